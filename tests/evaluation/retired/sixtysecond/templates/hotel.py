from lib.core import *
T = kind("hotel.stay")

@T("csv")
def kf2000(t):
    h = "Name,CardNo,Descriot,CtfTp,CtfId,Gender,Birthday,Address,Zip,Dirty,District1,District2,District3,District4,District5,District6,FirstNm,LastNm,Duty,Mobile,Tel,Fax,EMail,Nation,Taste,Education,Company,CTel,CAddress,CZip,Family,Version,id".split(",")
    rows = []
    for k, p in enumerate(t.each(rep=.05), t.i(20000, 900000)):
        d = t.dt(2011, 2012)
        rows.append([p.xm, "", "", "ID", p.id, "MF"[not p.M], f"{p.bd:%Y%m%d}", p.addr, "", "F", "CHN", p.reg[0][:2], p.reg[0], "", "", "", "", "", "", p.mob if t.i(0, 2) else "", p.tel if t.i(0, 4) == 0 else "", "", p.mail if t.i(0, 3) == 0 else "", "", "", "", "", "", "", "", "0", f"{d.year}-{d.month}-{d.day} {d.hour}:{d:%M:%S}", k])
    return "netdisk/5.csv", t.csv(h, rows)

@T("log")
def pmslog(t):
    o = []
    for p in t.each(rep=.05):
        d = t.dt(2018); f = t.dig(7)
        o.append((d, f"{d:%Y-%m-%d %H:%M:%S},{t.i(100,999)} INFO  [pool-3-thread-{t.i(1,16)}] c.h.pms.front.CheckInService - checkIn ok folio={f} room={t.room()} guest={p.xm} certType=11 certNo={p.id} tel={p.mob} nights={t.i(1,5)} rate={t.m(168,620)} clerk=F{t.i(10,39)}"))
        if t.i(0, 3) == 0:
            o.append((d, f"{d:%Y-%m-%d %H:%M:%S},{t.i(100,999)} DEBUG [pool-3-thread-{t.i(1,16)}] c.h.pms.lock.CardEncoder - write card sn={t.hex(8).upper()} ok in {t.i(80,900)}ms"))
    return "logserver/pms-front/catalina.pms.log", "\n".join(x for _, x in sorted(o)) + "\n"

@T("chat", mx=24)
def wxfront(t):
    o = ["【前台交接群】聊天记录", ""]
    for p in t.each():
        d = t.dt(2017)
        o += [f"前台小{t.c('赵周吴陈')}  {d:%m-%d %H:%M}", t.c([
            f"{t.room()} {p.xm} 身份证{p.id} 刚入住 住{t.i(1,3)}晚 押金{t.i(2,6)}00 现金",
            f"@夜班 {t.room()}房换人了，现在住的是{p.xm}（{p.id}），{d:%H点%M分}办的入住，明天中午退房",
            f"补登记：昨晚{t.room()}的客人{p.xm}，证件{p.id}，电话{p.mob}，入住没刷上去，麻烦早班传一下旅业系统"]), ""]
        if t.i(0, 2) == 0:
            o += [f"李经理  {d:%m-%d %H:%M}", t.c(["收到", "好的，押金单拍一下", "房卡收回来没有？", "[图片]", "辛苦，布草明天上午到"]), ""]
    return "备份/手机/前台交接群.txt", "\n".join(o)

@T("html")
def lyweb(t):
    o = [f'<html><head><meta charset="{t.charset}"><title>旅馆业治安管理信息系统 - 旅客信息查询</title></head><body>', "<div class=crumb>首页 &gt; 国内旅客 &gt; 查询结果</div><table class='grid'>", "<tr><th>序号</th><th>旅馆名称</th><th>旅馆编码</th><th>旅客姓名</th><th>性别</th><th>证件号码</th><th>房号</th><th>入住时间</th><th>退房时间</th></tr>"]
    for k, p in enumerate(t.each(rep=.3), 1):
        d = t.dt(2016)
        o.append(f"<tr><td>{k}</td><td>{t.hotel()}</td><td>{p.reg[0]}{t.dig(4)}</td><td>{p.xm}</td><td>{p.sex}</td><td>{p.id}</td><td>{t.room()}</td><td>{d:%Y%m%d%H%M}</td><td>{t.plus(d, 6, 60):%Y%m%d%H%M}</td></tr>")
    return "desktop/旅客信息查询.html", "\n".join(o) + f"</table><p>共 {t.n} 条，第 1 页</p></body></html>"

