"""identity.person: names with numbers and addresses, of customers, pupils, members, neighbours."""
from lib import fmt
from lib.registry import template_for

template = template_for("identity.person")


@template("通讯录{d}.vcf", "vcard", (8, 60), bulk=True, enc="u")
def phone_contacts(b):
    out = []
    for p in b.each():
        out += ["BEGIN:VCARD", "VERSION:3.0", f"N:{p.name[0]};{p.name[1:]};;;", f"FN:{p.name}",
                f"TEL;TYPE=CELL:{p.mobile if b.r.random() < .7 else p.mob('-')}"]
        out += [f"EMAIL;TYPE=INTERNET:{p.mail}"] if b.r.random() < .4 else []
        out += [f"ADR;TYPE=HOME:;;{p.addr};;;;中国"] + ([f"NOTE:{b.pick('牌友', '装修', '孩子同学家长', '老客户')}"]
                                                      if b.r.random() < .3 else []) + ["END:VCARD"]
    return "\n".join(out) + "\n"


@template("发货单{d}.csv", "csv", (10, 60), bulk=True)
def waybill_export(b):
    rows = [["运单号", "收件人", "收件电话", "收件地址", "物品", "重量kg", "寄件公司", "代收货款"]]
    for p in b.each(again=0.05):
        rows.append([b.serial(13, b.pick("77", "43")), p.name, p.mobile, p.addr, b.pick("衣服", "茶叶", "配件", "书"),
                     b.money(0, 12), b.firm(), b.pick("", "", b.num(30, 400))])
    return fmt.table(rows)


@template("常住人口登记.txt", "kv", (3, 12))
def household_cards(b):
    out = []
    for p in b.each():
        out.append(fmt.kv([("户号", b.digits(9)), ("姓名", p.name), ("性别", p.sex), ("民族", b.pick("汉", "汉", "回", "满")),
                           ("出生日期", f"{p.birth:%Y-%m-%d}"),
                           ("公民身份号码", p.id), ("住址", p.addr), ("文化程度", b.pick("初中", "大学", "高中")),
                           ("婚姻状况", b.pick("未婚", "已婚")),
                           ("服务处所", b.pick("无", b.firm()))], "  "))
    return f"常住人口登记表打印   {b.base:%Y年%m月%d日}\n\n" + "\n".join(out)


@template("t_user.sql", "sql", (10, 60), bulk=True, enc="u")
def shop_users(b):
    cols = ["user_id", "user_name", "real_name", "id_card", "mobile", "email", "address", "reg_time"]
    rows = [[i, p.login + str(b.num(1, 99)), p.name, p.id, p.mobile, p.mail, p.addr, f"{b.t(500):%F %T}"] for i,
            p in enumerate(b.each(), b.num(1000, 90000))]
    return f"-- phpMyAdmin SQL Dump\n-- 生成日期: {b.base:%Y-%m-%d}\n\n" + fmt.sql("t_user", cols, rows, per=30)


@template("学生花名册.xlsx", "xlsx", (15, 55), enc="bin")
def class_roll(b):
    rows = [[f"{b.city()}第{b.num(2, 19)}中学 高{b.pick('一', '二', '三')}（{b.num(1, 18)}）班花名册"],
            ["学号", "姓名", "性别", "身份证号", "家庭住址", "家长姓名", "家长电话"]]
    for i, p in enumerate(b.each(ages=(15, 18)), 1):
        parent = b.person()
        rows.append([f"{b.base.year}{i:04d}", p.name, p.sex, p.id, p.addr, p.name[0] + parent.name[1:], parent.mobile])
    return fmt.xlsx(("花名册", rows))


@template("members.json", "jsonl", (10, 60), bulk=True, enc="u")
def loyalty_members(b):
    return fmt.jsonl([{"memberId": b.digits(8), "name": p.name, "mobile": p.mobile, "gender": p.sex,
                       "birthday": f"{p.birth:%F}", "address": p.addr, "email": p.mail,
                       "points": b.num(0, 9000), "level": b.pick("gold", "silver", "normal")} for p in b.each()])


