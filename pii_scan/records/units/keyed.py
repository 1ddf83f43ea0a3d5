"""Blocks of lines of one key each: configurations, cards, forms, items of YAML."""

from __future__ import annotations

from pii_scan.lazy import lazy_re
from pii_scan.named import NamedTuple
from pii_scan.records.units import (
    DOTS,
    KV_PAIR,
    LONGEST,
    NO_KEY,
    STAMP,
    Unit,
    behind_head,
    decoded,
    line_span,
    pairs_of,
    unwrapped,
)
from pii_scan.records.units.cells import KEY, LIKE_ID, clean, divided, with_days
from pii_scan.records.units.recent import remembered

_SENDER = rf"(\[?{STAMP}\]?[ -]{{1,3}}[^\s:：]{{1,20}}[:：]\s)"
# Before the first key of a message that a program passed on: [08:23:31] to: 139…
_SENT = (
    rf"\[(?:{STAMP}|\d{{1,2}}:\d\d(?::\d\d)?)\]\s{{1,3}}"
    r"(?=(?i:to|from|sender|recipient|receiver|发件人|收件人|发送方|接收方)\s?[：:])"
)
# The key of a line, behind the names of what holds it: user.0.name=… In a vCard its parameters follow: TEL;TYPE=CELL:…
_KV_LINE = lazy_re(
    rf"(?:{_SENDER}|{_SENT})?\s{{0,40}}(?:\|\s?|[│├└─ ]{{1,40}}|\d{{1,3}}\.\d{{1,3}}[ .、]\s?|:)?"
    rf"(\*(?=\s)|[\-•●▪■□◆◇▲△►▶○◎※✓√\u2705\U0001f300-\U0001faff]\ufe0f?|\d{{1,4}}[、.．)）]|)\s?(?:export\s{{1,4}})?"
    rf"((?:[A-Za-z_\u4e00-\u9fff][\w\[\]-]{{0,30}}\.(?:\d{{1,6}}\.)?){{0,4}})[\[【]?[\"'*]{{0,2}}({KEY}(?:\([^()\n]{{1,16}}\))?){DOTS}[\"'*]{{0,2}}[\]】]?"
    r"(?:;[A-Za-z0-9=,-]{1,40}){0,4}"
    r"(?:\s?=>|\s?[：:=＝]|\s{1,40}\||\t|(?<=】)|(?<=\*)(?=[ \u3000]\S)|\s?[·…]{3,40}"
    # a number of a person behind one blank, as a point: - 身份证号码 530103…
    rf"|(?<=[号码碼證证机话])[ \u3000](?=(?:{LIKE_ID}|1[3-9]\d{{9}}|[A-Z]{{1,2}}\d{{7,8}})\s*\Z))"
    r"\s{0,20}(\S[^\n]{0,200})?\s*\Z"
)
_POINT = lazy_re(r"\D")
_SHORT = lazy_re(r"[^\s，。；,;|]{1,24}(?: \d{1,2}:\d\d(?::\d\d)?)?")
_COUNTED = lazy_re(r"(?<=[A-Za-z])\d{1,4}_")
# What is begun in a key and not ended there is told in a sentence: 张三（身份证：
_OPENED = lazy_re(r"[（(][^（）()]*\Z")
# A value that is a mapping itself, as YAML has it: {name: 张三, idNo: "…"}
_MAPPING = lazy_re(r"\{(?=\s?[A-Za-z_\u4e00-\u9fff][\w ]{0,30}: )[^{}\n]{3,200}\}[ \t\r,}\])]*\Z")
# An ID number among other words, in what stands behind a key: the line tells all of a person.
_TOLD = lazy_re(
    rf"(?:[^ ，,|\n]{{1,80}}+[ ，,]{{1,4}}+){{1,20}}?[^ ，,|\n\d]{{0,40}}+(?<!\d){LIKE_ID}(?=[ ，,]{{1,4}}[^ ，,|\n])"
    rf"|(?:[^ ，,|\n]{{1,80}}+[ ，,]{{1,4}}+){{2,20}}?[^ ，,|\n\d]{{0,40}}+{LIKE_ID}(?!\d)"
    rf"|[^ ，,|\n\d]{{0,12}}+{LIKE_ID}(?:[，,][^，,|\n]{{1,80}}+){{2}}"
    rf"|[^ ，,|\n\d（(]{{2,20}}[（(][^（()）\n\d]{{0,12}}{LIKE_ID}[）)][ ，,]?[^\s，,]{{2}}"
)
# More cells of a row behind its first one.
_CELLS = lazy_re(r"[^\s\"'“‘「](?:\t|\s\|\s|\s?【)")
# A name and a value on both sides of a bar: 邮寄地址 四川省… | 移动电话 139…
_BOTH_SIDES = lazy_re(r"\s*[\u4e00-\u9fff]{2,8} [^|\n]{1,80}+\|\s?[\u4e00-\u9fff]{2,8} \S")
# Who says what stands behind it.
_SPEAKER = lazy_re(r"\s{0,4}[^\s:：【】\[\]]{1,12}[：:]")
# With whom a message was exchanged.
_SIDES = frozenset(("收件人", "寄件人", "发件人", "發件人", "收信人", "发信人", "to", "from", "To", "From"))
# The key that ends a card, or an entry of a calendar.
_END = "END"


