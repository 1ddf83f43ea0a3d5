"""bank.transaction: a line of a statement, a transfer, a notice of a payment"""

from lib.labels import bulk
from lib import pools as P

WHAT = '转账 消费 工资 网上支付 ATM取款 快捷支付 利息 他行汇入 跨行转出 缴费 退款'.split()
SHOP = '美团 京东商城 滴滴出行 中国石化 永辉超市 拼多多 国网电费 中国移动 盒马 瑞幸咖啡'.split()


IN = '工资 利息 他行汇入 退款 转账 现金存入'.split()
OUT = '消费 网上支付 ATM取款 快捷支付 跨行转出 缴费 转账'.split()


def what(d, a):
    return d.c(IN if a > 0 else OUT)


def moves(d, n):
    b, out = d.r.uniform(2000, 60000), []
    for t in d.times(n, 4000):
        a = d.r.uniform(-3000, 3200)
        if b + a < 0:
            a = -a
        b += a
        out.append((t, a, b))
    return out


@bulk
def t_icbc_csv(d):
    p = d.person(bank='中国工商银行')
    n = d.size(8, 60)
    d.rec(p, n)
    rows = [
        [
            f'{t:%Y-%m-%d}',
            p.card,
            '活期',
            f'{k:05d}',
            '人民币',
            '钞',
            what(d, a),
            d.dig(4),
            f'{a:+.2f}',
            f'{b:.2f}',
            d.c(SHOP),
            d.c(['网银', '手机银行', 'POS']),
        ]
        for k, (t, a, b) in enumerate(moves(d, n), 1)
    ]
    top = ['中国工商银行借记账户历史明细（电子版）', f'卡号：{p.card}   户名：{p.name}']
    return d.csv(
        '流水/hisdetail.csv',
        '交易日期,帐号,储种,序号,币种,钞汇,摘要,地区,收入/支出金额,余额,对方户名,渠道'.split(','),
        rows,
        top=top,
    )


def t_cmb_txt(d):
    p = d.person(bank='招商银行')
    n = d.i(8, 50)
    d.rec(p, n)
    ms = moves(d, n)
    out = [
        '招商银行交易流水',
        f'户    名：{p.name}',
        f'账号：{p.card}',
        f'申请时间：{d.plus(ms[-1][0], 1, 60)}',
        '',
        '记账日期    货币  交易金额    联机余额    交易摘要   对手信息',
    ]
    out += [f'{t:%Y-%m-%d}  CNY  {a:,.2f}  {b:,.2f}  {what(d, a)}  {d.c(SHOP)}' for t, a, b in ms]
    return d.text('打印/招行流水.txt', out)


@bulk
def t_transfer_list(d):
    rows = []
    for n, p in enumerate(d.each(6, 60), 1):
        o = d.person()
        rows.append(
            [
                f'{d.dt(2015, 2023)}',
                p.name,
                p.card,
                o.name,
                o.card,
                o.bank,
                d.money(100, 50000),
                d.c(['货款', '借款', '还款', '工资', '往来款']),
            ]
        )
    return d.csv('协查/转账明细.csv', '交易时间,付款人,付款卡号,收款人,收款卡号,收款行,金额,用途'.split(','), rows)


def t_slip(d):
    out = []
    for p in d.each(1, 6):
        o = d.person()
        out += [
            '          电子回单',
            f'回单编号：{d.dig(12)}   交易日期：{d.day(2016, 2023)}',
            f'付款人户名：{p.name}',
            f'付款人账号：{p.card}',
            f'付款人开户银行：{p.bank}',
            f'收款人户名：{o.name}',
            f'收款人账号：{o.card}',
            f'小写金额：{d.money(100, 90000, True)}元',
            f'摘要：{d.c(WHAT)}',
            f'流水号：{d.dig(10)}',
            '',
        ]
    return d.text('回单/网上银行电子回单.txt', out)


