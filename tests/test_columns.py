"""Dense tables are read by columns: the same events as row by row, whatever dirt stands in them."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from pii_scan import scanner, workers
from pii_scan.config import Settings
from pii_scan.engine.columns import Columns
from pii_scan.engine.confirm import Confirmer
from pii_scan.engine.plain import _FORMS, of_rule
from pii_scan.formats import text as text_format
from pii_scan.model import Summary
from pii_scan.records import worded
from pii_scan.scanner import Scanner, judge, repeats
from pii_scan.scanner.bulk import Bulk, Counted
from tests.shared import CACHE, Bytes, rules

ROWS = 340
WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
AREAS, ODD_AREAS = ("110105", "310101", "440305", "510104", "130102"), ("990101", "810000", "659999", "910105")
HEADER = "序号,姓名,性别,身份证号,手机号,酒店名称,房间号,入住时间,退房时间,户籍地址,邮箱,备注"
NAMES = ("王海芳", "欧阳建国", "陈丽华", "")
WIDE = {code: code + 0xFEE0 for code in range(48, 58)}
Rng = random.Random


def id_number(rng: Rng, good: bool = True, areas: Sequence[str] = AREAS) -> str:
    born = date(1930, 1, 1) + timedelta(rng.randrange(34000))
    body = f"{rng.choice(areas)}{born:%Y%m%d}{rng.randrange(1000):03}"
    check = sum(int(digit) * weight for digit, weight in zip(body, WEIGHTS, strict=True)) % 11
    return body + "10X98765432"[check if good else (check + 1 + rng.randrange(10)) % 11]


def mobile(rng: Rng, segments: Sequence[str] = ("38", "39", "66", "77")) -> str:
    return f"1{rng.choice(segments)}{rng.randrange(10**8):08}"


def odd_mobile(rng: Rng) -> str:
    return mobile(rng, ("38", "54", "94", "20", "410"))[:11]


def email(rng: Rng) -> str:
    return f"u{rng.randrange(10**6)}@{rng.choice(('qq.com', '163.com', 'a.b.cn'))}"


def odd_email(rng: Rng) -> str:
    local = rng.choice((f"u{rng.randrange(10**6)}", "a.b", "QQ", "git", "x--y", "noreply", "a", "8986012345"))
    domains = ("qq.com", "163.com", "Example.com", "v1.2.so", "x.so", "mail.test", "a.b.cn", "qq.con")
    return f"{local}@{rng.choice(domains)}"


def row(rng: Rng, number: int) -> list[str]:
    identity = id_number(rng)
    came = f"2019-{rng.randrange(1, 13):02}-{rng.randrange(1, 29):02}"
    return [
        str(number), rng.choice(NAMES), "女男"[int(identity[16]) % 2], identity, mobile(rng),
        rng.choice(("锦江之星(南山店)", "如家酒店")), f"{rng.randrange(100, 999)}", f"{came} 12:30:00",
        f"{came} 23:30:00", f"深圳市南山区科技路{rng.randrange(300)}号", email(rng), "",
    ]  # fmt: skip


def soiled(rng: Rng, cells: list[str]) -> list[str]:
    """The row with something unusual in it."""
    index = rng.choice((3, 4, 10, 11, 5, 6))
    return rng.choice(
        (
            lambda: [*cells[:index], "", *cells[index + 1 :]],
            lambda: [*cells[:3], id_number(rng, good=False), *cells[4:]],
            lambda: [*cells[:3], id_number(rng, areas=ODD_AREAS), odd_mobile(rng), *cells[5:]],
            lambda: [*cells[:10], odd_email(rng), ""],
            lambda: [*cells[:3], cells[3].lower().translate(WIDE), *cells[4:]],
            lambda: [*cells[:3], "11010519491231002X", "13800138000", *cells[5:]],
            lambda: [*cells[:4], f"+86 {cells[4]}", *cells[5:]],
            lambda: [*cells[:4], f" {cells[4][:3]}-{cells[4][3:7]}-{cells[4][7:]} ", *cells[5:]],
            lambda: [*cells[:4], f"{cells[4]}/{mobile(rng)}", *cells[5:]],
            lambda: [*cells[:11], f"已联系{mobile(rng)}，卡号6222021234567890128"],
            lambda: [*cells[:11], f"QQ{rng.randrange(10**8)}"],
            lambda: [*cells[:11], f"身份证{id_number(rng)}"],
            lambda: [*cells[:6], "460", "00", "9762", "30541", *cells[10:]],
            lambda: cells[: rng.randrange(1, 12)],
            lambda: [*cells, mobile(rng), "更多"],
            lambda: ["", "", "", "", "", "", "", "", "", "", "", ""],
            lambda: [*cells[:3], *[f"'{cell}'" for cell in cells[3:5]], *cells[5:]],
            lambda: [*cells[:3], cells[3] + " ", f"\t{cells[4]}", *cells[5:]],
            lambda: [*cells[:3], f"110101{date.today().year + 1}0101123{rng.randrange(10)}", *cells[4:]],
            lambda: [*cells[:3], "440305" + "20000229" + "1234", *cells[4:]],
            lambda: [*cells[:3], cells[4], cells[3], *cells[5:]],
            lambda: [*cells[:5], *["" for _ in cells[5:9]], *cells[9:]],
        )
    )()


def text(rng: Rng, share: float, header: str = HEADER, rows: int = ROWS) -> str:
    lines = [header]
    before: list[str] = []
    for number in range(rows):
        cells = row(rng, number)
        if rng.random() < share:
            cells = soiled(rng, cells)
        if before and rng.random() < 0.02:
            cells = before
        before = cells
        lines.append(",".join(cells))
        if rng.random() < share / 20:
            lines.append("")
    return "\n".join(lines) + "\n"


def quoted(table: str) -> str:
    return re.sub(r"深圳市(南山区科技路1\d*号)", r'"深圳市, ""\1"""', table)


