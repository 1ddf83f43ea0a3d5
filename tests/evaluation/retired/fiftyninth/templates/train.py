"""travel.train"""
from .core import T, NS
from .util import *
K = "travel.train"


def ev(d, n, rep=.2, one=None):
    out = []
    for p in (one and [one] * n or d.people(n, rep)):
        a, b = d.r.sample(P.STN, 2); t = d.when(h0=6, h1=21).replace(second=0); c = d.ch("G", "G", "D", "K", "Z")
        hard = c in "KZ"
        d.rec(p); out.append(NS(p=p, a=a, b=b, t=t, no=c + str(d.i(11, 998 if hard else 2990)), se=d.ch("硬卧", "硬座", "软卧") if hard else d.ch("二等座", "二等座", "一等座"), car=f"{d.i(1, 16):02d}", seat=f"{d.i(1, 90):03d}号" if hard else f"{d.i(1, 20):02d}{d.ch('A', 'B', 'C', 'D', 'F')}", fare=d.i(50, 1900) / 2, od="E" + d.dig(9)))
    return out


@T(K, "table", "corporate rail orders export", big=True)
def corp(d, n):
    rows = ev(d, n)
    return d.table(rows, [("乘车人/旅客姓名|passenger_name|CCR", lambda r: r.p.name), ("证件号码/身份证号|id_no/passenger_id_no|ZJHM", lambda r: d.id(r.p)), ("车次|train_no/train_code|CC", lambda r: r.no), ("出发站/始发站|from_station|CFZ", lambda r: r.a), ("到达站/目的站|to_station|DDZ", lambda r: r.b), ("发车时间/乘车日期|depart_time|FCSJ", lambda r: d.dt(r.t)), ("?席别|seat_type|XB", lambda r: r.se), ("?车厢座位|seat_no|ZW", lambda r: f"{r.car}车{r.seat}"), ("?票价|price|PJ", lambda r: f"{r.fare:.1f}"), ("?部门|dept|BM", lambda r: r.p.dept), ("?手机号|mobile|SJH", lambda r: d.ph(r.p))],
        "csv xlsx html tsv", head=["火车票月度对账单"] if d.p(.3) else [], tail=[f"总计,{n}张"] if d.p(.3) else [], serial=d.p(.3))


@T(K, "table", "group ticket name list")
def group(d, n):
    a, b = d.r.sample(P.STN, 2); t = d.when(); no = "G" + str(d.i(100, 2900)); rows = []
    for p in d.people(n, 0): d.rec(p); rows.append(NS(p=p))
    return d.table(rows, [("姓名|name", lambda r: r.p.name), ("身份证|id_card", lambda r: d.id(r.p)), ("车厢|coach", lambda r: f"{d.i(3, 6):02d}"), ("座位号|seat", lambda r: f"{d.i(1, 18)}{d.ch('A', 'B', 'C', 'D', 'F')}"), ("取票|got", lambda r: d.ch("已取", "刷证", "未取"))], "csv md fixed xlsx", head=[f"团体票名单  {d.zd(t)}  {no}次  {a}—{b}  {t:%H:%M}开  二等座"], tail=[f"共{n}人，领队另行购票"], serial=True)


@T(K, "table", "database dump of ticket assistant", big=True)
def sqlt(d, n):
    d.hdr = d.ch("en", "camel", "py"); rows = ev(d, n, .3)
    return d.table(rows, [("x|order_no|DDH", lambda r: r.od), ("x|passenger_name|XM", lambda r: r.p.name), ("x|passenger_id_no|SFZH", lambda r: d.id(r.p)), ("x|mobile_no|SJH", lambda r: d.ph0(r.p)), ("x|station_train_code|CC", lambda r: r.no), ("x|from_station_name|CFZ", lambda r: r.a), ("x|to_station_name|DDZ", lambda r: r.b), ("x|train_date|CCRQ", lambda r: d.isod(r.t)), ("x|start_time|KCSJ", lambda r: f"{r.t:%H:%M}"), ("?x|seat_type_name|XB", lambda r: r.se), ("?x|ticket_price|PJ", lambda r: f"{r.fare:.1f}")], "sql db tsv", tname=d.ch("ticket_his", "rail_order_item", "t_dd"))


@T(K, "table", "shop notebook of bought tickets")
def notebook(d, n):
    o = [d.ch("代买票登记", "帮客户买的票 记账用")]
    for r in ev(d, n, .15): o.append(f"{r.t.month}.{r.t.day}\t{r.no}\t{r.a}-{r.b}\t{r.p.name}\t{d.id(r.p)}\t{r.se}\t{r.fare:g}\t{d.ch('已付', '欠', '微信付', '')}")
    return "txt", "\n".join(o) + "\n"


