#!/usr/bin/env python3
"""python3 check.py OUT : opens every file again and holds it against labels.json"""
import datetime as dt
import gzip
import io
import json
import re
import sqlite3
import sys
import tarfile
import tempfile
import xml.etree.ElementTree as ET
import zipfile
from collections import Counter
from pathlib import Path

HERE = Path(__file__).parent
PROV = "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83".split()
B = r"(?<![0-9A-Za-z.])(?<!\d-)"
E = r"(?![0-9A-Za-z])(?!\.\d)"
SHAPES = {
    "identity.prc_id18": re.compile(r"(?<!\d)\d{6}(?:19|20)\d{9}[\dXx](?![0-9A-Za-z])"),
    "phone.mobile": re.compile(r"(?<![0-9A-Za-z_.\-])(?:\+?86[- ]?)?1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-35-8]|8\d|9[0-35-9])(?:\d{8}|[- ]\d{4}[- ]\d{4})(?![0-9A-Za-z_])(?!\.\d)"),
    "phone.mobile2": re.compile(r"(?<=-{4})1[3-9]\d{9}(?!\d)"),
    "phone.email": re.compile(r"(?<![A-Za-z0-9._%+\-])[A-Za-z0-9][A-Za-z0-9._%+\-]*@(?:[A-Za-z0-9\-]+\.)+[A-Za-z]{2,8}(?![A-Za-z0-9])"),
    "bank.card": re.compile(r"(?<![0-9A-Za-z.])62\d{2}(?: ?\d{4}){3}(?: ?\d{2,3})?(?![0-9A-Za-z])|(?<![0-9A-Za-z.])62\d{14,17}(?![0-9A-Za-z])"),
    "driving.plate": re.compile(r"[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][·. ]?[A-HJ-NP-Z0-9]{5,6}(?![0-9A-Za-z])"),
    "identity.passport_cn": re.compile(r"(?<![0-9A-Za-z])(?:[EG]\d{8}|E[A-HJ-NP-Z]\d{7})(?![0-9A-Za-z])"),
    "driving.vin": re.compile(r"(?<![0-9A-Za-z])[A-HJ-NPR-Z0-9]{17}(?![0-9A-Za-z])"),
    "phone.landline": re.compile(r"(?<![0-9A-Za-z.\-])\(?0(?:10|2[0-57-9]|[3-9]\d{2})[)\- ]\s?[2-8]\d{3}[- ]?\d{3,4}(?![0-9A-Za-z])(?!\.\d)(?!-\d\d)"),
}
VW = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
VV = dict(zip("0123456789ABCDEFGHJKLMNPRSTUVWXYZ", [*range(10), 1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9]))


def id_ok(v):
    v = v.replace(" ", "").upper()
    if v[:2] not in PROV:
        return False
    try:
        dt.date(int(v[6:10]), int(v[10:12]), int(v[12:14]))
    except ValueError:
        return False
    return sum(int(c) * pow(2, 17 - k, 11) for k, c in enumerate(v[:17])) % 11 == (1 - (10 if v[17] == "X" else int(v[17]))) % 11


def luhn_ok(v):
    d = [int(c) for c in v if c.isdigit()][::-1]
    return sum(d[0::2]) % 10 + sum(sum(divmod(2 * x, 10)) for x in d[1::2]) % 10 in (0, 10)


def vin_ok(v):
    if v.isdigit() or v.isalpha() or any(c not in VV for c in v):
        return False
    r = sum(VV[c] * w for c, w in zip(v, VW)) % 11
    return v[8] == ("X" if r == 10 else str(r))


TRUE = {"identity.prc_id18": id_ok, "bank.card": luhn_ok, "driving.vin": vin_ok,
        "driving.plate": lambda v: any(c.isdigit() for c in v)}


def sheet(data):
    z = zipfile.ZipFile(io.BytesIO(data))
    n = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
    strings = []
    if "xl/sharedStrings.xml" in z.namelist():
        strings = ["".join(t.text or "" for t in s.iter(n + "t")) for s in ET.fromstring(z.read("xl/sharedStrings.xml"))]
    out = []
    for row in ET.fromstring(z.read("xl/worksheets/sheet1.xml")).iter(n + "row"):
        cells = {}
        for c in row:
            k = 0
            for ch in re.match(r"[A-Z]+", c.get("r"))[0]:
                k = k * 26 + ord(ch) - 64
            v = c.find(n + "v")
            cells[k] = (strings[int(v.text)] if c.get("t") == "s" else v.text) if v is not None else "".join(t.text or "" for t in c.iter(n + "t"))
        out.append("\t".join(cells.get(k, "") for k in range(1, max(cells, default=0) + 1)))
    return "\n".join(out) + "\n"


