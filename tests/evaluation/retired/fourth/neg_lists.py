"""Hard negatives that are directories, timetables, statistics and registers."""

from __future__ import annotations

import values as v
from kinds_money import PLANS
from kinds_state import CAUSES
from kinds_trip import AIRLINES, AIRPORTS, CAFES, HOTELS, PORTS, STATIONS
from neg_base import Maker, some, table
from records import Item
from world import World

FIELDS = [
    ("姓名", "XM", "VARCHAR2", "30"),
    ("性别", "XB", "CHAR", "1"),
    ("证件号码", "ZJHM", "VARCHAR2", "20"),
    ("入住时间", "RZSJ", "DATE", "7"),
    ("退房时间", "TFSJ", "DATE", "7"),
    ("房号", "FH", "VARCHAR2", "10"),
    ("手机号码", "SJHM", "VARCHAR2", "11"),
    ("航班号", "HBH", "VARCHAR2", "8"),
    ("车次", "CC", "VARCHAR2", "6"),
    ("口岸", "KADM", "CHAR", "3"),
    ("案件编号", "AJBH", "CHAR", "23"),
    ("号牌号码", "HPHM", "VARCHAR2", "15"),
    ("账户余额", "YE", "NUMBER", "16"),
    ("准驾车型", "ZJCX", "VARCHAR2", "10"),
    ("档案编号", "DABH", "CHAR", "12"),
    ("承租人", "CZR", "VARCHAR2", "50"),
]


def train_times(world: World) -> Item:
    """A timetable of trains."""
    rng, rows = world.rng, []
    for _ in some(rng, 10, 30):
        start, end = rng.sample(STATIONS, 2)
        rows.append(
            [
                f"{rng.choice('GDKZT')}{rng.randrange(11, 999)}",
                start,
                end,
                f"{rng.randrange(6, 20):02d}:{rng.randrange(60):02d}",
                f"{rng.randrange(8, 23):02d}:{rng.randrange(60):02d}",
                f"{rng.randrange(90, 900) / 2}",
            ]
        )
    return table(
        world,
        "train-times",
        "列车时刻表",
        rng.choice(
            (
                "车次 出发站 到达站 开车时间 到达时间 二等座票价",
                "train_no from_station to_station depart_time arrive_time fare",
            )
        ),
        rows,
    )


def flight_times(world: World) -> Item:
    """A timetable of flights."""
    rng, rows = world.rng, []
    for _ in some(rng, 10, 30):
        (_, a, _), (_, b, _) = rng.sample(AIRPORTS, 2)
        rows.append(
            [
                rng.choice(AIRLINES)[0] + str(rng.randrange(1101, 8999)),
                a + "机场",
                b + "机场",
                f"{rng.randrange(6, 22):02d}:{rng.randrange(0, 60, 5):02d}",
                rng.choice(("波音737", "空客320", "空客330")),
                rng.choice(("1234567", "135", "246")),
            ]
        )
    return table(
        world,
        "flight-times",
        "航班时刻表",
        rng.choice(
            (
                "航班号 出发机场 到达机场 起飞时间 机型 班期",
                "flight_no dep_airport arr_airport dep_time aircraft weekdays",
            )
        ),
        rows,
    )


def hotels(world: World) -> Item:
    """A directory of hotels with front desks."""
    rng, rows, desks = world.rng, [], []
    for _ in some(rng, 6, 20):
        region = rng.choice(v.REGIONS)
        desks.append(v.landline(rng, region[6]))
        rows.append(
            [
                region[2][:2] + rng.choice(HOTELS),
                world.address(tuple(region)),
                desks[-1],
                rng.choice(("三星", "四星", "五星")),
                str(rng.randrange(40, 420)),
                str(rng.randrange(150, 900)),
            ]
        )
    item = table(
        world,
        "hotel-directory",
        "协议酒店名录",
        rng.choice(
            (
                "酒店名称 酒店地址 前台电话 星级 客房数 协议价",
                "hotel_name hotel_address front_desk_tel star room_count agreed_price",
            )
        ),
        rows,
    )
    item.label.allowed["phone.landline"].update(desks)
    return item


def branches(world: World) -> Item:
    """Branches of banks."""
    rng, rows, desks = world.rng, [], []
    for _ in some(rng, 8, 20):
        region, bank = rng.choice(v.REGIONS), rng.choice(list(v.BINS))
        desks.append(v.landline(rng, region[6]))
        rows.append(
            [
                bank,
                f"{region[2]}{rng.choice(('城东', '高新', '新城'))}支行",
                rng.choice(("102", "103", "104", "105", "308")) + v.lively(rng, 9),
                world.address(tuple(region)),
                desks[-1],
            ]
        )
    item = table(world, "branches", "银行网点", "银行名称 网点名称 联行号 网点地址 网点电话", rows)
    item.label.allowed["phone.landline"].update(desks)
    return item


def verdicts(world: World) -> Item:
    """Published judgments without ID numbers."""
    rng, rows = world.rng, []
    for _ in some(rng, 6, 18):
        region, day = rng.choice(v.REGIONS), world.day(2016)
        rows.append(
            [
                f"（{day.year}）{region[4]}{region[0][2:]}刑初{rng.randrange(2, 900)}号",
                rng.choice(CAUSES) + "罪",
                f"{region[2]}{region[3]}人民法院",
                f"{day:%Y-%m-%d}",
                rng.choice(("一审", "二审")),
            ]
        )
    return table(world, "verdicts", "裁判文书目录", "案号 案由 审理法院 裁判日期 审级", rows)


