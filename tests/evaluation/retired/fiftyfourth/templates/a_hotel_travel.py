# -*- coding: utf-8 -*-
from lib import *
# ---------------------------------------------------------------- hotel.stay
@T("hotel.stay", "table", "csv, 33 columns of 2013")
def h_csv33(f):
    f.y = f.pick([2011, 2012, 2013]); ps, w = f.pr(25, 40)
    R = ["Name,CardNo,Descriot,CtfTp,CtfId,Gender,Birthday,Address,Zip,Dirty,District1,District2,District3,District4,District5,District6,FirstNm,LastNm,Duty,Mobile,Tel,Fax,EMail,Nation,Taste,Education,Company,CTel,CAddress,CZip,Family,Version,id".split(",")]
    for i, p in enumerate(w):
        f.rec(p); t = f.times(1)[0]
        R.append([p.name, "", "", "ID", p.id, "M" if p.sex == "男" else "F", p.born("Ymd"), p.addr, "", "F", "CHN", p.reg[0][:2], p.reg[0], "", "", "", "", "", "", p.m if f.ch(.8) else "", p.tel if f.ch(.2) else "", "", p.em if f.ch(.3) else "", "", "", "", p.co if f.ch(.2) else "", "", "", "", "0", D(t, "Y-n-j G:M:S"), str(i + f.ri(1, 3) * 100000)])
    return "csv", csvt(R)

@T("hotel.stay", "table", "xlsx, police upload, pinyin initials")
def h_psb_xlsx(f):
    ps, w = f.pr(20, 40); r = f.pick(REGIONS); hs = [(r[0] + f.dg(4), f.hotel(r)) for _ in range(3)]
    R = [["LGBM", "LGMC", "XM", "XB", "MZ", "ZJLX", "ZJHM", "XZZ", "FJH", "RZSJ", "TFSJ", "CZY"]]; cl = f.P(2)
    for p in w:
        f.rec(p); t = f.times(1)[0]; h = f.pick(hs)
        R.append([h[0], h[1], p.name, "1" if p.sex == "男" else "2", "01", "11", p.id, p.addr, f.room(), D(t, "YmdHM"), D(t + timedelta(hours=f.ri(5, 40)), "YmdHM") if f.ch(.85) else "", f.pick(cl).name])
    return "xlsx", {"国内旅客": R, "说明": [["数据截止", D(f.base, "Y-m-d")], ["单位", hs[0][1]]]}

@T("hotel.stay", "table", "fixed width print of guests in house")
def h_inhouse(f):
    ps = f.P(f.n(3, 22)); t0 = f.base
    R = [["房号", "客人姓名", "证件号码", "到店", "离店", "房价", "来源", "备注"]]
    for p in ps:
        f.rec(p); t = t0 - timedelta(days=f.ri(0, 4))
        R.append([f.room(), p.name, p.id, D(t, "m/d"), D(t0 + timedelta(days=f.ri(1, 3)), "m/d"), "%d" % (f.ri(9, 60) * 10 + 8), f.pick(["散客", "携程", "协议", "会员", "美团"]), f.pick(["", "", "续住", "无烟", "押金%d" % (f.ri(2, 8) * 100)])])
    return "txt", "%s 在住客人报表\n打印:%s 夜审 操作员:007\n%s\n" % (f.hotel(), D(t0, "Y/m/d H:M"), "=" * 78) + fixed(R) + "=" * 78 + "\n合计 %d 间\n" % len(ps)

@T("hotel.stay", "table", "tsv of a booking site, guest and booker")
def h_ota_tsv(f):
    ps, w = f.pr(15, 30); o = ["订单号\t酒店\t房型\t入住人\t入住人证件\t预订人\t预订人手机\t入住日期\t离店日期\t间夜\t卖价\t状态"]
    for p in w:
        f.rec(p); b = f.P() if f.ch(.4) else p; t = f.times(1)[0]; k = f.ri(1, 4)
        o.append("\t".join([f.dg(10), f.hotel(), f.pick(["大床房", "标准间", "豪华双床", "家庭房"]), p.name, p.id, b.name, b.m, D(t, "Y-m-d"), D(t + timedelta(days=k), "Y-m-d"), str(k), f.money(90, 600), f.pick(["已离店", "已离店", "已确认"])]))
    return "tsv", "\n".join(o) + "\n"

