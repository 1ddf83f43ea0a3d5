"""identity.person: plain personal data"""
from .core import T, NS
from .util import *
K = "identity.person"


def ev(d, n, minor=False):
    out = []
    for _ in range(n):
        p = d.person(minor=minor); d.rec(p); out.append(NS(p=p, t=d.when(d.year - d.i(0, 5))))
    return out


def emerg(d): return d.ch("父亲", "母亲", "配偶", "哥哥") + " " + d.nph()


@T(K, "table", "staff roster of HR laptop", big=True)
def roster(d, n):
    d.adults = True; rows = ev(d, n)
    return d.table(rows, [("工号|emp_no|GH", lambda r: d.dig(6)), ("姓名/员工姓名|name/emp_name|XM", lambda r: r.p.name), ("身份证号/身份证号码/公民身份号码|id_no/id_card|SFZH", lambda r: d.id(r.p)), ("?性别|gender|XB", lambda r: r.p.sex), ("部门|department|BM", lambda r: r.p.dept), ("?岗位|position|GW", lambda r: r.p.job), ("入职日期|entry_date|RZRQ", lambda r: d.day(r.t)), ("手机/联系电话/联系方式|mobile/phone|SJ", lambda r: d.ph(r.p)), ("?住宅电话/家庭电话|home_tel|ZZDH", lambda r: d.tel(r.p) if r.p.has > .45 else None), ("?邮箱|email|YX", lambda r: d.em(r.p) if r.p.has > .3 else None), ("?户籍地址/家庭住址|address|HJDZ", lambda r: d.addr(r.p.reg)), ("?学历|education|XL", lambda r: d.ch("大专", "本科", "高中", "硕士", "中专")), ("?紧急联系人|emergency_contact|JJLXR", lambda r: emerg(d))], "csv xlsx tsv html semi", head=[f"{d.co()} 员工花名册"] if d.p(.4) else [], tail=[f"在职 {n} 人"] if d.p(.4) else [], serial=d.p(.2))


@T(K, "table", "student list with parents' phones", big=True)
def students(d, n):
    rows = ev(d, n, minor=True)
    return d.table(rows, [("学号", lambda r: f"{d.year}{d.i(1000, 9999)}"), ("学生姓名/姓名", lambda r: r.p.name), ("性别", lambda r: r.p.sex), ("出生年月", lambda r: f"{r.p.birth:%Y-%m}"), ("身份证件号", lambda r: d.id(r.p)), ("?民族", lambda r: r.p.nat), ("班级", lambda r: f"{d.ch('三', '四', '五', '六')}年级{d.i(1, 8)}班"), ("家长电话", lambda r: d.nph()), ("?家庭住址", lambda r: d.addr(r.p.reg))], "csv xlsx md html", serial=d.p(.4))


@T(K, "table", "site users dump", big=True)
def users(d, n):
    d.hdr = d.ch("en", "camel", "upper"); rows = ev(d, n)
    return d.table(rows, [("x|user_id", lambda r: d.dig(7)), ("x|real_name", lambda r: r.p.name), ("x|id_card", lambda r: d.id(r.p)), ("x|mobile", lambda r: d.ph0(r.p)), ("?x|email", lambda r: d.em(r.p)), ("?x|tel", lambda r: d.tel(r.p) if r.p.has > .6 else ""), ("?x|passport_no", lambda r: d.pp(r.p) if r.p.has > .7 else ""), ("x|password", lambda r: d.hx(32)), ("?x|birthday", lambda r: str(r.p.birth)), ("x|reg_time", lambda r: d.iso(r.t)), ("?x|last_ip", lambda r: f"{d.i(36, 223)}.{d.i(1, 254)}.{d.i(1, 254)}.{d.i(1, 254)}")], "sql db csv pipe", tname=d.ch("sys_user", "member", "ucenter_members"))


@T(K, "table", "household register initials", big=True)
def hukou(d, n):
    d.hdr = "py"; rows = ev(d, n)
    return d.table(rows, [("x|a|XM", lambda r: r.p.name), ("x|a|GMSFHM", lambda r: d.id(r.p)), ("x|a|XB", lambda r: r.p.sex), ("x|a|MZ", lambda r: r.p.nat), ("x|a|CSRQ", lambda r: r.p.birth.strftime("%Y%m%d")), ("x|a|HJDZ", lambda r: d.addr(r.p.reg)), ("?x|a|WHCD", lambda r: d.ch("初中", "高中", "大学本科", "小学")), ("?x|a|FWCS", lambda r: d.co() if r.p.has > .5 else ""), ("?x|a|LXDH", lambda r: d.ph0(r.p))], "csv sql box pipe db", tname="RKJBXX")


