"""Open every file again and hold it against its labels: python check.py OUT."""

from __future__ import annotations

import gzip
import io
import json
import re
import sys
import tarfile
import zipfile
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from people import dull, id_check, luhn_ok, vin_check

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
    "identity.number",
    "phone.number",
}
EDGE, TAIL = r"(?<![0-9A-Za-z])", r"(?![0-9A-Za-z])"
SHAPES = {
    "identity.prc_id18": r"(?<![0-9A-Za-z])(?:NI)?([1-8]\d{5} ?(?:19|20)\d{6} ?\d{3}[\dXx])" + TAIL,
    "phone.mobile": r"(?<![0-9A-Za-z])(?:CTCM)?((?:\+86)?1[3-9]\d(?:\d{8}|([ -])\d{4}\2\d{4}))" + TAIL,
    "phone.email": r"(?<![A-Za-z0-9._])([a-z0-9]+@[a-z0-9]+\.com)" + TAIL,
    "bank.card": EDGE + r"(62\d{14,17}|62\d\d(?: \d{4}){3}(?: \d{1,3})?)" + TAIL,
    "identity.passport_cn": EDGE + r"(E[0-9A-HJ-NP-Z]\d{7})" + TAIL,
    "phone.landline": r"(?<![0-9A-Za-z.-])(0(?:10|2\d|[3-9]\d\d)-[2-8]\d{6,7})(?![0-9A-Za-z-])",
    "driving.plate": EDGE + r"([京津沪渝冀豫云辽黑湘皖鲁苏浙赣鄂桂甘晋陕吉闽贵粤川琼][A-Z]·?[A-HJ-NP-Z0-9]{5})" + TAIL,
    "driving.vin": EDGE + r"(L[A-HJ-NPR-Z0-9]{16})" + TAIL,
}


def open_text(path: Path, shape: dict[str, Any]) -> str:
    """The text of a file, taken out of its container and decoded."""
    data = path.read_bytes()
    if shape["container"] == "gz":
        data = gzip.decompress(data)
    elif shape["container"] == "zip":
        with zipfile.ZipFile(io.BytesIO(data)) as box:
            data = b"\n".join(box.read(name) for name in box.namelist())
    elif shape["container"] == "tar":
        with tarfile.open(fileobj=io.BytesIO(data)) as box:
            data = b"\n".join(part.read() for member in box if (part := box.extractfile(member)))
    return data.decode(shape["encoding"])


def sound(rule: str, value: str) -> bool:
    """The check characters of a value hold."""
    bare = re.sub(r"[ -]", "", value)
    if rule == "identity.prc_id18":
        return id_check(bare[:17]) == bare[17].upper()
    if rule == "bank.card":
        return luhn_ok(bare)
    if rule == "driving.vin":
        return vin_check(bare) == bare[8]
    if rule == "phone.mobile":
        return bare[-11:-9] != "12" and not dull(bare[-8:])
    return True


def found_values(text: str, rule: str) -> set[str]:
    return {m.group(1) for m in re.finditer(SHAPES[rule], text) if rule == "phone.mobile" or sound(rule, m.group(1))}


def check_values(text: str, label: dict[str, Any]) -> list[str]:
    faults = []
    for book in ("values", "allowed"):
        for rule, values in label[book].items():
            faults += [f"{rule} {value}: not in the file" for value in values if value not in text]
            faults += [f"{rule} {value}: check character" for value in values if not sound(rule, value)]
            if len(values) != len(set(values)) or not values:
                faults.append(f"{rule}: empty or double")
    for rule in SHAPES:
        known = set(label["values"].get(rule, [])) | set(label["allowed"].get(rule, []))
        seen = found_values(text, rule)
        faults += [f"{rule} {value}: stands in the file without a label" for value in seen - known]
        faults += [f"{rule} {value}: not found by its shape" for value in known - seen]
    every = {value for book in ("values", "allowed") for values in label[book].values() for value in values}
    for decoy in label["decoys"]:
        if decoy not in text or decoy in every:
            faults.append(f"decoy {decoy}: missing, or a value")
    return faults


def check_counts(text: str, label: dict[str, Any], audit: dict[str, Any]) -> list[str]:
    faults = []
    places = audit["places"]
    ends = [*places[1:], len(text)]
    if label["records"] != len(places) or not 4 <= len(places) <= 60:
        faults.append(f"{label['records']} records, {len(places)} places")
    faults += [f"record at {a}: empty" for a, b in zip(places, ends, strict=True) if len(text[a:b].strip()) < 6]
    if label["people"] != len(set(audit["people"])) or label["people"] < 1:
        faults.append(f"{label['people']} people, {len(audit['people'])} keys")
    sorts = ("identity.prc_id18", "identity.passport_cn", "phone.mobile")
    keys = {value for rule in sorts for value in label["values"].get(rule, [])}
    faults += [f"person {key}: key has no label" for key in audit["people"] if key not in keys]
    if label["records"] < label["people"]:
        faults.append("more people than records")
    return faults


def check_form(name: str, text: str) -> list[str]:
    """Formats with a parser in the standard library must parse; nothing of the template language is left."""
    try:
        if name.endswith(".json"):
            json.loads(text)
        elif name.endswith(".jsonl"):
            for line in text.splitlines():
                json.loads(line)
        elif name.endswith(".xml"):
            ElementTree.fromstring(text)
        elif name.endswith(".py"):
            compile(text, name, "exec")
    except (ValueError, SyntaxError) as error:
        return [f"does not parse: {error}"]
    return ["template left over"] if re.search(r"[«»§]|^%(?:any|or|end|[PE] )", text, re.MULTILINE) else []


def main() -> int:
    out = Path(sys.argv[1])
    labels = json.loads((out / "labels.json").read_text(encoding="utf-8"))
    audit = json.loads((out / "audit.json").read_text(encoding="utf-8"))
    on_disk = {path.relative_to(out / "files").as_posix() for path in (out / "files").rglob("*") if path.is_file()}
    faults = [f"{name}: no label or no file" for name in on_disk ^ set(labels)]
    for name, label in labels.items():
        text = open_text(out / "files" / name, label["shape"])
        found = check_values(text, label) + check_counts(text, label, audit[name]) + check_form(name, text)
        if label["kind"] not in KINDS:
            found.append(f"unknown kind {label['kind']}")
        faults += [f"{name}: {fault}" for fault in found]
    print("\n".join(faults) or f"{len(labels)} files hold, {sum(x['records'] for x in labels.values())} records")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
