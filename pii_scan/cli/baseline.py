"""``pii-scan baseline``: a file of what is accepted, so that a scan tells only of what is new."""

from __future__ import annotations

import os
import shlex
from collections import Counter
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import click

from pii_scan.cli.console import as_argument, complain, say
from pii_scan.cli.options import Day, commas
from pii_scan.cli.outcome import INCOMPLETE
from pii_scan.cli.scan import scan as scan_command
from pii_scan.cli.wiring import BASELINE, baseline_file, check_names, configuration, file_named, merged, settings
from pii_scan.config import Settings
from pii_scan.errors import PiiScanError, UsageError
from pii_scan.model import Excluded, Missing, Skip
from pii_scan.reporters.terminal import shown
from pii_scan.sources import walk
from pii_scan.suppress.baseline import Baseline, base_of, blob_ids, is_baseline, load
from pii_scan.suppress.entries import FILE, FINDING, RECORD, SKIP, Entries, Entry, Key, dump_all
from pii_scan.suppress.marks import any_rule
from pii_scan.suppress.reasons import shown_reason
from pii_scan.suppress.upkeep import Change, Found, acceptable, added, pruned, updated
from pii_scan.workers import Scan

# The options of a scan that say what is found, and those that say where.
_LOOK_AT_ONE = frozenset(
    {"rules", "min_confidence", "encoding", "config", "isolated", "keep_known", "test_paths", "engine", "block_size"}
)
_LOOK = _LOOK_AT_ONE | {"category", "rule", "exclude_rule", "include", "exclude", "tracked", "files_from"}
_LOOK |= {"max_file_size", "jobs", "force_exclude"}
# So many places are named at most; from so many entries of one file on there is a shorter way.
NAMED, MANY = 20, 1000
# Bytes: a shorter file could be guessed from its id.
SHORT = 64

_NOUNS = {FINDING: "finding", RECORD: "record", FILE: "whole file", SKIP: "skip"}

_file = click.option(
    "--baseline", "file", metavar="FILE", help=f"default: the configuration's, or the repository's {BASELINE}"
)
_paths = click.argument("paths", nargs=-1)


@click.group()
def baseline() -> None:
    """Accept what must stay, so that a scan with --baseline tells only of what is new.

    A baseline holds rules, paths, masked forms and counts: no value, no line number, no date but those you give. So
    lines may move and files may be renamed; but one value exchanged for another with the same masked form is not seen.
    """


@baseline.command()
@_paths
@_file
@click.option("--reason", default="", help="why all of it may stay")
@click.option("--force", is_flag=True, help="write anew what is there")
@click.pass_context
def create(ctx: click.Context, /, reason: str, force: bool, **_options: Any) -> int:
    """Accept all that is found now, in a new file."""
    wanted, name = _wanted(ctx, scan_command, ctx.params["paths"])
    if os.path.lexists(name) and not force:
        raise UsageError(f"{name} is there already: use `pii-scan baseline update`, or --force to write it anew")
    if os.path.exists(name) and not is_baseline(name):
        raise UsageError(f"{name} is there already, and is no baseline: give --baseline another name")
    old = Baseline(name, Entries({}, {}), base_of(name))
    job, found = _scan(wanted._replace(baseline=None), old)
    change = updated(old, found, job.moved, shown_reason(reason))
    _write(name, change)
    _count(name, change)
    say(f"to use it:    pii-scan scan --baseline {shlex.quote(name)}")
    folder, file = os.path.split(name)
    say(f'              or, in a pii-scan.toml beside it: baseline = "{shown(file)}"')
    attributes = shlex.quote(os.path.join(folder, ".gitattributes"))
    say(f"to merge it:  echo {shlex.quote(f'{file} merge=union')} >> {attributes}")
    return _unexamined(found)


