"""border.crossing"""
from .core import T, NS
from .util import *
K = "border.crossing"


def ev(d, n, rep=.4, one=None):
    out = []
    for p in (one and [one] * n or d.people(n, rep)):
        t = d.when(h0=6, h1=23); po = d.ch(P.PORT); air = "机场" in po
        d.rec(p); out.append(NS(p=p, t=t, io=d.ch("出境", "入境"), port=po, dest=d.ch(P.DEST) if air else d.ch("香港", "澳门"), veh=(d.ch(P.AIR)[0] + str(d.i(201, 9899))) if air else d.ch("步行", "步行", "客车"), air=air))
    if one:
        out.sort(key=lambda r: r.t)
        for k, r in enumerate(out): r.io = '出境' if k % 2 == 0 else '入境'
    return out


@T(K, "table", "result sheet of border records", big=True)
def sheet(d, n):
    rows = ev(d, n)
    return d.table(rows, [("姓名|name|XM", lambda r: r.p.name), ("?性别|sex|XB", lambda r: r.p.sex), ("出生日期|birth_date|CSRQ", lambda r: r.p.birth.strftime("%Y%m%d")), ("出入境/出入标识|direction/io_type|CRBS", lambda r: r.io), ("出入境日期/出入境时间|crossing_time|CRSJ", lambda r: d.dt(r.t)), ("证件名称/证件种类|doc_type|ZJZL", lambda r: "普通护照"), ("证件号码|doc_no/passport_no|ZJHM", lambda r: d.pp(r.p)), ("口岸/出入境口岸|port|KA", lambda r: r.port), ("?前往地/前往国|destination|QWD", lambda r: r.dest), ("?交通工具/航班号|transport|JTGJ", lambda r: r.veh)], "csv xlsx tsv html", serial=d.p(.5), head=["出入境记录查询结果"] if d.p(.5) else [], tail=[f"以上共{n}条记录，仅供参考"] if d.p(.4) else [])


@T(K, "table", "one person's official result print", mx=14)
def onep(d, n):
    p = d.person(); rows = ev(d, n, one=p)
    return d.table(rows, [("出入境", lambda r: r.io), ("出入境日期", lambda r: d.isod(r.t)), ("证件名称", lambda r: "普通护照"), ("证件号码", lambda r: d.pp(p)), ("出入境口岸", lambda r: r.port), ("交通工具", lambda r: r.veh if r.air else "")], "fixed csv md xlsx", head=["出入境记录查询结果", f"姓名：{p.name}   性别：{p.sex}   出生日期：{p.birth:%Y-%m-%d}", f"公民身份号码：{d.id(p)}", f"查询时间段：{d.year}-01-01 至 {d.year}-12-31"], tail=["（以下空白）"], shuf=False, serial=True)


@T(K, "table", "database rows of border agency share", big=True)
def dbrows(d, n):
    d.hdr = d.ch("en", "py", "camel"); rows = ev(d, n)
    return d.table(rows, [("x|traveler_name|XM", lambda r: r.p.name), ("x|id_card_no|GMSFHM", lambda r: d.id(r.p)), ("x|passport_no|ZJHM", lambda r: d.pp(r.p)), ("x|io_type|CRBS", lambda r: "O" if r.io == "出境" else "I"), ("x|crossing_date|CRRQ", lambda r: r.t.strftime("%Y%m%d")), ("x|crossing_time|CRSJ", lambda r: r.t.strftime("%H%M%S")), ("x|port_of_entry|KAMC", lambda r: r.port + "边检站"), ("?x|nationality|GJDQ", lambda r: "CHN"), ("?x|flight_no|JTGJ", lambda r: r.veh)], "sql db pipe csv", tname=d.ch("crj_jl", "border_log", "t_crossing"))


@T(K, "table", "coach company cross-border passengers")
def coach(d, n):
    t = d.when(); rows = ev(d, n, 0); po = d.ch("深圳湾", "皇岗", "港珠澳大桥"); io = d.ch("出境", "入境")
    return d.table(rows, [("姓名", lambda r: r.p.name), ("性别", lambda r: r.p.sex), ("身份证号", lambda r: d.id(r.p)), ("通行证号", lambda r: "C" + d.dig(8)), ("有效签注", lambda r: d.ch("L", "G", "T")), ("过关时间", lambda r: f"{t.hour}:{d.i(0, 59):02d}"), ("备注", lambda r: d.ch("", "", "查验", "自助通道"))], "xlsx csv md", head=[f"跨境巴士 旅客过关登记   {d.zd(t)}  {po}口岸  {io}"], tail=[f"合计 {n} 人"], serial=True)


