"""bank.transaction: statements, transfers, notices of payments."""
from datetime import timedelta as D

from lib import values as V
from lib.labels import bulk, md, sql, table

WHAT = "消费 转账 工资 网上支付 ATM取款 快捷支付 跨行汇款 结息 代扣电费 还款".split()
SHOPS = "美团 永辉超市 滴滴出行 中国石化加油站 肯德基 京东商城 星巴克 沃尔玛 铁路票务 拼多多".split()


def lines(d, n, y0=2016, y1=2019):
    """n booked movements in order: time, what, signed amount, balance, other party."""
    t, bal, out = d.when(y0, y1 - 1), d.money(2000, 60000), []
    for _ in range(n):
        t += D(hours=d.n(3, 90), minutes=d.n(0, 59), seconds=d.n(0, 59))
        amt = d.money(5, 900) * d.c(-1, -1, -1, 3)
        if bal + amt < 0:
            amt = -amt
        bal = round(bal + amt, 2)
        if amt > 0:
            what, who = d.c(("工资", d.co()), ("转账存入", d.p().name), ("退款", d.c(*SHOPS)))
        else:
            what, who = d.c("消费", "快捷支付", "网上支付"), d.c(*SHOPS)
        out.append((t, what, round(amt, 2), bal, who))
    return out


@bulk
def t_icbc_csv(d):
    p, n = d.p(), d.size(12, 60)
    p.bank = "工商银行"
    d.rec(p, n)
    rows = [[f"{t:%Y-%m-%d}", w, f"{a:+,.2f}", f"{b:,.2f}", o, d.c("快捷支付", "网上银行", "手机银行", "POS")] for t, w, a, b,
        o in lines(d, n)]
    d.csv("hisdetail.csv", ["交易日期", "摘要", "收入/支出金额", "余额", "对方户名", "渠道"], rows, enc=d.c("gb18030", "utf-8-sig"),
          pre=f"中国工商银行借记账户历史明细（电子版）\r\n卡号,{p.card},户名,{p.name}\r\n")


@bulk
def t_ccb_xlsx(d):
    p, n = d.p(), d.size(10, 60)
    p.bank = "建设银行"
    d.rec(p, n)
    rows = [["中国建设银行个人活期账户交易明细"], ["客户姓名", p.name, "卡号/账号", p.card, "证件号码", p.id], ["序号", "摘要", "币别", "交易日期", "交易金额",
        "账户余额", "交易地点/附言"]]
    rows += [[i, w, "人民币", f"{t:%Y%m%d}", a, b, o] for i, (t, w, a, b, o) in enumerate(lines(d, n), 1)]
    d.xlsx("交易明细.xlsx", ("sheet1", rows))


def t_boc_txt(d):
    p, n = d.p(), d.n(6, 35)
    p.bank = "中国银行"
    d.rec(p, n)
    out = [f"{t:%Y-%m-%d}  {t:%H:%M:%S}  人民币  {a:>12,.2f}  {b:>14,.2f}  {w}  {o}" for t, w, a, b, o in lines(d, n)]
    d.text("中行流水.txt", f"                 中国银行交易流水明细清单\n客户姓名：{p.name}      借记卡号：{p.card}\n" + "-" * 80
           + "\n记账日期    记账时间  币别  金额  余额  交易名称  附言\n" + "\n".join(out) + "\n")


def t_wechat_bill(d):
    p, n = d.p(), d.n(8, 50)
    d.rec(p, n)
    rows = [[f"{t:%Y-%m-%d %H:%M:%S}", d.c("商户消费", "扫二维码付款", "转账"), o, "/", "支出" if a < 0 else "收入",
        f"¥{abs(a):.2f}", d.c("零钱", f"{p.bank}({p.tail})"),
             "支付成功", "42000" + d.dig(23), d.dig(22)] for t, w, a, b, o in lines(d, n)]
    d.csv("微信支付账单.csv", ["交易时间", "交易类型", "交易对方", "商品", "收/支", "金额(元)", "支付方式", "当前状态", "交易单号", "商户单号"], rows,
        enc="utf-8-sig",
          pre=f"微信支付账单明细\r\n姓名：[{p.name}]  身份证号：[{p.id}]\r\n起始时间：[2018-01-01]\r\n")


def t_alipay(d):
    p, n = d.p(), d.n(8, 40)
    d.rec(p, n)
    rows = []
    for t, w, a, b, o in lines(d, n):
        rows.append([f"{t:%Y-%m-%d %H:%M:%S}", d.c("餐饮美食", "日用百货", "转账红包"), o, "/", "支出" if a < 0 else "收入",
            f"{abs(a):.2f}", "余额宝", "交易成功", f"{t:%Y%m%d}" + d.dig(20)])
    d.csv("alipay_record.csv", ["交易时间", "交易分类", "交易对方", "对方账号", "收/支", "金额", "收/付款方式", "交易状态", "交易订单号"], rows,
        enc="gb18030",
          pre=f"支付宝（中国）网络技术有限公司  电子客户回单\r\n姓名：{p.name}\r\n支付宝账户：{p.mob}\r\n")


