"""bank.balance: what is in an account of a holder"""

from lib.labels import bulk


def bal(d, sep=True):
    return d.money(50, d.c([3000, 60000, 900000]), sep)


@bulk
def t_csv(d):
    rows = [
        [p.name, p.id, p.card, '人民币', *[bal(d, False)] * 2, f'{d.day(2016, 2023)}'] for p in d.each(5, 60, rep=False)
    ]
    return d.csv('核心导出/存款余额表.csv', '户名,证件号码,卡号,币种,账户余额,可用余额,数据日期'.split(','), rows)


def t_text_sale(d):
    out = [
        d.c(
            [
                f'{p.name} {p.id} {p.bank} {p.card} 余额{bal(d)}元',
                f'{p.name}，{p.bank}，卡号{p.card}，账户余额 {bal(d)} 元',
            ]
        )
        for p in d.each(2, 20, rep=False)
    ]
    return d.text('余额.txt', out)


def t_cert_docx(d):
    p = d.rec(d.person())
    t = d.day(2015, 2023)
    return d.docx(
        '证明/存款证明书.docx',
        [
            '个人存款证明书',
            f'兹证明 {p.name}（身份证号码：{p.id}）于{t:%Y年%m月%d日}在我行存有下列存款：',
            [['账号', '币种', '种类', '金额'], [p.card, 'CNY', '活期', bal(d)]],
            f'冻结至{d.plus(t, 30, 90, "days"):%Y年%m月%d日}。',
            f'{p.bank}{p.city}分行（盖章）',
            f'查询电话：{d.land()}',
        ],
    )


@bulk
def t_json(d):
    rows = [
        {
            'acct_name': p.name,
            'id_no': p.id,
            'card_no': p.card,
            'currency': 'CNY',
            'balance': bal(d, False),
            'as_of': f'{d.dt(2018, 2024):%Y-%m-%d %H:%M:%S}',
        }
        for p in d.each(3, 30, rep=False)
    ]
    return d.jsonl('api/balances.jsonl', rows)


def t_court_reply(d):
    out = []
    for p in d.each(2, 8, rep=False):
        out += [
            f'被执行人：{p.name}  证件号码：{p.id}',
            f'开户银行：{p.bank}',
            f'账号：{p.card}',
            f'账户余额：{bal(d)}元',
            '冻结情况：无',
            '',
        ]
    return d.text('总对总/查控反馈.txt', out)


def t_vip_xlsx(d):
    m = [d.person() for _ in range(3)]
    rows = [['客户姓名', '客户号', '身份证', '手机', '卡号', '活期余额', '定期余额', '理财余额', '管户经理']]
    for p in d.each(5, 45, rep=False):
        rows.append(
            [
                p.name,
                d.dig(9),
                p.id,
                p.mobile,
                p.card,
                float(bal(d, False)),
                d.i(0, 50) * 10000,
                d.i(0, 80) * 10000,
                d.c(m).name,
            ]
        )
    return d.xlsx(
        '零售部/贵宾客户资产.xlsx', [('AUM', rows), ('管户', [['经理', '座机']] + [[x.name, x.tel] for x in m])]
    )


def t_one_person(d):
    p = d.person()
    out = [f'姓名：{p.name}    身份证号码：{p.id}', '', '| 开户行 | 卡号 | 余额(元) |', '| --- | --- | --- |']
    for _ in range(d.i(2, 6)):
        d.rec(p)
        q = d.person()
        out.append(f'| {q.bank} | {q.card} | {bal(d)} |')
    return d.text('notes/名下存款.md', out)


def t_atm_app(d):
    out = []
    for p in d.each(1, 5, rep=False):
        out += [
            '余额查询',
            f'{p.bank} 储蓄卡',
            p.card4,
            f'户名 {p.name}',
            f'账户余额  ¥ {bal(d)}',
            f'{d.dt(2017, 2024):%Y-%m-%d %H:%M}',
            '',
        ]
    return d.text('截图识别/余额.txt', out)


@bulk
def t_sql(d):
    rows = [(p.card, p.name, p.id, float(bal(d, False)), 0.0, f'{d.day(2016, 2022)}') for p in d.each(5, 60, rep=False)]
    return d.sql('dw/dep_bal.sql', 'dep_bal', 'acct_no cust_name cert_no acct_bal frz_amt stat_dt'.split(), rows)


def t_html(d):
    body = ''.join(
        f'<tr><td>{p.name}</td><td>{p.id}</td><td>{p.card}</td><td>{bal(d)}</td></tr>\n'
        for p in d.each(3, 25, rep=False)
    )
    return d.html(
        '报表/余额前列客户.html',
        '存款余额',
        f'<h3>存款客户余额（单位：元）</h3><table><tr><th>客户</th><th>证件号</th><th>卡号</th><th>余额</th></tr>\n{body}</table>',
    )


def t_en(d):
    p = d.rec(d.person())
    body = (
        f'TO WHOM IT MAY CONCERN\n\nThis is to certify that as of {d.day(2015, 2023):%d %B %Y} {p.en2}, holder of'
        f' passport {p.passport}, maintains with this bank the savings account {p.card} with a balance of RMB'
        f' {bal(d)}.\n\nThis letter is issued at the request of the client.\nBranch manager: {d.person().en2}\nTel:'
        f' {d.land()}'
    )
    return d.docx('visa/bank letter.docx', ['BALANCE CONFIRMATION', body])


def t_hr_fund(d):
    rows = [
        [p.name, p.id, p.card, bal(d, False), d.c(['活期', '定期一年', '定期三年', '通知存款']), p.city + '分行']
        for p in d.each(4, 40, rep=False)
    ]
    return d.csv('外泄/储户.txt', '储户;身份证;卡号;余额;储种;机构'.split(';'), rows, ';')


def t_chat(d):
    t, out, me = d.dt(2016, 2022), [], d.person()
    for p in d.each(1, 5, rep=False):
        t = d.plus(t, 3, 50, 'minutes')
        out += [f'{t:%H:%M:%S} {me.name}', f'查到了，{p.name} {p.bank}卡{p.card}，里面余额{bal(d)}', '']
    return d.text('qq/私聊.txt', out)
