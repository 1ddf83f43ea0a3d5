"""Statements and payments; records are about the holder of the account."""
from lib import *
K = 'bank.transaction'
ZY = '消费 转账 工资 跨行转出 快捷支付 ATM取款 结息 代扣水费 网银转入'.split()


def flow(c, n, t0=None):
    b = c.r.uniform(800, 90000); o = []
    for t in c.seq(n, t0 or c.dt(2016, 2023), 60, 6000):
        a = c.r.uniform(8, 3000) * (1 if c.r.random() < .35 or b < 3500 else -1); b += a
        o.append((t, f'{a:.2f}', f'{b:.2f}'))
    return o


@T(K, 'table', 'statement of a bank with the holder in the head lines')
def txn_statement(c):
    p = c.p(); q = c.ps(3, 5); f = flow(c, c.ri(6, 55)); c.rec(p, len(f))
    c.out('交易明细.csv', f'{p.bank[2]}个人账户交易明细\n户名：{p.n},卡号：{p.card},证件号：{p.id}\n起止日期：{d0(f[0][0])}至{d0(f[-1][0])}\n' + c.tab(['交易日期', '摘要', '交易金额', '账户余额', '对方户名', '对方账号'], [[d8(t), c.ch(ZY), a, b, (z := c.ch(q)).n, z.card] for t, a, b in f], 'csv|tsv'))


@T(K, 'table', 'flows of several suspects gathered by an investigator')
def txn_investigator(c):
    ps = c.ps(2, 8); rows = []
    for p in ps:
        for t, a, b in flow(c, c.ri(2, 7)):
            z = c.p(); rows.append([c.rec(p).n, p.id, p.card, f0(t), '出' if a[0] == '-' else '进', a.lstrip('-'), b, z.n, z.card, c.ch(ZY)])
    c.xlsx('资金流水.xlsx', [('交易', [['户名', '证件号码', '本方卡号', '交易时间', '收付标志', '交易金额', '交易余额', '对手户名', '对手卡号', '摘要说明']] + rows)])


@T(K, 'table', 'wallet bill of one user with pay partners')
def txn_wallet_bill(c):
    p = c.p(); n = c.ri(8, 45); rows = []
    for t in c.seq(n, c.dt(2019, 2023), 30, 3000):
        c.rec(p); rows.append([f0(t), c.ch('商户消费', '转账', '扫二维码付款', '微信红包'), c.ch('便利蜂', '滴滴出行', '美团', '中石化加油站', c.p().n), c.ch('支出', '支出', '收入'), '¥' + c.yuan(2, 900), c.ch('零钱', f'{p.bank[2]}({p.card[-4:]})'), '支付成功', c.decoy('1000' + c.digs(24))])
    c.out('微信支付账单.csv', f'微信支付账单明细,,,,,,,\n微信昵称：[{c.ch("晴天", "老船长", "小鹿")}],,,,,,,\n真实姓名：[{p.n}] 身份证：[{p.id}],,,,,,,\n共{n}笔记录,,,,,,,\n' + c.tab(['交易时间', '交易类型', '交易对方', '收/支', '金额(元)', '支付方式', '当前状态', '交易单号'], rows, 'csv'), enc=c.ch('utf-8', 'utf-8-sig'))


@T(K, 'table', 'terminal receipts of a shop, rows by card holder')
def txn_pos_sql(c):
    rows = []
    for i, p in enumerate(c.spread(c.ps(4, 20), 6, 40)):
        rows.append([500120 + i, c.rec(p).n, p.card, p.m, float(c.yuan(10, 4000)), f0(c.dt(2018, 2023)), c.ch('消费', '消费', '退货'), c.decoy('9' + c.digs(11)), c.clerk().n])
    c.out('pos_trans.sql', c.sql('pos_trans', ['id', 'cardholder_name', 'card_no', 'mobile', 'amount', 'trans_time', 'trans_type', 'ref_no', 'cashier'], rows))


