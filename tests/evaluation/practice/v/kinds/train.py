from core import *
t = kind("travel.train")
ST = "北京西 北京南 上海虹桥 广州南 深圳北 武汉 长沙南 郑州东 西安北 成都东 重庆北 杭州东 南京南 合肥南 济南西 徐州东 南昌西 福州 厦门北 昆明南".split()
PIN = "Beijingxi Shanghaihongqiao Guangzhounan Shenzhenbei Wuhan Changshanan Zhengzhoudong Xianbei Hangzhoudong Nanjingnan".split()


def tr(f):
    a, b = f.r.sample(ST, 2)
    d = f.day(f.q(48), 6, 21).replace(second=0)
    n = f.c("G D G K Z") + str(f.i(11, 1999))
    return n, a, b, d, d + mins(f.i(70, 500)), f"{f.i(1, 16):02}车{f.i(1, 18):02}{f.r.choice('ABCDF')}", f.c("二等座 一等座 二等座"), f.m(54, 890)


@t("sms/order_notice_forward.txt", "forwarded order notices", "chat")
def a1(f):
    o = ["[转发] 帮家里抢的票都在这，别删"]
    for p in f.ps(4, 9):
        n, a, b, d, e, s, c, v = tr(f)
        o.append(f"订单E{f.d(9)}（预留{f.mm(p.mob)}），{p.name}您已购{md(d)}{n}次{s}号{a}{hm(d)}开。{f.c('👌 ✔ →')} 到{b} 身份证{p.id}")
        f.rec(p)
    return "\n".join(o + ["退票要提前8天以上才不收费!!", "人到齐再进站"])


@t("app/har_order_query.har", "HAR trace of order query", "json")
def a2(f):
    en = []
    for p in f.ps(5, 12):
        n, a, b, d, e, s, c, v = tr(f)
        body = {"data": {"orderDBList": [{"sequence_no": "E" + f.d(9), "tickets": [{"stationTrainDTO": {"station_train_code": n, "from_station_name": a, "to_station_name": b, "start_train_date_page": ds(d) + " " + hm(d)},
                "passengerDTO": {"passenger_name": p.name, "passenger_id_type_name": "居民身份证", "passenger_id_no": p.id, "mobile_no": p.mob}, "coach_name": s[:2], "seat_name": s[3:], "seat_type_name": c, "ticket_price": v}]}]}, "status": True}
        en.append({"startedDateTime": iso(f.t()) + ".000+08:00", "request": {"method": "POST", "url": "https://kyfw.rail.example/otn/queryOrder/queryMyOrder"}, "response": {"status": 200, "content": {"mimeType": "application/json", "text": J(body)}}})
        f.rec(p)
    return J({"log": {"version": "1.2", "creator": {"name": "WebInspector", "version": "537.36"}, "entries": en}}, indent=1)


@t("station/police_checkpoint.txt", "station duty sheet from gate machine", "log", "gb18030")
def a3(f):
    o = ["# 实名制核验闸机 记录导出  通道 A07"]
    for p in f.ps(10, 26):
        n, a, b, d, e, s, c, v = tr(f)
        o.append(f"{dts(d - mins(f.i(15, 60)))}|{f.c('PASS PASS PASS FACE_RETRY')}|score={f.f(70, 99)}|{p.id}|{p.name}|车次={n}|乘车日期={dc(d)}|{a}>{b}|席位={s}")
        f.rec(p)
    return "\n".join(o)


@t("wenda/xingcheng_hecha.txt", "interview notes about journeys", "interview")
def a4(f):
    p = f.p()
    o = [f"被询问人：{p.name}  {p.sex}  身份证号码 {p.id}  联系电话 {p.mob}", "问：这一个月你坐过哪几趟车？", "答：我记得的都说。"]
    for k in range(f.i(3, 6)):
        n, a, b, d, e, s, c, v = tr(f)
        o += [f"问：{f.c(['还有呢？', '然后？', '接着说。', '什么座？'])}", f"答：{md(d)}我坐{n}次，从{a}到{b}，{hm(d)}发车，{s}，{c}，票是{f.c(['我自己', '我爱人', '公司'])}在手机上买的。"]
        f.rec(p)
    return "\n".join(o + ["问：以上属实吗？", "答：属实。"])


