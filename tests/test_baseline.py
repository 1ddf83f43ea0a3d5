"""The file of a baseline, what it still accepts, and what becomes of it."""

from __future__ import annotations

import hashlib
import io
import json
import random
import shutil
import subprocess
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pii_scan.errors import ConfigError
from pii_scan.model import Reason, Skip
from pii_scan.suppress.baseline import Baseline, blob_ids, load
from pii_scan.suppress.entries import FILE, FINDING, RECORD, SKIP, Entries, Entry, Key, dump, dump_all, read
from pii_scan.suppress.own import is_own, may_be_own
from tests.shared import Bytes

TODAY = date(2026, 11, 24)


def written(folder: Path, text: str | bytes) -> str:
    file = folder / "b.jsonl"
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return str(file)


# --- the file ------------------------------------------------------------------------------------------------------

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20)
NAMES = st.one_of(TEXTS, TEXTS.map(lambda text: text + "\udcff"))  # names of files may be no UTF-8
DAYS = st.none() | st.dates(date(2027, 1, 1)).map(date.isoformat)
COUNTS = st.integers(1, 10**12)
INNER = st.none() | NAMES


def entries_of(what: str, names: st.SearchStrategy[str], **more: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Keys and entries for one kind of thing; ``more`` overrides what they hold."""
    parts = {"inner": INNER, "masked": st.just(""), "times": st.just(1), "size": st.just(0)} | more
    return st.tuples(
        st.tuples(st.just(what), NAMES, parts["inner"], names, parts["masked"]).map(lambda key: Key(*key)),
        st.tuples(parts["times"], TEXTS, DAYS, parts["size"]).map(lambda entry: Entry(*entry)),
    )


IDS = st.binary(min_size=20, max_size=20).map(bytes.hex)
ENTRIES = st.one_of(
    entries_of(FINDING, TEXTS, masked=TEXTS, times=COUNTS),
    entries_of(RECORD, TEXTS, times=COUNTS),
    entries_of(FILE, IDS, inner=st.none(), size=COUNTS),
    entries_of(SKIP, st.sampled_from(Reason).map(str)),
)


@given(entries=st.lists(ENTRIES).map(dict))
def test_what_is_written_is_read(entries: dict[Key, Entry], tmp_path_factory: pytest.TempPathFactory) -> None:
    file = written(tmp_path_factory.getbasetemp(), dump_all(entries))
    found = read(file, TODAY)
    assert {key: entry._replace(line=0) for key, entry in found.valid.items()} == entries
    assert not found.expired


@given(entries=st.lists(ENTRIES, min_size=1), order=st.randoms(use_true_random=False))
def test_order_and_repetition_say_nothing(
    entries: list[tuple[Key, Entry]], order: random.Random, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Whatever a union merge leaves: lines twice, in any order, two counts for the same."""
    lines = [dump(*entry) for entry in entries]
    lines += [dump(key, entry._replace(times=entry.times + 1)) for key, entry in entries[::2] if key.what == FINDING]
    once = read(written(tmp_path_factory.getbasetemp(), "\n".join(sorted(lines))), TODAY)
    more = lines + order.choices(lines, k=3)
    order.shuffle(more)
    again = read(written(tmp_path_factory.getbasetemp(), "\r\n\n".join(more) + "\r\n"), TODAY)

    def plain(found: Entries) -> dict[Key, Entry]:
        return {key: entry._replace(line=0) for key, entry in found.valid.items()}

    assert plain(once) == plain(again)


def test_the_larger_count_holds(tmp_path: Path) -> None:
    key = Key(FINDING, "a", None, "phone.mobile", "138****8000")
    lines = [dump(key, Entry(times, f"reason {times}")) for times in (2, 7, 3)]
    found = read(written(tmp_path, "\n".join(lines)), TODAY)
    assert (found.valid[key].times, found.valid[key].reason) == (7, "reason 7")


def test_an_entry_counts_through_its_last_day(tmp_path: Path) -> None:
    key = Key(RECORD, "a", None, "hotel.stay")
    file = written(tmp_path, dump(key, Entry(9, "old", "2026-11-23")) + "\n" + dump(key, Entry(2, "new", "2026-11-24")))
    found = read(file, TODAY)
    assert found.valid[key].times == 2
    assert (found.expired[key].times, found.expired[key].line) == (9, 1)


def test_lines_tell_their_paths_apart_in_merges() -> None:
    """Entries of one file stand together, so that a reader can find them, and no line speaks of the others."""
    made = {Key(FINDING, path, None, "r", "m"): Entry() for path in ("b", "a", "a/c")}
    lines = dump_all(made).splitlines()
    assert [json.loads(line)["path"] for line in lines] == ["a", "a/c", "b"]


GOOD = '{"baseline":"finding","path":"a","rule":"phone.mobile","masked":"138****8000","count":1}\n'


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{", "1:2: not a line of JSON"),
        (GOOD + GOOD.replace("1}", "}"), "2:87: not a line of JSON"),
        (GOOD + "<<<<<<< HEAD\n", "2:1: a merge left its marks"),
        ("[]", "1:1: not an entry of a baseline"),
        ('{"baseline":"findings"}', "1:1: not an entry of a baseline"),
        ('{"baseline":7}', "1:1: not an entry of a baseline"),
        ('{"baseline":"record","path":"a","kind":"hotel.stay"}', "1:1: count is missing"),
        (GOOD.replace(":1}", ":0}"), "1:87: count: must be 1 or more"),
        (GOOD.replace(":1}", ":true}"), "1:87: count: must be a number"),
        (GOOD.replace(":1}", ":1.0}"), "1:87: count: must be a number"),
        (GOOD.replace('"a"', "7"), "1:30: path: must be a text"),
        (GOOD.replace("1}", '1,"line":7}'), "1:89: no such member"),
        (GOOD.replace("1}", '1,"expires":"2027-02-30"}'), "1:99: expires: no date"),
        (GOOD.replace("1}", '1,"expires":"20270228"}'), "1:99: expires: no date"),
        (GOOD.replace("1}", '1,"expires":""}'), "1:99: expires: no date"),
        (GOOD.replace("1}", '1,"expires":null}'), "1:99: expires: must be a text"),
        ('{"baseline":"file","path":"a","blob":"12"}', "1:38: blob: must be git's id"),
        ('{"baseline":"skip","path":"a","skip":"broken"}', "1:38: skip: must be one of"),
        ('{"baseline":"file","path":"a","blob":"' + "0" * 40 + '","inner":"b"}', "1:81: no such member"),
        (GOOD.encode() + "张".encode() + b"\xff", "2:2: not UTF-8"),
        ("[" * 100_000, "1:1: not a line of JSON"),
        ("1" * 5000, "1:1: not a line of JSON"),
    ],
)
def test_mistakes_are_told_by_their_place(text: str | bytes, said: str, tmp_path: Path) -> None:
    with pytest.raises(ConfigError) as error:
        read(written(tmp_path, text), TODAY)
    assert str(error.value).startswith(f"{tmp_path / 'b.jsonl'}:{said}")


