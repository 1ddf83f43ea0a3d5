#!/usr/bin/env python3
"""check.py OUT: reopen every file, hold it against the labels (no code shared with the generator)."""

import collections
import datetime
import email
import email.policy
import gzip
import html
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
    "hotel.stay travel.flight travel.train netcafe.session border.crossing crime.case property.housing property.rental"
    " bank.account bank.transaction bank.balance driving.licence driving.vehicle identity.person phone.cdr phone.sms"
    " location.fix"
).split()
RULES = (
    "identity.prc_id18 phone.mobile phone.email bank.card driving.plate identity.passport_cn driving.vin "
    "phone.landline"
).split()
KNOWN = set(
    "11010519491231002X 440524188001010014 34052419800101001X 360426199101010071 11010219840406970X 13800138000 "
    "13888888888 13912345678 18888888888 13000000000 6222600260001072444 6228480402564890018 "
    "1M8GDM9AXKP042788".split()
)
BINS = set(
    "622202 621226 622208 622848 622845 621700 622700 621661 621790 601382 622588 621486 621483 622260 622262 622908 "
    "622622 621691 622521 622518 621799 621098 622188 622630 622663 622690 622155".split()
)
L, R = "(?<![0-9A-Za-z])", "(?![0-9A-Za-z])"
LM = r"(?:(?<![0-9A-Za-z])|(?<=CTCM)|(?<=NI)|(?<![0-9A-Za-z])(?:86|0086))"


def decode(b):
    for bom, e in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if b.startswith(bom):
            return [b.decode(e)]
    try:
        return [b.decode("utf-8")]
    except UnicodeDecodeError:
        pass
    out = []
    for e in ("gb18030", "big5"):
        try:
            out.append(b.decode(e))
        except UnicodeDecodeError:
            pass
    return out


def ooxml(z):
    names = z.namelist()
    t = []
    if "word/document.xml" in names:
        w = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
        for p in ET.fromstring(z.read("word/document.xml")).iter(w + "p"):
            t.append("".join(x.text or "" for x in p.iter(w + "t")))
        return "\n".join(t)
    s = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
    sh = []
    if "xl/sharedStrings.xml" in names:
        sh = ["".join(x.text or "" for x in si.iter(s + "t")) for si in ET.fromstring(z.read("xl/sharedStrings.xml"))]
    for n in sorted(names):
        if n.startswith("xl/worksheets/"):
            for c in ET.fromstring(z.read(n)).iter(s + "c"):
                v = c.find(s + "v")
                if c.get("t") == "s":
                    t.append(sh[int(v.text)])
                elif c.get("t") == "inlineStr":
                    t.append("".join(x.text or "" for x in c.iter(s + "t")))
                elif v is not None:
                    t.append(v.text)
    return "\n".join(t)


def read(name, b):
    """the texts of a file (a list: a doubtful encoding gives two readings)"""
    if b[:2] == b"PK":
        z = zipfile.ZipFile(io.BytesIO(b))
        if "[Content_Types].xml" in z.namelist():
            return [ooxml(z)]
        return ["\n".join(read(n, z.read(n))[0] for n in z.namelist())]
    if b[:2] == b"\x1f\x8b":
        return read(name, gzip.decompress(b))
    if b[:15] == b"SQLite format 3":
        c = sqlite3.connect(":memory:")
        c.deserialize(b)
        t = []
        for (n,) in c.execute("select name from sqlite_master where type='table'").fetchall():
            t += ["\t".join("" if x is None else str(x) for x in r) for r in c.execute("select * from " + n)]
        return ["\n".join(t)]
    if name.endswith(".tar"):
        z = tarfile.open(fileobj=io.BytesIO(b))
        return ["\n".join(read(m.name, z.extractfile(m).read())[0] for m in z.getmembers())]
    if name.endswith(".eml"):
        m = email.message_from_bytes(b, policy=email.policy.default)
        t = [str(m[h]) for h in ("From", "To", "Subject")]
        for p in m.walk():
            if p.is_multipart():
                continue
            if p.get_filename():
                t += read(p.get_filename(), p.get_payload(decode=True))[:1]
            else:
                t.append(p.get_content())
        return ["\n".join(t)]
    return decode(b)


