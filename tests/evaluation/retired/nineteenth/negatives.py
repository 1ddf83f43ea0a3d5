"""Files without any record of a person: tables of things."""

from __future__ import annotations

import random
from collections.abc import Callable

import negatives_text as nt
import values as v
from corpus import TABLE_WAYS, Made
from tables_text import Doc, Table
from values import word

Rows = list[list[str]]
THING_WAYS = sorted(set(TABLE_WAYS) - {"four-dashes", "orm-log", "redis-commands", "dbf"})


def table(stem: str, title: str, heads: list[str], rows: Rows, way: str, rng: random.Random) -> Made:
    """Make a table of things."""
    made = Made(None, stem, way, Doc("", ""))
    made.doc = TABLE_WAYS[way](Table(heads, rows, title, "t_" + stem, heads[0].isascii()), rng)
    return made


def timetable(rng: random.Random, way: str) -> Made:
    """Make a railway timetable."""
    rows = []
    for n in range(rng.randrange(8, 30)):
        a, b = rng.sample(v.WORDS["station"], 2)
        rows.append(
            [
                rng.choice("GDKZT") + str(rng.randrange(11, 999)),
                a,
                b,
                f"{rng.randrange(6, 15):02d}:{n:02d}",
                f"{rng.randrange(15, 23):02d}:{rng.randrange(60):02d}",
                str(rng.randrange(90, 900)) + ".5",
            ]
        )
    return table(
        "timetable", "列车时刻表", ["车次", "始发站", "终到站", "发车时间", "到达时间", "二等座票价"], rows, way, rng
    )


def flights(rng: random.Random, way: str) -> Made:
    """Make a flight schedule."""
    rows = []
    for _ in range(rng.randrange(8, 30)):
        a, b = rng.sample(v.WORDS["airport"], 2)
        rows.append(
            [
                word(rng, "airline")[:2] + str(rng.randrange(1100, 8999)),
                a.split(":")[0],
                b.split(":")[0],
                f"{rng.randrange(6, 23):02d}:{rng.randrange(60):02d}",
                rng.choice(("1234567", "135", "246")),
                "320",
            ]
        )
    return table(
        "schedule",
        "航班计划",
        ["flight_no", "dep_airport", "arr_airport", "dep_time", "days", "aircraft"],
        rows,
        way,
        rng,
    )


def hotels(rng: random.Random, way: str) -> Made:
    """Make a directory of hotels with their landlines."""
    rows = []
    for n in range(rng.randrange(6, 25)):
        region = rng.choice(v.REGIONS)
        rows.append(
            [
                f"{n + 1}",
                region[2].rstrip("市") + word(rng, "hotel"),
                v.street(rng, region, False),
                v.landline(rng, region[4]),
                str(rng.randrange(30, 300)),
            ]
        )
    made = table("hotel_dir", "协议酒店通讯录", ["序号", "酒店名称", "地址", "前台电话", "客房数"], rows, way, rng)
    made.values["phone.landline"] = {row[3] for row in rows}
    return made


def branches(rng: random.Random, way: str) -> Made:
    """Make a directory of bank branches."""
    rows = []
    for _ in range(rng.randrange(6, 25)):
        region = rng.choice(v.REGIONS)
        rows.append(
            [
                "1" + v.digits(rng, 2) + v.digits(rng, 5),
                word(rng, "bank").split(":")[0] + region[2] + word(rng, "road") + "支行",
                v.street(rng, region, False),
                v.landline(rng, region[4]),
            ]
        )
    made = table("branches", "银行网点一览", ["网点号", "网点名称", "地址", "电话"], rows, way, rng)
    made.values["phone.landline"] = {row[3] for row in rows}
    return made


def rooms(rng: random.Random, way: str) -> Made:
    """Make a list of room prices."""
    rows = [
        [
            word(rng, "hotel"),
            word(rng, "rtype"),
            str(rng.randrange(128, 900)),
            str(rng.randrange(1, 40)),
            f"2023-0{rng.randrange(1, 9)}-01",
        ]
        for _ in range(rng.randrange(6, 30))
    ]
    return table("room_rates", "房型价格表", ["酒店名称", "房型", "门市价", "房间数", "执行日期"], rows, way, rng)


