"""Location fixes and tracks."""
from lib import pools as P
from lib.build import CSV, TXT, T
from lib.render import csv_, docx, fixed, html, insert, jl, js, sqlite, xlsx

K = "location.fix"


def fix(f):
    """(longitude, latitude, place)."""
    city, lng, lat = f.c([("北京市朝阳区", 116.44, 39.92), ("上海市徐汇区", 121.43, 31.18), ("广州市天河区", 113.36, 23.12),
                          ("深圳市南山区", 113.93, 22.53), ("成都市武侯区", 104.04, 30.64), ("杭州市西湖区", 120.12, 30.26),
                          ("武汉市武昌区", 114.31, 30.55)])
    return (f"{lng + f.i(-40000, 40000) / 1e6:.6f}", f"{lat + f.i(-40000, 40000) / 1e6:.6f}",
            city + f.c(P.ROADS) + "附近")


@T(K, "table", "定位/track_{d}.csv", "phone track by rows, several phones", big=True, enc=CSV)
def track(f):
    rows = [["手机号", "姓名", "定位时间", "经度", "纬度", "定位地址", "误差(米)"]]
    for p in f.recs(f.n(10, 60)):
        x, y, a = fix(f)
        rows.append([f.mob(p), p.name, f"{f.t(5):%Y-%m-%d %H:%M:%S}", x, y, a, f.c([50, 200, 500])])
    return csv_(rows)


@T(K, "table", "卡口/过车记录_{n}.xlsx", "checkpoint passes of vehicles with owners")
def gate(f):
    rows = [["卡口过车记录查询"], ["序号", "号牌号码", "车主", "车主身份证", "卡口名称", "过车时间", "行驶方向", "速度(km/h)"]]
    for k, p in enumerate(f.recs(f.n(8, 50)), 1):
        rows.append([
            k,
            f.plate(p), p.name,
            f.id(p), f"{p.dist}{f.c(P.ROADS)}与{f.c(P.ROADS)}路口", f"{f.t(10):%Y-%m-%d %H:%M:%S}",
            f.c(["东向西", "西向东", "南向北", "北向南"]),
            f.i(18, 78)
        ])
    return xlsx(("过车", rows, ["A1:H1"]))


@T(K, "struct", "api/loc_{w}.json", "positions of couriers", big=True)
def couriers(f):
    rows = []
    for p in f.recs(f.n(5, 25)):
        x, y, a = fix(f)
        rows.append({
            "riderName": p.name,
            "phone": f.mob(p),
            "lng": float(x),
            "lat": float(y),
            "coordType": "gcj02",
            "locTime": f"{f.t(1):%Y-%m-%d %H:%M:%S}",
            "speed": f.i(0, 38),
            "address": a
        })
    return js({"code": 0, "data": rows})


@T(K, "prose", "聊天记录/手机定位_{w}.txt", "locating service answers", enc=TXT)
def sold(f):
    p, out = f.p(), "手机定位\n"
    for t in f.times(f.i(4, 14), 6):
        f.rec(p)
        x, y, a = fix(f)
        out += f"定位结果：目标手机{f.mob(p)} 位于 {a}，经度{x} 纬度{y}，精度 {f.c([300, 500, 1000])} 米，时间 {t:%Y-%m-%d %H:%M}\n"
    return out


@T(K, "struct", "dump/{n}/user_location.sql", "INSERTs of app positions", big=True)
def sql(f):
    rows = []
    for p in f.recs(f.n(6, 50)):
        x, y, a = fix(f)
        rows.append([f.seq(), p.name, f.mob(p), float(x), float(y), a, f"{f.t(4):%Y-%m-%d %H:%M:%S}"])
    return (insert("user_location", rows, ["id", "user_name", "mobile", "longitude", "latitude", "address", "loc_time"],
                   5))


@T(K, "struct", "kafka/lbs-{d}.jsonl", "LBS events with cells", big=True)
def lbs(f):
    out = []
    for p in f.recs(f.n(6, 60)):
        x, y, a = fix(f)
        out.append({
            "msisdn": f.mob(p),
            "mcc": 460,
            "mnc": f.c([0, 1, 11]),
            "lac": f.i(4000, 40000),
            "ci": f.i(1000, 60000),
            "lat": float(y),
            "lng": float(x),
            "radius": 500,
            "gpsTime": f"{f.t(1):%Y-%m-%d %H:%M:%S}"
        })
    return jl(out)


