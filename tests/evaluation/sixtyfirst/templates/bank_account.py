"""bank.account: who holds which card or account, without amounts."""
from lib import fmt
from lib.registry import template_for

template = template_for("bank.account")


@template("代发工资开户信息.xlsx", "xlsx", (10, 60), bulk=True, enc="bin")
def payroll_account_sheet(b):
    rows = [[f"{b.firm()}代发工资账户信息采集表"], ["序号", "部门", "姓名", "身份证号", "开户银行", "银行卡号", "预留手机"]]
    for i, p in enumerate(b.each(), 1):
        rows.append([i, b.pick("生产一部", "仓储", "品质", "行政", "销售"), p.name, p.id, p.bank + b.pick("", f"{p.city}分行"),
                     p.card, p.mobile])
    return fmt.xlsx(("Sheet1", rows), ("填表说明", [["请使用一类卡，卡号不要有空格"], ["离职人员请及时删除"]]))


@template("四件套{n}.txt", "dashes", (10, 40))
def four_piece_list(b):
    return "".join(f"{p.name}----{p.id}----{p.card}----{p.mobile}----{p.bank}\n" for p in b.each())


@template("开户清单{d}.rpt", "report", (10, 50))
def account_opening_report(b):
    rows = [["客户号", "户名", "证件号码", "卡号", "凭证种类", "开户日", "柜员"]]
    for p in b.each():
        rows.append([b.digits(10), p.name, p.id, p.card, b.pick("借记卡", "借记卡", "活期折"), f"{b.base:%Y%m%d}",
                     f"0{b.num(1011, 4890)}"])
    head = (f"PGM: ACCRPT07{'个人客户开户清单':^50}PAGE:   1\n机构: {b.num(1011, 9890)} {b.city()}{b.pick('城东', '开发区', '火车站')}"
            f"支行\n" + "=" * 96 + "\n")
    return head + fmt.fixed(rows, (11, 9, 19, 20, 9, 9, 6)) + "=" * 96 + f"\n本日开户合计: {b.n} 户\n"


@template("t_user_bankcard.sql", "sql", (10, 60), bulk=True, enc="u")
def bind_card_table(b):
    cols = ["id", "user_id", "real_name", "id_card", "bank_name", "card_no", "reserve_mobile", "is_default",
            "created_at"]
    rows = [[i, b.num(10000, 99000), p.name, p.id, p.bank, p.card, p.mobile, b.num(0, 1), f"{b.t(300):%F %T}"]
            for i, p in enumerate(b.each(), b.num(100, 9000))]
    return "LOCK TABLES `t_user_bankcard` WRITE;\n" + fmt.sql("t_user_bankcard", cols, rows,
                                                              per=10) + "UNLOCK TABLES;\n"


@template("bindcard_{d}.json", "jsonl", (10, 60), bulk=True, enc="u")
def bound_cards_export(b):
    objs = [{"uid": b.digits(8), "cardNo": p.card, "bankName": p.bank, "cardType": "DC",
             "holder": {"name": p.name, "certNo": p.id},
             "mobile": p.mobile, "signStatus": b.pick("SIGNED", "SIGNED", "UNSIGNED"), "bindTime": f"{b.t(200):%F %T}"}
             for p in b.each()]
    return fmt.jsonl(objs)


@template("个人供应商收款账户.csv", "csv", (6, 50), bulk=True)
def supplier_payees(b):
    rows = [["供应商编码", "收款人", "收款账号", "开户行", "联行号", "联系电话", "结算方式"]]
    for i, p in enumerate(b.each(), b.num(300, 700)):
        rows.append([f"GYS{i:05d}", p.name, p.card, f"{p.bank}{p.city}{b.pick('城南', '大学城', '滨江')}支行",
                     b.decoy("10" + b.digits(10)), p.mobile,
                     b.pick("月结", "现结", "季结")])
    return fmt.table(rows, ";" if b.n % 3 == 0 else ",", quote=b.n % 2 == 0)


