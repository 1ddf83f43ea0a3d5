import json
from lib.core import *

K = "bank.account"


def br(c):
    return c.home[2].rstrip("市") + c.pick("城东 新区 解放路 火车站 开发区 高新 南门") + c.pick("支行 分理处 营业部")


@T(K, "core/开户清单_D日.csv", "core banking list of new accounts, GB18030", "gb18030", "\r\n")
def a01(c):
    rows = [["开户日期", "机构号", "客户号", "户名", "证件类型", "证件号码", "卡号", "产品", "柜员"]]
    for p in c.recs(c.ri(20, 40)):
        rows.append(
            [
                f"{c.date(2018, 2018):%Y%m%d}",
                c.dig(5),
                c.decoy(c.mob()),
                p.name,
                "110001",
                p.id,
                p.card,
                c.pick("借记卡普卡 II类户 金卡"),
                "T" + c.dig(4),
            ]
        )
    return sv(rows)


@T(K, "人事/工资卡信息收集表.xlsx", "salary card collection list of a firm")
def a02(c):
    rows = [[c.firm() + "工资卡信息"], ["工号", "姓名", "身份证号", "开户行", "银行卡号", "预留手机", "核对"]]
    for i, p in enumerate(c.recs(c.ri(20, 40)), 1):
        rows.append([f"{c.ri(1, 9)}{i:04d}", p.name, p.id, p.bank + br(c), p.card, p.mobile, c.pick(["√", "", "已改"])])
    return xlsx([("Sheet1", rows)])


@T(K, "四件套/料.txt", "four-dash set: name, ID, card, mobile", "utf-8", "\r\n")
def a03(c):
    return "".join(f"{p.name}----{p.id}----{p.card}----{p.mobile}----{p.bank}\n" for p in c.recs(c.ri(25, 45)))


@T(K, "客服/绑卡咨询对话.txt", "service dialogue about bound cards, free text")
def a04(c):
    o = f"客服：上一位提供的卡{c.badcard()}位数对但校验不通过，请勿重复提交。\n\n"
    for p in c.recs(c.ri(4, 6)):
        o += (
            f"客服：您好，请提供一下要绑定的账户信息。\n用户：{p.name}，{p.bank}卡{p.card}，"
            + c.pick([f"预留手机号{p.mobile}", f"身份证{p.id}", f"手机{p.mobile}，身份证{p.id}"])
            + f"。\n客服：{c.pick('已为您提交，请留意验证码。 显示信息不符，请核对户名。 绑定成功。')}\n\n"
        )
    return o


@T(K, "dump/tb_bankcard.sql", "INSERT dump of bound cards, 160 rows, big")
def a05(c):
    return sql(
        "tb_bankcard",
        ["id", "uid", "holder", "cert_no", "card_no", "bank_code", "phone", "status"],
        [
            [90000 + i, c.ri(1000, 99999), p.name, p.id, p.card, p.bk, p.mobile, c.ri(0, 1)]
            for i, p in enumerate(c.recs(160))
        ],
    )


@T(K, "协查/账户信息查询回函.docx", "bank's answer to the police: accounts of one person (many), card numbers")
def a06(c):
    p = c.person()
    rows = [["序号", "账户/卡号", "开户网点", "开户日期", "账户类型", "状态"]]
    for i in range(1, c.ri(5, 8)):
        c.rec(p)
        rows.append(
            [i, c.card("工商银行"), br(c), c.date(2005, 2017), c.pick("I类 II类 III类"), c.pick("正常 销户 止付")]
        )
    return docx(
        [
            "协助查询存款账户通知书（回执）",
            f"被查询人：{p.name}，证件号码：{p.id}",
            rows,
            "经办人：          （业务专用章）",
        ]
    )


