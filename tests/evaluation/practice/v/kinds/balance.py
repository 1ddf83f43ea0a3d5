from core import *
t = kind("bank.balance")


@t("qun/chayue_fangtan.txt", "seller's chat replies with balances", "chat")
def a1(f):
    o = ["（查余 24h接单）"]
    d = f.t()
    for p in f.ps(4, 10):
        d += mins(f.i(5, 50))
        o += [f"客户{f.i(1, 99)} {hm(d)}：查一下 {p.name} {p.id}", f"客服 {hm(d + mins(9))}：{p.bank} {p.card} 可用余额{f.mc(12, 420000)}元 ，截止{md(d)}"]
        f.rec(p)
    return "\n".join(o + ["客服：四大行30分钟，城商行要等明天"])


@t("report/dormant_psql.txt", "psql expanded display", "console")
def a2(f):
    f.one, z = f.c(BINS), f.t()
    o = ["cbs=> \\x on", "Expanded display is on.", "cbs=> select cust_name, id_no, card_no, balance, avail_balance, as_of from v_dormant limit 30;"]
    for k, p in enumerate(f.ps(5, 15), 1):
        v = f.m(0.5, 90000)
        o += [f"-[ RECORD {k} ]-+" + "-" * 22] + [f"{a:<13} | {b}" for a, b in [("cust_name", p.name), ("id_no", p.id), ("card_no", p.card), ("balance", v), ("avail_balance", v), ("as_of", ds(z))]]
        f.rec(p)
    return "\n".join(o + ["", "cbs=> \\q"])


@t("statement/camt_bal.xml", "bank balance report in XML", "xml", script="latin")
def a3(f):
    o = ['<?xml version="1.0" encoding="UTF-8"?>', '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.052.001.08"><BkToCstmrAcctRpt>']
    for p in f.ps(4, 12):
        o += ["<Rpt>", f" <Acct><Id><Othr><Id>{p.card}</Id><SchmeNm><Prtry>CARD</Prtry></SchmeNm></Othr></Id><Ownr><Nm>{p.PY.replace('/', ' ')}</Nm><Id><PrvtId><Othr><Id>{p.id}</Id><SchmeNm><Cd>NIDN</Cd></SchmeNm></Othr></PrvtId></Id></Ownr></Acct>",
              f' <Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="CNY">{f.m(100, 900000)}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>{ds(f.t())}</Dt></Dt></Bal>', "</Rpt>"]
        f.rec(p)
    return "\n".join(o + ["</BkToCstmrAcctRpt></Document>"])


@t("lawsuit/lihun_caichan.txt", "divorce property statement in letter form", "letter")
def a4(f):
    a, b = f.p("男"), f.p("女")
    o = ["财产情况说明", f"申请人{b.name}（身份证{b.id}），被申请人{a.name}（身份证{a.id}）。双方名下存款，截至{dz(f.t())}：", ""]
    for k in range(f.i(4, 8)):
        p = (a, b)[k % 2]
        bk, cd = f.cardno()
        o.append(f"{k + 1}. {p.name}名下{bk}账户（卡号{cd}），余额{f.mc(300, 260000)}元{f.c(['；', '，系婚后工资；', '，对方称是借款；'])}")
        f.rec(p)
    return "\n".join(o + ["", "以上请求法院调取核实并依法分割。"])


@t("atm/journal_inq.txt", "ATM electronic journal of balance inquiries", "log", "gb18030")
def a5(f):
    x = f.t()
    o = [f"ATM NO: {f.d(8)}   EJ FILE {dc(x)}"]
    for p in f.ps(6, 14):
        x += mins(f.i(2, 60))
        o += [f"{hms(x)} ->TRANSACTION START", f"{hms(x)} CARD INSERTED  TRACK2 PAN={p.card}", f"{hms(x + secs(14))} PIN ENTERED", f"{hms(x + secs(20))} 交易: 余额查询 (INQ)  户名:{p.name} 证件:{p.id}", f"{hms(x + secs(22))} 账户余额 RMB {f.m(1, 88000)}  可用余额 RMB {f.m(1, 900)}  RESP=00  SMS->{f.mm(p.mob)}", f"{hms(x + secs(30))} CARD TAKEN", f"{hms(x + secs(31))} <-TRANSACTION END"]
        f.rec(p)
    return "\n".join(o)


@t("loan/memo_aum.txt", "loan officer's mixed memo on deposits", "memo")
def a6(f):
    o = ["Credit memo 附：borrower 存款核实（柜面 screen 抄的，勿外传）", ""]
    for p in f.ps(3, 8):
        o.append(f"- {p.name} / ID {p.id} / {p.eb} a/c {p.card}: current balance {f.mc(1000, 300000)} CNY as of {ds(f.q(20))}, {f.c(['流水待补', 'OK to proceed', '定存到期 rollover', '余额 just enough'])}")
        f.rec(p)
    return "\n".join(o + ["", "AUM 达标的先上会，others hold."])


@t("api/asset_query.log", "curl trace with responses", "log")
def a7(f):
    o = []
    for p in f.ps(4, 10):
        o += [f"$ curl -s -X POST https://openbank.example/v1/acct/balance -d '{{\"idNo\":\"{p.id}\",\"cardNo\":\"{p.card}\"}}'",
              J({"code": "0000", "msg": "ok", "seq": f.dec("20" + f.d(18)), "data": {"acctName": p.name, "idNo": p.id, "cardNo": p.card, "balance": f.m(3, 99999), "availableBalance": f.m(1, 3), "currency": "CNY", "queryTime": dts(f.q(1))}})]
        f.rec(p)
    return "\n".join(o)


@t("ocr/cunkuan_zhengming.txt", "OCR of deposit certificates", "ocr")
def a8(f):
    o = []
    for p in f.ps(3, 8):
        v = f.i(5, 80) * 10000
        o += ["个 人 存 款 证 明", f"编号:{f.d(10)}", f"兹证明  {p.name}  (身份证件号码 {p.id} )", f"截至{dz(f.t())}在我行存有下列存款:", f"账号 {p.card} 币种 人民币 存款余额 {v:,}.00 元", f"{p.bank} ( 盖 章 )", "~~~~~"]
        f.rec(p)
    return "\n".join(o)


@t("tw/heikin_trad.txt", "traditional relationship manager's list", "note", script="hant")
def a9(f):
    o = ["大陸客戶存款餘額備忘（僅供內部）", f"整理日 {ds(f.t(2018))}", ""]
    for p in f.ps(4, 10):
        o.append(f"◎{p.name}　身份證 {p.id}　銀聯卡 {p.card}　帳戶餘額 人民幣 {f.mc(900, 700000)} 元　手機 {p.mob}　{f.c('可推美元定存 暫不聯絡 已約週三')}")
        f.rec(p)
    return "\n".join(o)


@t("print/day_end_bal.lst", "ledger printout by branch", "print")
def a10(f):
    o = [f"分户账余额表   机构 {f.d(6)}   记账日 {dc(f.t())}   币种 01", "户名      证件号             账号                 科目   方向        余额    积数", "." * 84]
    s, f.one = 0, f.c(BINS)
    for p in f.ps(12, 30):
        v = f.f(10, 50000)
        s += v
        o.append(f"{W(p.name, 9)} {p.id} {p.card:<20} 21101  贷 {v:>12,.2f} {f.i(100, 99999):>7}")
        f.rec(p)
    return "\n".join(o + ["." * 84, f"本页小计 {s:,.2f}"])
