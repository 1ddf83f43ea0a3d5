"""Reports for tools, made by a scan: that they are written, and that no value is in them."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from html import escape
from pathlib import Path
from urllib.parse import quote

import pytest

from pii_scan.reporters import FORMATS

from .conftest import ID_NUMBER, MOBILE, OTHER_ID, TABLE


def _id_number(first: str) -> str:
    total = sum(int(digit) * (1 << (17 - place)) for place, digit in enumerate(first))
    return first + "10X98765432"[total % 11]


def _card(first: str) -> str:
    doubled = [int(digit) * (2 - place % 2) for place, digit in enumerate(reversed(first))]
    return first + str(-sum(number // 10 + number % 10 for number in doubled) % 10)


# Made up, with check digits that hold.
VALUES = {
    "identity.prc_id18": [_id_number("11010119900307231"), _id_number("44010619851224093")],
    "phone.mobile": ["13912345602", "18600001729"],
    "bank.card": [_card("622202100112345678")],
    "phone.email": ["zhangwei.1987@corp-mail.cn"],
    "identity.passport_cn": ["E51234567"],
}


def planted() -> str:
    """The values in a table, in prose with groups, and in JSON."""
    (one, two), (mobile, other), (card,), (mail,), (passport,) = VALUES.values()
    grouped = f"手机{mobile[:3]}-{mobile[3:7]}-{mobile[7:]}，银行卡 {card[:4]} {card[4:8]} {card[8:12]} {card[12:]}"
    return (
        f"姓名,身份证号,手机号,银行卡号,邮箱,护照号码\n张伟,{one},{mobile},{card},{mail},{passport}\n"
        f"王芳,{two},{other},{card},{mail},{passport}\n\n"
        f"张伟，身份证号{one}，{grouped}\n"
        f'{{"id_number":"{two}","mobile":"{other}"}}\n'
    )


def spellings(value: str) -> Iterator[bytes]:
    """The forms in which a value could leave: raw, escaped for a format, in base64 at each offset, reversed."""
    raw = value.encode()
    yield raw
    yield value[::-1].encode()
    yield quote(value, safe="").encode()
    yield "".join(f"%{byte:02X}" for byte in raw).encode()
    yield escape(value).encode()
    yield "".join(f"&#{ord(sign)};" for sign in value).encode()
    yield "".join(f"\\u{ord(sign):04x}" for sign in value).encode()
    yield raw.hex().encode()
    for shift in range(3):
        packed = base64.b64encode(b"\0" * shift + raw)
        yield packed[4 if shift else 0 : -4]
    yield value.encode("utf-16-le")


@pytest.mark.parametrize("inside", [False, True])
def test_no_value_is_in_any_report(run, tmp_path: Path, inside: bool) -> None:
    text = planted()
    (tmp_path / "leak.csv").write_text(text, encoding="utf-8")
    (tmp_path / "gbk.txt").write_text(text, encoding="gb18030")
    if inside:
        import zipfile

        with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
            archive.writestr("b.csv", text)
    outputs = [argument for form in FORMATS for argument in ("-o", f"{form}:{tmp_path}/report.{form}")]
    result = run("scan", "-q", "--explain", "--min-confidence", "low", *outputs, ".")
    assert result.code == 1
    events = [json.loads(line) for line in (tmp_path / "report.jsonl").read_text(encoding="utf-8").splitlines()]
    assert {event.get("rule") for event in events} >= set(VALUES), "all of them were found"
    for form in FORMATS:
        content = (tmp_path / f"report.{form}").read_bytes() + result.err.encode()
        assert len(content) > 300
        for value in [value for values in VALUES.values() for value in values]:
            for spelling in spellings(value):
                assert spelling not in content, (form, "a value, or a form of it")


@pytest.mark.parametrize("form", sorted(set(FORMATS) - {"text", "jsonl", "json", "csv", "html"}))
def test_tools_never_get_values(run, tmp_path: Path, form: str) -> None:
    """Not even with --show-values: what takes these reports in keeps them, and shows them to others."""
    (tmp_path / "a.csv").write_text(TABLE, encoding="utf-8")
    result = run("scan", "--keep-known", "--show-values", "-f", form)
    assert result.code == 1 and "a.csv" in result.out
    assert not [value for value in (ID_NUMBER, OTHER_ID, MOBILE) if value in result.out]


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("lang", ["en", "zh"])
def test_what_was_not_examined_is_named_in_every_report(
    run, tmp_path: Path, encrypted: None, form: str, lang: str
) -> None:
    (tmp_path / "b.csv").write_text(TABLE, encoding="utf-8")
    result = run("scan", "--lang", lang, "-f", form, "a.zip", "b.csv", "nope.csv", "no\x1bname")
    assert result.code == 2
    for name in ("a.zip", "nope.csv"):
        assert name in result.out
    assert "\x1b" not in result.out


def test_suffixes(run, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(TABLE, encoding="utf-8")
    assert run("scan", "--keep-known", "-q", "-o", "s.sarif", "-o", "s.xml", "-o", "s.csv", "a.csv").code == 1
    assert json.loads((tmp_path / "s.sarif").read_text(encoding="utf-8"))["version"] == "2.1.0"
    assert (tmp_path / "s.xml").read_text(encoding="utf-8").startswith("<?xml")
    assert (tmp_path / "s.csv").read_bytes().startswith(b"\xef\xbb\xbfevent,")


@pytest.mark.parametrize("form", sorted(set(FORMATS) - {"text", "html"}))
def test_a_report_is_that_of_the_scan(run, tmp_path: Path, form: str) -> None:
    """``report`` knows only what the events tell."""
    (tmp_path / "a.csv").write_text(TABLE, encoding="utf-8")
    (tmp_path / "b.bin").write_bytes(bytes(range(256)) * 9)
    assert run("scan", "--keep-known", "-q", "-o", "s.jsonl", "-o", f"{form}:made", "a.csv", "b.bin").code == 1
    assert run("report", "s.jsonl", "-f", form).out == (tmp_path / "made").read_bytes().decode("utf-8")
