from lib.core import *
from lib import data as G
K = "driving.vehicle"


def eng(t):
    return t.AZ(2) + t.num(6) + t.pick("ABK")


@T(K, "车管/机动车登记.csv", "vehicle register export, pinyin initials", "big")
def a(t):
    R = [["HPZL", "HPHM", "SYR", "SFZMHM", "CLSBDH", "FDJH", "CLPP1", "CCDJRQ", "SYXZ", "SJHM"]]
    for p in t.ps(t.n(220, 300)):
        R.append(["02", p.plate, p.name, p.id, p.vin, eng(t), t.pick(G.CARS), f"{t.dt(2009, 2021):%Y%m%d}", t.pick(
                "A A A F"), p.mob])
    t.out(csvs(R), "gb18030", "\r\n")


@T(K, "保险/续保名单.xlsx", "renewal list of a car insurer's agent, remarks")
def b(t):
    R = [["到期日", "车主", "车牌", "车架号", "发动机号", "厂牌", "电话", "上年保费", "跟进"]]
    for p in t.ps(48):
        R.append([f"{t.dt(2023, 2023):%Y-%m-%d}", p.name, p.plate, p.vin, eng(t), t.pick(G.CARS), p.mob, t.n(1800,
                6500), t.pick(["", "已报价", "嫌贵", "卖车了"])])
    t.xlsx([("8月到期", R)], True)


@T(K, "小区/车辆登记.txt", "handwritten-like register at the gate, sentences", "free odd")
def c(t):
    o = "小区月卡车辆登记（保安室）\n\n"
    for p in t.ps(20):
        o += (t.pick([f"{p.plate} 白色{t.pick('朗逸 途观 卡罗拉')} 车主{p.name} {p.mob} {t.n(1, 20)}栋\n",
                f"{p.name}的车{p.plate_s()}，{t.pick('黑色 银色')}，电话{p.mob_s('-')}，月卡到{t.n(1, 12)}月\n",
                f"{t.n(1, 20)}-{t.n(101, 1804)} {p.name}，换新车了，新牌{p.plate}，手机{p.mob}，行驶证已复印\n"]))
    t.out(o, nl="\r\n")


@T(K, "二手车/vehicle_license_ocr.json", "OCR of vehicle licences with owner and VIN")
def d(t):
    t.out(js([dict(plateNo=p.plate, vehicleType="小型轿车", owner=p.name, ownerPhone=p.mob, address=p.addr, useCharacter
            ="非营运", model=t.pick(G.CARS), vin=p.vin, engineNo=eng(t), registerDate=f"{t.dt(2010, 2021):%Y-%m-%d}")
            for p in t.ps(16)]))


@T(K, "4S店/回厂提醒.eml", "mail in prose with cars due for service", "free")
def e(t):
    o = "各位顾问，本周需要邀约的客户：\n\n"
    for p in t.ps(10):
        o += (f"{p.name}{'先生' if p.male else '女士'}，{p.mob}，车牌{p.plate}，{t.pick(G.CARS)}，VIN {p.vin}，上次进厂"
                f"{t.dt(2022, 2023):%Y-%m-%d}，里程{t.n(5, 90)}00公里\n")
    t.eml("邀约", t.omail("crm@xinyuan-4s.cn"), t.omail("sa@xinyuan-4s.cn"), [("text/plain", None, o)])


@T(K, "违章/代办查询.txt", "lines with plate, VIN tail, owner, four dashes", "odd")
def f(t):
    t.out(sepd([[p.plate, p.vin, eng(t), p.name, p.id, p.mob] for p in t.ps(30)], "----"), "utf-8-sig")


@T(K, "停车/park_member.sql", "INSERT of parking members")
def g(t):
    t.out(insert("park_member", "member_name phone plate_no car_type room valid_to".split(), [[p.name, p.mob, p.
            plate, t.pick("临 月租 VIP"), f"{t.n(1, 9)}-{t.n(101, 2002)}", f"2024-{t.n(1, 12):02d}-28"] for p in t.ps(
            37)], True), "utf-8")


