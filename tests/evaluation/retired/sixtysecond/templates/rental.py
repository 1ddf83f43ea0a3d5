from lib.core import *
T = kind("property.rental")

def term(t):
    d = t.dt(2018); return f"{d:%Y-%m-%d}", f"{d + dtm.timedelta(days=364):%Y-%m-%d}"

@T("csv")
def police(t):
    rows = []
    for p in t.each(rep=0):
        a, b = term(t); q = t.P()
        rows.append([t.P().addr, q.xm, q.mob, p.xm, p.id, p.mob, a, t.i(8, 60) * 100, t.c(["务工", "经商", "陪读"])])
    return "派出所/出租屋承租人.csv", t.csv("出租房地址,出租人,出租人电话,承租人,承租人身份证,承租人电话,起租日期,月租金,居住事由".split(","), rows)

@T("form", mx=8)
def contract(t):
    o = []
    for p in t.each(rep=0):
        a, b = term(t); q = t.P()
        o.append(f"房屋租赁合同  合同编号：{t.dec('ZL' + t.dig(9))}\n出租方（甲方）：{q.xm}   身份证：{q.id}\n承租方（乙方）：{p.xm}   身份证：{p.id}   电话：{p.mob}\n第一条 甲方将坐落于{q.addr}的房屋出租给乙方，建筑面积{t.m(30,120)}平方米。\n第二条 租赁期限自{a}至{b}。\n第三条 月租金人民币{t.i(8,70)}00元，押{t.i(1,2)}付{t.i(1,3)}，押金{t.i(10,90)}00元。租金汇入甲方账户：{q.bank[1]} {q.card}\n甲方（签字）            乙方（签字）\n")
    return "中介/租赁合同汇总.txt", ("=" * 64 + "\n").join(o)

@T("xlsx")
def apartment(t):
    rows = [["门店", "房间", "租客", "身份证", "手机", "紧急联系人", "租期起", "租期止", "月租", "押金", "状态"]]
    for p in t.each(rep=0, hi=40):
        a, b = term(t)
        rows.append([t.c(["大学城店", "科技园店", "南站店"]), f"{t.c('ABC')}{t.i(2,12)}{t.i(1,30):02d}", p.xm, p.id, p.mob, f"{t.P().xm} {t.pm()}", a, b, t.i(12, 50) * 100, 2000, t.c(["在租", "退租中", "在租"])])
    return "公寓/在租明细.xlsx", xlsx([("在租", rows)], shared=False)

@T("json", enc="utf-8")
def lease(t):
    o = []
    for p in t.each(rep=0):
        a, b = term(t); q = t.P()
        o.append({"leaseId": t.uuid(), "tenant": {"name": p.xm, "idNumber": p.id, "mobile": p.mob}, "landlord": {"name": q.xm, "mobile": q.mob}, "house": {"address": q.addr, "area": float(t.m(20, 110))}, "rent": t.i(900, 6000), "deposit": t.i(900, 6000), "lease_start": a, "lease_end": b})
    return "api/leases.json", t.j({"data": o, "page": 1, "size": t.n})

@T("sql", enc="utf-8")
def filing(t):
    o = []
    for p in t.each(rep=0):
        a, b = term(t)
        o.append(f"INSERT INTO zlba VALUES ('{p.reg[2][0]}租备{t.dig(7)}','{p.xm}','{p.id}','{p.addr}',{t.m(20,100)},'{a}','{b}',{t.i(6,50)}00);")
    return "dump/zlba.sql", "CREATE TABLE zlba (bah VARCHAR(20) COMMENT '租赁备案号', czr VARCHAR(30) COMMENT '承租人', czrsfz CHAR(18), fwzl VARCHAR(200) COMMENT '房屋坐落', mj DECIMAL(8,2), qzr DATE COMMENT '起租日', dqr DATE, yzj INT COMMENT '月租金');\n" + "\n".join(o) + "\n"

@T("chat", mx=20)
def group(t):
    o = []
    for p in t.each(rep=0):
        d = t.dt(2019)
        o.append(f"{d:%H:%M} {t.c(['房东阿姨','二房东强哥','管家小雨'])}: " + t.c([f"{t.i(2,8)}0{t.i(1,9)}房租客{p.xm} {p.id} {d:%m月%d}号起租 一个月{t.i(6,30)}00 押一付一", f"@物业 登记一下 承租人{p.xm} 身份证{p.id} 电话{p.mob} 租期一年到明年{d.month}月", f"{p.xm}（{p.mob}）退租 {t.i(2,9)}0{t.i(1,6)} 押金{t.i(5,20)}00扣水电{t.i(20,190)}，租期{d:%Y.%m.%d}到期"]))
    return "wx/出租屋管理群.txt", "\n".join(o)

