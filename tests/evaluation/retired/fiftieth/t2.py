from lib import *
# ---------------------------------------------------------------- property.housing T3 S2 P2
@t('property.housing', 'table', 'csv of owners of an estate')
def hs_owner(d):
    d.home = d.c(REG); h0 = d.hse(); rows = [['楼栋', '单元', '房号', '业主姓名', '建筑面积(㎡)', '联系电话', '身份证号', '交房日期']]
    for p in d.assign(d.n(), 99):
        h = d.hse(); d.rec(p); rows.append([f'{h.b}栋', f'{h.u}单元', h.f, p.n, h.area, p.m, p.id, f(h.t, '%Y/%m/%d')])
    return f'{h0.e}业主资料', 'csv', csvw(rows)
@t('property.housing', 'table', 'tab separated, registry with certificate and unit numbers')
def hs_reg(d):
    rows = ['QLR ZJH ZL BDCQZH BDCDYH MJ YT DJSJ'.split()]
    for p in d.assign(d.n()):
        h = d.hse(); d.rec(p); rows.append([p.n, p.id, h.loc, h.cert, h.unit, h.area, '住宅', f(h.t, '%Y-%m-%d')])
    return 'BDC_QLR', 'tsv', csvw(rows, '\t')
@t('property.housing', 'table', 'markdown of a wiki page of a selling office, agent in the last column')
def hs_md(d):
    ag = d.ps(3); rows = [['客户', '电话', '身份证', '认购房源', '面积', '总价(万)', '签约日', '置业顾问']]
    for p in d.assign(d.n(40), 99):
        h = d.hse(); d.rec(p); rows.append([p.n, p.m, p.id, f'{h.e}{h.b}-{h.u}-{h.f}', h.area, h.price, f(h.t, '%Y.%m.%d'), d.c(ag).n])
    return '签约台账', 'md', '# 签约台账\n\n' + mdw(rows)
@t('property.housing', 'struct', 'yaml of an inquiry answer', enc='utf8')
def hs_yaml(d):
    o = ['result:']
    for p in d.assign(d.n(24)):
        h = d.hse(); d.rec(p); o.append(f'  - obligee: {p.n}\n    idNumber: "{p.id}"\n    location: {h.loc}\n    certificate: {h.cert}\n    area: {h.area}\n    ownership: {d.c(["单独所有", "共同共有"])}\n    registerTime: "{f(h.t, "%Y-%m-%d")}"')
    return 'estate', 'yaml', '\n'.join(o) + '\n'
@t('property.housing', 'struct', 'blocks: printed proof of house ownership')
def hs_block(d):
    o = []
    for p in d.assign(d.n(20)):
        h = d.hse(); d.rec(p); o.append(f'【房屋登记查询结果】\n权利人：{p.n}\n证件号码：{p.id}\n坐落：{h.loc}\n不动产权证号：{h.cert}\n建筑面积：{h.area}平方米\n规划用途：住宅\n登记日期：{cd(h.t)}\n抵押情况：{d.c(["无", "已抵押给" + d.c(BANKS)[0]])}')
    return '查档', 'txt', '\n\n'.join(o) + '\n'
@t('property.housing', 'prose', 'lawyer: report on the houses of a debtor or some debtors', sizes='ssm')
def hs_law(d):
    cr = d.p(); L = d.assign(d.n(10), d.c([1, 2, 99])); o = ['财产线索报告', f'申请执行人：{cr.n}，电话{cr.m}。', '被执行人名下房产查明如下：']
    for p in L:
        h = d.hse(); d.rec(p)
        o.append(d.c([f'{p.n}（身份证号{p.id}）名下有房产一处，位于{h.loc}，产权证号{h.cert}，面积{h.area}平方米。', f'位于{h.loc}的房屋登记在{p.n}名下，{p.n}身份证号{p.id}，登记时间{cd(h.t)}，市值约{h.price}万元。']))
    return '财产线索', 'txt', para(d, o, 3, 0)
