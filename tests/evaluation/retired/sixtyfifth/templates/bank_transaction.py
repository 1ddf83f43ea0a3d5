import json
from lib.core import *

K = "bank.transaction"
ZY = "消费 转账支取 工资 网银转账 ATM取款 快捷支付 利息 代扣 跨行汇款 还款".split()


@T(K, "流水/工行借记账户历史明细.csv", "ICBC debit statement, holder in head (many), payees beside", "gb18030", "\r\n")
def t01(c):
    p = c.person()
    k = p.card = c.card("工商银行")
    o = f"中国工商银行借记账户历史明细（电子版）\n卡号: {k}  户名: {p.name}  起止日期: 20190101-20191231\n"
    rows = [["交易日期", "储种", "序号", "币种", "摘要", "收入/支出金额", "余额", "对方户名", "对方帐号", "渠道"]]
    for i in range(c.ri(25, 45)):
        c.rec(p)
        q = c.ri(0, 3) == 0
        x = c.person()
        rows.append(
            [
                c.date(2019, 2019),
                "活期",
                i,
                "人民币",
                c.pick(ZY),
                c.pick("+-") + c.money(5, 9000),
                c.money(100, 60000),
                x.name if q else "",
                x.card if q else "",
                c.pick("网上银行 快捷支付 ATM POS"),
            ]
        )
    return o + sv(rows)


@T(
    K,
    "alipay/alipay_record_20220301.csv",
    "Alipay export with head block, holder's mail as account (many)",
    "gb18030",
    "\r\n",
)
def t02(c):
    p = c.person()
    o = (
        "------------------------------------------------------------------------------------\n导出信息：\n"
        f"姓名：{p.name}\n支付宝账户：{p.email}\n身份证号：{p.id}\n起始时间：[2021-12-01]  终止时间：[2022-03-01]\n\n"
        "------------------------支付宝（中国）网络技术有限公司  电子客户回单------------------------\n"
    )
    rows = [
        [
            "交易时间",
            "交易分类",
            "交易对方",
            "对方账号",
            "商品说明",
            "收/支",
            "金额",
            "收/付款方式",
            "交易状态",
            "交易订单号",
            "备注",
        ]
    ]
    for _ in range(c.ri(20, 35)):
        c.rec(p)
        x = c.person()
        t = c.time(2021, 2021)
        rows.append(
            [
                t,
                c.pick("餐饮美食 转账红包 日用百货"),
                x.name,
                x.mobile if c.ri(0, 4) == 0 else "/",
                c.pick("收钱码收款 转账 外卖订单"),
                c.pick("支出 收入"),
                c.money(3, 400),
                "余额宝",
                "交易成功",
                f"{t:%Y%m%d}" + "22001" + c.dig(15),
                "",
            ]
        )
    return o + sv(rows)


@T(K, "wechat/微信支付账单.xlsx", "WeChat bill in xlsx, holder in head (many)")
def t03(c):
    p = c.person()
    rows = [
        ["微信支付账单明细"],
        [f"微信昵称：[{c.pick('远山 小满 一叶')}]"],
        [f"姓名：[{p.name}] 证件：[{p.id}]"],
        [],
        ["交易时间", "交易类型", "交易对方", "商品", "收/支", "金额(元)", "支付方式", "当前状态", "交易单号"],
    ]
    for _ in range(c.ri(20, 40)):
        c.rec(p)
        rows.append(
            [
                str(c.time(2023, 2023)),
                c.pick("商户消费 转账 扫二维码付款"),
                c.pick("便利店 早餐铺 出行 超市"),
                "/",
                c.pick("收入 支出"),
                "¥" + c.money(1, 300),
                c.pick("零钱 招商银行"),
                "支付成功",
                "42000" + c.dig(23),
            ]
        )
    return xlsx([("Sheet1", rows)])


@T(K, "core/txn_journal_20170904.txt", "core journal, pipe, 500 lines, big", "gb18030")
def t04(c):
    o = ""
    for i, p in enumerate(c.recs(500)):
        o += (
            f"20170904|{c.ri(0, 23):02d}{c.ri(0, 59):02d}{c.ri(0, 59):02d}|{1000 + i}|{p.card}|{p.name}|"
            f"{c.pick('D C')}|{c.money(1, 50000)}|"
            f"{c.pick(ZY)}|{c.dig(4)}\n"
        )
    return o


@T(K, "sms/95588_95533.txt", "bank SMS forwarded, full card and name, free text")
def t05(c):
    o = ""
    for p in c.recs(c.ri(8, 12)):
        o += c.pick(
            [
                (
                    f"【{p.bank}】{p.name}，"
                    f"您卡号{p.card}于{c.ri(1, 12)}月{c.ri(1, 28)}日{c.ri(7, 22)}:{c.ri(10, 59)}网银转出{c.money(10, 9000)}元。\n"
                ),
                (
                    f"【{p.bank}】您尾号账户{p.card}（{p.name}）{c.ri(1, 12)}月{c.ri(1, 28)}日POS消费人民币{c.money(10, 2000)}元，"
                    "如有疑问请致电客服。\n"
                ),
            ]
        )
    return o


@T(K, "协查/涉案资金往来表.xlsx", "police fund analysis, payer and payee with cards (bystander)")
def t06(c):
    rows = [["交易卡号", "交易户名", "交易证件号码", "交易时间", "交易金额", "收付标志", "对手账号", "对手户名"]]
    for p in c.recs(c.ri(25, 45)):
        q = c.person()
        rows.append(
            [p.card, p.name, p.id, str(c.time(2019, 2020)), float(c.money(500, 80000)), c.pick("出 进"), q.card, q.name]
        )
    return xlsx([("资金", rows)], shared=True)