def test_mistakes_repeat_no_value(tmp_path: Path) -> None:
    for text in ('{"baseline":"13800138000"}', GOOD.replace('"count"', '"13800138000"'), '{"a":13800138000,}'):
        with pytest.raises(ConfigError) as error:
            read(written(tmp_path, text), TODAY)
        assert "13800138000" not in str(error.value)


def test_nothing_and_no_file(tmp_path: Path) -> None:
    assert read(written(tmp_path, "\ufeff\n \r\n"), TODAY) == ({}, {})
    with pytest.raises(ConfigError, match="nope: no such baseline; make it with `pii-scan baseline create`"):
        read(str(tmp_path / "nope"), TODAY)
    with pytest.raises(ConfigError, match="directory"):
        read(str(tmp_path), TODAY)


# --- what is accepted ----------------------------------------------------------------------------------------------


def baseline(*entries: tuple[Key, Entry]) -> Baseline:
    return Baseline("b.jsonl", Entries(dict(entries), {}))


def test_a_count_is_spent_by_rule_mask_and_member() -> None:
    key = Key(FINDING, "a.zip", "b.csv", "phone.mobile", "138****8000")
    budget = baseline((key, Entry(2, "why"))).budget(Bytes("a.zip", b""), "a.zip")
    asked = [("phone.mobile", "b.csv", "138****8000")] * 3 + [
        ("phone.mobile", "b.csv", "139****8000"),
        ("phone.mobile", None, "138****8000"),
        ("bank.card", "b.csv", "138****8000"),
    ]
    assert [budget.finding(*one) for one in asked] == ["baseline: why"] * 2 + [None] * 4
    assert not budget.is_open


