"""driving.vehicle: a registered vehicle of a person, and its fines."""
from lib import tables as T
from lib import values as V
from lib import writers as w
from lib.fmt import cn, en, f, f8, fd, fm, us
from lib.labels import bulk

ACT = ["违反禁止标线指示", "超速20%以下", "闯红灯", "违法停车", "不按导向车道行驶", "未系安全带", "逆行", "占用应急车道"]


def brand(p):
    return p.car[0] + p.car[1]


@bulk
def t_csv(d):
    rows = []
    for p in d.cast(6, 60):
        d.rec(p)
        rows.append([d.plate(p), "小型汽车", p.name, d.id(p), d.vin(p), V.engine(d.r), brand(p), fd(d.dt(2006, 2021)),
                d.mob(p)])
    w.table(d, "机动车登记信息.csv", "号牌号码,号牌种类,所有人,身份证号,车辆识别代号,发动机号,品牌型号,初次登记日期,联系电话".split(","), rows)


@bulk
def t_insurance_xlsx(d):
    rows = [["到期日", "车牌", "车主", "手机", "车型", "车架号", "险种", "保费", "业务员"]]
    sales = [d.by().name for _ in range(3)]
    for p in d.cast(6, 60):
        d.rec(p)
        rows.append([fd(d.dt(2018, 2023)), d.plate(p), p.name, d.mob(p), brand(p), d.vin(p), d.ch(["交强+商业", "交强",
                "全险"]), d.i(900, 6000), d.ch(sales)])
    w.xlsx(d, "车险续保名单.xlsx", ("续保", rows))


def t_query_fines(d):
    p = d.p()
    out = ["机动车违法查询", "车主：%s　身份证：%s　号牌：%s" % (p.name, d.id(p), d.plate(p)), ""]
    for k in range(1, d.i(3, 15)):
        d.rec(p)
        out.append("%d) %s %s%s %s 罚款%d元 记%d分 %s" % (k, fm(d.dt(2016, 2022)), p.region[1], d.ch(T.STREETS), d.ch(ACT),
                d.ch([50, 100, 150, 200]), d.ch([0, 1, 3, 6]),
                                                   d.ch(["未处理", "已缴款", "已处理未缴款"])))
    w.text(d, "违章查询结果.txt", "\n".join(out) + "\n")


@bulk
def t_pinyin(d):
    rows = []
    for p in d.cast(6, 60):
        d.rec(p)
        rows.append(["02", d.plate(p), brand(p), d.vin(p), V.engine(d.r), p.name, d.id(p), d.ch("ABCDEGHJ"),
                f8(d.dt(2005, 2020)), "A"])
    w.table(d, "veh_%s.txt" % f8(d.dt()), "HPZL HPHM CLPP CLSBDH FDJH SYR SFZMHM CSYS CCDJRQ ZT".split(), rows,
            sep=d.ch("|\t"))


def t_licence_blocks(d):
    out = []
    for p in d.cast(1, 10):
        d.rec(p)
        out.append("机动车行驶证\n号牌号码 %s　车辆类型 小型轿车\n所有人 %s　联系电话 %s\n住址 %s\n使用性质 非营运　品牌型号 %s\n车辆识别代号 %s\n发动机号码 %s\n注册日期 %s"
                "\n" % (
            d.plate(p, d.ch(["", "·"])), p.name, d.mob(p), p.addr, brand(p), d.vin(p), V.engine(d.r), fd(d.dt(2008,
                2021))))
    w.text(d, "行驶证.txt", "\n".join(out))


def t_estate_parking(d):
    rows = []
    for p in d.cast(6, 50):
        d.rec(p)
        rows.append([p.name, d.mob(p), d.plate(p), p.car[0], "B%d-%03d" % (d.i(1, 2), d.i(1, 399)), fd(d.dt(2019,
                2023))])
    w.table(d, "小区车辆登记.csv", "车主姓名,车主电话,车牌号码,品牌,车位号,登记日期".split(","), rows, sep=d.ch(",;\t"))


