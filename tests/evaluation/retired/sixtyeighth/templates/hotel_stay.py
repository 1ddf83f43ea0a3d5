"""Stays in hotels."""

from lib.core import reg
from lib.fmt import *  # noqa: F403
from lib.pools import *  # noqa: F403

T = reg("hotel.stay")


@T("前台/夜审_在店客人_0312.txt", "PMS night audit print, fixed width with page breaks", "gb18030", "\r\n")
def _(d):
    h, o, page = d.c(HOTEL), [], 0
    rows = list(d.ps(36))
    for i in range(0, 36, 12):
        page += 1
        o.append(
            "%s        在店客人报表 (Guest In House)      页次:%d/3\n营业日 2019-03-12   操作员 0217\n%s"
            % (h, page, "-" * 96)
        )
        o.append(
            fix(
                [["房号", "姓名", "证件号", "到店", "离店", "房价", "来源"]]
                + [
                    [
                        "%d%02d" % (d.i(2, 18), d.i(1, 30)),
                        p.name,
                        p.id,
                        "03-%02d" % d.i(8, 12),
                        "03-%02d" % d.i(13, 18),
                        d.yuan(168, 688),
                        d.c(("散客", "携程", "协议", "会员")),
                    ]
                    for p in rows[i : i + 12]
                ],
                [7, 9, 21, 8, 8, 9, 6],
            )
        )
        o.append("小计 12 间夜\n\x0c")
    return "\n".join(o)


@T("pms/guest_hist.csv", "old guest history dump with 33 columns, many empty")
def _(d):
    o = [
        (
            "Name,CardNo,Descriot,CtfTp,CtfId,Gender,Birthday,Address,Zip,Dirty,District1,"
            "District2,District3,District4,District5,District6,FirstNm,LastNm,Duty,Mobile,Tel,Fax,EMail,Nation,"
            "Taste,Education,Company,CTel,CAddress,CZip,Family,Version,id"
        ).split(",")
    ]
    for n, p in enumerate(d.ps(420)):
        t = d.t(2010, 2012)
        o.append(
            [
                p.name,
                "",
                "",
                "ID",
                p.id,
                "M" if p.male else "F",
                p.birth.strftime("%Y%m%d"),
                p.addr,
                "",
                "F",
                "CHN",
                p.prov,
                p.reg,
            ]
            + [""] * 6
            + [p.mob if d.i(0, 1) else "", p.tel if d.i(0, 5) == 0 else "", "", p.mail if d.i(0, 9) == 0 else ""]
            + [""] * 7
            + ["0", "%d-%d-%d %d:%02d:%02d" % (t.year, t.month, t.day, t.hour, t.minute, t.second), str(n + 3107)]
        )
    return csv(o)


@T("公安上传/lgy_20200617.xml", "lodging upload to the police, pinyin initials as tags", "gb18030")
def _(d):
    o = ['<?xml version="1.0" encoding="GB18030"?>', '<LGXX LGBM="3301060214" CJSJ="20200617230000">']
    for p in d.ps(18):
        t = d.t(2020, 2020)
        o.append(
            "  <RZR><XM>%s</XM><XB>%d</XB><MZ>01</MZ><CSRQ>%s</CSRQ><ZJLX>11</ZJLX><ZJHM>%s</ZJHM><XZQH>%s</XZQH>"
            "<XZ>%s</XZ><RZSJ>%s</RZSJ><RZFH>%d</RZFH><TFSJ></TFSJ></RZR>"
            % (
                p.name,
                1 if p.male else 2,
                p.birth.strftime("%Y%m%d"),
                p.id,
                p.reg,
                p.addr,
                t.strftime("%Y%m%d%H%M"),
                d.i(201, 1222),
            )
        )
    return ln(*o, "</LGXX>")


@T("聊天/民宿房东群0502.txt", "chat where a host's helper types the arrivals")
def _(d):
    o = []
    for p in d.ps(9):
        t = d.t(2021, 2021)
        o.append(
            "小满民宿-阿姨  %s\n%s 到了，住%s，身份证%s，电话%s，%d号走\n"
            % (t.strftime("%H:%M:%S"), p.name, d.c(("听雨", "望山", "二楼大床", "榻榻米那间")), p.id, p.mob, d.i(3, 8))
        )
        if d.i(0, 2) == 0:
            o.append("房东老俞  %s\n收到，押金收了没\n" % t.strftime("%H:%M:%S"))
    return "\n".join(o)


