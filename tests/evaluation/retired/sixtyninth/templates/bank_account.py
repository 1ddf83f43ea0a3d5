"""bank.account: who holds which account or card, with or without a balance."""

from lib import values as V
from lib import world as W
from lib.labels import CARD, tpl
from lib.writers import table_html, table_md
from templates.common import chat, cn_day, masked_id, official, sql_insert

K = 'bank.account'


def branch(d, p):
    return f"{p.bank}{p.c['city']}{d.r.choice(W.ROADS)[:-1]}支行"


def bal(d):
    return f'{d.r.choice([d.i(3, 999), d.i(1000, 60000), d.i(60000, 480000)])}.{d.i(0, 99):02d}'


@tpl(K, big=True)
def payroll_accounts(d):
    rows = []
    bank, bin_, ln = d.pick(*W.CARDS)
    for k, p in enumerate(d.cast(d.n(8, 50)), 1):
        p.card = V.card(d.r, bin_, ln)
        rows.append(
            [k, p.name, d.id(p), d.card(p), bank, f'{bank}{p.c["city"]}分行', d.mob(p) if d.r.random() < 0.5 else '']
        )
        d.rec(p)
    d.xlsx(
        '员工工资卡信息.xlsx',
        {'工资卡': [['序号', '姓名', '身份证号', '银行卡号', '开户行', '开户网点', '预留手机号']] + rows},
    )


@tpl(K)
def accounts_of_one(d):
    p, out = d.P(), []
    for bank, bin_, ln in d.r.sample(W.CARDS, d.i(3, 8)):
        c = d.v(CARD, V.card(d.r, bin_, ln))
        out.append(
            [
                bank,
                c,
                d.pick('正常', '正常', '销户', '冻结'),
                '人民币',
                bal(d),
                f'{d.day(2008, 2017)}',
                d.pick('I类', 'II类'),
            ]
        )
        d.rec(p)
    head = ['开户银行', '账号/卡号', '账户状态', '币种', '余额', '开户日期', '账户类别']
    d.docx(
        '协助查询存款通知书回执.docx',
        [
            '协助查询存款通知书（回执）',
            f'被查询人：{p.name}　　证件号码：{d.id(p)}',
            '经查询，其在各行账户情况如下：',
            [head] + out,
            f'经办人：{official(d)}　　{cn_day(d.day(2017, 2019))}',
        ],
    )


@tpl(K)
def balance_text_lines(d):
    out = []
    for p in d.cast(d.n(3, 25), rep=d.r.random() < 0.3):
        out.append(d.say(lambda: f'{p.name} {d.id(p)} {p.bank} 卡号{d.card(p)} 余额 {bal(d)}元 开户行 {branch(d, p)}'))
        d.rec(p)
    d.text('四大行余额.txt', '\n'.join(out) + '\n')


@tpl(K, big=True)
def core_extract_pipe(d):
    rows = []
    for p in d.cast(d.n(12, 60), rep=True):
        bank, bin_, ln = d.pick(*W.CARDS[:9])
        c = d.v(CARD, V.card(d.r, bin_, ln))
        rows.append(
            [
                f'{d.i(10, 99)}{d.num(8)}',
                p.name,
                '01',
                d.id(p),
                c,
                '001',
                'CNY',
                bal(d),
                f'{d.day(2006, 2018):%Y%m%d}',
                d.pick('N', 'N', 'C', 'F'),
            ]
        )
        d.rec(p)
    d.csv(
        'ACCT_20190331.txt',
        'CUST_NO|CUST_NAME|CERT_TYPE|CERT_NO|CARD_NO|PROD|CCY|BALANCE|OPEN_DATE|STATUS'.split('|'),
        rows,
        sep='|',
        eol='\n',
    )


@tpl(K)
def chat_give_account(d):
    turns = []
    for p in d.cast(d.n(2, 6)):
        who = d.pick('老周', '云淡风轻', 'Luna', '强哥')
        turns += [
            ('财务小刘', d.pick('麻烦把收款账号发一下', '报销款打到哪张卡？', '卡号再发我一遍')),
            (
                who,
                d.say(
                    lambda: f'户名：{p.name}\n卡号：{d.card(p, d.pick("", " "))}\n开户行：{branch(d, p)}',
                    lambda: f'{p.name} {d.card(p)} {branch(d, p)}',
                    lambda: f'{d.card(p, " ")} {p.name} {p.bank}',
                ),
            ),
            ('财务小刘', d.pick('收到，今天转', '好的[OK]', '明天到账')),
        ]
        d.rec(p)
    d.text('聊天记录_收款.txt', chat(d, d.at(2017, 2023), turns))


@tpl(K)
def card_api_json(d):
    out = []
    for p in d.cast(d.n(1, 12)):
        out.append(
            {
                'userId': d.i(10000, 900000),
                'realName': p.name,
                'idCardNo': d.id(p),
                'bankCode': W.BANK_EN[p.bank],
                'bankName': p.bank,
                'bankCardNo': d.card(p),
                'reservedMobile': d.mob(p),
                'isDefault': d.pick(True, False),
                'bindTime': f'{d.at(2016, 2022)}',
            }
        )
        d.rec(p)
    d.js('bindCards.json', {'success': True, 'result': out}, indent=d.pick(None, 2, 4), ascii_=d.r.random() < 0.25)