@t('property.housing', 'prose', 'post of a trader of owner data with samples', sizes='smm')
def hs_post(d):
    d.home = d.c(REG); h0 = d.hse(); o = [f'出{h0.g.city}{h0.e}一手业主，{d.i(12,39)}00户，装修公司中介都在我这拿，先看货：', '']
    for p in d.assign(d.n(16), 99):
        h = d.hse(); d.rec(p); o.append(d.c([f'{h.b}栋{h.f} 业主{p.n} {p.m} {h.area}平', f'{p.n}，{p.mf("-")}，买的{h.b}栋{h.f}，{h.area}平米']))
    return '货单', 'txt', '\n'.join(o + ['', f'全份{d.i(3,15)}00，要的加QQ私聊']) + '\n'

# ---------------------------------------------------------------- property.rental T2 S2 P3
@t('property.rental', 'table', 'xlsx ledger of a flat administrator, landlords beside')
def rn_xlsx(d):
    lo = d.ps(d.i(1, 3)); rows = [['房间', '租客', '租客身份证', '租客手机', '起租日', '到期日', '月租', '押金', '房东', '房东电话']]
    for p in d.assign(d.n(40), 99):
        h = d.hse(); l = d.c(lo); d.rec(p); rows.append([f'{h.b}-{h.f}', p.n, p.id, p.m, f(h.t, '%Y-%m-%d'), f(h.t.replace(year=h.t.year + 1), '%Y-%m-%d'), h.rent, h.rent * 2, l.n, l.m])
    return '租赁台账', 'xlsx', ('xlsx', rows, '台账')
@t('property.rental', 'table', 'sql, registration of leases', enc='utf8')
def rn_sql(d):
    rows = []
    for i, p in enumerate(d.assign(d.n()), d.i(2000, 9000)):
        h = d.hse(); d.rec(p); rows.append([i, p.n, p.id, h.loc, f(h.t, '%Y-%m-%d'), f(h.t.replace(year=h.t.year + 1), '%Y-%m-%d'), h.rent])
    return 'zlba', 'sql', sqlw('t_lease', 'id lessee_name lessee_idcard house_addr lease_start lease_end month_rent'.split(), rows, d.i(0, 1))
@t('property.rental', 'struct', 'json of a letting app', enc='utf8')
def rn_json(d):
    o = []
    for p in d.assign(d.n(36)):
        h = d.hse(); l = d.p() if d.i(0, 1) else None; d.rec(p); o.append({'contractNo': 'ZL' + f(h.t, '%Y%m%d') + d.dig(4), 'tenant': {'name': p.n, 'cert': p.id, 'phone': p.m}, 'house': h.loc, 'rent': h.rent, 'leaseStart': f(h.t, '%Y-%m-%d'), 'leaseEnd': f(h.t.replace(year=h.t.year + 1), '%Y-%m-%d')} | ({'landlord': {'name': l.n, 'phone': l.m}} if l else {}))
    return 'contracts', 'json', jd({'list': o}, 2)
@t('property.rental', 'struct', 'blocks of a street office on outsiders who rent')
def rn_block(d):
    o = []
    for p in d.assign(d.n(30), 99):
        h = d.hse(); l = d.p(); d.rec(p); o.append(f'承租人：{p.n}\n承租人证件：{p.id}\n承租人电话：{p.m}\n出租人：{l.n}\n出租人电话：{l.m}\n租赁地址：{h.loc}\n租期：{f(h.t, "%Y.%m.%d")}起12个月\n月租金：{h.rent}元\n')
    return '出租屋登记', 'txt', '\n'.join(o)
@t('property.rental', 'prose', 'contract text of one lease', sizes='s')
def rn_contract(d):
    a, b = d.p(), d.p(); h = d.hse(); d.rec(b)
    return '房屋租赁合同', 'docx', ('docx', ['房屋租赁合同', f'出租方（甲方）：{a.n}，身份证号：{a.id}，电话：{a.m}', f'承租方（乙方）：{b.n}，身份证号：{b.id}，电话：{b.m}', f'一、甲方将位于{h.loc}的房屋出租给乙方居住使用，面积{h.area}平方米。', f'二、租期自{cd(h.t)}起至{cd(h.t.replace(year=h.t.year + 1))}止。', f'三、月租金{h.rent}元，押金{h.rent * 2}元，租金汇入甲方账户：{a.bank} {a.card}。', '四、乙方不得转租，水电燃气费自理。'])
