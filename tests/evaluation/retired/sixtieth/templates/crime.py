"""Criminal and police records."""
from lib import pools as P
from lib.build import CSV, TXT, T
from lib.render import csv_, docx, fixed, insert, jl, js, md, xlsx

K = "crime.case"
END = ["行政拘留十日", "行政拘留十五日", "取保候审", "刑事拘留", "移送起诉", "罚款五百元", "判处有期徒刑八个月"]


def case(f):
    """(case number, charge, station, date, result)."""
    a, t = f.c(P.AREAS), f.t(1500)
    return f"A{a[0]}58{f.d(4)}{t:%Y%m}{f.d(4, '0')}", f.c(P.CHARGES), f"{a[2]}公安局{a[3]}分局", t, f.c(END)


@T(K, "table", "警综/违法犯罪人员_{d}.csv", "police system export, initials", big=True, enc=CSV)
def jz(f):
    rows = [["AJBH", "AJMC", "XM", "XB", "SFZH", "HJDZ", "AJLB", "LASJ", "LADW", "CLJG"]]
    for p in f.recs(f.n(8, 40)):
        n, c, s, t, e = case(f)
        rows.append([n, f"{p.name}{c}案", p.name, p.sex, f.id(p), p.home, c, f"{t:%Y%m%d}", s, e])
    return csv_(rows)


@T(K, "prose", "派出所/前科查询_{w}.txt", "print of a background check, label lines per record", enc=TXT)
def check(f):
    p = f.p()
    out = f"违法犯罪记录查询\n姓名：{p.name}\n公民身份号码：{f.id(p)}\n户籍地址：{p.home}\n" + "-" * 40 + "\n"
    k = f.i(2, 6)
    for _ in range(k):
        f.rec(p)
        n, c, s, t, e = case(f)
        out += f"案件编号：{n}\n案由：{c}\n立案单位：{s}\n立案时间：{t:%Y-%m-%d}\n处理结果：{e}\n\n"
    return out + f"共查到 {k} 条\n"


@T(K, "table", "看守所/在押人员名册_{n}.xlsx", "detention register")
def prison(f):
    rows = ([[f"{f.c(['城南', '第一', '北郊'])}看守所在押人员名册"],
             ["监室", "人员编号", "姓名", "身份证号", "涉嫌罪名", "办案单位", "入所日期", "诉讼阶段", "备注"]])
    for p in f.recs(f.n(8, 40), repeat=False):
        n, c, s, t, e = case(f)
        rows.append([
            f"{f.i(1, 4)}0{f.i(1, 9)}", f"{p.area[0]}111{t:%Y%m%d}{f.d(4, '0')}", p.name,
            f.id(p), c, s, f"{t:%Y-%m-%d}",
            f.c(["侦查", "起诉", "审判"]), ""
        ])
    return xlsx(("名册", rows, ["A1:I1"]))


@T(K, "struct", "dump/{n}/t_criminal.sql", "INSERTs of criminal records", big=True)
def sql(f):
    rows = []
    for p in f.recs(f.n(6, 40)):
        n, c, s, t, e = case(f)
        rows.append([f.seq(), p.name, f.id(p), n, c, s, f"{t:%Y-%m-%d}", e])
    return insert("t_wffz_ry", rows, ["id", "xm", "sfzh", "ajbh", "ay", "badw", "lasj", "cljg"], 5)


@T(K, "struct", "api/background_{w}.json", "background check API, list", big=True)
def api(f):
    rows = []
    for p in f.recs(f.n(4, 20), repeat=False):
        n, c, s, t, e = case(f)
        rows.append({
            "name": p.name,
            "idCard": f.id(p),
            "hit": True,
            "caseNo": n,
            "charge": c,
            "caseTime": f"{t:%Y-%m-%d}",
            "handleUnit": s,
            "result": e
        })
    return js({"code": "200", "message": "查询成功", "crimeRecords": rows})


@T(K, "prose", "法院/刑事案件被告人情况_{n}.docx", "summary of defendants with court case numbers")
def court(f):
    out = []
    for p in f.recs(f.i(3, 9), repeat=False):
        y = f.i(2016, 2023)
        out.append(f"（{y}）粤{p.area[0][2:4] if p.area[0].startswith('44') else '01'}{f.i(10, 30)}刑初"
                   f"{f.i(20, 990)}号：被告人{p.name}，{p.sex}，{p.birth.year}年{p.birth.month}月{p.birth.day}日出生，"
                   f"公民身份号码{f.id(p)}，犯{f.c(P.CHARGES)}罪，判处有期徒刑{f.c(['六个月', '一年', '一年二个月', '三年'])}。")
    return docx("生效刑事判决被告人情况汇总", "内部资料 请勿外传", *out, f"{f.base:%Y年%m月}统计")


