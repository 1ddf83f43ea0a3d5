"""property.rental: leases, tenants' lists, filings, landlords' notes."""
from datetime import timedelta as D

from lib import values as V
from lib.labels import bulk, md, table


def lease(d):
    c = d.city()
    reg = d.c(*sorted(c[9]))
    a = d.when(2015, 2019)
    return dict(c=c,
        loc=f"{c[9][reg]}{d.c(*V.ROADS)}{d.n(3, 400)}号{d.c(*V.ESTATES)}{d.n(1, 20)}号楼{d.n(2, 26)}0{d.n(1, 6)}室", a=a,
        b=a + D(days=d.c(180, 364, 364, 729)),
                rent=d.n(12, 80) * 100)


def t_contract_docx(d):
    x, a, b = lease(d), d.p(), d.rec(d.p())
    d.docx("房屋租赁合同.docx", "房屋租赁合同", f"出租方（甲方）：{a.name}　电话：{a.mob}", f"承租方（乙方）：{b.name}　身份证号码：{b.id}　电话：{b.mob}",
           f"一、甲方将位于{x['c'][0]}市{x['loc']}的房屋出租给乙方居住使用。", f"二、租期自{x['a']:%Y年%m月%d日}起至{x['b']:%Y年%m月%d日}止。",
           f"三、月租金人民币{x['rent']}元，押{d.c('一', '二')}付{d.c('一', '三')}，押金{x['rent']}元。", "四、水、电、燃气、宽带费用由乙方承担。")


@bulk
def t_tenant_xlsx(d):
    rows = [["房间", "租客", "身份证", "手机", "起租日", "到期日", "月租", "押金", "交租日"]]
    for p in d.each(d.size(10, 45), False):
        x = lease(d)
        rows.append([f"{d.n(2, 9)}0{d.n(1, 9)}", p.name, p.id, p.mob, f"{x['a']:%Y-%m-%d}", f"{x['b']:%Y-%m-%d}",
            x["rent"], x["rent"], f"每月{d.n(1, 28)}号"])
    d.xlsx("租客登记.xlsx", (d.c("A栋", "公寓", "Sheet1"), rows), ("抄表", [["房间", "上月", "本月"]]
        + [[f"{i}01", d.n(100, 900), d.n(900, 1500)] for i in range(2, 7)]))


@bulk
def t_filing_csv(d):
    rows = []
    for p in d.each(d.size(8, 45)):
        x, o = lease(d), d.p()
        rows.append([f"{x['c'][2][0]}租备{x['a']:%Y}{d.dig(6)}", o.name, p.name, p.id, x["c"][0] + "市" + x["loc"],
            x["rent"], f"{x['a']:%Y-%m-%d}", f"{x['b']:%Y-%m-%d}"])
    d.csv("租赁备案.csv", ["备案号", "出租人", "承租人", "承租人证件号", "房屋坐落", "月租金", "租期起", "租期止"], rows)


def t_landlord_note(d):
    out = []
    for p in d.each(d.n(3, 12)):
        x = lease(d)
        out.append(d.c(f"{d.n(1, 6)}0{d.n(1, 8)} {p.name} {p.id} {x['rent']}/月 {x['a']:%Y.%m.%d}起租 押一付三 电话{p.mob}",
                       f"{p.name}（{p.mob}）租{x['loc']}，{x['a']:%y年%m月%d日}到{x['b']:%y年%m月%d日}，月租{x['rent']}，身份证{p.id}"))
    d.text("收租本.txt", "\n".join(out) + "\n", d.c("utf-8", "gb18030"))


def t_police_floating(d):
    rows = []
    for i, p in enumerate(d.each(d.n(8, 40)), 1):
        x, o = lease(d), d.p()
        rows.append([i, p.name, p.sex, p.id, p.home, x["loc"], o.name, o.mob, f"{x['a']:%Y%m%d}", x["rent"]])
    d.csv("出租屋承租人登记.csv", ["序号", "承租人", "性别", "身份证号码", "户籍地", "出租屋地址", "房东", "房东电话", "起租日期", "月租"], rows,
        enc=d.c("gb18030", "utf-8"))


def t_chat(d):
    out, t = [], d.when(2018, 2019)
    for p in d.each(d.n(1, 5)):
        x = lease(d)
        out += [f"房东李姐 {t:%m-%d %H:%M}", "把信息发我写合同", f"租客 {t + D(minutes=3):%m-%d %H:%M}",
                f"{p.name} 身份证号{p.id} 电话{p.mob}，租{x['loc']}，{x['a']:%m月%d号}起租一年，月租{x['rent']}对吧", ""]
        t += D(hours=d.n(3, 90))
    d.text("租房聊天.txt", "\n".join(out), "utf-8")


