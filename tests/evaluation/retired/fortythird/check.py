#!/usr/bin/env python3
"""Opens a generated set again and looks for faults: python3 check.py OUT"""
import collections
import gzip
import io
import json
import os
import re
import sqlite3
import sys
import tarfile
import tempfile
import xml.etree.ElementTree as ET
import zipfile

HERE = os.path.dirname(os.path.abspath(__file__))
KINDS = ("hotel.stay travel.flight travel.train bank.balance bank.account bank.transaction border.crossing netcafe.session "
         "crime.case property.housing property.rental driving.licence driving.vehicle phone.cdr phone.sms location.fix "
         "identity.person identity.number phone.number").split()
RULES = ("identity.prc_id18 phone.mobile phone.email bank.card driving.plate identity.passport_cn driving.vin phone.landline").split()
PUBLISHED = "11010519491231002X 440524188001010014 6222600260001072444 6228480402564890018".split()
VIN_V = {c: v for c, v in zip("ABCDEFGHJKLMNPRSTUVWXYZ", (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9))}


def decode(b):
    if b[:2] == b"\xff\xfe":
        return b[2:].decode("utf-16-le")
    if b[:3] == b"\xef\xbb\xbf":
        return b[3:].decode("utf-8")
    try:
        return b.decode("utf-8")
    except UnicodeDecodeError:
        pass
    return None


def open_any(b, name, enc):
    """The text of a file, whatever it is packed in."""
    if b[:2] == b"\x1f\x8b":
        return open_any(gzip.decompress(b), name[:-3] if name.endswith(".gz") else name, enc)
    if b[:16] == b"SQLite format 3\0":
        with tempfile.NamedTemporaryFile(suffix=".db") as fh:
            fh.write(b)
            fh.flush()
            con = sqlite3.connect(fh.name)
            out = []
            for (t,) in con.execute("select name from sqlite_master where type='table' order by rowid").fetchall():
                cur = con.execute(f'select * from "{t}"')
                out.append("#TABLE " + t + " " + "\t".join(d[0] for d in cur.description))
                out += ["\t".join("" if v is None else str(v) for v in row) for row in cur]
            con.close()
        return "\n".join(out) + "\n"
    if b[:4] == b"PK\3\4":
        z = zipfile.ZipFile(io.BytesIO(b))
        names = z.namelist()
        if "xl/workbook.xml" in names:
            return xlsx_text(z)
        if "word/document.xml" in names:
            return docx_text(z)
        return "\n".join(open_any(z.read(n), n, enc) for n in names)
    if len(b) > 262 and b[257:262] == b"ustar":
        t = tarfile.open(fileobj=io.BytesIO(b))
        return "\n".join(open_any(t.extractfile(m).read(), m.name, enc) for m in t.getmembers())
    s = decode(b)
    if s is None:
        s = b.decode(enc)
    return s.replace("\r\n", "\n").replace("\r", "\n")


def tag(e):
    return e.tag.rsplit("}", 1)[-1]


def xlsx_text(z):
    shared = ["".join(t.text or "" for t in si.iter() if tag(t) == "t") for si in ET.fromstring(z.read("xl/sharedStrings.xml"))]
    out = []
    for n in sorted(x for x in z.namelist() if x.startswith("xl/worksheets/")):
        for row in ET.fromstring(z.read(n)).iter():
            if tag(row) != "row":
                continue
            cells = {}
            for c in row:
                v = next((x.text for x in c if tag(x) == "v"), "")
                k = 0
                for ch in re.match("[A-Z]+", c.get("r")).group():
                    k = k * 26 + ord(ch) - 64
                cells[k] = shared[int(v)] if c.get("t") == "s" else v
            out.append("\t".join(cells.get(i, "") for i in range(1, max(cells, default=0) + 1)))
    return "\n".join(out) + "\n"


def docx_text(z):
    out = []
    for e in next(iter(ET.fromstring(z.read("word/document.xml")))):
        if tag(e) == "p":
            out.append("".join(t.text or "" for t in e.iter() if tag(t) == "t"))
        for row in (r for r in e if tag(r) == "tr"):
            out.append("\t".join("".join(t.text or "" for t in c.iter() if tag(t) == "t") for c in row))
    return "\n".join(out) + "\n"


