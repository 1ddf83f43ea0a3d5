"""Columns that say again what a number says: agreement is evidence, so is contradiction; by the built-in rules."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pii_scan.engine.agreement import EVIDENCE
from pii_scan.engine.partners import dates
from pii_scan.model import band
from pii_scan.reporters.messages import MESSAGES

from .synthetic import Person, id_number, matches, of_rule, people, rotated, table

ID, CARD = "identity.prc_id18", "bank.card"
PEOPLE = people(60)


def numbers(who: Sequence[Person]) -> list[str]:
    return [one.number for one in who]


def births(who: Sequence[Person], form: str = "%Y-%m-%d") -> list[str]:
    return [one.born.strftime(form) for one in who]


def words_and_band(columns: dict[str, Sequence[object]], rule: str = ID, count: int = 60) -> tuple[set[str], str]:
    """The words about columns, and the band, that all findings of a rule have; they are as many as the rows."""
    found = of_rule(matches(table(columns)), rule)
    assert len(found) == count
    words = [set(match.evidence) & EVIDENCE for match in found]
    assert all(one == words[0] for one in words)
    bands = {band(match.confidence) for match in found}
    assert len(bands) == 1
    return words[0], bands.pop()


def test_every_word_is_told_in_both_languages() -> None:
    assert all(MESSAGES[word][0] != MESSAGES[word][1] for word in EVIDENCE)


@pytest.mark.parametrize("form", ["%Y-%m-%d", "%Y%m%d", "%Y/%m/%d", "%d.%m.%Y", "%m/%d/%Y", "%Y年%m月%d日", "%Y-%m",
                                  "%Y-%m-%d 00:00:00"])  # fmt: skip
@pytest.mark.parametrize("header", ["出生日期", "birthday", "csrq", "DOB", "列五"])
def test_birth_dates_agree(header: str, form: str) -> None:
    said = words_and_band({"姓名": ["张三"] * 60, "身份证号": numbers(PEOPLE), header: births(PEOPLE, form)})
    assert said == ({"birthdate-agrees"}, "high")


def test_birth_dates_of_other_rows_differ() -> None:
    """The permuted table: every column is as it was, but nothing belongs together."""
    columns = {
        "姓名": ["张三"] * 60,
        "身份证号": numbers(PEOPLE),
        "出生日期": rotated(births(PEOPLE)),
        "性别": rotated([one.sex for one in PEOPLE]),
        "户籍地": rotated([one.home for one in PEOPLE]),
    }
    assert words_and_band(columns) == ({"birthdate-differs", "sex-differs", "region-differs"}, "medium")


@pytest.mark.parametrize(("header", "wanted"), [("编码", "low"), ("身份证号", "medium"), ("id_card", "medium")])
def test_only_a_label_keeps_what_is_contradicted(header: str, wanted: str) -> None:
    columns = {"姓名": ["张三"] * 60, header: numbers(PEOPLE), "出生日期": rotated(births(PEOPLE))}
    assert words_and_band(columns) == ({"birthdate-differs"}, wanted)


def test_a_header_is_needed_to_contradict() -> None:
    columns = {"姓名": ["张三"] * 60, "身份证号": numbers(PEOPLE), "办理日期": rotated(births(PEOPLE))}
    assert words_and_band(columns) == (set(), "high")


def test_birth_dates_of_somebody_else_contradict_nothing() -> None:
    columns = {"姓名": ["张三"] * 60, "身份证号": numbers(PEOPLE), "子女出生日期": rotated(births(PEOPLE))}
    assert words_and_band(columns) == (set(), "high")


def test_a_default_date_contradicts_nothing() -> None:
    columns = {"姓名": ["张三"] * 60, "身份证号": numbers(PEOPLE), "出生日期": ["1900-01-01"] * 60}
    assert words_and_band(columns) == (set(), "high")


def test_of_two_numbers_one_may_be_somebody_else() -> None:
    wives = people(60, seed=2)
    text = table({"身份证号": numbers(PEOPLE), "配偶身份证号": numbers(wives), "出生日期": births(PEOPLE)})
    own = {match.value: set(match.evidence) & EVIDENCE for match in of_rule(matches(text), ID)}
    assert all(own[one.number] == {"birthdate-agrees"} for one in PEOPLE)
    assert all(own[one.number] == set() for one in wives)


@pytest.mark.parametrize(
    ("male", "female"),
    [("男", "女"), ("M", "F"), ("male", "female"), ("1", "2"), ("0", "1"), ("1", "0"), ("先生", "女士")],
)
def test_sexes_agree_and_differ(male: str, female: str) -> None:
    sexes = [male if one.male else female for one in PEOPLE]
    columns = {"姓名": ["张三"] * 60, "身份证号": numbers(PEOPLE), "性别": sexes}
    assert words_and_band(columns) == ({"sex-agrees"}, "high")
    assert words_and_band({**columns, "性别": rotated(sexes)}) == ({"sex-differs"}, "medium")


def test_sexes_that_say_the_opposite_differ() -> None:
    columns = {"身份证号": numbers(PEOPLE), "性别": ["女" if one.male else "男" for one in PEOPLE], "序号": range(60)}
    assert words_and_band(columns)[0] == {"sex-differs"}


def test_flags_that_are_no_sexes_say_nothing() -> None:
    columns = {"身份证号": numbers(PEOPLE), "状态": ["1" if one.male else "0" for one in PEOPLE], "序号": range(60)}
    assert words_and_band(columns)[0] == set()


@pytest.mark.parametrize("header", ["户籍地", "籍贯", "家庭住址", "province", "备注"])
def test_regions_agree_wherever_they_stand(header: str) -> None:
    homes = [f"{one.home}某某区幸福路{index}号" for index, one in enumerate(PEOPLE)]
    columns = {"姓名": ["张三"] * 60, "身份证号": numbers(PEOPLE), header: homes}
    assert words_and_band(columns) == ({"region-agrees"}, "high")


@pytest.mark.parametrize(("header", "wanted"), [("户籍地", {"region-differs"}), ("家庭住址", set()), ("地区", set())])
def test_who_lives_elsewhere_is_no_contradiction(header: str, wanted: set[str]) -> None:
    homes = rotated([one.home for one in PEOPLE])
    columns = {"姓名": ["张三"] * 60, "身份证号": numbers(PEOPLE), header: homes}
    assert words_and_band(columns)[0] == wanted


def test_a_registration_office_in_one_city_contradicts_nothing() -> None:
    columns = {"姓名": ["张三"] * 60, "身份证号": numbers(PEOPLE), "户籍地": ["北京市朝阳区"] * 60}
    assert words_and_band(columns) == (set(), "high")


def test_banks_agree_and_differ() -> None:
    banks = [one.bank for one in PEOPLE]
    columns = {"姓名": ["张三"] * 60, "银行卡号": [one.card for one in PEOPLE], "开户行": banks}
    assert words_and_band(columns, CARD) == ({"bin-agrees"}, "high")
    assert words_and_band({**columns, "开户行": rotated(banks)}, CARD) == ({"bin-differs"}, "medium")
    assert words_and_band({**columns, "开户行": ["某某信用社"] * 60}, CARD) == (set(), "high")


@pytest.mark.parametrize(("card", "bank"), [("银行卡号", "对方开户行"), ("BANK_CARD_NO", "OPP_BANK")])
def test_the_bank_of_the_other_side_contradicts_nothing(card: str, bank: str) -> None:
    banks = rotated([one.bank for one in PEOPLE])
    columns = {"姓名": ["张三"] * 60, card: [one.card for one in PEOPLE], bank: banks}
    assert words_and_band(columns, CARD) == (set(), "high")


@pytest.mark.parametrize(("card", "bank"), [("对方银行卡号", "开户行"), ("OPP_CARD_NO", "BANK_NAME")])
def test_nor_does_the_own_bank_a_card_of_the_other_side(card: str, bank: str) -> None:
    banks = rotated([one.bank for one in PEOPLE])
    columns = {"姓名": ["张三"] * 60, card: [one.card for one in PEOPLE], bank: banks}
    assert words_and_band(columns, CARD)[0] == set()


@pytest.mark.parametrize("wrong", [0, 5, 6, 7, 20, 45])
def test_some_rows_may_be_wrong(wrong: int) -> None:
    dates = ["1931-01-01" if index < wrong else born for index, born in enumerate(births(PEOPLE))]
    said, _ = words_and_band({"姓名": ["张三"] * 60, "身份证号": numbers(PEOPLE), "出生日期": dates})
    assert said == ({"birthdate-agrees"} if wrong <= 6 else set())


@pytest.mark.parametrize(
    ("rows", "wanted"), [(4, set()), (5, {"birthdate-agrees"}), (8, {"birthdate-agrees", "sex-agrees"})]
)
def test_few_rows_say_nothing(rows: int, wanted: set[str]) -> None:
    few = PEOPLE[:rows]
    columns = {"身份证号": numbers(few), "出生日期": births(few), "性别": [one.sex for one in few]}
    assert words_and_band(columns, count=rows)[0] == wanted


def test_the_same_person_in_many_rows_is_one_row() -> None:
    columns = {"姓名": ["张三"] * 60, "身份证号": numbers(PEOPLE[:1]) * 60, "出生日期": births(PEOPLE[:1]) * 60}
    assert words_and_band(columns)[0] == set()


def test_numbers_of_fifteen_digits_are_compared_too() -> None:
    old = [one for one in PEOPLE if one.born.year < 2000]
    values = [one.number[:6] + one.number[8:17] for one in old]
    said, _ = words_and_band(
        {"姓名": ["张三"] * len(old), "身份证号": values, "生日": births(old)}, "identity.prc_id15", len(old)
    )
    assert said == {"birthdate-agrees"}


def test_decided_once_from_the_first_thousand_rows() -> None:
    many = people(1500)
    dates = [*births(many[:1000]), *rotated(births(many[1000:]))]
    columns = {"姓名": ["张三"] * 1500, "身份证号": numbers(many), "出生日期": dates}
    assert words_and_band(columns, count=1500) == ({"birthdate-agrees"}, "high")


@pytest.mark.parametrize("name", ["hyperscan", "regex"])
@pytest.mark.parametrize("target", [1, 100, 4096])
def test_engines_and_chunks_say_the_same(name: str, target: int) -> None:
    few = PEOPLE[:20]
    text = table(
        {
            "号": numbers(few),
            "出生日期": rotated(births(few)),
            "卡": [p.card for p in few],
            "银行": [p.bank for p in few],
        }
    )
    assert matches(text, name, target) == matches(text)


@given(seed=st.integers(0, 10**6), count=st.integers(20, 200))
@settings(max_examples=25, deadline=None)
def test_no_table_of_people_is_taken_for_a_permuted_one(seed: int, count: int) -> None:
    """With one in ten dates wrong, still nothing is contradicted; and a permuted one never agrees."""
    who, rng = people(count, seed), Random(seed)
    dates = [born if rng.random() > 0.1 else "1931-01-01" for born in births(who)]
    columns = {"身份证号": numbers(who), "出生日期": dates, "性别": [one.sex for one in who]}
    said = words_and_band(columns, count=count)[0]
    assert "sex-agrees" in said and not any(word.endswith("differs") for word in said)
    columns = {"身份证号": numbers(who), "出生日期": rotated(births(who)), "性别": rotated([one.sex for one in who])}
    said = words_and_band(columns, count=count)[0]
    assert "birthdate-differs" in said and not any(word.endswith("agrees") for word in said)


@given(st.dates())
def test_dates_are_read_back(day) -> None:
    if day.year >= 1800 and day.year < 2100:
        assert dates(day.isoformat()) == dates(f"{day:%Y%m%d}") == dates(f"{day.year}年{day.month}月{day.day}日")


@given(st.text("0123456789-/.年月日 :T", max_size=24))
def test_any_text_is_no_date_or_a_possible_one(text: str) -> None:
    assert all(len(date) in (4, 6, 8) and 1800 <= int(date[:4]) < 2100 for date in dates(text))


def test_synthetic_numbers_have_right_check_digits() -> None:
    assert id_number("11010519491231002") == "11010519491231002X"


def test_reports_of_fixed_width_are_compared_too() -> None:
    rows = "".join(f"{one.name:<8}{one.number:<24}{one.born}\n" for one in PEOPLE[:20])
    text = "姓名      身份证号                出生日期\n" + rows
    found = of_rule(matches(text), ID)
    assert len(found) == 20 and all("birthdate-agrees" in match.evidence for match in found)
