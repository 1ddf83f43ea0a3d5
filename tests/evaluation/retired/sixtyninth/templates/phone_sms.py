"""phone.sms: messages with their text; the owner's number heads the list or the sender's stands in the row."""

from lib import values as V
from lib.labels import MOB, tpl
from lib.writers import csv_text, table_html, table_md
from templates.common import mins, official, sql_insert

K = 'phone.sms'
TEXTS = [
    '晚上回来吃饭吗',
    '我到楼下了，快点',
    '钱已经转给你了，查收一下',
    '明天的会改到下午三点',
    '妈让你周末回家一趟',
    '快递放门卫了',
    '好的，知道了',
    '你在哪呢，打电话不接',
    '孩子老师说作业没交',
    '那个项目合同签了没',
    '生日快乐！',
    '周六一起打球？',
    '药记得吃',
    '我在火车上，信号不好',
    '房租下周给你',
    '别跟他说是我讲的',
    '尾款什么时候结一下',
    '车停在B2了',
    '医生说没什么大事，放心',
    '堵车了，晚到二十分钟',
    '昨天的事对不起',
    '帮我请个假',
    '密码我改了，回头告诉你',
    '面试过了！',
    '嗯嗯',
    '到家报个平安',
]
EN = [
    'Are you coming tonight?',
    'I am downstairs, hurry up',
    'Money sent, please check',
    'Meeting moved to 3pm',
    'Call mum when you can',
    'Parcel is at the gate',
    'ok see you',
    'Stuck in traffic, 20 min late',
    'Happy birthday!',
    'Did you sign the contract?',
    'Thanks for yesterday',
    'Where did you park?',
]


