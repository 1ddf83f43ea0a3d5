"""Names of persons in Chinese characters."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any

from pii_scan.lazy import lazy_re
from pii_scan.model import NONE_SHORTER, Verdict
from pii_scan.named import NamedTuple

from .spelling import Beginning, Tables, Validator

# Longest first name: a double surname and two characters; names of minorities are written with a middle dot.
_HAN_NAME = lazy_re(r"[\u3400-\u9fff\U00020000-\U0003134f]{2,5}")
_DOTTED = lazy_re(r"[\u4e00-\u9fff]{1,8}(?:·[\u4e00-\u9fff]{1,8}){1,3}")
# The dot between the parts of such a name, normalised, and what else is written for it.
DOT = "·"
DOTS = f"{DOT}•・‧∙"
_BLANKS = str.maketrans({" ": None, "\t": None, "\u00a0": None, "\u3000": None} | dict.fromkeys(DOTS, DOT))
_LONGEST = 32
# With one of them a surname is no full name.
_TITLES = lazy_re(
    "[姐哥叔伯总工]|先生|女士|小姐|太太|老[师板]|师傅|医生|大[夫哥姐]|经理|主任|同[志学]|教授|律师|阿姨|叔叔|[校院局科]长|书记"
)
# What one is to a house or to a car, and the house of a family: 来到张家.
_ROLES = lazy_re("[房车][东主]|房客|.家")
# Before the name of a city: 写于武汉, 原天津卷烟厂.
_AT = ("于", "於", "原")
# Behind the name of a city: one of its stations.
_SIDES = "东南西北東"
# Which peoples govern a region, behind its name.
_PEOPLES = lazy_re(
    "(?<=..)(?:(?:各|土家|布依|朝鲜|哈尼|景颇|傈僳|拉祜|纳西|仡佬|仫佬|毛南|布朗|撒拉|保安|东乡|独龙|普米|裕固|达斡尔|鄂温克|[一-龥])族"
    "|(?:哈萨克|蒙古|塔吉克|锡伯|柯尔克孜|维吾尔)族?)*自治[州县区旗]$|(?<=..)地区$"
)
# What the characters of a given name are worth, and what the name is worth with so many points.
_TYPICAL, _RARE, _PLAIN, _NEVER = 2, 1, 0, -3
GOOD, USUAL, FAIR, POOR = 0.05, 0.04, 0.03, 0.0
# With a last character that hardly occurs in names: a name where a label says so, and nothing adjoins it.
UNLIKELY = -0.09
# What ends the name of an office or a thing, and not of a person: 安全部, 李某.
_OFFICES = frozenset("部处室科局办队所组院厅会司行店厂站社系班区市县间证场员费某等些个事项")


class _Characters(NamedTuple):
    surnames: frozenset[str]
    double: frozenset[str]
    ambiguous: frozenset[str]
    points: dict[str, int]
    doubtful: frozenset[str]
    words: Mapping[str, str]
    longer: frozenset[str]
    simplified: dict[int, str]
    first: frozenset[str]
    common: frozenset[str]
    two: frozenset[str]
    whole: frozenset[str]
    parts: frozenset[str]
    usual: frozenset[str]
    places: frozenset[str]
    cities: frozenset[str]
    regions: frozenset[str]
    ends: Mapping[str, str]
    begins: Mapping[str, str]
    sounds: frozenset[str]

    def is_word(self, text: str) -> bool:
        """Whether a text is an everyday word, a region, or a station of a city."""
        return (
            is_side_of(text, self.cities)
            or text in self.regions
            or text[-1:] in self.words.get(text[:-1], ())
            or text in self.longer
        )


def single_surnames(names: Mapping[str, Any]) -> Iterator[str]:
    """The surnames of one character. names: the table of surnames."""
    return (sign for part in ("common", "single", "traditional") for sign in names.get(part, ()))


def _characters(tables: Tables) -> _Characters:
    names, given = tables.get("surnames", {}), tables.get("given_names", {})
    surnames = frozenset(single_surnames(names))
    double = frozenset(names.get("double", ()))
    simplified = str.maketrans(dict(given.get("traditional", "").split()))
    whole, parts = (frozenset(given.get(key, "").split()) for key in ("whole", "parts"))
    first = surnames.union(name[0] for name in (*double, *whole, *parts))
    points = {
        sign: worth
        for key, worth in (("typical", _TYPICAL), ("plain", _PLAIN), ("never", _NEVER))
        for sign in "".join(given.get(key, "").split())
    }
    return _Characters(
        surnames,
        double,
        frozenset(names.get("ambiguous", ())),
        points,
        frozenset(given.get("doubtful", "").split()),
        _words(given.get("words", "")),
        frozenset(given.get("longer", "").split()),
        simplified,
        first.union(chr(sign) for sign, simple in simplified.items() if simple in first),
        frozenset(names.get("common", ())),
        frozenset(sign for sign in names.get("common", ()) if points.get(sign, _RARE) > _NEVER),
        whole,
        parts,
        frozenset(given.get("usual", "").split()),
        frozenset(given.get("places", "")),
        frozenset(given.get("cities", "").split()),
        frozenset(region_names(tables.get("place_names", {}))),
        _words(names.get("ends", "")),
        _words(given.get("begins", "")),
        frozenset("".join(given.get("sounds", "").split())),
    )


def is_side_of(text: str, cities: Collection[str]) -> bool:
    """Whether a text is a city with a side of it, as its stations are called: 北京南."""
    return text[-1:] in _SIDES and text[:-1] in cities


def region_names(names: Mapping[str, str]) -> Iterator[str]:
    """The names of provinces, cities and counties without what they are: 吉林, 乌海, 景宁 for 景宁畲族自治县."""
    for key in ("provinces", "cities", "counties"):
        for name in names.get(key, "").split():
            short = _PEOPLES.sub("", name)
            if len(name) < 5 or short != name:
                yield name[:-1] if short == name else short


def _words(entries: str) -> dict[str, str]:
    """Of everyday words a part, to the characters that stand beside it in one of them."""
    words: dict[str, str] = {}
    for entry in entries.split():
        part, _, others = entry.partition(":")
        words[part] = words.get(part, "") + others
    return words


def _given(known: _Characters) -> tuple[frozenset[str], frozenset[str]]:
    """The characters that begin a given name only before a typical one, and the typical ones."""
    others = {name[:1] for name in known.usual} | {name[1] for name in (*known.double, *known.whole, *known.parts)}
    never = {sign for sign, points in known.points.items() if points == _NEVER and ord(sign) not in known.simplified}
    typical = {sign for sign, points in known.points.items() if points == _TYPICAL}
    typical |= {chr(sign) for sign, simple in known.simplified.items() if simple in typical}
    return frozenset(never - others), frozenset(typical)


def _shapes(known: _Characters) -> Iterator[frozenset[str]]:
    """The characters of names that are known by their shape.

    Surnames that are hardly anything else; other ones, of the hundred that most have; what is usual in given names, and
    hardly in them; and what names of other languages are written with.
    """
    single = known.surnames - known.doubtful
    never, typical = _given(known)
    for signs in (single - known.ambiguous, single & known.common):
        yield signs.union(chr(sign) for sign, simple in known.simplified.items() if simple in signs)
    yield from (typical, never, known.sounds)


def _worth(value: str, surname: int, known: _Characters) -> float | None:
    """What a name with a surname of so many characters adds to the confidence; None where it is no name."""
    given = value[surname:]
    at = value[:surname] in _AT and given in known.cities
    if at or not 1 <= len(given) <= 2 or _TITLES.fullmatch(given) or _ROLES.fullmatch(value):
        return None
    ambiguous = value[:surname] in known.ambiguous
    if given in known.usual and value[:surname] not in known.doubtful:
        return FAIR if ambiguous else USUAL
    each = [known.points.get(sign, _RARE) for sign in given]
    points = sum(each)
    # in running text a third character that nobody is called is the next word's
    if points < -1 or (points < 0 and each[-1] == _NEVER):
        hardly = len(given) == 2 and each[0] > _NEVER and given[-1] not in _OFFICES and not known.is_word(value[:2])
        return UNLIKELY if hardly and not ambiguous else None
    if value[:surname] in known.doubtful:
        return POOR if points == _TYPICAL * len(given) else None
    return _likeness(value, surname, each, known)


def _likeness(value: str, surname: int, each: Sequence[int], known: _Characters) -> float:
    """The same of what may be a name. each: the points of the characters behind the surname."""
    ambiguous, points, size = value[:surname] in known.ambiguous, sum(each), len(each)
    # 白薇 is a herb, but hardly begins a word
    begins = surname == 1 and known.is_word(value[:2]) and value[:2] not in known.longer
    # an everyday word, or one and the beginning of the next
    word = known.is_word(value) or (begins and (ambiguous or each[-1] <= _PLAIN))
    if size == 1 and known.is_word(value):
        return UNLIKELY
    if points < 0 or word or value[-1] in known.places or (points == 0 and ambiguous):
        return POOR
    typical = points == _TYPICAL * size
    if points and not ambiguous and not begins:
        return GOOD if typical else USUAL
    # 高晓芳, of the hundred surnames that most have
    return USUAL if typical and size == 2 and not begins and value[0] in known.common else FAIR


def _without_surname(value: str, known: _Characters) -> float | None:
    """What a Tibetan or Mongolian name is worth: a whole one, two parts, or one of them."""
    if value in known.whole or (value[:2] in known.parts and value[2:] in known.parts):
        return USUAL
    return POOR if value in known.parts else None


def _both_surnames(value: str, known: _Characters) -> float | None:
    """What a name is worth that begins with the surnames of both parents."""
    if len(value) != 4 or value[0] == value[1] or not known.two.issuperset(value[:2]):
        return None
    return FAIR if all(known.points.get(sign) == _TYPICAL for sign in value[2:]) else None


def _dotted(value: str, known: _Characters) -> Verdict:
    """The verdict on a name with dots; 感谢木拉提·哈力克 and 艾力·努尔讲 are longer than one."""
    others = set(value.replace(DOT, "")) - known.sounds
    if not others:
        return Verdict(True, value, (), GOOD)
    is_longer = any(sign in others and known.points.get(sign) == _NEVER for sign in (value[0], value[-1]))
    return Verdict(not is_longer, value, (), USUAL if not is_longer else 0.0)


def person_name(tables: Tables) -> Validator:
    """A name in Chinese characters: one or two surnames and one or two characters, or of a list, or with middle dots.

    The score tells how much the characters after the surname are like a given name: 0.05 when all are usual in names,
    0 when the whole is an everyday word or a character hardly occurs in names, less where nothing but a label can make
    it one; what is far from names is not ok. The name of an office, a place or a thing may pass: it is the label or the
    neighbour that makes it a person's.

    >>> person_name({"surnames": {"common": ["王"]}, "given_names": {"typical": "芳"}})("王 芳")
    Verdict(ok=True, normalised='王芳', evidence=('surname',), score=0.05)
    """
    return _PersonName(tables)


class _PersonName(Beginning):
    """The validator, and what its values begin with."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables

    @cached_property
    def _known(self) -> _Characters:
        return _characters(self._tables)

    def begins(self) -> str:
        """A character of a surname and the beginning of a given name, or a part before a middle dot."""
        surnames, never, typical = (
            f"[{''.join(sorted(signs))}]" for signs in (self._known.first, *_given(self._known))
        )
        single = rf"{never}[ \t\u00a0\u3000]?+(?!{typical}|[^\u3400-\u9fff]|\Z)"
        return rf"{surnames}(?!{single})|[\u4e00-\u9fff]{{1,8}}[{DOTS}]"

    def alone(self) -> str:
        """A surname and two characters one of which is usual in names; with one that may be another word, both.

        Or parts of another language with dots between them, from end to end: 感谢 is none of it, nor a title behind it.
        """
        signs = (f"[{''.join(sorted(signs))}]" if signs else "(?!)" for signs in _shapes(self._known))
        sure, common, typical, never, sound = signs
        other = rf"(?!{never})[\u4e00-\u9fff]"
        dotted = rf"(?<!{sound})(?<!感(?=谢))|(?<=感谢)"
        dotted = rf"(?:{dotted}){sound}{{2,6}}(?:[{DOTS}]{sound}{{2,8}}){{1,3}}(?!{sound}|[{DOTS}])"
        return f"{sure}(?:{typical}{other}|{other}{typical})|{common}{typical}{{2}}|{dotted}"

    def ends_word(self, before: str, value: str) -> bool:
        """Whether a surname ends an everyday word, or a city before a side of it.

        祝贺新春 begins with no name behind 祝, and there is none in 长沙南.
        """
        known = self._known
        last, simple = (sign.translate(known.simplified) for sign in (before[-2:], value))
        if any(is_side_of(last[at:] + simple, known.regions) for at in range(len(last))):
            return True
        return bool(last) and (last[-1] == simple[0] or last[-1] in known.ends.get(simple[0], ""))

    def begins_word(self, value: str, after: str) -> bool:
        """Whether the last character begins an everyday word: 韩美军 is no name before 事."""
        return bool(after) and after[0] in self._known.begins.get(value[-1], "")

    def __call__(self, text: str) -> Verdict:
        known = self._known
        value = text
        if text.isalpha():
            if text[0] not in known.first:
                return Verdict(False, text, (), NONE_SHORTER)
        else:
            value = text[: 2 * _LONGEST].translate(_BLANKS)
            if len(text) <= _LONGEST and _DOTTED.fullmatch(value):
                return _dotted(value, known)
        if len(text) > _LONGEST:
            return Verdict(False, value)
        if not _HAN_NAME.fullmatch(value):
            return Verdict(False, value)
        simple = value.translate(known.simplified)
        worths = [_both_surnames(simple, known)]
        if simple[0] in known.surnames or value[0] in known.surnames:
            worths.append(_worth(simple, 1, known))
        if simple[:2] in known.double:
            worths.append(_worth(simple, 2, known))
        good = [worth for worth in worths if worth is not None]
        other = _without_surname(value, known)
        if other is not None and other >= max(good, default=0):
            return Verdict(True, value, (), other)
        return Verdict(True, value, ("surname",), max(good)) if good else Verdict(False, value)
