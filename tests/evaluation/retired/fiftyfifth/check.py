"""python3 check.py OUT  ->  opens every file again and compares it with labels.json; prints "clean" and ends 0, else what is wrong"""
import xml.etree.ElementTree as ET
import collections, gzip, html, io, json, os, re, sqlite3, sys, tarfile, zipfile

RX = {
    "identity.prc_id18": r"(?<![0-9A-Za-z])[1-9]\d{5}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![0-9A-Za-z])",
    "phone.mobile": r"(?<![0-9A-Za-z.])1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-35-8]|8\d|9[0-35-9])(?:\d{8}|[- ]\d{4}[- ]\d{4})(?!\d|\.\d)",
    "phone.email": r"[A-Za-z0-9][A-Za-z0-9._%+\-]*@(?:[A-Za-z0-9\-]+\.)+[A-Za-z]{2,8}",
    "phone.landline": r"(?<![0-9A-Za-z.\-])0(?:10|2[0-57-9]|[3-9]\d\d)-[2-8]\d{6,7}(?!\d)",
    "driving.plate": r"[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z]·?[A-HJ-NP-Z0-9]{5,6}(?![0-9A-Za-z])",
    "bank.card": r"(?<![0-9A-Za-z.])(?:62|60|45|43)\d{2}(?:(?: ?\d{4}){3}(?: ?\d{1,3})?)(?![0-9A-Za-z])",
    "driving.vin": r"(?<![0-9A-Za-z])[A-HJ-NPR-Z0-9]{8}[0-9X][A-HJ-NPR-Z0-9]{2}\d{6}(?![0-9A-Za-z])",
    "identity.passport_cn": r"(?<![0-9A-Za-z])(?:[EG]\d{8}|E[A-HJ-NP-Z]\d{7})(?![0-9A-Za-z])",
}
W = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
VT = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ0123456789", [1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9] + list(range(10))))


def luhn(s):
    s = re.sub(r"\D", "", s)
    t = 0
    for i, ch in enumerate(reversed(s)):
        x = int(ch) * (1 + i % 2)
        t += x - 9 if x > 9 else x
    return t % 10 == 0 and 15 < len(s) < 20


OK = {
    "identity.prc_id18": lambda s: "10X98765432"[sum(int(a) * b for a, b in zip(s, W)) % 11] == s[-1].upper(),
    "bank.card": luhn,
    "driving.vin": lambda s: any(c.isalpha() for c in s) and "0123456789X"[sum(VT[a] * b for a, b in zip(s, [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2])) % 11] == s[8],
    "driving.plate": lambda s: any(c.isdigit() for c in s[2:]),
}


