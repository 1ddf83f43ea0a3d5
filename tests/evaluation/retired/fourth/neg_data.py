"""Hard negatives that are tables of things: orders, goods, payments, rooms, machines, measurements."""

from __future__ import annotations

import values as v
from kinds_money import SHOPS
from kinds_state import CARS, COLORS
from kinds_trip import ROOM_TYPES
from neg_base import Maker, some, table
from records import Item
from world import World

GOODS = [
    "保温杯",
    "蓝牙耳机",
    "纯棉四件套",
    "儿童书包",
    "电热水壶",
    "运动鞋",
    "机械键盘",
    "坚果礼盒",
    "床头灯",
    "瑜伽垫",
]


def orders(world: World) -> Item:
    """Orders with numbers made of times."""
    rng, rows = world.rng, []
    for _ in some(rng, 8, 40):
        when = world.moment(2016)
        rows.append(
            [
                f"{when:%Y%m%d%H%M%S}{v.digits(rng, 4)}",
                "SKU" + v.lively(rng, 8),
                rng.choice(GOODS),
                str(rng.randrange(1, 6)),
                f"{rng.randrange(900, 90000) / 100:.2f}",
                f"{when:%Y-%m-%d %H:%M:%S}",
                rng.choice(("已发货", "已完成", "待付款")),
            ]
        )
    heads = rng.choice(
        (
            "订单编号 商品编码 商品名称 数量 实付金额 下单时间 订单状态",
            "order_no sku title qty paid_amount created_at status",
        )
    )
    return table(world, "orders", "订单导出", heads, rows)


def order_ids(world: World) -> Item:
    """Order numbers of eleven digits that begin like mobiles."""
    rng = world.rng
    rows, ids = [], []
    for _ in some(rng, 15, 40):
        ids.append(v.mobile(rng))
        rows.append(
            [
                ids[-1],
                "P" + v.digits(rng, 6),
                str(rng.randrange(1, 9)),
                f"{rng.randrange(900, 90000) / 100:.2f}",
                f"{world.day(2018):%Y-%m-%d}",
            ]
        )
    item = table(
        world,
        "order-ids",
        "订单明细",
        rng.choice(("订单号 商品ID 数量 金额 日期", "order_id product_id quantity amount order_date")),
        rows,
        "csv csv-semicolon tsv json sql-insert markdown mysql xlsx",
    )
    item.label.decoys["phone.mobile"].update(ids)
    return item


def byte_sizes(world: World) -> Item:
    """Sizes in bytes of eleven digits."""
    rng = world.rng
    rows = []
    for i in some(rng, 8, 25):
        used = rng.randrange(3_200_000, 4_800_000) * 4096
        rows.append(
            [
                f"/dev/vd{chr(97 + i % 20)}{i // 20 + 1}",
                str(used),
                str(used + rng.randrange(1000, 90000) * 4096),
                f"{rng.randrange(20, 97)}%",
            ]
        )
    item = table(
        world,
        "byte-sizes",
        "disk usage",
        "filesystem used_bytes total_bytes use_percent",
        rows,
        "csv tsv fixed-width json markdown psql",
    )
    item.label.decoys["phone.mobile"].update(cell for row in rows for cell in row[1:3])
    return item


def rooms(world: World) -> Item:
    """Rooms and prices."""
    rng = world.rng
    rows = [
        [
            f"{rng.randrange(2, 20)}{i % 28 + 1:02d}",
            rng.choice(ROOM_TYPES),
            f"{rng.randrange(15, 88) * 10}.00",
            rng.choice(("空净", "空脏", "维修", "住客房")),
            str(rng.randrange(1, 4)),
        ]
        for i in some(rng, 10, 30)
    ]
    return table(
        world,
        "rooms",
        "房态表",
        rng.choice(("房号 房型 房价 房态 床位数", "room_no room_type rate status beds")),
        rows,
    )