@T(K, 'struct', 'camt-like XML of an account')
def txn_camt(c):
    p = c.p(); f = flow(c, c.ri(4, 24)); c.rec(p, len(f)); o = ''
    for t, a, b in f:
        o += f'   <Ntry><Amt Ccy="CNY">{a.lstrip("-")}</Amt><CdtDbtInd>{"DBIT" if a[0] == "-" else "CRDT"}</CdtDbtInd><BookgDt><DtTm>{t.isoformat()}</DtTm></BookgDt><NtryDtls><RltdPties><Nm>{c.p().n}</Nm></RltdPties><AddtlTxInf>{c.ch(ZY)}</AddtlTxInf></NtryDtls></Ntry>\n'
    c.out('camt.053.xml', f'<?xml version="1.0" encoding="utf-8"?>\n<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><Stmt>\n   <Acct><Id><Othr><Id>{p.card}</Id></Othr></Id><Ownr><Nm>{p.n}</Nm><PrvtId>{p.id}</PrvtId></Ownr></Acct>\n{o}</Stmt></BkToCstmrStmt></Document>\n', enc='utf-8')


@T(K, 'struct', 'payment gateway log with the payer')
def txn_gateway_log(c):
    o = ''; ps = c.spread(c.ps(3, 14), 5, 30)
    for p, t in zip(ps, c.seq(len(ps), lo=0, hi=30)):
        c.rec(p)
        o += f'{f0(t)} [pay-{c.ri(1, 8)}] 扣款成功 orderId={c.decoy(f2(t) + c.digs(6))} payer={p.n} idNo={p.id} card={p.card} amount={c.yuan(9, 3000)} channel={c.pick("unionpay netsunion")}\n'
    c.out('paygw.log', o, enc='utf-8')


@T(K, 'struct', 'transfers of users in JSON, payee beside')
def txn_transfer_json(c):
    o = []
    for p in c.spread(c.ps(2, 10), 3, 20):
        z = c.p(); c.rec(p)
        o.append({'transTime': f0(c.dt(2018, 2023)), 'payerName': p.n, 'payerIdNo': p.id, 'payerCard': p.card, 'amount': c.yuan(100, 50000), 'balance': c.yuan(100, 90000), 'payeeName': z.n, 'payeeCard': z.card, 'remark': c.ch('货款', '借款', '', '房租')})
    c.out('transfer.json', js(o, indent=c.ch(None, 1, 2)), enc='utf-8')


@T(K, 'prose', 'notices of a bank forwarded to a bookkeeper, one holder')
def txn_bank_notices(c):
    p = c.p(); f = flow(c, c.ri(3, 14)); o = f'{p.n}（{p.m}）转发的银行短信，帮忙记账：\n'
    for t, a, b in f:
        c.rec(p)
        o += f'【{p.bank[2]}】您尾号{p.card[-4:]}的储蓄卡{f4(t)}{c.ch("消费支出", "转账支出", "ATM取款支出") if a[0] == "-" else c.ch("收入工资", "转账存入", "收入退款")}{a.lstrip("-")}元，余额{b}元。\n'
    c.out('银行短信.txt', o)


@T(K, 'prose', 'victim tells the police of the transfers made')
def txn_victim(c):
    p = c.p(); n = c.ri(2, 7); a = c.p(); o = f'报案材料\n报案人：{p.n}，{p.sex}，身份证号{p.id}，电话{p.m}。\n我在网上被人以投资为名骗取钱款，用本人{p.bank[2]}卡（卡号{p.card}）转账{n}笔，具体如下：\n'
    for i, t in enumerate(c.seq(n, c.dt(2019, 2023), 100, 3000), 1):
        z = c.p(); c.rec(p)
        o += f'第{i}笔，{f4(t)}，转给{z.n}（收款卡号{z.card}）{c.ri(5, 900)}00元；\n'
    c.out('报案材料.txt', o + f'之后对方将我拉黑。接警民警{a.n}已告知我保存聊天记录。\n')


@T(K, 'prose', 'trader quotes lines from the flow of a person')
def txn_trader(c):
    p = c.p(); f = flow(c, c.ri(3, 12)); o = f'流水样张（{p.n}，{p.id}，{p.bank[3]}{p.card}）：\n'
    for t, a, b in f:
        c.rec(p); o += f'{dd(t)} {hm(t)} {"支出" if a[0] == "-" else "收入"}{a.lstrip("-")}，{c.ch(ZY)}，余{b}\n'
    c.out('ls.txt', o + '全年的一千二，三天内出。\n')
