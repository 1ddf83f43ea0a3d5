"""Flights."""
import datetime as dt
from lib import pools as P
from lib.build import CSV, TXT, T
from lib.pools import trad
from lib.render import csv_, html, insert, jl, js, xlsx

K = "travel.flight"


def leg(f):
    """(flight no, ticket prefix, airline, from, to, departure, arrival)."""
    a, b = f.r.sample(P.AIRPORTS, 2)
    code, pre, name = f.c(P.AIRLINES)
    d = f.t(200).replace(minute=f.c(range(0, 60, 5)))
    return f"{code}{f.i(1001, 8999)}", pre, name, a, b, d, d + dt.timedelta(minutes=f.i(80, 230))


@T(K, "table", "OTA/机票订单_{d}.csv", "OTA ticket order export", big=True, enc=CSV)
def ota_orders(f):
    rows = [["订单号", "乘机人", "证件类型", "证件号", "手机号", "航班号", "航程", "起飞时间", "舱位", "票号", "票面价", "机建燃油", "状态"]]
    for p in f.recs(f.n(8, 40)):
        no, pre, _, a, b, d, _ = leg(f)
        rows.append([
            f"T{d:%y%m%d}{f.d(6)}", p.name, "身份证",
            f.id(p),
            f.mob(p), no, f"{a[1]}-{b[1]}", f"{d:%Y-%m-%d %H:%M}",
            f.c("YBMHKQ"), f"{pre}-{f.d(10)}",
            f.i(32, 190) * 10,
            f.c([50, 60, 110]),
            f.c(["已出票", "已使用", "已使用", "已改签"])
        ])
    return csv_(rows)


@T(K, "struct", "eterm/pnr_{w}.txt", "eTerm PNR prints", enc="utf-8", nl=("\n", "\r\n"))
def pnr(f):
    out = ""
    for p in f.recs(f.i(3, 9)):
        no, pre, _, a, b, d, e = leg(f)
        loc = "".join(f.c("BCDEFGHJKLMNPQRSTVWXYZ2346789") for _ in range(6))
        day, cx = f"{d:%d%b}".upper(), no[:2]
        office = f"{a[0]}{f.i(100, 999)}"
        out += (f">RT {loc}\n 1.{p.py[0]}/{p.py[1]} {loc}\n"
                f" 2.  {no} Y   {d:%a}".upper()[:-1] + f"{day}  {a[0]}{b[0]} HK1   {d:%H%M} {e:%H%M}          E\n"
                f" 3.{a[0]}/T {a[0]}/ABC TRAVEL SERVICE LTD\n 4.TL/{d:%H%M}/{day}/{office}\n"
                f" 5.SSR FOID {cx} HK1 NI{f.id(p)}/P1\n 6.SSR TKNE {cx} HK1 {a[0]}{b[0]} {no[2:]} "
                f"Y{day} {pre}{f.d(10)}/1/P1\n"
                f" 7.OSI {cx} CTCM{f.mob(p)}/P1\n 8.RMK CA/{f.hex(5).upper()}\n 9.{office}\n\n")
    return out


@T(K, "struct", "api/flight_order_{w}.json", "API answer with passengers and segments", big=True)
def api_orders(f):
    rows = []
    for p in f.recs(f.n(4, 18)):
        no, pre, name, a, b, d, e = leg(f)
        rows.append({
            "orderId": f.seq(),
            "orderStatus": "TICKETED",
            "passenger": {
                "passengerName": p.name,
                "idType": "NI",
                "idNo": f.id(p),
                "mobile": f.mob(p)
            },
            "segment": {
                "flightNo": no,
                "carrier": name,
                "depAirport": a[0],
                "arrAirport": b[0],
                "depTime": f"{d:%Y-%m-%d %H:%M}",
                "arrTime": f"{e:%Y-%m-%d %H:%M}",
                "cabin": f.c(["经济舱", "公务舱"])
            },
            "ticketNo": f"{pre}-{f.d(10)}"
        })
    return js({"code": 0, "msg": "success", "data": {"total": len(rows), "list": rows}})


