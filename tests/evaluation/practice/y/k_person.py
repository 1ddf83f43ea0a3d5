"""identity.person: persons with their identifiers and nothing else"""
from lib import T, D, J, TD
K = "identity.person"


@T(K, "常住人口登记卡.txt", way="printed form")
def a(f):
    o = []
    for p in f.ps(f.i(5, 8)):
        o += ["常 住 人 口 登 记 卡", f"姓名 {p.n}    户主或与户主关系 {f.c(['户主', '配偶', ['女儿', '长子'][p.male]])}", f"性别 {p.sex}    民族 汉    出生日期 {D(p.birth, '%Y年%m月%d日')}", f"{f.x(p)}公民身份证件编号 {p.id}", f"文化程度 {f.c(['高中', '大学本科', '大学专科', '初中'])}    婚姻状况 {f.c(['未婚', '已婚'])}", f"本市（县）其他住址 {p.addr}", f"承办人签章        登记日期 {D(f.d(2019), '%Y年%m月%d日')}", ""]
    return o


@T(K, "诉讼当事人送达地址确认书.txt", way="court form")
def b(f):
    o = []
    for p in f.ps(f.i(4, 7)):
        o += ["送达地址确认书", f"当事人　{p.n}（{f.c(['原告', '被告', '第三人'])}）", f"{f.x(p)}身份证号码　{p.id}", f"送达地址　{p.addr}", f"移动电话　{p.m}　　电子邮箱　{p.email}", f"其他联系人电话　{f.mob()}", f"法院联系电话　{f.off()}", "-" * 30]
    return o


@T(K, "kyc_stream.log", "en", "message broker log", "log")
def c(f):
    o, t = [], f.d(2025)
    for p in f.ps(f.i(8, 13)):
        t += TD(seconds=f.i(2, 400))
        g = f.hx(8)
        o += [f"{D(t)} kafka[kyc.in] key={g} name=\"{p.en}\" gender={p.sex} dob={D(p.birth, '%Y-%m-%d')}", f"{f.x(p)}{D(t)} kafka[kyc.doc] key={g} type=ID_CARD idno={p.id}", f"{D(t)} kafka[kyc.contact] key={g} mobile={f.e164(p.m)} email={p.email}", f"{D(t)} kafka[kyc.out] key={g} verdict={f.c(['PASS', 'PASS', 'REVIEW'])}"]
    return o


@T(K, "參訪團團員資料.txt", "tw", "list in a letter")
def d(f):
    o = ["貴方來函敬悉，茲檢送大陸交流團團員資料如下，請代辦入場證：", ""]
    for k, p in enumerate(f.ps(f.i(8, 13)), 1):
        o += [f"{k}）{p.n}　{p.sex}　{D(p.birth, '%Y年%m月%d日')}生", f"　　{f.x(p)}居民身份證 {p.id}　護照 {p.pp}", f"　　聯絡電話 {f.intl(p.m)}　電郵 {p.email}"]
    return o + ["", "承辦單位電話 " + f.off()]


@T(K, "crm_contacts.json", "en", "nested JSON", "json")
def e(f):
    return J({"tenant": "acme-cn", "page": 1, "people": [{"id": f.hx(8), "displayName": p.en, "nationalId": {"type": "PRC_ID", "value": f.x(p) + p.id}, "passport": p.pp, "address": {"line": p.addr, "country": "CN"}, "channels": [{"k": "mobile", "v": p.m}, {"k": "email", "v": p.email}, {"k": "landline", "v": f.land(p.city)}]} for p in f.ps(f.i(6, 10))]})


@T(K, "家长会签到口述.txt", way="dictated note")
def g(f):
    o = ["录音整理：新生家长信息补录", "老师：大家一个一个报，慢一点，我这边打字。", ""]
    for p in f.ps(f.i(7, 11)):
        o += [f"家长：{f.x(p)}我叫{p.n}，身份证{p.id}，电话{p.m}，住{p.addr}。", f"老师：{f.c(['好，下一位。', '名字哪个字？', '再报一遍后四位。', '记下了。'])}"]
    return o


@T(K, "members_dump.xml", "zh", "XML", "xml")
def h(f):
    o = ['<?xml version="1.0" encoding="UTF-8"?>', "<会员档案>"]
    for p in f.ps(f.i(8, 12)):
        o += ["  <会员>" + f.x(p), f"    <姓名>{p.n}</姓名><性别>{p.sex}</性别>", f"    <证件 类型='居民身份证'>{p.id}</证件>", f"    <住址>{p.addr}</住址>", f"    <手机>{p.m}</手机><邮箱>{p.email}</邮箱>", "  </会员>"]
    return o + ["</会员档案>"]


@T(K, "證人名單及聯絡方式.txt", "tw", "evidence list of a lawyer")
def i(f):
    o = ["附表：擬傳訊證人名單", "（僅供法院聯絡，請予保密）", ""]
    for k, p in enumerate(f.ps(f.i(6, 10)), 1):
        o += [f"證人{k}　{p.n}", f"　　{f.x(p)}身份證號 {p.id}，{D(p.birth, '%Y年')}生，現住{p.addr}", f"　　手機 {p.m}；待證事實：{f.c(['現場經過', '合同簽署', '貨物交付', '會議內容'])}"]
    return o


@T(K, "employee_records.yaml", "zh", "YAML", "yaml")
def j(f):
    o = ["单位: 恒盛精密", "花名册版本: " + f.num(4), "员工:"]
    for p in f.ps(f.i(7, 11)):
        o += [f"  - {f.x(p)}姓名: {p.n}", f"    身份证: '{p.id}'", f"    户籍地址: {p.addr}", f"    手机: '{p.m}'", f"    紧急联系人电话: '{f.mob()}'", f"    邮箱: {p.email}", f"    岗位: {f.c(['钳工', '质检', '仓管', '文员'])}"]
    return o


@T(K, "wedding_visa_invitees.txt", "en", "letter")
def k(f):
    o = ["Dear Consul,", "", "We invite our relatives from the mainland to the wedding in May. Their particulars:", ""]
    for p in f.ps(f.i(6, 10)):
        o.append(f"- {f.x(p)}{p.en}, born {D(p.birth, '%d %b %Y')}, identity card {p.id}, passport {p.pp}, phone {f.intl(p.m)}, living at {p.addr}")
    return o + ["", "Our family office answers under " + f.off() + ".", "", "Yours sincerely"]
