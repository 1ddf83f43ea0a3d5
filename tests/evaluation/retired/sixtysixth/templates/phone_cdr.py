from lib.core import T, fx, htm, jd, cn_month
from lib.pack import docx, gz, xlsx

P = 'phone.cdr'


def du(c):
    s = c.i(3, 900)
    return f'{s // 60}分{s % 60}秒' if s > 59 else f'{s}秒'


def one(c, n, fmt, y=2016, lo=5, hi=500):
    """n calls of one owner"""
    p = c.P()
    peers = [c.P() for _ in range(max(3, n // 3))]
    L = []
    for t in c.seq(n, c.t(y), lo, hi):
        c.rec(p)
        L.append(fmt(p, c.pick(peers), t))
    return p, L


@T(P, 'operator web export of one owner', '话单/通话详单201609.csv', 'gb18030', 1)
def _(c):
    p, L = one(c, 55, lambda p, o, t: f'{t:%Y-%m-%d %H:%M:%S},{p.city[-3:]},{c.pick(["主叫", "被叫"])},{o.m},{du(c)},'
        f'{c.pick(["本地", "国内漫游"])},{c.amt(0, 2)}')
    return [f'客户名称,{p.n},手机号码,{p.m}', '起始时间,通信地点,通信方式,对方号码,通信时长,通信类型,实收通信费'] + L


@T(P, 'switch CDR with cells, big, pipe', 'cdr/MSC01_20171103_0412.dat')
def _(c):
    L = []
    for t in c.seq(400, c.t(2017), 0, 1):
        p, o = c.rec(c.P()), c.P()
        L.append(f'MOC|86{p.m}|460{c.pick(["00", "01", "02"])}{c.d(10)}|{c.de("86" + c.d(13, "1"))}|{o.m}|'
            f'{t:%Y%m%d%H%M%S}|{c.i(1, 999)}|{c.i(1000, 60000)}|{c.i(1000, 60000)}|00')
    return [x.replace('|86', '|', 1) for x in L]


@T(P, 'police analysis xlsx: calls between persons', '研判/话单分析.xlsx')
def _(c):
    R = [['本方号码', '机主', '对方号码', '呼叫类型', '开始', '时长(秒)', '基站']]
    for p in c.mix([c.P() for _ in range(5)], 50):
        o = c.P()
        R.append([p.m, p.n, o.m, c.pick(['主叫', '被叫']), f'{c.t(2018):%Y/%m/%d %H:%M:%S}', c.i(5, 800),
            f'{c.i(9000, 9999)}-{c.i(1000, 60000)}'])
    return xlsx([('合并', R)])


@T(P, 'free text: call notes of a debtor search', '催收/联系记录.txt')
def _(c):
    p, L = one(c, 9, lambda p, o, t: f'{t:%m-%d %H:%M} {p.n}{c.pick(["打给", "接到"])}{o.n}（{o.m}），通话{du(c)}，'
        f'{c.pick(["疑为亲属", "同事", "频繁联系人", "外卖"])}。')
    return [f'债务人{p.n} {p.id} 本机{p.m}，近期通话：', ''] + L


@T(P, 'JSON of a crawler (operators)', 'crawler/calls.json')
def _(c):
    p, L = one(c, 30, lambda p, o, t: {'peer_number': o.m, 'dial_type': c.pick(['DIAL', 'DIALED']),
        'time': f'{t:%Y-%m-%d %H:%M:%S}', 'duration': c.i(3, 600), 'location': p.city, 'fee': c.i(0, 90)})
    return jd({'mobile': p.m, 'name': p.n, 'idcard': p.id, 'calls': [{'bill_month': '2018-05', 'items': L}]})


@T(P, 'printed bill with pages', 'print/详单.prn', 'gb18030', 1)
def _(c):
    ws = (20, 8, 14, 12, 8)
    p, L = one(c, 36, lambda p, o, t: fx((f'{t:%m-%d %H:%M:%S}', c.pick(['主叫', '被叫']), o.m if c.p_(.8) else o.l,
        du(c), c.amt(0, 1)), ws), 2012)
    out = []
    for k in range(0, 36, 12):
        out += [f'中国移动通信客户详单      号码 {p.m}    第{k // 12 + 1}页', fx(('时间', '方式', '对方', '时长', '费用'), ws)] + L[k:k
            + 12] + ['小计', '\f']
    return out


@T(P, 'asterisk Master.csv', 'pbx/Master.csv')
def _(c):
    L = []
    for t in c.seq(40, c.t(2019), 1, 30):
        p, o = c.rec(c.P()), c.P()
        e = c.later(t, 1, 6)
        L.append(f'"","{p.m}","{o.m}","from-trunk","""{p.py.title()}"" <{p.m}>","SIP/gsm-{c.x(8)}",'
            f'"SIP/{c.i(8001, 8040)}-{c.x(8)}","Dial","","{t:%Y-%m-%d %H:%M:%S}","{t:%Y-%m-%d %H:%M:%S}",'
            f'"{e:%Y-%m-%d %H:%M:%S}",{(e - t).seconds},{(e - t).seconds - 4},"ANSWERED","DOCUMENTATION"')
    return L


@T(P, 'INSERT dump', 'db/call_record.sql')
def _(c):
    L = []
    for k in range(33):
        p, o = c.rec(c.P()), c.P()
        L.append(f"INSERT INTO call_record (id,caller,callee,begin_time,talk_seconds,rec_file) VALUES ({k + 300},"
            f"'{p.m}','{o.m}','{c.t(2020):%Y-%m-%d %H:%M:%S}',{c.i(1, 700)},'/rec/{c.x(10)}.wav');")
    return L


@T(P, 'XML backup of a phone (calls.xml)', 'backup/calls-20190611.xml')
def _(c):
    p, L = one(c, 28, lambda p, o, t: f'  <call number="{o.m}" duration="{c.i(0, 500)}" date="{int(t.timestamp())}'
        f'{c.i(100, 999)}" type="{c.i(1, 3)}" contact_name="{o.n}" readable_date="{t:%Y-%m-%d %H:%M}" />', 2019)
    return ["<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>", f'<calls count="28" owner="{p.m}'
        f'">'] + L + ['</calls>']


@T(P, 'free text: evidence description in a record (docx)', '卷宗/通话记录说明.docx')
def _(c):
    p, L = one(c, 7, lambda p, o, t: f'{cn_month(t)}{t:%H时%M分}，{p.m}主叫{o.m}（机主{o.n}），通话{du(c)}；')
    return docx(['电子数据说明', f'调取犯罪嫌疑人{p.n}使用的手机{p.m}通话清单，其中与同案人员的通话有：'] + L)


@T(P, 'html of call centre', 'cc/callin.html')
def _(c):
    R = []
    for _ in range(20):
        p = c.rec(c.P())
        R.append([f'{c.t(2021):%m-%d %H:%M}', p.n, p.m, f'坐席{c.i(8001, 8030)}', du(c), c.pick(['已接', '放弃'])])
    return htm(['呼入时间', '客户', '主叫', '接听', '通话时长', '结果'], R, '呼入明细')


@T(P, 'phone screen copied: recent calls, compressed notes', '截屏/最近通话.txt')
def _(c):
    p, L = one(c, 15, lambda p, o, t: f'{c.pick(["↗", "↙", "✕"])} {o.n if c.p_() else "未知"} {c.v(o.m, " ")}\n   '
        f'{c.pick(["昨天", "周二", "今天"])} {t:%H:%M}  {du(c)}')
    return [f'本机 {c.v(p.m, " ")} 通话 全部 未接', ''] + L


@T(P, 'gz tab VoIP', 'voip/cdr-2022-02.tsv.gz')
def _(c):
    L = ['call_id\tani\tdnis\tstart\tbillsec\tcause\tcodec']
    for t in c.seq(60, c.t(2022), 0, 20):
        p, o = c.rec(c.P()), c.P()
        L.append(f'{c.x(16)}\t{p.m}\t{o.m}\t{t:%Y-%m-%dT%H:%M:%S}\t{c.i(0, 900)}\t16\tG711A')
    return gz(L)


@T(P, 'roaming records, wrapped, odd separators #', 'roam/tap_text.txt', 'gb18030')
def _(c):
    L = []
    for t in c.seq(22, c.t(2015), 30, 900):
        p, o = c.rec(c.P()), c.P()
        L += [f'#用户#{p.m}#对端#{o.m}#', f'  起 {t:%Y%m%d %H%M%S} 时长 {c.i(10, 400)} 漫游地 {c.w("CTRY")} 费 {c.amt(1, 30)}']
    return L
