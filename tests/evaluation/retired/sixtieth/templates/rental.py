"""Housing: rental. The subject is the tenant; landlords are third persons."""
import datetime as dt
from lib import pools as P
from lib.build import CSV, TXT, T
from lib.pools import trad
from lib.render import csv_, docx, fixed, insert, js, md, xlsx

K = "property.rental"


def lease(f):
    """(start, end, rent)."""
    a = f.t(400)
    return a, a + dt.timedelta(days=364), f.i(8, 80) * 100


@T(K, "table", "中介/租客台账_{d}.xlsx", "agent's ledger with landlord columns")
def ledger(f):
    rows = [["房源地址", "租客姓名", "租客身份证", "租客电话", "房东", "房东电话", "月租金", "押金", "起租日", "到期日", "付款方式"]]
    for p in f.recs(f.n(6, 30), repeat=False):
        a, b, r = lease(f)
        o = f.p()
        rows.append([
            p.dist + f.street(), p.name,
            f.id(p),
            f.mob(p), o.name,
            f.mob(o), r, r, f"{a:%Y-%m-%d}", f"{b:%Y-%m-%d}",
            f.c(["押一付三", "押一付一"])
        ])
    return xlsx(("租客", rows))


@T(K, "table", "备案/房屋租赁备案_{n}.csv", "lease filing export", big=True, enc=CSV)
def filing(f):
    rows = [["备案号", "承租人", "承租人证件号", "承租人电话", "房屋坐落", "租赁面积", "租金(元/月)", "租赁起", "租赁止", "备案日期"]]
    for p in f.recs(f.n(8, 40)):
        a, b, r = lease(f)
        rows.append([
            f"ZL{a:%Y}{f.d(8)}", p.name,
            f.id(p),
            f.mob(p), p.addr, f"{f.i(20, 130)}.00", r, f"{a:%Y/%m/%d}", f"{b:%Y/%m/%d}",
            f"{a + dt.timedelta(days=6):%Y/%m/%d}"
        ])
    return csv_(rows)


@T(K, "prose", "合同/租房合同_{n}.docx", "a lease contract, one tenant")
def contract(f):
    o, p = f.p(), f.rec(f.p())
    a, b, r = lease(f)
    return docx("房屋租赁合同", f"出租人（甲方）：{o.name}　身份证号：{f.id(o)}　电话：{f.tel(p.area)}",
                f"承租人（乙方）：{p.name}　身份证号：{f.id(p)}　电话：{f.mob(p)}", f"第一条　甲方将位于{p.addr}的房屋出租给乙方作居住使用。",
                f"第二条　租赁期限自{a:%Y年%m月%d日}起至{b:%Y年%m月%d日}止。", f"第三条　月租金为人民币{r}元，押金{r}元，按季支付。", "第四条　租赁期内水、电、燃气、物业费由乙方承担。",
                "第五条　本合同一式两份，双方签字后生效。", f"签订日期：{a:%Y-%m-%d}")


@T(K, "struct", "dump/{n}/rent_contract.sql", "INSERTs of lease contracts", big=True)
def sql(f):
    rows = []
    for p in f.recs(f.n(6, 40)):
        a, b, r = lease(f)
        rows.append([
            f.seq(), f"HT{a:%Y%m}{f.i(1000, 9999)}", p.name,
            f.id(p),
            f.mob(p), p.city + p.dist + f.street(), r, f"{a:%Y-%m-%d}", f"{b:%Y-%m-%d}", 1
        ])
    return (insert("rent_contract", rows, [
        "id", "contract_no", "tenant_name", "tenant_idcard", "tenant_phone", "house_addr", "month_rent", "lease_start",
        "lease_end", "status"
    ], 5))


@T(K, "struct", "api/leases_{w}.json", "long-rent apartment API", big=True)
def api(f):
    rows = []
    for p in f.recs(f.n(4, 20), repeat=False):
        a, b, r = lease(f)
        rows.append({
            "contractId": f.seq(),
            "tenant": {
                "name": p.name,
                "idNo": f.id(p),
                "mobile": f.mob(p)
            },
            "room": f"{f.c(P.ESTATES)}{f.i(101, 2806)}室",
            "rent": r,
            "deposit": r,
            "leaseStart": f"{a:%Y-%m-%d}",
            "leaseEnd": f"{b:%Y-%m-%d}"
        })
    return js({"success": True, "data": rows})


