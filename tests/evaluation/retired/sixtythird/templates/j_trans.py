"""bank.transaction: one movement (booking line) = one record; holder by line or by head."""
import json
from lib.core import T
from lib import data as X
K = "bank.transaction"
ZY = "转账 消费 工资 ATM取款 网银转账 快捷支付 代发 利息 还款 跨行汇款 手机银行 短信费".split()

def mv(g, n, d=120):
    """n sorted movements: (time, amount, balance, summary, counter)."""
    b = g.amt(800, 60000); o = []
    for t in g.ts(n, d):
        a = g.amt(3, 5000) * g.c([1, -1, -1])
        if b + a < 0: a = -a
        b = round(b + a, 2); o.append((t, round(a, 2), b, g.c(ZY), g.c([g.nm(), g.co(), "支付宝（中国）网络技术有限公司", "财付通支付科技有限公司", ""])))
    return o

@T(K, "b")
def icbc_csv(g):
    p = g.p(); L = ["中国工商银行借记账户历史明细（电子版）", f"卡号: {p.card}\t户名: {p.name}\t证件号: {p.id}", "交易日期,帐号,储种,序号,币种,钞汇,摘要,地区,收入/支出金额,余额,对方户名,对方帐号,渠道"]
    for k, (t, a, b, z, c) in enumerate(mv(g, g.n()), 1): g.rec(p); L.append(f'{t:%Y-%m-%d},{p.acct},活期,{k:05d},人民币,钞,{z},{g.dig(4)},"{a:+,.2f}","{b:,.2f}",{c},{g.dig(4) + "****" + g.dig(4) if c else ""},{g.c(["网上银行", "手机银行", "ATM", "POS"])}')
    g.out("下载/hisdetail.csv", "\n".join(L) + "\n", "csv", "gb18030", "\r\n")

@T(K, "x")
def core_flow(g):
    L = ["TRAN_DT,TRAN_TM,CARD_NO,CUST_NM,DR_CR,TRAN_AMT,ACCT_BAL,TRAN_CD,OPP_ACCT,OPP_NM,CHNL"]; ps = g.ps(320)
    for _ in range(g.n()): p = g.c(ps); t = g.t(90); g.rec(p); L.append(f"{t:%Y%m%d},{t:%H%M%S},{p.card},{p.name},{g.c('DC')},{g.amt(1, 9000):.2f},{g.amt(100, 90000):.2f},{g.c(['TR01', 'CS02', 'PY11', 'IN03'])},{g.p().acct},{g.nm()},{g.c(['MB', 'EB', 'ATM', 'TLR'])}")
    g.gz("core/trans_flow_d.csv.gz", "\n".join(L) + "\n")

@T(K, "b")
def police_flow_xlsx(g):
    """Bank's reply to the police: several holders in one sheet."""
    R = [["交易卡号", "交易账号", "交易户名", "交易证件号码", "交易时间", "交易金额", "交易余额", "收付标志", "交易对手账卡号", "对手户名", "摘要说明", "交易网点名称", "IP地址"]]; ps = g.ps(8)
    for _ in range(g.n()): p = g.c(ps); g.rec(p); R.append([p.card, p.acct, p.name, p.id, f"{g.t(200):%Y%m%d%H%M%S}", g.amt(5, 20000), g.amt(5, 90000), g.c("进出"), g.p().acct, g.nm(), g.c(ZY), g.reg[2][:-1] + g.c(["高新支行", "城东支行", ""]), g.ip()])
    g.xlsx("调单/交易明细信息.xlsx", {"交易明细信息": R})

@T(K)
def statement_pdf(g):
    L = []
    for p in g.ps(g.i(2, 3)):
        L += ["招商银行交易流水", "Transaction Statement of China Merchants Bank", f"户    名：{p.name}                  账号：{p.card}", f"Name                               Account No", f"账户类型：ALL/全币种              开 户 行：{g.reg[2]}分行", "", "记账日期      货币   交易金额     联机余额     交易摘要      对手信息", "Date          Currency  Transaction Amount  Balance  Transaction Type  Counter Party"]
        for t, a, b, z, c in mv(g, g.i(6, 18)): g.rec(p); L.append(f"{t:%Y-%m-%d}    CNY    {a:>11,.2f}  {b:>11,.2f}   {z:　<5} {c}")
        L += ["", "---------------------------------------------------------", "合并统计                              1/1", "温馨提示：交易流水验真请扫描首页二维码", "\f"]
    g.out("pdf_txt/招行流水.txt", "\n".join(L), "pdftext")

