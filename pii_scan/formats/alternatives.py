"""Whether a text tells no more than the page of a table beside it: notebooks print both of each table."""

from __future__ import annotations

from pii_scan.lazy import lazy_re

# Bytes of a text and its page that are held to compare them.
HELD = 1 << 20
_TAGS = lazy_re(r"(?is)<!--.*?(?:-->|\Z)|<(style|script|title)\b.*?(?:</\1\s*>|\Z)|<[^<>]*>")
# Words, numbers and addresses; numbers in groups.
_RUN = lazy_re(r"\w+(?:[@._+-]+\w+)*")
_GROUPS = lazy_re(r"(?<!\d)\d{2,8}(?:[ -]\d{2,8}[Xx]?)+")


def tells_all(page: str, text: str) -> bool:
    """Whether each word and number of a text stands in a page as well, shown, and as one that no tag divides.

    >>> tells_all("<p>张三<td>13812345678", "张三 13812345678"), tells_all("<p>138<b>1234</b>", "1381234")
    (True, False)
    """
    shown = _TAGS.sub("\n", page)
    return all(set(sort.findall(text)) <= set(sort.findall(shown)) for sort in (_RUN, _GROUPS))
