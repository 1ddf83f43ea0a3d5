from core import t
K = 'bank.balance'


@t(K, '查余额聊天.txt', 'chat-seller', enc='utf-8-sig', n='余额')
def _(f):
    o = ['2020/11/18 21:03:11 Aa诚信查档', '单子回了，自己对一下', '']
    for p in f.one(4, 9):
        m = f.amtc(200, 300000)
        o.append(f.c([f'{p.name} {f.id(p)} {p.bank} 尾号{p.cardn[-4:]} 余额 {m}元 开户行 {p.dist}支行',
                      f'{p.name}\n{f.id(p)}\n{p.bank}：{f.card(p)}\n余额：{m}',
                      f'{f.id(p)}---{p.name}---{p.bank}{f.card(p)}---活期余额{m.replace(",", "")}---定期无']))
    return o + ['', '2020/11/18 21:05:40 客户7', '老板下次便宜点']


@t(K, 'balance_inq.8583.log', 'iso8583-log', script='en', cont='log', n='F54 ')
def _(f):
    o = []
    for p in f.one(6, 11):
        a = f.dt(2017, 2019)
        o += [f'[{a:%m%d %H:%M:%S}] RECV 0210 from CUPS len={f.ri(180,320)}', f'   F2  [{len(p.cardn)}] {f.card(p)}', '   F3  [6] 310000', f'   F11 [6] {f.d(6)}', '   F39 [2] 00', f'   F54 [20] 1001156C{f.ri(1000,90000000):012d}   ; avail balance', f'   F60.HOLDER idcard={f.id(p)} mobile={f.mob(p)}']
    return o


@t(K, '离婚财产清单.txt', 'legal-attachment', n='余额')
def _(f):
    a, b = f.person(False), f.person(True)
    o = ['附件二：夫妻双方名下银行存款明细（律师函附件）', '', f'男方 {a.name}，公民身份号码 {f.id(a)}；', f'女方 {b.name}，公民身份号码 {f.id(b)}。', '']
    for w in (a, b):
        for p in f.evs(w, 2, 4):
            q = f.person()
            o.append(f'{p.name}名下 {q.bank} 卡号 {f.card(q)}，截至{f.dt(2021,2021):%Y年%m月%d日}存款余额人民币{f.amtc(500,400000)}元；')
    return o + ['', '以上据调查令回执整理，如有出入以银行回函为准。']


@t(K, 'acct_bal_sqlcmd.txt', 'sqlcmd-fixed', cont='db-console', enc='utf-16', n='(?m)^\\d{6}[\\dXx ]+.*人民币')
def _(f):
    rows = [(f.id(p), p.name, f.card(p), '人民币', f.amt(10, 90000), f.amt(10, 9000)) for p in f.one(9, 18)]
    return ['1> select CertNo,CustName,AcctNo,Ccy,Balance,AvailBalance from dbo.DepBal where BizDate=\'20191231\'', '2> go', f.table(['CertNo', 'CustName', 'AcctNo', 'Ccy', 'Balance', 'AvailBalance'], rows, 'fixed'), '', f'({len(rows)} 行受影响)']


@t(K, '村会计手记.txt', 'handwritten-ledger', enc='gbk', n='余')
def _(f):
    o = ['补贴一卡通核对（只抄有卡的户，明天去信用社对）']
    for i, p in enumerate(f.one(6, 12), 1):
        o.append(f'{f.c("一 二 三 四 五 六")}组 {p.name} {f.id(p)} 卡{f.card(p)} 存折余{f.amt(12,8000)}元 {f.c(["","对上了","差12块","电话" + f.mob(p)])}')
    return o


@t(K, 'mongo_balance.txt', 'mongo-shell', cont='db-console', n='balance: NumberDecimal')
def _(f):
    o = ['rs0:PRIMARY> db.wallet_acct.find({balance:{$gt:NumberDecimal("1000")}}).pretty()']
    for p in f.one(5, 9):
        o += ['{', f'\t_id: ObjectId("{f.hx(24)}"),', f'\towner: {{ name: "{p.name}", idNo: "{f.id(p)}", mobile: "{f.mob(p)}" }},', f'\tbankCard: "{f.card(p)}",', f'\tbank: "{p.bank}",', f'\tbalance: NumberDecimal("{f.amt(1000,80000)}"),', f'\tfrozen: NumberDecimal("{f.amt(0,100)}"),', f'\tupdated: ISODate("{f.dt(2021,2023):%Y-%m-%dT%H:%M:%S}Z")', '}']
    return o + ['Type "it" for more']


@t(K, '存款證明副本.txt', 'certificate-trad', script='hant', n='結餘')
def _(f):
    o = ['存款證明書（副本，留學申請用）']
    for p in f.one(3, 5):
        a = f.dt(2018, 2022)
        o += ['', f'茲證明 {p.trad}（內地身份證號碼 {f.id(p)}，護照 {f.pp(p)}）', f'截至 {a:%Y年%m月%d日} 止，於本行帳戶 {f.card(p)} 之結餘為 人民幣 {f.amtc(50000,900000)} 元整，凍結至 {f.aft(a,90000,200000):%Y年%m月%d日}。', f'查詢電話：{f.office("020")}　編號：{f.dec("CD" + f.d(10))}']
    return o


@t(K, 'ivr_session.txt', 'call-centre-ivr', script='mixed', cont='log', n='PLAY balance')
def _(f):
    o = []
    for p in f.one(5, 10):
        a = f.dt(2019, 2020)
        o += [f'{a:%H:%M:%S} CALL-IN ani={f.mob(p)} dnis={f.dec("95588")} ucid={f.d(20,"1")}', f'{a:%H:%M:%S} DTMF cert={f.id(p)} -> 验证通过 {p.name}', f'{a:%H:%M:%S} DTMF card={f.card(p)}', f'{a:%H:%M:%S} TTS PLAY balance "您的账户余额为 {f.amt(3,40000)} 元"', f'{a:%H:%M:%S} HANGUP by caller', '--']
    return o


@t(K, 'wealth_review_notes.txt', 'rm-notes-en', script='en', n='balance')
def _(f):
    o = ['RM notes, Tuesday client calls', '']
    for p in f.one(4, 7):
        o += [f'{p.en} (ID card {f.id(p)}, {f.mob(p,"+86")}). ' + f.c(['Wants to move out of CDs.', 'Son studying in Leeds, needs GBP.', 'Unhappy about branch queue.']) + f' Current balance on card {f.card(p)} is CNY {f.amtc(20000,900000)} as of {f.dt(2022,2022):%d %b}. ' + f.c(['Call back Friday.', 'No action.', 'Send brochure.'])]
    return o


@t(K, 'balance_page.html', 'html-table', cont='html', n='<tr class="r">')
def _(f):
    o = ['<html><head><meta charset="utf-8"><title>客户存款时点余额查询</title></head><body>', '<table border="1"><tr><th>客户姓名</th><th>证件号码</th><th>账号/卡号</th><th>币种</th><th>账户余额</th><th>余额日期</th></tr>']
    for p in f.one(10, 20):
        o.append(f'<tr class="r"><td>{p.name}</td><td>{f.id(p)}</td><td>{f.card(p)}</td><td>CNY</td><td align=right>{f.amtc(0,80000)}</td><td>{f.dt(2020,2020):%Y-%m-%d}</td></tr>')
    return o + ['</table><p>操作员：' + f.d(6) + '　打印水印：内部资料</p></body></html>']
