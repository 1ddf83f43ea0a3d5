"""Lines of pages: what they show."""

from __future__ import annotations

from pii_scan.lazy import lazy_re

# Tags that divide no lines.
INLINE = lazy_re(r"(?i)</?(?:a|b|code|em|font|form|i|input|label|li|s|small|span|strong|t[dhr]|time|u)\b[^<>]{0,200}>")


def shown(text: str) -> str:
    """What a line of a page shows: where tags stand that divide no lines, there are as many blanks as bytes."""
    return INLINE.sub(lambda tag: " " * len(tag[0].encode()), text) if "<" in text else text
