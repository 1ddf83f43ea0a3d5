import json
from base import *

K = 'bank.transaction'
SM = '工资 消费 跨行转账 快捷支付 ATM取款 还款 利息 网银转入 代扣水费'.split()


def shop(f):
    return f.ch('美团平台', '滴滴出行', '永辉超市', '中国石化加油站', '京东商城', '某某物业', '联通话费充值', '拼多多', '社区药房')


@t(K, 'fraud victim statement', '报案材料_被骗经过.txt', r'我[^。\n]{0,20}转了', e='gb')
def a(f):
    p = f.rec(f.p(), 4)
    q = [f.p() for _ in range(3)]
    d = f.run(4, .4)
    return f'''报案人：{p.n}，身份证{p.id}，电话{p.mob}，住{p.ad}。

被骗经过：{cn(d[0])}有人加我微信，说可以刷单返佣。我用自己的{p.bank}卡（卡号{p.card}）操作的。

{hm(d[0])}，我第一次转了{f.money(100,500)}元，收款账号{q[0].card}，户名{q[0].n}，当时返了我几十块。
{ishm(d[1])}，我又转了{f.money(2000,5000)}元，对方账号{q[1].card}，说是连单任务，不做完不能提现。
{ishm(d[2])}，我按客服要求转了{f.money(8000,20000)}元到{q[2].card}，户名{q[2].n}，交易摘要写的借款。
{ishm(d[3])}，我最后转了{f.money(5000,9000)}元，还是{q[2].card}，之后对方就把我拉黑了。

恳请公安机关立案侦查，追回损失。附转账截图四张。

{p.n}　{cn(days(d[3],1))}'''


@t(K, 'bank hotline tickets', '客服工单_账务.txt', r'^客户陈述', e='u8')
def b(f):
    L = []
    for i, p in enumerate(f.recs_of(6)):
        d = f.dt(2018, 2021)
        m = f.money(30, 6000)
        L += [f'【工单号】{f.decoy("GD" + ymd(d) + f.dig(6))}　【来电】{p.mob}', f'【客户】{p.n} {p.id} 卡号{p.card}',
              '客户陈述：' + (f'{ishm(d)}通过手机银行转账{m}元给{f.p().n}，显示处理中，余额已扣，对方未到账。', f'{cn(d)}在{shop(f)}消费{m}元，被重复扣款一次，要求退回。',
                          f'{cn(d)}收到一笔{m}元快捷支付扣款，商户为{shop(f)}，否认本人交易。')[i % 3], '处理意见：' + f.ch('已提交差错处理', '建议报警并挂失', '调单中，三个工作日回复'), '']
    return '\n'.join(L)


@t(K, 'family ledger in prose', '给爸的流水说明.txt', r'^\d+月\d+日', s='hans')
def c(f):
    p = f.p()
    ds = f.run(6, 5, 2019, 2020)
    f.rec(p, 6)
    q = f.p()
    L = ['爸：', '', f'你那张{p.bank}的卡（{p.card}，户名{p.n}，身份证{p.id}，绑的手机{p.mob}）这两个月的进出我帮你从网银抄下来了，你自己对一下。', '']
    v = (f'收入退休金{f.money(3000,6000)}元。', f'支出{f.money(50,400)}元，交易对方永辉超市，应该是你买菜。', f'转账给{q.n}{f.n(5,20)*100}元，对方账号{q.card}，这个人是谁？',
         f'ATM取现{f.n(5,20)*100}元，手续费两块。', f'代扣电费{f.money(80,300)}元。', f'转入{f.n(10,30)*100}元，是我打给你的。')
    L += [f'{md(d)}，{x}' for d, x in zip(ds, v)]
    return '\n'.join(L + ['', '有不认识的赶紧告诉我，别再点短信里的链接了。', ''])


@t(K, 'auditor e-mail, English', 'query_payments.eml', r'^\(\d\)', s='en')
def d_(f):
    ps = f.recs_of(5)
    q = [f.p() for _ in ps]
    m = f.allow('phone.email', 'audit-desk@northgate-partners.cn')
    L = [f'From: {m}', 'Subject: Open questions on five payments', f'Date: {en(f.dt(2023, 2023))}', '', 'Hello Mr Ford,', '', 'Please explain the following transactions of employees\' private cards:', '']
    for i, (p, x) in enumerate(zip(ps, q)):
        L.append(f'({i+1}) {en(f.dt())}: {p.en} (ID {p.id}, card {p.card}) transferred CNY {comma(f.money(3000,90000))} to counterparty {x.en}, account {x.card}, remark "{f.ch("loan","deposit","goods","advance")}".')
    return '\n'.join(L + ['', 'Copies of the slips would help.', '', 'M. Osei'])


