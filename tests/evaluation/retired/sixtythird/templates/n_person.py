"""identity.person: one entry that says who a person is = one record."""
import json
from lib.core import T
from lib import data as X
K = "identity.person"

@T(K, "b")
def household_csv(g):
    L = ["XM,CYM,XB,MZ,CSRQ,GMSFHM,YHZGX,HH,HJDZ,WHCD,HYZK,FWCS"]
    h = ha = 0
    for k in range(g.n()):
        new = not k or g.ch(.36); p = g.p(24, 88) if new else g.p(1, 90); g.rec(p)
        if new: h, ha = g.i(200000000, 899999999), p.hj
        L.append(f"{p.name},,{1 if p.m else 2},{p.min},{p.b8},{p.id},{'01' if new else g.c(['10', '20', '30', '51'])},{h},{ha},{p.edu},{p.mar},{p.job}")
    g.out("hukou/czrk_part.csv", "\n".join(L) + "\n", "csv", "gb18030", "\r\n")

@T(K)
def class_list(g):
    """School list: pupils (minors) with guardians."""
    s = f"{g.reg[3]}{g.c('实验 第三 中心 育英'.split())}小学"; R = [[f"{s}{g.c('一二三四五六')}年级（{g.i(1, 6)}）班学生学籍信息采集表"], ["班主任：" + g.nm(), "", "", "", "填报日期", f"{g.t0:%Y.%m.%d}"], ["学号", "姓名", "性别", "民族", "身份证件号", "出生日期", "家庭住址", "监护人", "是否留守"]]
    for k in range(1, g.n(25, 50) + 1): p = g.p(6, 12); g.rec(p); R.append([f"{k:02d}", p.name, p.sex, p.min, p.id, f"{p.birth:%Y%m%d}", g.addr(), g.nm(), g.c(["否", "否", "是"])])
    g.xlsx("学籍/采集表.xlsx", {"Sheet1": R, "填表说明": [["身份证件号必须与户口本一致"], ["民族填全称"]]})

@T(K)
def es_person(g):
    o = []
    for p in g.rows(10, 40): g.rec(p); o.append({"_index": "person_address_label_info_slave", "_type": "_doc", "_id": g.hex(32), "_source": {"NAME": p.name, "IDNO": p.id, "SEX": p.sex, "NATION": p.min, "BIRTHDAY": p.b8, "BPLACE": p.reg[1] + p.reg[2], "ADDRESS": p.hj, "EDUCATION": p.edu, "MARRIAGE": g.c(["未婚", "已婚"]), "RECORDTIME": f"{g.t():%Y-%m-%d %H:%M:%S}"}})
    g.out("es/person_sample.json", "\n".join(json.dumps(x, ensure_ascii=False) for x in o) + "\n", "jsonl")

@T(K)
def idcard_ocr(g):
    L = []
    for k, p in enumerate(g.rows(6, 20)): g.rec(p); L += [f"# file: IMG_{g.t():%Y%m%d}_{g.dig(6)}.jpg", f"姓名{p.name}", f"性别{p.sex}民族{p.min}", f"出生{p.birth.year}年{p.birth.month}月{p.birth.day}日", f"住址{p.hj}", f"公民身份号码{p.id}", ""]
    g.out("ocr/idcard_front.txt", "\n".join(L), "ocr")

@T(K)
def village_notice(g):
    """Voters' list notice."""
    L = [f"{g.c('前进 红星 永兴'.split())}村第{g.c('九十')}届村民委员会选举选民名单核对稿", f"（第{g.i(1, 8)}选民小组，以户口簿登记为准，内部核对勿张贴）", ""]
    for k, p in enumerate(g.rows(15, 50), 1): g.rec(p); L.append(f"{k:>3}. {p.name}　{p.sex}　{p.age}岁　{p.id}　{g.c(['', '', '外出务工', '委托投票'])}".rstrip("　"))
    L += ["", f"备注：原册{g.badid()}号码有误（校验不过），已按户口簿更正，勿再使用。", f"登记员：{g.nm()}　　核对人：{g.nm()}"]
    g.out("村委会/选民核对.txt", "\n".join(L), "text", "gb18030", "\r\n")

@T(K)
def user_sql(g):
    v = []
    for k, p in enumerate(g.rows(15, 55), 20001): g.rec(p); v.append(f"({k},'{p.py[1].lower()}{g.i(10, 999)}','{g.hex(32)}','{p.name}','{p.id}','{p.mobile}','{p.email}','{p.addr}',{1 if p.m else 2},'{g.t():%Y-%m-%d %H:%M:%S}')")
    g.out("site/ucenter_member_realname.sql", "INSERT INTO `member_realname` (`uid`, `username`, `pwd`, `truename`, `idcard`, `mobile`, `email`, `address`, `sex`, `regtime`) VALUES\n" + ",\n".join(v) + ";\n", "sql")

@T(K)
def vcards(g):
    L = []
    for p in g.rows(10, 40): g.rec(p); L += ["BEGIN:VCARD", "VERSION:3.0", f"N:{p.sur};{p.name[len(p.sur):]};;;", f"FN:{p.name}", f"TEL;TYPE=CELL:{p.mobile}"] + ([f"EMAIL:{p.email}"] if g.ch(.5) else []) + [f"ADR;TYPE=HOME:;;{p.addr};;;;中国", f"BDAY:{p.birth}", f"NOTE:身份证{p.id}", "END:VCARD"]
    g.out("contacts/通讯录.vcf", "\n".join(L) + "\n", "vcard", "utf-8", "\r\n")

