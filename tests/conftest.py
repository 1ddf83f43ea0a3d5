"""Fixtures of all tests."""

import os
import subprocess
from pathlib import Path

import pytest

# Person keys are new in every scan unless one is given; streams of two scans are compared in many tests.
os.environ.setdefault("PII_SCAN_PERSON_KEY", "the key of the tests")


@pytest.fixture(autouse=True)
def _deep_folders_go(request: pytest.FixtureRequest):
    """Folders deeper than Python can delete are removed at once; pytest would stumble over them days later."""
    name = Path(str(request.node.fspath)).name
    deep = "tmp_path" in request.fixturenames and name in ("test_hostile.py", "test_files.py")
    folder = request.getfixturevalue("tmp_path") if deep else None
    yield
    if folder:
        subprocess.run(["rm", "-rf", str(folder)], check=False)
