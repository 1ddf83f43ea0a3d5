"""Kinds that the state or an estate keeps: persons, cases, houses, leases, licences, vehicles."""

from __future__ import annotations

import datetime as dt

import values as v
from kinds import Kind, dialects
from world import Person, Row, World

WORKPLACES = ["市第三中学", "宏达机械厂", "长江物流公司", "自由职业", "新华书店", "城建集团", "华兴电子厂", "务农"]
CAUSES = [
    "盗窃",
    "诈骗",
    "故意伤害",
    "寻衅滋事",
    "开设赌场",
    "危险驾驶",
    "贩卖毒品",
    "非法拘禁",
    "抢劫",
    "掩饰隐瞒犯罪所得",
]
RESULTS = [
    "行政拘留十日",
    "行政拘留五日并处罚款五百元",
    "移送起诉",
    "取保候审",
    "刑事拘留",
    "判处有期徒刑八个月",
    "判处有期徒刑二年",
]
CARS = [
    "大众牌SVW71617BM",
    "别克牌SGM7158LAAA",
    "丰田牌GTM7200VB",
    "本田牌HG7156BBC5",
    "比亚迪牌BYD7150A",
    "吉利牌MR7153B",
]
COLORS = ["白", "黑", "灰", "蓝", "红"]


def person(world: World, who: Person) -> Row:
    """A register entry."""
    rng = world.rng
    issue = world.day(2008, 2019)
    return who.base() | {
        "issuer": f"{who.region[2]}公安局{who.region[3][:2]}分局",
        "valid": f"{issue:%Y.%m.%d}-{issue.year + 20}.{issue:%m.%d}",
        "hukou": "0" + v.lively(rng, 8),
        "relation": rng.choice(["户主", "妻", "子", "长女", "父亲", "母亲"]),
        "education": rng.choice(["初中", "高中", "大专", "大学本科", "中专"]),
        "marital": rng.choice(["已婚", "未婚", "离异"]),
        "work": rng.choice(WORKPLACES),
        "created": world.moment(2016),
    }


def crime(world: World, who: Person) -> Row:
    """A case with its suspect."""
    rng = world.rng
    when = world.moment(2012)
    region = who.region if rng.random() < 0.5 else rng.choice(v.REGIONS)
    number = f"A{region[0]}{v.lively(rng, 6)}{when:%Y%m}{rng.randrange(1, 400):04d}"
    office = f"{region[2]}公安局{region[3][:2]}分局"
    return who.base() | {
        "case": number,
        "cause": rng.choice(CAUSES),
        "office": office,
        "filed": when.date(),
        "when": when,
        "result": rng.choice(RESULTS),
        "officer": world.name(),
        "prison": f"{region[2]}第一看守所",
        "detained": when.date() + dt.timedelta(rng.randrange(1, 9)),
        "court": f"（{when.year}）{region[4]}{region[0][2:]}刑初{rng.randrange(12, 900)}号",
        "sentence": rng.choice(["有期徒刑六个月", "有期徒刑一年二个月", "拘役三个月", "有期徒刑三年"]),
        "court_name": f"{region[2]}{region[3]}人民法院",
        "brief": f"在{region[3]}{rng.choice(v.ROADS)}被当场抓获",
    }


def housing(world: World, who: Person) -> Row:
    """An owned flat."""
    rng = world.rng
    estate = rng.choice(v.ESTATES)
    block, unit, room = rng.randrange(1, 30), rng.randrange(1, 5), f"{rng.randrange(2, 30)}0{rng.randrange(1, 5)}"
    day = world.day(2016, 2022)
    city = who.region[2]
    return who.base() | {
        "estate": estate,
        "block": f"{block}栋",
        "unit": f"{unit}单元",
        "room": room,
        "site": (
            f"{city}{who.region[3]}{rng.choice(v.ROADS)}{rng.randrange(2, 300)}号{estate}{block}栋{unit}单元{room}室"
        ),
        "cert": f"{who.region[4]}（{day.year}）{city}不动产权第{rng.randrange(10000, 900000):07d}号",
        "area": rng.randrange(4800, 18900) / 100,
        "registered": day,
        "use": "住宅",
        "shared": rng.choice(["单独所有", "共同共有"]),
        "nature": rng.choice(["出让/市场化商品房", "出让/存量房"]),
        "price": float(rng.randrange(60, 900) * 10000),
    }


