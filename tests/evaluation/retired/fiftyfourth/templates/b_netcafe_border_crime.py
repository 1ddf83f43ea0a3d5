# -*- coding: utf-8 -*-
from lib import *
def site(f): r = f.pick(REGIONS); return r[0] + "10" + f.dg(6), r[2][:2] + f.pick(CAFES), r
# ---------------------------------------------------------------- netcafe.session
@T("netcafe.session", "table", "csv of the audit platform, English column names")
def nc_wa(f):
    ps, w = f.pr(20, 40); s = site(f); R = [["NETBAR_WACODE", "PLACE_NAME", "USER_NAME", "CERTIFICATE_TYPE", "CERTIFICATE_CODE", "ID_TERMINAL", "IP", "MAC", "ONLINE_TIME", "OFFLINE_TIME"]]
    for p in w:
        t = f.times(1)[0]; f.rec(p); R.append([s[0], s[1], p.name, "111", p.id, f.pick("ABC") + f.dg(3), f.ip(), f.mac("-"), D(t, ISO), D(t + timedelta(minutes=f.ri(20, 600)), ISO)])
    return "csv", csvt(R)
@T("netcafe.session", "table", "tsv, pinyin initials, many places")
def nc_py(f):
    ps, w = f.pr(10, 40); o = ["XM\tGMSFHM\tYYCSDM\tYYCSMC\tSWKSSJ\tSWJSSJ\tZDH"]
    for p in w:
        s = site(f); t = f.times(1)[0]; f.rec(p); o.append("\t".join([p.name, p.id, s[0], s[1], D(t, "YmdHMS"), D(t + timedelta(minutes=f.ri(20, 600)), "YmdHMS"), f.dg(3)]))
    return "txt", "\n".join(o) + "\n"
@T("netcafe.session", "table", "counter print, fixed width, day list")
def nc_print(f):
    s = site(f); R = [["机号", "姓名", "证件号", "卡号", "上机", "下机", "消费"]]; n = 0
    for p in f.P(f.n(3, 25)):
        t = f.base + timedelta(minutes=f.ri(0, 900)); f.rec(p); R.append(["%03d" % f.ri(1, 180), p.name, p.id, f.dg(7), D(t, "H:M"), D(t + timedelta(minutes=f.ri(30, 400)), "H:M"), f.money(3, 30)])
    return "txt", "      %s  上机日报\n日期 %s\n" % (s[1], D(f.base, "Y-m-d")) + fixed(R) + "\n班次: 晚  收银: ________\n"
@T("netcafe.session", "table", "sqlite of the billing server")
def nc_db(f):
    ps, w = f.pr(12, 30); s = site(f); r = []
    for i, p in enumerate(w):
        t = f.times(1)[0]; f.rec(p); r.append((i + 1, p.name, p.id, "PC-%03d" % f.ri(1, 160), D(t, ISO), D(t + timedelta(minutes=f.ri(20, 500)), ISO), float(f.ri(2, 40))))
    return "db", {"netbar_info": (["code", "title"], [(s[0], s[1])]), "online_log": (["id", "customer", "idcard", "computer", "login_at", "logout_at", "fee"], r)}
@T("netcafe.session", "struct", "json messages on and off line")
def nc_json(f):
    o = []; s = site(f)
    for p in f.P(f.n(1, 14)):
        t = f.times(1)[0]; f.rec(p); o.append({"siteCode": s[0], "siteName": s[1], "customer": {"name": p.name, "cert": {"type": 111, "no": p.id}, "nation": p.nation}, "session": {"pc": f.dg(3), "ip": f.ip(), "begin": D(t, ISO), "end": D(t + timedelta(minutes=f.ri(30, 500)), ISO)}})
    return "json", J({"version": "2.1", "rows": o}, indent=f.pick([None, 1]))
