import json
from core import T, masked_card, masked_mob
K = "bank.account"


@T(K, "core/iss_acct_inq.log", "mainframe style request and answer log", "gb18030", cont="log")
def _(c):
    o = []
    for p, d in zip(c.ppl(9), c.dts(9, span=1)):
        o.append(f"{d:%H:%M:%S} >> TRAN=8231 TLR=0{c.num(5, '1')} BRN={c.num(6, '0')} SCR=开户查询")
        o.append(c.rec(p, f"{d:%H:%M:%S} << ACCTNO={p.card} CUSTNM={p.name} IDTP=1 IDNO={p.id} OPNDT={c.dt(2012, 2019):%Y%m%d} OPNBR={p.bank}{p.dist[:2]}支行 ACCTST=0 CCY=CNY"))
    return "\n".join(o), r"<< ACCTNO="


@T(K, "hr/工资卡收集接龙.txt", "payroll cards in a WeChat roll call", cont="text")
def _(c):
    o = ["#接龙", "新员工工资卡，格式：姓名 身份证 卡号 开户行，截止周四下班，逾期下月发", "例 别写错尾号！", ""]
    for i, p in enumerate(c.ppl(11), 1):
        o.append(c.rec(p, f"{i}. {p.name} {p.id} {p.card} {p.bank}{p.dist[:2]}支行" + c.pick(["", "（二类卡行吗）", " 谢谢", " 刚换的卡"])))
    return "\n".join(o), r"^\d+\. "


@T(K, "letters/止付申请.txt", "victim's request to freeze accounts", cont="text")
def _(c):
    ps = c.ppl(5)
    me = ps[0]
    o = ["紧急止付申请", "", f"申请人{me.name}，因被电信诈骗，按嫌疑人要求向以下账户转款，现申请对下列收款账户采取紧急止付，开户信息由各银行柜面打印："]
    for i, p in enumerate(ps[1:], 1):
        o.append(c.rec(p, f"账户{i}：户名{p.name}，身份证号{p.id}，账号{p.card}，开户行{p.bank}{p.city}{p.dist[:2]}支行，{c.dt(2018, 2021):%Y年%m月}开立，账户类型Ⅰ类；"))
    return "\n".join(o + ["", "申请人联系手机见报案材料。", f"受理民警座机 {c.office()}"]), r"^账户\d："


@T(K, "api/bindcard_trace.txt", "curl transcript of a bind-card call", cont="http")
def _(c):
    o = []
    for p in c.ppl(6):
        o.append(c.rec(p, f"""* Connected to pay-gw.internal (10.20.3.{c.r.randrange(2, 250)}) port 8443
> POST /acc/v1/bindCard HTTP/1.1
> X-Request-Id: {c.hexs(32)}
> Content-Type: application/json
>
{{"userId":"U{c.num(10)}","realName":"{p.name}","idNo":"{p.id}","bankCard":"{p.card}","bankCode":"{p.ab}","accountType":"DEBIT","reservedMobile":"{p.mob}"}}
< HTTP/1.1 200
< {{"rspCode":"000000","rspMsg":"绑卡成功","showCard":"{masked_card(c, p)}","showTel":"{masked_mob(c, p)}","seqNo":"{c.snow()}"}}
"""))
    return "\n".join(o), r'^\{"userId"'


@T(K, "memo/account_opening_KYC.txt", "compliance memo in mixed English and Chinese", script="mixed", cont="text")
def _(c):
    o = ["To: RM team / 对公对私团队", "KYC remediation — accounts opened w/o second check. Pls call the customer & 补件 before month end.", ""]
    for p in c.ppl(7):
        o.append(c.rec(p, f"* {p.en} {p.name} | ID {p.id} | {p.ab} account {p.card} opened {c.dt(2016, 2020):%d/%m/%Y} @ {p.dist[:2]} sub-branch | " + c.pick(["occupation blank 职业空白", "ID expired 证件过期", "tax form missing", "地址不详, mail returned"])))
    return "\n".join(o), r"^\* "


@T(K, "print/开户回单.txt", "printed account opening slips", "gb18030", cont="text")
def _(c):
    o = []
    for p in c.ppl(5):
        d = c.dt(2016, 2023)
        o.append(c.rec(p, f"""┌──────────────────────────────────────┐
│  {p.bank}  个人开户业务回单               │
├──────────────────────────────────────┤
│ 客户姓名：{p.name:<8}  证件号码：{p.id}
│ 账    号：{p.card}
│ 开户机构：{p.dist}支行   币种：人民币  钞汇：钞
│ 账户类别：Ⅰ类户   支取方式：凭密
│ 预留手机：{p.mob}
│ 交易日期：{d:%Y-%m-%d}  柜员：{c.num(6, '0')}  流水：{c.order18(d)}
└──────────────────────────────────────┘"""))
    return "\n\n".join(o), r"个人开户业务回单"


@T(K, "es/kibana_copy.json", "search hits of an index", cont="json")
def _(c):
    h = []
    for p in c.ppl(9):
        h.append({"_index": "cust_account_v3", "_id": c.hexs(20), "_score": 1.0, "_source": c.rec(p, {
            "cust_name": p.name, "cert_no": p.id, "acct": {"card_no": p.card, "bank_name": p.bank, "open_branch": p.dist + "支行", "status": "NORMAL", "open_date": f"{c.dt(2015, 2021):%Y-%m-%d}"}})})
    return json.dumps({"took": 8, "timed_out": False, "_shards": {"total": 5, "successful": 5, "failed": 0}, "hits": {"total": 9, "hits": h}}, ensure_ascii=False), r'"card_no"'


@T(K, "sticky/报销收款便签.txt", "sticky notes typed up", cont="text")
def _(c):
    o = []
    for p in c.ppl(8):
        k = p.card
        if c.r.random() < .6:
            k = c.v("bank.card", " ".join(k[i:i + 4] for i in range(0, len(k), 4)))
        o.append(c.rec(p, f"📌 {p.name}\n账号 {k}\n{p.bank[-4:]}{p.dist[:2]}支行开户\n身份证{p.id}\n" + c.pick(["讲课费", "稿费", "评审费", "押金退还", "车贴"]) + "\n"))
    return "\n".join(o), r"^📌"


@T(K, "audit/db_audit_trail.csv.txt", "database audit trail with binds", "utf-8-sig", cont="log")
def _(c):
    o = ["SESSIONID|OS_USER|TS|ACTION|OBJ|SQL_BIND"]
    for p, d in zip(c.ppl(12), c.dts(12, span=2)):
        o.append(c.rec(p, f"{c.num(7)}|app{c.r.randrange(1, 5)}|{d:%Y-%m-%dT%H:%M:%S}+08:00|INSERT|FIN.BANK_ACCOUNT| #1({len(p.name)}):{p.name} #2(18):{p.id} #3({len(p.card)}):{p.card} #4(4):{p.bank} #5(2):01"))
    return "\n".join(o), r"\|INSERT\|"


@T(K, "trad/公司轉帳戶口表.txt", "clerk's account list in traditional characters", script="hant", cont="text")
def _(c):
    o = ["各位，過節費改為內地戶口轉帳，請核對（只限內部）：", ""]
    for p in c.ppl(6, tr=True):
        o.append(c.rec(p, f"◎ 戶名：{p.name}　身份證：{p.id}\n　 銀行：{c.pick('工商銀行 招商銀行 農業銀行 建設銀行')}{p.dist[:2]}支行　帳號：{p.card}\n　 開戶地：{p.city}　備註：{c.pick('無 主卡 待確認')}"))
    return "\n".join(o), r"^◎"
