from core import *
t = kind("bank.transaction")
SH = "美团 永辉超市 滴滴出行 中石化加油 电费代扣 话费充值 京东支付 房贷扣款".split()


@t("mt/MT940_person.txt", "SWIFT-like statement messages", "edi", script="latin")
def a1(f):
    o = []
    for p in f.ps(1, 3):
        b = f.f(1000, 9000)
        x = f.q(40)
        o += [f":20:STMT{dc(x)}", f":25:{p.card}", f":86:HOLDER {p.PY.replace('/', ' ')} ID {p.id}", f":28C:{f.i(1, 300)}/1", f":60F:C{dc(x)[2:]}CNY{b:.2f}".replace(".", ",")]
        for k in range(f.i(4, 9)):
            o += [f":61:{dc(x)[2:]}{dc(x)[4:]}{f.c('D C')}{f.m(9, 3000)}".replace(".", ",") + f"NTRF{f.d(8)}", f":86:{f.c('TRANSFER TO|POS PURCHASE|SALARY|WITHDRAWAL'.split('|'))} {f.c(['CHEN LI', 'METRO STORE', 'WANG HAO', 'ATM 0172'])}"]
            f.rec(p)
            x += days(f.i(0, 3))
        o += [f":62F:C{dc(x)[2:]}CNY{f.m(100, 9000)}".replace(".", ","), "-"]
    return "\n".join(o)


@t("duizhang/zhuanzhang_liaotian.txt", "dispute chat forwarded with transfers", "chat")
def a2(f):
    p = f.p()
    o = [f"转发给律师的聊天整理（当事人{p.name}，身份证{p.id}，{p.bank}{p.card}）"]
    for k in range(f.i(4, 9)):
        x = f.q(40)
        q = f.c(SUR)[0] + f.c(GIVM)[0]
        o += [f"{dts(x)[:16]} 我：{md(x)}我从卡里转账{f.i(2, 60) * 500}元给{q}，摘要写的{f.c(['借款', '货款', '往来款'])}，交易流水号{f.dec(dc(x) + f.d(10))}", f"{f.c(['对方：知道了', '对方：下月还', '对方：[语音 12″]'])}"]
        f.rec(p)
    return "\n".join(o)


@t("print/cunzhe_mingxi.prn", "passbook print lines", "print", "gb18030")
def a3(f):
    p = f.p()
    o = [f"户名:{p.name}  证件:{p.id}", f"账号:{f.cg(p.card)}   储种:活期", " 日期      摘要      支出(-)/存入(+)        余额      网点   柜员"]
    b, x = 5000.0, f.q(40)
    for k in range(f.i(10, 28)):
        v = f.f(-900, 1200)
        b = abs(b + v)
        x += days(f.i(1, 6))
        o.append(f" {dc(x)}  {W(f.c('转存 消费 现支 工资 利息 代扣 汇入'), 8)} {v:>+14.2f} {b:>15.2f}   {f.d(4)}   {f.d(5)}")
        f.rec(p)
    return "\n".join(o + ["        —— 接 下 页 ——"])


@t("kafka/txn_topic.txt", "kafka console consumer with keys", "jsonl")
def a4(f):
    o = ["[appuser@mq01 ~]$ kafka-console-consumer.sh --topic acct.txn --property print.key=true --max-messages 20"]
    ps = f.ps(3, 6)
    for k in range(f.i(8, 20)):
        p, x = f.c(ps), f.q(40)
        o.append(f"{p.card}\t" + J({"txnId": "T" + f.d(14), "txnTime": dts(x), "idNo": p.id, "acctName": p.name, "cardNo": p.card, "dcFlag": f.c("D C"), "amount": f.m(1, 8000), "balance": f.m(10, 50000), "oppName": f.c(SH), "summary": f.c("消费 转账 代扣")}))
        f.rec(p)
    return "\n".join(o + ["Processed a total of some messages"])


@t("police/fanzha_bilu.txt", "fraud victim interview", "interview")
def a5(f):
    p = f.p()
    o = [f"报案人：{p.name}，身份证号：{p.id}，手机：{p.mob}", "问：你把钱怎么转的？", f"答：用我{p.bank}的卡，卡号{p.card}，一共转了几笔。"]
    for k in range(f.i(3, 7)):
        x = f.q(40)
        bk, cd = f.cardno()
        o += [f"问：第{k + 1}笔？", f"答：{dz(x)}{hm(x)}，手机银行转账{f.i(1, 99) * 500}元，收款人{f.c(SUR)[0]}{f.c(GIVM)[0]}，对方账号{cd}，{bk}，附言{f.c(['保证金', '解冻费', '刷流水', '没写'])}。"]
        f.rec(p)
    return "\n".join(o + ["问：有凭证吗？", "答：截图都在手机里。"])


