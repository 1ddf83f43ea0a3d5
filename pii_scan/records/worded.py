"""The words around records are asked for their kind, where no rule of a pack says more than who they are about.

They are asked only of records that tell nothing but a person or an account.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from itertools import islice

from pii_scan.lazy import lazy_re
from pii_scan.model import Grid, RecordKind
from pii_scan.records.alike import Keys, alike, keys_of
from pii_scan.records.groups import LISTS, MORE, Group
from pii_scan.records.offices import Columns
from pii_scan.records.units import decoded
from pii_scan.records.wording import BARE, OF_PERSON, VALUE, Wording, signed, signed_line

# What is read before and behind a record, and of the record itself, in bytes; and of what stands above a table.
AROUND, OWN, ABOVE = 600, 1200, 400
# The kinds that it is asked of: beside a mere telephone number words say too little.
ASKED = ("identity.person", "identity.number", *MORE)
# Records of running text of one stream that are asked for: a list of numbers may have a million of them. Those behind
# are of the kind that so great a part of them is.
MOST, _USUAL = 2000, 0.9
# Columns that are only of whom a list is, and characters of their names: 姓名, 护照号码.
_OWN_COLUMNS, _OWN_NAMES = 2, 8
# Records with which a list begins, and by how much the best kind of their words must outdo the next one then.
_FIRST, _AHEAD = 6, 1.0
# Of records that are written alike: of how many at least and at most the words are asked together, by how much the best
# kind must outdo the next one on average, and how many ways of writing are remembered.
_FEW, _SAMPLE, _OF_ALL, _WAYS = 4, 8, 1.5, 256
# Rows of a table that are looked at until one stands before others of people.
_TRIES = 20
_LETTER = lazy_re(r"[A-Za-z\u4e00-\u9fff]")
# How many times as far as the words that are asked others of a list may stand.
_FAR = 3
# Of the signs that name a person, how many of one sort stand near one of a list, and how far behind a row.
_PERSON, _OTHERS, _ROWS_BEHIND = lazy_re("[ⅠⅤⅯⅭ]"), 3, 4000
# What is told beside a person: a time, a sum, a place, a vehicle, a number of its own.
_THING = lazy_re("[ⅾⅽⅴ＄ⅬⅫ③④⑤⑧⑨]")
# When a line was written, and by whom, which is no thing told.
_WRITTEN = lazy_re(r"^\W*(?:[A-Z]{0,4}[\u4e00-\u9fff-]{1,8} {1,2}(?=ⅽ))?[ⅾⅽ][\Wⅽ]*")
# What an account is known by, or the rest of that where it is masked.
_ACCOUNT = lazy_re(r"[Ⅽ⑨]|[*xX●]{2}|尾号|(?i:tail|last four)")
# A sum of money, as it may be written.
_SUM = lazy_re(r"[＄Ⅽ]|(?<![A-Za-z])[②③④⑤⑧⑨]|①[元块万]")
# The end of what announces a list below it.
_ANNOUNCES = lazy_re(r"如下\s?[：:]\s*\Z")
_KEY = lazy_re(r"\s*[\u4e00-\u9fffA-Za-z ]{2,12}\s?[:：]\s*ⅾ")
# What must stand beside a person of whom words tell something that is known by it: who drove on a day needs no licence.
_KNOWN_BY = {
    "bank.account": _ACCOUNT,
    "bank.transaction": _SUM,
    "bank.balance": _SUM,
    "driving.licence": lazy_re(r"[Ⅰ⑧⑨]|(?<![A-Za-z])[A-C]①"),
    # where something is sent, for whatever sum, is let to nobody
    "property.rental": lazy_re(r"[租押]|[每/]月|月付|季付|ⅾ[^ⅾ\n]{0,9}ⅾ|(?i:rent|lease|tenan|landlord)"),
}
# The number of a case or document, which holds no sum: （2022）粤0981执1496号
_DOCKET = lazy_re(r"[（(〔\[]\d{4}[)）〕\]][^\s，。]{1,20}?号")
# What names the next person; what rows of a list tell, each in more signs than so many; and how many of them are one.
_NAMING, _TIMED, _SENDER, _ROWS = lazy_re("[ⅠⅤ]"), lazy_re("[ⅾⅽ]"), 14, 2
# Who is in charge of a place, a group or a case.
_STAFF = lazy_re(
    r"负责人|经营者|店[主长]|老板|法定代表人|法人代表|经办人?|承办人?|领队|导游|当[值班]|值班|询问人|记录人|办案|教练|班主任"
    r"|(?i:(?<![a-z])(?:prepared by|manager|officer|clerk|coach|hotline)(?![a-z]))"
)
# What says that somebody has nothing of a kind: no words around it tell of that then.
_DENIED = {
    "crime.case": lazy_re(
        r"(?:无(?![证照业固])|未(?:见|有|发现|查询到|查到|检出)|没有|不存在)[\u4e00-\u9fff]{0,8}(?:犯罪|前科|违法|案底|记录|信息|异常)"
        r"|(?:犯罪|前科|违法|案底)[\u4e00-\u9fff]{0,6}[\"'”]?\s?[：:=,，]\s?[\"'“]?(?:无|否|没有|暂无)(?![\u4e00-\u9fff])"
    ),
    "driving.licence": lazy_re(
        r"(?:驾[驶照][\u4e00-\u9fff]{0,3}[：:=]\s?|[,\t|;]\s?[\"']?)(?:无|没有)(?![\u4e00-\u9fff])"
    ),
}


class Worded:
    """Asks the words around the records of one stream. spelt: how they are spelt. title: of the stream."""

    def __init__(self, wording: Wording, spelt: Callable[[str], str], title: str) -> None:
        self._wording, self._spelt, self._title = wording, spelt, title
        self._before, self._headed = "", False
        self._asked: Counter[str] = Counter()
        self._grids: dict[Grid, dict[str, RecordKind | None]] = {}
        self._tries: Counter[Grid] = Counter()
        # what records of a kind by themselves are that have the same keys
        self._alike: dict[tuple[str, Keys], RecordKind | None] = {}

    def in_text(self, data: bytes, group: Group) -> Group:
        """A record of running text, as what its words and those of the lines near it say.

        It must be one of a list. Of an object nothing around it is read; and what tells of no thing beside the person
        is the head of a list.
        """
        end = min(group.end, group.start + OWN)
        own = decoded(data, group.start, end)
        # whoever is in charge is no guest or traveller himself
        is_staff = group.person_by == "phone" and _STAFF.search(own) is not None
        if group.kind.id not in ASKED or group.form == "fingerprint" or is_staff:
            self._before = group.kind.id
            return group
        if (number := self._asked.total()) >= MOST:
            usual = self._usual
            return group if usual is None or _is_head(own) else _as(group, usual)
        before = decoded(data, max(0, group.start - AROUND), group.start)
        behind = decoded(data, end, min(len(data), end + AROUND))
        keys = (group.kind.id, keys_of(own))
        # of those with the same keys it is known that they are a list
        if keys not in self._alike and not (_is_listed(before + behind) or _is_listed(_wide(data, group.start, end))):
            self._before = group.kind.id
            return group
        # where heads stand above lists, one may be above a list of one
        if _is_head(own, behind, 1 if self._headed else _ROWS):
            self._headed = True
            return group
        kind = self._of_all(data, group, keys, own) if keys[1] else None
        if kind is None:
            text = own if group.form == "json" else f"{before}{own}{behind}"
            text = self._spelt(f"{self._title}\n{text}")
            kind = self._wording.kind_of(group, text, self._before) or self._next(data, group, text, number)
        kind = kind if kind and _is_known(kind, own) else None
        self._asked[kind.id if kind else ""] += 1
        told = _as(group, kind)
        self._before = told.kind.id
        return told

    @property
    def _usual(self) -> RecordKind | None:
        """The kind that so many of the records that were asked for are as are enough; None where that is their own."""
        name, times = self._asked.most_common(1)[0]
        return self._wording.kinds.get(name) if times >= self._asked.total() * _USUAL else None

    def _of_all(self, data: bytes, group: Group, keys: tuple[str, Keys], own: str) -> RecordKind | None:
        """What all records are that are written as one is: the values of one may look like words of anything."""
        if keys not in self._alike:
            if len(self._alike) >= _WAYS:
                self._alike.clear()
            end = min(group.end, group.start + OWN)
            behind = decoded(data, end, min(len(data), end + _FAR * AROUND))
            texts = [own, *islice(alike(keys[1], behind), _SAMPLE - 1)]
            name, margin = self._wording.best(*(self._spelt(f"{self._title}\n{text}") for text in texts))
            # of a bare number the words must say more
            least = OF_PERSON if group.kind.id in LISTS else _OF_ALL
            name = name if len(texts) >= _FEW and margin >= least else BARE
            self._alike[keys] = self._wording.kinds.get(name) if self._wording.may_be(group, name) else None
        return self._alike[keys]

    def _next(self, data: bytes, group: Group, text: str, number: int) -> RecordKind | None:
        """For the first records of a list, around which a title stands: the kind of the next ones, if it may be theirs.

        text: the words around the record. number: how many records were asked for before it.
        """
        if group.form == "json" or number >= _FIRST:
            return None
        name, margin = self._wording.best(text)
        if margin < _AHEAD:
            return None
        at = end = min(group.end, group.start + OWN)
        for _ in range(_FIRST):
            at = data.find(b"\n", at, end + AROUND) + 1
            if not at:
                break
            around = decoded(data, max(0, at - AROUND), min(len(data), at + AROUND))
            kind = self._wording.kind_of(group, self._spelt(f"{self._title}\n{around}"))
            if kind and kind.id == name:
                return kind
        return None

    def in_row(self, data: bytes, grid: Grid, group: Group) -> Group:
        """A row of a table, as what the names of its columns and the first row that stands before others say."""
        if group.form == "fingerprint":
            return group
        told = self.of_grid(grid)
        if self.is_open(grid, group.kind.id):
            self._tries[grid] += 1
            behind = decoded(data, group.end, min(len(data), group.end + _ROWS_BEHIND))
            if _is_listed(behind):
                above = f"{self._title}\n{getattr(grid, 'title', '')[-ABOVE:]}\n{' '.join(grid.headers)[:OWN]}"
                text = f"{above}\n{decoded(data, group.start, min(group.end, group.start + OWN))}"
                is_bare = not _LETTER.search(VALUE.sub("", text))
                before = next((kind.id for kind in told.values() if kind), self._before)
                # what is told there of who is in charge is told of others
                is_staff = group.person_by == "phone" and Columns.of(grid.headers).is_staffed
                kind = None if is_bare or is_staff else self._wording.kind_of(group, self._spelt(text), before)
                told[group.kind.id] = kind if kind and _is_known(kind, text) else None
        return _as(group, told.get(group.kind.id))

    def is_open(self, grid: Grid, kind: str) -> bool:
        """Whether the next row of a table that is of a kind by itself is looked at."""
        # whose it is, and a number, say of nothing else
        is_plain = len(grid.headers) <= _OWN_COLUMNS and len("".join(grid.headers)) <= _OWN_NAMES
        if kind not in ASKED or is_plain or not any(grid.headers):
            return False
        return kind not in self.of_grid(grid) and self._tries[grid] < _TRIES

    def of_grid(self, grid: Grid) -> dict[str, RecordKind | None]:
        """What the rows of a table are by their words, by the kinds that they are by themselves, as far as is known."""
        return self._grids.setdefault(grid, {})


def _is_known(kind: RecordKind, own: str) -> bool:
    """Whether a text holds what something of a kind is known by, and does not deny it; else that stands nowhere."""
    denied, sign = _DENIED.get(kind.id), _KNOWN_BY.get(kind.id)
    if denied and denied.search(own):
        return False
    return sign is None or sign.search(signed(_DOCKET.sub("", own))) is not None


def _wide(data: bytes, start: int, end: int) -> str:
    """What stands further around a record: of long blocks few stand near each other."""
    before = decoded(data, max(0, start - _FAR * AROUND), start)
    return before + decoded(data, end, min(len(data), end + _FAR * AROUND))


def _is_listed(around: str) -> bool:
    """Whether there are others near somebody: of one who stands alone, or of two, a sentence may say anything."""
    others = Counter[str]()
    for line in around.split("\n"):
        others.update(_PERSON.findall(signed_line(line)))
        if max(others.values(), default=0) >= _OTHERS:  # most lists show it in a few lines
            return True
    return False


def _is_head(own: str, behind: str = "", rows: int = _ROWS) -> bool:
    """Whether what names a person announces a list, or tells of no thing, or of no hour where lines below it do so.

    rows: how many of them there are at least.
    """
    own = signed(own)
    if _ANNOUNCES.search(own):
        return True
    if not _THING.search(_WRITTEN.sub("", own)) or not _LETTER.search(own):
        return True
    if "ⅽ" in own:
        return False
    told = 0
    lines = (line for written in behind.partition("\n")[2].split("\n") for line in signed_line(written).splitlines())
    for line in lines:
        if _NAMING.search(line):
            break
        # who wrote a message when is none; a key may say it of a thing
        told += _TIMED.search(line) is not None and (len(line) > _SENDER or _KEY.match(line) is not None)
    return told >= rows


def _as(group: Group, kind: RecordKind | None) -> Group:
    if kind is None:
        return group
    # it is as sure as it was that this is a record of somebody: no filter may lose it for a guess
    return group._replace(kind=kind, worded=True)
