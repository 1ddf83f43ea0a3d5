from lib.core import *
K = "property.rental"


def term(t):
    a = t.dt(2016, 2023)
    return a, t.add(a, 360, 370)


@T(K, "合同/房屋租赁合同.docx", "lease contract in prose, landlord beside", "free multi")
def a(t):
    p, l = t.ps(1)[0], t.other()
    x, y = term(t)
    t.docx(["房屋租赁合同", f"出租人（甲方）：{l.name}    身份证：{l.id}    电话：{l.mob}", f"承租人（乙方）：{p.name}    身份证：{p.id}    电话："
            f"{p.mob}", f"第一条 甲方将位于{l.addr}的房屋出租给乙方居住使用，建筑面积{t.money(30, 120)}平方米。",
            f"第二条 租赁期限自{x:%Y年%m月%d日}起至{y:%Y年%m月%d日}止。", f"第三条 月租金人民币{t.n(12, 80) * 100}元，押{t.pick('一 二')}付"
            f"{t.pick('一 三')}，汇入甲方{l.bk}账户{l.card_s()}。", "第四条 水电燃气物业由乙方承担，不得转租。", "甲方（签字）：            乙方（签字）："])


@T(K, "备案/租赁备案登记表.csv", "filing register with landlord and tenant columns", "multi")
def b(t):
    R = [["备案号", "房屋坐落", "出租人", "出租人证件", "承租人", "承租人证件", "起租日", "止租日", "月租金", "面积"]]
    for p in t.ps(31):
        l = t.other()
        x, y = term(t)
        R.append([f"ZL{x:%Y}{t.num(7)}", l.addr, l.name, l.id, p.name, p.id, f"{x:%Y-%m-%d}", f"{y:%Y-%m-%d}", t.n(8
                , 90) * 100, t.money(20, 140)])
    t.out(csvs(R), "gb18030", "\r\n")


@T(K, "二房东/收租本.txt", "sub-landlord's rent notes, abbreviations, one line per tenant", "free odd")
def c(t):
    o = "城中村三号楼 收租（每月5号前）\n\n"
    for i in range(24):
        if t.r.random() < .2:
            o += f"{i // 6 + 2}0{i % 6 + 1} 空\n"
            continue
        p = t.ps(1)[0]
        x, y = term(t)
        o += (f"{i // 6 + 2}0{i % 6 + 1} {p.name} {t.pick([p.mob, p.id, p.mob + ' ' + p.id])} 租{t.n(5, 18) * 100}"
                f" 押{t.n(5, 18) * 100} {x.month}.{x.day}起 水{t.n(100, 900)} 电{t.n(1000, 9000)} "
                f"{t.pick(['', '欠一月', '下月退租', '两人住'])}\n")
    t.out(o, nl="\r\n")


@T(K, "公寓/lease_export.json", "lease objects of an apartment operator", "big")
def d(t):
    o = []
    for p in t.ps(t.n(130, 190)):
        x, y = term(t)
        o.append({"leaseNo": "L" + t.num(9), "store": t.pick(["城南店", "软件园店"]), "room":
                f"{t.pick('ABC')}{t.n(201, 1820)}", "tenant": {"name": p.name, "certNo": p.id, "mobile": p.mob},
                "rent": t.n(9, 60) * 100, "deposit": t.n(9, 60) * 100, "leaseStart": f"{x:%Y-%m-%d}", "leaseEnd":
                f"{y:%Y-%m-%d}", "payCycle": t.pick("MONTH QUARTER")})
    t.out(js(o, None))


@T(K, "公租房/配租结果.xlsx", "public rental housing allotment", "")
def e(t):
    R = [["公共租赁住房配租结果公示表"], ["序号", "承租家庭", "身份证号", "家庭人口", "小区", "房号", "月租金(元)", "租期"]]
    for i, p in enumerate(t.ps(39)):
        x, y = term(t)
        R.append([i + 1, p.name, p.id, t.n(1, 4), t.pick("和顺佳园 安居苑".split()), f"{t.n(1, 8)}-{t.n(1, 2)}-"
                f"{t.n(101, 1804)}", t.n(120, 600), f"{x:%Y.%m}-{y:%Y.%m}"])
    t.xlsx([("一批", R)])


@T(K, "聊天/中介签约播报.txt", "agency chat, contracts signed", "free odd")
def f(t):
    o = ""
    for p in t.ps(11):
        l = t.other()
        x, y = term(t)
        o += (t.pick([f"{x:%m-%d} 二店-小林：喜报！租赁签约 {t.pick('翠湖苑 怡景苑')}{t.n(101, 2204)}，租客{p.name} {p.mob}，业主{l.name}"
                f" {l.mob}，{t.n(20, 70) * 100}/月，租期一年\n", f"{x:%m-%d} 一店-小方：帮录合同，承租人{p.name}身份证{p.id}，房东{l.name}，"
                f"起租{x:%Y-%m-%d}，押一付三，租金{t.n(15, 60) * 100}\n", f"{x:%m-%d} 三店-阿杰：{p.name}（{p.mob}）合租主卧"
                f"{t.n(8, 20) * 100}/月，{x.month}月{x.day}号搬进来，房东直租转托管\n"]))
    t.out(o)


