"""hotel.stay: one stay of one guest = one record."""
import json
from lib.core import T
from lib import data as X
K = "hotel.stay"

@T(K, "b")
def pms_export(g):
    """Opera-like PMS arrival export, CSV with title and total."""
    h = g.hotel(); L = [f"{h} 在住/离店客人明细表", f"营业日期：{g.t0:%Y-%m-%d}  打印人：{g.nm()}  打印时间：{g.t0:%Y/%m/%d %H:%M}", "序号,账号,房号,房类,姓名,性别,证件类别,证件号码,抵店,离店,房价,协议单位,备注"]
    rs = g.rows(rep=.04); tot = 0
    for k, (p, a) in enumerate(zip(rs, g.ts(len(rs), 3)), 1):
        d = a + g.td(hours=g.i(9, 70)); x = g.c([158, 188, 218, 268, 298, 358]); tot += x; g.rec(p)
        L.append(f'{k},F{g.dig(7)},{g.i(2, 19)}{g.i(1, 30):02d},{g.c(["标间", "大床", "豪大", "家庭房"])},{p.name},{p.sex},二代证,{p.id},{a:%m/%d %H:%M},{d:%m/%d %H:%M},{x:.2f},{g.c(["", "", "携程", "美团", g.co()])},{g.c(["", "", "", "押金条已收", "续住", "要无烟"])}')
    L.append(f",,,,,,,合计,,,{tot:.2f},,")
    g.out("前台/2号机/离店明细_夜审.csv", "\n".join(L) + "\n", "csv", "gb18030", "\r\n")

@T(K, "x")
def fetched_2000w_like(g):
    """The English heads of the old leak with another order, pipe separated."""
    L = ["Name|Gender|CtfTp|CtfId|Birthday|Mobile|Address|Company|Version|HotelNo|id"]
    for k, p in enumerate(g.rows(rep=.02), 40211):
        t = g.t(900); g.rec(p)
        L.append(f'{p.name}|{"M" if p.m else "F"}|ID|{p.id}|{p.b8}|{p.mobile if g.ch(.6) else ""}|{p.hj}|{g.co() if g.ch(.2) else ""}|{t.year}-{t.month}-{t.day} {t.hour}:{t:%M:%S}|{p.reg[0]}{g.i(1000, 9999)}|{k}')
    g.out("down/kf_part07.txt", "\n".join(L), "psv", "gb18030", "\r\n")

@T(K)
def gov_upload_xml(g):
    """Hotel to police exchange file, one <LKXX> per stay."""
    o = ['<?xml version="1.0" encoding="GB18030"?>', f"<PACKAGE><HEAD><LGBM>{g.reg[0]}{g.i(1000, 9999)}</LGBM><LGMC>{g.hotel()}</LGMC><FSSJ>{g.t0:%Y%m%d%H%M%S}</FSSJ></HEAD>", "<BODY>"]
    for p in g.rows(6, 25):
        a = g.t(3); g.rec(p)
        o.append(f"<LKXX><ZKLSH>{g.reg[0]}{g.dig(12)}</ZKLSH><XM>{p.name}</XM><XB>{1 if p.m else 2}</XB><MZ>{g.i(1, 9):02d}</MZ><CSRQ>{p.b8}</CSRQ><ZJLX>11</ZJLX><ZJHM>{p.id}</ZJHM><XZQH>{p.reg[0]}</XZQH><XZ>{p.hj}</XZ><RZSJ>{a:%Y%m%d%H%M}</RZSJ><RZFH>{g.rn(201, 1230)}</RZFH><TFSJ>{a + g.td(hours=g.i(8, 40)):%Y%m%d%H%M}</TFSJ></LKXX>")
    g.out(f"send/LK{g.t0:%Y%m%d}.xml", "\n".join(o) + "\n</BODY></PACKAGE>", "xml", "gb18030")

