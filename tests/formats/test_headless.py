"""Tables without a header line are found by their values; code, listings and numbers that only look so are none."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pii_scan.formats import text_chunks
from pii_scan.formats.delimited import find_layout
from pii_scan.formats.headless import mobile_keys
from pii_scan.model import Layout
from tests.records.test_prose import id_number

IDS = ("11010519491231002X", "440524188001010014", "110101199003071233", "350102198104180013", "34052419800101001X")
MOBILES = ("13800138000", "18612345678", "15098765432", "17711112222", "13955556666")
ROWS = [["张三", IDS[n % 5], MOBILES[n % 5], f"北京市幸福路{n}号"] for n in range(25)]


def find(text: str, complete: bool = True, name: str = "") -> Layout | None:
    return find_layout(text, lambda cell: cell in {"姓名", "电话"}, complete, name)


def joined(rows: list[list[str]], delimiter: str = ",") -> str:
    return "".join(delimiter.join(row) + "\n" for row in rows)


@pytest.mark.parametrize("delimiter", [",", "\t", ";", "|", "----"])
def test_delimiters(delimiter: str) -> None:
    assert find(joined(ROWS, delimiter)) == Layout(delimiter, ("",) * 4, 0, len(delimiter) == 1)


@pytest.mark.parametrize(("delimiter", "columns", "wanted"), [
    (",", 2, False), (";", 2, False), ("|", 2, False), ("\t", 2, True), ("----", 2, True), (",", 3, True),
    ("\t", 1, False),
])  # fmt: skip
def test_how_many_columns(delimiter: str, columns: int, wanted: bool) -> None:
    assert bool(find(joined([row[1 : columns + 1] for row in ROWS], delimiter))) == wanted


def test_how_many_rows_and_of_which_width() -> None:
    assert find(joined(ROWS[:3])) and not find(joined(ROWS[:2]))
    odd = [["a", "b"]]
    assert find(joined(ROWS[:9] + odd + ROWS[:9] + odd)) and not find(joined((ROWS[:5] + odd) * 3))
    assert not find(joined(ROWS[:3]) + "张三,1101", complete=True), "one row in four is another's"
    assert find(joined(ROWS[:3]) + "张三,1101", complete=False), "but the last row of a head may be cut"


def test_four_of_five_values_must_have_their_shape() -> None:
    for wrong, wanted in ((4, True), (5, False)):
        rows = [[row[0], "无" if number < wrong else row[1], row[3]] for number, row in enumerate(ROWS[:20])]
        assert bool(find(joined(rows))) == wanted


def test_check_digits_must_be_right() -> None:
    assert not find(joined([[row[0], row[1][:17] + "5", "x"] for row in ROWS]))


def test_a_header_that_says_nothing_is_one() -> None:
    rows = joined(ROWS)
    assert find("甲,乙,丙,丁\n" + rows) == Layout(",", ("甲", "乙", "丙", "丁"))
    assert find("姓名,乙,丙,丁\n" + rows).headers == ("姓名", "乙", "丙", "丁")
    assert find(",乙,丙,2023年\n" + rows).headers == ("", "乙", "丙", "2023年")
    assert find("\n甲,乙,丙,丁\n" + rows).header_lines == 2
    # a row whose numbers are not known, or of another width
    for first in ("李四,无,138****0000,无", "李四,,,", "甲,乙,丙", "张三,无,不详,甲", "甲,甲,丙,丁"):
        assert not find(first + "\n" + rows).named, first


def test_quotes() -> None:
    assert find(joined([['"张,三"', f'"{row[1]}"', '"一\n二"'] for row in ROWS])) == Layout(",", ("",) * 3, 0)
    assert find(joined([['"5', row[1], "x"] for row in ROWS], "\t")) == Layout("\t", ("",) * 3, 0, False)
    assert find(joined([["张三", "'" + row[1], "\t" + row[2]] for row in ROWS])) == Layout(",", ("",) * 3, 0)


def test_suffix_decides_between_delimiters() -> None:
    rows = [[row[0], row[1], "a;b;c;d;e"] for row in ROWS]
    assert find(joined(rows), name="a.csv").delimiter in ",;"
    assert find(joined([[*row[:2], "a|b|c|d|e"] for row in ROWS]), name="a.csv").delimiter == ","


MOBILE_ROWS = [[f"user{n}", MOBILES[n % 5][:3] + f"{n * 7_919_317 % 10**8:08}", "secret"] for n in range(20)]


@pytest.mark.parametrize(("delimiter", "extra", "wanted"), [
    ("----", "", True), ("\t", "", False), ("\t", "张三", True), (",", "a@b.com", True), (",", "2016-12-11", False),
])  # fmt: skip
def test_few_mobile_numbers_need_company(delimiter: str, extra: str, wanted: bool) -> None:
    assert bool(find(joined([[*row, extra] for row in MOBILE_ROWS[:7]], delimiter))) == wanted


@pytest.mark.parametrize("delimiter", ["----", "--", "\t", "|", ";", ",", "  ", " "])
@pytest.mark.parametrize("columns", [slice(1, 2), slice(1, 3), slice(0, 3)])
def test_many_mobile_numbers_speak_for_themselves(delimiter: str, columns: slice) -> None:
    rows = [row[columns] for row in MOBILE_ROWS]
    assert find(joined(rows[:8], delimiter)).headers == ("",) * len(rows[0])
    assert not find(joined(rows[:7], delimiter)) or (delimiter == "----" and len(rows[0]) > 1)


@pytest.mark.parametrize("numbers", [
    [13_787_578_677 + n * 1_234_567 % 90_000_000 for n in range(20)],
    [15_000_000_000 + n for n in range(20)],
    [13_000_000_000 + n * 123_456_789 for n in range(20)],
])  # fmt: skip
def test_sizes_counters_and_sorted_numbers_are_no_mobile_numbers(numbers: list[int]) -> None:
    assert not find(joined([[str(number), "./备份/a.tar", "张三"] for number in numbers], "\t"))
    assert not find(joined([["张三", str(number)] for number in numbers], "----"))


BEGINNINGS = ("138", "159", "186", "177", "199", "132", "150", "189", "136", "133", "181")
MANY = [BEGINNINGS[n % 11] + f"{n * 7_919_317 % 10**8:08}" for n in range(40)]


@pytest.mark.parametrize(("numbers", "wanted"), [
    (MANY, True), (MANY[:20], True), (MANY[:19], False), (MANY[:10] * 4, False), (sorted(MANY), True),
    ([number for number in MANY if number[:3] in ("138", "159", "186")], False),
    ([*MANY, "14012345670", "16012345670"], False), (["152" + number[3:] for number in MANY], False),
    (sorted(["138", "139"][n % 2] + number[3:] for n, number in enumerate(MANY)), False),
])  # fmt: skip
@pytest.mark.parametrize(
    "line", ["no {}", "send {} ok", "send 86{} ok", "call_{}_20230301.mp3", 'n"{}",', "[1,{}]", "('a',{},2);"]
)
def test_many_mobile_numbers_make_a_text_one_of_them(numbers: list[str], wanted: bool, line: str) -> None:
    assert mobile_keys("\n".join(map(line.format, numbers))) == ({""} if wanted else set())


@pytest.mark.parametrize(("numbers", "wanted"), [
    (MANY[:8], True), (MANY[:19], True), (MANY[:7], False), (sorted(MANY[:19]), True),
    (sorted(MANY[:9]), False), (sorted([*MANY[:18], "14012345670"]), False),
    (["152" + number[3:] for number in MANY[:19]], False),
])  # fmt: skip
@pytest.mark.parametrize("sign", [",", "，", "\n", "', '", " | "])
def test_fewer_are_enough_where_nothing_else_stands(numbers: list[str], wanted: bool, sign: str) -> None:
    assert mobile_keys(sign.join(numbers)) == ({""} if wanted else set())
    assert not mobile_keys(sign.join([*numbers, "total"]))
    assert mobile_keys(sign.join(f"86{number}" for number in numbers)) == ({""} if wanted else set())


@pytest.mark.parametrize(("line", "least"), [
    ('{{"id": 7, "W_nr": "{}"}}', 5), ('<x w_nr="{}"/>', 5), ("w_nr: '+86{}'", 5),
    ("w_nr={} ok=1", 20), ("w_nr => {}", 20), ('{{"w_nr":{}}}', 20),
])  # fmt: skip
def test_values_of_a_key_are_mobile_numbers(line: str, least: int) -> None:
    def keys(numbers: list[str]) -> frozenset[str]:
        return mobile_keys("\n".join(map(line.format, numbers))) - {""}

    assert keys(MANY[:least]) == {"w_nr"} and not keys(MANY[: least - 1])
    # bytes of some sizes
    assert not keys([f"1{3 + 5 * (at % 2)}{at * 7_919_317 % 10**9:09}" for at in range(40)])
    counted = "\n".join(f"to{at:04}={number}" for at, number in enumerate(MANY))
    assert mobile_keys(counted) == {"", "to"}
    many = [f"{BEGINNINGS[at % 11]}{at * 7_919_317 % 10**8:08}" for at in range(600)]
    assert keys(many) == {"w_nr"}
    for others in (MANY[:4], ["138" + number[3:] for number in MANY], [*MANY[:9], "20190102"], sorted(MANY[:9])):
        assert not keys(others)


def test_beside_as_many_people_fewer_are_enough() -> None:
    people = [id_number(f"51010719870{n % 9 + 1}1{n % 9}3{n:02}") for n in range(12)]
    lines = [f"('{number}','{person}')" for number, person in zip(MANY, people, strict=False)]
    assert mobile_keys("\n".join(lines[:8])) == {""} and not mobile_keys("\n".join(lines[:7]))
    assert not mobile_keys("\n".join(f"('{number}')" for number in MANY[:12]) + "\nx")


@pytest.mark.parametrize("line", ["1.{}", "a{}", "{}a", "x-{}", "{}.5", "_{}", "9{}", "a_{}_136900", "a86{}", "186{}"])
def test_parts_of_other_values_are_no_mobile_numbers(line: str) -> None:
    assert not mobile_keys("\n".join(map(line.format, MANY)))


@pytest.mark.parametrize("text", [
    "".join(f"('张三','{row[1]}','{row[2]}'),\n" for row in ROWS),
    "".join(f"INSERT INTO t VALUES ('张三','{row[1]}','{row[2]}');\n" for row in ROWS),
    "".join(f'["张三","{row[1]}","{row[2]}"],\n' for row in ROWS),
    "".join(f'{{"a":1,"b":"{row[1]}"}}\n' for row in ROWS),
    "".join(f"| 张三 | {row[1]} | {row[2]} |\n" for row in ROWS),
    "a | b | c\n---+---+---\n" + "".join(f"张三 | {row[1]} | {row[2]}\n" for row in ROWS),
    "+--+--+\n" + "".join(f"张三|{row[1]}|{row[2]}\n" for row in ROWS),
    "COPY t (a, b, c) FROM stdin;\n" + joined(ROWS, "\t"),
    "".join(f"<td>,{row[1]},</td>\n" for row in ROWS),
    "".join(f'add("张三", "{row[1]}", "{row[2]}")\n' for row in ROWS),
    "".join(f"姓名:张三,号:{row[1]},电话:{row[2]}\n" for row in ROWS),
    "\n".join(IDS) + "\n",
    "",
])  # fmt: skip
def test_other_forms_are_none(text: str) -> None:
    assert find(text) is None


@given(st.text("1389,;|\t-X年张\n\"' ", max_size=300))
@settings(max_examples=200, deadline=None)
def test_any_text_has_a_layout_or_none(text: str) -> None:
    found = find(text)
    assert found is None or (len(found.headers) >= 1 and found.header_lines == 0) or found.named


@pytest.mark.parametrize("target", [1, 50, 1 << 20])
def test_the_first_chunk_holds_the_first_row(target: int) -> None:
    text = joined(ROWS)
    chunks = list(text_chunks([text.encode()], lambda _: False, target))
    assert chunks[0].line == 1 and chunks[0].layout and b"".join(c.data for c in chunks) == text.encode()
