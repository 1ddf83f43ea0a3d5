"""property.rental"""

import datetime as dt
from lib.labels import bulk
from lib import pools as P


def term(d):
    a = d.day(2013, 2023)
    return a, d.plus(a, 180, 730, 'days')


@bulk
def t_ledger_csv(d):
    rows = []
    for p in d.each(5, 50):
        a, b = term(d)
        rows.append(
            [
                f'ZF{a:%Y}{d.dig(5)}',
                p.name,
                p.id,
                p.mobile,
                p.dist + p.road + p.flat,
                f'{a}',
                f'{b}',
                d.i(9, 80) * 100,
                d.c(['押一付三', '押二付一', '半年付']),
            ]
        )
    return d.csv(
        '出租/租客台账.csv', '合同编号,承租人,身份证号,手机,房屋地址,起租日,到期日,月租金,付款方式'.split(','), rows
    )


def t_contract(d):
    p, o = d.rec(d.person()), d.person()
    a, b = term(d)
    out = [
        '房屋租赁合同',
        f'出租人（甲方）：{o.name}',
        f'承租人（乙方）：{p.name}',
        f'身份证号码：{p.id}    联系电话：{p.mobile}',
        f'一、甲方将坐落于{o.home}的房屋出租给乙方居住使用。',
        f'二、租赁期限自{a:%Y年%m月%d日}起至{b:%Y年%m月%d日}止。',
        f'三、月租金人民币{d.i(9, 70)}00元，押金{d.i(1, 9)}000元，按季支付。',
        '四、水、电、燃气、物业费由乙方承担。',
        '五、未尽事宜双方协商解决。',
        f'甲方签字：{o.name}    电话：{o.tel_any}',
        f'{a:%Y年%m月%d日}',
    ]
    return d.docx('合同/房屋租赁合同.docx', out)


def t_filing_txt(d):
    out = []
    for p in d.each(2, 10):
        a, b = term(d)
        out += [
            '房屋租赁登记备案证明',
            f'备案号：{p.reg[0]}ZL{d.dig(8)}',
            f'承租人：{p.name}  证件号：{p.id}',
            f'出租人：{d.person().name}',
            f'房屋坐落：{p.home}',
            f'租赁期限：{a:%Y-%m-%d}至{b:%Y-%m-%d}',
            f'月租金：{d.i(800, 9000)}元  租赁用途：居住',
            '',
        ]
    return d.text('住建/租赁备案.txt', out)


@bulk
def t_sql(d):
    rows = []
    for n, p in enumerate(d.each(5, 50), 1):
        a, b = term(d)
        rows.append((n, p.name, p.id, p.mobile, p.home, d.i(800, 8000), d.i(800, 8000), f'{a}', f'{b}'))
    return d.sql(
        'apartment/lease.sql',
        'lease',
        'id tenant_name tenant_id_no tenant_phone room_addr rent deposit lease_start lease_end'.split(),
        rows,
    )


def t_landlord_note(d):
    out = [f'{d.c(P.ROADS)}{d.i(3, 90)}号 房客', '']
    for p in d.each(3, 12, rep=False):
        a, b = term(d)
        out.append(
            d.c(
                [
                    f'{d.i(2, 6)}0{d.i(1, 6)} {p.name} {p.id} {a:%Y.%m.%d}起租 租金{d.i(4, 20)}50 押金{d.i(5, 20)}00',
                    f'{d.i(2, 6)}0{d.i(1, 6)}房 {p.name} 电话{p.tel_any} 每月{d.i(4, 20)}00 租到{b:%Y年%m月%d号}',
                ]
            )
        )
    return d.text('房东记账.txt', out + ['', f'修水管找{d.c(P.SUR)[0]}师傅 {d.person().tel_any}'])


def t_xlsx(d):
    ps = list(d.each(6, 50))
    sheets = []
    for k in range(2):
        rows = [['房号', '租客姓名', '证件号码', '联系方式', '租期开始', '租期结束', '租金/月', '押金', '房东']]
        for p in ps[k::2]:
            a, b = term(d)
            rows.append(
                [
                    f'{d.i(2, 18)}0{d.i(1, 9)}',
                    p.name,
                    p.id,
                    p.mobile,
                    f'{a}',
                    f'{b}',
                    d.i(900, 5000),
                    d.i(900, 5000),
                    d.person().name,
                ]
            )
        sheets.append((f'{"AB"[k]}座', rows))
    return d.xlsx('公寓/在租明细.xlsx', sheets)


