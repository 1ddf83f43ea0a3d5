from lib.core import *
T = kind("travel.flight")
MON = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split()
WD = "MO TU WE TH FR SA SU".split()

@T("eterm", mx=30)
def pnr(t):
    o = []
    for p in t.each(rep=0):
        f = t.flight(); dd = f"{f.t.day:02d}{MON[f.t.month-1]}"
        o.append(f""">RT{f.pnr}
 1.{p.PY} {f.pnr}
 2.  {f.no} {f.cab}   {WD[f.t.weekday()]}{dd}  {f.d}{f.a} HK1   {f.t:%H%M} {f.e:%H%M}          E
 3.{t.c(['PEK','CAN','SHA'])}/T {t.c(['PEK','CAN','SHA'])}/T {t.ftel()}/{t.c(L.FIRMW)}AGENCY LTD/ABCDEFG
 4.TL/1200/{dd}/{f.d}{t.i(100,999)}
 5.SSR FOID {f.car} HK1 NI{p.id}/P1
 6.SSR TKNE {f.car} HK1 {f.d}{f.a} {f.no[2:]} {f.cab}{dd} {f.tkt.replace('-','')}/1/P1
 7.OSI {f.car} CTCM{p.mob}/P1
 8.RMK CA/{t.abc(6)}
 9.{f.d}{t.i(100,999)}
""")
    return "agency/eterm/rt_capture.txt", "\n".join(o)

@T("csv")
def tmc(t):
    rows = []
    for p in t.each(rep=.25):
        f = t.flight()
        rows.append([t.order(f.t, 4), p.xm, p.id, f"部门{t.i(1,9)}", f.no, f"{f.dc}-{f.ac}", f"{f.t:%Y-%m-%d}", f"{f.t:%H:%M}", f.cab, f.tkt, f.fare, "50", "0", t.c(["已出票", "已使用", "改签"])])
    return "差旅/国内机票对账单.csv", t.csv("订单号 乘机人 证件号码 成本中心 航班号 航段 起飞日期 起飞时间 舱位 票号 票面价 机建 燃油 状态".split(), rows)

@T("sms", mx=40)
def reminder(t):
    o = []
    for p in t.each(rep=.1):
        f = t.flight()
        o.append(f"{f.t:%Y-%m-%d} 09:{t.i(10,59)}\t{p.mob}\t【{f.cn}】尊敬的{p.xm}旅客，您乘坐的{f.no}航班{f.t:%m月%d日}{f.dn}—{f.an}，原计划{f.t:%H:%M}起飞，现因{t.c(['天气','航路管制','飞机晚到'])}预计延误至{t.plus(f.t,1,4):%H:%M}，座位{f.seat}，给您带来不便敬请谅解。")
    return "gateway/flight_notice_sent.txt", "\n".join(o) + "\n"

@T("json", enc="utf-8")
def ffp(t):
    o = []
    for p in t.each():
        f = t.flight()
        o.append({"memberNo": f.car + t.dig(10), "passenger": {"surname": p.spy.upper(), "given": p.gpy.upper(), "cnName": p.xm, "certType": "NI", "certNo": p.id}, "segment": {"fltNo": f.no, "depAirport": f.d, "arrAirport": f.a, "std": f"{f.t:%Y-%m-%dT%H:%M:00+08:00}", "cabin": f.cab, "seatNo": f.seat}, "miles": t.i(400, 2900), "eTicket": f.tkt.replace("-", "")})
    return "ffp/accrual-2017Q2.json", t.j(o, None)

@T("xml")
def order(t):
    o = [f'<?xml version="1.0" encoding="{t.charset}"?>\n<OrderList agency="{t.c(L.FIRMW)}航空服务" count="{t.n}">']
    for p in t.each():
        f = t.flight()
        o.append(f'<Order no="{t.order(f.t,5)}" pnr="{f.pnr}">\n <Passenger name="{p.xm}" type="ADT" idType="1" idNo="{p.id}" mobile="{p.mob}"/>\n <Flight no="{f.no}" from="{f.d}" to="{f.a}" depart="{f.t:%Y-%m-%d %H:%M}" arrive="{f.e:%Y-%m-%d %H:%M}" class="{f.cab}"/>\n <Fee ticket="{f.fare}" tax="50.00"/>\n</Order>')
    return "b2b/orderlist_export.xml", "\n".join(o) + "\n</OrderList>"

