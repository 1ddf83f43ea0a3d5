"""property.rental: who rents which room; the tenant is the person of the record."""

from lib import world as W
from lib.labels import tpl
from lib.writers import table_html, table_md
from templates.common import chat, cn_day, days, firm, masked_id, official, room, sql_insert

K = 'property.rental'


def lease(d, lo=2014, hi=2022):
    a = d.day(lo, hi)
    return a, a + days(d, 180, 730), d.i(7, 65) * 100


def house(d, p):
    return f'{d.pick(*W.ESTATES)}{d.i(1, 25)}栋{room(d)}'


@tpl(K, big=True)
def filing_csv(d):
    rows = []
    for p in d.cast(d.n(10, 50), rep=d.r.random() < 0.5):
        a, b, y = lease(d)
        rows.append(
            [f'{a.year}{d.num(7)}', p.name, d.id(p), p.addr, str(a), str(b), y, official(d), d.pick('住宅', '非住宅')]
        )
        d.rec(p)
    d.csv(
        '房屋租赁备案.csv',
        '备案号 承租人 承租人身份证 房屋坐落 起租日 租期止 月租金 出租人 用途'.split(),
        rows,
        sep=d.pick(',', '\t', '|'),
    )


@tpl(K)
def lease_contract(d):
    p, land, (a, b, y) = d.P(), d.P(), lease(d)
    d.rec(p)
    d.docx(
        '房屋租赁合同.docx',
        [
            '房屋租赁合同',
            f'出租方（甲方）：{land.name}',
            f'承租方（乙方）：{p.name}　身份证号：{d.id(p)}　电话：{d.mob(p)}',
            f'一、甲方将位于{p.addr}的房屋出租给乙方居住使用。',
            f'二、租赁期限自{cn_day(a)}起至{cn_day(b)}止。',
            f'三、月租金为人民币{y}元，押金{y * d.i(1, 2)}元，按{d.pick("月", "季")}支付。',
            f'四、甲方收款户名{land.name}，中介经纪人：{official(d)}。',
            f'甲方签字：　　　乙方签字：　　　签订日期：{cn_day(a)}',
        ],
    )


@tpl(K, big=True)
def landlord_sheet(d):
    rows = []
    for p in d.cast(d.n(6, 35), lo=1960):
        a, b, y = lease(d)
        rows.append(
            [
                room(d),
                p.name,
                d.id(p),
                d.mob(p),
                y,
                y * 2,
                f'{a:%Y.%m.%d}',
                f'{b:%Y.%m.%d}',
                d.i(50, 900),
                d.pick('', '养猫', '欠租1月', '已退'),
            ]
        )
        d.rec(p)
    plumber = d.P()
    d.xlsx(
        '出租房登记.xlsx',
        {
            '租客': [['房号', '租客', '身份证', '手机', '月租', '押金', '起租', '到期', '水电底数', '备注']] + rows,
            '电话': [['水电工', plumber.name, d.mob(plumber)]],
        },
    )


@tpl(K)
def police_rental_register(d):
    rows = []
    for k, p in enumerate(d.cast(d.n(8, 35)), 1):
        a, b, y = lease(d)
        rows.append(
            [
                k,
                p.name,
                p.sex,
                p.nation,
                d.id(p),
                p.hukou,
                house(d, p),
                str(a),
                d.pick('务工', '经商', '就学'),
                official(d),
            ]
        )
        d.rec(p)
    d.docx(
        '出租屋流动人口登记表.docx',
        [
            '出租屋承租人员登记表',
            '社区民警：' + official(d),
            [['序号', '姓名', '性别', '民族', '身份证号码', '户籍地址', '租住地址', '起租日期', '事由', '房东']] + rows,
        ],
    )


@tpl(K)
def rentals_of_one(d):
    p, out = d.P(), []
    for k in range(d.n(2, 7)):
        a, b, y = lease(d, 2012, 2019)
        c = d.city()
        out.append(f"{a} 至 {b}  租住{c['city']}市{c['dist'][0][1]}区{house(d, p)}房  月租{y}元  房东{official(d)}")
        d.rec(p)
    d.text('租房.txt', f'承租人 {p.name} {d.id(p)}\n租房登记：\n' + '\n'.join(out) + '\n')


@tpl(K)
def api_json(d):
    out = []
    for p in d.cast(d.n(2, 15)):
        a, b, y = lease(d)
        out.append(
            {
                'contractNo': f'ZL{d.num(10)}',
                'tenantName': p.name,
                'tenantIdCard': d.id(p),
                'tenantMobile': d.mob(p),
                'houseAddress': p.addr,
                'rent': y,
                'deposit': y,
                'leaseStart': f'{a}',
                'leaseEnd': f'{b}',
                'landlordName': official(d),
                'status': d.pick('生效中', '已退租'),
            }
        )
        d.rec(p)
    d.js('lease_contracts.json', {'msg': 'ok', 'data': out}, indent=d.pick(None, 2, 4))


