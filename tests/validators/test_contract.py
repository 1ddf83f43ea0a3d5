"""What holds for every validator: total, stable, evidence from the closed vocabulary, tables read late."""

from __future__ import annotations

import random
import re
from datetime import date

import pytest
from hypothesis import given, note, settings
from hypothesis import strategies as st

from pii_scan.model import Verdict
from pii_scan.validators import EVIDENCE, FACTORIES, Beginning, Validator, build
from pii_scan.validators.identity import prc_id18

from .conftest import LazyTables
from .test_vectors import GOOD

NUMBERLIKE = st.text("0123456789XxABCDEFGHJ<>@.·-–（）() \u00a0\u3000+京使²×х,=", max_size=48)
TEXTS = st.one_of(st.text(), NUMBERLIKE, st.sampled_from([text for pairs in GOOD.values() for text, _ in pairs]))


def check(validate: Validator, text: str) -> None:
    verdict = validate(text)
    assert isinstance(verdict, Verdict)
    assert isinstance(verdict.ok, bool)
    assert isinstance(verdict.normalised, str)
    assert all(word in EVIDENCE or word.startswith("bin:") for word in verdict.evidence)
    if verdict.ok:
        assert validate(verdict.normalised) == verdict


@pytest.mark.parametrize("tables", ["real", "none"])
def test_total_and_stable(validator, tables: str) -> None:
    """Every text is shown to all of them: to make one up takes longer than to look at it."""
    every = {name: validator(name) if tables == "real" else build(name, {}) for name in sorted(FACTORIES)}

    @settings(max_examples=1000, deadline=None)
    @given(TEXTS)
    def run(text: str) -> None:
        for name, validate in every.items():
            note(name)
            check(validate, text)

    run()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "9" * 10_000,
        "9" * 5_000 + ",1",
        "\ud800",
        "\x00",
        "９" * 18,
        "²" * 18,
        "١" * 18,
        "-" * 5_000,
        "AA00" + ":" * 20,
    ],
)
def test_odd_texts(validator, name: str, text: str) -> None:
    check(validator(name), text)


@pytest.mark.parametrize("name", sorted(FACTORIES))
def test_every_good_vector_is_stable(validator, name: str) -> None:
    for text, _ in GOOD[name]:
        check(validator(name), text)


def test_tables_are_read_once_and_late(name: str) -> None:
    tables = LazyTables()
    validate = build(name, tables)
    assert tables.read == []
    for text, _ in GOOD[name] * 2:
        validate(text)
    assert len(tables.read) == len(set(tables.read)) <= 3


def test_all_names_begin_as_names_do() -> None:
    tables = LazyTables()
    validate = build("person_name", tables)
    assert isinstance(validate, Beginning)
    begins = re.compile(validate.begins()).match
    surnames, names = tables["surnames"], tables["given_names"]
    words = [
        *"".join(names["typical"].split())[:80],
        *"".join(names["never"].split()),
        *"".join(names["plain"].split()),
    ]
    words += [*surnames["common"], *surnames["double"], *surnames["traditional"], *names["usual"].split()]
    words += [*names["whole"].split(), *names["parts"].split(), *names["traditional"].split(), " ", "\u3000", "·"]
    rng, taken = random.Random(7), 0
    for _ in range(60_000):
        text = "".join(rng.choice(words) for _ in range(rng.randrange(2, 4))) + rng.choice(["", "，", "的"])
        if text[0].isalpha() and validate(text).ok:
            taken += 1
            assert begins(text), text
    assert taken > 900


def test_unknown_name() -> None:
    with pytest.raises(KeyError):
        build("no_such", {})


def test_known_region_adds_and_unknown_does_not_veto(validator) -> None:
    known, unknown = validator("prc_id18")("11010519491231002X"), validator("prc_id18")("34052419800101001X")
    assert (known.evidence, known.score) == (("checksum", "birthdate", "region"), 0.05)
    assert (unknown.evidence, unknown.score) == (("checksum", "birthdate"), 0.0)


def test_what_a_name_is_worth_with_its_characters(validator) -> None:
    validate = validator("person_name")
    worth = {name: validate(name).score for name in ("王晓芳", "林涛", "孙砚樾", "高明华", "黄金", "安全", "王必成")}
    # an everyday word needs a label to be a name
    assert worth["王晓芳"] > worth["林涛"] > 0 > worth["黄金"] == worth["安全"]
    assert worth["孙砚樾"] > worth["林涛"]
    assert max(worth.values()) <= 0.05
    assert build("person_name", {"surnames": {"common": ["王"]}})("王晓芳").ok


def test_how_complete_an_address_is(validator) -> None:
    validate = validator("address")
    whole, road, no_number = (validate(a) for a in ("成都市武侯区桃园路12号", "桃园路12号", "成都市武侯区桃园路"))
    assert whole.score > road.score > no_number.score
    assert (whole.evidence, road.evidence) == (("place",), ())
    # the table is a bonus, never a veto
    assert build("address", {})("成都市武侯区桃园路12号").ok


def test_nobody_is_born_after_this_year() -> None:
    assert prc_id18({}, today=date(2000, 1, 1))("110101200002290018").ok
    assert not prc_id18({}, today=date(1999, 12, 31))("110101200002290018").ok


def test_bins(validator) -> None:
    validate = validator("bin_known")
    assert validate("6228480402564890018").evidence == ("bin:abc",)
    assert validate("6222600260001072444").evidence == ("bin:bocom",)
    assert validate("6299990000000000")[2:] == (("prefix",), -0.25)


def test_the_facts_in_code_agree_with_the_table(validator) -> None:
    with_table, without = validator("mobile_segment"), build("mobile_segment", {})
    for prefix in range(10000, 20000):
        assert with_table(f"{prefix}013801").ok == without(f"{prefix}013801").ok, prefix
