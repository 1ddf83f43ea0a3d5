import json
from core import T
K = "travel.flight"
MON = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split()
WD = "MO TU WE TH FR SA SU".split()


@T(K, "terminal/eterm_rt.log", "terminal session of a booking system", script="latin", cont="console")
def _(c):
    o = []
    for p in c.ppl(6):
        f = c.flight()
        day = f"{f.d.day:02d}{MON[f.d.month - 1]}"
        o.append(c.rec(p, f""">RT {f.pnr}
  **ELECTRONIC TICKET PNR**
 1.{p.py} {f.pnr}
 2.  {f.no} {f.cls}   {WD[f.d.weekday()]}{day}  {f.dep}{f.arr} HK1   {f.d:%H%M} {f.a:%H%M}          E --T2
 3.SHA/T SHA/T-021-{c.num(8, '6')}/FENG XING TRAVEL AGENCY/ABCDEFG
 4.SSR FOID {f.air} HK1 NI{p.id}/P1
 5.SSR TKNE {f.air} HK1 {f.dep}{f.arr} {f.no[2:]} {f.cls}{day} {f.tkt.replace('-', '')}/1/P1
 6.OSI {f.air} CTCM{p.mob}/P1
 7.RMK CA/{f.pnr[::-1]}
"""))
    text = "\n".join(o)
    import re
    for m in sorted(set(re.findall(r"021-\d{8}", text))):
        c.ok("phone.landline", m)
    return text, r"^>RT "


@T(K, "wx/订票群.txt", "ticket agent's group chat", cont="text")
def _(c):
    o = ["票务中心-老客户群 导出", ""]
    for p in c.ppl(8):
        f = c.flight()
        o += [f"{f.d.month}-{f.d.day} {c.r.randrange(8, 22)}:{c.r.randrange(10, 60)} 阿May票务",
              c.rec(p, "✈" + c.pick([
                  f"{p.name} {p.id} {f.no} {f.depc}-{f.arrc} {f.d:%m月%d日 %H:%M}起飞 票号{f.tkt} 已出",
                  f"出好了：{f.no} {f.d.month}/{f.d.day} {f.depc}飞{f.arrc} {f.d:%H:%M}-{f.a:%H:%M}，乘机人{p.name}，证件{p.id}，手机{p.mob}，{f.cls}舱",
                  f"改期成功 {p.name}/{p.id} 新航班{f.no} {f.d:%m.%d} {f.depc}→{f.arrc} 差价{c.r.randrange(50, 600)}"])),
              c.pick("谢谢 收到 辛苦啦 🙏"), ""]
    return "\n".join(o), r"^✈"


@T(K, "mq/rocketmq_dead_letter.txt", "dead letters of a message queue", cont="log")
def _(c):
    o = []
    for p in c.ppl(9):
        f = c.flight()
        o.append(c.rec(p, f"""#--- MSGID: {c.hexs(32).upper()}  TOPIC=%DLQ%issue_ticket  QUEUEID={c.r.randrange(0, 8)}  OFFSET={c.r.randrange(200, 9000)}  RECONSUME=16
PROPERTIES: {{KEYS={f.pnr}, TAGS=ISSUE, UNIQ_KEY={c.hexs(20).upper()}}}
BODY: {{"pnr":"{f.pnr}","flightNo":"{f.no}","depCity":"{f.dep}","arrCity":"{f.arr}","depTime":"{f.d:%Y-%m-%d %H:%M}","cabin":"{f.cls}","psg":{{"passengerName":"{p.name}","certType":"NI","certNo":"{p.id}","mobile":"{p.mob}"}},"eTicketNo":"{f.tkt}"}}"""))
    return "\n".join(o), r"^BODY: "


@T(K, "api/itinerary_ocr.json", "OCR API answer for itinerary slips", cont="json")
def _(c):
    a = []
    for p in c.ppl(7):
        f = c.flight()
        a.append(c.rec(p, {"file": f"IMG_{c.num(4)}.jpg", "log_id": c.snow(), "words_result": {
            "name": [{"word": p.name}], "id_num": [{"word": p.id}], "ticket_number": [{"word": f.tkt}],
            "flight": [{"word": f.no}], "carrier": [{"word": f.air}], "starting_station": [{"word": f.depc}],
            "destination_station": [{"word": f.arrc}], "date": [{"word": f"{f.d:%Y年%m月%d日}"}], "time": [{"word": f"{f.d:%H:%M}"}],
            "class": [{"word": f.cls}], "ticket_rates": [{"word": "CNY" + c.amt(300, 2000)}]}}))
    return json.dumps({"batch": c.hexs(10), "results": a}, ensure_ascii=False, indent=2), r'"ticket_number"'


@T(K, "memo/travel_claims_memo.txt", "finance memo, English with Chinese bits", script="mixed", cont="text")
def _(c):
    o = ["MEMO  /  Finance Shared Service", "Re: Q3 travel claims — missing boarding passes (登机牌)", "",
         "Team, internal audit needs the flights below reconfirmed. ID as on the 行程单.", ""]
    for i, p in enumerate(c.ppl(6), 1):
        f = c.flight()
        o.append(c.rec(p, f"({i}) {p.en} / {p.name}, ID {p.id}: flight {f.no}, {f.dep} to {f.arr} on {f.d:%d %b %Y}, e-ticket {f.tkt}, seat {f.seat}. " + c.pick(["No 登机牌 attached.", "Claimed twice.", "Upgrade paid privately, please 扣回.", "Receipt title 抬头 wrong."])))
    return "\n".join(o + ["", "Deadline is Friday COB. Thx. Finance hotline 8008"]), r"^\(\d\) "


