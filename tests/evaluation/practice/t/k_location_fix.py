from core import t
K = 'location.fix'
XY = {'4401': (113.3, 23.13), '4403': (113.9, 22.53), '3101': (121.5, 31.22), '3301': (120.1, 30.25), '3201': (118.8, 32.05), '5101': (104.0, 30.63),
      '4201': (114.3, 30.55), '6101': (108.9, 34.22), '3702': (120.4, 36.07), '3502': (118.1, 24.46), '4101': (113.7, 34.78),
      '2102': (121.6, 38.92), '4301': (112.9, 28.21), '5001': (106.6, 29.55), '1201': (117.2, 39.1), '3401': (117.2, 31.83),
      '5301': (102.7, 25.04), '2301': (126.6, 45.76), '4501': (108.4, 22.81), '1301': (114.5, 38.03)}


def xy(f, p=None):
    x, y = XY.get(p.area[0][:4] if p else '', XY['4401'])
    return f'{x + f.r.uniform(-.05,.05):.6f}', f'{y + f.r.uniform(-.05,.05):.6f}'


@t(K, '查定位回单.txt', 'seller-chat', n='定位结果')
def _(f):
    o = ['客服小K', '手机定位今天都出了，误差看基站密度']
    for p in f.one(4, 8):
        x, y = xy(f, p)
        o += ['', f'{p.name} {f.id(p)}', f'定位结果：目标手机{f.mob(p)} 位于{p.area[1]}{f.c(["人民路","科技园","火车站"])}附近，{x},{y}，精度{f.c("100 500 1000")}米，时间 {f.dt(2016,2018):%Y-%m-%d %H:%M}']
    return o + ['', '要连续的另外算']


@t(K, 'jt808_gateway.log', 'gps-protocol-log', cont='log', n='0x0200')
def _(f):
    o = []
    ps = f.P(3)
    for p in f.many(ps, 4, 9):
        a = f.dt(2021, 2023)
        x, y = xy(f, p)
        o.append(f'{a:%Y-%m-%d %H:%M:%S},{f.ri(100,999)} [netty-{f.ri(1,8)}] DEBUG Jt808Decoder - <<< 0x0200 sim={f.mob(p)} driver={p.name} cert={f.id(p)} plate={f.plate(p)} alarm=0 status=3 lat={y} lng={x} speed={f.ri(0,90)}.0 direction={f.ri(0,359)} gpsTime={a:%y%m%d%H%M%S}')
        if f.r.random() < .3:
            o.append('7e 02 00 00 3c ' + ' '.join(f.h2() for _ in range(12)) + ' 7e')
    return o


@t(K, '走失老人手环.txt', 'family-chat', n='经纬度')
def _(f):
    p = f.person()
    o = [f'家里群：{p.name}（{f.id(p)}）手环绑定号 {f.mob(p)}，找人的时候看这个', '']
    for _ in f.evs(p, 4, 8):
        x, y = xy(f, p)
        a = f.dt(2023, 2023)
        o.append(f'二姐 {a:%m-%d %H:%M}：手环又报了，位置在{f.c(["菜市场","河边","旧厂宿舍","公交总站"])}，经纬度 {y}, {x}，{f.c(["我离得近我去","电量 20%","大哥你在哪","门卫说没看见"])}')
    return o + ['大哥：找到了，在下棋']


@t(K, 'lbs_protobuf.txt', 'protobuf-text', script='en', cont='dump', n='position \\{')
def _(f):
    from core import D
    o = ['# prototext dump of topic lbs.report.v2']
    for p in f.many(f.P(4), 2, 5):
        x, y = xy(f, p)
        a = f.dt(2022, 2023)
        o += ['report {', f'  user {{ msisdn: "{f.mob(p)}" id_card: "{f.id(p)}" name: "{p.en}" }}', f'  position {{ longitude: {x} latitude: {y} coord_type: GCJ02 radius_m: {f.ri(10,200)} }}', f'  loc_time: "{a:%Y-%m-%dT%H:%M:%S+08:00}"', f'  trace: "{f.hx(16)}"', '}']
    return o


@t(K, '基站轨迹摘记.txt', 'police-notes', n='LAC')
def _(f):
    o = ['轨迹摘记（技侦给的，归档前销毁）']
    for p in f.P(3):
        o.append(f'● {p.name} {f.id(p)} 手机{f.mob(p)}')
        for _ in f.evs(p, 3, 6):
            o.append(f'   {f.dt(2017,2018):%m.%d %H:%M} 基站 LAC={f.ri(9000,30000)} CI={f.ri(1000,60000)} {f.c(["老城区","高铁站","某小区北门","出城卡口"])} {f.c(["停留两小时","关机前最后位置","与同伙重合","过夜"])}')
    return o


