"""The vocabulary of all record kinds: which fields a header or key names, and which words stand in running text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property, lru_cache
from itertools import product
from operator import add
from typing import Any

from pii_scan import cache
from pii_scan.lazy import lazy_re
from pii_scan.model import Field, RecordKind
from pii_scan.named import NamedTuple
from pii_scan.records.abbreviations import candidates, plain, skeletons

# What the last syllables of a name often say: shangjishijian
_LAST = "shijian|riqi|haoma|mingcheng|bianhao|dizhi"
_PARTS = lazy_re(rf"[A-Z]?[a-z]{{3,24}}?(?=(?:{_LAST})(?![a-z]))|[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+|[^\x00-\x7f]+")
# A word in running text, and not the letters of a code.
_WORD = lazy_re(r"(?<![0-9A-Za-z])[A-Za-z]+(?![A-Za-z]|[0-9]+[A-Za-z])")
# The number of a request or call before a key, whose letters shorten no words: chan/e4b25cf9 event
_CODE = lazy_re(r"(?<![0-9A-Za-z])(?=[a-f]{0,40}[0-9]{1,40}[a-f]{1,40}[0-9])[0-9a-f]{6,64}(?![0-9A-Za-z])")
_LONGEST_RUN = 5
# Letters of the shortest word that its syllables spell.
_LETTERS = 4
# Letters of the shortest word that others say the same as.
_SHORT = 3
# Before a longer word, in which those that name the field mean something else.
NOT = "!"
# Before a word that names the field only where it is all that the name says, but for a unit in brackets.
WHOLE = "="
_UNIT = lazy_re(r"[（(][^（）()]{1,6}[)）]\Z")
# How whoever keeps a book by hand asks for a day: 哪天来, 啥时候走; but 几号房 is a room.
_ASKED = lazy_re(
    r"(?:哪一?[天日年]|啥时[候间]?|什么时[候间]|何[时日]|几[点时]|几月几[号日]|几[号日](?!房|机|楼|床|车|座|桌|线|门|柜|位|院|栋|馆|厅))"
    r"([\u4e00-\u9fff]{1,5}?)的?\s*\Z"
)
# Other spellings of headers: full-width letters, and blanks inside Chinese words.
_WIDE = {code + 0xFEE0: code for code in range(33, 127)}
# How far before a word that names it a value may stand, in characters.
_BEFORE = 8
# Who, where, to whom or by what something happened: in Chinese it stands between the time and the verb.
_ADVERBIAL = lazy_re(
    r"(?:时|许|左右)?[ ,，]?[\u4e00-\u9fff·]{0,6}"
    r"(?:在|于|到|至|由|从|自|向|给|对|与|经|通过|用|乘|驾驶?|持|凭)[^，,。；;！？!?\n]{1,32}"
)
# What is said of somebody beside the name.
_ASIDE = lazy_re(r"[（(][^（）()\n]{1,40}[）)]")


def simplifying(tables: Mapping[str, Any]) -> Callable[[str], str]:
    """Spells traditional characters of the packs' words, and what else sentences are made of, as the packs do."""
    spelling = tables.get("traditional", {"simplified": "", "traditional": ""})
    pairs = dict(tables.get("given_names", {}).get("traditional", "").split())
    known = ("".join(spelling[name].split()) for name in ("traditional", "simplified"))
    table = {**str.maketrans(pairs), **str.maketrans(*known)}
    signs = frozenset(map(chr, table))  # few texts hold any
    return lambda text: text if text.isascii() or signs.isdisjoint(text) else text.translate(table)


def leads(between: str) -> bool:
    """Whether a value leads to a word that names it, with this between them."""
    between = _ASIDE.sub("", between)
    return len(between) <= _BEFORE or _ADVERBIAL.fullmatch(between) is not None


class Named(NamedTuple):
    """A field of a kind, by the kind's index."""

    kind: int
    field: Field


class Hit(NamedTuple):
    """A word in running text and the fields that it names."""

    start: int
    end: int
    named: tuple[Named, ...]


Which = tuple[int, str]


