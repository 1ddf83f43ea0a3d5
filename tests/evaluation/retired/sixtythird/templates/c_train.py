"""travel.train: one passenger on one train = one record."""
import json
from lib.core import T
from lib import data as X
K = "travel.train"
def two(g): return g.sub(X.STA, 2)

@T(K, "b")
def office_csv(g):
    L = ["乘车日期,车次,发站,到站,车厢席位,席别,票价,旅客姓名,证件号,票号,售票站"]
    for p in g.rows(rep=.08):
        c = g.train(); s, k = g.seat(c); a, b = two(g); g.rec(p)
        L.append(f"{g.t(60):%Y%m%d},{c},{a},{b},{s},{k},{g.i(20, 900)}.5,{p.name},{p.id},{g.AZ(1)}{g.i(100000, 999999)},{g.c(X.STA)}")
    g.out("tlj/spjl_0806.csv", "\n".join(L) + "\n", "csv", "gb18030", "\r\n")

@T(K)
def dashes_no_header(g):
    L = []
    for p in g.rows(20, 60):
        c = g.train(); s, k = g.seat(c); a, b = two(g); g.rec(p); L.append("----".join([p.name, p.id, p.mobile, c, f"{g.t(90):%Y-%m-%d}", f"{a}-{b}", s]))
    g.out("qun/hc2w.txt", "\n".join(L) + "\n", "dashes", "utf-8-sig")

@T(K)
def sms12306(g):
    """A user's phone backup: 12306 notices; the passenger is named with the ID in the forwarding note."""
    L = []
    for p in g.rows(5, 14):
        c = g.train(); s, k = g.seat(c); a, b = two(g); t = g.t(60); g.rec(p)
        L += [f"--- 转发 {t:%Y-%m-%d %H:%M} ---", f"订单E{g.dig(9)},{p.name}您已购{t.month}月{t.day}日{c}次{s},{a}{t:%H:%M}开,{b}到。【铁路客服】", f"乘车人证件 {p.id}，取票用", ""]
    g.out("手机备份/车票.txt", "\n".join(L), "text")

@T(K)
def orm_log(g):
    """MyBatis debug log: Preparing/Parameters pairs; each insert a ticket."""
    L = []
    for p in g.rows(6, 20):
        c = g.train(); s, k = g.seat(c); a, b = two(g); t = g.t(2); g.rec(p); u = f"{t:%Y-%m-%d %H:%M:%S}.{g.i(100, 999)} DEBUG 18231 --- [nio-9002-exec-{g.i(1, 9)}] c.r.m.TicketMapper.insertSelective : "
        L += [u + "==>  Preparing: insert into t_train_ticket ( passenger, cert_no, train_no, from_stn, to_stn, dep_time, seat_no, seat_type, price ) values ( ?, ?, ?, ?, ?, ?, ?, ?, ? )", u + f"==> Parameters: {p.name}(String), {p.id}(String), {c}(String), {a}(String), {b}(String), {t:%Y-%m-%d} {g.i(6, 22):02d}:{g.i(0, 59):02d}:00.0(Timestamp), {s}(String), {k}(String), {g.i(30, 800)}.0(BigDecimal)", u + "<==    Updates: 1"]
    g.out("logs/ticket-svc.debug.log", "\n".join(L) + "\n", "ormlog")

@T(K)
def json_orders(g):
    """12306-like order response: order groups with several tickets; one ticket = record."""
    o = []
    for _ in range(g.i(5, 14)):
        c = g.train(); a, b = two(g); t = g.t(40); tk = []
        for p in g.ps(g.i(1, 4)):
            s, k = g.seat(c); g.rec(p); tk.append({"passengerDTO": {"passenger_name": p.name, "passenger_id_type_code": "1", "passenger_id_no": p.id, "mobile_no": p.mobile}, "coach_no": s[:2], "seat_name": s[3:], "seat_type_name": k, "str_ticket_price_page": f"{g.i(30, 900)}.0", "ticket_status_name": "已支付"})
        o.append({"sequence_no": "E" + g.dig(9), "start_train_date_page": f"{t:%Y-%m-%d %H:%M}", "train_code_page": c, "from_station_name_page": [a], "to_station_name_page": [b], "ticket_totalnum": len(tk), "tickets": tk})
    g.out("har/queryMyOrder.json", json.dumps({"status": True, "httpstatus": 200, "data": {"OrderDTODataList": o, "order_total_number": str(len(o))}}, ensure_ascii=False), "json")

