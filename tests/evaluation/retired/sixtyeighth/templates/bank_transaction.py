"""Booking lines."""

from lib.core import reg
from lib.fmt import *  # noqa: F403
from lib.pools import *  # noqa: F403

T = reg("bank.transaction")
ZY = "消费 转账 代发工资 网银转账 ATM取款 快捷支付 利息 还款 水电费 手机充值".split()


def head(d, n, p):
    """n rising times"""
    d.rec(p, n)
    return sorted(d.t(2019, 2019) for _ in range(n))


@T("对账单/借记账户历史明细.csv", "debit card statement with head lines", "gb18030", "\r\n")
def _(d):
    p = d.bankcard("工商")
    o = [
        ["中国工商银行借记账户历史明细（电子版）"],
        ["户名：" + p.name, "卡号：" + p.card, "起止日期：20190101-20191231"],
        [
            "交易日期",
            "帐号",
            "储种",
            "序号",
            "币种",
            "钞汇",
            "摘要",
            "地区",
            "收入/支出金额",
            "余额",
            "对方户名",
            "对方帐号",
            "渠道",
        ],
    ]
    for n, t in enumerate(head(d, 48, p)):
        q2 = d.p()
        o.append(
            [
                t.date(),
                p.acct,
                "活期",
                n + 1,
                "人民币",
                "钞",
                d.c(ZY),
                d.num(4),
                d.c("+-") + d.yuan(5, 9000),
                d.yuan(100, 60000),
                *((q2.name, q2.card) if n % 3 == 0 else (d.c(SHOP), "")),
                d.c(("手机银行", "快捷支付", "柜面")),
            ]
        )
    return csv(o)


@T("微信/微信支付账单.csv", "WeChat pay export with preamble", "utf-8-sig")
def _(d):
    p = d.p()
    o = [
        "微信支付账单明细,,,,,,,,",
        "微信昵称：[山高水长],姓名：[%s],身份证号：[%s],,,,,," % (p.name, p.id),
        "起始时间：[2019-01-01 00:00:00] 终止时间：[2019-12-31 23:59:59],,,,,,,,",
        ",,,,,,,,",
        "----------------------微信支付账单明细列表--------------------,,,,,,,,",
        "交易时间,交易类型,交易对方,商品,收/支,金额(元),支付方式,当前状态,交易单号,商户单号,备注",
    ]
    for t in head(d, 52, p):
        o.append(
            '%s,%s,%s,"%s",%s,¥%s,%s,%s,%s\t,%s\t,"/"'
            % (
                t.strftime("%Y-%m-%d %H:%M:%S"),
                d.c(("商户消费", "转账", "微信红包", "扫二维码付款")),
                d.c(SHOP),
                d.c(("/", "早餐", "订单付款")),
                d.c("收支") + "入" if d.i(0, 5) == 0 else "支出",
                d.yuan(1, 600),
                d.c(("零钱", "零钱通", "招商银行")),
                "支付成功",
                "10000" + d.num(23),
                d.num(20),
            )
        )
    return ln(*o)


@T("支付宝/alipay_record_2021.txt", "Alipay export, GBK, aligned blanks", "gb18030", "\r\n")
def _(d):
    p = d.p()
    o = [
        "支付宝交易记录明细查询",
        "账号:[%s] 户名:[%s]" % (p.mob, p.name),
        "---------------------------------交易记录明细列表------------------------------------",
        (
            "交易号                      ,商家订单号          ,交易创建时间        ,交易对方     ,商品名称   "
            " ,金额（元）,收/支  ,交易状态"
        ),
    ]
    for t in head(d, 40, p):
        o.append(
            "%s ,%-20s ,%s ,%s ,%s ,%s ,%s ,交易成功"
            % (
                t.strftime("%Y%m%d") + "22001" + d.num(15),
                "T200P" + d.num(13),
                t.strftime("%Y-%m-%d %H:%M:%S"),
                pad(d.c(SHOP), 14),
                pad(d.c(("收钱码收款", "外卖订单", "话费充值")), 12),
                d.yuan(1, 900),
                d.c(("支出", "收入", "    ")),
            )
        )
    return ln(*o, "-" * 60, "导出时间:[2021-08-02 10:11:12]")


