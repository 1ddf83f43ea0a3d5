import json
from base import *

K = 'bank.balance'


@t(K, 'seller chat with results', '查余额_聊天.txt', r'余额', e='u8')
def a(f):
    ps = f.recs_of(5)
    d = f.dt(2016, 2018).replace(hour=20, minute=1)
    L = []
    for i, p in enumerate(ps):
        L += [f'海风 {ishm(d)}', (f'{p.n} {p.id} 查一下', f'帮看下这个 {p.id}')[i % 2], '', f'小鱼 {ishm(mins(d, 17))}',
              (f'{p.n} {p.id} {p.bank} 尾号{p.tail} 余额 {comma(f.money(300,90000))}元 {p.city}开户', f'出来了，{p.n}，{p.card}，{p.bank}，账户余额{f.money(300,90000)}')[i % 2], '']
        d = mins(d, f.n(25, 90))
    return '\n'.join(L + [f'海风 {ishm(d)}', '好，下次一起结', ''])


@t(K, 'divorce court request letter', '财产申报说明.txt', r'余额(?:为|是)?人民币', e='gb')
def b(f):
    p = f.p()
    q = [f.p() for _ in range(4)]
    f.rec(p, 4)
    L = ['财产情况说明', '', f'申报人{p.n}，{p.sx}，公民身份号码{p.id}，住{p.ad}，联系电话{p.mob}。', '', f'截至{cn(f.dt(2019,2021))}，本人名下存款如下：', '']
    w = ('工资卡', '还房贷用', '定期转活期', '父母代为保管')
    for i, x in enumerate(q):
        L.append(f'{i+1}．{x.bank}{p.city}支行，卡号{x.card}，{f.ch("余额为人民币", "账户余额人民币")}{comma(f.money(500,200000))}元（{w[i]}）；')
    return '\n'.join(L + ['', '以上属实，如有隐瞒愿承担法律责任。', '', '申报人：' + p.n])


@t(K, 'branch manager notes', '大客户维护记录.md', r'^\d\. ', s='hans')
def c(f):
    ps = f.recs_of(6)
    L = ['# 本周大额客户维护', '', '> 内部使用，周五前电话回访', '']
    for i, p in enumerate(ps):
        L.append(f'{i+1}. {p.n}（{p.id}，{p.mob}）' + (f'活期余额 {f.n(51,900)}.{f.n(10,99)} 万元，卡 {p.card}，想了解大额存单',
                 f'，卡号 {p.card}，昨日账户余额：{comma(f.money(500000,3000000))}元，较上周少了，可能在他行买了理财')[i % 2])
    return '\n'.join(L + ['', '另：厅堂绿植该换了。', ''])


@t(K, 'private banker e-mail, English', 'balances_for_visa.txt', r'balance of', s='en')
def d_(f):
    ps = f.recs_of(4)
    d = f.dt(2018, 2019)
    L = ['To: Visa desk', 'Subject: Deposit confirmations', '', 'Good morning,', '', f'we confirm the deposits below as of close of business on {en(d)}.', '']
    for p in ps:
        L.append(f'{p.en}, holder of Chinese ID card {p.id}: {p.ebank} card {p.card}, available balance of CNY {comma(f.money(20000,900000))}.')
        L.append('')
    return '\n'.join(L + ['This confirmation is given without liability. Reference ' + f.decoy('DC' + ymd(d) + f.dig(4)) + '.', '', 'Customer services'])


@t(K, 'Hong Kong debt collection note', '催收電話紀錄.txt', r'結餘', s='hant')
def e(f):
    L = ['內地客戶追收紀錄（只供內部使用）', '']
    d = f.dt(2017, 2020)
    for p in f.recs_of(5):
        d = hrs(d, f.n(2, 30))
        L += [f'{ishm(d)}　致電 {p.tn}（身份證 {p.id}，電話 {p.mobs}）。對方稱{T(p.bank)}卡 {p.card} 現時賬戶結餘只有人民幣 {comma(f.money(20,8000))} 元，' + f.ch('要求分六期還款。', '下月出糧才可付清。', '稍後叫家人代還。'), '']
    return '\n'.join(L)


@t(K, 'day-end balance CSV', 'ye_20190630.csv', r'^62', e='gb')
def g(f):
    rows = [['卡号', '户名', '证件号码', '开户机构', '币种', '账户余额', '可用余额', '冻结金额', '余额日期']]
    for p in f.recs_of(f.n(22, 38)):
        y = f.money(5, 200000)
        rows.append([p.card, p.n, p.id, '44%05d' % f.n(1, 99999), 'CNY', y, y, '0.00', '2019-06-30'])
    return sep(rows)


@t(K, 'API response JSON', 'balance_query_batch.json', r'"availableBalance"', s='en')
def h(f):
    o = []
    for p in f.recs_of(f.n(8, 15)):
        y = float(f.money(5, 90000))
        o.append(dict(customer=dict(name=p.en, idNo=p.id, phone=p.mob), account=dict(cardNo=p.card, bank=p.ebank, currency='CNY', balance=y, availableBalance=y),
                      queryTime=int(f.decoy('15' + f.dig(11)))))
    return json.dumps(dict(retCode='0000', list=o), indent=2)


@t(K, 'deposit certificate forms', '存款证明.txt', r'余额', e='sig')
def i_(f):
    L = []
    for p in f.recs_of(f.n(4, 6)):
        d = f.dt()
        L += ['                  个 人 存 款 证 明', f'编号：{f.decoy("CKZM" + f.dig(10))}', '', f'兹证明 {p.n} （身份证件号码：{p.id}）', f'  在我行账户  {p.cards}', f'  截至 {cn(d)} 余额  人民币 {comma(f.money(10000,600000))} 元',
              '  （本证明不作质押、担保之用）', f'                          {p.bank}{p.city}{p.dist}支行（章）', f'                          经办电话 {f.office(p.c[3])}', '', '- ' * 30, '']
    return '\n'.join(L)


@t(K, 'XML balance push', 'yecx_resp.xml', r'<KYYE>', e='gb')
def j(f):
    L = ['<?xml version="1.0" encoding="GB18030"?>', '<CXJG XH="1">']
    for p in f.recs_of(f.n(8, 14)):
        L += ['  <ZH>', f'    <XM>{p.n}</XM><ZJHM>{p.id}</ZJHM>', f'    <KH>{p.card}</KH><KHH>{p.bank}{p.city}分行</KHH>', f'    <YE>{f.money(5,90000)}</YE><KYYE>{f.money(5,5000)}</KYYE><BZ>CNY</BZ>', f'    <LXDH>{p.mob}</LXDH>', '  </ZH>']
    return '\n'.join(L + ['</CXJG>'])


@t(K, 'SMS gateway log of balance notices', 'notify-balance.log', r'余额', s='hans')
def k_(f):
    n = f.n(14, 24)
    L = []
    for p, d in zip(f.ev(n, n - 5), f.run(n, .02)):
        L.append(f'[{isot(d)}] level=INFO app=balance-notify cust="{p.n}" id_no={p.id} card={p.card} msg="您{p.bank}账户余额为{f.money(3,60000)}元" to={p.mob} status=OK')
    return '\n'.join(L)