@t("expense/train_claims.md", "wiki page with a table of claims", "markdown")
def a5(f):
    o = ["## 差旅报销-火车票核对（行政内部）", "", "| 报销人 | 证件号 | 日期 | 车次 | 区间 | 席别 | 票价 | 21位码 |", "|---|---|---|---|---|---|---:|---|"]
    for p in f.ps(6, 15):
        n, a, b, d, e, s, c, v = tr(f)
        code = f"{f.d(14)}{f.up(1)}{f.d(6)}"
        o.append(f"| {p.name} | {p.id} | {ds(d)} {hm(d)} | {n} | {a}-{b} | {c} {s} | {v} | {code} |")
        f.rec(p)
    return "\n".join(o + ["", "> 缺票根的下周三前补，否则不报。"])


@t("ocr/chepiao_scan.txt", "OCR of scanned paper tickets", "ocr")
def a6(f):
    o = []
    for p in f.ps(4, 9):
        n, a, b, d, e, s, c, v = tr(f)
        x = f"{f.up(1)}{f.d(6)}"
        o += [f"--- page {len(o) // 8 + 1} conf 0.{f.i(81, 98)}", x + "          检票:" + f"{f.i(1, 28)}{f.r.choice('AB')}", f"{a} 站   {n}   {b} 站", f"{d.year}年{d.month:02}月{d.day:02}日{hm(d)}开   {s}号", f"￥{v}元   网    {c}", "限乘当日当次车", f"{p.id} {p.name}", f"买票请到12306 发货请到95306  {f.d(14)}{x}"]
        f.rec(p)
    return "\n".join(o)


@t("en/crew_travel_note.txt", "dictated travel coordinator's note", "note", script="latin")
def a7(f):
    o = ["Voice memo transcript, production office, trains for the crew.", ""]
    for p in f.ps(4, 8):
        a, b = f.r.sample(PIN, 2)
        d = f.day(f.q(), 6, 20)
        o.append(f"{p.py} goes on train G{f.i(11, 999)} on {dmy(d)}, {a} to {b}, leaves {hm(d)}, coach {f.i(1, 16)} seat {f.i(1, 18)}{f.r.choice('ABCDF')}, second class, ID card {p.id}.")
        f.rec(p)
    return "\n".join(o + ["", "Keep the paper receipts please. End of memo."])


@t("mq/ticket_change.yaml", "message dump as YAML documents", "yaml")
def a8(f):
    o = []
    for p in f.ps(5, 12):
        n, a, b, d, e, s, c, v = tr(f)
        o += ["---", f"msgId: {f.hx(24)}", "tag: 改签", "乘车人:", f"  姓名: {p.name}", f"  证件号: '{p.id}'", f"  手机号: '{p.mob}'", "新票:", f"  车次: {n}", f"  出发站: {a}", f"  到达站: {b}", f"  开车时间: {ds(d)} {hm(d)}", f"  座位: {s}", f"  票价: {v}"]
        f.rec(p)
    return "\n".join(o)


@t("hk/gaotie_cuncha.txt", "traditional travel desk mail thread", "mail", script="hant")
def a9(f):
    o = ["寄件者: " + f.omail("traveldesk@hk-office.example"), "主旨: RE: 西九龍出發高鐵票 核對證件", "", "各位同事：取票前請核對證件號碼，錯一個字都入唔到閘。", ""]
    for p in f.ps(5, 10):
        d = f.day(f.q(), 7, 20)
        o.append(f"  {p.name}：{ds(d)}，車次 G{f.i(5600, 6599)}，香港西九龍 → {f.c('廣州南 深圳北 長沙南 廈門')}，{hm(d)}開，{f.i(1, 8)}車{f.i(1, 15):02}{f.r.choice('ABCDF')}，二等座，證件 {p.id}")
        f.rec(p)
    return "\n".join(o + ["", "多謝", "> 幾時可以出埋回程？", "> 下星期啦"])


@t("db/mongo_shell.txt", "MongoDB shell output", "console")
def a10(f):
    o = ["rail:PRIMARY> db.tickets.find({status:'出票'}).limit(20).pretty()"]
    for p in f.ps(6, 15):
        n, a, b, d, e, s, c, v = tr(f)
        o += ["{", f'\t"_id" : ObjectId("{f.hx(24)}"),', f'\t"trainNo" : "{n}",', f'\t"fromStation" : "{a}",', f'\t"toStation" : "{b}",', f'\t"travelDate" : ISODate("{iso(d)}Z"),', f'\t"seat" : {{ "coach" : NumberInt({int(s[:2])}), "no" : "{s[3:]}", "type" : "{c}" }},', f'\t"pax" : {{ "name" : "{p.name}", "idNo" : "{p.id}", "phone" : "{p.mob}" }}', "}"]
        f.rec(p)
    return "\n".join(o + ["rail:PRIMARY> "])
