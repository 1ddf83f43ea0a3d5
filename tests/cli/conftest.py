"""The command line in this process: fast, since rules and engines are kept between runs."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from pii_scan import cli

ROOT = Path(__file__).resolve().parents[2]
# Published specimens; a scan reports them with --keep-known only.
ID_NUMBER, OTHER_ID, MOBILE = "11010519491231002X", "440524188001010014", "13800138000"
TABLE = f"姓名,身份证号,手机\n张三,{ID_NUMBER},{MOBILE}\n李四,{OTHER_ID},{MOBILE}\n"


class Result(NamedTuple):
    code: int
    out: str
    err: str


@pytest.fixture(autouse=True)
def quiet_environment(monkeypatch: pytest.MonkeyPatch, cache_folder: Path) -> None:
    for name in ("CI", "NO_COLOR", "FORCE_COLOR", "PII_SCAN_CONFIG", "PII_SCAN_DEBUG", "LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "C.UTF-8")
    monkeypatch.setenv("PII_SCAN_CACHE_DIR", str(cache_folder))


Run = Callable[..., Result]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]) -> Run:
    """Run arguments in an empty working directory."""
    monkeypatch.chdir(tmp_path)

    def call(*arguments: str, stdin: bytes = b"") -> Result:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8"))
        code = cli.main(arguments)
        sys.stderr.flush()
        captured = capfdbinary.readouterr()
        return Result(code, captured.out.decode(), captured.err.decode())

    return call


@pytest.fixture
def spawn(tmp_path: Path) -> Callable[..., subprocess.CompletedProcess[bytes]]:
    """Run arguments in a process of their own, in the working directory of the test."""

    def call(*arguments: str, **options) -> subprocess.CompletedProcess[bytes]:
        options = {"cwd": tmp_path, "env": environment(), "capture_output": True, "check": False, **options}
        return subprocess.run([*command(), *arguments], **options)  # noqa: PLW1510 - in the options

    return call


def command() -> list[str]:
    return [sys.executable, "-m", "pii_scan"]


def environment(**more: str) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8", **more}


@pytest.fixture
def table(run, tmp_path: Path) -> Path:
    """A table that is accepted."""
    file = tmp_path / "a.csv"
    file.write_text(TABLE, encoding="utf-8")
    assert run("baseline", "create", "--keep-known").code == 0
    return file


@pytest.fixture
def encrypted(tmp_path: Path) -> None:
    """An archive whose member nobody can read."""
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("b.csv", TABLE)
    data = bytearray((tmp_path / "a.zip").read_bytes())
    data[6] |= 1  # the flags of the member, and of its entry in the directory
    data[data.index(b"PK\1\2") + 8] |= 1
    (tmp_path / "a.zip").write_bytes(data)
