import json
from core import *
from data import *
K = 'location.fix'


@T(K, '走失老人定位表.txt', 'watch report of two old people, several fixes each, told in rows', enc='gb18030')
def a(d):
    o = []
    for p in d.ps(2, y=(1935, 1948)):
        o += [f'定位手环 佩戴人 {p.n} 身份证 {p.id} 绑定手机 {p.m}']
        for x in d.ts(d.i(4, 8), '2018-03-01', 3, (6, 20)):
            g = d.geo(p.city)
            o.append(d.rec(p, f'  {x:%Y-%m-%d %H:%M:%S} 经度{g[0]} 纬度{g[1]} 误差{d.i(5, 80)}米'))
        o.append(d.c(('  电量低', '  下午去广场')))
    return '\n'.join(o)


@T(K, '定位服务聊天.txt', 'chat of a seller who sends fixes of three asked numbers, one of them twice', nl='\n')
def b(d):
    ps, s = d.ps(3), d.p('男')
    x, o = d.at('2016-12-01', 20, (12, 18)), []
    for n, w in enumerate((0, 1, 0, 2, 1)):
        p = ps[w]
        x += dh(minutes=d.i(4, 30))
        g = d.geo(p.city)
        o += [f'买家 {hm(x)}', p.m if n in (0, 1, 3) else f'{p.m} 再查一次', f'{s.n} {hm(x + dh(minutes=1))}', d.rec(p, f'{p.m} {x:%Y-%m-%d %H:%M:%S} 定位:经度{g[0]} 纬度{g[1]} 半径{d.i(100, 800)}米'), '买家 ' + hm(x + dh(minutes=2)), d.c(('收到', '有截图吗', '便宜点'))]
    return '\n'.join(o)


@T(K, 'tracker_tree.json', 'JSON: owner, device, points, three deep, coordType gcj02')
def cc(d):
    o = []
    for p in d.ps(d.i(2, 4)):
        dv = []
        for k in range(d.i(1, 2)):
            pts = []
            for x in d.ts(d.i(2, 5), '2018-06-01', 4):
                g = d.geo(p.city)
                pts.append({'gpsTime': d.rec(p, f'{x:%Y-%m-%d %H:%M:%S}'), 'lng': float(g[0]), 'lat': float(g[1]), 'speed': d.i(0, 90)})
            dv.append({'deviceId': 'dev' + d.hexs(8), 'points': pts})
        o.append({'person': {'name': p.n, 'idNo': p.id, 'phone': p.m}, 'coordType': 'gcj02', 'devices': dv})
    return json.dumps(o, ensure_ascii=False, indent=1)


@T(K, 'nmea_convert.log', 'log of a courier app: login, fix, battery, several fixes of a rider', 'en')
def e(d):
    L = []
    for p in d.ps(d.i(2, 3)):
        t = d.ts(d.i(3, 7), '2018-10-10', 1, (8, 21))
        L.append((t[0] - dh(minutes=1), f'login rider={p.low} mobile={p.m} name={p.en.replace(" ", "_")}'))
        for x in t:
            g = d.geo(p.city, .1)
            L += [(x, d.rec(p, f'fix phone={p.m} lat={g[1]} lng={g[0]} speed={d.i(0, 40)}')), (x + dh(seconds=3), f'batt rider={p.low} {d.i(10, 90)}%')]
    return '\n'.join(f'{t:%Y-%m-%d %H:%M:%S} {s}' for t, s in sorted(L))


@T(K, '跟踪日志_私家侦探.txt', 'surveillance diary of a private detective, two persons and plates, coordinates dictated')
def f(d):
    A, B = d.p('男'), d.p('女')
    o = ['跟踪日志', f'目标甲 {A.n} {A.id} 手机{A.m} 车{A.plate}', f'目标乙 {B.n} 手机{B.m}', '']
    for n, x in enumerate(d.ts(7, '2017-11-01', 2, (8, 22))):
        p = (A, A, B, A, B, B, A)[n]
        g = d.geo(p.city, .04)
        o.append(d.rec(p, f'{x:%m-%d %H:%M} {("甲", "乙")[p is B]}{p.n}在{d.c(("停车场", "咖啡店", "小区门口"))},定位经度{g[0]},纬度{g[1]}') + d.c((',停留二十分钟', ',有合影', '')))
    return '\n'.join(o + ['', '油费另报。'])


