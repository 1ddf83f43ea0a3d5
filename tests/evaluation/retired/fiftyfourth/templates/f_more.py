# -*- coding: utf-8 -*-
from lib import *
MON = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split()
# ---------------- hotel
@T("hotel.stay", "struct", "decoded binlog, columns by number")
def x_h_binlog(f):
    o = ["BEGIN"]
    for p in f.P(f.n(1, 12)):
        t = f.times(1)[0]; f.rec(p)
        o.append("### INSERT INTO `pms`.`checkin`\n### SET\n###   @1=%d /* INT */\n###   @2='%s' /* VARSTRING(60) 宾客 */\n###   @3='%s' /* VARSTRING(54) 证件 */\n###   @4='%s' /* VARSTRING(24) 房间 */\n###   @5='%s' /* DATETIME 入住 */\n###   @6='%s' /* DATETIME 离店 */" % (f.ri(9000, 99000), p.name, p.id, f.room(), D(t, ISO), D(t + timedelta(days=1), ISO)))
    return "sql", "# at %d\n" % f.ri(1000, 99999) + "\n".join(o) + "\nCOMMIT;\n"
@T("hotel.stay", "table", "docx with a table of lodgers of an inn")
def x_h_docx(f):
    R = [["日期", "姓名", "性别", "年龄", "证件号码", "何处来何处去", "房间", "离店"]]
    for p in f.P(f.n(2, 18)):
        t = f.times(1, 20)[0]; f.rec(p); R.append([D(t, "n.j"), p.name, p.sex, p.age, p.id, p.reg[2] + "→" + f.pick(REGIONS)[2], f.room(), D(t + timedelta(days=1), "n.j")])
    return "docx", ["旅客登记簿", f.pick(["福来客栈", "迎宾旅社", "鸿运旅馆"]) + " " + D(f.base, "Y年"), R, "登记员签字："]
@T("hotel.stay", "prose", "voice to text, no punctuation")
def x_h_voice(f):
    o = []
    for p in f.P(f.ri(1, 3)):
        t = f.times(1, 10)[0]; f.rec(p); o.append("那个%s身份证是%s他是%s%s开的房在%s%s房间第二天中午走的" % (p.name, p.id, D(t, "n月j号"), D(t, "G点M分"), f.hotel(), f.room()))
    return "txt", "语音转文字 %s\n嗯你听我说啊" % D(f.base, "m-d H:M") + "然后还有".join(o) + "就查到这些别的没有了\n"
# ---------------- flight
@T("travel.flight", "struct", "ics calendar of a traveller")
def x_f_ics(f):
    p = f.P(); o = []
    for t in f.times(f.n(1, 8), 200):
        no, a, b, pre = f.flight(); f.rec(p); o.append("BEGIN:VEVENT\nUID:%s@cal\nDTSTART:%sT%s00\nSUMMARY:%s %s-%s\nDESCRIPTION:乘机人%s 证件%s 票号%s-%s\nLOCATION:%s%s\nEND:VEVENT" % (f.hx(16), D(t, "Ymd"), D(t, "HM"), no, a[0], b[0], p.name, p.id, pre, f.pick("2345") + f.dg(8) + f.dg(1), a[0], a[2]))
    txt = "BEGIN:VCALENDAR\nVERSION:2.0\nX-WR-CALNAME:%s的行程\n" % p.name + "\n".join(o) + "\nEND:VCALENDAR\n"
    return "ics", txt.replace("@cal\n", "\n"), {"enc": "utf-8"}
@T("travel.flight", "table", "sqlplus spool with dashes under header")
def x_f_sqlplus(f):
    R = []
    for p in f.P(f.n(3, 20)):
        no, a, b, pre = f.flight(); t = f.times(1)[0]; f.rec(p); R.append([p.name, p.id, no, a[1] + b[1], D(t, "d") + "-" + MON[t.month - 1] + "-" + D(t, "y"), f.pick("YBM")])
    h = ["PAX_NAME", "ID_NO", "FLT", "SEG", "FLT_DATE", "CLS"]; w = [14, 20, 8, 8, 11, 4]
    o = ["SQL> select * from dcs_pax where flt_date > sysdate-30;", "", "".join(pad(x, k) for x, k in zip(h, w)), " ".join("-" * (k - 1) for k in w)] + ["".join(pad(x, k) for x, k in zip(r, w)) for r in R]
    return "txt", "\n".join(o) + "\n\n已选择%d行。\n\nSQL> spool off\n" % len(R)
