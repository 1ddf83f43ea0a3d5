from lib.core import *
T = kind("location.fix")

def walk(t):
    x, y = map(float, t.gps())
    for d in t.dts(t.n, 2018):
        x += t.r.uniform(-.01, .01); y += t.r.uniform(-.01, .01)
        yield d, f"{x:.6f}", f"{y:.6f}"

@T("csv")
def lbs(t):
    rows = []
    for p in t.each(rep=.3):
        x, y = t.gps(p)
        rows.append([p.mob, f"{t.dt(2016)}", "460", t.c(["00", "01"]), t.i(4096, 60000), t.i(1000, 60000), y, x, t.c(L.STREET) + "附近", t.i(100, 900)])
    return "lbs/query_result.csv", t.csv("手机号,定位时间,MCC,MNC,LAC,CI,纬度,经度,定位地址,误差".split(","), rows)

@T("json", enc="utf-8")
def rider(t):
    o = []
    for p in t.each(rep=.3):
        x, y = t.gps(p); o.append({"rider": p.xm, "phone": p.mob, "lng": float(x), "lat": float(y), "speed": t.i(0, 45), "gpsTime": f"{t.dt(2019):%F %T}", "coordType": "gcj02"})
    return "dispatch/rider_position.json", t.j({"ts": t.i(1550000000, 1570000000), "positions": o}, None)

@T("gpx", enc="utf-8")
def gpx(t):
    p = t.rec(t.P(), t.n)
    return "track/evening_run.gpx", f'<?xml version="1.0" encoding="UTF-8"?>\n<gpx version="1.1" creator="RunApp"><metadata><author><name>{p.xm}</name></author><desc>账号 {p.mob}</desc></metadata><trk><name>轨迹</name><trkseg>\n' + "".join(f'<trkpt lat="{y}" lon="{x}"><ele>{t.i(3,80)}</ele><time>{d:%Y-%m-%dT%H:%M:%SZ}</time></trkpt>\n' for d, x, y in walk(t)) + "</trkseg></trk></gpx>\n"

@T("chat", mx=20)
def sold(t):
    o = []
    for p in t.each(rep=0):
        x, y = t.gps(p); d = t.dt(2016)
        o.append(t.c([f"定位结果：目标手机{p.mob} 位于 {p.city}{p.reg[2]}{t.c(L.STREET)}附近，精度 {t.i(1,10)}00 米，时间 {d:%Y-%m-%d %H:%M}", f"{p.mob} 机主{p.xm} 现在位置 {y},{x} {p.reg[2]} {d:%H:%M}", f"{d:%m-%d %H:%M} {p.xm} {p.mob} 基站LAC:{t.i(4096,60000)} CI:{t.i(1000,60000)} {p.city}{t.c(L.STREET)} 误差500米"]))
    return "接单/手机定位.txt", "\n\n".join(o)

@T("sql", enc="utf-8")
def gps(t):
    o = []
    for p in t.each(rep=.5):
        x, y = t.gps(p); o.append(f"INSERT INTO gps_track VALUES (NULL,'{p.plate}','{p.xm}','{p.mob}',{x},{y},{t.i(0,110)},{t.i(0,359)},'{t.dt(2018)}');")
    return "dump/gps_track.sql", "CREATE TABLE gps_track (id BIGINT AUTO_INCREMENT PRIMARY KEY, plate VARCHAR(10), driver VARCHAR(20), mobile VARCHAR(20), longitude DECIMAL(10,6), latitude DECIMAL(10,6), speed INT, direction INT, gps_time DATETIME);\n" + "\n".join(o) + "\n"

@T("log")
def app(t):
    o = []
    for p in t.each(rep=.2):
        x, y = t.gps(p); o.append(f"{t.dt(2019):%Y-%m-%d %H:%M:%S} I/LocReport: uid={p.mob} name={p.xm} lat={y} lon={x} acc={t.i(5,60)}m provider={t.c(['gps','network'])} bssid={t.mac()}")
    return "logserver/app/locreport.log", "\n".join(o) + "\n"

