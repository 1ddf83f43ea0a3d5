# -*- coding: utf-8 -*-
from lib import *
@T("hotel.stay", "table", "zip of two monthly csv files")
def y_h_zip(f):
    ms = []
    for k in (0, 1):
        R = [["姓名", "证件号码", "房号", "入住日期", "退房日期", "房费"]]
        for p in f.P(f.n(2, 15)):
            t = f.base - timedelta(days=30 * k + f.ri(0, 20)); f.rec(p); R.append([p.name, p.id, f.room(), D(t, "Y-m-d"), D(t + timedelta(days=1), "Y-m-d"), f.ri(88, 500)])
        ms.append(("%s入住.csv" % D(f.base - timedelta(days=30 * k), "Ym"), csvt(R)))
    return "zip*", ms
@T("travel.flight", "prose", "QQ group export, clerk and travellers, careless")
def y_f_qq(f):
    o = ["消息记录（此消息记录为文本格式，不支持重新导入）", "=" * 40, "消息对象:机票小分队", "=" * 40, ""]; t = f.base; k = f.P()
    for p in f.P(f.n(1, 6)):
        no, a, b, pre = f.flight(); x = f.base + timedelta(days=f.ri(1, 20)); t += timedelta(minutes=f.ri(1, 40)); f.rec(p)
        o += ["%s %s(%s)" % (D(t, "Y-m-d G:M:S"), f.pick(["风中的叶子", "老男孩", "小米粥", "A票务~靓靓", "一路向北"]), p.qq), "帮我定%s %s去%s的 要早班 %s %s" % (D(x, "n.j"), a[0], b[0], p.name, p.id), "", "%s 票务-%s(%s)" % (D(t + timedelta(minutes=2), "Y-m-d G:M:S"), k.name, k.qq), "%s %s %s起飞 %d折 %d元 出了哈" % (p.name, no, D(x, "n月j日"), f.ri(3, 9), f.ri(30, 190) * 10), ""]
    return "txt", "\n".join(o)
@T("property.rental", "prose", "mail thread with quotes")
def y_r_thread(f):
    p = f.P(); q = f.P(); k = f.P(); f.rec(p); t = f.base; e = f.pick(ESTATES)
    return "eml", "From: %s\nTo: %s\nSubject: Re: Re: %s那套合同\nDate: %s\n\n可以，押金先打给%s。\n\n> %s 写道:\n> %s你好，房子定给%s了（身份证%s，电话%s），%s起租一年，\n> 月租%d，押一付三，你看下合同没问题我就让他签。\n>\n>> %s 写道:\n>> 房东是%s，电话%s，最低%d\n" % (k.em, f.P().em, e, D(t, "Y-m-d H:M"), q.name, D(t - timedelta(hours=2), "Y-m-d H:M"), k.name, p.name, p.id, p.m, D(t + timedelta(days=3), "n月j日"), f.ri(15, 60) * 100, D(t - timedelta(days=1), "Y-m-d H:M"), q.name, q.m, f.ri(10, 50) * 100), {"enc": "utf-8"}
@T("crime.case", "struct", "text recognised from a scan, one field a line, no labels, page marks")
def y_c_ocr(f):
    o = []; r = f.pick(REGIONS)
    for i, p in enumerate(f.P(f.n(1, 12))):
        f.rec(p); o.append("%d\n%s\n%s\n%s\n%s\n%s" % (i + 1, p.name, p.id, f.pick(CHARGES), f.pick(["行政拘留十日", "刑事拘留", "取保候审", "强制隔离戒毒二年"]), D(f.times(1, 400)[0], "Y.n.j")))
    return "txt", "%s公安局违法犯罪人员登记\n序号\n姓名\n身份证号\n案由\n处理结果\n日期\n" % r[3] + "\n".join(o) + "\n- 1 -\n"
@T("netcafe.session", "struct", "two lines per customer")
def y_n_two(f):
    o = []
    for p in f.P(f.n(1, 15)):
        t = f.times(1, 3)[0]; f.rec(p); o.append("%s %s %s %s\n    上机 %s  下机 %s  机号%03d  扣费%.1f元" % (p.name, p.sex, p.nation, p.id, D(t, "m-d H:M"), D(t + timedelta(minutes=f.ri(20, 500)), "m-d H:M"), f.ri(1, 150), f.r.uniform(2, 30)))
    return "txt", f.pick(CAFES) + "会员上网明细\n" + "\n".join(o) + "\n"
