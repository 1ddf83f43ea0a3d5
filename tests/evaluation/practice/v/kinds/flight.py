from core import *
t = kind("travel.flight")
CITY = dict(PEK="北京", CAN="广州", PVG="上海浦东", SZX="深圳", CTU="成都", KMG="昆明", XIY="西安", HGH="杭州", CKG="重庆", TAO="青岛", XMN="厦门", WUH="武汉", HRB="哈尔滨", URC="乌鲁木齐", SYX="三亚")
AL = [("CA", "999", "国航"), ("MU", "781", "东航"), ("CZ", "784", "南航"), ("HU", "880", "海航"), ("ZH", "479", "深航"), ("MF", "731", "厦航"), ("3U", "876", "川航"), ("SC", "324", "山航")]
TKP = {a[0]: a[1] for a in AL}
WD = "MO TU WE TH FR SA SU".split()


def fl(f):
    a = f.c(AL)
    x, y = f.r.sample(sorted(CITY), 2)
    d = f.day(f.q(30), 6, 22).replace(second=0)
    return a[0] + str(f.i(1101, 8999)), x, y, d, d + mins(f.i(80, 240)), a[1] + "-" + f.d(10), f"{f.i(11, 58)}{f.r.choice('ABCJKL')}"


@t("eterm/rt_session.txt", "old reservation terminal screens", "console", script="latin")
def a1(f):
    o = []
    for p in f.ps(4, 9):
        n, x, y, d, e, tk, s = fl(f)
        c = n[:2]
        o += [f">RT {f.up(2)}{f.d(1)}{f.up(2)}{f.d(1)}", f" 1.{p.PY}  H{f.up(2)}{f.d(1)}{f.up(1)}P", f" 2.  {n} Y   {WD[d.weekday()]}{dmon(d)}  {x}{y} HK1   {hm(d).replace(':', '')} {hm(e).replace(':', '')}          E T2T1",
              " 3.BOOKED BY WEB  T/ORD", f" 4.SSR FOID {c} HK1 NI{p.id}/P1", f" 5.SSR TKNE {c} HK1 {x}{y} {n[2:]} Y{dmon(d)} {tk.replace('-', '')}/1/P1", f" 6.OSI {c} CTCM{p.mob}/P1", " 7.RMK TJ BJS" + f.d(3), ""]
        f.rec(p)
    return "\n".join(o)


@t("wechat/piaowu_qun.txt", "ticket agent group chat", "chat")
def a2(f):
    o = ["—— 出票群(12) ——"]
    d0 = f.t()
    for p in f.ps(5, 10):
        n, x, y, d, e, tk, s = fl(f)
        d0 += mins(f.i(2, 40))
        o += [f"小妮 {hm(d0)}", f"{p.name} {p.id} {md(d)} {n} {CITY[x]}飞{CITY[y]} {hm(d)}的 出了，票号{tk}", f"{f.c('老莫 阿芬 Tony')} {hm(d0 + mins(1))}", f.c(["收到", "ok", "[强]", "行程单要不要？", "多少钱，晚点转你"])]
        f.rec(p)
    return "\n".join(o)


@t("dcs/seat_chart.txt", "departure control passenger list print", "print")
def a3(f):
    n, x, y, d, e, tk, s = fl(f)
    o = [f"*PD: {n}/{dmon(d)} {x}-{y}, GTD/B12  航班旅客名单  STD {hm(d)}", "NO  NAME                  SEAT  BN   CERT                 ETKT            航班/日期", "-" * 96]
    for k, p in enumerate(f.ps(9, 24), 1):
        tk, s = TKP[n[:2]] + "-" + f.d(10), fl(f)[6]
        o.append(f"{k:>3} {p.PY:<21} {s:<5} {k:03}  NI{p.id}  {tk}  {n}/{ds(d)}")
        f.rec(p)
    return "\n".join(o + ["-" * 96, f"TTL PAX {f.n}   BAG {f.i(5, 30)}/{f.i(100, 300)}KG"])


@t("logs/cat_gateway.log", "API response inside gateway log", "log")
def a4(f):
    o = []
    d0 = f.t()
    for p in f.ps(6, 14):
        n, x, y, d, e, tk, s = fl(f)
        d0 += secs(f.i(5, 600))
        b = {"status": 0, "data": {"ticketNo": tk, "flightNo": n, "depCity": CITY[x], "arrCity": CITY[y], "depTime": ds(d) + " " + hm(d), "cabin": f.c("Y B M K"), "passengerName": p.name, "certNo": p.id, "mobile": p.mob}}
        o.append(f"[{dts(d0)}] gw.access tid={f.hx(16)} POST /v2/ticket/detail 200 {f.i(20, 400)}ms req={{\"eTicketNo\":\"{tk}\"}} resp={J(b)}")
        f.rec(p)
    return "\n".join(o)


