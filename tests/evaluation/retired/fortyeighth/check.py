"""python3 check.py OUT: opens every file again and compares it with labels.json"""
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
import xml.etree.ElementTree as ET

from generate import templates

ID_W = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
PROV = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼"


def ok_id(s):
    if not re.fullmatch(r"\d{17}[\dXx]", s) or not "18" <= s[6:8] <= "20" or not 1 <= int(s[10:12]) <= 12 or not 1 <= int(s[12:14]) <= 31:
        return False
    return "10X98765432"[sum(int(a) * b for a, b in zip(s, ID_W)) % 11] == s[17].upper() and s[0] in "12345678"


def ok_luhn(s):
    return sum(int(c) if i % 2 == 0 else sum(divmod(int(c) * 2, 10)) for i, c in enumerate(reversed(s))) % 10 == 0


def ok_vin(s):
    tr = {c: int(v) for c, v in zip("ABCDEFGHJKLMNPRSTUVWXYZ", "12345678123457923456789")}
    w = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
    t = sum((tr.get(c) or int(c) if c.isalnum() and (c.isdigit() or c in tr) else 0) * k for c, k in zip(s, w)) % 11
    return "0123456789X"[t] == s[8] and re.search("[A-Z]", s) and re.search(r"\d", s)


SCAN = {
    "identity.prc_id18": (r"(?<![0-9])\d{17}[\dXx](?![0-9A-Za-z])", ok_id),
    "phone.mobile": (r"(?<![\da-f])1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?![\da-f])", None),
    "phone.email": (r"[A-Za-z0-9][\w.+-]*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,12}", None),
    "bank.card": (r"(?<![\d])62\d{2}(?:[ -]?\d{4}){3}(?:[ -]?\d{1,3})?(?!\d)", lambda s: ok_luhn(re.sub(r"\D", "", s))),
    "driving.plate": ("[%s][A-HJ-NP-Z][·•. -]?(?=[A-Z0-9]{0,5}[0-9])[A-HJ-NP-Z0-9]{4,5}[A-HJ-NP-Z0-9挂学警港澳](?![0-9A-Za-z])" % PROV, None),
    "identity.passport_cn": (r"(?<![0-9A-Za-z])E(?:\d{8}|[A-HJ-NP-Z]\d{7})(?![0-9A-Za-z])", None),
    "driving.vin": (r"(?<![0-9A-Za-z])[A-HJ-NPR-Z0-9]{17}(?![0-9A-Za-z])", ok_vin),
    "phone.landline": (r"(?<![\d.-])\(?0(?:10|2\d|[3-9]\d\d)\)?[- ][2-8]\d{6,7}(?!\d)", None),
}
FALSE_TLD = re.compile(r"\.(?:png|jpe?g|gif|svg|js|css|tgz|git|map)$", re.I)


def col(ref):
    n = 0
    for c in re.match("[A-Z]+", ref).group():
        n = n * 26 + ord(c) - 64
    return n


