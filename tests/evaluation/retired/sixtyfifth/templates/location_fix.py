import json
from lib.core import *

K = "location.fix"


def ll(c, sep=","):
    return f"{c.r.uniform(103, 121):.6f}{sep}{c.r.uniform(23, 39):.6f}"


def place(c):
    return (
        c.home[2]
        + c.home[3]
        + c.pick(L.ROADS)
        + c.pick("与东风路交叉口 地铁站B口 附近 购物中心 加油站 医院门诊楼 小学北门")
    )


@T(K, "定位/手机定位结果.txt", "locating service answers, one line per target, free text")
def g01(c):
    o = ""
    for p in c.recs(c.ri(8, 14)):
        t = c.time(2016, 2017)
        o += c.pick(
            [
                (
                    f"定位结果：目标手机{p.mobile}（{p.name}）位于{place(c)}，精度{c.pick('50 200 500')}米，"
                    f"时间{t:%Y-%m-%d %H:%M}\n"
                ),
                f"{p.mobile} {t:%m月%d日%H:%M} 出现在{place(c)}，经纬度{ll(c)}\n",
            ]
        )
    return o


@T(K, "轨迹/单号基站轨迹.csv", "cell track of one phone (many)", "gb18030", "\r\n")
def g02(c):
    p = c.person()
    rows = [["手机号", "机主", "时间", "MCC", "MNC", "LAC", "CI", "经度", "纬度", "基站地址"]]
    t = c.time(2018, 2018)
    for _ in range(c.ri(30, 55)):
        c.rec(p)
        t = c.plus(t, 5, 60)
        rows.append(
            [p.mobile, p.name, t, 460, "00", c.ri(9000, 30000), c.ri(1000, 60000)] + ll(c).split(",") + [place(c)]
        )
    return sv(rows)


@T(K, "fleet/gps_20200611.jsonl", "fleet GPS points with plates, a few cars (many)")
def g03(c):
    ps, o = c.folk(4), ""
    t = dt.datetime(2020, 6, 11, 6, 0)
    for _ in range(c.ri(40, 60)):
        p = c.rec(c.pick(ps))
        t = c.plus(t, 0, 5)
        a, b = ll(c).split(",")
        o += (
            json.dumps(
                dict(
                    plate=p.plate,
                    driver=p.name,
                    gpsTime=str(t),
                    lng=float(a),
                    lat=float(b),
                    speed=c.ri(0, 95),
                    direction=c.ri(0, 359),
                ),
                ensure_ascii=False,
            )
            + "\n"
        )
    return o


@T(K, "卡口/过车记录导出.xlsx", "checkpoint captures with owner of each plate")
def g04(c):
    rows = [["过车时间", "卡口名称", "号牌号码", "车主", "行驶方向", "经度", "纬度"]]
    for p in c.recs(c.ri(25, 45)):
        rows.append(
            [str(c.time(2021, 2021)), place(c) + "卡口", p.plate, p.name, c.pick("由东向西 由南向北")]
            + ll(c).split(",")
        )
    return xlsx([("过车", rows)])


@T(K, "外勤/打卡签到明细.tsv", "field staff check-ins with address, UTF-16", "utf-16", "\r\n")
def g05(c):
    rows = [["姓名", "手机号", "签到时间", "签到地点", "坐标", "考勤单号"]]
    for p in c.recs(c.ri(20, 35)):
        rows.append([p.name, p.mobile, c.time(2021, 2021), place(c), ll(c), c.pick(["", c.decoy(c.mob())])])
    return sv(rows, "\t")


@T(K, "dump/t_location_his.sql", "INSERT with 280 positions keyed by ID number, big")
def g06(c):
    return sql(
        "t_location_his",
        ["id", "xm", "sfzh", "lng", "lat", "dwsj", "lx"],
        [
            [
                i,
                p.name,
                p.id,
                float(ll(c).split(",")[0]),
                float(ll(c).split(",")[1]),
                str(c.time(2019, 2019)),
                c.pick("GPS BASE WIFI"),
            ]
            for i, p in enumerate(c.recs(280), 1)
        ],
    )


