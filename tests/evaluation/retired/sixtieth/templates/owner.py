"""Housing: ownership."""
from lib import pools as P
from lib.build import CSV, TXT, T
from lib.render import csv_, docx, fixed, html, insert, jl, js, md, xlsx

K = "property.housing"


def house(f):
    """(building, flat, area, estate)."""
    return f"{f.i(1, 28)}栋", f"{f.i(1, 32)}0{f.i(1, 6)}", f"{f.i(4800, 16900) / 100:.2f}", f.c(P.ESTATES)


def cert(f, p):
    """A certificate number."""
    return f"{p.area[4][0]}（{f.i(2016, 2023)}）{p.city}不动产权第{f.d(7, '0')}号"


@T(K, "table", "物业/业主资料_{n}.xlsx", "owners list of a property manager, merged heads")
def wuye(f):
    est = f.c(P.ESTATES)
    rows = ([[f"{est}业主信息登记表"], ["房屋信息", "", "", "业主信息", "", "", "", "备注"],
             ["楼栋", "房号", "建筑面积(㎡)", "业主姓名", "身份证号", "联系电话", "产权证号", ""]])
    for p in f.recs(f.n(10, 50), repeat=False):
        b, h, a, _ = house(f)
        rows.append([b, h, float(a), p.name, f.id(p), int(f.mob(p)), cert(f, p), f.c(["", "", "出租", "空置"])])
    return xlsx(("业主", rows, ["A1:H1", "A2:C2", "D2:G2"]))


@T(K, "table", "房管局/qlr_{d}.csv", "land registry export", big=True, enc=CSV)
def registry(f):
    rows = [["不动产单元号", "权利人", "证件种类", "证件号码", "不动产权证号", "坐落", "权利类型", "用途", "建筑面积", "共有情况", "登记时间"]]
    for p in f.recs(f.n(8, 40)):
        rows.append([
            f"{p.area[0]}{f.d(6, '0')}GB{f.d(5, '0')}F{f.d(8, '0')}", p.name, "身份证",
            f.id(p),
            cert(f, p), p.addr, "国有建设用地使用权/房屋所有权", "住宅",
            house(f)[2],
            f.c(["单独所有", "共同共有"]), f"{f.t(1500):%Y-%m-%d}"
        ])
    return csv_(rows)


@T(K, "struct", "dump/{n}/house_owner.sql", "INSERTs of owners", big=True)
def sql(f):
    rows = []
    for p in f.recs(f.n(6, 40)):
        b, h, a, e = house(f)
        rows.append([f.seq(), e, b, h, p.name, f.id(p), f.mob(p), float(a), cert(f, p)])
    return (insert(
        "house_owner", rows,
        ["id", "community", "building", "room", "owner_name", "owner_idcard", "owner_phone", "area", "cert_no"], 5))


@T(K, "prose", "证明/房产查询证明_{n}.docx", "property search certificate")
def search(f):
    p = f.p()
    out = []
    for k in range(1, f.i(2, 5) + 1):
        f.rec(p)
        out.append(f"{k}. 权利人{p.name}，不动产权证号：{cert(f, p)}，坐落：{p.city}{p.dist}{f.street()}，"
                   f"建筑面积{house(f)[2]}平方米，用途住宅，{f.c(['单独所有', '共同共有'])}。")
    return (docx("不动产登记信息查询结果证明", f"查询人：{p.name}　　身份证号：{f.id(p)}", f"经查询，截至{f.base:%Y年%m月%d日}，{p.name}名下登记有以下房屋：", *out,
                 "（不动产登记中心查询专用章）"))


@T(K, "prose", "聊天记录/名下房产_{w}.txt", "seller's text of houses", enc=TXT)
def sold(f):
    out = "名下房产查询 \n"
    for p in f.recs(f.i(4, 12), repeat=False):
        out += (f"权利人 {p.name} {f.id(p)} 坐落 {p.city}{p.dist}{f.street()} 面积{house(f)[2]}平 "
                f"{cert(f, p)} 登记{f.t(1500):%Y-%m-%d}\n")
    return out


