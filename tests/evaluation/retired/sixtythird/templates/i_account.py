"""bank.account: one account/card of a holder (no movements, no balances) = one record."""
import json
from lib.core import T
from lib import data as X
K = "bank.account"
def br(g, p): return f"{p.bank[2]}{g.reg[2][:-1]}{g.c('城东 高新 人民路 江北 解放路 科技园'.split())}支行"

@T(K, "b")
def payroll_accounts(g):
    L = ["员工编号,姓名,身份证号,开户行,银行卡号,预留手机"]
    for p in g.rows(): g.rec(p); L.append(f"{g.i(10000, 99999)},{p.name},{p.id},{br(g, p)},{p.card},{p.mobile}")
    g.out("财务/工资卡信息.csv", "\n".join(L) + "\n", "csv", "gb18030", "\r\n")

@T(K)
def opening_psv(g):
    L = ["CUST_NO|CUST_NM|CERT_TP|CERT_NO|ACCT_NO|CARD_NO|ACCT_TP|OPEN_DT|OPEN_BR|STS"]
    for p in g.rows(20, 60): g.rec(p); L.append(f"{g.dig(10)}|{p.name}|101|{p.id}|{p.acct}|{p.card}|{g.c(['活期一本通', 'I类户', 'II类户'])}|{g.dt(2008, 2022):%Y%m%d}|{g.dig(6)}|{g.c('NNNC')}")
    g.out("core/F_CI_ACCT_20.txt", "\n".join(L) + "\n", "psv", "gb18030")

@T(K)
def bindcard_log(g):
    L = []
    for p, t in g.seq(8, 26, days=1): g.rec(p); L += [f"{t:%Y-%m-%d %H:%M:%S.}{g.i(100, 999)} [pay-exec-{g.i(1, 32)}] INFO  BindCardFacade | 四要素鉴权请求 accName={p.name}, accNo={p.card}, idNo={p.id}, mobile={p.mobile}, bankCode={p.bank[3]}", f"{t + g.td(seconds=1):%Y-%m-%d %H:%M:%S.}{g.i(100, 999)} [pay-exec-{g.i(1, 32)}] INFO  BindCardFacade | 响应 respCode={g.c(['0000', '0000', '1012'])}, cost={g.i(80, 1900)}ms"]
    g.out("pay/bindcard.log", "\n".join(L) + "\n", "log")

@T(K)
def json_cards(g):
    o = []
    for p in g.rows(8, 30): g.rec(p); o.append({"uid": g.i(10**5, 10**7), "realName": p.name, "idCard": p.id, "bankCard": {"no": p.card, "bank": p.bank[2], "code": p.bank[3], "type": "DC", "reserveMobile": p.mobile, "bindTime": f"{g.t():%Y-%m-%d %H:%M:%S}"}, "isDefault": g.ch(.5)})
    g.out("p2p/user_bank.json", json.dumps({"RECORDS": o}, ensure_ascii=False, indent=2), "json")

@T(K)
def chat_pay_me(g):
    """People send their account details to the cashier."""
    L = []; t = g.t0
    for p in g.rows(6, 15):
        t = g.adv(t, minutes=g.i(3, 400)); g.rec(p); f = p.card if g.ch(.5) else g.v("bank.card", " ".join(p.card[i:i + 4] for i in range(0, len(p.card), 4)))
        L += [f"{p.name} {t:%Y-%m-%d %H:%M}", g.c([f"户名：{p.name}\n卡号：{f}\n开户行：{br(g, p)}", f"{f} {p.bank[2]} {p.name} 身份证{p.id}", f"我的卡 {p.name} {f} {br(g, p)}"]), ""]
        if g.ch(.6): L += [f"出纳小{g.c('王李陈')} {t + g.td(minutes=3):%Y-%m-%d %H:%M}", g.c(["收到", "周五统一打款", "是一类卡吗", "开户行写全称"]), ""]
    g.out("微信/报销收款信息群.txt", "\n".join(L), "chat")

@T(K)
def subsidy_xlsx(g):
    v = g.c('杨家 李庄 前进'.split()); R = [[f"{v}村耕地地力保护补贴一卡通账户采集表"], ["组别", "户主姓名", "身份证号", "一卡通开户行", "一卡通账号", "与户主关系", "核对签字"]]
    for p in g.rows(15, 55): g.rec(p); R.append([f"{g.i(1, 9)}组", p.name, p.id, p.bank[2], p.card, "本人", ""])
    R += [["", "村会计：" + g.nm(), "", "联系电话：" + g.mobile()]]
    g.xlsx("村委/一卡通采集表.xlsx", {v: R})

@T(K)
def frozen_letter(g):
    """Police letter to freeze/query accounts: list of persons and accounts."""
    L = [f"{g.reg[2]}公安局", "协助查询财产通知书", f"{g.reg[5][0]}公（经）查询字〔{g.year}〕{g.i(100, 999)}号", f"{g.c(X.BIN)[2]}{g.reg[2]}分行：", "    因侦查犯罪需要，根据《中华人民共和国刑事诉讼法》第一百四十四条之规定，请予协助查询下列人员账户开户资料：", ""]
    for k, p in enumerate(g.rows(5, 15), 1): g.rec(p); L.append(f"    {k}、户名{p.name}，身份证号{p.id}，卡号{p.card}，开户行{br(g, p)}；")
    L += ["", f"    附：人民警察证复印件。联系人{g.nm()}，{g.shop()}。", f"    {g.t0:%Y年%m月%d日}"]
    g.docx("经侦/协查账户.docx", L)

