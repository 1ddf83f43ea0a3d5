import json
from core import *
from data import *
K = 'bank.balance'


def bal(d, c=True):
    return d.mn(80, 390000, c)


@T(K, '余额短信汇总.txt', 'a family\'s balance texts copied together by the father, members in the head', nl='\n')
def a(d):
    A, B = d.p('男'), d.p('女')
    C = d.p(None, (1995, 1999), A.sur)
    o = [f'本人{A.n}({A.id},{A.m}),妻{B.n}({B.id},{B.m}),孩子{C.n}({C.id},{C.m})。', '每月底查一次:', '']
    for x in d.ts(3, '2017-01-28', 120, gap=20):
        o.append(f'== {zs(x)} ==')
        for p in (A, B, C):
            o.append(d.rec(p, f'【{p.bank[0]}】{p.n}您好,您尾号{p.card[-4:]}的账户截至{x:%m月%d日%H:%M}可用余额{bal(d)}元。'))
    return '\n'.join(o + ['', '卡号全的在另一张纸上。'])


@T(K, '协查存款余额.txt', 'reply to a court: person, then banks with amounts, sum below', enc='gb18030', nl='\r\n')
def b(d):
    o = [f'存款情况反馈表   截止 {zh(d.day())}', '']
    for n, p in enumerate(d.ps(d.i(3, 5))):
        o.append(f'({cap(n + 1)})被执行人 {p.n} 公民身份号码 {p.id}')
        for bk in d.k(BANKS, d.i(1, 4)):
            k = d.card(bk)
            o.append('   ' + d.rec(p, f'{pad(bk[0], 16)}{pad(k, 22)}余额 {bal(d)} 元') + f'  {d.c(("未冻结", "已冻结", "轮候"))}')
        o.append(f'   小计 {bal(d)} 元')
    return '\n'.join(o)


@T(K, 'wealth_view.json', 'mobile-bank JSON: customer, currencies, balances nested')
def cc(d):
    o = []
    for p in d.ps(d.i(3, 5)):
        q = []
        for _ in range(d.i(1, 3)):
            k = d.card()
            q.append({'cardNo': d.rec(p, k), 'balances': {'CNY': {'balance': bal(d, False), 'availableBalance': bal(d, False)}}, 'asOf': f'{d.at():%Y-%m-%d %H:%M:%S}'})
        o.append({'cust': {'name': p.n, 'idNo': p.id, 'phone': p.m}, 'accounts': q})
    return json.dumps(o, ensure_ascii=False, indent=1)


@T(K, '资金证明_打印.txt', 'certificates of deposit printed for visa use, two languages, several dates of one person', nl='\r\n')
def e(d):
    o = []
    for p in d.ps(d.i(2, 3)):
        for x in d.ts(d.i(1, 3), '2016-02-01', 700, gap=20):
            o += ['个人存款证明书  CERTIFICATE OF DEPOSIT', d.rec(p, f'编号 No. CK{d.digits(9)}'), f'兹证明 {p.n}({p.en}) 身份证 {p.id} 护照 {p.pp}', f'截至 {zh(x)} 在本行存款余额如下:', f'卡号 {p.card}   币种 人民币   余额 {bal(d)}', f'本证明自 {x:%Y-%m-%d} 至 {x + dh(days=90):%Y-%m-%d} 期间冻结。', f'银行电话 {d.office(p.city)}', '~' * 30]
    return '\n'.join(o)


@T(K, '离婚财产陈述.txt', 'statement in a divorce: balances of husband and wife at several days')
def f(d):
    A, B = d.p('女', (1975, 1988)), d.p('男', (1972, 1986))
    t = d.ts(5, '2015-06-01', 800, gap=30)
    ka, kb, kc = d.card(BANKS[3]), d.card(BANKS[0]), d.card(BANKS[4])
    return f'''关于夫妻存款的陈述

陈述人{A.n},女,身份证{A.id}。对方{B.n},男,身份证{B.id}。

一、我名下。{d.rec(A, f"建行卡{ka},分居那天({zh(t[0])})余额{bal(d)}元。")}{d.rec(A, f"同一张卡到{zh(t[2])}只剩余额{bal(d)}元,用于孩子学费。")}

二、他名下。{d.rec(B, f"工行卡{kb}在{zh(t[1])}账户余额{bal(d)}元,法院调取的。")}他在庭上说没有别的卡,不实。{d.rec(B, f"招行卡{kc}在{zh(t[3])}余额{bal(d)}元。")}{d.rec(B, f"{zh(t[4])}再查,工行那张余额变成{bal(d)}元,钱被转走。")}

三、请求依法分割。我的电话{A.m}。
'''


