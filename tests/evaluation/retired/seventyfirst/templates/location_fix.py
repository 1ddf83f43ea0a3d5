"""location.fix: one position of one person or phone at a time."""
from lib import tables as T
from lib import writers as w
from lib.fmt import cn, en, f, f14, f8, fd, fm, fs, hm, iso, us
from lib.labels import bulk

CENTRE = {"北京": (116.40, 39.91), "上海": (121.47, 31.23), "广州": (113.27, 23.13), "深圳": (114.06, 22.55), "成都": (104.07,
        30.66),
          "武汉": (114.30, 30.59), "杭州": (120.16, 30.27), "西安": (108.95, 34.27), "沈阳": (123.43, 41.80), "长沙": (112.94,
        28.23)}


def pos(d, p=None):
    c = p.city if p and p.city in CENTRE else d.ch(sorted(CENTRE))
    x, y = CENTRE[c]
    return "%.6f" % (x + d.r.uniform(-.12, .12)), "%.6f" % (y + d.r.uniform(-.1, .1)), c


def cell(d):
    return d.i(4100, 42900), d.i(1000, 64000)


def where(d, c):
    return c + "市" + d.ch(T.STREETS) + d.ch(["附近", "与%s交叉口" % d.ch(T.STREETS), "%d号" % d.i(2, 300)])


@bulk
def t_cell_csv(d):
    rows = []
    for p in d.cast(6, 60):
        x, y, c = pos(d, p)
        l, ci = cell(d)
        d.rec(p)
        rows.append([d.mob(p), f(d.dt(2012, 2020)), "460", "00", l, ci, x, y, where(d, c), d.ch([200, 500, 1000])])
    w.table(d, "定位结果.csv", "手机号,定位时间,MCC,MNC,LAC,CI,经度,纬度,位置,误差(米)".split(","), rows)


@bulk
def t_track_json(d):
    p, out = d.p(), []
    for t in d.times(d.n(8, 60), 2, 40, y0=2015):
        x, y, c = pos(d, p)
        d.rec(p)
        out.append({"lng": float(x), "lat": float(y), "time": f(t), "speed": d.i(0, 70), "accuracy": d.i(5, 60)})
    w.js(d, "track_%s.json" % d.num(4), {"user": p.name, "phone": d.mob(p), "coordType": "gcj02", "points": out},
            indent=d.ch([None, 1]))


def t_chat_locate(d):
    t, out = d.dt(2014, 2019), []
    for p in d.cast(3, 14):
        t = d.after(t, 5, 400)
        x, y, c = pos(d, p)
        d.rec(p)
        out.append("%s 机器人\n手机 %s 当前位于 %s，经纬度 %s,%s，误差%d米，定位时间 %s\n" % (fm(t), d.mob(p), where(d, c), x, y, d.ch([150,
                300, 800]), f(t)))
    w.text(d, "定位群.txt", "\n".join(out))


@bulk
def t_checkin_xlsx(d):
    rows = [["姓名", "手机号", "部门", "签到时间", "签到地点", "经度", "纬度", "备注"]]
    for p in d.cast(6, 60):
        x, y, c = pos(d, p)
        d.rec(p)
        rows.append([p.name, d.mob(p), d.ch(["销售一部", "市场部", "外勤组"]), fm(d.dt(2017, 2022)), where(d, c), float(x),
                float(y), d.ch(["拜访客户", "", "外出办事"])])
    w.xlsx(d, "外勤签到.xlsx", ("签到明细", rows))


@bulk
def t_rider_jsonl(d):
    out = []
    for p in d.cast(8, 60):
        x, y, c = pos(d, p)
        d.rec(p)
        out.append({"riderName": p.name, "mobile": d.mob(p), "ts": f(d.dt(2018, 2022)), "loc": {"longitude": x,
                "latitude": y}, "city": c, "battery": d.i(5, 100)})
    w.jsonl(d, "rider_gps.jsonl", out)


