from lib.core import *
T = kind("driving.vehicle")
car = lambda t: t.c(L.CARS)
eng = lambda t: t.abc(1) + t.dig(6)

@T("csv")
def reg(t):
    rows = [[p.plate, "02", p.xm, p.id, p.vin, eng(t), car(t), f"{t.dt(2014):%Y-%m-%d}", t.c(["非营运", "非营运", "出租客运", "货运"]), p.mob] for p in t.each(rep=0)]
    return "cgs/车辆登记.csv", t.csv("号牌号码,号牌种类,所有人,身份证号,车辆识别代号,发动机号,品牌型号,初次登记日期,使用性质,联系电话".split(","), rows)

@T("tsv")
def py(t):
    rows = [["02", p.plate, car(t), p.vin, eng(t), p.xm, p.id, f"{t.dt(2013):%Y%m%d}", t.c("ABEGHK"), t.c(["A", "G", "Q"])] for p in t.each(rep=0)]
    return "ga/VEHICLE.txt", t.csv("HPZL HPHM CLPP CLSBDH FDJH SYR SFZMHM CCDJRQ CSYS ZT".split(), rows, "\t")

@T("json", enc="utf-8")
def park(t):
    return "parking/monthly_cards.json", t.j({"parkId": t.i(100, 999), "cards": [{"plateNo": p.plate, "owner": p.xm, "mobile": p.mob, "room": f"{t.i(1,20)}-{t.i(101,2804)}", "carport": f"B{t.i(1,2)}-{t.i(1,400):03d}", "validTo": f"{t.dt(2019):%F}", "fee": t.i(2, 8) * 100} for p in t.each(rep=0)]})

@T("xlsx")
def insure(t):
    rows = [["保单号", "被保险人", "身份证", "车牌号", "车架号", "发动机号", "厂牌型号", "初登日期", "起保日期", "商业险保费", "联系电话"]]
    for p in t.each(rep=0):
        rows.append([t.dec("PDAA" + t.dig(16)), p.xm, p.id, p.plate, p.vin, eng(t), car(t), f"{t.dt(2012):%Y-%m-%d}", f"{t.dt(2018):%Y-%m-%d}", t.m(1500, 6900), p.mob])
    return "保险/续保清单.xlsx", xlsx([("续保", rows)])

@T("chat", mx=20)
def repair(t):
    o = []
    for p in t.each(rep=0):
        o.append(f"{t.c(['前台-娟','修理工老钱','配件'])} {t.dt(2018):%m/%d %H:%M}  " + t.c([f"{p.plated} {p.xm} {p.mob} 换刹车片 车架{p.vin}", f"接车：{p.plate}，车主{p.xm}，电话{p.mob}，里程{t.i(1,16)}万，异响", f"{p.plate}定损好了，车主{p.xm} 身份证{p.id}，VIN {p.vin}，等配件"]))
    return "微信/维修接待群.txt", "\n".join(o)

@T("sql", enc="utf-8")
def violation(t):
    return "dump/t_violation.sql", "\n".join(f"insert into t_violation(plate,owner,id_card,illegal_time,illegal_place,illegal_act,fine,points) values('{p.plate}','{p.xm}','{p.id}','{t.dt(2018)}','{p.city[-3:]}{t.c(L.STREET)}','{t.c(['违反禁止标线指示','超速20%以上','闯红灯','违法停车'])}',{t.c(['50','200','100'])},{t.c(['0','3','6'])});" for p in t.each(rep=.2)) + "\n"

@T("fixed")
def gate(t):
    o = [["车牌", "车主", "电话", "品牌", "颜色", "单位车位"]]
    for p in t.each(rep=0):
        o.append([p.plate, p.xm, p.mob, t.c(["大众", "别克", "丰田", "本田", "比亚迪"]), t.c(["白", "黑", "银", "红"]), f"{t.i(1,300):03d}"])
    return "保卫处/车辆通行证登记.txt", "机动车校园通行证登记表（教职工）\n" + t.fw([12, 12, 14, 10, 6, 8], o) + f"\n共{t.n}辆\n"

@T("form", mx=9)
def cert(t):
    return "二手车/车辆信息表.txt", "\n\n".join(f"◆ 二手车收购评估单 {t.dec(t.dig(9))}\n  车    主：{p.xm}          身份证：{p.id}\n  号牌号码：{p.plate}        号牌种类：小型汽车\n  车辆识别代号(车架号)：{p.vin}\n  发动机号：{eng(t)}   品牌型号：{car(t)}\n  初次登记日期：{t.dt(2013):%Y-%m-%d}   表显里程：{t.i(2,18)}.{t.i(1,9)}万公里\n  收购价：{t.i(2,15)}.{t.i(1,9)}万元   车主电话：{p.mob}" for p in t.each(rep=0)) + "\n"

@T("log")
def etc(t):
    return "logserver/etc/issue.log", "\n".join(f"{t.dt(2019):%Y-%m-%d %H:%M:%S} [ETC-ISSUE] plate={p.plate} owner={p.xm} idNum={p.id} vin={p.vin} obu={t.dec(t.dig(16,'3'))} mobile={p.mob} result=OK" for p in t.each(rep=0)) + "\n"

@T("xml")
def xml(t):
    return "exchange/vehicles.xml", f'<?xml version="1.0" encoding="{t.charset}"?>\n<root><head><code>1</code><rownum>{t.n}</rownum></head><body>\n' + "".join(f'<veh id="{k}"><hphm>{p.plate}</hphm><clsbdh>{p.vin}</clsbdh><syr>{p.xm}</syr><sfzmhm>{p.id}</sfzmhm><clpp1>{car(t)[:2]}</clpp1><ccdjrq>{t.dt(2015)}</ccdjrq><sjhm>{p.mob}</sjhm></veh>\n' for k, p in enumerate(t.each(rep=0))) + "</body></root>"

@T("text", mx=25)
def lost(t):
    return "交警/涉案车辆.txt", "\n".join(f"{k}、{p.plate}号{t.c(['小型轿车','轻型货车','小型面包车'])}（车架号{p.vin}），登记所有人{p.xm}，公民身份号码{p.id}，{t.c(['该车已逾期未检验','该车有未处理违法记录','现扣押于停车场'])}。" for k, p in enumerate(t.each(rep=0), 1)) + "\n"

@T("markdown", mx=25)
def pool(t):
    return "wiki/私车公用备案.md", "# 私车公用备案表\n\n员工 | 手机 | 车牌 | 车型 | 行驶证所有人证件\n:-- | :-- | :-- | :-- | :--\n" + "\n".join(f"{p.xm} | {p.mob} | {p.plate} | {car(t)} | {p.id}" for p in t.each(rep=0)) + "\n\n油补按 0.8 元/公里，月底提交里程照片。\n"

@T("vcard", mx=40, enc="utf-8")
def vcf(t):
    return "phone_backup/客户车主.vcf", "".join(f"BEGIN:VCARD\nVERSION:3.0\nN:{p.sn};{p.xm[len(p.sn):]};;;\nFN:{p.xm}\nTEL;TYPE=CELL:{p.mob}\nNOTE:车牌{p.plate} {car(t)} 车架号{p.vin} 保险{t.i(1,12)}月到期\nCATEGORIES:车主\nEND:VCARD\n" for p in t.each(rep=0))
