from core import T, masked_card, masked_id
K = "bank.balance"


@T(K, "judicial/查控反馈.xml", "court inquiry feedback", cont="xml")
def _(c):
    o = ['<?xml version="1.0" encoding="UTF-8"?>', '<cxjg bdhm="' + c.num(16, "2") + '">']
    for p in c.ppl(8):
        o.append(c.rec(p, f'  <khxx xm="{p.name}" zjhm="{p.id}"><zhxx><khzh>{p.card}</khzh><khwd>{p.bank}{p.dist}支行</khwd><zhzt>正常</zhzt><bz>CNY</bz><ye>{c.amt(0, 90000)}</ye><kyye>{c.amt(0, 900)}</kyye><cxsj>{c.dt():%Y-%m-%d %H:%M:%S}</cxsj></zhxx></khxx>'))
    return "\n".join(o + ["</cxjg>"]), r"<khxx "


@T(K, "wx/查余额报价.txt", "seller's chat with results", cont="text")
def _(c):
    o = ["客户A: 还是四大行余额，多少一条", "查档小王: 老价，回来了发你", ""]
    for p in c.ppl(7):
        o.append(c.rec(p, f"查档小王: {p.name} {p.id} {p.bank[-4:]} 尾号{p.tail} 余额{c.amt(100, 300000)}元 开户{p.city[:-1]}"))
        if c.r.random() < .5:
            o.append(c.pick(["客户A: 👌", "客户A: 这个准吗", "查档小王: 当天的数，包准", "客户A: 下一个"]))
    return "\n".join(o), r" 尾号\d{4} 余额"


@T(K, "print/存款证明_批量.txt", "certificates of deposit, form print", "gb18030", cont="text")
def _(c):
    o = []
    for p in c.ppl(5):
        d = c.dt()
        b = int(float(c.amt(20000, 500000)))
        o.append(c.rec(p, f"""            个 人 存 款 证 明
                                  编号：{c.num(10, '0')}
兹证明 {p.name}（证件号码：{p.id}）截至 {d.year} 年 {d.month} 月 {d.day} 日
在我行存款余额如下：
  账号                  币种    存款余额          存期
  {p.card:<20}  CNY     {b:,}.00      {c.pick('活期 一年 三年')}
本证明不可转让，不作担保。         {p.bank}（业务章）
"""))
    return "\n".join(o), r"个 人 存 款 证 明"


@T(K, "notify/push_history.jsonl", "push gateway history", cont="jsonl")
def _(c):
    import json
    o = []
    for p, d in zip(c.ppl(12), c.dts(12, span=1)):
        o.append(c.rec(p, json.dumps({"ts": c.ep(d) * 1000, "chan": "sms", "tpl": "BAL_DAILY", "mobile": p.mob, "vars": {"name": p.name, "card": p.card, "availableBalance": c.amt(10, 80000), "currency": "CNY"}, "msgId": c.snow(), "rst": "DELIVRD"}, ensure_ascii=False)))
    return "\n".join(o), r'"availableBalance"'


@T(K, "mail/credit_review_thread.eml", "loan officer's e-mail with balances", script="latin", cont="eml")
def _(c):
    o = [f"From: Loan Desk <{c.ok('phone.email', 'loandesk@haitongmicro.com.cn')}>", "Subject: Fwd: bank balance screenshots, please key in", "Content-Type: text/plain; charset=utf-8", "",
         "Hi Ivy, transcribed from the screenshots (as of yesterday close), please key into the file of each applicant.", ""]
    for p in c.ppl(8):
        o.append(c.rec(p, f"- {p.en}, ID {p.id}, {p.ab} card {p.card}, balance CNY {float(c.amt(50, 90000)):,.2f}" + c.pick(["", ", joint holder unknown", ", wealth product not included", ", dormant"])))
    return "\n".join(o + ["", f"Loan hotline {c.hot()}", "> Sent from my iPad"]), r"^- .*balance CNY"


