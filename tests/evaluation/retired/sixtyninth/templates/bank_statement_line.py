"""bank.statement_line: each line below the holder's head, or each row with the holder's key, is a record."""

from lib import values as V
from lib.labels import tpl
from lib.writers import csv_text, table_html, table_md
from templates.common import days, firm, mins, official

K = 'bank.statement_line'
WHAT = [
    '消费',
    '转账汇款',
    '网银转账',
    '工资',
    '快捷支付',
    'ATM取款',
    '利息',
    '代扣电费',
    '跨行汇款',
    '微信支付',
    '支付宝',
    '房贷扣款',
]
SHOPS = [
    '财付通-微信支付',
    '支付宝（中国）网络技术有限公司',
    '美团点评',
    '国家电网',
    '中国石化加油站',
    '沃尔玛（中国）',
    '滴滴出行',
    '京东商城',
]


def lines(d, n, lo=2015, hi=2022, peer=True):
    """Running balance: (time, what, in or out, amount, balance, other name, other account)."""
    t, b, out = d.at(lo, hi), d.i(2000, 90000) * 100, []
    for _ in range(n):
        t += mins(d, 200, 6000)
        amt = d.i(100, 300000)
        plus = d.r.random() < 0.3 or amt > b
        b += amt if plus else -amt
        name, acct = d.pick(*SHOPS), ''
        if peer and d.r.random() < 0.35:
            q = d.P()
            name, acct = q.name, d.card(q)
        elif d.r.random() < 0.4:
            name, acct = firm(d), '33' + d.num(18)
        what = (
            d.pick('工资', '利息', '转账汇款', '跨行汇款', '网银转账')
            if plus
            else d.pick(*[x for x in WHAT if x not in ('工资', '利息')])
        )
        out.append((t, what, '+' if plus else '-', f'{amt / 100:.2f}', f'{b / 100:.2f}', name, acct))
    return out


@tpl(K, big=True)
def icbc_debit(d):
    p = d.P()
    p.card = V.card(d.r, '622202', 19)
    rows = [
        [
            f'{t:%Y-%m-%d}',
            '活期',
            f'{i:05d}',
            '人民币',
            '钞',
            w,
            d.pick('1202', '3602', '0200'),
            s + a,
            b,
            n,
            ac,
            d.pick('快捷支付', '网上银行', '柜面'),
        ]
        for i, (t, w, s, a, b, n, ac) in enumerate(lines(d, d.n(8, 45)), 1)
    ]
    d.rec(p, len(rows))
    head = '交易日期 储种 序号 币种 钞汇 摘要 地区 收入/支出金额 余额 对方户名 对方帐号 渠道'.split()
    d.xlsx(
        '历史明细.xlsx',
        {
            'hisdetail': [['中国工商银行借记账户历史明细（电子版）'], [f'户名：{p.name}', f'卡号：{d.card(p)}']]
            + [head]
            + rows
        },
    )


@tpl(K)
def boc_text(d):
    p = d.P()
    p.card = V.card(d.r, '621661', 19)
    L = lines(d, d.n(6, 35))
    d.rec(p, len(L))
    txt = ''.join(
        f'{t:%Y-%m-%d}  {t:%H:%M:%S}  人民币  {s if s == "-" else ""}{a:>12}  {b:>12}  {w:<8}  手机银行  {n}  {ac}\n'
        for t, w, s, a, b, n, ac in L
    )
    d.text(
        '交易流水明细清单.txt',
        f'中国银行交易流水明细清单\n客户姓名：{p.name}    借记卡号：{d.card(p)}\n记账日期    记账时间  币别  金额  余额'
        '  交易名称  渠道  对方账户名  对方卡号/账号\n' + txt,
    )


@tpl(K)
def cmb_csv(d):
    p = d.P()
    p.card = V.card(d.r, '621483', 16)
    L = lines(d, d.n(6, 40), peer=False)
    d.rec(p, len(L))
    rows = [
        [f'{t:%Y%m%d}', f'{t:%H:%M:%S}', a if s == '+' else '', a if s == '-' else '', b, w, n]
        for t, w, s, a, b, n, ac in L
    ]
    d.csv('CMB_statement.csv', ['交易日期', '交易时间', '收入', '支出', '余额', '交易类型', '交易备注'], rows)
    raw = d.data.decode(d.encoding).lstrip('\ufeff')
    d.text(
        d.name,
        f'# 招商银行交易流水\n# 户名: {p.name}  账号: {d.card(p)}\n# 申请时间: {L[-1][0] + days(d, 1, 9):%Y-%m-%d}\n'
        + raw,
        encs=(d.encoding,),
    )


