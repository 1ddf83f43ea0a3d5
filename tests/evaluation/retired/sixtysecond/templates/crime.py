from lib.core import *
T = kind("crime.case")
cr = lambda t: t.c(L.CRIMES)
pun = lambda t: t.c(["行政拘留十日", "行政拘留五日并处罚款五百元", "刑事拘留", "取保候审", "移送起诉", "判处有期徒刑一年二个月", "监视居住", "强制隔离戒毒二年"])

@T("csv")
def ajbh(t):
    rows = []
    for p in t.each(rep=.1):
        rows.append([t.case(), cr(t) + "案", p.xm, p.sex, p.id, p.addr, f"{t.dt(2016):%Y-%m-%d}", p.city + "公安局" + p.reg[2] + "分局", pun(t)])
    return "ga/AJ_XYR.csv", t.csv("AJBH AJMC XM XB SFZH HJDZ LASJ LADW CLJG".split(), rows)

@T("text", mx=20)
def brief(t):
    o = ["每日警情摘报", ""]
    for p in t.each(rep=0):
        d = t.dt(2018)
        o.append(f"【{cr(t)}】{d:%m月%d日%H时}许，{p.reg[2]}派出所民警在{t.c(L.STREET)}抓获嫌疑人{p.xm}（{p.sex}，{p.age}岁，身份证号码{p.id}，户籍地{p.addr}）。" + t.c([f"案件编号{t.case()}。", f"现已{pun(t)}。", "该人对违法事实供认不讳，案件正在进一步办理中。"]))
    return "派出所/警情摘报.txt", "\n\n".join(o)

@T("xml")
def judge(t):
    o = "".join(f"<案件><案号>{t.court()}</案号><被告人>{p.xm}</被告人><身份证号>{p.id}</身份证号><罪名>{cr(t)}罪</罪名><刑期>有期徒刑{t.i(1,7)}年</刑期><羁押场所>{p.city}看守所</羁押场所></案件>\n" for p in t.each(rep=0))
    return "法院/交换数据.xml", f'<?xml version="1.0" encoding="{t.charset}"?>\n<交换包 来源="审判系统">\n{o}</交换包>'

@T("json", enc="utf-8")
def es(t):
    return "es/case_index_hits.json", t.j({"took": t.i(3, 90), "timed_out": False, "hits": {"total": t.n, "hits": [{"_index": "case_2017", "_id": t.uuid(), "_source": {"case_no": t.case(), "charge": cr(t), "suspect": {"name": p.xm, "idcard": p.id, "phone": p.mob}, "arrest_date": f"{t.dt(2017):%Y-%m-%d}", "brief": f"嫌疑人{p.xm}涉嫌{cr(t)}，{pun(t)}"}} for p in t.each(rep=0)]}})

@T("fixed")
def detain(t):
    o = [["人员编号", "姓名", "身份证号", "案由", "入所日期", "监室", "办案单位"]]
    for p in t.each(rep=0):
        d = t.dt(2018)
        o.append([t.dec(p.reg[0] + "111" + f"{d:%Y%m%d}" + t.dig(4, "0")), p.xm, p.id, cr(t), f"{d:%Y-%m-%d}", f"{t.i(1,4)}0{t.i(1,9)}", p.reg[2] + "分局"])
    return "看守所/在押人员名册.txt", "                    在押人员名册（内部）\n" + t.fw([23, 12, 21, 20, 12, 6, -16], o)

@T("docx", mx=15, bin=1)
def rectify(t):
    return "司法所/社区矫正.docx", docx(["社区矫正对象花名册", [["姓名", "身份证号", "罪名", "判决书案号", "矫正期限", "联系电话"]] + [[p.xm, p.id, cr(t), t.court(), f"{t.dt(2017):%Y.%m.%d}-{t.dt(2019):%Y.%m.%d}", p.mob] for p in t.each(rep=0)], "制表：司法所"])

@T("xlsx")
def drug(t):
    rows = [["姓名", "曾用名", "性别", "公民身份号码", "涉毒类型", "查获日期", "处理结果", "管控单位", "手机"]]
    for p in t.each(rep=.05):
        rows.append([p.xm, "", p.sex, p.id, t.c(["吸毒人员", "社区戒毒", "社区康复", "强制戒毒"]), f"{t.dt(2015):%Y%m%d}", pun(t), p.reg[2] + "派出所", p.mob])
    return "禁毒办/涉毒人员台账.xlsx", xlsx([("在控", rows)])

