from core import *
t = kind("property.rental")


def lease(f):
    x = f.t(2014, 2023)
    return x, x + days(f.c([182, 364, 364, 729])), f.i(8, 90) * 100


@t("fangdong/bianqian.txt", "landlord's sticky notes", "note")
def a1(f):
    o = ["【贴冰箱】"]
    for p in f.ps(4, 9):
        x, y, v = lease(f)
        o.append(f"{f.i(2, 6)}0{f.i(1, 9)}房 租客{p.name} {p.id} {f.c([p.mob, p.mob, p.tel])} 月租{v} 押{f.c('一 二')} 租期{dp(x)}~{dp(y)} {f.c(['水表底数已拍', '养猫加200', '', '下月涨100', '钥匙两把'])}")
        f.rec(p)
    return "\n".join(o + ["收租日每月5号!!! 空调遥控在抽屉"])


@t("contract/lease_filled.txt", "filled-in contract template per tenant", "form")
def a2(f):
    o = []
    for p in f.ps(3, 6):
        x, y, v = lease(f)
        o += ["房屋租赁合同（合同编号：ZL" + f.d(8) + "）", f"出租方（甲方）：  ＿{f.c(SUR)[0]}{f.c(GIVF)[0]}＿", f"承租方（乙方）：  ＿{p.name}＿   身份证号：＿{p.id}＿   电话：＿{p.mob}＿", f"第一条 甲方将坐落于＿{p.addr}＿的房屋出租给乙方居住使用。", f"第二条 租赁期限自＿{dz(x)}＿至＿{dz(y)}＿。", f"第三条 月租金人民币＿{v}＿元，押金＿{v}＿元。", "（签字页略）", "", ""]
        f.rec(p)
    return "\n".join(o)


@t("api/lease_beian_trace.txt", "HTTP trace of lease filings", "log")
def a3(f):
    o = []
    for p in f.ps(4, 10):
        x, y, v = lease(f)
        b = J({"beianNo": "ZL" + f.d(10), "lessee": {"name": p.name, "idNo": p.id, "mobile": p.mob}, "house": p.addr, "leaseStart": ds(x), "leaseEnd": ds(y), "rent": v, "deposit": v})
        o += ["POST /zlba/api/contract/save HTTP/1.1", "Host: zf.housing.example", "Content-Type: application/json;charset=UTF-8", f"X-Request-Id: {f.hx(32)}", "", b, "", "HTTP/1.1 200 OK", "X-Notify: " + f.mm(p.mob), "{\"code\":0,\"msg\":\"备案成功\"}", "~" * 40]
        f.rec(p)
    return "\n".join(o)


@t("pcs/chuzuwu_dengji.txt", "rental house register of a police station", "blocks", "gb18030")
def a4(f):
    o = ["出租房屋信息采集（专职协管员）"]
    for p in f.ps(5, 14):
        x, y, v = lease(f)
        o += [f"#承租人={p.name};证件={p.id};电话={p.mob}", f" 出租屋地址={p.addr};出租人={f.c(SUR)[0]}{f.c(GIVM)[0]};起租日={dc(x)};到期={dc(y)};月租={v};从业={f.c('电子厂 外卖 装修 个体')};采集={dc(x + days(3))}"]
        f.rec(p)
    return "\n".join(o)


@t("complaint/heizhongjie_12345.txt", "call-centre notes about lease disputes", "ticket")
def a5(f):
    o = []
    for p in f.ps(3, 8):
        x, y, v = lease(f)
        o += [f"工单 {f.dec(dc(y) + f.d(6))}  来电 {p.mob}  渠道 热线", f"诉求：来电人{p.name}（身份证{p.id}）称于{dz(x)}承租{p.pl[3]}{p.road}{p.flat}室，租期至{dz(y)}，月租金{v}元，{f.c(['房东不退押金', '中介跑路', '隔断被拆要求退租', '提前涨租'])}。", "办理：转住建部门  时限5个工作日", ""]
        f.rec(p)
    return "\n".join(o)


@t("app/tenant_export.yaml", "YAML backup of a rent app", "yaml")
def a6(f):
    o = ["app: 收租管家", "exported: " + dts(f.t()), "tenants:"]
    for p in f.ps(6, 16):
        x, y, v = lease(f)
        o += [f"  - tenant: {p.name}", f"    idCard: \"{p.id}\"", f"    phone: \"{p.mob}\"", f"    mail: {p.mail}", f"    room: {p.flat}", f"    lease: {{start: {ds(x)}, end: {ds(y)}}}", f"    rent: {v}", f"    deposit: {v}"]
        f.rec(p)
    return "\n".join(o)


@t("en/serviced_flats_list.txt", "English rent roll print", "print", script="latin")
def a7(f):
    o = ["RENT ROLL  -  Lakeside Serviced Apartments", "Unit   Tenant (lessee)       ID / Passport        Lease start  Lease end    Rent/mth  Deposit", "-" * 92]
    for p in f.ps(7, 20):
        x, y, v = lease(f)
        o.append(f"{f.i(2, 30)}{f.r.choice('ABCD'):<4} {p.py:<21} {p.id if f.i(0, 3) else p.pp:<20} {dmy(x):<12} {dmy(y):<12} {v:>8,} {v:>8,}")
        f.rec(p)
    return "\n".join(o + ["-" * 92, "Prepared by leasing office, call " + f.office("021")])


@t("memo/sushe_zulin_mixed.txt", "admin memo on staff flats in mixed languages", "memo")
def a8(f):
    o = ["Staff housing 更新，合同快到期的 tenants 请 HR follow up：", ""]
    for p in f.ps(4, 9):
        x, y, v = lease(f)
        o.append(f"{p.name} ({p.id})：租 {p.pl[3]}{p.road}，lease {ds(x)} – {ds(y)}，rent {v}/月，deposit {v}，landlord {f.c(SUR)[0]}小姐，{f.c(['要续租', 'will move out', '发票 pending', '公司补贴50%'])}")
        f.rec(p)
    return "\n".join(o)


@t("tw/zuwu_trad.txt", "traditional landlord diary", "diary", script="hant")
def a9(f):
    o = ["包租公日記（深圳三間劏房＋珠海一層）"]
    for p in f.ps(3, 8):
        x, y, v = lease(f)
        o.append(f"{ds(x)}　新租客{p.name}，身份證{p.id}，電話{p.mob}，租{f.i(2, 9)}0{f.i(1, 6)}房，月租{v}元，租期到{ds(y)}，按金{f.c('一個月 兩個月')}。{f.c('樣子老實。 有一隻狗。 話下個月添張床。')}")
        f.rec(p)
    return "\n".join(o)


@t("db/sqlite_session.txt", "sqlite3 shell in line mode", "console")
def a10(f):
    o = ["sqlite> .mode line", "sqlite> select * from lease where status=1;"]
    for p in f.ps(5, 13):
        x, y, v = lease(f)
        o += [f"{a:>12} = {b}" for a, b in [("contract_no", "HT" + f.d(7)), ("lessee", p.name), ("lessee_id", p.id), ("tel", p.mob), ("house", p.pl[3] + p.road + p.flat), ("lease_start", ds(x)), ("lease_end", ds(y)), ("month_rent", v), ("status", 1)]] + [""]
        f.rec(p)
    return "\n".join(o + ["sqlite> .quit"])
