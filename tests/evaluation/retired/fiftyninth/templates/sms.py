"""phone.sms: messages of a named owner"""
from .core import T, NS
from .util import *
K = "phone.sms"


def body(d):
    return d.ch("哥，钱什么时候能还我？", "明天上午去办，记得带材料", f"【快递】您的包裹已到{d.ch(P.XQ)}驿站，取件码{d.i(1, 9)}-{d.i(1, 9)}-{d.i(1000, 9999)}", "晚上不回去吃饭了", f"您的验证码是{d.i(100000, 999999)}，5分钟内有效", "房子看好了没有，房东催了", "在开会，等下回你", "东西到了，放门卫", f"您已逾期{d.i(3, 60)}天，请尽快处理", "妈住院了，速回电话", "好的，知道了", f"今天到账{d.i(2, 90)}00，你查一下", f"打他这个电话{d.nph0()}" if d.p(.5) else "别忘了开家长会", "你到哪了？我在东门", f"【运营商】您本月流量已用{d.i(50, 99)}%", "周末一起钓鱼去不去")


def msgs(d, p, n):
    pool = [d.uniq(d.raw_phone) for _ in range(max(2, min(n // 2 + 1, 40)))]; t = d.when(span=60); out = []
    for _ in range(n):
        t += D.timedelta(minutes=d.i(2, min(900, max(5, 400000 // n)))); d.rec(p); b = body(d)
        sysm = b.startswith("【") or "验证码" in b or "逾期" in b
        out.append(NS(p=p, t=t, raw="1069" + d.dig(8) if sysm else d.r.choice(pool), sysm=sysm, io="接收" if sysm else d.ch("接收", "发送"), b=b))
    return out


def peer(d, r): return d.dec(r.raw) if r.sysm else d.use("phone.mobile", "+86" + r.raw if d.p86 else r.raw)


@T(K, "table", "forensic tool export of messages", big=True)
def forensic(d, n):
    p = d.person(); rows = msgs(d, p, n)
    return d.table(rows, [("方向/类型", lambda r: r.io), ("对方号码/号码", lambda r: peer(d, r)), ("短信内容/内容", lambda r: r.b), ("时间/收发时间", lambda r: d.dt(r.t)), ("?删除状态", lambda r: d.ch("正常", "正常", "已删除"))], "csv xlsx html tsv", head=["短信提取报告", f"持有人：{p.name}    本机号码：{d.ph0(p)}"], tail=[f"共提取{n}条"] if d.p(.5) else [], serial=True, shuf=False)


@T(K, "table", "platform table with own number", big=True)
def platform(d, n):
    d.hdr = d.ch("en", "camel", "py", "upper"); rows = []
    while len(rows) < n: rows += msgs(d, d.person(), min(n - len(rows), d.i(2, 20)))
    return d.table(rows, [("x|own_number/user_mobile|BJHM", lambda r: d.ph0(r.p)), ("?x|user_name|XM", lambda r: r.p.name), ("x|peer_number/address|DFHM", lambda r: peer(d, r)), ("x|direction|FX", lambda r: "IN" if r.io == "接收" else "OUT"), ("x|content/sms_body|DXNR", lambda r: r.b), ("x|send_time|SFSJ", lambda r: d.iso(r.t))], "sql db csv tsv", tname=d.ch("sms_backup", "user_sms", "t_dx"), shuf=False)


@T(K, "table", "message sheet in the file of one customer")
def sheet(d, n):
    p = d.person(); rows = msgs(d, p, n)
    return d.table(rows, [("日期", lambda r: d.isod(r.t)), ("时间", lambda r: f"{r.t:%H:%M}"), ("收发", lambda r: "收" if r.io == "接收" else "发"), ("对方", lambda r: peer(d, r)), ("短信", lambda r: r.b)], "md fixed xlsx csv", head=[f"机主 {p.name}  {d.ph(p)}  短信记录"], shuf=False)


@T(K, "struct", "Android SMS backup XML", big=True)
def axml(d, n):
    d.p86 = d.p(.5)
    p = d.person(); rows = msgs(d, p, n)
    o = ["<?xml version='1.0' encoding='{ENC}' standalone='yes' ?>", f"<smses count=\"{n}\" own_number=\"{d.ph0(p)}\" owner=\"{p.name}\">"]
    for r in rows: o.append(f"  <sms protocol=\"0\" address=\"{peer(d, r)}\" date=\"{int((r.t - D.datetime(1970, 1, 1, 8)).total_seconds())}{d.i(100, 999)}\" type=\"{1 if r.io == '接收' else 2}\" body=\"{escape(r.b)}\" read=\"1\" readable_date=\"{d.iso(r.t)}\" />")
    return "xml", "\n".join(o + ["</smses>"]) + "\n"


@T(K, "struct", "loan app upload of messages", mx=40)
def upload(d, n):
    p = d.person(); rows = msgs(d, p, n)
    return "json", json.dumps({"userName": p.name, "mobile": d.ph0(p), "idNo": d.id(p), "deviceId": d.hx(16), "smsList": [{"phone": peer(d, r), "body": r.b, "time": d.dt(r.t), "type": 1 if r.io == "接收" else 2} for r in rows]}, ensure_ascii=False, indent=d.ch(2, None)) + "\n"


@T(K, "struct", "message rows as JSON lines", big=True)
def jl(d, n):
    rows = []
    while len(rows) < n: rows += msgs(d, d.person(), min(n - len(rows), d.i(2, 8)))
    return js(d, rows, [("own_number/owner_mobile", lambda r: d.ph0(r.p)), ("peer_number/other_number", lambda r: peer(d, r)), ("direction", lambda r: "in" if r.io == "接收" else "out"), ("sms_content/sms_body", lambda r: r.b), ("send_time", lambda r: d.dt(r.t))], "lines es array min")


@T(K, "struct", "SMS blocks of a phone reader")
def reader(d, n):
    p = d.person(); rows = msgs(d, p, n)
    o = [f"机主: {p.name}", f"本机号码: {d.ph0(p)}", "=" * 30]
    for r in rows: o += [f"{'发件人' if r.io == '接收' else '收件人'}: {peer(d, r)}", f"时间: {d.iso(r.t)}", f"内容: {r.b}", "-" * 30]
    return "txt", "\n".join(o) + "\n"


@T(K, "prose", "police style transcript of messages", mx=12)
def transcript(d, n):
    p = d.person(); rows = msgs(d, p, n)
    o = [f"{p.name}（身份证号{d.id(p)}）手机{d.ph(p)}短信内容摘录", ""]
    for r in rows: o.append(f"{d.zd(r.t)}{r.t:%H:%M}，{'收到' if r.io == '接收' else '向'}{peer(d, r)}{'发来的短信' if r.io == '接收' else '发送短信'}：“{r.b}”")
    return docx(d, o) if d.p(.5) else ("txt", "\n".join(o) + "\n")


@T(K, "prose", "seller's chat, SMS content sample", mx=10)
def sell(d, n):
    p = d.person(); rows = msgs(d, p, n)
    return chat(d, [f"短信内容 机主{p.name} 号码{d.ph(p)}"] + [f"{d.iso(r.t)} {r.io} {peer(d, r)} 内容：{r.b}" for r in rows])


@T(K, "prose", "mail with quoted messages", mx=10)
def qmail(d, n):
    p = d.person(); rows = msgs(d, p, n)
    q = f"{p.name}，本机{d.ph(p)}，短信如下：\n" + "\n".join(f"{r.t.month}/{r.t.day} {r.t:%H:%M} {'来自' if r.io == '接收' else '发给'}{peer(d, r)}：{r.b}" for r in rows)
    return mail(d, "Fw: 当事人短信证据", "请助理整理成表，注意时间顺序。", q)
