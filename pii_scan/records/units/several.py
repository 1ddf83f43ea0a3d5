"""Blocks of lines of several keys each, as forms have them."""

from __future__ import annotations

from pii_scan.lazy import lazy_re
from pii_scan.records.sides import PARTY
from pii_scan.records.units import KV_PAIR, LONGEST, MARKS, NO_KEY, NUMBER, Unit, decoded, line_span, unwrapped
from pii_scan.records.units.brackets import bracketed_pairs
from pii_scan.records.units.cells import clean, divided, numbers_somebody
from pii_scan.records.units.indented import depth_of_item
from pii_scan.records.units.keyed import is_keyed, key_block
from pii_scan.records.units.recent import remembered

# A key without a value, and what stands before the next one on its line: 备注：    状态：正常
_EMPTY = lazy_re(r"(?<!\S)[^\W\d][\w()（）/ ]{0,30}[：:]\s{2,40}(?=\*?[^\W\d][\w()（）/ ]{0,30}[：:])")
# Characters of a line of a form that holds one key, and of one between two that hold several: an address.
_FORM_LINE, _INNER_LINE = 40, 100
# What one of which stands between a key and its value, or around one of them.
_DIVIDES = lazy_re(r"[:：=＝\[\]」』»〕》〉】]")
# What shows that a longer line is a sentence, or tells a number.
_TELLS = lazy_re(r"[。；！？]|\d{7}")
# What begins a block, on a line of its own: >>> TXN BEGIN 2017-07-07 12:26:16, [2021-04-13 15:18] 动账提醒
_STAMPED = lazy_re(
    r"[^\w\n]{0,8}(?:\w{1,16}[ :：]){0,3}[^\w\n]{0,4}"
    r"((?:19|20)\d\d[-/.]?[01]\d[-/.]?[0-3]\d[ T]{0,2}[0-2]\d:?[0-5]\d(?::?[0-5]\d)?)"
    r"[^\w\n]{0,8}(?:(?<=\W)[\u4e00-\u9fff]{2,10})?[^\w\n]{0,8}"
)
# Who stands beside the person of a block, with a telephone or an address of their own.
_KIN = lazy_re(
    r"(?:第[一二]|主要|紧急)?(?:父|母|爸|妈|爷爷|奶奶|外公|外婆|配偶|丈夫|妻子|监护人|紧急联系人|担保人|共同借款人)"
)
# Names of a row.
_NAMES = 2
# Where a list of objects begins: a line that ends in a bracket, and one that begins with one; blanks before it.
_LIST, _DEEP = lazy_re(rb"[\[{(]\s*\n\s*(?:[A-Za-z]{1,10}\s?)?[\[{(]"), 40
# What begins an item that goes on below, on lines without such a sign: 〖1〗姓名:…
_OPENS = lazy_re(
    rf"[ \t\u3000]{{0,8}}(?:{NUMBER}|[〖【\[〔<《「(（#]{{1,2}}\d{{1,4}}[〗】\]〕>》」)）]{{0,2}}"
    rf"|[Nn][Oo]\.?\d{{1,4}}[:：.、]?|[①-⑳㈠-㈩]|[>{MARKS}]{{1,3}}[ \u3000]|\d{{1,4}}[:：])[ \u3000]{{0,4}}(?=[^\W\d])"
)
# The mark of an item that stands deeper than what it is an item of.
_ITEM = lazy_re(r"[ \t]{1,40}[-*•] (?=[^\s-])")


def form_block(data: bytes, offset: int, low: int) -> Unit | None:
    """The lines of several ``key: value`` around an offset, as forms have them, until a key comes again.

    Items that stand as deep, with the same mark, are such lines, too.
    """
    start, end = line_span(data, offset)
    mark = _mark(data, (start, end))
    pairs = _form_line(data, (start, end), mark)
    opens = not mark and _opens(data, (start, end))
    # some line holds several, or it is a block of keys
    several, lines = len(pairs) > 1, 1
    keys = {key for key, _ in pairs}
    while pairs and not opens and start > max(0, low + 1) and end - start < LONGEST:
        above = line_span(data, start - 1)
        more = _next_line(data, above, above[0] - 1, mark) if low < above[0] else []
        if not more or not _goes_on(more, keys) or _LIST.search(data, max(above[0], above[1] - 2), start + _DEEP):
            break
        start, pairs, opens = above[0], more + pairs, not mark and _opens(data, above)
        several, lines = several or len(more) > 1, lines + 1
        keys.update(key for key, _ in more)
    while pairs and end < len(data) and end - start < LONGEST:
        below = line_span(data, end + 1)
        more = _next_line(data, below, below[1] + 1, mark) if below[1] > end else []
        if not more or not _goes_on(more, keys) or _LIST.search(data, max(start, end - 2), below[1]):
            break
        if not mark and _opens(data, below):
            break
        if lines == 1 and _is_row(data, below, more, mark):
            break
        if PARTY.match(more[0][0]) and not keys.isdisjoint(key for key, _ in more):
            keys = set()  # what follows tells of the other party
        end, pairs = below[1], pairs + more
        several, lines = several or len(more) > 1, lines + 1
        keys.update(key for key, _ in more)
    if lines < 2 or not several:
        return None
    return Unit(start, end, "keys", tuple(pairs), (), decoded(data, start, end))