@t("memo/xingcheng_mixed.txt", "travel memo in mixed Chinese and English", "memo")
def a5(f):
    o = ["FYI 下周出差的 flight arrangement，财务 please 按人头 book 到各自 cost center：", ""]
    for p in f.ps(4, 8):
        n, x, y, d, e, tk, s = fl(f)
        o.append(f"* {p.name} ({p.py}, {p.mail}) — {n}, {ds(d)} {hm(d)} {CITY[x]}→{CITY[y]}, seat {s} prefer aisle, ID {p.id}, mobile {f.sp(p.mob)}")
        f.rec(p)
    return "\n".join(o + ["", "改签 penalty 自理。Any change 请 before Thu 告诉我。", f"行政 Vivian  ext. 8021 / {f.office()}"])


@t("xml/airticket_soap.xml", "SOAP envelope of passenger manifest", "xml")
def a6(f):
    n, x, y, d, e, tk, s = fl(f)
    o = ['<?xml version="1.0" encoding="UTF-8"?>', '<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body><ns2:queryPsgResponse xmlns:ns2="http://ws.psg/">']
    for p in f.ps(5, 12):
        n, x, y, d, e, tk, s = fl(f)
        o.append(f'  <return><psgName>{p.name}</psgName><idType>NI</idType><idNo>{p.id}</idNo><fltNo>{n}</fltNo><fltDate>{ds(d)}</fltDate><dep>{x}</dep><arr>{y}</arr><seat>{s}</seat><tktNo>{tk}</tktNo></return>')
        f.rec(p)
    return "\n".join(o + ["</ns2:queryPsgResponse></soapenv:Body></soapenv:Envelope>"])


@t("complaint/yanwu_zhengming.txt", "passengers' joint complaint about a delay", "letter", "gb18030")
def a7(f):
    n, x, y, d, e, tk, s = fl(f)
    o = ["关于航班延误赔偿的联名信", f"我们是{dz(d)}{n}次航班（{CITY[x]}至{CITY[y]}）的乘客，原定{hm(d)}起飞，实际延误{f.i(4, 9)}小时，机上断水。下列旅客要求按规定赔偿：", ""]
    for p in f.ps(6, 12):
        tk = TKP[n[:2]] + "-" + f.d(10)
        o.append(f"{p.name}，身份证{p.id}，乘坐{n}（{md(d)} {CITY[x]}—{CITY[y]}），客票{tk}，{f.c(['误了转机', '同行有老人', '误了会议', '行李晚到两天'])}，电话{f.c([p.mob, p.tel])}")
        f.rec(p)
    return "\n".join(o + ["", f"联系代表见首位。抄送：民航消费者事务中心 {f.dec('12326')}"])


@t("ics/team_flights.ics", "calendar export with travel notes", "ics", script="latin")
def a8(f):
    o = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//corp travel//desk//EN"]
    for p in f.ps(4, 10):
        n, x, y, d, e, tk, s = fl(f)
        o += ["BEGIN:VEVENT", "UID:" + f.omail(f"{f.hx(12)}@travel.example"), f"DTSTART:{iso(d).replace('-', '').replace(':', '')}", f"DTEND:{iso(e).replace('-', '').replace(':', '')}", f"SUMMARY:Flight {n} {x}-{y}", f"DESCRIPTION:Passenger {p.py}\\, passport {p.pp}\\, seat {s}\\, e-ticket {tk}\\, mobile {p.mob}", "END:VEVENT"]
        f.rec(p)
    return "\n".join(o + ["END:VCALENDAR"])


@t("tw/tuanti_jipiao.txt", "traditional tour leader's list", "note", script="hant")
def a9(f):
    n, x, y, d, e, tk, s = fl(f)
    o = [f"團號 TP{f.d(6)}　陸客團回程機位（領隊：小曾）", "＊同航班不同訂位代號，報到時分開"]
    for k, p in enumerate(f.ps(6, 15), 1):
        n2 = f"BR{f.i(700, 799)}"
        o.append(f"{k}. {p.name}　護照 {p.pp}　{n2}　{ds(d)} 桃園→{f.c('上海浦東 廣州 成都 北京 廈門')}　座位 {f.i(20, 58)}{f.r.choice('ACDHK')}　票號 695-{f.d(10)}")
        f.rec(p)
    return "\n".join(o + ["※ 3號旅客素食，已報"])


@t("db/sqlplus_spool.lst", "Oracle SQL*Plus spool, wrapped columns", "console", "gb18030")
def a10(f):
    o = ["SQL> set linesize 120 pagesize 50", "SQL> select flt_no, flt_date, dep, arr, psg_name, cert_no, tkt_no from psg_hist where rownum < 40;", "",
         f"{'FLT_NO':<8} {'FLT_DATE':<10} DEP ARR PSG_NAME   {'CERT_NO':<18} TKT_NO", f"{'-' * 8} {'-' * 10} --- --- ---------- {'-' * 18} {'-' * 14}"]
    for p in f.ps(8, 20):
        n, x, y, d, e, tk, s = fl(f)
        o.append(f"{n:<8} {ora(d):<10} {x} {y} {W(p.name, 10)} {p.id} {tk}")
        f.rec(p)
    return "\n".join(o + ["", f"{f.n} rows selected.", "", "SQL> spool off"])
