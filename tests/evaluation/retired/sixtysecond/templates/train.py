from lib.core import *
T = kind("travel.train")

@T("csv")
def dash4(t):
    o = []
    for p in t.each():
        x = t.train()
        o.append("----".join([p.xm, p.id, p.mob, x.no, f"{x.f}-{x.g}", f"{x.t:%Y-%m-%d %H:%M}", f"{x.car}车{x.seat}"]))
    return "download/列车数据.txt", "\n".join(o) + "\n"

@T("json", enc="utf-8")
def orders12306(t):
    o = []
    for p in t.each(rep=0):
        x = t.train()
        o.append({"sequence_no": x.ord, "order_date": f"{t.plus(x.t,-300,-24):%Y-%m-%d %H:%M:%S}", "tickets": [{"stationTrainDTO": {"station_train_code": x.no, "from_station_name": x.f, "to_station_name": x.g, "start_time": f"1970-01-01 {x.t:%H:%M}:00"}, "passengerDTO": {"passenger_name": p.xm, "passenger_id_type_name": "中国居民身份证", "passenger_id_no": p.id, "mobile_no": p.mob}, "ticket_no": x.ord + t.dig(7), "coach_no": x.car, "seat_name": x.seat, "seat_type_name": x.cls, "str_ticket_price_page": x.fare, "start_train_date_page": f"{x.t:%Y-%m-%d %H:%M}"}]})
    return "crawl/queryMyOrder.json", t.j({"validateMessagesShowId": "_validatorMessage", "status": True, "httpstatus": 200, "data": {"OrderDTODataList": o, "order_total_number": str(t.n)}}, None)

@T("sms", mx=45)
def sms12306(t):
    o = []
    for p in t.each(rep=.2):
        x = t.train()
        o.append(f"<sms to=\"{p.mob}\" time=\"{t.plus(x.t,-90,-4):%Y-%m-%d %H:%M:%S}\">【铁路客服】订单{x.ord},{p.xm}您已购{x.t.month}月{x.t.day}日{x.no}次{int(x.car)}车{x.seat}号{x.f}{x.t:%H:%M}开。证件号{p.id}</sms>")
    return "sms/rail_push.xml", "<?xml version=\"1.0\" encoding=\"%s\"?>\n<batch>\n" % t.charset + "\n".join(o) + "\n</batch>"

@T("ocr", mx=18)
def ticketocr(t):
    o = []
    for p in t.each(rep=0):
        x = t.train()
        o.append(f"{x.tno}          检票:{t.i(1,24)}{t.c('AB')}\n{x.f}站   {x.no}   {x.g}站\n{x.t:%Y年%m月%d日%H:%M}开   {x.car}车{x.seat}号\n￥{x.fare}元   网   {x.cls}\n限乘当日当次车\n{p.id} {p.xm}\n买票请到12306 发货请到95306\n{t.dig(14)}{x.tno} {x.f}售\n")
    return "报销/火车票识别.txt", "\n\n".join(o)

@T("xlsx")
def reimb(t):
    rows = [["单据号", "报销人", "身份证号", "乘车日期", "车次", "出发站", "到达站", "席别", "票价", "开户行", "事由"]]
    for p in t.each(rep=.3):
        x = t.train()
        rows.append([t.dec(f"BX{x.t:%Y%m}" + t.dig(6)), p.xm, p.id, f"{x.t:%Y-%m-%d}", x.no, x.f, x.g, x.cls, float(x.fare), p.bank[1], t.c(["项目验收", "招标", "培训", "调研", "售后"])])
    return "财务/差旅明细.xlsx", xlsx([("2017", rows)])

@T("log")
def gate(t):
    o = []
    for p in t.each(rep=.1):
        x = t.train()
        o.append(f"{x.t:%Y-%m-%dT%H:%M:%S}.{t.i(100,999)}+08:00|GATE{t.i(1,30):02d}|{x.f}站|IDREAD|{p.id}|{p.xm}|{x.no}|{x.f}|{x.g}|{x.car}|{x.seat}|{t.c(['PASS','PASS','PASS','RETRY'])}|{t.i(90,900)}")
    return "logserver/station/gate_id.log", "\n".join(o) + "\n"

@T("yaml", mx=40, enc="utf-8")
def botcfg(t):
    o = ["# 抢票任务队列", "server: kyfw", "interval_ms: 1500", "tasks:"]
    for p in t.each(rep=0):
        x = t.train()
        o += [f"  - passenger: {p.xm}", f"    id_no: '{p.id}'", f"    phone: '{p.mob}'", f"    train_date: {x.t:%Y-%m-%d}", f"    from_station: {x.f}", f"    to_station: {x.g}", f"    train_no: {x.no}", f"    seat_type: {x.cls}", f"    state: {t.c(['success','success','waiting'])}"]
    return "repo/qiangpiao/tasks.yml", "\n".join(o) + "\n"

