"""A table whose ID numbers are drawn evenly is told from one of people; nobody here is real."""

from __future__ import annotations

from functools import cache
from random import Random

import pytest

from pii_scan.engine.agreement import Comparer
from pii_scan.engine.generated import FEWEST, GENERATED, is_flat, looks_generated

from .synthetic import Draw, Person, engine, matches, of_rule, people, region_codes, table

PROVINCES = Comparer(engine().ruleset)._provinces
# Ages by the decade, in percent, as in the census of 2020.
AGES = (11.6, 11.4, 11.9, 15.8, 14.9, 15.7, 10.5, 5.7, 2.3, 0.3)
FEW = ("110101", "310104", "440305", "510107", "330106", "320102")


def census_age(rng: Random) -> float:
    return 10 * rng.choices(range(10), AGES)[0] + 10 * rng.random()


def customer_age(rng: Random) -> float:
    return min(85, max(18, rng.gauss(38, 11)))


def working_age(rng: Random) -> float:
    return next(age for age in iter(lambda: census_age(rng), None) if 18 <= age < 60)


@cache
def codes_of(province: str) -> list[str]:
    return [code for code in region_codes() if code[:2] == province]


def people_of_the_country(rng: Random) -> str:
    two = rng.choices(list(PROVINCES), [one.people for one in PROVINCES.values()])[0]
    codes = codes_of(two)
    return codes[min(len(codes) - 1, int(rng.expovariate(4 / len(codes))))]


def people_of_a_city(rng: Random) -> str:
    if rng.random() < 0.3:
        return people_of_the_country(rng)
    return rng.choices(("440303", "440304", "440305", "440306", "440307"), (5, 3, 2, 8, 8))[0]


def small_sequence(rng: Random) -> int:
    return min(999, int(rng.expovariate(1 / 90)))


def falling_sequence(rng: Random) -> int:
    return int(rng.triangular(0, 999, 0))


def any_code(rng: Random) -> str:
    return rng.choice(region_codes())


def faker_code(rng: Random) -> str:
    ssn = pytest.importorskip("faker.providers.ssn.zh_CN")
    return rng.choice(ssn.Provider.area_codes)


FLAT_AGES: dict[str, Draw] = {"18 to 90": lambda rng: rng.uniform(18, 90), "20 to 60": lambda rng: rng.uniform(20, 60)}
FLAT_CODES: dict[str, Draw] = {
    "all codes": any_code, "codes of Faker": faker_code, "a few codes": lambda rng: rng.choice(FEW),
    "one code": lambda rng: "110101", "provinces": lambda rng: rng.choice(list(PROVINCES)) + "0101",
}  # fmt: skip


def says_generated(who: list[Person]) -> bool:
    return looks_generated([one.number for one in who], PROVINCES)


@pytest.mark.parametrize("count", [250, 1000])
@pytest.mark.parametrize("code", FLAT_CODES)
@pytest.mark.parametrize("age", FLAT_AGES)
def test_flat_draws_are_told(age: str, code: str, count: int) -> None:
    for seed in range(3):
        assert says_generated(people(count, seed, FLAT_CODES[code], FLAT_AGES[age], lambda rng: rng.randrange(1000)))


@pytest.mark.parametrize("count", [200, 1000])
@pytest.mark.parametrize("sequence", [small_sequence, falling_sequence])
@pytest.mark.parametrize("code", [people_of_the_country, people_of_a_city])
@pytest.mark.parametrize("age", [census_age, customer_age, working_age])
def test_people_are_not(age: Draw, code: Draw, sequence: Draw, count: int) -> None:
    for seed in range(3):
        assert not says_generated(people(count, seed, code, age, sequence))


def test_two_of_three_are_enough_and_one_is_not() -> None:
    flat = {"code": any_code, "age": FLAT_AGES["18 to 90"], "sequence": lambda rng: rng.randrange(1000)}
    real = {"code": people_of_a_city, "age": customer_age, "sequence": small_sequence}
    for name, draw in real.items():
        assert says_generated(people(1000, 5, **{**flat, name: draw})), name
        assert not says_generated(people(1000, 5, **{**real, name: flat[name]})), name


def test_fewer_numbers_say_nothing() -> None:
    who = people(FEWEST, 1, any_code, FLAT_AGES["18 to 90"], lambda rng: rng.randrange(1000))
    assert len({one.number for one in who}) == FEWEST
    assert says_generated(who) and not says_generated(who[1:]) and not says_generated(who[1:] * 3)


def test_the_word_stands_in_the_findings_and_changes_nothing_else() -> None:
    flat = people(300, 3, any_code, FLAT_AGES["18 to 90"], lambda rng: rng.randrange(1000))
    real = people(300, 3, people_of_a_city, customer_age, small_sequence)
    found = [of_rule(matches(table({"身份证号": [p.number for p in who], "姓名": ["张三"] * 300})), "identity.prc_id18")
             for who in (flat, real)]  # fmt: skip
    told, untold = ([match for match in one if GENERATED in match.evidence] for one in found)
    assert len(told) == 300 and not untold
    assert {round(match.confidence, 2) for match in told} <= {0.95, 0.99}


@pytest.mark.parametrize("name", ["hyperscan", "regex"])
def test_engines_and_chunks_say_the_same(name: str) -> None:
    who = people(220, 7, any_code, FLAT_AGES["18 to 90"], lambda rng: rng.randrange(1000))
    text = table({"身份证号": [p.number for p in who], "姓名": ["张三"] * len(who)})
    assert matches(text, name, 500) == matches(text)
    assert all(GENERATED in match.evidence for match in of_rule(matches(text), "identity.prc_id18"))


def test_chi_square() -> None:
    """The quantile at one in a thousand is 27.88 for nine degrees of freedom; here chi-square is 27.4 and 28.9."""
    even = [100] * 8
    assert is_flat([100 + 37, 100 - 37, *even], [1.0] * 10)
    assert not is_flat([100 + 38, 100 - 38, *even], [1.0] * 10)
    assert is_flat([30, 60, 90], [1, 2, 3]) and not is_flat([30, 60, 90], [3, 2, 1])
