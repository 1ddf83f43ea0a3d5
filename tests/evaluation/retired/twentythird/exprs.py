"""Values inside «…»: dates, numbers, picks, filters."""

from __future__ import annotations

import re
import unicodedata
from datetime import datetime, timedelta

from draw import Draw

Value = str | int | float | datetime
EPOCH = datetime(1970, 1, 1, 8)
WEEK = "一二三四五六日"
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
UNITS = {"d": 86400, "h": 3600, "m": 60, "s": 1}
DATE = re.compile(r"(\d{4})-(\d\d)-(\d\d)~(\d+)(?:@(\d+)-(\d+))?")
STEP = re.compile(r"(\d{4}-\d\d-\d\d \d\d:\d\d)~(\d+)-(\d+)([dhms])")
RANGE = re.compile(r"(-?[\d.]+)-(-?[\d.]+)")
OFFSET = re.compile(r"([a-z]\w*)([+-])(\d+)(?:-(\d+))?([dhms])")


def format_time(moment: datetime, pattern: str) -> str:
    if pattern in ("ms", "s"):
        seconds = int((moment - EPOCH).total_seconds())
        return str(seconds) if pattern == "s" else f"{seconds}{moment.day * 31 % 1000:03d}"
    parts = {
        "Y": f"{moment.year:04d}",
        "y": f"{moment.year % 100:02d}",
        "m": f"{moment.month:02d}",
        "d": f"{moment.day:02d}",
        "H": f"{moment.hour:02d}",
        "M": f"{moment.minute:02d}",
        "S": f"{moment.second:02d}",
        "-m": str(moment.month),
        "-d": str(moment.day),
        "-H": str(moment.hour),
        "R": str(moment.year - 1911),
        "w": WEEK[moment.weekday()],
        "b": MONTHS[moment.month - 1],
        "B": MONTHS[moment.month - 1].upper(),
        "a": DAYS[moment.weekday()],
        "I": str((moment.hour + 11) % 12 + 1),
        "p": "AM" if moment.hour < 12 else "PM",
        "A": DAYS[moment.weekday()][:2].upper(),
        "P": "上午" if moment.hour < 12 else "下午",
    }
    return re.sub(r"%(-?[A-Za-z])", lambda m: parts[m.group(1)], pattern)


def draw_time(draw: Draw, match: re.Match[str]) -> datetime:
    year, month, day, span = (int(match.group(i)) for i in range(1, 5))
    first, last = int(match.group(5) or 0), int(match.group(6) or 24)
    start = datetime(year, month, day) + timedelta(days=draw.number(0, span))
    return start + timedelta(hours=first, seconds=draw.number(0, (last - first) * 3600 - 1))


def offset_time(draw: Draw, base: datetime, match: re.Match[str]) -> datetime:
    low = int(match.group(3))
    count = draw.number(low, int(match.group(4))) if match.group(4) else low
    unit = UNITS[match.group(5)]
    seconds = count * unit
    if match.group(4) and unit in (3600, 60):
        seconds += draw.number(0, unit - 1)
    return base + timedelta(seconds=seconds if match.group(2) == "+" else -seconds)


def number(draw: Draw, kind: str, text: str) -> Value:
    """N 3-9, f 1-9 (two places), g 1-9 (six places), d 8 (digits), x 8, X 8, L 3."""
    if kind in "nfg":
        match = RANGE.fullmatch(text)
        if match is None:
            raise ValueError(f"bad range {text}")
        low, high = match.group(1), match.group(2)
        if kind == "n":
            return draw.number(int(low), int(high))
        value = draw.real(float(low), float(high))
        return round(value, 2) if kind == "f" else f"{value:.5f}{draw.number(1, 9)}"
    if kind == "d":
        return draw.digits(int(text))
    alphabet = {"x": "0123456789abcdef", "X": "0123456789ABCDEF", "L": "ABCDEFGHJKLMNPQRSTUVWXYZ"}[kind]
    return draw.chars(alphabet, int(text))


def width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def mask(text: str) -> str:
    if len(text) == 11:
        return text[:3] + "****" + text[-4:]
    if len(text) == 18 or len(text) > 18:
        return text[:6] + "*" * (len(text) - 10) + text[-4:]
    if len(text) < 5:
        return text[0] + "*" * (len(text) - 1)
    return text[:2] + "*" * (len(text) - 5) + text[-3:]


def grouped(text: str, sep: str) -> str:
    if len(text) == 11 and text.isdigit():
        return sep.join((text[:3], text[3:7], text[7:]))
    if len(text) == 18 and text[6:8] in ("19", "20") and text[:5] != "62290":
        return sep.join((text[:6], text[6:14], text[14:]))
    return sep.join(text[i : i + 4] for i in range(0, len(text), 4))


def plain_filter(text: str, name: str) -> tuple[str, bool]:  # noqa: PLR0911 - one line for each filter
    """Apply one filter; the flag says whether the value is hidden by it."""
    if name == "sp":
        return grouped(text, " "), False
    if name == "dash":
        return grouped(text, "-"), False
    if name == "dot":
        return text[:2] + "·" + text[2:], False
    if name in ("86", "+86", "n86"):
        return {"86": "+86 ", "+86": "+86", "n86": "86"}[name] + text, False
    if name in ("m", "ms"):
        return mask(text), True
    if name == "l4":
        return text[-4:], True
    if name == "lower":
        return text.lower(), False
    if name == "up":
        return text.upper(), False
    if name == "nodash":
        return text.replace("-", ""), False
    if name == "paren":
        area, local = text.split("-")
        return f"({area}){local}", False
    raise ValueError(f"unknown filter {name}")


def pad(text: str, spec: str) -> str:
    gap = " " * max(0, int(spec[1:]) - width(text))
    return text + gap if spec[0] == "<" else gap + text


def show(value: Value) -> str:
    if isinstance(value, float):
        return f"{value:.2f}"
    if isinstance(value, datetime):
        return format_time(value, "%Y-%m-%d %H:%M:%S")
    return str(value)
