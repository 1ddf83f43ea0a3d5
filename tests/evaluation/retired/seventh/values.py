"""Seeded values: numbers with right check signs, names, addresses, times."""

import datetime as dt
import random
import re
from pathlib import Path

HERE = Path(__file__).parent
PLATE = "ABCDEFGHJKLMNPQRSTUVWXYZ"
VIN_VALUES = dict(
    zip(
        "0123456789ABCDEFGHJKLMNPRSTUVWXYZ", [*range(10), *range(1, 9), *range(1, 6), 7, 9, *range(2, 10)], strict=False
    )
)
SYLLABLE = re.compile(r"([^a-z]+)([a-z]+)")


def sections(name):
    """Split a data file into its [sections]."""
    text = (HERE / name).read_text(encoding="utf-8")
    parts = re.split(r"^\[([^\]\n]+)\]\n", text, flags=re.M)
    return dict(zip(parts[1::2], parts[2::2], strict=False))


WORDS = {k: v.split() for k, v in sections("words.txt").items()}
KNOWN = set(WORDS["known"])


def id_check(body):
    """Give the check sign of an identity number, ISO 7064 MOD 11-2."""
    weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    return "10X98765432"[sum(int(c) * w for c, w in zip(body, weights, strict=False)) % 11]


def luhn_digit(body):
    """Give the last digit of a card."""
    digits = [int(c) for c in body[::-1]]
    total = sum(sum(divmod(2 * d, 10)) if i % 2 == 0 else d for i, d in enumerate(digits))
    return str(-total % 10)


def vin_ok(text):
    """See that position 9 of a VIN is right."""
    weights = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
    return "0123456789X"[sum(VIN_VALUES.get(c, 0) * w for c, w in zip(text, weights, strict=False)) % 11] == text[8]


class Gen:
    """A source of values with its own seed."""

    def __init__(self, seed):
        self.r = random.Random(seed)
        self.window = None

    def pick(self, what):
        """Choose one of a list, or of the named list of words."""
        return self.r.choice(WORDS.get(what, what) if isinstance(what, str) else what)

    def num(self, n, first="0123456789"):
        """Give n digits."""
        return self.r.choice(first) + "".join(self.r.choices("0123456789", k=n - 1))

    def chance(self, p):
        """Answer yes with probability p."""
        return self.r.random() < p

    def region(self):
        """Choose a district: code, province, city, district, short name, area code."""
        item = self.pick("region")
        return [item[:6], *item[6:].split("/")]

    def when(self, first=2012, last=2023, hours=(0, 23)):
        """Choose a moment."""
        start, days = self.window or (dt.date(first, 1, 1), 365 * (last - first + 1))
        day = start + dt.timedelta(days=self.r.randrange(days))
        clock = dt.time(self.r.randint(*hours), self.r.randrange(60), self.r.randrange(60))
        return dt.datetime.combine(day, clock)

    def day(self, first=2012, last=2023):
        """Choose a day, whatever the window."""
        return dt.date(first, 1, 1) + dt.timedelta(days=self.r.randrange(365 * (last - first + 1)))

    def id18(self, code, birth, male):
        """Make a number of region, birthday and sex."""
        body = f"{code}{birth:%Y%m%d}{self.r.randrange(1, 490) * 2 + male:03d}"
        return body + id_check(body)

    def mobile(self):
        """Make a mobile that does not look made up."""
        while True:
            text = self.pick("segment") + self.num(8)
            if len(set(text[3:])) > 4 and not re.search(r"(\d)\1\1|1234|2345|3456|5678|6789|4321|8765", text):
                return text

    def card(self, bank=None):
        """Make a card of a known bank; gives (number, bank)."""
        items = [b for b in WORDS["bank"] if bank in (None, b.split(":")[2])]
        bin_, length, name = self.r.choice(items).split(":")
        body = bin_ + self.num(int(length) - 7)
        return body + luhn_digit(body), name

    def landline(self, area):
        """Make a landline with its area code."""
        return f"{area}-{self.num(8 if len(area) == 3 or self.r.random() < 0.7 else 7, '2345678')}"

    def passport(self):
        """Make a passport of the older or newer sort."""
        while True:
            text = self.pick([f"E{self.num(8)}", f"G{self.num(8)}", f"E{self.pick(PLATE)}{self.num(7)}"])
            if len(set(text[-7:])) > 4:
                return text

    def plate(self, short):
        """Make a plate of a province."""
        head = short + self.pick("ABCDEFGH")
        if self.chance(0.15):
            return f"{head}{self.pick('DF')}{self.num(5)}"
        while True:
            tail = "".join(self.r.choices(PLATE + "0123456789" * 4, k=5))
            if sum(c.isdigit() for c in tail) > 2:
                return head + tail

    def vin(self):
        """Make a VIN of a Chinese works with a right sign at position 9."""
        head = self.pick(["LSV", "LFV", "LGB", "LHG", "LVS", "LSG", "LBE", "LZW", "LGX", "LFP"])
        while True:
            chars = "".join(self.r.choices("ABCDEFGHJKLMNPRSTUVWXYZ0123456789", k=5))
            text = f"{head}{chars}{self.pick('0123456789X')}{self.pick('ABCDEFGHJ')}{self.pick('AR2')}{self.num(6)}"
            if vin_ok(text):
                return text

    def name(self, male=None):
        """Make a name and its pinyin."""
        male = self.chance(0.5) if male is None else male
        family, fam_py = SYLLABLE.match(self.pick("surname")).groups()
        given = [SYLLABLE.match(self.pick("male" if male else "female")).groups() for _ in range(self.pick([1, 2, 2]))]
        return family + "".join(g[0] for g in given), fam_py, "".join(g[1] for g in given)

    def address(self, reg):
        """Make an address in a district."""
        town = reg[2] if reg[1] == reg[2] else reg[1] + reg[2]
        house = f"{self.pick('street')}{self.r.randint(2, 398)}号"
        if self.chance(0.6):
            house += f"{self.pick('estate')}{self.r.randint(1, 28)}栋{self.r.randint(1, 32)}0{self.r.randint(1, 8)}室"
        return f"{town}{reg[3]}{house}"

    def masked(self):
        """Make a masked mobile."""
        return f"{self.pick('segment')}****{self.num(4)}"

    def person(self, last=1988):
        """Make a person with everything that may be asked."""
        male = self.chance(0.55)
        name, fam, given = self.name(male)
        reg, birth = self.region(), self.day(1955, last)
        card, bank = self.card()
        mail = self.pick([f"{fam}{given}{birth:%y%m}", f"{given}_{fam}{self.num(3)}", f"{fam}.{given}{self.num(2)}"])
        return {
            "name": name,
            "sex": "男" if male else "女",
            "nation": self.pick("nation"),
            "birth": birth,
            "id": self.id18(reg[0], birth, int(male)),
            "addr": self.address(reg),
            "mobile": self.mobile(),
            "email": f"{mail}@{self.pick('mail')}",
            "card": card,
            "bank": bank,
            "tel": self.landline(reg[5]),
            "passport": self.passport(),
            "latin": f"{fam.upper()}/{given.upper()}",
            "reg": reg,
            "edu": self.pick("edu"),
            "marry": self.pick("marry"),
            "work": self.pick("work"),
        }
