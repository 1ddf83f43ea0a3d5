"""Open every file of an examination again and compare it with its label: python check.py OUT"""
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
import zipfile
from html import unescape

from draw import id_check, luhn_ok, vin_check
from words import BANKS

HEADS = tuple(h for b in BANKS for h, _ in b[2])
B, E = r"(?<![0-9A-Za-z])", r"(?![0-9A-Za-z])"
SHAPES = {
    "identity.prc_id18": (r"(?<![0-9])[1-8]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![0-9A-Za-z])", lambda v: id_check(v[:17]) == v[17].upper()),
    "phone.mobile": (r"(?<![0-9])(?<![0-9]\.)1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-35-8]|8\d|9[0-35-9])\d{8}(?![0-9A-Za-z]|\.\d)", lambda v: True),
    "phone.email": (r"[A-Za-z0-9][A-Za-z0-9._%+]*@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}", lambda v: not v.endswith((".invalid", "localhost"))),
    "bank.card": (B + r"\d{16,19}" + E, lambda v: luhn_ok(v) and v.startswith(HEADS)),
    "driving.plate": (B + r"[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z](?=[A-Z0-9]*\d)[A-HJ-NP-Z0-9]{5,6}" + E, lambda v: True),
    "identity.passport_cn": (B + r"(?:E\d{8}|E[A-HJ-NP-Z]\d{7}|G\d{8})" + E, lambda v: True),
    "driving.vin": (B + r"L[A-HJ-NPR-Z0-9]{16}" + E, lambda v: any(c.isdigit() for c in v) and vin_check(v) == v[8]),
    "phone.landline": (B + r"(?<!-)0\d{2,3}-[2-8]\d{6,7}" + E, lambda v: True),
}


def sqlite_text(data):
    """Every cell of every table."""
    path = tempfile.mktemp(suffix=".db")
    with open(path, "wb") as f:
        f.write(data)
    con = sqlite3.connect(path)
    out = []
    for (name,) in con.execute("select name from sqlite_master where type='table'").fetchall():
        for row in con.execute(f'select * from "{name}"'):
            out.append("\t".join("" if c is None else str(c) for c in row))
    con.close()
    os.unlink(path)
    return "\n".join(out)


def office_text(data):
    """Text of xlsx and docx parts, one line for every row or paragraph."""
    z = zipfile.ZipFile(io.BytesIO(data))
    if "word/document.xml" in z.namelist():
        x = z.read("word/document.xml").decode()
        x = re.sub(r"</w:tc>", "\t", re.sub(r"</w:p></w:tc>", "\t", x))
        return unescape(re.sub(r"<[^>]+>", "", re.sub(r"</w:p>|</w:tr>", "\n", x)))
    strings = []
    if "xl/sharedStrings.xml" in z.namelist():
        strings = [unescape(s) for s in re.findall(r"<si><t>(.*?)</t></si>", z.read("xl/sharedStrings.xml").decode(), re.S)]
    x = z.read("xl/worksheets/sheet1.xml").decode()
    x = re.sub(r'<c [^>]*t="s"><v>(\d+)</v></c>', lambda m: strings[int(m[1])] + "\t", x)
    return unescape(re.sub(r"<[^>]+>", "", x.replace("</row>", "\n").replace("</c>", "\t")))


def text_of(path, data, enc):
    """What a reader sees."""
    if path.endswith(".gz"):
        return text_of(path[:-3], gzip.decompress(data), enc)
    if data[:4] == b"PK\x03\x04":
        z = zipfile.ZipFile(io.BytesIO(data))
        if "[Content_Types].xml" in z.namelist():
            return office_text(data)
        (n,) = z.namelist()
        return text_of(n, z.read(n), enc)
    if path.endswith(".tar"):
        t = tarfile.open(fileobj=io.BytesIO(data))
        m = t.getmembers()[0]
        return text_of(m.name, t.extractfile(m).read(), enc)
    if data[:15] == b"SQLite format 3":
        return sqlite_text(data)
    if path.endswith(".eml"):
        return email.message_from_bytes(data).get_payload(decode=True).decode("utf-8")
    text = data.decode(enc)
    return re.sub(r"\\u([0-9a-f]{4})", lambda m: chr(int(m[1], 16)), text) if "\\u" in text else text


def main(root):
    """Compare; return the number of faults."""
    with open(os.path.join(root, "labels.json"), encoding="utf-8") as f:
        labels = json.load(f)
    faults, kinds = [], collections.Counter()
    on_disk = {os.path.relpath(os.path.join(d, n), os.path.join(root, "files")).replace(os.sep, "/") for d, _, ns in os.walk(os.path.join(root, "files")) for n in ns}
    if on_disk != set(labels):
        faults.append(("set of files", on_disk ^ set(labels)))
    seen_by, people_by = {}, {}
    for path, lab in labels.items():
        kinds[lab["kind"]] += 1
        with open(os.path.join(root, "files", path), "rb") as f:
            text = text_of(path, f.read(), lab["shape"]["encoding"])
        for rule, vals in lab["values"].items():
            if len(vals) != len(set(vals)):
                faults.append((path, rule, "twice"))
            for v in vals:
                if not re.search(r"(?<![0-9])" + re.escape(v) + r"(?![0-9])", text):
                    faults.append((path, rule, v, "not in the file"))
                seen_by.setdefault(v, set()).add(path)
        known = set(lab["decoys"])
        for rule, (rx, ok) in SHAPES.items():
            have = set(lab["values"].get(rule, ())) | set(lab["allowed"].get(rule, ())) | known
            for v in set(re.findall(rx, text)):
                if ok(v) and v not in have:
                    faults.append((path, rule, v, "in the file, not labelled"))
        for v in lab["decoys"]:
            if v not in text:
                faults.append((path, v, "decoy not in the file"))
        if lab["kind"] is None:
            if lab["records"] or lab["people"] is not None or lab["values"]:
                faults.append((path, "negative with data"))
            continue
        ids, pas, mob = (lab["values"].get(k, ()) for k in ("identity.prc_id18", "identity.passport_cn", "phone.mobile"))
        key = ids or pas or mob
        if not key or lab["people"] < 1 or lab["records"] < lab["people"]:
            faults.append((path, "people or records", lab["people"], lab["records"]))
        if (ids or pas) and lab["people"] != len(ids or pas) and lab["shape"]["way"].find("with head") < 0:
            faults.append((path, "people", lab["people"], len(ids or pas)))
        if not (ids or pas):
            peers = len(mob) - lab["people"]
            people_by[path] = peers
            if peers < 0:
                faults.append((path, "more people than mobiles"))
        if lab["people"] and "with head" not in lab["shape"]["way"]:
            hits = len(re.findall("|".join(map(re.escape, key)), text)) if ids or pas else None
            if hits is not None and hits != lab["records"]:
                faults.append((path, "records", lab["records"], "identity values in the text", hits))
    for v, where in seen_by.items():
        if len(where) > 1:
            faults.append((v, "in several files", where))
    print(len(labels), "files;", dict(kinds))
    print(len({x["shape"]["way"].split(",")[0] for x in labels.values() if x["kind"]}), "ways;", sum(x["shape"]["container"] is not None for x in labels.values()), "in containers;",
          dict(collections.Counter(x["shape"]["script"] for x in labels.values())), dict(collections.Counter(x["shape"]["encoding"] for x in labels.values())))
    for f in faults:
        print("FAULT", *f)
    print(len(faults), "faults")
    return len(faults)


if __name__ == "__main__":
    sys.exit(1 if main(sys.argv[1]) else 0)
