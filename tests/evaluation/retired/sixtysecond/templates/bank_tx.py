from lib.core import *
T = kind("bank.transaction")

def lines(t, y=2017):
    """n lines of one account: (date, kind, signed amount, balance, peer, peer card or '')"""
    b = t.r.uniform(3000, 60000)
    for d in t.dts(t.n, y):
        a = round(t.r.uniform(8, 2600), 2) * t.c([1, -1, -1])
        b = abs(b + a)
        q = t.P()
        k = t.c(["转账", "消费", "网银转账", "快捷支付", "ATM取款", "工资", "手机银行"])
        yield d, k, a, b, q, (q.card if k in ("转账", "网银转账", "手机银行") else "")

@T("csv")
def icbc(t):
    p = t.rec(t.P(), t.n)
    o = ["中国工商银行借记账户历史明细（电子版）", f"卡号:,{p.card},户名:,{p.xm},证件号码:,{p.id}", "交易日期,帐号,储种,序号,币种,钞汇,摘要,地区,收入/支出金额,余额,对方户名,对方帐号,渠道"]
    for k, (d, s, a, b, q, c) in enumerate(lines(t), 1):
        o.append(f'{d:%Y-%m-%d},{p.reg[0]}{t.dig(6)},活期,{k},人民币,钞,{s},{p.reg[0][:4]},{a:+.2f},{b:.2f},{q.xm if c else t.firm()},{c},{t.c(["网上银行","快捷支付","批量业务"])}')
    return "下载/hisdetail.csv", "\n".join(o) + "\n"

@T("fixed")
def ccb(t):
    p = t.rec(t.P(), t.n)
    o = [["序号", "摘要", "币别", "交易日期", "交易金额", "账户余额", "交易地点/附言", "对方账号与户名"]]
    for k, (d, s, a, b, q, c) in enumerate(lines(t), 1):
        o.append([k, s, "人民币元", f"{d:%Y%m%d}", f"{a:,.2f}", f"{b:,.2f}", t.c(["电子商务", "柜台", "ATM", "财付通"]), f"{c}/{q.xm}" if c else t.firm()])
    return "打印/ccb_mx.txt", f"{'':20}中国建设银行个人活期账户全部交易明细\n客户名称：{p.xm}    卡号/账号：{p.card}    起止日期：20170101 - 20171231\n" + "-" * 110 + "\n" + t.fw([5, 10, 10, 10, -14, -16, -16, -40], o) + "-" * 110 + f"\n打印机构：{p.city}{p.reg[2]}支行   生成时间：2018-01-09 10:22:51   第1页/共1页\n"

@T("csv", encs=["gb18030"])
def alipay(t):
    p = t.rec(t.P(), t.n)
    o = ["-" * 30 + "支付宝（中国）网络技术有限公司  电子客户回单" + "-" * 30, f"姓名：{p.xm}", f"支付宝账户：{p.mob}", "起始时间：[2018-01-01 00:00:00]    终止时间：[2018-12-31 23:59:59]", "", "交易时间,交易分类,交易对方,对方账号,商品说明,收/支,金额,收/付款方式,交易状态,交易订单号,商家订单号,备注,"]
    for d in t.dts(t.n, 2018):
        q = t.P(); pers = t.i(0, 3) == 0
        o.append(f"{d},{t.c(['餐饮美食','日用百货','交通出行','转账红包'])},{q.xm if pers else t.firm()},{q.mail if pers else t.hex(3)+'***@alitest.com'},{t.c(['外卖订单','扫码付款','打车','转账','话费充值'])},{t.c(['支出','支出','收入'])},{t.m(2,700)},{t.c(['余额宝','花呗','余额'])},交易成功,{t.dec(f'{d:%Y%m%d}2200'+t.dig(16))}\t,{t.dec('T'+t.dig(14))}\t,,")
    return "账单/alipay_record.csv", "\n".join(o) + "\n"

