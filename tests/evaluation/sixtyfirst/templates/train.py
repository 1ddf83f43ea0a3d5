"""travel.train: railway tickets and orders."""
from lib import fmt
from lib.registry import template_for

template = template_for("travel.train")


@template("12306订单复制.txt", "text", (3, 10))
def order_page_copy(b):
    out = ["我的12306 > 火车票订单 > 已完成订单", ""]
    for p in b.each():
        no, a, z, cls, price, dep, seat = b.train()
        out += [f"订单号：E{b.num(2, 9)}{b.digits(8)}  订票日期：{b.before(dep):%F}", f"{no}  {a}站 → {z}站  {dep:%F %H:%M}开",
                f"{p.name}  中国居民身份证 {p.id}  成人票", f"{seat} {cls}  {price}元  " + b.pick("已支付", "已出票", "已改签", "已检票"), ""]
    return "\n".join(out)


@template("代售点出票{ym}.csv", "csv", (10, 60), bulk=True)
def ticket_office_csv(b):
    rows = [["流水", "售票时间", "车次", "发站", "到站", "乘车日期", "席别", "车厢座位", "票价", "乘车人", "证件号", "电话"]]
    for i, p in enumerate(b.each(again=0.05), 1):
        no, a, z, cls, price, dep, seat = b.train()
        rows.append([f"{i:05d}", f"{b.before(dep):%F %H:%M}", no, a, z, f"{dep:%F}", cls, seat, price, p.name, p.id,
                     p.mobile
                     if i % 2 else ""])
    return fmt.table(rows)


@template("团体票名单.xlsx", "xlsx", (10, 50), enc="bin")
def group_ticket_sheet(b):
    no, a, z, cls, price, dep, _ = b.train()
    rows = [[f"{b.city()}实验中学研学团体票名单"], [f"车次：{no}  {a}—{z}  发车：{dep:%F %H:%M}  席别：{cls}  票价：{price}"],
            ["序号", "姓名", "性别", "身份证号码", "票种", "座位", "车次"]]
    for i, p in enumerate(b.each(ages=(15, 18)), 1):
        rows.append([i, p.name, p.sex, p.id, "学生",
                     f"{b.num(1, 8):02d}车{b.num(1, 18)}{b.pick('ABCDF')}", no])
    lead = b.person()
    return fmt.xlsx(("名单", rows + [["", f"带队老师：{lead.name} {lead.mobile}"]]))


@template("train_orders.json", "json", (5, 40), bulk=True, enc="u")
def train_api_orders(b):
    data = []
    for p in b.each(again=0.1):
        no, a, z, cls, price, dep, seat = b.train()
        data.append({"sequence_no": f"E{b.num(2, 9)}{b.digits(8)}", "train_no": no, "from_station": a, "to_station": z,
                     "start_time": f"{dep:%F %H:%M}", "passenger_name": p.name, "passenger_id_no": p.id,
                     "mobile_no": p.mobile,
                     "seat_type": cls, "seat_no": seat, "ticket_price": price})
    return fmt.dumps({"status": True, "httpstatus": 200, "data": {"OrderDTODataList": data, "total": b.n}},
                     indent=1) + "\n"


@template("train_ticket.sql", "sql", (10, 60), bulk=True, enc="u")
def oracle_train_rows(b):
    cols = ["TICKET_NUM", "PASSENGER_NAME", "ID_NO", "TRAIN_NUM", "FROM_STATION", "TO_STATION", "TRAVEL_TIME",
            "SEAT_TYPE", "SEAT_NO", "FARE"]
    rows = []
    for p in b.each(again=0.1):
        no, a, z, cls, price, dep, seat = b.train()
        rows.append([f"{b.pick('ABCDHKLM')}{b.digits(6)}", p.name, p.id, no, a, z, f"{dep:%F %H:%M}", cls,
                     seat, price])
    return "REM INSERTING into TRAIN_TICKET\nSET DEFINE OFF;\n" + fmt.sql("TRAIN_TICKET", cols, rows, tick="")


@template("抢票群.txt", "chat", (4, 14))
def ticket_snatch_chat(b):
    out = []
    for t, p in zip(b.times(hours=3), b.each()):
        no, a, z, cls, _, dep, _ = b.train()
        out += [f"{b.pick('小豆子', '归心似箭', '老马识途', '一路向北')}({b.num(23, 98)}{b.digits(7)}) {t:%F %H:%M:%S}",
                b.pick(f"帮抢 {dep:%m月%d日} {no} {a}到{z} {cls}，{p.name} {p.id}，手机{p.mobile}，加急",
                       f"{p.name}，身份证{p.id}，{a}-{z} {dep:%-m.%-d} {no}次 {cls}或者无座都行",
                       f"{no} {dep:%m-%d} {a}→{z}，乘车人{p.name}{p.id}，抢到加{b.num(2, 8)}0"), "",
                f"【管理】黄哥抢票 {b.soon(t):%F %H:%M:%S}", b.pick("已提交", "OK排队中", "出了，去12306付款", "候补中"), ""]
    return "\n".join(out)


