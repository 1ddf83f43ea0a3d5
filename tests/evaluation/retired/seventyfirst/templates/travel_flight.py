"""travel.flight: one flight of one passenger."""
from lib import tables as T
from lib import writers as w
from lib.fmt import MON, cn, en, f, f8, fd, fm, hm, iso
from lib.labels import bulk


def leg(d):
    a, b = d.r.sample(T.AIRPORTS, 2)
    al = d.ch(T.AIRLINES)
    t = d.dt(2012, 2023).replace(hour=d.i(6, 21), minute=d.i(0, 11) * 5, second=0)
    return a, b, al, al[0] + str(d.i(1000, 9899)), t, d.after(t, 80, 260)


def seat(d):
    return "%d%s" % (d.i(3, 58), d.ch("ABCDEFHJKL"))


def tkt(d, al):
    return "%s-%s" % (al[1], d.num(10, "1234"))


@bulk
def t_agency_xls(d):
    rows = [["出票日期", "乘机人", "证件号", "联系手机", "航班号", "航程", "起飞时间", "舱位", "票号", "票面价", "机建燃油", "出票员"]]
    clerk = d.by()
    for p in d.cast(4, 45):
        a, b, al, fl, t, e = leg(d)
        d.rec(p)
        rows.append([fd(t.replace(day=1)), p.name, d.id(p), d.mob(p), fl, a[1][:2] + "-" + b[1][:2], fm(t),
                     d.ch("YBMHKLQ"), tkt(d, al), d.i(320, 2600), d.ch([50, 80, 120, 190]), clerk.name])
    w.xlsx(d, "机票台账%d.xlsx" % d.i(2013, 2022), ("出票明细", rows))


def t_eterm(d):
    out = []
    for p in d.cast(1, 10):
        a, b, al, fl, t, e = leg(d)
        d.rec(p)
        wk = "MO TU WE TH FR SA SU".split()[t.weekday()]
        day = "%02d%s" % (t.day, MON[t.month - 1].upper())
        out.append(""" 1.%s %s
 2.  %s %s   %s%s  %s%s HK1   %s %s          E T2T1
 3.%s/T %s-%s
 4.T
 5.SSR FOID %s HK1 NI%s/P1
 6.SSR TKNE %s HK1 %s%s %s %s%s %s/1/P1
 7.OSI %s CTCM%s/P1
 8.%s%s
""" % (p.caps, pnr(d), fl, d.ch("YBMH"), wk, day, a[0], b[0], t.strftime("%H%M"), e.strftime("%H%M"), a[0], a[0],
                d.num(8, "2368"),
            al[0], d.id(p), al[0], a[0], b[0], fl[2:], d.ch("YBMH"), day, tkt(d, al).replace("-", ""), al[0],
                d.mob(p), a[0], d.num(3)))
    w.text(d, "rt_%s.txt" % f8(d.dt()), "\n".join(out), "utf-8", crlf=True)


def pnr(d):
    return d.ch("HJKMNPR") + "".join(d.ch("ABCDEFGHJKLMNPQRSTUVWXYZ23456789") for _ in range(5))


def t_mail_confirm(d):
    a, b, al, fl, t, e = leg(d)
    ps = [d.p() for _ in range(d.i(1, 4))]
    lines = []
    for p in ps:
        d.rec(p)
        lines.append("    乘机人：%s    身份证：%s    电子票号：%s" % (p.name, d.id(p), tkt(d, al)))
    body = "尊敬的客户：\n您预订的机票已出票成功，请核对。\n\n%s%s  %s %s机场 → %s机场\n起飞 %s  到达 %s\n%s\n\n请携带有效证件提前90分钟到机场办理值机。\n客服 %s\n" % (
        al[2], fl, cn(t), a[1], b[1], hm(t), hm(e), "\n".join(lines), d.hot())
    w.eml(d, "出票通知%s.eml" % d.num(4), [("From", d.omail("noreply@%s.cn" % d.pick("feixing piaowu tianyiair"))),
          ("To", d.mail(ps[0])), ("Subject", "【出票成功】" + fl)], body, b64=d.r.random() < .6,
          enc=d.ch(["utf-8", "gb18030"]))


def t_eticket_en(d):
    out = []
    for p in d.cast(1, 6):
        a, b, al, fl, t, e = leg(d)
        d.rec(p)
        out.append("""ELECTRONIC TICKET PASSENGER ITINERARY/RECEIPT
Passenger Name : %s %s
Passport No.   : %s
Ticket Number  : %s
Booking Ref    : %s
Flight   Class  From            To              Date          Dep    Arr
%-8s %s      %-15s %-15s %-13s %s  %s
Baggage 23K    Status OK    Total CNY %s
""" % (p.caps, "MR" if p.sex == "男" else "MS", d.pp(p), tkt(d, al), pnr(d), fl, d.ch("YMB"), a[2], b[2], en(t), hm(t),
                hm(e),
            d.money(600, 5000)))
    w.text(d, "eticket_%s.txt" % d.num(5), "\n".join(out), "utf-8")