@T("hotel.stay", "struct", "json, nested by hotel, PMS api")
def h_json_pms(f):
    out = []
    for _ in range(f.ri(1, 3)):
        g = []
        for p in f.P(f.n(1, 9)):
            f.rec(p); t = f.times(1)[0]
            g.append({"guestName": p.name, "certType": "01", "certNo": p.id, "phone": p.m, "roomNo": f.room(), "checkIn": D(t, ISO), "checkOut": D(t + timedelta(hours=f.ri(8, 70)), ISO), "rate": f.ri(100, 700), "memberNo": f.pick([None, "M" + f.dg(8)])})
        out.append({"hotelId": f.dg(6), "hotelName": f.hotel(), "total": len(g), "guests": g})
    return "json", J({"code": 0, "msg": "ok", "data": out}, indent=f.pick([None, 2, 4]))

@T("hotel.stay", "struct", "upload log of hotel client")
def h_uplog(f):
    ps, w = f.pr(12, 30); o = []; t = f.base
    for p in w:
        t += timedelta(minutes=f.ri(2, 300)); f.rec(p)
        o.append("[%s] INFO  GuestUpload - 发送 RZXX|%s|%s|%s|%s|房号%s|入住%s" % (D(t, ISO), f.dg(6), p.name, p.id, p.reg[0], f.room(), D(t - timedelta(minutes=1), "YmdHM")))
        o.append("[%s] %s" % (D(t + timedelta(seconds=2), ISO), f.pick(["INFO  GuestUpload - 返回 0000 成功", "WARN  GuestUpload - 超时，重传1", "INFO  heartbeat ok"])))
    return "log", "\n".join(o) + "\n"

@T("hotel.stay", "struct", "xml of registration exchange")
def h_xml(f):
    ps, w = f.pr(8, 15); o = ['<?xml version="1.0" encoding="UTF-8"?>', "<LGXX><LG><LGDM>%s</LGDM><LGMC>%s</LGMC></LG>" % (f.dg(10), f.hotel()), "<LKLB>"]
    for p in w:
        f.rec(p); t = f.times(1)[0]
        o.append('  <LK xm="%s" xb="%s" zjhm="%s">\n    <HJ>%s</HJ><FH>%s</FH>\n    <RZ>%s</RZ>%s\n  </LK>' % (p.name, p.sex, p.id, p.addr, f.room(), D(t, "YmdHMS"), "<LD>%s</LD>" % D(t + timedelta(days=1), "YmdHMS") if f.ch(.7) else "<LD/>"))
    return "xml", "\n".join(o) + "\n</LKLB></LGXX>\n", {"enc": "utf-8"}

@T("hotel.stay", "prose", "police note on stays of one or two suspects")
def h_policenote(f):
    ps = f.P(f.ri(1, 2)); c = f.P(); s = []
    for p in ps:
        l = []
        for t in f.times(f.ri(2, 5), 90):
            f.rec(p); l.append("%s入住%s%s房，%s退房" % (D(t, "Y年n月j日G时M分"), f.hotel(), f.room(), D(t + timedelta(hours=f.ri(6, 20)), "n月j日G时许")))
        s.append("%s（%s，身份证号%s，户籍%s）近期住宿情况：%s。" % (p.name, p.sex, p.id, p.addr, "；".join(l)))
    return "txt", "关于查询住宿信息的情况说明\n\n    根据办案需要，我所民警%s通过旅馆业系统查询，情况如下：\n    " % c.name + "\n    ".join(s) + "\n    以上情况属实。\n\n%s公安局\n%s\n" % (f.pick(REGIONS)[3], D(f.base, "Y年n月j日"))

