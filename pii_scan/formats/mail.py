"""Reader of mails and what else MIME packs like one (.eml, .mht, mbox): streamed, each part decoded, none extracted.

The standard library's parser is used for the fields of a part only: of a whole mail it makes one tree in memory.
"""

from __future__ import annotations

import binascii
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from email.message import Message
from email.parser import BytesParser

from pii_scan.formats.members import STEP, Damaged, Items, Member, Opened, stream_of
from pii_scan.model import Reason, Skip

# Bytes of the fields of one part; bytes in which a line is given on where it does not end; parts inside one another.
FIELDS, LINE, DEPTH = 1 << 20, 64 * 1024, 32
_FIELD = re.compile(rb"[!-9;-~]+:")
# The fields of a letter, two of which tell one where programs leave out the version of MIME.
_LETTER = ("from", "to", "date", "subject", "message-id", "received")
# What stands between the messages of an mbox, behind a blank line.
_FROM = b"From "
_BLANK = re.compile(rb"\n\r?\n")
_NOT_BASE64 = bytes(set(range(256)) - set(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/="))
_AS_IT_IS = ("", "7bit", "8bit", "binary")
_SUFFIXES = {"text/plain": ".txt", "text/html": ".html", "text/csv": ".csv", "message/rfc822": ".eml"}
# An encoded word of a field: charset, B or Q, the word; and those that are one text, also where the field is folded.
_WORD = re.compile(rb"=\?([\w.:-]{1,40})(?:\*[\w-]*)?\?([bBqQ])\?([^? \t\r\n]{0,4000})\?=", re.ASCII)
_WORDS = re.compile(
    rb"=\?[^? \t\r\n]+\?[bBqQ]\?[^? \t\r\n]*+\?=(?:(?:\r?\n)?[ \t]+=\?[^? \t\r\n]+\?[bBqQ]\?[^? \t\r\n]*+\?=)*+"
)


def is_mail(head: bytes) -> bool:
    """Whether bytes begin an mbox, or a mail in which something does not stand as it reads.

    That is so of parts, an encoded body, another mail and encoded words. What the later mails of an mbox hold its head
    does not tell.
    """
    mbox = head.startswith(_FROM)
    if mbox:
        head = head[head.find(b"\n") + 1 :]
    blank = _BLANK.search(head)
    if not blank or not _FIELD.match(head):
        return False
    fields = head[: blank.start() + 1]
    if any(not _FIELD.match(line) and line[:1] not in b" \t" for line in fields.splitlines()):
        return False
    message = _parsed(fields)
    is_mail = "mime-version" in message or sum(1 for field in _LETTER if field in message) > 1
    packed = message.get_content_maintype() in ("multipart", "message") or bool(_encoding(message))
    return is_mail and (mbox or packed or bool(_WORD.search(fields)))


def mail_members(opened: Opened) -> Items:
    """The fields of a mail as text, then each part in order; of an mbox, for each mail."""
    return _Mail(opened).items()


class _Mail:
    """One mail or more, read once.

    ``_hit``: the border that ended what was read last: its depth, and whether it is the last of that depth. The border
    between the mails of an mbox has depth -1.
    """

    def __init__(self, opened: Opened) -> None:
        self._budget = opened.budget
        self._lines = _lines(self._budget.source(opened.blocks()))
        self._borders: list[bytes] = []
        self._hit: tuple[int, bool] | None = None
        self._names: Counter[str] = Counter()
        self._mbox, self._number, self._blank = opened.head.startswith(_FROM), 1, False

    def items(self) -> Items:
        if self._mbox:
            next(self._lines)
        while True:
            fields = self._fields()
            yield self._member("headers", [_readable(fields).rstrip(b"\r\n")], "fields")
            yield from self._entity(_parsed(fields))
            _drain(self._body())
            if self._hit is None:
                return
            self._hit, self._number = None, self._number + 1
            self._names.clear()

    def _fields(self) -> bytes:
        """Lines up to a blank one, or to a border."""
        lines, size = [], 0
        for line in self._body():
            lines.append(line)
            size += len(line)
            if not line.strip():
                break
            if size > FIELDS:
                raise Damaged("mail with too many fields", Reason.OVER_LIMIT)
        return b"".join(lines)

    def _body(self) -> Iterator[bytes]:
        """Lines up to the next border."""
        if self._hit:
            return
        for line in self._lines:
            if line.startswith(b"--") and (hit := self._border(line.rstrip())):
                self._hit = hit
                return
            if self._blank and line.startswith(_FROM):
                self._hit = (-1, True)
                return
            self._blank = self._mbox and not line.strip()
            yield line

    def _border(self, line: bytes) -> tuple[int, bool] | None:
        for depth in range(len(self._borders) - 1, -1, -1):
            border = self._borders[depth]
            if line in (border, border + b"--"):
                return depth, line != border
        return None

    def _entity(self, message: Message) -> Items:
        """What lies below the fields of a part."""
        has_parts = message.get_content_maintype() == "multipart"
        border = _said(message.get_boundary) if has_parts else None
        if not border:
            name = self._name(message)
            yield from self._part(message, name)
            if has_parts:
                yield Skip("", Reason.CORRUPT, self._inner(name), "parts without a boundary")
            return
        depth = len(self._borders)
        if depth == DEPTH:
            raise Damaged(f"{DEPTH} parts inside one another", Reason.TOO_DEEP)
        self._borders.append(b"--" + border.encode("utf-8", "surrogateescape"))
        yield from self._text("preamble.txt")
        while self._hit == (depth, False):
            self._hit = None
            yield from self._entity(_parsed(self._fields()))
        self._borders.pop()
        if self._hit == (depth, True):
            self._hit = None
            yield from self._text("epilogue.txt")

    def _text(self, name: str) -> Items:
        """Lines between parts."""
        body = self._body()
        first = next((line for line in body if line.strip()), None)
        if first is not None:
            yield self._member(name, _chained(first, body))
            _drain(body)

    def _part(self, message: Message, name: str) -> Items:
        body, encoding = self._body(), _encoding(message)
        if encoding not in ("", *_DECODERS):
            yield Skip("", Reason.UNSUPPORTED, self._inner(name), "transfer encoding")
        else:
            part = "attached" if _said(message.get_filename) else "body"
            yield self._member(name, _DECODERS[encoding](body) if encoding else body, part)
        _drain(body)

    def _member(self, name: str, blocks: Iterable[bytes], part: str = "") -> Member:
        stream = stream_of(self._budget.counted(block for block in blocks if block))
        return Member(self._inner(name), stream, None, part=part)

    def _inner(self, name: str) -> str:
        return f"{self._number}!{name}" if self._mbox else name

    def _name(self, message: Message) -> str:
        """The name that the sender gave, or one by what it is; the second of a name says so."""
        given = _said(message.get_filename)
        raw = given.encode("utf-8", "surrogateescape") if given else b""
        name = _readable(raw).decode("utf-8", "replace").strip()
        name = name or f"body{_SUFFIXES.get(message.get_content_type(), '')}"
        self._names[name] += 1
        if self._names[name] == 1:
            return name
        stem, _, suffix = name.rpartition(".")
        return f"{stem} ({self._names[name]}).{suffix}" if stem else f"{suffix} ({self._names[name]})"


def _encoding(message: Message) -> str:
    """The transfer encoding of a part; nothing where the bytes stand as they are."""
    encoding = str(message.get("content-transfer-encoding", "")).partition(";")[0].strip().lower()
    return "" if encoding in _AS_IT_IS else encoding


def _parsed(fields: bytes) -> Message:
    return BytesParser().parsebytes(fields, headersonly=True)


def _said(ask: Callable[[], str | None]) -> str | None:
    """What fields say; nothing where the standard library stumbles over them."""
    try:
        return ask()
    except (LookupError, ValueError, TypeError):
        return None


def _lines(blocks: Iterable[bytes]) -> Iterator[bytes]:
    """Lines with their ends; a longer one than LINE in pieces."""
    rest = b""
    for block in blocks:
        *lines, rest = (rest + block).split(b"\n")
        for line in lines:
            yield line + b"\n"
        if len(rest) > LINE:
            yield rest
            rest = b""
    if rest:
        yield rest


def _chained(first: bytes, rest: Iterator[bytes]) -> Iterator[bytes]:
    yield first
    yield from rest


def _drain(body: Iterator[bytes]) -> None:
    for _ in body:
        pass


def _base64(lines: Iterable[bytes]) -> Iterator[bytes]:
    held = b""
    for line in lines:
        held += line.translate(None, _NOT_BASE64)
        if len(held) >= STEP:
            # "=" ends a run of fours; what follows it is another one
            cut = held.rfind(b"=") + 1 or len(held) // 4 * 4
            yield _from_base64(held[:cut])
            held = held[cut:]
    yield _from_base64(held)


def _from_base64(data: bytes) -> bytes:
    """The bytes, also where signs are missing at the end."""
    runs = (run[: len(run) - (len(run) % 4 == 1)] for run in data.split(b"="))
    return b"".join(binascii.a2b_base64(run + b"=" * (-len(run) % 4)) for run in runs)


def _quoted(lines: Iterable[bytes]) -> Iterator[bytes]:
    return (binascii.a2b_qp(line) for line in lines)


_DECODERS = {"base64": _base64, "quoted-printable": _quoted}


def _readable(fields: bytes) -> bytes:
    """The fields with their encoded words decoded, as UTF-8; as many lines as before."""
    return _WORDS.sub(_decoded, fields)


def _decoded(words: re.Match[bytes]) -> bytes:
    text, data, last = "", b"", ""
    for charset, kind, word in _WORD.findall(words[0]):
        name = charset.decode("ascii").lower()
        if name != last:
            text, data, last = text + _text(data, last), b"", name
        data += _from_base64(word.translate(None, _NOT_BASE64)) if kind in b"bB" else binascii.a2b_qp(word, header=True)
    return (text + _text(data, last)).encode("utf-8", "replace") + b"\n " * words[0].count(b"\n")


def _text(data: bytes, charset: str) -> str:
    """Text of a charset; of one that nobody knows, as far as it is ASCII."""
    charset = "gb18030" if charset in ("gb2312", "gbk", "x-gbk") else charset
    try:
        return data.decode(charset or "ascii", "replace")
    except (LookupError, ValueError):
        return data.decode("ascii", "replace")
