"""driving.vehicle: registered vehicles of persons, their fines and policies."""
from datetime import timedelta as D

from lib import values as V
from lib.labels import bulk, md, sql, table

MODELS = "大众牌SVW71611 丰田牌GTM7200 本田牌DHW7150 别克牌SGM7159 比亚迪牌BYD7150 长安牌SC7169 吉利美日牌MR7152 五菱牌LZW6430".split()
FAULTS = "违反禁止标线指示 驾驶机动车违反道路交通信号灯通行 超过规定时速10%以上未达20% 违反规定停放车辆 不按规定使用安全带 逆向行驶".split()


def eng(d):
    return d.c("G", "4A9", "EA", "K", "") + d.dig(6)


@bulk
def t_register_csv(d):
    rows = []
    for p in d.each(d.size(10, 50), False):
        rows.append([p.plate, "小型汽车" if len(p.plate) == 7 else "小型新能源汽车", p.name, p.id, p.vin, eng(d), d.c(*MODELS),
            f"{d.when(2008, 2019):%Y-%m-%d}", d.c("白", "黑", "灰", "红"), p.mob])
    d.csv("机动车登记信息.csv", ["号牌号码", "号牌种类", "所有人", "身份证明号码", "车辆识别代号", "发动机号", "品牌型号", "初次登记日期", "车身颜色", "联系电话"], rows)


@bulk
def t_owner_xlsx(d):
    rows = [["车主姓名", "电话", "车牌号", "品牌", "车架号", "保险到期", "备注"]]
    for p in d.each(d.size(10, 50), False):
        rows.append([p.name, p.mob, p.plate, d.c(*MODELS).split("牌")[0], p.vin, f"{d.when(2019, 2019):%Y-%m-%d}",
            d.c("", "", "老客户", "已报价", "勿扰")])
    d.xlsx("车险到期名单.xlsx", ("名单", rows))


def t_fines_list(d):
    p, n = d.p(), d.n(3, 15)
    d.rec(p, n)
    ts = sorted(d.when(2016, 2019) for _ in range(n))
    d.text("违章查询.txt", f"车牌号：{p.plate}\n车主：{p.name}（{p.id}）\n未处理违法 {n} 条\n" + "\n".join(
        f"{t:%Y-%m-%d %H:%M}  {p.city[0]}{d.c(*V.ROADS)}  {d.c(*FAULTS)}  罚款{d.c(50, 100, 200)}元 记{d.c(0, 2, 3, 6)}分"
        for t in ts) + "\n")


@bulk
def t_violation_csv(d):
    rows = []
    for p in d.each(d.size(8, 45)):
        rows.append([p.region + d.dig(10), p.plate, p.name, p.id, f"{d.when(2016, 2019):%Y/%m/%d %H:%M}", d.city()[0]
            + d.c(*V.ROADS), d.c(*FAULTS), d.c(50, 100, 150, 200), d.c(0, 2, 3, 6)])
    d.csv("交通违法导出.csv", ["决定书编号", "号牌号码", "当事人", "证件号", "违法时间", "违法地点", "违法行为", "罚款金额", "记分"], rows, d.c(",", "\t"))


def t_licence_book(d):
    p = d.rec(d.p())
    t = d.when(2010, 2019)
    d.docx("行驶证信息.docx", "中华人民共和国机动车行驶证", [["号牌号码", p.plate], ["车辆类型", "小型轿车"], ["所有人", p.name], ["住址", p.addr],
        ["使用性质", "非营运"], ["品牌型号", d.c(*MODELS)],
           ["车辆识别代号", p.vin], ["发动机号码", eng(d)], ["注册日期", f"{t:%Y-%m-%d}"], ["身份证明号码", p.id]])


def t_api_json(d):
    rows = [{"plateNo": p.plate, "owner": p.name, "ownerIdNo": p.id, "vin": p.vin, "engineNo": eng(d),
        "brandModel": d.c(*MODELS), "registerDate": f"{d.when(2009, 2019):%Y-%m-%d}",
             "phone": p.mob} for p in d.each(d.n(2, 25), False)]
    d.json("vehicle_list.json", {"code": 200, "rows": rows}, d.c(None, 2))


