from lib.core import *
T = kind("bank.account")

@T("csv")
def payroll(t):
    rows = []
    for k, p in enumerate(t.each(rep=0), 1):
        rows.append([f"{k:04d}", p.xm, p.id, p.bank[0] + p.reg[2] + "支行", p.card, p.mob])
    return "财务/代发开户清单.csv", t.csv("工号,户名,身份证号,开户行,银行卡号,预留手机".split(","), rows)

@T("json", enc="utf-8")
def bind(t):
    o = [{"uid": t.i(100000, 999999), "bankCode": p.bank[2], "bank_card": p.card, "cardType": "DEBIT", "cardholder": p.xm, "certNo": p.id, "reservedMobile": p.mob, "bindAt": f"{t.dt(2018):%FT%T}Z", "agreementNo": t.dec(t.dig(20))} for p in t.each(rep=0)]
    return "mongo/user_bankcard.json", t.j(o)

@T("jsonl", enc="utf-8")
def mongo(t):
    r = []
    for p in t.each(rep=0):
        r.append({"_id": {"$oid": "5a" + t.hex(22)}, "user": {"n": p.xm, "m": p.mob}, "acct": {"bank": p.bank[1], "no": p.card, "branch": p.city + p.reg[2] + t.c(["支行", "营业部", "分理处"])}, "status": t.i(0, 2), "ct": {"$numberLong": str(int(t.dt(2017).timestamp() * 1000))}})
    return "mongo/acct.bson.json", t.jl(r)

@T("form", mx=9)
def openform(t):
    o = []
    for p in t.each(rep=0):
        o.append(f"个人结算账户开户申请书            编号 {t.dec(t.dig(12))}\n┌──────────────────────────────┐\n│ 客户姓名 {p.xm}　证件类型 居民身份证\n│ 证件号码 {p.id}\n│ 职    业 {t.c(['职员','教师','个体','司机','学生'])}　国籍 中国\n│ 联系地址 {p.addr}\n│ 移动电话 {p.mob}　电子邮箱 {p.mail}\n│ 开户机构 {p.bank[0]}{p.reg[2]}支行　账户类别 Ⅰ类户\n│ 卡    号 {p.cards}\n└──────────────────────────────┘\n开户日期 {t.dt(2016):%Y年%m月%d日}  柜员 {t.i(10,99)}0{t.i(1,9)}\n")
    return "柜面/开户申请.txt", "\n".join(o)

@T("xlsx")
def subsidy(t):
    rows = [["耕地地力保护补贴发放花名册"], ["序号", "农户姓名", "身份证号码", "一卡通账号", "开户银行", "面积(亩)", "金额", "联系电话"]]
    for k, p in enumerate(t.each(rep=0, lo=30), 1):
        a = round(t.r.uniform(.5, 14), 2)
        rows.append([k, p.xm, p.id, p.card, p.bank[1], a, round(a * 87.5, 2), p.mob if t.i(0, 2) else ""])
    return "村委/一卡通花名册.xlsx", xlsx([("第三组", rows)])

@T("fixed")
def unionpay(t):
    o = []
    for p in t.each(rep=0):
        o.append(["01", p.card, p.xm, "01", p.id, p.mob, p.bank[2], f"{t.dt(2016):%Y%m%d}", t.c(["00", "00", "14", "51"])])
    return "batch/auth_acct.txt", "四要素鉴权批量文件 V1.2\n" + t.fw([4, 22, 14, 4, 21, 14, 6, 10, 3], o) + "#END\n"

@T("sql", enc="utf-8")
def loans(t):
    v = ",\n".join(f"({k}, '{p.xm}', '{p.id}', '{p.card}', '{p.bank[1]}', '{p.mob}', '{p.mail}', {t.i(1,4)})" for k, p in enumerate(t.each(rep=0), 30011))
    return "backup/borrower_bank.sql", "INSERT INTO borrower_bank (id, real_name, id_card, card_no, bank_name, mobile, email, auth_level) VALUES\n" + v + ";\n"

