import json
from core import *
from data import *
K = 'travel.flight'


def legs(d, n):
    cs = d.cities(n + 1)
    return list(zip(cs, cs[1:]))


@T(K, 'pnr_family.txt', 'eTerm screen copy, a family of four on one booking, two legs', 'en')
def a(d):
    f, m = d.p('男', (1975, 1982)), d.p('女', (1976, 1984))
    kids = [d.p(None, (2006, 2012), f.sur) for _ in range(2)]
    ps = [f, m] + kids
    x = d.day('2016-06-01', 300)
    (o, t), = legs(d, 1)
    y = x + dh(days=6)
    f1, f2 = d.flight(), d.flight()
    W = 'MO TU WE TH FR SA SU'.split()

    def seg(n, fl, z, a, b):
        return f' {n}.  {fl[:2]}{fl[2:]} Y   {W[z.weekday()]}{z:%d%b}'.upper() + f'  {a.iata}{b.iata} HK4   0{d.i(7, 9)}{d.i(1, 5)}5 1{d.i(1, 3)}{d.i(0, 5)}0          E'
    L = [' ' + ' '.join(f'{i + 1}.{p.py}{"CHD" if i > 1 else ""}' for i, p in enumerate(ps)) + f'  {d.c("HJKM")}X{d.i(2, 9)}Q{d.i(2, 9)}P',
         seg(5, f1, x, o, t), seg(6, f2, y, t, o), f' 7.CTL/T {d.office(o)} /ticket office']
    n = 8
    for i, p in enumerate(ps):
        L.append(f' {n}.SSR FOID {f1[:2]} HK1 NI{p.id}/P{i + 1}')
        n += 1
    for fl, z, a_, b_ in ((f1, x, o, t), (f2, y, t, o)):
        for i, p in enumerate(ps):
            s = f'SSR TKNE {fl[:2]} HK1 {a_.iata}{b_.iata} {fl[2:]} Y{z:%d%b}'.upper() + f' {APFX[fl[:2]]}{d.digits(10)}/1/P{i + 1}'
            L.append(f' {n}.' + d.rec(p, s))
            n += 1
    L.append(f'{n}.OSI {f1[:2]} CTCM{f.m}/P1')
    return '\n'.join(L)


@T(K, '询问_航班行程.txt', 'interview: a witness tells of her journeys and of those of her boss', enc='gb18030', nl='\r\n')
def b(d):
    w, q = d.p('女'), d.p('男')
    t = d.ts(5, '2017-01-05', 150, (8, 20), 5)
    c = d.cities(4)
    fl = [d.flight() for _ in t]
    return '\n'.join(['谈话记录', f'谈话对象:{w.n}(身份证{w.id},{w.m}),{d.c(("出纳", "秘书", "助理"))}',
                      f'涉及:{q.n}(身份证{q.id}),总经理', '',
                      '问:三月以前你出过几次差?', '答:坐飞机三次。' + d.rec(w, f'{zs(t[0])}坐{fl[0]}从{c[0].city}飞{c[1].city},{hm(t[0])}起飞的。'),
                      '问:一个人?', '答:一个人。' + d.rec(w, f'回来是{zs(t[1])}的{fl[1]},{c[1].city}到{c[0].city},晚点两小时。'),
                      '问:第三次?', '答:' + d.rec(w, f'{zs(t[2])},我飞{c[2].city},航班{fl[2]},从{c[0].city}走,经济舱,{d.i(11, 40)}排。'),
                      f'问:{q.n}同机吗?', '答:' + d.rec(q, f'{q.n}坐头等舱,也是{zs(t[2])}那班{fl[2]}飞{c[2].city},他先上的飞机。'),
                      f'问:他后来去了哪里?', '答:票都是我订的。' + d.rec(q, f'他{zs(t[3])}从{c[2].city}乘{fl[3]}去{c[3].city},{hm(t[3])}起飞。'),
                      '问:之后?', '答:' + d.rec(q, f'{zs(t[4])}他坐{fl[4]}航班从{c[3].city}回{c[0].city},是我去机场接的。'),
                      '问:还有补充吗?', '答:没有了。'])


