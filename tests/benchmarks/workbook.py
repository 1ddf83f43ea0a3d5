"""What a workbook costs: a list of customers as Excel writes it and as openpyxl does, against the same rows as CSV.

    python tests/benchmarks/workbook.py [--rows 50000] [--keep FOLDER]

Excel holds texts once for the workbook, openpyxl in each cell; dates are numbers of days with a style. CPU seconds of
the whole process, best of three, one process, and its peak memory; "reading" is what the sheets take to become text,
without the start of Python.
"""

from __future__ import annotations

import argparse
import os
import random
import subprocess
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import NamedTuple
from xml.sax.saxutils import escape

from memory import memory, processes
from table import HEADER, RUNS, SCAN, row

from pii_scan.formats.members import Member, members

MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
DECLARED = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'
PARTS = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "xl/workbook.xml": f'<workbook {MAIN} xmlns:r="{RELATIONS}"><sheets><sheet name="名单" sheetId="1" r:id="rId1"/>'
    "</sheets></workbook>",
    "xl/_rels/workbook.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    f'<Relationship Id="rId1" Type="{RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    "xl/styles.xml": f'<styleSheet {MAIN}><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="22"/></cellXfs></styleSheet>',
}
EVERY = 0.02
LETTERS = "ABCDEFGHIJKL"
# What is typed as a number or a date; all else is text.
NUMBERS, DATES = {0, 4, 6, 9}, {7, 8}


class Usage(NamedTuple):
    """CPU seconds and megabytes of one scan."""

    seconds: float
    memory: float


def days(text: str) -> str:
    """A date and time as spreadsheets hold it: days since the end of 1899."""
    return repr((datetime.fromisoformat(text) - datetime(1899, 12, 30)).total_seconds() / 86_400)


def lines(rows: int) -> Iterator[list[str]]:
    """The header and so many rows, the same each time."""
    rng = random.Random(11)
    yield HEADER.split(",")
    for number in range(1, rows + 1):
        yield row(rng, number).split(",")


def cells(line: list[str], number: int, text: Callable[[str, str], str], plain: str) -> str:
    """The cells of one row. text: writes a cell that holds text; plain: how a number's cell says its kind."""
    written = []
    for index, value in enumerate(line):
        place = f"{LETTERS[index]}{number}"
        if number == 1 or index not in NUMBERS | DATES:
            written.append(text(place, value))
        elif index in DATES:
            written.append(f'<c r="{place}" s="1"{plain}><v>{days(value)}</v></c>')
        else:
            written.append(f'<c r="{place}"{plain}><v>{value.removesuffix(".00")}</v></c>')
    return "".join(written)


def by_excel(rows: int) -> dict[str, str]:
    """Parts with shared strings, and with what Excel says of each row."""
    strings: dict[str, int] = {}

    def text(place: str, value: str) -> str:
        return f'<c r="{place}" t="s"><v>{strings.setdefault(value, len(strings))}</v></c>'

    data = "".join(
        f'<row r="{number}" spans="1:12" x14ac:dyDescent="0.25">{cells(line, number, text, "")}</row>'
        for number, line in enumerate(lines(rows), 1)
    )
    head = f'<worksheet {MAIN} xmlns:x14ac="x" xmlns:r="{RELATIONS}"><dimension ref="A1:L{rows + 1}"/>'
    shared = "".join(f"<si><t>{escape(value)}</t></si>" for value in strings)
    return {
        "xl/worksheets/sheet1.xml": f"{DECLARED}{head}<sheetData>{data}</sheetData><pageMargins/></worksheet>",
        "xl/sharedStrings.xml": f'{DECLARED}<sst {MAIN} uniqueCount="{len(strings)}">{shared}</sst>',
    }


def by_openpyxl(rows: int) -> dict[str, str]:
    """Parts with each text in its cell."""

    def text(place: str, value: str) -> str:
        return f'<c r="{place}" t="inlineStr"><is><t>{escape(value)}</t></is></c>'

    plain = ' t="n"'
    data = "".join(
        f'<row r="{number}">{cells(line, number, text, plain)}</row>' for number, line in enumerate(lines(rows), 1)
    )
    return {"xl/worksheets/sheet1.xml": f"<worksheet {MAIN}><sheetData>{data}</sheetData></worksheet>"}


def packed(path: Path, parts: dict[str, str]) -> Path:
    """A workbook of these parts."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in {**PARTS, **parts}.items():
            archive.writestr(name, data)
    return path


def scan(path: Path) -> Usage:
    """What a scan takes. The proportional set size is asked every few ms: rusage tells that of the parent, too."""
    process = subprocess.Popen([*SCAN, str(path)], stdout=subprocess.DEVNULL)
    peak = 0.0
    while not (ended := os.wait4(process.pid, os.WNOHANG))[0]:
        peak = max(peak, sum(map(memory, processes(process.pid))))
        time.sleep(EVERY)
    if os.waitstatus_to_exitcode(ended[1]) != 1:
        raise SystemExit(f"the scan ended with {os.waitstatus_to_exitcode(ended[1])}")
    return Usage(ended[2].ru_utime + ended[2].ru_stime, peak)


def read(path: Path) -> float:
    """CPU seconds until the sheets are text."""
    began = time.process_time()
    with path.open("rb") as stream:
        for item in members(stream, stream.read(1024), path.name) or ():
            while isinstance(item, Member) and item.stream.read(1 << 20):
                pass
    return time.process_time() - began


def main() -> None:
    """Print seconds and memory of each way to write the rows."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--rows", type=int, default=50_000)
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="write the files here, and leave them")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = options.keep or Path(name)
        folder.mkdir(exist_ok=True)
        paths = {
            "Excel": packed(folder / "excel.xlsx", by_excel(options.rows)),
            "openpyxl": packed(folder / "openpyxl.xlsx", by_openpyxl(options.rows)),
            "CSV": folder / "same.csv",
        }
        paths["CSV"].write_text("".join(",".join(line) + "\n" for line in lines(options.rows)), encoding="utf-8")
        scan(paths["CSV"])  # the compiled rules are in the cache now
        print("written by    packed MB    reading       scan   peak memory")
        for writer, path in paths.items():
            taken = [scan(path) for _ in range(RUNS)]
            seconds, memory = min(one.seconds for one in taken), max(one.memory for one in taken)
            reading = f"{min(read(path) for _ in range(RUNS)):8.2f} s" if path.suffix == ".xlsx" else " " * 10
            size = os.path.getsize(path) / 1e6
            print(f"{writer:11} {size:11.1f} {reading} {seconds:8.2f} s {memory:10.0f} MB")


if __name__ == "__main__":
    main()