@T(K, "gate/旅客名单PNL.txt", "check-in list of a departure control system", script="latin", cont="fixed")
def _(c):
    f = c.flight()
    o = [f"PD: {f.no}/{f.d.day:02d}{MON[f.d.month - 1]}{f.d:%y} {f.dep}{f.arr}  GTD/214  BDT{f.d:%H%M}  ACC", "  SEQ NAME                 PNR    CL  SEAT  BAG    DOC"]
    for i, p in enumerate(c.ppl(18), 1):
        o.append(c.rec(p, f"{i:>4}. {p.py:<20} {''.join(c.r.choice('BCDFGHJKMNPQRSTVWXYZ') for _ in range(6))} {f.cls}   {c.r.randrange(6, 58):>3}{c.r.choice('ABCJKL')}  {c.r.randrange(0, 3)}/{c.r.randrange(0, 30):<3}  NI/{p.id}"))
    return "\n".join(o + ["END OF LIST   TTL 18  INF 0"]), r"^ +\d+\. [A-Z]+/"


@T(K, "letters/延误索赔信.txt", "joint claim letter about a delayed flight", "gb18030", cont="text")
def _(c):
    f = c.flight()
    ps = c.ppl(5)
    o = [f"关于{f.no}航班长时间延误的索赔函", "", f"客户服务部：{f.d:%Y年%m月%d日}{f.depc}至{f.arrc}的航班原定{f.d:%H:%M}起飞，我们五名旅客在机舱内坐了近五个小时，期间没有饮水。现联名要求补偿，各人情况："]
    for i, p in enumerate(ps):
        o.append(c.rec(p, f"旅客{'甲乙丙丁戊'[i]}　{p.name}，身份证号码{p.id}，乘{f.no}，{f.d.month}月{f.d.day}日，座位{c.r.randrange(6, 58)}{c.r.choice('ABCJKL')}，票号{f.tkt[:4]}{c.num(10)}，" + c.pick(["误了转机", "老人身体不适", "错过会议", "带两岁孩子"]) + f"，电话{p.mob}；"))
    return "\n".join(o + ["", f"贵司客服{c.hot()}始终占线，请勿再用“航空管制”搪塞。", f"{c.plus(f.d, 3000, 9000):%Y.%m.%d}"]), r"^旅客[甲乙丙丁戊]"


@T(K, "db/mongo_orders.txt", "MongoDB shell", cont="console")
def _(c):
    o = ["rs0:PRIMARY> db.flight_order.find({status:\"ISSUED\"},{_id:0}).limit(8).pretty()"]
    for p in c.ppl(8):
        f = c.flight()
        o.append(c.rec(p, f"""{{
\t"orderId" : NumberLong("{c.num(12, '7')}"),
\t"segments" : [
\t\t{{ "fltNo" : "{f.no}", "dep" : "{f.dep}", "arr" : "{f.arr}", "depTime" : ISODate("{f.d:%Y-%m-%dT%H:%M}:00Z"), "cabin" : "{f.cls}" }}
\t],
\t"pax" : {{ "name" : "{p.name}", "passport" : "{p.pp}", "email" : "{p.mail}" }},
\t"ticket_number" : "{f.tkt}"
}}"""))
    return "\n".join(o + ["rs0:PRIMARY> "]), r'"fltNo"'


@T(K, "voice/口述转写_行程.txt", "dictated note, machine transcript", cont="text")
def _(c):
    p = c.person()
    o = [f"录音转写 {c.hexs(8)}.m4a 时长 02:41", f"说话人1：嗯，报销那个行程我口述一下啊，都是我本人，{p.name}，身份证{p.id}，后面就不重复了。"]
    for d in c.dts(6, span=90):
        f = c.flight(d)
        o.append(c.rec(p, f"说话人1：{c.pick('然后 还有 接着 对了')}{d.month}月{d.day}号，{f.depc}飞{f.arrc}，航班号{f.no}，{d.hour}点{d.minute:02d}起飞，{c.pick(['票号我念一下' + f.tkt, '经济舱', '坐的' + f.seat])}。"))
        if c.r.random() < .4:
            o.append("说话人2：慢点慢点，好了。")
    return "\n".join(o), r"航班号"


@T(K, "export/常旅客补登.tsv.txt", "spreadsheet saved as text with merged cells", "utf-16", cont="tsv")
def _(c):
    o = ["常旅客里程补登申请汇总\t\t\t\t\t\t", "受理网点：机场柜台\t\t\t\t制表：周\t\t", "序\t会员/证件\t航班\t航段\t乘机日\t舱/座\t备注"]
    for i, p in enumerate(c.ppl(12), 1):
        f = c.flight()
        o.append(c.rec(p, f"{i}\t\"{p.name}\n{p.id}\"\t{f.no}\t{f.depc}-{f.arrc}\t{f.d.year}/{f.d.month}/{f.d.day}\t{f.cls}/{f.seat}\t" + c.pick(["", "登机牌遗失", "待复核", "客票" + f.tkt])))
    return "\n".join(o + ["合计\t12\t\t\t\t\t"]), r"^\d+\t\""
