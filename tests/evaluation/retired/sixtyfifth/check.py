"""python3 check.py OUT: reopen every file, hold it against labels.json, print "clean" or the faults."""

import collections
import datetime
import email
import email.policy
import gzip
import io
import json
import os
import re
import sqlite3
import sys
import tarfile
import xml.etree.ElementTree as ET
import zipfile

KINDS = (
    "hotel.stay travel.flight travel.train netcafe.session border.crossing crime.case property.housing property.rental "
    "bank.account bank.transaction bank.balance driving.licence driving.vehicle identity.person phone.cdr phone.sms "
    "location.fix"
).split()
KEYS = {"kind", "records", "people", "values", "allowed", "decoys", "template", "shape", "class"}
KNOWN = set(
    """11010519491231002X 440524188001010014 34052419800101001X 360426199101010071 11010219840406970X 13800138000
13888888888 13912345678 18888888888 13000000000 6222600260001072444 6228480402564890018 4111111111111111
1M8GDM9AXKP042788 110105194912310021 12345678901 5555555555554444 490154203237518 440100123456789""".split()
)
PROV = set("11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65".split())
ZH = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼"
MOBILE = r"1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-35-8]|8\d|9[0-35-9])\d{8}"
BINS = (
    "622202 621226 622848 622845 621700 622700 621661 621785 622260 622588 621485 622622 622521 622908 621098 622188 "
    "622690 622666 622630 622155"
).split()


