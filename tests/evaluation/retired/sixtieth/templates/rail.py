"""Train journeys."""
from lib import pools as P
from lib.build import CSV, TXT, T
from lib.render import csv_, docx, fixed, insert, jl, js, xlsx

K = "travel.train"


def seat(f):
    """Coach and seat."""
    return f"{f.i(1, 16):02d}车{f.i(1, 19):02d}{f.c('ABCDF')}号"


def ride(f):
    """A train and a date."""
    return f.c(P.TRAINS), f.t(200)


@T(K, "table", "12306/已完成订单_{w}.txt", "copied text of the order page", enc=TXT)
def orders_page(f):
    out = f"我的12306 > 火车票订单 > 历史订单\n查询日期 {f.base:%Y-%m-%d}\n\n"
    for p in f.recs(f.i(3, 14)):
        t, d = ride(f)
        out += (f"订单号：E{f.d(9)}\n{d:%Y-%m-%d} {t[3]}开  {t[0]}次  {t[1]}站 → {t[2]}站\n{p.name}  成人票  二代身份证 {f.id(p)}\n"
                f"二等座 {seat(f)}  ￥{t[5]}元  已支付\n\n")
    return out


@T(K, "table", "差旅/火车票报销明细_{d}.csv", "expense list of train tickets", big=True, enc=CSV)
def expense(f):
    rows = [["报销单号", "员工姓名", "身份证号", "乘车日期", "车次", "出发站", "到达站", "席别", "票价", "车票号"]]
    for p in f.recs(f.n(6, 30)):
        t, d = ride(f)
        rows.append([
            f"BX{d:%Y%m}{f.i(1000, 9999)}", p.name,
            f.id(p), f"{d:%Y-%m-%d}", t[0], t[1], t[2],
            f.c(["二等座", "二等座", "一等座"]), t[5], f"{f.c('ABCDEFGHJ')}{f.d(6, '0123456789')}"
        ])
    return csv_(rows + [["合计", "", "", "", "", "", "", "", f"{sum(float(r[8]) for r in rows[1:]):.2f}", ""]])


@T(K, "struct", "ocr/train_ticket_{w}.json", "OCR answers of train tickets")
def ocr(f):
    out = []
    for p in f.recs(f.i(3, 12)):
        t, d = ride(f)
        num = f"{f.c('ABCDEHPZ')}{f.d(6)}"
        out.append({
            "log_id": f.i(10**18, 2 * 10**18),
            "words_result": {
                "ticket_num": num,
                "train_num": t[0],
                "starting_station": t[1] + "站",
                "destination_station": t[2] + "站",
                "date": f"{d:%Y年%m月%d日}",
                "time": t[3] + "开",
                "seat_num": seat(f),
                "seat_category": "二等座",
                "ticket_rates": f"￥{t[5]}元",
                "name": p.name,
                "id_num": f.id(p)
            },
            "words_result_num": 11
        })
    return js(out)


@T(K, "struct", "dump/{n}/train_order.sql", "mysqldump of passenger orders", big=True)
def sql_orders(f):
    rows = []
    for p in f.recs(f.n(6, 40)):
        t, d = ride(f)
        rows.append([
            f.seq(), p.name, "1",
            f.id(p),
            f.mob(p), t[0], t[1], t[2], f"{d:%Y-%m-%d} {t[3]}:00",
            f.i(1, 16), f"{f.i(1, 19):02d}{f.c('ABCDF')}",
            float(t[5])
        ])
    return ("-- MySQL dump 10.13\nUSE `ticket`;\n" + insert("train_order_passenger", rows, [
        "id", "passenger_name", "id_type", "id_no", "mobile", "train_no", "from_station", "to_station", "start_time",
        "coach_no", "seat_no", "ticket_price"
    ], 8))


@T(K, "prose", "微信群/车票信息_{n}.txt", "messages reporting a booked train", enc=TXT)
def chat_tickets(f):
    out = ""
    for p in f.recs(f.i(3, 10), repeat=False):
        t, d = ride(f)
        s = f.c([
            f"票买好了，{p.name} {f.id(p)}，{d.month}月{d.day}号{t[0]}，{t[1]}到{t[2]}，{t[3]}开，{seat(f)}",
            f"{p.name}（{f.id(p)}）的票：{d:%m-%d} {t[0]} {t[1]}—{t[2]} {t[3]}发车 {seat(f)}二等座"
        ])
        out += f"{f.base:%Y-%m-%d} {f.i(9, 20)}:{f.i(10, 59)}:{f.i(10, 59)} 行政-小{f.c('李王陈')}\n{s}\n\n"
    return out


