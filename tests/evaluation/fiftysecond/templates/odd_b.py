"""Unusual sources: houses, rents, accounts, balances, payments."""
from lib import *
from templates.housing import cert, zl
from templates.rental import fang
from templates.transaction import flow, ZY
from templates.account import br
from templates.balance import money, raw


@T('property.housing', 'struct', 'documents printed by a mongo shell')
def odd_housing_mongo(c):
    o = '> db.owners.find({arrears:{$gt:0}}).pretty()\n'
    for p in c.ps(2, 14):
        g = c.ch(REG); c.rec(p)
        o += f'{{\n\t"_id" : ObjectId("{c.r.getrandbits(96):024x}"),\n\t"owner" : "{p.n}",\n\t"idCard" : "{p.id}",\n\t"tel" : "{p.m}",\n\t"house" : {{ "building" : "{c.ri(1, 30)}栋", "unit" : "{c.ri(1, 4)}单元", "room" : "{c.ri(2, 30)}0{c.ri(1, 4)}", "area" : {c.yuan(50, 180)} }},\n\t"certNo" : "{cert(c, g)}",\n\t"arrears" : NumberInt({c.ri(100, 9000)}),\n\t"steward" : "{c.clerk().n}"\n}}\n'
    c.out('mongo.txt', o, enc='utf-8')


@T('property.housing', 'prose', 'siblings share out the houses of their parents, a family paper')
def odd_housing_family(c):
    ps = c.ps(2, 5); w = c.p(); o = '家庭房产分割协议\n\n经兄弟姐妹协商一致：\n'
    for i, p in enumerate(ps, 1):
        g = p.reg; c.rec(p)
        o += f'{i}. {zl(c, g)}的房屋归{p.n}（身份证号{p.id}）所有，产权证号{cert(c, g)}，建筑面积{c.yuan(40, 160)}平方米。\n'
    c.out('分割协议.txt', o + f'见证人：{w.n}，电话{w.m}\n{f3(c.dt(2016, 2023))}\n')


@T('property.rental', 'table', 'org-mode table of a student who sublets')
def odd_rental_org(c):
    rows = []
    for p in c.ps(3, 14):
        t = c.dt(2019, 2023); rows.append([fang(c), c.rec(p).n, p.id, p.m, d0(t), d0(t + D.timedelta(180)), c.ri(8, 40) * 100])
    h = ['房间', '租客', '身份证', '电话', '起租', '到期', '月租']
    c.out('rooms.org', '* 转租 :租房:\n** 在租\n' + '| ' + ' | '.join(h) + ' |\n|' + '+'.join('---' for _ in h) + '|\n' + ''.join('| ' + ' | '.join(map(str, r)) + ' |\n' for r in rows) + '\n** TODO 换锁芯\n', enc='utf-8')


@T('property.rental', 'prose', 'exported chat of an agent and tenants, one signs per message')
def odd_rental_chat(c):
    a = c.p(); o = ''
    for p, t in zip(c.ps(3, 8), c.seq(8, c.dt(2019, 2023), 100, 2000)):
        c.rec(p)
        o += f'{f0(t)} {a.n}\n{p.n}这边签好了，身份证{p.id}，电话{p.m}，租的{fang(c)}，{dd(t)}起租一年，月租{c.ri(12, 66)}00\n\n{f0(c.later(t, 1, 9))} 店长\n收到，{c.ch("合同拍照发我", "押金到账了", "钥匙记得登记")}\n\n'
    c.out('聊天记录.txt', o)


@T('bank.account', 'struct', 'array in a script with the accounts of payees of a club')
def odd_account_lua(c):
    o = '-- 俱乐部教练收款账户\nreturn {\n'
    for p in c.ps(2, 14):
        c.rec(p); o += f'  {{ name = "{p.n}", idno = "{p.id}", bank = "{br(c, p)}", card = "{p.card}", mobile = "{p.m}" }},\n'
    c.out('payee.lua', o + '}\n', enc='utf-8')


@T('bank.account', 'prose', 'thread about refunds: parents leave their cards')
def odd_account_refund(c):
    o = f'{c.ch("游泳班", "夏令营", "早教中心")}退费登记，楼下留言\n\n'
    for i, p in enumerate(c.ps(3, 12), 1):
        c.rec(p)
        o += c.ch(f'#{i}楼 户名{p.n}，{p.bank[2]}，账号{p.card}，开户行{br(c, p)}\n', f'#{i}楼 我叫{p.n}，退到我{p.bank[3]}卡{p.card}，电话{p.m}\n')
    c.out('退费登记帖.txt', o + '\n管理员：七个工作日内退回原登记卡。\n')


