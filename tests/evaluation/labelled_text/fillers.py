"""Filler for the templates: names, dates, and look-alikes of personal data.

Nothing made here is labelled.  The look-alikes have the shape of a value
(eleven digits in a mobile segment, say) while the template says what they are.
"""

from __future__ import annotations

import random
import string
import time
from collections.abc import Callable

from values import PLATE_LETTERS, digits, luhn_digit, make_mobile

SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗"
GIVEN = [
    "伟",
    "芳",
    "娜",
    "敏",
    "静",
    "磊",
    "艳",
    "军",
    "勇",
    "洁",
    "涛",
    "明",
    "超",
    "秀英",
    "霞",
    "刚",
    "桂兰",
    "海燕",
    "志强",
    "雨涵",
    "子轩",
    "佳慧",
    "建国",
    "梓萱",
]
CITIES = [
    "广州",
    "杭州",
    "成都",
    "武汉",
    "南京",
    "青岛",
    "长沙",
    "郑州",
    "合肥",
    "厦门",
    "昆明",
    "沈阳",
    "苏州",
    "西安",
]
ROADS = ["人民路", "解放路", "中山路", "建设路", "文昌街", "滨江大道", "科技园路", "和平里", "长江路"]
COMPANIES = ["华信科技有限公司", "蓝海物流", "中科信达", "瑞通贸易", "金山食品厂", "北辰物业"]
AREA_CODES = ["212", "415", "917", "510", "858", "646", "718", "206", "408", "650", "323", "832", "702"]
USCC_LETTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY"


def make_name(rng: random.Random) -> str:
    """Return a Chinese name put together at random."""
    return rng.choice(SURNAMES) + rng.choice(GIVEN)


def make_address(rng: random.Random) -> str:
    """Return a street address."""
    street = f"{rng.choice(CITIES)}市{rng.choice(ROADS)}{rng.randint(2, 399)}号"
    return f"{street}{rng.randint(1, 18)}栋{rng.randint(1, 30)}0{rng.randint(1, 6)}室"


def moment(rng: random.Random, form: str) -> str:
    """Return a time of 2016-2024 in the given form."""
    return time.strftime(form, time.gmtime(rng.randint(1451606400, 1735600000)))


def make_us_phone(rng: random.Random) -> str:
    """Return a telephone number of the United States."""
    area, exchange, line = rng.choice(AREA_CODES), "555", f"01{rng.randint(0, 99):02d}"
    forms = ("+1 {}-{}-{}", "({}) {}-{}", "1-{}-{}-{}", "+1 ({}) {}-{}", "+1{}{}{}", "+1-{}-{}-{}")
    return rng.choice(forms).format(area, exchange, line)


def make_decimal(rng: random.Random) -> str:
    """Return a decimal whose digits look like a mobile number."""
    return rng.choice(("0.", "3.", "1.")) + make_mobile(rng)


def make_ean(rng: random.Random) -> str:
    """Return an EAN-13 of a Chinese maker."""
    body = "69" + digits(rng, 10)
    total = sum(int(char) * (3 if index % 2 else 1) for index, char in enumerate(body))
    return body + str(-total % 10)


def make_isbn(rng: random.Random) -> str:
    """Return an ISBN-13, with or without dashes."""
    body = "9787" + digits(rng, 8)
    total = sum(int(char) * (3 if index % 2 else 1) for index, char in enumerate(body))
    full = body + str(-total % 10)
    dashed = f"{full[:3]}-{full[3]}-{full[4:7]}-{full[7:12]}-{full[12]}"
    return full if rng.random() < 0.5 else dashed


def make_uscc(rng: random.Random) -> str:
    """Return a company code (GB 32100) with the right check character."""
    body = "91" + rng.choice(("110108", "440106", "330106", "510104")) + "MA"
    body += "".join(rng.choice(USCC_LETTERS) for _ in range(7))
    total = sum(USCC_LETTERS.index(char) * pow(3, index, 31) for index, char in enumerate(body))
    return body + USCC_LETTERS[-total % 31]


def make_imei(rng: random.Random) -> str:
    """Return an IMEI with the right Luhn digit."""
    body = "86" + digits(rng, 12)
    return body + luhn_digit(body)


def make_hotline(rng: random.Random) -> str:
    """Return a service number."""
    first, last = digits(rng, 3), digits(rng, 4)
    short = rng.choice(("95588", "95533", "95566", "10086", "95338"))
    return rng.choice((f"400-{first}-{last}", f"400{first}{last}", f"800-{first}-{last}", short))


def make_part(rng: random.Random) -> str:
    """Return a part number that has the shape of a passport number."""
    lettered = "E" + rng.choice(PLATE_LETTERS) + digits(rng, 7)
    return rng.choice(("E" + digits(rng, 8), "G" + digits(rng, 8), lettered))


def make_version(rng: random.Random) -> str:
    """Return a version."""
    return f"v{rng.randint(0, 12)}.{rng.randint(0, 30)}.{rng.randint(0, 99)}"


def hexes(rng: random.Random, count: int) -> str:
    """Return hexadecimal characters."""
    return "".join(rng.choice("0123456789abcdef") for _ in range(count))


def make_uuid(rng: random.Random) -> str:
    """Return a UUID."""
    return "-".join(hexes(rng, count) for count in (8, 4, 4, 4, 12))


def make_masked_mobile(rng: random.Random) -> str:
    """Return a mobile number of which the middle is masked."""
    number = make_mobile(rng)
    return number[:3] + "****" + number[7:]


def make_masked_id(rng: random.Random) -> str:
    """Return an ID number of which the middle is masked."""
    return digits(rng, 3) + "*" * 11 + digits(rng, 3) + rng.choice(string.digits + "X")


FILLERS: dict[str, Callable[[random.Random], str]] = {
    "name": make_name,
    "surname": lambda rng: rng.choice(SURNAMES),
    "addr": make_address,
    "city": lambda rng: rng.choice(CITIES),
    "company": lambda rng: rng.choice(COMPANIES),
    "date": lambda rng: moment(rng, rng.choice(("%Y-%m-%d", "%Y年%m月%d日", "%Y/%m/%d"))),
    "datetime": lambda rng: moment(rng, "%Y-%m-%d %H:%M:%S"),
    "ts14": lambda rng: moment(rng, "%Y%m%d%H%M%S"),
    "epochs": lambda rng: str(rng.randint(1451606400, 1735600000)),
    "epochms": lambda rng: str(rng.randint(1451606400000, 1735600000000)),
    "amount": lambda rng: str(rng.randint(2, 980) * 50),
    "price": lambda rng: f"{rng.randint(9, 899)}.{rng.randint(0, 99):02d}",
    "sku11": make_mobile,
    "bytes11": lambda rng: str(rng.randint(13_000_000_000, 19_999_999_999)),
    "us": make_us_phone,
    "decimal": make_decimal,
    "snowflake": lambda rng: "1" + digits(rng, rng.choice((16, 17, 18))),
    "md5": lambda rng: hexes(rng, 32),
    "sha1": lambda rng: hexes(rng, 40),
    "uuid": make_uuid,
    "isbn": make_isbn,
    "ean": make_ean,
    "uscc": make_uscc,
    "imei": make_imei,
    "hotline": make_hotline,
    "part": make_part,
    "version": make_version,
    "masked_mobile": make_masked_mobile,
    "masked_id": make_masked_id,
    "masked_card": lambda rng: "6222 **** **** " + digits(rng, 4),
}