def t_parking_community(d):
    rows = []
    for p in d.each(d.n(8, 50), False):
        rows.append([f"{d.n(1, 20)}-{d.n(1, 3)}-{d.n(1, 28)}0{d.n(1, 4)}", p.name, p.mob, p.platef(), d.c("固定车位",
            "月租", "子母车位"), f"{d.when(2018, 2019):%Y-%m-%d}"])
    d.csv("小区车辆登记.csv", ["房号", "车主", "手机", "车牌号码", "车位类型", "登记日期"], rows)


def t_scrape_chat(d):
    out = []
    for p in d.each(d.n(2, 8), False):
        out += [f"问: {p.plate} 查下车主",
            f"答: {p.name} {p.id} {p.mob} {d.c(*MODELS)} {p.vin} {d.when(2010, 2018):%Y-%m-%d}登记", ""]
    d.text("查车档.txt", "\n".join(out))


def t_policy_mail(d):
    p, q = d.rec(d.p()), d.p()
    d.text("车险报价.eml",
        f"From: {q.email}\nTo: {p.email}\nSubject: 您的爱车续保报价\n\n{p.hon}您好：\n\n车主：{p.name}"
        f"\n证件号：{p.id}\n车牌：{p.plate}\n车架号：{p.vin}\n初登日期：{d.when(2012, 2017):%Y-%m-%d}\n"
           f"交强险 {d.c(665, 760, 950)} 元，商业险 {d.money(1500, 4800)} 元。\n\n业务员 {q.name} {q.mobf('3-4-4')}\n", "utf-8")


@bulk
def t_sql(d):
    rows = [[p.plate, "02", p.name, p.id, p.vin, eng(d), d.c(*MODELS), f"{d.when(2008, 2019):%Y-%m-%d}", p.addr]
        for p in d.each(d.size(6, 40), False)]
    d.text("vehicle.sql", sql("VEHICLE", ["HPHM", "HPZL", "SYR", "SFZMHM", "CLSBDH", "FDJH", "CLPP", "CCDJRQ",
        "ZSXXDZ"], rows, d.c(1, 25)), d.c("utf-8", "gb18030"))


def t_html_fines(d):
    p, n = d.p(), d.n(1, 8)
    d.rec(p, n)
    d.html("违法处理.html", "交通违法查询", f"<p>{p.plate}　所有人 {p.name}　手机 {p.mob}</p>"
        + table(["违法时间", "地点", "行为", "罚款", "记分", "状态"], [
        [f"{d.when(2017, 2019):%Y-%m-%d %H:%M}", p.city[0] + d.c(*V.ROADS), d.c(*FAULTS), d.c(50, 200), d.c(0, 3, 6),
        d.c("未处理", "已缴款")] for _ in range(n)]))


def t_used_car(d):
    out = []
    for p in d.each(d.n(2, 10), False):
        b = d.p()
        out.append(f"{d.when(2017, 2019):%m.%d} 收车 {p.plate} {d.c(*MODELS)} 车架{p.vin} 原车主{p.name} 身份证{p.id} "
            f"电话{p.mob}，介绍人{b.name} {b.mob}")
    d.text("二手车收车记录.txt", "\n".join(out) + "\n")


def t_english(d):
    rows = [[p.plate, p.en, p.id, p.vin, d.c("VW Lavida", "Buick Excelle", "Toyota Camry", "BYD Qin"),
        f"{d.when(2010, 2019):%Y-%m-%d}"] for p in d.each(d.n(4, 30), False)]
    d.text("staff_cars.md", "# Staff cars\n\n" + md(["Plate", "Owner", "ID number", "VIN", "Model", "Registered"],
        rows), "utf-8")


def t_gate_gz(d):
    rows = [[p.plate, p.name, p.id, p.vin, p.mob, f"{d.when(2012, 2019):%Y%m%d}"] for p in d.each(d.n(10, 60), False)]
    d.gz("cheliang.csv.gz", d.sheet(["车牌", "车主", "身份证", "车架号", "手机", "上牌日期"], rows, eol="\n"))
