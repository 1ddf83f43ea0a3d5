"""bank.transaction."""
import json

from lib import t

X = 'bank.transaction'


@t(X, 'txn/sar_narrative.txt', 'en', 'compliance report')
def x1(g):
    a, b = g.p(2)
    o = ['SUSPICIOUS ACTIVITY REPORT - PART IV NARRATIVE', f'Filing {g.dec("SAR" + g.n(10))}', '', f'The subjects are {a.e} ({a.n}), PRC ID {a.id}, card {a.c}; and {b.e} ({b.n}), PRC ID {b.id}, card {b.c}.', '', 'The following transactions were reviewed:', '']
    for k, (p, d) in enumerate(zip(g.cyc([a, b], 7), g.dts(7, 20))):
        o.append(f'({chr(97 + k)}) {g.r(p)}On {d:%d %B %Y} {p.e} {g.c("transferred|remitted|wired")} CNY {g.mc(5000, 490000)} to account {g.card()} in the name of {g.c("an unrelated trading firm|a money changer|a relative")}, leaving CNY {g.mc(1, 900)}.')
    return o + ['', 'The amounts are just under the threshold. The bank has not exited the relationship.']


@t(X, 'txn/dispute_mail_thread.eml', 'en', 'mail thread')
def x2(g):
    a, = g.p(1)
    d, cs = g.dts(5, 3), g.om('cardservices@fenwick-bank.com')
    s = lambda k, w: f'{g.r(a)}{d[k]:%d %b %Y %H:%M}, {w}, CNY {g.mc(20, 9000)}'  # noqa: E731
    return [f'From: {a.e} <{a.em}>', f'To: {cs}', 'Subject: Re: disputed transactions', 'MIME-Version: 1.0', 'Content-Type: text/plain; charset=utf-8', '', 'Dear Sir or Madam,', '', f'as you need it again: my card is {a.cs}, ID {a.id}, phone {a.m86}. I did not make these payments:', '', f'1. {s(0, "purchase at an online game shop")}', f'2. {s(1, "ATM withdrawal in Manila")}', f'3. {s(2, "transfer to " + g.card())}', '',
            'On the other hand these two are mine, please do not block them:', '', f'4. {s(3, "supermarket purchase, debit")}', f'5. {s(4, "tuition payment to the university")}', '', f'Regards, {a.e}', '', f'> We have received your dispute, ID on file {a.mid}. Please quote', f'> {g.dec("DSP-" + g.n(9))} in every message.']


@t(X, 'txn/camt_statement.xml', 'en', 'camt.053 like xml')
def x3(g):
    a, = g.p(1)
    o = ['<?xml version="1.0" encoding="UTF-8"?>', '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><Stmt>', f'<Id>{g.dec(g.n(14))}</Id>', f'<Acct><Id><Othr><Id>{a.c}</Id></Othr></Id><Ownr><Nm>{a.E}</Nm><Id><PrvtId><Othr><Id>{a.id}</Id><SchmeNm><Cd>NIDN</Cd></SchmeNm></Othr></PrvtId></Id></Ownr></Acct>']
    for d in g.dts(8, 28):
        o += [g.r(a) + f'<Ntry><Amt Ccy="CNY">{g.m2(5, 9000)}</Amt><CdtDbtInd>{g.c("DBIT|CRDT")}</CdtDbtInd><BookgDt><Dt>{d:%Y-%m-%d}</Dt></BookgDt>', f'  <NtryDtls><TxDtls><RltdPties><Cdtr><Nm>{g.c("YUEXIU WATER|METRO FOODS|STATE GRID|HAPPY BOOKS")}</Nm></Cdtr></RltdPties><RmtInf><Ustrd>{g.c("utilities|refund|salary|rent")}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>']
    return o + ['</Stmt></BkToCstmrStmt></Document>']


@t(X, 'txn/core_mobile_export.qif', 'en', 'qif')
def x4(g):
    o = []
    for p in g.p(2):
        o += ['!Account', f'N{p.banke} {p.c}', f'D{p.e} ID {p.id}', 'TBank', '^', '!Type:Bank']
        for d in g.dts(g.i(4, 7), 30):
            o += [g.r(p) + f'D{d:%m/%d/%Y}', f'T{g.c("-|")}{g.mc(5, 5000)}', f'P{g.c("Didi Travel|Transfer from|Meituan|Salary payment|Rent")}', f'M{g.c("transaction by app|counter|balance after") } {g.m2(9, 9000)}', '^']
    return o


@t(X, 'txn/payment_switch_trace.log', 'en', 'log')
def x5(g):
    o = []
    for p, d in zip(g.cyc(g.p(6), 15), g.dts(15, 1)):
        o.append(g.r(p) + f'{d:%H:%M:%S}.{g.i(100, 999)} [sw-{g.i(1, 4)}] TXN {{"rrn":"{g.dec(g.n(12))}","txn_date":"{d:%Y%m%d}","type":"{g.c("PURCHASE|TRANSFER|CASHOUT")}","pan":"{p.c}","cardholder":"{p.E}","mobile":"{p.m}","amount":{g.m2(1, 8000)},"currency":"CNY","merchant":"{g.c("COFFEE BOX|TAXI 96|NORTH STAR MALL")}","resp":"00"}}')
    return o