def decode(b):
    if b[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return b.decode("utf-16")
    for e in ("utf-8-sig", "big5", "gb18030"):
        try:
            t = b.decode(e)
        except UnicodeDecodeError:
            continue
        return t
    raise ValueError("no encoding fits")


def text_of(b, hint):
    """hint: shape text of the label, tells the encoding when several fit"""
    if b[:2] == b"\x1f\x8b":
        return text_of(gzip.decompress(b), hint)
    if b[:15] == b"SQLite format 3":
        with tempfile.NamedTemporaryFile(delete=False) as f:
            f.write(b)
        c = sqlite3.connect(f.name)
        out = []
        for (name,) in c.execute("select name from sqlite_master where type='table' order by rowid").fetchall():
            for row in c.execute("select * from " + name):
                out.append("INSERT INTO %s VALUES(%s" % (name, ",".join(str(x) for x in row)))
        c.close()
        os.remove(f.name)
        return "\n".join(out)
    if b[:4] == b"PK\x03\x04":
        z = zipfile.ZipFile(io.BytesIO(b))
        assert z.testzip() is None
        names = z.namelist()
        if "xl/workbook.xml" in names:
            ns = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
            ss = ["".join(t.text or "" for t in si.iter(ns + "t")) for si in ET.fromstring(z.read("xl/sharedStrings.xml"))]
            out = []
            for n in sorted(x for x in names if x.startswith("xl/worksheets/")):
                for row in ET.fromstring(z.read(n)).iter(ns + "row"):
                    cells = {}
                    for c in row:
                        v = c.find(ns + "v").text
                        cells[col(c.get("r"))] = ss[int(v)] if c.get("t") == "s" else v
                    out.append("\t".join(cells.get(i, "") for i in range(1, max(cells, default=0) + 1)))
            return "\n".join(out)
        if "word/document.xml" in names:
            ns = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
            out = []
            for e in ET.fromstring(z.read("word/document.xml"))[0]:
                rows = [e] if e.tag == ns + "p" else e.iter(ns + "tr")
                for r in rows:
                    cells = [r] if r.tag == ns + "p" else r.iter(ns + "tc")
                    out.append("\t".join("".join(t.text or "" for t in c.iter(ns + "t")) for c in cells))
            return "\n".join(out)
        return "\n".join(text_of(z.read(n), hint) for n in names)
    if len(b) > 262 and b[257:262] == b"ustar":
        with tarfile.open(fileobj=io.BytesIO(b)) as t:
            return "\n".join(text_of(t.extractfile(m).read(), hint) for m in t.getmembers())
    m = re.search(r", (utf-8-sig|utf-8|utf-16|gb18030|big5)/", hint)
    return b.decode(m.group(1)).replace("\r\n", "\n") if m else decode(b)


def check(path, lab, b, meta, bad):
    def err(msg):
        bad.append("%s [%s]: %s" % (path, lab["shape"].rsplit(" ", 1)[-1], msg))
    t = text_of(b, lab["shape"])
    if re.search("[«»]", t):
        err("unfilled place " + t[max(0, t.find("«") - 20):][:60])
    if re.search(r"\n\n\n\n", t):
        err("many blank lines")
    base = re.sub(r"\.gz$", "", path)
    try:
        if base.endswith(".json"):
            json.loads(t)
        elif base.endswith(".jsonl"):
            [json.loads(l) for l in t.split("\n") if l]
        elif base.endswith(".xml"):
            ET.fromstring(re.sub(r"^<\?xml[^>]*\?>\s*", "", t.strip()))
    except Exception as e:
        err("does not parse: %s" % e)
    if lab["kind"]:
        n = len(re.findall(meta["count"], t))
        if n != lab["records"]:
            err("records %s, counted %d" % (lab["records"], n))
        if not 1 <= n <= 400:
            err("size %d" % n)
        if lab["people"] is not None and not 1 <= lab["people"] <= lab["records"]:
            err("people %s" % lab["people"])
        if meta.get("third", "") != "id" and "identity.prc_id18" in lab["values"] and lab["people"] != len(lab["values"]["identity.prc_id18"]):
            err("people %s, ID numbers %d" % (lab["people"], len(lab["values"]["identity.prc_id18"])))
    elif lab["records"] or lab["people"] or lab["values"]:
        err("a negative with records")
    known = []
    for part in ("values", "allowed"):
        for rule, vs in lab[part].items():
            assert rule in SCAN, rule
            for v in vs:
                known.append(v)
                if v not in t:
                    err("value not in the file: " + v)
                if part == "values":
                    core = v.replace("+86", "")
                    rx, ok = SCAN[rule]
                    if not re.fullmatch(rx, core) or (ok and not ok(core)):
                        err("value of wrong form: %s %s" % (rule, v))
    for v in lab["decoys"]:
        known.append(v)
        if v not in t:
            err("decoy not in the file: " + v)
    for v in sorted(set(known), key=len, reverse=True):
        t = re.sub(r"(?<![0-9])" + re.escape(v) if v[0].isdigit() else re.escape(v), "\u25a1", t)
    for rule, (rx, ok) in SCAN.items():
        for m in re.finditer(rx, t):
            if rule == "phone.email" and FALSE_TLD.search(m.group()):
                continue
            if ok is None or ok(m.group()):
                err("unlabelled %s: %s" % (rule, t[max(0, m.start() - 15):m.end() + 5].replace("\n", "/")))


def main():
    out = sys.argv[1]
    labels = json.load(open(os.path.join(out, "labels.json"), encoding="utf-8"))
    tpl = templates()
    bad, seen, kinds = [], {}, {}
    root = os.path.join(out, "files")
    on_disk = {os.path.relpath(os.path.join(d, f), root) for d, _, fs in os.walk(root) for f in fs}
    if on_disk != set(labels):
        bad.append("files and labels differ: %s" % sorted(on_disk ^ set(labels))[:5])
    for path, lab in labels.items():
        key = lab["shape"].rsplit(" ", 1)[-1]
        seen.setdefault(bool(lab["kind"]), {}).setdefault(key, 0)
        seen[bool(lab["kind"])][key] += 1
        kinds[lab["kind"]] = kinds.get(lab["kind"], 0) + 1
        with open(os.path.join(root, path), "rb") as f:
            check(path, lab, f.read(), tpl[key][0], bad)
    if len(seen.get(True, {})) < 125 or len(seen.get(False, {})) < 44 or max(n for d in seen.values() for n in d.values()) > 3:
        bad.append("templates: %s" % {k: len(v) for k, v in seen.items()})
    if kinds.get(None) != 86 or sum(kinds.values()) != 336 or len(kinds) != 20 or min(n for k, n in kinds.items() if k) < 8:
        bad.append("kinds: %s" % kinds)
    for x in bad:
        print(x)
    if bad:
        sys.exit(1)
    print("clean")


if __name__ == "__main__":
    main()
