from lib.core import *
K = "bank.transaction"
SUM = "转账 消费 工资 支取 快捷支付 利息 跨行汇款 微信提现 还款".split()
SHOP = "永辉超市 中石化加油站 美团 滴滴出行 肯德基 兴隆五金 康美药店 物业费 国网电力 拼多多平台商户".split()


def lines(t, n, year=0):
    b = t.r.uniform(2000, 60000)
    d = D.datetime(year, 1, 1, 9, 12, 33) if year else t.dt(2018, 2022)
    for _ in range(n):
        a = round(t.r.uniform(-900, 900), 2)
        b = max(round(b + a, 2), 10.0)
        d = t.add(d, 3, 80, "hours")
        yield d, a, b


@T(K, "流水/工行借记账户历史明细.csv", "ICBC debit history, heads with holder lines above", "multi")
def a(t):
    p = t.subj().at("工商")
    R = [["交易日期", "帐号", "储种", "序号", "币种", "钞汇", "摘要", "地区", "收入/支出金额", "余额", "对方户名", "对方帐号", "渠道"]]
    for i, (d, m, b) in enumerate(lines(t, 42)):
        t.rec(p)
        q = t.other()
        R.append([f"{d:%Y-%m-%d}", p.card, "活期", f"{i + 1:05d}", "人民币", "钞", t.pick(SUM), t.num(4), f"{m:+.2f}", b,
                q.name, q.card, t.pick("网上银行 快捷支付 ATM")])
    t.out(f"中国工商银行借记账户历史明细（电子版）\n卡号,{p.card},户名,{p.name}\n起止日期,2018-01-01 — 2023-12-31\n" + csvs(R), "gb18030", "\r\n")


@T(K, "账单/alipay_record_2022.csv", "Alipay app export, GBK, dashes around the head", "big")
def b(t):
    p = t.subj()
    o = (("-" * 60 + f"\n导出信息：\n姓名：{p.name}\n支付宝账户：{p.mob}\n起始时间：[2022-01-01 00:00:00]    终止时间：[2022-12-31 23:59:"
            f"59]\n" + "-" * 24 + "支付宝支付科技有限公司 电子客户回单" + "-" * 24 + "\n交易时间,交易分类,交易对方,对方账号,商品说明,收/支,金额,收/付款方式,交易状"
            "态,交易订单号,商家订单号,备注,\n"))
    for d, m, b in lines(t, t.n(130, 190), 2022):
        t.rec(p)
        o += (f"{d:%Y-%m-%d %H:%M:%S},{t.pick('餐饮美食 日用百货 交通出行 转账红包')},{t.pick(SHOP)},{t.pick('abc oth mer')}***@"
                f"{t.pick('service shop')}.com,{t.pick('订单 扫码付 外卖')},{'支出' if m < 0 else '收入'},{abs(m):.2f},{p.bk}储蓄卡,交"
                f"易成功,{t.num(28)}\t,{t.num(24)}\t,,\n")
    t.out(o, "gb18030", "\r\n")


@T(K, "账单/微信支付账单.xlsx", "WeChat pay export with 16 head lines")
def c(t):
    p = t.subj()
    R = ([["微信支付账单明细"], [f"微信昵称：[{p.giv}]"], [f"姓名：{p.name}  身份证：{p.id}"], ["起始时间：[2023-01-01] 终止时间：[2023-03-31]"],
            ["导出类型：[全部]"], [], ["----------------------微信支付账单明细列表--------------------"], ["交易时间", "交易类型", "交易对方",
            "商品", "收/支", "金额(元)", "支付方式", "当前状态", "交易单号", "商户单号", "备注"]])
    for d, m, b in lines(t, 47, 2023):
        t.rec(p)
        R.append([f"{d:%Y-%m-%d %H:%M:%S}", t.pick("商户消费 转账 扫二维码付款 微信红包".split()), t.pick(SHOP), "/", "支出" if m < 0
                else "收入", f"¥{abs(m):.2f}", t.pick("零钱 零钱通"), "支付成功", t.num(28), t.num(24), "/"])
    t.xlsx([("Sheet1", R)], True)


