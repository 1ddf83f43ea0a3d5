"""crime.case"""
from .core import T, NS
from .util import *
K = "crime.case"


def ev(d, n, rep=.12, one=None):
    d.adults = True; out = []
    for p in (one and [one] * n or d.people(n, rep)):
        t = d.when(); c = d.ch(P.CRIME); g = d.ch(P.REG)
        d.rec(p); out.append(NS(p=p, t=t, c=c[0], res=c[1], no="A" + g[0] + d.ch("5800", "0000", "5300") + f"{d.i(10, 99)}" + t.strftime("%Y%m") + f"{d.i(1, 2999):04d}", org=f"{g[2]}公安局{g[3][:-1]}分局", st=f"{g[3][:-1]}{d.ch('城东', '河口', '新华', '南门')}派出所", court=f"（{t.year + 1}）{SHORT[g[1][:2]]}{g[0][2:]}刑初{d.i(11, 999)}号", courtn=f"{g[2]}{g[3]}人民法院"))
    return out


SHORT = {"北京": "京", "天津": "津", "河北": "冀", "山西": "晋", "辽宁": "辽", "吉林": "吉", "黑龙": "黑", "上海": "沪", "江苏": "苏", "浙江": "浙", "安徽": "皖", "福建": "闽", "江西": "赣", "山东": "鲁", "河南": "豫", "湖北": "鄂", "湖南": "湘", "广东": "粤", "广西": "桂", "海南": "琼", "重庆": "渝", "四川": "川", "贵州": "黔", "云南": "云", "陕西": "陕", "甘肃": "甘", "青海": "青", "宁夏": "宁", "新疆": "新"}


def ct(r): return r.court


@T(K, "table", "case ledger of a station", big=True)
def ledger(d, n):
    rows = ev(d, n)
    return d.table(rows, [("嫌疑人/违法人员姓名/姓名|suspect_name|XM", lambda r: r.p.name), ("身份证号/证件号码|id_no|SFZH", lambda r: d.id(r.p)), ("案件编号/案号|case_no|AJBH", lambda r: r.no), ("案由/案件类别|charge/case_type|AY", lambda r: r.c), ("立案时间/受案时间|filing_date|LASJ", lambda r: d.day(r.t)), ("办案单位/立案单位|unit|BADW", lambda r: r.org), ("处理结果/处罚结果|result|CLJG", lambda r: r.res), ("?户籍地址|address|HJDZ", lambda r: d.addr(r.p.reg)), ("?备注|remark|BZ", lambda r: d.ch("", "", "初犯", "有前科", "在逃"))], "csv xlsx html tsv", serial=d.p(.5), tail=[f"合计 {n} 人次"] if d.p(.3) else [])


@T(K, "table", "screening result of HR background check")
def screen(d, n):
    rows = ev(d, n, 0)
    return d.table(rows, [("姓名", lambda r: r.p.name), ("身份证号码", lambda r: d.id(r.p)), ("拟聘岗位", lambda r: r.p.job), ("命中类型", lambda r: d.ch("违法犯罪记录", "前科")), ("案由", lambda r: r.c), ("发生时间", lambda r: d.day(r.t)), ("处理", lambda r: r.res), ("建议", lambda r: d.ch("不予录用", "复核", "面谈"))], "xlsx csv md fixed", head=["背景核查命中名单（违法犯罪）"], tail=["注：未命中人员另表"], serial=d.p(.5))


@T(K, "table", "dump with initials as columns", big=True)
def initials(d, n):
    d.hdr = "py"; rows = ev(d, n)
    return d.table(rows, [("x|a|AJBH", lambda r: r.no), ("x|a|XM", lambda r: r.p.name), ("x|a|GMSFHM", lambda r: d.id(r.p)), ("x|a|AJLB", lambda r: r.c), ("x|a|AJMC", lambda r: f"{r.p.name}{r.c}案"), ("x|a|LADW", lambda r: r.org), ("x|a|LASJ", lambda r: r.t.strftime("%Y%m%d%H%M%S")), ("?x|a|QZCS", lambda r: r.res), ("?x|a|SJH", lambda r: d.ph0(r.p))], "sql db pipe box", tname=d.ch("T_AJ_XYR", "aj_ryxx", "WFFZRY"))


@T(K, "table", "detention house roll")
def roll(d, n):
    g = d.ch(P.REG); rows = ev(d, n, 0)
    return d.table(rows, [("人员编号", lambda r: g[0] + "111" + r.t.strftime("%Y%m%d") + f"{d.i(1, 900):04d}"), ("姓名", lambda r: r.p.name), ("身份证", lambda r: d.id(r.p)), ("罪名", lambda r: r.c), ("入所日期", lambda r: d.day(r.t)), ("办案单位", lambda r: r.org), ("监室", lambda r: f"{d.i(1, 4)}{d.i(1, 20):02d}"), ("诉讼环节", lambda r: d.ch("侦查", "起诉", "一审", "二审"))], "csv xlsx fixed", head=[f"{g[2]}{g[3]}看守所在押人员名册"], tail=[f"在押 {n} 人   制表：管教科"])


