import json
from base import *

K = 'phone.cdr'


def dur(f):
    s = f.n(6, 900)
    return f'{s//60}分{s%60:02d}秒' if s > 59 else f'{s}秒'


@t(K, 'harassment complaint', '骚扰电话投诉.txt', r'通话\d', e='u8')
def a(f):
    p = f.p()
    f.rec(p, 6)
    x, y = f.other(), f.other()
    ds = f.run(6, 1)
    L = ['工信部门：', '', f'我是机主{p.n}，本机{p.mob}，身份证{p.id}。近一周被反复骚扰，通话详单如下，请处理。', '']
    for i, d in enumerate(ds):
        o = (x, y, x, x, y, x)[i]
        L.append((f'{cn(d)}{hm(d)}，{o}打进来（被叫），通话{dur(f)}，推销贷款；', f'{md(d)}{hm(d)}对方{o}呼入，通话{dur(f)}，不说话就挂；', f'{md(d)}{hm(d)}我回拨{o}（主叫），通话{dur(f)}，对方骂人；')[i % 3])
    return '\n'.join(L + ['', '请查处上述两个号码。'])


@t(K, 'interview about calls', '通话情况询问.txt', r'^答：[^\n]*(?:打|拨|呼)', e='gb')
def b(f):
    p = f.p()
    f.rec(p, 5)
    o = [f.other() for _ in range(3)]
    d = f.run(5, .5)
    return f'''被询问人：{p.n}　身份证号：{p.id}　使用手机：{p.mob}

问：把案发前后的通话讲一遍，我们对着话单核。
答：{cn(d[0])}{hm(d[0])}我拨{o[0]}，讲了{dur(f)}，约吃饭。
答：{md(d[1])}{hm(d[1])}，{o[0]}打过来，{dur(f)}，说堵车。
问：{o[1]}是谁？
答：跑货的，{md(d[2])}{hm(d[2])}他打给我，通话{dur(f)}。
答：{md(d[3])}{hm(d[3])}我又打过去{o[1]}，没说几句，{dur(f)}。
问：半夜那个呢？
答：{md(d[4])}{hm(d[4])}，{o[2]}打进来的，{dur(f)}，打错的。'''


@t(K, 'spouse asks a detective', '话单整理_给老陈.md', r'^- ', s='hans')
def c(f):
    p = f.p()
    f.rec(p, 8)
    o = [f.other() for _ in range(3)]
    L = [f'# 话单整理（{p.n}，{p.mob}，身份证 {p.id}）', '', '老陈，营业厅打出来的我挑了可疑的：', '']
    for d in f.run(8, 2):
        L.append(f'- {ishm(d)} {f.ch("主叫","被叫")} {f.r.choice(o)} 时长 {dur(f)}' + f.ch('，人在外地', '，半夜', '', ''))
    return '\n'.join(L + ['', f'你先查 {o[0]} 这个号。'])


@t(K, 'telecom support e-mail, English', 'roaming_dispute.txt', r'^\s*(?:outgoing|incoming)', s='en')
def d_(f):
    p = f.p()
    f.rec(p, 7)
    o = [f.other() for _ in range(3)]
    L = ['Subject: Disputed calls', '', 'Dear support,', '', f'I am {p.en}, subscriber of {p.mob}, ID number {p.id}. I did not make all of the calls on my bill. The call records in question:', '']
    for d in f.run(7, 2):
        L.append(f'  {f.ch("outgoing to","incoming from")} {f.r.choice(o)}, start {ishm(d)}, duration {f.n(0,9)} min {f.n(1,59)} s')
    return '\n'.join(L + ['', f'Please answer to {p.em}.', '', p.en])


@t(K, 'Taiwan investigator note', '通聯紀錄摘要.txt', r'^\d+\.', s='hant')
def e(f):
    p = f.p()
    f.rec(p, 8)
    o = [f.other() for _ in range(3)]
    L = [f'通聯紀錄摘要　持機人 {p.tn}（大陸身份證 {p.id}，門號 {p.mob}）', '']
    for i, d in enumerate(f.run(8, .6)):
        L.append(f'{i+1}. {ishm(d)}　{f.ch("發話予","受話自")} {f.r.choice(o)}　通話時間 {f.n(5,600)} 秒')
    return '\n'.join(L + ['', '備註：第 3 通以後疑為同一人。'])


