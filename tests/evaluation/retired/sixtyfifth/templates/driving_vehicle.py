import json
from lib.core import *

K = "driving.vehicle"


def eng(c):
    return c.up(1) + c.dig(6)


@T(K, "车管/机动车登记信息.csv", "vehicle register export, initials headers", "gb18030", "\r\n")
def v01(c):
    rows = [["HPHM", "HPZL", "SYR", "SFZMHM", "CLSBDH", "FDJH", "CLPP", "CSYS", "CCDJRQ", "SYXZ", "SJHM"]]
    for p in c.recs(c.ri(20, 40)):
        rows.append(
            [
                p.plate,
                "02",
                p.name,
                p.id,
                p.vin,
                eng(c),
                c.pick(L.CARS),
                c.pick("A B C J"),
                c.date(2008, 2016),
                "A",
                p.mobile,
            ]
        )
    return sv(rows)


@T(K, "保险/续保跟进表.xlsx", "insurance renewal list, salesman beside (bystander)")
def v02(c):
    q = c.person()
    rows = [["跟进人", q.name, q.mobile], ["车主", "电话", "车牌号", "车架号", "车型", "上年保费", "到期日", "跟进"]]
    for p in c.recs(c.ri(25, 45)):
        rows.append(
            [
                p.name,
                p.mobile,
                p.plate,
                p.vin,
                c.pick(L.CARS)[:2],
                c.ri(1800, 6900),
                str(c.date(2022, 2022)),
                c.pick(["已报价", "未接", "考虑中", ""]),
            ]
        )
    return xlsx([("8月", rows)], shared=True)


@T(K, "小区/固定车位车辆登记.txt", "parking register of a housing estate, aligned", "gb18030", "\r\n")
def v03(c):
    rows = [["车位", "车牌", "车主", "联系电话", "品牌", "办理日期"]]
    for p in c.recs(c.ri(25, 45)):
        rows.append(
            [
                f"B{c.ri(1, 2)}-{c.ri(1, 320):03d}",
                p.plate,
                p.name,
                p.mobile,
                c.pick(L.CARS)[:3].rstrip("牌"),
                f"{c.date(2019, 2021):%Y/%m/%d}",
            ]
        )
    return fixed(rows, [9, 11, 9, 14, 10, 12])


@T(K, "聊天/二手车商群.txt", "used-car dealers' chat, free text")
def v04(c):
    o = ""
    for p in c.recs(c.ri(6, 9)):
        o += (
            c.pick("诚运二手车-刘: 老孙收车: 小胡: ").strip()
            + c.pick(
                [
                    f" 收到一台{c.pick(L.CARS)}，{p.plate}，车主{p.name} {p.mobile}，{c.ri(3, 14)}万公里，大本在\n",
                    f" {p.name}的{p.plate}过户资料齐了，身份证{p.id}，车架{p.vin}\n",
                    f" 谁帮查下{p.plate}出险，VIN {p.vin}，车主姓{p.sur}，证件{p.id}\n",
                ]
            )
            + c.pick(["老孙收车: 多少钱拿的\n", "小胡: 无事故吗\n", ""])
        )
    return o


@T(K, "轨迹/名下车辆.txt", "vehicles of one owner (many), lines")
def v05(c):
    p = c.person()
    o = f"车主：{p.name}\n证件：{p.id}\n名下机动车：\n"
    for i in range(1, c.ri(4, 6)):
        c.rec(p)
        o += (
            f" {i}) {c.plate(p.pl)}  {c.pick(L.CARS)}  识别代号 {c.vin()}  发动机 {eng(c)}  {c.pick('白 黑 灰 蓝')}色 "
            f" 登记{c.date(2008, 2017)}  {c.pick('正常 违法未处理 抵押')}\n"
        )
    return o


@T(K, "dump/carowner_2017.txt", "pipe list of 600 owners, big", "gb18030", "\r\n")
def v06(c):
    return "".join(
        f"{p.plate}|{p.name}|{p.mobile}|{p.id if c.ri(0, 2) else ''}|{c.pick(L.CARS)}|{p.vin}|{c.ri(2009, 2017)}\n"
        for p in c.recs(600)
    )


@T(K, "api/vehicle_bind.jsonl", "app log of bound vehicles")
def v07(c):
    return "".join(
        json.dumps(
            dict(
                uid=c.ri(100000, 999999),
                plateNo=p.plate,
                vin=p.vin,
                engineNo=eng(c),
                owner=p.name,
                phone=p.mobile,
                bindAt=c.time(2020, 2022).isoformat(),
            ),
            ensure_ascii=False,
        )
        + "\n"
        for p in c.recs(c.ri(20, 35))
    )