@T("hotel.stay", "prose", "trader answers in a chat with a list of stays")
def h_trader(f):
    p = f.P(); o = []; t = f.base
    o.append("%s  买家\n在吗 查个开房 %s 这个号" % (D(t, "H:M:S"), p.id)); o.append("%s  A信息咨询\n名字？" % D(t + timedelta(seconds=50), "H:M:S")); o.append("%s  买家\n%s" % (D(t + timedelta(seconds=70), "H:M:S"), p.name))
    l = []
    for x in f.times(f.ri(2, 9), 300):
        f.rec(p); l.append("%s %s %s房" % (D(x, f.pick(["Y-m-d H:M", "y.n.j G:M"])), f.hotel(), f.room()))
    o.append("%s  A信息咨询\n出了\n%s\n就这些了 同住另算钱" % (D(t + timedelta(minutes=42), "H:M:S"), "\n".join(l))); o.append("%s  买家\n好 转你了" % D(t + timedelta(minutes=50), "H:M:S"))
    return "txt", "\n\n".join(o) + "\n"

@T("hotel.stay", "prose", "front desk shift diary, careless")
def h_shift(f):
    o = []; c = f.P(2)
    for i in range(f.n(1, 7)):
        p = f.P(); f.rec(p); q = f.room()
        o.append(f.pick(["%s房 %s 身份证%s 昨晚%d点多到的，押金%d没退，早上退房忘记拿充电器了，电话%s" % (q, p.name, p.id, f.ri(8, 11), f.ri(1, 5) * 100, p.m),
            "%s,%s,今天入住%s,住%d晚,要求加床,已收%d元。证件%s" % (p.name, p.m, q, f.ri(1, 4), f.ri(2, 9) * 100, p.id),
            "凌晨%d点 %s 来开%s，证件没带，报的号%s，系统能查到，先给住了，手机%s" % (f.ri(1, 4), p.name, q, p.id, p.m)]))
    return "txt", "%s 夜班交接\n" % D(f.base, "n.j") + "\n".join("%d、%s" % (i + 1, x) for i, x in enumerate(o)) + "\n其他无异常，备用金1500已点。%s交 %s接\n" % (c[0].name, c[1].name)

@T("hotel.stay", "prose", "complaint mail of a guest to booking site")
def h_mail(f):
    p = f.P(); f.rec(p); t = f.base; h = f.hotel(p.reg)
    return "eml", "From: %s <%s>\nTo: %s\nSubject: 投诉%s房间漏水要求退款\nDate: %s +0800\n\n客服你好：\n我叫%s，%s用你们平台订了%s，当晚%s住进%s房，%s中午退的房。半夜空调漏水把我电脑泡了，前台说让我找你们。\n订单里登记的身份证是%s，手机%s。要求退房费%s元，三天内不处理我打12315。\n\n%s\n" % (p.name, p.em, f.ok("phone.email", "service@trip-care.com.cn"), h, D(t + timedelta(days=2), "Y-m-d H:M:S"), p.name, D(t, "n月j号"), h, D(t, "G点M分"), f.room(), D(t + timedelta(days=1), "n月j号"), p.id, p.m, f.ri(150, 600), p.name), {"enc": "utf-8"}

# ---------------------------------------------------------------- travel.flight
def fl(f, p, t=None):
    t = t or f.times(1)[0]; no, o, d, pre = f.flight(); return no, o, d, pre, t
@T("travel.flight", "table", "csv of tickets issued by an agency")
def fl_csv(f):
    ps, w = f.pr(20, 40); R = [["出票日期", "PNR", "票号", "乘机人", "证件号", "航班号", "航段", "起飞时间", "舱位", "票面价", "出票员", "联系手机"]]; c = f.P(3)
    for p in w:
        no, o, d, pre, t = fl(f, p); f.rec(p)
        R.append([D(t - timedelta(days=f.ri(1, 20)), "Y-m-d"), f.up(1) + f.up(2) + f.dg(1) + f.up(2), pre + "-" + f.pick("2345") + f.dg(9), p.name, p.id if f.ch(.9) else p.pp, no, o[0] + "-" + d[0], D(t, "Y-m-d H:M"), f.pick("YBMHKLQ"), f.ri(3, 20) * 100, f.pick(c).name, p.m])
    return "csv", csvt(R)

