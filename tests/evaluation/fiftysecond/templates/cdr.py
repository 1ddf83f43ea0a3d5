"""Call records; they are about the holder of the line, the peers are third persons."""
from lib import *
K = 'phone.cdr'


def dur(c): return c.ri(3, 2600)
def imei(c):
    s = '86' + c.digs(12)
    return s + luhn_digit(s)


@T(K, 'table', 'bill of one line: the holder in the head lines, a peer per row')
def cdr_bill(c):
    p = c.p(); q = [c.mob() for _ in range(c.ri(3, 12))]; n = c.ri(6, 58); c.rec(p, n)
    c.out('通话详单.csv', f'客户姓名：{p.n},手机号码：{p.m},证件号码：{p.id},打印营业员：{c.clerk().n}\n' + c.tab(['起始时间', '通信地点', '通信方式', '对方号码', '通信时长', '通信类型', '实收通信费'],
          [[f0(t), p.reg[2].rstrip('市'), c.ch('主叫', '被叫'), c.ch(q), f'{(d := dur(c)) // 60}分{d % 60}秒', c.ch('本地', '国内漫游'), c.yuan(0, 3)] for t in c.seq(n, c.dt(2016, 2021), 3, 600)], 'csv|tsv|semi'))


@T(K, 'table', 'switch records of subscribers with cells')
def cdr_switch(c):
    ps = c.ps(3, 12); rows = []
    for p in c.spread(ps, 8, 55):
        c.rec(p); t = c.dt(2017, 2020)
        rows.append([p.m, c.mob(), f2(t), dur(c), c.ch('MOC', 'MTC'), '460' + c.ch('00', '01', '11') + c.digs(10), imei(c), c.ri(4000, 60000), c.ri(1000, 65000)])
    c.out('cdr_' + c.digs(6) + '.dat', c.tab(['msisdn', 'other_number', 'start_time', 'duration', 'call_type', 'imsi', 'imei', 'lac', 'cellid'], rows, 'csv|pipe|tsv'), enc='utf-8')


@T(K, 'table', 'analysis of the lines of suspects, workbook')
def cdr_analysis_xlsx(c):
    rows = []; ps = c.ps(2, 6)
    for p in c.spread(ps, 8, 40):
        c.rec(p); rows.append([p.n, p.m, c.mob(), c.ch('主叫', '被叫'), f0(c.dt(2018, 2022)), dur(c), c.ch(REG)[2]])
    c.xlsx('话单分析.xlsx', [('原始话单', [['机主', '本机号码', '对方号码', '呼叫类型', '起始时间', '通话时长(秒)', '通话地']] + rows), ('说明', [[f'按时间未排序，调取人{c.clerk().n}，分析人{c.clerk().n}']])])


@T(K, 'table', 'traditional characters: phone bill of a cross-border line')
def cdr_trad(c):
    p = c.p(trad=True); n = c.ri(5, 30); c.rec(p, n)
    c.out('通話記錄.txt', f'客戶姓名：{p.n}　電話號碼：{p.m}\n' + c.tab(['通話日期', '時間', '主叫/被叫', '對方號碼', '通話時長(秒)', '費用'], [[d0(t), hm(t), c.ch('主叫', '被叫'), c.mob(), dur(c), c.yuan(0, 4)] for t in c.seq(n, c.dt(2016, 2020), 4, 900)], 'csv|tsv|fixed'), trad=True)


@T(K, 'table', 'private branch exchange: Master.csv of a sales floor, caller is a named clerk')
def cdr_asterisk(c):
    ps = c.ps(2, 6); o = ''
    for p in c.spread(ps, 6, 40):
        c.rec(p); t = c.dt(2018, 2022); d = dur(c)
        o += f'"","{p.m}","{c.mob()}","from-internal","""{p.n}"" <{p.m}>","SIP/{c.ri(101, 190)}-0000{c.r.getrandbits(16):04x}","SIP/trunk-0000{c.r.getrandbits(16):04x}","Dial","","{f0(t)}","{f0(t)}","{f0(t + D.timedelta(seconds=d))}",{d},{d - 2},"ANSWERED","DOCUMENTATION","{int(t.timestamp())}.{c.ri(10, 900)}",""\n'
    c.out('Master.csv', o, enc='utf-8')


