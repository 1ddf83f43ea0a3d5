"""phone.cdr: one call"""

from lib.labels import bulk
from lib import pools as P


def dur(d):
    m, s = d.i(0, 18), d.i(1, 59)
    return f'{m}分{s}秒' if m else f'{s}秒'


def circle(d, n=6):
    return [d.person() for _ in range(n)]


@bulk
def t_mobile_csv(d):
    p, n = d.person(), d.size(8, 60)
    d.rec(p, n)
    ps = circle(d, 4 + n // 8)
    rows = [
        [
            f'{t}',
            d.c([p.city, p.city, d.c(P.REG)[2]]),
            d.c(['主叫', '被叫']),
            d.c(ps).mobile,
            dur(d),
            d.c(['本地', '国内长途', '本地']),
            d.money(0, 2),
        ]
        for t in d.times(n)
    ]
    top = [f'客户姓名:{p.name}', f'手机号码:{p.mobile}', '']
    return d.csv(
        '详单/通话详单.csv',
        '起始时间,通信地点,通信方式,对方号码,通信时长,通信类型,实收通信费(元)'.split(','),
        rows,
        top=top,
    )


@bulk
def t_pairs_csv(d):
    ps, rows = circle(d, 12), []
    for t in d.times(d.size(8, 60), 300):
        a, b = d.r.sample(ps, 2)
        d.rec(a)
        rows.append([a.mobile, b.mobile, f'{t:%Y%m%d%H%M%S}', d.i(5, 1200), d.c(['MO', 'MO', 'FW'])])
    return d.csv('话单/cdr_raw.csv', 'calling_number,called_number,start_time,duration,call_type'.split(','), rows)


def t_xlsx(d):
    sheets = []
    for k in range(d.i(1, 3)):
        p, n, ps = d.person(), d.i(5, 40), circle(d)
        d.rec(p, n)
        rows = [
            ['机主', p.name, '号码', p.mobile],
            ['序号', '通话日期', '通话时间', '呼叫类型', '对方号码', '通话时长(秒)', '通话地'],
        ]
        rows += [
            [i, f'{t:%Y-%m-%d}', f'{t:%H:%M:%S}', d.c(['主叫', '被叫']), d.c(ps).mobile, d.i(4, 900), p.city]
            for i, t in enumerate(d.times(n), 1)
        ]
        sheets.append((p.name, rows))
    return d.xlsx('案件/话单汇总.xlsx', sheets)


def t_html(d):
    p, n, ps = d.person(), d.i(6, 40), circle(d)
    d.rec(p, n)
    ts = d.times(n)
    body = ''.join(
        f'<tr><td>{t:%m-%d %H:%M:%S}</td><td>{d.c(["主叫", "被叫"])}</td><td>{d.c(ps).mobile}</td>'
        f'<td>{dur(d)}</td><td>{p.city}</td><td>{d.money(0, 1)}</td></tr>\n'
        for t in ts
    )
    return d.html(
        'saved/语音详单.html',
        '语音详单查询',
        f'<p>查询号码：{p.mobile}　查询月份：{ts[0]:%Y年%m月}</p><table><tr><th>起始时间</th><th>通信方式</th><th>对方号码</th>'
        f'<th>通话时长</th><th>通信地点</th><th>费用</th></tr>\n{body}</table>',
    )


@bulk
def t_sql(d):
    ps, rows = circle(d, 15), []
    for k, t in enumerate(d.times(d.size(8, 60), 200), 1):
        a, b = d.r.sample(ps, 2)
        d.rec(a)
        rows.append((k, a.mobile, b.mobile, f'{t}', d.i(3, 1500), d.c([0, 1])))
    return d.sql(
        'voip/call_record.sql', 'call_record', 'id caller callee begin_time duration answered'.split(), rows, True
    )


def t_sqlite_phone(d):
    rows = []
    ps = circle(d, 8)
    for k, t in enumerate(d.times(d.i(8, 60)), 1):
        q = d.rec(d.c(ps))
        rows.append((str(k), q.mobile, q.name, f'{t:%Y-%m-%d %H:%M:%S}', str(d.i(0, 800)), str(d.c([1, 2, 3]))))
    return d.sqlite(
        '手机备份/calls.db',
        [('calls', '_id number name date duration type'.split(), rows), ('android_metadata', ['locale'], [('zh_CN',)])],
    )


def t_note(d):
    out = ['来电记录（值班室）', '']
    for p in d.each(3, 15):
        t = d.dt(2017, 2023)
        out.append(
            f'{t:%m月%d日 %H:%M} {d.c(["来电", "打来", "去电"])} {p.tel_any} {p.name}，'
            f'通话{dur(d)}，{d.c(["问停水的事", "催维修", "没说清楚就挂了", "投诉噪音", "咨询办证"])}'
        )
    return d.text('值班/来电登记.txt', out)


def t_json(d):
    ps, rows = circle(d, 8), []
    for t in d.times(d.i(5, 40), 400):
        a, b = d.r.sample(ps, 2)
        d.rec(a)
        rows.append(
            {
                'callId': d.hash(16),
                'caller': a.mobile,
                'callee': b.mobile,
                'startTime': f'{t:%Y-%m-%dT%H:%M:%S}',
                'durationSec': d.i(2, 900),
                'direction': d.c(['IN', 'OUT']),
            }
        )
    return d.jsonl('cc/calls.jsonl', rows)


def t_asterisk(d):
    out = []
    for p in d.each(5, 50, rep=True):
        t = d.dt(2018, 2023)
        out.append(
            f'"","{p.mobile}","8{d.dig(3)}","from-trunk","""{p.name}""'
            f' <{p.mobile}>","SIP/trunk-{d.hash(8)}","Dial","{t}",'
            f'"{d.plus(t, 3, 20, "seconds")}",{d.i(520, 900)},{d.i(5, 500)},"ANSWERED"'
        )
    return d.text('asterisk/Master.csv', out, 'utf-8')


def t_telecom_tsv(d):
    p, n, ps = d.person(), d.i(8, 50), circle(d)
    d.rec(p, n)
    out = [
        f'中国电信语音清单\t用户号码：{p.mobile}\t用户名：{p.name}',
        '序号\t呼叫类型\t对方号码\t起始时间\t通话时长\t通话类型\t费用小计',
    ]
    out += [
        f'{k}\t{d.c(["主叫", "被叫"])}\t{d.c(ps).mobile}\t{t}\t{d.i(3, 900)}秒\t国内通话\t0.00'
        for k, t in enumerate(d.times(n), 1)
    ]
    return d.text('电信/语音清单.txt', out)


def t_docx(d):
    p, n, ps = d.person(), d.i(5, 25), circle(d, 3)
    d.rec(p, n)
    rows = [['时间', '主被叫', '对方', '时长']] + [
        [f'{t:%Y-%m-%d %H:%M}', d.c(['主叫', '被叫']), d.c(ps).mobile, dur(d)] for t in d.times(n)
    ]
    return d.docx(
        '证据/通话记录整理.docx',
        [f'{p.name}（手机号{p.mobile}）通话记录', rows, '以上记录由当事人从营业厅打印后整理。'],
    )


def t_en(d):
    ps, out = circle(d, 7), ['From,To,Started,Length (s),Cost']
    for t in d.times(d.i(6, 40), 500):
        a, b = d.r.sample(ps, 2)
        d.rec(a)
        out.append(f'{a.mob86},{b.mob86},{t:%d/%m/%Y %H:%M:%S},{d.i(3, 1400)},{d.money(0, 3)}')
    return d.text('sip/call history.csv', out)


def t_zip(d):
    parts = []
    for _ in range(d.i(2, 4)):
        p, n, ps = d.person(), d.i(4, 25), circle(d, 4)
        d.rec(p, n)
        out = [f'本机号码 {p.mobile}', '对方号码 主被叫 开始时间 时长(秒)']
        out += [f'{d.c(ps).mobile} {d.c(["主叫", "被叫"])} {t:%Y/%m/%d_%H:%M:%S} {d.i(3, 900)}' for t in d.times(n)]
        parts.append(d.text(f'{p.name}.txt', out, 'utf-8'))
    return d.zip('调取/通话清单.zip', parts)
