"""Vehicles and their owners."""
from lib import pools as P
from lib.build import CSV, TXT, T
from lib.render import csv_, docx, fixed, insert, jl, js, md, sqlite, xlsx

K = "driving.vehicle"


def eng(f):
    """Engine number."""
    return f.c("ABCEGHJ") + f.d(6)


@T(K, "table", "车管/jdc_{d}.csv", "vehicle register export", big=True, enc=CSV)
def jdc(f):
    rows = [["HPHM", "HPZL", "SYR", "SFZMHM", "CLSBDH", "FDJH", "CLPP", "CCDJRQ", "SYXZ", "SJHM"]]
    for p in f.recs(f.n(8, 50), repeat=False):
        rows.append(
            [f.plate(p), "02", p.name,
             f.id(p),
             f.vin(p),
             eng(f), p.car[0], f"{f.t(2500):%Y-%m-%d}", "A",
             f.mob(p)])
    return csv_(rows)


@T(K, "table", "4S店/客户档案_{n}.xlsx", "dealer's customer list")
def dealer(f):
    rows = ([[f"{f.c(['永达', '广汇', '和谐'])}汽车 保有客户档案"],
             ["序号", "车主姓名", "手机", "身份证号", "车牌号", "车型", "车架号", "发动机号", "购车日期", "保险到期", "下次保养"]])
    for k, p in enumerate(f.recs(f.n(8, 40), repeat=False), 1):
        rows.append([
            k, p.name,
            int(f.mob(p)),
            f.id(p),
            f.plate(p), p.car[2],
            f.vin(p),
            eng(f), f"{f.t(1500):%Y/%m/%d}", f"{f.i(1, 12)}月",
            f.c(["", "已约"])
        ])
    return xlsx(("保有客户", rows, ["A1:K1"]))


@T(K, "table", "车险/到期名单_{d}.csv", "insurance renewal list", big=True, enc=CSV)
def renew(f):
    rows = [["车牌号", "车主", "车主证件号", "联系电话", "厂牌型号", "车架号", "发动机号", "初登日期", "商业险到期", "上年保费", "跟进"]]
    for p in f.recs(f.n(10, 50), repeat=False):
        rows.append([
            f.plate(p), p.name,
            f.id(p),
            f.mob(p), p.car[0],
            f.vin(p),
            eng(f), f"{f.t(2500):%Y%m%d}", f"{f.base.year + 1}{f.i(1, 12):02d}{f.i(1, 28):02d}",
            f.money(1800, 7600),
            f.c(["", "空号", "已报价", "拒接"])
        ])
    return csv_(rows)


@T(K, "struct", "dump/{n}/vehicle_info.sql", "INSERTs of vehicles", big=True)
def sql(f):
    rows = ([[f.seq(), f.plate(p), p.name, f.id(p),
              f.mob(p), f.vin(p), eng(f), p.car[0]] for p in f.recs(f.n(6, 40), repeat=False)])
    return (insert("vehicle_info", rows,
                   ["id", "plate_no", "owner_name", "owner_idno", "owner_mobile", "vin", "engine_no", "brand_model"],
                   5))


@T(K, "struct", "etc/etc_users_{w}.jsonl", "ETC issue records", big=True)
def etc(f):
    return jl([{
        "obuId": f.hex(16),
        "vehiclePlate": f.plate(p),
        "plateColor": "0",
        "ownerName": p.name,
        "ownerIdNum": f.id(p),
        "ownerTel": f.mob(p),
        "vin": f.vin(p),
        "issueTime": f"{f.t(900):%Y-%m-%dT%H:%M:%S}"
    } for p in f.recs(f.n(5, 40), repeat=False)])


@T(K, "table", "物业/月租车位_{n}.xlsx", "monthly parking customers")
def parking(f):
    rows = [["车位号", "车牌号码", "车主姓名", "身份证号", "联系电话", "固定电话", "车型", "有效期至", "月费"]]
    for p in f.recs(f.n(8, 40), repeat=False):
        rows.append([
            f"B{f.i(1, 3)}-{f.i(1, 399):03d}",
            f.plate(p), p.name,
            f.id(p),
            f.mob(p),
            f.tel(p.area) if f.i(0, 4) == 0 else "", p.car[2], f"{f.base.year}-12-31",
            f.c([150, 300, 400])
        ])
    return xlsx(("月卡", rows), ("收费标准", [["车型", "元/月"], ["小型车", 300], ["新能源", 150]]))


