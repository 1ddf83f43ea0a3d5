"""location.fix"""
from lib import T, D, J, TD
K = "location.fix"


def pt(f, c=None):
    c = c or f.city()
    return f"{float(c[6]) + f.i(-30000, 30000) / 1e6:.6f}", f"{float(c[7]) + f.i(-30000, 30000) / 1e6:.6f}"


@T(K, "手机定位结果单.txt", way="query result")
def a(f):
    o = []
    for p in f.ps(f.i(4, 6)):
        o += ["目标位置查询反馈单", f"目标号码：{p.m}　机主：{p.n}　证件号码：{p.id}"]
        for d in f.days(f.i(1, 4), 1):
            y, x = pt(f, p.city)
            o.append(f"{f.x(p)}定位时间：{D(d)}　经度：{x}　纬度：{y}　位置：{f.place(p.city)}附近　误差：{f.i(50, 900)}米")
        o += ["反馈人：（代号）　审批：　　值班 " + f.off(), ""]
    return o


@T(K, "取证_地图轨迹.txt", way="forensic report")
def b(f):
    p, q, s = f.ps(3)
    o = ["检验意见附件：检材手机位置数据", f"机主{p.n}，公民身份号码{p.id}，号码{p.m}；同案{q.n}（身份证{q.id}）、{s.n}（号码{s.m}）手机无定位数据。", "坐标系：gcj02", ""]
    for k, d in enumerate(f.days(f.i(8, 14), 2), 1):
        y, x = pt(f, p.city)
        o.append(f"位置点{k:02}　{f.x(p)}{D(d)}　纬度{y}，经度{x}，精度{f.i(5, 80)}m，{f.place(p.city)}")
    return o


@T(K, "tracker_tcp.log", "en", "modem log", "log")
def c(f):
    ps = f.ps(4)
    o = ["# vehicle tracker listener :7018"]
    im = {p: f.dec("86" + f.num(13)) for p in ps}
    for p in ps:
        o.append(f"BIND imei={im[p]} plate={p.plate} owner=\"{p.en}\" owner_id={p.id} sim={p.m}")
    for d in f.days(f.i(12, 20), 1):
        p = ps[f.n] if f.n < 4 else f.c(ps)
        y, x = pt(f, p.city)
        o += [f"{f.x(p)}{D(d)} RX imei={im[p]} plate={p.plate} gpsTime={D(d, '%y%m%d%H%M%S')} lat={y} lon={x} speed={f.i(0, 110)} heading={f.i(0, 359)}", f"{D(d)} TX imei={im[p]} ACK"]
    return o


@T(K, "老人走失定位紀錄.txt", "tw", "call-centre note")
def d(f):
    p, q = f.p((1934, 1946)), f.p()
    o = ["守護手錶客服紀錄", f"配戴者：{p.n}，身份證 {p.id}，手錶門號 {p.m}", f"家屬：{q.n}，電話 {q.m}", "家屬來電求助，客服逐次回報定位："]
    for d in f.days(f.i(6, 10), 1):
        y, x = pt(f, p.city)
        o += [f"{f.x(p)}{D(d, '%H:%M')}　定位時間 {D(d, '%Y-%m-%d %H:%M:%S')}　緯度 {y}　經度 {x}　{f.place(p.city)}附近", f"　　家屬：{f.c(['我在附近，看不到人', '快趕到了', '他常去那個公園', '再定一次好嗎'])}"]
    return o + ["結案：已尋獲。"]


@T(K, "lbs_positions.json", "en", "nested JSON", "json")
def e(f):
    r = []
    for p in f.ps(f.i(4, 6)):
        fx = []
        for d in f.days(f.i(2, 5), 1):
            y, x = pt(f, p.city)
            fx.append({"loc_time": f.x(p) + D(d, "%Y-%m-%dT%H:%M:%S+08:00"), "lat": float(y), "lng": float(x), "radius": f.i(8, 400), "coordType": f.c(["gcj02", "wgs84"])})
        r.append({"courier": {"name": p.en, "phone": p.m, "id_no": p.id}, "fixes": fx})
    return J({"shift": D(f.d(2024), "%Y-%m-%d"), "riders": r})


