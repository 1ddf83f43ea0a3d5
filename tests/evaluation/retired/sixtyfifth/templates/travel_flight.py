import json
from lib.core import *

K = "travel.flight"
AL = "CA MU CZ HU ZH FM MF SC 3U HO 9C KN GS JD".split()
PX = dict(zip(AL, "999 781 784 880 479 774 731 324 876 018 089 822 826 898".split()))
AP = "PEK SHA CAN SZX CTU CKG XIY KMG HGH NKG WUH CSX XMN TAO DLC SYX HRB URC".split()
CN = dict(
    zip(
        AP,
        "北京首都 上海虹桥 广州白云 深圳宝安 成都双流 重庆江北 西安咸阳 昆明长水 杭州萧山 南京禄口 武汉天河 长沙黄花 "
        "厦门高崎 青岛胶东 大连周水子 三亚凤凰 哈尔滨太平 乌鲁木齐".split(),
    )
)
MON = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split()


def ct(a):
    """short city name"""
    return {"HRB": "哈尔滨", "URC": "乌鲁木齐"}.get(a, CN[a][:2])


def leg(c):
    a, b = c.r.sample(AP, 2)
    al = c.pick(AL)
    return al + str(c.ri(1001, 9998)), a, b, al


def tk(c, al, sep="-"):
    return PX[al] + sep + c.pick("123456789") + c.dig(9)


@T(K, "gds/rt_pnr_batch.txt", "eTerm PNR screens with SSR FOID and CTCM", nl="\r\n")
def f01(c):
    o = ""
    for p in c.recs(c.ri(5, 9)):
        f, a, b, al = leg(c)
        d = f"{c.ri(1, 28):02d}{c.pick(MON)}"
        o += (
            f">RT:{c.up(6)}\n 1.{p.PY} {c.up(6)}\n 2.  {f} {c.pick('YBMHK')}   {c.pick('MO TU WE TH FR')}{d}  {a}{b}"
            f" HK1   {c.ri(6, 20):02d}{c.ri(0, 5)}0 {c.ri(9, 23):02d}{c.ri(0, 5)}5          E T2--\n"
            f" 3.{c.home[2][:2]}{c.pick('AB')}{c.dig(3)}\n 4.TL/0930/{d}/{c.up(3)}{c.dig(3)}\n 5.SSR FOID {al} HK1"
            f" NI{p.id}/P1\n 6.OSI {al} CTCM{p.mobile}/P1\n 7.RMK TJ AUTH {c.up(3)}{c.dig(3)}\n\n"
        )
    return o


@T(
    K,
    "离港/旅客名单_值机.txt",
    "departure control boarding list, fixed width, one flight, 140 pax big",
    "gb18030",
    "\r\n",
)
def f02(c):
    f, a, b, al = leg(c)
    rows = [["BN", "SEAT", "NAME", "PSGR-ID", "CLS", "BAG"]]
    for i, p in enumerate(c.recs(140), 1):
        rows.append([f"{i:03d}", f"{c.ri(11, 58)}{c.pick('A B C J K L')}", p.name, p.id, c.pick("YYYYBF"), c.ri(0, 2)])
    return (
        f"{f}/12JUN  {a}-{b}  GATE {c.ri(101, 259)}  BOARDING LIST\n"
        + fixed(rows, [5, 6, 10, 21, 5, 4])
        + "TOTAL 140\n"
    )


@T(K, "差旅/2023上半年机票明细.xlsx", "company travel desk invoice, shared strings, several trips per traveller (many)")
def f03(c):
    rows = [["订单号", "出票日期", "乘机人", "证件号码", "航班", "行程", "票号", "票面", "民航基金", "部门"]]
    for p in c.folk(7):
        for _ in range(c.ri(2, 5)):
            c.rec(p)
            f, a, b, al = leg(c)
            rows.append(
                [
                    c.decoy(c.mob()),
                    str(c.date(2023, 2023)),
                    p.name,
                    p.id,
                    f,
                    ct(a) + "-" + ct(b),
                    tk(c, al),
                    c.ri(350, 2200),
                    50,
                    c.pick("销售部 研发中心 审计部 工程部"),
                ]
            )
    rows.append(["合计", "", "", "", "", "", "", 18877, "", ""])
    return xlsx([("机票", rows)], shared=True)