@T(K, "struct", "service bus answer with crossings", big=True)
def bus(d, n):
    return js(d, ev(d, n), [("xm/name", lambda r: r.p.name), ("passport_no", lambda r: d.pp(r.p)), ("id_no/gmsfhm", lambda r: d.id(r.p)), ("direction/io_flag", lambda r: r.io), ("crossing_time/cross_date", lambda r: d.dt(r.t)), ("port_of_entry/border_port", lambda r: r.port), ("?dest_country", lambda r: r.dest), ("?vehicle", lambda r: r.veh)], "api lines es min")


@T(K, "struct", "gate log of self-service channel", big=True)
def gate(d, n):
    o = []; po = d.ch("罗湖", "拱北", "福田", "横琴")
    for r in sorted(ev(d, n, .1), key=lambda r: r.t):
        o.append(f"{r.t:%Y-%m-%d %H:%M:%S}.{d.i(100, 999)} {d.ch('E', 'X')}GATE-{d.i(1, 24):02d} PASS 口岸={po} 方向={r.io} 姓名={r.p.name} 证件类型={d.ch('普通护照')} 证件号={d.pp(r.p)} 出生={r.p.birth:%Y%m%d} 指纹={d.i(70, 99)} 人像={d.i(70, 99)} 放行")
        if d.p(.15): o.append(f"{r.t:%Y-%m-%d %H:%M:%S}.{d.i(100, 999)} SYS camera reconnect ok")
    return "log", "\n".join(o) + "\n"


@T(K, "struct", "XML package of travel documents and crossings")
def pack(d, n):
    return xml(d, ev(d, n, .2), [("XM/traveller", lambda r: r.p.name), ("ZJHM/passportNo", lambda r: d.pp(r.p)), ("SFZH", lambda r: d.id(r.p)), ("CRBS/direction", lambda r: r.io), ("CRSJ/crossTime", lambda r: d.dt(r.t)), ("KADM/port", lambda r: r.port), ("QWGJ/destination", lambda r: r.dest)], "CRJSJ", "JL", attr=d.p(.3))


@T(K, "prose", "agency clerk's reply with crossings", mx=10)
def reply(d, n):
    p = d.person(); o = [f"{p.name}的出入境情况查到了，护照号{d.pp(p)}，身份证{d.id(p)}，{d.year}年一共{n}次：", ""]
    for r in ev(d, n, one=p): o.append(d.ch(f"{d.zd(r.t)}从{r.port}{r.io}" + (f"，{r.io == '出境' and '前往' or '来自'}{r.dest}，航班{r.veh}。" if r.air else f"，{r.veh}。"), f"{r.t.month}月{r.t.day}日 {r.t:%H:%M} {r.port}口岸{r.io}。"))
    return mail(d, "Re: 查询结果", "\n".join(o) + "\n\n其他年份要的话再说。")


@T(K, "prose", "chat of sellers on crossings", mx=10)
def sell(d, n):
    ms = [d.ch(f"{r.p.name} 护照{d.pp(r.p)} {d.iso(r.t)} {r.port}{r.io} 去向{r.dest}", f"出入境：{r.p.name}，护照号 {d.pp(r.p)}，{r.t.year}.{r.t.month}.{r.t.day} {r.io}，口岸{r.port}", f"{r.io} {r.t:%Y%m%d} {r.p.name} 护照{d.pp(r.p)} {r.port}口岸") for r in ev(d, n, .3)]
    return chat(d, ms)


@T(K, "prose", "law firm's evidence summary", mx=8)
def evid(d, n):
    o = ["证据目录（三）：出入境记录摘要", "", "证明目的：被告在借款到期后仍频繁出境，具备偿还能力。", ""]
    for k, r in enumerate(ev(d, n, 0)): o.append(f"{k + 1}、{r.p.name}（身份证号{d.id(r.p)}，护照号{d.pp(r.p)}）于{d.zd(r.t)}经{r.port}口岸{r.io}" + (f"，乘坐{r.veh}航班" if r.air else "") + f"，{'目的地' if r.io == '出境' else '来自'}{r.dest}。")
    return docx(d, o) if d.p(.5) else ("txt", "\n".join(o) + "\n")


@T(K, "prose", "traditional shuttle notes", trad=True, mx=8)
def tshuttle(d, n):
    o = ["跨境接送 過關紀錄", ""]
    for r in ev(d, n, 0):
        io = "出境" if r.io == "出境" else "入境"; po = d.ch("羅湖", "皇崗", "深圳灣", "拱北", "蓮塘")
        o.append(d.ch(f"{r.t.month}月{r.t.day}日 {r.t:%H:%M}，{r.p.name}，護照 {d.pp(r.p)}，由{po}口岸{io}，排隊約{d.i(5, 50)}分鐘。", f"{r.p.name}（護照號碼 {d.pp(r.p)}）於{r.t.year}年{r.t.month}月{r.t.day}日經{po}口岸{io}。"))
    return "txt", "\n".join(o) + "\n"