@T(K, "聊天/跟车汇报.txt", "a tail's report in chat, plates of the watched, free text")
def g07(c):
    o = ""
    for p in c.recs(c.ri(7, 10)):
        t = c.time(2017, 2017)
        o += (
            c.pick("[老四] [阿胜] [13组] ").strip()
            + f" {t:%H:%M} "
            + c.pick(
                [
                    f"{p.plate}（{p.name}）刚停在{place(c)}，定位{ll(c)}\n",
                    f"{p.name}的车{p.plate}现在{place(c)}，没熄火，坐标{ll(c)}\n",
                ]
            )
        )
    return o


@T(K, "api/child_watch.json", "children's watch positions nested per child (many)")
def g08(c):
    r = []
    for p in c.folk(5, years=(2009, 2013)):
        pts = []
        for _ in range(c.ri(4, 8)):
            c.rec(p)
            pts.append(dict(ts=str(c.time(2020, 2020)), pos=ll(c), acc=c.ri(10, 90), addr=place(c)))
        r.append(dict(child=p.name, watchTel=p.mobile, points=pts))
    return json.dumps(dict(coordType="gcj02", list=r), ensure_ascii=False, indent=1)


@T(K, "搜救/驴友最后位置.docx", "search party notes in prose, families' phones beside (bystander), free text")
def g09(c):
    ps = ["搜救信息登记"]
    for p in c.recs(c.ri(4, 6)):
        q = c.person()
        ps.append(
            f"{p.name}，"
            f"手机{p.mobile}，{c.date(2019, 2019):%m月%d日}{c.ri(9, 17)}时最后一次位置在北纬{c.r.uniform(23, 34):.5f}、东经"
            f"{c.r.uniform(103, 119):.5f}，海拔{c.ri(800, 3200)}米，家属{q.name}电话{q.mobile}。"
        )
    return docx(ps + ["夜间气温零下，请携带保温毯。"])


@T(K, "共享单车/ride_points.tsv.gz", "gz of bike ride points by user's mobile")
def g10(c):
    return gz(
        sv(
            [["user_mobile", "bike", "t", "lat", "lon"]]
            + [
                [p.mobile, "B" + c.dig(7), c.ri(1500000000, 1600000000)] + ll(c).split(",")[::-1]
                for p in c.recs(c.ri(40, 60))
            ],
            "\t",
        )
    )


@T(K, "流调/密接活动轨迹.md", "contact tracing routes in prose with ID, one bullet per person and place, free text")
def g11(c):
    o = "# 协查人员位置记录\n\n"
    for p in c.recs(c.ri(7, 10)):
        o += (
            f"- {p.name}（{p.id}，{p.mobile}）：{c.ri(3, 4)}月{c.ri(1, 28)}日{c.ri(8, 20)}:{c.ri(10, 59)}在{place(c)}停"
            f"留{c.ri(5, 90)}分钟，"
            f"定位{ll(c)}\n"
        )
    return o


@T(K, "电子围栏/imsi_catcher.log", "sniffer log: IMSI and mobile with coordinates")
def g12(c):
    o, t = "", dt.datetime(2019, 10, 2, 18, 0)
    for p in c.recs(c.ri(25, 40)):
        t = c.plus(t, 0, 4)
        o += (
            f"{t:%Y-%m-%d %H:%M:%S} dev=WL{c.ri(1, 9)} imsi=460{c.pick('00 01 11')}{c.dig(10)} msisdn={p.mobile}"
            f" lac={c.ri(1000, 60000)} ci={c.ri(1000, 60000)} pos={ll(c)}\n"
        )
    return o


@T(K, "nmea/truck_positions.xml", "GPX-like XML with driver's phone per point")
def g13(c):
    x = '<?xml version="1.0"?>\n<gpx creator="TruckBox">\n'
    for p in c.recs(c.ri(18, 30)):
        a, b = ll(c).split(",")
        x += (
            f'  <wpt lat="{b}"'
            f' lon="{a}"><time>{c.time(2022, 2022).isoformat()}Z</time><name>{p.py}</name><cmt>{p.plate}'
            f" {p.mobile}</cmt></wpt>\n"
        )
    return x + "</gpx>\n"
