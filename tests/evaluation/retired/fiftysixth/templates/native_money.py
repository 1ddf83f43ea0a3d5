"""Forms of their own: crime, housing, rental, accounts, balances, transactions."""
import datetime as dt, json
from lib.core import tpl, MAKE, rebalance
from lib.people import make_card
from lib import office
from templates.shapes_table import tocsv


def st(F, *c):
    return F.rng.choice(c)


def J(o, **k):
    return json.dumps(o, ensure_ascii=False, **k)


def one(F, kind=None, cap=120):
    """many records of one person"""
    p = F.person()
    F.n = min(F.n, cap)
    rs = [dict(MAKE[kind or F.kind](F, p), p=p) for _ in range(F.n)]
    rs.sort(key=lambda r: r["t"])
    if (kind or F.kind) == "bank.transaction":
        rebalance(rs)
    F.rec(p, len(rs))
    return p, rs


@tpl("crime.case", "table", "crime_wanted_list")
def _(F):
    rows = [["序号", "人员编号", "姓名", "性别", "公民身份号码", "户籍地", "案件类别", "案件编号", "立案单位", "立案日期"]]
    for i, r in enumerate(F.recs()):
        p = r["p"]
        rows.append([str(i + 1), "T%s%s%04d" % (r["no"][1:13], r["t"].strftime("%Y%m"), F.rng.randrange(1, 9999)), p.name, p.sex, F.id(p), p.hukou, r["ay"], r["no"], r["dw"], F.day(r["t"])])
    return "csv", "在逃人员登记表\n" + tocsv(rows)


@tpl("crime.case", "struct", "crime_case_json")
def _(F):
    return "json", J({"result": [{"ajbh": r["no"], "ajmc": r["p"].name + "涉嫌" + r["ay"] + "案", "ay": r["ay"], "ladw": r["dw"], "lasj": r["t"].strftime("%Y%m%d%H%M%S"), "xyr": {"xm": r["p"].name, "xb": r["p"].sex, "gmsfhm": F.id(r["p"]), "hjdz": r["p"].hukou}, "qzcs": r["res"]} for r in F.recs()], "total": F.records}, indent=st(F, None, 2))


