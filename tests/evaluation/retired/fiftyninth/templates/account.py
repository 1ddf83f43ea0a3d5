"""bank.account: who holds which account or card (no balance, no movements)"""
from .core import T, NS
from .util import *
K = "bank.account"


def ev(d, n, rep=0):
    d.adults = True; out = []
    for p in d.people(n, rep):
        b = d.bank(p); d.rec(p); out.append(NS(p=p, b=b, t=d.when(d.year - d.i(0, 6)), br=f"{b[0]}{p.reg[2][:-1]}{d.ch('分行营业部', '城东支行', '人民路支行', '开发区支行', '新华支行')}", ty=d.ch("I类户", "I类户", "II类户"), st=d.ch("正常", "正常", "正常", "睡眠", "销户")))
    return out


@T(K, "table", "account opening list of branch", big=True)
def opening(d, n):
    rows = ev(d, n)
    return d.table(rows, [("户名/客户姓名|cust_name/acct_name|KHMC", lambda r: r.p.name), ("证件号码/身份证号|id_no/cert_no|ZJHM", lambda r: d.id(r.p)), ("卡号/账号/银行卡号|card_no/acct_no|KH", lambda r: d.card(r.p)), ("开户行/开户网点|open_branch|KHH", lambda r: r.br), ("开户日期|open_date|KHRQ", lambda r: d.day(r.t)), ("?账户类型|acct_type|ZHLX", lambda r: r.ty), ("账户状态|acct_status|ZHZT", lambda r: r.st), ("?手机号|mobile|SJH", lambda r: d.ph(r.p))], "csv xlsx tsv semi html", head=["个人结算账户开户清单"] if d.p(.4) else [], tail=[f"合计{n}户"] if d.p(.4) else [], serial=d.p(.2))


@T(K, "table", "salary card collection form")
def cards(d, n):
    rows = ev(d, n)
    return d.table(rows, [("工号", lambda r: d.dig(5)), ("姓名", lambda r: r.p.name), ("开户银行", lambda r: r.br), ("银行卡号", lambda r: d.card(r.p)), ("身份证号码", lambda r: d.id(r.p)), ("是否一类卡", lambda r: d.ch("是", "是", "是", "否")), ("备注", lambda r: d.ch("", "", "", "已换卡", "复印件已收"))], "xlsx csv md fixed", head=["工资卡开户信息收集表"], tail=["请本人核对卡号，错误自负"], serial=True)


@T(K, "table", "core bank database dump in repository", big=True)
def core_(d, n):
    d.hdr = d.ch("en", "upper", "camel"); rows = ev(d, n)
    return d.table(rows, [("x|cust_no", lambda r: d.dig(10)), ("x|cust_name", lambda r: r.p.name), ("x|cert_no", lambda r: d.id(r.p)), ("x|card_no", lambda r: d.card0(r.p)), ("?x|mobile_no", lambda r: d.ph0(r.p)), ("x|open_brc", lambda r: d.dig(6)), ("x|bank_name", lambda r: r.b[0]), ("x|open_date", lambda r: r.t.strftime("%Y%m%d")), ("x|acct_status", lambda r: d.ch("0", "0", "1")), ("?x|email", lambda r: d.em(r.p) if r.p.has > .5 else "")], "sql db pipe csv", tname=d.ch("cif_acct", "t_card_info", "dep_acct_base"))


@T(K, "table", "four in one set list", big=True)
def sets(d, n):
    s = d.ch("----", "|", "\t"); return "txt", "\n".join(s.join([r.p.name, d.id(r.p), d.card0(r.p), d.ph0(r.p), r.br]) for r in ev(d, n)) + "\n"


@T(K, "struct", "test data with real cards in JSON", big=True)
def fixture(d, n):
    return js(d, ev(d, n), [("account_name/acct_name", lambda r: r.p.name), ("id_no", lambda r: d.id(r.p)), ("card_no/bank_card_no", lambda r: d.card0(r.p)), ("bank_name", lambda r: r.b[0]), ("bank_code", lambda r: r.b[1]), ("open_branch", lambda r: r.br), ("?reserved_mobile", lambda r: d.ph0(r.p)), ("?open_date", lambda r: d.isod(r.t))], "array lines min api")


@T(K, "struct", "card binding log of payment gateway", big=True)
def bind(d, n):
    o = []
    for r in ev(d, n): o.append(f"{r.t:%Y-%m-%d %H:%M:%S}.{d.i(100, 999)} [exec-{d.i(1, 40)}] INFO c.p.g.BindCard - 四要素鉴权 reqNo={d.dec('8' + d.dig(18))} name={r.p.name} certNo={d.id(r.p)} cardNo={d.card0(r.p)} mobile={d.ph0(r.p)} bank={r.b[1]} ret={d.ch('0000', '0000', '2001')}")
    return "log", "\n".join(o) + "\n"


@T(K, "struct", "script with inlined accounts", mx=25)
def script(d, n):
    L = ["# -*- coding: utf-8 -*-", "import requests", "", "# 回归用账户，上线前删掉", "ACCOUNTS = ["]
    for r in ev(d, n): L.append(f"    {{'name': '{r.p.name}', 'id_no': '{d.id(r.p)}', 'card_no': '{d.card0(r.p)}', 'bank': '{r.b[0]}', 'mobile': '{d.ph0(r.p)}'}},")
    return "py", "\n".join(L + ["]", "", "for a in ACCOUNTS:", "    r = requests.post(BASE + '/acct/open', json=a, timeout=5)", "    print(r.status_code)", ""])


@T(K, "struct", "collection party blocks")
def parties(d, n):
    return blocks(d, ev(d, n), [("户名", lambda r: r.p.name), ("身份证", lambda r: d.id(r.p)), ("账号", lambda r: d.card(r.p)), ("开户行", lambda r: r.br), ("开户日期", lambda r: d.day(r.t))], d.ch("", "-" * 20, "——————"), d.ch("：", ":"))


@T(K, "prose", "chat of people sending their account", mx=9)
def send(d, n):
    ms = [d.ch(f"户名：{r.p.name}\n卡号：{d.card(r.p)}\n开户行：{r.br}", f"{r.p.name} {d.card(r.p)} {r.br} 身份证{d.id(r.p)}", f"退款打这个卡 {r.p.name}，{r.b[0]}{d.card(r.p)}，{r.br}") for r in ev(d, n)]
    return chat(d, ["各位把收款账户发一下 我统一登记"] + ms)


@T(K, "prose", "law firm's freeze application on accounts", mx=7)
def freeze(d, n):
    o = ["申请书", "", "申请人请求依法查询、冻结下列人员名下银行账户：", ""]
    for k, r in enumerate(ev(d, n)): o.append(f"{k + 1}、{r.p.name}，身份证号{d.id(r.p)}，开户行{r.br}，账号{d.card(r.p)}；")
    return docx(d, o + ["", "此致", f"{d.ch(P.REG)[2]}中级人民法院"])


@T(K, "prose", "contractor's mail with accounts", mx=9)
def cmail(d, n):
    b = "\n".join(f"{r.p.name}，{r.b[0]}，{d.card(r.p)}，开户网点{r.br}，证件{d.id(r.p)}，预留手机{d.ph(r.p)}" for r in ev(d, n))
    return mail(d, "Re: 联调用的真实账户", f"下面{n}个户头是行里同事自己开的卡，可以跑代扣签约，别外传。\n{b}")
