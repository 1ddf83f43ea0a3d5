"""Random persons and values with right check characters."""
from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

HERE = Path(__file__).parent
HANT = dict(zip(
    "张刘陈杨赵黄吴孙马罗郑谢韩冯萧邓许沈吕苏卢蒋贾叶阎欧阳伟强军杰涛刚国轩峰庆东丽艳娟兰怡区广东汉长岛陕庆辽宁厦门龙江宁贵云浙徽阳级蓝际电馆飞宇网络会壮岗开盘红锦闽静晓华滨学凤园号荆",
    "張劉陳楊趙黃吳孫馬羅鄭謝韓馮蕭鄧許沈呂蘇盧蔣賈葉閻歐陽偉強軍傑濤剛國軒峰慶東麗豔娟蘭怡區廣東漢長島陝慶遼寧廈門龍江寧貴雲浙徽陽級藍際電館飛宇網絡會壯崗開盤紅錦閩靜曉華濱學鳳園號荊", strict=True))
PREFIX = ["130", "131", "132", "133", "135", "136", "137", "138", "139", "150", "151", "152", "155", "156", "157", "158", "159", "177", "178", "180", "181", "182", "185", "186", "187", "188", "189", "191", "198", "199", "166"]
BINS = [("622202", 19), ("622848", 19), ("621700", 19), ("621661", 19), ("622588", 16), ("622260", 19),
        ("621226", 19), ("621785", 19), ("621483", 16), ("622700", 19), ("622908", 18), ("621799", 19)]
WMI = ["LSV", "LFV", "LGB", "LVS", "LHG", "LBV", "LDC", "LSG", "LGX", "LFM"]
VAL = dict(zip("0123456789ABCDEFGHJKLMNPRSTUVWXYZ",
               [*range(10), 1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9]))
WEIGHT = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]


def load_lists() -> dict[str, list[str]]:
    """Read data/lists.txt."""
    rows = (HERE / "data/lists.txt").read_text("utf-8").splitlines()
    return {key: words.split("|") for key, _, words in (row.partition("=") for row in rows if row)}


LISTS = load_lists()
REGIONS = [row.split("|") for row in (HERE / "data/regions.txt").read_text("utf-8").splitlines() if row]


def id_check(body: str) -> str:
    """Check character of GB 11643."""
    weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    return "10X98765432"[sum(int(c) * w for c, w in zip(body, weights, strict=True)) % 11]


def luhn_digit(body: str) -> str:
    """Luhn digit that completes body."""
    total = 0
    for pos, char in enumerate(reversed(body)):
        num = int(char) * (2 if pos % 2 == 0 else 1)
        total += num - 9 if num > 9 else num
    return str(-total % 10)


def vin_check(vin: str) -> str:
    """Check character at position 9 of a VIN."""
    rest = sum(VAL[c] * w for c, w in zip(vin, WEIGHT, strict=True)) % 11
    return "X" if rest == 10 else str(rest)


def digits(rng: random.Random, count: int, first: str = "0123456789") -> str:
    """Digits without long runs."""
    while True:
        text = rng.choice(first) + "".join(rng.choice("0123456789") for _ in range(count - 1))
        low_entropy = len(set(text)) < min(4, count)
        steps = any(text[i:i + 5] in "01234567890" or len(set(text[i:i + 4])) == 1 for i in range(max(1, count - 4)))
        if count < 6 or not (low_entropy or steps):
            return text


def mobile(rng: random.Random) -> str:
    """A mobile number."""
    return rng.choice(PREFIX) + digits(rng, 8)


def card(rng: random.Random) -> str:
    """A card number with a known issuer."""
    head, size = rng.choice(BINS)
    body = head + digits(rng, size - 7)
    return body + luhn_digit(body)


def vin(rng: random.Random) -> str:
    """A VIN with the right check character."""
    text = rng.choice(WMI) + "".join(rng.choice("ABCDEFGHJKLMNPRSTUVWXYZ0123456789") for _ in range(5))
    text += "0" + rng.choice("EFGHJKLMNP") + rng.choice("ABCDE") + digits(rng, 6)
    return text[:8] + vin_check(text) + text[9:]


def passport(rng: random.Random) -> str:
    """An ordinary passport."""
    return rng.choice(["E" + digits(rng, 8), "E" + rng.choice("ABCDEFGHJKLM") + digits(rng, 7)])


@dataclass
class Person:
    """One drawn person."""

    rng: random.Random
    hant: bool = False
    cell: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        rng = self.rng
        region = rng.choice(REGIONS)
        born = date(1956, 1, 1) + timedelta(days=rng.randrange(17500))
        male = rng.random() < 0.55
        seq = rng.randrange(10, 499) * 2 + (1 if male else 0)
        body = f"{region[0]}{born:%Y%m%d}{seq:03d}"
        name = rng.choice(LISTS["sur"]) + rng.choice(LISTS["giv1" if male else "giv0"])
        addr = f"{region[2]}{region[3]}{rng.choice(LISTS['street'])}{rng.randrange(2, 390)}号"
        last, first = rng.choice(LISTS["py"]), rng.choice(LISTS["pyg"])
        plate = region[4] + rng.choice(["", "D"][:1 if rng.random() < 0.8 else 2])
        tail = digits(rng, 5) if len(plate) > 2 else rng.choice("ABCDEFGHJKMNPQRSTUVWXYZ0123456789") + digits(rng, 4)
        host = rng.choice(["qq.com", "163.com", "126.com", "sina.com", "foxmail.com", "139.com"])
        self.cell = {
            "id": body + id_check(body), "mob": mobile(rng), "card": card(rng), "vin": vin(rng), "pp": passport(rng),
            "plate": plate + tail, "tel": f"{region[5]}-{digits(rng, int(region[6]), '2345678')}",
            "mail": f"{last}{rng.choice(['', '.', '_'])}{first}{rng.randrange(11, 998)}@{host}",
            "name": self.tr(name), "addr": self.tr(addr), "prov": self.tr(region[1]), "rcity": self.tr(region[2]),
            "area": self.tr(region[3]), "code": region[0], "pc": region[4][0], "py": f"{last} {first}".upper(), "PY": f"{last}/{first}".upper(),
            "sex": "男" if male else "女", "mf": "M" if male else "F", "s12": "1" if male else "2",
            "mz": rng.choice(LISTS["mz"]), "born": born.isoformat(), "user": f"{first}{last}{rng.randrange(10, 99)}",
            "sn": name[0], "title": "先生" if male else "女士", "lat": f"{22 + rng.random() * 17:.2f}",
            "lng": f"{103 + rng.random() * 17:.2f}", "dabh": region[0][:4] + "0" + digits(rng, 7),
        }

    def tr(self, text: str) -> str:
        """Traditional characters where asked for."""
        return "".join(HANT.get(c, c) for c in text) if self.hant else text
