"""travel.train: 12306 notices, group tickets, tables, statements of trips."""
from datetime import timedelta as D

from lib.labels import bulk, md, table


def ride(d):
    a, b = d.two()
    t = d.when(2015, 2019, 6, 21)
    if d.n(0, 2):
        no, cls = d.c("G", "G", "D") + str(d.n(5, 1999)), d.c("二等座", "二等座", "一等座")
        seat = d.c(f"{d.n(1, 16):02d}车{d.n(1, 18):02d}{d.c(*'ABCDF')}", f"{d.n(1, 16)}车厢{d.n(1, 18)}{d.c(*'ABCDF')}号")
    else:
        no, cls = d.c("K", "Z", "T") + str(d.n(5, 999)), d.c("硬座", "硬卧")
        seat = f"{d.n(1, 17):02d}车" + (f"{d.n(1, 118):03d}号" if cls == "硬座" else f"{d.n(1, 22):02d}号{d.c(*'上中下')}铺")
    return dict(no=no, a=a[8], b=b[8], t=t, cls=cls, seat=seat, fare=d.n(60, 1900) / 2, e=t + D(minutes=d.n(60, 600)))


def t_12306_mail(d):
    p, x = d.rec(d.p()), ride(d)
    d.text("网上购票系统-用户支付通知.eml",
        f"From: 12306@rails.com.cn\nTo: {p.email}\nSubject: 网上购票系统-用户支付通知\nContent-Type: text/plain; "
        f"charset=UTF-8\n\n"
           f"尊敬的{p.hon}：\n您好！您于{x['t'] - D(days=4):%Y年%m月%d日}在中国铁路客户服务中心网站成功购买了1张车票，票款共计{x['fare']}元，订单号码E{d.dig(9)}。"
           f"所购车票信息如下：\n1.{p.name}，{x['t']:%Y年%m月%d日%H:%M}开，{x['a']}站-{x['b']}站，{x['no']}次列车，{x['seat']}，{x['cls']}，"
           f"成人票，票价{x['fare']}元，"
           f"检票口{d.n(1, 20)}{d.c('A', 'B')}。\n乘车人证件号码：{p.id}\n手机：{p.mob}\n祝您旅途愉快！\n", "utf-8")
    d.mark("phone.email", "12306@rails.com.cn")


@bulk
def t_group_ticket_xlsx(d):
    x = ride(d)
    rows = [[f"{x['t']:%Y年%m月%d日} {x['no']}次 {x['a']}-{x['b']} 团体票名单"], ["序号", "姓名", "证件类型", "证件号码", "车次", "车厢座位",
        "席别"]]
    for i, p in enumerate(d.each(d.size(10, 50), False), 1):
        rows.append([i, p.name, "二代身份证", p.id, x["no"], f"{d.n(1, 16):02d}车{d.n(1, 18):02d}{d.c(*'ABCDF')}",
            x["cls"]])
    d.xlsx("团体票.xlsx", ("Sheet1", rows))


@bulk
def t_trip_csv(d):
    rows = []
    for p in d.each(d.size(8, 45)):
        x = ride(d)
        rows.append([p.id, p.name, x["no"], f"{x['t']:%Y%m%d}", f"{x['t']:%H%M}", x["a"], x["b"], x["seat"],
            x["cls"], f"{x['fare']:.1f}"])
    d.csv("铁路订票.csv", ["ZJHM", "XM", "CC", "FCRQ", "FCSJ", "FZ", "DZ", "ZWH", "席别", "PJ"], rows, d.c(",", "|", "\t"))


def t_person_trips(d):
    p, n = d.p(), d.n(3, 25)
    d.rec(p, n)
    xs = sorted((ride(d) for _ in range(n)), key=lambda x: x["t"])
    d.text("火车出行.txt", f"{p.name}  {p.sex}  {p.id}\n铁路订票信息（近三年）\n" + "\n".join(
        f"{x['t']:%Y-%m-%d %H:%M}\t{x['no']}\t{x['a']}→{x['b']}\t{x['seat']}\t{x['cls']}\t¥{x['fare']}" for x in xs)
        + "\n")


def t_ticket_ocr_json(d):
    rows = []
    for p in d.each(d.n(1, 12)):
        x = ride(d)
        s = f"{d.c(*'ABCDEFHJKM')}{d.dig(6)}"
        rows.append({"log_id": d.dig(19, "23"), "words_result": {
            "ticket_num": s, "starting_station": x["a"] + "站", "train_num": x["no"], "destination_station": x["b"]
            + "站", "date": f"{x['t']:%Y年%m月%d日}",
            "time": f"{x['t']:%H:%M}", "ticket_rates": f"￥{x['fare']}元", "seat_category": x["cls"],
            "seat_num": x["seat"], "name": p.name, "id_num": p.id,
            "serial_number": d.dig(14, "6789") + s}})
    d.json("ocr_train.json", rows if len(rows) > 1 else rows[0])