@T(K, "struct", "index of users in search cluster", big=True)
def hits(d, n):
    return js(d, ev(d, n), [("name/real_name", lambda r: r.p.name), ("id_card/id_number", lambda r: d.id(r.p)), ("mobile/phone", lambda r: d.ph0(r.p)), ("?gender", lambda r: r.p.sex), ("?birthday", lambda r: str(r.p.birth)), ("?address", lambda r: d.addr(r.p.reg)), ("?email", lambda r: d.em(r.p)), ("register_time", lambda r: d.dt(r.t))], "es esb lines mongo api")


@T(K, "struct", "ID card OCR results")
def ocr(d, n):
    return js(d, ev(d, n), [("姓名", lambda r: r.p.name), ("性别", lambda r: r.p.sex), ("民族", lambda r: r.p.nat), ("出生", lambda r: r.p.birth.strftime("%Y%m%d")), ("住址", lambda r: d.addr(r.p.reg)), ("公民身份号码", lambda r: d.id(r.p)), ("image_status", lambda r: "normal")], "array lines")


@T(K, "struct", "address book cards", mx=30)
def vcards(d, n):
    o = []
    for r in ev(d, n): o += ["BEGIN:VCARD", "VERSION:3.0", f"N:{r.p.name[0]};{r.p.name[1:]};;;", f"FN:{r.p.name}", f"TEL;TYPE=CELL:{d.ph(r.p)}", f"NOTE:身份证 {d.id(r.p)}", *([f"EMAIL:{d.em(r.p)}"] if r.p.has > .6 else []), "END:VCARD"]
    return "vcf", "\n".join(o) + "\n"


@T(K, "struct", "visitor forms as blocks")
def forms(d, n):
    return blocks(d, ev(d, n), [("姓名", lambda r: r.p.name), ("性别", lambda r: r.p.sex), ("身份证号码", lambda r: d.id(r.p)), ("联系电话", lambda r: d.ph(r.p)), ("现住址", lambda r: d.addr(r.p.reg)), ("学历", lambda r: d.ch("本科", "大专", "高中")), ("应聘岗位", lambda r: r.p.job), ("期望薪资", lambda r: f"{d.i(4, 18)}000")], d.ch("-" * 40, "", "====== 下一份 ======"))


@T(K, "prose", "group chat collecting data", mx=12)
def collect(d, n):
    ms = [d.ch(f"{r.p.name}，{d.id(r.p)}，{d.ph(r.p)}", f"姓名：{r.p.name}\n身份证：{d.id(r.p)}\n电话：{d.ph(r.p)}", f"{r.p.name} {r.p.sex} {d.id(r.p)} 住{d.addr(r.p.reg, False)}") for r in ev(d, n)]
    return chat(d, ["请大家接龙报一下信息 姓名身份证电话"] + ms)


@T(K, "prose", "notes of HR about new staff", mx=9)
def hr(d, n):
    d.adults = True; o = [f"本周入职人员（{d.zd(d.after())}）", ""]
    for r in ev(d, n): o.append(f"{r.p.name}，{r.p.sex}，{r.p.nat}族，{d.zd(r.p.birth)}生，身份证号{d.id(r.p)}，{r.p.reg[2]}人，到{r.p.dept}报到，手机{d.ph(r.p)}" + d.ch("。", f"，邮箱{d.em(r.p)}。", "，学历证书原件未带。", f"，紧急联系人{emerg(d)}。"))
    return docx(d, o) if d.p(.5) else ("txt", "\n".join(o) + "\n")


@T(K, "prose", "power of attorney pages", mx=6)
def poa(d, n):
    o = ["委托人信息"]
    for r in ev(d, n): o += ["", f"委托人：{r.p.name}，{r.p.sex}，{r.p.nat}族，{d.zd(r.p.birth)}出生，公民身份号码{d.id(r.p)}，住{d.addr(r.p.reg)}，联系电话{d.ph(r.p)}。"]
    return mail(d, "委托书签署名单", "\n".join(o)) if d.p(.5) else docx(d, o)


@T(K, "prose", "traditional course registration notes", trad=True, mx=9)
def tcourse(d, n):
    o = ["內地學員報名資料", ""]
    for r in ev(d, n): o.append(d.ch(f"{r.p.name}，身份證號碼 {d.id(r.p)}，手提電話 {d.ph0(r.p)}，電郵 {d.em(r.p)}。", f"學員{r.p.name}，{r.p.birth.year}年生，身份證 {d.id(r.p)}，聯絡電話 {d.ph0(r.p)}。"))
    return "txt", "\n".join(o) + "\n"
