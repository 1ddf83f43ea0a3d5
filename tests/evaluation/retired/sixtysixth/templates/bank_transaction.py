from lib.core import T, fx, htm, jd, cn_month
from lib.pack import docx, gz, xlsx

B = 'bank.transaction'
Z = '消费 转账 工资 网银转入 ATM取款 快捷支付 利息 代扣'.split()


@T(B, 'ICBC like statement of one card', '流水/历史明细.csv', 'gb18030', 1)
def _(c):
    p = c.P()
    L = ['明细查询文件下载', f'卡号: {p.c}', f'户名: {p.n}', '交易日期,摘要,交易场所,收入金额,支出金额,余额,对方户名,对方账户']
    for t in c.seq(46, c.t(2016), 300, 3000):
        c.rec(p)
        o = c.P()
        k = c.p_(.3)
        L.append(f'{t:%Y-%m-%d},{c.pick(Z)},,{c.amt() if k else ""},{"" if k else c.amt()},{c.amt(100, 90000)},'
            f'{o.n if c.p_(.4) else c.w("SHOP")},{o.c if c.p_(.3) else ""}')
    return L


@T(B, 'Alipay export', '下载/alipay_record_20180301.csv', 'gb18030', 1)
def _(c):
    p = c.P()
    L = ['支付宝交易记录明细查询', f'账号:[{p.m}]', '起始日期:[2018-01-01 00:00:00]    终止日期:[2018-03-01 00:00:00]', '-' * 30
        + '交易记录明细列表' + '-' * 30, '交易号,商家订单号,交易创建时间,交易对方,商品名称,金额（元）,收/支,交易状态']
    for t in c.seq(150, c.t(2018), 100, 900):
        c.rec(p)
        L.append(f'{t:%Y%m%d}{c.d(20)}\t,T200P{c.d(13)}\t,{t:%Y-%m-%d %H:%M:%S},{c.w("SHOP")},'
            f'{c.pick(["订单", "充值", "红包", "打车"])},{c.amt(1, 500)},{c.pick(["支出", "收入"])},交易成功')
    return L + ['-' * 70, '共150笔记录']


@T(B, 'WeChat bill with counterpart, xlsx', '微信/微信支付账单(20221001-20221231).xlsx')
def _(c):
    p = c.P()
    R = [['微信支付账单明细'], [f'微信昵称：[小{p.n[-1]}]', f'实名：{p.n}  {p.id}'], ['交易时间', '交易类型', '交易对方', '商品', '收/支', '金额(元)',
        '支付方式', '当前状态', '交易单号']]
    for t in c.seq(40, c.t(2022), 100, 2000):
        c.rec(p)
        R.append([f'{t:%Y-%m-%d %H:%M:%S}', c.pick(['商户消费', '扫二维码付款', '转账']), c.w('SHOP'), '/', c.pick(['支出', '收入']),
            '¥' + c.amt(1, 300), c.pick(['零钱', '招商银行(尾号%s)' % c.d(4)]), '支付成功', '42000' + c.d(23)])
    return xlsx([('账单', R)], shared=False)


@T(B, 'core banking dump, many holders, pipe', 'core/DTL_20190630.del')
def _(c):
    L = []
    for p in c.mix([c.P() for _ in range(60)], 200):
        L.append(f'|{c.t(2019):%Y%m%d}|{c.d(8)}|{p.c}|{p.n}|{p.id}|{c.pick("DC")}|{c.amt()}|{c.amt(10, 80000)}|'
            f'{c.pick(Z)}|')
    return L


@T(B, 'printed statement with page breaks, fixed width', 'print/对账单_分户.prn', 'gb18030', 1)
def _(c):
    p = c.P()
    L, ws = [], (10, 12, -12, -12, -14, 12)
    for pg in range(4):
        L += [f'        个人分户对账单              第 {pg + 1} 页', f'账号：{c.v(p.c)}   户名：{p.n}   证件：{p.id}', fx(('日期', '摘要',
            '借方', '贷方', '余额', '对方'), ws)]
        for t in c.seq(11, c.t(2013), 600, 3000):
            c.rec(p)
            d = c.p_()
            L.append(fx((f'{t:%Y%m%d}', c.pick(Z), c.amt() if d else '', '' if d else c.amt(), c.amt(100, 60000),
                c.w('SUR') + '某某'), ws))
        L += ['承前页/过次页', '\f']
    return L


@T(B, 'free text: SMS reminders copied by the holder', '备份/银行动账.txt')
def _(c):
    p = c.P()
    L = [f'我的卡 {p.c} {p.n}', '']
    for t in c.seq(16, c.t(2020), 200, 5000):
        c.rec(p)
        L += [f'您尾号{p.c[-4:]}卡{t.month}月{t.day}日{t:%H:%M}{c.pick(["快捷支付支出", "网银转账收入", "POS消费"])}{c.amt()}元，'
            f'对方{c.w("SHOP")}，余额{c.amt(10, 30000)}元。', '']
    return L