def t_refund_chat(d):
    out, t = [], d.when(2018, 2019)
    for p in d.each(d.n(2, 6)):
        x = ride(d)
        out.append(d.c(
            f"[{t:%H:%M}] 代购阿伟: 抢到了！{p.name} {p.id} {x['t']:%m月%d号} {x['no']} {x['a']}到{x['b']} {x['cls']} "
            f"{x['seat']}",
            f"[{t:%H:%M}] 代购阿伟: {x['no']}（{x['t']:%m-%d} {x['t']:%H:%M}开）{x['a']}—{x['b']}，乘车人{p.name}，证件{p.id}，"
            f"{x['seat']}，已出票"))
        out.append(f"[{t + D(minutes=1):%H:%M}] {d.c('小敏', '表姐', 'Kevin')}: {d.c('太好了', '多少钱转你', '能不能靠窗')}")
        t += D(minutes=d.n(5, 90))
    d.text("春运抢票群.txt", "\n".join(out) + "\n")


def t_html_orders(d):
    p, n = d.p(), d.n(1, 3)
    d.rec(p, n)
    rows = []
    for _ in range(n):
        x = ride(d)
        rows.append([f"{x['no']}<br>{x['a']} → {x['b']}", f"{x['t']:%Y-%m-%d %H:%M}开", f"{p.name}<br>{p.id}",
            f"{x['cls']}<br>{x['seat']}", f"{x['fare']}元",
                     d.c("已支付", "已改签", "已出票")])
    d.html("我的订单.html", "我的12306 | 火车票订单", "<h3>历史订单</h3>" + table(["车次信息", "开车时间", "旅客信息", "席位信息", "票价", "车票状态"],
        rows))


@bulk
def t_school_holiday(d):
    rows = []
    for i, p in enumerate(d.each(d.size(10, 45), False, y0=1996, y1=2000), 1):
        x = ride(d)
        rows.append([i, p.name, p.id, d.c("计算机", "土木", "会计", "英语") + f"{d.n(15, 18)}0{d.n(1, 6)}", f"{x['t']:%m-%d}",
            x["no"], f"{x['a']}-{x['b']}", x["cls"]])
    d.csv("寒假学生订票登记.csv", ["序号", "姓名", "身份证号", "班级", "乘车日期", "车次", "区间", "席别"], rows, enc=d.c("gb18030", "utf-8-sig"))


def t_reimburse_docx(d):
    rows = [["姓名", "身份证号", "日期", "车次", "起止站", "座位", "金额"]]
    for p in d.each(d.n(3, 14)):
        x = ride(d)
        rows.append([p.name, p.id, f"{x['t']:%Y-%m-%d}", x["no"], f"{x['a']}至{x['b']}", x["seat"],
            f"{x['fare']:.2f}"])
    d.docx("差旅费报销-火车票.docx", f"{d.co()}差旅费报销附表（铁路客票）", rows, f"复核：{d.p().name}　　出纳：{d.p().name}")


def t_sms_style_note(d):
    out = []
    for p in d.each(d.n(1, 5)):
        x = ride(d)
        out.append(f"订单E{d.dig(9)},{p.name}您已购{x['t'].month}月{x['t'].day}日{x['no']}次{x['seat']},"
            f"{x['a']}站{x['t']:%H:%M}开往{x['b']}。"
                   f"取票证件{p.id}")
    d.text("备忘-车票.txt", "\n\n".join(out) + "\n", "utf-8")


def t_police_query_xml(d):
    p, n = d.p(), d.n(2, 20)
    d.rec(p, n)
    rows = ""
    for _ in range(n):
        x = ride(d)
        rows += (f"  <row><cc>{x['no']}</cc><ccrq>{x['t']:%Y%m%d}</ccrq><fz>{x['a']}</fz><dz>{x['b']}"
            f"</dz><cxh>{d.n(1, 17):02d}</cxh><zwh>{d.n(1, 110):03d}"
                 f"</zwh><spsj>{x['t'] - D(days=d.n(1, 20)):%Y%m%d%H%M%S}</spsj></row>\n")
    d.text("tlspxx.xml",
        f'<?xml version="1.0" encoding="UTF-8"?>\n<result service="铁路售票信息" sfzh="{p.id}" xm="{p.name}" '
        f'count="{n}">\n{rows}</result>\n', "utf-8")


def t_english_trip_sheet(d):
    rows = []
    for p in d.each(d.n(4, 18)):
        x = ride(d)
        rows.append([p.en, p.pp, f"{x['t']:%Y-%m-%d}", x["no"], x["a"], x["b"], x["cls"].replace("二等座",
            "2nd").replace("一等座", "1st").replace("硬卧", "hard sleeper").replace("硬座", "hard seat"),
            f"{x['fare']:.1f}"])
    d.text("train_tickets.md", "## Rail tickets bought for the tour group\n\n" + md(
        ["Traveller", "Passport", "Date", "Train", "From", "To", "Class", "Fare CNY"], rows), "utf-8")


def t_conductor_zip(d):
    x = ride(d)
    x["no"] = "K" + x["no"][1:4]
    rows = []
    for p in d.each(d.n(5, 25), False):
        rows.append([x["no"], f"{x['t']:%Y-%m-%d}", f"{d.n(1, 17):02d}", f"{d.n(1, 36)}{d.c('上', '中', '下')}铺",
            p.name, p.id, x["a"], x["b"]])
    d.zip("卧铺换票登记.zip", {"换票登记.csv": "\ufeff" + d.sheet(["车次", "日期", "车厢", "铺位", "旅客", "身份证", "上车站", "下车站"], rows),
                          "说明.txt": "列车长交接用，终到后交段。\n"})