@T("json", enc="utf-8")
def otaapi(t):
    o = []
    for p in t.each(rep=0):
        d = t.dt(2019); w = p.xm
        o.append({"orderId": t.dec(t.dig(19, "5")), "hotel": {"id": t.i(10000, 99999), "name": t.hotel(), "city": p.city}, "roomType": t.c(["大床房", "双床房", "亲子套房"]), "arrivalDate": f"{d:%Y-%m-%d}", "departureDate": f"{t.plus(d, 24, 90):%Y-%m-%d}", "guests": [{"name": w, "idType": "ID_CARD", "idNo": p.id}], "contact": {"phone": p.mob86, "email": p.mail if t.i(0, 1) else None}, "amount": float(t.m(199, 1900)), "state": "CHECKED_OUT"})
    return "api/dumps/orders_page_3.json", t.j({"code": 0, "msg": "success", "data": {"total": 20418, "list": o}})

@T("form", mx=9)
def regform(t):
    o = []
    for p in t.each(rep=0):
        d = t.dt(2015)
        o.append(f"""              国内旅客住宿登记表
旅馆名称：{t.hotel()}            登记日期：{d:%Y年%m月%d日}
------------------------------------------------------------
 姓    名：{p.xm}          性  别：{p.sex}       民  族：{p.nation}
 出生日期：{p.bd:%Y.%m.%d}        证件种类：居民身份证
 证件号码：{p.id}
 常住地址：{p.addr}
 房    号：{t.room()}          入住时间：{d:%H:%M}    拟住天数：{t.i(1,4)}
 联系电话：{p.mobd}
 旅客签名：__________        接待员：{t.c('赵孙周吴')}{t.c('敏洁慧燕')}
============================================================
""")
    return "前台/登记表扫描识别结果.txt", "\n".join(o)

@T("fixed")
def nightaudit(t):
    h = f"{'':24}夜审在住客人清单 (IN-HOUSE GUEST LIST)\n营业日期: 2017-09-{t.i(10,28)}    打印: NA01    第 1 页\n" + "-" * 118 + "\n"
    rows = [["房号", "姓名", "证件号码", "到店", "离店", "房价", "代码", "手机"]]
    for p in t.each(rep=0):
        d = t.dt(2017)
        rows.append([t.room(), p.xm, p.id, f"{d:%m/%d %H:%M}", f"{t.plus(d,20,90):%m/%d}", t.m(158, 688), t.c(["RAC", "MEM", "COR", "OTA"]), p.mob])
    return "报表/night_audit_inhouse.prn", h + t.fw([7, 12, 22, 14, 8, -9, 6, 14], rows) + "-" * 118 + f"\n合计在住 {t.n} 间   出租率 {t.m(50,97)}%\n*** 报表结束 ***\n"

@T("sql", enc="utf-8")
def pgcopy(t):
    o = ["--", "-- PostgreSQL database dump", "--", "SET client_encoding = 'UTF8';", "CREATE TABLE public.checkin_log (id bigint NOT NULL, store_code character(6), guest_name text, credential_no text, room_no text, arrive_at timestamp, leave_at timestamp, pay numeric(10,2));", "COPY public.checkin_log (id, store_code, guest_name, credential_no, room_no, arrive_at, leave_at, pay) FROM stdin;"]
    for k, p in enumerate(t.each(), 88012):
        d = t.dt(2019)
        o.append("\t".join([str(k), f"H{t.dig(5)}", p.xm, p.id, t.room(), f"{d}", f"{t.plus(d, 9, 50)}" if t.i(0, 9) else "\\N", t.m(120, 900)]))
    return "dump/pg_hotelchain.sql", "\n".join(o) + "\n\\.\n\nSELECT pg_catalog.setval('public.checkin_log_id_seq', 990213, true);\n"

@T("xml")
def upload233(t):
    o = [f'<?xml version="1.0" encoding="{t.charset}"?>', "<GNLK_SCB>"]
    for p in t.each():
        d = t.dt(2014)
        o.append(f"  <LK><XM>{p.xm}</XM><XB>{1 if p.M else 2}</XB><MZ>01</MZ><CSRQ>{p.bd:%Y%m%d}</CSRQ><ZJLX>11</ZJLX><ZJHM>{p.id}</ZJHM><XXDZ>{p.addr}</XXDZ><RZSJ>{d:%Y%m%d%H%M}</RZSJ><RZFH>{t.room()}</RZFH><TFSJ>{t.plus(d,8,40):%Y%m%d%H%M}</TFSJ></LK>")
    return "upload/bak/LG_SEND_0312.xml", "\n".join(o) + "\n</GNLK_SCB>\n"