@template("ticketbot.log", "log", (10, 50), bulk=True, enc="u")
def snatcher_log(b):
    out = []
    for t, p in zip(b.times(hours=1), b.each(again=0.2)):
        no, a, z, cls, price, dep, seat = b.train()
        out += [f"[{t:%H:%M:%S}] 查询余票 {a}->{z} {dep:%F} ... {b.num(1, 900)}ms",
                f"[{t:%H:%M:%S}] [SUCCESS] 车次{no} {a}->{z} {dep:%F %H:%M} {cls} {seat} "
                f"乘客={p.name} 证件={p.id} 票价={price}"]
    return f"== ticketbot v2.{b.num(1, 9)} start {b.base:%F} ==\n" + "\n".join(out) + "\n"


@template("orders.ini", "ini", (3, 15))
def order_ini(b):
    out = ["; 春运代抢任务", "[global]", "interval=3", "query_threads=5", ""]
    for i, p in enumerate(b.each(), 1):
        no, a, z, cls, _, dep, _ = b.train()
        out += [f"[task{i}]", f"passenger={p.name}", f"idcard={p.id}", f"phone={p.mobile}", f"date={dep:%F}",
                f"train={no}", f"from={a}",
                f"to={z}", f"seat={cls}", ""]
    return "\n".join(out)


@template("出差车票汇总.docx", "docx", (4, 15), enc="bin")
def trip_reimbursement_doc(b):
    rows = [["姓名", "身份证号", "乘车日期", "车次", "起止站", "席别", "票价(元)"]]
    for p in b.each(again=0.15):
        no, a, z, cls, price, dep, _ = b.train()
        rows.append([p.name, p.id, f"{dep:%Y.%m.%d}", no, f"{a}-{z}", cls, price])
    return fmt.docx(f"{b.firm()}\n{b.base.month}月份火车票报销汇总表", rows, "以上车票原件已核对。\n经办：＿＿＿  财务：＿＿＿")


@template("q_ticket.txt", "psql", (5, 30), bulk=True, enc="u")
def psql_ticket_query(b):
    rows = []
    for i, p in enumerate(b.each(again=0.1), b.num(1200, 4500)):
        no, a, z, cls, price, dep, _ = b.train()
        rows.append([i, p.name, p.id, no, a, z, f"{dep:%F}", price])
    head = ["id", "passenger", "id_card", "train_no", "from_station", "to_station", "travel_date", "fare"]
    return f"rail=# select * from ticket where travel_date >= '{b.base:%F}' limit {b.n};\n" + fmt.psql(head,
        rows) + "rail=# \\q\n"


@template("列车验票登记.txt", "report", (8, 40))
def onboard_check_list(b):
    no, a, z, *_ = b.train()
    rows = [["车厢", "席位", "姓名", "证件号码", "车次", "发站", "到站", "备注"]]
    for p in b.each():
        rows.append([f"{b.num(1, 16):02d}", f"{b.num(1, 90):03d}", p.name, p.id, no, a, z,
                     b.pick("", "", "", "补票", "越席")])
    return (f"{no}次列车 旅客实名查验登记表\n值乘：{b.city()}客运段  日期：{b.base:%Y年%m月%d日}\n"
            + fmt.fixed(rows, (5, 5, 10, 20, 7, 12, 12, 6))
            + f"查验人数 {b.n}     乘警签字：\n")


@template("12306-{n}.txt", "dashes", (10, 40))
def leaked_order_lines(b):
    out = ["12306 姓名|身份证|手机|邮箱|车次|发站|到站|日期|席位"]
    for p in b.each():
        no, a, z, cls, _, dep, seat = b.train()
        out.append("|".join([p.name, p.id, p.mobile, p.mail, no, a, z, f"{dep:%Y-%m-%d}", cls + seat]))
    return "\n".join(out) + "\n"


@template("kafka-dump-train_order-{n}.txt", "log", (8, 40), bulk=True, enc="u")
def kafka_order_dump(b):
    out = []
    for i, p in enumerate(b.each(again=0.1), b.num(88000, 99000)):
        no, a, z, cls, price, dep, _ = b.train()
        msg = {"trainNumber": no, "departureStation": a, "arrivalStation": z, "departureTime": f"{dep:%F %H:%M}",
               "seatType": cls,
               "passengerName": p.name, "idNumber": p.id, "fare": float(price)}
        out.append(f"CreateTime:{b.decoy(f'15{b.digits(11)}')}\tPartition:{i % 3}\tOffset:{i}\t"
                   + fmt.dumps(msg, ascii_only=True))
    return "\n".join(out) + "\n"