@T(K, "基站数据核查.xml", "zh", "XML", "xml")
def g(f):
    o = ['<?xml version="1.0" encoding="UTF-8"?>', "<位置核查 批次='" + f.hx(8) + "'>"]
    for p in f.ps(f.i(4, 6)):
        o.append(f"  <对象 姓名='{p.n}' 身份证='{p.id}' 号码='{p.m}'>")
        for d in f.days(f.i(2, 4), 1):
            y, x = pt(f, p.city)
            o.append(f"    <位置>{f.x(p)}<定位时间>{D(d)}</定位时间><MCC>460</MCC><MNC>00</MNC><LAC>{f.i(4000, 30000)}</LAC><CI>{f.i(1000, 60000)}</CI><经度>{x}</经度><纬度>{y}</纬度></位置>")
        o.append("  </对象>")
    return o + ["</位置核查>"]


@T(K, "外勤打卡申诉.txt", way="complaint letter")
def h(f):
    p, q = f.ps(2)
    o = ["关于外勤考勤扣款的申诉", f"人事部：我是{p.n}，身份证{p.id}，手机{p.m}。主管{q.n}（{q.m}）说我没到现场，我把App里的打卡定位逐条列出："]
    for d in f.days(f.i(5, 9), 20):
        y, x = pt(f, p.city)
        o.append(f"　　{f.x(p)}{D(d, '%Y-%m-%d %H:%M')} 签到，定位坐标（{x}, {y}），{f.place(p.city)}，{f.c(['客户签了回执', '有照片', '门卫可证明'])}")
    return o + ["恳请退还扣款。"]


@T(K, "巡邏車卡口紀錄.txt", "tw", "printed list")
def i(f):
    o = ["停車場及卡口車輛軌跡（物業保安處）", ""]
    for p in f.ps(f.i(3, 5)):
        o.append(f"車主 {p.n}　身份證 {p.id}　車牌 {p.plate}　手機 {p.m}")
        for d in f.days(f.i(2, 4), 1):
            y, x = pt(f, p.city)
            o.append(f"　　{f.x(p)}{D(d)}　{p.plate} 經過{f.c(['東門', '南門', '江南橋', '隧道口'])}卡口　經度 {x}　緯度 {y}　方向 {f.c(['東', '西', '南', '北'])}　速度 {f.i(5, 70)}")
    return o


@T(K, "wristband_feed.yaml", "zh", "YAML", "yaml")
def j(f):
    o = ["# 社区矫正电子腕带 上报缓存", "devices:"]
    for p in f.ps(f.i(4, 6)):
        o += [f"  - wearer: {p.n}", f"    sfzh: '{p.id}'", f"    sim: '{p.m}'", "    track:"]
        for d in f.days(f.i(2, 5), 1):
            y, x = pt(f, p.city)
            o += [f"      - {f.x(p)}gpsTime: '{D(d)}'", f"        lng: {x}", f"        lat: {y}", f"        speed: {f.i(0, 30)}"]
    return o


@T(K, "insurer_telematics_note.txt", "en", "insurance claim")
def k(f):
    p, q = f.ps(2)
    o = ["CLAIM FILE NOTE - telematics positions before the loss", f"Insured: {p.en}, PRC ID {p.id}, mobile {f.intl(p.m)}, plate {p.plate}", f"Third party: {q.en}, {f.intl(q.m)} - no device fitted", ""]
    for d in f.days(f.i(7, 12), 1):
        y, x = pt(f, p.city)
        o.append(f"{f.x(p)}{D(d, '%d %b %Y %H:%M:%S')}  plate {p.plate}  GPS {y}, {x}  speed {f.i(0, 120)} km/h  near {f.place(p.city)}")
    return o + ["", "Positions agree with the statement."]
