"""Journeys by air."""

from lib.core import reg
from lib.fmt import *  # noqa: F403
from lib.pools import *  # noqa: F403

T = reg("travel.flight")


def fl(d):
    a, b = d.sub(AIR, 2)
    x = d.c(ALN)
    return x, x + str(d.i(1000, 9899)), a, b


def tk(d, x, sep="-"):
    return ALP[x] + sep + d.num(10)


@T("gds/rt_history.txt", "eTerm RT of group bookings with SSR FOID and OSI CTCM", "utf-8", "\r\n")
def _(d):
    o = []
    for _ in range(7):
        x, f, a, b = fl(d)
        g = [d.rec(d.p()) for _ in range(d.i(1, 4))]
        o.append(">RT %s" % "".join(d.c("ABCDEFGHJKMNPQRSTVWXYZ2345") for _ in range(6)))
        o.append(" " + " ".join("%d.%s" % (n + 1, p.py) for n, p in enumerate(g)))
        k = len(g) + 1
        o.append(
            " %d.  %s %s   MO%02dDEC  %s%s HK%d   %02d%02d %02d%02d          E T2--"
            % (k, f, d.c("YBMHK"), d.i(3, 28), a, b, len(g), d.i(7, 12), d.i(0, 5) * 10 + 5, d.i(13, 21), d.i(10, 59))
        )
        for n, p in enumerate(g):
            k += 1
            o.append(" %d.SSR FOID %s HK1 NI%s/P%d" % (k, x, p.id, n + 1))
        for n, p in enumerate(g):
            k += 1
            o.append(" %d.SSR TKNE %s HK1 %s%s %s %s/1/P%d" % (k, x, a, b, f[2:], tk(d, x, ""), n + 1))
        o.append(" %d.OSI %s CTCM%s/P1" % (k + 1, x, g[0].mob))
        o.append(" %d.RMK AIRLINE PNR\n %d.PEK099\n" % (k + 2, k + 3))
    return "\n".join(o)


@T("机场/登机口旅客名单_0719.txt", "boarding list printed at the gate", "gb18030", "\r\n")
def _(d):
    x, f, a, b = fl(d)
    rows = [["SEQ", "姓名", "座位", "证件", "登机", "行李"]]
    for n, p in enumerate(d.ps(48)):
        rows.append(
            [
                "%03d" % (n + 1),
                p.name,
                "%d%s" % (d.i(11, 58), d.c("ABCJKL")),
                p.id,
                d.c(("Y", "Y", "Y", "N")),
                "%d/%dKG" % (d.i(0, 2), d.i(0, 40)),
            ]
        )
    return (
        "航班 %s  %s-%s  2019-07-19  STD 0%d:40  登机口 %d\n" % (f, AIR[a], AIR[b], d.i(7, 9), d.i(101, 160))
        + "=" * 70
        + "\n"
        + fix(rows, [6, 10, 7, 21, 6, 8])
        + "=" * 70
        + "\n实到 46  减客 2\n"
    )


@T("差旅/月度出票明细.xlsx", "travel agency's monthly tickets of a firm")
def _(d):
    rows = [
        ["客户：浙江鸿基机电 2021年5月 出票明细"],
        ["出票日", "乘机人", "证件号码", "航司", "航班号", "航程", "起飞", "票号", "票面", "税"],
    ]
    a = [d.p() for _ in range(14)]
    for n in range(38):
        p = d.rec(a[n] if n < 14 else d.c(a))
        x, f, u, v = fl(d)
        t = d.t(2021, 2021)
        rows.append(
            [
                t.strftime("%Y/%m/%d"),
                p.name,
                p.id,
                x,
                f,
                AIR[u] + "-" + AIR[v],
                d.after(t, 2000, 9000).strftime("%m-%d %H:%M"),
                tk(d, x),
                d.i(300, 2400),
                50,
            ]
        )
    rows.append(["合计", "", "", "", "", "", "", "", d.i(40000, 60000), 1900])
    return xlsx([("5月", rows)], False)


@T("sms/出票短信导出.csv", "ticket messages as the phones got them")
def _(d):
    o = [["时间", "号码", "内容"]]
    for p in d.ps(26):
        x, f, a, b = fl(d)
        t = d.t(2017, 2018)
        o.append(
            [
                t.strftime("%Y-%m-%d %H:%M:%S"),
                p.mob,
                "【途行网】%s您好，您预订的%s %s %s-%s机票已出票，票号%s，请提前2小时到机场"
                % (p.name, d.after(t, 3000, 9000).strftime("%m月%d日%H:%M"), f, AIR[a], AIR[b], tk(d, x)),
            ]
        )
    return csv(o)