def _is_row(data: bytes, span: tuple[int, int], pairs: list[tuple[str, str]], mark: str) -> bool:
    """Whether a line below the first one is a row: the next one has the same names, and neither names anybody."""
    following = line_span(data, span[1] + 1)
    keys = [key for key, _ in pairs]
    if following[0] <= span[1] or len(keys) < _NAMES or PARTY.match(keys[0]) or _KIN.match(keys[0]):
        return False
    rows = decoded(data, *span), decoded(data, *following)
    return keys == [key for key, _ in _form_line(data, following, mark)] and not any(map(numbers_somebody, rows))


def _goes_on(line: list[tuple[str, str]], keys: set[str]) -> bool:
    """Whether a line belongs to a block with some keys: it has none of them, or tells of kin or of the other party."""
    first = line[0][0]
    if keys.isdisjoint(key for key, _ in line):
        return True
    parties = {key[:1] for key in (first, *keys) if PARTY.match(key)}
    is_party = len(parties) > 1 and PARTY.match(first) is not None
    return first not in keys and (is_party or _KIN.match(first) is not None)


def keyed_block(data: bytes, offset: int, low: int) -> Unit | None:
    """The block of keys around an offset, with the lines of several keys that follow in it."""
    block = key_block(data, offset, low)
    below = line_span(data, block.end + 1) if block else (0, 0)
    if not block or len(_form_line(data, below, _mark(data, below))) > 1:
        form = form_block(data, offset, low)
        block = form if block is None or (form and form.start <= block.start and form.end > block.end) else block
    above = line_span(data, block.start - 1) if block and block.start else (0, 0)
    # what ends the item before is no time of this one
    stamp = _STAMPED.fullmatch(decoded(data, *above)) if above[1] and not is_keyed(data, above) else None
    return block._replace(pairs=(*block.pairs, ("time", stamp[1]))) if block and stamp else block


def below_head(data: bytes, unit: Unit) -> Unit | None:
    """The unit with the line that holds a list, which stands above it and others with the same keys; if one does.

    Below the last of them its foot may stand, whose keys are others.
    """
    keys = {key for key, _ in unit.pairs}
    at, item = unit.start, depth_of_item(data, unit)
    while keys and unit.form in ("text", "keys") and at > 0 and unit.start - at < LONGEST:
        above = line_span(data, at - 1)
        text = decoded(data, *above)
        pairs = _form_line(data, above)
        others = {key for key, _ in pairs}
        if keys.isdisjoint(others):
            if 0 <= item < len(text) - len(text.lstrip(" ")):  # what is deeper belongs to the item before it
                return None
            return unit._replace(pairs=(*pairs, *unit.pairs), text=f"{text}\n{unit.text}") if pairs else None
        if not others <= keys:
            return None
        at = above[0]
    return None


def _mark(data: bytes, span: tuple[int, int]) -> str:
    """The mark of the deeper item that a line is, with the blanks before it; nothing of any other line."""
    found = _ITEM.match(decoded(data, *span))
    return found[0] if found else ""


def _opens(data: bytes, span: tuple[int, int]) -> bool:
    """Whether a line begins an item."""
    return _OPENS.match(decoded(data, *span)) is not None


def _next_line(data: bytes, span: tuple[int, int], beyond: int, mark: str) -> list[tuple[str, str]]:
    """The pairs of the next line of a form: of a longer one, too, where the line at a place beyond it is one of a form.

    None of a longer sentence, or of what tells a number: that may be somebody else's.
    """
    if found := _form_line(data, span, mark):
        return found
    if _TELLS.search(decoded(data, *span)) or not 0 <= beyond < len(data):
        return []
    return _form_line(data, span, mark, _INNER_LINE) if _form_line(data, line_span(data, beyond), mark) else []


def _form_line(data: bytes, span: tuple[int, int], mark: str = "", longest: int = _FORM_LINE) -> list[tuple[str, str]]:
    """The pairs of a line that begins with a key, behind its mark, and holds several, or one that is short."""
    return _pairs_on(data, *span, mark, longest)


@remembered
def _pairs_on(data: bytes, start: int, end: int, mark: str, longest: int) -> list[tuple[str, str]]:
    line = decoded(data, start, end)
    if line.lstrip()[:1] == "<":
        line = unwrapped(line).strip()
        if "&" in line:
            from html import unescape  # few lines need it

            line = unescape(line.replace("&nbsp;", " ")).strip()
    if not line.startswith(mark) or not _DIVIDES.search(line):
        return []
    line = _EMPTY.sub("", line[len(mark) :].strip())
    line = line if mark else _OPENS.sub("", line, count=1)
    if len(bracketed := bracketed_pairs(line)) > 1 or (bracketed and line[-1] == "]"):
        return bracketed
    found = list(KV_PAIR.finditer(line))
    if not found or found[0].start():
        return []
    pairs = divided((one.group(1).strip(), clean(one.group(2))) for one in found)
    return [] if len(pairs) < 2 and (len(line) > longest or NO_KEY.search(found[0][1])) else pairs