@T("csv", encs=["utf-8-sig"])
def wechat(t):
    p = t.rec(t.P(), t.n)
    o = ["微信支付账单明细,,,,,,,,", f"微信昵称：[{p.gpy}_{t.i(2,99)}],,,,,,,,", f"实名：[{p.xm}]  绑定手机：[{p.mob}],,,,,,,,", "起始时间：[2019-03-01 00:00:00] 终止时间：[2019-05-31 23:59:59],,,,,,,,", "导出类型：[全部],,,,,,,,", ",,,,,,,,", "----------------------微信支付账单明细列表--------------------,,,,,,,,", "交易时间,交易类型,交易对方,商品,收/支,金额(元),支付方式,当前状态,交易单号,商户单号,备注"]
    for d in t.dts(t.n, 2019):
        o.append(f'{d},{t.c(["商户消费","微信红包","转账","扫二维码付款"])},{t.P().xm},"{t.c(["/","收款方备注:二维码收款","早点","停车费"])}",{t.c(["支出","收入"])},¥{t.m(1,400)},{t.c(["零钱","零钱通"])},支付成功,{t.dec("10000"+t.dig(23))}\t,{t.dec(t.dig(16,"1"))}\t,"/"')
    return "账单/微信支付账单(20190301-20190531).csv", "\n".join(o) + "\n"

@T("html")
def cmb(t):
    p = t.rec(t.P(), t.n)
    o = [f"<html><meta charset={t.charset}><body><h2>招商银行交易流水 <small>Transaction Statement of China Merchants Bank</small></h2><p>户名 Name：{p.xm}　账号 Account No：{p.cards}　申请时间 Date：2019-06-11 09:12:44</p><table><tr><th>记账日期</th><th>货币</th><th>交易金额</th><th>联机余额</th><th>交易摘要</th><th>对手信息</th></tr>"]
    for d, s, a, b, q, c in lines(t, 2019):
        o.append(f"<tr><td>{d:%Y-%m-%d}</td><td>CNY</td><td>{a:,.2f}</td><td>{b:,.2f}</td><td>{s}</td><td>{q.xm+' '+c if c else t.firm()}</td></tr>")
    return "签证材料/cmb_statement.html", "\n".join(o) + "</table></body></html>"

@T("xlsx")
def detect(t):
    rows = [["查询卡号", "户名", "身份证号", "交易时间", "借贷", "交易金额", "余额", "对方卡号", "对方户名", "交易类型", "流水号"]]
    for p in t.each(rep=.5):
        d = t.dt(2017); q = t.P()
        rows.append([p.card, p.xm, p.id, f"{d:%Y%m%d %H:%M:%S}", t.c("借贷"), t.m(100, 50000), t.m(0, 90000), q.card, q.xm, t.c(["跨行转账", "ATM", "POS"]), t.dec(t.dig(16))])
    return "经侦/调单汇总.xlsx", xlsx([("流水", rows)])

@T("sms", mx=40)
def notify(t):
    o = []
    for p in t.each(rep=.15):
        d = t.dt(2018)
        o.append(f"{p.mob}|{d:%Y%m%d%H%M%S}|【{p.bank[1]}】您尾号{p._card[-4:]}的储蓄卡账户{d.month}月{d.day}日{d:%H时%M分}{t.c(['消费支出','转账存入','快捷支付支出','工资收入'])}人民币{t.m(9,8000)}元，活期余额{t.m(20,90000)}元。|0|DELIVRD")
    return "smsgw/mt_bank_20180903.txt", "\n".join(o) + "\n"

@T("jsonl", enc="utf-8")
def core(t):
    r = []
    for p in t.each():
        d = t.dt(2019); q = t.P()
        r.append({"txnSeq": t.dec(f"{d:%Y%m%d}" + t.dig(12)), "transTime": f"{d:%Y%m%d%H%M%S}", "cardNo": p.card, "custName": p.xm, "certNo": p.id, "txnAmt": t.m(5, 9000), "drcr": t.c("DC"), "balance": t.m(0, 88000), "oppAcct": q.card, "oppName": q.xm, "channel": t.c(["MBANK", "EBANK", "POS", "ATM"])})
    return "es/txn_flow.ndjson", t.jl(r)

@T("sql", enc="utf-8")
def pay(t):
    v = []
    for k, p in enumerate(t.each(), 1):
        d = t.dt(2018)
        v.append(f"INSERT INTO pay_order(order_no,user_phone,bank_card,card_holder,amount,pay_time,trans_type,remark) VALUES ('{t.order(d,8)}','{p.mob}','{p.card}','{p.xm}',{t.m(10,3000)},'{d}','{t.c(['CONSUME','WITHDRAW','RECHARGE'])}','{t.c(['提现','充值','购物'])}');")
    return "p2p/pay_order.sql", "\n".join(v) + "\n"

