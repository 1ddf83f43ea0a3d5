"""phone.cdr: one call of one subscriber."""
from lib import tables as T
from lib import writers as w
from lib.fmt import cn, en, f, f14, f8, fd, fm, fs, hm, us
from lib.labels import bulk


def calls(d, lo=8, hi=60, k=None):
    peers = [d.by() for _ in range(k or d.i(3, 14))]
    return [(t, d.ch(peers), d.ch(["主叫", "被叫"]), d.i(6, 900) if d.r.random() < .9 else d.i(900, 4000))
            for t in d.times(d.n(lo, hi), 3, 700, y0=2011)]


def dur(s):
    return "%d分%d秒" % (s // 60, s % 60) if s >= 60 else "%d秒" % s


@bulk
def t_operator_csv(d):
    p, rows = d.p(), []
    for t, q, way, s in calls(d):
        d.rec(p)
        rows.append([f(t), p.city, way, d.mob(q), dur(s), d.ch(["本地", "国内漫游", "长途"]), d.ch(["套餐", "0.00"]),
                d.ch(["0.00", "0.00", "0.15"])])
    w.table(d, "语音详单_%s.csv" % rows[-1][0][:10].replace("-", ""),
            "起始时间,通信地点,通信方式,对方号码,通信时长,通信类型,套餐优惠,实收通信费".split(","), rows,
            pre=("客户姓名：%s" % p.name, "手机号码：%s" % d.mob(p), "查询起始：" + rows[0][0][:10]))


@bulk
def t_xls_police(d):
    rows = [["本机号码", "呼叫类型", "对方号码", "开始时间", "通话时长(秒)", "LAC", "CI", "IMEI后六位"]]
    p = d.p()
    for t, q, way, s in calls(d):
        d.rec(p)
        rows.append([d.mob(p), way, d.mob(q), f(t), s, d.i(4000, 42000), d.i(1000, 60000), d.num(6)])
    w.xlsx(d, "话单%s.xlsx" % p.mobile[-4:], ("话单", rows))


@bulk
def t_switch_raw(d):
    out = ["caller|callee|start_time|end_time|duration|call_type|lac|ci"]
    from datetime import timedelta
    for p in d.cast(10, 60):
        d.rec(p)
        t, s = d.dt(2012, 2020), d.i(5, 1500)
        out.append("|".join([d.mob(p), d.mob(d.by()), f14(t), f14(t + timedelta(seconds=s)), str(s), "MO",
                str(d.i(4000, 42000)), str(d.i(1000, 60000))]))
    w.text(d, "cdr_%s.dat" % f14(d.dt(2013, 2019)), "\n".join(out) + "\n", "utf-8")


@bulk
def t_json_app(d):
    p, out = d.p(), []
    for t, q, way, s in calls(d):
        d.rec(p)
        out.append({"peer_number": d.mob(q), "dial_type": {"主叫": "DIAL", "被叫": "DIALED"}[way], "time": f(t),
                "duration": s, "location": p.city,
                    "location_type": d.ch(["国内通话", "本地"]), "fee": 0})
    w.js(d, "calls_%s.json" % d.num(4), {"mobile": d.mob(p), "name": p.name, "idcard": d.id(p),
            "bill_month": "2018-%02d" % d.i(1, 12), "calls": out},
         indent=d.ch([None, 2]))


def t_sqlite_android(d):
    rows, contacts = [], {}
    p = d.p()
    for k, (t, q, way, s) in enumerate(calls(d), 1):
        d.rec(p)
        contacts[q.mobile] = q.name
        rows.append((k, p.mobile, d.mob(q), f(t), s, {"主叫": 2, "被叫": 1}[way], q.name))
    d.mob(p)
    w.sqlite(d, "calllog.db", ("calls", ["_id INTEGER PRIMARY KEY", "own_number TEXT", "number TEXT", "date TEXT",
            "duration INTEGER", "type INTEGER",
             "name TEXT"], rows))


def t_html_bill(d):
    p, rows = d.p(), []
    for t, q, way, s in calls(d, 6, 40):
        d.rec(p)
        rows.append([fd(t), t.strftime("%H:%M:%S"), way, d.mob(q), dur(s), p.city])
    w.page(d, "通话详单.html", "通话详单查询", "<p>机主：%s　号码：%s</p>" % (p.name, d.mob(p)) + w.html_table(
        ["日期", "时间", "呼叫类型", "对方号码", "通话时长", "通话地"], rows))


def t_txt_print(d):
    p = d.p()
    out = ["        通话清单", "用户号码 %s      机主 %s" % (d.mob(p), p.name), "%-20s%-6s%-14s%-10s" % ("通话时间", "类型", "对方",
            "时长")]
    for t, q, way, s in calls(d, 6, 40):
        d.rec(p)
        out.append("%-20s %-5s %-13s %02d:%02d:%02d" % (f(t), way, d.mob(q), s // 3600, s // 60 % 60, s % 60))
    w.text(d, "%s清单.txt" % p.mobile[-4:], "\n".join(out) + "\n")


@bulk
def t_callcenter(d):
    rows = []
    seat = [d.by().name for _ in range(4)]
    for p in d.cast(8, 60):
        d.rec(p)
        t = d.dt(2016, 2022)
        rows.append([f(t), d.mob(p), p.mr, d.ch(seat), d.ch(["呼出", "呼入"]), d.i(8, 800), "已接通",
                d.ch(["咨询价格", "无意向", "预约回访", "投诉物流", ""])])
    w.table(d, "外呼通话记录.csv", "通话时间,客户号码,客户,坐席,方向,通话时长(秒),状态,小结".split(","), rows)


def t_en_csv(d):
    p, rows = d.p(), []
    for t, q, way, s in calls(d):
        d.rec(p)
        rows.append([d.mob(p), d.mob(q), {"主叫": "outgoing", "被叫": "incoming"}[way], us(t) + " " + hm(t), s,
                p.sp.capitalize()])
    w.table(d, "call_detail.csv", "msisdn,peer_number,call_type,start_time,duration_sec,cell_name".split(","), rows,
            enc="utf-8")


def t_en_bill(d):
    p = d.p()
    out = ["Itemised call bill", "Subscriber: %s    Number: %s" % (p.en, d.mob(p)), "", "%-20s %-9s %-13s %9s"
            % ("Start", "Type", "Number", "Duration")]
    for t, q, way, s in calls(d, 6, 40):
        d.rec(p)
        out.append("%-20s %-9s %-13s %6d:%02d" % (f(t), {"主叫": "Outgoing", "被叫": "Incoming"}[way], d.mob(q), s // 60,
                s % 60))
    w.text(d, "itemised bill.txt", "\n".join(out) + "\n", "utf-8")


@bulk
def t_sql(d):
    rows = []
    for k, p in enumerate(d.cast(8, 40), d.i(1, 900)):
        d.rec(p)
        rows.append((k, d.mob(p), d.mob(d.by()), f(d.dt(2013, 2020)), d.i(5, 900), "主叫"))
    w.text(d, "t_voice_cdr.sql", w.sql_lines("t_voice_cdr", "id user_number opp_number start_time call_duration call_"
            "type".split(), rows, 20), "utf-8")


def t_zip_months(d):
    p, files = d.p(), []
    for m in range(1, d.i(3, 5)):
        body = ["手机号码,%s" % d.mob(p), "通话起始时间,呼叫类型,对方号码,通话时长,通话地点"]
        for t, q, way, s in calls(d, 4, 18, 4):
            d.rec(p)
            body.append(",".join([f(t), way, d.mob(q), dur(s), p.city]))
        files.append(("2019%02d.csv" % m, "\n".join(body) + "\n"))
    w.zipped(d, "近期通话详单.zip", files)


def t_copied(d):
    p = d.p()
    out = ["他这几天的通话（%s %s）：" % (p.name, d.mob(p))]
    for t, q, way, s in calls(d, 5, 20, 4):
        d.rec(p)
        out.append("%d月%d日 %s %s %s %s" % (t.month, t.day, hm(t), d.ch(["打给", "来电"]), d.mob(q), dur(s)))
    w.text(d, "通话.txt", "\n".join(out) + "\n")
