"""--staged, --since and --history from the command line, in real repositories."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.sources.repositories import commit, git, put, write

from .conftest import ID_NUMBER, MOBILE, OTHER_ID, TABLE, environment

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="needs git")
HEADER = "姓名,身份证号,手机\n"
CLEAN = "编号,名称\n1,苹果\n"
OLD, NEW = f"张三,{ID_NUMBER},{MOBILE}\n", f"李四,{OTHER_ID},{MOBILE}\n"


@pytest.fixture(autouse=True)
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in [name for name in os.environ if name.startswith(("GIT_", "GITHEAD_"))]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    monkeypatch.chdir(tmp_path)
    git("init", "-q")
    commit(a_csv=CLEAN)
    return tmp_path


def scan(run, *arguments: str):
    """The exit code, the places of findings and records, and standard error."""
    result = run("scan", "--keep-known", "-f", "jsonl", *arguments)
    events = [json.loads(line) for line in result.out.splitlines()]
    places = [
        (event.get("rule") or event["kind"], event["path"], event["inner"], event["line"])
        for event in events
        if event["event"] in ("finding", "record")
    ]
    return result.code, places, result.err


def lines(places) -> list[int]:
    return sorted({line for *_, line in places})


def test_staged_leak_with_a_clean_disk(run) -> None:
    write(a_csv=TABLE)
    git("add", "-A")
    write(a_csv=CLEAN)
    code, places, _ = scan(run, "--staged")
    assert (code, lines(places)) == (1, [2, 3])


def test_clean_index_with_a_leak_on_the_disk(run) -> None:
    write(a_csv=CLEAN + "2,梨\n")
    git("add", "-A")
    write(a_csv=TABLE, b_csv=TABLE)
    assert scan(run, "--staged") == (0, [], "")


def test_removing_a_leaked_line_passes(run) -> None:
    commit(a_csv=TABLE)
    write(a_csv=HEADER + OLD)
    git("add", "-A")
    code, places, err = scan(run, "--staged")
    assert (code, places) == (0, [])
    assert err == "pii-scan: nothing was examined: no added or changed line is staged\n"


def test_an_old_line_in_a_touched_file_does_not_count(run) -> None:
    commit(a_csv=HEADER + OLD)
    write(a_csv=HEADER + OLD + "编号,1,2\n")
    git("add", "-A")
    code, places, err = scan(run, "--staged")
    assert (code, places) == (0, [])
    assert "4 findings on lines that were there before are not counted; --whole-files counts them" in err
    code, places, err = scan(run, "--staged", "--whole-files")
    assert (code, lines(places), err) == (1, [2], "")


def test_the_whole_file_says_what_an_added_line_is(run) -> None:
    commit(a_csv=HEADER + OLD)
    write(a_csv=HEADER + OLD + NEW)
    git("add", "-A")
    code, places, _ = scan(run, "--staged")
    assert (code, lines(places)) == (1, [3])
    assert ("phone.mobile", "a.csv", None, 3) in places  # by the column's header, which is an old line


def test_a_rename_without_a_change_passes(run) -> None:
    commit(a_csv=TABLE)
    git("mv", "a.csv", "b.csv")
    code, places, err = scan(run, "--staged")
    assert (code, places) == (0, [])
    assert "nothing was examined" in err


def test_a_record_counts_when_one_of_its_lines_is_new(run) -> None:
    old = f'[\n {{\n  "姓名": "张三",\n  "身份证号": "{ID_NUMBER}"\n }}\n]\n'
    commit(a_json=old)
    write(a_json=old.replace('  "身份', f'  "手机": "{MOBILE}",\n  "身份'))
    git("add", "-A")
    code, places, _ = scan(run, "--staged")
    assert code == 1
    assert ("identity.person", "a.json", None, 2) in places
    assert ("phone.mobile", "a.json", None, 4) in places
    assert "identity.prc_id18" not in {name for name, *_ in places}


def test_utf16_counts_whole(run) -> None:
    """Bytes of value 10 are parts of characters there, such as 上: git's lines are others."""
    commit(a_csv="")
    Path("a.csv").write_bytes(("上海\n" + TABLE).encode("utf-16"))
    commit()
    Path("a.csv").write_bytes(("上海\n" + TABLE + "完\n").encode("utf-16"))
    git("add", "-A")
    code, places, _ = scan(run, "--staged")
    assert (code, lines(places)) == (1, [3, 4])