def t_xlsx(d):
    sheets = []
    for k in range(d.i(1, 3)):
        p, n = d.person(), d.i(5, 30)
        d.rec(p, n)
        rows = [
            [f'{p.bank}个人账户明细'],
            ['户名', p.name, '卡号', p.card],
            ['交易日期', '摘要', '借方', '贷方', '余额', '对方户名', '对方账号'],
        ]
        for t, a, b in moves(d, n):
            o = d.person()
            rows.append(
                [
                    f'{t:%Y/%m/%d %H:%M}',
                    what(d, a),
                    f'{-a:.2f}' if a < 0 else '',
                    f'{a:.2f}' if a > 0 else '',
                    f'{b:.2f}',
                    o.name,
                    o.card,
                ]
            )
        sheets.append((f'账户{k + 1}', rows))
    return d.xlsx('案卷/银行流水.xlsx', sheets)


def t_wechat_bill(d):
    p, n = d.person(), d.i(8, 50)
    d.rec(p, n)
    ms = moves(d, n)
    top = [
        '微信支付账单明细',
        f'姓名：[{p.name}] 身份证号：[{p.id}]',
        f'起始时间：[{ms[0][0]:%Y-%m-%d} 00:00:00] 终止时间：[{ms[-1][0]:%Y-%m-%d} 23:59:59]',
        '----------',
    ]
    rows = [
        [
            f'{t}',
            d.c(['商户消费', '转账', '扫二维码付款', '微信红包']),
            d.c(SHOP),
            '/',
            '收入' if a > 0 else '支出',
            f'{abs(a):.2f}',
            '零钱',
            '支付成功',
            '4200' + d.dig(24),
            '/',
        ]
        for t, a, b in ms
    ]
    return d.csv(
        'wx/微信支付账单.csv',
        '交易时间,交易类型,交易对方,商品,收/支,金额(元),支付方式,当前状态,交易单号,商户单号'.split(','),
        rows,
        top=top,
        enc='utf-8-sig',
    )


def t_alipay(d):
    p, n = d.person(), d.i(6, 40)
    d.rec(p, n)
    top = ['支付宝电子客户回单', f'姓名：{p.name}', f'支付宝账户：{p.mobile}', '']
    rows = []
    for t, a, b in moves(d, n):
        rows.append(
            [
                f'{t}',
                d.c(['餐饮美食', '日用百货', '转账红包', '交通出行']),
                d.c(SHOP),
                '收入' if a > 0 else '支出',
                f'{abs(a):.2f}',
                '余额宝',
                '交易成功',
                f'{t:%Y%m%d}22001' + d.dig(11),
            ]
        )
    return d.csv(
        'alipay_record.csv',
        '交易时间,交易分类,交易对方,收/支,金额,收/付款方式,交易状态,交易订单号'.split(','),
        rows,
        top=top,
        enc='gb18030',
    )


@bulk
def t_sql(d):
    rows = []
    for p in d.each(6, 60, rep=True):
        o = d.person()
        t = d.dt(2015, 2022)
        rows.append(
            (
                f'{t:%Y%m%d}' + d.dig(8),
                p.card,
                p.name,
                f'{t}',
                d.money(10, 30000),
                d.c(['D', 'C']),
                o.card,
                o.name,
                d.c(WHAT),
            )
        )
    return d.sql(
        'bank/trans_flow.sql',
        'trans_flow',
        'serial_no acct_no acct_name trans_time amount dc_flag opp_acct opp_name summary'.split(),
        rows,
        True,
    )


def t_push_log(d):
    out = []
    for p in d.each(4, 30):
        t = d.dt(2018, 2023)
        out.append(
            f'{t}|push|{p.mobile}|动账通知|您尾号{p.card[-4:]}的储蓄卡'
            f'{t:%m月%d日%H:%M}{d.c(["支出", "收入", "转账支出", "消费"])}{d.money(5, 9000, True)}元，'
            f'余额{d.money(100, 90000, True)}元。【{p.bank}】'
        )
    return d.text('mq/notify.log', out)


