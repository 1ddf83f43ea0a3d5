"""Formats of finished scans, the text report of records, and what reports keep in memory."""

from __future__ import annotations

import json
import tracemalloc
from pathlib import Path

import pytest

from pii_scan.model import Finding, Header, Location, Reason, Record, Skip, Summary
from pii_scan.reporters import REPORTERS, View
from pii_scan.reporters.jsonl import dump, read_events
from pii_scan.reporters.terminal import clip, shown, width, wrap

from .conftest import ID_NUMBER, MOBILE, TABLE

HEADER = Header("0.1.0", 78, "a41f09c2", "2026-11-24T00:00:00Z", (), None, "regex")


def finding(path: str = "a.csv", line: int = 1, severity: str = "high", **more) -> Finding:
    return Finding("identity.prc_id18", "identity", 0.95, severity, Location(path, None, line, 3, line, 21),
                   "1101************2X", ("checksum",), "0" * 16, **more)  # fmt: skip


def record(path: str, line: int) -> Record:
    return Record("hotel.stay", "critical", 0.9, Location(path, None, line, 1, line, 1), "p", "id_number",
                  ("identity.prc_id18", "phone.mobile"), ("header:hotel",))  # fmt: skip


def text(*events, **view) -> str:
    parts: list[str] = []
    reporter = REPORTERS["text"](parts.append, View(**view))
    for event in (HEADER, *events):
        reporter.event(event)
    reporter.close()
    return "".join(parts)


def test_records_lead() -> None:
    people = {"at_least": 58, "at_most": 60, "by_id_number": 58, "by_phone": 2, "by_passport": 0}
    summary = Summary(files=2, bytes=1900, findings={"identity.prc_id18": 1}, records={"hotel.stay": 60},
                      records_distinct={"hotel.stay": 58}, people=people, dossiers=3,
                      minors={"as_of": "2026-11-24", "count": 1})  # fmt: skip
    events = [finding(), *(record("b.csv", n) for n in range(60)), summary]
    said = text(*events, lines=False)
    assert "58 to 60 people" in said and "3 people in three or more" in said
    assert said.index("hotel.stay") < said.index("58 to 60") < said.index("identity.prc_id18")
    assert said.index("● b.csv") < said.index("● a.csv")
    assert "60 records" in said and "at or above medium in 2 files" in said
    assert all(width(line) <= 80 for line in said.splitlines())
    chinese = text(*events, lines=False, lang="zh")
    assert "58 至 60 人" in chinese and "个人档案" in chinese and "紧急" in chinese


def test_not_examined_is_named_and_bounded() -> None:
    skips = [Skip(f"{n}.zip", Reason.ENCRYPTED) for n in range(9)]
    said = text(*skips, Summary(files=9, skipped={"encrypted": 9}, complete=False))
    assert "0.zip, 1.zip, 2.zip, 3.zip, 4.zip and 4 more" in said
    assert "this says nothing about what they hold" in said


def test_memory_does_not_grow_with_findings() -> None:
    reporter = REPORTERS["text"](lambda text: None, View(lines=False))
    reporter.event(HEADER)

    def feed(first: int) -> int:
        for n in range(first, first + 10_000):
            reporter.event(finding(f"{n // 2}.csv", n, severity="medium"))
        return tracemalloc.get_traced_memory()[0]

    tracemalloc.start()
    try:
        before = feed(0)
        assert feed(10_000) - before < 10_000
    finally:
        tracemalloc.stop()


def test_gravest_places_first_and_bounded() -> None:
    events = [finding(f"{n:03}.csv", severity="medium") for n in range(50)] + [finding("worst.csv")]
    said = text(*events, Summary(findings={"identity.prc_id18": 51}), lines=False)
    assert "20 gravest of 51" in said
    places = [line for line in said.splitlines() if line.startswith("●")]
    assert len(places) == 20 and "worst.csv" in places[0] and "000.csv" in places[1]


def test_shown() -> None:
    assert shown("a\x1b[31m\nb\udcff\u202e中　.txt") == "a\\x1b[31m\\x0ab\\xff\\u202e中　.txt"
    assert clip("公民身份号码", 8) == "公民身.." and width("公民a") == 5
    assert wrap("a bb ccc", 1, 4) == ["a bb", " ccc"]


def test_lone_surrogates_are_valid_json() -> None:
    line = dump(Skip("a\udcff中.txt", Reason.UNREADABLE))
    assert line.encode("utf-8").isascii() is False
    assert json.loads(line)["path"] == "a\udcff中.txt"


