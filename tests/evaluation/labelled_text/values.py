"""Synthetic values of the six labelled kinds, and their spellings.

Every value comes from the random generator handed in; nothing is taken from a
real record.  Values that look like placeholders are drawn again.
"""

from __future__ import annotations

import datetime
import random
from collections.abc import Callable
from itertools import pairwise

PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼"
PLATE_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"
REGIONS = [
    "110105",
    "110108",
    "120103",
    "130102",
    "140105",
    "150102",
    "210102",
    "220102",
    "230103",
    "310104",
    "310115",
    "320102",
    "320505",
    "330106",
    "330203",
    "340104",
    "350203",
    "360102",
    "370102",
    "370202",
    "410105",
    "420106",
    "430104",
    "440106",
    "440305",
    "450103",
    "460106",
    "500112",
    "510104",
    "510107",
    "520103",
    "530102",
    "540102",
    "610113",
    "620102",
    "630104",
    "640104",
    "650102",
]
SEGMENTS = [
    str(number)
    for first, last in (
        (130, 139), (145, 149), (150, 153), (155, 159), (162, 162), (165, 167),
        (170, 173), (175, 178), (180, 189), (190, 193), (195, 199),
    )
    for number in range(first, last + 1)
]  # fmt: skip
ISSUERS = (
    ("622848", 19, "农业银行"), ("622202", 19, "工商银行"), ("621226", 19, "工商银行"),
    ("621700", 19, "建设银行"), ("622700", 19, "建设银行"), ("621661", 19, "中国银行"),
    ("622262", 19, "交通银行"), ("621799", 19, "邮储银行"), ("622588", 16, "招商银行"),
    ("622609", 16, "招商银行"), ("622622", 16, "民生银行"), ("622521", 16, "浦发银行"),
)  # fmt: skip
PUBLIC_DOMAINS = [
    "163.com",
    "126.com",
    "sina.com",
    "foxmail.com",
    "gmail.com",
    "outlook.com",
    "aliyun.com",
    "139.com",
    "hotmail.com",
]
COMPANY_DOMAINS = [
    "huaxin-tech.com.cn",
    "lanhai-logistics.com",
    "zhongkexinda.cn",
    "hxdata.cn",
    "mail.ruitong.com.cn",
    "jinshan-foods.com",
    "hr.yunqihr.com",
    "beichen.net.cn",
]
PINYIN_FAMILY = [
    "zhang",
    "wang",
    "li",
    "zhao",
    "chen",
    "liu",
    "yang",
    "huang",
    "zhou",
    "wu",
    "xu",
    "sun",
    "hu",
    "zhu",
    "gao",
    "lin",
    "he",
    "guo",
]
PINYIN_GIVEN = [
    "wei",
    "fang",
    "na",
    "min",
    "jing",
    "lei",
    "yan",
    "jun",
    "yong",
    "jie",
    "tao",
    "ming",
    "chao",
    "xiuying",
    "xia",
    "gang",
    "ping",
    "haiyan",
    "zhiqiang",
    "yuhan",
    "zixuan",
    "jiahui",
]
WELL_KNOWN = frozenset(
    [
        "11010519491231002X",
        "440524188001010014",
        "34052419800101001X",
        "360426199101010071",
        "11010219840406970X",
        "13800138000",
        "13888888888",
        "13912345678",
        "18888888888",
        "13000000000",
        "6222600260001072444",
        "6228480402564890018",
    ]
)
FULL_WIDTH = {code: code + 0xFEE0 for code in range(0x21, 0x7F)}


def looks_made_up(text: str) -> bool:
    """Tell whether a value would pass for a placeholder."""
    digits = [int(char) for char in text if char.isdigit()]
    steps = [after - before for before, after in pairwise(digits)]
    for length, step in ((3, 0), (4, 1), (4, -1)):
        if any(steps[i : i + length] == [step] * length for i in range(len(steps))):
            return True
    few = len(digits) >= 8 and len(set(digits[-8:])) < 3
    return few or text in WELL_KNOWN or text.startswith("11010119900307")


def digits(rng: random.Random, count: int) -> str:
    """Return random digits, the first of them not zero."""
    return str(rng.randint(1, 9)) + "".join(str(rng.randint(0, 9)) for _ in range(count - 1))


def id_check(body: str) -> str:
    """Return the check character of ISO 7064 MOD 11-2 for 17 digits."""
    return "10X98765432"[sum(int(d) * pow(2, 17 - i, 11) for i, d in enumerate(body)) % 11]


def luhn_digit(body: str) -> str:
    """Return the Luhn digit which completes ``body``."""
    total = 0
    for index, char in enumerate(reversed(body)):
        double = int(char) * (2 if index % 2 == 0 else 1)
        total += double - 9 if double > 9 else double
    return str(-total % 10)


def make_id18(rng: random.Random) -> str:
    """Return an ID number of a person born 1940-2020."""
    first = datetime.date(1940, 1, 1)
    born = first + datetime.timedelta(days=rng.randrange((datetime.date(2021, 1, 1) - first).days))
    body = f"{rng.choice(REGIONS)}{born:%Y%m%d}{rng.randint(1, 999):03d}"
    return body + id_check(body)


