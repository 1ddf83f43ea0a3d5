"""travel.flight"""
from .core import T, NS
from .util import *
K = "travel.flight"
W = "MO TU WE TH FR SA SU".split()
M = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split()


def ev(d, n, rep=.2, one=None):
    out = []
    for p in (one and [one] * n or d.people(n, rep)):
        a, b = d.r.sample(P.CITY, 2); al = d.ch(P.AIR); t = d.when(h0=6, h1=22); t = t.replace(minute=t.minute // 5 * 5, second=0)
        d.rec(p); out.append(NS(p=p, a=a, b=b, t=t, t2=t + D.timedelta(minutes=d.i(16, 44) * 5), al=al, no=al[0] + str(d.i(1001, 9899)), tk=al[1] + d.dig(10), cab=d.ch("Y", "Y", "K", "H", "M", "F", "C"), seat=f"{d.i(3, 58)}{d.ch('A', 'C', 'D', 'H', 'K')}", fare=d.i(38, 260) * 10, pnr=d.alnum(6)))
    return out


def nm(d, r): return r.p.name


@T(K, "table", "ticket sales report of agency", big=True)
def sales(d, n):
    rows = ev(d, n)
    return d.table(rows, [("旅客姓名/乘机人|passenger_name/pax_name|LKXM", nm_ := lambda r: r.p.name), ("证件号/身份证号|id_no/cert_no|ZJH", lambda r: d.id(r.p)), ("航班号/航班|flight_no|HBH", lambda r: r.no), ("起飞时间/航班日期|dep_time|QFSJ", lambda r: d.dt(r.t)), ("航段/行程|route/segment|HD", lambda r: d.ch(f"{r.a}-{r.b}", f"{r.a}→{r.b}")), ("票号/电子客票号|ticket_no|PH", lambda r: r.tk), ("?舱位|cabin|CW", lambda r: r.cab), ("?票价|fare|PJ", lambda r: r.fare), ("?PNR|pnr|PNR", lambda r: r.pnr), ("?联系手机|contact_mobile|SJ", lambda r: d.ph(r.p) if r.p.has > .12 else None)],
        "csv xlsx tsv semi", tail=[f"合计 {n} 张"] if d.p(.4) else [], serial=d.p(.3))


@T(K, "table", "manifest print of departure system")
def manifest(d, n):
    al = d.ch(P.AIR); no = al[0] + str(d.i(1001, 9899)); t = d.when(); a, b = d.r.sample(P.CITY, 2); o = [f"FLT: {no}   DATE: {t:%Y-%m-%d}   {P.IATA[a]} - {P.IATA[b]}   STD {t:%H}{t.minute // 5 * 5:02d}", f"{'SEQ':<5}{'NAME':<24}{'DOC NO':<22}{'SEAT':<6}{'CLS':<5}{'BAG':<5}ET", "-" * 86]
    for k, p in enumerate(d.people(n, 0)):
        d.rec(p); o.append(f"{k + 1:03d}  {p.eng:<24}{d.id(p):<22}{d.i(31, 60)}{d.ch('A', 'B', 'C', 'J', 'K', 'L'):<4}{d.ch('Y', 'Y', 'M'):<5}{d.i(0, 2)}/{d.i(0, 23):<3}{al[1]}-{d.dig(10)}")
    return "txt", "\n".join(o + ["-" * 86, f"TOTAL PAX {n}"]) + "\n"


@T(K, "table", "order items of travel database", big=True)
def sqlpax(d, n):
    d.hdr = d.ch("en", "camel"); rows = ev(d, n, .25)
    return d.table(rows, [("x|order_no", lambda r: d.dec(d.dig(16, "2"))), ("x|passenger_name", lambda r: r.p.name), ("x|id_num/cert_code", lambda r: d.id(r.p)), ("?x|passenger_mobile", lambda r: d.ph0(r.p)), ("x|flight_no", lambda r: r.no), ("x|dep_airport", lambda r: P.IATA[r.a]), ("x|arr_airport", lambda r: P.IATA[r.b]), ("x|dep_time", lambda r: d.iso(r.t)), ("?x|arr_time", lambda r: d.iso(r.t2)), ("?x|cabin", lambda r: r.cab), ("x|ticket_no", lambda r: r.tk)], "sql db pipe", tname=d.ch("air_passenger", "ord_pax", "t_tkt_detail"))


@T(K, "table", "four-dash list of traded journeys", big=True)
def dashes(d, n):
    s = d.ch("----", "--", "\t"); return "txt", "\n".join(s.join([r.p.name, d.id(r.p), d.ph0(r.p), r.no, r.a, r.b, d.isod(r.t)]) for r in ev(d, n, .1)) + "\n"


@T(K, "struct", "GDS booking text, one passenger each", mx=12)
def pnr(d, n):
    o = []
    for r in ev(d, n, 0):
        dd = f"{W[r.t.weekday()]}{r.t.day:02d}{M[r.t.month - 1]}"
        o += [f"RT{r.pnr}", f" 1.{r.p.eng}  {r.pnr}", f" 2.  {r.no} {r.cab}   {dd}  {P.IATA[r.a]}{P.IATA[r.b]} HK1   {r.t:%H%M} {r.t2:%H%M}          E", f" 3.SSR FOID {r.al[0]} HK1 NI{d.id(r.p)}/P1", f" 4.SSR TKNE {r.al[0]} HK1 {P.IATA[r.a]}{P.IATA[r.b]} {r.no[2:]} {r.cab}{r.t.day:02d}{M[r.t.month - 1]} {r.tk}/1/P1", f" 5.OSI {r.al[0]} CTCM{d.ph0(r.p)}/P1", f" 6.RMK CA/{d.alnum(6)}", " 7.PEK" + d.dig(3), ""]
    return "txt", "\n".join(o) + "\n"


@T(K, "struct", "search hits of travel platform tickets", big=True)
def eshits(d, n):
    return js(d, ev(d, n), [("passenger_name/pax_name", lambda r: r.p.name), ("cert_no/id_card", lambda r: d.id(r.p)), ("?contact_phone", lambda r: d.ph0(r.p)), ("flight_no", lambda r: r.no), ("dep_city/from_city", lambda r: r.a), ("arr_city/to_city", lambda r: r.b), ("dep_time", lambda r: d.dt(r.t)), ("?seat_class", lambda r: r.cab), ("ticket_no", lambda r: r.tk), ("?price", lambda r: r.fare)], "es esb lines api")


@T(K, "struct", "callback log of ticketing, JSON in lines", big=True)
def cblog(d, n):
    o = []
    for r in ev(d, n, .1):
        t = r.t - D.timedelta(days=d.i(1, 20))
        o.append(f'[{t:%d/%b/%Y:%H:%M:%S} +0800] POST /notify/ticketed 200 {d.i(8, 400)}ms body={{"orderId":"{d.dec(d.dig(19, "7"))}","pax":"{r.p.name}","idNo":"{d.id(r.p)}","flight":"{r.no}","from":"{P.IATA[r.a]}","to":"{P.IATA[r.b]}","depart":"{r.t:%Y-%m-%d %H:%M}","eticket":"{r.tk[:3]}-{r.tk[3:]}"}}')
        if d.p(.25): o.append(f"[{t:%d/%b/%Y:%H:%M:%S} +0800] GET /health 200 1ms")
    return "log", "\n".join(o) + "\n"


@T(K, "struct", "itinerary receipts read by OCR", mx=15)
def ocr(d, n):
    arr = []
    for r in ev(d, n, .1):
        arr.append({"log_id": d.dec(d.dig(19, "1")), "words_result": {"name": r.p.name, "id_num": d.id(r.p), "ticket_number": r.tk[:3] + "-" + r.tk[3:], "starting_station": r.a, "destination_station": r.b, "flight": r.no, "date": d.zd(r.t), "time": f"{r.t:%H:%M}", "class": r.cab, "ticket_rates": f"CNY{r.fare}.00", "fuel_surcharge": "YQ EXEMPTYQ", "agent_code": d.ch("BJS", "CAN", "SHA") + d.dig(3)}})
    return "json", json.dumps(arr, ensure_ascii=False, indent=2) + "\n"


@T(K, "prose", "chat of booking clerk", mx=10)
def clerk(d, n):
    ms = [d.ch(f"{r.p.name} {d.id(r.p)} {r.t.month}月{r.t.day}日 {r.no} {r.a}飞{r.b} {r.t:%H:%M}起飞 已出票 票号{r.tk[:3]}-{r.tk[3:]}", f"【出票通知】{r.p.hon}（{d.ph0(r.p)}）您预订的{d.zd(r.t)}{r.no}航班{r.a}-{r.b}已出票，{r.t:%H:%M}起飞，票号{r.tk}", f"帮{r.p.name}订好了，身份证{d.id(r.p)}，{r.t.month}.{r.t.day} {r.al[2]}{r.no}，{r.a}到{r.b}，{r.fare}元") for r in ev(d, n, 0)]
    return chat(d, ms)


@T(K, "prose", "trail report about persons' flights", mx=9)
def trail(d, n):
    left = n; o = [d.ch("航班查询结果（整理）", "飞行记录反馈"), ""]
    while left > 0:
        k = min(left, d.i(1, 4)); p = d.person(); left -= k
        o.append(f"{p.name}，{p.sex}，身份证{d.id(p)}，" + f"查得乘机{k}次：")
        for r in ev(d, k, one=p): o.append(d.ch(f"{d.zd(r.t)}乘{r.no}航班由{r.a}飞往{r.b}，座位{r.seat}；", f"{d.zd(r.t)}，{r.a}至{r.b}，{r.no}，{r.t:%H:%M}起飞，经济舱；"))
        o.append("")
    return "txt", "\n".join(o + ["以上为系统所见，未出行的不在内。"]) + "\n"


@T(K, "prose", "travel expense mail", mx=9)
def expense(d, n):
    rows = ev(d, n, .2)
    b = "\n".join(f"{k + 1}. {r.p.name}（身份证 {d.id(r.p)}）{r.t.month}月{r.t.day}日 {r.a}—{r.b} {r.no} 票价{r.fare}元，登机牌{d.ch('已附', '遗失', '后补')}" for k, r in enumerate(rows))
    return mail(d, "机票报销明细", f"财务各位：\n本批机票如下，行程单已贴，请审核。\n{b}\n合计{sum(r.fare for r in rows)}元。\n\n综合部")