def okid(s):
    if not re.fullmatch(r"[1-6]\d{5}(19|20)\d{9}[\dX]", s):
        return False
    if (
        s[:2]
        not in "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65".split()
    ):
        return False
    try:
        datetime.date(int(s[6:10]), int(s[10:12]), int(s[12:14]))
    except ValueError:
        return False
    return sum((10 if c == "X" else int(c)) * pow(2, 17 - i, 11) for i, c in enumerate(s)) % 11 == 1


def okluhn(s):
    return sum(sum(divmod(int(c) * (1 + i % 2), 10)) for i, c in enumerate(s[::-1])) % 10 == 0


def okcard(s):
    return s.isdigit() and 15 < len(s) < 20 and s[:6] in BINS and okluhn(s)


def okmob(s):
    if not re.fullmatch(r"1(3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-35-8]|8\d|9[0-35-9])\d{8}", s):
        return False
    return not re.search(r"(\d)\1{4}|123456|234567|345678|456789", s)


def okvin(s):
    if not re.fullmatch(r"[A-HJ-NPR-Z0-9]{17}", s) or s.isdigit() or s.isalpha():
        return False
    v = {c: i % 9 + 1 for i, c in enumerate("ABCDEFGHI")}
    v.update({c: i + 1 for i, c in enumerate("JKLMNOPQR")})
    v.update({c: i + 2 for i, c in enumerate("STUVWXYZ")})
    w = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
    r = sum((int(c) if c.isdigit() else v[c]) * k for c, k in zip(s, w)) % 11
    return s[8] == ("X" if r == 10 else str(r))


PLATE = (
    "[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z]·?"
    "(?:[A-HJK][A-HJ-NP-Z0-9]\\d{4}|\\d{5}[A-HJK]|[A-HJ-NP-Z0-9]{5})"
)
LAND = r"0(?:10|2[0-57-9]|[3-9]\d{2})-[2-8]\d{6,7}"
MAIL = r"[A-Za-z0-9][A-Za-z0-9._]*@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,4}"
PASS = r"(?:E\d{8}|E[A-HJ-NP-Z]\d{7}|G\d{8})"


def valid(rule, v):
    x = re.sub("[ ·]", "", v) if rule != "phone.landline" else v
    if rule in ("phone.mobile",):
        x = x.replace("-", "")
    if rule == "identity.prc_id18":
        return okid(x)
    if rule == "phone.mobile":
        return okmob(x)
    if rule == "bank.card":
        return okcard(x)
    if rule == "driving.vin":
        return okvin(x)
    pat = {"driving.plate": PLATE, "phone.landline": LAND, "phone.email": MAIL, "identity.passport_cn": PASS}[rule]
    return re.fullmatch(pat, x) is not None


def stands(v, t):
    a = LM if v[0].isascii() else ""
    return re.search(a + re.escape(v) + R, t) is not None


def finds(t):
    """every valid value of a text, as written"""
    for m in re.finditer(LM + r"(\d{6} ?\d{8} ?\d{3}[\dX])" + R, t):
        if okid(m.group(1).replace(" ", "")):
            yield "identity.prc_id18", m.group(1)
    for m in re.finditer(LM + r"(?<!\d\.)(1\d{2}([ -]?)\d{4}\2\d{4})" + R, t):
        if okmob(re.sub("[ -]", "", m.group(1))):
            yield "phone.mobile", m.group(1)
    for m in re.finditer(L + r"(\d{16,19}|\d{4}(?: \d{4}){3}(?: \d{1,4})?)" + R, t):
        if okcard(m.group(1).replace(" ", "")):
            yield "bank.card", m.group(1)
    for m in re.finditer(L + r"([A-Z0-9]{17})" + R, t):
        if okvin(m.group(1)):
            yield "driving.vin", m.group(1)
    for m in re.finditer("(" + PLATE + ")" + R, t):
        if re.search(r"\d", m.group(1)):
            yield "driving.plate", m.group(1)
    for rule, p in (("phone.landline", LAND), ("phone.email", MAIL), ("identity.passport_cn", PASS)):
        for m in re.finditer(LM + r"(?<!-)(" + p + ")" + R, t):
            yield rule, m.group(1)


