import json
from lib.core import *

K = "hotel.stay"


@T(K, "前台日报/20231118_在住宾客报表.csv", "PMS in-house guest report, GB18030 CRLF, totals", "gb18030", "\r\n")
def h01(c):
    h = c.hotel()
    rows = [
        [h + " 在住宾客报表"],
        ["打印:" + c.pick("夜审01 前台03 值班经理"), "营业日:2023-11-18"],
        ["房间", "房类", "宾客", "证件", "到日", "离日", "房租", "协议单位"],
    ]
    for p in c.recs(c.ri(14, 30)):
        d = c.ri(10, 17)
        rows.append(
            [
                c.ri(3, 18) * 100 + c.ri(1, 30),
                c.pick("SK TK DLX FAM"),
                p.name,
                p.id,
                f"11-{d}",
                f"11-{c.ri(19, 25)}",
                c.ri(218, 688),
                c.pick([c.firm(), "散客", "携程", "美团"]),
            ]
        )
    rows.append(["合计房数", len(rows) - 3, "", "", "", "", "", ""])
    return sv(rows)


@T(K, "gaxt/lgy_upload_0612.xml", "lodging upload to the police, XML with pinyin initials", "gb18030")
def h02(c):
    x = f'<?xml version="1.0" encoding="GB18030"?>\n<LGYSJ LGBM="{c.home[0]}{c.dig(4)}">\n'
    for p in c.recs(c.ri(8, 20)):
        t = c.time(2019, 2019)
        x += (
            f"  <NB><XM>{p.name}</XM><XB>{c.ri(1, 2)}</XB><MZ>01</MZ><CSRQ>{p.b8}</CSRQ><ZJLX>11</ZJLX><ZJHM>"
            f"{p.id}</ZJHM>"
            f"<XZQH>{p.code}</XZQH><FJH>{c.ri(201, 928)}</FJH><RZSJ>{t:%Y%m%d%H%M}</RZSJ>"
            f"<TFSJ>{c.plus(t, 500, 3000):%Y%m%d%H%M}</TFSJ></NB>\n"
        )
    return x + "</LGYSJ>\n"


@T(K, "notes/夜班交接 12.4.txt", "handover note of a night clerk, free text", nl="\r\n")
def h03(c):
    o = "12月4日夜班交接（" + c.pick("小周 阿敏 老郑") + "）\n备用金3000，房卡41张，雨伞少一把。\n\n"
    for i, p in enumerate(c.recs(c.ri(4, 7)), 1):
        r = c.ri(2, 9) * 100 + c.ri(1, 18)
        o += (
            f"{i}. "
            + c.pick(
                [
                    f"{r} {p.name}{p.title}昨晚{c.ri(20, 23)}点到店，身份证{p.id}已扫描，住到6号，押金没付，记得补收。",
                    f"{p.name}（电话{p.mobile}）今早从{r}换到{r + 100}，续住一天，房价不变。",
                    f"{r}的客人{p.name}凌晨{c.ri(1, 4)}点入住，没带证件，民警那边用号码{p.id}核过了，早上要叫醒。",
                    f"{p.name}，{p.mobile}，傍晚住进{r}，钟点房{c.ri(3, 5)}小时，房费前台收，还没走。",
                ]
            )
            + "\n"
        )
    x = c.badid()
    return o + f"\n早餐券还剩20张。503那位报的号{x}不对，校验过不去，让他明早再来前台。地下车库道闸报修，等师傅来。\n"


@T(K, "export/guest_folio_2018Q3.json", "English PMS nested JSON, several stays per guest (many)")
def h04(c):
    out = []
    for p in c.folk(6):
        st = []
        for _ in range(c.ri(2, 5)):
            c.rec(p)
            t = c.date(2018, 2018)
            st.append(
                dict(
                    folioNo="F" + c.dig(7),
                    roomNo=str(c.ri(301, 2219)),
                    arrival=str(t),
                    departure=str(t + dt.timedelta(days=c.ri(1, 4))),
                    rateCode=c.pick("RACK BAR1 CORP OTA"),
                    adults=c.ri(1, 2),
                )
            )
        out.append(
            dict(
                profileId=c.ri(30000, 99999),
                guestName=p.PY.title().replace("/", " "),
                document=dict(type="ID", number=p.id),
                mobile=p.mobile,
                stays=st,
            )
        )
    return json.dumps({"property": "GRD" + c.dig(3), "guests": out}, indent=2, ensure_ascii=False) + "\n"