@T(K)
def chat_collect(g):
    L = []; t = g.t0; w = g.nm()
    L += [f"{w} {t:%H:%M}", "@所有人 买保险，请按 姓名+身份证+手机+地址 接龙", ""]
    for p in g.rows(6, 18): t = g.adv(t, minutes=g.i(1, 9)); g.rec(p); L += [f"{g.c([p.name, '小' + p.name[-1], '阿' + p.name[-1]])} {t:%H:%M}", g.c([f"{p.name} {p.id} {p.mobile} {p.addr}", f"{p.name}，{p.sex}，{p.id}，{p.mobile}", f"我的：{p.name} 身份证号码 {p.id} 电话 {g.sp(p.mobile, '%s-%s-%s')}"]), ""] + ([f"{w} {t:%H:%M}", g.c(["收到", "地址写详细点", "还有谁没发", "[强]"]), ""] if g.ch(.3) else [])
    g.out("微信/接龙.txt", "\n".join(L), "chat")

@T(K)
def genealogy_prose(g):
    """Relief office case notes: who lives there, running text."""
    L = [f"{g.reg[3]}{g.c('城关 永兴 新店'.split())}镇困难群众走访手记", ""]
    for p in g.ps(g.i(6, 14)): g.rec(p); L.append(f"{p.name}，{p.sex}，{p.age}岁，{p.min}族，{p.edu}文化，身份证号{p.id}，家住{g.addr()}，联系电话{p.mobile}。{g.c(['独居，子女在外地。', '与老伴同住，患有高血压。', '靠种地为生，人很健谈。', '腿脚不便，邻居常照应。', '刚从外地回来，家里养了十几只羊。'])}")
    g.docx("走访/手记.docx", L)

@T(K)
def cred_list(g):
    L = []
    for p in g.rows(30, 60): g.rec(p); L.append("----".join([p.email, g.c([p.py[1].lower() + str(g.i(10, 9999)), g.hex(8), "a" + p.b8]), p.name, p.id, p.mobile]))
    g.out("leak/sjk_3.txt", "\n".join(L) + "\n", "dashes", "gb18030", "\r\n")

@T(K)
def realname_log(g):
    L = []
    for p, t in g.seq(10, 34, days=1): g.rec(p); L += [f'{g.ip()} {t:%Y-%m-%dT%H:%M:%S}+08:00 POST /v1/realname/verify 200 {g.i(20, 900)}ms body={{"name":"{p.name}","idcard":"{p.id}","mobile":"{p.mobile}"}}', f"{g.ip()} {t:%Y-%m-%dT%H:%M:%S}+08:00 GET /healthz 200 1ms body=-"]
    g.out("gateway/verify.access.log", "\n".join(L) + "\n", "log")

@T(K)
def hr_xml(g):
    o = []
    for p in g.rows(8, 30): g.rec(p); o.append(f'  <employee id="{g.i(1000, 9999)}"><name py="{"".join(p.py).lower()}">{p.name}</name><gender>{"M" if p.m else "F"}</gender><identityCard>{p.id}</identityCard><birthday>{p.birth}</birthday><nation>{p.min}</nation><education>{p.edu}</education><mobile>{p.mobile}</mobile><email>{p.email}</email><homeAddress>{p.addr}</homeAddress></employee>')
    g.out("oa/employees.xml", f'<?xml version="1.0" encoding="utf-8"?>\n<employees company="{g.co()}">\n' + "\n".join(o) + "\n</employees>", "xml")

@T(K)
def forms_kv(g):
    L = []
    for p in g.rows(5, 16): g.rec(p); L += ["　　　　　个 人 基 本 情 况 登 记 表", f"姓 名 ：{p.name}　　性 别 ：{p.sex}　　民 族 ：{p.min}", f"出生年月：{p.birth:%Y年%m月}　　文化程度：{p.edu}　　职 业 ：{p.job}", f"身份证号：{p.id}", f"家庭住址：{p.addr}", f"手 机 ：{p.mobile}　　电子邮箱：{p.email if g.ch(.5) else '无'}", f"紧急联系人：{g.nm()}（{g.c(['配偶', '父亲', '母亲', '朋友'])}）{g.mobile()}", "——————————————————", ""]
    g.out("表格/登记表合并.txt", "\n".join(L), "kv", "utf-16", "\r\n")

@T(K)
def tw_hk_style(g):
    """Traditional: mainland members of an association."""
    L = ["會員編號|姓名|性別|出生日期|內地居民身份證號碼|護照號碼|通訊地址|電郵"]
    for k, p in enumerate(g.rows(15, 45), 501): g.rec(p); L.append(f"M{k}|{p.name}|{p.sex}|{p.birth:%Y/%m/%d}|{p.id}|{p.passport if g.ch(.4) else ''}|{p.addr}|{p.email}")
    g.out("assoc/會員名冊.txt", "\n".join(L) + "\n", "psv", "utf-8-sig", "\r\n")