@t(K, '外賣騎手定位爭議.txt', 'dispute-trad', script='hant', n='座標')
def _(f):
    o = ['跨境配送平台　定位爭議單（內地騎手）']
    for p in f.one(4, 7):
        x, y = xy(f)
        o += ['', f'騎手{p.trad}　手機{f.mob(p,"+86")}　身份證{f.id(p)}', f'系統於{f.dt(2021,2023):%Y/%m/%d %H:%M:%S}記錄座標 緯度{y} 經度{x}，騎手稱{f.c(["當時仍在店內","已到樓下","GPS 漂移","手機沒電"])}，要求撤銷超時扣款。']
    return o


@t(K, 'nearby.var_dump', 'python-repr-log', cont='log', n="'loc':")
def _(f):
    o = []
    for p in f.one(7, 13):
        x, y = xy(f, p)
        a = f.dt(2022, 2023)
        o.append(f"[{a:%Y-%m-%d %H:%M:%S}] celery@w{f.ri(1,4)} INFO fence.check got {{'uid': {f.ri(10000,99999)}, 'realname': '{p.name}', 'idcard': '{f.id(p)}', 'phone': '{f.mob(p)}', 'loc': ({x}, {y}), 'coordType': 'bd09', 'ts': datetime.datetime({a.year}, {a.month}, {a.day}, {a.hour}, {a.minute}, {a.second}), 'battery': {f.ri(5,99)}}} -> {f.c(['IN','OUT'])}")
    return o


@t(K, 'checkpoint_track.txt', 'checkpoint-table', cont='terminal', n='粤[A-Z]卡口')
def _(f):
    from core import pad
    o = ['卡口过车轨迹查询  结果集(按车主)', '']
    for p in f.P(2):
        o += [f'号牌 {f.plate(p)}  车主 {p.name}  身份证 {f.id(p)}  电话 {f.mob(p)}', '  过车时间             卡口名称          经度         纬度        方向    速度']
        for _ in f.evs(p, 4, 8):
            x, y = xy(f)
            o.append(f'  {f.dt(2019,2020):%Y-%m-%d %H:%M:%S}  {pad("粤" + f.c("A B S") + "卡口" + f.c("东环 北站 沙溪"),16)}  {x}   {y}   {f.c("由东向西 由南向北")}  {f.ri(20,90)}')
        o.append('')
    return o


@t(K, 'field_sales_pings.txt', 'email-report-mixed', script='mixed', cont='mail', n='(?m)^  \\d\\d:\\d\\d')
def _(f):
    s = f.person()
    o = [f'From: 外勤助手 <{f.omail("noreply@fieldhelper.cn")}>', f'To: {f.wmail(s,"xinrui-medical.cn")}', f'Subject: 外勤轨迹日报 daily location pings {f.dt(2023,2023):%Y-%m-%d}', '']
    for p in f.P(3):
        o.append(f'{p.name} / {f.mob(p)} / ID {f.id(p)}')
        for _ in f.evs(p, 2, 5):
            x, y = xy(f, p)
            o.append(f'  {f.dt(2023,2023):%H:%M} 定位 location {x},{y} (wgs84), accuracy {f.ri(5,80)}m, {f.c(["拜访 visit OK","stopped 40 min","偏离计划路线 off route"])}')
        o.append('')
    return o


@t(K, 'phone_track.gpx', 'gpx-with-owner', script='mixed', cont='xml', n='<trkpt')
def _(f):
    o = ['<?xml version="1.0" encoding="UTF-8"?>', '<gpx version="1.1" creator="ChildWatch Cloud">']
    for p in f.P(2):
        o.append(f' <trk><name>{p.name}</name><desc>监护对象 身份证{f.id(p)} 手机{f.mob(p)}</desc><trkseg>')
        for _ in f.evs(p, 6, 12):
            x, y = xy(f, p)
            o.append(f'  <trkpt lat="{y}" lon="{x}"><time>{f.dt(2023,2023):%Y-%m-%dT%H:%M:%SZ}</time></trkpt>')
        o.append(' </trkseg></trk>')
    return o + ['</gpx>']
