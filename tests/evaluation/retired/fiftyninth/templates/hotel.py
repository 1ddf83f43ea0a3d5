"""hotel.stay"""
from .core import T, NS
from .util import *
K = "hotel.stay"


def ev(d, n, rep=.15, hot=None):
    out = []
    for p in d.people(n, rep):
        t = d.when(h0=12, h1=23); t2 = t + D.timedelta(days=d.i(1, 4)); t2 = t2.replace(hour=d.i(8, 12), minute=d.i(0, 59))
        d.rec(p); out.append(NS(p=p, a=t, b=t2, h=hot or d.hotel(), room=d.room(), price=d.ch(139, 158, 188, 219, 258, 299, 368, 468), rt=d.ch("大床房", "标准双人间", "商务大床", "家庭房", "特价房"), ch=d.ch("携程", "美团", "前台散客", "协议单位", "会员官网")))
    return out


@T(K, "table", "front desk export of hotel system", big=True, mx=40)
def frontdesk(d, n):
    h = d.hotel(); rows = ev(d, n, hot=h)
    return d.table(rows, [("姓名/宾客姓名/客人姓名|guest_name/name|XM", lambda r: r.p.name), ("证件号码/身份证号|id_no/cert_no|ZJHM", lambda r: d.id(r.p)), ("?性别|gender|XB", lambda r: r.p.sex), ("房号/房间号|room_no/room|FJH", lambda r: r.room), ("?房型|room_type|FX", lambda r: r.rt),
        ("入住时间/来店时间|checkin_time/arrival|RZSJ", lambda r: d.dt(r.a)), ("离店时间/退房时间|checkout_time/departure|TFSJ", lambda r: d.dt(r.b)), ("?手机/联系电话|mobile|SJH", lambda r: d.ph(r.p) if r.p.has > .1 else None), ("?房价|rate|FJ", lambda r: r.price), ("?备注|remark|BZ", lambda r: d.ch("", "", "", "加床", "续住", "要无烟房", "押金未退"))],
        "csv tsv xlsx html", head=[f"{h} 宾客登记查询"] if d.p(.6) else [], tail=[f"合计：{n}条  打印人：前台{d.i(1, 5)}"] if d.p(.5) else [], serial=d.p(.3))


@T(K, "table", "33 column dump with guest header", big=True)
def kaifang(d, n):
    hd = "Name,CardNo,Descriot,CtfTp,CtfId,Gender,Birthday,Address,Zip,Dirty,District1,District2,District3,District4,District5,District6,FirstNm,LastNm,Duty,Mobile,Tel,Fax,EMail,Nation,Taste,Education,Company,CTel,CAddress,CZip,Family,Version,id"
    o = [hd]
    for k, r in enumerate(ev(d, n, .05)):
        p = r.p; c = p.reg[0]
        o.append(",".join([p.name, "", "", "ID", d.id(p), "M" if p.sex == "男" else "F", p.birth.strftime("%Y%m%d"), d.addr(p.reg), "", "F", "CHN", c[:2], c, "", "", "", "", "", "", d.ph0(p) if p.has > .4 else "", d.tel(p) if p.has > .85 else "", "", d.em(p) if p.has > .75 else "", "", "", "", "", "", "", "", "0", f"{r.a.year}-{r.a.month}-{r.a.day} {r.a.hour}:{r.a:%M:%S}", str(d.i(1000, 9999) + k * 7)]))
    return "csv", "\n".join(o) + "\n"


@T(K, "table", "pasted query of a registration system, wide")
def lgquery(d, n):
    rows = ev(d, n, .35)
    return d.table(rows, [("XM", lambda r: r.p.name), ("GMSFHM", lambda r: d.id(r.p)), ("?MZ", lambda r: r.p.nat), ("LGBM", lambda r: r.p.reg[0] + "0" + d.dig(3)), ("LGMC", lambda r: r.h), ("FJH", lambda r: r.room), ("RZSJ", lambda r: r.a.strftime("%Y%m%d%H%M")), ("TFSJ", lambda r: r.b.strftime("%Y%m%d%H%M"))], "box fixed md pipe")


