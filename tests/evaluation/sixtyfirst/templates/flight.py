"""travel.flight: tickets and passenger lists."""
from lib import fmt
from lib.registry import template_for

template = template_for("travel.flight")


@template("PNR提取{d}.txt", "pnr", (3, 12), enc="any")
def eterm_pnr(b):
    out = []
    for p in b.each():
        code, no, a, z, dep, arr = b.flight()
        day = f"{dep:%d%b}".upper()
        out += [f">RT{b.pick('HJKMNP')}{b.pick('XYZQW')}{b.num(2, 9)}{b.pick('FGTR')}{b.num(2, 9)}Q",
                f" 1.{p.pinyin} {b.pick('J', 'K', 'M')}X{b.num(2, 9)}VKR",
                f" 2.  {no} Y   {f'{dep:%a}'.upper()[:2]}{day}  {a[1]}{z[1]} HK1   {dep:%H%M} {arr:%H%M}          E",
                f" 3.{b.pick('BJS', 'CAN', 'SHA')}/T {b.org_tel('010')}/{b.city()}商旅服务部",
                f" 4.TL/{dep:%H%M}/{day}/CAN{b.num(101, 480)}",
                f" 5.SSR FOID {code} HK1 NI{p.id}/P1", f" 6.SSR TKNE {code} HK1 {a[1]}{z[1]} {no[2:]} Y{day}"
                f" {b.eticket(code).replace('-', '')}/1/P1",
                f" 7.OSI {code} CTCM{p.mobile}/P1", ""]
    return "\n".join(out)


@template("出票明细{ym}.xlsx", "xlsx", (10, 60), bulk=True, enc="bin")
def agency_ticket_sheet(b):
    rows = [["出票日期", "PNR", "票号", "乘机人", "身份证号", "航班号", "航程", "起飞时间", "舱位", "票面", "税", "实收", "客户手机"]]
    for p in b.each(again=0.1):
        code, no, a, z, dep, _ = b.flight()
        fare = b.num(36, 210) * 10
        rows.append([f"{b.before(dep):%Y/%m/%d}", b.hexa(6).upper(), b.eticket(code), p.name, p.id, no,
                     f"{a[0]}-{z[0]}",
                     f"{dep:%m-%d %H:%M}",
                     b.pick("Y", "K", "L", "V"), fare, 50, fare + 50, p.mobile])
    return fmt.xlsx((f"{b.base.month}月", rows))


@template("团队名单.txt", "chat", (5, 20))
def agent_chat_list(b):
    code, no, a, z, dep, arr = b.flight()
    out = [f"阿玲@{b.city()}地接 {b.base:%H:%M}", f"{dep.month}月{dep.day}号的团，{no} {a[0]}{a[2]}飞{z[0]} {dep:%H:%M}起飞，名单发你，"
           f"帮忙出票：", ""]
    for i, p in enumerate(b.each(), 1):
        out.append(f"{i}、{p.name} {p.id}" + b.pick("", f" {p.mobile}", f"（{p.sex}）", " 靠窗"))
    return "\n".join(out + ["", f"票务小杜 {b.base:%H}:58", f"收到，{b.num(4, 9)}折，含税每人{b.num(7, 19)}60，下午5点前出票"]) + "\n"


@template("manifest_{d}.txt", "report", (20, 60), bulk=True)
def passenger_manifest(b):
    code, no, a, z, dep, _ = b.flight()
    head = (f"PASSENGER MANIFEST  旅客名单\nFLT {no}  {dep:%d%b%y}  {a[1]}-{z[1]}  STD {dep:%H%M}  A/C "
            f"B-{b.num(1600, 8900)}\n" + "=" * 78 + "\n")
    rows = [["SEQ", "NAME", "姓名", "SEAT", "CLS", "CERT NO", "BAG"]]
    for i, p in enumerate(b.each(), 1):
        rows.append([f"{i:03d}", p.pinyin, p.name, f"{b.num(6, 58)}{b.pick('ABCHJKL')}", b.pick("Y", "Y", "F"), p.id,
                     f"{b.num(0, 2)}/{b.num(0, 38)}"])
    return head + fmt.fixed(rows, (4, 22, 8, 5, 4, 20, 6)) + "=" * 78 + f"\nTOTAL {b.n}  ADT {b.n}  CHD 0  INF 0\n"


@template("行程单识别结果_{n}.json", "json", (4, 25), enc="u")
def itinerary_ocr(b):
    out = []
    for p in b.each(again=0.1):
        code, no, a, z, dep, _ = b.flight()
        out.append({"file": f"IMG_{b.num(1020, 9870)}.jpg", "words_result": {
            "name": p.name, "id_num": p.id, "ticket_number": b.eticket(code), "starting_station": a[0],
            "destination_station": z[0],
            "flight": no, "date": f"{dep:%F}", "time": f"{dep:%H:%M}", "class": b.pick("Y", "M", "T"), "carrier": code,
            "ticket_rates": f"CNY{b.num(38, 190)}0.00", "dev_fund": "50.00", "issued_date": f"{b.base:%F}"}})
    return fmt.dumps(out, indent=2) + "\n"


@template("t_ticket_{d}.sql", "sql", (10, 60), bulk=True, enc="u")
def ticket_table(b):
    cols = ["ticket_id", "passenger_name", "id_no", "phone", "flight_no", "dep_airport", "arr_airport", "dep_time",
            "cabin", "price"]
    rows = []
    for i, p in enumerate(b.each(again=0.15), b.num(70000, 230000)):
        _, no, a, z, dep, _ = b.flight()
        rows.append([i, p.name, p.id, p.mobile, no, a[1], z[1], f"{dep:%F %T}", b.pick("Y", "C"),
                     float(b.money(380, 2400))])
    return "/* Navicat MySQL Data Transfer */\nDROP TABLE IF EXISTS `t_ticket`;\n" + fmt.sql("t_ticket", cols, rows)


