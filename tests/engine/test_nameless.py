"""Values in tables without a header: read as on a line of text, and as their columns have it."""

from __future__ import annotations

import pytest

from pii_scan.engine.generated import GENERATED
from pii_scan.formats import text as text_format
from pii_scan.model import Match, band

from .synthetic import engine, matches, of_rule, people, region_codes

PEOPLE = people(40)
ID, MOBILE, CARD = "identity.prc_id18", "phone.mobile", "bank.card"


def joined(*columns: list[str], delimiter: str = ",") -> str:
    return "".join(delimiter.join(row) + "\n" for row in zip(*columns, strict=True))


def column(name: str) -> list[str]:
    return [str(getattr(one, name)) for one in PEOPLE]


def bands(text: str, rule: str) -> set[str]:
    found = of_rule(matches(text), rule)
    assert len(found) == len(PEOPLE)
    return {band(match.confidence) for match in found}


@pytest.mark.parametrize("delimiter", [",", "\t", "|", ";", "----"])
def test_values_name_their_columns(delimiter: str) -> None:
    text = joined(column("name"), column("number"), column("phone"), column("card"), delimiter=delimiter)
    assert [bands(text, rule) for rule in (ID, MOBILE, CARD)] == [{"high"}, {"medium"}, {"high"}]
    assert all("column:id_number" in match.evidence for match in of_rule(matches(text), ID))


def test_mobile_numbers_beside_addresses_need_no_chinese_text() -> None:
    text = joined([f"u{n}@163.com" for n in range(40)], column("phone"), ["secret"] * 40)
    assert bands(text, MOBILE) == {"medium"}


def test_a_counter_beside_id_numbers_is_no_mobile_number() -> None:
    text = joined(column("name"), column("number"), [str(13_800_000_000 + n) for n in range(40)])
    assert bands(text, MOBILE) == {"low"}


def test_words_in_a_row_are_still_labels() -> None:
    """The type of a document stands in the cell before it: no column verdict can tell that."""
    text = joined(column("name"), column("number"), ["护照"] * 40, [f"E{12345678 + n * 7919}" for n in range(40)])
    assert len(of_rule(matches(text), "identity.passport_cn")) == 40


def test_columns_beside_numbers_agree_and_differ() -> None:
    text = joined(column("name"), column("number"), column("born"), column("sex"), column("card"), column("bank"))
    assert all({"birthdate-agrees", "sex-agrees"} <= {*match.evidence} for match in of_rule(matches(text), ID))
    assert all("bin-agrees" in match.evidence for match in of_rule(matches(text), CARD))
    moved = column("born")[7:] + column("born")[:7]
    text = joined(column("name"), column("number"), moved, column("phone"))
    assert not any("birthdate" in word for match in of_rule(matches(text), ID) for word in match.evidence[3:])


def test_a_list_may_look_generated() -> None:
    who = people(300, 3, lambda rng: rng.choice(region_codes()), lambda rng: rng.uniform(18, 90),
                 lambda rng: rng.randrange(1000))  # fmt: skip
    text = joined([one.name for one in who], [one.number for one in who], ["x"] * 300)
    assert all(GENERATED in match.evidence for match in of_rule(matches(text), ID))


def key(match: Match) -> tuple[object, ...]:
    return (match.rule, match.line, match.column, match.value, match.confidence, match.evidence)


@pytest.mark.parametrize("name", ["hyperscan", "regex"])
@pytest.mark.parametrize("target", [1, 64, 700])
def test_chunks_leave_no_trace(name: str, target: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """With few rows that decide, so that others follow in chunks of their own."""
    notes = ["电话", "", '"身份证\n手机"', "13900139000", "护照 E12345678"] * 8
    text = joined(column("name"), column("number"), notes, column("phone")) + "手机\n13812345678\n"
    monkeypatch.setattr(text_format, "TABLE_ROWS", 6)
    wanted = [key(match) for match in matches(text)]
    assert len(wanted) > 80
    assert [key(match) for match in matches(text, name, target)] == wanted


def test_the_line_above_says_nothing_in_a_table() -> None:
    """Or it would matter where chunks begin."""
    rules = engine().ruleset.rules
    assert any(rule.above for rule in rules)
    rows = joined(column("name"), column("number"), ["x"] * 40)
    assert not of_rule(matches(rows + "护照,a,b\nE12345678,a,b\n"), "identity.passport_cn")
