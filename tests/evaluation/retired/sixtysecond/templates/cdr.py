from lib.core import *
T = kind("phone.cdr")
dur = lambda t: t.c([f"{t.i(5,59)}秒", f"{t.i(1,18)}分{t.i(1,59)}秒"])

@T("csv")
def cmcc(t):
    p = t.rec(t.P(), t.n)
    rows = [[f"{d}", p.city[-3:], t.c(["主叫", "被叫"]), t.pm() if t.i(0, 8) else t.c(["10086", "95588", "10010"]), dur(t), t.c(["本地", "国内长途", "漫游"]), t.c(["0.00", "0.19", "0.60"])] for d in t.dts(t.n)]
    return "下载/通话详单.csv", f"客户姓名：,{p.xm},手机号码：,{p.mob}\n查询时段：,2016-01-01至2016-12-31\n" + t.csv("起始时间,通信地点,通信方式,对方号码,通信时长,通信类型,实收通信费".split(","), rows)

@T("csv")
def msc(t):
    rows = []
    for p in t.each(rep=.5):
        rows.append([t.c(["MOC", "MTC"]), p.mob, t.pm(), t.imsi(), t.imei(), f"{t.dt(2017):%Y%m%d%H%M%S}", t.i(3, 2000), t.i(4096, 65000), t.i(1000, 65000)])
    return "bss/cdr_20170512.csv", t.csv("CALL_TYPE,MSISDN,OTHER_PARTY,IMSI,IMEI,START_TIME,DURATION,LAC,CELL_ID".split(","), rows)

@T("fixed")
def police(t):
    p = t.rec(t.P(), t.n)
    o = [["序号", "通话时间", "类型", "对方号码", "时长(秒)", "LAC", "CELLID", "对方归属"]]
    for k, d in enumerate(t.dts(t.n, 2018), 1):
        o.append([k, f"{d:%Y-%m-%d %H:%M:%S}", t.c(["主叫", "被叫"]), t.pm(), t.i(2, 1800), t.i(4096, 40000), t.i(1000, 60000), t.c(L.REG)[1][-3:]])
    return "调证/话单_打印.txt", f"机主：{p.xm}  身份证：{p.id}  号码：{p.mob}\n\n" + t.fw([6, 22, 8, 16, -9, -8, -9, -12], o)

@T("xlsx")
def pbx(t):
    rows = [["主叫姓名", "主叫", "被叫", "开始时间", "结束时间", "通话时长", "呼叫方向", "坐席"]]
    for p in t.each(rep=.1):
        d = t.dt(2019); s = t.i(8, 900)
        rows.append([p.xm, p.mob, t.ftel(), f"{d}", f"{d + dtm.timedelta(seconds=s)}", s, "呼入", t.i(8001, 8060)])
    return "呼叫中心/通话记录.xlsx", xlsx([("cdr", rows)])

@T("json", enc="utf-8")
def backup(t):
    p = t.rec(t.P(), t.n)
    return "phone_backup/calllog.json", t.j({"device": {"model": "MI 8", "owner": p.xm, "number": p.mob, "imei": t.imei()}, "calls": [{"number": t.pm(), "name": t.P().xm, "type": t.i(1, 3), "date": int(d.timestamp() * 1000), "duration": t.i(0, 900)} for d in t.dts(t.n, 2019)]})

@T("jsonl", enc="utf-8")
def carrier(t):
    r = []
    for p in t.each(rep=.4):
        d = t.dt(2018)
        r.append({"caller": p.mob, "callerName": p.xm, "callee": t.pm(), "start_time": f"{d:%F %T}", "duration": t.i(1, 1200), "call_type": t.c(["主叫", "被叫"]), "location": p.city, "fee": t.m(0, 3)})
    return "credit/mobile_calls.jsonl", t.jl(r)

@T("sql", enc="utf-8")
def voip(t):
    return "dump/cdr_asterisk.sql", "INSERT INTO `cdr` (calldate, clid, src, dst, channel, duration, billsec, disposition, uniqueid) VALUES\n" + ",\n".join(f"('{t.dt(2018)}','\"{p.xm}\" <{p.mob}>','{p.mob}','{t.pm()}','SIP/{t.i(100,999)}-{t.hex(8)}',{t.i(10,900)},{t.i(1,800)},'{t.c(['ANSWERED','NO ANSWER','BUSY'])}','{t.dig(10,'1')}.{t.i(10,9999)}')" for p in t.each(rep=.3)) + ";\n"

