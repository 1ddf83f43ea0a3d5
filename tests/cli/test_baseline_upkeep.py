"""A baseline over time: whole files, skips, dates, what is kept up, merged."""

from __future__ import annotations

import json
import shutil
import subprocess
import time
import zipfile
from datetime import date
from pathlib import Path

import pytest

from pii_scan.suppress.entries import FINDING, Entry, Key, dump_all, read

from .baselines import NAME, entries, scan
from .conftest import MOBILE, TABLE

needs_git = pytest.mark.skipif(shutil.which("git") is None, reason="needs git")


# --- whole files, skips, dates -------------------------------------------------------------------------------------


def test_a_whole_file(run, tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_text(TABLE, encoding="utf-8")
    assert run("baseline", "add", "a.csv", "--reason", "from the standard").code == 0
    result = scan(run, "--show-suppressed")
    assert result.code == 0 and "accepted: baseline: from the standard" in result.out
    file.write_text(TABLE + "\n", encoding="utf-8")
    assert scan(run).code == 1
    file.write_text(TABLE, encoding="utf-8")
    file.rename(tmp_path / "b.csv")
    assert scan(run).code == 0


def test_a_whole_file_replaces_what_was_accepted_of_it(run, table: Path, tmp_path: Path) -> None:
    assert run("baseline", "add", "a.csv", "--reason", "demo").code == 0
    assert [key.what for key in entries(tmp_path)] == ["file"]
    table.write_text(TABLE + "\n", encoding="utf-8")
    assert "6 at or above" in scan(run).out


def test_a_file_that_its_id_would_give_away(run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(MOBILE, encoding="utf-8")
    result = run("baseline", "add", "a.txt", "--reason", "demo")
    assert result.code == 2 and "--rule '*'" in result.err
    assert not (tmp_path / NAME).exists()


def test_rules_of_a_file(run, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(TABLE, encoding="utf-8")
    arguments = ("baseline", "add", "a.csv", "--keep-known", "--reason", "our hotline", "--expires", "2999-12-31")
    assert run(*arguments, "--rule", "phone").code == 0
    assert entries(tmp_path) == {
        Key(FINDING, "a.csv", None, "phone.mobile", "138****8000"): Entry(2, "our hotline", "2999-12-31")
    }
    assert "phone.mobile 138" not in scan(run).out
    assert run(*arguments, "--rule", "identity.*").code == 0
    assert scan(run).code == 0
    again = run(*arguments[:4], "--reason", "other", "--rule", "phone")
    assert again.code == 0 and entries(tmp_path)[Key(FINDING, "a.csv", None, "phone.mobile", "138****8000")] == Entry(
        2, "other"
    )


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["add", "a.csv"], "Missing option '--reason'"),
        (["add", "a.csv", "--reason", " "], "say why"),
        (["add", "nope", "--reason", "r"], "nope: no such file"),
        (["add", ".", "--reason", "r"], "is a directory"),
        (["add", "a.csv", "--reason", "r", "--rule", "phone.mobil"], "did you mean phone.mobile?"),
        (["add", "a.csv", "--reason", "r", "--rule", "crime"], "nothing to accept: no such finding"),
        (["add", "a.csv", "--reason", "r", "--skip"], "nothing to accept: all was examined"),
        (["add", "a.csv", "--reason", "r", "--skip", "--rule", "phone"], "exclude each other"),
        (["add", "a.csv", "--reason", "r", "--expires", "2020-01-01"], "is over already"),
        (["add", "a.csv", "--reason", "r", "--expires", "soon"], "is no date"),
        (["add", "-", "--reason", "r"], "standard input"),
        (["create", "nope"], "nope: no such file or directory"),
        (["create", "-"], "standard input"),
        (["update"], "make it with `pii-scan baseline create`"),
        (["prune"], "make it with `pii-scan baseline create`"),
        (["create", "--baseline", "nope/b.jsonl"], "cannot be written"),
    ],
)
def test_mistakes(run, tmp_path: Path, arguments: list[str], said: str) -> None:
    (tmp_path / "a.csv").write_text(TABLE, encoding="utf-8")
    result = run("baseline", *arguments)
    assert result.code == 2 and said in result.err
    assert [path.name for path in tmp_path.iterdir()] == ["a.csv"]


