"""Invented people and numbers. Every number has right check digits and belongs to nobody, as far as that can be had."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

from marks import mark

SEED = 20161212


def _pairs(text: str) -> dict[str, str]:
    return dict(item.split(":") for item in text.split())


_SURNAMES = _pairs(
    "赵:zhao 钱:qian 孙:sun 周:zhou 吴:wu 郑:zheng 冯:feng 陈:chen 褚:chu 蒋:jiang 沈:shen 韩:han 杨:yang 朱:zhu "
    "许:xu 何:he 吕:lv 施:shi 孔:kong 曹:cao 严:yan 魏:wei 陶:tao 戚:qi 谢:xie 邹:zou 柏:bai 章:zhang 苏:su 潘:pan "
    "葛:ge 范:fan 彭:peng 鲁:lu 欧阳:ouyang 上官:shangguan"
)
_GIVEN = _pairs(
    "若:ruo 澜:lan 屿:yu 乔:qiao 砚:yan 棠:tang 珩:heng 澈:che 岚:lan 筠:yun 牧:mu 溪:xi 霁:ji 朔:shuo 衡:heng 漪:yi "
    "舟:zhou 禾:he 昀:yun 瑾:jin 铮:zheng 苒:ran 桐:tong 翊:yi 蔚:wei 骁:xiao 霖:lin 璟:jing 茜:qian 栩:xu 恺:kai "
    "鹭:lu 颂:song 樾:yue"
)
_TRADITIONAL = ("陳林黃張李吳劉蔡楊許鄭謝郭洪邱曾廖賴", "雅筠柏翰詠晴冠霖宥蓁品睿芷涵承恩沛妤")
_SEGMENTS = "134 135 136 137 138 139 150 151 152 157 158 159 187 188 130 131 155 156 185 186 133 153 180 189 177 199"


class City(NamedTuple):
    """A city: province, name, code of GB/T 2260 (4 digits), plate, district."""

    province: str
    name: str
    code: str
    plate: str
    district: str


CITIES = tuple(
    City(*row.split())
    for row in (
        "广东省 广州市 4401 粤A 天河区",
        "广东省 深圳市 4403 粤B 南山区",
        "浙江省 杭州市 3301 浙A 西湖区",
        "江苏省 苏州市 3205 苏E 吴中区",
        "四川省 成都市 5101 川A 武侯区",
        "湖北省 武汉市 4201 鄂A 洪山区",
        "山东省 青岛市 3702 鲁B 市南区",
        "陕西省 西安市 6101 陕A 雁塔区",
        "福建省 厦门市 3502 闽D 思明区",
        "辽宁省 大连市 2102 辽B 中山区",
    )
)
_STREETS = "听松路 望鹤街 云麓大道 枕溪路 栖霞巷 百草街 观澜大道 竹影路"
# Issuer code and length of cards of the large banks.
BANKS = {
    "工商银行": ("622202", 19),
    "农业银行": ("622848", 19),
    "建设银行": ("621700", 19),
    "中国银行": ("621661", 19),
    "招商银行": ("621483", 16),
    "交通银行": ("622260", 19),
}


def id_check(body: str) -> str:
    """The last character of a citizen's number: ISO 7064 MOD 11-2."""
    total = 0
    for digit in body:
        total = (total + int(digit)) * 2 % 11
    return "0123456789X"[(12 - total) % 11]


