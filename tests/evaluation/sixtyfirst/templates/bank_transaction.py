"""bank.transaction: statements of one owner, and rows of payments."""
from lib import fmt
from lib.registry import template_for

template = template_for("bank.transaction")
PAID = ["消费", "转账", "ATM取款", "网上支付", "代扣水电", "跨行汇款", "快捷支付"]
GOT = ["工资", "转账", "利息", "跨行汇款", "退货"]


def _what(b, amount):
    return b.pick(PAID if amount < 0 else GOT)


def _ledger(b, n=None):
    """Moments, signed amounts and the balance after each."""
    rest = b.num(3000, 90000)
    for t in b.times(n, hours=60):
        amount = b.pick(-1, -1, 1) * b.num(10, 4000) + b.num(0, 99) / 100
        rest = max(rest + amount, 12.5)
        yield t, amount, rest


@template("借记账户历史明细.txt", "statement", (10, 50), bulk=True)
def icbc_history(b):
    p = b.owner(bank="工行")
    rows = [["交易日期", "储种", "序号", "币种", "摘要", "地区", "收入/支出金额", "余额", "对方户名", "渠道"]]
    for i, (t, amount, rest) in zip(b.lines(), _ledger(b)):
        rows.append([f"{t:%F}", "活期", f"{i:05d}", "人民币", _what(b, amount), b.num(1001, 4900), f"{amount:+,.2f}",
                     f"{rest:,.2f}", b.person().name,
                     b.pick("快捷支付", "网上银行", "ATM", "手机银行")])
    head = f"中国工商银行借记账户历史明细（电子版）\n卡号 {p.card}   户名：{p.name}   起止日期：{b.base:%Y-%m-%d} — {t:%Y-%m-%d}\n\n"
    return head + fmt.fixed(rows, (11, 5, 6, 7, 10, 5, -14, -13, 9, 9)) + f"\n合计 {b.n} 笔\n本明细不作为资金证明  客服 95588\n"


@template("交易流水明细清单.csv", "statement", (10, 60), bulk=True)
def boc_statement(b):
    p = b.owner(bank="中行")
    rows = [["中国银行交易流水明细清单"], [f"客户姓名：{p.name}", f"借记卡号：{p.card}"],
            ["记账日期", "记账时间", "币别", "金额", "余额", "交易名称", "渠道", "网点名称", "附言", "对方账户名", "对方卡号/账号"]]
    for _, (t, amount, rest) in zip(b.lines(), _ledger(b)):
        q = b.person()
        rows.append([f"{t:%F}", f"{t:%T}", "人民币", f"{amount:.2f}", f"{rest:.2f}", b.pick("网上快捷支付", "转账汇款", "POS消费"),
                     "手机银行", "-" * 5,
                     b.pick("", "", "货款", "房租", "还款"), q.name, q.card if b.r.random() < .6 else ""])
    return fmt.table(rows)


@template("招行流水_{ym}.txt", "statement", (8, 40))
def cmb_pdf_text(b):
    p = b.owner(bank="招行")
    out = ["招商银行交易流水", "Transaction Statement of China Merchants Bank", "", f"户 名：{p.name}          账号：{p.card}",
           f"Name                Account No", f"证件号码：{p.id}", "",
           "记账日期   货币   交易金额   联机余额   交易摘要   对手信息", "Date  Currency  Transaction Amount  Balance  Transaction Type  "
           "Counter Party"]
    for i, (t, amount, rest) in zip(b.lines(), _ledger(b)):
        out.append(f"{t:%F} CNY {amount:,.2f} {rest:,.2f} {_what(b, amount)}"
                   f" {b.pick(b.person().name, b.firm(), '财付通-微信支付')}")
        if i % 18 == 17:
            out += ["", f"{i // 18 + 1}/{b.n // 18 + 1}", ""]
    return "\n".join(out + ["", "温馨提示：如需核验请登录网上银行。"]) + "\n"