@T("form", mx=10)
def slip(t):
    o = []
    for p in t.each(rep=0):
        d = t.dt(2016); q = t.P()
        o.append(f"        {p.bank[0]}  电子回单\n回单编号：{t.dec(t.dig(14))}      交易时间：{d}\n付款人户名：{p.xm}\n付款人账号：{p.card}\n付款人开户银行：{p.bank[0]}{p.reg[2]}支行\n收款人户名：{q.xm}\n收款人账号：{q.card}\n收款人开户银行：{q.bank[0]}\n小写金额：{t.ml(200,60000)}元   币种：人民币\n摘要：{t.c(['货款','借款','房租','还款'])}     流水号：{t.dec(t.dig(15))}\n（电子回单专用章）\n")
    return "会计/电子回单.txt", "\n".join(o)

@T("mail", mx=12, bin=1)
def cc(t):
    p = t.rec(t.P(), t.n)
    tr = "".join(f"<tr><td>{p._card[-4:]}</td><td>{d:%m/%d}</td><td>{t.c(['消费','分期','退货'])}</td><td>{t.firm()}</td><td>{t.m(9,900)}/RMB</td><td>余额 {t.m(100,9000)}</td></tr>" for d in t.dts(t.n, 2017))
    return "mail/信用卡电子账单.eml", eml(t.rolem("ccsvc@message.cmbchina-mail.com"), p.mail, f"{p.bank[1]}信用卡电子账单", "Mon, 18 Sep 2017 06:12:00 +0800", "", "quoted-printable", html=f"<p>尊敬的{p.xm}{'先生' if p.M else '女士'}，您好！卡号 {p.card}，本期账单如下：</p><table><tr><td>卡号末四位</td><td>交易日</td><td>交易类型</td><td>商户名称/城市</td><td>金额/币种</td><td>可用</td></tr>{tr}</table>")

@T("markdown", mx=20)
def court(t):
    p = t.rec(t.P(), t.n); o = [f"## 附表三　{p.xm}（{p.id}）名下{p.bank[1]}卡 {p.card} 涉案交易", "", "|序号|交易日期|摘要|借方发生额|贷方发生额|余额|对方户名|对方账号|", "|--:|---|---|--:|--:|--:|---|---|"]
    for k, (d, s, a, b, q, c) in enumerate(lines(t), 1):
        o.append(f"|{k}|{d:%Y-%m-%d}|{s}|{-a if a<0 else 0:.2f}|{a if a>0 else 0:.2f}|{b:.2f}|{q.xm}|{c}|")
    return "审计/附表三.md", "\n".join(o) + "\n"

@T("chat", mx=20)
def transfers(t):
    o = []
    for p in t.each(rep=.1):
        d = t.dt(2018); q = t.P()
        o.append(f"{d:%Y-%m-%d %H:%M:%S} {t.c(['财务-琪','出纳','老板娘'])}\n" + t.c([f"刚从{p.xm} {p.card} 转出 {t.i(2,90)}00 到{q.xm} {q.card}，{d:%H:%M}到账，余额剩{t.m(10,5000)}", f"{p.xm}那张{p.bank[1]}卡（{p.card}）{d:%d号}入账{t.m(100,9999)}元，摘要写的货款", f"交易失败重新打了一笔：付款{p.xm} {p.card} 金额{t.i(1,50)}000 时间{d:%H:%M} 手机{p.mob}"]))
    return "钉钉/财务付款群.txt", "\n\n".join(o)

@T("psv")
def hostfile(t):
    o = [f"HDR|TXNDTL|20180630|{t.n:08d}"]
    for p in t.each(rep=.2):
        d = t.dt(2018)
        o.append(f"DTL|{p.card}|{p.xm}|{d:%Y%m%d}|{d:%H%M%S}|{t.c(['0200','0220','0400'])}|{t.i(100,900000):012d}|156|{t.c('DC')}|{t.i(0,9900000):013d}|{t.firm()}|{p.mob}")
    return "batch/TXNDTL_20180630.dat", "\n".join(o) + f"\nTRL|{t.n:08d}\n"
