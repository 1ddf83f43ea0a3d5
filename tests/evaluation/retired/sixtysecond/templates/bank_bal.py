from lib.core import *
T = kind("bank.balance")

@T("csv")
def crm(t):
    rows = [[t.dig(10), p.xm, p.id, p.card, t.m(50000, 900000), t.m(0, 600000), t.c(["金卡", "白金", "私行"]), p.mob, f"经理{t.i(1,20)}"] for p in t.each(rep=0, lo=28)]
    return "支行/VIP客户存款余额.csv", t.csv("客户号,客户姓名,证件号码,主卡号,活期存款余额,定期存款余额,客户等级,手机,管户".split(","), rows)

@T("text")
def sold(t):
    return "接单/余额.txt", "\n".join(f"{p.xm} {p.id} {p.bank[1]} 尾号{p._card[-4:]} 余额 {t.ml(100,300000)}元 开户行 {p.city}{p.reg[2]}支行" for p in t.each(rep=.2)) + "\n"

@T("json", enc="utf-8")
def api(t):
    return "api/queryBalance_batch.json", t.j({"retCode": "000000", "asOf": "2019-06-30", "accounts": [{"acct_no": p.card, "acct_name": p.xm, "id_no": p.id, "currency": "CNY", "balance": t.m(0, 70000), "available_balance": t.m(0, 60000), "freeze": "0.00"} for p in t.each(rep=0)]})

@T("fixed")
def eod(t):
    o = [["卡号", "户名", "证件号", "币种", "账面余额", "可用余额", "状态"]]
    for p in t.each(rep=0):
        b = t.r.uniform(1, 99999)
        o.append([p.card, p.xm, p.id, "RMB", f"{b:,.2f}", f"{b*.97:,.2f}", t.c(["正常", "正常", "冻结"])])
    return "core/EOD_BAL_0630.lst", "PROGRAM: DPB0210                储蓄分户余额表                 PAGE:    1\nBRANCH : 0417  DATE: 2017/06/30\n\n" + t.fw([22, 12, 21, 6, -16, -16, -8], o) + "\n" + f"TOTAL ACCOUNTS {t.n}\n*** END OF REPORT ***\n"

@T("sql", enc="utf-8")
def p2p(t):
    v = "\n".join(f"REPLACE INTO `acct_balance` SET uid={t.i(1000,99999)}, real_name='{p.xm}', phone='{p.mob}', id_card='{p.id}', balance='{t.m(0,30000)}', frozen='{t.m(0,900)}', due_in='{t.m(0,50000)}';" for p in t.each(rep=0))
    return "p2p/acct_balance.sql", "-- acct_balance @ 2018-07-14\n" + v + "\n"

@T("sms", mx=40)
def inquiry(t):
    return "smsgw/balance_reply.log", "\n".join(f"{t.dt(2018)} MT -> {p.mob} : {p.xm}您好，截至{t.i(1,12)}月{t.i(1,28)}日您{p.bank[1]}账户{p.mcard if 0 else '尾号' + p._card[-4:]}可用余额为{t.m(3,40000)}元，回复TD退订" for p in t.each(rep=.1)) + "\n"

@T("xlsx")
def fund(t):
    rows = [["单位名称", "职工姓名", "公积金账号", "身份证号", "缴存基数", "月缴额", "账户余额", "余额日期"]]
    f = t.firm()
    for p in t.each(rep=0):
        rows.append([f, p.xm, t.dig(12), p.id, t.i(3, 25) * 1000, t.m(300, 3000), t.m(2000, 90000), "2018-12-31"])
    return "人事/公积金余额.xlsx", xlsx([("个人明细", rows)])

@T("chat", mx=20)
def collect(t):
    o = []
    for p in t.each(rep=0):
        o.append(f"{t.c(['催收-阿豪','法务','调查员3'])} {t.dt(2019):%m/%d %H:%M}: " + t.c([f"{p.xm} {p.id} 名下{p.bank[1]} {p.card} 余额只有{t.m(1,900)}元，别执行了", f"查到了 {p.xm}（{p.mob}）{p.bank[1]}卡里还有{t.ml(5000,90000)}，赶紧冻", f"{p.bank[1]} 户名{p.xm} 卡{p.card} 存款余额：{t.ml(100,60000)}元 定期{t.i(0,20)}万"]))
    return "chat/资产线索群.txt", "\n".join(o)

@T("form", mx=9)
def cert(t):
    o = []
    for p in t.each(rep=0):
        o.append(f"存 款 证 明 书  CERTIFICATE OF DEPOSIT\n兹证明 {p.xm} (Name: {p.PY.replace('/', ' ')}) 身份证号 ID No.: {p.id}\n截至 {t.dt(2018):%Y年%m月%d日} 在我行存款余额如下：\n账号 A/C No.: {p.card}   币种 CUR: CNY   余额 Balance: {t.ml(50000,500000)}\n本证明冻结至 {t.dt(2019):%Y-%m-%d}。\n{p.bank[0]}{p.reg[2]}支行\n")
    return "签证材料/存款证明.txt", "\n- - - - - - - -\n".join(o)

@T("yaml", mx=50, enc="utf-8")
def yml(t):
    return "migrate/balances.yaml", "as_of: 2019-12-31\nbalances:\n" + "".join(f"  - holder: {p.xm}\n    cert_no: \"{p.id}\"\n    card: \"{p.card}\"\n    balance: {t.m(0,20000)}\n    bank: {p.bank[2]}\n" for p in t.each(rep=0))

@T("html")
def portal(t):
    return "intranet/存款查询.html", f"<html><head><meta charset='{t.charset}'></head><body><form>柜员号 0417</form>" + "".join(f"<dl><dt>{p.xm}</dt><dd>证件号：{p.id}</dd><dd>账号：{p.card}</dd><dd>当前余额：<b>{t.ml(1,90000)}</b> 元</dd></dl>\n" for p in t.each(rep=0)) + "</body></html>"

@T("markdown", mx=25)
def estate(t):
    o = ["# 遗产清查：银行存款", ""]
    for p in t.each(rep=0):
        o.append(f"* **{p.xm}** `{p.id}`\n  - {p.bank[0]}，卡号 {p.card}，余额 {t.m(10,80000)} 元（{t.dt(2019):%Y-%m-%d} 查询）")
    return "公证处/存款清查.md", "\n".join(o) + "\n"

@T("log")
def cardapp(t):
    return "logserver/campus/card-balance.log", "\n".join(f"{t.dt(2018):%Y-%m-%d %H:%M:%S.%f} [balance-sync] stu={p.xm} idcard={p.id} bankCard={p.card} balance={t.m(0,2000)} lowNotify={t.c(['true','false'])} phone={p.mob}" for p in t.each(rep=0, lo=19, hi=23)) + "\n"

@T("xml")
def aml(t):
    return "aml/balance_report.xml", f'<?xml version="1.0" encoding="{t.charset}"?>\n<BalanceReport>\n' + "".join(f' <Row cust="{p.xm}" cert="{p.id}" acct="{p.card}" bal="{t.m(0,400000)}" ccy="CNY" day="2018-03-31"/>\n' for p in t.each(rep=0)) + "</BalanceReport>\n"
