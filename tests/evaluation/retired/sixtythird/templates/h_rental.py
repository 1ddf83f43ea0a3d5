"""property.rental: one lease of one tenant = one record."""
import json
from lib.core import T
from lib import data as X
K = "property.rental"
def rm(g): return f"{g.c(X.COMM)}{g.i(1, 20)}栋{g.rn(101, 2904)}"

@T(K, "b")
def filing_csv(g):
    L = ["备案号,承租人,承租人证件号,出租人,房屋坐落,租赁用途,租金(元/月),起租日,到期日,备案日期"]
    for p in g.rows(rep=.02): t = g.dt(2016, 2022); g.rec(p); L.append(f"{g.reg[0][:4]}ZL{t.year}{g.i(10000, 99999)},{p.name},{p.id},{g.nm()},{g.reg[3]}{g.road()}{rm(g)},居住,{g.i(8, 90)}00,{t},{t + g.td(days=364)},{t + g.td(days=g.i(1, 30))}")
    g.out("住建/租赁备案.csv", "\n".join(L) + "\n", "csv", "utf-8-sig", "\r\n")

@T(K)
def landlord_sheet(g):
    R = [["房间", "租客", "身份证号", "电话", "几号收租", "月租", "押金", "水表底", "电表底", "入住日", "备注"]]
    for p in g.rows(12, 45): g.rec(p); R.append([f"{g.i(2, 7)}0{g.i(1, 9)}", p.name, p.id, p.mobile, g.i(1, 28), g.i(5, 20) * 100, g.i(5, 20) * 100, g.i(100, 900), g.i(1000, 9000), f"{g.t(200):%Y-%m-%d}", g.c(["", "", "两个人住", "送外卖的", "下月退", "欠一个月"])])
    R.append(["合计", "", "", "", "", sum(r[5] for r in R[1:])])
    g.xlsx("我的房子/收租表.xlsx", {"三号楼": R})

@T(K)
def contracts(g):
    L = []
    for p in g.rows(3, 7):
        o = g.p(); t = g.dt(2016, 2022); m = g.i(12, 80) * 100; g.rec(p)
        L += ["房屋租赁合同", f"合同编号：ZL-{t:%Y%m}-{g.i(100, 999)}", f"出租方（甲方）：{o.name}　　联系电话：{o.mobile}", f"承租方（乙方）：{p.name}　　身份证号：{p.id}　　联系电话：{p.mobile}", f"一、甲方将位于{g.reg[2]}{g.reg[3]}{g.road()}{rm(g)}室的房屋出租给乙方居住使用。", f"二、租赁期限自{t:%Y年%m月%d日}起至{t + g.td(days=364):%Y年%m月%d日}止。", f"三、月租金人民币{m}元，押{g.c('一二')}付{g.c('一三')}，乙方应于每期首日前付清。", "四、租赁期间水、电、燃气、物业费由乙方承担。乙方不得擅自转租。", "五、本合同一式两份，自双方签字之日起生效。", f"甲方（签字）：　　　　　　乙方（签字）：", f"{t:%Y年%m月%d日}", "", "=" * 40, ""]
    g.out("合同/租房合同合集.txt", "\n".join(L), "prose", "gb18030", "\r\n")

@T(K)
def pms_json(g):
    o = []
    for p in g.rows(8, 28): t = g.lease(); g.rec(p); o.append({"leaseId": g.i(10**6, 9 * 10**6), "status": g.c(["IN_LEASE", "SIGNED", "TERMINATED"]), "house": {"community": g.c(X.COMM), "roomNo": f"{g.i(1, 20)}-{g.rn(101, 2904)}-{g.c('ABCD')}"}, "tenant": {"name": p.name, "certNo": p.id, "phone": p.mobile}, "leaseStart": str(t), "leaseEnd": str(t + g.td(days=g.c([180, 364]))), "rent": {"monthly": g.i(12, 70) * 100, "deposit": g.i(12, 70) * 100, "payCycle": g.c([1, 3])}, "keeper": g.nm()})
    g.out("ziroom_like/leases.json", json.dumps(o, ensure_ascii=False, indent=1), "json")