@template("alipay_record_{d}.csv", "statement", (10, 60), bulk=True, enc="gb")
def alipay_record(b):
    p = b.owner()
    dash = "-" * 72
    rows = [["交易时间", "交易分类", "交易对方", "对方账号", "商品说明", "收/支", "金额", "收/付款方式", "交易状态", "交易订单号", "备注"]]
    for t, _ in zip(b.times(hours=30), b.lines()):
        rows.append([f"{t:%F %T}", b.pick("餐饮美食", "日用百货", "转账红包", "交通出行"), b.pick(b.firm(), b.person().name),
                     b.pick("/", "/", b.person().mobile),
                     b.pick("收款", "扫码付款", "共享单车", "商品"), b.pick("支出", "支出", "收入"), b.money(3, 900),
                     b.pick("余额宝", "花呗", f"{p.bank}({p.card_tail})"),
                     "交易成功", b.decoy(f"{t:%Y%m%d}22001{b.digits(15)}"), ""])
    return (f"{dash}\n导出信息：\n姓名：{p.name}\n支付宝账户：{p.mobile}\n起始时间：[{b.base:%F} 00:00:00]    终止时间：[{t:%F} 23:59:59]\n"
            f"共{b.n}笔记录\n\n{dash}支付宝（中国）网络技术有限公司  电子客户回单{dash}\n" + fmt.table(rows))


@template("微信支付交易明细证明.txt", "statement", (8, 40))
def wechat_certificate(b):
    p = b.owner()
    out = ["微信支付交易明细证明", f"编号：{b.serial(30, '1')}", "",
           f"兹证明：{p.name}（居民身份证：{p.id}），在其微信号中的交易明细信息如下：", f"交易明细对应时间段 {b.base:%F} 00:00:00至{b.t(60):%F} 23:59:59", "",
           "交易单号  交易时间  交易类型  收/支/其他  交易方式  金额(元)  交易对方  商户单号"]
    for t, _ in zip(b.times(hours=30), b.lines()):
        out.append(f"{b.decoy('10001071' + b.digits(20))} {t:%F %T} {b.pick('商户消费', '转账', '微信红包', '扫二维码付款')}"
                   f" {b.pick('支出', '收入')} "
                   f"{b.pick('零钱', p.bank + '(' + p.card_tail + ')')} {b.money(2, 600)}"
                   f" {b.pick(b.person().name, b.firm())} /")
    return "\n".join(out + ["", "说明：本证明仅供本人使用。"]) + "\n"


@template("t_trans_{ym}.sql", "sql", (10, 60), bulk=True, enc="u")
def core_transactions(b):
    cols = ["trans_no", "card_no", "cust_name", "id_no", "trans_time", "trans_type", "amount", "balance", "opp_name",
            "opp_acct", "remark"]
    rows = []
    for t, p in zip(b.times(), b.each(again=0.3)):
        q = b.person()
        rows.append([b.order(), p.card, p.name, p.id, f"{t:%F %T}", b.pick("转出", "转入", "消费"), float(b.money(10, 9000)),
                     float(b.money(20, 60000)), q.name,
                     q.card, b.pick(None, "货款", "借款")])
    return fmt.sql("t_trans", cols, rows)


@template("paygate.log", "log", (10, 60), bulk=True, enc="u")
def channel_pay_log(b):
    out = []
    for t, p in zip(b.times(hours=1), b.each(again=0.15)):
        req = {"merOrderId": b.order(), "txnAmt": b.num(100, 99000) * 10, "txnTime": f"{t:%Y%m%d%H%M%S}",
               "accNo": p.card,
               "customerNm": p.name, "certifId": p.id, "phoneNo": p.mobile, "bizType": b.pick("代付", "协议支付", "快捷支付")}
        out += [f"{t:%F %T.%f}"[:23] + f" INFO [{b.hexa(16)}] PayChannel >>> {fmt.dumps(req)}",
                f"{t:%F %T.%f}"[:23] + f' INFO [{b.hexa(16)}] PayChannel <<< {{"respCode":"{b.pick("00", "00", "51")}"'
                f',"respMsg":"ok"}}']
    return "\n".join(out) + "\n"


@template("调取银行流水_{n}.xlsx", "xlsx-statement", (15, 60), bulk=True, enc="bin")
def investigation_sheet(b):
    p = b.owner()
    rows = [["查询对象", p.name, "证件号码", p.id, "开户行", p.bank], ["卡号", p.card, "查询单位", f"{b.city()}市公安局经侦支队"], [],
            ["序号", "交易时间", "借贷标志", "交易金额", "交易后余额", "交易对方", "对方账号", "摘要", "交易网点"]]
    for i, (t, amount, rest) in zip(b.lines(), _ledger(b)):
        q = b.person()
        rows.append([i + 1, f"{t:%F %T}", "借" if amount < 0 else "贷", round(abs(amount), 2), round(rest, 2), q.name,
                     q.card, _what(b, amount), b.num(1001, 9800)])
    return fmt.xlsx(("交易明细", rows))