@T("travel.flight", "prose", "weibo style repost with flights of one executive and his aide")
def x_f_weibo(f):
    a, b = f.P(2); o = []
    for p in (a, b):
        for t in f.times(f.ri(1, 4), 30):
            no, x, y, pre = f.flight(); f.rec(p); o.append("%s %s %s飞%s，%s" % (D(t, "n/j"), no, x[0], y[0], p.name))
    f.r.shuffle(o)
    return "md", "#扒一扒某集团老总的行程# \n证件号都在这：%s `%s`、助理%s `%s`\n\n%s\n\n//转发微博 //@吃瓜第一线: 蹲后续\n" % (a.name, a.id, b.name, b.id, "\n".join("- " + x for x in o))
# ---------------- train
@T("travel.train", "table", "hive output with soh separators")
def x_t_hive(f):
    o = []
    for p in f.P(f.n(3, 30)):
        c, a, b = f.train(); t = f.times(1)[0]; f.rec(p); o.append("\x01".join([D(t, "Ymd"), c, a, b, f.pick(["O", "M", "3", "1"]), f.seat(), p.name, "1", p.id, p.m]))
    return "txt", "\n".join(o) + "\n"
@T("travel.train", "struct", "python repr of dicts, printed while debugging")
def x_t_repr(f):
    o = []
    for p in f.P(f.n(1, 12)):
        c, a, b = f.train(); t = f.times(1)[0]; f.rec(p); o.append(str({"passenger_name": p.name, "passenger_id_no": p.id, "station_train_code": c, "from": a, "to": b, "start_time": D(t, ISO), "seat": f.seat(), "price": float(f.ri(20, 900))}))
    return "txt", ">>> for x in rows: print(x)\n" + "\n".join(o) + "\n>>> len(rows)\n%d\n" % len(o)
@T("travel.train", "prose", "witness timeline in a letter of petition bureau")
def x_t_petition(f):
    o = []
    for p in f.P(f.n(1, 5)):
        c, a, b = f.train(); t = f.base + timedelta(days=f.ri(1, 6)); f.rec(p); o.append("%s（身份证%s）购%s%s由%s开往%s的%s次车票" % (p.name, p.id, D(t, "n月j日"), f.pick(["上午", "下午", "晚上"]), a, b, c))
    return "txt", "紧急！！！各乡镇、街道：\n经铁路公安通报，我县下列重点人员拟进京上访：" + "；".join(o) + "。请立即落实稳控，%s前报劝返情况。\n信访联席办\n" % D(f.base, "j日18时")
# ---------------- netcafe
@T("netcafe.session", "struct", "syslog of a wifi portal with real names")
def x_n_wifi(f):
    o = []; t = f.base; s = f.pick(REGIONS); code = s[0] + "10" + f.dg(6)
    for p in f.P(f.n(2, 20)):
        t += timedelta(seconds=f.ri(10, 400)); f.rec(p); o.append("<134>%s gw-%s portal: 上网认证 user=%s cert=%s mobile=%s mac=%s ip=%s online=%s offline=%s site=%s" % (D(t, ISO), f.dg(2), p.name, p.id, p.m, f.mac(), f.ip(), D(t, ISO), D(t + timedelta(minutes=f.ri(5, 200)), ISO), code))
    return "log", "\n".join(o) + "\n"
@T("netcafe.session", "table", "mainframe fixed columns without separators, copybook head")
def x_n_cobol(f):
    o = []; s = f.pick(REGIONS); code = s[0] + "10" + f.dg(6)
    for p in f.P(f.n(3, 25)):
        t = f.times(1)[0]; f.rec(p); o.append(code + "|" + p.id + pad(p.name, 10) + D(t, "YmdHMS") + "-" + D(t + timedelta(minutes=f.ri(20, 300)), "YmdHMS") + " " + f.dg(3))
    return "dat", "* 上网记录 场所代码14 证件18 姓名10 上机14 下机14 机号3\n" + "\n".join(o) + "\n"
