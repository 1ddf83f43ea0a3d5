"""What the law makes of the counts of a scan: thresholds from a table, ranges where counts or courts leave one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from pii_scan.model import RuleSet, Summary

if TYPE_CHECKING:
    from fractions import Fraction

# Each but `none` has its table: rules/tables/legal_<name>.yaml.
LAWS = ("none", "cn")
Assess = Callable[[Summary], "dict[str, Any] | None"]


def assessor(law: str, ruleset: RuleSet) -> Assess:
    """From a summary to its member ``legal``: of the law ``cn``, or nothing for ``none``."""

    def made(summary: Summary) -> dict[str, Any] | None:
        if law == "none":
            return None
        tiers = {kind.id: kind.tiers for kind in ruleset.kinds}
        return assess(summary, ruleset.tables[f"legal_{law}"], tiers)

    return made


def assess(summary: Summary, table: Mapping[str, Any], tiers: Mapping[str, Sequence[str]]) -> dict[str, Any]:
    """The grade of an incident and the ratio to the criminal threshold, each as a range.

    table: rules/tables/legal_cn.yaml. tiers: record kind → its tier, and those that are argued for. A kind of which
    no pack names a tier counts as any other personal information, the last tier of the table.
    """
    return {
        "law": table["law"],
        "notice": table["notice"],
        "incident": _incident(summary, table["incident"]),
        "threshold": _threshold(summary, table["threshold"], tiers),
    }


def _incident(summary: Summary, table: Mapping[str, Any]) -> dict[str, Any]:
    low, high = summary.people["at_least"], summary.people["at_most"]
    grades = table["grades"]
    capped = summary.people.get("capped")  # then nobody knows how many more there are
    highest = grades[-1]["id"] if capped else _reached(grades, "people", high)
    return {
        "people": {"at_least": low, "at_most": None if capped else high},
        "grade": {"at_least": _reached(grades, "people", low), "at_most": highest},
        "grades": grades,
        "clocks": table["clocks"],
        "any_grade": table["any_grade"],
        "source": table["source"],
    }


def _reached(steps: Sequence[Mapping[str, Any]], key: str, amount: int | Fraction) -> str | None:
    """The id of the last step, of steps that rise, which an amount reaches; None below the first."""
    reached = [step["id"] for step in steps if amount >= step[key]]
    return reached[-1] if reached else None


def _threshold(summary: Summary, table: Mapping[str, Any], tiers: Mapping[str, Sequence[str]]) -> dict[str, Any]:
    needed = {tier["id"]: int(tier["records"]) for tier in table["tiers"]}
    last = table["tiers"][-1]["id"]
    by_tier = {name: {"at_least": 0, "at_most": 0} for name in needed}
    from fractions import Fraction  # only where it is asked for: most scans ask for no law

    low = high = Fraction(0)  # exact: ten tenths must reach one
    for kind, records in summary.records.items():
        distinct = min(records, summary.records_distinct.get(kind, records))
        names = tiers.get(kind) or (last,)
        low += Fraction(distinct, max(needed[name] for name in names))
        high += Fraction(records, min(needed[name] for name in names))
        for name in names:
            by_tier[name]["at_most"] += records
            by_tier[name]["at_least"] += distinct if len(names) == 1 else 0
    degrees = table["degrees"]
    return {
        "ratio": {"at_least": _cut(low), "at_most": _cut(high)},
        "degree": {"at_least": _reached(degrees, "ratio", low), "at_most": _reached(degrees, "ratio", high)},
        "degrees": degrees,
        "tiers": [{**tier, "counted": by_tier[tier["id"]]} for tier in table["tiers"]],
        "in_duty": table["in_duty"],
        "no_tier": sorted(kind for kind in summary.records if not tiers.get(kind)),
        "source": table["source"],
    }


def _cut(ratio: Fraction) -> float:
    """A ratio with four decimals, cut off: what is below a threshold must not be rounded onto it."""
    return int(ratio * 10_000) / 10_000
