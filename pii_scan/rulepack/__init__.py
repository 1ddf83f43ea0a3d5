"""YAML packs to rules: every mistake of a pack at once, with file, line and column. Parses, never runs."""

from __future__ import annotations

import marshal
import os
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from pii_scan import cache
from pii_scan.digests import sha256
from pii_scan.errors import RuleError
from pii_scan.model import Field, RecordKind, Rule, RuleSet, compile_by_regex
from pii_scan.rulepack.classes import class_words, tiers_of
from pii_scan.rulepack.words import pattern_of
from pii_scan.version import __version__

__all__ = ["Tables", "load", "parse_packs", "read_packs", "rules_root"]


def _in_ascii(pattern: str) -> bool:
    """Whether a match may begin with an ASCII sign, whatever stands before it: learnt by partial matches."""
    match = compile_by_regex(pattern).match
    behind = ("", " ", ":", '"', "a", "1", "中", "号", "是")
    signs = [chr(code) for code in range(33, 127)]
    return any(match(before + sign, len(before), partial=True) for sign in signs for before in behind)


# The fields of a rule that are lists of texts.
_LISTS = (
    *("trigger", "validators", "labels", "negative", "neighbours", "hints", "keys", "other_keys"),
    *("firms", "titles", "tails", "references"),
)


def _make(raw: dict[str, Any], pack: str) -> Rule:
    mask = raw.get("mask", [2, 2])
    score = raw["score"]
    texts: dict[str, Any] = {name: tuple(raw.get(name, ())) for name in _LISTS}
    return Rule(
        id=raw["id"],
        title=raw["title"],
        severity=raw["severity"],
        pattern=pattern_of(raw),
        separators=raw.get("separators", ""),
        alone=score.get("alone"),
        labelled=score.get("labelled") or score.get("alone") or 0.0,
        grouped=score.get("grouped") or 0.0,
        han=score.get("han") or 0.0,
        hinted=score.get("hinted") or 0.0,
        behind=score.get("behind") or 0.0,
        framed=score.get("framed") or 0.0,
        beside=score.get("beside") or 0.0,
        adjoins=raw.get("adjoins", False),
        shrink=raw.get("shrink", ""),
        unless=raw.get("unless", ""),
        concept=raw.get("concept", raw["id"].partition(".")[2]),
        supports=raw.get("supports", False),
        across=raw.get("across", False),
        members=raw.get("members", False),
        above=raw.get("above", ""),
        rank=raw.get("rank", 0),
        reach=raw.get("reach", 40),
        mask=mask if isinstance(mask, str) else (mask[0], mask[1]),
        pack=pack,
        in_ascii=not score.get("beside") or _in_ascii(pattern_of(raw)),
        told=_told(raw),
        **texts,
    )


def _told(raw: dict[str, Any]) -> bytes:
    """The examples of a rule, packed as ``Rule.told`` has them."""
    examples = [(e["text"], tuple(e["finds"]), e.get("band")) for e in raw["examples"]]
    return marshal.dumps((examples, [(e["text"], (), None, e["why"]) for e in raw["negative_examples"]]))


class Tables(Mapping[str, Any]):
    """The tables beside the packs, each parsed when first asked for, and kept in the cache folder."""

    def __init__(self, folder: cache.StrPath, kept: cache.StrPath | None = None) -> None:
        self._folder = folder
        self._kept = kept
        self._loaded: dict[str, Any] = {}

    def _load(self, name: str) -> Any:
        if name not in self._loaded:
            content = _bytes(os.path.join(self._folder, f"{name}.yaml"))
            kept_as = cache.key(name, content, __version__) + ".table"
            data = cache.read(self._kept, kept_as)
            if data is None:
                data = self._parse(name, content.decode("utf-8"))
                cache.write(self._kept, kept_as, data)
            self._loaded[name] = data
        return self._loaded[name]

    def _parse(self, name: str, text: str) -> Any:
        from pii_scan.rulepack.yamlmarks import parse_yaml

        mistakes: list[str] = []
        data, _ = parse_yaml(text, f"tables/{name}.yaml", mistakes)
        if mistakes:
            raise RuleError(mistakes)
        return data

    def __getitem__(self, name: str) -> Any:
        if name not in set(self):
            raise KeyError(name)
        return self._load(name)

    def __iter__(self) -> Iterator[str]:
        return iter(sorted(name[:-5] for name in _yaml_in(self._folder)))

    def __len__(self) -> int:
        return sum(1 for _ in self)