@tpl(K)
def subsidy_list_html(d):
    rows = []
    for k, p in enumerate(d.cast(d.n(6, 30), lo=1940, hi=1985), 1):
        bank, bin_, ln = d.pick(*[x for x in W.CARDS if x[0] in ('农业银行', '邮储银行')])
        p.card = V.card(d.r, bin_, ln)
        rows.append([k, p.name, f'{d.i(1, 9)}组', d.id(p), d.card(p), bank, d.i(1, 9) * 60])
        d.rec(p)
    c = d.city()
    d.html(
        '惠农补贴一卡通.html',
        '一卡通发放花名册',
        f"<h2>{c['city']}市某村耕地地力保护补贴一卡通账户</h2>".replace('某村', '新桥村')
        + '\n'
        + table_html(['序号', '户主', '组别', '身份证号码', '一卡通账号', '开户银行', '金额'], rows)
        + f'\n<p>村会计：{official(d)}</p>',
    )


@tpl(K)
def open_account_receipt(d):
    p, a = d.P(), d.at(2013, 2022)
    body = (
        f'{p.bank}\n个人开户业务回单\n{"-" * 36}\n网点：{branch(d, p)}\n日期：{a:%Y-%m-%d}   '
        f' 时间：{a:%H:%M:%S}\n客户姓名：{p.name}\n证件类型：居民身份证\n证件号码：{d.id(p)}\n卡/账号：{d.card(p)}\n账户类型：I类户'
        f'   币种：人民币\n存入金额：{d.i(1, 50) * 10}.00\n手机号码：{d.mob(p)}\n柜员：{d.num(6)}  '
        f' 流水号：{d.order(12, "7")}\n{"-" * 36}\n客户签字：\n'
    )
    d.rec(p)
    d.text('开户回单.txt', body)


@tpl(K, big=True)
def bankcard_sql(d):
    rows = []
    for k, p in enumerate(d.cast(d.n(10, 40)), 1):
        rows.append((k, p.name, d.id(p), d.card(p), p.bank, branch(d, p), d.mob(p), f'{d.at(2015, 2019)}'))
        d.rec(p)
    d.text(
        'user_bankcard.sql',
        'DROP TABLE IF EXISTS `user_bankcard`;\n'
        + sql_insert(
            'user_bankcard',
            ('id real_name id_card bank_card bank_name bank_branch mobile create_time').split(),
            rows,
            20,
        ),
        encs=('utf-8',),
    )


@tpl(K)
def loan_files_md(d):
    rows = []
    for p in d.cast(d.n(3, 14)):
        rows.append([p.name, d.id(p), d.card(p), p.bank, f'{d.i(2, 30)}万', bal(d), d.pick('正常', '逾期1期', '结清')])
        d.rec(p)
    m = d.P()
    d.md(
        '放款账户核对.md',
        f'# 放款账户核对 {d.day(2018, 2022)}\n\n客户经理 {m.name} {d.mob(m)}\n\n'
        + table_md(['借款人', '身份证', '放款卡号', '开户行', '额度', '账户余额', '状态'], rows),
    )


@tpl(K)
def refund_form_mail(d):
    p = d.P()
    k = d.P()
    body = (
        f'{k.title}您好，'
        f'\n\n学费退款请打到下面账户：\n\n户名：{p.name}\n身份证号：{d.id(p)}\n银行账号：{d.card(p)}\n开户行：{branch(d, p)}\n联系电话：{d.mob(p)}\n\n'
        f'谢谢！\n{p.name}\n'
    )
    d.rec(p)
    d.eml('退费账户.eml', f'{p.name} <{d.mail(p)}>', f'{k.name} <{d.mail(k)}>', '退费账户信息', body, d.at(2016, 2023))


@tpl(K)
def sqlite_wallet(d):
    rows = []
    for k, p in enumerate(d.cast(d.n(6, 40)), 1):
        rows.append((k, p.name, d.card(p), p.bank, d.mob(p), d.yuan(0, 9000)))
        d.rec(p)
    d.sqlite(
        'wallet.sqlite',
        {
            'CREATE TABLE bank_card (id INTEGER PRIMARY KEY, holder_name TEXT, card_no TEXT, bank_name TEXT, '
            'phone TEXT, balance TEXT)': rows,
            'CREATE TABLE app_config (k TEXT, v TEXT)': [('theme', 'dark'), ('version', '6.3.1'), ('lang', 'zh_CN')],
        },
    )


@tpl(K)
def english_hr_csv(d):
    rows = []
    for p in d.cast(d.n(5, 30)):
        rows.append(
            [f'EMP{d.num(5)}', p.en, d.id(p), W.BANK_EN[p.bank], d.card(p), p.c['city'] + ' branch', 'CNY', d.mail(p)]
        )
        d.rec(p)
    d.csv(
        'payroll_bank_details.csv',
        ['Employee ID', 'Name', 'National ID', 'Bank', 'Bank Account No.', 'Branch', 'Currency', 'Email'],
        rows,
    )


@tpl(K)
def masked_mixed(d):
    """A loan app's page: where the card is masked the ID number stands; where both are masked there is no record."""
    rows = []
    for k, p in enumerate(d.cast(d.n(5, 22))):
        x = 0 if k == 0 else d.i(0, 2)
        idn = masked_id(p) if x == 2 else d.id(p)
        cn = p.card[:6] + '*' * (len(p.card) - 10) + p.card[-4:] if x else d.card(p)
        rows.append([p.name, idn, p.bank, cn, bal(d), f'{d.at(2017, 2021)}'])
        if x != 2:
            d.rec(p)
    d.csv('账户明细导出.csv', ['户名', '证件号码', '银行', '卡号', '账户余额', '更新时间'], rows)
