"""The samples: their generator writes what is there, and a scan finds what its manifest says, no more and no less."""

from __future__ import annotations

import hashlib
import json
import os
import re
import subprocess
import sys
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest

ROOT = Path(__file__).resolve().parent.parent
SAMPLES = ROOT / "samples"


class Found(NamedTuple):
    """A finding of a scan."""

    path: str
    line: int
    rule: str
    value: str
    severity: str
    band: str


@cache
def manifest() -> dict[str, Any]:
    files = json.loads((SAMPLES / "manifest.json").read_text(encoding="utf-8"))["files"]
    assert files
    return dict(files)


def scan(*options: str) -> list[Found]:
    command = [
        sys.executable,
        "-m",
        "pii_scan",
        "scan",
        "samples",
        "-f",
        "jsonl",
        "--show-values",
        "--isolated",
        *options,
    ]
    environment = {key: value for key, value in os.environ.items() if key != "CI"} | {"PYTHONPATH": str(ROOT)}
    run = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, check=False)
    assert run.returncode == 1, run.stderr.decode()
    events = [json.loads(line) for line in run.stdout.decode().splitlines()]
    assert events[-1]["complete"], events[-1]
    return [
        Found(e["path"].removeprefix("samples/"), e["line"], e["rule"], e["value"], e["severity"], e["band"])
        for e in events
        if e["event"] == "finding"
    ]


@cache
def found() -> list[Found]:
    return scan()


def text_of(path: str) -> str:
    encoding = manifest()[path]["encoding"]
    return (SAMPLES / path).read_bytes().decode({"utf-16-le-bom": "utf-16"}.get(encoding, encoding))


def test_the_generator_writes_these_very_bytes(tmp_path: Path) -> None:
    subprocess.run([sys.executable, str(SAMPLES / "generate.py"), str(tmp_path)], check=True)
    made = {path.relative_to(tmp_path).as_posix(): path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    there = [*(SAMPLES / "leaks").rglob("*"), *(SAMPLES / "lookalikes").rglob("*"), SAMPLES / "manifest.json"]
    assert made == {path.relative_to(SAMPLES).as_posix(): path.read_bytes() for path in there if path.is_file()}
    assert set(made) == {*manifest(), "manifest.json"}


def test_a_scan_finds_what_the_manifest_says_and_nothing_else() -> None:
    wanted = Counter(
        (path, rule, line)
        for path, entry in manifest().items()
        for rule, lines in entry["findings"].items()
        for line in lines["lines"]
    )
    got = Counter((one.path, one.rule, one.line) for one in found())
    assert {"missing": wanted - got, "extra": got - wanted} == {"missing": Counter(), "extra": Counter()}


def test_the_values_are_the_right_ones() -> None:
    for path, entry in manifest().items():
        lines = sorted(f"{one.line} {one.rule} {one.value}" for one in found() if one.path == path)
        assert hashlib.sha256("\n".join(lines).encode()).hexdigest() == entry["values_sha256"], path


def test_nothing_is_found_in_the_generator_and_its_manifest() -> None:
    assert {one.path for one in found()} <= set(manifest())


def test_lookalikes_hold_masked_values_at_most() -> None:
    for path, entry in manifest().items():
        if path.startswith("lookalikes/"):
            assert entry["records"] is None
            assert set(entry["findings"]) <= {"identity.masked_id", "phone.masked"}
    grave = {
        (one.path, one.rule)
        for one in found()
        if one.path.startswith("lookalikes/") and one.severity != "low" and one.band != "low"
    }
    assert not grave


def test_every_category_has_leaks_and_every_leak_has_people() -> None:
    categories = Counter(path.split("/")[1] for path in manifest() if path.startswith("leaks/"))
    names = (
        "identity",
        "phone",
        "location",
        "hotel",
        "travel",
        "netcafe",
        "border",
        "crime",
        "property",
        "bank",
        "driving",
    )
    assert set(categories) == set(names)
    assert min(categories.values()) >= 3
    for path, entry in manifest().items():
        if path.startswith("leaks/"):
            assert entry["records"]["records"] >= entry["records"]["people"] >= 1, path
            assert entry["findings"], path


# Published specimens, test numbers and fillers.
WELL_KNOWN = (
    "11010519491231002X 440524188001010014 34052419800101001X 360426199101010071 11010219840406970X 110105194912310021 "
    "111111111111111111 123456789012345678 911124198108030024 810000199408230021 830000199201300022 A123456 G123456 "
    "Z683365 A123456789 13800138000 13888888888 13912345678 18888888888 13000000000 12345678901 12345678 "
    "6222600260001072444 6228480402564890018 4111111111111111 5555555555554444 378282246310005 91350100M000100Y4 "
    "91110000600037341L D2143569 1M8GDM9AXKP042788 11111111111111111 490154203237518 L898902C36UTO "
    "330181111200001040201 44010610000123 1234567890 110105491231002"
)
FILLERS = re.compile(r"11010119900307\d{3}|(?<![0-9A-Fa-f-])(\d)\1{5,}")


@pytest.mark.parametrize("path", sorted(manifest()))
def test_no_well_known_value_occurs(path: str) -> None:
    text = text_of(path)
    assert [value for value in WELL_KNOWN.split() if value.lower() in text.lower()] == []
    assert FILLERS.search(text) is None


def test_no_value_of_a_leak_is_known_to_the_scanner() -> None:
    kept = [one for one in scan("--keep-known") if one.path.startswith("leaks/")]
    assert Counter(kept) == Counter(one for one in found() if one.path.startswith("leaks/"))


def test_all_together_is_small() -> None:
    assert sum(path.stat().st_size for path in SAMPLES.rglob("*") if "__pycache__" not in path.parts) < 300_000