@T('bank.account', 'table', 'sqlite of an accounting app with payee cards')
def odd_account_sqlite(c):
    c.sqlite('payroll.db', [('dept', ['id', 'name'], [['1', '车间'], ['2', '仓库']]), ('emp_account', ['emp_no', 'emp_name', 'id_card', 'bank_name', 'account_no', 'opened', 'entered_by'], [[f'E{c.digs(5)}', c.rec(p).n, p.id, p.bank[2], p.card, d0(c.dt(2010, 2020)), c.clerk().n] for p in c.ps(5, 30)])])


@T('bank.balance', 'prose', 'declaration of a cadre: the deposits of the household, one a line')
def odd_balance_declaration(c):
    ps = c.ps(2, 4); o = f'家庭财产申报（存款部分）\n申报人：{ps[0].n}　身份证号：{ps[0].id}\n'
    for p in c.spread(ps, 3, 9):
        b = c.ch(BINS); c.rec(p)
        o += f'{p.n}名下{b[2]}{c.ch("定期", "活期")}存款，卡号{c.card(b)}，余额{money(c, 5000, 600000)}元，截至{c.ri(2016, 2022)}年12月31日。\n'
    c.out('财产申报.txt', o)


@T('bank.balance', 'table', 'brokerage margin list, traditional characters')
def odd_balance_trad(c):
    c.out('客戶結餘.csv', c.tab(['客戶姓名', '證件號碼', '手機', '銀行卡號', '賬戶餘額', '可用餘額', '日期'], [[c.rec(p).n, p.id, p.m, p.card, raw(c), raw(c, 1, 900), d0(c.dt(2017, 2022))] for p in c.ps(4, 20, trad=True)], 'csv|tsv|semi'), trad=True)


@T('bank.transaction', 'struct', 'message of account movements in tags')
def odd_txn_mt940(c):
    p = c.p(); f = flow(c, c.ri(4, 22)); c.rec(p, len(f)); b = c.yuan(1000, 90000)
    o = f'{{1:F01ICBKCNBJA{c.digs(10)}}}{{4:\n:20:{c.digs(12)}\n:25:{p.card}\n:28C:{c.ri(1, 300)}/1\n:86:户名 {p.n} 证件 {p.id}\n:60F:C{f[0][0]:%y%m%d}CNY{b.replace(".", ",")}\n'
    for t, a, z in f:
        o += f':61:{t:%y%m%d%m%d}{"D" if a[0] == "-" else "C"}{a.lstrip("-").replace(".", ",")}NTRF{c.digs(8)}\n:86:{c.ch(ZY)} {c.p().n}\n'
    c.out('stmt.940', o + '-}\n', enc='utf-8')


@T('bank.transaction', 'prose', 'findings of a court about money paid, per accused')
def odd_txn_findings(c):
    o = '经审理查明：\n'; b = c.p()
    for p in c.ps(2, 4):
        for t in c.seq(c.ri(2, 4), c.dt(2015, 2019), 900, 30000):
            c.rec(p); o += f'{f3(t)}，{p.n}（身份证号{p.id}）通过尾号{p.card[-4:]}的{p.bank[2]}账户向{b.n}转账{c.ri(2, 80)}万元。\n'
    c.out('查明事实.txt', o + f'以上款项均被{b.n}用于偿还个人债务。\n')


@T('bank.transaction', 'table', 'ledger of loans repaid by card, markdown')
def odd_txn_loan_md(c):
    rows = []
    for p in c.spread(c.ps(3, 12), 5, 28):
        rows.append([f1(c.dt(2019, 2022)), c.rec(p).n, p.id, p.card, c.ch('代扣还款', '主动还款'), c.yuan(90, 4000), c.ch('成功', '成功', '余额不足'), c.decoy('2' + c.digs(15)), c.clerk().n])
    c.out('代扣流水.md', '## 代扣交易流水\n\n' + c.tab(['交易时间', '户名', '身份证号', '扣款卡号', '交易类型', '金额', '状态', '流水号', '信贷员'], rows, 'md'), enc='utf-8')
