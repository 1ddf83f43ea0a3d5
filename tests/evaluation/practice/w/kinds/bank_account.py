import json
from core import *
from data import *
K = 'bank.account'


def op(d):
    return d.day('2008-01-01', 3600)


def cards(d, p, n):
    return [(b, d.card(b)) for b in d.k(BANKS, n)]


@T(K, '协助查询开户回执.txt', 'reply to an inquiry: one head line a person, all his accounts listed below', enc='gb18030', nl='\r\n')
def a(d):
    c = d.city()
    o = [f'协助查询存款账户回执          ({d.i(2015, 2018)})查询字第{d.i(100, 900)}号', '']
    for p in d.ps(d.i(3, 5)):
        o.append(f'被查询人:{p.n}   证件号码:{p.id}')
        for b, k in cards(d, p, d.i(1, 4)):
            t = op(d)
            o.append('    ' + d.rec(p, f'开户行:{b[0]}{c.city}{c.dist}支行  卡号:{k}') + f'  开户日期:{t:%Y-%m-%d}  状态:{d.c(("正常", "正常", "销户", "睡眠"))}')
        o.append('')
    return '\n'.join(o + ['经办:        复核:        (盖章)', f'联系电话 {d.office(c)}'])


@T(K, '工资卡变更.txt', 'chat of a works group: colleagues send new pay cards to the bookkeeper, one corrects')
def b(d):
    ps, k = d.ps(4), d.p('女')
    x, o = d.at('2017-05-01', 100, (9, 10)), []

    def say(p, s):
        nonlocal x
        x += dh(minutes=d.i(1, 9))
        o.append(f'[{x:%m-%d %H:%M}] {p.n}:{s}')
    say(k, '@所有人 工资换银行,这两天把姓名、身份证、新卡号、开户行发群里')
    for n, p in enumerate(ps):
        say(p, d.rec(p, f'{p.n} {p.id} {p.bank[0]} {p.card} 开户行{p.city.city}{p.city.dist}支行'))
        if n == 1:
            say(k, '还有副卡的也报一下,报销走副卡')
            say(p, d.rec(p, f'我的副卡 {d.card(BANKS[3])} 建行,同一个名字'))
    say(ps[0], '我也有副卡:' + d.rec(ps[0], f'农行 {d.card(BANKS[1])},开户名还是{ps[0].n}'))
    say(ps[2], '支行写错了,是城东支行,卡号没错')
    say(k, '好,收齐了,下月10号发')
    return '\n'.join(o)


@T(K, 'cust_accounts.json', 'core-bank JSON: customer, products, accounts, three deep')
def cc(d):
    o = []
    for p in d.ps(d.i(3, 4)):
        pr = []
        for typ in d.k(('DEBIT', 'SAVINGS', 'CREDIT'), d.i(1, 3)):
            pr.append({'productType': typ, 'accounts': [{'accountNo': d.rec(p, d.acct(17)), 'cardNo': d.card(), 'openDate': f'{op(d):%Y%m%d}', 'openBranch': f'{d.digits(4, "0")} {d.city().city}分行', 'status': d.c('ANC')}
                       for _ in range(d.i(1, 2))]})
        o.append({'customerNo': d.digits(10, '8'), 'customerName': p.n, 'certNo': p.id, 'mobilePhone': p.m, 'products': pr})
    return json.dumps({'data': o, 'requestId': d.hexs(32)}, ensure_ascii=False, indent=2)


@T(K, '开户申请书.txt', 'printed account forms, key: value blocks, one customer opens two accounts', nl='\r\n')
def e(d):
    o = []
    for n, p in enumerate(d.ps(3)):
        for r in range(2 if n == 0 else 1):
            t = op(d)
            o += ['个人银行结算账户开户申请书', f'申请日期   :{t:%Y/%m/%d}', f'客户姓名   :{p.n}', '证件种类   :居民身份证', f'证件号码   :{p.id}', f'移动电话   :{p.m}',
                  f'住宅电话   :{p.tel}', f'账户类别   :{d.c(("Ⅰ类", "Ⅱ类"))}', f'{d.rec(p, "账号       :" + d.acct(19))}', f'卡号       :{d.card(BANKS[0])}', '开户行     :工商银行' + p.city.city + d.c(ROADS) + '支行',
                  f'代理开户   :否     柜员 {d.digits(5)}', '-' * 40]
    return '\n'.join(o)