@T(K)
def police_floating(g):
    """Police registration of tenants, tab separated initials."""
    L = ["\t".join("XM XB MZ GMSFHM HJDZ ZZDZ FZXM CZRQ DQRQ YZJ LXDH DJMJ".split())]
    for p in g.rows(15, 50): t = g.lease(); g.rec(p); L.append("\t".join(map(str, [p.name, p.sex, p.min, p.id, p.hj, f"{g.reg[3]}{g.road()}{g.rn(101, 902)}", g.nm(), f"{t:%Y%m%d}", f"{t + g.td(days=364):%Y%m%d}", g.i(4, 40) * 100, p.mobile, g.nm()])))
    g.out("流口/czfw_dj.tsv", "\n".join(L) + "\n", "tsv", "gb18030")

@T(K)
def landlord_chat(g):
    L = []; t = g.t0; a = g.c(["二房东老K", "小区管家", "包租婆"])
    for p in g.rows(5, 11):
        t = g.adv(t, hours=g.i(1, 60)); n = g.c(["A", "小", ""]) + p.name; g.rec(p)
        L += [f"{n} {t:%m/%d %H:%M}", g.c(["房子定了，合同怎么签", "明天能搬吗"]), f"{a} {t + g.td(minutes=2):%m/%d %H:%M}", "姓名身份证电话发一下，写合同", f"{n} {t + g.td(minutes=5):%m/%d %H:%M}", f"{p.name} {p.id} {p.mobile}", f"{a} {t + g.td(minutes=8):%m/%d %H:%M}", f"好，{rm(g)}，租期{t.year}.{t.month}.{g.i(15, 28)}起一年，月租{g.i(9, 50)}00押一付{g.c('一三')}，明天来拿钥匙", ""]
    g.out("wx/租客聊天汇总.txt", "\n".join(L), "chat")

@T(K)
def sql_lease(g):
    L = ["USE [RentDB]", "GO", "SET IDENTITY_INSERT [dbo].[Lease] ON"]
    for k, p in enumerate(g.rows(10, 40), 1): t = g.dt(2015, 2022); g.rec(p); L.append(f"INSERT [dbo].[Lease] ([Id], [TenantName], [TenantIdNo], [Mobile], [Address], [StartDate], [EndDate], [MonthlyRent], [Deposit]) VALUES ({k}, N'{p.name}', N'{p.id}', N'{p.mobile}', N'{g.reg[3]}{g.road()}', CAST(N'{t}' AS Date), CAST(N'{t + g.td(days=364)}' AS Date), CAST({g.i(8, 90)}00.00 AS Decimal(18, 2)), CAST({g.i(8, 90)}00.00 AS Decimal(18, 2)))")
    g.out("mssql/Lease.sql", "\n".join(L) + "\nSET IDENTITY_INSERT [dbo].[Lease] OFF\nGO\n", "sql", "utf-16", "\r\n")

@T(K)
def court_rent_dispute(g):
    """Collection letters of an apartment company to tenants in arrears."""
    c = g.co(); L = []
    for p in g.rows(4, 9): t = (g.t0 - g.td(days=g.i(220, 330))).date(); n = g.i(2, 6); m = g.i(12, 60) * 100; g.rec(p); L += ["律　师　函", f"致：{p.name}（身份证号码：{p.id}，联系电话：{p.mobile}）", f"    {c}（下称“委托人”）与您于{t:%Y年%m月%d日}签订《公寓租赁合同》，由您承租{g.reg[3]}{rm(g)}号公寓，租期十二个月，月租金{m}元，押金{m}元。", f"    截至发函之日，您已拖欠租金{n}个月，共计{n * m}元。请于收函之日起三日内付清，逾期委托人将解除合同并提起诉讼。", f"    {g.reg[2]}正衡律师事务所　律师 {g.nm()}", f"    {g.t0:%Y年%m月%d日}", "", ""]
    g.out("法务/催租函.txt", "\n".join(L), "prose")