@T("netcafe.session", "struct", "daemon log of a login client")
def nc_log(f):
    o = []; s = site(f); t = f.base
    for p in f.P(f.n(2, 18)):
        t += timedelta(minutes=f.ri(1, 30)); f.rec(p); k = f.dg(3)
        o.append("%s netbard[%d]: site=%s LOGIN seat=%s name=%s idno=%s fee_type=%s" % (D(t, "m/d H:M:S"), f.ri(900, 9000), s[0], k, p.name, p.id, f.pick(["会员", "临时", "包夜"])))
        if f.ch(.4): o.append("%s netbard[%d]: keepalive seat=%s traffic=%dKB" % (D(t, "m/d H:M:S"), f.ri(900, 9000), k, f.ri(100, 90000)))
    return "log", "# " + s[1] + " 上网登记\n" + "\n".join(o) + "\n"
@T("netcafe.session", "struct", "ini like sections, one per customer")
def nc_ini(f):
    o = []; s = site(f)
    for i, p in enumerate(f.P(f.n(1, 12))):
        t = f.times(1)[0]; f.rec(p); o.append("[上网记录%d]\n网吧=%s\n场所编号=%s\n姓名=%s\n身份证=%s\n上机时间=%s\n下机时间=%s\n终端=%s/%s\n" % (i + 1, s[1], s[0], p.name, p.id, D(t, "Y-m-d G:M"), D(t + timedelta(minutes=f.ri(30, 500)), "Y-m-d G:M"), f.ip(), f.mac()))
    return "ini", "\n".join(o)
@T("netcafe.session", "prose", "inquiry record about a night in a netcafe")
def nc_inquiry(f):
    p = f.P(); q = f.P(2); t = f.base + timedelta(hours=12); s = site(f); f.rec(p)
    return "docx", ["询问笔录", "时间：%s  地点：%s派出所" % (D(t + timedelta(days=2), "Y年n月j日H时M分"), s[2][3]), "询问人：%s  记录人：%s" % (q[0].name, q[1].name), "被询问人：%s，性别%s，身份证号码%s，现住%s，电话%s。" % (p.name, p.sex, p.id, p.addr, p.m), "问：%s晚上你在哪里？" % D(t, "n月j日"), "答：我在%s上网，大概%s上的机，一直到第二天早上六点多才走。" % (s[1], D(t, "G点")), "问：用谁的证件开的机？", "答：用我自己的，%d号机。" % f.ri(10, 150), "问：有谁可以证明？", "答：网吧的网管认识我。", "问：以上是否属实？", "答：属实。"]
@T("netcafe.session", "prose", "patrol daily note listing juveniles and absconders found online")
def nc_patrol(f):
    o = []
    for p in f.P(f.n(1, 6)):
        s = site(f); t = f.times(1, 1)[0]; f.rec(p); o.append("%s%s（%s），于%s在%s%d号机上网，%s下机，系%s。" % (p.name, f.pick(["", "，" + p.sex]), p.id, D(t, "n月j日H时M分"), s[1], f.ri(1, 180), D(t + timedelta(minutes=f.ri(30, 300)), "H时M分"), f.pick(["前科人员", "流动人口", "关注对象", "本地人员"])))
    return "txt", "网吧实名登记巡查日报（%s）\n今日通过平台比中如下人员上网：\n" % D(f.base, "Y.n.j") + "\n".join("%s.%s" % (i + 1, x) for i, x in enumerate(o)) + "\n请各责任区核实。\n"
@T("netcafe.session", "prose", "husband asks a seller, answer in one bubble")
def nc_seller(f):
    p = f.P(); s = []
    for t in f.times(f.ri(2, 8), 50):
        x = site(f); f.rec(p); s.append("%s %s %s机 到%s" % (D(t, "n-j G:M"), x[1], f.ri(10, 199), D(t + timedelta(minutes=f.ri(30, 400)), "G:M")))
    return "txt", "客户：帮查 %s %s 上网轨迹 最近两个月\n客服07：稍等 网吧的要排队\n客服07：[%s] 结果如下 →\n%s\n客户：地址有吗\n客服07：地址加80\n" % (p.name, p.id, D(f.base, "m-d H:M"), "\n".join(s))

