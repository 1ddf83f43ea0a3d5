import json
from core import *
from data import *
K = 'bank.transaction'
SM = '工资 消费 跨行转账 ATM取款 网上支付 利息 还款 代扣水费 房租'.split()


@T(K, '个人流水_打印.txt', 'statement of a card, head and lines, two pages with carried totals', enc='gb18030', nl='\r\n')
def a(d):
    p, o = d.p(), []
    t = d.ts(d.i(14, 22), '2016-01-01', 180)
    h = [f'户名:{p.n}    卡号:{p.card}    证件号码:{p.id}', pad('交易日期', 12) + pad('摘要', 12) + pad('支出/收入', 14) + pad('余额', 14) + '对方户名/账号']
    b = 40000.0
    for n, x in enumerate(t):
        if n in (0, 10):
            o += [f'                中国{"工商"}银行 交易明细    第 {1 + n // 10} 页'] + h
        v = d.i(-300000, 320000) / 100
        b = abs(b + v)
        o.append(d.rec(p, pad(f'{x:%Y-%m-%d}', 12) + pad(d.c(SM), 12) + pad(f'{v:+.2f}', 14) + pad(f'{b:.2f}', 14) + f'{d.p().n} {d.card() if d.i(0, 2) == 0 else d.mask_c(d.card())}'))
        if n == 9:
            o += ['                                     过次页', '']
    return '\n'.join(o + ['本期笔数 %d   打印柜员 %s' % (len(t), d.digits(5))])


def _mask(s, k):
    return s.allow('bank.masked_card', k[:6] + '*' * 9 + k[-4:])


Doc.mask_c = _mask


@T(K, '被骗经过.txt', 'report of a victim of fraud: five transfers told in order')
def b(d):
    p = d.p('女')
    t = d.ts(5, '2018-05-02', 1, (9, 21))
    q = [d.card() for _ in range(3)]
    return f'''被骗经过

报案人{p.n},身份证号{p.id},电话{p.m},用的是{p.bank[0]}卡{p.card}。

上午有人自称客服,说我误开了会员要扣钱。{d.rec(p, f"{hm(t[0])}我先转了{d.i(1, 9)}00元到他给的卡{q[0]},说是验证。")}他说没成功。{d.rec(p, f"{hm(t[1])}又从我卡里转出{d.mn(2000, 9000)}元,收款还是那张卡。")}
下午换了个人,说是银监会的。{d.rec(p, f"{hm(t[2])}转账{d.mn(9000, 30000)}元到{q[1]},户名{d.p().n}。")}{d.rec(p, f"{hm(t[3])}按他说的再汇{d.mn(9000, 30000)}元至{q[2]}。")}
我觉得不对,想停,他说最后一笔就能退。{d.rec(p, f"{hm(t[4])}手机银行转出{d.mn(1000, 5000)}元,之后卡里没钱了。")}
总共多少我没算清。对方号码是400开头的。'''


@T(K, 'ledger_ap.json', 'JSON: customers above, cards, then transactions, three deep')
def cc(d):
    o = []
    for p in d.ps(d.i(2, 4)):
        cs = []
        for _ in range(d.i(1, 2)):
            cs.append({'cardNo': d.card(), 'txns': [{'txnId': d.rec(p, 'T' + d.digits(15, '9')), 'transTime': f'{x:%Y-%m-%d %H:%M:%S}', 'drcr': d.c('DC'), 'amount': d.mn(5, 9000), 'balance': d.mn(100, 80000), 'summary': d.c(SM), 'oppName': d.p().n} for x in d.ts(d.i(2, 5), '2017-07-01', 100)]})
        o.append({'name': p.n, 'idNo': p.id, 'cards': cs})
    return json.dumps({'customers': o}, ensure_ascii=False, indent=1)