@T("travel.flight", "table", "pipe separated manifest without header")
def fl_pipe(f):
    no, o, d, pre = f.flight(); o_ = []
    for i, p in enumerate(f.P(f.n(4, 35))):
        f.rec(p); o_.append("%03d|%s/%s|%s|%s|%s|%d%s|%s|%s" % (i + 1, p.py[0], p.py[1], p.name, f.pick(["NI", "NI", "NI"]), p.id, f.ri(3, 60), f.pick("ABCJKL"), f.pick("YYYMF"), f.pick(["", "VGML", "INF", "CKIN"])))
    return "txt", "PSM %s/%s %s%s\n" % (no, D(f.base, "d") + "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split()[f.base.month - 1], o[1], d[1]) + "\n".join(o_) + "\nEND OF MANIFEST TTL %d\n" % len(o_)

@T("travel.flight", "table", "html table, corporate travel portal")
def fl_html(f):
    ps, w = f.pr(10, 20); R = [["员工", "部门", "航班", "行程", "日期", "证件", "票价"]]
    for p in w:
        no, o, d, pre, t = fl(f, p); f.rec(p)
        R.append([p.name, f.pick(["销售部", "研发中心", "财务", "市场"]), no, o[0] + "→" + d[0], D(t, "Y/n/j H:M"), p.id, "¥" + f.money(300, 2600)])
    return "html", "<html><head><meta charset='utf-8'><title>差旅台账</title></head><body><h3>%s 差旅机票明细 %s</h3>\n" % (f.pick(COMPANIES), D(f.base, "Y年n月")) + htab(R) + "</body></html>\n", {"enc": "utf-8"}

@T("travel.flight", "table", "sql insert of flight orders")
def fl_sql(f):
    ps, w = f.pr(15, 30); o = ["-- MySQL dump 10.13  Distrib 5.6.21", "LOCK TABLES `t_air_passenger` WRITE;"]
    for i, p in enumerate(w):
        no, a, b, pre, t = fl(f, p); f.rec(p)
        o.append("INSERT INTO `t_air_passenger` (`id`,`order_no`,`pax_name`,`id_type`,`id_no`,`mobile`,`flt_no`,`dep`,`arr`,`dep_time`,`ticket_no`) VALUES (%d,'%s','%s',1,'%s','%s','%s','%s','%s','%s','%s');" % (40100 + i, "F" + f.dg(12), p.name, p.id, p.m, no, a[1], b[1], D(t, ISO), pre + f.pick("2345") + f.dg(9)))
    return "sql", "\n".join(o + ["UNLOCK TABLES;"]) + "\n"

@T("travel.flight", "struct", "eTerm PNR screens")
def fl_eterm(f):
    o = []; MON = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split(); DOW = "MO TU WE TH FR SA SU".split()
    for _ in range(f.n(1, 6)):
        p = f.P(); f.rec(p); no, a, b, pre, t = fl(f, p); dd = D(t, "d") + MON[t.month - 1]
        o.append(">RT\n 1.%s/%s  %s\n 2.  %s %s   %s%s  %s%s HK1   %s %s          E\n 3.%s\n 4.SSR FOID %s HK1 NI%s/P1\n 5.SSR TKNE %s HK1 %s%s %s Y%s %s%s/1/P1\n 6.OSI %s CTCM%s/P1\n 7.RMK TJ %s\n" % (p.py[0], p.py[1], f.up(2) + f.dg(1) + f.up(3), no, f.pick("YBM"), DOW[t.weekday()], dd, a[1], b[1], D(t, "HM"), D(t + timedelta(hours=2), "HM"), f.up(3) + f.dg(3), no[:2], p.id, no[:2], a[1], b[1], no[2:], dd, pre, f.pick("2345") + f.dg(9), no[:2], p.m, f.up(3) + f.dg(3)))
    return "txt", "\n".join(o), {"enc": "utf-8"}

@T("travel.flight", "struct", "jsonl of boarding events")
def fl_jsonl(f):
    ps, w = f.pr(12, 25); o = []
    for p in w:
        no, a, b, pre, t = fl(f, p); f.rec(p)
        o.append(J({"evt": "BOARDED", "ts": D(t, "Y-m-d") + "T" + D(t, "H:M:S") + "+08:00", "flt": no, "od": a[1] + b[1], "pax": {"cn": p.name, "doc": p.id}, "seat": "%d%s" % (f.ri(3, 50), f.pick("ACDF")), "gate": f.pick("ABC") + str(f.ri(1, 40))}))
    return "jsonl", "\n".join(o) + "\n", {"enc": "utf-8"}

@T("travel.flight", "struct", "key value blocks, itinerary receipts")
def fl_blocks(f):
    o = []
    for p in f.P(f.n(1, 8)):
        f.rec(p); no, a, b, pre, t = fl(f, p)
        o.append("旅客姓名：%s\n有效身份证件号码：%s\n自FROM %s  至TO %s\n承运人 %s 航班号 %s 座位等级 %s\n日期 %s 时间 %s\n电子客票号码：%s%s\n票价 CNY %d.00 民航发展基金 CN 50.00\n填开单位：%s" % (p.name, p.id, a[0] + a[2][:2], b[0] + b[2][:2], f.pick(["国航", "东航", "南航", "海航"]), no, f.pick("YKL"), D(t, "Y-m-d"), D(t, "H:M"), pre, f.pick("2345") + f.dg(9), f.ri(4, 20) * 100, f.pick(COMPANIES)))
    return "txt", "\n--------------------------------\n".join(o) + "\n"

@T("travel.flight", "prose", "sms notices forwarded, one per passenger")
def fl_smsfwd(f):
    o = []
    for p in f.P(f.n(1, 6)):
        f.rec(p); no, a, b, pre, t = fl(f, p)
        o.append("【%s】尊敬的%s旅客，您购买的%s %s次航班（%s%s—%s%s，%s起飞）已出票，票号%s-%s，证件号%s，请提前120分钟到达机场。" % (f.pick(["携程旅行", "去哪儿网", "南方航空", "中国东航"]), p.name, D(t, "n月j日"), no, a[0], a[2], b[0], b[2], D(t, "H:M"), pre, f.pick("2345") + f.dg(9), p.id))
    return "txt", "\n\n".join(o) + "\n"

@T("travel.flight", "prose", "secretary's mail with travel of the boss's guests")
def fl_mail(f):
    ps = f.P(f.ri(2, 4)); c = f.P(); l = []
    for p in ps:
        f.rec(p); no, a, b, pre, t = fl(f, p, f.base + timedelta(hours=f.ri(1, 30)))
        l.append("%s坐%s，%s从%s飞%s，%s，证件%s，接机打%s" % (p.name, no, D(t, "n月j号"), a[0], b[0], D(t, "H:M起飞"), p.id, p.m))
    return "eml", "From: %s\nTo: %s\nSubject: =?utf-8?B?5o6l5py6?=\n\n%s你好，\n客人航班都确认了，麻烦安排车：\n%s。\n酒店我另外发。有变动我电话通知你。\n谢谢\n" % (c.em, f.P().em, f.P().name, "；\n".join(l)), {"enc": "utf-8"}

@T("travel.flight", "prose", "fan group post selling flights of celebrities style")
def fl_post(f):
    o = []
    for p in f.P(f.n(1, 5)):
        f.rec(p); no, a, b, pre, t = fl(f, p)
        o.append("%s👉%s %s-%s %s %s" % (p.name, D(t, "n.j"), a[0], b[0], no, f.pick(["坐头等", "商务舱", "座位%dA" % f.ri(1, 6), "还没选座"])) + "，护照尾数不说，身份证 %s" % p.id)
    return "txt", "今日航班更新❗️都是内部查的，别外传\n" + "\n".join(o) + "\n要接机图的私，一条15，包月200，不议价不秒退\n"

# ---------------------------------------------------------------- travel.train
def tr(f): t = f.times(1)[0]; c, a, b = f.train(); return c, a, b, t
@T("travel.train", "table", "csv of train tickets, Chinese header")
def tr_csv(f):
    ps, w = f.pr(20, 40); R = [["订单号", "乘车人", "证件类型", "证件号码", "车次", "乘车日期", "出发站", "到达站", "席别", "车厢座位", "票价(元)"]]
    for p in w:
        c, a, b, t = tr(f); f.rec(p); R.append(["E" + f.dg(9), p.name, "二代身份证", p.id, c, D(t, "Y-m-d"), a, b, f.pick(["二等座", "一等座", "硬卧", "硬座"]), f.seat(), f.money(30, 900)])
    return "csv", csvt(R)

@T("travel.train", "table", "four dashes accounts with a ticket each")
def tr_dash(f):
    o = []
    for p in f.P(f.n(5, 40)):
        c, a, b, t = tr(f); f.rec(p); o.append("----".join([p.em, p.ini.lower() + f.dg(5), p.name, p.id, p.m, c, D(t, "Y-m-d"), a + "-" + b]))
    return "txt", "\n".join(o) + "\n"

@T("travel.train", "table", "xlsx reimbursements of a unit")
def tr_xlsx(f):
    ps, w = f.pr(12, 25); R = [["%s差旅报销登记表（火车）" % D(f.base, "Y年n月")], ["序号", "姓名", "身份证号", "日期", "车次", "起点", "终点", "金额", "经办"]]; c0 = f.P()
    for i, p in enumerate(w):
        c, a, b, t = tr(f); f.rec(p); R.append([i + 1, p.name, p.id, D(t, "m.d"), c, a, b, f.ri(20, 800), c0.name])
    return "xlsx", {"Sheet1": R}

@T("travel.train", "table", "query result box of a database client")
def tr_box(f):
    ps, w = f.pr(8, 14); R = [["PSG_NAME", "CERT_NO", "TRAIN", "FROM_ST", "TO_ST", "DEP_DT", "COACH_SEAT"]]
    for p in w:
        c, a, b, t = tr(f); f.rec(p); R.append([p.name, p.id, c, a, b, D(t, ISO), f.seat()])
    return "txt", "mysql> select psg_name,cert_no,train,from_st,to_st,dep_dt,coach_seat from tk_sale where dep_dt>'%s';\n" % D(f.base, "Y-m-d") + psqlbox(R) + "%d rows in set (0.%s sec)\n" % (len(w), f.dg(2))

@T("travel.train", "struct", "json of an OCR service for tickets")
def tr_ocr(f):
    o = []
    for p in f.P(f.n(1, 12)):
        c, a, b, t = tr(f); f.rec(p)
        o.append({"log_id": int("14" + f.dg(16)), "words_result": {"ticket_num": f.dg(2).replace("0", "2") + f.pick("ABCDEF") + f.dg(6), "starting_station": a, "train_num": c, "destination_station": b, "date": D(t, "Y年m月d日"), "time": D(t, "H:M"), "ticket_rates": "￥%s元" % f.money(20, 800), "seat_category": "二等座", "seat_num": f.seat() + "号", "name": p.name, "ID_card": p.id}})
    return "json", J(o, indent=2), {"enc": "utf-8"}

@T("travel.train", "struct", "ticket grabber log")
def tr_grab(f):
    o = []; t = f.base
    for p in f.P(f.n(1, 10)):
        c, a, b, x = tr(f); x = f.base + timedelta(days=f.ri(1, 29), minutes=f.ri(0, 900)); f.rec(p); t += timedelta(seconds=f.ri(10, 999))
        o += ["%s [thread-%d] 查询 %s %s->%s 余票:%d" % (D(t, ISO), f.ri(1, 9), D(x, "Y-m-d"), a, b, f.ri(0, 9)), "%s [thread-%d] submitOrder passengerTicketStr=O,0,1,%s,1,%s,%s,N" % (D(t + timedelta(seconds=1), ISO), f.ri(1, 9), p.name, p.id, p.m), "%s [thread-%d] 出票成功 E%s %s %s开 %s %s" % (D(t + timedelta(seconds=5), ISO), f.ri(1, 9), f.dg(9), c, D(x, "Y-m-d H:M"), f.seat(), p.name)]
    return "log", "\n".join(o) + "\n"

@T("travel.train", "struct", "yaml list of journeys by traveller")
def tr_yaml(f):
    o = ["# 导出自出行助手", "travellers:"]
    for p in f.P(f.n(1, 6)):
        o += ["  - name: " + p.name, "    idcard: '%s'" % p.id, "    trips:"]
        for t in f.times(f.ri(1, 4)):
            c, a, b = f.train(); f.rec(p); o.append("      - {train: %s, from: %s, to: %s, depart: '%s', seat: %s}" % (c, a, b, D(t, "Y-m-d H:M"), f.seat()))
    return "yaml", "\n".join(o) + "\n", {"enc": "utf-8"}

@T("travel.train", "prose", "railway police tracing report")
def tr_report(f):
    p = f.P(); q = f.P(); s = []
    for t in f.times(f.ri(2, 6)):
        c, a, b = f.train(); f.rec(p); s.append("%s乘坐%s次列车由%s站至%s站，席位%s" % (D(t, "Y年n月j日"), c, a, b, f.seat()))
    return "docx", ["轨迹研判报告", "对象：%s，%s，%s生，公民身份号码%s。" % (p.name, p.sex, p.born("Y年n月j日"), p.id), "经查询铁路实名制购票信息，该人乘车记录如下：" + "；".join(s) + "。", "研判认为该人近期活动频繁，建议布控。", "研判人：%s  联系电话：%s" % (q.name, f.tel(office=True)), D(f.base, "Y年n月j日")]

@T("travel.train", "prose", "home group chat about tickets bought for relatives")
def tr_chat(f):
    me = f.P(); o = []; t = f.base
    rel = {"男": ["大伯", "表弟", "小叔", "姐夫"], "女": ["二姨", "表妹", "大嫂", "姑姑"]}
    for i in range(f.ri(1, 4)):
        p = f.P(); c, a, b, x = tr(f); f.rec(p)
        o.append("%s: %s的身份证发我下 %s要买票" % (me.name, f.pick(rel[p.sex]), p.name)); o.append("%s: %s" % (f.pick(["小雨", "阿强", "幸福一家人", "老杨"]), p.id)); o.append("%s: 买好了 %s %s %s的 %s到%s %s 二等 让他带好身份证" % (me.name, p.name, D(x, "n月j号"), c, a, b, f.seat()))
    return "txt", "\n".join("%s %s" % (D(t + timedelta(minutes=3 * i), "H:M"), x) for i, x in enumerate(o)) + "\n"

@T("travel.train", "prose", "lost property letter at a station")
def tr_lost(f):
    p = f.P(); c, a, b, t = tr(f); f.rec(p)
    return "txt", "失物查找申请\n\n%s站客运值班室：\n    本人%s，%s持二等座车票（票号%s）乘%s次列车从%s到%s，座位是%s，下车时将一黑色双肩包遗忘在行李架上，内有笔记本电脑一台。请帮忙查找。\n    身份证号：%s\n    电话：%s\n\n申请人：%s\n%s\n" % (b, p.name, D(t, "Y年n月j日"), f.pick("ABCDK") + f.dg(6), c, a, b, f.seat(), p.id, p.m, p.name, D(t + timedelta(days=1), "Y.n.j"))