class _Key(NamedTuple):
    """The key of a line, and whether the line begins an item of a list, or a message, and its value is one word.

    names: the key, and those of a mapping that is its value: where all of these come again, a list of such is told.
    depth: blanks before it. opens: whether it has no value.
    """

    name: str
    names: tuple[str, ...]
    item: bool
    message: bool
    short: bool
    path: str
    depth: int
    opens: bool

    def is_inside(self, other: _Key) -> bool:
        """Whether it begins an item of a list of YAML that ends where the other stands, which opens a mapping."""
        return self.item and other.opens and not other.item and self.depth > max(1, other.depth)


def _apart(one: _Key, other: _Key) -> bool:
    """Whether two keys are parts of different things: server.port and user.name."""
    return not (one.path.startswith(other.path) or other.path.startswith(one.path))


def _is_next(key: _Key, keys: set[str]) -> bool:
    """Whether a key behind a gap tells the other side of the next message, where a block has told one."""
    return key.name in _SIDES and not keys.isdisjoint(_SIDES)


def key_block(data: bytes, offset: int, low: int, fewest: int = 2) -> Unit | None:
    """The block of ``key: value`` lines around an offset, or None where its line is not one.

    low: where the unit before it ends. fewest: values that it holds at least. A block has one key a line. It ends
    where a key comes again, or where a list's next item or the next message begins, for there the next record does; but
    messages may bring one key each.
    """
    first, end = line_span(data, offset)
    here = _single_key(data, (first, end))
    if here is None:
        return None
    start, top, keys = _upwards(data, first, here, low)
    if _is_said(data, start, top):
        return None
    end = _downwards(data, (first, end), (top, here), keys)
    text = decoded(data, start, end)
    pairs = _block_pairs(with_days(text))
    return Unit(start, end, "keys", pairs, (), text) if len(pairs) >= fewest else None


def _is_said(data: bytes, start: int, top: _Key) -> bool:
    """Whether the line above a block has the key of its first line, and behind it a sentence: somebody says both."""
    if not start or top.short or top.item or not _SPEAKER.match(decoded(data, *line_span(data, start))):
        return False
    above = _single_key(data, line_span(data, start - 1))
    return above is not None and above.name == top.name and not above.short


