"""Seeded people and the numbers they carry."""

from __future__ import annotations

import datetime as dt
import random
from pathlib import Path

DATA = Path(__file__).resolve().parent / "data"
WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
SEGMENTS = [
    "130",
    "131",
    "132",
    "133",
    "135",
    "136",
    "137",
    "138",
    "139",
    "147",
    "150",
    "151",
    "152",
    "153",
    "155",
    "156",
    "157",
    "158",
    "159",
    "166",
    "171",
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
VIN_VALUE = {
    **{str(d): d for d in range(10)},
    **dict(zip("ABCDEFGH", range(1, 9), strict=True)),
    **dict(zip("JKLMN", range(1, 6), strict=True)),
    "P": 7,
    "R": 9,
    **dict(zip("STUVWXYZ", range(2, 10), strict=True)),
}
VIN_WEIGHT = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)


def load_words(name: str = "words.txt") -> dict[str, list[str]]:
    out: dict[str, list[str]] = {}
    current = ""
    for line in (DATA / name).read_text("utf-8").splitlines():
        if line.startswith("[") and line.endswith("]"):
            current = line[1:-1]
            out[current] = []
        elif line.strip() and not line.startswith("#"):
            out[current].extend([line] if current == "regions" else line.split())
    return out


def groups(items: list[str], size: int) -> list[tuple[str, ...]]:
    return [tuple(items[i : i + size]) for i in range(0, len(items), size)]


W = load_words()
REGIONS = [tuple(r.split()) for r in W["regions"]]
SURNAMES = groups(W["surnames"], 2)
GIVEN = groups(W["given"], 2)
CITIES = groups(W["cities"], 2)
AIRLINES = groups(W["airlines"], 2)
BINS = groups(W["bins"], 3)


def id_check(body: str) -> str:
    return "10X98765432"[sum(int(c) * w for c, w in zip(body, WEIGHTS, strict=True)) % 11]


def luhn_digit(body: str) -> str:
    total = 0
    for i, c in enumerate(reversed(body)):
        d = int(c) * (2 if i % 2 == 0 else 1)
        total += d - 9 if d > 9 else d
    return str(-total % 10)


def vin_check(text: str) -> str:
    rest = sum(VIN_VALUE[c] * w for c, w in zip(text, VIN_WEIGHT, strict=True)) % 11
    return "X" if rest == 10 else str(rest)


class Maker:
    """All random values of one run; never gives the same number twice."""

    def __init__(self, seed: int) -> None:
        self.rng = random.Random(seed)
        self.seen: set[str] = set()
        self.span = (dt.datetime(2016, 1, 1), 400.0)

    def fresh(self, make) -> str:
        while True:
            value = make()
            if value not in self.seen:
                self.seen.add(value)
                return value

    def digits(self, n: int) -> str:
        return "".join(self.rng.choice("0123456789") for _ in range(n))

    def event(self) -> dt.datetime:
        """A moment inside the span of the file that is being written."""
        return self.span[0] + dt.timedelta(seconds=self.rng.randrange(int(self.span[1] * 86400)))

    def day(self, first: int = 2012, last: int = 2021) -> dt.datetime:
        start = dt.datetime(first, 1, 1)
        span = (dt.datetime(last, 12, 31) - start).days
        return start + dt.timedelta(days=self.rng.randrange(span), seconds=self.rng.randrange(86400))

    def id18(self, region: str, birth: dt.datetime, male: bool) -> str:
        def make() -> str:
            seq = self.rng.randrange(1, 499) * 2 + (1 if male else 0)
            body = f"{region}{birth:%Y%m%d}{seq:03d}"
            return body + id_check(body)

        return self.fresh(make)

    def mobile(self) -> str:
        def make() -> str:
            while True:
                tail = self.digits(8)
                if len(set(tail)) > 4 and "12345678" not in tail:
                    return self.rng.choice(SEGMENTS) + tail

        return self.fresh(make)

    def card(self) -> tuple[str, str]:
        bin6, length, bank = self.rng.choice(BINS)

        def make() -> str:
            body = bin6 + self.digits(int(length) - 7)
            return body + luhn_digit(body)

        return self.fresh(make), bank

    def passport(self) -> str:
        def make() -> str:
            if self.rng.random() < 0.5:
                return "E" + self.rng.choice("ABCDEFGHJK") + self.digits(7)
            return self.rng.choice("EEG") + self.digits(8)

        return self.fresh(make)

    def plate(self, head: str) -> str:
        def make() -> str:
            if self.rng.random() < 0.2:
                return head + self.rng.choice("DF") + self.digits(5)
            letter = self.rng.choice("ABCDEFGHJKLMNPQRSTUVWXYZ")
            tail = list(self.digits(4))
            tail.insert(self.rng.randrange(5), letter)
            return head + "".join(tail)

        return self.fresh(make)

    def vin(self) -> str:
        def make() -> str:
            wmi = self.rng.choice(["LSV", "LFV", "LHG", "LVS", "LGB", "LBE", "LGX", "LS5"])
            mid = "".join(self.rng.choice("ABCDEFGHJKLMNPRSTUVWXYZ0123456789") for _ in range(5))
            body = wmi + mid + "0" + self.rng.choice("EFGHJKLM") + self.rng.choice("ABDEM") + self.digits(6)
            return body[:8] + vin_check(body) + body[9:]

        return self.fresh(make)

    def landline(self) -> str:
        code = self.rng.choice(REGIONS)[3]
        return self.fresh(lambda: f"{code}-{self.rng.choice('2345678')}{self.digits(7)}")

    def imei(self) -> str:
        body = "86" + self.digits(12)
        return body + luhn_digit(body)

    def address(self, region: tuple[str, ...]) -> str:
        r = self.rng
        if r.random() < 0.5:
            return (
                f"{region[1]}{r.choice(W['streets'])}"
                + f"{r.randrange(1, 399)}号{r.randrange(1, 30)}栋{r.randrange(101, 2805)}室"
            )
        return (
            f"{region[1]}{r.choice(W['communities'])}"
            + f"{r.randrange(1, 30)}号楼{r.randrange(1, 6)}单元{r.randrange(101, 1805)}"
        )

    def person(self) -> dict[str, str]:
        r = self.rng
        region = r.choice(REGIONS)
        birth = self.day(1955, 1999)
        male = r.random() < 0.55
        sur, given = r.choice(SURNAMES), [r.choice(GIVEN) for _ in range(r.choice([1, 2, 2, 2]))]
        mail_name = (sur[1] + "".join(g[1] for g in given)).lower()
        domain = r.choice(["163.com", "126.com", "qq.com", "sina.com", "foxmail.com"])
        card, bank = self.card()
        return {
            "name": sur[0] + "".join(g[0] for g in given),
            "py": sur[1] + "/" + "".join(g[1] for g in given),
            "sex": "男" if male else "女",
            "nation": "汉",
            "birth": f"{birth:%Y-%m-%d}",
            "id": self.id18(region[0], birth, male),
            "mobile": self.mobile(),
            "passport": self.passport(),
            "email": self.fresh(lambda: f"{mail_name}{r.randrange(10, 9999)}@{domain}"),
            "card": card,
            "bank": bank,
            "plate": self.plate(region[2]),
            "vin": self.vin(),
            "addr": self.address(region),
            "city": region[1],
            "region": region[0],
            "imei": self.imei(),
            "call": sur[0] + ("先生" if male else "女士"),
            "edu": r.choice(W["edu"]),
            "post": r.choice(W["posts"]),
            "firm": r.choice(W["firms"]),
            "marriage": r.choice(["已婚", "未婚", "离异"]),
        }
