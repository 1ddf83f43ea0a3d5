#!/usr/bin/env python3
# -*- coding: utf-8 -*-
"""check.py OUT: opens every file again with its own readers and validators and compares with labels.json.
Prints "clean" and ends 0, else lists what is wrong and ends 1. Shares no code with the generator."""
import gzip, io, json, os, re, sqlite3, sys, tarfile, tempfile, unicodedata, zipfile
from datetime import date
import xml.etree.ElementTree as ET
from collections import Counter
RULES = {"identity.prc_id18", "identity.passport_cn", "phone.mobile", "bank.card", "driving.plate", "driving.vin", "phone.email", "phone.landline"}
KINDS = set("hotel.stay travel.flight travel.train netcafe.session border.crossing crime.case property.housing property.rental bank.account bank.balance bank.transaction driving.licence driving.vehicle phone.cdr phone.sms location.fix identity.person identity.number phone.number".split())
PROV = set("11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65".split())
def id_ok(s):
    if not re.fullmatch(r"\d{17}[\dXx]", s) or s[:2] not in PROV: return False
    try: date(int(s[6:10]), int(s[10:12]), int(s[12:14]))
    except ValueError: return False
    if not 1900 <= int(s[6:10]) <= 2026: return False
    w = [2 ** (17 - i) % 11 for i in range(17)]
    return "10X98765432"[sum(int(c) * k for c, k in zip(s, w)) % 11] == s[17].upper()
def luhn(s):
    t = 0
    for i, c in enumerate(s[::-1]):
        n = int(c) * (2 if i % 2 else 1); t += n - 9 if n > 9 else n
    return t % 10 == 0
BIN = set("622202 621226 622208 622848 622845 621660 456351 621661 621700 436742 622700 622260 622262 622588 621483 622609 622188 621799 622690 622662 622622 415599 622521 622908 622909 622298 622568 622630".split())
def card_ok(s):
    d = re.sub(r"[ -]", "", s); return d.isdigit() and 13 <= len(d) <= 19 and luhn(d) and d[:6] in BIN
def vin_ok(s):
    if not re.fullmatch(r"[A-HJ-NPR-Z0-9]{17}", s): return False
    v = {c: i for i, c in enumerate("0123456789")}
    for i, c in enumerate("ABCDEFGH"): v[c] = i + 1
    for i, c in enumerate("JKLMN"): v[c] = i + 1
    v["P"] = 7; v["R"] = 9
    for i, c in enumerate("STUVWXYZ"): v[c] = i + 2
    k = sum(v[c] * w for c, w in zip(s, [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2])) % 11
    return s[8] == ("X" if k == 10 else str(k))
MOB = r"1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-35-8]|8\d|9[0-35-9])"
RX = {"identity.prc_id18": re.compile(r"(?<![0-9])\d{17}[\dXx](?![0-9])"),
      "phone.mobile": re.compile(r"(?<![0-9.])(?:(?:\+|00)?86[- ]?)?" + MOB + r"(?:\d{8}|[ -]\d{4}[ -]\d{4})(?![0-9])"),
      "bank.card": re.compile(r"(?<![0-9.])[2-9]\d{3}(?:\d{11,15}|(?: \d{4}){2,3} \d{1,4})(?![0-9])"),
      "driving.plate": re.compile(r"[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][· ]?[A-HJ-NP-Z0-9]{5,6}(?![A-Za-z0-9])"),
      "driving.vin": re.compile(r"(?<![0-9A-Za-z])[A-HJ-NPR-Z0-9]{17}(?![0-9A-Za-z])"),
      "phone.email": re.compile(r"[A-Za-z0-9][A-Za-z0-9._%+\-]*@[A-Za-z0-9\-]+(?:\.[A-Za-z0-9\-]+)*\.[A-Za-z]{2,24}"),
      "phone.landline": re.compile(r"(?<![0-9A-Za-z.\-])0(?:10|2[0-57-9]|[3-9]\d{2})-?[2-8]\d{6,7}(?![0-9A-Za-z\-])"),
      "identity.passport_cn": re.compile(r"(?<![0-9A-Za-z])(?:E\d{8}|E[A-HJ-NP-Z]\d{7}|G\d{8})(?![0-9A-Za-z])")}
