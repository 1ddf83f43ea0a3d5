#!/usr/bin/env python3
"""python3 check.py OUT [-v] : opens every file again and compares it with labels.json; independent of the generator."""
import collections, datetime, gzip, html, io, json, os, re, sqlite3, sys, tarfile, tempfile, zipfile
import xml.etree.ElementTree as ET

KINDS = set("hotel.stay travel.flight travel.train netcafe.session border.crossing crime.case property.housing property.rental bank.account bank.balance bank.transaction driving.licence driving.vehicle phone.cdr phone.sms location.fix identity.person identity.number phone.number".split())


def decode(b):
    if b[:3] == b"\xef\xbb\xbf": return b.decode("utf-8-sig")
    if b[:2] in (b"\xff\xfe", b"\xfe\xff"): return b.decode("utf-16")
    for e in ("utf-8", "gb18030", "big5"):
        try: t = b.decode(e)
        except UnicodeDecodeError: continue
        return t
    raise ValueError("no encoding")


def text_of(name, b, big5=False):
    n = name.lower()
    if n.endswith((".tgz", ".tar.gz", ".tar")):
        with tarfile.open(fileobj=io.BytesIO(b)) as t: return "\n".join(text_of(m.name, t.extractfile(m).read(), big5) for m in t)
    if n.endswith(".gz"): return text_of(name[:-3], gzip.decompress(b), big5)
    if n.endswith(".zip"):
        with zipfile.ZipFile(io.BytesIO(b)) as z: return "\n".join(text_of(x, z.read(x), big5) for x in z.namelist())
    if n.endswith(".xlsx"):
        with zipfile.ZipFile(io.BytesIO(b)) as z:
            ns = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"; ss = []
            if "xl/sharedStrings.xml" in z.namelist(): ss = ["".join(x.itertext()) for x in ET.fromstring(z.read("xl/sharedStrings.xml"))]
            o = []
            for s in z.namelist():
                if s.startswith("xl/worksheets/"):
                    for r in ET.fromstring(z.read(s)).iter(ns + "row"):
                        o.append("\t".join(ss[int(c[0].text)] if c.get("t") == "s" else "".join(c.itertext()) for c in r))
            return "\n".join(o)
    if n.endswith(".docx"):
        with zipfile.ZipFile(io.BytesIO(b)) as z: return "\n".join("".join(p.itertext()) for p in ET.fromstring(z.read("word/document.xml")).iter("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}p"))
    if n.endswith((".db", ".sqlite", ".db3")):
        with tempfile.NamedTemporaryFile() as f:
            f.write(b); f.flush(); c = sqlite3.connect(f.name); o = []
            for (t,) in c.execute("select name from sqlite_master where type='table'").fetchall():
                o += ["\t".join(str(v) for v in r) for r in c.execute(f'select * from "{t}"')]
            c.close(); return "\n".join(o)
    t = b.decode("big5") if big5 else decode(b)
    if n.endswith((".html", ".htm", ".xls", ".xml", ".gpx", ".kml")): t = html.unescape(t)
    if n.endswith((".json", ".jsonl", ".ndjson", ".ipynb")):
        if n.endswith((".json", ".ipynb")):
            try: json.loads(t)
            except ValueError: [json.loads(x) for x in t.splitlines() if x.strip()]
        t = re.sub(r"\\u([0-9a-f]{4})", lambda m: chr(int(m[1], 16)), t)
    return t


def luhn(s):
    t = 0
    for i, c in enumerate(reversed(s)):
        x = int(c) * (1 + i % 2); t += x - 9 * (x > 9)
    return t % 10 == 0


def idok(s):
    s = s.replace(" ", "")
    if s[0] not in "123456789": return False
    try: y = datetime.date(int(s[6:10]), int(s[10:12]), int(s[12:14])).year
    except ValueError: return False
    return 1900 <= y <= 2026 and "10X98765432"[sum(int(c) * 2 ** (17 - i) for i, c in enumerate(s[:17])) % 11] == s[17].upper()


V = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ0123456789", [1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9] + list(range(10))))


def vinok(s): return len(s) == 17 and "0123456789X"[sum(V[c] * w for c, w in zip(s, [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2])) % 11] == s[8] and not s.isdigit()


