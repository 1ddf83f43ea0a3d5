#!/usr/bin/env python3
"""check.py OUT [-v]: opens every file again and compares it with labels.json. Independent of the generator."""
import collections, email, email.policy, gzip, html, io, json, os, re, sqlite3, sys, tarfile, tempfile, urllib.parse, zipfile
import xml.etree.ElementTree as ET

B0, B1 = r"(?<![0-9A-Za-z])", r"(?![0-9A-Za-z])"
RX = {
    "identity.prc_id18": re.compile(r"(?:(?<![0-9A-Za-z])|(?<= NI))[1-8]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]" + B1),
    "phone.mobile": re.compile(r"(?:(?<![0-9A-Za-z.])|(?<=CTCM))1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-35-8]|8\d|9[0-35-9])(?:\d{8}|[- ]\d{4}[- ]\d{4})(?![0-9A-Za-z_]|\.\d)"),
    "phone.email": re.compile(r"(?<![A-Za-z0-9._%+\-@/])[A-Za-z0-9][A-Za-z0-9._%+\-]{0,63}@(?:[A-Za-z0-9](?:[A-Za-z0-9\-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,24}(?![A-Za-z0-9_@])"),
    "bank.card": re.compile(r"(?<![0-9A-Za-z.])(?:62|60|43)\d{2}(?:(?: ?\d{4}){2,3} ?\d{1,4}(?: ?\d{1,3})?)(?![0-9A-Za-z]|\.\d)"),
    "driving.plate": re.compile(B0 + r"[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z](?=[A-Z]*\d)(?:[A-HJ-NP-Z0-9]{5}|[A-HJK][A-HJ-NP-Z0-9]\d{4})" + B1),
    "identity.passport_cn": re.compile(B0 + r"(?:E\d{8}|E[A-HJ-NP-Z]\d{7}|G\d{8})" + B1),
    "driving.vin": re.compile(B0 + r"(?=[A-HJ-NPR-Z0-9]{0,16}[A-Z])(?=[A-HJ-NPR-Z0-9]{0,16}\d)[A-HJ-NPR-Z0-9]{8}[0-9X][A-HJ-NPR-Z0-9]{8}" + B1),
    "phone.landline": re.compile(r"(?<![0-9A-Za-z.\-])0(?:10|2[0-57-9]|[3-9]\d{2})-[2-8]\d{3}-?\d{3,4}(?![0-9A-Za-z]|\.\d|-\d)"),
}
VT = dict(zip("0123456789ABCDEFGHJKLMNPRSTUVWXYZ", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9]))


def luhn(s):
    s = s.replace(" ", "")
    t = 0
    for i, c in enumerate(reversed(s)):
        d = int(c)
        if i % 2:
            d = d * 2 - 9 if d > 4 else d * 2
        t += d
    return t % 10 == 0 and 15 < len(s) < 20


def idok(s):
    w = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    if s[:2] not in "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 81 82 83".split():
        return False
    return "10X98765432"[sum(int(c) * k for c, k in zip(s[:17], w)) % 11] == s[17].upper()


def vinok(v):
    r = sum(VT[c] * w for c, w in zip(v, (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2))) % 11
    return ("X" if r == 10 else str(r)) == v[8]


OK = {"bank.card": luhn, "identity.prc_id18": idok, "driving.vin": vinok}


def decode(b, enc):
    if enc == "big5":
        return b.decode("big5")
    if b[:2] == b"\xff\xfe":
        return b[2:].decode("utf-16-le")
    try:
        return b.decode("utf-8-sig")
    except UnicodeDecodeError:
        return b.decode("gb18030")


def jwalk(o, out):
    if isinstance(o, dict):
        for k, v in o.items():
            out.append(str(k))
            jwalk(v, out)
    elif isinstance(o, list):
        for v in o:
            jwalk(v, out)
    else:
        out.append(str(o))


def texts(name, b, enc):
    n = name.lower()
    if n.endswith((".tgz", ".tar.gz", ".tar")):
        with tarfile.open(fileobj=io.BytesIO(b)) as t:
            return "\n".join(texts(m.name, t.extractfile(m).read(), enc) for m in t if m.isfile())
    if n.endswith(".gz"):
        return texts(name[:-3], gzip.decompress(b), enc)
    if b[:4] == b"PK\x03\x04":
        z = zipfile.ZipFile(io.BytesIO(b))
        if n.endswith(".docx"):
            r = ET.fromstring(z.read("word/document.xml"))
            w = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
            return "\n".join("".join(t.text or "" for t in p.iter(w + "t")) for p in r.iter(w + "p"))
        if n.endswith(".xlsx"):
            m = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
            ss = ["".join(t.text or "" for t in si.iter(m + "t")) for si in ET.fromstring(z.read("xl/sharedStrings.xml"))]
            o = []
            for x in sorted(z.namelist()):
                if "worksheets/" in x:
                    for row in ET.fromstring(z.read(x)).iter(m + "row"):
                        o.append("\t".join(ss[int(c[0].text)] if c.get("t") == "s" else c[0].text for c in row))
            return "\n".join(o)
        return "\n".join(texts(x, z.read(x), enc) for x in z.namelist())
    if b[:15] == b"SQLite format 3":
        with tempfile.NamedTemporaryFile(suffix=".db") as t:
            t.write(b)
            t.flush()
            c = sqlite3.connect(t.name)
            o = []
            for (tb,) in c.execute("select name from sqlite_master where type='table'").fetchall():
                o += ["\t".join(str(v) for v in r) for r in c.execute("select * from `%s`" % tb)]
            return "\n".join(o)
    if n.endswith(".eml"):
        m = email.message_from_bytes(b, policy=email.policy.default)
        o = ["%s: %s" % (k, v) for k, v in m.items()]
        for p in m.walk():
            if p.is_multipart():
                continue
            d = p.get_payload(decode=True)
            o.append(decode(d, enc) if p.get_filename() else html.unescape(d.decode("utf-8")))
        return "\n".join(o)
    t = decode(b, enc)
    if n.endswith(".rtf"):
        return re.sub(r"\\u(-?\d+)\?", lambda m: chr(int(m[1]) % 65536), t)
    if n.endswith((".json", ".har", ".ipynb", ".geojson", ".jsonl", ".ndjson")):
        o = []
        try:
            jwalk(json.loads(t), o)
        except ValueError:
            for ln in t.splitlines():
                if ln.strip():
                    jwalk(json.loads(ln), o)
        return "\n".join(o)
    if "%E" in t:
        t = urllib.parse.unquote(t)
    return re.sub(r"\\u([0-9a-f]{4})", lambda m: chr(int(m[1], 16)), t)