@T("流水/交易流水_换页.txt", "printed statement with page breaks and repeated heads", "gb18030", "\r\n")
def _(d):
    p = d.bankcard("招商")
    ts, o = head(d, 45, p), []
    for pg in range(3):
        o.append(
            "%s                 招商银行交易流水\n%s户    名：%s        账号：%s\n记账日期    货币  交易金额     "
            " 联机余额      交易摘要    对手信息\n" % (" " * 10, "", p.name, p.card)
        )
        for t in ts[pg * 15 : pg * 15 + 15]:
            q2 = d.p()
            o.append(
                "%s  CNY %12s %13s   %s %s"
                % (
                    t.date(),
                    d.c(("", "-")) + d.yuan(1, 8000),
                    d.yuan(10, 90000),
                    pad(d.c(ZY), 11),
                    q2.name if d.i(0, 1) else d.c(SHOP),
                )
            )
        o.append("\n                                   第 %d 页 / 共 3 页\x0c" % (pg + 1))
    return ln(*o)


@T("侦查/调证_多人交易明细.xlsx", "prosecution's bundle, a row per booking of several holders")
def _(d):
    rows = [
        [
            "交易卡号",
            "交易户名",
            "证件号码",
            "交易时间",
            "金额",
            "收付标志",
            "余额",
            "对手账号",
            "对手户名",
            "摘要",
            "IP",
        ]
    ]
    for p in d.some(58, 12):
        q2 = d.p()
        rows.append(
            [
                p.card,
                p.name,
                p.id,
                d.t(2020, 2020).strftime("%Y%m%d%H%M%S"),
                float(d.yuan(10, 50000)),
                d.c("进出"),
                float(d.yuan(0, 90000)),
                q2.card,
                q2.name,
                d.c(ZY),
                d.ip(),
            ]
        )
    return xlsx([("明细", rows)], False)


@T("sms/动账短信备份.xml", "phone backup of the bank's messages to one holder", "utf-8")
def _(d):
    p = d.bankcard("工商")
    o = ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>', '<smses owner="%s">' % p.mob]
    for t in head(d, 18, p):
        o.append(
            '  <sms address="95588" date="%d" body="您尾号%s卡%s%s(%s)%s元，余额%s元。【工商银行】"/>'
            % (
                t.timestamp() * 1000,
                p.card[-4:],
                t.strftime("%m月%d日%H:%M"),
                d.c(("支出", "收入")),
                d.c(ZY),
                d.yuan(1, 4000),
                d.yuan(100, 40000),
            )
        )
    return ln(*o, "</smses>")


@T("网关/pay_trace.log", "payment gateway's trace with ISO fields in brackets")
def _(d):
    o = []
    for p in d.ps(200):
        o.append(
            "%s [pay-core] <0200> F2=[%s] F4=[%012d] F11=[%s] F12=[%s] F41=[%s] F61=[%s|%s] F39=[%s]"
            % (
                d.t(2021, 2021).strftime("%Y-%m-%d %H:%M:%S"),
                p.card,
                d.i(100, 900000),
                d.num(6),
                d.digits(6),
                d.num(8),
                p.name,
                p.id,
                d.c(("00", "00", "51")),
            )
        )
    return ln(*o)


@T("聊天/转账核对.txt", "chat about transfers between persons")
def _(d):
    o = []
    for n in range(10):
        p, q2 = d.rec(d.p()), d.p()
        o.append(
            "出纳-小林：%d号 %s（卡%s）转出 %s 给 %s %s，摘要%s，%s"
            % (
                d.i(1, 28),
                p.name,
                p.card,
                d.yuan(100, 20000),
                q2.name,
                q2.card,
                d.c(("借款", "货款", "还款")),
                d.c(("已到账", "退回了", "实时")),
            )
        )
    return ln(*o)


@T("回单/电子回单_合集.html", "bank slips as tables of labels and values")
def _(d):
    o = []
    for p in d.ps(11):
        q2 = d.p()
        o.append(
            "<div class='slip'><h4>网上银行电子回单</h4><table><tr><td>付款人户名</td><td>%s</td>"
            "<td>收款人户名</td><td>%s</td></tr><tr><td>付款人账号</td><td>%s</td><td>收款人账号</td><td>%s</td></tr>"
            "<tr><td>金额（小写）</td><td>%s</td><td>交易日期</td><td>%s</td></tr>"
            "<tr><td>流水号</td><td>%s</td><td>用途</td><td>%s</td></tr></table></div>"
            % (p.name, q2.name, p.card, q2.card, d.yuan(10, 9000), d.t(2018, 2018).date(), d.num(14, "3"), d.c(ZY))
        )
    return ln("<html><body>", *o, "</body></html>")