@T("html")
def report(t):
    o = ["<h3>学生寒假返乡购票登记</h3><table border=1>", "<tr><td>学院</td><td>姓名</td><td>身份证</td><td>车次</td><td>区间</td><td>乘车时间</td><td>席别</td><td>电话</td></tr>"]
    for p in t.each(rep=0, lo=19, hi=24):
        x = t.train()
        o.append(f"<tr><td>{t.c(['机械','电气','土木','外语','化工'])}学院</td><td>{p.xm}</td><td>{p.idx}</td><td>{x.no}</td><td>{x.f}—{x.g}</td><td>{x.t:%m月%d日%H:%M}</td><td>{x.cls}</td><td>{p.mob}</td></tr>")
    return "www/xgb/goupiao.htm", f"<html><head><meta http-equiv=Content-Type content='text/html; charset={t.charset}'></head><body>" + "\n".join(o) + "</table></body></html>"

@T("chat", mx=22)
def wxmom(t):
    o = []
    for p in t.each(rep=0):
        x = t.train(); d = t.plus(x.t, -200, -20)
        o.append(f"[{d:%Y-%m-%d %H:%M}] {t.c(['阿May','老陈','行政小林','队长'])}: " + t.c([f"{p.xm}的票帮买一下 {p.id} {x.t.month}/{x.t.day} {x.no} {x.f}到{x.g} {x.cls}", f"买好了，{p.xm} {x.no}次 {x.f}-{x.g} {x.t:%m月%d日 %H:%M} {x.car}车{x.seat}，身份证{p.id}取票", f"改签成功：{p.xm}（{p.id}）{x.t:%d}号{x.no} {x.car}车{x.seat}号 {x.f}{x.t:%H:%M}开"]))
        if t.i(0, 2) == 0:
            o.append(f"[{d:%Y-%m-%d %H:%M}] 财务: {t.c(['票根留好','下周三之前报','超标的自己补'])}")
    return "wechat_export/出差群.txt", "\n".join(o)

@T("sql", enc="utf-8")
def oracle(t):
    o = ["REM INSERTING into KP_SALE", "SET DEFINE OFF;"]
    for p in t.each():
        x = t.train()
        o.append(f"Insert into KP_SALE (CC,CFZ,DDZ,CCRQ,CXH,ZWH,XBMC,PJ,LKXM,ZJHM,SPZ) values ('{x.no}','{x.f}','{x.g}',to_date('{x.t:%Y-%m-%d %H:%M}','YYYY-MM-DD HH24:MI'),'{x.car}','{x.seat}','{x.cls}',{x.fare},'{p.xm}','{p.id}','{x.f}');")
    return "oracle/KP_SALE_DATA_TABLE.sql", "\n".join(o) + "\ncommit;\n"

@T("fixed")
def manifest(t):
    x = t.train()
    o = [["车厢", "席位", "旅客姓名", "证件号码", "上车站", "下车站", "票种"]]
    for p in t.each(rep=0):
        o.append([t.i(1, 16), f"{t.i(1,18):02d}{t.c('ABCDF')}", p.xm, p.id, x.f, x.g, t.c(["成人", "成人", "学生", "残军"])])
    return "列车/席位查验单.txt", f"车次 {x.no}    {x.f} - {x.g}    开车日期 {x.t:%Y%m%d} {x.t:%H:%M}\n列车长 ________   打印终端 TK07\n" + "=" * 86 + "\n" + t.fw([6, 8, 14, 22, 12, 12, 6], o) + "=" * 86 + "\n"

@T("text", mx=20)
def police(t):
    o = []
    for p in t.each(rep=0):
        x = t.train()
        o.append(f"经查询铁路实名制购票信息，{p.xm}（公民身份号码：{p.id}）于{x.t:%Y年%m月%d日}乘坐{x.no}次列车从{x.f}站前往{x.g}站，{x.car}车厢{x.seat}号，{x.cls}，{t.c(['窗口','互联网','自动售票机'])}购票" + t.c(["。", f"，预留电话{p.mob}。", "，未见同行人。"]))
    return "调证/铁路查询反馈.txt", "铁路公安处信息查询反馈\n\n" + "\n\n".join(o) + "\n\n（以上信息仅供侦查工作使用）\n"

@T("tsv")
def leak(t):
    rows = []
    for p in t.each():
        x = t.train()
        rows.append([p.mail, p.xm, p.id, p.mob, x.no, x.f, x.g, f"{x.t:%Y-%m-%d}", x.cls, x.ord])
    return "tmp/passenger_trips.tsv", t.csv("email passengerName idNumber mobile trainNumber departureStation arrivalStation travelDate seatType orderNo".split(), rows, "\t")

@T("ini", mx=30)
def ini(t):
    o = ["[General]", "Version=2.4.1", "AutoLogin=1", ""]
    for k, p in enumerate(t.each(rep=0), 1):
        x = t.train()
        o += [f"[Job{k}]", f"Name={p.xm}", f"CardNo={p.id}", f"Train={x.no}", f"From={x.f}", f"To={x.g}", f"Date={x.t:%Y-%m-%d}", f"Seat={x.cls}", f"Tel={p.mob}", f"Result={x.ord}", ""]
    return "tools/刷票助手/jobs.ini", "\n".join(o)