@template("回复：{m}月出差机票.eml", "eml", (3, 10), enc="u")
def corporate_mail_thread(b):
    who = b.person()
    rows = []
    for p in b.each():
        _, no, a, z, dep, _ = b.flight()
        rows.append(f"> {p.name}\t{p.id}\t{dep:%m/%d}\t{no}\t{a[0]}→{z[0]}\t{dep:%H:%M}")
    body = (f"{who.call}，\n\n机票已全部出好，行程单月底统一快递。第一位的航班有调整会再通知。\n\n商旅客服 小雨\n{b.hot400()}\n\n"
            f"> 在 {b.base:%F}，{who.name}写道：\n> 请按下表预订，费用走部门月结：\n> 姓名\t身份证号\t日期\t航班\t行程\t起飞\n" + "\n".join(rows)
            + f"\n> 行政部 {who.name} {who.mobile}\n")
    return fmt.eml(b.role_mail("travel"), who.mail, f"回复：{b.base.month}月出差机票", b.base, body, "quoted-printable")


@template("退票登记.html", "html", (6, 30), bulk=True)
def refund_page(b):
    rows = []
    for p in b.each(again=0.05):
        code, no, a, z, dep, _ = b.flight()
        rows.append([b.eticket(code), p.name, p.id, no, f"{a[0]}-{z[0]}", f"{dep:%F %H:%M}", b.num(100, 900),
                     b.pick("已退", "审核中", "自愿退票")])
    body = fmt.html_table(["票号", "旅客姓名", "证件号", "航班", "航段", "起飞时间", "退票费", "状态"], rows)
    return fmt.html("退票申请列表", body + f"<p>共 {b.n} 条 第1/1页</p>\n", b.enc.replace("-sig", ""))


@template("OrderExport_{d}.xml", "xml", (4, 30), enc="u")
def ota_order_xml(b):
    dicts = []
    for p in b.each():
        code, no, a, z, dep, arr = b.flight()
        dicts.append({"OrderID": b.serial(11, "60"), "PassengerName": p.name, "CertType": "IDCARD", "CertNo": p.id,
                      "Mobile": p.mobile,
                      "FlightNo": no, "DepCity": a[1], "ArrCity": z[1], "DepTime": f"{dep:%FT%T}",
                      "ArrTime": f"{arr:%FT%T}", "Cabin": "Y"})
    return fmt.xml("FlightOrders", "Order", dicts, attrs=b.n % 2 == 0)


@template("年会行程安排.md", "md", (5, 25))
def conference_trip_table(b):
    rows = []
    for p in b.each():
        _, no, a, z, dep, _ = b.flight()
        rows.append([p.name, p.id, p.mobile, no, f"{a[0]}{a[2]}", z[0], f"{dep:%-m/%-d %H:%M}",
                     b.pick("", "", "需接机", "自行前往")])
    return ("# 年会往返机票安排（去程）\n\n请大家核对**身份证号**和航班，有误今天下班前告诉我。\n\n" + fmt.markdown(
        ["姓名", "身份证", "手机", "航班", "出发", "到达", "时间", "备注"], rows) + "\n- 行李额 20kg\n- 返程另行通知\n")


@template("checkin.log", "log", (10, 60), bulk=True, enc="u")
def checkin_counter_log(b):
    out = []
    for t, p in zip(b.times(hours=1), b.each()):
        _, no, a, z, dep, _ = b.flight()
        out.append(f"{t:%F %T},{b.num(100, 999)} CKI[{b.num(1, 40):02d}] action=CHECKIN pax={p.pinyin} cert={p.id} "
                   f"flight={no} "
                   f"date={dep:%Y%m%d} seg={a[1]}-{z[1]} seat={b.num(31, 60)}{b.pick('ABCJKL')} result=OK "
                   f"cost={b.num(40, 900)}")
    return "\n".join(out) + "\n"


@template("旅客名單_{ym}.csv", "csv", (6, 40), enc="big5")
def taiwan_tour_agency(b):
    rows = [["序號", "姓名", "英文姓名", "護照號碼", "航班", "航段", "出發日期", "大陸手機"]]
    for i, p in enumerate(b.each(), 1):
        rows.append([i, p.name, p.pinyin, p.passport, b.pick("CI502", "BR705", "CI581", "BR716"),
                     b.pick("PVG-TPE", "PEK-TPE", "CAN-TPE"),
                     f"{b.t():%Y/%m/%d}", p.mobile])
    return fmt.table(rows) + "領隊電話請見出團通知,,,,,,,\n"


@template("客票查询.txt", "kv", (3, 10))
def ticket_lookup_blocks(b):
    out = []
    for p in b.each():
        code, no, a, z, dep, arr = b.flight()
        out.append(fmt.kv([("电子客票号", b.eticket(code)), ("旅客姓名", p.name), ("有效身份证件号码", p.id),
                           ("航班", f"{no} {a[0]}{a[2]}-{z[0]}{z[2]}"),
                           ("起飞", f"{dep:%F %H:%M}"), ("到达", f"{arr:%H:%M}"), ("舱位", b.pick("经济舱Y", "经济舱K", "公务舱C")),
                           ("客票状态", b.pick("OPEN FOR USE", "USED/FLOWN", "CHECKED IN"))], "："))
    return f"查询时间 {b.base:%F %H:%M}\n\n" + "\n".join(out)
