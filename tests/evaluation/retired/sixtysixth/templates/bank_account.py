from lib.core import T, fx, jd, md
from lib.pack import docx, eml, tar, xlsx

B = 'bank.account'


@T(B, 'customers of a branch, csv', '网点/开户清单.csv', 'gb18030', 1)
def _(c):
    return ['客户号,户名,证件类型,证件号码,卡号,开户日,产品,客户经理'] + [f'{c.d(10, "3")},{p.n},居民身份证,{p.id},{p.c},{c.t():%Y%m%d},'
        f'{c.pick(["金卡", "普卡", "工资卡"])},{c.P().n}' for p in c.ps(43)]


@T(B, 'payroll accounts, xlsx', '财务/工资卡信息.xlsx')
def _(c):
    return xlsx([('代发', [['序号', '员工', '开户银行', '工资卡', '身份证号']] + [[k, p.n, p.bank + p.dist + '支行', c.v(p.c), p.id]
        for k, p in enumerate(c.ps(58), 1)])])


@T(B, 'four dashes with card, phone, pin length, big', '料/四大件.txt')
def _(c):
    return ['----'.join([p.n, p.id, p.c, p.m]) for p in c.ps(350)]


@T(B, 'free text: collecting accounts for refunds in a chat', 'chat/退费登记.txt')
def _(c):
    L = []
    for p in c.ps(12):
        L += [f'{p.n} {c.i(8, 22)}:{c.i(10, 59)}', c.pick([f'户名{p.n}，{p.bank}，卡号{c.v(p.c)}',
            f'{p.bank}{p.dist}支行 {p.c} {p.n}', f'老师，退到这个：{p.c}（{p.bank}，{p.n}），电话{p.m}']), '']
    return L


@T(B, 'JSON of bind card service', 'pay/bindcard.json')
def _(c):
    return jd([{'uid': c.i(10 ** 6, 10 ** 7), 'holder': p.n, 'cert_no': p.id, 'pan': p.c, 'issuer': p.bank,
        'rsv_mobile': p.m, 'bind_time': c.i(1500000000, 1600000000), 'state': c.pick([1, 1, 0])} for p in c.ps(33)], 1)


@T(B, 'INSERT dump, two cards of one man possible', 'dump/user_bank.sql')
def _(c):
    L = []
    for k, p in enumerate(c.mix([c.P() for _ in range(14)], 25)):
        L.append(f"INSERT INTO user_bank VALUES ({k + 1},{c.i(1000, 9999)},'{p.n}','{p.id}','{c.card()}',NULL,"
            f"'{c.t(2019):%Y-%m-%d %H:%M:%S}');")
    return L


@T(B, 'free text: court order to freeze accounts (docx)', '查控/协助冻结存款通知书.docx')
def _(c):
    S = ['协助冻结存款通知书', '各有关银行：', '请协助冻结下列人员名下账户，期限一年：']
    for p in c.ps(6):
        S.append(f'{p.n}（公民身份号码{p.id}），开户行{p.bank}{p.dist}支行，账号{p.c}；')
    return docx(S + [f'联系电话：{c.land("027", False)}'])


@T(B, 'farm subsidy list, fixed width', '乡镇/惠农一卡通.txt', 'gb18030', 1)
def _(c):
    ws = (6, 10, 20, 22, 14)
    return ['惠农补贴“一卡通”账户核对表  石桥村', fx(('组别', '户主', '身份证号', '存折/卡号', '电话'), ws)] + [fx((f'{c.i(1, 9)}组', p.n, p.id,
        c.card('622188'), p.m), ws) for p in c.ps(47)]


@T(B, 'free text: referee fees mail', 'mail/评审费账户.eml')
def _(c):
    L = ['李老师好，专家账户信息汇总如下，请财务发放：', '']
    for k, p in enumerate(c.ps(8), 1):
        L.append(f'{k}、{p.n}，{c.pick(["教授", "研究员", "高工"])}，身份证{p.id}，{p.bank}{p.dist}支行{p.c}，手机{p.m}')
    return eml(c.al('kyc@huadong-univ.edu.cn'), c.al('caiwu@huadong-univ.edu.cn'), '评审专家账户', L)


@T(B, 'labels above values: account form slips', '柜面/开户申请书.txt')
def _(c):
    L = []
    for p in c.ps(11):
        L += ['个人结算账户开户申请书', '户名　　　　证件号码', f'{p.n}　　　　{p.id}', '预留手机　　　　　卡号', f'{p.m}　　　{p.c}', '职业　　　住址',
            f'{c.pick(["职员", "个体", "学生", "农民"])}　　　{p.a}', '~' * 30]
    return L


@T(B, 'markdown, several cards of one family', '家里/银行卡.md')
def _(c):
    ps = [c.P() for _ in range(3)]
    return ['# 家里的卡', '', '密码见老地方', ''] + md(['谁', '身份证', '行', '卡号', '用途'], [[p.n, p.id, '', c.card(), c.pick(['房贷',
        '工资', '煤气', '养老'])] for p in c.mix(ps, 9)])


@T(B, 'mongo export with type marks', 'mongo/wallet_accounts.json')
def _(c):
    return [jd({'_id': {'$oid': c.x(24)}, 'real': {'n': p.n, 'c': p.id}, 'cards': [{'no': p.c, 'bk': p.bank,
        'def': True}], 'ts': {'$date': f'{c.t(2021):%Y-%m-%dT%H:%M:%S.000Z}'}}) for p in c.ps(28)]


@T(B, 'csv inside a tar: insurance auto debit', 'ins/autodebit.tar')
def _(c):
    return tar([('readme.txt', ['批扣文件，勿改动']), ('DK0311.csv', ['保单号,投保人,证件,扣款银行,扣款账号,状态']
        + [f'P{c.d(12)},{p.n},{p.id},{p.bank},{p.c},{c.pick(["有效", "待核"])}' for p in c.ps(30)])])
