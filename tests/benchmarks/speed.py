"""How fast a scan is, as ratios: against ripgrep with the same patterns, against Hyperscan alone, against Python.

    python tests/benchmarks/speed.py [--size MB] [--where]

CPU seconds, best of three, one process, cache and files warm; ripgrep (``rg``) must be on the path. The corpora are made
of what is on the machine: ``code`` is the standard library and the packages of this Python in one file, ``tree`` the same
in as many as they are, ``log`` and ``table`` come from a seed. --where: which rules the time and the confirmed bytes go to.
"""

from __future__ import annotations

import argparse
import collections
import hashlib
import os
import random
import resource
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import time
import uuid
from collections.abc import Iterator
from pathlib import Path

from pii_scan import validators
from pii_scan.engine import Engine, build
from pii_scan.formats import text_chunks
from pii_scan.rulepack import load

HERE = Path(__file__).resolve().parent
SCAN = [sys.executable, "-m", "pii_scan", "scan", "-q", "-j", "1", "--isolated"]
BLOCK = 1 << 20
RUNS = 3


# --- corpora -------------------------------------------------------------------------------------------------------


def code(size: int) -> Iterator[bytes]:
    """Python, C headers, notes and data of this Python, in a fixed order."""
    folders = dict.fromkeys(sysconfig.get_path(name) for name in ("stdlib", "purelib", "platlib", "include"))
    have = 0
    for folder in folders:
        for file in sorted(Path(folder).rglob("*")):
            if file.suffix in {".py", ".pyi", ".h", ".txt", ".md", ".rst", ".json", ".toml"} and file.is_file():
                content = file.read_bytes()
                have += len(content)
                yield content
                if have >= size:
                    return


def tree(size: int) -> Iterator[bytes]:
    """The same, each in a file of its own."""
    return code(size)