def word(data):
    xml = zipfile.ZipFile(io.BytesIO(data)).read("word/document.xml").decode("utf-8")
    xml = re.sub(r"</w:p></w:tc><w:tc>", "\t", xml)
    return re.sub(r"<[^>]+>", "", re.sub(r"</w:p>|</w:tr>", "\n", xml)).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def database(data):
    with tempfile.TemporaryDirectory() as d:
        p = Path(d) / "x.db"
        p.write_bytes(data)
        con = sqlite3.connect(p)
        out = []
        for (t,) in con.execute("select name from sqlite_master where type='table'").fetchall():
            out += ["\t".join(str(c) for c in r) for r in con.execute(f'select * from "{t}"')]
        con.close()
    return "\n".join(out) + "\n"


def text_of(data, path, enc):
    if path.endswith(".xlsx"):
        return sheet(data)
    if path.endswith(".docx"):
        return word(data)
    if path.endswith((".db", ".sqlite3")):
        return database(data)
    if path.endswith(".tar.gz") or path.endswith(".tar"):
        t = tarfile.open(fileobj=io.BytesIO(data))
        return "".join(text_of(t.extractfile(m).read(), m.name, enc) for m in t)
    if path.endswith(".gz"):
        return text_of(gzip.decompress(data), path[:-3], enc)
    if path.endswith(".zip"):
        z = zipfile.ZipFile(io.BytesIO(data))
        return "".join(text_of(z.read(n), n, enc) for n in z.namelist())
    return data.decode(enc).replace("\r\n", "\n").lstrip("\ufeff")


def templates():
    out = {}
    for f in sorted((HERE / "templates").glob("*.txt")):
        for part in re.split(r"^=== ", f.read_text("utf-8"), flags=re.M)[1:]:
            head = re.split(r"^---", part, maxsplit=1, flags=re.M)[0].splitlines()
            out[head[0].strip()] = dict((x.strip() for x in h.split(":", 1)) for h in head[1:] if ":" in h)
    return out


def check(path, lab, data, tpls):
    bad = []
    name, _, _, enc_eol, _ = [x.strip() for x in lab["shape"].split(";")]
    text = text_of(data, path, enc_eol.split()[0])
    meta = tpls[name]
    if lab["kind"] is not None:
        got = len(re.findall(meta["count"], text, re.M))
        if got != lab["records"]:
            bad.append(f"records {lab['records']}, counted {got}")
    if meta.get("fmt") == "json":
        json.loads(text)
    if meta.get("fmt") == "xml":
        ET.fromstring(re.sub(r'encoding="[^"]+"', "", text, count=1).encode("utf-8"))
    if path.endswith(".jsonl") or path.endswith(".jsonl.gz"):
        for line in text.splitlines():
            json.loads(line)
    known = [v for d in (lab["values"], lab["allowed"]) for vs in d.values() for v in vs] + lab["decoys"]
    for v in known:
        if v not in text and lab["kind"] is not None or v not in text and v in lab["decoys"]:
            if v not in path:
                bad.append("not in file: " + v)
    for rule, vs in lab["values"].items():
        for v in vs:
            if rule in TRUE and not TRUE[rule](v if rule != "driving.vin" else v):
                bad.append(f"{rule} wrong: {v}")
    for v in lab["decoys"]:
        if lab["kind"] and (SHAPES["identity.prc_id18"].fullmatch(v) and id_ok(v) or SHAPES["bank.card"].fullmatch(v) and luhn_ok(v)):
            bad.append("decoy is a right value: " + v)
    blob = "\n".join(known)
    have = set(known)
    for rule, rx in SHAPES.items():
        ok = TRUE.get(rule, lambda v: True)
        for m in rx.finditer(text):
            v = m[0]
            if v in have or not ok(v) or v in blob:
                continue
            bad.append(f"unlabelled {rule}: {v}")
    for rule, vs in lab["values"].items():
        if len(vs) != len(set(vs)):
            bad.append("twice in " + rule)
    if lab["people"] is not None and lab["kind"] and not 0 < lab["people"] <= max(lab["records"], 1) :
        bad.append("people")
    return bad


def main():
    out = Path(sys.argv[1])
    labels = json.loads((out / "labels.json").read_text("utf-8"))
    tpls = templates()
    on_disk = {str(p.relative_to(out / "files")) for p in (out / "files").rglob("*") if p.is_file()}
    wrong = 0
    for p in on_disk ^ set(labels):
        print("only on one side:", p)
        wrong += 1
    for path, lab in labels.items():
        try:
            bad = check(path, lab, (out / "files" / path).read_bytes(), tpls)
        except Exception as e:  # a file that cannot be opened is a fault of the set
            bad = [repr(e)]
        for b in bad[:6]:
            print(f"{path} [{lab['shape'].split(';')[0]}]: {b}")
        wrong += len(bad)
    if "-v" in sys.argv:
        for what in (Counter(str(l["kind"]) for l in labels.values()), Counter(l["shape"].split(";")[1].split()[0].strip(",") for l in labels.values() if l["kind"])):
            print(dict(sorted(what.items())))
    print("clean" if not wrong else f"{wrong} faults")
    sys.exit(bool(wrong))


if __name__ == "__main__":
    main()