@T(K)
def refund_docs_prose(g):
    """P2P platform's investors: registration letters with their account in running text."""
    L = [f"关于{g.c('金诺 鑫盈 财富通'.split())}平台出借人银行账户登记情况的说明", ""]
    for p in g.rows(6, 16): g.rec(p); L.append(f"出借人{p.name}（公民身份号码：{p.id}）登记用于回款的账户为{br(g, p)}，卡号{p.card}，账户状态{g.c(['正常', '正常', '睡眠', '已挂失补卡'])}，经本人{g.c(['电话', '现场', '邮件'])}确认。")
    L += ["", f"另有出借人申报的卡号{g.badcard()}、{g.badcard()}经系统校验无效，退回补正，不计入上述登记。", "以上账户信息仅用于资金清退，请各组严格保管。", f"清退专班 {g.t0:%Y年%m月}"]
    g.out("清退/账户登记说明.txt", "\n".join(L), "prose", "utf-8-sig")

@T(K)
def traded_list(g):
    L = []
    for p in g.rows(30, 60): g.rec(p); L.append("----".join([p.name, p.id, p.card, p.mobile, p.bank[2]]))
    g.out("四大件.txt", "\n".join(L) + "\n", "dashes", "gb18030", "\r\n")

@T(K)
def sql_bank(g):
    L = ["-- Navicat Premium Data Transfer", "SET FOREIGN_KEY_CHECKS = 0;"]
    for k, p in enumerate(g.rows(10, 45), 88): g.rec(p); L.append(f"INSERT INTO `fx_user_bank`(`id`,`member_id`,`account_name`,`bank_name`,`bank_branch`,`bank_account`,`tel`,`is_del`,`add_time`) VALUES ({k}, {g.i(1000, 9999)}, '{p.name}', '{p.bank[2]}', '{br(g, p)}', '{p.card}', '{p.mobile}', 0, {int(g.t().timestamp())});")
    g.out("shop/fx_user_bank.sql", "\n".join(L) + "\n", "sql")

@T(K)
def xml_tuition(g):
    o = []
    for p in g.rows(8, 30): g.rec(p); o.append(f'  <Payee seq="{g.recs}"><AcctName>{p.name}</AcctName><AcctNo>{p.card}</AcctNo><BankName>{br(g, p)}</BankName><CertType>1</CertType><CertNo>{p.id}</CertNo></Payee>')
    g.out("助学金/payee_reg.xml", f'<?xml version="1.0" encoding="UTF-8"?>\n<PayeeRegister school="{g.reg[2]}职业技术学院" term="{g.year}-1">\n' + "\n".join(o) + "\n</PayeeRegister>\n", "xml")

@T(K)
def ocr_cards(g):
    L = []
    for k, p in enumerate(g.rows(6, 20)): g.rec(p); L += [f"[{k:03d}] card_{g.hex(6)}.jpg", f"  识别类型：银行卡（借记卡）", f"  卡号：{g.v('bank.card', ' '.join(p.card[i:i + 4] for i in range(0, len(p.card), 4)))}", f"  发卡行：{p.bank[2]}", f"  有效期：{g.i(1, 12):02d}/{g.i(24, 33)}", f"  持卡人（客户填写）：{p.name}  {p.mobile}", ""]
    g.out("kyc/bankcard_ocr.txt", "\n".join(L), "ocr")

@T(K)
def two_files_zip(g):
    """Zip with a list of drivers' settlement accounts by city."""
    F = {}
    for r in g.sub(X.REG, 3):
        L = ["司机姓名;身份证;结算卡号;开户银行;城市"]
        for p in g.ps(g.i(5, 18)): g.rec(p); L.append(f"{p.name};{p.id};{p.card};{p.bank[2]};{r[2]}")
        F[f"{r[0]}.csv"] = "\n".join(L) + "\n"
    g.zip("settle/driver_accounts.zip", F, enc="gb18030")

@T(K)
def kv_mainframe(g):
    L = []
    for p in g.rows(5, 18): g.rec(p); L += [f"{'ACCOUNT MASTER INQUIRY':<40}SCR 0210  {g.t0:%d/%m/%y}", f"ACCT NO . . : {p.acct:<24}CARD : {p.card}", f"NAME  . . . : {p.name:<20}ID   : {p.id}", f"PRODUCT . . : {g.c(['SA01 SAVINGS', 'CA02 CURRENT'])}     OPENED: {g.dt(2005, 2022):%d/%m/%Y}   STATUS: ACTIVE", f"BRANCH  . . : {g.dig(5)}          CCY  : CNY", "F3=Exit  F12=Cancel", "-" * 72]
    g.out("as400/inquiry.prn", "\n".join(L) + "\n", "report", "gb18030")