@T(K, "回单/电子回单打印.txt", "transfer slips as forms, payee beside (bystander)", "gb18030", "\r\n")
def t07(c):
    o = ""
    for p in c.recs(c.ri(8, 12)):
        q = c.person()
        o += (
            f"            {p.bank}  电子回单\n回单编号：{c.dig(12)}     "
            f" 日期：{c.date(2020, 2020):%Y年%m月%d日}\n付款人户名：{p.name}\n"
            f"付款人账号：{p.card}\n收款人户名：{q.name}\n收款人账号：{q.card}\n金额（小写）：￥{c.money(100, 30000)}\n摘要：{c.pick('货款 借款 往来')}\n"
            f"流水号：{c.dig(10)}\n{'-' * 46}\n"
        )
    return o


@T(K, "api/pay_orders.jsonl", "acquirer's order log with payer card, JSONL")
def t08(c):
    return "".join(
        json.dumps(
            dict(
                order_no=c.decoy(c.mob()),
                payer=p.name,
                cert=p.id,
                card_no=p.card,
                txn_time=str(c.time(2021, 2021)),
                amount=c.money(1, 3000),
                rc="00",
                mcc=c.dig(4),
            ),
            ensure_ascii=False,
        )
        + "\n"
        for p in c.recs(c.ri(30, 50))
    )


@T(K, "报案/转账经过陈述.docx", "victim statements of transfers, free text, swindlers' cards (bystander)")
def t09(c):
    ps = ["被害人陈述（汇总）"]
    for p in c.recs(5):
        q = c.person()
        ps.append(
            f"{p.name}，身份证{p.id}，称：{c.date(2021, 2021):%m月%d日}我用自己的{p.bank}卡{p.card}向户名{q.name}、"
            f"卡号{q.card}的账户转账"
            f"{c.ri(1, 9)}{c.pick('000 500 800')}0元，之后对方失联。"
        )
    return docx(ps)


@T(K, "db/acct_flow.db", "sqlite, flow table with foreign holder fields")
def t10(c):
    return sqlite(
        [
            (
                "CREATE TABLE flow (id INTEGER, holder TEXT, acct TEXT, ts TEXT, dc TEXT, amt REAL, memo TEXT)",
                "flow",
                [
                    (i, p.name, p.card, str(c.time(2018, 2018)), c.pick("D C"), float(c.money(1, 5000)), c.pick(ZY))
                    for i, p in enumerate(c.recs(c.ri(35, 60)), 1)
                ],
            )
        ]
    )


@T(K, "对账单/Statement_EN.html", "English card statement in HTML, one holder (many)")
def t11(c):
    p = c.person()
    rows = [["Posting Date", "Description", "Withdrawal", "Deposit", "Balance"]]
    for _ in range(c.ri(18, 30)):
        c.rec(p)
        rows.append(
            [
                f"{c.date(2020, 2020):%d-%b-%Y}",
                c.pick(["POS PURCHASE", "ATM WDL", "SALARY", "FAST PAY", "INTEREST"]),
                c.money(10, 3000),
                "",
                c.money(1000, 50000),
            ]
        )
    rows.append(["Total", "", "31,204.55", "", ""])
    return html(
        "Account Statement",
        rows,
        head=f"<p>Account holder: {p.PY.replace('/', ' ')}<br>Card number: {p.card}<br>ID: {p.id}</p>\n",
    )


@T(K, "记账/帮老板收的货款.txt", "bookkeeper's chat about who paid how much, mobiles, free text")
def t12(c):
    o = ""
    for p in c.recs(c.ri(7, 10)):
        o += c.pick(
            [
                f"{c.ri(1, 12)}.{c.ri(1, 28)} {p.name}（{p.mobile}）微信转来货款{c.ri(200, 9000)}，记上\n",
                f"{p.name} {p.mobile} 用{p.bank}卡{p.card}打了{c.ri(1000, 30000)}，银行短信收到了\n",
                f"今天{p.name}付定金{c.ri(500, 5000)}，走的建行，电话{p.mobile}\n",
            ]
        )
    return o


@T(K, "代发/代扣明细_回盘.txt", "batch debit return file, fixed width", "gb18030", "\r\n")
def t13(c):
    o = f"H 20220615 批次{c.dig(6)} 代扣回盘\n"
    for i, p in enumerate(c.recs(c.ri(30, 50)), 1):
        o += (
            pad(f"{i:06d}", 8)
            + pad(p.card, 22)
            + pad(p.name, 10)
            + pad(p.id, 20)
            + pad(c.money(10, 900), 10, True)
            + c.pick(["  0000成功", "  1002余额不足"])
            + "\n"
        )
    return o + f"T{c.records:06d}\n"


@T(K, "cmb/招商银行交易流水.tsv", "CMB statement bilingual header, holder in head (many), UTF-16", "utf-16", "\r\n")
def t14(c):
    p = c.person()
    p.card = c.card("招商银行")
    o = (
        f"招商银行交易流水\nTransaction Statement of China Merchants Bank\n户名 Name：{p.name}\n账号 Account"
        f" No：{p.card}\n"
    )
    rows = [["记账日期", "货币", "交易金额", "联机余额", "交易摘要", "对手信息"]]
    for _ in range(c.ri(20, 35)):
        c.rec(p)
        rows.append(
            [
                c.date(2022, 2022),
                "CNY",
                c.pick(["-", ""]) + c.money(5, 5000),
                c.money(100, 80000),
                c.pick(ZY),
                c.person().name,
            ]
        )
    return o + sv(rows, "\t")
