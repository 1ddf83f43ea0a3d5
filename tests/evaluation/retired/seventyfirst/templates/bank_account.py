"""bank.account: an account or card of a holder, no balance."""
from lib import tables as T
from lib import writers as w
from lib.fmt import cn, en, f8, fd, fm
from lib.labels import bulk


def bank(d, p):
    return p.cardof()[1]


def branch(d, p):
    return "%s%s%s支行" % (bank(d, p), p.city, d.ch(T.STREETS)[:2])


@bulk
def t_payroll_xlsx(d):
    rows = [["工号", "姓名", "部门", "开户银行", "银行卡号", "身份证号", "备注"]]
    for p in d.cast(8, 60):
        d.rec(p)
        rows.append(["%05d" % d.i(101, 9800), p.name, d.ch(["生产部", "行政", "销售一部", "仓储", "技术部"]), branch(d, p),
                d.card(p), d.id(p),
                     d.ch(["", "", "新办卡", "换卡"])])
    w.xlsx(d, "工资卡号登记.xlsx", ("卡号", rows), ("说明", [["请各部门核对后签字返回财务"]]))


@bulk
def t_scholar_csv(d):
    rows = []
    for p in d.cast(8, 60, y0=1994, y1=2003):
        d.rec(p)
        rows.append(["20" + str(d.i(14, 21)) + d.num(6, "0"), p.name, d.ch(["会计1班", "机电2班", "护理3班", "软件1班"]), d.id(p),
                d.card(p), bank(d, p)])
    w.table(d, "奖助学金发放卡号.csv", "学号,姓名,班级,身份证号,银行卡号,开户行".split(","), rows)


@bulk
def t_fourdash(d):
    out = []
    for p in d.cast(8, 60):
        d.rec(p)
        out.append("----".join([p.name, d.id(p), d.card(p), d.mob(p), bank(d, p)]))
    w.text(d, "%s.txt" % d.pick("四件套 yhk 料 kahao"), "\n".join(out) + "\n")


def t_query_accounts(d):
    p = d.p()
    out = ["协助查询个人账户开立情况回执", "客户姓名：%s　证件号码：%s" % (p.name, d.id(p)), "序号\t开户银行\t卡号\t开户日期\t状态"]
    from lib.values import card
    for k in range(1, d.i(3, 8)):
        c = card(d.r)
        d.put("card", c[0])
        d.rec(p)
        out.append("%d\t%s%s分行\t%s\t%s\t%s" % (k, c[1], p.city, c[0], fd(d.dt()), d.ch(["正常", "正常", "销户", "睡眠"])))
    w.text(d, "账户查询回执.txt", "\n".join(out) + "\n")


def t_chat_refund(d):
    t, out = d.dt(2016, 2022), []
    for p in d.cast(2, 12):
        t = d.after(t, 3, 500)
        d.rec(p)
        out.append("%s %s\n%s" % (fm(t), p.name, d.ch(["退款打这个卡：%s %s 户名%s", "卡号%s，%s，%s", "%s\n%s\n%s"]) % (
            d.card(p, sp=d.r.random() < .4), branch(d, p), p.name)))
        if d.r.random() < .4:
            out.append("%s 客服小安\n%s" % (fm(d.after(t, 1, 5)), d.ch(["收到，已登记", "开户行具体到支行哦", "好的，3个工作日到"])))
    w.text(d, "退款群聊天记录.txt", "\n".join(out) + "\n")


@bulk
def t_json_bind(d):
    out = []
    for p in d.cast(4, 40):
        d.rec(p)
        out.append({"uid": int(d.num(7)), "realName": p.name, "idCard": d.id(p), "bankCard": d.card(p),
                "bankName": bank(d, p), "reservedPhone": d.mob(p),
                    "bindTime": fm(d.dt(2015, 2022)), "verified": True})
    w.js(d, "bindcard.json", out, indent=d.ch([None, 2]))


@bulk
def t_sql_bank(d):
    rows = []
    for k, p in enumerate(d.cast(6, 50), d.i(1, 900)):
        d.rec(p)
        rows.append((k, int(d.num(6)), p.name, d.card(p), bank(d, p), d.mob(p)))
    w.text(d, "user_bank.sql", w.sql_lines("user_bank", "id user_id account_name card_no bank_name mobile".split(),
            rows, 20), "utf-8")


def t_form_docx(d):
    parts = ["供应商（个人）收款账户信息登记表"]
    for p in d.cast(1, 7):
        d.rec(p)
        hr = d.by()
        parts += [[["户名", p.name, "身份证号", d.id(p)], ["开户行", branch(d, p), "卡号", d.card(p)], ["手机", d.mob(p), "经办",
                hr.name]], ""]
    w.docx(d, "收款账户登记.docx", parts)


def t_en_payees(d):
    rows = []
    for p in d.cast(4, 35):
        d.rec(p)
        rows.append([p.caps.replace("/", " "), T.BANK_EN[bank(d, p)], d.card(p), p.city,
                d.pick("salary bonus reimbursement"), "CNY"])
    w.table(d, "payees.csv", "Account name,Bank,Account number,City,Purpose,Currency".split(","), rows, enc="utf-8")


def t_en_mail(d):
    p, acc = d.p(), d.by()
    d.rec(p)
    body = ("Hi %s,\n\nplease use this account for my reimbursement from now on:\n\n"
            "Account holder: %s\nBank: %s, %s\nCard number: %s\n"
            "Mobile registered with the bank: %s\n\nThanks,\n%s\n") % (
        acc.en.split()[0], p.caps.replace("/", " "), T.BANK_EN[bank(d, p)], p.city, d.card(p, sp=True), d.mob(p), p.en)
    w.eml(d, "new bank account.eml", [("From", d.mail(p)), ("To", d.mail(acc)), ("Subject",
            "New bank account details")], body)


def t_trad_list(d):
    rows = []
    for p in d.cast(4, 20):
        d.rec(p)
        rows.append([p.trad, d.card(p), d.ch(["工商銀行", "中國銀行", "建設銀行", "招商銀行"]), d.mob(p)])
    w.table(d, "匯款戶口.csv", "收款人,內地銀行卡號,開戶銀行,聯絡手機".split(","), rows, enc="trad")


def t_sqlite_wallet(d):
    rows = []
    for k, p in enumerate(d.cast(4, 40), 1):
        d.rec(p)
        rows.append((k, p.name, d.id(p), d.card(p), bank(d, p), d.mob(p)))
    w.sqlite(d, "wallet.db", ("bank_card", ["id INTEGER PRIMARY KEY", "holder TEXT", "cert_no TEXT", "card_no TEXT",
            "bank TEXT", "phone TEXT"], rows),
             ("config", ["k TEXT", "v TEXT"], [("version", "3.2.1"), ("theme", "light")]))


def t_village(d):
    out = ["%s村惠农补贴一卡通账号核对表（%d年）" % (d.ch(["石桥", "李家坝", "大塘", "新塘", "柳林"]), d.i(2014, 2021)), ""]
    for k, p in enumerate(d.cast(6, 40, y1=1985), 1):
        d.rec(p)
        out.append("%2d  %-4s  %s  %s  %s组  %s" % (k, p.name, d.id(p), d.card(p, "邮政储蓄银行" if d.r.random() < .7
                else None), d.i(1, 9), d.ch(["核对无误", "", "卡已换"])))
    w.text(d, "一卡通核对.txt", "\n".join(out) + "\n")