@T(K, "prose", "中介/小本本_{w}.txt", "agent's notes, one line a lease", enc=TXT)
def notes(f):
    out = f"{f.base.year}年{f.base.month}月 成交\n\n"
    for p in f.recs(f.i(4, 14), repeat=False):
        a, b, r = lease(f)
        out += (f"{a.month}.{a.day} {f.c(P.ESTATES)}{f.i(1, 20)}-{f.i(1, 30)}0{f.i(1, 4)} 租客{p.name} "
                f"{f.id(p)} {f.mob(p)} 月租{r} 押一付三 租到{b:%Y.%m.%d}\n")
    return out + "\n佣金月底对\n"


@T(K, "table", "派出所/出租屋登记_{d}.csv", "rented dwelling register of the police", big=True, enc=CSV)
def police(f):
    rows = [["出租屋编号", "地址", "出租人", "出租人电话", "承租人姓名", "身份证号码", "户籍地", "租住时间", "租金", "登记民警"]]
    homes = [(f"C{f.d(9)}", f.c(P.AREAS)[3] + f.street(), f.p()) for _ in range(5)]
    for p in f.recs(f.n(8, 30), repeat=False):
        h = f.c(homes)
        rows.append([
            h[0], h[1], h[2].name,
            f.mob(h[2]), p.name,
            f.id(p), p.home, f"{f.t(600):%Y-%m-%d}",
            f.i(5, 30) * 100,
            f.c(["王警官", "陈警官"])
        ])
    return csv_(rows)


@T(K, "table", "hk/租約一覽.csv", "traditional lease list", enc=("big5", "big5", "utf-8"), nl="\r\n")
def hk(f):
    rows = [["單位", "租客姓名", "護照號碼", "租約開始", "租約結束", "每月租金", "按金", "備註"]]
    for p in f.recs(f.n(5, 18), repeat=False):
        a, b, r = lease(f)
        rows.append([
            f"{f.i(3, 38)}樓{f.c('ABCDEF')}室",
            trad(p.name),
            f.pp(p), f"{a:%d-%m-%Y}", f"{b:%d-%m-%Y}", f"{r * 4:,}", f"{r * 8:,}",
            f.c(["", "續租", "包管理費"])
        ])
    return csv_(rows)


@T(K, "table", "wiki/宿舍转租.md", "Markdown table of leases")
def wiki(f):
    rows = []
    for p in f.recs(f.i(4, 14), repeat=False):
        a, b, r = lease(f)
        rows.append(
            [p.name,
             f.id(p),
             f.c(P.ESTATES) + f"{f.i(2, 20)}-{f.i(101, 1804)}", f"{a:%Y-%m-%d}", f"{b:%Y-%m-%d}", r])
    return "# 公司代租房清单\n\n房租由行政代付，每月从工资扣。\n\n" + md(["承租员工", "身份证号", "房屋", "起租", "到期", "月租金"], rows)


@T(K, "struct", "logs/lease-service.{d}.log", "lease service log", big=True)
def log(f):
    out, n = "", f.n(5, 30)
    for p, t in zip(list(f.recs(n, repeat=False)), f.times(n, 2)):
        a, b, r = lease(f)
        out += (f"{t:%Y-%m-%d %H:%M:%S,}{f.i(100, 999)} INFO lease.service create_contract ok tenan"
                f"t={p.name} id_no={f.id(p)} phone={f.mob(p)} house_id={f.seq()} rent={r} "
                f"lease_start={a:%Y-%m-%d} lease_end={b:%Y-%m-%d}\n")
    return out


@T(K, "table", "公租房/承租家庭名单.txt", "public rental list, fixed width", enc="gb18030", nl="\r\n")
def public(f):
    rows = [["序号", "承租人", "身份证号码", "房号", "月租金", "起租日", "租期"]]
    for k, p in enumerate(f.recs(f.n(8, 40), repeat=False), 1):
        rows.append([
            k, p.name,
            f.id(p), f"{f.i(1, 9)}-{f.i(1, 3)}-{f.i(101, 1806)}",
            f.i(90, 480), f"{f.t(300):%Y-%m-%d}", "36个月"
        ])
    return "公共租赁住房承租人员名单\n\n" + fixed(rows)


@T(K, "prose", "法务/催租函清单_{n}.txt", "letter about overdue rents", enc=TXT)
def dun(f):
    out = "致：各逾期租客\n\n截至今日，下列租户欠租，请管家逐户催收：\n\n"
    for k, p in enumerate(f.recs(f.i(3, 9), repeat=False), 1):
        a, b, r = lease(f)
        out += (f"（{k}）承租人：{p.name}，身份证：{f.id(p)}，承租{f.c(P.ESTATES)}{f.i(1, 20)}栋{f.i(101, 2206)}房，"
                f"租期{a:%Y-%m-%d}至{b:%Y-%m-%d}，月租金{r}元，欠租{f.i(1, 3)}个月。\n")
    return out + "\n资产管理部\n"
