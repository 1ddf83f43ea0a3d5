"""Addresses from province to room, from the middle on, and without any town."""

from __future__ import annotations

import random
from collections.abc import Callable

from people import words

# Province, city and districts or counties; the roads and villages below are put to them at random.
TOWNS = """
河北省 保定市 莲池区 定州市 徐水区
山西省 临汾市 尧都区 洪洞县
内蒙古自治区 赤峰市 松山区 敖汉旗
辽宁省 鞍山市 铁东区 海城市
吉林省 延边朝鲜族自治州 延吉市 敦化市
黑龙江省 大庆市 萨尔图区 肇州县
江苏省 无锡市 滨湖区 江阴市 宜兴市
江苏省 盐城市 亭湖区 射阳县
浙江省 温州市 鹿城区 乐清市 苍南县
浙江省 金华市 婺城区 义乌市
安徽省 阜阳市 颍州区 临泉县
福建省 泉州市 丰泽区 晋江市 安溪县
江西省 赣州市 章贡区 于都县
山东省 临沂市 兰山区 莒南县
山东省 潍坊市 奎文区 寿光市
河南省 信阳市 浉河区 固始县
河南省 南阳市 卧龙区 邓州市
湖北省 襄阳市 樊城区 枣阳市
湖南省 衡阳市 雁峰区 衡南县
广东省 惠州市 惠城区 博罗县
广东省 揭阳市 榕城区 普宁市
广西壮族自治区 柳州市 鱼峰区 鹿寨县
海南省 三亚市 吉阳区 天涯区
四川省 绵阳市 涪城区 三台县
四川省 凉山彝族自治州 西昌市 会理市
贵州省 遵义市 汇川区 仁怀市
云南省 大理白族自治州 大理市 祥云县
陕西省 咸阳市 秦都区 兴平市
甘肃省 天水市 秦州区 甘谷县
新疆维吾尔自治区 喀什地区 喀什市 疏勒县
青海省 海东市 乐都区 民和回族土族自治县
宁夏回族自治区 吴忠市 利通区 青铜峡市
"""
CAPITALS = (
    ("北京市", "丰台区", "通州区", "海淀区", "大兴区"),
    ("上海市", "松江区", "普陀区", "杨浦区", "嘉定区"),
    ("天津市", "河西区", "武清区", "北辰区"),
    ("重庆市", "沙坪坝区", "九龙坡区", "南岸区", "万州区"),
)
BIG = (
    "杭州市余杭区",
    "深圳市龙岗区",
    "广州市番禺区",
    "成都市金牛区",
    "武汉市江夏区",
    "南京市鼓楼区",
    "西安市未央区",
    "郑州市中原区",
    "合肥市包河区",
    "长沙市岳麓区",
)
ROADS = words(
    "解放 人民 和平 建设 光明 朝阳 滨河 文化 迎宾 长江 黄河 振兴 新华 工农 友谊 学院 民主 体育 "
    "五一 八一 环城北 东风 香榭 玉兰 凤凰 云台 鼓楼 水厂 铁西 科苑 七里河 三眼井 老君庙 官塘 石桥"
)
ENDINGS = ("路", "路", "路", "街", "大道", "东路", "南路", "西街", "北大街", "中路")
ESTATES = words(
    "金色家园 翠湖天地 阳光花园 幸福里 锦江国际 万科城 恒大绿洲 融创壹号院 保利心语 绿地新都会 "
    "中海寰宇 碧水湾 紫薇苑 梧桐郡 天润小区 铁路新村 机关家属院 纺织三厂宿舍 和谐家园 书香名邸"
)
BLOCKS = ("国贸中心", "财富广场", "创业大厦", "时代天街", "银泰城", "电子商务产业园", "软件园二期", "高科大厦")
TOWNSHIPS = words(
    "城关镇 柳林镇 石门镇 大王庄乡 三河口乡 白塔镇 双桥乡 胡集镇 南山街道 长安镇 横沟镇 牛头店镇 沙河街道 龙泉寺镇"
)
VILLAGES = words(
    "张家湾村 上河村 李庄村 石塘村 东岗村 后洼村 塘尾村 新民村 马家坪村 大坪村 桥头村 下洋村 柳树屯村 胡家台村"
)
SCHOOLS = ("职业技术学院", "师范大学新校区", "理工大学南苑", "农业大学西校区")
HAN = "一二三四五六七八九十"


def _region(rng: random.Random) -> tuple[str, str, str]:
    rows = [row.split() for row in TOWNS.strip().splitlines()]
    province, city, *rest = rng.choice(rows)
    return province, city, rng.choice(rest)


def _road(rng: random.Random) -> str:
    return f"{rng.choice(ROADS)}{rng.choice(ENDINGS)}{rng.randrange(1, 999)}号"


def _room(rng: random.Random) -> str:
    block, unit, flat = rng.randrange(1, 40), rng.randrange(1, 5), f"{rng.randrange(1, 30)}0{rng.randrange(1, 6)}"
    return rng.choice(
        (
            f"{block}栋{unit}单元{flat}室",
            f"{block}栋{unit}单元{flat}",
            f"{block}号楼{unit}单元{flat}室",
            f"{block}幢{flat}室",
            f"{block}-{unit}-{flat}",
            f"{block}#楼{flat}",
            f"{rng.choice(HAN)}期{block}栋{flat}",
            f"{chr(65 + unit)}座{flat}",
            f"{block}号楼{flat}房",
        )
    )