# ---------------------------------------------------------------- border.crossing
CTRY = ["香港", "澳门", "泰国", "日本", "韩国", "越南", "缅甸", "新加坡", "美国", "马来西亚"]
def docn(f, p, port): return ("往来港澳通行证", "C" + f.dg(8)) if port in PORTS[:6] else ("普通护照", p.pp)
@T("border.crossing", "table", "official query result sheet with holder head")
def bc_sheet(f):
    p = f.P(); R = [["序号", "出境/入境", "出入境日期", "证件名称", "证件号码", "出入境口岸", "航班号"]]; io = "出境"
    for i, t in enumerate(f.times(f.n(2, 20), 900)):
        po = f.pick(PORTS); f.rec(p); R.append([i + 1, io, D(t, "Y-m-d"), "普通护照", p.pp, po, f.flight()[0] if "机场" in po else ""]); io = "入境" if io == "出境" else "出境"
    return "csv", csvt([["出入境记录查询结果"], ["姓名", p.name, "性别", p.sex, "出生日期", p.born(), "身份证号", p.id], ["查询时段", "%d-01-01" % (f.y - 3), "%d-12-31" % f.y]] + R)
@T("border.crossing", "table", "csv export, pinyin initials, all travellers")
def bc_py(f):
    ps, w = f.pr(25, 40); R = [["XM", "XB", "CSRQ", "GJDQ", "ZJZL", "ZJHM", "CRBS", "CRSJ", "CRKA", "JTGJ"]]
    for p in w:
        t = f.times(1)[0]; f.rec(p); R.append([p.name, "1" if p.sex == "男" else "2", p.born("Ymd"), "CHN", "14", p.pp, f.pick("IO"), D(t, "YmdHM"), f.pick(["罗湖", "皇岗", "拱北", "浦东机场", "白云机场"]), f.pick(["", f.flight()[0], "步行"])])
    return "csv", csvt(R)
@T("border.crossing", "table", "traditional Chinese list of a shuttle bus firm")
def bc_trad(f):
    ps, w = f.pr(14, 20); R = [["日期", "姓名", "身份證號", "證件", "過關方向", "口岸", "時間", "車次"]]
    for p in w:
        t = f.times(1, 20)[0]; f.rec(p); R.append([D(t, "Y/n/j"), trad(p.name), p.id, "護照 " + p.pp, f.pick(["出境", "入境"]), f.pick(["皇崗", "深圳灣", "蓮塘", "文錦渡"]), D(t, "H:M"), "第%d班" % f.ri(1, 30)])
    return "csv", csvt(R), {"enc": f.pick(["big5", "utf-8", "big5"])}
@T("border.crossing", "table", "markdown of an analyst")
def bc_md(f):
    ps, w = f.pr(6, 16); R = [["人员", "护照", "方向", "时间", "口岸", "前往/来自", "同行"]]
    for p in w:
        t = f.times(1, 400)[0]; f.rec(p); R.append([p.name, p.pp, f.pick(["出", "入"]), D(t, "Y-m-d H:M"), f.pick(PORTS), f.pick(CTRY), f.pick(["", "", f.P().name])])
    return "md", "## 涉案人员出入境梳理\n\n数据截至 %s，出入境管理系统导出。\n\n" % D(f.base, "Y-m-d") + md(R)
@T("border.crossing", "struct", "xml messages of a port")
def bc_xml(f):
    o = []
    for p in f.P(f.n(1, 12)):
        t = f.times(1)[0]; f.rec(p); po = f.pick(PORTS); o.append("<message seq=\"%s\">\n  <person><name>%s</name><sex>%s</sex><birth>%s</birth><nationality>CHN</nationality></person>\n  <doc type=\"14\">%s</doc>\n  <crossing direction=\"%s\" port=\"%s\" time=\"%s\" channel=\"%s\"/>\n</message>" % (f.dg(6), p.name, f.pick(["M"]) if p.sex == "男" else "F", p.born("Ymd"), p.pp, f.pick(["ENTRY", "EXIT"]), po, D(t, "Y-m-d H:M:S"), f.pick(["E07", "M12", "E21"])))
    return "xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<batch>\n" + "\n".join(o) + "\n</batch>\n", {"enc": "utf-8"}
