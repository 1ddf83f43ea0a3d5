import json
from lib.core import *
from templates.bank_account import br

K = "bank.balance"


def yu(c):
    return f"{c.r.uniform(10, 400000):,.2f}"


@T(K, "core/时点余额表_20151231.csv", "year-end balance list, GB18030", "gb18030", "\r\n")
def x01(c):
    rows = [["机构", "账号", "户名", "证件号码", "币种", "时点余额", "日均"]]
    for p in c.recs(c.ri(25, 45)):
        rows.append([c.dig(5), p.card, p.name, p.id, "CNY", c.money(10, 300000), c.money(10, 300000)])
    rows.append(["合计", "", "", "", "", "8812345.10", ""])
    return sv(rows)


@T(K, "轨迹/四行存款查询.txt", "balances of persons at the big banks, sold as text lines")
def x02(c):
    o = ""
    for p in c.recs(c.ri(12, 20)):
        o += f"{p.name} {p.id} {p.bank} {p.card} 余额 {yu(c)}元 开户行 {br(c)}\n"
    return o


@T(K, "理财/客户AUM清单.xlsx", "wealth customers with deposit balance, manager's mobile (bystander)")
def x03(c):
    q = c.person()
    rows = [["客户经理", q.name, q.mobile], ["客户姓名", "证件号", "手机", "活期余额", "定期余额", "理财余额", "等级"]]
    for p in c.recs(c.ri(20, 35)):
        rows.append(
            [
                p.name,
                p.id,
                p.mobile,
                float(c.money(10, 90000)),
                float(c.money(0, 500000)),
                float(c.money(0, 800000)),
                c.pick("金 白金 钻石"),
            ]
        )
    return xlsx([("AUM", rows)])


@T(K, "证明/个人存款证明.docx", "deposit certificates in prose, docx, free text")
def x04(c):
    ps = []
    for p in c.recs(c.ri(3, 5)):
        ps += [
            "存款证明书",
            (
                f"兹证明{p.name}{p.title}（身份证号码：{p.id}）截至{c.date(2019, 2019):%Y年%m月%d日}在我行账号{p.card}的存款余额为人民币"
                f"{yu(c)}元。本证明不得转让、质押。"
            ),
            p.bank + br(c),
        ]
    return docx(ps)


@T(K, "api/acct_balance.json", "mobile bank API, accounts per customer nested (many)")
def x05(c):
    r = []
    for p in c.folk(6):
        ac = []
        for _ in range(c.ri(2, 4)):
            c.rec(p)
            ac.append(dict(cardNo=c.card(), currency="156", balance=yu(c), available_balance=yu(c), frozen="0.00"))
        r.append(dict(custName=p.name, certNo=p.id, accts=ac))
    return json.dumps(dict(rspCode="000000", data=r), ensure_ascii=False, indent=2)


@T(K, "dump/yebk.txt", "tab dump of 110 savings balances, big", "gb18030", "\r\n")
def x06(c):
    return "".join(
        "\t".join([p.id, p.name, p.card, c.pick("活期 整存整取"), yu(c), f"{c.date(2013, 2013):%Y%m%d}"]) + "\n"
        for p in c.recs(110)
    )


@T(K, "法院/网络查控反馈.xml", "court's freeze query answer in XML")
def x07(c):
    x = '<?xml version="1.0" encoding="UTF-8"?>\n<ckfk>\n'
    for p in c.recs(c.ri(10, 16)):
        x += (
            f'  <zh bzxr="{p.name}" zjhm="{p.id}">\n   '
            f" <khh>{p.bank}</khh><kh>{p.card}</kh><ye>{c.money(0, 90000)}</ye><kyye>{c.money(0, 90000)}</kyye>"
            f"<djje>{c.money(0, 100)}</djje>\n"
            "  </zh>\n"
        )
    return x + "</ckfk>\n"


@T(K, "聊天/各人卡里剩多少.txt", "family group on remaining money, free text")
def x08(c):
    o = ""
    for p in c.recs(c.ri(5, 8)):
        o += (
            c.pick("大伯: 三姑: 我: 堂哥: ").strip()
            + c.pick(
                [
                    f" {p.name}那张{p.bank}卡 {p.card} 还剩{c.ri(100, 9000)}块",
                    f" 查了，{p.name}的卡{p.card}余额{yu(c)}",
                    f" {p.name}账户（{p.card}）里现在有{c.ri(1, 30)}万多，先别动",
                ]
            )
            + "\n"
            + c.pick("二婶:好 三姑:知道了 我:[OK]")
            + "\n"
        )
    return o


@T(K, "社保/个人账户余额公布.html", "provident fund balances, HTML, ID numbers")
def x09(c):
    rows = [["职工姓名", "身份证号码", "公积金账号", "上年结转", "本年缴存", "账户余额"]]
    for p in c.recs(c.ri(20, 35)):
        rows.append([p.name, p.id, c.dig(9), c.money(100, 50000), c.money(1000, 20000), c.money(1000, 90000)])
    return html("住房公积金个人账户余额", rows)


@T(K, "手机银行/acct_cache.db", "balance cache in sqlite, keyed by mobile and card")
def x10(c):
    return sqlite(
        [
            (
                "CREATE TABLE acct_cache (cif TEXT, cname TEXT, mobile TEXT, card TEXT, balance TEXT, upd TEXT)",
                "acct_cache",
                [
                    (c.dig(10), p.name, p.mobile, p.card, c.money(0, 90000), str(c.date(2021, 2021)))
                    for p in c.recs(c.ri(30, 50), years=(1960, 2000))
                ],
            )
        ]
    )


@T(K, "query/bal_console.log", "teller console log of balance queries")
def x11(c):
    o, t = "", dt.datetime(2016, 3, 14, 9, 0)
    for p in c.recs(c.ri(15, 28)):
        t = c.plus(t, 1, 9)
        o += (
            f"{t:%H:%M:%S} TX=2101 BALQRY acct={p.card} name={p.name} id={p.id} avail={c.money(0, 90000)} hold=0.00"
            " rc=AAAAAAA\n"
        )
    return o


@T(K, "合作社/社员存款余额.md", "rural credit co-operative: deposit balances of members with mobiles")
def x12(c):
    rows = [["社员", "手机", "股金", "存款余额", "最近存取"]]
    for p in c.recs(c.ri(10, 18)):
        rows.append([p.name, p.mobile, c.pick("500 1000 2000"), c.money(0, 1900), f"{c.ri(1, 12)}/{c.ri(1, 28)}"])
    return "**社员存款余额** 9月底\n\n" + md(rows) + "\n取款请提前一天打招呼。\n"


@T(K, "mail/credit_enq.eml", "English branch mail with balances in prose, free text")
def x13(c):
    b = "Dear colleague,\n\nbalances as of close of business:\n\n"
    for p in c.recs(5):
        b += (
            f"{p.PY.title().replace('/', ' ')}, ID {p.id}: card {p.card} holds CNY {yu(c)}, of which nothing is"
            " frozen.\n"
        )
    m = eml(
        c.allow("ops@" + c.up(5).lower() + "bank.com.cn"),
        c.allow("risk@" + c.up(5).lower() + "bank.com.cn"),
        "Balances",
        "Tue, 2 Apr 2019 18:40:00 +0800",
        b,
        "8bit",
    )
    return m, b + m.split("\n\n")[0]