@T("phone.sms", "struct", "html bubbles of a handset report")
def y_s_html(f):
    p = f.P(); q = f.P(); o = []
    for t in f.times(f.n(2, 20), 8): f.rec(p); o.append('<div class="msg %s"><span class="t">%s</span><p>%s</p></div>' % (f.pick(["in", "out"]), D(t, ISO), f.pick(["到哪了", "钱我明天还", "他知道了怎么办", "下次别带孩子来", "单子签了", "别回短信 打电话", "医院见"])))
    return "html", "<html><head><meta charset=\"utf-8\"></head><body><h2>短信 %s（本机 %s）</h2><h3>与 %s %s</h3>\n%s\n</body></html>\n" % (p.name, p.m, q.name, q.m, "\n".join(o)), {"enc": "utf-8"}
@T("border.crossing", "table", "transposed table, one column per traveller")
def y_b_trans(f):
    ps = f.P(f.ri(2, 5)); [f.rec(p) for p in ps]; ts = f.times(len(ps), 90)
    R = [["姓名"] + [p.name for p in ps], ["性别"] + [p.sex for p in ps], ["出生"] + [p.born("Ymd") for p in ps], ["身份证"] + [p.id for p in ps], ["护照"] + [p.pp for p in ps], ["方向"] + [f.pick(["出境", "入境"]) for p in ps], ["日期"] + [D(t, "Y-m-d") for t in ts], ["口岸"] + [f.pick(PORTS) for p in ps], ["电话"] + [p.m for p in ps]]
    return "csv", csvt(R)
@T("bank.account", "struct", "go structs printed by a debug line")
def y_ba_go(f):
    o = []
    for p in f.P(f.n(1, 15)):
        f.rec(p); o.append("%s bind.go:%d: bind={UID:%d RealName:%s IDCard:%s BankCard:%s Mobile:%s Bank:%s}" % (D(f.times(1)[0], "Y/m/d H:M:S"), f.ri(40, 300), f.ri(10 ** 5, 10 ** 6), p.name, p.id, p.card, p.m, p.bank))
    return "log", "\n".join(o) + "\n"
@T("bank.balance", "prose", "answer of a bank insider in a chat")
def y_bb_insider(f):
    o = []; t = f.base
    for p in f.P(f.n(1, 5)):
        t += timedelta(minutes=f.ri(2, 30)); f.rec(p); o.append("%s 猎人: %s %s\n%s 柜里的猫: %s的 %s 卡%s 余%s" % (D(t, "H:M"), p.name, p.id, D(t + timedelta(minutes=3), "H:M"), p.name, p.bank, p.card, f.pick(["额{:,.2f}", "额{:.0f}块", "额还有{:.2f}"]).format(f.r.uniform(30, 400000))))
    return "txt", "\n".join(o) + "\n%s 猎人: 行 月底一起结\n" % D(t + timedelta(minutes=9), "H:M")
@T("identity.person", "prose", "numbers in groups, written for a notary, spaced")
def y_id_spaced(f):
    o = []
    for p in f.P(f.n(1, 6)):
        f.rec(p); s = f.reg("identity.prc_id18", p.id[:6] + " " + p.id[6:14] + " " + p.id[14:]); o.append("%s，%s，%s族，身份证号码 %s ，住%s，联系电话 %s 。" % (p.name, p.sex, p.nation, s, p.addr, f.mv(p.m, f.ri(0, 1))))
    return "txt", "继承人基本情况\n" + "\n".join(o) + "\n以上人员均具有完全民事行为能力。\n"
@T("driving.vehicle", "table", "violations grouped below each car")
def y_dv_group(f):
    o = []
    for p in f.P(f.n(1, 6)):
        o.append("★ %s  %s  车主 %s  电话 %s" % (p.plate, p.brand, p.name, p.m))
        for t in f.times(f.n(1, 6), 300): f.rec(p); o.append("    %s  %s  %s  罚%d  记%d分" % (D(t, "Y-m-d H:M"), p.reg[2] + f.pick(ROADS), f.pick(["压实线", "超速", "违停", "闯红灯"]), f.pick([50, 100, 200]), f.pick([0, 2, 3, 6])))
    return "txt", "未处理违章 打印 %s\n" % D(f.base, "Y-m-d") + "\n".join(o) + "\n"
@T("phone.cdr", "table", "calls grouped by day, careless durations")
def y_cd_day(f):
    p = f.P(); o = []; day = None
    for t in f.times(f.n(3, 25), 6):
        if D(t, "nj") != day: day = D(t, "nj"); o.append("== %s ==" % D(t, "n月j日"))
        f.rec(p); o.append("%s %s %s %s" % (D(t, "G:M"), f.pick(["打给", "来自"]), f.mob(), f.pick(["%d秒", "%d\"", "0:%02d"]) % f.ri(3, 59)))
    return "txt", "%s %s 通话\n" % (p.name, p.m) + "\n".join(o) + "\n"
