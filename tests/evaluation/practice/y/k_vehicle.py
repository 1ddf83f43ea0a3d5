"""driving.vehicle"""
from lib import T, D, J, TD
K = "driving.vehicle"
MO = [("大众帕萨特", "大眾帕薩特", "VW Passat"), ("丰田凯美瑞", "豐田凱美瑞", "Toyota Camry"), ("比亚迪秦", "比亞迪秦", "BYD Qin"), ("本田雅阁", "本田雅閣", "Honda Accord"), ("别克英朗", "別克英朗", "Buick Excelle"), ("特斯拉Model 3", "特斯拉 Model 3", "Tesla Model 3")]


def eng(f):
    return f.c("ABCEGKLM") + f.num(6)


@T(K, "行驶证补领.txt", way="form")
def a(f):
    o = []
    for p in f.ps(f.i(4, 7)):
        o += ["中华人民共和国机动车行驶证（补领核对页）", f"{f.x(p)}号牌号码 {p.plate}      车辆类型 小型轿车", f"所 有 人 {p.n}      身份证明号码 {p.id}", f"住    址 {p.addr}", f"使用性质 非营运      品牌型号 {f.c(MO)[0]}", f"车辆识别代号 {p.vin}", f"发动机号码 {eng(f)}", f"注册日期 {D(f.d(2015), '%Y-%m-%d')}    发证日期 {D(f.d(2023), '%Y-%m-%d')}", f"联系电话 {p.m}", "·" * 30]
    return o


@T(K, "名下车辆查询复函.txt", way="official reply")
def b(f):
    p, q = f.ps(2)
    o = ["车辆管理所 协助执行回函", f"申请执行人{q.n}（电话{q.m}）诉{p.n}一案，被执行人{p.n}（公民身份号码{p.id}）名下机动车登记情况如下："]
    for k in range(f.i(3, 6)):
        o.append(f"{k + 1}．{f.x(p)}{f.plate(p.city)}，{f.c(MO)[0]}，车架号{f.vin()}，发动机号{eng(f)}，初次登记{D(f.d(2014, 2022), '%Y-%m-%d')}，{f.c(['正常', '查封', '抵押', '逾期未检验'])}。")
    return o + ["查封手续请另行送达。", "联系电话 " + f.off()]


@T(K, "fnol_claims.xml", "en", "XML of an insurer", "xml")
def c(f):
    o = ['<?xml version="1.0" encoding="UTF-8"?>', "<MotorPolicies>"]
    for p in f.ps(f.i(5, 8)):
        o += [f"  <Policy no='{f.dec('PDZA' + f.num(14))}'>", f"    <Owner><Name>{p.en}</Name><IdNo>{p.id}</IdNo><Mobile>{p.m}</Mobile></Owner>"]
        for _ in range(f.i(1, 2)):
            o.append(f"    <Vehicle>{f.x(p)}<PlateNo>{f.plate(p.city)}</PlateNo><VIN>{f.vin()}</VIN><EngineNo>{eng(f)}</EngineNo><Model>{f.c(MO)[2]}</Model><FirstReg>{D(f.d(2016), '%Y-%m-%d')}</FirstReg></Vehicle>")
        o.append("  </Policy>")
    return o + ["</MotorPolicies>"]


@T(K, "內地車輛查冊.txt", "tw", "query result")
def d(f):
    o = ["內地車輛登記資料查冊結果（代辦）", ""]
    for p in f.ps(f.i(4, 7)):
        o += [f"登記車主：{p.n}　內地身份證：{p.id}", f"{f.x(p)}車牌號碼：{p.plate}　車架號：{p.vin}　型號：{f.c(MO)[1]}", f"首次登記：{D(f.d(2017), '%Y-%m-%d')}　聯絡電話：{f.intl(p.m)}", ""]
    return o + [f"查冊費已收。服務熱線 {f.off()}"]


@T(K, "parking_members.json", "en", "nested JSON", "json")
def e(f):
    r = []
    for p in f.ps(f.i(6, 9)):
        r.append({"member": {"owner": p.en, "id_no": p.id, "mobile": p.m}, "vehicles": [{"plate": f.x(p) + v, "vin": f.vin(), "model": f.c(MO)[2], "color": f.c(["white", "black", "grey"]), "registered": D(f.d(2018), "%Y-%m-%d")} for v in [f.plate(p.city) for _ in range(f.i(1, 2))]]})
    return J({"site": "Jiangnan Plaza P2", "list": r})


@T(K, "交警事故认定.txt", way="accident file")
def g(f):
    ps = f.ps(f.i(3, 5))
    w = f.p()
    o = ["道路交通事故当事车辆登记表", f"报警人{w.n}，手机{w.m}，路过行人，无车辆。", ""]
    for k, p in enumerate(ps):
        o += [f"{'甲乙丙丁戊'[k]}车：{f.x(p)}车牌{p.plate}，{f.c(MO)[0]}，车主{p.n}（身份证{p.id}，手机{p.m}），车辆识别代号{p.vin}", f"     受损部位：{f.c(['前保险杠', '左后门', '右前大灯', '尾部'])}；{f.c(['可自行移动', '拖车'])}"]
    return o


@T(K, "二手车微信成交.txt", way="chat")
def h(f):
    o, t = ["老罗二手车群", ""], f.d(2024)
    for p in f.ps(f.i(6, 9)):
        t += TD(minutes=f.i(30, 600))
        o += [f"{D(t, '%m-%d %H:%M')} 老罗", f"{f.x(p)}收一台 {p.plate} {f.c(MO)[0]} {f.i(2014, 2022)}年 车架{p.vin} 车主{p.n} {p.id} 电话{p.m}", f"{D(t + TD(minutes=2), '%m-%d %H:%M')} 过户小李", f.c(["大本在吗", "违章清了没", "明天排号", "几手的"])]
    return o


@T(K, "staff_parking_memo.txt", "en", "memo")
def i(f):
    o = ["MEMO - staff parking permits", "From: Facilities, " + f.off(), "", "Permits were printed for the cars below. Shared cars need both signatures.", ""]
    for p in f.ps(f.i(7, 11)):
        o.append(f"* {f.x(p)}{p.plate} - {f.c(MO)[2]}, VIN {p.vin}, registered owner {p.en}, ID card {p.id}, phone {f.sp(p.m)}")
    return o


@T(K, "汽車險要保書彙整.txt", "tw", "printed form")
def j(f):
    o = []
    for p in f.ps(f.i(4, 6)):
        o += ["商業車險要保資料（大陸地區車輛）", f"要保人／車主　{p.n}　　身份證號　{p.id}", f"{f.x(p)}號牌號碼　{p.plate}　　車輛識別代號　{p.vin}", f"廠牌　{f.c(MO)[1]}　　引擎號碼　{eng(f)}　　登記日期　{D(f.d(2016), '%Y/%m/%d')}", f"電子郵件　{p.email}　　行動電話　{p.m}", "＝" * 20]
    return o


@T(K, "annual_inspection.yaml", "zh", "YAML", "yaml")
def k(f):
    o = ["检测站: 城南机动车检测站", "日期: " + D(f.d(2025), "%Y-%m-%d"), "车辆:"]
    for p in f.ps(f.i(8, 12)):
        o += [f"  - {f.x(p)}hphm: {p.plate}", "    hpzl: '02'", f"    clsbdh: {p.vin}", f"    fdjh: {eng(f)}", f"    syr: {p.n}", f"    sfzmhm: '{p.id}'", f"    sjh: '{p.m}'", f"    结论: {f.c(['合格', '合格', '复检'])}"]
    return o