@T("border.crossing", "struct", "jsonl from a search index")
def bc_es(f):
    ps, w = f.pr(10, 25); o = []
    for p in w:
        t = f.times(1)[0]; f.rec(p); o.append(J({"_index": "crj_2", "_id": f.hx(20), "_source": {"xm": p.name, "gmsfhm": p.id, "crjbs": f.pick(["出境", "入境"]), "crjsj": D(t, ISO), "kadm": f.pick(PORTS), "zjhm": p.pp}}))
    return "jsonl", "\n".join(o) + "\n"
@T("border.crossing", "struct", "gate log of e-channel")
def bc_gate(f):
    o = []; t = f.base
    for p in f.P(f.n(2, 20)):
        t += timedelta(seconds=f.ri(8, 90)); f.rec(p); g = "E%02d" % f.ri(1, 30)
        o.append("%s %s READ_DOC ok" % (D(t, ISO), g)); o.append("%s %s PASS dir=%s name=%s doc=%s idno=%s face=0.%s" % (D(t + timedelta(seconds=6), ISO), g, f.pick(["出境", "入境"]), p.name, p.pp, p.id, f.pick("89") + f.dg(2)))
    return "log", "\n".join(o) + "\n"
@T("border.crossing", "prose", "visa application letter with travel history")
def bc_visa(f):
    p = f.P(); s = []; io = 0; ts = f.times(2 * f.ri(1, 3), 1500)
    for i in range(0, len(ts), 2):
        c = f.pick(CTRY); po = f.pick(PORTS); f.rec(p, 2); s.append("%s从%s出境前往%s，%s从%s入境回国" % (D(ts[i], "Y年n月j日"), po, c, D(ts[i + 1], "Y年n月j日"), f.pick(PORTS)))
    return "docx", ["情况说明", "尊敬的签证官：", "我是%s，%s出生，现持护照%s（身份证%s），在%s工作。" % (p.name, p.born("Y年n月j日"), p.pp, p.id, p.co), "本人过去几年的出入境情况是：" + "；".join(s) + "。除此之外没有其他出境记录。", "此次申请旅游签证，行程结束后将按时返回。", "联系电话：%s  邮箱：%s" % (p.m, p.em), p.name, D(ts[-1] + timedelta(days=30), "Y年n月j日")]
@T("border.crossing", "prose", "police telex about persons who left the country")
def bc_telex(f):
    o = []; c = f.P()
    for p in f.P(f.n(1, 5)):
        t = f.times(1, 100)[0]; f.rec(p); o.append("%s，%s，%s年生，身份证%s，%s持%s号护照经%s%s" % (p.name, p.sex, p.birth.year, p.id, D(t, "Y年n月j日H时"), p.pp, f.pick(PORTS), f.pick(["出境", "出境前往" + f.pick(CTRY), "入境"])))
    return "txt", "协查通报\n各边检站：\n    现查明，" + "。\n    ".join(o) + "。\n    请各站发现上述人员再次出入境时立即通知我局，联系人%s，电话%s。\n" % (c.name, f.tel(office=True))
@T("border.crossing", "prose", "parallel trader diary of crossings of the helpers")
def bc_diary(f):
    o = []; ps = f.P(f.ri(1, 4))
    for t in f.times(f.ri(4, 12), 12):
        p = f.pick(ps) if len(f.about) == len(ps) else ps[len(f.about)]
        f.rec(p); o.append("%s %s%s%s，%s" % (D(t, "n.j G点"), p.name, f.pick(["早上从", "从", "走"]), f.pick(["罗湖出境", "皇岗入境", "福田口岸入境", "沙头角出境"]), f.pick(["奶粉6罐", "带手机两台", "化妆品一箱", "空手", "带红酒4支"])))
    return "txt", "水客账\n" + "\n".join("%s 身份证 %s 电话%s" % (p.name, p.id, p.m) for p in ps) + "\n---\n" + "\n".join(o) + "\n工钱月底结\n"

