from lib.core import *
K = "travel.flight"
AL = ({"CA": "999", "MU": "781", "CZ": "784", "HU": "880", "ZH": "479", "MF": "731", "SC": "324", "3U": "876", "9C":
        "089"})


def fl(t):
    a, b = t.two()
    while a["iata"] == b["iata"]:
        a, b = t.two()
    al = t.pick(list(AL))
    d = t.dt()
    return al, f"{al}{t.n(1101, 8998)}", a, b, d, t.add(d, 70, 240, "minutes")


def tk(t, al):
    return AL[al] + "-" + t.pick("2178") + t.num(9)


MON = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split()


@T(K, "gds/pnr_queue.txt", "host PNRs, one to three passengers each with FOID, CTCM and ticket lines", "odd multi")
def a(t):
    o = ""
    for _ in range(7):
        al, f, x, y, d, e = fl(t)
        g = t.ps(t.n(1, 3))
        o += "".join(f" {i + 1}.{p.py} " for i, p in enumerate(g)) + t.AZ(6) + "\n"
        k = len(g) + 1
        o += ((f" {k}.  {f} {t.pick('YBMHK')}   {'MOTUWETHFRSASU'[2 * d.weekday():][:2]}{d:%d}{MON[d.month - 1]} "
                f" {x['iata']}" f"{y['iata']} HK{len(g)}   {d:%H%M} {e:%H%M}          E --T2\n"))
        for i, p in enumerate(g):
            o += f" {k + 1 + i}.SSR FOID {al} HK1 NI{p.id}/P{i + 1}\n"
        k += len(g)
        for i, p in enumerate(g):
            o += (f" {k + 1 + i}.SSR TKNE {al} HK1 {x['iata']}{y['iata']} {f[2:]} Y{d:%d}{MON[d.month - 1]} "
                    f"{tk(t, al).replace('-', '')}/1/P{i + 1}\n")
        k += len(g)
        o += f"{k + 1:2d}.OSI {al} CTCM{g[0].mob}/P1\n{k + 2:2d}.{t.AZ(3)}{t.n(100, 399)}\n\n>RTN\n"
    t.out(o)


@T(K, "机场/boarding_MU_manifest.csv", "boarding list of one flight, semicolon CSV", "big")
def b(t):
    al, f, x, y, d, e = fl(t)
    R = [["SEQ", "NAME", "CLS", "SEAT", "DOC", "PHONE", "FLT", "DATE", "FROM", "TO", "BAG"]]
    for i, p in enumerate(t.ps(t.n(140, 178))):
        R.append([f"{i + 1:03d}", p.py, t.pick("YYYYC"), f"{t.n(3, 42)}{t.pick('ABCJKL')}", "NI" + p.id if 0 else p.
                id, p.mob, f, f"{d:%d%b%y}".upper(), x["iata"], y["iata"], f"{t.n(0, 2)}/{t.n(0, 30)}"])
    t.out(csvs(R, ";"))


@T(K, "行程/差旅月结明细.xlsx", "monthly settlement of a travel agency, cost centres, refunds")
def c(t):
    R = [["××科技差旅月结对账单", ""], ["出票日", "乘机人", "证件号码", "航程", "航班", "起飞", "舱", "票号", "票价", "机建燃油", "服务费", "部门"]]
    for p in t.ps(36):
        al, f, x, y, d, e = fl(t)
        R.append([f"{t.add(d, -20, -1):%Y-%m-%d}", p.name, p.id, f"{x['city']}-{y['city']}", f, f"{d:%m-%d %H:%M}",
                t.pick("YMKQ"), tk(t, al), t.n(320, 2400), 50 + t.n(0, 110), 10, t.pick("研发 销售 市场 行政")])
    t.xlsx([("国内机票", R)])


@T(K, "短信/出票短信.txt", "ticketing texts pasted one below the other", "free")
def d(t):
    o = ""
    for p in t.ps(13):
        al, f, x, y, d, e = fl(t)
        o += (t.pick([f"【航旅】出票成功！{p.name}（证件{p.id}）您已购{d.month}月{d.day}日{f}次航班{x['city']}{x['airport']}{d:%H:%M}—"
                f"{y['city']}{y['airport']}{e:%H:%M}，票号{tk(t, al)}。", f"【{t.pick('某某商旅 天天飞')}】{p.name}您好，"
                f"{d:%m-%d} {f} {x['city']}飞{y['city']} {d:%H:%M}起飞，请提前90分钟到{x['airport']}机场，乘机证件：{p.id}，联系手机{p.mob}。"
                , f"乘机人{p.name},身份证{p.id},航班{f},{d:%Y-%m-%d %H:%M},{x['airport']}T{t.n(1, 3)}-{y['airport']},客票号"
                f"{tk(t, al)},退改签请回电。"]) + "\n\n")
    t.out(o, "utf-8-sig")