@T(K, "struct", "ocr/house_cert.json", "OCR answers of certificates")
def ocr(f):
    out = []
    for p in f.recs(f.i(3, 12), repeat=False):
        out.append({
            "certificate_no": cert(f, p),
            "obligee": p.name,
            "ownership": "单独所有",
            "location": p.addr,
            "property_unit_no": f"{p.area[0]}{f.d(6, '0')}GB{f.d(5, '0')}F{f.d(8, '0')}",
            "purpose": "城镇住宅用地/住宅",
            "area": f"房屋建筑面积：{house(f)[2]}㎡",
            "id_number": f.id(p)
        })
    return js(out)


@T(K, "table", "物业/收楼名册.txt", "handover roll, fixed width", enc="gb18030", nl="\r\n")
def handover(f):
    rows = [["房号", "业主", "身份证号码", "手机", "合同面积", "产权登记"]]
    for p in f.recs(f.n(8, 40), repeat=False):
        b, h, a, _ = house(f)
        rows.append([f"{b}{h}", p.name, f.id(p), f.mob(p), a, f.c(["已办证", "办理中"])])
    return f"{f.c(P.ESTATES)} 收楼业主名册  {f.base:%Y-%m}\n\n" + fixed(rows) + f"\n合计：{len(rows) - 1}户\n"


@T(K, "struct", "mongo/estate_owners.json", "mongoexport of owners", big=True)
def mongo(f):
    out = []
    for p in f.recs(f.n(5, 40), repeat=False):
        b, h, a, e = house(f)
        out.append({
            "_id": {
                "$oid": f.hex(24)
            },
            "estate": e,
            "house": f"{b}-{h}",
            "area": float(a),
            "owner": {
                "name": p.name,
                "idNo": f.id(p),
                "phone": f.mob(p)
            },
            "ownership": "单独所有"
        })
    return jl(out)


@T(K, "table", "税务/个人住房信息{d}.html", "tax page of owned dwellings")
def tax(f):
    rows = []
    for p in f.recs(f.i(5, 25)):
        rows.append(
            [p.name,
             f.id(p),
             cert(f, p), p.city + p.dist + f.street(),
             house(f)[2], f"{f.i(60, 600)}.00", "100%"])
    return html("个人住房信息清册", ["产权人", "身份证号", "不动产权证号", "房屋坐落", "建筑面积", "合同价(万元)", "所占份额"], rows)


@T(K, "table", "业委会/投票业主清册.md", "owner roll for a vote, Markdown")
def vote(f):
    rows = []
    for p in f.recs(f.i(6, 25), repeat=False):
        b, h, a, _ = house(f)
        rows.append([b + h, p.name, f.id(p), a, cert(f, p)])
    return (f"# {f.c(P.ESTATES)}业主大会 有表决权业主清册\n\n" + md(["房屋", "产权人", "身份证号", "专有面积", "产权证"], rows) +
            "\n> 一户一票，面积按产权证。\n")


@T(K,
   "table",
   "中介/网签备案_{d}.tsv",
   "pre-sale contract filings, tabs",
   big=True,
   enc=("utf-8", "gb18030", "utf-16"),
   nl="\r\n")
def presale(f):
    rows = [["合同编号", "楼盘", "楼号", "房号", "买受人(业主)", "证件号码", "联系电话", "建筑面积", "总价", "不动产权证号"]]
    for p in f.recs(f.n(8, 40), repeat=False):
        b, h, a, e = house(f)
        rows.append([f"YS{f.d(10)}", e, b, h, p.name, f.id(p), f.mob(p), a, f.i(60, 900) * 10000, cert(f, p)])
    return csv_(rows, "\t")


@T(K, "struct", "xml/住房信息反馈_{n}.xml", "housing search feedback")
def xml(f):
    out = '<?xml version="1.0" encoding="UTF-8"?>\n<BDCCX>\n'
    for p in f.recs(f.i(4, 16)):
        out += (f"  <FW>\n    <QLR>{p.name}</QLR>\n    <ZJH>{f.id(p)}</ZJH>\n    <BDCQZH>"
                f"{cert(f, p)}</BDCQZH>\n    <ZL>{p.city}{p.dist}{f.street()}</ZL>\n"
                f"    <JZMJ>{house(f)[2]}</JZMJ>\n    <GYQK>单独所有</GYQK>\n  </FW>\n")
    return out + "</BDCCX>\n"
