from lib.core import T, jd, cn_month
from lib.pack import docx, xlsx

G = 'location.fix'


def tr(c, n, f, y=2018, lo=1, hi=30):
    p = c.P()
    L = []
    for t in c.seq(n, c.t(y), lo, hi):
        c.rec(p)
        x, y_ = c.geo()
        L.append(f(p, t, x, y_))
    return p, L


@T(G, 'base station positions, csv, big', '定位/基站位置.csv')
def _(c):
    L = ['msisdn,time,mcc,mnc,lac,ci,lng,lat,radius']
    for p in c.mix([c.P() for _ in range(40)], 300):
        x, y = c.geo()
        L.append(f'{p.m},{c.t(2017):%Y-%m-%d %H:%M:%S},460,0{c.pick("012")},{c.i(9000, 9999)},{c.i(1000, 65000)},{x},'
            f'{y},{c.i(1, 20) * 50}')
    return L


@T(G, 'fleet GPS with driver, pipe', 'gps/20190305_gt06.txt')
def _(c):
    L = []
    for p in c.mix([c.P() for _ in range(6)], 48):
        x, y = c.geo((121.47, 31.23))
        L.append(f'{p.pl}|{p.n}|{p.m}|{c.t(2019):%Y%m%d%H%M%S}|{x}|{y}|{c.i(0, 90)}km/h|{c.i(0, 359)}')
    return L


@T(G, 'free text: position answers of a seller', 'tg/手机定位.txt')
def _(c):
    L = []
    for p in c.ps(9):
        x, y = c.geo()
        L += [f'目标{p.m}（{p.n}）\n定位时间{c.t(2020):%m-%d %H:%M}，位于{p.a}附近，经纬度{x},{y}，误差{c.i(1, 10) * 100}米', '']
    return L


@T(G, 'attendance check-in positions, xlsx', '考勤/外勤打卡.xlsx')
def _(c):
    R = [['员工', '手机号', '打卡时间', '地点', '经度', '纬度', 'WiFi']]
    for p in c.mix([c.P() for _ in range(10)], 45):
        x, y = c.geo((104.07, 30.66))
        R.append([p.n, p.m, f'{c.t(2021):%Y-%m-%d %H:%M}', p.dist + c.w('ROAD'), x, y, 'CMCC-' + c.x(4)])
    return xlsx([('外勤', R)])


@T(G, 'GeoJSON-like track of a phone', 'track/user_track.json')
def _(c):
    p, L = tr(c, 40, lambda p, t, x, y: {'t': f'{t:%Y-%m-%d %H:%M:%S}', 'lng': float(x), 'lat': float(y),
        'acc': c.i(5, 60)})
    return jd({'user': p.n, 'phone': p.m, 'coordType': 'gcj02', 'points': L})


@T(G, 'checkpoint pictures of plates with owners', '卡口/过车.tsv', 'gb18030', 1)
def _(c):
    L = ['抓拍时间\t卡口\t经度\t纬度\t号牌\t车主\t身份证\t方向']
    for p in c.mix([c.P() for _ in range(9)], 36):
        x, y = c.geo((118.78, 32.04))
        L.append(f'{c.t(2018):%Y-%m-%d %H:%M:%S}\t{c.w("ROAD")}卡口\t{x}\t{y}\t{p.pl}\t{p.n}\t{p.id}\t{c.pick("东西南北")}')
    return L


@T(G, 'INSERT dump of an app', 'db/user_location.sql')
def _(c):
    L = []
    for k, p in enumerate(c.mix([c.P() for _ in range(15)], 42)):
        x, y = c.geo((116.40, 39.90))
        L.append(f"INSERT INTO user_location VALUES ({k + 1},'{p.m}',{y},{x},'wgs84','{c.t(2022):%Y-%m-%d %H:%M:%S}');")
    return L


@T(G, 'free text: police report on a trail', '侦查/轨迹报告.docx')
def _(c):
    p, L = tr(c, 8, lambda p, t, x, y: f'{cn_month(t)}{t:%H时%M分}，该号在{p.dist}{c.w("ROAD")}一带（{x}，{y}）活动，'
        f'停留约{c.i(1, 9) * 10}分钟；', lo=30, hi=300)
    return docx([f'对象{p.n}（{p.id}）使用手机{p.m}，经技术手段，位置轨迹如下：'] + L)


@T(G, 'NMEA-like log with phone head', 'tracker/dev.log')
def _(c):
    p, L = tr(c, 30, lambda p, t, x, y: f'{t:%y%m%d %H:%M:%S} A lat={y} lon={x} spd={c.i(0, 80)} bat={c.i(20, 99)}%',
        2016, 0, 5)
    return [f'#imei {c.de(c.d(15, "3"))}', f'#sim {p.m} owner {p.n}', ''] + L


@T(G, 'courier positions, jsonl mq', 'mq/rider_pos.jsonl')
def _(c):
    L = []
    for p in c.mix([c.P() for _ in range(12)], 50):
        x, y = c.geo((114.30, 30.59))
        L.append(jd({'topic': 'rider.pos', 'rider': {'n': p.n, 'm': p.m}, 'loc': [float(x), float(y)],
            'ts': int(c.t(2023).timestamp()), 'speed': c.i(0, 40)}))
    return L


@T(G, 'redis GEO dump: screen copy', 'ops/redis_geo.txt')
def _(c):
    L = ['127.0.0.1:6379> GEORADIUS online:driver 113.26 23.13 5 km WITHCOORD']
    for k, p in enumerate(c.ps(22), 1):
        x, y = c.geo()
        L += [f'{k}) 1) "{p.m}:{c.t(2019):%Y%m%d%H%M%S}"', f'   2) 1) "{x}"', f'      2) "{y}"']
    return L


@T(G, 'xml location response (Le/MLP)', 'lbs/mlp.xml')
def _(c):
    L = ['<?xml version="1.0" ?><slia>']
    for p in c.ps(15):
        x, y = c.geo()
        L.append(f'<pos><msid type="MSISDN">{p.m}</msid><pd><time>{c.t(2014):%Y%m%d%H%M%S}</time><X>{y}</X><Y>{x}</Y>'
            f'<radius>{c.i(100, 900)}</radius></pd></pos>')
    return L + ['</slia>']


@T(G, 'elder care watch, chat notices, free text', 'wechat/定位手表.txt')
def _(c):
    L = []
    for p in c.mix([c.P() for _ in range(4)], 13):
        x, y = c.geo((120.15, 30.27))
        L += [f'【安心守护】{p.n}老人（{p.m}）{c.t(2022):%m月%d日%H:%M}在{p.dist}{c.w("ROAD")}{c.pick(["离开围栏", "进入围栏", "SOS求助"])}，'
            f'坐标 N{y} E{x}', '']
    return L
