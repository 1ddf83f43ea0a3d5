"""Bank accounts and cards of persons."""
from lib import *
K = 'bank.account'


def br(c, p): return f'{p.bank[2]}{p.reg[2]}{c.ch(ST)[:-1]}支行'


@T(K, 'table', 'pay cards of staff for the bank')
def account_payroll(c):
    ps = c.ps(6, 40)
    c.out('代发卡号.csv', c.tab(['序号', '户名', '身份证号', '银行卡号', '开户行', '手机号', '制表人'], [[i, c.rec(p).n, p.id, p.card, br(c, p), p.m, c.clerk().n] for i, p in enumerate(ps, 1)], 'csv|qcsv|tsv|semi'))


@T(K, 'table', 'farm subsidy cards of a village, workbook with two sheets')
def account_subsidy(c):
    a, b = c.ps(4, 16, y=(1940, 1985)), c.ps(3, 14, y=(1940, 1985)); h = ['户主', '身份证号码', '一卡通账号', '开户银行', '耕地面积(亩)']
    mk = lambda ps: [[f'惠农补贴一卡通账户登记', '', '', '', ''], h] + [[c.rec(p).n, p.id, p.card, p.bank[2], c.yuan(1, 14, 1)] for p in ps]
    c.xlsx('一卡通.xlsx', [('一组', mk(a)), ('二组', mk(b))])


@T(K, 'table', 'dump of a payment firm: bound cards')
def account_bindcard_sql(c):
    rows = []
    for i, p in enumerate(c.ps(5, 32)):
        rows.append([100234 + i * 11, c.rec(p).n, p.id, p.card, p.bank[4], p.m, c.ch(0, 1), f0(c.dt(2017, 2023)), c.clerk().n])
    c.out('user_bankcard.sql', '-- dump of pay_core\nSET NAMES utf8mb4;\n' + c.sql('user_bankcard', ['id', 'cardholder', 'id_no', 'card_no', 'bank_code', 'reserve_mobile', 'is_default', 'bind_time', 'operator_name'], rows))


@T(K, 'table', 'four-item sets offered by traders, dashes without heads')
def account_four_sets(c):
    c.out('4jt.txt', c.tab(None, [[c.rec(p).n, p.id, p.card, p.m, p.bank[3]] for p in c.ps(5, 35)], 'dash|pipe|tilde'))


@T(K, 'struct', 'account opening messages, XML of a core system')
def account_open_xml(c):
    o = ''
    for p in c.ps(2, 12):
        c.rec(p)
        o += f'<OpenAcctReq><TxnDt>{d8(c.dt(2016, 2023))}</TxnDt><CustNm>{p.n}</CustNm><IdTp>01</IdTp><IdNo>{p.id}</IdNo><CardNo>{p.card}</CardNo><AcctTp>I类户</AcctTp><OpnBrch>{br(c, p)}</OpnBrch><Mob>{p.m}</Mob><Teller>{c.clerk().n}</Teller></OpenAcctReq>\n'
    c.out('kaihu.xml', f'<?xml version="1.0" encoding="{{ENC}}"?>\n<Batch>\n{o}</Batch>\n', enc=c.ch('utf-8', 'gb18030'))


@T(K, 'struct', 'reply of a bank to a police request about cards, key: value')
def account_police_reply(c):
    o = ''
    for p in c.ps(2, 10):
        c.rec(p)
        o += f'账户名称：{p.n}\n证件号码：{p.id}\n卡号：{c.sc(p.card)}\n开户网点：{br(c, p)}\n开户日期：{d0(c.dt(2012, 2021))}\n账户状态：{c.ch("正常", "睡眠", "止付", "冻结")}\n预留手机：{p.m}\n经办柜员：{c.clerk().n}\n---\n'
    c.out('查询反馈.txt', o)


@T(K, 'struct', 'verification service: JSON lines of four elements')
def account_verify_jsonl(c):
    o = ''
    for p in c.ps(4, 24):
        c.rec(p)
        o += js({'t': f0(c.dt(2018, 2024)), 'api': 'bankcard4', 'req': {'acctName': p.n, 'certNo': p.id, 'bankCardNo': p.card, 'phone': p.m}, 'resp': {'code': c.ch('0', '0', '0', '2'), 'bank': p.bank[2], 'cardType': '借记卡'}}) + '\n'
    c.out('verify4.log', o, enc='utf-8')


@T(K, 'prose', 'accountant collects accounts for a payment in a chat')
def account_collect_chat(c):
    k = c.p(); o = f'{k.n}（财务）：大家把收款账户发一下，按姓名+卡号+开户行，今天下班前\n'
    for p in c.ps(3, 10):
        c.rec(p)
        o += c.ch(f'{p.n}：{p.n}，{p.card}，{br(c, p)}\n', f'{p.n}：我的卡 {c.sc(p.card)} {br(c, p)}，身份证{p.id}\n', f'{p.n}：卡号{p.card}，{p.bank[3]}的，{c.ch(ST)[:-1]}支行\n')
    c.out('收款账户群聊.txt', o + f'{k.n}（财务）：收到，周五之前打款\n')


@T(K, 'prose', 'mail of a manager: new account of staff and of others')
def account_change_mail(c):
    s = c.p(); o = f'From: {s.em}\nSubject: 工资卡变更\nDate: {c.dt(2019, 2023):%a, %d %b %Y %H:%M:%S} +0800\nContent-Type: text/plain; charset={{ENC}}\n\n人事好：\n\n下面几位同事的工资卡换了，请更新。\n'
    for p in c.ps(2, 6):
        c.rec(p)
        o += f'{p.n}（身份证 {p.id}）的新卡是{br(c, p)}的，卡号 {p.card}。\n'
    c.out('工资卡变更.eml', o + f'\n有问题打我手机 {s.m}。\n{s.n}\n', enc='utf-8', nl='\r\n')


@T(K, 'prose', 'trader offers accounts of persons one by one')
def account_trader_post(c):
    o = '【一手四件套】现货，U盾密码齐\n'
    for i, p in enumerate(c.ps(2, 8), 1):
        c.rec(p)
        o += f'{i}号料：{p.n}，{p.sex}，{p.dob.year}年的，{p.bank[3]}卡{p.card}，身份证{p.id}，配套手机{p.m}，开户在{p.reg[2]}，{c.ch("一类户", "二类户", "能过大额")}。\n'
    c.out('现货.txt', o + '价格：一类1600，二类900，走平台担保。\n')
