from lib.core import *
T = kind("identity.person")

@T("csv")
def hukou(t):
    rows = [[t.dig(9), t.c(["户主", "妻", "长子", "长女", "父", "母"]), p.xm, "", p.sex, p.nation, f"{p.bd:%Y%m%d}", p.id, p.addr, t.c(["初中", "高中", "大专", "本科"]), t.c(["已婚", "未婚", "离异"]), t.c(["", "务农", "职员"])] for p in t.each(rep=0)]
    return "人口/CZRK.csv", t.csv("户号,与户主关系,姓名,曾用名,性别,民族,出生日期,公民身份号码,户籍地址,文化程度,婚姻状况,职业".split(","), rows)

@T("json", enc="utf-8")
def es(t):
    return "es/person_info_index.json", t.jl([{"_index": "person_address_label_info_master", "_type": "doc", "_source": {"NAME": p.xm, "SEX": p.sex, "ID_CARD": p.id, "BIRTHDAY": f"{p.bd:%Y%m%d}", "MOBILE": p.mob, "RESIDENCE_ADDRESS": p.addr, "NATION": p.nation, "KEY_PERSON": t.c(["0", "0", "1"])}} for p in t.each(rep=0)])

@T("xlsx")
def staff(t):
    rows = [["工号", "姓名", "部门", "岗位", "身份证号", "出生日期", "手机", "邮箱", "家庭住址", "入职日期", "合同到期"]]
    for k, p in enumerate(t.each(rep=0, hi=55), 1001):
        rows.append([f"E{k}", p.xm, t.c(["生产部", "研发部", "财务部", "市场部"]), t.c(["专员", "主管", "工程师"]), p.id, f"{p.bd}", p.mob, p.mail, p.addr, f"{t.dt(2015):%Y-%m-%d}", f"{t.dt(2021):%Y-%m-%d}"])
    return "人力/花名册.xlsx", xlsx([("在职", rows), ("离职", [["无"]])])

@T("sql", enc="utf-8")
def member(t):
    return "backup/cdb_members.sql", "INSERT INTO `pre_members` VALUES\n" + ",\n".join(f"({k},'{p.spy}{p.gpy}{t.i(1,99)}','{t.hex(32)}','{p.mail}','{p.xm}','{p.id}','{p.mob}','{t.ip()}',{int(t.dt(2014).timestamp())})" for k, p in enumerate(t.each(rep=0), 7001)) + ";\n"

@T("docx", mx=18, bin=1)
def union(t):
    return "工会/困难职工档案.docx", docx(["困难职工建档登记", [["姓名", "性别", "民族", "出生年月", "身份证号码", "家庭住址", "联系电话", "困难原因"]] + [[p.xm, p.sex, p.nation, f"{p.bd:%Y.%m}", p.id, p.addr, p.mob, t.c(["大病", "单亲", "子女上学"])] for p in t.each(rep=0)]])

@T("form", mx=10)
def resume(t):
    return "招聘/应聘登记.txt", "\n\n".join(f"应 聘 人 员 登 记 表\n姓名：{p.xm}   性别：{p.sex}   民族：{p.nation}   政治面貌：{t.c(['群众','团员','党员'])}\n身份证号：{p.id}   婚否：{t.c(['未','已'])}\n现住址：{p.addr}\n手机：{p.mob}   E-mail：{p.mail}\n学历：{t.c(['大专','本科','中专'])}   期望薪资：{t.i(3,12)}000\n紧急联系人：{t.P().xm}（{t.c(['父','母','配偶'])}）{t.pm()}" for p in t.each(rep=0, hi=45)) + "\n"

@T("fixed")
def voters(t):
    o = [["编号", "选民姓名", "性别", "身份证号码", "户籍地址"]]
    for k, p in enumerate(t.each(rep=0), 1):
        o.append([f"{k:05d}", p.xm, p.sex, p.id, p.addr])
    return "社区/选民登记.txt", f"第{t.i(1,30)}选区选民登记名册\n" + "=" * 90 + "\n" + t.fw([8, 12, 6, 22, 50], o)

