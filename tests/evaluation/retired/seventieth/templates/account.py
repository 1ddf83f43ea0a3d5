"""bank.account: an account or card of a holder, no balance"""

from lib.labels import bulk
from lib import pools as P

EN = {
    '中国银行': 'Bank of China',
    '中国工商银行': 'ICBC',
    '招商银行': 'China Merchants Bank',
    '交通银行': 'Bank of Communications',
}


def branch(p):
    return f'{p.bank}{p.city}{p.dist[:2]}支行'


@bulk
def t_payroll_csv(d):
    rows = []
    for n, p in enumerate(d.each(6, 60, rep=False), 1):
        rows.append([f'{n:04d}', p.name, p.id, p.bank, p.card, p.mobile])
    return d.csv('人事/工资卡信息.csv', '工号,姓名,身份证号,开户银行,银行卡号,预留手机'.split(','), rows)


@bulk
def t_four_dash(d):
    return d.text(
        'data/四要素.txt', ['----'.join([p.name, p.id, p.card, p.mobile]) for p in d.each(5, 60, rep=False)], 'utf-8'
    )


def t_collect_xlsx(d):
    rows = [['请各位老师填写收款账户'], ['姓名', '身份证号码', '开户行（具体到支行）', '账号', '是否本人']]
    for p in d.each(5, 45, rep=False):
        rows.append([p.name, p.id, branch(p), p.card, '是'])
    return d.xlsx('财务/劳务费收款账户收集表.xlsx', [('收集', rows)])


def t_chat(d):
    t, out, me = d.dt(2016, 2023), [], d.person()
    out.append(f'{me.name}  {t:%Y-%m-%d %H:%M}\n把卡号发我，报销款统一打')
    for p in d.each(2, 9, rep=False):
        t = d.plus(t, 1, 15, 'minutes')
        out.append(
            f'{p.name}  {t:%Y-%m-%d %H:%M}\n'
            + d.c(
                [
                    f'{p.card} {p.bank} {p.name}',
                    f'户名：{p.name}\n卡号：{p.card4}\n开户行：{branch(p)}',
                    f'{p.bank} {p.card4}，户名{p.name}',
                ]
            )
        )
    return d.text('群聊/收卡号.txt', '\n\n'.join(out) + '\n')


def t_open_form(d):
    out = []
    for p in d.each(1, 6, rep=False):
        out += [
            '个人银行结算账户开户申请书（回执）',
            f'客户姓名：{p.name}          证件号码：{p.id}',
            f'手机号码：{p.mobile}',
            f'开户机构：{branch(p)}',
            f'账户类型：{d.c(["Ⅰ类户", "Ⅱ类户"])}    卡号：{p.card}',
            f'开户日期：{d.day(2010, 2023)}    柜员号：{d.dig(5)}',
            '',
        ]
    return d.text('柜面/开户回执.txt', out)


@bulk
def t_sql(d):
    rows = [
        (n, p.name, p.id, p.card, p.bank, p.mobile, 1, f'{d.dt(2016, 2023)}')
        for n, p in enumerate(d.each(5, 60, rep=False), 1)
    ]
    return d.sql(
        'pay/user_bankcard.sql',
        'user_bankcard',
        'id real_name id_card card_no bank_name reserved_mobile status bind_time'.split(),
        rows,
        True,
    )


def t_json(d):
    rows = [
        {
            'userId': d.i(10000, 99999),
            'cardHolder': p.name,
            'certNo': p.id,
            'bankCardNo': p.card,
            'bankName': p.bank,
            'cardType': 'DEBIT',
            'phone': p.mobile,
            'bindAt': f'{d.dt(2018, 2024):%Y-%m-%dT%H:%M:%S}',
        }
        for p in d.each(3, 30, rep=False)
    ]
    return d.json('api/bindcards.json', {'ret': 0, 'cards': rows})


def t_mail_en(d):
    p = d.rec(d.person(bank=d.c(sorted(EN))))
    body = (
        f'Hi,\n\nPlease use the following account for my consulting fee.\n\nAccount holder: {p.en2}\nBank:'
        f' {EN[p.bank]}, {d.c(["Shanghai", "Beijing", "Shenzhen"])}'
        f' branch\nCard number: {p.card4}\nMobile: {p.mob86}\n\nBest regards,\n{p.en2}'
    )
    return d.eml('mail/account details.eml', p.email, d.orgmail('finance'), 'Account details for payment', body)


def t_farmers(d):
    rows = []
    for n, p in enumerate(d.each(6, 50, rep=False), 1):
        rows.append([n, f'{d.i(1, 9)}组', p.name, p.id, '一折通', p.card, p.bank])
    return d.csv(
        '村委会/惠农补贴一折通账户.csv', '序号,村民小组,户主姓名,身份证号码,类型,账(卡)号,开户行'.split(','), rows
    )


def t_docx(d):
    rows = [['姓名', '身份证号', '银行卡号', '开户行', '电话']] + [
        [p.name, p.id, p.card, branch(p), p.mobile] for p in d.each(3, 20, rep=False)
    ]
    return d.docx(
        '奖学金/银行卡信息.docx',
        ['2022年度奖学金获得者银行卡信息汇总', rows, f'辅导员：{d.person().name}  办公电话：{d.land()}'],
    )


def t_sqlite(d):
    rows = [
        (p.card, p.name, p.id, branch(p), d.c(['正常', '挂失', '睡眠户']), f'{d.day(2005, 2022)}')
        for p in d.each(8, 60, rep=False)
    ]
    return d.sqlite(
        'core/acct.db', [('acct_info', 'card_no cust_name cert_no open_branch status open_date'.split(), rows)]
    )


def t_one_query(d):
    p = d.person()
    out = [f'查询对象：{p.name}，证件号码：{p.id}', '名下银行账户（卡）情况', '序号  开户银行  卡号  开户日期  状态']
    for n in range(1, d.i(3, 9)):
        d.rec(p)
        q = d.person()
        out.append(f'{n}  {q.bank}  {q.card}  {d.day(2006, 2022)}  {d.c(["正常", "销户", "正常", "冻结"])}')
    return d.text('协查/名下账户.txt', out)


def t_html(d):
    body = ''.join(
        f'<tr><td>{p.name}</td><td>{p.card}</td><td>{p.bank}</td><td>{p.mobile}</td></tr>\n'
        for p in d.each(3, 20, rep=False)
    )
    return d.html(
        '后台/提现账户.html',
        '提现账户管理',
        f'<table><tr><th>持卡人</th><th>银行卡</th><th>银行</th><th>手机号</th></tr>\n{body}</table>',
    )