@T(K, "atm/ej_journal.txt", "electronic journal of a cash machine", "gb18030", cont="log")
def _(c):
    o = [f"[EJ] TERMINAL 0{c.num(7)}  WINCOR  启动自检正常"]
    for p, d in zip(c.ppl(10), c.dts(10, span=1)):
        o.append(c.rec(p, f"{d:%H:%M:%S} 卡插入\n{d:%H:%M:%S} 卡号:{p.card}\n         余额查询  RC:00\n         账户余额: {c.amt(10, 40000)}  可用余额: {c.amt(10, 9000)}\n{c.plus(d, 1, 1):%H:%M:%S} 退卡 卡被取走  {masked_card(c, p)}"))
    return "\n".join(o), r"余额查询  RC:00"


@T(K, "village/低保核对记录.txt", "village committee's verification notes", cont="text")
def _(c):
    o = ["低保家庭经济状况核对 入户记录（村委会代记）", ""]
    for p in c.ppl(8, born=(1940, 1975)):
        o.append(c.rec(p, "◇" + c.pick([
            f"{p.name}，身份证{p.id}，存折现看{p.bank}余额{c.amt(100, 20000)}元，子女在外打工。",
            f"{p.name}（{p.id}）自报存款余额{c.r.randrange(1, 40)}00元，银行账户{p.card}，存折已复印。",
            f"{p.id} {p.name}，农商行存款余额{c.r.randrange(300, 9000)}元，另有养老金账户余额{c.amt(50, 900)}元，属实。"])))
    return "\n".join(o), r"^◇"


@T(K, "spread/理财客户余额.prn", "spreadsheet saved as fixed-width print file", "gb18030", cont="fixed")
def _(c):
    o = ["理财经理名下客户时点余额            机构:城东支行      日期: 月末", "=" * 92, "客户号      姓名      证件号              卡号                    活期余额        定期余额    AUM档"]
    for p in c.ppl(17):
        o.append(c.rec(p, f"{c.num(10, '8')}  {p.name:<6}  {p.id}  {p.card:<19}  {float(c.amt(0, 90000)):>14,.2f}  {c.r.randrange(0, 50) * 10000:>14,}.00    {c.pick('金 白金 普')}"))
    return "\n".join(o + ["-" * 92, "合计 17 户"]), r"^8\d{9}  "


@T(K, "graph/graphql_resp.txt", "GraphQL request and response in a proxy log", cont="log")
def _(c):
    o = []
    for p in c.ppl(5):
        o.append('query {"operationName":"AccountOverview","query":"query AccountOverview($id: ID!) { holder(id: $id) { name idNo accounts { cardNo balance } } }"}')
        n = c.r.randrange(1, 3)
        acc = []
        for _ in range(n):
            k, b, ab = c.card()
            acc.append(c.rec(p, f'{{"cardNo":"{k}","bank":"{ab}","balance":"{c.amt(5, 60000)}","asOf":"{c.dt():%Y-%m-%d}"}}'))
        o.append(f'  -> 200 {{"data":{{"holder":{{"name":"{p.name}","idNo":"{p.id}","accounts":[{",".join(acc)}]}}}}}}')
    return "\n".join(o), r'"balance":"'


@T(K, "divorce/财产清单口述.txt", "lawyer's dictated note of assets", cont="text")
def _(c):
    a, b = c.ppl(2)
    o = [f"律师口述记录：{a.name}（{a.id}）与{b.name}（{b.id}）离婚，双方存款如下，法院调查令已回。"]
    for p in (a, b, a, b, a):
        k, bank, _ = c.card()
        o.append(c.rec(p, f"——{'男方' if p is a else '女方'}{p.name}名下{bank}卡{k}，调查日余额{c.amt(10, 200000)}元，" + c.pick(["起诉前一月转走大额。", "无异常。", "系工资卡。", "对方主张为父母所存。"])))
    return "\n".join(o), r"^——"
