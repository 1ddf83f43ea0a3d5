"""bank.account, bank.balance, bank.transaction: branch lists, core dumps, statements, brokers"""
from core import plus
from render import *
from events import acct as A0, bal as B0, txns, txn
A, B, C = 'bank.account', 'bank.balance', 'bank.transaction'
def ae(d, lo=3, hi=40): return [A0(d, p) for p in d.people(d.n(lo, hi))]
def le(d, lo=3, hi=40): return [B0(d, p) for p in d.people(d.n(lo, hi))]


@T(A, 'table', big=True)
def ba_open_list(d):
    return table(d, [('户名/客户姓名|Account Name|HM', lambda e: e.p.name), ('证件号码/身份证号|ID No|ZJHM', lambda e: e.p.id), ('卡号/银行卡号|Card No|KH', lambda e: e.p.card), ('开户行/开户网点|Branch|KHH', lambda e: e.br), ('开户日期|Open Date|KHRQ', lambda e: d.day(e.t)), ('预留手机?|Mobile|YLSJ', lambda e: e.p.ph), ('账户类别?|Type|ZHLB', lambda e: e.kind), ('客户号?|CIF|KHHM', lambda e: e.cif), ('状态?|Status|ZT', lambda e: e.st)], ae(d), (0, 0, 1, 2), 'csv xlsx tsv', '个人结算账户开户清单')


@T(A, 'table')
def ba_payroll_cards(d):
    return table(d, [('姓名', lambda e: e.p.name), ('身份证', lambda e: e.p.id), ('开户银行', lambda e: e.bank), ('工资卡号', lambda e: e.p.card), ('开户支行', lambda e: e.br), ('手机?', lambda e: e.p.ph), ('备注', lambda e: d.pick(('', '', '新办卡', '卡号有误已改')))], ae(d, 5, 40), (0,), 'xlsx html csv', '代发工资开户信息采集表', shuffle=False)


@T(A, 'table')
def ba_en_export(d):
    return table(d, [('Holder', lambda e: e.p.py.title()), ('Card No.', lambda e: e.p.card), ('Bank', lambda e: e.bank), ('Branch', lambda e: e.br), ('Opened', lambda e: e.t.strftime('%d/%m/%Y')), ('Holder ID', lambda e: e.p.id), ('Holder Phone', lambda e: e.p.ph)], ae(d, 4, 30), (0,), 'tsv md semi')


@T(A, 'struct', big=True)
def ba_bind_sql(d):
    R = [[i, d.rec(e.p).name, e.p.id, e.p.card, e.bank, e.p.rawph, str(e.t)] for i, e in enumerate(ae(d), d.ri(50, 9000))]
    d.shape = 'sql'
    return 'sql', sql('user_bank_card', ['uid', 'cardholder', 'id_no', 'card_no', 'bank_name', 'reserve_mobile', 'bind_time'], R, d.ch(.5), d.ch(.7))


@T(A, 'struct', big=True)
def ba_bind_json(d):
    O = []
    for e in ae(d):
        p = d.rec(e.p)
        O.append({'accName': p.name, 'bankCard': p.card.replace(' ', '') if not d.cardsep else p.card, 'bankName': e.bank, 'openBranch': e.br, 'certNo': p.id, 'mobile': p.rawph, 'channel': d.pick('quick_pay withhold wallet')})
    d.shape = 'jsonl'
    return d.pick('json jsonl'), jl(O)


@T(A, 'struct', big=True)
def ba_core_unl(d):
    d.cardsep = ''
    o = []
    for e in ae(d, 5, 40):
        p = d.rec(e.p)
        o.append('|'.join([e.cif, p.card, p.name, '110001', p.id, e.t.strftime('%Y%m%d'), '0%03d' % d.ri(1, 320), e.br, e.st]))
    d.shape = 'unl with head'
    return d.pick('unl txt del'), 'CUST_NO|CARD_NO|ACCT_NAME|CERT_TYPE|CERT_NO|OPEN_DATE|BRNO|BR_NAME|STATUS\n' + '\n'.join(o) + '\n'


