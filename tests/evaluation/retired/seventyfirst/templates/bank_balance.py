"""bank.balance: what is in an account of a holder."""
from lib import tables as T
from lib import writers as w
from lib.fmt import cn, en, f, f8, fd, fm
from lib.labels import bulk


def bank(p):
    return p.cardof()[1]


def bal(d):
    return d.money(50, d.ch([900, 20000, 90000, 800000]))


def comma(s):
    return "{:,.2f}".format(float(s))


@bulk
def t_branch_csv(d):
    rows, mgr = [], [d.by().name for _ in range(3)]
    for p in d.cast(6, 60):
        d.rec(p)
        rows.append([p.name, d.id(p), d.card(p), fd(d.dt(2005, 2016)), comma(bal(d)), d.ch(["活期", "一年定期", "三年定期",
                "理财"]), d.ch(mgr)])
    w.table(d, "存款客户明细.csv", "客户姓名,证件号码,卡号,开户日期,账户余额,储种,客户经理".split(","), rows)


@bulk
def t_xlsx_vip(d):
    rows = [["客户", "手机", "卡号", "AUM余额", "存款余额", "理财余额", "等级"]]
    for p in d.cast(6, 60):
        d.rec(p)
        rows.append([p.name, d.mob(p), d.card(p), float(bal(d)), float(bal(d)), float(bal(d)), d.ch(["金卡", "白金", "钻石",
                "私行"])])
    w.xlsx(d, "高净值客户.xlsx", ("客户资产", rows))


def t_text_sold(d):
    out = []
    for p in d.cast(4, 30):
        d.rec(p)
        out.append("%s %s %s 尾号%s 余额%s元 开户%s" % (p.name, d.id(p), bank(p), p.cardof()[0][-4:], comma(bal(d)), p.city))
    w.text(d, "查余额回单.txt", "\n".join(out) + "\n")


def t_reply_court(d):
    p = d.p()
    parts = ["协助查询存款通知书（回执）", "%s人民法院：经查，被执行人%s（公民身份号码：%s）在我行存款情况如下：" % (d.ch(T.REGIONS)[1], p.name, d.id(p))]
    from lib.values import card
    rows = [["卡号", "开户网点", "币种", "截至日期", "账户余额"]]
    for _ in range(d.i(2, 5)):
        c = card(d.r)
        d.rec(p)
        rows.append([d.put("card", c[0]), c[1] + p.city + "分行", "人民币", fd(d.dt(2018, 2022)), comma(bal(d))])
    parts += [rows, "经办人：%s　　联系电话：%s" % (d.by().name, d.tel())]
    w.docx(d, "查询存款回执.docx", parts)


@bulk
def t_json_core(d):
    out = []
    for p in d.cast(3, 40):
        d.rec(p)
        out.append({"custName": p.name, "certNo": d.id(p), "acctNo": d.card(p), "ccy": "CNY", "balance": bal(d),
                "availBalance": bal(d), "acctStatus": "A",
                    "lastUpdate": f(d.dt(2017, 2022))})
    w.jsonl(d, "acct_balance.jsonl", out)


@bulk
def t_sql_acct(d):
    rows = []
    for k, p in enumerate(d.cast(6, 50), d.i(1, 900)):
        d.rec(p)
        rows.append((k, p.name, d.id(p), d.card(p), bal(d), fd(d.dt(2015, 2022))))
    w.text(d, "t_acct_bal.sql", w.sql_lines("t_acct_bal", "id khxm zjhm kh ye tjrq".split(), rows, 10), "utf-8")


def t_html_counter(d):
    rows = []
    for p in d.cast(3, 25):
        d.rec(p)
        rows.append([p.name, d.card(p), "活期", comma(bal(d)), d.ch(["0.00", "0.00", "2,000.00"]), "正常"])
    w.page(d, "余额查询.html", "账户余额查询", "<h3>批量余额查询结果　柜员：%s</h3>" % d.by().name + w.html_table(
        ["户名", "卡号/账号", "账户类型", "当前余额", "冻结金额", "状态"], rows))


def t_chat_check(d):
    t, out = d.dt(2014, 2020), []
    for p in d.cast(2, 10):
        t = d.after(t, 5, 300)
        d.rec(p)
        out.append("%s 阿飞：%s %s 卡里还有%s元，卡号%s" % (fm(t), bank(p), p.name, comma(bal(d)), d.card(p)))
        if d.r.random() < .4:
            out.append("%s 我：%s" % (fm(d.after(t, 1, 4)), d.ch(["下一个", "收到", "这个准不准"])))
    w.text(d, "对话.txt", "\n".join(out) + "\n")


def t_en_csv(d):
    rows = []
    for p in d.cast(5, 40):
        d.rec(p)
        rows.append([p.caps.replace("/", " "), d.id(p), d.card(p), T.BANK_EN[bank(p)], bal(d), "CNY", fd(d.dt(2016,
                2022))])
    w.table(d, "account_balances.csv", "holder,id_no,card_no,bank,balance,currency,as_of".split(","), rows, enc="utf-8")


def t_en_certificate(d):
    out = []
    for p in d.cast(1, 5):
        d.rec(p)
        out.append("""CERTIFICATE OF DEPOSIT BALANCE               No. %s
We hereby certify that as of %s the client below holds the following deposit with us.
  Name             %s
  Passport No.     %s
  Account (card)   %s
  Currency         CNY
  Balance          %s
Branch: %s
""" % (d.num(8, "3456789"), en(d.dt(2014, 2022)), p.caps.replace("/", " "), d.pp(p), d.card(p), comma(bal(d)),
                T.BANK_EN[bank(p)]))
    w.text(d, "deposit certificate.txt", "\n".join(out), "utf-8")


def t_family_md(d):
    p = d.p()
    out = ["# 爸的卡（身份证 %s，手机 %s）" % (d.id(p), d.mob(p)), "", "| 银行 | 卡号 | 余额 | 记于 |", "|---|---|---|---|"]
    from lib.values import card
    for _ in range(d.i(2, 5)):
        c = card(d.r)
        d.rec(p)
        out.append("| %s | %s | %s | %s |" % (c[2], d.put("card", c[0]), comma(bal(d)), fd(d.dt(2016, 2022))))
    w.text(d, "家里的卡.md", "\n".join(out) + "\n", "utf-8")


def t_trad(d):
    rows = []
    for p in d.cast(4, 20):
        d.rec(p)
        rows.append([p.trad, d.card(p), d.ch(["工商銀行", "中國銀行", "招商銀行"]), "人民幣", comma(bal(d)), fd(d.dt(2015, 2021))])
    w.table(d, "戶口結餘.csv", "戶口持有人,銀行卡號,銀行,貨幣,結餘,日期".split(","), rows, enc="trad", sep=d.ch(",\t"))


@bulk
def t_gz_pipe(d):
    out = ["CARD_NO|CUST_NAME|ID_NO|CUR_BAL|AVL_BAL|BAL_DATE"]
    for p in d.cast(8, 60):
        d.rec(p)
        b = bal(d)
        out.append("|".join([d.card(p), p.name, d.id(p), b, b, f8(d.dt(2014, 2022))]))
    w.gz(d, "bal_%s.dat.gz" % f8(d.dt()), "\n".join(out) + "\n", d.ch(["utf-8", "gb18030"]))
