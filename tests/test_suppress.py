"""Marks, settings for paths, ignore files."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pii_scan.config import PathRule, Settings
from pii_scan.errors import ConfigError
from pii_scan.formats.text import Chunker
from pii_scan.model import Chunk, Location, advance
from pii_scan.sources import FileBlob
from pii_scan.suppress import Mark, MarkReader, Suppressor, load_ignore_file
from pii_scan.suppress.comments import comments_of


def read(data: bytes, line: int = 1, name: str = "a.txt", require_reason: bool = False) -> MarkReader:
    reader = MarkReader(comments_of(name), require_reason)
    reader.read(Chunk(data, 0, len(data), line))
    return reader


def find_marks(data: bytes, line: int) -> dict[int, list[Mark]]:
    """Marks by the line for which they count, without their columns."""
    marks = read(data, line).marks
    return {number: [mark._replace(column=1) for mark in found] for number, found in marks.items() if found}


def on(line: int, column: int = 1) -> Location:
    return Location("a.txt", None, line, column, line, column)


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("x = 1  # pii-scan:allow[phone.mobile] our hotline", {7: [Mark(("phone.mobile",), "our hotline", 7)]}),
        ("pii-scan:allow[phone.*, identity] r", {7: [Mark(("phone.*", "identity"), "r", 7)]}),
        ("pii-scan:allow public numbers", {7: [Mark(("*",), "public numbers", 7)]}),
        ("pii-scan:allow", {7: [Mark(("*",), "", 7)]}),
        ("pii-scan:allow\r\n", {7: [Mark(("*",), "", 7)]}),
        ("<!-- pii-scan:allow[bank] demo -->", {7: [Mark(("bank",), "demo", 7)]}),
        ("/* pii-scan:allow: demo */", {7: [Mark(("*",), "demo", 7)]}),
        ("# pii-scan:allow-next-line[phone] 客服\n", {8: [Mark(("phone",), "客服", 7)]}),
        ("# pii-scan:allow-next-line\na\n", {8: [Mark(("*",), "", 7)]}),
        ("a\n\nb pii-scan:allow c\n", {9: [Mark(("*",), "c", 9)]}),
        (
            "pii-scan:allow[a] one pii-scan:allow[b] two",
            {7: [Mark(("a",), "one", 7), Mark(("b",), "two", 7)]},
        ),
        ("pii-scan:allow-next-line[a]\npii-scan:allow[b]", {8: [Mark(("a",), "", 7), Mark(("b",), "", 8)]}),
        ("pii-scan:allowed", {}),
        ("pii-scan:allow-next-lines", {}),
        ("pii-scan:allow-all", {}),
        ("pii-scan:allow[", {}),
        ("pii-scan:allow[phone", {}),
        ("pii-scan:allow [phone] ours", {7: [Mark(("phone",), "ours", 7)]}),
        ("pii-scan:allow [phone", {}),
        ("pii-scan:allow[phone\n]", {}),
        ("pii-scan:allow[]", {}),
        ("pii-scan:allow[ , ]", {}),
        ("pii-scan:allow[(a+)+$]", {}),
        ("nothing", {}),
    ],
)
def test_marks(text: str, marks: dict[int, list[Mark]]) -> None:
    assert find_marks(text.encode(), 7) == marks


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("pii-scan:allow,13800138000,张三", ""),
        ("pii-scan:allow test,13800138000", "test"),
        ("pii-scan:allow\t张三", ""),
        ('{"note": "pii-scan:allow made up", "name": "张三"}', "made up"),
        ("pii-scan:allow 138 0013 8000 is ours", "*** **** **** is ours"),
        ("pii-scan:allow 13800138000", "***********"),
        ("pii-scan:allow see a.b@example.com", "see *@example.com"),
        ("pii-scan:allow ticket 1234", "ticket 1234"),
        ("pii-scan:allow a\x1b[31mb", "a [31mb"),
    ],
)
def test_reasons_show_no_values(text: str, reason: str) -> None:
    (mark,) = find_marks(text.encode(), 1)[1]
    assert mark.reason == reason


def test_reasons_have_an_end() -> None:
    (mark,) = find_marks(b"pii-scan:allow " + "因".encode() * 10_000, 1)[1]
    assert mark.reason == "因" * 160


PARTS = st.sampled_from(
    ["pii-scan:allow", "-next-line", "[", "]", "phone.*", ",", " ", "\n", "\r\n", "reason", "é", '"', "-->", "1" * 8]
)


@given(st.lists(PARTS).map("".join).map(str.encode) | st.binary(), st.integers(1, 1000))
@example(b"pii-scan:allow\xff\xfe", 1)
def test_marks_of_any_bytes(data: bytes, line: int) -> None:
    marks = find_marks(data, line)
    last = line + data.count(b"\n")
    for number, found in marks.items():
        for mark in found:
            assert line <= mark.line <= last
            assert number in (mark.line, mark.line + 1)
            assert mark.rules
            assert "\n" not in mark.reason
            assert sum(map(str.isdigit, mark.reason)) < 7
    # a list that does not close is no mark
    assert marks or not re.match(rb"pii-scan:allow [^\[\s]", data)


@given(st.lists(PARTS, max_size=20).map("".join), st.lists(PARTS, max_size=20).map("".join))
def test_marks_do_not_depend_on_where_the_text_is_cut(first: str, second: str) -> None:
    head, tail = (first + "\n").encode(), second.encode()
    whole = find_marks(head + tail, 1)
    parts = find_marks(head, 1)
    for number, found in find_marks(tail, 1 + head.count(b"\n")).items():
        parts.setdefault(number, []).extend(found)
    assert whole == {number: found[:16] for number, found in parts.items()}


SEEN = st.lists(
    st.sampled_from(
        ["pii-scan:allow", "pii-scan:allow[phone] why", "pii-scan:allow-next-line", "数", "a", "\n", " " * 90]
    )
)


@given(SEEN.map("".join).map(str.encode), st.integers(1, 400))
@example(b"a" * 700 + b"pii-scan:allow", 1)
@example(b"pii-scan:allow" * 20 + b" x", 7)
def test_chunks_of_long_lines_see_the_same_marks(data: bytes, size: int) -> None:
    """Whatever a mark allows, it allows wherever chunks are cut: for each place, what the chunk that holds it says."""

    def allowed(target: int) -> list[str | None]:
        reader, said = MarkReader(), []
        for chunk in Chunker(iter((data,)), lambda _head, _complete: None, target):
            reader.read(chunk)
            for at in range(chunk.start, chunk.end, 31):
                line, column = advance(chunk.data, chunk.start, at, chunk.line, chunk.column)
                said.append((line, column, Suppressor.mark_for(reader.marks, "phone.mobile", on(line, column))))
        return sorted({(line, column): why for line, column, why in said}.items())

    whole = dict(allowed(1 << 20))
    for place, why in allowed(size):
        assert whole.get(place, why) == why


@pytest.mark.parametrize("between", [590, 610])
def test_a_mark_reaches_back_a_part_of_a_long_line(between: int) -> None:
    reader = read(("1" * 11 + "数" * between + " pii-scan:allow").encode())
    assert Suppressor.mark_for(reader.marks, "phone.mobile", on(1, 12)) == ("mark" if between == 590 else None)


@pytest.mark.parametrize(
    ("name", "text", "counts"),
    [
        ("a.py", "x = 1  # pii-scan:allow", True),
        ("a.py", 'x = "it\'s"  # pii-scan:allow', True),
        ("a.py", "# pii-scan:allow-next-line", True),
        ("a.py", "x = 'pii-scan:allow'", False),
        ("a.py", "x = '# pii-scan:allow'", False),
        ("a.py", 'x = "a\\"b # pii-scan:allow"', False),
        ("a.py", "pii-scan:allow", False),
        ("Dockerfile", "ENV A=1 # pii-scan:allow", True),
        ("src/Main.JAVA", "int x; // pii-scan:allow", True),
        ("a.js", "/* pii-scan:allow */ x", True),
        ("a.js", "/* a */ x = 1 /* pii-scan:allow */", True),
        ("a.js", "/* a */ x = pii-scan:allow", False),
        ("a.js", " * pii-scan:allow-next-line", True),
        ("a.js", "x = `// pii-scan:allow`", False),
        ("a.js", "x = 'http://a/pii-scan:allow'", False),
        ("a.rs", "fn f<'a>(x: &'a str) {} // pii-scan:allow", True),
        ("a.sql", "INSERT INTO t VALUES ('it''s'); -- pii-scan:allow", True),
        ("a.sql", "INSERT INTO t VALUES ('-- pii-scan:allow');", False),
        ("a.html", "<!-- pii-scan:allow -->", True),
        ("a.html", "<p>pii-scan:allow</p>", False),
        ("a.css", "a { } /* pii-scan:allow */", True),
        ("a.yaml", "phone: 1  # pii-scan:allow", True),
        ("a.vb", "Dim x ' pii-scan:allow", True),
        ("a.hs", "f x = x {- pii-scan:allow -}", True),
        ("a.py", "x" * 3000 + " # pii-scan:allow", False),
        ("a.csv", "1,'pii-scan:allow',2", True),
        ("a.json", '{"a": "pii-scan:allow"}', True),
        (".py", "pii-scan:allow", True),
        ("a", "pii-scan:allow", True),
    ],
)
def test_marks_count_in_comments_of_sources(name: str, text: str, counts: bool) -> None:
    reader = read(f"first\n{text}\n".encode(), name=name)
    assert any(reader.marks.values()) is counts


def test_marks_take_linear_time() -> None:
    hostile = [b"pii-scan:allow" * 70_000, b"pii-scan:allow[" * 60_000, b"pii-scan:allow[" + b"a" * 1_000_000]
    hostile += [b"\"'`" * 300_000 + b"pii-scan:allow", b"/**/pii-scan:allow" * 50_000]
    start = time.perf_counter()
    for data in hostile:
        for name in ("a.txt", "a.js"):
            assert sum(map(len, read(data, name=name).marks.values())) <= 16
    assert time.perf_counter() - start < 5


@pytest.mark.parametrize(
    ("globs", "rule", "allowed"),
    [
        ("phone", "phone.mobile", True),
        ("phone.*", "phone.mobile", True),
        ("ph*", "phone.mobile", True),
        ("*", "phone.mobile", True),
        ("phone.mobile", "phone.mobile", True),
        ("mobile", "phone.mobile", False),
        ("phone.m", "phone.mobile", False),
        ("PHONE", "phone.mobile", False),
        ("bank,phone", "phone.email", True),
        ("hotel", "hotel.stay", True),
    ],
)
def test_globs_of_marks(globs: str, rule: str, allowed: bool) -> None:
    marks = find_marks(f"pii-scan:allow[{globs}]".encode(), 1)
    assert Suppressor.mark_for(marks, rule, on(1)) == ("mark" if allowed else None)
    assert Suppressor.mark_for(marks, rule, on(2)) is None


def test_mark_for_gives_the_reason() -> None:
    marks = find_marks(b"pii-scan:allow[bank] b pii-scan:allow[phone] p", 3)
    assert Suppressor.mark_for(marks, "phone.mobile", on(3)) == "mark: p"


def test_reasons_that_are_required() -> None:
    reader = read(b"pii-scan:allow\npii-scan:allow why\npii-scan:allow-next-line\n", require_reason=True)
    assert [Suppressor.mark_for(reader.marks, "phone.mobile", on(line)) for line in (1, 2, 4)] == [
        None,
        "mark: why",
        None,
    ]
    assert reader.bare == ["1", "3"]


def test_settings_for_paths() -> None:
    rules = (
        PathRule("docs/", "public", exclude_rule=("phone", "bank.card"), min_confidence="high"),
        PathRule("*.sql", "dumps", exclude_rule=("phone.*",)),
        PathRule("/docs/a.md", "guide", min_confidence="low"),
    )
    suppressor = Suppressor(Settings(per_path=rules))
    assert suppressor.path_rule("docs/a.md", "phone.mobile") is rules[0]
    assert suppressor.path_rule("docs/a.md", "bank.iban") is None
    assert suppressor.path_rule("x/y.sql", "phone.email") is rules[1]
    assert suppressor.path_rule("docs/y.sql", "phone.email") is rules[0]
    assert suppressor.excluded_by("x/y.sql", "phone.email") == "config: dumps"
    assert suppressor.excluded_by("x/y.txt", "phone.email") is None
    assert suppressor.min_confidence("docs/b.md", "medium") == "high"
    assert suppressor.min_confidence("docs/a.md", "medium") == "low"
    assert suppressor.min_confidence("a.md", "medium") == "medium"


def test_marks_that_can_match_nothing_are_told() -> None:
    text = b"pii-scan:allow[phone.*, x] a\npii-scan:allow[]\n\npii-scan:allow [phone b\npii-scan:allow[x.y] c\n"
    reader = MarkReader(known="phone.*".__eq__)
    for start in (0, text.index(b"\n") + 1):  # what a chunk saw behind its end comes again
        reader.read(Chunk(text, start, len(text), 1 + bool(start)))
    no_rule = "their list names no rule or record kind"
    assert reader.bare == [f"2: {no_rule}", "4: their list of rules does not close", f"5: {no_rule}"]
    suppressor = Suppressor(Settings(), ("phone.mobile", "hotel.stay"))
    reader = suppressor.marks_of(FileBlob("a.txt", None, 1, False, True, "a.txt"), None)
    assert reader is not None
    for line, glob in enumerate(("phone", "phone.mobile", "*.stay", "phones", "phone.fax"), 1):
        reader.read(Chunk(text := f"pii-scan:allow[{glob}] x\n".encode(), 0, len(text), line))
    assert reader.bare == [f"4: {no_rule}", f"5: {no_rule}"]


def test_settings_for_paths_are_relative_to_the_configuration(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "docs" / "en").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "docs" / "en")
    rules = (PathRule("/docs/", "public", exclude_rule=("phone",)),)
    suppressor = Suppressor(Settings(per_path=rules, config_folder=str(tmp_path.resolve())))
    assert suppressor.excluded_by(str(tmp_path / "docs" / "a"), "phone.mobile") == "config: public"
    assert suppressor.excluded_by("a", "phone.mobile") == "config: public"
    assert suppressor.excluded_by("../zh/a", "phone.mobile") == "config: public"
    assert suppressor.excluded_by("../../src/a", "phone.mobile") is None
    assert suppressor.excluded_by("/docs-of-others/a", "phone.mobile") is None


def test_settings_for_paths_that_are_no_globs() -> None:
    with pytest.raises(ConfigError, match=r"path \[z-a\]"):
        Suppressor(Settings(per_path=(PathRule("[z-a]", "r"),)))


def test_ignore_file(tmp_path: Path) -> None:
    file = tmp_path / ".pii-scan-ignore"
    file.write_bytes(
        b"\xef\xbb\xbf# exports of the demo\r\n*.jar\r\n\r\nvendor/\r\n/a/**/b\r\n!keep.jar\r\n\xd6.csv\r\n"
    )
    ignored = load_ignore_file(file)
    yes = ["x.jar", "d/x.jar", "vendor/", "d/vendor/", "vendor/x", "a/b", "a/x/y/b", "\udcd6.csv", "n\nl/x.jar"]
    no = ["keep.jar", "vendor", "d/a/b", "x.jar\n", "exports", "#"]
    assert [path for path in yes if not ignored(path)] == []
    assert [path for path in no if ignored(path)] == []


@pytest.mark.parametrize("line", ["!", "a\\", "[z-a]"])
def test_ignore_file_with_a_mistake(tmp_path: Path, line: str) -> None:
    file = tmp_path / "ignore"
    file.write_text(f"# reason\n*.jar\n{line}\n")
    with pytest.raises(ConfigError, match="ignore:3: "):
        load_ignore_file(file)


def test_ignore_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="nope: No such file"):
        load_ignore_file(tmp_path / "nope")


@given(path=st.text().map(lambda text: text.replace("\0", "")))
def test_ignore_file_answers_for_any_path(path: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    file = tmp_path_factory.getbasetemp() / "ignore"
    file.write_text("*.jar\nvendor/\n")
    assert load_ignore_file(file)(path) in (True, False)