@template("拼团接龙.txt", "chat", (5, 25))
def group_buy_chain(b):
    out = ["#接龙", f"{b.pick('红富士苹果10斤', '阳山水蜜桃', '五常大米20斤')}，{b.num(30, 90)}元一箱，明天截单", "例：姓名 电话 地址 数量", ""]
    for i, p in enumerate(b.each(), 1):
        out.append(f"{i}. {p.name} {p.mob('-') if i % 4 == 0 else p.mobile} {p.addr} {b.num(1, 3)}箱")
    return "\n".join(out) + "\n"


@template("会议回执.eml", "eml", (4, 25), enc="u")
def conference_receipts(b):
    who = b.person()
    rows = [[p.name, p.sex, b.firm(), b.pick("经理", "工程师", "主任"), p.mobile, p.mail, p.id] for p in b.each()]
    body = "会务组：\n\n我处参会回执汇总如下，用于制作证件：\n\n" + fmt.table([["姓名", "性别", "单位", "职务", "手机", "邮箱", "身份证号"]] + rows,
                                                        "\t") + f"\n联系人 {who.name} {who.mobile}\n"
    return fmt.eml(who.mail, b.role_mail("meeting"), "参会回执", b.base, body, "base64")


@template("户籍人员.xml", "xml", (4, 40), bulk=True, enc="u")
def population_xml(b):
    dicts = [{"GMSFHM": p.id, "XM": p.name, "XB": p.sex, "MZ": "汉族", "CSRQ": f"{p.birth:%Y%m%d}", "HJDZ": p.addr,
              "LXDH": p.mobile} for p in b.each()]
    return fmt.xml("RKXX", "RY", dicts, attrs=b.n % 3 == 0)


@template("公证书_{n}.docx", "docx", (3, 6), enc="bin")
def notary_certificates(b):
    blocks = []
    for p in b.each():
        blocks += ["公　证　书", f"（{b.base.year}）{p.plate_head[0]}证民字第{b.num(1000, 9000)}号",
                   f"申请人：{p.name}，{p.sex}，{p.birth:%Y年%-m月%-d日}出生，公民身份号码：{p.id}，住{p.addr}。",
                   f"公证事项：{b.pick('声明书', '委托书', '出生')}", "兹证明申请人于本公证处在公证员面前签名，其行为符合法律规定。", f"公证员：{b.person().name}", ""]
    return fmt.docx(*blocks)


@template("客服工单.html", "html", (6, 40), bulk=True)
def ticket_customers(b):
    rows = [[b.serial(10, "57"), p.name, p.mobile, p.addr, b.pick("安装预约", "换货", "维修", "退款")]
            for p in b.each(again=0.08)]
    return fmt.html("售后工单", fmt.html_table(["工单号", "客户姓名", "客户电话", "上门地址", "诉求"], rows), b.enc.replace("-sig", ""))


@template("低保户名册.txt", "report", (12, 60), bulk=True)
def welfare_roll(b):
    rows = [["序号", "户主姓名", "身份证号", "家庭住址", "人口", "固定电话"]]
    for i, p in enumerate(b.each(), 1):
        rows.append([i, p.name, p.id, p.addr, b.num(1, 5), p.tel if b.r.random() < .5 else "无"])
    return f"{b.city()}{b.pick('城关镇', '东风街道', '河东乡')}享受最低生活保障家庭名册\n\n" + fmt.fixed(rows,
        (5, 9, 20, 58, -5, 15)) + f"\n共{b.n}户    填表人：民政办\n"


@template("客戶資料_{ym}.csv", "csv", (8, 40), enc="big5")
def trad_customer_list(b):
    rows = [["客戶編號", "姓名", "性別", "出生日期", "大陸身分證號碼", "手提電話", "通訊地址", "電郵"]]
    for i, p in enumerate(b.each(), b.num(2000, 7000)):
        rows.append([f"C{i}", p.name, p.sex, f"{p.birth:%Y/%m/%d}", p.id, p.mobile, p.addr, p.mail])
    return fmt.table(rows)


@template("保险客户.yaml", "yaml", (4, 25), enc="u")
def insured_yaml(b):
    out = ["customers:"]
    for p in b.each():
        out += [f"- name: {p.name}", f"  sex: {p.sex}", f"  id_no: '{p.id}'", f"  mobile: '{p.mobile}'",
                f"  address: {p.addr}",
                f"  occupation: {b.pick('教师', '司机', '个体户', '文员')}"]
    return "\n".join(out) + "\n"