@T(K, '卡商交代.txt', 'interview of a man who gathered bank cards of others')
def f(d):
    x = d.p('男')
    ps = d.ps(3)
    L = ['讯问笔录', f'被讯问人{x.n}。', '', '问:你收过哪些人的银行卡?', '答:三个人,都是老乡。']
    q = ['先说第一个。', '第二个人?', '还有呢?']
    for s, p in zip(q, ps):
        L += [f'问:{s}', f'答:{p.n},身份证{p.id},{p.m}是他开卡留的号。']
        for b, k in cards(d, p, d.i(1, 3)):
            L += ['答:' + d.rec(p, f'{p.n}名下{b[1]}卡{k},{zh(op(d))}在{p.city.city}开的户')+ f',连U盾{d.i(3, 9)}00块。']
    return '\n'.join(L + ['问:卡交给谁了?', '答:寄走了,快递单号SF' + d.digits(12) + ',收件人用的假名。'])


@T(K, 'supplier_staff_accounts.txt', 'English fixed-width payroll file, header record, employee and account records', 'en')
def g(d):
    o = ['HDR PAYROLL-ACCT ' + f'{d.day():%Y%m%d}']
    for p in d.ps(d.i(5, 8)):
        o.append('EMP ' + pad(p.en, 22) + pad(p.id, 20) + p.m)
        for b, k in cards(d, p, d.i(1, 2)):
            o.append('ACC ' + d.rec(p, pad(b[2], 8) + 'CARD ' + k) + f'  BRANCH {p.city.iata}{d.digits(3)} OPENED {op(d):%Y-%m-%d}')
    return '\n'.join(o + [f'TRL {len(d.events):06d}'])


@T(K, '家庭账户清单.md', 'a husband writes down the accounts of the family for his wife')
def h(d):
    A, B = d.p('男'), d.p('女')
    C = d.p(None, (2000, 2006), A.sur)
    o = ['# 家里的账户(别弄丢)', '', f'{A.n} {A.id}', f'{B.n} {B.id}', f'{C.n} {C.id}(开户时是我代办)', '']
    for p, n in ((A, 3), (B, 2), (C, 1)):
        o.append(f'## {p.n}')
        for b, k in cards(d, p, n):
            o.append('- ' + d.rec(p, f'{b[0]},卡号 {d.c4(k)},{op(d).year}年在{p.city.city}{d.c(ROADS)}支行开的') + d.c((',留的是我手机', ',存折在衣柜', ',网银没开', '')))
        o.append('')
    return '\n'.join(o + ['密码还是老规矩。行里打电话来先别信,官方只有955打头的。'])


@T(K, 'kyc_bind.log', 'payment gateway log: request, answer, bind of a card, one event a bind', 'en')
def i(d):
    L = []
    for p in d.ps(d.i(5, 7)):
        for x in d.ts(d.i(1, 2), '2018-07-02', 5, gap=1):
            k, b = d.hexs(12), d.c(BANKS)
            L += [(x, f'req={d.rec(p, k)} bindCard name={p.n} idNo={p.id} cardNo={d.card(b)} bankCode={b[2]} mobile={p.m}'),
                  (x + dh(seconds=1), f'req={k} 4factor result=00 acctType=I bankCode={b[2]}'), (x + dh(seconds=38), f'req={k} smsVerify ok to={d.mask_m(p)} bindId=B{d.digits(8)}')]
    return '\n'.join(f'{t:%Y-%m-%dT%H:%M:%S}+08:00 INFO  {s}' for t, s in sorted(L))


@T(K, 'acct_holders.xml', 'XML of holders with sibling accounts and joint holder')
def j(d):
    o = ['<Holders>']
    for p in d.ps(d.i(4, 5)):
        o += [f'  <Holder><XM>{p.n}</XM><ZJHM>{p.id}</ZJHM><LXDH>{p.m}</LXDH>', '    <Accounts>']
        for b, k in cards(d, p, d.i(1, 3)):
            o.append('      ' + d.rec(p, f'<Account KH="{k}" KHH="{b[0]}{p.city.city}分行" KHRQ="{op(d):%Y%m%d}"/>'))
        o += ['    </Accounts>', '  </Holder>']
    return '\n'.join(o + ['</Holders>'])


@T(K, '開戶資料備忘.txt', 'memo in traditional characters of a firm that pays mainland agents', 'hant')
def k(d):
    o = ['大陸業務代表收款帳戶一覽(會計室)', '匯款前請逐筆核對,改帳戶須本人傳真。', '']
    tr = {'中国工商银行': '中國工商銀行', '中国农业银行': '中國農業銀行', '中国银行': '中國銀行', '中国建设银行': '中國建設銀行', '招商银行': '招商銀行', '交通银行': '交通銀行', '邮储银行': '郵儲銀行', '民生银行': '民生銀行'}
    for p in d.ps(3):
        o.append(f'代表 {p.t} 身份證 {p.id} 手機 {d.m344(p)}')
        for n, (b, k) in enumerate(cards(d, p, d.i(1, 2))):
            o.append(f'  {("主帳戶", "備用帳戶")[n]}:' + d.rec(p, f'{tr[b[0]]} 卡號 {k} 戶名 {p.t}') + f' 開戶於{op(d).year}年')
        o.append('')
    return '\n'.join(o)
