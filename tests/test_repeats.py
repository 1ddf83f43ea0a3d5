"""Lists of people that are no tables: what is told of units that repeat is what reading each of them finds."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from time import perf_counter
from types import SimpleNamespace

import pytest

from pii_scan import scanner
from pii_scan.config import Settings
from pii_scan.engine import Engine, build
from pii_scan.formats import sections
from pii_scan.formats import text as text_format
from pii_scan.model import TABLE_SIGNS, Summary
from pii_scan.scanner import Scanner, learned, parts, repeats
from tests.benchmarks.lists import LISTS, LOGS, line, person
from tests.shared import CACHE, Bytes, rules

# Small, so that a lesson is soon over; and in texts of twice that much something is learned.
LESSON = 2000
# Characters of a list.
SIZE = 5_500
# Rows of statements, and sentences on one line.
ROWS, TOLD = 275, 687
# Characters of one whose lines are of many sorts: of hotels, rooms, ages, places.
LONGER = {
    "hotel={hotel}": 25_000,
    "{hotel}": 14_000,
    "邮箱：": 15_000,
    "北京,{place}": 21_000,
    "{place}": 15_000,
    "[user{room}]": 10_000,
    "{sender}": 60_000,
    "证件{id}": 15_000,
    "{train}": 20_000,
    "ticketNo=": 11_000,
    "accountName=": 11_000,
    "/lbs/report?": 11_000,
}
# Findings that are listed; the others are counted.
LISTED = 130
# What stands among the units of a list now and then.
ODD = (
    "以下为酒店住宿人员名单：",
    "身份证号码",
    "",
    "----------",
    "# 第二部分",
    "航班旅客信息",
    "户名：王小明",
    "犯罪前科人员",
)


# Objects on one line.
OBJECTS = (
    '{{"name": "{name}", "idCard": "{id}", "mobile": "{mobile}", "addr": "{place}"}}, ',
    '{{"u":{{"name":"{name}","idNo":"{id}"}},"t":"{mobile}","mail":"{mail}"}},',
    '{{"姓名":"{name}","证件号码":"{id}","入住时间":"{day} {time}","酒店":"汉庭酒店","房号":"302"}},',
    '{{"at":"{day} {time}","who":{{"n":"{name}","phone":"{mobile}","idNo":"{id}"}},"rows":[{{"x":1}},{{"y":2}}]}},',
)
# What else repeats on one line.
ON_ONE_LINE = (
    "<row><name>{name}</name><idcard>{id}</idcard><mobile>{mobile}</mobile><addr>{place}</addr></row>",
    '<row name="{name}" idcard="{id}" mobile="{mobile}"/>',
    '["{name}","{id}","{mobile}","{day} {time}"],',
    "{{name:'{name}',idCard:'{id}',mobile:'{mobile}',time:'{day}'}},",
    "姓名：{name} 身份证：{id} 手机：{mobile}；",
    "{name} {id} {mobile}<br>",
    "{name},{id},{mobile};",
    "{name},{id},{mobile},{day}\\n",
)
# Sentences, which are read by parts that overlap: now and then one of them reaches into the next.
SENTENCE = "{name}，身份证号{id}，手机{mobile}，{day}入住汉庭酒店302房。"
ODD_UNITS = ("以下为酒店住宿人员名单：", "户名：王小明", "<b>犯罪前科人员</b>", "-----", "航班旅客信息<br>")
ODD_OBJECTS = (
    '{"备注":"以下为酒店住宿人员名单"},',
    '{"title": "示例"}, ',
    "{},",
    '{"航班":"CA1234"},',
    '"身份证号码",',
    "[],",
)


def _list(form: str, seed: int) -> bytes:
    if form in OBJECTS:
        return _on_one_line(form, seed, ODD_OBJECTS, "list = [", "{}]")
    if form in ON_ONE_LINE:
        return _on_one_line(form, seed, ODD_UNITS)
    rng = random.Random(f"{form} {seed}")
    # objects with which a text begins are rows of a table
    text, number = "list\n" * form.startswith("{{"), 0
    size = next((size for part, size in LONGER.items() if part in form), SIZE)
    while len(text) < size:
        odd = rng.choice(ODD) + "\n" if rng.random() < 0.002 else ""
        text += odd + line(rng, form, number) + "\n"
        number += 1
    return text.encode()


def _on_one_line(
    form: str, seed: int, odd: tuple[str, ...], before: str = "", behind: str = "", times: int = SIZE // 16
) -> bytes:
    rng = random.Random(f"{form} {seed}")
    parts = []
    for number in range(times):
        parts += [rng.choice(odd)] * (rng.random() < 0.002)
        parts.append(form.format(**person(rng, number)))
    return (before + "".join(parts) + behind).encode()


@pytest.fixture(scope="module")
def engine() -> Engine:
    return build(rules(), CACHE, signs=TABLE_SIGNS)


def _scan(engine: Engine, data: bytes, listed: int = LISTED, size: int = 1 << 20) -> Iterator[object]:
    """The events, and of summaries what is counted."""
    settings = Settings(
        cache=CACHE, isolated=True, min_confidence="low", as_of="2026-01-01", listed=listed, block_size=size
    )
    for event in Scanner(settings, engine=engine, ruleset=engine.ruleset).scan(Bytes("list.txt", data)):
        if isinstance(event, Summary):
            people = {key: sorted(hashes) for key, hashes in event.tally.people.items()} if event.tally else {}
            yield event.findings, event.records, event.not_listed, people
        else:
            yield event


def _escaped(data: bytes) -> bytes:
    """JSON with its Chinese characters as Python writes them if nobody says otherwise."""
    return re.sub(r"[^\x00-\x7f]", lambda sign: f"\\u{ord(sign[0]):04x}", data.decode()).encode()


@pytest.mark.parametrize("form", [*LISTS, *LOGS[:4], *OBJECTS, *ON_ONE_LINE])
def test_what_is_told_is_what_is_read(form: str, engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    listed, seen = LISTED if form in LISTS else 8 * LISTED, _raised_by_any if form in ON_ONE_LINE else _as_it_is
    lesson = 2 * LESSON if form in LOGS else LESSON  # whose lines are long
    _compare(_list(form, 1), listed, engine, monkeypatch, least=lesson, lesson=lesson, seen=seen)


def test_sentences_on_one_line(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    _learn_soon(monkeypatch, 2 * LESSON)
    reads: list[int] = []
    look = engine.look
    monkeypatch.setattr(engine, "look", lambda chunk, *a, **k: reads.append(len(chunk.data)) or look(chunk, *a, **k))
    data = _on_one_line(SENTENCE, 1, ("",), times=TOLD)
    *_, (_, records, _, people) = _scan(engine, data)
    number = data.count("302房".encode())
    assert number - 3 <= records["hotel.stay"] <= number
    assert sum(map(len, people.values())) == records["hotel.stay"]
    assert sum(reads) < len(data)


@pytest.mark.parametrize("form", [OBJECTS[0], OBJECTS[2], next(form for form in LISTS if form.startswith("{{"))])
def test_escapes_are_told_as_what_they_stand_for(form: str, engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    _compare(_escaped(_list(form, 1)), LISTED if form in LISTS else 8 * LISTED, engine, monkeypatch)


def _as_it_is(event: object) -> object:
    return event


def _raised_by_any(event: object) -> object:
    """On one line what raised a name may be the value behind it, or one of the unit before it."""
    return re.sub("beside:[a-z_]+", "beside", repr(event))


def _learn_soon(monkeypatch: pytest.MonkeyPatch, lesson: int = LESSON) -> None:
    monkeypatch.setattr(scanner, "LIST", 2 * lesson)
    monkeypatch.setattr(repeats, "LESSON", lesson)
    monkeypatch.setattr(repeats, "WINDOW", 4 * lesson)


def _compare(
    data: bytes,
    listed: int,
    engine: Engine,
    monkeypatch: pytest.MonkeyPatch,
    size: int = 1 << 20,
    least: int = LESSON,
    lesson: int = LESSON,
    seen: Callable[[object], object] = _as_it_is,
) -> None:
    """The same events whether units are told or read; and enough of them are told, at least a fifth of ``least``."""
    told = 0
    known = parts.Parts.known

    def count(self: parts.Parts, stop: int, *what: object) -> parts.Known:
        nonlocal told
        told += stop - self.at
        return known(self, stop, *what)  # type: ignore[arg-type]

    monkeypatch.setattr(parts.Parts, "known", count)
    _learn_soon(monkeypatch, lesson)
    monkeypatch.setattr(text_format, "TABLE_ROWS", 60)
    found = [*map(seen, _scan(engine, data, listed, size))]
    assert 5 * told > least
    monkeypatch.setattr(repeats, "PROMISING", 1 << 30)
    assert [*map(seen, _scan(engine, data, listed))] == found


@pytest.mark.parametrize(("form", "size"), [(LISTS[14], 350), (OBJECTS[0].strip(), 850)])
def test_units_of_many_sorts_are_read_together(
    form: str, size: int, engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    _learn_soon(monkeypatch, 8 * LESSON)
    read: list[int] = []
    together = repeats.Repeats._read_together

    def count(self: repeats.Repeats, *what: object) -> dict[int, object]:
        found = together(self, *what)  # type: ignore[arg-type]
        read.append(len(found))
        return found  # type: ignore[return-value]

    monkeypatch.setattr(repeats.Repeats, "_read_together", count)
    units = (form.format(**person(random.Random(f"{form} {number}"), number)) + "\n" for number in range(size))
    data = "# list\n" + "".join(units)
    found = [*_scan(engine, data.encode())]
    assert sum(read) > 40, read
    monkeypatch.setattr(repeats, "PROMISING", 1 << 30)
    assert [*_scan(engine, data.encode())] == found


def test_few_sorts_are_remembered(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    _learn_soon(monkeypatch, 4 * LESSON)
    held: list[int] = []
    has_room = learned.Learned.has_room

    def count(self: learned.Learned) -> bool:
        room = has_room(self)
        held.append(len(self._lessons))
        return room

    monkeypatch.setattr(learned.Learned, "has_room", count)
    monkeypatch.setattr(learned, "MOST", 40)
    rng = random.Random(3)
    data = "".join(LISTS[14].format(**person(rng, number)) + "\n" for number in range(300)).encode()
    found = [*_scan(engine, data)]
    # of those that come often more may be held
    assert len(held) > 2 and max(held) <= 3 * 40
    monkeypatch.setattr(repeats, "PROMISING", 1 << 30)
    assert [*_scan(engine, data)] == found


# What stands between statements, and values that are no plain ones.
BETWEEN = (
    "-- 以下为酒店住宿人员名单\n",
    "/*!40000 ALTER TABLE `guest` DISABLE KEYS */;\n",
    "COMMIT;\n-- 联系人：王小明 13812345670\n",
    "CREATE TABLE `pass` (`no` int, `name` varchar(20), `hotel` varchar(60));\n",
    "\n",
)
ODD_CELLS = ("'王','小''明'", "'x),(y'", "'(备注'", "to_date('2024-01-01', 'YYYY-MM-DD')", "'第二部分'")
# Rows of a statement, what divides them, and what stands before the first one.
INSERTS = {
    "all": (10_000, ",", "INSERT INTO `guest` VALUES "),
    "each": (1, ";\n", "INSERT INTO guest VALUES "),
    "lines": (10_000, ",\n", "insert into [dbo].[guest] values\n"),
    "parts": (120, ", ", "REPLACE INTO 客户 VALUES "),
}


def _inserts(shape: str, seed: int, form: str, odd: float) -> bytes:
    rng = random.Random(f"{shape} {seed} {form}")
    size, sign, head = INSERTS[shape]
    text, left = "-- dump (x86_64)\n", 0
    for number in range(ROWS):
        if not left:
            text += rng.choice(BETWEEN) * (rng.random() < (odd if size == 1 else 0.1))
            text += head if rng.random() < 1 - 5 * odd else head.replace("guest", "visitor").replace("客户", "访客")
        left = (left or size) - 1
        row = form.format(**person(rng, number))
        row += f",{rng.choice(ODD_CELLS)}" if rng.random() < odd else ""
        text += f"({row})" + (sign if left and number < ROWS - 1 else ";\n")
    return text.encode()


PEOPLE = "{number},'{name}','{id}','{mobile}','{place}',NULL"
STAYS = "'{name}','{mobile}','{hotel}',{room},'{day} {time}'"


@pytest.mark.parametrize(
    ("shape", "form"),
    [("all", PEOPLE), ("each", PEOPLE), ("lines", STAYS), ("parts", PEOPLE)],
)
def test_tuples_without_names_are_told(shape: str, form: str, engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    for seed, (odd, size) in enumerate(((0.0, 1 << 20), (0.01, 9_000))):
        with monkeypatch.context() as patch:
            data, least = _inserts(shape, seed, form, odd), -1 if odd else LESSON // 2
            _compare(data, 8 * LISTED, engine, patch, size, least, lesson=2 * LESSON)


def test_a_text_of_escaped_objects_is_looked_at_once() -> None:
    one = r"{\"name\": \"王建国\", \"mobile\": \"13812345670\"},"
    took = []
    for times in (2000, 8000):
        data = ('{"rows": "[' + one * times).encode()
        begun = perf_counter()
        assert not repeats._has_braces_in_texts(data)
        took.append(perf_counter() - begun)
    # sixteen times as long, where each quote was looked for an end of
    assert took[1] < 10 * took[0] + 0.05, took


def test_texts_without_people_are_not_searched_for_statements(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    def search(*_: object) -> None:
        raise AssertionError("all of a text is searched")

    monkeypatch.setattr(sections, "INSERT", SimpleNamespace(search=search))
    monkeypatch.setattr(sections, "CREATED", SimpleNamespace(search=search))
    assert len([*_scan(engine, b"for number in range(10):  # what goes into it\n    print(number)\n" * 3000)]) == 1


def test_values_are_taken_out_of_a_text(engine: Engine) -> None:
    one, other = (
        engine.skeletons.of(text.encode())
        for text in (
            "王芳，身份证330106198910107752，住址：北京市朝阳区建国路12号，a1@qq.com",
            "李建国，身份证440305198007153533，住址：北京市海淀区学院路7号，zhangsan77@qq.com",
        )
    )
    assert one and other and one.text == other.text
    assert "王".encode() not in one.text and b"1989" not in one.text


def test_places_lead_back(engine: Engine) -> None:
    data = _list(LISTS[4], 2) + _list(LISTS[10], 3)
    skeleton = engine.skeletons.of(data)
    assert skeleton and skeleton.text.count(b"\n") == data.count(b"\n") and len(skeleton.text) < len(data)
    at = place = 0
    while (at := data.find(b"\n", at + 1)) >= 0:
        place = skeleton.text.find(b"\n", place + 1)
        assert skeleton.outer(place) == at and skeleton.inner(at) == place


def test_words_that_say_something_are_told(engine: Engine) -> None:
    for text in ("余额", "手机", "锦江之星", "PEK"):
        skeleton = engine.skeletons.of(f"x {text} y".encode())
        assert skeleton and skeleton.said == [(2, text)]
    for text in ("13800138000", "110101199003070000"):
        skeleton = engine.skeletons.of(f"x {text} y".encode())
        assert skeleton and text.encode() in skeleton.text


def test_what_stands_before_an_at_sign_is_no_number(engine: Engine) -> None:
    number = b"13916620437"
    one, other = (engine.skeletons.of(text) for text in (number + b"@qq.com " + number, number))
    assert one and other and one.said[1][1] == other.said[0][1] != one.said[0][1]
