"""Open every file of the examination and see that labels and files agree; shares no code with the generator.

usage: python check.py OUT     (OUT holds files/ and labels.json)
"""

from __future__ import annotations

import datetime as dt
import gzip
import html
import io
import json
import re
import sqlite3
import sys
import tarfile
import xml.etree.ElementTree as ET
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote_plus

ID = re.compile(r"(?<![0-9A-Za-z])\d{17}[\dXx](?![0-9A-Za-z])")
MOBILE = re.compile(
    r"(?<![0-9A-Za-z.])1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-35-8]|8\d|9[0-35-9])(?:\d{8}|(["
    r" -])\d{4}\1\d{4})(?![0-9A-Za-z])"
)
EMAIL = re.compile(r"[A-Za-z0-9][A-Za-z0-9._%+]*@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,6}(?![A-Za-z0-9@])")
CARD = re.compile(r"(?<![0-9A-Za-z.])6[02]\d{14,17}(?![0-9A-Za-z])")
PLATE = re.compile(
    r"(?<![0-9A-Za-z])[京津沪渝冀豫云辽黑湘皖鲁苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼新][A-HJ-NP-Z](?=[A-Z]{0,4}\d)[A-HJ-NP-Z0-9]{5,6}(?![0-9A-Za-z])"
)
PASSPORT = re.compile(r"(?<![0-9A-Za-z])E(?:\d{8}|[A-HJ-NP-Z]\d{7})(?![0-9A-Za-z])")
LANDLINE = re.compile(r"(?<![0-9A-Za-z.\-])0\d{2,3}-[2-8]\d{6,7}(?![0-9A-Za-z])")
PROVINCES = {
    "11",
    "12",
    "13",
    "14",
    "15",
    "21",
    "22",
    "23",
    "31",
    "32",
    "33",
    "34",
    "35",
    "36",
    "37",
    "41",
    "42",
    "43",
    "44",
    "45",
    "46",
    "50",
    "51",
    "52",
    "53",
    "54",
    "61",
    "62",
    "63",
    "64",
    "65",
    "71",
    "81",
    "82",
    "83",
}
ONCE_PER_RECORD_NOT = (
    "headed",
    "json-holders",
    "under-head",
    "result-sheet",
    "statement",
    "sms-backup",
    "call-bill",
    "payment-proof",
    "trail",
)
RULES = {
    "identity.prc_id18": ID, "phone.mobile": MOBILE, "phone.email": EMAIL, "bank.card": CARD, "driving.plate": PLATE,
    "identity.passport_cn": PASSPORT, "phone.landline": LANDLINE,
}  # fmt: skip


def word_text(archive: zipfile.ZipFile) -> str:
    """The paragraphs of a document."""
    space = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    root = ET.fromstring(archive.read("word/document.xml"))
    return "\n".join("".join(t.text or "" for t in p.iter(space + "t")) for p in root.iter(space + "p"))


def book_text(archive: zipfile.ZipFile) -> str:
    """The cells of a workbook, one in each line."""
    space = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
    shared: list[str] = []
    if "xl/sharedStrings.xml" in archive.namelist():
        shared = [
            "".join(t.text or "" for t in si.iter(space + "t"))
            for si in ET.fromstring(archive.read("xl/sharedStrings.xml"))
        ]
    cells = []
    for name in archive.namelist():
        if name.startswith("xl/worksheets/"):
            for cell in ET.fromstring(archive.read(name)).iter(space + "c"):
                if cell.get("t") == "s":
                    cells.append(shared[int(cell.findtext(space + "v") or "0")])
                else:
                    cells.append("".join(t.text or "" for t in cell.iter(space + "t")))
    return "\n".join(cells)


