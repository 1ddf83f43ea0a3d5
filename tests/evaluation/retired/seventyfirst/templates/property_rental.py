"""property.rental: one lease of one tenant (the landlord stands beside)."""
from lib import tables as T
from lib import writers as w
from lib.fmt import cn, en, f8, fd, fdot, us
from lib.labels import bulk


def lease(d):
    a = d.dt(2012, 2022)
    g = d.ch(T.REGIONS)
    return a, d.after(a, 260000, 1050000), "%s%s%s%d栋%d%02d" % (g[1], g[2], d.ch(T.ESTATES), d.i(1, 20), d.i(2, 25),
            d.i(1, 8)), d.i(8, 90) * 100


@bulk
def t_ledger_xlsx(d):
    rows = [["房间", "租客", "身份证号", "电话", "起租日", "到期日", "月租金", "押金", "水电底数", "备注"]]
    for p in d.cast(6, 50):
        a, b, ad, m = lease(d)
        d.rec(p)
        rows.append(["%s%d%02d" % (d.ch("ABC"), d.i(1, 8), d.i(1, 12)), p.name, d.id(p), d.mob(p), fd(a), fd(b), m,
                m * d.i(1, 2), d.i(100, 4000),
                     d.ch(["", "季付", "已续租", "欠租", "养猫"])])
    w.xlsx(d, "公寓租客台账.xlsx", ("在租", rows))


def t_contract(d):
    p, lord, g = d.p(), d.by(), d.by()
    a, b, ad, m = lease(d)
    d.rec(p)
    parts = ["房屋租赁合同", "出租方（甲方）：%s" % lord.name, "承租方（乙方）：%s　身份证号：%s　手机：%s" % (p.name, d.id(p), d.mob(p)),
             "一、甲方将位于%s的房屋出租给乙方居住使用。" % ad, "二、租赁期限自%s至%s。" % (cn(a), cn(b)),
             "三、月租金人民币%d元，押金%d元，每月%d日前支付。" % (m, m * 2, d.i(1, 28)), "四、水、电、燃气、物业费由乙方承担。",
             "甲方签字：　　　　乙方签字：　　　　紧急联系人：%s %s" % (g.name, d.mob(g)), cn(a)]
    w.docx(d, "租房合同_%s.docx" % p.name, parts)


@bulk
def t_filing_csv(d):
    rows = []
    for p in d.cast(6, 50):
        a, b, ad, m = lease(d)
        d.rec(p)
        rows.append(["租备%d%s" % (a.year, d.num(6)), d.by().name, p.name, d.id(p), ad, fd(a), fd(b), m])
    w.table(d, "租赁备案.csv", "备案号,出租人,承租人,承租人证件号,房屋坐落,起租日期,终止日期,月租金".split(","), rows)


@bulk
def t_json(d):
    out = []
    for p in d.cast(3, 30):
        a, b, ad, m = lease(d)
        d.rec(p)
        out.append({"contractNo": "ZL" + d.num(8), "tenant": {"name": p.name, "idCard": d.id(p), "mobile": d.mob(p)},
                "house": ad,
                    "leaseStart": fd(a), "leaseEnd": fd(b), "rent": m, "deposit": m * 2, "payCycle": d.ch(["押一付三",
                "押二付一", "月付"])})
    w.js(d, "leases.json", {"success": True, "rows": out}, indent=d.ch([None, 2]))


def t_landlord_note(d):
    out = []
    for p in d.cast(3, 14):
        a, b, ad, m = lease(d)
        d.rec(p)
        out.append(d.ch(["%s租了%s，电话%s，每月%d，租到%s", "%s：%s 手机%s 房租%d一个月 合同到%s", "%s 住%s，%s，租金%d，%s到期"]) % (
            p.name, d.ch(["三楼东头", "顶楼单间", "一楼门面后面", "二楼带阳台那间"]) + str(d.i(201, 609)), d.mob(p), m, fdot(b)))
    w.text(d, "收租记录.txt", "房东收租备忘\n" + "\n".join(out) + "\n")


def t_police_population(d):
    rows, g = [], d.ch(T.REGIONS)
    for p in d.cast(6, 45):
        a, b, ad, m = lease(d)
        lord = d.by()
        d.rec(p)
        rows.append([p.name, d.id(p), p.addr, ad, fd(a), "租赁", lord.name, d.mob(lord) if d.r.random() < .5 else ""])
    w.table(d, "出租屋承租人登记_%s.csv" % g[2], "承租人,公民身份号码,户籍地址,出租房屋地址,起租日期,居住方式,房东姓名,房东电话".split(","), rows)