@T(K, "table", "春运/返乡包车包列名单.xlsx", "sheet of workers' return train, two sections with blank rows")
def workers(f):
    rows = []
    for team in ("一队", "二队"):
        t, d = ride(f)
        rows += [[f"返乡专列乘车名单（{team}）"], [f"车次：{t[0]}  {t[1]}—{t[2]}  {d:%Y年%m月%d日}{t[3]}开"],
                 ["序号", "姓名", "身份证号", "车次", "发站", "到站", "车厢座位", "手机"]]
        for k, p in enumerate(f.recs(f.i(5, 20), repeat=False), 1):
            rows.append([k, p.name, f.id(p), t[0], t[1], t[2], seat(f), int(f.mob(p))])
        rows.append([])
    return xlsx(("乘车名单", rows, ["A1:H1"]))


@T(K, "struct", "mongo/train_tickets.json", "mongoexport lines", big=True)
def mongo(f):
    out = []
    for p in f.recs(f.n(5, 40)):
        t, d = ride(f)
        out.append({
            "_id": {
                "$oid": f.hex(24)
            },
            "userId": f.seq(),
            "passengerName": p.name,
            "passengerIdNo": f.id(p),
            "trainCode": t[0],
            "departureStation": t[1],
            "arrivalStation": t[2],
            "travelDate": {
                "$date": f"{d:%Y-%m-%d}T00:00:00Z"
            },
            "seatName": seat(f),
            "price": float(t[5])
        })
    return jl(out)


@T(K, "table", "稽查/乘车轨迹_{n}.txt", "one person's train track as fixed-width print", enc="gb18030", nl="\r\n")
def track(f):
    p, rows = f.p(), [["序号", "乘车日期", "车次", "发站", "到站", "车厢", "席位", "售票时间"]]
    out = f"铁路客票查询结果\n姓名：{p.name}    证件号码：{f.id(p)}\n查询时间：{f.base:%Y-%m-%d %H:%M:%S}\n\n"
    for k, d in enumerate(f.times(f.i(6, 25), 700), 1):
        f.rec(p)
        t = f.c(P.TRAINS)
        rows.append([
            k, f"{d:%Y%m%d}", t[0], t[1], t[2], f"{f.i(1, 16):02d}", f"{f.i(1, 19):03d}{f.c('ABCDF')}",
            f"{d:%Y%m%d}{f.i(10, 22)}{f.i(10, 59)}"
        ])
    return out + fixed(rows) + f"\n共 {len(rows) - 1} 条记录\n"


@T(K, "struct", "logs/ticket-agent.{d}.log", "agent log lines with JSON", big=True)
def agent_log(f):
    out, n = "", f.n(5, 30)
    for p, s in zip(list(f.recs(n)), f.times(n, 1)):
        t, d = ride(f)
        out += (f"{s:%m-%d %H:%M:%S} D/TicketQueue( {f.i(1000, 9999)}): submit ok -> " + js(
            {
                "trainNo": t[0],
                "from": t[1],
                "to": t[2],
                "date": f"{d:%Y-%m-%d}",
                "seatType": "O",
                "passenger": p.name,
                "idNo": f.id(p),
                "orderNo": "E" + f.d(9)
            }, None))
    return out


@T(K, "prose", "办公室/公务出行情况报告_{n}.docx", "memo listing journeys by sentence")
def memo(f):
    lines = []
    for p in f.recs(f.i(4, 12)):
        t, d = ride(f)
        lines.append(f"{p.name}，身份证号{f.id(p)}，{d.year}年{d.month}月{d.day}日乘{t[0]}次列车由{t[1]}前往{t[2]}，"
                     f"{seat(f)}，票价{t[5]}元。")
    return docx("关于近期公务出行（铁路）情况的报告", "办公室：", "现将近期有关人员乘坐火车情况报告如下：", *lines, "特此报告。", f"{f.base:%Y-%m-%d}")


@T(K, "table", "旅行社/火车票代购登记.tsv", "ticket-buying register, tab separated", big=True, enc=CSV, nl="\n")
def register(f):
    rows = [["登记日", "乘车人", "证件号码", "联系电话", "车次", "区间", "开车时间", "席别", "张数", "手续费"]]
    for p in f.recs(f.n(6, 30)):
        t, d = ride(f)
        rows.append([
            f"{d.month}/{d.day}", p.name,
            f.id(p),
            f.mob(p), t[0], f"{t[1]}-{t[2]}", f"{d:%Y-%m-%d} {t[3]}",
            f.c(["二等", "一等", "硬卧", "无座"]), 1, 5
        ])
    return csv_(rows, "\t")


@T(K, "prose", "notes/回家抢票.md", "Markdown checklist of booked trains")
def checklist(f):
    out = "# 春节抢票进度\n\n账号都登好了，候补的不写在这里。\n\n## 已出票\n\n"
    for p in f.recs(f.i(3, 9), repeat=False):
        t, d = ride(f)
        out += f"- [x] {p.name} `{f.id(p)}` {d:%m-%d} **{t[0]}** {t[1]} → {t[2]}，{t[3]} 开，{seat(f)}，{t[5]} 元\n"
    return out + "\n## 待办\n\n- [ ] 返程票放票提醒\n- [ ] 学生优惠资质核验\n"