@template("POS结算单{d}.txt", "report", (10, 50), bulk=True)
def pos_settlement(b):
    rows = [["序号", "交易时间", "卡号", "持卡人", "手机号", "交易类型", "金额", "手续费", "参考号"]]
    for i, (t, p) in enumerate(zip(b.times(hours=1), b.each(again=0.05)), 1):
        rows.append([f"{i:04d}", f"{t:%m%d %H:%M:%S}", p.card, p.name, p.mobile, b.pick("消费", "消费", "撤销"),
                     b.money(20, 5000), b.money(1, 30), b.decoy(b.digits(12))])
    return (f"商户名称: {b.firm()}\n商户编号: {b.serial(15, '8')}   终端号: {b.digits(8)}\n批次号: {b.num(100, 900):06d}\n"
            + "-" * 110 + "\n"
            + fmt.fixed(rows, (5, 14, 20, 8, 12, 8, -10, -7, 13)) + "-" * 110 + f"\n交易笔数 {b.n}\n")


@template("建行活期明细.html", "statement", (8, 40))
def ccb_web_statement(b):
    p = b.owner(bank="建行")
    rows = []
    for i, (t, amount, rest) in zip(b.lines(), _ledger(b)):
        rows.append([i + 1, _what(b, amount), "人民币元", "钞", f"{t:%Y%m%d}", f"{amount:,.2f}", f"{rest:,.2f}",
                     b.pick("财付通", "支付宝", "柜台"), b.person().name])
    body = f"<p>中国建设银行 个人活期账户交易明细</p>\n<p>客户姓名：{p.name}&nbsp;&nbsp;卡号/账号：{p.card}</p>\n" + fmt.html_table(
        ["序号", "摘要", "币别", "钞汇", "交易日期", "交易金额", "账户余额", "交易地点/附言", "对方户名"], rows)
    return fmt.html("交易明细", body, b.enc.replace("-sig", ""))


@template("stmt_{ym}.ofx", "statement", (8, 40), enc="u")
def ofx_statement(b):
    p = b.owner()
    out = ["OFXHEADER:100", "DATA:OFXSGML", "VERSION:102", "ENCODING:UTF-8", "", "<OFX><BANKMSGSRSV1><STMTTRN"
           "RS><STMTRS>", "<CURDEF>CNY",
           f"<BANKACCTFROM><BANKID>{p.bank}<ACCTID>{p.card}<ACCTTYPE>CHECKING</BANKACCTFROM>",
           f"<!-- {p.name} {p.mobile} -->", "<BANKTRANLIST>"]
    for _, (t, amount, _) in zip(b.lines(), _ledger(b)):
        out.append(f"<STMTTRN><TRNTYPE>{'DEBIT' if amount < 0 else 'CREDIT'}<DTPOSTED>{t:%Y%m%d%H%M%S}"
                   f"<TRNAMT>{amount:.2f}<FITID>{b.order()}"
                   f"<NAME>{b.person().name}<MEMO>{_what(b, amount)}</STMTTRN>")
    return "\n".join(out + ["</BANKTRANLIST>", "</STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>"]) + "\n"


@template("代发结果_{d}.txt", "dashes", (10, 60), bulk=True)
def payroll_result_file(b):
    out = [f"批次号|{b.order('DF')}|单位|{b.firm()}|总笔数|{b.n}", "序号|交易日期|户名|卡号|身份证|发放金额|流水号|处理结果"]
    for i, p in enumerate(b.each(), 1):
        out.append(f"{i}|{b.base:%Y%m%d}|{p.name}|{p.card}|{p.id}|{b.money(2800, 15000)}|{b.serial(16, '7')}"
                   f"|{b.pick('成功', '成功', '成功', '户名不符')}")
    return "\n".join(out) + "\n"


@template("取现登记.md", "md", (5, 25))
def cash_withdrawals(b):
    rows = [[f"{t:%m-%d %H:%M}", p.name, p.id, p.card, b.pick("取现", "转账汇出", "现金存入"), f"{b.num(5, 40)}0,000.00",
             b.pick("装修", "购车", "货款")]
            for t, p in zip(b.times(), b.each(again=0.1))]
    return f"# 大额交易登记簿（{b.base:%Y年%m月}）\n\n" + fmt.markdown(["交易时间", "客户", "证件号", "卡号", "交易类型", "交易金额", "用途"], rows)
