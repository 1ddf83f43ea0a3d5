"""The totals of the text report: of each record kind how many records on how many people, and people over all."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from pii_scan.model import LEVELS, Summary
from pii_scan.reporters.messages import message
from pii_scan.reporters.places import Sum
from pii_scan.reporters.terminal import WIDTH, Paint, clip, pad, shown, width, wrap

# The narrowest column in which a title still says something beside the id.
TITLE = 12
# From here on ranges are rounded.
MILLION = 1_000_000


def record_lines(
    summary: Summary, sums: Mapping[str, Sum], titles: Mapping[str, str], lang: str, paint: Paint
) -> Iterator[str]:
    """The head and a line for each kind, the gravest first; as much of its title as the numbers leave room for."""
    kinds = sorted(summary.records, key=lambda kind: (-_level(sums, kind), -_people(summary, kind), kind))
    columns = [(message(lang, name), cells) for name, cells in _numbers(summary, kinds, lang) if any(cells)]
    widths = [max(width(text) for text in (head, *cells)) + 2 for head, cells in columns]
    room = WIDTH - sum(widths) - 4 - max(width(message(lang, name)) for name in ("severity", *LEVELS))
    names = _names(kinds, titles, room)
    room = min(room, max(width(text) for text in (*names, message(lang, "records"))))

    def line(name: str, numbers: Sequence[str], end: str) -> str:
        return pad(name, room + 2) + "".join(map(_right, numbers, widths)) + f"  {end}"

    yield line(message(lang, "records"), [head for head, _ in columns], message(lang, "severity"))
    for index, kind in enumerate(kinds):
        level = LEVELS[sums[kind].level] if kind in sums else ""
        grave = paint(message(lang, level), level) if level else ""
        yield line(f"  {names[index]}", [cells[index] for _, cells in columns], grave).rstrip()


def _right(text: str, columns: int) -> str:
    return pad(text, columns, True)


def _names(kinds: Sequence[str], titles: Mapping[str, str], room: int) -> list[str]:
    """The ids in so many columns, with titles before them where these have room."""
    ids = [clip(shown(kind), room) for kind in kinds]
    texts = [shown(titles.get(kind, "")) for kind in kinds]
    longest = max(map(width, texts))
    beside = min(longest, room - max(map(width, ids)) - 2)
    if beside < min(TITLE, longest):
        return ids
    blanks = beside + 2 if beside else 0
    return [pad(clip(text, beside), blanks) + name for text, name in zip(texts, ids, strict=True)]


def _numbers(summary: Summary, kinds: Sequence[str], lang: str) -> Iterator[tuple[str, list[str]]]:
    """The columns of numbers, each with a cell for each kind; a column that says nothing has empty cells only."""
    records, distinct, of_kinds = summary.records, summary.records_distinct, summary.records_people
    capped = bool(summary.people.get("capped"))
    yield "records-count", [f"{records[kind]:,}" for kind in kinds]
    differ = any(distinct.get(kind, records[kind]) != records[kind] for kind in kinds)
    yield "distinct", [f"{distinct[kind]:,}" if differ and kind in distinct else "" for kind in kinds]
    yield "people-count", [_range(of_kinds[kind], capped, lang) if kind in of_kinds else "" for kind in kinds]
    minors = [of_kinds.get(kind, {}).get("minors", 0) for kind in kinds]
    yield "minors-count", [f"{count:,}" if count else "" for count in minors]


def _range(people: Mapping[str, int], capped: bool, lang: str) -> str:
    low, high = people["at_least"], people["at_most"]
    if capped:
        return message(lang, "and-more-people", count=f"{low:,}")
    if low == high:
        return f"{low:,}"
    if high < MILLION:
        return f"{low:,}-{high:,}"
    values = {"m_low": low / 1e6, "m_high": high / 1e6, "w_low": low / 1e4, "w_high": high / 1e4}
    return message(lang, "millions", **values)


def _level(sums: Mapping[str, Sum], kind: str) -> int:
    return sums[kind].level if kind in sums else 0


def _people(summary: Summary, kind: str) -> int:
    return summary.records_people.get(kind, {}).get("at_least", 0) or summary.records[kind]


def people_said(summary: Summary, lang: str) -> str:
    """How many people the records are on: one number, a range, or more than can be counted; nothing for nobody."""
    low, high = summary.people["at_least"], summary.people["at_most"]
    if summary.people.get("capped"):
        return message(lang, "more-than", count=f"{low:,}")
    if low == high:
        return f"{low:,}" if low else ""
    return message(lang, "from-to", low=f"{low:,}", high=f"{high:,}")


def people_lines(summary: Summary, lang: str) -> Iterator[str]:
    """People over all kinds, by which key they are told apart, minors, and those in several categories."""
    said, people = people_said(summary, lang), summary.people
    if said:
        keys = {name: people[f"by_{name}"] for name in ("id_number", "passport", "phone")}
        beside = people.get("named_beside", 0)
        rest = people["at_most"] - sum(keys.values()) - beside
        other = message(lang, "people-other", count=f"{rest:,}") if rest > 0 else ""
        other += message(lang, "people-beside", count=f"{beside:,}") if beside else ""
        counts = {name: f"{count:,}" for name, count in keys.items()}
        yield from wrap(message(lang, "people-line", people=said, other=other, **counts), 2)
    if summary.minors.get("count"):
        date = shown(str(summary.minors.get("as_of") or "?"))
        yield "  " + message(lang, "minors", count=f"{summary.minors['count']:,}", date=date)
    if summary.dossiers:
        yield "  " + message(lang, "dossiers", count=f"{summary.dossiers:,}")
