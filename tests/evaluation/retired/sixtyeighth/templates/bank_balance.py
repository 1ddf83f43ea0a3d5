"""Balances."""

from lib.core import reg
from lib.fmt import *  # noqa: F403
from lib.pools import *  # noqa: F403

T = reg("bank.balance")


@T("存款/四行存款查询.txt", "sold as text, a line per holder")
def _(d):
    return ln(
        *[
            "%s %s %s 卡号%s 余额 %s元 开户行 %s"
            % (p.name, p.id, p.bank, p.card, format(d.u(10, 900000), ",.2f"), p.city + "分行")
            for p in d.ps(30)
        ]
    )


@T("支行/季末存款大户.xlsx", "branch's list of big savers")
def _(d):
    rows = [
        ["2019Q2 存款 TOP"],
        ["客户姓名", "证件号", "主卡号", "活期余额", "定期余额", "理财余额", "较上季", "管户经理"],
    ]
    for p in d.ps(40):
        rows.append(
            [
                p.name,
                p.id,
                p.card,
                float(d.yuan(100, 90000)),
                d.i(5, 300) * 10000,
                d.i(0, 90) * 10000,
                "%+.1f%%" % d.u(-20, 20),
                d.c(("沈经理", "高经理")),
            ]
        )
    return xlsx([("Sheet1", rows)])


@T("core/dpst_bal.csv", "nightly balances by account", "gb18030")
def _(d):
    o = [["acct_no", "card_no", "cust_nm", "cert_id", "ccy", "bal", "avail_bal", "hold_amt", "biz_dt"]]
    for p in d.ps(350):
        o.append([p.acct, p.card, p.name, p.id, "CNY", d.yuan(0, 80000), d.yuan(0, 80000), "0.00", "20190630"])
    return csv(o)


@T("资信/存款证明.docx", "certificates of deposits, prose")
def _(d):
    o = []
    for p in d.ps(4):
        o += [
            "存款证明",
            "兹证明%s（证件号码：%s，护照%s）截至2019年6月%d日在我行开立的账户%s存款余额为人民币%s元整。"
            % (p.name, p.id, p.pp, d.i(1, 28), p.card, format(d.i(5, 90) * 10000, ",")),
            "特此证明。  经办电话 " + d.otel("31"),
        ]
    return docx(o)


@T("法院/查控余额反馈.html", "court's balances by bank, several accounts of a debtor")
def _(d):
    p = d.p()
    rows = [["银行", "账号", "账户余额", "可用余额", "冻结"]]
    for _ in range(8):
        d.rec(p)
        c, b = d.newcard()
        rows.append([b, d.add("bank.card", c), d.yuan(0, 20000), d.yuan(0, 9000), d.c(("否", "是"))])
    return html(rows, "网络查控", "<p>被执行人：%s 身份证：%s</p>" % (p.name, p.id))


@T("催收/余额探测.jsonl", "probe of balances on bound cards")
def _(d):
    return jl(
        [
            {
                "n": p.name,
                "idcard": p.id,
                "cards": p.card,
                "balance": d.yuan(0, 5000),
                "probe_at": d.t(2021, 2021).strftime("%m%d%H%M"),
                "mobile": p.mob,
            }
            for p in d.ps(46)
        ]
    )


@T("聊天/查存款.txt", "chat with a clerk who looks balances up")
def _(d):
    o = []
    for p in d.ps(6):
        o += [
            "A: 查个人 %s %s" % (p.name, p.id),
            "B: %s 卡%s 余额%s" % (p.bank, p.card, d.yuan(10, 99999)),
            "A: %s" % d.c(("收到", "👌", "还有别的行吗", "怎么才这点")),
            "B: %s" % d.c(("没了", "没", "就这")),
        ]
    return ln(*o)


@T("公积金/账户余额表.tsv", "provident fund's balances", "utf-16")
def _(d):
    o = [["个人账号", "职工姓名", "身份证号", "联名卡号", "缴存余额", "本年利息", "状态"]]
    for p in d.ps(53):
        o.append(["0" + d.num(9), p.name, p.id, p.card, d.yuan(1000, 200000), d.yuan(10, 900), "正常"])
    return csv(o, "\t")


@T("db/bal_snap.sql", "balances as inserts without column names")
def _(d):
    return ln(
        "-- 余额快照 balance_snapshot(户名,证件,卡号,余额,日期)",
        *[
            "insert into balance_snapshot values('%s','%s','%s',%s,'2020-03-31');"
            % (p.name, p.id, p.card, d.yuan(0, 70000))
            for p in d.ps(42)
        ]
    )


@T("atm/journal.txt", "machine's journal of balance enquiries, wrapped printer lines", "gb18030", "\r\n")
def _(d):
    o = []
    for p in d.ps(20):
        o += [
            "[%s] TERM %s" % (d.t(2018, 2018).strftime("%y/%m/%d %H:%M:%S"), d.num(8)),
            "  CARD INSERTED",
            "  PAN=%s" % p.card,
            "  TRAN=余额查询 RSP=00",
            "  BAL=%s AVL=%s" % (d.yuan(0, 9000), d.yuan(0, 9000)),
            "  CARD TAKEN",
            "",
        ]
    return ln(*o)


@T("理财/客户资产日报.eml", "mail with an xlsx attached")
def _(d):
    b = xlsx(
        [
            (
                "资产",
                [["客户", "手机", "卡号", "账户余额", "理财市值", "总资产"]]
                + [
                    [p.name, p.mob, p.card, float(d.yuan(100, 90000)), d.i(1, 90) * 10000, d.i(10, 900) * 10000]
                    for p in d.ps(22)
                ],
            )
        ]
    )
    return eml(
        d.omail("report", "jiahefund.com"),
        d.omail("wealth", "jiahefund.com"),
        "客户资产日报",
        "Fri, 05 Mar 2021 07:00:00 +0800",
        "各位：今日资产日报见附件。\n",
        att=("assets.xlsx", b.data, b.text, "application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    )


@T("打印/存折余额核对.txt", "labels above the values, passbooks of old people", "gb18030")
def _(d):
    o = []
    for p in d.ps(9, y1=1938, y2=1955):
        o += [
            "户名            账号",
            pad(p.name, 16) + p.card,
            "身份证",
            p.id,
            "本折结余（元）   最后记账",
            pad(d.yuan(10, 60000), 17) + str(d.t(2018, 2019).date()),
            "- - - - - - - -",
        ]
    return ln(*o)


@T("客户/余额提醒_待外呼.md", "call list of customers with idle money")
def _(d):
    return "# 闲置资金外呼\n\n" + md(
        [["姓名", "手机", "卡号", "活期余额", "话术"]]
        + [
            [p.name, d.mobsp(p, "-"), d.cardsp(p), d.yuan(50000, 400000) + "元", d.c(("大额存单", "周周盈", "已婉拒"))]
            for p in d.ps(15)
        ]
    )
