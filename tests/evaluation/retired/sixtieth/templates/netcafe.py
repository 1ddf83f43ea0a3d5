"""Internet cafe sessions."""
import datetime as dt
from lib import pools as P
from lib.build import CSV, TXT, T
from lib.render import csv_, docx, fixed, html, insert, js, sqlite, xlsx

K = "netcafe.session"


def session(f, back=60):
    """(on, off, terminal)."""
    a = f.t(back)
    return a, a + dt.timedelta(minutes=f.i(25, 480)), f.c(["A", "B", "C", "VIP"]) + f"{f.i(1, 120):03d}"


@T(K, "table", "网吧/Pubwin_上机记录_{d}.xls.csv", "Pubwin session report", big=True, enc=("gb18030", ), nl="\r\n")
def pubwin(f):
    rows = [["卡号", "姓名", "证件号", "机器名", "上机时间", "下机时间", "时长(分)", "金额", "操作员"]]
    for p in f.recs(f.n(10, 60), lo=1976):
        a, b, m = session(f)
        mins = (b - a).seconds // 60
        rows.append([
            f.d(8), p.name,
            f.id(p), m, f"{a:%Y-%m-%d %H:%M:%S}", f"{b:%Y-%m-%d %H:%M:%S}", mins, f"{mins / 20:.1f}",
            f.c(["admin", "早班", "夜班"])
        ])
    return f"{f.c(P.NETCAFES)}  上机记录查询\n" + csv_(rows)


@T(K, "table", "wanxiang/上网日志{n}.txt", "Wanxiang fixed-width log", enc="gb18030", nl="\r\n")
def wanxiang(f):
    rows = [["机号", "会员名", "身份证号", "开始时间", "结束时间", "消费"]]
    for p in f.recs(f.n(8, 40), lo=1976):
        a, b, m = session(f)
        rows.append([m, p.name, f.id(p), f"{a:%m-%d %H:%M}", f"{b:%m-%d %H:%M}", f"{f.i(3, 60)}.00元"])
    return f"万象网管 会员上网日志   {f.c(P.NETCAFES)}   {f.base:%Y年%m月}\n\n" + fixed(rows)


@T(K, "table", "gawb/netbar_{d}.csv", "audit platform export with place code", big=True, enc=CSV)
def audit(f):
    area, rows = f.c(P.AREAS), [["场所编号", "场所名称", "姓名", "证件类型", "证件号码", "终端号", "IP地址", "上线时间", "下线时间"]]
    bars = [(area[0] + "10000" + f.d(3), b) for b in f.r.sample(P.NETCAFES, 3)]
    for p in f.recs(f.n(8, 50), lo=1976):
        a, b, m = session(f)
        s = f.c(bars)
        rows.append([s[0], s[1], p.name, "111", f.id(p), m, f.ip(), f"{a:%Y-%m-%d %H:%M:%S}", f"{b:%Y-%m-%d %H:%M:%S}"])
    return csv_(rows)


@T(K, "table", "WA/WA_BASIC_FJ_0001_{n}.txt", "Wi-Fi/place audit dialect, tabs", big=True)
def wa(f):
    rows = ([
        "NETBAR_WACODE PLACE_NAME CERTIFICATE_TYPE CERTIFICATE_CODE PERSON_NAME TERMINAL_NO "
        "MAC START_TIME END_TIME".split()
    ])
    code, name = f.c(P.AREAS)[0] + "10000" + f.d(3), f.c(P.NETCAFES)
    for p in f.recs(f.n(6, 40), lo=1976):
        a, b, m = session(f)
        rows.append([code, name, "1021111", f.id(p), p.name, m, f.mac(), int(a.timestamp()), int(b.timestamp())])
    return csv_(rows, "\t")


@T(K, "struct", "dump/{n}/t_netbar_log.sql", "INSERTs of sessions", big=True)
def sql(f):
    rows = []
    for p in f.recs(f.n(6, 40), lo=1976):
        a, b, m = session(f)
        rows.append([f.seq(), f.c(P.NETCAFES), p.name, f.id(p), m, f"{a:%Y-%m-%d %H:%M:%S}", f"{b:%Y-%m-%d %H:%M:%S}"])
    return insert("t_netbar_log", rows, ["id", "netbar_name", "xm", "sfzh", "machine_no", "sj_time", "xj_time"], 6)


