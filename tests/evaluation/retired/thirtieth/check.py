#!/usr/bin/env python3
"""check.py OUT: opens every file again and compares it with OUT/labels.json."""
import csv
import datetime
import glob
import gzip
import io
import json
import os
import re
import sys
import tarfile
import unicodedata
import xml.dom.minidom
import zipfile

HERE = os.path.dirname(os.path.abspath(__file__))
B, A = r"(?<![0-9A-Za-z])", r"(?![0-9A-Za-z])"
SEG = r"1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-35-8]|8\d|9[0-35-9])"
PROV = set("11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83".split())
SHAPES = {
    "identity.prc_id18": B + r"[1-8]\d{5}[ -]?(?:18|19|20)\d{6}[ -]?\d{3}[\dXx]" + A,
    "phone.mobile": r"(?<![0-9A-Za-z])(?<!\d[.\-])(?:(?:\+|00)?86[- ]?)?" + SEG + r"(?:\d{8}|[- .]\d{4}[- .]\d{4})(?![0-9A-Za-z]|\.\d)",
    "phone.email": r"[A-Za-z0-9][A-Za-z0-9._%+]*@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,12}" + r"(?![0-9A-Za-z])",
    "bank.card": r"(?<![0-9A-Za-z.])(?:62|[3-5]\d|60|81|9\d)\d{2}(?:[ -]?\d{4}){2,3}[ -]?\d{1,4}(?:[ -]?\d{1,3})?(?![0-9A-Za-z]|\.\d)",
    "driving.plate": B + r"[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼滬遼魯蘇贛貴雲陝閩寧瓊][A-HJ-NP-Z][·•. \-]?[A-HJ-NP-Z0-9]{5,6}" + A,
    "identity.passport_cn": B + r"(?:[EG]\d{8}|E[A-HJ-NP-Z]\d{7}|[PSD]E\d{7})" + A,
    "driving.vin": B + r"[A-HJ-NPR-Z0-9]{8}[0-9X][A-HJ-NPR-Z0-9]{8}" + A,
    "phone.landline": r"(?<![0-9A-Za-z.\-])\(?0(?:10|2[0-57-9]|[3-9]\d{2})(?:\)\s?|[- ])?[2-8]\d{6,7}(?![0-9A-Za-z]|\.\d)",
}
VW = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
VAL = {c: i % 9 + 1 for i, c in enumerate("ABCDEFGH")}
VAL.update({"J": 1, "K": 2, "L": 3, "M": 4, "N": 5, "P": 7, "R": 9})
VAL.update({c: i + 2 for i, c in enumerate("STUVWXYZ")})
KNOWN = ["11010519491231002X", "440524188001010014", "34052419800101001X", "13800138000", "6222600260001072444",
         "6228480402564890018", "1M8GDM9AXKP042788", "E12345678", "G12345678", "110101199003"]


def norm(s):
    return re.sub(r"[\s·•.()-]", "", unicodedata.normalize("NFKC", s)).upper()


def norm_of(rule, s):
    if rule == "phone.email":
        return s.lower()
    s = norm(s)
    return re.sub(r"^\+?(?:00)?86(?=1\d{10}$)", "", s) if rule == "phone.mobile" else s


def good(rule, v):
    """Right check character?"""
    v = norm_of(rule, v)
    if rule == "identity.prc_id18":
        try:
            datetime.date(int(v[6:10]), int(v[10:12]), int(v[12:14]))
        except ValueError:
            return False
        t = 0
        for i, c in enumerate(v[:17]):
            t += int(c) * pow(2, 17 - i, 11)
        return v[:2] in PROV and (t + (10 if v[17] == "X" else int(v[17]))) % 11 == 1
    if rule == "bank.card":
        d = [int(c) for c in v][::-1]
        return 13 <= len(d) <= 19 and (sum(d[::2]) + sum(sum(divmod(2 * x, 10)) for x in d[1::2])) % 10 == 0
    if rule == "driving.vin":
        if v.isdigit() or v.isalpha():
            return False
        t = sum((int(c) if c.isdigit() else VAL[c]) * w for c, w in zip(v, VW)) % 11
        return v[8] == ("X" if t == 10 else str(t))
    if rule == "driving.plate":
        return any(c.isdigit() for c in v[2:])
    return True


def contents(path):
    with open(path, "rb") as f:
        raw = f.read()
    if raw[:2] == b"\x1f\x8b":
        return gzip.decompress(raw), "gz"
    if raw[:4] == b"PK\x03\x04":
        with zipfile.ZipFile(io.BytesIO(raw)) as z:
            return b"".join(z.read(n) for n in z.namelist()), "zip"
    if raw[257:262] == b"ustar":
        with tarfile.open(fileobj=io.BytesIO(raw)) as z:
            return b"".join(z.extractfile(m).read() for m in z.getmembers()), "tar"
    return raw, None


def counters():
    """way -> the expression that counts records, and the name inside the container."""
    out = {}
    for p in glob.glob(os.path.join(HERE, "templates", "*.txt")):
        way = None
        with open(p, encoding="utf-8") as f:
            for line in f:
                if line.startswith("@@ "):
                    way = line[3:].strip()
                    if way in out:
                        print("way twice:", way)
                    out[way] = ["", ""]
                elif way and line.startswith("count:") and not out[way][0]:
                    out[way][0] = line[6:].strip()
                elif way and line.startswith("file:") and not out[way][1]:
                    out[way][1] = line[5:].strip()
    return out