@T(K, 'trip_orders.json', 'JSON of a travel agent: orders, passengers and, apart, segments that point to passengers')
def cc(d):
    out = []
    for _ in range(d.i(3, 5)):
        ps = d.ps(d.i(1, 3))
        (o, t), = legs(d, 1)
        x = d.at('2018-01-01', 300)
        tick = []
        for back in range(d.i(1, 2)):
            fl = d.flight()
            for n, p in enumerate(ps):
                e = d.eticket(fl)
                tick.append({'paxRef': n + 1, 'ticketNo': d.rec(p, e), 'flightNo': fl, 'depCity': (t if back else o).city,
                             'arrCity': (o if back else t).city, 'depTime': f'{x + dh(days=4 * back):%Y-%m-%d %H:%M}', 'cabin': d.c('YYVKF')})
        out.append({'orderId': d.order18(x), 'contact': {'mobile': ps[0].m, 'email': ps[0].em},
                    'passengers': [{'ref': n + 1, 'name': p.n, 'certType': '身份证', 'certNo': p.id} for n, p in enumerate(ps)], 'tickets': tick})
    return json.dumps(out, ensure_ascii=False, indent=1)


@T(K, '行程单打印.txt', 'printed e-ticket receipts one below the other, labels and boxes', nl='\r\n')
def e(d):
    o = []
    for p in d.ps(d.i(2, 4)):
        for (a_, b_) in legs(d, d.i(1, 3)):
            fl, x = d.flight(), d.at('2015-04-01', 500)
            o += ['航空运输电子客票行程单      印刷序号:' + d.digits(11, '5'), f'旅客姓名:{p.n}    有效身份证件号码:{p.id}',
                  f'自 FROM {a_.city}{a_.airport}   航班号 {fl}  座位等级 {d.c("YBMK")}  日期 {x:%Y-%m-%d}  时间 {hm(x)}', f'至 TO   {b_.city}{b_.airport}   免费行李 20K',
                  f'票价 CNY {d.i(400, 2100)}.00  民航发展基金 CN 50.00  合计 CNY {d.i(500, 2200)}.00', d.rec(p, f'电子客票号码 {d.eticket(fl)}'), '=' * 60]
    return '\n'.join(o)


@T(K, '报销说明_航班.txt', 'expense note dictated by a salesman: journeys of a month in one paragraph', enc='utf-8-sig')
def f(d):
    p = d.p()
    t = d.ts(6, '2016-05-01', 29, (7, 21), 2)
    c = d.cities(7)
    j = ['', '接着', '', '隔几天', '然后', '月底']
    s = ''.join(d.rec(p, f'{k}{x.day}号{d.c(("坐", "乘", "改签后坐"))}{d.flight()}由{a_.city}飞{b_.city},票价{d.i(4, 19)}{d.i(0, 9)}0元,') for k, x, a_, b_ in zip(j, t, c, c[1:]))
    return f'''{t[0].year}年{t[0].month}月差旅报销说明

报销人:{p.n}  工号:{d.digits(5)}  身份证:{p.id}  报销卡:{p.bank[1]} {d.c4(p.card)}

{s}行程单六张附后。其中一张座位升舱自付,不报。另打车票{d.i(8, 20)}张共{d.mn(200, 800)}元,住宿另单。

主管意见:同意。'''


@T(K, 'dcs_boarding.log', 'departure control log, accept, bag, board lines of one passenger and flight', 'en')
def g(d):
    L = []
    c = d.cities(3)
    for n in range(3):
        fl, x = d.flight(), d.at('2017-08-01', 3)
        for p in d.ps(d.i(2, 3)):
            s = f'{fl}/{x:%d%b}'.upper() + f' {c[n].iata}-{c[(n + 1) % 3].iata}'
            y = x - dh(minutes=d.i(50, 120), seconds=d.i(0, 59))
            st, bn = f'{d.i(11, 42)}{d.c("ABCDEF")}', f'BN{d.i(1, 170):03d}'
            L.append((y, d.rec(p, f'ACC {s} {p.py} PP {p.pp} SEAT {st} {bn}')))
            if d.i(0, 1):
                L.append((y + dh(seconds=20), f'BAG {s} {p.py} {bn} TAG {fl[:2]}{d.digits(6)} {d.i(8, 22)}KG'))
            L.append((x - dh(minutes=d.i(15, 35)), f'BRD {s} {p.py} {bn} GATE {d.c("BC")}{d.i(1, 30)}'))
        L.append((x, f'CLS {fl} DOORS CLOSED'))
    return '\n'.join(f'{t:%H:%M:%S} {s}' for t, s in sorted(L))


