from lib.core import *
T = kind("driving.licence")
cl = lambda t: t.c(["C1", "C1", "C1", "C2", "B2", "A2", "A1A2", "C1E", "B1", "D"])
org = lambda p: p.city.split("省")[-1] + "公安局交通警察支队"

@T("csv")
def jsr(t):
    rows = [[p.xm, p.id, t.arch(p), cl(t), f"{t.dt(2008):%Y%m%d}", f"{t.dt(2014):%Y%m%d}", "6年", t.i(0, 11), org(p), p.mob] for p in t.each(rep=0, lo=29)]
    return "ga/DRIVINGLICENSE.csv", t.csv("XM SFZMHM DABH ZJCX CCLZRQ YXQS YXQX LJJF FZJG SJHM".split(), rows)

@T("ocr", mx=14)
def ocr(t):
    return "报名/驾照识别.txt", "\n\n".join(f"中华人民共和国机动车驾驶证\nDriving License of the People's Republic of China\n证号 {p.id}\n姓名 {p.xm}  性别 {p.sex}  国籍 中国\n住址 {p.addr}\n出生日期 {p.bd}\n初次领证日期 {t.dt(2009):%Y-%m-%d}\n准驾车型 {cl(t)}\n有效期限 {t.dt(2015):%Y-%m-%d} 至 {t.dt(2025):%Y-%m-%d}\n档案编号 {t.arch(p)}" for p in t.each(rep=0, lo=29)) + "\n"

@T("json", enc="utf-8")
def ocrapi(t):
    return "api/drv_ocr_batch.json", t.j([{"log_id": int(t.dig(18)), "words_result": {"证号": {"words": p.id}, "姓名": {"words": p.xm}, "准驾车型": {"words": cl(t)}, "初次领证日期": {"words": f"{t.dt(2011):%Y%m%d}"}, "住址": {"words": p.addr}, "至": {"words": f"{t.dt(2023):%Y%m%d}"}}, "words_result_num": 6} for p in t.each(rep=0, lo=29)], 1)

@T("xlsx")
def fleet(t):
    rows = [["部门", "驾驶员", "驾驶证号", "准驾车型", "档案编号", "初次领证日期", "有效期止", "累积记分", "从业资格证", "电话"]]
    for p in t.each(rep=0, lo=24, hi=58):
        rows.append([t.c(["货运一队", "货运二队", "通勤班车"]), p.xm, p.id, t.c(["A1", "A2", "B2"]), t.arch(p), f"{t.dt(2005):%Y-%m-%d}", f"{t.dt(2022):%Y-%m-%d}", t.i(0, 9), t.dig(10), p.mob])
    return "车队/驾驶员档案.xlsx", xlsx([("驾驶员", rows)])

@T("sms", mx=40)
def remind(t):
    return "12123/sent.csv", "time,to,content\n" + "\n".join(f"{t.dt(2019):%Y-%m-%d %H:%M:%S},{p.mob},\"【交管12123】{p.xm}，您的驾驶证（证号{p.id}，准驾车型{cl(t)}）将于{t.dt(2020):%Y年%m月%d日}到期，请及时换证。\"" for p in t.each(rep=0, lo=29)) + "\n"

@T("sql", enc="utf-8")
def sql(t):
    return "dump/drv_license.sql", "INSERT INTO drv_license(driver_name, license_no, archives_no, class, issue_date, valid_to, cumulative_score, phone) VALUES\n" + ",\n".join(f"('{p.xm}','{p.id}','{t.arch(p)}','{cl(t)}','{t.dt(2010):%F}','{t.dt(2024):%F}',{t.i(0,12)},'{p.mob}')" for p in t.each(rep=0, lo=29)) + ";\n"

@T("form", mx=8)
def apply(t):
    return "车管所/换证申请.txt", "\n\n".join(f"机动车驾驶证申请表            档案编号：{t.arch(p)}\n姓名 {p.xm} | 性别 {p.sex} | 出生日期 {p.bd} | 国籍 中国\n身份证明名称 居民身份证 | 号码 {p.id}\n邮寄地址 {p.addr} | 移动电话 {p.mob}\n申请业务种类：□初次申领 ☑有效期满换证 □遗失补证\n准驾车型 {cl(t)}   申请日期 {t.dt(2018):%Y-%m-%d}\n视力 左{t.c(['5.0','4.9','5.1'])} 右{t.c(['5.0','5.1'])}  辨色力 正常" for p in t.each(rep=0, lo=29)) + "\n"

