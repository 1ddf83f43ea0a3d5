"""The file of a baseline: one line of JSON for each thing that is accepted. No value stands in it, and no line number.

Lines are sorted and need no order, may occur twice, and no header must stay the first: so two branches that each extend
a baseline merge by ``merge=union``. Of two entries for the same thing the larger count holds.

    {"baseline":"finding","path":"a.csv","rule":"phone.mobile","masked":"138****8000","count":2,"reason":"our hotline"}
    {"baseline":"record","path":"a.zip","inner":"b.csv","kind":"hotel.stay","count":60,"expires":"2027-06-30"}
    {"baseline":"file","path":"c.bin","blob":"<git's id of its content, SHA-1 or SHA-256>","size":42}
    {"baseline":"skip","path":"d.zip","skip":"encrypted","reason":"the vendor's key"}
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any, NoReturn

from pii_scan.errors import ConfigError
from pii_scan.lazy import lazy_re
from pii_scan.model import Reason
from pii_scan.named import NamedTuple

FINDING, RECORD, FILE, SKIP = "finding", "record", "file", "skip"
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
# What is accepted → the member that names it, and the types of all members that its line must have.
_NAMED = {FINDING: "rule", RECORD: "kind", FILE: "blob", SKIP: "skip"}
_MUST: dict[str, dict[str, type]] = {
    FINDING: {"path": str, "rule": str, "masked": str, "count": int},
    RECORD: {"path": str, "kind": str, "count": int},
    FILE: {"path": str, "blob": str},
    SKIP: {"path": str, "skip": str},
}
_ANY: dict[str, type] = {"reason": str, "expires": str}
_MAY: dict[str, dict[str, type]] = {
    FINDING: {"inner": str, **_ANY},
    RECORD: {"inner": str, **_ANY},
    FILE: {"size": int, **_ANY},
    SKIP: {"inner": str, **_ANY},
}
# Said of a file that is none at all.
_MADE = "a baseline is what `pii-scan baseline create` writes"
_BLOB = lazy_re(r"[0-9a-f]{40}(?:[0-9a-f]{24})?")
_DAY = lazy_re(r"\d{4}-\d\d-\d\d")
_REASONS = frozenset(reason.value for reason in Reason)


class Key(NamedTuple):
    """What an entry speaks of. name: a rule, a record kind, the id of a blob, or the reason of a skip."""

    what: str
    path: str
    inner: str | None
    name: str
    masked: str = ""


class Entry(NamedTuple):
    """What an entry says. times: how often. size: bytes of a whole file. expires: the last day on which it counts."""

    times: int = 1
    reason: str = ""
    expires: str | None = None
    size: int = 0
    line: int = 0


def dump(key: Key, entry: Entry) -> str:
    """An entry as its line, without the line's end; lone surrogates of names are written as escapes."""
    said: dict[str, Any] = {"baseline": key.what, "path": key.path}
    if key.inner is not None:
        said["inner"] = key.inner
    said[_NAMED[key.what]] = key.name
    if key.what == FINDING:
        said["masked"] = key.masked
    if key.what == FILE:
        said["size"] = entry.size
    elif key.what != SKIP:
        said["count"] = entry.times
    if entry.reason:
        said["reason"] = entry.reason
    if entry.expires:
        said["expires"] = entry.expires
    text = _encode(said)
    return text if text.isascii() else text.encode("utf-8", "backslashreplace").decode("utf-8")


def dump_all(entries: Mapping[Key, Entry]) -> str:
    """A whole file, sorted."""
    return "".join(f"{line}\n" for line in sorted(dump(key, entry) for key, entry in entries.items()))


class Entries(NamedTuple):
    """What a file holds: the entries that count, and those that have expired."""

    valid: dict[Key, Entry]
    expired: dict[Key, Entry]


def read(name: str, today: date) -> Entries:
    """The entries of a file. Raises ConfigError with line and column of the first mistake."""
    try:
        data = Path(name).read_bytes()
    except FileNotFoundError:
        raise ConfigError(f"{name}: no such baseline; make it with `pii-scan baseline create`") from None
    except OSError as error:
        raise ConfigError(f"{name}: {error.strerror}") from None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start]
        column = len(before[before.rfind(b"\n") + 1 :].decode("utf-8")) + 1
        raise ConfigError(f"{name}:{before.count(10) + 1}:{column}: not UTF-8; {_MADE}") from None
    return _folded(_parsed(name, text), today.isoformat())