def _bytes(file: str) -> bytes:
    with open(file, "rb") as stream:
        return stream.read()


def rules_root() -> str:
    """The folder of the built-in packs: in the wheel, else beside the package in a checkout."""
    package = os.path.dirname(os.path.dirname(os.path.realpath(__file__)))
    inside = os.path.join(package, "_rules")
    for folder in (inside, os.path.join(os.path.dirname(package), "rules")):
        if os.path.isdir(folder):
            return folder
    raise RuleError([f"{inside}: the built-in rule packs are missing; install pii-scan again"])


def _yaml_in(folder: cache.StrPath) -> list[str]:
    return sorted(name for name in os.listdir(folder) if name.endswith(".yaml"))


def read_packs(extra: Iterable[cache.StrPath] = (), builtin: bool = True) -> list[tuple[str, bytes]]:
    """Name and bytes of every pack: the built-in ones, then files and folders of ``extra``."""
    packs: list[tuple[str, bytes]] = []
    if builtin:
        root = rules_root()
        packs += [(f"rules/{name}", _bytes(os.path.join(root, name))) for name in _yaml_in(root)]
    for path in (os.fspath(part) for part in extra):
        found = [os.path.join(path, name) for name in _yaml_in(path)] if os.path.isdir(path) else [path]
        if not found:
            raise RuleError([f"{path}: holds no *.yaml pack"])
        for file in found:
            try:
                packs.append((file, _bytes(file)))
            except OSError as error:
                raise RuleError([f"{file}: cannot be read: {error.strerror}"]) from None
    return packs


def parse_packs(packs: Iterable[tuple[str, bytes]], validators: Iterable[str]) -> tuple[Rule, ...]:
    """All rules of the packs, or a RuleError that lists every mistake of every pack. There may be other packs."""
    return tuple(_make(raw, name) for name, raw in _checked(packs, validators, False)[0])


Raw = list[tuple[str, dict[str, Any]]]


def _checked(
    packs: Iterable[tuple[str, bytes]], validators: Iterable[str], whole: bool = True
) -> tuple[Raw, list[dict[str, Any]]]:
    """The raw rules of the packs, each with its pack's name, and the raw record kinds. whole: there are no others."""
    from pii_scan.rulepack.shape import Checker  # only for packs that were not checked before
    from pii_scan.rulepack.yamlmarks import parse_yaml

    mistakes: list[str] = []
    seen, seen_kinds = set[str](), set[str]()
    rules: Raw = []
    sound: list[tuple[Checker, tuple[Any, ...], dict[str, Any]]] = []
    for name, content in packs:
        try:
            text = content.decode("utf-8")
        except UnicodeDecodeError as error:
            mistakes.append(f"{name}:1:1: not UTF-8 at byte {error.start}")
            continue
        data, positions = parse_yaml(text, name, mistakes)
        checker = Checker(name, positions, validators, mistakes)
        if not isinstance(data, dict) or not isinstance(data.get("rules"), list):
            if data is not None or not mistakes:
                checker.say((), "a pack is a mapping with a list `rules`")
            continue
        for key in (one for one in data if one not in ("rules", "kinds")):
            checker.say((key,), f"{key}: no such part of a pack")
        rules += [(name, raw) for i, raw in enumerate(data["rules"]) if checker.rule(raw, ("rules", i), seen)]
        kinds = data.get("kinds") or []
        if not isinstance(kinds, list):
            checker.say(("kinds",), "kinds: must be a list")
            continue
        places = ((("kinds", index), raw) for index, raw in enumerate(kinds))
        sound += [(checker, at, raw) for at, raw in places if checker.kind(raw, at, seen_kinds)]
    # a rule with a mistake may be one that is named
    for checker, at, raw in sound if whole and not mistakes else ():
        checker.rules_of(raw, at, seen)
    if not rules and not mistakes:
        mistakes.append("no rules at all: a scan with zero rules would call everything clean")
    if mistakes:
        raise RuleError(mistakes)
    return rules, [raw for _, _, raw in sound]


