"""Open every file again and compare with the labels: ``python check.py OUT``."""

from __future__ import annotations

import argparse
import collections
import email
import gzip
import io
import json
import re
import tarfile
import zipfile
from pathlib import Path
from typing import Any

import values as v

KINDS = [
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
]
SHAPES = {
    "identity.prc_id18": re.compile(r"(?<![0-9])[1-8]\d{5}(?:19|20)\d{2}[01]\d[0-3]\d{4}[\dXx](?![0-9A-Za-z])"),
    "phone.mobile": re.compile(
        r"(?<![0-9A-Za-z_.])1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-35-8]|8\d|9[0-35-9])\d{8}(?![\dA-Za-z])"
    ),
    "phone.email": re.compile(r"[A-Za-z0-9._]+@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}"),
    "bank.card": re.compile(r"(?<![0-9A-Za-z.])62\d{14,17}(?![0-9A-Za-z])"),
    "driving.plate": re.compile(r"[" + v.PROV + r"][A-HJ-NP-Z]·?(?=[A-Z]*\d)[A-HJ-NP-Z0-9]{5,6}(?![0-9A-Za-z])"),
    "driving.vin": re.compile(r"(?<![0-9A-Za-z])L[A-HJ-NPR-Z0-9]{16}(?![0-9A-Za-z])"),
    "identity.passport_cn": re.compile(r"(?<![0-9A-Za-z])(?:E[A-HJ-NP-Z0-9]\d{7}|G\d{8})(?![0-9A-Za-z])"),
    "phone.landline": re.compile(r"(?<![0-9A-Za-z.-])0(?:10|2\d|[3-9]\d\d)-[2-8]\d{6,7}(?!\d)"),
}


def open_text(path: Path, shape: dict[str, Any]) -> str:
    """The text of a file, out of its container and encoding."""
    raw = path.read_bytes()
    if shape["container"] == "gz":
        raw = gzip.decompress(raw)
    elif shape["container"] == "zip":
        with zipfile.ZipFile(io.BytesIO(raw)) as bundle:
            raw = bundle.read(bundle.namelist()[0])
    elif shape["container"] == "tar":
        with tarfile.open(fileobj=io.BytesIO(raw)) as bundle:
            member = bundle.extractfile(bundle.getmembers()[0])
            raw = member.read() if member else b""
    if path.suffix == ".eml" and b"Content-Transfer-Encoding" in raw:
        message = email.message_from_bytes(raw)
        body = message.get_payload(decode=True)
        head = "\n".join(f"{key}: {value}" for key, value in message.items())
        return head + "\n\n" + (body if isinstance(body, bytes) else b"").decode(shape["encoding"])
    return raw.decode(shape["encoding"])


def valid(rule: str, text: str) -> bool:
    """The check character of a shape hit."""
    if rule == "identity.prc_id18":
        return v.id_check(text[:17]) == text[17].upper()
    if rule == "bank.card":
        return v.luhn_ok(text)
    if rule == "driving.vin":
        return v.vin_check(text) == text[8]
    return True


def strays(text: str, label: dict[str, Any]) -> list[str]:
    """Valid values in the text that no list names."""
    known = " ".join(x for book in ("values", "allowed") for held in label[book].values() for x in held)
    known += " " + " ".join(label["decoys"])
    found = []
    for rule, shape in SHAPES.items():
        found += [f"{rule} {hit}" for hit in shape.findall(text) if valid(rule, hit) and hit not in known]
    return found


def faults(path: Path, label: dict[str, Any]) -> list[str]:
    """Everything wrong with one file."""
    text = open_text(path, label["shape"])
    wrong = [
        f"missing {x}" for book in ("values", "allowed") for held in label[book].values() for x in held if x not in text
    ]
    wrong += [f"missing decoy {x}" for x in label["decoys"] if x not in text]
    wrong += [f"stray {x}" for x in strays(text, label)]
    if re.search(r"\{[a-z]+(:|\})|@loop|@or\b|§", text) and "allow-braces" not in label["shape"]["way"]:
        wrong.append("left-over markup")
    for rule in ("identity.prc_id18", "bank.card", "driving.vin"):
        for value in label["values"].get(rule, []):
            if not valid(rule, value.replace(" ", "").translate({0xFEE0 + ord(c): c for c in "0123456789X"})):
                wrong.append(f"bad check {value}")
    if label["kind"] is None:
        if label["records"] or any(label["values"].values()):
            wrong.append("a negative with records or values")
    else:
        keys = sum(len(label["values"].get(rule, [])) for rule in SHAPES)
        if not (4 <= label["records"] <= 60 and 1 <= label["people"] <= label["records"] and label["people"] <= keys):
            wrong.append(f"counts {label['records']} {label['people']} {keys}")
    return wrong


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser()
    parser.add_argument("out", type=Path)
    args = parser.parse_args()
    labels = json.loads((args.out / "labels.json").read_text("utf-8"))
    on_disk = {str(p.relative_to(args.out / "files")) for p in (args.out / "files").rglob("*") if p.is_file()}
    bad = [f"{name}: on one side only" for name in sorted(on_disk ^ set(labels))]
    for name, label in sorted(labels.items()):
        bad += [f"{name}: {fault}" for fault in faults(args.out / "files" / name, label)]
    count = collections.Counter(str(label["kind"]) for label in labels.values())
    for kind in [*KINDS, "None"]:
        mine = [x for x in labels.values() if str(x["kind"]) == kind]
        print(f"{kind:18} {count[kind]:3} files {sum(x['records'] for x in mine):5} records")
        if count[kind] != (40 if kind == "None" else 10):
            bad.append(f"{kind}: {count[kind]} files")
    print("\n".join(bad) if bad else "all well")
    raise SystemExit(bool(bad))


if __name__ == "__main__":
    main()