@t('property.rental', 'prose', 'diary of a landlady, one paragraph a tenant', sizes='ssm')
def rn_diary(d):
    d.home = d.c(REG); o = ['我的出租房，免得忘记，都写在这里。']
    for p in d.assign(d.n(14), 99):
        h = d.hse(); d.rec(p)
        o.append(d.c([f'{h.f}租给{p.n}了，身份证{p.id}，电话{p.m}，{cd(h.t)}搬进来的，每月{h.rent}，押一付三。', f'{md(h.t)}{h.b}栋{h.f}新来的租客叫{p.n}，{p.reg.city}人，证件{p.id}，租一年，一个月{h.rent}块，手机{p.m}。']))
    return '收租本', 'txt', para(d, o, 1, 0)
@t('property.rental', 'prose', 'tickets of a letting firm: complaint calls', sizes='sm')
def rn_ticket(d):
    cl = d.ps(2); o = []
    for i, p in enumerate(d.assign(d.n(12), 99), d.i(20311, 88000)):
        h = d.hse(); d.rec(p); c = d.c(cl)
        o.append(f'工单{i}（受理人{c.n}）\n' + d.c([f'租客{p.n}来电{p.m}，租住我司{h.loc}，{cd(h.t)}起租，月租{h.rent}元，反映退租后押金未退。', f'{p.n}（身份证{p.id}，电话{p.m}）承租{h.loc}，合同{cd(h.t)}签的，租金{h.rent}元一个月，要求提前解约。']))
    return '客诉工单', 'txt', '\n\n'.join(o) + '\n'

# ---------------------------------------------------------------- bank.account T2 S3 P2
@t('bank.account', 'table', 'csv of opened accounts')
def ac_csv(d):
    m = d.ps(2); rows = [['客户姓名', '证件号码', '手机号', '卡号', '开户行', '开户日期', '客户经理']]
    for p in d.assign(d.n(), 99):
        d.rec(p); rows.append([p.n, p.id, p.m, p.card, f'{p.bank}{p.res.city}{d.c(ROAD)}支行', f(d.t(), '%Y-%m-%d'), d.c(m).n])
    return '开户清单', 'csv', csvw(rows)
@t('bank.account', 'table', 'four dashes, no head, as traded')
def ac_dash(d):
    o = []
    for p in d.assign(d.n(), 99):
        d.rec(p); o.append('----'.join([p.n, p.id, p.card, p.m, p.bank]))
    return '四要素', 'txt', '\n'.join(o) + '\n'
@t('bank.account', 'struct', 'jsonl of a payment service: bound cards', enc='utf8')
def ac_jsonl(d):
    o = []
    for p in d.assign(d.n(), 99):
        d.rec(p); o.append(jd({'uid': d.i(200000, 999999), 'realName': p.n, 'idCard': p.id, 'bankCard': p.card, 'bankName': p.bank, 'reservedMobile': p.m, 'bindTime': f(d.t())}))
    return 'bind_card', 'jsonl', '\n'.join(o) + '\n'
@t('bank.account', 'struct', 'blocks: kits of cards for sale, spaced card numbers')
def ac_kit(d):
    o = []
    for i, p in enumerate(d.assign(d.n(24), 99), 1):
        d.rec(p); o.append(f'第{i}套\n户主: {p.n}\n身份证: {p.id}\n卡号: {p.cardf()}\n开户行: {p.bank}\n预留手机: {p.m}\nU盾: {d.c(["有", "无"])}')
    return '四件套', 'txt', '\n\n'.join(o) + '\n'
@t('bank.account', 'struct', 'xml of a payroll file', enc='utf8')
def ac_xml(d):
    fi = d.p(); o = []
    for p in d.assign(d.n(40), 99):
        d.rec(p); o.append(f'  <emp><xm>{p.n}</xm><sfzh>{p.id}</sfzh><yhzh>{p.card}</yhzh><khyh>{p.bank}</khyh></emp>')
    return 'dfgz', 'xml', f'<?xml version="1.0" encoding="UTF-8"?>\n<accounts zbr="{fi.n}">\n' + '\n'.join(o) + '\n</accounts>\n'