@T(K, "struct", "hits of police record query", big=True)
def hits(d, n):
    return js(d, ev(d, n), [("name/xm", lambda r: r.p.name), ("id_card/sfzh", lambda r: d.id(r.p)), ("case_no/ajbh", lambda r: r.no), ("case_type/charge", lambda r: r.c), ("filing_unit", lambda r: r.org), ("filing_date", lambda r: d.day(r.t)), ("result/disposition", lambda r: r.res), ("?address", lambda r: d.addr(r.p.reg))], "es api lines array")


@T(K, "struct", "alarm summaries with key persons", big=True)
def alarms(d, n):
    return blocks(d, ev(d, n, .1), [("案件编号", lambda r: r.no), ("违法犯罪嫌疑人", lambda r: r.p.name), ("公民身份号码", lambda r: d.id(r.p)), ("案由", lambda r: r.c), ("立案单位", lambda r: r.org), ("立案时间", lambda r: d.dt(r.t)), ("简要案情", lambda r: f"{r.p.name}因涉嫌{r.c}，被{r.st}民警查获"), ("处理结果", lambda r: r.res)], d.ch("-" * 30, "=" * 24, "", "****"))


@T(K, "struct", "XML case exchange")
def caseml(d, n):
    return xml(d, ev(d, n, 0), [("AJBH", lambda r: r.no), ("XYRXM", lambda r: r.p.name), ("XYRSFZH", lambda r: d.id(r.p)), ("AY", lambda r: r.c), ("BADW", lambda r: r.org), ("LARQ", lambda r: r.t.strftime("%Y%m%d")), ("CLJG", lambda r: r.res)], "ROOT", "AJ")


@T(K, "struct", "nested person with records", mx=20)
def nested(d, n):
    left = n; arr = []
    while left > 0:
        k = min(left, d.i(1, 3)); left -= k; p = d.person()
        arr.append({"query": {"name": p.name, "idNo": d.id(p)}, "status": "HIT", "criminalRecords": [{"caseNo": ct(r), "charge": r.c.replace("吸毒", "盗窃").replace("赌博", "开设赌场") if r.c in ("吸毒", "赌博") else r.c, "court": r.courtn, "date": d.isod(r.t), "sentence": d.ch("有期徒刑六个月", "拘役三个月，缓刑五个月", "有期徒刑一年二个月", "单处罚金三千元")} for r in ev(d, k, one=p)]})
    return "json", json.dumps(arr, ensure_ascii=False, indent=d.ch(2, None)) + "\n"


@T(K, "prose", "judgment drafts in law firm's mailbox", mx=6)
def judge(d, n):
    o = []
    for r in ev(d, n, 0):
        if r.c in ('吸毒', '赌博'): r.c = '盗窃'
        o += [r.courtn, "刑 事 判 决 书", ct(r), f"    被告人{r.p.name}，{r.p.sex}，{d.zd(r.p.birth)}出生，公民身份号码{d.id(r.p)}，{r.p.nat}族，住{d.addr(r.p.reg)}。因涉嫌{r.c}，于{d.zd(r.t)}被{r.org}刑事拘留，同年被依法逮捕。", f"    本院认为，被告人{r.p.name}的行为已构成{r.c}罪，依法应予惩处。判决如下：", f"    被告人{r.p.name}犯{r.c}罪，判处{d.ch('有期徒刑八个月', '拘役四个月', '有期徒刑一年')}，并处罚金人民币{d.i(2, 9)}000元。", ""]
    return docx(d, o) if d.p(.5) else ("txt", "\n".join(o) + "\n")


@T(K, "prose", "police notice style briefs", mx=10)
def briefs(d, n):
    o = [f"警情汇总（内部）  {d.zd(d.after())}", ""]
    for k, r in enumerate(ev(d, n, 0)): o.append(f"{k + 1}.{r.t.month}月{r.t.day}日，{r.st}查获{r.c}违法犯罪嫌疑人{r.p.name}（{r.p.sex}，身份证号{d.id(r.p)}，{r.p.reg[2]}人）。" + d.ch(f"案件编号{r.no}，现已{r.res}。", f"处理结果：{r.res}。", f"该人对{r.c}事实供认不讳，{r.res}。"))
    return "txt", "\n".join(o) + "\n"


@T(K, "prose", "seller's chat, criminal record check", mx=9)
def sell(d, n):
    ms = [d.ch(f"{r.p.name} {d.id(r.p)} 有案底 {r.t.year}年{r.c} {r.org} {r.res}", f"查的结果：\n姓名 {r.p.name}\n身份证 {d.id(r.p)}\n案由 {r.c}\n{d.isod(r.t)} {r.org}\n处理 {r.res}", f"{d.id(r.p)} {r.p.name}，前科：{r.c}（{r.t.year}.{r.t.month}），{r.no}") for r in ev(d, n, 0)]
    return chat(d, ["这几个查到犯罪记录的"] + ms)