def test_events_come_back(run, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(TABLE, encoding="utf-8")
    (tmp_path / "b.bin").write_bytes(bytes(range(256)) * 9)
    assert run("scan", "--keep-known", "-q", "-o", "s.jsonl", "-o", "s.json", "a.csv", "b.bin").code == 1
    lines = (tmp_path / "s.jsonl").read_bytes().splitlines(keepends=True)
    assert [(dump(e) + "\n").encode() for e in read_events(lines, "s.jsonl")] == lines
    for name in ("jsonl", "json"):
        result = run("report", "s.jsonl", "-f", name)
        assert result.code == 1
        assert result.out == (tmp_path / f"s.{name}").read_text(encoding="utf-8")
    assert run("report", "s.jsonl", "--fail-on", "never").code == 0
    assert run("report", "s.jsonl", "--fail-on", "critical", "--require-complete").code == 3
    assert run("report", "-", "-o", "again.txt", stdin=b"".join(lines)).code == 1
    assert "identity.prc_id18" in (tmp_path / "again.txt").read_text(encoding="utf-8")


def test_json_has_all_keys_of_the_contract(run, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(TABLE, encoding="utf-8")
    data = json.loads(run("scan", "--keep-known", "-f", "json").out)
    assert list(data) == ["header", "findings", "records", "skips", "summary"]
    assert list(data["header"]) == ["event", "schema", "version", "rules", "rules_digest", "started", "arguments",
                                    "config", "engine"]  # fmt: skip
    assert list(data["findings"][0]) == [
        "event", "rule", "category", "confidence", "band", "severity", "path", "inner", "line", "column",
        "end_line", "end_column", "masked", "evidence", "fingerprint", "suppressed_by",
    ]  # fmt: skip
    assert list(data["summary"]) == [
        "event", "files", "bytes", "examined_bytes", "skipped", "excluded", "suppressed", "lowered", "findings",
        "records", "records_distinct", "records_people", "people", "minors", "dossiers", "not_listed", "complete",
        "seconds",
    ]  # fmt: skip
    assert data["header"]["arguments"] == ["scan", "--keep-known", "-f", "json"]


def test_law_is_a_member_of_the_summary_only_when_asked(run, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(TABLE, encoding="utf-8")
    plain = run("scan", "--keep-known", "-f", "jsonl").out
    assert '"legal"' not in plain.splitlines()[-1]
    run("scan", "--keep-known", "-q", "--legal", "cn", "-o", "s.jsonl", "-o", "s.json")
    written = (tmp_path / "s.jsonl").read_text(encoding="utf-8")
    summary = json.loads(written.splitlines()[-1])
    assert list(summary)[-2:] == ["seconds", "legal"]
    assert summary["legal"]["threshold"]["ratio"] == {"at_least": 0.0004, "at_most": 0.0004}
    assert json.loads((tmp_path / "s.json").read_text(encoding="utf-8"))["summary"] == summary
    # a report says what the scan said, unless it is asked otherwise
    assert run("report", "s.jsonl", "-f", "jsonl").out == written
    assert "no legal advice" in run("report", "s.jsonl").out
    assert "no legal advice" not in run("report", "s.jsonl", "--legal", "none").out
    (tmp_path / "plain.jsonl").write_text(plain, encoding="utf-8")
    assert "no legal advice" not in run("report", "plain.jsonl").out
    assert "no legal advice" in run("report", "plain.jsonl", "--legal", "cn").out


def test_a_law_that_a_report_does_not_know_is_left_out(run, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(TABLE, encoding="utf-8")
    lines = run("scan", "--keep-known", "-f", "jsonl", "--legal", "cn").out.splitlines()
    for legal, told in (({"law": "xx"}, ""), ({"law": 3}, "not an event"), ([], "not an event"), ({}, "no law")):
        summary = json.loads(lines[-1]) | {"legal": legal}
        (tmp_path / "s.jsonl").write_text("\n".join([*lines[:-1], json.dumps(summary)]) + "\n", encoding="utf-8")
        result = run("report", "s.jsonl")
        assert told in result.err and (result.code == 2) == bool(told)
        assert "no legal advice" not in result.out


def test_scan_and_report_give_the_same_page(run, tmp_path: Path) -> None:
    (tmp_path / "<b>.csv").write_text(TABLE, encoding="utf-8")
    assert run("scan", "--keep-known", "-q", "-o", "s.jsonl", "-o", "s.html").code == 1
    page = (tmp_path / "s.html").read_text(encoding="utf-8")
    assert (tmp_path / "s.html").stat().st_mode & 0o077 == 0
    assert run("report", "s.jsonl", "-q", "-o", "again.htm").code == 1
    assert (tmp_path / "again.htm").read_text(encoding="utf-8") == page
    assert run("report", "s.jsonl", "-f", "html").out == page
    lines = (tmp_path / "s.jsonl").read_text(encoding="utf-8").splitlines()
    block = page.partition('class="events">')[2].partition("</script>")[0]
    assert json.loads(block) == [json.loads(line) for line in lines[1:-1]]


def test_a_page_holds_values_only_when_asked_for(run, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(TABLE, encoding="utf-8")
    assert ID_NUMBER in run("scan", "--keep-known", "--show-values", "-f", "html").out
    page = run("scan", "--keep-known", "-f", "html", "--lang", "zh").out
    assert 'lang="zh-CN"' in page and "1101************2X" in page
    assert all(value not in page for value in (ID_NUMBER, MOBILE, "张三"))


def test_records_on_many_people_are_critical_at_the_end() -> None:
    """The events are of the kind's severity: only the summary knows. Lowered ones of test paths stay low."""
    stays = [record(f"{n // 10}.csv", n)._replace(severity="high") for n in range(30)]
    stays += [record("tests/a.csv", n)._replace(severity="low") for n in range(4)]
    stays[7] = stays[7]._replace(severity="critical")  # a password stands beside the person
    for least, severity, found in ((999, "high", "1 at or above"), (1000, "critical", "30 at or above")):
        people = {"hotel.stay": {"at_least": least, "at_most": least, "minors": 0}}
        summary = Summary(files=4, records={"hotel.stay": 34}, records_people=people)
        said = text(*stays, summary, lines=False, fail_on="critical")
        assert found in said and ("in 3 files" if least == 1000 else "in 1 file.") in said
        assert ("4 below" if least == 1000 else "33 below") in said
        levels = [line.split()[2] for line in said.splitlines() if line.startswith("● ")]
        assert levels == ["critical", severity, severity, "low"]


def test_what_is_not_listed_is_counted() -> None:
    summary = Summary(files=1, findings={"identity.prc_id18": 50_000}, not_listed=49_998)
    said = text(finding(line=1), finding(line=2), summary, lines=False)
    assert "50,000 at or above medium in 1 file" in said


def test_a_sheet_is_one_place_and_a_file_one_file() -> None:
    cells = [finding("b.xlsx", line) for line in range(2, 12)]
    cells = [one._replace(location=one.location._replace(inner=f"Sheet1!C{one.location.line}")) for one in cells]
    other = finding("b.xlsx", 5)
    cells.append(other._replace(location=other.location._replace(inner="Sheet2!C5")))
    member = finding("c.zip", 3)
    cells.append(member._replace(location=member.location._replace(inner="a!B7")))  # a file of that name, line 3
    said = text(*cells, Summary(files=2, findings={"identity.prc_id18": 12}), lines=False)
    places = [line for line in said.splitlines() if line.startswith("● ")]
    assert [line.split()[1] for line in places] == ["b.xlsx!Sheet1:2:3", "b.xlsx!Sheet2:5:3", "c.zip!a!B7:3:3"]
    lines = text(*cells, Summary(files=2, findings={"identity.prc_id18": 12}), lines=True).splitlines()
    assert lines[0].startswith("b.xlsx!Sheet1!C2: ")  # and no column of the whole row
    assert lines[-1] != "" and any(line.startswith("c.zip!a!B7:3:3: ") for line in lines)
    assert "  C2       identity.prc_id18         ×10" in said and "  3:3      identity.prc_id18" in said
    (row,) = (line for line in said.splitlines() if line.startswith("  ") and "high" in line)
    assert row.split()[-3:] == ["12", "2", "high"]


def test_numbers_of_a_report_must_be_numbers(run, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(TABLE, encoding="utf-8")
    lines = run("scan", "--keep-known", "-f", "jsonl").out.splitlines()
    wrong = {"records": {"a.b": "x"}, "people": {"at_least": "\x1b[31m"}, "findings": {"a": -1}, "records_people": [],
             "records_distinct": {"a.b": None}, "skipped": {"link": 1.5}}  # fmt: skip
    wrong_of_kind = [{"a.b": {"at_least": 1}}, {"a.b": 3}, {"a.b": {"at_least": 1, "at_most": "9", "minors": 0}}]
    for member in [*({name: value} for name, value in wrong.items()), *({"records_people": v} for v in wrong_of_kind)]:
        (tmp_path / "s.jsonl").write_text("\n".join([*lines[:-1], json.dumps(json.loads(lines[-1]) | member)]))
        result = run("report", "s.jsonl")
        assert (result.code, result.err) == (2, f"pii-scan: s.jsonl:{len(lines)}: not an event of pii-scan\n"), member
    # a scan of before people of each kind were told
    summary = {key: value for key, value in json.loads(lines[-1]).items() if key != "records_people"}
    (tmp_path / "s.jsonl").write_text("\n".join([*lines[:-1], json.dumps(summary)]), encoding="utf-8")
    assert run("report", "s.jsonl").code == 1


def test_a_scan_of_another_schema_is_told_as_such(run, tmp_path: Path) -> None:
    lines = run("scan", "-f", "jsonl").out.splitlines()
    (tmp_path / "s.jsonl").write_text("\n".join([lines[0].replace('"schema":1', '"schema":2'), *lines[1:]]))
    assert run("report", "s.jsonl").err == (
        "pii-scan: s.jsonl:1: events of schema 2; this version of pii-scan reads schema 1\n"
    )


def test_a_report_knows_of_paths_that_were_missing(run, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(TABLE, encoding="utf-8")
    first = run("scan", "--keep-known", "-q", "-o", "s.jsonl", "a.csv", "nope.csv", "no\x1bname")
    assert first.code == 2
    lines = (tmp_path / "s.jsonl").read_text(encoding="utf-8").splitlines()
    summary = json.loads(lines[-1])
    assert summary["missing"] == ["nope.csv", "no\x1bname"] and summary["complete"] is False
    again = run("report", "s.jsonl")
    assert (again.code, again.err) == (2, first.err)
    assert "Missing  nope.csv, no\\x1bname" in again.out
    assert run("report", "s.jsonl", "--allow-incomplete", "--fail-on", "never").code == 2
    assert run("report", "s.jsonl", "-f", "jsonl").out.splitlines() == lines
    for wrong in ("nope.csv", [1], None):
        (tmp_path / "w.jsonl").write_text("\n".join([*lines[:-1], json.dumps(summary | {"missing": wrong})]))
        assert run("report", "w.jsonl").err == f"pii-scan: w.jsonl:{len(lines)}: not an event of pii-scan\n"
    (tmp_path / "w.jsonl").write_text("\n".join([*lines[:-1], json.dumps(summary | {"interrupted": "no"})]))
    assert run("report", "w.jsonl").err == f"pii-scan: w.jsonl:{len(lines)}: not an event of pii-scan\n"


def test_the_header_counts_what_may_be_reported(run, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(TABLE, encoding="utf-8")

    def rules(*options: str) -> int:
        return json.loads(run("scan", "--keep-known", "-f", "jsonl", *options, "a.csv").out.splitlines()[0])["rules"]

    every = [rule for rule in json.loads(run("rules", "list", "--format", "json").out) if not rule["supports"]]
    kinds = 19
    assert rules() == len(every) + kinds
    assert rules("-c", "hotel") == 1  # its rules support its one kind of records
    assert rules("-c", "crime") == sum(rule["category"] == "crime" for rule in every) + 1
    assert rules("--exclude-rule", "phone.mobile") == len(every) + kinds - 1


@pytest.mark.parametrize("arguments", ["a.csv", "./a.csv", "b.csv"])
def test_a_report_replaces_nothing_that_is_to_be_scanned(run, tmp_path: Path, arguments: str) -> None:
    (tmp_path / "a.csv").write_text(TABLE, encoding="utf-8")
    (tmp_path / "b.csv").symlink_to("a.csv")
    result = run("scan", "--keep-known", arguments, "-o", "a.csv")
    assert result.code == 2
    assert "a.csv: is to be scanned, and a report would replace it" in result.err
    assert (tmp_path / "a.csv").read_text(encoding="utf-8") == TABLE


@pytest.mark.parametrize("form", REPORTERS)
@pytest.mark.parametrize("name", ["a.csv", "b.txt"])
@pytest.mark.parametrize("lang", ["en", "zh"])
def test_a_report_replaces_reports_only(run, tmp_path: Path, form: str, name: str, lang: str) -> None:
    folder = tmp_path / "reports"
    folder.mkdir()
    (tmp_path / "a.csv").write_text(TABLE, encoding="utf-8")
    (tmp_path / "b.txt").write_text("b\n", encoding="utf-8")
    arguments = ["scan", "--keep-known", "--show-values", "-q", "--lang", lang, name]
    for output in (f"{form}:reports/made", f"{form}:reports/made", "text:reports/made"):
        assert run(*arguments, "-o", output).code == (1 if name == "a.csv" else 0)
    theirs = (TABLE, "{}\n", "[1]\n", "<?xml version='1.0'?>\n<testsuites/>", "pii-scan\n", '{"baseline":"skip"}\n')
    for text in theirs:
        (folder / "made").write_text(text, encoding="utf-8")
        result = run(*arguments, "-o", f"{form}:reports/made")
        assert (result.code, result.out) == (2, "")
        assert "made: is there, and is no report of pii-scan: name another file, or remove it" in result.err
        assert [file.read_text(encoding="utf-8") for file in folder.iterdir()] == [text]


def test_what_a_report_replaces_is_counted_as_left_out(run, tmp_path: Path) -> None:
    (tmp_path / "b.csv").write_text("b\n", encoding="utf-8")
    assert "Excluded" not in run("scan", "-o", "a.csv").out
    assert "Excluded  1 " in run("scan", "-o", "a.csv").out
    assert run("report", "nope.jsonl", "-o", "b.csv").err.startswith("pii-scan: b.csv: is there, and is no report")


def test_a_misspelled_format_is_no_part_of_the_name(run) -> None:
    result = run("scan", "-o", "sarfi:a.json")
    assert result.code == 2
    assert "sarfi: no such format; did you mean sarif?" in result.err


def test_a_report_shows_no_values_where_ci_is_set(run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.csv").write_text(TABLE, encoding="utf-8")
    monkeypatch.delenv("CI", raising=False)
    assert run("scan", "a.csv", "--keep-known", "--show-values", "-q", "-o", "s.jsonl").code == 1
    monkeypatch.setenv("CI", "true")
    result = run("report", "s.jsonl", "-f", "csv", "-o", "s.html")
    assert result.code == 2 and "a scan with --show-values would put personal data into a log" in result.err
    assert ID_NUMBER not in result.out and MOBILE not in result.out and not (tmp_path / "s.html").exists()


PACK = """rules:
- id: phone.member_no
  title: {en: member number, zh: 会员号}
  severity: medium
  pattern: '(?<![0-9A-Za-z])ZQX-[0-9]{6}(?![0-9A-Za-z])'
  trigger: ['ZQX-[0-9]{6}']
  score: {alone: null, labelled: 0.70}
  labels: ['member no']
  mask: [4, 2]
  examples:
  - {text: 'member no: ZQX-204816', finds: ['ZQX-204816']}
  negative_examples:
  - {text: 'ZQX-204816', why: no label}
  references: [none]
"""


def test_a_report_with_rules_of_ones_own_is_that_of_the_scan(run, tmp_path: Path) -> None:
    Path("mine.yaml").write_text(PACK, encoding="utf-8")
    Path("a.txt").write_text("member no: ZQX-204816\n", encoding="utf-8")
    forms = ("-o", "a.sarif", "-o", "a.csv")
    run("scan", "--rules", "mine.yaml", "a.txt", "-q", "-o", "a.jsonl", *forms)
    scanned = [Path(name).read_bytes() for name in forms[1::2]]
    result = run("report", "a.jsonl", "-q", "--rules", "mine.yaml", *forms)
    assert (result.code, result.err) == (1, "")
    assert [Path(name).read_bytes() for name in forms[1::2]] == scanned
    result = run("report", "a.jsonl", "-q")
    assert "a.jsonl: no rule phone.member_no here: name the packs of the scan with --rules" in result.err
    assert run("report", "a.jsonl", "-q", "--rules", "none.yaml").code == 2


def test_a_value_in_the_name_of_a_configuration_is_masked(run, tmp_path: Path) -> None:
    name = f"{ID_NUMBER}.toml"
    Path(name).write_text('lang = "en"\n', encoding="utf-8")
    Path("a.txt").write_text("a\n", encoding="utf-8")
    for form in ("jsonl", "text", "html"):
        said = run("scan", "--keep-known", "--config", name, "-f", form, "a.txt").out
        assert ID_NUMBER not in said and "1101????????????2X.toml" in said
