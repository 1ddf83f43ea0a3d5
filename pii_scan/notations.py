"""Keys that stand before their values in notations of their own, not as ``key: value`` or ``<key>value``.

Between a key and its value stand signs, the names that both have (``"field": "phone", "value": …``), or a line.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from pii_scan.lazy import lazy_re
from pii_scan.named import NamedTuple

# What a telephone shows above a conversation: its carrier and the hour, and below the way back and with whom.
BACK = r"\s{0,8}[‹<〈❮]\s{0,2}"
_BACK = lazy_re(BACK)
_STATUS = lazy_re(
    r"(?i:\s{0,8}(?:中国(?:移动|联通|电信|广电)|China (?:Mobile|Unicom|Telecom))\s?(?:[2-5]G|LTE|VoLTE|WLAN|Wi-?Fi)"
    r"\s{0,8}(?:[上下]午)?\d{1,2}:\d\d(?!\d)[^\n]{0,16})"
)
# Characters of the longest key with what stands between it and its value.
LEAD = 160
_KEY = r"([A-Za-z_\u4e00-\u9fff][\w/()（） .\-]{0,40}?)"
_WORD = r"([A-Za-z_\u4e00-\u9fff][\w.\-]{0,40})"
_NAMES = r"(?i:name|key|field|field_?name|label|title|question|column|attribute|property|code|k|n)"
_VALUES = r"(?i:value|val|text|content|data|answer|v)"
# A call that makes a day.
_DAY = r"(?:new )?(?:Local|Offset|Zoned)?Date(?:Time)?(?:\.of)?\("
# A name and a value of YAML, of a settings file or of a call; what a program has where nothing else is given; and a
# type between a name and its value.
_DEFAULTS = r"(?:value|val|default(?:_?[Vv]alue)?|server_default|initial)"
_TYPE = (
    r"(?:(?:Optional|Final|Annotated)\[|Option<)?"
    r"(?:str|String|string|Text|AnyStr|Final|CharSequence|[Aa]ny|&(?:'static )?str)"
    r"[\]>?!]{0,2}(?: ?\| ?(?:None|null|undefined))?"
)
_IN_LINES = (
    rf"(?:(?<![\w\"'])(?:name|key|field|columnName)\s?[:=]\s{{0,4}}[\"']?{_KEY}[\"']?\s{{0,4}}(?:,|\r?\n)\s{{0,40}}"
    rf"{_DEFAULTS}\s?[:=]\s{{1,4}}|\bvariable \"{_KEY}\"\s?\{{[^{{}}]{{0,100}}?\bdefault\s{{0,8}}=\s)",
    rf"(?:(?<![\w.]){_WORD}\??\s?:\s?{_TYPE}\s?:?=\s?(?=[\"'\d]|\Z)"
    rf"|(?<![\w.]){_WORD}\s?(?::[^=\n]{{1,30}})?=\s?[\w.]{{1,30}}\((?:[^()\n]|\([^()\n]{{0,30}}\)){{0,80}}?\b{_DEFAULTS}\s?=\s?"
    rf"|[\"']--?{_WORD}[\"'][^()\n]{{0,60}}?\bdefault\s?=\s?|\(name: '{_WORD}', defaultValue: (?='|\Z))",
)
# What stands before a value that is quoted, or one word: names that JSON or an element gives to both, calls of setters
# and builders, predicates of triples, answers of a shell of Redis, dumps of PHP.
_BEFORE_QUOTED = (
    rf'"{_NAMES}"\s{{0,4}}:\s{{0,4}}"{_KEY}"\s{{0,4}},\s{{0,40}}'
    rf'(?:"\w{{1,20}}"\s{{0,4}}:\s{{0,4}}"[^"\n]{{0,40}}"\s{{0,4}},\s{{0,40}})?"{_VALUES}"\s{{0,4}}:\s{{0,4}}',
    rf'<[\w:.-]{{1,40}}(?:\s[\w:.-]{{1,40}}="[^"<>]{{0,40}}")?\s(?:{_NAMES}|eng)="{_KEY}"\s{_VALUES}=',
    rf"<input\b[^<>]{{0,60}}?\s(?:id|name)=[\"']{_KEY}[\"'](?:\s[^<>]{{0,60}})?\svalue=",
    rf"(?:\.|\b)[A-Za-z]\w{{0,30}}\([\"']{_KEY}[\"'],\s{{0,4}}(?=[^,\n]{{1,200}}\)|[\"']?\Z)",
    rf"\.(?:set|with|add|put)?{_WORD}\(\s{{0,4}}(?=[\"'\d-]|{_DAY}|\Z)",
    rf"(?<![\w:\"'])\w{{0,20}}:{_WORD}[ \t]{{1,4}}(?=[\"\d-]|\Z)",
    # a pair of Lisp
    rf"\({_WORD} \. (?=\"|\Z)",
    # a tuple of Erlang; the label of a field of a page, and the field
    rf"\{{{_WORD},\s{{0,4}}(?:<<(?=\"|\Z)|(?=\"|\Z))",
    rf"<(?:label|td|th|span|dt)\b[^<>]{{0,80}}>\s{{0,8}}{_KEY}\s?[:：]?\s{{0,4}}</\w{{1,8}}>\s{{0,40}}"
    r"(?:<(?:td|dd|div|span)\b[^<>]{0,60}>\s{0,8})?<input\b[^<>]{0,120}?\svalue=",
    rf'\d{{1,3}}\) "{_KEY}"\r?\n[ ]{{0,16}}\d{{1,3}}\) ',
    rf"\[\"{_KEY}\"\]=>\s{{1,40}}(?:string\(\d{{1,4}}\) |(?:int|float|bool)\()",
    *_IN_LINES,
)
# Characters by which it is known in which place of a line a number stands, and of the text before it to look at.
_SLOT, SLOT = 11, 48
_FIGURES = lazy_re(r"\d+")
# In JSON with types, the key of the object that holds the value.
_TYPES = r"S|N|string|long|int|double|float|bytes|[a-z]{1,9}Value|\$number[A-Z][a-z]{1,8}|\$date"
TYPED = rf'\{{\s{{0,40}}"(?:{_TYPES})"\s{{0,4}}:\s{{0,4}}'
# What pages call the elements that hold keys; a name is somebody's.
_CLASSES = r"(?i:(?:[a-z]{1,12}[-_])?(?:k|key|label|lbl|tit|field|caption|dt|th))"
# Before a value that is the text of an element: its name in an attribute, or in an element of its own.
_BEFORE_TEXT = (
    # of maps of Java
    rf"<entry>\s{{0,40}}<string>{_KEY}</string>\s{{0,40}}<[a-z]{{3,10}}>",
    rf'<[\w:.-]{{1,40}}(?:\s[\w:.-]{{1,40}}="[^"<>]{{0,40}}")?\s{_NAMES}="{_KEY}"(?:\s[^<>]{{0,60}})?(?<!/)>',
    rf"(?i:<(?:key|dt|th|label|lbl|field|caption|k)\b[^<>]{{0,40}}>)\s{{0,4}}{_KEY}\s?[:：]?\s{{0,4}}</\w{{1,20}}>\s{{0,40}}<[A-Za-z][^<>/]{{0,60}}>",
    rf"<(?:name|key)>{_KEY}</\w{{3,4}}>\s{{0,40}}<(?:value|val)>",
    rf"<[A-Za-z][^<>]{{0,60}}>\s{{0,4}}{_KEY}\s?[:：]\s{{0,4}}</\w{{1,20}}>\s{{0,40}}<[A-Za-z][^<>/]{{0,60}}>",
    rf"<[A-Za-z]\w{{0,9}} class=[\"']?{_CLASSES}\b[^<>]{{0,40}}>\s{{0,4}}{_KEY}\s?</\w{{1,20}}>\s{{0,40}}"
    r"<[A-Za-z][^<>/]{0,60}>",
)
# Before a value that ends with its line: parts of a form, bulk strings of Redis, cells of HBase.
_BEFORE_LINE = (
    rf'form-data; name="{_KEY}"(?:\r?\n[\w-]{{1,40}}:[^\n]{{0,60}})?\r?\n\r?\n',
    rf"\$\d{{1,4}}\r?\n{_KEY}\r?\n\$\d{{1,4}}\r?\n",
    rf"\bcolumn=\w{{1,20}}:{_WORD}, timestamp=\d{{1,20}}, value=",
    rf"(?:^|\n)[ \t]{{0,8}}{_KEY} \.{{3,40}} ",
)
_FORMS = (
    (
        _BEFORE_QUOTED,
        rf"""(?:"((?:[^"\\\n]|\\.){{0,400}})"|'([^'\n]{{0,400}})'|({_DAY}[^()\n]{{4,80}}\))|(-?[\w.+]{{1,40}}))""",
        r"""["']?""",
    ),
    (_BEFORE_TEXT, r"(?:<!\[CDATA\[)?([^<]{0,400}?)(?:\]\]>)?(?=</)", r"(?:\s{0,4}|<!\[CDATA\[)"),
    (_BEFORE_LINE, r"([^\r\n]{0,400})", ""),
)
_ENTRY = lazy_re("|".join(f"(?:{'|'.join(leads)}){value}" for leads, value, _ in _FORMS))
_LEADS = lazy_re("|".join(lead for leads, _, _ in _FORMS for lead in leads))
_HELD = rf'"{_KEY}"\s{{0,4}}:\s{{0,4}}{TYPED}"?'
# The type of a number says what it is: {"kind": "mobile", "value": "138…"}
_OF_TYPE = (
    rf'"(?i:kind|type|(?:id|cert|doc|phone)_?type)"\s{{0,4}}:\s{{0,4}}"{_KEY}"\s{{0,4}},\s{{0,40}}'
    rf'"(?i:value|val|v|number|num|no)"\s{{0,4}}:\s{{0,4}}"?'
)
# A list of two texts: ["车架号", "LSV…"]. The first may be a name as well, so that alone makes no pair of it.
_OF_PAIR = rf'\[\s{{0,40}}"{_KEY}"\s{{0,4}},\s{{0,40}}"'
_OPENED = "|".join(f"(?:{'|'.join(leads)}){opening}" for leads, _, opening in _FORMS)
_LEAD = lazy_re(rf"(?:{_OPENED}|{_HELD}|{_OF_TYPE}|{_OF_PAIR})\Z")
# Each of them has one of these signs; behind the colon of a time stands none of its words.
_SIGNS = lazy_re(r"[\"<($]|[:{][A-Za-z_\u4e00-\u9fff]|column=|\.\.\.|(?:value|default)\s?[:=]|: ?\w{2,8}\s?=")
# What stands before the sign between a name and the value that is given to it, or before that of its type.
_GIVEN = lazy_re(rf"(?:\b{_DEFAULTS}|:\s?{_TYPE})\Z")
# Before the word of a predicate.
_PREDICATE = lazy_re(r":[A-Za-z_\u4e00-\u9fff]")
# What each of them ends with, if with no blank; and the keys of JSON that are none of their own.
_ENDS = frozenset(":=,(>[\"'")
HOLDING = frozenset(
    [
        "value",
        "val",
        "text",
        "content",
        "data",
        "answer",
        "v",
        "number",
        "num",
        "no",
        "s",
        "n",
        "string",
        "long",
        "int",
        "double",
        "float",
        "bytes",
    ]
)