@t(K, 'carrier export CSV', '语音详单_第9期.csv', r'^\d{4}-\d\d-\d\d ', e='gb', crlf=True)
def g(f):
    p = f.p()
    f.rec(p, f.n(22, 38))
    o = [f.other() for _ in range(8)]
    L = [f'客户姓名：{p.n},手机号码：{p.mob},证件号码：{p.id}', '起始时间,通信地点,通信方式,对方号码,通信时长,通信类型,实收通信费']
    for d in f.run(f.recs, .7):
        L.append(f'{isot(d)},{p.city},{f.ch("主叫","被叫")},{f.r.choice(o)},{dur(f)},{f.ch("本地","省内长途")},{f.money(0,2)}')
    return '\n'.join(L)


@t(K, 'switch CDR with cells', 'cdr_0502.dat', r'^\d+\|', pk='-')
def h(f):
    n = f.n(18, 32)
    L = ['record_no|calling_number|called_number|cert_no|start_time|duration|call_type|lac|cellid']
    for i, (p, d) in enumerate(zip(f.ev(n, 6), f.run(n, .02))):
        o = f.other()
        mo = f.n(0, 1)
        x = (p.mob, o) if mo else (o, p.mob)
        L.append(f'{i+88001}|{x[0]}|{x[1]}|{p.id}|{d:%Y%m%d%H%M%S}|{f.n(3,1200)}|{"MOC" if mo else "MTC"}|{f.n(9000,29000)}|{f.n(1000,60000)}')
    return '\n'.join(L)


@t(K, 'nested JSON of a credit crawler', 'operator_report.json', r'"peer_number"', s='en')
def i_(f):
    o = []
    for p in f.ps(3):
        cs = []
        for d in f.run(f.n(4, 9), 1):
            f.rec(p)
            cs.append(dict(peer_number=f.other(), dial_type=f.ch('DIAL', 'DIALED'), start_time=isot(d), duration=f.n(4, 800), location=p.ecity))
        o.append(dict(basic=dict(name=p.en, mobile=p.mob, idcard=p.id), calls=cs))
    return json.dumps(dict(reports=o), indent=1)


@t(K, 'printed fixed-width bill', '通话清单_打印.txt', r'^\s*\d+\s+20\d\d/', e='sig')
def j(f):
    p = f.p()
    f.rec(p, f.n(14, 26))
    o = [f.other() for _ in range(6)]
    rows = [['序号', '起始时间', '呼叫类型', '对方号码', '通话时长', '通话地', '费用']]
    for i, d in enumerate(f.run(f.recs, 1)):
        rows.append([i + 1, d.strftime('%Y/%m/%d %H:%M:%S'), f.ch('主叫', '被叫'), f.r.choice(o), f.n(3, 700), p.city, f.money(0, 3)])
    return f'        移动电话通话清单\n机主：{p.n}    号码：{p.mob}    证件号：{p.id}\n' + '_' * 80 + '\n' + fixed(rows, (6, 22, 11, 14, 11, 11, 6)) + f'服务热线 {f.decoy("10086")}\n'


@t(K, 'SQL inserts from a dispatch platform', 'call_log.sql', r'^INSERT', s='hans', pk='-')
def k_(f):
    L = ['SET NAMES utf8mb4;']
    for p in f.ev(f.n(16, 26), 7):
        d = f.dt()
        L.append("INSERT INTO call_log (caller, caller_name, caller_idno, callee, start_time, end_time, duration, call_type) VALUES " + sqlv((p.mob, p.n, p.id, f.other(), isot(d), isot(mins(d, f.n(1, 9))), f.n(20, 540), '主叫')) + ';')
    return '\n'.join(L)