@T(K)
def atm_journal(g):
    """Paper-roll journal of an ATM read out: one block per withdrawal or transfer."""
    L = []
    for k, p in enumerate(g.rows(8, 26, .2)):
        t = g.t0 + g.td(minutes=7 * k + g.i(0, 5)); g.rec(p)
        L += [f"*{g.i(1, 999):03d}*{t:%d/%m/%Y}*{t:%H:%M:%S}*", "     *TRANSACTION START*", "CARD INSERTED", f"{t + g.td(seconds=9):%H:%M:%S} PIN ENTERED", f"CARD NO  {p.card}", f"CUST     {p.name}  ID {p.id}", f"TXN      {g.c(['CWD 取款', 'TFR 转账', 'CDM 存款'])}", f"AMOUNT   RMB {g.i(1, 50)}00.00", f"BAL      RMB {g.amt(50, 90000):,.2f}", f"SEQ {g.i(1, 9999):04d}  RESP 00", f"{t + g.td(seconds=33):%H:%M:%S} CASH PRESENTED", f"{t + g.td(seconds=38):%H:%M:%S} CASH TAKEN / CARD TAKEN", "     *TRANSACTION END*", ""]
    g.out("atm/EJ_3307.jrn", "\n".join(L), "report", "gb18030", "\r\n")

@T(K)
def kafka_json(g):
    L = []; ps = g.ps(9)
    for _ in range(g.n(15, 50)): p = g.c(ps); t = g.t(2); g.rec(p); L.append(json.dumps({"txnId": g.hex(32), "ts": f"{t:%Y-%m-%dT%H:%M:%S}.{g.i(100, 999)}+0800", "cardNo": p.card, "holder": p.name, "type": g.c(["PURCHASE", "TRANSFER", "WITHDRAW"]), "amount": f"{g.amt(2, 4000):.2f}", "currency": "156", "merchant": g.co(), "mcc": g.dig(4), "resp": "00"}, ensure_ascii=False, separators=(",", ":")))
    g.out("kafka/card-txn.jsonl", "\n".join(L) + "\n", "jsonl")

@T(K)
def laundering_prose(g):
    """Economic crime analysis: transfers one by one."""
    L = ["资金流向分析报告（节选）", "", "一、基本情况", "    根据调取的银行流水，对涉案人员主要大额资金往来梳理如下："]
    for p in g.ps(g.i(3, 5)):
        n = g.i(3, 6); L += ["", f"    {p.name}（身份证{p.id}）名下{p.bank[2]}卡{p.card}："]
        for k, t in enumerate(sorted(g.t(200) for _ in range(n)), 1): g.rec(p); L.append(f"    （{k}）{t.year}年{t.month}月{t.day}日{t:%H:%M}，{g.c(['转出至', '收到'])}{g.nm()}{g.i(1, 49)}万元，{g.c(['附言“货款”', '无附言', '附言“借款”', '转账后余额不足百元'])}；")
    L += ["", "二、初步意见", "    上述账户交易呈快进快出特征，建议进一步核查对手账户。"]
    g.docx("经侦/资金分析.docx", L)

@T(K)
def wechat_bill(g):
    p = g.p(); L = ["微信支付账单明细,,,,,,,,", f"微信昵称：[{g.c(['随风', 'Cindy', '小鱼儿'])}],,,,,,,,", f"姓名：[{p.name}] 身份证号：[{p.id}] 绑定手机：[{p.mobile}],,,,,,,,", f"起始时间：[{g.t0 - g.td(days=91):%Y-%m-%d} 00:00:00] 终止时间：[{g.t0:%Y-%m-%d} 23:59:59],,,,,,,,", "", "----------------------微信支付账单明细列表--------------------,,,,,,,,", "交易时间,交易类型,交易对方,商品,收/支,金额(元),支付方式,当前状态,交易单号,商户单号,备注"]
    for t in reversed(g.ts(g.n(20, 60), 90)): g.rec(p); L.append(f'{t:%Y-%m-%d %H:%M:%S},{g.c(["商户消费", "转账", "微信红包", "扫二维码付款"])},{g.c([g.nm(), "美团", "滴滴出行", "便利店"])},"{g.c(["/", "转账备注:饭钱", "订单编号" + g.hex(8)])}",{g.c(["支出", "支出", "收入"])},¥{g.amt(1, 600):.2f},{g.c(["零钱", "招商银行"])},支付成功,"4200{g.dig(24)}\t","{g.dig(20)}\t","/"')
    g.out("下载/微信支付账单.csv", "\n".join(L) + "\n", "csv", "utf-8-sig", "\r\n")

@T(K)
def alipay_sql(g):
    L = []
    for p, t in g.seq(12, 45, .3, days=60): g.rec(p); L.append(f"INSERT INTO pay_record (out_trade_no, payer_name, payer_mobile, payer_card, pay_amount, pay_time, channel, remark) VALUES ('P{t:%Y%m%d}{g.dig(10)}', '{p.name}', '{p.mobile}', '{p.card}', {g.amt(9, 3000):.2f}, '{t:%Y-%m-%d %H:%M:%S}', '{g.c(['QUICK', 'B2C', 'AGENTPAY'])}', '{g.c(['', '缴费', '会员充值'])}');")
    g.out("paycenter/pay_record.sql", "\n".join(L) + "\n", "sql")

