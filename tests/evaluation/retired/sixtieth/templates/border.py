"""Border crossings."""
from lib import pools as P
from lib.build import CSV, TXT, T
from lib.pools import trad
from lib.render import csv_, docx, fixed, html, insert, jl, js, md, xlsx

K = "border.crossing"


def cross(f):
    """(direction, port, mode, foreign place, flight or blank)."""
    port, mode, place, al = f.c(P.PORTS)
    return f.c(["出境", "入境"]), port, mode, place, f"{al}{f.i(101, 899)}" if al else ""


@T(K, "table", "出入境/记录查询结果_{w}.txt", "official result sheet of one person", enc=TXT)
def result(f):
    p, rows = f.p(), [["序号", "出境/入境", "出入境日期", "证件名称", "证件号码", "出入境口岸", "航班号"]]
    for k, t in enumerate(f.times(f.i(4, 24), 1500), 1):
        f.rec(p)
        c = cross(f)
        rows.append([k, c[0], f"{t:%Y-%m-%d}", "普通护照", f.pp(p), c[1], c[4] or "--"])
    return (f"出入境记录查询结果\n\n姓名：{p.name}  性别：{p.sex}  出生日期：{p.birth:%Y-%m-%d}\n公民身份号码：{f.id(p)}\n\n" + fixed(rows) +
            f"\n本查询结果仅供参考。\n查询日期：{f.base:%Y-%m-%d}\n")


@T(K, "table", "bj/CRJ_{d}.csv", "border export with initials", big=True, enc=CSV)
def crj(f):
    rows = [["XM", "XB", "CSRQ", "GJDQ", "ZJZL", "ZJHM", "SFZH", "IOTYPE", "IODATE", "IOPORT", "JTGJ", "QWG"]]
    for p in f.recs(f.n(8, 50)):
        c = cross(f)
        rows.append([
            p.name, "1" if p.sex == "男" else "2", f"{p.birth:%Y%m%d}", "CHN", "14",
            f.pp(p),
            f.id(p), "O" if c[0] == "出境" else "I", f"{f.t(900):%Y%m%d%H%M%S}", c[1], c[4], c[3]
        ])
    return csv_(rows)


@T(K, "table", "旅行社/出境游客名单_{n}.xlsx", "tour list with exit and entry per row")
def tour(f):
    c = cross(f)
    rows = ([["中国公民出国旅游团队名单表"], [f"组团社：{f.c(['康辉', '中旅', '春秋'])}国际旅行社", "", "", f"出境口岸：{c[1]}"],
             ["编号", "姓名", "汉语拼音", "性别", "出生日期", "护照号码", "身份证号", "出境日期", "出境口岸"]])
    t = f.t(200)
    for k, p in enumerate(f.recs(f.n(8, 35), repeat=False), 1):
        rows.append(
            [k, p.name, f"{p.py[0]} {p.py[1]}", p.sex, f"{p.birth:%Y-%m-%d}",
             f.pp(p),
             f.id(p), f"{t:%Y-%m-%d}", c[1]])
    return xlsx(("名单表", rows + [["", "游客人数：", len(rows) - 3]], ["A1:I1"]))


@T(K, "struct", "dump/{n}/crj_record.sql", "INSERTs of crossings", big=True)
def sql(f):
    rows = []
    for p in f.recs(f.n(6, 40)):
        c = cross(f)
        rows.append([f.seq(), p.name, f.id(p), f.pp(p), c[0], f"{f.t(900):%Y-%m-%d %H:%M:%S}", c[1], c[2], c[3]])
    return insert("t_crj_record", rows, ["id", "xm", "sfzh", "hzhm", "crjbs", "crjsj", "ka", "jtfs", "qwd"], 5)


@T(K, "struct", "api/immigration_{w}.json", "API answer, one traveller's crossings nested")
def api(f):
    people = []
    for p in f.ps(f.i(2, 5)):
        recs = []
        for t in f.times(f.i(2, 8), 900):
            f.rec(p)
            c = cross(f)
            recs.append({
                "direction": c[0],
                "passTime": f"{t:%Y-%m-%d %H:%M}",
                "port": c[1],
                "transport": c[2],
                "flightNo": c[4] or None,
                "passportNo": f.pp(p),
                "destination": c[3]
            })
        people.append({"name": p.name, "idNo": f.id(p), "exitEntryRecords": recs})
    return js({"status": 200, "result": people})


