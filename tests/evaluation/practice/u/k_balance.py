import json
from core import kind, pad, lpad

t = kind('bank.balance')


def m(d):
    return f'{d.amt(20, 400000):,.2f}'


@t('ATM electronic journal', 'ATM_EJ_0417.jrn', 'gbk', container='device journal', n=(5, 14), eol='\r\n')
def a(d):
    x = d.dt()
    for _ in range(d.n):
        p = d.p()
        x = d.add(x, 2, 25)
        d.w(f'{x:%H:%M:%S} CARD INSERTED\n{x:%H:%M:%S} TRACK2 READ OK\n{x:%H:%M:%S} PIN ENTERED')
        d.R(p, f'{x:%Y-%m-%d %H:%M:%S} TXN 余额查询\n   CARD NO   : {d.C(p)}\n   ACCT TYPE : 储蓄账户\n   BALANCE   : CNY {m(d)}\n   RESP 00   TRACE {d.D(d.dg(6))}')
        d.w(f'{x:%H:%M:%S} CARD TAKEN\n' + '-' * 30)


@t('data seller chat with balances by ID number', 'liaotian_chakuan.txt', n=(4, 9))
def b(d):
    x = d.dt()
    d.w(f'{x:%Y-%m-%d} 聊天记录\n买家: 四大行的都能查？\n客服: 都能，出结果发你，不对退\n')
    for _ in range(d.n):
        p = d.p()
        d.R(p, f'客服: {p.name} {d.I(p)} {p.bank} 尾号{p.card[-4:]} 余额 {m(d)}元' + d.ch(['', ' 活期', ' 另有理财未计', ' 查询时间今天上午']))
        if d.ri(0, 2) == 0:
            d.w('买家: ' + d.ch(['收到', '下一个', '怎么这么少', '[转账]']))


@t('debt collector working notes', 'cuishou_beizhu.txt', n=(4, 9))
def c(d):
    for k in range(d.n):
        p = d.p()
        d.R(p, f'#{k + 1} {p.name}，{d.I(p)}，手机{d.M(p, d.ch(["", "-"]))}。法院查控反馈{p.bank}卡{d.C(p)}账户余额{m(d)}元，' + d.ch(['可以申请划扣。', '低于执行线，先放。', '工资户，留生活费。', '另一张卡已销。']))
    d.w('\n周三跟律师对一遍。欠条原件在铁柜二层。')


@t('SOAP reply of a court freezing interface', 'soap_feedback.xml', container='xml', n=(5, 12))
def e(d):
    d.w('<?xml version="1.0" encoding="UTF-8"?>\n<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body><ns2:cxfkResponse xmlns:ns2="http://ws.zxck/">')
    for _ in range(d.n):
        p = d.p()
        d.R(p, f'  <ZHXX BDHM="{d.D(d.seqno(20, "33"))}">\n    <XM>{p.name}</XM><ZJHM>{d.I(p)}</ZJHM>\n    <KHZH>{d.C(p)}</KHZH><CKLB>活期储蓄</CKLB><BZ>CNY</BZ>\n    <YE desc="账户余额">{d.amt(9000, 90000):.2f}</YE><KYYE desc="可用余额">{d.amt(1, 9000):.2f}</KYYE>\n  </ZHXX>')
    d.w('</ns2:cxfkResponse></soapenv:Body></soapenv:Envelope>')


@t('list of assets in a divorce statement', 'caichan_chenshu.txt', 'gb18030', n=(3, 6))
def f(d):
    p, x = d.p(), d.dt()
    d.w(f'夫妻共同财产申报\n\n申报人：{p.name}，{p.sex}，公民身份号码{d.I(p)}，电话{d.M(p)}。\n截至{x.year}年{x.month}月{x.day}日，本人名下存款如下：')
    for k in range(d.n):
        q = d.p()
        q.card = q.card
        d.v('bank.card', q.card)
        d.R(p, f'{k + 1}. {q.bank}{d.ch(["活期", "定期一年", "工资"])}账户，卡号{q.card}，余额人民币{m(d)}元' + d.ch(['，其中一部分系婚前存入；', '；', '，已被对方查封；']))
    d.w('除此之外无其他存款。本人保证申报真实。')