def t_agent_chat(d):
    t, out, ag = d.dt(2016, 2022), [], d.by()
    for p in d.cast(2, 10):
        a, b, ad, m = lease(d)
        d.rec(p)
        out.append("%s（%s）\n成交报备：%s，租客%s，证件%s，联系%s，%s起租%d个月，月租%d，佣金半月" % (
            ag.name, fd(a), ad, p.name, d.id(p), d.mob(p), cn(a), d.ch([6, 12, 12, 24]), m))
    w.text(d, "门店报备群.txt", "\n\n".join(out) + "\n")


def t_en_tenants(d):
    rows = []
    for p in d.cast(4, 35):
        a, b, ad, m = lease(d)
        d.rec(p)
        rows.append(["%d-%d%02d" % (d.i(1, 9), d.i(2, 28), d.i(1, 6)), p.en, d.pp(p) if d.r.random() < .5
                else d.id(p), d.mob(p), us(a), us(b), m, m * 2])
    w.table(d, "tenants_%d.csv" % d.i(2015, 2022), "Unit,Tenant,ID / passport,Mobile,Lease start,Lease end,Rent (RMB)"
            ",Deposit".split(","), rows, enc="utf-8")


def t_en_agreement(d):
    p, lord = d.p(), d.by()
    a, b, ad, m = lease(d)
    d.rec(p)
    s = """TENANCY AGREEMENT

Landlord: %s
Tenant:   %s
          PRC ID card no. %s, mobile %s, e-mail %s
Premises: %s
Term:     from %s to %s
Rent:     RMB %d per calendar month, payable in advance
Deposit:  RMB %d

The tenant shall not sublet the premises without consent in writing.
""" % (lord.en, p.en, d.id(p), d.mob(p), d.mail(p), ad, en(a), en(b), m, 2 * m)
    w.text(d, "tenancy agreement %s.txt" % p.en.split()[1], s, "utf-8")


@bulk
def t_sql(d):
    rows = []
    for k, p in enumerate(d.cast(6, 40), d.i(1, 900)):
        a, b, ad, m = lease(d)
        d.rec(p)
        rows.append((k, "HT" + d.num(7), p.name, d.id(p), d.mob(p), ad, m, fd(a), fd(b)))
    w.text(d, "rent_contract.sql", w.sql_lines("rent_contract", "id contract_no lessee lessee_idcard lessee_tel house"
            "_addr month_rent lease_start lease_end".split(),
           rows, 15), "utf-8")


def t_html_mine(d):
    p, rows = d.p(), []
    for _ in range(d.i(2, 7)):
        a, b, ad, m = lease(d)
        d.rec(p)
        rows.append(["ZL" + d.num(8), d.by().name, ad, fd(a), fd(b), m, d.ch(["已终止", "履行中"])])
    w.page(d, "租赁备案查询.html", "租赁备案", "<p>承租人：%s　身份证号：%s</p>" % (p.name, d.id(p)) + w.html_table(
        ["备案编号", "出租人", "房屋坐落", "起租", "到期", "月租(元)", "状态"], rows))


def t_trad_lease(d):
    out = []
    for p in d.cast(2, 9):
        a, b, ad, m = lease(d)
        d.rec(p)
        out.append("租客：%s　內地身份證號碼：%s　電話：%s\n單位：第%d座%d樓%s室　租期：%s至%s　月租：%d元　按金：%d元\n業主：%s\n" % (
            p.trad, d.id(p), d.mob(p), d.i(1, 9), d.i(2, 40), d.ch("ABCDEFG"), fd(a), fd(b), m, m * 2, d.by().trad))
    w.text(d, "租約摘要.txt", "\n".join(out), "trad")


def t_zip_scans(d):
    files = []
    for k, p in enumerate(d.cast(2, 8), 1):
        a, b, ad, m = lease(d)
        d.rec(p)
        files.append(("租约%02d.txt" % k, "房屋租赁登记表\n承租人：%s\n证件号码：%s\n联系电话：%s\n租赁地址：%s\n租期：%s ~ %s\n租金：%d元/月\n" % (
            p.name, d.id(p), d.mob(p), ad, fd(a), fd(b), m)))
    w.zipped(d, "租约扫描录入.zip", files)
