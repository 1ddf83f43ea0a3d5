"""Opens every file of OUT again and checks it against labels.json."""

from __future__ import annotations

import email
import email.policy
import gzip
import io
import json
import re
import sqlite3
import sys
import tarfile
import tempfile
import unicodedata
import zipfile
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

from people import VIN_VALUES, VIN_WEIGHTS, id_check, luhn_digit

KINDS = (
    "hotel.stay",
    "travel.flight",
    "travel.train",
    "bank.account",
    "bank.balance",
    "bank.transaction",
    "border.crossing",
    "netcafe.session",
    "crime.case",
    "property.housing",
    "property.rental",
    "driving.licence",
    "driving.vehicle",
    "phone.cdr",
    "phone.sms",
    "location.fix",
    "identity.person",
)
WANTED: dict[str | None, int] = dict.fromkeys(KINDS, 14) | {"identity.number": 6, "phone.number": 6, None: 86}
KEYS = ("identity.prc_id18", "identity.passport_cn", "phone.mobile")
ID = re.compile(r"(?<![0-9A-Za-z])[1-8]\d{5}(?:19|20)\d{2}[01]\d[0-3]\d{4}[\dXx](?![0-9A-Za-z])")
MOBILE = re.compile(
    r"(?<![0-9A-Za-z_.+\-])1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-35-8]|8\d|9[0-35-9])\d{8}(?![0-9A-Za-z_])"
)
CARD = re.compile(r"(?<![0-9A-Za-z.\-])62\d{14,17}(?![0-9A-Za-z])")
MAIL = re.compile(r"(?<![\w.%+\-@/])[A-Za-z0-9][\w.%+\-]*@(?:[A-Za-z0-9\-]+\.)+[A-Za-z]{2,24}")


def office(data: bytes) -> str:
    """The text of a workbook or document."""
    texts = []
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            if "sheet" in name or name.endswith("document.xml"):
                tree = ElementTree.fromstring(archive.read(name))
                texts += [node.text or "" for node in tree.iter() if node.tag.endswith("}t")]
    return "\n".join(texts)


def rows(data: bytes) -> str:
    """The text of all tables of a SQLite file."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "x.db"
        path.write_bytes(data)
        connection = sqlite3.connect(path)
        names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type='table'")]
        found = [row for name in names for row in connection.execute(f'SELECT * FROM "{name}"')]
        connection.close()
    return "\n".join("\t".join(str(cell) for cell in row) for row in found)


def unpack(path: Path, container: str | None) -> tuple[str, bytes]:
    """The inner name and the inner bytes."""
    data = path.read_bytes()
    if container == "gz":
        return path.name.removesuffix(".gz"), gzip.decompress(data)
    if container == "zip":
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            name = archive.namelist()[0]
            return name, archive.read(name)
    if container == "tar":
        with tarfile.open(fileobj=io.BytesIO(data)) as archive:
            member = archive.getmembers()[0]
            handle = archive.extractfile(member)
            return member.name, handle.read() if handle else b""
    return path.name, data


def text_of(path: Path, shape: dict[str, str]) -> str:
    """The readable text of a file."""
    name, data = unpack(path, shape["container"])
    if name.endswith((".xlsx", ".docx")):
        return office(data)
    if data.startswith(b"SQLite format 3\0"):
        return rows(data)
    if name.endswith(".eml"):
        message = email.message_from_bytes(data, policy=email.policy.default)
        return "\n".join(f"{k}: {v}" for k, v in message.items()) + "\n" + str(message.get_content())
    return data.decode(shape["encoding"])


def valid(rule: str, value: str) -> bool:
    """Whether the check character of a value is right."""
    bare = re.sub(r"[ \-]", "", unicodedata.normalize("NFKC", value))
    if rule == "identity.prc_id18":
        return len(bare) == 18 and id_check(bare[:17]) == bare[17].upper()
    if rule == "bank.card":
        return bare.isdigit() and luhn_digit(bare[:-1]) == bare[-1]
    if rule == "driving.vin":
        rest = sum(VIN_VALUES[c] * w for c, w in zip(value, VIN_WEIGHTS, strict=True)) % 11
        return value[8] == ("X" if rest == 10 else str(rest))
    return True


def stray(text: str, known: set[str]) -> list[str]:
    """Values of sure shape that no label names."""
    found = [m for m in ID.findall(text) if valid("identity.prc_id18", m)]
    found += [m for m in CARD.findall(text) if valid("bank.card", m)]
    found += MOBILE.findall(text) + MAIL.findall(text)
    return sorted({value for value in found if value not in known})


def check_counts(entry: dict, text: str) -> list[str]:
    """Faults in the numbers of records and people."""
    records, people = entry["records"], entry["people"]
    if entry["kind"] is None:
        return [] if records == 0 and people is None and not entry["values"] else ["a null file with records or values"]
    keys = sum(len(entry["values"].get(rule, ())) for rule in KEYS)
    faults = [] if 4 <= records <= 60 else [f"{records} records"]
    if not 1 <= people <= min(records, keys):
        faults.append(f"{people} people, {records} records, {keys} keys")
    if "number" in entry["kind"] and len(next(iter(entry["values"].values()))) != records:
        faults.append("a list whose length is not its number of records")
    return faults


def check_file(path: Path, entry: dict) -> list[str]:
    """All faults of one file."""
    text = text_of(path, entry["shape"])
    named = [(r, v) for part in ("values", "allowed") for r, vs in entry[part].items() for v in vs]
    faults = [f"missing {v}" for v in [v for _, v in named] + entry["decoys"] if v not in text]
    faults += [f"wrong check character {v}" for r, v in named if not valid(r, v)]
    values = {v for vs in entry["values"].values() for v in vs}
    faults += [f"decoy is a value: {v}" for v in entry["decoys"] if v in values]
    faults += [f"unlabelled {v}" for v in stray(text, {v for _, v in named} | set(entry["decoys"]))]
    return faults + check_counts(entry, text)


def main() -> int:
    """Entry point."""
    out = Path(sys.argv[1])
    labels = json.loads((out / "labels.json").read_text(encoding="utf-8"))
    faults = [f"{name}: {fault}" for name, entry in labels.items() for fault in check_file(out / "files" / name, entry)]
    on_disk = {str(p.relative_to(out / "files")) for p in (out / "files").rglob("*") if p.is_file()}
    faults += [f"{name}: not on both sides" for name in sorted(on_disk ^ set(labels))]
    counts = Counter(entry["kind"] for entry in labels.values())
    faults += [f"{kind}: {counts[kind]} files, wanted {n}" for kind, n in WANTED.items() if counts[kind] != n]
    print("\n".join(faults) or f"ok: {len(labels)} files, {sum(e['records'] for e in labels.values())} records")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
