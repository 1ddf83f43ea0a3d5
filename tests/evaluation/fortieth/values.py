"""Invented persons and values from a seeded generator."""
from __future__ import annotations

import random
from datetime import date, timedelta
from functools import cached_property

from shapes import BINS, id_check, luhn_ok, vin_check

MOBILE_HEADS = ("130 131 132 133 134 135 136 137 138 139 145 147 149 150 151 152 153 155 156 157 158 159 166 170 171 172 173"
                " 175 176 177 178 180 181 182 183 184 185 186 187 188 189 191 193 195 198 199").split()
BANK_OF_BIN = {
    "622202": 0, "621226": 0, "621558": 0, "622848": 1, "622845": 1, "621700": 2, "622700": 2, "621661": 3, "621785": 3,
    "622588": 4, "621483": 4, "622260": 5, "621799": 6, "622188": 6, "622908": 7, "622622": 8, "622521": 9, "622155": 10,
}
WMI = ["LSVAG41", "LFV3A23", "LGBH52E", "LBV3B51", "LVSHFFA", "LHGCM56", "LFMAP22", "LGXC16D", "LSGPC54", "LE4GF4J", "LVGBE40"]
MAIL_HOSTS = ["qq.com", "163.com", "126.com", "sina.com", "gmail.com", "hotmail.com", "foxmail.com", "outlook.com", "yeah.net",
              "sohu.com", "yahoo.com.cn", "aliyun.com"]
PINYIN = ("wei fang lei jing tao yan bo xin hao jie peng yu kai min qiang xia ning chao hui dan jun li mei long hong bin na yang"
          " rui chen gang hua lan feng ping shan yun zhen").split()


def digits(rng: random.Random, count: int, first: str = "123456789") -> str:
    """Give random digits that do not begin with zero."""
    return rng.choice(first) + "".join(rng.choice("0123456789") for _ in range(count - 1))


def plain(text: str) -> bool:
    """Tell whether digits look like a filler."""
    tail = text[-8:]
    runs = any(tail[i:i + 4] in "01234567890" or tail[i:i + 4] in "09876543210" for i in range(5))
    return len(set(tail)) < 5 or runs


def luhn_tail(body: str, right: bool = True) -> str:
    """Append a digit so that Luhn holds, or fails."""
    ok = [d for d in "0123456789" if luhn_ok(body + d) == right]
    return body + ok[len(body) % len(ok)]