# Columns of a table that hold the names of fields, and their values.
_OF_KEYS = lazy_re(
    r"(?i:(?:meta|field|attr|attribute|property|option|param|config|form)?[_ ]?(?:key|name|code|label)|field|attribute"
    r"|property|title|question|item)|(?:字段|属性|参数|配置|表单)?(?:名称?|键|标题)|字段|属性|题目|问题|标题|项目"
)
_OF_VALUES = lazy_re(
    r"(?i:(?:meta|field|attr|attribute|property|option|param|config|form)?[_ ]?(?:value|val)|answer)"
    r"|(?:字段|属性|参数|配置)?值|(?:字段|填写)内容|答案|回答|答复"
)


def key_and_value(headers: Sequence[str]) -> tuple[int, int] | None:
    """The columns of a table of keys and values that hold the names of fields and what these hold; None for others.

    One of each stands in it: a table with several names or values is of something else.
    """
    keys, values = ([at for at, one in enumerate(headers) if sign.fullmatch(one)] for sign in (_OF_KEYS, _OF_VALUES))
    return (keys[0], values[0]) if len(keys) == len(values) == 1 and keys[0] < values[0] else None


class Entry(NamedTuple):
    """A key with its value, in characters [start, end) of a text."""

    start: int
    end: int
    key: str
    value: str


