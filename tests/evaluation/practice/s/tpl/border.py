import json
from core import T, PORT
K = "border.crossing"
IOD = ("出境", "入境")


@T(K, "inspect/查验台日志.log", "gate controller log", "gb18030", cont="log")
def _(c):
    o = []
    for p, d in zip(c.ppl(15), c.dts(15, span=1)):
        o.append(f"{d:%Y-%m-%d %H:%M:%S} [E{c.r.randrange(1, 30):02d}] 证件读取 OK MRZ_CHK=1 指纹比对 {c.r.uniform(.8, .99):.3f}")
        o.append(c.rec(p, f"{d:%Y-%m-%d %H:%M:%S} [E{c.r.randrange(1, 30):02d}] PASS {c.r.choice(IOD)} 口岸={c.pick(PORT)} 证件种类=普通护照 证件号码={p.pp} 姓名={p.name} 国籍=CHN"))
    return "\n".join(o), r"\] PASS "


@T(K, "official/出入境记录查询结果.txt", "official result sheet", cont="text")
def _(c):
    p = c.person()
    o = ["            出入境记录查询结果", f"编号：{c.num(12, '8')}", f"姓名：{p.name}   性别：{p.sex}   出生日期：{p.dob:%Y-%m-%d}   公民身份号码：{p.id}", f"经查，{p.name}自2016年1月1日以来出入境记录如下：", ""]
    for i, d in enumerate(c.dts(12, span=600), 1):
        o.append(c.rec(p, f"  {i:>2}   {IOD[(i + 1) % 2]}   {d:%Y-%m-%d}   普通护照   {p.pp}   {c.pick(PORT):<6}   {c.pick(['CZ327', 'MU501', '——', 'HX237', '直通巴士'])}"))
    return "\n".join(o + ["", "（以下空白）", "出入境管理支队（专用章）"]), r"^ +\d+   [出入]境"


@T(K, "visa/travel_history_form.txt", "visa applicant's travel history", script="latin", cont="text")
def _(c):
    p = c.person()
    o = ["Section F. Travel history", f"Applicant: {p.en}   Passport no.: {p.pp}   Nationality: Chinese", "List every exit from and entry to China in the past five years.", ""]
    for i, d in enumerate(c.dts(8, span=900)):
        o.append(c.rec(p, f"  ({chr(97 + i)}) {'Exit' if i % 2 == 0 else 'Entry'} {d:%d %B %Y}, port: {c.pick(['Luohu', 'Shanghai Pudong Airport', 'Beijing Capital Airport', 'Gongbei', 'Shenzhen Bay'])}, passport {p.pp}, {c.pick(['tourism', 'business', 'family visit'])}"))
    return "\n".join(o + ["", "I declare the above to be true."]), r"^  \([a-h]\) E"


@T(K, "wx/水客群对话.txt", "parallel traders' chat", cont="text")
def _(c):
    ps = c.ppl(5)
    o = ["过关互助群"]
    for d in c.dts(11, span=3):
        p = c.r.choice(ps)
        o.append(c.rec(p, f"阿强[{d:%m-%d %H:%M}]：{p.name} {p.id} {c.pick(['罗湖口岸', '福田口岸', '皇岗口岸'])}{c.pick(['出境', '入境'])}，{d.month}月{d.day}日{d.hour}点，带{c.pick(['两箱奶粉', '红酒四支', '手机壳', '化妆品'])}"))
        o.append(c.pick(["老大：走12道", "老大：慢点别扎堆", "阿珍：今天查得严", "阿珍：我过了"]))
    return "\n".join(o), r"^阿强\["


@T(K, "xml/apis_message.edi.txt", "advance passenger message in EDIFACT", script="latin", cont="edi")
def _(c):
    f = c.flight()
    o = ["UNA:+.? '", f"UNB+UNOA:4+CHNAIR+CNCIQ+{f.d:%y%m%d}:{f.d:%H%M}+{c.num(6, '0')}++APIS'", "UNH+1+PAXLST:D:02B:UN:IATA'", "BGM+745'",
         "RFF+TN:ENTRYEXIT'", f"TDT+20+{f.no}'", f"LOC+125+BKK'", f"DTM+189:{f.d:%y%m%d%H%M}:201'", f"LOC+87+{f.arr}'", f"DTM+232:{f.a:%y%m%d%H%M}:201'"]
    for p in c.ppl(10):
        o.append(c.rec(p, f"NAD+FL+++{p.sur.upper()}:{p.giv.upper()}'\nATT+2++{'M' if p.male else 'F'}'\nDTM+329:{p.dob:%y%m%d}'\nLOC+22+{f.arr}'\nNAT+2+CHN'\nDOC+P:110:111+{p.pp}'\nFTX+BOR+++ENTRY {f.a:%Y-%m-%d} PORT {f.arr}'"))
    return "\n".join(o + ["CNT+42:10'", "UNT+90+1'"]), r"^NAD\+FL"