def _parsed(name: str, text: str) -> Iterable[tuple[Key, Entry]]:
    for number, line in enumerate(text.split("\n"), 1):
        if line and not line.isspace():
            yield _Line(name, number, line).entry()


def _folded(entries: Iterable[tuple[Key, Entry]], today: str) -> Entries:
    """One entry for each thing: of two the larger count holds, whatever order a merge left them in."""
    found = Entries({}, {})
    for key, entry in entries:
        into = found.expired if entry.expires is not None and entry.expires < today else found.valid
        other = into.get(key)
        if other is None or _weight(entry) > _weight(other):
            into[key] = entry
    return found


def _weight(entry: Entry) -> tuple[Any, ...]:
    # a longer life, then any reason, then a fixed choice between reasons
    return (entry.times, entry.expires or "9999-99-99", bool(entry.reason), entry.reason, entry.size)


class _Line:
    """One line, and where in it a mistake stands."""

    def __init__(self, name: str, number: int, line: str) -> None:
        self._name, self._number, self._line = name, number, line

    def entry(self) -> tuple[Key, Entry]:
        try:
            said = json.loads(self._line)
        except json.JSONDecodeError as error:
            self._fail(error.colno, self._no_json(error))
        except (RecursionError, ValueError):
            self._fail(1, f"not a line of JSON; {_MADE}")
        what = said.get("baseline") if isinstance(said, dict) else None
        if not isinstance(what, str) or what not in _MUST:
            self._fail(1, f'not an entry of a baseline: it begins with {{"baseline": one of {", ".join(_MUST)}')
        self._members(said, what)
        key = Key(what, said["path"], said.get("inner"), said[_NAMED[what]], said.get("masked", ""))
        entry = Entry(
            said.get("count", 1), said.get("reason", ""), said.get("expires"), said.get("size", 0), self._number
        )
        return key, entry

    def _no_json(self, error: json.JSONDecodeError) -> str:
        if self._line.startswith(("<<<<<<<", "=======", ">>>>>>>", "|||||||")):
            return "a merge left its marks: remove them, and keep the lines of both sides"
        return f"not a line of JSON: {error.msg}; {_MADE}"

    def _members(self, said: dict[str, Any], what: str) -> None:
        must, may = _MUST[what], _MAY[what]
        for member, value in said.items():
            if member == "baseline":
                continue
            kind = must.get(member) or may.get(member)
            if kind is None:  # its name is not repeated: nobody knows what it is
                self._fail(self._column(member), f"no such member of an entry for a {what}")
            if not isinstance(value, kind) or isinstance(value, bool):
                self._wrong(member, "must be a number" if kind is int else "must be a text")
        for member in must:
            if member not in said:
                self._fail(1, f"{member} is missing in an entry for a {what}")
        if said.get("count", 1) < 1:
            self._wrong("count", "must be 1 or more")
        if what == FILE and not _BLOB.fullmatch(said["blob"]):
            self._wrong("blob", "must be git's id of a blob: 40 or 64 digits in lower case, as git hash-object says it")
        if what == SKIP and said["skip"] not in _REASONS:
            self._wrong("skip", f"must be one of {', '.join(sorted(_REASONS))}")
        if "expires" in said and not is_day(said["expires"]):
            self._wrong("expires", "no date; write it as 2027-06-30")

    def _column(self, member: str, value: bool = False) -> int:
        """Where a member or its value begins, as far as the line writes its name without escapes."""
        import re

        found = re.search(rf'(?<!\\)"{re.escape(member)}"\s*:\s*', self._line)
        return (found.end() if value else found.start()) + 1 if found else 1

    def _wrong(self, member: str, text: str) -> NoReturn:
        self._fail(self._column(member, value=True), f"{member}: {text}")

    def _fail(self, column: int, text: str) -> NoReturn:
        raise ConfigError(f"{self._name}:{self._number}:{column}: {text}")


def is_day(text: str) -> bool:
    """Whether a text is a date as 2027-06-30."""
    try:
        return bool(_DAY.fullmatch(text)) and date.fromisoformat(text) is not None
    except ValueError:
        return False
