"""A baseline from what a scan found: made new, added to, brought up to date, pruned."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from pii_scan.model import Blob, Event, Finding, Record, Skip
from pii_scan.suppress.baseline import BASELINE, Baseline, blob_ids, can_be_accepted
from pii_scan.suppress.entries import FILE, FINDING, RECORD, SKIP, Entry, Key


class Found:
    """What a scan met and found, in the words of a baseline. Its events must name what is suppressed, uncapped.

    new: what no mark, setting or entry accepts. kept: what entries accept. skips: what was not examined, and whether
    an entry accepts it.
    """

    def __init__(self, baseline: Baseline) -> None:
        self._baseline = baseline
        self.new: Counter[Key] = Counter()
        self.kept: Counter[Key] = Counter()
        self.skips: dict[Key, Skip] = {}
        # of records the rules of the values in them
        self._held: dict[Key, set[str]] = {}
        self._met: set[str] = set()
        self._unsure: set[str] = set()
        self._ids: dict[str, tuple[str, str]] = {}

    def met(self, blob: Blob, shown: str) -> None:
        """Take a file that is going to be read, with its path as it is shown."""
        path = self._baseline.place(shown)
        self._met.add(path)
        if self._baseline.may_be_whole(blob, shown):
            try:
                self._ids[path] = blob_ids(blob)
            except OSError:  # told as a skip
                self._unsure.add(path)

    def event(self, event: Event) -> None:
        """Take an event of the scan."""
        if isinstance(event, Finding):
            path = self._baseline.place(event.location.path)
            self._count(Key(FINDING, path, event.location.stream, event.rule, event.masked), event.suppressed_by)
        elif isinstance(event, Record):
            path = self._baseline.place(event.location.path)
            key = Key(RECORD, path, event.location.inner, event.kind)
            self._count(key, event.suppressed_by)
            self._held.setdefault(key, set()).update(event.rules)
        elif isinstance(event, Skip):
            path = self._baseline.place(event.path)
            self.skips[Key(SKIP, path, event.inner, event.reason.value)] = event
            if event.error:
                self._unsure.add(path)

    def _count(self, key: Key, suppressed_by: str | None) -> None:
        if suppressed_by is None:
            self.new[key] += 1
        elif suppressed_by.partition(":")[0] == BASELINE:
            self.kept[key] += 1

    def of_rules(self, is_meant: Callable[[str], bool]) -> dict[Key, int]:
        """What is new by the rules and kinds that are meant, with the records of which all values are accepted then."""
        # by path and rule, whether all that the rule finds there was accepted before
        told: dict[tuple[str, str], bool] = {}
        for key, count in self.new.items():
            if key.what == FINDING:
                entry = self._baseline.entries.valid.get(key)
                is_done = entry is not None and entry.times >= count
                told[key.path, key.name] = told.get((key.path, key.name), True) and is_done

        def is_accepted(key: Key) -> bool:
            rules = [rule for rule in self._held.get(key, ()) if (key.path, rule) in told]
            return bool(rules) and all(is_meant(rule) or told[key.path, rule] for rule in rules)

        return {key: count for key, count in self.new.items() if is_meant(key.name) or is_accepted(key)}

    def left(self, key: Key, entry: Entry, source: str) -> int:
        """How much of an entry is still there; all of it where nobody looked. source: its path in the baseline."""
        if key.path not in self._met and key not in self.skips:
            return entry.times if self._baseline.exists(source) else 0
        if key.what == SKIP:
            return int(key in self.skips)
        if key.path in self._unsure:
            return entry.times
        if key.what == FILE:
            return int(key.name in self._ids.get(key.path, ()))
        return min(self.kept[key], entry.times)


@dataclass(slots=True)
class Change:
    """What became of a baseline. added: new or larger entries. expired: found, but their entry has expired."""

    entries: dict[Key, Entry] = field(default_factory=dict)
    added: dict[Key, int] = field(default_factory=dict)
    lowered: int = 0
    removed: int = 0
    expired: list[Key] = field(default_factory=list)


def pruned(baseline: Baseline, found: Found, moved: Mapping[str, str], keep_expired: bool) -> Change:
    """What is still found of a baseline, renamed files by their new names. Nothing is added."""
    change = Change()
    for key, entry in baseline.entries.valid.items():
        now = key._replace(path=moved.get(key.path, key.path))
        times = found.left(now, entry, key.path)
        if times:
            change.entries[now] = entry._replace(times=times)
        change.removed += not times
        change.lowered += 0 < times < entry.times
    for key, entry in baseline.entries.expired.items():
        if keep_expired:
            change.entries.setdefault(key, entry)
        change.removed += not keep_expired
    return change


def updated(baseline: Baseline, found: Found, moved: Mapping[str, str], reason: str = "") -> Change:
    """What is found now: entries that stay keep their reasons; expired ones stay as they are and are not renewed."""
    change = pruned(baseline, found, moved, keep_expired=True)
    for key, times in found.new.items():
        if key in baseline.entries.expired and key not in baseline.entries.valid:
            change.expired.append(key)
            continue
        entry = change.entries.get(key)
        change.entries[key] = entry._replace(times=entry.times + times) if entry else Entry(times, reason)
        change.added[key] = times
    return change


def added(baseline: Baseline, keys: Mapping[Key, int], blank: Entry) -> Change:
    """A baseline with entries that replace those for the same. blank: their reason, date and size."""
    change = Change({**baseline.entries.expired, **baseline.entries.valid}, dict(keys))
    for key in keys:
        if key.what == FILE:  # any change to it shall bring it back: nothing else may accept a part of it
            former = [old for old in change.entries if old.what != SKIP and old.path == key.path]
            change.removed += len([change.entries.pop(old) for old in former])
    change.entries |= {key: blank._replace(times=times) for key, times in keys.items()}
    return change


def acceptable(skip: Skip) -> bool:
    """Whether a skip is an error that a baseline can accept."""
    return skip.error and can_be_accepted(skip)
