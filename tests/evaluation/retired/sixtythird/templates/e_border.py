"""border.crossing: one exit or entry of one person = one record."""
import json
from lib.core import T
from lib import data as X
K = "border.crossing"
def io(g): return g.c(["出境", "入境"])

@T(K)
def result_sheet(g):
    """Official result sheet of one applicant; rows are crossings."""
    L = []
    for p in g.ps(g.i(2, 4)):
        n = g.i(3, 9); L += ["            出入境记录查询结果", "", f"姓    名：{p.name}      性别：{p.sex}      出生日期：{p.birth:%Y年%m月%d日}", f"公民身份号码：{p.id}", f"查询时段：{g.year - 5}年1月1日至{g.t0:%Y年%m月%d日}", "", "序号  出境/入境  出入境日期   证件名称              证件号码     出入境口岸    航班号"]
        for k, t in enumerate(sorted(g.t(1200) for _ in range(n)), 1): g.rec(p); L.append(f"{k:<6}{['出境', '入境'][k % 2 == 0]}      {t:%Y-%m-%d}  普通护照              {p.passport}    {g.c(X.PORT)}      {g.c(['', g.flight()[0]])}")
        L += ["", "以上结果仅供参考，不作他用。", f"查询单位：{g.reg[2]}公安局出入境管理支队", "", ""]
    g.out("窗口/查询结果打印.txt", "\n".join(L), "report", "gb18030", "\r\n")

@T(K, "b")
def gov_csv(g):
    L = ["RYXM,XB,CSRQ,GJ,ZJZL,ZJHM,GMSFHM,CRBS,CRRQ,CRKA,JTFS,JTGJBS"]
    for p, t in g.seq(rep=.3, days=900): g.rec(p); L.append(f"{p.name},{1 if p.m else 2},{p.b8},CHN,14,{p.passport},{p.id},{g.c('IO')},{t:%Y%m%d%H%M},{g.c(X.PORT)},{g.i(1, 4)},{g.flight()[0] if g.ch(.5) else ''}")
    g.out("crj/crjjl_export.csv", "\n".join(L) + "\n", "csv", "gb18030", "\r\n")

@T(K, "x")
def iapi_psv(g):
    L = []
    for p, t in g.seq(rep=.2, days=300): g.rec(p); L.append("|".join([f"{t:%Y-%m-%d %H:%M:%S}", g.c(["ENTRY", "EXIT"]), "/".join(p.py), p.sex == "男" and "M" or "F", p.b8, "CHN", "P", p.passport, g.c(list(X.APT)[:9]), g.flight()[0], g.c(X.COUN), f"T{g.i(1, 40):02d}"]))
    g.out("iapi/border_events.dat", "# evt_time|direction|name|sex|dob|nat|doc|doc_no|port|flight|to_from|lane\n" + "\n".join(L) + "\n", "psv")

@T(K)
def es_docs(g):
    o = []
    for p, t in g.seq(8, 30, .3, days=400): g.rec(p); o.append({"_index": "crjry", "_id": g.hex(16), "_score": 1.0, "_source": {"xm": p.name, "sfzh": p.id, "zjmc": g.c(["普通护照", "普通护照", "因公普通护照"]), "zjhm": p.passport, "crjbs": io(g), "crjsj": f"{t:%Y-%m-%d %H:%M:%S}", "crjka": g.c(X.PORT) + "口岸", "qwgj": g.c(X.COUN), "jtgj": g.c(["飞机", "汽车", "步行", "列车", "船舶"])}})
    g.out("es/crjry_scroll.json", json.dumps({"took": g.i(3, 90), "timed_out": False, "hits": {"total": len(o), "max_score": 1.0, "hits": o}}, ensure_ascii=False, indent=1), "json")

@T(K)
def seller_chat(g):
    """Telegram export: seller's answer with exits of targets."""
    L = []; t = g.t0
    for p in g.ps(g.i(3, 6)):
        t = g.adv(t, hours=g.i(1, 30)); n = g.i(2, 5)
        L += [f"[{t:%d.%m.%Y %H:%M:%S}] 老顾客_{g.i(10, 99)}: 查这个的出入境 {p.name} {p.id}", f"[{t + g.td(minutes=40):%d.%m.%Y %H:%M:%S}] 天眼查档: 出了"]
        for d in sorted(g.t(900) for _ in range(n)): g.rec(p); L.append(g.c([f"  {d:%Y-%m-%d} {io(g)} {g.c(X.PORT)} 护照{p.passport}", f"  {d:%Y-%m-%d %H:%M} {io(g)} {g.c(X.PORT)}→{g.c(X.COUN)} {g.flight()[0]}"]))
        L += [f"[{t + g.td(minutes=55):%d.%m.%Y %H:%M:%S}] 老顾客_{g.i(10, 99)}: {g.c(['谢了', '还有没有更早的', '钱转过去了', '靠谱'])}"]
    g.out("telegram/ChatExport/messages.txt", "\n".join(L) + "\n", "chat")