@T("xlsx")
def checkpoint(t):
    rows = [["卡口名称", "号牌号码", "号牌种类", "过车时间", "行驶方向", "车主", "身份证号", "经度", "纬度"]]
    for p in t.each(rep=.4):
        x, y = t.gps(p); rows.append([t.c(L.STREET) + "卡口", p.plate, "小型汽车", f"{t.dt(2018)}", t.c(["由东向西", "由南向北"]), p.xm, p.id, x, y])
    return "交警/过车轨迹.xlsx", xlsx([("过车", rows)])

@T("fixed")
def base(t):
    p = t.rec(t.P(), t.n)
    o = [["定位时间", "LAC", "CI", "经度", "纬度", "位置描述"]]
    for d, x, y in walk(t):
        o.append([f"{d}", t.i(4096, 60000), t.i(1000, 60000), x, y, p.reg[2] + t.c(L.STREET)])
    return "调证/基站轨迹.txt", f"目标号码 {p.mob}   机主 {p.xm}   {p.id}\n" + t.fw([22, 8, 8, 14, 14, 30], o)

@T("jsonl", enc="utf-8")
def watch(t):
    r = []
    for p in t.each(rep=.3, lo=30, hi=45):
        x, y = t.gps(p); r.append({"imei": t.imei(), "guardianPhone": p.mob, "guardian": p.xm, "loc": [float(x), float(y)], "t": int(t.dt(2019).timestamp()), "batt": t.i(5, 100), "addr": p.city + t.c(L.STREET), "type": t.c(["gps", "wifi", "lbs"])})
    return "watch/location_log.jsonl", t.jl(r)

@T("html")
def staff(t):
    p = None; o = ""
    for p in t.each(rep=.3):
        x, y = t.gps(p); o += f"<tr><td>{p.xm}</td><td>{p.mob}</td><td>{t.dt(2019):%Y-%m-%d %H:%M}</td><td>{x},{y}</td><td>{p.city}{t.c(L.STREET)}{t.i(2,99)}号</td><td>{t.c(['外勤签到','位置上报','离线'])}</td></tr>\n"
    return "外勤/定位签到.html", f"<html><meta charset={t.charset}><body><table><tr><th>员工</th><th>手机</th><th>定位时间</th><th>坐标</th><th>定位地址</th><th>类型</th></tr>{o}</table></body></html>"

@T("text", mx=22)
def prose(t):
    p = t.rec(t.P(), t.n); o = [f"目标人员活动轨迹记录（{p.xm}，手机{p.mob}，车牌{p.plate}）", ""]
    for d, x, y in walk(t):
        o.append(t.c([f"{d:%m月%d日%H时%M分}，目标手机信号出现在{t.c(L.STREET)}与{t.c(L.STREET)}交叉口（{x}, {y}），停留{t.i(5,90)}分钟。", f"{d:%m月%d日 %H:%M} 定位于{t.c(L.COMM)}附近，坐标{x},{y}，精度{t.i(20,500)}米。"]))
    return "侦查/轨迹记录.txt", "\n".join(o) + "\n"

@T("kml", mx=60, enc="utf-8")
def kml(t):
    p = t.rec(t.P(), t.n)
    return "track/export.kml", f'<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>{p.xm} {p.mob} 轨迹</name>\n' + "".join(f"<Placemark><TimeStamp><when>{d:%FT%T}+08:00</when></TimeStamp><description>定位点{k} 速度{t.i(0,60)}km/h</description><Point><coordinates>{x},{y},0</coordinates></Point></Placemark>\n" for k, (d, x, y) in enumerate(walk(t), 1)) + "</Document></kml>"

@T("psv")
def jt808(t):
    o = []
    for p in t.each(rep=.3):
        x, y = t.gps(p); o.append(f"$GPS;{p.plate};{p.mob};{x};{y};{t.i(0,120)};{t.i(0,359)};{t.dt(2019):%y%m%d%H%M%S};{t.hex(8)};{p.xm}")
    return "gateway/jt808_0200.txt", "\n".join(o) + "\n"

@T("sqlite", bin=1)
def db(t):
    r = []
    for p in t.each(rep=.4):
        x, y = t.gps(p); r.append((p.mob, p.xm, float(y), float(x), t.i(5, 800), int(t.dt(2019).timestamp() * 1000), p.city))
    return "family/locations.db", sqlite("CREATE TABLE family_location(member_phone TEXT, nick TEXT, latitude REAL, longitude REAL, accuracy INT, report_time INTEGER, city TEXT);", {"family_location": r})