@T(K, "table", "团队/出票名单_{n}.xlsx", "group ticketing list, merged title, flight in columns")
def group_list(f):
    no, pre, name, a, b, d, _ = leg(f)
    rows = [[f"{name} {a[1]}—{b[1]} 团队出票名单"], ["序号", "旅客姓名", "拼音", "身份证号码", "航班号", "日期", "航段", "票号", "备注"]]
    for k, p in enumerate(f.recs(f.n(8, 40), repeat=False), 1):
        rows.append(
            [k, p.name, f"{p.py[0]}/{p.py[1]}",
             f.id(p), no, f"{d:%Y-%m-%d}", a[0] + b[0], f"{pre}-{f.d(10)}", ""])
    rows.append(["合计", f"{len(rows) - 2}人"])
    return xlsx(("名单", rows, ["A1:I1"]))


@T(K, "table", "离港/旅客名单_{d}.txt", "departure control name list with seats", enc="gb18030", nl="\r\n")
def dcs_pd(f):
    no, _, _, a, b, d, _ = leg(f)
    out = f"PD: {no}/{d:%d%b%y}*{a[0]},ACC\n{no}/{d:%d%b}  {a[0]}{b[0]}  GATE/{f.i(10, 60)}  BDT{d:%H%M}\n".upper()
    for k, p in enumerate(f.recs(f.n(10, 60), repeat=False), 1):
        out += (f"{k:3d}. {p.py[0] + '/' + p.py[1]:<22}{p.name}  BN{k:03d}  "
                f"{f.i(11, 58)}{f.c('ABCJKL')}  Y  {a[0]}-{b[0]}  FOID/NI{f.id(p)}\n")
    return out + f"TOTAL {len(f.subjects)} PAX\n"


@T(K, "prose", "短信通知/出票短信_{d}.txt", "notes of issued tickets, a sentence each", enc=TXT)
def issued_notes(f):
    out = ""
    for p in f.recs(f.i(4, 14)):
        no, pre, name, a, b, d, e = leg(f)
        out += (f"{p.name}（身份证{f.id(p)}）{d.year}年{d.month}月{d.day}日{name}{no}，{a[1]}{a[2]}{d:%H:%M}起飞，"
                f"{e:%H:%M}到达{b[1]}{b[2]}，"
                f"票号{pre}-{f.d(10)}，已出票。\n")
    return out


@T(K, "struct", "dump/{n}/t_flight_ticket.sql", "pg_dump COPY block", big=True)
def pg_copy(f):
    out = ("--\n-- PostgreSQL database dump\n--\n\nSET client_encoding = 'UTF8';\n\nCOPY "
           "public.flight_ticket (id, passenger_name, id_no, "
           "mobile, flight_no, dep_city, arr_city, dep_time, cabin, e_ticket_no) FROM stdin;\n")
    for p in f.recs(f.n(6, 40)):
        no, pre, _, a, b, d, _ = leg(f)
        out += ("\t".join([
            str(f.seq()), p.name,
            f.id(p),
            f.mob(p), no, a[1], b[1], f"{d:%Y-%m-%d %H:%M:%S}",
            f.c("YCF"), pre + "-" + f.d(10)
        ]) + "\n")
    return out + "\\.\n\n--\n-- PostgreSQL database dump complete\n--\n"


@T(K, "prose", "mail/{w}.eml", "e-mail of a travel agent with itinerary list")
def agent_mail(f):
    lines = ""
    for p in f.recs(f.i(3, 9), repeat=False):
        no, _, _, a, b, d, _ = leg(f)
        lines += f"{p.name}  {f.id(p)}  {no}  {d:%m月%d日} {a[1]}-{b[1]} {d:%H:%M}  经济舱\n"
    to = f.allow("phone.email", "xingzheng@corp.example.cn")
    return (f"From: {f.orgmail('lvyou.example.cn')}\nTo: {to}\nSubject: 出差机票已出\nDate: "
            f"{f.base:%a, %d %b %Y %H:%M:%S} +0800\n"
            "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
            f"您好，\n\n贵司本周出差机票均已出票，名单如下：\n\n{lines}\n请提前两小时到机场，行程单月底统一邮寄。\n\n票务 小周\n")