@T(K, 'basestation_list.xml', 'XML of base station fixes, persons as siblings')
def g(d):
    o = ['<?xml version="1.0" encoding="utf-8"?>', '<基站轨迹>']
    for p in d.ps(d.i(3, 4)):
        o.append(f'<目标 手机号="{p.m}" 机主="{p.n}" 证件="{p.id}">')
        for x in d.ts(d.i(2, 5), '2016-09-01', 3):
            q = d.geo(p.city)
            o.append('  ' + d.rec(p, f'<定位 时间="{x:%Y-%m-%d %H:%M:%S}" MCC="460" MNC="0" LAC="{d.i(9000, 30000)}" CI="{d.i(10000, 60000)}" 经度="{q[0]}" 纬度="{q[1]}"/>'))
        o.append('</目标>')
    return '\n'.join(o + ['</基站轨迹>'])


@T(K, 'field_officers.tsv', 'tab list of a utility: worker row, his positions below without repeat', 'en', 'utf-8')
def h(d):
    o = ['WORKER\tMOBILE\tTIME\tLNG\tLAT\tTASK']
    for p in d.ps(d.i(3, 5)):
        o.append(f'{p.en}\t{p.m}\t\t\t\t')
        for x in d.ts(d.i(2, 5), '2018-04-04', 1):
            g = d.geo(p.city)
            o.append(d.rec(p, f'\t\t{x:%Y-%m-%d %H:%M}\t{g[0]}\t{g[1]}\t{d.c(("meter", "valve", "survey"))}'))
    return '\n'.join(o)


@T(K, '儿童手表报警.txt', 'call-centre notes of an emergency desk: fixes while a child is looked for, sibling too', enc='utf-8-sig')
def i(d):
    A = d.p('女', (1975, 1988))
    B = d.p('男', (2007, 2010), A.sur)
    o = [f'接警 报警人{A.n} {A.m} 孩子{B.n} 身份证{B.id} 手表号{B.m}', '']
    x = d.at('2018-07-01', 30, (14, 17))
    for k in range(d.i(4, 6)):
        p = B if k % 3 else A
        g = d.geo(A.city, .03)
        o.append(d.rec(p, f'{x + dh(minutes=7 * k):%H:%M:%S} {("孩子手表", "母亲手机")[p is A]} 定位 经度{g[0]} 纬度{g[1]} 日期{x:%Y-%m-%d}') + d.c((' 移动中', ' 静止', '')))
    return '\n'.join(o + ['已通知辖区,{}分钟后找到,平安。'.format(d.i(30, 90))])


@T(K, 'checkpoint_passes.txt', 'police print of plate captures: owner head, passes with time and coordinates', nl='\r\n')
def j(d):
    o = []
    for p in d.ps(d.i(2, 4)):
        o += [f'卡口过车查询  车主 {p.n} 身份证 {p.id} 号牌号码 {p.plate}']
        for x in d.ts(d.i(2, 5), '2017-06-01', 4, (5, 23)):
            g = d.geo(p.city, .1)
            o.append(d.rec(p, f'  过车时间 {x:%Y-%m-%d %H:%M:%S} {p.plate} 卡口 {p.city.dist}{d.c(ROADS)}口 经纬度 {g[0]},{g[1]} 行驶方向{d.c("东西南北")}'))
    return '\n'.join(o)


@T(K, '定位紀錄說明.txt', 'traditional: a fleet manager describes where two drivers were', 'hant', 'utf-16')
def k(d):
    A, B = d.ps(2)
    o = ['定位紀錄說明', f'甲 {A.t} 手機 {A.m} 身份證 {A.id}', f'乙 {B.t} 手機 {B.m} 身份證 {B.id}', '']
    for n, x in enumerate(d.ts(6, '2018-08-01', 2, (7, 20))):
        p = (A, B, A, B, B, A)[n]
        g = d.geo(p.city)
        o.append(d.rec(p, f'{x:%Y/%m/%d %H:%M} {p.t} 定位於經度{g[0]}、緯度{g[1]}(手機{p.m})'))
    return '\n'.join(o)