@T(A, 'struct')
def ba_auth_log(d):
    d.cardsep = ''
    o = []
    for e in ae(d, 4, 30):
        p = d.rec(e.p)
        o.append('%s DEBUG four-element-auth req acctName=%s certNo=%s cardNo=%s mobile=%s bank=%s resp=%s' % (d.ts(d.time(), '%Y-%m-%d %H:%M:%S'), p.name, p.id, p.card, p.rawph, p.bank[1], d.pick('0000 0000 2317')))
    d.shape = 'log'
    return 'log', '\n'.join(o) + '\n'


@T(A, 'prose')
def ba_collect_chat(d):
    ms = ['报销发卡号、开户行、身份证，财务要录系统']
    for e in ae(d, 2, 9):
        p = d.rec(e.p)
        ms.append(d.pick(('%s 卡号%s 开户行%s 身份证%s' % (p.name, p.card, e.br, p.id), '户名：%s\n账号：%s\n开户行：%s\n电话：%s' % (p.name, p.card, e.br, p.ph))))
    d.shape = 'chat'
    return 'txt', chat(d, ms)


@T(A, 'prose')
def ba_freeze_letter(d):
    x = '协助查询财产通知书（回执）\n\n经查，下列人员开立银行账户情况如下：\n\n'
    for i, e in enumerate(ae(d, 2, 9), 1):
        p = d.rec(e.p)
        x += '%d．%s，身份证号%s，于%s在%s开立%s账户，卡号%s，账户状态%s。\n' % (i, p.name, p.id, d.day(e.t, 'zh'), e.br, e.kind, p.card, e.st)
    x += '\n经办人：%s　　联系电话：%s\n' % (d.person(False).name, d.office())
    d.shape = 'letter'
    return ('docx', docx([x])) if d.ch(.4) else ('txt', x)


@T(A, 'prose')
def ba_form(d):
    o = []
    for e in ae(d, 2, 7):
        p = d.rec(e.p)
        o.append('个人开户申请书\n申请日期：%s\n客户姓名：%s　英文/拼音：%s\n证件类型：居民身份证　证件号码：%s\n手机号码：%s　住宅电话：%s\n通讯地址：%s\n开户银行：%s\n账户种类：借记卡（%s）\n卡号：%s' % (d.day(e.t), p.name, p.py, p.id, p.ph, p.tel if d.ch(.4) else '', p.addr, e.br, e.kind, p.card))
    d.shape = 'forms'
    return 'txt', '\n\n======\n\n'.join(o) + '\n'


# ---------------- balance
@T(B, 'table', big=True)
def bl_list(d):
    return table(d, [('客户姓名/户名|Name|KHXM', lambda e: e.p.name), ('身份证号/证件号码|ID No|ZJHM', lambda e: e.p.id), ('卡号/账号|Card No|KH', lambda e: e.p.card), ('账户余额/存款余额|Balance|YE', lambda e: e.bal), ('可用余额?|Available|KYYE', lambda e: e.av), ('开户机构?|Branch|KHJG', lambda e: e.br), ('客户等级?|Level|KHDJ', lambda e: e.lv), ('联系电话?|Phone|LXDH', lambda e: e.p.ph), ('统计日期?|As Of|TJRQ', lambda e: d.day(e.asof))], le(d), (0, 0, 1, 2), 'csv xlsx tsv', '存款客户余额表')


@T(B, 'table')
def bl_vip(d):
    return table(d, [('客户经理', lambda e: d.pick('小杨 小赵 王姐')), ('客户', lambda e: e.p.name), ('手机', lambda e: e.p.ph), ('卡号', lambda e: e.p.card), ('AUM余额(元)', lambda e: e.bal), ('较上月', lambda e: d.pick('+ -') + str(d.ri(1, 90) * 100)), ('营销备注', lambda e: d.pick(('', '有意向买大额存单', '资金要转走', '生日送礼')))], le(d, 5, 35), (0,), 'xlsx md html', '贵宾客户存款余额跟踪表', shuffle=False)


