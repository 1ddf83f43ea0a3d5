"""bank.balance: money standing on accounts"""
from .core import T, NS
from .util import *
K = "bank.balance"


def ev(d, n, rep=0):
    d.adults = True; out = []
    for p in d.people(n, rep):
        b = d.bank(p); d.rec(p); v = d.r.choice([d.r.uniform(1, 900), d.r.uniform(900, 60000), d.r.uniform(60000, 980000)])
        out.append(NS(p=p, b=b, bal=f"{v:.2f}", balc=f"{v:,.2f}", av=f"{v * d.ch(1, 1, 1, .8):.2f}", t=d.when(), br=f"{b[0]}{p.reg[2][:-1]}{d.ch('分行', '人民路支行', '城北支行')}"))
    return out


@T(K, "table", "deposit ranking of branch customers", big=True)
def ranking(d, n):
    rows = ev(d, n)
    return d.table(rows, [("客户姓名/户名|cust_name|KHXM", lambda r: r.p.name), ("身份证号/证件号码|id_no|SFZH", lambda r: d.id(r.p)), ("卡号/账号|card_no/acct_no|ZH", lambda r: d.card(r.p)), ("存款余额/账户余额|balance|YE", lambda r: r.bal), ("?可用余额|available_balance|KYYE", lambda r: r.av), ("截止日期/余额日期|balance_date|YERQ", lambda r: d.day(r.t)), ("?开户机构|branch|KHJG", lambda r: r.br), ("?客户经理|manager|KHJL", lambda r: d.ch("王", "李", "赵") + "经理")], "csv xlsx tsv html semi", tail=[f"合计,{sum(float(r.bal) for r in rows):.2f}"] if d.p(.5) else [], serial=d.p(.3))


@T(K, "table", "tracing company's result of asset search")
def found(d, n):
    rows = ev(d, n)
    return d.table(rows, [("被执行人", lambda r: r.p.name), ("证件号", lambda r: d.id(r.p)), ("开户行", lambda r: r.br), ("账号", lambda r: d.card(r.p)), ("余额(元)", lambda r: r.balc), ("查询时间", lambda r: d.dt(r.t)), ("冻结情况", lambda r: d.ch("未冻结", "已冻结", "轮候"))], "xlsx md csv fixed", head=["银行存款查询反馈"], serial=True)


@T(K, "table", "end of day balance file", big=True)
def eod(d, n):
    d.hdr = d.ch("upper", "en"); rows = ev(d, n)
    return d.table(rows, [("x|acct_no/card_no", lambda r: d.card0(r.p)), ("x|acct_name", lambda r: r.p.name), ("?x|id_no", lambda r: d.id(r.p)), ("x|ccy", lambda r: "CNY"), ("x|last_balance", lambda r: d.money(10, 9999)), ("x|curr_balance", lambda r: r.bal), ("x|avail_balance", lambda r: r.av), ("x|bal_date", lambda r: r.t.strftime("%Y%m%d"))], "pipe csv sql db tsv", tname=d.ch("acct_bal_d", "eod_balance"))


@T(K, "table", "four big banks sheet of data seller")
def four(d, n):
    rows = ev(d, n)
    return d.table(rows, [("姓名", lambda r: r.p.name), ("身份证", lambda r: d.id(r.p)), ("银行", lambda r: r.b[0]), ("尾号", lambda r: d.tail(r.p)), ("余额", lambda r: r.bal), ("最近变动", lambda r: d.day(r.t))], "csv xlsx md tsv", head=["存款查询（单人单卡）"], shuf=False)


@T(K, "struct", "balance query answers", big=True)
def answers(d, n):
    return js(d, ev(d, n), [("acct_name/cust_name", lambda r: r.p.name), ("card_no/acct_no", lambda r: d.card0(r.p)), ("?id_no", lambda r: d.id(r.p)), ("balance/curr_balance", lambda r: r.bal), ("available_balance", lambda r: r.av), ("currency", lambda r: "CNY"), ("query_time", lambda r: d.dt(r.t)), ("?bank_name", lambda r: r.b[0])], "lines array api es")


@T(K, "struct", "gateway log of balance inquiries", big=True)
def gw(d, n):
    o = []
    for r in sorted(ev(d, n), key=lambda r: r.t):
        o.append(f"{r.t:%Y-%m-%d %H:%M:%S} tx=QRY_BAL seq={d.dec('3' + d.dig(17))} card={d.card0(r.p)} name={r.p.name} cert={d.id(r.p)} rsp=00 balance={r.bal} avail={r.av} cost={d.i(8, 300)}ms")
        if d.p(.15): o.append(f"{r.t:%Y-%m-%d %H:%M:%S} tx=ECHO rsp=00 cost=1ms")
    return "log", "\n".join(o) + "\n"


@T(K, "struct", "XML host reply")
def host(d, n):
    return xml(d, ev(d, n), [("CardNo", lambda r: d.card0(r.p)), ("AcctName", lambda r: r.p.name), ("CertNo", lambda r: d.id(r.p)), ("CurrBalance", lambda r: r.bal), ("AvailBalance", lambda r: r.av), ("QryDate", lambda r: r.t.strftime("%Y%m%d"))], "Body", "AcctBal", attr=d.p(.3))


@T(K, "prose", "seller's text, balances", mx=10)
def sell(d, n):
    ms = [d.ch(f"{r.p.name} {d.id(r.p)} {r.b[0]} 尾号{d.tail(r.p)} 余额 {r.balc}元 开户行 {r.br}", f"{r.p.name}，身份证{d.id(r.p)}，{r.b[0]}卡{d.card(r.p)}，余额{r.bal}", f"查余额：{r.p.name} {d.id(r.p)}\n{r.br}\n账户余额：{r.balc}元（{d.isod(r.t)}）") for r in ev(d, n)]
    return chat(d, ms)


@T(K, "prose", "bank reply letter to a court", mx=7)
def reply(d, n):
    b = d.ch(P.REG); o = [f"协助查询存款通知书（回执）", "", f"{b[2]}{b[3]}人民法院：", "你院来文收悉，经查询，有关人员在我行存款情况如下："]
    for k, r in enumerate(ev(d, n)): o.append(f"{k + 1}. {r.p.name}，证件号码{d.id(r.p)}，账号{d.card(r.p)}，截至{d.zd(r.t)}，账户余额为人民币{r.balc}元。")
    return docx(d, o + ["", "特此回复。", "联系电话：" + d.office(b)])


@T(K, "prose", "collectors' visit notes with balances", mx=8)
def visit(d, n):
    o = ["还款能力评估", ""]
    for r in ev(d, n): o.append(d.ch(f"{r.p.name}（{d.id(r.p)}）{r.b[0]}工资卡尾号{d.tail(r.p)}，上月底余额{r.bal}元，{d.ch('有还款能力', '建议分期', '暂缓')}。", f"{r.p.name}，身份证号{d.id(r.p)}，在{r.br}存款余额{r.balc}元，截至{d.zd(r.t)}。"))
    return "txt", "\n".join(o) + "\n"


@T(K, "prose", "traditional private banking memo", trad=True, mx=6)
def tmemo(d, n):
    o = ["客戶存款概況", ""]
    for r in ev(d, n): o.append(f"{r.p.name}，內地身份證 {d.id(r.p)}，賬戶號碼 {d.card(r.p)}，截至{r.t.year}年{r.t.month}月{r.t.day}日賬戶餘額人民幣 {r.balc} 元。")
    return "txt", "\n".join(o) + "\n"
