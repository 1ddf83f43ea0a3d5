"""Broken packs: every mistake with file, line and column, all at once; and rules with parts that nothing needs."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Any

import pytest
import yaml

import pii_scan
from pii_scan import cli, rulecheck, rulepack, validators
from pii_scan.engine import build
from pii_scan.errors import RuleError
from pii_scan.model import RuleSet
from pii_scan.records import shapes
from pii_scan.reporters.messages import MESSAGES
from pii_scan.rulepack import Tables, load, parse_packs, rules_root
from pii_scan.rulepack.classes import class_words, tiers_of
from pii_scan.rulepack.repeats import may_explode
from pii_scan.rulepack.shape import SHAPES
from tests.shared import CACHE, rules

RULE = """\
rules:
- id: travel.ticket
  title: {en: Ticket, zh: 票}
  severity: medium
  pattern: '(?<![0-9A-Za-z])ZQX-[0-9]{6}(?![0-9A-Za-z])'
  trigger: ['ZQX-[0-9]{6}']
  score: {alone: null, labelled: 0.70}
  labels: ['票号']
  examples:
  - {text: '票号 ZQX-204816', finds: ['ZQX-204816']}
  negative_examples:
  - {text: 'ZQX-204816', why: no label}
"""
# What to change in RULE, and where each mistake is told with which words.
BROKEN: dict[str, tuple[str, str, list[tuple[str, str]]]] = {
    "unknown field": ("severity:", "severty:", [("4:3", "severty: no such field; did you mean severity?"),
                                                ("2:3", "severity: is missing")]),
    "severity": ("medium", "grave", [("4:3", "severity: must be one of low, medium, high, critical")]),
    "no id": ("- id: travel.ticket\n  title", "- title", [("2:3", "id: is missing")]),
    "id of no category": ("travel.ticket", "journey.ticket", [("2:3", "id: must be <category>.<name>")]),
    "id in upper case": ("travel.ticket", "travel.Ticket", [("2:3", "id: must be <category>.<name>")]),
    "id that exists": ("travel.ticket", "identity.prc_id18", [("2:3", "id: identity.prc_id18 exists already")]),
    "id is a number": ("travel.ticket", "12", [("2:3", "id: must be text (quote it)")]),
    "title in one language": (", zh: 票", "", [("3:3", "title: must hold en and zh")]),
    "pattern does not compile": ("ZQX-[", "(ZQX-[", [("5:3", "pattern: missing )")]),
    "pattern matches nothing": ("ZQX-[0-9]{6}(?", "(?:ZQX-[0-9]{6})?(?", [("5:3", "pattern: matches the empty text")]),
    "trigger is a text": ("['ZQX-[0-9]{6}']", "'ZQX-[0-9]{6}'", [("6:3", "trigger: must be a list of texts")]),
    "score above one": ("0.70", "70", [("7:3", "score: must be numbers from 0 to 1, or null")]),
    "score with other words": ("labelled", "labeled", [("7:3", "score: must hold alone and labelled")]),
    "never reports": ("  labels: ['票号']\n", "", [("7:3", "score: alone is null, and there are no labels")]),
    "unknown validator": ("  score:", "  validators: [luhn, prc_id19]\n  score:",
                          [("7:22", "validators: no validator prc_id19; did you mean prc_id18?")]),
    "labels hold a number": ("['票号']", "['票号', 12306]", [("8:3", "labels: must be a list of texts")]),
    "labels hold a no": ("['票号']", "['票号', true]", [("8:3", "labels: must be a list of texts")]),
    "supports is a word": ("  severity", "  supports: 'yes'\n  severity", [("4:3", "supports: must be true or false")]),
    "supports is yes": ("  severity", "  supports: yes\n  severity", [("4:3", "supports: must be true or false")]),
    "rank is a text": ("  severity", "  rank: '1'\n  severity", [("4:3", "rank: must be a whole number")]),
    "reach is true": ("  severity", "  reach: true\n  severity", [("4:3", "reach: must be a whole number")]),
    "mask": ("  severity", "  mask: [1]\n  severity", [("4:3", "mask: must be [first, last] or one of email")]),
    "mask below 0": ("  severity", "  mask: [-1, 2]\n  severity", [("4:3", "mask: must be [first, last] or one of")]),
    "reach backwards": ("  severity", "  reach: -3\n  severity", [("4:3", "reach: must be a whole number from 0")]),
    "repeats in a repeat": ("ZQX-[0-9]{6}(?", "(?:[0-9]+)+-(?", [("5:3", "pattern: repeats inside a repeat")]),
    "a repeat beside what may be none": ("ZQX-[0-9]{6}(?", "(?:ZQX|(?:[A-Z]+-?)*)X(?",
                                         [("5:3", "pattern: repeats inside a repeat")]),
    "no example": ("\n  - {text: '票号 ZQX-204816', finds: ['ZQX-204816']}", " []",
    [("9:3", "examples: needs at least one")]),
    "example without finds": (", finds: ['ZQX-204816']", "", [("10:5", "examples: each needs finds")]),
    "example that finds a number": ("['ZQX-204816']", "[204816]", [("9:3",
    "examples: finds must be a list of quoted")]),
    "example without its value": ("finds: ['ZQX-204816']", "finds: ['ZQX-204817']",
                                  [("10:5", "examples: the text does not hold 'ZQX-204817'")]),
    "negative example without why": (", why: no label", "", [("12:5", "negative_examples: each needs why")]),
    "examples are a mapping": ("\n  - {text: '票号 ZQX-204816', finds: ['ZQX-204816']}",
    " {}", [("9:3", "examples: must be a list")]),
    "not YAML": ("{en: Ticket, zh: 票}", "{en: Ticket, zh: 票", [("4:11", "not YAML")]),
    "tab": ("  severity", "\tseverity", [("4:1", "not YAML")]),
    "same key twice": ("  severity: medium", "  severity: medium\n  severity: high", [("5:3", "severity")]),
    "anchors to nowhere": ("medium", "*medium", [("4:13", "not YAML")]),
    "other parts of a pack": ("rules:\n", "rule: 1\nrules:\n", [("1:1", "rule: no such part of a pack")]),
    "list without name": ("rules:\n", "", [("1:1", "a pack is a mapping with a list `rules`")]),
    "rule is a text": ("- id: travel.ticket", "- nothing\n- id: travel.ticket", [("2:3", "a rule must be a mapping")]),
}  # fmt: skip


def mistakes(*packs: tuple[str, bytes]) -> list[str]:
    with pytest.raises(RuleError) as raised:
        parse_packs(packs, validators.FACTORIES)
    return raised.value.mistakes


def broken(name: str) -> str:
    old, new, _ = BROKEN[name]
    assert old in RULE
    return RULE.replace(old, new, 1)


def test_the_rule_itself_is_sound() -> None:
    (rule,) = parse_packs([("a.yaml", RULE.encode())], validators.FACTORIES)
    assert rule.id == "travel.ticket"


@pytest.mark.parametrize("name", BROKEN)
def test_one_mistake(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pack = tmp_path / "mine.yaml"
    pack.write_text(broken(name), encoding="utf-8")
    for arguments in (["rules", "check", str(pack)], ["scan", "-q", "--rules", str(pack), str(tmp_path)]):
        if name == "id that exists" and arguments[0] == "rules":
            continue  # checked alone it is the only one
        assert cli.main(arguments) == 2
        told = capsys.readouterr().err
        for place, text in BROKEN[name][2]:
            assert f"{pack}:{place}: {text}" in told
        assert "Traceback" not in told
        assert told.count(f"{pack}:") == len(BROKEN[name][2])


def test_all_mistakes_of_all_packs_at_once() -> None:
    names = [name for name in BROKEN if name not in ("list without name", "other parts of a pack", "id that exists")]
    told = mistakes(*((f"{index}.yaml", broken(name).encode()) for index, name in enumerate(names)))
    for index, name in enumerate(names):
        for place, text in BROKEN[name][2]:
            assert any(line.startswith(f"{index}.yaml:{place}: {text}") for line in told)


def test_several_mistakes_in_one_rule() -> None:
    text = RULE.replace("medium", "grave").replace("0.70", "7").replace("['票号']", "票号").replace("title", "titel")
    assert [line.split(": ")[0] for line in mistakes(("a.yaml", text.encode()))] == [
        "a.yaml:3:3", "a.yaml:4:3", "a.yaml:7:3", "a.yaml:8:3", "a.yaml:2:3"
    ]  # fmt: skip


CLUB = """\
kinds:
- id: travel.club
  title: {en: Club, zh: 会员}
  severity: high
  rank: 90
  fields:
    no: {words: [票号], shape: 'rule:travel.ticket'}
    level: {words: [等级], shape: text}
  needs: [[no], [level]]
