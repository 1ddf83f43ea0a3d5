#!/usr/bin/env python3
"""python3 check.py OUT   opens every file again and compares it with labels.json."""
import collections
import gzip
import io
import json
import os
import re
import sqlite3
import sys
import tarfile
import zipfile
from xml.etree import ElementTree as ET


def local(tag):
    return tag.rsplit("}", 1)[-1]


def decode(b, enc):
    if enc == "utf-16":
        return b.decode("utf-16")
    return b.decode("utf-8-sig" if enc.startswith("utf-8") else enc)


def read_xlsx(b):
    z = zipfile.ZipFile(io.BytesIO(b))
    strings = ["".join(t.text or "" for t in si.iter() if local(t.tag) == "t") for si in ET.fromstring(z.read("xl/sharedStrings.xml"))]
    out = []
    for n in sorted(x for x in z.namelist() if x.startswith("xl/worksheets/")):
        for row in ET.fromstring(z.read(n)).iter():
            if local(row.tag) != "row":
                continue
            vals = []
            for c in row:
                v = c.find("{*}v").text
                vals.append(strings[int(v)] if c.get("t") == "s" else v)
            out.append("\t".join(vals))
    return "\n".join(out) + "\n"


def read_docx(b):
    root = ET.fromstring(zipfile.ZipFile(io.BytesIO(b)).read("word/document.xml"))
    out = []
    for el in root[0]:
        if local(el.tag) == "tbl":
            for tr in el:
                out.append("\t".join("".join(t.text or "" for t in tc.iter() if local(t.tag) == "t") for tc in tr))
        else:
            out.append("".join(t.text or "" for t in el.iter() if local(t.tag) == "t"))
    return "\n".join(out) + "\n"


def read_sqlite(b):
    con = sqlite3.connect(":memory:")
    con.deserialize(b)
    out = []
    for (name,) in con.execute("select name from sqlite_master where type='table' order by name").fetchall():
        for row in con.execute('select * from "%s"' % name):
            out.append(name + "\t" + "\t".join("" if v is None else str(v) for v in row))
    con.close()
    return "\n".join(out) + "\n"


def text_of(path, info):
    with open(path, "rb") as f:
        b = f.read()
    box = info["box"]
    if box == "xlsx":
        return read_xlsx(b)
    if box == "docx":
        return read_docx(b)
    if box == "sqlite":
        return read_sqlite(b)
    if box == "gz":
        b = gzip.decompress(b)
    if box == "zip":
        z = zipfile.ZipFile(io.BytesIO(b))
        t = "\n".join(decode(z.read(n), info["enc"]) for n in z.namelist())
    elif box in ("tar", "tgz"):
        tf = tarfile.open(fileobj=io.BytesIO(b))
        t = "\n".join(decode(tf.extractfile(m).read(), info["enc"]) for m in tf.getmembers())
    else:
        t = decode(b, info["enc"])
    return t.replace("\r\n", "\n")


def ok_id(s):
    s = s.replace(" ", "").upper()
    if s[:2] not in "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83".split():
        return False
    if not ("1800" < s[6:10] < "2030" and "01" <= s[10:12] <= "12" and "01" <= s[12:14] <= "31"):
        return False
    return sum(int(c) * (2 ** (17 - i) % 11) for i, c in enumerate(s[:17])) % 11 == (12 - (10 if s[17] == "X" else int(s[17]))) % 11