def luhn_digit(body: str) -> str:
    """The check digit of cards and devices."""
    doubled = [int(digit) * (2 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(body))]
    return str(-sum(number // 10 + number % 10 for number in doubled) % 10)


def vin_check(vin: str) -> str:
    """The ninth character of a vehicle's number (ISO 3779)."""
    worth = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", "12345678123457923456789", strict=True))
    weights = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
    total = sum(int(worth.get(sign, sign)) * weight for sign, weight in zip(vin, weights, strict=True))
    return "0123456789X"[total % 11]


def uscc_check(body: str) -> str:
    """The last character of a company's code (GB 32100-2015)."""
    alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY"
    total = sum(alphabet.index(sign) * pow(3, place, 31) for place, sign in enumerate(body))
    return alphabet[-total % 31]


def mrz_check(field: str) -> str:
    """The check digit of a field of a passport's machine-readable zone (ICAO 9303)."""
    return str(sum((0 if s == "<" else int(s, 36)) * (7, 3, 1)[n % 3] for n, s in enumerate(field)) % 10)


def iban_check(country: str, account: str) -> str:
    """The two check digits of an international account number of digits."""
    return f"{98 - int(''.join(str(int(sign, 36)) for sign in account + country) + '00') % 97:02}"


def hkid_check(body: str) -> str:
    """The check character of a Hong Kong identity card of one letter and six digits."""
    total = 36 * 9 + (ord(body[0]) - 55) * 8 + sum(int(d) * w for d, w in zip(body[1:], range(7, 1, -1), strict=True))
    return "0123456789A"[-total % 11]


def twid_check(body: str) -> str:
    """The last digit of an identity number of Taiwan."""
    first = "ABCDEFGHJKLMNPQRSTUVXYWZIO".index(body[0]) + 10
    total = first // 10 + first % 10 * 9 + sum(int(d) * w for d, w in zip(body[1:], range(8, 0, -1), strict=True))
    return str(-total % 10)


def is_filler(digits: str) -> bool:
    """Whether the digits look typed by hand: equal ones, counting ones, few different ones."""
    tail = digits[-8:]
    if max(tail.count(digit) for digit in tail) > 4 or len(set(tail)) < min(4, len(tail)):
        return True
    counting = ("0123", "1234", "2345", "3456", "4567", "5678", "6789")
    steps = [digits[start : start + 4] for start in range(len(digits) - 3)]
    return any(step in counting or step[::-1] in counting or len(set(step)) == 1 for step in steps)


@dataclass(frozen=True)
class Person:
    """Somebody who does not exist; the upper-case properties are marked values."""

    name: str
    pinyin: str
    latin: str
    male: bool
    born: date
    city: City
    number: str
    phone: str
    address: str
    mail: str

    @property
    def NAME(self) -> str:  # noqa: N802 - marked values stand out in the templates
        """The name."""
        return mark("identity.person_name", self.name)

    @property
    def ID(self) -> str:  # noqa: N802
        """The citizen's number."""
        return mark("identity.prc_id18", self.number)

    @property
    def TEL(self) -> str:  # noqa: N802
        """The mobile number."""
        return mark("phone.mobile", self.phone)

    @property
    def MAIL(self) -> str:  # noqa: N802
        """The e-mail address."""
        return mark("phone.email", self.mail)

    @property
    def ADDR(self) -> str:  # noqa: N802
        """The address."""
        return mark("identity.address", self.address)

    @property
    def family(self) -> str:
        """The family name."""
        return self.name[:2] if self.name[:2] in _SURNAMES else self.name[0]

    @property
    def sex(self) -> str:
        """男 or 女."""
        return "男" if self.male else "女"


class Maker:
    """Numbers and people of one sample, from its own seed: one sample more changes no other."""

    def __init__(self, path: str) -> None:
        self.random = random.Random(f"{SEED} {path}")  # noqa: S311 - samples must be the same each time

    def pick(self, options: str | list[str] | tuple[str, ...]) -> str:
        """One of the options, given as a list or as one text divided by blanks."""
        return self.random.choice(options.split() if isinstance(options, str) and " " in options else options)

    def number(self, low: int, high: int) -> int:
        """A number from low to high."""
        return self.random.randint(low, high)

    def digits(self, count: int, head: str = "") -> str:
        """Digits that no one would type by hand, behind the given ones."""
        while True:
            value = "".join(self.random.choice("0123456789") for _ in range(count))
            if count < 6 or not is_filler(value):
                return head + value

    def day(self, first: int = 2015, last: int = 2019) -> date:
        """A day of these years."""
        return date(first, 1, 1) + timedelta(days=self.number(0, 365 * (last - first + 1) - 1))

    def time(self) -> datetime:
        """A time of 2016 to 2019."""
        day = self.day(2016)
        clock = self.number(6, 23), self.number(0, 59), self.number(0, 59)
        return datetime(day.year, day.month, day.day, *clock, tzinfo=UTC)

    def stamp(self, form: str = "%Y-%m-%d %H:%M:%S", start: datetime | None = None, hours: int = 0) -> str:
        """A time as text: any, or some hours and minutes after the given one."""
        return f"{(start or self.time()) + timedelta(hours=hours, minutes=hours):{form}}"

    def person(self) -> Person:
        """Somebody. The region code of the number was never given to a county, so that it can be nobody's."""
        city = self.random.choice(CITIES)
        family, *given = self.pick(list(_SURNAMES)), *self.random.sample(list(_GIVEN), self.number(1, 2))
        latin = f"{_SURNAMES[family]}/{''.join(_GIVEN[sign] for sign in given)}"
        pinyin = latin.replace("/", "")
        born, male = self.day(1955, 1998), self.random.random() < 0.5
        body = f"{city.code}9{self.number(7, 9)}{born:%Y%m%d}{self.number(11, 98)}"
        body += self.pick("13579" if male else "02468")
        street = f"{city.province}{city.name}{city.district}{self.pick(_STREETS)}{self.number(2, 390)}号"
        address = f"{street}{self.number(1, 28)}栋{self.number(2, 30)}0{self.number(1, 6)}室"
        # QQ gives out no numbers of ten digits that begin with 6 to 9; 163.com allows no full stop before the @.
        mail = self.pick([self.digits(9, self.pick("6789")) + "@qq.com", f"{pinyin[:9]}.{self.digits(3)}@163.com"])
        phone = self.digits(8, self.pick(_SEGMENTS))
        return Person(
            family + "".join(given),
            pinyin,
            latin.upper(),
            male,
            born,
            city,
            body + id_check(body),
            phone,
            address,
            mail,
        )

    def people(self, low: int = 6, high: int = 14) -> list[Person]:
        """Some people."""
        return [self.person() for _ in range(self.number(low, high))]

    def traditional_name(self) -> str:
        """A name in traditional characters."""
        return self.pick(list(_TRADITIONAL[0])) + "".join(self.random.sample(_TRADITIONAL[1], 2))

    def card(self, bank: str = "") -> str:
        """A card's number."""
        head, length = BANKS[bank or self.pick(list(BANKS))]
        body = self.digits(length - len(head) - 1, head)
        return body + luhn_digit(body)

    def plate(self, city: City) -> str:
        """A number plate: five signs, the last four digits."""
        return (
            f"{city.plate}{self.pick('BCDEFGHJKLMNPQRSTUVWXYZ')}{self.digits(2)}{self.pick('579')}{self.pick('02468')}"
        )

    def vin(self) -> str:
        """A vehicle's number of a maker that does not exist."""
        body = (
            "LZZ" + "".join(self.pick("ABCDEFGHJKLMNPRSTUVWXYZ0123456789") for _ in range(5)) + "0GA" + self.digits(6)
        )
        return body[:8] + vin_check(body) + body[9:]

    def imei(self) -> str:
        """A device's number."""
        body = self.digits(12, "86")
        return body + luhn_digit(body)