@T("chat", mx=25)
def covid(t):
    o = []
    for p in t.each(rep=0):
        o.append(f"{t.c(['3栋楼长','网格员小何','物业-刘'])} {t.dt(2020):%H:%M}: " + t.c([f"{t.i(1,12)}栋{t.i(1,20)}0{t.i(1,4)} {p.xm} {p.id} {p.mob} 已登记", f"补一个 {p.xm} {p.sex} {p.id} 外地回来的", f"{p.xm} 身份证{p.id} 住址{p.addr} 一家{t.i(1,5)}口"]))
    return "微信/小区排查接龙.txt", "#接龙\n请各位楼长报姓名、身份证、电话\n\n" + "\n".join(o)

@T("xml")
def students(t):
    return "学籍/export.xml", f'<?xml version="1.0" encoding="{t.charset}"?>\n<学籍>' + "".join(f"\n <学生><姓名>{p.xm}</姓名><性别码>{1 if p.M else 2}</性别码><身份证件号>{p.id}</身份证件号><民族>{p.nation}</民族><现住址>{p.addr}</现住址><监护人电话>{p.mob}</监护人电话></学生>" for p in t.each(rep=0, lo=2, hi=9)) + "\n</学籍>\n"

@T("html")
def crm(t):
    return "crm/客户列表.html", f"<html><meta charset={t.charset}><body><table class='table table-hover'><thead><tr><th>客户</th><th>证件号码</th><th>手机</th><th>固话</th><th>邮箱</th></tr></thead>" + "".join(f"<tr><td>{p.xm}</td><td>{p.id}</td><td>{p.mob334}</td><td>{p.tel if t.i(0,1) else ''}</td><td>{p.mail if t.i(0,1) else ''}</td></tr>\n" for p in t.each(rep=0)) + "</table></body></html>"

@T("har", mx=15, enc="utf-8")
def har(t):
    en = []
    for p in t.each(rep=0):
        en.append({"startedDateTime": f"{t.dt(2019):%FT%T.000Z}", "request": {"method": "POST", "url": "https://api.huimin-app.cn/v2/realname/submit", "postData": {"mimeType": "application/json", "text": t.j({"realName": p.xm, "idCard": p.id, "mobile": p.mob}, None)}}, "response": {"status": 200, "content": {"mimeType": "application/json", "text": "{\"code\":0,\"msg\":\"认证成功\"}"}}, "time": t.i(60, 900)})
    return "debug/realname.har", t.j({"log": {"version": "1.2", "creator": {"name": "WebInspector", "version": "537.36"}, "entries": en}})

@T("tsv")
def poor(t):
    rows = [[p.city + p.reg[2], t.dig(12), p.xm, p.sex, p.id, t.i(1, 6), t.c(["因病", "因学", "缺劳力", "因残"]), t.c(["是", "否"]), p.mob] for p in t.each(rep=0, lo=25)]
    return "扶贫办/建档立卡.txt", t.csv("行政区划 户编号 户主 性别 证件号码 人口 致贫原因 脱贫 电话".split(), rows, "\t")

@T("log")
def auth(t):
    return "logserver/sso/realname.log", "\n".join(f"{t.dt(2019):%Y/%m/%d %H:%M:%S} [warn] 2193#0: *{t.i(1000,99999)} realname auth: {{name:{p.xm},idcard:{p.id},mobile:{p.mob}}} result={t.c(['一致','一致','不一致','库无'])} client={t.ip()}" for p in t.each(rep=.05)) + "\n"

@T("sqlite", bin=1)
def gym(t):
    return "gym/member.db", sqlite("CREATE TABLE hy(kh TEXT, xm TEXT, xb TEXT, sfzh TEXT, sjh TEXT, csrq TEXT, zz TEXT, bkrq TEXT);", {"hy": [(t.dig(8), p.xm, p.sex, p.id, p.mob, f"{p.bd}", p.addr, f"{t.dt(2017):%F}") for p in t.each(rep=0)]})