def decode(b):
    if b[:3] == b"\xef\xbb\xbf":
        return [b[3:].decode("utf-8")]
    if b[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return [b.decode("utf-16")]
    out = []
    for e in ("utf-8", "gb18030", "big5"):
        try:
            out.append(b.decode(e))
        except UnicodeDecodeError:
            continue
        if e == "utf-8":
            break
    return out or [b.decode("latin-1")]


def office(b):
    z = zipfile.ZipFile(io.BytesIO(b))
    names = z.namelist()
    if "word/document.xml" in names:
        root = ET.fromstring(z.read("word/document.xml"))
        return [
            "\n".join(
                "".join(t.text or "" for t in p.iter() if t.tag.endswith("}t"))
                for p in root.iter()
                if p.tag.endswith("}p")
            )
        ]
    shared = []
    if "xl/sharedStrings.xml" in names:
        shared = [
            "".join(t.text or "" for t in s.iter() if t.tag.endswith("}t"))
            for s in ET.fromstring(z.read("xl/sharedStrings.xml"))
        ]
    out = []
    for n in sorted(n for n in names if n.startswith("xl/worksheets/")):
        for cell in ET.fromstring(z.read(n)).iter():
            if cell.tag.endswith("}c"):
                v = "".join(t.text or "" for t in cell.iter() if t.tag.endswith("}t") or t.tag.endswith("}v"))
                out.append(shared[int(v)] if cell.get("t") == "s" else v)
    return ["\n".join(out)]


def texts(name, b):
    """list of alternative readings of one file"""
    if b[:2] == b"\x1f\x8b":
        return texts(re.sub(r"\.gz$", "", name), gzip.decompress(b))
    if b[:4] == b"PK\x03\x04":
        if name.endswith((".xlsx", ".docx")):
            return office(b)
        z = zipfile.ZipFile(io.BytesIO(b))
        return ["\n".join(texts(n, z.read(n))[0] for n in z.namelist())]
    if b[:15] == b"SQLite format 3":
        con = sqlite3.connect(":memory:")
        con.deserialize(b)
        tabs = [r[0] for r in con.execute("select name from sqlite_master where type='table'")]
        return ["\n".join("\n".join(map(str, r)) for t in tabs for r in con.execute(f'select * from "{t}"'))]
    if b[257:262] == b"ustar":
        t = tarfile.open(fileobj=io.BytesIO(b))
        return ["\n".join(texts(m.name, t.extractfile(m).read())[0] for m in t.getmembers())]
    if name.endswith(".eml"):
        m = email.message_from_bytes(b, policy=email.policy.default)
        out = [f"{k}: {v}" for k, v in m.items()]
        for p in m.walk():
            if not p.is_multipart():
                out.append(p.get_payload(decode=True).decode(p.get_content_charset() or "utf-8"))
        return ["\n".join(out)]
    return decode(b)


def id_ok(s):
    s = s.upper()
    if not re.fullmatch(r"\d{17}[\dX]", s) or s[:2] not in PROV:
        return False
    try:
        d = datetime.date(int(s[6:10]), int(s[10:12]), int(s[12:14]))
    except ValueError:
        return False
    if not 1900 <= d.year <= 2026:
        return False
    a = 0
    for ch in s[:17]:
        a = (a + int(ch)) * 2 % 11
    return (a + (10 if s[17] == "X" else int(s[17]))) % 11 == 1


def card_ok(s):
    s = re.sub(r"[ -]", "", s)
    if not re.fullmatch(r"\d{16,19}", s) or s[:6] not in BINS:
        return False
    return sum(sum(divmod(int(ch) * (1 + i % 2), 10)) for i, ch in enumerate(s[::-1])) % 10 == 0


def vin_ok(s):
    if not re.fullmatch(r"[A-HJ-NPR-Z0-9]{17}", s) or not re.search("[A-Z]", s):
        return False
    val = {ch: int(d) for ch, d in zip("ABCDEFGHJKLMNPRSTUVWXYZ", "12345678123457923456789")}
    val.update({d: int(d) for d in "0123456789"})
    k = sum(val[ch] * w for ch, w in zip(s, [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2])) % 11
    return s[8] == ("X" if k == 10 else str(k))


def run_free(s):
    for i in range(len(s) - 5):
        w = s[i : i + 6]
        if len(set(w)) == 1 or w in "01234567890" or w in "09876543210":
            return False
    return True


def mob_ok(s):
    d = re.sub(r"[ -]", "", s)
    return bool(re.fullmatch(MOBILE, d)) and run_free(d)


PLATE = rf"[{ZH}][A-HJ-NP-Z][·]?(?:[A-HJ-NP-Z0-9]{{5}}|[DF][A-HJ-NP-Z0-9]\d{{4}})"
RULES = {
    "identity.prc_id18": (r"[1-8]\d{16}[\dXx]", id_ok),
    "phone.mobile": (MOBILE + r"|1\d\d[ -]\d{4}[ -]\d{4}", mob_ok),
    "bank.card": (r"\d{16,19}|\d{4}(?: \d{4}){3}(?: \d{1,3})?", card_ok),
    "driving.vin": (r"[A-HJ-NPR-Z0-9]{17}", vin_ok),
    "driving.plate": (PLATE, lambda s: any(ch.isdigit() for ch in s[2:])),
    "identity.passport_cn": (r"E\d{8}|E[A-HJ-NP-Z]\d{7}|G\d{8}", lambda s: True),
    "phone.email": (r"[A-Za-z0-9][A-Za-z0-9._%+-]*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[a-z]{2,6}", lambda s: True),
    "phone.landline": (r"0\d{2,3}-[2-8]\d{6,7}", lambda s: True),
}
EDGE = r"(?:(?<![0-9A-Za-z])|(?<=NI)|(?<=CTCM)|(?<=\+86))"


def stands(v, t):
    """the value is in the text, and not inside a longer run"""
    i = t.find(v)
    while i >= 0:
        a, z = t[max(0, i - 4) : i], t[i + len(v) : i + len(v) + 1]
        if not re.match("[0-9A-Za-z]", z) and (not re.search(r"[0-9A-Za-z]\Z", a) or re.search(r"(NI|CTCM|\+86)\Z", a)):
            return True
        i = t.find(v, i + 1)
    return False


def one(path, b, lab):
    bad = []
    if set(lab) != KEYS:
        bad.append(f"keys {sorted(set(lab) ^ KEYS)}")
    alts = texts(path, b)
    vals = [(r, v) for r, vs in lab["values"].items() for v in vs]
    t = max(alts, key=lambda x: sum(bool(stands(v, x)) for _, v in vals))
    flat = {v for _, v in vals}
    if len(flat) != len(vals):
        bad.append("a value stands twice in the labels")
    for r, v in vals:
        if r not in RULES or not re.fullmatch(RULES[r][0], v) or not RULES[r][1](v):
            bad.append(f"invalid {r} {v}")
        if v.upper() in KNOWN or v.startswith("11010119900307"):
            bad.append(f"published value {v}")
        if not stands(v, t):
            bad.append(f"not in the file: {r} {v}")
    for v in lab["allowed"] + lab["decoys"]:
        if v not in t:
            bad.append(f"not in the file: {v}")
        if v in flat:
            bad.append(f"both value and allowed or decoy: {v}")
    for v in lab["decoys"]:
        if id_ok(v) or card_ok(v) or vin_ok(v) or re.fullmatch(PLATE, v):
            bad.append(f"decoy is valid: {v}")
    other = set(lab["allowed"]) | set(lab["decoys"])
    for r, (rx, ok) in RULES.items():
        for m in re.finditer(EDGE + "(?:" + rx + r")(?![0-9A-Za-z])", t):
            v = m.group()
            if ok(v) and v not in flat and v not in other:
                if any(v in w for w in flat | other) or (
                    m.start() and t[m.start() - 1] in "@.-_" and r == "phone.mobile"
                ):
                    continue
                bad.append(f"unlabelled {r} {v}")
    cls = lab["class"]
    if cls == "negative":
        if lab["kind"] is not None or vals or lab["records"] or lab["people"]:
            bad.append("negative with content")
    else:
        if not 1 <= lab["people"] <= lab["records"] or not vals:
            bad.append("counts")
        if lab["people"] > len(flat):
            bad.append("more people than values")
        for w in ("test", "sample", "example", "demo"):
            if w in (path + t).lower():
                bad.append(f"word {w}")
    if cls == "bare":
        rule = "identity.prc_id18" if lab["kind"] == "identity.number" else "phone.mobile"
        if set(lab["values"]) != {rule} or not lab["records"] == lab["people"] == len(flat):
            bad.append("bare counts")
    return bad


def main(out):
    with open(os.path.join(out, "labels.json"), encoding="utf-8") as f:
        labels = json.load(f)
    root, faults, seen = os.path.join(out, "files"), [], set()
    for d, _, fs in os.walk(root):
        seen |= {os.path.relpath(os.path.join(d, x), root) for x in fs}
    faults += [f"{p}: file and label do not match" for p in seen ^ set(labels)]
    for p in sorted(seen & set(labels)):
        with open(os.path.join(root, p), "rb") as f:
            b = f.read()
        try:
            faults += [f"{p}: {x}" for x in one(p, b, labels[p])]
        except Exception as e:
            faults.append(f"{p}: cannot be read: {e!r}")
    cls = collections.Counter(v["class"] for v in labels.values())
    if cls != {"records": 234, "bare": 16, "negative": 86}:
        faults.append(f"classes {dict(cls)}")
    kinds = collections.Counter(v["kind"] for v in labels.values() if v["class"] == "records")
    if set(kinds) != set(KINDS) or not set(kinds.values()) <= {13, 14}:
        faults.append(f"kinds {dict(kinds)}")
    bare = collections.Counter(v["kind"] for v in labels.values() if v["class"] == "bare")
    if bare != {"identity.number": 8, "phone.number": 8}:
        faults.append(f"bare {dict(bare)}")
    if len({v["template"] for v in labels.values()}) != len(labels):
        faults.append("a template is used twice")
    big = sum(100 <= v["records"] <= 800 for v in labels.values() if v["class"] == "records")
    if big != 20 or any(v["records"] > 800 for v in labels.values()):
        faults.append(f"big files {big}")
    print("\n".join(faults) if faults else "clean")
    return bool(faults)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
