#!/usr/bin/env python3
"""check.py OUT : reopens every file with its own readers and compares with labels.json; prints "clean" or the faults."""
import sys, os, re, io, json, gzip, zipfile, tarfile, sqlite3, email, html, datetime
from collections import Counter
from xml.etree import ElementTree

COMMON = set("姓名身份证號号時时間间的入出住客房車车手機机電电話话日期銀银行旅護护照訂订座位")

def decode(b):
    """-> (best text, all texts)"""
    if b[:2] in (b"\xff\xfe", b"\xfe\xff"):
        s = b.decode("utf-16"); return s, [s]
    try:
        s = b.decode("utf-8-sig"); return s, [s]
    except UnicodeDecodeError:
        c = {}
        for e in ("gb18030", "big5"):
            try:
                c[e] = b.decode(e)
            except UnicodeDecodeError:
                pass
        if len(c) == 2:
            # text of the one read as the other is full of rare characters
            han = [ch for ch in c["gb18030"] if ch > "\x7f"]
            rare = sum(not ch.encode("gb2312", "ignore") for ch in han)
            s = c["big5"] if rare > .15 * len(han) else c["gb18030"]
        else:
            s = next(iter(c.values()))
        return s, [s]

def strings(o):
    if isinstance(o, dict):
        for k, v in o.items():
            yield str(k); yield from strings(v)
    elif isinstance(o, list):
        for v in o:
            yield from strings(v)
    elif o is not None:
        yield str(o)

def texts(name, b):
    if b[:2] == b"\x1f\x8b":
        yield from texts(name.rsplit(".", 1)[0] if name.endswith(".gz") else name + ".tar", gzip.decompress(b))
    elif b[:4] == b"PK\x03\x04":
        z = zipfile.ZipFile(io.BytesIO(b)); names = z.namelist()
        if "xl/workbook.xml" in names or "word/document.xml" in names:
            for n in names:
                if n.endswith(".xml") and n.startswith(("xl/worksheets", "xl/shared", "word/doc")):
                    root = ElementTree.fromstring(z.read(n))
                    cells = []
                    for e in root.iter():
                        tag = e.tag.split("}")[1]
                        if tag == "c" and e.get("t") == "s":
                            continue
                        if tag in ("t", "v") and e.text:
                            cells.append(e.text)
                    yield "\n".join(cells)
        else:
            for n in names:
                yield from texts(n, z.read(n))
    elif len(b) > 300 and b[257:262] == b"ustar":
        t = tarfile.open(fileobj=io.BytesIO(b))
        for m in t:
            yield from texts(m.name, t.extractfile(m).read())
    elif b[:15] == b"SQLite format 3":
        c = sqlite3.connect(":memory:"); c.deserialize(b)
        for (n,) in c.execute("select name from sqlite_master where type='table'").fetchall():
            for row in c.execute(f'select * from "{n}"'):
                yield "\n".join(str(x) for x in row)
    elif name.endswith(".eml"):
        m = email.message_from_bytes(b)
        yield "\n".join(f"{k}: {v}" for k, v in m.items())
        for p in m.walk():
            if not p.is_multipart():
                s = p.get_payload(decode=True).decode(p.get_content_charset() or "utf-8")
                yield s
    else:
        s, _ = decode(b)
        if re.search(r"\.(json|ipynb|har|geojson)$", name):
            try:
                s = s + "\n" + "\n".join(strings(json.loads(s)))
            except ValueError:
                for l in s.splitlines():
                    json.loads(l)
        yield s

PROV = set("11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83".split())
def good_id(s):
    try:
        datetime.date(int(s[6:10]), int(s[10:12]), int(s[12:14]))
    except ValueError:
        return False
    a = 0
    for ch in s[:17]:
        a = (a + int(ch)) * 2 % 11
    return 1850 <= int(s[6:10]) <= 2030 and s[:2] in PROV and (a + (10 if s[17] in "Xx" else int(s[17]))) % 11 == 1