@T(K, "table", "sqlite or SQL of booking site, stays with phone", big=True)
def sqlstay(d, n):
    d.hdr = "en"; rows = ev(d, n, .25)
    return d.table(rows, [("id|folio_id", lambda r: d.dig(7)), ("x|guest_name", lambda r: r.p.name), ("x|guest_mobile", lambda r: d.ph0(r.p)), ("x|hotel_name", lambda r: r.h), ("x|room_no", lambda r: r.room), ("?x|room_type", lambda r: r.rt), ("x|checkin_time", lambda r: d.iso(r.a)), ("x|checkout_time", lambda r: d.iso(r.b)), ("?x|email", lambda r: d.em(r.p) if r.p.has > .5 else ""), ("?x|amount", lambda r: f"{r.price}.00"), ("?x|member_no", lambda r: "HM" + d.dig(8))], "sql db", tname=d.ch("pms_folio", "guest_stay_his", "tb_checkin"))


@T(K, "struct", "search hits of travel platform stays", big=True)
def eshits(d, n):
    return js(d, ev(d, n, .2), [("guest_name/customer_name", lambda r: r.p.name), ("id_card/cert_no", lambda r: d.id(r.p)), ("?mobile/phone", lambda r: d.ph0(r.p)), ("hotel_name", lambda r: r.h), ("room_number/room_no", lambda r: r.room), ("checkin_time/check_in", lambda r: d.dt(r.a)), ("checkout_time/check_out", lambda r: d.dt(r.b)), ("channel", lambda r: r.ch), ("?order_id", lambda r: d.dec(d.dig(18, "1")))], "es esb")


@T(K, "struct", "upload log of guest terminal, one line per check-in", big=True)
def uplog(d, n):
    o = []
    for r in sorted(ev(d, n, .1), key=lambda r: r.a):
        t = r.a + D.timedelta(seconds=d.i(2, 40))
        o.append(f"{t:%Y-%m-%d %H:%M:%S},{d.i(100, 999)} INFO  [upload-{d.i(1, 4)}] GuestReport - send hotel={r.h} roomNo={r.room} name={r.p.name} idNo={d.id(r.p)} checkIn={r.a:%Y%m%d%H%M%S} planOut={r.b:%Y%m%d} seq={d.dig(9)} result=0")
        if d.p(.2): o.append(f"{t:%Y-%m-%d %H:%M:%S},{d.i(100, 999)} DEBUG [netty-{d.i(1, 9)}] heartbeat ok rtt={d.i(3, 90)}ms")
    return d.ch("log", "txt"), "\n".join(o) + "\n"


@T(K, "struct", "member object with nested stays", mx=25)
def nested(d, n):
    left = n; arr = []
    while left > 0:
        p = d.person(); k = min(left, d.i(1, 4)); left -= k; st = []
        for _ in range(k):
            d.rec(p); a = d.when(); st.append({"hotel": d.hotel(), "roomNo": d.room(), "checkIn": d.dt(a), "checkOut": d.dt(a + D.timedelta(days=d.i(1, 3))), "amount": d.ch(188, 228, 316, 455)})
        arr.append({"memberNo": "V" + d.dig(9), "name": p.name, "idCard": d.id(p), "mobile": d.ph0(p), "stays": st})
    return "json", json.dumps({"exportTime": d.iso(d.after()), "members": arr}, ensure_ascii=False, indent=d.ch(2, None)) + "\n"


@T(K, "struct", "XML exchange file of guest registrations")
def xmlx(d, n):
    return xml(d, ev(d, n, .1), [("XM/name", lambda r: r.p.name), ("ZJHM/id_number", lambda r: d.id(r.p)), ("?XZZ/address", lambda r: d.addr(r.p.reg)), ("LGMC/hotel_name", lambda r: r.h), ("FH/room_no", lambda r: r.room), ("RZSJ/checkin_time", lambda r: r.a.strftime("%Y%m%d%H%M%S")), ("TFSJ/checkout_time", lambda r: r.b.strftime("%Y%m%d%H%M%S"))], d.ch("PACKAGE", "LGYZK", "guests"), d.ch("RECORD", "guest", "row"))


