"""Values of an array, of which its key says what they are, perhaps in the plural: most stand behind another value."""

from __future__ import annotations

from pii_scan.lazy import lazy_re
from pii_scan.model import Rule

# Bytes before a value in which its array begins: less than what every chunk shows before its own part.
REACH = 1000
# What a key is at most, in bytes, with its sign.
_KEY = 64
# Values between the key and one of an array: in brackets, and below each other as YAML has them.
_ITEM = rb"[\"'`]?[^\s\"'`,;\[\](){}:=]{1,64}+[\"'`]?"
_ITEMS = lazy_re(rb"\s*+(?:%b\s*+,\s*+)*+[\"'`]?" % _ITEM)
_DASHED = lazy_re(rb"[ \t\r]*+(?:\n[ \t]*+-[ \t]++%b[ \t\r]*+)*+\n[ \t]*+-[ \t]++[\"'`]?" % _ITEM)
# The key of one, which may name many: "vins": [
_MANY = lazy_re(r"(?<=[A-Za-z]{2})s(?=[\"'`]?\s{0,4}[:=]\s{0,4}\Z)")


def head_of(data: bytes, start: int, rule: Rule) -> str:
    """The key of the array that a value is of, as it stands before the first.

    Nothing where a label is not needed, and none of a word in running text, which its label adjoins.
    """
    if rule.alone is not None or rule.adjoins:
        return ""
    low = max(0, start - REACH)
    opens = data.rfind(b"[", low, start) + 1
    if not opens or not _ITEMS.fullmatch(data, opens, start):
        opens = data.rfind(b":", low, start) + 1
        if not opens or not _DASHED.fullmatch(data, opens, start):
            return ""
    first = max(0, opens - _KEY)
    line = data[max(first, data.rfind(b"\n", first, opens) + 1) : opens].decode("utf-8", "ignore").removesuffix("[")
    return f"{line}["


def readings(head: str) -> tuple[str, str]:
    """The key of an array as it stands, which may end in s itself (``address``), and where it names many, as of one."""
    return head, f"{_MANY.sub('', head[:-1])}["
