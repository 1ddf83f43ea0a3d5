"""People, addresses and small things made at random."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

import words

Maker = Callable[[Random], str]
NUMERALS = "零一二三四五六七八九十"
FULL_WIDTH = str.maketrans("0123456789", "０１２３４５６７８９")


def person(rng: Random) -> str:
    """A full name."""
    kind = rng.random()
    if kind < 0.02:
        return "·".join(rng.sample(words.PEOPLES, 2))
    surname = rng.choice(words.DOUBLE_SURNAMES) if kind < 0.06 else surname_of(rng)
    return surname + "".join(rng.choice(words.GIVEN) for _ in range(1 if rng.random() < 0.17 else 2))


def surname_of(rng: Random) -> str:
    """A surname, common ones more often."""
    return rng.choices(list(words.SURNAMES), list(words.SURNAMES.values()))[0]


def syllables(rng: Random) -> str:
    """Two syllables that may name a road, an estate or a firm."""
    head = rng.choice(words.HEADS)
    return head + rng.choice([tail for tail in words.TAILS if tail != head])


def numeral(rng: Random, top: int, chinese: float = 0.1) -> str:
    """A small number, now and then in Chinese numerals."""
    number = rng.randint(1, top)
    return NUMERALS[number] if number <= 10 and rng.random() < chinese else str(number)


def road(rng: Random) -> str:
    """A road without a number."""
    return syllables(rng) + rng.choice(words.ROAD_ENDS)


def estate(rng: Random) -> str:
    """A housing estate."""
    if rng.random() < 0.04:
        return f"{syllables(rng)}·{syllables(rng)}{rng.choice(('府', '苑', '里'))}"
    return syllables(rng) + rng.choice(words.ESTATE_ENDS)


def house(rng: Random) -> str:
    """The number of a house in a road."""
    number = rng.randint(1, 30) if rng.random() < 0.3 else rng.randint(1, 1999)
    more = rng.choices(("", f"附{rng.randint(1, 20)}号", "甲", "-"), (88, 5, 3, 4))[0]
    if more == "-":
        return f"{number}-{rng.randint(1, 30)}号"
    return f"甲{number}号" if more == "甲" else f"{number}号{more}"


def flat(rng: Random) -> str:
    """The number of a flat."""
    return f"{rng.randint(1, 33)}0{rng.randint(1, 8)}"


def block(rng: Random) -> list[str]:
    """Building, entrance and flat, as one writes them."""
    first, entrance, room = numeral(rng, 40), numeral(rng, 6, 0.2), flat(rng)
    first += rng.choice(("栋", "栋", "幢", "号楼", "号楼", "座", "#", "#楼"))
    entrance += "单元"
    ended = room + rng.choice(("室", "室", "房", "", "", "号"))
    level = f"{numeral(rng, 30)}{rng.choice('楼层')}{rng.choice(('东户', '西户', '左手边', room))}"
    shapes = (
        [f"{rng.randint(1, 40)}-{rng.randint(1, 5)}-{room}"],
        [f"{rng.randint(1, 40)}-{room}"],
        [rng.choice("ABCDE") + rng.choice(("栋", "座", "区3栋", "座", "幢")), ended],
        [first, entrance, level],
        [first],
        [first, ended],
        [entrance, ended],
        [first, entrance, ended],
    )
    return rng.choices(shapes, (1, 1, 1, 1, 1, 2, 1, 2))[0]


def floor(rng: Random) -> list[str]:
    """Tower and room of an office."""
    room = f"{rng.randint(1, 32)}{rng.randint(1, 28):02d}"
    tower = rng.choice(("A座", "B座", "C座", "1号楼", "2栋", "东塔", "北楼", ""))
    level = f"{rng.randint(2, 32)}{rng.choice('层楼')}"
    end = rng.choice((room + rng.choice(("", "室", "室", "房", "单元")), level, f"{level}{rng.choice('ABCD')}室"))
    return [tower, end]


def lane(rng: Random) -> list[str]:
    """The end of an address in a lane, as in Shanghai or Beijing."""
    if rng.random() < 0.5:
        branch = rng.choice(("", "", f"{rng.randint(1, 30)}支弄"))
        start = f"{road(rng)}{rng.randint(10, 1800)}弄{branch}{rng.randint(1, 160)}号"
        return [start, rng.choice(("", flat(rng) + rng.choice(("室", "室", ""))))]
    kind = rng.choice(("胡同", "胡同", "巷", "巷", "里弄", "里", "三巷", "条胡同", "后巷", "坊巷"))
    return [syllables(rng) + kind + house(rng) + rng.choice(("", "", "院", f"{rng.randint(2, 6)}楼"))]


def home(rng: Random) -> list[str]:
    """The end of an address in a town where people live."""
    shape = rng.randrange(12)
    if shape < 2:
        return [road(rng) + house(rng)]
    if shape < 5:
        return [road(rng) + house(rng) * (rng.random() < 0.75), estate(rng), *block(rng)]
    if shape < 8:
        return [estate(rng), *block(rng)]
    if shape < 10:
        return lane(rng)
    if shape == 10:
        return [road(rng) + house(rng) * (rng.random() < 0.4), rng.choice(words.YARDS), *block(rng)]
    return [f"{road(rng)}{house(rng)}院", f"{numeral(rng, 20)}号楼", flat(rng) + rng.choice(("", "室"))]


def work(rng: Random) -> list[str]:
    """The end of an address in a town where people work."""
    if rng.random() < 0.3:
        park = syllables(rng) + rng.choice(words.PARK_ENDS)
        hall = rng.choice(
            (f"{numeral(rng, 30)}号", f"{rng.choice('ABC')}区{rng.randint(1, 20)}栋", f"{rng.randint(1, 9)}号厂房")
        )
        return [rng.choice(("", "", road(rng) + house(rng))), park, hall]
    if rng.random() < 0.2:
        return [road(rng) + house(rng), f"{rng.randint(1, 4)}{rng.choice('层楼')}"]
    return [rng.choice(("", road(rng) + house(rng))), syllables(rng) + rng.choice(words.TOWER_ENDS), *floor(rng)]


def town(rng: Random, place: tuple[str, ...], depth: int) -> list[str]:
    """The last `depth` levels of a place, with or without what a level is called."""
    levels = [level for level in place if level][-depth:] if depth else []
    if depth > 1 and rng.random() < 0.25:
        levels = [short(level) if level != levels[-1] else level for level in levels]
    return levels


def short(level: str) -> str:
    """A province or a city as it is called in speech."""
    for start in ("内蒙古", "广西", "新疆", "宁夏", "西藏", "恩施"):
        if level.startswith(start):
            return start
    return level[:-1] if level[-1] in "省市" and len(level) > 2 else level


def village_name(rng: Random, end: str) -> str:
    """A village or a hamlet."""
    if rng.random() < 0.4:
        return surname_of(rng) + "家" + rng.choice(words.VILLAGE_TAILS) + end
    return rng.choice(words.VILLAGE_HEADS) + rng.choice(words.VILLAGE_TAILS) + end


def rural(rng: Random) -> list[str]:
    """The end of an address in the country, from the township on."""
    township = village_name(rng, rng.choice(("镇", "镇", "镇", "乡", "乡", "街道")))
    village = village_name(rng, rng.choice(("村", "村", "村", "村", "行政村", "社区")))
    group = f"{numeral(rng, 10, 0.45)}{rng.choice(('组', '组', '组', '社', '队', '村民小组'))}"
    group = "第" + group if "小组" in group else group
    number = f"{rng.randint(1, 180)}号"
    hamlet = village_name(rng, rng.choice(("屯", "组", "自然村", "湾", "寨")))
    end = rng.choice(([group], [group], [number], [group, number], [hamlet, number], [f"门牌{number}"]))
    if hamlet.endswith("屯") and rng.random() < 0.3:
        return [township, hamlet, number]
    if rng.random() < 0.1:
        village = ""
        end = [village_name(rng, "村"), group]
    return [township, village, *end] if rng.random() < 0.85 else [village, *end]


def joined(rng: Random, parts: list[str], loose: float) -> str:
    """The parts as one writes them: in one go, with blanks, or now and then in other digits."""
    parts = [part for part in parts if part]
    habit = rng.random()
    if habit < loose and len(parts) > 1:
        blank = rng.choice((" ", " ", " ", "  ", "-", "，" if loose > 0.2 else " "))
        if rng.random() < 0.5:
            return blank.join(parts)
        cut = rng.randrange(1, len(parts))
        return "".join(parts[:cut]) + blank + "".join(parts[cut:])
    text = "".join(parts)
    return text.translate(FULL_WIDTH) if habit > 0.98 else text


def address(rng: Random, shape: str, loose: float = 0.08) -> str:
    """An address: `full` with its city, `near` without, `village`, `work`, or any of them."""
    if shape == "village":
        place, end = rng.choice(words.COUNTIES), rural(rng)
        depth = rng.choices((0, 1, 2, 3), (20, 30, 20, 30))[0]
        if not depth and not end[0].endswith(("镇", "乡", "街道")):
            depth = 1
        return joined(rng, [*town(rng, place, depth), *end], loose)
    place = rng.choice(words.PLACES)
    end = work(rng) if shape == "work" or (shape != "home" and rng.random() < 0.25) else home(rng)
    depth = {"full": (0, 0, 35, 65), "near": (75, 25, 0, 0)}.get(shape, (22, 18, 25, 35))
    levels = town(rng, place, rng.choices((0, 1, 2, 3), depth)[0])
    if levels and rng.random() < 0.15:
        levels.append(syllables(rng) + rng.choice(("街道", "街道", "镇")))
    return joined(rng, [*levels, *end], loose)


def bare_town(rng: Random) -> str:
    """A town without a road."""
    return "".join(town(rng, rng.choice(words.PLACES + words.COUNTIES), rng.choice((2, 3))))


def phone(rng: Random) -> str:
    """An invented mobile number, some of it hidden at times."""
    head, end = rng.choice(("130", "138", "139", "151", "159", "177", "186", "199")), f"{rng.randint(0, 9999):04d}"
    return rng.choice(
        (f"{head}0000{end}", f"{head}0000{end}", f"{head}0000{end}", f"{head} 0000 {end}", f"{head}****{end}")
    )


def date(rng: Random) -> str:
    """A day."""
    year, month, day = rng.randint(2015, 2025), rng.randint(1, 12), rng.randint(1, 28)
    return rng.choice(
        (f"{year}年{month}月{day}日", f"{year}-{month:02d}-{day:02d}", f"{year}.{month}.{day}", f"{month}月{day}日")
    )


def clock(rng: Random) -> str:
    """A time of day."""
    return f"{rng.randint(7, 21)}:{rng.choice(('00', '15', '30', '45', '08', '52'))}"


def firm(rng: Random) -> str:
    """A company."""
    return (
        short(rng.choice(words.PLACES)[1])
        + syllables(rng)
        + rng.choice(words.TRADES)
        + rng.choice(("有限公司", "有限公司", "公司"))
    )


def one_of(text: str) -> Maker:
    """A maker that takes one of the words."""
    choices = text.split()
    return lambda rng: rng.choice(choices)


THINGS: dict[str, Maker] = {
    "phone": phone,
    "date": date,
    "clock": clock,
    "firm": firm,
    "road": road,
    "estate": estate,
    "syl": syllables,
    "village": lambda rng: village_name(rng, "村"),
    "city": lambda rng: short(rng.choice(words.PLACES)[1]),
    "district": lambda rng: rng.choice(words.PLACES)[2],
    "where": lambda rng: "".join(rng.choice(words.PLACES)[1:]),
    "county": lambda rng: rng.choice(words.COUNTIES)[-1],
    "prov": lambda rng: short(rng.choice([place for place in words.PLACES if place[0]])[0]),
    "num": lambda rng: str(rng.randint(2, 40)),
    "big": lambda rng: str(rng.randint(100, 9999)),
    "order": lambda rng: rng.choice(("SF", "YT", "ZTO", "JD", "No.", "")) + str(rng.randint(10**9, 10**10 - 1)),
    "letter": one_of("A B C D E F"),
    "item": one_of("牛奶 苹果 充电器 羽绒服 童书 茶叶 打印纸 猫粮 轮胎 台灯 螺丝刀 大闸蟹 行李箱 洗衣液 路由器 保温杯"),
    "dept": one_of("财务科 人事部 教务处 社区居委会 总务处 门诊部 客服中心 档案室 物业 工会 招生办 后勤处 质检科"),
    "job": one_of("司机 店长 班主任 保安 会计 护士 维修工 业务员 项目经理 快递员 辅导员 村支书 保洁员 网格员"),
    "role": one_of("患者 投诉人 申请人 业主 被告 原告 证人 死者家属 车主 租户 学生 报案人 受益人 法定代表人 失主"),
    "kin": one_of("儿子 女儿 父亲 母亲 妻子 丈夫 爷爷 外婆"),
    "emoji": one_of("😊 🙏 😂 👍 🌹 📦 🏠 ❤️ 😭 [玫瑰] [呲牙] [抱拳]"),
    "nick": one_of("小鱼儿 Amy 阳光 老K 不吃香菜 客服007 静待花开 团长 大白 momo 晴天 群主"),
    "courier": one_of("顺丰 圆通 中通 韵达 申通 极兔 邮政 京东"),
    "sex": one_of("男 女"),
    "age": lambda rng: str(rng.randint(18, 83)),
}
