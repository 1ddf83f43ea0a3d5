"""Confirmation: a rule's own pattern on a bounded window, then validators, known values, labels, confidence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache, partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import regex

    from pii_scan.model.rules import Pattern

    Match = re.Match[str] | regex.Match[str]

from pii_scan import validators
from pii_scan.engine.adjoining import LazyLabels
from pii_scan.engine.apart import may_be_named, stands_apart
from pii_scan.engine.known import KnownValues
from pii_scan.engine.labels import are_homes, has_han, has_position, is_exchanged, key_of
from pii_scan.engine.nearby import NEAR, line_after, line_before, said_above, text_around, told_after
from pii_scan.engine.numerals import is_signed, is_size, is_spoken_of, part_of_link
from pii_scan.engine.searching import SPAN, in_base64, searched
from pii_scan.engine.whose import follows_name, is_below_name, is_name
from pii_scan.errors import RuleBug
from pii_scan.lazy import lazy_re
from pii_scan.model import NONE_SHORTER, Rule, RuleSet, Verdict, compile_pattern
from pii_scan.model.persons import NAME, PERSON_KEYS
from pii_scan.named import NamedTuple
from pii_scan.validators.latin import LatinNames
from pii_scan.validators.person import DOT, FAIR, GOOD, UNLIKELY
from pii_scan.validators.spelling import Respelling

# Bytes before a region and behind it in which lookarounds, a match that begins there, and the words beside it stand.
LOOKBEHIND, LONGEST = 256, 656
EXAMPLE_CEILING = 0.40
# What may stand before a telephone number, and is no part of the normalised one.
_COUNTRY = lazy_re(r"(?:\+|00)?86[ -]?\Z")
# A key that says that a number is one, and nothing more.
_ONLY_NUMBER = lazy_re(r"(?i)(?:\A|\s{2}|[,;|，；]\s?)(?:no|num|number|nbr)\.?\s?[：:=]\s{0,4}\Z")
# The evidence of a value whose own key names something else.
KEYED = "key:other"
# The most that validators add to a rule's score.
ADDED = 0.05
# Characters of a long cell that are searched at a time.
CELL_PART = 2048
# What a label says of a value, and the word for it in evidence.
_SAID = {"label": "label", "column": "column", "hint": "label", "behind": "title", "frame": "frame", "shape": "shape"}
# What alone makes a name of what is hardly one.
_NAMES_IT = ("label", "column")
# What a weak label and a confirmed neighbour are worth together, above either alone.
_TOGETHER = 0.01


class Candidate(NamedTuple):
    """A match with its verdict. start and end are byte offsets in the view."""

    start: int
    end: int
    rule: int
    confidence: float
    normalised: str
    evidence: tuple[str, ...]

    def lowered(self, word: str) -> Candidate:
        """The same, worth no more than an example; a word of evidence says why."""
        return self._replace(confidence=min(EXAMPLE_CEILING, self.confidence), evidence=(*self.evidence, word))


class Found(NamedTuple):
    """A match in running text that its validators take. words: before and behind it, above it, and of its array."""

    rule: int
    start: int
    end: int
    value: str
    words: tuple[str, str, str, str]
    verdict: Verdict


class Confirmer:
    """Confirms regions: the part that both engines share, so that they find the same."""

    def __init__(self, ruleset: RuleSet) -> None:
        self.rules = ruleset.rules
        self.labels = LazyLabels(self.rules)
        self._tables = ruleset.tables
        self._chains: dict[int, list[validators.Validator]] = {}
        self._patterns: dict[int, Pattern] = {}
        self._by_shape: dict[int, Pattern | None] = {}
        # running text is full of the same few words that look like a name; and the end of an address, where it is asked
        # for what begins there, is asked for again with each place before it
        self._kept = lru_cache(8192)(self._verdict)
        respell = {one: Respelling(str.maketrans("", "", one)) for one in {rule.separators for rule in self.rules}}
        self._strip = [respell[rule.separators] for rule in self.rules]
        self._group = ["value" if "value" in rule.pattern_groups else 0 for rule in self.rules]
        self.known = KnownValues(ruleset.tables)
        numbered = list(enumerate(self.rules))
        self._spelt = LatinNames(ruleset.tables.get("latin_names", {}))
        self.names = next((index for index, rule in numbered if rule.id == NAME), None)
        # the rules whose values a firm has, too, with the headers that name such
        self.firms = {at: (*rule.firms, *(f"{one}名称" for one in rule.firms)) for at, rule in numbered if rule.firms}
        self._unless = [index for index, rule in numbered if rule.unless]
        # those that name somebody by a name or a number, and no telephone
        named = {NAME, *(rule for rule, key in PERSON_KEYS.items() if key != "phone")}
        self.persons = [index for index, rule in numbered if rule.id in named]
        self.bytes_confirmed = 0

    def in_cell(self, index: int, text: str, offset: int, word: str, han: bool) -> list[Candidate]:
        """All matches of one rule in the text of a cell that begins at a byte offset.

        word: what the column says to the rule. han: whether Chinese text stands in the row and supports the value. A
        match that fills the cell is the only one: it wins over all others.
        """
        rule, group, size = self.rules[index], self._group[index], len(text)
        self.bytes_confirmed += size
        pattern = rule.compiled
        match = pattern.match(f"\t{text}", 1)  # a cell begins behind what divides it from another
        if match and match.span(group) == (1, size + 1):
            verdict = self.verdict(index, text)
            confidence, evidence = self._score(rule, word, verdict, text, han) if verdict.ok else (None, ())
            if confidence is not None:
                end = offset + (size if text.isascii() else len(text.encode()))
                return [Candidate(offset, end, index, bounded(confidence), verdict.normalised, evidence)]
        elif size < SPAN and pattern.search(text) is None:
            return []
        parts = ((low, min(low + CELL_PART, size) - 1) for low in range(0, size, CELL_PART))
        found = (one for ends in parts for one in self._valid(index, text, *ends))
        made = (self._part_of_cell(index, text, offset, span, verdict, word) for span, verdict in found)
        return [candidate for candidate in made if candidate]

    def _part_of_cell(
        self, index: int, text: str, offset: int, span: tuple[int, int], verdict: Verdict, word: str
    ) -> Candidate | None:
        begin, stop = span
        before, after = text[max(0, begin - NEAR) : begin], text[stop : stop + NEAR]
        if in_base64(before, after):
            return None
        said = self._said(index, before, told_after(after)) if before or after else ""
        rule = self.rules[index]
        if rule.adjoins and not said and (has_han(before[-1:]) or has_han(after[:1])):
            return None  # a part of what the header names
        # in a cell that is a sentence, as on a line
        han = rule.han > 0 and (has_han(before) or has_han(after))
        confidence, evidence = self._score(rule, said or word, verdict, text[begin:stop], han)
        if confidence is None:
            return None
        start = offset + len(text[:begin].encode())
        end = start + len(text[begin:stop].encode())
        return Candidate(start, end, index, bounded(confidence), verdict.normalised, evidence)

    def confirm(self, data: bytes, index: int, low: int, high: int, above: bool = True) -> list[Candidate]:
        """All matches of one rule that begin in [low, high] of running text. None crosses a line end.

        above: whether a label on the line above counts, for rules that look there.
        """
        return [one for found in self.found(data, index, low, high, above) if (one := self.judge(found))]

    def found(self, data: bytes, index: int, low: int, high: int, above: bool = True) -> Iterator[Found]:
        """The same before anything is said of the words beside them."""
        self.bytes_confirmed += high - low
        text, offset = text_around(data, low, high, LOOKBEHIND, LONGEST)
        plain = text.isascii()
        first = low - offset if plain else len(data[offset:low].decode("utf-8", "replace"))
        last = high - offset if plain else first + len(data[low:high].decode("utf-8", "replace"))
        known = list(self._valid(index, text, first, last))
        alone = [] if plain else list(self._alone(index, text, first, last))
        dotted = {begin for (begin, _), verdict in alone if DOT in verdict.normalised}  # it is known where these end
        known = [one for one in known if one[0][0] not in dotted]
        begun = {begin for (begin, _), _ in known}
        sure = begun | dotted
        for (begin, stop), verdict in (*known, *(one for one in alone if one[0][0] not in begun)):
            before, after = line_before(text, begin), line_after(text, stop)
            if begin not in sure and not self.shaped(index, text[begin:stop], before, after, verdict.score):
                continue
            start = offset + (begin if plain else len(text[:begin].encode()))
            end = start + (stop - begin if plain else len(text[begin:stop].encode()))
            heads = said_above(data, start, self.rules[index], before) if above else ("", "")
            yield Found(index, start, end, text[begin:stop], (before, after, *heads), verdict)

    def _valid(self, index: int, text: str, first: int, last: int) -> Iterator[tuple[tuple[int, int], Verdict]]:
        """Span and verdict of every match that begins at first to last and that the validators take."""
        rule, group = self.rules[index], self._group[index]
        for match in searched(self._pattern(index), text, first, last):
            found: Match | None = match
            best: tuple[tuple[int, int], Verdict] | None = None
            while found is not None:
                span = found.span(group)
                verdict = self.verdict(index, text[slice(*span)])
                if verdict.ok and (not rule.shrink or rule.behind_value.match(text, span[1])):
                    if verdict.score >= 0 or not rule.adjoins:
                        best = span, verdict
                        break
                    # what only a label can make a name ends before the next word, and hides no shorter name
                    if not has_han(text[span[1] : span[1] + 1]):
                        best = span, verdict
                if not verdict.ok and verdict.score == NONE_SHORTER:
                    break
                found = rule.compiled.match(text, found.start(), found.end() - 1) if rule.shrink else None
            if best:
                yield best

    def _alone(self, index: int, text: str, first: int, last: int) -> Iterator[tuple[tuple[int, int], Verdict]]:
        """The same of every value that is known by its shape."""
        shapes, rule = self._shapes(index), self.rules[index]
        for match in searched(shapes, text, first, last) if shapes else ():
            if rule.behind_value.match(text, match.end()):
                verdict = self.verdict(index, match[0])
                if verdict.ok:
                    yield match.span(), verdict

    def _pattern(self, index: int) -> Pattern:
        """The pattern of a rule where its validators may take a value: most of a text is left out at once."""
        if index not in self._patterns:
            rule, ahead = self.rules[index], "".join(f"(?={one.begins()})" for one in self._beginnings(index))
            self._patterns[index] = compile_pattern(ahead + rule.pattern) if ahead else rule.compiled
        return self._patterns[index]

    def _shapes(self, index: int) -> Pattern | None:
        """The values of a rule that are known by their shape wherever they stand, as a pattern."""
        if index not in self._by_shape:
            shapes = "|".join(one.alone() for one in self._beginnings(index)) if self.rules[index].framed else ""
            self._by_shape[index] = compile_pattern(shapes) if shapes else None
        return self._by_shape[index]

    def shapes(self) -> list[tuple[int, Pattern]]:
        """The rules whose values are known by their shape, each with its pattern."""
        return [(index, shapes) for index in range(len(self.rules)) if (shapes := self._shapes(index))]

    def _beginnings(self, index: int) -> list[validators.Beginning]:
        return [one for one in tuple[object, ...](self._chain(index)) if isinstance(one, validators.Beginning)]

    def _chain(self, index: int) -> list[validators.Validator]:
        if index not in self._chains:
            self._chains[index] = [validators.build(name, self._tables) for name in self.rules[index].validators]
        return self._chains[index]

    def judge(self, found: Found, beside: str = "") -> Candidate | None:
        """What a match is worth, by the words beside it; None where it is nothing.

        beside: the concept of a confirmed value that stands near, which raises rules that have a score for that.
        """
        index, start, end, value, (before, after, upper, head), verdict = found
        if in_base64(before, after):
            return None
        rule = self.rules[index]
        word = self._said(index, before, told_after(after, rule.reach))
        if (rule.han > 0 and is_size(before, after)) or (not word and is_signed(before, value, after)):
            word = "negative"
        if word != "example" and verdict.normalised in before and self._is_explained(index, before, verdict.normalised):
            word = "example"
        word = word or (self.labels[index].of_array(head) if head else "")
        word = word or (self.labels[index].above(upper, before, after) if upper else "")
        if not word and rule.framed > 0 and ("surname" in verdict.evidence or DOT in verdict.normalised):
            word = self.shaped(index, value, before, after, verdict.score)
        if word in ("label", "") and rule.unless and rule.others.search(f"{before}\n{after}"):
            word = "negative"
        if word == "negative" and rule.han > 0 and value[0] == "+" and _ONLY_NUMBER.search(before):
            word = ""  # nothing else of which that is all that is said is written with the code of a country
        if not word and rule.han > 0 and (is_exchanged(before, after) or self._spelt.is_last(before)):
            word = "hint"
        han = rule.han > 0 and is_spoken_of(before, after, partial(is_name, self))
        # a key that says nothing of a telephone speaks against one, if it is nobody's name
        is_keyed = rule.han > 0 and not word and not has_han(after[:1]) and not is_name(self, key_of(before))
        han = (han and not is_keyed) or (rule.han > 0 and not word and is_below_name(self, upper, before, after))
        placed = rule.han > 0 and not han and has_position(before, after)
        raised = _raised(rule, word, verdict, beside) if beside else None
        confidence, evidence = raised or self._score(rule, word, verdict, value, han or placed)
        evidence = (*evidence, KEYED) if is_keyed else evidence
        if placed:
            evidence = tuple("position" if one == "chinese-text" else one for one in evidence)
        if confidence is None:
            return None
        return Candidate(start, end, index, bounded(confidence), verdict.normalised, evidence)

    def _said(self, index: int, before: str, after: str) -> str:
        """What the words around a value say; behind somebody's name it is that person's, whatever they speak of."""
        labels, is_phone = self.labels[index], self.rules[index].han > 0
        if is_phone and (part := part_of_link(before, after)):
            return labels.around(part, "") or ("" if labels.is_key(part) else "negative")
        word = labels.around(before, after)
        return "" if word == "negative" and is_phone and follows_name(self, before) else word

    def shaped(self, index: int, name: str, before: str, after: str, score: float) -> str:
        """What a name is by its shape: ``frame`` where it stands apart, ``shape`` if it is one anywhere, or nothing."""
        if score < FAIR:
            return ""
        is_known, ends_word, begins_word = self.shape(index, name, before, after)
        if ends_word:
            return ""
        if stands_apart(before, name, after, score, is_known):
            return "frame"
        is_one = is_known and score >= GOOD and not begins_word
        return "shape" if is_one and may_be_named(before, after) else ""

    def shape(self, index: int, value: str, before: str, after: str) -> tuple[bool, bool, bool]:
        """Whether a value is known by its shape, ends a word that begins before it, and begins one that ends behind."""
        shapes, lead, by = self._shapes(index), before[-2:], self._beginnings(index)
        match = shapes.match(f"{lead}{value}{after[:1]}", len(lead)) if shapes else None
        is_known = match is not None and match.end() == len(lead) + len(value)
        is_part = (any(one.ends_word(before, value) for one in by), any(one.begins_word(value, after) for one in by))
        return is_known, *is_part

    def barred(self, headers: Sequence[str]) -> frozenset[int]:
        """The rules whose values a table holds none of: those of firms, and what its headers make something else."""
        others = frozenset(one for one in self._unless if self.rules[one].others.search("\t".join(headers)))
        firms = frozenset(index for index, words in self.firms.items() for header in headers if header.endswith(words))
        return others if firms and self.names_somebody(headers) else others | firms

    def names_somebody(self, headers: Sequence[str], *, homes: bool = True) -> bool:
        """Whether a header names somebody by name or number. homes: or calls homes, or what people are counted by."""
        said = (self.labels[one].column(header) for one in self.persons for header in headers)
        return "column" in said or (homes and are_homes("\t".join(headers)))

    def _is_explained(self, index: int, before: str, value: str) -> bool:
        """Whether the same value stands before on the line as an example: `如：+8613…，其中86为国家码，13…为手机号`."""
        head = _COUNTRY.sub("", before[: before.find(value)])
        return self.labels[index].around(head, "") == "example"

    def verdict(self, index: int, value: str) -> Verdict:
        """What the validators of a rule say of a value, one after the other."""
        return self._kept(index, value) if self.rules[index].shrink else self._verdict(index, value)

    def _verdict(self, index: int, value: str) -> Verdict:
        verdict = Verdict(True, self._strip[index](value))
        for number, check in enumerate(self._chains.get(index) or self._chain(index)):
            try:
                said = check(verdict.normalised)
            except Exception as error:
                rule = self.rules[index]
                told = f"{rule.id}: validator {rule.validators[number]} raised {type(error).__name__}"
                raise RuleBug(told) from None
            if not said.ok:
                return said
            if verdict.evidence or verdict.score:
                evidence, score = (*verdict.evidence, *said.evidence), verdict.score + said.score
                said = Verdict(True, said.normalised, evidence, score)
            verdict = said
        return verdict

    def bounds(self, index: int, word: str, score: float | None, han: bool) -> tuple[float, float] | None:
        """The least and the most confidence of a rule's values that fill their cells; None where there is none.

        word: what the column says to the rule. score: what the validators say of the value, at most ADDED, and below 0
        of names only. han: whether Chinese text may support it.
        """
        rule = self.rules[index]
        least = 0.0 if not rule.adjoins else UNLIKELY if word in _NAMES_IT else -1.0
        low, high = (least, ADDED) if score is None else (score, score)
        base = self._score(rule, word, Verdict(True, ""), "", False)[0]
        if base is None or (score is not None and score < least):
            return None
        if word == "negative":
            return base, base
        best = base if word else max(base, rule.grouped, rule.han if han else 0.0)
        return base + low, high + best

    def _score(
        self, rule: Rule, word: str, verdict: Verdict, value: str, han: bool
    ) -> tuple[float | None, tuple[str, ...]]:
        evidence = verdict.evidence
        if word in _SAID and (word in _NAMES_IT or verdict.score >= 0 or not rule.adjoins):
            score = {"hint": rule.hinted, "behind": rule.behind, "frame": rule.framed, "shape": rule.framed}.get(
                word, rule.labelled
            )
            return score + verdict.score, (*evidence, f"{_SAID[word]}:{rule.concept}")
        if rule.alone is None:
            return None, ()
        if word == "negative":
            return min(EXAMPLE_CEILING, rule.alone), (*evidence, "context:other")
        confidence = rule.alone
        if word == "accepted":
            supported = max(confidence, rule.grouped, rule.han)
            return supported + verdict.score, (*evidence, f"column:{rule.concept}")
        if word == "example":
            return min(EXAMPLE_CEILING, confidence), (*evidence, "context:example")
        if rule.grouped > confidence and (len(value) > len(verdict.normalised) or value[:1] == "+"):
            confidence, evidence = rule.grouped, (*evidence, "grouped")
        if rule.han > confidence and han:
            confidence, evidence = rule.han, (*evidence, "chinese-text")
        return confidence + verdict.score, evidence


def _raised(rule: Rule, word: str, verdict: Verdict, beside: str) -> tuple[float, tuple[str, ...]] | None:
    """Confidence and evidence of a value beside a confirmed one; None where that says nothing."""
    if not rule.beside or word in (*_NAMES_IT, "negative", "example") or (verdict.score < 0 and rule.adjoins):
        return None
    evidence = (*verdict.evidence, f"beside:{beside}")
    if word:
        score = max(rule.hinted, rule.beside) + _TOGETHER
        return score + verdict.score, (*evidence, f"{_SAID[word]}:{rule.concept}")
    return rule.beside + verdict.score, evidence


@lru_cache(1024)  # there are few
def bounded(confidence: float) -> float:
    """A confidence is never below 0, and never certainty."""
    return round(min(0.99, max(0.0, confidence)), 4)
