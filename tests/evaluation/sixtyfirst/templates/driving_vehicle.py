"""driving.vehicle: cars and their owners."""
from lib import fmt
from lib.registry import template_for

template = template_for("driving.vehicle")


@template("车辆档案{ym}.csv", "csv", (10, 60), bulk=True)
def vehicle_register_csv(b):
    rows = [["号牌号码", "号牌种类", "所有人", "身份证明号码", "车辆识别代号", "发动机号", "品牌型号", "初次登记日期", "使用性质", "手机号码"]]
    for p in b.each():
        rows.append([p.plate, "小型汽车", p.name, p.id, p.vin, p.engine, p.car, f"{b.t(900):%F}", "非营运", p.mobile])
    return fmt.table(rows)


@template("veh_info.sql", "sql", (10, 60), bulk=True, enc="u")
def vehicle_table(b):
    cols = ["HPHM", "HPZL", "SYR", "SFZMHM", "CLSBDH", "FDJH", "CLPP", "CSYS", "CCDJRQ", "LXDH"]
    rows = [[p.plate, "02", p.name, p.id, p.vin, p.engine, p.car, b.pick("A", "B", "J"), f"{b.t(900):%F}", p.mobile]
            for p in b.each()]
    return fmt.sql("VEHICLE", cols, rows, tick="")


@template("车险续保名单{m}月.xlsx", "xlsx", (15, 60), bulk=True, enc="bin")
def renewal_sheet(b):
    rows = [["车牌", "车主", "联系电话", "车架号", "发动机号", "厂牌型号", "保险到期", "上年承保公司", "跟进"]]
    for p in b.each():
        rows.append([p.plate, p.name, int(p.mobile), p.vin, p.engine, p.car, f"{b.around(30):%Y/%m/%d}",
                     b.pick("人保", "平安", "太保"), b.pick("", "", "无人接听", "已报价")])
    return fmt.xlsx(("续保", rows))


@template("4S店保养客户.txt", "report", (10, 40))
def workshop_list(b):
    rows = [["工单号", "车牌号", "车主", "电话", "车架号(VIN)", "车型", "里程", "进厂日期"]]
    for p in b.each():
        rows.append([f"RO{b.digits(6)}", p.plate_dot, p.name, p.mobile, p.vin, p.car[:-2], f"{b.num(3000, 99000)}km",
                     f"{b.t():%m-%d %H:%M}"])
    return f"{b.city()}瑞通汽车销售服务有限公司  维修客户清单\n\n" + fmt.fixed(rows, (10, 12, 9, 13, 19, 22, 10,
                                                                    12)) + f"\n救援电话 {b.hot400()}\n"


@template("vehicles.json", "jsonl", (10, 60), bulk=True, enc="u")
def vehicle_documents(b):
    return fmt.jsonl([{"plateNo": p.plate, "owner": p.name, "ownerIdNo": p.id, "vin": p.vin, "engineNo": p.engine,
                       "model": p.car,
                       "registerDate": f"{b.t(900):%F}", "phone": p.mobile} for p in b.each()])


@template("停车场月卡.txt", "dashes", (8, 40))
def parking_cards(b):
    out = [f"{b.estate()}地下车库月卡车主登记", "车牌,车主,电话,车位,车型,到期"]
    for p in b.each():
        out.append(f"{p.plate},{p.name},{p.mobile},B{b.num(1, 3)}-{b.num(1, 380):03d},{p.car.split('牌')[0]}"
                   f",{b.around(200):%Y-%m-%d}")
    return "\n".join(out) + "\n"


@template("过户群.txt", "chat", (4, 12))
def transfer_chat(b):
    out = []
    for t, p in zip(b.times(hours=3), b.each()):
        out += [f"{b.pick('二手车小马', '收车-阿坤', '车务大姐')} {t:%m-%d %H:%M}",
                b.pick(f"{p.plate} {p.car} 车主{p.name} {p.id} 车架{p.vin} 查下违章和抵押", f"过户：{p.plate}，车架号{p.vin}，所有人{p.name}"
                       f"，电话{p.mobile}，{b.num(2, 19)}.{b.num(1, 9)}万收的",
                       f"车主 {p.name} {p.mobile}，车牌{p.plate}，登记证书在，发动机号{p.engine}"), ""]
    return "\n".join(out)