@T("xlsx")
def group(t):
    f = t.flight()
    rows = [[f"旅行团出票名单  {f.no} {f.dc}-{f.ac} {f.t:%Y-%m-%d} {f.t:%H:%M}起飞"], ["序", "姓名", "拼音", "性别", "证件号", "出生", "航班", "日期", "座位", "票号", "手机"]]
    for k, p in enumerate(t.each(rep=0), 1):
        rows.append([k, p.xm, p.PY, p.sex, p.id, f"{p.bd:%Y-%m-%d}", f.no, f"{f.t:%m-%d}", f"{t.i(20,55)}{t.c('ABCHJK')}", f"{f.tkt[:4]}{t.dig(10)}", p.mob])
    return "旅行社/团队名单.xlsx", xlsx([("名单", rows)], shared=False)

@T("log")
def checkin(t):
    o = []
    for p in t.each(rep=0):
        f = t.flight(); d = t.plus(f.t, -3, -1)
        o.append(f'{d:%b %d %H:%M:%S} dcs-{f.d.lower()}-02 checkin[{t.i(900,30000)}]: accept flt={f.no}/{f.t:%d%b} pax="{p.PY}" doc=NI{p.id} seat={f.seat} bn={t.i(1,180):03d} bags={t.i(0,2)}/{t.i(8,31)}kg agent={t.i(1000,9999)}')
    return "logserver/dcs/accept.log", "\n".join(o) + "\n"

@T("form", mx=8)
def itinerary(t):
    o = []
    for p in t.each(rep=0):
        f = t.flight()
        o.append(f"""航空运输电子客票行程单   印刷序号：{t.dec(t.dig(10) + ' ' + t.dig(1))}
旅客姓名 {p.xm}    有效身份证件号码 {p.id}    签注 不得签转
         承运人  航班号   座位等级  日期        时间    客票级别/客票类别
自FROM {f.dn}  {f.cn}  {f.no}   {f.cab}   {f.t:%Y-%m-%d}  {f.t:%H:%M}   {f.cab}
至 TO  {f.an}   VOID
票价 CNY {f.fare}  民航发展基金 CN 50.00  燃油附加费 YQ 0.00  合计 CNY {int(float(f.fare))+50}.00
电子客票号码 {f.tkt}  验证码 {t.dig(4)}  保险费 XXX
填开单位 {t.c(L.FIRMW)}票务  填开日期 {t.plus(f.t,-200,-20):%Y-%m-%d}
""")
    return "报销/行程单文字版.txt", ("~" * 60 + "\n").join(o)

@T("chat", mx=20)
def ticketgroup(t):
    o = []
    for p in t.each(rep=0):
        f = t.flight(); d = t.plus(f.t, -90, -5)
        o += [f"{d:%Y/%m/%d %H:%M:%S} 小{t.c('鹿麦葵米')}票务", t.c([f"@all {p.xm} {p.id} 订{f.t:%m.%d} {f.no} {f.dc}飞{f.ac} {f.t:%H:%M} {f.cab}舱 {f.fare[:-3]}，出了跟我说", f"出票：{p.xm}，{p.id}，{f.no}，{f.dc}→{f.ac}，{f.t:%m月%d日 %H:%M}，票号{f.tkt}，手机{p.mob}", f"{f.pnr} {p.PY.replace('/',' ')} 身份证{p.id} {f.no} {f.t:%d号}{f.dn}起飞，客人要靠窗"])]
        if t.i(0, 1):
            o += [f"{d:%Y/%m/%d %H:%M:%S} 出票-{t.c('东南西北')}", t.c(["ok", "等下 舱位没了 加60", "已出，短信收到没", "那边催款了"])]
    return "QQ/机票同业群消息记录.txt", "消息记录（此消息记录为文本格式，不支持重新导入）\n\n消息对象:机票同业-闲聊勿进\n================================================================\n" + "\n".join(o)

