"""Whether a password stands beside the person of a record: then the record is critical, whatever its kind."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from pii_scan.lazy import lazy_re

EVIDENCE = "password"
_WORD = r"(?:密码|密碼|口令|pass[ _-]?word|passwd|passwort|pwd|mima)"
# What may be said of it: whose, for what, and in which form. Not a hint, a question, or the day of its last change.
_FORM = r"(?:[_ -]?(?:md5|sha1|sha256|hash|enc|encrypted|plain|text|明文|密文))?"
_HEADER = lazy_re(rf"(?i)[\"'` ]?(?:[a-z]{{1,12}}[_ -]?|[\u4e00-\u9fff]{{1,4}}){{0,2}}{_WORD}{_FORM}[\"'` ]?\Z")
_SAID = lazy_re(
    rf"(?i)(?:{_WORD}){_FORM}[\"'”]?\s{{0,3}}(?:[:=：]|为|是)\s{{0,3}}[\"'“]?([^\s\"',;，；。|}}”]{{4,200}})",
)
_HINT = lazy_re("(?i)pass[ _-]?wo|passwd|pwd|mima|密码|密碼|口令".encode())
# Nothing, a mask, a place to be filled in, or a hash that is made to be slow.
_NONE = lazy_re(
    r"(?i)(?:[*xX•●·#._-]+|null|none|nil|n/?a|undefined|true|false|required|optional|changeme|暂无|没有|未设置|已设置|"
    r"[$%#]?\{.*|<.*|\$(?:2[abxy]?|argon2\w*|5|6|7|y|scrypt)\$.*|(?:pbkdf2|scrypt|bcrypt|argon2|\{bcrypt).*)\Z"
)


@lru_cache(maxsize=64)
def password_columns(headers: tuple[str, ...]) -> tuple[int, ...]:
    """The columns whose header says that they hold passwords."""
    return tuple(index for index, header in enumerate(headers) if _HEADER.match(header.strip()))


def in_cells(cells: Sequence[bytes], columns: Sequence[int]) -> bool:
    """Whether one of these columns of a row holds a password."""
    return any(_is_password(cells[column].strip(b" \t\r\"'`")) for column in columns if column < len(cells))


def in_text(content: bytes) -> bool:
    """Whether a text names a password and gives it: ``password: …``, ``密码为…``, ``"pwd":"…"``."""
    if not _HINT.search(content):
        return False
    text = content.decode("utf-8", "replace")
    return any(_is_password(found[1].encode()) for found in _SAID.finditer(text))


def _is_password(value: bytes) -> bool:
    return 4 <= len(value) <= 200 and not _NONE.match(value.decode("utf-8", "replace"))