@T(B, 'table', big=True)
def bl_pipe(d):
    d.cardsep = d.phsep = ''
    return table(d, [('CUST_NAME', lambda e: e.p.name), ('ID_NO', lambda e: e.p.id), ('CARD_NO', lambda e: e.p.card), ('BALANCE', lambda e: e.bal), ('AVAILABLE_BALANCE', lambda e: e.av), ('BANK', lambda e: e.sb), ('AS_OF', lambda e: e.asof.strftime('%Y%m%d'))], le(d, 5, 40), (0,), 'pipe csv fixed', foot=False)


@T(B, 'struct', big=True)
def bl_json(d):
    O = []
    for e in le(d):
        p = d.rec(e.p)
        O.append({'acct_name': p.name, 'id_no': p.id, 'card_no': p.card, 'bank_name': e.bank, 'balance': e.bal, 'available_balance': e.av, 'query_time': str(e.asof)})
    d.shape = 'jsonl'
    return d.pick('json jsonl'), jl(O)


@T(B, 'struct', big=True)
def bl_sql(d):
    R = [[d.rec(e.p).name, e.p.id, e.p.card, e.br, float(e.bal), str(e.asof)] for e in le(d)]
    d.shape = 'sql'
    return 'sql', sql('KH_YE', ['KHXM', 'ZJHM', 'KH', 'KHWD', 'ZHYE', 'CXSJ'], R, d.ch(.5), d.ch(.6)).replace('\n', '\n', 1) if d.ch(.5) else sql('acct_balance', ['acct_name', 'cert_no', 'card_no', 'branch', 'balance', 'snap_time'], R, d.ch(.5))


@T(B, 'struct')
def bl_xml(d):
    O = []
    for e in le(d, 3, 15):
        p = d.rec(e.p)
        O.append({'AcctName': p.name, 'IdNo': p.id, 'CardNo': p.card, 'Ccy': 'CNY', 'Balance': e.bal, 'AvailBal': e.av, 'OpenBranch': e.br})
    d.enc, d.shape = 'utf8', 'xml'
    return 'xml', xml('BalanceList', 'Acct', O)


@T(B, 'struct')
def bl_log(d):
    d.cardsep = ''
    o = []
    for e in le(d, 4, 30):
        p = d.rec(e.p)
        o.append('[%s] QRY_BAL tlr=%04d name=%s cert=%s card=%s ledger_balance=%s avail_balance=%s ret=000000' % (str(e.asof), d.ri(101, 990), p.name, p.id, p.card, e.bal, e.av))
    d.shape = 'log'
    return 'log', '\n'.join(o) + '\n'


@T(B, 'prose')
def bl_sold_text(d):
    o = []
    for e in le(d, 3, 14):
        p = d.rec(e.p)
        o.append('%s %s %s 卡号%s 余额 %s元 开户行 %s' % (p.name, p.id, e.bank, p.card, '{:,.2f}'.format(float(e.bal)), e.br))
    d.shape = 'text lines'
    return 'txt', d.pick(('单子出了，查收：\n', '')) + '\n'.join(o) + d.pick(('\n', '\n以上，概不退款\n'))


@T(B, 'prose')
def bl_proof(d):
    o = []
    for e in le(d, 1, 6):
        p = d.rec(e.p)
        o.append('存款证明\n编号：CK%s\n兹证明%s（身份证号码：%s）截至%s在我行存款账户（卡号%s）余额为人民币%s元。\n本证明仅证明上述时点存款情况，不作担保。\n%s\n%s' % (d.dig(8), p.name, p.id, d.day(e.asof, 'zh'), p.card, '{:,.2f}'.format(float(e.bal)), e.br, d.day(e.asof, 'zh')))
    d.shape = 'certificates'
    x = '\n\n\n'.join(o)
    return ('docx', docx([x])) if d.ch(.5) else ('txt', x)