@T(K, "对账单/建行个人活期明细.prn", "printed statement with page breaks, heads and carry forward on each page", "odd")
def d(t):
    p = t.subj().at("建设")
    o, k = "", 0
    for d, m, b in lines(t, 36):
        if k % 12 == 0:
            o += (("\f" if k else "") + f"            中国建设银行个人活期账户交易明细        第{k // 12 + 1}页/共3页\n卡号/账号：{p.card}"
                    f"   客户名称：{p.name}   币种：人民币\n" + pad("序号", 6) + pad("摘要", 12) + pad("交易日期", 12) + pad("交易金额", 14
                    ) + pad("账户余额", 14) + "对方账号与户名\n")
        k += 1
        t.rec(p)
        q = t.other()
        o += (pad(k, 6) + pad(t.pick(SUM), 12) + pad(f"{d:%Y%m%d}", 12) + pad(f"{m:,.2f}", 14) + pad(f"{b:,.2f}", 14
                ) + f"{q.card}/{q.name}\n")
        if k % 12 == 0:
            o += f"{'':30}承前页 / 过次页  余额 {b:,.2f}\n"
    t.out(o, "gb18030", "\r\n")


@T(K, "core/txn_202106.sql", "core dump of bookings of many holders", "big")
def e(t):
    R = []
    for p in t.ps(t.n(180, 250)):
        d, m, b = next(lines(t, 1))
        q = t.other()
        R.append([int(t.num(9)), p.card, p.name, f"{d:%Y-%m-%d %H:%M:%S}", m, b, t.pick(SUM), q.name, q.card, p.id])
    t.out(insert("t_txn_dtl", "seq_no card_no cust_nm trans_time trans_amt balance summary opp_name opp_acct cert"
            "_no".split(), R))


@T(K, "案件/资金流水分析.xlsx", "police analysis of flows, several sheets of holders", "multi")
def f(t):
    S = []
    for k in range(3):
        p = t.subj()
        R = ([["查询账号", p.card, "户名", p.name, "证件号码", p.id], ["交易时间", "借贷标志", "交易金额", "交易余额", "对手户名", "对手账号", "对手身份证"
                , "摘要"]])
        for d, m, b in lines(t, t.n(9, 18)):
            t.rec(p)
            q = t.other()
            R.append([f"{d:%Y%m%d%H%M%S}", "贷" if m > 0 else "借", abs(m), b, q.name, q.card, q.id, t.pick(SUM)])
        S.append((f"账户{k + 1}", R))
    t.xlsx(S)


@T(K, "短信/动账通知.txt", "bank texts collected, holder's mobile at the head", "free odd")
def g(t):
    p = t.subj()
    o = f"手机备份 短信（{p.name} {p.mob}）\n\n"
    for d, m, b in lines(t, 19):
        t.rec(p)
        o += (t.pick([f"【工商银行】您尾号{p.card_q()[-4:]}卡{d.month}月{d.day}日{d:%H:%M}{'支出' if m < 0 else '收入'}("
                f"{t.pick(SUM)}){abs(m):,.2f}元，余额{b:,.2f}元。\n", f"【招商银行】您账户*{p.card_q()[-4:]}于{d:%m月%d日%H:%M}"
                f"{t.pick(SHOP)}快捷支付扣款人民币{abs(m):.2f}\n"]))
    t.out(o)


@T(K, "回单/电子回单.txt", "bank slips as label blocks, payer holder and payee beside", "multi")
def h(t):
    o = ""
    for p in t.ps(12):
        q = t.other()
        d = t.dt()
        o += ((f"电子回单  回单编号：{t.num(16)}\n付款人户名：{p.name}\n付款人账号：{p.card}\n付款人开户银行：{p.branch}\n收款人户名：{q.name}\n收款人账"
                f"号：{q.card}\n收款人开户银行：{q.branch}\n" f"小写金额：{t.money(100, 50000)}\n交易时间：{d:%Y年%m月%d日 %H:%M:%S}\n摘要"
                f"：{t.pick('货款 借款 房租 往来')}  流水号：{t.num(12)}\n\n"))
    t.out(o)