def test_other_files_have_budgets_of_their_own() -> None:
    known = baseline((Key(RECORD, "a", None, "hotel.stay"), Entry(1)))
    assert [known.budget(Bytes("a", b""), "a").record("hotel.stay", None) for _ in range(2)] == ["baseline"] * 2
    assert known.budget(Bytes("b", b""), "b").record("hotel.stay", None) is None


@pytest.mark.parametrize("which", [0, 1])
def test_a_whole_file_is_accepted_by_its_content(which: int) -> None:
    blob = Bytes("a", b"one value 13800138000 in it\n" * 9)
    known = baseline((Key(FILE, "a", None, blob_ids(blob)[which]), Entry(1, "demo", size=blob.size)))
    budget = known.budget(blob, "a")
    assert budget.finding("phone.mobile", None, "138****8000") == "baseline: demo"
    assert budget.skip(Skip("a", Reason.CORRUPT)).suppressed_by == "baseline: demo"
    changed = known.budget(blob._replace(data=blob.data + b"\n"), "a")
    assert changed.finding("phone.mobile", None, "138****8000") is None
    assert not changed.is_open


@pytest.mark.skipif(shutil.which("git") is None, reason="needs git")
@pytest.mark.parametrize(("which", "format_name"), [(0, "sha1"), (1, "sha256")])
def test_ids_are_those_of_git(which: int, format_name: str, tmp_path: Path) -> None:
    data = b"a\r\n\0b" * 1000
    (tmp_path / "a").write_bytes(data)
    subprocess.run(["git", "init", "-q", f"--object-format={format_name}", tmp_path], check=True)
    command = ["git", "-C", tmp_path, "hash-object", "--no-filters", "a"]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()
    assert blob_ids(Bytes("a", data))[which] == said


def test_skips_are_accepted_by_reason_and_place() -> None:
    known = baseline((Key(SKIP, "a.zip", "b", "encrypted"), Entry(1, "vendor")))
    budget = known.budget(Bytes("a.zip", b""), "a.zip")
    encrypted = Skip("a.zip", Reason.ENCRYPTED, "b")
    assert budget.skip(encrypted).suppressed_by == known.skip(encrypted).suppressed_by == "baseline: vendor"
    assert not budget.skip(encrypted).error
    assert budget.skip(Skip("a.zip", Reason.ENCRYPTED, "c")).error
    assert budget.skip(Skip("a.zip", Reason.CORRUPT, "b")).error
    assert known.skip(Skip("a", Reason.ENCRYPTED, "b")).error


@pytest.mark.parametrize("skip", [Skip("a", Reason.WORKER_DIED), Skip("a", Reason.OVER_LIMIT, None, "time-limit")])
def test_what_the_next_run_may_do_better_is_never_accepted(skip: Skip) -> None:
    known = baseline((Key(SKIP, "a", None, skip.reason.value), Entry()))
    assert known.skip(skip).error and known.budget(Bytes("a", b""), "a").skip(skip).error


# --- renamed files -------------------------------------------------------------------------------------------------


def found(known: Baseline, path: str, *masks: str, data: bytes = b"") -> tuple[str, ...]:
    """The files whose place a new one may have taken that holds these masks."""
    budget = known.budget(Bytes(path, data), path)
    assert [budget.finding("phone.mobile", None, masked) for masked in masks] == [None] * len(masks)
    moved = budget.moved()
    return moved.sources if moved else ()


def mask(path: str, masked: str, times: int = 1) -> tuple[Key, Entry]:
    return Key(FINDING, path, None, "phone.mobile", masked), Entry(times)


def test_a_new_file_takes_the_place_of_one_that_is_gone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    known = baseline(mask("old", "1", 2), mask("old", "2"))
    assert found(known, "new", "1", "2", "1") == ("old",)
    assert found(known, "new", "1", "2", "1", "3", "3", "3") == ("old",)
    assert found(known, "new", "1", "2", "1", "3", "3", "3", "3") == ()  # more is new than was known
    assert found(known, "new", "1", "2") == ()  # not all of it
    (tmp_path / "old").touch()
    assert found(baseline(mask("old", "1")), "new", "1") == ()  # it is there


def test_the_likeliest_of_several_comes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    known = baseline(mask("a", "1"), mask("x/new", "1"), mask("b", "1"), mask("b", "2"))
    assert found(known, "new", "1", "2") == ("b", "x/new", "a")


def test_a_whole_file_that_is_renamed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    data = b"whole" * 20
    known = baseline((Key(FILE, "old", None, blob_ids(Bytes("", data))[0]), Entry(1, size=len(data))))
    assert found(known, "new", "9", data=data) == ("old",)
    assert found(known, "new", "9", data=data[::-1]) == ()