def parts(rng: random.Random, way: str) -> Made:
    """Make a list of parts whose numbers look like passports."""
    rows = [
        [
            rng.choice("EG") + str(rng.randrange(10**7, 10**8)),
            rng.choice(("轴承", "滤芯", "继电器", "密封圈", "传感器")),
            str(rng.randrange(3, 500)) + ".00",
            str(rng.randrange(0, 900)),
        ]
        for _ in range(rng.randrange(6, 30))
    ]
    made = table("parts", "备件价格表", ["物料编码", "名称", "单价", "库存"], rows, way, rng)
    made.decoys = {row[0] for row in rows}
    return made


def orders(rng: random.Random, way: str) -> Made:
    """Make order numbers that look like mobiles."""
    base = rng.choice((133, 158, 186)) * 10**8 + rng.randrange(10**6, 10**7)
    rows = [
        [
            str(base + n * rng.choice((1, 3, 7))),
            f"SKU{rng.randrange(1000, 9999)}",
            str(rng.randrange(1, 40)),
            rng.choice(("已发货", "待发货")),
            f"20230{rng.randrange(1, 9)}15{v.digits(rng, 10)}",
        ]
        for n in range(9, 40)
    ]
    made = table("stock_orders", "出库单", ["出库单号", "商品编码", "数量", "状态", "物流批次"], rows, way, rng)
    made.decoys = {row[0] for row in rows}
    return made


def models(rng: random.Random, way: str) -> Made:
    """Make a price list of cars."""
    rows = [
        [
            word(rng, "model"),
            rng.choice(("1.5L", "2.0T", "纯电动")),
            word(rng, "colour"),
            str(rng.randrange(60, 400)) + "800",
        ]
        for _ in range(rng.randrange(6, 25))
    ]
    return table("car_models", "车型指导价", ["品牌型号", "动力", "车身颜色", "指导价（元）"], rows, way, rng)


def counts(rng: random.Random, way: str) -> Made:
    """Make statistics of cases."""
    rows = [
        [r[1], charge, str(rng.randrange(3, 900)), str(rng.randrange(60, 99)) + "." + v.digits(rng, 1) + "%"]
        for r in rng.sample(v.REGIONS, 6)
        for charge in ("盗窃", "诈骗", "赌博")
    ]
    return table("case_stats", "刑事案件立案统计", ["地区", "案由", "立案数", "破案率"], rows, way, rng)


def bins(rng: random.Random, way: str) -> Made:
    """Make a table of issuer codes."""
    rows = [[*b.split(":"), rng.choice(("借记卡", "贷记卡"))] for b in v.WORDS["bank"]]
    return table("card_bin", "卡BIN对照表", ["发卡行", "BIN", "卡号长度", "卡种"], rows, way, rng)


def ports(rng: random.Random, way: str) -> Made:
    """Make opening hours of ports."""
    rows = [
        [
            p + "口岸",
            "空港" if "机场" in p else "陆路",
            "06:30",
            rng.choice(("22:30", "24:00")),
            str(rng.randrange(4, 60)),
        ]
        for p in v.WORDS["port"]
    ]
    return table("ports", "口岸通关时间", ["口岸", "类别", "开闸时间", "闭闸时间", "查验通道数"], rows, way, rng)


def bars(rng: random.Random, way: str) -> Made:
    """Make a list of Internet cafes."""
    rows = [
        [r[0] + "10" + v.digits(rng, 6), r[2] + word(rng, "bar"), v.street(rng, r, False), str(rng.randrange(40, 300))]
        for r in rng.sample(v.REGIONS, rng.randrange(6, 20))
    ]
    return table("netbars", "上网场所基本情况", ["场所编号", "场所名称", "地址", "终端数"], rows, way, rng)


def stations(rng: random.Random, way: str) -> Made:
    """Make a table of radio cells."""
    rows = [
        [
            "460",
            "00",
            str(rng.randrange(4100, 65000)),
            str(rng.randrange(1000, 65000)),
            region[6] + v.digits(rng, 3) + "1",
            region[7] + v.digits(rng, 3) + "1",
        ]
        for region in [rng.choice(v.REGIONS) for _ in range(rng.randrange(8, 50))]
    ]
    return table("cells", "基站工参", ["mcc", "mnc", "lac", "ci", "longitude", "latitude"], rows, way, rng)