@T("sql", enc="utf-8")
def mysqlins(t):
    v = []
    for k, p in enumerate(t.each(), 601):
        f = t.flight()
        v.append(f"({k},'{p.xm}','{p.id}','{p.mob}','{f.no}','{f.d}','{f.a}','{f.t:%Y-%m-%d %H:%M}','{f.cab}','{f.tkt}',{f.fare},{t.i(0,3)})")
    return "backup/t_air_ticket.sql", "DROP TABLE IF EXISTS `t_air_ticket`;\nCREATE TABLE `t_air_ticket` (\n  `id` int(11) NOT NULL,\n  `psg_name` varchar(32),\n  `psg_cert` varchar(20),\n  `psg_tel` varchar(20),\n  `flight` varchar(8),\n  `dep` char(3),\n  `arr` char(3),\n  `takeoff` varchar(16),\n  `cabin` char(1),\n  `tkt` varchar(16),\n  `price` decimal(10,2),\n  `st` tinyint\n) ENGINE=InnoDB DEFAULT CHARSET=utf8;\nLOCK TABLES `t_air_ticket` WRITE;\nINSERT INTO `t_air_ticket` VALUES " + ",".join(v) + ";\nUNLOCK TABLES;\n"

@T("markdown", mx=25)
def mice(t):
    o = ["# 年会嘉宾接送机安排（内部）", "", "> 车辆组每天 18:00 前更新，机场举牌联系现场总控", "", "| 嘉宾 | 证件 | 航班 | 航段 | 到达 | 手机 | 车号 |", "|---|---|---|---|---|---|---|"]
    for p in t.each(rep=0):
        f = t.flight()
        o.append(f"| {p.xm} | {p.id} | {f.no} | {f.dc}→{f.ac} | {f.e:%m-%d %H:%M} | {p.mob334} | {t.i(1,9)}号车 |")
    return "wiki/接送机安排.md", "\n".join(o + ["", "- [ ] 与酒店确认早餐", "- [x] 胸牌打印"])

@T("csv", encs=["big5"])
def bigfive(t):
    t.trad = True
    rows = []
    for p in t.each(rep=0):
        f = t.flight()
        rows.append([f.pnr, p.PY.replace("/", " "), p.xm, p.pp, f"{p.bd:%d/%m/%Y}", t.c(["CX", "KA", "HX", "NX"]) + str(t.i(300, 989)), t.c(["HKG", "MFM", "TPE"]), f.a, f"{f.t:%d/%m/%Y}", f"{f.t:%H%M}", f.seat, p.mob86])
    return "hk_agency/旅客名單.csv", t.csv("訂位代號 英文姓名 中文姓名 護照號碼 出生日期 航班編號 出發 抵達 日期 起飛 座位 聯絡電話".split(), rows)

@T("notebook", mx=40, enc="utf-8")
def nb(t):
    ls = ["   pax_name             id_card   flight_no  dep  arr            dep_time  seat\n"]
    for k, p in enumerate(t.each(rep=0)):
        f = t.flight()
        ls.append(f"{k:<3}{p.PY:<18} {p.id}  {f.no}  {f.d}  {f.a}  {f.t:%Y-%m-%d %H:%M}  {f.seat}\n")
    return "notebooks/noshow_model.ipynb", t.j({"cells": [{"cell_type": "markdown", "metadata": {}, "source": ["# no-show 预测\n", "样本取 2017 年离港数据"]}, {"cell_type": "code", "execution_count": 4, "metadata": {}, "source": ["df = pd.read_parquet('dcs_2017.parquet')\n", "print(df.to_string())"], "outputs": [{"name": "stdout", "output_type": "stream", "text": ls}]}], "metadata": {"kernelspec": {"name": "python3", "display_name": "Python 3"}}, "nbformat": 4, "nbformat_minor": 2}, 1)

@T("text", mx=25)
def prose(t):
    o = ["客票异常情况说明（值机室）", ""]
    for p in t.each(rep=0):
        f = t.flight()
        o.append(t.c([f"{f.t:%m月%d日}，旅客{p.xm}（身份证{p.id}）持{f.no}次航班客票由{f.dc}前往{f.ac}，起飞前{t.i(15,40)}分钟到达柜台，已截载，经值班主任同意改签次日，票号{f.tkt}。", f"旅客{p.xm}投诉{f.no}（{f.dn}至{f.an}，{f.t:%Y-%m-%d}）行李破损，其证件号码为{p.id}，联系电话{p.mob}，赔付{t.i(1,6)}00元。", f"{f.no}航班{f.t:%H:%M}起飞前清点发现多出一名旅客，核对为{p.xm}，证件{p.id}，应乘坐后一班，座位{f.seat}。"]))
        o.append("")
    return "值机室/异常说明.txt", "\n".join(o)
