"""bank.account: an account or card of a holder, no balance."""
from datetime import timedelta as D

from lib.labels import bulk, md, sql, table


@bulk
def t_payroll_xlsx(d):
    rows = [["工号", "姓名", "身份证号", "开户银行", "银行卡号", "预留手机"]]
    for p in d.each(d.size(10, 50), False):
        rows.append([f"{d.n(1000, 9999)}", p.name, p.id, "中国" + p.bank if p.bank[0] in "工农建" else p.bank, p.card,
            p.mob])
    d.xlsx("工资卡信息.xlsx", (d.c("工资卡", "Sheet1"), rows))


@bulk
def t_collect_csv(d):
    rows = [[i, p.name, p.card, p.bank + p.city[0] + "分行", p.id] for i, p in enumerate(d.each(d.size(8, 45), False),
        1)]
    d.csv("学生资助卡号采集.csv", ["序号", "户名", "银行账号", "开户行", "身份证"], rows)


def t_payee_mail(d):
    p = d.rec(d.p())
    d.text("收款账户.eml",
        f"From: {p.email}\nTo: {d.mail('caiwu', 'hengyuan-group.com.cn')}\nSubject: 劳务费收款账户\n\n王会计您好：\n\n我的收款信息如下，"
        f"请查收：\n"
           f"户名：{p.name}\n开户行：{p.bank}{p.city[0]}{d.c('城东', '高新', '新华')}支行\n卡号：{p.cardf()}"
           f"\n身份证号：{p.id}\n手机：{p.mob}\n\n谢谢！\n{p.name}\n", "utf-8")


def t_chat(d):
    out, t = [], d.when(2018, 2019)
    for p in d.each(d.n(2, 6), False):
        out += [f"{p.name} {t:%H:%M}", d.c(f"我的卡号 {p.card} {p.bank} {p.name}", f"{p.bank}\n{p.card}\n{p.name}",
            f"{p.name} {p.bank} 账号：{p.cardf()}"), ""]
        t += D(minutes=d.n(1, 9))
    d.text("聚餐AA报卡号.txt", "大家把收款卡号发一下，退多交的钱\n\n" + "\n".join(out))


def t_open_form(d):
    p = d.rec(d.p())
    d.docx("个人开户申请书.docx", f"{p.bank}个人账户开户申请书", [["户名", p.name, "性别", p.sex], ["证件类型", "居民身份证", "证件号码", p.id],
        ["联系电话", p.mob, "住址", p.addr],
           ["账户类别", "Ⅰ类户", "卡号", p.card], ["开户网点", p.city[0] + "分行营业部", "开户日期", f"{d.when():%Y-%m-%d}"]],
           f"经办柜员：{d.p().name}　复核：{d.p().name}")


def t_bind_json(d):
    rows = [{"uid": d.n(100000, 999999), "cardHolder": p.name, "idNo": p.id, "bankCard": p.card, "bankName": p.bank,
        "mobile": p.mob, "cardType": d.c("DEBIT", "debit"),
             "bindTime": f"{d.when():%Y-%m-%d %H:%M:%S}"} for p in d.each(d.n(3, 25))]
    d.json("bind_cards.json", rows, d.c(None, 2))


@bulk
def t_sql(d):
    rows = [[d.n(1, 99999), p.name, p.id, p.bank, p.card, p.mob, f"{d.when():%Y-%m-%d %H:%M:%S}"]
        for p in d.each(d.size(6, 40), False)]
    d.text("user_bankcard.sql", "DROP TABLE IF EXISTS `user_bankcard`;\n" + sql("user_bankcard",
        ["uid", "true_name", "id_card", "bank_name", "card_no", "bank_mobile",
           "create_time"], rows, d.c(1, 20)), "utf-8")


def t_dashes(d):
    rows = [d.c("----", "----", "|").join([p.name, p.id, p.card, p.mob]) for p in d.each(d.n(5, 50), False)]
    d.text("四件套.txt", "姓名 身份证 银行卡 预留手机\n" + "\n".join(rows) + "\n")


def t_police_query(d):
    p, n = d.p(), d.n(2, 6)
    d.rec(p, n)
    cards = [d.p() for _ in range(n)]
    d.text("账户查询反馈.txt", f"协助查询财产反馈\n客户姓名：{p.name}  证件号码：{p.id}\n开立账户 {n} 个：\n" + "\n".join(
        f"{i}. {q.bank}  卡号 {q.card}  开户日期 {d.when(2005, 2018):%Y%m%d}  状态 {d.c('正常', '销户', '冻结')}  开户网点 "
        f"{q.city[0]}分行" for i, q in enumerate(cards, 1)) + "\n")


def t_village_subsidy(d):
    rows = [["序号", "户主", "身份证号", "一卡通账号", "亩数", "电话"]]
    for i, p in enumerate(d.each(d.n(8, 40), False, y0=1945, y1=1985), 1):
        p.bank = d.c("邮政储蓄银行", "农业银行")
        rows.append([str(i), p.name, p.id, p.card, f"{d.n(1, 9)}.{d.n(1, 9)}", p.mob])
    d.docx("粮补一卡通登记表.docx", f"{d.c('王家庄', '李集', '河西')}村粮食补贴一卡通账号登记表", rows, "填表人：村会计")


def t_html_cards(d):
    rows = [[p.name, p.id, p.bank, p.card, p.mob, d.c("已认证", "待审核")] for p in d.each(d.n(5, 30), False)]
    d.html("提现账户审核.html", "商户后台", "<h3>提现银行卡审核</h3>" + table(["真实姓名", "身份证", "银行", "卡号", "预留手机号", "状态"], rows))


def t_english(d):
    rows = [[p.en, p.pp, p.card, {"工商银行": "ICBC", "中国银行": "Bank of China", "建设银行": "CCB"}.get(p.bank, "other"),
        p.email] for p in d.each(d.n(4, 20), False)]
    d.text("payee_accounts.md", "# Payee accounts (visiting lecturers)\n\n"
        + md(["Account holder", "Passport", "Card no.", "Bank", "E-mail"], rows), "utf-8")


def t_corp_tgz(d):
    rows = [[p.name, p.id, p.card, p.bank, p.mob] for p in d.each(d.n(10, 50), False)]
    d.tgz("daifa.tar.gz", {"daifa/readme.txt": "代发户名册，供网银批量导入\n", "daifa/list.txt": d.sheet(None, rows, "|",
        eol="\n")})


def t_trad(d):
    rows = [[p.tname, p.pp, p.bank.replace("业", "業").replace("国", "國").replace("设", "設").replace("银",
        "銀").replace("邮", "郵").replace("储", "儲").replace("农", "農"), p.card, p.mobf("+86")]
        for p in d.each(d.n(4, 16), False)]
    d.csv("收款賬戶.csv", ["戶名", "護照號碼", "銀行", "銀行卡號", "手機"], rows, enc=d.c("utf-8", "utf-16"))
