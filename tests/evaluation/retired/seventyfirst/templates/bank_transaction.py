"""bank.transaction: a statement line, a transfer, a notice of a payment."""
from lib import tables as T
from lib import writers as w
from lib.fmt import cn, cnt, en, f, f14, f8, fd, fm, hm, us
from lib.labels import bulk

MEMO = "快捷支付 工资 转账汇款 ATM取款 消费 利息 水电费 还款 网购 退款 房贷".split()


def comma(s):
    return "{:,.2f}".format(float(s))


def lines(d, lo=6, hi=45, **kw):
    """(time, sign, amount, balance) of one account."""
    bal, out = float(d.money(2000, 60000)), []
    for t in d.times(d.n(lo, hi), 60, 6000, **kw):
        a = float(d.money(5, d.ch([90, 600, 5000])))
        s = 1 if d.r.random() < .3 or a > bal else -1
        bal += s * a
        out.append((t, s, a, bal))
    return out


def other(d):
    return d.ch(["", d.by().name, d.by().name, d.ch(T.COMPANIES)])


@bulk
def t_stmt_csv(d):
    p, rows = d.p(), []
    for t, s, a, b in lines(d):
        d.rec(p)
        rows.append([f8(t), hm(t), "人民币", comma(s * a), comma(b), d.ch(MEMO), d.ch(["手机银行", "网银", "柜台", "银联"]),
                other(d)])
    c = d.card(p)
    w.table(d, "交易流水明细清单.csv", "记账日期,记账时间,币别,金额,余额,交易名称,渠道,对方账户名".split(","), rows,
            pre=("%s交易流水明细清单" % p.cardof()[1], "客户姓名：%s,卡号：%s" % (p.name, c), "身份证号：%s,打印时间：%s" % (d.id(p),
            fm(d.dt(2022, 2023)))))


@bulk
def t_stmt_xlsx(d):
    p = d.p()
    rows = [["户名", p.name, "卡号", d.card(p)], ["交易日期", "摘要", "借方发生额", "贷方发生额", "余额", "对方户名", "交易地点"]]
    for t, s, a, b in lines(d):
        d.rec(p)
        rows.append([fd(t), d.ch(MEMO), "" if s > 0 else round(a, 2), round(a, 2) if s > 0 else "", round(b, 2),
                other(d), d.ch(["", "财付通", "支付宝", "ATM"])])
    w.xlsx(d, "%s流水.xlsx" % p.name, ("活期明细", rows))


@bulk
def t_wechat_bill(d):
    p, rows = d.p(), []
    for t, s, a, b in lines(d):
        d.rec(p)
        rows.append([f(t), d.ch(["商户消费", "转账", "微信红包", "扫二维码付款"]), other(d) or "便利店", d.ch(["转账备注:微信转账", "/",
                "收款方备注:二维码收款"]),
                     "收入" if s > 0 else "支出", "¥%.2f" % a, d.ch(["零钱", p.cardof()[2] + "(%s)" % p.cardof()[0][-4:]]),
                "支付成功",
                     "4200001" + d.num(21, "0"), "/"])
    w.table(d, "微信支付账单.csv", "交易时间,交易类型,交易对方,商品,收/支,金额(元),支付方式,当前状态,交易单号,备注".split(","), rows,
            pre=("微信支付账单明细", "姓名：[%s]" % p.name, "手机号：[%s]" % d.mob(p), "----------------------微信支付账单明细列表------------"
            "--------"))


def t_transfers_csv(d):
    rows = []
    for p in d.cast(6, 50):
        d.rec(p)
        t = d.dt(2013, 2022)
        rows.append([f14(t), p.name, d.card(p), d.by().name, d.money(50, 50000), d.ch(MEMO), d.ch(["成功", "成功", "冲正"])])
    w.table(d, "转账记录.csv", "交易时间,付款人户名,付款卡号,收款人户名,金额,附言,状态".split(","), rows, sep=d.ch(",|\t"))


def t_slips(d):
    out = []
    for p in d.cast(1, 9):
        d.rec(p)
        q = d.by()
        out.append("""         %s  网上银行电子回单
回单编号 %s        交易时间 %s
付款人  户名 %s     卡号 %s
        开户行 %s
收款人  户名 %s     卡号 %s
金额    %s 元        用途 %s
""" % (p.cardof()[1], d.num(8, "3456789"), f(d.dt(2014, 2022)), p.name, d.card(p), p.cardof()[1] + p.city + "分行",
                q.name, d.card(q),
            comma(d.money(100, 40000)), d.ch(["货款", "借款", "房租", "生活费", "还款"])))
    w.text(d, "电子回单.txt", ("=" * 50 + "\n").join(out))