def test_a_malformed_baseline_is_told_by_its_place(run, table: Path, tmp_path: Path) -> None:
    good = (tmp_path / NAME).read_text(encoding="utf-8")
    (tmp_path / NAME).write_text(
        good + good.splitlines()[0].replace(":1}", ':1,"expires":"2026-13-01"}'), encoding="utf-8"
    )
    for arguments in (["scan"], ["baseline", "update"], ["baseline", "prune"], ["explain", "a.csv:2"]):
        result = run(*arguments, "--baseline", NAME)
        assert result.code == 2
        assert f"{NAME}:7:" in result.err and "expires: no date; write it as 2027-06-30" in result.err
    assert scan(run, "--baseline", "nope").code == 2


def test_an_accepted_skip_does_not_make_a_scan_incomplete(run, encrypted: None, tmp_path: Path) -> None:
    assert run("scan").code == 3
    created = run("baseline", "create")
    assert created.code == 3
    assert "a.zip!b.csv: not examined: encrypted; to accept: pii-scan baseline add a.zip --skip" in created.err
    assert run("baseline", "add", "a.zip", "--skip", "--reason", "the vendor's").code == 0
    result = scan(run, "-f", "jsonl")
    assert result.code == 0
    *_, skip, summary = [json.loads(line) for line in result.out.splitlines()]
    assert skip["suppressed_by"] == "baseline: the vendor's" and skip["reason"] == "encrypted"
    assert summary["complete"] and summary["skipped"] == {"encrypted": 1}
    assert "a.zip!b.csv (accepted: baseline: the vendor's)" in scan(run).out
    (tmp_path / "r.jsonl").write_text(result.out, encoding="utf-8")
    assert run("report", "r.jsonl", "--require-complete").code == 0


def test_what_has_no_reader_can_be_accepted_whole(run, tmp_path: Path) -> None:
    (tmp_path / "a.bin").write_bytes(b"\x7fELF" + bytes(range(256)) * 9)
    assert run("scan", "--require-complete").code == 3
    assert run("baseline", "add", "a.bin", "--reason", "a tool").code == 0
    assert scan(run, "--require-complete").code == 0


def test_what_has_expired_does_not_count(run, table: Path, tmp_path: Path) -> None:
    key = Key(FINDING, "a.csv", None, "phone.mobile", "138****8000")
    made = {**entries(tmp_path), key: Entry(2, "hotline", "2026-01-01")}
    (tmp_path / NAME).write_text(dump_all(made), encoding="utf-8")
    result = scan(run)
    assert result.code == 1
    said = "expired on 2026-01-01 and does not count: finding 138****8000 in a.csv (hotline)"
    assert f"{NAME}:5: {said}" in result.err
    assert "2 at or above medium" in result.out
    updated = run("baseline", "update", "--keep-known")
    assert "expired, not renewed: a.csv: phone.mobile 138****8000" in updated.out and scan(run).code == 1
    run("baseline", "prune", "--keep-known")
    assert scan(run).err == "" and scan(run).code == 1
    assert run("baseline", "update", "--keep-known").code == 0
    assert entries(tmp_path)[key] == Entry(2) and scan(run).code == 0


# --- kept up -------------------------------------------------------------------------------------------------------


def test_create_does_not_write_over_one(run, table: Path, tmp_path: Path) -> None:
    before = (tmp_path / NAME).read_bytes()
    result = run("baseline", "create")
    assert result.code == 2 and "update" in result.err and "--force" in result.err
    assert (tmp_path / NAME).read_bytes() == before
    assert run("baseline", "create", "--force").code == 0
    assert (tmp_path / NAME).read_bytes() == b""
    assert scan(run).code == 1


def test_a_damaged_baseline_may_be_written_anew_but_no_other_file(run, table: Path, tmp_path: Path) -> None:
    (tmp_path / NAME).write_text('{"baseline": 1, "tool"', encoding="utf-8")
    assert run("baseline", "create", "--force").code == 0
    (tmp_path / NAME).write_text("pip install .\n", encoding="utf-8")
    result = run("baseline", "create", "--force")
    assert result.code == 2 and "no baseline" in result.err
    assert (tmp_path / NAME).read_text(encoding="utf-8") == "pip install .\n"


def test_update_keeps_reasons_and_prune_adds_nothing(run, table: Path, tmp_path: Path) -> None:
    assert run("baseline", "create", "--keep-known", "--force", "--reason", "old").code == 0
    phone = Key(FINDING, "a.csv", None, "phone.mobile", "138****8000")
    (tmp_path / "b.txt").write_text(f"手机：{MOBILE}\n", encoding="utf-8")
    table.write_text(TABLE.replace(f"{OTHER_ROW}\n", ""), encoding="utf-8")
    pruned = run("baseline", "prune", "--keep-known")
    assert "removed: 2 entries; lowered: 2 entries" in pruned.out
    assert entries(tmp_path)[phone] == Entry(1, "old")
    assert scan(run).code == 1
    updated = run("baseline", "update", "--keep-known", "--reason", "new")
    assert "added: b.txt: phone.mobile 138****8000" in updated.out
    assert entries(tmp_path)[phone] == Entry(1, "old")
    assert entries(tmp_path)[phone._replace(path="b.txt")] == Entry(1, "new")
    assert scan(run).code == 0


