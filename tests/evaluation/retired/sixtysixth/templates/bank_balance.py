from lib.core import T, fx, htm, jd, qq, pad
from lib.pack import docx, xlsx

B = 'bank.balance'


def ba(c):
    return f'{c.R.uniform(10, 300000):,.2f}'


@T(B, 'deposits by ID number, csv', '查询/存款查询结果.csv', 'gb18030', 1)
def _(c):
    return ['姓名,身份证,银行,账号,币种,账户余额,截止'] + [f'{p.n},{p.id},{p.bank},{p.c},人民币,{c.amt(10, 200000)},2016-10-31'
        for p in c.ps(50)]


@T(B, 'free text: answer of a seller', 'qq/查余额.txt')
def _(c):
    L = []
    for p in c.ps(9):
        L += [f'{p.n} {p.id} {p.bank} {p.c} 余额 {ba(c)}元 开户行 {p.city}{p.dist}支行', '']
    return L


@T(B, 'xlsx top customers', '零售部/大额存款客户.xlsx')
def _(c):
    return xlsx([('TOP', [['名次', '客户', '证件号', '手机', '活期余额', '定期余额', '理财']] + [[k, p.n, p.id, p.m, ba(c), ba(c),
        ba(c)] for k, p in enumerate(c.ps(40), 1)])])


@T(B, 'JSON service log', 'log/acctquery.log')
def _(c):
    return [f'{t:%Y-%m-%d %H:%M:%S} INFO AcctQuerySvc rsp: '
        f'{jd(dict(custName=p.n, certNo=p.id, cardNo=p.c, availBal=c.amt(1, 90000), freezeBal="0.00", ccy="CNY"))}'
        for t, p in zip(c.seq(30, c.t(2020), 0, 9), c.ps(30))]


@T(B, 'provident fund balances, fixed width, big', '公积金/个人账户余额.txt', 'gb18030', 1)
def _(c):
    ws = (12, 10, 20, -12, -12)
    return [fx(('个人账号', '姓名', '身份证号', '月缴额', '余额'), ws)] + [fx((c.d(10, '2'), p.n, p.id, c.amt(200, 3000),
        c.amt(1000, 90000)), ws) for p in c.ps(160)]


@T(B, 'several accounts of one person, certificate letter, free text', '证明/存款证明.docx')
def _(c):
    p = c.P()
    S = ['个人存款证明书', f'兹证明{p.n}（身份证号码{p.id}）截至2018年6月30日在我行有如下存款：']
    for _ in range(4):
        c.rec(p)
        S.append(f'账号{c.card("621661")}，{c.pick(["活期", "整存整取一年", "整存整取三年"])}，余额人民币{ba(c)}元；')
    return docx(S + ['本证明不作质押之用。'])


@T(B, 'INSERT dump wallet', 'sql/wallet.sql')
def _(c):
    return [f"INSERT INTO wallet (uid,real_name,id_card,phone,balance,frozen) VALUES ({c.i(1000, 99999)},'{p.n}',"
        f"'{p.id}','{p.m}',{c.amt(0, 9000)},0.00);" for p in c.ps(42)]


@T(B, 'HTML of a branch: dormant accounts', 'rpt/久悬户.htm')
def _(c):
    return htm(['户名', '卡/折号', '证件', '最后动户', '余额'], [[p.n, p.c, p.id, f'{c.t(2009):%Y-%m-%d}', c.amt(0, 400)]
        for p in c.ps(19)], '久悬未取账户')


@T(B, 'free text: divorce file list of money', '律所/财产线索.txt')
def _(c):
    p, q = c.P(), c.P()
    L = ['财产线索清单', f'男方：{p.n} {p.id}', f'女方：{q.n} {q.id}', '']
    for k, x in enumerate(c.mix([p, q], 7), 1):
        L.append(f'{k}. {x.n}名下{x.bank}卡 {c.card()}，账户余额约 {ba(c)} 元（{c.t(2021):%Y-%m-%d}查询）')
    return L


@T(B, 'XML social insurance', 'sb/ylzh.xml', 'gb18030')
def _(c):
    return ['<?xml version="1.0" encoding="GB18030"?>', '<ylzh>'] + [f'<r><xm>{p.n}</xm><sfzh>{p.id}</sfzh><yhkh>'
        f'{p.c}</yhkh><grzhye>{c.amt(1000, 80000)}</grzhye></r>' for p in c.ps(25)] + ['</ylzh>']


@T(B, 'csv of meal card / member purse with mobile key, odd separator ¦', 'card/储值余额.txt')
def _(c):
    return ['卡主¦手机¦绑定银行卡¦卡内余额¦上次消费'] + [f'{p.n}¦{p.m}¦{p.c}¦{c.amt(0, 900)}¦{c.t(2022):%m-%d}' for p in c.ps(31)]


@T(B, 'ini blocks of a finance tool', 'tool/accounts.ini')
def _(c):
    L = []
    for k, p in enumerate(c.ps(9), 1):
        L += [f'[acct{k}]', f'owner = {p.n}', f'idno = {p.id}', f'card = {p.c}', f'bank = {p.bank}',
            f'balance = {c.amt(10, 50000)}', 'updated = 2019-12-31', '']
    return L


@T(B, 'call centre notes, free text, tickets', 'crm/来电小结.txt')
def _(c):
    L = []
    for p in c.ps(8):
        L += [f'工单{c.d(8)}　客户{p.n}，核身证件{p.id}，来电{p.m}。', f'　　查询卡{p.c}余额，告知活期余额{ba(c)}元，无冻结。客户满意。', '']
    return L


@T(B, 'screen copy of a core terminal, repeated', 'term/1021屏幕.txt', 'gb18030', 1)
def _(c):
    L = []
    for p in c.ps(12):
        L += ['交易码 1021  账户余额查询', f'  卡号 {c.v(p.c)}', f'  户名 {pad(p.n, 12)} 证件 {p.id}',
            f'  账户余额 {ba(c):>16}   可用余额 {ba(c):>16}', '  状态 正常      PF3-返回', '']
    return L
