"""travel.flight: one passenger on one flight segment = one record."""
import json
from lib.core import T
from lib import data as X
K = "travel.flight"
DOW = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
def mon(t): return t.strftime("%d%b").upper()

@T(K)
def eterm_pnr(g):
    """PNRs pasted one after another; one passenger each."""
    L = []
    for p, t in g.seq(6, 16, days=90):
        f, tk = g.flight(); a, b = g.leg(); g.rec(p); q = g.c(["Y", "M", "K", "H"])
        L += [f" 1.{p.py[0]}/{p.py[1]} {g.AZ(1)}{g.AZ(2)}{g.i(2, 9)}{g.AZ(1)}{g.i(2, 9)}", f" 2.  {f} {q}   {DOW[t.weekday()]}{mon(t)}  {a}{b} HK1   {t:%H}{t.minute // 5 * 5:02d} {(t.hour + 2) % 24:02d}{t.minute // 5 * 5:02d}          E T2T1", f" 3.{g.c(['PEK', 'CAN', 'SHA'])}/T {g.c(['PEK', 'CAN', 'SHA'])}/T{g.shop()}/{g.c(['SKYWAY', 'YUNLV'])} TRAVEL/LIU ABCDEFG", f" 4.TL/{t - g.td(hours=4):%H%M}/{mon(t)}/{g.c(['CAN', 'PEK'])}{g.i(101, 799)}", f" 5.SSR FOID {f[:2]} HK1 NI{p.id}/P1", f" 6.SSR TKNE {f[:2]} HK1 {a}{b} {f[2:]} {q}{mon(t)} {tk.replace('-', '')}/1/P1", f" 7.OSI {f[:2]} CTCM{p.mobile}/P1", "", ""]
    g.out("eterm/session_0412.txt", "\n".join(L), "pnr", "ascii", "\r\n")

@T(K, "b")
def manifest_csv(g):
    """Airline check-in manifest of one flight."""
    f, tk = g.flight(); a, b = g.leg(); t = g.t0
    L = [f"航班旅客名单,{f},{t:%Y-%m-%d},{a}-{b},机号B-{g.i(1200, 9999)}", "BN,NAME,CNAME,CLS,SEAT,DOCTYPE,DOCNO,TICKET,BAG,FFP,STATUS"]
    for k, p in enumerate(g.rows(), 1):
        g.rec(p); x = p.passport if g.ch(.08) else p.id
        L.append(f'{k:03d},{p.py[0]}/{p.py[1]},{p.name},{g.c("YYYYYF")},{g.i(3, 61)}{g.c("ABCHJK")},{"PP" if x != p.__dict__.get("id") else "NI"},{x},{tk[:4]}{g.c("23")}{g.i(10**8, 10**9 - 1)},{g.i(0, 2)}/{g.i(0, 30)}KG,{f[:2] + g.dig(9) if g.ch(.3) else ""},AC')
    L.append(f"TOTAL,{g.recs},,,,,,,,,")
    g.out(f"dcs/{f}_manifest.csv", "\n".join(L), "csv", "utf-8", "\r\n")

@T(K, "x")
def ticket_tsv(g):
    """Settlement data of an agency: header in Chinese, tabs."""
    L = ["\t".join(["出票日期", "电子客票号", "旅客", "证件号码", "手机", "航司", "航班号", "航段", "起飞", "舱位", "票面", "机建燃油", "代理费", "OFFICE"])]
    for p, t in g.seq(rep=.1, days=300):
        f, tk = g.flight(); a, b = g.leg(); g.rec(p); x = g.i(38, 220) * 10
        L.append("\t".join(map(str, [f"{t - g.td(days=g.i(0, 20)):%Y/%m/%d}", tk, p.name, p.id, p.mobile, f[:2], f, a + b, f"{t:%Y/%m/%d %H:%M}", g.c("YBMHKLQ"), x, "50/" + str(g.c([0, 30, 60])), round(x * .03, 1), g.c(["CAN", "PEK"]) + str(g.i(100, 999))])))
    g.out("结算/BSP_Q3.tsv", "\n".join(L) + "\n", "tsv", "utf-16")

