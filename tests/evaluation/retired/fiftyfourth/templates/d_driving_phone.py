# -*- coding: utf-8 -*-
from lib import *
def dabh(f, p): return p.reg[0][:4] + f.dg(8)
CL = ["C1", "C1", "C1", "C2", "B2", "A2", "C1D", "A1A2", "E"]
# ---------------------------------------------------------------- driving.licence
@T("driving.licence", "table", "csv, pinyin initials")
def dl_py(f):
    R = [["XM", "SFZMHM", "DABH", "ZJCX", "CCLZRQ", "YXQZ", "LJJF", "ZT", "FZJG", "SJHM"]]
    for p in f.P(f.n(4, 35)):
        f.rec(p); t = f.times(1)[0] - timedelta(days=f.ri(100, 3000)); R.append([p.name, p.id, dabh(f, p), f.pick(CL), D(t, "Y-m-d"), D(t + timedelta(days=3652), "Y-m-d"), f.ri(0, 12), f.pick("AAAB"), p.reg[5], p.m])
    return "csv", csvt(R)
@T("driving.licence", "table", "xlsx of a driving school, licences issued")
def dl_school(f):
    R = [["序号", "学员", "身份证明号码", "准驾车型", "初次领证日期", "档案编号", "教练", "电话"]]; c = f.P(3)
    for i, p in enumerate(f.P(f.n(4, 30))):
        f.rec(p); R.append([i + 1, p.name, p.id, f.pick(["C1", "C2", "B2"]), D(f.times(1)[0], "Y.m.d"), dabh(f, p), f.pick(c).name, p.m])
    return "xlsx", {"领证": R}
@T("driving.licence", "table", "fleet's driver roll in fixed width")
def dl_fleet(f):
    R = [["工号", "驾驶员", "驾驶证号", "车型", "有效期止", "从业资格"]]
    for p in f.P(f.n(3, 25)):
        f.rec(p); R.append(["%04d" % f.ri(100, 2999), p.name, p.id, f.pick(["A1", "A2", "B2", "A3"]), D(f.base + timedelta(days=f.ri(50, 3000)), "Y-m-d"), f.pick(["有", "有", "换证中"])])
    return "txt", "%s 驾驶员证照台账  %s\n\n" % (f.pick(COMPANIES), D(f.base, "Y年n月")) + fixed(R)
@T("driving.licence", "struct", "json of OCR for licences")
def dl_ocr(f):
    o = []
    for p in f.P(f.n(1, 8)):
        f.rec(p); t = f.times(1)[0] - timedelta(days=900); o.append({"words_result": {"姓名": {"words": p.name}, "性别": {"words": p.sex}, "国籍": {"words": "中国"}, "住址": {"words": p.addr}, "出生日期": {"words": p.born("Ymd")}, "证号": {"words": p.id}, "准驾车型": {"words": f.pick(CL)}, "初次领证日期": {"words": D(t, "Ymd")}, "有效期限": {"words": D(t, "Ymd")}, "至": {"words": D(t + timedelta(days=2192), "Ymd")}}, "words_result_num": 10})
    return "json", "\n".join(J(x) for x in o) + "\n"
@T("driving.licence", "struct", "copy of both sheets as key value text")
def dl_card(f):
    o = []
    for p in f.P(f.n(1, 6)):
        f.rec(p); t = f.times(1)[0] - timedelta(days=1200); o.append("中华人民共和国机动车驾驶证\n证号 %s\n姓名 %s  性别 %s  国籍 中国\n住址 %s\n出生日期 %s\n初次领证日期 %s\n准驾车型 %s\n有效期限 %s 至 %s\n副页 档案编号 %s" % (p.id, p.name, p.sex, p.addr, p.born(), D(t, "Y-m-d"), f.pick(CL), D(t, "Y-m-d"), D(t + timedelta(days=2192), "Y-m-d"), dabh(f, p)))
    return "txt", "\n\n".join(o) + "\n"