def rental(world: World, who: Person) -> Row:
    """A lease with its tenant."""
    rng = world.rng
    start = world.day(2014)
    end = start + dt.timedelta(364)
    return who.base() | {
        "site": (
            f"{who.region[2]}{who.region[3]}{rng.choice(v.ROADS)}"
            f"{rng.randrange(2, 300)}号{rng.randrange(2, 12)}0{rng.randrange(1, 6)}房"
        ),
        "start": start,
        "end": end,
        "rent": float(rng.randrange(8, 78) * 100),
        "deposit": float(rng.randrange(10, 90) * 100),
        "contract": f"ZL{start.year}{v.lively(rng, 6)}",
        "landlord": world.name(),
        "area": rng.randrange(18, 120),
        "term": f"{start:%Y-%m-%d}至{end:%Y-%m-%d}",
        "filing": f"租备{start.year}第{v.lively(rng, 5)}号",
    }


def licence(world: World, who: Person) -> Row:
    """A driving licence."""
    rng = world.rng
    first = world.day(2003, 2020)
    return who.base() | {
        "archive": who.region[0][:4] + v.lively(rng, 8),
        "class": rng.choice(["C1", "C2", "B2", "A2", "C1E", "A1A2", "C1D"]),
        "first": first,
        "valid_to": first.replace(year=first.year + 10, day=min(first.day, 28)),
        "points": rng.choice([0, 0, 1, 3, 6, 9]),
        "office": f"{who.region[2]}公安局交通警察支队",
        "state": rng.choice(["正常", "正常", "逾期未换证", "扣押"]),
    }


def vehicle(world: World, who: Person) -> Row:
    """A registered car and its owner."""
    rng = world.rng
    return who.base() | {
        "plate": v.plate(rng, who.region[4], who.region[5]),
        "plate_type": "小型汽车",
        "vin": v.vin(rng),
        "model": rng.choice(CARS),
        "engine": rng.choice("ABCDHLQ") + v.lively(rng, 6),
        "color": rng.choice(COLORS),
        "registered": world.day(2009),
        "use": "非营运",
        "checked": world.day(2022, 2023),
    }


KINDS = [
    Kind(
        "identity.person",
        "person",
        person,
        dialects("identity.person"),
        ["常住人口基本信息", "人员花名册", "实名登记信息"],
        ("name", "sex", "birth", "id", "address", "mobile"),
    ),
    Kind(
        "criminal.case",
        "case",
        crime,
        dialects("criminal.case"),
        ["违法犯罪人员信息查询", "在押人员登记表", "前科人员明细"],
        ("name", "id", "case", "cause", "office", "filed", "result"),
        True,
        True,
    ),
    Kind(
        "property.housing",
        "house",
        housing,
        dialects("property.housing"),
        ["不动产登记信息查询结果", "小区业主信息表", "房屋产权明细"],
        ("name", "id", "mobile", "cert", "site", "area", "use"),
    ),
    Kind(
        "property.rental",
        "lease",
        rental,
        dialects("property.rental"),
        ["房屋租赁登记备案明细", "出租屋租客登记表", "租赁合同台账"],
        (),
        False,
    ),
    Kind(
        "driving.licence",
        "jsz",
        licence,
        dialects("driving.licence"),
        ["机动车驾驶人信息查询", "驾驶证信息", "驾驶人档案明细"],
        (),
        False,
    ),
    Kind(
        "driving.vehicle",
        "car",
        vehicle,
        dialects("driving.vehicle"),
        ["机动车登记信息查询", "车主信息明细", "车辆档案"],
        ("plate", "name", "id", "mobile", "vin", "model", "registered"),
    ),
]