@T("netcafe.session", "prose", "owner explains to police in a wechat message")
def x_n_owner(f):
    o = []
    for p in f.P(f.ri(1, 4)):
        t = f.base - timedelta(hours=f.ri(9, 30)); f.rec(p); o.append("%s 身份证%s 坐%d号机 %s来的%s走的" % (p.name, p.id, f.ri(1, 90), D(t, "j号G点"), D(t + timedelta(hours=f.ri(1, 8)), "G点多")))
    return "txt", "王所您好 您要的那几个人昨天在我%s上网的情况我翻后台看了\n%s\n监控保存着 U盘拷好了您派人来拿\n" % (f.pick(CAFES), "\n".join(o))
# ---------------- border
@T("border.crossing", "struct", "advance passenger message, edifact style segments")
def x_b_edi(f):
    no, a, b, pre = f.flight(); t = f.base; o = ["UNA:+.? '", "UNB+UNOA:4+%s+CNAPIS+%s:%s+%s'" % (no[:2], D(t, "ymd"), D(t, "HM"), f.dg(6)), "BGM+745'", "RFF+TN:%s'" % f.hx(8).upper(), "NAD+MS+++API出境旅客'", "TDT+20+%s'" % no, "LOC+125+%s'" % a[1], "DTM+189:%s:201'" % D(t, "ymdHM")]
    for p in f.P(f.n(2, 25)):
        f.rec(p); o += ["NAD+FL+++%s:%s'" % p.py, "ATT+2++%s'" % ("M" if p.sex == "男" else "F"), "DTM+329:%s'" % D(p.birth, "ymd"), "NAT+2+CHN'", "DOC+P+%s'" % p.pp]
    return "edi", "\n".join(o) + "\nUNT+%d+1'\n" % len(o), {"enc": "utf-8"}
@T("border.crossing", "table", "tour group leader's sheet, exit and entry of each tourist in two tables")
def x_b_tour(f):
    ps = f.P(f.n(3, 18)); t = f.base; po = f.pick(["白云机场", "浦东机场", "首都机场"]); h = ["序号", "姓名", "拼音", "证件号码", "方向", "日期", "口岸", "航班号"]; S = {}
    for nm, dd in (("出境", 0), ("入境", 6)):
        no = f.flight()[0]; R = [h]
        for i, p in enumerate(ps): f.rec(p); R.append([i + 1, p.name, p.py[0] + "/" + p.py[1], p.pp, nm, D(t + timedelta(days=dd), "Y-m-d"), po, no])
        S[nm] = R
    return "xlsx", S
@T("border.crossing", "prose", "message about a debtor seen leaving, lawyer")
def x_b_lawyer(f):
    p = f.P(); l = []; io = ["出境", "入境"]
    for i, t in enumerate(f.times(f.ri(2, 6), 400)): f.rec(p); l.append("%s %s %s %s" % (D(t, "Y/n/j"), io[i % 2], f.pick(PORTS), f.pick(["", "", f.flight()[0]])))
    return "eml", "From: %s\nTo: %s\nSubject: 债务人出入境\n\n%s律师：\n托人查了%s（%s，护照%s）的出入境，共%d条，如下：\n\n%s\n\n人现在应该在%s，申请限制出境还来得及吗？\n\n> 上次那个房产线索先放一放\n> 等你消息\n" % (f.P().em, f.P().em, f.P().last(), p.name, p.id, p.pp, len(l), "\n".join("  " + x for x in l), "国外" if len(l) % 2 else "国内"), {"enc": "utf-8"}
# ---------------- crime
@T("crime.case", "struct", "mongo shell output")
def x_c_mongo(f):
    o = []
    for p in f.P(f.n(1, 12)):
        r = f.pick(REGIONS); t = f.times(1, 800)[0]; f.rec(p); o.append('{ "_id" : ObjectId("%s"), "xm" : "%s", "sfzh" : "%s", "aj" : { "bh" : "A%s", "ay" : "%s", "cljg" : "%s" }, "lasj" : ISODate("%sT%sZ") }' % (f.hx(24), p.name, p.id, r[0] + f.dg(6) + D(t, "Ym") + f.dg(4), f.pick(CHARGES), f.pick(["行政拘留", "取保候审", "移送起诉"]), D(t, "Y-m-d"), D(t, "H:M:S")))
    return "txt", "> db.wfry.find({},{photo:0}).limit(%d)\n" % len(o) + "\n".join(o) + "\n> \n", {"enc": "utf-8"}
