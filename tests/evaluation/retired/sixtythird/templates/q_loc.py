"""location.fix: one position of a person/phone at a time = one record."""
import json
from lib.core import T
from lib import data as X
K = "location.fix"

@T(K, "b")
def fix_csv(g):
    ps = g.ps(30); L = ["msisdn,loc_time,mcc,mnc,lac,ci,lng,lat,address,radius"]
    for _ in range(g.n()): p = g.c(ps); x, y = g.geo(); g.rec(p); L.append(f"{p.mobile},{g.t(5):%Y-%m-%d %H:%M:%S},460,{g.c(['00', '01', '11'])},{g.i(4000, 60000)},{g.i(1000, 60000)},{x},{y},{g.reg[2]}{g.reg[3]}{g.road()},{g.c([50, 200, 500])}")
    g.out("lbs/loc_result.csv", "\n".join(L) + "\n", "csv", "utf-8")

@T(K, "b")
def riders_jsonl(g):
    ps = g.ps(14); L = []
    for _ in range(g.n()): p = g.c(ps); x, y = g.geo(); t = g.t(1); g.rec(p); L.append(json.dumps({"riderName": p.name, "riderPhone": p.mobile, "lng": x, "lat": y, "speed": g.amt(0, 12), "gpsTime": f"{t:%Y-%m-%d %H:%M:%S}", "coordType": "gcj02"}, ensure_ascii=False))
    g.gz("rider/track.jsonl.gz", "\n".join(L) + "\n")

@T(K)
def seller_results(g):
    L = []
    for p in g.rows(6, 20): x, y = g.geo(w=.1); t = g.t(3); g.rec(p); L += [f"定位结果：目标手机{p.mobile}（机主{p.name}）", f"位于 {g.reg[1]}{g.reg[2]}{g.reg[3]}{g.road()}附近", f"坐标 {x},{y}  精度{g.c([50, 100, 300, 1000])}米", f"时间 {t:%Y-%m-%d %H:%M}", ""]
    g.out("tg/dw.txt", "\n".join(L), "text")

@T(K)
def track_prose(g):
    """Epidemiological trail: each place visited with a time; key in the head of the person."""
    L = ["密切接触者活动轨迹流调记录（内部）", ""]
    for p in g.ps(g.i(3, 5)):
        n = g.i(3, 7); L.append(f"{p.name}，{p.sex}，{p.age}岁，身份证{p.id}，手机{p.mobile}。手机定位轨迹如下：")
        for t in g.ts(n, 4): x, y = g.geo(p.home); g.rec(p); L.append(f"　　{t.month}月{t.day}日{t:%H:%M}　定位于{p.home[3]}{g.road()}{g.c(['农贸市场', '超市', '公交站', '医院门诊', '面馆', '棋牌室'])}（{x}，{y}）；")
        L.append("")
    g.out("流调/轨迹.txt", "\n".join(L), "prose", "gb18030", "\r\n")

@T(K)
def xlsx_guard(g):
    """Elderly care bracelets: name, number, last positions."""
    R = [["平安手环定位日报", "", "", "", ""], ["佩戴人", "身份证", "绑定手机", "定位时间", "经度", "纬度", "参考地址", "电量"]]
    for p in g.rows(20, 55, .3): x, y = g.geo(); g.rec(p); R.append([p.name, p.id, p.mobile, f"{g.t0.replace(hour=6) + g.td(minutes=g.i(0, 900)):%Y-%m-%d %H:%M}", x, y, g.reg[3] + g.road(), f"{g.i(5, 100)}%"])
    g.xlsx("平安/手环日报.xlsx", {"定位": R})

@T(K)
def taxi_log(g):
    ps = g.ps(5); L = []
    for t in g.ts(g.n(25, 60), 1): p = g.c(ps); x, y = g.geo(); g.rec(p); L.append(f"{t:%H:%M:%S} RECV 0x0200 driver={p.name} id={p.id} plate={p.plate} lon={x} lat={y} spd={g.i(0, 80)} dir={g.i(0, 359)} alarm=00000000 status=000C0003")
    g.out("jt808/gps_%s.log" % g.t0.strftime("%m%d"), f"== {g.t0:%Y-%m-%d} ==\n" + "\n".join(L) + "\n", "log", "gb18030")

@T(K)
def sql_loc(g):
    ps = g.ps(9); v = []
    for k in range(g.n(20, 60)): p = g.c(ps); x, y = g.geo(); g.rec(p); v.append(f"({k},'{p.name}','{p.mobile}',{x},{y},'{g.reg[3]}{g.road()}','{g.t(3):%Y-%m-%d %H:%M:%S}','{g.c(['gps', 'wifi', 'cell'])}')")
    g.out("attend/sign_location.sql", "INSERT INTO `sign_location` (`id`,`emp`,`mobile`,`lng`,`lat`,`addr`,`loc_time`,`provider`) VALUES\n" + ",\n".join(v) + ";\n", "sql")

