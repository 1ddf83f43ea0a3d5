#!/usr/bin/env python3
"""Reopen a generated examination and check its labels: python3 check.py OUT."""
import collections
import email
import gzip
import io
import json
import os
import re
import sqlite3
import sys
import tarfile
import tempfile
import xml.etree.ElementTree as ET
import zipfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from lib import numbers  # noqa: E402

WANT = {None: 86, "identity.number": 8, "phone.number": 8}
CARD_RE = r"(?<![0-9A-Za-z.])(?:62\d{14}(?:\d{1,3})?)(?![0-9A-Za-z.])"


def sqlite_text(data):
    """All cells of all tables of a database."""
    fd, path = tempfile.mkstemp()
    with os.fdopen(fd, "wb") as h:
        h.write(data)
    con, out = sqlite3.connect(path), []
    for (name, ) in con.execute("select name from sqlite_master where type='table'").fetchall():
        out += ["\t".join(map(str, row)) for row in con.execute(f"select * from {name}")]
    con.close()
    os.unlink(path)
    return "\n".join(out)


def office_text(data):
    """Cells of a workbook in sheet order, or paragraphs of a document."""
    out = []
    with zipfile.ZipFile(io.BytesIO(data)) as z:
        names = z.namelist()
        if "word/document.xml" in names:
            root = ET.fromstring(z.read("word/document.xml"))
            return "\n".join("".join(t.text or "" for t in p.iter() if t.tag.endswith("}t")) for p in root.iter()
                             if p.tag.endswith("}p"))
        strings = [
            "".join(t.text or "" for t in si.iter() if t.tag.endswith("}t"))
            for si in ET.fromstring(z.read("xl/sharedStrings.xml"))
        ]
        for name in sorted(n for n in names if n.startswith("xl/worksheets/")):
            for row in ET.fromstring(z.read(name)).iter():
                if row.tag.endswith("}row"):
                    cells = [(c.get("t"), "".join(v.text for v in c if v.tag.endswith("}v"))) for c in row]
                    out.append("\t".join(strings[int(v)] if t == "s" else v for t, v in cells))
    return "\n".join(out)


def unpack(path, data):
    """(inner name, bytes) of a container with one file, else the arguments."""
    if path.endswith((".tgz", ".tar")):
        with tarfile.open(fileobj=io.BytesIO(data)) as z:
            (member, ) = z.getmembers()
            return member.name, z.extractfile(member).read()
    if path.endswith(".gz"):
        return path[:-3], gzip.decompress(data)
    if path.endswith(".zip"):
        with zipfile.ZipFile(io.BytesIO(data)) as z:
            (name, ) = z.namelist()
            return name, z.read(name)
    return path, data


def decode(data):
    """Text of bytes: BOM, strict UTF-8, Big5 by trial of traditional words, else GB18030."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    try:
        text = data.decode("big5")
        if re.search("護照|姓名", text):
            return text
    except UnicodeDecodeError:
        pass
    return data.decode("gb18030")


def read(path):
    """Text of a file by its kind."""
    with open(path, "rb") as h:
        name, data = unpack(path, h.read())
    if data.startswith(b"SQLite format 3"):
        return sqlite_text(data)
    if name.endswith(".eml") and b"Transfer-Encoding: base64" in data:
        message = email.message_from_bytes(data)
        head = " ".join(f"{k}: {v}" for k, v in message.items())
        return head + "\n" + message.get_payload(decode=True).decode("utf-8")
    return office_text(data) if data.startswith(b"PK") else decode(data)


def check_file(path, lab, full):
    """List of faults of one file."""
    bad, text = [], read(full).replace("\\x22", '"')  # nginx writes quotes as \\x22
    known = {v for vs in list(lab["values"].values()) + list(lab["allowed"].values()) for v in vs}
    for v in known:
        if not re.search(r"(?<![0-9A-Za-z])" + re.escape(v) + r"(?![0-9A-Za-z])", text) and not re.search(
                r"(?:CTCM|NI)" + re.escape(v), text):
            bad.append(f"label {v} not in the file")
    bad += [f"decoy {v} not in the file" for v in lab["decoys"] if v not in text]
    for rule, ok in (("identity.prc_id18", numbers.id_ok), ("bank.card", numbers.luhn_ok), ("driving.vin",
                                                                                            numbers.vin_ok)):
        bad += [f"{rule} {v} is not valid" for v in lab["values"].get(rule, []) if not ok(v)]
    for m in re.findall(r"(?<![0-9])" + numbers.ID_RE + r"(?![0-9A-Za-z])", text):
        if numbers.id_ok(m) and m not in known:
            bad.append(f"unlabelled ID number {m}")
    for m in re.findall(r"(?<![0-9.])" + numbers.MOBILE_RE + r"(?![0-9])", text):
        if m not in known and not re.search(r"[0-9a-fA-F]{3}" + m + r"|" + m + r"[0-9a-fA-F]{3}", text):
            bad.append(f"unlabelled mobile {m}")
    for m in re.findall(CARD_RE, text):
        if numbers.luhn_ok(m) and m not in known:
            bad.append(f"unlabelled card {m}")
    for m in re.findall(r"(?<![\w.@+-])[A-Za-z0-9][\w.+-]*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+", text, re.A):
        if m not in known and not m.endswith("cal.local"):
            bad.append(f"unlabelled address {m}")
    if lab["kind"] is None:
        if lab["records"] or lab["people"] or {"identity.prc_id18", "phone.mobile", "bank.card"} & set(lab["values"]):
            bad.append("negative file with records or personal numbers")
    elif not 1 <= lab["people"] <= lab["records"]:
        bad.append("counts are odd")
    elif lab["kind"] in WANT and not (lab["records"] == lab["people"] == sum(map(len, lab["values"].values()))):
        bad.append("bare list counts differ")
    return bad


def main(out):
    """Entry point."""
    with open(os.path.join(out, "labels.json"), encoding="utf-8") as h:
        labels = json.load(h)
    root, faults, found = os.path.join(out, "files"), [], set()
    for folder, _, names in os.walk(root):
        found |= {os.path.relpath(os.path.join(folder, n), root) for n in names}
    faults += [f"{p}: no label" for p in found - set(labels)] + [f"{p}: no file" for p in set(labels) - found]
    for path in sorted(found & set(labels)):
        faults += [
            f"{path} [{labels[path]['template']}]: {b}"
            for b in check_file(path, labels[path], os.path.join(root, path))
        ]
    kinds = collections.Counter(v["kind"] for v in labels.values())
    for kind, n in kinds.items():
        if kind in WANT and n != WANT[kind] or kind not in WANT and n not in (13, 14):
            faults.append(f"{n} files of {kind}")
    if len(kinds) != 20 or len(labels) != 336:
        faults.append(f"{len(kinds)} kinds, {len(labels)} files")
    uses = collections.Counter(v["template"] for v in labels.values())
    faults += [f"template {t} used {n} times" for t, n in uses.items() if n > 3]
    if len(uses) < 250:
        faults.append(f"only {len(uses)} templates")
    sizes = [v["records"] for v in labels.values()]
    mid, huge = sum(100 <= s <= 800 for s in sizes), sum(2000 <= s <= 4000 for s in sizes)
    if huge != 4 or not 25 <= mid <= 45:
        faults.append(f"sizes: {mid} of 100-800, {huge} of 2000-4000")
    print("\n".join(faults) if faults else "clean")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