@T("订单/ctrip_orders.json", "OTA orders, nested guests, masked phones")
def _(d):
    o = []
    for _ in range(12):
        t = d.t(2018, 2021)
        g = [d.rec(d.p()) for _ in range(d.c((1, 1, 2, 2, 3)))]
        o.append(
            {
                "orderId": d.num(16),
                "hotel": {"name": d.c(HOTEL), "city": d.c(CITY)},
                "roomType": d.c(RT),
                "arrival": t.strftime("%Y-%m-%d"),
                "departure": d.after(t, 1440, 4000).strftime("%Y-%m-%d"),
                "guests": [{"name": p.name, "idType": "身份证", "idNo": p.id, "mobile": d.mmob(p)} for p in g],
                "amount": float(d.yuan(180, 900)),
                "status": "CHECKED_IN",
            }
        )
    return js({"code": 0, "data": {"total": len(o), "list": o}}, 1)


@T("前台/入住登记簿.docx", "handwritten style register in a Word table, two guests in a row")
def _(d):
    rows = [["日期", "房号", "旅客姓名及身份证", "同住人及身份证", "离店", "经手"]]
    for _ in range(11):
        p = d.rec(d.p())
        b = "—"
        if d.i(0, 1):
            q2 = d.rec(d.p())
            b = q2.name + " " + q2.id
        rows.append(
            [
                "%d月%d日" % (d.i(5, 6), d.i(1, 30)),
                str(d.i(201, 508)),
                p.name + " " + p.id,
                b,
                "次日%d时" % d.i(8, 12),
                d.c(("周姐", "阿玲")),
            ]
        )
    return docx(["平安旅社 住宿登记簿（二〇一七年）", rows, "注：无证件者不得入住，辖区派出所电话 " + d.otel("33")])


@T("mail/预订确认_转发.eml", "confirmation forwarded twice, base64 body")
def _(d):
    p, b = d.rec(d.p()), d.rec(d.p())
    h = d.c(HOTEL)
    body = ln(
        "小陈，报销要的水单，见下。",
        "",
        "---------- 转发邮件 ----------",
        "> 发件人: 预订部",
        "> 主题: 转: 您的预订已确认",
        ">",
        "> > 尊敬的%s：" % p.call,
        "> > 感谢预订%s。" % h,
        "> > 入住人1  %s   身份证 %s  手机 %s" % (p.name, p.id, p.mob),
        "> > 抵店 2022-08-14 18:00   离店 2022-08-16 12:00   %s 1间" % d.c(RT),
        "> > 入住人2  %s   身份证 %s" % (b.name, b.id),
        "> > 抵店 2022-08-15 20:00   离店 2022-08-16 12:00   %s 1间" % d.c(RT),
        "> >",
        "> > 总台 " + d.otel("33"),
    )
    return eml(p.mail, d.omail("finance"), "Fwd: Fwd: 预订确认", "Wed, 17 Aug 2022 09:12:00 +0800", body)


@T("db/hms_checkin.sql", "MySQL dump with one long multi-row INSERT", "utf-8", "\n")
def _(d):
    o = []
    for n, p in enumerate(d.ps(160)):
        t = d.t(2016, 2019)
        o.append(
            "(%d,'%s','%s','%s','%s','%s','%s',%s)"
            % (
                n + 90211,
                p.name,
                p.id,
                p.mob,
                "%d%02d" % (d.i(3, 22), d.i(1, 20)),
                t.strftime("%Y-%m-%d %H:%M:%S"),
                d.after(t, 500, 3000).strftime("%Y-%m-%d %H:%M:%S"),
                d.yuan(150, 900),
            )
        )
    return (
        "-- Host: 10.2.0.7  Database: hms\nDROP TABLE IF EXISTS `t_checkin`;\nCREATE TABLE `t_checkin` (\n"
        "  `id` int NOT NULL,\n  `gname` varchar(32),\n  `cred_no` varchar(20),\n  `mob` varchar(16),\n"
        "  `rm` varchar(8),\n  `in_time` datetime,\n  `out_time` datetime,\n  `amt` decimal(10,2)\n);\n"
        "INSERT INTO `t_checkin` VALUES " + ",".join(o) + ";\n"
    )