"""
# What to change in CLUB, which is lines 13 to 21 of its pack, and where the mistake is told with which words.
BROKEN_KINDS: dict[str, tuple[str, str, str]] = {
    "shape of no name": (
        "shape: text",
        "shape: texts",
        "18:3: fields: level: shape: no shape texts; did you mean text?",
    ),
    "shape of no rule": (
        "rule:travel.ticket",
        "rule:travel.tickets",
        "18:3: fields: no: shape: no rule travel.tickets",
    ),
    "cell of no shape": ("needs:", "cells: {sum: monny}\n  needs:", "21:3: cells: sum: shape: no shape monny"),
    "repeats in a shape": ("shape: text", "shape: '/(a+)+/'", "18:3: fields: level: shape: repeats inside a repeat"),
    "row of no rule": ("needs:", "rows: [[travel.tickets]]\n  needs:", "21:10: rows: no rule travel.tickets"),
    "id in upper case": ("travel.club", "travel.Club 1", "14:3: id: must be <category>.<name>"),
    "id of no category": ("travel.club", "journey.club", "14:3: id: must be <category>.<name>"),
    "needs nothing": ("  needs: [[no], [level]]\n", "", "14:3: needs: is missing"),
    "alone is a word": ("shape: text", "shape: text, alone: 'no'", "18:3: fields: level: alone must be true or false"),
}


@pytest.mark.parametrize("name", BROKEN_KINDS)
def test_one_mistake_of_a_kind(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old, new, told = BROKEN_KINDS[name]
    assert old in CLUB
    pack = tmp_path / "mine.yaml"
    pack.write_text(RULE + CLUB.replace(old, new, 1), encoding="utf-8")
    for arguments in (["rules", "check", str(pack)], ["scan", "-q", "--rules", str(pack), str(tmp_path)]):
        assert cli.main(arguments) == 2
        err = capsys.readouterr().err
        assert f"{pack}:{told}" in err
        assert err.count(f"{pack}:") == 1


def test_a_kind_may_name_rules_of_other_packs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pack = tmp_path / "mine.yaml"
    other = CLUB.replace("[[no], [level]]", "[[no], [level]]\n  rows: [[phone.mobile]]")
    pack.write_text(RULE + other.replace("rule:travel.ticket", "rule:identity.prc_id18"), encoding="utf-8")
    assert cli.main(["scan", "-q", "--engine", "regex", "--rules", str(pack), "--exclude", "*", str(tmp_path)]) == 0, (
        capsys.readouterr()
    )


@pytest.mark.parametrize("kinds", ["3", "{a: b}", "text"])
def test_kinds_are_a_list(kinds: str) -> None:
    (mistake,) = mistakes(("a.yaml", f"{RULE}kinds: {kinds}\n".encode()))
    assert mistake == "a.yaml:13:1: kinds: must be a list"


def test_shapes_that_packs_may_name_are_those_there_are() -> None:
    assert set(SHAPES) == {"text", *shapes.PATTERNS}


def test_repeats_that_cannot_meet_may_stand_in_one_another() -> None:
    for pattern in ("(?:[0-9]+-)+[0-9]", "(?:[A-Z][a-z]*)+", "(?:[0-9]{1,3}){1,4}", "(?:[0-9]++)+", "(?>(?:[0-9])+)+"):
        assert not may_explode(pattern)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "1:1: a pack is a mapping"),
        (b"# nothing\n", "1:1: a pack is a mapping"),
        (b"rules: []\n", "no rules at all"),
        (b"rules: {}\n", "1:1: a pack is a mapping"),
        (b"- 1\n", "1:1: a pack is a mapping"),
        (b"text", "1:1: a pack is a mapping"),
        (b"\xff\xfe\x00", "1:1: not UTF-8 at byte 0"),
        ("rules: 姓名".encode("gbk"), "1:1: not UTF-8 at byte 7"),
        (b"\x00", "1:1: not YAML"),
        (b"rules: !!python/object/apply:os.system ['true']", "a rule must be a mapping"),
        (b"rules: &a [*a]\n", "1:"),
        (b"rules: " + b"[" * 5000, "1:"),
    ],
    ids=lambda value: repr(value[:30]) if isinstance(value, bytes) else "",
)
def test_files_that_are_no_packs(content: bytes, told: str, tmp_path: Path, capsys) -> None:
    pack = tmp_path / "mine.yaml"
    pack.write_bytes(content)
    assert cli.main(["rules", "check", str(pack)]) == 2
    out = capsys.readouterr()
    assert told in out.err
    assert "internal error" not in out.err


def test_a_pack_of_aliases_is_no_bomb(tmp_path: Path) -> None:
    """A kilobyte of aliases stands for a thousand million texts."""
    resource = pytest.importorskip("resource")
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 9)]
    (tmp_path / "mine.yaml").write_text("\n".join(lines) + "\nrules: *a8\n", encoding="utf-8")
    limit = (400 << 20, 400 << 20)
    done = subprocess.run(
        [sys.executable, "-m", "pii_scan", "rules", "check", "mine.yaml"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[1])},
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, limit),
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 2
    assert b"mine.yaml:" in done.stderr
    assert b"internal error" not in done.stderr


@pytest.mark.parametrize("name", ["missing.yaml", "folder", "."])
def test_no_pack_there(name: str, tmp_path: Path, monkeypatch, capsys) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "folder").mkdir()
    for arguments in (["rules", "check", name], ["scan", "--rules", name]):
        assert cli.main(arguments) == 2
        assert name in capsys.readouterr().err


def test_a_folder_of_packs(tmp_path: Path, capsys) -> None:
    (tmp_path / "b.yaml").write_text(broken("severity"), encoding="utf-8")
    (tmp_path / "a.yaml").write_text(broken("rank is a text"), encoding="utf-8")
    (tmp_path / "notes.txt").write_text("no pack", encoding="utf-8")
    assert cli.main(["rules", "check", str(tmp_path)]) == 2
    told = capsys.readouterr().err
    assert told.index(f"{tmp_path / 'a.yaml'}:4:3:") < told.index(f"{tmp_path / 'b.yaml'}:4:3:")


# --- parts that nothing needs --------------------------------------------------------------------------------------

NEEDED = """\
rules:
- id: bank.card_mine
  title: {en: Card, zh: 卡}
  severity: high
  pattern: '(?<![0-9])[0-9]{16}(?![0-9])'
  trigger: ['digits:16']
  validators: [luhn]
  score: {alone: 0.45, labelled: 0.90}
  labels: ['会员卡']
  examples:
  - {text: '会员卡 9111111111111110', finds: ['9111111111111110']}
  negative_examples:
  - {text: '会员卡 9111111111111111', why: check digit}
  - {text: '会员卡 59111111111111110', why: 17 digits}
  - {text: '9111111111111110', why: no label}
