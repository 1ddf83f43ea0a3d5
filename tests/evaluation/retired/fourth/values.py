"""Invented values with right check digits: ID numbers, cards, VINs, mobiles, plates."""

from __future__ import annotations

import datetime as dt
import random

REGIONS = [
    line.split()
    for line in """
110108 北京市 北京市 海淀区 京 ANPQ 010
110114 北京市 北京市 昌平区 京 ANPQ 010
310115 上海市 上海市 浦东新区 沪 ABDE 021
310109 上海市 上海市 虹口区 沪 ABDE 021
120104 天津市 天津市 南开区 津 ABC 022
500112 重庆市 重庆市 渝北区 渝 ABD 023
440106 广东省 广州市 天河区 粤 A 020
440305 广东省 深圳市 南山区 粤 B 0755
440604 广东省 佛山市 禅城区 粤 E 0757
330106 浙江省 杭州市 西湖区 浙 A 0571
330203 浙江省 宁波市 海曙区 浙 B 0574
320106 江苏省 南京市 鼓楼区 苏 A 025
320508 江苏省 苏州市 姑苏区 苏 E 0512
420106 湖北省 武汉市 武昌区 鄂 A 027
430104 湖南省 长沙市 岳麓区 湘 A 0731
510107 四川省 成都市 武侯区 川 A 028
610113 陕西省 西安市 雁塔区 陕 A 029
350203 福建省 厦门市 思明区 闽 D 0592
350102 福建省 福州市 鼓楼区 闽 A 0591
370202 山东省 青岛市 市南区 鲁 B 0532
370102 山东省 济南市 历下区 鲁 A 0531
410105 河南省 郑州市 金水区 豫 A 0371
210102 辽宁省 沈阳市 和平区 辽 A 024
210202 辽宁省 大连市 中山区 辽 B 0411
340104 安徽省 合肥市 蜀山区 皖 A 0551
360102 江西省 南昌市 东湖区 赣 A 0791
530102 云南省 昆明市 五华区 云 A 0871
520103 贵州省 贵阳市 云岩区 贵 A 0851
130102 河北省 石家庄市 长安区 冀 A 0311
140105 山西省 太原市 小店区 晋 A 0351
220104 吉林省 长春市 朝阳区 吉 A 0431
230103 黑龙江省 哈尔滨市 南岗区 黑 A 0451
""".strip().splitlines()
]
SURNAMES = (
    "王李张刘陈杨黄赵周吴徐孙朱马胡郭林何高梁郑罗宋谢唐韩曹许邓萧冯曾程蔡彭潘袁于董余苏叶吕魏蒋田杜丁"
    "沈姜范江傅钟卢汪戴崔任陆廖姚方金邱夏谭韦贾邹石熊孟秦阎薛侯雷白龙段郝孔邵史毛常万顾赖武康贺严尹钱"
    "施牛洪龚"
)
GIVEN = (
    "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰鑫鹏辉建国志斌浩宇晨欣怡雨婷梦雪佳慧琳俊凯文"
    "博思远海波春梅红燕小龙晓东永康德福子轩梓涵天佑立新世昌宏图家豪雅琴淑珍振宇启航嘉诚若曦锦程少峰"
)
PREFIXES = [
    "130",
    "131",
    "132",
    "133",
    "134",
    "135",
    "136",
    "137",
    "138",
    "139",
    "145",
    "147",
    "150",
    "151",
    "152",
    "155",
    "156",
    "157",
    "158",
    "159",
    "166",
    "173",
    "175",
    "176",
    "177",
    "178",
    "180",
    "181",
    "182",
    "183",
    "185",
    "186",
    "187",
    "188",
    "189",
    "191",
    "193",
    "195",
    "198",
    "199",
]
BINS = {
    "中国工商银行": ("622202", 19),
    "中国农业银行": ("622848", 19),
    "中国建设银行": ("621700", 19),
    "中国银行": ("621661", 19),
    "招商银行": ("622588", 16),
    "交通银行": ("622260", 19),
    "中国邮政储蓄银行": ("621799", 19),
    "兴业银行": ("622908", 18),
    "中国民生银行": ("622622", 16),
}
ROADS = [
    "中山路",
    "人民路",
    "解放路",
    "建设路",
    "和平路",
    "新华路",
    "文化路",
    "长江路",
    "黄河路",
    "友谊路",
    "光明路",
    "学府路",
    "滨河路",
    "青年路",
    "朝阳路",
]
ESTATES = [
    "阳光花园",
    "翠湖小区",
    "锦绣家园",
    "金色家园",
    "御景花园",
    "碧水湾",
    "东方名城",
    "滨江花园",
    "春江花园",
    "世纪花园",
]
VIN_VALUES = dict(
    zip(
        "ABCDEFGHJKLMNPRSTUVWXYZ",
        (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9),
        strict=True,
    )
)
VIN_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
ID_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)


