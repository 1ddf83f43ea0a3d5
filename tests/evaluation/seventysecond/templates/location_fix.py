"""location.fix: one position of a person or phone at a time."""
from datetime import timedelta as D

from lib import values as V
from lib.labels import bulk, md, sql, table


def fixes(d, n, p):
    t, c, out = d.when(2016, 2019), p.city, []
    for _ in range(n):
        t += D(minutes=d.n(2, 240), seconds=d.n(0, 59))
        dis = c[9][d.c(*sorted(c[9]))]
        out.append(dict(t=t, lng=f"{c[5] + d.r.uniform(-.12, .12):.6f}", lat=f"{c[4] + d.r.uniform(-.09, .09):.6f}",
            lac=d.n(4100, 60000), ci=d.n(1000, 65000),
                        at=f"{c[0]}市{dis}{d.c(*V.ROADS)}{d.n(2, 300)}号附近"))
    return out


def one(d, p):
    return fixes(d, 1, p)[0]


@bulk
def t_cell_csv(d):
    rows = []
    for p in d.each(d.size(10, 50)):
        x = one(d, p)
        rows.append([p.mob, f"{x['t']:%Y-%m-%d %H:%M:%S}", "460", d.c("00", "01", "11"), x["lac"], x["ci"], x["lat"],
            x["lng"], x["at"]])
    d.csv("基站定位.csv", ["手机号", "定位时间", "MCC", "MNC", "LAC", "CI", "纬度", "经度", "位置描述"], rows)


@bulk
def t_track(d):
    p, n = d.p(), d.size(10, 60)
    d.rec(p, n)
    d.csv("轨迹导出.csv", ["gpsTime", "longitude", "latitude", "speed", "direction", "address"], [
        [f"{x['t']:%Y-%m-%d %H:%M:%S}", x["lng"], x["lat"], d.n(0, 80), d.n(0, 359), x["at"]] for x in fixes(d, n,
        p)], enc=d.c("utf-8", "gb18030"),
        pre=f"设备使用人,{p.name},手机号,{p.mob}\r\n")


def t_sold(d):
    out = []
    for p in d.each(d.n(1, 10)):
        x = one(d, p)
        out.append(d.c(f"定位结果：{p.mob} {p.name} 位于{x['at']}，精度{d.c(200, 500, 1000)}米，时间{x['t']:%Y-%m-%d %H:%M}",
                       f"{p.mob} {x['t']:%m-%d %H:%M:%S} 经纬度{x['lng']},{x['lat']} {x['at']}"))
    d.text("手机定位.txt", "\n".join(out) + "\n")


def t_json(d):
    rows = []
    for p in d.each(d.n(3, 30)):
        x = one(d, p)
        rows.append({"msisdn": p.mob, "locTime": f"{x['t']:%Y-%m-%dT%H:%M:%S}", "lng": float(x["lng"]),
            "lat": float(x["lat"]), "radius": d.c(100, 500), "coordType": d.c("gcj02", "wgs84"), "lac": x["lac"],
                     "cid": x["ci"]})
    d.json("lbs_result.json", {"errcode": 0, "list": rows}, d.c(None, 2))


@bulk
def t_checkin_xlsx(d):
    rows = [["姓名", "手机", "打卡时间", "打卡地点", "经度", "纬度", "状态"]]
    for p in d.each(d.size(8, 45)):
        x = one(d, p)
        x["t"] = x["t"].replace(hour=d.n(8, 18))
        rows.append([p.name, p.mob, f"{x['t']:%Y-%m-%d %H:%M:%S}", x["at"], float(x["lng"]), float(x["lat"]),
            d.c("正常", "外勤", "迟到")])
    d.xlsx("外勤打卡.xlsx", ("打卡明细", rows))


def t_log(d):
    out = []
    for p in d.each(d.n(8, 50)):
        x = one(d, p)
        out.append(f"{x['t']:%Y-%m-%d %H:%M:%S} INFO LocationUpload uid={d.n(10000, 99999)} phone={p.mob} "
            f"lat={x['lat']} lng={x['lng']} acc={d.n(5, 60)} provider={d.c('gps', 'network')}")
    d.text("location-upload.log", "\n".join(out) + "\n", "utf-8")


