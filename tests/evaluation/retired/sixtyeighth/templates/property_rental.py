"""Leases."""

from lib.core import reg
from lib.fmt import *  # noqa: F403
from lib.pools import *  # noqa: F403

T = reg("property.rental")


def term(d):
    t = d.t(2016, 2021)
    return t.strftime("%Y-%m-%d"), d.after(t, 500000, 530000).strftime("%Y-%m-%d")


@T("备案/房屋租赁备案.csv", "filing of leases, both parties", "gb18030")
def _(d):
    o = [["备案号", "出租人", "出租人证件", "承租人", "承租人证件", "房屋坐落", "租金(元/月)", "起租日", "止租日"]]
    for p in d.ps(44):
        l = d.p()
        o.append(["ZL" + d.num(10), l.name, l.id, p.name, p.id, l.addr, d.i(8, 90) * 100, *term(d)])
    return csv(o)


@T("合同/租房合同.docx", "lease with landlord, tenant and agent in prose")
def _(d):
    l, p, a = d.p(), d.rec(d.p()), d.p()
    s, e = term(d)
    return docx(
        [
            "房屋租赁合同",
            "出租方（甲方）：%s，身份证号：%s，电话：%s" % (l.name, l.id, l.mob),
            "承租方（乙方）：%s，身份证号：%s，电话：%s" % (p.name, p.id, p.mob),
            "甲方将坐落于%s%s的房屋出租给乙方居住，租期自%s至%s，月租金%d元，押一付三，租金汇入甲方%s账户%s。"
            % (l.addr, l.room, s, e, d.i(15, 80) * 100, l.bank, d.cardsp(l)),
            "居间方经纪人：%s %s" % (a.name, a.mob),
            "甲方签字：        乙方签字：",
        ]
    )


@T("二房东/群租台账.xlsx", "sub-landlord's rooms with vacant rows")
def _(d):
    rows = [["房间", "租客", "身份证", "电话", "押金", "月租", "到期", "水电"]]
    for n in range(34):
        if d.i(0, 4) == 0:
            rows.append(["%d" % (301 + n), "空", "", "", "", "", "", ""])
            continue
        p = d.rec(d.p())
        rows.append(
            ["%d" % (301 + n), p.name, p.id, p.mob, 1000, d.i(9, 25) * 100, term(d)[1], float(d.yuan(20, 300))]
        )
    return xlsx([("凤起公寓", rows + [["合计", "", "", "", "", d.i(30000, 50000)]])])


@T("派出所/流动人口承租登记.txt", "blocks per tenant with landlord", "utf-16", "\r\n")
def _(d):
    o = []
    for p in d.ps(11):
        l = d.p()
        o += [
            "承租人姓名：" + p.name,
            "公民身份号码：" + p.id,
            "户籍地：" + p.addr,
            "承租房屋：%s%s" % (l.addr, d.c(("后屋", "二楼东间", "303"))),
            "房主：%s（%s，座机%s）" % (l.name, l.mob, l.tel),
            "租住起止：%s 至 %s" % term(d),
            "=" * 20,
        ]
    return ln(*o)


@T("app/leases.jsonl", "platform's contracts", "utf-8")
def _(d):
    o = []
    for p in d.ps(180):
        s, e = term(d)
        o.append(
            {
                "contractNo": "BJ" + d.num(11),
                "tenant": {"name": p.name, "idNo": p.id, "mobile": p.mob},
                "roomCode": d.hex(8),
                "community": p.comm,
                "rent": d.i(15, 90) * 100,
                "deposit": d.i(15, 90) * 100,
                "leaseStart": s,
                "leaseEnd": e,
                "payCycle": d.c(("月付", "季付")),
            }
        )
    return jl(o)


@T("聊天/租房管家记录.txt", "rent manager's chat about check-ins and renewals")
def _(d):
    o = []
    for p in d.ps(9):
        s, e = term(d)
        o += [
            "管家小雅：%s那间签了，租客%s %s，%s起租，%d一个月" % (p.comm, p.name, p.mob, s, d.i(15, 60) * 100),
            "管家小雅：身份证 %s 已上传" % p.id,
            "店长：%s" % d.c(("押金收齐", "合同尽快归档", "好")),
        ]
    return ln(*o)


