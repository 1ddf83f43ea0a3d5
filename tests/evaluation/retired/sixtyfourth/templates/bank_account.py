from lib.core import *; from lib.pack import *; import json
t = kind('bank.account')
@t('xlsx payroll card list')
def payroll(g):
    P = g.PP(20, 45); bk = g.c(T.BANK); r = [[f'{g.co()}代发工资账户信息采集表'], ['工号', '姓名', '身份证号码', '开户行', '银行卡号', '手机号（银行预留）', '确认签字']] + [[g.d(5), p.name, p.id, f'{bk[0]}{g.city()}{g.c("城东 高新 新区".split())}支行', g.cardno(bk), p.mob, ''] for p in P]
    g.out('人事/代发账户采集.xlsx', xlsx(g, [('采集表', r), ('Sheet2', [[]])]), len(P), len(P))
@t('csv opening list of a branch')
def opening(g):
    P = g.PP(15, 35); bk = T.BANK[0]; g.out('网点/新开户清单.csv', csvt([['机构号', '柜员', '客户号', '户名', '证件种类', '证件号码', '借记卡号', '账户类别', '开户日期', '联系电话', '客户经理']] + [[g.d(5, '0'), g.d(4), g.d(10), p.name, '身份证', p.id, g.cardno(bk), g.c(['I类', 'II类']), ymd(g.dt(2017, 2019)), p.mob, g.c('陈静 唐伟 '.split())] for p in P]), len(P), len(P), 'gb18030')
@t('four dashes material set')
def material(g):
    P = g.PP(10, 25); g.out('四件套/0605.txt', '\n'.join('----'.join([p.name, g.lx(p.id), p.card, p.mob, p.bank]) for p in P), len(P), len(P))
@t('json bind cards')
def bind(g):
    P = g.PP(8, 18); g.out('pay/bind_card_rows.json', json.dumps([dict(uid=int(g.d(9)), realName=p.name, certNo=p.id, bankCode=p.bk[1], cardNo=p.card, cardType='DEBIT', reservedMobile=p.mob, signTime=int(g.dt(2018, 2020).timestamp()), agreementNo='20' + g.d(18, '1')) for p in P], ensure_ascii=False), len(P), len(P))
@t('chat of refunds')
def refund(g):
    P = g.PP(4, 9); L = ['班级群（退校服费）', f'王老师：请还没收到退款的家长把收款账户发一下，格式 户名+开户行+卡号，我报给财务']
    for p in P: L.append(f'{g.c(["家长", "妈妈", "爸爸"])}-{p.xing}：' + g.c([f'{p.name} {p.bank} {g.cs(p.card)}', f'户名{p.name}，{p.bank}{g.city()}分行，卡号{p.card}，谢谢老师', f'{p.card} {p.bank} {p.name}']))
    g.out('家校/退费账号.txt', '\n'.join(L + ['王老师：都登记了，预计两周到账']), len(P), len(P))
@t('pinyin fixed width for batch')
def batch(g):
    P = g.PP(20, 50); g.out('核心/KHXX_DK.txt', '\n'.join([pad('ZH', 22) + pad('KHMC', 12) + pad('ZJHM', 20) + pad('KHRQ', 10) + pad('ZHZT', 6) + 'KHJG'] + [pad(p.card, 22) + pad(p.name, 12) + pad(p.id, 20) + pad(y8(g.dt(2006, 2015)), 10) + pad(g.c('0 0 0 1 3'.split()), 6) + g.d(9, '1') for p in P]), len(P), len(P), 'gb18030')
@t('docx, land subsidy households')
def subsidy(g):
    P = g.PP(10, 20); g.out('村委会/一卡通信息核对.docx', docx(g, [f'{g.home[3]}新桥村惠农补贴“一卡通”账户核对表', [['户主姓名', '身份证号', '农商行/邮储账号', '组别', '电话']] + [[p.name, p.id, g.cardno(T.BANK[6]), f'{g.c("一二三四五")}组', p.mob if g.p(.7) else ''] for p in P], '请各户核对无误后按手印。']), len(P), len(P))
