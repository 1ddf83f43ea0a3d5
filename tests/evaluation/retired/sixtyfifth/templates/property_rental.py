import json
from lib.core import *
from templates.property_housing import at, room

K = "property.rental"


@T(K, "住建/租赁备案台账.csv", "lease filing ledger with lessor numbers (bystander)", "gb18030", "\r\n")
def q01(c):
    rows = [["备案号", "出租人", "出租人证件", "承租人", "承租人证件", "房屋坐落", "月租金", "起", "止"]]
    for p in c.recs(c.ri(15, 30)):
        d, q = c.date(2017, 2020), c.person()
        rows.append(
            [
                f"{c.home[3][:2]}租备{d.year}{c.dig(5)}",
                q.name,
                q.id,
                p.name,
                p.id,
                at(c),
                c.ri(900, 6500),
                d,
                d + dt.timedelta(days=364),
            ]
        )
    return sv(rows)


@T(K, "合同/房屋租赁合同_正文.docx", "one lease contract in full, landlord's ID and card (bystander), free text")
def q02(c):
    q, p = c.person(), c.rec(c.person())
    d = c.date(2019, 2022)
    return docx(
        [
            "房屋租赁合同",
            f"出租方（甲方）：{q.name}  身份证号：{q.id}  电话：{q.mobile}",
            f"承租方（乙方）：{p.name}  身份证号：{p.id}  电话：{p.mobile}",
            f"第一条 甲方将坐落于{at(c)}的房屋出租给乙方居住使用。",
            f"第二条 租期自{d}起至{d + dt.timedelta(days=364)}止。",
            f"第三条 月租金人民币{c.ri(1500, 6000)}元，押一付三，汇入甲方账户{q.bank} {q.card}。",
            "第四条 乙方不得擅自转租。",
            "第五条 水电燃气物业费由乙方承担。",
        ]
    )


@T(K, "公寓/长租公寓在租合同.xlsx", "apartment operator's leases with vacant rooms")
def q03(c):
    rows = [["门店", "房间", "租客", "证件号", "手机", "合同起", "合同止", "月租", "押金", "状态"]]
    for _ in range(c.ri(25, 45)):
        if c.ri(0, 5) == 0:
            rows.append([c.home[3] + "店", str(c.ri(201, 930)), "", "", "", "", "", "", "", "空置"])
            continue
        p, d, m = c.rec(c.person()), c.date(2021, 2023), c.ri(1200, 4200)
        rows.append(
            [
                c.home[3] + "店",
                str(c.ri(201, 930)),
                p.name,
                p.id,
                p.mobile,
                str(d),
                str(d + dt.timedelta(days=365)),
                m,
                m,
                "在租",
            ]
        )
    return xlsx([("合同", rows)])


@T(K, "村委/出租屋登记.txt", "village register of rented rooms, landlord as head (bystander)", "gb18030", "\r\n")
def q04(c):
    o = ""
    for _ in range(c.ri(4, 6)):
        q = c.person()
        o += f"■ 屋主 {q.name}  {q.mobile}  {c.home[3]}{c.pick('东 西 南 新')}村{c.ri(1, 12)}巷{c.ri(1, 40)}号\n"
        for p in c.recs(c.ri(2, 5)):
            o += (
                f"   {c.ri(2, 6)}0{c.ri(1, 6)}房  租住人{p.name} {p.id} {p.prov[:2]}籍 {c.date(2018, 2019):%y.%m}月入住"
                f" 租{c.ri(350, 1200)}\n"
            )
    return o


@T(K, "微信/二房东记账.md", "sub-landlord's notes, Markdown bullets, free text")
def q05(c):
    o = "# 房租账 5月\n\n"
    for p in c.recs(c.ri(7, 11)):
        o += c.pick(
            [
                f"- {room(c)} {p.name} {p.mobile}，月租{c.ri(800, 2600)}，合同到{c.ri(6, 12)}月{c.ri(1, 28)}号，已交\n",
                (
                    f"- {c.pick('次卧 主卧 隔断')}租给{p.name}（身份证 {p.id}），押{c.ri(800, 2000)}，租期半年，"
                    f"欠电费{c.ri(20, 160)}\n"
                ),
            ]
        )
    return o + "\n- 换门锁 120\n- 网费 60\n"


@T(K, "api/lease_page.json", "platform API with lessee, landlord, two parties (bystander)")
def q06(c):
    r = []
    for p in c.recs(c.ri(8, 14)):
        d, q = c.date(2020, 2022), c.person()
        r.append(
            dict(
                contractNo=c.decoy(c.mob()),
                lessee=dict(name=p.name, idCard=p.id, mobile=p.mobile),
                landlord=dict(name=q.name, mobile=q.mobile),
                houseAddr=at(c),
                lease_start=str(d),
                lease_end=str(d + dt.timedelta(days=365)),
                rent=c.ri(1500, 7000),
                payCycle=c.pick("MONTH QUARTER"),
            )
        )
    return json.dumps(dict(page=1, total=len(r), list=r), ensure_ascii=False, indent=1)


