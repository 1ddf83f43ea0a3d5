"""``pii-scan explain``: why something was found on a line, what would lower it, and how to accept it."""

from __future__ import annotations

import os
import re
import shlex
from collections.abc import Iterable
from pathlib import Path, PurePath
from typing import Any

import click

from pii_scan.cli.console import as_argument, language, say, spoken
from pii_scan.cli.options import Codec
from pii_scan.cli.wiring import configuration, file_named, merged, settings
from pii_scan.config import Settings
from pii_scan.engine.examples import EXAMPLE_WORDS, EXAMPLE_WORDS_EN
from pii_scan.errors import UsageError
from pii_scan.formats import open_text, read_head
from pii_scan.formats.members import members
from pii_scan.lazy import lazy_re
from pii_scan.model import BANDS, Blob, Excluded, Finding, Location, Missing, Record, Rule, RuleSet, Skip
from pii_scan.named import NamedTuple
from pii_scan.records.groups import LISTS
from pii_scan.reporters.alerts import commit_of
from pii_scan.reporters.details import detail_words
from pii_scan.reporters.messages import evidence_words, message
from pii_scan.reporters.terminal import shown, wrap
from pii_scan.reporters.text import address
from pii_scan.scanner import Scanner, select
from pii_scan.sources import walk
from pii_scan.sources.files import Found
from pii_scan.sources.selection import is_test_directory, is_test_file

_PLACE = lazy_re(r"(?P<file>.+?):(?P<line>[0-9]{1,12})(?::(?P<column>[0-9]{1,12}))?:?\Z", re.DOTALL)
_CELL = lazy_re(r"(?P<file>.+![A-Z]{1,3}(?P<line>[1-9][0-9]{0,6})):?\Z", re.DOTALL)
# A file in a commit, as a report of the history names it; and what lies inside that file.
_COMMIT = lazy_re(r"(?P<file>.+?)!(?P<commit>[0-9a-f]{7,64} \d{4}-\d\d-\d\d)(?P<inside>!.+)?\Z", re.DOTALL)
# So many words are named where a rule has more, and so many findings where a line has more.
WORDS, FINDINGS = 5, 20


class _Asked(NamedTuple):
    """A place as reports write it.

    inner: inside a container or a commit, or None for all of the file. commit: with its day, or None for the disk.
    """

    file: str
    inner: str | None
    line: int
    column: int | None
    commit: str | None = None

    def among(self, findings: list[tuple[Finding, bool]]) -> list[tuple[Finding, bool]]:
        """Those that are meant: in that part of a container, and at that column, if any is there."""
        if self.inner is not None:
            findings = [one for one in findings if self._is(one[0].location.inner) or self._is(one[0].location.stream)]
        at = [one for one in findings if self.column is not None and self._holds(one[0].location, self.column)]
        return at or findings

    def records(self, records: list[Record]) -> list[Record]:
        """The records of that part of a container, if no column is asked for; of lists the values tell as much."""
        if self.column is not None:
            return []
        here = (one for one in records if self.inner is None or self._is(one.location.inner))
        return [one for one in here if one.kind not in LISTS]

    def _is(self, inner: str | None) -> bool:
        """Whether a way inside is that which is meant, in which values and names may be shown as globs."""
        meant = re.escape(self.inner or "").replace(r"\?", ".")
        return inner is not None and re.fullmatch(meant, inner) is not None

    def behind(self, skips: list[Skip]) -> list[Skip]:
        """Why the place may not have been looked at: what was not examined and is it, holds it, or lies in it."""
        here = f"{self.inner or ''}!"
        places = ((skip, f"{skip.inner or ''}!") for skip in skips)
        return [s for s, there in places if "!" in (here, there) or here.startswith(there) or there.startswith(here)]

    def _holds(self, where: Location, column: int) -> bool:
        return (where.line, where.column) <= (self.line, column) < (where.end_line, where.end_column)


class _Told(NamedTuple):
    """What was found on a line: findings with whether each is a known test value, and why a file was not examined.

    records: those that stand on it. lines: how many there are, where nothing was found on this one and they can be
    counted. held: whether the file holds the part that is meant.
    """

    findings: list[tuple[Finding, bool]]
    records: list[Record]
    skips: list[Skip]
    lines: int | None
    held: bool