@tpl(K)
def ccb_html(d):
    p = d.P()
    p.card = V.card(d.r, '621700', 19)
    L = lines(d, d.n(6, 30))
    d.rec(p, len(L))
    d.html(
        '建行明细.html',
        '中国建设银行个人活期账户交易明细',
        f'<p>客户名称：{p.name} &nbsp; 证件号码：{d.id(p)} &nbsp; 卡号：{d.card(p)}</p>\n'
        + table_html(
            ['序号', '摘要', '币别', '钞汇', '交易日期', '交易金额', '账户余额', '交易地点/附言', '对方账号与户名'],
            [
                [
                    i,
                    w,
                    '人民币元',
                    '钞',
                    f'{t:%Y%m%d}',
                    ('' if s == '+' else '-') + a,
                    b,
                    d.pick('', '网络消费', '转存'),
                    f'{ac}/{n}' if ac else n,
                ]
                for i, (t, w, s, a, b, n, ac) in enumerate(L, 1)
            ],
        ),
    )


@tpl(K)
def wechat_bill(d):
    p = d.P()
    rows = []
    for t, w, s, a, b, n, ac in lines(d, d.n(8, 40), peer=False):
        rows.append(
            [
                f'{t:%Y-%m-%d %H:%M:%S}',
                d.pick('商户消费', '转账', '微信红包', '扫二维码付款'),
                n,
                '/',
                '收入' if s == '+' else '支出',
                '¥' + a,
                f'{p.bank}({p.card[-4:]})',
                '支付成功',
                '4200' + d.num(24),
                '/',
                '/',
            ]
        )
    d.rec(p, len(rows))
    d.csv(
        '微信支付账单.csv',
        '交易时间 交易类型 交易对方 商品 收/支 金额(元) 支付方式 当前状态 交易单号 商户单号 备注'.split(),
        rows,
        encs=('utf-8-sig', 'utf-8'),
    )
    raw = d.data.decode('utf-8').lstrip('\ufeff')
    d.text(
        d.name,
        f'微信支付账单明细,,,,,\n姓名：[{p.name}]  身份证：[{d.id(p)}],,,,\n共{len(rows)}笔记录,,,,\n\n' + raw,
        encs=('utf-8-sig',),
    )


@tpl(K)
def alipay_bill(d):
    p = d.P()
    rows = []
    for t, w, s, a, b, n, ac in lines(d, d.n(8, 40), 2019, 2023, peer=False):
        q = d.P() if d.r.random() < 0.3 else None
        other = d.mail(q) if q else ''
        rows.append(
            [
                f'{t:%Y-%m-%d %H:%M:%S}',
                *(
                    ['转账红包', q.name, other, '转账']
                    if q
                    else [d.pick('餐饮美食', '日用百货', '交通出行'), n, other, d.pick('收款', '外卖订单', '乘车码')]
                ),
                '收入' if s == '+' else '支出',
                a,
                '余额宝',
                '交易成功',
                f'{t:%Y%m%d}22001' + d.num(15),
                '',
            ]
        )
    d.rec(p, len(rows))
    head = '交易时间 交易分类 交易对方 对方账号 商品说明 收/支 金额 收/付款方式 交易状态 交易订单号 备注'.split()
    d.text(
        'alipay_record.csv',
        f'支付宝（中国）网络技术有限公司  电子客户回单\n姓名：{p.name}\n支付宝账户：{d.mob(p)}\n共{len(rows)}笔记录\n'
        '------------------------支付宝支付科技有限公司------------------------\n' + csv_text([head] + rows),
        encs=('gb18030',),
    )


@tpl(K, big=True)
def multi_holder_trace(d):
    rows = []
    for p in d.cast(d.i(3, 8)):
        for t, w, s, a, b, n, ac in lines(d, d.i(3, 9) if not d.big else d.i(25, 60), 2014, 2018):
            rows.append([p.name, d.id(p), d.card(p), f'{t:%Y%m%d%H%M%S}', '贷' if s == '+' else '借', a, b, ac, n, w])
            d.rec(p)
    d.csv(
        '交易明细信息.csv',
        '户名 开户证件号码 查询卡号 交易时间 借贷标志 交易金额 交易余额 对手账号 对手户名 摘要说明'.split(),
        rows,
        sep=d.pick(',', '\t'),
    )


