"""property.housing: who owns which flat."""
from lib import fmt
from lib.registry import template_for

template = template_for("property.housing")


def _flat(b):
    return f"{b.num(1, 30)}栋", f"{b.num(1, 33)}{b.num(1, 8):02d}", b.money(48, 189)


@template("业主资料_{n}.xlsx", "xlsx", (15, 60), bulk=True, enc="bin")
def owners_sheet(b):
    rows = [["楼盘", "楼栋", "房号", "面积", "业主姓名", "手机", "身份证号", "收楼日期"]]
    estate = b.estate()
    for p in b.each(again=0.04):
        house, room, area = _flat(b)
        rows.append([estate, house, int(room), float(area), p.name, int(p.mobile), p.id, f"{b.t(500):%Y/%m/%d}"])
    return fmt.xlsx((estate[:6], rows))


@template("房产登记导出{ym}.csv", "csv", (10, 60), bulk=True)
def estate_register_csv(b):
    rows = [["不动产权证号", "权利人", "证件号码", "共有情况", "坐落", "用途", "建筑面积", "登记时间"]]
    for p in b.each(again=0.1):
        rows.append([b.estate_cert(p), p.name, p.id, b.pick("单独所有", "共同共有"), p.addr, b.pick("住宅", "住宅", "商业"),
                     b.money(40, 200), f"{b.t(900):%F}"])
    return fmt.table(rows)


@template("{y}最新业主名单样本.txt", "dashes", (10, 40))
def seller_owner_list(b):
    estate = b.city() + b.estate()
    out = [f"{estate} 业主资料 交房在即 装修公司必备", "业主 电话 楼栋 房号 面积", "------"]
    for p in b.each():
        house, room, area = _flat(b)
        out.append(f"{p.name} {p.mobile} {house} {room} {area}㎡")
    return "\n".join(out + ["------", "更多小区请私聊，全套含产权信息"]) + "\n"


@template("不动产登记查询结果.txt", "kv", (3, 10))
def registry_answers(b):
    out = [f"{b.city()}市不动产登记中心\n不动产登记资料查询结果\n"]
    for p in b.each(again=0.2):
        out.append(fmt.kv([("权利人", p.name), ("证件号", p.id), ("不动产权证号", b.estate_cert(p)), ("坐落", p.addr),
                           ("建筑面积", b.money(50, 160) + "平方米"),
                           ("权利性质", "市场化商品房"), ("抵押情况", b.pick("无", "已抵押")), ("查封情况", "无")], "："))
    return "\n".join(out) + f"\n查询日期：{b.base:%Y-%m-%d}\n"


@template("house_owner.sql", "sql", (10, 60), bulk=True, enc="u")
def owner_table(b):
    cols = ["id", "community", "building", "room", "area", "owner_name", "owner_idcard", "owner_mobile", "cert_no"]
    rows = []
    for i, p in enumerate(b.each(again=0.05), 1):
        house, room, area = _flat(b)
        rows.append([i, b.estate(), house, room, float(area), p.name, p.id, p.mobile, b.estate_cert(p)])
    return fmt.sql("house_owner", cols, rows, per=25)


@template("estate_units.json", "jsonl", (10, 60), bulk=True, enc="u")
def unit_documents(b):
    objs = []
    for p in b.each():
        house, room, area = _flat(b)
        objs.append({"obligee": p.name, "idNo": p.id, "estateCertNo": b.estate_cert(p), "location": p.addr,
                     "floorArea": area, "usage": "住宅",
                     "ownership": b.pick("单独所有", "按份共有"), "registerTime": f"{b.t(700):%F}"})
    return fmt.jsonl(objs, ascii_only=b.n % 4 == 0)


@template("物业费台账{y}.txt", "report", (12, 60), bulk=True)
def property_fee_ledger(b):
    rows = [["楼栋", "房号", "业主", "联系电话", "建筑面积", "单价", "月物业费", "欠费月数"]]
    for p in b.each():
        house, room, area = _flat(b)
        rows.append([house, room, p.name, p.mobile, area, "2.38", f"{float(area) * 2.38:.2f}", b.num(0, 14)])
    return (f"{b.estate()}小区物业服务中心  业主物业费台账   {b.base:%Y年}\n" + "-" * 84 + "\n"
            + fmt.fixed(rows, (6, 6, 10, 13, -9, -6, -10, -9))
            + "-" * 84 + f"\n总户数 {b.n}   服务热线 {b.org_tel('028')}\n")


