import json
from core import T, masked_id, masked_mob
K = "identity.person"


@T(K, "ems/身份证读卡器.log", "card reader service log", "gb18030", cont="log")
def _(c):
    o = []
    for p, d in zip(c.ppl(9), c.dts(9, span=1)):
        o.append(f"{d:%H:%M:%S} SAM_V={c.num(8, '0')} USB 打开端口1001成功")
        o.append(c.rec(p, f"{d:%H:%M:%S} 读卡成功 姓名[{p.name}] 性别[{p.sex}] 民族[{c.pick('汉 回 满 壮')}] 出生[{p.dob:%Y%m%d}] 住址[{p.addr}] 身份号码[{p.id}] 签发机关[{p.dist}公安分局] 有效期[{c.dt(2014, 2019):%Y%m%d}-{c.dt(2034, 2039):%Y%m%d}]"))
    return "\n".join(o), r"读卡成功 姓名"


@T(K, "wx/社区核酸接龙转发.txt", "neighbourhood roll call", cont="text")
def _(c):
    o = ["#接龙", "6栋居民信息补登，姓名 身份证 电话，看到都填", ""]
    for i, p in enumerate(c.ppl(16), 1):
        m = p.mob if c.r.random() < .7 else c.v("phone.mobile", f"{p.mob[:3]} {p.mob[3:7]} {p.mob[7:]}")
        o.append(c.rec(p, f"{i}、{p.name}，{p.id}，{m}" + c.pick(["", "，独居", "，老人没手机填我的", "（租户）"])))
    return "\n".join(o), r"^\d+、"


@T(K, "git/debug_dump_print_r.txt", "PHP print_r dump left in a debug file", script="mixed", cont="text")
def _(c):
    o = ["Array", "("]
    for i, p in enumerate(c.ppl(8)):
        o.append(c.rec(p, f"    [{i}] => Array\n        (\n            [uid] => {c.snow()}\n            [realname] => {p.name}\n            [idcard] => {p.id}\n            [mobile] => {p.mob}\n            [email] => {p.mail}\n            [address] => {p.addr}\n        )\n"))
    return "\n".join(o + [")"]), r"^    \[\d\] => Array"


@T(K, "mail/new_joiners_fw.eml", "HR mail with a quoted list", script="mixed", cont="eml")
def _(c):
    a = c.ok("phone.email", "hr@lanting-tech.com.cn")
    o = [f"From: HR <{a}>", "Subject: FW: new joiners Monday, badge + 社保", "Content-Type: text/plain; charset=utf-8", "", "Guys pls make badges. 社保 copy attached again below since the xlsx won't open:", ""]
    for p in c.ppl(9):
        tel = p.tel
        o.append(c.rec(p, f"> {p.en} / {p.name}, ID no. {p.id}, cell {p.mob}, home tel {tel}, {p.mail}"))
    return "\n".join(o + ["", "Thx!", f"HR front desk tel {c.office()}"]), r"^> .*ID no\."


@T(K, "visit/门卫登记本.txt", "gatekeeper's visitor book typed up", cont="text")
def _(c):
    o = ["门卫来访登记（录入自纸本，字迹不清处标?）", ""]
    for p, d in zip(c.ppl(11), c.dts(11, span=2)):
        x = p.id
        if x.endswith("X") and c.r.random() < .6:
            x = c.v("identity.prc_id18", x[:-1] + "x")
        o.append(c.rec(p, f"{d:%d日%H:%M} {p.name} 证件{x} {c.pick(['找财务', '送货', '面试', '修空调?', '家长接人'])} 电话{p.mob}"))
    return "\n".join(o), r"^\d\d日\d\d:\d\d "


@T(K, "redis/user_session_dump.txt", "cache export, serialised objects", script="mixed", cont="text")
def _(c):
    o = []
    for p in c.ppl(12):
        o.append(c.rec(p, f'SETEX "sess:{c.hexs(16)}" 1800 "{{\\"uid\\":{c.num(6, "4")},\\"real_name\\":\\"{p.name}\\",\\"id_no\\":\\"{p.id}\\",\\"phone\\":\\"{p.mob}\\",\\"phone_show\\":\\"{masked_mob(c, p)}\\",\\"verified\\":true}}"'))
    return "\n".join(o), r"^SETEX"


@T(K, "school/家校联系_班主任便签.txt", "form teacher's notes with parents", cont="text")
def _(c):
    o = ["高三（4）班 学籍核对 便签", ""]
    for p in c.ppl(10, born=(2004, 2007)):
        par = c.mobile()
        o.append(c.rec(p, f"● {p.name}（{p.sex}）身份证号{p.id}，" + c.pick([f"妈妈电话{par}", f"爸{par}外地打工", f"寄宿，家长{par}", f"奶奶带，{par}"]) + c.pick(["。", "，户口本没交。", "，名字里的字和学籍不一致！"])))
    return "\n".join(o), r"^● "


@T(K, "k8s/configmap_whitelist.yaml", "configuration with a white list of persons", cont="yaml")
def _(c):
    o = ["apiVersion: v1", "kind: ConfigMap", "metadata:", "  name: gate-whitelist", "  namespace: access", "data:", "  whitelist.yml: |", "    persons:"]
    for p in c.ppl(10):
        o.append(c.rec(p, f"      - name: {p.name}\n        idCard: \"{p.id}\"\n        mobile: \"{p.mob}\"\n        gender: {'M' if p.male else 'F'}\n        birthday: {p.dob:%Y-%m-%d}"))
    return "\n".join(o), r"^      - name:"


@T(K, "complaint/泄露投诉及附件.txt", "complaint with the leaked list attached", cont="text")
def _(c):
    o = ["投诉信", "", f"培训机构把我们的报名资料发在公开网盘，我下载后截了其中一页（附件），请监管部门查处。投诉热线打了三次无人受理，客服座机{c.office()}。", "", "附件：页面内容"]
    for p in c.ppl(8):
        o.append(c.rec(p, f"学员姓名：{p.name}｜身份证：{p.id}｜护照：{p.pp}｜手机：{p.mob}｜邮箱：{p.mail}"))
    return "\n".join(o), r"^学员姓名："


@T(K, "trad/會員入會紙抄錄.txt", "membership forms typed up in traditional", "utf-8-sig", script="hant", cont="text")
def _(c):
    o = ["同鄉會入會紙 抄錄", ""]
    for i, p in enumerate(c.ppl(8, tr=True), 1):
        o.append(c.rec(p, f"第{i}張\n姓名：{p.name}　性別：{p.sex}　出生：{p.dob.year}年{p.dob.month}月{p.dob.day}日\n內地身份證：{p.id}\n住址：{p.addr}\n手提：{p.mob}　電郵：{p.mail}\n"))
    return "\n".join(o), r"^第\d張"
