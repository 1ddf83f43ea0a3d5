"""phone.cdr: calls of a named owner"""
from .core import T, NS
from .util import *
K = "phone.cdr"


def calls(d, p, n, pool=None):
    pool = pool or [d.uniq(d.raw_phone) for _ in range(max(2, min(n // 2 + 1, 60)))]
    t = d.when(span=60); out = []
    for _ in range(n):
        t += D.timedelta(minutes=d.i(3, min(900, max(5, 400000 // n)))); s = d.i(4, 900); d.rec(p)
        peer = d.r.choice(pool); out.append(NS(p=p, t=t, s=s, raw=peer, ty=d.ch("主叫", "被叫"), loc=d.ch(P.CITY), lac=d.i(4000, 40000), ci=d.i(1000, 65000), cost=d.ch("0.00", "0.00", "0.19", "0.40"), net=d.ch("本地", "本地", "国内漫游")))
    return out


def peer(d, r): return d.use("phone.mobile", d.fmt_ph(r.raw))
def peer0(d, r): return d.use("phone.mobile", "+86" + r.raw if d.p86 else r.raw)
def dur(d, s): return f"{s // 60}分{s % 60}秒" if s >= 60 else f"{s}秒"


@T(K, "table", "operator bill export, owner in head", big=True)
def bill(d, n):
    p = d.person(); rows = calls(d, p, n)
    return d.table(rows, [("起始时间/通话时间/通信起始时间", lambda r: d.dt(r.t)), ("通信地点/通话地", lambda r: r.loc), ("通信方式/呼叫类型", lambda r: r.ty), ("对方号码", lambda r: peer(d, r)), ("通信时长/通话时长", lambda r: dur(d, r.s)), ("?通信类型", lambda r: r.net), ("?实收通信费", lambda r: r.cost)], "csv xlsx html tsv", head=["语音通话详单", f"机主姓名：{p.name}", f"手机号码：{d.ph(p)}", f"查询月份：{d.year}"], tail=[f"合计 {n} 次"] if d.p(.5) else [], shuf=False)


@T(K, "table", "call detail rows with own number column", big=True)
def rows_(d, n):
    d.hdr = d.ch("en", "upper", "camel", "py"); rows = []
    while len(rows) < n: rows += calls(d, d.person(), min(n - len(rows), d.i(3, 30)))
    return d.table(rows, [("本机号码|own_number/msisdn|BJHM", lambda r: d.ph0(r.p)), ("x|call_type|HJLX", lambda r: d.ch("1", "2") if False else ("MO" if r.ty == "主叫" else "MT")), ("x|other_number/peer_number|DFHM", lambda r: peer0(d, r)), ("x|start_time|QSSJ", lambda r: r.t.strftime("%Y%m%d%H%M%S")), ("x|duration|THSC", lambda r: r.s), ("?x|lac|LAC", lambda r: r.lac), ("?x|cell_id|CI", lambda r: r.ci), ("?x|owner_name|JZXM", lambda r: r.p.name)], "sql db csv pipe tsv", tname=d.ch("cdr_voice", "t_hd", "bill_call_detail"), shuf=False)


@T(K, "table", "phone backup call log", mx=40)
def backup(d, n):
    p = d.person(); rows = calls(d, p, n)
    return d.table(rows, [("#", lambda r: d.i(100, 999)), ("Type", lambda r: {"主叫": "Outgoing", "被叫": "Incoming"}[r.ty]), ("Number", lambda r: peer0(d, r)), ("Name", lambda r: d.ch("", "", d.ch(P.SUR)[0] + "总", "妈", "快递", "老板")), ("Date", lambda r: d.dt(r.t)), ("Duration", lambda r: f"{r.s // 3600:02d}:{r.s // 60 % 60:02d}:{r.s % 60:02d}")], "csv html fixed xlsx", head=["Call Log", f"Device owner: {p.name}", f"MSISDN: {d.ph0(p)}   IMEI: {d.dec('86' + d.dig(13))}"], shuf=False)


@T(K, "struct", "crawler JSON of one line's calls", mx=40)
def crawl(d, n):
    p = d.person(); rows = calls(d, p, n)
    return "json", json.dumps({"basic": {"mobile": d.ph0(p), "name": p.name, "idcard": d.id(p), "carrier": d.ch("CHINA_MOBILE", "CHINA_UNICOM", "CHINA_TELECOM"), "package": "畅享套餐"}, "calls": [{"start_time": d.dt(r.t), "dial_type": "DIAL" if r.ty == "主叫" else "DIALED", "peer_number": peer0(d, r), "duration": r.s, "location": r.loc, "fee": r.cost} for r in rows]}, ensure_ascii=False, indent=d.ch(2, None)) + "\n"


@T(K, "struct", "call records as JSON lines", big=True)
def jl(d, n):
    rows = []
    while len(rows) < n: rows += calls(d, d.person(), min(n - len(rows), d.i(2, 12)))
    return js(d, rows, [("owner_number/own_msisdn", lambda r: d.ph0(r.p)), ("?owner_name", lambda r: r.p.name), ("called_number/other_number", lambda r: peer0(d, r)), ("call_type", lambda r: r.ty), ("start_time", lambda r: d.dt(r.t)), ("duration", lambda r: r.s), ("?location", lambda r: r.loc), ("?fee", lambda r: r.cost)], "lines array es mongo")


@T(K, "struct", "Android call log XML", big=True)
def axml(d, n):
    d.p86 = d.p(.5)
    p = d.person(); rows = calls(d, p, n)
    o = ["<?xml version=\"1.0\" encoding=\"{ENC}\" standalone=\"yes\" ?>", f"<calls count=\"{n}\" owner=\"{p.name}\" own_number=\"{d.ph0(p)}\">"]
    for r in rows: o.append(f"  <call number=\"{peer0(d, r)}\" duration=\"{r.s}\" date=\"{int((r.t - D.datetime(1970, 1, 1, 8)).total_seconds())}{d.i(100, 999)}\" type=\"{1 if r.ty == '被叫' else 2}\" readable_date=\"{d.iso(r.t)}\" contact_name=\"{d.ch('(Unknown)', '快递', '老同学', '单位')}\" />")
    return "xml", "\n".join(o + ["</calls>"]) + "\n"


@T(K, "struct", "switch log of call tickets", big=True)
def switch(d, n):
    rows = []
    while len(rows) < n: rows += calls(d, d.person(), min(n - len(rows), d.i(1, 5)))
    rows.sort(key=lambda r: r.t)
    return d.ch("log", "dat"), "\n".join(f"{r.t:%Y-%m-%d %H:%M:%S} CDR {r.ty == '主叫' and 'MOC' or 'MTC'} owner={d.ph0(r.p)} other={peer0(d, r)} dur={r.s}s lac={r.lac} ci={r.ci} rel=NORMAL" for r in rows) + "\n"


@T(K, "prose", "case note about calls of one number", mx=10)
def note(d, n):
    p = d.person(); rows = calls(d, p, n)
    o = [f"{p.name}（身份证{d.id(p)}，手机{d.ph(p)}）通话情况摘要", ""]
    for r in rows: o.append(d.ch(f"{d.zd(r.t)}{r.t:%H:%M}，机主{'拨打' if r.ty == '主叫' else '接听'}{peer(d, r)}{'' if r.ty == '主叫' else '来电'}，通话{dur(d, r.s)}，地点{r.loc}。", f"{r.t.month}月{r.t.day}日{r.t:%H:%M}与{peer(d, r)}通话{dur(d, r.s)}（{r.ty}）。"))
    return docx(d, o) if d.p(.5) else ("txt", "\n".join(o) + "\n")


@T(K, "prose", "seller's chat, call list sample", mx=12)
def sell(d, n):
    p = d.person(); rows = calls(d, p, n)
    return chat(d, [f"话单 机主{p.name} {d.ph(p)} 近半年 先给几条"] + [f"{d.iso(r.t)} {r.ty} {peer(d, r)} {dur(d, r.s)} {r.loc}" for r in rows])


@T(K, "prose", "lawyer's list of collection calls", mx=10)
def harass(d, n):
    p = d.person(); rows = calls(d, p, n)
    o = ["骚扰电话统计（由当事人通话详单摘出）", f"当事人：{p.name}，本机号码{d.ph(p)}", ""]
    for k, r in enumerate(rows): o.append(f"第{k + 1}次：{d.zd(r.t)}{r.t:%H}时{r.t:%M}分，{peer(d, r)}来电，通话时长{dur(d, r.s)}。")
    return mail(d, "详单摘录", "\n".join(o)) if d.p(.5) else ("txt", "\n".join(o) + "\n")


@T(K, "prose", "traditional phone bill letter", trad=True, mx=10)
def tbill(d, n):
    p = d.person(); rows = calls(d, p, n)
    o = [f"{p.name} 閣下：", f"閣下內地號碼 {d.ph0(p)} 之通話紀錄如下：", ""]
    for r in rows: o.append(f"{r.t.year}年{r.t.month}月{r.t.day}日 {r.t:%H:%M} {'致電' if r.ty == '主叫' else '接聽'} {peer0(d, r)}，通話 {r.s} 秒。")
    return "txt", "\n".join(o) + "\n"