@T("crime.case", "table", "docx notice of administrative penalties, table with names")
def x_c_docx(f):
    R = [["序号", "被处罚人", "身份证号码", "违法事实", "处罚决定", "决定书文号"]]; r = f.pick(REGIONS)
    for i, p in enumerate(f.P(f.n(2, 15))):
        f.rec(p); R.append([i + 1, p.name, p.id, f.pick(["赌博", "殴打他人", "吸毒", "嫖娼", "盗窃"]), f.pick(["行政拘留五日", "行政拘留十五日", "罚款五百元"]), "%s公（治）行罚决字〔%d〕%d号" % (r[3][:2], f.y, f.ri(100, 3000))])
    return "docx", [r[3] + "公安局行政处罚情况统计表", D(f.base, "Y年n月"), R]
@T("crime.case", "prose", "village gossip chat naming who got caught, with id pasted")
def x_c_gossip(f):
    o = []
    for p in f.P(f.ri(1, 4)):
        t = f.times(1, 10)[0]; f.rec(p); o.append("%s被抓了 %s的事 因为%s 判没判不知道 通缉令上写的身份证%s" % (p.name, D(t, "n月j号"), f.pick(CHARGES), p.id))
    return "txt", "\n".join("%s\n%s" % (f.pick(["隔壁二婶", "强子", "村头小卖部", "大勇"]), x) for x in o) + "\n大勇\n[捂脸]真的假的\n"
# ---------------- property
@T("property.housing", "struct", "php var_dump of owner rows")
def x_p_vardump(f):
    o = []; ps = f.P(f.n(1, 9))
    for i, p in enumerate(ps):
        f.rec(p); u = "%d-%d-%d" % (f.ri(1, 20), f.ri(1, 3), f.ri(101, 1803)); o.append('  [%d]=>\n  array(5) {\n    ["yezhu"]=>\n    string(%d) "%s"\n    ["idcard"]=>\n    string(18) "%s"\n    ["house"]=>\n    string(%d) "%s"\n    ["mianji"]=>\n    float(%s)\n    ["chanquan"]=>\n    string(9) "已办证"\n  }' % (i, 3 * len(p.name), p.name, p.id, len(u), u, f.money(40, 180)))
    return "txt", "array(%d) {\n" % len(ps) + "\n".join(o) + "\n}\n", {"enc": "utf-8"}
@T("property.housing", "table", "demolition compensation register, traditional characters, big5")
def x_p_trad(f):
    R = [["業主", "身份證號碼", "坐落", "建築面積", "產權證號", "補償(萬元)"]]
    for p in f.P(f.n(3, 20)):
        f.rec(p); R.append([trad(p.name), p.id, f.pick(["東園", "西園", "和平里", "新村"]) + "%d號%d室" % (f.ri(1, 99), f.ri(101, 909)), f.money(40, 180), "房字第%s號" % ("2" + f.dg(7)), f.ri(30, 500)])
    return "csv", csvt(R), {"enc": f.pick(["big5", "big5", "utf-16"])}
@T("property.rental", "table", "landlord's cash book, blank separated, careless")
def x_r_book(f):
    o = []
    for p in f.P(f.n(3, 20)):
        f.rec(p); o.append(f.pick([" ", "  ", "\t"]).join([str(f.ri(201, 608)), p.name, p.id, p.m, "%d号起租" % f.ri(1, 28), "租金%d" % (f.ri(5, 30) * 100), f.pick(["押1付1", "押1付3", "没交押金", ""])]))
    return "txt", "\n".join(o) + "\n"
@T("property.rental", "prose", "agent's mail confirming several leases")
def x_r_mail(f):
    o = []
    for p in f.P(f.ri(1, 4)):
        t = f.times(1, 20)[0]; f.rec(p); o.append("%s租给了%s（证件%s，手机%s），租期%s到%s，月租%d元" % (p.addr, p.name, p.id, p.m, D(t, "Y-m-d"), D(t + timedelta(days=364), "Y-m-d"), f.ri(10, 90) * 100))
    q = f.P()
    return "eml", "From: %s\nTo: %s\nSubject: 本周成交\n\n%s店长：\n本周租赁成交%d单。\n%s。\n合同原件周一带回店里。\n" % (f.P().em, q.em, q.last(), len(o), "。\n".join(o)), {"enc": "utf-8"}