@T(K)
def ccb_html(g):
    p = g.p(); L = []
    for k, (t, a, b, z, c) in enumerate(mv(g, g.n(15, 45)), 1): g.rec(p); L.append(f"<tr><td>{k}</td><td>{z}</td><td>人民币元</td><td>钞</td><td>{t:%Y%m%d}</td><td align=right>{a:,.2f}</td><td align=right>{b:,.2f}</td><td>{g.c(['', '手机银行', g.reg[2]])}</td><td>{c}</td></tr>")
    g.out("saved/活期账户交易明细.htm", f'<html><head><meta http-equiv=Content-Type content="text/html; charset=gb2312"><title>中国建设银行 个人活期账户交易明细</title></head><body><p>中国建设银行个人活期账户全部交易明细</p><p>卡号/账号：{p.card} 客户名称：{p.name} 证件号码：{p.id} 起止日期：{g.t0 - g.td(days=121):%Y%m%d}-{g.t0:%Y%m%d}</p><table border=1><tr><th>序号<th>摘要<th>币别<th>钞汇<th>交易日期<th>交易金额<th>账户余额<th>交易地点/附言<th>对方账号与户名</tr>\n' + "\n".join(L) + "\n</table></body></html>", "html", "gb18030")

@T(K)
def swift_like(g):
    """Bank transfer slips as key-value blocks."""
    L = []
    for p in g.rows(6, 20, .2): q = g.p(); t = g.t(30); m = g.amt(100, 90000); g.rec(p); L += ["电子回单", f"回单编号：{t:%y%m%d}{g.dig(8)}      交易流水号：{g.AZ(2)}{g.dig(12)}", f"付款人户名：{p.name}", f"付款人账号：{p.card}", f"付款人开户行：{p.bank[2]}", f"收款人户名：{q.name}", f"收款人账号：{q.card}", f"收款人开户行：{q.bank[2]}", f"金额（小写）：￥{m:,.2f}", f"交易时间：{t:%Y-%m-%d %H:%M:%S}", f"摘要：{g.c(ZY)}    状态：成功", "(电子回单专用章)", ""]
    g.out("回单/汇总.txt", "\n".join(L), "kv", "gb18030", "\r\n")

@T(K)
def pos_log(g):
    L = []
    for p, t in g.seq(12, 40, .3, days=1): g.rec(p); L.append(f"{t:%Y%m%d %H%M%S} 0200 F2={p.card} F3=000000 F4={g.i(100, 999999):012d} F11={g.i(1, 999999):06d} F37={g.dig(12)} F41={g.dig(8)} F42={g.dig(15)} F43={g.co()} F49=156 -> 0210 F39={g.c(['00', '00', '51'])} holder={p.name}")
    g.out("posp/iso8583.trc", "\n".join(L) + "\n", "log", "gb18030")

@T(K)
def xml_camt(g):
    o = []
    for p in g.ps(g.i(2, 4)):
        e = []
        for t, a, b, z, c in mv(g, g.i(5, 14)): g.rec(p); e.append(f"   <Ntry><Amt Ccy=\"CNY\">{abs(a):.2f}</Amt><CdtDbtInd>{'CRDT' if a > 0 else 'DBIT'}</CdtDbtInd><BookgDt>{t:%Y-%m-%d}</BookgDt><AddtlNtryInf>{z} {c}</AddtlNtryInf></Ntry>")
        o.append(f"  <Stmt><Acct><Id>{p.card}</Id><Ownr><Nm>{p.name}</Nm><PrvtId>{p.id}</PrvtId></Ownr></Acct>\n" + "\n".join(e) + "\n  </Stmt>")
    g.out("camt/stmt053.xml", '<?xml version="1.0" encoding="UTF-8"?>\n<Document>\n <BkToCstmrStmt>\n' + "\n".join(o) + "\n </BkToCstmrStmt>\n</Document>", "xml")

@T(K)
def chat_transfers(g):
    """Bookkeeper's chat: who paid what with card."""
    L = []; t = g.t0; w = g.nm()
    for p in g.rows(6, 15): t = g.adv(t, hours=g.i(1, 30)); g.rec(p); L += [f"{w} {t:%m-%d %H:%M}", g.c([f"{p.name} {p.card} {t.month}月{t.day}日转出{g.i(3, 90) * 1000}元 已到账", f"刚给{p.name}打了{g.amt(500, 9000)}，卡{p.card}，{p.bank[2]}，{t:%H:%M}，流水号{g.dig(14)}", f"入账：{p.name}从{p.card}转来{g.i(1, 40)}00元，备注货款，{t:%m.%d %H:%M}"]), ""]
    g.out("会计/转账记录聊天.txt", "\n".join(L), "chat")
