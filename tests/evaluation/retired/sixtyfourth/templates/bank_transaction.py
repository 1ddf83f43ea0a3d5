from lib.core import *; from lib.pack import *; import json
t = kind('bank.transaction')
def bal(g, n, lo=-3000, hi=3000): # running balance
    b = g.i(4000, 90000) * 1.0; o = []
    for _ in range(n):
        x = round(g.r.uniform(lo, hi), 2)
        if b + x < 0: x = -x
        b = round(b + x, 2); o.append((x, b))
    return o
@t('csv ICBC-like statement')
def icbc(g):
    p = g.P(); n = g.i(15, 45); c = g.cardno(T.BANK[0]); L = [['中国工商银行借记账户历史明细（电子版）'], [f'卡号 {c}', f'户名：{p.name}', '起止日期：2019-01-01 — 2019-06-30'], ['交易日期', '帐号', '储种', '序号', '币种', '钞汇', '摘要', '地区', '收入/支出金额', '余额', '对方户名', '对方帐号', '渠道']]
    for i, (a, (x, b)) in enumerate(zip(g.seq(n, D.datetime(2019, 1, 1), 180), bal(g, n)), 1): q = g.P(); L.append([ymd(a), c, '活期', f'{i:05d}', '人民币', '钞', g.c('消费 跨行汇款 工资 POS 缴费 取款'.split()), g.d(4, '0123'), f'{x:+,.2f}', f'{b:,.2f}', *( [q.name, q.card] if g.p(.5) else ['', '']), g.c('快捷支付 手机银行 ATM'.split())])
    g.out('流水/工行2019上半年.csv', csvt(L), n, 1, 'gb18030')
@t('xlsx court-collected flows, several holders')
def flows(g):
    S, n = [], 0; P = g.PP(3, 4)
    for p in P:
        k = g.i(8, 16); n += k; r = [['交易卡号', '交易户名', '证件号码', '交易时间', '收付标志', '交易金额', '余额', '对手户名', '对手卡号', '摘要']]
        for a, (x, b) in zip(g.seq(k, g.dt(2015, 2018), 60), bal(g, k, -40000, 40000)): q = g.P(); r.append([p.card, p.name, p.id, a, '出' if x < 0 else '进', abs(x), b, q.name, q.card, g.c('转账 网转 ATM 消费'.split())])
        S.append((p.name + '流水', r))
    g.out('调证/涉案账户流水.xlsx', xlsx(g, S), n, len(P))
@t('wechat pay bill csv')
def wxpay(g):
    p = g.P(); n = g.i(18, 50); st = g.dt(2020, 2022); L = ['微信支付账单明细,,,,,,,,', f'微信昵称：[{p.ini}],,,,,,,,', f'姓名：[{p.name}] 手机：[{p.mob}],,,,,,,,', f'共{n}笔记录,,,,,,,,', ',,,,,,,,', '----------------------微信支付账单明细列表--------------------,,,,,,,,', '交易时间,交易类型,交易对方,商品,收/支,金额(元),支付方式,当前状态,交易单号,商户单号,备注'] + [f'{ts(a)},{g.c(["商户消费", "转账", "扫二维码付款", "微信红包"])},{g.c(["美团", "滴滴出行", "便利蜂", "罗森", g.P().name, "菜市场老李"])},"/",{g.c(["支出", "支出", "收入"])},¥{g.amt(3, 400)},{g.c(["零钱", p.bank + "(" + p.card[-4:] + ")"])},{g.c(["支付成功", "已存入零钱", "已收钱"])},"42000{g.d(23)}\t","{g.d(24)}\t","/"' for a in reversed(g.seq(n, st, 30))]
    g.out('账单/微信支付账单.csv', '\r\n'.join(L), n, 1, 'utf-8-sig')
@t('html statement, CMB-like bilingual')
def cmb(g):
    p = g.P(); n = g.i(10, 25); c = g.cardno(T.BANK[5]); g.out('账单/招商流水.html', f'<html><head><meta charset="utf-8"></head><body><h1>招商银行交易流水</h1><h2>Transaction Statement of China Merchants Bank</h2><p>户 名：{p.name}　账号：{c}<br>Name　　　　　Account No</p><table><tr><th>记账日期<br>Date</th><th>货币<br>Currency</th><th>交易金额<br>Transaction Amount</th><th>联机余额<br>Balance</th><th>交易摘要<br>Transaction Type</th><th>对手信息<br>Counter Party</th></tr>' + ''.join(f'\n<tr><td>{ymd(a)}</td><td>CNY</td><td>{x:,.2f}</td><td>{b:,.2f}</td><td>{g.c("快捷支付 代发工资 汇入汇款 信用卡自动还款 银联渠道转出".split())}</td><td>{g.c([g.co(), g.P().name, "财付通", "支付宝"])}</td></tr>' for a, (x, b) in zip(g.seq(n, g.dt(2018, 2021), 90), bal(g, n))) + '</table><p>温馨提示：如有疑问请致电客服热线</p></body></html>', n, 1)