OK = {"identity.prc_id18": id_ok, "bank.card": card_ok, "driving.vin": lambda s: vin_ok(s) and re.search("[A-Z]", s),
      "driving.plate": lambda s: re.search(r"\d", s[2:]), "phone.email": lambda s: not re.search(r"\.(png|jpg)$", s)}
def cells(v): return "\t".join("" if x is None else str(x) for x in v)
def open_bytes(name, b, enc):
    low = name.lower()
    if low.endswith(".gz") and not low.endswith(".tar.gz"): return open_bytes(name[:-3], gzip.decompress(b), enc)
    if low.endswith((".tar", ".tgz")):
        with tarfile.open(fileobj=io.BytesIO(b)) as t: return "\n".join(open_bytes(m.name, t.extractfile(m).read(), enc) for m in t)
    if low.endswith((".db", ".sqlite")):
        fd, fn = tempfile.mkstemp()
        try:
            with os.fdopen(fd, "wb") as h: h.write(b)
            c = sqlite3.connect(fn); o = []
            for (t,) in c.execute("select name from sqlite_master where type='table'").fetchall():
                q = c.execute('select * from "%s"' % t); o.append(cells([d[0] for d in q.description])); o += [cells(r) for r in q]
            c.close(); return "\n".join(o)
        finally: os.unlink(fn)
    if low.endswith(".xlsx"):
        z = zipfile.ZipFile(io.BytesIO(b)); S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
        ss = ["".join(t.text or "" for t in si.iter(S + "t")) for si in ET.fromstring(z.read("xl/sharedStrings.xml"))]; o = []
        for n in sorted(x for x in z.namelist() if x.startswith("xl/worksheets/")):
            for r in ET.fromstring(z.read(n)).iter(S + "row"):
                o.append(cells([ss[int(c.find(S + "v").text)] if c.get("t") == "s" else c.find(S + "v").text for c in r]))
        return "\n".join(o)
    if low.endswith(".docx"):
        W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
        tx = lambda e: "".join(t.text or "" for t in e.iter(W + "t")); o = []
        for e in ET.fromstring(zipfile.ZipFile(io.BytesIO(b)).read("word/document.xml")).find(W + "body"):
            o += ["\t".join(tx(c) for c in r.iter(W + "tc")) for r in e.iter(W + "tr")] if e.tag == W + "tbl" else [tx(e)]
        return "\n".join(o)
    if low.endswith(".zip"):
        z = zipfile.ZipFile(io.BytesIO(b)); return "\n".join(open_bytes(n, z.read(n), enc) for n in z.namelist())
    return b.decode(enc or "utf-8").replace("\r\n", "\n")
def dull(s):
    d = re.sub(r"\D", "", s)[-8:]; return len(set(d)) <= 3 or any(x in d for x in ("12345", "23456", "34567", "45678", "56789", "0000", "8888", "6666"))
