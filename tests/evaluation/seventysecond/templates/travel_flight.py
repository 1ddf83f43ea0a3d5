"""travel.flight: itineraries, eTerm PNRs, manifests, agents' tables, notices."""
from datetime import timedelta as D

from lib import values as V
from lib.labels import bulk, md, sql, table


def leg(d):
    a, b = d.two()
    code, pre, name = d.c(*V.AIRLINES)
    t = d.when(2015, 2019, 6, 21).replace(second=0)
    t = t.replace(minute=t.minute // 5 * 5)
    return dict(no=f"{code}{d.dig(4, '123456789')}", a=a, b=b, t=t, e=t + D(minutes=d.n(16, 42) * 5),
        tk=f"{pre}-{d.dig(10, '12')}",
                air=name, seat=f"{d.n(11, 60)}{d.c(*'ABCDEFHJKL')}", cab=d.c("Y", "B", "M", "H", "K", "Q"))


def t_itinerary_txt(d):
    p, x = d.rec(d.p()), leg(d)
    d.text("电子客票行程单.txt", f"航空运输电子客票行程单\nITINERARY/RECEIPT OF E-TICKET FOR AIR TRANSPORT\n印刷序号：{d.dig(11, '2345')}\n"
           f"旅客姓名 {p.name}　　有效身份证件号码 {p.id}\n签注 不得签转\n自FROM {x['a'][0]} {x['a'][7]}　承运人 {x['air']}　航班号 "
           f"{x['no']}　座位等级 {x['cab']}"
           f"　日期 {x['t']:%Y-%m-%d}　时间 {x['t']:%H:%M}\n至TO {x['b'][0]} {x['b'][7]}　免费行李 20K\n票价 CNY "
           f"{d.n(4, 19)}80.00　民航发展基金 CN 50.00　"
           f"合计 CNY {d.n(500, 2200)}.00\n电子客票号码 {x['tk']}　销售单位代号 {d.c('PEK', 'CAN')}{d.dig(3)}\n填开日期 "
           f"{x['t'] - D(days=3):%Y-%m-%d}\n")


def t_eterm_pnr(d):
    out = []
    for p in d.each(d.n(1, 8), False):
        x = leg(d)
        w = f"{x['t']:%a}".upper()[:2] + f"{x['t']:%d%b}".upper()
        c2 = x["no"][:2]
        out.append(f" 1.{p.py} {''.join(d.c(*'HJKMNPQRSTVWXYZ') for _ in range(2))}"
            f"{d.dig(2)}{d.c(*'QWRT')}{d.n(2, 9)}\n 2.  {x['no']} {x['cab']}   {w}  "
                   f"{x['a'][7]}{x['b'][7]} HK1   {x['t']:%H%M} {x['e']:%H%M}          E --T2\n "
                   f"3.{d.c('PEK', 'CAN', 'SZX')}/T PEK/T {d.tel(x['a'])}/TRAVEL AGENCY\n"
                   f" 4.SSR FOID {c2} HK1 NI{p.id}/P1\n 5.SSR TKNE {c2} HK1 {x['a'][7]}{x['b'][7]} {x['no'][2:]} "
                   f"{x['cab']}{w[2:]} "
                   f"{x['tk'].replace('-', '')}/1/P1\n 6.OSI {c2} CTCM{p.mob}/P1\n 7.RMK TJ {x['a'][7]}{d.dig(3)}\n")
    d.text("pnr_dump.txt", "\n>RT\n".join(out), "utf-8")


@bulk
def t_manifest_csv(d):
    x, rows = leg(d), []
    multi = False
    for i, p in enumerate(d.each(d.size(15, 60), multi), 1):
        rows.append([i, p.name, p.id, x["no"], f"{x['t']:%Y-%m-%d}", x["a"][0], x["b"][0],
            f"{d.n(11, 60)}{d.c(*'ABCHJK')}", x["cab"],
                     d.c(0, 1, 1, 2), d.n(0, 30)])
    d.csv(f"{x['no']}_旅客名单.csv", ["序号", "旅客姓名", "证件号码", "航班", "日期", "起飞", "到达", "座位", "舱位", "行李件数", "行李重量"], rows)


@bulk
def t_agent_xlsx(d):
    rows = [["出票日期", "乘机人", "证件号", "航程", "航班号", "起飞时间", "票号", "票面价", "联系电话", "客户单位"]]
    for p in d.each(d.size(8, 40)):
        x = leg(d)
        rows.append([f"{x['t'] - D(days=d.n(1, 20)):%Y-%m-%d}", p.name, d.c(p.id, p.id) if d.n(0, 9) else p.pp,
            f"{x['a'][0]}-{x['b'][0]}",
                     x["no"], f"{x['t']:%Y-%m-%d %H:%M}", x["tk"], d.n(38, 210) * 10, p.mob, d.c("散客", d.co())])
    d.xlsx("机票销售报表.xlsx", ("国内", rows), ("汇总", [["月份", "张数", "金额"], ["3月", d.n(80, 300), d.n(90000, 300000)]]))


def t_company_notice(d):
    out = [f"各位同事：\n{d.c('下周', '本月')}出差机票已经出好，请核对姓名证件：\n"]
    for p in d.each(d.n(2, 7)):
        x = leg(d)
        out.append(d.c(f"{p.name}（{p.id}）：{x['t']:%m月%d日} {x['no']} {x['a'][0]}→{x['b'][0]} {x['t']:%H:%M}起飞，"
            f"{x['e']:%H:%M}到",
                       f"{p.name} {p.id} {x['air']}{x['no']}，{x['t']:%m-%d %H:%M} {x['a'][6]}机场—{x['b'][6]}机场，"
                       f"票号{x['tk']}"))
    q = d.p()
    d.text("出差机票通知.txt", "\n".join(out) + f"\n\n有问题找行政{q.name}，手机{q.mob}。\n")


def t_english_eticket_html(d):
    p, n = d.p(), d.n(1, 3)
    d.rec(p, n)
    xs = [leg(d) for _ in range(n)]
    rows = [[x["no"], x["a"][7], x["b"][7], f"{x['t']:%d %b %Y %H:%M}", f"{x['e']:%H:%M}", x["cab"], x["seat"],
        x["tk"]] for x in xs]
    d.html("e-ticket.html", "Your e-ticket receipt",
        f"<h3>Passenger: {p.py.replace('/', ', ')}</h3><p>Passport: {p.pp}<br>Contact: {p.mobf('+86')} / "
           f"{p.email}</p>" + table(["Flight", "From", "To", "Departs", "Arrives", "Class", "Seat", "Ticket"], rows)
           + "<p>Please be at the airport two hours before departure.</p>", "utf-8")


def t_person_flights_md(d):
    p, n = d.p(), d.n(3, 15)
    d.rec(p, n)
    rows = []
    for _ in range(n):
        x = leg(d)
        rows.append([f"{x['t']:%Y-%m-%d}", x["no"], x["a"][0], x["b"][0], f"{x['t']:%H:%M}", x["seat"]])
    d.text("乘机记录.md", f"# 乘机记录\n\n- 姓名：{p.name}\n- 证件：{p.id}\n\n" + md(["日期", "航班", "出发", "到达", "起飞", "座位"],
        sorted(rows)), "utf-8")


@bulk
def t_orders_jsonl(d):
    rows = []
    for p in d.each(d.size(6, 40)):
        x = leg(d)
        rows.append({"orderNo": d.dig(13, "23456"), "passengerName": p.name, "certNo": p.id, "phone": p.mob,
            "flightNo": x["no"],
                     "depAirport": x["a"][7], "arrAirport": x["b"][7], "depTime": f"{x['t']:%Y-%m-%d %H:%M}",
                     "cabin": x["cab"],
                     "ticketNo": x["tk"], "price": d.n(300, 2400)})
    d.jsonl("air_orders.jsonl", rows)


def t_checkin_log(d):
    out = []
    for p in d.each(d.n(8, 40)):
        x = leg(d)
        s = x["t"] - D(minutes=d.n(50, 150), seconds=-d.n(1, 59))
        out.append(f"{s:%Y-%m-%d %H:%M:%S},{d.n(100, 999)} INFO  [cki-{d.n(1, 8)}] CheckinService - checkin ok "
            f"flight={x['no']} date={x['t']:%Y%m%d} "
                   f"dep={x['a'][7]} arr={x['b'][7]} pax={p.py} foid={p.id} seat={x['seat']}")
    d.text("checkin.log", "\n".join(out) + "\n", "utf-8")


def t_delay_chat(d):
    out, t = [], d.when(2018, 2019)
    for p in d.each(d.n(2, 5)):
        x = leg(d)
        out.append(f"{d.c('王导', '票务小陈', '春秋旅行-娜娜')} {t:%Y/%m/%d %H:%M}\n亲，您的票改好了：{p.name} 身份证{p.id} "
            f"{x['t']:%m月%d日}{x['no']}次航班"
                   f"{x['a'][0]}飞{x['b'][0]}，{x['t']:%H:%M}起飞，座位{x['seat']}，请提前90分钟到机场\n\n客户 "
                   f"{t + D(minutes=2):%Y/%m/%d %H:%M}\n"
                   f"{d.c('好的收到', '谢谢！', '行李能带多少', '👌')}\n")
        t += D(minutes=d.n(5, 700))
    d.text("票务聊天.txt", "\n".join(out), "utf-8")


def t_big5_itin(d):
    rows = []
    for p in d.each(d.n(4, 15)):
        x = leg(d)
        rows.append(f"旅客姓名：{p.tname}　護照號碼：{p.pp}\n航班：{d.c('CI', 'BR', 'CX')}{d.dig(3, '4567')}　日期：{x['t']:%Y/%m/%d}"
            f"　{d.c('台北桃園', '香港')}→"
                    f"{d.c('上海浦東', '北京首都', '東京成田')}　起飛：{x['t']:%H:%M}　艙等：經濟艙　座位：{x['seat']}\n")
    d.text("團體機位名單.txt", "旅行社團體機位名單\n" + "-" * 40 + "\n" + "\n".join(rows), d.c("big5", "big5", "utf-8"))


def t_sql_dump(d):
    rows = []
    for p in d.each(d.n(6, 30)):
        x = leg(d)
        rows.append([d.n(10000, 99999), p.name, p.pp, x["no"], x["a"][7], x["b"][7], f"{x['t']:%Y-%m-%d %H:%M:%S}",
            x["seat"], p.mob])
    d.text("t_ticket.sql",
        "CREATE TABLE `t_ticket` (`id` int, `passenger` varchar(32), `passport_no` varchar(16), `flight_no` "
        "varchar(8), `dep` char(3), "
           "`arr` char(3), `dep_time` datetime, `seat` varchar(4), `contact` varchar(20));\n" + sql(
               "t_ticket", ["id", "passenger", "passport_no", "flight_no", "dep", "arr", "dep_time", "seat",
               "contact"], rows, 10), "utf-8")