def t_police_liudong(d):
    rows = []
    for p in d.each(4, 40):
        a, b = term(d)
        o = d.person()
        rows.append([o.name, o.mobile, d.c(P.EST) + p.flat, p.name, p.id, p.addr, f'{a:%Y%m%d}', f'{b:%Y%m%d}'])
    return d.csv(
        '出租屋/租住人员登记.csv',
        '出租人|出租人电话|出租房屋地址|承租人|承租人身份证|承租人户籍|起租日期|止租日期'.split('|'),
        rows,
        '|',
    )


def t_api(d):
    rows = []
    for p in d.each(3, 25):
        a, b = term(d)
        rows.append(
            {
                'contractNo': 'BJ' + d.dig(10),
                'tenant': {'name': p.name, 'idCard': p.id, 'mobile': p.mobile},
                'house': {'address': p.home, 'area': d.i(12, 120)},
                'rent': d.i(1000, 9000),
                'leaseStart': f'{a}',
                'leaseEnd': f'{b}',
                'state': d.c(['SIGNED', 'EXPIRED', 'RENEWED']),
            }
        )
    return d.json('ziroom/leases.json', {'errno': 0, 'data': {'list': rows}})


def t_mail(d):
    p = d.rec(d.person())
    a, b = term(d)
    body = (
        f'{p.name}{p.title}您好：\n您承租的{p.home}租约将于{b:%Y年%m月%d日}到期（起租日{a:%Y年%m月%d日}，'
        f'月租金{d.i(1500, 8000)}元）。'
        f'如需续租请于到期前30天联系管家。\n登记手机：{p.mobile}\n合同编号：{d.c(["CR", "ZR"])}{d.dig(8)}\n\n客服'
        f' {d.hotline()}'
    )
    when = d.plus(dt.datetime(b.year, b.month, b.day, 9, 30), -60 * 24, -31 * 24)
    return d.eml('mail/租约到期提醒.eml', d.orgmail('lease'), p.email, '租约到期提醒', body, when=when)


def t_en(d):
    p, o = d.rec(d.person()), d.person()
    a, b = term(d)
    out = [
        'TENANCY AGREEMENT',
        '',
        f'Landlord: {o.en2}, tel {o.mob86}',
        f'Tenant: {p.en2}, passport no. {p.passport}',
        f'Premises: Flat {d.i(2, 30)}{d.c("ABCD")}, No. {d.i(2, 400)} Jianguo Road',
        f'Term: from {a:%d %B %Y} to {b:%d %B %Y}',
        f'Rent: CNY {d.i(4, 20)},500 per calendar month, payable in advance on the first day',
        'Deposit: two months\' rent',
    ]
    return d.docx('lease/tenancy agreement.docx', out)


def t_html(d):
    body = ''
    for p in d.each(3, 20):
        a, b = term(d)
        body += (
            f'<tr><td>{p.home}</td><td>{p.name}<br>{p.mobile}</td><td>{p.id}</td><td>{a} ~'
            f' {b}</td><td>{d.i(1000, 6000)}元/月</td></tr>\n'
        )
    return d.html(
        '管家后台/合同列表.html',
        '租赁合同',
        '<table'
        f' class="grid"><tr><th>房源</th><th>租客</th><th>身份证</th><th>租期</th><th>租金</th></tr>\n{body}</table>',
    )


def t_chat(d):
    t, out = d.dt(2017, 2023), []
    for p in d.each(1, 6):
        a, b = term(d)
        g = d.person()
        t = d.plus(t, 5, 90, 'minutes')
        out += [
            f'{g.name} {t:%Y-%m-%d %H:%M}',
            (
                f'签好了，{d.c(P.EST)}{p.flat}，租客{p.name}，身份证{p.id}，租期{a:%Y.%m.%d}-{b:%Y.%m.%d}，'
                f'租金{d.i(12, 60)}00一个月押一付三'
            ),
            '',
        ]
    return d.text('门店/签约汇报.txt', out)


def t_big5(d):
    d.trad, rows = True, []
    for p in d.each(3, 15, rep=False):
        a, b = term(d)
        rows.append(
            [
                p.name,
                p.passport,
                d.c(['旺角', '沙田', '元朗', '荃灣']) + f'{d.i(2, 30)}樓{d.c("ABCD")}室',
                f'{a:%Y/%m/%d}',
                f'{b:%Y/%m/%d}',
                f'{d.i(6, 20)}500',
                d.c(['已付', '未付']),
            ]
        )
    return d.csv('租客資料.csv', '租客姓名,護照號碼,單位,租期開始,租期屆滿,月租(HKD),按金'.split(','), rows, enc='big5')
