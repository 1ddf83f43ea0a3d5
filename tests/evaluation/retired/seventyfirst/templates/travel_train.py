"""travel.train: one train journey of one passenger."""
from lib import tables as T
from lib import writers as w
from lib.fmt import cn, en, f8, fd, fm, hm, f
from lib.labels import bulk


def ride(d):
    a, b = d.r.sample(T.STATIONS, 2)
    k = d.ch("GGGDDCZTK")
    t = d.dt(2013, 2023).replace(hour=d.i(6, 21), second=0)
    no = k + str(d.i(11, 99) if k in "ZT" else d.i(101, 7999))
    hard = k in "ZTK"
    seat = "%02d车%s" % (d.i(1, 16), "%03d号" % d.i(1, 118) if hard else "%02d%s号" % (d.i(1, 20), d.ch("ABCDF")))
    return a, b, no, t, d.after(t, 60, 700), seat, d.ch(["硬座", "硬卧"] if hard else ["二等座", "二等座", "一等座", "商务座"])


def order(d):
    return "E" + d.num(9)


@bulk
def t_orders_csv(d):
    rows = []
    for p in d.cast(5, 50):
        a, b, no, t, e, seat, cls = ride(d)
        d.rec(p)
        rows.append([order(d), p.name, d.id(p), no, a, b, fm(t), seat, cls, d.money(30, 990), d.ch(["已支付", "已出票",
                "已改签"])])
    w.table(d, "火车票订单导出.csv", "订单号,乘车人,证件号码,车次,出发站,到达站,开车时间,席位,席别,票价,状态".split(","), rows,
            sep=d.ch(",,\t;"))


def t_mail_12306(d):
    a, b, no, t, e, seat, cls = ride(d)
    p = d.p()
    d.rec(p)
    body = """尊敬的 %s：
您好！您于%s在铁路客户服务中心网站成功购买了1张车票，票款共计%s元，订单号码 %s。
所购车票信息如下：
1.%s，%s开，%s—%s，%s次列车，%s，%s，成人票，票价%s元，电子客票。
证件号码：%s，联系手机：%s
为了确保旅客人身安全和列车运行秩序，请合理安排出行。
""" % (p.mr, cn(t.replace(day=1)), "%d.0" % d.i(50, 800), order(d), p.name, cn(t) + hm(t), a, b, no, seat, cls,
            "%d.0" % d.i(50, 800),
        d.id(p), d.mob(p))
    w.eml(d, "网上购票系统-用户支付通知%s.eml" % d.num(3), [("From", d.omail("tongzhi@piao-rail.com.cn")), ("To", d.mail(p)),
          ("Subject", "网上购票系统-用户支付通知")], body, b64=d.r.random() < .5)


def t_query_one(d):
    p = d.p()
    lines = ["铁路乘车记录", "旅客：%s　　证件：二代身份证　%s" % (p.name, d.id(p)), "-" * 60]
    for k in range(1, d.i(4, 30)):
        a, b, no, t, e, seat, cls = ride(d)
        d.rec(p)
        lines.append("%-3d %s  %-6s %s→%s  %s %s" % (k, fm(t), no, a, b, seat, cls))
    w.text(d, "%s火车.txt" % p.name, "\n".join(lines) + "\n")


@bulk
def t_jsonl(d):
    out = []
    for p in d.cast(5, 50):
        a, b, no, t, e, seat, cls = ride(d)
        d.rec(p)
        out.append({"passenger_name": p.name, "passenger_id_no": d.id(p), "mobile_no": d.mob(p),
                "station_train_code": no,
                    "from_station_name": a, "to_station_name": b, "start_train_date": fd(t), "start_time": hm(t),
                    "seat_type_name": cls, "seat_name": seat, "sequence_no": order(d)})
    w.jsonl(d, "queryMyOrder.jsonl", out)


def t_group_xlsx(d):
    a, b, no, t, e, _, cls = ride(d)
    rows = [["%s返程团体票名单（%s次 %s-%s）" % (cn(t), no, a, b)], ["序号", "姓名", "身份证号码", "车次", "日期", "区间", "座位", "联系电话", "备注"]]
    for k, p in enumerate(d.cast(8, 50), 1):
        d.rec(p)
        seat = "%02d车%02d%s" % (d.i(1, 8), d.i(1, 18), d.ch("ABCDF"))
        rows.append([k, p.name, d.id(p), no, fd(t), a + "-" + b, seat, d.mob(p), d.ch(["", "", "学生票", "儿童票"])])
    lead = d.by()
    rows.append(["领队：%s %s" % (lead.name, d.mob(lead))])
    w.xlsx(d, "团体票名单.xlsx", ("名单", rows))