# ---------------------------------------------------------------- crime.case
def ajbh(f, r, t): return "A" + r[0] + f.dg(6) + D(t, "Ym") + f.dg(4)
def out(f): return f.pick(["行政拘留%s日" % f.pick(["五", "十", "十五"]), "刑事拘留", "取保候审", "移送起诉", "罚款500元", "强制戒毒", "判处有期徒刑%s年" % f.pick(["一", "二", "三"])])
@T("crime.case", "table", "csv of persons in cases")
def cr_csv(f):
    ps = f.P(f.n(4, 30)); R = [["案件编号", "案由", "立案单位", "立案时间", "涉案人员", "身份证号", "户籍地", "处理结果", "办案民警"]]; c = f.P(3)
    for p in ps:
        r = f.pick(REGIONS); t = f.times(1, 300)[0]; f.rec(p); R.append([ajbh(f, r, t), f.pick(CHARGES), r[2] + "公安局" + r[3] + "分局", D(t, "Y-m-d"), p.name, p.id, p.addr, out(f), f.pick(c).name])
    return "csv", csvt(R)
@T("crime.case", "table", "xlsx list of addicts and released")
def cr_xlsx(f):
    R = [["序号", "姓名", "性别", "公民身份号码", "类别", "前科/案由", "处罚日期", "处罚结果", "现住址", "手机", "责任民警"]]; c = f.P(2)
    for i, p in enumerate(f.P(f.n(4, 30))):
        t = f.times(1, 800)[0]; f.rec(p); R.append([i + 1, p.name, p.sex, p.id, f.pick(["刑满释放", "涉毒人员", "社区矫正", "取保候审"]), f.pick(CHARGES), D(t, "Y/n/j"), out(f), p.addr, p.m, f.pick(c).name])
    return "xlsx", {"重点人员": R}
@T("crime.case", "table", "html of an intranet query")
def cr_html(f):
    R = [["AJBH", "AJLB", "XM", "SFZH", "BADW", "LASJ", "CLJG"]]
    for p in f.P(f.n(2, 15)):
        r = f.pick(REGIONS); t = f.times(1, 500)[0]; f.rec(p); R.append([ajbh(f, r, t), f.pick(CHARGES) + "案", p.name, p.id, r[3] + "派出所", D(t, "Y-m-d H:M"), out(f)])
    return "htm", "<html><body><b>执法办案综合查询</b><br>\n" + htab(R) + "<p>共%d条</p></body></html>\n" % (len(R) - 1)
@T("crime.case", "table", "detention house roll, semicolons, no header")
def cr_roll(f):
    r = f.pick(REGIONS); o = []
    for p in f.P(f.n(3, 25)):
        t = f.times(1, 200)[0]; f.rec(p); o.append(";".join([r[0] + "111" + D(t, "Ymd") + f.dg(4), p.name, p.id, p.sex, f.pick(CHARGES), "入所" + D(t, "Y.m.d"), f.pick(["%d监室" % f.ri(101, 320)]), f.pick(["逮捕", "刑拘", "已决"])]))
    return "txt", r[2] + "看守所在押人员花名册\n" + "\n".join(o) + "\n"
@T("crime.case", "struct", "json of a background check service")
def cr_json(f):
    ps = f.P(f.n(1, 8)); o = []
    for p in ps:
        k = f.ri(1, 3); f.rec(p, k); o.append({"name": p.name, "idNumber": p.id, "hit": True, "records": [{"type": f.pick(["违法", "犯罪", "涉毒"]), "reason": f.pick(CHARGES), "caseTime": D(t, "Y-m"), "result": out(f), "office": f.pick(REGIONS)[3] + "公安分局"} for t in f.times(k, 2000)]})
    return "json", J({"reqId": f.hx(32), "list": o}, indent=2)
