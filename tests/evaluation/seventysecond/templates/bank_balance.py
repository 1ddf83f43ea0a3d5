"""bank.balance: what is in an account of a holder."""
from lib.labels import bulk, md, sql, table


def yuan(d):
    return f"{d.money(20, d.c(900, 30000, 600000)):,.2f}"


@bulk
def t_list_csv(d):
    rows = [[p.name, p.id, p.card, p.bank, yuan(d), f"{d.when(2018, 2019):%Y-%m-%d}"] for p in d.each(d.size(8, 50),
        False)]
    d.csv("存款余额.csv", ["客户姓名", "证件号码", "卡号", "开户行", "账户余额", "余额日期"], rows, d.c(",", "\t", ";"))


@bulk
def t_xlsx(d):
    rows = [["客户号", "户名", "证件号", "账号", "活期余额", "定期余额", "客户经理"]]
    m = d.p().name
    for p in d.each(d.size(10, 50), False):
        rows.append([d.dig(9), p.name, p.id, p.card, d.money(10, 90000), d.c(0, 0, 50000, 100000), m])
    d.xlsx("高净值客户余额表.xlsx", ("余额", rows))


def t_sold_text(d):
    out = []
    for p in d.each(d.n(2, 15), False):
        out.append(d.c(f"{p.name} {p.id} {p.bank} 尾号{p.tail} 余额 {yuan(d)}元 开户行 {p.city[0]}分行",
            f"{p.name}，{p.id}，{p.bank}卡{p.card}，当前余额{yuan(d)}"))
    d.text("查余额结果.txt", "\n".join(out) + "\n")


def t_query_one(d):
    p, n = d.p(), d.n(2, 6)
    d.rec(p, n)
    d.text("四大行存款.txt", f"姓名：{p.name}\n身份证：{p.id}\n\n" + "\n".join(
        f"{b}  {d.c('借记卡', '活期一本通')}  尾号{d.dig(4)}  余额 {yuan(d)} 元"
        for b in d.r.sample(["工商银行", "农业银行", "中国银行", "建设银行", "交通银行", "招商银行"], n)) + "\n")


def t_deposit_proof(d):
    p, t = d.rec(d.p()), d.when(2015, 2019)
    d.docx("存款证明书.docx", f"{p.bank}　个人存款证明书", f"兹证明 {p.name}（证件号码：{p.id}）截至{t:%Y年%m月%d日}在我行存款情况如下：",
        [["账号", "币种", "余额"], [p.card, "人民币",
           yuan(d)]], f"本证明仅供出国签证使用。\n{p.bank}{p.city[0]}分行　咨询电话：{d.tel(p.city)}")


def t_english_proof(d):
    p, t = d.rec(d.p()), d.when(2015, 2019)
    d.text("balance_certificate.txt",
        f"CERTIFICATE OF DEPOSIT BALANCE\n\nThis is to certify that {p.en} (passport {p.pp}), holder of account "
        f"{p.card}, had an available balance of\n"
           f"CNY {yuan(d)} as at {t:%d %B %Y}.\n\nAuthorised signature\nTel {d.tel(p.city)}\n", "utf-8")


def t_api(d):
    rows = [{"custName": p.name, "certNo": p.id, "cardNo": p.card, "currency": "CNY", "balance": yuan(d).replace(",",
        ""), "availableBalance": yuan(d).replace(",", "")}
            for p in d.each(d.n(2, 25), False)]
    d.json("acct_balance.json", {"retCode": "0000", "data": rows}, d.c(None, 2))


@bulk
def t_sql(d):
    rows = [[d.n(100, 99999), p.name, p.id, p.card, d.money(5, 200000), f"{d.when(2017, 2019):%Y-%m-%d}"]
        for p in d.each(d.size(6, 40), False)]
    d.text("t_acct_bal.sql", sql("t_acct_bal", ["id", "hm", "zjhm", "kh", "ye", "rq"], rows, d.c(1, 20)),
        d.c("utf-8", "gb18030"))


def t_loan_review(d):
    out = ["贷款审查资产情况摘录"]
    for p in d.each(d.n(2, 6), False):
        out.append(f"\n借款人{p.name}（身份证号{p.id}，手机{p.mob}），本行储蓄账户{p.card}，截至{d.when(2017, 2019):%Y年%m月%d日}"
            f"存款余额{yuan(d)}元。")
    d.text("贷审摘录.txt", "\n".join(out) + f"\n\n经办：{d.p().name}\n")


def t_html(d):
    p, n = d.p(), d.n(1, 4)
    d.rec(p, n)
    qs = [d.p() for _ in range(n)]
    d.html("账户总览.html", "个人网上银行", f"<p>客户姓名：{p.name}　证件号：{p.id}　登录手机：{p.mob}</p>"
        + table(["账号", "账户类型", "币种", "余额", "可用余额"], [
        [q.card, d.c("借记卡", "活期"), "人民币", yuan(d), yuan(d)] for q in qs]))


def t_member_wallet(d):
    rows = [(i, p.name, p.mob, p.id, d.money(0, 5000)) for i, p in enumerate(d.each(d.n(10, 60), False), 1)]
    d.db("wallet.db",
        ("CREATE TABLE account_balance (id INTEGER, real_name TEXT, mobile TEXT, id_card TEXT, balance REAL)", rows))


def t_freeze_notice(d):
    out = []
    for p in d.each(d.n(2, 8), False):
        out.append([p.name, p.id, p.bank, p.card, yuan(d), d.c("已冻结", "轮候冻结", "未冻结")])
    d.text("财产查控反馈.md", "被执行人银行存款查控反馈\n\n" + md(["被执行人", "证件号码", "金融机构", "账号", "存款余额(元)", "控制结果"], out))


def t_elder_chat(d):
    out = []
    for p in d.each(d.n(1, 4), False):
        out += [f"{p.sur}姐:", d.c("帮我看看卡里还有多少钱", "麻烦查下余额，一会儿要转账"), f"大堂小吴:\n您好，{p.name}，卡号{p.card}余额是{yuan(d)}元", ""]
    d.text("网点客户微信.txt", "\n".join(out), "utf-8")


def t_fund_txt(d):
    rows = [f"{p.id}  {p.name}  公积金账号{d.dig(12, '234')}  余额：{yuan(d)}  单位：{d.co()}" for p in d.each(d.n(5, 40),
        False)]
    d.text("公积金账户余额清单.txt", "\n".join(rows) + "\n")


def t_trad(d):
    rows = [[p.tname, p.card, d.c("人民幣", "港幣"), yuan(d), f"{d.when(2018, 2019):%Y/%m/%d}"]
        for p in d.each(d.n(4, 20), False)]
    d.csv("存款結餘.csv", ["戶名", "卡號", "幣別", "賬戶餘額", "截止日期"], rows, enc=d.c("utf-8", "utf-8-sig"))