@baseline.command(short_help="Accept one file, or what some rules find in it.")
@click.argument("path")
@_file
@click.option("--reason", required=True, metavar="TEXT", help="why it may stay")
@click.option("--rule", multiple=True, callback=commas, metavar="GLOB", help="what these rules and record kinds find")
@click.option("--skip", is_flag=True, help="that it cannot be examined")
@click.option("--expires", type=Day(), metavar="DATE", help="last day on which it counts")
@click.pass_context
def add(ctx: click.Context, /, path: str, reason: str, skip: bool, expires: str | None, **_options: Any) -> int:
    """Accept one file as it is now: any change to it brings all of it back.

    With --rule: what these rules find in it now, wherever it stands and whatever else changes.
    """
    reason = shown_reason(reason)
    if not reason:
        raise UsageError("--reason: say why it may stay")
    if expires is not None and expires < date.today().isoformat():
        raise UsageError(f"--expires {expires}: is over already")
    wanted, name = _wanted(ctx, scan_command, (file_named(path) or path,))
    old = load(name) if os.path.lexists(name) else Baseline(name, Entries({}, {}), base_of(name))
    blank = Entry(reason=reason, expires=expires)
    rules: tuple[str, ...] = ctx.params["rule"]
    if rules and skip:
        raise UsageError("--rule and --skip exclude each other: what was not examined has no findings")
    if rules or skip:
        job, found = _scan(wanted._replace(baseline=None, rule=()), old)
        check_names(rules, job.scanner.ruleset)
        keys = _skips(found) if skip else found.of_rules(lambda name: any_rule(rules, name))
        if not keys:
            raise UsageError(f"{path}: nothing to accept: " + ("all was examined" if skip else "no such finding"))
    else:
        keys, blank = _whole(Scan(wanted._replace(baseline=None)), old, path, blank)
    change = added(old, keys, blank)
    _write(name, change)
    _count(name, change)
    return 0


@baseline.command()
@_paths
@_file
@click.option("--reason", default="", help="why what is new may stay")
@click.pass_context
def update(ctx: click.Context, /, reason: str, **_options: Any) -> int:
    """Accept all that is found now, in the file that is there.

    Reasons and dates stay, what is not found any more goes, renamed files are followed. What has expired is not
    renewed: add it again.
    """
    wanted, name = _wanted(ctx, scan_command, ctx.params["paths"])
    old = load(name)
    job, found = _scan(wanted, old)
    change = updated(old, found, job.moved, shown_reason(reason))
    _write(name, change)
    _tell(name, job.moved, change)
    return _unexamined(found)


@baseline.command(short_help="Remove what is gone or has expired.")
@_paths
@_file
@click.pass_context
def prune(ctx: click.Context, /, **_options: Any) -> int:
    """Remove what is not found any more, and what has expired; accept nothing new.

    Files that are there but were not scanned keep their entries.
    """
    wanted, name = _wanted(ctx, scan_command, ctx.params["paths"])
    old = load(name)
    job, found = _scan(wanted, old)
    change = pruned(old, found, job.moved, keep_expired=False)
    _write(name, change)
    _tell(name, job.moved, change)
    return _unexamined(found)


for _command, _names in ((create, _LOOK), (add, _LOOK_AT_ONE), (update, _LOOK), (prune, _LOOK)):
    _command.params += [param for param in scan_command.params if param.name in _names]


# --- the scan ------------------------------------------------------------------------------------------------------


def _wanted(ctx: click.Context, command: click.Command, paths: tuple[str, ...]) -> tuple[Settings, str]:
    """Settings of a scan that tells all, and the name of the baseline."""
    if "-" in paths:
        raise UsageError("standard input is no file that a baseline could speak of")
    config = configuration(ctx, command, paths)
    wanted = settings({**merged(ctx, config), "paths": paths}, config, ())
    name = ctx.params["file"] or wanted.baseline or baseline_file()
    return wanted._replace(baseline=name, show_suppressed=True, listed=1 << 60, exact_paths=True), name


def _scan(wanted: Settings, old: Baseline) -> tuple[Scan, Found]:
    job, found = Scan(wanted), Found(old)
    job.on_blob = lambda blob: found.met(blob, job.scanner.name(blob.path))
    for event in job.events():
        found.event(event)
    if job.missing:
        raise PiiScanError("\n".join(f"{path}: no such file or directory" for path in job.missing))
    return job, found


