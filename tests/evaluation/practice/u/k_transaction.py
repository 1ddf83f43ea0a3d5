import json
from core import kind, pad, lpad

t = kind('bank.transaction')
MEMO = ['转账', '消费', '代发工资', '快捷支付', 'ATM取款', '跨行汇款', '水电代扣', '利息']
SHOP = ['家和超市', '宏达五金', '顺发物流', '鑫源餐饮', '百信药房', '悦读书店']


@t('passbook printer output', 'cunzhe_dayin.txt', 'gb18030', container='printed form', n=(9, 22), eol='\r\n')
def a(d):
    p, x, bal = d.p(), d.dt(2018, 2022), d.amt(9000, 60000)
    d.w(f'户名 {p.name}    证件 {d.I(p)}    卡号 {d.C(p)}    {p.bank}\n')
    d.w('行 交易日期  摘要        支出(-)/存入(+)          余额   对方户名    柜员')
    for k in range(d.n):
        m = d.ch(MEMO)
        v = d.amt(10, 3000) * (1 if m in ('代发工资', '利息') else -1)
        if bal + v < 0:
            m, v = '代发工资', d.amt(6000, 9000)
        bal += v
        x = d.add(x, 900, 9000)
        d.R(p, f'{k + 1:02d} {x:%Y%m%d}  {pad(m, 10)}{v:>+17,.2f}{bal:>15,.2f}   {pad(d.ch(SHOP), 11)} {d.dg(4)}')
    d.w(' ' * 20 + '（请翻页）')


@t('suspicious transaction report narrative', 'keyi_baogao.txt', n=(4, 8))
def b(d):
    p = d.p()
    d.w(f'可疑交易情况说明\n\n一、客户情况：{p.name}，身份证号{d.I(p)}，在我行开立个人账户（卡号{d.C(p)}），登记职业为无业，手机{d.M(p)}。\n二、交易情况：')
    d.flow(100, 4000)
    for k in range(d.n):
        x, q = d.dt(2023, 2023), d.p()
        d.R(p, f'{x.month}月{x.day}日{x:%H:%M}，该账户通过{d.ch(["手机银行", "网银", "柜面"])}{d.ch(["转出", "转入", "汇出"])}{d.amt(2000, 190000):,.2f}元，交易对方{q.name}，对方账号{d.v("bank.card", q.card)}（{q.bank}），'
            f'余额{d.amt(1, 800):,.2f}元。')
    d.w('三、资金快进快出，不留余额，与客户身份不符，建议上报。')


@t('wallet API response, bills nested below users', 'wallet_bills.json', container='nested json', n=(9, 20))
def c(d):
    users, left = [], d.n
    while left:
        p, k = d.p(), min(left, d.ri(2, 6))
        left -= k
        bills = []
        for _ in range(k):
            x, q = d.dt(2022, 2024), d.p()
            o = d.D(d.seqno(28, '42000'))
            bills.append({'transTime': f'{x:%Y-%m-%d %H:%M:%S}', 'type': d.ch(['商户消费', '转账', '扫二维码付款']), 'counterparty': d.ch([q.name, d.ch(SHOP)]), 'direction': d.ch(['收入', '支出']), 'amount': f'{d.amt(1, 2000):.2f}', 'tradeNo': o})
            d.mark(p, o)
        users.append({'realName': p.name, 'idNo': d.I(p), 'mobile': d.M(p), 'bindCard': d.C(p), 'bills': bills})
    d.w(json.dumps({'ret': 0, 'reqId': d.hx(32), 'list': users}, ensure_ascii=False, indent=2))