@T(K, 'wx_bill_merge.csv', 'payment-app bill export of two persons pasted below one another, head block each', enc='utf-8-sig')
def e(d):
    o = []
    for p in d.ps(2):
        o += ['微信支付账单明细,,,,,,', f'姓名:[{p.n}],证件号:[{p.id}],,,,,', f'手机:[{p.m}],,,,,,', '----------------------微信支付账单明细列表--------------------,,,,,,', '交易时间,交易类型,交易对方,收/支,金额(元),支付方式,交易单号']
        for x in d.ts(d.i(4, 9), '2018-02-01', 60):
            o.append(d.rec(p, f'{x:%Y-%m-%d %H:%M:%S},{d.c(("商户消费", "转账", "微信红包", "扫二维码付款"))},{d.c(("便利店", "水果店", "滴滴出行", d.p().n))},{d.c(("支出", "支出", "收入"))},¥{d.mn(1, 500)},{p.bank[0]}({p.card[-4:]}),1000{d.digits(24)}'))
        o.append('')
    return '\n'.join(o)


@T(K, '取款讯问.txt', 'interview: a suspect explains movements on his own and on his mother\'s card', nl='\r\n')
def f(d):
    p = d.p('男', (1980, 1990))
    m = d.p('女', (1950, 1960))
    t = d.ts(6, '2017-03-01', 60, gap=2)
    return '\n'.join(['讯问笔录(节录)', f'被讯问人:{p.n},{p.id}。其母{m.n},{m.id}。', '', f'问:出示{p.bank[1]}卡{p.card}和{m.bank[1]}卡{m.card}的流水,是谁的?', f'答:前一张是我的,后一张是我妈的。', '问:逐笔说明。',
        '答:' + d.rec(p, f'{zs(t[0])}我卡上进的{d.i(2, 9)}万元是朋友还我的钱。'), '答:' + d.rec(p, f'{zs(t[1])}我在ATM取了{d.i(5, 20)}000元,交房租。'), '问:你母亲卡上的呢?',
        '答:' + d.rec(m, f'{zs(t[2])}我妈那张转入{d.mn(3000, 9000, True)}元,是卖粮款。'), '答:' + d.rec(m, f'{zs(t[3])}从我妈卡上转出{d.mn(3000, 9000, True)}元给我,我操作的。'), '问:后来两笔?',
        '答:' + d.rec(p, f'{zs(t[4])}我的卡消费{d.mn(300, 2000)}元,买手机。'), '答:' + d.rec(m, f'{zs(t[5])}我妈的卡汇出{d.mn(1000, 5000)}元,收款人我不认识,卡号是{d.card()}。'), '问:以上是否属实?', '答:属实。'])


@T(K, 'core_txn.log', 'core-bank log: begin, debit, credit, commit, one event a transfer', 'en')
def g(d):
    L = []
    for p in d.ps(d.i(3, 4)):
        for x in d.ts(d.i(2, 3), '2018-03-05', 2, gap=0):
            r, v = 'R' + d.digits(11, '7'), d.mn(10, 20000)
            L += [(x, f'{d.rec(p, r)} BEGIN xfer cust={p.id} from={p.card} amt={v} CNY'), (x + dh(seconds=1), f'{r} DEBIT  bal={d.mn(10, 90000)}'), (x + dh(seconds=2), f'{r} CREDIT to={d.card()} name={d.p().en}'), (x + dh(seconds=3), f'{r} COMMIT fee=0.00')]
    return '\n'.join(f'{t:%d/%m/%Y %H:%M:%S} core7 {s}' for t, s in sorted(L))


@T(K, '爸妈的卡_记账.txt', 'notebook of a daughter who watches three relatives\' cards, keys on the flyleaf')
def h(d):
    ps = d.ps(3, y=(1938, 1958))
    o = ['(扉页)', '三位老人的卡都在我这里,每笔短信来了就抄。'] + [f'{p.n} {p.id} {p.m} {p.bank[1]}{p.card}' for p in ps] + ['', '(四月)']
    for n, x in enumerate(d.ts(d.i(9, 12), '2017-04-01', 29)):
        p = ps[n % 3 if n != 4 else 0]
        o.append(f'{x.day}日 ' + d.rec(p, f'{p.n}卡 {hm(x)} {d.c(("收入养老金", "支出买药", "转账给弟弟", "取现", "扣电费"))}{d.mn(20, 4000)}元 余额{d.mn(100, 50000)}'))
        if n % 4 == 3:
            o.append('    (两张短信没收到,问银行)')
    return '\n'.join(o + ['', '月底合计另算'])


