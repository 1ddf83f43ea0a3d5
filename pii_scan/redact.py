"""The Redactor: the only maker of findings and records, and the only place where a value becomes showable."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise

from pii_scan.digests import sha256
from pii_scan.lazy import lazy_re
from pii_scan.model import SURE, Finding, Location, Match, Record, RecordKind, Rule, Skip

STAR = "*"
# Where a text has values, as rules see them: first character, number of characters, rule, how sure.
Find = Callable[[str], Iterable[tuple[int, int, Rule, float]]]
# Names that may hold a value: digits enough for one, an address, a plate, a name with its label. No other is looked at.
_SUSPECT = lazy_re(
    r"(?:[0-9\uff10-\uff19][^\w/\\.]?){7}|@|[\u4e00-\u9fff][A-Z][ ·]?[A-Z0-9]{4}"
    r"|(?:姓名|户名|戶名|客户|客戶|(?i:name))[^A-Za-z0-9]"
    r"|[\u4e00-\u9fff][0-9]{1,5}(?:[号號栋棟幢座弄室]|单元|單元)"
)
_BETWEEN, _SUFFIX = lazy_re(r"[_/\\!()\[\]（）\n\r\t]"), lazy_re(r"\.([A-Za-z0-9]{1,8})(?= |\Z)")
# Letters beside a long number, as in ``call13800138000.amr``; an X behind 17 digits is a check digit. And the 0 of a
# call to another town.
_GLUED = lazy_re(
    r"[A-Za-z](?=[0-9]{7})|(?<=[0-9]{7})(?:[A-WYZa-wyz]|(?<![0-9]{17})[Xx]|(?<=[0-9]{18})[Xx])"
    r"|(?<=[0-9]{17}[Xx])[A-Za-z]"
    r"|(?<![0-9])0(?=1[3-9][0-9]{9}(?![0-9]))"
)
# A passport, a permit or a card of Taiwan: only a label tells it from the number of a part. No letter and a date.
_DOCUMENT = lazy_re(
    r"(?<![A-Za-z0-9])(?:[A-Za-z](?!(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])[0-3][0-9](?![0-9]))[0-9]{8,10}"
    r"|[A-Za-z]{2}[0-9]{7})(?![A-Za-z0-9])"
)
_LABEL = " 证件号"
_WORD, _WORDS = lazy_re(r"[^\W_]+"), 24
# The last part of a way inside, where it is the cell of a sheet; paths and ways inside whose shown form is remembered.
_CELL, REMEMBERED = lazy_re(r"![A-Z]{1,3}[0-9]{1,7}\Z"), 256
_NO_TEXT = lazy_re("[\ud800-\udfff]")
_NUMBER, _ADDRESS = lazy_re(r"\d{9,}[\dXx]?"), lazy_re(r"([\w.+-])[\w.+-]*@(?=[\w-]+\.[A-Za-z]{2,})")
_PLACE = lazy_re(
    r"^(?:[\u4e00-\u9fff]{2,8}?(?:省|自治区|市))?(?:[\u4e00-\u9fff]{1,8}?(?:市|州(?!市)|盟|地区|区(?!市)|县))?"
)


def mask_value(value: str, mask: str | tuple[int, int]) -> str:
    """The masked form of a value: what may be shown of it. Never more than half of it, and never all."""
    if mask == "email":
        local, at, domain = value.partition("@")
        return f"{local[:1]}{STAR * 3}{at}{domain}"
    if mask == "name":
        return value[:1] + STAR * max(1, len(value) - 1)
    if mask == "address":
        place = _PLACE.match(value)
        keep = min(place.end() if place else 0, len(value) // 2)
        return value[:keep] + STAR * (len(value) - keep)
    first, last = mask if isinstance(mask, tuple) else (1, 1)
    while first + last > len(value) * 2 // 3:
        first, last = (first - 1, last) if first >= last else (first, last - 1)
    return value[:first] + STAR * (len(value) - first - last) + (value[len(value) - last :] if last else "")


def masked_name(text: str, find: Find) -> str:
    """A path or the name of something inside a file, in which values are shown as globs: ``138????8000.amr``."""
    few = text.isascii() and "@" not in text and sum(map(str.isdigit, text)) < 7
    if few or not _SUSPECT.search(text):
        return text
    spans = {(start, size): rule for look in _looks(text) for start, size, rule, _ in find(look)}
    end = 0
    parts = []
    for (start, size), rule in sorted(spans.items(), key=lambda item: (item[0][0], -item[0][1])):
        if start < end:
            continue
        masked = mask_value(text[start : start + size], rule.mask)
        parts += [text[end:start], masked.replace(STAR, "?") if len(masked) == size else masked]
        end = start + size
    return "".join([*parts, text[end:]])


def without_names(text: str, find: Find, known: Iterable[str]) -> str:
    """A path, or the name of something inside a file, with the names of persons as globs: ``简历-魏??.txt``.

    known: names that are hidden whatever they look like. Of others those that are surely none but names: a name that
    may be a word stays.
    """
    if text.isascii():
        return text
    look = _SUFFIX.sub(r" \1", _BETWEEN.sub(" ", _NO_TEXT.sub("?", text))).replace("-", " ")
    found = {text[at : at + size] for at, size, rule, sure in find(look) if rule.mask == "name" and sure > SURE}
    for name in sorted({*found, *known}, key=len, reverse=True):
        text = text.replace(name, mask_value(name, "name").replace(STAR, "?"))
    return text


def _looks(text: str) -> Iterator[str]:
    """A name as texts in which values stand alone: what divides words in names is no part of any value."""
    text = _BETWEEN.sub(" ", _NO_TEXT.sub("?", text))
    yield text
    yield _SUFFIX.sub(r" \1", text)
    yield _GLUED.sub(" ", text)
    if "-" in text:
        yield _SUFFIX.sub(r" \1", text.replace("-", " "))
    for document in _DOCUMENT.finditer(text):
        yield " " * document.start() + document[0] + _LABEL
    # two words and nothing else: another one, as that of an order or a sample, makes a value doubtful, not public
    words = list(_WORD.finditer(text))
    for first, last in pairwise(words[-_WORDS:]):
        yield " " * first.start() + text[first.start() : last.end()] + " " * (len(text) - last.end())


def guarded(text: str) -> str:
    """A message without long numbers and local parts of addresses, whatever they are: a last line of defence."""
    text = _NUMBER.sub(lambda found: found[0][:3] + STAR * (len(found[0]) - 3), text)
    return _ADDRESS.sub(rf"\1{STAR * 3}@", text)


def fingerprint(rule: str, path: str, masked: str) -> str:
    """A name for rule, path and masked form. It tells nothing that the mask does not."""
    return str(sha256(f"{rule}\0{path}\0{masked}".encode("utf-8", "surrogateescape")).hexdigest()[:16])


class Redactor:
    """Makes findings from matches.

    show_values: findings keep the exact text found, names stay as they are; only when the user asked for it. find:
    where a name has values.
    """

    def __init__(self, show_values: bool = False, find: Find | None = None) -> None:
        self._show, self._find = show_values, find
        # names of persons that were found in a file in whose path, or way inside, they stand as well
        self._met: set[str] = set()
        # what is shown of paths and ways inside, as long as nobody else is met
        self._shown: dict[str, str] = {}

    def name(self, text: str) -> str:
        """A path or the name of something inside a file, without values: as fingerprints and baselines have it."""
        return text if self._show or self._find is None else masked_name(text, self._find)

    def shown(self, text: str) -> str:
        """The same as it may be shown: without names of persons, too."""
        if self._show or self._find is None or text.isascii():
            return self.name(text)
        # each cell of a sheet is a place of its own, and no name
        whole = _CELL.sub("", text)
        if whole not in self._shown:
            if len(self._shown) >= REMEMBERED:
                self._shown.clear()
            self._shown[whole] = without_names(self.name(whole), self._find, self._met)
        return self._shown[whole] + text[len(whole) :]

    def skip(self, skip: Skip) -> Skip:
        """A skip without values in its names."""
        return skip._replace(path=self.name(skip.path), inner=None if skip.inner is None else self.name(skip.inner))

    def begin(self) -> None:
        """The next file begins, in which nobody was met yet."""
        self._met.clear()
        self._shown.clear()

    def finding(
        self, match: Match, rule: Rule, path: str, inner: str | None, severity: str, suppressed_by: str | None
    ) -> Finding:
        """The finding of a match: masked, with its fingerprint."""
        masked = mask_value(match.value, rule.mask)
        names = "" if rule.mask != "name" or match.value in self._met else f"{path}!{inner}"
        if not names.isascii() and match.value in names:
            self._met.add(match.value)
            self._shown.clear()
        place = Location(path, inner, match.line, match.column, match.end_line, match.end_column)
        stream = place.stream
        return Finding(
            rule=rule.id,
            category=rule.category,
            confidence=match.confidence,
            severity=severity,
            location=place,
            masked=masked,
            evidence=match.evidence,
            fingerprint=fingerprint(rule.id, path if stream is None else f"{path}!{stream}", masked),
            suppressed_by=suppressed_by,
            value=match.value if self._show else None,
        )

    def record(
        self,
        kind: RecordKind,
        place: Location,
        person: int,
        person_by: str,
        rules: tuple[str, ...],
        evidence: tuple[str, ...],
    ) -> Record:
        """A record; the person is named by the keyed hash only."""
        return Record(
            kind=kind.id,
            severity=kind.severity,
            confidence=0.0,
            location=place,
            person=f"{person:016x}",
            person_by=person_by,
            rules=rules,
            evidence=evidence,
        )