def dec(b):
    if b[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return b.decode("utf-16")
    for e in ("utf-8-sig", "gb18030", "big5"):
        try:
            return b.decode(e)
        except UnicodeDecodeError:
            pass
    raise ValueError("no encoding")


def texts(name, b):
    """yields (member name, text, rows or None)"""
    n = name.lower()
    if n.endswith(".gz"):
        yield from texts(name[:-3], gzip.decompress(b))
    elif n.endswith((".tar", ".tgz")):
        with tarfile.open(fileobj=io.BytesIO(b)) as t:
            for m in t:
                yield from texts(m.name, t.extractfile(m).read())
    elif n.endswith(".zip"):
        with zipfile.ZipFile(io.BytesIO(b)) as z:
            for m in z.namelist():
                yield from texts(m, z.read(m))
    elif n.endswith(".xlsx"):
        with zipfile.ZipFile(io.BytesIO(b)) as z:
            ss = [html.unescape(x) for x in re.findall(r"<t[^>]*>(.*?)</t>", z.read("xl/sharedStrings.xml").decode(), re.S)]
            sh = z.read("xl/worksheets/sheet1.xml").decode()
            rows = [[ss[int(i)] for i in re.findall(r"<v>(\d+)</v>", r)] for r in re.findall(r"<row.*?</row>", sh)]
        yield name, "\n".join("\t".join(r) for r in rows), len(rows)
    elif n.endswith(".docx"):
        with zipfile.ZipFile(io.BytesIO(b)) as z:
            x = z.read("word/document.xml").decode()
        tr = x.count("<w:tr>")
        yield name, html.unescape(re.sub(r"<[^>]+>", "", x.replace("</w:p>", "\n"))), tr or None
    elif n.endswith(".db"):
        k = sqlite3.connect(":memory:")
        k.deserialize(b)
        rows = []
        for (t,) in k.execute("select name from sqlite_master where type='table'").fetchall():
            rows += k.execute(f'select * from "{t}"').fetchall()
        yield name, "\n".join("\t".join(map(str, r)) for r in rows), len(rows)
    else:
        yield name, dec(b), None


def main(out):
    bad = []
    L = json.load(open(os.path.join(out, "labels.json"), encoding="utf-8"))
    base = os.path.join(out, "files")
    have = {os.path.relpath(os.path.join(d, f), base).replace(os.sep, "/") for d, _, fs in os.walk(base) for f in fs}
    bad += [f"no label: {x}" for x in have - set(L)] + [f"no file: {x}" for x in set(L) - have]
    for p in sorted(have & set(L)):
        l = L[p]
        say = lambda m: bad.append(f"{p} [{l['template']}]: {m}")
        try:
            ms = list(texts(p, open(os.path.join(base, p), "rb").read()))
        except Exception as e:
            say(f"cannot open: {e!r}")
            continue
        text = "\n".join(t for _, t, _ in ms)
        if "\\u" in text and not p.endswith(".py"):
            text = re.sub(r"\\u([0-9a-f]{4})", lambda m: chr(int(m[1], 16)), text)
        known = [v for k in ("values", "allowed") for vs in l[k].values() for v in vs]
        for rule, vs in l["values"].items():
            if rule not in RX: say("unknown rule " + rule)
            if len(set(vs)) != len(vs): say("twice: " + rule)
            for v in vs:
                if v not in text: say(f"not in the file: {rule} {v}")
                elif not re.search(r"(?:(?<![0-9A-Za-z])|NI|CTCM)" + re.escape(v) + r"(?![0-9A-Za-z])", text): say(f"only inside a longer run: {v}")
                if not re.fullmatch(RX[rule], v): say(f"bad shape: {rule} {v}")
                elif rule in OK and not OK[rule](v): say(f"check digit: {rule} {v}")
        for v in l["decoys"] + [x for vs in l["allowed"].values() for x in vs]:
            if v not in text: say(f"decoy or allowed not in the file: {v}")
        for v in l["decoys"]:
            if v == "17179869184": continue  # a size in bytes
            for rule, rx in RX.items():
                if rule != "identity.passport_cn" and re.fullmatch(rx, v) and (rule not in OK or OK[rule](v)): say(f"decoy is a value: {rule} {v}")
        for rule, rx in RX.items():
            for m in re.finditer(rx, text):
                v = m[0]
                if rule in OK and not OK[rule](v): continue
                if v in known or v in l["decoys"]: continue
                if rule == "identity.passport_cn" and (l["kind"] or "").startswith("travel.train"): continue  # order numbers E + 9 digits do not match, seats do
                say(f"unlabelled: {rule} {v}")
        for nm, t, _ in ms:
            try:
                if nm.endswith(".jsonl"): [json.loads(x) for x in t.splitlines() if x.strip()]
                elif nm.endswith((".json", ".geojson")):
                    try: json.loads(t)
                    except json.JSONDecodeError: [json.loads(x) for x in t.splitlines() if x.strip()]
                elif nm.endswith((".xml", ".gpx")): ET.fromstring(t.strip().encode("utf-8"))
            except Exception as e:
                say(f"{nm} does not parse: {e}")
        n, k = l["records"], l["kind"]
        if k is None:
            if n or l["people"] or l["values"]: say("a negative holds something")
            continue
        if not (1 <= n <= 60 and 1 <= l["people"] <= 40 and l["people"] <= n): say(f"counts {n} {l['people']}")
        if not l["values"]: say("leak without a value")
        rows = ms[0][2]
        if rows is not None and not 0 <= rows - n <= 2: say(f"rows {rows} for {n} records")
        ln = [x for x in text.replace("\r", "").split("\n") if x.strip()]
        ext = p.split(".")[1]
        if ext == "jsonl" and len(ln) != n: say(f"{len(ln)} lines, {n} records")
        if ext == "csv" and not 0 <= len(ln) - n <= 6: say(f"{len(ln)} csv lines, {n} records")
        if ext == "sql" and not n <= len(re.findall(r"(?im)^insert |^\(|\t.*\t|^values", text)) : say("sql rows")
        if ext in ("md", "tex", "rst") and not 1 <= len(ln) - n <= 6: say(f"{len(ln)} lines, {n} records")
        if k in ("identity.number", "phone.number"):
            vs = l["values"].get("identity.prc_id18" if k[0] == "i" else "phone.mobile", [])
            if not len(vs) == n == l["people"] or len(l["values"]) != 1: say("list count")
        if k == "identity.person" and n != l["people"]: say("persons and records differ")
        ids = l["values"].get("identity.prc_id18", [])
        if ids and len(ids) < l["people"]: say("fewer ID numbers than people")
    C = collections.Counter
    t = C(l["template"] for l in L.values())
    kinds = C(l["kind"] for l in L.values())
    if len(L) != 336: bad.append(f"{len(L)} files")
    if kinds[None] != 86: bad.append(f"{kinds[None]} negatives")
    if len(t) < 200: bad.append(f"{len(t)} templates")
    bad += [f"template {x} used {k} times" for x, k in t.items() if k > 3]
    bad += [f"kind {x}: {k}" for x, k in kinds.items() if x and not (6 <= k <= 10 if x in ("identity.number", "phone.number") else 12 <= k <= 15)]
    for cl, k in C(l["class"] for l in L.values() if l["kind"]).items():
        if not 65 <= k <= 105: bad.append(f"class {cl}: {k}")
    if "-v" in sys.argv:
        print(kinds, C(l["class"] for l in L.values()), len(t), "templates")
        print("records", sum(l["records"] for l in L.values()), "values", C({r: sum(len(l["values"].get(r, [])) for l in L.values()) for r in RX}))
    print("\n".join(bad) if bad else "clean")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
