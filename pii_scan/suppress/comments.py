"""Comments of known source types: there a mark counts in a comment only, not in a string of the program."""

from pii_scan.lazy import lazy_re
from pii_scan.named import NamedTuple

# Bytes of a line before a mark that are looked at: what is longer is no line that people write comments on.
WINDOW = 2000


class Comments(NamedTuple):
    """How comments begin. blocks: beginnings with their ends. quotes: what strings are written in."""

    lines: tuple[bytes, ...]
    blocks: tuple[tuple[bytes, bytes], ...] = ()
    quotes: bytes = b"\"'"


_C = ((b"/*", b"*/"),)
_MARKUP = ((b"<!--", b"-->"),)
_HASH = Comments((b"#",))
_SLASHES = Comments((b"//",), _C, b"\"'`")
_TYPES: dict[str, Comments] = {
    "py pyi rb sh bash zsh fish pl pm r yaml yml toml tf cmake mk jl nim ex exs": _HASH,
    "ps1": Comments((b"#",), ((b"<#", b"#>"),)),
    "c h cc cpp cxx hh hpp m mm cs java kt kts scala groovy gradle dart swift go js jsx mjs cjs ts tsx proto": _SLASHES,
    "rs": Comments((b"//",), _C, b'"'),
    "php": Comments((b"//", b"#"), (*_C, *_MARKUP)),
    "css": Comments((), _C),
    "scss less": Comments((b"//",), _C),
    "sql": Comments((b"--", b"#"), _C),
    "lua": Comments((b"--",)),
    "hs elm": Comments((b"--",), ((b"{-", b"-}"),), b'"'),
    "html htm xml xsd xsl svg": Comments((), _MARKUP),
    "vue svelte jsp aspx erb": Comments((b"//",), (*_C, *_MARKUP, (b"<%--", b"--%>"))),
    "clj lisp el scm": Comments((b";",), (), b'"'),
    "ini cfg": Comments((b";", b"#"), (), b'"'),
    "tex sty": Comments((b"%",), (), b""),
    "erl": Comments((b"%",), (), b'"'),
    "vb bas": Comments((b"'", b"REM "), (), b'"'),
    "bat cmd": Comments((b"REM ", b"rem ", b"::"), (), b'"'),
    "f90 f95": Comments((b"!",)),
}
_BY_SUFFIX = {suffix: comments for suffixes, comments in _TYPES.items() for suffix in suffixes.split()}
_BY_NAME = {"makefile": _HASH, "dockerfile": _HASH, "gemfile": _HASH, "rakefile": _HASH, "jenkinsfile": _SLASHES}
_STRING = lazy_re(rb'"(?:[^"\\]|\\.)*"|\'(?:[^\'\\]|\\.)*\'|`[^`]*`')


def comments_of(name: str) -> Comments | None:
    """How comments begin in a file of that name; None for text and data, where a mark counts anywhere."""
    name = name.rsplit("/", 1)[-1].lower()
    stem, dot, suffix = name.rpartition(".")
    return _BY_SUFFIX.get(suffix) if dot and stem else _BY_NAME.get(name)


def in_comment(data: bytes, at: int, comments: Comments) -> bool:
    """Whether what stands at an offset stands in a comment, as far as its own line tells."""
    low = max(0, at - WINDOW)
    start = data.rfind(b"\n", low, at) + 1
    if not start and low:
        return False
    before = data[start or low : at]
    if not before.strip(b" \t*"):  # a line of a comment of several lines, or the whole of a line
        return bool(comments.blocks)
    if comments.quotes:
        before = _STRING.sub(lambda found: found[0] if found[0][:1] not in comments.quotes else b"", before)
    begins = [(opener, b"") for opener in comments.lines] + list(comments.blocks)
    while True:
        at, opener, closer = min(((before.find(o), o, c) for o, c in begins if o in before), default=(-1, b"", b""))
        if at < 0 or any(quote in comments.quotes for quote in before[:at] if bytes((quote,)) != opener):
            return False
        end = before.find(closer, at + len(opener)) if closer else -1
        if end < 0:
            return True
        before = before[end + len(closer) :]
