"""property.rental: who rents what; landlords are not counted."""
from lib import fmt
from lib.registry import template_for

template = template_for("property.rental")


def _lease(b):
    t = b.t(200)
    return f"{t:%F}", f"{t.replace(year=t.year + 1, day=min(t.day, 28)):%F}", b.num(12, 78) * 100


@template("房屋租赁合同_{n}.txt", "text", (3, 5))
def lease_contracts(b):
    out = []
    for p in b.each():
        boss, (start, end, rent) = b.person(), _lease(b)
        out.append(f"房屋租赁合同\n\n出租方（甲方）：{boss.name}    电话：{boss.mobile}\n承租方（乙方）：{p.name}    身份证号：{p.id}\n电话"
                   f"：{p.mobile}\n\n"
                   f"一、甲方将位于{p.addr}的房屋出租给乙方居住使用。\n二、租赁期限自{start}起至{end}止。\n三、月租金{rent}元，"
                   f"押{b.pick('一付三', '一付一', '二付一')}，押金{rent}元。\n"
                   f"四、水电燃气物业费由乙方承担，入住水表读数{b.num(100, 900)}，电表{b.num(1000, 9000)}。\n\n甲方（签字）：          乙方（签字）：\n"
                   + "＊" * 20 + "\n")
    return "\n".join(out)


@template("租客台账{ym}.csv", "csv", (10, 60), bulk=True)
def tenant_ledger(b):
    rows = [["房间", "租客", "身份证", "电话", "起租日", "到期日", "月租金", "押金", "交租日", "备注"]]
    for p in b.each():
        start, end, rent = _lease(b)
        rows.append([f"{b.pick('A', 'B', 'C')}{b.room()}", p.name, p.id, p.mobile, start, end, rent, rent,
                     f"{b.num(1, 28)}号", b.pick("", "", "带猫", "拖欠1月")])
    return fmt.table(rows)


@template("lease_contract.sql", "sql", (10, 60), bulk=True, enc="u")
def lease_table(b):
    cols = ["contract_no", "lessee_name", "lessee_idno", "lessee_phone", "landlord_name", "landlord_phone",
            "house_address", "lease_start", "lease_end", "rent"]
    rows = []
    for p in b.each(again=0.08):
        boss, (start, end, rent) = b.person(), _lease(b)
        rows.append([b.decoy(f"ZL{b.base:%Y%m}{b.digits(6)}"), p.name, p.id, p.mobile, boss.name, boss.mobile, p.addr,
                     start, end, rent])
    return fmt.sql("lease_contract", cols, rows)


@template("公寓在租.xlsx", "xlsx", (12, 60), bulk=True, enc="bin")
def apartment_sheet(b):
    rows = [[f"{b.pick('蚁巢', '青柚', '泊寓里')}公寓 {b.city()}店 在租名单"], ["房号", "承租人", "证件号码", "手机号", "租期起", "租期止", "租金/月",
                                                                  "付款方式", "紧急联系人电话"]]
    for p in b.each():
        start, end, rent = _lease(b)
        rows.append([b.room(), p.name, p.id, p.mobile, start, end, rent, b.pick("月付", "季付"), b.person().mobile])
    return fmt.xlsx(("在租", rows), ("空置", [["房号", "状态"], ["1208", "待保洁"]]))


@template("leases.json", "json", (6, 40), enc="u")
def lease_api(b):
    rows = []
    for p in b.each():
        start, end, rent = _lease(b)
        rows.append({"leaseId": b.digits(9), "tenant": {"name": p.name, "idCard": p.id, "mobile": p.mobile},
                     "house": p.addr, "leaseStart": start, "leaseEnd": end,
                     "monthlyRent": rent, "deposit": rent * 2, "status": b.pick("ACTIVE", "EXPIRED")})
    return fmt.dumps({"code": 0, "data": {"total": b.n, "list": rows}}, indent=2) + "\n"


@template("二房东微信笔记.txt", "chat", (4, 12))
def subletter_notes(b):
    out = ["出租房记账（别删）", ""]
    for p in b.each():
        start, end, rent = _lease(b)
        out.append(b.pick(f"{b.room()} {p.name} {p.mobile} {rent}/月 押一付一 {start}起租",
                          f"{b.num(2, 6)}楼{b.pick('东', '西')}户租客{p.name} 身份证{p.id} 租金{rent} {start}到{end}",
                          f"租给{p.name}（{p.id}，{p.mobile}），月租{rent}，到{end}"))
    return "\n".join(out + ["", "电费1.2 水费6块"]) + "\n"