PROV = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼"
NB, NA = r"(?<![0-9A-Za-z.])", r"(?![0-9A-Za-z]|\.\d)"
RULES = {
    "identity.prc_id18": (r"(?<!\d)(?<!\d\.)[1-9]\d{5} ?\d{8} ?\d{3}[\dXx](?![0-9A-Za-z])", idok),
    "phone.mobile": (r"(?<![0-9a-z.])(?:\+86)?1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-35-8]|8\d|9[0-35-9])(?:\d{8}|[- ]\d{4}[- ]\d{4})" + NA, lambda s: True),
    "phone.email": (r"(?<![A-Za-z0-9._%+\-@/])[A-Za-z0-9][A-Za-z0-9._%+\-]*@(?:[A-Za-z0-9\-]+\.)+[A-Za-z]{2,12}(?![A-Za-z0-9_@])", lambda s: True),
    "bank.card": (NB + r"62(?:\d{14}|\d{16,17}|\d\d(?: \d{4}){3}(?: \d{2,3})?)" + NA, lambda s: luhn(s.replace(" ", "")) and len(s.replace(" ", "")) in (16, 18, 19) and not (len(s) == 18 and idok(s))),
    "driving.plate": (r"(?<![0-9A-Za-z])[" + PROV + r"][A-HJ-NP-Z]·?(?:[A-HJ-NP-Z0-9]{4}[A-HJ-NP-Z0-9]|[DF]\d{5})(?![0-9A-Za-z])", lambda s: any(c.isdigit() for c in s)),
    "identity.passport_cn": (NB + r"(?:E\d{8}|E[A-HJ-NP-Z]\d{7}|G\d{8})" + NA, lambda s: True),
    "driving.vin": (r"(?<![0-9A-Za-z])L[A-HJ-NPR-Z0-9]{16}(?![0-9A-Za-z])", vinok),
    "phone.landline": (r"(?<![0-9A-Za-z.\-])0(?:10|2[0-57-9]|[3-9]\d{2})-[2-8]\d{6,7}(?![0-9A-Za-z\-])", lambda s: True),
}
OK18 = {"identity.prc_id18": idok, "bank.card": lambda s: luhn(s.replace(" ", "")), "driving.vin": vinok}


