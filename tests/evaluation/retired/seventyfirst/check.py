#!/usr/bin/env python3
"""check.py OUT: reopens every file with its own readers and holds it against labels.json."""
import collections
import email
import gzip
import html
import io
import json
import os
import re
import sqlite3
import sys
import tarfile
import tempfile
import zipfile
from email import policy
from xml.etree import ElementTree as ET

B, E = r"(?<![0-9A-Za-z])", r"(?![0-9A-Za-z])"
PROV = set("11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 "
           "50 51 52 53 54 61 62 63 64 65 71 81 82 83".split())
MOB = r"1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-35-8]|8\d|9[0-35-9])"
SHAPES = {
    "identity.prc_id18": r"(?<![0-9])[1-9]\d{16}[\dXx](?![0-9A-Za-z])",
    "phone.mobile": r"(?<![0-9.])" + MOB + r"(?:\d{8}|([- ])\d{4}\1\d{4})(?![0-9])",
    "phone.email": r"[A-Za-z0-9][A-Za-z0-9._%+\-]*@(?:[A-Za-z0-9\-]+\.)+[A-Za-z]{2,}",
    "bank.card": B + r"(?:\d{16,19}|\d{4} \d{4} \d{4} \d{4}(?: \d{1,3})?)" + E,
    "driving.plate": r"[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][·\-]?[A-HJ-NP-Z0-9]{5,6}" + E,
    "identity.passport_cn": B + r"(?:E\d{8}|E[A-HJ-NP-Z]\d{7}|G\d{8})" + E,
    "driving.vin": B + r"[A-HJ-NPR-Z0-9]{17}" + E,
    "phone.landline": r"(?<![0-9\-])0(?:10|2\d|[3-9]\d\d)-[2-8]\d{6,7}(?![0-9])",
}
M = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
WN = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
KINDS = collections.Counter()


def id_ok(s):
    w = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    ok = s[:2] in PROV and s[6:8] in ("19", "20") and "01" <= s[10:12] <= "12" and "01" <= s[12:14] <= "31"
    return ok and "10X98765432"[sum(int(c) * k for c, k in zip(s, w)) % 11] == s[17].upper()


def luhn(s):
    s = s.replace(" ", "")
    t = sum(int(c) if i % 2 == 0 else sum(divmod(2 * int(c), 10)) for i, c in enumerate(reversed(s)))
    return t % 10 == 0 and s[:2] == "62" and not (len(s) == 18 and id_ok(s))


def vin_ok(s):
    v = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", [1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9]))
    w = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
    m = sum((v[c] if c in v else int(c)) * k for c, k in zip(s, w)) % 11
    return not s.isdigit() and not s.isalpha() and s[8] == ("X" if m == 10 else str(m))


VALID = {"identity.prc_id18": id_ok, "bank.card": luhn, "driving.vin": vin_ok,
         "driving.plate": lambda s: any(c.isdigit() for c in s[2:])}


def xlsx_text(z):
    sst = ["".join(t.itertext()) for t in ET.fromstring(z.read("xl/sharedStrings.xml"))]
    out = []
    for n in sorted(x for x in z.namelist() if x.startswith("xl/worksheets/")):
        for row in ET.fromstring(z.read(n)).iter(M + "row"):
            cells = []
            for c in row:
                v = c.find(M + "v").text
                cells.append(sst[int(v)] if c.get("t") == "s" else v)
            out.append("\t".join(cells))
    return "\n".join(out)


def docx_text(z):
    root = ET.fromstring(z.read("word/document.xml"))
    return "\n".join("".join(t.text or "" for t in p.iter(WN + "t")) for p in root.iter(WN + "p"))


def sqlite_text(raw):
    fd, tmp = tempfile.mkstemp()
    os.write(fd, raw)
    os.close(fd)
    con = sqlite3.connect(tmp)
    out = []
    for (t,) in con.execute("select name from sqlite_master where type='table'").fetchall():
        out += ["\t".join(map(str, r)) for r in con.execute("select * from " + t)]
    con.close()
    os.remove(tmp)
    return "\n".join(out)


