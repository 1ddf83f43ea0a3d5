from core import T, masked_card
K = "bank.transaction"
SH = "美团 滴滴出行 永辉超市 中国石化 拼多多 京东商城 饿了么 沃尔玛 星巴克 国家电网 链家 海底捞".split()


@T(K, "print/流水打印_网点终端.txt", "branch terminal print of a statement", "gb18030", cont="fixed")
def _(c):
    p = c.person()
    o = [f"{p.bank}  客户交易明细清单", f"户名: {p.name}   证件: {p.id}   卡号: {p.card}", "打印柜员 30117    第 1 页", f"投诉热线 {c.hot()}", "交易日    时间     摘要      币 发生额          余额            对方户名    对方账号"]
    bal = 30000.0
    for d in c.dts(18, span=60):
        x = round(c.r.uniform(-2500, 2600), 2)
        bal += x
        o.append(c.rec(p, f"{d:%Y%m%d}  {d:%H%M%S}  {c.pick('消费 转账 快捷 代发 跨行'):<4}    1  {x:>12.2f}  {bal:>12.2f}   {c.pick(SH):<6}      {c.acct()}"))
    return "\n".join(o + ["", "*** 本页结束 ***"]), r"^\d{8}  \d{6}"


@T(K, "wx/记账群转账截图转文字.txt", "transfers typed into a family chat", cont="text")
def _(c):
    p = c.person()
    o = [f"爸的卡 {p.card}（{p.bank}，户名{p.name}，{p.id}）大家对账用", ""]
    for d in c.dts(9, span=60):
        o.append(c.rec(p, f"{d.month}.{d.day} {d:%H:%M} " + c.pick([f"转出{c.amt(100, 3000)}元给{c.pick(SH)}，余额{c.amt(2000, 9000)}", f"收到转账{c.r.randrange(5, 60)}00元，二姐转的生活费，余额{c.amt(2000, 9000)}", f"刷卡消费{c.amt(20, 600)}，医院药费，余额{c.amt(1000, 9000)}"])))
    return "\n".join(o + ["", "老三下月该你了"]), r"^\d+\.\d+ \d\d:\d\d "


@T(K, "iso/8583_hexless.log", "field log of card switch messages", script="latin", cont="log")
def _(c):
    o = []
    for p, d in zip(c.ppl(9), c.dts(9, span=1)):
        o.append(c.rec(p, f"""{d:%Y-%m-%d %H:%M:%S}.{c.r.randrange(100, 999)} [SW01] MTI 0200 purchase
    F002 PAN             [{p.card}]
    F003 PROC CODE       [000000]
    F004 TXN AMOUNT      [{c.r.randrange(1000, 90000):012d}]
    F011 STAN            [{c.num(6, '0')}]
    F012/13 TIME DATE    [{d:%H%M%S}] [{d:%m%d}]
    F041 TERMINAL        [{c.num(8, '0')}]
    F043 MERCHANT        [{c.pick('HUALIAN SUPERMARKET|SINOPEC STATION 12|YONGHUI FRESH|LUCKIN COFFEE'.split('|'))}]
    F049 CCY             [156]  RESP 00"""))
    return "\n".join(o), r"MTI 0200"


@T(K, "cases/资金流向说明.txt", "investigator's account of the money flow", cont="text")
def _(c):
    ps = c.ppl(4)
    o = ["资金流向情况说明", "", f"嫌疑人{ps[0].name}控制下列四张银行卡："]
    for i, p in enumerate(ps):
        o.append(f"  {'ABCD'[i]}卡 {p.card} 户名{p.name} {p.id}")
    o.append("")
    for d in c.dts(10, span=6):
        p = c.r.choice(ps)
        o.append(c.rec(p, f"{d:%Y年%m月%d日%H时%M分}，{p.name}卡{p.card}" + c.pick([f"转入{c.r.randrange(1, 50)}万元，对方户名不详，交易后余额{c.amt(10, 900)}元。", f"ATM取现{c.r.randrange(1, 4)}0000元，交易摘要“取款”。", f"跨行转账支出{c.amt(5000, 49999)}元至对方账号{c.acct()}。"])))
    return "\n".join(o), r"^\d{4}年\d\d月\d\d日"


@T(K, "app/账单导出.html", "HTML bill of a mobile bank", cont="html")
def _(c):
    p = c.person()
    o = ['<html><head><meta charset="utf-8"><title>账单</title></head><body>', f'<div class="hd">{p.name}　{p.id}　{p.bank} 卡号 {p.card}</div>', '<ul class="bill">']
    for d in c.dts(12, span=30):
        o.append(c.rec(p, f'<li data-id="{c.order18(d)}"><span class="t">{d:%m-%d %H:%M}</span><b>{c.pick(SH)}</b><i class="amt">-{c.amt(5, 900)}</i><em>余额 {c.amt(500, 9000)}</em><small>交易类型：{c.pick("快捷支付 转账 代扣")}</small></li>'))
    return "\n".join(o + ["</ul></body></html>"]), r"<li data-id="