@tpl(K)
def chat_agent(d):
    turns, ag = [], d.P()
    turns.append(('中介小马', f'签合同需要租客姓名身份证号，我电话{d.mob(ag)}'))
    for p in d.cast(d.n(2, 7)):
        a, b, y = lease(d)
        turns.append(
            (
                d.pick('静静', '阿杰', '大刘', '糖糖'),
                d.say(
                    lambda: f'租客{p.name}，身份证{d.id(p)}，租{house(d, p)}，月租{y}，{a.month}月{a.day}号起租',
                    lambda: f'{p.name} {d.id(p)} 电话{d.mob(p)} 租{house(d, p)}房 押一付三 月租金{y} 租期一年',
                ),
            )
        )
        d.rec(p)
        turns.append(('中介小马', d.pick('合同明天发你', '押金先转', 'OK')))
    d.text('租房合同沟通.txt', chat(d, d.at(2016, 2022), turns))


@tpl(K, big=True)
def apartment_sql(d):
    rows = []
    for k, p in enumerate(d.cast(d.n(8, 40), rep=True), 1):
        a, b, y = lease(d)
        rows.append((k, f'ZY{d.num(8)}', p.name, d.id(p), d.mob(p), house(d, p), y, y, f'{a}', f'{b}', d.i(0, 2)))
        d.rec(p)
    d.text(
        'rent_contract.sql',
        sql_insert(
            'rent_contract',
            ('id contract_no tenant_name tenant_idcard tenant_phone house rent deposit '
             'lease_start lease_end status').split(),
            rows,
        ),
        encs=('utf-8',),
    )


@tpl(K)
def dorm_list(d):
    rows = []
    for p in d.cast(d.n(8, 35)):
        a, b, y = lease(d)
        rows.append(
            [
                f'宿舍{d.i(1, 6)}-{d.i(101, 620)}',
                p.name,
                d.id(p),
                firm(d),
                f'{a:%Y/%m/%d}',
                f'{b:%Y/%m/%d}',
                d.i(2, 9) * 50,
            ]
        )
        d.rec(p)
    d.csv(
        '公租房承租人名册.csv',
        '房号 承租人 身份证号码 工作单位 租期起 租期止 月租金'.split(),
        rows,
        sep=d.pick(',', ';'),
    )


@tpl(K)
def english_lease_md(d):
    rows, ag = [], d.P()
    for p in d.cast(d.n(3, 12)):
        a, b, y = lease(d)
        rows.append(
            [
                p.en,
                d.pp(p),
                f'Tower {d.i(1, 9)} Flat {room(d)}',
                f'{a:%d %b %Y}',
                f'{b:%d %b %Y}',
                f'RMB {y * 2}',
                d.mail(p),
            ]
        )
        d.rec(p)
    d.md(
        'tenancies.md',
        f'# Current tenancies\n\nManaging agent: {ag.en}, mobile {d.mob(ag)}\n\n'
        + table_md(['Tenant', 'Passport No.', 'Unit', 'Lease start', 'Lease end', 'Monthly rent', 'Email'], rows),
    )


@tpl(K)
def receipts_txt(d):
    out = []
    for p in d.cast(d.n(2, 9)):
        a, b, y = lease(d)
        out.append(
            f'收 据\n今收到承租人 {p.name}（身份证 {d.id(p)}）租住 {house(d, p)} 房\n租期 {a:%Y.%m.%d}-{b:%Y.%m.%d}，'
            f'月租金 {y} 元，押金 {y} 元。\n收款人：{official(d)}    {cn_day(a)}\n'
        )
        d.rec(p)
    d.text('房租收据.txt', '\n'.join(out))


@tpl(K)
def html_platform(d):
    rows = []
    for k, p in enumerate(d.cast(d.n(4, 20))):
        a, b, y = lease(d)
        hid = k > 0 and d.r.random() < 0.25
        rows.append(
            [
                f'HT{d.num(7)}',
                p.name,
                masked_id(p) if hid else d.id(p),
                '—' if hid else d.mob(p),
                house(d, p),
                f'{y}元/月',
                f'{a} ~ {b}',
            ]
        )
        if not hid:
            d.rec(p)
    d.html(
        '租约管理.html',
        '公寓管理系统-租约',
        f'<p>客服 {d.hot()}</p>\n'
        + table_html(['合同编号', '租客', '身份证号', '手机号', '房间', '租金', '租期'], rows),
    )


@tpl(K)
def mail_lease(d):
    p, m, (a, b, y) = d.P(), d.P(), lease(d)
    d.rec(p)
    d.eml(
        '租约续签.eml',
        f'{m.name} <{d.mail(m)}>',
        f'{p.name} <{d.mail(p)}>',
        '租赁合同续签确认',
        f'{p.title}：\n\n您好，'
        f'续签信息请核对：\n承租人：{p.name}\n身份证号：{d.id(p)}\n手机：{d.mob(p)}\n房屋：{house(d, p)}\n租赁期限：{a} 至'
        f' {b}\n月租金：{y}元\n\n{m.name}\n管家电话 {d.mob(m)}\n',
        d.at(2018, 2022),
    )
