"""python check.py OUT: open every file again and test labels.json against what stands in it."""

import gzip
import io
import json
import re
import sys
import tarfile
import zipfile
from collections import Counter
from pathlib import Path

import values

KINDS = (
    "hotel.stay travel.flight travel.train bank.account bank.balance bank.transaction border.crossing netcafe.session "
    "crime.case property.housing property.rental driving.licence driving.vehicle phone.cdr phone.sms location.fix "
    "identity.person"
).split()
EDGE, AFTER = r"(?<![0-9A-Za-z])", r"(?![0-9A-Za-z])"
SHAPES = {
    "identity.prc_id18": EDGE + r"[1-8]\d{5}(?:19|20)\d{9}[\dXx]" + AFTER,
    "phone.mobile": EDGE + r"1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-35-8]|8\d|9[0-35-9])\d{8}" + AFTER,
    "phone.email": r"[A-Za-z0-9._]+@[a-z0-9.]+\.com",
    "bank.card": EDGE + r"62\d{14}(?:\d{3})?" + AFTER,
    "driving.plate": r"[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋陕吉闽贵粤琼川黔][A-H]·?[A-HJ-NP-Z0-9]{5,6}" + AFTER,
    "driving.vin": EDGE + r"L[A-HJ-NPR-Z0-9]{16}" + AFTER,
    "phone.landline": r"(?<!\d)0(?:10|2\d|[3-9]\d\d)-[2-8]\d{7}(?!\d)",
    "identity.passport_cn": EDGE + r"(?:E\d{8}|E[A-HJ-NP-Z]\d{7}|G\d{8})" + AFTER,
}


def content(path: Path, container: str | None) -> bytes:
    data = path.read_bytes()
    if container == "gz":
        return gzip.decompress(data)
    if container == "zip":
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return archive.read(archive.namelist()[0])
    if container == "tar":
        with tarfile.open(fileobj=io.BytesIO(data)) as archive:
            member = archive.extractfile(archive.getmembers()[0])
            return member.read() if member else b""
    return data


def valid(rule: str, text: str) -> bool:
    """Check characters of a found or labelled value."""
    plain = re.sub(r"[ \-·]", "", text).translate({0xFF10 + i: 48 + i for i in range(10)} | {0xFF38: 88})
    if rule == "identity.prc_id18":
        return values.id_check(plain[:17].upper()) == plain[17].upper()
    if rule == "bank.card":
        return values.luhn_digit(plain[:-1]) == plain[-1]
    if rule == "driving.vin":
        numbers = [int(c) if c.isdigit() else values.VIN_LETTERS[c] for c in plain]
        total = sum(n * w for n, w in zip(numbers, values.VIN_WEIGHTS, strict=True))
        return "0123456789X"[total % 11] == plain[8]
    if rule == "phone.mobile":
        return plain.removeprefix("+86")[:3] in values.SEGMENTS
    return True


def unlabelled(text: str, known: set[str]) -> list[str]:
    """Values of the eight shapes that stand in the text but in no label."""
    flat = {re.sub(r"[ \-·]", "", v) for v in known} | {v.removeprefix("+86").lstrip("- ") for v in known} | known
    bad = []
    for rule, shape in SHAPES.items():
        for found in re.findall(shape, text):
            if found not in flat and valid(rule, found):
                bad.append(f"unlabelled {rule}: {found}")
    return bad


def faults(label: dict, text: str) -> list[str]:
    bad = [f"{rule} {v} not in file" for rule, vs in label["values"].items() for v in vs if v not in text]
    bad += [f"allowed {v} not in file" for vs in label["allowed"].values() for v in vs if v not in text]
    bad += [f"decoy {v} not in file" for v in label["decoys"] if v not in text]
    bad += [f"{rule} {v} invalid" for rule, vs in label["values"].items() for v in vs if not valid(rule, v)]
    known = {v for part in ("values", "allowed") for vs in label[part].values() for v in vs}
    bad += [f"decoy {v} is a value" for v in label["decoys"] if v in known]
    bad += unlabelled(text, known | set(label["decoys"]))
    if re.search(r"[{}]|(?<!\d)%|\[\[|\]\]", text):
        bad.append("left-over of the template language")
    if label["kind"] is None:
        empty = label["records"] == 0 and label["people"] is None and not label["values"]
        return bad if empty else [*bad, "null holds records"]
    if label["kind"] not in KINDS:
        bad.append("unknown kind")
    if not 4 <= label["records"] <= 60 or not 1 <= label["people"] <= label["records"]:
        bad.append(f"records {label['records']} people {label['people']}")
    return bad


def main() -> int:
    out = Path(sys.argv[1])
    labels = json.loads((out / "labels.json").read_text("utf-8"))
    count, wrong = 0, 0
    kinds: Counter[str | None] = Counter()
    seen: Counter[str] = Counter()
    for name, label in labels.items():
        path = out / "files" / name
        text = content(path, label["shape"]["container"]).decode(label["shape"]["encoding"])
        kinds[label["kind"]] += 1
        count += label["records"]
        seen.update({rule: len(vs) for rule, vs in label["values"].items()})
        for fault in faults(label, text):
            wrong += 1
            print(name, "|", fault)
    on_disk = {p.relative_to(out / "files").as_posix() for p in (out / "files").rglob("*") if p.is_file()}
    if on_disk != set(labels):
        wrong += 1
        print("files and labels differ:", sorted(on_disk ^ set(labels)))
    if any(kinds[k] != 10 for k in KINDS) or kinds[None] != 50:
        wrong += 1
        print("counts per kind:", dict(kinds))
    print(f"{len(labels)} files, {count} records, {dict(seen)}, {wrong} faults")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
