"""phone.cdr: one call of the served subscriber = one record."""
import json
from lib.core import T
from lib import data as X
K = "phone.cdr"
def du(g): s = min(3400, 2 + int(g.r.expovariate(1 / 85))); return s, (f"{s // 60}分{s % 60}秒" if s > 59 else f"{s}秒")
def peer(g): return g.mobile() if g.ch(.85) else g.al("phone.landline", g.c(["10086", "95588", "10010"])) if g.ch(.3) else g.tel()

@T(K, "b")
def carrier_csv(g):
    p = g.p(); L = [f"客户姓名：{p.name},手机号码：{p.mobile},证件号码：{p.id}", f"查询时间：{g.t0:%Y-%m-%d %H:%M:%S},话单类型：语音详单", "起始时间,通信地点,通信方式,对方号码,通信时长,通信类型,套餐优惠,实收通信费"]
    for t in g.ts(g.n(), 31): g.rec(p); L.append(f"{t:%Y-%m-%d %H:%M:%S},{g.c([g.reg[2][:-1]] * 6 + ['北京'])},{g.c(['主叫', '被叫'])},{peer(g)},{du(g)[1]},{g.c(['本地', '国内漫游', '国内长途'])},,{g.c(['0.00', '0.00', '0.19'])}")
    g.out("详单/语音详单.csv", "\n".join(L) + "\n", "csv", "gb18030", "\r\n")

@T(K, "x")
def switch_psv(g):
    ps = g.ps(260); L = []
    for _ in range(g.n()): p = g.c(ps); t = g.t(7); g.rec(p); L.append(f"{g.c(['MOC', 'MTC'])}|{p.mobile}|{g.mobile()}|{t:%Y%m%d%H%M%S}|{du(g)[0]}|{g.i(4000, 65000)}|{g.i(2000, 65000)}|46000{g.dig(10)}|{g.c('NNNY')}")
    g.gz("bill/MSC_%s.cdr.gz" % g.t0.strftime("%Y%m%d"), "H|TYPE|SERVED_MSISDN|OTHER_PARTY|START_TIME|DURATION|LAC|CELL|IMSI|ROAM\n" + "\n".join(L) + f"\nT|{g.recs}\n")

@T(K)
def police_xlsx(g):
    p = g.p(); R = [["本机号码", "机主", "机主身份证", "呼叫类型", "对方号码", "对方归属地", "通话日期", "通话时间", "时长(秒)", "本机LAC", "本机CI"]]
    for t in g.ts(g.n(25, 60), 40): g.rec(p); R.append([p.mobile, p.name, p.id, g.c(["主叫", "被叫"]), g.mobile(), g.c(X.REG)[2], f"{t:%Y-%m-%d}", f"{t:%H:%M:%S}", du(g)[0], g.i(4000, 60000), g.i(1000, 60000)])
    g.xlsx("技侦/话单1.xlsx", {"话单": R})

@T(K)
def case_prose(g):
    L = ["关于涉案手机通话情况的分析", ""]
    for p in g.ps(g.i(3, 5)):
        n = g.i(3, 6); L.append(f"{p.name}（身份证{p.id}，使用手机{p.mobile}）案发前后通话：")
        for t in g.ts(n, 5): g.rec(p); L.append(f"　　{t.month}月{t.day}日{t:%H:%M:%S}，{g.c(['主叫', '被叫'])}{g.mobile()}，通话{du(g)[1]}；")
        L.append("")
    L += ["综合上述通话，三人在案发前存在密切联系。" if 0 else "综合上述通话，相关人员在案发前后存在密切联系。"]
    g.docx("卷宗/通话分析.docx", L)

