"""Owned dwellings."""

from lib.core import reg
from lib.fmt import *  # noqa: F403
from lib.pools import *  # noqa: F403

T = reg("property.housing")


def cert(d):
    return "%s（%d）%s不动产权第%07d号" % (
        *[
            (a, d.i(2016, 2021), b)
            for a, b in [d.c((("浙", "杭州市"), ("粤", "广州市"), ("苏", "苏州市"), ("京", "朝"), ("川", "成都市")))]
        ][0],
        d.i(1000, 900000),
    )


def area(d):
    return "%.2f" % d.u(48, 180)


@T("物业/业主资料.xlsx", "owners' list of an estate, several phones in a cell")
def _(d):
    rows = [["云栖里 业主资料（2期）"], ["楼栋", "房号", "业主", "身份证", "联系电话", "面积㎡", "收房", "车位"]]
    for p in d.ps(58):
        q2 = d.p()
        rows.append(
            [
                "%d栋" % d.i(1, 22),
                "%d%02d" % (d.i(1, 28), d.i(1, 4)),
                p.name,
                p.id,
                p.mob if d.i(0, 2) else p.mob + "/" + (q2.mob if d.i(0, 1) else p.tel),
                float(area(d)),
                d.t(2014, 2016).strftime("%Y.%m"),
                d.c(("有", "无")),
            ]
        )
    return xlsx([("业主", rows)])


@T("登记中心/fdj_export.csv", "register's export with unit numbers", "gb18030")
def _(d):
    o = [
        [
            "不动产单元号",
            "权利人",
            "证件种类",
            "证件号",
            "不动产权证号",
            "坐落",
            "面积",
            "用途",
            "共有情况",
            "登簿时间",
        ]
    ]
    for p in d.ps(320):
        o.append(
            [
                p.reg + d.digits(6) + "GB" + d.digits(5) + "F" + d.digits(8),
                p.name,
                "身份证",
                p.id,
                cert(d),
                p.addr + p.room,
                area(d),
                "住宅",
                "单独所有",
                d.t(2016, 2020).strftime("%Y-%m-%d %H:%M:%S"),
            ]
        )
    return csv(o)


@T("查档/房屋查询证明.docx", "certificate of one person's dwellings")
def _(d):
    p = d.p()
    rows = [["序号", "坐落", "产权证号", "建筑面积", "用途", "登记时间", "抵押"]]
    for n in range(5):
        d.rec(p)
        rows.append(
            [
                n + 1,
                "%s%s%s%d号%s" % (p.pc, p.dist, d.c(ST), d.i(1, 300), p.room),
                cert(d),
                area(d),
                "成套住宅",
                d.t(2009, 2019).date(),
                d.c(("有", "无")),
            ]
        )
    return docx(
        ["个人住房信息查询结果", "申请人：%s　证件号码：%s" % (p.name, p.id), rows, "查询窗口电话：" + d.otel("33")]
    )


@T("中介/房源业主盘.txt", "agent's call list of owners, terse notes")
def _(d):
    o = []
    for p in d.ps(26):
        o.append(
            "%s %s %s平 业主%s %s %s"
            % (
                p.comm,
                p.room,
                area(d),
                p.call[:1] + p.name[-1:] if d.i(0, 1) else p.name,
                p.mob,
                d.c(("满五唯一", "自住不卖", "%d万可谈" % d.i(180, 900), "钥匙在店", "空关", "老婆做主，晚上打")),
            )
        )
    return ln("—— 城西片业主盘 3.18 更新 ——", *o)


@T("继承/遗产房屋清单.txt", "notary's prose about co-owners", "gb18030", "\r\n")
def _(d):
    o = ["公证书（节录）", ""]
    for _ in range(4):
        a, b = d.rec(d.p(True)), d.rec(d.p(False))
        o.append(
            "坐落于%s%s的房屋一套（建筑面积%s平方米，"
            "%s）登记在%s（公民身份号码：%s）与其配偶%s（公民身份号码：%s）名下，系夫妻共同共有。"
            % (a.addr, a.room, area(d), cert(d), a.name, a.id, b.name, b.id)
        )
    return ln(*o)


@T("gis/parcel_owner.json", "GeoJSON like features with owners", "utf-8")
def _(d):
    return js(
        {
            "type": "FeatureCollection",
            "features": [
                {
                    "type": "Feature",
                    "geometry": None,
                    "properties": {
                        "bdcdyh": p.reg + d.digits(6) + "GB" + d.digits(5) + "F" + d.digits(8),
                        "qlr": p.name,
                        "zjh": p.id,
                        "zl": p.addr + p.room,
                        "jzmj": float(area(d)),
                        "fwxz": d.c(("商品房", "房改房", "经济适用房")),
                    },
                }
                for p in d.ps(24)
            ],
        },
        1,
    )


