"""Forms of their own: bank and payment statements."""
import datetime as dt, json
from lib.core import tpl, MAKE
from lib.people import make_card, BANKS
from lib.fields import SHOP
from lib import office
from templates.native_money import one, st, J
from templates.shapes_table import tocsv


def opp_acct(F):
    if F.rng.random() < .4:
        return F.v("bank.card", make_card(F.rng))
    return st(F, "", "", "%d" % F.rng.randrange(10 ** 11, 4 * 10 ** 11))


def bank_one(F, i):
    p, rs = one(F)
    p.bank = BANKS[i]
    p.card = make_card(F.rng, BANKS[i])
    return p, rs


@tpl("bank.transaction", "table", "stmt_icbc")
def _(F):
    p, rs = bank_one(F, 0)
    rows = [["中国工商银行借记账户历史明细（电子版）"], ["卡号 " + F.card(p), "户名：" + p.name, "起止日期：%s — %s" % (rs[0]["t"].strftime("%Y-%m-%d"), rs[-1]["t"].strftime("%Y-%m-%d"))], "交易日期,帐号,储种,序号,币种,钞汇,摘要,地区,收入/支出金额,余额,对方户名,对方帐号,渠道".split(",")]
    a = st(F, "0200", "0302", "0402") + "%015d" % F.rng.randrange(10 ** 13, 10 ** 15)
    F.d(a)
    rows += [[r["t"].strftime("%Y-%m-%d %H:%M:%S"), a, "活期", "00000", "人民币", "钞", r["sm"], F.city[0][:4], ("+" if r["inn"] else "-") + r["amt"], r["bal"], r["opp"], opp_acct(F), r["ch"]] for r in rs]
    return "csv", tocsv(rows)


@tpl("bank.transaction", "table", "stmt_boc")
def _(F):
    p, rs = bank_one(F, 3)
    h = "记账日期 记账时间 币别 金额 余额 交易名称 渠道 网点名称 附言 对方账户名 对方卡号/账号 对方开户行".split()
    o = ["                    中国银行交易流水明细清单", "客户姓名：%s    借记卡号：%s" % (p.name, F.card(p)), "交易区间：%s 至 %s" % (rs[0]["t"].strftime("%Y-%m-%d"), rs[-1]["t"].strftime("%Y-%m-%d")), "", "\t".join(h)]
    o += ["\t".join([r["t"].strftime("%Y-%m-%d"), r["t"].strftime("%H:%M:%S"), "人民币", r["samt"], r["bal"], r["sm"], r["ch"], "-------------------", "-------------------", r["opp"], opp_acct(F) or "-------------------", "-------------------"]) for r in rs]
    return "txt", "\n".join(o) + "\n温馨提示：本明细清单仅供参考。\n"


@tpl("bank.transaction", "table", "stmt_ccb")
def _(F):
    p, rs = bank_one(F, 2)
    rows = [["中国建设银行个人活期账户全部交易明细"], ["卡号/账号:" + F.card(p), None, "客户名称:" + p.name, None, "币别:人民币"], "序号 摘要 币别 钞汇 交易日期 交易金额 账户余额 交易地点/附言 对方账号与户名".split()]
    rows += [[i + 1, r["sm"], "人民币元", "钞", r["t"].strftime("%Y%m%d"), float(r["samt"]), float(r["bal"]), r["ch"], (lambda a: a + "/" + r["opp"] if a else r["opp"])(opp_acct(F))] for i, r in enumerate(rs)]
    return "xlsx", office.xlsx([("交易明细", rows, False, ["A1:I1"])])


@tpl("bank.transaction", "table", "stmt_cmb")
def _(F):
    p, rs = bank_one(F, 5)
    o = ["招商银行交易流水", "Transaction Statement of China Merchants Bank", "户    名：%s    账号：%s" % (p.name, F.card(p)), "Name                     Account No", "", "记账日期      货币   交易金额        联机余额        交易摘要        对手信息", "Date          Currency   Transaction Amount   Balance   Transaction Type   Counter Party", "—" * 30]
    o += ["%s    CNY    %s    %s    %s    %s" % (r["t"].strftime("%Y-%m-%d"), r["samt"].rjust(12), r["bal"].rjust(12), r["sm"], r["opp"]) for r in rs]
    return "txt", "\n".join(o) + "\n\n                         1/1\n"


@tpl("bank.transaction", "table", "bill_wechat")
def _(F):
    p, rs = one(F)
    rs.reverse()
    o = ["微信支付账单明细,,,,,,,,", "微信昵称：[%s],,,,,,,," % st(F, "风轻云淡", "小幸运", "ZZ", "平安是福"), "账户实名：%s　手机号：%s,,,,,,,," % (p.name, F.mob0(p)), "起始时间：[%s] 终止时间：[%s],,,,,,,," % (rs[-1]["t"].strftime("%Y-%m-%d 00:00:00"), rs[0]["t"].strftime("%Y-%m-%d 23:59:59")), ",,,,,,,,", "共%d笔记录,,,,,,,," % len(rs), ",,,,,,,,", "----------------------微信支付账单明细列表--------------------,,,,,,,,", "交易时间,交易类型,交易对方,商品,收/支,金额(元),支付方式,当前状态,交易单号,商户单号,备注"]
    for r in rs:
        o.append(",".join([r["t"].strftime("%Y-%m-%d %H:%M:%S"), *((st(F, "商户消费", "扫二维码付款") if not r["inn"] else "商户退款", r["opp"], "\"订单支付\"") if r["opp"] in SHOP else ("转账", r["opp"], "\"转账备注:微信转账\"")), "收入" if r["inn"] else "支出", "¥" + r["amt"], "/" if r["inn"] else st(F, "零钱", p.bank[0] + "(%s)" % p.card[-4:]), st(F, "支付成功", "已存入零钱") if r["inn"] else "支付成功", "\"%s\t\"" % F.d("42000%05d%s%010d" % (F.rng.randrange(99999), r["t"].strftime("%Y%m%d"), F.rng.randrange(10 ** 10))), "\"%s\t\"" % F.d("10%d" % F.rng.randrange(10 ** 17, 10 ** 18)), "\"/\""]))
    return "csv", "\n".join(o) + "\n"