# ---------------- bank
@T("bank.account", "struct", "soap request and answer pairs")
def x_ba_soap(f):
    o = []
    for p in f.P(f.n(1, 8)):
        f.rec(p); o.append("<soap:Body><OpenAcct><CustNm>%s</CustNm><CertTp>0</CertTp><CertNo>%s</CertNo><Mob>%s</Mob><Addr>%s</Addr></OpenAcct></soap:Body>\n<soap:Body><OpenAcctRsp><Rc>0000</Rc><CardNo>%s</CardNo><OpenBr>%s</OpenBr></OpenAcctRsp></soap:Body>" % (p.name, p.id, p.m, p.addr, p.card, f.dg(6)))
    return "txt", "".join("----- %s -----\n%s\n" % (f.hx(8), x) for x in o)
@T("bank.account", "table", "excel pasted into a chat, columns lost in tabs, spaces in cards")
def x_ba_paste(f):
    o = ["姓名\t卡号\t银行\t金额"]
    for p in f.P(f.n(3, 20)):
        f.rec(p); o.append("\t".join([p.name, f.cv(p.card) if f.ch(.6) else p.card, f.pick([p.bank, p.bank[:2], ""]), f.pick(["500", "1200", "", "3000"])]))
    return "txt", "财务小刘 %s\n这是要打款的账户 帮忙核对\n" % D(f.base, "G:M") + "\n".join(o) + "\n"
@T("bank.balance", "table", "html mail of overdue savings campaign, rich clients")
def x_bb_html(f):
    R = [["客户经理", "客户", "证件号", "卡号", "AUM余额(元)", "风险等级"]]; c = f.P(2)
    for p in f.P(f.n(3, 20)):
        f.rec(p); R.append([f.pick(c).name, p.name, p.id, p.card, "{:,.2f}".format(f.r.uniform(50000, 5000000)), f.pick(["R2", "R3", "R4"])])
    return "html", "<html><head><meta charset=utf-8></head><body><p>各位，达标客户如下：</p>" + htab(R) + "</body></html>\n", {"enc": "utf-8"}
@T("bank.balance", "prose", "old lady's passbooks noted by her son")
def x_bb_son(f):
    p = f.W("女", 55); o = []
    for _ in range(f.ri(1, 4)): b, c = f.card(); f.rec(p); o.append("%s卡 %s 里面还有%s" % (b, c, f.pick(["%d万%d", "%d万零%d"]) % (f.ri(1, 30), f.ri(101, 999)) + "元"))
    return "txt", "妈的存款（%s 身份证%s）余额 %s去银行打的\n%s\n密码都是老房子门牌 到期别忘了转\n" % (p.name, p.id, D(f.base, "n月j号"), "\n".join(o))
@T("bank.transaction", "struct", "logfmt of a wallet service")
def x_bt_logfmt(f):
    ps, w = f.pr(8, 30); o = []; t = f.base
    for p in w:
        t += timedelta(seconds=f.ri(1, 200)); f.rec(p); q = f.P(); o.append('ts=%sT%s+0800 level=info msg="transfer ok" payer="%s" payer_id=%s from_card=%s payee="%s" to_card=%s amount=%s balance=%s txn=%s' % (D(t, "Y-m-d"), D(t, "H:M:S"), p.name, p.id, p.card, q.name, q.card, f.money(), f.money(10, 60000), f.hx(12)))
    return "log", "\n".join(o) + "\n"
@T("bank.transaction", "table", "debit credit ledger printed with box signs")
def x_bt_box(f):
    p = f.P(); R = [["交易日期", "摘要", "借方", "贷方", "余额", "对方户名"]]; b = f.r.uniform(2000, 80000)
    for t in f.times(f.n(3, 30), 60):
        a = f.ri(1, 3000); f.rec(p); x = f.ch(.6); b += -a if x else a; R.append([D(t, "Y/m/d"), f.pick(["转账", "消费", "工资", "还款"]), "%.2f" % a if x else "", "" if x else "%.2f" % a, "%.2f" % b, f.pick(MERCH + [f.P().name])])
    return "txt", "账户明细  户名 %s  证件 %s  卡号 %s\n" % (p.name, p.id, f.cv(p.card)) + psqlbox(R).replace("+-", "+=", 0)
