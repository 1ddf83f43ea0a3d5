"""check.py OUT: compares the files of OUT with OUT/labels.json."""
import collections
import gzip
import io
import json
import os
import re
import sys
import tarfile
import zipfile
import engine
import generate
import values as V

P = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼"
L = r"(?<![0-9A-Za-z])"
E = r"(?![0-9A-Za-z])"
SHAPES = {
    "identity.prc_id18": L + r"\d{17}[\dXx]" + E,
    "phone.mobile": r"(?<![0-9A-Za-z_.])(?:\+?86[- ]?)?1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-35-8]|8\d|9[0-35-9])(?:\d{8}|[- ]\d{4}[- ]\d{4})(?![0-9A-Za-z_]|\.\d)",
    "phone.email": r"[A-Za-z0-9][A-Za-z0-9._%+-]*@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,24}(?![A-Za-z0-9_@])",
    "bank.card": r"(?<![0-9A-Za-z.])62\d{2}(?:[ -]?\d{4}){2,3}[ -]?\d{1,4}(?:[ -]?\d{1,3})?(?![0-9A-Za-z]|\.\d)",
    "driving.plate": L + "[" + P + r"][A-HJ-NP-Z][·•. -]?(?:[A-HJ-NP-Z0-9]{4}[A-HJ-NP-Z0-9挂学警港澳]|[A-HJK][A-HJ-NP-Z0-9]\d{4})" + E,
    "identity.passport_cn": L + r"(?:E\d{8}|E[A-HJ-NP-Z]\d{7}|G\d{8}|1[45]\d{7}|[PSD]E\d{7}|[PS]\d{7}|[SD]\d{8}|MA\d{7}|K\d{7,8}|H\d{8})" + E,
    "driving.vin": L + r"[A-HJ-NPR-Z0-9]{17}" + E,
    "phone.landline": r"(?<![0-9A-Za-z.-])(?:\(0(?:10|2\d|[3-9]\d{2})\)\s?|0(?:10|2\d|[3-9]\d{2})[- ])[2-8]\d{3}[- ]?\d{3,4}(?![0-9A-Za-z]|\.\d)",
}


def good(rule, s):
    n = re.sub(r"[ \-·]", "", s)
    if rule == "identity.prc_id18":
        if not re.match(r"[1-8]\d{5}(?:18|19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])", n):
            return False
        return n[:2] in PROV and V.id_check(n[:17]) == n[17].upper()
    if rule == "bank.card":
        return len(n) >= 16 and V.luhn_digit(n[:-1]) == n[-1]
    if rule == "driving.vin":
        return bool(re.search("[A-Z]", n)) and bool(re.search(r"\d", n)) and V.vin_check(n[:8] + "0" + n[9:]) == n[8]
    if rule == "driving.plate":
        return bool(re.search(r"\d", n))
    return True


PROV = {x[0][:2] for x in V.REGIONS} | set("15 42 62 54 63 64 71 81 82 83".split())


def open_file(path, shape):
    with open(path, "rb") as f:
        data = f.read()
    if shape["container"] == "gz":
        data = gzip.decompress(data)
    elif shape["container"] == "zip":
        z = zipfile.ZipFile(io.BytesIO(data))
        data = z.read(z.namelist()[0])
    elif shape["container"] == "tar":
        t = tarfile.open(fileobj=io.BytesIO(data))
        data = t.extractfile(t.getmembers()[0]).read()
    return data.decode(shape["encoding"])


def counters():
    out = {}
    for kind, b in generate.blocks():
        path = generate.pack(b["path"], b"", None if b["cont"] == "-" else b["cont"])[0]
        c = b["C"]
        if c and b["script"] == "hant":
            c = engine.hant(c)
        out[path] = c
    return out


def main(out):
    bad = []
    with open(os.path.join(out, "labels.json"), encoding="utf-8") as f:
        labels = json.load(f)
    count = counters()
    on_disk = {os.path.relpath(os.path.join(d, n), os.path.join(out, "files")).replace(os.sep, "/")
               for d, _, ns in os.walk(os.path.join(out, "files")) for n in ns}
    if on_disk != set(labels):
        bad.append("files and labels differ: %s" % sorted(on_disk ^ set(labels))[:5])
    kinds = collections.Counter()
    for path, lab in labels.items():
        text = open_file(os.path.join(out, "files", path), lab["shape"])
        kinds[lab["kind"]] += 1
        for book in ("values", "allowed"):
            for rule, vals in lab[book].items():
                if len(set(vals)) != len(vals):
                    bad.append("%s: value twice in %s" % (path, rule))
                for v in vals:
                    if v not in text:
                        bad.append("%s: %s %s is not in the file" % (path, rule, v))
                    elif book == "values" and not (re.fullmatch(SHAPES[rule], v) and good(rule, v)):
                        bad.append("%s: %s %s has a wrong shape or check" % (path, rule, v))
        for v in lab["decoys"]:
            if v not in text:
                bad.append("%s: decoy %s is not in the file" % (path, v))
            for rule, rx in SHAPES.items():
                if re.fullmatch(rx, v) and good(rule, v):
                    bad.append("%s: decoy %s is a good %s" % (path, v, rule))
        for rule, rx in SHAPES.items():
            known = set(lab["values"].get(rule, [])) | set(lab["allowed"].get(rule, []))
            for m in re.finditer(rx, text):
                if good(rule, m.group()) and m.group() not in known:
                    line = text[max(0, m.start() - 20):m.end() + 10]
                    bad.append("%s: unlabelled %s %s in %r" % (path, rule, m.group(), line))
        if lab["kind"] is None:
            if lab["records"] or lab["people"] is not None:
                bad.append("%s: records in a hard negative" % path)
            continue
        if not lab["values"]:
            bad.append("%s: no values" % path)
        n = len(re.findall(count[path], text, re.M))
        if n != lab["records"]:
            bad.append("%s: %d records counted, %d labelled" % (path, n, lab["records"]))
        if not 1 <= lab["people"] <= lab["records"] or not 3 <= n <= 60:
            bad.append("%s: people %s, records %d" % (path, lab["people"], n))
        v = lab["values"]
        if max(len(v.get(k, [])) for k in ("identity.prc_id18", "identity.passport_cn", "phone.mobile")) < lab["people"]:
            bad.append("%s: fewer personal numbers than people" % path)
    want = {k: 14 for k in generate.KINDS}
    want["identity.person"] = 20
    want[None] = 86
    for k, n in want.items():
        if kinds[k] != n:
            bad.append("%s: %d files, %d wanted" % (k, kinds[k], n))
    if kinds["identity.number"] + kinds["phone.number"] != 6 or sum(kinds.values()) != 336:
        bad.append("bare lists or total wrong: %s" % dict(kinds))
    for b in bad:
        print(b)
    print("%d files, %d problems" % (len(labels), len(bad)))
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
