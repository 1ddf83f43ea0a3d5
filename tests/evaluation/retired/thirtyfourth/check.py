"""check.py OUT: reads every file again and compares with the labels."""
import collections
import datetime
import gzip
import io
import json
import os
import re
import sys
import tarfile
import zipfile
import engine
PROV = set("11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83".split())
L, R = r"(?<![0-9A-Za-z])", r"(?![0-9A-Za-z])"
RULE = {
    "identity.prc_id18": re.compile(L + r"[1-8]\d{16}[\dXx]" + R),
    "phone.mobile": re.compile(r"(?<![0-9A-Za-z.])(?:\+?86[- ]?)?1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-35-8]|8\d|9[0-35-9])"
                               r"(?:\d{8}|([- ])\d{4}\1\d{4})(?![0-9A-Za-z]|\.\d)"),
    "phone.email": re.compile(r"[A-Za-z0-9][A-Za-z0-9._%+\-]*@(?:[A-Za-z0-9\-]+\.)+[A-Za-z]{2,24}"),
    "bank.card": re.compile(r"(?<![0-9A-Za-z.\-+])(?:3[47]\d{13}|(?:4\d|5[1-5])\d{14}|(?:62|9\d)\d\d(?:\d{9,15}|( )\d{4}\1\d{4}\1\d{1,4}(?:\1\d{1,3})?))" + R),
    "driving.plate": re.compile(L + r"[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][·. \-]?"
                                r"(?=[A-Z]*\d)[A-HJ-NP-Z0-9]{4,5}[A-HJ-NP-Z0-9挂学警港澳]" + R),
    "identity.passport_cn": re.compile(L + r"(?:[EG]\d{8}|E[A-HJ-NP-Z]\d{7})" + R),
    "driving.vin": re.compile(L + r"[A-HJ-NPR-Z0-9]{17}" + R),
    "phone.landline": re.compile(r"(?<![0-9A-Za-z.\-])(?:\(0\d{2,3}\) ?|0(?:10|2[0-57-9]|[3-9]\d{2})[- ])[2-8]\d{3}[- ]?\d{3,4}"
                                 r"(?![0-9A-Za-z]|\.\d)"),
}


def luhn(s):
    s = re.sub(r"\D", "", s)
    return sum(sum(divmod(int(c) * (1 + i % 2), 10)) for i, c in enumerate(s[::-1])) % 10 == 0


def good(rule, v):
    if rule == "identity.prc_id18":
        k = 0
        for c in v[:17]:
            k = (k + int(c)) * 2 % 11
        ok = (k + (10 if v[17] in "xX" else int(v[17]))) % 11 == 1
        try:
            datetime.date(int(v[6:10]), int(v[10:12]), int(v[12:14]))
        except ValueError:
            return False
        return ok and v[:2] in PROV and 1900 <= int(v[6:10]) <= 2025
    if rule == "bank.card":
        return luhn(v)
    if rule == "driving.vin":
        if v.isdigit() or v.isalpha():
            return False
        val = {c: int("12345678012345070923456789"[i]) for i, c in enumerate("ABCDEFGHIJKLMNOPQRSTUVWXYZ")}
        k = sum((int(c) if c.isdigit() else val[c]) * w for c, w in zip(v, (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2))) % 11
        return v[8] == ("X" if k == 10 else str(k))
    return True


def read(full, shape):
    with open(full, "rb") as h:
        b = h.read()
    box = shape["container"]
    if box == "gz":
        b = gzip.decompress(b)
    elif box == "zip":
        z = zipfile.ZipFile(io.BytesIO(b))
        b = z.read(z.namelist()[0])
    elif box == "tar":
        z = tarfile.open(fileobj=io.BytesIO(b))
        b = z.extractfile(z.getmembers()[0]).read()
    return b.decode({"utf-8-bom": "utf-8-sig"}.get(shape["encoding"], shape["encoding"])).replace("\r\n", "\n")


def count(spec, text):
    how, _, arg = spec.partition(":")
    if how == "lines":
        return sum(1 for l in text.split("\n") if l.strip()) - int(arg or 0)
    return len(re.findall(arg, text, re.M))


def main(out):
    bad = []
    with open(os.path.join(out, "labels.json"), encoding="utf-8") as h:
        labels = json.load(h)
    spec = {t["path"] + ("." + t["box"] if t["box"] else ""): t for t in engine.load()}
    disk = {os.path.relpath(os.path.join(d, f), os.path.join(out, "files")) for d, _, fs in os.walk(os.path.join(out, "files")) for f in fs}
    for x in disk ^ set(labels):
        bad.append("not in both: " + x)
    kinds = collections.Counter()
    for path in sorted(labels):
        lab = labels[path]
        kinds[lab["kind"]] += 1
        try:
            text = read(os.path.join(out, "files", path), lab["shape"])
        except Exception as e:
            bad.append("%s: cannot read %r" % (path, e))
            continue
        say = lambda m: bad.append(path + ": " + m)
        for where in ("values", "allowed"):
            for rule, vs in lab[where].items():
                for v in vs:
                    if v not in text:
                        say("%s %s not in the file" % (rule, v))
                    if "*" not in v and not good(rule, v):
                        say("%s %s wrong check" % (rule, v))
                    if where == "values" and not RULE[rule].search(v):
                        say("%s %s wrong shape" % (rule, v))
        for v in lab["decoys"]:
            if v not in text:
                say("decoy %s not in the file" % v)
            if any(v in vs for vs in lab["values"].values()):
                say("decoy %s is a value" % v)
        spans = []
        for vs in list(lab["values"].values()) + list(lab["allowed"].values()) + [lab["decoys"]]:
            for v in vs:
                spans += [(m.start(), m.end()) for m in re.finditer(re.escape(v), text)]
        for rule, rx in RULE.items():
            have = set(lab["values"].get(rule, [])) | set(lab["allowed"].get(rule, [])) | set(lab["decoys"])
            for m in rx.finditer(text):
                if rule == "bank.card" and len(m[0]) == 18 and good("identity.prc_id18", m[0]):
                    continue
                if rule != "bank.card" and any(a <= m.start() and m.end() <= b for a, b in spans):
                    continue
                if m[0] not in have and good(rule, m[0]):
                    say("unlabelled %s %r" % (rule, text[max(0, m.start() - 20):m.end() + 8]))
        if lab["kind"]:
            c = count(spec[path]["count"], text)
            if c != lab["records"]:
                say("records %d, counted %d" % (lab["records"], c))
            keys = [len({re.sub(r"\W", "", v).upper()[-18:] for v in lab["values"].get(k, [])}) for k in
                    ("identity.prc_id18", "identity.passport_cn", "phone.mobile", "bank.card", "driving.plate")]
            if not 1 <= lab["people"] <= lab["records"] or lab["people"] > max(keys):
                say("people %r, keys %r" % (lab["people"], keys))
            if not 3 <= lab["records"] <= 60:
                say("records %d" % lab["records"])
        elif lab["records"] or lab["people"] is not None:
            say("null with records")
    base = "hotel.stay travel.flight travel.train bank.account bank.balance bank.transaction border.crossing netcafe.session " \
           "crime.case property.housing property.rental driving.licence driving.vehicle phone.cdr phone.sms location.fix".split()
    for k in base:
        if kinds[k] != 14:
            bad.append("%s: %d files" % (k, kinds[k]))
    if kinds["identity.person"] != 20 or kinds["identity.number"] + kinds["phone.number"] != 6 or kinds[None] != 86:
        bad.append("files per kind: %r" % kinds)
    for b in bad:
        print(b)
    print("%d files, %d faults" % (len(labels), len(bad)))
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
