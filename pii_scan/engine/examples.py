"""Examples: words and signs that say that a value is one, and stands for nobody."""

from __future__ import annotations

import re

from pii_scan.lazy import lazy_re

# Words that say "this is an example" stand for every rule.
EXAMPLE_WORDS = ("例如", "示例", "样例", "举例", "比如", "格式", "请输入", "形如", "占位", "测试数据", "范例")
EXAMPLE_WORDS_EN = ("placeholder", "e.g.", "for example", "sample", "example", "eg", "dummy", "lorem")
LETTER = lazy_re("(?i)[a-z]")
# `如：13…`, `如13…`: only directly before the value; 如 alone is part of too many words.
_AS_IN = lazy_re(r"(?<![\u4e00-\u9fff])[如例]\s?[：:]?\s?[「“\"']?\Z|(?<=[（(，,。 ])如\s?[：:]?\s?\Z")
# Characters before a value in which an object that is an example may begin.
_FAR = 240
_EXAMPLE = lazy_re(
    "|".join(EXAMPLE_WORDS)
    # not as part of an address: test@example.com, sample.org/x
    + r"|(?<![A-Za-z@./_-])(?i:"
    + "|".join(map(re.escape, EXAMPLE_WORDS_EN))
    # nor the beginning of a passport or an order: EG1234567
    + r")(?![a-z@]|(?<=[eE][gG])[0-9A-Z]|\.[a-z])"
)
# A key or column that holds nothing else, and a remark behind a value that says so.
EXAMPLE_KEY = lazy_re(r"\s*(?i:examples?(?:[ _-]?values?)?|[示范样举]例值?|例子)\s*")
EXAMPLE_BEHIND = lazy_re(
    r"[\"',;) ]{0,4}(?://|#|--|/\*|<!--)\s{0,3}(?:[示范样举]例|例如|(?i:(?:for )?example|e\.g\.)"
    # or what comes of it: isMobile('13…') // true, // 138****5678
    r"|(?:=> ?)?(?:(?i:true|false)(?![A-Za-z])|\d{1,6}\*{2,}))"
)
# A list of them: examples: ['13…', '13…
_EXAMPLE_LIST = lazy_re(r"(?i)(?<![a-z])(?:examples?|[示样]例)[\"']?\s{0,3}[:=]\s{0,3}\[[^\]\n]*\Z")
# An object or a list that is one: 示例值：{"name": "张三", "mobile": "138…
_EXAMPLE_OBJECT = lazy_re(
    r"(?:[示样举范]例(?:值|数据|参数|报文)?|例如|(?i:(?<![a-z])example(?: value)?))"
    r"[\"'`]?\s{0,2}[:：=]?\s{0,2}[\"'`]?(?=[\[{(])"
)
_OPENS, _CLOSES = frozenset("[{("), frozenset("]})")


def as_in(before: str) -> bool:
    """Whether the value is given as an example: 如 or 例 stands directly before it, or it is in a list of such."""
    if "[" in before and _EXAMPLE_LIST.search(before):
        return True
    if example_object(before, len(before)) >= 0:
        return True
    return ("如" in before or "例" in before) and _AS_IN.search(before) is not None


def example_object(text: str, end: int) -> int:
    """Where an object or a list that is given as an example begins, if it is open at a place of a text; or -1."""
    low = max(0, end - _FAR)
    if text.find("例", low, end) < 0 and text.find("xample", low, end) < 0:
        return -1
    found = (one for one in _EXAMPLE_OBJECT.finditer(text, low, end) if _is_open(text[one.end() : end]))
    return next((one.start() for one in found), -1)


def _is_open(text: str) -> bool:
    """Whether a bracket with which a text begins is not closed in it, nor its line."""
    depth = 0
    for sign in text:
        depth += (sign in _OPENS) - (sign in _CLOSES)
        if depth == 0 or sign == "\n":
            return False
    return depth > 0


def example_end(text: str) -> int:
    """The end of the last word that says "this is an example", or -1."""
    last = -1
    if text.isascii() and not LETTER.search(text):
        return last
    for match in _EXAMPLE.finditer(text):
        last = match.end()
    return last
