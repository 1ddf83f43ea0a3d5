"""property.rental"""
from lib import T, D, J, TD
K = "property.rental"


def span(f, fmt="%Y-%m-%d"):
    d = f.d(2021, 2024)
    return D(d, fmt), D(d + TD(364), fmt)


@T(K, "租赁登记备案证明.txt", way="certificate")
def a(f):
    o = []
    for p in f.ps(f.i(4, 6)):
        q, (s, e) = f.p(), span(f)
        o += ["房屋租赁登记备案证明", f"备案号：{p.city[0]}租备字第{f.num(8)}号", f"出租人：{q.n}　　证件号码：{q.id}", f"{f.x(p)}承租人：{p.n}　　证件号码：{p.id}", f"房屋坐落：{f.addr(p.city)}", f"租赁期限：{s}至{e}　月租金：{f.i(12, 80)}00元", f"登记机构电话：{f.off(p.city)}", "------------------"]
    return o


@T(K, "中介带看到签约_聊天.txt", way="chat")
def b(f):
    q = f.p()
    o, t = [f"安居房产成交播报群（店长{q.n} {q.m}）", ""], f.d(2024)
    for p in f.ps(f.i(6, 9)):
        t += TD(minutes=f.i(60, 900))
        s, e = span(f)
        o += [f"[{D(t, '%m-%d %H:%M')}] {f.c(['小马', '阿杰', '婷婷'])}: {f.x(p)}开单！租客{p.n} {p.id} 电话{p.m}，{f.addr(p.city)}，租期{s}到{e}，月租{f.i(15, 60)}00，押一付三", f"[{D(t + TD(minutes=1), '%m-%d %H:%M')}] 店长: {f.c(['漂亮', '合同拍照发我', '钥匙交接了吗', '[鼓掌]'])}"]
    return o


@T(K, "二房东跑路_受害人陈述.txt", way="complaint letter")
def c(f):
    q = f.p()
    o = ["集体控告书", f"被控告人{q.n}（自称公寓管家，电话{q.m}）收取我们租金后失联。各人租房情况："]
    for k, p in enumerate(f.ps(f.i(6, 10)), 1):
        s, e = span(f, "%Y年%-m月%-d日")
        o.append(f"{k}、{f.x(p)}{p.n}，身份证{p.id}，手机{p.m}，承租{f.addr(p.city)}，租期{s}至{e}，月租{f.i(10, 45)}00元，押金{f.i(10, 45)}00元，{f.c(['年付', '半年付', '贷款付'])}。")
    return o + ["恳请立案。"]


@T(K, "租務糾紛證物表.txt", "tw", "evidence of a case")
def d(f):
    p, q, s = f.ps(3)
    o = ["證物清單（租金追討）", f"申請人（房東）：{q.n}，電話 {f.intl(q.m)}", f"答辯人（租客）：{p.n}，內地身份證 {p.id}，電話 {f.intl(p.m)}", f"鄰居證人：{s.n}，電話 {f.intl(s.m)}", "", "歷次租約："]
    for k in range(f.i(3, 5)):
        a, b = span(f, "%Y年%-m月%-d日")
        o += [f"證物 {k + 1}　{f.x(p)}租約一份，承租人 {p.n}，{f.addr(p.city)}，租期 {a} 至 {b}，月租人民幣 {f.i(20, 90)}00 元，按金兩個月", f"　　　　附：{f.c(['收據三張', '水電表照片', '訊息截圖'])}"]
    return o


@T(K, "lease_api.json", "en", "nested JSON", "json")
def e(f):
    r = []
    for p in f.ps(f.i(5, 8)):
        r.append({"tenant": {"name": p.en, "id_card": p.id, "mobile": f.e164(p.m), "email": p.email}, "leases": [{"lease_no": f.x(p) + f.dec("LS" + f.num(10)), "landlord": f.c(["Haoju Apartments", "private"]), "address": f.addr(p.city), "lease_start": a, "lease_end": b, "monthly_rent": f.i(15, 90) * 100, "deposit": f.i(15, 90) * 100} for a, b in [span(f) for _ in range(f.i(1, 2))]]})
    return J({"export": {"portfolio": "CN-S", "tenants": r}})


