"""bank.balance: how much somebody has."""
from lib import fmt
from lib.registry import template_for

template = template_for("bank.balance")


@template("查余额回单.txt", "text", (4, 15))
def sold_balances(b):
    out = [f"{p.name} {p.id} {p.bank} 尾号{p.card_tail} 余额 {b.money(300, 400000, True)}元 开户行"
           f" {p.city}{b.pick('中山路', '城关', '开发区')}支行"
           for p in b.each()]
    return "今天查的：\n\n" + "\n".join(out) + "\n\n出图另加50，余额以查询当时为准\n"


@template("存款余额表{ym}.csv", "csv", (10, 60), bulk=True)
def deposit_balances(b):
    rows = [["机构号", "客户名称", "证件号码", "卡号", "科目", "账户余额", "上日余额", "币种", "管户经理"]]
    for p in b.each(again=0.1):
        rows.append([b.num(1001, 1099), p.name, p.id, p.card, b.pick("活期储蓄", "整存整取", "通知存款"), b.money(0, 300000),
                     b.money(0, 300000), "CNY",
                     b.pick("周敏", "何立", "唐欣")])
    return fmt.table(rows)


@template("EODBAL.{d}.txt", "report", (12, 60), bulk=True)
def end_of_day_balances(b):
    rows = [["CARD-NO", "CUST-NAME", "CERT-NO", "CUR", "LEDGER-BAL", "AVAIL-BAL", "HOLD"]]
    for p in b.each():
        rest = b.num(10, 200000)
        rows.append([p.card, p.name, p.id, "CNY", f"{rest:,}.{b.num(10, 99)}", f"{rest:,}.00", "0.00"])
    return (f"1REPORT: DPB210  END OF DAY BALANCE LISTING   RUN DATE {b.base:%Y-%m-%d}\n BRANCH: 0{b.num(111, 899)}\n"
            + fmt.fixed(rows, (20, 10, 20, 4, -14, -14, -8)) + f"0TOTAL ACCOUNTS: {b.n:,}\n*** END OF REPORT ***\n")


@template("acct_balance.sql", "sql", (10, 60), bulk=True, enc="u")
def balance_table(b):
    cols = ["acct_id", "cust_name", "id_no", "card_no", "balance", "avail_balance", "frozen_amt", "update_time"]
    rows = [[i, p.name, p.id, p.card, float(b.money(0, 90000)), float(b.money(0, 9000)), 0, f"{b.t():%F %T}"] for i,
            p in enumerate(b.each(), 7001)]
    return "SET FOREIGN_KEY_CHECKS=0;\n" + fmt.sql("acct_balance", cols, rows, per=5)


@template("balance_query_{n}.json", "jsonl", (10, 50), bulk=True, enc="u")
def balance_api_answers(b):
    return fmt.jsonl([{"reqId": b.uuid(), "custName": p.name, "certNo": p.id, "cardNo": p.card, "bank": p.bank,
                       "balance": b.money(10, 90000),
                       "availableBalance": b.money(10, 90000), "currency": "CNY", "asOf": f"{b.t():%F %T}"}
                       for p in b.each(again=0.05)])


@template("客户AUM{ym}.xlsx", "xlsx", (12, 60), bulk=True, enc="bin")
def manager_aum_sheet(b):
    rows = [[f"管户客户资产余额 {b.base:%Y-%m}月末"], ["客户姓名", "身份证号", "手机", "卡号", "活期余额", "定期余额", "理财余额", "AUM合计", "星级"]]
    for p in b.each():
        a, c, d = b.num(100, 80000), b.num(0, 30) * 10000, b.num(0, 50) * 10000
        rows.append([p.name, p.id, p.mobile, p.card, a, c, d, a + c + d, b.num(3, 7)])
    return fmt.xlsx(("管户", rows + [["合计", "", "", "", "", "", "", f"共{b.n}户", ""]]))