@T(K)
def wechat_agent(g):
    """Ticket agent chat with a client's secretary: each message with the ticket data is a record."""
    a, b = g.nm(), g.nm(); L = [f"与“{a}（机票）”的聊天记录", ""]; t = g.t0
    for p in g.rows(5, 12):
        t = g.adv(t, minutes=g.i(30, 2000)); f, tk = g.flight(); x, y = (X.APT[k] for k in g.leg()); d = t + g.td(days=g.i(2, 20)); g.rec(p)
        L += [f"{b} {t:%Y/%m/%d %H:%M}", g.c(["帮我订张票，证件上次发过你", "还有一位，资料发你邮箱了", "再加一个人，信息在表格里", "这位也要，[图片]"]), f"{a} {t + g.td(minutes=3):%Y/%m/%d %H:%M}", g.c([f"已出票：{p.name} {p.id} {f} {d.month}月{d.day}日 {x}-{y} {d:%H:%M}起飞 票号{tk}，请核对姓名证件", f"{p.name}\n{p.id}\n{d.month}.{d.day} {f}\n{x}飞{y}\n{d:%H:%M}\n{g.i(4, 12)}折 {g.i(50, 190)}0元\n名字没错吧", f"出好了，{d:%m-%d} {f}，{x}到{y}，乘机人{p.name}证件{p.id}，手机号留的{p.mobile}，行李20公斤"]), f"{b} {t + g.td(minutes=9):%Y/%m/%d %H:%M}", g.c(["OK", "好 钱转你了", "没错 谢谢", "行程单寄公司", "[转账]"]), ""]
    g.out("wx_export/机票小助手.txt", "\n".join(L), "chat")

@T(K)
def itinerary_ocr(g):
    """OCR results of paper itineraries, one JSON per line."""
    L = []
    for k, p in enumerate(g.rows(8, 25)):
        t = g.t(200); f, tk = g.flight(); a, b = (X.APT[x] for x in g.leg()); g.rec(p); fare = g.i(40, 230) * 10
        L.append(json.dumps({"log_id": int(g.dig(18)), "words_result_num": 15, "words_result": {"name": [{"word": p.name}], "id_num": [{"word": p.id}], "starting_station": [{"word": a}], "destination_station": [{"word": b}], "flight": [{"word": f}], "carrier": [{"word": f[:2]}], "class": [{"word": g.c("YKM")}], "date": [{"word": f"{t:%Y-%m-%d}"}], "time": [{"word": f"{t:%H:%M}"}], "ticket_number": [{"word": tk}], "fare": [{"word": f"CNY{fare}.00"}], "dev_fund": [{"word": "50.00"}], "ticket_rates": [{"word": f"CNY{fare + 50}.00"}]}}, ensure_ascii=False))
    g.out("ocr/air_ticket_result.jsonl", "\n".join(L) + "\n", "jsonl")

@T(K)
def soap_booking(g):
    """SOAP trace of a GDS gateway."""
    L = []
    for p, t in g.seq(5, 15, days=60):
        f, tk = g.flight(); a, b = g.leg(); g.rec(p)
        L.append(f'''[{t:%d/%b/%Y:%H:%M:%S}] OUTBOUND ID={g.hex(8)}
<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>
 <AirBookRQ xmlns="http://gds.example.cn/air/v2" EchoToken="{g.hex(16)}">
  <FlightSegment DepartureDateTime="{t + g.td(days=9):%Y-%m-%dT%H:%M:00}" FlightNumber="{f[2:]}" ResBookDesigCode="{g.c('YHK')}"><DepartureAirport LocationCode="{a}"/><ArrivalAirport LocationCode="{b}"/><MarketingAirline Code="{f[:2]}"/></FlightSegment>
  <TravelerInfo><AirTraveler PassengerTypeCode="ADT"><PersonName><Surname>{p.sur}</Surname><GivenName>{p.name[len(p.sur):]}</GivenName></PersonName><Document DocType="NI" DocID="{p.id}"/><Telephone PhoneNumber="{p.mobile}"/></AirTraveler></TravelerInfo>
 </AirBookRQ>
</soap:Body></soap:Envelope>
''')
    g.out("trace/gds-out.log", "\n".join(L), "soap")

