"""Numbers that by their place on a line are no telephones: parts of links, literals in code, rows of figures."""

from __future__ import annotations

from collections.abc import Callable

from pii_scan.engine.labels import has_han
from pii_scan.lazy import lazy_re

# The path of a link up to a number in it, with the part that names it. Where a link begins before what is seen of it,
# that is all of one, and has two parts.
_IN_LINK = lazy_re(
    r"(?:(?i:[a-z][a-z0-9+.-]{0,20})://|\A(?=.{64})[!#-&(-+\--:=?-_a-z~]*/)(?:[!#-&(-+\--:=?-_a-z~]*/)?"
    r"([\w.-]{1,40}[/_-])\Z"
)
# The text of a link; and a file in one of eDonkey, which is its size before its hash.
_OF_LINK, _SIZE_IN_LINK = lazy_re(r"\]\((?:https?:)?/"), lazy_re(r"\|[0-9A-Fa-f]{16}")
# What stands before and behind the size of a file in a listing: of ls and hdfs, of du, of rclone, of aws s3, of sums.
# A recording is called by who speaks.
_MODE = lazy_re(r"(?<![^\s\d])[-bcdlps](?:[r-][w-][-xsStT]){3}[.+@]?\s+(?:\d+|-)\s+\S+\s+\S+\s+\Z")
_PATH = lazy_re(r"\t(?:\.{0,2}/|[^\s/]+/)|\s+\.{0,2}/[^\s/]|\s+\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3,9} ")
_STAMP = lazy_re(r"\s*(?:[0-9a-f]{32,64}|\d{4}-\d\d-\d\d \d\d:\d\d(?::\d\d)?)\s+")
_FILE = lazy_re(r"\s+[^\s,;，；|]+(?:/|\.(?!(?i:amr|aac|wav|m4a|mp3)\b)[A-Za-z][A-Za-z0-9]{1,4})\s*\Z")
# A sample of a metric ends with its number, behind the names and values of its labels.
_SAMPLE = lazy_re(r"\w=\"[^\"{}]*\",?\}\s+\Z")
# A number is the name of a picture, or of a part of a page; a recording is called by who speaks.
_PICTURE = lazy_re(r"(?i)\.(?:jpe?g|png|gif|webp|bmp|svg|ico|css|js|html?)(?![A-Za-z0-9])")
# The remark behind a number that no quotes hold and a sign of code follows: 13800000000, // the first
_REMARKED = lazy_re(r"[,;)\]}]+\s{0,8}(?://|#|/\*|--)|\s{1,8}(?://|/\*)")
_REMARK = lazy_re(r"(?://|#|/\*|--)(.*)")
# What is asked of a number, or done to it, in code; a call that ends its statement.
_OPERATED = lazy_re(r"[\w\])]\s?(?:[=!<>+*/%&|^-]=|(?<=\])\s?=)\s?\Z")
_CALLED, _ENDED = lazy_re(r"[a-z_$][\w$.]*\(\Z"), lazy_re(r"\)(?:[;\"']|\s{0,4}(?://|#))")
# A list of bare numbers behind its key: 料卷: [13800000000, 13900000000]
_IN_LIST = lazy_re(r"([\w\u4e00-\u9fff]{1,16})[\"']?\s?[:：=]\s?\[\s?(?:\d{2,20},\s?){0,8}\Z")
# Where the next one of several tuples or objects on a line begins: what stands in it is said of its own numbers.
_NEXT = lazy_re(r"[)\]}],\s?(?=[(\[{])")
# Text in Japanese or Korean; one sign alone is an ornament in Chinese.
_ABROAD = lazy_re("[\u3041-\u3096\u30a1-\u30fa\u30fc]{2}|[\uac00-\ud7a3]")
# A number less than nothing, or a share with its sign: what has a plus beside it is a number of the same sort.
_SIGNED = lazy_re(r"(?<![\w.)\]-])-\d{5,}(?![\w-])|[+-]\d{1,4}(?:\.\d+)?%")
_PARTS = lazy_re(r"[^\u3400-\u9fff]+")
# So many numbers with a fraction on a line are figures: a price list, a report of a market.
_FRACTION = lazy_re(r"(?<![\d.])\d+\.\d+(?![\d.])")
_FIGURES = 5


def part_of_link(before: str, after: str) -> str:
    """What names a number that is a part of the path of a link, or the text of one; nothing where it is none."""
    if (before[-1:] == "[" and _OF_LINK.match(after)) or (before[-1:] == "|" and _SIZE_IN_LINK.match(after)):
        return before[-1:]
    found = _IN_LINK.search(before) if before[-1:] in ("/", "_", "-") else None
    return found[1] if found else ""


def is_size(before: str, after: str) -> bool:
    """Whether a number is the size of a file in a listing of such, or that of a metric."""
    if before[-1:] not in ("", " ", "\t"):
        return False
    if not before.strip():
        return _PATH.match(after) is not None
    if _SAMPLE.search(before) or _MODE.search(before):
        return True
    return _STAMP.fullmatch(before) is not None and _FILE.match(after) is not None


def is_signed(before: str, value: str, after: str) -> bool:
    """Whether a plus before bare digits is the sign of a quantity: others with their signs stand on the line."""
    return value[:1] == "+" and value[1:].isdigit() and bool(_SIGNED.search(before) or _SIGNED.search(after))


def is_spoken_of(before: str, after: str, names: Callable[[str], bool]) -> bool:
    """Whether the Chinese text on the line of a number may speak of it: it names no picture, and is no figure.

    names: whether a text is somebody's name.
    """
    before, after = _NEXT.split(before)[-1], _NEXT.split(after, 1)[0]
    if not (has_han(before) or has_han(after)) or _PICTURE.match(after):
        return False
    if _ABROAD.search(before) or _ABROAD.search(after):
        return False
    return not (_are_figures(before, after) or is_literal(before, after, names))


def is_literal(before: str, after: str, names: Callable[[str], bool]) -> bool:
    """Whether a number is one in code, of which the text on its line does not speak.

    names: whether a text is somebody's name.
    """
    if _OPERATED.search(before) or (_CALLED.search(before) and _ENDED.match(after)):
        return True
    of_list = _IN_LIST.search(before) if before[-1:] in ("[", " ", ",") and after[:1] in (",", "]") else None
    if of_list:
        return not names(of_list[1])
    if not _REMARKED.match(after) or has_han(before):
        return False
    remark = _REMARK.search(after)
    return remark is not None and not any(names(part) for part in _PARTS.split(remark[1]) if part)


def _are_figures(before: str, after: str) -> bool:
    """Whether the line of a value is a row of figures, of which one may be as long as a telephone number."""
    if before.count(".") + after.count(".") < _FIGURES:
        return False
    return len(_FRACTION.findall(before)) + len(_FRACTION.findall(after)) >= _FIGURES