@T("前台/换班交接本.md", "shift hand-over notes with abbreviations")
def _(d):
    o = ["# 交接 6/18 夜→早", ""]
    for n in range(8):
        p = d.rec(d.p())
        o.append(
            "- %d 房 %s，sfz %s，%s，续到 %d 号，押 %d，%s"
            % (
                d.i(301, 918),
                p.name,
                p.id,
                d.c(("昨晚 11 点半才到", "凌晨到店", "下午三点入住")),
                d.i(19, 23),
                d.c((200, 300, 500)),
                d.c(("早餐已送", "要开票", "房卡补了一张", "叫早 6:30", "没带证，拍的电子证")),
            )
        )
        if n == 4:
            o.append("- 502 空调坏，报修，别卖；711 维修")
    return ln(*o, "", "备用金 2000 已点清")


@T("police/旅馆查询结果.html", "query result page of an inn system, one person's stays")
def _(d):
    p = d.p()
    rows = [["序号", "旅馆名称", "房间号", "入住时间", "退房时间", "同住人员"]]
    for n in range(14):
        t = d.t(2012, 2016)
        d.rec(p)
        rows.append(
            [
                n + 1,
                d.c(HOTEL),
                d.i(101, 2208),
                t.strftime("%Y-%m-%d %H:%M"),
                d.after(t, 300, 3000).strftime("%Y-%m-%d %H:%M"),
                d.p().name if d.i(0, 3) == 0 else "无",
            ]
        )
    return html(
        rows, "旅馆业治安管理信息系统", "<p>姓名：%s　性别：%s　证件号码：%s　共14条</p>" % (p.name, p.sex, p.id)
    )


@T("ledger/inhouse.psv", "foreign guests and passports, pipe separated, English", "utf-16")
def _(d):
    o = [["RM", "GUEST", "NAT", "DOC NO", "ARR", "DEP", "RATE CODE", "FOLIO"]]
    for n in range(22):
        p = d.rec(d.p())
        t = d.t(2018, 2019)
        cn = d.i(0, 2) > 0
        o.append(
            [
                str(d.i(601, 2420)),
                p.py,
                "CHN" if cn else d.c(("AUS", "GBR", "DEU", "KOR")),
                p.pp if cn else d.fpass(p),
                t.strftime("%d%b%y").upper(),
                d.after(t, 1440, 5000).strftime("%d%b%y").upper(),
                d.c(("RACK", "COR1", "BAR2")),
                "F%s" % d.num(6),
            ]
        )
    return csv(o, "|")


@T("短信/酒店通知记录.log", "gateway log of arrival messages, the stay in the text")
def _(d):
    o = []
    for p in d.ps(24):
        t = d.t(2020, 2020)
        o.append(
            "%s INFO [sms-mt-3] mt to=%s msgid=%s content=【%s】%s您好，您已办理入住，房号%d，退房时间%s前，WiFi密码为房号。"
            % (
                t.strftime("%Y-%m-%d %H:%M:%S,") + d.digits(3),
                p.mob,
                d.hex(12),
                d.c(HOTEL),
                p.call,
                d.i(301, 1619),
                d.after(t, 1000, 2000).strftime("%m月%d日12:00"),
            )
        )
    return ln(*o)


@T("旅行社/分房表.xlsx", "tour group's rooming list, two tables on a sheet, twins in a row")
def _(d):
    rows = [
        ["桂林双飞四日 分房表", "", "", "", "", ""],
        ["酒店：" + d.c(HOTEL), "", "入住 2019-10-02", "", "离店 2019-10-04", ""],
        [],
    ]
    for g in ("一车", "二车"):
        rows.append([g, "房号", "客人A", "证件A", "客人B", "证件B"])
        for n in range(9):
            a, b = d.rec(d.p()), d.rec(d.p())
            rows.append([n + 1, d.i(501, 930), a.name, a.id, b.name, b.id])
        rows += [[], []]
    return xlsx([("分房", rows), ("备注", [["领队房由酒店另配"]])])


@T("笔录/住宿情况说明.txt", "statement in prose about where somebody slept", "gb18030")
def _(d):
    p, q2 = d.p(), d.p()
    o = [
        "情况说明",
        "",
        "我叫%s，身份证号码%s，联系电话%s，现就今年外出住宿情况说明如下：" % (p.name, p.id, p.mob),
        "",
    ]
    for n in range(5):
        d.rec(p)
        o.append(
            "    %d月%d日晚，我在%s的%s住了一晚，房间是%d，第二天%d点左右退的房%s。"
            % (
                n * 2 + 1,
                d.i(2, 27),
                d.c(CITY),
                d.c(HOTEL),
                d.i(201, 1511),
                d.i(8, 13),
                "，同去的朋友%s（电话%s）没有登记" % (q2.name, q2.mob) if n == 2 else "",
            )
        )
    return ln(*o, "", "以上情况属实。", "                说明人：%s" % p.name)
