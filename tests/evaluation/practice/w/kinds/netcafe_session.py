import json
from core import *
from data import *
K = 'netcafe.session'


def code(c, d):
    return c.code + '10' + d.digits(6)


@T(K, '上网登记本.txt', 'handwritten register of an internet cafe, a person twice in a night, with corrections', enc='gb18030', nl='\r\n')
def a(d):
    x, ps = d.day('2012-05-01', 900), d.ps(d.i(8, 11), y=(1982, 1996))
    o = [f'{d.c(CAFES)} 上网人员登记本   {zh(x)} 夜班', '姓名 / 身份证 / 机号 / 上机 / 下机', '']
    seq = ps + d.k(ps, 2)
    ts = d.ts(len(seq), f'{x:%Y-%m-%d}', 0, (17, 23))
    for n, (p, t) in enumerate(zip(seq, ts)):
        o.append(d.rec(p, f'{p.n} / {p.id} / {d.c("ABC")}{d.i(1, 60):03d} / 上机{hm(t)} / 下机{hm(t + dh(minutes=d.i(60, 400)))}'))
        if n == 3:
            o.append('   ^上面这行机号写错,实际换到B区')
    return '\n'.join(o + ['', '查夜民警:      网管:' + d.p().n])


@T(K, '网管证言.txt', 'testimony of a cafe clerk on two boys and their three evenings')
def b(d):
    A, B = d.ps(2, sex='男', y=(1990, 1997))
    h = d.c(CAFES)
    t = d.ts(4, '2015-10-01', 40, (18, 22), 2)
    return f'''证人证言
我在{h}做网管。警察给我看了两个人的身份证,{A.n}({A.id})和{B.n}({B.id}),都是熟客。

{d.rec(A, f"{zs(t[0])}晚上{A.n}{hm(t[0])}上机,坐{d.i(10, 60)}号机,打到{hm(t[0] + dh(hours=4))}下机。")}那天他一个人来的,买了两包烟。
{d.rec(A, f"{zs(t[1])}{A.n}{hm(t[1])}在{h}刷卡上机,座位{d.i(10, 60)}号。")}{d.rec(B, f"{B.n}在他旁边,也是{hm(t[1] + dh(minutes=3))}上的机,两个人{hm(t[1] + dh(hours=5))}一起下的机走的。")}
{d.rec(B, f"{zs(t[2])}只有{B.n}来,{hm(t[2])}上机,包夜,网吧A区{d.i(10, 40)}号。")}
{d.rec(A, f"{zs(t[3])}{A.n}最后一次来,{hm(t[3])}上机,不到一小时就下机了,接了个电话走的。")}
监控只存十五天,给不了。'''


@T(K, 'wa_sessions.json', 'audit JSON: place, terminals, sessions below each terminal')
def cc(d):
    c = d.city()
    ps = d.ps(5)
    tm = []
    for n in range(d.i(3, 5)):
        se = []
        for x in d.ts(d.i(1, 4), '2016-11-01', 3, (8, 22)):
            p = d.c(ps)
            se.append({'SESSION_ID': d.rec(p, d.hexs(16)), 'NAME': p.n, 'CERTIFICATE_TYPE': '111', 'CERTIFICATE_CODE': p.id, 'START_TIME': f'{x:%Y-%m-%d %H:%M:%S}', 'END_TIME': f'{x + dh(hours=2, minutes=d.i(1, 59)):%Y-%m-%d %H:%M:%S}'})
        tm.append({'TERMINAL': f'A{d.i(1, 99):03d}', 'IP': f'192.168.0.{d.i(2, 250)}', 'SESSIONS': se})
    return json.dumps({'NETBAR_WACODE': code(c, d), 'PLACE_NAME': c.city + d.c(CAFES), 'TERMINALS': tm}, ensure_ascii=False, indent=1)


@T(K, 'billing_client.log', 'billing log: card in, extend, change of seat, card out, one session', nl='\n')
def e(d):
    L = []
    for p in d.ps(d.i(4, 6), y=(1985, 1999)):
        for x in d.ts(d.i(1, 2), '2014-02-05', 2, (9, 20)):
            k, s = f'S{d.digits(8)}', f'{d.c("ABV")}{d.i(1, 80):03d}'
            L += [(x, f'上机 流水={d.rec(p, k)} 姓名={p.n} 证件号码={p.id} 终端号={s} 费率=3.0'), (x + dh(minutes=50), f'续费 流水={k} +10.00')]
            if d.i(0, 1):
                L.append((x + dh(minutes=71), f'换机 流水={k} {s}->V{d.i(1, 20):03d}'))
            L.append((x + dh(minutes=d.i(90, 300)), f'下机 流水={k} 消费={d.mn(5, 30)}'))
    return '网吧计费系统 上网记录\n' + '\n'.join(f'{t:%Y-%m-%d %H:%M:%S} {s}' for t, s in sorted(L))


