"""Invented values with correct check digits: persons, numbers and look-alikes."""
from __future__ import annotations

import datetime as dt
import random
from pathlib import Path

HERE = Path(__file__).resolve().parent
SEGMENTS = ("130 131 132 133 134 135 136 137 138 139 145 147 149 150 151 152 153 155 156 157 158 159 "
            "166 170 171 173 175 176 177 178 180 181 182 183 184 185 186 187 188 189 191 193 195 198 199").split()
BINS = [("622202", 19, "工商银行", "ICBC"), ("621226", 19, "工商银行", "ICBC"), ("622848", 19, "农业银行", "ABC"),
        ("621700", 19, "建设银行", "CCB"), ("622700", 19, "建设银行", "CCB"), ("621661", 19, "中国银行", "Bank of China"),
        ("621785", 19, "中国银行", "Bank of China"), ("622260", 19, "交通银行", "Bank of Communications"),
        ("622588", 16, "招商银行", "China Merchants Bank"), ("621483", 16, "招商银行", "China Merchants Bank"),
        ("622622", 16, "民生银行", "Minsheng Bank"), ("621799", 19, "邮储银行", "Postal Savings Bank"),
        ("622908", 18, "兴业银行", "Industrial Bank"), ("622521", 16, "浦发银行", "SPD Bank"),
        ("622298", 16, "平安银行", "Ping An Bank"), ("622690", 16, "中信银行", "CITIC Bank"),
        ("622662", 16, "光大银行", "Everbright Bank"), ("622568", 19, "广发银行", "CGB")]
WMI = "LSV LFV LGB LVS LHG LBV LSG LDC LFM LVG LNB LJD LGX LB3 LZW".split()
VIN_MAP = {c: int(v) for c, v in zip("ABCDEFGHJKLMNPRSTUVWXYZ", "12345678123457923456789")}
VIN_W = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
USCC_SET = "0123456789ABCDEFGHJKLMNPQRTUWXY"


def _load_names() -> tuple[list[list[tuple[str, str]]], dict[int, str]]:
    """Read surnames, male and female syllables and the script table."""
    parts = [ln for ln in (HERE / "templates/names.txt").read_text("utf-8").splitlines() if not ln.startswith("#")]
    lists = [[(w[0], w[1:]) for w in ln.split()] for ln in parts[:3]]
    table = {ord(parts[3][i]): parts[3][i + 1] for i in range(0, len(parts[3]) - 1, 2)}
    return lists, table


NAMES, S2T = _load_names()
REGIONS = [(ln[:6], *ln[7:].split("|")) for ln in (HERE / "templates/regions.txt").read_text("utf-8").splitlines()]


def to_hant(text: str) -> str:
    """Write simplified text with traditional characters."""
    return text.translate(S2T)


def digits(rng: random.Random, n: int, first: str = "23456789") -> str:
    """Return n random digits, the first out of a given set."""
    return rng.choice(first) + "".join(rng.choice("0123456789") for _ in range(n - 1))


def id_check(body: str) -> str:
    """Return the MOD 11-2 check character for 17 digits."""
    w = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    return "10X98765432"[sum(int(c) * k for c, k in zip(body, w)) % 11]


def luhn_digit(body: str) -> str:
    """Return the digit that completes a number under Luhn."""
    total = 0
    for i, c in enumerate(reversed(body)):
        v = int(c) * (2 if i % 2 == 0 else 1)
        total += v - 9 if v > 9 else v
    return str(-total % 10)


def vin_check(vin: str) -> str:
    """Return the check character for position 9."""
    s = sum((int(c) if c.isdigit() else VIN_MAP[c]) * w for c, w in zip(vin, VIN_W)) % 11
    return "X" if s == 10 else str(s)


def make_vin(rng: random.Random) -> str:
    """Return a vehicle number with a right check character."""
    body = rng.choice(WMI) + "".join(rng.choice("ABCDEFGHJKLMNPRSTUVWXYZ0123456789") for _ in range(5))
    tail = rng.choice("CDEFGHJ") + rng.choice("ABCDEFGHK") + digits(rng, 6, "0123")
    return body + vin_check(body + "0" + tail) + tail


def make_uscc(rng: random.Random) -> str:
    """Return a company code with letters and a right check character."""
    body = "91" + rng.choice(REGIONS)[0] + "MA" + "".join(rng.choice(USCC_SET) for _ in range(7))
    return body + USCC_SET[-sum(USCC_SET.index(c) * pow(3, i, 31) for i, c in enumerate(body)) % 31]


def make_mobile(rng: random.Random) -> str:
    """Return a mobile number that does not look made up."""
    while True:
        tail = digits(rng, 8, "0123456789")
        if len(set(tail)) >= 5 and "1234" not in tail and "000" not in tail:
            return rng.choice(SEGMENTS) + tail


def make_landline(rng: random.Random, area: str) -> str:
    """Return a fixed line of an area."""
    n = 8 if len(area) == 3 or area in ("0755", "0571", "0512", "0532", "0371", "0731", "0451", "0591") else 7
    return f"{area}-{digits(rng, n, '2345678')}"