def check(rel, lab, path):
    err = []
    with open(path, "rb") as f: b = f.read()
    t = text_of(path, b, ", big5" in lab["shape"])
    known = {}
    for rule, vs in list(lab["values"].items()) + list(lab["allowed"].items()):
        if rule not in RULES: err.append("unknown rule " + rule)
        if len(set(vs)) != len(vs): err.append("value twice")
        for v in vs: known[v] = rule
    toks = set(re.findall(r"[0-9A-Za-z@._\-]+", t)) | set(re.findall(r"\d+[Xx]?", t))
    for v, rule in known.items():
        if v not in toks and v not in t: err.append(f"{rule} {v} not in file")
        if not re.fullmatch(RULES[rule][0].replace(NB, "").replace(NA, ""), v): err.append(f"{rule} {v} has not the shape")
        if rule in OK18 and not OK18[rule](v): err.append(f"{rule} {v} check digit")
    dec = set(lab["decoys"])
    for x in dec:
        if x not in t: err.append("decoy not in file: " + x)
        if len(x) == 18 and re.fullmatch(r"\d{17}[\dXx]", x) and idok(x): err.append("decoy is a right ID " + x)
        if x in known: err.append("decoy is a value " + x)
    for rule, (rx, ok) in RULES.items():
        for m in re.finditer(rx, t):
            s = m.group()
            if s in known or s in dec or not ok(s): continue
            if any(s in k for k in known if len(k) > len(s)) or any(s in k for k in dec): continue
            err.append(f"unlabelled {rule} {s}: ...{t[max(0, m.start() - 25):m.end() + 15]!r}")
    vals = lab["values"]
    if lab["kind"] is None:
        if vals or lab["records"] or lab["people"]: err.append("negative with values")
        return err
    if lab["kind"] not in KINDS: err.append("unknown kind")
    n, p = lab["records"], lab["people"]
    if not 1 <= p <= n: err.append(f"records {n} people {p}")
    idv = set()
    for r in ("identity.prc_id18", "phone.mobile", "bank.card", "identity.passport_cn", "driving.plate"): idv |= set(vals.get(r, []))
    if len(vals.get("identity.prc_id18", [])) > p: err.append("more IDs than people")
    if len(idv) < p: err.append("too few identifiers")
    lines = [x for x in t.splitlines() if x.strip()]
    if max(len(lines), t.count("{"), t.count(",") + 1, t.count("；") + t.count("。"), len(re.findall(r"\d[,;|]\d", t)) + 1) < n: err.append(f"{n} records do not fit in {len(lines)} lines")
    if lab["kind"] in ("identity.number", "phone.number"):
        if n != sum(len(v) for v in vals.values()) or p != n or len(vals) != 1: err.append("bare list count")
    elif lab["class"] == "table":
        def has(x): return any(v in idv for v in re.findall(r"E[A-Z0-9]\d{7}|\d+[Xx]?(?:[ -]\d{4})*(?: \d{1,3})?|[" + PROV + r"][A-Z]·?[A-Z0-9]{5,6}", x))
        k = sum(map(has, lines))
        if p > 1 and k != n: err.append(f"table: {k} rows hold an identifier, label says {n} records")
        if p == 1 and n > 1:
            k = sum(bool(re.search(r"(?:19|20)\d\d[-/.年]?\d{1,2}[-/.月]?\d{1,2}|\d\d/\d\d/20\d\d", x)) for x in lines)
            if not n <= k <= n + 4: err.append(f"table of one: {k} dated rows, label says {n}")
    elif lab["class"] == "struct" and p > 1 and rel.endswith((".log", ".jsonl", ".ndjson", ".dat")):
        k = sum(any(v in idv for v in re.findall(r"E[A-Z0-9]\d{7}|\d+[Xx]?|[" + PROV + r"][A-Z]·?[A-Z0-9]{5,6}", x)) for x in lines)
        if k != n: err.append(f"log: {k} lines hold an identifier, label says {n}")
    return err


def main():
    out = sys.argv[1]; verbose = "-v" in sys.argv
    labels = json.load(open(os.path.join(out, "labels.json"), encoding="utf-8")); bad = 0
    have = {os.path.relpath(os.path.join(r, f), os.path.join(out, "files")) for r, _, fs in os.walk(os.path.join(out, "files")) for f in fs}
    for x in sorted(have ^ set(labels)): print("file and label differ:", x); bad += 1
    for rel in sorted(labels):
        try: e = check(rel, labels[rel], os.path.join(out, "files", rel))
        except Exception as ex: e = [f"{type(ex).__name__}: {ex}"]
        for x in e[:5]: print(f"{rel} [{labels[rel]['template']}]: {x}")
        bad += len(e)
    c = collections.Counter(l["kind"] for l in labels.values()); tc = collections.Counter(l["template"] for l in labels.values())
    if len(labels) != 336 or c[None] != 86: print("wrong number of files", len(labels), c[None]); bad += 1
    for k in KINDS:
        if c[k] not in ((8,) if k.endswith(".number") else (13, 14)): print("kind count", k, c[k]); bad += 1
    if max(tc.values()) > 3 or len(tc) < 220: print("templates", len(tc), max(tc.values())); bad += 1
    if verbose:
        print("templates", len(tc), "max use", max(tc.values())); print("classes", collections.Counter(l["class"] for l in labels.values()))
        print("kinds", dict(c)); print("encodings", collections.Counter(re.search(r", ([\w-]+)(?:, in (\w+))?\)$", l["shape"])[1] for l in labels.values()))
        print("containers", collections.Counter(re.search(r", in (\w+)\)$", l["shape"])[1] for l in labels.values() if ", in " in l["shape"]))
        rs = [l["records"] for l in labels.values() if l["kind"]]; print("sizes <=40", sum(r <= 40 for r in rs), "41-99", sum(40 < r < 100 for r in rs), "100-800", sum(100 <= r <= 800 for r in rs), ">800", sum(r > 800 for r in rs))
    if bad: print(bad, "faults"); return 1
    print("clean"); return 0


if __name__ == "__main__":
    sys.exit(main())
