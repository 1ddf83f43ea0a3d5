"""property.rental: leases, subject is the tenant"""
from .core import T, NS
from .util import *
K = "property.rental"


def ev(d, n, rep=.08):
    d.adults = True; out = []
    for p in d.people(n, rep):
        t = d.when(h0=0, h1=0); g = d.ch(P.REG); rent = d.i(9, 78) * 100; mo = d.ch(6, 12, 12, 12, 24)
        d.rec(p); out.append(NS(p=p, a=t, b=t + D.timedelta(days=mo * 30 + mo // 2), g=g, loc=f"{g[2]}{g[3]}{d.ch(P.ROAD)}{d.i(1, 300)}号{d.ch(P.XQ)}{d.i(1, 20)}栋{d.i(2, 30)}0{d.i(1, 4)}室", rent=rent, dep=rent * d.ch(1, 2), no=f"ZL{t:%Y%m}{d.i(100, 9999):04d}", ll=d.ch(P.SUR)[0] + d.ch("女士", "先生", "姐", "叔"), pay=d.ch("押一付三", "押二付一", "半年付")))
    return out


@T(K, "table", "lease ledger of apartment operator", big=True)
def ledger(d, n):
    rows = ev(d, n)
    return d.table(rows, [("合同编号/合同号|contract_no|HTBH", lambda r: r.no), ("承租人/租客姓名/租客|tenant_name|CZR", lambda r: r.p.name), ("身份证号/租客证件号|tenant_id_no|SFZH", lambda r: d.id(r.p)), ("?手机号|tenant_mobile|SJH", lambda r: d.ph(r.p)), ("房屋地址/房源地址|house_address|FWDZ", lambda r: r.loc), ("月租金/租金|month_rent|YZJ", lambda r: r.rent), ("?押金|deposit|YJ", lambda r: r.dep), ("起租日/租期开始|lease_start|QZR", lambda r: d.day(r.a)), ("到期日/租期结束|lease_end|DQR", lambda r: d.day(r.b)), ("?付款方式|pay_type|FKFS", lambda r: r.pay), ("?房东|landlord|FD", lambda r: r.ll)], "csv xlsx tsv html", head=["房屋租赁台账"] if d.p(.4) else [], tail=[f"合计月租 {sum(r.rent for r in rows)}"] if d.p(.5) else [])


@T(K, "table", "filing records of floating population office", big=True)
def filing(d, n):
    rows = ev(d, n)
    return d.table(rows, [("租赁备案号|filing_no|BAH", lambda r: f"{r.g[0]}{r.a:%Y}{d.i(10000, 99999)}"), ("出租人|lessor|CZF", lambda r: r.ll), ("承租人|lessee|CZR", lambda r: r.p.name), ("承租人身份证|lessee_id_no|CZRSFZ", lambda r: d.id(r.p)), ("房屋坐落|house_location|FWZL", lambda r: r.loc), ("租赁期限起|lease_start|QXQ", lambda r: d.isod(r.a)), ("租赁期限止|lease_end|QXZ", lambda r: d.isod(r.b)), ("月租金|rent|ZJ", lambda r: f"{r.rent}.00")], "sql db csv pipe", tname=d.ch("zl_ba", "lease_filing"))


@T(K, "table", "expiring contracts list")
def expiring(d, n):
    rows = ev(d, n, 0)
    return d.table(rows, [("房间", lambda r: f"{d.i(2, 9)}{d.i(1, 30):02d}"), ("租客", lambda r: r.p.name), ("电话", lambda r: d.ph(r.p)), ("租金", lambda r: r.rent), ("押金", lambda r: r.dep), ("租期", lambda r: f"{d.isod(r.a)}至{d.isod(r.b)}"), ("跟进", lambda r: d.ch("续租", "退租", "未接电话", "涨价再谈", ""))], "xlsx md fixed csv", head=[f"{d.ch(P.XQ)}公寓 合同到期提醒"], tail=[f"管家电话 {d.office()}"], serial=d.p(.5))


@T(K, "struct", "contract API of rental platform", big=True)
def api(d, n):
    return js(d, ev(d, n), [("contract_no", lambda r: r.no), ("tenant_name/lessee_name", lambda r: r.p.name), ("tenant_id_card/lessee_id", lambda r: d.id(r.p)), ("?tenant_phone", lambda r: d.ph0(r.p)), ("house_address", lambda r: r.loc), ("month_rent/rent", lambda r: r.rent), ("deposit", lambda r: r.dep), ("lease_start", lambda r: d.isod(r.a)), ("lease_end", lambda r: d.isod(r.b))], "api lines array mongo es")


@T(K, "struct", "tenancy XML for filing")
def xmlf(d, n):
    return xml(d, ev(d, n, 0), [("contractNo", lambda r: r.no), ("lessee", lambda r: r.p.name), ("lesseeIdNo", lambda r: d.id(r.p)), ("houseLocation", lambda r: r.loc), ("rent", lambda r: r.rent), ("leaseStart", lambda r: d.isod(r.a)), ("leaseEnd", lambda r: d.isod(r.b))], "leaseFilings", "lease", attr=d.p(.4))


@T(K, "struct", "contract fields pulled from scanned forms")
def forms(d, n):
    return blocks(d, ev(d, n, 0), [("合同编号", lambda r: r.no), ("承租人（乙方）", lambda r: r.p.name), ("乙方身份证号", lambda r: d.id(r.p)), ("乙方联系电话", lambda r: d.ph(r.p)), ("房屋地址", lambda r: r.loc), ("租赁期限", lambda r: f"{d.zd(r.a)}至{d.zd(r.b)}"), ("月租金", lambda r: f"{r.rent}元"), ("押金", lambda r: f"{r.dep}元")], d.ch("-" * 40, "#" * 20, "<<<page>>>"))


@T(K, "struct", "dunning job log", big=True)
def dun(d, n):
    o = []
    for r in ev(d, n, .05):
        t = r.a + D.timedelta(days=30, hours=9, minutes=d.i(0, 40))
        o.append(f"{t:%Y-%m-%d %H:%M:%S} INFO RentRemind contract={r.no} tenant={r.p.name} idNo={d.id(r.p)} mobile={d.ph0(r.p)} addr={r.loc} rent={r.rent} period={d.isod(r.a)}~{d.isod(r.b)} status={d.ch('SENT', 'SENT', 'PAID')}")
    return "log", "\n".join(o) + "\n"


@T(K, "prose", "lease contracts, short form", mx=4, mn=1)
def contract(d, n):
    o = []
    for r in ev(d, n, 0):
        o += ["房屋租赁合同", "", f"出租方（甲方）：{r.ll}", f"承租方（乙方）：{r.p.name}，身份证号码：{d.id(r.p)}，联系电话：{d.ph(r.p)}", f"一、甲方将坐落于{r.loc}的房屋出租给乙方居住。", f"二、租赁期限自{d.zd(r.a)}起至{d.zd(r.b)}止。", f"三、月租金人民币{r.rent}元，押金{r.dep}元，{r.pay}。", "四、乙方应按时缴纳水电、燃气、物业等费用。", "五、本合同一式两份，双方签字后生效。", "", "甲方（签字）：            乙方（签字）：", ""]
    return docx(d, o) if d.p(.6) else ("txt", "\n".join(o))


@T(K, "prose", "caretaker's notes", mx=10)
def caretaker(d, n):
    o = ["租客情况（随手记）"]
    for r in ev(d, n, 0): o.append(d.ch(f"{d.i(2, 7)}楼{d.i(1, 9)}号房 {r.p.name} {d.id(r.p)}，{r.a.month}月{r.a.day}日起租，月租{r.rent}，押金{r.dep}", f"{r.p.name}，电话{d.ph(r.p)}，租{r.loc}，租金{r.rent}一个月，{r.pay}，{r.b.year}年{r.b.month}月到期", f"{r.p.name}（身份证{d.id(r.p)}）租到{d.zd(r.b)}，每月{r.rent}，房子在{r.loc}") + d.ch("", "。养猫", "。水费另算", "，人不错"))
    return "txt", "\n".join(o) + "\n"


@T(K, "prose", "mail of property manager with lease summary", mx=9)
def mgr(d, n):
    b = "\n".join(f"- 承租人{r.p.name}，身份证{d.id(r.p)}，{r.loc}，{d.isod(r.a)}至{d.isod(r.b)}，月租金{r.rent}元" for r in ev(d, n, 0))
    return mail(d, "转发: 本月新签租约", "见下，请录系统。谢谢", f"本月新签{n}份：\n{b}\n有问题打前台。")


@T(K, "prose", "dispute brief on unpaid rent", mx=6)
def dispute(d, n):
    o = ["关于租赁欠款的情况说明", ""]
    for k, r in enumerate(ev(d, n, 0)): o += [f"{k + 1}. 承租人{r.p.name}（{r.p.sex}，身份证号{d.id(r.p)}）租赁{r.loc}，租期{d.zd(r.a)}至{d.zd(r.b)}，月租金{r.rent}元，押金{r.dep}元。截至目前拖欠租金{d.i(1, 6)}个月，多次催缴未果。", ""]
    return "txt", "\n".join(o) + "\n"
