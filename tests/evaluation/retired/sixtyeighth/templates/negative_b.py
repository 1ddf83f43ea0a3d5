"""Files without records: firms, prices, timetables, statistics, look-alikes."""

from lib.core import reg
from lib.fmt import *  # noqa: F403
from lib.pools import *  # noqa: F403

T = reg(None, "negative")
FIRM = "宏远 华泰 鑫盛 博达 万通 天成 恒丰 瑞祥 中海 嘉禾 金桥 新光".split()


def firm(d):
    return d.c(CITY) + d.c(FIRM) + d.c(("机电", "商贸", "物流", "科技", "建材")) + "有限公司"


@T("名录/供应商电话.csv", "directory of firms with landlines", "gb18030")
def _(d):
    return csv(
        [["公司", "电话", "传真", "邮箱"]]
        + [[firm(d), d.otel(d.c(("11", "31", "44"))), d.otel("31"), d.omail("sales")] for _ in range(40)]
    )


@T("名录/酒店名录.xlsx", "hotels with desks' phones")
def _(d):
    return xlsx(
        [
            (
                "酒店",
                [["酒店", "城市", "总台", "客房数", "标间价"]]
                + [[h, d.c(CITY), d.otel("33"), d.i(40, 300), d.i(168, 688)] for h in HOTEL],
            )
        ]
    )


@T("名录/网吧名单.html", "cafés' addresses")
def _(d):
    return html(
        [["网吧", "地址", "机器数", "许可证"]]
        + [[c, d.c(ST) + "%d号" % d.i(1, 300), d.i(50, 200), "文网%s" % d.num(6)] for c in CAFE]
    )


@T("名录/派出所值班电话.docx", "police stations' phones")
def _(d):
    return docx(["各派出所值班电话", [["单位", "电话"]] + [[s + "派出所", d.otel("33")] for s in ST]])


@T("名录/银行网点.txt", "branches with addresses", "gb18030")
def _(d):
    return fix([[b[2] + d.c(ST)[:2] + "支行", d.c(ST) + "%d号" % d.i(1, 99), d.otel("44")] for b in BIN], [24, 20, 14])


@T("名录/热线.md", "hotlines")
def _(d):
    return md(
        [["单位", "热线"]] + [[firm(d), d.hot()] for _ in range(12)] + [["铁路", "12306"], ["工商银行", "95588"]]
    )


@T("价目/配件价格.csv", "part numbers like cards and VINs")
def _(d):
    return csv(
        [["料号", "品名", "单价"]]
        + [[d.badcard() if d.i(0, 1) else d.badvin(), d.c(("轴承", "皮带", "滤芯")), d.yuan()] for _ in range(30)]
    )


@T("价目/房型价格.txt", "room prices")
def _(d):
    return ln("房型价目（含早）", *["%s  平日%d元  周末%d元" % (r, d.i(168, 400), d.i(300, 700)) for r in RT])


@T("价目/机票价格表.xlsx", "fares by route")
def _(d):
    return xlsx(
        [
            (
                "运价",
                [["航司", "航班号", "出发", "到达", "舱位", "票价"]]
                + [[x, x + str(d.i(1000, 9800)), d.c(CITY), d.c(CITY), d.c("YBM"), d.i(300, 2000)] for x in ALN * 2],
            )
        ]
    )


@T("价目/二手房挂牌.html", "flats on offer without owners")
def _(d):
    return html(
        [["小区", "户型", "面积", "总价(万)", "门店电话"]]
        + [[c, "%d室2厅" % d.i(2, 4), "%.1f" % d.u(50, 160), d.i(150, 900), d.otel("33")] for c in COMM]
    )


@T("价目/车型报价.psv", "car models and prices")
def _(d):
    return csv(
        [["车型", "颜色", "指导价", "优惠"]] + [[c, d.c(COLORS), d.i(6, 40) * 10000, d.i(0, 9) * 1000] for c in CARS],
        "|",
    )


@T("时刻/列车时刻表.csv", "timetable", "utf-8-sig")
def _(d):
    return csv(
        [["车次", "始发站", "终到站", "开点", "到点", "二等座"]]
        + [
            [
                d.c("GDKZ") + str(d.i(11, 2000)),
                *d.sub(STN, 2),
                "%02d:%02d" % (d.i(6, 12), d.i(0, 59)),
                "%02d:%02d" % (d.i(13, 23), d.i(0, 59)),
                d.yuan(50, 900),
            ]
            for _ in range(50)
        ]
    )


@T("时刻/航班动态.json", "flights of a day")
def _(d):
    return js(
        [
            {
                "flightNo": d.c(ALN) + str(d.i(1000, 9800)),
                "dep": d.c(list(AIR)),
                "arr": d.c(list(AIR)),
                "std": "%02d:%02d" % (d.i(6, 23), d.i(0, 59)),
                "gate": d.i(1, 90),
                "status": d.c(("计划", "登机", "延误")),
            }
            for _ in range(30)
        ],
        1,
    )