@template("房源_业主委托.txt", "chat", (4, 12))
def agent_notes(b):
    out = []
    for t, p in zip(b.times(), b.each()):
        house, room, area = _flat(b)
        out.append(f"{t:%m/%d} {b.estate()}{house}{room} {area}平 {b.num(2, 4)}房2厅 业主{p.name}{p.mobile}，" + b.pick(
            f"报价{b.num(80, 600)}万，满五唯一，钥匙在店", "红本在手，随时看房，业主身份证复印件已收", f"证上面积{area}，产权人本人，身份证{p.id}", "按揭未还清，诚心卖"))
    return "【门店共享笔记 - 二手房】\n\n" + "\n\n".join(out) + "\n"


@template("交房通知名单.eml", "eml", (5, 20), enc="u")
def handover_mail(b):
    rows = []
    for p in b.each():
        house, room, area = _flat(b)
        rows.append([house, room, area, p.name, p.id, p.mobile, b.pick("全款", "按揭")])
    body = (f"物业前期：\n\n{b.estate()}二期交付业主名单如下，请按批次打电话预约收楼。\n\n" + fmt.table([["楼栋", "房号", "建筑面积", "业主", "身份证号", "电话",
        "付款"]] + rows, "\t")
            + f"\n客服部 {b.hot400()}\n")
    return fmt.eml(b.role_mail("sales"), b.role_mail("wuye"), "二期交房业主名单", b.base, body, "base64")


@template("BDC_QLR_{d}.xml", "xml", (4, 40), bulk=True, enc="u")
def registry_xml(b):
    dicts = [{"QLRMC": p.name, "ZJZL": "1", "ZJH": p.id, "BDCQZH": b.estate_cert(p), "ZL": p.addr,
              "JZMJ": b.money(40, 170), "GYFS": b.num(0, 2), "DJSJ": f"{b.t(800):%F}"}
             for p in b.each()]
    return fmt.xml("BDCDY", "QLR", dicts)


@template("购房合同登记.docx", "docx", (4, 15), enc="bin")
def purchase_contract_list(b):
    rows = [["买受人（产权人）", "身份证号码", "联系电话", "房屋坐落", "建筑面积㎡", "总价(元)", "网签日期"]]
    for p in b.each():
        house, room, area = _flat(b)
        rows.append([p.name, p.id, p.mobile, f"{b.estate()}{house}{room}室", area, f"{b.num(60, 480) * 10000:,}",
                     f"{b.t():%Y-%m-%d}"])
    return fmt.docx(f"商品房买卖合同网签备案登记（{b.base.month}月）", rows, "制表：销售内勤")


@template("房屋产权清册.html", "html", (8, 40), bulk=True)
def title_register_page(b):
    rows = []
    for p in b.each(again=0.1):
        house, room, area = _flat(b)
        rows.append([b.estate_cert(p), p.name, p.id, p.addr, area, b.pick("住宅", "车位", "商铺")])
    return fmt.html("房屋产权清册", fmt.html_table(["产权证号", "产权人", "身份证号", "房屋坐落", "面积(㎡)", "用途"], rows),
                    b.enc.replace("-sig", ""))


@template("投票业主名册.org", "org", (6, 30), enc="u")
def owners_vote_org(b):
    rows = []
    for p in b.each():
        house, room, area = _flat(b)
        rows.append([house, room, area, p.name, p.mob(" "), b.pick("同意", "同意", "弃权", "未表态")])
    return f"#+TITLE: 维修基金表决 业主名册\n\n* {b.estate()}\n" + fmt.org(["楼栋", "房号", "产权面积", "业主姓名", "电话", "意见"],
                                                                 rows) + "\n** TODO 还差12户没签\n"
