"""One HTML file for people, which works offline: what was found, on how many people, where, and what was not seen.

The file is written as the events come. They stand in it as JSON in script elements of a type that no browser runs, in
blocks, escaped; a policy in its head allows the one style and the one script of the page and nothing from anywhere.
The script draws the page from them by text nodes only.
"""

from __future__ import annotations

import base64
import hashlib
import html
import json
from functools import cache
from importlib.resources import files
from typing import Any

from pii_scan.model import Event, Finding, Header, Record, Skip, Summary
from pii_scan.reporters import View, Write
from pii_scan.reporters.conclusion import UNSEEN, conclusion
from pii_scan.reporters.details import detail_words
from pii_scan.reporters.jsonl import dump
from pii_scan.reporters.law import law_parts
from pii_scan.reporters.messages import evidence_words
from pii_scan.reporters.page.words import LANGUAGES, page_words
from pii_scan.reporters.places import Places

# Events in one script element: a browser parses them block by block.
BLOCK = 500
# Of one rule with one severity and band in one file, so many are listed, and skips of one reason; the rest is counted.
EACH = 1_000
# So many are listed in a page, and so many counts of files stand in it: a browser has to hold it.
LISTED, COUNTED = 200_000, 100_000
# Words of evidence, and details of skips, that are explained: there are few, but events may come from whoever wrote a
# file of them.
EVIDENCE = 1_000

# The page's script, in this order.
SCRIPTS = ("nodes.js", "places.js", "filters.js", "page.js")

# rule or record kind, whether it is a record, severity, band, whether it is accepted
Key = tuple[str, bool, str, str, bool]


def escaped(text: str) -> str:
    """JSON that may stand in a script element: nothing in it can end the element, or be taken for markup."""
    text = text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
    return text.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def island(data: object) -> str:
    """Any data as such JSON, in ASCII."""
    return escaped(json.dumps(data, separators=(",", ":")))


@cache
def _template() -> tuple[str, str]:
    """The page before its events and after them, with style, script and the policy that names their hashes."""
    here = files("pii_scan.reporters.page")
    page, style, *parts = (here.joinpath(name).read_text("utf-8") for name in ("page.html", "page.css", *SCRIPTS))
    # A block, since names at a script's top level are names of the window. The hashes are of the elements' exact text.
    script = f'"use strict";\n{{\n{"".join(parts)}}}\n'
    policy = (
        f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(script)}; base-uri 'none'; "
        "form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
    )
    page = page.replace("{policy}", policy).replace("{style}", style).replace("{script}", script)
    head, _, tail = page.partition("{events}\n")
    return head, tail


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


