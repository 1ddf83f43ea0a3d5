import json
from lib.core import *

K = "property.housing"


def cert(c):
    return f"{c.home[5][0]}（{c.ri(2016, 2022)}）{c.home[2]}不动产权第{c.dig(7)}号"


def unit(c):
    return f"{c.home[0]}{c.ri(1, 30):03d}{c.ri(1, 30):03d}GB{c.ri(1, 900):05d}F{c.ri(1, 40):04d}{c.ri(1, 90):04d}"


def room(c):
    return f"{c.ri(1, 28)}栋{c.ri(1, 3)}单元{c.ri(1, 30)}0{c.ri(1, 4)}"


def at(c):
    return c.home[3] + c.pick(L.ROADS) + str(c.ri(1, 400)) + "号" + c.pick(L.ESTATES) + room(c)


@T(K, "登记中心/权属信息查询_批量.csv", "land registry export, GB18030", "gb18030", "\r\n")
def p01(c):
    rows = [["不动产权证号", "不动产单元号", "权利人", "证件号码", "共有情况", "坐落", "建筑面积", "用途", "登记时间"]]
    for p in c.recs(c.ri(20, 40)):
        rows.append(
            [
                cert(c),
                unit(c),
                p.name,
                p.id,
                c.pick("单独所有 共同共有"),
                at(c),
                c.money(45, 180),
                "住宅",
                c.date(2016, 2022),
            ]
        )
    return sv(rows)


@T(K, "物业/业主花名册.xlsx", "estate manager's owner list with vacant rows and totals, mobile only")
def p02(c):
    rows = [[c.pick(L.ESTATES) + "业主花名册"], ["楼号", "房号", "业主", "电话", "面积㎡", "收楼日期", "备注"]]
    for _ in range(c.ri(30, 50)):
        if c.ri(0, 7) == 0:
            rows.append([f"{c.ri(1, 9)}#", f"{c.ri(1, 18)}0{c.ri(1, 4)}", "（未售）", "", 0, "", "空置"])
            continue
        p = c.rec(c.person())
        rows.append(
            [
                f"{c.ri(1, 9)}#",
                f"{c.ri(1, 18)}0{c.ri(1, 4)}",
                p.name,
                p.mobile if c.ri(0, 4) else p.landline,
                float(c.money(60, 150)),
                str(c.date(2015, 2018)),
                c.pick(["", "", "装修中", "欠费"]),
            ]
        )
    rows.append(["", "", "合计", "", "", "", ""])
    return xlsx([("一期", rows)], shared=True)


@T(K, "轨迹/名下房产_查询回执.txt", "holdings of one owner (many), blocks", "gb18030", "\r\n")
def p03(c):
    p = c.person()
    o = f"不动产登记信息查询结果\n被查询人：{p.name}    身份证号：{p.id}\n\n"
    for i in range(1, c.ri(4, 6)):
        c.rec(p)
        o += (
            f"第{i}套\n  坐    落：{at(c)}\n  权证号：{cert(c)}\n  面    积：{c.money(50, 200)}平方米\n "
            f" 登记日：{c.date(2016, 2021)}\n"
            f"  抵押：{c.pick('有 无')}   查封：无\n"
        )
    return o + "（本结果仅反映查询时点状况）\n"


@T(K, "售楼处/认购网签台账.tsv", "sales office ledger, purchasers as new owners, salesman's mobile (bystander)")
def p04(c):
    rows = [["网签日期", "楼栋房号", "产权人", "产权人证件", "产权人电话", "建面", "总价(万)", "置业顾问"]]
    s = [c.person() for _ in range(3)]
    for p in c.recs(c.ri(18, 30)):
        q = c.pick(s)
        rows.append(
            [c.date(2020, 2021), room(c), p.name, p.id, p.mobile, c.money(70, 150), c.ri(80, 600), q.name + q.mobile]
        )
    return sv(rows, "\t")


@T(K, "中介/房源业主电话.txt", "agents' list, one line per owned flat, colloquial, free text")
def p05(c):
    o = ""
    for p in c.recs(c.ri(8, 14)):
        o += c.pick(
            [
                (
                    f"{c.pick(L.ESTATES)} {room(c)}，{c.ri(60, 140)}平，业主{p.name}{p.title}{p.mobile}，满五唯一，"
                    f"心理价{c.ri(90, 500)}万\n"
                ),
                f"★{c.pick(L.ESTATES)}{room(c)} 红本在手 业主{p.name} {p.mobile} 周末看房提前说\n",
                f"{p.name}名下那套{c.pick(L.ESTATES)}{room(c)}，产权{c.ri(60, 140)}平，房东电话{p.mobile}，不急卖\n",
            ]
        )
    return o


@T(K, "db/fc_owner.sql", "INSERT dump with 130 owners, big", "gb18030")
def p06(c):
    return (
        "set define off;\n"
        + sql(
            "FCGL.T_QLR",
            ["QLRMC", "ZJH", "ZL", "BDCQZH", "MJ", "DJSJ"],
            [[p.name, p.id, at(c), cert(c), c.money(40, 200), str(c.date(2016, 2019))] for p in c.recs(130)],
            bt="",
        )
        + "commit;\n"
    )