@T(B, 'prose')
def bl_visit_notes(d):
    o = ['客户维护日志 %s' % d.day(d.date())]
    for e in le(d, 3, 9):
        p = d.rec(e.p)
        o.append(d.pick(('给%s（手机%s）打电话，他%s卡上余额还有%s元，想转定期。' % (p.name, p.ph, e.sb, e.bal), '%s，身份证%s，账户余额%s元，%s。' % (p.name, p.id, e.bal, d.pick('下周来网点签约 嫌利率低 推荐了理财')))))
    d.shape = 'notes'
    return 'txt', '\n'.join(o) + '\n'


@T(B, 'prose')
def bl_mail(d):
    b = '李行：\n\n大额存款客户名单如下，请安排维护：\n\n'
    for e in le(d, 2, 9):
        p = d.rec(e.p)
        b += '%s，证件%s，联系电话%s，时点余额%s万元，归属%s。\n' % (p.name, p.id, p.ph, '%.2f' % (float(e.bal) / 1000 + 20), e.br)
    return mail(d, '大额客户余额', b, b64=d.ch(.3))


# ---------------- transactions
HEADS = [('工商', '中国工商银行借记账户历史明细（电子版）', ['交易日期', '帐号', '储种', '序号', '币种', '钞汇', '摘要', '地区', '收入/支出金额', '余额', '对方户名', '渠道'], lambda d, e, i: [str(e.t.date()), e.no, '活期', i, '人民币', '钞', e.w, e.p.reg[0][:4], ('+' if e.inc else '-') + '%.2f' % e.a, '%.2f' % e.bal, e.peer, e.chn]),
         ('中行', '中国银行交易流水明细清单', ['记账日期', '记账时间', '币别', '金额', '余额', '交易名称', '渠道', '网点名称', '附言', '对方账户名'], lambda d, e, i: [str(e.t.date()), e.t.strftime('%H:%M:%S'), '人民币', '%.2f' % (e.a if e.inc else -e.a), '%.2f' % e.bal, e.w, e.chn, '-------------------', '', e.peer]),
         ('建行', '中国建设银行个人活期账户交易明细', ['序号', '摘要', '币别', '钞汇', '交易日期', '交易金额', '账户余额', '交易地点/附言', '对方账号与户名'], lambda d, e, i: [i, e.w, '人民币元', '钞', e.t.strftime('%Y%m%d'), '%.2f' % (e.a if e.inc else -e.a), '%.2f' % e.bal, e.chn, e.peer]),
         ('招行', '招商银行交易流水', ['记账日期', '货币', '交易金额', '联机余额', '交易摘要', '对手信息'], lambda d, e, i: [str(e.t.date()), 'CNY', '%.2f' % (e.a if e.inc else -e.a), '%.2f' % e.bal, e.w, e.peer])]


@T(C, 'table')
def tx_statement(d):
    p = d.person(False)
    while p.bank[1] not in ('工行', '中行', '建行', '招行'):
        p = d.person(False)
    h = next(x for x in HEADS if x[0][:2] in (p.bank[1], {'工行': '工商'}.get(p.bank[1])) or x[0] == p.bank[1])
    R = []
    for i, e in enumerate(txns(d, p, d.n(8, 60)), 1):
        d.rec(p)
        R.append(h[3](d, e, i))
    pre = [[h[1]], ['户名：' + p.name, '卡号：' + p.card], ['证件号码：' + p.id, '起止日期：%d0101-%d1231' % (d.year, d.year)]]
    d.headed, d.shape = True, 'statement, holder in head'
    if d.ch(.4):
        return 'xlsx', xlsx([('Sheet0', pre + [h[2]] + R, ['A1:%s1' % colname(len(h[2]) - 1)])])
    return 'csv', delim(pre + [h[2]] + R + ([['合计笔数', len(R)]] if d.ch(.4) else []))