@T(K)
def public_housing(g):
    """Public rental housing allocation result, docx table."""
    R = [["序号", "申请人", "身份证号", "保障人口", "配租房源", "面积", "月租金", "合同起止"]]
    for k, p in enumerate(g.rows(10, 40), 1): t = g.lease(); g.rec(p); R.append([k, p.name, p.id, g.i(1, 4), rm(g), f"{g.i(35, 60)}.{g.i(10, 99)}", f"{g.i(200, 900)}元", f"{t:%Y.%m.%d}-{t + g.td(days=1094):%Y.%m.%d}"])
    g.docx("公租房/配租结果.docx", [f"{g.reg[3]}{g.year}年第{g.c('一二三')}批公共租赁住房配租及签约情况", R, f"联系人：{g.nm()}　电话：{g.shop()}"])

@T(K)
def app_log(g):
    L = []
    for p, t in g.seq(8, 22, days=2):
        s = (t + g.td(days=g.i(1, 15))).date(); tid = g.hex(16); g.rec(p)
        L += [f"{t:%Y-%m-%d %H:%M:%S} INFO  [{tid}] LeaseService - createContract req={{tenantName={p.name}, idCard={p.id}, mobile={p.mobile}, houseCode=BJ{g.dig(8)}, beginDate={s}, endDate={s + g.td(days=364)}, rentPrice={g.i(15, 80)}00}}", f"{t:%Y-%m-%d %H:%M:%S} INFO  [{tid}] EsignClient - template=T_LEASE_03 rendered in {g.i(90, 900)} ms", f"{t + g.td(seconds=3):%Y-%m-%d %H:%M:%S} {g.c(['INFO ', 'WARN '])} [{tid}] LeaseService - createContract done"]
    g.out("apartment/lease-core.log", "\n".join(L) + "\n", "log")

@T(K)
def dorm_fixed(g):
    L = [f"{'人才公寓在租清册':^40}", f"打印日期 {g.t0:%Y-%m-%d}                              单位：元", "-" * 110, "房号    承租人    证件号码              手机          起租        止租          月租金    已缴至"]
    for p in g.rows(15, 55): t = g.lease(); g.rec(p); L.append(f"{g.c('AB')}{g.rn(201, 1818)}   {p.name:　<4}  {p.id}    {p.mobile}   {t:%Y%m%d}    {t + g.td(days=364):%Y%m%d}    {g.i(4, 18) * 100:>8}    {g.t0:%Y%m}")
    L += ["-" * 110, f"合计 {g.recs} 户"]
    g.out("打印/在租清册.txt", "\n".join(L), "fixed", "gb18030", "\r\n")

@T(K)
def ini_units(g):
    L = ["; 智能门锁授权 自动导出", f"[global]\nserver=lock.example.net\nport=1883", ""]
    for p in g.rows(6, 20): t = g.lease(); g.rec(p); L += [f"[lease_{g.dig(6)}]", f"room={g.rn(101, 1212)}", f"tenant={p.name}", f"tenant_id={p.id}", f"tenant_tel={p.mobile}", f"lease_start={t}", f"lease_end={t + g.td(days=364)}", f"rent={g.i(8, 50)}00", ""]
    g.out("locks/lease.ini", "\n".join(L), "ini", "utf-8", "\r\n")

@T(K)
def english_ledger(g):
    """Serviced apartments for expats and locals: English mail with quoted list."""
    b = []
    for p in g.rows(6, 16): t = g.lease(); g.rec(p); b.append(f"> Unit {g.i(3, 28)}{g.c('ABCD')}: {p.py[0].title()} {p.py[1].title()}, ID {p.id}, lease {t} - {t + g.td(days=364)}, RMB {g.i(60, 280) * 100:,}/month, deposit 2 months, cell +86 {g.sp(p.mobile)}")
    a, c = g.p(), g.p()
    g.eml("leasing/tenancy schedule.eml", {"From": f"{a.py[1].title()} <{a.email}>", "To": c.email, "Subject": "Re: Re: tenancy schedule Q4", "Date": f"{g.t0:%a, %d %b %Y %H:%M:%S} +0800", "X-Mailer": "Foxmail 7.2.9.156"}, f"Dear {c.py[1].title()},\n\nConfirmed as below, no change to the rents. Unit 7A is vacant from next month.\n\nRgds,\n{a.py[1].title()}\n\n> On behalf of the owner, here is the current schedule:\n" + "\n".join(b) + "\n> Please check the deposits against the bank.\n")
