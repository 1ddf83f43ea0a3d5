"""netcafe.session: who sat at which machine, when."""

import datetime

from lib import world as W
from lib.labels import tpl
from lib.writers import table_html, table_md
from templates.common import cn_day, masked_id, mins, official, sql_insert

K = 'netcafe.session'


def cafe(d):
    c = d.city()
    return f"{c['city']}{d.pick(*W.NETCAFES)}", c['dist'][0][0] + '10' + d.num(6)


def sit(d, lo=2012, hi=2019):
    a = d.at(lo, hi)
    return a, a + mins(d, 25, 700), f'{d.pick(*"ABCDV")}{d.i(1, 120):03d}'


def epoch(t):
    return int((t - datetime.datetime(1970, 1, 1, 8)).total_seconds())


def ip(d):
    return f'192.168.{d.i(0, 3)}.{d.i(2, 250)}'


@tpl(K, big=True)
def billing_export(d):
    rows = []
    for p in d.cast(d.n(10, 60), rep=True):
        a, b, m = sit(d)
        rows.append(
            [
                d.num(8),
                p.name,
                '身份证',
                d.id(p),
                m,
                f'{a:%Y-%m-%d %H:%M:%S}',
                f'{b:%Y-%m-%d %H:%M:%S}',
                f'{(b - a).seconds // 60}',
                d.yuan(2, 40),
                ip(d),
            ]
        )
        d.rec(p)
    d.csv(
        '上网记录.csv',
        '卡号 姓名 证件类型 证件号码 机器号 上机时间 下机时间 时长(分) 消费金额 IP'.split(),
        rows,
        sep=d.pick(',', '\t'),
    )


@tpl(K)
def audit_lines(d):
    name, code = cafe(d)
    out = []
    for p in d.cast(d.n(6, 35), rep=True):
        a, b, m = sit(d)
        out.append(','.join([code, name, f'{a}', f'{b}', p.name, d.id(p), m, ip(d)]))
        d.rec(p)
    d.text('swjl_export.txt', '\n'.join(out) + '\n')


@tpl(K)
def trail_of_one(d):
    p, out = d.P(hi=2001), []
    for k in range(d.n(5, 30)):
        a, b, m = sit(d)
        out.append(f'{cafe(d)[0]}  {a:%Y-%m-%d %H:%M}上机 {b:%m-%d %H:%M}下机  {m}号机')
        d.rec(p)
    d.text(f'网吧_{p.name}.txt', f'姓名：{p.name}\n身份证：{d.id(p)}\n' + '\n'.join(out) + '\n')


@tpl(K)
def police_register_docx(d):
    name, code = cafe(d)
    rows = [['序号', '姓名', '身份证号码', '座位号', '上机时间', '下机时间', '备注']]
    for k, p in enumerate(d.cast(d.n(6, 25)), 1):
        a, b, m = sit(d)
        rows.append([k, p.name, d.id(p), m, f'{a:%Y-%m-%d %H:%M}', f'{b:%H:%M}', d.pick('', '', '临时卡')])
        d.rec(p)
    boss = d.P()
    d.docx(
        '上网人员登记.docx',
        [
            f'{name}上网消费者登记表',
            f'场所编号：{code}　　法人：{boss.name}　电话：{d.mob(boss)}',
            rows,
            f'检查民警：{official(d)}、{official(d)}',
        ],
    )


@tpl(K, big=True)
def wa_dialect(d):
    rows, (name, code) = [], cafe(d)
    for p in d.cast(d.n(10, 50), rep=True):
        a, b, m = sit(d, 2015, 2019)
        mac = '-'.join(f'{d.i(0, 255):02X}' for _ in range(6))
        rows.append([code, name, m, '1021111', d.id(p), p.name, ip(d), mac, f'{epoch(a)}', f'{epoch(b)}'])
        d.rec(p)
    d.csv(
        'WA_SOURCE_FJ_0002.bcp.csv',
        (
            'NETBAR_WACODE PLACE_NAME TERMINAL_ID CERTIFICATE_TYPE CERTIFICATE_CODE CUSTOMER_NAME IP_ADDRESS MAC '
            'ONLINE_TIME OFFLINE_TIME'
        ).split(),
        rows,
        sep='\t',
        eol='\n',
    )


@tpl(K)
def shift_sheet(d):
    name, code = cafe(d)
    sheets = {}
    for k, s in enumerate(('早班', '中班', '晚班')):
        rows = [['机号', '姓名', '身份证', '上机', '下机', '网费']]
        for p in d.cast(d.n(3, 14)):
            a, b, m = sit(d)
            rows.append([m, p.name, d.id(p), f'{a:%m-%d %H:%M}', f'{b:%m-%d %H:%M}', d.i(3, 40)])
            d.rec(p)
        sheets[s] = [[name, s, '收银：' + official(d)]] + rows
    d.xlsx('交班表.xlsx', sheets)