def test_gb18030_counts_by_lines(run) -> None:
    Path("a.csv").write_bytes((HEADER + OLD).encode("gb18030"))
    commit()
    Path("a.csv").write_bytes((HEADER + OLD + NEW).encode("gb18030"))
    git("add", "-A")
    code, places, _ = scan(run, "--staged")
    assert (code, lines(places)) == (1, [3])


def test_marks_count_in_the_index(run) -> None:
    write(a_txt=f"身份证 {ID_NUMBER} pii-scan:allow a specimen\n")
    git("add", "-A")
    assert scan(run, "--staged")[:2] == (0, [])


def test_since(run) -> None:
    git("checkout", "-qb", "side")
    commit(a_csv=HEADER + OLD)
    commit(a_csv=HEADER + OLD + NEW)
    write(a_csv=CLEAN)
    code, places, _ = scan(run, "--since", "HEAD~1")
    assert (code, lines(places)) == (1, [3])
    assert scan(run, "--since", "HEAD") == (
        0,
        [],
        "pii-scan: nothing was examined: no commit here adds a line to a file\n",
    )


def test_a_commit_of_zeros(run) -> None:
    for since in ("0" * 40, f"{'0' * 64}...HEAD"):
        result = run("scan", "--since", since)
        assert (result.code, result.out) == (2, "")
        assert "--since: a commit of zeros alone is none: the branch is new" in result.err
        assert "fetch" not in result.err


def test_history_tells_each_line_once_with_its_commit(run) -> None:
    first = commit(a_csv=HEADER + OLD)
    second = commit(a_csv=HEADER + OLD + NEW)
    commit(a_csv=CLEAN)
    git("mv", "a.csv", "b.csv")
    commit()
    code, places, err = scan(run, "--history")
    assert (code, err) == (1, "")
    found = {(path, inner.split()[0], line) for _, path, inner, line in places}
    assert found == {("a.csv", first[:10], 2), ("a.csv", second[:10], 3)}


def test_a_place_of_the_history_is_explained(run, monkeypatch: pytest.MonkeyPatch) -> None:
    import zipfile

    put("sub/a.csv", TABLE)
    with zipfile.ZipFile("sub/b.zip", "w") as archive:
        archive.writestr("in.csv", TABLE)
    where = f"{commit()[:10]} {git('show', '-s', '--format=%cs')}"
    git("rm", "-q", "sub/a.csv", "sub/b.zip")
    commit()
    place = f"sub/a.csv!{where}:2"
    assert place in run("scan", "--keep-known", "--history").out
    said = run("explain", place)
    assert (said.code, said.err) == (0, "")
    assert f"sub/a.csv!{where}:2:4  identity.prc_id18" in said.out and "allow[" not in said.out
    assert "pii-scan baseline add sub/a.csv --rule identity.prc_id18 --reason TEXT" in said.out
    assert f"sub/b.zip!{where}!in.csv:2:4  identity.prc_id18" in run("explain", f"sub/b.zip!{where}!in.csv:2").out
    os.makedirs("sub/deep")
    monkeypatch.chdir("sub/deep")
    assert f"../a.csv!{where}:2:4  identity.prc_id18" in run("explain", f"../a.csv!{where}:2:4").out
    for place, text in (
        (f"../a.csv!{where}:9", "has no line 9: its last one is 3"),
        (f"../nope.csv!{where}:2", "that commit has no such file"),
        ("../a.csv!0123456789 2024-01-01:2", "this repository has no such commit"),
    ):
        result = run("explain", place)
        assert (result.code, result.out) == (2, "")
        assert text in result.err


def test_places_in_containers_of_the_history(run) -> None:
    import zipfile

    with zipfile.ZipFile("a.zip", "w") as archive:
        archive.writestr("in.csv", TABLE)
    name = commit()
    code, places, _ = scan(run, "--history")
    day = git("show", "-s", "--format=%cs")
    assert code == 1
    assert {inner for *_, inner, _ in places} == {f"{name[:10]} {day}!in.csv"}


def test_fingerprints_do_not_name_the_commit(run) -> None:
    commit(a_csv=HEADER + OLD)
    prints = []
    for options in (["--history"], []):
        result = run("scan", "--keep-known", "-f", "jsonl", *options)
        events = map(json.loads, result.out.splitlines())
        prints.append([event["fingerprint"] for event in events if event["event"] == "finding"])
    assert prints[0] == prints[1] != []