@T("mail/行程单.eml", "e-ticket receipt in an HTML mail, quoted-printable", "utf-8")
def _(d):
    p, c = d.p(), d.p()
    rows = [["航班", "日期", "出发", "到达", "舱位", "座位", "票号"]]
    for _ in range(3):
        d.rec(p)
        x, f, a, b = fl(d)
        rows.append(
            [
                f,
                d.t(2020, 2020).strftime("%Y-%m-%d %H:%M"),
                AIR[a] + "机场",
                AIR[b] + "机场",
                "经济舱",
                "%dA" % d.i(31, 50),
                tk(d, x),
            ]
        )
    b = html(
        rows,
        "电子客票行程单",
        "<p>旅客姓名：%s<br>身份证件：%s</p>" % (p.name, p.id),
        "<p>订票联系人：%s %s</p><p>客服 %s</p>" % (c.name, c.mob, d.hot()),
    )
    return eml(
        d.omail("ticket"),
        p.mail,
        "您的电子客票行程单",
        "Thu, 10 Sep 2020 11:02:00 +0800",
        b,
        cte="quoted-printable",
        sub="html",
    )


@T("middleware/tkt_issue.log", "ticketing middleware, JSON inside log lines")
def _(d):
    o = []
    for p in d.ps(200):
        x, f, a, b = fl(d)
        t = d.t(2021, 2021)
        o.append(
            '[%s] [http-nio-8080-exec-%d] DEBUG c.a.tkt.IssueFacade - req=%s rsp={"rc":"0000","tn":"%s"} cost=%dms'
            % (
                t.strftime("%Y-%m-%d %H:%M:%S.") + d.digits(3),
                d.i(1, 40),
                js(
                    {
                        "psg": p.name,
                        "ct": "NI",
                        "cn": p.id,
                        "tel": p.mob,
                        "seg": {
                            "fn": f,
                            "o": a,
                            "d": b,
                            "dt": d.after(t, 2000, 9000).strftime("%Y%m%d%H%M"),
                            "cab": d.c("YBMH"),
                        },
                    }
                ),
                tk(d, x),
                d.i(20, 900),
            )
        )
        if d.i(0, 5) == 0:
            o.append(
                "[%s] [sched-1] INFO c.a.tkt.Pool - active=%d idle=%d"
                % (t.strftime("%Y-%m-%d %H:%M:%S.010"), d.i(1, 9), d.i(1, 9))
            )
    return ln(*o)


@T("聊天/帮买机票.txt", "chat of friends about tickets")
def _(d):
    o = []
    for _ in range(5):
        p = d.rec(d.p())
        x, f, a, b = fl(d)
        o += [
            "我：%s的票帮订了没" % p.name,
            "票务小吴：订了，%d号 %s %s飞%s，%d点%d分那班，%d排%s"
            % (d.i(2, 28), f, AIR[a], AIR[b], d.i(7, 21), d.i(10, 55), d.i(12, 55), d.c("ACHL")),
            "我：证件用的哪个",
            "票务小吴：%s，手机留的%s" % (p.id, p.mob),
            "",
        ]
    return ln(*o)


@T("api/mileage_accruals.jsonl", "frequent flyer accruals, several of a member")
def _(d):
    o = []
    for p in d.some(60, 18):
        x, f, a, b = fl(d)
        o.append(
            {
                "memberNo": d.num(9),
                "ctf": p.id,
                "fltNo": f,
                "fltDate": d.t(2016, 2018).strftime("%Y-%m-%d"),
                "from": a,
                "to": b,
                "cabin": d.c("YFJ"),
                "miles": d.i(300, 2400),
                "ffpName": p.py,
            }
        )
    return jl(o)


@T("单位/出国团组航班.docx", "trip notice with passports, the flights in prose")
def _(d):
    ps = [d.p() for _ in range(6)]
    a = ["关于赴新加坡考察团行程安排的通知", "各有关处室：考察团一行6人行程如下，请按时到达机场。"]
    for p in ps:
        d.rec(p)
        a.append(
            "%s同志，护照号码%s，乘11月%d日CA%d航班由北京赴新加坡，座位%d%s，客票号%s。"
            % (p.name, p.pp, 6, 969, d.i(31, 50), d.c("ABCJKL"), tk(d, "CA"))
        )
    return docx(a + ["联系人：%s，%s" % (d.p().name, d.otel())])