@T(K, "api/order_detail.json", "nested order JSON, segments times passengers", "multi")
def e(t):
    o = []
    for _ in range(6):
        g = [t.subj() for _ in range(t.n(1, 3))]
        pas = []
        segs = [fl(t) for _ in range(2)]
        for p in g:
            pas.append(dict(psgName=p.name, certType="NI", certNo=p.id, mobile=p.mob, flights=[dict(flightNo=s[1],
                    dep=s[2]["iata"], arr=s[3]["iata"], depTime=s[4].isoformat(), seat=
                    f"{t.n(11, 50)}{t.pick('ACFJ')}", eTicket=tk(t, s[0])) for s in segs]))
            t.rec(p, 2)
        o.append(dict(orderId=t.dm(), contact=dict(name=(c := t.other()).name, tel=c.mob, mail=c.mail),
                passengers=pas))
    t.out(js(dict(code=0, data=o)))


@T(K, "聊天/订票群.txt", "chat with an agent who sells tickets, ID numbers sent in one line", "free odd")
def f(t):
    o = ""
    for p in t.ps(11):
        al, f, x, y, d, e = fl(t)
        o += (f"{d:%m-%d %H:%M} 企业客户{t.n(2, 9)}\n帮我订一张{t.n(1, 28)}号{x['city']}到{y['city']}的，{p.name} {p.id} {p.mob}\n"
              f"{d:%m-%d %H:%M} 票务小陈\n出好了 {p.name} {f} {d:%H:%M}-{e:%H:%M} {t.n(300, 1900)}元 记录{t.AZ(6)}\n\n")
    t.out(o, nl="\r\n")


@T(K, "itinerary/E-Ticket_Itinerary.html", "electronic ticket itineraries, labels and values in table cells", "odd")
def g(t):
    o = "<html><body>"
    for p in t.ps(5):
        al, f, x, y, d, e = fl(t)
        o += ((f"<div class=tk><h4>航空运输电子客票行程单 ITINERARY</h4><table><tr><td>旅客姓名 NAME</td><td>有效身份证件号码 ID NO.</td>"
                f"<td>签注</td></tr>\n<tr><td>{p.py} {p.name}</td><td>{p.id}</td><td>不得签转</td></tr>\n<tr><td>自 FROM"
                f" {x['airport']}</td>" f"<td>{al} {f[2:]}</td><td>Y</td><td>{d:%Y-%m-%d}</td><td>{d:%H:%M}</td><"
                f"/tr><tr><td>至 TO {y['airport']}</td><td>VOID</td>" f"</tr>\n<tr><td>电子客票号码</td><td>{tk(t, al)}<"
                f"/td><td>验证码 {t.num(4)}</td></tr></table></div>\n"))
    t.out(o + "</body></html>\n")


@T(K, "离港/dcs_pd.prn", "departure control passenger list, wrapped lines, page heads", "odd")
def h(t):
    al, f, x, y, d, e = fl(t)
    o = ""
    for pg in range(3):
        o += (f"PD: {f}/{d:%d%b}*{x['iata']},*   PAGE {pg + 1}\nBOARDING {d:%H%M}  GTD/{t.n(1, 60)}  {x['iata']}/"
                f"{y['iata']}\n")
        for i, p in enumerate(t.ps(9)):
            o += ((f"{pg * 9 + i + 1:3d}. 1{p.py:<22} BN{t.n(1, 180):03d}  {t.n(31, 60)}{t.pick('ABCHJ')} Y "
                    f"{y['iata']}\n" f"      PSM/FOID-{p.id}\n      CTC/{p.mob}  ET TKNE/"
                    f"{tk(t, al).replace('-', '')}/1\n"))
        o += "+\f\n"
    t.out(o + "END OF DISPLAY\n", nl="\r\n")