@T(K, "table", "社区矫正/矫正对象_{d}.csv", "community correction list", big=True, enc=CSV)
def correct(f):
    rows = [["序号", "姓名", "身份证号", "联系电话", "罪名", "矫正类别", "矫正期限起", "矫正期限止", "司法所"]]
    for k, p in enumerate(f.recs(f.n(8, 40), repeat=False), 1):
        t = f.t(300)
        rows.append([
            k, p.name,
            f.id(p),
            f.mob(p),
            f.c(P.CHARGES),
            f.c(["缓刑", "假释", "暂予监外执行"]), f"{t:%Y-%m-%d}", f"{t.year + 1}-{t:%m}-{min(t.day, 28):02d}", p.dist + "司法所"
        ])
    return csv_(rows)


@T(K, "prose", "聊天记录/案底_{w}.txt", "seller's lines on records", enc=TXT)
def sold(f):
    out = "案底查询结果\n"
    for p in f.recs(f.i(4, 12), repeat=False):
        n, c, s, t, e = case(f)
        out += f"{p.name} {f.id(p)} {t:%Y-%m-%d} 因{c}被{s}立案 {e}\n"
    return out


@T(K, "table", "禁毒/吸毒人员台账.txt", "drug register, fixed width", enc="gb18030", nl="\r\n")
def drugs(f):
    rows = [["编号", "姓名", "身份证号", "查获日期", "毒品种类", "处理结果", "管控状态"]]
    for k, p in enumerate(f.recs(f.n(6, 30), repeat=False), 1):
        rows.append([
            f"{k:03d}", p.name,
            f.id(p), f"{f.t(1800):%Y.%m.%d}",
            f.c(["冰毒", "海洛因", "K粉"]),
            f.c(["行政拘留", "社区戒毒", "强制隔离戒毒"]),
            f.c(["在控", "脱失", "外出"])
        ])
    return f"{f.c(P.AREAS)[3]}吸毒人员动态管控台账\n\n" + fixed(rows) + "\n填报人：        审核人：\n"


@T(K, "struct", "es/fugitives.jsonl", "wanted persons index", big=True)
def wanted(f):
    out = []
    for p in f.recs(f.n(5, 30), repeat=False):
        n, c, s, t, e = case(f)
        out.append({
            "_index": "zaitao",
            "_id": f.hex(12),
            "_source": {
                "rybh": "T" + f.d(22, "3"),
                "xm": p.name,
                "sfzh": f.id(p),
                "ajlb": c,
                "ladw": s,
                "lasj": f"{t:%Y%m%d}",
                "tplb": f.c(["刑拘在逃", "逮捕在逃"]),
                "ajbh": n
            }
        })
    return jl(out)


@T(K, "table", "wiki/重点人员核查.md", "Markdown of checks")
def wiki(f):
    rows = []
    for p in f.recs(f.i(5, 16), repeat=False):
        n, c, s, t, e = case(f)
        rows.append([p.name, f.id(p), c, n, f"{t:%Y-%m}", e])
    return "# 前科人员核查（安保组）\n\n" + md(["姓名", "身份证号", "案由", "案件编号", "时间", "处理结果"], rows)


@T(K, "struct", "logs/crime-check-{d}.log", "log of record look-ups", big=True)
def log(f):
    out, n = "", f.n(5, 30)
    for p, ts in zip(list(f.recs(n)), f.times(n, 2)):
        no, c, s, t, e = case(f)
        out += (f"{ts:%Y-%m-%d %H:%M:%S} [{f.hex(6)}] INFO CrimeQuery 命中 xm={p.name} sfzh={f.id(p)} "
                f"ajbh={no} ay={c} clsj={t:%Y%m%d} cljg={e}\n")
    return out


@T(K, "prose", "治安/处罚决定汇总_{n}.txt", "penalty decisions, one paragraph each", enc=TXT)
def penalty(f):
    out = f"行政处罚决定书（摘要汇总）\n{f.base.year}年\n\n"
    for p in f.recs(f.i(3, 10), repeat=False):
        n, c, s, t, e = case(f)
        out += (f"违法行为人{p.name}，{p.sex}，身份证号码{f.id(p)}，住{p.home}。{t.year}年{t.month}月{t.day}日，"
                f"{p.name}因{f.c(['殴打他人', '赌博', '盗窃', '扰乱公共场所秩序', '吸毒'])}"
                f"被{s}查获，决定给予行政拘留{f.c(['三', '五', '七', '十'])}日的处罚。\n\n")
    return out