@T(K)
def station_xml(g):
    o = []
    for p, t in g.seq(6, 22, days=1): g.rec(p); o.append(f'<Passenger seq="{g.recs}"><Doc type="P" no="{p.passport}" issuer="CHN"/><Name cn="{p.name}" en="{p.py[0]} {p.py[1]}"/><DOB>{p.birth}</DOB><Crossing dir="{g.c(["O", "I"])}" time="{t:%Y-%m-%dT%H:%M:%S}" lane="E{g.i(1, 30)}" result="PASS"/></Passenger>')
    g.out("边检/channel_log.xml", f'<?xml version="1.0" encoding="UTF-8"?>\n<BorderCheck port="{g.c(X.PORT)}" station="边检站" date="{g.t0:%Y-%m-%d}">\n' + "\n".join(o) + "\n</BorderCheck>", "xml", "utf-8-sig")

@T(K)
def xlsx_cadres(g):
    """Organisation department: private trips abroad of officials, one row per exit or entry."""
    R = [["领导干部因私出入境情况核查表（出入境管理部门反馈）"], ["单位", "姓名", "身份证号码", "护照号码", "出/入", "日期", "口岸", "前往国家（地区）", "是否审批", "备注"]]
    for p in g.ps(g.i(5, 14)):
        for k in range(g.i(1, 2)):
            t = g.t(700); c = g.c(X.COUN); g.rec(p, 2); R.append([g.reg[3] + g.c(["住建局", "财政局", "税务局", "教育局"]), p.name, p.id, p.passport, "出", f"{t:%Y.%m.%d}", g.c(X.PORT), c, g.c(["是", "是", "否"]), ""]); R.append(["", p.name, p.id, p.passport, "入", f"{t + g.td(days=g.i(4, 12)):%Y.%m.%d}", g.c(X.PORT), c, "", g.c(["", "", "超期一天"])])
    g.xlsx("组织部/出入境核查.xlsx", {"核查": R})

@T(K)
def investigation_prose(g):
    L = [f"关于{g.nm()}等人偷越国（边）境案涉案人员出入境情况的说明", ""]
    for p in g.ps(g.i(4, 7)):
        s = f"    经查询出入境信息系统，{p.name}（公民身份号码{p.id}，护照号{p.passport}）有如下记录："; n = g.i(1, 4)
        s += "；".join(f"{t.year}年{t.month}月{t.day}日从{g.c(X.PORT)}口岸{io(g)}" for t in sorted(g.t(800) for _ in range(n))); g.rec(p, n); L += [s + "。除此之外无其他出入境记录。"]
    L += ["", f"    {g.reg[2]}公安局出入境管理支队", f"    {g.t0:%Y年%m月%d日}"]
    g.out("卷宗/出入境说明.txt", "\n".join(L), "prose", "utf-16")

@T(K)
def traditional_hk(g):
    """Hong Kong coach company: cross-border passengers, traditional characters."""
    L = [f"跨境巴士乘客過關登記 {g.t0:%d/%m/%Y}", f"車牌：{g.v('driving.plate', '粤B' + g.dig(5))}　司機：{g.nm()}", "", "座位,乘客姓名,證件種類,證件號碼,方向,口岸,過關時間,內地手機"]
    for p in g.rows(10, 40): g.rec(p); L.append(f"{g.i(1, 49)},{p.name},護照,{p.passport},{g.c(['出境', '入境'])},{g.c(['皇崗', '深圳灣', '港珠澳大橋', '蓮塘'])},{g.t0 + g.td(minutes=g.i(1, 600)):%H:%M},{p.mobile}")
    g.out("bus/過關登記.csv", "\n".join(L) + "\n", "csv")

