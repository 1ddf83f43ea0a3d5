"""What reports for people say on what a law makes of the counts, from the member ``legal`` of the summary."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from pii_scan.model import Summary
from pii_scan.reporters.messages import message
from pii_scan.reporters.terminal import pad, wrap
from pii_scan.reporters.totals import people_said

_INDENT = 13


def law_lines(summary: Summary, lang: str) -> Iterator[str]:
    """The title, then the incident and the criminal threshold, each with its source; nothing where none was asked."""
    title, parts = law_parts(summary, lang)
    if title:
        yield title
    for name, texts in parts:
        yield from _part(name, texts)


def law_parts(summary: Summary, lang: str) -> tuple[str, list[tuple[str, list[str]]]]:
    """The title, empty where no law was asked for, and each part's name with its texts."""
    legal = summary.legal
    if legal is None:
        return "", []
    parts = [
        (message(lang, "incident"), _incident(legal["incident"], people_said(summary, lang) or "0", lang)),
        (message(lang, "threshold"), _threshold(legal["threshold"], lang)),
    ]
    notes = []
    if not summary.complete:
        notes.append(message(lang, "law-incomplete"))
    if summary.suppressed:
        notes.append(message(lang, "law-accepted"))
    if notes:
        parts.append((message(lang, "law-note"), notes))
    return message(lang, "law", law=legal["law"], notice=legal["notice"][lang]), parts


def _part(name: str, texts: Sequence[str]) -> Iterator[str]:
    for index, text in enumerate(texts):
        yield from wrap((pad(f"  {name}", _INDENT) if index == 0 else " " * _INDENT) + text, _INDENT)


def _source(source: Mapping[str, Any], lang: str) -> str:
    values = {name: source[name][lang] for name in ("title", "issuer", "article")}
    return message(lang, "law-source", **values, published=source["published"], in_force=source["in_force"])


def _range(low: str, high: str, lang: str) -> str:
    return low if low == high else message(lang, "from-to", low=low, high=high)


def _incident(part: Mapping[str, Any], people: str, lang: str) -> list[str]:
    grade, grades = part["grade"], part["grades"]
    low, high = (_step(grades, grade[end], lang, "people") for end in ("at_least", "at_most"))
    texts = [message(lang, "law-grade", people=people, grade=_range(low, high, lang))]
    if grade["at_most"] is None:
        texts.append(message(lang, "law-general"))
    else:
        comma = "，" if lang == "zh" else ", "
        clocks = (message(lang, "law-clock", who=clock[lang], hours=clock["hours"]) for clock in part["clocks"])
        texts.append(message(lang, "law-clocks", clocks=comma.join(clocks)))
    return [*texts, part["any_grade"][lang], _source(part["source"], lang)]


def _step(steps: Sequence[Mapping[str, Any]], name: str | None, lang: str, key: str) -> str:
    """The name of a step with where it begins; below the first where there is no name."""
    step = next((step for step in steps if step["id"] == name), None)
    if step is None:
        return message(lang, "law-below", name=steps[0][lang], start=f"{steps[0][key]:,}")
    return message(lang, "law-from", name=step[lang], start=f"{step[key]:,}")


def _threshold(part: Mapping[str, Any], lang: str) -> list[str]:
    ratio, degree, degrees = part["ratio"], part["degree"], part["degrees"]
    low, high = (_step(degrees, degree[end], lang, "ratio") for end in ("at_least", "at_most"))
    value = _range(_ratio(ratio["at_least"]), _ratio(ratio["at_most"]), lang)
    texts = [message(lang, "law-ratio", ratio=value, degree=_range(low, high, lang))]
    for tier in part["tiers"]:
        counted = tier["counted"]
        if counted["at_most"]:
            amount = _range(f"{counted['at_least']:,}", f"{counted['at_most']:,}", lang)
            texts.append(message(lang, "law-tier", amount=amount, each=f"{tier['records']:,}", name=tier[lang]))
    if ratio["at_least"] != ratio["at_most"]:
        texts.append(message(lang, "law-ends"))
    if part["no_tier"]:
        texts.append(message(lang, "law-no-tier", kinds=", ".join(part["no_tier"])))
    return [*texts, part["in_duty"][lang], _source(part["source"], lang)]


def _ratio(value: float) -> str:
    """Two decimals, of a small one four, cut off like the value itself."""
    if value < 0.1:
        return f"{value:.4f}" if value else "0"
    return f"{int(value * 100) / 100:,.2f}"