def id_check(body: str) -> str:
    """The check character of 17 digits by MOD 11-2."""
    return "10X98765432"[sum(int(c) * w for c, w in zip(body, ID_WEIGHTS, strict=True)) % 11]


def luhn_check(body: str) -> str:
    """The Luhn digit that follows a run of digits."""
    total = 0
    for place, char in enumerate(reversed(body)):
        digit = int(char) * (2 if place % 2 == 0 else 1)
        total += digit - 9 if digit > 9 else digit
    return str(-total % 10)


def vin_check(text: str) -> str:
    """The check character (position 9) of a VIN of 17 characters."""
    total = sum((VIN_VALUES.get(c) or int(c)) * w for c, w in zip(text, VIN_WEIGHTS, strict=True))
    return "0123456789X"[total % 11]


def digits(rng: random.Random, count: int) -> str:
    """Random digits."""
    return "".join(rng.choice("0123456789") for _ in range(count))


def lively(rng: random.Random, count: int) -> str:
    """Random digits that do not look like a filler: no long repeats, no runs."""
    while True:
        text = digits(rng, count)
        runs = any(text[i : i + 4] in "0123456789 9876543210" for i in range(count - 3))
        if len(set(text)) >= min(5, count // 2 + 1) and not runs and not any(c * 3 in text for c in text):
            return text


def mobile(rng: random.Random) -> str:
    """A mobile number of an allocated segment."""
    return rng.choice(PREFIXES) + lively(rng, 8)


def id_number(rng: random.Random, region: str, birth: dt.date, male: bool) -> str:
    """An ID number of 18 characters."""
    order = rng.randrange(12, 499) * 2 + (1 if male else 0)
    body = f"{region}{birth:%Y%m%d}{order:03d}"
    return body + id_check(body)


def card(rng: random.Random, bank: str) -> str:
    """A card number of a bank, Luhn right."""
    start, length = BINS[bank]
    body = start + lively(rng, length - 1 - len(start))
    if length == 18 and body[6:8] in ("18", "19", "20"):
        return card(rng, bank)
    return body + luhn_check(body)


def vin(rng: random.Random) -> str:
    """A VIN of a car made in China, check character right."""
    chars = "ABCDEFGHJKLMNPRSTUVWXYZ0123456789"
    maker = rng.choice(("LSV", "LFV", "LHG", "LBV", "LGB", "LVG", "LSG", "LE4"))
    text = maker + "".join(rng.choice(chars) for _ in range(5)) + "0" + rng.choice("FGHJKLMNPR")
    text += rng.choice("ABCDEFG") + lively(rng, 6)
    return text[:8] + vin_check(text) + text[9:]


def plate(rng: random.Random, short: str, letters: str) -> str:
    """A plate of five characters, or of six for a new-energy car."""
    head = short + rng.choice(letters)
    if rng.random() < 0.15:
        return head + rng.choice("DF") + lively(rng, 5)
    tail = lively(rng, 5)
    if rng.random() < 0.5:
        place = rng.randrange(5)
        tail = tail[:place] + rng.choice("BCDFGHJKMNPQRSTUVWXYZ") + tail[place + 1 :]
    return head + tail


def passport(rng: random.Random) -> str:
    """An ordinary passport of either series."""
    return "E" + lively(rng, 8) if rng.random() < 0.4 else "E" + rng.choice("ABCDEFGHJK") + lively(rng, 7)


def landline(rng: random.Random, area: str) -> str:
    """A landline with its area code."""
    length = 8 if len(area) == 3 or area in ("0755", "0571", "0532", "0512", "0757", "0574", "0731", "0591") else 7
    return f"{area}-{rng.choice('2345678')}{lively(rng, length - 1)}"


def hexes(rng: random.Random, count: int) -> str:
    """Random hexadecimal digits."""
    return "".join(rng.choice("0123456789abcdef") for _ in range(count))