@T(K, "prose", "纪检/因私出国境情况_{n}.docx", "memo on private trips abroad")
def memo(f):
    out = []
    for p in f.recs(f.i(3, 10), repeat=False):
        c, t = cross(f), f.t(700)
        out.append(f"{p.name}，身份证号{f.id(p)}，持因私普通护照{f.pp(p)}，于{t.year}年{t.month}月{t.day}日由{c[1]}出境前往"
                   f"{c[3]}，事由为{f.c(['旅游', '探亲', '陪读'])}。")
    return docx("关于部分干部因私出国（境）情况的核查报告", "经与出入境管理部门核对，有关情况如下：", *out, "以上情况已与本人核实。", f"{f.base:%Y年%m月}")


@T(K, "prose", "聊天记录/出入境_{w}.txt", "seller's text of crossings", enc=TXT)
def sold(f):
    p = f.p()
    out = f"出入境 {p.name} {f.id(p)}\n护照 {f.pp(p)}\n"
    for t in f.times(f.i(4, 14), 1200):
        f.rec(p)
        c = cross(f)
        out += (f"{t:%Y-%m-%d} {c[0]} {c[1]} {c[2]} {c[4]} {'前往' if c[0] == '出境' else '来自'}{c[3]}".replace("  ", " ") +
                "\n")
    return out + "完\n"


@T(K, "table", "hk/過關紀錄_{d}.csv", "traditional list of crossings", enc=("big5", "big5", "utf-8"), nl="\r\n")
def hk(f):
    rows = [["姓名", "性別", "護照號碼", "出入境", "日期", "時間", "口岸", "簽注類別"]]
    for p in f.recs(f.n(6, 25)):
        t = f.t()
        rows.append([
            trad(p.name), p.sex,
            f.pp(p),
            f.c(["出境", "入境"]), f"{t:%Y/%m/%d}", f"{t:%H:%M}",
            f.c(["羅湖", "福田", "深圳灣", "西九龍", "拱北"]),
            f.c(["旅遊", "商務", "探親"])
        ])
    return csv_(rows)


@T(K, "struct", "logs/egate_{d}.log", "e-gate log", big=True)
def egate(f):
    out, n = "", f.n(6, 40)
    for p, t in zip(list(f.recs(n)), f.times(n, 1)):
        out += (f"{t:%Y-%m-%d %H:%M:%S} [EGATE-{f.i(1, 24):02d}] PASS port={f.c(['罗湖', '皇岗', '拱北'])} "
                f"dir={f.c(['出境', '入境'])} docType=护照 docNo={f.pp(p)} "
                f"name={p.name} idNo={f.id(p)} face={f.i(800, 990) / 1000} dur={f.i(4, 20)}s\n")
    return out


@T(K, "table", "wiki/外派人员出入境登记.md", "Markdown register of expatriates")
def wiki(f):
    rows = []
    for p in f.recs(f.i(5, 18)):
        c = cross(f)
        rows.append([p.name, f.id(p), f.pp(p), c[0], f"{f.t(500):%Y-%m-%d}", c[1], c[3]])
    return "# 外派人员出入境登记\n\n每次出入境后两日内补登。\n\n" + md(["姓名", "身份证号", "护照号", "方向", "日期", "口岸", "国家/地区"], rows)


@T(K, "struct", "es/iolog.ndjson", "Elasticsearch bulk lines", big=True)
def bulk(f):
    out = []
    for p in f.recs(f.n(5, 30)):
        c = cross(f)
        out.append({"index": {"_index": "io-record", "_id": f.hex(16)}})
        out.append({
            "person_name": p.name,
            "id_card": f.id(p),
            "passport_no": f.pp(p),
            "io_type": c[0],
            "io_time": f"{f.t(600):%Y-%m-%d %H:%M:%S}",
            "port": c[1],
            "vehicle": c[4] or c[2]
        })
    return jl(out)


@T(K, "table", "企业/商务出境备案.html", "saved page of an exit register")
def page(f):
    rows = []
    for p in f.recs(f.i(5, 25)):
        c = cross(f)
        rows.append([p.name, f.pp(p), f.id(p), c[0], f"{f.t(500):%Y-%m-%d}", c[1], c[3]])
    return html("人员出入境记录", ["姓名", "护照号码", "身份证号", "出/入境", "日期", "口岸", "前往国家(地区)"], rows, f"<p>共 {len(rows)} 条</p>\n")


@T(K, "table", "边检/旅客通关_{n}.psv", "pipe separated crossings", big=True, enc=("gb18030", "utf-8"))
def psv(f):
    rows = [["通关时间", "出入境标识", "姓名", "国籍", "证件种类", "证件号码", "身份号码", "口岸", "航班号"]]
    for p in f.recs(f.n(6, 40)):
        c = cross(f)
        rows.append([f"{f.t(200):%Y/%m/%d %H:%M}", c[0], p.name, "中国", "普通护照", f.pp(p), f.id(p), c[1], c[4]])
    return csv_(rows, "|")