@bulk
def t_manifest_csv(d):
    a, b, al, fl, t, e = leg(d)
    rows = []
    for k, p in enumerate(d.cast(20, 60), 1):
        d.rec(p)
        rows.append([k, fl, fd(t), a[0], b[0], p.caps, p.name, "NI", d.id(p), seat(d), d.i(0, 2), d.i(0, 30)])
    w.table(d, "%s_%s_旅客名单.csv" % (fl, f8(t)), "序号,航班,日期,始发,到达,拼音,旅客姓名,证件类型,证件号码,座位,行李件数,行李重量".split(","), rows)


def t_query_trips(d):
    p, n = d.p(), d.i(3, 20)
    lines = ["民航离港信息　　姓名:%s　证件号码:%s" % (p.name, d.id(p)), "航班日期\t航班号\t起飞机场\t到达机场\t计飞时间\t座位号\t值机状态"]
    for _ in range(n):
        a, b, al, fl, t, e = leg(d)
        d.rec(p)
        lines.append("\t".join([fd(t), fl, a[1], b[1], hm(t), seat(d), d.ch(["已登机", "已登机", "已登机", "未登机"])]))
    w.text(d, "离港_%s.txt" % p.name, "\n".join(lines) + "\n")


@bulk
def t_api_jsonl(d):
    out = []
    for p in d.cast(5, 50):
        a, b, al, fl, t, e = leg(d)
        d.rec(p)
        out.append({"passengerName": p.name, "idNo": d.id(p), "mobile": d.mob(p), "flightNo": fl, "depAirport": a[0],
                    "arrAirport": b[0], "depTime": iso(t), "cabin": d.ch("FCY"), "ticketNo": tkt(d, al), "pnr": pnr(d)})
    w.jsonl(d, "flight_orders.jsonl", out)


def t_chat_book(d):
    a0, lines, me = d.dt(2014, 2023), [], d.by()
    for p in d.cast(2, 9):
        a, b, al, fl, t, e = leg(d)
        d.rec(p)
        a0 = d.after(a0, 30, 5000)
        lines.append("%s  票务小王：\n%s 您好，已给您出票：%s %s%s %s飞%s %s起飞，证件%s，手机%s，票号%s，报身份证值机即可" % (
            fm(a0), p.mr, cn(t), al[2], fl, a[1][:2], b[1][:2], hm(t), d.id(p), d.mob(p), tkt(d, al)))
        if d.r.random() < .5:
            lines.append("%s  %s：\n%s" % (fm(d.after(a0, 1, 20)), me.name, d.ch(["好的谢谢", "发票怎么开", "行李额多少", "收到"])))
    w.text(d, "票务聊天.txt", "\n\n".join(lines) + "\n")


def t_trad_mail(d):
    a, b, al, fl, t, e = leg(d)
    ps, rows = [d.p() for _ in range(d.i(2, 6))], []
    for p in ps:
        d.rec(p)
        rows.append("%s（%s）　護照號碼 %s　聯絡手機 %s　座位 %s" % (p.trad, p.caps, d.pp(p), d.mob(p), seat(d)))
    w.text(d, "機票確認.txt", "各位團友：\n\n機票已經開好，航班 %s，%s 由 %s 飛往 %s，%s 起飛。\n旅客資料如下，如有錯誤請儘快通知：\n\n%s\n\n請於起飛前兩小時到達機場櫃檯辦理登機手"
            "續。\n" % (
        fl, fd(t), a[0], b[0], hm(t), "\n".join(rows)), "trad")


def t_hr_travel_en(d):
    rows = [["Employee", "Mobile", "Flight", "From", "To", "Date", "Depart", "Class", "Fare (CNY)", "Approved by"]]
    boss = d.by()
    for p in d.cast(4, 25):
        a, b, al, fl, t, e = leg(d)
        d.rec(p)
        rows.append([p.en, d.mob(p), fl, a[2], b[2], en(t), hm(t), d.pick("Economy Economy Business"), d.i(480, 4200),
                boss.en])
    w.xlsx(d, "Travel bookings Q%d.xlsx" % d.i(1, 4), ("Flights", rows), ("Codes", [["Airport", "City"]] + [[x[0],
            x[2]] for x in T.AIRPORTS]))


@bulk
def t_sql_ticket(d):
    rows = []
    for k, p in enumerate(d.cast(6, 40), d.i(1000, 50000)):
        a, b, al, fl, t, e = leg(d)
        d.rec(p)
        rows.append((k, p.name, d.id(p), d.mob(p), fl, a[0] + b[0], f(t), f(e), tkt(d, al), 1))
    cols = "id psg_name cert_no contact_phone flight_no od dep_time arr_time eticket_no status".split()
    w.text(d, "t_air_ticket.sql", "SET NAMES utf8;\n" + w.sql_lines("t_air_ticket", cols, rows), "utf-8")


def t_itinerary_docx(d):
    parts = ["航空运输电子客票行程单（汇总）"]
    for p in d.cast(1, 6):
        a, b, al, fl, t, e = leg(d)
        d.rec(p)
        parts += [[["旅客姓名", p.name, "有效身份证件号码", d.id(p)], ["承运人", al[2], "航班号", fl],
                   ["自", a[1], "至", b[1]], ["日期", fd(t), "时间", hm(t)],
                   ["电子客票号码", tkt(d, al), "合计", "CNY %s" % d.money(400, 3000)]], ""]
    w.docx(d, "行程单.docx", parts)