@T(K, 'txn_notice.html', 'a mail of the bank in HTML: account head, table of the week\'s movements of three customers')
def i(d):
    o = ['<html><body>']
    for p in d.ps(3):
        o += [f'<div class="hd">尊敬的{p.n}{p.call}(证件号 {p.id}),您的账户 {p.card} 本周交易明细如下:</div>', '<table><tr><td>记账日期</td><td>交易金额</td><td>联机余额</td><td>交易摘要</td><td>对手信息</td></tr>']
        for x in d.ts(d.i(2, 5), '2018-08-06', 7):
            o.append(d.rec(p, f'<tr><td>{x:%m-%d %H:%M}</td><td>{d.c("+-")}{d.mn(2, 6000, True)}</td><td>{d.mn(100, 60000, True)}</td><td>{d.c(SM)}</td><td>{d.p().n}</td></tr>'))
        o.append('</table>')
    return '\n'.join(o + [f'<p>本邮件由系统发送,预留手机{d.mask_m(d.p())}如有变更请到网点办理。</p></body></html>'])


@T(K, 'disputed_txns.eml', 'English e-mails between a cardholder and her bank, earlier mail quoted, disputed payments', 'en')
def j(d):
    p, q = d.p('女'), d.p('男')
    t = d.ts(5, '2018-01-05', 60, gap=3)
    sh = ['Lakeside Electronics', 'a petrol station in Foshan', 'an online game', 'Hongda Pharmacy', 'a taxi app']

    def tx(w, x, n):
        return d.rec(w, f'{x:%d %B, %H:%M}: CNY {d.mn(40, 5000, True)} debited, paid to {sh[n]}')
    return f'''From: {p.en} <{p.em}>
To: Card Disputes
Date: {t[4] + dh(days=5):%a, %d %b %Y 09:31:00 +0800}
Subject: Re: Dispute on card {p.card}

You asked for the list again. Mine (ID {p.id}, mobile {p.m}):
 1. {tx(p, t[0], 0)}
 2. {tx(p, t[2], 1)}
 3. {tx(p, t[4], 2)}
My husband {q.en} (ID {q.id}) holds card {q.card}; his are
 4. {tx(q, t[1], 3)}
 5. {tx(q, t[3], 4)}

> From: Card Disputes
> Dear Ms {p.en.split()[0]}, please give us each transaction by date
> and counterparty, and the balance you expected.
> Reference {d.order18(t[4])}'''


@T(K, '轉帳紀錄.txt', 'traditional: chat of a couple about transfers', 'hant')
def k(d):
    A, B = d.p('男'), d.p('女')
    o = [f'{A.t}(身份證 {A.id},卡 {A.card})', f'{B.t}(身份證 {B.id},卡 {B.card})', '以下為對話匯出,供仲裁。', '']
    for n, x in enumerate(d.ts(6, '2017-09-01', 90, gap=3)):
        p = (A, B, A, A, B, A)[n]
        o += [f'{x:%Y/%m/%d} {hm(x)} {p.t}:' + d.rec(p, f'剛轉帳{d.i(3, 30)}00元到你{d.c(("支付寶", "銀行卡", "微信"))},{d.c(("房租", "車貸", "學費", "水電"))},流水號{d.digits(8)}'), f'{x:%Y/%m/%d} {hm(x + dh(minutes=9))} {(B if p is A else A).t}:' + d.c(('收到', '好', '嗯', '下次早點'))]
    return '\n'.join(o)
