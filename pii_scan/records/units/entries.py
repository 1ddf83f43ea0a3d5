"""Units whose values stand behind their keys in notations of their own: calls, elements of two parts, answers."""

from __future__ import annotations

from functools import cache

from pii_scan.lazy import lazy_re
from pii_scan.notations import Entry, entries, has_lead
from pii_scan.records.units import LONGEST, Unit
from pii_scan.records.units.cells import clean, with_days

# A line of a page ends inside what is told of one person.
_BREAK = lazy_re(r"(?i)(?<=>) ?<br\s?/?>\Z")
# And what has no value: <field name="…" xsi:nil="true" />
_EMPTY = lazy_re(r"<[A-Za-z][^<>]{0,160}/>")
# Where a machine read it, and how sure it is: "box": [35, 35], "score": 0.98
_ASIDE = lazy_re(
    r",\s{0,8}\"[A-Za-z_]{1,20}\"\s{0,4}:\s{0,4}(?:\[[\d\s,.\[\]-]{0,80}\]|-?\d{1,5}(?:\.\d{1,20})?|true|false|null)(?=\s{0,8}[,}])"
)
# A number between two entries, which are of two people then; the key of a row is shorter.
_NUMBER = lazy_re(r"(?:\d[ -]?){11}")
_TAG = lazy_re(r"<[^<>]{1,200}>")
# What an element says in another attribute behind its value: <item key="B05" val="…" name="联系电话"/>
_WORDED = lazy_re(r"\s[\w:.-]{1,40}=\"([^\"<>]{0,40})\"")
# What a page calls a field, around it.
_LABEL = lazy_re(r"(<label\b[^<>]{0,80}>)[^<>]{0,40}\Z")
# What Redis is asked for, and by the key of a hash the number of whom it tells; the end of its answer.
_ASKED = lazy_re(rb"[^\n]{0,60}> (?:HGETALL|hgetall) [\w:.-]{0,60}[0-9]{6}[\w:.-]{0,60}\s*\n(?=[ ]{0,2}1\) \")")
_ANSWERED = lazy_re(rb"(?:[ ]{0,3}[0-9]{1,3}\) [^\n]{0,400}\n?){2,80}")
# Bytes before a value in which its key stands, when it is the first words of a longer one.
_BEFORE = 300


def entry_block(data: bytes, offset: int, low: int) -> Unit | None:
    """The entries of one notation around an offset, as long as the same signs divide them and no key comes again.

    low: where the unit before it ends.
    """
    if not has_lead(data[max(0, offset - _BEFORE) : offset].decode("utf-8", "replace")):
        return None
    first = max(0, low, offset - LONGEST)
    text = data[first : offset + LONGEST].decode("utf-8", "surrogateescape")
    found = list(entries(text))
    at = len(data[first:offset].decode("utf-8", "surrogateescape"))
    here = next((number for number, one in enumerate(found) if one.start <= at < one.end), -1)
    if here < 0:
        return None
    block = _block(text, found, here)
    if len(block) < 2:
        return None
    start, end = (
        first + len(text[:where].encode("utf-8", "surrogateescape")) for where in (block[0].start, block[-1].end)
    )
    pairs = [(key, clean(with_days(one.value))) for one in block for key in (one.key, *_called(text, one)[0])]
    return Unit(start, end, "keys", tuple(pairs))


def asked_hash(data: bytes, offset: int) -> Unit | None:
    """What a shell of Redis was asked and answered, where the key of the hash is the number of whom it tells."""
    start = data.rfind(b"\n", max(0, offset - 2 * _BEFORE), offset) + 1
    asked = _ASKED.match(data, start)
    answer = _ANSWERED.match(data, asked.end(), asked.end() + LONGEST) if asked else None
    if asked is None or answer is None or not asked.start() <= offset < asked.end():
        return None
    text = answer[0].decode("utf-8", "replace")
    return Unit(start, answer.end(), "keys", tuple((one.key, clean(with_days(one.value))) for one in entries(text)))


def _called(text: str, one: Entry) -> tuple[tuple[str, ...], int]:
    """What else an entry is called behind its value, and where it ends with that."""
    found = _WORDED.match(text, one.end)
    return ((found[1],) if found and not found[1].isascii() else (), found.end() if found else one.end)


def _block(text: str, found: list[Entry], here: int) -> list[Entry]:
    """The entries around one of them that belong together."""
    if len(found) < 2:
        return []

    @cache  # that behind the last one is asked for twice
    def behind(at: int) -> str:
        between = _ASIDE.sub("", _EMPTY.sub("", text[_called(text, found[at])[1] : found[at + 1].start]))
        # a number of PHP has a bracket behind it, a text has none
        return _BREAK.sub("", " ".join(_LABEL.sub(r"\1", between).split())).removeprefix(")").lstrip()

    # between records there stands more than between the entries of one
    gap = min((behind(at) for at in (here - 1, here) if 0 <= at < len(found) - 1), key=len)
    if _NUMBER.search(_TAG.sub("", gap)):
        return []
    top = last = here
    keys = {found[here].key}
    while top > 0 and found[top - 1].key not in keys and behind(top - 1) == gap:
        top -= 1
        keys.add(found[top].key)
    while last < len(found) - 1 and found[last + 1].key not in keys and behind(last) == gap:
        last += 1
        keys.add(found[last].key)
    return found[top : last + 1]
