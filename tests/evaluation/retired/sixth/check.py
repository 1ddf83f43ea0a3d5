"""Re-opens an examination and sees that files and labels agree: python check.py OUT."""

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
import zipfile
from collections import Counter
from collections.abc import Iterator
from html import unescape
from pathlib import Path

from kinds import COLUMNS
from negatives import KNOWN
from values import SEGMENTS, id_valid, luhn_check, vin_check

KINDS = {*COLUMNS, "identity.number", "phone.number", None}
FIELDS = {"kind", "records", "people", "values", "allowed", "decoys", "shape"}


def mobile(text: str) -> bool:
    """Whether a mobile is of an allocated segment and no filler."""
    digits = re.sub(r"^\+86|[ -]", "", text)
    return len(digits) == 11 and digits[:3] in SEGMENTS and len(set(digits[3:])) > 2


def card(text: str) -> bool:
    """Whether the last digit of a card is right."""
    digits = text.replace(" ", "")
    return digits.isdigit() and luhn_check(digits[:-1]) == digits[-1]


FORMS = {
    "identity.prc_id18": id_valid,
    "phone.mobile": mobile,
    "phone.email": lambda text: bool(re.fullmatch(r"[\w.]+@([\w-]+\.)+[a-z]+", text)),
    "bank.card": card,
    "driving.plate": lambda text: bool(re.fullmatch(r"[\u4e00-\u9fa5][A-Z][A-HJ-NP-Z0-9]{5,6}", text)),
    "identity.passport_cn": lambda text: bool(re.fullmatch(r"E\d{8}|E[A-HJ-NP-Z]\d{7}|G\d{8}", text)),
    "driving.vin": lambda text: len(text) == 17 and vin_check(text) == text[8],
    "phone.landline": lambda text: bool(re.fullmatch(r"0\d{2,3}-[2-8]\d{6,7}", text)),
}


def parts(name: str, data: bytes) -> Iterator[tuple[str, bytes]]:
    """Files within a file, containers opened."""
    if name.endswith((".tar.gz", ".tgz")):
        name, data = "inner.tar", gzip.decompress(data)
    if name.endswith(".gz"):
        yield from parts(name[:-3], gzip.decompress(data))
    elif name.endswith(".zip"):
        with zipfile.ZipFile(io.BytesIO(data)) as box:
            assert box.testzip() is None, name
            for inner in box.namelist():
                yield from parts(inner, box.read(inner))
    elif name.endswith(".tar"):
        with tarfile.open(fileobj=io.BytesIO(data)) as box:
            for inner in box.getmembers():
                yield from parts(inner.name, box.extractfile(inner).read())
    elif name != "readme.txt":
        yield name, data


def office(data: bytes) -> str:
    """Text of a workbook or document."""
    with zipfile.ZipFile(io.BytesIO(data)) as box:
        names = [name for name in box.namelist() if re.search(r"sharedStrings|sheet\d|document\.xml", name)]
        return unescape("\n".join(re.sub(r"<[^>]+>", "\t", box.read(name).decode()) for name in sorted(names)))