def t_mail(d):
    p = d.rec(d.person())
    t, o = d.dt(2016, 2023), d.person()
    body = (
        f'尊敬的{p.name}{p.title}：\n\n您的账户 {p.card} 于{t:%Y年%m月%d日 %H:%M}完成一笔转账。'
        f'\n\n收款人：{o.name}\n收款账号：{o.card}\n金额：人民币 {d.money(100, 30000, True)}'
        f' 元\n附言：{d.c(["房租", "货款", "还款", "学费"])}\n流水号：{d.dig(12)}\n\n如非本人操作请立即致电 95588。'
        f'\n{p.bank}'
    )
    return d.eml('mail/转账通知.eml', d.orgmail('ebank'), p.email, '转账成功通知', body, when=d.plus(t, 1, 5, 'minutes'))


def t_json(d):
    rows = []
    for p in d.each(4, 30):
        o = d.person()
        rows.append(
            {
                'txn_id': 'T' + d.dig(14),
                'payer': {'name': p.name, 'card_no': p.card},
                'payee': {'name': o.name, 'card_no': o.card},
                'amount': float(d.money(1, 20000)),
                'currency': 'CNY',
                'trans_time': f'{d.dt(2017, 2024):%Y-%m-%d %H:%M:%S}',
                'remark': d.c(WHAT),
                'status': 'SUCCESS',
            }
        )
    return d.json('pay/transfers.json', rows)


def t_ccb_html(d):
    p, n = d.person(bank='中国建设银行'), d.i(6, 40)
    d.rec(p, n)
    body = ''.join(
        f'<tr><td>{k}</td><td>{what(d, a)}</td><td>人民币元</td><td>{t:%Y%m%d}</td><td>{a:,.2f}</td>'
        f'<td>{b:,.2f}</td><td>{d.c(SHOP)}</td></tr>\n'
        for k, (t, a, b) in enumerate(moves(d, n), 1)
    )
    return d.html(
        'saved/建行交易明细.html',
        '中国建设银行 交易明细',
        f'<p>客户姓名：{p.name}　卡号/账号：{p.card}</p><table><tr><th>序号</th><th>摘要</th><th>币别</th>'
        f'<th>交易日期</th><th>交易金额</th><th>账户余额</th><th>交易地点/附言</th></tr>\n{body}</table>',
    )


def t_en(d):
    p, n = d.person(), d.i(6, 40)
    d.rec(p, n)
    rows = [
        [
            f'{t:%d-%b-%Y}',
            d.c(['Transfer in', 'Salary', 'Interest'] if a > 0 else ['Transfer out', 'POS purchase', 'ATM withdrawal']),
            f'{-a:,.2f}' if a < 0 else '',
            f'{a:,.2f}' if a > 0 else '',
            f'{b:,.2f}',
        ]
        for t, a, b in moves(d, n)
    ]
    return d.csv(
        'statements/statement.csv',
        'Date,Description,Debit,Credit,Balance'.split(','),
        rows,
        top=[f'Account holder: {p.en2}', f'Card no: {p.card}', 'Currency: CNY', ''],
    )


def t_zip(d):
    parts = []
    for _ in range(d.i(2, 3)):
        p, n = d.person(), d.i(5, 30)
        d.rec(p, n)
        rows = [
            [
                f'{t:%Y%m%d}',
                f'{t:%H%M%S}',
                'CNY',
                f'{a:.2f}',
                f'{b:.2f}',
                what(d, a),
                d.c(['手机银行', '网上银行', '柜台']),
            ]
            for t, a, b in moves(d, n)
        ]
        head = '记账日期,记账时间,币别,金额,余额,交易名称,渠道'.split(',')
        parts.append(
            d.csv(
                f'{p.name}_{p.card[-4:]}.csv', head, rows, top=[f'客户姓名：{p.name},借记卡号：{p.card}'], enc='utf-8'
            )
        )
    return d.zip('流水/明细下载.zip', parts)