def t_receipt(d):
    p, q, t = d.rec(d.p()), d.p(), d.when(2016, 2019)
    a = d.money(200, 80000)
    d.text("电子回单.txt",
        f"{p.bank} 电子回单\n回单编号：{d.dig(12, '23')}\n交易时间：{t:%Y-%m-%d %H:%M:%S}\n付款人户名：{p.name}\n付款人账号：{p.card}\n收款人"
        f"户名：{q.name}\n收款人账号：{q.card}\n"
           f"收款人开户银行：{q.bank}\n小写金额：￥{a:,.2f}\n用途：{d.c('货款', '借款', '房租', '还款')}\n")


@bulk
def t_transfer_list(d):
    rows = []
    for p in d.each(d.size(6, 40)):
        q = d.p()
        rows.append([f"{d.when(2016, 2019):%Y-%m-%d %H:%M:%S}", p.name, p.card, q.name, q.card, q.bank, d.money(50,
            50000), d.c("转账", "往来款", "")])
    d.csv("转账流水.csv", ["交易时间", "付款户名", "付款账号", "收款户名", "收款账号", "收款行", "金额", "附言"], rows)


def t_notice_mail(d):
    p, t = d.rec(d.p()), d.when(2017, 2019)
    p.bank = "招商银行"
    d.text("动账通知.eml",
        f"From: {d.mail('95notice', 'ebank-cmb.com.cn')}\nTo: {p.email}\nSubject: "
        f"一卡通账户变动通知\n\n尊敬的{p.name}：\n您的{p.bank}账户{p.card}于{t:%m月%d日%H:%M}"
           f"{d.c('支出', '入账')}人民币{d.money(10, 9000):,.2f}元（{d.c(*SHOPS)}）。如有疑问请致电客服。\n", "utf-8")


def t_txn_json(d):
    rows = [{"tranTime": f"{d.when(2017, 2019):%Y-%m-%d %H:%M:%S}", "accName": p.name, "cardNo": p.card,
        "idNo": p.id, "amount": d.money(1, 9000), "drCr": d.c("D", "C"),
             "counterparty": d.c(*SHOPS), "summary": d.c(*WHAT)} for p in d.each(d.n(4, 40))]
    d.jsonl("txn.jsonl", rows)


def t_evidence_note(d):
    out = ["涉案资金流水梳理：", ""]
    for p in d.each(d.n(3, 10)):
        q = d.p()
        out.append(f"{d.when(2017, 2019):%Y年%m月%d日%H时%M分}，{p.name}从其{p.bank}卡{p.card}向{q.name}转账{d.n(1, 200)}00元，"
            f"附言“{d.c('货款', '投资', '还钱')}”。")
    d.text("资金流水梳理.txt", "\n".join(out) + "\n")


@bulk
def t_sql(d):
    rows = []
    for p in d.each(d.size(8, 45)):
        rows.append([f"{d.when(2016, 2019):%Y%m%d%H%M%S}", p.card, p.name, d.money(10, 20000), d.c("D", "C"),
            d.c(*WHAT), d.c(*SHOPS)])
    d.text("jyls.sql", sql("jyls", ["jysj", "kh", "hm", "jyje", "jdbz", "zy", "dfhm"], rows, d.c(1, 15)),
        d.c("utf-8", "gb18030"))


def t_html_statement(d):
    p, n = d.p(), d.n(6, 30)
    d.rec(p, n)
    d.html("账户明细.html", "手机银行-账户明细", f"<p>户名 {p.name}　账号 {p.cardf()}</p>"
        + table(["记账日期", "货币", "交易金额", "联机余额", "交易摘要", "对手信息"], [
        [f"{t:%Y-%m-%d}", "CNY", f"{a:,.2f}", f"{b:,.2f}", w, o] for t, w, a, b, o in lines(d, n)]))


def t_english(d):
    p, n = d.p(), d.n(6, 30)
    d.rec(p, n)
    d.text("statement.md", f"# Account statement\n\nName: {p.en}  \nCard number: {p.card}  \nPassport: {p.pp}\n\n"
        + md(["Date", "Description", "Debit", "Credit", "Balance"], [
        [f"{t:%Y-%m-%d}", d.c("POS purchase", "Transfer", "ATM withdrawal", "Salary"), f"{-a:.2f}" if a < 0 else "",
        f"{a:.2f}" if a > 0 else "", f"{b:.2f}"]
        for t, w, a, b, o in lines(d, n)]), "utf-8")


def t_payroll_run(d):
    rows = [["交易日期", "收款人", "卡号", "金额", "摘要"]]
    t = d.when(2017, 2019)
    for p in d.each(d.n(8, 40), False):
        rows.append([f"{t:%Y-%m-%d}", p.name, p.card, f"{d.money(3000, 18000):.2f}", "代发工资 交易成功"])
    d.docx("代发工资交易明细.docx", f"{d.co()}　代发工资交易明细", rows)


def t_gz_log(d):
    out = []
    for p in d.each(d.n(10, 60)):
        out.append(f"{d.when(2018, 2019):%Y-%m-%d %H:%M:%S} INFO pay-core PAY_OK orderNo=P{d.dig(16)} card={p.card} "
            f"holder={p.name} amt={d.money(1, 3000):.2f} mch={d.c(*SHOPS)}")
    d.gz("pay-core.log.gz", "\n".join(out) + "\n")