@t('json transaction stream')
def stream(g):
    P = g.PP(8, 14); n = g.i(20, 45); g.out('kafka/txn_topic_p3.jsonl', '\n'.join(json.dumps(dict(txnId=f'T{g.d(17)}', txnTime=ts(a), card_no=p.card, cust_name=p.name, txn_type=g.c(['POS', 'TRF', 'ATM', 'QR']), amount=float(g.amt(5, 9000)), dc=g.c('DC'), merchant=g.c(['永辉超市', '中国石化', '海底捞', '12306网上购票']), opp=None), ensure_ascii=False) for a, p in ((a, p) for a, p in zip(g.seq(n, g.dt(2019, 2022), 1), (P + [g.c(P) for _ in range(60)])))), n, len(P))
@t('sms of bank, forwarded as evidence')
def banksms(g):
    p = g.P(); n = g.i(5, 11); s = g.seq(n, g.dt(2017, 2021), 30); k = bal(g, n); g.out('举证/银行提醒短信.txt', f'以下为本人（{p.name}，身份证{p.id}）{p.bank}卡{p.card}的动账情况，按时间整理：\n\n' + '\n'.join(f'{a.month}月{a.day}日{hm(a)} ' + (f'支出{-x:.2f}元，' if x < 0 else f'收入{x:.2f}元，') + g.c(['对方户名' + g.P().name + '，', '', '用途：货款，']) + f'余额{b:.2f}元。' for a, (x, b) in zip(s, k)) + f'\n\n其中第{g.i(1, n)}笔并非本人操作。\n', n, 1)
@t('bank slips, key and value')
def slips(g):
    P = g.PP(4, 9); g.out('回单/电子回单.txt', ('\n' + '=' * 46 + '\n').join(f'            {p.bank}  网上银行电子回单\n回单编号：{g.d(16, "8")[:15]}-{g.i(10, 99)}\n付款人户名：{p.name}\n付款人账号：{p.card}\n付款人开户行：{p.bank}{g.city()}{g.home[3]}支行\n收款人户名：{q.name}\n收款人账号：{q.card}\n收款人开户行：{q.bank}\n小写金额：￥{g.amt(200, 60000)}\n用途：{g.c("货款 借款 装修款 还款 学费".split())}\n交易时间：{ts(g.dt(2018, 2022))}' for p, q in ((p, g.P()) for p in P)), len(P), len(P), 'gb18030')
@t('pinyin export of core, caret')
def caret(g):
    P = g.PP(9, 15); n = g.i(25, 55); L = ['ZH^HM^JYRQ^JYSJ^JDBZ^JYJE^ZHYE^DFZH^DFHM^ZY']
    for i in range(n): p = P[i] if i < len(P) else g.c(P); q = g.P(); a = g.dt(2010, 2013); L.append('^'.join([p.card, p.name, y8(a), f'{a:%H%M%S}', g.c('JD'), g.amt(10, 20000), g.amt(100, 90000), q.card, q.name, g.c('ZZ XF GZ QK'.split())]))
    g.out('dw/ods_jymx_20130630.del', '\n'.join(L), n, len(P), 'gb18030')
@t('hand ledger of a small lender, prose')
def lender(g):
    P = g.PP(5, 10); L = ['往来转账记录（都走银行卡，方便以后对账）', '']
    for p in P: d = g.dt(2018, 2021); L.append(g.c([f'{sl(d)} {p.name} 从{p.bank}{p.card} 转给我 {g.i(2, 80)}000元 还本金', f'{cn(d)}，{p.name}的卡{p.card}扣款{g.i(1, 9)}500元，摘要写的利息', f'{sl(d)} {hm(d)} {p.name}（{p.mob}）{p.bank}卡{p.card}转出{g.i(3, 50)}000 到公司账上']))
    g.out('老周/往来记录.txt', '\n'.join(L + ['', '还差两笔没对上，问下会计。']), len(P), len(P))