@T(K, "tenancy_notices.txt", "en", "printed notices")
def g(f):
    o = []
    for p in f.ps(f.i(4, 7)):
        a, b = span(f, "%d %b %Y")
        o += ["NOTICE OF RENEWAL", f"Tenant: {p.en}      ID No.: {p.id}      Mobile: {f.intl(p.m)}", f"Premises: {f.addr(p.city)}", f"{f.x(p)}Lease term: {a} to {b}      Monthly rent: CNY {f.i(20, 99)}00", f"Please sign and return to the landlord's agent, tel. {f.off(p.city)}.", "-" * 50, ""]
    return o


@T(K, "流动人口登记.yaml", "zh", "YAML", "yaml")
def h(f):
    o = ["社区: 江南社区第4网格", "出租屋:"]
    for _ in range(f.i(3, 5)):
        q = f.p()
        o += [f"  - 房屋坐落: {f.addr()}", f"    出租人: {q.n}", f"    出租人电话: '{q.m}'", "    承租人:"]
        for p in f.ps(f.i(1, 4)):
            a, b = span(f)
            o += [f"      - {f.x(p)}姓名: {p.n}", f"        身份证号: '{p.id}'", f"        起租日: {a}", f"        到期日: {b}", f"        月租: {f.i(6, 40)}00"]
    return o


@T(K, "房东记账本.txt", way="ledger")
def i(f):
    o = ["（封面：租房本子 2024）", "水电自理，每月五号收租，换锁师傅 " + f.p().m, ""]
    for p in f.ps(f.i(6, 10)):
        a, b = span(f, "%y.%-m.%-d")
        o += [f"{f.x(p)}{f.i(2, 6)}0{f.i(1, 8)}房 租客{p.n} {p.id}", f"    {p.m} 租期{a}—{b} 租金{f.i(6, 25)}00 押{f.i(6, 25)}00 {f.c(['已交身份证复印件', '养猫', '晚归', '欠半月', '夫妻俩'])}"]
    return o


@T(K, "公租房配租通知書.txt", "tw", "notice")
def j(f):
    o = []
    for p in f.ps(f.i(4, 6)):
        a, b = span(f, "%Y年%m月%d日")
        o += ["人才公寓配租通知書", f"申請人 {p.n}（身份證 {p.id}，電話 {p.m}）：", f"{f.x(p)}您獲配租 {f.addr(p.city)}，租賃期限 {a} 至 {b}，月租金 {f.i(8, 30)}00 元。", "請攜本通知及身份證件於七日內簽訂租賃合同，逾期視為放棄。", f"服務窗口 {f.off(p.city)}", "．．．．．．．．．．"]
    return o


@T(K, "wangqian_zulin.xml", "zh", "XML", "xml")
def k(f):
    o = ['<?xml version="1.0" encoding="UTF-8"?>', "<网签租赁合同集>"]
    for p in f.ps(f.i(6, 9)):
        q, (a, b) = f.p(), span(f)
        o += [f"  <合同 编号='{f.dec('ZL' + f.num(10))}'>{f.x(p)}", f"    <出租方><姓名>{q.n}</姓名><电话>{q.m}</电话></出租方>", f"    <承租方><姓名>{p.n}</姓名><身份证号>{p.id}</身份证号><电话>{p.m}</电话></承租方>", f"    <房屋坐落>{f.addr(p.city)}</房屋坐落><起租日>{a}</起租日><止租日>{b}</止租日><租金>{f.i(10, 80)}00</租金><押金>{f.i(10, 80)}00</押金>", "  </合同>"]
    return o + ["</网签租赁合同集>"]