@T("dcs/PD_list.fix", "departure control passenger display in pinyin, with standby lines")
def _(d):
    x, f, a, b = fl(d)
    o = ["PD: %s/14MAR*%s,%s    PSN/ORR" % (f, a, b), "%s  /14MAR  GTD/23  BDT0740  SD0810  CNF/Y180  R/138" % f]
    for n, p in enumerate(d.ps(30)):
        o.append(
            "%3d. %-22s BN%03d %3d%s  Y %s   FOID/NI%s"
            % (n + 1, "1" + p.py, n + 1, d.i(31, 60), d.c("ABCJKL"), b, p.id)
        )
        if d.i(0, 3) == 0:
            o.append("     ET TKNE/%s/1  BAG1/%d/0" % (tk(d, x, ""), d.i(8, 22)))
    return ln(*o, "END OF LIST")


@T("客服/改签工单.yaml", "help desk tickets about changes of flights")
def _(d):
    o = []
    for _ in range(10):
        p = d.rec(d.p())
        x, f, a, b = fl(d)
        o.append(
            "- 工单号: GD%s\n  来电: \"%s\"\n  旅客: %s\n  证件: '%s'\n  航班: %s\n  航段: %s→%s\n  原起飞: %s\n "
            " 诉求: %s\n  处理: %s"
            % (
                d.num(8),
                p.mob,
                p.name,
                p.id,
                f,
                AIR[a],
                AIR[b],
                d.t(2022, 2022).strftime("%Y-%m-%d %H:%M"),
                d.c(("因疫情要求全退", "改到次日早班", "姓名错字更正", "补选靠窗座位")),
                d.c(("已退", "已改", "转航司", "待回电")),
            )
        )
    return ln("# 客服中台导出", *o)


@T("gov/航班信息查询.csv", "query of one person's flights, head above, semicolons", "utf-8-sig", "\r\n")
def _(d):
    p = d.p()
    o = [
        ["查询对象", p.name],
        ["公民身份号码", p.id],
        [],
        ["航班日期", "航班号", "离港", "到港", "舱位", "座位", "同行"],
    ]
    for _ in range(19):
        d.rec(p)
        x, f, a, b = fl(d)
        o.append(
            [
                d.t(2013, 2016).strftime("%Y%m%d"),
                f,
                AIR[a],
                AIR[b],
                d.c("YYYF"),
                "%d%s" % (d.i(3, 55), d.c("ACJL")),
                d.p().name if d.i(0, 4) == 0 else "",
            ]
        )
    return csv(o, ";")


@T("机组/GENDEC乘客单.html", "charter's manifest of passengers, English and pinyin")
def _(d):
    x, f, a, b = fl(d)
    rows = [["NO", "SURNAME", "GIVEN NAME", "SEX", "NATIONALITY", "DATE OF BIRTH", "PASSPORT", "SEAT"]]
    for n, p in enumerate(d.ps(25)):
        rows.append(
            [
                n + 1,
                p.sn,
                p.gn,
                "M" if p.male else "F",
                "CHN",
                p.birth.strftime("%d-%b-%Y"),
                p.pp,
                "%d%s" % (d.i(1, 20), d.c("ACDF")),
            ]
        )
    return html(rows, "PASSENGER MANIFEST", "<h3>FLIGHT %s  %s → %s  02 FEB 2018</h3>" % (f, a, b))


@T("redis/pax_hash.txt", "HGETALL output of a cache, one field per line")
def _(d):
    o, n = [], 0
    for p in d.ps(15):
        x, f, a, b = fl(d)
        o.append("127.0.0.1:6379[3]> HGETALL pax:%s:%s" % (f, d.hex(8)))
        kv = [
            "name",
            p.name,
            "cert",
            p.id,
            "flt",
            f,
            "date",
            d.t(2022, 2022).strftime("%Y%m%d"),
            "od",
            a + b,
            "seat",
            "%dC" % d.i(10, 60),
            "tkt",
            tk(d, x, ""),
            "phone",
            p.mob,
        ]
        o += ['%2d) "%s"' % (i + 1, v) for i, v in enumerate(kv)]
    return ln(*o)
