"""The baseline as a user meets it: what is accepted, and what is new."""

from __future__ import annotations

import json
import os
import shutil
import stat
import subprocess
import sys
import zipfile
from collections import Counter
from pathlib import Path

import pytest

from pii_scan.config import Settings

from .baselines import NAME, entries, scan
from .conftest import ID_NUMBER, MOBILE, TABLE, environment

# --- accepted or new -----------------------------------------------------------------------------------------------


def test_what_is_accepted_does_not_fail(run, table: Path) -> None:
    assert scan(run).code == 0
    assert "8 findings and records by marks, settings or baseline" in scan(run).out
    assert "people" not in scan(run).out
    without = run("scan", "--keep-known")
    assert without.code == 1 and f"{NAME} is here and not used: give --baseline" in without.err
    assert run("scan", "--keep-known", "--isolated").err == ""


def test_what_is_accepted_can_be_listed(run, table: Path) -> None:
    events = [json.loads(line) for line in scan(run, "--show-suppressed", "-f", "jsonl").out.splitlines()]
    found = [event for event in events if event["event"] in ("finding", "record")]
    assert [event["suppressed_by"] for event in found] == ["baseline"] * 8
    assert events[-1]["suppressed"] == 8 and events[-1]["findings"] == events[-1]["records"] == {}


def test_a_baseline_holds_no_value(run, table: Path, tmp_path: Path) -> None:
    text = (tmp_path / NAME).read_text(encoding="utf-8")
    assert "1101************2X" in text
    assert ID_NUMBER not in text and MOBILE not in text and "张三" not in text and "李四" not in text
    if sys.platform != "win32":
        assert stat.S_IMODE((tmp_path / NAME).stat().st_mode) == 0o666 & ~_umask()


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def test_a_baseline_goes_by_paths_as_they_are(run, table: Path, tmp_path: Path) -> None:
    """A name in a path is hidden where it is shown alone."""
    table.rename(tmp_path / "魏成晨.csv")
    renamed = scan(run)
    assert renamed.code == 0 and "魏??.csv: taken for" in renamed.err and "魏成晨" not in renamed.out + renamed.err
    assert run("baseline", "update", "--keep-known").code == 0
    assert {key.path for key in entries(tmp_path)} == {"魏成晨.csv"}
    assert scan(run).code == 0
    assert "renamed" not in run("baseline", "update", "--keep-known").out
    # as a report shows it
    assert run("baseline", "add", "魏??.csv", "--reason", "r").code == 0
    assert {(key.what, key.path) for key in entries(tmp_path)} == {("file", "魏成晨.csv")}


def test_moved_lines_are_accepted(run, table: Path) -> None:
    head, *rows = TABLE.splitlines(keepends=True)
    table.write_text(head + ",,\n" * 30 + "".join(reversed(rows)), encoding="utf-8")
    assert scan(run).code == 0


def test_one_more_of_the_same_shows(run, table: Path) -> None:
    table.write_text(TABLE + f",,{MOBILE}\n", encoding="utf-8")
    result = scan(run)
    assert result.code == 1
    assert "a.csv:4:3: medium phone.mobile" in result.out and "a.csv:2" not in result.out


def test_a_new_value_shows(run, table: Path) -> None:
    table.write_text(TABLE.replace(MOBILE, "13900139000", 1), encoding="utf-8")
    result = scan(run)
    assert result.code == 1
    assert "a.csv:2:23: medium phone.mobile 139****9000" in result.out and "a.csv:3" not in result.out


def test_a_copy_shows(run, table: Path, tmp_path: Path) -> None:
    shutil.copy(table, tmp_path / "b.csv")
    result = scan(run)
    assert result.code == 1
    assert "b.csv:2" in result.out and "a.csv" not in result.out


def write_sheet(file: Path, rows: list[list[str]]) -> None:
    """A workbook with one sheet of texts."""
    cells = "".join(
        "<row>" + "".join(f'<c t="inlineStr"><is><t>{cell}</t></is></c>' for cell in row) + "</row>" for row in rows
    )
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr(
            "xl/workbook.xml", '<workbook><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>'
        )
        archive.writestr(
            "xl/_rels/workbook.xml.rels",
            '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
        )
        archive.writestr("xl/worksheets/sheet1.xml", f"<worksheet><sheetData>{cells}</sheetData></worksheet>")


def test_cells_may_move_in_a_sheet(run, tmp_path: Path) -> None:
    rows = [line.split(",") for line in TABLE.splitlines()]
    write_sheet(tmp_path / "a.xlsx", rows)
    assert run("baseline", "create", "--keep-known").code == 0
    write_sheet(tmp_path / "a.xlsx", [rows[0], *[["", "", ""]] * 7, *rows[1:]])
    assert "a.xlsx!S!B9: " in run("scan", "--keep-known").out
    assert scan(run).code == 0