@T(K, "4S店/维修接车单.docx", "workshop orders in docx, prose with owner, free text")
def v08(c):
    ps = ["接车记录（四月）"]
    for p in c.recs(c.ri(5, 8)):
        ps.append(
            f"{c.ri(1, 28)}日 {p.plate}（{c.pick(L.CARS)}，车架号{p.vin}）进店，车主{p.name}，电话{p.mobile}，"
            f"里程{c.ri(8000, 160000)}公里，"
            f"{c.pick('保养 更换刹车片 右前门钣喷 发动机故障灯亮')}。"
        )
    return docx(ps)


@T(K, "单位/内部车辆通行证.md", "staff vehicle passes, Markdown")
def v09(c):
    rows = [["证号", "车牌", "姓名", "部门", "手机", "颜色"]]
    for i, p in enumerate(c.recs(c.ri(12, 20)), 1):
        rows.append([f"P{i:03d}", p.plate, p.name, c.pick("后勤 教务 财务 图书馆"), p.mobile, c.pick("白 黑 银 红")])
    return "# 车辆通行证（2021）\n\n" + md(rows)


@T(K, "交警/事故当事车辆.xml", "accident vehicles and owners, XML, GB18030", "gb18030")
def v10(c):
    x = '<?xml version="1.0" encoding="GB18030"?>\n<acdfile>\n'
    for p in c.recs(c.ri(10, 16)):
        x += (
            f'  <veh hphm="{p.plate}" syr="{p.name}"'
            f" sfzh=\"{p.id}\"><clsbdh>{p.vin}</clsbdh><bx>{c.pick('有 无')}</bx></veh>\n"
        )
    return x + "</acdfile>\n"


@T(K, "mail/fleet_transfer.eml", "English mail on transferred vehicles and owners, free text")
def v11(c):
    b = "All,\n\nownership papers received for these cars:\n\n"
    for p in c.recs(5):
        b += (
            f"* {p.plate}, VIN {p.vin}, registered to {p.PY.title().replace('/', ' ')} (ID {p.id}, mobile {p.mobile}),"
            f" first registered {c.date(2012, 2018):%b %Y}.\n"
        )
    m = eml(
        c.allow("fleet@" + c.up(6).lower() + "lease.cn"),
        c.allow("ops@" + c.up(6).lower() + "lease.cn"),
        "Papers",
        "Fri, 14 Aug 2020 16:25:47 +0800",
        b,
    )
    return m, b + m.split("\n\n")[0]


@T(K, "db/etc_user.db", "ETC users in sqlite: plate, owner, card")
def v12(c):
    return sqlite(
        [
            (
                "CREATE TABLE etc_vehicle (obu TEXT, plate TEXT, color INTEGER, owner TEXT, certno TEXT, tel TEXT)",
                "etc_vehicle",
                [("OBU" + c.dig(10), p.plate, 0, p.name, p.id, p.mobile) for p in c.recs(c.ri(30, 50))],
            )
        ]
    )


@T(K, "挪车/挪车电话本.txt", "property guards' phone book for moving cars, free text", nl="\r\n")
def v13(c):
    o = f"夜班挪车电话（不许外传）\n看不清的：{c.decoy(c.pick(L.REGIONS)[5] + c.dig(3))}，只记到这几位\n"
    for p in c.recs(c.ri(10, 16)):
        k = p.plate
        o += c.pick(
            [
                f"{k} {c.pick('白 黑 红')}色{c.pick('轿车 越野车 面包车')} {c.ri(1, 9)}栋{p.name} {p.mobile}\n",
                f"{p.name}家的车{k}，打{p.mobile}，他老婆开的时候没人接\n",
                f"堵消防通道那台{k}是{p.name}的，手机{p.mobile}\n",
            ]
        )
    return o


@T(K, "dot/车辆档案_带点.csv", "plates with a middle dot, semicolons, BOM", "utf-8-sig")
def v14(c):
    rows = [["号牌", "所有人", "身份证明号码", "识别代号", "初登"]]
    for p in c.recs(c.ri(20, 30)):
        k = p.plate
        c.vals[PLATE].pop(k)
        rows.append([c.add(PLATE, k[:2] + "·" + k[2:]), p.name, p.id, p.vin, c.date(2010, 2019)])
    return sv(rows, ";")