def in_quotes(table: str) -> str:
    """Every cell in quotes, and of some rows with one cell less the address with a comma in it."""
    rows = [[f'"{cell}"' for cell in line.split(",")] for line in table.split("\n")[:-1]]
    for row in rows[50::40]:
        row[-2:] = [row[-2].replace("市", "市,")]
    return "".join(",".join(row) + "\n" for row in rows)


def with_line_ends(table: str) -> str:
    return re.sub(r"深圳市(南山区科技路17\d号)", '"深圳市\n\\1"', table)


def by_phone(table: str) -> str:
    return table.replace("身份证号", "客户编号")


def phones_only(table: str) -> str:
    return "\n".join(",".join([*line.split(",")[:2], *line.split(",")[4:5]]) for line in table.split("\n")[:-1])


def statement(table: str) -> str:
    names = (("入住时间,退房时间,户籍地址", "交易时间,交易金额,余额"), ("备注", "对方户名"))
    for old, new in names:
        table = table.replace(old, new)
    return f"户名：张三 卡号：6222021234567890128 身份证号：{id_number(Rng(1))}\n{table}"


def insert(table: str, rows: int = ROWS, names: bool = True) -> str:
    """The same as statements of so many tuples; numbers without quotes, and texts with what must be escaped.

    Rows of another width are left out: they are read as running text.
    """
    header, *lines = table.split("\n")
    lines = [line for line in lines if line.count(",") == header.count(",")]
    columns = header if names else ",".join(f"c{number}" for number, _ in enumerate(header.split(",")))
    tuples = ["(" + ",".join(map(literal, line.split(","))) + ")" for line in lines]
    parts = (tuples[at : at + rows] for at in range(0, len(tuples), rows))
    return "".join(f"INSERT INTO guests ({columns}) VALUES {', '.join(part)};\n" for part in parts)


def literal(cell: str) -> str:
    if not cell:
        return "NULL"
    quoted = "'" + cell.replace("7号", "7\\'号").replace("8号", "8''号") + "'"
    return cell if cell.isdigit() and not cell.endswith("1") else f"N{quoted}" if cell.endswith("19号") else quoted


def objects(table: str, form: str, keys: str = "") -> str:
    """The same as objects of JSON: in an array on one line, one a line, or spread over lines."""
    header, *lines = table.split("\n")
    names = (keys or header).split(",")
    every = [dict(zip(names, map(scalar, line.split(",")), strict=False)) for line in lines if line]
    if form == "spread":
        return json.dumps(every, ensure_ascii=False, indent=2)
    if form == "array":
        return json.dumps(every, ensure_ascii=False, separators=(",", ":"))
    return "".join(json.dumps(one, ensure_ascii=form == "escaped") + "\n" for one in every)


def persons(table: str) -> str:
    """Of each row only who it is, as an array of objects on one line whose first key is that of the name."""
    wanted = (1, 3, 4, 10)
    rows = [cells for line in table.split("\n") if len(cells := line.split(",")) > max(wanted)]
    return objects("\n".join(",".join(cells[at] for at in wanted) for cells in rows), "array")


def scalar(cell: str) -> Any:
    if cell.endswith("8号"):
        return cell + '"{}\\'
    return int(cell) if cell.isascii() and cell.isdigit() and cell.endswith("7") else cell or None