def main():
    out = sys.argv[1]; bad = []; L = json.load(open(os.path.join(out, "labels.json"), encoding="utf-8")); root = os.path.join(out, "files"); have = set()
    for d, _, fs in os.walk(root):
        for x in fs: have.add(os.path.relpath(os.path.join(d, x), root).replace(os.sep, "/"))
    bad += ["unlabelled file " + x for x in have - set(L)] + ["missing file " + x for x in set(L) - have]
    for path in sorted(set(L) & have):
        l = L[path]; E = lambda m: bad.append("%s [%s]: %s" % (path, l.get("template"), m))
        if set(l) != {"kind", "records", "people", "values", "allowed", "decoys", "shape", "class", "template"}: E("keys"); continue
        m = re.search(r"enc=([\w\-]+)", l["shape"])
        try: t = open_bytes(path, open(os.path.join(root, path), "rb").read(), m and m.group(1))
        except Exception as e: E("cannot open: %r" % e); continue
        if "\ufffd" in t: E("replacement characters")
        if l["class"] not in ("table", "struct", "prose"): E("class")
        leak = l["kind"] is not None
        if leak:
            if l["kind"] not in KINDS: E("kind")
            if not 1 <= l["people"] <= l["records"]: E("people %s records %s" % (l["people"], l["records"]))
            if l["records"] > 61 or l["people"] > 61: E("too long")
            if not l["values"]: E("no values")
        elif l["records"] or l["people"] or l["values"]: E("negative with records or values")
        known = []
        for r, vs in l["values"].items():
            if r not in RULES: E("rule " + r)
            if len(vs) != len(set(vs)) or not vs: E("values of %s doubled or none" % r)
            for v in vs:
                known.append(v)
                w = unicodedata.normalize("NFKC", v)
                if r == "identity.prc_id18": w = re.sub(r"[ -]", "", w)
                if not RX[r].fullmatch(w) or not OK.get(r, bool)(w): E("%s %s is not valid" % (r, v))
                g = r"(?<![0-9])" if v[0].isdigit() else ""
                if not re.search(g + re.escape(v) + r"(?![0-9])", t): E("%s %s is not in the file" % (r, v))
                if r in ("phone.mobile", "phone.landline") and dull(v): E("looks like a placeholder: " + v)
        for r, vs in l["allowed"].items():
            for v in vs:
                known.append(v)
                if v not in t: E("allowed %s is not in the file" % v)
                if v in l["values"].get(r, []): E("allowed and value: " + v)
        for v in l["decoys"]:
            if v not in t: E("decoy %s is not in the file" % v)
            if any(v in x for x in l["values"].values()): E("decoy is a value: " + v)
            if id_ok(v) or card_ok(v): E("decoy passes its check: " + v)
        u = t
        for v in sorted(known + l["decoys"], key=len, reverse=True): u = u.replace(v, "\0" * 3)
        for r, rx in RX.items():
            for h in rx.finditer(u):
                if OK.get(r, bool)(h.group(0)): E("unlabelled %s %s" % (r, h.group(0)))
        lines = [x for x in t.split("\n") if x.strip()]; n = l["records"]; s = l["shape"]; ext = re.sub(r"\.(gz|zip|tar|tgz)$", "", path.lower()).rsplit(".", 1)[-1]
        if leak and l["class"] == "table":
            if "<tr>" in t:
                if t.count("<tr>") - 1 != n: E("html rows %d, records %d" % (t.count("<tr>") - 1, n))
            elif not n <= len(lines) <= n + 14: E("lines %d, records %d" % (len(lines), n))
        if leak and (ext == "jsonl" or "json lines" in s) and len(lines) != n: E("json lines %d, records %d" % (len(lines), n))
        if ext in ("json", "geojson"):
            try: json.loads(t)
            except ValueError:
                try: [json.loads(x) for x in lines]
                except ValueError: E("json does not parse")
        if ext in ("xml", "gpx", "xsd"):
            try: ET.fromstring(re.sub(r"<\?xml.*?\?>", "", t, count=1).strip())
            except ET.ParseError as e: E("xml does not parse: %s" % e)
        if l["kind"] in ("identity.number", "phone.number"):
            k = sum(1 for x in lines if RX["identity.prc_id18" if l["kind"][0] == "i" else "phone.mobile"].search(x))
            if k != n: E("lines with a number %d, records %d" % (k, n))
    c = Counter(l["template"] for l in L.values()); k = Counter(l["kind"] for l in L.values()); cl = Counter(l["class"] for l in L.values())
    if len(L) != 336: bad.append("files %d" % len(L))
    if k[None] != 86: bad.append("negatives %d" % k[None])
    if len(c) < 200 or max(c.values()) > 3: bad.append("templates %d, most used %d" % (len(c), max(c.values())))
    for x in KINDS:
        if not (6 if x.endswith("number") else 12) <= k[x] <= 15: bad.append("%s %d" % (x, k[x]))
    for x in ("table", "struct", "prose"):
        if cl[x] < 95: bad.append("class %s %d" % (x, cl[x]))
    if bad: print("\n".join(bad)); print("%d wrong" % len(bad)); return 1
    print("clean"); return 0
if __name__ == "__main__": sys.exit(main())