@T(K)
def xlsx_trips(g):
    """HR's travel list: employees' flights, merged title, remarks."""
    c = g.co(); ps = g.ps(9); R = [[f"{c}{g.year}年员工差旅机票台账"], ["序号", "部门", "出差人", "身份证号", "手机号码", "日期", "航班", "起止", "金额", "报销"]]; s = 0
    for k in range(1, g.n(14, 45) + 1):
        p = g.c(ps); f, _ = g.flight(); a, b = (X.APT[x][:2] for x in g.leg()); m = g.i(420, 2300); s += m; g.rec(p)
        R.append([k, g.c(["市场部", "技术部", "采购", "总经办"]), p.name, p.id, p.mobile, f"{g.t(200):%Y-%m-%d}", f, f"{a}-{b}", m, g.c(["是", "否", ""])])
    R += [["", "", "", "", "", "", "", "合计", s], ["制表：" + g.nm()]]
    g.xlsx("行政部/机票台账.xlsx", {"机票": R})

@T(K)
def nginx_query(g):
    """Access log of a booking H5 page that sends everything in the query string."""
    from urllib.parse import quote
    L = []
    for t in g.ts(g.n(30, 60), 1):
        if g.ch(.45):
            p = g.p(); f, _ = g.flight(); a, b = g.leg(); g.rec(p)
            q = f"/h5/order/submit?flt={f}&dep={a}&arr={b}&date={t + g.td(days=4):%Y-%m-%d}&cabin=Y&psg={quote(p.name)}&idno={p.id}&tel={p.mobile}"
            L.append(f'{g.ip()} - - [{t:%d/%b/%Y:%H:%M:%S} +0800] "GET {q} HTTP/1.1" 200 {g.i(300, 900)} "-" "Mozilla/5.0 (iPhone; CPU iPhone OS 12_1 like Mac OS X) MicroMessenger/7.0.3"')
        else: L.append(f'{g.ip()} - - [{t:%d/%b/%Y:%H:%M:%S} +0800] "GET {g.c(["/h5/static/js/vendor." + g.hex(8) + ".js", "/h5/flight/list?dep=CAN&arr=PEK", "/favicon.ico", "/h5/health"])} HTTP/1.1" {g.c([200, 200, 304, 404])} {g.i(0, 90000)} "-" "Mozilla/5.0 (Linux; Android 9) Chrome/72.0.3626.121"')
    if not g.recs: return nginx_query(g)
    g.out("nginx/h5.access.log", "\n".join(L) + "\n", "log")

@T(K)
def delay_claim_letter(g):
    """Complaint letter of a group on a delayed flight, list of signatories."""
    f, _ = g.flight(); a, b = (X.APT[k] for k in g.leg()); t = g.t0
    P = [f"关于{t:%Y年%m月%d日}{f}航班延误的集体投诉信", f"民航局消费者事务中心：", f"我们是{t:%m月%d日}{f}次航班（{a}—{b}，计划{t:%H:%M}起飞）的旅客。该航班延误六个多小时，航空公司未安排食宿，现联名投诉，请求按规定补偿。以下为签名旅客："]
    R = [["旅客", "身份证件", "座位", "联系电话", "诉求"]]
    for p in g.rows(8, 22): g.rec(p); R.append([p.name, p.passport if g.ch(.1) else p.id, f"{g.i(11, 58)}{g.c('ABCHJK')}", p.mobile, g.c(["补偿400元", "补偿", "道歉并补偿", "退票"])])
    g.docx("信访/航班延误投诉.docx", P + [R, "以上情况属实，望尽快答复。", f"{t:%Y年%m月%d日}"])

@T(K)
def kafka_events(g):
    L = []
    for k, p in enumerate(g.rows(8, 30, .1)):
        t = g.t(10); f, tk = g.flight(); a, b = g.leg(); g.rec(p)
        L.append(f'CreateTime:{int(t.timestamp() * 1000)}\tpartition:{g.i(0, 11)}\toffset:{g.i(10**6, 9 * 10**6)}\tkey:{tk.replace("-", "")}\t' + json.dumps({"evt": "PAX_BOARDED", "paxName": p.name, "certNo": p.id, "fltNo": f, "fltDate": f"{t:%Y-%m-%d}", "org": a, "dst": b, "seat": f"{g.i(11, 60)}{g.c('ACDF')}", "gate": g.c("ABC") + str(g.i(1, 40))}, ensure_ascii=False))
    g.out("kafka/dcs.boarding.dump", "\n".join(L) + "\n", "log")

