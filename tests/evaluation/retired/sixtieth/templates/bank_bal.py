"""Bank balances: one row an account, with its balance at a date."""
from lib import pools as P
from lib.build import CSV, TXT, T
from lib.render import box, csv_, docx, fixed, insert, jl, js, md, xlsx

K = "bank.balance"


@T(K, "table", "存款/储蓄存款余额表_{d}.xlsx", "deposit balances at a date, with total")
def deposits(f):
    rows = ([["个人储蓄存款余额明细表"], [f"截止日期：{f.base:%Y-%m-%d}", "", "", "", "单位：元"],
             ["序号", "客户姓名", "身份证号", "卡号", "存款种类", "余额", "利率(%)"]])
    tot = 0
    for k, p in enumerate(f.recs(f.n(8, 40), repeat=False), 1):
        a = f.i(100, 30000000) / 100
        tot += a
        rows.append([k, p.name, f.id(p), f.card(p), f.c(["活期", "整存整取一年", "整存整取三年"]), a, f.c([0.3, 1.5, 2.75])])
    return xlsx(("余额", rows + [["合计", "", "", "", "", round(tot, 2)]], ["A1:G1"]))


@T(K, "table", "bank/ye_{d}.csv", "core export of balances", big=True, enc=CSV)
def core(f):
    rows = [["机构号", "客户姓名", "证件号码", "账户", "账户余额", "可用余额", "冻结金额", "日期"]]
    for p in f.recs(f.n(8, 50), repeat=False):
        b = f.money(1, 200000)
        rows.append([f.d(9, "1234"), p.name, f.id(p), f.card(p), b, b, "0.00", f"{f.base:%Y%m%d}"])
    return csv_(rows)


@T(K, "prose", "聊天记录/存款余额_{w}.txt", "seller's balances as text", enc=TXT)
def sold(f):
    out = "余额结果 共几个人的\n"
    for p in f.recs(f.i(4, 15), repeat=False):
        out += (f"{p.name} {f.id(p)} {p.bank[2:] if len(p.bank) > 4 else p.bank} 尾号{p.card[-4:]} 余额 "
                f"{f.i(100, 9000000) / 100:,.2f}元 开户行 {p.city[:-1]}{f.c(['城西', '中山路', '高新'])}支行\n")
    return out


@T(K, "struct", "api/balance_batch_{w}.json", "batch balance answer", big=True)
def api(f):
    rows = [{
        "acctName": p.name,
        "certNo": f.id(p),
        "cardNo": f.card(p),
        "balance": f.money(1, 90000),
        "availableBalance": f.money(1, 90000),
        "currency": "CNY",
        "queryTime": f"{f.base:%Y-%m-%d %H:%M:%S}"
    } for p in f.recs(f.n(4, 25), repeat=False)]
    return js({"retCode": "0000", "retMsg": "成功", "rows": rows, "totalCount": len(rows)})


@T(K, "struct", "dump/{n}/account_balance.sql", "INSERT dump of wallet balances", big=True)
def sql(f):
    rows = ([[
        f.seq(), p.name,
        f.id(p),
        f.mob(p),
        float(f.money(0, 20000)),
        float(f.money(0, 100)), f"{f.base:%Y-%m-%d %H:%M:%S}"
    ] for p in f.recs(f.n(6, 50), repeat=False)])
    return ("CREATE TABLE `account_balance` (`id` bigint, `real_name` varchar(32), `id_card` "
            "char(18), `mobile` char(11), `balance` decimal(12,2) COMMENT '账户余额',\n"
            "  `frozen` decimal(12,2), `updated_at` datetime);\n" + insert("account_balance", rows, per=10))


@T(K, "prose", "证明/存款证明_{n}.docx", "certificates of deposit, one paragraph a person")
def certs(f):
    out = []
    for p in f.recs(f.i(2, 8), repeat=False):
        out.append(f"兹证明{p.name}（身份证号码：{f.id(p)}）截至{f.base.year}年{f.base.month}月{f.base.day}日在我行账户"
                   f"{f.card(p)}中存款余额为人民币{f.i(5, 90)}0,000.00元。")
    return docx("个人存款证明（批量留底）", *out, "本证明仅用于签证申请，涂改无效。", "经办：　　　复核：")