@T("时刻/口岸开关时间.md", "opening hours of ports")
def _(d):
    return md(
        [["口岸", "开关时间", "出境通道", "入境通道"]]
        + [[p, "0%d:30-2%d:00" % (d.i(6, 8), d.i(1, 3)), d.i(10, 50), d.i(10, 50)] for p in PORT]
    )


@T("时刻/公交GPS站点.geojson", "stops' coordinates")
def _(d):
    return js(
        {
            "type": "FeatureCollection",
            "features": [
                {
                    "type": "Feature",
                    "properties": {"name": s},
                    "geometry": {
                        "type": "Point",
                        "coordinates": [round(120 + d.u(0, 0.4), 6), round(30 + d.u(0, 0.4), 6)],
                    },
                }
                for s in ST
            ],
        },
        1,
    )


@T("统计/入住率月报.xlsx", "occupancy statistics")
def _(d):
    return xlsx(
        [
            (
                "月报",
                [["月份", "入住率", "平均房价", "退房数", "入住人次"]]
                + [["%d月" % m, d.i(50, 98), d.i(200, 400), d.i(300, 900), d.i(300, 1200)] for m in range(1, 13)],
            )
        ]
    )


@T("统计/出入境人次.csv", "crossings by port in thousands")
def _(d):
    return csv(
        [["口岸", "出境(人次)", "入境(人次)", "同比"]]
        + [[p, d.i(10000, 999999), d.i(10000, 999999), "%.1f%%" % d.u(-9, 9)] for p in PORT]
    )


@T("统计/刑事案件分类.html", "crimes counted")
def _(d):
    return html([["案由", "立案", "破案"]] + [[c, d.i(10, 900), d.i(5, 500)] for c in CRIME], "刑事案件统计")


@T("统计/存款余额分行.tsv", "balances of branches")
def _(d):
    return csv(
        [["分行", "存款余额(万元)", "较年初"]] + [[c + "分行", d.yuan(10000, 900000), d.i(-900, 900)] for c in CITY],
        "\t",
    )


@T("统计/人口年鉴.txt", "population by county", "gb18030")
def _(d):
    return fix(
        [["代码", "地区", "户籍人口", "户数"]] + [[r[0], r[2], d.i(100000, 1500000), d.i(30000, 500000)] for r in REG],
        [10, 14, 12, 10],
    )


@T("统计/机动车保有量.md", "vehicles by city")
def _(d):
    return md([["城市", "号段", "保有量"]] + [[c, d.c("粤浙苏") + d.c("ABCDE"), d.i(100000, 5000000)] for c in CITY])


@T("统计/通话量.csv", "minutes by hour", "utf-16")
def _(d):
    return csv(
        [["小时", "主叫次数", "被叫次数", "总时长(分)"]]
        + [[h, d.i(100, 9000), d.i(100, 9000), d.i(1000, 90000)] for h in range(24)]
    )


@T("体育/积分榜.csv", "league table")
def _(d):
    return csv(
        [["名次", "球队", "场", "胜", "平", "负", "进失球", "积分"]]
        + [
            [n + 1, c + "队", 30, d.i(3, 22), d.i(2, 9), d.i(2, 20), "%d/%d" % (d.i(20, 70), d.i(20, 70)), d.i(20, 70)]
            for n, c in enumerate(CITY[:16])
        ]
    )


@T("体育/马拉松成绩.txt", "results by bib numbers")
def _(d):
    return fix(
        [["名次", "参赛号", "净成绩", "组别"]]
        + [
            [
                n + 1,
                "A" + d.num(5),
                "%d:%02d:%02d" % (d.i(2, 5), d.i(0, 59), d.i(0, 59)),
                d.c(("男子全程", "女子全程")),
            ]
            for n in range(60)
        ],
        [8, 10, 12, 10],
    )


@T("体育/棋谱.pgn", "game of chess")
def _(d):
    return ln('[Event "市联赛"]', '[Result "1-0"]', "1. e4 c5 2. Nf3 d6 3. d4 cxd4 4. Nxd4 Nf6 5. Nc3 a6 1-0")


@T("订单/采购订单.xml", "orders without persons")
def _(d):
    return ln(
        "<orders>",
        *[
            '  <o no="%s" firm="%s" amt="%s" tel="%s"/>'
            % (d.t(2021, 2021).strftime("%Y%m%d%H%M%S") + d.digits(4), firm(d), d.yuan(), d.otel("44"))
            for _ in range(25)
        ],
        "</orders>"
    )


@T("订单/运单号.csv", "waybills")
def _(d):
    return csv(
        [["运单号", "重量", "件数", "目的地"]]
        + [["SF" + d.num(13), d.yuan(1, 40), d.i(1, 5), d.c(CITY)] for _ in range(50)]
    )


