import json
from core import *
from data import *
K = 'phone.cdr'


def du(d):
    return d.c((f'{d.i(3, 59)}秒', f'{d.i(1, 12)}分{d.i(1, 59)}秒'))


def se(d):
    return d.i(4, 900)


@T(K, '通话详单.txt', 'call list below a subscriber, two numbers of one man and one of his wife', enc='gb18030', nl='\r\n')
def a(d):
    A, B = d.p('男'), d.p('女')
    m2 = d.mobile()
    o = []
    for p, m in ((A, A.m), (A, m2), (B, B.m)):
        o += ['语音通话详单', f'客户姓名:{p.n}  证件号码:{p.id}  手机号码:{m}', pad('起始时间', 21) + pad('通信方式', 10) + pad('对方号码', 14) + pad('通信时长', 12) + '通信地点']
        for x in d.ts(d.i(4, 9), '2016-12-01', 30):
            o.append(d.rec(p, pad(f'{x:%Y-%m-%d %H:%M:%S}', 21) + pad(d.c(('主叫', '被叫')), 10) + pad(d.mobile(), 14) + pad(du(d), 12) + p.city.city))
        o += [f'语音合计 {d.i(20, 200)} 分钟', '']
    return '\n'.join(o)


@T(K, '骚扰电话投诉.txt', 'complaint of a woman: calls to her and to her mother, times, numbers, lengths')
def b(d):
    A = d.p('女', (1980, 1995))
    B = d.p('女', (1952, 1965))
    t = d.ts(6, '2018-04-01', 20)
    q = [d.mobile() for _ in range(3)]
    o = [f'我是机主{A.n},手机{A.m};我母亲{B.n},手机{B.m}。请查以下来电:', '']
    for n, x in enumerate(t):
        p = (A, A, B, A, B, B)[n]
        o.append(d.rec(p, f'{zs(x)}{hm(x)},{q[n % 3]}打{("我", "我妈")[p is B]},被叫,通话{du(d)}') + d.c((',说是贷款的。', ',接起来不说话。', ',问要不要卖房。')))
    return '\n'.join(o + ['', '第三个号后来换了归属地。请贵司处理并回电。'])


@T(K, 'voice_cdrs.json', 'JSON: subscriber, lines, calls, three deep')
def cc(d):
    o = []
    for p in d.ps(d.i(2, 4)):
        ln = []
        for k in range(d.i(1, 2)):
            ln.append({'msisdn': p.m if k == 0 else d.mobile(), 'calls': [{'callId': d.rec(p, d.hexs(12)), 'start_time': f'{x:%Y-%m-%dT%H:%M:%S}', 'call_type': d.c(('MO', 'MT')), 'called_number': d.c((d.mobile(), d.mobile(), d.tel())), 'duration': se(d)} for x in d.ts(d.i(2, 5), '2017-10-01', 12)]})
        o.append({'subscriber': {'name': p.n, 'id_no': p.id}, 'lines': ln})
    return json.dumps(o, ensure_ascii=False, indent=1)


@T(K, '通话讯问.txt', 'interview over a call list: three calls of the suspect, two of his partner', nl='\r\n')
def e(d):
    A, B = d.p('男'), d.p('男')
    t = d.ts(5, '2017-08-01', 3, (8, 23))
    x = d.mobile()
    return '\n'.join(['讯问笔录', f'{A.n}使用手机{A.m}(身份证{A.id});{B.n}使用手机{B.m}(身份证{B.id})', '', '问:案发前后你和谁通过话?', '答:' + d.rec(A, f'{zs(t[0])}{hm(t[0])}我打给{x},主叫,通话{du(d)}。'), '问:{}是谁?'.format(x), '答:不认识,号是网上给的。', '问:接着?', '答:' + d.rec(A, f'{zs(t[1])}{hm(t[1])},{x}打回来,我被叫,时长{du(d)},让我等。'), f'问:{B.n}的话单?', '答:' + d.rec(B, f'他{zs(t[2])}{hm(t[2])}主叫{x},说了{du(d)}。'), '答:' + d.rec(B, f'{zs(t[3])}{hm(t[3])},号码{x}呼他,他没接完,通话{d.i(3, 20)}秒。'), '问:最后?', '答:' + d.rec(A, f'{zs(t[4])}{hm(t[4])}我最后一次打{x},对方号码已关机提示前通了{d.i(2, 9)}秒。'), '问:以上属实?', '答:属实。'])