@T(K, "派出所/出租屋流动人口登记.txt", "rented-flat register, label blocks", "")
def g(t):
    R = []
    for p in t.ps(16):
        x, y = term(t)
        R.append([p.name, p.id, p.reg, f"{t.pick('东村 西村 坑口')}{t.n(1, 9)}巷{t.n(1, 40)}号{t.n(201, 604)}", t.other().
                name, f"{x:%Y%m%d}", f"{y:%Y%m%d}", t.n(4, 15) * 100, p.mob])
    t.out(blocks("租客 证件号 籍贯 出租屋地址 屋主 起租日期 到期日期 月租 手机".split(), R), "gb18030")


@T(K, "db/tenancy.sqlite", "SQLite of a landlord's app", "")
def h(t):
    R = []
    for p in t.ps(27):
        x, y = term(t)
        R.append([t.num(5), p.name, p.mob, p.id, f"{t.n(1, 6)}0{t.n(1, 9)}", t.n(6, 30) * 100, f"{x:%Y-%m-%d}",
                f"{y:%Y-%m-%d}"])
    t.sqlite([("lease", "lid tenant phone idcard room rent_month begin_on end_on".split(), R), ("meter", ["room",
            "kwh"], [["101", 20], ["102", 51]])])


@T(K, "审计/office_lease_redis.txt", "key-value dump of leases with TTL", "odd")
def i(t):
    o = ""
    for p in t.ps(19):
        x, y = term(t)
        o += ((f"lease:{t.num(7)}\n  lessee => {p.name}\n  lessee_id => {p.id}\n  lessee_tel => {p.mob}\n  unit ="
                f"> {t.pick('A B')}座{t.n(301, 2209)}\n  rent => {t.n(20, 120) * 100}/mo\n"
                f"  from => {x:%Y-%m-%d}\n  to => {y:%Y-%m-%d}\n  TTL -1\n"))
    t.out(o)


@T(K, "mail/退租交接.eml", "mail about tenants leaving, deposits back to their cards", "free multi")
def j(t):
    o = "财务：\n  本月退租押金请处理，明细如下。\n"
    for p in t.ps(8):
        x, y = term(t)
        o += (f"  {t.n(2, 9)}栋{t.n(101, 1206)}房，租客{p.name}（{p.mob}），租期{x:%Y/%m/%d}至{y:%Y/%m/%d}，月租"
                f"{t.n(15, 50) * 100}元，押金扣清洁费后退{t.n(1000, 5000)}元，{p.bk} {p.card}\n")
    t.eml("退租押金", t.omail("steward@anjia-rent.cn"), t.omail("finance@anjia-rent.cn"), [("text/plain", None, o +
            "谢谢。\n")])


@T(K, "表单/租房登记小程序导出.html", "HTML from a form service, question heads")
def k(t):
    R = [["提交时间", "1.您的姓名", "2.身份证号码", "3.手机号", "4.租住小区及房号", "5.房东姓名", "6.房东电话", "7.租金/月", "8.租期"]]
    for p in t.ps(21):
        l = t.other()
        x, y = term(t)
        R.append([f"{x:%Y-%m-%d %H:%M}", p.name, p.id, p.mob, f"{t.pick('金桂园 明珠小区')}{t.n(1, 20)}-{t.n(101, 1804)}",
                l.name, l.mob, t.n(10, 50) * 100, f"{x:%Y.%m.%d}-{y:%Y.%m.%d}"])
    t.out(html(R, "租住人员信息采集"))


@T(K, "商铺/摊位租赁台账.md", "stall leases in a Markdown table")
def l(t):
    R = [["摊位", "承租户", "身份证", "电话", "租赁期限", "年租金", "保证金"]]
    for i, p in enumerate(t.ps(17)):
        x, y = term(t)
        R.append([f"C{i + 1:02d}", p.name, p.id, p.mob_s("-"), f"{x:%Y.%m.%d}~{y:%Y.%m.%d}", t.n(12, 60) * 1000, t.n
                (2, 9) * 1000])
    t.out("### 农贸市场摊位租赁\n\n" + md(R))


@T(K, "打印/宿舍租约到期提醒.prn", "wrapped printer output, address breaks over lines", "odd")
def m(t):
    o = ""
    for i, p in enumerate(t.ps(12)):
        x, y = term(t)
        if i % 6 == 0:
            o += f"租约到期提醒          第{i // 6 + 1}页\n序  承租人    证件号码            房屋\n    租金      租期\n" + "-" * 60 + "\n"
        ad = p.addr
        o += (f"{i + 1:02d}  {pad(p.name, 8)}  {p.id}  {ad[:9]}\n    {t.n(9, 40) * 100}.00   {x:%y/%m/%d}-"
                f"{y:%y/%m/%d}   {ad[9:]}\n")
    t.out(o, "gb18030", "\r\n")


@T(K, "起诉/欠租纠纷说明.txt", "statement on rent arrears, three tenants of one landlord", "free multi")
def n(t):
    l = t.other()
    o = f"关于欠租情况的说明\n\n本人{l.name}，身份证{l.id}，系下列房屋的出租人。\n"
    for p in t.ps(4):
        x, y = term(t)
        o += ((f"    承租人{p.name}（身份证号{p.id}，手机{p.mob}）于{x:%Y年%m月%d日}起租住本人位于{l.reg}{t.pick('体育路 学院路')}{t.n(1, 99)}"
                f"号{t.n(101, 909)}室，约定月租金{t.n(15, 60) * 100}元，" f"租期至{y:%Y年%m月%d日}，自{t.n(3, 9)}月起未付租金，经多次催告仍拖欠。\n"))
    t.out(o + f"\n说明人：{l.name}    {l.mob}\n")