@bulk
def t_sql(d):
    rows = []
    for p in d.each(d.size(6, 45)):
        x = one(d, p)
        rows.append([p.mob, f"{x['t']:%Y-%m-%d %H:%M:%S}", float(x["lng"]), float(x["lat"]), x["at"]])
    d.text("t_position.sql", sql("t_position", ["sjhm", "dwsj", "jd", "wd", "wz"], rows, d.c(1, 40)), d.c("utf-8",
        "gb18030"))


def t_watch_chat(d):
    p, n = d.p(), d.n(3, 12)
    d.rec(p, n)
    d.text("儿童手表消息.txt", f"宝贝手表 {p.mob}（{p.name}）\n\n"
        + "\n".join(f"[{x['t']:%m-%d %H:%M}] 当前位置：{x['at']}（{x['lng']},{x['lat']}）" for x in fixes(d, n, p)) + "\n",
        "utf-8")


def t_html(d):
    p, n = d.p(), d.n(4, 25)
    d.rec(p, n)
    d.html("轨迹回放.html", "定位平台", f"<p>人员：{p.name}　身份证：{p.id}　号码：{p.mob}</p>"
        + table(["定位时间", "经度", "纬度", "基站(LAC-CI)", "地址"], [
        [f"{x['t']:%Y-%m-%d %H:%M:%S}", x["lng"], x["lat"], f"{x['lac']}-{x['ci']}", x["at"]] for x in fixes(d, n,
        p)]))


def t_report_docx(d):
    out = []
    for p in d.each(d.n(2, 8)):
        x = one(d, p)
        out.append(f"{x['t']:%Y年%m月%d日%H时%M分}，{p.name}（手机号{p.mob}）手机信号出现在{x['at']}，基站LAC {x['lac']}、CI {x['ci']}，"
            f"坐标东经{x['lng']}、北纬{x['lat']}。")
    d.docx("基站轨迹说明.docx", "手机基站轨迹说明", *out, f"分析员：{d.p().name}")


def t_gpx(d):
    p, n = d.p(), d.n(6, 40)
    d.rec(p, n)
    pts = "".join(f'   <trkpt lat="{x["lat"]}" lon="{x["lng"]}"><time>{x["t"]:%Y-%m-%dT%H:%M:%SZ}</time></trkpt>\n'
        for x in fixes(d, n, p))
    d.text("morning_run.gpx",
        f'<?xml version="1.0" encoding="UTF-8"?>\n<gpx version="1.1" creator="RunApp">\n '
        f'<metadata><author><name>{p.name}</name></author><desc>phone {p.mob}</desc>'
           f'</metadata>\n <trk><trkseg>\n{pts} </trkseg></trk>\n</gpx>\n', "utf-8")


def t_courier_md(d):
    rows = []
    for p in d.each(d.n(5, 30)):
        x = one(d, p)
        rows.append([p.name, p.mob, f"{x['t']:%m-%d %H:%M:%S}", x["lng"], x["lat"], x["at"]])
    d.text("骑手实时位置.md", "### 骑手位置快照\n\n" + md(["骑手", "手机", "上报时间", "lng", "lat", "地址"], rows), "utf-8")


def t_db(d):
    rows = []
    for i, p in enumerate(d.each(d.n(10, 50)), 1):
        x = one(d, p)
        rows.append((i, p.name, p.mob, f"{x['t']:%Y-%m-%d %H:%M:%S}", float(x["lat"]), float(x["lng"]), d.n(10, 300)))
    d.db("track.db",
        ("CREATE TABLE loc_history (id INTEGER, user_name TEXT, phone TEXT, loc_time TEXT, latitude REAL, longitude "
        "REAL, accuracy INTEGER)", rows))


def t_trad(d):
    out = []
    for p in d.each(d.n(3, 15)):
        x = one(d, p)
        out.append(f"{x['t']:%Y/%m/%d %H:%M:%S}　{p.tname}　手機 {p.mob}　定位座標 {x['lat']}, {x['lng']}　誤差{d.c(50, 200)}公尺")
    d.text("定位紀錄.txt", "員工外勤定位紀錄\n" + "\n".join(out) + "\n", d.c("big5", "big5", "utf-8"))