def check(path, lab, b):
    bad = []
    enc = "big5" if "big5" in lab["shape"] else ""
    t = texts(path, b, enc)
    known = set(lab["decoys"])
    for rule, rx in RX.items():
        want, may = set(lab["values"].get(rule, [])), set(lab["allowed"].get(rule, []))
        got = {m.group() for m in rx.finditer(t)}
        if rule in OK:
            got = {g for g in got if OK[rule](g)}
        if rule == "bank.card":
            got = {g for g in got if len(g) != 18 or not idok(g)}
        for x in want:
            if x not in got and not re.search(r"(?<![0-9])" + re.escape(x) + r"(?![0-9])", t):
                bad.append("missing %s %s" % (rule, x))
            if rule in OK and not OK[rule](x):
                bad.append("check digit %s %s" % (rule, x))
        for x in may:
            if x not in t:
                bad.append("allowed not there %s %s" % (rule, x))
        extra = got - want - may
        if rule not in OK and rule != "phone.email":
            extra -= known
        for x in extra:
            bad.append("unlabelled %s %s" % (rule, x))
    for d in known:
        if d not in t:
            bad.append("decoy not there " + d)
    r, p = lab["records"], lab["people"]
    if lab["kind"] is None:
        if r or p or lab["values"]:
            bad.append("negative with values")
    else:
        keys = sum(len(lab["values"].get(k, [])) for k in ("identity.prc_id18", "phone.mobile", "bank.card", "identity.passport_cn", "driving.plate"))
        marks = len(re.findall(r"(?:19|20)\d{2}\D?\d|(?<!\d)\d{5}\.\d|\d{10}|\d\d:\d\d|\d\d月|[\dXx]{9,}", t))
        if not (0 < p <= r and p <= keys and r <= marks + keys):
            bad.append("records %d people %d keys %d marks %d" % (r, p, keys, marks))
        if lab["kind"] in ("identity.number", "phone.number") and not (r == p == keys):
            bad.append("bare list count")
    return bad, t


def main():
    out = sys.argv[1]
    v = "-v" in sys.argv
    labels = json.load(open(os.path.join(out, "labels.json"), encoding="utf-8"))
    root = os.path.join(out, "files")
    disk = {os.path.relpath(os.path.join(d, f), root) for d, _, fs in os.walk(root) for f in fs}
    n = 0
    for x in disk ^ set(labels):
        print("not in both:", x)
        n += 1
    for path, lab in sorted(labels.items()):
        if path not in disk:
            continue
        try:
            bad, _ = check(path, lab, open(os.path.join(root, path), "rb").read())
        except Exception as e:
            bad = ["cannot read: %r" % e]
        for x in bad[:6]:
            print("%s [%s]: %s" % (path, lab["template"], x))
        n += len(bad)
    kinds = collections.Counter(l["kind"] for l in labels.values())
    tm = collections.Counter(l["template"].split("/")[0] for l in labels.values())
    if len(labels) != 336 or kinds[None] != 86 or kinds["identity.number"] != 8 or kinds["phone.number"] != 8:
        print("wrong number of files", len(labels), kinds)
        n += 1
    for k, c in tm.items():
        if c > 3:
            print("template used more than three times:", k, c)
            n += 1
    if v:
        print(dict(kinds))
        print("templates:", len(tm), "with kind:", len({l["template"] for l in labels.values()}))
        print("classes:", dict(collections.Counter(l["class"] for l in labels.values() if l["kind"])))
        print("shapes:", dict(collections.Counter(w for l in labels.values() for w in l["shape"].split()).most_common(40)))
        print("records:", sum(l["records"] for l in labels.values()), "big5:", sum("big5" in l["shape"] for l in labels.values()), "big:", sum(99 < l["records"] < 2000 for l in labels.values()), "huge:", sum(l["records"] >= 2000 for l in labels.values()))
    print("clean" if not n else "%d faults" % n)
    sys.exit(1 if n else 0)


if __name__ == "__main__":
    main()