def test_skips_and_masked_names_remind_of_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert found(baseline((Key(SKIP, "old", None, "encrypted"), Entry())), "new", "1") == ()
    # nobody can say whether a file is there whose name is not shown
    assert found(baseline(mask("138????8000", "1")), "new", "1") == ()


# --- where it lies -------------------------------------------------------------------------------------------------


def test_paths_are_those_from_its_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "sub" / "dir").mkdir(parents=True)
    (tmp_path / "a").touch()
    file = tmp_path / "b.jsonl"
    file.write_text(GOOD + GOOD.replace('"a"', '"sub/dir/c"'), encoding="utf-8")
    monkeypatch.chdir(tmp_path / "sub" / "dir")
    known = load("../../b.jsonl")
    assert "c" in known and "../../a" in known and "a" not in known and "/a" not in known
    assert known.exists("a") and not known.exists("sub/dir/c")
    (tmp_path / "ci").mkdir()
    file.rename(tmp_path / "ci" / "b.jsonl")
    monkeypatch.chdir(tmp_path)
    assert "a" in load("ci/b.jsonl") and "sub/dir/c" in load("ci/b.jsonl")


# --- files of our own ----------------------------------------------------------------------------------------------

ID_NUMBER = "11010519491231002X"
HEADER = '"event":"header","schema":1,"version":"0.1.0","arguments":["scan"]'


SARIF = '{"$schema":"https://docs.oasis-open.org/sarif/x","runs":[{"tool":{"driver":{"name":"pii-scan",\n'


@pytest.mark.parametrize(
    ("text", "own"),
    [
        (GOOD, True),
        (GOOD.rstrip(), True),
        (GOOD + "\n" + GOOD, True),  # as branches merge it
        (f"{{{HEADER}}}\n", True),
        (f"{{{HEADER}}}\n" * 2, True),
        (
            f'{{"header":{{{HEADER}}},\n"findings":[],\n"records":[{{"event":"record",\n"summary":{{"event":"summary",',
            True,
        ),
        ('{"source":{"name":"pii-scan","url":"x"},\n', True),
        ('<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="pii-scan">\n', True),
        (f'{{{HEADER}}}\n{{"event":"record","person":"6251539868131053"}}', True),
        (SARIF + '{"text":"ID number 4403************53"}', True),
        (f"{{{HEADER}}}\n".replace('"scan"', '"scan","--show-values"'), False),
        (f'{{"header":{{{HEADER}}},\n'.replace('"scan"', '"--show-values"'), False),
        ('{"event":"header"}\n', False),
        ('{"baseline":"x"}\n', False),
        ("[" + GOOD, False),
        ("", False),
        # something was added
        (GOOD + "姓名,房间\n", False),
        (GOOD + '{"event":"login"}\n', False),
        (f"{{{HEADER}}}\n姓名,房间\n", False),
        (f'{{{HEADER}}}\n{{"event":"login"}}\n', False),
        (f"{{{HEADER}}}\n" + "x" * (3 << 20), False),
        # a value stands in it
        (GOOD.replace("138****8000", "13800138000"), False),
        (GOOD + f'{{"baseline":"skip","path":"a","skip":"corrupt","reason":"{ID_NUMBER}"}}\n', False),
        (f'{{{HEADER}}}\n{{"event":"finding","masked":"张三"}}\n', False),
        (f'{{{HEADER}}}\n{{"event":"finding","value":"张三"}}\n', False),
        (f'{{{HEADER}}}\n{{"event":"finding","masked":"{ID_NUMBER}*"}}\n', False),
        (SARIF + f'{{"text":"{ID_NUMBER}"}}', False),
        (f'<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="pii-scan">\n<!-- {ID_NUMBER} -->', False),
    ],
)
def test_own_files(text: str, own: bool) -> None:
    data = text.encode()
    holds = lambda part: any(value in part for value in (ID_NUMBER, "13800138000", "6251539868131053"))  # noqa: E731
    assert (may_be_own(data) and is_own(io.BytesIO(data[90:]), data[:90], holds)) is own


def test_an_id_is_no_plain_hash_of_a_value() -> None:
    value = b"13800138000"
    assert hashlib.sha1(value).hexdigest() not in blob_ids(Bytes("a", value))
    assert hashlib.sha256(value).hexdigest() not in blob_ids(Bytes("a", value))
