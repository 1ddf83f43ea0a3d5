"""phone.call: call detail lists; below a holder's head each line is a record."""

from lib import values as V
from lib.labels import MOB, TEL, tpl
from lib.writers import csv_text, table_html, table_md
from templates.common import days, mins, official, sql_insert

K = 'phone.call'


def peer(d, circle=None):
    x = d.r.random()
    if x < 0.06:
        return d.pick('10086', '95588', '10010', '95555', '12306')
    if x < 0.14:
        c = d.city()
        return d.v(TEL, V.landline(d.r, c['area'], c['nd']))
    return d.v(MOB, d.pick(*circle) if circle and x < 0.6 else V.mobile(d.r))


def calls(d, n):
    circle = [V.mobile(d.r) for _ in range(6)]
    t, out = d.at(2014, 2020), []
    for _ in range(n):
        t += mins(d, 3, 400)
        s = d.i(4, 900)
        out.append((t, d.pick('主叫', '被叫'), peer(d, circle), s, d.city()['city']))
    return out


def dur(s):
    return f'{s // 60}分{s % 60}秒' if s >= 60 else f'{s}秒'


@tpl(K, big=True)
def cmcc_detail(d):
    p = d.P()
    C = calls(d, d.n(12, 60))
    d.rec(p, len(C))
    rows = [
        [f'{t:%Y-%m-%d %H:%M:%S}', c, io, q, dur(s), d.pick('本地', '国内漫游'), d.pick('4G飞享套餐', ''), '0.00']
        for t, io, q, s, c in C
    ]
    d.xlsx(
        f'语音详单_{C[0][0]:%Y%m}.xlsx',
        {
            '通话详单': [
                ['客户姓名', p.name, '手机号码', d.mob(p)],
                ['查询月份', f'{C[0][0]:%Y-%m}'],
                ['起始时间', '通信地点', '通信方式', '对方号码', '通信时长', '通信类型', '套餐优惠', '实收通信费'],
            ]
            + rows
        },
    )


@tpl(K)
def unicom_csv(d):
    p = d.P()
    C = calls(d, d.n(10, 45))
    d.rec(p, len(C))
    rows = [
        [i, io, f'{t:%Y%m%d}', f'{t:%H:%M:%S}', f'{s}', q, c, '非漫游', '本地通话', '0.15']
        for i, (t, io, q, s, c) in enumerate(C, 1)
    ]
    d.text(
        'callDetail.csv',
        csv_text(
            [
                ['机主姓名', p.name],
                ['手机号码', d.mob(p)],
                [],
                '序号 呼叫类型 通话日期 通话时间 通话时长(秒) 对方号码 通话地 漫游类型 通话类型 话费'.split(),
            ]
            + rows
        ),
    )


@tpl(K)
def text_bill(d):
    p = d.P()
    C = calls(d, d.n(8, 30))
    d.rec(p, len(C))
    d.text(
        '通话清单.txt',
        f'机主：{p.name}  号码：{d.mob(p)}  身份证：{d.id(p)}\n通话时间            类型  对方号码        时长    通话地\n'
        + '\n'.join(f'{t:%Y-%m-%d %H:%M:%S} {io}  {q:<15} {dur(s):<8} {c}' for t, io, q, s, c in C)
        + '\n',
    )


@tpl(K)
def html_detail(d):
    p = d.P()
    C = calls(d, d.n(8, 35))
    d.rec(p, len(C))
    d.html(
        '详单查询.html',
        '中国电信 - 语音详单',
        f'<p>用户号码：{d.mob(p)}　机主：{p.name}　打印时间：{C[-1][0] + days(d, 1, 9)}</p>\n'
        + table_html(
            ['序号', '呼叫类型', '对方号码', '通话开始时间', '通话时长', '通话地点', '费用(元)'],
            [[i, io, q, f'{t}', dur(s), c, '0.00'] for i, (t, io, q, s, c) in enumerate(C, 1)],
        ),
    )


@tpl(K, big=True)
def cdr_pipe(d):
    rows = []
    for p in d.cast(d.i(3, 9)):
        for t, io, q, s, c in calls(d, d.i(3, 8) if not d.big else d.i(30, 60)):
            rows.append(
                [
                    d.mob(p),
                    io,
                    q,
                    f'{t:%Y%m%d%H%M%S}',
                    s,
                    d.i(1000, 60000),
                    d.i(1000, 60000),
                    '460' + d.pick('00', '01') + d.num(10),
                ]
            )
            d.rec(p)
    d.csv(
        'cdr_voice_20180403.txt',
        '本机号码|呼叫类型|对方号码|起始时间|通话时长|LAC|CELLID|IMSI'.split('|'),
        rows,
        sep='|',
        eol='\n',
    )


@tpl(K)
def cdr_json(d):
    p = d.P()
    C = calls(d, d.n(5, 30))
    d.rec(p, len(C))
    d.js(
        'call_records.json',
        {
            'phone': d.mob(p),
            'name': p.name,
            'month': f'{C[0][0]:%Y-%m}',
            'calls': [
                {
                    'peer_number': q,
                    'call_type': 'DIALING' if io == '主叫' else 'DIALED',
                    'start_time': f'{t}',
                    'duration': s,
                    'location': c,
                }
                for t, io, q, s, c in C
            ],
        },
        indent=d.pick(None, 2),
    )


