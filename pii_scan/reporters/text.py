"""The report for people: totals first, then places, then what was not seen, then one line that does not overclaim."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from pii_scan.model import LEVELS, Beyond, Event, Finding, Header, Location, Record, Skip, Summary
from pii_scan.reporters import View, Write
from pii_scan.reporters.conclusion import conclusion
from pii_scan.reporters.law import law_lines
from pii_scan.reporters.messages import doubts, evidence_words, message
from pii_scan.reporters.places import Entry, Place, Places
from pii_scan.reporters.terminal import WIDTH, Paint, clip, duration, pad, shown, size, width, wrap
from pii_scan.reporters.totals import TITLE, people_lines, record_lines

NAMES = 5
ENTRIES = 6
VALUES = 20  # lines of rules in a terminal
LOW = 20  # lines of one rule in one file with severity low


def address(place: Location, column: bool = True) -> str:
    """``path:line:col``, which terminals and editors can open; inside a container ``path!inner:line:col``.

    Of a cell ``path!sheet!C17``: its line and column are told by that.
    """
    name = place.path if place.inner is None else f"{place.path}!{place.inner}"
    if place.inner != place.stream:
        return shown(name)
    return f"{shown(name)}:{place.line}:{place.column}" if column else f"{shown(name)}:{place.line}"


def _times(entry: Entry) -> str:
    return f"×{entry.count:,}" if entry.count > 1 else ""


class TextReporter:
    """Writes lines as they come if that is wanted; the rest when the Summary comes."""

    def __init__(self, write: Write, view: View) -> None:
        self._write, self._view = write, view
        self._paint = Paint(view.color)
        self._places = Places()
        self._header: Header | None = None
        self._names: dict[str, list[str]] = {}
        self._skips: dict[str, int] = {}
        self._any_line = False
        # the file that is told now, and how often rules with severity low were found in it
        self._path = ""
        self._low: Counter[str] = Counter()

    def event(self, event: Event) -> None:
        """Take one event."""
        if isinstance(event, Header):
            self._header = event
        elif isinstance(event, Skip):
            self._skip(event)
        elif isinstance(event, Summary):
            self._report(event)
        else:
            if event.suppressed_by is not None:
                self._line(event)
                return
            self._places.add(event)
            if self._view.lines and not (self._view.short and self._is_one_of_many(event)):
                self._line(event)

    def beyond(self, beyond: Beyond) -> None:
        """Count what a place holds beyond its lists."""
        self._places.add_beyond(beyond)

    def close(self) -> None:
        """Nothing is left."""

    def _say(self, key: str, **values: object) -> str:
        return message(self._view.lang, key, **values)

    def _put(self, *lines: str) -> None:
        for line in lines:
            self._write(line + "\n")

    # --- lines as they come ------------------------------------------------------------------------------------

    def _is_one_of_many(self, event: Finding | Record) -> bool:
        """Whether its file has had enough lines of its rule: a log must not drown what counts."""
        if event.location.path != self._path:
            self._tell_more()
            self._path = event.location.path
        if event.severity != LEVELS[0]:
            return False
        name = event.rule if isinstance(event, Finding) else event.kind
        self._low[name] += 1
        return self._low[name] > LOW

    def _tell_more(self) -> None:
        """Say how many lines were left out in a file that is done."""
        low = self._paint(self._say(LEVELS[0]), LEVELS[0])
        for name, count in self._low.items():
            if count > LOW:
                self._put(f"{shown(self._path)}: {low} {name} {self._say('more-lines', count=f'{count - LOW:,}')}")
        self._low.clear()

    def _line(self, event: Finding | Record) -> None:
        self._any_line = True
        severity = self._paint(self._say(event.severity), event.severity)
        if isinstance(event, Finding):
            what = f"{event.rule} {shown(event.masked if event.value is None else event.value)}"
            where, details = address(event.location), ", ".join(event.evidence)
        else:
            what = f"{event.kind} {self._say('record-line', by=event.person_by)}"
            where, details = address(event.location, False), ", ".join(event.rules)
        line = f"{where}: {severity} {what}" + (f" ({shown(details)})" if details else "")
        if event.suppressed_by is not None:
            line += f" · {self._say('suppressed-by', why=shown(event.suppressed_by))}"
        self._put(line)
        if self._view.explain:
            self._put(*self._why(event.band, event.evidence))

    def _why(self, band: str, evidence: Iterable[str]) -> list[str]:
        said = [self._say("band", band=self._say(band)), *(evidence_words(self._view.lang, word) for word in evidence)]
        return wrap(("    · " + ("；" if self._view.lang == "zh" else "; ").join(shown(text) for text in said)), 6)

    def _skip(self, skip: Skip) -> None:
        reason = skip.reason.value
        self._skips[reason] = self._skips.get(reason, 0) + 1
        names = self._names.setdefault(reason, [])
        if len(names) < NAMES:
            name = f"{skip.path}!{skip.inner}" if skip.inner else skip.path
            accepted = self._say("suppressed-by", why=skip.suppressed_by) if skip.suppressed_by else None
            detail = self._detail(skip.detail) if skip.detail else None
            details = ", ".join(text for text in (detail, accepted) if text)
            names.append(shown(f"{name} ({details})" if details else name))

    def _detail(self, detail: str) -> str:
        from pii_scan.reporters.details import detail_words  # most scans have nothing to tell

        return detail_words(self._view.lang, detail)

    # --- the report --------------------------------------------------------------------------------------------

    def _report(self, summary: Summary) -> None:
        self._tell_more()
        self._places.end(summary)
        if self._any_line:
            self._put("")
        self._head(summary)
        self._records(summary)
        self._put(*people_lines(summary, self._view.lang))
        self._values(summary)
        if not self._view.lines:
            self._put_places(list(self._places.gravest()))
        self._not_examined(summary)
        self._notes(summary)
        self._law(summary)
        self._conclusion(summary)

    def _head(self, summary: Summary) -> None:
        header = self._header
        amount = self._say(
            "amount", files=f"{summary.files:,}", bytes=size(summary.bytes), time=duration(summary.seconds)
        )
        if header is None:
            self._put(amount)
            return
        config = shown(header.config) if header.config else self._say("none")
        head = self._say("head", version=header.version, rules=header.rules, digest=header.rules_digest, config=config)
        self._put(*([f"{head}  {amount}"] if width(head) + width(amount) + 2 <= WIDTH else [head, amount]))

    def _title(self, text: str) -> None:
        self._put("", self._paint(text, "bold"))

    def _records(self, summary: Summary) -> None:
        if summary.records:
            lines = record_lines(summary, self._places.sums, self._view.titles, self._view.lang, self._paint)
            self._title(next(lines))
            self._put(*lines)

    def _values(self, summary: Summary) -> None:
        sums = self._places.sums
        # An interrupt may have come before the sums of the last file were told.
        counts = {**summary.findings, **{name: known.count for name, known in sums.items() if not known.record}}
        if not counts:
            return
        head = pad(self._say("values"), 54) + pad(self._say("count"), 9, True) + pad(self._say("files"), 7, True)
        self._title(head + "  " + self._say("severity"))
        ranked = sorted(counts.items(), key=lambda item: self._rank(*item))
        most = len(ranked) if self._view.lines or len(ranked) <= VALUES + 1 else VALUES
        ids = max(26, *(width(shown(rule)) for rule, _ in ranked[:most]))
        titles = max(TITLE, 52 - ids)  # an id is what --rule and a mark take: it stays whole
        for rule, count in ranked[:most]:
            title = pad(clip(shown(self._view.titles.get(rule, "")), titles - 1), titles)
            line = f"  {title}{pad(shown(rule), ids)}"
            line += pad(f"{count:,}", 9, True) + pad(f"{sums[rule].files:,}" if rule in sums else "", 7, True)
            self._put(line + "  " + (self._severity(sums[rule].level) if rule in sums else ""))
        if most < len(ranked):
            left = sum(count for _, count in ranked[most:])
            self._put("  " + self._say("more-values", rules=len(ranked) - most, count=f"{left:,}"))

    def _rank(self, rule: str, count: int) -> tuple[int, int, str]:
        known = self._places.sums.get(rule)
        return (-known.level if known else 0, -count, rule)

    def _severity(self, level: int) -> str:
        return self._paint(self._say(LEVELS[level]), LEVELS[level])

    def _put_places(self, places: list[Place]) -> None:
        if not places:
            return
        total = self._places.count
        more = total > len(places)
        self._title(self._say("places-top", top=len(places), all=f"{total:,}") if more else self._say("places"))
        for place in places:
            self._place(place)

    def _place(self, place: Place) -> None:
        entries = place.ranked()
        where = address(Location(place.path, place.inner, entries[0].line, entries[0].column))
        counts = []
        if place.records:
            counts.append(self._say("place-records", count=f"{place.records:,}"))
        if place.findings:
            counts.append(self._say("place-findings", count=f"{place.findings:,}"))
        level, comma = LEVELS[place.level], "，" if self._view.lang == "zh" else ", "
        self._put(f"{self._paint('●', level)} {where}  {self._severity(place.level)}  {comma.join(counts)}")
        counts_width = max(6, *(len(_times(entry)) + 1 for entry in entries[:ENTRIES]))
        for entry in entries[:ENTRIES]:
            self._entry(entry, counts_width)
        if len(entries) > ENTRIES:
            self._put("    " + self._say("more-rules", count=len(entries) - ENTRIES))
        if doubt := doubts(self._view.lang, place.doubts):
            self._put(*wrap(f"    {doubt}", 6))

    def _entry(self, entry: Entry, counts_width: int) -> None:
        start = f"  {pad(entry.at, 8)} {pad(shown(entry.name), 25)} {pad(_times(entry), counts_width)}"
        line = start
        for index, masked in enumerate(entry.masked):
            text = clip(shown(masked), 30)
            if index and width(line) + width(text) + 1 > WIDTH:
                break
            line += " " + text
        # what the law calls a record is the same for all of its kind: for --explain
        details = shown(", ".join(word for word in entry.evidence if not word.startswith("class:")))
        if details and width(line) + 2 + width(details) <= WIDTH:
            line += "  " + self._paint(details, "dim")
        self._put(line.rstrip())
        if self._view.explain:
            self._put(*self._why(entry.band, entry.evidence))

    def _not_examined(self, summary: Summary) -> None:
        counts = {**self._skips, **summary.skipped}
        if not counts:
            return
        self._title(f"{self._say('not-examined')}  {sum(counts.values()):,}")
        for reason, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
            names = self._names.get(reason, [])
            text = f"  {pad(self._say(reason), 14)} {pad(f'{count:,}', 6, True)}  {', '.join(names)}".rstrip()
            if names and count > len(names):
                text += " " + self._say("and-more", count=f"{count - len(names):,}")
            self._put(*wrap(text, 25))

    def _notes(self, summary: Summary) -> None:
        notes = (
            ("excluded", summary.excluded),
            ("accepted", summary.suppressed),
            ("lowered", summary.lowered),
            ("not-listed", max(0, summary.not_listed - self._places.beyond)),
        )
        if summary.missing or any(count for _, count in notes):
            self._put("")
        if summary.missing:
            names = ", ".join(map(shown, summary.missing[:NAMES]))
            more = len(summary.missing) - NAMES
            names += " " + self._say("and-more", count=f"{more:,}") if more > 0 else ""
            self._put(*wrap(f"{self._say('missing')}  {names}", 2))
        for key, count in notes:
            if count:
                text = f"{self._say(key)}  {self._say(f'{key}-what', count=f'{count:,}')}"
                self._put(*wrap(text, 2))

    def _law(self, summary: Summary) -> None:
        for index, line in enumerate(law_lines(summary, self._view.lang)):
            if index == 0:
                self._title(line)
            else:
                self._put(line)

    # --- the last line -----------------------------------------------------------------------------------------

    def _conclusion(self, summary: Summary) -> None:
        places, rules = self._places, self._header.rules if self._header else 0
        skipped = {**self._skips, **summary.skipped}
        lang, fail_on = self._view.lang, self._view.fail_on
        said = conclusion(lang, fail_on, places.by_level(), places.files_by_level(), skipped, rules, summary)
        colon = "：" if lang == "zh" else ": "
        self._put("", *wrap(self._say("conclusion") + colon + said, 2))