KEYS = "id,name,sex,idCard,mobile,hotelName,roomNo,checkIn,checkOut,address,email,remark"


TABLES: dict[str, tuple[float, Callable[[str], bytes]]] = {
    "clean": (0.0, str.encode),
    "dirty": (0.15, str.encode),
    "filthy": (0.6, str.encode),
    "crlf": (0.1, lambda table: table.replace("\n", "\r\n").encode()),
    "tabs": (0.1, lambda table: table.replace(",", "\t").encode()),
    "dashes": (0.1, lambda table: table.replace(",", "----").encode()),
    "quoted": (0.1, lambda table: quoted(table).encode()),
    "all in quotes": (0.1, lambda table: in_quotes(table).encode()),
    "all in quotes, crlf": (0.0, lambda table: in_quotes(table).replace("\n", "\r\n").encode()),
    "line ends in cells": (0.1, lambda table: with_line_ends(table).encode()),
    "lone quotes": (0.05, lambda table: table.replace("路7", '路"7').encode()),
    "marks": (0.02, lambda table: re.sub(r"(路9.*),\n", r"\1,# pii-scan:allow\n", table).encode()),
    "no label": (0.1, lambda table: by_phone(table).replace("手机号", "其他").replace("邮箱", "x").encode()),
    "negative label": (0.1, lambda table: table.replace("手机号", "订单号").encode()),
    "phones only": (0.1, lambda table: phones_only(table).encode()),
    "gb18030": (0.1, lambda table: table.encode("gb18030")),
    "no last line end": (0.1, lambda table: table.rstrip("\n").encode()),
    "statement": (0.1, lambda table: statement(by_phone(table).replace("手机号", "其他")).encode()),
    "statement of others": (0.1, lambda table: statement(table).encode()),
    "hinting label": (0.1, lambda table: table.replace("姓名", "name").encode()),
    "insert": (0.1, lambda table: insert(table).encode()),
    "inserts": (0.1, lambda table: insert(table.replace("姓名", "name"), 40).encode()),
    "insert without labels": (0.1, lambda table: insert(table, names=False).encode()),
    "array": (0.03, lambda table: objects(table, "array", KEYS).encode()),
    "array, few odd ones": (0.005, lambda table: objects(table, "array", KEYS).encode()),
    "lines": (0.02, lambda table: objects(table, "lines", KEYS).encode()),
    "escaped": (0.01, lambda table: objects(table, "escaped", KEYS).encode()),
    "spread": (0.02, lambda table: objects(table, "spread", KEYS).encode()),
    "short keys": (0.02, lambda table: objects(table, "array", KEYS.replace("name", "xm")).encode()),
    "persons": (0.005, lambda table: persons(table).encode()),
    "no header": (0.02, lambda table: table.partition("\n")[2].encode()),
}


# Objects of JSON, in 290 bytes each: fewer are as many bytes as the rows of others. In blocks of 1,000 bytes each is
# read with 4 KiB around it, and of none of them by columns: a part is enough there to see every cut.
OBJECTS = ("array", "array, few odd ones", "lines", "escaped", "spread", "short keys", "persons")
# Where marks, the holder of a statement, columns without names, or Chinese text that may support a value leave nothing
# to the columns.
BY_ROW = ("marks", "statement", "no header", "insert without labels")


@pytest.fixture(autouse=True)
def _soon_decided(monkeypatch: pytest.MonkeyPatch) -> None:
    """The first block of a table holds the rows that decide, whatever its size: with fewer of them the others are cut.

    They are still more than those by which `Columns` decides. And few records are asked for by their words.
    """
    monkeypatch.setattr(text_format, "TABLE_ROWS", 210)
    monkeypatch.setattr(text_format, "FIRST", 8000)
    monkeypatch.setattr(scanner, "FIRST", 8000)
    monkeypatch.setattr(worded, "MOST", 30)