class _Index(NamedTuple):
    """The fields of all kinds, each as the index of its kind and its name, by the words that name them.

    han, ascii: in headers and keys, the Chinese words and the English ones as their parts joined, or Chinese ones spelt
    by their syllables. text, text_ascii: in running text, the Chinese words by their first two characters. refused:
    words in which those of a field mean something else. whole: words that name it alone. skeletons: parts of English
    words by what is left of them without vowels.
    """

    han: dict[str, list[Which]]
    ascii: dict[str, list[Which]]
    text: dict[str, list[tuple[str, Which]]]
    text_ascii: dict[str, list[Which]]
    refused: dict[str, list[Which]]
    whole: dict[str, list[Which]]
    skeletons: dict[str, list[str]]


def _index_of(
    kinds: tuple[RecordKind, ...], simplified: Callable[[str], str], syllables: Mapping[str, str]
) -> tuple[dict[str, list[Any]], ...]:
    index = _Index(*(defaultdict[str, list[Any]](list) for _ in _Index._fields))
    for number, kind in enumerate(kinds):
        for field in kind.fields.values():
            which = (number, field.name)
            for word in map(simplified, field.words):
                _add(index, word, which, syllables)
            for word in map(simplified, field.words if field.text_words is None else field.text_words):
                if word.startswith(WHOLE):
                    continue
                if word.isascii():
                    index.text_ascii["".join(_parts(word))].append(which)
                elif len(word) > 1:
                    index.text[word.lstrip(NOT)[:2]].append((word, which))
    for name, names in _initials(kinds, syllables).items():
        # the same letters may stand for much else: only where nobody else uses them
        if name not in index.ascii and len({number for number, _ in names}) == 1:
            index.ascii[name] = names
    english = (word for kind in kinds for field in kind.fields.values() for word in field.words if word.isascii())
    index.skeletons.update(skeletons(part for word in english for part in _parts(word)))
    for words in index.text.values():
        words.sort(key=lambda one: one[0][0] != NOT)  # longer words are asked for first
    return tuple({**part} for part in index)


def _initials(kinds: tuple[RecordKind, ...], syllables: Mapping[str, str]) -> dict[str, list[Which]]:
    """The fields by the first letters of the syllables of the Chinese words that name them."""
    found = defaultdict[str, list[Which]](list)
    for number, kind in enumerate(kinds):
        for field in kind.fields.values():
            for word in field.words:
                name = "".join(syllables.get(sign, " ")[0] for sign in word)
                if len(name) >= _LETTERS and " " not in name:
                    found[name].append((number, field.name))
    return found


def _add(index: _Index, word: str, which: Which, syllables: Mapping[str, str]) -> None:
    """Add a word of headers and keys."""
    if word.startswith(NOT):
        index.refused["".join(_parts(word[1:]))].append(which)
    elif word.startswith(WHOLE):
        index.whole[word[1:]].append(which)
    elif word.isascii():
        parts = _parts(word)
        # nr alone is not how a number is shortened, but the first letters of 内容
        usual = parts if len(word) < _SHORT else plain(parts)
        for name in dict.fromkeys(("".join(parts), "".join(usual))):
            index.ascii[name].append(which)
    else:
        index.han[word].append(which)
        spelt = "".join(syllables.get(sign, " ") for sign in word)
        if len(word) > 1 and len(spelt) >= _LETTERS and " " not in spelt:
            index.ascii[spelt].append(which)


