"""phone.subscriber: who holds which number, with plan, status, SIM."""

from lib import values as V
from lib.labels import MOB, tpl
from lib.writers import table_html, table_md
from templates.common import masked_id, official, sql_insert

K = 'phone.subscriber'
PLAN = [
    '4G飞享套餐58元',
    '畅享套餐99元',
    '天翼4G乐享129元',
    '腾讯大王卡',
    '全球通128套餐',
    '神州行家园卡',
    '校园套餐38元',
    '冰激凌套餐199元',
]
STATE = ['正常', '正常', '正常', '停机', '销户']


def iccid(d):
    return '8986' + d.pick('00', '01', '03') + d.num(14)


@tpl(K, big=True)
def boss_export(d):
    rows = []
    for p in d.cast(d.n(10, 60)):
        rows.append(
            [
                d.mob(p),
                p.name,
                '身份证',
                d.id(p),
                p.addr,
                f'{d.day(2008, 2019)}',
                d.pick(*PLAN),
                d.pick(*STATE),
                '460' + d.pick('00', '01', '02') + d.num(10),
                d.yuan(0, 300),
            ]
        )
        d.rec(p)
    d.csv(
        '用户资料.csv',
        '手机号码 客户名称 证件类型 证件号码 地址 入网日期 套餐名称 用户状态 IMSI 余额'.split(),
        rows,
        sep=d.pick(',', '|', '\t'),
    )


@tpl(K)
def numbers_of_one(d):
    p, rows = d.P(), []
    for k in range(d.n(2, 7)):
        rows.append(
            [
                d.v(MOB, V.mobile(d.r)),
                d.pick('中国移动', '中国联通', '中国电信'),
                d.pick(*PLAN),
                str(d.day(2006, 2019)),
                d.pick(*STATE),
                iccid(d),
            ]
        )
        d.rec(p)
    d.docx(
        '机主名下号码查询.docx',
        [
            '机主信息查询结果',
            f'机主姓名：{p.name}　证件号码：{d.id(p)}',
            [['号码', '运营商', '套餐', '入网时间', '状态', 'ICCID']] + rows,
            f'查询人：{official(d)}',
        ],
    )


@tpl(K)
def hall_forms(d):
    out = []
    for p in d.cast(d.n(1, 7)):
        t = d.at(2014, 2021)
        out.append(
            f'中国移动通信客户入网登记单\n受理编号：{d.num(20)}\n客户姓名：{p.name}\n证件类型：居民身份证 '
            f' 证件号码：{d.id(p)}\n入网号码：{d.mob(p)}\n资费套餐：{d.pick(*PLAN)}\nSIM卡号：{iccid(d)}\n联系地址：{p.addr}\n受理时间：'
            f'{t:%Y-%m-%d %H:%M:%S} '
            f' 营业员：{official(d)}\n'
        )
        d.rec(p)
    d.text('入网登记单.txt', '\n'.join(out))


@tpl(K, big=True)
def users_sql(d):
    rows = []
    for k, p in enumerate(d.cast(d.n(8, 45)), 1):
        rows.append((k, d.mob(p), p.name, d.id(p), d.pick(*PLAN), f'{d.at(2010, 2019)}', iccid(d), d.i(0, 3)))
        d.rec(p)
    d.text(
        'subscriber.sql',
        sql_insert('subscriber', 'id msisdn cust_name cert_no plan_name open_date iccid status'.split(), rows),
        encs=('utf-8',),
    )


@tpl(K)
def api_json(d):
    out = []
    for p in d.cast(d.n(1, 12)):
        out.append(
            {
                'msisdn': d.mob(p),
                'custName': p.name,
                'certNo': d.id(p),
                'carrier': d.pick('CMCC', 'CUCC', 'CTCC'),
                'openDate': f'{d.day(2008, 2019)}',
                'plan': d.pick(*PLAN),
                'state': d.pick('ACTIVE', 'ACTIVE', 'SUSPENDED'),
                'iccid': iccid(d),
                'realNameVerified': True,
            }
        )
        d.rec(p)
    d.js(
        'subscriber_info.json',
        {'rsp_code': '0000', 'subscribers': out},
        indent=d.pick(None, 2),
        ascii_=d.r.random() < 0.3,
    )


@tpl(K)
def dealer_open_cards(d):
    rows = []
    for p in d.cast(d.n(6, 35)):
        rows.append(
            [str(d.day(2016, 2019)), d.mob(p), p.name, d.id(p), d.pick(*PLAN), d.i(0, 3) * 50, iccid(d), official(d)]
        )
        d.rec(p)
    d.xlsx(
        '代理点开卡明细.xlsx',
        {'开卡': [['日期', '开户号码', '机主', '身份证号', '套餐', '预存', 'SIM卡号', '经办']] + rows},
    )