def homes(rng: random.Random, way: str) -> Made:
    """Make adverts of homes."""
    rows = [
        [
            v.street(rng, rng.choice(v.REGIONS), False),
            str(rng.randrange(40, 180)),
            rng.choice(("两室一厅", "三室两厅", "开间")),
            str(rng.randrange(12, 90) * 100),
            "押一付三",
        ]
        for _ in range(rng.randrange(6, 30))
    ]
    return table("listings", "在租房源", ["小区", "面积", "户型", "月租金", "付款方式"], rows, way, rng)


def devices(rng: random.Random, way: str) -> Made:
    """Make a stock of devices."""
    rows = [
        [
            f"ZC{rng.randrange(10**5, 10**6)}",
            rng.choice(("手持终端", "路由器", "平板")),
            v.imei(rng),
            rng.choice(("在库", "维修", "报废")),
        ]
        for _ in range(rng.randrange(6, 30))
    ]
    return table("devices", "设备资产台账", ["资产编号", "设备名称", "IMEI", "状态"], rows, way, rng)


def parcels(rng: random.Random, way: str) -> Made:
    """Make a table of waybills."""
    rows = [
        [
            "SF10" + v.digits(rng, 11),
            word(rng, "city"),
            word(rng, "city"),
            str(rng.randrange(1, 30)) + ".5",
            "2023-03-1" + v.digits(rng, 1),
        ]
        for _ in range(rng.randrange(6, 40))
    ]
    return table("waybills", "运单重量核对", ["运单号", "始发城市", "目的城市", "重量", "揽收日期"], rows, way, rng)


def spoiled(rng: random.Random, way: str) -> Made:
    """Make a table of ID numbers with wrong check digits, for trying a form."""
    rows = []
    for n in range(rng.randrange(6, 25)):
        good = v.person(rng).id
        bad = good[:17] + rng.choice([c for c in "0123456789" if c != good[17]])
        rows.append([f"TC{n + 1:03d}", bad, "校验位错误", "应提示：证件号码无效"])
    made = table("id_cases", "证件号校验测试用例", ["用例编号", "输入值", "场景", "预期结果"], rows, way, rng)
    made.decoys = {row[1] for row in rows}
    return made


def fees(rng: random.Random, way: str) -> Made:
    """Make a list of charges."""
    rows = [
        [bank.split(":")[0], item, str(rng.randrange(0, 50)) + ".00", "笔"]
        for bank in v.WORDS["bank"]
        for item in ("跨行转账", "挂失补卡", "账户余额查询")
    ]
    return table("fees", "服务收费标准", ["银行", "项目", "收费（元）", "单位"], rows, way, rng)


def tariffs(rng: random.Random, way: str) -> Made:
    """Make tariffs of a carrier."""
    rows = [
        [
            f"套餐{n}",
            str(rng.randrange(19, 399)),
            str(rng.randrange(100, 3000)),
            str(rng.randrange(0, 500)),
            str(rng.randrange(5, 200)) + "GB",
        ]
        for n in range(1, 14)
    ]
    return table("tariffs", "通话资费", ["套餐名称", "月费", "通话分钟", "短信条数", "流量"], rows, way, rng)


PLAN: list[tuple[Callable[[random.Random, str], Made], int]] = [
    (timetable, 3),
    (flights, 3),
    (hotels, 3),
    (branches, 2),
    (rooms, 2),
    (parts, 3),
    (orders, 3),
    (models, 2),
    (counts, 2),
    (bins, 1),
    (ports, 1),
    (bars, 2),
    (stations, 3),
    (homes, 2),
    (devices, 2),
    (parcels, 2),
    (spoiled, 3),
    (fees, 1),
    (tariffs, 1),
]


def build(rng: random.Random) -> list[Made]:
    """Make the eighty-six files."""
    out: list[Made] = []
    for maker, copies in PLAN:
        ways = rng.sample(THING_WAYS, copies)
        out += [maker(rng, way) for way in ways]
    out += nt.build(rng)
    assert len(out) == 86, len(out)
    return out