@T(K)
def group_ticket_minutes(g):
    """School's excursion: email-like notice with pasted list, trains out and teachers' contact."""
    c = g.train(); a, b = two(g); t = g.t0; ld = g.p()
    L = [f"各位同事：", "", f"本次培训往返统一购票，去程{t.month}月{t.day}日{c}次（{a} {t:%H:%M} 开往 {b}），请大家核对本人信息和座位，有误请于今天下班前联系{ld.name}（{ld.mobile}）。", ""]
    for p in g.rows(8, 24): s, k = g.seat(c); g.rec(p); L.append(f"{p.name}（{p.id}）　{s}　{k}")
    L += ["", "注意：凭身份证原件进站，提前40分钟到达候车室。返程票另行通知。", "", "人事处", f"{t - g.td(days=3):%Y-%m-%d}"]
    g.out("通知/培训乘车安排.txt", "\n".join(L), "prose", "gb18030", "\r\n")

@T(K)
def oracle_spool(g):
    """SQL*Plus spool with page heads."""
    L = ["SQL> set linesize 200 pagesize 20", "SQL> select cc,ccrq,fz,dz,xm,zjhm,xw from kp_lkxx where rownum<=60;", ""]; hd = [f"{'CC':<7}{'CCRQ':<10}{'FZ':<10}{'DZ':<10}{'XM':<10}{'ZJHM':<20}{'XW':<14}", "------ --------- --------- --------- --------- ------------------- -------------"]
    for k, p in enumerate(g.rows(15, 50)):
        if k % 18 == 0: L += ([""] if k else []) + hd
        c = g.train(); s, _ = g.seat(c); a, b = two(g); g.rec(p); L.append(f"{c:<7}{g.t(60):%Y%m%d}  {a:<10}{b:<10}{p.name:<10}{p.id:<20}{s:<14}")
    L += ["", f"{g.recs} rows selected.", "", "SQL> spool off"]
    g.out("dba/spool_lkxx.lst", "\n".join(L) + "\n", "fixed", "gb18030")

@T(K)
def case_track_prose(g):
    """Police memorandum: suspects' train journeys found; one sentence each, ID of the person on first mention per paragraph."""
    L = [f"关于“{g.t0.month}·{g.t0.day}”专案涉案人员铁路轨迹的研判情况", ""]
    for p in g.ps(g.i(3, 6)):
        q = f"    {p.name}（{p.sex}，身份证号{p.id}）近期乘坐列车情况："; n = g.i(2, 5)
        for j, t in enumerate(sorted(g.t(120) for _ in range(n)), 1):
            c = g.train(); s, _ = g.seat(c); a, b = two(g); g.rec(p); q += f"（{j}）{t.month}月{t.day}日{t.hour}时{t.minute}分乘{c}次列车由{a}前往{b}，座位{s}" + ("；" if j < n else "。")
        L += [q, ""]
    L += ["    以上轨迹由铁路公安机关协助提供，仅供内部研判，不作为证据使用。", f"    研判人：{g.nm()}"]
    g.out("研判/铁路轨迹.txt", "\n".join(L), "prose")

@T(K)
def html_saved(g):
    """Saved page of an enterprise travel portal."""
    L = []
    for p in g.rows(10, 35):
        c = g.train(); s, k = g.seat(c); a, b = two(g); t = g.t(60); g.rec(p)
        L.append(f'<tr class="{g.c(["odd", "even"])}"><td><input type="checkbox" value="{g.i(10000, 99999)}"></td><td>{p.name}</td><td>{p.id}</td><td><b>{c}</b></td><td>{a}<i class="arrow"></i>{b}</td><td>{t:%Y-%m-%d %H:%M}</td><td>{s} {k}</td><td class="r">&yen;{g.i(30, 900)}.00</td><td><a href="javascript:void(0)">退票</a></td></tr>')
    g.out("saved/火车票订单 - 商旅管理平台.html", '<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>火车票订单 - 商旅管理平台</title>\n<link rel="stylesheet" href="./files/main.css"></head><body>\n<div class="nav">首页 | 机票 | <span>火车票</span> | 酒店</div>\n<table id="tb"><thead><tr><th></th><th>乘车人</th><th>证件号</th><th>车次</th><th>行程</th><th>出发时间</th><th>座位</th><th>票价</th><th>操作</th></tr></thead><tbody>\n' + "\n".join(L) + f'\n</tbody></table>\n<div class="foot">共 {g.recs} 条　客服热线 {g.al("phone.landline", "400-820-" + str(g.i(2200, 9800)))}</div></body></html>', "html")