@T(K, "table", "trip/行程记录.html", "saved web page of my trips")
def trip_page(f):
    p, rows = f.p(), []
    for _ in range(f.i(5, 20)):
        f.rec(p)
        no, pre, name, a, b, d, _ = leg(f)
        rows.append([
            f"{d:%Y-%m-%d}", no, name, f"{a[1]}{a[2]}", f"{b[1]}{b[2]}", f"{f.i(11, 60)}{f.c('ABCJKL')}",
            f"{pre}-{f.d(10)}", "已乘机"
        ])
    rows.sort(reverse=True)
    return html("航旅 - 我的行程", ["日期", "航班号", "航空公司", "出发", "到达", "座位", "客票号", "状态"], rows,
                f"<p>旅客：{p.name}　证件号：{f.id(p)}</p>\n")


@T(K, "struct", "kafka/topic-ticket-issued-{d}.jsonl", "Kafka messages of issued tickets", big=True)
def kafka_ticket(f):
    out = []
    for p in f.recs(f.n(5, 30)):
        no, pre, _, a, b, d, _ = leg(f)
        out.append({
            "offset": f.seq(),
            "ts": int(d.timestamp()) * 1000,
            "key": f.hex(8),
            "value": {
                "paxName": p.name,
                "certNo": f.id(p),
                "flight": no,
                "org": a[0],
                "dst": b[0],
                "std": f"{d:%Y%m%d%H%M}",
                "tkt": pre + "-" + f.d(10)
            }
        })
    return jl(out)


@T(K, "table", "財務/機票明細{d}.csv", "traditional ticket list of an agency", enc=("big5", "big5", "utf-8"), nl="\r\n")
def tw_tickets(f):
    rows = [["旅客姓名", "護照號碼", "航班", "出發地", "目的地", "出發日期", "艙等", "電子機票號碼", "票價"]]
    for p in f.recs(f.n(6, 20)):
        a, b = f.r.sample([("TPE", "台北"), ("HKG", "香港"), ("PVG", "上海"), ("XMN", "廈門"), ("CAN", "廣州")], 2)
        al = f.c([("CI", "297"), ("BR", "695"), ("CX", "160"), ("MU", "781")])
        rows.append([
            trad(p.name),
            f.pp(p), f"{al[0]}{f.i(201, 899)}", a[1], b[1], f"{f.t():%Y/%m/%d}",
            f.c(["經濟艙", "商務艙"]), f"{al[1]}-{f.d(10)}",
            f.i(4800, 15600)
        ])
    return csv_(rows)


@T(K, "struct", "logs/booking-{d}.log", "key=value booking log", big=True)
def kv_log(f):
    out, n = "", f.n(6, 40)
    for p, t in zip(list(f.recs(n)), f.times(n, 2)):
        no, pre, _, a, b, d, _ = leg(f)
        out += (f"[{t:%Y-%m-%d %H:%M:%S}.{f.i(100, 999)}] [http-nio-8080-exec-{f.i(1, 20)}] INFO "
                "BookingService issueTicket success "
                f"pax={p.name} idNo={f.id(p)} phone={f.mob(p)} flightNo={no} depDate={d:%Y-%m-%d} "
                f"seg={a[0]}-{b[0]} ticketNo={pre}-{f.d(10)}\n")
    return out


@T(K,
   "struct",
   "dump/insert_tickets_{n}.sql",
   "single INSERT lines without column list",
   big=True,
   enc=("utf-8", "gb18030"))
def inserts(f):
    rows = []
    for p in f.recs(f.n(5, 30)):
        no, pre, _, a, b, d, _ = leg(f)
        rows.append([f.seq(), p.name, f.id(p), no, a[1], b[1], f"{d:%Y-%m-%d %H:%M}", f.i(300, 1900)])
    return ("create table hb_ticket(id int primary key, cjr varchar(20) /*乘机人*/, sfzh "
            "varchar(18), hbh varchar(8) /*航班号*/, "
            "cfd varchar(20), mdd varchar(20), qfsj datetime, pj decimal(10,2));\n" +
            insert("hb_ticket", rows, per=1, tick=""))