def entries(text: str) -> Iterator[Entry]:
    """The keys and values in a text, in order."""
    for found in _ENTRY.finditer(text):
        key, value = (group for group in found.groups() if group is not None)
        yield Entry(*found.span(), key, value)


@lru_cache(64)  # each rule asks for the same
def lead(before: str) -> tuple[int, str]:
    """Where the notation of a value begins in the text before it, and the key that it has; -1 where there is none."""
    found = _LEAD.search(before) if _may_end(before) else None
    return (found.start(), next(filter(None, found.groups()))) if found else (-1, "")


def _may_end(before: str) -> bool:
    """Whether a text may end with a key of such a notation: to search all texts takes a fifth of a list of people."""
    if before[-1:] not in _ENDS and not before[-1:].isspace():
        return False
    tail = before.rstrip(" \t\r\n\"'")
    last = tail[-1:]
    if last == ":":
        # of JSON with names, or with types
        tail = tail[:-1].rstrip()
        key = tail[tail.rfind('"', 0, -1) + 1 : -1] if tail[-1:] == '"' else ""
        is_given = not key and bool(_GIVEN.search(tail)) and any(word in before for word in ("name", "key", "field"))
        return is_given or key.lower() in HOLDING or key.endswith("Value") or key[:1] == "$"
    if last in ("=", ">", "["):
        # of an element, or a column of HBase
        return "<" in before or "column=" in before or _GIVEN.search(tail[:-1].rstrip(" :")) is not None
    if last in (",", "("):
        # of a list of two, of a call, or a tuple of Erlang; or of a setter
        calls = ("('", '("', "{") if last == "," else (".",)
        return "[" in before or ("(" in before and any(sign in before for sign in calls))
    if last in (")", "."):
        return last == ")" or tail.endswith("...")
    # a predicate, which is no clock, or a key on a line of its own
    word = tail[tail.rfind(" ") + 1 :]
    is_predicate = ":" in word and (_PREDICATE.search(word) is not None or word.endswith("<<"))
    return is_predicate or "form-data" in before or "$" in before


def has_lead(text: str) -> bool:
    """Whether a key of such a notation stands anywhere in a text."""
    return _SIGNS.search(text) is not None and _LEADS.search(text) is not None


def slot(before: str) -> str:
    r"""What leads to a place of a line: the signs before it on the line, figures as one; nothing where no letter does.

    >>> slot("2023-05-24 order 5572 by "), slot("12, ")
    ('\norder 0 by ', '')
    """
    signs = _FIGURES.sub("0", before.rpartition("\n")[2])[-_SLOT:]
    return f"\n{signs}" if any(map(str.isalpha, signs)) else ""


def stem(key: str) -> str:
    """A key in small letters without the number that counts it: ``to0017`` is one of many ``to``."""
    return key.lower().rstrip("0123456789")


def goes_back(before: str) -> bool:
    """Whether the sign for the way back, and nothing else, stands before a value on its line."""
    return _BACK.fullmatch(before) is not None


def on_screen(upper: str, before: str) -> bool:
    """Whether a value is with whom a screen shows a conversation: its state stands on the line above.

    Before a copied one the sign alone says so, unless quotations have it, too.
    """
    return goes_back(before) and ("‹" in before or _STATUS.fullmatch(upper) is not None)
