"""bank.transaction"""
from lib import T, D, J, TD
K = "bank.transaction"
MER = ["美团外卖", "中石化加油", "永辉超市", "国网缴费", "滴滴出行", "水费代扣", "京东商城", "药店消费"]


@T(K, "律师函附账户明细.txt", way="statement with a cover letter")
def a(f):
    p, q, s = f.ps(3)
    o = ["律 师 函（附件：账户交易明细摘录）", f"致{q.n}（身份证号{q.id}，电话{q.m}）：", f"本所受{p.n}（身份证号{p.id}）委托，就你拖欠借款一事函告如下。委托人卡号{p.card}（{p.bank}）向你转账的记录摘录于后；介绍人{s.n}（{s.m}）可以作证。", "", "交易日期　　摘要　　交易金额　　账户余额　　对方户名　对方账号"]
    b = f.i(220000, 500000)
    for d in f.days(f.i(6, 10), 300):
        v = f.i(2000, 20000)
        b -= v
        o.append(f"{f.x(p)}{D(d, '%Y-%m-%d')}　转账支出　-{v:,}.00　{b:,}.00　{q.n}　{q.card}")
    return o + ["", "请于收函七日内还款。", "承办律师（签章）"]


@T(K, "atm_switch_trace.log", "en", "ATM switch log", "log")
def b(f):
    o, t = [], f.d(2024)
    for p in f.many(f.ps(f.i(10, 16)), f.i(20, 32)):
        t += TD(seconds=f.i(5, 700))
        s = f.num(6)
        o += [f"{D(t)} [8583] >> MTI=0200 STAN={s} F2={p.card} F3=010000 F41=ATM{f.num(5)}", f"{D(t)} [auth] STAN={s} cardholder={p.sl} idNo={p.id}",
              f"{f.x(p)}{D(t + TD(seconds=1))} [8583] << MTI=0210 STAN={s} txn={f.c(['CASH WITHDRAWAL', 'CASH DEPOSIT', 'TRANSFER'])} amount={f.amt(100, 5000)} CNY RRN={f.dec(f.num(12))} F39=00"]
    return o


@T(K, "转账回单.txt", way="receipt", enc="gbk", crlf=True)
def c(f):
    o = []
    for p in f.ps(f.i(5, 8)):
        q = f.p()
        d = f.d(2024)
        o += [f"           {p.bank}  网上银行电子回单", f"回单编号：{f.dec(D(d, '%Y%m%d') + f.num(8))}", f"付款人户名：{p.n}", f"付款人账号：{p.card}", f"收款人户名：{q.n}", f"收款人账号：{q.card}", f"{f.x(p)}交易金额：￥{f.amt(50, 50000)}    交易时间：{D(d)}", f"用途：{f.c(['货款', '房租', '还款', '往来款'])}    渠道：手机银行", f"付款人证件：{p.id}", "（电子印章，重复打印无效）", ""]
    return o


@T(K, "intake_fraud_report.txt", "en", "police report statement")
def d(f):
    p, q = f.ps(2)
    o = [f"Statement of {p.en}, PRC ID {p.id}, mobile {f.intl(p.m)}", "", f"I was introduced to the investment group by {q.en} ({f.intl(q.m)}), who lost nothing herself. From my card {p.card} ({p.bank}) I made these transfers:", ""]
    for d in f.days(f.i(5, 8), 40):
        r = f.p()
        o.append(f"  {f.x(p)}On {D(d, '%d %b %Y')} at {D(d, '%H:%M')} I transferred CNY {f.amt(1000, 60000)} to account {r.card} in the name of {r.en}.")
    return o + ["", "I kept the screenshots of the mobile banking pages.", f"Signed: {p.en}"]


@T(K, "被騙匯款時序表.txt", "tw", "debt file")
def e(f):
    p, q = f.ps(2)
    o = ["附表一：匯款時序表", f"被害人：{p.n}（身分證件：大陸居民身份證 {p.id}；手機 {p.m}）", f"陪同人：{q.n}（手機 {q.m}）", f"匯出帳戶：{p.bank} {p.card}", ""]
    for k, d in enumerate(f.days(f.i(5, 9), 50), 1):
        r = f.p()
        o.append(f"第{k}筆　{f.x(p)}{D(d, '%Y年%-m月%-d日 %H時%M分')}　匯出人民幣 {f.amt(900, 50000)} 元　對方戶名 {r.n}　對方帳號 {r.card}　手續費 0 元")
    return o + ["以上經被害人核對無誤。"]