@click.command()
@click.argument("place", metavar="FILE:LINE")
@click.option("--rules", multiple=True, metavar="PATH", help="packs of your own, beside the built-in ones")
@click.option("--encoding", type=Codec(), help="of the file; default: found")
@click.option("--config", metavar="FILE", help="default: the nearest pii-scan.toml")
@click.option("--isolated", is_flag=True, help="no configuration, no marks")
@click.option("--baseline", metavar="FILE", help="what is accepted; default: that of the configuration")
@click.option("--lang", type=click.Choice(["auto", "en", "zh"]), default="auto", show_default=True)
@click.pass_context
def explain(ctx: click.Context, /, place: str, **_options: Any) -> int:
    """Say what was found on a line and why, what would lower it, and what accepts it.

    Takes places as reports write them: FILE:LINE:COLUMN, a.zip!b.csv:3, a.xlsx!Sheet1!C17, and of the history
    'a.csv!4b3e8df6d4 2026-11-27:2'.
    """
    from pii_scan.cli.scan import scan

    asked = _asked(place)
    config = configuration(ctx, scan, (asked.file,))
    options = merged(ctx, config)
    wanted = settings({**options, "paths": (asked.file,)}, config, ())
    wanted = wanted._replace(show_suppressed=True, tracked=False, include=(), exclude=(), listed=1 << 40)
    teller = _Teller(wanted)
    told = teller.look(asked)
    findings, records = asked.among(told.findings), asked.records(told.records)
    for record in records[:FINDINGS]:
        teller.tell_record(record)
    for finding, known in findings[:FINDINGS]:
        teller.tell(finding, known, _in_tests(asked.file))
    if more := len(findings[FINDINGS:]) + len(records[FINDINGS:]):
        teller.say_more(more)
    if not findings and not records:
        teller.nothing(asked, told)
    return 0


def _asked(place: str) -> _Asked:
    found = _CELL.match(place) or _PLACE.match(place)
    if not found or int(found["line"]) < 1:
        raise UsageError(f"{place}: write it as FILE:LINE, with a line from 1")
    column = found.groupdict().get("column")
    line, at = int(found["line"]), int(column) if column else None
    past = None if Path(found["file"]).is_file() else _COMMIT.match(found["file"])
    if past:
        return _Asked(past["file"], past["commit"] + (past["inside"] or ""), line, at, past["commit"])
    parts = found["file"].split("!")
    # "!" may stand in the name of a file, too: the longest one that is there
    for end in range(len(parts), 0, -1):
        file = file_named("!".join(parts[:end]))
        if file is not None:
            return _Asked(file, "!".join(parts[end:]) or None, line, at)
    what = "is no regular file" if Path(found["file"]).exists() else "no such file"
    raise UsageError(f"{found['file']}: {what}")