@T(K)
def refund_notes(g):
    """Ticket desk's running notes of changes and refunds, semicolons, own abbreviations."""
    L = [f"退改签登记（{g.reg[2][:-1]}营业部）  {g.t0:%Y.%m}  值班 {g.nm()}/{g.nm()}", ""]
    for p, t in g.seq(8, 24, days=30):
        f, tk = g.flight(); a, b = (X.APT[k] for k in g.leg()); g.rec(p)
        L.append(f"{t:%m/%d}；{p.name}；证{p.id}；原{f} {a}{b} {t + g.td(days=g.i(1, 9)):%d%b} {g.c('YMK')}舱；票{tk}；{g.c(['自愿退 扣30%', '病退 有证明', '改期 补差' + str(g.i(1, 9)) + '0', '航变免费改', '误机'])}；电{p.mobile}")
    L += ["", "※ 病退材料放二号柜；没交钱的别忘了催"]
    g.out("营业部/退改签登记.txt", "\n".join(L), "text", "gb18030", "\r\n")

@T(K)
def yaml_fixture(g):
    """Ops' YAML of VIP movements for ground handling."""
    L = [f"# 要客保障 {g.t0:%Y-%m-%d}", "airport: " + g.reg[2], "vip_passengers:"]
    for p, t in g.seq(5, 14, days=5):
        f, _ = g.flight(); a, b = g.leg(); g.rec(p)
        L += [f"  - name: {p.name}", f"    passport: {p.passport}", f"    mobile: '{p.mobile}'", f"    flight: {f}", f"    sector: {a}-{b}", f"    std: {t:%Y-%m-%d %H:%M}", f"    service: [{g.c(['快速安检', '摆渡专车', '休息室A'])}, {g.c(['轮椅', '优先行李'])}]"]
    L += ["contact_desk: " + g.shop()]
    g.out("ops/vip.yaml", "\n".join(L) + "\n", "yaml")

@T(K)
def pdf_trip_text(g):
    """pdftotext of a person's trip record certificate; passenger in the head, rows below."""
    L = []
    for p in g.ps(g.i(2, 4)):
        L += ["", "        民航旅客乘机记录证明", "", f"  旅客姓名：{p.name}        证件类型：居民身份证", f"  证件号码：{p.id}", f"  打印时间：{g.t0:%Y-%m-%d %H:%M}     （本证明仅供报销使用）", "", "   航班日期       航班号    出发        到达        客票号              承运状态"]
        for t in g.ts(g.i(3, 9), 600):
            f, tk = g.flight(); a, b = (X.APT[k] for k in g.leg()); g.rec(p); L.append(f"   {t:%Y-%m-%d}    {f}    {a}    {b}    {tk}      已使用")
        L += ["", "                                            第 1 页 共 1 页", "\f"]
    g.out("pdf_txt/乘机记录证明.txt", "\n".join(L), "pdftext")

@T(K)
def redis_dump(g):
    """redis-cli output: HGETALL blocks."""
    L = []
    for p, t in g.seq(6, 18, days=30):
        f, tk = g.flight(); a, b = g.leg(); g.rec(p)
        L.append(f"127.0.0.1:6379[3]> HGETALL flt:ord:{g.dig(9)}")
        for k, (x, y) in enumerate([("psgName", p.name), ("cardNo", p.id), ("phone", p.mobile), ("fltNo", f), ("dep", a), ("arr", b), ("depTime", f"{t:%Y-%m-%d %H:%M}"), ("tkt", tk)]): L += [f'{2 * k + 1:>2}) "{x}"', f'{2 * k + 2:>2}) "{y}"']
    g.out("notes/redis-check.txt", "\n".join(L) + "\n127.0.0.1:6379[3]> quit\n", "kv")