@T("mail/房东催租_转发.eml", "forwarded landlord's complaint on several tenants", "utf-8")
def _(d):
    l = d.p()
    b = "律师您好，材料如下，麻烦起草催告函。\n\n-------- 原始邮件 --------\n我名下几套房的租户欠租情况：\n"
    for p in d.ps(5):
        s, e = term(d)
        b += "- %s，身份证%s，租%s%s，租期%s到%s，月租%d，欠%d个月，电话%s\n" % (
            p.name,
            p.id,
            p.comm,
            p.room,
            s,
            e,
            d.i(20, 60) * 100,
            d.i(1, 5),
            p.mob,
        )
    b += "\n房东 %s %s，收款卡 %s %s\n" % (l.name, l.mob, l.bank, l.card)
    return eml(
        l.mail,
        d.omail("lawyer", "boyuanlaw.cn"),
        "Fw: 欠租",
        "Sun, 05 Jul 2020 21:00:00 +0800",
        b,
        cte="quoted-printable",
    )


@T("公租房/保障家庭配租结果.html", "allocation of public rentals")
def _(d):
    rows = [["摇号序", "承租家庭申请人", "身份证号", "配租房源", "户型", "月租金", "合同起止"]]
    for p in d.ps(27):
        rows.append(
            [d.i(1, 900), p.name, p.id, p.comm + p.room, d.c(("一居", "二居")), d.i(400, 1200), "%s~%s" % term(d)]
        )
    return html(rows, "公租房配租公示")


@T("wuye/tenant_change.log", "access control's log of tenants bound to rooms")
def _(d):
    o = []
    for p in d.ps(30):
        s, e = term(d)
        o.append(
            "%s lease-svc BIND room=%s-%d tenant=%s tel=%s cert=%s start=%s end=%s rent=%d by=admin"
            % (
                s + "T09:%02d:00" % d.i(0, 59),
                d.c("ABCD"),
                d.i(101, 2808),
                p.name,
                p.mob,
                p.id,
                s,
                e,
                d.i(10, 70) * 100,
            )
        )
    return ln(*o)


@T("法院/租赁纠纷清单.md", "list of suits on leases")
def _(d):
    rows = [["承租人（被告）", "身份证", "出租人", "房屋", "租期", "月租", "欠付"]]
    for p in d.ps(12):
        l = d.p()
        rows.append(
            [p.name, p.id, l.name + " " + l.mob, l.addr, "%s 至 %s" % term(d), d.i(20, 90) * 100, d.yuan(4000, 60000)]
        )
    return "### 房屋租赁合同纠纷 待立案\n" + md(rows)


@T("db/rent.sqlite", "sqlite with tenants joined to rooms in one table")
def _(d):
    return sqlite(
        [
            (
                "zuyue",
                "id integer, fang text, zuke text, sfz text, dh text, zujin integer, qi text, zhi text",
                [
                    [n, p.comm + p.room, p.name, p.id, p.mob, d.i(10, 60) * 100, *term(d)]
                    for n, p in enumerate(d.ps(40))
                ],
            )
        ]
    )


@T("打印/收租本.txt", "rent book by tenant, one lease each, with monthly ticks", "gb18030")
def _(d):
    o = ["民主路18号 收租本", "（✓已收 ×未收）".replace("✓", "√"), ""]
    for p in d.ps(14):
        o += [
            "%s  租客 %s  %s" % (d.c(("一楼门面", "二楼201", "202", "阁楼", "后间")), p.name, d.mobsp(p, "-")),
            "   证 %s  租 %d/月 从%s 到%s" % (p.id, d.i(6, 30) * 100, *term(d)),
            "   1√ 2√ 3√ 4%s 5%s 6×" % (d.c("√×"), d.c("√×")),
        ]
    return ln(*o)


@T("中介/成交周报.yaml", "agency's weekly lease deals")
def _(d):
    o = ["周: 2021-W14", "出租成交:"]
    for p in d.ps(13):
        l = d.p()
        s, e = term(d)
        o.append(
            '  - 房源: %s%s\n    租客: {姓名: %s, 证件: "%s", 手机: "%s"}\n    业主: {姓名: %s, 手机: "%s"}\n    起租:'
            " %s\n    到期: %s\n    月租: %d"
            % (p.comm, p.room, p.name, p.id, p.mob, l.name, l.mob, s, e, d.i(20, 90) * 100)
        )
    return ln(*o)