@T(K)
def wechat_frontdesk(g):
    """Front-desk group chat: each check-in message is one stay; clerks chatter between."""
    h = g.hotel(); cl = [g.nm() for _ in range(3)]; L = [f"群聊：{h}前台交接群(9)", ""]; t = g.t0
    for p in g.rows(5, 14):
        t = g.adv(t, minutes=g.i(9, 150)); w = g.c(cl); g.rec(p); rm = f"{g.i(2, 9)}{g.i(1, 20):02d}"
        L += [f"{w}  {t:%m-%d %H:%M}", g.c([f"{rm}入住 {p.name} 身份证{p.id} 电话{p.mobile} 住{g.i(1, 3)}晚 押金200已收", f"刚进来一个，{p.name}，{rm}房，{p.id}，{t:%H}点{t:%M}登记的，明天12点前退", f"【开房】{rm}\n客人：{p.name}\n证件：{p.id}\n今晚{t:%d}号住，明早走"]), ""]
        if g.ch(.5): L += [f"{g.c(cl)}  {t + g.td(minutes=2):%m-%d %H:%M}", g.c(["收到", "好的", "房卡多做一张", "卫生打扫完没有？三楼那边水管还在修", "[图片]", "他那个发票开了吗", "夜审记得把昨天的单子放抽屉"]), ""]
    g.out("聊天记录/前台交接群.txt", "\n".join(L), "chat", "utf-8-sig")

@T(K)
def police_check_report(g):
    """Report of an inspection with numbered guests in running text."""
    h = g.hotel(); st = g.c("城东 站前 河西 柳林".split()) + "派出所"
    L = [f"{g.reg[2]}公安局{g.reg[3]}分局{st}", "关于对辖区旅馆业实名登记情况的检查报告", "", f"    {g.t0:%Y年%m月%d日}晚，我所民警{g.nm()}、辅警{g.nm()}对辖区{h}（地址：{g.road()}，联系电话{g.shop()}）进行例行检查，调取当日住宿登记，情况如下：", ""]
    for k, p in enumerate(g.rows(5, 12), 1):
        a = g.t0.replace(hour=g.i(9, 23), minute=g.i(0, 59)); g.rec(p)
        L.append(f"    {k}、{p.name}，{p.sex}，{p.min}族，公民身份号码{p.id}，户籍地{p.hj}，于{a.hour}时{a.minute}分登记入住{g.rn(201, 818)}房间，{g.c(['单独入住', '预住一晚', '预住两晚，房费已结', '由前台人证核验后登记'])}。")
    L += ["", "    经查，该旅馆登记上传及时，未发现漏登、错登情况。已责令其完善访客登记制度。", "", f"{'':>40}{g.t0:%Y年%m月%d日}"]
    g.out("报告/旅馆检查0%d.txt" % g.i(1, 9), "\n".join(L), "prose", "gb18030", "\r\n")

@T(K)
def booking_json(g):
    """Channel manager: array of order objects with guest and stay nested."""
    o = []
    for p in g.rows(8, 30, .1):
        a = g.t(60); n = g.i(1, 4); g.rec(p)
        o.append({"orderId": "HT" + g.dig(14), "channel": g.c(["ctrip", "elong", "fliggy", "walkin"]), "hotel": {"id": g.i(10000, 99999), "name": g.hotel()}, "room": {"no": str(g.rn(201, 1888)), "type": g.c(["KING", "TWIN", "SUITE"])}, "guest": {"name": p.name, "idType": "ID_CARD", "idNo": p.id, "tel": p.mobile}, "checkIn": f"{a:%Y-%m-%dT14:%M:00+08:00}", "checkOut": f"{a + g.td(days=n):%Y-%m-%dT12:00:00+08:00}", "nights": n, "amount": n * g.c([199, 239, 329]), "status": "CHECKED_OUT"})
    g.out("dump/orders-page-3.json", json.dumps({"code": 0, "total": len(o), "data": o}, ensure_ascii=False, indent=2), "json")

@T(K)
def mysql_dump(g):
    L = ["-- MySQL dump 10.13  Distrib 5.7.22, for Linux (x86_64)", "--", "-- Host: 127.0.0.1    Database: hotel_crm", "-- ------------------------------------------------------", "DROP TABLE IF EXISTS `t_guest_checkin`;", "CREATE TABLE `t_guest_checkin` (\n  `id` bigint(20) NOT NULL AUTO_INCREMENT,\n  `store_id` int(11) DEFAULT NULL,\n  `guest_nm` varchar(32) DEFAULT NULL,\n  `cert_no` varchar(20) DEFAULT NULL,\n  `mob` varchar(16) DEFAULT NULL,\n  `room_no` varchar(8) DEFAULT NULL,\n  `in_time` datetime DEFAULT NULL,\n  `out_time` datetime DEFAULT NULL,\n  `rate` decimal(8,2) DEFAULT NULL,\n  PRIMARY KEY (`id`)\n) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;", "LOCK TABLES `t_guest_checkin` WRITE;"]
    v = []
    for k, p in enumerate(g.rows(15, 55, .1), g.i(9000, 90000)):
        a = g.t(90); g.rec(p)
        v.append(f"({k},{g.i(1, 60)},'{p.name}','{p.id}','{p.mobile}','{g.rn(301, 1620)}','{a:%Y-%m-%d %H:%M:%S}','{a + g.td(hours=g.i(8, 60)):%Y-%m-%d %H:%M:%S}',{g.i(128, 588)}.00)")
    L += ["INSERT INTO `t_guest_checkin` VALUES " + ",".join(v) + ";", "UNLOCK TABLES;", f"-- Dump completed on {g.t0:%Y-%m-%d %H:%M:%S}"]
    g.out("backup/hotel_crm_checkin.sql", "\n".join(L) + "\n", "sql")