def t_api_json(d):
    rows = []
    for p in d.each(d.n(3, 20), False):
        x, o = lease(d), d.p()
        rows.append({"contractNo": f"ZR{d.dig(10)}", "tenant": {"name": p.name, "idCard": p.id, "phone": p.mob},
            "landlord": o.name, "address": x["c"][0] + x["loc"],
                     "leaseStart": f"{x['a']:%Y-%m-%d}", "leaseEnd": f"{x['b']:%Y-%m-%d}", "rent": x["rent"],
                     "deposit": x["rent"]})
    d.json("leases.json", {"items": rows, "page": 1}, d.c(None, 2))


def t_english_lease(d):
    x, p, o = lease(d), d.rec(d.p()), d.p()
    d.text("tenancy_agreement.txt",
        f"TENANCY AGREEMENT\n\nLandlord: {o.en}\nTenant:   {p.en}, passport {p.pp}, mobile {p.mobf('+86 ')}, e-mail "
        f"{p.email}\n\n"
           f"Premises: Room {d.n(3, 28)}0{d.n(1, 6)}, Tower {d.n(1, 8)}, {x['c'][7]} city centre\nTerm: "
           f"{x['a']:%d %B %Y} to {x['b']:%d %B %Y}\n"
           f"Monthly rent: RMB {x['rent']}, payable on the {d.n(2, 25)}th of each month\nDeposit: RMB "
           f"{x['rent'] * 2}\n", "utf-8")


def t_person_history(d):
    p, n = d.p(), d.n(2, 8)
    d.rec(p, n)
    xs = sorted((lease(d) for _ in range(n)), key=lambda x: x["a"])
    d.text("租房记录.txt", f"姓名:{p.name}\n身份证:{p.id}\n租赁登记信息:\n" + "\n".join(
        f"  {x['a']:%Y-%m-%d}~{x['b']:%Y-%m-%d}  {x['c'][0]}市{x['loc']}  租金{x['rent']}元/月  出租人 {d.p().name}"
        for x in xs) + "\n")


def t_html_apartment(d):
    rows = []
    for p in d.each(d.n(6, 25), False):
        x = lease(d)
        rows.append([f"{d.n(2, 12)}{d.n(1, 20):02d}", p.name, p.mob, p.id, f"{x['a']:%Y-%m-%d} 至 {x['b']:%Y-%m-%d}",
            f"￥{x['rent']}", d.c("正常", "欠租", "即将到期")])
    d.html("合同管理.html", "长租公寓后台", f"<h3>租约列表</h3><p>客服 {d.hot()}</p>"
        + table(["房号", "租客", "手机", "证件号", "租期", "月租", "状态"], rows))


def t_docx_public(d):
    rows = [["序号", "承租人", "身份证号", "公租房地址", "面积", "月租金", "合同期限"]]
    for i, p in enumerate(d.each(d.n(6, 25), False), 1):
        x = lease(d)
        rows.append([str(i), p.name, p.id, x["loc"], f"{d.n(35, 60)}㎡", f"{d.n(200, 600)}元",
            f"{x['a']:%Y.%m}-{x['b']:%Y.%m}"])
    d.docx("公租房配租名单.docx", "公共租赁住房承租签约名单", rows, f"咨询电话：{d.tel()}")


@bulk
def t_db(d):
    rows = []
    for i, p in enumerate(d.each(d.size(10, 50), False), 1):
        x = lease(d)
        rows.append((i, p.name, p.id, p.mob, x["loc"], f"{x['a']:%Y-%m-%d}", f"{x['b']:%Y-%m-%d}", x["rent"]))
    d.db("zufang.sqlite",
        ("CREATE TABLE lease (id INTEGER, lessee TEXT, lessee_id TEXT, phone TEXT, address TEXT, lease_start TEXT, "
        "lease_end TEXT, rent INTEGER)", rows))


def t_trad(d):
    out = []
    for p in d.each(d.n(2, 8), False):
        x = lease(d)
        out.append(f"租約編號：L{d.dig(6)}\n承租人：{p.tname}　護照號碼：{p.pp}　手機：{p.mobf('+86')}\n"
            f"出租單位：{d.c('旺角彌敦道', '荃灣青山公路', '北角英皇道')}{d.n(3, 600)}號{d.n(3, 30)}樓"
                   f"{d.c(*'ABCDEF')}室\n租期：{x['a']:%Y年%m月%d日}至{x['b']:%Y年%m月%d日}\n月租：港幣{d.n(8, 22)}000元\n")
    d.text("租約摘要.txt", "\n".join(out), d.c("big5", "big5", "utf-8"))


def t_overdue_mail(d):
    out = []
    for p in d.each(d.n(3, 10), False):
        x = lease(d)
        out.append(f"* {p.name}，身份证{p.id}，手机{p.mob}：承租{x['loc']}，租期{x['a']:%Y-%m-%d}至{x['b']:%Y-%m-%d}，"
            f"月租金{x['rent']}元，已欠{d.n(1, 3)}个月")
    q = d.p()
    d.text("催租.eml", f"From: {q.email}\nTo: {d.mail('fawu', 'anjia-zl.com')}\nSubject: 欠租名单\n\n法务同事好，下面几户请发律师函：\n\n"
        + "\n".join(out) + f"\n\n{q.name}\n", "utf-8")