# ---------------- driving
@T("driving.licence", "prose", "voice note of an agent for licence renewal")
def x_dl_agent(f):
    o = []
    for p in f.P(f.n(1, 6)):
        f.rec(p); o.append("%s %s 证号%s %s 换证 体检%s %s" % (p.name, f.pick(["C1", "B2", "C2"]), p.id, D(f.base + timedelta(days=f.ri(1, 90)), "n月j号到期"), f.pick(["做了", "没做", "约明天"]), p.m))
    return "txt", "驾驶证换证代办 今天的单子\n" + "\n".join("- " + x for x in o) + "\n一个120 照片自己拍\n"
@T("driving.licence", "struct", "toml of a ride hailing driver archive")
def x_dl_toml(f):
    o = []
    for p in f.P(f.n(1, 10)):
        t = f.times(1)[0] - timedelta(days=2000); f.rec(p); o.append('[[driver]]\nname = "%s"\nlicence_no = "%s"\narchive_no = "%s"\nclass = "%s"\nfirst_issue = %s\nphone = "%s"\n' % (p.name, p.id, p.reg[0][:4] + f.dg(8), f.pick(["C1", "C2", "A2"]), D(t, "Y-m-d"), p.m))
    return "toml", "\n".join(o), {"enc": "utf-8"}
@T("driving.licence", "table", "markdown of penalties by licence")
def x_dl_md(f):
    R = [["驾驶证号", "姓名", "档案编号", "准驾", "累积记分", "状态"]]
    for p in f.P(f.n(3, 20)): f.rec(p); R.append([p.id, p.name, p.reg[0][:4] + f.dg(8), f.pick(["C1", "C1D", "A2", "B1"]), f.ri(0, 15), f.pick(["正常", "超分", "逾期未换证"])])
    return "md", md(R)
@T("driving.vehicle", "struct", "java toString lines")
def x_dv_tostring(f):
    o = []
    for p in f.P(f.n(2, 20)):
        f.rec(p); o.append("%s [main] INFO  VehImport - row=VehicleInfo{hphm='%s', hpzl='02', syr='%s', sfzmhm='%s', clsbdh='%s', fdjh='%s', ccdjrq=%s}" % (D(f.base, ISO), p.plate, p.name, p.id, p.vin, f.up(1) + f.dg(6), D(f.times(1)[0], "Y-m-d")))
    return "log", "\n".join(o) + "\n"
@T("driving.vehicle", "prose", "car loan collector's notes, pawned cars")
def x_dv_pawn(f):
    o = []
    for p in f.P(f.n(1, 7)):
        f.rec(p); o.append("%s%s，车主%s%s，架号%s，%s" % (f.pick(["", "黑色", "白色"]), p.brand, p.name, f.pick(["", "（身份证" + p.id + "）"]), p.vin, f.pick(["车牌%s，GPS掉线三天了", "挂%s的牌，逾期两期", "牌照%s，钥匙在我们手上"]) % p.plate))
    return "txt", "%s 在外车辆\n" % D(f.base, "n.j") + "\n".join("%d） %s" % (i + 1, x) for i, x in enumerate(o)) + "\n找到拍照发群 拖车费两千\n"
# ---------------- phone
@T("phone.cdr", "struct", "blocks of a lawful request answer, one per call")
def x_cd_blocks(f):
    p = f.P(); o = []
    for t in f.times(f.n(2, 18), 20):
        f.rec(p); o.append("主叫=%s\n被叫=%s\n开始=%s\n时长=%d\nLAC=%d CI=%d" % (p.m, f.mob(), D(t, ISO), f.ri(2, 900), f.ri(4000, 60000), f.ri(1000, 60000)))
    return "txt", "机主：%s  证件：%s\n话单条数：%d\n==\n" % (p.name, p.id, len(o)) + "\n==\n".join(o) + "\n"