def base_text(data: bytes) -> str:
    """The cells of a database, one in each line."""
    base = sqlite3.connect(":memory:")
    base.deserialize(data)
    tables = [row[0] for row in base.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return "\n".join(str(cell) for table in tables for row in base.execute(f'SELECT * FROM "{table}"') for cell in row)


def plain_text(data: bytes) -> str:
    """A text file with its escapes read."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        text = data.decode("utf-16")
    else:
        for encoding in ("utf-8-sig", "gb18030", "big5"):
            try:
                text = data.decode(encoding)
                break
            except UnicodeDecodeError:
                continue
        else:
            raise ValueError("no encoding fits")
    text = re.sub(r"\\u([0-9a-f]{4})", lambda m: chr(int(m[1], 16)), text)
    text = html.unescape(text) if "&amp;" in text or "&quot;" in text else text
    return unquote_plus(text) if " HTTP/1.1" in text else text


def texts(data: bytes) -> Iterator[str]:
    """The texts of a file, those of containers too."""
    if data[:2] == b"\x1f\x8b":
        yield from texts(gzip.decompress(data))
    elif data[:4] == b"PK\x03\x04":
        archive = zipfile.ZipFile(io.BytesIO(data))
        if "word/document.xml" in archive.namelist():
            yield word_text(archive)
        elif "xl/workbook.xml" in archive.namelist():
            yield book_text(archive)
        else:
            for name in archive.namelist():
                yield from texts(archive.read(name))
    elif data[:15] == b"SQLite format 3":
        yield base_text(data)
    elif data[257:262] == b"ustar":
        with tarfile.open(fileobj=io.BytesIO(data)) as tar:
            for member in tar.getmembers():
                source = tar.extractfile(member)
                if source:
                    yield from texts(source.read())
    else:
        yield plain_text(data)


def right_id(text: str) -> bool:
    """Whether an ID number has a date, a province and a right check character."""
    weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    try:
        dt.date(int(text[6:10]), int(text[10:12]), int(text[12:14]))
    except ValueError:
        return False
    check = "10X98765432"[sum(int(c) * w for c, w in zip(text, weights, strict=False)) % 11]
    return text[:2] in PROVINCES and "1800" <= text[6:10] <= "2026" and check == text[17].upper()


def right_card(text: str) -> bool:
    """Luhn."""
    total = 0
    for place, char in enumerate(reversed(text)):
        digit = int(char) * (1 + place % 2)
        total += digit - 9 if digit > 9 else digit
    return total % 10 == 0


def bare(value: str) -> str:
    """A value without blanks and dashes, in upper case."""
    return re.sub(r"[\s\-]", "", value).upper()


def shapes(text: str) -> Iterator[tuple[str, str]]:
    """All values of the rules in a text."""
    for rule, pattern in RULES.items():
        for match in pattern.finditer(text):
            value = match[0]
            if (rule == "identity.prc_id18" and not right_id(value)) or (rule == "bank.card" and not right_card(value)):
                continue
            yield rule, value


def check_values(label: dict[str, Any], text: str) -> Iterator[str]:
    """Labelled values that are not there, and values that are not labelled."""
    known: dict[str, set[str]] = {}
    for part in ("values", "allowed", "decoys"):
        for rule, values in label.get(part, {}).items():
            known.setdefault(rule, set()).update(bare(value) for value in values)
            for value in values:
                if value not in text:
                    yield f"{part}: {rule} {value} is not in the file"
                if (rule == "identity.prc_id18" and not right_id(value)) or (
                    rule == "bank.card" and not right_card(value)
                ):
                    yield f"{part}: {rule} {value} has a wrong check digit"
    for rule, value in shapes(text):
        loose = label["kind"] is None and rule == "identity.passport_cn"
        if bare(value) not in known.get(rule, set()) and not loose:
            yield f"{rule} {value} is in the file without a label"


def check_counts(label: dict[str, Any], text: str) -> Iterator[str]:
    """Numbers of records and people against the ID numbers that are there."""
    if label["kind"] is None:
        if label["records"] or label["people"] or label["values"]:
            yield "a negative with something to find"
        return
    ids = label["values"].get("identity.prc_id18", [])
    passports = label["values"].get("identity.passport_cn", [])
    if not label["records"]:
        yield "no record"
    if ids and len(ids) != label["people"]:
        yield f"{len(ids)} ID numbers, {label['people']} people"
    if not ids and passports and len(passports) != label["people"]:
        yield f"{len(passports)} passports, {label['people']} people"
    keys = ids or passports
    if keys and not label["shape"].startswith(ONCE_PER_RECORD_NOT):
        count = sum(text.count(key) for key in keys)
        if count != label["records"]:
            yield f"{count} keys in the text, {label['records']} records"


def main(root: Path) -> int:
    """Check all; the exit code is 1 if anything differs."""
    labels = json.loads((root / "labels.json").read_text(encoding="utf-8"))
    here = {path.relative_to(root / "files").as_posix() for path in (root / "files").rglob("*") if path.is_file()}
    faults = [f"{path}: no label" for path in here - set(labels)] + [f"{path}: no file" for path in set(labels) - here]
    for path in sorted(here & set(labels)):
        text = "\n".join(texts((root / "files" / path).read_bytes()))
        label = labels[path]
        faults += [
            f"{path} [{label['shape']}]: {fault}" for fault in (*check_values(label, text), *check_counts(label, text))
        ]
    print("\n".join(faults[:60]))
    print(f"{len(here)} files, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