@t('bank.account', 'prose', 'chat of a boss and the cashier on where wages go', sizes='sm')
def ac_chat(d):
    a, b = d.p(), d.p(); o = [(a.n, '新来的几个把工资卡报一下 下午做代发'), (b.n, '好的')]
    for p in d.assign(d.n(14), 99):
        d.rec(p); o.append((b.n, d.c([f'{p.n} 身份证{p.id} {p.bank} {p.card}', f'{p.n}的卡是{p.bank}的 {p.cardf()} 开户名就是本人'])))
    return '微信记录', 'txt', chat(d, o + [(a.n, '收到')])
@t('bank.account', 'prose', 'police note: cards found with a gang, holder of each', sizes='ssm')
def ac_note(d):
    s = d.p(); o = [f'扣押物品说明', f'从{s.n}住处扣押银行卡若干，经向各银行调取，卡主信息分述如下。']
    for p in d.assign(d.n(14), 99):
        d.rec(p); o.append(d.c([f'{p.bank}卡{p.card}，户主{p.n}，身份证号{p.id}，{cd(d.t())}开户。', f'户名{p.n}（{p.id}）的{p.bank}借记卡一张，卡号{p.card}，预留手机号{p.m}。']))
    return '扣押说明', 'txt', para(d, o, 2, 0)

# ---------------------------------------------------------------- bank.balance T2 S2 P3
@t('bank.balance', 'table', 'pipe separated deposit list of a branch')
def ba_pipe(d):
    rows = [['户名', '身份证号', '账号', '币种', '账户余额', '截止日期']]; e = f(d.t(), '%Y%m%d')
    for p in d.assign(d.n(), 99):
        d.rec(p); rows.append([p.n, p.id, p.card, 'CNY', d.tx().bal, e])
    return 'ckye_' + e, 'txt', csvw(rows, '|')
@t('bank.balance', 'table', 'html of an internal page')
def ba_html(d):
    rows = [['客户', '证件号', '卡号', '活期余额', '定期余额', '理财', '联系电话']]; op = d.p()
    for p in d.assign(d.n(40), 99):
        d.rec(p); rows.append([p.n, p.id, p.card, d.tx().bal, d.i(0, 40) * 10000, d.i(0, 20) * 10000, p.m])
    return '资产查询', 'html', htmlw(rows, '客户资产查询', f'<p>操作员 {op.n} 查询时间 {f(d.t())}</p>\n')
@t('bank.balance', 'struct', 'json answers of an interface, English keys', enc='utf8')
def ba_json(d):
    o = []
    for p in d.assign(d.n(36), 99):
        d.rec(p); o.append(jd({'rspCode': '0000', 'acctName': p.n, 'certNo': p.id, 'acctNo': p.card, 'availableBalance': d.tx().bal, 'currency': 'CNY', 'queryTime': f(d.t())}))
    return 'bal_query', 'log', '\n'.join(o) + '\n'
@t('bank.balance', 'struct', 'key: value blocks of frozen accounts')
def ba_block(d):
    o = []
    for p in d.assign(d.n(26)):
        d.rec(p); p2 = d.tx(); o.append(f'被查询人 = {p.n}\n证件号码 = {p.id}\n开户银行 = {p.bank}\n账号 = {d.dig(15, "10")}\n余额 = {p2.bal}\n冻结金额 = {p2.bal}\n查询日期 = {f(p2.t, "%Y-%m-%d")}\n')
    return '查控反馈', 'txt', '\n'.join(o)
@t('bank.balance', 'prose', 'offer and results of a trader, one message a balance', sizes='sm')
def ba_chat(d):
    a, b = d.r.sample(NICK, 2); o = [(a, '查余额什么价'), (b, '四大行单行150 全行400 只要身份证')]
    for p in d.assign(d.n(12)):
        bk = p.c.setdefault('bks', d.r.sample(['工行', '农行', '中行', '建行'], 4))
        if not bk: continue
        bk = bk.pop(); o.append((a, f'{p.n}{p.id}查{bk}')); d.rec(p); o.append((b, d.c([f'{p.n} {bk} 余额{d.tx().bal}元', f'{p.n}{bk}卡尾号{d.dig(4)}，现有余额{d.tx().bal}'])))
    return 'chatlog', 'txt', chat(d, o)
