"""Forms as the text layer of a page has them: each name on a line of its own, and its value on the next one."""

from __future__ import annotations

from collections.abc import Callable

from pii_scan.lazy import lazy_re
from pii_scan.letterspacing import closed
from pii_scan.records.units import LONGEST, Unit, decoded, line_span, lines_of, pairs_of

# Characters of the longest name, and of an English one or one with a colon behind it; and pairs that are a form.
LONGEST_NAME, LONGEST_KEY, FEWEST = 12, 32, 3
_NO_NAME = lazy_re(r"[0-9=@，,。；;！!？?\t|【】\[\]]|[：:].|[ \u3000]{2}")
_COLONS = frozenset(":：")
# What names end in that no kind of records knows.
_LIKE = lazy_re(
    r"[\u4e00-\u9fff（）()/]{1,10}(?:号码?|日期|时间|名称?|地址|类[型别]|种类|状态|机构|单位|部门|备注|邮箱|电话|方式|情况|职业|性别|民族|籍贯"
    r"|学历|国籍|签名|期限|有效期|身份证|手机)\Z"
)
# A line that has both: 证件种类    居民身份证
_APART = lazy_re(r"([\u4e00-\u9fff]{2,10})(?:[ \t]{2,}|\u3000+|[ \u3000]?[：:][ \u3000]?)(\S[^\t\u3000]{0,80})\Z")
# What a name that nobody knows looks like.
_WORDS = lazy_re(r"[\u4e00-\u9fff]{2,8}|[A-Z][A-Za-z]+(?:[ _][A-Za-z]+){0,3}\.?")
# What is told in a sentence, below whom a letter speaks to: 王总：
_SENTENCE = lazy_re(r"[^\n]*[\u4e00-\u9fff][^\n]*[，；][^\n]*。\s*\Z")
Pairs = list[tuple[str, str]]
Lines = list[tuple[int, int, bool]]


def stacked_block(data: bytes, offset: int, low: int, count: Callable[[str], int]) -> Unit | None:
    """The lines of such a form around a value that fills its line, until a name comes again; None where it is in none.

    low: where the unit before it ends. count: how many fields a name names.
    """
    start, end = line_span(data, offset)
    above = line_span(data, start - 1) if start > low else (start, start)
    if above[0] < low or above[1] - above[0] > 8 * LONGEST_NAME or not _named(_line(data, above), count):
        return None
    line = decoded(data, start, end)
    if pairs_of(line) or _SENTENCE.match(line):  # it has names of its own, or is no value
        return None
    first = max(low, start - LONGEST)
    above_here = [*lines_of(data, data.find(b"\n", first, start) + 1 if first else 0, start - 1)]
    below_here = [*lines_of(data, start, min(len(data), start + LONGEST))]
    # what stands between blank lines is a form of its own, where it is one
    top = max((at for at, line in enumerate(above_here) if line[2]), default=0)
    stop = next((at for at, line in enumerate(below_here) if at and line[2]), len(below_here))
    is_part = (top, stop) != (0, len(below_here)) and not below_here[0][2]
    near = _form(data, above_here[top:], below_here[:stop], count) if is_part and above_here else None
    return near or _form(data, above_here, below_here, count)


def _form(data: bytes, above: Lines, below: Lines, count: Callable[[str], int]) -> Unit | None:
    """The form around the first of the lines below, which is a value."""
    spans = [span[:2] for span in (*above, *below)]
    here, (start, end) = len(above) - 1, below[0][:2]
    lines = [_line(data, span) for span in spans]
    names = ["" if at and _is_value(lines[at - 1], line) else _named(line, count) for at, line in enumerate(lines)]
    _fill(names, lines)
    taken: set[str] = set()
    behind, last = _behind(lines, names, here, taken)
    before, top = _before(lines, names, here, taken)
    pairs = before + behind
    # colons say themselves that names stand before them
    share = 3 if lines[here][-1:] in _COLONS else 2
    if len(pairs) < FEWEST or share * sum(1 for name, _ in pairs if _is_name(name, count)) < len(pairs):
        return None
    # the last line may go on
    last = last if spans[last][1] < start + LONGEST or spans[last][1] == len(data) else last - 1
    begin, stop = spans[top][0], max(end, spans[last][1])
    return Unit(begin, stop, "keys", tuple(pairs), (), "\n".join(f"{name}：{value}" for name, value in pairs))


def _is_value(above: str, line: str) -> bool:
    """Whether a line is a value whatever it says: names end in a colon, or it ends with its name: 网吧, 极速网吧."""
    return line[-1:] not in _COLONS and (above[-1:] in _COLONS or (len(line) > len(above) > 1 and line.endswith(above)))


def _fill(names: list[str], lines: list[str]) -> None:
    """Take for a name what stands where one must: two lines below a name, and two or four lines above the next one."""
    for at in range(2, len(lines) - 2):
        if names[at] or names[at - 1] or names[at + 1] or not names[at - 2] or not _WORDS.fullmatch(lines[at]):
            continue
        if names[at + 2] or (at + 4 < len(lines) and names[at + 4] and not names[at + 3]):
            names[at] = lines[at].rstrip("：: ")


def _line(data: bytes, span: tuple[int, int]) -> str:
    return closed(decoded(data, *span).strip())


def _behind(lines: list[str], names: list[str], at: int, taken: set[str]) -> tuple[Pairs, int]:
    """The pairs from a name on, and the last of their lines. taken: names that are told already."""
    pairs: Pairs = []
    last = at
    while at < len(lines):
        name, step = names[at], 1
        pair = _both(lines[at])
        if name and (at + 1 == len(lines) or names[at + 1]):
            at += 1  # nothing stands below it
            continue
        if name:
            pair, step = (name, lines[at + 1]), 2
        if not pair or pair[0] in taken:
            break
        taken.add(pair[0])
        pairs.append(pair)
        at += step
        last = at - 1
    return pairs, last


def _before(lines: list[str], names: list[str], at: int, taken: set[str]) -> tuple[Pairs, int]:
    """The pairs above a line, and the first of their lines."""
    pairs: Pairs = []
    top = at
    while at > 0:
        if names[at - 1]:
            at -= 1  # nothing stands below it
            continue
        pair, step = _both(lines[at - 1]), 1
        if at > 1 and names[at - 2]:
            pair, step = (names[at - 2], lines[at - 1]), 2
        if not pair or pair[0] in taken:
            break
        taken.add(pair[0])
        pairs.insert(0, pair)
        at -= step
        top = at
    return pairs, top


def _named(line: str, count: Callable[[str], int]) -> str:
    """The name that a line is and no more; else nothing."""
    name = line.rstrip("：: ")
    longest = LONGEST_KEY if name < line or name.isascii() else LONGEST_NAME
    if not 1 < len(name) <= longest or _NO_NAME.search(name):
        return ""
    return name if name < line or _is_name(name, count) else ""


def _is_name(text: str, count: Callable[[str], int]) -> bool:
    return count(text) > 0 or _LIKE.match(text) is not None


def _both(line: str) -> tuple[str, str] | None:
    found = _APART.match(line)
    return (found[1], found[2]) if found else None