@pytest.fixture
def taken(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many rows are counted by columns, block by block."""
    counts: list[int] = []
    count = Bulk._count

    def counted(self: Bulk, one: Counted) -> None:
        counts.append(len(one.rows.spans))
        count(self, one)

    monkeypatch.setattr(Bulk, "_count", counted)
    return counts


def events(path: Path, by_row: bool = False, **options: Any) -> list[str]:
    with pytest.MonkeyPatch.context() as patch:
        if by_row:
            patch.setattr(Columns, "decide", lambda self, *rows: False)
        options = {"listed": 5, "jobs": 1, "as_of": "2026-01-01", **options}
        scan = workers.Scan(Settings(paths=(str(path),), person_key=b"key", cache=CACHE, **options))
        return list(lines(scan))


def lines(scan: workers.Scan) -> Iterator[str]:
    for event in scan.events():
        told = event.to_dict()
        if isinstance(event, Summary):
            told.pop("seconds")
        if told["event"] != "header":
            yield json.dumps(told, ensure_ascii=False, default=str)


def rows_of(name: str) -> int:
    """How many rows a table has: both ways are the slow one where columns take nothing, and fewer are enough."""
    if name in ("filthy", "quoted", "persons"):  # where lists are full later, or few rows fill a block
        return 2 * ROWS
    return 160 if name in BY_ROW else 270 if name in OBJECTS else ROWS


def written(folder: Path, name: str, rows: int = 0) -> Path:
    share, encode = TABLES[name]
    path = folder / f"{name}.csv"
    path.write_bytes(encode(text(Rng(name), share, rows=rows or rows_of(name))))
    return path


@pytest.mark.parametrize("name", TABLES)
def test_columns_tell_what_rows_tell(name: str, tmp_path: Path, taken: list[int]) -> None:
    path = written(tmp_path, name)
    wanted = events(path, by_row=True)
    assert not taken
    assert json.loads(wanted[-1])["not_listed"] > 100
    assert events(path) == wanted
    assert events(path, block_size=20_000) == wanted
    if name in (*OBJECTS, "inserts"):
        path = written(tmp_path, name, 50)
        wanted = events(path, by_row=True)
        assert events(path, block_size=1000) == wanted
    # of objects and statements only in the smaller blocks, once the lists are full
    assert (sum(taken) > rows_of(name) / 2) is (name not in BY_ROW)


def test_fillers_among_real_numbers_count(tmp_path: Path, taken: list[int]) -> None:
    path, rng = tmp_path / "members.csv", Rng(7)
    numbers = [mobile(rng, ("38", "39", "66")) for _ in range(ROWS)]
    sold = ["13312341234", "16691919191", "18677777712", "13801234567"]
    numbers[80:200:10] = sold * 3
    path.write_text("会员号,姓名,手机\n" + "".join(f"{n},{NAMES[n % 3]},{one}\n" for n, one in enumerate(numbers)))
    wanted = events(path, by_row=True, listed=ROWS)
    found = [one for one in map(json.loads, wanted) if one.get("rule") == "phone.mobile"]
    assert len(found) == ROWS
    assert sum("among-real" in one["evidence"] for one in found) >= 12
    assert not taken
    assert events(path, listed=ROWS) == wanted
    assert events(path) == events(path, by_row=True)
    assert sum(taken) > ROWS / 3


@pytest.mark.parametrize(
    "options",
    [
        {"listed": 0},
        {"listed": 60},
        {"min_confidence": "low"},
        {"min_confidence": "high"},
        {"keep_known": True},
        {"rule": ("identity.*",)},
        {"category": ("hotel",)},
        {"exclude_rule": ("identity.prc_id18", "phone.email")},
        {"engine": "regex", "block_size": 20_000},
    ],
    ids=str,
)
def test_whatever_is_selected(options: dict[str, Any], tmp_path: Path) -> None:
    path = written(tmp_path, "dirty")
    assert events(path, **options) == events(path, by_row=True, **options)


def test_objects_in_cells_of_later_rows(tmp_path: Path, taken: list[int]) -> None:
    rng = Rng("cells")
    stay = '{"hotel": "如家酒店", "checkin": "2023-05-06", "checkout": "2023-05-08", "room": "302"}'
    rows = [f"张伟\t{mobile(rng)}\t{stay if row > 900 and row % 7 == 0 else '无'}\n" for row in range(1200)]
    path = tmp_path / "a.tsv"
    path.write_text("姓名\t手机\t扩展\n" + "".join(rows), encoding="utf-8")
    wanted = events(path, by_row=True)
    assert json.loads(wanted[-1])["records"]["hotel.stay"] == 43
    for size in (5000, 1 << 20):
        assert events(path, block_size=size) == wanted
    assert sum(taken) > 1000


@pytest.mark.parametrize("indent", [None, 1])
def test_lists_of_which_far_objects_tell(indent: int | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither columns nor what was learned of the items of one list tell of those of another one.

    Each list is longer than what is learned from, and so is the shortest text in which anything is.
    """
    monkeypatch.setattr(repeats, "LESSON", 5_000)
    monkeypatch.setattr(scanner, "LIST", 5_000)
    rng = Rng("far")
    flight = {"flightNo": "CA1234", "depDate": "2023-05-06", "from": "北京", "to": "上海"}
    lists = [
        {**around, "list": [{"name": "张伟", "phone": mobile(rng)} for _ in range(150)]} for around in ({}, flight)
    ]
    path = tmp_path / "a.json"
    path.write_text(json.dumps([*lists, *lists], ensure_ascii=False, indent=indent), encoding="utf-8")
    wanted = events(path, by_row=True)
    assert json.loads(wanted[-1])["records"] == {"identity.person": 300, "travel.flight": 300}
    for size in (5000, 20_000, 1 << 20):
        assert events(path, block_size=size) == wanted


def test_several_processes_and_a_test_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "tests").mkdir()
    for name in ("dirty", "crlf", "phones only"):
        written(tmp_path, name)
        written(tmp_path / "tests", name)
    wanted = events(tmp_path, by_row=True)
    assert json.loads(wanted[-1])["lowered"] > 0
    monkeypatch.setattr(workers, "THRESHOLD", 0)
    monkeypatch.setattr(workers, "BATCH_FILES", 1)
    for jobs in (2, 3):
        assert events(tmp_path, jobs=jobs) == wanted