def t_forward_msgs(d):
    t0, lines = d.dt(2016, 2023), []
    for p in d.cast(3, 16):
        a, b, no, t, e, seat, cls = ride(d)
        d.rec(p)
        t0 = d.after(t0, 10, 900)
        lines.append("[%s] 抢到了 %s %s %s次 %s开往%s %s%s 身份证%s" % (fm(t0), p.name, "%d月%d日%s" % (t.month, t.day, hm(t)),
                no, a, b,
                                                              cls, seat, d.id(p)))
    w.text(d, "抢票反馈.txt", "\n".join(lines) + "\n")


def t_en_itinerary(d):
    out = []
    for p in d.cast(1, 8):
        a, b, no, t, e, seat, cls = ride(d)
        d.rec(p)
        out.append("""Rail booking %s
Passenger: %s     Passport: %s
Train %s  %s
%s (%s) -> %s (%s)
Coach %d, seat %d%s, Second Class    CNY %s
Pick up the paper ticket at any station window with the original document.
""" % (order(d), p.en, d.pp(p), no, en(t), d.pick("Beijing-South Shanghai-Hongqiao Nanjing-South Hangzhou-East"), hm(t),
            d.pick("Guangzhou-South Wuhan Xi'an-North Changsha-South"), hm(e), d.i(1, 16), d.i(1, 18), d.ch("ABCDF"),
                d.money(90, 900)))
    w.text(d, "train booking %s.txt" % d.num(4), "\n".join(out), "utf-8")


def t_en_claims_csv(d):
    rows, boss = [], d.by()
    for p in d.cast(4, 25):
        a, b, no, t, e, seat, cls = ride(d)
        d.rec(p)
        rows.append([p.en, d.id(p), no, a, b, fd(t), hm(t), d.money(60, 700), boss.en])
    w.table(d, "rail_expense_%d.csv" % d.i(2015, 2022), "traveller,id_no,train_no,from_station,to_station,date,depart"
            "ure,fare,approver".split(","),
            rows, enc="utf-8")


def t_sqlite_wallet(d):
    rows = []
    for k, p in enumerate(d.cast(4, 30), 1):
        a, b, no, t, e, seat, cls = ride(d)
        d.rec(p)
        rows.append((k, order(d), p.name, d.id(p), d.mob(p), no, a, b, f(t), seat, cls))
    w.sqlite(d, "ticket_cache.db", ("train_order", ["_id INTEGER PRIMARY KEY", "orderNo TEXT", "passengerName TEXT",
            "certNo TEXT",
             "phone TEXT", "trainNo TEXT", "fromStation TEXT", "toStation TEXT", "departTime TEXT", "seat TEXT",
            "seatType TEXT"], rows),
             ("station", ["name TEXT", "hot INTEGER"], [(s, d.i(0, 1)) for s in T.STATIONS]))


def t_html_order(d):
    blocks = []
    for p in d.cast(1, 12):
        a, b, no, t, e, seat, cls = ride(d)
        d.rec(p)
        blocks.append('<div class="order"><div class="hd">订单号 %s　乘车日期 %s</div>\n<p><b>%s</b> %s %s 开 → %s %s 到</p>\n'
                      "<p>%s（二代身份证 %s）%s %s 成人票 ¥%s 已支付</p></div>" % (
                          order(d), fd(t), no, a, hm(t), b, hm(e), p.name, d.id(p), seat, cls, d.money(60, 900)))
    w.page(d, "我的订单.html", "车票订单", "\n".join(blocks))


def t_ticket_slips(d):
    out = []
    for p in d.cast(1, 12):
        a, b, no, t, e, seat, cls = ride(d)
        d.rec(p)
        out.append("%s\n  %s站    %s    %s站\n  %s开    %s\n  ￥%s元   %s\n  %s %s\n" % (
            d.ch("ABCDEFGHJK") + d.num(6), a, no, b, cn(t) + hm(t), seat, d.money(20, 800), cls, d.id(p), p.name))
    w.text(d, "车票录入.txt", ("\n" + "- " * 20 + "\n").join(out))


@bulk
def t_dump_pipe(d):
    rows = []
    for p in d.cast(8, 50):
        a, b, no, t, e, seat, cls = ride(d)
        d.rec(p)
        rows.append([f8(t), no, a, b, p.name, "1", d.id(p), seat.replace("车", "-").rstrip("号"), cls])
    w.table(d, "lk_spxx_%s.txt" % f8(d.dt()), "CCRQ CC FZ DZ XM ZJLX ZJHM CXZW XB".split() if d.r.random() < .5 else
            "乘车日期 车次 发站 到站 姓名 证件类型 证件号码 车厢座位 席别".split(), rows, sep="|")
