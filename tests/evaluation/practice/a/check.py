"""python check.py OUT: opens every file again and checks the labels against what stands in it."""
from __future__ import annotations

import email
import gzip
import html
import io
import json
import re
import sqlite3
import sys
import tarfile
import tempfile
import zipfile
from collections import Counter
from email import policy
from pathlib import Path

from persons import id_check, luhn_ok, vin_check

KINDS = {"hotel.stay", "travel.flight", "travel.train", "bank.account", "bank.balance", "bank.transaction",
         "border.crossing", "netcafe.session", "crime.case", "property.housing", "property.rental", "driving.licence",
         "driving.vehicle", "phone.cdr", "phone.sms", "location.fix", "identity.person", None}
SHAPES = {
    "identity.prc_id18": r"(?<![0-9A-Za-z])[1-8]\d{5}(?:19|20)\d{2}[01]\d[0-3]\d{4}[\dXx](?![0-9A-Za-z])",
    "phone.mobile": r"(?<![0-9A-Za-z_.+\-])(?:(?:\+|00)?86[- ]?)?1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-35-8]|8\d|9[0-35-9])"
                    r"(?:\d{8}|[- ]\d{4}[- ]\d{4})(?![0-9A-Za-z_]|\.\d)",
    "phone.email": r"(?<![A-Za-z0-9._%+\-@/])[A-Za-z0-9][A-Za-z0-9._%+\-]{0,63}@(?:[A-Za-z0-9\-]+\.)+[A-Za-z]{2,24}",
    "bank.card": r"(?<![0-9A-Za-z.\-])6[02]\d{14,17}(?![0-9A-Za-z])",
    "driving.plate": r"(?<![0-9A-Za-z])[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z]·?"
                     r"(?=[A-Z]*\d)[A-HJ-NP-Z0-9]{5,6}(?![0-9A-Za-z])",
    "driving.vin": r"(?<![0-9A-Za-z])(?=\d*[A-Z])[A-HJ-NPR-Z0-9]{17}(?![0-9A-Za-z])",
    "phone.landline": r"(?<![0-9A-Za-z.\-])0\d{2,3}-[2-8]\d{6,7}(?![0-9A-Za-z])",
}


def unboxed(data: bytes, box: str | None) -> bytes:
    if box == "gz":
        return gzip.decompress(data)
    if box == "zip":
        arc = zipfile.ZipFile(io.BytesIO(data))
        return arc.read(arc.namelist()[0])
    if box == "tar":
        with tarfile.open(fileobj=io.BytesIO(data)) as tar:
            inner = tar.extractfile(tar.getmembers()[0])
            return inner.read() if inner else b""
    return data


def database(data: bytes) -> str:
    with tempfile.TemporaryDirectory() as tmp:
        path = Path(tmp) / "x.db"
        path.write_bytes(data)
        con = sqlite3.connect(path)
        names = [r[0] for r in con.execute("select name from sqlite_master where type='table'")]
        rows = [row for n in names for row in con.execute(f'select * from "{n}"')]
        con.close()
        return "\n".join("\t".join(str(c) for c in row) for row in rows)


def message(data: bytes) -> str:
    msg = email.message_from_bytes(data, policy=policy.default)
    out = [f"{k}: {v}" for k, v in msg.items()]
    for part in msg.walk():
        if part.get_content_maintype() != "multipart":
            raw = part.get_payload(decode=True)
            enc = part.get_content_charset() or "utf-8"
            out.append(raw.decode("gb18030" if enc == "gb2312" else enc))
    return "\n".join(out)


def text_of(data: bytes, enc: str, name: str) -> str:
    if data[:2] == b"PK":
        arc = zipfile.ZipFile(io.BytesIO(data))
        return html.unescape("\n".join(re.sub(r"<[^>]+>", "\t", arc.read(n).decode()) for n in arc.namelist()))
    if data[:6] == b"SQLite":
        return database(data)
    if re.search(r"\.(eml|mhtml)$", name):
        return message(data)
    if name.endswith(".dbf"):
        size = int.from_bytes(data[8:10], "little")
        return data[size:].decode("gb18030")
    text = data.decode(enc)
    if "\\u" in text:
        text = re.sub(r"\\u([0-9a-f]{4})", lambda m: chr(int(m.group(1), 16)), text)
    return text


def valid(rule: str, val: str) -> bool:
    if rule == "identity.prc_id18":
        bare = val.replace(" ", "").upper()
        return id_check(bare[:17]) == bare[17]
    if rule == "bank.card":
        return luhn_ok(re.sub(r"\D", "", val))
    if rule == "driving.vin":
        return vin_check(val) == val[8]
    return True


def problems(path: str, lab: dict, text: str) -> list[str]:
    out = []
    known = {v for part in (lab["values"], lab["allowed"]) for vals in part.values() for v in vals} | set(lab["decoys"])
    for rule, vals in {**lab["values"], "decoys": lab["decoys"]}.items():
        out += [f"{rule} {v} not in file" for v in vals if v not in text]
        out += [f"{rule} {v} bad check" for v in vals if not valid(rule, v)]
    for rule, shape in SHAPES.items():
        out += [f"{rule} {v} unlabelled" for v in set(re.findall(shape, text)) if v not in known and valid(rule, v)]
    out += [f"decoy {v} is a value" for v in lab["decoys"] for r in ("identity.prc_id18", "bank.card", "driving.vin")
            if re.fullmatch(SHAPES[r], v) and valid(r, v)]
    return out + counts(lab, text)


def counts(lab: dict, text: str) -> list[str]:
    keys = ("identity.prc_id18", "identity.passport_cn", "phone.mobile")
    vals = lab["values"]
    if lab["kind"] is None:
        return [f"null holds {r}" for r in vals] + (["null with records"] if lab["records"] else [])
    most = max((len(vals.get(k, [])) for k in keys), default=0)
    out = [] if 4 <= lab["records"] <= 60 else [f"records {lab['records']}"]
    if not 1 <= lab["people"] <= lab["records"] or lab["people"] > most:
        out.append(f"people {lab['people']} records {lab['records']} keys {most}")
    if lab["kind"] not in KINDS:
        out.append("kind")
    lines = len(text.splitlines())
    if lines < lab["records"] and len(text) < 30 * lab["records"]:
        out.append(f"{lines} lines for {lab['records']} records")
    return out


def main() -> int:
    root = Path(sys.argv[1])
    labels = json.loads((root / "labels.json").read_text("utf-8"))
    found = {str(p.relative_to(root / "files")) for p in (root / "files").rglob("*") if p.is_file()}
    bad = [f"no label or no file: {p}" for p in found ^ set(labels)]
    for path, lab in labels.items():
        data = unboxed((root / "files" / path).read_bytes(), lab["shape"]["container"])
        text = text_of(data, lab["shape"]["encoding"], re.sub(r"\.(gz|zip|tar)$", "", path))
        if "¦" in text or "${" in text:
            bad.append(f"{path}: markup left over")
        bad += [f"{path}: {p}" for p in problems(path, lab, text)]
    print("\n".join(bad[:80]))
    print(len(labels), "files,", len(bad), "problems;", dict(Counter(str(v["kind"]) for v in labels.values())))
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