@T(C, 'table')
def tx_wechat(d):
    p = d.person(False)
    R = []
    for e in txns(d, p, d.n(6, 50)):
        d.rec(p)
        R.append([str(e.t), d.pick('商户消费 转账 微信红包 扫二维码付款'), e.peer, '/', '收入' if e.inc else '支出', '¥%.2f' % e.a, d.pick('零钱 零钱通') if d.ch(.5) else e.p.bank[0] + '(%s)' % e.p._card[-4:], '支付成功', d.decoy('42000' + d.dig(23)) if d.size == 's' and d.ch(.2) else '42000' + d.dig(23), '/'])
    d.headed, d.shape = True, 'statement, holder in head'
    return 'csv', '微信支付账单明细,,,,,,,,\n微信昵称：[%s],,,,,,,,\n实名：[%s] 身份证：[%s] 绑定手机：[%s],,,,,,,,\n起始时间：[%d-01-01 00:00:00] 终止时间：[%d-12-31 23:59:59],,,,,,,,\n共%d笔记录,,,,,,,,\n----------------------微信支付账单明细列表--------------------,,,,,,,,\n' % (d.pick(NICK), p.name, p.id, p.ph, d.year, d.year, len(R)) + delim([['交易时间', '交易类型', '交易对方', '商品', '收/支', '金额(元)', '支付方式', '当前状态', '交易单号', '商户单号']] + R)


@T(C, 'table', big=True)
def tx_multi(d):
    def E(): return [txn(d, p) for p in d.crowd(d.n(6, 40), .6)]
    return table(d, [('户名|Account Name|HM', lambda e: e.p.name), ('卡号|Card No|KH', lambda e: e.p.card), ('证件号?|ID No|ZJHM', lambda e: e.p.id), ('交易日期/交易时间|Txn Time|JYSJ', lambda e: d.ts(e.t)), ('摘要|Summary|ZY', lambda e: e.w), ('借贷标志|D/C|JDBZ', lambda e: '贷' if e.inc else '借'), ('交易金额|Amount|JYJE', lambda e: '%.2f' % e.a), ('余额|Balance|YE', lambda e: '%.2f' % e.bal), ('对方户名?|Counterparty|DFHM', lambda e: e.peer)], E(), (0, 0, 1, 2), 'csv tsv xlsx', '交易流水（调取）')


@T(C, 'table')
def tx_salary(d):
    def E(): return [txn(d, p) for p in d.people(d.n(6, 40))]
    m = d.ri(1, 12)
    return table(d, [('姓名', lambda e: e.p.name), ('收款账号', lambda e: e.p.card), ('身份证号', lambda e: e.p.id), ('交易金额', lambda e: '%.2f' % (e.a * 8 + 2600)), ('交易日期', lambda e: '%d-%02d-10' % (d.year, m)), ('交易状态', lambda e: d.pick('成功 成功 成功 失败')), ('附言', lambda e: '%d月工资' % m), ('付款账号', lambda e: '基本户')], E(), (0,), 'xlsx fixed html', '代发工资交易明细', shuffle=False, sn=True)


@T(C, 'struct', big=True)
def tx_json(d):
    O = []
    for p in d.crowd(d.n(5, 40), .5):
        e = txn(d, p)
        d.rec(p)
        O.append({'acct_name': p.name, 'card_no': p.card, 'txn_date': str(e.t), 'amount': round(e.a, 2), 'dc_flag': 'C' if e.inc else 'D', 'balance': e.bal, 'summary': e.w, 'opp_name': e.peer, 'mobile': p.rawph})
    d.shape = 'jsonl'
    return d.pick('json jsonl'), jl(O)


