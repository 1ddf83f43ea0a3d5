r"""How signs may be written, and what each is to the engine: what the view is made of.

Full-width digits, letters and a few signs are ASCII. ``\u5f20`` of JSON and ``&#24352;`` of pages are the character
that they stand for, where that is a Chinese or a full-width one, and so are ``%E5%BC%A0`` and ``%40`` of a query, and
``\xE5\xBC\xA0`` and ``\x22`` of a log. A sign that would end a string or divide a row is written as strings hold it.
Between the groups of a number any blank is a blank and any dash a hyphen; inside one, tags of a page and signs without
width are nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from pii_scan.lazy import lazy_re
from pii_scan.literals import Behind, Literals, Sign
from pii_scan.named import NamedTuple

# Bytes [start, end) of the text, and what the engine sees in their place: one sign, or several of RUN bytes, each byte
# of which is written with as many.
RUN = 3
Change = tuple[int, int, bytes]

# ０-９ Ａ-Ｚ ａ-ｚ and ＋ － ． ＠ ＿ : U+FF01-FF5E is ASCII moved by 0xFEE0, three bytes each in UTF-8.
_FOLDED = {chr(code + 0xFEE0).encode(): bytes([code]) for code in (*range(48, 58), *range(65, 91), *range(97, 123))}
_FOLDED |= {chr(ord(sign) + 0xFEE0).encode(): sign.encode() for sign in "+-.@_"}
_WIDTHS = rb"\xef(?:\xbc[\x8b\x8d\x8e\x90-\x99\xa0-\xba\xbf]|\xbd[\x81-\x9a])"
# The escapes of Chinese characters and signs, and of full-width ones.
_ESCAPE = r"\\u(?:[3-9][0-9a-fA-F]{3}|[fF][9aA][0-9a-fA-F]{2}|[fF]{2}[0-9a-fA-F]{2}|00[bB]7|20[12][0-9a-fA-F])"
# The same by their numbers in a page, all of eight bytes; half a character (55296 to 57343) is none.
_ENTITY = (
    r"&#(?:1[2-9][0-9]{3}|[2-4][0-9]{4}|5(?:[0-489][0-9]{3}|5(?:[01][0-9]{2}|2(?:[0-8][0-9]|9[0-5]))"
    r"|7(?:[4-9][0-9]{2}|3(?:[5-9][0-9]|4[4-9])))|6[0-5][0-9]{3}|[xX][3-9fF][0-9a-fA-F]{3});"
)
# One, or three more backslashes stand before it where the text that holds it was escaped again, perhaps twice.
_ESCAPED_TEXT = lazy_re(rf"(?:(?<!\\)(?:\\\\\\|\\))?{_ESCAPE}")
_ENTITY_TEXT, _SEMICOLON = lazy_re(_ENTITY), ord(";")

# What divides a number into groups is a blank or a hyphen; what stands inside one is nothing.
_BLANKS, _HYPHENS = "\u00a0\u2002\u2003\u2007\u2009\u202f\u3000", "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe63"
_NOTHING = (
    "\u00ad\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
)
_NAMES = {"nbsp": "\u00a0", "ensp": "\u2002", "emsp": "\u2003", "thinsp": "\u2009", "ndash": "\u2013"}
_NAMES |= {"mdash": "\u2014", "#160": "\u00a0", "#xa0": "\u00a0", "#xA0": "\u00a0"}
_NAMES |= {"shy": "\u00ad", "zwnj": "\u200c", "zwj": "\u200d", "lrm": "\u200e", "#173": "\u00ad", "#8203": "\u200b"}
_INSIDE = {sign.encode(): b" " for sign in _BLANKS} | {sign.encode(): b"-" for sign in _HYPHENS}
_INSIDE |= {sign.encode(): b"" for sign in _NOTHING}
_NAMED = rf"&(?:{'|'.join(_NAMES)});"
_NUMBERED = r"\\u(?:00[aA][0dD]|20[0-6][0-9a-fA-F]|2212|3000|[fF][eE][fF][fF])"
_TAG = r"</?(?i:a|b|i|u|s|em|span|font|mark|strong|wbr)"
_DIVIDES = rf"(?:{_TAG}(?:\s[^<>]{{0,300}})?/?>){{1,4}}|{_NAMED}|{_NUMBERED}|%20|".encode() + b"|".join(_INSIDE)
_DIVIDED = lazy_re(rb"[0-9]{1,18}(?:(?:%b)[0-9]{1,18}){1,18}[Xx]?(?![0-9])" % _DIVIDES)
_BETWEEN = lazy_re(_DIVIDES)
# How many signs a number has that may be divided, and those that are too long to be a part of one.
_WHOLE, _PART, _MOBILE = (11, 13, 15, 16, 17, 18, 19), 14, lazy_re(rb"1[3-9][0-9]{9}")
_DIGITS = b"0123456789"

# The escapes of signs of ASCII, and of line ends: JSON of .NET, PHP and Gson, bodies of requests in logs.
_CODE = "(?:0[9aAdD]|2[0-9a-fA-F]|3[a-fA-F]|40|5[bBcCdDeEfF]|60|7[b-eB-E])"
_HELD = {b"\t": rb"\t", b"\n": rb"\n", b"\r": rb"\r", b"\\": rb"\\", b'"': rb"\"", b"'": rb"\'"}
_ONE, _BACKSLASH = lazy_re(rb"\\(?:u[0-9a-fA-F]{4}|x[0-7][0-9a-fA-F])\Z"), ord("\\")
# What is encoded once more, and the = of a mail's text before a number.
_TWICE, _EQUALS = lazy_re(rb"%(?:25)+(?=[2-7][0-9a-fA-F])"), b"=3D"


class _Spelling(NamedTuple):
    """How bytes beyond ASCII may be written. lead: what stands before each of them."""

    lead: bytes
    octal: bool = False

    @property
    def size(self) -> int:
        """Signs of each byte."""
        return len(self.lead) + (3 if self.octal else 2)

    @property
    def character(self) -> str:
        """A character of RUN bytes, as an expression."""
        first, next_ = (r"3[45][0-7]", r"2[0-7]{2}") if self.octal else ("[eE][2-9a-fA-F]", "[89abAB][0-9a-fA-F]")
        lead = re.escape(self.lead.decode())
        return f"{lead}{first}{lead}{next_}{lead}{next_}"

    @property
    def cut(self) -> str:
        """A run that is cut inside of a character, at the beginning of a part of a line."""
        rest = re.escape(self.lead.decode()) + ("2[0-7]{2}" if self.octal else "[89abAB][0-9a-fA-F]")
        return rf"[0-9a-fA-Fx]{{0,{self.size - 1}}}(?:{rest}){{1,3}}{self.character}"

    @property
    def byte(self) -> bytes:
        """A byte beyond ASCII, as an expression."""
        return re.escape(self.lead) + (b"[23][0-7]{2}" if self.octal else b"[89a-fA-F][0-9a-fA-F]")

    def sign(self) -> Sign:
        """Where a run begins: of each character to be told would take long in logs of searches."""
        lead, size, high = self.lead, self.size, b"23" if self.octal else b"89abcdefABCDEF"
        parts = [*(bytes([one]) for one in lead), high]
        others = (
            rb"%b[^%b][\x00-\xff]{%d}" % (re.escape(b"".join(parts[:at])), re.escape(part), size - at - 1)
            for at, part in enumerate(parts)
        )
        behind = Behind(
            rb"(?:^[\x00-\xff]{0,%d}|%b)" % (size - 1, b"|".join(others)),
            lambda data, at: (
                at < size or not data.startswith(lead, at - size) or data[at - size + len(lead)] not in high
            ),
        )
        return Sign(self.character, lead, behind=behind)

    def read(self, run: bytes) -> bytes:
        """The bytes of a run."""
        if self.octal:
            return bytes(int(run[at + 1 : at + 4], 8) for at in range(0, len(run), 4))
        return bytes.fromhex(run.replace(self.lead, b"").decode())


# Of a query, of one that is a part of another, of a log, of a log in JSON, and of a dump.
_SPELLINGS = (_Spelling(b"%"), _Spelling(b"%25"), _Spelling(rb"\x"), _Spelling(rb"\\x"), _Spelling(b"\\", octal=True))
_RUNS = {one: lazy_re(rb"(?:%b)+" % one.byte) for one in _SPELLINGS}
_CUT = lazy_re("|".join(one.cut for one in _SPELLINGS).encode())
# A parameter whose value is a mobile number with plus signs for its blanks.
_SPACED = lazy_re(rb"[?&][\w.-]{1,60}=1[3-9][0-9]\Z")

_DIGIT = Behind(rb"[0-9]", lambda data, at: data[max(0, at - 1) : at].isdigit())
_PLAIN = Literals(
    Sign(f"{_ESCAPE}|{_ENTITY}", b"\\u", b"&#"),
    *(spelling.sign() for spelling in _SPELLINGS),
    Sign(rf"\\(?:x|u00){_CODE}", b"\\x", b"\\u"),
    Sign("%(?:25)+(?:2[0-46-9a-fA-F]|[3-7][0-9a-fA-F])", b"%25"),
    Sign("=3D[0-9]{6}", _EQUALS),
    Sign(r"%2[bB]86", b"%2"),
    Sign(r"%40[0-9A-Za-z]", b"%40"),
    Sign(r"%20", b"%20", behind=_DIGIT),
    Sign(r"\+[0-9]{4}\+[0-9]{4}", b"+", behind=_DIGIT),
    Sign(rf"{_TAG}(?: |>(?:[0-9]|</?(?i:[abiu]|em|s[pt]|fo|ma)))", b"</", behind=_DIGIT),
    Sign(r"<wbr ?/?>[0-9]", b"<wbr", behind=_DIGIT),
    Sign(_NAMED, b"&", behind=_DIGIT),
    Sign(_NUMBERED, b"\\u", behind=_DIGIT),
)
# apart: one expression for all would have no sign to begin with, and be five times as slow in Python's own search
_BEYOND = Literals(
    Sign(_WIDTHS, b"\xef\xbc", b"\xef\xbd"),
    Sign(rb"\xe2\x80[\x82\x83\x87-\x95\xaa-\xaf]", b"\xe2\x80", behind=_DIGIT),
    Sign(rb"\xe2(?:\x81[\xa0\xa6-\xa9]|\x88\x92)", b"\xe2\x81", b"\xe2\x88\x92", behind=_DIGIT),
    Sign(rb"\xe1\xa0\x8e|\xef\xb9\xa3", b"\xe1\xa0\x8e", b"\xef\xb9\xa3", behind=_DIGIT),
    Sign(rb"\xc2[\xa0\xad]", b"\xc2", behind=_DIGIT),
    Sign(rb"\xe3\x80\x80", b"\xe3\x80\x80", behind=_DIGIT),
    Sign(rb"\xef\xbb\xbf", b"\xef\xbb\xbf", behind=_DIGIT),
)


def unescaped(text: str) -> str:
    """The text with its escapes read."""
    text = _ESCAPED_TEXT.sub(lambda found: chr(int(found[0][-4:], 16)), text) if "\\u" in text else text
    return _ENTITY_TEXT.sub(lambda found: _of_entity(found[0]), text) if "&#" in text else text


def _of_entity(entity: str) -> str:
    """The character of a number in a page."""
    number = entity[2:-1]
    return chr(int(number[1:], 16) if number[0] in "xX" else int(number))


def changes(data: bytes, delimiter: bytes = b"") -> Iterator[Change]:
    """What is written otherwise than the engine sees it, in order.

    delimiter: what divides the cells of a table, so that none may be added.
    """
    divided = bool(delimiter) and not delimiter.strip(b" ")
    done = 0
    for end in _ends(data):
        if end <= done:
            continue
        is_escape = data[end - 6 : end - 4] == b"\\u" and data[end - 4 : end].isalnum()
        start = end - 6 if is_escape else _start(data, end)
        if start < 0:
            for change in _longer(data, end, divided):
                yield change
                done = change[1]
            continue
        written = data[start:end]
        new = _new(written)
        if new not in _INSIDE and len(new) > 1:
            yield start - _again(data, start) if is_escape else start, end, new
            continue
        if new not in _INSIDE:
            if (held := _held(written, new, data[start - 1 : start], delimiter)) != written:
                yield start, end, held
            continue
        for change in _divided(data, start, divided) or _escaped(start, written):
            yield change
            done = change[1]


def _again(data: bytes, start: int) -> int:
    """How many backslashes before an escape say that the text in which it stands was escaped again."""
    before = data[max(0, start - 4) : start]
    size = len(before) - len(before.rstrip(b"\\"))
    return size if size in (1, 3) else 0


def _start(data: bytes, end: int) -> int:
    """Where one sign begins that ends at a place; -1 where that is something longer."""
    last = data[end - 1]
    if last >= 0x80:
        return end - (2 if data[end - 2] == 0xC2 else 3)
    if last == _SEMICOLON:
        return data.rfind(b"&", 0, end)
    found = _ONE.search(data, max(0, end - 6), end)
    return found.start() if found else -1


def _held(written: bytes, new: bytes, before: bytes, delimiter: bytes) -> bytes:
    """A sign in the place of an escape as it ends no string and divides no cells."""
    if written[0] != _BACKSLASH:
        return new
    if new == b'"' and delimiter:
        return b'""'
    if new in delimiter:
        return written
    held = _HELD.get(new, new)
    return b"\\" + held if before == b"\\" and len(held) > 1 and new in _HELD else held


def _ends(data: bytes) -> list[int]:
    """Where what may be changed ends."""
    plain = _PLAIN.ends(data)
    if cut := _CUT.match(data):
        plain.insert(0, cut.end())
    beyond = [] if data.isascii() else _BEYOND.ends(data)
    return sorted([*plain, *beyond]) if plain and beyond else plain or beyond


@lru_cache(1 << 13)
def _new(written: bytes) -> bytes:
    """The character that one sign stands for."""
    text = written.decode("utf-8", "replace").replace("%20", "\u00a0")
    if text[0] == "\\":
        text = chr(int(text[2:], 16))
    elif text[0] == "&":
        text = _NAMES.get(text[1:-1]) or _of_entity(text)
    return _FOLDED.get(text.encode(), text.encode())


def _escaped(start: int, written: bytes) -> list[Change]:
    """The change for a blank, or the like, in no number: a character that was written as an escape."""
    new = unescaped(written.decode()).encode()
    return [(start, start + len(written), new)] if new != written else []


def _divided(data: bytes, start: int, divided: bool) -> list[Change]:
    """The changes for all that divides a number, the first of it at a place; none where there is no number."""
    before = data[max(0, start - _PART - 1) : start]
    found = _DIVIDED.match(data, start - len(before) + len(before.rstrip(_DIGITS)))
    if found is None:
        return []
    parts = _BETWEEN.split(found[0])
    # where one is a number by itself, they are none together
    if sum(map(len, parts)) not in _WHOLE or any(len(part) > _PART or _MOBILE.fullmatch(part) for part in parts):
        return []
    signs = [(*one.span(), _INSIDE.get(_new(one[0]), b"")) for one in _BETWEEN.finditer(data, *found.span())]
    return [sign for sign in signs if not (divided and sign[2] == b" ")]


def _longer(data: bytes, end: int, divided: bool) -> Iterator[Change]:
    """The changes for what a query encodes, or a tag inside a number."""
    for spelling, run in _RUNS.items():
        if (found := run.match(data, max(0, end - RUN * spelling.size))) and found.end() >= end:
            yield from _encoded(found, spelling)
            return
    if data[end - 3 : end] == b"%20":
        yield from _divided(data, end - 3, divided)
    elif data[end - 5 : end - 2] in (b"%2B", b"%2b"):
        yield end - 5, end - 2, b"+"
    elif data[end - 4 : end - 1] == b"%40":
        if data[end - 5 : end - 4].isalnum():
            yield end - 4, end - 1, b"@"
    elif data[end - 10 : end : 5] == b"++":
        if _SPACED.search(data[max(0, end - 80) : end - 10]) and not divided:
            yield end - 10, end - 9, b" "
            yield end - 5, end - 4, b" "
    elif data[end - 9 : end - 6] == _EQUALS:
        yield end - 9, end - 6, b"="
    elif found := _TWICE.match(data, data.rfind(b"%", 0, end)):
        yield *found.span(), b"%"
    else:  # a tag, or two of them
        start = data.rfind(b"<", 0, end)
        yield from _divided(data, start if data[start - 1 : start].isdigit() else data.rfind(b"<", 0, start), divided)


def _encoded(run: re.Match[bytes], spelling: _Spelling) -> Iterator[Change]:
    """The characters of a run; none where it is written in another encoding."""
    raw, size, start = spelling.read(run[0]), spelling.size, run.start()
    try:
        text = raw.decode()
    except UnicodeDecodeError as error:
        # the last character may be cut
        if error.reason != "unexpected end of data":
            return
        raw = raw[: error.start]
        text = raw.decode()
    if len(raw) == RUN * len(text) and b"\xef" not in raw:
        yield start, start + size * len(raw), raw
        return
    for sign in text:
        new = sign.encode()
        yield start, start + size * len(new), _FOLDED.get(new, new)
        start += size * len(new)