def ok_luhn(s):
    ds = [int(c) for c in re.sub(r"\D", "", s)]
    odd = ds[-1::-2]
    even = [d * 2 // 10 + d * 2 % 10 for d in ds[-2::-2]]
    return (sum(odd) + sum(even)) % 10 == 0


def ok_vin(s):
    if not (re.search("[A-Z]", s) and re.search(r"\d", s)):
        return False
    vals = {**{str(i): i for i in range(10)}, **dict(zip("ABCDEFGH", range(1, 9))), **dict(zip("JKLMN", range(1, 6))), "P": 7, "R": 9, **dict(zip("STUVWXYZ", range(2, 10)))}
    t = sum(vals[c] * w for c, w in zip(s, (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2))) % 11
    return "0123456789X"[t] == s[8]


LOOK = {
    "identity.prc_id18": (r"(?<![0-9])[1-8]\d{5}(?: ?)(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?: ?)\d{3}[\dXx](?![0-9A-Za-z])", ok_id),
    "phone.mobile": (r"(?<![0-9.a-f])1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-35-8]|8\d|9[0-35-9])[- ]?\d{4}[- ]?\d{4}(?![0-9a-f])", None),
    "phone.email": (r"[A-Za-z0-9][\w.+-]*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,6}(?![\w@])", None),
    "bank.card": (r"(?<![0-9.\-])62\d{2}(?: ?\d{4}){3}(?: ?\d{1,3})?(?![0-9])", ok_luhn),
    "driving.plate": (r"[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][·• -]?(?=[A-Z0-9]*\d)[A-HJ-NP-Z0-9]{5,6}(?![0-9A-Za-z])", None),
    "identity.passport_cn": (r"(?<![0-9A-Za-z])(?:E\d{8}|E[A-HJ-NP-Z]\d{7}|G\d{8})(?![0-9A-Za-z])", None),
    "driving.vin": (r"(?<![0-9A-Za-z])[A-HJ-NPR-Z0-9]{17}(?![0-9A-Za-z])", ok_vin),
    "phone.landline": (r"(?<![0-9.\-A-Za-z])(?:\(0\d{2,3}\) ?|0(?:10|2\d|[3-9]\d\d)[- ])[2-8]\d{6,7}(?![0-9])", None),
}


def main(out):
    with open(os.path.join(out, "labels.json"), encoding="utf-8") as f:
        labels = json.load(f)
    with open(os.path.join(out, "parts.json"), encoding="utf-8") as f:
        infos = json.load(f)
    bad, kinds, forms, uncounted = [], collections.Counter(), collections.Counter(), 0
    on_disk = {os.path.relpath(os.path.join(d, x), os.path.join(out, "files")) for d, _, fs in os.walk(os.path.join(out, "files")) for x in fs}
    if on_disk != set(labels):
        bad.append("files and labels differ: %s" % sorted(on_disk ^ set(labels))[:5])
    for path in sorted(labels):
        lab, info = labels[path], infos[path]
        text = text_of(os.path.join(out, "files", path), info)
        kinds[lab["kind"]] += 1
        forms[info["form"]] += 1

        def err(m):
            bad.append("%s [%s]: %s" % (path, info["template"], m))
        if lab["kind"] is None and (lab["records"] or lab["people"]):
            err("negative with records")
        if lab["kind"] and not 1 <= lab["records"] <= 400:
            err("records %d" % lab["records"])
        if info["count"]:
            n = len(re.findall(info["count"], text))
            if n != lab["records"]:
                err("counted %d records, label %d" % (n, lab["records"]))
        elif lab["kind"]:
            uncounted += 1
        if info["who"] and lab["people"] is not None:
            n = len(set(re.findall(info["who"], text)))
            if n != lab["people"]:
                err("counted %d people, label %d" % (n, lab["people"]))
        known = collections.defaultdict(set)
        for part in ("values", "allowed"):
            for rule, vals in lab[part].items():
                for v in vals:
                    known[rule].add(v)
                    if v not in text:
                        err("%s %s is not in the file" % (rule, v))
                    if part == "values" and "*" not in v:
                        rx, val = LOOK[rule]
                        m = re.search(rx, v)
                        if not m or m.group() != v or (val and not val(v)):
                            err("%s %s has a wrong shape or check" % (rule, v))
        for d in lab["decoys"]:
            if d not in text:
                err("decoy %s is not in the file" % d)
        for rule, (rx, val) in LOOK.items():
            for m in re.finditer(rx, text):
                v = m.group()
                if val and not val(v):
                    continue
                if v in known[rule] or any(v in d for d in lab["decoys"]) or any(v.upper() in k for k in known["identity.prc_id18"]):
                    continue
                err("unlabelled %s %s" % (rule, v))
        if "{{" in text or "%%" in text:
            err("left-over template marks")
    if "-v" in sys.argv:
        for k, n in sorted(kinds.items(), key=str):
            print("%4d %s" % (n, k))
        print(dict(forms), "leaks without a second count:", uncounted)
    for b in bad:
        print(b)
    print("clean" if not bad else "%d faults" % len(bad))
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