@T(K, "struct", "passenger order API answer", mx=30)
def api(d, n):
    arr = []
    for r in ev(d, n, .2):
        arr.append({"sequence_no": r.od, "order_date": d.iso(r.t - D.timedelta(days=d.i(1, 14))), "tickets": [{"stationTrainDTO": {"station_train_code": r.no, "from_station_name": r.a, "to_station_name": r.b}, "passengerDTO": {"passenger_name": r.p.name, "passenger_id_type_name": "中国居民身份证", "passenger_id_no": d.id(r.p), "mobile_no": d.ph0(r.p)}, "coach_no": r.car, "seat_name": r.seat, "seat_type_name": r.se, "start_train_date_page": f"{r.t:%Y-%m-%d %H:%M}", "str_ticket_price_page": f"{r.fare:.1f}", "ticket_status_name": d.ch("已出站", "已支付", "已改签")}]})
    return "json", json.dumps({"status": True, "httpstatus": 200, "data": {"OrderDTODataList": arr, "order_total_number": str(n)}}, ensure_ascii=False, indent=d.ch(1, None)) + "\n"


@T(K, "struct", "rail hits of travel platform", big=True)
def hits(d, n):
    return js(d, ev(d, n), [("passenger_name/pax", lambda r: r.p.name), ("id_num/cert_no", lambda r: d.id(r.p)), ("train_no/train_num", lambda r: r.no), ("starting_station/dep_station", lambda r: r.a), ("destination_station/arr_station", lambda r: r.b), ("dep_time/date", lambda r: d.dt(r.t)), ("seat_category", lambda r: r.se), ("?seat_num", lambda r: r.car + "车" + r.seat), ("?mobile", lambda r: d.ph0(r.p)), ("?ticket_rates", lambda r: r.fare)], "es esb min mongo")


@T(K, "struct", "robot log of ticket grabbing tool", big=True)
def grab(d, n):
    o = []
    for r in sorted(ev(d, n, .1), key=lambda r: r.t):
        t = r.t - D.timedelta(days=d.i(2, 14), minutes=d.i(1, 600))
        o += [f"{t:%m-%d %H:%M:%S} [INFO] task#{d.i(1000, 9999)} 查询 {r.a}->{r.b} {d.isod(r.t)} 余票: {r.se}:{d.i(1, 20)}", f"{t:%m-%d %H:%M:%S} [OK] 下单成功 订单号 {r.od} 乘客 {r.p.name}({d.id(r.p)}) {d.isod(r.t)} {r.no}次 {r.a} {r.t:%H:%M}开 {r.b} {r.car}车{r.seat} {r.se} ￥{r.fare:.1f}"]
    return "log", "\n".join(o) + "\n"


@T(K, "prose", "booking notices in chat", mx=12)
def notices(d, n):
    ms = [d.ch(f"{r.p.name} {d.id(r.p)}\n{r.t.month}月{r.t.day}日{r.no}次 {r.a}-{r.b} {r.t:%H:%M}开 {r.car}车{r.seat}{r.se}\n订单{r.od}", f"订单{r.od}，{r.p.name}（手机{d.ph(r.p)}）您已购{r.t.month}月{r.t.day}日{r.no}次{r.car}车{r.seat}，{r.a}站{r.t:%H:%M}开，到{r.b}。", f"{r.p.name}的票抢到了 {r.no} {r.t.month}/{r.t.day} {r.a}到{r.b} {r.se} 证件{d.id(r.p)} 票款{r.fare:g}") for r in ev(d, n, 0)]
    return chat(d, ms)


@T(K, "prose", "trip log of one or two employees", mx=9)
def trips(d, n):
    o = [f"关于{d.year}年差旅乘车情况的说明", ""]
    left = n
    while left > 0:
        k = min(left, d.i(2, 4)); left -= k; p = d.person()
        o.append(f"{p.name}（{p.dept}，身份证号{d.id(p)}）乘坐火车{k}次，分别为：" + "；".join(f"{d.zd(r.t)}乘{r.no}次由{r.a}至{r.b}，{r.se}，票价{r.fare:g}元" for r in ev(d, k, one=p)) + "。")
    return docx(d, o + ["", "以上情况属实，特此说明。", d.co()])


@T(K, "prose", "letter pages of creditor's lawyer on journeys", mx=7)
def lawyer(d, n):
    o = ["附件二  被执行人违反限制消费令乘坐高铁情况", ""]
    for k, r in enumerate(ev(d, n, 0)):
        o += [f"（{P_(k)}）{r.p.name}，{r.p.sex}，{r.p.birth.year}年生，公民身份号码{d.id(r.p)}。该人被限制高消费后，仍于{d.zd(r.t)}购买并乘坐G{r.no[1:]}次列车，{r.a}站上车、{r.b}站下车，席别{d.ch('一等座', '商务座')}，座位{r.car}车{r.seat}，票面金额{r.fare:.2f}元。", ""]
    return "txt", "\n".join(o) + "\n"


def P_(k): return CN[k] if k < 10 else str(k + 1)
