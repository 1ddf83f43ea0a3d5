"""Rules, as the packs declare them."""

import marshal
import re
import warnings
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from pii_scan.lazy import lazy_re
from pii_scan.named import NamedTuple
from pii_scan.patterns import compile_re

if TYPE_CHECKING:
    import regex

    Pattern = re.Pattern[str] | regex.Pattern[str]

CATEGORIES = (
    "identity",
    "phone",
    "location",
    "hotel",
    "travel",
    "netcafe",
    "border",
    "crime",
    "property",
    "bank",
    "driving",
)
# `entity` holds suppressors: they win overlaps against other rules and are never reported.
PACKS = (*CATEGORIES, "entity")


# What only the regex module knows, and Python's own engine would read as plain signs: approximate matches, ``{e<=1}``.
_APPROXIMATE = lazy_re(r"\{[a-z<]")
# A lookbehind of many lengths, which Python's own engine does not take: it gets one for each length.
_LENGTHS = lazy_re(r"\(\?<!([^()\[\]]*)(\[[^\]]*\])\{0,(\d\d?)\}\)")


def compile_pattern(pattern: str) -> "Pattern":
    """A pattern with ASCII classes, for Python's own engine where it takes it, as it is several times as fast.

    Packs may use all that the regex module knows. Raises ``regex.error``.
    """
    return compile_by_python(pattern) or compile_by_regex(pattern)


def compile_by_python(pattern: str) -> re.Pattern[str] | None:
    """The pattern for Python's own engine; None where it refuses it."""
    if _APPROXIMATE.search(pattern):
        return None
    with warnings.catch_warnings():
        warnings.simplefilter("error", FutureWarning)  # sets that would be others one day
        try:
            return compile_re(_LENGTHS.sub(_each_length, pattern), re.ASCII)
        except (re.error, FutureWarning, OverflowError, RecursionError):
            return None


def _each_length(found: re.Match[str]) -> str:
    return "".join(f"(?<!{found[1]}{found[2]}{{{length}}})" for length in range(int(found[3]) + 1))


def compile_by_regex(pattern: str) -> "regex.Pattern[str]":
    """The same for the regex module, which can match the beginning of what is to come. Raises ``regex.error``."""
    import regex  # 10 ms, and most starts do not need it

    return regex.compile(pattern, regex.VERSION0 | regex.ASCII)


class Example(NamedTuple):
    """A text and the exact values that its rule finds in it; an empty ``finds`` makes it a negative example."""

    text: str
    finds: tuple[str, ...]
    band: str | None = None
    why: str | None = None


# What a pack may say of the confidence of a rule's values: alone, by a label, and by what else supports them.
SCORES = ("alone", "labelled", "grouped", "han", "hinted", "behind", "framed", "beside")


class _Rule(NamedTuple):
    """The fields of a rule, as its pack gives them."""

    id: str
    title: Mapping[str, str]
    severity: str
    pattern: str
    trigger: tuple[str, ...] = ()
    separators: str = ""
    validators: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    negative: tuple[str, ...] = ()
    alone: float | None = None
    labelled: float = 0.0
    grouped: float = 0.0
    han: float = 0.0
    hinted: float = 0.0
    behind: float = 0.0
    framed: float = 0.0
    beside: float = 0.0
    neighbours: tuple[str, ...] = ()
    hints: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()
    other_keys: tuple[str, ...] = ()
    firms: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    tails: tuple[str, ...] = ()
    adjoins: bool = False
    shrink: str = ""
    unless: str = ""
    concept: str = ""
    supports: bool = False
    across: bool = False
    members: bool = False
    above: str = ""
    rank: int = 0
    reach: int = 40
    mask: str | tuple[int, int] = (2, 2)
    references: tuple[str, ...] = ()
    pack: str = ""
    in_ascii: bool = True
    told: bytes = b""


class Rule(_Rule):
    """One rule of a pack. rules/README.md says what each field means.

    in_ascii: whether a value may begin with an ASCII sign; False for rules only that their neighbours raise. told: its
    examples, packed: a scan does not read them.
    """

    @cached_property
    def _examples(self) -> tuple[tuple[Example, ...], tuple[Example, ...]]:
        examples, negative = marshal.loads(self.told)  # noqa: S302 - packed by the loader of rules
        return tuple(Example(*one) for one in examples), tuple(Example(*one) for one in negative)

    @property
    def examples(self) -> tuple[Example, ...]:
        """Texts, and what the rule finds in them."""
        return self._examples[0]

    @property
    def negative_examples(self) -> tuple[Example, ...]:
        """Texts in which the rule finds nothing, and why."""
        return self._examples[1]

    @cached_property
    def category(self) -> str:
        """The part of the id before the dot."""
        return self.id.partition(".")[0]

    @cached_property
    def suppressor(self) -> bool:
        """Whether the rule exists only to win overlaps (pack ``entity``)."""
        return self.category == "entity"

    @cached_property
    def pattern_groups(self) -> frozenset[str]:
        """The names of the groups in the pattern."""
        return frozenset(re.findall(r"\(\?P<(\w+)>", self.pattern))

    @cached_property
    def behind_value(self) -> "Pattern":
        """What ``shrink`` says of the text behind the value; nor may a title or tail begin with its last character."""
        heads = sorted({word[:2] for word in (*self.titles, *self.tails) if re.match(r"[\u4e00-\u9fff]{2}", word)})
        cut = f"(?![{''.join(head[1] for head in heads)}](?<={'|'.join(heads)}))" if heads else ""
        return compile_pattern(cut + self.shrink)

    @cached_property
    def others(self) -> "Pattern":
        """What ``unless`` says of the line on which a labelled value is something else."""
        return compile_pattern(self.unless)

    @cached_property
    def compiled(self) -> "Pattern":
        """The pattern, compiled at first use (compiling all at start would cost 20 ms)."""
        return compile_pattern(self.pattern)