@t(X, 'txn/銀行職員證人供詞.txt', 'zh-Hant', 'statement')
def x6(g):
    a, b = g.p(2)
    d = g.dts(5, 20)
    s = lambda k, p, w: f'{g.r(p)}{d[k]:%Y}年{d[k].month}月{d[k].day}日，{p.t}{w}人民幣{g.mc(1000, 90000)}元'  # noqa: E731
    return ['證人供詞（節錄）', '', '本人為銀行分行副經理，現呈上電腦紀錄所示之交易。', f'賬戶持有人：{a.t}，內地身份證{a.id}，卡號{a.c}；{b.t}，內地身份證{b.id}，卡號{b.c}。', '', f'(1) {s(0, a, "經櫃員機提款")}；', f'(2) {s(1, a, "轉賬予" + b.t + "，金額")}；', f'(3) {s(2, b, "以網上銀行轉出")}，收款卡號{g.card()}；', f'(4) {s(3, b, "於珠寶店簽賬消費")}；', f'(5) {s(4, a, "存入現金")}，附言「貨款」。', '', '上述紀錄乃日常業務中備存。']


@t(X, 'txn/往來明細表.csv', 'zh-Hant', 'statement export', 'utf-16')
def x7(g):
    a, = g.p(1)
    b = 20000.0
    o = [f'戶名\t{a.t}', f'身分證號\t{a.id}', f'卡號\t{a.c}', '', '交易日期\t時間\t摘要\t支出金額\t存入金額\t結餘\t對方戶名\t對方帳號\t備註']
    for d in g.dts(12, 28):
        v = g.i(10, 1500)
        out = g.i(0, 2)
        b += -v if out else v
        o.append(g.r(a) + f'{d:%Y/%m/%d}\t{d:%H:%M:%S}\t{g.c("跨行轉帳|行動支付|ATM提款") if out else g.c("薪資|跨行轉入")}\t{v if out else ""}\t{"" if out else v}\t{b:.2f}\t{g.c("明輝商行|佳佳小吃|—")}\t{g.card()}\t{g.c("貨款||房租")}')
    return o


@t(X, 'txn/借条纠纷陈述书.txt', 'zh-Hans', 'complaint letter')
def x8(g):
    a, b = g.p(2)
    d, c = g.dts(5, 90), [g.card(), g.card()]
    return ['情况陈述', '', f'申请人{a.n}，身份证{a.id}，卡号{a.c}；被申请人{b.n}，身份证{b.id}，卡号{b.c}。双方往来转账逐笔说明：', '', f'{g.r(a)}第一笔，{d[0]:%Y年%m月%d日}，{a.n}从工行卡转账{g.i(1, 9)}0000元给{b.n}，备注“借款”。', f'{g.r(a)}第二笔，{d[1]:%Y年%m月%d日}，{a.n}又通过手机银行转出{g.i(1, 9)}5000元，收款账号{c[0]}，是{b.n}指定的。', f'{g.r(b)}第三笔，{d[2]:%Y年%m月%d日}，{b.n}还款转账2000元到账。', f'{g.r(b)}第四笔，{d[3]:%Y年%m月%d日}，{b.n}转入{g.i(3, 8)}00元，附言“利息”。', f'{g.r(a)}第五笔，{d[4]:%Y年%m月%d日}，{a.n}取现1万元当面交给对方的朋友，凭条尚在，该朋友账号{c[1]}。', '', '以上属实，请求调取流水核对。']


@t(X, 'txn/专案组资金流分析会.txt', 'zh-Hans', 'minutes')
def x9(g):
    ps = g.p(3)
    o = ['资金组碰头会记录', f'涉及账户：' + '；'.join(f'{p.n}，身份证{p.id}，{p.bank}卡{p.c}' for p in ps), '']
    w = g.c('老赵|小罗|内勤')
    for p, d in zip(g.cyc(ps, 8), g.dts(8, 3)):
        o.append(f'{g.c([w, "组长", "技术"])}：{g.r(p)}{p.n}{d.day}号{d:%H:%M}{g.c("跨行转出|扫码支付|ATM取现|网银转账")}{g.mc(500, 50000)}元，对方{g.c("是个空壳公司|账户尾号" + g.n(4) + "|户名对不上")}。')
    return o + ['组长：散会，明天接着过。']


@t(X, 'txn/櫃檯交易憑條.txt', 'zh-Hant', 'vouchers')
def x10(g):
    o = []
    for p, d in zip(g.cyc(g.p(4), 6), g.dts(6, 4)):
        o += [g.r(p) + f'※ 客戶收執聯 ※　　憑條編號 {g.dec(g.n(11))}', f'交易時間：{d:%Y-%m-%d %H:%M}', f'交易種類：{g.c("轉帳|提款|匯款")}', f'付款人：{p.t}　　身份證：{p.id}', f'付款帳號：{p.c}', f'收款帳號：{g.card()}', f'金額：人民幣 {g.mc(100, 60000)} 元', f'經辦：{g.n(5)}　　蓋章', '']
    return o