@T(K, "民宿/房东群聊天记录.txt", "chat of guest-house keepers, free text")
def h05(c):
    o = ""
    for p in c.recs(c.ri(5, 8)):
        t = c.time(2021, 2023, (9, 22))
        w = c.pick("山间小院-阿文 听海阁掌柜 26号院管家 古城老李")
        o += (
            f"{w} {t:%Y-%m-%d %H:%M:%S}\n"
            + c.pick(
                [
                    f"今天到的{p.name}，住二楼海景房，身份证拍来了：{p.id}，两晚，帮忙报一下派出所系统",
                    f"@所有人 {p.name} {p.mobile} 明天下午3点入住3号房，大后天退房，谁在店里接一下",
                    f"登记补一个 {p.name} {p.id} 昨晚住榻榻米那间，今早已经退房走了",
                ]
            )
            + "\n\n"
        )
        o += (
            f"{c.pick('小米 管家阿姨 前台妹子')} {c.plus(t, 1, 5):%Y-%m-%d %H:%M:%S}\n"
            + c.pick("收到 好的 OK，已录 [抱拳]")
            + "\n\n"
        )
    return o


@T(K, "db/hotel_checkin_dump.sql", "MySQL dump, 220 rows, big", nl="\n")
def h06(c):
    rows = []
    for i, p in enumerate(c.recs(220), 1):
        t = c.time(2016, 2017)
        rows.append(
            [
                i * 3 + 4100,
                p.name,
                p.id,
                p.mobile if c.ri(0, 2) else None,
                c.ri(101, 1520),
                f"{t:%Y-%m-%d %H:%M:%S}",
                f"{c.plus(t, 400, 4000):%Y-%m-%d %H:%M:%S}",
                c.ri(0, 3),
            ]
        )
    return (
        "-- MySQL dump 10.13  Distrib 5.5.40\nSET NAMES utf8;\n"
        + sql("t_rzdj", ["id", "xm", "sfzh", "lxdh", "fh", "rzsj", "ldsj", "zt"], rows)
        + "-- Dump completed\n"
    )


@T(K, "团队/旅行团分房表.xlsx", "tour group rooming list in xlsx, leader's phone beside (bystander)")
def h07(c):
    g = c.person()
    rows = [
        ["分 房 名 单"],
        ["团号", "YN" + c.dig(6), "酒店", c.hotel(), "入住", "2022-07-14", "离店", "2022-07-16"],
        ["全陪", g.name, g.mobile],
        [],
        ["房号", "客人一", "证件号码一", "客人二", "证件号码二"],
    ]
    for _ in range(c.ri(7, 12)):
        a, b = c.recs(2)
        rows.append([str(c.ri(501, 1218)), a.name, a.id, b.name, b.id])
    rows.append([str(c.ri(501, 1218)), "（司陪空房）", "", "", ""])
    return xlsx([("分房", rows), ("备注", [["早餐7:00起"], ["叫早6:30"]])])


@T(K, "mail/booking_confirm_2209.eml", "OTA booking mails digest, base64 mail, free text")
def h08(c):
    b = "以下订单已为您的酒店确认，请留房：\n\n"
    for p in c.recs(c.ri(4, 6)):
        d = c.date(2022, 2022)
        b += (
            f"订单 {c.decoy(c.mob())}：{p.name}，{c.ri(1, 2)}间{c.pick('高级大床房 豪华双床房 亲子套房')}，{d:%m月%d日}入住"
            f"{d + dt.timedelta(days=c.ri(1, 3)):%m月%d日}离店，房费{c.money(198, 888)}元已预付，联系手机{p.mobile}。\n"
        )
    b += "\n客人到店请核对证件。\n商家服务中心\n"
    m = eml(
        "ebk@" + c.up(5).lower() + "travel.com",
        c.allow("frontdesk@" + c.up(6).lower() + "hotel.com"),
        "订单确认汇总",
        "Tue, 20 Sep 2022 18:22:41 +0800",
        b,
    )
    c.allow(m.split("\n")[0][6:])
    return m, b + m.split("\n\n")[0]