@t("pos/receipt_roll.txt", "POS receipts roll", "print")
def a6(f):
    o = []
    for p in f.ps(3, 8):
        x = f.q(40)
        o += ["    银联商务 POS签购单", f"商户名称: {f.c(['丽人美容会所', '金泰家电', '康宁大药房'])}", f"终端号: {f.d(8)}  批次: {f.d(6)}", f"卡号: {p.card}  ({p.bank})", f"交易类型: {f.c('消费 预授权完成 消费撤销')}", f"日期时间: {dts(x)}", f"参考号: {f.d(12)}", f"金额: RMB {f.m(20, 6000)}", f"持卡人: {p.name}  证件 {p.id}", "-------- 商户存根 --------", ""]
        f.rec(p)
    return "\n".join(o)


@t("app/statement_page.html", "saved web page of statement", "html")
def a7(f):
    p = f.p()
    o = [f"<html><head><meta charset=\"utf-8\"><title>交易明细查询</title></head><body><p>户名：<b>{p.name}</b> 证件号：{p.id} 卡号：{p.card}</p>", "<table class=\"grid\"><tr><th>记账日期<th>摘要<th>收入<th>支出<th>余额<th>对方户名</tr>"]
    z = f.f(9000, 20000)
    for k in range(f.i(8, 22)):
        x = f.q(40)
        a, b = ("", f.m(5, 700)) if f.i(0, 2) else (f.m(5, 4000), "")
        z += float(a or 0) - float(b or 0)
        o.append(f"<tr class=\"r{k % 2}\"><td>{ds(x)}</td><td>{f.c('快捷支付 跨行转账 工资 网银')}</td><td>{a}</td><td>{b}</td><td>{z:,.2f}</td><td>{f.c(SH)}</td></tr>")
        f.rec(p)
    return "\n".join(o + ["</table></body></html>"])


@t("family/jizhang_ping.txt", "treasurer's dense ledger note", "note", "gb18030")
def a8(f):
    o = ["家族祠堂集资 转账登记（二叔记）"]
    for p in f.ps(6, 14):
        x = f.q(40)
        o.append(f"{md(x)} {p.name}（{p.id}）{p.bank}{p.card} 转来{f.i(2, 50) * 100}元 摘要“{f.c('祠堂 修谱 族人捐款')}” 到账{hm(x)} {f.c('√ √已回条 √截图')}")
        f.rec(p)
    return "\n".join(o + ["其余现金另记一本"])


@t("hk/yueji_trad.txt", "traditional e-mail with statement lines", "mail", script="hant")
def a9(f):
    o = ["主旨：內地客戶轉賬交易核對", "收件者：" + f.omail("ops@hk-remit.example"), ""]
    for p in f.ps(2, 5):
        o.append(f"戶名 {p.name}（內地身份證 {p.id}），銀聯卡 {p.card}：")
        for k in range(f.i(2, 6)):
            o.append(f"   {ds(f.q(40))}　{f.c('匯出 匯入')}　金額 ¥{f.mc(200, 48000)}　結餘 ¥{f.mc(10, 90000)}　對方戶名 {f.c(SUR)[1]}{f.c(GIVM)[1]}")
            f.rec(p)
    return "\n".join(o + ["", "請於今日內回覆。"])


@t("switch/iso8583_dump.log", "decoded card switch messages", "log")
def a10(f):
    o = []
    ps = f.ps(3, 8)
    for k in range(f.i(6, 15)):
        p, x = f.c(ps), f.q(40)
        o += [f"{dts(x)} [SWITCH-IN] MTI=0200 STAN={f.d(6)}", f"   F002 PAN           [{p.card}]", f"   F003 PROC CODE     [{f.c('000000 010000 400000')}]  消费/转账交易", f"   F004 AMOUNT        [{f.i(100, 999999):012}]", f"   F013 TXN DATE      [{dc(x)[4:]}] F012 TIME [{hms(x).replace(':', '')}]", f"   F043 MERCHANT      [{f.c(SH)}]", f"   F061 CERT          [01|{p.id}] NAME [{p.name}]", "   F039 RESP          [00]"]
        f.rec(p)
    return "\n".join(o)
