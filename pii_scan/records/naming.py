"""Whose a number is, where no rule takes the name, and where its place says that it is one.

These are Chinese names in letters, as Zhang Wei or Chen, Lily, beside a telephone or identity number, in a column or
above it; and names in columns that are called after what somebody does. No finding is made of them: they only say that
the number is told of somebody.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property, lru_cache
from typing import Any

from pii_scan.lazy import lazy_re
from pii_scan.model.persons import NO_NAME, NO_NAMES
from pii_scan.records.units import LONGEST, MARKS, NUMBER, Unit, decoded, lines_of
from pii_scan.validators import build
from pii_scan.validators.latin import LatinNames, Place
from pii_scan.validators.person import UNLIKELY

# What leads from a name to the telephone or the document of the one who is called so, in the same sentence.
_LEADS = lazy_re(
    # an address of mail may stand between
    r"(?:[ ,]{0,2}[<(]?[\w.+-]{1,40}@[\w.-]{1,40}[>)]?)?"
    r"(?:(?!\. ?[A-Z])[^!?。！？;；\n\d]){1,40}?[(（+]{0,2}(?:\d[\d -]{9,24}|[A-Z]{1,2}\d{7,8}(?!\d))"
)
# What stands before a name: its number; who speaks or is spoken to, and tells the number somewhere.
_LED = lazy_re(
    r"(?:\d ?[(（,，]? ?|(?i:\A\s*(?:dear|hello|hi|hey),? |(?<![A-Za-z])(?:i'm|i am|my name is|name is|this is) ))"
    r"(?:M[rsx]{1,2}\.? )?\Z"
)
_LEAD = 24
# What is no name on a line that holds a name and little else; and how many lines below it the number may stand.
_MORE = lazy_re(r"[A-Za-z\d\u4e00-\u9fff]")
_ABOVE, _LINE = 3, 80
_FULL = 40
# The same in Chinese: to whom a letter is written, who wrote a post, whose form it is; or who sent a message that says
# that the number is the sender's.
_HAN = r"(?P<{}>[\u4e00-\u9fff]{{2,4}})"
_HEAD = lazy_re(
    rf"(?:尊敬的|致)?{_HAN.format('spoken')}[ \u3000]?(?:先生|女士)?[ ，,]{{0,2}}[您你]好"
    rf"|[\u4e00-\u9fff]{{0,4}}(?:姓名|客户|顾客|[人者])[：: \u3000]{{1,3}}{_HAN.format('called')}(?=[\s（(]|\Z)"
    rf"|[^\n]{{0,24}}\d\d:\d\d[^\n]{{0,16}}[-—· ]{_HAN.format('sent')}\Z"
)
_MINE = lazy_re(r"我的?(?:电话|手机|号)|打我|[找联]系?我|本人|(?i:call)")
# The first cell of a line before the number of somebody's document.
_FIRST = lazy_re(
    rf"(?:\A|\n)[\s>|{MARKS}]{{0,8}}(?:{NUMBER})?\s?([\u4e00-\u9fff]{{2,4}})[ \u3000\t,，:：|｜]{{1,4}}"
    r"(?=[1-8]\d{16}[\dXx](?!\d))"
)
# Signs of the shortest name in Chinese; and what may end a longer one, but stands behind the shorter as often.
_SHORT, _SAYS_WHERE = 2, frozenset("向对和与及同来")
# Words of which is remembered whether they are names.
REMEMBERED = 1 << 12
# A column or key that is called after what somebody does: 报修人
_ROLE = lazy_re(r"[\u4e00-\u9fff]{1,6}[人者员]\Z")


class Naming:
    """Knows names by their spelling. tables: ``surnames``, ``given_names`` and ``latin_names``."""

    def __init__(self, tables: Mapping[str, Any]) -> None:
        self._spelt, self._tables = LatinNames(tables.get("latin_names", {})), tables
        table = tables.get("surnames", {})
        self._surnames = frozenset(
            str(name) for part in ("common", "single", "double", "traditional") for name in table.get(part, ())
        )
        self._check = lru_cache(REMEMBERED)(build("person_name", tables))

    @cached_property
    def _given(self) -> frozenset[str]:
        return frozenset(self._tables.get("given_names", {}).get("typical", "")) - _SAYS_WHERE

    def of_column(self, header: str) -> Callable[[str], bool]:
        """Whether a cell of a column says who is meant."""
        return self.is_either if _ROLE.match(header) else self.is_whole

    def is_either(self, cell: str) -> bool:
        """Whether a cell is a name in Chinese characters or in letters, and nothing more."""
        return self.is_han(cell) or self.is_whole(cell)

    def is_han(self, cell: str) -> bool:
        """Whether a cell is a name of somebody in Chinese characters, and of no firm."""
        if not 2 <= len(cell) <= 4 or not all("\u4e00" <= sign <= "\u9fff" for sign in cell):
            return "·" in cell and 3 <= len(cell) <= 12
        if cell[-1] in NO_NAME or cell[-2:] in NO_NAMES:
            return False
        if cell[:2] in self._surnames:
            return True
        # of four signs the first two are surnames
        return cell[0] in self._surnames and (len(cell) < 4 or cell[1] in self._surnames)

    def is_han_alone(self, cell: str) -> bool:
        """Whether it is one where nothing says that a name stands there: no everyday word as 全款 or 关机."""
        if not self.is_han(cell) or "·" in cell:
            return self.is_han(cell)
        said = self._check(cell)
        return said.ok and said.score > UNLIKELY

    def is_whole(self, cell: str) -> bool:
        """Whether a cell is a name in letters, and nothing more."""
        if not 4 <= len(cell) <= _FULL or not cell.isascii() or not cell[0].isupper():
            return False
        return any(one.start == 0 and one.end == len(cell) for one in self._spelt.names(cell))

    def tells(self, unit: Unit) -> bool:
        """Whether a unit says whose the number in it is."""
        return (
            any(self.of_column(key)(value) for key, value in unit.pairs)
            or any(map(self.is_whole, unit.cells))
            or any(self._stands(unit.text, one) for one in self._spelt.names(unit.text))
            or any(map(self.is_han, _FIRST.findall(unit.text)))
        )

    def place(self, name: str, text: str) -> int:
        """Where a name stands in a text that is not a part of a longer one; -1 where it does not."""
        at = text.find(name)
        while at >= 0:
            before, behind = text[at - 1 : at], text[at + len(name) : at + len(name) + 1]
            is_longer = len(name) == _SHORT and behind.strip() != "" and behind in self._given
            if not (before.isalpha() or behind.isalpha() if name.isascii() else is_longer):
                return at
            at = text.find(name, at + 1)
        return -1

    def last(self, text: str) -> str:
        """The last name in letters in a text; nothing where there is none."""
        names = [text[one.start : one.end] for one in self._spelt.names(text)]
        return names[-1] if names else ""

    def is_above(self, data: bytes, unit: Unit) -> bool:
        """Whether a name stands alone on a line close above a unit, as on a card or in a signature."""
        low = max(0, unit.start - LONGEST // 2)
        if low and (low := data.find(b"\n", low, unit.start) + 1) == 0:
            return False  # no line ends near, and all that stands before is not to be read for each unit
        lines = [*lines_of(data, low, unit.start - 1)] if unit.start > low else []
        for start, end, gap in reversed(lines[-_ABOVE:]):
            line = decoded(data, start, end).strip()
            if len(line) > _LINE:
                return False
            if self._heads(line, unit.text):
                return True
            if gap:
                return False
        return False

    def _heads(self, line: str, text: str) -> bool:
        """Whether a line says whose the number in the text below it is."""
        if any(not _MORE.search(line[: one.start] + line[one.end :]) for one in self._spelt.names(line)):
            return True
        found = _HEAD.match(line)
        if not found or found.lastgroup is None or not self.is_han(found[found.lastgroup]):
            return False
        return found.lastgroup != "sent" or _MINE.search(text) is not None

    @staticmethod
    def _stands(text: str, name: Place) -> bool:
        """Whether a number stands behind a name or before it, or it is said who speaks or is spoken to."""
        if _LEADS.match(text, name.end):
            return True
        return _LED.search(text[max(0, name.start - _LEAD) : name.start]) is not None