@T("xlsx")
def minsu(t):
    rows = [["2018年旺季民宿入住台账"], ["房源", "入住", "离店", "渠道", "客人", "身份证", "电话", "人数", "房费", "备注"]]
    for p in t.each(rep=0):
        d = t.dt(2018)
        rows.append([t.c(["听海", "望山", "半亩", "茶隐", "溪谷"]), f"{d:%Y/%m/%d}", f"{t.plus(d,24,80):%Y/%m/%d}", t.c(["途家", "爱彼迎", "小猪", "朋友介绍", "携程"]), p.xm, p.id, p.mob, t.i(1, 5), t.i(230, 980), t.c(["", "", "带狗", "要发票", "加床一张"])])
    return "民宿/入住台账2018.xlsx", xlsx([("台账", rows), ("说明", [["房费含早，押金另收"]])])

@T("mail", mx=14, bin=1)
def mailpolice(t):
    o = ["张警官您好：", "", "按昨天电话里的要求，把我店当晚的住宿情况整理如下，请核对。", ""]
    for k, p in enumerate(t.each(rep=0), 1):
        d = t.dt(2017, None, 14, 23)
        o.append(f"{k}、{p.xm}，{p.sex}，身份证号码{p.id}，{d:%Y年%m月%d日%H时%M分}入住{t.room()}房间，次日{t.i(7,13)}时许退房。" + t.c(["", f"登记手机{p.mob}。", "同来一名女性未登记。"]))
    o += ["", "监控录像保存在前台电脑，需要时请带介绍信来拷贝。", t.hotel() + "  前厅部", "电话：" + t.ftel()]
    return "mail/协查回复.eml", eml(t.rolem("qianting@jinhua-hotel.com.cn"), t.rolem("nbzd@police.example.gov.cn"), "关于协查旅客住宿情况的回复", "Tue, 14 Mar 2017 09:41:22 +0800", "\n".join(o))

@T("docx", mx=20, bin=1)
def handover(t):
    tb = [["时间", "事项", "处理人"]]
    for p in t.each(rep=0):
        d = t.dt(2018)
        tb.append([f"{d:%m月%d日 %H:%M}", t.c([f"客人{p.xm}（{p.id}）入住{t.room()}，房卡两张，押金{t.i(2,5)}00元", f"{t.room()}客人{p.xm}办理续住一天，身份证{p.id}，电话{p.mob}", f"{p.xm} 身份证号 {p.id} 于{d:%H:%M}退{t.room()}房，迷你吧消费{t.i(8,60)}元"]), t.c(["早班", "中班", "夜班"])])
    return "酒店/值班交接记录.docx", docx([t.hotel() + "前厅部值班交接记录", tb, "注：贵重物品寄存另见登记本。"])

@T("text")
def trail(t):
    o = []
    for p in t.each(rep=.4):
        d = t.dt(2016)
        o.append(f"{d:%Y-%m-%d %H:%M:%S}  {p.city[-3:]}{t.hotel()}  {t.room()}房  {p.xm} {p.id}  退房 {t.plus(d,5,30):%Y-%m-%d %H:%M:%S}" + (f"  同住：{t.P().xm}" if t.i(0, 3) == 0 else ""))
    return "接单/kf结果.txt", "\n".join(o) + "\n"

@T("sqlite", bin=1)
def kiosk(t):
    rows = []
    for k, p in enumerate(t.each(), 1):
        d = t.dt(2019)
        rows.append((k, t.uuid(), p.xm, p.id, t.m(61, 99), t.room(), int(d.timestamp()), p.mob, t.c(["SUCCESS", "SUCCESS", "MANUAL"])))
    return "kiosk/selfcheckin.db", sqlite("CREATE TABLE checkin(id INTEGER PRIMARY KEY, trace TEXT, guestName TEXT, idCardNo TEXT, faceScore TEXT, roomNumber TEXT, checkinTs INTEGER, mobile TEXT, result TEXT); CREATE TABLE device_config(k TEXT, v TEXT);", {"checkin": rows, "device_config": [("hotelName", t.hotel()), ("fw", "3.2.14")]})