@T(K, "table", "基站/落脚点_{n}.txt", "base station list of one phone", enc="gb18030", nl="\r\n")
def cells(f):
    p, rows = f.p(), [["时间", "LAC", "CI", "基站地址", "经度", "纬度"]]
    for t in f.times(f.i(8, 40), 10):
        f.rec(p)
        x, y, a = fix(f)
        rows.append([f"{t:%Y-%m-%d %H:%M:%S}", f.i(4000, 40000), f.i(1000, 60000), a.replace("附近", "基站"), x, y])
    return f"手机号码：{f.mob(p)}   机主：{p.name}   身份证号：{f.id(p)}\n\n" + fixed(rows)


@T(K, "struct", "logs/gps-upload-{d}.log", "GPS uploads in a nginx-like log", big=True)
def gps(f):
    out, n = "", f.n(6, 60)
    for p, t in zip(list(f.recs(n)), f.times(n, 1)):
        x, y, a = fix(f)
        out += (f'{f.ip()} - - [{t:%d/%b/%Y:%H:%M:%S} +0800] "GET /lbs/report?phone={f.mob(p)}&ln'
                f'g={x}&lat={y}&gpsTime={t:%Y%m%d%H%M%S}&speed={f.i(0, 60)} HTTP/1.1" 200 '
                f'{f.i(30, 90)} "-" "okhttp/3.12.0"\n')
    return out


@T(K, "struct", "tracks/运动轨迹_{w}.json", "exercise track of one owner")
def sport(f):
    p, pts = f.p(), []
    for t in f.times(f.i(8, 60), 2):
        f.rec(p)
        x, y, a = fix(f)
        pts.append({
            "time": f"{t:%Y-%m-%d %H:%M:%S}",
            "longitude": float(x),
            "latitude": float(y),
            "heartRate": f.i(90, 170)
        })
    return js({"user": {"realName": p.name, "mobile": f.mob(p)}, "sport": "跑步", "points": pts})


@T(K, "table", "车队/GPS轨迹.html", "fleet page with drivers")
def fleet(f):
    rows = []
    for p in f.recs(f.i(6, 30)):
        x, y, a = fix(f)
        rows.append([f.plate(p), p.name, f.mob(p), f"{f.t(3):%Y-%m-%d %H:%M:%S}", x, y, f.i(0, 90), a])
    return html("车辆定位轨迹", ["车牌号", "驾驶员", "手机", "定位时间", "经度", "纬度", "速度", "位置"], rows)


@T(K, "struct", "app/footprint.db", "SQLite positions with phone column")
def db(f):
    rows = []
    for p in f.recs(f.i(10, 60)):
        x, y, a = fix(f)
        rows.append((f.seq(), f.mob(p), float(x), float(y), a, f"{f.t(9):%Y-%m-%d %H:%M:%S}"))
    return (sqlite(("CREATE TABLE location_log (id INTEGER PRIMARY KEY, phone TEXT, lng REAL, lat REAL, "
                    "address TEXT, loc_time TEXT)", rows)))


@T(K, "prose", "公安/轨迹研判_{n}.docx", "memo with positions of one phone")
def memo(f):
    p = f.p()
    out = []
    for t in f.times(f.i(4, 12), 6):
        f.rec(p)
        x, y, a = fix(f)
        out.append(f"{t.year}年{t.month}月{t.day}日{t:%H:%M}，手机{f.mob(p)}位于{a}（经度{x}，纬度{y}）。")
    return docx("手机定位轨迹研判", f"对象：{p.name}，身份证号{f.id(p)}，手机号码{p.mobile}。", *out, "研判人：")


@T(K, "table", "考勤/外勤签到_{d}.tsv", "field staff check-ins", big=True, enc=CSV)
def checkin(f):
    rows = [["姓名", "手机号", "签到时间", "签到地点", "经度", "纬度", "备注"]]
    for p in f.recs(f.n(8, 50)):
        x, y, a = fix(f)
        rows.append([p.name, f.mob(p), f"{f.t(30):%Y-%m-%d %H:%M}", a, x, y, f.c(["", "拜访客户", "送货"])])
    return csv_(rows, "\t")
