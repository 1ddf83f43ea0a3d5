"""Balances of persons."""
from lib import *
K = 'bank.balance'


def money(c, a=900, b=900000): return f'{c.r.uniform(a, b):,.2f}'
def raw(c, a=900, b=900000): return f'{c.r.uniform(a, b):.2f}'


@T(K, 'table', 'rich customers of a branch: deposits at the end of a quarter')
def balance_aum(c):
    m = c.ps(2, 3); rows = []
    for p in c.ps(6, 38):
        rows.append([c.digs(9), c.rec(p).n, p.id, p.m, money(c, 50000, 4e6), money(c, 1000, 8e5), c.ch('金卡', '白金', '钻石'), c.ch(m).n])
    c.out('季末存款.csv', c.tab(['客户号', '客户姓名', '证件号码', '手机', '存款余额', '其中活期', '等级', '客户经理'], rows, 'qcsv|tsv|semi|pipe'))


@T(K, 'table', 'dormant accounts with balance, fixed width print')
def balance_dormant(c):
    rows = [[c.rec(p).n, p.id, p.card, raw(c, 10, 40000), d0(c.dt(2008, 2014)), c.ch('久悬', '睡眠'), c.clerk().n] for p in c.ps(5, 34)]
    c.out('久悬户.lst', '        不动户清单    打印日期 ' + d0(c.dt(2016, 2019)) + '\n\n' + c.tab(['户名', '证件号', '卡号', '余额', '末笔日期', '状态', '管户经理'], rows, 'fixed|box') + f'\n合计 {len(rows)} 户\n')


@T(K, 'table', 'English heads: balances from a wallet, workbook')
def balance_wallet_xlsx(c):
    c.xlsx('balances.xlsx', [('snapshot', [['uid', 'real_name', 'id_no', 'bank_card', 'available_balance', 'frozen_balance', 'as_of']] + [[c.digs(8), c.rec(p).n, p.id, p.card, raw(c), raw(c, 0, 900), d0(c.dt(2018, 2023))] for p in c.ps(5, 30)])])


@T(K, 'table', 'sold list, balance beside name and number, no header')
def balance_no_header(c):
    c.out('余额单.txt', c.tab(None, [[c.rec(p).n, p.id, p.bank[3], '尾号' + p.card[-4:], '余额' + raw(c) + '元'] for p in c.ps(5, 30)], 'pipe|dash|hash|tsv'))


@T(K, 'struct', 'court search: returned balances, XML')
def balance_court_xml(c):
    o = ''
    for p in c.spread(c.ps(2, 8), 3, 16):
        b = c.ch(BINS); c.rec(p)
        o += f'  <zhxx xm="{p.n}" zjhm="{p.id}">\n    <khwd>{b[2]}{c.ch(REG)[2]}分行</khwd><kh>{c.card(b)}</kh><bz>人民币</bz><zhye>{raw(c, 0, 90000)}</zhye><jbr>{c.clerk().n}</jbr><kyye>{raw(c, 0, 900)}</kyye>\n  </zhxx>\n'
    c.out('cxfk.xml', f'<?xml version="1.0" encoding="{{ENC}}"?>\n<fkxx>\n{o}</fkxx>\n', enc=c.ch('utf-8', 'gb18030'))


@T(K, 'struct', 'query interface of a mobile bank, JSON array')
def balance_api_json(c):
    o = []
    for p in c.ps(2, 14):
        c.rec(p); o.append({'custName': p.n, 'certNo': p.id, 'acctNo': p.card, 'currency': 'CNY', 'balance': raw(c), 'availableBalance': raw(c), 'queryTime': f2(c.dt(2018, 2023))})
    c.out('queryBalance.json', js({'retCode': '000000', 'retMsg': '交易成功', 'accounts': o}, indent=c.ch(None, 2)), enc='utf-8')


@T(K, 'struct', 'host log of a teller system, one query a line')
def balance_teller_log(c):
    o = ''; ps = c.ps(3, 15)
    for p, t in zip(ps, c.seq(len(ps), lo=1, hi=20)):
        c.rec(p)
        o += f'{f0(t)} T{c.digs(5)} TXN=0012 柜面查余额 户名={p.n} 证件={p.id} 卡号={p.card} 余额={raw(c)} 柜员={c.clerk().n} RC=00\n{f0(c.later(t, 0, 1))} T{c.digs(5)} TXN=9001 心跳 RC=00\n'
    c.out('teller.log', o)


@T(K, 'prose', 'trader sells the deposits of a person at several banks')
def balance_trader(c):
    o = '四大行余额，姓名身份证出：\n'
    for p in c.ps(1, 6):
        b = c.ch(BINS); c.rec(p)
        o += f'{p.n} {p.id}，{b[2]}尾号{c.digs(4)}，余额{money(c)}元，开户{p.reg[2]}。\n'
    c.out('ye.txt', o + '只做余额，流水另找别家。要快，月底系统维护查不了。\n')


@T(K, 'prose', 'report on assets in a divorce or enforcement')
def balance_asset_report(c):
    p = c.p(); w = c.p(); o = f'财产线索报告\n\n委托人：{w.n}\n调查对象：{p.n}，{p.sex}，身份证号码{p.id}。\n\n经调查，对象名下存款情况：\n'
    for i in range(c.ri(2, 6)):
        b = c.ch(BINS); c.rec(p); t = c.dt(2017, 2022)
        o += f'{i + 1}. 截至{f3(t)}，{p.n}在{b[2]}{c.ch(REG)[2]}分行的账户（卡号{c.card(b)}）余额为{money(c)}元。\n'
    c.out('财产线索.txt', o + '\n以上线索供参考，未涉及其他财产。\n')


@T(K, 'prose', 'customer manager notes calls about deposits falling due')
def balance_manager_calls(c):
    m = c.p(); o = f'{m.n} 外拨记录\n'
    for p in c.ps(3, 10):
        c.rec(p)
        o += c.ch(f'{p.title}（{p.n}，{p.m}）账上现有余额{money(c, 30000, 9e5)}元，{c.ch("想转大额存单", "说下月要用", "嫌利息低要转走")}。\n', f'{p.n} {p.m}，卡{p.card}里余额{money(c, 30000, 9e5)}，约{c.ch("周二", "周四")}来网点。\n')
    c.out('外拨.txt', o)
