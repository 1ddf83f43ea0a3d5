"""The vocabulary of all record kinds: which fields a header or key names, and which words stand in running text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from functools import lru_cache

from pii_scan.lazy import lazy_re
from pii_scan.model import Field, RecordKind
from pii_scan.named import NamedTuple

# What the last syllables of a name often say: shangjishijian
_LAST = "shijian|riqi|haoma|mingcheng|bianhao|dizhi"
_PARTS = lazy_re(rf"[A-Z]?[a-z]{{3,24}}?(?=(?:{_LAST})(?![a-z]))|[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+|[^\x00-\x7f]+")
# A word in running text, and not the letters of a code.
_WORD = lazy_re(r"(?<![0-9A-Za-z])[A-Za-z]+(?![A-Za-z]|[0-9]+[A-Za-z])")
_LONGEST_RUN = 5
# Letters of the shortest word that its syllables spell.
_LETTERS = 4
# Before a longer word, in which those that name the field mean something else.
NOT = "!"
# Before a word that names the field only where it is all that the name says, but for a unit in brackets.
WHOLE = "="
_UNIT = lazy_re(r"[（(][^（）()]{1,6}[)）]\Z")
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


class Vocabulary:
    """Looks words up in one pass, however many kinds there are.

    simplified: how the texts and keys are spelt. syllables: how the characters of a name are read.
    """

    def __init__(
        self, kinds: tuple[RecordKind, ...], simplified: Callable[[str], str], syllables: Mapping[str, str]
    ) -> None:
        self._syllables = syllables
        self._han: dict[str, list[Named]] = defaultdict(list)
        self._ascii: dict[str, list[Named]] = defaultdict(list)
        self._text: dict[str, list[tuple[str, Named]]] = defaultdict(list)
        self._text_ascii: dict[str, list[Named]] = defaultdict(list)
        self._refused: dict[str, list[Named]] = defaultdict(list)
        self._whole: dict[str, list[Named]] = defaultdict(list)
        for index, kind in enumerate(kinds):
            for field in kind.fields.values():
                named = Named(index, field)
                for word in map(simplified, field.words):
                    if word.startswith(NOT):
                        self._refused["".join(_parts(word[1:]))].append(named)
                    elif word.startswith(WHOLE):
                        self._whole[word[1:]].append(named)
                    else:
                        self._add(word, named)
                for word in map(simplified, field.words if field.text_words is None else field.text_words):
                    if word.startswith(WHOLE):
                        continue
                    if word.isascii():
                        self._text_ascii["".join(_parts(word))].append(named)
                    elif len(word) > 1:
                        self._text[word.lstrip(NOT)[:2]].append((word, named))
        for words in self._text.values():
            words.sort(key=lambda one: one[0][0] != NOT)  # longer words are asked for first
        self.fields_of = lru_cache(4096)(self._fields_of)

    def _add(self, word: str, named: Named) -> None:
        if word.isascii():
            self._ascii["".join(_parts(word))].append(named)
            return
        self._han[word].append(named)
        spelt = "".join(self._syllables.get(sign, " ") for sign in word)
        if len(word) > 1 and len(spelt) >= _LETTERS and " " not in spelt:
            self._ascii[spelt].append(named)

    def _fields_of(self, key: str) -> tuple[Named, ...]:
        """The fields that a header or key names: the longest Chinese words in it, English runs of whole parts."""
        key = key.translate(_WIDE)
        found: dict[tuple[int, str], tuple[int, Named]] = {}
        refused: set[tuple[int, str]] = set()
        squeezed = key.replace(" ", "").replace("\u3000", "")
        for word, names in self._han.items():
            if word in squeezed:
                for named in names:
                    found[named.kind, named.field.name] = (len(word), named)
        for named in self._whole.get(_UNIT.sub("", squeezed.strip()).lower(), ()):
            found[named.kind, named.field.name] = (len(squeezed), named)
        parts = _parts(key)
        for first in range(len(parts)):
            for last in range(first + 1, min(len(parts), first + _LONGEST_RUN) + 1):
                run = "".join(parts[first:last])
                for named in self._ascii.get(run, ()):
                    found[named.kind, named.field.name] = (last - first, named)
                refused |= {(named.kind, named.field.name) for named in self._refused.get(run, ())}
        refused |= {
            (named.kind, named.field.name)
            for word, names in self._refused.items()
            if not word.isascii() and word in squeezed
            for named in names
        }
        for which in refused:
            found.pop(which, None)
        return tuple(named for _, named in found.values())

    def hits(self, text: str) -> list[Hit]:
        """The words that stand in running text, in order."""
        found: list[Hit] = []
        # by kind and field, where the last longer word ends
        others: dict[tuple[int, str], int] = {}
        for index in range(len(text) - 1):
            for word, named in self._text.get(text[index : index + 2], ()):
                plain = word.lstrip(NOT)
                if not text.startswith(plain, index):
                    continue
                end, which = index + len(plain), (named.kind, named.field.name)
                if plain != word:
                    others[which] = end
                elif end > others.get(which, 0):
                    found.append(Hit(index, end, (named,)))
        words = [(match.group().lower(), match.start(), match.end()) for match in _WORD.finditer(text)]
        for first in range(len(words)):
            joined = ""
            for word, _, end in words[first : first + 3]:
                joined += word
                names = self._text_ascii.get(joined)
                if names:
                    found.append(Hit(words[first][1], end, tuple(names)))
        return found


def _parts(text: str) -> list[str]:
    return [part.lower() for part in _PARTS.findall(text)]
