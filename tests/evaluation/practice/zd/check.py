"""python3 check.py OUT : opens every file again and holds it against labels.json."""
import gzip
import io
import json
import re
import sqlite3
import sys
import tarfile
import tempfile
import zipfile
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path

import engine

MOB = r"1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-35-8]|8\d|9[0-35-9])"
LOOK = [("identity.prc_id18", r"(?<![0-9A-Za-z])[1-8]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![0-9A-Za-z])"),
        ("phone.mobile", rf"(?<![0-9A-Za-z_.])(?:\+?86[- ]?)?{MOB}(?:\d{{8}}|[- ]\d{{4}}[- ]\d{{4}})(?![0-9A-Za-z_])"),
        ("phone.email", r"[A-Za-z0-9][A-Za-z0-9._%+\-]*@(?:[A-Za-z0-9\-]+\.)+[A-Za-z]{2,24}"),
        ("bank.card", r"(?<![0-9A-Za-z.\-])62\d{2}(?: ?\d{4}){2,3} ?\d{1,4}(?![0-9A-Za-z])"),
        ("driving.plate", r"[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][· ]?(?=[A-Z0-9]*\d)[A-HJ-NP-Z0-9]{5,6}(?![0-9A-Za-z])"),
        ("identity.passport_cn", r"(?<![0-9A-Za-z])(?:[EG]\d{8}|E[A-HJ-NP-Z]\d{7})(?![0-9A-Za-z])"),
        ("driving.vin", r"(?<![0-9A-Za-z])(?=[A-Z0-9]*\d)L[A-HJ-NPR-Z0-9]{16}(?![0-9A-Za-z])"),
        ("phone.landline", r"(?<![0-9A-Za-z.\-])\(?0(?:10|2[0-57-9]|[3-9]\d{2})\)?[- ][2-8]\d{6,7}(?![0-9A-Za-z])")]


def good(rule, s):
    d = re.sub(r"[ \-·]", "", s)
    if rule == "identity.prc_id18":
        return engine.Wd.idcheck(d[:17]) == d[17].upper() and int(d[6:10]) > 1900
    if rule == "bank.card":
        return len(d) in range(15, 20) and engine.Wd.luhn(d[:-1]) == d[-1]
    if rule == "driving.vin":
        return engine.Wd.vincheck(d[:8] + "0" + d[9:]) == d[8]
    return True


def table(b):
    z = zipfile.ZipFile(io.BytesIO(b))
    out, ns = [], "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
    for n in sorted(x for x in z.namelist() if x.startswith("xl/worksheets/")):
        for row in ET.fromstring(z.read(n)).iter(ns + "row"):
            out.append("\t".join("".join(t.text or "" for t in c.iter(ns + "t")) for c in row.iter(ns + "c")))
    return "\n".join(out) + "\n"


def word(b):
    ns = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    out = []
    for e in ET.fromstring(zipfile.ZipFile(io.BytesIO(b)).read("word/document.xml"))[0]:
        if e.tag == ns + "tbl":
            out.append("\t".join("".join(t.text or "" for t in c.iter(ns + "t")) for c in e.iter(ns + "tc")))
        else:
            out.append("".join(t.text or "" for t in e.iter(ns + "t")))
    return "\n".join(out) + "\n"


def base(b):
    with tempfile.TemporaryDirectory() as d:
        p = Path(d) / "x.db"
        p.write_bytes(b)
        c, out = sqlite3.connect(p), []
        for (n,) in c.execute("select name from sqlite_master where type='table' order by rowid").fetchall():
            out += [n + "\t" + "\t".join("" if x is None else str(x) for x in r) for r in c.execute(f'select * from "{n}"')]
        c.close()
    return "\n".join(out) + "\n"


def text_of(path, shape):
    b = path.read_bytes()
    *_, enc, eol, box = [x.strip() for x in shape.split(";")]
    if box == "xlsx":
        return table(b)
    if box == "docx":
        return word(b)
    if box == "sqlite":
        return base(b)
    if box == "gz":
        b = gzip.decompress(b)
    elif box == "zip":
        z = zipfile.ZipFile(io.BytesIO(b))
        b = z.read(z.namelist()[0])
    elif box == "tar":
        z = tarfile.open(fileobj=io.BytesIO(b))
        b = z.extractfile(z.getmembers()[0]).read()
    return b.decode(enc).replace("\r\n", "\n").replace("\r", "\n")


def main():
    out = Path(sys.argv[1])
    labels, origins = (json.loads((out / f"{n}.json").read_text("utf-8")) for n in ("labels", "origins"))
    tpl, bad, uncounted = engine.load(), [], Counter()
    have = {str(p.relative_to(out / "files")) for p in (out / "files").rglob("*") if p.is_file()}
    bad += [f"{x}: not on both sides" for x in have ^ set(labels)]
    for rel in sorted(set(labels) & have):
        L, t = labels[rel], tpl[origins[rel]]
        say = lambda m: bad.append(f"{t['id']} {rel}: {m}")
        x = text_of(out / "files" / rel, L["shape"])
        for g in ("values", "allowed"):
            for rule, vs in L[g].items():
                [say(f"{rule} {v} not in file") for v in vs if v not in x]
        if t.get("count"):
            m = len(re.findall(t["count"], x, re.M))
            if m != L["records"]:
                say(f"records {L['records']}, counted {m}")
        elif L["kind"]:
            uncounted[t["id"]] += 1
        rule = {"id": "identity.prc_id18", "mob": "phone.mobile", "card": "bank.card", "plate": "driving.plate", "pp": "identity.passport_cn"}.get(t.get("who"))
        if rule and len(L["values"].get(rule, [])) != L["people"]:
            say(f"people {L['people']}, {rule} {len(L['values'].get(rule, []))}")
        if L["kind"] and not (1 <= L["records"] <= 420):
            say(f"records {L['records']}")
        known = {v for g in ("values", "allowed") for vs in L[g].values() for v in vs}
        spare = known | set(L["decoys"])
        for rule, rx in LOOK:
            for m in re.finditer(rx, x):
                s = m[0]
                if s not in spare and good(rule, s) and not any(s in y for y in spare):
                    say(f"unlabelled {rule} {s!r} in {x[max(0, m.start() - 20):m.end() + 8]!r}")
        for rule, vs in L["values"].items():
            [say(f"bad {rule} {v}") for v in vs if not good(rule, v)]
        for v in L["decoys"]:
            if v in known:
                say(f"decoy is a value {v}")
    kinds = Counter(l["kind"] for l in labels.values())
    print(f"{len(labels)} files", dict(sorted(kinds.items(), key=str)), f"without a second count: {sorted(uncounted)}")
    print("\n".join(bad[:60]) if bad else "clean")
    sys.exit(bool(bad))


if __name__ == "__main__":
    main()
