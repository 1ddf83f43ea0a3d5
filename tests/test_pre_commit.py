"""The hooks as pre-commit itself runs them: our manifest, real commits."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from tests.cli.conftest import ID_NUMBER, MOBILE, OTHER_ID, TABLE
from tests.sources.repositories import commit, git, put, write

pytest.importorskip("pre_commit")
pytestmark = [
    pytest.mark.skipif(shutil.which("git") is None, reason="needs git"),
    pytest.mark.skipif(sys.platform == "win32", reason="commands as POSIX quotes them"),
]

ROOT = Path(__file__).resolve().parents[1]
HEADER = "姓名,身份证号,手机\n"
OLD, NEW = f"张三,{ID_NUMBER},{MOBILE}\n", f"李四,{OTHER_ID},{MOBILE}\n"
_ME = {"user.name": "n", "user.email": "n@example.com", "commit.gpgsign": "false"}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("pre-commit")


@pytest.fixture(autouse=True)
def environment(folder: Path, cache_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.startswith(("GIT_", "GITHEAD_", "PRE_COMMIT", "PII_SCAN_"))]:
        monkeypatch.delenv(name)
    for name, value in (
        ("GIT_CEILING_DIRECTORIES", str(tmp_path.parent)),
        ("PRE_COMMIT_HOME", str(folder / "home")),
        ("PII_SCAN_CACHE_DIR", str(cache_folder)),
        ("PYTHONPATH", str(ROOT)),
        ("LANG", "C.UTF-8"),
        ("GIT_CONFIG_COUNT", str(len(_ME))),
        *((f"GIT_CONFIG_KEY_{number}", name) for number, name in enumerate(_ME)),
        *((f"GIT_CONFIG_VALUE_{number}", value) for number, value in enumerate(_ME.values())),
    ):
        monkeypatch.setenv(name, value)
    for name in ("CI", "NO_COLOR", "LC_ALL", "PYTHONDONTWRITEBYTECODE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    git("init", "-q")


@pytest.fixture(scope="module")
def hooks(folder: Path) -> Path:
    """A repository with our manifest, whose hooks run this Python instead of one that pre-commit installs."""
    manifest = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    for hook in manifest:
        hook["language"] = "system"
        hook["entry"] = hook["entry"].replace("pii-scan", f"'{sys.executable}' -m pii_scan", 1)
    repository = folder / "hooks"
    put(str(repository / ".pre-commit-hooks.yaml"), yaml.safe_dump(manifest))
    git("init", "-q", cwd=repository)
    git("add", "-A", cwd=repository)
    git("commit", "-qm", "x", cwd=repository)
    return repository


@pytest.fixture
def install(hooks: Path) -> Callable[..., None]:
    """Install a hook of ours in the repository of the test, and commit what there is."""

    def call(name: str = "pii-scan", *arguments: str) -> None:
        hook = {"id": name, "args": ["--keep-known", *arguments]}
        config = {"repos": [{"repo": str(hooks), "rev": git("rev-parse", "HEAD", cwd=hooks), "hooks": [hook]}]}
        put(".pre-commit-config.yaml", yaml.safe_dump(config))
        git("add", "-A")
        git("commit", "-qnm", "before", "--allow-empty")
        done = pre_commit("install", "-t", "pre-commit", "-t", "pre-push", "-t", "pre-merge-commit")
        assert done.returncode == 0, done.stdout + done.stderr

    return call


def pre_commit(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", "pre_commit", *arguments], capture_output=True, text=True, check=False)


def try_commit(*arguments: str) -> tuple[bool, str]:
    """Whether git makes a commit of all that is staged, and what was said."""
    done = subprocess.run(["git", "commit", "-m", "x", *arguments], capture_output=True, text=True, check=False)
    assert "Traceback" not in done.stderr
    return done.returncode == 0, done.stdout + done.stderr


def test_the_manifest_is_valid() -> None:
    done = pre_commit("validate-manifest", str(ROOT / ".pre-commit-hooks.yaml"))
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("name", ["pii-scan", "pii-scan-staged"])
def test_commits(install, name: str) -> None:
    write(old_csv=HEADER + OLD, gone_csv=TABLE)
    install(name)
    write(a_txt="clean\n")
    git("add", "-A")
    assert try_commit()[0]

    write(a_csv=TABLE)
    git("add", "-A")
    write(a_csv="clean\n")  # the index counts, not the disk
    made, said = try_commit()
    assert not made
    assert "a.csv:2:1  high  2 records, 6 findings" in said
    assert "pii-scan explain a.csv:2" in said
    assert ID_NUMBER not in said

    git("rm", "-qf", "--cached", "a.csv", "gone.csv")
    write(old_csv=HEADER + OLD + "x,y,z\n")  # an old line in a touched file
    git("add", "old.csv")
    assert try_commit()[0]
    write(old_csv=HEADER + OLD + "x,y,z\n" + NEW)
    git("add", "old.csv")
    assert "old.csv:4:1  high  1 record, 3 findings" in try_commit()[1]
    git("mv", "-f", "old.csv", "new.csv")
    write(new_csv=HEADER + OLD + "x,y,z\n")
    git("add", "-A", "new.csv")
    assert try_commit()[0]


def test_staged_clean_and_dirty_disk(install) -> None:
    write(a_csv="1\n")
    install()
    write(a_csv="1\n2\n")
    git("add", "-A")
    write(a_csv=TABLE)
    assert try_commit()[0]
    assert Path("a.csv").read_text("utf-8") == TABLE  # pre-commit puts it back


@pytest.mark.parametrize("encoding", ["utf-16", "gb18030"])
def test_encodings(install, encoding: str) -> None:
    install()
    put("a.csv", TABLE.encode(encoding))
    git("add", "-A")
    assert "a.csv:2:1  high  2 records, 6 findings" in try_commit()[1]


def test_workbooks(install) -> None:
    install()
    with zipfile.ZipFile("a.xlsx", "w") as book:
        for name, text in _WORKBOOK.items():
            book.writestr(name, text)
    git("add", "-A")
    assert "a.xlsx!S:2:1  high" in try_commit()[1]


_NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_CELL = '<c r="{}" t="inlineStr"><is><t>{}</t></is></c>'
_WORKBOOK = {
    "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"/>',
    "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="r1" '
    f'Type="{_REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'<workbook {_NS} xmlns:r="{_REL}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets>'
    "</workbook>",
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="r1" '
    f'Type="{_REL}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    "xl/worksheets/sheet1.xml": f'<worksheet {_NS}><sheetData><row r="1">{_CELL.format("A1", "身份证号")}</row>'
    f'<row r="2">{_CELL.format("A2", ID_NUMBER)}</row></sheetData></worksheet>',
}


def test_deleted_files_are_no_error(install) -> None:
    write(a_csv=TABLE, b_csv=TABLE)
    install()
    git("rm", "-q", "a.csv")
    made, said = try_commit()
    assert made, said
    git("rm", "-q", "--cached", "b.csv")
    assert try_commit()[0]


def test_a_push_counts_what_it_adds(install, tmp_path: Path) -> None:
    write(a_csv=HEADER + OLD)
    install()
    git("init", "-q", "--bare", str(tmp_path / "remote"))
    git("remote", "add", "origin", str(tmp_path / "remote"))
    git("push", "-q", "--no-verify", "origin", "HEAD:main")
    write(a_csv=HEADER + OLD + "x,y,z\n")
    git("add", "-A", "a.csv")
    assert try_commit()[0]
    git("push", "-q", "origin", "HEAD:main")
    write(a_csv=HEADER + OLD + "x,y,z\n" + NEW)
    git("commit", "-qnam", "around the hook")
    write(a_csv=HEADER)
    done = subprocess.run(["git", "push", "origin", "HEAD:main"], capture_output=True, text=True, check=False)
    assert done.returncode != 0
    assert "a.csv:4:1  high  1 record, 3 findings" in done.stdout + done.stderr


def test_two_commits_by_name(install) -> None:
    write(a_csv=HEADER)
    install()
    commit(a_csv=HEADER + OLD)
    commit(a_csv=HEADER + OLD + "x,y,z\n")
    assert pre_commit("run", "--from-ref", "HEAD~1", "--to-ref", "HEAD").returncode == 0
    done = pre_commit("run", "--from-ref", "HEAD~2", "--to-ref", "HEAD")
    assert done.returncode == 1
    assert "a.csv:2:1  high  1 record, 3 findings" in done.stdout


def test_all_files(install) -> None:
    write(a_csv=TABLE)
    install()
    done = pre_commit("run", "--all-files")
    assert done.returncode == 1
    assert "a.csv:2:1  high  2 records, 6 findings" in done.stdout


def test_a_file_named_like_an_option(install) -> None:
    put("--fail-on=never", TABLE)
    install()
    done = pre_commit("run", "--all-files")
    assert done.returncode == 1
    assert "--fail-on=never is a file named like an option" in done.stdout


# With paths of 170 characters they are more than the 128 KiB of one command line.
MANY = 800


@pytest.mark.slow
@pytest.mark.parametrize("name", ["pii-scan", "pii-scan-staged"])
def test_more_files_than_a_command_line_names(install, name: str) -> None:
    """pre-commit runs a hook several times where the names fill a command line; the staged one runs once."""
    install(name)
    paths = [f"folder_{number % 50:02}{'_' * 70}/file_{number}{'_' * 77}.txt" for number in range(1000, 1000 + MANY)]
    assert sum(map(len, paths)) > 1 << 17
    for number, path in enumerate(paths):
        put(path, f"{number}\n")
    git("add", "-A")
    made, said = try_commit()
    assert made, said
    put(paths[-93], f"身份证号 {ID_NUMBER}\n")
    git("add", "-A")
    for number, path in enumerate(paths):
        put(f"more_{path}", f"x{number}\n")
    git("add", "-A")
    made, said = try_commit()
    assert not made
    assert f"{paths[-93]}:1:1" in said


@pytest.mark.slow
def test_as_pre_commit_installs_it(tmp_path_factory: pytest.TempPathFactory) -> None:
    """From a repository of this project, with its dependencies from the package index."""
    project = tmp_path_factory.mktemp("project")
    for name in ("pii_scan", "rules"):
        shutil.copytree(ROOT / name, project / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE", "NOTICE", ".pre-commit-hooks.yaml"):
        shutil.copy(ROOT / name, project)
    git("init", "-q", cwd=project)
    git("add", "-A", cwd=project)
    git("commit", "-qm", "x", cwd=project)
    write(clean_txt="clean\n")
    shutil.copy(ROOT / "samples" / "leaks" / "hotel" / "guests.csv", "leak.csv")
    git("add", "-A")
    os.environ.pop("PYTHONPATH")  # monkeypatch puts it back
    leak = pre_commit("try-repo", str(project), "pii-scan", "--files", "clean.txt", "leak.csv")
    assert leak.returncode == 1, leak.stderr
    assert "2 files," in leak.stdout
    assert "clean.txt" not in leak.stdout
    assert "leak.csv:2:1  high" in leak.stdout
    assert "pii-scan baseline add leak.csv --reason TEXT" in leak.stdout
