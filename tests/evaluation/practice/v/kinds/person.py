from core import *
t = kind("identity.person")
MZ = "汉 汉 汉 汉 汉 汉 汉 回 满 壮".split()


def nation(f): return f.c(MZ)


@t("shequ/paicha_biji.txt", "community worker's door-to-door notes", "note")
def a1(f):
    o = [f"入户{md(f.t(2018))} 带了登记表和笔"]
    for p in f.ps(4, 10):
        o.append(f"{p.flat} {p.name} {p.sex} {nation(f)}族 {p.id} 电话{p.mob} {f.c(['独居', '三口人', '常住', '房子出租给亲戚', '没人，邻居代报'])} 户籍{p.pl[2]}{p.pl[3]}")
        f.rec(p)
    return "\n".join(o + ["养狗的两家另登记"])


@t("hukou/household_print.txt", "household register print", "print", "gb18030")
def a2(f):
    o = ["常住人口登记表（户成员）", "户号 " + f.d(9) + "   户别 家庭户   户口簿打印"]
    a = f.p("男")
    for k, p in enumerate([a] + [f.p(place=a.pl) for _ in range(f.i(2, 5))]):
        o += ["-" * 66, f"{W('姓名', 10)}{W(p.name, 12)}{W('与户主关系', 12)}{f.c('户主') if k == 0 else f.c('子 父 弟' if p.sex == '男' else '妻 女 母')}", f"{W('性别', 10)}{W(p.sex, 12)}{W('民族', 12)}{nation(f)}", f"{W('出生日期', 10)}{ds(p.birth)}  {W('公民身份号码', 14)}{p.id}", f"{W('文化程度', 10)}{W(f.c('小学 初中 高中 本科'), 12)}{W('服务处所', 12)}{f.c(['务农', '县中学', '个体', '无'])}", f"{W('住址', 10)}{a.addr}"]
        f.rec(p)
    return "\n".join(o)


@t("hr/onboarding_vcards.vcf", "contact cards with identity notes", "vcf")
def a3(f):
    o = []
    for p in f.ps(5, 13):
        o += ["BEGIN:VCARD", "VERSION:3.0", f"FN:{p.name}", f"N:{p.sur};{p.name[1:]};;;", f"TEL;TYPE=CELL:{p.mob}", f"EMAIL:{p.mail}", f"BDAY:{ds(p.birth)}", f"ADR;TYPE=HOME:;;{p.road};{p.city};{p.pl[1]};;中国", f"NOTE:身份证 {p.id} 民族 {nation(f)}", "END:VCARD"]
        f.rec(p)
    return "\n".join(o)


@t("wechat/bianxuan_baoming.txt", "group sign-up with ID numbers", "chat")
def a4(f):
    o = ["班主任：家长们，学籍核对，按 家长姓名+身份证+电话 接龙，不要刷屏"]
    for k, p in enumerate(f.ps(6, 16), 1):
        o.append(f"{k}. {p.name} {f.c(['', '身份证', '证件号'])}{p.id} {p.mob}{f.c(['', ' 收到', ' 辛苦老师', '（妈妈）', '（爸爸）'])}")
        f.rec(p)
    return "\n".join(o + ["班主任：8号家长身份证位数不对请重发"])


@t("api/realname_auth.log", "real-name check responses with rejects", "log")
def a5(f):
    o = []
    x = f.t(2018)
    for p in f.ps(6, 15):
        x += secs(f.i(2, 90))
        o.append(f"{dts(x)} INFO realname.verify resp=" + J({"result": "01", "desc": "一致", "name": p.name, "idCard": p.id, "sex": p.sex, "birthday": ds(p.birth), "address": p.pl[1] + p.pl[2] + p.pl[3], "mobile": p.mob}))
        f.rec(p)
        if f.i(0, 3) == 0:
            c = p.id[:17] + f.c([z for z in "0123456789X" if z != p.id[17]])
            o.append(f"{dts(x + secs(1))} WARN realname.verify reject reason=校验位错误 input={f.dec(c)}")
    return "\n".join(o)


@t("ldap/staff_dump.ldif", "directory dump in LDIF", "ldif", script="latin")
def a6(f):
    o = ["# extended LDIF", "# base <ou=people,dc=corp,dc=example> with scope subtree", ""]
    for p in f.ps(6, 16):
        u = p.py.replace(" ", "").lower() + f.d(2)
        o += [f"dn: uid={u},ou=people,dc=corp,dc=example", "objectClass: inetOrgPerson", f"cn: {p.py}", f"sn: {p.py.split()[0]}", f"mail: {p.mail}", f"mobile: {p.mob}", f"telephoneNumber: {p.tel}", f"employeeIdCard: {p.id}", f"gender: {p.mf}", f"birthDate: {dc(p.birth)}", ""]
        f.rec(p)
    return "\n".join(o)


@t("passport/qianzheng_cailiao_en.txt", "English checklist of visa applicants", "form", script="latin")
def a7(f):
    o = ["Schengen group - applicants' personal data sheet", ""]
    for k, p in enumerate(f.ps(4, 10), 1):
        o += [f"[{k}] Surname / given names: {p.py}", f"    Date of birth: {dmy(p.birth)}    Sex: {p.mf}    Nationality: CHN", f"    National ID no.: {p.id}", f"    Passport no.: {p.pp}", f"    E-mail: {p.mail}   Mobile: {f.sp(p.mob, ' ', '+86 ')}", "    Photo 35x45: attached", ""]
        f.rec(p)
    return "\n".join(o)


@t("ocr/shenfenzheng_scan.txt", "OCR of identity card photos", "ocr")
def a8(f):
    o = []
    for k, p in enumerate(f.ps(4, 11), 1):
        o += [f"== IMG_{f.d(4)}.jpg ==", f"姓名 {p.name}", f"性别 {p.sex} 民族 {nation(f)}", f"出生 {p.birth.year} 年 {p.birth.month} 月 {p.birth.day} 日", f"住址 {p.addr[:12]}", f"     {p.addr[12:]}", f"公民身份号码 {p.id}", "中华人民共和国 居民身份证", f"签发机关 {p.city}公安局{p.pl[3]}分局", f"有效期限 {dp(f.t(2010, 2018))}-{dp(f.t(2030, 2038))}", ""]
        f.rec(p)
    return "\n".join(o)


@t("hk/yimin_trad.txt", "traditional personal data form blocks", "blocks", script="hant")
def a9(f):
    o = ["優才計劃 申請人個人資料（顧問公司內部）"]
    for p in f.ps(4, 10):
        o += ["", f"申請人：{p.name}（{p.py}）　性別：{p.sex}　出生日期：{ds(p.birth)}", f"內地身份證號碼：{p.id}　護照：{p.pp}", f"電郵：{p.mail}　手提：{p.mob}", f"婚姻狀況：{f.c('已婚 未婚')}　學歷：{f.c('學士 碩士 博士')}"]
        f.rec(p)
    return "\n".join(o)


@t("ini/dossier_people.ini", "sections of an INI-like dossier", "ini")
def a10(f):
    o = ["; 访客机 本地名单缓存  v2", f"; sync={dts(f.t(2018))}", ""]
    for k, p in enumerate(f.ps(6, 18), 1):
        o += [f"[person.{k:04}]", f"name={p.name}", f"idcard={p.id}", f"sex={p.sex}", f"nation={nation(f)}", f"birth={dc(p.birth)}", f"address={p.addr}", f"phone={p.mob}", f"level={f.c('白名单 普通 黑名单')}", ""]
        f.rec(p)
    return "\n".join(o)
