"""Triggers: cheap shapes that the compiled engine looks for before a rule's pattern is tried."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from pii_scan.engine import apart, frames
from pii_scan.engine.words import tokens
from pii_scan.lazy import lazy_re
from pii_scan.model import Rule, compile_by_regex
from pii_scan.named import NamedTuple

# How far before a trigger's end a match may begin, in bytes: the longest text of a rule, Han at three bytes.
BACK = 192
# A run of digits may stand behind a country prefix, a bracket or a lead word.
BEFORE_DIGITS = 12
# A short English label is part of too many words: it is looked for with its neighbours.
SHORT = 5
# From an English label to the first byte of a Chinese character that adjoins it: by ASCII signs, or ： or ， alone.
ADJOINED = (r"[^A-Za-z\x80-\xff]{1,8}[\xe3-\xe9]", r"\xef\xbc[\x8c\x9a]")
# The text of an element, between whose name and it more than a few signs stand; an answer of a shell of Redis, whose
# name stands above it; and what dots lead to from its name.
APART = (r"<!\[CDATA\[[\xe3-\xe9]", r"[0-9]\) \"[\xe3-\xe9]", r"\.\.\. [\xe3-\xe9]")
# The same from a sign, such as @, behind which a key may stand.
ADJOINED_SIGN = (r"[^\n\x80-\xff]{0,32}[\xe2-\xef]",)
# Chinese labels whose characters may stand apart.
_SPREAD = lazy_re(r"[\u4e00-\u9fff]{2,3}")
_DIGITS = lazy_re(r"digits:(\d+)(?:-(\d+))?\Z")
_GROUPS = lazy_re(r"groups:(\d+)((?:([ .-])\d+)(?:\3\d+)*)\Z")
# The last sign of ASCII, and of a part of a set its first sign.
ASCII = 127
_LOWEST: dict[str, Callable[[Any], int]] = {"LITERAL": int, "RANGE": min}
# A shape of nothing but sets of signs, which Hyperscan cannot begin to look for at a literal.
_SETS = lazy_re(r"\[[^\]]*\w-\w[^\]]*\](?:\[[^\]]*\]|\{\d+(?:,\d+)?\}|[ ?])*\Z")
# What stands between groups, and signs that hardly do. Hyperscan takes one or two for literals, and to look for such of
# one byte costs as much as all runs of digits; four are a set, and go into the automaton of the runs for nothing.
_BETWEEN = {" ": "[ ^~-]", ".": "[ .^-]", "-": "[~^`-]"}


# Where signs stand in a text, by name: the offsets behind them.
Signs = dict[str, list[int]]
# The rules whose values are known by their shape, and the pattern of each.
Shapes = Callable[[], Iterable[tuple[int, Any]]]


class Trigger(NamedTuple):
    """One expression of a database, and the rules that wait for it.

    digits: the length of a run of digits, or of groups of them; 0 for other shapes. bordered: of a run the bytes before
    and behind it belong to the match. label: the expression is a label, not a value. sign: what a scan wants to know
    about a text besides values.
    """

    expression: bytes
    caseless: bool = False
    group: str = "shapes"
    digits: int = 0
    bordered: bool = False
    label: bool = False
    rules: tuple[int, ...] = ()
    sign: str = ""


def gated(rule: Rule) -> bool:
    """Whether the rule is nothing without a label: its labels trigger it, and then its shape must stand near."""
    return rule.alone is None


def collect(rules: Iterable[tuple[int, Rule]], tables: Mapping[str, Any]) -> tuple[list[Trigger], list[int]]:
    """The triggers of all rules, equal ones merged, and the indexes of rules that have none."""
    # what stands around names that no word introduces
    around = (*frames.TRIGGERS, *apart.triggers(tables))
    merged: dict[Trigger, list[int]] = {}
    without: list[int] = []
    for index, rule in rules:
        if not rule.trigger:
            without.append(index)
            continue
        framed = (Trigger(one, group="words", label=True) for one in (around if rule.framed else ()))
        for trigger in (*_labels(rule), *_near(rule), *framed) if gated(rule) else _shapes(rule):
            merged.setdefault(trigger, []).append(index)
    return [_grouped(one)._replace(rules=tuple(dict.fromkeys(owners))) for one, owners in merged.items()], without


def _grouped(trigger: Trigger) -> Trigger:
    """The trigger; in a group of its own where it fires only beside what is not ASCII."""
    return trigger._replace(group="wide") if trigger.group != "near" and is_wide(trigger.expression) else trigger


def is_wide(expression: bytes) -> bool:
    """Whether each match of an expression holds a sign beyond ASCII; False where that is not known."""
    try:
        from re import _parser  # type: ignore[attr-defined]

        return _holds_wide(_parser.parse(expression.decode()))
    except Exception:  # another Python, with other ways, or an expression that is Hyperscan's alone
        return False


def _holds_wide(parsed: Iterable[tuple[object, Any]]) -> bool:
    for operation, argument in parsed:
        name = str(operation)
        if name == "LITERAL":
            found = argument > ASCII
        elif name == "IN":
            found = all(str(kind) in _LOWEST and _LOWEST[str(kind)](what) > ASCII for kind, what in argument)
        elif name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
            found = argument[0] > 0 and _holds_wide(argument[2])
        elif name == "SUBPATTERN":
            found = _holds_wide(argument[-1])
        else:
            found = name == "BRANCH" and all(map(_holds_wide, argument[1]))
        if found:
            return True
    return False


def _shapes(rule: Rule) -> Iterator[Trigger]:
    for text in rule.trigger:
        if text == "labels":
            # only those that ordinary code does not hold
            yield from (trigger for trigger in _labels(rule) if not trigger.expression.isascii())
        elif lengths := _lengths(text):
            for length in lengths:
                yield Trigger(f"[^0-9][0-9]{{{length}}}[^0-9]".encode(), digits=length, bordered=True)
        elif groups := _groups(text):
            yield groups
        else:
            yield Trigger(text.encode(), group="shapes" if _SETS.match(text) else "words")


def _lengths(text: str) -> range | None:
    found = _DIGITS.match(text)
    return range(int(found.group(1)), int(found.group(2) or found.group(1)) + 1) if found else None


def _groups(text: str) -> Trigger | None:
    found = _GROUPS.match(text)
    if not found:
        return None
    sizes = [int(size) for size in re.findall(r"\d+", text)]
    expression = _BETWEEN[found.group(3)].join(f"[0-9]{{{size}}}" for size in sizes)
    return Trigger(expression.encode(), digits=sum(sizes) + len(sizes) - 1)


def _near(rule: Rule) -> Iterator[Trigger]:
    """What the values of a gated rule hold, one of which must stand near a label; nothing where they hold anything.

    A value that adjoins its label is Chinese text, and so is the label, or it fires only where such text adjoins.
    """
    if rule.adjoins or "labels" in rule.trigger:
        return
    for text in rule.trigger:
        found = _lengths(text)
        run = f"[^0-9][0-9]{{{found.start},{found.stop - 1}}}[^0-9]" if found else text
        yield Trigger(run.encode(), group="near")


def _labels(rule: Rule) -> Iterator[Trigger]:
    # an English label that must adjoin a value in Chinese is nothing in code that holds none
    tails = ADJOINED if rule.adjoins else ("",)
    for text in APART if rule.adjoins else ():
        yield from _english(text, ("",))
    # a hint that need not adjoin is too frequent to look for
    for label in (*rule.labels, *rule.hints, *rule.titles, *rule.tails) if rule.adjoins else rule.labels:
        parts = tokens(label)
        if not label.isascii():
            yield Trigger(re.escape(label).encode(), group="words", label=True)
            if not rule.adjoins and _SPREAD.fullmatch(label):  # as forms are set: 电　　话
                yield Trigger("(?: |\u3000){1,6}".join(label).encode(), group="words", label=True)
        elif not parts:
            yield from _english(re.escape(label), ADJOINED_SIGN if rule.adjoins else ("",))
        elif sum(map(len, parts)) > SHORT or not label.isalpha():
            # "document": {"type": "P", "number": …
            if parts[1:] == ("no",) and len(parts[0]) > SHORT and not rule.adjoins:
                yield from _english(f"{re.escape(parts[0])}[\"'] ?: ?[{{]", tails, caseless=True)
            body = "[ _-]?".join(re.escape(part) for part in parts)
            yield from _english(body, tails, caseless=True)
        else:
            body = "[ _-]?".join("".join(f"[{c.upper()}{c}]" for c in part) for part in parts)
            if not rule.adjoins:
                last = label[-1].lower()
                # in capitals it is no word where one more goes on
                body = body.removesuffix(f"[{last.upper()}{last}]") + f"(?:{last}[^a-z]|{last.upper()}[^A-Za-z])"
            yield from _english(f"[^A-Za-z]{body}", tails)
            camel = "".join(parts).capitalize()
            yield from _english(f"[a-z]{camel}" + ("" if rule.adjoins else "[^a-z]"), tails)


def _english(body: str, tails: Iterable[str], caseless: bool = False) -> Iterator[Trigger]:
    for tail in tails:
        yield Trigger((body + tail).encode("ascii"), caseless=caseless, group="words", label=True)


class Start(NamedTuple):
    """How matches of a rule begin: at the first digit of a run or before it, and with which two digits.

    decimal: whether one may begin behind a digit and a point, where most long runs of digits in code stand. item: at
    least behind the number of an item of a list, with which its line begins.
    """

    before: int
    leads: frozenset[bytes] | None
    decimal: bool = True
    item: bool = True


def start_of(rule: Rule) -> Start:
    """Learnt from the pattern by partial matches, so that a rule costs nothing on runs that it cannot take."""
    starts = {chr(code) for code in range(33, 127)} | set("（＋")
    match = compile_by_regex(rule.pattern).match
    before = any(match(f" {sign}", 1, partial=True) for sign in starts if not sign.isdigit())
    found = {b"%02d" % pair for pair in range(100) if match(f"  {pair:02d}", 2, partial=True)}

    def behind(sign: str) -> bool:
        numbers = (f"{sign}{digit}.{pair:02d}" for pair in range(100) for digit in range(10))
        return before or any(match(one, len(sign) + 2, partial=True) for one in numbers)

    leads = frozenset(found) if 0 < len(found) < 100 else None
    return Start(BEFORE_DIGITS if before else 0, leads, behind(""), behind("\n"))