def estates(world: World) -> Item:
    """Flats on sale or for rent."""
    rng, rows = world.rng, []
    for _ in some(rng, 8, 25):
        region = rng.choice(v.REGIONS)
        area = rng.randrange(40, 180)
        rows.append(
            [
                rng.choice(v.ESTATES),
                region[2] + region[3] + rng.choice(v.ROADS),
                f"{area}.{rng.randrange(100):02d}",
                f"{rng.randrange(1, 4)}室{rng.randrange(1, 3)}厅",
                str(rng.randrange(8, 90) * 100),
                f"{world.day(2019):%Y-%m-%d}",
            ]
        )
    return table(
        world,
        "estates",
        "房源列表",
        rng.choice(
            (
                "小区 坐落 建筑面积 户型 月租金 登记时间",
                "楼盘 位置 面积 户型 单价 挂牌日期",
                "community location building_area layout rent listed_at",
            )
        ),
        rows,
    )


def cars(world: World) -> Item:
    """Used cars on sale."""
    rng = world.rng
    rows = [
        [
            rng.choice(CARS),
            rng.choice(COLORS),
            str(rng.randrange(2008, 2021)),
            f"{rng.randrange(1, 18)}.{rng.randrange(10)}万公里",
            f"{rng.randrange(20, 300) / 10}万",
            rng.choice(("国四", "国五", "国六")),
        ]
        for _ in some(rng, 8, 25)
    ]
    return table(world, "cars", "二手车车源", "品牌型号 车身颜色 上牌年份 表显里程 报价 排放标准", rows)


def rates(world: World) -> Item:
    """Exchange rates."""
    rng = world.rng
    rows = [
        [code, f"{rng.uniform(0.05, 9):.4f}", f"{rng.uniform(0.05, 9):.4f}", f"{world.day(2020):%Y-%m-%d}"]
        for code in ("USD", "EUR", "JPY", "GBP", "HKD", "KRW", "THB", "SGD")
    ]
    return table(world, "rates", "外汇牌价", "货币 买入价 卖出价 发布日期", rows)


def terminals(world: World) -> Item:
    """Machines with addresses."""
    rng = world.rng
    rows = [
        [
            f"A{i + 1:03d}",
            f"192.168.{rng.randrange(1, 5)}.{i + 10}",
            ":".join(v.hexes(rng, 2) for _ in range(6)),
            rng.choice(("online", "offline")),
            f"{world.moment(2020):%Y-%m-%d %H:%M:%S}",
        ]
        for i in some(rng, 8, 25)
    ]
    return table(world, "terminals", "terminal status", "terminal_no ip mac status last_seen", rows)


def towers(world: World) -> Item:
    """Cells and where they stand."""
    rng = world.rng
    rows = [
        [
            "460",
            rng.choice(("00", "01", "11")),
            str(rng.randrange(4000, 60000)),
            str(rng.randrange(3000, 65000)),
            f"{rng.uniform(104, 121):.6f}",
            f"{rng.uniform(23, 39):.6f}",
            str(rng.randrange(200, 3000)),
        ]
        for _ in some(rng, 10, 30)
    ]
    return table(world, "towers", "cells", "mcc mnc lac cell lon lat range", rows)


def waybills(world: World) -> Item:
    """Parcels without receivers."""
    rng = world.rng
    rows = [
        [
            "SF" + v.lively(rng, 13),
            rng.choice(v.REGIONS)[2] + "转运中心",
            f"{rng.randrange(1, 90) / 10}",
            f"{world.moment(2020):%Y-%m-%d %H:%M:%S}",
            rng.choice(("已揽收", "运输中", "已签收")),
        ]
        for _ in some(rng, 8, 30)
    ]
    return table(world, "waybills", "运单轨迹", "运单号 当前网点 重量 扫描时间 状态", rows)


def payments(world: World) -> Item:
    """Takings of a shop: payment numbers, no persons."""
    rng, rows = world.rng, []
    for _ in some(rng, 8, 25):
        when = world.moment(2019)
        rows.append(
            [
                f"{when:%Y-%m-%d %H:%M:%S}",
                "4200" + v.lively(rng, 24),
                rng.choice(SHOPS),
                f"{rng.randrange(100, 90000) / 100:.2f}",
                "0.60%",
                rng.choice(("支付成功", "已退款")),
            ]
        )
    return table(world, "payments", "商户对账", "完成时间 平台单号 门店 金额 费率 状态", rows)