@tpl("crime.case", "prose", "crime_judgment")
def _(F):
    o, c = [], F.city
    for r in F.recs():
        p, y = r["p"], r["t"].year
        m = F.rng.randrange(6, 40)
        o.append("%s%s人民法院\n刑 事 判 决 书\n（%d）%s%s刑初%d号\n\n公诉机关%s人民检察院。\n被告人%s，%s，%s出生，公民身份号码%s，%s族，%s文化，户籍所在地%s。因涉嫌犯%s罪，于%s被刑事拘留，现羁押于%s看守所。\n\n本院认为，被告人%s的行为已构成%s罪。判决如下：\n被告人%s犯%s罪，判处有期徒刑%s，并处罚金人民币%d元。\n\n审 判 员　%s\n书 记 员　%s" % (c[2], c[3], y, c[4][0], c[0][2:], F.rng.randrange(3, 980), c[3], p.name, p.sex, F.cn(p.birth), F.id(p), p.nation, st(F, "初中", "高中", "小学", "大专"), p.hukou, r["ay"], F.cn(r["t"]), c[3], p.name, r["ay"], p.name, r["ay"], "%d个月" % m if m < 12 else ("%d年" % (m // 12) + (("%d个月" % (m % 12)) if m % 12 else "")), F.rng.randrange(2, 50) * 1000, F.person_name(), F.person_name()))
    return "txt", "\n\n\n".join(o) + "\n"


@tpl("crime.case", "prose", "crime_registration_form")
def _(F):
    b = []
    for r in F.recs():
        p = r["p"]
        b += ["受案登记表", "受案单位：%s　案件编号：%s" % (r["dw"], r["no"]), "违法犯罪嫌疑人：%s　性别：%s　身份证件号码：%s" % (p.name, p.sex, F.id(p)), "简要案情：%s，我所接报警称%s发生一起%s案件，经工作将%s抓获。" % (F.cnt(r["t"]), F.city[3] + st(F, "某小区", "某超市", "某网吧门口", "公交站"), r["ay"], p.name), "受案意见：" + r["res"], ""]
    return "docx", office.docx(b)


@tpl("crime.case", "prose", "crime_penalty_notice")
def _(F):
    o = []
    for r in F.recs():
        p, c, act = r["p"], F.city, st(F, "盗窃", "赌博", "殴打他人", "吸毒")
        o.append("行政处罚决定书\n%s公（%s）行罚决字〔%d〕%05d号\n违法行为人：%s，%s，身份证号码：%s，现住%s。\n现查明%s于%s实施%s的违法行为，案由：%s。决定：%s。" % (c[2][0], c[3][:-1], r["t"].year, F.rng.randrange(40, 19999), p.name, p.sex, F.id(p), p.addr, p.name, F.cn(r["t"]), act, act, st(F, "行政拘留五日", "行政拘留十日", "罚款五百元", "行政拘留十五日")))
    return "txt", "\n\n".join(o) + "\n"


@tpl("property.housing", "table", "housing_owner_register")
def _(F):
    rs = F.recs()
    rows = [[rs[0]["com"] + "业主清册"], ["物业服务中心编制　%s" % F.cn(F.base)], ["序号", "楼栋", "房号", "业主姓名", "身份证号", "联系电话", "建筑面积(㎡)", "产权证号", "交房日期"]]
    rows += [[i + 1, r["b"], r["h"], r["p"].name, F.id(r["p"]), F.mob0(r["p"]), float(r["area"]), r["cert"], r["t"]] for i, r in enumerate(rs)]
    return "xlsx", office.xlsx([("业主", rows, False, ["A1:I1"]), ("收费标准", [["项目", "标准"], ["物业费", "2.8元/㎡·月"], ["电梯费", "0.6元/㎡·月"]], False, [])])


@tpl("property.housing", "struct", "housing_cert_api")
def _(F):
    return "json", J([{"log_id": F.d(F.rng.randrange(13 * 10 ** 17, 18 * 10 ** 17)), "words_result": {"certificate_no": {"words": r["cert"]}, "obligee": {"words": r["p"].name}, "id_no": {"words": F.id(r["p"])}, "ownership": {"words": r["own"]}, "location": {"words": r["loc"]}, "property_unit_no": {"words": "%s%03d%03dGB%05dF%08d" % (F.city[0], F.rng.randrange(1, 30), F.rng.randrange(1, 30), F.rng.randrange(1, 999), F.rng.randrange(10000, 999999))}, "usage": {"words": r["use"]}, "area": {"words": r["area"] + "平方米"}, "register_time": {"words": F.cn(r["t"])}}} for r in F.recs()], indent=2)


@tpl("property.housing", "prose", "housing_archive_proof")
def _(F):
    o = []
    for r in F.recs():
        p = r["p"]
        o.append("不动产登记信息查询结果证明\n查询编号：%s\n\n权利人%s（公民身份号码：%s）登记不动产如下：\n坐落：%s\n不动产权证号：%s\n建筑面积：%s平方米　用途：%s　共有情况：%s\n登记时间：%s\n抵押：%s　查封：无" % (F.d("%s%06d" % (F.base.strftime("%Y%m%d"), F.rng.randrange(99, 99999))), p.name, F.id(p), r["loc"], r["cert"], r["area"], r["use"], r["own"], F.cn(r["t"]), st(F, "有", "无")))
    return "txt", "\n\n\f\n".join(o) + "\n"


@tpl("property.housing", "prose", "housing_asset_report")
def _(F):
    return "docx", office.docx(["财产线索核查报告", "经向%s不动产登记中心查询，被执行人房产情况如下：" % F.city[2]] + ["被执行人%s，身份证号码%s，%s登记取得位于%s的%s，面积%s平方米，权证号%s，%s。" % (r["p"].name, F.id(r["p"]), F.cn(r["t"]), r["loc"], r["use"], r["area"], r["cert"], st(F, "设有抵押", "未设定抵押", "已被轮候查封")) for r in F.recs()] + ["承办人：%s" % F.person_name()])


@tpl("property.housing", "prose", "housing_agent_notes")
def _(F):
    return "txt", "房源本\n\n" + "\n\n".join("%s，%s平，报%d万。业主%s，%s，身份证%s，%s拿的证（%s）。%s" % (r["loc"], r["area"], r["val"] // 10000, r["p"].name, F.mob(r["p"]), F.id(r["p"]), F.cn(r["t"]), r["cert"], st(F, "急卖。", "可谈。", "满五唯一。", "有钥匙。", "还有贷款。")) for r in F.recs()) + "\n"


@tpl("property.rental", "table", "rental_landlord_sheet")
def _(F):
    rows = [["出租台账", "", "", "", "", "", "", ""], ["房间", "租客", "身份证", "电话", "月租", "起租", "到期", "水电"]]
    tot = 0
    for r in F.recs():
        tot += r["rent"]
        rows.append([r["loc"], r["p"].name, F.id(r["p"]), F.mob(r["p"]), str(r["rent"]), F.day(r["t"]), F.day(r["e"]), st(F, "自理", "包水", "抄表")])
    return "csv", tocsv(rows + [["合计", "", "", "", str(tot), "", "", ""]])


@tpl("property.rental", "struct", "rental_filing_xml")
def _(F):
    return "xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<leaseFilings area=\"%s\">\n" % F.city[0] + "\n".join("  <filing no=\"%s\"><house>%s</house><lessee type=\"ID\" no=\"%s\" phone=\"%s\">%s</lessee><rent unit=\"month\">%d</rent><from>%s</from><to>%s</to></filing>" % (r["no"], r["loc"], F.id(r["p"]), F.mob0(r["p"]), r["p"].name, r["rent"], r["t"].strftime("%Y-%m-%d"), r["e"].strftime("%Y-%m-%d")) for r in F.recs()) + "\n</leaseFilings>\n"


@tpl("property.rental", "prose", "rental_contract")
def _(F):
    b = []
    for r in F.recs(n=min(F.n, 6)):
        p, L = r["p"], F.person()
        b += ["房屋租赁合同", "合同编号：" + r["no"], "出租方（甲方）：%s　身份证号：%s" % (L.name, F.id(L)), "承租方（乙方）：%s　身份证号：%s　电话：%s" % (p.name, F.id(p), F.mob(p)), "一、甲方将位于%s的房屋出租给乙方，面积%s平方米。" % (r["loc"], r["area"]), "二、租期自%s起至%s止。" % (F.cn(r["t"]), F.cn(r["e"])), "三、月租金人民币%d元，%s。" % (r["rent"], r["pay"]), "甲方：%s　乙方：%s　%s" % (L.name, p.name, F.cn(r["t"])), ""]
    return "docx", office.docx(b)


@tpl("property.rental", "prose", "rental_community_visit")
def _(F):
    return "txt", "出租屋走访记录　%s\n\n" % F.cn(F.base) + "\n".join("%s，租住人%s，%s，身份证%s，电话%s，%s开始租，租到%s，月租%d元，%s。" % (r["loc"], r["p"].name, r["p"].sex, F.id(r["p"]), F.mob(r["p"]), F.cn(r["t"]), F.cn(r["e"]), r["rent"], st(F, "已登记居住证", "未登记", "合租两人", "敲门无人后电话核实")) for r in F.recs()) + "\n"


@tpl("property.rental", "prose", "rental_reminder_mail")
def _(F):
    a, b = F.person(), F.person()
    return "eml", office.eml((a.name, F.mail(a)), (b.name, F.mail(b)), "到期提醒", F.base, "%s：\n\n下面几户已到期或快到期，请联系续签：\n\n" % b.name + "\n".join("%s，租客%s（%s，%s），合同%s，%s起，%s到期，租金%d/月" % (r["loc"], r["p"].name, F.id(r["p"]), F.mob(r["p"]), r["no"], F.day(r["t"]), F.day(r["e"]), r["rent"]) for r in F.recs()) + "\n\n%s\n" % a.name)


@tpl("bank.account", "table", "account_payroll_cards")
def _(F):
    rows = [["代发工资账户信息采集表"], ["单位：%s" % st(F, "恒瑞达电子厂", "明德物流公司", "第三项目部", "东方制衣厂")], ["序号", "姓名", "身份证号", "开户银行", "银行卡号", "开户支行", "本人签字"]]
    rows += [[i + 1, r["p"].name, F.id(r["p"]), r["bank"], F.card(r["p"]), r["br"], ""] for i, r in enumerate(F.recs())]
    return "xlsx", office.xlsx([("采集表", rows, False, ["A1:G1", "A2:G2"])])


@tpl("bank.account", "struct", "account_bound_cards")
def _(F):
    return "jsonl", "\n".join(J({"uid": F.d(F.rng.randrange(10 ** 7, 10 ** 8)), "realName": r["p"].name, "certNo": F.id(r["p"]), "bindCards": [{"bankCode": r["code"], "bankName": r["bank"], "cardNo": F.card(r["p"]), "cardType": "DEBIT", "reservedMobile": F.mob0(r["p"]), "bindTime": r["t"].strftime("%Y-%m-%d %H:%M:%S")}]}) for r in F.recs()) + "\n"


@tpl("bank.account", "prose", "account_subsidy_notice")
def _(F):
    return "docx", office.docx(["关于核对补贴发放账户的通知", "各村（居）民小组：下列人员请核对收款账户，如有错误三日内更正。"] + ["%s，身份证号%s，%s账户%s，开户行%s。" % (r["p"].name, F.id(r["p"]), r["bank"], F.card(r["p"]), r["br"]) for r in F.recs()] + ["%s%s街道办事处" % (F.city[2], F.city[3]), F.cn(F.base)])


@tpl("bank.account", "prose", "account_refund_chat")
def _(F):
    o, t = [], F.base
    for r in F.recs():
        p = r["p"]
        t += dt.timedelta(minutes=F.rng.randrange(2, 40))
        o.append("%s  %s\n退款打到这张卡吧：%s %s %s" % (p.name, t.strftime("%Y-%m-%d %H:%M"), p.name, F.card4(p) if F.rng.random() < .5 else F.card(p), r["br"]))
        o.append("财务-小孙  %s\n%s" % (t.strftime("%Y-%m-%d %H:%M"), st(F, "收到", "好的，三个工作日到账", "登记了")))
    return "txt", "\n".join(o) + "\n"


@tpl("bank.account", "prose", "account_court_clue")
def _(F):
    return "txt", "协助查询银行账户信息回执\n\n" + "\n".join("%d. 被查询人%s（证件号码%s）在我行开立账户，开户网点%s，卡号%s，开户日期%s，账户状态正常。" % (i + 1, r["p"].name, F.id(r["p"]), r["br"], F.card(r["p"]), F.cn(r["t"])) for i, r in enumerate(F.recs())) + "\n\n经办：%s\n" % F.person_name()


@tpl("bank.balance", "table", "balance_ranking")
def _(F):
    rs = sorted(F.recs(), key=lambda r: -float(r["bal"]))
    rows = [["存款大户排名表（时点）"], ["机构：" + rs[0]["br"] + "　数据日期：" + F.day(F.base)], ["排名", "客户姓名", "证件号码", "账号", "储种", "账户余额(元)", "客户经理"]]
    return "csv", tocsv(rows + [[str(i + 1), r["p"].name, F.id(r["p"]), F.card(r["p"]), r["kind"], r["balc"], F.person_name()] for i, r in enumerate(rs)] + [["合计", "", "", "", "", "{:,.2f}".format(sum(float(r["bal"]) for r in rs)), ""]])


@tpl("bank.balance", "struct", "balance_query_log")
def _(F):
    return "log", "\n".join("%s INFO  [esb-%d] QRY_ACCT_BAL resp={\"retCode\":\"000000\",\"acctNo\":\"%s\",\"custName\":\"%s\",\"certNo\":\"%s\",\"currentBalance\":\"%s\",\"availableBalance\":\"%s\",\"ccy\":\"CNY\"}" % ((F.base + dt.timedelta(seconds=9 * i)).strftime("%Y-%m-%d %H:%M:%S"), F.rng.randrange(1, 40), F.card(r["p"]), r["p"].name, F.id(r["p"]), r["bal"], r["bal"]) for i, r in enumerate(F.recs())) + "\n"


@tpl("bank.balance", "prose", "balance_certificate")
def _(F):
    return "txt", "\n\n----------------\n\n".join("个人存款证明书\n编号：%s\n兹证明 %s（证件号码：%s）截至 %s 在我行账户（账号 %s）存款余额为人民币 %s 元。\n%s（业务专用章）" % (F.d("CK%s%05d" % (F.base.strftime("%Y"), F.rng.randrange(99999))), r["p"].name, F.id(r["p"]), F.cn(r["t"]), F.card(r["p"]), r["balc"], r["br"]) for r in F.recs()) + "\n"


@tpl("bank.balance", "prose", "balance_freeze_reply")
def _(F):
    return "docx", office.docx(["协助冻结存款通知书（回执）", "贵院要求协助冻结的款项，执行情况如下："] + ["户名%s，身份证%s，账号%s，冻结时账户余额%s元，%s。" % (r["p"].name, F.id(r["p"]), F.card(r["p"]), r["balc"], st(F, "已足额冻结", "余额不足，已冻结现有存款", "系轮候冻结")) for r in F.recs()] + [F.cn(F.base)])


@tpl("bank.balance", "prose", "balance_wealth_notes")
def _(F):
    return "md", "## 客户跟进\n\n" + "\n".join("- %s，%s卡%s里余额%s元（%s查），%s，电话%s" % (r["p"].name, r["bank"], F.card(r["p"]), r["balc"], F.cn(r["t"]), st(F, "打算转理财", "定期快到期", "对利率敏感", "儿子要出国"), F.mob(r["p"])) for r in F.recs()) + "\n"