class _Teller:
    """Scans one file for everything that any setting could show, and tells about one line of it."""

    def __init__(self, wanted: Settings) -> None:
        self._wanted = wanted
        everything = wanted._replace(
            category=(),
            rule=(),
            exclude_rule=(),
            min_confidence="low",
            keep_known=True,
            exact_paths=True,
            per_path=_without_bands(wanted),
        )
        self._all = Scanner(everything)
        self._plain = Scanner(everything._replace(keep_known=False), self._all.ruleset)
        self._selected = select(self._all.ruleset, wanted)
        self._lang = spoken(language(wanted.lang))
        self._titles = self.rules.titles(self._lang)
        self._add = f"pii-scan baseline add {as_argument(self._all.shown(wanted.paths[0]))}"
        self._file = shlex.join(["", "--baseline", wanted.baseline])[2:] if wanted.baseline else ""

    @property
    def rules(self) -> RuleSet:
        """The rules that look."""
        return self._all.ruleset

    def look(self, asked: _Asked) -> _Told:
        """All findings on a line."""
        line = asked.line
        findings: list[tuple[Finding, bool]] = []
        records: list[Record] = []
        skips: list[Skip] = []
        lines, held = None, True
        for item in self._items(asked):
            if isinstance(item, Skip):
                skips.append(item)
            elif not isinstance(item, Excluded | Missing):
                plain = {(f.rule, f.location) for f in _on(self._plain, item, line, [], [])}
                found = _on(self._all, item, line, records, skips)
                findings += [(f, (f.rule, f.location) not in plain) for f in found]
                lines = None if findings or skips else self._lines(item)
                held = bool(asked.among(findings)) or asked.commit is not None or _holds(item, asked.inner)
        return _Told(findings, records, skips, lines, held)

    def _items(self, asked: _Asked) -> Iterable[Found]:
        if asked.commit is None:
            return walk(self._wanted)
        from pii_scan.sources.git.commit import content

        return [content(asked.file, asked.commit)]

    def _lines(self, blob: Blob) -> int | None:
        """The lines of a text; None for what holds none, or has lines of its own in each part."""
        last = 0
        with blob.open() as stream:
            head = read_head(stream)
            if members(stream, head, blob.path) is not None:
                return None
            text = open_text(stream, head, blob.path, self._wanted, self._all.engine.is_label)
            if text is None:
                return None
            for chunk in text.chunks():
                part = chunk.data[chunk.start : chunk.end]
                last = chunk.line - 1 + part.count(b"\n") + (not part.endswith(b"\n"))
        return last

    def _say(self, key: str, **values: object) -> str:
        return message(self._lang, key, **values)

    def say_more(self, count: int) -> None:
        """Say that a line has more findings than are told."""
        say(self._say("explain-more", count=f"{count:,}"))

    def _item(self, text: str) -> None:
        for part in wrap(f"  · {text}", 4):
            say(part)

    def tell(self, finding: Finding, known: bool, test_path: bool) -> None:
        """Everything about one finding."""
        rule = self.rules.by_id[finding.rule]
        severity = self._say(finding.severity)
        self._head(finding.location, rule.id)
        say(f"  {shown(finding.masked)}  {self._say('severity')} {severity}")
        say(f"{self._say('explain-made')}: {self._say('band', band=self._say(finding.band))}")
        for word in finding.evidence or ("explain-shape",):
            self._item(evidence_words(self._lang, word) + ("" if word == "explain-shape" else f" ({shown(word)})"))
        say(f"{self._say('explain-lower')}:")
        self._lower(finding, rule, known, test_path)
        self._accept(finding, rule.id)

    def _head(self, location: Location, name: str) -> None:
        """Where what is told of was found, and what it is. name: of the rule, or the kind."""
        path, inner = location.path, location.inner
        place = location._replace(path=self._all.shown(path), inner=inner and self._all.shown(inner))
        say(f"{address(place)}  {name}  {shown(self._titles[name])}")

    def tell_record(self, record: Record) -> None:
        """What kind of record stands there, and why."""
        self._head(record.location, record.kind)
        by = f"{self._say('record-line', by=record.person_by)} ({', '.join(record.rules)})"
        for text in wrap(f"  {by}  {self._say('severity')} {self._say(record.severity)}", 2):
            say(text)
        say(f"{self._say('explain-made')}: {self._say('band', band=self._say(record.band))}")
        for word in record.evidence:
            if not word.startswith("class:"):  # what the law says of its kind
                self._item(f"{evidence_words(self._lang, word)} ({shown(word)})")
        self._accept(record, record.kind)

    def _accept(self, told: Finding | Record, name: str) -> None:
        """How what was found is accepted, or is already. name: of the rule, or the kind."""
        if told.suppressed_by:
            say(f"{self._say('explain-accepted')}: {shown(told.suppressed_by)}")
        else:
            self._marks(told.location, name)
            say(f"  {shown(self._add)} --rule {name} --reason TEXT{shown(self._file)}")
        say()

    def _marks(self, location: Location, name: str) -> None:
        """How a mark accepts it; marks do not count inside containers."""
        accept = self._say("explain-accept")
        if commit_of(location):
            say(f"{accept}: {self._say('explain-baseline-commit')}")
            return
        if location.inner is not None:
            say(f"{accept}: {self._say('explain-baseline-only')}")
            return
        say(f"{accept}: {self._say('explain-mark')}")
        say(f"  pii-scan:allow[{name}] reason")
        say(f"{self._say('explain-mark-next')}")
        say(f"  pii-scan:allow-next-line[{name}] reason")
        say(f"{self._say('explain-baseline')}")

    def _lower(self, finding: Finding, rule: Rule, known: bool, test_path: bool) -> None:
        if known:
            self._item(self._say("explain-known"))
        if rule.id not in self._selected:
            self._item(self._say("explain-not-selected"))
        if BANDS.index(finding.band) < BANDS.index(self._wanted.min_confidence):
            self._item(self._say("explain-below", band=self._say(self._wanted.min_confidence)))
        self._item(self._say("explain-examples", words=self._words((*EXAMPLE_WORDS, *EXAMPLE_WORDS_EN))))
        if rule.negative:
            self._item(self._say("explain-words", words=self._words(rule.negative)))
        self._item(self._say("explain-test-is" if test_path and self._wanted.test_paths else "explain-test"))

    def _words(self, words: Iterable[str]) -> str:
        chosen = sorted(words, key=str.isascii, reverse=self._lang == "en")[:WORDS]
        return ", ".join(chosen) if self._lang == "en" else "、".join(chosen)

    def nothing(self, asked: _Asked, told: _Told) -> None:
        """Say that nothing was found, and who looked; or why nobody could. Raises UsageError where no such line is."""
        skips = asked.behind(told.skips)
        for skip in skips:
            reason = self._say(skip.reason.value) + (
                f" ({detail_words(self._lang, skip.detail)})" if skip.detail else ""
            )
            file = self._all.shown(asked.file + (f"!{skip.inner}" if skip.inner else ""))
            say(f"{shown(file)}: {self._say('explain-skipped', reason=reason)}")
        if skips:
            return
        if not told.held:
            raise UsageError(f"{self._all.shown(asked.file)} holds no {self._all.shown(asked.inner or '')}")
        if told.lines is not None and asked.inner == asked.commit and asked.line > told.lines:
            there = f"its last one is {told.lines:,}" if told.lines else "it is empty"
            raise UsageError(f"{self._all.shown(asked.file)} has no line {asked.line}: {there}")
        file = self._all.shown(asked.file + (f"!{asked.inner}" if asked.inner else ""))
        say(f"{shown(file)}:{asked.line}: {self._say('explain-nothing')}")
        ids = sorted(rule.id for rule in self.rules.reported if not rule.supports)
        for text in wrap(f"{self._say('explain-looked', count=len(ids))} {', '.join(ids)}", 2):
            say(text)