def full(rng: random.Random) -> str:
    """Province to room."""
    head = "".join(_region(rng))
    return head + _road(rng) + (rng.choice(ESTATES) + _room(rng) if rng.random() < 0.7 else "")


def spaced(rng: random.Random) -> str:
    """As shops store it, with blanks between the levels."""
    return " ".join((*_region(rng), rng.choice(TOWNSHIPS), _road(rng) + rng.choice(ESTATES) + _room(rng)))


def capital(rng: random.Random) -> str:
    """A city that is a province."""
    city, *districts = rng.choice(CAPITALS)
    head = rng.choice((city, city + city, city[:2])) + rng.choice(districts)
    if city == "上海市" and rng.random() < 0.7:
        return (
            f"{head}{rng.choice(ROADS)}路{rng.randrange(20, 3000)}弄"
            f"{rng.randrange(1, 90)}号{rng.randrange(1, 19)}0{rng.randrange(1, 5)}室"
        )
    if city == "北京市" and rng.random() < 0.5:
        return (
            f"{head}{rng.choice(ROADS)}胡同{rng.randrange(1, 90)}号院"
            f"{rng.randrange(1, 9)}号楼{rng.randrange(1, 7)}单元{rng.randrange(101, 900)}"
        )
    return head + _road(rng) + rng.choice(ESTATES) + _room(rng)


def city(rng: random.Random) -> str:
    """From the city or the county on."""
    start = rng.choice(BIG) if rng.random() < 0.5 else "".join(_region(rng)[1:])
    return start + _road(rng) + (rng.choice(ESTATES) + _room(rng) if rng.random() < 0.6 else "")


def district(rng: random.Random) -> str:
    """From the district or the road on."""
    head = _region(rng)[2] if rng.random() < 0.6 else ""
    return (
        head
        + _road(rng)
        + rng.choice((rng.choice(ESTATES) + _room(rng), rng.choice(BLOCKS) + _room(rng), f"{rng.randrange(2, 30)}楼"))
    )


def estate(rng: random.Random) -> str:
    """An estate and a flat in it."""
    return rng.choice(ESTATES) + _room(rng)


def village(rng: random.Random) -> str:
    """A village with its group or house."""
    province, town, county = _region(rng)
    head = rng.choice((province + town + county, town + county, county, county))
    tail = rng.choice(
        (
            f"{rng.randrange(1, 19)}组",
            f"{rng.randrange(1, 19)}组{rng.randrange(1, 200)}号",
            f"{rng.choice(HAN)}队{rng.randrange(1, 99)}号",
            f"{rng.randrange(1, 300)}号",
            f"第{rng.choice(HAN)}村民小组",
        )
    )
    return head + rng.choice(TOWNSHIPS) + rng.choice(VILLAGES) + tail


def lane(rng: random.Random) -> str:
    """A lane of a town."""
    head = rng.choice((_region(rng)[2], rng.choice(BIG), ""))
    return f"{head}{rng.choice(ROADS)}{rng.choice(('巷', '里', '街', '胡同'))}{rng.randrange(1, 60)}号" + rng.choice(
        ("", f"{rng.randrange(1, 9)}楼", "后院")
    )


def works(rng: random.Random) -> str:
    """A works, a park or a school."""
    head = "".join(_region(rng)[1:])
    if rng.random() < 0.3:
        return f"{head}{rng.choice(SCHOOLS)}学生公寓{rng.randrange(1, 20)}幢{rng.randrange(101, 700)}室"
    return (
        head
        + rng.choice(TOWNSHIPS)
        + _road(rng)
        + rng.choice(BLOCKS)
        + f"{chr(65 + rng.randrange(6))}栋{rng.randrange(2, 20)}楼"
    )


def traditional(rng: random.Random) -> str:
    """Of Taiwan and Hong Kong."""
    number, floor = rng.randrange(3, 700), rng.randrange(2, 30)
    return rng.choice(
        (
            f"台北市大安區忠孝東路{rng.choice('一二三四')}段{number}號{floor}樓",
            f"新北市板橋區文化路{number}號{floor}樓之{rng.randrange(1, 9)}",
            f"高雄市左營區自由二路{number}巷{rng.randrange(1, 50)}號",
            f"九龍旺角彌敦道{number}號{floor}樓B室",
            f"香港北角英皇道{number}號{floor}樓",
        )
    )


WAYS: tuple[tuple[Callable[[random.Random], str], int], ...] = (
    (full, 22),
    (spaced, 5),
    (capital, 14),
    (city, 18),
    (district, 12),
    (village, 14),
    (lane, 6),
    (works, 7),
    (traditional, 2),
)


def address(rng: random.Random) -> str:
    """An address of any sort but an estate alone."""
    return rng.choices([way for way, _ in WAYS], [weight for _, weight in WAYS])[0](rng)


def coarse(rng: random.Random) -> str:
    """A town without road, village or estate: it does not count either way."""
    province, town, county = _region(rng)
    return rng.choice((province + town, town + county, province + town + county))