OTHER_ROW = TABLE.splitlines()[2]


def test_what_nobody_looked_at_is_kept(run, table: Path, tmp_path: Path) -> None:
    (tmp_path / "b.csv").write_text(TABLE, encoding="utf-8")
    assert run("baseline", "update", "--keep-known").code == 0
    before = (tmp_path / NAME).read_bytes()
    assert run("baseline", "prune", "--keep-known", "a.csv").code == 0
    assert run("baseline", "prune", "--keep-known", "--exclude", "a.csv").code == 0
    assert (tmp_path / NAME).read_bytes() == before
    (tmp_path / "b.csv").unlink()
    assert run("baseline", "prune", "--keep-known", "a.csv").code == 0
    assert {key.path for key in entries(tmp_path)} == {"a.csv"}


def test_a_file_that_cannot_be_read_now_keeps_its_entries(run, tmp_path: Path, encrypted: None) -> None:
    key = Key(FINDING, "a.zip", "b.csv", "phone.mobile", "138****8000")
    (tmp_path / NAME).write_text(dump_all({key: Entry(2)}), encoding="utf-8")
    assert run("baseline", "prune", "--keep-known").code == 3
    assert entries(tmp_path) == {key: Entry(2)}


def test_the_configuration_names_it(run, table: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "accepted.jsonl").write_bytes((tmp_path / NAME).read_bytes())
    (tmp_path / NAME).unlink()
    (tmp_path / "pii-scan.toml").write_text('baseline = "accepted.jsonl"\n', encoding="utf-8")
    assert run("scan", "--keep-known").code == 0
    assert run("scan", "--keep-known", "--isolated").code == 1
    assert "accepted.jsonl accepts" in run("baseline", "update", "--keep-known").out
    (tmp_path / "sub").mkdir()
    monkeypatch.chdir(tmp_path / "sub")
    shutil.copy(table, "b.csv")
    assert run("scan", "--keep-known", "..").code == 1  # b.csv
    assert "a.csv" not in run("scan", "--keep-known", "..").out
    assert run("baseline", "update", "--keep-known", ".").code == 0
    assert {key.path for key in entries_of(tmp_path / "accepted.jsonl")} == {"a.csv", "sub/b.csv"}


def test_the_one_at_the_top_of_the_repository_counts(run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "b.csv").write_text(TABLE, encoding="utf-8")
    monkeypatch.chdir(tmp_path / "sub")
    result = run("baseline", "create", "--keep-known")
    assert f"../{NAME} accepts " in result.out
    assert f"pii-scan scan --baseline ../{NAME}\n" in result.out
    assert f'pii-scan.toml beside it: baseline = "{NAME}"\n' in result.out
    assert f"echo '{NAME} merge=union' >> ../.gitattributes\n" in result.out
    assert {key.path for key in entries(tmp_path)} == {"sub/b.csv"}
    assert f"../{NAME} is here and not used" in run("scan", "--keep-known").err
    assert run("baseline", "prune", "--keep-known").code == 0
    assert {key.path for key in entries(tmp_path)} == {"sub/b.csv"}


def entries_of(file: Path) -> dict[Key, Entry]:
    return read(str(file), date.today()).valid


def test_own_files_are_not_scanned(run, table: Path, tmp_path: Path) -> None:
    for name in ("r.jsonl", "r.json", "r.sarif"):
        run("scan", "--keep-known", "-q", "-o", name)
    result = scan(run)
    assert "Excluded  4 " in result.out and "1 file," in result.out
    assert "Excluded" not in scan(run, "--isolated").out
    run("scan", "--keep-known", "-q", "--show-values", "-o", "v.jsonl", "a.csv")
    result = scan(run)
    assert result.code == 1 and "v.jsonl:" in result.out


# --- git -----------------------------------------------------------------------------------------------------------


