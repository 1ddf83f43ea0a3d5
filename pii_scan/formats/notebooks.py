"""What a notebook prints twice: of a table its page, and the text behind it that tells the same, as blanks."""

from __future__ import annotations

import json
import re
from collections.abc import Generator, Iterable, Iterator

from pii_scan.lazy import lazy_re

# Bytes of a text and its page that are held to compare them; of a line that is held back for its end.
HELD, _LONGEST = 1 << 20, 1 << 16
_LINES = rb'((?:[ \t]*"(?:[^"\\\n]|\\.)*+",?\r?\n)*+)'
_PAGE = lazy_re(rb'(?m)^[ \t]*"text/html": \[\r?\n')
_BOTH = lazy_re(
    rb'[ \t]*"text/html": \[\r?\n%b[ \t]*\],\r?\n[ \t]*"text/plain": \[\r?\n%b(?=[ \t]*\])' % (_LINES, _LINES)
)
# The end of a page behind which something else follows than such a text.
_ALONE = lazy_re(rb'[ \t]*"text/html": \[\r?\n%b[ \t]*\](?!,?(?:\r(?:\n|\Z)|\n|\Z)[ \t]*(?:\Z|"(?:t|\Z)))' % _LINES)
# Columns that such a table has at least, beside that of its rows: of fewer the text may be the one that is read.
_COLUMNS = 3
_SIGN = lazy_re(rb"[^\r\n]")
_TAGS = lazy_re(r"(?is)<!--.*?(?:-->|\Z)|<(style|script|title)\b.*?(?:</\1\s*>|\Z)|<[^<>]*>")
# Words, numbers and addresses; numbers in groups.
_RUN = lazy_re(r"\w+(?:[@._+-]+\w+)*")
_GROUPS = lazy_re(r"(?<!\d)\d{2,8}(?:[ -]\d{2,8}[Xx]?)+")


def told_once(blocks: Iterable[bytes]) -> Iterator[bytes]:
    """The blocks with such texts as blanks, so that places stay."""
    held = b""
    for block in blocks:
        held += block
        done = yield from _told(held, False)
        held = held[done:]
    yield from _told(held, True)


def _told(held: bytes, is_all: bool) -> Generator[bytes, None, int]:
    """What is known of a text, and where what is not yet known begins. is_all: nothing follows."""
    done = at = 0
    while begin := _PAGE.search(held, at):
        start, at = begin.span()
        found = _BOTH.match(held, start)
        is_open = not found and not _ALONE.match(held, start)
        if is_open and not is_all and len(held) - start <= HELD:  # what follows shows more
            yield held[done:start]
            return start
        if found and found.end() - start <= HELD and _tells(found):
            yield held[done : found.start(2)]
            yield _SIGN.sub(b" ", found[2])
            done = at = found.end()
    end = len(held) if is_all or len(held) - done > _LONGEST else held.rfind(b"\n", done) + 1 or done
    yield held[done:end]
    return end


def _tells(found: re.Match[bytes]) -> bool:
    """Whether a page is a table of several named columns, as pandas writes it, and shows all that the text tells."""
    page, text = (_joined(found[one]) for one in (1, 2))
    head = page.partition("</thead>")[0]
    is_table = 'class="dataframe"' in head and head.count("<th>") > _COLUMNS
    return is_table and bool(text) and _tells_all(page, text)


def _tells_all(page: str, text: str) -> bool:
    """Whether each word and number of a text stands in a page as well, shown, and as one that no tag divides.

    >>> _tells_all("<p>张三<td>13812345678", "张三 13812345678"), _tells_all("<p>138<b>1234</b>", "1381234")
    (True, False)
    """
    shown = _TAGS.sub("\n", page)
    return all(set(sort.findall(text)) <= set(sort.findall(shown)) for sort in (_RUN, _GROUPS))


def _joined(lines: bytes) -> str:
    try:
        return "".join(json.loads(b"[%b]" % lines.rstrip().rstrip(b",")))
    except ValueError:
        return ""