@T("phone.cdr", "table", "telecom bill in traditional for a two city SIM, big5")
def x_cd_trad(f):
    p = f.P(); R = [["機主", trad(p.name), "號碼", p.m], ["日期時間", "通話類型", "對方號碼", "通話時長(秒)", "通話地點", "費用"]]
    for t in f.times(f.n(3, 30), 28): f.rec(p); R.append([D(t, "Y/m/d H:M:S"), f.pick(["主叫", "被叫"]), f.mob(), f.ri(3, 900), f.pick(["深圳", "香港", "廣州"]), "0.%d0" % f.ri(0, 9)])
    return "csv", csvt(R), {"enc": f.pick(["big5", "big5", "utf-8-sig"])}
@T("phone.sms", "table", "excel paste of texts with tabs, dates carelessly written")
def x_sm_paste(f):
    p = f.P(); o = []
    for t in f.times(f.n(3, 20), 30): f.rec(p); o.append("%s\t%s\t%s\t%s" % (D(t, f.pick(["n/j G:M", "Y-m-d H:M", "n月j日"])), f.pick(["收到", "发出"]), f.mob(), f.pick(["明天到", "钱呢", "不去了", "合同签好了", "在哪", "房间号发我", "车票买了吗"])))
    return "txt", "%s %s 短信\n日期\t收发\t对方号码\t内容\n" % (p.name, p.m) + "\n".join(o) + "\n"
@T("phone.sms", "prose", "journalist's notes on texts of a source")
def x_sm_journo(f):
    p = f.P(); q = f.P(); o = []
    for t in f.times(f.ri(2, 6), 5): f.rec(p); o.append("%s，%s发来一条短信，写道：“%s”。" % (D(t, "j日H时M分"), p.name, f.pick(["我明天不方便见面", "材料放在老地方了", "他们已经在查我", "别打这个电话", "账本复印件你收到没有", "名字一定要用化名"])))
    return "md", "## 采访手记\n\n%s，手机%s，身份证%s，愿意提供材料。我的号码%s。\n\n%s\n" % (p.name, p.m, p.id, q.m, "\n\n".join(o))
@T("location.fix", "struct", "redis geo and hash dump of tracked phones")
def x_lo_redis(f):
    o = []
    for p in f.P(f.n(1, 12)):
        x, y = f.ll(p.reg); f.rec(p); o.append("127.0.0.1:6379> HGETALL loc:%s\n 1) \"name\"\n 2) \"%s\"\n 3) \"lng\"\n 4) \"%s\"\n 5) \"lat\"\n 6) \"%s\"\n 7) \"gps_time\"\n 8) \"%s\"" % (p.m, p.name, x, y, D(f.times(1, 2)[0], ISO)))
    return "txt", "\n".join(o) + "\n"
@T("location.fix", "table", "ride trace, semicolons, phones in every line, no header")
def x_lo_semi(f):
    ps, w = f.pr(5, 40); o = []
    for p in w: x, y = f.ll(p.reg); f.rec(p); o.append(";".join([p.m, p.name, D(f.times(1, 3)[0], "YmdHMS"), "lng=" + x, "lat=" + y, "bd09"]))
    return "txt", "\n".join(o) + "\n"
# ---------------- identity
@T("identity.person", "struct", "elasticsearch answer of a police index")
def x_id_es(f):
    o = []
    for p in f.P(f.n(1, 15)): f.rec(p); o.append({"_index": "person_address_label_info_master", "_id": f.hx(18) + "z", "_score": 1.0, "_source": {"NAME": p.name, "IDNO": p.id, "BIR_DATE": p.born("Ymd"), "MOBILE": p.m, "ADDRESS": p.addr, "EDU": f.pick(["初中", "本科", "高中"])}})
    return "json", J({"took": f.ri(2, 90), "hits": {"total": len(o), "hits": o}}), {"enc": "utf-8"}
@T("identity.person", "prose", "full width digits in a typed register of guests at a ceremony")
def x_id_fw(f):
    o = []
    for p in f.P(f.n(2, 10)): f.rec(p); o.append("%s，%s，住%s，身份证号%s，电话%s。" % (p.name, p.sex, p.reg[2] + p.reg[3], f.reg("identity.prc_id18", fw(p.id)), f.reg("phone.mobile", fw(p.m))))
    return "docx", ["来宾安检名单", "以下人员进入会场时须核验证件："] + o + ["安保组 " + D(f.base, "Y年n月j日")]