def test_many_processes_find_the_same(tmp_path: Path) -> None:
    """In processes of their own, for the test runner has threads, with which forking is not safe."""
    for number in range(40):
        put(f"d/{number}.csv", f"{HEADER}{OLD}{NEW}{number}\n")
    put("big.log", "x" * (6 << 20))
    commit()
    program = (
        "import sys; from pii_scan import cli, workers; workers.THRESHOLD = 1 << 20; workers.BATCH_FILES = 7\n"
        "sys.exit(cli.main(['scan', '--keep-known', '-f', 'jsonl', *sys.argv[1:]]))"
    )
    found = []
    for jobs in ("1", "3"):
        run = [sys.executable, "-c", program, "--history", "-j", jobs]
        done = subprocess.run(run, cwd=tmp_path, env=environment(), capture_output=True, check=False)
        assert (done.returncode, done.stderr) == (1, b"")
        found.append(done.stdout.splitlines()[1:-1])
    assert len(found[0]) == 40 * 8
    assert found[0] == found[1]


def test_a_tracked_file_that_is_not_on_the_disk_is_told(run) -> None:
    commit(b_csv=TABLE)
    os.unlink("b.csv")
    result = run("scan", "--tracked", "-f", "text")
    assert result.code == 0
    assert "vanished" in result.out and "b.csv" in result.out
    assert run("scan", "--tracked", "--require-complete").code == 3
    assert run("scan", "--require-complete").code == 0


def test_nothing_is_tracked_on_the_disk_of_a_bare_repository(run) -> None:
    git("clone", "-q", "--bare", ".", "bare.git")
    result = run("scan", "--tracked", "bare.git")
    assert (result.code, result.out) == (2, "")
    assert "--tracked: bare.git is a bare repository" in result.err


def test_options_that_exclude_each_other(run) -> None:
    for options, text in (
        (["--staged", "--since", "HEAD"], "--staged and --since exclude each other"),
        (["--staged", "--history"], "--staged and --history exclude each other"),
        (["--whole-files"], "--whole-files goes with --staged, --since or --history"),
        (["--staged", "-"], "--staged reads a repository, not standard input"),
    ):
        result = run("scan", *options)
        assert (result.code, result.out) == (2, "")
        assert text in result.err


def test_a_configuration_cannot_choose(run) -> None:
    put("pii-scan.toml", "staged = true\n")
    result = run("scan")
    assert result.code == 2
    assert "staged: can be given on the command line only" in result.err


def test_globs_of_a_configuration_mean_the_same_from_a_subfolder(run, monkeypatch: pytest.MonkeyPatch) -> None:
    put("pii-scan.toml", "include = ['/sub/*.csv', '/docs/']\nexclude = ['/sub/gen/', '/docs/b.csv']\n")
    for name in ("a.csv", "sub/a.csv", "sub/gen/a.csv", "sub/sub/a.csv", "docs/a.csv", "docs/b.csv"):
        put(name, TABLE)
    git("add", "-A")
    assert {path for _, path, *_ in scan(run, "--staged")[1]} == {"sub/a.csv", "docs/a.csv"}
    top = os.getcwd()
    monkeypatch.chdir("sub")
    assert {path for _, path, *_ in scan(run, "--staged")[1]} == {"a.csv", "../docs/a.csv"}
    assert {path for _, path, *_ in scan(run, "--staged", f"{top}/docs")[1]} == {"../docs/a.csv"}
    assert {path for _, path, *_ in scan(run, "--staged", "..")[1]} == {"a.csv", "../docs/a.csv"}
    for given in ("../docs", f"{top}/docs"):
        assert {path for _, path, *_ in scan(run, given)[1]} == {f"{given}/a.csv"}


def test_what_is_old_takes_its_place_in_the_baseline(run) -> None:
    commit(a_csv=HEADER + OLD)
    assert run("baseline", "create", "--keep-known", "--reason", "known").code == 0
    git("add", "-A")
    git("commit", "-qm", "x")
    write(a_csv=HEADER + OLD + OLD)
    git("add", "-A")
    code, places, _ = scan(run, "--staged", "--baseline", ".pii-scan-baseline.jsonl")
    assert (code, lines(places)) == (1, [3])
    write(a_csv=HEADER + OLD + "编号,1,2\n")
    git("add", "-A")
    assert "not counted" not in scan(run, "--staged", "--baseline", ".pii-scan-baseline.jsonl")[2]


def test_a_long_file_that_begins_as_one_of_ours_is_read_to_its_end(run) -> None:
    entry = '{"baseline":"finding","path":"a","rule":"phone.mobile","masked":"138****8000","count":1}\n'
    put("b.jsonl", entry * 3000 + f"身份证号 {ID_NUMBER}\n")
    git("add", "-A")
    code, places, _ = scan(run, "--staged")
    assert (code, lines(places)) == (1, [3001])