"""
DROPPED = {
    "validator luhn": "  - {text: '会员卡 9111111111111111', why: check digit}\n",
    "boundaries": "  - {text: '会员卡 59111111111111110', why: 17 digits}\n",
}


def failures(text: str) -> list[str]:
    parsed = parse_packs([("mine.yaml", textwrap.dedent(text).encode())], validators.FACTORIES)
    ruleset = RuleSet(parsed, Tables(Path(rules_root()).joinpath("tables")), "x")
    found = rulecheck.check(build(ruleset, None, True))
    return [f"{failure.pack}: {failure.rule}: {failure.text}" for failure in found]


def test_a_rule_all_of_whose_parts_are_needed() -> None:
    assert failures(NEEDED) == []


@pytest.mark.parametrize("part", DROPPED)
def test_a_part_that_no_example_needs(part: str) -> None:
    assert failures(NEEDED.replace(DROPPED[part], "")) == [
        f"mine.yaml: bank.card_mine: {part} can be dropped and no example fails: add one"
    ]


def test_labels_that_no_example_needs() -> None:
    text = NEEDED.replace("alone: 0.45", "alone: 0.70").replace("  - {text: '9111111111111110', why: no label}\n", "")
    assert failures(text) == ["mine.yaml: bank.card_mine: labels can be dropped and no example fails: add one"]


def test_one_of_two_validators_is_needless() -> None:
    text = NEEDED.replace("[luhn]", "[not_timestamp, luhn]")
    assert failures(text) != []
    assert all("validator not_timestamp can be dropped" in failure for failure in failures(text))


def test_examples_that_fail() -> None:
    wrong = NEEDED.replace("why: check digit}", "why: check digit}\n  - {text: '会员卡：9111111111111110', why: wrong}")
    told = failures(wrong)
    assert len(told) == 2  # one for each engine
    assert all("negative example '会员卡：9111111111111110': finds" in line for line in told)
    more = failures(NEEDED.replace("finds: ['9111111111111110']", "finds: ['9111111111111110'], band: medium"))
    assert all("band high, not medium" in line for line in more)


# By one engine: the databases of all rules and this one take four seconds, and `failures` asks both.
def test_check_names_the_part_and_exits_with_2(tmp_path: Path, capsys) -> None:
    pack = tmp_path / "mine.yaml"
    pack.write_text(NEEDED.replace(DROPPED["boundaries"], ""), encoding="utf-8")
    assert cli.main(["rules", "check", "--engine", "regex", str(pack)]) == 2
    out = capsys.readouterr().out
    assert f"{pack}: bank.card_mine: boundaries can be dropped" in out
    assert "1 rule checked, 1 failure" in out


def test_check_of_a_sound_pack_exits_with_0(tmp_path: Path, capsys) -> None:
    pack = tmp_path / "mine.yaml"
    pack.write_text(NEEDED, encoding="utf-8")
    assert cli.main(["rules", "check", "--engine", "regex", str(pack)]) == 0
    assert "1 rule checked, 0 failures" in capsys.readouterr().out


def test_the_cache_holds_no_broken_pack(tmp_path: Path) -> None:
    pack = tmp_path / "mine.yaml"
    for text, sound in ((NEEDED, True), (broken("severity"), False), (NEEDED, True)):
        pack.write_text(text, encoding="utf-8")
        if sound:
            assert "bank.card_mine" in load(validators.FACTORIES, [pack], kept=tmp_path / "c").by_id
        else:
            with pytest.raises(RuleError):
                load(validators.FACTORIES, [pack], kept=tmp_path / "c")


def test_numbers_that_yaml_would_change() -> None:
    """Only quoted text is text: `no`, `1:30` and `0123` would be something else to many a YAML reader."""
    (rule,) = parse_packs([("a.yaml", RULE.replace("['票号']", "[no, '0123', 1:30]").encode())], validators.FACTORIES)
    assert rule.labels == ("no", "0123", "1:30")
    assert yaml.safe_load("[no, 1:30]") == [False, 90]


# --- what the law calls records ------------------------------------------------------------------------------------

KIND = """\
kinds:
- id: travel.cruise
  title: {en: Cruise, zh: 邮轮}
  severity: high
  rank: 5
  classes: {tier: T2}