@T(K, "api/card_bind.jsonl", "payment log of card binding with spaced cards in groups of four")
def a07(c):
    o = ""
    for p in c.recs(c.ri(15, 25)):
        k = p.card
        c.vals[CARD].pop(k)
        k = c.add(CARD, " ".join(k[i : i + 4] for i in range(0, len(k), 4)))
        o += (
            json.dumps(
                dict(t=c.time(2021, 2021).isoformat(), ev="BIND_OK", card=k, bank=p.bk, nm=p.name, mob=p.mobile),
                ensure_ascii=False,
            )
            + "\n"
        )
    return o


@T(K, "村里/粮补一卡通账户.txt", "fixed width list of subsidy accounts", "gb18030", "\r\n")
def a08(c):
    rows = [["户编号", "户主", "身份证号", "一卡通账号(卡)", "组别"]]
    for p in c.recs(c.ri(30, 55), years=(1945, 1985)):
        rows.append([c.dig(6), p.name, p.id, p.card, f"{c.ri(1, 9)}组"])
    return fixed(rows, [9, 9, 21, 23, 6])


@T(K, "学校/学费代扣卡登记.html", "school fee debit cards, parents' names beside (bystander)")
def a09(c):
    rows = [["学生", "学生身份证", "扣款卡开户行", "卡号", "家长电话"]]
    for p in c.recs(c.ri(20, 35), years=(2000, 2003)):
        rows.append([p.name, p.id, p.bank, p.card, c.mobile()])
    return html("学费代扣银行卡登记表", rows)


@T(K, "短信/收款账号转发.txt", "payee details people forward to each other, free text")
def a10(c):
    o = ""
    for p in c.recs(c.ri(6, 9)):
        o += c.pick(
            [
                f"钱打这个卡：{p.bank}，{p.name}，{p.card}，开户行{br(c)}，打完截图\n\n",
                f"{p.name}的账号发你：{p.card}（{p.bank}{br(c)}），别打错名字\n\n",
                f"户名：{p.name}\n卡号：{p.card}\n开户：{p.bank}{br(c)}\n备注写货款尾数\n\n",
            ]
        )
    return o


@T(K, "合规/账户异常名单.xml", "AML list in XML")
def a11(c):
    x = '<?xml version="1.0" encoding="UTF-8"?>\n<AcctRpt date="20200930">\n'
    for i, p in enumerate(c.recs(c.ri(12, 20)), 1):
        x += (
            f'  <Acct seq="{i}"><CustNm>{p.name}</CustNm><CertId>{p.id}</CertId><AcctId>{p.card}</AcctId><OpnDt>'
            f"{c.date(2010, 2019):%Y%m%d}</OpnDt><Rsn>{c.pick('0301 0502 0917')}</Rsn></Acct>\n"
        )
    return x + "</AcctRpt>\n"


@T(K, "保险/理赔收款账户.md", "claims payee table with agents' numbers (bystander)")
def a12(c):
    rows = [["领款人", "身份证", "收款银行", "账号", "业务员"]]
    for p in c.recs(c.ri(8, 14)):
        q = c.person()
        rows.append([p.name, p.id, p.bank, p.card, q.name + " " + q.mobile])
    return "## 本周理赔领款账户\n\n" + md(rows)


@T(K, "mail/supplier_acct.eml", "mail with attached CSV of freelancers' accounts")
def a13(c):
    b = "财务：\n附件为本月兼职人员收款账户，请维护到系统，谢谢。\n"
    rows = [["name", "id_no", "bank", "acct_no", "phone"]] + [
        [p.name, p.id, p.bank, p.card, p.mobile] for p in c.recs(c.ri(10, 16))
    ]
    t = sv(rows)
    m = eml(
        c.allow("hr@" + c.up(6).lower() + ".com.cn"),
        c.allow("caiwu@" + c.up(6).lower() + ".com.cn"),
        "兼职账户",
        "Wed, 8 Sep 2021 11:30:00 +0800",
        b,
        att=[("accounts.csv", t)],
    )
    return m, b + t + m.split("\n\n")[0]
