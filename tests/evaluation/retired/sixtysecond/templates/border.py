from lib.core import *
T = kind("border.crossing")
port = lambda t: t.c(L.PORTS)

@T("text")
def result(t):
    p = None; o = []
    p = t.P(); t.rec(p, t.n)
    o = ["出入境记录查询结果", "", f"姓名：{p.xm}    性别：{p.sex}    出生日期：{p.bd:%Y-%m-%d}    公民身份号码：{p.id}", f"查询期间：2009-01-01 至 2018-12-31", "", "序号  出境/入境  出入境日期   证件名称      证件号码     出入境口岸    航班号"]
    for k, d in enumerate(t.dts(t.n, 2009, 2018), 1):
        o.append(f"{k:<6}{'出境' if k % 2 else '入境'}      {d:%Y-%m-%d}   普通护照      {p.pp}    {port(t)}    {t.c(['', t.flight().no])}")
    return "律所/当事人出入境记录.txt", "\n".join(o) + "\n\n本结果仅供参考，以纸质盖章件为准。\n"

@T("csv")
def crj(t):
    rows = []
    for p in t.each(rep=.3):
        d = t.dt(2016)
        rows.append([p.xm, p.PY.replace("/", ""), "MF"[not p.M], f"{p.bd:%Y%m%d}", "CHN", "14", p.pp, t.c("IO"), f"{d:%Y%m%d%H%M}", port(t), t.c(["HKG", "THA", "JPN", "KOR", "VNM", "USA"]), t.flight().no])
    return "bj/CRJ_JL_2016.csv", t.csv("XM YWXM XB CSRQ GJDQ ZJZL ZJHM CRBS CRSJ KA QWD JTGJ".split(), rows)

@T("json", enc="utf-8")
def egate(t):
    o = []
    for p in t.each():
        d = t.dt(2018)
        o.append({"laneId": f"E{t.i(1,40):02d}", "port_of_entry": port(t), "IOType": t.c(["ENTRY", "EXIT"]), "passTime": f"{d:%Y-%m-%dT%H:%M:%S}+08:00", "traveller": {"name": p.PY.replace("/", " "), "nationality": "CHN", "passport_no": p.pp, "dob": f"{p.bd}"}, "faceScore": t.i(70, 99), "fingerprint": t.c([True, True, False])})
    return "egate/2018-07/pass.json", t.j({"batch": t.dig(6), "records": o})

@T("sql", enc="utf-8")
def sql(t):
    o = ["/*!40101 SET NAMES utf8 */;", "CREATE TABLE t_exit_entry(id bigint primary key, sfzh char(18), xm varchar(40), zjmc varchar(20), zjhm varchar(20), crbz char(1), crsj datetime, kamc varchar(40), hbh varchar(10));"]
    for k, p in enumerate(t.each(rep=.3), 7712001):
        o.append(f"INSERT INTO t_exit_entry VALUES({k},'{p.id}','{p.xm}','{t.c(['普通护照','普通护照','公务护照'])}','{p.pp}','{t.c('12')}','{t.dt(2015)}','{port(t)}','{t.flight().no}');")
    return "dump/exit_entry.sql", "\n".join(o) + "\n"

@T("xlsx")
def tour(t):
    rows = [["出境游团队人员出入境登记"], ["姓名", "拼音", "护照号码", "身份证", "出境日期", "出境口岸", "前往国", "入境日期", "入境口岸", "领队"]]
    for p in t.each(rep=0):
        d = t.dt(2018); k = port(t)
        rows.append([p.xm, p.PY, p.pp, p.id, f"{d:%Y-%m-%d}", k, t.c(["泰国", "日本", "越南", "新加坡", "马来西亚"]), f"{t.plus(d,90,200):%Y-%m-%d}", k, t.c(["小钟", "老白"])])
    return "旅行社/出入境登记.xlsx", xlsx([("0716团", rows), ("0723团", [["待定"]])])

@T("fixed")
def ship(t):
    o = [["NO", "NAME", "SEX", "DOB", "DOCUMENT", "DIR", "PORT", "DATE", "VESSEL"]]
    for k, p in enumerate(t.each(rep=0), 1):
        o.append([k, p.PY.replace("/", " "), "MF"[not p.M], f"{p.bd:%d-%m-%Y}", p.pp, t.c(["出境", "入境"]), "蛇口口岸", f"{t.dt(2017):%Y-%m-%d}", f"海珠{t.i(2,19)}号"])
    return "船代/旅客出入境名单.txt", "CREW AND PASSENGER LIST / 旅客出入境名单\n" + t.fw([5, 24, 5, 12, 12, 6, 12, 12, 10], o) + f"TOTAL: {t.n}\n"

@T("log")
def kiosklog(t):
    o = []
    for p in t.each(rep=.1):
        d = t.dt(2019)
        o.append(f"{d:%Y-%m-%d %H:%M:%S} [INFO ] BcpGateway - {t.c(['出境','入境'])}查验完成 证件={p.pp} 姓名={p.xm} 口岸={port(t)} 通道={t.i(1,30)} 比对={t.i(60,99)}% 结果=放行 耗时={t.i(3,19)}s")
    return "logserver/bcp/gateway.log", "\n".join(o) + "\n"