@T(K)
def doorlock_log(g):
    """PMS gateway log: request bodies urlencoded per check-in; noise lines between."""
    L = []
    for p, t in g.seq(8, 26, days=2):
        g.rec(p)
        L.append((t, f'{t:%Y-%m-%d %H:%M:%S},{g.i(100, 999)} INFO  [http-nio-8081-exec-{g.i(1, 20)}] c.p.l.LockController - >>> /card/issue body=room={g.rn(401, 1533)}&guest={p.name}&idcard={p.id}&checkin={t:%Y%m%d%H%M}&checkout={t + g.td(days=1):%Y%m%d}1200&cards={g.i(1, 2)}'))
        for _ in range(g.i(0, 3)): u = t + g.td(seconds=g.i(1, 400)); L.append((u, f"{u:%Y-%m-%d %H:%M:%S},{g.i(100, 999)} {g.c(['DEBUG', 'INFO ', 'WARN '])} [{g.c(['scheduler-1', 'lock-io-4', 'main'])}] {g.c(['c.p.l.SerialPort - ack 0x06 in ' + str(g.i(12, 90)) + 'ms', 'c.p.s.NightAudit - skip, business date open', 'c.z.h.HikariPool - HikariPool-1 - Pool stats (total=10, active=' + str(g.i(0, 9)) + ')', 'c.p.l.LockController - <<< ok cardSn=' + g.hex(8).upper()])}"))
    g.out("var/log/pmsgw/gateway.log", "\n".join(x for _, x in sorted(L)) + "\n", "log")

@T(K)
def ota_mail(g):
    """Mail of an agent to a hotel with a rooming list in the text."""
    rs = g.rows(7, 18); h = g.hotel(); a = g.t(30); b = []
    for k, p in enumerate(rs, 1): g.rec(p); b.append(f"{k:>2}. {p.name:　<4} {p.id}  {g.c(['双床', '大床'])}  {a:%m.%d}入 {a + g.td(days=g.i(1, 3)):%m.%d}离  {g.c(['含早', '无早', '含双早'])}")
    o = g.p(); sg = g.p()
    g.eml("mail/rooming_list.eml", {"From": f"{o.name} <{o.email}>", "To": f"{h}销售部 <{sg.email}>", "Subject": f"{a:%m月%d日}团队入住名单（最终版）", "Date": f"{a - g.td(days=2):%a, %d %b %Y %H:%M:%S} +0800", "Message-ID": "<" + g.al("phone.email", g.hex(12) + "@mail.tour-agent.cn") + ">"},
          f"{sg.sur}经理：\n\n我社{a:%m月%d日}入住贵店的团队名单如下，请提前排房，尽量同一楼层：\n\n" + "\n".join(b) + f"\n\n司陪房两间照旧。领队电话 {g.sp(g.mobile(), '%s-%s-%s')}，到店前半小时联系。\n房费月结，谢谢！\n\n{o.name}\n{g.co()}  电话：{g.shop()}")

@T(K)
def hand_sheet(g):
    """Small guest house's Excel kept by hand: owner's own words."""
    R = [["民宿登记本", "", "", "", "", ""], ["哪天来", "几号房", "客人", "身份证", "电话", "啥时候走", "给了多少钱", "说明"]]
    for p, a in zip(r := g.rows(12, 40, .12), g.ts(len(r), 90)):
        g.rec(p); R.append([f"{a.month}.{a.day}", g.c(["101", "102", "201", "202", "阁楼"]), p.name, p.id, p.mobile if g.ch(.8) else "", f"{(a + g.td(days=1)).month}.{(a + g.td(days=1)).day}", g.c([120, 150, 180, 260]), g.c(["", "", "微信付", "带狗", "老客", "一家三口", "晚到 门口拿钥匙"])])
    g.xlsx("民宿登记本.xlsx", {str(g.year): R, "Sheet2": []})