@t('bank.balance', 'prose', 'divorce lawyer: letter on deposits of the other side', sizes='s')
def ba_letter(d):
    p, w = d.p(), d.p(); o = [f'{w.ms}：', f'您委托调查的{p.n}（身份证号{p.id}）银行存款情况，现回复如下。']
    bks = d.r.sample(sorted({b[0] for b in BANKS}), d.n(6))
    for b in bks:
        d.rec(p); o.append(d.c([f'{p.n}在{b}开有账户，尾号{d.dig(4)}，截至{cd(d.t())}余额为{d.tx().bal}元。', f'{b}存款余额{d.tx().bal}元，户名{p.n}，查询日{cd(d.t())}。']))
    return '回复函', 'txt', '\n'.join(o + ['阅后请删。']) + '\n'
@t('bank.balance', 'prose', 'work report of a customer manager: maturing deposits', sizes='ssm')
def ba_report(d):
    m = d.p(); o = [f'本周维护大额客户情况（{m.n}）']
    for p in d.assign(d.n(14), 99):
        d.rec(p); k = d.i(5, 90)
        o.append(d.c([f'{p.n}，电话{p.m}，我行卡{p.card}，目前存款余额{k}.{d.i(10,99)}万元，下月有{d.i(1,5)*5}万到期，已约面谈。', f'客户{p.n}（{p.id}）账户余额{k}万元，卡号{p.card}，有意转买理财，手机{p.m}。']))
    return '周报', 'docx', ('docx', o)

