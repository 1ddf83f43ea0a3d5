"""Positions."""

from lib.core import reg
from lib.fmt import *  # noqa: F403
from lib.pools import *  # noqa: F403

T = reg("location.fix")


def xy(d):
    a, b = d.c(((120.15, 30.27), (113.26, 23.12), (116.40, 39.90), (104.06, 30.65), (114.30, 30.59), (121.47, 31.23)))
    return "%.6f" % (a + d.u(-0.1, 0.1)), "%.6f" % (b + d.u(-0.1, 0.1))


@T("定位/手机定位结果.txt", "sold fixes in sentences")
def _(d):
    o = []
    for p in d.ps(11):
        x, y = xy(d)
        o.append(
            "定位结果：目标手机%s（%s）位于%s附近，东经%s 北纬%s，误差%d米，时间 %s"
            % (p.mob, p.name, p.addr, x, y, d.c((100, 500, 1000)), d.t(2016, 2017).strftime("%Y-%m-%d %H:%M"))
        )
    return ln(*o)


@T("车队/gps_track.csv", "fleet's track points by plate", "gb18030", "\r\n")
def _(d):
    return csv(
        [["车牌号", "司机", "定位时间", "经度", "纬度", "速度(km/h)", "方向", "里程", "位置"]]
        + [
            [p.plate, p.name, d.t(2021, 2021), *xy(d), d.i(0, 90), d.i(0, 359), d.yuan(1, 90000), p.dist + d.c(ST)]
            for p in d.some(700, 14)
        ]
    )


@T("考勤/外勤打卡.xlsx", "field staff's check-ins")
def _(d):
    return xlsx(
        [
            (
                "打卡",
                [["姓名", "手机", "打卡时间", "地点", "经度", "纬度", "备注"]]
                + [
                    [p.name, p.mob, str(d.t(2022, 2022)), p.comm, *xy(d), d.c(("拜访客户", "上班", "下班"))]
                    for p in d.some(56, 16)
                ],
            )
        ]
    )


@T("lbs/cell_fix.log", "cell positions as key=value", "utf-8")
def _(d):
    return ln(
        *[
            "%s lbs.fix msisdn=%s mcc=460 mnc=00 lac=%d ci=%d lng=%s lat=%s r=%d"
            % (d.t(2019, 2019), p.mob, d.i(4000, 60000), d.i(1000, 60000), *xy(d), d.i(100, 1500))
            for p in d.some(46, 12)
        ]
    )


@T("卡口/过车记录.html", "checkpoint passes by plate with owners")
def _(d):
    return html(
        [["过车时间", "卡口名称", "号牌", "车主", "车道", "方向", "经纬度", "速度"]]
        + [
            [
                d.t(2020, 2020),
                d.c(ST) + "卡口",
                p.plate,
                p.name,
                d.i(1, 4),
                d.c(("由东向西", "由北向南")),
                ",".join(xy(d)),
                d.i(20, 90),
            ]
            for p in d.ps(38)
        ]
    )


@T("api/rider_pos.jsonl", "riders' positions", "utf-8")
def _(d):
    return jl(
        [
            {
                "riderPhone": p.mob,
                "loc": {"lng": float(xy(d)[0]), "lat": float(xy(d)[1]), "coordType": "gcj02"},
                "gpsTime": int(d.t(2022, 2022).timestamp() * 1000),
                "orderNo": d.num(18, "3"),
            }
            for p in d.some(150, 25)
        ]
    )


@T("聊天/找车群.txt", "chat of debt collectors about pledged cars' positions")
def _(d):
    o = []
    for p in d.ps(8):
        o.append(
            "清收-%s：%s（车主%s）%s 停在%s，坐标%s"
            % (
                d.c(("强子", "阿标")),
                p.plate,
                p.name,
                d.t(2021, 2021).strftime("%m-%d %H:%M"),
                p.addr,
                ",".join(xy(d)),
            )
        )
    return ln(*o)


@T("手环/elder_track.json", "watches of old people, holder in the head and points below", "utf-8")
def _(d):
    o = []
    for _ in range(5):
        p, g = d.p(y1=1935, y2=1950), d.p()
        d.rec(p, 9)
        o.append(
            {
                "wearer": p.name,
                "idNo": p.id,
                "guardian": {"name": g.name, "phone": g.mob},
                "points": [[str(d.t(2022, 2022)), *map(float, xy(d))] for _ in range(9)],
            }
        )
    return js(o, 1)


@T("侦查/轨迹分析报告.docx", "report on where a phone was, prose")
def _(d):
    p = d.p()
    d.rec(p, 8)
    return docx(
        ["对象%s（身份证%s，手机%s）活动轨迹" % (p.name, p.id, p.mob)]
        + [
            "%s，该号码在%s基站（LAC:%d，CI:%d，经度%s，纬度%s）覆盖范围内出现。"
            % (d.t(2018, 2018).strftime("%m月%d日%H时%M分"), d.c(ST), d.i(4000, 60000), d.i(100, 60000), *xy(d))
            for _ in range(8)
        ]
    )


@T("db/hjzb.sql", "inserts of emergency callers' positions", "utf-8")
def _(d):
    return ins(
        "bjr_dw",
        ["bjdh", "xm", "dwsj", "jd", "wd", "dz"],
        [[p.mob, p.name, str(d.t(2020, 2020)), *xy(d), p.addr] for p in d.ps(32)],
    )


@T("部标/jt808.txt", "terminal middleware's decoded frames, wrapped", "gb18030")
def _(d):
    o = []
    for p in d.some(20, 7):
        x, y = xy(d)
        o += [
            "<- 0x0200 位置汇报 终端手机号 %s" % p.mob,
            "   流水号=%d 报警=0 状态=ACC开" % d.i(1, 9999),
            "   纬度=%s 经度=%s 高程=%d" % (y, x, d.i(1, 90)),
            "   时间=%s 驾驶员=%s" % (d.t(2021, 2021).strftime("%y%m%d%H%M%S"), p.name),
        ]
    return ln(*o)


@T("mail/每日位置_转发.eml", "forwarded daily mail of an app for families")
def _(d):
    p = d.p()
    d.rec(p, 10)
    b = "老公你看。\n\n> 守护对象：%s（%s）今日到过：\n" % (p.name, p.mob)
    for _ in range(10):
        x, y = xy(d)
        b += "> %s %s (lat %s, lon %s)\n" % (d.t(2022, 2022).strftime("%H:%M"), d.c(COMM), y, x)
    return eml(p.mail, d.p().mail, "Fwd: 今日位置", "Sat, 02 Apr 2022 20:00:00 +0800", b)


@T("巡检/点位签到.tsv", "guards' patrol points", "utf-8-sig")
def _(d):
    return csv(
        [["person", "sjh", "checkin_time", "poi", "wgs84_lon", "wgs84_lat", "dist_m"]]
        + [[p.name, p.mob, d.t(2021, 2021), "点位%d" % d.i(1, 40), *xy(d), d.i(1, 60)] for p in d.some(50, 10)],
        "\t",
    )


@T("疫情/漫游查询.md", "table of cells where phones stayed")
def _(d):
    return "## 14天漫游地\n\n" + md(
        [["号码", "姓名", "到访时间", "城市", "基站经度", "基站纬度"]]
        + [[p.mob, p.name, d.t(2020, 2020).strftime("%m-%d %H:%M"), d.c(CITY), *xy(d)] for p in d.some(26, 8)]
    )
