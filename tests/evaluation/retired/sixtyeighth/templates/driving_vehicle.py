"""Vehicles of owners."""

from lib.core import reg
from lib.fmt import *  # noqa: F403
from lib.pools import *  # noqa: F403

T = reg("driving.vehicle")


@T("车管/vehicle_export.csv", "vehicle table with pinyin initials", "gb18030", "\r\n")
def _(d):
    o = [["HPHM", "HPZL", "SYR", "SFZMHM", "CLSBDH", "FDJH", "CLPP", "CSYS", "CCDJRQ", "SJHM"]]
    for p in d.ps(260):
        o.append(
            [p.plate, "02", p.name, p.id, p.vin, p.eng, p.car, p.color, d.t(2008, 2018).strftime("%Y-%m-%d"), p.mob]
        )
    return csv(o)


@T("保险/续保名单.xlsx", "renewal list for callers")
def _(d):
    rows = [["车牌号", "车主", "电话", "车架号", "发动机号", "厂牌", "保险到期", "上年公司", "跟进"]]
    for p in d.ps(57):
        rows.append(
            [
                p.plate,
                p.name,
                int(p.mob),
                p.vin,
                p.eng,
                p.car[:2],
                str(d.t(2021, 2021).date()),
                d.c(("人保", "平安", "太保")),
                d.c(("", "已报价", "别家续了")),
            ]
        )
    return xlsx([("10月到期", rows)])


@T("小区/车位登记.txt", "parking register, hand typed")
def _(d):
    return ln(
        "地库车位车辆登记 2020",
        *[
            "B%d-%03d  %s  %s  %s的车，%s，%s"
            % (
                d.i(1, 2),
                d.i(1, 300),
                d.dot(p) if d.i(0, 1) else p.plate,
                p.color + p.car[:2],
                p.name,
                p.mob,
                d.c(("产权", "月租", "访客转长租")),
            )
            for p in d.ps(24)
        ]
    )


@T("4S/维修工单.xml", "workshop orders with owner and driver who brings the car", "utf-8")
def _(d):
    o = ["<orders>"]
    for p in d.ps(13):
        s = d.p()
        o.append(
            '<wo no="RO%s"><owner tel="%s">%s</owner><plate>%s</plate><vin>%s</vin><km>%d</km><songxiu'
            ' tel="%s">%s</songxiu><item>%s</item></wo>'
            % (
                d.num(8),
                p.mob,
                p.name,
                p.plate,
                p.vin,
                d.i(5000, 150000),
                s.mob,
                s.name,
                d.c(("首保", "换刹车片", "钣喷", "空调异味")),
            )
        )
    return ln(*o, "</orders>")


@T("二手车/过户台账.html", "dealer's ledger with buyers")
def _(d):
    rows = [["日期", "原车主", "身份证", "车牌", "车架号", "车型", "成交价(万)", "买方", "买方电话"]]
    for p in d.ps(21):
        b = d.p()
        rows.append(
            [
                d.t(2020, 2020).strftime("%m.%d"),
                p.name,
                p.id,
                p.plate,
                p.vin,
                p.car,
                "%.2f" % d.u(2, 30),
                b.name,
                b.mob,
            ]
        )
    return html(rows, "过户台账")


@T("停车/parking_members.jsonl", "parking members, new energy plates")
def _(d):
    return jl(
        [
            {
                "plateNo": p.plate,
                "plateColor": "green",
                "owner": {"name": p.name, "phone": p.mob},
                "vin": p.vin,
                "expire": str(d.t(2022, 2023).date()),
                "lots": [d.num(4)],
            }
            for p in d.ps(37, ev=1)
        ]
    )


@T("聊天/挪车查车主.txt", "chat that asks for owners by plate")
def _(d):
    o = []
    for p in d.ps(9):
        o += [
            "群友%d：%s 谁的车，堵门了" % (d.i(1, 99), p.plate),
            "物业-小崔：%s的，%s，车主电话%s，登记的%s" % (p.name, p.room, p.mob, p.color + "色" + p.car[:2]),
        ]
    return ln(*o)