class Person:
    """One invented person; everything is made when it is asked for, and then kept."""

    def __init__(self, rng: random.Random, words: dict[str, list[str]], script: str) -> None:
        """Keep a generator of its own, so that the order of asking is all that matters."""
        self.rng = rng
        self.words = words
        self.script = script
        self.female = rng.random() < 0.45
        self.region = rng.choice(words["region"]).split("|")
        self.born = date(1950, 1, 1) + timedelta(days=rng.randrange(365 * 42))

    @cached_property
    def name(self) -> str:
        """Give the name in the script of the file."""
        rng, words = self.rng, self.words
        given = words["female" if self.female else "male"]
        if self.script == "latin":
            return rng.choice(words["given"]) + " " + rng.choice(words["surname"])
        one = rng.choice(given)
        return rng.choice(words["surname"]) + one + (rng.choice(given + words["middle"]) if rng.random() < 0.72 else "")

    @cached_property
    def id(self) -> str:
        """Give an ID number of region, birth and sex."""
        number = self.rng.randrange(1, 499) * 2 + (0 if self.female else 1)
        body = f"{self.region[0]}{self.born:%Y%m%d}{number:03d}"
        return body + id_check(body)

    @cached_property
    def mob(self) -> str:
        """Give a mobile number."""
        while True:
            text = self.rng.choice(MOBILE_HEADS) + digits(self.rng, 8, "0123456789")
            if not plain(text):
                return text

    @cached_property
    def email(self) -> str:
        """Give a private mailbox."""
        rng = self.rng
        host = rng.choice(MAIL_HOSTS)
        first, second = rng.choice(PINYIN), rng.choice(PINYIN)
        if host == "qq.com" and rng.random() < 0.7:
            return digits(rng, rng.choice((8, 10)), "23456789") + "@qq.com"
        joint = rng.choice(("", "", ".", "_"))
        return f"{first}{joint}{second}{rng.choice(('', str(rng.randrange(3, 99)), str(self.born.year)))}@{host}"

    @cached_property
    def card(self) -> str:
        """Give a card number of a Chinese bank."""
        while True:
            head = self.rng.choice(list(BINS))
            text = luhn_tail(head + digits(self.rng, BINS[head] - 7, "0123456789"))
            if not plain(text):
                return text

    @cached_property
    def acct(self) -> str:
        """Give an account number that is no card number."""
        return luhn_tail(self.rng.choice(("1", "2")) + self.region[0] + digits(self.rng, 8), False)

    @cached_property
    def bank(self) -> str:
        """Give the bank of the card."""
        return self.words["bank"][BANK_OF_BIN[self.card[:6]]]

    @cached_property
    def plate(self) -> str:
        """Give a plate number."""
        rng = self.rng
        pool = "京津冀豫浙湘皖桂川青吉黑" if self.script == "hant" else "京津沪渝冀豫辽湘皖鲁苏浙鄂晋陕闽粤川"
        head = rng.choice(pool) + rng.choice("AABBCDEFGHJKL")
        kind = rng.random()
        if kind < 0.15:
            return head + rng.choice("DF") + digits(rng, 5)
        body = list(digits(rng, 5))
        for place in rng.sample(range(5), 2 if kind < 0.5 else 1):
            body[place] = rng.choice("ABCEFGHJKLMNPQRSTUVWXYZ")
        return head + "".join(body)

    @cached_property
    def vin(self) -> str:
        """Give a VIN with a right check digit."""
        vin = self.rng.choice(WMI) + self.rng.choice("ABCDEFGH") + "0" + self.rng.choice("CDEFGHJKLM") + "2" + digits(self.rng, 6)
        return vin[:8] + vin_check(vin) + vin[9:]

    @cached_property
    def pp(self) -> str:
        """Give a passport number."""
        while True:
            head = self.rng.choice(("E", "G", "EA", "EB", "EC", "EE", "EF", "EG", "EH", "EJ"))
            text = head + digits(self.rng, 9 - len(head), "0123456789")
            if not plain(text):
                return text

    @cached_property
    def land(self) -> str:
        """Give a landline number of the region."""
        code = self.region[3]
        return f"{code}-{digits(self.rng, 8 if code in WIDE else 7, '2345678')}"

    @cached_property
    def addr(self) -> str:
        """Give an address in the script of the file."""
        rng = self.rng
        road, house = rng.choice(self.words["road"]), rng.randrange(2, 390)
        flat = f"{rng.randrange(1, 28)}0{rng.randrange(1, 7)}"
        if self.script == "latin":
            return f"Flat {flat}, {house} {road}, {self.region[2]}"
        mark, room = ("號", "室") if self.script == "hant" else ("号", "室")
        return f"{self.region[1 if self.script == 'hans' else 4]}{road}{house}{mark}{flat}{room}"

    @cached_property
    def city(self) -> str:
        """Give the city or district of the region."""
        return self.region[{"hans": 1, "latin": 2, "hant": 4}[self.script]]

    @cached_property
    def sex(self) -> str:
        """Give the sex in the script of the file."""
        return ("F", "M")[not self.female] if self.script == "latin" else ("女", "男")[not self.female]

    @cached_property
    def doc(self) -> str:
        """Give an ID number, or a passport number for one in five."""
        return self.pp if self.abroad else self.id

    @cached_property
    def abroad(self) -> bool:
        """Tell whether this person shows a passport."""
        return self.rng.random() < 0.2


WIDE = {"010", "020", "021", "022", "023", "024", "025", "027", "028", "029", "0755", "0571", "0512", "0532", "0371", "0591",
        "0731", "0574", "0592", "0757", "0769", "0551", "0791", "0531"}