class PageReporter:
    """Writes the page. What it keeps does not grow with the number of findings, nor does the page without bound."""

    def __init__(self, write: Write, view: View) -> None:
        self._write, self._view = write, view
        self._header: Header | None = None
        self._begun = False
        self._block: list[str] = []
        self._listed = self._counted = 0
        self._skips: dict[str, int] = {}
        self._evidence: set[str] = set()
        self._details: set[str] = set()
        self._values = False
        # of the file that is open: listed, only counted
        self._path: str | None = None
        self._counts: dict[Key, list[int]] = {}
        # over all: what is not accepted, by rule and kind; and what no line of the page speaks of
        self._places = Places()
        self._beyond: dict[Key, int] = {}
        self._beyond_files = 0
        # kinds whose records are critical, since they are on many people, and how grave the gravest of them were told
        self._raised: dict[str, int] = {}

    def event(self, event: Event) -> None:
        """Write the event, or count it."""
        if not self._begun:
            self._begun = True
            language = {"zh": "zh-CN"}.get(self._view.lang, "en")
            self._write(_template()[0].replace("{language}", language))
        if isinstance(event, Header):
            self._header = event
        elif isinstance(event, Skip):
            self._skip(event)
        elif isinstance(event, Summary):
            self._end(event)
        else:
            self._found(event)

    def close(self) -> None:
        """Nothing is left."""

    # --- events as they come -----------------------------------------------------------------------------------

    def _list(self, text: str) -> None:
        self._block.append(text)
        if len(self._block) >= BLOCK:
            self._put_block()

    def _put_block(self) -> None:
        if self._block:
            events = ",\n".join(self._block)
            self._write(f'<script type="application/json" class="events">[\n{events}\n]</script>\n')
            self._block.clear()

    def _skip(self, skip: Skip) -> None:
        reason = skip.reason.value
        count = self._skips[reason] = self._skips.get(reason, 0) + 1
        if count <= EACH:
            self._list(escaped(dump(skip)))
        if skip.detail and len(self._details) < EVIDENCE:
            self._details.add(skip.detail)

    def _found(self, event: Finding | Record) -> None:
        if event.location.path != self._path:
            self._shut()
            self._path = event.location.path
        if event.suppressed_by is None:
            self._places.add(event)
        record = isinstance(event, Record)
        name = event.kind if isinstance(event, Record) else event.rule
        counts = self._counts.setdefault(
            (name, record, event.severity, event.band, event.suppressed_by is not None), [0, 0]
        )
        if counts[0] >= EACH or self._listed >= LISTED:
            counts[1] += 1
            return
        counts[0] += 1
        self._listed += 1
        if len(self._evidence) < EVIDENCE:
            self._evidence.update(event.evidence)
        self._values = self._values or (isinstance(event, Finding) and event.value is not None)
        self._list(escaped(dump(event)))

    def _shut(self) -> None:
        """The file that was open has ended: say what is in it beyond what is listed."""
        unsaid = [self._more(key, more) for key, (_, more) in self._counts.items() if more]
        self._beyond_files += any(unsaid)
        self._counts.clear()

    def _more(self, key: Key, count: int) -> bool:
        """Write how many of a kind are not listed; returns whether there is no room for that either."""
        if self._counted >= COUNTED:
            self._beyond[key] = self._beyond.get(key, 0) + count
            return True
        self._counted += 1
        self._list(island({"event": "more", "path": self._path, **_more_dict(key, count)}))
        return False

    # --- the end -----------------------------------------------------------------------------------------------

    def _end(self, summary: Summary) -> None:
        self._shut()
        self._put_block()
        sums = self._places.sums
        self._raised = {kind: sums[kind].level for kind in sorted(summary.raised) if kind in sums}
        self._places.end(summary)
        report = island(self._report(summary))
        words = island({lang: page_words(lang) for lang in LANGUAGES})
        said = html.escape(self._conclusion(self._view.lang, summary))
        tail = _template()[1].replace("{conclusion}", said)
        self._write(tail.replace("{words}", words).replace("{report}", report))

    def _conclusion(self, lang: str, summary: Summary) -> str:
        skipped = {**self._skips, **summary.skipped}
        rules, places = self._header.rules if self._header else 0, self._places
        found, named = places.by_level(), places.files_by_level()
        return conclusion(lang, self._view.fail_on, found, named, skipped, rules, summary)

    def _report(self, summary: Summary) -> dict[str, Any]:
        sums = self._places.sums
        names = {*sums, *summary.findings, *summary.records, *(key[0] for key in self._beyond)}
        return {
            "lang": self._view.lang,
            "header": self._header.to_dict() if self._header else None,
            "summary": summary.to_dict(),
            "conclusion": {lang: self._conclusion(lang, summary) for lang in LANGUAGES},
            "law": {lang: law_parts(summary, lang) for lang in LANGUAGES},
            "skipped": {**self._skips, **summary.skipped},
            "unseen": sorted(UNSEEN),
            "levels": self._places.by_level(),
            "raised": self._raised,
            "sums": {
                name: {"record": known.record, "level": known.level, "count": known.count, "files": known.files}
                for name, known in sums.items()
            },
            "titles": self._titles(names),
            "evidence": {
                word: {lang: evidence_words(lang, word) for lang in LANGUAGES} for word in sorted(self._evidence)
            },
            "details": {text: {lang: detail_words(lang, text) for lang in LANGUAGES} for text in sorted(self._details)},
            "values": self._values,
            "limits": {"each": EACH, "listed": LISTED},
            "beyond": {
                "files": self._beyond_files,
                "counts": [_more_dict(key, count) for key, count in self._beyond.items()],
            },
        }

    def _titles(self, names: set[str]) -> dict[str, dict[str, str]]:
        rules = self._view.ruleset
        if rules is None:
            return {}
        known = {rule.id: rule.title for rule in rules.rules} | {kind.id: kind.title for kind in rules.kinds}
        return {name: dict(known[name]) for name in sorted(names & known.keys())}


def _more_dict(key: Key, count: int) -> dict[str, Any]:
    name, record, severity, band, accepted = key
    return {
        "name": name,
        "record": record,
        "severity": severity,
        "band": band,
        "accepted": accepted,
        "count": count,
    }