def git(folder: Path, *arguments: str) -> str:
    names = ["-c", "user.name=A", "-c", "user.email=a@example.com", "-c", "init.defaultBranch=main"]
    command = ["git", "-C", str(folder), *names, *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


@needs_git
def test_branches_that_extend_it_merge_without_conflict(run, table: Path, tmp_path: Path) -> None:
    """Each adds a file, and more of a mask that both know, and accepts that."""
    (tmp_path / ".gitattributes").write_text(f"{NAME} merge=union\n", encoding="utf-8")
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-qm", "base")
    head, rows = TABLE.split("\n", 1)
    more = f",,{MOBILE}\n"
    for branch, text in (("one", TABLE + more), ("two", f"{head}\n{more * 2}{rows}")):
        git(tmp_path, "checkout", "-qb", branch, "main")
        (tmp_path / f"{branch}.csv").write_text(TABLE, encoding="utf-8")
        table.write_text(text, encoding="utf-8")
        assert run("baseline", "update", "--keep-known").code == 0
        git(tmp_path, "add", ".")
        git(tmp_path, "commit", "-qm", branch)
    git(tmp_path, "merge", "-q", "--no-edit", "one")
    text = (tmp_path / NAME).read_text(encoding="utf-8")
    assert "<<<<" not in text and text.count('"path":"a.csv","rule":"phone.mobile"') == 2
    merged = entries(tmp_path)
    assert {key.path for key in merged} == {"a.csv", "one.csv", "two.csv"}
    assert merged[Key(FINDING, "a.csv", None, "phone.mobile", "138****8000")].times == 4
    result = scan(run)  # of three more, the larger of one and two is accepted
    assert result.code == 1 and result.out.count("phone.mobile 138") == 1
    assert run("baseline", "update", "--keep-known").code == 0
    lines = (tmp_path / NAME).read_text(encoding="utf-8").splitlines()
    assert lines == sorted(set(lines)) and scan(run).code == 0


@needs_git
def test_what_was_there_has_the_first_claim(run, table: Path, tmp_path: Path) -> None:
    """A staged line above an accepted one with the same mask is the new one."""
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-qm", "base")
    assert scan(run, "--staged").code == 0
    head, rest = TABLE.split("\n", 1)
    table.write_text(f"{head}\n,,{MOBILE}\n{rest}", encoding="utf-8")
    git(tmp_path, "add", ".")
    result = scan(run, "--staged")
    assert result.code == 1 and "a.csv:2:3: medium phone.mobile" in result.out


# --- time ----------------------------------------------------------------------------------------------------------


def test_a_large_baseline_loads_in_the_time_of_two_small_scans(spawn, tmp_path: Path) -> None:
    made = {
        Key(FINDING, f"d/{n // 9}.csv", None, "phone.mobile", f"138****{n:04d}"): Entry(2, "r") for n in range(10_000)
    }
    (tmp_path / NAME).write_text(dump_all(made), encoding="utf-8")
    names = [f"{number}.txt" for number in range(10)]
    for name in names:
        (tmp_path / name).write_text(f"手机：{MOBILE}\n", encoding="utf-8")
    start = time.perf_counter()
    assert spawn("scan", *names).returncode == 0
    scanned = time.perf_counter() - start
    loaded = []
    for _ in range(3):
        start = time.perf_counter()
        assert len(read(str(tmp_path / NAME), date.today()).valid) == 10_000
        loaded.append(time.perf_counter() - start)
    assert min(loaded) < 2 * scanned


def test_a_container_and_its_member_that_cannot_be_examined_are_both_told(run, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("b.csv", TABLE)
    whole = (tmp_path / "a.zip").read_bytes()
    (tmp_path / "a.zip").write_bytes(whole[: whole.index(b"PK\1\2") - 9])
    result = run("baseline", "create")
    assert result.code == 3
    assert "a.zip: not examined: corrupt" in result.err and "a.zip!b.csv: not examined: corrupt" in result.err


def test_the_records_of_values_that_are_accepted(run, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(f"联系我们：{MOBILE}，王建国\n", encoding="utf-8")
    add = ("baseline", "add", "a.md", "--keep-known", "--reason", "our hotline", "--rule")
    assert run(*add, "phone.mobile").code == 0
    assert scan(run).code == 1 and all(key.what == FINDING for key in entries(tmp_path))
    assert run(*add, "identity.person_name").code == 0
    assert scan(run).code == 0


def test_a_file_that_is_no_baseline_is_not_overwritten(run, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(TABLE, encoding="utf-8")
    result = run("baseline", "create", "--baseline", "a.csv", "--force")
    assert result.code == 2 and "is no baseline" in result.err
    assert (tmp_path / "a.csv").read_text(encoding="utf-8") == TABLE
