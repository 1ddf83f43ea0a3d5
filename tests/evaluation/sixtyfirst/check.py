"""Reopen a written examination with readers of its own and verify the labels: python3 check.py OUT"""
import argparse
import email
import email.policy
import gzip
import io
import json
import re
import sqlite3
import tarfile
import xml.etree.ElementTree as ET
import zipfile
from collections import Counter
from pathlib import Path

KINDS = {"hotel.stay", "travel.flight", "travel.train", "bank.account", "bank.transaction", "bank.balance",
         "border.crossing", "netcafe.session", "crime.case", "property.housing", "property.rental", "driving.licence",
         "driving.vehicle", "identity.person", "phone.cdr", "phone.sms", "location.fix"}
BARE = {"identity.number": 8, "phone.number": 8}
FREQUENT = set("的一日月号號人姓名身份证證件电電话話时時间間旅客房址年")
ID18 = re.compile(r"(?<![0-9A-Za-z])[1-8]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])\d{5}[\dX](?![0-9A-Za-z])")
MOBILE = re.compile(r"(?<![0-9A-Za-z.+\-])(?:86)?"
                    r"1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-35-8]|8\d|9[0-35-9])\d{8}(?![0-9A-Za-z.])")
MAIL = re.compile(r"(?<![\w.])[a-z0-9][\w.]*@[a-z0-9]+(?:\.[a-z]+)+")
ROWS = {"csv", "tsv", "jsonl", "sql", "pipes", "xlsx", "mysql", "psql", "lines", "dashes", "sqlite", "report", "log"}


# --- readers -----------------------------------------------------------------------------------------------
def read_xlsx(z):
    ns = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
    shared = ["".join(t.text or "" for t in si.iter(ns + "t")) for si in ET.fromstring(z.read("xl/sharedStrings.xml"))]
    lines = []
    for name in sorted(n for n in z.namelist() if n.startswith("xl/worksheets/")):
        for row in ET.fromstring(z.read(name)).iter(ns + "row"):
            cells = [(c.get("t"), c.findtext(ns + "v")) for c in row]
            lines.append("\t".join(shared[int(v)] if t == "s" else v for t, v in cells))
    return "\n".join(lines)


def read_docx(z):
    ns = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    root = ET.fromstring(z.read("word/document.xml"))
    return "\n".join("".join(t.text or "" for t in p.iter(ns + "t")) for p in root.iter(ns + "p"))


def read_zip(data):
    with zipfile.ZipFile(io.BytesIO(data)) as z:
        names = z.namelist()
        if "xl/workbook.xml" in names:
            return read_xlsx(z)
        if "word/document.xml" in names:
            return read_docx(z)
        return "\n".join(read(z.read(n)) for n in names)


def read_tar(data):
    with tarfile.open(fileobj=io.BytesIO(data)) as tar:
        return "\n".join(read(tar.extractfile(m).read()) for m in tar if m.isfile())


def read_sqlite(data):
    db = sqlite3.connect(":memory:")
    db.deserialize(data)
    tables = [r[0] for r in db.execute("select name from sqlite_master where type='table'")]
    return "\n".join("\t".join(map(str, row)) for t in tables for row in db.execute(f"select * from {t}"))


def decode(data):
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        texts = [data.decode(enc, "replace") for enc in ("gb18030", "big5")]
        return max(texts, key=lambda t: sum(c in FREQUENT for c in t) - 5 * t.count("\ufffd"))


def unwrap(text):
    """The words behind mail encodings, RTF and JSON escapes."""
    if text.startswith("From: "):
        mail = email.message_from_string(text, policy=email.policy.default)
        body = text if mail["Content-Transfer-Encoding"] == "8bit" else mail.get_content()
        return text.split("\n\n")[0] + "\n" + body
    if text.startswith("{\\rtf"):
        return re.sub(r"\\u(-?\d+)\?", lambda m: chr(int(m[1]) % 65536), text)
    return re.sub(r"\\u([0-9a-f]{4})", lambda m: chr(int(m[1], 16)), text)


def read(data):
    if data[:2] == b"\x1f\x8b":
        return read(gzip.decompress(data))
    if data[:4] == b"PK\x03\x04":
        return read_zip(data)
    if data[257:262] == b"ustar":
        return read_tar(data)
    if data[:15] == b"SQLite format 3":
        return read_sqlite(data)
    return unwrap(decode(data).replace("\r\n", "\n"))


# --- validators --------------------------------------------------------------------------------------------
def id_ok(text):
    weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    return "10X98765432"[sum(int(c) * w for c, w in zip(text, weights)) % 11] == text[17]


def luhn_ok(text):
    digits = [int(c) for c in re.sub(r"\D", "", text)]
    return sum(d if i % 2 == 0 else d * 2 - 9 * (d > 4) for i, d in enumerate(reversed(digits))) % 10 == 0


