"""The same values are found, and the same people told, however their signs are written."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from urllib.parse import quote

import pytest

from pii_scan.config import Settings
from pii_scan.model import Finding, Record
from pii_scan.workers import Scan
from tests.records.test_prose import MOBILE, ONE
from tests.shared import CACHE

SIGNS = (
    *"\u00a0\u2009\u202f\u3000\u2010\u2011\u2013\u2014\u2212\ufe63\u180e\u200b\u00ad\ufeff",
    "&nbsp;",
    "<b></b>",
    "<wbr>",
    "<wbr/>",
)
ADDRESS = "四川省成都市武侯区解放大道118号7栋301室"
CARD = "6222025745432897564"
GROUPS = {MOBILE: (3, 7), ONE: (6, 14), CARD: (4, 8, 12, 16)}


def events(folder: Path, text: str, name: str = "a.txt") -> tuple[dict[str, str], list[str]]:
    """The values by their rules, and the kinds of the records."""
    (folder / name).write_text(text, encoding="utf-8")
    settings = Settings(paths=(str(folder / name),), jobs=1, isolated=True, cache=CACHE, show_values=True)
    found = list(Scan(settings).events())
    values = {event.rule: event.value or "" for event in found if isinstance(event, Finding)}
    return values, [event.kind for event in found if isinstance(event, Record)]


def divided(value: str, sign: str) -> str:
    ends = [0, *GROUPS[value], len(value)]
    return sign.join(value[low:high] for low, high in pairwise(ends))


@pytest.mark.parametrize("sign", SIGNS)
def test_numbers_in_groups(tmp_path: Path, sign: str) -> None:
    mobile, number, card = (divided(value, sign) for value in (MOBILE, ONE, CARD))
    values, _ = events(tmp_path, f"姓名：王建国 手机：{mobile} 身份证号：{number}\n收款卡号：{card} 户名：李秀英\n")
    assert values.keys() == {"identity.person_name", "phone.mobile", "identity.prc_id18", "bank.card"}
    if len(sign) == 1:
        assert values["phone.mobile"] == mobile


def test_cells_of_tables(tmp_path: Path) -> None:
    values, kinds = events(tmp_path, f"姓名,手机\n王建国,{divided(MOBILE, chr(160))}\n", "a.csv")
    assert (len(values), kinds) == (2, ["identity.person"])
    page = f"<table><tr><th>姓名<th>身份证<tr><td>王建国<td><span>{ONE[:6]}</span>{ONE[6:]}</table>"
    assert events(tmp_path, page, "a.html")[1] == ["identity.person"]


@pytest.mark.parametrize(
    ("query", "value"),
    [
        (f"mobile=%2B86{MOBILE}", f"+86{MOBILE}"),
        (f"mobile={divided(MOBILE, '%20')}", divided(MOBILE, " ")),
        (f"mobile={divided(MOBILE, '+')}", divided(MOBILE, "+")),
        ("mail=wang.jianguo%40163.com", "wang.jianguo@163.com"),
        (f"plateNo={quote('粤')}AK7201", "粤AK7201"),
        (f"addr={quote(ADDRESS)}", ADDRESS),
        (f"x={quote('的')}{ONE}", ONE),
    ],
)
def test_queries(tmp_path: Path, query: str, value: str) -> None:
    line = f'10.3.4.0 - - [12/Mar/2025:10:20:11 +0800] "GET /q?{query} HTTP/1.1" 200 1\n'
    values, _ = events(tmp_path, line, "access.log")
    assert list(values.values()) == [value]


def test_a_person_in_a_query(tmp_path: Path) -> None:
    line = f'10.3.4.0 - - [12/Mar/2025:10:20:11 +0800] "GET /q?name={quote("王建国")}&mobile={MOBILE} HTTP/1.1" 200 1\n'
    values, kinds = events(tmp_path, line, "access.log")
    assert (values["identity.person_name"], kinds) == ("王建国", ["identity.person"])


def in_log(text: str, lead: str = r"\x", size: str = "X") -> str:
    """The text as a log holds the body of a request."""
    return "".join(sign if sign.isalnum() and sign.isascii() else escaped(sign, lead, size) for sign in text)


def escaped(sign: str, lead: str, size: str) -> str:
    return "".join(f"{lead}{byte:02{size}}" for byte in sign.encode())


BODY = f'{{"name":"王建国","mobile":"{MOBILE}","idCard":"{ONE}"}}'


@pytest.mark.parametrize(
    "line",
    [
        in_log(BODY),
        in_log(BODY, r"\\x"),
        in_log(BODY, "%25"),
        '{"Message":"' + BODY.replace('"', r"\u0022") + '"}',
        '{"a":"{\\"b\\":\\"' + BODY.replace('"', r"\\u0022") + '\\"}"}',
        f'{{"q":"name\\u003d王建国\\u0026mobile\\u003d{MOBILE}\\u0026idCard\\u003d{ONE}"}}',
        f"name={escaped('王建国', chr(92), 'o')};mobile={MOBILE};idCard={ONE}",
        f"name=3D王建国 mobile=3D{MOBILE} idCard=3D{ONE}",
    ],
)
def test_a_person_in_a_body(tmp_path: Path, line: str) -> None:
    values, kinds = events(tmp_path, f'10.3.4.0 "POST /q" 200 {line}\n', "a.log")
    assert list(values.values()) == ["王建国", MOBILE, ONE]
    assert kinds == ["identity.person"]


def test_where_escapes_stand(tmp_path: Path) -> None:
    line = in_log(f'{{"name":"王建国","mobile":"{MOBILE}"}}')
    (tmp_path / "a.log").write_text(f"{line}\n" * 3 + line * 3000, encoding="utf-8")
    settings = Settings(paths=(str(tmp_path / "a.log"),), jobs=1, isolated=True, cache=CACHE)
    found = [event for event in Scan(settings).events() if isinstance(event, Finding) and event.rule == "phone.mobile"]
    first, width = line.index(MOBILE) + 1, len(line)
    columns = [first, first, first, *(first + width * number for number in range(3000))]
    assert [event.location.column for event in found] == columns


def test_documents(tmp_path: Path) -> None:
    text = "".join(rf"\u{ord(sign) - 65536 * (ord(sign) > 32767)}\'3f" for sign in "姓名：王建国，身份证号：")
    assert events(tmp_path, rf"{{\rtf1\ansi {text}{ONE}\par}}", "a.rtf")[1] == ["identity.person"]


def test_cards(tmp_path: Path) -> None:
    name = quote("王建国").replace("%", "=")
    card = f"BEGIN:VCARD\nVERSION:2.1\nFN;ENCODING=QUOTED-PRINTABLE:{name}\nTEL;CELL:{MOBILE}\nEND:VCARD\n"
    assert events(tmp_path, card, "a.vcf")[1] == ["identity.person"]