def talk(d, n, texts=TEXTS):
    circle = [V.mobile(d.r) for _ in range(max(2, n // 4))]
    t, out = d.at(2013, 2020), []
    for _ in range(n):
        t += mins(d, 1, 700)
        out.append((t, d.pick('发送', '接收'), d.v(MOB, d.pick(*circle)), d.pick(*texts)))
    return out


@tpl(K, big=True)
def phone_backup_csv(d):
    p = d.P()
    L = talk(d, d.n(10, 60))
    d.rec(p, len(L))
    d.text(
        'sms_backup.csv',
        csv_text(
            [['本机号码', d.mob(p), '机主', p.name], ['时间', '类型', '对方号码', '短信内容']]
            + [[f'{t:%Y-%m-%d %H:%M:%S}', io, q, x] for t, io, q, x in L],
            d.pick(',', '\t'),
        ),
    )


@tpl(K)
def android_xml(d):
    p = d.P()
    L = talk(d, d.n(6, 40))
    d.rec(p, len(L))
    body = ''.join(
        f'  <sms address="{q}" type="{1 if io == "接收" else 2}" body="{x}" readable_date="{t:%Y-%m-%d %H:%M:%S}"'
        f' read="1" contact_name="{official(d)}" />\n'
        for t, io, q, x in L
    )
    d.text(
        'sms-20190604.xml',
        f"<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<smses count=\"{len(L)}\" owner=\"{p.name}\""
        f" own_number=\"{d.mob(p)}\">\n{body}</smses>\n",
        encs=('utf-8',),
    )


@tpl(K)
def forensic_xlsx(d):
    p = d.P()
    L = talk(d, d.n(8, 45))
    d.rec(p, len(L))
    d.xlsx(
        '手机取证_短信.xlsx',
        {
            '基本信息': [['持有人', p.name], ['本机号码', d.mob(p)], ['检验人', official(d)]],
            '短信': [[f'机主：{p.name}', p.mob], ['序号', '方向', '对方号码', '时间', '短信内容', '状态']]
            + [
                [i, io, q, f'{t:%Y-%m-%d %H:%M:%S}', x, d.pick('正常', '已删除')]
                for i, (t, io, q, x) in enumerate(L, 1)
            ],
        },
    )


@tpl(K, big=True)
def gateway_log(d):
    """The operator's log: the subscriber's own number stands in every row."""
    rows = []
    for p in d.cast(d.i(3, 8)):
        for t, io, q, x in talk(d, d.i(3, 8) if not d.big else d.i(30, 60)):
            rows.append([d.mob(p), q, f'{t:%Y%m%d%H%M%S}', 'MO' if io == '发送' else 'MT', x])
            d.rec(p)
    d.csv('smsc_20170915.txt', '用户号码|对端号码|时间|类型|短信内容'.split('|'), rows, sep='|', eol='\n')


@tpl(K, big=True)
def sms_sqlite(d):
    rows, k = [], 0
    for p in d.cast(d.i(1, 3)):
        for t, io, q, x in talk(d, d.i(6, 25) if not d.big else d.i(80, 150)):
            k += 1
            rows.append((k, d.mob(p), q, f'{t}', 1 if io == '接收' else 2, x))
            d.rec(p)
    d.sqlite(
        'mmssms.db',
        {
            'CREATE TABLE sms (_id INTEGER PRIMARY KEY, own_number TEXT, address TEXT, date TEXT, type INT, '
            'body TEXT)': rows
        },
    )


@tpl(K)
def html_export(d):
    p = d.P()
    L = talk(d, d.n(6, 35))
    d.rec(p, len(L))
    d.html(
        '短信导出.html',
        '短信记录',
        f'<h3>机主：{p.name}　手机号码：{d.mob(p)}</h3>\n'
        + table_html(['时间', '收/发', '对方号码', '短信内容'], [[f'{t}', io, q, x] for t, io, q, x in L]),
    )


@tpl(K)
def text_list(d):
    p = d.P()
    L = talk(d, d.n(5, 25))
    d.rec(p, len(L))
    d.text(
        '短信内容.txt',
        f'{p.name} {d.id(p)} 手机{d.mob(p)}\n短信清单：\n'
        + '\n'.join(f'{t:%Y-%m-%d %H:%M:%S} {io} {q} 内容：{x}' for t, io, q, x in L)
        + '\n',
    )


@tpl(K)
def api_json(d):
    p = d.P()
    L = talk(d, d.n(4, 30))
    d.rec(p, len(L))
    d.js(
        'sms_list.json',
        {
            'user': {'name': p.name, 'phone': d.mob(p)},
            'sms': [
                {'peer': q, 'time': f'{t}', 'direction': 'in' if io == '接收' else 'out', 'content': x}
                for t, io, q, x in L
            ],
        },
        indent=d.pick(None, 2),
        ascii_=d.r.random() < 0.3,
    )


@tpl(K)
def sms_sql(d):
    rows, k = [], 0
    for p in d.cast(d.i(2, 5)):
        for t, io, q, x in talk(d, d.i(3, 10)):
            k += 1
            rows.append((k, d.mob(p), q, f'{t}', io, x))
            d.rec(p)
    d.text(
        'user_sms.sql',
        sql_insert('user_sms', 'id user_phone peer_phone send_time direction sms_content'.split(), rows),
        encs=('utf-8',),
    )


@tpl(K)
def court_docx(d):
    p = d.P()
    L = talk(d, d.n(5, 20))
    d.rec(p, len(L))
    d.docx(
        '短信证据.docx',
        [
            '证据目录：手机短信记录',
            f'机主：{p.name}　手机号：{d.mob(p)}　身份证号：{d.id(p)}',
            [['序号', '时间', '收发', '对方号码', '短信内容']]
            + [[i, f'{t:%Y-%m-%d %H:%M}', io, q, x] for i, (t, io, q, x) in enumerate(L, 1)],
            f'提交人：{official(d)}',
        ],
    )


@tpl(K)
def english_csv(d):
    p = d.P()
    L = talk(d, d.n(5, 25), EN)
    d.rec(p, len(L))
    d.text(
        'messages.csv',
        csv_text(
            [['Device owner', p.en, 'Own number', d.mob(p)], ['Date', 'Direction', 'Peer number', 'Message text']]
            + [[f'{t:%Y-%m-%d %H:%M:%S}', 'Sent' if io == '发送' else 'Received', q, x] for t, io, q, x in L]
        ),
    )


@tpl(K)
def md_excerpt(d):
    p = d.P()
    L = talk(d, d.n(4, 14))
    d.rec(p, len(L))
    d.md(
        '短信摘录.md',
        f'# 短信摘录\n\n机主 {p.name}，本机 {d.mob(p)}\n\n'
        + table_md(['时间', '收/发', '对方号码', '短信内容'], [[f'{t:%m-%d %H:%M}', io, q, x] for t, io, q, x in L]),
    )


@tpl(K)
def platform_send_log(d):
    """A shop's bulk sender: each row one message to one customer, keyed by that customer's number."""
    rows = []
    for p in d.cast(d.n(8, 45)):
        t = d.at(2017, 2021)
        rows.append(
            [
                f'{t:%Y-%m-%d %H:%M:%S}',
                d.mob(p),
                p.name,
                d.pick(
                    f'【佳美口腔】{p.title}，您预约的{t.month}月{t.day + 0}日复诊请准时到店',
                    f'【博远教育】{p.title}，孩子本周课程改到周日上午',
                    '【青木健身】您的会员卡即将到期',
                ),
                d.pick('DELIVRD', 'DELIVRD', 'UNDELIV'),
            ]
        )
        d.rec(p)
    d.csv('短信发送记录.csv', ['发送时间', '接收手机号', '客户姓名', '短信内容', '状态'], rows, sep=d.pick(',', ';'))


@tpl(K)
def jsonl_gz(d):
    import json

    out = []
    for p in d.cast(d.i(1, 4)):
        for t, io, q, x in talk(d, d.i(3, 12)):
            out.append(
                json.dumps(
                    {'phone': d.mob(p), 'peer_number': q, 'sms_time': f'{t}', 'sms_type': io, 'sms_content': x},
                    ensure_ascii=False,
                )
            )
            d.rec(p)
    d.gz('sms_export.jsonl.gz', '\n'.join(out) + '\n')