@T("chat", mx=22)
def supplier(t):
    o = []
    for p in t.each(rep=0):
        d = t.dt(2019)
        o.append(f"{t.c(['王会计','项目部-磊','劳务老周'])} {d:%H:%M}\n" + t.c([f"{p.xm}\n{p.bank[0]}{p.city}{p.reg[2]}支行\n{p.card}", f"{p.xm}的卡换了，新卡{p.bank[1]} {p.cards}，身份证{p.id}，旧卡作废", f"开户名{p.xm} 账号{p.card} 开户行{p.bank[1]}{p.reg[2]}支行 电话{p.mob} 麻烦今天打"]))
    return "WeChat Files/收款账号收集.txt", "\n\n".join(o) + "\n"

@T("text", mx=25)
def freeze(t):
    o = [f"协助查询财产通知书（回执）", f"{t.c(L.REG)[2]}人民法院：经查，被查询人在我行开户情况如下。", ""]
    for p in t.each(rep=0):
        o.append(t.c([f"{p.xm}（证件号码{p.id}），开立借记卡一张，卡号{p.card}，开户日{t.dt(2013):%Y-%m-%d}，状态正常。", f"户名{p.xm}，身份证{p.id}，账户{p.card}，开户网点{p.city}{p.reg[2]}支行，账户状态：{t.c(['睡眠','正常','只收不付'])}。"]))
    return "银行/司法查询回执.txt", "\n".join(o) + "\n"

@T("xml")
def pbc(t):
    o = "".join(f"<Acct><Nm>{p.xm}</Nm><CertTp>IC00</CertTp><CertId>{p.id}</CertId><AcctNo>{p.card}</AcctNo><OpngBk>{p.bank[0]}</OpngBk><OpngDt>{t.dt(2015):%Y-%m-%d}</OpngDt><MobNb>{p.mob}</MobNb></Acct>\n" for p in t.each(rep=0))
    return "report/acct_batch.xml", f'<?xml version="1.0" encoding="{t.charset}"?>\n<Document><GrpHdr><MsgId>{t.dec(t.dig(16))}</MsgId><NbOfTxs>{t.n}</NbOfTxs></GrpHdr>\n{o}</Document>\n'

@T("tsv")
def teacher(t):
    rows = [[p.xm, p.sex, p.idx, p.bank[1], p.card, p.mob, t.c(["监考", "阅卷", "评审", "讲座"]), t.i(2, 30) * 100] for p in t.each(rep=0, lo=25)]
    return "教务/劳务费信息采集.tsv", t.csv("姓名 性别 身份证 开户银行 卡号 手机 劳务类型 税前".split(), rows, "\t")

@T("log")
def gw(t):
    o = []
    for p in t.each(rep=.1):
        d = t.dt(2019)
        o.append(f"{d:%Y-%m-%d %H:%M:%S} INFO  PayGateway:{t.i(40,400)} - [bindCard] req={{\"accName\":\"{p.xm}\",\"accNo\":\"{p.card}\",\"idNo\":\"{p.id}\",\"phone\":\"{p.mob}\",\"channel\":\"{t.c(['UPOP','ALLIN','BAOFOO'])}\"}} resp={{\"code\":\"{t.c(['0000','0000','3004'])}\"}} cost={t.i(60,2000)}ms")
    return "logserver/pay/gateway-bind.log", "\n".join(o) + "\n"

@T("sqlite", bin=1)
def wallet(t):
    return "app/wallet.db", sqlite("CREATE TABLE BankCard(_id INTEGER PRIMARY KEY, cardNumber TEXT, bankName TEXT, holder TEXT, phone TEXT, isDefault INT);", {"BankCard": [(k, p.card, p.bank[1], p.xm, p.mob, t.i(0, 1)) for k, p in enumerate(t.each(rep=0), 1)]})

@T("text")
def four(t):
    return "tmp/4件套.txt", "\n".join(f"{p.xm}|{p.id}|{p.mob}|{p.card}|{p.bank[1]}" for p in t.each(rep=0)) + "\n"