def t_notice_mail(d):
    p, t = d.p(), d.dt(2015, 2023)
    d.rec(p)
    body = "尊敬的%s：\n    您的卡号为%s的%s卡于%s在%s消费人民币%s元，如非本人交易请立即致电客服。\n\n本邮件由系统自动发出，请勿回复。\n" % (
        p.mr, d.card(p), p.cardof()[1], cnt(t), d.ch(["益民超市", "携程旅行网", "加油站", "海底捞火锅", "京东商城"]), comma(d.money(20,
            5000)))
    w.eml(d, "交易提醒%s.eml" % f8(t), [("From", d.omail("service@%s.com.cn"
            % d.pick("ebank-notice ccard-mail wangyin"))), ("To", d.mail(p)),
          ("Subject", "动账通知")], body, b64=True, enc=d.ch(["utf-8", "gb18030"]))


@bulk
def t_json_txn(d):
    out = []
    for p in d.cast(4, 40):
        d.rec(p)
        out.append({"txnId": "T" + d.num(12, "3456789"), "payerName": p.name, "payerCard": d.card(p),
                "payerMobile": d.mob(p), "amount": d.money(5, 9000),
                    "currency": "CNY", "txnTime": f(d.dt(2016, 2022)), "payeeName": d.ch(T.COMPANIES),
                "summary": d.ch(MEMO)})
    w.jsonl(d, "txn_%s.jsonl" % f8(d.dt()), out)


@bulk
def t_html_stmt(d):
    p, rows = d.p(), []
    for t, s, a, b in lines(d, 5, 35):
        d.rec(p)
        rows.append([fd(t), d.ch(MEMO), "%+.2f" % (s * a), "%.2f" % b, other(d)])
    w.page(d, "账户明细.html", "个人网上银行 - 账户明细", "<p>户名 %s　账号 %s　起止日期 %s</p>" % (p.name, d.card(p, sp=True), "近一年")
            + w.html_table(
        ["交易日", "摘要", "交易金额", "账户余额", "对方户名"], rows, "dt"))


def t_en_statement(d):
    p = d.p()
    out = ["%s" % T.BANK_EN[p.cardof()[1]], "Transaction Statement", "Name: %s      Card No.: %s"
            % (p.caps.replace("/", " "), d.card(p)), "",
           "%-12s %-9s %14s %14s  %s" % ("Date", "Currency", "Amount", "Balance", "Transaction Type / Counter Party")]
    for t, s, a, b in lines(d, 6, 30):
        d.rec(p)
        out.append("%-12s CNY       %14s %14s  %s" % (fd(t), comma(s * a), comma(b), d.pick("Quick-payment Transfer S"
                "alary Interest ATM-withdrawal Refund")
                                                     + (" / " + d.by().en if d.r.random() < .3 else "")))
    w.text(d, "statement.txt", "\n".join(out) + "\n", "utf-8")


def t_en_remit(d):
    rows = []
    for p in d.cast(4, 35):
        d.rec(p)
        t = d.dt(2015, 2022)
        rows.append(["FT" + d.num(9, "345678"), us(t), p.caps.replace("/", " "), d.card(p), d.by().en, d.money(100,
                30000), "CNY", d.pick("rent salary goods family gift"), "SETTLED"])
    w.table(d, "outgoing transfers.csv",
            "Ref,Value date,Payer,Payer card,Beneficiary,Amount,Ccy,Purpose,Status".split(","), rows, enc="utf-8")


@bulk
def t_sql_flow(d):
    rows, acc = [], 0
    for k, p in enumerate(d.cast(6, 40), d.i(1, 9000)):
        d.rec(p)
        rows.append((k, d.card(p), p.name, f(d.dt(2014, 2022)), d.money(1, 20000), d.ch(["D", "C"]), d.money(0,
                90000), d.ch(MEMO)))
    w.text(d, "acct_flow.sql", w.sql_lines("acct_flow", "id card_no acct_name trans_time amount dc_flag balance summa"
            "ry".split(), rows), "utf-8")


def t_chat_paid(d):
    t, out = d.dt(2016, 2022), []
    for p in d.cast(3, 16):
        t = d.after(t, 5, 600)
        d.rec(p)
        out.append("%s 会计\n%s已收到%s（手机%s）转来%s元，%s，%s到账" % (fm(t), d.ch(["", "对一下账，", "@老板 "]), p.name, d.mob(p),
                d.money(100, 20000),
                                                            d.ch(["货款", "定金", "报名费", "尾款"]), hm(t)))
    w.text(d, "收款确认群.txt", "\n".join(out) + "\n")


def t_police_flow(d):
    rows = [["序号", "查询卡号", "户名", "身份证号", "交易时间", "借贷", "交易金额", "交易后余额", "对手户名", "对手卡号", "IP"]]
    ps = [d.p() for _ in range(d.i(1, 3))]
    for k, (t, s, a, b) in enumerate(lines(d, 10, 50), 1):
        p, q = d.ch(ps), d.by()
        d.rec(p)
        rows.append([k, d.card(p), p.name, d.id(p), f(t), "进" if s > 0 else "出", "%.2f" % a, "%.2f" % b, q.name,
                d.card(q), "%d.%d.%d.%d" % (d.i(36, 223), d.i(1, 250), d.i(1, 250), d.i(1, 250))])
    w.xlsx(d, "涉案账户流水.xlsx", ("资金流水", rows))
