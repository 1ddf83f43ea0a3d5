"""phone.sms: one message"""

import calendar
from xml.sax.saxutils import quoteattr
from lib.labels import bulk
from lib import pools as P


def msg(d):
    return d.c([s for s in P.SMS if '{c}' not in s])


def biz(d):
    return d.c(P.BIZ).replace('{c}', d.dig(d.c([4, 6])))


@bulk
def t_csv(d):
    rows = [[f'{d.dt(2015, 2023)}', d.c(['收', '发']), p.mobile, p.name, msg(d)] for p in d.each(6, 60, rep=True)]
    return d.csv('手机导出/短信.csv', '时间,收/发,号码,联系人,内容'.split(','), rows)


def t_backup_xml(d):
    out = ["<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>", '<smses>']
    for p in d.each(5, 40, rep=True):
        t = d.dt(2016, 2023)
        out.append(
            f'  <sms protocol="0" address="{p.mob86 if d.i(0, 1) else p.mobile}"'
            f' date="{calendar.timegm(t.timetuple())}{d.dig(3)}" type="{d.i(1, 2)}" body={quoteattr(msg(d))} read="1"'
            f' readable_date="{t:%Y-%m-%d %H:%M:%S}" contact_name="{p.name}" />'
        )
    return d.text('backup/sms-20230105.xml', out + ['</smses>'])


@bulk
def t_gateway_log(d):
    out = [
        f'{d.dt(2018, 2023):%Y-%m-%d %H:%M:%S} SUBMIT dest={p.mobile} msgid={d.dig(10)} stat=DELIVRD'
        f' text=【{d.c(["快递驿站", "优选商城", "智慧校园"])}】{biz(d)}'
        for p in d.each(6, 60)
    ]
    return d.text('smsgw/mt.log', out)


def t_sqlite(d):
    rows = [
        (str(k), p.mobile, f'{d.dt(2016, 2023)}', str(d.i(1, 2)), msg(d))
        for k, p in enumerate(d.each(6, 60, rep=True), 1)
    ]
    return d.sqlite('取证/mmssms.db', [('sms', '_id address date type body'.split(), rows)])


def t_xlsx(d):
    rows = [['序号', '发送方', '接收方', '发送时间', '短信内容', '状态']]
    o = d.person()
    for k, p in enumerate(d.each(5, 40), 1):
        rows.append([k, p.mobile, o.mobile, f'{d.dt(2017, 2023)}', msg(d), d.c(['成功', '成功', '已读'])])
    return d.xlsx('取证/短信提取.xlsx', [('短信', rows)])


def t_dialog(d):
    p, o = d.person(), d.person()
    out = [f'与 {p.name}（{p.mobile}）的短信', '']
    for t in d.times(d.i(4, 30), 200):
        d.rec(p)
        out.append(f'{t:%Y-%m-%d %H:%M}  {d.c([p.name, "我"])}：{msg(d)}')
    return d.text('短信/对话.txt', out)


@bulk
def t_sql(d):
    rows = [
        (k, p.mobile, biz(d), f'{d.dt(2018, 2023)}', 'SENT', d.c(['VERIFY', 'NOTICE']))
        for k, p in enumerate(d.each(6, 60), 1)
    ]
    return d.sql(
        'db/sms_send_log.sql', 'sms_send_log', 'id mobile content send_time status biz_type'.split(), rows, True
    )


def t_json(d):
    rows = [
        {
            'phone': p.mobile,
            'direction': d.c(['in', 'out']),
            'sentAt': f'{d.dt(2018, 2023):%Y-%m-%dT%H:%M:%S}',
            'smsContent': msg(d),
        }
        for p in d.each(4, 30)
    ]
    return d.json('api/messages.json', {'messages': rows})


def t_html(d):
    body = ''.join(
        f'<tr><td>{p.mobile}</td><td>{d.dt(2019, 2023):%Y-%m-%d %H:%M}</td><td>{biz(d)}</td><td>已送达</td></tr>\n'
        for p in d.each(4, 30)
    )
    return d.html(
        '后台/短信发送记录.html',
        '短信发送记录',
        f'<table><tr><th>接收号码</th><th>发送时间</th><th>短信内容</th><th>状态</th></tr>\n{body}</table>',
    )


def t_blocks(d):
    out = []
    for p in d.each(3, 20, rep=True):
        out += [f'发件人：{p.name} {p.mobile}', f'时间：{d.dt(2014, 2022):%Y/%m/%d %H:%M}', f'内容：{msg(d)}', '']
    return d.text('诺基亚备份/收件箱.txt', out)


def t_operator(d):
    p = d.person()
    n = d.i(6, 40)
    d.rec(p, n)
    ps = [d.person() for _ in range(6)]
    rows = [[f'{t}', d.c(ps).mobile, d.c(['发送', '接收']), msg(d)] for t in d.times(n)]
    return d.csv(
        '调取/短信记录.txt',
        '时间\t对端号码\t方向\t短信内容'.split('\t'),
        rows,
        '\t',
        top=[f'用户号码\t{p.mobile}\t机主\t{p.name}'],
    )


def t_vmg(d):
    out = []
    for p in d.each(2, 15, rep=True):
        t = d.dt(2010, 2016)
        out += [
            'BEGIN:VMSG',
            'VERSION:1.1',
            'X-IRMC-TYPE:INET',
            'BEGIN:VCARD',
            f'N:{p.name}',
            f'TEL:{p.mobile}',
            'END:VCARD',
            'BEGIN:VBODY',
            f'Date:{t:%Y.%m.%d %H:%M:%S}',
            msg(d),
            'END:VBODY',
            'END:VMSG',
        ]
    return d.text('nokia/messages.vmg', out, 'utf-8')


def t_evidence(d):
    out, o = [], d.person()
    for n, p in enumerate(d.each(3, 15, rep=True), 1):
        out.append(f'{n}. {d.dt(2016, 2022):%Y年%m月%d日%H:%M}，{p.name}（{p.mobile}）给{o.name}发短信：“{msg(d)}”')
    return d.docx('证据/短信截图文字整理.docx', ['短信内容整理', '\n'.join(out)])