@T("location.fix", "prose", "car finder reports to a lender")
def y_lo_lender(f):
    o = []
    for p in f.P(f.n(1, 5)):
        x, y = f.ll(p.reg); t = f.times(1, 2)[0]; f.rec(p); o.append("%s的%s（%s，电话%s）%s定位在%s%s附近，坐标%s,%s，车停着没熄火" % (p.name, p.brand, p.plate, p.m, D(t, "n月j日G点M分"), p.reg[2] + p.reg[3], f.pick(ROADS), x, y))
    return "txt", "找车组汇报\n" + "；\n".join(o) + "。\n拖车在路上了。\n"
@T("driving.licence", "struct", "definition lists in html")
def y_dl_dl(f):
    o = []
    for p in f.P(f.n(1, 10)): f.rec(p); t = f.times(1)[0] - timedelta(days=1500); o.append("<dl><dt>姓名</dt><dd>%s</dd><dt>驾驶证号</dt><dd>%s</dd><dt>准驾车型</dt><dd>%s</dd><dt>初次领证日期</dt><dd>%s</dd><dt>档案编号</dt><dd>%s</dd></dl>" % (p.name, p.id, f.pick(["C1", "C2", "B2"]), D(t, "Y-m-d"), p.reg[0][:4] + f.dg(8)))
    return "html", "<html><head><meta charset=utf-8></head><body>\n" + "\n".join(o) + "\n</body></html>\n", {"enc": "utf-8"}
@T("property.housing", "prose", "message to a property group, wrong word, owners and arrears")
def y_p_arrears(f):
    o = []
    for p in f.P(f.n(1, 8)): f.rec(p); o.append("%d栋%d 业主%s %s 面积%d 欠物业费%d元%s" % (f.ri(1, 20), f.ri(101, 2802), p.name, p.m, f.ri(60, 180), f.ri(3, 90) * 100, f.pick(["", " 说漏水不交", " 房子卖了还没过户", " 电话不借"])))
    return "txt", "催费名单 大家分一分 每人打几个\n" + "\n".join(o) + "\n收了的在群里报一下\n"
@T("bank.transaction", "prose", "shop owner tells a transfer history to the lawyer")
def y_bt_shop(f):
    p = f.P(); q = f.P(); l = []
    for t in f.times(f.ri(2, 6), 200): f.rec(p); l.append("%s转了%d给他" % (D(t, "Y年n月j号"), f.ri(5, 300) * 100))
    return "txt", "律师你好，我是%s，身份证%s。我跟%s做生意，货款都是从我%s%s这张卡转到他卡上（%s）。%s。现在他不认账，流水我去银行打。我手机%s\n" % (p.name, p.id, q.name, p.bank, p.card, q.card, "，".join(l), p.m)
@T("travel.train", "struct", "message queue records, key and json value")
def y_t_kafka(f):
    o = []
    for p in f.P(f.n(1, 15)):
        c, a, b = f.train(); t = f.times(1)[0]; f.rec(p); o.append("CreateTime:%d\tE%s\t%s" % (1000 * int((t - datetime(1970, 1, 1)).total_seconds()) + f.ri(0, 999), f.dg(9), J({"psg": p.name, "certNo": p.id, "trainCode": c, "fromStation": a, "toStation": b, "trainDate": D(t, "Ymd"), "coachNo": "%02d" % f.ri(1, 16), "seatNo": "%02d%s" % (f.ri(1, 18), f.pick("ABCDF"))})))
    return "txt", "\n".join(o) + "\n"
@T(None, "prose", "ordinary chat about a trip, no names and no numbers")
def y_n_chat(f):
    c, a, b = f.train(); no = f.flight()[0]
    return "txt", "甲: 周末去%s坐%s还是飞机\n乙: 飞机%s太早了起不来\n甲: 那就%s 酒店你看好没\n乙: 看了 %s 大床%d一晚\n甲: 银行卡余额不足[捂脸]\n乙: 我先垫\n" % (b, c, no, c, f.hotel(), f.ri(100, 400))
@T(None, "struct", "till receipts with numbers of many digits")
def y_n_receipt(f):
    return "txt", "\n".join("%s\n单号 %s\n机号 %02d 收银 007\n合计 %s\n实收 %s 找零 %s\n发票代码 1%s\n谢谢惠顾" % (f.pick(MERCH), f.order(18), f.ri(1, 20), f.money(10, 300), f.money(300, 400), f.money(1, 50), f.dg(11)) for _ in range(f.ri(1, 8))) + "\n"
@T(None, "table", "parts catalogue with codes like passports, plates and flights")
def y_n_parts(f):
    R = [["料号", "型号", "规格", "库位", "数量"]] + [[f.decoy("E" + f.dg(8)), f.decoy(f.pick(["CA", "MF", "CX"]) + f.dg(4)), f.pick(["10k 1%", "0603", "SOP-8"]), f.pick("ABCD") + "%02d-%02d" % (f.ri(1, 20), f.ri(1, 9)), f.ri(10, 9000)] for _ in range(f.n(5, 40))]
    return "csv", csvt(R)
