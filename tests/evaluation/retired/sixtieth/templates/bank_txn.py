"""Bank and payment transactions."""
from lib import pools as P
from lib.build import CSV, TXT, T
from lib.render import csv_, fixed, html, insert, jl, sqlite, xlsx

K = "bank.transaction"


def lines(f, n, back=150):
    """(time, summary, signed amount, balance, counterparty name) rows of one account."""
    bal = f.i(3000, 80000) * 1.0
    for t in f.times(n, back):
        s, sign = f.c(P.SUMMARIES)
        a = f.i(500, 480000) / 100 * sign
        if bal + a < 0:
            s, a = "转账", abs(a)
        bal = round(bal + a, 2)
        yield t, s, a, bal, f.c(P.SHOPS)


@T(K, "table", "流水/工行明细_{w}.csv", "ICBC debit detail with head lines", big=True, enc=CSV)
def icbc(f):
    p, rows = f.p(), []
    for t, s, a, b, c in lines(f, f.n(12, 60)):
        f.rec(p)
        rows.append([
            f"{t:%Y-%m-%d}", p.card, "活期", "00000", "人民币", "钞", s, f"{f.i(1001, 4900)}", f"{a:+,.2f}", f"{b:,.2f}", c,
            "",
            f.c(["快捷支付", "网上银行", "ATM"])
        ])
    head = "交易日期,帐号,储种,序号,币种,钞汇,摘要,地区,收入/支出金额,余额,对方户名,对方帐号,渠道".split(",")
    return f"中国工商银行借记账户历史明细（电子版）\n卡号：{f.card(p)},户名：{p.name},证件号码：{f.id(p)}\n" + csv_([head] + rows)


@T(K, "table", "流水/建行交易明细_{n}.xlsx", "CCB statement sheet with head and total")
def ccb(f):
    p, n = f.p(), f.n(12, 60)
    rows = [["中国建设银行个人活期账户全部交易明细"], [f"卡号/账号：{f.card(p)}", "", "", f"客户名称：{p.name}", "", "", f"身份证号：{f.id(p)}"],
            ["序号", "摘要", "币别", "钞汇", "交易日期", "交易金额", "账户余额", "交易地点/附言", "对方账号与户名"]]
    for k, (t, s, a, b, c) in enumerate(lines(f, n), 1):
        f.rec(p)
        rows.append(
            [k, s, "人民币元", "钞", f"{t:%Y%m%d}", f"{a:,.2f}", f"{b:,.2f}", c, f"{f.mask(f.d(19, '12'), 4, 4)}/{c}"])
    rows.append([f"生成时间：{f.base:%Y%m%d%H%M%S}", "", "", "", f"共{n}笔"])
    return xlsx(("交易明细", rows, ["A1:I1"]))


@T(K,
   "table",
   "账单/alipay_record_{d}.csv",
   "Alipay app export with long preamble",
   big=True,
   enc=("gb18030", ),
   nl="\r\n")
def alipay(f):
    p, rows, n = f.p(), [], f.n(15, 80)
    for t, s, a, b, c in lines(f, n):
        f.rec(p)
        rows.append([
            f"{t:%Y-%m-%d %H:%M:%S}",
            f.c(["餐饮美食", "日用百货", "交通出行", "充值缴费"]), c, "/", "消费", "收入" if a > 0 else "支出", f"{abs(a):.2f}",
            f.c(["余额宝", "花呗", "招商银行储蓄卡"]), "交易成功", f"{t:%Y%m%d}2200{f.d(16)}\t", f"{f.d(12)}\t", ""
        ])
    head = "交易时间,交易分类,交易对方,对方账号,商品说明,收/支,金额,收/付款方式,交易状态,交易订单号,商家订单号,备注".split(",")
    return ("------------------------------------------------------------------------------------\n导出信息：\n"
            f"姓名：{p.name}\n支付宝账户：{f.mail(p)}\n身份证号：{f.id(p)}\n起始时间：[{f.base:%Y}-01-01 00:00:00]   "
            f" 终止时间：[{f.base:%Y-%m-%d} 23:59:59]\n导出交易类型：[全部]\n共{n}笔记录\n\n"
            "------------------------支付宝（中国）网络技术有限公司  电子客户回单------------------------\n" + csv_([head] + rows))


