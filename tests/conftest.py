"""Fixtures of all tests."""

import atexit
import gc
import importlib
import marshal
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from pii_scan import prefilter, records, scanner
from pii_scan.__main__ import _GARBAGE
from pii_scan.config import Settings
from pii_scan.model import RuleSet
from pii_scan.rulepack import shape, yamlmarks

# How long an example takes tells of the machine: one that was busy for a second is no failure.
settings.register_profile("calm", deadline=None)
settings.load_profile("calm")

# As the command does it: what thousands of tests hold is no garbage, and to look for any took a tenth of the time.
gc.set_threshold(_GARBAGE, 10, 10)

# Tests ask for values. Person keys are new in every scan unless one is given; many compare streams of two scans.
os.environ.pop("CI", None)
os.environ.setdefault("PII_SCAN_PERSON_KEY", "the key of the tests")

# One cache for all processes of a run, the workers of pytest-xdist and scans of their own: databases are compiled once.
# What such a worker needs is in the environment that it takes over, since this file is read before it is started.
if "PYTEST_XDIST_WORKER" not in os.environ or "PII_SCAN_TEST_CACHE" not in os.environ:
    os.environ["PII_SCAN_TEST_CACHE"] = tempfile.mkdtemp(prefix="pii-scan-cache-")
    atexit.register(shutil.rmtree, os.environ["PII_SCAN_TEST_CACHE"], ignore_errors=True)
CACHE = os.environ["PII_SCAN_CACHE_DIR"] = os.environ["PII_SCAN_TEST_CACHE"]

# Where Python is told to keep no bytecode, hundreds of scans in processes of their own would each compile all modules.
if os.environ.pop("PYTHONDONTWRITEBYTECODE", ""):
    os.environ["PYTHONPYCACHEPREFIX"] = str(Path(CACHE, "bytecode"))


@pytest.fixture(scope="session")
def cache_folder() -> Path:
    """The cache of all tests of a run. A test that is about the cache has its own."""
    return Path(CACHE)


@pytest.fixture(scope="session", autouse=True)
def _kept_engines() -> Iterator[None]:
    """Scans in this process share rules, engines and kinds of records, as the files of one scan do.

    To make them takes longer than most scans.
    """
    load, build = scanner.load_rules, scanner.build
    rules = cache(lambda: load(Settings(cache=CACHE)))
    engines: dict[object, Any] = {}

    def build_once(
        ruleset: RuleSet, folder: Any = None, keep_known: bool = False, name: str = "auto", signs: Any = ()
    ) -> Any:
        key = (ruleset.digest, keep_known, name)
        if key not in engines:
            engines[key] = build(ruleset, folder, keep_known, name, signs)
        return engines[key]

    # what names the class when it is imported must not get what stands for it here
    importlib.import_module("pii_scan.scanner.bulk")
    made = records.Plan
    plans: dict[str, records.Plan] = {}

    def plan_once(ruleset: RuleSet, folder: Any = None) -> records.Plan:
        if str(folder) != CACHE:
            return made(ruleset, folder)
        if ruleset.digest not in plans:
            plans[ruleset.digest] = made(ruleset, folder)
        return plans[ruleset.digest]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(scanner, "load_rules", lambda settings: load(settings) if settings.rules else rules())
        patch.setattr(scanner, "build", build_once)
        patch.setattr(records, "Plan", plan_once)
        yield


@pytest.fixture(scope="session", autouse=True)
def _words_will_do() -> Iterator[None]:
    """To build what leaves out a little more takes several seconds: where that is told of, a test asks for it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(prefilter, "BUILD", 1 << 40)
        yield


@pytest.fixture(scope="session", autouse=True)
def _packs_are_parsed_once() -> Iterator[None]:
    """The built-in packs stay what they are, and many commands read them anew, with half a second for each time."""
    parse = yamlmarks.parse_yaml
    known: dict[tuple[str, str], tuple[bytes, yamlmarks.Positions]] = {}

    def parse_once(text: str, name: str, mistakes: list[str]) -> tuple[Any, yamlmarks.Positions]:
        if not name.startswith(("rules/", "tables/")):
            return parse(text, name, mistakes)
        if (text, name) not in known:
            before = len(mistakes)
            data, positions = parse(text, name, mistakes)
            if len(mistakes) > before:
                return data, positions
            known[text, name] = marshal.dumps(data), positions  # as bytes: whoever gets the data may change it
        data, positions = known[text, name]
        return marshal.loads(data), positions

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(yamlmarks, "parse_yaml", parse_once)
        patch.setattr(shape, "may_explode", cache(shape.may_explode))
        yield


@pytest.fixture(autouse=True)
def _deep_folders_go(request: pytest.FixtureRequest):
    """Folders deeper than Python can delete are removed at once; pytest would stumble over them days later."""
    name = Path(str(request.node.fspath)).name
    deep = "tmp_path" in request.fixturenames and name in ("test_hostile.py", "test_files.py")
    folder = request.getfixturevalue("tmp_path") if deep else None
    yield
    if folder:
        subprocess.run(["rm", "-rf", str(folder)], check=False)