@T(K, 'eod_balance.dat', 'end of day file, pipe, customer line type 01 and balance lines type 02', 'en')
def g(d):
    x, o = d.day(), []
    o.append(f'00|EODBAL|{x:%Y%m%d}|CNY')
    for p in d.ps(d.i(6, 9)):
        o.append(f'01|{p.en}|{p.id}|{p.m}')
        for _ in range(d.i(1, 3)):
            o.append(d.rec(p, f'02|{d.card()}|BALANCE={bal(d, False)}|AVAIL={bal(d, False)}|{x:%Y%m%d}'))
    return '\n'.join(o + [f'99|{len(d.events)}'])


@T(K, '电话银行坐席记录.txt', 'call-centre notes: callers ask for balances, some twice')
def h(d):
    ps, o = d.ps(3), ['坐席 ' + d.digits(5) + ' 班次 早', '']
    seq = [0, 1, 0, 2, 1]
    for w, x in zip(seq, d.ts(5, '2018-04-09', 1, (8, 20))):
        p = ps[w]
        o += [f'{x:%H:%M} 来电 {p.m},自报{p.n},核身 {p.id} 通过', '      ' + d.rec(p, f'问卡{p.card}余额,告知当前余额{bal(d)}元') + d.c((';客户称不对,建议查明细', ';客户致谢', ';又问理财,转接')), '']
    return '\n'.join(o + [f'交班:一通无声来电(来显{d.mask_m(d.p())}),未记。'])


@T(K, 'balances_2018.yaml', 'YAML kept by a private lender about his debtors', 'en')
def i(d):
    o = ['# screenshots checked by hand', 'debtors:']
    for p in d.ps(d.i(3, 5)):
        o += [f'  - name: {p.en}', f'    id_card: {p.id}', f'    mobile: "{p.m}"', '    balances:']
        for x in d.ts(d.i(1, 3), '2018-01-01', 300, gap=5):
            o.append('      - {' + d.rec(p, f'date: {x:%Y-%m-%d}, bank: {p.bank[2]}, card: "{p.card}", balance: {bal(d, False)}') + '}')
    return '\n'.join(o)


@T(K, '村会计_补贴存折.txt', 'ledger of a village: household head and members, balance of the subsidy book', enc='gb18030')
def j(d):
    o = [f'{d.c(("柳树", "石桥", "东岗"))}村惠农补贴存折余额核对  {d.i(2014, 2017)}年', '户主 / 成员      身份证               卡(折)号             余额(元)']
    for n in range(d.i(3, 4)):
        A = d.p('男', (1948, 1965))
        fam = [A, d.p('女', (1950, 1968))] + [d.p(None, (1975, 1990), A.sur) for _ in range(d.i(0, 1))]
        o.append(f'第{n + 1}户')
        for r, p in zip(('户主', '妻', '子女'), fam):
            for _ in range(2 if p is A and n == 1 else 1):
                o.append('  ' + d.rec(p, pad(r + p.n, 14) + pad(p.id, 21) + pad(d.card(BANKS[6]), 21) + '余额' + d.mn(3, 9000)))
    return '\n'.join(o + ['', '会计签字:        村民代表签字:'])


@T(K, '帳戶結餘對數.txt', 'traditional: a bookkeeper\'s letter on balances of two directors', 'hant', 'big5')
def k(d):
    A, B = d.ps(2)
    d.mx = [d.card(BANKS[2]), d.card(BANKS[4])]
    t = d.ts(3, '2016-03-01', 300, gap=40)
    o = ['致:審計師', '', '兩位董事內地帳戶結餘對數如下,銀行月結單另寄。', f'A 董事 身份證號碼 {A.id} 手提 {A.m} 卡號 {d.mx[0]}', f'B 董事 身份證號碼 {B.id} 手提 {B.m} 卡號 {d.mx[1]}', '']
    for x in t:
        o += [d.rec(A, f'{zh(x)} 中國銀行 A 董事帳戶結餘 人民幣 {bal(d)} 元'), d.rec(B, f'{zh(x)} 招商銀行 B 董事帳戶餘額 人民幣 {bal(d)} 元')]
    return '\n'.join(o + ['', '差額經覆核無誤。'])