@T("chat", mx=16)
def check(t):
    o = []
    for p in t.each(rep=0):
        d = t.dt(2018)
        o.append(f"{d:%m-%d %H:%M} 数据哥：" + t.c([f"{p.xm} {p.id} 有案底，{t.i(2009,2017)}年{cr(t)}，{pun(t)}", f"查了，{p.id}（{p.xm}）前科：{cr(t)}，案件编号{t.case()}", f"{p.xm}在逃，案由{cr(t)}，{p.reg[2]}分局上网追逃，身份证{p.id}"]))
        o.append(f"{d:%m-%d %H:%M} 买家{t.i(1,9)}：{t.c(['收','多少','再查一个','[转账]'])}")
    return "tg/背景调查.txt", "\n".join(o)

@T("sql", enc="utf-8")
def fugitive(t):
    return "dump/zt_ry.sql", "CREATE TABLE zt_ry (rybh VARCHAR(23), xm VARCHAR(50), sfzh VARCHAR(18), ay VARCHAR(40), lasj DATE, ladw VARCHAR(80), tjjb CHAR(1), lxdh VARCHAR(20));\n" + "\n".join(f"INSERT INTO zt_ry VALUES ('T{p.reg[0]}{t.dig(10)}', '{p.xm}', '{p.id}', '{cr(t)}', '{t.dt(2016):%Y-%m-%d}', '{p.city}公安局刑侦支队', '{t.c('AB')}', '');" for p in t.each(rep=0)) + "\n"

@T("form", mx=8)
def penalty(t):
    o = []
    for p in t.each(rep=0):
        d = t.dt(2017)
        o.append(f"              {p.city}公安局{p.reg[2]}分局\n                行政处罚决定书\n            {p.reg[2][0]}公（治）行罚决字〔2017〕{t.i(100,9999)}号\n违法行为人 {p.xm}，{p.sex}，{p.bd:%Y年%m月%d日}生，居民身份证号码 {p.id}，现住 {p.addr}。违法经历：{t.c(['无','2014年因赌博被行政处罚','有前科'])}。\n现查明：{d:%Y年%m月%d日%H时}许，{p.xm}在{t.c(L.STREET)}实施{cr(t)}，以上事实有陈述和申辩、证人证言等证据证实。\n决定给予{p.xm}{pun(t)}的处罚。\n")
    return "法制大队/处罚决定书.txt", "\n\n".join(o)

@T("html")
def wanted(t):
    return "www/曝光台.html", f"<html><head><meta charset='{t.charset}'><title>曝光台</title></head><body><h1>在逃人员信息</h1>" + "".join(f"<div class=card><p>姓名：{p.xm}　性别：{p.sex}</p><p>身份证号：{p.id}</p><p>案由：{cr(t)}　案件编号：{t.case()}</p><p>立案单位：{p.reg[2]}分局</p></div>\n" for p in t.each(rep=0)) + "</body></html>"

@T("log")
def alarm(t):
    return "logserver/sp/compare.log", "\n".join(f"{t.dt(2019):%Y-%m-%d %H:%M:%S} WARN  [compare] 比中重点人员 name={p.xm} sfzh={p.id} tag={t.c(['前科人员','在逃人员','涉毒人员','刑满释放'])} ay={cr(t)} ajbh={t.case()} cam={t.dig(6)} sim=0.{t.i(80,98)}" for p in t.each(rep=.15)) + "\n"

@T("transcript", mx=12)
def interview(t):
    o = ["讯问笔录摘录汇编", ""]
    for p in t.each(rep=0):
        d = t.dt(2018)
        o += [f"（{d:%Y年%m月%d日%H时%M分}，{p.reg[2]}派出所办案区）问：你的基本情况？答：我叫{p.xm}，身份证号{p.id}，{t.c(['初中','高中','小学'])}文化，因涉嫌{cr(t)}被{t.c(['传唤','拘留','抓获'])}，以前{t.c(['没有犯过事','因打架被拘留过','判过一年'])}。", ""]
    return "笔录/摘录.txt", "\n".join(o)

@T("tsv")
def release(t):
    return "综治办/刑释人员.tsv", t.csv("姓名 性别 身份证号码 罪名 原判刑期 释放日期 释放单位 安置帮教人 联系方式".split(), [[p.xm, p.sex, p.id, cr(t), f"{t.i(1,9)}年", f"{t.dt(2018):%Y/%m/%d}", p.city + "监狱", t.P().xm, p.mob] for p in t.each(rep=0, lo=22)], "\t")