@T(K)
def kv_blocks(g):
    """Investigation slip: query result blocks of one target and others, printed by a police MIS."""
    L = [f"查询条件：旅馆住宿  查询人：{g.nm()}  IP：{g.ip()}  {g.t0:%Y-%m-%d %H:%M:%S}", "=" * 60]
    rs = g.rows(6, 20, .45)
    for k, p in enumerate(rs, 1):
        a = g.t(700); g.rec(p)
        L += [f"记录 {k}/{len(rs)}", f"  旅客姓名      : {p.name}", f"  证件号码      : {p.id}", f"  旅馆名称      : {g.hotel(p.reg)}", f"  旅馆地址      : {p.reg[2]}{g.road()}", f"  房间号        : {g.i(8101, 8929)}", f"  入住时间      : {a:%Y-%m-%d %H:%M}", f"  退房时间      : {g.c([f'{a + g.td(hours=g.i(3, 30)):%Y-%m-%d %H:%M}', ''])}", f"  同住人        : {g.c(['无', '无', g.nm()])}", "-" * 60]
    g.out("查询结果/ZS_JG.txt", "\n".join(L) + "\n", "kv", "gb18030", "\r\n")

@T(K)
def es_bulk(g):
    """Elasticsearch bulk: action line + document line; one document = one stay."""
    L = []
    for p in g.rows(10, 40, .1):
        a = g.t(365); g.rec(p)
        L += [json.dumps({"index": {"_index": "lgy_zsxx_" + str(g.year), "_type": "doc", "_id": g.hex(20)}}), json.dumps({"xm": p.name, "gmsfhm": p.id, "xb": p.sex, "lgmc": g.hotel(p.home), "lgdm": p.home[0] + str(g.i(1000, 9999)), "fjh": str(g.rn(201, 2020)), "rzsj": f"{a:%Y-%m-%d %H:%M:%S}", "ldsj": f"{a + g.td(hours=g.i(5, 50)):%Y-%m-%d %H:%M:%S}", "hjdxz": p.hj}, ensure_ascii=False, separators=(",", ":"))]
    g.out("es/lgy_zsxx.bulk.ndjson", "\n".join(L) + "\n", "ndjson")

@T(K)
def sold_trail_text(g):
    """What a seller sends back: one person's stays, key in the heading."""
    L = []
    for p in g.ps(g.i(3, 6)):
        n = g.i(2, 7); L += [f"【{p.name} {p.id} 开房】共{n}条", ""]
        for a in sorted((g.t(900) for _ in range(n)), reverse=True):
            w = g.c([p.reg, p.home, g.c(X.REG)]); g.rec(p); L.append(f"{a:%Y-%m-%d %H:%M} {w[2][:-1]} {g.hotel(w)} {g.rn(301, 1522)}房 退{a + g.td(hours=g.i(4, 28)):%m-%d %H:%M}" + (f" 同住:{g.nm()}" if g.ch(.25) else ""))
        L += ["", "———————————", ""]
    g.out("tg/回复_kf.txt", "\n".join(L) + "亲 查好了 满意给个好评 下次介绍朋友打八折", "text")

@T(K, "b")
def fixed_report(g):
    """Night audit: fixed-width English report of a foreign chain, guests in pinyin with ID."""
    L = [f"{'GUEST IN-HOUSE REPORT':^108}", f"PROPERTY: {g.c(['GRAND HARBOUR', 'LAKEVIEW PLAZA', 'PARK ROYALE'])} {g.reg[4]}   DATE: {g.t0:%d-%b-%y}".upper(), "", f"{'ROOM':<6}{'GUEST NAME':<26}{'ID/PASSPORT':<22}{'ARR':<11}{'DEP':<11}{'RATE':>9}  {'VIP':<4}{'STATUS'}", "-" * 108]
    for k, p in enumerate(g.rows()):
        a = g.t(10); x = p.passport if g.ch(.3) else p.id; g.rec(p)
        L.append(f"{g.rn(301, 2699):<6}{p.py[0] + ', ' + p.py[1]:<26}{x:<22}{a:%d-%b-%y}  {a + g.td(days=g.i(1, 5)):%d-%b-%y}  {g.i(398, 1688):>8}.00 {g.c(['', '', 'V1', 'G']):<4}{g.c(['IN', 'IN', 'DUE OUT'])}")
        if k % 45 == 44: L += ["\f", f"{'GUEST IN-HOUSE REPORT (cont.)':^108}", ""]
    L += ["-" * 108, f"TOTAL GUESTS {g.recs}   END OF REPORT"]
    g.out("reports/INHOUSE.PRN", "\n".join(L) + "\n", "fixed", nl="\r\n")
