"""Long files are read with the help of further processes, and the events are the same."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from pii_scan.scanner import bulk, forks
from pii_scan.scanner.cores import FORKS, Cores
from tests.test_columns import id_number

pytestmark = pytest.mark.skipif(not FORKS, reason="helpers are forks")

HEADER = "序号,姓名,身份证号,手机号,酒店名称,入住时间,退房时间"


def rows(count: int, seed: int = 3) -> list[str]:
    rng = random.Random(seed)
    found = []
    for number in range(count):
        name = rng.choice("王李张刘陈") + rng.choice("伟芳娜敏静") + rng.choice("伟芳娜敏静")
        person = id_number(rng)
        phone = f"1{rng.choice(('38', '39', '86', '50', '77'))}{rng.randrange(10**8):08}"
        day = rng.randrange(1, 28)
        found.append(
            f"{number},{name},{person},{phone},如家酒店(科技园店),2019-03-{day:02} 14:00,2019-03-{day + 1:02} 12:00"
        )
    return found


def plain() -> list[str]:
    return [HEADER, *rows(1900)]


def odd() -> list[str]:
    """Rows that are to be looked at one by one, among the others."""
    found = rows(1900)
    for at in range(1, 1900, 97):
        found[at] += ",请致电 13812345679 王小明"
    for at in range(5, 1900, 211):
        found[at] = found[at].replace("如家", '"如家\n"')
    return [HEADER, *found]


def marked() -> list[str]:
    """From a mark on, what stands on a line may be allowed: nothing is only counted any more."""
    found = rows(1900)
    for at in (1500, 1777, 1899):
        found[at] += "  # pii-scan:allow[phone.mobile] checked"
    return [HEADER, *found]


def followed() -> list[str]:
    """Another table, and text behind it."""
    second = [row.split(",") for row in rows(1500, 4)]
    other = [",".join((row[2], row[1], row[3])) for row in second]
    return [
        HEADER,
        *rows(1500),
        "",
        "身份证号,姓名,手机号",
        *other,
        "",
        "以上共计三千人",
        "联系人：王小明，电话 13812345679",
    ]


def crossed() -> list[str]:
    """A row longer than any, and others behind it."""
    found = rows(1900)
    found[1800] += "," + "备注" * 60_000
    return [HEADER, *found]


def broken() -> bytes:
    """Bytes that are none of the encoding, far behind."""
    text = "\n".join(plain()).encode("gb18030")
    return text[:-50_000] + b"\xff\xff\xff" + text[-50_000:]


def logged() -> list[str]:
    """Lines of a log, between which some differ from all others."""
    found = []
    for number, row in enumerate(rows(2400)):
        _, name, person, phone, hotel, came, left = row.split(",")
        line = f"{came}:{number % 60:02} INFO name={name} idcard={person} mobile={phone} hotel={hotel} out={left}"
        found.append(f"{came}:00 WARN 客户王小明致电 13812345679 投诉" if number % 333 == 332 else line)
    return found


def dashed() -> list[str]:
    """Rows without names for their columns, with an address each."""
    rng, found = random.Random(8), []
    for row in rows(2400):
        _, name, person, phone, *_ = row.split(",")
        where = rng.choice(("广东省深圳市南山区", "浙江省杭州市西湖区"))
        where += f"{rng.choice('建新和文')}华路{rng.randrange(1, 300)}号"
        found.append("----".join((name, person, phone, where)))
    return found


CASES: dict[str, Callable[[], list[str] | bytes]] = {
    one.__name__: one for one in (plain, odd, marked, followed, crossed, broken, logged, dashed)
}


def scanned(folder: str, name: str, jobs: int, dies: bool = False) -> tuple[list[Any], int]:
    """The events of a file, and how many parts of it helpers counted. dies: each helper, at its second one."""
    from pii_scan.config import Settings
    from pii_scan.formats import text
    from pii_scan.scanner import repeats
    from pii_scan.workers import Scan

    taken = [0]
    each = forks.Helpers.each

    def counted(self: Any, parts: Iterator[Any]) -> Iterator[Any]:
        for part, done in each(self, parts):
            taken[0] += done is not None
            yield part, done

    forks.Helpers.each = counted  # type: ignore[method-assign]
    text.TABLE_PART, bulk.STEADY = 8192, 2
    repeats.LESSON, repeats.WINDOW, repeats.STEADY = 4096, 16_384, 65_536
    if dies:
        elsewhere, asked = bulk.Bulk.elsewhere, [0]

        def dead(self: Any, *given: Any) -> Any:
            asked[0] += 1
            if asked[0] == 2:
                os.kill(os.getpid(), signal.SIGKILL)
            return elsewhere(self, *given)

        bulk.Bulk.elsewhere = dead  # type: ignore[method-assign]
    path, cache = str(Path(folder) / name), os.environ["PII_SCAN_TEST_CACHE"]
    settings = Settings(paths=(path,), jobs=jobs, listed=300, cache=cache, person_key=b"k", show_values=True)
    settings = settings._replace(block_size=32_768)
    events = [event.to_dict() for event in Scan(settings).events()]
    for event in events:
        event.pop("started", None)
        event.pop("seconds", None)
    return events, taken[0]


def asked(call: str) -> Any:
    """What a call says in a process of its own: to fork inside a test runner with threads is not safe."""
    code = f"import json, sys; sys.path[:0] = {sys.path!r}; from tests import test_forks as t; "
    code += f"print(json.dumps(t.{call}))"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, timeout=120, check=False, text=True)
    assert run.returncode == 0, run.stderr[-2000:]
    return json.loads(run.stdout)


def told(folder: Path, name: str, jobs: int, dies: bool = False) -> tuple[list[Any], int]:
    """The same in a process of its own."""
    events, taken = asked(f"scanned({str(folder)!r}, {name!r}, {jobs}, {dies})")
    return events, taken


def written(folder: Path, name: str) -> str:
    content = CASES[name]()
    data = content if isinstance(content, bytes) else ("\n".join(content) + "\n").encode()
    (folder / f"{name}.csv").write_bytes(data)
    return f"{name}.csv"


@pytest.mark.parametrize("name", CASES)
def test_the_events_are_those_of_one_process(name: str, tmp_path: Path) -> None:
    file = written(tmp_path, name)
    wanted, none = told(tmp_path, file, 1)
    assert none == 0
    assert len(wanted) > 300
    for jobs in (2, 3) if name == "plain" else (3,):
        events, taken = told(tmp_path, file, jobs)
        assert taken > 3, f"hardly anything was counted elsewhere: {taken}"
        assert events == wanted


def test_what_dead_helpers_had_is_counted_by_their_parent(tmp_path: Path) -> None:
    file = written(tmp_path, "plain")
    events, taken = told(tmp_path, file, 3, dies=True)
    assert 0 < taken < 5
    assert events == told(tmp_path, file, 1)[0]


def test_those_that_are_busy_share_what_is_idle() -> None:
    assert [Cores(8, bytearray([busy])).idle for busy in (0, 1, 2, 3, 5, 8)] == [7, 7, 3, 1, 0, 0]  # type: ignore[arg-type]
    assert Cores(1).idle == 0


def failing(folder: str, name: str, way: str) -> list[Any]:
    """The same where no process can be forked, or where nobody hears of those that ended."""
    fork = os.fork
    if way == "no fork":

        def refused() -> int:
            raise BlockingIOError("Resource temporarily unavailable")

        os.fork = refused
    else:
        signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    try:
        return scanned(folder, name, 3)[0]
    finally:
        os.fork = fork


def by_turns(folder: str, name: str) -> bool:
    """Whether two scans that take turns tell the same."""
    from pii_scan.config import Settings
    from pii_scan.scanner import repeats
    from pii_scan.workers import Scan

    repeats.LESSON, repeats.WINDOW, repeats.STEADY = 4096, 16_384, 65_536
    path, cache = str(Path(folder) / name), os.environ["PII_SCAN_TEST_CACHE"]
    settings = Settings(paths=(path,), jobs=3, listed=10**6, cache=cache, person_key=b"k", block_size=32_768)
    one, other = (Scan(settings).events() for _ in range(2))
    pairs = [(str(first), str(second)) for first, second in zip(one, other, strict=True)]
    return len(pairs) > 1000


@pytest.mark.parametrize("way", ["no fork", "nobody hears"])
def test_a_file_is_read_to_its_end_without_helpers(way: str, tmp_path: Path) -> None:
    file = written(tmp_path, "plain")
    events = asked(f"failing({str(tmp_path)!r}, {file!r}, {way!r})")
    assert events == told(tmp_path, file, 1)[0]


def test_scans_by_turns_do_not_wait_for_the_helpers_of_each_other(tmp_path: Path) -> None:
    assert asked(f"by_turns({str(tmp_path)!r}, {written(tmp_path, 'logged')!r})") is True
