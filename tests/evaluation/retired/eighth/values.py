"""Seeded values: people, documents, telephones, cards, plates, places and times."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path


def words(text: str) -> list[str]:
    """Split a line of words."""
    return text.split()


HERE = Path(__file__).parent
Cells = dict[str, str]
SURNAMES = words(
    "王wang 李li 张zhang 刘liu 陈chen 杨yang 赵zhao 黄huang 周zhou 吴wu 徐xu 孙sun 胡hu 朱zhu 高gao 林lin 何he 郭guo "
    "马ma 罗luo 梁liang 宋song 郑zheng 谢xie 韩han 唐tang 冯feng 于yu 董dong 萧xiao 程cheng 曹cao 袁yuan 邓deng 许xu "
    "傅fu 沈shen 曾zeng 彭peng 吕lv 苏su 卢lu 蒋jiang 蔡cai 贾jia 丁ding 魏wei 薛xue 叶ye 阎yan 余yu 潘pan 杜du 戴dai"
)
MEN = words(
    "建国jianguo 志强zhiqiang 海涛haitao 俊杰junjie 浩然haoran 立军lijun 文博wenbo 永康yongkang "
    "振华zhenhua 晓东xiaodong "
    "家豪jiahao 国栋guodong 明辉minghui 少峰shaofeng 庆丰qingfeng 伟wei 磊lei 刚gang 鹏peng 宇航yuhang "
    "思远siyuan 启明qiming"
)
WOMEN = words(
    "秀英xiuying 丽娟lijuan 晓燕xiaoyan 雪梅xuemei 佳怡jiayi 婷婷tingting 梦瑶mengyao 淑芬shufen 玉兰yulan 春花chunhua "
    "静jing 敏min 艳yan 芳fang 雨欣yuxin 诗涵shihan 美玲meiling "
    "慧敏huimin 桂兰guilan 凤英fengying 欣然xinran 若琳ruolin"
)
STREETS = words(
    "建设路 人民路 中山北路 解放大道 和平街 文化路 新华路 长江路 滨河路 学府街 光明巷 翠竹路 体育西路 科技路"
)
ESTATES = words("锦绣花园 阳光小区 翡翠城 金桂苑 滨江国际 丽景湾 世纪新城 梧桐里 枫林雅居 东方家园")
NATIONS = ["汉"] * 14 + ["回", "满", "壮", "土家", "苗"]
SEGMENTS = words(
    "130 131 132 133 135 136 137 138 139 150 151 152 153 155 156 157 158 159 166 173 175 176 177 178 "
    "180 181 182 183 184 185 186 187 188 189 191 193 195 198 199"
)
BINS = [
    ("工商银行", "622202", 19), ("工商银行", "621226", 19), ("农业银行", "622848", 19), ("农业银行", "622846", 19),
    ("建设银行", "622700", 19), ("建设银行", "621700", 19), ("中国银行", "621660", 19), ("中国银行", "621661", 19),
    ("招商银行", "622588", 16), ("招商银行", "621483", 16), ("交通银行", "622260", 19), ("交通银行", "622262", 19),
    ("邮储银行", "622188", 19), ("民生银行", "622622", 16), ("兴业银行", "622908", 18), ("中信银行", "622690", 16),
]  # fmt: skip
WMIS = words("LSV LFV LGB LVS LHG LBV LFM LSG LGX LDC")
VIN_WORTH = {c: v for v, s in enumerate(["", "AJ", "BKS", "CLT", "DMU", "ENV", "FW", "GPX", "HY", "RZ"]) for c in s}
PUBLISHED = re.compile(
    r"110101199003|11010519491231002|34052419800101001|36042619910101007|11010219840406970|13800138000"
)


def dull(text: str) -> bool:
    """Tell whether a value looks like a filler: runs of one digit, of steps, or few digits at all."""
    tail = text[-8:]
    few = len(text) > 6 and (len(set(tail)) < 5 or tail[:4] == tail[4:])
    runs = re.search(r"(\d)\1\1\1|0123|1234|2345|3456|4567|5678|6789|9876|8765|7654|6543|5432|4321", text)
    return bool(runs or PUBLISHED.search(text) or few)


def id_check(body: str) -> str:
    """Give the check sign of seventeen digits (ISO 7064 MOD 11-2)."""
    weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    return "10X98765432"[sum(int(c) * w for c, w in zip(body, weights, strict=True)) % 11]


def luhn_ok(digits: str) -> bool:
    """Tell whether the digits pass the Luhn sum."""
    odd = sum(map(int, digits[-1::-2]))
    return (odd + sum(sum(divmod(2 * int(c), 10)) for c in digits[-2::-2])) % 10 == 0


def vin_check(vin: str) -> str:
    """Give the sign that belongs at the ninth place of a VIN."""
    weights = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
    return "0123456789X"[
        sum((int(c) if c.isdigit() else VIN_WORTH[c]) * w for c, w in zip(vin, weights, strict=True)) % 11
    ]


@dataclass(frozen=True)
class City:
    """One city with all that its records need."""

    name: str
    char: str
    letter: str
    area: str
    lon: float
    lat: float
    iata: str
    airport: str
    station: str
    districts: tuple[tuple[str, str], ...]


def read_cities() -> list[City]:
    """Read the table of cities."""
    out = []
    for line in (HERE / "places.txt").read_text("utf-8").splitlines():
        if line and line[0] != "#":
            w = line.split()
            parts = tuple((d[:6], d[7:]) for d in w[9:])
            out.append(City(w[0], w[1], w[2], w[3], float(w[4]), float(w[5]), w[6], w[7], w[8], parts))
    return out


CITIES = read_cities()


class Gen(random.Random):
    """A seeded source of values; the ways of writing times and numbers are fixed for each file."""

    def __init__(self, seed: str) -> None:
        super().__init__(seed)
        self.dates, self.clock = "%Y-%m-%d", " %H:%M:%S"
        self.mobile_way, self.small_x, self.card_blanks = "{}{}{}", False, False
        self.used: set[str] = set()

    def fresh(self, make) -> str:
        """Draw until the value is neither dull nor drawn before."""
        while True:
            value = make()
            if not dull(re.sub(r"\D", "", value)) and value not in self.used:
                self.used.add(value)
                return value

    def digits(self, n: int) -> str:
        """Give n digits that are no filler."""
        while True:
            text = "".join(self.choice("0123456789") for _ in range(n))
            if n < 5 or (not re.search(r"(\d)\1\1|0123|1234|2345|3456|4567|5678|6789", text) and len(set(text)) > 3):
                return text

    def moment(self, first: int = 2012, last: int = 2024) -> datetime:
        """Give a moment between two years."""
        start = datetime(first, 1, 1)
        return start + timedelta(seconds=self.randrange(86400 * 365 * (last - first + 1)))

    def day(self, when: datetime) -> str:
        """Write a date in the way of this file."""
        return when.strftime(self.dates)

    def time(self, when: datetime) -> str:
        """Write a date and time in the way of this file."""
        return when.strftime(self.dates + self.clock)

    def mobile(self) -> str:
        """Give a mobile of an allocated segment."""
        raw = self.fresh(lambda: self.choice(SEGMENTS) + self.digits(8))
        return self.mobile_way.format(raw[:3], raw[3:7], raw[7:])

    def idno(self, code: str, born: datetime, male: bool) -> str:
        """Give an identity number with its right check sign."""

        def make() -> str:
            body = f"{code}{born:%Y%m%d}{self.randrange(1, 60):02d}{2 * self.randrange(5) + male}"
            return body + id_check(body)

        while True:
            value = make()
            if value not in self.used and not PUBLISHED.search(value):
                self.used.add(value)
                return value.lower() if self.small_x else value

    def card(self) -> tuple[str, str]:
        """Give a bank and a card number of it."""
        bank, prefix, length = self.choice(BINS)

        def make() -> str:
            body = prefix + self.choice("34567") + self.digits(length - 8)
            return next(body + d for d in "0123456789" if luhn_ok(body + d))

        raw = self.fresh(make)
        return bank, " ".join(raw[i : i + 4] for i in range(0, length, 4)) if self.card_blanks else raw

    def passport(self) -> str:
        """Give a passport number of the citizen's kind."""
        head = "E" + self.choice("ABCDEFGHJKLM") if self.random() < 0.6 else self.choice("EG")
        return self.fresh(lambda: head + self.digits(9 - len(head)))

    def vin(self) -> str:
        """Give a VIN with its right check sign."""
        pool = "ABCDEFGHJKLMNPRSTUVWXYZ0123456789"

        def make() -> str:
            text = self.choice(WMIS) + "".join(self.choice(pool) for _ in range(5)) + "0"
            text += self.choice("ABCDEFGHJKLM") + self.choice(pool[:20]) + self.digits(6)
            return text[:8] + vin_check(text) + text[9:]

        return self.fresh(make)

    def plate(self, city: City) -> str:
        """Give a plate of five signs, sometimes of a new-energy car."""
        tail = self.choice(["{}D{}", "{}{}", "{}F{}", "{}{}"])
        if "D" in tail or "F" in tail:
            return self.fresh(lambda: city.char + city.letter + tail[2] + self.digits(5))
        mid = self.choice("ABCDEFGHJKLMNPQRSTUVWXYZ") + self.choice("0123456789EKMQ")
        return self.fresh(lambda: city.char + city.letter + mid[0] + self.digits(3) + mid[1])

    def landline(self, city: City, sep: str = "-") -> str:
        """Give a landline of the city."""
        n = 6 if city.name in ("厦门", "南宁") else 7
        return self.fresh(lambda: city.area + sep + self.choice("235678") + self.digits(n))

    def address(self, city: City, district: str) -> str:
        """Give a postal address."""
        where = f"{city.name}市{district}{self.choice(STREETS)}{self.randrange(2, 480)}号"
        flat = f"{self.choice(ESTATES)}{self.randrange(1, 30)}栋{self.randrange(2, 28)}{self.randrange(1, 6):02d}室"
        return where + flat if self.random() < 0.7 else where

    def person(self) -> Cells:
        """Give a person with all documents; the cells that a file shows are chosen later."""
        city = self.choice(CITIES)
        code, district = self.choice(city.districts)
        male = self.random() < 0.5
        family, given = self.choice(SURNAMES), self.choice(MEN if male else WOMEN)
        han = re.sub(r"[a-z]", "", family + given)
        latin = [re.sub(r"[^a-z]", "", w) for w in (family, given)]
        born = datetime(1952, 1, 1) + timedelta(days=self.randrange(51 * 365))
        local = self.choice([f"{latin[1]}.{latin[0]}", f"{latin[0]}{latin[1]}{born:%y}", f"{latin[0]}_{born:%m%d}"])
        host = self.choice(words("qq.com 163.com 126.com sina.com foxmail.com 139.com outlook.com"))
        bank, card = self.card()
        return {
            "name": han, "latin": f"{latin[0]}/{latin[1]}".upper(), "sex": "男" if male else "女",
            "nation": self.choice(NATIONS), "birth": self.day(born), "idno": self.idno(code, born, male),
            "mobile": self.mobile(), "email": f"{local}{self.randrange(10, 99)}@{host}", "passport": self.passport(),
            "addr": self.address(city, district), "landline": self.landline(city), "card": card, "bank": bank,
            "city": city.name, "district": district, "code": code, "org": self.firm(city),
            "edu": self.choice(["初中", "高中", "中专", "大专", "本科", "硕士"]),
            "marital": self.choice(["未婚", "已婚", "离异"]), "title": "先生" if male else "女士",
            "mobile_masked": f"{self.choice(SEGMENTS)}****{self.digits(4)}",
        }  # fmt: skip

    def firm(self, city: City) -> str:
        """Give the name of an invented firm."""
        word = self.choice(words("恒远 瑞丰 启航 中汇 天诚 博雅 华宇 佳禾 信达 立群"))
        return f"{city.name}{word}{self.choice(['贸易', '科技', '物流', '建材', '餐饮'])}有限公司"

    def clerk(self) -> str:
        """Give the name of somebody who is not counted."""
        return re.sub(r"[a-z]", "", self.choice(SURNAMES) + self.choice(MEN + WOMEN))


def city_of(cells: Cells) -> City:
    """Find the city of a person."""
    return next(c for c in CITIES if c.name == cells["city"])
