"""How fast a dense table is read: a list of customers, against Python's csv module alone.

    python tests/benchmarks/table.py [--rows 50000 200000] [--quoted]

CPU seconds, best of three, one process. The first 10,000 findings of a rule are listed one by one; what a row costs
beyond them is the difference between two tables. The peak memory is that of the larger one.
"""

from __future__ import annotations

import argparse
import csv
import os
import random
import subprocess
import sys
import tempfile
import time
from datetime import date, datetime, timedelta
from itertools import chain
from pathlib import Path

SCAN = [sys.executable, "-m", "pii_scan", "scan", "-q", "-j", "1", "--isolated"]
RUNS = 3
HEADER = "序号,姓名,性别,身份证号,手机号,酒店名称,房间号,入住时间,退房时间,房费,户籍地址,邮箱"
WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
AREAS = ("110105", "310101", "440305", "510104", "330106", "420106")
SURNAMES, GIVEN = "王李张刘陈杨赵黄周吴", "伟芳娜敏静秀英丽强磊军洋勇艳杰"
HOTELS = ("锦江之星(南山店)", "如家酒店(科技园店)", "汉庭酒店(人民广场店)", "全季酒店(西湖店)")


def row(rng: random.Random, number: int) -> str:
    """A guest of a hotel, with an ID number, a mobile number and an e-mail address."""
    born = date(1950, 1, 1) + timedelta(rng.randrange(20000))
    sequence = rng.randrange(1000)
    body = f"{rng.choice(AREAS)}{born:%Y%m%d}{sequence:03}"
    check = "10X98765432"[sum(int(digit) * weight for digit, weight in zip(body, WEIGHTS, strict=True)) % 11]
    came = datetime(2019, 1, 1) + timedelta(minutes=rng.randrange(500_000))
    left = came + timedelta(hours=rng.randrange(8, 72))
    return ",".join(
        (
            str(number),
            rng.choice(SURNAMES) + rng.choice(GIVEN) + rng.choice(GIVEN),
            "女男"[sequence % 2],
            body + check,
            f"1{rng.choice(('38', '39', '86', '50', '77'))}{rng.randrange(10**8):08}",
            rng.choice(HOTELS),
            f"{rng.randrange(2, 30)}{rng.randrange(1, 30):02}",
            f"{came:%Y-%m-%d %H:%M:%S}",
            f"{left:%Y-%m-%d %H:%M:%S}",
            f"{rng.randrange(150, 900)}.00",
            f"广东省深圳市南山区科技路{rng.randrange(1, 300)}号{rng.randrange(1, 30)}栋{rng.randrange(100, 2500)}室",
            f"u{rng.randrange(10**7)}@{rng.choice(('qq.com', '163.com', '126.com'))}",
        )
    )


def written(path: Path, rows: int, quoted: bool) -> Path:
    """A table of so many rows, the same each time. quoted: each cell in quotes."""
    rng = random.Random(11)
    with path.open("w", encoding="utf-8") as out:
        for line in chain([HEADER], (row(rng, number) for number in range(1, rows + 1))):
            out.write('"{}"\n'.format(line.replace(",", '","')) if quoted else line + "\n")
    return path


def csv_seconds(path: Path) -> float:
    """What the csv module takes to read the file."""
    began = time.process_time()
    with path.open(encoding="utf-8", newline="") as lines:
        for _ in csv.reader(lines):
            pass
    return time.process_time() - began


def scan(path: Path) -> tuple[float, float]:
    """CPU seconds and peak memory in MB of a scan."""
    process = subprocess.Popen([*SCAN, str(path)], stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    if os.waitstatus_to_exitcode(status) != 1:
        raise SystemExit(f"the scan ended with {os.waitstatus_to_exitcode(status)}")
    return used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def main() -> None:
    """Print rows, times and ratios."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--rows", type=int, nargs=2, default=[50_000, 200_000])
    parser.add_argument("--quoted", action="store_true", help="each cell in quotes")
    options = parser.parse_args()
    few, many = sorted(options.rows)
    with tempfile.TemporaryDirectory() as folder:
        paths = {count: written(Path(folder) / f"{count}.csv", count, options.quoted) for count in (few, many)}
        scan(paths[few])  # the compiled rules are in the cache now
        plain = {count: min(csv_seconds(path) for _ in range(RUNS)) for count, path in paths.items()}
        scans = {count: [scan(path) for _ in range(RUNS)] for count, path in paths.items()}
    taken = {count: min(seconds for seconds, _ in found) for count, found in scans.items()}
    print("     rows   csv.reader       scan   ratio")
    for count in (few, many):
        print(f"{count:9,}   {plain[count]:8.2f} s {taken[count]:8.2f} s  {taken[count] / plain[count]:6.1f}")
    row_csv, row_scan = ((times[many] - times[few]) / (many - few) * 1e6 for times in (plain, taken))
    print(f"a row    {row_csv:8.2f} µs {row_scan:8.2f} µs  {row_scan / row_csv:6.1f}")
    print(f"peak memory {max(memory for _, memory in scans[many]):.0f} MB")


if __name__ == "__main__":
    main()