@T("identity.person", "prose", "loan shark's guarantee note")
def x_id_loan(f):
    p, q = f.P(2); f.rec(p); f.rec(q)
    return "txt", "担保人信息\n我叫%s，身份证%s，手机%s，家住%s。\n另一个担保人是我朋友%s，身份证%s，手机%s，家住%s。\n都是自愿的。\n签名按手印\n" % (p.name, p.id, p.m, p.addr, q.name, q.id, q.m, q.addr)
# ---------------- lists
@T("identity.number", "struct", "curl loop over numbers, one per line")
def x_li_sh(f):
    ps = f.P(f.n(5, 30)); [f.rec(p) for p in ps]
    return "sh", "#!/bin/bash\nfor id in \\\n" + "\n".join("  %s \\" % p.id for p in ps) + "\n; do\n  ./query \"$id\" >> out.txt; sleep 1\ndone\n", {"enc": "utf-8"}
@T("phone.number", "struct", "xml phone book for bulk sms, numbers alone")
def x_lp_xml(f):
    ps = f.P(f.n(6, 40)); [f.rec(p) for p in ps]
    return "xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<SendList>\n" + "\n".join("  <Mobile>%s</Mobile>" % p.m for p in ps) + "\n</SendList>\n", {"enc": "utf-8"}
# ---------------- negatives
def N(cls, shape): return T(None, cls, shape)
@N("table", "hotel occupancy report by month")
def x_n_occ(f):
    R = [["月份", "可用房", "入住间夜", "入住率", "平均房价", "退房超时"]] + [["%d月" % (i + 1), 3000 + f.ri(0, 90), f.ri(900, 2900), "%.1f%%" % f.r.uniform(30, 98), f.money(120, 400), f.ri(0, 60)] for i in range(12)]
    return "txt", fixed(R)
@N("table", "currency and deposit rates")
def x_n_rates(f):
    R = [["银行", "活期", "三个月", "一年", "三年", "起存(元)"]] + [[b, "0.30%", "%.2f%%" % f.r.uniform(1, 2), "%.2f%%" % f.r.uniform(1.5, 3), "%.2f%%" % f.r.uniform(2, 4), 50] for b in sorted({x[0] for x in BINS})]
    return "xlsx", {"挂牌利率": R}
@N("struct", "zabbix like metrics with epoch and long counters")
def x_n_metrics(f):
    o = []
    for t in f.times(f.n(5, 40), 1): o.append("ifHCInOctets{if=\"eth%d\"} %s 14%s" % (f.ri(0, 3), f.decoy("9" + f.dg(17)), f.dg(8)))
    return "prom", "\n".join(o) + "\n", {"enc": "utf-8"}
@N("struct", "hex dump of a card reader's protocol")
def x_n_hex(f):
    o = []
    for i in range(f.n(4, 30)): o.append("%s  %s" % ("%08x" % (i * 16), " ".join(f.hx(2) for _ in range(16))))
    return "txt", "读卡器串口抓包 波特率115200\n" + "\n".join(o) + "\n"
@N("prose", "user manual of a guest registration device")
def x_n_manual(f):
    return "docx", ["旅客登记终端使用说明 V%d.%d" % (f.ri(1, 4), f.ri(0, 9)), "一、将旅客身份证平放在读卡区，屏幕显示姓名、证件号码、住址。", "二、输入房号和入住时间，点击上传，状态变绿表示上传成功。", "三、旅客退房时点击离店，系统自动记录退房时间。", "四、如提示校验位错误，请检查是否手工录入有误。", "售后电话：%s" % f.decoy("400-%d-%d" % (f.ri(600, 899), f.ri(1000, 9999)))]
@N("prose", "bug discussion about phone regular expressions")
def x_n_bug(f):
    return "md", "### 手机号正则漏了新号段 #%d\n\n现在用的是 `^1[3578]\\d{9}$`，198、199、166 都过不了。改成 `^1[3-9]\\d{9}$` 又太宽，`%s`这种号段没有分配也能过。\n\n> 建议按号段表来，别用一条正则\n\n另外`%s`是订单号（18位），不要当身份证报。\n" % (f.ri(10, 900), f.decoy("154" + f.dg(8)), f.order(18))