@T(K, "prose", "聊天记录/查车档_{w}.txt", "text answers on vehicles", enc=TXT)
def sold(f):
    out = "车档\n"
    for p in f.recs(f.i(4, 12), repeat=False):
        out += (f"{f.plate(p)} 小型汽车 车主 {p.name} {f.id(p)} 车架号 {f.vin(p)} 发动机 {eng(f)} {p.car[0]} 初登 "
                f"{f.t(2500):%Y-%m-%d}\n")
    return out


@T(K, "prose", "合同/二手车买卖_{n}.docx", "used car memo, one paragraph a car")
def used(f):
    out = []
    for p in f.recs(f.i(2, 7), repeat=False):
        out.append(f"车主{p.name}（身份证号{f.id(p)}）名下{p.car[2]}一辆，号牌{f.plate(p)}，车辆识别代号{f.vin(p)}，"
                   f"发动机号{eng(f)}，收购价{f.i(20, 190) / 10}万元。")
    return docx("二手车收购登记", f"门店：{f.c(P.AREAS)[3]}店　　日期：{f.base:%Y-%m-%d}", *out, "经办：　　　　财务：")


@T(K, "table", "交警/违法车辆车主.txt", "owners of vehicles, fixed width", enc="gb18030", nl="\r\n")
def owners(f):
    rows = [["号牌号码", "号牌种类", "机动车所有人", "身份证明号码", "车辆识别代号", "品牌型号"]]
    for p in f.recs(f.n(6, 40), repeat=False):
        rows.append([f.plate(p), "小型汽车", p.name, f.id(p), f.vin(p), p.car[0]])
    return f"机动车信息查询结果  {f.base:%Y-%m-%d %H:%M}\n\n" + fixed(rows) + f"共{len(rows) - 1}条\n"


@T(K, "struct", "ocr/vehicle_license.json", "OCR answers of vehicle licences")
def ocr(f):
    out = [{
        "号牌号码": f.plate(p),
        "车辆类型": "小型轿车",
        "所有人": p.name,
        "住址": p.addr,
        "使用性质": "非营运",
        "品牌型号": p.car[0],
        "车辆识别代号": f.vin(p),
        "发动机号码": eng(f),
        "注册日期": f"{f.t(2500):%Y%m%d}",
        "车主身份证号": f.id(p)
    } for p in f.recs(f.i(3, 12), repeat=False)]
    return js({"code": 0, "results": out})


@T(K, "table", "wiki/员工车辆登记.md", "staff cars in Markdown")
def wiki(f):
    rows = [[p.name, f.id(p), f.plate(p), p.car[2], f.vin(p), f.mob(p)] for p in f.recs(f.i(5, 18), repeat=False)]
    return "# 园区车辆登记\n\n换车请找前台改。\n\n" + md(["车主", "身份证号", "车牌", "车型", "车架号", "电话"], rows)


@T(K, "struct", "app/cars.sqlite3", "SQLite of bound cars")
def db(f):
    rows = ([(f.seq(), p.name, f.id(p), f.mob(p), f.plate(p), f.vin(p), p.car[2])
             for p in f.recs(f.i(8, 50), repeat=False)])
    return (sqlite(("CREATE TABLE user_car (id INTEGER PRIMARY KEY, owner_name TEXT, owner_id_card TEXT, "
                    "owner_phone TEXT, plate_no TEXT, vin TEXT, model TEXT)", rows)))


@T(K, "struct", "logs/insure-quote_{d}.log", "quote requests", big=True)
def log(f):
    out, n = "", f.n(5, 30)
    for p, t in zip(list(f.recs(n, repeat=False)), f.times(n, 1)):
        out += (f"{t:%Y-%m-%d %H:%M:%S} INFO QuoteService 报价请求 plateNo={f.plate(p)}&owner={p.name}&own"
                f"erIdNo={f.id(p)}&vin={f.vin(p)}&engineNo={eng(f)}&model={p.car[2]}\n")
    return out