@T(K, '常旅客_里程明细.html', 'web page saved: mileage account with a head and its lines')
def h(d):
    p, q = d.ps(2)
    o = ['<html><head><meta charset="utf-8"><title>里程明细</title></head><body>']
    for z in (p, q):
        o += [f'<h3>{z.n} <small>会员卡号 {d.digits(12, "0")}</small></h3>', f'<p>证件号码:{z.id} 手机:{z.m} 邮箱:{z.em}</p>', '<table>', '<tr><th>乘机日期</th><th>航班号</th><th>航段</th><th>舱位</th><th>里程</th></tr>']
        for x in d.ts(d.i(3, 6), '2016-01-01', 360, gap=3):
            (a_, b_), = legs(d, 1)
            o.append(d.rec(z, f'<tr><td>{x:%Y/%m/%d}</td><td>{d.flight()}</td><td>{a_.city}-{b_.city}</td><td>{d.c("YMQF")}</td><td>{d.i(500, 2600)}</td></tr>'))
        o += [f'<tr><td colspan="4">合计</td><td>{d.i(3000, 9000)}</td></tr>', '</table>']
    return '\n'.join(o + [f'<p>已登录 {d.mask_m(p)} | 客服热线 95{d.i(530, 583)}</p></body></html>'])


@T(K, '客服工单-航班取消.txt', 'call-centre notes, several calls of one passenger and one of a companion')
def i(d):
    A, B = d.p('女'), d.p('男')
    t = d.ts(4, '2018-06-01', 60, gap=4)
    (a_, b_), = legs(d, 1)
    f = [d.flight() for _ in t]
    return f'''工单 {d.order18(t[0])}
来电:{A.m}({A.n}本人,核身份证{A.id})
坐席记录:
1) {d.rec(A, f"{A.n} {zs(t[0])} {f[0]} {a_.city}—{b_.city} 航班取消,要求全退,票号{d.eticket(f[0])}。")}
   已告知48小时到账。
2) {d.rec(A, f"改签:{A.n} {zs(t[1])} {f[1]} {a_.city}—{b_.city},座位{d.i(31, 55)}A,票号{d.eticket(f[1])}。")}
3) 旅客说同行{B.n}(身份证{B.id})也要改:{d.rec(B, f"{B.n} {zs(t[1])} {f[1]} {a_.city}—{b_.city} 票号{d.eticket(f[1])}。")}
--- 二次来电 {t[2]:%m-%d %H:%M} ---
4) {d.rec(A, f"{A.n}回程 {zs(t[3])} {f[3]} {b_.city}—{a_.city} 申请轮椅,票号{d.eticket(f[3])}。")}
5) {d.rec(B, f"{B.n}回程 {zs(t[3])} {f[3]} {b_.city}—{a_.city} 不要轮椅,票号{d.eticket(f[3])}。")}
投诉:语气平稳,未升级。客户要分公司座机,给了{d.office(a_)}。'''


@T(K, 'team_manifest.yaml', 'YAML of a tour operator: group, flights, pax below each flight')
def j(d):
    ps = d.ps(d.i(5, 7))
    (a_, b_), = legs(d, 1)
    x = d.at('2018-09-01', 20)
    o = [f'group: "{a_.city}{d.c(("夕阳红", "亲子", "摄影"))}{d.i(2, 9)}团"', f'leader_phone: "{d.office(a_)}"', 'people:']
    for n, p in enumerate(ps):
        o += [f'  - &p{n + 1}', f'    name: {p.n}', f'    id_no: "{p.id}"', f'    mobile: "{p.m}"']
    o += ['flights:']
    for k, (s, t) in enumerate(((a_, b_), (b_, a_))):
        fl = d.flight()
        o += [f'  - flight_no: {fl}', f'    date: {x + dh(days=5 * k):%Y-%m-%d}', f'    route: {s.iata}-{t.iata}', '    pax:']
        for n, p in enumerate(ps):
            if k and n == 2:
                continue  # went on alone
            o.append(f'      - {{who: *p{n + 1}, ' + d.rec(p, f'ticket: {d.eticket(fl)}') + f', seat: {d.i(31, 60)}{d.c("ABCHJK")}}}')
    return '\n'.join(o)


@T(K, '航班紀錄備忘.txt', 'memo of a forwarder in traditional characters, journeys of two buyers', 'hant', 'utf-16')
def k(d):
    A, B = d.ps(2)
    t = d.ts(6, '2017-10-01', 80, gap=2)
    hk = ['香港', '台北', '上海', '廣州']
    o = ['備忘:兩位採購的航班(供保險公司核對)', f'{A.t},護照 {A.pp},手機 {A.m}', f'{B.t},護照 {B.pp},手機 {B.m}', '']
    for n, x in enumerate(t):
        p = (A, B, A, A, B, B)[n]
        a_, b_ = d.k(hk, 2)
        o.append('・' + d.rec(p, f'{p.t}於{zs(x)}搭乘{d.c(("CX", "CI", "BR", "KA", "CA"))}{d.i(101, 999)}航班,由{a_}飛往{b_},{hm(x)}起飛,座位{d.i(20, 60)}{d.c("ACDGHK")}。'))
    return '\n'.join(o + ['', '以上如有出入,以登機證為準。'])
