"""How results are shown: events in, one format out. A reporter writes as events arrive and keeps no list of them."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Protocol, runtime_checkable

from pii_scan.model import Beyond, Event, RuleSet
from pii_scan.named import NamedTuple

Write = Callable[[str], object]


class View(NamedTuple):
    """How a report is wanted.

    lines: one line for each finding as it arrives (for pipes and files); else the gravest places at the end. short: of
    many lines with severity low of one rule in one file the first ones only.
    titles: rule or record kind → title in the report's language. ruleset: the rules, where they are known.
    """

    lang: str = "en"
    color: bool = False
    lines: bool = True
    explain: bool = False
    fail_on: str = "medium"
    titles: Mapping[str, str] = MappingProxyType({})
    ruleset: RuleSet | None = None
    short: bool = False


class Reporter(Protocol):
    """Writes one format. ``write`` takes text; lone surrogates in it are the sink's to replace."""

    def event(self, event: Event) -> None:
        """Take the next event; the last one is a Summary."""

    def close(self) -> None:
        """Write what is left, and free what was held."""


@runtime_checkable
class TakesBeyond(Protocol):
    """Writes what a place holds beyond its lists, too."""

    def beyond(self, beyond: Beyond) -> None:
        """Take what the place of the last event holds beyond those that were told."""


Factory = Callable[[Write, View], Reporter]

# The name of each format: its module and class here, and the suffixes of output files that need not name it.
FORMATS: dict[str, tuple[str, str, tuple[str, ...]]] = {
    "text": ("text", "TextReporter", (".txt",)),
    "jsonl": ("jsonl", "JsonlReporter", (".jsonl",)),
    "json": ("json", "JsonReporter", (".json",)),
    "csv": ("csv", "CsvReporter", (".csv",)),
    "html": ("page", "PageReporter", (".html", ".htm")),
    "sarif": ("sarif", "SarifReporter", (".sarif",)),
    "github": ("github", "GithubReporter", ()),
    "gitlab-code-quality": ("gitlab", "CodeQualityReporter", ()),
    "gitlab-secret-detection": ("gitlab", "SecretDetectionReporter", ()),
    "junit": ("junit", "JunitReporter", (".xml",)),
    "rdjson": ("rdjson", "RdjsonReporter", ()),
}


def _factory(module: str, name: str) -> Factory:
    """A maker of reporters that imports their module when the first is made."""

    def make(write: Write, view: View) -> Reporter:
        from importlib import import_module

        reporter: Reporter = getattr(import_module(f"{__name__}.{module}"), name)(write, view)
        return reporter

    return make


REPORTERS: dict[str, Factory] = {name: _factory(module, made) for name, (module, made, _) in FORMATS.items()}
SUFFIXES: dict[str, str] = {suffix: name for name, (*_, suffixes) in FORMATS.items() for suffix in suffixes}