"""


@pytest.mark.parametrize(
    ("classes", "told"),
    [
        ("{tier: T4}", "classes: tier: must be T1, T2 or T3"),
        ("{tier: T1 contested}", "classes: tier: must be T1, T2 or T3"),
        ("{tier: 'contested T1'}", "classes: tier: must be T1, T2 or T3"),
        ("{tier: 2}", "classes: tier: must be T1, T2 or T3"),
        ("{pipl28: maybe}", "classes: pipl28: must be yes, no or arguable"),
        ("{gdpr: 'yes'}", "classes: must be a mapping of tier, pipl28, gbt35273"),
        ("[T2]", "classes: must be a mapping of tier, pipl28, gbt35273"),
    ],
)
def test_classes_are_a_closed_vocabulary(classes: str, told: str) -> None:
    (mistake,) = mistakes(("a.yaml", (RULE + KIND.replace("{tier: T2}", classes)).encode()))
    assert mistake.startswith("a.yaml:18:3: " + told)


def test_classes_become_words_of_evidence() -> None:
    assert class_words({}) == class_words({"pipl28": "no", "gbt35273": "no, 不在附录 B"}) == ()
    words = class_words({"tier": "T3, contested T1, with a balance", "pipl28": "yes, 金融账户", "gbt35273": "arguable"})
    assert words == ("class:tier3", "class:tier1-contested", "class:pipl28", "class:gbt35273-arguable")
    assert tiers_of({"tier": "T2"}) == ("T2",) and tiers_of({"tier": "T2, why"}) == ("T2",) and tiers_of({}) == ()


def test_every_kind_has_classes_and_the_gravest_tier_is_critical() -> None:
    kinds = rules().kinds
    assert len(kinds) > 15
    for kind in kinds:
        assert kind.tiers and set(kind.classes) == {"tier", "pipl28", "gbt35273"}, kind.id
        assert (kind.severity == "critical") == (kind.tiers == ("T1",)), kind.id
        assert all(word in MESSAGES or word.rpartition("-")[0] in MESSAGES for word in kind.class_words), kind.id


def test_tables_are_read_whatever_the_size_of_a_pack(tmp_path: Path) -> None:
    labels = ", ".join(["票号", *(f"label{number:05}x" for number in range(500))])
    (tmp_path / "own.yaml").write_text(RULE.replace("'票号'", labels), encoding="utf-8")
    file = tmp_path / "a.csv"
    file.write_text("企业名称,联系人,住所\n广州金桥机械有限公司,张伟,杭州市西湖区解放大道976号\n", encoding="utf-8")
    events = pii_scan.scan(str(file), rules=(str(tmp_path / "own.yaml"),), jobs=1, isolated=True, cache=CACHE)
    found = [event.rule for event in events if isinstance(event, pii_scan.Finding)]
    assert found == ["identity.person_name", "identity.address"]


def test_packs_are_checked_once_where_nothing_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    checked, times = rulepack._checked, list[Any]()

    def count(*given: Any) -> Any:
        times.append(given)
        return checked(*given)

    monkeypatch.setattr(rulepack, "_checked", count)
    assert len(load(validators.FACTORIES).kinds) > 15
    assert len(times) == 1
