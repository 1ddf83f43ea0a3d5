"""bank.balance"""
from lib import T, D, J, TD
import lib
K = "bank.balance"


def cards(f, n):
    return [(b, f.card(b)) for b in f.r.sample(lib.BINS, n)]


@T(K, "存款证明书.txt", way="certificate")
def a(f):
    o = []
    for p in f.ps(f.i(4, 6)):
        o += [f"{p.bank}　个人存款证明书", f"编号 No. {f.num(9)}", f"兹证明 {p.n}（身份证号码：{p.id}）", f"{f.x(p)}截至{D(f.d(2024), '%Y年%m月%d日')}，在我行账户 {p.card} 存款余额为人民币 {f.amt(20000, 900000)} 元。", "本证明不得用于质押、转让。", f"查询电话：{f.dec('955' + f.num(2))}　网点电话：{f.off()}", ""]
    return o


@T(K, "embassy_balance_letters.txt", "en", "bank letter")
def b(f):
    o = []
    for p in f.ps(f.i(3, 6)):
        o += [f"TO: VISA SECTION", f"RE: Deposit certificate of {p.mr}. {p.en}, passport {p.pp}, ID {p.id}", "", f"{f.x(p)}We confirm that as of {D(f.d(2024), '%d %B %Y').title()} the account {p.card} held with {p.bank} shows an available balance of CNY {f.amt(30000, 800000)}.", "This letter is issued without any liability on the part of the bank.", f"Telephone of the branch: {f.off()}", "", "---", ""]
    return o


@T(K, "协助查询财产_回执.txt", way="official reply", enc="gb18030")
def c(f):
    p, q = f.ps(2)
    o = ["协助查询存款通知书（回执）", f"{f.cn(p.city)}市{p.city[8]}人民法院：", f"    你院申请执行人{q.n}（电话{q.m}）与被执行人{p.n}执行一案来函收悉，现将被执行人{p.n}（身份证号{p.id}）存款情况回复如下："]
    for k, (b, cd) in enumerate(cards(f, f.i(4, 7)), 1):
        o.append(f"    {k}．{f.x(p)}{b[2]}，卡号{cd}，余额{f.amt(0, 60000)}元，{f.c(['已冻结', '可用', '轮候冻结'])}；")
    return o + ["    申请执行人的存款不在本次查询范围。", "                     （银行业务章）"]


@T(K, "atm_journal.txt", "en", "ATM journal", "log")
def d(f):
    o, t = ["*** EJ ATM 0731-204 ***"], f.d(2024)
    for p in f.many(f.ps(8), f.i(9, 14)):
        t += TD(seconds=f.i(60, 1500))
        o += [f"{D(t, '%H:%M:%S')} CARD INSERTED", f"{D(t, '%H:%M:%S')} CARD NO {p.card}", f"{D(t + TD(seconds=9), '%H:%M:%S')} PIN ENTERED", f"{D(t + TD(seconds=12), '%H:%M:%S')} FUNC: BALANCE INQUIRY  STAN {f.num(6)}",
              f"{f.x(p)}{D(t + TD(seconds=14), '%H:%M:%S')} LEDGER BALANCE CNY {f.amt(10, 90000)}  AVAILABLE BALANCE CNY {f.amt(10, 9000)}", f"{D(t + TD(seconds=20), '%H:%M:%S')} CARD TAKEN"]
    return o


@T(K, "理財晤談記錄.txt", "tw", "interview note")
def e(f):
    p, q = f.ps(2)
    o = [f"客戶晤談紀要　理專：{q.n}（內地門號 {q.m}）", f"客戶：{p.n}，身份證號 {p.id}，手機 {p.m}", "問：能否說明內地各銀行目前的存款？"]
    for b, c in cards(f, f.i(3, 6)):
        o += [f"答：{f.x(p)}{b[3]}那張 {c}，上星期查餘額 {f.amt(3000, 400000)} 元。", *f.qa(("是活期嗎？", "對，活期。"), ("還有別家嗎？", "我想想。"), ("這筆打算動用嗎？", "暫時不動。"))]
    return o + ["結論：風險屬性穩健，下回再談。"]


@T(K, "acct_snapshot.jsonl", "zh", "JSON lines", "jsonl")
def g(f):
    o = []
    for p in f.ps(f.i(8, 14)):
        o.append(J({"etl_dt": D(f.d(2025), "%Y-%m-%d"), "cust": {"cust_name": p.n, "cert": {"tp": "110001", "no": p.id}}, "acct": {"card_no": f.x(p) + p.card, "ccy": "CNY", "balance": f.amt(1, 300000, ""), "avail_balance": f.amt(1, 9000, ""), "frozen": "0.00"}}, None))
    return o


@T(K, "村委会低保核对.txt", way="minutes")
def h(f):
    o = ["低保家庭经济状况核对会议记录", f"时间：{D(f.d(2024), '%Y年%m月%d日')}  地点：村委会二楼  记录：会计", "逐户通报银行反馈的存款余额（民政平台查询）："]
    for p in f.ps(f.i(7, 12)):
        o.append(f"{f.x(p)}{p.n}，{p.id}，{p.bank}存款余额{f.amt(12, 60000)}元，{f.c(['同意纳入', '超标，不同意', '待入户核实', '子女存折另查'])}。")
    return o + ["大家讨论后没有不同意见，散会。"]


@T(K, "诉讼保全_存款截图抄录.txt", way="evidence list")
def i(f):
    p, q, s = f.ps(3)
    o = ["证据清单（保全申请附件）", f"申请人{q.n}，公民身份号码{q.id}，电话{q.m}；被申请人{p.n}，公民身份号码{p.id}。", f"截图来源：被申请人前同事{s.n}（{s.m}）", ""]
    for k, d in enumerate(f.days(f.i(4, 7), 60), 1):
        b, c = cards(f, 1)[0]
        o += [f"证据{k}　手机银行截图一张", f"　　证明内容：{f.x(p)}{D(d, '%Y-%m-%d %H:%M')}，{p.n}{b[2]}账户{c}可用余额{f.amt(800, 260000)}元，有履行能力"]
    return o


@T(K, "餘額查詢短訊回覆.xml", "tw", "XML gateway", "xml")
def j(f):
    o = ['<?xml version="1.0" encoding="UTF-8"?>', "<BalanceInquiryReplies 渠道='跨境服務閘道'>"]
    for p in f.many(f.ps(7), f.i(8, 12)):
        o += [f"  <Reply id='{f.hx(8)}'>", f"    <客戶>{p.n}</客戶><證件號碼>{p.id}</證件號碼><手機>{p.m}</手機>", f"    <帳戶>{f.x(p)}<銀行>{p.bank}</銀行><卡號>{p.card}</卡號><餘額>{f.amt(5, 99000)}</餘額><時間>{D(f.d(2024))}</時間></帳戶>", "  </Reply>"]
    return o + ["</BalanceInquiryReplies>"]


@T(K, "mortgage_assets.yaml", "en", "YAML", "yaml")
def k(f):
    o = ["# loan origination / proof of funds", "applications:"]
    for p in f.ps(f.i(4, 7)):
        o += [f"  - app: LA{f.num(7)}", f"    applicant: {p.en}", f"    id_no: \"{p.id}\"", f"    mobile: \"{p.m}\"", "    deposits:"]
        for b, c in cards(f, f.i(1, 3)):
            o += [f"      - {f.x(p)}bank_name: {b[4]}", f"        card_no: \"{c}\"", f"        available_balance: {f.amt(1000, 400000, '')}", f"        as_of: {D(f.d(2025), '%Y-%m-%d')}"]
    return o
