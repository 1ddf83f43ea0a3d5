"""One person on two lines by turns, by one number and by another: one record each, and not two."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from pii_scan.config import Settings
from pii_scan.model import Record
from pii_scan.workers import Scan
from tests.records.test_prose import ONE, THREE, TWO
from tests.shared import CACHE

PHONES = ("15109647506", "16647996586", "13645506591")
DRIVER = (
    "2017-09-28 11:{at}:58 audit-6 drv=8533399 name={name} mobile={phone}\n"
    "2017-09-28 11:{at}:58 licence_audit 证号={number} 准驾车型=A2 档案编号=430181624109 领证=2012-03-14 结果=pass\n"
)
ASKED = (
    "2015-03-02 22:{at}:44 INFO  [q-82] user=panh op=PSGR_QUERY key={number} reqid=37efbb7148aa\n"
    "2015-03-02 22:{at}:44 INFO  [q-35] HIT flt=CA1728 date=20150302 seg=HGH-XIY name={name} cert={number} seat=42R\n"
)
JOINED = (
    "## {at} {name}\n身份证 {number}，本科，户籍 湖北省武汉市武昌区东风路223号14栋602室\n"
    "手机 {phone}，邮箱 a{at}@163.com，紧急联系人 冯红月 13326766408\n\n"
)
FOUND = (
    "2016-04-02 17:{at}:30 INFO LOC_REQ  op=yuanf msisdn={phone} id={number} reason=办案\n"
    "2016-04-02 17:{at}:30 INFO LOC_RESP msisdn={phone} lng=125.362670 lat=43.906533 addr=吉林省长春市高铁站\n"
)
CALLED = (
    "-- 旅客 {name}，联系电话 {phone}\n"
    "CALL pkg_ticket.p_sale('G1{at}', '沈阳北', '广州南', DATE '2017-02-05', '19:26', '01', '18F', '软卧', '{name}', "
    "'{number}', 728.00);\n"
)
TWO_STAYS = "护照 E123456{at} 入住 汉庭酒店 1200房 2023-05-01\n身份证 {number} 入住 汉庭酒店 1300房 2023-05-01\n\n"
PEOPLE = (("孔业超", ONE), ("冯欣凤", TWO), ("徐霞", THREE))


def text(form: str, count: int = 3) -> str:
    made = [
        form.format(at=12 + at, name=name, number=number, phone=PHONES[at]) for at, (name, number) in enumerate(PEOPLE)
    ]
    return "".join(made[:count])


def told(folder: Path, content: str, **given: int) -> Sequence[tuple[str, int, int | None, str]]:
    (folder / "a.txt").write_text(content, encoding="utf-8")
    scan = Scan(Settings(paths=(str(folder),), jobs=1, isolated=True, cache=CACHE, **given))
    found = (event for event in scan.events() if isinstance(event, Record))
    return [(one.kind, one.location.line, one.location.end_line, one.person_by) for one in found]


CASES = {
    "a telephone, then a document": (DRIVER, "driving.licence", [1, 3, 5], 1),
    "who is asked for, and found": (ASKED, "travel.flight", [1, 3, 5], 1),
    "a document, then a telephone": (JOINED, "identity.person", [2, 6, 10], 1),
    "who is named in a comment": (CALLED, "travel.train", [1, 3, 5], 1),
    "a request by both, an answer by one": (FOUND, "location.fix", [1, 3, 5], 1),
}


@pytest.mark.parametrize("name", CASES)
def test_one_record_each(name: str, tmp_path: Path) -> None:
    form, kind, lines, more = CASES[name]
    assert told(tmp_path, text(form)) == [(kind, line, line + more, "id_number") for line in lines]


def test_one_of_them_alone_may_be_of_two(tmp_path: Path) -> None:
    assert [line for _, line, *_ in told(tmp_path, text(JOINED, 1))] == [2, 3]


def test_other_names_are_other_people(tmp_path: Path) -> None:
    lines = (f"{name} 身份证{number}\n冯红月 手机{PHONES[0]}\n\n" for name, number in PEOPLE)
    found = told(tmp_path, "".join(lines))
    assert [line for _, line, *_ in found] == [1, 2, 4, 5, 7, 8]


@pytest.mark.parametrize("form", [DRIVER, JOINED])
@pytest.mark.parametrize("size", [1, 7, 100, 300])
def test_it_does_not_matter_where_a_chunk_begins(form: str, size: int, tmp_path: Path) -> None:
    assert told(tmp_path, text(form), block_size=size) == told(tmp_path, text(form))


def test_what_each_line_tells_of_itself_is_of_two(tmp_path: Path) -> None:
    assert [line for _, line, *_ in told(tmp_path, text(TWO_STAYS))] == [1, 2, 4, 5, 7, 8]