@T(K, "短信/出票通知.txt", "ticket notice messages pasted from a phone, free text")
def f04(c):
    o = ""
    for p in c.recs(c.ri(6, 9)):
        f, a, b, al = leg(c)
        d = c.date(2019, 2021)
        o += (
            c.pick(
                [
                    (
                        f"【航旅助手】{p.name}您好，您预订的{d.month}月{d.day}日{f} {CN[a]}-{CN[b]}"
                        f" {c.ri(7, 21)}:{c.ri(10, 59)}起飞已出票，"
                        f"票号{tk(c, al)}，证件{p.id}，请提前两小时到机场。"
                    ),
                    f"{p.name}，{d:%Y-%m-%d}，{f}，{ct(a)}飞{ct(b)}，经济舱，身份证{p.id}，已付款请查收行程",
                    f"航班变动：旅客{p.name}（{p.mobile}）原{f}（{CN[a]}→{CN[b]}，{d:%m/%d}）改为次日同航班，给您带来不便敬请谅解。",
                ]
            )
            + "\n---\n"
        )
    return o


@T(K, "api/pnr_detail.jsonl", "booking API log lines, JSONL, passengers nested")
def f05(c):
    o = ""
    for _ in range(c.ri(8, 14)):
        f, a, b, al = leg(c)
        px = [
            dict(paxName=p.name, certNo=p.id, certType="NI", phone=p.mobile, eTicket=tk(c, al))
            for p in c.recs(c.ri(1, 3))
        ]
        o += (
            json.dumps(
                dict(
                    ts=c.ri(1560000000, 1660000000),
                    pnr=c.up(6),
                    seg=dict(fltNo=f, dep=a, arr=b, date=str(c.date(2020, 2022)), cabin=c.pick("YBF")),
                    pax=px,
                ),
                ensure_ascii=False,
                separators=(",", ":"),
            )
            + "\n"
        )
    return o


@T(K, "团队/出团名单-新马泰.docx", "tour leader's flight list in docx with passports")
def f06(c):
    f, a, b, al = leg(c)
    rows = [["No", "姓名", "英文姓/名", "护照号", "出生", "去程", "座位要求"]]
    for i, p in enumerate(c.recs(c.ri(12, 20)), 1):
        rows.append([i, p.name, p.PY, p.passport, p.birth, f, c.pick("过道 靠窗 - -")])
    return docx(["吉隆坡六日团 出团名单", f"去程 {f} {CN[a]} 09:35 起飞，集合：T2出发层5号门", rows, "领队电话另发。"])


@T(K, "forward/Fwd_itinerary.eml", "English itinerary mail quoted-printable, free text")
def f07(c):
    b = "Dear all,\n\nplease find the bookings for the audit team below.\n\n"
    for p in c.recs(4):
        f, a, z, al = leg(c)
        b += (
            f"{p.PY.replace('/', ' ').title()} ({'Mr' if p.sex == '男' else 'Ms'}), passport {p.passport}, flies {f}"
            f" from {a} to {z} on {c.date(2018, 2018):%d %b}, e-ticket {tk(c, al, ' ')}; reach at {p.mobile}.\n"
        )
    b += "\nSeats are not assigned yet.\nRegards,\nTravel desk\n"
    m = eml(
        c.allow("desk@" + c.up(7).lower() + "-tmc.com"),
        c.allow("audit@" + c.up(6).lower() + "group.cn"),
        "Fwd: itinerary",
        "Mon, 5 Nov 2018 10:04:00 +0800",
        b,
        "qp",
    )
    return m, b + m.split("\n\n")[0]


@T(K, "airline/cki_export.tsv", "check-in TSV with UTF-16", "utf-16", "\r\n")
def f08(c):
    rows = [["航班日期", "航班号", "起飞航站", "到达航站", "旅客", "证件", "登机口", "序号", "手机"]]
    for p in c.recs(c.ri(20, 40)):
        f, a, b, al = leg(c)
        rows.append(
            [c.date(2017, 2017), f, a, b, p.name, p.id, "B" + str(c.ri(1, 40)), f"{c.ri(1, 180):03d}", p.mobile]
        )
    return sv(rows, "\t")