@T(K, "法务/财产线索报告.docx", "debt-collection memo on houses of the debtors, free text")
def p07(c):
    ps = ["财产线索报告", "经向不动产登记机构查询，被执行人名下房产如下："]
    for p in c.recs(5):
        ps.append(
            c.pick(
                [
                    (
                        f"{p.name}（身份证号{p.id}）登记有位于{at(c)}的住宅一套，证号{cert(c)}，"
                        f"面积{c.money(60, 160)}平方米，已抵押。"
                    ),
                    f"另查，{p.name}，{p.id}，与他人共有{at(c)}房屋，份额百分之五十，不动产单元号{unit(c)}。",
                ]
            )
        )
    return docx(ps + ["建议尽快申请查封。"])


@T(K, "tax/property_owner.json", "English keyed JSON of holdings")
def p08(c):
    return json.dumps(
        {
            "assessmentYear": 2021,
            "parcels": [
                dict(
                    unitNo=unit(c),
                    certificate=cert(c),
                    owner=dict(name=p.name, idNo=p.id, phone=p.mobile),
                    location=at(c),
                    area_sqm=float(c.money(50, 190)),
                    ownership=c.pick("sole joint"),
                    registered=str(c.date(2016, 2020)),
                )
                for p in c.recs(c.ri(10, 18))
            ],
        },
        ensure_ascii=False,
        indent=2,
    )


@T(K, "业委会/签字表.html", "owners' vote sheet in HTML, flats with areas")
def p09(c):
    rows = [["房屋", "产权人", "身份证号码", "专有面积", "表决意见"]]
    for p in c.recs(c.ri(20, 35)):
        rows.append([room(c), p.name, p.id, c.money(50, 140), c.pick("同意 反对 弃权")])
    return html("小区专有部分业主表决签字表", rows, foot="<p>计票人：        监票人：</p>")


@T(K, "拆迁/被征收房屋调查表.txt", "expropriation forms as key-value blocks", nl="\r\n")
def p10(c):
    o = ""
    for i, p in enumerate(c.recs(c.ri(8, 12)), 1):
        o += (
            "【调查表"
            f" {i:03d}】\n被征收人：{p.name}\n身份证：{p.id}\n联系电话：{p.mobile}\n房屋坐落：{c.home[3]}{c.pick(L.ROADS)}"
            f"{c.ri(1, 90)}号\n房屋产权证：{c.home[5][0]}房权证{c.home[3][:1]}字第{c.dig(7)}号\n产权面积：{c.money(40, 240)}㎡"
            f"  结构：{c.pick('砖混 砖木 框架')}\n签字：\n\n"
        )
    return o


@T(K, "微信/装修公司买的名单.csv", "traded list of flat owners, dashes", "utf-8-sig", "\r\n")
def p11(c):
    rows = [["楼盘", "房号", "户主", "手机", "身份证", "交房"]]
    for p in c.recs(c.ri(30, 60)):
        rows.append(
            [
                c.pick(L.ESTATES),
                room(c),
                p.name,
                p.mobile,
                p.id if c.ri(0, 2) else "",
                f"{c.ri(2018, 2020)}年{c.ri(1, 12)}月",
            ]
        )
    return sv(rows)


@T(K, "family/房产分割协议.txt", "settlement in prose naming flats of spouses and children, free text")
def p12(c):
    o = "经全家协商，就父母遗留及各自名下房产确认如下：\n\n"
    for i, p in enumerate(c.recs(4), 1):
        o += f"第{i}条  坐落于{at(c)}的房屋（权证：{cert(c)}）归{p.name}所有，{p.name}身份证号为{p.id}，其他各方不持异议。\n"
    return o + "\n本协议一式五份，签字后生效。\n"


@T(K, "ocr/rec_result_estate.jsonl", "OCR service answers for certificates, one per line")
def p13(c):
    o = ""
    for p in c.recs(c.ri(12, 20)):
        o += (
            json.dumps(
                {
                    "log_id": int("3" + c.dig(8)),
                    "words_result": {
                        "权利人": p.name,
                        "证件": p.id,
                        "坐落": at(c),
                        "证号": cert(c),
                        "面积": c.money(50, 150),
                        "权利性质": "出让/市场化商品房",
                    },
                },
                ensure_ascii=False,
            )
            + "\n"
        )
    return o


@T(K, "港資/內地物業業主名冊.csv", "traditional characters owner list, UTF-8 BOM", "utf-8-sig", "\r\n")
def p14(c):
    rows = [["業主", "回鄉聯絡電話", "內地身份證", "物業地址", "實用面積", "買入日期"]]
    for p in c.recs(c.ri(10, 18)):
        rows.append(
            [
                p.tname,
                p.mobile,
                p.id,
                c.home[2] + c.pick("東湖花園 麗景苑 翠竹園") + f"{c.ri(1, 9)}座{c.ri(2, 30)}{c.pick('ABCD')}",
                c.ri(50, 140),
                c.date(2010, 2019),
            ]
        )
    return sv(rows)