def read(name, raw, enc):
    if raw[:4] == b"PK\x03\x04":
        z = zipfile.ZipFile(io.BytesIO(raw))
        if "xl/workbook.xml" in z.namelist():
            return xlsx_text(z)
        if "word/document.xml" in z.namelist():
            return docx_text(z)
        return "\n".join(read(n, z.read(n), enc) for n in z.namelist())
    if raw[:2] == b"\x1f\x8b":
        return read(name[:-3] if name.endswith(".gz") else name, gzip.decompress(raw), enc)
    if raw[:6] == b"SQLite":
        return sqlite_text(raw)
    if name.endswith(".tar"):
        t = tarfile.open(fileobj=io.BytesIO(raw))
        return "\n".join(read(m.name, t.extractfile(m).read(), enc) for m in t.getmembers())
    if name.endswith(".eml"):
        m = email.message_from_bytes(raw, policy=policy.default)
        return "\n".join("%s: %s" % x for x in m.items()) + "\n\n" + m.get_content()
    s = raw.decode(enc)
    if name.endswith(".json") or name.endswith(".jsonl"):
        for line in [s] if name.endswith(".json") else s.splitlines():
            json.loads(line)
    return html.unescape(s) if name.endswith((".html", ".htm", ".xml")) else s


def shapes(text):
    """rule -> the strings of that shape that pass its own check."""
    out = {}
    for rule, rx in SHAPES.items():
        ok = VALID.get(rule, lambda s: True)
        out[rule] = {m.group() for m in re.finditer(rx, text) if ok(m.group())}
    return out


def check_one(path, lab, text):
    bad = []
    known = {r: set(lab["values"].get(r, [])) | set(lab["allowed"].get(r, [])) | set(lab["decoys"].get(r, []))
            for r in SHAPES}
    for bucket in ("values", "allowed", "decoys"):
        for rule, vs in lab[bucket].items():
            bad += ["%s %s %s not in the file" % (bucket, rule, v) for v in vs if v not in text]
    for rule, found in shapes(text).items():
        bad += ["unlabelled %s %s" % (rule, v) for v in found if v not in known[rule]]
        miss = set(lab["values"].get(rule, [])) - found
        bad += ["value fails its own check: %s %s" % (rule, v) for v in miss]
    n, p = lab["records"], lab["people"]
    if (lab["kind"] is None) != (n == 0) or p > n or (n and not p):
        bad.append("counts %d/%d" % (n, p))
    keys = sum(len(lab["values"].get(r, [])) + len(lab["allowed"].get(r, [])) for r in
               ("identity.prc_id18", "phone.mobile", "identity.passport_cn", "bank.card"))
    if keys < p:
        bad.append("fewer keys than people")
    return bad


def main():
    root = sys.argv[1]
    labels = json.load(open(os.path.join(root, "labels.json"), encoding="utf-8"))
    faults, top, seen = [], os.path.join(root, "files"), set()
    for dp, _, fs in os.walk(top):
        for f in fs:
            seen.add(os.path.relpath(os.path.join(dp, f), top).replace(os.sep, "/"))
    faults += ["no label: " + x for x in seen - set(labels)] + ["no file: " + x for x in set(labels) - seen]
    if len(seen) != 336:
        faults.append("%d files" % len(seen))
    for path in sorted(seen & set(labels)):
        lab = labels[path]
        KINDS[lab["kind"] or ("bare" if "kinds" in lab else "negative")] += 1
        try:
            text = read(path, open(os.path.join(top, path), "rb").read(), lab["encoding"])
        except Exception as e:
            faults.append("%s: unreadable %r" % (path, e))
            continue
        faults += ["%s (%s): %s" % (path, lab["shape"], b) for b in check_one(path, lab, text)]
    recs = [k for k in KINDS if k not in ("bare", "negative")]
    if len(recs) != 17 or sum(KINDS[k] for k in recs) != 234 or KINDS["bare"] != 16 or KINDS["negative"] != 86:
        faults.append("kinds %s" % dict(KINDS))
    if len({x["shape"] for x in labels.values()}) < 200:
        faults.append("fewer than 200 templates")
    print("\n".join(faults) if faults else "clean")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