def invoices(world: World) -> Item:
    """Invoices between companies."""
    rng = world.rng
    rows = [
        [
            "0" + v.lively(rng, 11),
            v.lively(rng, 8),
            rng.choice(SHOPS),
            f"{rng.randrange(1000, 900000) / 100:.2f}",
            "6%",
            f"{world.day(2018):%Y-%m-%d}",
        ]
        for _ in some(rng, 8, 25)
    ]
    return table(world, "invoices", "发票台账", "发票代码 发票号码 销方名称 价税合计 税率 开票日期", rows)


def products(world: World) -> Item:
    """Codes of goods, with some that look like passports or flights."""
    rng = world.rng
    rows = [
        [
            "69" + v.lively(rng, 11),
            rng.choice(("CA", "MF", "E", "EA", "G", "CZ")) + v.lively(rng, rng.choice((4, 7, 8))),
            rng.choice(GOODS),
            str(rng.randrange(2, 900)),
        ]
        for _ in some(rng, 10, 40)
    ]
    return table(
        world, "products", "商品资料", rng.choice(("商品条码 型号 品名 库存", "ean part_no title stock")), rows
    )


def id_column(world: World) -> Item:
    """Rows of ids of 18 and 19 digits."""
    rng = world.rng
    rows = [
        [
            str(rng.randrange(10**17, 29 * 10**16)) if i % 2 else "1" + v.lively(rng, 18),
            str(rng.randrange(1, 9)),
            f"{world.moment(2020):%Y-%m-%d %H:%M:%S}",
            rng.choice(("created", "paid", "closed")),
        ]
        for i in some(rng, 12, 40)
    ]
    bad = [row for row in rows if len(row[0]) == 18 and v.id_check(row[0][:17]) == row[0][17]]
    rows = [row for row in rows if row not in bad]
    return table(world, "snowflakes", "events", "id type created_at state", rows)


def quotes(world: World) -> Item:
    """Prices of shares."""
    rng = world.rng
    rows = [
        [
            f"{world.day(2020):%Y%m%d}",
            rng.choice(("600", "000", "300")) + v.digits(rng, 3),
            f"{rng.uniform(3, 90):.2f}",
            f"{rng.uniform(3, 90):.2f}",
            str(rng.randrange(10**6, 10**9)),
            f"{rng.uniform(10**6, 10**9):.2f}",
        ]
        for _ in some(rng, 12, 40)
    ]
    return table(world, "quotes", "日线行情", "trade_date ts_code open close vol amount", rows)


def handsets(world: World) -> Item:
    """Telephones in a warehouse."""
    rng, rows = world.rng, []
    for _ in some(rng, 8, 30):
        body = "86" + v.lively(rng, 12)
        rows.append(
            [
                body + v.luhn_check(body),
                rng.choice(("P40", "Mate30", "Reno5", "X60")),
                rng.choice(("128G", "256G")),
                rng.choice(COLORS) + "色",
                f"WH{rng.randrange(10, 99)}",
                f"{world.day(2020):%Y-%m-%d}",
            ]
        )
    return table(world, "handsets", "终端库存", "IMEI 机型 容量 颜色 仓库 入库日期", rows)


def sensors(world: World) -> Item:
    """Readings of weather stations."""
    rng = world.rng
    rows = [
        [
            f"ST{rng.randrange(100, 999)}",
            f"{world.moment(2019):%Y-%m-%d %H:%M:%S}",
            f"{rng.uniform(104, 121):.6f}",
            f"{rng.uniform(23, 39):.6f}",
            f"{rng.uniform(-9, 38):.1f}",
            str(rng.randrange(20, 99)),
        ]
        for _ in some(rng, 10, 40)
    ]
    return table(world, "sensors", "气象站观测", "station obs_time lon lat temperature humidity", rows)


MAKERS: list[Maker] = [
    orders,
    order_ids,
    byte_sizes,
    rooms,
    estates,
    cars,
    rates,
    terminals,
    towers,
    waybills,
    payments,
    invoices,
    products,
    id_column,
    quotes,
    handsets,
    sensors,
]