@T(K, "table", "账单/微信支付交易明细证明_{n}.txt", "WeChat pay certificate as text", enc="utf-8")
def wechat(f):
    p, rows = f.p(), [["交易时间", "交易类型", "收/支/其他", "交易方式", "金额(元)", "交易对方", "交易单号"]]
    for t, s, a, b, c in lines(f, f.i(10, 50)):
        f.rec(p)
        rows.append([
            f"{t:%Y-%m-%d %H:%M:%S}",
            f.c(["商户消费", "转账", "扫二维码付款"]), "收入" if a > 0 else "支出",
            f.c(["零钱", "零钱通"]), f"{abs(a):.2f}", c, "42000" + f.d(23)
        ])
    return (f"微信支付交易明细证明\n编号：{f.d(12)}\n\n兹证明：{p.name}（居民身份证：{f.id(p)}），在其微信号：{p.wx}中的交易明细信息如下：\n\n" + fixed(rows) +
            "\n说明：1.上述交易明细仅供参考。\n财付通支付科技有限公司\n")


@T(K,
   "table",
   "core/trans_his_{d}.del",
   "core banking transactions of many accounts",
   big=True,
   enc=("gb18030", ),
   nl="\n")
def core(f):
    rows = [["交易日期", "交易时间", "户名", "证件号码", "卡号", "借贷标志", "交易金额", "余额", "摘要", "对方户名", "交易机构"]]
    for p in f.recs(f.n(10, 50)):
        t = f.t(90)
        s, sign = f.c(P.SUMMARIES)
        rows.append([
            f"{t:%Y%m%d}", f"{t:%H%M%S}", p.name,
            f.id(p),
            f.card(p), "C" if sign > 0 else "D",
            f.money(5, 9000),
            f.money(10, 90000), s,
            f.c(P.SHOPS),
            f.d(9, "1234")
        ])
    return csv_(rows)


@T(K, "struct", "dump/{n}/acct_txn.sql", "mysqldump of payments", big=True)
def sql(f):
    rows = []
    for p in f.recs(f.n(6, 40)):
        t = f.t(60)
        rows.append([
            f.seq(), f"{t:%Y%m%d%H%M%S}{f.d(6)}", p.name,
            f.id(p),
            f.card(p),
            float(f.money(1, 5000)),
            f.c(["PAY", "REFUND", "WITHDRAW"]),
            f.c(P.SHOPS), f"{t:%Y-%m-%d %H:%M:%S}"
        ])
    return (insert("acct_txn", rows,
                   ["id", "txn_no", "acct_name", "id_no", "card_no", "amount", "txn_type", "counterparty", "txn_time"],
                   6))


@T(K, "struct", "kafka/txn-events.jsonl", "event stream of card payments", big=True)
def events(f):
    out = []
    for p in f.recs(f.n(5, 40)):
        t = f.t(3)
        out.append({
            "eventTime": f"{t:%Y-%m-%dT%H:%M:%S.000+08:00}",
            "eventType": "CARD_TXN",
            "cardNo": f.card(p),
            "cardHolder": p.name,
            "certNo": f.id(p),
            "txnAmt": f.money(1, 3000),
            "currency": "CNY",
            "merchantName": f.c(P.SHOPS),
            "balance": f.money(100, 60000),
            "rspCode": "00"
        })
    return jl(out)


@T(K, "prose", "短信/动账提醒_{w}.txt", "forwarded bank notices, one line each", enc=TXT)
def notices(f):
    p = f.p()
    out = f"{p.name}（身份证号 {f.id(p)}，{p.bank}卡 {f.card(p)}）动账短信汇总\n\n"
    for t, s, a, b, c in lines(f, f.i(6, 20), 60):
        f.rec(p)
        out += (f"【{p.bank[-4:]}】您尾号{p.card[-4:]}的储蓄卡{t.month}月{t.day}日{t:%H:%M}{s}"
                f"{'收入' if a > 0 else '支出'}人民币{abs(a):,.2f}元，余额{b:,.2f}元。\n")
    return out