@T(K, "家庭/国庆行程备忘.md", "family notes of one trip, one booker, free text")
def f09(c):
    o = "# 国庆去三亚\n\n## 机票（都订好了）\n"
    for p in c.recs(5, years=(1950, 1995)):
        f, a, b, al = leg(c)
        o += f"- {p.name}：10/{c.ri(1, 3)} {f} {ct(a)}→三亚，{c.ri(7, 19)}点{c.ri(10, 55)}起飞，身份证 {p.id}\n"
    return o + "\n## 待办\n- [ ] 防晒霜\n- [x] 租车押金 500\n- [ ] 退掉周五的外卖会员\n"


@T(K, "行踪/航班轨迹查询_单人.csv", "flight history of one person (many), pinyin headers", "gb18030", "\r\n")
def f10(c):
    p = c.person()
    rows = [["XM", "ZJHM", "HBH", "QFSJ", "CFJC", "DDJC", "ZWH", "TXR"]]
    for _ in range(c.ri(15, 25)):
        c.rec(p)
        f, a, b, al = leg(c)
        rows.append(
            [
                p.name,
                p.id,
                f,
                f"{c.time(2014, 2016):%Y%m%d%H%M}",
                a,
                b,
                f"{c.ri(31, 60)}{c.pick('ABCJKL')}",
                c.person().name if c.ri(0, 2) == 0 else "",
            ]
        )
    return sv(rows)


@T(K, "客服/改签工单.txt", "tickets of a call centre in key-value blocks with a separate caller (bystander)")
def f11(c):
    o = ""
    for i, p in enumerate(c.recs(c.ri(6, 10))):
        f, a, b, al = leg(c)
        q = c.person()
        o += (
            f"【工单】{c.decoy(c.mob())}\n来电号码：{q.mobile}（{c.pick('本人配偶 同事 公司行政')}）\n旅客：{p.name}\n证件：{p.id}\n"
            f"原航班：{c.date(2022, 2022)} {f} {CN[a]}—{CN[b]}\n诉求：{c.pick('改签次日早班 自愿退票 升舱 补登里程')}\n"
            f"处理：{c.pick('已办结 转二线 待回访')}\n\n"
        )
    return o


@T(K, "sms_gw/delay_push.log", "gateway log with passenger mobile and flight")
def f12(c):
    o, t = "", dt.datetime(2021, 7, 20, 14, 0, 0)
    for p in c.recs(c.ri(20, 35)):
        t = c.plus(t, 0, 1)
        f, a, b, al = leg(c)
        o += (
            f"{t.isoformat()} push-{c.ri(1, 4)} INFO to={p.mobile} tpl=DELAY_07 vars={{pax:{p.ini},flt:{f},od:{a}-{b},"
            f"std:{c.ri(14, 23)}:{c.ri(10, 59)}}} seq={c.ri(100000, 999999)}\n"
        )
    return o


@T(K, "web/电子客票行程单.html", "HTML receipts, one table per traveller")
def f13(c):
    o = "<html><head><meta charset='utf-8'><title>行程单打印</title></head><body>\n"
    for p in c.recs(c.ri(5, 8)):
        f, a, b, al = leg(c)
        o += (
            "<div class='itin'><table>"
            + tr(["旅客姓名", p.name])
            + tr(["有效身份证件号码", p.id])
            + tr(["自 FROM", CN[a] + " " + a])
            + tr(["至 TO", CN[b] + " " + b])
            + tr(["航班号", f])
            + tr(["日期", c.date(2016, 2019)])
            + tr(["电子客票号码", tk(c, al)])
            + tr(["合计 TOTAL", "CNY " + c.money(400, 2900)])
            + "</table></div>\n"
        )
    return o + "</body></html>\n"


@T(K, "民航/flt_psgr_20150903.gz", "gz of caret separated rows, 260, big")
def f14(c):
    o = ""
    for p in c.recs(260):
        f, a, b, al = leg(c)
        o += f"{f}^{a}^{b}^{c.date(2015, 2015):%Y%m%d}^{p.PY}^{p.name}^NI^{p.id}^{c.pick('YBF')}^{tk(c, al, '')}\n"
    return gz(o)