@T(K)
def gate_log(g):
    L = []; kp = g.c(X.PORT)
    for p, t in g.seq(10, 32, days=1):
        g.rec(p)
        L += [(t, f"{t:%b %d %H:%M:%S} egate-{g.i(1, 20):02d} abcd[{g.i(800, 9000)}]: TXN dir={g.c(['OUT', 'IN'])} doc={p.passport} id={p.id} name={p.name} face={g.r.uniform(.7, .99):.2f} finger=OK port={kp} elapsed={g.i(6, 18)}s"), (t + g.td(seconds=20), f"{t + g.td(seconds=20):%b %d %H:%M:%S} egate-{g.i(1, 20):02d} kernel: [{g.i(1000, 99999)}.{g.i(100000, 999999)}] usb 1-1.{g.i(1, 4)}: reset high-speed USB device number {g.i(2, 30)} using ehci-pci")]
    g.out("syslog/egate.messages", "\n".join(b for _, b in sorted(L)) + "\n", "log")

@T(K)
def crew_list(g):
    """Ship's crew change: English, crossing of each seaman."""
    L = [f"CREW CHANGE REPORT  M/V {g.c(['HUA YANG', 'JIN HAI', 'PACIFIC GLORY'])} {g.i(3, 98)}", f"PORT: {g.c(['XIAMEN', 'QINGDAO', 'NINGBO', 'YANTIAN'])}   DATE: {g.t0:%d %b %Y}   AGENT: PENAVICO", "", "The following seafarers passed immigration at the above port:", ""]
    for k, p in enumerate(g.rows(8, 22), 1): g.rec(p); L += [f"{k:02d}) {p.py[0]} {p.py[1]}, {g.c(['Master', 'C/O', '2/E', 'AB', 'OS', 'Cook', 'Oiler'])}, b. {p.birth:%d-%b-%Y}, Passport {p.passport}, {g.c(['ENTRY (signed off)', 'EXIT (signed on)'])} {g.t0 + g.td(minutes=g.i(5, 400)):%d-%b-%Y %H:%M}"]
    g.out("agency/crew_change.txt", "\n".join(L) + "\n\nAll documents returned. No overstay. Agency fee as per PDA.\n", "text")

@T(K)
def sqlite_border(g):
    ps = g.ps(g.i(10, 25)); R, E = [], []
    for k, p in enumerate(ps, 1): R.append((k, p.name, p.id, p.passport))
    for k in range(1, g.i(25, 55)):
        p = g.c(ps); g.rec(p); E.append((k, p.name, p.id, p.passport, io(g), f"{g.t(800):%Y-%m-%d}", g.c(X.PORT), g.c(X.COUN)))
    g.sqlite("case/tracks.sqlite", "create table crossing(seq integer, xm text, sfzh text, hzh text, fx text, rq text, kouan text, mdd text);", {"crossing": E})

@T(K)
def mail_visa(g):
    """Company visa desk answers auditor: passport stamps of staff."""
    rs = g.ps(g.i(4, 9)); b = []
    for p in rs:
        b.append(f"* {p.name}, passport {p.passport} (ID {p.id})")
        for t in g.ts(g.i(1, 4), 900): g.rec(p); b.append(f"    - {t:%d %b %Y} {g.c(['exit', 'entry'])} stamp {g.c(['Shanghai Pudong', 'Shenzhen Bay', 'Beijing Capital', 'Gongbei'])}" + g.c(["", f", flight {g.flight()[0]}"]))
    a, c = g.p(), g.p()
    g.eml("audit/RE stamps.eml", {"From": f"{a.py[1].title()} {a.py[0].title()} <{a.email}>", "To": c.email, "Subject": "RE: border stamps for tax residency review", "Date": f"{g.t0:%a, %d %b %Y %H:%M:%S} +0800"}, f"Hi {c.py[1].title()},\n\nPlease find below every exit and entry stamp that we could read in the passports of the assignees. One line is one stamp.\n\n" + "\n".join(b) + f"\n\nTwo passports are still with the consulate, I will follow up.\n\nBest regards\n{a.py[1].title()}\n")

@T(K)
def toml_watch(g):
    """Import file of a border-control list tool, with last crossings of listed persons."""
    L = ["# 布控对象最近出入境 自动生成", "[meta]", f'generated = "{g.t0:%Y-%m-%d %H:%M}"', f'operator = "{g.nm()}"', ""]
    for p, t in g.seq(6, 18, days=300): g.rec(p); L += ["[[crossing]]", f'xm = "{p.name}"', f'gmsfhm = "{p.id}"', f'zjhm = "{p.passport}"', f'fangxiang = "{io(g)}"', f'shijian = {t:%Y-%m-%dT%H:%M:%S}', f'kouan = "{g.c(X.PORT)}"', ""]
    g.out("bk/latest.toml", "\n".join(L), "toml")