def _make_kind(raw: dict[str, Any]) -> RecordKind:
    fields = {
        name: Field(
            name,
            tuple(field.get("words", ())),
            field["shape"],
            tuple(field["text_words"]) if "text_words" in field else None,
            field.get("alone", False),
        )
        for name, field in raw.get("fields", {}).items()
    }
    needs = tuple(tuple(names) for names in raw.get("needs", ()))
    rows = tuple(tuple(names) for names in raw.get("rows", ()))
    classes = raw.get("classes", {})
    return RecordKind(
        id=raw["id"],
        title=raw["title"],
        severity=raw["severity"],
        rank=raw["rank"],
        classes=classes,
        fields=fields,
        needs=needs,
        cells=raw.get("cells", {}),
        rows=rows,
        phrases=raw.get("phrases", {}),
        told=tuple(tuple(names) for names in raw.get("told", ())),
        refuses=tuple(raw.get("refuses", ())),
        fingerprints=tuple(raw.get("fingerprints", ())),
        tiers=tiers_of(classes),
        class_words=class_words(classes),
    )


def _spell(rules: Raw, table: bytes) -> None:
    """Add the traditional spelling to every Chinese word of the rules that has one."""
    from pii_scan.rulepack.yamlmarks import parse_yaml

    data, _ = parse_yaml(table.decode("utf-8"), "tables/traditional.yaml", [])
    spelling = str.maketrans("".join(data["simplified"].split()), "".join(data["traditional"].split()))
    for _, raw in rules:
        for words in ("labels", "hints", "titles", "tails", "negative"):
            if words in raw:
                raw[words] = [*dict.fromkeys((*raw[words], *(word.translate(spelling) for word in raw[words])))]


def load(
    validators: Iterable[str],
    extra: Iterable[cache.StrPath] = (),
    builtin: bool = True,
    kept: cache.StrPath | None = None,
) -> RuleSet:
    """The rule set of the built-in packs and those of ``extra``.

    kept: the cache folder. Packs that were checked once are taken from there, by their exact content.
    """
    packs = read_packs(extra, builtin)
    tables = os.path.join(rules_root(), "tables")
    # both make words of the rules and kinds
    spelling, readings = (_bytes(os.path.join(tables, f"{name}.yaml")) for name in ("traditional", "pinyin"))
    # of which the triggers of names are made
    names = [_bytes(os.path.join(tables, f"{name}.yaml")) for name in ("surnames", "given_names")]
    content = [*(part for pack in packs for part in pack), spelling, readings, *names]
    kept_as = cache.key("rules and titles of kinds", __version__, *Rule._fields, *sorted(validators), *content)
    raw_kinds: list[dict[str, Any]] | None = None

    def kinds() -> tuple[RecordKind, ...]:
        found = cache.read(kept, f"{kept_as}.kinds") if raw_kinds is None else raw_kinds
        return tuple(map(_make_kind, _checked(packs, validators)[1] if found is None else found))

    checked = cache.read(kept, f"{kept_as}.rules")
    if checked is None:
        raw_rules, raw_kinds = _checked(packs, validators)
        _spell(raw_rules, spelling)
        titles = {raw["id"]: raw["title"] for raw in raw_kinds}
        checked = [tuple(_make(raw, name)) for name, raw in raw_rules], titles, _digest(content)
        cache.write(kept, f"{kept_as}.rules", checked)
        cache.write(kept, f"{kept_as}.kinds", raw_kinds)
    rules = tuple(Rule(*fields) for fields in checked[0])
    return RuleSet(rules, Tables(tables, kept), checked[2], checked[1], kinds)


def _digest(content: Iterable[str | bytes]) -> str:
    """What names the exact content of packs: 16 hexadecimal digits."""
    digest = sha256()
    for part in content:
        digest.update((part.encode() if isinstance(part, str) else part) + b"\0")
    return str(digest.hexdigest()[:16])