@template("Re_劳务费卡号收集.eml", "eml", (3, 12), enc="u")
def labour_fee_mail(b):
    who = b.person()
    rows = [[p.name, p.id, p.card, f"{p.bank}{p.city}分行"] for p in b.each()]
    body = ("各位老师好：\n\n评审专家的收款账户汇总如下，请财务核对户名与卡号是否一致，无误后录入系统。\n\n"
            + fmt.auto([["姓名", "身份证号", "银行卡号", "开户行"]] + rows) + f"\n{who.name}\n科研处  办公电话 {b.org_tel('025')}\n")
    return fmt.eml(who.mail, b.role_mail("finance"), "Re: 劳务费卡号收集", b.base, body, "8bit")


@template("班级群收卡号.txt", "chat", (5, 20))
def class_card_chat(b):
    out = [f"{b.base:%Y年%m月%d日} {b.base:%H:%M}", "班主任陈老师: 请各位家长把助学金收款卡发一下，格式：姓名+身份证+卡号+开户行", ""]
    for p in b.each():
        out += [b.pick(f"{p.name} {p.id} {p.card} {p.bank_short}", f"{p.name}，{p.id}，{p.bank}，{p.card4}",
                       f"{p.bank}卡 {p.card} 户名{p.name} 身份证{p.id}"), b.pick("", "", "[图片]")]
    return "\n".join(out + ["班主任陈老师: 收齐了 谢谢配合"]) + "\n"


@template("CUSTACCT_{d}.xml", "xml", (4, 40), bulk=True, enc="u")
def core_customer_accounts(b):
    dicts = [{"CUST_NO": b.digits(10), "CUST_NAME": p.name, "CERT_TYPE": "01", "CERT_NO": p.id, "CARD_NO": p.card,
              "ACCT_STATUS": "A",
              "OPEN_DATE": f"{b.t(900):%Y%m%d}", "OPEN_ORG": b.num(1011, 9890), "MOBILE": p.mobile} for p in b.each()]
    return fmt.xml("ACCOUNTS", "ACCT", dicts)


@template("代扣授权书汇总.docx", "docx", (3, 8), enc="bin")
def debit_authorisations(b):
    blocks = []
    for p in b.each():
        blocks += ["委托银行代扣授权书", f"授权人（户名）：{p.name}    证件号码：{p.id}\n扣款账户：{p.card}    开户银行：{p.bank}\n联系电话：{p.mobile}",
                   f"本人授权{b.firm()}委托上述银行从本人账户中扣收物业服务费，直至本人书面撤销。",
                   f"授权人签字：＿＿＿＿      {b.t():%Y年%m月%d日}", ""]
    return fmt.docx(*blocks)


@template("merchants.yaml", "yaml", (3, 20), enc="u")
def merchant_withdraw_accounts(b):
    out = ["# 结算账户，改动需双人复核", "merchants:"]
    for p in b.each():
        out += [f"  - mid: M{b.digits(8)}", f"    legal_person: {p.name}", f'    id_no: "{p.id}"', "    settle:",
                f"      bank: {p.bank}",
                f'      card_no: "{p.card}"', f"      phone: '{p.mobile}'",
                f"    enabled: {b.pick('true', 'true', 'false')}"]
    return "\n".join(out) + "\n"


@template("mysql_out.txt", "mysql-vertical", (4, 25), enc="u")
def vertical_card_query(b):
    head = ["id", "acct_name", "acct_no", "bank_name", "cert_no", "mobile", "verify_result"]
    rows = [[i, p.name, p.card, p.bank, p.id, p.mobile, "四要素一致"] for i,
            p in enumerate(b.each(), 301)]
    return f"mysql> select * from auth_log order by id desc limit {b.n}\\G\n" + fmt.vertical(head, rows)


@template("拆迁补偿收款账户.md", "md", (5, 30))
def relocation_accounts(b):
    rows = [[i, p.name, p.id, p.card4, p.bank, p.addr] for i, p in enumerate(b.each(), 1)]
    return f"## {b.city()}旧改二期 收款账户登记\n\n" + fmt.markdown(["#", "户主", "身份证", "卡号", "开户行", "住址"],
                                                          rows) + "\n> 卡号必须为户主本人。\n"