@T("api/bill_list.json", "app's answer, holder in the head and bills in a list", "utf-8")
def _(d):
    p = d.p()
    return js(
        {
            "ret": "0",
            "cust": {"custName": p.name, "certNo": p.id, "cardNo": p.card},
            "items": [
                {
                    "tranDate": t.strftime("%Y%m%d"),
                    "tranTime": t.strftime("%H%M%S"),
                    "amt": d.yuan(1, 3000),
                    "dcFlag": d.c("DC"),
                    "bal": d.yuan(100, 30000),
                    "oppName": d.c(SHOP),
                    "memo": d.c(ZY),
                }
                for t in head(d, 31, p)
            ],
        },
        2,
    )


@T("账本/beancount_导入.md", "two holders' tables in one note")
def _(d):
    o = []
    for w in ("我", "爱人"):
        p = d.p()
        o += [
            "## %s %s %s（%s）" % (w, p.name, p.card, p.bank),
            "",
            md(
                [["记账日期", "金额", "余额", "摘要", "对方"]]
                + [
                    [t.date(), d.c(("", "-")) + d.yuan(1, 3000), d.yuan(10, 30000), d.c(ZY), d.c(SHOP)]
                    for t in head(d, 13, p)
                ]
            ),
        ]
    return ln(*o)


@T("db/txn_copy.sql", "COPY of bookings with accounts", "utf-8")
def _(d):
    o = ["COPY core.txn (tid, card_no, cust, id_no, tdate, ttime, dr, cr, bal, summary, opp_acct) FROM stdin;"]
    for p in d.some(58, 20):
        t = d.t(2018, 2018)
        dr = d.i(0, 1)
        o.append(
            "\t".join(
                (
                    d.num(12),
                    p.card,
                    p.name,
                    p.id,
                    str(t.date()),
                    t.strftime("%H:%M:%S"),
                    d.yuan() if dr else "\\N",
                    "\\N" if dr else d.yuan(),
                    d.yuan(0, 90000),
                    d.c(ZY),
                    d.num(15, "3"),
                )
            )
        )
    return ln(*o, "\\.")


@T("申诉/被骗转账经过.txt", "a victim's prose about transfers", "utf-8", "\r\n")
def _(d):
    p = d.p()
    o = ["我叫%s，身份证%s，电话%s。" % (p.name, p.id, p.mob)]
    for n in range(7):
        q2 = d.p()
        d.rec(p)
        o.append(
            "%d月%d日%d时%d分，我用%s卡（%s）向户名%s、账号%s转账%s元，对方说是%s。"
            % (
                d.i(5, 6),
                d.i(1, 28),
                d.i(8, 22),
                d.i(0, 59),
                p.bank,
                p.card,
                q2.name,
                q2.card,
                d.yuan(500, 50000),
                d.c(("保证金", "解冻费", "做单任务", "手续费")),
            )
        )
    return ln(*o)


@T("mail/月结对账单.eml", "credit card e-statement mail in HTML, several lines of a holder")
def _(d):
    p = d.p()
    rows = [["交易日", "记账日", "商户名称/城市", "交易金额/币种", "记账金额"]]
    for t in head(d, 16, p):
        rows.append(
            [
                t.strftime("%m/%d"),
                t.strftime("%m/%d"),
                d.c(SHOP) + "/" + d.c(CITY),
                d.yuan(5, 900) + "/RMB",
                d.yuan(5, 900),
            ]
        )
    return eml(
        d.omail("creditcard", "ebank-mail.com.cn"),
        p.mail,
        "客户对账单",
        "Mon, 20 May 2019 06:00:00 +0800",
        html(rows, "信用卡对账单", "<p>尊敬的%s，您的卡 %s 本期账单</p>" % (p.call, d.cardsp(p))),
        sub="html",
    )