@T(K, 'switch_cdr.txt', 'fixed width switch records of two subscribers, with a cell pair in each line', 'en')
def f(d):
    ps, o = d.ps(2), ['SWITCH SHMSC07 VOICE RECORDS']
    for p in ps:
        o += [f'SUBSCRIBER {p.en:<18}ID {p.id}  MSISDN {p.m}', f'{"START":<20}{"DIR":<5}{"PEER":<13}{"DUR":<6}LAC   CI']
        for x in d.ts(d.i(4, 8), '2018-02-01', 5):
            o.append(d.rec(p, f'{x:%Y%m%d%H%M%S}  {d.c("OT"):<4}{d.mobile():<13}{se(d):<6}{d.i(9000, 42000):<6}{d.i(10000, 60000)}'))
        o.append('')
    return '\n'.join(o)


@T(K, '客服回访通话.md', 'notes of a call-centre agent who calls three customers, second and third attempts')
def g(d):
    ps, o = d.ps(3), ['# 回访通话记录', f'- 坐席分机 {d.i(8001, 8999)},外显 {d.office()}', '']
    for p in ps:
        o.append(f'## {p.n} 手机 {p.m}')
        for k, x in enumerate(d.ts(d.i(1, 3), '2018-07-01', 4, (9, 17))):
            o.append('- ' + d.rec(p, f'{x:%m-%d %H:%M} 外呼{p.m[-4:]} {("首拨", "二拨", "三拨")[k]} 主叫坐席,{d.c(("通话" + du(d), "振铃无应答 时长0秒", "通话" + du(d) + ",挂机快"))}'))
        o.append('')
    return '\n'.join(o + ['系统时间快两分钟,不改。'])


@T(K, 'volte_pair.log', 'IMS log: invite, ringing, answer, bye, one event a call', 'en')
def h(d):
    L = []
    for p in d.ps(d.i(3, 4)):
        for x in d.ts(d.i(1, 3), '2018-09-10', 2):
            k = d.hexs(10)
            L += [(x, f'INVITE cid={d.rec(p, k)} caller={p.m} name={p.en.replace(" ", "_")} called={d.mobile()}'), (x + dh(seconds=3), f'180 cid={k}'), (x + dh(seconds=11), f'200 cid={k}'), (x + dh(seconds=11 + se(d)), f'BYE cid={k} duration={se(d)}')]
    return '\n'.join(f'{t:%Y-%m-%d %H:%M:%S} {s}' for t, s in sorted(L))


@T(K, '办案话单梳理.tsv', 'analyst\'s sheet: person row, then his calls grouped below, cells blank', enc='utf-16')
def i(d):
    o = ['姓名\t机主证件\t本机\t时间\t主被叫\t对方号码\t时长(秒)\t备注']
    for p in d.ps(d.i(3, 5)):
        o.append(f'{p.n}\t{p.id}\t{p.m}\t\t\t\t\t{d.c(("主要嫌疑人", "关系人", "机主非本人"))}')
        for x in d.ts(d.i(2, 6), '2016-11-01', 30):
            o.append(d.rec(p, f'\t\t\t{x:%Y/%m/%d %H:%M:%S}\t{d.c(("主叫", "被叫"))}\t{d.mobile()}\t{se(d)}\t'))
    return '\n'.join(o)


@T(K, 'call_annex.xml', 'XML annex to an order: account, subscriber siblings, calls')
def j(d):
    o = ['<CDRs>']
    for p in d.ps(d.i(3, 4)):
        o += [f'<Account><Name>{p.n}</Name><CertNo>{p.id}</CertNo><Msisdn>{p.m}</Msisdn>']
        for x in d.ts(d.i(2, 5), '2017-05-01', 7):
            o.append(' ' + d.rec(p, f'<Call><Start>{x:%Y-%m-%d %H:%M:%S}</Start><Type>{d.c(("主叫", "被叫"))}</Type><PeerNumber>{d.mobile()}</PeerNumber><Duration>{se(d)}</Duration></Call>'))
        o.append('</Account>')
    return '\n'.join(o + ['</CDRs>'])


@T(K, '通話紀錄整理.txt', 'traditional: a couple\'s calls written up for a divorce lawyer', 'hant')
def k(d):
    A, B = d.p('男'), d.p('女')
    o = ['通話紀錄整理', f'男方 {A.t} 手機 {A.m}', f'女方 {B.t} 手機 {B.m}', '對方號碼以下簡稱第三者。', '']
    q = d.mobile()
    for n, x in enumerate(d.ts(6, '2018-01-05', 60)):
        p = (A, A, B, A, B, A)[n]
        o.append(d.rec(p, f'{x:%Y/%m/%d} {hm(x)} {p.t}{("撥打", "接聽")[n % 2]} {q} 通話時長{d.i(1, 50)}分{d.i(1, 59)}秒'))
    return '\n'.join(o)