@tpl("bank.transaction", "table", "bill_alipay")
def _(F):
    F.enc = "gb18030"
    p, rs = one(F)
    rs.reverse()
    o = ["------------------------------------------------------------------------------------", "导出信息：", "姓名：" + p.name, "支付宝账户：" + F.mob0(p), "起始时间：[%s]    终止时间：[%s]" % (rs[-1]["t"].strftime("%Y-%m-%d 00:00:00"), rs[0]["t"].strftime("%Y-%m-%d 23:59:59")), "共%d笔记录" % len(rs), "", "------------------------支付宝（中国）网络技术有限公司  电子客户回单------------------------", "交易时间,交易分类,交易对方,对方账号,商品说明,收/支,金额,收/付款方式,交易状态,交易订单号,商家订单号,备注,"]
    for r in rs:
        o.append(",".join([r["t"].strftime("%Y-%m-%d %H:%M:%S"), st(F, "餐饮美食", "日用百货", "交通出行", "转账红包", "充值缴费"), r["opp"], st(F, "/", "e50***@alipay.cn", "/"), r["sm"], "收入" if r["inn"] else "支出", r["amt"], "余额宝" if r["inn"] else st(F, "花呗", "余额", p.bank[0] + "(%s)" % p.card[-4:]), "交易成功", r["t"].strftime("%Y%m%d") + "2200%016d\t" % F.rng.randrange(10 ** 16), "\t", ""]) + ",")
    return "csv", "\n".join(o) + "\n"


@tpl("bank.transaction", "struct", "txn_core_log")
def _(F):
    return "log", "\n".join("%s|TXN|%s|ACCT=%s|NAME=%s|DC=%s|AMT=%s|BAL=%s|OPP=%s|SUMMARY=%s|CH=%s|RC=00" % (r["t"].strftime("%Y%m%d %H:%M:%S"), F.d(r["no"]), F.card(r["p"]), r["p"].name, "C" if r["inn"] else "D", r["amt"], r["bal"], r["opp"], r["sm"], r["ch"]) for r in F.recs()) + "\n"


@tpl("bank.transaction", "struct", "txn_app_json")
def _(F):
    p, rs = one(F)
    return "json", J({"respCode": "0000", "account": {"cardNo": F.card(p), "customerName": p.name, "certNo": F.id(p)}, "transactions": [{"tranDate": r["t"].strftime("%Y%m%d"), "tranTime": r["t"].strftime("%H%M%S"), "tranAmt": r["samt"], "balance": r["bal"], "oppName": r["opp"], "summary": r["sm"]} for r in rs], "totalNum": len(rs)}, indent=st(F, None, 2))


@tpl("bank.transaction", "prose", "txn_sms_alerts")
def _(F):
    p, rs = one(F, cap=30)
    o = ["账户变动提醒　户名：%s　卡号：%s　预留手机：%s\n" % (p.name, F.card(p), F.mob(p))]
    o += ["%s 【%s】您尾号%s的储蓄卡账户%s%s%s元，余额%s元，对方：%s。" % (r["t"].strftime("%Y-%m-%d %H:%M"), p.bank[0], p.card[-4:], r["t"].strftime("%m月%d日%H时%M分"), "收入" if r["inn"] else "支出", r["amt"], r["bal"], r["opp"]) for r in rs]
    return "txt", "\n".join(o) + "\n"


@tpl("bank.transaction", "prose", "txn_economic_report")
def _(F):
    p, rs = one(F, cap=25)
    return "docx", office.docx(["资金流向分析报告", "分析对象：%s，身份证号%s，账户：%s%s。经对该账户交易逐笔梳理，情况如下：" % (p.name, F.id(p), p.bank[0], F.card(p))] + ["%s，该账户%s%s%s元（%s），交易后余额%s元。" % (F.cnt(r["t"]), "自" if r["inn"] else "向", r["opp"] + ("收取" if r["inn"] else "支付"), r["amt"], r["sm"], r["bal"]) for r in rs] + ["分析人：%s" % F.person_name()])


@tpl("bank.transaction", "prose", "txn_dispute_letters")
def _(F):
    return "txt", "\n\n".join("持卡人%s（身份证%s，卡号%s）来电称，%s有一笔%s元的%s（商户：%s）%s，要求调单。" % (r["p"].name, F.id(r["p"]), F.card(r["p"]), F.cnt(r["t"]), r["amt"], "入账" if r["inn"] else "扣款", r["opp"], st(F, "非本人操作", "重复入账", "金额不符", "未收到货")) for r in F.recs()) + "\n"