def test_members_of_archives(run, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("b.csv", TABLE)
    assert run("baseline", "create", "--keep-known").code == 0
    assert scan(run).code == 0
    with zipfile.ZipFile(tmp_path / "a.zip", "a") as archive:
        archive.writestr("c.csv", TABLE)
    result = scan(run)
    assert result.code == 1
    assert "a.zip!c.csv" in result.out and "a.zip!b.csv" not in result.out


def test_marks_come_before_the_baseline(run, table: Path) -> None:
    """What a mark accepts takes nothing from what the baseline accepts."""
    table.write_text(TABLE + f",,{MOBILE} pii-scan:allow demo\n", encoding="utf-8")
    assert scan(run).code == 0


@pytest.fixture
def short_list(monkeypatch: pytest.MonkeyPatch) -> int:
    """The cap on listed findings: less than what it is for everybody."""
    assert Settings().listed == 10_000
    shorter = [60 if default == 10_000 else default for default in Settings._field_defaults.values()]
    monkeypatch.setattr(Settings.__new__, "__defaults__", tuple(shorter))
    return Settings().listed


def test_what_is_accepted_does_not_crowd_out_what_is_new(run, tmp_path: Path, short_list: int) -> None:
    """Beyond the cap on listed findings, and whether or not what is accepted is listed."""
    assert short_list == 60
    file = tmp_path / "a.txt"
    file.write_text(f"手机：{MOBILE}\n" * 100, encoding="utf-8")
    assert run("baseline", "create", "--keep-known", "--rule", "phone.mobile").code == 0
    assert {entry.times for entry in entries(tmp_path).values()} == {100}
    file.write_text(f"手机：{MOBILE}\n" * 101, encoding="utf-8")
    for more in ((), ("--show-suppressed",)):
        result = scan(run, "--rule", "phone.mobile", "-f", "jsonl", *more)
        assert result.code == 1
        *events, summary = [json.loads(line) for line in result.out.splitlines()]
        new = [(e["event"], e["line"]) for e in events if e.get("suppressed_by", "") is None]
        assert new == [("record", 101), ("finding", 101)]
        assert (summary["suppressed"], summary["not_listed"]) == (200, 80 if more else 0)


def test_what_is_accepted_is_known_beyond_a_full_list(run, tmp_path: Path, short_list: int) -> None:
    file = tmp_path / "a.txt"
    known = f"手机：{MOBILE}\n" * 5
    file.write_text(known, encoding="utf-8")
    assert run("baseline", "create", "--keep-known").code == 0
    file.write_text("手机：13900139000\n" * 120 + known, encoding="utf-8")
    summary = json.loads(scan(run, "-f", "jsonl", "--block-size", "4096").out.splitlines()[-1])
    assert (summary["suppressed"], summary["findings"]) == (10, {"phone.mobile": 120})
    assert summary["not_listed"] > 0


# --- the same whatever the workers and the chunks ------------------------------------------------------------------

FORKED = "import sys; from pii_scan import cli, workers as w; w.THRESHOLD = 0; w.BATCH_FILES = 1; sys.exit(cli.main())"


@pytest.mark.parametrize("more", [("-j", "1"), ("-j", "3"), ("-j", "1", "--block-size", "37"), ("--engine", "regex")])
def test_workers_and_chunks_change_nothing(run, spawn, tmp_path: Path, more: tuple[str, ...]) -> None:
    line = f"手机：{MOBILE}，"
    for name in "abcdef":
        (tmp_path / f"{name}.txt").write_text(line * 40 + "\n" + line * 40, encoding="utf-8")
    assert run("baseline", "create", "--keep-known").code == 0
    for name in "abc":
        (tmp_path / f"{name}.txt").write_text(line * 100 + "\n", encoding="utf-8")
    (tmp_path / "d.txt").rename(tmp_path / "g.txt")
    arguments = ["scan", ".", "--keep-known", "--baseline", NAME, "--show-suppressed", "-f", "jsonl"]
    wanted = run(*arguments)
    command = [sys.executable, "-c", FORKED, *arguments, *more]
    got = subprocess.run(command, cwd=tmp_path, env=environment(), capture_output=True, check=False)
    assert got.returncode == wanted.code == 1
    assert b"g.txt: taken for d.txt" in got.stderr and "g.txt: taken for d.txt" in wanted.err

    def settled(text: str) -> list[dict]:
        events = [json.loads(line) for line in text.splitlines()][1:]
        return [{k: v for k, v in event.items() if k not in ("person", "seconds")} for event in events]

    assert settled(got.stdout.decode()) == settled(wanted.out)
    new = Counter(e["path"] for e in settled(wanted.out) if e["event"] == "finding" and not e["suppressed_by"])
    assert new == {"a.txt": 20, "b.txt": 20, "c.txt": 20}


# --- renamed files -------------------------------------------------------------------------------------------------


def test_a_renamed_file_is_followed(run, table: Path, tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    table.rename(tmp_path / "sub" / "b.csv")
    result = scan(run)
    assert result.code == 0
    assert "sub/b.csv: taken for a.csv under a new name; `pii-scan baseline update` writes that down" in result.err
    assert scan(run, "-q").err == ""
    updated = run("baseline", "update", "--keep-known")
    assert "renamed: a.csv → sub/b.csv" in updated.out
    assert {key.path for key in entries(tmp_path)} == {"sub/b.csv"}
    assert (scan(run).code, scan(run).err) == (0, "")


def test_a_renamed_file_with_more_in_it(run, table: Path, tmp_path: Path) -> None:
    table.rename(tmp_path / "b.csv")
    (tmp_path / "b.csv").write_text(TABLE + ",,13900139000\n", encoding="utf-8")
    result = scan(run)
    assert result.code == 1
    assert "b.csv:4" in result.out and "b.csv:2" not in result.out


def test_only_one_file_takes_the_place(run, table: Path, tmp_path: Path) -> None:
    shutil.copy(table, tmp_path / "b.csv")
    table.rename(tmp_path / "c.csv")
    result = scan(run)
    assert result.code == 1
    assert "b.csv: taken for a.csv" in result.err
    assert "c.csv:2" in result.out and "b.csv:2" not in result.out