@T(C, 'struct', big=True)
def tx_sql(d):
    R = []
    for p in d.crowd(d.n(5, 40), .5):
        e = txn(d, p)
        R.append([d.order(e.t), d.rec(p).name, p.card, e.w, 'C' if e.inc else 'D', round(e.a, 2), e.bal, e.peer, str(e.t)])
    d.shape = 'sql'
    return 'sql', sql('acct_txn_%d' % d.year, ['txn_id', 'acct_name', 'card_no', 'summary', 'dc', 'amount', 'balance', 'opp_name', 'txn_time'], R, d.ch(.5))


@T(C, 'struct')
def tx_pay_log(d):
    d.cardsep = ''
    o = []
    for p in d.crowd(d.n(5, 40), .3):
        e = txn(d, p)
        d.rec(p)
        o.append('%s INFO  pay-core [%s] debit success name=%s card=%s phone=%s amount=%.2f merchant=%s orderNo=%s' % (str(e.t), d.hex(16), p.name, p.card, p.rawph, e.a, d.pick(SHOPS), d.decoy(d.order(e.t))))
    d.shape = 'log'
    return 'log', '\n'.join(o) + '\n'


SHOPS = '美团外卖 滴滴出行 京东商城 永辉超市 国网电力'.split()


@T(C, 'struct')
def tx_db(d):
    R, i = [], 0
    for p in d.crowd(d.n(5, 40), .5):
        e = txn(d, p)
        i += 1
        R.append((i, d.rec(p).name, p.card, str(e.t), e.w, '%.2f' % e.a, '%.2f' % e.bal, e.peer))
    d.shape = 'sqlite'
    return 'db', sqlite([('txn', ['id INTEGER', 'acct_name', 'card_no', 'txn_time', 'summary', 'amount', 'balance', 'opp_name'], R)])


@T(C, 'prose')
def tx_slip(d):
    o = []
    for p in d.crowd(d.n(2, 9), .3):
        e = txn(d, p)
        d.rec(p)
        q = d.person(False)
        o.append('个人转账电子回单\n流水号：%s\n交易时间：%s\n付款人户名：%s\n付款人账号：%s\n付款人身份证：%s\n收款人户名：%s\n收款人账号：%s\n小写金额：%.2f元\n摘要：%s' % (d.dig(12, '2'), str(e.t), p.name, p.card, p.id, q.name, q.card, e.a, d.pick('货款 还款 往来 生活费')))
    d.shape = 'slips'
    return 'txt', '\n--------------------\n'.join(o) + '\n'


@T(C, 'prose')
def tx_audit(d):
    x = '关于涉案资金流向的说明\n\n'
    for p in d.crowd(d.n(3, 10), .4):
        e = txn(d, p)
        d.rec(p)
        x += '%s，%s（身份证%s）通过其%s账户%s向%s转出%.2f元，交易后余额%.2f元。\n' % (d.day(e.t, 'zh') + e.t.strftime('%H时%M分'), p.name, p.id, p.bank[0], p.card, d.person(False).name, e.a * 20, e.bal)
    d.shape = 'report'
    return ('docx', docx([x])) if d.ch(.4) else ('txt', x)


@T(C, 'prose')
def tx_bank_sms(d):
    p = d.person(False)
    o = ['银行动账提醒摘抄（记账用）', '户名 %s 身份证 %s 预留手机 %s' % (p.name, p.id, p.ph), '']
    for e in txns(d, p, d.n(4, 20)):
        d.rec(p)
        o.append('%s\n您尾号%s的%s账户%s%s%s人民币%.2f元，余额%.2f元。' % (str(e.t), p._card[-4:], p.bank[1], e.t.strftime('%m月%d日%H:%M'), e.w, '收入' if e.inc else '支出', e.a, e.bal))
    d.headed, d.shape = True, 'bank notices, owner in head'
    return 'txt', '\n'.join(o) + '\n'
