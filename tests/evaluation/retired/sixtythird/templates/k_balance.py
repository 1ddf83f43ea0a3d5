"""bank.balance: the balance of one account/card of one holder at a time = one record."""
import json
from lib.core import T
from lib import data as X
K = "bank.balance"
def am(g): return g.amt(12, 180000) if g.ch(.8) else g.amt(180000, 3000000)

@T(K, "b")
def deposits_csv(g):
    L = ["客户姓名,证件号码,账号/卡号,开户机构,账户余额,可用余额,定期余额,截止日期"]
    for p in g.rows(rep=.03): b = am(g); g.rec(p); L.append(f"{p.name},{p.id},{p.card},{p.bank[2]}{g.reg[2][:-1]}分行,{b:.2f},{b:.2f},{g.i(0, 30)}0000.00,{g.t0:%Y-%m-%d}")
    g.out("零售/存款余额清单.csv", "\n".join(L) + "\n", "csv", "gb18030", "\r\n")

@T(K)
def seller_text(g):
    L = []
    for p in g.rows(6, 20): g.rec(p); L.append(g.c([f"{p.name} {p.id} {p.bank[2]} 尾号{p.card[-4:]} 余额{am(g):,.2f}元", f"{p.name}，身份证{p.id}，{p.bank[2]}卡{p.card}，查询时余额：{am(g):,.2f}", f"目标：{p.name} {p.id} / {p.bank[2]} / {p.card} / 当前余额 {am(g):,.2f}"]))
    g.out("tg/查余额结果.txt", "\n\n".join(L) + "\n\n以上当天有效，过期重查另收费\n", "text")

@T(K)
def host_fixed(g):
    L = [f"{'BALANCE LISTING BY CUSTOMER':^100}", f"BR {g.dig(5)}  RUN {g.t0:%Y%m%d}", "", f"{'CUST NAME':<16}{'CERT NO':<20}{'ACCOUNT':<22}{'CCY':<5}{'LEDGER BAL':>16}{'AVAIL BAL':>16}", "=" * 100]; s = 0
    for p in g.rows(20, 60): b = am(g); s += b; g.rec(p); L.append(f"{' '.join(p.py):<16}{p.id:<20}{p.card:<22}{'CNY':<5}{b:>16,.2f}{max(0, b - g.c([0, 0, 10])):>16,.2f}")
    L += ["=" * 100, f"{'TOTAL':<63}{s:>16,.2f}"]
    g.out("eod/BAL0031.rpt", "\n".join(L) + "\n", "fixed", "ascii")

@T(K)
def json_asset(g):
    o = []
    for p in g.rows(8, 30): g.rec(p); b = am(g); o.append({"custName": p.name, "certNo": p.id, "accounts": [{"cardNo": p.card, "currency": "CNY", "balance": f"{b:.2f}", "availableBalance": f"{b:.2f}", "frozen": "0.00", "asOf": f"{g.t0:%Y-%m-%d}"}], "level": g.c(["普通", "金葵花", "私行"])})
    g.out("crm/asset_view.json", json.dumps({"page": 1, "size": len(o), "content": o}, ensure_ascii=False, indent=1), "json")

@T(K)
def court_reply(g):
    """Bank's reply to a court: balances of executed persons."""
    L = [f"{g.c(X.BIN)[2]}{g.reg[2]}分行", "协助查询存款通知书（回执）", f"{g.reg[2]}{g.reg[3]}人民法院：", "    你院来函收悉。现将被执行人在我行的存款情况函复如下：", ""]
    for k, p in enumerate(g.rows(4, 12), 1): g.rec(p); L.append(f"    {k}. 被执行人{p.name}，身份证号码{p.id}，账号{p.card}，截至{g.t0:%Y年%m月%d日}账户余额人民币{am(g):,.2f}元，{g.c(['未冻结', '已被其他法院轮候冻结', '可扣划'])}。")
    L += ["", f"    经办人：{g.nm()}　复核：{g.nm()}　联系电话：{g.shop()}", f"    {g.t0:%Y年%m月%d日}（业务公章）"]
    g.out("执行/存款回执.txt", "\n".join(L), "prose", "gb18030", "\r\n")

@T(K)
def xlsx_divorce(g):
    """Asset inquiry for officials and their family, several accounts a person."""
    R = [[f"家庭财产核查—银行存款（{g.t0:%Y年%m月%d日}时点数）"], ["姓名", "关系", "身份证号码", "银行", "账号", "账户性质", "余额（元）"]]
    for p in g.ps(g.i(6, 14)):
        for _ in range(g.i(1, 4)): q = g.p(); g.rec(p); R.append([p.name, "本人", p.id, q.bank[2], q.card, g.c(["活期", "定期一年", "理财"]), am(g)])
    g.xlsx("纪检/存款核查.xlsx", {"存款": R})

