"""netcafe.session: one seat session of one customer = one record."""
import json
from lib.core import T
from lib import data as X
K = "netcafe.session"
def pc(g): return g.reg[0] + "10" + f"{g.i(100, 999999):06d}"

@T(K, "b")
def pubwin_csv(g):
    c = pc(g); L = ["场所编号,场所名称,终端号,姓名,证件类型,证件号码,上机时间,下机时间,消费金额,卡号"]; b = g.c(X.BAR)
    for p, t in g.seq(rep=.25, days=30):
        g.rec(p); L.append(f"{c},{b},{g.c('ABC')}{g.i(1, 99):03d},{p.name},身份证,{p.id},{t:%Y-%m-%d %H:%M:%S},{t + g.td(minutes=g.i(30, 500)):%Y-%m-%d %H:%M:%S},{g.i(3, 40)}.00,{g.dig(8)}")
    g.out("pubwin/上网记录查询.csv", "\n".join(L) + "\n", "csv", "gb18030", "\r\n")

@T(K, "x")
def soh_file(g):
    """Audit upload: \\x01 separated, no head, Wi-Fi/net-bar dialect."""
    c = pc(g); L = []
    for p, t in g.seq(rep=.3, days=60):
        g.rec(p); L.append("\x01".join([c, "111", p.id, p.name, f"{int(t.timestamp())}", f"{int(t.timestamp()) + g.i(900, 20000)}", g.mac("-"), f"192.168.{g.i(0, 3)}.{g.i(2, 250)}", f"{g.i(1, 180):03d}", p.reg[0], ""]))
    g.zip("audit/145-440100-%d-WA_SOURCE_FJ_0001-0.zip" % g.i(1450000000, 1550000000), {"WA_SOURCE_FJ_0001.bcp": "\n".join(L) + "\n", "GAB_ZIP_INDEX.xml": '<?xml version="1.0" encoding="UTF-8"?>\n<MESSAGE><DATASET name="WA_COMMON_010017"><DATA><ITEM key="I010032" val="\\x01"/><ITEM key="I010033" val="\\n"/><ITEM key="A010004" val="WA_SOURCE_FJ_0001"/></DATA><COLS><ITEM key="NETBAR_WACODE"/><ITEM key="CERTIFICATE_TYPE"/><ITEM key="CERTIFICATE_CODE"/><ITEM key="USER_NAME"/><ITEM key="START_TIME"/><ITEM key="END_TIME"/><ITEM key="MAC"/><ITEM key="IP"/><ITEM key="TERMINAL_NO"/><ITEM key="REGION"/></COLS></DATASET></MESSAGE>'})

@T(K)
def wa_json(g):
    c = pc(g); bar = g.c(X.BAR); L = []
    for p, t in g.seq(10, 40, .2, days=3):
        g.rec(p); L.append(json.dumps({"NETBAR_WACODE": c, "PLACE_NAME": bar, "CERTIFICATE_TYPE": "111", "CERTIFICATE_CODE": p.id, "USER_NAME": p.name, "START_TIME": f"{t:%Y%m%d%H%M%S}", "END_TIME": f"{t + g.td(minutes=g.i(20, 400)):%Y%m%d%H%M%S}", "IP": f"192.168.1.{g.i(2, 250)}", "MAC": g.mac("-"), "SESSIONID": g.hex(16)}, ensure_ascii=False))
    g.gz("wa/basic_fj_0001.json.gz", "\n".join(L) + "\n")

@T(K)
def paper_register(g):
    """Typed copy of a paper register, one line a guest."""
    L = [f"{g.c(X.BAR)}  上网实名登记簿  （{g.t0.year}年{g.t0.month}月）  网管：{g.nm()}", "", "日期　　姓名　　身份证号码　　　　　　　机号　　上机—下机　　备注"]
    for p, t in g.seq(12, 40, .1, days=25):
        g.rec(p); L.append(f"{t.day}日　{p.name}　{p.id}　{g.i(1, 120)}号　{t:%H:%M}—{t + g.td(minutes=g.i(40, 300)):%H:%M}　{g.c(['', '', '临时卡', '会员', '包夜', '忘带证 后补'])}".rstrip("　"))
    L += ["", f"另：有一张身份证读数{g.badid()}，系统提示号码无效，当天未给上机。"]
    g.out("网吧/登记簿誊录.txt", "\n".join(L), "text", "gb18030", "\r\n")