# --- plain forms -----------------------------------------------------------------------------------------------------


def address(rng: Rng) -> str:
    """An address with numbers of all lengths, or nearly one."""
    numbers = ("", "1", "09", "300", "4711", "12345", "123456", "1234567", "十二", "3-2", " 7", "5A")
    places = ("广东省深圳市南山区", "深圳市", "", "大石桥乡", "北京", "广东省 深圳市 ")
    roads = ("科技路", "桃园小区", "红旗村", "人民大道", "工业园", "路")
    parts = (rng.choice(places), rng.choice(roads))
    units = rng.sample(("号", "栋", "单元", "室", "组", "层", "号楼", "街", ""), rng.randrange(5))
    return "".join((*parts, *(rng.choice(numbers) + unit for unit in units)))


SOURCES: dict[str, Callable[[Rng], str]] = {
    "identity.prc_id18": lambda rng: id_number(rng, rng.random() < 0.7, (*AREAS, *ODD_AREAS)),
    "phone.mobile": lambda rng: rng.choice((mobile, odd_mobile))(rng),
    "phone.email": lambda rng: rng.choice((email, odd_email))(rng),
    "identity.address": address,
}


@pytest.mark.parametrize("rule_id", _FORMS)
def test_what_a_plain_form_takes_the_rule_takes(rule_id: str) -> None:
    """With the same normalised value and no negative score, as the whole of a cell."""
    ruleset = rules()
    confirmer = Confirmer(ruleset)
    index = next(i for i, rule in enumerate(ruleset.rules) if rule.id == rule_id)
    rng = Rng(rule_id)
    texts = [changed(rng, SOURCES[rule_id](rng)) for _ in range(6000)]
    takes = of_rule(ruleset.rules[index], lambda value: confirmer.verdict(index, value))
    found = takes([value.encode() for value in texts])
    assert sum(map(bool, found)) > 1000
    for value, normalised in zip(texts, found, strict=True):
        if normalised:
            assert ruleset.rules[index].compiled.fullmatch(value), value
            verdict = confirmer.verdict(index, value)
            assert verdict.ok and verdict.score >= 0 and verdict.normalised == normalised, value


def changed(rng: Rng, value: str) -> str:
    """The value, or with one sign put in, left out or replaced."""
    if rng.random() < 0.6:
        return value
    place, sign = rng.randrange(len(value)), rng.choice(("0", "9", "x", "-", ".", " ", "a", "@", "é", ""))
    return value[:place] + sign + value[place + rng.randrange(2) :]


def test_patterns_of_known_values_are_in_upper_case() -> None:
    """Values are tried on them in upper case."""
    entries = rules().tables["known_values"]["entries"]
    patterns = [pattern for entry in entries for pattern in entry.get("patterns", ())]
    assert len(patterns) > 50
    assert not [one for one in patterns if re.search("[a-z]", re.sub(r"\\[dwsb]|\\p\{Han\}", "", one))]


def test_what_is_counted_is_handed_on_in_slices(monkeypatch: pytest.MonkeyPatch) -> None:
    """Rows that are only counted leave nothing to list, and what is told of them may not pile up."""
    monkeypatch.setattr(judge, "SLICE", 500)
    rng = Rng(5)
    rows = "".join(f"张三,{id_number(rng)},13800{number:06}\n" for number in range(30_000))
    settings = Settings(cache=CACHE, isolated=True, listed=100)
    events = list(Scanner(settings).scan(Bytes("people.csv", f"姓名,身份证号,手机号\n{rows}".encode())))
    tallies = [event.tally.size for event in events if isinstance(event, Summary) and event.tally]
    assert sum(tallies) == 30_000
    assert len(tallies) > 3 and max(tallies) < 12_000