def count(text, rx):
    if rx == "id":
        return len([v for v in re.findall(SHAPES["identity.prc_id18"], text) if good("identity.prc_id18", v)])
    if rx == "mob":
        return len(re.findall(SHAPES["phone.mobile"], text))
    if rx == "pass":
        return len(re.findall(SHAPES["identity.passport_cn"], text))
    if rx == "card":
        found = [m.group(0) for m in re.finditer(SHAPES["bank.card"], text) if good("bank.card", m.group(0))]
        return len([v for v in found if len(v) != 18 or not good("identity.prc_id18", v)])
    return len(re.findall(rx, text, re.M))


def wellformed(text, name):
    ext = name.rsplit(".", 1)[-1]
    if ext == "json":
        json.loads(text)
    elif ext == "jsonl":
        for x in text.splitlines():
            json.loads(x)
    elif ext == "xml":
        xml.dom.minidom.parseString(text.encode())
    elif ext == "csv":
        rows = [r for r in csv.reader(io.StringIO(text)) if r]
        wide = max(len(r) for r in rows)
        bad = [r for r in rows if len(r) not in (wide, 1)]
        if len(bad) > 8:
            raise ValueError("csv widths %r" % bad[0])


def main():
    out = sys.argv[1]
    with open(os.path.join(out, "labels.json"), encoding="utf-8") as f:
        labels = json.load(f)
    bad, per, ways = [], {}, counters()
    for name, lab in sorted(labels.items()):
        def say(*x):
            bad.append("%s [%s]: %s" % (name, lab["shape"]["way"], " ".join(map(str, x))))
        path = os.path.join(out, "files", name)
        if not os.path.exists(path):
            say("missing")
            continue
        raw, box = contents(path)
        text = raw.decode(lab["shape"]["encoding"]).replace("\r\n", "\n")
        if box != lab["shape"]["container"]:
            say("container", box)
        rx, inner = ways[lab["shape"]["way"]]
        try:
            wellformed(text, inner)
        except Exception as e:
            say("not well formed:", e)
        flat = unicodedata.normalize("NFKC", text)
        kind = lab["kind"]
        per[kind] = per.get(kind, 0) + 1
        spoken = set()
        for rule, vs in lab["values"].items():
            for v in vs:
                spoken.add((rule, norm_of(rule, v)))
                if v not in text:
                    say("not in the file", v)
                if not good(rule, v) or not re.fullmatch(SHAPES[rule], unicodedata.normalize("NFKC", v)):
                    say("bad value", rule, v)
                if norm(v) in KNOWN:
                    say("well-known", v)
        for rule, vs in lab["allowed"].items():
            for v in vs:
                spoken.add((rule, norm_of(rule, v)))
                if v not in text:
                    say("allowed not in the file", v)
        decoys = {norm(v) for v in lab["decoys"]}
        for v in lab["decoys"]:
            if v not in text:
                say("decoy not in the file", v)
        ids = {n for r, n in spoken if r == "identity.prc_id18"}
        for rule, vs in lab["values"].items():
            seen = {norm_of(rule, m.group(0)) for t in (text, flat) for m in re.finditer(SHAPES[rule], t)}
            seen |= {norm_of(rule, m.group(1)) for m in re.finditer(r"(?:NI|CTCM)(\d{11,17}[\dX]?)", text)}
            for v in vs:
                if norm_of(rule, v) not in seen:
                    say("stands inside a longer run", rule, v)
        for rule, shape in SHAPES.items():
            for t in {text, flat}:
                for m in re.finditer(shape, t):
                    v = m.group(0)
                    if (rule, norm_of(rule, v)) in spoken or not good(rule, v) or norm(v) in decoys:
                        continue
                    if rule == "bank.card" and norm(v) in ids:
                        continue
                    say("unlabelled", rule, v, "in", t[max(0, m.start() - 15):m.end() + 8].replace("\n", "/"))
        if kind:
            c = count(text, rx) if rx else -1
            if c != lab["records"]:
                say("records", lab["records"], "counted", c)
            if not 1 <= lab["people"] <= lab["records"]:
                say("people", lab["people"])
            if not 3 <= lab["records"] <= 60:
                say("size", lab["records"])
            keys = {(r, n) for r, n in spoken if r in ("identity.prc_id18", "phone.mobile", "identity.passport_cn", "bank.card", "driving.plate", "driving.vin")}
            if len(keys) < lab["people"]:
                say("fewer keys than people", lab["people"])
        elif lab["people"] is not None or lab["records"]:
            say("null kind with people")
    have = set()
    for d, _, fs in os.walk(os.path.join(out, "files")):
        have |= {os.path.relpath(os.path.join(d, f), os.path.join(out, "files")).replace(os.sep, "/") for f in fs}
    for x in have ^ set(labels):
        bad.append("file or label alone: " + x)
    print(json.dumps({str(k): v for k, v in sorted(per.items(), key=str)}))
    want = {"identity.person": 20, "None": 86}
    lists = per.get("identity.number", 0) + per.get("phone.number", 0)
    if lists != 6:
        bad.append("bare lists: %d" % lists)
    for k, v in per.items():
        if k not in ("identity.number", "phone.number") and v != want.get(str(k), 14):
            bad.append("files of %s: %d" % (k, v))
    if len(labels) != 336:
        bad.append("files: %d" % len(labels))
    for b in bad:
        print(b)
    print("clean" if not bad else "%d problems" % len(bad))
    return bool(bad)


if __name__ == "__main__":
    sys.exit(main())