@T(K, '学生上网谈话.txt', 'notes of a teacher after talks with three pupils about cafe visits')
def f(d):
    ps = d.ps(3, y=(1997, 1999))
    h = d.k(CAFES, 3)
    o = ['谈话记录(班主任存)', '']
    for p, g, n in zip(ps, h, (2, 1, 2)):
        o.append(f'{p.n},学籍号同身份证{p.id},家长电话见花名册。')
        for k, x in enumerate(d.ts(n, '2014-11-03', 25, (12, 21), 2)):
            o.append(f'{"承认" if k == 0 else "又承认"}' + d.rec(p, f'{zs(x)}{hm(x)}到{g}上机,{hm(x + dh(minutes=d.i(60, 170)))}下机,用的{d.c(("表哥", "同学", "网管"))}给的卡'))
        o.append(d.c(('已写检查。', '家长下周来校。', '态度尚可。')))
        o.append('')
    return '\n'.join(o)


@T(K, 'netbar_audit.xml', 'XML upload: cafe, persons, siblings of online and offline times')
def g(d):
    c = d.city()
    o = ['<?xml version="1.0" encoding="utf-8"?>', f'<DATASET YYCSDM="{code(c, d)}" CSMC="{c.city}{d.c(CAFES)}">']
    for p in d.ps(d.i(5, 7)):
        o += [f' <SWRY XM="{p.n}" ZJLX="111" ZJHM="{p.id}">']
        for x in d.ts(d.i(1, 3), '2013-03-01', 5, (8, 20)):
            o += ['  <SESSION>', '   ' + d.rec(p, f'<SXSJ>{x:%Y%m%d%H%M%S}</SXSJ><XXSJ>{x + dh(minutes=d.i(30, 300)):%Y%m%d%H%M%S}</XXSJ>'), f'   <ZDH>{d.i(1, 120):03d}</ZDH>', '  </SESSION>']
        o.append(' </SWRY>')
    return '\n'.join(o + ['</DATASET>'])


@T(K, '会员上网明细.txt', 'member cards printed: head line with the member, sessions below, points total', enc='utf-16')
def h(d):
    o = [d.c(CAFES) + ' 会员上网明细', '']
    for p in d.ps(d.i(3, 5), y=(1983, 1998)):
        o.append(f'会员:{p.n}  上网卡号 {d.digits(8, "10")}  身份证 {p.id}  手机 {p.m}')
        for x in d.ts(d.i(2, 4), '2017-01-03', 50, (9, 21)):
            o.append('    ' + d.rec(p, f'{x:%m-%d}  上机 {hm(x)}  下机 {hm(x + dh(minutes=d.i(40, 400)))}  机器号 {d.i(1, 150):03d}  {d.mn(3, 40)}元'))
        o += [f'    积分 {d.i(10, 900)}', '']
    return '\n'.join(o)


@T(K, '突击检查记录.md', 'inspection note of the culture office: persons found at the machines at one hour')
def i(d):
    x, c = d.at('2016-07-01', 60, (20, 23)), d.city()
    o = ['## 现场检查记录', '', f'- 场所:{d.c(CAFES)}(场所编号 {code(c, d)})', f'- 检查时间:{x:%Y-%m-%d %H:%M}', f'- 举报电话:{d.office(c)}', '', '在场上网人员逐台核对:', '']
    for n, p in enumerate(d.ps(d.i(6, 10), y=(1980, 1999))):
        t = x - dh(minutes=d.i(10, 300))
        o.append(f'{n + 1}. ' + d.rec(p, f'{d.i(1, 9)}排{d.i(1, 20)}号机 {p.n} {p.id} {hm(t)}上机') + d.c(('', ',实名一致', ',拍照留存', ',人证不符,已请回登记')))
    return '\n'.join(o + ['', '负责人签字拒签。'])


@T(K, 'session_pivot.txt', 'English report of a forensic firm: two subjects and the sessions of each', 'en')
def j(d):
    o = ['INTERNET CAFE SESSIONS OF INTEREST', '']
    for n, p in enumerate(d.ps(3, sex='男')):
        o.append(f'Subject {"ABC"[n]}: {p.en}, PRC ID {p.id}')
        for x in d.ts(d.i(2, 4), '2016-05-01', 30, (9, 21), 1):
            o.append('  - ' + d.rec(p, f'{x:%d %b %Y} logged on {hm(x)}, logged off {hm(x + dh(minutes=d.i(30, 250)))}, terminal {d.c("AB")}{d.i(1, 90):03d}, {d.c(("Silver River", "Blue Moon", "Flying"))} Internet Cafe'))
        o.append('')
    return '\n'.join(o + ['Clock drift of the billing server was 3 minutes; times are as logged.'])


@T(K, '網吧上網紀錄抄本.txt', 'traditional: transcript of a cafe register for a lawsuit, two players', 'hant')
def k(d):
    A, B = d.ps(2)
    o = ['網吧上網紀錄抄本(呈堂)', f'原告 {A.t} 身份證 {A.id}', f'同行友人 {B.t} 身份證 {B.id}', '']
    for n, x in enumerate(d.ts(6, '2016-08-01', 30, (10, 21), 2)):
        p = (A, B, A, B, A, A)[n]
        o.append(f'第{n + 1}筆 ' + d.rec(p, f'{zh(x)} {p.t} 上機{hm(x)} 下機{hm(x + dh(minutes=d.i(60, 300)))} 座位號{d.i(1, 90)}'))
    return '\n'.join(o + ['', '抄錄人:網吧櫃檯'])
