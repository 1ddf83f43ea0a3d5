"""Random values with right check characters; nothing here is copied from anywhere."""

from __future__ import annotations

import random
from datetime import date, datetime, timedelta


def words(text: str) -> list[str]:
    return text.split()


SEGMENTS = words(
    "130 131 132 133 134 135 136 137 138 139 145 147 150 151 152 153 155 156 157 158 159 166 170 171 173 175 176"
    " 177 178 180 181 182 183 184 185 186 187 188 189 191 193 195 198 199"
)
BINS = [
    ("622202", 19, "工商银行", "ICBC"),
    ("621226", 19, "工商银行", "ICBC"),
    ("622848", 19, "农业银行", "ABC"),
    ("621661", 19, "中国银行", "BOC"),
    ("456351", 19, "中国银行", "BOC"),
    ("621700", 19, "建设银行", "CCB"),
    ("436742", 19, "建设银行", "CCB"),
    ("622588", 16, "招商银行", "CMB"),
    ("621486", 16, "招商银行", "CMB"),
    ("622260", 19, "交通银行", "BOCOM"),
    ("622262", 19, "交通银行", "BOCOM"),
    ("622188", 19, "邮储银行", "PSBC"),
    ("621098", 19, "邮储银行", "PSBC"),
    ("622622", 16, "民生银行", "CMBC"),
    ("622909", 18, "兴业银行", "CIB"),
    ("622660", 16, "光大银行", "CEB"),
    ("622298", 16, "平安银行", "PAB"),
    ("622690", 16, "中信银行", "CITIC"),
]
ID_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
VIN_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
VIN_CODE = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", map(int, "12345678123457923456789"), strict=True))
WMI = words("LSV LFV LHG LVS LGB LBV LB3 LGX LSG LJ1 LVG LDC LGW")
MAIL_HOSTS = words("163.com 126.com qq.com sina.com foxmail.com 139.com outlook.com sohu.com yeah.net aliyun.com")
PLATE_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"


def plain(text: str) -> bool:
    """True when the digits hold no run of four like digits and no staircase of five."""
    digits = "".join(c for c in text if c.isdigit())
    for i in range(len(digits) - 3):
        if len(set(digits[i : i + 4])) == 1:
            return False
    stairs = "0123456789 9876543210"
    return not any(digits[i : i + 5] in stairs for i in range(len(digits) - 4))


def digits(rng: random.Random, count: int, first: str = "123456789") -> str:
    while True:
        text = rng.choice(first) + "".join(rng.choice("0123456789") for _ in range(count - 1))
        if plain(text) or count < 4:
            return text


def id_check(body: str) -> str:
    return "10X98765432"[sum(int(c) * w for c, w in zip(body, ID_WEIGHTS, strict=True)) % 11]


def luhn_check(body: str) -> str:
    total = 0
    for place, char in enumerate(reversed(body)):
        number = int(char) * (2 if place % 2 == 0 else 1)
        total += number - 9 if number > 9 else number
    return str(-total % 10)


def vin_check(text: str) -> str:
    total = sum((int(c) if c.isdigit() else VIN_CODE[c]) * w for c, w in zip(text, VIN_WEIGHTS, strict=True))
    return "0123456789X"[total % 11]


def prc_id(rng: random.Random, region: str, born: date, male: bool) -> str:
    while True:
        serial = rng.randrange(1, 50) * 10 + rng.choice((1, 3, 5, 7, 9) if male else (0, 2, 4, 6, 8))
        body = f"{region}{born:%Y%m%d}{serial:03d}"
        if plain(body[6:]) or rng.random() < 0.2:
            return body + id_check(body)


def mobile(rng: random.Random) -> str:
    return rng.choice(SEGMENTS) + digits(rng, 8, "0123456789")


def card(rng: random.Random, prefix: str, length: int) -> str:
    body = prefix + digits(rng, length - 7, "0123456789")
    return body + luhn_check(body)


def vin(rng: random.Random) -> str:
    head = rng.choice(WMI) + "".join(rng.choice("ABCDEFGHJKLMNPRSTUVWXYZ0123456789") for _ in range(5))
    tail = rng.choice("CDEFGHJKLM") + rng.choice("ABCDEFGHJK") + digits(rng, 6, "0123456789")
    return head + vin_check(head + "0" + tail) + tail


def plate(rng: random.Random, prefix: str) -> str:
    style = rng.random()
    if style < 0.2:
        return prefix + rng.choice("DF") + digits(rng, 5, "0123456789")
    if style < 0.6:
        return prefix + digits(rng, 5, "0123456789")
    tail = list(digits(rng, 5, "0123456789"))
    for _ in range(rng.choice((1, 2))):
        tail[rng.randrange(5)] = rng.choice(PLATE_LETTERS)
    return prefix + "".join(tail)


def passport(rng: random.Random) -> str:
    if rng.random() < 0.5:
        return "E" + digits(rng, 8)
    return "E" + rng.choice("ABCDEFGHJK") + digits(rng, 7)


HAN_DIGITS = "〇一二三四五六七八九"


def han_number(number: int) -> str:
    tens, ones = divmod(number, 10)
    head = "" if tens == 0 else "十" if tens == 1 else HAN_DIGITS[tens] + "十"
    return head + (HAN_DIGITS[ones] if ones or not tens else "")


def stamp(when: datetime, form: str) -> str:
    """Strftime without locale, plus %-m and the like, %L (ms), %R (year of the Republic), %C (date in words)."""
    months = words("JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC")
    days = words("MO TU WE TH FR SA SU")
    seconds = int((when - datetime(1970, 1, 1)).total_seconds()) - 8 * 3600
    year = "".join(HAN_DIGITS[int(c)] for c in str(when.year))
    table = {
        "%Y": f"{when.year}",
        "%y": f"{when.year % 100:02d}",
        "%m": f"{when.month:02d}",
        "%d": f"{when.day:02d}",
        "%H": f"{when.hour:02d}",
        "%M": f"{when.minute:02d}",
        "%S": f"{when.second:02d}",
        "%b": months[when.month - 1],
        "%B": months[when.month - 1].title(),
        "%a": days[when.weekday()],
        "%w": "一二三四五六日"[when.weekday()],
        "%s": str(seconds),
        "%L": str(seconds * 1000 + when.microsecond // 1000),
        "%f": f"{when.microsecond // 1000:03d}",
        "%j": f"{when.timetuple().tm_yday:03d}",
        "%R": str(when.year - 1911),
        "%C": f"{year}年{han_number(when.month)}月{han_number(when.day)}日",
        "%I": f"{(when.hour + 11) % 12 + 1}",
        "%p": "AM" if when.hour < 12 else "PM",
        "%A": words("Mon Tue Wed Thu Fri Sat Sun")[when.weekday()],
        "%P": "凌晨" if when.hour < 6 else "上午" if when.hour < 12 else "下午" if when.hour < 18 else "晚上",
    }
    for name, value in (("%-m", when.month), ("%-d", when.day), ("%-H", when.hour), ("%-M", when.minute)):
        form = form.replace(name, str(value))
    for name, text in table.items():
        form = form.replace(name, text)
    return form


def moved(rng: random.Random, when: datetime, low: float, high: float) -> datetime:
    least, most = int(low * 60), int(high * 60)
    return when + timedelta(seconds=rng.randint(least, max(least, most)), milliseconds=rng.randrange(1000))
