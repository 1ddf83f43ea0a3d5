"""bank.account: cards and accounts held, no balance and no turnover"""
from lib import T, D, J, TD
K = "bank.account"


def br(f, p):
    return f"{p.bank}{f.cn(p.city)}{f.c(['城南', '高新', '中山路', '江南'])}支行"


def cards(f, n):
    import lib
    return [(b, f.card(b)) for b in f.r.sample(lib.BINS, n)]


@T(K, "开户清单查询结果.txt", way="query result")
def a(f):
    o = []
    for p in f.ps(f.i(3, 5)):
        o += ["个人银行账户开立情况查询回执", f"查询对象：{p.n}    证件号码：{p.id}    查询日期：{D(f.d(2024), '%Y年%m月%d日')}", "序号  开户银行            账号/卡号              账户类别   开户日期     状态"]
        for k, (b, c) in enumerate(cards(f, f.i(2, 4)), 1):
            o.append(f"{f.x(p)}{k:<4}  {b[2]}      {c}   {f.c(['Ⅰ类户', 'Ⅱ类户'])}   {D(f.d(2012, 2022), '%Y-%m-%d')}   {f.c(['正常', '正常', '久悬', '挂失'])}")
        o += [f"以上信息以各行系统记载为准。经办柜员 {f.num(6)}  咨询电话 {f.off()}", "=" * 50]
    return o


@T(K, "离婚_财产线索清单.txt", way="divorce file")
def b(f):
    p, q, s = f.ps(3)
    o = ["财产线索清单（申请法院调查）", f"申请人：{q.n}，身份证号码{q.id}，手机{q.m}", f"被申请人：{p.n}，身份证号码{p.id}，手机{p.m}", f"代办人：{s.n}，手机{s.m}", "", "被申请人名下已知银行账户："]
    for k, (b, c) in enumerate(cards(f, f.i(4, 6)), 1):
        o.append(f"{k}、{f.x(p)}{b[2]}{f.cn(p.city)}{f.c(['城北', '火车站', '开发区'])}支行，户名{p.n}，卡号{c}，{f.c(['工资卡', '网银卡', '理财签约卡', '房贷还款卡'])}，约{f.i(2009, 2021)}年开立；")
    return o + ["请求调取上述账户自开户以来的资料。申请人自己的账户另行提交。"]


@T(K, "esb_ci_open.log", "en", "gateway log", "log")
def c(f):
    o, t = [], f.d(2024)
    for p in f.many(f.ps(7), f.i(8, 12)):
        t += TD(seconds=f.i(20, 900))
        g, b = f.hx(10), p.bin
        o += [f"{D(t, '%Y-%m-%dT%H:%M:%S')}.{f.num(3)}+0800 [esb-in-3] gid={g} SVC=CI0102 REQ custNm={p.sl} idTp=01 idNo={p.id}", f"{D(t, '%Y-%m-%dT%H:%M:%S')}.{f.num(3)}+0800 [esb-in-3] gid={g} otp sent to {p.m}",
              f"{f.x(p)}{D(t + TD(seconds=1), '%Y-%m-%dT%H:%M:%S')}.{f.num(3)}+0800 [core-ad] gid={g} ACCOUNT OPENED bank={b[4]} cardNo={f.card(b)} acctType={f.c(['I', 'II'])} branch={f.num(4)} currency=CNY rc=AAAAAAA"]
    return o


@T(K, "付款資料確認函.txt", "tw", "letter with forms")
def d(f):
    o = ["各位內地講師：", "為發放講課酬金，請核對下列收款帳戶資料，如有錯誤請於三日內電郵 " + f.oem("finance@mingde-edu.example") + "。", ""]
    for p in f.ps(f.i(5, 9)):
        o += [f"【{p.n}】", f"身份證號碼：{p.id}", f"{f.x(p)}開戶銀行：{br(f, p)}　帳號：{p.card}", f"聯絡手機：{p.m}", ""]
    return o + ["會計組　敬啟"]