def _whole(job: Scan, old: Baseline, path: str, blank: Entry) -> tuple[dict[Key, int], Entry]:
    """The entry of a whole file, by its content."""
    if Path(path).is_dir():
        raise UsageError(f"{path} is a directory: whole files are accepted one by one; or give --rule")
    for item in walk(job.settings):
        if isinstance(item, Missing):
            raise UsageError(f"{path}: no such file")
        if isinstance(item, Skip | Excluded) or item.size is None:
            raise UsageError(f"{path}: cannot be accepted as a whole, since it is not read")
        if item.size < SHORT:
            raise UsageError(f"{path} is so short that its id would give it away: give --rule '*'")
        try:
            key = Key(FILE, old.place(job.scanner.name(item.path)), None, blob_ids(item)[1])
        except OSError as error:
            raise PiiScanError(f"{path}: {error.strerror}") from None
        return {key: 1}, blank._replace(size=item.size)
    raise UsageError(f"{path}: nothing there is scanned")


def _skips(found: Found) -> dict[Key, int]:
    return {key: 1 for key, skip in found.skips.items() if acceptable(skip)}


# --- the file, and what is said ------------------------------------------------------------------------------------


def _write(name: str, change: Change) -> None:
    """Beside its name, and renamed. It is made to be committed and holds no value: its mode is that of any file."""
    target = Path(os.path.realpath(name))
    temporary = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        with temporary.open("x", encoding="utf-8", newline="\n") as stream:
            stream.write(dump_all(change.entries))
        if target.exists():
            temporary.chmod(target.stat().st_mode & 0o777)
        temporary.replace(target)
    except OSError as error:
        raise PiiScanError(f"{name}: cannot be written: {error.strerror}") from None
    finally:
        temporary.unlink(missing_ok=True)


def _count(name: str, change: Change) -> None:
    amounts: Counter[str] = Counter()
    for key, entry in change.entries.items():
        amounts[key.what] += entry.times
    parts = [_number(amounts[what], _NOUNS[what]) for what in (FINDING, RECORD, FILE, SKIP) if amounts[what]]
    files = len({key.path for key in change.entries})
    what = f"{', '.join(parts)} in {_number(files, 'file')}" if parts else "nothing"
    say(f"{shown(name)} accepts {what}: {_number(len(change.entries), 'entry')}")
    many = Counter(key.path for key in change.added)
    for path in sorted(path for path, count in many.items() if count >= MANY):
        complain(
            f"pii-scan: {path}: {many[path]:,} entries; shorter, until the file changes:\n"
            f"  pii-scan baseline add {as_argument(path)} --reason TEXT"
        )


def _number(count: int, what: str) -> str:
    plural = {"entry": "entries"}.get(what, f"{what}s")
    return f"{count:,} {what if count == 1 else plural}"


def _tell(name: str, moved: Mapping[str, str], change: Change) -> None:
    """What an update or a prune did."""
    for old, new in sorted(moved.items()):
        say(f"renamed: {shown(old)} → {shown(new)}")
    _list("added: ", [_line(key, times) for key, times in change.added.items()])
    _list("expired, not renewed: ", [_line(key, 1) for key in change.expired])
    if change.removed or change.lowered:
        say(f"removed: {_number(change.removed, 'entry')}; lowered: {_number(change.lowered, 'entry')}")
    _count(name, change)


def _list(title: str, lines: list[str]) -> None:
    for line in sorted(lines)[:NAMED]:
        say(title + line)
    if len(lines) > NAMED:
        say(f"{title}and {len(lines) - NAMED:,} more")


def _line(key: Key, times: int) -> str:
    place = key.path if key.inner is None else f"{key.path}!{key.inner}"
    masked = f" {shown(key.masked)}" if key.masked else ""
    return f"{shown(place)}: {key.name}{masked}" + (f" ×{times}" if times > 1 else "")


def _unexamined(found: Found) -> int:
    """The exit code; names what could not be examined, since a baseline of the rest does not accept that."""
    skips = {key: skip for key, skip in found.skips.items() if skip.error}
    ranked = sorted(skips.items(), key=lambda item: (item[0].path, item[0].inner or "", item[0].name))
    for key, skip in ranked[:NAMED]:
        place = skip.path if skip.inner is None else f"{skip.path}!{skip.inner}"
        hint = f"; to accept: pii-scan baseline add {as_argument(skip.path)} --skip --reason TEXT"
        complain(f"pii-scan: {place}: not examined: {key.name}{hint if acceptable(skip) else ''}")
    if len(skips) > NAMED:
        complain(f"pii-scan: and {len(skips) - NAMED:,} more were not examined")
    return INCOMPLETE if skips else 0
