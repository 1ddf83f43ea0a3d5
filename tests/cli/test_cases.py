"""Runs of the command line as data: a folder below ``cases/`` holds ``case.yaml``.

args, files (name: text), folder (the working directory, below that of the files), stdin, env, terminal (whether
standard output is one), exit; stdout and stderr: fragments that must occur, or (golden) the file that holds all of
standard output; absent: fragments that must occur nowhere.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from pii_scan.cli import perform

CASES = Path(__file__).parent / "cases"


def texts(value: Any) -> list[str]:
    return [value] if isinstance(value, str) else list(value or ())


def settled(text: str) -> str:
    """Text without what differs from run to run: times, the rules' digest and number."""
    text = re.sub(r"[0-9]+\.[0-9]+ s\b", "0.1 s", text)
    text = re.sub(r"\([0-9a-f]{8}\)", "(digest)", text)
    text = re.sub(r"\b[0-9]+ (rules|条规则)", r"78 \1", text)
    return re.sub("规则 [0-9]+ 条", "规则 78 条", text)


@pytest.mark.parametrize("name", sorted(p.name for p in CASES.iterdir() if p.is_dir()))
def test_case(name: str, run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    case = yaml.safe_load((CASES / name / "case.yaml").read_text(encoding="utf-8"))
    known = {"about", "args", "files", "folder", "stdin", "env", "terminal", "exit"}
    assert set(case) <= known | {"stdout", "stderr", "golden", "absent"}
    for path, text in case.get("files", {}).items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(text.encode("utf-8"))
    (tmp_path / case.get("folder", "")).mkdir(parents=True, exist_ok=True)
    monkeypatch.chdir(tmp_path / case.get("folder", ""))
    for variable, value in case.get("env", {}).items():
        monkeypatch.setenv(variable, value)
    if case.get("terminal"):
        monkeypatch.setattr(perform, "is_terminal", lambda stream: True)
    result = run(*case["args"], stdin=case.get("stdin", "").encode())
    assert result.code == case["exit"], result
    for fragment in texts(case.get("stdout")):
        assert fragment in result.out
    for fragment in texts(case.get("stderr")):
        assert fragment in result.err
    for fragment in texts(case.get("absent")):
        assert fragment not in result.out + result.err
    if "golden" in case:
        golden = CASES / name / case["golden"]
        if os.environ.get("UPDATE_GOLDEN"):
            golden.write_text(settled(result.out), encoding="utf-8")
        assert settled(result.out) == golden.read_text(encoding="utf-8")
