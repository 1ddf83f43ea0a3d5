import json
from lib.core import *


@N("核验/校验失败清单.csv", "ID numbers that failed the check, all wrong")
def m01(c):
    return sv([["行号", "号码", "结果"]] + [[c.ri(1, 900), c.badid(), "校验位错误"] for _ in range(20)])


@N("核验/卡号校验失败.txt", "cards failing Luhn", "gb18030", "\r\n")
def m02(c):
    return "".join(f"第{c.ri(1, 400)}行 {c.badcard()} 卡号校验不通过，已退回\n" for _ in range(18))


@N("vin/rejects.tsv", "VINs with a wrong check digit")
def m03(c):
    rows = [["line", "vin", "error"]]
    for i in range(18):
        v = c.vin()
        c.vals[VIN].pop(v)
        k = c.pick([x for x in "0123456789X" if x != v[8]])
        rows.append([i, c.decoy(v[:8] + k + v[9:]), "check digit"])
    return sv(rows, "\t")


@N("流水号/凭证号.txt", "18-digit voucher numbers built from timestamps")
def m04(c):
    return "".join(f"凭证 {c.time(2015, 2020):%Y%m%d%H%M%S}{c.dig(4)} 借贷平衡\n" for _ in range(25))


@N("商品/条码价签.xlsx", "EAN-13 codes and prices")
def m05(c):
    return xlsx(
        [
            (
                "价签",
                [["条码", "品名", "售价"]]
                + [["69" + c.dig(11), c.pick("矿泉水 饼干 洗衣液 电池"), float(c.money(1, 60))] for _ in range(30)],
            )
        ]
    )


@N("会员/积分规则.md", "loyalty rules")
def m06(c):
    return (
        "# 积分规则\n\n- 每入住一晚累积100分\n- 银行联名卡消费1元积1分\n- 满5000分可兑换房型升级\n-"
        " 会员卡号为10位数字，与身份证号绑定\n"
    )