@T(K, "ofx/export.qfx.txt", "OFX file", script="latin", cont="ofx")
def _(c):
    p = c.person()
    o = ["OFXHEADER:100", "DATA:OFXSGML", "VERSION:102", "ENCODING:UTF-8", "", "<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>CNY",
         f"<BANKACCTFROM><BANKID>{p.ab}<ACCTID>{p.card}<ACCTTYPE>CHECKING</BANKACCTFROM>", "<BANKTRANLIST>"]
    for d in c.dts(14, span=30):
        o.append(c.rec(p, f"<STMTTRN><TRNTYPE>{c.pick('DEBIT CREDIT POS XFER')}<DTPOSTED>{d:%Y%m%d%H%M%S}[+8:CST]<TRNAMT>{c.r.choice('-+')}{c.amt()}<FITID>{c.num(12)}<NAME>{c.pick(SH)}<MEMO>{c.pick('网银转账 快捷支付 消费')}</STMTTRN>"))
    return "\n".join(o + [f"</BANKTRANLIST><LEDGERBAL><BALAMT>{c.amt()}<DTASOF>20240101</LEDGERBAL></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>"]), r"<STMTTRN>"


@T(K, "cs/争议交易录音整理.txt", "call-centre notes on disputed charges", cont="text")
def _(c):
    o = ["信用卡/借记卡争议组 当班记录"]
    for p, d in zip(c.ppl(8), c.dts(8, span=10)):
        o.append(c.rec(p, f"[{d:%H:%M}] 来电{p.mob} {p.name}，核身{p.id}，卡{p.card}，工单{c.order18(d)}，否认{d.month}月{d.day}日在{c.pick(SH)}的一笔交易金额{c.amt(50, 5000)}元，" + c.pick(["已冻结", "建议报警", "转调单", "疑似家人代刷"])))
    return "\n".join(o), r"^\[\d\d:\d\d\] 来电"


@T(K, "stream/flink_taskmanager.out", "stdout of a stream job", cont="log")
def _(c):
    o = ["2024-03-02 01:00:01,114 INFO  org.apache.flink.runtime.taskmanager.Task - risk-txn-map (2/4) switched to RUNNING"]
    for p, d in zip(c.ppl(16), c.dts(16, span=1)):
        o.append(c.rec(p, f"{c.r.randrange(1, 5)}> TxnEvent(txnId=TX{c.num(15)}, cardNo={p.card}, holder={p.name}, idNo={p.id}, txnTime={d:%Y-%m-%dT%H:%M:%S}, amount={c.amt()}, currency=CNY, type={c.pick('PAY TRANSFER WITHDRAW')}, oppAcct={c.acct()}, oppName={c.pick(SH)})"))
    return "\n".join(o), r"TxnEvent\("


@T(K, "wxpay/微信账单粘贴.txt", "WeChat pay bill pasted with its head", "utf-8-sig", cont="tsv")
def _(c):
    p = c.person()
    o = ["微信支付账单明细,,,,", f"微信昵称：[{p.name[0]}先生]  姓名：{p.name}  证件号：{p.id}", "导出类型：[全部]", "----------------------微信支付账单明细列表--------------------", "交易时间\t交易类型\t交易对方\t商品\t收/支\t金额(元)\t支付方式\t当前状态\t交易单号\t备注"]
    for d in c.dts(15, span=20):
        o.append(c.rec(p, f"{d:%Y-%m-%d %H:%M:%S}\t{c.pick('商户消费 转账 扫二维码付款')}\t{c.pick(SH)}\t/\t支出\t¥{c.amt(3, 500)}\t{p.bank[-4:]}({p.tail})\t支付成功\t{c.num(28, '1000')}\t/"))
    return "\n".join(o), r"\t支出\t"


@T(K, "trad/家用流水.txt", "housewife's bank diary in traditional characters", script="hant", cont="text")
def _(c):
    p = c.person(tr=True)
    o = [f"{p.name} 內地卡 {p.card}（建設銀行，身份證 {p.id}） 交易紀錄自己抄", ""]
    for d in c.dts(10, span=50):
        o.append(c.rec(p, f"{d.month}月{d.day}日　{c.pick(['轉帳支出', '消費', '提款', '存入', '自動扣款'])}　{c.amt(20, 3000)}元　餘額{c.amt(3000, 20000)}元　對方：{c.pick(['水務局', '管理處', '細妹', '百佳超市', '中國移動'])}"))
    return "\n".join(o), r"^\d+月\d+日　"