@T(K, "tax/境内居住天数说明.txt", "tax adviser's memo on days in China", cont="text")
def _(c):
    ps = c.ppl(3)
    o = ["居住天数测算底稿（税务师手记）", "口径：入境当日不足24小时不计。"]
    for p in ps:
        o.append(f"\n■ {p.name} 身份证{p.id} 护照{p.pp}")
        for i, d in enumerate(c.dts(5, span=200)):
            o.append(c.rec(p, f"   · {d:%Y.%m.%d} {IOD[i % 2]} {c.pick(PORT)} 护照{p.pp}，{c.pick([['前往香港', '前往新加坡'], ['自东京返回', '来自曼谷']][i % 2])}"))
    return "\n".join(o), r"^   · "


@T(K, "api/crossing_page.json", "paged API answer of a border system", cont="json")
def _(c):
    rows = []
    for p in c.ppl(14):
        d = c.dt()
        rows.append(c.rec(p, {"IOType": c.r.choice("IO"), "crossTime": f"{d:%Y%m%d%H%M%S}", "portCode": c.pick(["SZL", "SHK", "PEK", "GBK"]), "portName": c.pick(PORT), "docType": "14", "docNo": p.pp, "psn": {"cnName": p.name, "enName": p.py.replace("/", " "), "nation": "CHN", "idNo": p.id}, "vehicle": None}))
    return json.dumps({"code": 200, "page": {"current": 1, "size": 14, "total": c.r.randrange(100, 999)}, "records": rows}, ensure_ascii=False, indent=None), r'"IOType"'


@T(K, "interview/谈话笔录_因私出国.txt", "disciplinary interview", cont="text")
def _(c):
    p = c.person()
    o = [f"谈话对象：{p.name}，身份证号码{p.id}，因私护照号{p.pp}", "问：未经批准因私出国（境）的情况，逐次说明。"]
    for i, d in enumerate(c.dts(6, span=700)):
        o += [c.rec(p, f"答：{('第一次是' if i == 0 else c.pick('那次是 后来 还有'))}{d:%Y年%m月%d日}从{c.pick(PORT)}{IOD[i % 2]}，用的护照{p.pp}，{c.pick([['去澳门', '去泰国旅游', '陪孩子考试'], ['回来没有报备', '当天回单位上班']][i % 2])}。"), "问：" + c.pick(["费用谁出？", "与谁同行？", "为什么不报告？"])]
    return "\n".join(o + ["答：没有了，我愿意接受组织处理。"]), r"境，用的护照"


@T(K, "trad/過關日誌.txt", "cross-border commuter's diary", script="hant", cont="text")
def _(c):
    p = c.person(tr=True)
    o = [f"跨境日誌　{p.name}　護照 {p.pp}　身份證 {p.id}", ""]
    for i, d in enumerate(c.dts(12, span=20)):
        o.append(c.rec(p, f"{d:%Y/%m/%d} {d:%H:%M}　{c.pick(['羅湖口岸', '深圳灣口岸', '蓮塘口岸', '福田口岸'])}　{IOD[i % 2]}　{c.pick(['人多，排半小時', 'e道很快', '驗了行李', '忘記帶傘', '直巴'])}"))
    return "\n".join(o), r"^\d{4}/\d\d/\d\d \d\d:\d\d　"


@T(K, "hr/外派人员出入境台账.txt", "ledger kept with pipes and lines", "gb18030", cont="table")
def _(c):
    o = ["外派人员出入境台账（人力资源部 手工）", "+----+--------+-----------+------+------------+--------------+--------+", "|序号|姓名    |护照号码   |出/入 |日期        |口岸          |前往国  |", "+----+--------+-----------+------+------------+--------------+--------+"]
    for i, p in enumerate(c.ppl(13), 1):
        d = c.dt()
        o.append(c.rec(p, f"|{i:>4}|{p.name:<6}|{p.pp}  |{c.r.choice(IOD)}  |{d.year}-{d.month}-{d.day}  |{c.pick(PORT):<8}|{c.pick('越南 印尼 肯尼亚 沙特 巴西'):<5}|"))
    return "\n".join(o + ["+----+--------+-----------+------+------------+--------------+--------+", f"填表人：李   分机 {c.r.randrange(6000, 6999)}"]), r"^\| +\d+\|"
