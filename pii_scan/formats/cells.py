"""What a cell shows: its text, its number digit by digit, its date."""

from __future__ import annotations

from functools import lru_cache

from pii_scan.lazy import lazy_re

# A line is a row and a tab divides cells.
_BLANKS = {ord(sign): " " for sign in "\t\n\v\f\r"}
_ESCAPE = lazy_re("_x([0-9A-Fa-f]{4})_")
_NUMBER = lazy_re(r"([+-]?)(\d+)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?")
# Hours, minutes, seconds.
_TWO = [f"{number:02}" for number in range(60)]


def clean(text: str) -> str:
    """The text of a cell without what divides cells and rows, and with escaped characters as themselves."""
    if "_x" in text:
        text = _ESCAPE.sub(lambda found: chr(int(found[1], 16)), text)
    return text if text.isprintable() else text.translate(_BLANKS)


def plain_number(text: str) -> str:
    """Whole numbers without exponent and fraction, digit by digit: 18 of them are more than a float holds."""
    found = _NUMBER.fullmatch(text)
    if found is None:
        return text
    fraction = (found[3] or "").rstrip("0")
    zeros = int(found[4] or 0) - len(fraction)
    if not 0 <= zeros <= 30:
        return text
    return found[1] + ((found[2] + fraction).lstrip("0") + "0" * zeros if (found[2] + fraction).strip("0") else "0")


def iso_date(text: str, since_1904: bool) -> str:
    """A serial number of days as date and time; as it stands where it is none."""
    try:
        seconds = round(float(text) * 86_400)
    except (ValueError, OverflowError):
        return clean(text)
    days, seconds = divmod(seconds, 86_400)
    if not 0 <= days + 1462 * since_1904 < 2_958_466:  # 9999-12-31
        return plain_number(text)
    time = f"{_TWO[seconds // 3600]}:{_TWO[seconds // 60 % 60]}:{_TWO[seconds % 60]}"
    if days == 0 and not since_1904:
        return time
    return f"{_day(days, since_1904)} {time}" if seconds else _day(days, since_1904)


@lru_cache(4096)
def _day(days: int, since_1904: bool) -> str:
    from datetime import date, timedelta

    # 1900 was no leap year, but the serial numbers say so: 60 is a day that never was
    first = date(1904, 1, 1) if since_1904 else date(1899, 12, 31 if days < 60 else 30)
    return (first + timedelta(days=days)).isoformat()