@T(K, "轨迹/租房记录.txt", "leases of one person over years (many)")
def q07(c):
    p = c.person(years=(1980, 1995))
    o = f"{p.name}  {p.id}  {p.mobile}\n以下为登记的租住信息（按时间倒序）\n"
    for _ in range(c.ri(5, 8)):
        c.rec(p)
        d = c.date(2010, 2016)
        o += (
            f"* {d:%Y/%m/%d}-{d + dt.timedelta(days=c.ri(180, 720)):%Y/%m/%d}  承租 {at(c)}  租金{c.ri(600, 3000)}/月 "
            " 登记单位:流管办\n"
        )
    return o


@T(K, "公租房/配租结果公示.html", "public housing tenants, HTML, with ID")
def q08(c):
    rows = [["序号", "承租家庭申请人", "身份证号", "配租房号", "月租金(元)", "合同期限"]]
    for i, p in enumerate(c.recs(c.ri(20, 35)), 1):
        rows.append([i, p.name, p.id, room(c), c.ri(200, 900), f"{c.ri(2018, 2019)}.7—{c.ri(2021, 2022)}.6"])
    return html("公共租赁住房签约结果", rows)


@T(K, "dump/zf_contract_2019.txt", "pipe dump of 200 leases, big", "gb18030", "\r\n")
def q09(c):
    o = "HTBH|CZR|CZRSFZ|CZRDH|ZL|ZJ|QZR|ZZR\n"
    for p in c.recs(200):
        d = c.date(2019, 2019)
        o += (
            f"{d:%Y%m}{c.dig(4)}|{p.name}|{p.id}|{p.mobile}|{at(c)}|{c.ri(800, 5000)}|{d:%Y%m%d}|"
            f"{d + dt.timedelta(days=364):%Y%m%d}\n"
        )
    return o


@T(K, "mail/rent_reminder.eml", "English reminder about the tenants of serviced flats, quoted-printable, free text")
def q10(c):
    b = "Hello,\n\nthese tenancies run out soon, please talk to the tenants:\n\n"
    for p in c.recs(5):
        b += (
            f"Unit {c.ri(3, 28)}{c.pick('ABCD')}, tenant {p.PY.title().replace('/', ' ')}, ID {p.id}, cell {p.mobile},"
            f" rent RMB {c.ri(4, 15)},{c.pick('000 500 800')} monthly, lease ends {c.date(2021, 2021):%d %b %Y}.\n"
        )
    m = eml(
        c.allow("leasing@" + c.up(6).lower() + "homes.com"),
        c.allow("owner.rel@" + c.up(6).lower() + "homes.com"),
        "Expiring leases",
        "Mon, 3 May 2021 09:12:55 +0800",
        b,
        "qp",
    )
    return m, b + m.split("\n\n")[0]


@T(K, "派出所/流动人口租住核查.tsv", "migrant check list with rooms, UTF-16", "utf-16", "\r\n")
def q11(c):
    rows = [["租住地址", "承租人", "公民身份号码", "户籍地", "起租日期", "房东电话", "从业"]]
    for p in c.recs(c.ri(18, 30)):
        rows.append(
            [at(c), p.name, p.id, p.prov + p.city, c.date(2015, 2017), c.mobile(), c.pick("厂工 餐饮 快递 保安")]
        )
    return sv(rows, "\t")


@T(K, "中介/租单快照.ini", "INI sections, one lease each")
def q12(c):
    o = ""
    for i, p in enumerate(c.recs(c.ri(8, 12)), 1):
        o += (
            f"[租单{i:03d}]\n承租人={p.name}\n证件={p.id}\n电话={p.mobile}\n房屋={room(c)}\n月租={c.ri(1000, 5000)}\n"
            f"租期={c.date(2022, 2022)}~{c.date(2023, 2023)}\n付款=押一付{c.pick('一三')}\n\n"
        )
    return o


@T(
    K,
    "纠纷/调解笔录.txt",
    "mediation record of a rent dispute, landlord and witness numbers (bystander), free text",
    nl="\r\n",
)
def q13(c):
    p, q, w = c.rec(c.person()), c.person(), c.person()
    d = c.date(2020, 2020)
    return (
        f"人民调解笔录\n申请人（房东）{q.name}，身份证{q.id}。\n被申请人{p.name}，身份证号{p.id}，手机{p.mobile}。"
        f"\n见证人{w.name}，电话{w.mobile}。\n\n"
        f"房东陈述：{d:%Y年%m月%d日}，{p.name}与我签合同租下{at(c)}，月租{c.ri(1200, 3500)}元，租期一年，"
        "住了七个月后没有交租就走了，"
        "家具损坏三处。\n被申请人陈述：热水器一直没修，我提前十天通知过，押金应当退我。\n调解员：双方先把水电费结清。\n\n"
        "经调解：押金抵一个月租金，余款互不追究。\n双方签字：\n"
    )
