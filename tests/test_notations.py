"""Files that mix many notations: no scan crashes, and its events depend neither on the block size nor on the engine."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pii_scan.config import Settings
from pii_scan.formats import text as text_format
from pii_scan.scanner import Scanner
from tests.engine.synthetic import id_number
from tests.shared import CACHE, Bytes
from tests.streams import assert_same

EXAMPLES = 50
TITLES = ("姓名", "身份证号", "手机号", "邮箱", "酒店名称", "入住时间")
KEYS = ("name", "id_card", "mobile", "email", "hotel_name", "checkin_time")
Row = tuple[str, ...]


def person(seed: int) -> Row:
    """Made up, with the right check character."""
    rng = random.Random(seed)
    born = date(1950, 1, 1) + timedelta(rng.randrange(20_000))
    body = f"{rng.choice(('110105', '310101', '440305'))}{born:%Y%m%d}{rng.randrange(1000):03}"
    name = rng.choice("王李张刘陈") + "".join(rng.sample("海芳建国丽华伟敏", rng.randrange(1, 3)))
    stay = f"2019-{rng.randrange(1, 13):02}-{rng.randrange(1, 29):02} 12:30:00"
    mobile = f"1{rng.choice(('38', '39', '86'))}{rng.randrange(10**8):08}"
    return name, id_number(body), mobile, f"u{rng.randrange(10**6)}@qq.com", rng.choice(("如家酒店", "")), stay


def _pairs(row: Row, names: Row, between: str, end: str) -> str:
    return end.join(f"{name}{between}{cell}" for name, cell in zip(names, row, strict=True))


def _sql(row: Row) -> str:
    return f"INSERT INTO guests ({', '.join(KEYS)}) VALUES ('" + "', '".join(row) + "');"


def _card(row: Row) -> str:
    return f"BEGIN:VCARD\nVERSION:3.0\nFN:{row[0]}\nTEL;TYPE=CELL:{row[2]}\nEMAIL:{row[3]}\nEND:VCARD"


def _mail(row: Row) -> str:
    return f"From: {row[0]} <{row[3]}>\nTo: a@b.cn\nSubject: {row[4]}\nDate: {row[5]}\n\n身份证 {row[1]}，电话{row[2]}"


ROWS: dict[str, Callable[[Row], str]] = {
    "csv": ",".join, "quoted": lambda row: ",".join(f'"{cell}"' for cell in row), "tabs": "\t".join,
    "semicolons": ";".join, "dashes": "----".join, "spaces": "　".join, "bare pipes": "|".join,
    "pipes": lambda row: f"| {' | '.join(row)} |", "framed": lambda row: f"│ {' │ '.join(row)} │",
    "fixed": lambda row: "".join(f"{cell:<22}" for cell in row), "tuple": lambda row: "('" + "','".join(row) + "'),",
    "html": lambda row: "<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>",
    "list": lambda row: json.dumps(row, ensure_ascii=False),
}  # fmt: skip
PEOPLE: dict[str, Callable[[Row], str]] = {
    **ROWS,
    "insert": _sql, "vcard": _card, "mail": _mail,
    "xml": lambda row: "<guest>" + "".join(f"<{k}>{c}</{k}>" for k, c in zip(KEYS, row, strict=True)) + "</guest>",
    "attributes": lambda row: "<guest " + " ".join(f'{k}="{c}"' for k, c in zip(KEYS, row, strict=True)) + "/>",
    "json": lambda row: json.dumps(dict(zip(KEYS, row, strict=True)), ensure_ascii=False),
    "indented": lambda row: json.dumps(dict(zip(TITLES, row, strict=True)), ensure_ascii=False, indent=2) + ",",
    "escaped": lambda row: json.dumps(dict(zip(TITLES, row, strict=True))),
    "yaml": lambda row: "- " + _pairs(row, KEYS, ": ", "\n  "),
    "ini": lambda row: "[guest]\n" + _pairs(row, KEYS, "=", "\n"),
    "lines": lambda row: _pairs(row, TITLES, "：", "\n"),
    "passage": lambda row: _pairs(row, TITLES, "：", "，") + "。",
    "query": lambda row: _pairs(row, KEYS, "=", "&"), "prose": lambda row: f"{row[0]}（{row[1]}）的电话是{row[2]}。",
}  # fmt: skip
# Notations that take several lines for a person.
SPREAD = ("vcard", "mail", "indented", "yaml", "ini", "lines")
ENDS = ("\n", "\n", "\n", "\r\n", "\n\n", "\r\n\r\n", " \r\n", "\r", "")
PIECES = (
    "", " ", "\t", "\u3000", '"', "'", "{", "}", "[", "],", "(", "|", "||", "│", "<", ">", "</", "<table>",
    "</table>", "<!--", "-->", "----", "---\n", "|---|---|---|---|---|---|\n", "├────┼────┤\n", "┌────┬────┐\n",
    "+----+----+\n", "====\n", "#", "# 名单\n", "--", "/*", "*/", ";", "\\", "\\n", "\r", "\n", "\n\n", "\n　\n",
    "\r\n\r\n", "[section]\n", "- ", "  ", "key: |\n", "```\n", "> ", "1. ", "一、", "身份证：", "手机", "姓名：",
    "电话：\n", "户名：", "\ufeff", "\x00", "\x1b[31m", "\x0c", "&nbsp;", "&#49;",
    "COPY t (name, id_card) FROM stdin;\n", "\\.\n", "VALUES ", "NULL", "共 3 条\n", "例如", "pii-scan:allow",
    "EOF\n", "é", "😀",
)  # fmt: skip


class Part(NamedTuple):
    """Some people in one notation, perhaps below the names of its columns."""

    notation: str
    header: Row
    first: int
    count: int
    end: str

    def __str__(self) -> str:
        rows = [person(seed) for seed in range(self.first, self.first + self.count)]
        above = [ROWS[self.notation](self.header)] if self.header and self.notation in ROWS else []
        return "".join(line + self.end for line in (*above, *map(PEOPLE[self.notation], rows)))


parts = st.builds(
    Part, st.sampled_from(sorted(PEOPLE)), st.sampled_from([(), TITLES, KEYS]), st.integers(0, 99), st.integers(1, 4),
    st.sampled_from(ENDS),
)  # fmt: skip
files = st.lists(st.one_of(parts, st.sampled_from(PIECES)), min_size=1, max_size=10)
names = st.sampled_from(("a.txt", "a.csv", "a.sql", "a.md", "a.html", "a.json", "a.yaml", "a.eml", "a.py"))


@cache
def scanner(engine: str) -> Scanner:
    return Scanner(Settings(engine=engine, cache=CACHE, show_values=True, keep_known=True, person_key=b"key"))


def events(name: str, data: bytes, size: int = 1 << 20, engine: str = "auto") -> Iterator[bytes]:
    scan = scanner(engine)
    scan.settings = scan.settings._replace(block_size=size)
    for event in scan.scan(Bytes(name, data)):
        told = event.to_dict()
        told.pop("seconds", None)
        yield json.dumps(told, ensure_ascii=False).encode("utf-8", "surrogateescape")


def findings(lines: list[bytes]) -> list[bytes]:
    return [line for line in lines if line.startswith(b'{"event": "finding"')]


@given(file=files, name=names, share=st.integers(2, 8))
@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
def test_blocks_and_engines_tell_the_same(file: list[Part | str], name: str, share: int) -> None:
    text = "".join(map(str, file)).encode()
    # no line is cut, and behind it stand blank ones: the last margin of a text is never cut
    size = max(len(text) // share, *map(len, text.split(b"\n")), 0) + 1
    data = text + b"\n" * (text_format.MARGIN + size + 2)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(text_format, "TABLE_ROWS", 3)
        wanted, got = list(events(name, data)), list(events(name, data, size))
        assert_same(list(events(name, data, engine="regex")), wanted)
    if any(isinstance(part, Part) and part.notation in SPREAD for part in file):
        # lines of keys beside the rows of a table may be told of with or without them, by where the block ends
        wanted, got = findings(wanted), findings(got)
    assert_same(got, wanted)
