"""netcafe.session"""
from .core import T, NS
from .util import *
K = "netcafe.session"


def ev(d, n, rep=.3, one=None):
    out = []; bars = [(b := d.ch(P.REG), d.ch(P.BAR), b[0] + "10" + d.dig(6, "0")) for _ in range(d.i(1, 5))]
    for p in (one and [one] * n or d.people(n, rep)):
        t = d.when(); g = d.ch(bars); m = d.i(20, 600)
        d.rec(p); out.append(NS(p=p, a=t, b=t + D.timedelta(minutes=m), m=m, bar=g[1], code=g[2], seat=d.ch("A", "B", "C", "D", "V") + f"{d.i(1, 99):03d}", ip=f"192.168.{d.i(0, 3)}.{d.i(2, 254)}", mac=":".join(d.hx(2).upper() for _ in range(6)), card="2" + d.dig(7), fee=f"{m / 60 * 4:.1f}"))
    return out


@T(K, "table", "cashier software session history", big=True)
def cashier(d, n):
    rows = ev(d, n, .35); one = d.ch(P.BAR)
    return d.table(rows, [("姓名/会员姓名|name/member_name|XM", lambda r: r.p.name), ("身份证号/证件号码|id_no/cert_no|ZJHM", lambda r: d.id(r.p)), ("?会员卡号/上网卡号|card_no|KH", lambda r: r.card), ("机号/机器号/座位号|terminal_no/seat|JH", lambda r: r.seat), ("上机时间/上机时刻|start_time/login_time|SJSJ", lambda r: d.dt(r.a)), ("下机时间/结账时间|end_time/logout_time|XJSJ", lambda r: d.dt(r.b)), ("?时长(分)|minutes|SC", lambda r: r.m), ("?消费/金额|fee|JE", lambda r: r.fee), ("?区域|zone|QY", lambda r: d.ch("大厅", "包间", "电竞区"))],
        "csv tsv xlsx html", head=[f"{one} 上机记录查询"] if d.hdr == "zh" or d.p(.7) else ["netbar client log"], tail=[f"共 {n} 条，合计时长见汇总表"] if d.p(.4) else [])


@T(K, "table", "database dump of internet cafe chain", big=True)
def dump(d, n):
    d.hdr = d.ch("en", "py", "upper"); rows = ev(d, n, .4)
    return d.table(rows, [("x|netbar_code|NETBAR_WACODE", lambda r: r.code), ("x|netbar_name|WBMC", lambda r: r.bar), ("x|customer_name|XM", lambda r: r.p.name), ("x|certificate_code|CERTIFICATE_CODE", lambda r: d.id(r.p)), ("?x|certificate_type|CERTIFICATE_TYPE", lambda r: "111"), ("x|online_time|SXSJ", lambda r: d.iso(r.a)), ("x|offline_time|XXSJ", lambda r: d.iso(r.b)), ("x|client_ip|IP", lambda r: r.ip), ("?x|client_mac|MAC", lambda r: r.mac), ("?x|seat_no|ZDH", lambda r: r.seat)], "sql db csv", tname=d.ch("t_onoffline", "nb_customer_log", "hy_sjjl"))


@T(K, "table", "result list of place inspection")
def inspect(d, n):
    b = d.ch(P.BAR); rows = ev(d, n, .05)
    return d.table(rows, [("机号", lambda r: r.seat), ("姓名", lambda r: r.p.name), ("性别", lambda r: r.p.sex), ("证件号码", lambda r: d.id(r.p)), ("年龄", lambda r: r.a.year - r.p.birth.year), ("上机时间", lambda r: f"{r.a:%H:%M}"), ("备注", lambda r: d.ch("", "", "人证相符", "身份证未带", "已劝离"))], "md fixed xlsx box", head=[f"{b} 在线人员核查表（{d.zd(d.after())}）"], tail=["核查人：治安中队", f"上网人员 {n} 人"], shuf=False, serial=True)


@T(K, "table", "headerless lines with place code", big=True)
def codes(d, n):
    s = d.ch(",", "|", "\t", "^")
    return d.ch("txt", "dat", "csv"), "\n".join(s.join([r.code, r.bar, d.iso(r.a), d.iso(r.b), r.p.name, d.id(r.p), r.seat, r.ip]) for r in ev(d, n)) + "\n"


@T(K, "struct", "audit exchange file, dialect keys", big=True)
def wa(d, n):
    return js(d, ev(d, n), [("NETBAR_WACODE", lambda r: r.code), ("PLACE_NAME", lambda r: r.bar), ("USER_NAME", lambda r: r.p.name), ("CERTIFICATE_TYPE", lambda r: "1021111"), ("CERTIFICATE_CODE", lambda r: d.id(r.p)), ("START_TIME", lambda r: int(r.a.timestamp()) if False else r.a.strftime("%Y%m%d%H%M%S")), ("END_TIME", lambda r: r.b.strftime("%Y%m%d%H%M%S")), ("IP_ADDRESS", lambda r: r.ip), ("?MAC", lambda r: r.mac)], "lines array mongo")