@t('microservice log of balance queries', 'acct-query.log', container='log', n=(8, 20))
def g(d):
    x = d.dt()
    for _ in range(d.n):
        p = d.p()
        x = d.add(x, 0, 9)
        d.R(p, f'{x:%Y-%m-%dT%H:%M:%S}.{d.dg(3)}+08:00|INFO|acct-query|{d.hx(16)}|queryBalance|req={{"certNo":"{d.I(p)}","cardNo":"{d.C(p)}"}}|resp={{"retCode":"0000","custName":"{p.name}","availableBalance":"{d.amt(5, 80000):.2f}","balance":"{d.amt(80001, 200000):.2f}","ccy":"CNY"}}|{d.ri(9, 320)}ms')
        if d.ri(0, 3) == 0:
            d.w(f'{x:%Y-%m-%dT%H:%M:%S}.{d.dg(3)}+08:00|DEBUG|acct-query|{d.hx(16)}|cache|evict card={d.mask_card(d.p())} key=bal:{d.D(d.seqno(19, "18"))}')


@t('printed certificates of deposit balance', 'cunkuan_zhengming.txt', n=(3, 7))
def h(d):
    for k in range(d.n):
        p, x = d.p(), d.dt()
        d.R(p, f'                存 款 证 明 书\n编号：{d.D(d.dg(10))}\n    兹证明 {p.name} （身份证件号码：{d.I(p)}）截至{x:%Y年%m月%d日}营业终了，在我行开立的\n    账户 {d.C(p)} 存款余额为：\n    币种：人民币    金额（小写）：￥{m(d)}\n    本证明仅供{d.ch(["出国留学", "签证", "购房", "移民"])}使用，不作担保。')
        d.w(f'                                {p.bank}（业务专用章）\n' + '·' * 40)


@t('pandas console print', 'notebook_out.txt', script='en', container='console print', n=(6, 15))
def i(d):
    d.w('In [7]: acct = pd.read_sql(q, con, dtype=str); acct.head(20)\nOut[7]:')
    d.w(f'   {"holder":>16} {"id_no":>19} {"card_no":>20} {"bank":>6} {"balance":>12}')
    for k in range(d.n):
        p = d.p()
        d.R(p, f'{k:<3}{p.en:>16} {d.I(p):>19} {d.C(p):>20} {p.bken:>6} {d.amt(10, 300000):>12.2f}')
    d.w(f'\n[{d.n} rows x 5 columns]\n\nIn [8]: acct.balance.astype(float).sum()\nOut[8]: {d.amt(100000, 900000)}')


@t('care home manager notes on residents savings', 'laoren_daikuan.txt', n=(4, 9))
def j(d):
    x = d.dt()
    d.w(f'{x.month}/{x.day}  代管存折和卡，跟家属逐个对了数：')
    for _ in range(d.n):
        p = d.p(old=True)
        d.R(p, f'◆ {p.name}{d.ch(["阿公" if p.sexe == "M" else "阿婆", "老人"])}，证{d.I(p)}，{p.bank}卡尾{p.card[-4:]}，今天ATM看余额{m(d)}元，' + d.ch(['够交到年底', '该催家属了', '女儿签了字', '低保这月没到']))
    d.w('钥匙在办公室抽屉。家属来电先登记再说数。')


@t('JSON lines of a wealth app export, holder with several accounts', 'assets.jsonl', script='en', container='json lines', n=(8, 18))
def k(d):
    left = d.n
    while left:
        p, c = d.p(), min(left, d.ri(1, 3))
        left -= c
        ac = []
        for j in range(c):
            q = p if j == 0 else d.p()
            card = d.C(p) if j == 0 else d.v('bank.card', q.card)
            ac.append({'bank': q.bken, 'cardNo': card, 'currency': 'CNY', 'balance': d.amt(100, 200000), 'asOf': f'{d.dt():%Y-%m-%d}'})
        s = json.dumps({'uid': d.hx(12), 'holder': {'name': p.en, 'idNumber': d.I(p), 'email': d.E(p)}, 'accounts': ac}, separators=(', ', ': '))
        base = len(d.text)
        d.w(s)
        for a in ac:
            d.mark(p, a['cardNo'])