class Vocabulary:
    """Looks words up in one pass, however many kinds there are.

    simplified: how the texts and keys are spelt. syllables: how the characters of a name are read. kept: where, and
    under what name, the index is kept.
    """

    def __init__(
        self,
        kinds: tuple[RecordKind, ...],
        simplified: Callable[[str], str],
        syllables: Callable[[], Mapping[str, str]],
        kept: tuple[cache.StrPath | None, str],
    ) -> None:
        index = cache.read(*kept)
        if index is None:
            index = _index_of(kinds, simplified, syllables())
            cache.write(*kept, index)
        self._index = _Index(*index)
        self._named = lru_cache(None)(lambda which: Named(which[0], kinds[which[0]].fields[which[1]]))
        self.fields_of = lru_cache(4096)(self._fields_of)

    @cached_property
    def _han(self) -> dict[str, list[tuple[int, str, list[Which]]]]:
        """The Chinese words of headers and keys by their first signs, and by number in their order."""
        found: dict[str, list[tuple[int, str, list[Which]]]] = {}
        for number, (word, names) in enumerate(self._index.han.items()):
            found.setdefault(word[0], []).append((number, word, names))
        return found

    @cached_property
    def _refused(self) -> list[tuple[str, list[Which]]]:
        """The Chinese words in which those of a field mean something else."""
        return [(word, names) for word, names in self._index.refused.items() if not word.isascii()]

    def _fields_of(self, key: str) -> tuple[Named, ...]:
        """The fields that a header or key names: the longest Chinese words in it, English runs of whole parts."""
        key = key.translate(_WIDE)
        index, asked = self._index, _ASKED.match(key)
        found: dict[Which, None] = {}  # in the order of the words
        refused: set[Which] = set()
        squeezed = f"{asked[1]}的时间|{asked[1]}时间" if asked else key.replace(" ", "").replace("\u3000", "")
        plain_key = key.isascii()  # thousands of words hold Chinese, and most keys in code do not
        firsts = () if plain_key else self._han.keys() & squeezed
        for _, _, names in sorted(one for first in firsts for one in self._han[first] if one[1] in squeezed):
            found.update(dict.fromkeys(names))
        parts = _parts(_CODE.sub(" ", key))
        whole = asked[1] if asked else _UNIT.sub("", squeezed.strip()).lower()
        # DATE/TIME, date_time
        for name in dict.fromkeys((whole, "".join(parts) if plain_key and len(whole) >= _SHORT else whole)):
            found.update(dict.fromkeys(index.whole.get(name, ())))
        for spelt in (parts,) if parts == (usual := plain(parts)) else (parts, usual):
            for run in _runs(candidates(spelt, index.skeletons)):
                found.update(dict.fromkeys(index.ascii.get(run, ())))
                refused.update(index.refused.get(run, ()))
        for word, names in () if plain_key else self._refused:
            if word in squeezed:
                refused.update(names)
        return tuple(self._named(which) for which in found if which not in refused)

    def hits(self, text: str) -> list[Hit]:
        """The words that stand in running text, in order."""
        found: list[Hit] = []
        # by kind and field, where the last longer word ends
        others: dict[tuple[int, str], int] = {}
        words_of, named = self._index.text, self._named
        # nearly all pairs of signs in a text begin no word
        for index in _places(text, words_of):
            for word, which in words_of[text[index : index + 2]]:
                plain = word.lstrip(NOT)
                if not text.startswith(plain, index):
                    continue
                end = index + len(plain)
                if plain != word:
                    others[which] = end
                elif end > others.get(which, 0):
                    found.append(Hit(index, end, (named(which),)))
        words = [(match.group().lower(), match.start(), match.end()) for match in _WORD.finditer(text)]
        for first in range(len(words)):
            joined = ""
            for word, _, end in words[first : first + 3]:
                joined += word
                names = self._index.text_ascii.get(joined)
                if names:
                    found.append(Hit(words[first][1], end, tuple(map(named, names))))
        return found


def _places(text: str, pairs: Mapping[str, object]) -> list[int]:
    """Where one of some pairs of signs stands in a text."""
    found: list[int] = []
    for pair in pairs.keys() & {*map(add, text, text[1:])}:
        at = text.find(pair)
        while at >= 0:
            found.append(at)
            at = text.find(pair, at + 1)
    return sorted(found)


def _runs(parts: list[tuple[str, ...]]) -> Iterator[str]:
    """The parts of a name that follow each other, joined, each as whatever it may stand for."""
    for first in range(len(parts)):
        for last in range(first + 1, min(len(parts), first + _LONGEST_RUN) + 1):
            yield from map("".join, product(*parts[first:last]))


def _parts(text: str) -> list[str]:
    return [part.lower() for part in _PARTS.findall(text)]