@T("抵押/车贷押品.sql", "inserts of pledged cars")
def _(d):
    return ins(
        "pledge_car",
        ["syr", "zjh", "cph", "cjh", "fdj", "pp", "dyrq", "dkje"],
        [
            [p.name, p.id, p.plate, p.vin, p.eng, p.car, str(d.t(2019, 2020).date()), d.i(3, 30) * 10000]
            for p in d.ps(44)
        ],
    )


@T("报废/注销车辆公告.docx", "announcement of cancelled registrations in prose")
def _(d):
    return docx(
        ["机动车登记证书作废公告"]
        + [
            "%s，号牌号码%s，车辆识别代号%s，所有人%s（%s），因达到报废标准公告作废。"
            % (p.car, p.plate, p.vin, p.name, p.id)
            for p in d.ps(10)
        ]
    )


@T("验车/检测线.log", "inspection line's log with positions")
def _(d):
    return ln(
        *[
            "%s LINE%d >>> HPHM=%s VIN=%s SYR=%s DH=%s RESULT=%s"
            % (
                d.t(2021, 2021).strftime("%Y-%m-%d %H:%M:%S"),
                d.i(1, 4),
                p.plate,
                p.vin,
                p.name,
                p.mob,
                d.c(("合格", "合格", "灯光不合格")),
            )
            for p in d.ps(40)
        ]
    )


@T("打印/行驶证.txt", "registration cards with labels above values", "gb18030")
def _(d):
    o = []
    for p in d.ps(8):
        o += [
            "号牌号码          车辆类型",
            pad(p.plate, 18) + "小型轿车",
            "所有人",
            p.name + "  " + p.id,
            "住址",
            p.addr,
            "品牌型号          使用性质",
            pad(p.car, 18) + "非营运",
            "车辆识别代号",
            p.vin,
            "发动机号码        注册日期",
            pad(p.eng, 18) + str(d.t(2010, 2019).date()),
            "~" * 30,
        ]
    return ln(*o)


@T("单位/职工车辆通行证.md", "staff's vehicles, two cars of some owners")
def _(d):
    rows = [["部门", "姓名", "手机", "车牌", "车型", "颜色", "行驶证车主"]]
    for p in d.ps(20):
        rows.append([d.c(("总务", "教务", "后勤")), p.name, p.mob, p.plate, p.car[:2], p.color, "本人"])
        if d.i(0, 2) == 0:
            d.rec(p)
            rows.append(["", p.name, p.mob, d.add("driving.plate", d.newplate(p.prov, 1)), "比亚迪", "白", "本人"])
    return md(rows)


@T("违章/非现场通知.eml", "mail with vehicles of owners, forwarded by a leasing firm")
def _(d):
    b = "转：请通知下列挂靠车主补录车辆信息\n\n>> 车主 / 号牌 / 大架号 / 电话\n"
    for p in d.ps(12):
        b += ">> %s / %s / %s / %s\n" % (p.name, p.plate, p.vin, d.mobsp(p))
    return eml(
        d.omail("guakao", "xinruida.com"),
        d.omail("chezhu", "xinruida.com"),
        "Fwd: 车辆信息",
        "Wed, 09 Jun 2021 16:00:00 +0800",
        b,
        enc="gb18030",
    )


@T("etc/obu_issue.dat", "fixed width file of toll devices", "gb18030")
def _(d):
    return fix(
        [
            [
                p.plate + "_0",
                p.name,
                p.id,
                p.vin,
                p.mob,
                "OBU" + d.num(13),
                d.t(2019, 2019).strftime("%Y%m%d"),
            ]
            for p in d.ps(34)
        ],
        [12, 9, 20, 19, 13, 18, 8],
    )