@tpl(K, big=True)
def session_sqlite(d):
    rows = []
    for k, p in enumerate(d.cast(d.n(10, 60), rep=True), 1):
        a, b, m = sit(d)
        rows.append((k, d.id(p), p.name, m, f'{a}', f'{b}', d.i(2, 60)))
        d.rec(p)
    pcs = [(f'A{i:03d}', ip(d), d.pick('idle', 'busy', 'off')) for i in range(1, 40)]
    d.sqlite(
        'netbar.db',
        {
            'CREATE TABLE terminal (term_no TEXT, ip TEXT, state TEXT)': pcs,
            'CREATE TABLE online_log (id INTEGER PRIMARY KEY, cert_no TEXT, user_name TEXT, terminal_no TEXT, '
            'online_time TEXT, offline_time TEXT, fee INT)': rows,
        },
    )


@tpl(K)
def json_upload(d):
    name, code = cafe(d)
    out = []
    for p in d.cast(d.n(3, 20), rep=d.r.random() < 0.4):
        a, b, m = sit(d)
        out.append(
            {
                'certType': '111',
                'certNo': d.id(p),
                'name': p.name,
                'seat': m,
                'ip': ip(d),
                'loginTime': f'{a}',
                'logoutTime': f'{b}',
            }
        )
        d.rec(p)
    d.js('upload_20170822.json', {'placeCode': code, 'placeName': name, 'sessions': out}, ascii_=d.r.random() < 0.3)


@tpl(K)
def log_lines(d):
    out = []
    for p in sorted(d.cast(d.n(8, 40), rep=True), key=lambda p: p.id):
        a, b, m = sit(d, 2015, 2018)
        out.append(
            (
                a,
                (
                    f'{a:%Y-%m-%d %H:%M:%S} INFO [Billing] 上机'
                    f' 终端={m} 姓名={p.name} 身份证={d.id(p)} 下机={b:%Y-%m-%d %H:%M:%S} 费用={d.yuan(2, 30)}元'
                ),
            )
        )
        d.rec(p)
    lines = [x for _, x in sorted(out)]
    for k in range(0, len(lines), 6):
        lines[k] += f'\n{lines[k][:19]} DEBUG [Heartbeat] 网吧服务器 {ip(d)} ok cost={d.i(2, 90)}ms'
    d.text('netbar_billing.log', '\n'.join(lines) + '\n')


@tpl(K)
def html_report(d):
    name, code = cafe(d)
    rows = []
    for p in d.cast(d.n(5, 28)):
        a, b, m = sit(d)
        rows.append([p.name, d.id(p), f'{a}', f'{b}', m, d.pick('会员', '临时'), d.yuan(3, 45)])
        d.rec(p)
    d.html(
        '上网人员查询.html',
        '网吧管理后台',
        f'<h3>{name}（{code}） 上网人员历史查询</h3>\n'
        + table_html(['姓名', '证件号', '上机时间', '下机时间', '座位号', '类型', '金额'], rows),
    )


@tpl(K)
def interview_statement(d):
    p = d.P(hi=2000)
    name, code = cafe(d)
    out = []
    for k in range(d.n(2, 6)):
        a, b, m = sit(d)
        out.append(
            f'{k + 1}. {cn_day(a)}{a.hour}时{a.minute}分在{name}{m}号机上机，{b.day}日{b.hour}时{b.minute}分下机。\n'
        )
        d.rec(p)
    w = d.P()
    d.text(
        '调取网吧记录说明.txt',
        f'情况说明\n\n经调取{name}（场所编号{code}）上网登记，{p.name}（身份证号码：{d.id(p)}）的上网记录如下：\n'
        + ''.join(out)
        + f'网管{w.name}（电话{d.mob(w)}）确认上述记录来自计费系统。\n',
    )


@tpl(K)
def masked_list(d):
    rows, (name, code) = [], cafe(d)
    for k, p in enumerate(d.cast(d.n(8, 30))):
        a, b, m = sit(d)
        hid = k > 0 and d.r.random() < 0.3
        rows.append([name, m, p.name, masked_id(p) if hid else d.id(p), f'{a:%Y/%m/%d %H:%M}', f'{b:%Y/%m/%d %H:%M}'])
        if not hid:
            d.rec(p)
    d.csv('网吧上机明细.csv', '网吧名称 终端号 上网人 身份证号 上线时间 下线时间'.split(), rows, sep=d.pick(',', ';'))


@tpl(K)
def md_found_minors(d):
    rows, (name, code) = [], cafe(d)
    for p in d.cast(d.n(3, 12), lo=2001, hi=2004):
        a, b, m = sit(d, 2016, 2018)
        rows.append([p.name, d.id(p), m, f'{a:%m-%d %H:%M}', f'{b:%m-%d %H:%M}', d.pick('冒用', '未登记', '家长已领')])
        d.rec(p)
    d.md(
        '未成年人上网检查.md',
        f'# {name} 检查情况\n\n场所编号 {code}，举报电话 {d.shop()}\n\n'
        + table_md(['姓名', '身份证', '机号', '上机时间', '下机时间', '备注'], rows),
    )


@tpl(K, big=True)
def sql_dump(d):
    rows, (name, code) = [], cafe(d)
    for k, p in enumerate(d.cast(d.n(10, 45), rep=True), 1):
        a, b, m = sit(d)
        rows.append((k, code, name, p.name, d.id(p), m, f'{a}', f'{b}'))
        d.rec(p)
    d.text(
        'netbar_log.sql',
        sql_insert('netbar_log', 'id wbbh wbmc xm zjhm zdh sjsj xjsj'.split(), rows),
        encs=('utf-8', 'gb18030'),
    )