@template("租赁备案_{d}.txt", "report", (10, 50), bulk=True)
def lease_filing_report(b):
    rows = [["备案号", "承租人", "证件号码", "房屋坐落", "租期", "月租金"]]
    for p in b.each():
        start, end, rent = _lease(b)
        rows.append([b.decoy(f"ZLBA{b.base.year}{b.digits(6)}"), p.name, p.id, p.addr, f"{start}~{end}", rent])
    return f"{b.city()}市住房租赁管理平台 租赁备案清单  {b.base:%Y-%m-%d}\n\n" + fmt.fixed(rows,
        (16, 9, 20, 58, 23, -7)) + f"\n合计 {b.n} 宗\n"


@template("流动人口出租屋登记.docx", "docx", (3, 12), enc="bin")
def rented_rooms_register(b):
    rows = [["承租人", "性别", "身份证号", "户籍地", "租住房屋", "起租日期", "租金", "电话", "房东"]]
    for p in b.each():
        start, _, rent = _lease(b)
        rows.append([p.name, p.sex, p.id, p.addr, f"{b.pick('石牌', '棠下', '白石洲', '杨箕')}{b.num(2, 90)}号{b.num(2, 8)}"
                     f"0{b.num(1, 6)}房", start, f"{rent}元/月", p.mobile, b.person().name])
    return fmt.docx("出租屋承租人员登记表", f"登记日期：{b.base:%Y年%m月%d日}", rows, "网格员签名：")


@template("租金催缴.eml", "eml", (4, 15), enc="u")
def rent_arrears_mail(b):
    rows = []
    for p in b.each():
        start, end, rent = _lease(b)
        rows.append([b.room(), p.name, p.mobile, p.id, rent, f"{b.num(3, 40)}天", end])
    body = fmt.html("逾期租金", "<p>运营同学：以下租客本月租金逾期，请今天内电话催缴。</p>\n" + fmt.html_table(
        ["房号", "租客", "电话", "身份证", "月租金", "逾期", "合同到期"], rows))
    return fmt.eml(b.role_mail("system"), b.role_mail("ops"), "逾期租金提醒", b.base, body, "quoted-printable", "html")


@template("ZFBA_{d}.xml", "xml", (4, 30), enc="u")
def filing_xml(b):
    dicts = []
    for p in b.each():
        start, end, rent = _lease(b)
        dicts.append({"CZRXM": p.name, "CZRZJH": p.id, "LXDH": p.mobile, "FWZL": p.addr, "QZRQ": start, "ZZRQ": end,
                      "YZJ": rent, "BALX": b.pick("新办", "延期")})
    return fmt.xml("FWZLBA", "CZR", dicts, extra="  <!-- 房屋租赁备案 承租人信息 -->", attrs=b.n % 2 == 0)


@template("rent_dump.txt", "mysql", (6, 40), enc="u")
def mysql_rent_print(b):
    rows = []
    for i, p in enumerate(b.each(), 1):
        start, end, rent = _lease(b)
        rows.append([i, b.estate(), b.room(), p.name, p.id, p.mobile, start, end, rent])
    return "mysql> select * from tenant_lease;\n" + fmt.mysql(["id", "community", "room", "tenant", "id_card", "phone",
                                                               "lease_start", "lease_end", "rent"], rows)


@template("公租房配租公示(内部版).html", "html", (8, 40), bulk=True)
def public_housing_page(b):
    rows = []
    for i, p in enumerate(b.each(), 1):
        start, end, rent = _lease(b)
        rows.append([i, p.name, p.id, f"{b.estate()}{b.num(1, 9)}栋{b.room()}", f"{start}至{end}", f"{rent // 4}",
                     b.num(1, 4)])
    return fmt.html("公共租赁住房承租人名单", fmt.html_table(["序号", "承租人", "身份证号", "租赁房屋", "租赁期限", "月租金(元)", "家庭人口"], rows),
                    b.enc.replace("-sig", ""))


@template("合租群管理.md", "md", (4, 20))
def flatshare_table(b):
    rows = []
    for p in b.each():
        start, end, rent = _lease(b)
        rows.append([b.pick("主卧", "次卧A", "次卧B", "隔断"), p.name, p.mob("-"), rent, start, end,
                     b.pick("已交", "已交", "**未交**")])
    return f"### {b.estate()} {b.num(1, 20)}-{b.room()} 租客登记\n\n" + fmt.markdown(["房间", "租客", "手机", "租金", "起租", "到期",
        "本月房租"], rows)