@T("driving.licence", "struct", "querystring style callbacks in access log")
def dl_access(f):
    o = []
    from urllib.parse import quote
    for p in f.P(f.n(2, 15)):
        f.rec(p); t = f.times(1, 3)[0]; o.append('%s - - [%s/%s/%s:%s +0800] "GET /jszcx/result?xm=%s&jszh=%s&dabh=%s&zjcx=%s&ljjf=%d HTTP/1.1" 200 %d' % (f.ip(), D(t, "d"), "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()[t.month - 1], t.year, D(t, "H:M:S"), quote(p.name), p.id, dabh(f, p), f.pick(CL), f.ri(0, 11), f.ri(300, 5000)))
    return "log", "\n".join(o) + "\n"
@T("driving.licence", "prose", "notice about full points, traffic police")
def dl_notice(f):
    o = []
    for p in f.P(f.n(1, 7)):
        f.rec(p); o.append("%s，驾驶证号%s，准驾车型%s，档案编号%s，本记分周期内累积记分达%d分" % (p.name, p.id, f.pick(CL), dabh(f, p), f.ri(12, 30)))
    return "txt", "公 告\n以下驾驶人逾期未参加满分学习，其机动车驾驶证现予停止使用：\n%s。\n特此公告。\n交警支队 %s\n" % ("；\n".join(o), D(f.base, "Y年n月j日"))
@T("driving.licence", "prose", "points seller's chat, lends his licence")
def dl_points(f):
    o = []
    for p in f.P(f.n(1, 5)):
        f.rec(p); o.append("收到 %s 驾驶证%s 档案编号%s %s 还有%d分可以用" % (p.name, p.id, dabh(f, p), f.pick(["C1本", "B2本", "A2的本"]), f.ri(3, 12)))
    return "txt", "分分哥 %s\n一分%d，现结\n\n" % (D(f.base, "H:M"), f.ri(80, 200)) + "\n\n".join("车友%02d %s\n身份资料发你了\n分分哥 %s\n%s" % (f.ri(1, 99), D(f.base, "H:M"), D(f.base, "H:M"), x) for x in o) + "\n"
@T("driving.licence", "prose", "insurance surveyor's statement of a driver")
def dl_stmt(f):
    p = f.P(); f.rec(p)
    return "txt", "驾驶人情况核实\n\n经向车管所核实，驾驶人%s，性别%s，驾驶证号码%s，档案编号%s，%s初次领证，准驾车型%s，事故发生时驾驶证在有效期内，累积记分%d分，状态正常。\n驾驶人电话%s。\n\n查勘员 %s\n%s\n" % (p.name, p.sex, p.id, dabh(f, p), D(f.base - timedelta(days=2000), "Y年n月j日"), f.pick(CL), f.ri(0, 9), p.m, f.P().name, D(f.base, "Y-m-d"))
# ---------------------------------------------------------------- driving.vehicle
@T("driving.vehicle", "table", "csv registry, pinyin initials")
def dv_py(f):
    R = [["HPHM", "HPZL", "SYR", "SFZMHM", "CLSBDH", "FDJH", "CLPP1", "CCDJRQ", "SJHM", "ZSXXDZ"]]
    for p in f.P(f.n(4, 35)):
        f.rec(p); R.append([p.plate, "02", p.name, p.id, p.vin, f.up(1) + f.dg(6), p.brand, D(f.times(1)[0], "Y-m-d"), p.m, p.addr])
    return "csv", csvt(R)
@T("driving.vehicle", "table", "xlsx insurance renewals")
def dv_ins(f):
    R = [["车牌号", "车主", "手机", "车架号", "发动机号", "品牌型号", "初登日期", "保险到期", "上年公司"]]
    for p in f.P(f.n(6, 40)):
        f.rec(p); R.append([p.plate, p.name, p.m, p.vin, f.dg(7), MODELS[p.brand], D(f.times(1)[0] - timedelta(days=700), "Y/n/j"), D(f.times(1)[0], "Y/n/j"), f.pick(["人保", "平安", "太保", "国寿财"])])
    return "xlsx", {"续保名单": R}
@T("driving.vehicle", "table", "parking permits of an estate, tab text")
def dv_park(f):
    o = ["车位\t车牌\t业主\t房号\t电话\t车型"]
    for p in f.P(f.n(5, 40)):
        f.rec(p); pl = p.plate[:2] + f.pick(["", "·", " "]) + p.plate[2:]; f.reg("driving.plate", pl); o.append("\t".join(["%s%03d" % (f.pick("ABC"), f.ri(1, 300)), pl, p.name, "%d-%d" % (f.ri(1, 20), f.ri(101, 2502)), p.m, p.brand + f.pick(["白", "黑", "银", "红", ""])]))
    return "txt", "\n".join(o) + "\n"
@T("driving.vehicle", "table", "violations html table")
def dv_viol(f):
    ps, w = f.pr(8, 25); R = [["号牌号码", "车主", "违法时间", "违法地点", "违法行为", "罚款", "记分"]]
    for p in w:
        f.rec(p); R.append([p.plate, p.name, D(f.times(1)[0], "Y-m-d H:M"), p.reg[2] + f.pick(ROADS) + "路口", f.pick(["违反禁止标线指示", "闯红灯", "超速20%以下", "不按规定停车"]), f.pick([50, 100, 150, 200]), f.pick([0, 1, 3, 6])])
    return "html", "<div class='list'><h4>非现场违法</h4>\n" + htab(R) + "</div>\n"
@T("driving.vehicle", "struct", "json of vehicle check service")
def dv_json(f):
    o = []
    for p in f.P(f.n(1, 15)):
        f.rec(p); o.append({"plateNo": p.plate, "plateType": "02", "owner": p.name, "ownerIdNo": p.id, "vin": p.vin, "engineNo": f.up(1) + f.dg(6), "model": MODELS[p.brand], "registerDate": D(f.times(1)[0], "Y-m-d"), "useCharacter": "非营运", "status": f.pick(["正常", "逾期未检验", "抵押"])})
    return "json", J({"result": o}, indent=f.pick([None, 2]))
@T("driving.vehicle", "struct", "reply blocks of a plate query bot")
def dv_bot(f):
    o = []
    for p in f.P(f.n(1, 8)):
        f.rec(p); o.append("#查车 %s\n>> 车主:%s\n>> 证件:%s\n>> 车架:%s\n>> 车型:%s\n>> 登记:%s\n>> 电话:%s\n扣除1次 剩余%d次" % (p.plate, p.name, p.id, p.vin, MODELS[p.brand], D(f.times(1)[0], "Y-m-d"), p.m, f.ri(0, 90)))
    return "txt", "\n\n".join(o) + "\n"
@T("driving.vehicle", "struct", "xml repair shop delivery")
def dv_xml(f):
    o = []
    for p in f.P(f.n(1, 10)):
        f.rec(p); o.append("<ro no=\"RO%s\"><vehicle plate=\"%s\" vin=\"%s\" brand=\"%s\" mileage=\"%d\"/><owner><name>%s</name><tel>%s</tel></owner><items>%s</items><in>%s</in></ro>" % (f.dg(8), p.plate, p.vin, p.brand, f.ri(900, 190000), p.name, p.m, f.pick(["更换机油机滤", "前保险杠喷漆", "四轮定位"]), D(f.times(1)[0], "Y-m-d H:M")))
    return "xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<orders>\n" + "\n".join(o) + "\n</orders>\n", {"enc": "utf-8"}
@T("driving.vehicle", "prose", "sales contract for a used car")
def dv_sale(f):
    p = f.P(); q = f.P(); f.rec(p)
    return "docx", ["二手车转让协议", "卖方（车主）：%s，身份证%s，电话%s" % (p.name, p.id, p.m), "买方：%s，身份证%s，电话%s" % (q.name, q.id, q.m), "卖方现将其名下%s一辆（车牌号%s，车架号%s，发动机号%s）转让给买方，成交价%d元。" % (MODELS[p.brand], p.plate, p.vin, f.up(1) + f.dg(6), f.ri(10, 200) * 1000), "车辆于%s交付，交付前的违章和事故由卖方承担，交付后由买方承担。" % D(f.base, "Y年n月j日G时"), "双方签字："]
@T("driving.vehicle", "prose", "accident report with vehicles of two drivers")
def dv_acc(f):
    ps = f.P(2); [f.rec(p) for p in ps]; t = f.base + timedelta(hours=f.ri(0, 12)); a, b = ps
    return "txt", "道路交通事故认定书（简易程序）\n事故时间：%s\n事故地点：%s%s\n当事人甲：%s，驾驶本人所有的%s小型轿车（车架号%s），身份证%s，电话%s\n当事人乙：%s，驾驶本人所有的%s小型客车（车架号%s），身份证%s，电话%s\n事故经过：甲车变更车道时与乙车发生刮擦，两车受损，无人伤亡。\n责任认定：甲方负全部责任。\n交通警察：%s\n" % (D(t, "Y年m月d日H时M分"), a.reg[2], f.pick(ROADS), a.name, a.plate, a.vin, a.id, a.m, b.name, b.plate, b.vin, b.id, b.m, f.P().name)
@T("driving.vehicle", "prose", "messages asking owners to move the car")
def dv_move(f):
    o = []
    for p in f.P(f.n(2, 9)):
        f.rec(p); o.append("%s的车主%s，住%d栋，电话%s，%s" % (p.plate, p.name, f.ri(1, 20), p.m, f.pick(["又堵消防通道了，打了不接", "占了别人车位，已联系马上下来", "车窗没关，已通知", "说在外地让老婆来挪"])))
    return "txt", "%s保安部值班记录 %s\n" % (f.pick(ESTATES), D(f.base, "n月j日")) + "\n".join(o) + "\n"

# ---------------------------------------------------------------- phone.cdr
def dur(f): s = f.ri(3, 1500); return s, (("%d分%d秒" % (s // 60, s % 60)) if s >= 60 else "%d秒" % s)
def peers(f, k): return [f.mob() if f.ch(.85) else f.tel(sep=f.pick(["", "-"])) for _ in range(k)]
@T("phone.cdr", "table", "operator bill csv with customer head")
def cd_bill(f):
    p = f.P(); pe = peers(f, f.ri(2, 12)); R = [["中国移动通信客户详单"], ["客户名称：" + p.name, "手机号码：" + p.m], ["查询月份：" + D(f.base, "Y年m月")], ["起始时间", "通信地点", "通信方式", "对方号码", "通信时长", "通信类型", "套餐优惠", "实收通信费"]]
    for t in f.times(f.n(4, 50), 28):
        f.rec(p); R.append([D(t, "m-d H:M:S"), p.reg[2][:-1], f.pick(["主叫", "被叫"]), f.pick(pe + ["10086"]), dur(f)[1], f.pick(["本地", "国内漫游"]), "", "0.00"])
    return "csv", csvt(R)
@T("phone.cdr", "table", "switch records, English, many subscribers")
def cd_eng(f):
    ps, w = f.pr(15, 40); R = [["subs_name", "calling_number", "called_number", "start_time", "duration", "call_type", "lac", "ci", "imsi"]]
    im = {p: "46000" + f.dg(10) for p in ps}
    for p in w:
        f.rec(p); R.append([p.name, p.m, f.pick(peers(f, 1)), D(f.times(1)[0], "YmdHMS"), dur(f)[0], "MOC", f.ri(4000, 60000), f.ri(1000, 60000), im[p]])
    return "csv", csvt(R)
@T("phone.cdr", "table", "police request xlsx, per number a sheet")
def cd_xlsx(f):
    S = {}
    for p in f.P(f.ri(1, 3)):
        pe = peers(f, 6); R = [["机主", p.name, "证件", p.id], ["本机号码", "对方号码", "呼叫类型", "通话时间", "通话时长(秒)", "基站"]]
        for t in f.times(f.n(3, 25), 25):
            f.rec(p); R.append([p.m, f.pick(pe), f.pick(["主叫", "被叫"]), D(t, "Y/n/j G:M:S"), dur(f)[0], "%d-%d" % (f.ri(4000, 60000), f.ri(1000, 60000))])
        S[p.m] = R
    return "xlsx", S
@T("phone.cdr", "table", "pdf like print pasted, fixed columns")
def cd_print(f):
    p = f.P(); pe = peers(f, 5); R = [["序号", "呼叫类型", "对方号码", "开始时间", "时长", "通话地", "费用"]]
    for i, t in enumerate(f.times(f.n(4, 30), 28)):
        f.rec(p); R.append([str(i + 1), f.pick(["主叫", "被叫", "主叫转移"]), f.pick(pe), D(t, "Y-m-d H:M:S"), dur(f)[1], p.reg[2], f.pick(["0.00", "0.15", "0.39"])])
    return "txt", "中国联通语音详单\n用户: %s    号码: %s    打印日期: %s\n%s\n" % (p.name, f.mv(p.m, 0) if f.ch(.3) else p.m, D(f.base + timedelta(days=30), "Y-m-d"), "-" * 80) + fixed(R) + "第1页/共1页\n"
@T("phone.cdr", "struct", "json, crawled by a credit app")
def cd_json(f):
    p = f.P(); pe = peers(f, 6); c = []
    for t in f.times(f.n(2, 30), 90):
        f.rec(p); c.append({"peer_number": f.pick(pe), "dial_type": f.pick(["DIAL", "DIALED"]), "time": D(t, ISO), "duration_in_second": dur(f)[0], "location": p.reg[2], "location_type": f.pick(["本地", "漫游"]), "fee": 0})
    return "json", J({"basic": {"real_name": p.name, "idcard": p.id, "cell_phone": p.m, "reg_time": D(f.base - timedelta(days=900), "Y-m-d")}, "calls": c}, indent=f.pick([None, 2]))
@T("phone.cdr", "struct", "PBX asterisk like log for named agents")
def cd_pbx(f):
    ps, w = f.pr(5, 20); o = []; t = f.base
    for p in w:
        t += timedelta(seconds=f.ri(20, 900)); f.rec(p); o.append('"%s","%s","%s","from-internal","""%s"" <%s>","SIP/%d-%s","Dial","%s","%s",%d,"ANSWERED"' % ("", p.m, f.pick(peers(f, 1)), p.name, p.m, f.ri(8001, 8060), f.hx(8), D(t, ISO), D(t + timedelta(seconds=3), ISO), dur(f)[0]))
    return "log", "\n".join(o) + "\n"
@T("phone.cdr", "struct", "android call log backup xml")
def cd_android(f):
    p = f.P(); o = []; fr = f.P(4)
    for t in f.times(f.n(3, 30), 30):
        q = f.pick(fr); f.rec(p); o.append('  <call number="%s" duration="%d" date="%d" type="%d" readable_date="%s" contact_name="%s" />' % (q.m, dur(f)[0], 1000 * int((t - datetime(1970, 1, 1)).total_seconds()), f.ri(1, 3), D(t, "Y-n-j G:M:S"), q.name))
    return "xml", "<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<!-- %s 的手机 %s 通话记录备份 -->\n<calls count=\"%d\">\n%s\n</calls>\n" % (p.name, p.m, len(o), "\n".join(o)), {"enc": "utf-8"}
@T("phone.cdr", "prose", "analyst's summary of calls")
def cd_anal(f):
    p = f.P(); l = []
    for t in f.times(f.ri(2, 7), 10):
        f.rec(p); s, d = dur(f); l.append("%s%s%s，通话%s" % (D(t, "n月j日H时M分"), f.pick(["主叫", "被叫"]), f.pick(peers(f, 1)), d))
    return "docx", ["话单分析", "对象%s（身份证%s）使用号码%s。" % (p.name, p.id, p.m), "案发前后通话情况：" + "；".join(l) + "。", "分析认为上述号码需进一步落地。"]
@T("phone.cdr", "prose", "jealous wife got the bill, forum post")
def cd_wife(f):
    p = f.W("男"); q = f.mob(); l = []
    for t in f.times(f.ri(2, 6), 10):
        f.rec(p); l.append("%s打了%s" % (D(t, "j号G点M分"), dur(f)[1]))
    return "txt", "姐妹们帮我看看，我老公%s，手机号%s，我拿他身份证%s去营业厅打的单子，他跟%s这个号天天联系：%s。都是半夜！！！这还有救吗\n" % (p.name, p.m, p.id, q, "，".join(l))
@T("phone.cdr", "prose", "trader delivers a short list in chat")
def cd_trade(f):
    p = f.P(); o = []
    for t in f.times(f.ri(3, 12), 20):
        f.rec(p); o.append("%s %s %s %s" % (D(t, "m/d H:M"), f.pick(["→", "←"]), f.pick(peers(f, 1)), dur(f)[1]))
    return "txt", "老板 %s机主%s的话单 近20天\n%s\n→主叫 ←被叫，后面的明天给\n" % (p.m, p.name, "\n".join(o))

# ---------------------------------------------------------------- phone.sms
TXT = ["今晚几点回来，饭做好了", "钱已经转过去了，注意查收", "明天下午三点老地方见", "你上次说的那件事我问过了，不行", "快递放门卫了", "在开会，晚点回你", "生日快乐！", "合同什么时候签", "孩子发烧了，你赶紧回来", "别再给我打电话了", "货到了，一共12箱", "房子的事你跟爸说了吗", "我到楼下了", "借我两千周转，月底还", "航班晚点了，别等我", "奶奶住院了，在三楼", "群里的通知你看到没", "车停哪了，保安在催", "发票寄到公司前台", "周末去爬山不", "那批货验过了没问题", "我妈让你来吃饭", "面试过了！", "刚下班，堵在高架上", "房东说下个月涨三百", "你把账号发我", "老师说要开家长会", "药记得饭后吃", "人已经接到了", "昨天喝多了不好意思", "明早六点出发别迟到", "尾款什么时候结", "电表箱钥匙在鞋柜上", "收到，谢谢", "他到底什么意思", "先别声张，等我回来说"]
@T("phone.sms", "table", "csv of a forensic export")
def sm_csv(f):
    p = f.P(); fr = f.P(4); R = [["序号", "本机", "机主", "对方号码", "联系人", "方向", "时间", "短信内容"]]
    for i, t in enumerate(f.times(f.n(3, 40), 40)):
        q = f.pick(fr); f.rec(p); R.append([i + 1, p.m, p.name, q.m, q.name if f.ch(.7) else "", f.pick(["收", "发"]), D(t, ISO), f.pick(TXT)])
    return "csv", csvt(R)
@T("phone.sms", "table", "gateway table for named receivers")
def sm_gate(f):
    ps, w = f.pr(15, 30); R = [["id", "receiver", "name", "content", "send_time", "state"]]
    for i, p in enumerate(w):
        f.rec(p); R.append([str(90000 + i), p.m, p.name, "【%s】%s，%s" % (f.pick(COMPANIES)[:4], p.name, f.pick(["您预约的检查时间已改到周五上午", "您的借款已逾期，请尽快处理", "您的包裹已到驿站", "面试安排在明天十点"])), D(f.times(1)[0], ISO), f.pick(["DELIVRD", "UNDELIV"])])
    return "txt", fixed(R)
@T("phone.sms", "table", "sqlite of a handset")
def sm_db(f):
    p = f.P(); fr = f.P(3); r = []
    for i, t in enumerate(f.times(f.n(3, 30), 40)):
        q = f.pick(fr); f.rec(p); r.append((i + 1, q.m, q.name, 1000 * int((t - datetime(1970, 1, 1)).total_seconds()), f.ri(1, 2), f.pick(TXT)))
    return "db", {"owner": (["k", "v"], [("name", p.name), ("msisdn", p.m), ("idcard", p.id)]), "sms": (["_id", "address", "person", "date", "type", "body"], r)}
@T("phone.sms", "struct", "sms backup xml")
def sm_xml(f):
    p = f.P(); fr = f.P(3); o = []
    for t in f.times(f.n(2, 30), 30):
        q = f.pick(fr); f.rec(p); o.append('  <sms protocol="0" address="%s" date="%d" type="%d" body="%s" readable_date="%s" contact_name="%s" />' % (f.mv(q.m, 2) if f.ch(.4) else q.m, 1000 * int((t - datetime(1970, 1, 1)).total_seconds()), f.ri(1, 2), f.pick(TXT), D(t, "Y-n-j G:M:S"), q.name))
    return "xml", "<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<smses count=\"%d\" owner=\"%s\" number=\"%s\">\n%s\n</smses>\n" % (len(o), p.name, p.m, "\n".join(o)), {"enc": "utf-8"}
@T("phone.sms", "struct", "intercept of a phishing trojan, json lines")
def sm_troj(f):
    ps, w = f.pr(6, 20); o = []
    for p in w:
        f.rec(p); b = p.bank; o.append(J({"dev": f.hx(16), "victim": p.name, "num": p.m, "from": f.pick(["95588", "95533", "106575258192"]) if f.ch(.6) else f.mob(), "body": f.pick(["您的验证码是%s，5分钟内有效【%s】" % (f.dg(6), b), "您尾号%s的卡消费%s元【%s】" % (f.dg(4), f.money(), b)] + TXT[:6]), "t": D(f.times(1)[0], ISO)}))
    return "txt", "\n".join(o) + "\n"
@T("phone.sms", "struct", "conversation print of a phone tool")
def sm_conv(f):
    p = f.P(); q = f.P(); o = []
    for t in f.times(f.n(3, 25), 4):
        f.rec(p); o.append("[%s] %s(%s)\n    %s" % (D(t, ISO), *f.pick([("发给", q.m), ("来自", q.m)]), f.pick(TXT)))
    return "txt", "设备: iPhone  机主: %s  号码: %s\n会话对象: %s <%s>\n共 %d 条短信\n\n" % (p.name, p.m, q.name, q.m, len(o)) + "\n".join(o) + "\n"
@T("phone.sms", "struct", "CMPP gateway debug with names in content")
def sm_cmpp(f):
    o = []; t = f.base
    for p in f.P(f.n(2, 18)):
        t += timedelta(seconds=f.ri(1, 50)); f.rec(p); o.append("%s CMPP_SUBMIT seq=%s Src=1069%s Dest=%s Len=%d Content=[%s%s，%s]" % (D(t, "H:M:S"), f.dg(6), f.dg(8), p.m, f.ri(30, 140), p.name, f.pick(["先生", ""]) if p.sex == "男" else f.pick(["女士", ""]), f.pick(["您好，您申请的贷款已放款，请查收", "您的取件码是%s" % f.dg(6), "您孩子本学期的缴费还未完成"])))
    return "log", "# %s\n" % D(f.base, "Y-m-d") + "\n".join(o) + "\n"
@T("phone.sms", "prose", "evidence list in a divorce suit")
def sm_evid(f):
    p = f.P(); q = f.P(); l = []
    for i, t in enumerate(f.times(f.ri(2, 7), 30)):
        f.rec(p); l.append("%s，被告用%s发短信给%s：“%s”" % (D(t, "Y年n月j日G时M分"), p.m, q.m, f.pick(TXT)))
    return "docx", ["证据说明", "被告%s，身份证号%s。" % (p.name, p.id), "原告提交的被告手机短信内容如下："] + ["%d. %s。" % (i + 1, x) for i, x in enumerate(l)] + ["证明目的：被告与第三者%s存在不正当关系。" % q.name]
@T("phone.sms", "prose", "police extraction report on texts")
def sm_police(f):
    p = f.P(); l = []
    for t in f.times(f.ri(2, 8), 9):
        f.rec(p); l.append("%s%s%s，内容为“%s”" % (D(t, "n月j日H:M"), f.pick(["收到%s短信", "发送短信至%s"]) % f.mob(), "", f.pick(TXT)))
    return "txt", "电子数据提取笔录\n从犯罪嫌疑人%s（身份证号%s）所持手机（号码%s）中提取短信%d条：\n%s。\n提取人：%s  见证人：%s\n" % (p.name, p.id, p.m, len(l), "；\n".join(l), f.P().name, f.P().name)
@T("phone.sms", "prose", "daughter collects threatening texts for police")
def sm_threat(f):
    p = f.W("男", 45); q = f.mob(); l = []
    for t in f.times(f.ri(2, 6), 9):
        f.rec(p); l.append("%s %s：%s" % (D(t, "n月j号 H:M"), q, f.pick(["再不还钱就上你家", "你女儿在哪上学我知道", "给你最后一天", "我已经在你楼下了", "通讯录都在我手里"])))
    return "txt", "我爸%s的手机%s这几天收到催收短信，一条条抄下来了：\n%s\n我爸身份证%s，从来没在那个平台借过钱，请派出所处理\n" % (p.name, p.m, "\n".join(l), p.id)