@tpl(K)
def sms_alerts(d):
    out = []
    p = d.P()
    for t, w, s, a, b, n, ac in lines(d, d.n(4, 18), peer=False):
        out.append(
            f'[{t:%m-%d %H:%M}]'
            f' 【{p.bank}】您的卡{d.card(p)}于{t.month}月{t.day}日{t:%H:%M}{w}{"收入" if s == "+" else "支出"}{a}元，'
            f'余额{b}元。'
        )
        d.rec(p)
    d.text('银行短信.txt', '\n'.join(out) + '\n')


@tpl(K)
def transfer_receipts(d):
    out = []
    for p in d.cast(d.n(1, 6)):
        q, t = d.P(), d.at(2016, 2023)
        out.append(
            f'{p.bank} 网上银行电子回单\n回单编号：{d.order(15, "2")}\n付款人户名：{p.name}\n付款人卡号：{d.card(p)}\n付款人开户行：{p.bank}'
            f'{p.c["city"]}分行\n'
            f'收款人户名：{q.name}\n收款人卡号：{d.card(q)}\n收款人开户行：{q.bank}\n金额（小写）：¥{d.yuan(200, 50000)}\n用途：'
            f'{d.pick("货款", "还款", "生活费", "房租")}\n'
            f'交易时间：{t:%Y-%m-%d %H:%M:%S}\n'
        )
        d.rec(p)
    d.text('电子回单.txt', ('=' * 32 + '\n').join(out))


@tpl(K, big=True)
def txn_jsonl(d):
    out = []
    for p in d.cast(d.n(4, 40), rep=True):
        t = d.at(2016, 2021)
        out.append(
            {
                'txnId': d.num(22),
                'cardNo': d.card(p),
                'cardHolder': p.name,
                'txnTime': f'{t}',
                'amount': d.yuan(5, 4000),
                'balance': d.yuan(50, 90000),
                'merchant': d.pick(*SHOPS),
                'mcc': d.pick('5411', '5812', '5541', '4900'),
                'channel': d.pick('POS', 'QR', 'WEB'),
            }
        )
        d.rec(p)
    d.jsonl('card_txn_20201109.jsonl', out)


@tpl(K)
def postal_docx(d):
    p = d.P()
    p.card = V.card(d.r, '621799', 19)
    L = lines(d, d.n(5, 25))
    d.rec(p, len(L))
    d.docx(
        '邮储流水.docx',
        [
            '中国邮政储蓄银行账户交易明细',
            f'户名：{p.name}',
            f'卡号：{d.card(p)}　身份证号：{d.id(p)}',
            [['交易日期', '摘要', '借方发生额', '贷方发生额', '余额', '对方户名', '对方账号']]
            + [
                [f'{t:%Y-%m-%d}', w, a if s == '-' else '', a if s == '+' else '', b, n, ac]
                for t, w, s, a, b, n, ac in L
            ],
            f'经办柜员：{official(d)}',
        ],
    )


@tpl(K)
def english_statement(d):
    p = d.P()
    L = lines(d, d.n(6, 25), peer=False)
    d.rec(p, len(L))
    tr = {
        '消费': 'POS purchase',
        '转账汇款': 'Transfer',
        '网银转账': 'Online transfer',
        '工资': 'Salary',
        '快捷支付': 'Quick pay',
        'ATM取款': 'ATM withdrawal',
        '利息': 'Interest',
        '代扣电费': 'Electricity',
        '跨行汇款': 'Interbank transfer',
        '微信支付': 'WeChat Pay',
        '支付宝': 'Alipay',
        '房贷扣款': 'Mortgage',
    }
    d.md(
        'statement.md',
        f'# Account statement\n\nAccount holder: {p.en}  \nCard number: {d.card(p)}  \nCurrency: CNY\n\n'
        + table_md(
            ['Date', 'Description', 'Debit', 'Credit', 'Balance'],
            [[f'{t:%Y-%m-%d}', tr[w], a if s == '-' else '', a if s == '+' else '', b] for t, w, s, a, b, n, ac in L],
        ),
    )


@tpl(K, big=True)
def txn_sqlite(d):
    p, rows = d.cast(d.i(2, 4)), []
    k = 0
    for q in p:
        for t, w, s, a, b, n, ac in lines(d, d.i(5, 15) if not d.big else d.i(60, 120)):
            k += 1
            rows.append((k, d.card(q), f'{t}', w, s + a, b, n, ac))
            d.rec(q)
    d.sqlite(
        'bills.db',
        {
            'CREATE TABLE transactions (id INTEGER PRIMARY KEY, card_no TEXT, txn_time TEXT, summary TEXT, '
            'amount TEXT, balance TEXT, opp_name TEXT, opp_acct TEXT)': rows
        },
    )