@T(K)
def ticket_ocr_text(g):
    """OCR of red paper tickets, raw lines as the engine read them."""
    L = []
    for k, p in enumerate(g.rows(6, 18), 1):
        c = g.train(); s, kd = g.seat(c); a, b = two(g); t = g.t(90); n = g.AZ(1) + str(g.i(100000, 999999)); g.rec(p)
        L += [f"== IMG_{g.i(1000, 9999)}.jpg  conf {g.r.uniform(.8, .99):.3f}", f"{g.i(10, 99)}{n}   检票：{g.i(1, 20)}{g.c('AB')}", f"{a}站  {c}  {b}站", f"{t:%Y年%m月%d日%H:%M}开  {s}", f"￥{g.i(20, 800)}.5元  网  {kd}", "限乘当日当次车", f"{p.id}{p.name}", "买票请到12306 发货请到95306", "中国铁路祝您旅途愉快", f"{g.dig(14)}{n} {g.c(X.STA)}售", ""]
    g.out("scan_out/train_ticket.ocr.txt", "\n".join(L), "ocr")

@T(K)
def sqlite_app(g):
    """App database of a travel helper."""
    R = []
    for k, p in enumerate(g.rows(12, 50, .2), 1):
        c = g.train(); s, kd = g.seat(c); a, b = two(g); g.rec(p); R.append((k, p.name, p.id, c, a, b, f"{g.t(90):%Y-%m-%d %H:%M}", s, kd, g.i(0, 1)))
    g.sqlite("app/databases/trip.db", "create table train_trip(_id integer primary key, psg_name text, psg_cert text, train_no text, dep_station text, arr_station text, dep_time text, seat text, seat_kind text, synced int); create table meta(k text, v text);", {"train_trip": R, "meta": [("schema", "7"), ("locale", "zh_CN")]})

@T(K)
def refund_xml(g):
    o = []
    for p in g.rows(6, 22):
        c = g.train(); s, k = g.seat(c); a, b = two(g); t = g.t(30); g.rec(p)
        o.append(f'  <ticket ticketNo="{g.AZ(1)}{g.i(100000, 999999)}" refundFee="{g.i(2, 40)}.5">\n    <psg cert="{p.id}" name="{p.name}"/>\n    <train code="{c}" date="{t:%Y-%m-%d}" from="{a}" to="{b}" seat="{s}"/>\n  </ticket>')
    g.out("refund/rf_batch.xml", f'<?xml version="1.0" encoding="UTF-8"?>\n<refundBatch count="{g.recs}" agent="TL{g.i(100, 999)}">\n' + "\n".join(o) + "\n</refundBatch>\n", "xml")

@T(K)
def qq_group(g):
    """QQ group export: scalper collects orders; one order message each."""
    L = ["消息记录（此消息记录为文本格式，不支持重新导入）", "", "=" * 64, f"消息对象:春运代抢{g.i(1, 9)}群", "=" * 64, ""]; t = g.t0
    for p in g.rows(5, 15):
        a, b = two(g); c = g.train(); t = g.adv(t, minutes=g.i(1, 90)); w = f"{g.c(['小鱼', '回家过年', 'A-阿超', '晴天', '路人甲', '蓝色天空'])}({p.qq})"; g.rec(p)
        L += [f"{t:%Y-%m-%d} {t.hour}:{t:%M:%S} {w}", g.c([f"抢{t.month + 1}月{g.i(1, 28)}号 {c} {a}到{b} {g.c(['硬卧', '二等', '硬座也行'])}，{p.name} {p.id} 手机{p.mobile}", f"姓名{p.name}身份证{p.id}，{a}→{b}，{c}，{g.i(1, 28)}号的，抢到加50"]), ""]
        if g.ch(.6): t = g.adv(t, seconds=g.i(8, 50)); L += [f"{t:%Y-%m-%d} {t.hour}:{t:%M:%S} 群主-代抢({g.c(['客服1', '客服2'])})", g.c(["收到 排队中", "这趟没有了换一趟？", "付款码私发", "[表情]", "已出 去个人中心看"]), ""]
    g.out("QQ/春运代抢群.txt", "\n".join(L), "chat", "utf-8", "\r\n")

@T(K)
def properties_mock(g):
    """Staging config with real passengers as fixture."""
    L = ["# staging only - copied from prod 勿提交", "ticket.mock.enabled=true", "ticket.mock.delay-ms=300"]
    for k, p in enumerate(g.rows(5, 14)):
        c = g.train(); s, _ = g.seat(c); a, b = two(g); g.rec(p); z = f"ticket.mock.order[{k}]."
        L += [f"{z}passenger={p.name}", f"{z}idNo={p.id}", f"{z}phone={p.mobile}", f"{z}train={c}", f"{z}from={a}", f"{z}to={b}", f"{z}date={g.t(30):%Y-%m-%d}", f"{z}seat={s}"]
    g.out("conf/application-staging.properties", "\n".join(L) + "\nserver.port=8093\n", "properties")
