from lib.core import *
K = "bank.balance"


def bal(t):
    return f"{t.r.uniform(12, 480000):,.2f}"


@T(K, "行内/存款余额前百名.xlsx", "branch list of top deposits", "big")
def a(t):
    R = [["序号", "客户姓名", "证件号码", "卡号", "活期余额", "定期余额", "时点合计", "管户经理"]]
    for i, p in enumerate(t.ps(t.n(100, 140))):
        R.append([i + 1, p.name, p.id, p.card, bal(t), bal(t), bal(t), t.pick("张经理 周经理 A09")])
    t.xlsx([("余额", R)])


@T(K, "查询/四大行余额.txt", "sold balance lines as text", "free")
def b(t):
    o = ""
    for p in t.ps(18):
        o += (t.pick([f"{p.name} {p.id} {p.bk} 尾号{p.card_q()[-4:]} 余额 {bal(t)}元 开户行 {p.branch}\n",
                f"{p.id} {p.name}，查到{p.bk}一张，卡号{p.card}，当前余额{bal(t)}，冻结0\n", f"姓名{p.name} 卡{p.card} 可用余额：{bal(t)}"
                f" 手机{p.mob}\n"]))
    t.out(o, "gb18030")


@T(K, "证明/个人存款证明书.docx", "deposit certificates in prose", "free")
def c(t):
    o = []
    for p in t.ps(5):
        d = t.dt()
        o += (["个人存款证明书", f"编号：{t.num(9)}", f"兹证明{p.name}（{p.pyn}，身份证号码{p.id}）截至{d:%Y年%m月%d日}在我行{p.branch}存有人民币存款"
                f"余额{bal(t)}元，账号{p.card}。", "本证明自签发之日起有效，不作担保用途。", ""])
    t.docx(o)


@T(K, "api/acct_balance.log", "log of balance enquiries, XML tail", "odd")
def d(t):
    o = ""
    for p in t.ps(22):
        d = t.dt()
        o += (f"{d:%Y%m%d %H%M%S} ESB TX=0421 CHNL=MB REQ[acctNo={p.card}|custNm={p.name}|idNo={p.id}] RSP[retCod"
                f"e=AAAAAAA|avlBal={bal(t).replace(',', '')}|acctBal={bal(t).replace(',', '')}|ccy=CNY] {t.n(3, 80)}ms"
                f"\n")
    t.out(o)


@T(K, "资产/members_wallet.json", "wallet balances of users", "")
def e(t):
    t.out(js([dict(uid=t.num(8), realName=p.name, idCard=p.id, phone=p.mob, wallet=dict(balance=bal(t), frozen=
            "0.00", bankCard=p.card)) for p in t.ps(26)], 1, True))


@T(K, "公积金/个人账户余额.csv", "housing fund balances of employees", "")
def f(t):
    R = [["个人账号", "姓名", "身份证号码", "月缴存额", "账户余额", "缴至年月", "账户状态"]]
    for p in t.ps(40):
        R.append([t.num(12), p.name, p.id, t.n(300, 3000), bal(t).replace(",", ""), f"2022{t.n(1, 12):02d}", t.pick(
                "正常 封存")])
    t.out(csvs(R), "gb18030", "\r\n")


@T(K, "家庭/家里的钱.md", "family overview, several accounts per person", "free multi")
def g(t):
    o = "# 资产盘点（年底）\n\n"
    for _ in range(3):
        p = t.subj()
        o += f"## {p.name}（{p.id}）\n\n"
        for _ in range(t.n(2, 5)):
            t.rec(p)
            p._m.pop("card", None)
            o += f"- {p.bk} {p.card_s()} 余额 {bal(t)}，{t.pick('活期 大额存单 理财到期后转活期')}\n"
        o += "\n"
    t.out(o)


@T(K, "柜面/余额查询回显.txt", "teller screen copies", "odd")
def h(t):
    o = ""
    for p in t.ps(9):
        o += (f"交易码 2010 账户余额查询                柜员 {t.num(6)}\n----------------------------------------\n客户名称 : "
                f"{p.name}\n证件号码 : {p.id}\n账    号 : {p.card}\n账户余额 : {bal(t)}\n可用余额 : {bal(t)}\n账户状态 : 正常\n交易成功!  [F10]"
                f"退出\n\n")
    t.out(o, "gb18030")


@T(K, "冻结/司法冻结余额一览.html", "frozen balances of persons, one with several cards", "multi")
def i(t):
    R = [["被执行人", "身份证号", "账号", "开户行", "账户余额", "冻结金额", "冻结日"]]
    for _ in range(10):
        p = t.subj()
        for _ in range(t.n(1, 4)):
            t.rec(p)
            p._m.pop("card", None)
            R.append([p.name, p.id, p.card, p.branch, bal(t), bal(t), t.dt().date()])
    t.out(html(R, "网络查控冻结结果"))


@T(K, "储值/会员卡余额.txt", "prepaid card balances of a shop, numbers in 3-4-4 groups", "odd")
def j(t):
    R = [["卡号", "会员", "手机", "卡内余额", "积分", "末次消费"]]
    for p in t.ps(29):
        R.append(["VIP" + t.num(5), p.name, p.mob_s(" "), t.money(0, 2000), t.n(0, 9000), f"{t.dt():%m/%d}"])
    t.out("洗车店储值客户余额（老板自用）\n" + fixed(R, 3))


@T(K, "催收/存款查询回复.eml", "mail: assets found of debtors, prose", "free multi")
def k(t):
    o = "赵律师：\n\n法院反馈的被执行人存款如下：\n"
    for p in t.ps(7):
        o += f"· {p.name}，身份证{p.id}，{p.branch}账户{p.card}余额{bal(t)}元，" + t.pick(["已冻结", "轮候第二", "不足清偿"]) + "；\n"
    q = t.other()
    t.eml("存款反馈", q.mail, t.omail("zhao@hengtai-law.cn"), [("text/plain", None, o + f"\n经办 {q.name} {q.mob}\n")])


@T(K, "医保/个账余额.xml", "medical account balances", "")
def l(t):
    t.out(xml("rows", "row", "XM GMSFHM KH ZHYE GXSJ".split(), [[p.name, p.id, p.card, bal(t).replace(",", ""),
            f"{t.dt():%Y%m%d}"] for p in t.ps(24)]))


@T(K, "理财/客户AUM.sql", "INSERT dump with balances and managers")
def m(t):
    q = t.other()
    R = ([[p.name, p.idx, p.card, float(t.money(1000, 900000)), float(t.money(0, 90000)), q.name, q.mob] for p in t.
            ps(35)])
    t.out(insert("cust_aum", "khmc zjhm zhhm zhye kyye khjl khjl_sj".split(), R, True))
