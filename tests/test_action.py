"""The steps of action.yml that are ours, run as GitHub's runner runs them; the others are GitHub's."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest
import yaml

from tests.cli.conftest import ID_NUMBER, TABLE
from tests.sources.repositories import commit, git, put

ROOT = Path(__file__).resolve().parents[1]
ACTION = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
STEPS = {step["id"]: step for step in ACTION["runs"]["steps"]}
pytestmark = pytest.mark.skipif(not (shutil.which("git") and shutil.which("bash")), reason="needs git and bash")


class Step(NamedTuple):
    code: int
    outputs: dict[str, str]
    said: str


@pytest.fixture
def step(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, cache_folder: Path):
    """Run one step: its shell line by line, its environment from ours, as `bash -eo pipefail` does."""
    for name in [name for name in os.environ if name.startswith(("GIT_", "PII_SCAN_"))]:
        monkeypatch.delenv(name)
    python = tmp_path / "python"  # stands for the one that is set up: nothing is installed here
    python.write_text(
        f'#!/bin/sh\nif [ "$2" = pip ]; then for last; do :; done; test -f "$last/pyproject.toml"; '
        f'mkdir -p "$RUNNER_TEMP" "$7"; exit; fi\nPYTHONPATH=\'{ROOT}\' exec \'{sys.executable}\' "$@"\n'
    )
    python.chmod(0o755)
    (tmp_path / "work").mkdir()
    monkeypatch.chdir(tmp_path / "work")
    git("init", "-q")

    def call(name: str, **environment: str) -> Step:
        output = tmp_path / "output"
        output.write_text("")
        given = {"PYTHON": str(python), "ACTION": str(ROOT), "SINCE": "", "ARGS": "--keep-known", **environment}
        assert set(STEPS[name]["env"]) <= {*given}
        given |= {"RUNNER_TEMP": str(tmp_path / "temp"), "GITHUB_OUTPUT": str(output), "CI": "true"}
        given |= {"PII_SCAN_CACHE_DIR": str(cache_folder), "LANG": "C.UTF-8"}
        done = subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", STEPS[name]["run"]],
            env={**os.environ, **given},
            capture_output=True,
            text=True,
            check=False,
        )
        lines = output.read_text().splitlines()
        return Step(done.returncode, dict(line.split("=", 1) for line in lines), done.stdout + done.stderr)

    return call


def test_scripts_take_nothing_from_expressions() -> None:
    """What a pull request names could otherwise be run."""
    for name, each in STEPS.items():
        assert "${{" not in each.get("run", ""), name


def test_all_tracked_files(step) -> None:
    put("a.csv", TABLE)
    commit()
    put("untracked.csv", TABLE)
    scan = step("scan")
    assert (scan.code, scan.outputs["code"]) == (0, "1")  # the step goes on, to upload what was found
    sarif = json.loads(Path(scan.outputs["sarif"]).read_text("utf-8"))
    assert sarif["runs"][0]["results"]
    assert ID_NUMBER not in scan.said
    outputs = {"FOLDER": scan.outputs["folder"], "REPORT": scan.outputs["report"]}
    annotate = step("annotate", **outputs)
    assert annotate.code == 0
    assert "file=a.csv,line=2" in annotate.said
    assert "untracked" not in annotate.said
    assert step("result", CODE="1").code == 1


def test_a_pull_request(step) -> None:
    put("a.csv", TABLE)
    base = commit()
    put("b.txt", "clean\n")
    commit()
    assert step("scan", SINCE=base).outputs["code"] == "0"
    put("c.csv", TABLE)
    commit()
    scan = step("scan", SINCE=base, ARGS="--keep-known --fail-on critical")
    assert scan.outputs["code"] == "0"
    scan = step("scan", SINCE=base)
    assert scan.outputs["code"] == "1"
    assert '"path":"c.csv"' in Path(scan.outputs["report"]).read_text("utf-8")


def test_a_shallow_checkout(step, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    base = commit(a="1\n")
    commit(a="2\n")
    git("clone", "-q", "--depth=1", f"file://{tmp_path}/work", str(tmp_path / "clone"))
    monkeypatch.chdir(tmp_path / "clone")
    scan = step("scan", SINCE=base)
    assert scan.outputs["code"] == "2"
    assert "set fetch-depth: 0" in scan.said
    assert "sarif" not in scan.outputs and "report" not in scan.outputs
    assert step("result", CODE="2").code == 2


def test_the_scanned_tree_is_not_run(step) -> None:
    put("pii_scan/__init__.py", "raise SystemExit(7)\n")
    put("click.py", "raise SystemExit(7)\n")
    commit()
    assert step("scan").outputs["code"] == "0"