@T("订单/发票台账.xlsx", "invoices of firms")
def _(d):
    return xlsx(
        [
            (
                "发票",
                [["发票代码", "发票号码", "购方", "金额", "税额"]]
                + [[d.num(12, "03"), d.num(8), firm(d), float(d.yuan()), float(d.yuan(1, 500))] for _ in range(30)],
            )
        ]
    )


@T("订单/快递柜统计.jsonl", "locker counts")
def _(d):
    return jl(
        [{"box": d.num(6), "in": d.i(1, 90), "out": d.i(1, 90), "day": str(d.t(2022, 2022).date())} for _ in range(30)]
    )


@T("订单/条码.txt", "EAN and ISBN codes")
def _(d):
    return ln(
        *[
            d.c(("69", "978")) + d.digits(11) if d.i(0, 1) else "ISBN 978-7-%s-%s-%d" % (d.num(3), d.num(5), d.i(0, 9))
            for _ in range(40)
        ]
    )


@T("相似/工单编号.csv", "case numbers of eleven digits that look like mobiles", "utf-8-sig")
def _(d):
    return csv([["工单编号", "类别", "耗时"]] + [[d.fakemob(), d.c(("报修", "咨询")), d.i(1, 90)] for _ in range(20)])


@T("相似/设备序列号.xlsx", "serials that look like ID numbers")
def _(d):
    return xlsx(
        [
            (
                "设备",
                [["序列号", "型号", "库位"]]
                + [[d.badid(), "M%d" % d.i(100, 900), "A-%d" % d.i(1, 40)] for _ in range(24)],
            )
        ]
    )


@T("相似/虚拟卡批次.txt", "store cards' numbers, Luhn wrong", "gb18030")
def _(d):
    return ln("会员储值卡号段（非银行卡）", *[d.badcard() for _ in range(20)])


@T("相似/残缺车牌.log", "recognition failures with too short plates")
def _(d):
    return ln(
        *[
            "%s LPR lane%d plate=%s conf=0.%d reject" % (d.t(2022, 2022), d.i(1, 4), d.shortplate(), d.i(10, 40))
            for _ in range(20)
        ]
    )


@T("相似/错误号段.md", "numbers of unallocated segments")
def _(d):
    return "# 空号检测：未放号号段\n\n" + md([["号码", "结论"]] + [[d.notmob(), "号段不存在"] for _ in range(15)])


@T("相似/内存地址.txt", "addresses and sizes")
def _(d):
    return ln(*["0x%s size %s align 16" % (d.hex(12), d.fakemob()) for _ in range(12)])


@T("相似/美国电话.csv", "US phones with leading 1 that look like mobiles")
def _(d):
    return csv(
        [["office", "fax"]]
        + [
            [
                "Branch %d" % n,
                d.decoy("phone.mobile", "1%s%s" % (d.c(("330", "310", "505", "615", "702", "816", "972")), d.num(7))),
            ]
            for n in range(15)
        ]
    )


@T("相似/刀具编码.html", "G-code like tokens and trains' look-alikes")
def _(d):
    return html(
        [["刀号", "指令", "坐标"]]
        + [["T%d" % d.i(1, 90), "G%d X%d" % (d.i(0, 99), d.i(1, 900)), "Z%d" % d.i(1, 300)] for _ in range(30)]
    )


@T("相似/料件护照号.tsv", "part ids that look like passports")
def _(d):
    return csv(
        [["part", "rev"]] + [[d.decoy("identity.passport_cn", d.c("EG") + d.num(8)), d.c("ABC")] for _ in range(20)],
        "\t",
    )


@T("相似/社会信用代码.csv", "companies' codes")
def _(d):
    return csv(
        [["企业", "统一社会信用代码"]]
        + [
            [firm(d), "91" + d.c(REG)[0] + "MA" + "".join(d.c("0123456789ABCDEFGHJKLMNPQRTUWXY") for _ in range(8))]
            for _ in range(25)
        ]
    )


@T("通知/停水通知.docx", "notice with an office's phone")
def _(d):
    return docx(["停水通知", "因管网检修，%s一带6月3日22时至次日6时停水。" % d.c(ST), "服务热线 " + d.otel("33")])


@T("通知/会议纪要.txt", "minutes without numbers", "utf-8", "\r\n")
def _(d):
    return ln(
        "会议纪要",
        "一、通报入住系统升级进度；",
        "二、讨论网吧实名登记抽查方案；",
        "三、下周前完成驾驶证到期提醒功能。",
    )


@T("通知/营销邮件.eml", "newsletter of a hotel")
def _(d):
    return eml(
        d.omail("news"),
        d.omail("list"),
        "会员日",
        "Fri, 01 Jul 2022 08:00:00 +0800",
        "会员日大床房低至%d元，入住即送早餐，预订热线 %s。\n" % (d.i(168, 300), d.hot()),
    )