@T(K, "mail/招行交易流水.eml", "mail with CMB statement as attached HTML")
def i(t):
    p = t.subj().at("招商")
    R = [["记账日期", "货币", "交易金额", "联机余额", "交易摘要", "对手信息"]]
    for d, m, b in lines(t, 25):
        t.rec(p)
        R.append([f"{d:%Y-%m-%d}", "CNY", f"{m:,.2f}", f"{b:,.2f}", t.pick(SUM), t.pick(SHOP)])
    t.eml("招商银行交易流水", t.omail("service@cmbmail.com.cn"), p.mail, [("text/plain", None, f"{p.name}，您好：您申请的交易流水见附件。"),
            ("text/html", "flow.html", html(R, f"招商银行交易流水 户名：{p.name} 账号：{p.card} 证件：{p.id}"))])


@T(K, "收款/聚合码支付记录.jsonl", "payments at a shop, payers with mobile", "")
def j(t):
    o = []
    for p in t.ps(38):
        d = t.dt()
        o.append(dict(trade_no=t.num(22), paid_at=d.isoformat(), amount=t.money(3, 400), channel=t.pick(
                "WX ALI UNION"), payer=p.name, payer_phone=p.mob, summary=t.pick("堂食 外带 充值"), status="SUCCESS"))
    t.out(jsonl(o))


@T(K, "借贷/转账记录说明.docx", "statement for a lawsuit, transfers in prose", "free multi")
def k(t):
    p, q = t.subj(), t.other()
    o = ["转账经过说明", f"本人{p.name}（身份证{p.id}，{p.bk}卡{p.card}）与{q.name}（电话{q.mob}，收款卡{q.card}）之间的转账如下："]
    for i, (d, m, b) in enumerate(lines(t, 9)):
        t.rec(p)
        o.append(f"{i + 1}. {d:%Y年%m月%d日}，本人通过{t.pick('手机银行 柜台 网银')}向{q.name}上述账户转账{abs(m) * 10:.2f}元，摘要“"
                f"{t.pick('借款 周转 利息')}”。")
    t.docx(o + ["以上转账均有银行流水为证。"])


@T(K, "p2p/trade_flow.csv", "platform flow with colon-pipe separators", "odd")
def l(t):
    R = [["用户", "手机号", "银行卡", "交易类型", "金额", "时间", "流水号"]]
    for p in t.ps(30):
        R.append([p.name, p.mob, p.card, t.pick("充值 提现 投标 回款"), t.money(100, 20000), f"{t.dt():%Y-%m-%d %H:%M:%S}",
                t.num(20)])
    t.out(sepd(R, " ::| "), nl="\r\n")


@T(K, "聊天/还款记录.txt", "chat among friends about transfers with card numbers", "free odd")
def m(t):
    o = ""
    for p in t.ps(10):
        d = t.dt()
        q = t.other()
        o += (t.pick([f"{d:%Y-%m-%d %H:%M} {p.name}：刚用{p.bk}卡{p.card}转了{t.n(2, 90) * 100}给{q.name}，备注写货款，流水截图发你\n",
                f"{d:%Y-%m-%d %H:%M} 会计：{p.name}（{p.mob}）{d.month}月{d.day}日付款{t.money(100, 9000)}元已到账，对方账号"
                f"{q.card}，摘要还款\n"]))
    t.out(o)


@T(K, "statement/BOC_flow_en.txt", "English statement of a bank for a visa, holder in the head", "free")
def n(t):
    p = t.subj().at("中国银行")
    o = (f"BANK STATEMENT\n\nAccount holder: {p.pyn} ({p.name})\nID card: {p.id}\nCard number: {p.card_s()}\nCurr"
            f"ency: CNY\n\n")
    for d, m, b in lines(t, 22):
        t.rec(p)
        o += (f"On {d:%d %b %Y} the account was {'debited' if m < 0 else 'credited'} {abs(m):,.2f} ("
                f"{t.pick(['transfer', 'POS purchase', 'salary', 'ATM', 'online payment'])}), balance after booking "
                f"{b:,.2f}.\n")
    t.out(o)