def database(data: bytes) -> str:
    """Text of all tables of a database."""
    link = sqlite3.connect(":memory:")
    link.deserialize(data)
    names = [row[0] for row in link.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return "\n".join(str(row) for name in names for row in link.execute(f'SELECT * FROM "{name}"'))


def read(path: Path, shape: str) -> str:
    """Text of a file: its containers opened, its encoding as the label says."""
    (name, data), *more = parts(path.name, path.read_bytes())
    assert not more, "more than one inner file"
    if name.endswith((".xlsx", ".docx")):
        return office(data)
    if name.endswith(".db"):
        return database(data)
    if "base64" in shape:
        message = email.message_from_bytes(data, policy=email.policy.default)
        return "\n".join(f"{name}: {value}" for name, value in message.items()) + message.get_content()
    text = data.decode(shape.split("; ")[2])
    assert "@@" not in text, "an encoding was not filled in"
    if name.endswith(".json") and "MongoDB" not in shape:
        return text + str(json.loads(text))
    if name.endswith(".jsonl"):
        return text + "".join(str(json.loads(line)) for line in text.splitlines())
    return unescape(text) if name.endswith((".html", ".xml", ".xls")) else text


def values(label: dict, text: str) -> Iterator[str]:
    """Faults among values, allowed values and decoys."""
    listed = [(rule, word) for part in ("values", "allowed") for rule, found in label[part].items() for word in found]
    for rule, word in listed:
        if word not in text:
            yield f"{rule} {word} does not occur"
        if not FORMS[rule](word):
            yield f"{rule} {word} has not the right form"
        if word in KNOWN:
            yield f"{word} is a published specimen"
    for word in label["decoys"]:
        if word not in text:
            yield f"decoy {word} does not occur"
        if any(word == other for _, other in listed):
            yield f"decoy {word} is a value too"


def numbers(label: dict, text: str) -> Iterator[str]:
    """Numbers in the text that the label forgets."""
    known = {
        word.replace(" ", "").upper() for part in ("values", "allowed") for w in label[part].values() for word in w
    }
    known |= set(label["decoys"]) | KNOWN
    for word in re.findall(r"(?<![0-9A-Za-z])[1-8]\d{16}[0-9Xx](?![0-9A-Za-z])", text):
        if id_valid(word) and word.upper() not in known:
            yield f"identity number {word} is not labelled"
    if label["kind"]:
        for word in re.findall(r"(?<![0-9A-Za-z.\-])1[3-9]\d{9}(?![0-9A-Za-z.])", text):
            if mobile(word) and word not in known and "+86" + word not in known:
                yield f"mobile {word} is not labelled"


def counts(label: dict, text: str) -> Iterator[str]:
    """Faults among kind, records and people."""
    if set(label) != FIELDS or label["kind"] not in KINDS or len(label["shape"].split("; ")) != 4:
        yield "fields, kind or shape"
    if label["kind"] is None and (label["records"] or label["values"] or label["people"] is not None):
        yield "a negative with records or values"
    if label["kind"] and not (label["records"] > 0 and label["values"]):
        yield "no records or no values"
    people, found = label["people"], label["values"]
    keys = [len(found.get(rule, ())) for rule in ("identity.prc_id18", "identity.passport_cn", "phone.mobile")]
    if people is not None and not 0 < people <= min(label["records"], max(keys)):
        yield f"{people} people of {label['records']} records"
    if label["kind"] and people and keys[0] and people != keys[0]:
        yield f"{people} people but {keys[0]} identity numbers"


def check(out: Path) -> list[str]:
    """All faults of an examination."""
    labels = json.loads((out / "labels.json").read_text(encoding="utf-8"))
    found = {str(path.relative_to(out / "files")) for path in (out / "files").rglob("*") if path.is_file()}
    faults = [f"{path}: no label or no file" for path in found ^ set(labels)]
    for path in sorted(found & set(labels)):
        label = labels[path]
        try:
            text = read(out / "files" / path, label["shape"])
        except (AssertionError, ValueError, OSError, sqlite3.Error, zipfile.BadZipFile) as fault:
            faults.append(f"{path}: cannot be read: {fault}")
            continue
        for look in (counts, values, numbers):
            faults += [f"{path} ({label['shape']}): {fault}" for fault in look(label, text)]
    shapes = Counter((label["kind"], label["shape"].split("; ")[0]) for label in labels.values())
    for (kind, shape), count in shapes.items():
        if kind and count > 3:
            faults.append(f"{kind} is written {count} times as {shape}")
    print(f"{len(labels)} files, {sum(label['records'] for label in labels.values())} records")
    return faults


if __name__ == "__main__":
    wrong = check(Path(sys.argv[1]))
    print("\n".join(wrong[:60]) or "labels and files agree")
    sys.exit(bool(wrong))
