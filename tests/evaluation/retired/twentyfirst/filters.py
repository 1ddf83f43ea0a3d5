"""Ways to print a value: dates, widths, groups of digits."""

import datetime as dt
import re

EPOCH = dt.datetime(1970, 1, 1, 8)
EXCEL = dt.datetime(1899, 12, 30)
NAMED = {
    "zh": "%Y年%-m月%-d日",
    "zht": "%Y年%-m月%-d日%-H时%M分",
    "md": "%-m月%-d日",
    "mdt": "%-m月%-d日%-H点%M分",
    "s": "%Y-%m-%d %H:%M:%S",
    "m": "%Y-%m-%d %H:%M",
    "d": "%Y-%m-%d",
    "c": "%Y%m%d",
    "cs": "%Y%m%d%H%M%S",
    "sl": "%Y/%-m/%-d %-H:%M",
    "sd": "%Y/%-m/%-d",
    "hm": "%H:%M",
    "iso": "%Y-%m-%dT%H:%M:%S+08:00",
    "z": "%Y-%m-%dT%H:%M:%S",
    "dot": "%Y.%m.%d",
}
MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]


def strftime(when: dt.datetime, form: str) -> str:
    """Strftime that does not depend on the locale; %-H and the like have no leading zero."""
    hour12 = when.hour % 12 or 12
    parts = {
        "Y": when.year,
        "y": when.year % 100,
        "m": when.month,
        "d": when.day,
        "H": when.hour,
        "I": hour12,
        "M": when.minute,
        "S": when.second,
    }

    def one(match: re.Match[str]) -> str:
        sign = match[2]
        if sign == "b":
            return MONTHS[when.month - 1]
        if sign == "B":
            return MONTHS[when.month - 1].upper()
        if sign == "a":
            return DAYS[when.weekday()]
        if sign == "p":
            return "AM" if when.hour < 12 else "PM"
        number = str(parts[sign])
        return number if match[1] or sign == "Y" else number.zfill(2)

    return re.sub(r"%(-?)([A-Za-z])", one, form)


def print_date(when: dt.datetime, name: str) -> str:
    """A date in a named form, or in the form given."""
    if name == "epoch":
        return str(int((when - EPOCH).total_seconds()))
    if name == "ms":
        return str(int((when - EPOCH).total_seconds()) * 1000 + when.second * 13 % 1000)
    if name == "excel":
        return f"{(when - EXCEL).total_seconds() / 86400:.6f}"
    if name == "exceld":
        return str((when - EXCEL).days)
    return strftime(when, NAMED.get(name, name if "%" in name else NAMED["s"]))


def width(text: str) -> int:
    """Columns on a terminal."""
    return sum(2 if ord(c) > 0x2E7F else 1 for c in text)


def _groups(text: str, sign: str) -> str:
    if len(text) == 11:
        return f"{text[:3]}{sign}{text[3:7]}{sign}{text[7:]}"
    return sign.join(text[i : i + 4] for i in range(0, len(text), 4))


def apply(text: str, name: str) -> str:
    """One filter on a printed value."""
    if match := re.fullmatch(r"([wr])(\d+)", name):
        pad = " " * max(0, int(match[2]) - width(text))
        return text + pad if match[1] == "w" else pad + text
    if re.fullmatch(r"0\d+", name):
        return text.zfill(int(name))
    if name.startswith("last"):
        return text[-int(name[4:]) :]
    if name.startswith("first"):
        return text[: int(name[5:])]
    simple = {
        "sp": lambda: _groups(text, " "),
        "da": lambda: _groups(text, "-"),
        "+86": lambda: "+86" + text,
        "+86 ": lambda: "+86 " + text,
        "86": lambda: "86" + text,
        "low": text.lower,
        "up": text.upper,
        "dot": lambda: text[:2] + "·" + text[2:],
        "nodash": lambda: text.replace("-", ""),
        "mask": lambda: text[:3] + "*" * (len(text) - 7) + text[-4:],
    }
    return simple[name]()