@template("行驶证识别.json", "json", (4, 25), enc="u")
def vehicle_licence_ocr(b):
    out = [{"file": f"xsz{i:02d}.jpg", "result": {"号牌号码": p.plate, "所有人": p.name, "住址": p.addr, "品牌型号": p.car,
                                                  "车辆识别代号": p.vin, "发动机号码": p.engine,
                                                  "注册日期": f"{b.t(900):%Y%m%d}", "联系电话": p.mobile}} for i,
                                                  p in enumerate(b.each(), 1)]
    return fmt.dumps(out, indent=1) + "\n"


@template("公司车辆私车公用登记.docx", "docx", (4, 20), enc="bin")
def staff_car_register(b):
    rows = [["部门", "车主", "身份证号", "车牌号", "品牌型号", "车架号", "手机"]]
    for p in b.each():
        rows.append([b.pick("市场部", "工程部", "财务部"), p.name, p.id, p.plate, p.car, p.vin, p.mobile])
    return fmt.docx(f"{b.firm()}私车公用车辆登记表", rows, "附：行驶证复印件、保单复印件。")


@template("理赔案件_{d}.eml", "eml", (3, 12), enc="u")
def claim_mail(b):
    rows = [[b.serial(14, "6"), p.plate, p.name, p.id, p.vin, p.mobile, b.pick("单方", "追尾", "玻璃险")] for p in b.each()]
    body = "定损员：\n\n今日分派案件如下，请2小时内联系车主。\n\n" + fmt.table([["报案号", "车牌", "车主", "身份证号", "车架号", "电话", "类型"]] + rows,
                                                         "\t") + "\n车险理赔调度\n"
    return fmt.eml(b.role_mail("claims"), b.role_mail("survey"), "今日派案", b.base, body, "base64")


@template("VEH_{d}.xml", "xml", (4, 40), bulk=True, enc="u")
def vehicle_xml(b):
    dicts = [{"hphm": p.plate, "hpzl": "02", "syr": p.name, "sfzmhm": p.id, "clsbdh": p.vin, "fdjh": p.engine,
              "clpp": p.car, "ccdjrq": f"{b.t(900):%F}"} for p in b.each()]
    return fmt.xml("Vehicles", "Veh", dicts, attrs=b.n % 2 == 0)


@template("未年检车主.html", "html", (8, 40), bulk=True)
def overdue_inspection_page(b):
    rows = [[p.plate, p.name, p.id, p.mobile, p.car, p.vin, f"{b.t(200):%F}"] for p in b.each()]
    return fmt.html("逾期未检验机动车", fmt.html_table(["号牌号码", "机动车所有人", "身份证号", "手机", "品牌型号", "车辆识别代号", "检验有效期止"], rows),
                    b.enc.replace("-sig", ""))


@template("车主数据样本.txt", "dashes", (10, 40))
def seller_car_owners(b):
    return "车主 豪车 4S 数据 每日更新\n车牌|车主|身份证|手机|车架号|发动机|品牌\n" + "".join(
        f"{p.plate}|{p.name}|{p.id}|{p.mobile}|{p.vin}|{p.engine}|{p.car}\n" for p in b.each())


@template("vehicle.sqlite", "sqlite", (10, 60), bulk=True, enc="bin")
def vehicle_sqlite(b):
    rows = [[p.plate, p.name, p.id, p.vin, p.engine, p.car, p.mobile] for p in b.each()]
    return fmt.sqlite("car_owner", ["plate_no", "owner_name", "owner_id", "vin", "engine_no", "brand", "phone"], rows)