@T(K)
def gpx(g):
    p = g.p(); o = []; x, y = g.geo()
    for k in range(g.n(30, 60)): x, y = round(x + g.r.uniform(-.002, .002), 6), round(y + g.r.uniform(-.002, .002), 6); t = g.t0 + g.td(minutes=2 * k); g.rec(p); o.append(f'   <trkpt lat="{y}" lon="{x}"><ele>{g.amt(5, 90)}</ele><time>{t:%Y-%m-%dT%H:%M:%SZ}</time></trkpt>')
    g.out("track/20_run.gpx", f'<?xml version="1.0" encoding="UTF-8"?>\n<gpx version="1.1" creator="GuardApp 3.2">\n <metadata><author><name>{p.name}</name></author><desc>被监护人 {p.name} 手机 {p.mobile} 身份证 {p.id}</desc></metadata>\n <trk><name>{p.name} {g.t0:%Y-%m-%d}</name><trkseg>\n' + "\n".join(o) + "\n </trkseg></trk>\n</gpx>", "xml")

@T(K)
def cell_kv(g):
    L = []
    for p, t in g.seq(6, 22, .3, days=2): g.rec(p); L += [f"[LBS-QUERY] {t:%Y-%m-%d %H:%M:%S}", f"MSISDN={p.mobile}", f"USER={p.name}", f"IMSI=46000{p.dah[2:]}", f"MCC=460 MNC=0 LAC={g.i(4000, 60000)} CI={g.i(1000, 60000)}", "LON=%s LAT=%s ERR=%dm" % (*g.geo(), g.c([100, 300, 800])), ""]
    g.out("lbs/query.out", "\n".join(L), "kv")

@T(K)
def correction_chat(g):
    L = []; t = g.t0; w = [f"司法所{g.nm()}", f"社工{g.nm()}"]
    for p in g.rows(6, 15, .2): x, y = g.geo(); t = g.adv(t, minutes=g.i(10, 200)); g.rec(p); L += [f"{g.c(w)} {t:%m-%d %H:%M}", g.c([f"{p.name} {p.mobile} {t:%H:%M}定位在{g.reg[3]}{g.road()}，{x},{y}", f"报位置：{p.name}（手机{p.mobile}），{t:%m月%d日%H:%M}，{g.reg[3]}{g.road()}附近，坐标{y},{x}，未越界"]), ""] + ([f"{g.c(w)} {t + g.td(minutes=3):%m-%d %H:%M}", g.c(["打电话核实一下", "正常", "知道了", "拍张现场照片发来"]), ""] if g.ch(.5) else [])
    g.out("社区矫正/定位核查群.txt", "\n".join(L), "chat")

@T(K)
def mongo_nested(g):
    o = []
    for p in g.ps(g.i(3, 6)):
        pts = []
        for t in g.ts(g.i(5, 14), 1): x, y = g.geo(); g.rec(p); pts.append({"t": int(t.timestamp()), "loc": {"type": "Point", "coordinates": [x, y]}, "acc": g.i(5, 90), "src": g.c(["gps", "wifi"])})
        o.append({"_id": g.hex(24), "child": {"name": p.name, "watchNo": p.mobile}, "fixes": pts})
    g.out("watch/fixes.json", json.dumps(o, ensure_ascii=False, indent=1), "json")

@T(K)
def emergency_caret(g):
    L = ["^".join(["CALLER", "NAME", "TIME", "LON", "LAT", "UNCERT", "ADDR"])]
    for p in g.rows(20, 55): x, y = g.geo(); g.rec(p); L.append("^".join(map(str, [p.mobile, p.name, f"{g.t(1):%Y%m%d%H%M%S}", x, y, g.c([30, 50, 150]), g.reg[3] + g.road()])))
    g.out("110/aml_position.dat", "\n".join(L) + "\n", "caret", "gb18030")

@T(K)
def search_report(g):
    """Mountain rescue: positions of lost hikers, English report."""
    L = [f"SEARCH AND RESCUE - POSITION LOG   {g.t0:%d %B %Y}", f"Duty officer: {' '.join(g.p().py)}", ""]
    for p in g.ps(g.i(2, 4)):
        L.append(f"Subject {p.py[1]} {p.py[0]}, passport {p.passport}, mobile {p.mobile}")
        for t in g.ts(g.i(4, 9), 1): x, y = g.geo(w=.12); g.rec(p); L.append(f"   {t:%d/%m %H:%M}  N{y} E{x}  +/- {g.c([20, 60, 250])} m  {g.c(['handset GPS', 'cell ranging'])}")
        L.append("")
    g.out("sar/position_log.txt", "\n".join(L), "report", "ascii")