@T(K, "table", "对公/个人网银流水_{n}.html", "net bank page saved as HTML")
def netbank(f):
    p, rows = f.p(), []
    for t, s, a, b, c in lines(f, f.i(8, 40)):
        f.rec(p)
        rows.append([f"{t:%Y-%m-%d}", f"{t:%H:%M:%S}", "人民币", f"{a:.2f}", f"{b:.2f}", s, "网上银行", c])
    return html("中国银行交易流水明细清单", ["记账日期", "记账时间", "币别", "金额", "余额", "交易名称", "渠道", "对方账户名"], rows,
                f"<p>客户姓名：{p.name}　证件号码：{f.id(p)}　借记卡号：{f.card(p)}</p>\n")


@T(K, "struct", "app/wallet.db", "SQLite wallet ledger")
def wallet(f):
    rows = []
    for p in f.recs(f.i(10, 60)):
        rows.append((f.seq(), p.name, f.id(p), f.mob(p), float(f.money(1,
                                                                       900)), f.c(["recharge", "consume", "withdraw"]),
                     f.c(P.SHOPS), f"{f.t(60):%Y-%m-%d %H:%M:%S}"))
    return (sqlite(("CREATE TABLE wallet_flow (id INTEGER PRIMARY KEY, real_name TEXT, id_card TEXT, "
                    "mobile TEXT, amount REAL, trade_type TEXT, opp_name TEXT, trade_time TEXT)", rows)))


@T(K, "table", "稽核/POS流水_{d}.tsv", "acquirer POS journal", big=True, enc=("utf-8", "gb18030"), nl="\r\n")
def pos(f):
    rows = [["商户号", "终端号", "交易时间", "持卡人", "卡号", "发卡行", "金额", "手续费", "参考号", "状态"]]
    for p in f.recs(f.n(10, 50)):
        a = f.i(1000, 300000) / 100
        rows.append([
            "898" + f.d(12),
            f.d(8), f"{f.t(30):%Y-%m-%d %H:%M:%S}", p.name,
            f.card(p), p.bank, f"{a:.2f}", f"{a * .006:.2f}",
            f.d(12), "成功"
        ])
    return csv_(rows, "\t")


@T(K, "struct", "xml/交易明细查询反馈_{n}.xml", "answer to a freeze query with transactions")
def xml(f):
    p = f.p()
    out = (f'<?xml version="1.0" encoding="UTF-8"?>\n<JYMX ZTMC="{p.name}" ZZHM="{f.id(p)}" '
           f'CXKH="{f.card(p)}" KHH="{p.bank}">\n')
    for t, s, a, b, c in lines(f, f.i(6, 40)):
        f.rec(p)
        out += (f'  <JY JYSJ="{t:%Y%m%d%H%M%S}" JDBZ="{"进" if a > 0 else "出"}" JYJE="{abs(a):.2f}" '
                f'JYYE="{b:.2f}" JYZY="{s}" JYDSXM="{c}"/>\n')
    return out + "</JYMX>\n"


@T(K, "prose", "借贷/转账记录说明.txt", "statement of transfers, one sentence each", enc=TXT)
def claims(f):
    p = f.p()
    out = f"转账情况说明\n\n本人{p.name}，身份证号{f.id(p)}，银行卡号{f.card(p)}（{p.bank}）。近一年与同事的转账如下：\n\n"
    for k, t in enumerate(f.times(f.i(5, 14), 360), 1):
        f.rec(p)
        out += (f"{k}、{t.year}年{t.month}月{t.day}日，通过手机银行向{f.p().name}转账{f.i(5, 300) * 100}元，"
                f"附言“{f.c(['借款', '货款', '还款', '往来款'])}”。\n")
    return out + f"\n以上属实。\n{p.name}\n{f.base:%Y.%m.%d}\n"