@bulk
def t_log(d):
    out = []
    for p in d.cast(8, 60):
        x, y, c = pos(d, p)
        d.rec(p)
        out.append("%s [LocService] report msisdn=%s lon=%s lat=%s radius=%d src=%s" % (f(d.dt(2015, 2021)), d.mob(p),
                x, y, d.i(10, 900), d.pick("gps wifi cell")))
    w.text(d, "loc_report.log", "\n".join(out) + "\n", "utf-8")


def t_bts_track(d):
    p = d.p()
    out = ["目标：%s　身份证 %s　手机 %s" % (p.name, d.id(p), d.mob(p)), "时间\tLAC\tCELLID\t基站位置"]
    for t in d.times(d.i(6, 40), 20, 200, y0=2012, y1=2019):
        l, ci = cell(d)
        x, y, c = pos(d, p)
        d.rec(p)
        out.append("%s\t%d\t%d\t%s" % (f(t), l, ci, where(d, c)))
    w.text(d, "基站轨迹.txt", "\n".join(out) + "\n")


def t_sqlite(d):
    p, rows = d.p(), []
    for k, t in enumerate(d.times(d.i(8, 50), 5, 60, y0=2014), 1):
        x, y, c = pos(d, p)
        d.rec(p)
        rows.append((k, d.mob(p), float(x), float(y), f(t), d.ch(["gps", "network"])))
    w.sqlite(d, "location_history.db", ("loc", ["id INTEGER PRIMARY KEY", "phone TEXT", "lng REAL", "lat REAL",
            "fix_time TEXT", "provider TEXT"], rows))


def t_html_elder(d):
    p, kid, rows = d.p(y0=1938, y1=1955), d.by(), []
    for t in d.times(d.i(5, 30), 20, 200, y0=2018):
        x, y, c = pos(d, p)
        d.rec(p)
        rows.append([f(t), x, y, where(d, c), "%d%%" % d.i(10, 100)])
    w.page(d, "定位手表.html", "定位手表轨迹", "<p>佩戴人：%s　手表号码：%s　监护人：%s %s</p>" % (p.name, d.mob(p), kid.name, d.mob(kid))
            + w.html_table(
        ["定位时间", "经度", "纬度", "地址", "电量"], rows))


def t_en_csv(d):
    rows = []
    for p in d.cast(6, 50):
        x, y, c = pos(d, p)
        d.rec(p)
        rows.append([p.en, d.mob(p), iso(d.dt(2016, 2022)), y, x, d.i(5, 500), d.pick("gps wifi cell")])
    w.table(d, "employee_positions.csv", "name,phone,timestamp,latitude,longitude,accuracy_m,source".split(","), rows,
            enc="utf-8")


def t_en_checkins(d):
    out = ["Field team check-ins", ""]
    for p in d.cast(4, 20):
        x, y, c = pos(d, p)
        d.rec(p)
        out.append("%s  %s (%s) checked in at %s, %s  [%s]" % (fm(d.dt(2017, 2022)), p.en, d.mob(p), y, x,
                d.ch(["client site", "warehouse", "home office", "depot"])))
    w.text(d, "checkins.txt", "\n".join(out) + "\n", "utf-8")


@bulk
def t_sql(d):
    rows = []
    for k, p in enumerate(d.cast(8, 40), d.i(1, 9000)):
        x, y, c = pos(d, p)
        d.rec(p)
        rows.append((k, d.mob(p), p.name, x, y, f(d.dt(2016, 2022)), where(d, c)))
    w.text(d, "user_location.sql", w.sql_lines("user_location",
            "id mobile real_name lng lat loc_time address".split(), rows), "utf-8")


def t_epidemic(d):
    rows = []
    for p in d.cast(6, 45):
        x, y, c = pos(d, p)
        d.rec(p)
        rows.append([p.name, d.id(p), d.mob(p), fm(d.dt(2020, 2022)), where(d, c) + d.ch(["超市", "菜市场", "地铁站",
                "医院门诊"]), x + "," + y])
    w.table(d, "扫码行踪.csv", "姓名,身份证号,手机号,扫码时间,扫码地点,坐标".split(","), rows, sep=d.ch(",\t"))