@T(K, "struct", "api/netbar_online.json", "online customers now", big=True)
def online(f):
    rows = []
    for p in f.recs(f.n(4, 25), repeat=False, lo=1976):
        a, b, m = session(f, 2)
        rows.append({
            "seatNo": m,
            "userName": p.name,
            "idCard": f.id(p),
            "mobile": f.mob(p),
            "loginTime": f"{a:%Y-%m-%d %H:%M:%S}",
            "ip": f.ip(),
            "balance": None
        })
    return js({"netbar": f.c(P.NETCAFES), "online": rows})


@T(K, "prose", "聊天记录/网吧记录_{w}.txt", "one person's sessions as text", enc=TXT)
def sold(f):
    p = f.p(1976)
    out = f"网吧上网记录 {p.name} {f.id(p)}\n"
    for a in f.times(f.i(5, 18), 300):
        f.rec(p)
        b = a + dt.timedelta(minutes=f.i(30, 400))
        out += f"{f.c(P.NETCAFES)} 上机 {a:%Y-%m-%d %H:%M} 下机 {b:%Y-%m-%d %H:%M} 机器 {f.i(1, 180):03d}\n"
    return out


@T(K, "table", "网吧/实名登记簿_{d}.xlsx", "register book per day, two sections")
def book(f):
    rows = [["上网消费者实名登记簿"]]
    for d in range(1, 3):
        rows += [[f"日期：{f.base:%Y}年{f.base.month}月{d}日"], ["序号", "姓名", "证件号码", "机号", "上机时间", "下机时间", "签名"]]
        for k, p in enumerate(f.recs(f.i(4, 20), repeat=False, lo=1976), 1):
            rows.append(
                [k, p.name,
                 f.id(p),
                 f.i(1, 120), f"{f.i(8, 14)}:{f.i(10, 59)}", f"{f.i(15, 23)}:{f.i(10, 59)}", ""])
        rows.append([])
    return xlsx(("登记簿", rows, ["A1:G1"]))


@T(K, "prose", "治安/网吧检查通报_{n}.docx", "inspection notice on sessions of minors")
def minors(f):
    out = []
    for p in f.recs(f.i(3, 8), repeat=False, lo=f.base.year - 17, hi=min(2008, f.base.year - 14)):
        a, b, m = session(f, 20)
        out.append(f"{a.year}年{a.month}月{a.day}日{a:%H:%M}至{b:%H:%M}，"
                   f"{p.name}（身份证号{f.id(p)}）在{f.c(P.NETCAFES)}{m}号机上网。")
    return docx("关于上网服务场所接纳未成年人情况的通报", "各网吧业主：", "经检查，近期有下列未成年人上网情况：", *out, "请各单位严格落实实名登记制度。")


@T(K, "struct", "logs/netbar-client_{d}.log", "client login lines", big=True)
def client(f):
    out, n = "", f.n(6, 40)
    for p, t in zip(list(f.recs(n, lo=1976)), f.times(n, 3)):
        a, b, m = session(f)
        out += (f"{t:%Y-%m-%d %H:%M:%S}|LOGOUT|{m}|{p.name}|{f.id(p)}|{f.ip()}|{f.mac(':')}|"
                f"上机={t - dt.timedelta(minutes=f.i(30, 300)):%Y-%m-%d %H:%M:%S}|费用={f.i(3, 50)}\n")
    return out


@T(K, "struct", "网吧备份/netbar.db", "SQLite of the billing server")
def db(f):
    rows, bar = [], f.c(P.NETCAFES)
    for p in f.recs(f.i(10, 60), lo=1976):
        a, b, m = session(f)
        rows.append((f.seq(), bar, p.name, f.id(p), m, f"{a:%Y-%m-%d %H:%M:%S}", f"{b:%Y-%m-%d %H:%M:%S}"))
    return sqlite(("CREATE TABLE onlinelog (id INTEGER PRIMARY KEY, netbar_name TEXT, user_name TEXT, "
                   "id_card TEXT, machine TEXT, start_time TEXT, end_time TEXT)", rows),
                  ("CREATE TABLE sysconfig (k TEXT, v TEXT)", [("version", "8.2.1"), ("price_per_hour", "3.5")]))


@T(K, "table", "稽查/上网轨迹.html", "audit page of one person's sessions")
def page(f):
    p, rows = f.p(1976), []
    for a in f.times(f.i(5, 30), 200):
        f.rec(p)
        rows.append([
            f.c(P.NETCAFES), f"{a:%Y-%m-%d %H:%M:%S}", f"{a + dt.timedelta(minutes=f.i(20, 300)):%Y-%m-%d %H:%M:%S}",
            f.i(1, 150),
            f.ip()
        ])
    return html(f"上网轨迹 {p.name} {f.id(p)}", ["网吧名称", "上机时间", "下机时间", "机器号", "IP"], rows)
