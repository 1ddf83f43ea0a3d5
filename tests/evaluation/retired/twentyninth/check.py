"""check.py OUT: opens every file again and compares it with labels.json."""
import collections
import datetime
import gzip
import io
import json
import os
import re
import sys
import tarfile
import unicodedata
import zipfile

HERE = os.path.dirname(os.path.abspath(__file__))
PROV = "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83".split()
L, R = r"(?<![0-9A-Za-z])", r"(?![0-9A-Za-z])"
SHAPE = {
    "identity.prc_id18": re.compile(L + r"[1-8]\d{5} ?(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])\d{2} ?\d{3}[\dXx]" + R),
    "phone.mobile": re.compile(L + r"(?:\+?86[- ]?)?1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-35-8]|8\d|9[0-35-9])(?:\d{8}|[- ]\d{4}[- ]\d{4})" + R),
    "phone.email": re.compile(r"[A-Za-z0-9][A-Za-z0-9._%+\-]*@(?:[A-Za-z0-9\-]+\.)+[A-Za-z]{2,24}"),
    "bank.card": re.compile(L + r"(?:62|60|81|9\d|[3-5]\d)\d{2}(?:[ -]?\d{4}){2,3}[ -]?\d{1,4}(?:[ -]?\d{1,3})?" + R),
    "driving.plate": re.compile(L + r"[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][·• -]?(?=[A-Z]{0,4}\d)(?:[A-HJ-NP-Z0-9]{5,6})" + R),
    "identity.passport_cn": re.compile(L + r"(?:E\d{8}|E[A-HJ-NP-Z]\d{7}|G\d{8}|1[45]\d{7}|[PSD]E\d{7}|[SDH]\d{8}|MA\d{7}|K[A-Z0-9]?\d{7,8})" + R),
    "driving.vin": re.compile(L + r"(?=[A-Z0-9]*[A-Z])(?=[A-Z0-9]*\d)[A-HJ-NPR-Z0-9]{8}[0-9X][A-HJ-NPR-Z0-9]{8}" + R),
    "phone.landline": re.compile(r"(?<![0-9A-Za-z.\-])" + r"(?:\(0(?:10|2[0-57-9]|[3-9]\d{2})\)\s?|0(?:10|2[0-57-9]|[3-9]\d{2})[- ])[2-8]\d{3}[- ]?\d{3,4}" + R)}


def id_ok(s):
    s = s.replace(" ", "").upper()
    if len(s) != 18 or s[:2] not in PROV:
        return False
    try:
        datetime.date(int(s[6:10]), int(s[10:12]), int(s[12:14]))
    except ValueError:
        return False
    tot = sum((2 ** (17 - i) % 11) * (10 if c == "X" else int(c)) for i, c in enumerate(s))
    return tot % 11 == 1


def luhn_ok(s):
    d = [int(c) for c in re.sub(r"\D", "", s)][::-1]
    return 13 <= len(d) <= 19 and (sum(d[::2]) + sum(sum(divmod(2 * x, 10)) for x in d[1::2])) % 10 == 0


def vin_ok(s):
    t = {c: v for c, v in zip("ABCDEFGHJKLMNPRSTUVWXYZ", [1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9])}
    w = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
    if len(s) != 17 or re.search("[IOQ]", s):
        return False
    n = sum(w[i] * (int(c) if c.isdigit() else t[c]) for i, c in enumerate(s)) % 11
    return s[8] == ("X" if n == 10 else str(n))


OK = {"identity.prc_id18": id_ok, "bank.card": luhn_ok, "driving.vin": vin_ok}
KNOWN = ("11010519491231002", "44052418800101001", "11010119900307", "13800138000", "34052419800101001",
         "36042619910101007", "11010219840406970", "13912345678", "6222600260001072444", "6228480402564890018")


def raw(full, box):
    data = open(full, "rb").read()
    if box == "gz":
        return gzip.decompress(data)
    if box == "zip":
        z = zipfile.ZipFile(io.BytesIO(data))
        return z.read(z.namelist()[0])
    if box == "tar":
        t = tarfile.open(fileobj=io.BytesIO(data))
        return t.extractfile(t.getmembers()[0]).read()
    return data


def counters():
    out = {}
    for f in os.listdir(os.path.join(HERE, "templates")):
        slug = kind = None
        for line in open(os.path.join(HERE, "templates", f), encoding="utf-8"):
            if line.startswith("%% "):
                slug = line.split()[1]
                out[slug] = [None, " others=1" in line]
            elif line.startswith("%count "):
                out[slug][0] = re.compile(line[7:].rstrip("\n").replace("(?m)", ""), re.M)
    return out


def spans(text, strings):
    got = []
    for s in strings:
        i = text.find(s)
        while i >= 0:
            got.append((i, i + len(s)))
            i = text.find(s, i + 1)
    return got