def _holds(blob: Blob, inner: str | None) -> bool:
    """Whether a part may lie in a file; its name may be shown as a glob, and what cannot be read may hold anything."""
    if inner is None or set("?*").intersection(inner):
        return True
    with blob.open() as stream:
        held = members(stream, read_head(stream), blob.path)
        return any(isinstance(one, Skip) or f"{inner}!".startswith(f"{one.inner}!") for one in held or ())


def _in_tests(file: str) -> bool:
    """Whether a scan of the working directory would take the file for a test: a named path itself is never one."""
    *folders, name = PurePath(os.path.relpath(file)).parts
    return is_test_file(name) or any(is_test_directory(folder) for folder in folders)


def _without_bands(wanted: Settings) -> tuple[Any, ...]:
    """Settings for paths that exclude rules still speak; those that hide what is unsure do not."""
    return tuple(rule._replace(min_confidence=None) for rule in wanted.per_path)


def _on(scanner: Scanner, blob: Blob, line: int, records: list[Record], skips: list[Skip]) -> list[Finding]:
    """The findings on a line; records and skips are added to those that are given."""
    found = []
    for event in scanner.scan(blob):
        if isinstance(event, Skip):
            skips.append(event)
        elif isinstance(event, Finding | Record) and event.location.line <= line <= event.location.end_line:
            if isinstance(event, Finding):
                found.append(event)
            else:
                records.append(event)
    return found
