"""python check.py OUT: opens every file again and checks it against labels.json."""

from __future__ import annotations

import email
import gzip
import html
import io
import json
import re
import sys
import tarfile
import unicodedata
import zipfile
from collections import Counter
from email import policy
from pathlib import Path
from typing import Any

from values import VIN_LETTERS, id_check, luhn_check, vin_check

KINDS = {
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
}
KEYS = ("identity.prc_id18", "identity.passport_cn", "phone.mobile")
HEAD, TAIL = r"(?<![0-9A-Za-z])", r"(?![0-9A-Za-z])"
SHAPES = {
    "identity.prc_id18": re.compile(r"(?:(?<![0-9A-Za-z])|(?<=\bNI))[1-8]\d{5} ?\d{8} ?\d{3}[\dXx]" + TAIL),
    "phone.mobile": re.compile(r"(?<![0-9.])(?:\+86)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)"),
    "phone.email": re.compile(r"[A-Za-z0-9][\w.+-]*@[A-Za-z0-9-]+(?:\.[A-Za-z]{2,})+"),
    "bank.card": re.compile(HEAD + r"62\d{2}(?: ?\d{4}){2,3} ?\d{0,4}" + TAIL),
    "driving.plate": re.compile(
        r"[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z]·?[A-HJ-NP-Z0-9]{5,6}" + TAIL
    ),
    "identity.passport_cn": re.compile(HEAD + r"(?:E[A-HJ-NP-Z]\d{7}|[EG]\d{8})" + TAIL),
    "driving.vin": re.compile(HEAD + r"[A-HJ-NPR-Z0-9]{17}" + TAIL),
    "phone.landline": re.compile(r"(?<![\d-])\(?0\d{2,3}[-)][2-8]\d{6,7}(?!\d)"),
}


def holds(rule: str, text: str) -> bool:
    """Whether a match has the right check character."""
    bare = re.sub(r"[ -]", "", unicodedata.normalize("NFKC", text))
    if rule == "identity.prc_id18" and len(bare) == 18:
        return (
            bare[:17].isdigit()
            and id_check(bare[:17]) == bare[17].upper()
            and bare[6:8] in ("19", "20")
            and "01" <= bare[10:12] <= "12"
        )
    if rule == "bank.card":
        return (
            len(bare) >= 16
            and not holds("identity.prc_id18", bare[:18].ljust(18, "*"))
            and luhn_check(bare[:-1]) == bare[-1]
        )
    if rule == "driving.vin":
        return not bare.isdigit() and all(c.isdigit() or c in VIN_LETTERS for c in bare) and vin_check(bare) == bare[8]
    return True


def office(data: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = archive.namelist()
        pages = [archive.read(n).decode() for n in names if re.search(r"worksheets|document\.xml", n)]
        strings = archive.read("xl/sharedStrings.xml").decode() if "xl/sharedStrings.xml" in names else ""
    shared = re.findall(r"<si><t[^>]*>(.*?)</t></si>", strings)
    text = re.sub(r't="s"><v>(\d+)</v>', lambda m: f">{shared[int(m[1])]}<", "\n".join(pages))
    return html.unescape(re.sub(r"<[^>]+>", "\n", text))


def message(data: bytes) -> str:
    mail = email.message_from_bytes(data, policy=policy.default)
    return "\n".join([str(mail["From"]), str(mail["To"]), str(mail["Subject"]), mail.get_content()])


def unpack(data: bytes, box: str | None) -> bytes:
    if box == "gz":
        return gzip.decompress(data)
    if box == "zip":
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return archive.read(archive.namelist()[0])
    if box == "tar":
        with tarfile.open(fileobj=io.BytesIO(data)) as archive:
            member = archive.extractfile(archive.getnames()[0])
            return member.read() if member else b""
    return data


def read(path: Path, shape: dict[str, Any]) -> str:
    data = unpack(path.read_bytes(), shape["container"])
    if path.suffix in (".xlsx", ".docx"):
        return office(data)
    if path.suffix == ".eml":
        return message(data)
    return data.decode(shape["encoding"])


def faults_of(text: str, label: dict[str, Any]) -> list[str]:
    faults = []
    for part in ("values", "allowed"):
        for rule, found in label[part].items():
            faults += [f"{part} {rule} {v} not in file" for v in found if v not in text]
            faults += [f"{rule} {v} is invalid" for v in found if not holds(rule, v)]
    faults += [f"decoy {v} not in file" for v in label["decoys"] if v not in text]
    plain = unicodedata.normalize("NFKC", text)
    for rule, shape in SHAPES.items():
        listed = label["values"].get(rule, []) + label["allowed"].get(rule, [])
        known = {unicodedata.normalize("NFKC", v) for v in listed + label["decoys"]}
        found = {m.group().strip() for m in shape.finditer(plain) if holds(rule, m.group())}
        faults += [f"unlabelled {rule} {v}" for v in sorted(found - known)]
        shown = {unicodedata.normalize("NFKC", v) for v in label["values"].get(rule, [])}
        faults += [f"{rule} {v} not standing free" for v in sorted(shown - found)]
    return faults


def counts_of(text: str, label: dict[str, Any]) -> list[str]:
    kind, records, people = label["kind"], label["records"], label["people"]
    if kind is None:
        empty = records == 0 and people is None and not label["values"]
        return [] if empty else ["null file with records or values"]
    faults = [] if kind in KINDS else [f"kind {kind}"]
    if not 4 <= records <= 60:
        faults.append(f"{records} records")
    keys = sum(len(label["values"].get(r, [])) for r in KEYS)
    if not 1 <= people <= max(keys, 1):
        faults.append(f"{people} people with {keys} keys")
    own = [v for r in KEYS for v in label["values"].get(r, [])]
    if people > 1 and sum(text.count(v) for v in own) < people:
        faults.append("fewer keys in the text than people")
    if people > records:
        faults.append("more people than records")
    return faults


def main() -> int:
    out = Path(sys.argv[1])
    labels = json.loads((out / "labels.json").read_text(encoding="utf-8"))
    on_disk = {p.relative_to(out / "files").as_posix() for p in (out / "files").rglob("*") if p.is_file()}
    bad = [f"{name}: only on one side" for name in sorted(on_disk ^ set(labels))]
    kinds: Counter[str] = Counter()
    records: Counter[str] = Counter()
    for name, label in labels.items():
        text = read(out / "files" / name, label["shape"])
        bad += [f"{name}: {fault}" for fault in faults_of(text, label) + counts_of(text, label)]
        kinds[str(label["kind"])] += 1
        records[str(label["kind"])] += label["records"]
    for kind in sorted(kinds):
        print(f"{kind:18} {kinds[kind]:4} files {records[kind]:5} records")
    print("\n".join(bad) or "all good")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
