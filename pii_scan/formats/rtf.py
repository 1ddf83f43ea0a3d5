r"""Reader of RTF: the text of a document as lines, paragraphs and rows of tables with cells divided by tabs.

Characters stand in it as ``\'d5\'c5``, in the code page of their font, or as ``\u24352``, with others behind it for
programs that know no Unicode.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Iterator

from pii_scan.formats.members import Damaged, Items, Member, Opened, blocks_of, stream_of
from pii_scan.lazy import lazy_re
from pii_scan.model import Reason, Skip
from pii_scan.named import NamedTuple

# Groups inside one another, bytes of the longest control word, and characters of a line that is given on unfinished.
DEPTH, WORD, LINE = 10_000, 64, 1 << 20
_TOKEN = lazy_re(
    rb"\\(?P<word>[a-zA-Z]{1,32})(?P<number>-?[0-9]{1,10})? ?|(?P<bytes>(?:\\'[0-9a-fA-F]{2})+)|\\(?P<sign>[^a-zA-Z])"
    rb"|(?P<brace>[{}])|(?P<text>[^\\{}\r\n\x00]+)|[\r\n\x00]+"
)
# Groups without text; of those behind ``\*`` only a few have any, and a drawing may hold a text inside.
_SILENT = frozenset(("fonttbl", "colortbl", "stylesheet", "pict", "objdata", "listtable", "filetbl", "revtbl", "info"))
_SPEAKING = frozenset(("fldinst", "annotation"))
# What ends a line, or is a blank in a cell; and what other words and signs stand for.
_BREAKS = frozenset(("par", "line", "sect", "page", "column", "nestrow"))
_MEANT = {"tab": "\t", "cell": "\t", "nestcell": " ", "emdash": "—", "endash": "–", "bullet": "•"}
_MEANT |= {"lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”", "emspace": " ", "enspace": " "}
_SIGNS = {"~": "\u00a0", "_": "-", "\\": "\\", "{": "{", "}": "}"}
# Code pages by the character sets of fonts.
_SETS = {128: 932, 129: 949, 134: 936, 136: 950, 161: 1253, 162: 1254, 177: 1255, 178: 1256, 186: 1257, 204: 1251}
_SETS |= {163: 1258, 222: 874, 238: 1250}
_LATIN = "cp1252"


def rtf_members(opened: Opened) -> Items:
    """The text of a document; that something is embedded in it is told."""
    budget, text = opened.budget, _Text()
    lines = text.lines(budget.source(opened.blocks()))
    yield Member("text", stream_of(budget.counted(blocks_of(lines))), None)
    if text.has_objects:
        yield Skip("", Reason.UNSUPPORTED, None, "embedded objects")


def _codec(page: int) -> str:
    """The encoding of a code page."""
    name = {936: "gb18030", 65001: "utf-8", 10000: "mac-roman"}.get(page, f"cp{page}")
    try:
        return codecs.lookup(name).name
    except LookupError:
        return _LATIN


class _State(NamedTuple):
    """What holds up to the end of a group: whether it has no text, its font, and how many signs follow a number."""

    silent: bool = False
    font: int = 0
    others: int = 1
    in_table: bool = False


class _Text:
    """Takes the text out of a document."""

    def __init__(self) -> None:
        self._state, self._outer = _State(), list[_State]()
        self._pages: dict[int, str] = {}
        self._page, self._default = _LATIN, 0
        # what is written of a line, the last bytes of it, and how many signs of those behind ``\u`` are left
        self._line, self._size, self._bytes, self._left = list[str](), 0, bytearray(), 0
        self._starred, self._binary = False, 0
        self._done: list[str] = []
        self.has_objects = False

    def lines(self, blocks: Iterable[bytes]) -> Iterator[str]:
        """The lines, each without its end."""
        rest = b""
        for block in blocks:
            data = rest + block
            # a word or a sign may be cut; the second of two backslashes begins none
            cut = data.find(b"\\", max(0, len(data) - WORD))
            cut = len(data) if cut < 0 else cut - (cut - len(data[:cut].rstrip(b"\\"))) % 2
            self._take(data[:cut])
            rest = data[cut:]
            yield from self._done
            self._done.clear()
        self._take(rest)
        self._flush()
        if self._line:
            self._end()
        yield from self._done

    def _take(self, data: bytes) -> None:
        """Read a part of a document."""
        at = 0
        while at < len(data):
            if self._binary:
                skipped = min(self._binary, len(data) - at)
                self._binary -= skipped
                at += skipped
                continue
            found = _TOKEN.match(data, at)
            if found is None:  # a sign that is cut, or stands for nothing
                at += 1
                continue
            self._token(found)
            at = found.end()

    def _token(self, found: re.Match[bytes]) -> None:
        kind, token = found.lastgroup, found[0]
        if kind == "text":
            self._add(token)
        elif kind == "bytes":
            self._add(bytes.fromhex(token.replace(b"\\'", b"").decode()))
        elif kind == "brace":
            self._group(token == b"{")
        elif kind == "sign":
            self._sign(found["sign"].decode("latin-1"))
        elif found["word"]:
            self._word(found["word"].decode(), int(found["number"] or 0), found["number"] is not None)

    def _group(self, begins: bool) -> None:
        self._starred, self._left = False, 0
        if begins:
            if len(self._outer) == DEPTH:
                raise Damaged(f"{DEPTH} groups inside one another", Reason.TOO_DEEP)
            self._outer.append(self._state)
        elif self._outer:
            self._into(self._outer.pop())

    def _into(self, state: _State) -> None:
        if state.font != self._state.font:
            self._flush()
        self._state = state

    def _add(self, data: bytes) -> None:
        """Take bytes of the text."""
        if self._left:
            data, self._left = data[self._left :], max(0, self._left - len(data))
        if not self._state.silent:
            self._bytes += data
            if len(self._bytes) > LINE:
                self._flush()

    def _sign(self, sign: str) -> None:
        if sign == "*":
            self._starred = True
        elif sign in "\r\n":
            self._break()
        elif self._left:
            self._left -= 1
        else:
            self._write(_SIGNS.get(sign, ""))

    def _word(self, word: str, number: int, is_given: bool) -> None:
        starred, self._starred = self._starred, False
        self.has_objects = self.has_objects or word == "objdata"
        if word == "bin":
            self._binary = max(0, number)
        elif word in _SILENT or (starred and word not in _SPEAKING):
            self._state = self._state._replace(silent=True)
        elif word == "shptxt":
            self._state = self._state._replace(silent=False)
        elif word == "u":
            self._write(chr(number & 0xFFFF))
            self._left = self._state.others
        elif word in _BREAKS:
            self._break()
        elif word == "row":
            self._end()
        elif word in _MEANT:
            self._write(_MEANT[word])
        else:
            self._setting(word, number, is_given)

    def _setting(self, word: str, number: int, is_given: bool) -> None:
        """Words that say how what follows is written."""
        state = self._state
        if word == "uc":
            self._state = state._replace(others=max(0, number))
        elif word == "f":
            self._into(state._replace(font=number))
        elif word == "fcharset":
            self._pages.pop(state.font, None)
            if number in _SETS:
                self._pages[state.font] = _codec(_SETS[number])
        elif word == "ansicpg":
            self._page = _codec(number)
        elif word == "deff":
            self._default = number
            self._into(state._replace(font=number))
        elif word == "plain":
            self._into(state._replace(font=self._default))
        elif word in ("intbl", "pard"):
            self._state = state._replace(in_table=word == "intbl" and (number > 0 or not is_given))

    def _break(self) -> None:
        """The end of a paragraph or a line; in a cell a blank."""
        if self._state.in_table:
            self._write(" ")
        elif not self._state.silent:
            self._end()

    def _flush(self) -> None:
        """Write the bytes so far."""
        if self._bytes:
            page = self._pages.get(self._state.font, self._page)
            self._line.append(self._bytes.decode(page, "replace"))
            self._size += len(self._bytes)
            self._bytes.clear()

    def _write(self, text: str) -> None:
        if self._state.silent:
            return
        self._flush()
        self._line.append(text)
        self._size += len(text)
        if self._size > LINE:
            self._end()

    def _end(self) -> None:
        """End a line."""
        self._flush()
        # what is beyond the first plane is written as two halves
        line = "".join(self._line).encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        self._done.append(line.rstrip("\t"))
        self._line.clear()
        self._size = 0