@T(K, "core_gl_mq.json", "zh", "nested JSON", "json")
def g(f):
    r = []
    for p in f.ps(f.i(4, 6)):
        r.append({"kh": {"hm": p.n, "zjhm": p.id, "sjh": p.m}, "zhanghao": p.card, "mx": [
            {"jyrq": f.x(p) + D(d, "%Y%m%d"), "jysj": D(d, "%H%M%S"), "jdbz": f.c("DC"), "jyje": f.amt(3, 9000, ""), "zhye": f.amt(10, 90000, ""), "zy": f.c(MER), "dfhm": f.c(["财付通", "支付宝(中国)", "代发工资户", "银联商务"])} for d in f.days(f.i(2, 5), 30)]})
    return J({"msgId": f.dec(f.num(20)), "body": {"jgh": f.num(6), "list": r}})


@T(K, "wechat_bill_quote.txt", way="divorce file")
def h(f):
    p, q = f.ps(2)
    o = ["质证意见（对方提交的微信支付账单）", f"被告{p.n}（身份证{p.id}，微信绑定手机{p.m}，绑定银行卡{p.card}）", f"原告{q.n}，身份证{q.id}", "", "交易时间｜交易类型｜交易对方｜收/支｜金额(元)｜支付方式｜当前状态"]
    for d in f.days(f.i(7, 12), 60):
        o.append(f"{f.x(p)}{D(d)}｜{f.c(['转账', '微信红包', '商户消费'])}｜{f.c(['小鱼儿', '花店老板', '阿亮', '老同学', '美甲店'])}｜支出｜{f.c(['520.00', '1314.00', '88.00', '66.60', f.amt(10, 3000, '')])}｜{p.bank}({p.card[-4:]})｜支付成功")
    return o + ["", "原告认为上述支出系赠与第三者，请求返还。"]


@T(K, "信用卡月結單.txt", "tw", "account statement")
def i(f):
    o = []
    for p in f.ps(3):
        o += [f"{p.bank}　信用卡月結單", f"客戶姓名：{p.n}　證件號碼：{p.id}", f"卡號：{f.c4(p.card)}　賬單電郵：{p.email}", "交易日　　記賬日　　商戶／摘要　　　　金額（人民幣）"]
        for d in f.days(f.i(4, 7), 28):
            o.append(f"{f.x(p)}{D(d, '%m/%d')}　{D(d + TD(1), '%m/%d')}　{f.c(['超級市場', '藥房', '地鐵增值', '百貨公司', '餐廳', '書店'])}　{f.amt(20, 4000)}")
        o += [f"本期應繳總額　{f.amt(500, 20000)}　客戶服務熱線 {f.dec('95' + f.num(3))}", "~" * 40]
    return o


@T(K, "pos_settlement.xml", "en", "XML acquirer", "xml")
def j(f):
    o = ['<?xml version="1.0" encoding="UTF-8"?>', '<Settlement acquirer="UMS" currency="CNY">']
    for p in f.many(f.ps(7), f.i(9, 13)):
        o += [f'  <Txn rrn="{f.dec(f.num(12))}">{f.x(p)}', f"    <TxnDate>{D(f.d(2024), '%Y-%m-%dT%H:%M:%S')}</TxnDate><TxnType>{f.c(['PURCHASE', 'REFUND', 'PREAUTH COMPLETION'])}</TxnType>", f"    <Amount>{f.amt(9, 8000, '')}</Amount>",
              f"    <Card><Pan>{p.card}</Pan><Holder>{p.en}</Holder></Card>", f"    <Buyer><IdNo>{p.id}</IdNo></Buyer>", f"    <Counterparty>{f.c(['Jade Mall', 'City Motors', 'Sunrise Clinic'])}</Counterparty>", "  </Txn>"]
    return o + ["</Settlement>"]


@T(K, "取款记录_护工案.txt", way="interview note")
def k(f):
    p, q = f.p((1935, 1948)), f.p()
    o = ["谈话笔录", f"谈话对象：{q.n}（护工，手机{q.m}，身份证{q.id}）", f"涉及账户：老人{p.n}（身份证{p.id}）的{p.bank}卡{p.card}", "问：我们逐笔核对老人卡上的交易。"]
    for d in f.days(f.i(5, 9), 80):
        o += [f"问：{f.x(p)}{D(d, '%Y年%-m月%-d日%H时%M分')}，这张卡在{f.c(['ATM', '柜台', '药店POS'])}{f.c(['取款', '消费', '转账支出'])}{f.c([200, 500, 1000, 2000, 3500])}元，余额{f.amt(100, 60000)}元，是谁办的？", "答：" + f.c(["老人叫我去取的，钱给他了。", "买药。", "不记得了。", "他女儿也在场。", "给他交住院费。"])]
    return o + ["问：你自己的卡有没有收过老人的钱？", "答：没有。"]