@bulk
def t_json_fines(d):
    out = []
    for p in d.cast(3, 40):
        d.rec(p)
        out.append({"plateNo": d.plate(p), "owner": p.name, "ownerId": d.id(p), "violationTime": f(d.dt(2016, 2022)),
                "violationPlace": p.region[2] + d.ch(T.STREETS),
                    "violation": d.ch(ACT), "fine": d.ch([50, 100, 200]), "points": d.ch([0, 3, 6])})
    w.js(d, "violations.json", {"data": out, "total": len(out)}, indent=d.ch([None, 2]))


def t_chat_move(d):
    out = []
    for p in d.cast(3, 14):
        d.rec(p)
        out.append(d.ch(["%s 车主%s 电话%s 车是%s，登记在本人名下", "查到了：%s，车主是%s，留的手机%s，%s"]) % (d.plate(p), p.name, d.mob(p),
                brand(p)))
    w.text(d, "查车主.txt", "\n".join(out) + "\n")


def t_used_contract(d):
    p, q = d.p(), d.by()
    d.rec(p)
    w.docx(d, "二手车买卖合同.docx", ["二手车买卖合同", "卖方（甲方）：%s" % q.name, "买方（乙方，现登记车主）：%s　身份证号：%s　电话：%s" % (p.name, d.id(p),
            d.mob(p)), [
        ["车牌号码", d.plate(p), "厂牌型号", brand(p)], ["车架号", d.vin(p), "发动机号", V.engine(d.r)], ["初次登记", fd(d.dt(2008,
            2016)), "表征里程", "%d公里" % d.i(20000, 160000)]],
        "成交价人民币%d元整。　签订日期：%s" % (d.i(20, 200) * 1000, cn(d.dt(2017, 2022)))])


def t_en_csv(d):
    rows = []
    for p in d.cast(5, 40):
        d.rec(p)
        rows.append([d.plate(p), d.vin(p), p.en, d.id(p), d.mob(p), us(d.dt(2008, 2021)),
                d.pick("black white silver red blue")])
    w.table(d, "vehicles.csv", "Plate,VIN,Owner,Owner ID,Mobile,First registered,Colour".split(","), rows, enc="utf-8")


def t_en_fines(d):
    out = ["Company car fines - please settle before month end", ""]
    for p in d.cast(3, 14):
        d.rec(p)
        out.append("- %s, mobile %s, registered owner of %s: %s on %s, fine RMB %d, points %d" % (
            p.en, d.mob(p), d.plate(p), d.pick("speeding illegal-parking red-light wrong-lane"), en(d.dt(2016, 2022)),
                d.ch([50, 100, 200]), d.ch([0, 3, 6])))
    w.text(d, "fines.md", "\n".join(out) + "\n", "utf-8")


@bulk
def t_sql(d):
    rows = []
    for k, p in enumerate(d.cast(6, 40), d.i(1, 900)):
        d.rec(p)
        rows.append((k, d.plate(p), p.name, d.id(p), d.mob(p), d.vin(p), V.engine(d.r), fd(d.dt(2008, 2020))))
    w.text(d, "vehicle_info.sql", w.sql_lines("vehicle_info", "id plate_no owner_name owner_idcard owner_tel vin engi"
            "ne_no reg_date".split(), rows, 8), "utf-8")


def t_html_4s(d):
    rows = []
    for p in d.cast(3, 25):
        d.rec(p)
        rows.append([p.name, d.mob(p), d.plate(p), brand(p), d.vin(p), fd(d.dt(2012, 2021)), d.i(2, 90) * 1000])
    w.page(d, "客户车辆档案.html", "4S店客户车辆", "<h3>客户车辆档案　服务热线 %s</h3>" % d.hot() + w.html_table(
        ["车主", "电话", "车牌号", "车型", "车架号", "上牌日期", "里程"], rows))