@T(B, 'JSON of transfers between persons', 'risk/transfers.jsonl')
def _(c):
    L = []
    for t in c.seq(50, c.t(2021), 1, 50):
        p, o = c.rec(c.P()), c.P()
        L.append(jd({'seq': c.x(18), 'payer': {'name': p.n, 'card': p.c, 'id': p.id}, 'payee': {'name': o.n,
            'card': o.c}, 'amt': c.amt(), 'time': f'{t:%Y-%m-%d %H:%M:%S}', 'memo': c.pick(['还款', '货款', '', '生活费'])}))
    return L


@T(B, 'free text: fraud victim tells the transfers', '报案/被骗经过.docx')
def _(c):
    p = c.P()
    S = ['报案材料', f'报案人：{p.n}，身份证{p.id}，电话{p.m}', '本人被“刷单”骗局诈骗，转账经过：']
    for t in c.seq(6, c.t(2022), 10, 90):
        c.rec(p)
        o = c.P()
        S.append(f'{cn_month(t)}{t:%H:%M}，从我的{p.bank}卡（{p.c}）向{o.n}的{o.bank}账户{o.c}转账{c.i(5, 300) * 100}元；')
    return docx(S)


@T(B, 'INSERT dump', 'dump/acct_flow.sql')
def _(c):
    L = []
    for k, p in enumerate(c.mix([c.P() for _ in range(12)], 36)):
        o = c.P()
        L.append(f"INSERT INTO acct_flow(id,cust_name,cust_cert,acct,trx_time,trx_amt,dc,opp_name,opp_acct) "
            f"VALUES({k},'{p.n}','{p.id}','{p.c}','{c.t(2017):%Y-%m-%d %H:%M:%S}',{c.amt()},'{c.pick('DC')}','{o.n}',"
            f"'{o.c}');")
    return L


@T(B, 'HTML e-statement with cards masked but ID open', 'mail/statement.html')
def _(c):
    p = c.P()
    R = []
    for t in c.seq(21, c.t(2019), 300, 3000):
        c.rec(p)
        R.append([f'{t:%m/%d}', f'{t:%m/%d}', c.w('SHOP'), c.amt(), 'CNY'])
    return htm(['交易日', '记账日', '交易摘要', '人民币金额', '币种'], R, f'信用卡对账单 {p.n} 证件 {p.id} 卡号 '
        f'{c.al(p.c[:6] + "******" + p.c[-4:])}')


@T(B, 'POS acquirer csv with payer mobile', 'pos/清算明细.csv')
def _(c):
    return ['商户号,终端,交易时间,卡号,持卡人,手机,金额,手续费,参考号'] + [f'{c.de(c.d(15, "8"))},{c.d(8)},{t:%Y-%m-%d %H:%M:%S},{p.c},{p.n},'
        f'{p.m},{c.amt()},{c.amt(1, 9)},{c.d(12)}' for t, p in zip(c.seq(35, c.t(2016), 1, 30), c.ps(35))]


@T(B, 'bank slips, form blocks, payers and payees', '回单/电子回单.txt', 'utf-8')
def _(c):
    L = []
    for t in c.seq(9, c.t(2018), 600, 6000):
        p, o = c.rec(c.P()), c.P()
        L += ['┌──────── 网上银行电子回单 ────────┐', f'│付款人 户名 {p.n}　账号 {p.c}', f'│　　　 开户行 {p.bank}',
            f'│收款人 户名 {o.n}　账号 {o.c}', f'│金额 ￥{c.amt()}　用途 {c.pick(["房租", "货款", "借款"])}',
            f'│时间 {t:%Y年%m月%d日%H时%M分}　回单号 {c.d(11, "5")}', '└' + '─' * 34 + '┘', '']
    return L


@T(B, 'notes with abbreviations: lender book, free text', '小贷/放款收款.txt', 'gb18030')
def _(c):
    L = []
    for p in c.mix([c.P() for _ in range(5)], 15):
        t = c.t(2015)
        L.append(f'{t:%m.%d} {p.n} {p.id} {c.pick(["还本", "付息", "放款"])} {c.i(1, 50) * 1000} '
            f'走{p.bank[2:4] if p.bank.startswith("中国") else p.bank[:2]}卡{p.c}')
    return L


@T(B, 'gz of tabs: payment gateway', 'gw/paylog.tsv.gz')
def _(c):
    return gz(['ts\ttrx\tpayer_mobile\tpayer\tbank_card\tamount_fen\tpayee\tresult']
        + [f'{int(t.timestamp())}\t{c.x(20)}\t{p.m}\t{p.n}\t{p.c}\t{c.i(100, 900000)}\t{c.w("SHOP")}\tSUCCESS' for t,
            p in zip(c.seq(55, c.t(2023), 0, 5), c.ps(55))])
