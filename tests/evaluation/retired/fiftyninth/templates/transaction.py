"""bank.transaction"""
from .core import T, NS
from .util import *
K = "bank.transaction"


def lines(d, p, n):
    bal = d.r.uniform(800, 90000); t = d.when(span=60); out = []
    d.bank(p)
    for _ in range(n):
        t += D.timedelta(hours=d.i(1, min(70, max(1, 15000 // n))), minutes=d.i(0, 59)); inc = d.p(.3); a = round(d.r.uniform(5, 6800), 2)
        if not inc and a > bal: inc = True
        bal = bal + a if inc else bal - a; d.rec(p)
        out.append(NS(p=p, t=t, inc=inc, a=a, bal=f"{bal:.2f}", sm=d.ch("工资", "转账存入", "他行汇入", "报销") if inc else d.ch("消费", "快捷支付", "转账支取", "ATM取款", "水电代扣", "还款"), opp=d.ch("财付通", "支付宝（中国）网络技术", d.ch(P.CO) + "超市", "") if d.p(.6) else d.ch(P.SUR)[0] + d.ch(P.GM)[0], flow=d.dig(12)))
    return out


def opp(d, r): return d.ncard() if r.sm in ("转账支取", "转账存入", "他行汇入") and d.p(.5) else ""


@T(K, "table", "bank statement export, holder in head", big=True)
def stmt(d, n):
    d.adults = True
    p = d.person(); d.bank(p); rows = lines(d, p, n)
    return d.table(rows, [("交易日期/记账日期", lambda r: d.dt(r.t)), ("摘要/交易摘要", lambda r: r.sm), ("收入金额", lambda r: f"{r.a:.2f}" if r.inc else ""), ("支出金额", lambda r: "" if r.inc else f"{r.a:.2f}"), ("余额/账户余额", lambda r: r.bal), ("对方户名", lambda r: r.opp), ("对方账号", lambda r: opp(d, r)), ("?交易渠道", lambda r: d.ch("网上银行", "手机银行", "POS", "柜面"))], "csv xlsx html tsv", head=[f"{p.bk_[0]}个人账户交易明细", f"户名：{p.name}  卡号：{d.card(p)}", f"证件号码：{d.id(p)}  起止日期：{d.year}0101-{d.year}1231"], tail=[f"本页共{n}笔", "（本明细仅供参考）"], shuf=False)


@T(K, "table", "ICBC style history", mx=40)
def icbc(d, n):
    p = d.person(); d.bank(p); p.bk_ = P.BANK[0]; p.cd_ = d.raw_card(P.BANK[0]); rows = lines(d, p, n)
    o = ["中国工商银行借记账户历史明细（电子版）", f"卡号：{d.card0(p)}   户名：{p.name}", "交易日期,帐号,储种,序号,币种,钞汇,摘要,地区,收入/支出金额,余额,对方户名,对方帐号,渠道"]
    for k, r in enumerate(rows): o.append(",".join([d.iso(r.t), d.card0(p), "活期", str(k + 1), "人民币", "钞", r.sm, d.dig(4), f"{'+' if r.inc else '-'}{r.a:.2f}", r.bal, r.opp, opp(d, r), d.ch("快捷支付", "网上银行", "其他")]))
    return "csv", "\n".join(o + ["--- 以下无数据 ---"]) + "\n"


@T(K, "table", "wallet bill export", mx=40)
def wallet(d, n):
    p = d.person(); o = ["微信支付账单明细", f"姓名：[{p.name}]", f"手机号：[{d.ph0(p)}]", f"起始时间：[{d.year}-01-01 00:00:00] 终止时间：[{d.year}-12-31 23:59:59]", f"共{n}笔记录", "----------------------账单明细列表--------------------", "交易时间,交易类型,交易对方,商品,收/支,金额(元),支付方式,当前状态,交易单号,备注"]
    for r in lines(d, p, n): o.append(f"{d.iso(r.t)},{'转账' if r.inc else d.ch('商户消费', '扫二维码付款', '转账')},{r.opp or d.co()},{d.ch('/', '订单', '餐饮', '充值')},{'收入' if r.inc else '支出'},¥{r.a:.2f},{d.ch('零钱', '银行卡')},支付成功,{d.dec(d.dig(28, '1'))}\t,/")
    return "csv", "\n".join(o) + "\n"


@T(K, "table", "transaction rows of many customers", big=True)
def many(d, n):
    d.hdr = d.ch("en", "camel", "upper", "zh"); rows = []
    while len(rows) < n: rows += lines(d, d.person(), min(n - len(rows), d.i(1, 4)))
    if d.p(.7): rows.sort(key=lambda r: r.t)
    return d.table(rows, [("流水号|txn_no", lambda r: r.flow), ("户名|acct_name", lambda r: r.p.name), ("卡号|card_no", lambda r: d.card0(r.p)), ("?证件号|id_no", lambda r: d.id(r.p)), ("交易时间|txn_time", lambda r: d.iso(r.t)), ("借贷标志|dc_flag", lambda r: "C" if r.inc else "D"), ("交易金额|amount", lambda r: f"{r.a:.2f}"), ("账户余额|balance", lambda r: r.bal), ("摘要|summary", lambda r: r.sm), ("?对方户名|opp_name", lambda r: r.opp), ("?对方账号|opp_acct", lambda r: opp(d, r))], "sql db csv pipe tsv", tname=d.ch("txn_detail", "dep_trans_his"))


@T(K, "struct", "transactions of test environment JSON", big=True)
def tjs(d, n):
    rows = []
    while len(rows) < n: rows += lines(d, d.person(), min(n - len(rows), d.i(1, 5)))
    return js(d, rows, [("acct_name", lambda r: r.p.name), ("card_no", lambda r: d.card0(r.p)), ("txn_time/trans_time", lambda r: d.dt(r.t)), ("amount", lambda r: r.a if r.inc else -r.a), ("balance", lambda r: r.bal), ("summary/remark", lambda r: r.sm), ("opp_name/counterparty", lambda r: r.opp), ("?txn_id", lambda r: r.flow)], "lines array es api")


@T(K, "struct", "one statement as object", mx=40)
def one(d, n):
    p = d.person(); d.bank(p); rows = lines(d, p, n)
    return "json", json.dumps({"header": {"customerName": p.name, "cardNo": d.card0(p), "idNo": d.id(p), "currency": "CNY", "bank": p.bk_[0]}, "details": [{"date": d.dt(r.t), "summary": r.sm, "debit": 0 if r.inc else r.a, "credit": r.a if r.inc else 0, "balance": r.bal, "oppName": r.opp, "oppAcct": opp(d, r)} for r in rows]}, ensure_ascii=False, indent=d.ch(2, None)) + "\n"


@T(K, "struct", "pay gateway log", big=True)
def pay(d, n):
    rows = []
    while len(rows) < n: rows += lines(d, d.person(), 1)
    rows.sort(key=lambda r: r.t)
    return "log", "\n".join(f"{r.t:%Y-%m-%d %H:%M:%S}|TRADE|{d.ch('DEBIT', 'TRANSFER', 'QUICKPAY')}|{r.flow}|payer={r.p.name}|cert={d.id(r.p)}|card={d.card0(r.p)}|amt={r.a:.2f}|bal={r.bal}|merch={r.opp or '-'}|rc=00" for r in rows) + "\n"


@T(K, "struct", "OFX like blocks")
def ofx(d, n):
    p = d.person(); d.bank(p)
    o = ["<STMTRS>", "<CURDEF>CNY", f"<BANKACCTFROM><BANKID>{p.bk_[1]}<ACCTID>{d.card0(p)}<ACCTNAME>{p.name}</BANKACCTFROM>", "<BANKTRANLIST>"]
    for r in lines(d, p, n): o.append(f"<STMTTRN><TRNTYPE>{'CREDIT' if r.inc else 'DEBIT'}<DTPOSTED>{r.t:%Y%m%d%H%M%S}<TRNAMT>{'' if r.inc else '-'}{r.a:.2f}<FITID>{r.flow}<NAME>{r.opp or r.sm}<MEMO>{r.sm}，余额{r.bal}</STMTTRN>")
    return d.ch("ofx", "txt"), "\n".join(o + ["</BANKTRANLIST>", "</STMTRS>"]) + "\n"


@T(K, "prose", "lawyer's narration of transfers", mx=9)
def narr(d, n):
    p = d.person(); d.bank(p); rows = lines(d, p, n)
    o = ["资金往来说明", "", f"{p.name}，身份证号{d.id(p)}，{p.bk_[0]}卡号{d.card(p)}。该账户主要交易如下："]
    for r in rows: o.append(d.ch(f"{d.zd(r.t)}，{r.sm}{'收入' if r.inc else '支出'}{r.a:.2f}元，余额{r.bal}元；", f"{d.zd(r.t)}{r.t:%H:%M}，{'入账' if r.inc else '付出'}{r.a:.2f}元（{r.sm}{'，对方' + r.opp if r.opp else ''}），交易后余额{r.bal}元；"))
    return docx(d, o) if d.p(.5) else ("txt", "\n".join(o) + "\n")


@T(K, "prose", "collected bank notices in a chat", mx=10)
def notices(d, n):
    p = d.person(); d.bank(p); rows = lines(d, p, n)
    ms = [f"【{p.bk_[0]}】{p.name}您好，您尾号{d.tail(p)}的账户{r.t.month}月{r.t.day}日{r.t:%H:%M}{r.sm}{'收入' if r.inc else '支出'}人民币{r.a:.2f}元，余额{r.bal}元。" for r in rows]
    return chat(d, [f"{p.name} {d.id(p)} 卡{d.card(p)} 的流水我都转给你"] + ms)


@T(K, "prose", "seller's samples of statement", mx=8)
def sell(d, n):
    ms = []
    for _ in range(n):
        p = d.person(); r = lines(d, p, 1)[0]
        ms.append(f"{p.name} {d.id(p)} {p.bk_[0]}{d.card(p)} {d.iso(r.t)} {r.sm} {'+' if r.inc else '-'}{r.a:.2f} 余额{r.bal}")
    return chat(d, ["流水样品 每人只放一笔"] + ms)


@T(K, "prose", "accountant's repayment mail", mx=9)
def repay(d, n):
    p = d.person(); d.bank(p); rows = lines(d, p, n)
    return mail(d, "关于个人卡流水核对", f"借款人{p.name}（身份证{d.id(p)}）提供的{p.bk_[0]}账户{d.card(p)}流水摘录：\n" + "\n".join(f"{d.isod(r.t)} {r.sm} {'收' if r.inc else '支'}{r.a:.2f} 余额{r.bal}" for r in rows) + "\n请核对原件。")