@t('frozen accounts, sql')
def frozen(g):
    P = g.PP(9, 20); g.out('协查/dj_account.sql', '\n'.join(f"insert into dj_account(khmc,zjlx,zjhm,kh,khwd,khrq,zt) values('{p.name}','1','{p.id}','{p.card}','{p.bank}{g.city()}{g.home[3]}支行','{y8(g.dt(2010, 2016))}','{g.c(['正常', '冻结', '睡眠'])}');" for p in P), len(P), len(P))
@t('prose letter to the finance office')
def letter(g):
    P = g.PP(2, 4); g.out('财务处/关于变更收款账户的说明.txt', '财务处：\n\n    因原银行卡' + g.c(['遗失', '消磁', '注销']) + '，下列人员的劳务费收款账户变更如下，请予更新。\n\n' + '\n'.join(f'    {p.name}（身份证{p.id}）变更为{p.bank}{g.city()}{g.home[3]}支行，账号{p.card}；' for p in P) + f'\n\n    其余人员账户不变。\n\n{g.c("历史 化学 外国语".split())}学院办公室\n{cn(g.dt(2016, 2021))}\n', len(P), len(P))
@t('html form printout of one account')
def oneacc(g):
    p = g.P(); g.out('开户/个人账户信息.html', f'<html><head><meta charset="utf-8"><title>个人结算账户信息</title></head><body><table><tr><td>户名</td><td>{p.name}</td><td>拼音</td><td>{p.py}</td></tr><tr><td>证件</td><td>居民身份证 {g.is3(p.id)}</td><td>有效期</td><td>2016.03.11-2036.03.11</td></tr><tr><td>卡号</td><td>{g.cs(p.card)}</td><td>开户行</td><td>{p.bank}{g.city()}分行营业部</td></tr><tr><td>手机</td><td>{p.mob}</td><td>邮箱</td><td>{p.mail}</td></tr><tr><td>地址</td><td colspan=3>{p.ad}</td></tr></table><p>开通渠道：网银√ 手机银行√ 短信通√</p></body></html>', 1, 1)
@t('English vendor master of freelancers')
def vendors(g):
    P = g.PP(8, 16); g.out('AP/freelancer_bank_details.tsv', 'Payee\tName (CN)\tBank\tBranch\tAccount no.\tID no.\tE-mail\tUpdated\n' + '\n'.join(f'{p.en}\t{p.name}\t{p.bk[1]}\t{g.city()}\t{p.card}\t{p.id}\t{p.mail}\t{ymd(g.dt(2018, 2022))}' for p in P), len(P), len(P), 'utf-16')
@t('app log of card binding')
def log(g):
    P = g.PP(7, 15); a = g.dt(2019, 2021); L = []
    for p in P: a += D.timedelta(seconds=g.i(3, 200)); L += [f'{ts(a)} INFO  BindCardService: bind success name={p.name},certNo={p.id},bank={p.bk[1]},acct={p.card},mobile={p.mob}', f'{ts(a)} DEBUG HttpClient: POST /gw/quickpay/sign 200 {g.i(20, 900)}ms trace={g.hx(32)}']
    g.out('paycore/logs/bindcard.log', '\n'.join(L), len(P), len(P))
@t('markdown notes of prizes')
def prize(g):
    P = g.PP(5, 10); g.out('活动/获奖人收款.md', '### 征文获奖人收款信息（发奖金用）\n\n' + '\n'.join(f'* **{p.name}** {g.c("一二三")}等奖\n  * 卡：`{p.card}`（{p.bank}）\n  * 证：`{p.id}`' for p in P) + '\n\n税后发放，个税由主办方代扣。\n', len(P), len(P))
@t('yaml, debit mandates')
def mandate(g):
    P = g.PP(4, 8); g.out('水务/代扣签约.yml', 'batch: WS-2019-07\ncompany: ' + g.city() + '自来水有限公司\nmandates:\n' + ''.join(f'  - meter: "{g.d(9, "0")}"\n    payer: {p.name}\n    payer_id: "{p.id}"\n    bank: {p.bank}\n    account: "{p.card}"\n    signed: {ymd(g.dt(2016, 2019))}\n    status: effective\n' for p in P), len(P), len(P))