@T(K, "payee_master.json", "en", "nested JSON", "json")
def e(f):
    r = []
    for p in f.ps(f.i(5, 9)):
        r.append({"vendorId": "V" + f.num(6), "party": {"legalName": p.en, "nationalId": {"country": "CN", "value": p.id}, "phones": [f.e164(p.m)]},
                  "bankAccounts": [{"accountHolder": f.x(p) + p.en, "bankName": b[4], "cardNumber": c, "cnaps": f.dec("10" + f.num(10)), "openedOn": D(f.d(2015, 2023), "%Y-%m-%d"), "primary": k == 0} for k, (b, c) in enumerate(cards(f, f.i(1, 3)))]})
    return J({"exportedBy": "ap-batch", "vendors": r})


@T(K, "工资卡变更通知.txt", way="notice")
def g(f):
    o = ["关于更换代发工资银行卡的通知（附件：变更人员）", "各车间：", "    经与银行协商，下列职工自下月起使用新开立的银行账户领取工资，请核对。", ""]
    for k, p in enumerate(f.ps(f.i(8, 13)), 1):
        o.append(f"{f.x(p)}（{k}）{p.n}，身份证{p.id}，新开户行{br(f, p)}，新卡号{f.c4(p.card)}")
    return o + ["", "    原卡不再使用。如有疑问请拨内线8021或" + f.off() + "。", "                 人力资源科"]


@T(K, "反诈中心_涉案账户笔录.txt", way="interview note")
def h(f):
    p, q = f.ps(2)
    o = ["讯问笔录（节录）", f"被讯问人{p.n}，公民身份号码{p.id}，手机{p.m}。", "问：你都办过哪些银行卡？"]
    for b, c in cards(f, f.i(4, 7)):
        o += [f"答：{f.x(p)}{f.i(2017, 2023)}年在{b[2]}{f.c(['东门', '南站', '大学城'])}支行开过一张卡，卡号{c}，户名是我。", *f.qa(("开卡的时候填的什么用途？", "说是发工资用。"), ("绑的哪个手机号？", "就我现在这个号。"), ("现在卡在谁那里？", "在家里抽屉。"), ("卡给过别人吗？", "给" + q.n + "看过，没给他。"))]
    return o + [f"问：{q.n}的联系方式？", f"答：{q.m}，他自己有没有卡我不知道。"]


@T(K, "hsm_card_issue.xml", "zh", "XML card personalisation", "xml")
def i(f):
    o = ['<?xml version="1.0" encoding="UTF-8"?>', f'<CardIssueBatch no="{f.dec(f.num(12))}" bank="城商行联合">']
    for p in f.ps(f.i(7, 11)):
        o += ["  <Cust>", f"    <CertNo>{p.id}</CertNo><CustName>{p.n}</CustName><MobileNo>{p.m}</MobileNo>", f"    <Acct>{f.x(p)}<CardNo>{p.card}</CardNo><AcctType>{f.c(['1', '2'])}</AcctType><OpenOrg>{f.num(6)}</OpenOrg><OpenDate>{D(f.d(2024), '%Y%m%d')}</OpenDate></Acct>", "  </Cust>"]
    return o + ["</CardIssueBatch>"]


@T(K, "帳戶資料授權書.txt", "tw", "bilingual form")
def j(f):
    o = []
    for p in f.ps(f.i(4, 7)):
        o += ["自動轉賬授權書 DIRECT CREDIT AUTHORISATION", f"戶口持有人 Account holder : {p.n} ({p.sl.replace('/', ' ')})", f"身份證明文件號碼 ID No.  : {p.id}", f"{f.x(p)}銀行名稱 Bank          : {p.bank}（內地）", f"戶口號碼 Account No.     : {p.card}", f"聯絡電話 Contact No.     : {f.intl(p.m)}", f"簽署日期 Date            : {D(f.d(2024), '%d/%m/%Y')}", "-" * 44]
    return o


@T(K, "migration_ledger.yaml", "zh", "YAML", "yaml")
def k(f):
    o = ["# 核心下移：客户-账户映射，第3批", "customers:"]
    for p in f.ps(f.i(4, 7)):
        o += [f"  '{f.num(10)}':", f"    khmc: {p.n}", f"    zjhm: '{p.id}'", f"    sjhm: '{p.m}'", "    zh:"]
        for b, c in cards(f, f.i(1, 3)):
            o += [f"      - {f.x(p)}kh: '{c}'", f"        khh: {b[2]}", f"        khrq: {D(f.d(2010, 2020), '%Y%m%d')}", f"        zt: {f.c(['正常', '销户'])}"]
    return o