@T(K, "struct", "server log of session manager", big=True)
def slog(d, n):
    o = []
    for r in sorted(ev(d, n), key=lambda r: r.b):
        if d.p(.3): o.append(f"{r.a:%Y-%m-%d %H:%M:%S} [WARN ] ClientWatch: {r.ip} lost heartbeat, retry={d.i(1, 3)}")
        o.append(f"{r.b:%Y-%m-%d %H:%M:%S} [INFO ] SessionClose: netbar={r.bar} pc={r.seat} ip={r.ip} user={r.p.name} cert={d.id(r.p)} on={r.a:%Y-%m-%d %H:%M:%S} off={r.b:%Y-%m-%d %H:%M:%S} fee={r.fee}")
    return "log", "\n".join(o) + "\n"


@T(K, "struct", "XML of online and offline records")
def xmlr(d, n):
    return xml(d, ev(d, n, .2), [("WBMC/PLACE_NAME", lambda r: r.bar), ("WBBH/NETBAR_WACODE", lambda r: r.code), ("XM/user_name", lambda r: r.p.name), ("SFZH/cert_no", lambda r: d.id(r.p)), ("SWSJ/online_time", lambda r: d.dt(r.a)), ("XXSJ/offline_time", lambda r: d.dt(r.b)), ("ZJH/terminal", lambda r: r.seat)], d.ch("DATASET", "netbar"), d.ch("DATA", "session"), attr=d.p(.5))


@T(K, "struct", "nested member with sessions", mx=30)
def member(d, n):
    left = n; arr = []
    while left > 0:
        k = min(left, d.i(1, 5)); left -= k; p = d.person()
        arr.append({"xm": p.name, "sfzh": d.id(p), "sj": d.ph0(p), "balance": d.i(0, 90), "shangji": [{"wangba": r.bar, "jihao": r.seat, "kaishi": d.dt(r.a), "jieshu": d.dt(r.b)} for r in ev(d, k, one=p)]})
    return "json", json.dumps(arr, ensure_ascii=False, indent=2) + "\n"


@T(K, "prose", "network guard's note on night sessions", mx=9)
def guard(d, n):
    b = d.ch(P.BAR); o = [f"{b} 值班记录 {d.zd(d.after())}", ""]
    for r in ev(d, n, 0): o.append(d.ch(f"{r.p.name}（{d.id(r.p)}）{r.a:%H:%M}刷证上{r.seat}，{r.b:%H:%M}下机，收{r.fee}元。", f"{r.seat}号机，{r.p.name}，身份证{d.id(r.p)}，{r.a:%H:%M}上机，玩到{r.b:%H:%M}，结账{r.fee}元。", f"{r.a:%H:%M} {r.p.name} 凭身份证{d.id(r.p)}开{r.seat}，{r.b:%H:%M}走的。") + d.ch("", "", "点了一份泡面。", "耳机坏了已换。"))
    return "txt", "\n".join(o + ["", "交班：机房空调漏水，叫人来修。"]) + "\n"


@T(K, "prose", "seller's chat, net cafe trail", mx=9)
def tgc(d, n):
    p = d.person(); ms = []
    rows = ev(d, n, one=p) if d.p(.5) else ev(d, n, 0)
    for r in rows: ms.append(d.ch(f"{r.p.name} {d.id(r.p)} {r.bar} {d.iso(r.a)}上机 {d.iso(r.b)}下机 {r.seat}", f"上网记录：{r.bar}（{r.code}）{r.p.name} {d.id(r.p)}，{r.a.month}月{r.a.day}日{r.a:%H:%M}—{r.b:%H:%M}"))
    return chat(d, ["网吧轨迹出了"] + ms)


@T(K, "prose", "report about minors and others in net cafes", mx=7)
def report(d, n):
    o = ["关于部分人员上网情况的调查报告", "", "根据网吧实名登记系统提供的数据，现将有关人员上网情况报告如下："]
    for k, r in enumerate(ev(d, n, 0)): o.append(f"{k + 1}. {r.p.name}，{r.p.sex}，{r.p.birth.year}年{r.p.birth.month}月出生，身份证号码{d.id(r.p)}。{d.zd(r.a)}{r.a:%H:%M}在{r.bar}{r.seat}号终端上网，{r.b:%H:%M}下机，时长约{r.m // 60}小时{r.m % 60}分。")
    return docx(d, o + ["", "建议通知家属。"])