def id_ok(s):
    if s[:2] not in "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83".split():
        return False
    k = 0
    for ch in s[:17]:
        k = (k + int(ch)) * 2 % 11
    return "0123456789X"[(12 - k) % 11] == s[17].upper()


def card_ok(s):
    d = [int(c) for c in s][::-1]
    return 16 <= len(s) <= 19 and (sum(d[0::2]) + sum((2 * x) % 10 + (2 * x) // 10 for x in d[1::2])) % 10 == 0


def vin_ok(s):
    v = [VIN_V.get(c) if c.isalpha() else int(c) for c in s]
    if None in v or not re.search("[A-Z]", s) or not re.search(r"\d", s):
        return False
    w = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
    k = sum(a * b for a, b in zip(v, w)) % 11
    return s[8] == ("X" if k == 10 else str(k))


SCAN = [
    ("identity.prc_id18", r"(?<![0-9A-Za-z])\d{6} ?(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]) ?\d{3}[\dXx](?![0-9A-Za-z])", id_ok),
    ("phone.mobile", r"(?<![0-9A-Za-z.])1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-35-8]|8\d|9[0-35-9])[- ]?\d{4}[- ]?\d{4}(?![0-9A-Za-z]|\.\d)", None),
    ("phone.email", r"[A-Za-z0-9][A-Za-z0-9._%+-]*@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,10}", None),
    ("bank.card", r"(?<![0-9A-Za-z.])62\d{2}(?: ?\d{4}){3}(?: ?\d{1,3})?(?![0-9A-Za-z])", card_ok),
    ("driving.plate", r"(?<![0-9A-Za-z])[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼粵滬][A-HJ-NP-Z][· ]?(?=[A-Z0-9]*\d)[A-HJ-NP-Z0-9]{5,6}(?![0-9A-Za-z])", None),
    ("identity.passport_cn", r"(?<![0-9A-Za-z])E(?:\d{8}|[A-HJ-NP-Z]\d{7})(?![0-9A-Za-z])", None),
    ("driving.vin", r"(?<![0-9A-Za-z])[A-HJ-NPR-Z0-9]{17}(?![0-9A-Za-z])", vin_ok),
    ("phone.landline", r"(?<![0-9A-Za-z.-])0(?:10|2[0-57-9]|[3-9]\d{2})[- ][2-8]\d{6,7}(?![0-9A-Za-z])", None),
]


def main(out):
    labels = json.load(open(os.path.join(out, "labels.json"), encoding="utf-8"))
    used = json.load(open(os.path.join(out, "templates.json"), encoding="utf-8"))
    sys.path.insert(0, HERE)
    import engine
    tpls = {t.id: t for t in engine.load()}
    faults, kinds, per_t, second, known_people = [], collections.Counter(), collections.Counter(used.values()), 0, 0
    found = {os.path.relpath(os.path.join(d, f), os.path.join(out, "files")) for d, _, fs in os.walk(os.path.join(out, "files")) for f in fs}
    if found != set(labels):
        faults.append(f"files and labels differ: {sorted(found ^ set(labels))[:5]}")
    for path, lab in labels.items():
        def bad(msg):
            faults.append(f"{path} [{used[path]}]: {msg}")
        tpl = tpls[used[path]]
        with open(os.path.join(out, "files", path), "rb") as fh:
            raw = fh.read()
        enc = re.search(r"(utf-8-sig|utf-8|utf-16|gb18030|gbk|big5)", lab["shape"])
        text = open_any(raw, path, enc.group(1) if enc else "utf-8")
        kinds[lab["kind"]] += 1
        if lab["kind"] is not None and lab["kind"] not in KINDS:
            bad("unknown kind")
        if lab["kind"] and not 1 <= lab["records"] <= 400:
            bad(f"{lab['records']} records")
        if lab["kind"] and lab["people"] is not None and not 1 <= lab["people"] <= max(lab["records"], 1):
            bad(f"{lab['people']} people in {lab['records']} records")
        if "«" in text or re.search(r"^%(rep|loop|end|if)", text, re.M):
            bad("left-over of the template language")
        every = set(lab["decoys"])
        for part in ("values", "allowed"):
            for rule, vals in lab[part].items():
                if rule not in RULES:
                    bad(f"unknown rule {rule}")
                if len(vals) != len(set(vals)):
                    bad("a value twice")
                for v in vals:
                    if not re.search(r"(?<![0-9A-Za-z])" + re.escape(v) + r"(?![0-9A-Za-z])", text) \
                            and not re.search("(?:NI|CTCM|-)" + re.escape(v) + r"(?![0-9A-Za-z])", text):
                        bad(f"{part} {v} is not in the file")
                every |= set(vals)
        for d in lab["decoys"]:
            if d not in text:
                bad(f"decoy {d} is not in the file")
            if re.fullmatch(r"62\d{14,17}", d) and card_ok(d) and d not in PUBLISHED or re.fullmatch(SCAN[0][1], d) and id_ok(d) and d not in PUBLISHED:
                bad(f"decoy {d} is a good number")
            if any(d in vs for vs in lab["values"].values()):
                bad(f"decoy {d} is also a value")
        mine = {r: set(lab["values"].get(r, [])) | set(lab["allowed"].get(r, [])) | set(lab["decoys"]) for r in RULES}
        for rule, rx, ok in SCAN:
            for m in re.finditer(rx, text):
                s = m.group()
                if ok and not ok(re.sub(r"[ -]", "", s)):
                    continue
                if s in mine[rule] or any(s in e for e in every):
                    continue
                bad(f"unlabelled {rule} {s}")
        for rule, test in (("identity.prc_id18", id_ok), ("bank.card", card_ok), ("driving.vin", vin_ok)):
            for v in lab["values"].get(rule, []):
                if not test(v.replace(" ", "")):
                    bad(f"wrong check digit {v}")
        spec = tpl.get("count")
        if lab["kind"] and spec:
            n = len(re.findall(spec, text, re.M))
            second += 1
            if n != lab["records"]:
                bad(f"{lab['records']} records labelled, {n} counted")
        who = tpl.get("who")
        if lab["kind"] and who and lab["people"] is not None:
            rx = {"id": SCAN[0][1], "mob": SCAN[1][1], "pass": SCAN[5][1], "plate": SCAN[4][1], "card": SCAN[3][1]}.get(who, who)
            n = len({x for x in re.findall(rx, text, re.M) if who != "id" or id_ok(x.replace(" ", ""))})
            known_people += 1
            if n != lab["people"]:
                bad(f"{lab['people']} people labelled, {n} counted")
        if lab["kind"] is None and lab["values"]:
            bad("a hard negative with values")
        for kind_of, ext in (("json", ".json"), ("jsonl", ".jsonl"), ("xml", ".xml")):
            if path.endswith(ext):
                try:
                    if ext == ".xml":
                        ET.fromstring(re.sub(r"^<\?xml[^>]*\?>", "", text.strip()))
                    elif ext == ".json":
                        json.loads(text)
                    else:
                        [json.loads(x) for x in text.splitlines() if x.strip()]
                except Exception as ex:
                    bad(f"not good {kind_of}: {ex}")
    for t, n in per_t.items():
        if n > 3:
            faults.append(f"template {t} used {n} times")
    for k in KINDS:
        if kinds[k] < (6 if k in KINDS[-3:] else 8):
            faults.append(f"{k}: only {kinds[k]} files")
    leaks = sum(n for k, n in kinds.items() if k)
    nt = len({t for p, t in used.items() if labels[p]["kind"]})
    print(f"{len(labels)} files, {leaks} leaks of {nt} templates, {kinds[None]} negatives of {len(per_t) - nt}")
    print(f"records counted again in {second} files, people in {known_people}")
    for k in KINDS + [None]:
        print(f"  {k or 'hard negative'}: {kinds[k]}")
    for x in faults:
        print("FAULT", x)
    print("clean" if not faults else f"{len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