def vin_ok(text):
    plain = "0123456789" + "ABCDEFGH" + "JKLMN" + "P" + "R" + "STUVWXYZ"
    worth = [*range(10), *range(1, 9), *range(1, 6), 7, 9, *range(2, 10)]
    table = dict(zip(plain, worth))
    weights = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
    return "0123456789X"[sum(table[c] * w for c, w in zip(text, weights)) % 11] == text[8]


def value_ok(rule, text):
    shapes = {"phone.mobile": r"(?:86)?1\d{2}[- ]?\d{4}[- ]?\d{4}",
              "phone.landline": r"0\d{2,3}-\d{7,8}|400-\d{3}-\d{4}",
              "phone.email": r"[a-z0-9][\w.]*@[\w.]+\.[a-z]+", "identity.passport_cn": r"E[A-Z\d]\d{7}",
              "driving.plate": r"[\u4e00-\u9fff][A-Z]·?[A-Z\d]{5,6}"}
    if rule in shapes:
        return re.fullmatch(shapes[rule], text) is not None
    return {"identity.prc_id18": id_ok, "bank.card": luhn_ok, "driving.vin": vin_ok}[rule](text)


# --- the checks of one file ---------------------------------------------------------------------------------
def strays(text, label):
    """Valid numbers and addresses in the text that no label names."""
    known = {v["value"] for v in label["values"] + label["allowed"]} | set(label["decoys"])
    found = {m for m in ID18.findall(text) if id_ok(m)} | set(MOBILE.findall(text)) | set(MAIL.findall(text))
    return sorted(m for m in found - known if not any(m in k for k in known))


def row_count(text, label):
    """Rows that carry a labelled value; a head or a foot may carry one more."""
    values = {v["value"] for v in label["values"]}
    pattern = re.compile("|".join(re.escape(v) for v in sorted(values, key=len, reverse=True)))
    rows = sum(1 for line in text.split("\n") if pattern.search(line))
    return label["records"] <= rows <= label["records"] + 2


def dated_lines(text, label):
    return label["records"] <= len(re.findall(r"\d{1,2}:\d{2}|\d{4}[-/年]?\d{2}[-/月]?\d{2}", text))


def problems(text, label):
    """Sentences on what is wrong with one file."""
    for part in ("values", "allowed"):
        yield from (f"{part} not in text: {v}" for v in label[part] if v["value"] not in text)
        yield from (f"{part} not valid: {v}" for v in label[part] if not value_ok(v["rule"], v["value"]))
    yield from (f"decoy not in text: {d}" for d in label["decoys"] if d not in text)
    yield from (f"no label for {m}" for m in strays(text, label))
    values = [v["value"] for v in label["values"]]
    if len(set(values)) != len(values) or set(values) & set(label["decoys"]):
        yield "values are not unique"
    if label["class"] == "negative":
        if label["kind"] is not None or label["records"] or label["people"] or values:
            yield "a negative with people"
        return
    if not 0 < label["people"] <= label["records"] or label["people"] > len(values):
        yield f"people {label['people']}, records {label['records']}, values {len(values)}"
    if label["class"] == "bare" and not label["records"] == label["people"] == len(values):
        yield "bare list with other counts"
    if label["shape"] in ROWS and not row_count(text, label):
        yield f"rows do not count to {label['records']}"
    if label["shape"].endswith("statement") and not dated_lines(text, label):
        yield f"fewer dated lines than {label['records']}"


def totals(files):
    """Sentences on what is wrong with the whole."""
    kinds = Counter(f["kind"] or "negative" for f in files.values())
    templates = Counter((f["kind"], f["template"]) for f in files.values())
    if len(files) != 336 or kinds["negative"] != 86 or any(kinds[k] != n for k, n in BARE.items()):
        yield f"counts {kinds}"
    if any(kinds[k] not in (13, 14) for k in KINDS):
        yield f"kinds {kinds}"
    if len(templates) < 300 or max(templates.values()) > 3:
        yield f"{len(templates)} templates"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    out = parser.parse_args().out
    files = json.loads((out / "labels.json").read_text(encoding="utf-8"))
    for label in files.values():
        for part in ("values", "allowed"):
            label[part] = [{"rule": rule, "value": v} for rule, some in label[part].items() for v in some]
    found = list(totals(files))
    on_disk = {p.relative_to(out / "files").as_posix() for p in (out / "files").rglob("*") if p.is_file()}
    found += [f"only on one side: {name}" for name in on_disk ^ set(files)]
    for name, label in files.items():
        text = read((out / "files" / name).read_bytes())
        found += [f"{name} [{label['template']}]: {p}" for p in problems(text, label)]
    print("\n".join(found) if found else "clean")
    raise SystemExit(bool(found))


if __name__ == "__main__":
    main()
