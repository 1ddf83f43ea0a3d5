"""Shapes of values: what a cell under a header must look like to be what the header says."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from pii_scan.lazy import lazy_re
from pii_scan.model import RuleSet, compile_by_python, compile_by_regex, compile_pattern
from pii_scan.named import NamedTuple

if TYPE_CHECKING:
    import regex

    from pii_scan.model.rules import Pattern

# The months of an English date, by their first letters.
MONTH = "(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
_DATE = (
    r"(?:(?:19|20)\d{2}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}日?|(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])"
    r"|\d{1,2}[-/]\d{1,2}[-/](?:19|20)?\d{2}|\d{1,2}\.\d{1,2}\.(?:19|20)\d{2}|\d{1,2}月\d{1,2}[日号]?"
    rf"|\d{{1,2}}[ -]?{MONTH}[a-z]*[ -]?(?:\d{{2,4}})?"
    rf"|{MONTH}[a-z]*[. ]{{1,2}}\d{{1,2}},? (?:19|20)\d{{2}}"
    # of the Republic
    r"|(?:[民][国國]\s?\d{2,3}|1[0-2]\d)\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日|(?:[民][国國]\s?)?1[0-2]\d/\d{1,2}/\d{1,2})"
)
_CLOCK = (
    r"(?:[T_\s]{0,2}(?:[上下]午|凌晨|晚上?|早上?)?\s?\d{1,2}[:：时点]\d{0,2}"
    r"(?:[:：分]\d{1,2}(?:\.\d+)?秒?|分)?(?:Z|[+-]\d{2}:?\d{2}|\s?[AaPp][Mm])?)"
)
_MONTH_DAY = r"(?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\d|3[01])"
_HOUR = r"(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?"
_WHEN = (
    rf"{_DATE}{_CLOCK}?|(?:19|20)\d{{2}}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])T?\d{{4,6}}Z?"
    rf"|(?:{_MONTH_DAY}|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))[ -]\d{{1,2}}:\d{{2}}(?::\d{{2}})?"
    r"|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]) (?:[01]\d|2[0-3])[0-5]\d|\d{1,2}[日号]\s?\d{1,2}[:：时]\d{2}"
    rf"|\d{{2}}{MONTH}(?:\d{{2}}|\d{{4}})?/\d{{4}}"
)
_MONEY = (
    # a day is none
    r"[-+]?\s?(?:RMB|CNY|人民币|[¥￥$])?\s?-?(?:\d{1,3}(?:,\d{3})+|\d{1,12}(?!\d*(?:年|月\d|[日号])))(?:\.\d{1,4})?\s?(?:元|万元|万|块|RMB|CNY)?"
)
_NAME = (
    # behind 用户 stands no name in 用户未通过, nor behind 机主 in 机主电话
    r"(?<![\u4e00-\u9fff])(?![未已不的在是被请将会或及为]|电话|手机|号码|姓名|身份|证件|地址|信息|资料|名单|数据|账号|帐号)"
    r"[\u3400-\u9fff\U00020000-\U000323af〇·]{2,6}"
    r"|[A-Z][A-Za-z'-]+(?:[ /][A-Z][A-Za-z'-]+){1,3}|[A-Z]{2,}/[A-Z]{2,}(?: (?:MR|MS|MRS|CHD))?"
)

# English months, and words of what is asked, planned, offered or explained, and is not told to have happened.
_MONTHS = (
    "(?i:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    "|nov(?:ember)?|dec(?:ember)?)"
)
_WISHES = (
    "(?i:ask(?:s|ed|ing)? (?:about|how|if|whether|when|where|what|why|which)|[ei]nquir(?:y|ies|es?|ed|ing)"
    "|wonder(?:s|ed|ing)|(?:would|'d) like|wish(?:es|ed)? to|wants? (?:to|a|an)"
    "|wanted(?! (?:for|since))|hop(?:es?|ed|ing) to"
    "|plan(?:s|ned|ning)? (?:to|on)|planned|intend(?:s|ed)? to|look(?:s|ed|ing)? (?:for|to)"
    "|how (?:to|much|many|do|does|can|long)|do you|(?:is|are) there|possible|needs (?:to|an?|some|info|help)|please"
    "|could you|can (?:i|we|you)"
    "|kindly|for (?:example|instance|sale)|e\\.g\\.|examples?|samples?|vacanc(?:y|ies)|hiring|recruit(?:s|ing|ment)?"
    "|requirements?|required|qualified|must|should|front desk|job (?:ad|offer|description)|(?<!the )candidates?"
    "|manual|guide|handbook|tutorial|brochure|leaflet)"
)

PATTERNS: dict[str, str] = {
    "date": _WHEN,
    # or the seconds, or milliseconds, of a computer's clock
    "moment": rf"{_WHEN}|1[3-9]\d{{8}}(?:\d{{3}})?",
    # or as books note a day: 04-03, 23.11.04, 9日; and an hour, or from when to when, the day of which is told aside
    "entry": (
        rf"{_WHEN}|{_MONTH_DAY}|\d{{2}}\.(?:0[1-9]|1[0-2])\.(?:0[1-9]|[12]\d|3[01])|(?:[12]?\d|3[01])[日号]"
        rf"|{_HOUR}(?:\s?[-~～—–至到]{{1,2}}\s?{_HOUR})?"
    ),
    "day": _DATE,
    "stamp": (
        rf"(?:{_DATE}{_CLOCK}"
        r"|(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])T?(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?Z?)"
    ),
    "time": r"(?:\d{1,2}[:：时点]\d{2}(?:[:：分]\d{2}秒?)?)",
    "money": _MONEY,
    "number": r"\d[\d,]*(?:\.\d+)?",
    "duration": (
        r"\d{1,5}|(?:\d{1,3}[:：])?\d{1,2}[:：]\d{2}"
        r"|(?:\d{1,3}(?:小时|时|h))?(?:\d{1,3}(?:分钟?|m))?(?:\d{1,5}(?:秒|s))?"
    ),
    "phone": r"\+?[\d][\d \-()（）*]{4,18}\d",
    "place": r"[\u4e00-\u9fffA-Za-z][\u4e00-\u9fffA-Za-z0-9·()（）\- ]{1,40}",
    "name": _NAME,
    # a day or an hour in English running text
    "occasion": (
        r"(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d{2}"
        r"|(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?|\d{1,2} ?[ap]m|(?:in|since|until) (?:19|20)\d{2}"
        rf"|\d{{1,2}}(?:st|nd|rd|th)?(?: of)?[ -]{_MONTHS}|{_MONTHS}\.? \d{{1,2}}(?:st|nd|rd|th)?"
        rf"|{_MONTHS} (?:19|20)\d{{2}}"
        r"|(?i:yesterday|tonight|the (?:same|next) day|this (?:morning|afternoon|evening)|last (?:night|week|month))"
    ),
    "wish": _WISHES,
    "coordinate": r"-?\d{1,3}\.\d{4,}(?:\s?[,，;|]\s?-?\d{1,3}\.\d{4,})?",
    # of 收入 and 转出 the last sign is no direction
    "direction": (
        r"(?i:出境|入境|(?<![\u4e00-\u9fff])[出入](?![\u4e00-\u9fff])|出入境|exit|entry|out|in|departure|arrival|dep|arr|[OIDACR])"
    ),
    "address": (
        r"(?=.*[\u4e00-\u9fff])(?=.*(?:省|市|区|县|镇|乡|村|路|街|道|巷|弄|号|栋|幢|楼|室|苑|园|小区|花园|里|座|单元))"
        r".{4,80}"
    ),
    "code": r"[A-Za-z0-9\u4e00-\u9fff][A-Za-z0-9\-/（）()\u4e00-\u9fff〔〕第号]{2,40}",
}
# What else stands below the name of a day.
_NOTED = ("entry", "moment")
_LETTERS = r"[A-Za-z\u3400-\u9fff]"
_LETTER = lazy_re(_LETTERS)
# What looks like a value of another shape is no text.
_NO_TEXT = lazy_re(rf"(?:{_DATE}{_CLOCK}?|[-+]?[\d.,:%]+|[A-Za-z]{{0,3}}\d{{6,}}[A-Za-z]?)\Z")

# A number with a decimal comma, as spreadsheets of other countries write it: 1.234,56 or 39,9042
_COMMA = lazy_re(
    r"([-+]?\s?(?:RMB|CNY|[¥￥])?\s?)(\d{1,3}(?:[.'\s]\d{3})+|\d{1,12}),(\d{1,2}|\d{4,8})(\s?(?:元|RMB|CNY|[¥￥])?)\Z"
)

_AROUND = ("(?=", "(?!", "(?<=", "(?<!")
_KEEPS = lazy_re(r"(?:[*+?]|\{[\d,]+\})\+")
# An escape, a set, what opens or closes a group, a repeat that keeps what it took, or one sign.
_PARTS = lazy_re(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?<?[=!]|\(\?P<\w+>|\(\?>|[()]|(?:[*+?]|\{[\d,]+\})\+|.", re.DOTALL)


class Shape(NamedTuple):
    """A shape, in a cell and in running text.

    full: whether a cell under its name has the shape, and little more. exact: whether a cell has it, and nothing more.
    every: whether all of some cells, none of which is empty, surely have it as ``full`` says; it may not know.
    search and last: where in running text the shape stands first and last, or None.
    """

    full: Callable[[str], bool]
    exact: Callable[[str], bool]
    every: Callable[[Sequence[str]], bool]
    search: Callable[[str], tuple[int, int] | None]
    last: Callable[[str], tuple[int, int] | None]


def make(name: str, ruleset: RuleSet) -> Shape:
    """The shape of a name, ``rule:<id>`` or ``/regex/``."""
    if name == "text":
        return Shape(_is_text, _is_text, lambda _: False, _any_text, _any_text)
    shape = _of_pattern(pattern_of(name, ruleset))
    # under its name a day may be as books note it, or that of a computer's clock
    clock = _of_pattern("|".join(pattern_of(one, ruleset) for one in _NOTED)) if name in ("date", "moment") else shape
    return shape._replace(full=clock.full, exact=clock.exact, every=clock.every)


def pattern_of(name: str, ruleset: RuleSet) -> str:
    """The pattern of the shape of a name."""
    if name == "text":
        return _LETTERS
    if name.startswith("rule:"):
        return ruleset.by_id[name[5:]].pattern
    if name.startswith("/"):
        return name.strip("/")
    # in running text the digits of an ID number are no date and no amount
    return f"(?<![0-9A-Za-z])(?:{PATTERNS[name]})(?![0-9A-Za-z])"


def _is_text(cell: str) -> bool:
    return len(cell) <= 160 and bool(_LETTER.search(cell)) and not _NO_TEXT.match(cell)


def _any_text(text: str) -> tuple[int, int] | None:
    found = _LETTER.search(text)
    return (found.start(), len(text)) if found else None


@lru_cache(2048)  # scans of one process ask for the same ones
def _of_pattern(pattern: str) -> Shape:
    compiled: list[re.Pattern[str] | Guarded] = []
    lines: list[Pattern | None] = []

    def get() -> re.Pattern[str] | Guarded:
        if not compiled:
            compiled.append(compile_by_python(pattern) or Guarded(pattern))
        return compiled[0]

    def full(cell: str) -> bool:
        found = get().fullmatch(cell) or (get().search(cell) if "(?<" in pattern else None)
        # a rule's pattern may bind only a part that it bounds by lookarounds
        if found and (found.end() - found.start()) * 2 >= len(cell):
            return True
        number = _COMMA.match(cell) if "," in cell else None
        return number is not None and full(_pointed(number))

    def exact(cell: str) -> bool:
        return (compiled[0] if compiled else get()).fullmatch(cell) is not None

    def every(cells: Sequence[str]) -> bool:
        if not lines:
            lines.append(_of_lines(pattern))
        # each match takes one line from its beginning to its end, or less of them are found
        return lines[0] is not None and len(lines[0].findall("\n".join(cells))) == len(cells)

    def search(text: str) -> tuple[int, int] | None:
        found = (compiled[0] if compiled else get()).search(text)
        return found.span() if found and found.end() > found.start() else None

    def last(text: str) -> tuple[int, int] | None:
        spans = [found.span() for found in get().finditer(text) if found.end() > found.start()]
        return spans[-1] if spans else None

    return Shape(full, exact, every, search, last)


def _pointed(number: re.Match[str]) -> str:
    """A number with a point instead of its decimal comma."""
    before, whole, part, behind = number.groups()
    return f"{before}{''.join(filter(str.isdigit, whole))}.{part}{behind}"


class Guarded:
    """A pattern that Python's own engine refuses: a looser one comes first, for to import regex takes 10 ms."""

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern
        self._loose = compile_by_python(without_lookarounds(pattern))

    @cached_property
    def _whole(self) -> regex.Pattern[str]:
        return compile_by_regex(self._pattern)

    def _may(self, text: str) -> bool:
        return self._loose is None or self._loose.search(text) is not None

    def search(self, text: str) -> regex.Match[str] | None:
        """The first match."""
        return self._whole.search(text) if self._may(text) else None

    def fullmatch(self, text: str) -> regex.Match[str] | None:
        """The match of the whole text."""
        return self._whole.fullmatch(text) if self._may(text) else None

    def finditer(self, text: str) -> Iterator[regex.Match[str]]:
        """All matches."""
        return self._whole.finditer(text) if self._may(text) else iter(())


def without_lookarounds(pattern: str) -> str:
    """A pattern that matches in each text in which this one does, and perhaps in others."""
    parts: list[str] = []
    depth = around = 0
    for part in _PARTS.findall(pattern):
        depth += part[0] == "("
        if part in _AROUND and not around:
            around = depth
        if not around:
            # what keeps all that it took might then take too much
            kept = "(?:" if part.startswith(("(?>", "(?P<")) else part
            parts.append(kept[:-1] if _KEEPS.fullmatch(kept) else kept)
        if part == ")":
            around = 0 if around == depth else around
            depth -= 1
    return "".join(parts)


def _of_lines(pattern: str) -> Pattern | None:
    """Finds the lines that a pattern matches, if it has no flags of its own."""
    return None if pattern.startswith("(?i)") else compile_pattern(rf"(?m)^(?:{pattern})$")