def luhn(s):
    d = [int(c) for c in s[::-1]]
    return (sum(d[::2]) + sum(x // 5 + (2 * x) % 10 for x in d[1::2])) % 10 == 0
def good_vin(s):
    m = {c: i for i, c in enumerate("0123456789")}
    m.update(zip("ABCDEFGHJKLMNPRSTUVWXYZ", [1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9]))
    r = sum(m[c] * w for c, w in zip(s, [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2])) % 11
    return "0123456789X"[r] == s[8]
ID = re.compile(r"(?:(?<![0-9A-Za-z])|(?<=NI))\d{17}[\dXx](?![0-9A-Za-z])")
SEG = r"1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-35-8]|8\d|9[0-35-9])"
MOB = re.compile(r"(?:(?<![0-9A-Za-z.+])|(?<=CTCM))(?:(?:\+|00)?86[- ]?)?" + SEG + r"(?:\d{8}|[- ]\d{4}[- ]\d{4})(?![0-9A-Za-z]|\.\d)")
MAIL = re.compile(r"[A-Za-z0-9][A-Za-z0-9._%+\-]*@(?:[A-Za-z0-9\-]+\.)+[A-Za-z]{2,}")
CARD = re.compile(r"(?<![0-9A-Za-z])62\d{14}(?:\d{3})?(?![0-9A-Za-z])")
SHAPE = {"identity.prc_id18": lambda v: bool(re.fullmatch(r"\d{17}[\dXx]", v)) and good_id(v),
         "phone.mobile": lambda v: bool(MOB.fullmatch(v)),
         "phone.email": lambda v: bool(MAIL.fullmatch(v)),
         "phone.landline": lambda v: bool(re.fullmatch(r"0\d{2,3}-[2-8]\d{6,7}", v)),
         "bank.card": lambda v: luhn(v.replace(" ", "")) and v[:1] == "6" and len(v.replace(" ", "")) in (16, 19),
         "identity.passport_cn": lambda v: bool(re.fullmatch(r"E\d{8}|E[A-HJ-NP-Z]\d{7}|G\d{8}", v)),
         "driving.plate": lambda v: bool(re.fullmatch(r"[一-鿿][A-HJ-NP-Z]·?[A-HJ-NP-Z0-9]{5,6}", v)),
         "driving.vin": lambda v: len(v) == 17 and good_vin(v)}
KINDS = "hotel.stay travel.flight travel.train bank.account bank.transaction bank.balance border.crossing netcafe.session crime.case property.housing property.rental driving.licence driving.vehicle identity.person phone.cdr phone.sms location.fix".split()
KEYS = {"kind", "records", "people", "values", "allowed", "decoys", "template", "shape", "class"}

def main(out):
    bad = []
    lab = json.load(open(os.path.join(out, "labels.json"), encoding="utf-8"))
    root = os.path.join(out, "files")
    disk = {os.path.relpath(os.path.join(d, f), root).replace(os.sep, "/") for d, _, fs in os.walk(root) for f in fs}
    if disk != set(lab):
        bad.append(f"files and labels differ: {sorted(disk ^ set(lab))[:5]}")
    if len(lab) != 336:
        bad.append(f"{len(lab)} files")
    cnt = Counter((e["class"], e["kind"]) for e in lab.values())
    for k in KINDS:
        if cnt.pop(("records", k), 0) not in (13, 14):
            bad.append(f"kind {k}: wrong count")
    if cnt.pop(("bare", "identity.number"), 0) != 8 or cnt.pop(("bare", "phone.number"), 0) != 8 or cnt.pop(("negative", None), 0) != 86 or cnt:
        bad.append(f"bare, negative or other counts: {cnt}")
    if len({e["template"] for e in lab.values()}) != len(lab):
        bad.append("a template was used twice")
    rec = [e["records"] for e in lab.values()]
    if sum(r >= 2000 for r in rec) != 4 or not 24 <= sum(100 <= r <= 800 for r in rec) <= 30:
        bad.append(f"sizes: {sorted(rec)[-40:]}")
    packed = 0
    for path, e in sorted(lab.items()):
        say = lambda m: bad.append(f"{path} [{e.get('template')}]: {m}")
        if set(e) != KEYS:
            say("keys"); continue
        b = open(os.path.join(root, path), "rb").read()
        packed += path.endswith((".gz", ".tgz", ".zip", ".tar"))
        try:
            tx = "\n".join(texts(path, b))
        except Exception as x:
            say(f"cannot be read: {x!r}"); continue
        tx = tx.replace("\r\n", "\n")
        if e["class"] == "negative":
            if e["values"] or e["records"] or e["people"]:
                say("a negative with values")
        else:
            if not e["values"] or not e["records"] or not 1 <= e["people"] <= e["records"]:
                say(f"records {e['records']} people {e['people']}")
        known = set(e["decoys"])
        for grp in ("values", "allowed"):
            for rule, vs in e[grp].items():
                known |= set(vs)
                if len(set(vs)) != len(vs):
                    say(f"{rule}: twice")
                for v in vs:
                    if v not in tx:
                        say(f"{grp} {rule} {v} does not stand in the file")
                    if grp == "values" and not (rule in SHAPE and SHAPE[rule](v)):
                        say(f"{rule} {v}: wrong shape or check digit")
                    if grp == "values" and re.search(r"123456|(\d)\1{4}", v[6:] if rule in ("bank.card", "identity.prc_id18") else v):
                        say(f"{v} looks like a placeholder")
        vals = {v for vs in e["values"].values() for v in vs}
        for v in e["decoys"]:
            if v not in tx:
                say(f"decoy {v} does not stand in the file")
            if v in vals:
                say(f"{v} is value and decoy")
        for m in ID.findall(tx):
            if good_id(m) and m not in known:
                say(f"unlabelled ID number {m}")
        for m in MOB.finditer(tx):
            if m.group() not in known:
                say(f"unlabelled mobile number {m.group()} in {tx[max(0, m.start()-20):m.end()+10]!r}")
        for m in MAIL.findall(tx):
            if m not in known:
                say(f"unlabelled mail address {m}")
        for m in CARD.findall(tx):
            if luhn(m) and m not in known:
                say(f"unlabelled card {m}")
        if re.search(r"(?i)/tmp/ex|presidio|gitleaks|trufflehog|purview|scanner|claude|subagent|\bhelper", tx):
            say("forbidden word")
    if not 30 <= packed <= 38:
        bad.append(f"{packed} packed files")
    print("\n".join(bad[:60]) if bad else "clean")
    return 1 if bad else 0

if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
