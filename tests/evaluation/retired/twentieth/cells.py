"""How a file writes dates, times and durations."""

import datetime as dt

# formats of times and of dates; those with "u" have no leading zeros
STYLES = [
    ("%Y-%m-%d %H:%M:%S", "%Y-%m-%d"),
    ("%Y-%m-%d %H:%M:%S", "%Y-%m-%d"),
    ("%Y/%m/%d %H:%M", "%Y/%m/%d"),
    ("%Y%m%d%H%M%S", "%Y%m%d"),
    ("%Y-%m-%dT%H:%M:%S+08:00", "%Y-%m-%d"),
    ("u/", "u/"),
    ("u-S", "u-S"),
    ("%Y.%m.%d %H:%M", "%Y.%m.%d"),
    ("%Y-%m-%d %H:%M:%S.0", "%Y-%m-%d"),
]
STYLES_ZH = [*STYLES, ("u年", "u年"), ("%Y年%m月%d日 %H:%M:%S", "%Y年%m月%d日")]
STYLES_EN = [
    ("%d-%b-%Y %H:%M", "%d-%b-%Y"),
    ("%d/%m/%Y %H:%M", "%d/%m/%Y"),
    ("%Y-%m-%d %H:%M:%S", "%Y-%m-%d"),
    ("%Y-%m-%dT%H:%M:%SZ", "%Y-%m-%d"),
]
PROSE_ZH = [
    ("u年", "u年"),
    ("%Y年%m月%d日%H时%M分", "%Y年%m月%d日"),
    ("%Y-%m-%d %H:%M", "%Y-%m-%d"),
    ("%Y.%m.%d %H:%M", "%Y.%m.%d"),
    ("u/", "u/"),
    ("%Y/%m/%d %H:%M:%S", "%Y/%m/%d"),
]
PROSE_EN = [("%d %B %Y, %H:%M", "%d %B %Y"), ("%Y-%m-%d %H:%M", "%Y-%m-%d"), ("%b %d, %Y %H:%M", "%b %d, %Y")]


def unpadded(d, style):
    """A date without leading zeros, which strftime cannot write everywhere."""
    day = f"{d.year}-{d.month}-{d.day}"
    if "/" in style:
        day = f"{d.year}/{d.month}/{d.day}"
    elif "年" in style:
        day = f"{d.year}年{d.month}月{d.day}日"
    if not isinstance(d, dt.datetime):
        return day
    return f"{day} {d.hour}:{d.minute:02d}" + (f":{d.second:02d}" if "S" in style else "")


def cell(v, styles):
    """A field as text."""
    if not isinstance(v, dt.date):
        return str(v)
    style = styles[0 if isinstance(v, dt.datetime) else 1]
    return unpadded(v, style) if style[0] == "u" else v.strftime(style)


def duration(seconds, how):
    """Duration of a call in one of three forms."""
    s = int(seconds)
    if how == "zh":
        return f"{s // 60}分{s % 60}秒" if s >= 60 else f"{s}秒"
    return f"{s // 3600:02d}:{s // 60 % 60:02d}:{s % 60:02d}" if how == "hms" else str(s)