@t('mysql boxed result', 'mysql_console.txt', container='database console', n=(8, 18))
def e(d):
    d.flow(5, 3000)
    d.w("mysql> select trans_time,acct_name,id_no,card_no,dc,amount,balance,opp_name from t_txn where trans_time>'2022-01-01' limit 20;")
    W = [19, 10, 18, 19, 2, 10, 11, 10]
    bar = '+' + '+'.join('-' * (w + 2) for w in W) + '+'
    d.w(bar + '\n|' + '|'.join(' ' + pad(h, w + 1) for h, w in zip('trans_time acct_name id_no card_no dc amount balance opp_name'.split(), W)) + '|\n' + bar)
    ps = d.ps(max(2, d.n // 3))
    for k in range(d.n):
        p, x = ps[k % len(ps)], d.dt(2022, 2023)
        d.R(p, '|' + '|'.join(' ' + pad(h, w + 1) for h, w in zip([f'{x:%Y-%m-%d %H:%M:%S}', p.name, d.I(p), d.C(p), d.ch('DC'), f'{d.amt(5, 9000):.2f}', f'{d.amt(10, 90000):.2f}', d.p().name], W)) + '|')
    d.w(bar + f'\n{d.n} rows in set (0.0{d.ri(1, 9)} sec)\n\nmysql> quit\nBye')


@t('police interview about transfers', 'bilu_zhuanzhang.txt', 'gbk', n=(4, 8))
def f(d):
    p, x = d.p(), d.dt()
    d.w(f'被询问人：{p.name}  身份证：{d.I(p)}  电话：{d.M(p)}\n时间：{x:%Y年%m月%d日%H时%M分}\n\n问：你用哪张卡转的？\n答：{p.bank}的，卡号是{d.C(p)}。')
    d.flow(30, 2000, True)
    for k in range(d.n):
        y, q = d.dt(2023, 2023), d.p()
        d.w('问：' + d.ch(['然后呢？', '还有吗？', '这一笔怎么回事？', '钱转给谁了？']))
        d.R(p, f'答：{y.month}月{y.day}日{y:%H点%M分}我转账{d.ri(2, 90)}000元给{q.name}，对方卡号{d.v("bank.card", q.card)}，' + d.ch(['客服说是解冻费', '说是保证金', '备注写的货款', '转完余额就剩几十块']) + '。')
    d.w('问：你还有什么补充的？\n答：没有了，希望尽快追回。')


@t('RabbitMQ payloads in a consumer log', 'mq-txn-consumer.log', container='message queue dump', n=(7, 18))
def g(d):
    x = d.dt()
    for _ in range(d.n):
        p = d.p()
        x = d.add(x, 0, 5)
        v = {'txnDate': f'{x:%Y-%m-%d}', 'txnTime': f'{x:%H:%M:%S}', 'payer': {'name': p.name, 'certNo': d.I(p), 'cardNo': d.C(p)}, 'amount': d.amt(1, 50000), 'summary': d.ch(MEMO), 'oppName': d.ch(SHOP), 'oppAcct': d.D(d.seqno(17, '1202')), 'balance': d.amt(1, 50000)}
        d.R(p, f' [x] {x:%H:%M:%S} exchange=core.txn routing_key=txn.debit.{p.bken.lower()} delivery_tag={d.ri(1, 9999)} redelivered=False body=b\'{json.dumps(v, ensure_ascii=False)}\'')
        d.w(f' [x] ack {d.ri(1, 9999)} ({d.ri(2, 90)} ms)')


@t('fraud victim complaint with an attached list', 'tousu_beipian.txt', n=(4, 7))
def h(d):
    p = d.p()
    d.w(f'投诉人：{p.name}（身份证{d.I(p)}，手机{d.M(p)}）\n被投诉人：{p.bank}\n\n我的卡{d.C(p)}在毫不知情的情况下被盗刷，银行至今推诿。具体交易如下（附件一流水截图）：')
    d.flow(1, 90)
    for k in range(d.n):
        x = d.dt(2023, 2023)
        d.R(p, f'  {"①②③④⑤⑥⑦"[k]} {x:%Y-%m-%d %H:%M} 支出{d.amt(50, 5000):.2f}元，商户“{d.ch(SHOP)}”，摘要{d.ch(["快捷支付", "消费", "跨境消费"])}，交易后余额{d.amt(1, 9000):.2f}')
    d.w(f'\n要求：全额赔付，并说明验证短信为何没有发送。已拨打12378。\n                               {p.name}')


@t('English remittance advice mails in one mbox', 'remit_advices.txt', script='en', container='mail', n=(4, 8))
def i(d):
    for k in range(d.n):
        p, q, x = d.p(), d.p(), d.dt()
        d.w(f'From noreply@remit.example.net {x:%a %b %d %H:%M:%S %Y}\nFrom: {d.ok("phone.email", "noreply@remit.example.net")}\nTo: {d.E(p)}\nSubject: Payment advice {d.D("RM" + d.dg(10))}\n')
        d.R(p, f'Dear {p.en},\nYour transaction has been booked.\n  Transaction date : {x:%d-%b-%Y %H:%M}\n  Debit card       : {d.C(p)}\n  Holder ID        : {d.I(p)}\n  Amount           : CNY {d.amt(300, 50000):,.2f}\n  Counterparty     : {q.en}, {q.bken}\n  Balance after    : CNY {d.amt(10, 90000):,.2f}\n  Remark           : {d.ch(["tuition", "rent", "family support", "invoice"])}')
        d.w()


@t('wife forwards bank push texts with comments', 'duanxin_zhuanfa.txt', n=(5, 9))
def j(d):
    p = d.p()
    d.w(f'给会计对账用。卡主是我老公{p.name}，卡号{d.C(p)}，身份证{d.I(p)}，短信都是从他手机{d.M(p)}上转的↓\n')
    bal = d.amt(30000, 60000)
    d.flow(60, 3000, True)
    for k in range(d.n):
        x, w, v = d.dt(2023, 2024), d.ch(['快捷支付支出', '转账收入', '跨行转出', 'POS消费']), d.amt(20, 6000)
        bal += v if w == '转账收入' else -v
        d.R(p, f'【{p.bank}】您尾号{p.card[-4:]}卡{x.month}月{x.day}日{x:%H:%M}{w}{v:,.2f}元，余额{max(bal, 12.5):,.2f}元，对方：{d.ch(SHOP)}。')
        if d.ri(0, 1):
            d.w(d.ch(['↑这个是进货', '↑这笔是孩子学费，别记', '↑不知道是啥，问他', '↑房租']))


@t('POS slips keyed in by a shop', 'pos_qiangou.txt', container='printed slip', n=(5, 12))
def k(d):
    d.flow(4, 200)
    s = d.ch(SHOP)
    for _ in range(d.n):
        p, x = d.p(), d.dt(2021, 2023)
        d.R(p, f'{s}  POS签购单（商户存根）\n终端号 {d.dg(8)}  批次 {d.dg(6)}\n卡号: {d.C(p)} /I\n发卡行:{p.bank}\n交易类型: 消费\n交易时间: {x:%Y/%m/%d %H:%M:%S}\n参考号: {d.D(d.dg(12))}\n金额: RMB {d.amt(20, 6000):.2f}\n持卡人: {p.name}  TEL {d.M(p)}')
        d.w('---------✂---------')
