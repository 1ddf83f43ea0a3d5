"""location.fix"""
from .core import T, NS
from .util import *
K = "location.fix"
CO = {"北京": (116.40, 39.91), "上海": (121.47, 31.23), "广州": (113.26, 23.13), "深圳": (114.06, 22.54), "成都": (104.07, 30.67), "武汉": (114.30, 30.59), "西安": (108.94, 34.34), "长沙": (112.94, 28.23), "昆明": (102.83, 24.88), "郑州": (113.63, 34.75)}


def ev(d, n, one=None, rep=.3):
    out = []; c = d.ch(list(CO)); x, y = CO[c]; t = d.when(span=60)
    for p in (one and [one] * n or d.people(n, rep)):
        if not one: c = d.ch(list(CO)); x, y = CO[c]
        t += D.timedelta(minutes=d.i(1, 60)); x += d.r.uniform(-.012, .012); y += d.r.uniform(-.012, .012); d.rec(p)
        out.append(NS(p=p, t=t, c=c, lon=f"{x:.6f}", lat=f"{y:.6f}", lac=d.i(4100, 42000), ci=d.i(1000, 65000), acc=d.ch(30, 65, 100, 500, 1000), spd=d.i(0, 88), ad=f"{c}市{d.ch(P.ROAD)}{d.i(1, 300)}号附近"))
    return out


@T(K, "table", "locating results export", big=True)
def results(d, n):
    rows = ev(d, n)
    return d.table(rows, [("手机号/目标号码|mobile/msisdn|SJHM", lambda r: d.ph(r.p)), ("?姓名|name|XM", lambda r: r.p.name), ("定位时间/时间|loc_time|DWSJ", lambda r: d.dt(r.t)), ("经度|longitude/lng|JD", lambda r: r.lon), ("纬度|latitude/lat|WD", lambda r: r.lat), ("?定位地址/位置|loc_address|WZ", lambda r: r.ad), ("?精度(米)|accuracy|DWJD", lambda r: r.acc)], "csv xlsx tsv html pipe", tail=[f"共{n}条"] if d.p(.3) else [])


@T(K, "table", "base station rows", big=True)
def cells(d, n):
    d.hdr = d.ch("en", "upper", "camel"); rows = ev(d, n)
    return d.table(rows, [("x|msisdn", lambda r: d.ph0(r.p)), ("x|loc_time", lambda r: d.iso(r.t)), ("x|mcc", lambda r: 460), ("x|mnc", lambda r: "00"), ("x|lac", lambda r: r.lac), ("x|cell_id", lambda r: r.ci), ("x|longitude", lambda r: r.lon), ("x|latitude", lambda r: r.lat), ("?x|id_card", lambda r: d.id(r.p))], "sql db csv pipe", tname=d.ch("lbs_track", "cell_loc"), shuf=False)


@T(K, "table", "track of one employee", mx=40)
def track(d, n):
    p = d.person(); rows = ev(d, n, one=p)
    return d.table(rows, [("时间", lambda r: d.dt(r.t)), ("经度", lambda r: r.lon), ("纬度", lambda r: r.lat), ("速度", lambda r: r.spd), ("位置", lambda r: r.ad)], "csv fixed xlsx html", head=["外勤轨迹导出", f"员工：{p.name}   手机：{d.ph(p)}", f"日期范围：{d.year}年"], shuf=False)


@T(K, "struct", "location events of an app", big=True)
def events(d, n):
    return js(d, ev(d, n), [("phone/mobile", lambda r: d.ph0(r.p)), ("?real_name", lambda r: r.p.name), ("lng/longitude", lambda r: float(r.lon)), ("lat/latitude", lambda r: float(r.lat)), ("loc_time/gps_time", lambda r: d.dt(r.t)), ("?coord_type", lambda r: "gcj02"), ("?speed", lambda r: r.spd), ("?address", lambda r: r.ad)], "lines array es mongo")


@T(K, "struct", "tracker server log", big=True)
def tracker(d, n):
    o = []
    for r in ev(d, n):
        o.append(f"{r.t:%Y-%m-%d %H:%M:%S} RX imei={d.dec('86' + d.dig(13))} driver={r.p.name} tel={d.ph0(r.p)} gps={r.lon},{r.lat} spd={r.spd} dir={d.i(0, 359)} fix=1")
        if d.p(.1): o.append(f"{r.t:%Y-%m-%d %H:%M:%S} RX heartbeat v={d.i(36, 42) / 10}")
    return "log", "\n".join(o) + "\n"


@T(K, "struct", "object of one person with points", mx=40)
def points(d, n):
    p = d.person(); rows = ev(d, n, one=p)
    return "json", json.dumps({"target": {"name": p.name, "mobile": d.ph0(p), "idNo": d.id(p)}, "coordType": "wgs84", "points": [{"t": d.iso(r.t), "lng": float(r.lon), "lat": float(r.lat), "acc": r.acc} for r in rows]}, ensure_ascii=False, indent=d.ch(1, None)) + "\n"


@T(K, "struct", "GPX of a named driver", mx=40)
def gpx(d, n):
    p = d.person(); o = ['<?xml version="1.0" encoding="{ENC}"?>', '<gpx version="1.1" creator="TrackApp">', f"  <metadata><author><name>{p.name}</name></author><desc>手机 {d.ph0(p)}</desc></metadata>", "  <trk><trkseg>"]
    for r in ev(d, n, one=p): o.append(f'    <trkpt lat="{r.lat}" lon="{r.lon}"><time>{r.t:%Y-%m-%dT%H:%M:%S}Z</time><speed>{r.spd}</speed></trkpt>')
    return d.ch("gpx", "xml"), "\n".join(o + ["  </trkseg></trk>", "</gpx>"]) + "\n"


@T(K, "prose", "locating service replies", mx=10)
def replies(d, n):
    ms = [d.ch(f"定位结果：目标手机{d.ph(r.p)} 位于 {r.ad}，精度 {r.acc} 米，时间 {r.t:%Y-%m-%d %H:%M}，坐标 {r.lon},{r.lat}", f"{d.ph(r.p)} {r.p.name} {r.t:%m月%d日%H:%M} 在{r.ad} 经度{r.lon} 纬度{r.lat}", f"手机{d.ph(r.p)} 基站 460-00-{r.lac}-{r.ci} {d.iso(r.t)} {r.ad} ({r.lat},{r.lon})") for r in ev(d, n, rep=.2)]
    return chat(d, ms)


@T(K, "prose", "collector's follow diary", mx=9)
def diary(d, n):
    p = d.person(); o = [f"{p.name}（手机{d.ph(p)}，身份证{d.id(p)}）行踪", ""]
    for r in ev(d, n, one=p): o.append(f"{d.zd(r.t)}{r.t:%H:%M}，手机定位在{r.ad}（{r.lon}，{r.lat}），" + d.ch("停留约半小时。", "移动中。", "未见本人。", "车在楼下。"))
    return docx(d, o) if d.p(.4) else ("txt", "\n".join(o) + "\n")


@T(K, "prose", "report with positions of several persons", mx=8)
def several(d, n):
    o = ["手机定位情况反馈", ""]
    for k, r in enumerate(ev(d, n, rep=0)): o += [f"{k + 1}. {r.p.name}，身份证号{d.id(r.p)}，手机号{d.ph(r.p)}。{d.zd(r.t)}{r.t:%H:%M}定位：{r.ad}，东经{r.lon}、北纬{r.lat}，误差约{r.acc}米。"]
    return mail(d, "定位反馈", "\n".join(o)) if d.p(.5) else ("txt", "\n".join(o) + "\n")
