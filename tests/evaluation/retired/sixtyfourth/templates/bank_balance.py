from lib.core import *; from lib.pack import *; import json
t = kind('bank.balance')
@t('sold text lines')
def sold(g):
    P = g.PP(8, 20); g.out('客户/存款查询.txt', '\n'.join(f'{p.name} {p.id} {p.bank} 尾号{p.card[-4:]} 余额 {float(g.amt(200, 400000)):,.2f}元 开户行 {g.city()}{g.home[3]}支行' for p in P), len(P), len(P))
@t('csv deposits at a day')
def deposits(g):
    P = g.PP(20, 50); g.out('报表/个人存款余额_1231.csv', csvt([['客户号', '姓名', '证件号', '卡号', '活期余额', '定期余额', '理财', '合计', '客户等级', '管户']] + [[g.d(10), p.name, p.id, p.card, a := g.i(0, 90000), b := g.i(0, 30) * 10000, c := g.i(0, 20) * 10000, a + b + c, g.c('普通 金卡 白金 私行'.split()), g.c('罗敏 谢军 高峰'.split())] for p in P]), len(P), len(P), 'gb18030')
@t('xlsx VIP list')
def vip(g):
    P = g.PP(10, 24); g.out('零售部/AUM50万以上.xlsx', xlsx(g, [('客户', [['截至 2020-11-30 时点余额'], ['客户姓名', '手机', '卡号', '时点余额（元）', '月日均', '主要产品', '生日']] + [[p.name, p.mob, p.card, round(g.r.uniform(5e5, 6e6), 2), round(g.r.uniform(4e5, 5e6), 2), g.c('大额存单 定期 理财 基金'.split()), f'{p.b.month}月{p.b.day}日'] for p in P] + [['合计', '', '', '', '', '', '']])]), len(P), len(P))
@t('json balance api')
def api(g):
    P = g.PP(6, 14); g.out('gateway/acct_balance_batch.json', json.dumps(dict(respCode='0000', list=[dict(acctName=p.name, idNo=p.id, acctNo=p.card, balance=g.amt(0, 90000), availableBalance=g.amt(0, 80000), frozenAmt='0.00', ccy='CNY', queryTime=ts(g.dt(2018, 2021))) for p in P]), ensure_ascii=False, indent=2), len(P), len(P))
@t('divorce statement, prose')
def divorce(g):
    p, q = g.PP(2); k = g.i(2, 3); L = []; n = 0
    for x in (p, q):
        L.append(f'{x.name}（身份证{x.id}）名下：')
        for _ in range(k): n += 1; bk = g.c(T.BANK); L.append(f'　　{bk[0]}账户{g.cardno(bk)}，截至{cn(g.dt(2019, 2020))}余额为人民币{float(g.amt(800, 300000)):,.2f}元；')
    g.out('离婚/财产清单.txt', '夫妻共同财产之银行存款清单\n\n' + '\n'.join(L) + '\n\n双方均确认无其他隐匿存款，按各半分割。\n', n, 2)
@t('chat: what is left on the cards')
def chat(g):
    P = g.PP(3, 6); L = []
    for p in P: d = g.dt(2019, 2022); L += [f'跑分-阿龙 {hm(d)}\n查余额', f'料主{g.i(1, 9)}号 {hm(d)}\n' + g.c([f'{p.name} {p.bank} {p.card} 余{g.amt(100, 50000)}', f'{p.card} 户名{p.name} 里面还有{g.i(3, 90)}000', f'{p.name}那张{p.bank}卡 {p.card} 余额{g.amt(1000, 30000)}元 能用'])]
    g.out('tg/聊天导出.txt', '\n'.join(L), len(P), len(P))
@t('fixed pinyin YE')
def ye(g):
    P = g.PP(25, 55); g.out('核心/GRYE_0930.txt', '\n'.join(['KHH|KHXM|SFZH|ZH|YE|KYYE|DJJE|GXSJ'] + ['|'.join([g.d(9), p.name, p.id, p.card, a := g.amt(0, 60000), a, '0.00', '20150930235959']) for p in P]), len(P), len(P), 'gb18030')
@t('sql snapshot')
def snap(g):
    P = g.PP(12, 26); g.out('hive/dm_cust_balance.sql', "INSERT OVERWRITE TABLE dm.cust_balance PARTITION (dt='20180630') VALUES\n" + ',\n'.join(f"('{p.name}','{p.id}','{p.mob}','{p.card}',{g.amt(10, 200000)},{g.amt(10, 200000)})" for p in P) + ';\n-- cols: cust_name, cert_no, mobile, card_no, eod_balance, avg_balance\n', len(P), len(P))
@t('certificate of deposit letter')
def certd(g):
    p = g.P(); g.out('签证/存款证明.txt', f'存 款 证 明 书\nCERTIFICATE OF DEPOSIT\n\n编号 No. {g.d(10, "0")}\n\n兹证明{p.name}（{p.en}，身份证号{g.is3(p.id)}）截至{cn(g.dt(2018, 2020))}在我行存有下列存款：\nThis is to certify that the client has the following deposit with our bank:\n\n账号 A/C No.　{p.card}\n币种 Currency　人民币 CNY\n余额 Balance　{float(g.amt(50000, 400000)):,.2f}\n\n本证明书涂改无效。\n{p.bank}{g.city()}分行营业部　电话{g.otel()}\n', 1, 1)
@t('docx, seized accounts table')
def seized(g):
    P = g.PP(6, 12); g.out('执行局/财产查询反馈.docx', docx(g, ['被执行人银行存款查询反馈', [['被执行人', '证件号码', '开户银行', '账号', '余额', '冻结情况']] + [[p.name, p.id, p.bank, p.card, g.amt(0, 90000), g.c(['未冻结', '已冻结', '轮候'])] for p in P], '以上为总对总系统反馈数据，余额以银行实际为准。']), len(P), len(P))
@t('housing fund balances, English keys yaml')
def fund(g):
    P = g.PP(5, 12); g.out('hr-sync/card_balance.yaml', 'meal_card_bank: CCB\nas_of: 2021-08-31\naccounts:\n' + ''.join(f'- {{name: {p.name}, id_no: "{p.id}", bank_card: "{g.cardno(T.BANK[3])}", balance: {g.amt(1, 30000)}}}\n' for p in P), len(P), len(P))
@t('xml, teller query')
def xmlq(g):
    P = g.PP(7, 14); g.out('teller/query.xml', '<?xml version="1.0" encoding="gb18030"?><RESP>\n' + ''.join(f'<ACCT><NAME>{p.name}</NAME><IDNO>{p.id}</IDNO><CARD>{p.card}</CARD><BAL ccy="156">{g.amt(20, 150000)}</BAL><STAT>正常</STAT></ACCT>\n' for p in P) + '</RESP>', len(P), len(P), 'gb18030')
@t('markdown of a family budget')
def budget(g):
    p, q = g.PP(2); R = [(x, g.c(T.BANK)) for x in (p, p, q, q, q)]; g.out('家/存款一览.md', f'# 家里存款一览（{cn(g.dt(2019, 2022))}对过）\n\n姓名 | 银行 | 卡号 | 余额 | 备注\n--- | --- | --- | ---: | ---\n' + '\n'.join(f'{x.name} | {b[0]} | {g.cs(g.cardno(b))} | {g.amt(500, 90000)} | {g.c(["工资卡", "房贷", "养老", ""])}' for x, b in R) + f'\n\n{p.name} 身份证 {p.id}\n{q.name} 身份证 {q.id}\n\n股票账户另算。\n', len(R), 2)