@t(K, 'Taiwan merchant note', '匯款明細說明.txt', r'^（\d）', s='hant')
def e(f):
    p = f.p()
    f.rec(p, 5)
    ds = f.run(5, 9)
    L = ['致會計師事務所：', '', f'本人{p.tn}（大陸身份證號 {p.id}，手機 {p.mob}），大陸{T(p.bank)}帳戶 {p.card} 之往來說明如下：', '']
    for i, d in enumerate(ds):
        q = f.p()
        L.append(f'（{i+1}）{cn(d)}，' + (f'轉帳人民幣 {comma(f.money(1000,30000))} 元予 {q.tn}，對方帳號 {q.card}，用途為貨款。' if i % 2 else f'存入人民幣 {comma(f.money(1000,30000))} 元，對方戶名 {q.tn}，摘要為還款。'))
    return '\n'.join(L + ['', '以上如有疑義請來電。'])


def head(p):
    return [f'户名：{p.n}', f'证件号码：{p.id}', f'卡号：{p.card}', f'预留手机：{p.mob}']


@t(K, 'ICBC-like statement CSV', 'hisdetail_3.csv', r'^\d{4}-\d\d-\d\d,', e='gb', crlf=True)
def g(f):
    p = f.p()
    n = f.rec(p, f.n(18, 36)) and f.recs
    b = float(f.n(3000, 60000))
    L = ['借记账户历史明细（电子版）', ' '.join(head(p)), '交易日期,帐号,储种,序号,币种,钞汇,摘要,地区,收入/支出金额,余额,对方户名,对方帐号,渠道']
    for i, d in enumerate(f.run(n, 2)):
        m = float(f.money(10, 1500)) * f.ch(1, -1, -1)
        b = max(12.5, b + m)
        q = f.p()
        L.append(f'{iso(d)},{p.card},活期,{i+1:05d},人民币,钞,{f.r.choice(SM)},{p.c[0][:4]},{m:+.2f},{b:.2f},{q.n},{q.card if i % 3 == 0 else ""},{f.ch("网上银行","快捷支付","ATM")}')
    return '\n'.join(L)


@t(K, 'wallet bill export', '账单明细_导出.csv', r'^\d{4}-\d\d-\d\d \d\d:', e='u8')
def h(f):
    p = f.p()
    f.rec(p, f.n(16, 30))
    L = ['支付账单明细', f'姓名：[{p.n}]', f'身份证号：[{p.id}]', f'账号：[{p.mob}]', '----------------------支付账单明细列表--------------------',
         '交易时间,交易类型,交易对方,商品,收/支,金额(元),支付方式,当前状态,交易单号,备注']
    for d in f.run(f.recs, 1.5):
        L.append(f'{isot(d)},{f.ch("商户消费","扫二维码付款","转账")},{shop(f)},"/",{f.ch("支出","支出","收入")},¥{f.money(3,600)},{p.bank}({p.tail}),支付成功,{f.decoy("4200" + f.dig(24))},"/"')
    return '\n'.join(L)


@t(K, 'nested JSON of a core system', 'txn_flow.json', r'"txnDate"', s='en')
def i_(f):
    o = []
    for p in f.ps(4):
        tx = []
        for d in f.run(f.n(3, 7), 4):
            f.rec(p)
            q = f.p()
            tx.append(dict(txnDate=iso(d), txnTime=d.strftime('%H:%M:%S'), amount=f.money(10, 8000), dcFlag=f.ch('D', 'C'), balance=f.money(100, 60000),
                           counterparty=dict(oppName=q.en, oppAcct=q.card), summary=f.ch('TRANSFER', 'SALARY', 'POS')))
        o.append(dict(holder=dict(name=p.en, certNo=p.id, mobile=p.mob), cardNo=p.card, transactions=tx))
    return json.dumps(o, indent=2)


@t(K, 'printed statement fixed width', '流水打印.txt', r'^\d{8} ', e='sig')
def j(f):
    p = f.p()
    f.rec(p, f.n(14, 28))
    b = f.n(2000, 9000)
    rows = [['记账日期', '记账时间', '币别', '金额', '余额', '交易名称', '对方账户名']]
    for d in f.run(f.recs, 3):
        m = f.n(-300, 400)
        b = max(30, b + m)
        rows.append([ymd(d), d.strftime('%H:%M:%S'), '人民币', '%d.%02d' % (m, f.n(0, 99)), '%d.%02d' % (b, f.n(0, 99)), f.r.choice(SM), f.p().n])
    return '               交易流水明细清单\n' + '   '.join(head(p)) + '\n' + '-' * 84 + '\n' + fixed(rows, (11, 11, 9, 13, 14, 16, 12)) + '-' * 84 + '\n第1页/共1页\n'


@t(K, 'SQL inserts, many holders', 'T_JYLS.sql', r'^INSERT', e='u16')
def k_(f):
    L = ['-- 调取账户交易流水 导出']
    for p in f.ev(f.n(16, 30), 9):
        q = f.p()
        L.append('INSERT INTO T_JYLS (JYSJ,KH,XM,ZJHM,JYJE,JDBZ,YE,DFHM,DFZH,ZY,LXDH) VALUES ' + sqlv((isot(f.dt()), p.card, p.n, p.id, float(f.money(10, 9000)), f.ch('借', '贷'), float(f.money(10, 50000)), q.n, q.card, f.r.choice(SM), p.mob)) + ';')
    return '\n'.join(L)