def main(out):
    bad = []
    lab = json.load(open(os.path.join(out, "labels.json"), encoding="utf-8"))
    root = os.path.join(out, "files")
    have = {os.path.relpath(os.path.join(p, f), root) for p, _, fs in os.walk(root) for f in fs}
    for x in sorted(have ^ set(lab)):
        bad.append("%s: in files or labels only" % x)
    tpl = collections.Counter(v["template"] for v in lab.values())
    bad += ["template %s used %d times" % x for x in tpl.items() if x[1] > 1]
    cls = collections.Counter(v["class"] for v in lab.values())
    kinds = collections.Counter(v["kind"] for v in lab.values())
    if cls != {"records": 234, "bare": 16, "negative": 86}:
        bad.append("classes %r" % cls)
    for k in KINDS:
        if kinds[k] not in (13, 14):
            bad.append("kind %s has %d files" % (k, kinds[k]))
    if kinds["identity.number"] != 8 or kinds["phone.number"] != 8:
        bad.append("bare lists %r" % kinds)
    for path in sorted(have & set(lab)):
        v = lab[path]
        ts = read(path, open(os.path.join(root, path), "rb").read())
        allv = [(r, x) for k in ("values", "allowed", "decoys") for r in v[k] for x in v[k][r]]

        def score(t):
            return sum(stands(x, t) for _, x in allv)

        t = max(ts, key=score) if ts else ""
        if path.endswith((".html", ".xml")):
            t = html.unescape(t)
        if v["class"] == "negative":
            if v["kind"] or v["records"] or v["people"] or v["values"]:
                bad.append("%s: a negative with labels" % path)
        else:
            m = re.search(r"(?i)(test|sample|example|demo)|测试|样例|示例", path + "\n" + t)
            if m:
                bad.append("%s: forbidden word %s" % (path, m.group(0)))
            if not (0 < v["people"] <= v["records"]):
                bad.append("%s: %d records, %d people" % (path, v["records"], v["people"]))
            keys = [len(v["values"].get(r, ())) for r in RULES] + [0]
            if max(keys) + len(v["allowed"].get("identity.passport_foreign", ())) < v["people"]:
                bad.append("%s: fewer numbers than people" % path)
            if not v["values"]:
                bad.append("%s: no values" % path)
        if v["class"] == "bare":
            n = sum(len(x) for x in v["values"].values())
            if not n == v["records"] == v["people"]:
                bad.append("%s: bare list counts" % path)
        for r, xs in v["values"].items():
            if r not in RULES or len(set(xs)) != len(xs):
                bad.append("%s: rule %s or double values" % (path, r))
            for x in xs:
                if not valid(r, x) or x in KNOWN:
                    bad.append("%s: %s %s not valid" % (path, r, x))
        for r, x in allv:
            if not stands(x, t):
                bad.append("%s: %s %s does not stand in the file" % (path, r, x))
        for r, xs in v["decoys"].items():
            for x in xs:
                if r in ("identity.prc_id18", "bank.card", "driving.vin", "driving.plate") and valid(r, x):
                    bad.append("%s: decoy %s %s is valid" % (path, r, x))
                if r in v["values"] and x in v["values"][r]:
                    bad.append("%s: decoy %s is a value" % (path, x))
        got = {x for _, x in allv}
        flat = {re.sub("[ ·-]", "", x) for x in got}
        for r, x in set(finds(t)):
            if x not in got and not (r == "phone.mobile" and re.sub("[ -]", "", x) in flat):
                bad.append("%s: unlabelled %s %s" % (path, r, x))
    big = sum(99 < v["records"] <= 800 for v in lab.values())
    print(
        "files %d, records %d, people of files %d, big files %d, classes %s"
        % (len(lab), sum(v["records"] for v in lab.values()), sum(v["people"] for v in lab.values()), big, dict(cls))
    )
    print("\n".join(bad) if bad else "clean")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