# ---------------------------------------------------------------- bank.transaction T3 S2 P2
def _txs(d, n):
    o = []; t0 = d.t(); b = d.i(800, 60000) * 100
    for _ in range(n):
        x = d.tx(); a = round(float(x.amt) * 100)
        if x.io == '-' and a > b: a = max(1, b // d.i(2, 9)); x.amt = f'{a/100:.2f}'
        b += a if x.io == '+' else -a; t0 += D.timedelta(minutes=d.i(20, 4000)); x.t = t0; x.bal = f'{b/100:.2f}'; o.append(x)
    return o
@t('bank.transaction', 'table', 'statement csv with head lines, one holder, payees with names and accounts')
def tx_csv(d):
    p = d.p(); p.c['bk'] = BANKS[d.i(0, 1)]; pe = d.ps(d.i(2, 6)); o = f'中国{p.bank}借记账户历史明细（电子版）\n户名：{p.n}\n卡号：{p.card}\n证件号码：{p.id}\n'
    rows = [['交易日期', '摘要', '币种', '收入/支出金额', '余额', '对方户名', '对方帐号', '渠道']]
    for x in _txs(d, d.n(60, 2)):
        q = d.c(pe); d.rec(p); rows.append([f(x.t, '%Y-%m-%d'), x.sum, '人民币', ('' if x.io == '+' else '-') + x.amt, x.bal] + ([q.n, q.card] if '转' in x.sum else ['', '']) + [d.c(['网上银行', '手机银行', 'ATM', '柜面'])])
    return 'hisdetail', 'csv', o + csvw(rows)
@t('bank.transaction', 'table', 'fixed width of many holders', enc='gbk')
def tx_fix(d):
    rows = ['交易时间 户名 身份证号 账号 借贷 交易金额 余额 摘要'.split()]
    for p in d.assign(d.n()):
        x = d.tx(); d.rec(p); rows.append([f(x.t), p.n, p.id, p.card, '贷' if x.io == '+' else '借', x.amt, x.bal, x.sum])
    return 'jyls', 'txt', fixw(rows)
@t('bank.transaction', 'table', 'sqlite of a card system')
def tx_sqlite(d):
    rows = []
    for p in d.assign(d.n()):
        x = d.tx(); q = d.p() if d.i(0, 3) == 0 and len(d.names) < 90 else None; d.rec(p); rows.append([x.sn, f(x.t), p.n, p.card, x.amt, x.io, x.sum, q.n if q else '', q.card if q else ''])
    return 'core', 'db', ('sqlite', 'txn', 'seq trans_time cust_name card_no amount dc_flag summary opp_name opp_card'.split(), rows)
@t('bank.transaction', 'struct', 'jsonl of a payment service with payees', enc='utf8')
def tx_jsonl(d):
    o = []; pe = d.ps(4)
    for p in d.assign(d.n()):
        x = d.tx(); q = d.c(pe); d.rec(p); o.append(jd({'tradeNo': f(x.t, '%Y%m%d') + d.dig(12, '2200'), 'payer': p.n, 'payerCard': p.card, 'payerIdNo': p.id, 'payee': q.n, 'payeeCard': q.card, 'amount': float(x.amt), 'balance': float(x.bal), 'tradeTime': f(x.t)}))
    return 'trades', 'jsonl', '\n'.join(o) + '\n'
@t('bank.transaction', 'struct', 'SMS gateway log: bank notices are the transactions of the named customer')
def tx_log(d):
    L = d.assign(d.n()); o = []
    for p in L:
        x = d.tx(); d.rec(p); o.append(f'{f(x.t)} TXN cust="{p.n}" acct={p.card} type={x.sum} dir={"CR" if x.io == "+" else "DR"} amt={x.amt} bal={x.bal} chan={d.c(["EBNK", "MBNK", "ATMP", "POSP"])} teller={d.i(3001, 3099)}')
    return 'corebank', 'log', '\n'.join(sorted(o)) + '\n'
@t('bank.transaction', 'prose', 'police: way of the money of a fraud, one sentence a transfer of one suspect', sizes='ssm')
def tx_flow(d):
    p, v = d.p(), d.p(); o = [f'资金流向分析', f'嫌疑人{p.n}（身份证{p.id}）使用{p.bank}卡{p.card}收取赃款，被害人{v.n}，电话{v.m}。该卡此后交易如下：']; pe = d.ps(3)
    for x in _txs(d, d.n(14)):
        q = d.c(pe); d.rec(p)
        o.append(d.c([f'{ct(x.t)}，{p.n}向{q.n}账户{q.card}转账{x.amt}元，余额{x.bal}元。', f'{cd(x.t)}{hm(x.t)}{p.n}在ATM取现{x.amt}元，交易后余额{x.bal}元。', f'{ct(x.t)}，{p.n}通过手机银行转给{q.n}（{q.bank}{q.card}）{x.amt}元。']))
    return '资金分析', 'txt', para(d, o, 2, 0)
@t('bank.transaction', 'prose', 'complaint letter of a customer about transfers not made by him', sizes='s')
def tx_letter(d):
    p = d.p(); o = [f'{p.bank}客服中心：', f'本人{p.n}，身份证号{p.id}，联系电话{p.m}，持有贵行卡{p.cardf()}。以下交易均非本人操作：']
    for x in _txs(d, d.n(6)):
        d.rec(p); o.append(d.c([f'{ct(x.t)}，网上消费{x.amt}元，卡内余额剩{x.bal}元；', f'{cd(x.t)}{hm(x.t)}被转走{x.amt}元，摘要写的是{x.sum}；']))
    return '投诉信', 'txt', '\n'.join(o + ['请贵行尽快核实并赔付。', p.n]) + '\n'

# ---------------------------------------------------------------- driving.licence T2 S3 P2
LC = 'C1 C1 C1 C2 B2 A2 C1E B1 A1A2 C1D'.split()
def _dab(d, p): return p.res.code[:4] + d.dig(8)
@t('driving.licence', 'table', 'csv, pinyin heads')
def dl_csv(d):
    rows = ['XM SFZMHM DABH ZJCX CCLZRQ YXQZ LJJF FZJG LXDH'.split()]
    for p in d.assign(d.n(), 99):
        k = d.t(); d.rec(p); rows.append([p.n, p.id, _dab(d, p), d.c(LC), f(k, '%Y-%m-%d'), f(k.replace(year=k.year + 6), '%Y-%m-%d'), d.i(0, 11), p.res.pl, p.m])
    return 'DRIVINGLICENSE', 'csv', csvw(rows)
@t('driving.licence', 'table', 'xlsx of drivers of a fleet')
def dl_xlsx(d):
    b = d.p(); rows = [['驾驶员', '身份证号', '手机', '准驾车型', '初次领证日期', '档案编号', '有效期止', '审核人']]
    for p in d.assign(d.n(40), 99):
        k = d.t(); d.rec(p); rows.append([p.n, p.id, p.m, d.c(LC), f(k, '%Y/%m/%d'), _dab(d, p), f(k.replace(year=k.year + 10), '%Y/%m/%d'), b.n])
    return '驾驶员档案', 'xlsx', ('xlsx', rows, '驾驶员')
@t('driving.licence', 'struct', 'json of OCR results', enc='utf8')
def dl_ocr(d):
    o = []
    for p in d.assign(d.n(30), 99):
        k = d.t(); d.rec(p); o.append({'words_result': {'姓名': {'words': p.n}, '证号': {'words': p.id}, '住址': {'words': p.addr}, '出生日期': {'words': f(p.b, '%Y%m%d')}, '准驾车型': {'words': d.c(LC)}, '初次领证日期': {'words': f(k, '%Y%m%d')}, '有效期限': {'words': f(k, '%Y%m%d')}}, 'log_id': d.i(10**9, 4 * 10**9)})
    return 'ocr_cache', 'json', jd(o, 1)
@t('driving.licence', 'struct', 'labelled lines, two lines a licence')
def dl_block(d):
    o = []
    for p in d.assign(d.n(40), 99):
        k = d.t(); d.rec(p); o.append(f'证号 {p.id} 姓名 {p.n} 性别 {p.sex} 准驾车型 {d.c(LC)}\n　　档案编号 {_dab(d, p)} 初次领证日期 {f(k, "%Y-%m-%d")} 累积记分 {d.i(0,11)} 状态 正常')
    return '驾驶证信息', 'txt', '\n'.join(o) + '\n'
@t('driving.licence', 'struct', 'xml of a driving school', enc='utf8')
def dl_xml(d):
    co = d.p(); o = []
    for p in d.assign(d.n(30), 99):
        k = d.t(); d.rec(p); o.append(f'  <licence>\n    <name>{p.n}</name>\n    <licenceNo>{p.id}</licenceNo>\n    <class>{d.c(LC)}</class>\n    <firstIssue>{f(k, "%Y-%m-%d")}</firstIssue>\n    <archiveNo>{_dab(d, p)}</archiveNo>\n    <tel>{p.m}</tel>\n    <coach>{co.n}</coach>\n  </licence>')
    return 'licences', 'xml', '<?xml version="1.0" encoding="UTF-8"?>\n<export>\n' + '\n'.join(o) + '\n</export>\n'
@t('driving.licence', 'prose', 'traders of licence points: who sells points', sizes='sm')
def dl_points(d):
    a, b = d.r.sample(NICK, 2); o = [(a, '收分 一分80 报驾驶证'), (b, '我这有几个本')]
    for p in d.assign(d.n(12), 99):
        d.rec(p); k = d.t(); o.append((b, d.c([f'{p.n} 驾驶证{p.id} {d.c(LC)} 档案编号{_dab(d, p)} 还剩{d.i(3,12)}分', f'{p.n}，证号{p.id}，准驾{d.c(LC)}，{k.year}年拿的证，没扣过分'])))
    return '群聊', 'txt', chat(d, o + [(a, '行 明天处理')])
@t('driving.licence', 'prose', 'notes of a personnel office: licences of applicants', sizes='ssm')
def dl_note(d):
    h = d.p(); o = [f'货运司机应聘人员驾驶证核验（核验人：{h.n}）']
    for p in d.assign(d.n(14), 99):
        d.rec(p); k = d.t(); o.append(d.c([f'{p.n}，驾驶证号{p.id}，准驾车型{d.c(LC)}，初次领证{cd(k)}，证件真实有效。', f'应聘人{p.n}提供的驾驶证（证号{p.id}，档案编号{_dab(d, p)}）经核在有效期内，车型{d.c(LC)}，记分{d.i(0,9)}分，电话{p.m}。']))
    return '核验记录', 'txt', para(d, o, 1, 0)
