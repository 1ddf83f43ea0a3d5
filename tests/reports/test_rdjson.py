"""rdjson, held against reviewdog's definition (proto/rdf/reviewdog.proto)."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import jsonschema
import pytest

from pii_scan.model import Reason, Skip

from .conftest import NAMES, finding, leak, written

_TEXT = {"type": "string", "minLength": 1}
_POSITION = {
    "type": "object",
    "additionalProperties": False,
    "properties": {"line": {"type": "integer", "minimum": 1}, "column": {"type": "integer", "minimum": 1}},
}
_NAMED = {"type": "object", "additionalProperties": False, "properties": {"name": _TEXT, "value": _TEXT, "url": _TEXT}}
RDJSON = {
    "type": "object",
    "additionalProperties": False,
    "properties": {
        "source": _NAMED,
        "diagnostics": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["message", "location"],
                "additionalProperties": False,
                "properties": {
                    "message": _TEXT,
                    "severity": {"enum": ["ERROR", "WARNING", "INFO"]},
                    "code": _NAMED,
                    "location": {
                        "type": "object",
                        "required": ["path"],
                        "additionalProperties": False,
                        "properties": {
                            "path": _TEXT,
                            "range": {
                                "type": "object",
                                "required": ["start"],
                                "additionalProperties": False,
                                "properties": {"start": _POSITION, "end": _POSITION},
                            },
                        },
                    },
                },
            },
        },
    },
}
EVENTS = [*leak("a.csv", 12), finding("b.zip", 7, inner="x.csv"), Skip("c.7z", Reason.CORRUPT),
          Skip("d.mp4", Reason.UNSUPPORTED), *(finding(name) for name in NAMES.values())]  # fmt: skip


def test_rdjson() -> None:
    report = json.loads(written("rdjson", *EVENTS))
    jsonschema.validate(report, RDJSON)
    stay, inside, corrupt, *rest = report["diagnostics"]
    assert stay["location"] == {"path": "a.csv", "range": {"start": {"line": 2}, "end": {"line": 2}}}
    assert (stay["severity"], stay["code"]["value"]) == ("ERROR", "hotel.stay")
    assert "range" not in inside["location"] or "range" not in corrupt["location"]
    assert {d["code"]["value"] for d in report["diagnostics"]} >= {"not-examined/corrupt"}
    assert "not-examined/unsupported" not in json.dumps(report)
    assert len(rest) == len(NAMES) and "****" not in json.dumps(report), "comments may be public"


VALIDATOR = os.environ.get("RDFORMAT_VALIDATOR") or shutil.which("rdformat-validator")


@pytest.mark.skipif(not VALIDATOR, reason="needs rdformat-validator, or its path in RDFORMAT_VALIDATOR")
def test_the_validator_of_rdjson_has_no_complaint(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(written("rdjson", *EVENTS), encoding="utf-8")
    done = subprocess.run([VALIDATOR, "a.json"], cwd=tmp_path, capture_output=True, check=False)
    assert done.returncode == 0, done.stdout.decode() + done.stderr.decode()
