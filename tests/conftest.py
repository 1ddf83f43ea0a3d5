"""Fixtures of all tests."""

import atexit
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings

# How long an example takes tells of the machine: one that was busy for a second is no failure.
settings.register_profile("calm", deadline=None)
settings.load_profile("calm")

# Person keys are new in every scan unless one is given; streams of two scans are compared in many tests.
os.environ.setdefault("PII_SCAN_PERSON_KEY", "the key of the tests")

# One cache for all processes of a run, the workers of pytest-xdist and scans of their own: databases are compiled once.
# What such a worker needs is in the environment that it takes over, since this file is read before it is started.
if "PYTEST_XDIST_WORKER" not in os.environ or "PII_SCAN_TEST_CACHE" not in os.environ:
    os.environ["PII_SCAN_TEST_CACHE"] = tempfile.mkdtemp(prefix="pii-scan-cache-")
    atexit.register(shutil.rmtree, os.environ["PII_SCAN_TEST_CACHE"], ignore_errors=True)
CACHE = os.environ["PII_SCAN_CACHE_DIR"] = os.environ["PII_SCAN_TEST_CACHE"]


@pytest.fixture(scope="session")
def cache_folder() -> Path:
    """The cache of all tests of a run. A test that is about the cache has its own."""
    return Path(CACHE)


@pytest.fixture(autouse=True)
def _deep_folders_go(request: pytest.FixtureRequest):
    """Folders deeper than Python can delete are removed at once; pytest would stumble over them days later."""
    name = Path(str(request.node.fspath)).name
    deep = "tmp_path" in request.fixturenames and name in ("test_hostile.py", "test_files.py")
    folder = request.getfixturevalue("tmp_path") if deep else None
    yield
    if folder:
        subprocess.run(["rm", "-rf", str(folder)], check=False)