@N("话费/套餐资费.html", "tariffs of an operator")
def m07(c):
    return html(
        "套餐资费",
        [["套餐", "月费", "国内主叫(分钟)", "流量(GB)", "短信(条)", "超出资费"]]
        + [[f"畅享{x}", x, x * 3, x // 4, c.ri(0, 100), "0.15元/分"] for x in (39, 59, 79, 99, 129, 199)],
    )


@N("通信/基站工参.csv", "cell parameters without subscribers", "gb18030", "\r\n")
def m08(c):
    return sv(
        [["基站名", "LAC", "CI", "经度", "纬度", "挂高"]]
        + [
            [
                c.pick(L.ROADS) + "-" + str(c.ri(1, 6)),
                c.ri(9000, 30000),
                c.ri(1000, 60000),
                f"{c.r.uniform(110, 120):.5f}",
                f"{c.r.uniform(23, 39):.5f}",
                c.ri(15, 50),
            ]
            for _ in range(35)
        ]
    )


@N("gps/气象站位置.json", "weather stations with times and coordinates")
def m09(c):
    return json.dumps(
        [
            dict(
                station=c.dig(5),
                lat=round(c.r.uniform(23, 39), 4),
                lng=round(c.r.uniform(103, 121), 4),
                time=str(c.time(2022, 2022)),
                temp=c.ri(-10, 35),
            )
            for _ in range(25)
        ],
        indent=1,
    )


@N("房产/楼盘报价.csv", "prices of estates, no owners", "utf-8-sig", "\r\n")
def m10(c):
    return sv(
        [["楼盘", "坐落", "均价", "在售户型", "建筑面积", "售楼处电话"]]
        + [
            [e, c.home[3] + c.pick(L.ROADS), c.ri(6000, 60000), c.pick("三室两厅 两室一厅"), c.ri(60, 160), c.tel()]
            for e in L.ESTATES
        ]
    )


@N("房产/租金行情.md", "rent index")
def m11(c):
    return (
        "## 租金行情\n\n"
        + md(
            [["区域", "一居月租", "两居月租", "环比"]]
            + [[r[3], c.ri(900, 5000), c.ri(1500, 9000), f"{c.ri(-3, 4)}%"] for r in c.r.sample(L.REGIONS, 15)]
        )
        + "\n出租方与承租方均可免费备案。\n"
    )


@N("合同/租赁合同范本.docx", "blank lease form")
def m12(c):
    return docx(
        [
            "房屋租赁合同（示范文本）",
            "出租人：______ 身份证号：____________________",
            "承租人：______ 身份证号：____________________",
            "租赁期限自____年__月__日至____年__月__日，月租金____元，押金____元。",
            "出租人（签章）：      承租人（签章）：",
        ]
    )


@N("驾校/科目一题库.txt", "driving theory questions")
def m13(c):
    return (
        "1. 驾驶证有效期满前多少日内申请换证？ A.30 B.60 C.90\n2. 准驾车型C1可以驾驶 A.小型汽车 B.大型客车\n3."
        " 一个记分周期满分为 A.9分 B.12分\n4. 初次领证后的实习期为 A.6个月 B.12个月\n"
        * 3
    )


@N("车辆/车型参数.csv", "vehicle models and engine data")
def m14(c):
    return sv(
        [["品牌型号", "排量", "功率", "轴距", "车辆识别代号前八位"]]
        + [[x, c.pick("1.5T 2.0 1.6"), c.ri(70, 180), c.ri(2500, 2900), w + "31"] for x, w in zip(L.CARS, L.WMI)]
    )


@N("交通/限行通告.txt", "traffic notice on plate digits")
def m15(c):
    return (
        "关于实施尾号限行的通告\n周一限行1和6，周二限行2和7。外地号牌（如冀A、津A）进入四环需办理通行证。"
        "\n违者罚款100元，记1分。\n"
        + f"不完整号牌如“{c.decoy('京A' + c.dig(3))}”视为污损。\n"
    )


@N("网吧/设备巡检表.xlsx", "café machines checked, no users")
def m16(c):
    return xlsx(
        [
            (
                "巡检",
                [["机位", "MAC", "显卡", "上机测试", "备注"]]
                + [
                    [f"A{i:03d}", c.mac("-"), c.pick("GTX1060 RTX3060"), "正常", c.pick(["", "鼠标更换"])]
                    for i in range(1, 31)
                ],
            )
        ]
    )


@N("网吧/价目表.txt", "café prices", "gb18030", "\r\n")
def m17(c):
    return "大厅 3元/时  包夜15元\n包厢 6元/时\n会员充100送30\n上网请出示本人身份证，未成年人禁止入内\n"


@N("口岸/船期表.tsv", "ship timetable")
def m18(c):
    return sv(
        [["船名", "航次", "抵港", "离港", "泊位", "货种"]]
        + [
            [
                "HAI " + c.up(4),
                "V" + c.dig(4),
                f"{c.time(2022, 2022):%m-%d %H:%M}",
                f"{c.time(2022, 2022):%m-%d %H:%M}",
                c.ri(1, 12),
                c.pick("集装箱 煤 矿砂"),
            ]
            for _ in range(20)
        ],
        "\t",
    )


@N("签证/办理须知.html", "visa guide")
def m19(c):
    return html(
        "签证材料清单",
        [
            ["材料", "要求"],
            ["护照", "有效期六个月以上，号码页复印件"],
            ["照片", "35×45毫米"],
            ["在职证明", "注明前往国、出境和入境日期"],
            ["银行流水", "近六个月，余额不少于五万元"],
        ],
    )


@N("邮箱/退信通知.eml", "bounce message from a mail system (allowed)")
def m20(c):
    b = (
        "This is the mail system. The message could not be delivered. Queue id "
        + c.hex(10).upper()
        + ". Reason: 550 mailbox full.\n"
    )
    m = eml(
        c.allow("mailer-daemon@mx." + c.up(6).lower() + ".com"),
        c.allow("service@" + c.up(6).lower() + ".com"),
        "Undelivered",
        "Tue, 7 Mar 2023 08:00:00 +0800",
        b,
        "8bit",
    )
    return m, b + m.split("\n\n")[0]


@N("彩票/开奖号码.csv", "lottery draws")
def m21(c):
    return sv(
        [["期号", "红球", "蓝球", "销售额"]]
        + [
            [
                f"2022{i:03d}",
                " ".join(f"{x:02d}" for x in sorted(c.r.sample(range(1, 34), 6))),
                f"{c.ri(1, 16):02d}",
                c.ri(300000000, 420000000),
            ]
            for i in range(1, 41)
        ]
    )


@N("基金/净值表.txt", "fund values, fixed width")
def m22(c):
    return fixed(
        [["基金代码", "净值", "累计", "日期"]]
        + [[c.dig(6), f"{c.r.uniform(.5, 3):.4f}", f"{c.r.uniform(1, 5):.4f}", c.date(2023, 2023)] for _ in range(30)],
        [10, 10, 10, 12],
    )


@N("物联网/终端上报.jsonl", "sensor messages with 13-digit epochs")
def m23(c):
    return "".join(
        json.dumps(
            dict(
                dev=c.hex(12),
                ts=c.ri(1600000000000, 1700000000000),
                v=[c.ri(0, 99) for _ in range(4)],
                seq=c.ri(1, 99999),
            )
        )
        + "\n"
        for _ in range(40)
    )


@N("xml/空名单模板.xml", "empty XML template of a passenger list")
def m24(c):
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<PassengerList flight="" date="">\n  <Passenger name="" idNo=""'
        ' seat="" ticketNo=""/>\n  <!-- 请按模板填写后上传 -->\n</PassengerList>\n'
    )


@N("opencourse/正则练习.md", "tutorial on regular expressions, wrong numbers")
def m25(c):
    return (
        f"# 正则练习\n\n用 `^1[3-9]\\d{{9}}$` 匹配手机号，`12345678901` 不匹配。\n\n身份证 `{c.badid()}`"
        f" 形状对但校验位错，应拒绝；卡号 `{c.badcard()}` 不满足 Luhn。\n"
    )


@N("pack/locale.tar", "tar of two translation files")
def m26(c):
    return tar(
        [
            (
                "locale/zh.po",
                (
                    'msgid "balance"\nmsgstr "余额"\n\nmsgid "card number"\nmsgstr "银行卡号"\n\nmsgid'
                    ' "check-in"\nmsgstr "入住"\n'
                ),
            ),
            ("locale/en.po", 'msgid "入住"\nmsgstr "Check-in"\n'),
        ]
    )


@N("pack/css_assets.zip", "zip of CSS with hex colours and versions")
def m27(c):
    return zipped(
        [
            ("a.css", "".join(f".c{i} {{ color: #{c.hex(6)}; width: {c.money(1, 99)}px }}\n" for i in range(40))),
            ("ver.txt", "build 20231108.1342.7\n"),
        ]
    )


@N("游戏/排行榜.ini", "game scores with long numbers")
def m28(c):
    return "".join(
        f"[rank{i}]\nplayer={c.pick('夜行者 小白龙 风之子')}{c.ri(1, 99)}\nscore={c.decoy(c.mob())}\nlevel={c.ri(1, 80)}\n"
        for i in range(1, 16)
    )
