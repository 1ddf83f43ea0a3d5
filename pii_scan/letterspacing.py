"""Chinese words whose characters stand apart, as forms are set: 姓　　名, 手 机, 证 件 号 码."""

from __future__ import annotations

from pii_scan.lazy import lazy_re

# The same gap stands between all of them.
_SPACED = lazy_re(
    r"(?<![\u4e00-\u9fff])[\u4e00-\u9fff]([ \u3000]{1,6})[\u4e00-\u9fff](?:\1[\u4e00-\u9fff]){0,8}(?![\u4e00-\u9fff])"
)


def closed(text: str) -> str:
    """A text with the characters of such words side by side.

    >>> closed("姓　　名：王建国　　　证 件 号 码：")
    '姓名：王建国　　　证件号码：'
    """
    if text.isascii() or (" " not in text and "\u3000" not in text):
        return text
    return _SPACED.sub(lambda word: word[0].replace(word[1], ""), text)