@template("支行微信群.txt", "chat", (4, 12))
def branch_staff_chat(b):
    out = []
    for t, p in zip(b.times(hours=2), b.each()):
        out += [f"{b.pick('理财小张', '柜面-刘', '大堂经理婷婷')}  {t:%m-%d %H:%M}",
                b.pick(f"客户{p.name} {p.mobile}，{p.bank_short}卡{p.card}，活期余额{b.num(11, 90)}.{b.num(1, 9)}万，周五前跟进转定期",
                       f"{p.name}（{p.id}）账户余额{b.money(60000, 900000, True)}元，明天存单到期，电话{p.mobile}",
                       f"{p.name} {p.id} 存款余额{b.num(20, 300)}万元，可能要转走"), "",
                f"王行长  {b.soon(t):%m-%d %H:%M}", b.pick("抓紧联系", "上门送米送油", "好，留住", "👍"), ""]
    return "\n".join(out)


@template("存量客户余额提醒.eml", "eml", (4, 20), enc="u")
def balance_mail(b):
    rows = [[p.name, p.id, p.card, b.money(50000, 900000, True), f"{b.t():%F}"] for p in b.each()]
    body = fmt.html("到期客户余额", "<p>各网点：下列客户本周到期，请做好承接。</p>\n" + fmt.html_table(["客户", "证件号码", "卡号", "账户余额(元)", "到期日"],
        rows)
                    + f"<p>零售部 {b.org_tel('0371')}</p>\n")
    return fmt.eml(b.role_mail("retail"), b.role_mail("branch"), "存量客户余额提醒", b.base, body, "base64", "html")


@template("协助查询回执_{n}.docx", "docx", (3, 10), enc="bin")
def court_freeze_answers(b):
    blocks = [f"协助查询存款通知书（回执）\n{b.city()}市中级人民法院：\n你院协助查询存款通知书收悉，现将被执行人存款情况函复如下："]
    rows = [["被执行人", "身份证号", "账号/卡号", "开户行", "存款余额（元）", "冻结情况"]]
    for p in b.each(again=0.2):
        rows.append([p.name, p.id, p.card, p.bank, b.money(0, 60000, True), b.pick("未冻结", "已冻结", "轮候")])
    return fmt.docx(*blocks, rows, f"余额截止时间：{b.base:%Y年%m月%d日}\n（银行业务章）")


@template("redis_acct.txt", "redis", (4, 25), enc="u")
def redis_accounts(b):
    out = []
    for p in b.each():
        fields = [("name", p.name), ("idno", p.id), ("card", p.card), ("balance", b.money(0, 40000)),
                  ("updated", f"{b.t():%F %T}")]
        out.append(f"127.0.0.1:6379> HGETALL acct:{b.digits(7)}")
        out += [f'{i:2d}) "{x}"' for i, x in enumerate([y for f in fields for y in f], 1)]
    return "\n".join(out) + "\n127.0.0.1:6379> quit\n"


@template("低保核对存款.md", "md", (5, 30))
def welfare_asset_check(b):
    rows = [[p.name, p.id, p.bank, p.card, b.money(0, 70000), b.pick("符合", "符合", "超标准")] for p in b.each(again=0.15)]
    return "# 低保家庭经济状况核对 银行存款反馈\n\n" + fmt.markdown(["姓名", "身份证号", "银行", "账号", "存款余额", "结论"],
                                                    rows) + f"\n核对日 {b.base:%F}\n"


@template("BALRSP_{d}.xml", "xml", (4, 40), bulk=True, enc="u")
def balance_response_xml(b):
    dicts = [{"AcctName": p.name, "CertNo": p.id, "CardNo": p.card, "Ccy": "CNY", "Balance": b.money(0, 99000),
              "AvlBalance": b.money(0, 9000),
              "AcctSts": b.pick("0", "0", "1")} for p in b.each()]
    return fmt.xml("BalanceInquiryResponse", "Account", dicts, attrs=b.n % 2 == 1)


@template("余额查询.sqlite", "sqlite", (8, 50), bulk=True, enc="bin")
def balance_sqlite(b):
    rows = [[p.name, p.id, p.card, p.bank, b.money(0, 80000), f"{b.t():%F %T}"] for p in b.each()]
    return fmt.sqlite("balance_snapshot", ["holder", "id_no", "card_no", "bank", "balance", "snap_time"], rows,
                      ["CREATE TABLE meta (k TEXT, v TEXT)", "INSERT INTO meta VALUES ('schema', '3')"])