def crime_counts(world: World) -> Item:
    """Cases counted by district."""
    rng = world.rng
    rows = [
        [
            region[2] + region[3],
            rng.choice(CAUSES),
            str(rng.randrange(3, 300)),
            str(rng.randrange(2, 200)),
            f"{rng.uniform(-30, 30):.1f}%",
        ]
        for region in rng.sample(v.REGIONS, 12)
    ]
    return table(world, "crime-counts", "案件统计", "辖区 案件类别 立案数 破案数 同比", rows)


def border_counts(world: World) -> Item:
    """Crossings counted by port."""
    rng = world.rng
    rows = [
        [
            port,
            str(rng.randrange(2018, 2023)),
            str(rng.randrange(10000, 9000000)),
            str(rng.randrange(10000, 9000000)),
        ]
        for port in PORTS
    ]
    return table(world, "border-counts", "口岸出入境人次统计", "口岸 年度 入境人次 出境人次", rows)


def cafes(world: World) -> Item:
    """A directory of Internet cafes."""
    rng, rows = world.rng, []
    for _ in some(rng, 6, 18):
        region = rng.choice(v.REGIONS)
        rows.append(
            [
                region[0] + "10" + v.lively(rng, 6),
                region[3][:2] + rng.choice(CAFES),
                region[2] + region[3] + rng.choice(v.ROADS),
                str(rng.randrange(40, 260)),
                rng.choice(("营业", "停业")),
            ]
        )
    return table(world, "cafes", "网吧场所名录", "场所编号 网吧名称 场所地址 机器台数 营业状态", rows)


def segments(world: World) -> Item:
    """Where number ranges belong."""
    rng, rows = world.rng, []
    for _ in some(rng, 12, 40):
        region = rng.choice(v.REGIONS)
        rows.append(
            [
                rng.choice(v.PREFIXES) + v.lively(rng, 4),
                region[1],
                region[2],
                region[6],
                rng.choice(("移动", "联通", "电信")),
            ]
        )
    return table(
        world,
        "segments",
        "手机号段归属地",
        rng.choice(("手机号段 省份 城市 区号 运营商", "phone_prefix province city area_code operator")),
        rows,
    )


def tariffs(world: World) -> Item:
    """Plans of an operator."""
    rng = world.rng
    rows = [
        [
            f"TC{rng.randrange(1000, 9999)}",
            plan,
            str(rng.randrange(8, 300)),
            f"{rng.randrange(1, 80)}GB",
            f"{rng.randrange(50, 2000)}分钟",
            rng.choice(("在售", "下架")),
        ]
        for plan in PLANS
    ]
    return table(world, "tariffs", "资费套餐", "套餐编码 套餐名称 月费 流量 通话时长 状态", rows)


def companies(world: World) -> Item:
    """Companies and their codes."""
    rng, rows = world.rng, []
    alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY"
    for _ in some(rng, 6, 20):
        region = rng.choice(v.REGIONS)
        body = "91" + region[0] + "MA" + "".join(rng.choice(alphabet) for _ in range(6)) + rng.choice("ABCDEFG")
        body += alphabet[-sum(alphabet.index(c) * pow(3, i, 31) for i, c in enumerate(body)) % 31]
        rows.append(
            [
                body,
                (
                    f"{region[2][:2]}{rng.choice(('恒通', '瑞丰', '天成', '海纳'))}"
                    f"{rng.choice(('贸易', '科技', '物流'))}有限公司"
                ),
                f"{rng.randrange(1, 50) * 100}万元",
                f"{world.day(2014):%Y-%m-%d}",
                rng.choice(("存续", "注销")),
            ]
        )
    return table(world, "companies", "企业名单", "统一社会信用代码 企业名称 注册资本 成立日期 经营状态", rows)


def codes(world: World) -> Item:
    """Region codes."""
    rng = world.rng
    rows = [[r[0], r[1], r[2], r[3], r[6]] for r in rng.sample(v.REGIONS, 20)]
    return table(world, "region-codes", "行政区划代码", "区划代码 省 市 区县 长途区号", rows)


def queue_stats(world: World) -> Item:
    """Calls counted by hour."""
    rng = world.rng
    rows = [
        [
            f"{hour:02d}:00",
            str(rng.randrange(20, 900)),
            str(rng.randrange(10, 800)),
            f"{rng.randrange(20, 400)}秒",
            f"{rng.uniform(70, 99):.1f}%",
        ]
        for hour in range(8, 21)
    ]
    return table(world, "queue-stats", "话务统计", "时段 呼入量 接通量 平均通话时长 接通率", rows)


def dictionary(world: World) -> Item:
    """A dictionary of fields: all the headers, as cells."""
    rows = [[str(i), *field, world.rng.choice(("Y", "N"))] for i, field in enumerate(world.rng.sample(FIELDS, 11), 1)]
    return table(
        world,
        "dictionary",
        "数据项说明",
        world.rng.choice(
            ("序号 字段名称 字段代码 类型 长度 必填", "seq field_name field_code data_type length required")
        ),
        rows,
    )


MAKERS: list[Maker] = [
    train_times,
    flight_times,
    hotels,
    branches,
    verdicts,
    crime_counts,
    border_counts,
    cafes,
    segments,
    tariffs,
    companies,
    codes,
    queue_stats,
    dictionary,
]
