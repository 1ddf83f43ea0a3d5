"""Random values with right check characters, and the register of what was drawn for one file."""

import datetime as dt
from typing import ClassVar

from words import BANKS, GIVEN_F, GIVEN_M, PINYIN, REGIONS, SURNAMES, pick

WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
VIN_LETTERS = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", "12345678123457923456789", strict=True))
VIN_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
MAIL_HOSTS = ["@163.com", "@126.com", "@sina.com", "@foxmail.com", "@hotmail.com"]


def id_check(body):
    """Check character of the first 17 digits."""
    return "10X98765432"[sum(int(c) * w for c, w in zip(body, WEIGHTS, strict=True)) % 11]


def luhn_ok(num):
    """True when the digits satisfy Luhn."""
    total = 0
    for i, c in enumerate(reversed(num)):
        d = int(c)
        if i % 2:
            d = d * 2 - 9 if d > 4 else d * 2
        total += d
    return total % 10 == 0


def vin_check(vin):
    """Check character at position 9."""
    r = sum(int(VIN_LETTERS.get(c, c)) * w for c, w in zip(vin, VIN_WEIGHTS, strict=True)) % 11
    return "X" if r == 10 else str(r)


def dull(s):
    """True when digits look like a placeholder: runs, many equal digits."""
    for i in range(len(s) - 3):
        seg = s[i : i + 4]
        if len(set(seg)) == 1 or seg in "01234567890" or seg in "9876543210":
            return True
    return len(set(s)) < 4


class Reg:
    """Draws values for one file and remembers them by rule."""

    used: ClassVar[set[str]] = set()  # in any file

    def __init__(self, rng, plain_plate=False):
        self.rng = rng
        self.values = {}
        self.plain_plate = plain_plate

    def _keep(self, rule, make):
        """Draw until the value is new, and note it."""
        while True:
            v = make()
            if v not in Reg.used:
                break
        Reg.used.add(v)
        self.values.setdefault(rule, []).append(v)
        return v

    def digits(self, n, first=None):
        """Draw n digits that do not look like a placeholder."""
        while True:
            s = "".join(self.rng.choice("0123456789") for _ in range(n))
            if first is not None:
                s = self.rng.choice(first) + s[1:]
            if n < 6 or not dull(s):
                return s

    def id18(self, region, birth, male):
        """ID number of a region, birth date and sex."""

        def make():
            while True:
                seq = self.rng.randrange(11, 989)
                if (seq % 2 == 1) == male and not dull(f"{seq:03d}7"):
                    break
            body = f"{region}{birth:%Y%m%d}{seq:03d}"
            return body + id_check(body)

        return self._keep("identity.prc_id18", make)

    def mobile(self):
        """A mobile number."""
        return self._keep("phone.mobile", lambda: pick(self.rng, "mobile") + self.digits(8))

    def passport(self):
        """A PRC passport number."""

        def make():
            head = self.rng.choice(["E", "G", "EA", "EB", "EC", "ED", "EE", "EF", "EG", "EH", "EJ"])
            return head + self.digits(9 - len(head))

        return self._keep("identity.passport_cn", make)

    def card(self, bank=None):
        """(card number, bank) with issuer prefix and Luhn digit."""
        bank = bank or self.rng.choice(BANKS)

        def make():
            head, length = self.rng.choice(bank.cards)
            while True:
                body = head + self.digits(length - 7)
                for c in "0123456789":
                    if luhn_ok(body + c):
                        return body + c

        return self._keep("bank.card", make), bank

    def plate(self, head):
        """A plate of a region."""
        if self.plain_plate:
            head = self.rng.choice(["京N", "京Q", "皖A", "川A", "吉A"])

        def make():
            while True:
                tail = "".join(self.rng.choice("0123456789") for _ in range(5))
                for pos in self.rng.sample(range(5), self.rng.choice([0, 1, 1, 2])):
                    tail = tail[:pos] + self.rng.choice("ABCDEFGHJKLMNPQRSTUVWXYZ") + tail[pos + 1 :]
                if not dull(tail):
                    return head + tail

        return self._keep("driving.plate", make)

    def vin(self):
        """A VIN made in China."""

        def make():
            v = self.rng.choice(["LSV", "LFV", "LVS", "LGB", "LHG", "LSG", "LGX", "LBE"])
            v += "".join(self.rng.choice("ABCDEFGHJKLMNPRSTUVWXYZ0123456789") for _ in range(5)) + "0"
            v += self.rng.choice("ABCDEFGHJKLM") + self.rng.choice("ABCDEFGHJK2345") + self.digits(6)
            return v[:8] + vin_check(v) + v[9:]

        return self._keep("driving.vin", make)

    def landline(self, area):
        """A landline of an area."""
        return self._keep("phone.landline", lambda: f"{area}-{self.rng.choice('5678')}{self.digits(7)}")

    def email(self, local):
        """A private mailbox."""

        def make():
            r = self.rng
            if r.random() < 0.3:
                return self.digits(9, "23456789") + "@qq.com"
            return local + r.choice(["", "_", "."]) + str(r.randrange(12, 990)) + r.choice(MAIL_HOSTS)

        return self._keep("phone.email", make)


class Person:
    """One drawn person; values are drawn when asked for."""

    def __init__(self, reg, latin=False):
        r = self.r = reg.rng
        self.reg = reg
        self.male = r.random() < 0.58
        sur = r.choice(SURNAMES)
        given = r.sample(GIVEN_M if self.male else GIVEN_F, r.choice([1, 2, 2, 2]))
        reading = "".join(PINYIN[c] for c in given)
        self.zh = sur + "".join(given)
        self.py = PINYIN[sur] + reading
        self.en = PINYIN[sur].title() + " " + reading.title()
        self.upper = PINYIN[sur].upper() + "/" + reading.upper()
        self.name = self.en if latin else self.zh
        self.sex = ("M" if self.male else "F") if latin else ("男" if self.male else "女")
        self.region = r.choice(REGIONS)
        self.birth = dt.date(1956, 1, 1) + dt.timedelta(days=r.randrange(0, 17000))
        self.city = self.region.city
        self.addr = self._address()
        if latin:
            self.addr = f"{r.randrange(3, 480)} {pick(r, 'street', True)} Rd, {pick(r, 'city', True)}"
        self._values = {}

    def _address(self):
        """Draw a Chinese address."""
        r, region = self.r, self.region
        province = "" if region.province == region.city else region.province
        addr = f"{province}{region.city}{region.district}{pick(r, 'street')}{r.randrange(3, 480)}号"
        if r.random() < 0.5:
            addr += f"{r.randrange(1, 20)}栋{r.randrange(1, 5)}单元{r.randrange(1, 18)}0{r.randrange(1, 5)}室"
        return addr

    def get(self, what):
        """Value of a kind, drawn once."""
        if what not in self._values:
            g = self.reg
            makers = {
                "id": lambda: g.id18(self.region.code, self.birth, self.male),
                "mobile": g.mobile,
                "passport": g.passport,
                "card": g.card,
                "plate": lambda: g.plate(self.region.plate),
                "vin": g.vin,
                "landline": lambda: g.landline(self.region.area),
                "email": lambda: g.email(self.py),
            }
            self._values[what] = makers[what]()
        return self._values[what]


def moment(r, y0=2014, y1=2023, h0=0, h1=24):
    """A random date and time."""
    d = dt.datetime(y0, 1, 1) + dt.timedelta(days=r.randrange((y1 - y0 + 1) * 365))
    return d.replace(hour=r.randrange(h0, h1), minute=r.randrange(60), second=r.randrange(60))