@T(K, "prose", "seller's chat with sample lines", mx=12)
def seller(d, n):
    ms = [d.ch(f"{r.p.name} {d.id(r.p)} {r.a:%Y-%m-%d} {r.a:%H:%M}入住{r.h}{r.room}房 {r.b:%m-%d}退房", f"查到了\n{r.p.name}，{d.id(r.p)}\n{r.h} {r.room}房间\n{d.iso(r.a)} 开房，{d.iso(r.b)} 离店", f"{d.id(r.p)}  {r.p.name}  {r.h}  房号{r.room}  入住{r.a.month}月{r.a.day}号{r.a.hour}点  退房{r.b.month}月{r.b.day}号  {r.price}元") for r in ev(d, n, .3)]
    return chat(d, [d.ch("先发几条开房的给你看", "样品 住宿的")] + ms + [d.ch("都是近期的 要多少有多少", "300一条 整单便宜")])


@T(K, "prose", "investigation memo of tracing company", mx=8)
def memo(d, n):
    o = [f"外访情况汇总（{d.zd(d.after())}）", ""]
    for k, r in enumerate(ev(d, n, 0)):
        d.bank(r.p)
        o.append(f"{k + 1}、{r.p.name}，身份证号{d.id(r.p)}，户籍{r.p.reg[2]}{r.p.reg[3]}。" + d.ch(f"经核，该人于{d.zd(r.a)}晚{r.a:%H:%M}在{r.h}登记入住{r.room}房，{d.zd(r.b)}退房，房费{r.price}元现金支付。", f"据酒店前台登记，{d.zd(r.a)}入住{r.h}（{r.room}号房），至{d.zd(r.b)}{r.b:%H:%M}离店。", f"{r.h}{r.room}房，{d.iso(r.a)}入住，{d.iso(r.b)}退房，登记手机{d.ph(r.p)}。") + d.ch("", "下一步继续跟。", "当日未见其车辆。", "前台称其一人入住。"))
        o.append("")
    return (docx(d, o) if d.p(.4) else ("txt", "\n".join(o)))


@T(K, "prose", "mail of hotel agency with quoted list", mx=15)
def agencymail(d, n):
    rows = ev(d, n, 0, hot=d.hotel()); h = rows[0].h
    q = "\n".join(f"{r.p.name}  {d.ph(r.p)}  {r.room}房 {r.rt} {r.a.month}/{r.a.day}入住 {r.b.month}/{r.b.day}离店  {r.price}/晚" for r in rows)
    return mail(d, f"答复: {h}团队住宿名单核对", f"小周你好：\n下面{n}位都已经入住过并退房，请财务按名单结算。押金单我明天送过去。\n如有问题打前台 {d.office()}。", q + f"\n共{n}位")


@T(K, "prose", "traditional night report", trad=True, mx=8)
def tnight(d, n):
    h = d.ch("港灣大酒店", "海景賓館", "金門旅店"); o = [f"{h} 夜班交更紀錄", ""]
    for r in ev(d, n, 0, hot=h):
        o.append(d.ch(f"{r.a.hour}時{r.a:%M}分，{r.p.name}（內地身份證 {d.id(r.p)}）入住 {r.room} 號房，預計 {r.b.month}月{r.b.day}日 退房，按金已收。", f"{r.room} 號房：客人{r.p.name}，證件號 {d.id(r.p)}，{r.a.month}月{r.a.day}日 {r.a:%H:%M} 入住，{r.b.month}月{r.b.day}日 {r.b:%H:%M} 退房，房租 {r.price} 元。"))
    return "txt", "\n".join(o + ["", "其餘無特別事項。"]) + "\n"