def log(size: int) -> Iterator[bytes]:
    """Lines of a service: times, 64-bit ids, hashes, UUIDs, addresses, sizes."""
    rng = random.Random(20)
    have, now = 0, 1_700_000_000_000
    while have < size:
        now += rng.randrange(2000)
        stamp = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(now // 1000)) + f".{now % 1000:03d}Z"
        unique = uuid.UUID(int=rng.getrandbits(128), version=4)
        digest = hashlib.sha1(rng.randbytes(8), usedforsecurity=False).hexdigest()
        line = (
            f"{stamp} INFO [worker-{rng.randrange(64)}] trace={unique} span={rng.getrandbits(64):016x} "
            f"snowflake={rng.getrandbits(62)} ts={now} ip=10.{rng.randrange(256)}.{rng.randrange(256)}.{rng.randrange(256)}:"
            f"{rng.randrange(1024, 65536)} commit={digest} bytes={rng.randrange(10_000_000)} took={rng.random() * 900:.3f}ms "
            f'"GET /api/v2/items/{rng.randrange(10**9)}?page={rng.randrange(90)} HTTP/1.1" 200\n'
        ).encode()
        have += len(line)
        yield line


def table(size: int) -> Iterator[bytes]:
    """A table full of values: random digits with the right check characters."""
    rng = random.Random(21)
    yield "姓名,身份证号,手机号,银行卡号,邮箱,地址\n".encode()
    have = 0
    while have < size:
        body = f"{rng.choice((110105, 310101, 440305, 510104))}{rng.randrange(1950, 2010)}{rng.randrange(1, 13):02d}"
        body += f"{rng.randrange(1, 29):02d}{rng.randrange(1000):03d}"
        check = "10X98765432"[sum(int(sign) * (2 ** (17 - i) % 11) for i, sign in enumerate(body)) % 11]
        card = "622202" + "".join(str(rng.randrange(10)) for _ in range(12))
        odd = sum(sum(divmod(int(sign) * (2 - i % 2), 10)) for i, sign in enumerate(reversed(card)))
        line = (
            f"张{rng.choice('伟芳娜敏静')},{body}{check},13{rng.randrange(10**9):09d},{card}{-odd % 10},"
            f"user{rng.randrange(10**6)}@mail{rng.randrange(99)}.cn,广东省深圳市南山区{rng.randrange(1, 99)}号\n"
        ).encode()
        have += len(line)
        yield line


def plant(root: Path, parts: list[bytes]) -> None:
    """Files of Python, a hundred in each folder."""
    for number, part in enumerate(parts):
        file = root / str(number // 100) / f"{number}.py"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(part)


# --- measuring -----------------------------------------------------------------------------------------------------


def cpu(command: list[str], folder: Path, **environment: str) -> float:
    """CPU seconds of a command and its children, the best of some runs."""
    best = float("inf")
    for _ in range(RUNS):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        # Not to /dev/null, which tools know.
        with tempfile.TemporaryFile() as out:
            done = subprocess.run(command, cwd=folder, stdout=out, env={**os.environ, **environment}, check=False)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        if done.returncode not in (0, 1):
            raise SystemExit(f"{command[0]} ended with {done.returncode}")
        best = min(best, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return best


def bare(engine: Engine, data: bytes) -> float:
    """CPU seconds of the databases alone."""
    blocks = [b"\n%b\n" % data[at : at + BLOCK] for at in range(0, len(data), BLOCK)]
    best = float("inf")
    for _ in range(RUNS):
        begin = time.process_time()
        for block in blocks:
            for _ in engine.finder.fired(block):  # type: ignore[attr-defined]
                pass
        best = min(best, time.process_time() - begin)
    return best


def confirmed(engine: Engine, data: bytes, where: bool) -> float:
    """Bytes given to patterns per byte scanned."""
    spent: collections.Counter[str] = collections.Counter()
    looked: collections.Counter[str] = collections.Counter()
    confirmer = engine._confirmer
    confirm = confirmer.confirm

    def counted(data: bytes, index: int, low: int, high: int, above: bool = True) -> list[object]:
        begin = time.perf_counter_ns()
        found = confirm(data, index, low, high, above)
        spent[engine.ruleset.rules[index].id] += time.perf_counter_ns() - begin
        looked[engine.ruleset.rules[index].id] += high - low
        return found  # type: ignore[return-value]

    if where:
        confirmer.confirm = counted  # type: ignore[assignment, method-assign]
    before = engine.bytes_confirmed
    for chunk in text_chunks([data[at : at + BLOCK] for at in range(0, len(data), BLOCK)], engine.is_label):
        for _ in engine.matches(chunk):
            pass
    for name, nanoseconds in spent.most_common(10):
        print(f"    {nanoseconds / 1e9:7.2f} s {looked[name] / len(data):8.4f} confirmed  {name}")
    if where:
        confirmer.confirm = confirm  # type: ignore[method-assign]
    return (engine.bytes_confirmed - before) / len(data)


def main() -> None:
    """All ratios in one run."""
    parser = argparse.ArgumentParser(description="speed as ratios")
    parser.add_argument(
        "--size", type=int, default=60, metavar="MB", help="of code and log; a third of it for the table"
    )
    parser.add_argument("--where", action="store_true", help="show where the time goes")
    options = parser.parse_args()
    size = options.size * 1_000_000
    engine = build(load(validators.FACTORIES), name="hyperscan")
    patterns = (HERE / "patterns.txt").read_text(encoding="utf-8").splitlines()
    root = str(HERE.parents[1])
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        settings = {"PYTHONPATH": root, "PII_SCAN_CACHE_DIR": str(folder / "cache")}
        (folder / "patterns.txt").write_text("\n".join(patterns) + "\n", encoding="utf-8")
        print(f"{len(patterns)} patterns; CPU seconds, best of {RUNS}")
        print("corpus      MB   pii-scan      rg   bare  | pii-scan/rg  of bare  confirmed")
        for corpus, wanted in ((code, size), (tree, size), (log, size), (table, size // 3)):
            parts = list(corpus(wanted))
            data, place = b"".join(parts), folder / corpus.__name__
            if corpus is tree:
                plant(place, parts)
            else:
                place.write_bytes(data)
            mine = cpu([*SCAN, corpus.__name__], folder, **settings)
            theirs = cpu(["rg", "-j1", "-o", "-b", "-a", "-f", "patterns.txt", corpus.__name__], folder)
            alone = bare(engine, data)
            share = confirmed(engine, data, options.where)
            print(
                f"{corpus.__name__:8} {len(data) / 1e6:5.0f} {mine:10.2f} {theirs:7.2f} {alone:6.2f}  |"
                f" {theirs / mine:10.2f}x {alone / mine:8.2f} {share:10.4f}"
            )
            if corpus is tree:
                shutil.rmtree(place)
            else:
                place.unlink()
        python = cpu([sys.executable, "-c", "pass"], folder)
        # The second set holds Chinese names, whose patterns are compiled at first use.
        for what, file in (("of code", Path(argparse.__file__)), ("with Chinese names", Path(__file__))):
            names = [f"{number}.py" for number in range(5)]
            for name in names:
                (folder / name).write_bytes(file.read_bytes()[:10_000])
            mine = cpu([*SCAN, *names], folder, **settings)
            print(f"five small files {what}: {mine:.3f} s, Python alone {python:.3f} s, {mine / python:.1f}x")


if __name__ == "__main__":
    main()
