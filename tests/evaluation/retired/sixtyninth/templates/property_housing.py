"""property.housing: who owns (or bought) which house or flat."""

from lib import world as W
from lib.labels import tpl
from lib.writers import table_html, table_md
from templates.common import chat, cn_day, firm, official, sql_insert

K = 'property.housing'
USE = ['住宅', '住宅', '成套住宅', '商业', '车位']


def flat(d):
    return f'{d.i(1, 32)}栋', f'{d.i(1, 3)}单元', f'{d.i(1, 28)}{d.i(1, 6):02d}'


def cert(d, c, t):
    pr = c['pl']
    return f"{pr}（{t.year}）{c['city']}市不动产权第{d.num(7)}号"


def area(d):
    return f'{d.i(4200, 18000) / 100:.2f}'


@tpl(K, big=True)
def owners_list(d):
    c = d.city()
    est, rows = d.pick(*W.ESTATES), []
    for p in d.cast(d.n(10, 60), rep=d.r.random() < 0.4):
        b, u, n = flat(d)
        rows.append(
            [b, u, n, p.name, d.mob(p), d.id(p), area(d), str(d.day(2010, 2019)), d.pick('已收房', '未收房', '出租')]
        )
        d.rec(p)
    d.xlsx(
        f'{est}业主资料.xlsx',
        {
            '业主': [
                [f"{c['city']}{est}业主信息表"],
                ['楼栋', '单元', '房号', '业主姓名', '联系电话', '身份证号', '建筑面积', '交房日期', '状态'],
            ]
            + rows
        },
    )


@tpl(K)
def owners_phone_only(d):
    rows = []
    for p in d.cast(d.n(8, 40)):
        b, u, n = flat(d)
        rows.append([f'{b}{u}{n}', p.name, d.mob(p), area(d), d.pick('1.8', '2.2', '2.5'), d.yuan(300, 4000)])
        d.rec(p)
    d.csv(
        '物业费欠费业主.csv',
        ['房号', '业主', '手机', '建筑面积(㎡)', '物业费单价', '欠费金额'],
        rows,
        sep=d.pick(',', '\t', ';'),
    )


@tpl(K)
def houses_of_one(d):
    p, rows = d.P(), []
    for k in range(d.n(2, 7)):
        c, t = d.city(), d.day(2015, 2021)
        rows.append(
            [
                k + 1,
                cert(d, c, t),
                f"{c['city']}市{c['dist'][0][1]}区{d.pick(*W.ROADS)}{d.i(1, 300)}号{''.join(flat(d))}室",
                d.pick(*USE),
                area(d),
                str(t),
                d.pick('单独所有', '共同共有'),
            ]
        )
        d.rec(p)
    d.docx(
        '不动产登记信息查询结果.docx',
        [
            '不动产登记资料查询结果证明',
            f'权利人：{p.name}　证件号码：{d.id(p)}',
            [['序号', '不动产权证号', '坐落', '用途', '建筑面积', '登记时间', '共有情况']] + rows,
            f'查询人：{official(d)}　　{cn_day(d.day(2021, 2022))}',
        ],
    )


@tpl(K, big=True)
def registry_sql(d):
    rows = []
    for k, p in enumerate(d.cast(d.n(8, 40), rep=True), 1):
        t = d.day(2015, 2020)
        unit = f"{p.c['dist'][0][0]}{d.num(6)}GB{d.num(5)}F{d.num(8)}"
        rows.append((k, p.name, d.id(p), cert(d, p.c, t), unit, p.addr, d.pick(*USE), area(d), f'{t}'))
        d.rec(p)
    d.text(
        'bdc_qlr.sql',
        sql_insert('bdc_qlr', 'id qlr zjhm bdcqzh bdcdyh zl yt jzmj djsj'.split(), rows),
        encs=('utf-8', 'gb18030'),
    )


@tpl(K)
def text_lines(d):
    out = []
    for p in d.cast(d.n(3, 20)):
        t = d.day(2008, 2018)
        out.append(
            f'{p.name} {d.id(p)} 名下房产：{p.addr} {area(d)}平 {t.year}年登记'
            f' 产权证号{cert(d, p.c, d.day(2016, 2019))} {d.pick("有抵押", "无抵押")}'
        )
        d.rec(p)
    d.text('房产.txt', '\n'.join(out) + '\n')


@tpl(K)
def presale_contract(d):
    p, c, t, s = d.P(), d.city(), d.day(2014, 2021), d.P()
    b, u, n = flat(d)
    d.rec(p)
    d.docx(
        '商品房买卖合同.docx',
        [
            '商品房买卖合同（预售）',
            f'合同编号：{c["pl"]}{d.num(10)}',
            f'出卖人：{firm(d, c)[:-4]}房地产开发有限公司',
            f'联系电话：{d.shop(c)}',
            f'买受人：{p.name}　公民身份号码：{d.id(p)}',
            f'通讯地址：{p.addr}　联系电话：{d.mob(p)}',
            (
                f'第一条　买受人购买的商品房坐落于{c["city"]}市{c["dist"][0][1]}区{d.pick(*W.ESTATES)}{b}{u}{n}号房，'
                f'建筑面积{area(d)}平方米，总价款{d.i(60, 520)}万元。'
            ),
            '第二条　共有情况：单独所有。',
            f'置业顾问：{s.name}（{d.mob(s)}）',
            f'签订日期：{cn_day(t)}',
        ],
    )