@T(K, "register/住宿登记簿(手抄录入).md", "Markdown table typed from a paper register")
def h09(c):
    rows = [["序", "来店时间", "姓名", "性别", "何地来", "身份号", "床位", "走"]]
    for i, p in enumerate(c.recs(c.ri(9, 16)), 1):
        rows.append(
            [
                i,
                f"{c.ri(3, 5)}月{c.ri(1, 28)}日晚",
                p.name,
                p.sex,
                p.city,
                p.id,
                f"{c.ri(1, 3)}楼{c.ri(1, 9)}床",
                c.pick("次日 第三天 未走"),
            ]
        )
    return "# 顺风旅社 2016年春\n\n" + md(rows) + "\n> 缺页两张，等老板娘找到再补。\n"


@T(
    K,
    "同行核查/两人同住查询结果.txt",
    "co-lodging query result of one person with companions (many)",
    "gb18030",
    "\r\n",
)
def h10(c):
    p = c.person()
    o = f"查询对象：{p.name}  {p.id}\n查询区间：2014-01-01 至 2016-10-31   命中 9 条\n" + "=" * 60 + "\n"
    for i in range(1, 10):
        c.rec(p)
        t, q = c.time(2014, 2016), c.person()
        o += (
            f"[{i}] {c.hotel()}  房号{c.ri(201, 1808)}\n    入:{t:%Y/%m/%d %H:%M} "
            f" 出:{c.plus(t, 300, 2000):%Y/%m/%d %H:%M}\n"
            + (f"    同住人:{q.name} {q.id}\n" if c.ri(0, 1) else "    同住人:无\n")
        )
    return o + "-- 结束 --\n"


@T(K, "pos/roomkey_20200816.log", "door-lock card issue log with the guest's mobile")
def h11(c):
    o = ""
    t = dt.datetime(2020, 8, 16, 6, 1, 2)
    for i in range(c.ri(18, 30)):
        t = c.plus(t, 5, 40)
        if c.ri(0, 3) == 0:
            o += f"{t:%H:%M:%S} [WARN] lock {c.ri(301, 912)} battery low 4.{c.ri(1, 9)}V\n"
            continue
        p = c.rec(c.person())
        o += (
            f"{t:%H:%M:%S} [INFO] CHECKIN room={c.ri(301, 912)} guest={p.py} tel={p.mobile} card#{c.hex(8).upper()} "
            f"valid_to=2020-08-{c.ri(17, 20)} 12:00\n"
        )
    return o


@T(K, "港澳/旅客登記表_尖沙咀.csv", "Big5 register of a Hong Kong guest house, mainland guests", "big5", "\r\n")
def h12(c):
    rows = [["房號", "旅客姓名", "性別", "證件號碼", "入住日期", "退房日期", "房租(HKD)"]]
    for p in c.recs(c.ri(10, 18)):
        d = c.date(2019, 2019)
        rows.append(
            [
                c.pick("A B C") + str(c.ri(1, 12)),
                p.tname,
                p.sex,
                p.passport,
                d,
                d + dt.timedelta(days=c.ri(1, 4)),
                c.ri(380, 920),
            ]
        )
    return sv(rows)


@T(K, "派出所/旅馆走访笔录摘要.docx", "docx minutes of a police visit to inns, free text")
def h13(c):
    ps = ["旅馆业检查情况", f"检查时间：2020年11月{c.ri(3, 26)}日晚，检查旅馆四家，抽查在住旅客如下。"]
    for p in c.recs(5):
        ps.append(
            c.pick(
                [
                    f"在{c.hotel()}{c.ri(201, 610)}房间，旅客{p.name}（{p.id}）当日{c.ri(14, 21)}时登记入住，人证相符。",
                    (
                        f"{c.hotel()}前台登记显示，{p.name}，{p.sex}，公民身份号码{p.id}，住{c.ri(201, 610)}室，"
                        f"已住{c.ri(2, 5)}晚。"
                    ),
                ]
            )
        )
    ps.append("检查中发现一家未落实“四实”登记，已责令整改。")
    return docx(ps)


@T(K, "数据/kf_2012_part.txt", "pipe separated stays of 400 rows, big, GB18030", "gb18030", "\r\n")
def h14(c):
    o = ""
    for p in c.recs(400):
        t = c.time(2011, 2012)
        o += (
            f"{p.name}|{p.id}|{p.sexe}|{p.b8}|{p.addr}|{c.pick([p.mobile, p.landline, ''])}|"
            f"{t.year}-{t.month}-{t.day} {t.hour}:{t:%M:%S}|{c.ri(101, 999)}\n"
        )
    return o