@T("csv", encs=["big5"])
def macau(t):
    t.trad = True
    rows = []
    for p in t.each(rep=0):
        d = t.dt(2017)
        rows.append([p.xm, p.PY.replace("/", " "), "男" if p.M else "女", p.pp, p.id, t.c(["入境", "出境"]), t.c(["拱北口岸", "外港碼頭", "北安客運碼頭"]), f"{d:%d/%m/%Y %H:%M}", t.c(["7日", "5日", "過境"])])
    return "macau/旅客出入境紀錄.csv", t.csv("姓名 英文姓名 性別 護照號碼 身份證號 出境/入境 口岸 日期時間 逗留期".split(), rows)

@T("chat", mx=18)
def daigou(t):
    o = []
    for p in t.each(rep=0):
        d = t.dt(2018)
        o.append(f"{d:%Y-%m-%d} {d:%H:%M}  {t.c(['查询-小K','客服7','老吴数据'])}\n" + t.c([f"出来了：{p.xm} 护照{p.pp} {d:%Y-%m-%d} {port(t)}出境 去{t.c(['泰国','香港','柬埔寨'])}，{t.plus(d,70,200):%m-%d}入境", f"{p.xm} {p.id} 最近一次出境 {d:%Y/%m/%d} {port(t)} 证件{p.pp}", f"这个人{d:%m月%d号}{d:%H点}从{port(t)}入境的 护照号{p.pp} 名字{p.xm} 生日{p.bd:%Y%m%d}"]))
    return "telegram/result_crj.txt", "\n\n".join(o) + "\n"

@T("docx", mx=16, bin=1)
def note(t):
    b = ["关于有关人员出入境情况的说明", "经向出入境管理部门核查，情况如下："]
    for p in t.each(rep=0):
        d = t.dt(2017)
        b.append(f"{p.xm}，{p.sex}，{p.bd:%Y年%m月%d日}出生，持普通护照{p.pp}，{d:%Y年%m月%d日}经{port(t)}出境前往{t.c(['日本','韩国','法国'])}，{t.plus(d,100,300):%Y年%m月%d日}入境。")
    return "人事/因私出国核查.docx", docx(b + ["组织人事处"])

@T("yaml", mx=40, enc="utf-8")
def yml(t):
    o = ["border_events:"]
    for p in t.each():
        d = t.dt(2019)
        o.append(f"- direction: {t.c(['exit','entry'])}\n  port: {port(t)}\n  at: {d:%Y-%m-%d %H:%M:%S}\n  document: {{type: passport, number: {p.pp}, issuer: CHN}}\n  holder: {{name: {p.xm}, latin: {p.PY.replace('/', ' ')}, birth: {p.bd}}}")
    return "integration/pull/border_events.yaml", "\n".join(o) + "\n"

@T("mrz", mx=30)
def permit(t):
    o = []
    for p in t.each(rep=.15):
        d = t.dt(2018); z = t.alw("identity.hk_macau_exit_permit", "C" + t.c("ABCDEF") + t.dig(7))
        o.append(f"{d:%m-%d %H:%M} | {port(t)} | {t.c(['出','入'])}境 | 往来港澳通行证 {z} | {p.xm} | {p.id} | {t.c(['L','T','G'])}签 有效次数余{t.i(0,2)}")
    return "导游/过关登记.txt", "过关时间 | 口岸 | 方向 | 证件 | 姓名 | 身份证 | 签注\n" + "\n".join(o) + "\n"

@T("xml")
def xml(t):
    o = [f'<?xml version="1.0" encoding="{t.charset}"?>', '<apis:PaxList xmlns:apis="urn:apis:1.0">']
    for p in t.each(rep=0):
        f = t.flight()
        o.append(f'  <Pax dir="{t.c(["ENTRY","EXIT"])}" flight="{f.no}" port="{port(t)}" time="{f.t:%Y-%m-%dT%H:%M}"><Surname>{p.spy.upper()}</Surname><Given>{p.gpy.upper()}</Given><Doc type="P" issuer="CHN">{p.pp}</Doc><Birth>{p.bd}</Birth><Visa>{t.c(["B1B2","L","none"])}</Visa></Pax>')
    return "apis/out/paxlst.xml", "\n".join(o) + "\n</apis:PaxList>\n"

@T("form", mx=8)
def form(t):
    o = []
    for p in t.each(rep=0):
        d = t.dt(2017)
        o.append(f"因私出国（境）证件领用归还登记\n领用人 {p.xm}   单位 {t.firm()}\n身份证号 {p.id}   护照号 {p.pp}\n出境日期 {d:%Y-%m-%d}   出境口岸 {port(t)}   前往 {t.c(['日本','泰国','德国'])}\n入境日期 {t.plus(d,120,250):%Y-%m-%d}   入境口岸 {port(t)}\n证件已于回国后十日内交回  经办____\n")
    return "人事/证件领用.txt", ("*" * 50 + "\n").join(o)