def make_mobile(rng: random.Random) -> str:
    """Return a mobile number of an allotted segment."""
    return rng.choice(SEGMENTS) + f"{rng.randrange(10**8):08d}"


def make_card(rng: random.Random, prefix: str, length: int) -> str:
    """Return a Luhn-right card number of one issuer."""
    body = prefix + "".join(str(rng.randint(0, 9)) for _ in range(length - len(prefix) - 1))
    return body + luhn_digit(body)


def make_plate(rng: random.Random, new_energy: bool) -> str:
    """Return an ordinary plate (7 characters) or a new-energy one (8)."""
    head = rng.choice(PROVINCES) + rng.choice("AAABBCCDEFGHJKL")
    if new_energy:
        if rng.random() < 0.1:
            return head + digits(rng, 5) + rng.choice("DF")
        second = rng.choice(PLATE_LETTERS) if rng.random() < 0.3 else str(rng.randint(0, 9))
        return head + rng.choice("DDDFFABC") + second + f"{rng.randrange(10**4):04d}"
    tail = list(f"{rng.randrange(10**5):05d}")
    for position in rng.sample(range(5), rng.choice((0, 1, 1, 2, 2))):
        tail[position] = rng.choice(PLATE_LETTERS)
    if rng.random() < 0.05:
        tail[4] = rng.choice("学挂警")
    return head + "".join(tail)


def make_passport(rng: random.Random) -> str:
    """Return the number of an ordinary passport."""
    form = rng.choices("EXG", (35, 50, 15))[0]
    if form == "X":
        return "E" + rng.choice(PLATE_LETTERS) + digits(rng, 7)
    return form + digits(rng, 8)


def make_email(rng: random.Random) -> str:
    """Return an e-mail address at a free mailer or a company."""
    if rng.random() < 0.3:
        return digits(rng, rng.randint(8, 10)) + "@qq.com"
    family, given = rng.choice(PINYIN_FAMILY), rng.choice(PINYIN_GIVEN)
    if rng.random() < 0.45:
        mark = rng.choice((".", "", "_", "-"))
        return f"{given}{mark}{family}@{rng.choice(COMPANY_DOMAINS)}"
    number = rng.choice((rng.randint(10, 99), rng.randint(1965, 2004), rng.randint(101, 999)))
    mark = rng.choice(("", "", "_", "."))
    return f"{family}{mark}{given}{number}@{rng.choice(PUBLIC_DOMAINS)}"


def group(text: str, sizes: tuple[int, ...], mark: str) -> str:
    """Cut ``text`` into groups; what is left over is cut into the last size."""
    parts, rest = [], text
    for size in sizes:
        parts.append(rest[:size])
        rest = rest[size:]
    while rest:
        parts.append(rest[: sizes[-1]])
        rest = rest[sizes[-1] :]
    return mark.join(parts)


def _international(value: str, rng: random.Random) -> str:
    return rng.choice(("+86 ", "+86", "+86-")) + value


def _spaced_passport(value: str, rng: random.Random) -> str:
    head = 2 if value[1].isalpha() else 1
    return f"{value[:head]} {value[head:-4]} {value[-4:]}"


def _regroup(sizes: tuple[int, ...], mark: str) -> Callable[[str, random.Random], str]:
    return lambda value, rng: group(value, sizes, mark)


SPELLINGS: dict[str, Callable[[str, random.Random], str]] = {
    "mobile:344": _regroup((3, 4, 4), " "),
    "mobile:38": _regroup((3, 8), " "),
    "mobile:74": _regroup((7, 4), " "),
    "mobile:dash": _regroup((3, 4, 4), "-"),
    "mobile:dot": _regroup((3, 4, 4), "."),
    "mobile:+86": _international,
    "mobile:+86s": lambda value, rng: "+86 " + group(value, (3, 4, 4), " "),
    "mobile:0086": lambda value, rng: rng.choice(("0086", "0086-")) + value,
    "mobile:(86)": lambda value, rng: "(86)" + value,
    "mobile:full": lambda value, rng: value.translate(FULL_WIDTH),
    "id18:space": _regroup((6, 8, 4), " "),
    "id18:6444": _regroup((6, 4, 4, 4), " "),
    "id18:lower": lambda value, rng: value.lower(),
    "id18:full": lambda value, rng: value.translate(FULL_WIDTH),
    "card:4444": _regroup((4,), " "),
    "card:dash": _regroup((4,), "-"),
    "card:space6": _regroup((6, 13), " "),
    "plate:dot": lambda value, rng: value[:2] + "·" + value[2:],
    "plate:dash": lambda value, rng: value[:2] + "-" + value[2:],
    "plate:space": lambda value, rng: value[:2] + " " + value[2:],
    "plate:lower": lambda value, rng: value.lower(),
    "plate:ne": lambda value, rng: value,
    "passport:lower": lambda value, rng: value.lower(),
    "passport:space": _spaced_passport,
}