@T("xml")
def android(t):
    p = t.rec(t.P(), t.n)
    return "phone_backup/calls-20180803.xml", f"<?xml version='1.0' encoding='{t.charset}' standalone='yes' ?>\n<!-- {p.xm} {p.mob86} -->\n<calls count=\"{t.n}\" owner=\"{p.mob}\">\n" + "".join(f'  <call number="{t.pm()}" duration="{t.i(0,1000)}" date="{int(d.timestamp()*1000)}" type="{t.i(1,3)}" readable_date="{d}" contact_name="{t.P().xm}" />\n' for d in t.dts(t.n, 2018)) + "</calls>"

@T("text", mx=22)
def analysis(t):
    p = t.rec(t.P(), t.n)
    o = [f"话单分析：机主{p.xm}，号码{p.mob}，身份证{p.id}", ""]
    for d in t.dts(t.n, 2017):
        q = t.P()
        o.append(t.c([f"{d:%m月%d日%H时%M分}，{p.xm}主叫{q.xm}（{q.mob}），通话{t.i(1,20)}分{t.i(1,59)}秒，位置在{t.c(L.STREET)}附近基站。", f"{d:%m月%d日%H:%M} {q.mob}打入，时长{t.i(10,300)}秒，该号机主{q.xm}。"]))
    return "专案/话单分析.txt", "\n".join(o) + "\n"

@T("html")
def telecom(t):
    p = t.rec(t.P(), t.n)
    return "下载/语音清单.html", f"<html><head><meta charset={t.charset}><title>语音清单</title></head><body><div>用户号码：{p.mob}　客户名称：{p.xm}　打印日期：2019-02-11</div><table><tr><th>序号</th><th>呼叫类型</th><th>对方号码</th><th>通话时间</th><th>通话时长</th><th>通话地</th><th>费用</th></tr>" + "".join(f"<tr><td>{k}</td><td>{t.c(['主叫','被叫'])}</td><td>{t.pm()}</td><td>{d:%Y-%m-%d %H:%M:%S}</td><td>{t.i(0,0)}0:{t.i(0,20):02d}:{t.i(0,59):02d}</td><td>{p.city[-3:]}</td><td>{t.m(0,2)}</td></tr>\n" for k, d in enumerate(t.dts(t.n, 2019), 1)) + "</table></body></html>"

@T("psv")
def ims(t):
    return "mediation/IMS_VOLTE.unl", "\n".join(f"{p.mob0086.replace('0086-', '') if 0 else p.mob}|{t.pm()}|{d:%Y%m%d%H%M%S}|{t.plus(d,0,.4):%Y%m%d%H%M%S}|{t.i(1,1500)}|460-00-{t.i(1000,60000)}-{t.i(100000,99999999)}|VOLTE|{t.i(0,1)}|" for p in t.each(rep=.4) for d in [t.dt(2019)]) + "\n"

@T("log")
def axb(t):
    return "logserver/privacy-number/axb.log", "\n".join(f"{t.dt(2019):%Y-%m-%d %H:%M:%S} axb-callback callId={t.hex(16)} caller={p.mob} callee={t.pm()} middle={t.dec('0' + '571' + '-' + '1' + t.dig(7)) if 0 else t.t400()} begin={int(t.dt(2019).timestamp())} duration={t.i(0,700)}s recUrl=/rec/{t.hex(12)}.mp3 rider={p.xm}" for p in t.each(rep=.2)) + "\n"

@T("markdown", mx=30)
def hotline(t):
    return "客服/回拨清单.md", "# 漏接回拨登记\n\n|来电时间|来电号码|姓名|回拨号码|通话时长|结果|\n|---|---|---|---|---|---|\n" + "\n".join(f"|{t.dt(2019):%m-%d %H:%M}|{p.mob}|{p.xm}|{t.pm()}|{dur(t)}|{t.c(['已解决','转售后','拒接'])}|" for p in t.each(rep=0)) + "\n"

@T("sqlite", bin=1)
def db(t):
    p = t.rec(t.P(), t.n)
    return "phone_backup/calllog.db", sqlite("CREATE TABLE owner(name TEXT, msisdn TEXT); CREATE TABLE calls(_id INTEGER PRIMARY KEY, number TEXT, date INTEGER, duration INTEGER, type INTEGER, geocoded_location TEXT);", {"owner": [(p.xm, p.mob)], "calls": [(k, t.pm(), int(d.timestamp() * 1000), t.i(0, 900), t.i(1, 3), t.c(L.REG)[1]) for k, d in enumerate(t.dts(t.n, 2018), 1)]})