@tpl(K)
def bill_head(d):
    p = d.P()
    d.rec(p)
    m = d.i(1, 12)
    d.html(
        '话费账单.html',
        '中国联通客户账单',
        f'<h3>客户账单</h3><p>机主姓名：{p.name}<br>手机号码：{d.mob(p)}<br>证件号码：{d.id(p)}<br>套餐：{d.pick(*PLAN)}<br>计费周期：'
        f'2018-{m:02d}-01'
        f' 至 2018-{m:02d}-28</p>\n'
        + table_html(
            ['费用项目', '金额(元)'],
            [
                ['套餐月费', d.yuan(20, 130)],
                ['语音通话费', d.yuan(0, 30)],
                ['上网费', d.yuan(0, 20)],
                ['合计', d.yuan(50, 180)],
            ],
        )
        + '<p>客服热线10010</p>',
    )


@tpl(K)
def realname_lines(d):
    out = []
    for p in d.cast(d.n(5, 30)):
        out.append(
            f'{d.mob(p)} 机主{p.name} 身份证{d.id(p)} {d.pick("移动", "联通", "电信")} {d.pick(*PLAN)} {d.day(2009, 2018).year}年入网'
            f' {d.pick(*STATE)}'
        )
        d.rec(p)
    d.text('机主.txt', '\n'.join(out) + '\n')


@tpl(K)
def group_numbers(d):
    rows, a = [], d.P()
    for p in d.cast(d.n(6, 30)):
        rows.append([d.mob(p), f'6{d.num(3)}', p.name, d.id(p), d.pick(*PLAN), d.pick('公司付费', '个人付费')])
        d.rec(p)
    d.csv(
        '集团V网成员.csv',
        ['手机号', '短号', '使用人', '身份证', '套餐', '付费方式'],
        rows + [['客户经理', '', a.name, '', d.mob(a)]],
        sep=d.pick(',', ';'),
    )


@tpl(K)
def port_in_md(d):
    rows = []
    for p in d.cast(d.n(3, 14)):
        rows.append(
            [
                d.mob(p),
                p.name,
                d.id(p),
                d.pick('移动→联通', '电信→移动', '联通→电信'),
                str(d.day(2019, 2022)),
                d.pick('成功', '合约未到期', '欠费'),
            ]
        )
        d.rec(p)
    d.md(
        '携号转网受理.md',
        f'# 携号转网受理\n\n营业厅电话 {d.shop()}\n\n'
        + table_md(['号码', '机主', '证件号码', '方向', '受理日期', '结果'], rows),
    )


@tpl(K)
def english_csv(d):
    rows = []
    for p in d.cast(d.n(5, 28)):
        rows.append(
            [
                d.mob(p),
                p.en,
                d.id(p),
                d.pick('Prepaid', 'Postpaid'),
                d.pick('Plan 58', 'Plan 99', 'Plan 129'),
                f'{d.day(2010, 2019)}',
                d.pick('Active', 'Barred'),
                iccid(d),
            ]
        )
        d.rec(p)
    d.csv(
        'subscribers.csv',
        ['MSISDN', 'Subscriber name', 'ID No', 'Type', 'Tariff plan', 'Activated', 'Status', 'ICCID'],
        rows,
    )


@tpl(K, big=True)
def sqlite_crm(d):
    rows = []
    for k, p in enumerate(d.cast(d.n(6, 40)), 1):
        rows.append((k, p.name, d.id(p), d.mob(p), d.pick(*PLAN), f'{d.day(2008, 2019)}', d.pick(*STATE)))
        d.rec(p)
    d.sqlite(
        'crm.db',
        {
            'CREATE TABLE subscriber (id INTEGER PRIMARY KEY, cust_name TEXT, cert_no TEXT, phone_no TEXT, plan '
            'TEXT, open_date TEXT, state TEXT)': rows,
            'CREATE TABLE plan (name TEXT, fee INT)': [(x, d.i(8, 199)) for x in PLAN],
        },
    )


@tpl(K)
def masked_list(d):
    rows = []
    for k, p in enumerate(d.cast(d.n(6, 25))):
        rows.append(
            [
                d.mob(p),
                p.sur + '*' * (len(p.name) - 1),
                masked_id(p),
                d.pick(*PLAN),
                str(d.day(2010, 2019)),
                d.pick(*STATE),
            ]
        )
        d.rec(p)
    d.csv('在网用户清单.csv', ['用户号码', '机主姓名', '证件号码', '主套餐', '开户日期', '用户状态'], rows)