@T(K, "table", "ops/查余额_{w}.txt", "psql/mysql output of balances")
def boxed(f):
    rows = [[f.seq(), p.name, f.id(p), f.card(p), f.money(1, 50000)] for p in f.recs(f.i(4, 25), repeat=False)]
    return ("MySQL [acct]> select id, cust_name, cert_no, card_no, balance from acct_bal limit "
            "30;\n" + box(["id", "cust_name", "cert_no", "card_no", "balance"], rows) +
            f"{len(rows)} rows in set (0.00 sec)\n")


@T(K, "table", "公积金/缴存余额_{n}.csv", "housing fund balances by employee", big=True, enc=CSV)
def fund(f):
    rows = [["单位名称", f.c(P.COMPANIES)], ["个人公积金账号", "姓名", "身份证号", "月缴存额", "缴至年月", "账户余额", "账户状态"]]
    for p in f.recs(f.n(8, 40), repeat=False):
        rows.append([
            f.d(12, "1"), p.name,
            f.id(p),
            f.i(300, 3900), f"{f.base:%Y%m}",
            f.money(500, 180000),
            f.c(["正常", "正常", "封存"])
        ])
    return csv_(rows)


@T(K, "struct", "logs/balance-query.{d}.log", "log of balance queries", big=True)
def log(f):
    out, n = "", f.n(5, 40)
    for p, t in zip(list(f.recs(n, repeat=False)), f.times(n, 1)):
        out += (f"{t:%Y-%m-%d %H:%M:%S} INFO QueryBalanceAction [{f.hex(8)}] custName={p.name} "
                f"certNo={f.id(p)} cardNo={f.card(p)} balance={f.money(0, 50000)} ret=0\n")
    return out


@T(K, "table", "存款/分户余额清单{d}.txt", "balance print of a small bank, fixed width", enc=("utf-8", "gb18030"), nl="\r\n")
def bankprint(f):
    rows = [["账号/卡号", "户名", "证件号码", "币种", "当前余额"]]
    for p in f.recs(f.n(6, 30), repeat=False):
        rows.append([f.card(p), p.name, f.id(p), "CNY", f"{f.i(100, 5000000) / 100:,.2f}"])
    return f"{f.c(['农村商业银行', '城市商业银行'])}  存款分户余额清单   {f.base:%Y-%m-%d}\n\n" + fixed(rows) + "\n--- 报表结束 ---\n"


@T(K, "table", "notes/家里的存款.md", "family balances in Markdown")
def family(f):
    ppl = f.ps(f.i(2, 4))
    rows = []
    for p in ppl:
        for _ in range(f.i(1, 3)):
            f.rec(p)
            bank, card = f.bankcard()
            rows.append([p.name, f.id(p), bank, f.v("bank.card", card), f.money(1000, 300000)])
    return f"# 家里的存款\n\n{f.base:%Y年%m月} 更新\n\n" + md(["谁", "身份证", "银行", "卡号", "余额"], rows) + "\n密码还是老规矩，不写这里。\n"


@T(K, "struct", "mongo/wallets.json", "mongoexport of wallets", big=True)
def mongo(f):
    return jl([{
        "_id": {
            "$oid": f.hex(24)
        },
        "realName": p.name,
        "idCard": f.id(p),
        "bankCard": f.card(p),
        "bankName": p.bank,
        "accountBalance": float(f.money(1, 9000)),
        "asOf": {
            "$date": f"{f.base:%Y-%m-%d}T16:00:00Z"
        }
    } for p in f.recs(f.n(5, 40), repeat=False)])


@T(K, "struct", "查控/存款余额反馈_{n}.xml", "court query feedback with balances")
def xml(f):
    out = '<?xml version="1.0" encoding="UTF-8"?>\n<response>\n'
    for p in f.recs(f.i(4, 18), repeat=False):
        out += (f'  <account>\n    <xm>{p.name}</xm>\n    <zjhm>{f.id(p)}</zjhm>\n    <khwd>'
                f'{p.bank}</khwd>\n    <zh>{f.card(p)}</zh>\n    <bz>CNY</bz>\n'
                f'    <ye>{f.money(0, 90000)}</ye>\n    <kyye>{f.money(0, 500)}</kyye>\n  </account>\n')
    return out + "</response>\n"
