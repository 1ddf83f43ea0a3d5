"""What the law calls the records of a kind: the fields of ``classes`` in a pack, each a word and, after commas, why."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pii_scan.lazy import lazy_re

_TIER = lazy_re(r"(T[123])(?:, contested (T[123]))?(?:, \S.*)?\Z")
_WORD = lazy_re(r"(yes|no|arguable)(?:, \S.*)?\Z")
# The field, its form, and what its form is called.
_FORMS = {
    "tier": (_TIER, "T1, T2 or T3, then `, contested T1` where that is argued for, then `, ` and why"),
    "pipl28": (_WORD, "yes, no or arguable, then `, ` and why"),
    "gbt35273": (_WORD, "yes, no or arguable, then `, ` and why"),
}


def wrong_classes(value: Any) -> str | None:
    """What is wrong with the classes of a kind, or None."""
    if not isinstance(value, dict) or not set(value) <= set(_FORMS):
        return f"must be a mapping of {', '.join(_FORMS)}"
    for name, text in value.items():
        form, words = _FORMS[name]
        if not isinstance(text, str) or not form.match(text):
            return f"{name}: must be {words}"
    return None


def tiers_of(classes: Mapping[str, str]) -> tuple[str, ...]:
    """The tier that is used and the one that is argued for; nothing where the pack names none."""
    found = _TIER.match(classes.get("tier", ""))
    return tuple(tier for tier in found.groups() if tier) if found else ()


def class_words(classes: Mapping[str, str]) -> tuple[str, ...]:
    """The classes as words of evidence, such as ``class:tier2 class:tier1-contested class:pipl28-arguable``."""
    words = [f"class:tier{tier[1:]}" + ("-contested" if place else "") for place, tier in enumerate(tiers_of(classes))]
    for name in ("pipl28", "gbt35273"):
        said = classes.get(name, "no").partition(",")[0]
        if said != "no":
            words.append(f"class:{name}" + ("-arguable" if said == "arguable" else ""))
    return tuple(words)
