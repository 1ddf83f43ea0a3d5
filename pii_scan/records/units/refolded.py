"""Chinese text whose lines are broken where they are full, be it inside a word: each sentence of it is a unit."""

from __future__ import annotations

from pii_scan.lazy import lazy_re
from pii_scan.records.units import LONGEST, Unit, decoded, line_span, told_unit
from pii_scan.records.units.cells import DOCUMENT, LIKE_ID
from pii_scan.records.units.items import ITEM
from pii_scan.records.units.recent import remembered

# Columns of the shortest and the longest full line, and by which one may be shorter than the longest.
_LEAST, _MOST, _RAGGED = 44, 130, 4
# Lines to each side that tell how wide the text is, and of full ones that tell that it was broken.
_NEAR, _BROKEN = 8, 2
# Signs by which rows are known to begin alike: digits, and others by their sort.
_OPENING, _LONG, _SIGN = 8, 16, lazy_re(r"\w")
_WIDE = lazy_re("[\u1100-\U0010ffff]+")
_HAN = lazy_re(r"[\u4e00-\u9fff]")
# The end of a line that is not broken: of a sentence, of a title, of a row.
_ENDS = lazy_re(r"[。；;！!？?：:|」』”\"]\s*\Z")
_SENTENCE = lazy_re("[。；！？]")
# What is no text.
_NO_TEXT = lazy_re(r"[\t|{}<>=]|\S(?:[ \u3000]{2}|\u3000)")
_CARD = lazy_re(rf"(?<!\d)(?!{LIKE_ID})[3-9]\d{{15,18}}(?!\d)")
_MOBILE = lazy_re(r"(?<!\d)1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)")
# A blank stands between words in letters alone.
_LETTERS = lazy_re(r"[A-Za-z]\Z"), lazy_re(r"[A-Za-z]")

Span = tuple[int, int]


def refolded(data: bytes, offset: int, low: int) -> Unit | None:
    """The sentence around an offset, where it goes on from one line to the next; else None.

    low: where the unit before it ends.
    """
    own = line_span(data, offset)
    # a text with a line that is longer than any full one is not broken, and a long line has many values
    if own[1] - own[0] > _MOST and _columns(decoded(data, *own)) > _MOST:
        return None
    # most lines are neither broken nor below one that is: those around them need not be read
    if not _may_be_broken(data, own) and not (own[0] and _may_be_broken(data, line_span(data, own[0] - 1))):
        return None
    spans, here, broken = _paragraph(data, *own)
    if not broken:
        return None
    top = bottom = here
    while top > 0 and top - 1 in broken and spans[top - 1][1] > low:
        top -= 1
    while bottom in broken:
        bottom += 1
    if top == bottom:
        return None
    start, end = _sentence(data, (max(low, spans[top][0]), spans[bottom][1]), offset)
    lines = decoded(data, start, end).split("\n")
    text = lines[0].strip()
    for line in map(str.strip, lines[1:]):
        is_word = _LETTERS[0].search(text) and _LETTERS[1].match(line)
        text = f"{text} {line}" if is_word else text + line
    return told_unit(text, start, end) if len(lines) > 1 and not _are_rows(lines) else None


@remembered
def _paragraph(data: bytes, start: int, end: int) -> tuple[list[Span], int, set[int]]:
    """The lines around one, which of them it is, and those that go on with the next one; none, if it has no Chinese."""
    spans, here = _lines(data, (start, end))
    texts = [decoded(data, *span).rstrip() for span in spans]
    is_text = len(texts) >= _BROKEN and _HAN.search(texts[here])
    return spans, here, _broken(texts) if is_text else set()


def _may_be_broken(data: bytes, span: Span) -> bool:
    """Whether a line by itself may go on with the next one: it is long enough, and nothing ends it."""
    # a sign fills two columns at most, and takes three bytes then
    if span[1] - span[0] < _LEAST - _RAGGED:
        return False
    text = decoded(data, *span).rstrip()
    return not _ENDS.search(text) and not _NO_TEXT.search(text) and _columns(text) >= _LEAST - _RAGGED


def _are_rows(lines: list[str]) -> bool:
    """Whether two lines tell the same kind of number: of a document or card, or a telephone where there is neither."""
    documents, cards, mobiles = (sum(1 for line in lines if sort.search(line)) for sort in (DOCUMENT, _CARD, _MOBILE))
    return documents > 1 or cards > 1 or (not documents + cards and mobiles > 1)


def _broken(texts: list[str]) -> set[int]:
    """The lines that go on with the next one: full ones, where all shorter ones end with a sentence or the text."""
    widths = list(map(_columns, texts))
    most = max(widths)
    if not _LEAST <= most <= _MOST:
        return set()
    full = {at for at, width in enumerate(widths) if width >= most - _RAGGED}
    ended = {at for at, text in enumerate(texts) if _ENDS.search(text)}
    others = set(range(1, len(texts) - 1)) - full - ended
    broken = {at for at in full - ended if at + 1 < len(texts) and not _begins_row(texts[at], texts[at + 1])}
    if others or len(broken) < _BROKEN or any(_NO_TEXT.search(texts[at]) for at in broken):
        return set()
    return broken


def _begins_row(upper: str, lower: str) -> bool:
    """Whether a line begins an item of a list, or in the way that the one above it does, with a number in it."""
    first, second = _sorts(upper.strip()[:_LONG]), _sorts(lower.strip()[:_LONG])
    alike = first == second if "0" not in first[:_OPENING] else first[:_OPENING] == second[:_OPENING]
    # an item stands deeper than what it is of
    is_above = ITEM.match(upper) is not None and _depth(lower) < _depth(upper)
    return is_above or ITEM.match(lower) is not None or (alike and "0" in first)


def _sorts(text: str) -> str:
    """The text with one digit for all digits, and one letter for all letters."""
    return _SIGN.sub(lambda sign: "0" if sign[0].isdigit() else "a", text)


def _depth(text: str) -> int:
    return len(text) - len(text.lstrip())


def _lines(data: bytes, line: Span) -> tuple[list[Span], int]:
    """The lines of the paragraph around one that are near, and which of them is that one."""
    spans = [line]
    while len(spans) <= _NEAR and spans[0][0] > 0:
        above = line_span(data, spans[0][0] - 1)
        if not data[slice(*above)].strip():
            break
        spans.insert(0, above)
    here = len(spans) - 1
    while len(spans) <= here + _NEAR and spans[-1][1] + 1 < len(data):
        below = line_span(data, spans[-1][1] + 1)
        if not data[slice(*below)].strip():
            break
        spans.append(below)
    return spans, here


def _sentence(data: bytes, span: Span, offset: int) -> Span:
    """The sentence around an offset, of those that a span holds."""
    start, end = max(span[0], offset - LONGEST), min(span[1], offset + LONGEST)
    before, behind = decoded(data, start, offset), decoded(data, offset, end)
    last = max((found.end() for found in _SENTENCE.finditer(before)), default=0)
    first = _SENTENCE.search(behind)
    return (
        offset - len(before[last:].encode()),
        offset + len(behind[: first.end()].encode()) if first else end,
    )


def _columns(text: str) -> int:
    """The columns of a terminal that a text fills."""
    text = text.strip()
    return len(text) if text.isascii() else 2 * len(text) - len(_WIDE.sub("", text))