@T(K, "个人/飞行记录导出.csv", "frequent flyer's own log export, holder in the first lines", "multi")
def i(t):
    p = t.subj()
    t.step = 40000
    R = []
    for _ in range(31):
        al, f, x, y, d, e = fl(t)
        t.rec(p)
        R.append([f"{d:%Y-%m-%d}", f, x["iata"], y["iata"], t.pick("经济舱 公务舱"), t.n(300, 2300), t.pick(
                "A320 B738 A333 C919")])
    R.sort()
    t.out(f"会员,{p.name}\n证件,{p.id}\n手机,{p.mob}\n\n日期,航班号,起飞,到达,舱位,里程,机型\n" + csvs(R))


@T(K, "backup/flight_psg.tar.gz", "tar.gz with a TSV COPY dump of tickets", "big")
def j(t):
    R = []
    for p in t.ps(t.n(220, 300)):
        al, f, x, y, d, e = fl(t)
        R.append([t.num(8), p.name, p.id if t.r.random() < .9 else p.passport, f, x["iata"] + y["iata"],
                f"{d:%Y-%m-%d %H:%M:%S}", tk(t, al), p.mob, "\\N"])
    s = ("COPY public.tkt (id, psg_nm, cert_no, flt_no, od, std, tkt_no, link_tel, remark) FROM stdin;\n" + csvs(R,
            "\t") + "\\.\n")
    t.tar([("dump/tkt.sql", s), ("dump/README", "nightly dump\n")], "w:gz")


@T(K, "客诉/延误投诉工单.txt", "help-desk tickets on delays, prose with flight, date and traveller", "free odd")
def k(t):
    o = ""
    for p in t.ps(8):
        al, f, x, y, d, e = fl(t)
        o += ((f"工单号 TS{t.num(8)}  来源：{t.pick('热线 APP 微博')}  优先级：中\n问题描述：旅客{p.name}来电，称其乘坐{d:%Y年%m月%d日}{f}"
                f"（{x['city']}—{y['city']}）延误{t.n(2, 9)}小时，要求补偿。经核，证件{p.id}，座位{t.n(31, 58)}{t.pick('ACHK')}，票号"
                f"{tk(t, al)}，" f"回电号码{p.mob_s()}。\n处理：{t.pick('已致歉并补偿200元 转地服核实 旅客接受道歉')}。\n----\n"))
    t.out(o)


@T(K, "erp/机票申请.xml", "XML of travel requests, attributes hold the traveller")
def l(t):
    R = []
    for p in t.ps(24):
        al, f, x, y, d, e = fl(t)
        R.append([p.name, p.id, p.mob, f, x["city"], y["city"], f"{d:%Y-%m-%dT%H:%M}", t.pick("Y F"), t.money(300,
                2300)])
    t.out(xml("Applies", "Ticket", "traveler certNum cellphone flightNum fromCity toCity takeOff cabin fare".split()
            , R, True), "utf-16")


@T(K, "mail/行程确认.eml", "agency confirmation mail, quoted text with two legs per traveller", "free multi")
def m(t):
    o = "王总，您好：\n\n按要求为以下同事出票，请核对。\n\n"
    for _ in range(5):
        p = t.subj()
        s = [fl(t), fl(t)]
        t.rec(p, 2)
        o += f"{p.name}，身份证号{p.id}\n"
        for k, (al, f, x, y, d, e) in zip("去回", s):
            o += (f"  {k}程：{d.month}月{d.day}日 {f} {x['airport']}机场{d:%H:%M}起飞，{y['airport']}机场{e:%H:%M}落地，"
                    f"{t.pick('经济舱 商务舱')}\n")
    o += f"\n如需改签请联系我：{(c := t.other()).name} {c.mob}\n"
    t.eml("出票确认", t.omail("ticket@hengyuan-trip.com"), t.omail("office@lixin-group.cn"), [("text/plain", None, o)],
            False)


@T(K, "hk/旅行社機位表.md", "traditional Chinese seat list of a tour in a Markdown table")
def n(t):
    al, f, x, y, d, e = fl(t)
    R = [["序", "團員", "英文姓名", "護照", "航班", "日期", "座位"]]
    for i, p in enumerate(t.ps(19)):
        R.append([i + 1, trad(p.name), p.py, p.passport, f, f"{d:%Y/%m/%d}", f"{t.n(20, 55)}{t.pick('ABCDEF')}"])
    t.out(f"## 機位名單 {x['iata']}→{y['iata']} {d:%H:%M}起飛\n\n" + md(R))