@tpl(K, big=True)
def cdr_sql(d):
    rows = []
    k = 0
    for p in d.cast(d.i(2, 6)):
        for t, io, q, s, c in calls(d, d.i(4, 10) if not d.big else d.i(40, 90)):
            k += 1
            rows.append((k, d.mob(p), q, 1 if io == '主叫' else 2, f'{t}', s, c))
            d.rec(p)
    d.text(
        'call_log.sql',
        sql_insert('call_log', 'id user_mobile peer_mobile call_type start_time duration call_place'.split(), rows),
        encs=('utf-8',),
    )


@tpl(K)
def police_docx(d):
    p = d.P()
    C = calls(d, d.n(6, 30))
    d.rec(p, len(C))
    d.docx(
        '调取通话记录.docx',
        [
            '调取证据清单（通话记录）',
            f'机主：{p.name}　身份证号：{d.id(p)}　手机号码：{d.mob(p)}',
            [['时间', '主被叫', '对方号码', '时长', '通话地点']]
            + [[f'{t:%Y-%m-%d %H:%M:%S}', io, q, dur(s), c] for t, io, q, s, c in C],
            f'调取人：{official(d)}、{official(d)}',
        ],
    )


@tpl(K)
def android_backup_xml(d):
    """A call log app's backup: own number at the top, the others below."""
    p = d.P()
    C = calls(d, d.n(6, 35))
    d.rec(p, len(C))
    body = ''.join(
        f'  <call number="{q}" duration="{s}" type="{2 if io == "主叫" else 1}" readable_date="{t:%Y-%m-%d %H:%M:%S}"'
        f' contact_name="{d.pick("(Unknown)", official(d))}" />\n'
        for t, io, q, s, c in C
    )
    d.text(
        'calls-backup.xml',
        f'<?xml version="1.0" encoding="UTF-8"?>\n<calls count="{len(C)}" owner="{p.name}"'
        f' own_number="{d.mob(p)}">\n{body}</calls>\n',
        encs=('utf-8',),
    )


@tpl(K)
def md_notes(d):
    p = d.P()
    C = calls(d, d.n(5, 18))
    d.rec(p, len(C))
    d.md(
        '通话记录核对.md',
        f'## {p.name}（{d.mob(p)}）通话记录\n\n'
        + table_md(
            ['通话时间', '主/被叫', '对方号码', '通话时长', '备注'],
            [[f'{t:%m-%d %H:%M}', io, q, dur(s), d.pick('', '', '客户', '快递')] for t, io, q, s, c in C],
        ),
    )


@tpl(K)
def pbx_english(d):
    rows = []
    for p in d.cast(d.i(2, 6)):
        for t, io, q, s, c in calls(d, d.i(2, 7)):
            rows.append(
                [
                    d.mob(p),
                    p.en,
                    q,
                    f'{t:%Y-%m-%d %H:%M:%S}',
                    s,
                    'Outgoing' if io == '主叫' else 'Incoming',
                    d.yuan(0, 2),
                ]
            )
            d.rec(p)
    d.csv(
        'call_detail_records.csv',
        ['Subscriber MSISDN', 'Subscriber', 'Other party number', 'Start time', 'Duration (s)', 'Call type', 'Charge'],
        rows,
    )


@tpl(K)
def sqlite_calls(d):
    p, rows = d.cast(d.i(1, 3)), []
    k = 0
    for x in p:
        for t, io, q, s, c in calls(d, d.i(5, 18)):
            k += 1
            rows.append((k, d.mob(x), q, io, f'{t}', s, c))
            d.rec(x)
    d.sqlite(
        'calllog.db',
        {
            'CREATE TABLE call_record (id INTEGER PRIMARY KEY, owner_phone TEXT, peer_phone TEXT, call_type '
            'TEXT, start_time TEXT, duration INT, place TEXT)': rows
        },
    )


@tpl(K)
def several_heads_xlsx(d):
    sheets = {}
    for p in d.cast(d.n(2, 4)):
        C = calls(d, d.i(4, 14))
        d.rec(p, len(C))
        sheets[p.name] = [
            ['机主', p.name, '本机号码', d.mob(p)],
            ['起始时间', '呼叫类型', '对方号码', '通话时长', '通话地点'],
        ] + [[f'{t:%Y-%m-%d %H:%M:%S}', io, q, dur(s), c] for t, io, q, s, c in C]
    d.xlsx('话单汇总.xlsx', sheets)


@tpl(K)
def zip_three_months(d):
    p, parts = d.P(), {}
    for m in (3, 4, 5):
        C = calls(d, d.i(3, 12))
        d.rec(p, len(C))
        parts[f'{m}月详单.csv'] = csv_text(
            [
                ['用户号码', d.mob(p), '客户名称', p.name],
                ['序号', '起始时间', '通信方式', '对方号码', '通信时长', '通信地点'],
            ]
            + [
                [i, f'2019-{m:02d}-{t.day:02d} {t:%H:%M:%S}', io, q, dur(s), c]
                for i, (t, io, q, s, c) in enumerate(C, 1)
            ]
        )
    d.zip('近三月详单.zip', parts)