def look_alike(rng: random.Random, what: str) -> str:
    """Return a string that resembles a value but is none."""
    day = dt.datetime(2019, 1, 1) + dt.timedelta(seconds=rng.randrange(150_000_000))
    if what == "order18":
        return day.strftime("%Y%m%d%H%M%S") + digits(rng, 4, "0123456789")
    if what == "badid":
        good = Person(rng, "hans").id
        return good[:17] + rng.choice([c for c in "0123456789" if c != good[17]])
    if what == "badcard":
        body = rng.choice(BINS)[0] + digits(rng, 12)
        return body + rng.choice([c for c in "0123456789" if c != luhn_digit(body)])
    if what == "badvin":
        v = make_vin(rng)
        return v[:8] + rng.choice([c for c in "0123456789" if c != v[8]]) + v[9:]
    if what == "uscc":
        return make_uscc(rng)
    if what == "imei":
        body = "86" + digits(rng, 12, "0123456789")
        return body + luhn_digit(body)
    table = {"hot400": lambda: f"400-{digits(rng, 3, '68')}-{digits(rng, 4, '0123456789')}",
             "ms13": lambda: str(int(day.timestamp() * 1000) // 1000) + digits(rng, 3, "0123456789"),
             "snow19": lambda: "1" + digits(rng, 18, "1234"), "bill28": lambda: "10000" + digits(rng, 23, "345"),
             "sf": lambda: "SF" + "1" + digits(rng, 12, "0123456789"), "long12": lambda: "7" + digits(rng, 11),
             "num11": lambda: rng.choice(["120", "154", "160", "194", "112", "164"]) + digits(rng, 8),
             "inv20": lambda: "24" + digits(rng, 18, "1234")}
    return table[what]()


class Person:
    """One invented person with every number he or she may have."""

    def __init__(self, rng: random.Random, script: str, young: bool = False) -> None:
        """Draw all fields of one person."""
        self.rng, self.script = rng, script
        self.code, self.prov, self.dist, self.place, self.area, self.pchar, self.pletter, lat, lng = rng.choice(REGIONS)
        self.lat0, self.lng0 = float(lat), float(lng)
        self.male = rng.random() < 0.55
        sur, g1 = rng.choice(NAMES[0]), NAMES[1 if self.male else 2]
        given = rng.sample(g1, 2 if rng.random() < 0.8 else 1)
        self.hans = sur[0] + "".join(g[0] for g in given)
        self.sur, self.given = sur[1].title(), "".join(g[1] for g in given).title()
        self.born = dt.date(1958, 1, 1) + dt.timedelta(days=rng.randrange(15600))
        if young:
            self.born = dt.date(1996, 1, 1) + dt.timedelta(days=rng.randrange(3600))
        seq = rng.randrange(1, 480) * 2 + (1 if self.male else 0)
        body = f"{self.code}{self.born:%Y%m%d}{seq:03d}"
        self.id = body + id_check(body)
        self.mob, self.tel = make_mobile(rng), make_landline(rng, self.area)
        b = rng.choice(BINS)
        self.bank, self.bank_en = b[2], b[3]
        num = b[0] + digits(rng, b[1] - 7, "0123456789")
        self.card = num + luhn_digit(num)
        self.passport = ("E" + digits(rng, 8, "123456789") if rng.random() < 0.4 else
                         "E" + rng.choice("ABCDEFGHJ") + digits(rng, 7, "0123456789"))
        self.mail = rng.choice([f"{self.given.lower()}{sur[1]}{rng.randrange(60, 9999)}@{rng.choice(['163.com', '126.com', 'sina.com', 'foxmail.com'])}",
                                f"{digits(rng, rng.randrange(8, 11))}@qq.com",
                                f"{sur[1]}.{self.given.lower()}{rng.randrange(10, 99)}@{rng.choice(['gmail.com', 'outlook.com', '139.com'])}"])
        self.vin = make_vin(rng)
        tail = (rng.choice("DF") + rng.choice("ABCDEFGHJK0123456789") + digits(rng, 4) if rng.random() < 0.2 else
                rng.choice([digits(rng, 5, "0123456789"), rng.choice("ABCDEFGHJKLMNPQRSTUVWXYZ") + digits(rng, 4, "0123456789"),
                            digits(rng, 2) + rng.choice("KLMNPQRST") + digits(rng, 2, "0123456789"),
                            digits(rng, 1) + rng.choice("WXYZLM") + rng.choice("ABCEF") + digits(rng, 2)]))
        self.plate = self.pchar + self.pletter + tail
        self.road = rng.choice("建设 人民 解放 文昌 和平 滨江 学府 东风 长江 朝晖 青年 迎宾 胜利 环城 花园 振兴".split())
        self.house = (rng.randrange(2, 380), rng.randrange(1, 30), rng.choice([101, 202, 303, 402, 501, 602, 704, 1103, 1502, 1801]))
        self.balance = rng.randrange(300_000, 9_000_000) / 100
        self.acct = self._account()

    def _account(self) -> str:
        """Return an account number that is no card."""
        body = self.code[:4] + digits(self.rng, 13, "0123456789")
        return body + str((int(luhn_digit(body)) + self.rng.randrange(1, 9)) % 10)

    def road_py(self) -> str:
        """Return the road in Latin letters."""
        table = dict(zip("建设 人民 解放 文昌 和平 滨江 学府 东风 长江 朝晖 青年 迎宾 胜利 环城 花园 振兴".split(),
                         "Jianshe Renmin Jiefang Wenchang Heping Binjiang Xuefu Dongfeng Changjiang Zhaohui Qingnian Yingbin Shengli "
                         "Huancheng Huayuan Zhenxing".split()))
        return table[self.road]

    def loc(self, text: str) -> str:
        """Write a text in the script of the file."""
        return to_hant(text) if self.script == "hant" else text