@T(K, 'struct', 'call log taken from a handset, XML')
def cdr_handset_xml(c):
    p = c.p(); n = c.ri(4, 35); c.rec(p, n); q = [(c.p().n, c.mob()) for _ in range(c.ri(2, 8))]; o = ''
    for t in c.seq(n, c.dt(2019, 2023), 2, 500):
        a, b = c.ch(q); o += f'  <call number="{b}" name="{a}" type="{c.ri(1, 3)}" duration="{dur(c)}" readable_date="{f0(t)}"/>\n'
    c.out('calls.xml', f'<?xml version="1.0" encoding="utf-8"?>\n<report case="手机勘验" owner="{p.n}" owner_id="{p.id}" owner_msisdn="{p.m}">\n <calls count="{n}">\n{o} </calls>\n</report>\n', enc='utf-8')


@T(K, 'struct', 'answer of an operator interface after login: JSON')
def cdr_operator_json(c):
    p = c.p(); n = c.ri(5, 40); c.rec(p, n)
    c.out('callDetail.json', js({'code': 0, 'basic': {'name': p.n, 'id_card': p.id, 'mobile': p.m, 'reg_time': d0(c.dt(2008, 2015))}, 'calls': [{'start_time': f0(t), 'use_time': dur(c), 'peer_number': c.mob(), 'dial_type': c.pick('DIAL DIALED'), 'location': c.ch(REG)[2], 'fee': c.ri(0, 300)} for t in c.seq(n, c.dt(2017, 2020), 5, 800)]}, indent=c.ch(None, 2)), enc='utf-8')


@T(K, 'prose', 'police note about calls of a suspect, one sentence each')
def cdr_police_note(c):
    p = c.p(); n = c.ri(3, 9); o = f'关于{p.n}（身份证{p.id}，机号{p.m}）案发前后通话情况的说明\n'
    for t in c.seq(n, c.dt(2017, 2022), 3, 90):
        q = c.p(); c.rec(p)
        o += c.ch(f'{f4(t)}，该号主叫{q.m}（{q.n}），通话{dur(c)}秒。\n', f'{f4(t)}，该号被叫，对方{q.m}（{q.n}），时长{dur(c)}秒。\n')
    c.out('通话说明.txt', o + '上述号码中未见境外号段。\n')


@T(K, 'prose', 'trader shows the last calls of a number')
def cdr_trader(c):
    p = c.p(); n = c.ri(4, 14); o = f'机主{p.n}，号码{p.m}，最近{n}个通话👇\n'
    for t in c.seq(n, c.dt(2018, 2021), 5, 400):
        c.rec(p); o += f'{t.month}/{t.day} {hm(t)} {c.ch("打出", "打入")} {c.mob()} 通话{dur(c)}秒\n'
    c.out('thqd.txt', o + '半年详单五百，要基站位置加二百。\n')


@T(K, 'prose', 'suspicious wife lists her husband’s calls in a diary')
def cdr_diary(c):
    p = c.p(sex='男'); n = c.ri(3, 8); o = f'我把{p.n}的号{p.m}的详单从营业厅打出来了，一条一条抄在这里。\n'
    q = [c.mob() for _ in range(2)]
    for t in c.seq(n, c.dt(2017, 2021), 200, 3000):
        c.rec(p); o += f'{t.month}月{t.day}号晚上{c.ri(7, 11)}点{c.ri(10, 59)}分他打给{c.ch(q)}，讲了{c.ri(2, 58)}分钟。\n'
    c.out('日记.txt', o + '看来就是那个人。我先不说，等他回来看他怎么讲。\n')