@tpl(K)
def api_json(d):
    out = []
    for p in d.cast(d.n(2, 15), rep=d.r.random() < 0.4):
        t = d.day(2016, 2021)
        out.append(
            {
                'owner': p.name,
                'ownerIdNo': d.id(p),
                'certificateNo': cert(d, p.c, t),
                'location': p.addr,
                'usage': d.pick(*USE),
                'area': float(area(d)),
                'registerTime': f'{t}',
                'mortgaged': d.pick(True, False),
                'ownership': d.pick('单独所有', '按份共有'),
            }
        )
        d.rec(p)
    d.js('estate_query.json', {'total': len(out), 'list': out}, ascii_=d.r.random() < 0.25)


@tpl(K)
def resident_group_chat(d):
    est = d.pick(*W.ESTATES)
    turns = [('物业-小唐', f'{est}办房产证的业主请报房号、姓名、身份证、电话')]
    for p in d.cast(d.n(3, 10)):
        b, u, n = flat(d)
        turns.append(
            (
                d.pick('向日葵', '大刘', '豆豆妈', '木子'),
                d.say(
                    lambda: f'{b}{n} 业主{p.name} {d.id(p)} {d.mob(p)}',
                    lambda: f'业主 {p.name}，身份证{d.id(p)}，{b}{u}{n}，{area(d)}平',
                ),
            )
        )
        d.rec(p)
        turns.append(('物业-小唐', d.pick('已登记', '收到', '产证下周统一办')))
    d.text('业主群接龙.txt', chat(d, d.at(2016, 2022), turns))


@tpl(K)
def agent_sale_listing(d):
    rows, a = [], d.P()
    for p in d.cast(d.n(6, 30)):
        rows.append(
            [
                f'{d.pick(*W.ESTATES)}{"".join(flat(d)[::2])}',
                area(d),
                d.pick('2室1厅', '3室2厅', '1室1厅'),
                f'{d.i(50, 480)}万',
                f'房主{p.title}',
                d.mob(p, d.pick('', '-')),
                d.pick('满五唯一', '有贷款', '急售', '带租约'),
            ]
        )
        d.rec(p)
    d.csv(
        '出售房源_房主电话.csv',
        ['小区房号', '面积', '户型', '报价', '业主', '业主电话', '备注'],
        rows + [['店长', a.name, d.mob(a)]],
    )


@tpl(K)
def html_registry(d):
    rows = []
    for k, p in enumerate(d.cast(d.n(4, 22)), 1):
        t = d.day(2015, 2020)
        rows.append([k, p.name, d.id(p), cert(d, p.c, t), p.addr, d.pick(*USE), area(d), str(t)])
        d.rec(p)
    d.html(
        '权利人查询.html',
        '不动产登记系统',
        '<h3>权利人信息</h3>\n'
        + table_html(['序号', '权利人', '证件号', '不动产权证号', '坐落', '用途', '面积', '登记时间'], rows),
    )


@tpl(K)
def demolition_md(d):
    rows, v = [], d.P()
    for p in d.cast(d.n(5, 20), lo=1938, hi=1985):
        rows.append(
            [
                p.name,
                d.id(p),
                f'{d.pick(*W.ROADS)}{d.i(1, 200)}号',
                area(d),
                f'{d.pick("京", "沪", "粤")}房权证字第{d.num(8)}号'[1:],
                d.i(2, 6),
                f'{d.i(40, 300)}万',
            ]
        )
        d.rec(p)
    d.md(
        '拆迁产权调查.md',
        f'# 产权人调查表\n\n入户组长：{v.name} {d.mob(v)}\n\n'
        + table_md(['产权人', '身份证', '房屋坐落', '面积', '房产证号', '人口', '评估价'], rows),
    )


@tpl(K)
def loan_housing_csv(d):
    rows = []
    for p in d.cast(d.n(6, 35)):
        rows.append(
            [
                f'DK{d.num(8)}',
                p.name,
                d.id(p),
                p.addr,
                area(d),
                f'{d.i(50, 500)}',
                f'{d.i(20, 300)}',
                cert(d, p.c, d.day(2016, 2020)),
                official(d),
            ]
        )
        d.rec(p)
    d.csv(
        '抵押房产清单.csv',
        '贷款编号 抵押人 身份证号 房屋坐落 建筑面积 评估价(万) 贷款额(万) 不动产权证号 客户经理'.split(),
        rows,
        sep=d.pick(',', '|'),
    )


@tpl(K)
def trad_owner(d):
    rows = []
    for p in d.cast(d.n(5, 20)):
        rows.append(
            [
                p.trad,
                d.id(p),
                d.mob(p),
                f'{d.i(1, 30)}樓{d.pick(*"ABCDEF")}室',
                f'{d.i(35, 140)}',
                str(d.day(2012, 2019).year),
            ]
        )
        d.rec(p)
    d.csv(
        '業主名冊.csv', ['業主姓名', '身份證號碼', '聯絡電話', '樓層單位', '建築面積', '購入年份'], rows, encs=('big5',)
    )


@tpl(K, big=True)
def owner_sqlite(d):
    rows = []
    for k, p in enumerate(d.cast(d.n(8, 50), rep=True), 1):
        b, u, n = flat(d)
        rows.append((k, p.name, d.id(p), d.mob(p), b, u, n, area(d)))
        d.rec(p)
    d.sqlite(
        'wuye.db',
        {
            'CREATE TABLE owner (id INTEGER PRIMARY KEY, owner_name TEXT, id_card TEXT, phone TEXT, building '
            'TEXT, unit TEXT, room TEXT, area TEXT)': rows,
            'CREATE TABLE fee_item (name TEXT, price TEXT)': [('物业费', '2.20'), ('停车费', '150'), ('垃圾费', '8')],
        },
    )