def check_file(path, lab, root, rx, bad):
    sh = lab["shape"]
    data = raw(os.path.join(root, path), sh["container"])
    text = data.decode(sh["encoding"]).lstrip("\ufeff").replace("\r\n", "\n")
    if re.search(r"<<|\|\||>>", text) and lab["kind"]:
        bad("left-over choice marks")
    for rule, vals in list(lab["values"].items()) + list(lab["allowed"].items()):
        if rule not in SHAPE:
            bad("unknown rule " + rule)
        for v in vals:
            if v not in text:
                bad("%s %r not in the file" % (rule, v))
    for rule, vals in lab["values"].items():
        if set(vals) & set(lab["allowed"].get(rule, [])):
            bad("value both labelled and allowed")
        for v in vals:
            n = unicodedata.normalize("NFKC", v)
            if not SHAPE[rule].fullmatch(n):
                bad("%s %r has not the shape" % (rule, v))
            if rule in OK and not OK[rule](n):
                bad("%s %r: wrong check" % (rule, v))
            if any(k in n.replace(" ", "").replace("-", "") for k in KNOWN):
                bad("known specimen " + v)
    for d in lab["decoys"]:
        if d not in text:
            bad("decoy %r not in the file" % d)
        for rule, f in OK.items():
            if SHAPE[rule].fullmatch(d) and f(d):
                bad("decoy %r is a right %s" % (d, rule))
    known = {r: set(map(lambda s: unicodedata.normalize("NFKC", s),
                        lab["values"].get(r, []) + lab["allowed"].get(r, []))) for r in SHAPE}
    norm = unicodedata.normalize("NFKC", text)
    cover = spans(norm, set().union(*known.values()) | set(lab["decoys"]))
    for rule, rg in SHAPE.items():
        for m in rg.finditer(norm):
            s = m[0]
            if rule in OK and not OK[rule](s):
                continue
            if s in known[rule]:
                continue
            if any(a <= m.start() and m.end() <= b for a, b in cover):
                continue
            if rule == "bank.card" and any(a == m.start() and b < m.end() for a, b in cover):
                continue  # a labelled number with other digits behind a blank
            bad("%s shape %r unlabelled" % (rule, s))
    want, others = rx.get(sh["way"], (None, False))
    if lab["kind"] is None:
        if lab["records"] or lab["people"] is not None:
            bad("a negative with records")
        return
    if want is None:
        bad("no counting pattern")
        return
    got = len(want.findall(text))
    if got != lab["records"]:
        bad("%d records by pattern, label says %d" % (got, lab["records"]))
    if not 1 <= lab["people"] <= lab["records"]:
        bad("people %r" % lab["people"])
    if not 3 <= lab["records"] <= 60:
        bad("records %r" % lab["records"])
    for rule in ("identity.prc_id18", "identity.passport_cn", "phone.mobile"):
        if others and rule == "phone.mobile":
            break
        ids = {re.sub(r"\W", "", unicodedata.normalize("NFKC", v)).upper() for v in lab["values"].get(rule, [])}
        if ids:
            if len(ids) != lab["people"]:
                bad("%d distinct %s, label says %d people" % (len(ids), rule, lab["people"]))
            break
    else:
        bad("no person key")


def main():
    out = sys.argv[1]
    root = os.path.join(out, "files")
    labels = json.load(open(os.path.join(out, "labels.json"), encoding="utf-8"))
    rx, errors, kinds = counters(), [], collections.Counter()
    disk = {os.path.relpath(os.path.join(d, f), root) for d, _, fs in os.walk(root) for f in fs}
    for p in sorted(disk ^ set(labels)):
        errors.append("%s: only on one side" % p)
    for path, lab in sorted(labels.items()):
        kinds[lab["kind"]] += 1
        try:
            check_file(path, lab, root, rx, lambda m: errors.append("%s (%s): %s" % (path, lab["shape"]["way"], m)))
        except (OSError, ValueError, KeyError) as e:
            errors.append("%s: %r" % (path, e))
    need = {k: 14 for k in (
        "hotel.stay travel.flight travel.train bank.account bank.balance bank.transaction border.crossing "
        "netcafe.session crime.case property.housing property.rental driving.licence driving.vehicle "
        "phone.cdr phone.sms location.fix").split()}
    need["identity.person"], need[None] = 20, 86
    for k, n in need.items():
        if kinds[k] != n:
            errors.append("kind %s: %d files, not %d" % (k, kinds[k], n))
    if kinds["identity.number"] + kinds["phone.number"] != 6 or sum(kinds.values()) != 336:
        errors.append("bare lists or total wrong: %r" % dict(kinds))
    for e in errors:
        print(e)
    print("%d files, %d records, %d errors" % (len(labels), sum(x["records"] for x in labels.values()), len(errors)))
    sys.exit(1 if errors else 0)


if __name__ == "__main__":
    main()