def _upwards(data: bytes, first: int, top: _Key, low: int) -> tuple[int, _Key, set[str]]:
    """Where the block of a line begins, its first key, and the names of all keys down to that line."""
    # continued: a line that begins no item stands below the top one
    start, keys, continued = first, set(top.names), False
    outer = (start, top, tuple(keys))  # the line that stands least deep
    while start > max(0, low + 1) and first - start < LONGEST and not (top.item and continued):
        above = behind_head(data, line_span(data, start - 1), -1)
        key = _single_key(data, above) if low < above[0] < start else None
        apart = above[1] + 1 < start
        if key is None or (apart and (not (key.short and top.short) or _is_next(key, keys))):
            break
        if not {*keys, _END}.isdisjoint(key.names) or top.message or (top.item and not key.item) or _apart(key, top):
            break
        if key.is_inside(outer[1]):
            return outer[0], outer[1], set(outer[2])
        keys.update(key.names)
        continued = continued or not top.item
        start, top = above[0], key
        outer = (start, top, tuple(keys)) if top.depth < outer[1].depth else outer
    return start, top, keys


def _downwards(data: bytes, line: tuple[int, int], ends: tuple[_Key, _Key], keys: set[str]) -> int:
    """Where the block of a line ends. ends: its first key and that of the line. keys: the names of those between."""
    (first, end), (top, last) = line, ends
    while end < len(data) and end - first < LONGEST:
        below = behind_head(data, line_span(data, end + 1), 1)
        key = _single_key(data, below) if below[1] > end else None
        apart = end + 1 < below[0]
        if key is None or (apart and (not (key.short and last.short) or _is_next(key, keys))):
            break
        if not keys.isdisjoint(key.names) or key.message or (key.item and not last.item) or _apart(key, last):
            break
        if top.is_inside(key) or (key.item and key.depth < last.depth and key.depth <= top.depth):
            break
        keys.update(key.names)
        end, last = below[1], key
        if key.name == _END:
            break
    return end


def _block_pairs(text: str) -> tuple[tuple[str, str], ...]:
    """The pairs of the lines of a block, and those of mappings that are values, by the names of both."""
    lines = [found for line in text.split("\n") if (found := _KV_LINE.match(unwrapped(line)))]
    pairs = divided((one.group(4).strip(), clean(one.group(5).rstrip("| \t\r,;"))) for one in lines if one.group(5))
    inner = ((key, pair) for key, value in pairs if _MAPPING.match(value) for pair in pairs_of(value))
    return (*pairs, *((f"{key} {name}", value) for key, (name, value) in inner))


def is_keyed(data: bytes, span: tuple[int, int]) -> bool:
    """Whether a line has one key."""
    return _single_key(data, span) is not None


def _single_key(data: bytes, span: tuple[int, int]) -> _Key | None:
    return _key_on(data, *span)


@remembered
def _key_on(data: bytes, start: int, end: int) -> _Key | None:
    written = decoded(data, start, end).rstrip("\r")
    line = unwrapped(written)
    found = _KV_LINE.match(line)
    if not found or NO_KEY.search(found.group(4)) or _OPENED.search(found.group(4)):
        return None
    _, item, path, name, value = found.groups()
    if line[found.end(4) : found.start(5)] in (" ", "\u3000") and not _POINT.match(item):
        return None
    mapping = _MAPPING.match(value or "")
    # a clock is no key, nor is a text with a number in it
    if not mapping and (len(KV_PAIR.findall(line)) > 1 or _TOLD.match(value or "")):
        return None
    if _CELLS.search((value or "").rstrip("| \t")) or _BOTH_SIDES.match(line):
        return None
    # the number of the one whose key it is: SUSPECT2_NAME
    name = _COUNTED.sub("_", name.strip())
    names = (name, ",".join(key for key, _ in pairs_of(mapping[0]))) if mapping else (name,)
    depth, is_short = len(written) - len(written.lstrip(" ")), bool(_SHORT.fullmatch(value or ""))
    return _Key(name, names, bool(item), bool(found.group(1)), is_short, path, depth, not value)