@T(K)
def json_api(g):
    o = []
    for p in g.ps(g.i(2, 4)):
        c = []
        for t in g.ts(g.i(6, 18), 30): g.rec(p); c.append({"peer_number": g.mobile(), "dial_type": g.c(["DIAL", "DIALED"]), "time": f"{t:%Y-%m-%d %H:%M:%S}", "duration": du(g)[0], "location": g.reg[2], "fee": g.c([0, 0, 19])})
        o.append({"mobile": p.mobile, "name": p.name, "idcard": p.id, "carrier": g.c(["CHINA_MOBILE", "CHINA_UNICOM", "CHINA_TELECOM"]), "calls": [{"bill_month": f"{g.t0:%Y-%m}", "total_size": len(c), "items": c}]})
    g.out("mx/carrier_report.json", json.dumps(o, ensure_ascii=False, indent=1), "json")

@T(K)
def callcenter_log(g):
    """Call centre: a call of a customer (name and number)."""
    L = []
    for p, t in g.seq(10, 36, .2, days=1): s = du(g)[0]; g.rec(p); L += [f"{t:%Y-%m-%d %H:%M:%S} CTI[{g.i(1000, 9999)}] CALL_END dir={g.c(['in', 'out'])} caller={p.mobile} custName={p.name} agent={g.i(8001, 8099)} skill={g.c(['投诉', '报修', '咨询'])} start={t - g.td(seconds=s):%H:%M:%S} duration={s}s ring={g.i(1, 20)} rec={g.hex(10)}.wav"] + ([f"{t:%Y-%m-%d %H:%M:%S} CTI[{g.i(1000, 9999)}] AGENT_STATE {g.i(8001, 8099)} READY"] if g.ch(.6) else [])
    g.out("cti/cti.log", "\n".join(L) + "\n", "log")

@T(K)
def sql_calls(g):
    ps = g.ps(10); v = []
    for k in range(g.n(20, 55)): p = g.c(ps); t = g.t(30); g.rec(p); v.append(f"({k + 1},'{p.mobile}','{p.name}','{g.mobile()}',{g.c([1, 2])},'{t:%Y-%m-%d %H:%M:%S}',{du(g)[0]})")
    g.out("crawler/t_call_detail.sql", "INSERT INTO `t_call_detail` (`id`,`user_phone`,`user_name`,`other_phone`,`call_type`,`call_time`,`call_seconds`) VALUES\n" + ",\n".join(v) + ";\n", "sql")

@T(K)
def phone_sqlite(g):
    p = g.p(); R = []
    for k, t in enumerate(g.ts(g.n(25, 60), 40), 1): g.rec(p); R.append((k, p.mobile, g.mobile(), g.nm() if g.ch(.5) else None, int(t.timestamp()), du(g)[0], g.c([1, 2, 3])))
    g.sqlite("backup/calllog.db", "create table calls(_id integer, phone_account text, number text, name text, date integer, duration integer, type integer); create table owner(name text, msisdn text);", {"calls": R, "owner": [(p.name, p.mobile)]})

@T(K)
def pdf_bill(g):
    L = []
    for p in g.ps(g.i(2, 3)):
        L += ["中国联通客户通话详单", f"号码: {p.mobile}     机主: {p.name}     证件: {p.id}", f"打印地点: {g.reg[2]}{g.reg[3]}营业厅   工号: {g.dig(5)}", "", "序号 通话日期   通话起始  通话时长    呼叫类型 对方号码      本机通话地 通话类型 通话费", ""]
        for k, t in enumerate(g.ts(g.i(8, 22), 30), 1): g.rec(p); L.append(f"{k:>3}  {t:%Y-%m-%d} {t:%H:%M:%S}  {du(g)[1]:<10} {g.c(['主叫', '被叫'])}     {g.mobile()}  {g.reg[2][:-1]}     {g.c(['本地通话', '国内通话'])}  {g.c(['0.00', '0.15'])}")
        L += ["", "客服热线 10010    第1页", "\f"]
    g.out("pdf_txt/联通详单.txt", "\n".join(L), "pdftext")

