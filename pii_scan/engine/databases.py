"""Compiled databases: built from the rules, checked against their examples, kept in the user's cache."""

from __future__ import annotations

import hashlib
import marshal
import os
import platform
import tempfile
from collections.abc import Sequence
from pathlib import Path

import hyperscan

from pii_scan import __version__
from pii_scan.engine.compiled import GROUPS, CompiledEngine, CompileError, Database
from pii_scan.engine.triggers import Trigger, collect, gated, shape
from pii_scan.engine.view import fold
from pii_scan.rulepack import Rule, RuleSet

ALIGNMENTS = 64
# What stands around an example in the self-check: nothing that could be part of a value.
FILLERS = (b"\n", b" ", "。".encode())


def compiled_engine(ruleset: RuleSet, cache: Path | None) -> CompiledEngine:
    """The compiled engine for a rule set, from the cache where it is there and sound.

    Supporting rules are not in it: they are tried only on the lines where another rule found something.
    """
    rules = ruleset.rules
    triggers, without = collect((i, rule) for i, rule in enumerate(rules) if not rule.supports)
    groups = [[t for t in triggers if t.group == group] for group in GROUPS]
    file = cache / f"{_key(ruleset)}.hs" if cache else None
    cached = _read(file) if file else None
    if cached:
        try:
            parts, slow = marshal.loads(cached)
            databases = [Database(g, s) for g, s in zip(groups, parts, strict=True) if s]
            return CompiledEngine(rules, databases, slow)
        except (ValueError, EOFError, TypeError, hyperscan.HyperscanError):
            pass  # unreadable: build again
    engine, parts = _build(rules, groups, without)
    if file:
        _write(file, marshal.dumps((parts, engine.slow)))
    return engine


def _build(
    rules: Sequence[Rule], groups: list[list[Trigger]], without: list[int]
) -> tuple[CompiledEngine, list[bytes]]:
    slow = set(without)
    databases = []
    parts: list[bytes] = []
    for group in groups:
        database, refused = _database(group)
        slow |= refused
        parts.append(database.serialise() if database else b"")
        if database:
            databases.append(database)
    slow |= missed(rules, CompiledEngine(rules, databases, ()), slow)
    return CompiledEngine(rules, databases, slow), parts


def _database(group: list[Trigger]) -> tuple[Database | None, set[int]]:
    """The database of a group; the rules whose triggers Hyperscan refuses are named, their triggers left out."""
    if not group:
        return None, set()
    try:
        return Database(group), set()
    except CompileError:
        refused: set[int] = set()
        for index, trigger in enumerate(group):
            try:
                Database([trigger])
            except CompileError:
                refused.update(trigger.rules)
                # keeps its id, and can never match: the ids of the others stay what they are
                group[index] = trigger._replace(expression=b"\\x00pii-scan-refused\\x00", rules=())
        return Database(group), refused


def missed(rules: Sequence[Rule], engine: CompiledEngine, known_slow: set[int]) -> set[int]:
    """Rules with an example whose value the triggers do not reach at some alignment: they must take the slow way."""
    bad: set[int] = set()
    for index, rule in enumerate(rules):
        if index in known_slow or rule.supports:
            continue
        if gated(rule):
            bad |= {index} if _shapeless(rule) else set()
            continue
        for line, at in _values(rule):
            data, starts = _aligned(line, at)
            regions = [(low, high) for r, low, high in engine.regions(data) if r == index]
            if not all(any(low <= start <= high for low, high in regions) for start in starts):
                bad.add(index)
                break
    return bad


def _shapeless(rule: Rule) -> bool:
    """Whether an example of a gated rule holds nothing of its shape, so that its labels alone must trigger it."""
    wanted = shape(rule)
    return wanted is not None and not all(wanted.search(line, max(0, at - 1)) for line, at in _values(rule))


def _values(rule: Rule) -> list[tuple[bytes, int]]:
    """The line of every value that an example finds, folded, and the byte where the pattern's match begins."""
    found = []
    for example in rule.examples:
        wanted = {fold(text) for text in example.finds}
        for line in fold(example.text).splitlines():
            for match in rule.compiled.finditer(line, overlapped=True):
                value = match.group("value") if "value" in rule.compiled.groupindex else match.group()
                if value in wanted:
                    found.append((line.encode(), len(line[: match.start()].encode())))
    return found


def _aligned(line: bytes, at: int) -> tuple[bytes, list[int]]:
    """The line at many alignments behind each filler, as one text, and where its value begins each time."""
    parts: list[bytes] = []
    starts = []
    size = 0
    for filler in FILLERS:
        for shift in range(ALIGNMENTS):
            part = filler * shift + line + b"\n"
            starts.append(size + len(filler) * shift + at)
            parts.append(part)
            size += len(part)
    return b"".join(parts), starts


# --- the cache -----------------------------------------------------------------------------------------------------


def _key(ruleset: RuleSet) -> str:
    parts = (ruleset.digest, hyperscan.__version__, __version__, platform.machine(), platform.python_version())
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:32]


def _read(file: Path) -> bytes | None:
    """The content of a cache file that is ours and whole; a database is code to the engine, so both are checked."""
    try:
        with file.open("rb") as stream:
            status = os.fstat(stream.fileno())
            if hasattr(os, "getuid") and (status.st_uid != os.getuid() or status.st_mode & 0o022):
                return None
            content = stream.read()
    except OSError:
        return None
    digest, body = content[:32], content[32:]
    return body if hashlib.sha256(body).digest() == digest else None


def _write(file: Path, body: bytes) -> None:
    """Write beside and rename; a cache that cannot be written is no error."""
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=file.parent)
        with os.fdopen(handle, "wb") as stream:
            stream.write(hashlib.sha256(body).digest() + body)
        Path(name).replace(file)
    except OSError:
        return