@T(K)
def police_memo(g):
    """Search report on suspects' net-bar activities, prose, several sessions each in own sentences."""
    L = ["网吧上网情况协查反馈", "", f"{g.reg[3]}分局网安大队："]
    for p in g.ps(g.i(4, 8)):
        n = g.i(1, 4); L.append(f"    {p.name}，{p.id}，共查得上网记录{n}条：")
        for t in sorted(g.t(90) for _ in range(n)): g.rec(p); L.append(f"    {t.month}月{t.day}日{t:%H:%M}在{g.c(X.BAR)}{g.i(3, 150)}号机上机，{t + g.td(minutes=g.i(30, 600)):%H:%M}下机，{g.c(['同排无同行人', '账号登录游戏', '期间无充值', '现金结账'])}。")
    L += ["    特此反馈。", f"    联系人：{g.nm()}　联系电话：{g.shop()}"]
    g.docx("协查/网吧反馈.docx", L)

@T(K)
def server_log(g):
    """Billing server log; session end line carries all."""
    L = []
    for p, t in g.seq(10, 30, days=1):
        m = g.i(30, 400); g.rec(p); s = f"{g.i(1, 160):03d}"
        L.append((t, f"[{t:%Y-%m-%d %H:%M:%S}] <SESSION_END> pc={s} id={p.id} name={p.name} on={t - g.td(minutes=m):%m-%d %H:%M} off={t:%m-%d %H:%M} min={m} fee={m / 15:.1f}"))
        if g.ch(.7): u = t + g.td(seconds=g.i(1, 300)); L.append((u, f"[{u:%Y-%m-%d %H:%M:%S}] <{g.c(['HEARTBEAT', 'TICK', 'PRINT', 'UPGRADE'])}> pc={g.i(1, 160):03d} {g.c(['rtt=3ms', 'ok', 'queue=0', 'client ver 8.3.1 latest'])}"))
    g.out("billing/log/bar_svr.log", "\n".join(b for _, b in sorted(L)) + "\n", "log", "gb18030", "\r\n")

@T(K)
def xlsx_members(g):
    R = [["上网时段统计表", "", "", "", "", "", ""], ["单位：" + g.c(X.BAR)], ["姓名", "身份证", "座位号", "上线", "下线", "时长(分)", "区域"]]
    for p, t in g.seq(15, 55, .15, days=20):
        m = g.i(20, 500); g.rec(p); R.append([p.name, p.id, g.i(1, 180), f"{t:%Y-%m-%d %H:%M}", f"{t + g.td(minutes=m):%Y-%m-%d %H:%M}", m, g.c(["普通区", "电竞区", "包厢", "无烟区"])])
    R.append(["合计", f"{g.recs}人次"])
    g.xlsx("月报/上网时段统计.xlsx", {"统计": R})

@T(K)
def sql_inserts(g):
    c = pc(g); bar = g.c(X.BAR); L = ["SET NAMES gbk;", "/* 网吧监管平台 在线明细 补传 */"]
    for p, t in g.seq(10, 40, days=5):
        g.rec(p); L.append(f"INSERT INTO WB_SWRY (CSBH, WBMC, SWRYXM, ZJHM, ZDH, SXSJ, XXSJ) VALUES ('{c}', '{bar}', '{p.name}', '{p.id}', 'PC{g.i(1, 200):03d}', TO_DATE('{t:%Y-%m-%d %H:%M:%S}','YYYY-MM-DD HH24:MI:SS'), {g.c(['NULL', f'''TO_DATE('{t + g.td(hours=2):%Y-%m-%d %H:%M:%S}','YYYY-MM-DD HH24:MI:SS')'''])});")
    g.out("补传/wb_swry.sql", "\n".join(L) + "\ncommit;\n", "sql", "gb18030")

@T(K)
def xml_online(g):
    c = pc(g); o = []
    for p, t in g.seq(8, 30, days=2):
        g.rec(p); o.append(f'<Record><CustomerName>{p.name}</CustomerName><CertificateType>11</CertificateType><CertificateID>{p.id}</CertificateID><ComputerName>{g.c(["HALL", "VIP"])}-{g.i(1, 90):02d}</ComputerName><HostIP>192.168.{g.i(0, 1)}.{g.i(2, 250)}</HostIP><OnLineTime>{t:%Y-%m-%dT%H:%M:%S}</OnLineTime><OffLineTime>{t + g.td(minutes=g.i(30, 400)):%Y-%m-%dT%H:%M:%S}</OffLineTime><Company>{g.c(["", "", g.co()])}</Company></Record>')
    g.out("GA558/online.xml", f'<?xml version="1.0" encoding="UTF-8"?>\n<NetBar code="{c}" name="{g.c(X.BAR)}">\n' + "\n".join(o) + "\n</NetBar>", "xml")