@T(K)
def seller_chat(g):
    L = []; t = g.t0
    for p in g.ps(g.i(2, 4)):
        n = g.i(3, 8); L += [f"买家 {t:%m-%d %H:%M}", f"{p.mobile} 机主{p.name} 近一个月通话", f"渠道A {t + g.td(hours=2):%m-%d %H:%M}"]
        for d in g.ts(n, 25): g.rec(p); L.append(f"{d:%m-%d %H:%M} {g.c(['主', '被'])} {g.mobile()} {du(g)[0]}秒")
        L += [f"买家 {t + g.td(hours=3):%m-%d %H:%M}", g.c(["够了", "能出名字吗", "再查下第一个号是谁"]), ""]; t += g.td(days=1)
    g.out("蝙蝠/聊天备份.txt", "\n".join(L), "chat")

@T(K)
def tab_two_sides(g):
    """Tab list; column head says which is the own number."""
    L = ["\t".join(["本方号码", "本方姓名", "对方号码", "起始时间", "时长", "主被叫", "长途类型", "小区"])]; ps = g.ps(6)
    for _ in range(g.n(25, 60)): p = g.c(ps); g.rec(p); L.append("\t".join([p.mobile, p.name, g.mobile(), f"{g.t(20):%Y/%m/%d %H:%M:%S}", str(du(g)[0]), g.c(["主叫", "被叫"]), g.c(["本地", "国内"]), f"{g.i(4000, 60000)}-{g.i(1000, 60000)}"]))
    g.out("话单/合并.txt", "\n".join(L) + "\n", "tsv", "utf-16", "\r\n")

@T(K)
def xml_calls(g):
    """Android call-log backup with the owner's number in the head."""
    p = g.p(); o = []
    for t in g.ts(g.n(20, 55), 40): g.rec(p); o.append(f'  <call number="{g.mobile()}" duration="{du(g)[0]}" date="{int(t.timestamp() * 1000)}" type="{g.c([1, 2, 3])}" presentation="1" readable_date="{t:%Y年%m月%d日 %H:%M:%S}" contact_name="{g.c([g.nm(), "(Unknown)"])}" />')
    g.out("sdcard/CallLogBackup/calls.xml", f"<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<!-- owner {p.name} {p.mobile} -->\n<calls count=\"{g.recs}\">\n" + "\n".join(o) + "\n</calls>", "xml")

@T(K)
def harassment_report(g):
    """Victim's statement on harassing calls: victim's number is the served one."""
    p = g.p(); q = g.mobile(); n = g.i(6, 14); L = [f"报案材料", f"报案人：{p.name}，身份证{p.id}，本人手机{p.mobile}", "", f"自{g.t0 - g.td(days=21):%Y年%m月}起，一个陌生号码{q}反复拨打我的手机，以下是我从手机里抄下来的每一次来电：", ""]
    for k, t in enumerate(g.ts(n, 20), 1): g.rec(p); L.append(f"{k}）{t.month}月{t.day}日 {t:%H:%M}　来电{q}　{g.c(['响一声就挂', '通话' + du(g)[1], '未接', '接通后不说话，' + str(g.i(5, 50)) + '秒'])}")
    L += ["", "请公安机关依法处理。", f"报案人：{p.name}", f"{g.t0:%Y年%m月%d日}"]
    g.out("材料/骚扰电话.txt", "\n".join(L), "prose", "gb18030", "\r\n")

@T(K)
def asterisk_cdr(g):
    ps = g.ps(12); L = []
    for t in g.ts(g.n(25, 60), 5): p = g.c(ps); s = du(g)[0]; g.rec(p); L.append(f'"","{p.mobile}","{g.i(800, 899)}","from-trunk","""{p.name}"" <{p.mobile}>","SIP/trunk-{g.hex(8)}","SIP/{g.i(800, 899)}-{g.hex(8)}","Queue","t,20","{t:%Y-%m-%d %H:%M:%S}","{t + g.td(seconds=4):%Y-%m-%d %H:%M:%S}","{t + g.td(seconds=4 + s):%Y-%m-%d %H:%M:%S}",{s + 4},{s},"ANSWERED","DOCUMENTATION","{int(t.timestamp())}.{g.i(10, 99)}",""')
    g.out("asterisk/cdr-csv/Master.csv", "\n".join(L) + "\n", "csv")