@T("text", mx=25)
def ads(t):
    o = []
    for p in t.each(rep=0):
        a, b = term(t)
        o.append(f"承租人 {p.xm} {p.id}，租赁 {p.reg[2]}{t.c(L.STREET)}{t.i(2,200)}号{t.i(1,8)}0{t.i(1,4)}房，{a} 至 {b}，月租 {t.i(8,60)}00 元" + t.c(["", "，押金未退", f"，电话 {p.mob}"]))
    return "街道/流动人口出租屋.txt", "\n".join(o)

@T("html")
def public(t):
    return "www/公租房配租结果.html", f"<html><head><meta charset={t.charset}><title>公租房</title></head><body><p>附件：公租房承租家庭名单（内部核对版，勿外传）</p><table>" + "".join(f"<tr><td>{k}</td><td>{p.xm}</td><td>{p.id}</td><td>{t.c(L.COMM)}{t.i(1,9)}幢{t.i(1,18)}0{t.i(1,6)}</td><td>月租金{t.m(120,600)}元</td><td>租赁期限三年</td></tr>\n" for k, p in enumerate(t.each(rep=0), 1)) + "</table></body></html>"

@T("xml")
def xml(t):
    o = ""
    for p in t.each(rep=0):
        a, b = term(t)
        o += f'<rental code="{t.dec(t.dig(10))}"><lessee name="{p.xm}" cert="{p.id}" tel="{p.mob}"/><house>{p.addr}</house><period from="{a}" to="{b}"/><rent unit="CNY/month">{t.i(7,60)}00</rent></rental>\n'
    return "zhufang/rentals.xml", f'<?xml version="1.0" encoding="{t.charset}"?>\n<rentals>\n{o}</rentals>\n'

@T("fixed")
def paper(t):
    o = [["房间", "租客", "身份证号码", "租金", "水", "电", "合计", "电话"]]
    for p in t.each(rep=0):
        r = t.i(5, 20) * 100; w = t.i(5, 40); e = t.i(20, 180)
        o.append([f"{t.i(2,7)}0{t.i(1,9)}", p.xm, p.id, r, w, e, r + w + e, p.mob])
    return "房东/收租表9月.txt", "九月份收租登记   （抄表日 9月1日  租约见抽屉）\n" + t.fw([6, 10, 20, -7, -5, -6, -7, -14], o)

@T("docx", mx=14, bin=1)
def dorm(t):
    b = ["人才公寓入住承租情况通报"]
    for p in t.each(rep=0):
        a, _ = term(t)
        b.append(f"{p.xm}，{t.firm()}职工，身份证号{p.id}，承租{t.c(L.COMM)}{t.i(1,6)}号楼{t.i(3,18)}0{t.i(1,9)}室，自{a}起租，租期两年，月租金{t.i(4,20)}00元。")
    return "园区/人才公寓.docx", docx(b)

@T("log")
def app(t):
    o = []
    for p in t.each(rep=0):
        a, b = term(t)
        o.append(f"{t.dt(2019)} [lease-svc] sign ok lessee=\"{p.xm}\" cert={p.id} phone={p.mob} room={t.c('BDN')}-{t.i(100,999)} start={a} end={b} rent={t.i(900,5000)} traceId={t.hex(16)}")
    return "logserver/rent/lease-svc.log", "\n".join(o) + "\n"

@T("csv")
def monthly(t):
    rows = []
    for p in t.each(rep=.2):
        d = t.dt(2019)
        rows.append([f"{d:%Y-%m}", p.xm, p.mob, f"{t.c(L.COMM)}-{t.i(1,20)}-{t.i(101,2804)}", t.i(9, 60) * 100, t.c(["已收", "逾期", "已收"]), p.card if t.i(0, 2) == 0 else "", t.order(d, 5)])
    return "租金/收款台账.csv", t.csv(["period", "tenant", "tenant_phone", "house", "rent", "status", "pay_card", "bill_no"], rows)