@T("crime.case", "struct", "blocks, query of fugitives")
def cr_blocks(f):
    o = []
    for p in f.P(f.n(1, 8)):
        r = f.pick(REGIONS); t = f.times(1, 900)[0]; f.rec(p); o.append("在逃人员编号: T%s\n姓名: %s    性别: %s    出生: %s\n身份证号: %s\n户籍: %s\n案别: %s\n立案单位: %s公安局\n立案日期: %s\n案件编号: %s\n简要案情: 该人于%s伙同他人实施%s后潜逃。" % (r[0] + f.dg(11), p.name, p.sex, p.born(), p.id, p.addr, f.pick(CHARGES), r[3], D(t, "Y-m-d"), ajbh(f, r, t), D(t - timedelta(days=9), "Y年n月"), "该罪"))
    return "txt", ("\n" + "*" * 40 + "\n").join(o) + "\n"
@T("crime.case", "struct", "sql insert tuples, many rows per statement")
def cr_sql(f):
    o = []
    for p in f.P(f.n(2, 25)):
        r = f.pick(REGIONS); t = f.times(1, 900)[0]; f.rec(p); o.append("('%s','%s','%s','%s','%s',%d)" % (p.name, p.id, ajbh(f, r, t), f.pick(CHARGES), D(t, ISO), f.ri(0, 4)))
    return "sql", "INSERT INTO crime_person (xm, sfzh, ajbh, ay, lasj, clzt) VALUES\n" + ",\n".join(o) + ";\n"
@T("crime.case", "prose", "judgment with full identity of the accused")
def cr_judg(f):
    r = f.pick(REGIONS); ps = f.P(f.ri(1, 3)); v = f.P(); ch = f.pick(CHARGES[:2]); a = []; t = f.base
    for p in ps:
        f.rec(p); a.append("    被告人%s，%s，%s出生，公民身份号码%s，%s族，住%s。因涉嫌%s罪于%s被刑事拘留，%s被逮捕。" % (p.name, p.sex, p.born("Y年n月j日"), p.id, p.nation, p.addr, ch, D(t, "Y年n月j日"), "次月"))
    return "txt", "%s%s人民法院\n刑事判决书\n（%d）%s%s刑初%d号\n\n" % (r[2], r[3], f.y, r[5][0], r[0][2:], f.ri(11, 900)) + "\n".join(a) + "\n    经审理查明：%s，%s%s，侵害被害人%s，价值人民币%d元。\n    判决如下：%s。\n" % (D(t - timedelta(days=5), "Y年n月j日"), "、".join("被告人" + p.name for p in ps), "共同作案" if len(ps) > 1 else "作案", v.name, f.ri(3000, 90000), "；".join("被告人%s犯%s罪，判处有期徒刑%s个月" % (p.name, ch, f.pick(["六", "八", "十", "十一"])) for p in ps))
@T("crime.case", "prose", "police chat group quick report")
def cr_group(f):
    o = []; c = f.P()
    for p in f.P(f.n(1, 5)):
        t = f.times(1, 5)[0]; f.rec(p); o.append("【警情】%s，%s民警抓获%s嫌疑人%s（%s，%s），%s。" % (D(t, "n月j日G时许"), f.pick(REGIONS)[3], f.pick(CHARGES), p.name, p.sex, p.id, f.pick(["已带所审查", "现已行政拘留", "尿检呈阳性，拟强制戒毒", "供认不讳，已刑拘"])))
    return "txt", "\n".join("%s %s:\n%s" % (D(f.base + timedelta(hours=i), "Y-m-d H:M"), c.name, x) for i, x in enumerate(o)) + "\n收到\n收到\n"
@T("crime.case", "prose", "HR note on a reference check")
def cr_hr(f):
    p = f.P(); f.rec(p); h = f.P()
    return "eml", "From: %s\nTo: %s\nSubject: RE: 背调结果-%s\n\n%s总，\n\n%s（身份证%s，手机%s）的背调出来了，学历没问题，但派出所那边反馈有一条：%s因%s被%s公安分局处理过，%s。建议不录用，你看怎么回复他？\n\n%s\n" % (h.em, f.P().em, p.name, f.P().last(), p.name, p.id, p.m, D(f.times(1, 300)[0] - timedelta(days=900), "Y年n月"), f.pick(CHARGES), p.reg[3], out(f), h.name), {"enc": "utf-8"}