@T(K)
def chat_manager(g):
    """Net-bar staff in DingTalk: 'opened a machine for ...'"""
    L = []; t = g.t0; w = [g.nm() for _ in range(3)]
    for p in g.rows(5, 13):
        t = g.adv(t, minutes=g.i(5, 80)); g.rec(p); n = g.i(2, 130)
        L += [f"{g.c(w)} {t:%Y-%m-%d %H:%M:%S}", g.c([f"{n}号机 {p.name} {p.id} {t:%H:%M}上的，读卡器坏了我手动登记的", f"读卡器又坏了，先记这里：{p.name}，身份证{p.id}，{n}号机，{t:%H点%M}上机包夜到8点", f"手动开机 {n}号 / {p.name} / {p.id} / 上机{t:%H:%M} 下机{t + g.td(minutes=g.i(60, 300)):%H:%M} / 现金20"]), ""]
        if g.ch(.5): L += [f"{g.c(w)} {t + g.td(minutes=1):%Y-%m-%d %H:%M:%S}", g.c(["记得补录系统", "收到", "37号键盘坏了换一个", "明早网安要来查 都登好", "厂家说后天来修"]), ""]
    g.out("dingtalk/值班群导出.txt", "\n".join(L), "chat")

@T(K)
def court_evidence(g):
    """Screenshot text of a detail list in evidence, '^' separated."""
    L = ["^".join(["XH", "WBMC", "XM", "SFZH", "JQH", "SJSJ", "XJSJ"])]
    for k, p in enumerate(g.rows(12, 45, .5), 1):
        t = g.t(200); g.rec(p); L.append("^".join([str(k), g.c(X.BAR), p.name, p.id.lower() if 0 else p.id, str(g.i(1, 200)), f"{t:%Y%m%d %H%M}", f"{t + g.td(minutes=g.i(10, 300)):%Y%m%d %H%M}"]))
    g.out("证据/附件4.dat", "\n".join(L) + "\n", "caret", "gb18030")

@T(K)
def wiki_incident(g):
    """Markdown wiki page about a bug with a table of affected sessions."""
    L = ["# 2号店断网事故复盘", "", f"- 时间：{g.t0:%Y-%m-%d} 晚高峰", "- 影响：在线会话被强制下机，需退费", f"- 负责人：{g.nm()}", "", "## 受影响上机会话（需逐个退费）", "", "| 机号 | 会员 | 证件 | 电话 | 上机 | 被踢下机 | 退费 |", "|---|---|---|---|---|---|---|"]
    for p in g.rows(8, 26): t = g.t0.replace(hour=18) + g.td(minutes=g.i(0, 200)); g.rec(p); L.append(f"| {g.c('ABV')}{g.i(1, 60)} | {p.name} | {p.id} | {p.mobile} | {t:%H:%M} | {g.t0.replace(hour=18) + g.td(minutes=231):%H:%M} | {g.i(2, 15)} 元 |")
    L += ["", "## 原因", "", "核心交换机固件 5.2.1 内存泄漏，看门狗重启。", "", "## 改进", "", "1. 升级固件；2. 双上联。"]
    g.out("wiki/postmortem-store2.md", "\n".join(L) + "\n", "markdown")

@T(K)
def mongo_export(g):
    L = []
    for p, t in g.seq(10, 40, .2, days=60):
        g.rec(p); L.append(json.dumps({"_id": {"$oid": g.hex(24)}, "bar": g.c(X.BAR), "user": {"n": p.name, "idc": p.id}, "pc": g.i(1, 150), "on": {"$date": f"{t:%Y-%m-%dT%H:%M:%S}.000Z"}, "off": {"$date": f"{t + g.td(minutes=g.i(30, 500)):%Y-%m-%dT%H:%M:%S}.000Z"}, "fee": {"$numberDecimal": f"{g.i(5, 40)}.5"}}, ensure_ascii=False))
    g.out("mongo/netbar_sessions.json", "\n".join(L) + "\n", "jsonl")

@T(K)
def fixed_terminal(g):
    """Terminal list screen copied from a text UI."""
    L = [f"┌{'─' * 92}┐", f"  万象管理专家    当日上机流水    {g.t0:%Y-%m-%d}", f"├{'─' * 92}┤", "  机器  会员姓名    证件号码              开始        结束        用时    金额"]
    for p in g.rows(10, 35): t = g.t0 + g.td(minutes=g.i(0, 700)); m = g.i(12, 420); g.rec(p); L.append(f"  {g.i(1, 150):03d}   {p.name:　<5}  {p.id}    {t:%H:%M:%S}    {t + g.td(minutes=m):%H:%M:%S}    {m:>4}分  {m / 12:>6.2f}")
    L += [f"├{'─' * 92}┤", f"  F5刷新  F8打印  ESC退出        上机人次 {g.recs}", f"└{'─' * 92}┘"]
    g.out("屏幕/当日流水.txt", "\n".join(L), "fixed", "gb18030", "\r\n")