@t('mail with xlsx attached')
def mailx(g):
    p = g.P(); n = g.i(9, 18); r = [['记账日期', '记账时间', '币别', '金额', '余额', '交易名称', '渠道', '附言', '对方账户名', '对方卡号/账号']]
    for a, (x, b) in zip(g.seq(n, g.dt(2019, 2021), 60), bal(g, n)): q = g.P(); r.append([ymd(a), f'{a:%H:%M:%S}', '人民币', x, b, g.c('网上快捷支付 转账 代发工资'.split()), g.c('手机银行 网银'.split()), '', q.name, q.card])
    x = xlsx(g, [('明细', [['中国银行交易流水明细清单'], ['客户姓名：' + p.name, '', '借记卡号：' + g.cardno(T.BANK[2])]] + r)]); g.out('mail/流水.eml', eml(g, (p.name, p.mail), ('信贷部', g.omail('loan')), '补充材料：近半年流水', g.dt(2021, 2022), '您好，\n按要求补充银行流水，见附件。\n', attach={'交易流水.xlsx': x}), n, 1)
@t('sqlite bookkeeping of cards')
def db(g):
    P = g.PP(3, 5); R, n = [], 0
    for p in P:
        for x, b in bal(g, g.i(4, 10)): n += 1; R.append((n, p.name, p.card, ts(g.dt(2018, 2020)), x, b, g.c(['超市', '转账', '工资', '加油'])))
    g.out('bank/stmt.sqlite', sqlite(g, {'CREATE TABLE stmt (id INTEGER PRIMARY KEY, holder TEXT, card TEXT, t TEXT, amt REAL, balance REAL, memo TEXT)': R}), n, len(P))
@t('donations through bank, markdown')
def donate(g):
    P = g.PP(8, 18); g.out('基金会/到账明细.md', '# 账户到账明细（内部核对用）\n\n| 入账日 | 付款人 | 付款卡号 | 金额 | 附言 | 流水号 |\n|---|---|---|--:|---|---|\n' + '\n'.join(f'| {ymd(g.dt(2020, 2021))} | {p.name} | {p.card} | {g.c([50, 100, 200, 500, 1000])}.00 | {g.c(["助学", "加油", "一点心意", ""])} | {g.d(12, "7")} |' for p in P) + f'\n\n共 {len(P)} 笔，已与网银核对一致。\n', len(P), len(P))
@t('docx loan audit: paragraphs of key transactions')
def audit(g):
    p = g.P(); k = g.i(5, 9); g.out('信贷/流水核查意见.docx', docx(g, ['个人贷款借款人流水核查意见', f'借款人：{p.name}　身份证：{p.id}　核查卡号：{p.bank}{p.card}', '大额交易逐笔说明：'] + [f'（{i}）{cn(a)}，' + g.c([f'转入{g.i(3, 40)}0,000.00元，付款方{g.co()}，摘要“货款”，当日余额{g.i(50, 99)},{g.d(3)}.00元。', f'转出{g.i(2, 20)}0,000.00元至{(q := g.P()).name}（卡号{q.card}），客户解释为偿还借款，当日余额{g.i(1, 40)},{g.d(3)}.00元。']) for i, a in enumerate(g.seq(k, g.dt(2019, 2021), 90), 1)] + ['核查结论：流水真实，未发现异常快进快出。', f'客户经理：{g.P().name}']), k, 1)
@t('English statement text, one page')
def english(g):
    p = g.P(); n = g.i(10, 20); g.out('visa/bank_statement.txt', '\n'.join([f'PERSONAL ACCOUNT STATEMENT', f'Account holder : {p.en} ({p.name})', f'Card number    : {g.cs(p.card)}', f'Period         : 01 Jan 2019 - 31 Mar 2019', '', 'Date         Description                  Debit       Credit      Balance', '-' * 74] + [f'{a:%d %b %Y}  {g.c(["SALARY", "POS PURCHASE", "TRANSFER", "ATM WITHDRAWAL", "UTILITY PAYMENT"]):<24}{f"{-x:,.2f}" if x < 0 else "":>12}{f"{x:,.2f}" if x >= 0 else "":>12}{b:>14,.2f}' for a, (x, b) in zip(g.seq(n, D.datetime(2019, 1, 1), 88), bal(g, n))] + ['-' * 74, 'End of statement. Computer generated, no signature required.']), n, 1)
