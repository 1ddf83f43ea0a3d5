"""Labels: words that name a value, and words that say it is something else."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from pii_scan.engine.arrayed import readings
from pii_scan.engine.examples import EXAMPLE_BEHIND, EXAMPLE_KEY, as_in, example_end
from pii_scan.engine.words import Words, ends_in, like, tokens
from pii_scan.lazy import lazy_re
from pii_scan.letterspacing import closed
from pii_scan.notations import lead, on_screen

_HAN = lazy_re("[\u3400-\u9fff\U00020000-\U0003134f]")
# The own key of a value: "key": value, key=value, 'key' => value. Keys in Han without quotes only before =. In cards
# and calendars the parameters of a property stand behind its name: X-MOBILE;CHARSET=UTF-8:13…
_OWN_KEY = lazy_re(
    r"""(?:(?P<q>["'`])(?P<quoted>[^"'`]{1,60})(?P=q)|(?P<named>(?<![\w%])[\u4e00-\u9fff]\w{0,11}(?=\s?=))"""
    r"""|(?P<bare>(?<![A-Za-z0-9_\-.])[A-Za-z_][A-Za-z0-9_\-. ]{0,40})"""
    r"""(?P<parameters>(?:;[A-Za-z-]{1,20}="?[^;:="\n]{1,40}"?){0,4}))"""
    r"""\s{0,4}(?:=>|[:：=])\s{0,4}\\?["'`]?\Z"""
)
# <phone>13…: the element of a value. In property lists and forms of pages the name stands in an element before it.
_LOOKS = r"</?(?:b|strong|em|span|font|p|label)\b[^<>]{0,80}>"
_NAMED = lazy_re(
    rf"(?i)<(?:key|dt|t[hd])\b[^<>]{{0,120}}>(?:\s{{0,40}}{_LOOKS})?\s{{0,40}}([^<>\s][^<>]{{0,39}}?)\s{{0,40}}"
    rf"(?:{_LOOKS}\s{{0,20}})?</(?:key|dt|t[hd])>\s{{0,40}}<[a-z][^<>]{{0,120}}>(?:<input[^<>]{{0,80}}>|\s{{0,40}}{_LOOKS})?\s{{0,40}}\Z"
)
_OWN_TAG = lazy_re(r"<([A-Za-z_\u4e00-\u9fff][\w.:-]{0,60})(?:\s[^<>]{0,80})?>\s{0,4}\Z")
# Elements that say nothing of their text, and no element.
_PLAIN = lazy_re(
    r"(?:a|b|blockquote|body|c|caption|cell|code|col|column|data|dd|div|dl|em|entry|field|font|h[1-6]|i|item|label|li|line|mark"
    r"|message|p|para|pre|row|s|section|small|span|string|strong|sub|t|td|text|th|time|title|tr|tt|u|v|val|value)?"
)
# Where the type of a number is told before the number itself: {type: 普通护照, no: E12345678}, doc=护照 no=E12345678,
# and as machines that read documents call a passport: tp=P iss=CHN no=E12345678
_TYPED = lazy_re(
    r"(?i)(?:type|kind|(?<![a-z])(?:doc|tp|(?:zj)?(?:lx|zl|lb)|zj)|document|cert|类型|類型|种类|種類|证件|證件)[\"'`]?\s?[：:=]\s?[\"'`]?"
    r"([^,;{}\[\]\n\"'`]{1,24})(?:[\"'`]?\s?[,;|]\s{0,20}|[\"'`]?\s{1,4}(?:[A-Za-z:_-]{1,20}=[\"'][^\"'<>\n]{0,40}[\"']\s{1,4}){0,2})[\"'`]?"
    r"(?:no|num|number|code|value|hm|bh|号码|號碼|编号)[\"'`]?\s?[：:=]\s?[\"'`]?\Z"
)
# The attribute behind the value of another one says in words what it is, or names the field of a page.
_WORDED = lazy_re(
    r"[\"']\s{1,4}(?:[A-Za-z:_-]{1,10}=[\"']([\u4e00-\u9fff]{2,12})|(?i:name|id)=[\"']([A-Za-z][\w-]{1,30}))[\"']"
)
# The name of a value in square brackets, as exports of payments have it: 账号:[13…]
_FRAMED = lazy_re(r"(?<![\w%])([\u4e00-\u9fff]{2,8})[:：]\[\Z")
# What headers call homes, and where something is brought to somebody; and what people are counted by.
_HOMES = lazy_re(
    r"收[件货貨]|[配派]送|家庭|住址|户籍|戶籍|居住|小区|住户|楼栋|通[讯信]地址|联系地址"
    r"|会员|学号|学生|学籍|客户(?![经类等])|顾客|患者|病[历人]|住院|门诊号|工号|员工|职工|学员|考生|用户"
    r"|(?i:(?:home|ship(?:ping)?|delivery|receiver)[_ ]?addr)"
)
# What may stand between a name and its value.
_BEFORE_VALUE = " \t:：=是为\"'“”`>　[【#"
_ASSIGNING = frozenset(":：=>")
_LONGITUDE = lazy_re(r"(?<![\d.-])(?:7[3-9]|[89]\d|1[0-2]\d|13[0-5])\.\d{4,}(?![\d.])")
_LATITUDE = lazy_re(r"(?<![\d.-])(?:1[89]|[2-4]\d|5[0-3])\.\d{4,}(?![\d.])")
# Of a text that is quoted, From 13800000000 to 13900000000: "…"; or of a call from one telephone to another.
_PEER = r"(?<![0-9])(?:\+?86[ -]?)?1[3-9]\d{9}(?![0-9])"
_TO = r"(?:(?:wrote|replied) )?(?:to|from) "
_SAYS = r"[:,]?(?: (?:at|on) [^\n\"“]{1,40}[:,]?)?\s?[\"“]\S+ \S"
_OTHER_SIDE, _QUOTES = lazy_re(_PEER), lazy_re(_SAYS)
_TO_PEER, _TO_VALUE = lazy_re(rf" {_TO}{_PEER}{_SAYS}"), lazy_re(rf"{_PEER} {_TO}\Z")
_TALKS = lazy_re(
    r"(?i)(?<![a-z])(?:(?:incoming|outgoing|voice|missed|phone|a|[0-9][- ](?:second|minute))[ -]call|called by"
    r"|text (?:sent|from)|(?:text|sms) messages?|spoke to)(?![a-z])"
)
# What an English key that counts or measures something ends in, whatever it counts: phone_count, tel_offset.
_COUNTS = lazy_re("bytes|counts?|hits|len|length|limit|[mn]s|offset|quota|rate|ratio|seconds|size|sum|total|views")
# Keys that say of numbers only that they are such.
NUMBERS = frozenset(("n", "no", "num", "number", "nbr"))
# Keys that say nothing but in the object whose they are, and the key of that: "doc":{"type":"P","no":"E…"}
GENERAL = NUMBERS | {"value", "val", "v", "code"}
# A value that was read from a picture: "护照号码":{"words":"E…"}, "passport_no":[{"word":"E…"}]
_READ = lazy_re(
    r'"([^"\n]{1,30})"\s{0,4}:\s{0,4}(?:\[\s{0,20})?\{(?:[^{}]|\{[^{}]{0,160}\}){0,160}?"words?"\s{0,4}:\s{0,4}"\Z'
)
_HOLDER = lazy_re(
    r'"([A-Za-z][\w-]{1,30})"\s{0,4}:\s{0,4}\{[^{}]{0,120}\Z'
    # or of the things of a list
    r'|"([A-Za-z][\w-]{1,30})s"\s{0,4}:\s{0,4}\[\s{0,40}(?:\{[^{}]{0,160}\},\s{0,40}){0,3}\{[^{}]{0,120}\Z'
    # or right before it: owner="Li Na" number="…"
    r"|(?<![A-Za-z])(owner|holder|subscriber)=[\"'][^\"'<>\n]{1,30}[\"']\s{1,3}(?:no|num|number)=[\"']\Z"
    r"|(?<![A-Za-z])(owner|holder|subscriber)\s?[:：]\s?"
    r"(?:[\u4e00-\u9fff·]{2,8}|[A-Z][a-z]{1,15}(?: [A-Z][a-z]{1,15}){1,2})"
    r"\s{1,3}(?:no|num|number)\s?[:：]\s?\Z"
)
# The element whose attribute a value is: <TravelDoc type="P" no="E…"/>
_ATTRIBUTE = lazy_re(
    r"<([A-Za-z][\w.:-]{1,30})(?:\s{1,4}[A-Za-z:_-]{1,20}=[\"'][^\"'<>\n]{0,40}[\"']){0,4}\s{1,4}[A-Za-z]{1,6}=[\"']\Z"
)
# What telephones and modems print of their calls and of themselves, Row: 0 number=…, +CNUM: "own","…"; and what a shell
# of Redis is asked for: HGETALL loc:138…
_PRINTED = lazy_re(
    r"(?m:^)(?:Row: \d{1,6} (?:[^\n]{0,80}, )?(?:number|address)=|\+CNUM: \"[^\"\n]{0,30}\",\""
    r"|[\w.:-]{1,40}> (?i:hgetall) \w{1,20}:)\Z"
)
# The key of whose a number is, right behind it: "number":"138…","owner":"…"
_OWNED = lazy_re(r"[\"']?\s?,\s?[\"'](?:owner|holder|subscriber)(?:_?name)?[\"']\s?:")
# Characters of the longest line that is no more than a label.
_KEY_SIZE = 16
# Who says something in a conversation, and what is asked for there, as its line above an answer.
_SPEAKER = r"\s{0,4}[^\s\d:：,，。；;|=\"'<>]{1,8}[:：] ?"
_ASKED = lazy_re(_SPEAKER + r"(?=[^\n]*(?:[?？]|[发發给給报報留说說]|多少|告[诉訴]))([^\n:：]{2,24})\s{0,4}")
SPEAKER = lazy_re(_SPEAKER)
# Chinese text right before a value.
_NAME_AHEAD = lazy_re(r"(?<=>)[\u4e00-\u9fff·]{2,8}[ \u3000]{0,4}\Z")
# What a page, a list or a text in quotes has around the text of a line.
_ELEMENT = r"(?i:td|th|p|div|span|li|dt|dd|strong|b|item|string|value)"
_OPENS = rf"\s*(?:[-*•]\s{{1,4}})?(?:<{_ELEMENT}(?:\s[^<>]{{0,80}})?>)?[\"']?\s*"
_CLOSES = rf"[\"']?\s*(?:</{_ELEMENT}>)?\s*[,;]?\s*"
_AROUND = frozenset("-*•<\"'")
_BEGINS_LINE, _ENDS_LINE = lazy_re(_OPENS), lazy_re(_CLOSES)
_WHOLE_LINE = lazy_re(rf"{_OPENS}([^<>\s]*+(?:\s++[^<>\s]++)*+)\s*+(?:</{_ELEMENT}>\s*+)?[,;]?\s*+")
# An element that begins on a line of its own, with the name that it may have, and what begins a list behind its key.
_OUTER = lazy_re(r"\s*<([A-Za-z][\w.:-]{0,40})(?:\s(?:name|id|key)=\"([^\"<>]{1,40})\")?>\s*")
_LIST_OF = lazy_re(r"[:：=]\s?[\[({]?\s*\Z")
_CLOCK = lazy_re(r"(?<!\d)[0-2]?\d:[0-5]\d(?!\d)")
# The name that an element of a page has, in a tag that is closed: it says what is in it by its value alone.
_TAG_ID = lazy_re(r"(?<=\s)id=(?=[\"'][^<>\n]*>)")
_OTHER_VALUE = lazy_re(r"""[0-9]{5}|["']:\s?["'][^"']{0,20}["'],""")
_QUOTING, _CLAUSE = frozenset("「『“"), ("，", "；", ",", ";")
# What makes a telephone number the name of an account, and the label that says the same.
_ACCOUNT, _MESSENGER = lazy_re(r"(?::\d{1,3})?@(?:s\.whatsapp\.net|c\.us)(?![\w.-])"), "whatsapp"
# What ends what may be said of a value behind it, as the end of its object does.
_CLAUSE_ENDS = lazy_re(r"[}，；。]|[,;]\s?(?=[\u4e00-\u9fff])")
# A label after the value is that of the next one when a value, and no date, follows it, or its element names one.
_NEXT_VALUE = lazy_re(
    r"\s?(?:号码?|No\.?)?\s?(?:</(?:dt|th|key|label)>|[:：=是为]?\s?[\"']?(?!(?:19|20)[0-9]{2}[-/.年])[A-Za-z]{0,3}[0-9+])"
)


def begins_line(before: str) -> bool:
    """Whether nothing but blanks, or the beginning of an element of a page, stands before a value on its line."""
    text = before.lstrip()
    return not text or (text[0] in _AROUND and _BEGINS_LINE.fullmatch(before) is not None)


def fills_line(before: str, after: str) -> bool:
    """Whether a value is all of the text on its line."""
    return begins_line(before) and _ENDS_LINE.fullmatch(after) is not None


def text_of_line(line: str) -> str:
    """The text of a line without what a page or a list may have around it; of an element that begins there its name."""
    if outer := _OUTER.fullmatch(line):
        return outer[2] or outer[1]
    whole = _WHOLE_LINE.fullmatch(line)
    return (whole[1] if whole else line).rstrip(",;").strip("\t\r :：*#-=[({\"'")


@lru_cache(64)  # each rule asks for the same
def own_key(before: str) -> str:
    """The own key of a value (``"key": ``, ``key=``; before a country code, too: ``key=86``), or nothing."""
    before = before.removesuffix("86")
    # a sign of assignment must stand there, or the search for a key would begin at each character for nothing
    found = _OWN_KEY.search(before) if before.rstrip(" \t\"'`\\")[-1:] in _ASSIGNING else None
    # what a property is of stands in its name, which comes last here, and of what type it is in its parameters
    if not found or not found["bare"]:
        return (found["quoted"] or found["named"]) if found else ""
    return " ".join(filter(None, (found["parameters"], found["bare"].strip())))


def own_tag(before: str) -> str:
    """The element that a value is the text of (``<tag>``), or what another one before it names it; or nothing."""
    before = before.removesuffix("<![CDATA[")
    if before[-1:] != ">":
        return ""
    found = (_NAMED.search(before) if "</" in before else None) or _OWN_TAG.search(before)
    return found.group(1) if found else ""


def _counts(key: str) -> bool:
    return _COUNTS.fullmatch("".join(tokens(key)[-1:])) is not None


def _without_plain(before: str, after: str) -> tuple[str, str]:
    """What stands around a value without the name of an element that says nothing of its text: <item> is no article."""
    # a name may stand before the value
    head = _NAME_AHEAD.sub("", before) if "<" in before and "</" not in before else ""
    found = _OWN_TAG.search(head) if head[-1:] == ">" else None
    if not found or not _PLAIN.fullmatch(found[1].lower()):
        return before, after
    return before[: found.start(1)] + before[found.end(1) :], after.removeprefix(f"</{found[1]}>")


def any_key(before: str) -> str:
    """What names a value right before it, in any notation, or nothing."""
    return lead(before)[1] or own_key(before) or own_tag(before)


def key_of(before: str) -> str:
    """The own key of a value, or the element that it is the text of, where that is none of a page nor of any text."""
    key = own_key(before)
    if key or before[-1:] != ">":
        return key
    tag = own_tag(before)
    return "" if _PLAIN.fullmatch(tag.rpartition(":")[2].lower()) else tag


def _lead_key(before: str) -> str:
    return lead(before)[1]


def _list_key(before: str) -> str:
    """The own key of a list of which a value is the first, or nothing."""
    lead = before.rstrip(" \"'")
    if lead[-1:] not in ("[", "(", "{"):
        return ""
    framed = _FRAMED.search(lead) if lead[-1] == "[" else None
    return framed[1] if framed else own_key(lead[:-1])


def has_han(text: str) -> bool:
    """Whether the text holds a Chinese character."""
    return not text.isascii() and _HAN.search(text) is not None


def are_homes(headers: str) -> bool:
    """Whether headers call addresses those of people: where they live or get something, or beside what counts them."""
    return _HOMES.search(headers) is not None


def is_exchanged(before: str, after: str) -> bool:
    """Whether a value is one of two telephones of which English words around them tell a call or a text."""
    line = f"{before} {after}"
    if ":" not in line or not (_OTHER_SIDE.search(line) and _CLOCK.search(line)):
        return False
    is_first, is_second = _TO_PEER.match(after), _QUOTES.match(after) and _TO_VALUE.search(before)
    return bool(is_first or is_second or _TALKS.search(line))


def has_position(before: str, after: str) -> bool:
    """Whether a position in China with its time stands around a value on its line: what a track is made of."""
    if before.count(".") + after.count(".") < 2 or (":" not in before and ":" not in after):
        return False
    line = f"{before} {after}"
    return bool(_LONGITUDE.search(line) and _LATITUDE.search(line) and _CLOCK.search(line))


_REMARK = lazy_re(r"[\"',;) \t]{0,6}(?://|#|--|/\*)\s{0,3}([^\n]{1,40})")


class Labels:
    """The labels, weaker hints and negative words of one rule, and what they say about a value at its place.

    keys: hints only as the own key of a value, or as the end of it. other_keys: there, and as the end of a column's
    header, negative words. filled: a label on the line above counts only where it is all of that line, and the value
    fills its own.
    """

    def __init__(
        self,
        labels: Iterable[str],
        negative: Iterable[str],
        reach: int,
        hints: Iterable[str] = (),
        keys: Iterable[str] = (),
        other_keys: Iterable[str] = (),
        filled: bool = False,
    ) -> None:
        self.positive = Words(labels, whole=True)
        self.hints = Words(hints)
        self.negative = Words(negative)
        self._keys, self._others = frozenset(map(tokens, keys)), frozenset(map(like, map(tokens, other_keys)))
        self._others_han = tuple(key for key in other_keys if not key.isascii())
        self._filled = filled
        self.reach = reach

    def column(self, header: str) -> str:
        """What a column's header says: ``column``, ``negative``, ``example`` or nothing."""
        if EXAMPLE_KEY.fullmatch(header):
            return "example"
        if self.positive.is_word(header):
            return "column"
        if self.positive.in_header(header):  # a longer word that ends in a label is another one: 公共邮箱
            no, label = self.negative.last_end(header), self.positive.last_end(header)
            is_other = 0 <= no == label and self.positive.ending(header) <= self.negative.ending(header)
            # or goes on behind it: 账户ID
            is_other |= label < no == len(header) and any(map(self.positive.in_header, self.negative.ends_of(header)))
            is_other |= label < len(header) and _counts(header)
            return "negative" if is_other else "column"
        return "negative" if self.negative.in_header(header) or self._is_other(header) else ""

    def _of_name(self, key: str) -> str:
        """What a key says, before which a log may say what happened: ``CallbackFailed orderId=``."""
        name = key.rpartition(" ")[2]
        is_whole = len(name) < len(key) and len(tokens(name)) > 1
        return "negative" if is_whole and self.column(name) == "negative" else self.column(key)

    def is_key(self, name: str) -> bool:
        """Whether a name, such as that of a column, is one that hints at values as their own key."""
        return tokens(name) in self._keys

    def _is_other(self, key: str) -> bool:
        """Whether a header or key ends in the name of another number."""
        is_other = key.endswith(self._others_han) or ends_in(like(tokens(key)), self._others)
        return is_other and tokens(key) not in self._keys

    def around(self, before: str, after: str) -> str:
        """What the words around a value say: ``label``, ``hint``, ``negative``, ``example`` or nothing.

        The nearest word before the value decides, but a label before a hint; one after it counts when no word stands
        before.
        """
        before, after = _without_plain(closed(before), after)
        if as_in(before) or EXAMPLE_BEHIND.match(after):
            return "example"
        if "%" in before and before.endswith("="):
            from urllib.parse import unquote

            before = unquote(before)
        is_account = _ACCOUNT.match(after) and self.positive.is_word(_MESSENGER)
        said = "label" if is_account else self._of_key(before, after)
        if said == "negative" and _OWNED.match(after) and own_key(before).lower() in NUMBERS:
            said = "label" if self.column("owner number") == "column" else said
        if said is not None:
            return said or self._remarked(after)
        near = before[-self.reach :]
        if "id=" in near:
            near = _TAG_ID.sub("", near)
        label, no, example = self.positive.last_end(near), self.negative.last_end(near), example_end(near)
        # `流水号 2016…0001 卡 6222…`: the word has its own value already
        if no >= 0 and _OTHER_VALUE.search(near, no):
            no = -1
        if example > no and example >= label - 12 and example >= 0:
            return "example"
        if label > no:
            # the word may go on behind it: phone_lookup_ns
            return "negative" if _counts(near[label:].partition(" ")[0]) else "label"
        if no >= 0:
            return "negative"
        return "hint" if self.hints.last_end(near) >= 0 else self._remarked(after) or self._after(after)

    def _remarked(self, after: str) -> str:
        """What the remark at the end of its line says of a value: ``negative`` or nothing."""
        found = _REMARK.match(after)
        is_other = found and self.negative.in_header(found[1]) and not self.positive.in_header(found[1])
        return "negative" if is_other else ""

    def _of_key(self, before: str, after: str) -> str | None:
        """What the own key of a value says; None where it has none, or one that may be no key and says nothing."""
        if before[-1:] in ("=", '"', ":") and _PRINTED.search(before) and self.column("own number") == "column":
            return "label"
        typed = _TYPED.search(before) if before.rstrip(" \"'`")[-1:] in _ASSIGNING else None
        if typed and self.positive.in_header("passport" if typed[1].split()[:1] == ["P"] else typed[1]):
            return "label"
        for find, decides in ((_lead_key, False), (own_key, True), (own_tag, False), (_list_key, False)):
            key = find(before)
            said = self._of_name(key) if key else ""
            if key in ("word", "words") and (read := _READ.search(before)):
                said = self.column(read[1])
            if said != "column" and key.lower() in GENERAL and (holder := _HOLDER.search(before)):
                said = self.column(f"{holder[holder.lastindex or 1]} {key}")
            elif said != "column" and key.lower() in GENERAL and (element := _ATTRIBUTE.search(before)):
                said = "column" if self.column(f"{element[1]} {key}") == "column" else said
            if said != "column" and key.rpartition(" ")[2].lower() in GENERAL and (worded := _WORDED.match(after)):
                said = self.column(worded[worded.lastindex or 1]) or said
            if said == "negative" and find is own_tag and not self.negative.in_header(key) and key.isalpha():
                said = ""  # <Id>: what it is of stands in the element around it
            if not said and self._keys and ends_in(tokens(key), self._keys):
                return "hint"
            if said or (key and decides):
                return "label" if said == "column" else said
        # 订单号：4403…
        return "negative" if self._others_han and before.rstrip(_BEFORE_VALUE).endswith(self._others_han) else None

    def of_array(self, head: str) -> str:
        """What the key of an array says of its values: ``label`` or nothing."""
        return "label" if any(self._of_key(one, "") == "label" for one in readings(head)) else ""

    def above(self, upper: str, before: str, after: str) -> str:
        """What the line above says of a value, with the words beside it: ``label`` or nothing."""
        if self._filled and SPEAKER.fullmatch(before):
            asked = _ASKED.fullmatch(upper) if not after.strip("。. \r") else None
            return "label" if asked and self.positive.last_end(asked[1]) >= 0 else ""
        if self._filled:
            if on_screen(upper, before):
                return "hint" if _ENDS_LINE.fullmatch(after) else ""
            key = closed(text_of_line(upper)) if fills_line(before, after) else ""
            if len(key) <= _KEY_SIZE and self.column(key) == "column":
                return "label"
            return "hint" if _LIST_OF.search(upper) and self._keys and ends_in(tokens(key), self._keys) else ""
        return "label" if self.positive.last_end(upper) >= 0 else ""

    def _after(self, after: str) -> str:
        start, end = self.positive.first_span(after)
        is_name = start >= 0 and after[start - 1 : start] != "@"  # a part of an address: a@qq.com
        if is_name and not _NEXT_VALUE.match(after, end) and not re.search("[0-9]", after[:start]):
            return "label"
        # what stands behind the end of an object is the key of the next one; behind a colon, what a sender says
        start, end = self.negative.first_span(_CLAUSE_ENDS.split(after[:8], 1)[0])
        is_said = after.lstrip("）)").startswith("：") or not _QUOTING.isdisjoint(after[: max(0, start)])
        if start >= 0 and not is_said and not (after[:1] in _CLAUSE and _NEXT_VALUE.match(after, end)):
            return "negative"
        return "hint" if self.hints.first_span(after)[0] >= 0 else ""