@T("拆迁/征收安置公示表.html", "public list of expropriated houses")
def _(d):
    rows = [["户号", "产权人", "身份证号", "房屋坐落", "产权面积", "无证面积", "安置方式", "补偿款"]]
    for n, p in enumerate(d.ps(30)):
        rows.append(
            [
                "Z-%03d" % (n + 1),
                p.name,
                p.id,
                "%s%d号" % (d.c(ST), d.i(1, 200)),
                area(d),
                "%.1f" % d.u(0, 40),
                d.c(("产权调换", "货币")),
                d.yuan(400000, 3000000),
            ]
        )
    return html(rows, "征收公示", "<p>青年路片区房屋征收补偿公示，监督电话：%s</p>" % d.otel("41"))


@T("开发商/网签备案.sql", "inserts of sold flats", "utf-8")
def _(d):
    return ins(
        "SpfHt",
        ["htbh", "msr", "msrzjh", "msrdh", "lpmc", "fh", "mj", "zj", "qyrq"],
        [
            [
                "YS" + d.num(9),
                p.name,
                p.id,
                p.mob,
                p.comm,
                p.room,
                float(area(d)),
                float(d.yuan(600000, 5000000)),
                str(d.t(2017, 2019).date()),
            ]
            for p in d.ps(34)
        ],
        '"',
    )


@T("聊天/业主群接龙.txt", "owners' chain in a group chat")
def _(d):
    o = ["#接龙", "业委会筹备，请业主按：姓名+房号+面积+产权证身份证+电话"]
    for n, p in enumerate(d.ps(17)):
        o.append("%d. %s %s %s㎡ %s %s" % (n + 1, p.name, p.room, area(d), p.id, p.mob))
    return ln(*o, "18. ")


@T("mongo/house.bson.txt", "mongo shell output with ObjectId", "utf-8")
def _(d):
    o = ["> db.house.find({hx:{$gt:2}}).limit(20)"]
    for p in d.ps(20):
        o.append(
            '{ "_id" : ObjectId("%s"), "owner" : { "n" : "%s", "c" : "%s", "m" : "%s" }, "xq" : "%s", "fh" : "%s",'
            ' "hx" : NumberInt(%d), "jzmj" : %s, "cqz" : "%s" }'
            % (d.hex(24), p.name, p.id, p.mob, p.comm, p.room, d.i(3, 5), area(d), cert(d))
        )
    return ln(*o, 'Type "it" for more')


@T("评估/押品清单.psv", "bank's collateral list, owners and co-owners in one row")
def _(d):
    o = [["押品编号", "权利人1", "证件1", "权利人2", "证件2", "坐落", "面积", "评估价(万)"]]
    for _ in range(15):
        a = d.rec(d.p())
        b = d.rec(d.p()) if d.i(0, 1) else None
        o.append(
            [
                "YP" + d.num(8),
                a.name,
                a.id,
                b.name if b else "",
                b.id if b else "",
                a.addr + a.room,
                area(d),
                d.i(80, 900),
            ]
        )
    return csv(o, "|")


@T("打印/旧房产档案卡.txt", "cards with labels above their values", "gb18030")
def _(d):
    o = []
    for p in d.ps(9):
        o += [
            "┌────────────────────────┐",
            "  所有权人        身份证明号",
            "  %s%s" % (pad(p.name, 16), p.id),
            "  房屋坐落",
            "  " + p.addr,
            "  结构   层数   建筑面积",
            "  %s   %d      %s" % (d.c(("混合", "砖木", "钢混")), d.i(2, 7), area(d)),
            "  房屋所有权证号",
            "  房权证%s字第%s号" % (p.city[:1], d.num(6)),
            "└────────────────────────┘",
            "",
        ]
    return ln(*o)


@T("电费/户主房产匹配.tsv", "matching result of owners and meters", "utf-8-sig")
def _(d):
    o = [["户号", "户主", "owner_cert", "house_addr", "build_area", "cert_no", "match"]]
    for p in d.ps(50):
        o.append([d.num(10), p.name, p.id, p.addr + p.room, area(d), cert(d), d.c("YYN")])
    return csv(o, "\t")


@T("离婚/财产协议.eml", "lawyer's mail about a couple's flats")
def _(d):
    a, b = d.p(True), d.p(False)
    s = "%s（%s）与%s（%s）名下房产梳理：\n" % (a.name, a.id, b.name, b.id)
    for n in range(5):
        p = d.rec(d.c((a, b)) if n > 1 else (a, b)[n])
        s += "%d）%s%s，%s平，登记在%s名下，%s，%s归女方\n" % (
            n + 1,
            p.pc + p.dist + d.c(COMM),
            p.room,
            area(d),
            p.name,
            cert(d),
            d.c(("拟", "不")),
        )
    return eml(d.omail("fu", "boyuanlaw.cn"), b.mail, "财产清单", "Mon, 11 Mar 2019 18:00:00 +0800", s)
