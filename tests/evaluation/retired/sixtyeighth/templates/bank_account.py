"""Accounts and cards."""

from lib.core import reg
from lib.fmt import *  # noqa: F403
from lib.pools import *  # noqa: F403

T = reg("bank.account")


@T("代发/工资卡开户清单.xlsx", "payroll accounts opened in a batch")
def _(d):
    rows = [["工商银行批量开户回盘"], ["序号", "户名", "证件号码", "手机号", "卡号", "开户网点", "状态"]]
    for n, p in enumerate(d.ps(52)):
        rows.append([n + 1, p.name, p.id, p.mob, p.card, "城东支行", "成功"])
    return xlsx([("回盘", rows)])


@T("core/KHZH_20190630.dat", "core banking file with odd separators", "gb18030")
def _(d):
    return ln(
        *[
            "|#|".join(
                (
                    d.num(10),
                    p.name,
                    "1010",
                    p.id,
                    p.card,
                    p.acct,
                    "CNY",
                    d.t(2008, 2018).strftime("%Y%m%d"),
                    "0",
                    p.mob,
                )
            )
            for p in d.ps(240)
        ]
    )


@T("收款/供应商个人账户.csv", "personal payees' accounts", "utf-8-sig", "\r\n")
def _(d):
    o = [["收款人姓名", "开户行", "银行卡号", "身份证号", "联系手机", "用途"]]
    for p in d.ps(25):
        o.append([p.name, p.bank + p.city + "分行", p.card, p.id, p.mob, d.c(("运费", "劳务费", "房租", "返点"))])
    return csv(o)


@T("聊天/发卡号.txt", "people send their accounts into a chat")
def _(d):
    o = []
    for p in d.ps(12):
        o.append(
            "%s  %s\n%s\n%s %s\n"
            % (
                d.c(("小雨", "大山", "Aaron", "三哥")),
                d.t(2021, 2021).strftime("%H:%M"),
                d.cardsp(p) if d.i(0, 1) else p.card,
                p.bank,
                p.name,
            )
        )
    return "财务  10:00\n大家把报销的卡号、开户行、户名发一下\n\n" + "\n".join(o)


@T("反洗钱/可疑账户名单.html", "accounts under watch, several per person")
def _(d):
    rows = [["客户", "证件号", "账户/卡号", "开户机构", "开户日期", "风险等级", "管控"]]
    a = [d.p() for _ in range(9)]
    for n in range(24):
        p = d.rec(a[n] if n < 9 else d.c(a))
        c, b = (p.card, p.bank) if n < 9 else d.newcard()
        d.add("bank.card", c)
        rows.append(
            [p.name, p.id, c, b, d.t(2012, 2020).date(), d.c(("高", "中高")), d.c(("只收不付", "暂停非柜面", "无"))]
        )
    return html(rows, "监测名单")


@T("法院/冻结账户反馈.xml", "feedback to a court's account query", "gb18030")
def _(d):
    o = ['<?xml version="1.0" encoding="GB18030"?>', "<fkjg>"]
    for p in d.ps(13):
        o.append('<bdhr xm="%s" zjhm="%s">' % (p.name, p.id))
        o.append(
            '  <zh khh="%s" kh="%s" zhlx="借记" khrq="%s" zt="正常"/>'
            % (p.bank, p.card, d.t(2009, 2019).strftime("%Y%m%d"))
        )
        o.append("</bdhr>")
    return ln(*o, "</fkjg>")


@T("爬虫/bindcard.jsonl", "payment provider's card bindings", "utf-8")
def _(d):
    return jl(
        [
            {
                "uid": d.num(9),
                "bind": {
                    "holder": p.name,
                    "cert_no": p.id,
                    "card_no": p.card,
                    "bank": p.bank,
                    "reserved_mobile": p.mob,
                },
                "signed_at": d.t(2019, 2021).isoformat(),
            }
            for p in d.ps(36)
        ]
    )


@T("db/acct_info.sql", "INSERTs with account and card tables columns in one")
def _(d):
    return ins(
        "acct_info",
        ["cust_name", "id_no", "acct_no", "card_no", "open_brch", "open_date", "mobile"],
        [
            [p.name, p.id, p.acct, p.card, "0%s" % d.num(4), d.t(2010, 2019).strftime("%Y%m%d"), p.mob]
            for p in d.ps(45)
        ],
        "",
    )


@T("扫描/开户申请书.txt", "forms with labels above the values", "gb18030")
def _(d):
    o = []
    for p in d.ps(7):
        o += [
            "个人银行结算账户申请书",
            "姓名                证件号码",
            pad(p.name, 20) + p.id,
            "联系电话            职业",
            pad(p.mob, 20) + p.job,
            "联系地址                        家庭电话",
            pad(p.addr, 44) + p.tel,
            "卡号/账号（银行填写）",
            d.cardsp(p),
            "申请人签名：                年  月  日",
            "",
        ]
    return ln(*o)


@T("补贴/一卡通发放户.tsv", "village's subsidy accounts of heads of households")
def _(d):
    o = [["组", "户主", "身份证号码", "一卡通账号", "开户行", "面积(亩)"]]
    for p in d.ps(57):
        o.append([str(d.i(1, 9)), p.name, p.id, p.card, p.bank, "%.1f" % d.u(0.5, 9)])
    return csv(o, "\t")


@T("mail/报销账户信息.eml", "professor's assistants mail of accounts, prose")
def _(d):
    b = "会计老师好：\n劳务费领款人账户如下。\n"
    for p in d.ps(6):
        b += "%s老师，身份证%s，%s%s支行，卡号%s，电话%s；\n" % (p.name, p.id, p.bank, p.dist[:2], p.card, p.mob)
    return eml(
        d.p().mail, d.omail("cwc", "hzu-x.edu.cn"), "劳务费账户", "Tue, 03 Dec 2019 09:00:00 +0800", b, enc="gb18030"
    )


@T("备忘/家里的银行卡.txt", "a family's note of cards, several per person")
def _(d):
    a = [d.p() for _ in range(3)]
    o = ["家里卡（别外传）", ""]
    for w, p in zip(("老公", "我", "我妈"), a):
        o.append("%s %s 身份证 %s" % (w, p.name, p.id))
        for n in range(d.i(1, 3)):
            d.rec(p)
            c, b = d.newcard()
            d.add("bank.card", c)
            o.append("  %s %s %s" % (b[:2], c, d.c(("工资卡", "还房贷", "不常用", "社保"))))
    return ln(*o)


@T("cache/rdb_cards.txt", "redis rdb dump to text, keys with embedded accounts", "utf-8")
def _(d):
    return ln(
        "# db0 keys with prefix acct:",
        *[
            'acct:%s => s:"%s|%s|%s|%s" ttl=%d' % (p.card, p.name, p.id, p.bank, p.mob, d.i(60, 86400))
            for p in d.ps(28)
        ]
    )


@T("柜面/挂失补卡登记.md", "teller's record of lost cards, old and new")
def _(d):
    rows = [["日期", "客户", "证件", "原卡号", "新卡号", "柜员"]]
    for p in d.ps(10):
        c, _ = d.newcard()
        rows.append([d.t(2019, 2019).strftime("%m-%d"), p.name, p.id, p.card, d.add("bank.card", c), d.num(4)])
    return "挂失补卡登记（4 月）\n\n" + md(rows)