@T(K, "公安/名下车辆查询.docx", "query answer, several vehicles of a person", "multi")
def h(t):
    o = ["名下机动车查询结果"]
    for _ in range(5):
        p = t.subj()
        o.append(f"查询对象：{p.name}  公民身份号码：{p.id}  手机：{p.mob}")
        R = [["号牌号码", "号牌种类", "品牌型号", "车辆识别代号", "初次登记日期", "状态"]]
        for _ in range(t.n(1, 3)):
            t.rec(p)
            p._m.pop("plate", None), p._m.pop("vin", None)
            R.append([p.plate, "小型汽车", t.pick(G.CARS), p.vin, f"{t.dt(2008, 2021):%Y-%m-%d}", t.pick("正常 抵押 逾期未检验")])
        o.append(R)
    t.docx(o)


@T(K, "过户/二手车买卖合同.txt", "sale contracts, seller owns the car, buyer beside", "free multi")
def i(t):
    o = ""
    for p in t.ps(5):
        q = t.other()
        o += ((f"二手车买卖协议\n卖方（原车主）：{p.name}，身份证{p.id}，电话{p.mob}\n买方：{q.name}，身份证{q.id}，电话{q.mob}\n甲方将其所有的"
                f"{t.pick(G.CARS)}一辆（号牌{p.plate}，车架号{p.vin}，发动机号{eng(t)}，" f"登记日期{t.dt(2009, 2019):%Y年%m月%d日}）以"
                f"{t.n(2, 20)}.{t.n(1, 9)}万元转让给乙方，违章由甲方处理至交车之日。\n\n"))
    t.out(o)


@T(K, "etc/ETC_issue.xml", "ETC issuing messages", "")
def j(t):
    t.out(xml("ETCIssue", "Vehicle", "vehiclePlate plateColor owner ownerIdNum ownerTel vin engineNum obuId regis"
            "terTime".split(), [[p.plate, t.pick("0 4"), p.name, p.id, p.mob, p.vin, eng(t), t.num(16),
            f"{t.dt(2018, 2023):%Y-%m-%dT%H:%M:%S}"] for p in t.ps(18)], True))


@T(K, "打印/保单抄件.prn", "policy copies, labels in columns, wrapped", "odd")
def k(t):
    o = ""
    for p in t.ps(7):
        o += (((f"机动车交通事故责任强制保险单（抄件）      PDAA{t.num(15)}\n被保险人        {p.name}\n身份证号码      {p.id}\n号牌号码        "
                f"{pad(p.plate, 14)}机动车种类   客车\n发动机号码      {pad(eng(t), 14)}识别代码\n" f"                           "
                f"   {p.vin}\n厂牌型号        {t.pick(G.CARS)}\n登记日期        {t.dt(2010, 2020):%Y-%m-%d}     联系电话 "
                f"{p.mob}\n固定电话        {p.tel}\n" f"{'=' * 58}\n")))
    t.out(o, "gb18030", "\r\n")


@T(K, "聊天/挪车.txt", "screen-copied group messages about cars and owners", "free odd")
def l(t):
    o = ""
    for p in t.ps(14):
        o += (t.pick([f"物业-小何 {t.n(7, 22)}:{t.n(10, 59)}\n{p.plate}挡消防通道，车主{p.name} {p.mob}，请马上挪车\n",
                f"业主{t.n(101, 999)} {t.n(7, 22)}:{t.n(10, 59)}\n登记一下新车 {p.plate_s('·')} {p.name} {p.mob} 灰色\n",
                f"物业-小何 {t.n(7, 22)}:{t.n(10, 59)}\n车辆备案：{p.name}，{p.plate}，{t.pick(G.CARS)}，手机{p.mob}\n"]))
    t.out(o)


@T(K, "fleet/挂靠车辆.yaml", "YAML of trucks with owners and hired drivers beside", "multi")
def m(t):
    R = []
    for p in t.ps(15):
        q = t.other()
        R.append([p.plate, p.name, p.id, p.mob, p.vin, q.name, q.mob, f"{t.dt(2012, 2021):%Y-%m}"])
    t.out(yml("plate owner owner_id owner_tel vin driver driver_tel registered".split(), R, "trucks"))


@T(K, "充电/新能源车主.tsv", "new-energy car owners, TSV, UTF-16", "")
def n(t):
    R = [["VIN", "车牌", "车主姓名", "手机号", "邮箱", "车型", "提车日期"]]
    for p in t.ps(33):
        R.append([p.vin, p.plate, p.name, p.mob, p.mail, t.pick(G.CARS), t.dt(2020, 2023).date()])
    t.out(csvs(R, "\t"), "utf-16", "\r\n")