@T("fixed")
def school(t):
    o = [["流水号", "学员", "身份证明号码", "车型", "科一", "科二", "科三", "领证日期", "档案编号"]]
    for p in t.each(rep=0, hi=50):
        o.append([t.dig(7), p.xm, p.id, t.c(["C1", "C2"]), t.i(90, 100), t.i(80, 100), t.i(90, 100), f"{t.dt(2018):%Y%m%d}", t.arch(p)])
    return "驾校/领证学员.txt", f"{t.c(L.FIRMW)}驾驶培训学校  领取驾驶证学员名册\n" + t.fw([9, 10, 21, 6, 6, 6, 6, 11, 14], o)

@T("html")
def score(t):
    return "export/驾驶人积分.html", f"<html><head><meta charset='{t.charset}'></head><body>" + "".join(f"<fieldset><legend>{p.xm}</legend>驾驶证号：{p.id}<br>准驾车型：{cl(t)}<br>累积记分：{t.i(0,11)}分<br>档案编号：{t.arch(p)}<br>状态：{t.c(['正常','超分','逾期未换证'])}</fieldset>\n" for p in t.each(rep=0, lo=29)) + "</body></html>"

@T("chat", mx=18)
def points(t):
    o = []
    for p in t.each(rep=0, lo=29):
        o.append(f"{t.dt(2019):%m-%d %H:%M:%S} {t.c(['处理-胖子','车务小马','代审'])}\n" + t.c([f"驾驶证 {p.id} 档案编号{t.arch(p)} {p.xm} 还剩{t.i(3,12)}分 能用", f"本子到位：{p.xm} {cl(t)} 证号{p.id} 初领{t.dt(2012):%Y%m%d} 手机{p.mob}", f"{p.xm}这本驾照审不过，证{p.id}，上次记了{t.i(3,9)}分，年底清"]))
    return "QQ/驾照业务群.txt", "\n\n".join(o)

@T("yaml", mx=40, enc="utf-8")
def ride(t):
    return "driver-onboard/approved.yml", "".join(f"---\ndriver: {p.xm}\nphone: '{p.mob}'\nlicense:\n  number: '{p.id}'\n  class: {cl(t)}\n  first_issue: {t.dt(2010):%F}\n  archive: '{t.arch(p)}'\naudit: pass\n" for p in t.each(rep=0, hi=55))

@T("text", mx=20)
def accident(t):
    return "保险/查勘驾驶人信息.txt", "查勘记录驾驶人信息摘抄\n\n" + "\n".join(f"{k}号案：驾驶人{p.xm}，驾驶证号{p.id}，准驾车型{cl(t)}，初次领证日期{t.dt(2007):%Y年%m月%d日}，证件在有效期内，联系方式{p.mob}，{t.c(['无酒后驾驶','经检测酒精含量为零','交警认定全责'])}。" for k, p in enumerate(t.each(rep=0, lo=29), 1)) + "\n"

@T("log")
def verify(t):
    return "logserver/carrental/verify.log", "\n".join(f"{t.dt(2019):%Y-%m-%dT%H:%M:%S}+0800 verify.driver_license name={p.xm} licenseNo={p.id} archiveNo={t.arch(p)} vehicleType={cl(t)} status={t.c(['NORMAL','NORMAL','EXPIRED'])} score={t.i(0,9)} provider=gongan rt={t.i(80,1500)}ms" for p in t.each(rep=.1, lo=29)) + "\n"

@T("jsonl", enc="utf-8")
def escorted(t):
    return "etl/jsz_stage.json", t.jl([{"jszh": p.id, "xm": p.xm, "zjcx": cl(t), "dabh": t.arch(p), "cclzrq": f"{t.dt(2006):%Y%m%d}", "ljjf": t.i(0, 11), "lxdh": p.tel if t.i(0, 2) == 0 else p.mob, "zt": t.c("ABE")} for p in t.each(rep=0, lo=29)])