class Field(NamedTuple):
    """One field of a record kind: the words that name it, and the shape of its values.

    text_words: other words for running text, or None for the same. alone: in running text, and in a table without
    a header, the shape alone is enough.
    """

    name: str
    words: tuple[str, ...]
    shape: str
    text_words: tuple[str, ...] | None = None
    alone: bool = False


STATEMENT = "bank.transaction"


class RecordKind(NamedTuple):
    """A kind of records: a unit of text with a person key is one when every list of ``needs`` has a field in it.

    cells: shapes of whole cells, by name. rows: cells without names are such a record, too, when they hold, each in one
    of its own, all that one of these lists names: a shape of ``cells``, or a rule's value by its id; behind ``!`` is a
    shape that no further cell may have. phrases: patterns by name. told: running text is such a record, too, when it
    holds all phrases of one of these lists, and none behind ``!``. refuses: fields that such a record does not have.
    classes: what the law calls such records, as the pack has it. tiers: of these the tiers of 法释〔2017〕10号, Art. 5,
    ``T1`` the gravest; the first is the one that is used, others are argued for. class_words: evidence for a record.
    """

    id: str
    title: Mapping[str, str]
    severity: str
    rank: int
    classes: Mapping[str, str]
    fields: Mapping[str, Field]
    needs: tuple[tuple[str, ...], ...]
    cells: Mapping[str, str]
    rows: tuple[tuple[str, ...], ...]
    phrases: Mapping[str, str] = {}
    told: tuple[tuple[str, ...], ...] = ()
    refuses: tuple[str, ...] = ()
    fingerprints: tuple[str, ...] = ()
    tiers: tuple[str, ...] = ()
    class_words: tuple[str, ...] = ()

    def is_export(self, headers: Iterable[str]) -> bool:
        """Whether a header is that of a known export of such records."""
        joined = ",".join(headers).replace(" ", "").lower()
        return any(piece.lower() in joined for piece in self.fingerprints)


class RuleSet:
    """All loaded rules and the tables beside them.

    digest: names their exact content. kind_titles: by id and language. kinds: makes the record kinds, which a scan that
    meets nobody never asks for.
    """

    def __init__(
        self,
        rules: tuple[Rule, ...],
        tables: Mapping[str, Any],
        digest: str,
        kind_titles: Mapping[str, Mapping[str, str]] = MappingProxyType({}),
        kinds: Callable[[], tuple[RecordKind, ...]] = tuple,
    ) -> None:
        self.rules, self.tables, self.digest = rules, tables, digest
        self._kind_titles, self._kinds = kind_titles, kinds

    @cached_property
    def kinds(self) -> tuple[RecordKind, ...]:
        """What a record of each kind needs."""
        return self._kinds()

    @property
    def kind_ids(self) -> tuple[str, ...]:
        """The ids of all record kinds."""
        return tuple(self._kind_titles)

    def with_rules(self, rules: tuple[Rule, ...]) -> "RuleSet":
        """The same with other rules."""
        return RuleSet(rules, self.tables, self.digest, self._kind_titles, self._kinds)

    @cached_property
    def by_id(self) -> dict[str, Rule]:
        """Rules by their id."""
        return {rule.id: rule for rule in self.rules}

    @cached_property
    def statement(self) -> RecordKind | None:
        """The kind whose rows are records of the holder of an account, whether they name anybody or not."""
        return next((kind for kind in self.kinds if kind.id == STATEMENT), None)

    @property
    def reported(self) -> tuple[Rule, ...]:
        """The rules that can be reported: all but suppressors."""
        return tuple(rule for rule in self.rules if not rule.suppressor)

    @property
    def words(self) -> frozenset[str]:
        """All words that say something: labels of rules, names of fields, and the Chinese ones in shapes."""
        rules, fields = self.rules, [field for kind in self.kinds for field in kind.fields.values()]
        lists = [
            words for one in rules for words in (one.labels, one.negative, one.hints, one.keys, one.titles, one.tails)
        ]
        said = set[str]().union(*lists)
        said |= {word for field in fields for word in (*field.words, *(field.text_words or ()))}
        shapes = [*(field.shape for field in fields), *(one for kind in self.kinds for one in kind.cells.values())]
        return frozenset(said.union(*(re.findall(r"[\u4e00-\u9fff]{2,}", shape) for shape in shapes)))

    def titles(self, lang: str) -> dict[str, str]:
        """The titles of all rules and record kinds in one language, by their ids."""
        rules = {rule.id: rule.title[lang] for rule in self.rules}
        return rules | {kind: title[lang] for kind, title in self._kind_titles.items()}