@T(K)
def log_query(g):
    L = []
    for p, t in g.seq(10, 32, days=1):
        s = g.hex(12); b = am(g); g.rec(p); L += [f"{t:%H:%M:%S.}{g.i(100, 999)} [{s}] BalQuery custNm={p.name} idNo={p.id} cardNo={p.card} rspCd=AAAAAAA balance={b:.2f} avlBal={b:.2f}", f"{t + g.td(seconds=1):%H:%M:%S.}{g.i(100, 999)} [{s}] ESB out svc=0120030002 len={g.i(300, 2000)} t={g.i(9, 400)}ms"]
    g.out(f"esb/balquery_{g.t0:%m%d}.log", "\n".join(L) + "\n", "log", "gb18030")

@T(K)
def sql_snapshot(g):
    v = []
    for p in g.rows(15, 55): g.rec(p); v.append(f"('{g.t0:%Y-%m-%d}','{p.card}','{p.name}','{p.id}',{am(g):.2f},'{g.dig(4)}')")
    g.out("ods/acct_bal_snap.sql", "CREATE TABLE IF NOT EXISTS ods.acct_bal_snap (dt date, card_no string, cust_nm string, cert_no string, bal decimal(18,2), org string);\nINSERT INTO ods.acct_bal_snap VALUES\n" + ",\n".join(v) + ";\n", "sql")

@T(K)
def chat_manager(g):
    """Branch work group: managers report big depositors."""
    L = []; t = g.t0; w = [f"{g.nm()}-客户经理" for _ in range(3)]
    for p in g.rows(5, 13): t = g.adv(t, minutes=g.i(4, 200)); g.rec(p); L += [f"{g.c(w)} {t:%m-%d %H:%M:%S}", g.c([f"{p.name} 手机{p.mobile} 卡{p.card} 余额{g.i(30, 800)}万，定期下周到期，谁跟进", f"我名下：{p.name}（{p.id}）活期余额{am(g):,.2f}，想买理财", f"帮查一下 {p.name} {p.card}\n查了，余额{am(g):,.2f}"]), ""] + ([f"行长 {t + g.td(minutes=1):%m-%d %H:%M:%S}", g.c(["抓紧跟", "收到请回复", "@所有人 晚上开夕会"]), ""] if g.ch(.4) else [])
    g.out("企业微信/存款攻坚群.txt", "\n".join(L), "chat")

@T(K)
def xml_query(g):
    o = []
    for p in g.rows(6, 24): b = am(g); g.rec(p); o.append(f'<Row><KHXM V="{p.name}"/><ZJHM V="{p.id}"/><ZH V="{p.card}"/><BZ V="CNY"/><ZHYE V="{b:.2f}"/><KYYE V="{b - min(b, g.c([0, 0, 10])):.2f}"/><SJ V="{g.t0:%Y%m%d%H%M%S}"/></Row>')
    g.out("cx/R_YE.xml", f'<?xml version="1.0" encoding="GBK"?>\n<QueryResult bank="{g.c(X.BIN)[2]}" count="{g.recs}">\n' + "\n".join(o) + "\n</QueryResult>", "xml", "gb18030")

@T(K)
def passbook_cards(g):
    L = []
    for p in g.rows(6, 20): g.rec(p); L += [f"户名 Name：{p.name}", f"证件 ID：{p.id}", f"账(卡)号 A/C：{g.v('bank.card', ' '.join(p.card[i:i + 4] for i in range(0, len(p.card), 4)))}", f"余额 Balance：¥{am(g):,.2f}", f"截止 As of：{g.t0:%Y-%m-%d %H:%M}", "~" * 36]
    g.out("柜面/余额查询凭条.txt", "\n".join(L), "kv", "utf-8-sig", "\r\n")

@T(K)
def provident_tsv(g):
    """Housing-fund style deposit account balances, header-less with ^."""
    L = []
    for p in g.rows(25, 60): g.rec(p); L.append("^".join([p.name, p.id, p.card, p.bank[3], "活期余额", f"{am(g):.2f}", f"{g.t0:%Y%m%d}"]))
    g.zip("ftp/bal_%s.zip" % g.t0.strftime("%m%d"), {"BAL.TXT": "\n".join(L) + "\n"}, enc="gb18030")

@T(K)
def mail_english(g):
    b = []
    for p in g.rows(5, 14): g.rec(p); b.append(f"{p.py[1].title()} {p.py[0].title()} (ID card {p.id}), {p.bank[3]} account {p.card}: closing balance RMB {am(g):,.2f}")
    a, c = g.p(), g.p()
    g.eml("kyc/proof of funds.eml", {"From": f"{a.py[0].title()} {a.py[1].title()} <{a.email}>", "To": c.email, "Subject": "Proof of funds - investor list", "Date": f"{g.t0:%a, %d %b %Y %H:%M:%S} +0800"}, "Hello,\n\nAs requested the verified balances as of " + f"{g.t0:%d %B %Y}" + ":\n\n" + "\n".join(f"{k}) {x}" for k, x in enumerate(b, 1)) + "\n\nBank confirmations to follow by courier.\n\nKind regards\n")
