"""python3 check.py OUT : opens every file again, counts records another way, looks for unlabelled values; prints clean."""
import csv
import glob
import gzip
import io
import json
import os
import re
import sys
import tarfile
import xml.etree.ElementTree as ET
import zipfile

HERE = os.path.dirname(os.path.abspath(__file__))
PROV = set("11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83".split())


def heads():
    out = {}
    for f in glob.glob(os.path.join(HERE, "templates", "*.tpl")):
        for line in open(f, encoding="utf-8"):
            if line.startswith("=== "):
                x = [s.strip() for s in line[4:].split(";;")]
                out[x[0]] = (x[1].split(), x[3])
    return out


def unpack(path):
    data = open(path, "rb").read()
    if path.endswith(".zip"):
        z = zipfile.ZipFile(io.BytesIO(data))
        assert len(z.namelist()) == 1
        return z.read(z.namelist()[0])
    if path.endswith((".tar", ".tar.gz", ".tgz")):
        t = tarfile.open(fileobj=io.BytesIO(data))
        m = t.getmembers()
        assert len(m) == 1
        return t.extractfile(m[0]).read()
    return gzip.decompress(data) if path.endswith(".gz") else data


def decode(data, flags):
    enc = next((f for f in flags if f in ("gb18030", "big5", "utf-16", "utf-16-le", "utf-8-sig")), "utf-8")
    return data.decode(enc).replace("\r\n", "\n").replace("\r", "\n")


def id_ok(s):
    w = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    if s[:2] not in PROV or not ("1900" <= s[6:10] <= "2026" and "01" <= s[10:12] <= "12" and "01" <= s[12:14] <= "31"):
        return False
    return "10X98765432"[sum(int(a) * b for a, b in zip(s, w)) % 11] == s[17].upper()


def luhn(s):
    t = 0
    for k, c in enumerate(reversed(s)):
        n = int(c) * (1 + k % 2)
        t += n // 10 + n % 10
    return t % 10 == 0


def vin_ok(s):
    tr = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", [1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9]))
    w = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
    r = sum((tr.get(c) or int(c)) * k for c, k in zip(s, w)) % 11
    return s[8] == ("X" if r == 10 else str(r)) and not s.isdigit()


B, E = r"(?<![0-9A-Za-z])", r"(?![0-9A-Za-z])"
LOOKS = {
    "identity.prc_id18": (r"(?<!\d)[1-8]\d{16}[\dXx]" + E, id_ok),
    "phone.mobile": (r"(?<![0-9A-Za-z.])(?:CTCM)?((?:\+?86[- ]?)?1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-8]|8\d|9[0-35-9])(?:\d{8}|[- ]\d{4}[- ]\d{4}))(?![0-9A-Za-z])", None),
    "phone.email": (r"[A-Za-z0-9][A-Za-z0-9._%+\-]*@(?:[A-Za-z0-9\-]+\.)+[A-Za-z]{2,}", None),
    "bank.card": (B + r"62\d{2}(?:\d{12,15}|(?: \d{4}){3}(?: \d{1,3})?)" + E, lambda s: luhn(s.replace(" ", ""))),
    "driving.plate": (r"[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][·.]?(?=[A-Z0-9]*\d)[A-HJ-NP-Z0-9]{5,6}" + E, None),
    "identity.passport_cn": (B + r"(?:E\d{8}|E[A-HJ-NP-Z]\d{7}|G\d{8}|[PSD]E\d{7}|[SD]\d{8})" + E, None),
    "driving.vin": (B + r"(?=[A-Z0-9]*[A-Z])[A-HJ-NPR-Z0-9]{17}" + E, vin_ok),
    "phone.landline": (r"(?<![0-9A-Za-z.\-])(?:\(0\d{2,3}\)\s?|（0\d{2,3}）|0(?:10|2\d|[3-9]\d{2})[- ])[2-8]\d{6,7}(?:-\d{2,4})?" + E, None),
}


def walk(v, path):
    for k in [x for x in path.split(".") if x]:
        if k == "*":
            return [y for x in v for y in (x if isinstance(x, list) else [x])]
        v = [y for x in v for y in x[k]] if isinstance(v, list) else v[k]
    return v


def count(text, how):
    kind, _, arg = how.partition(":")
    if kind == "re":
        return len(re.findall(arg, text.lstrip("\ufeff"), re.M))
    if kind == "n":
        return int(arg)
    if kind == "csv":
        x = arg.replace("\\t", "\t").split(":")
        rows = list(csv.reader(io.StringIO(text), delimiter=x[0] or ":"))
        rows = [r for r in rows if len(r) == int(x[1]) and sum(1 for c in r if c.strip()) > len(r) / 2]
        return len(rows) - (0 if len(x) > 2 else 1)
    if kind == "jsonl":
        return sum(1 for line in text.split("\n") if line.strip() and json.loads(line) is not None)
    if kind == "json":
        return len(walk(json.loads(text), arg))
    if kind == "xml":
        return len(list(ET.fromstring(re.sub(r"<\?xml.*?\?>", "", text)).iter(arg)))
    raise ValueError(how)


def has(text, v):
    return re.search(r"(?<![0-9])" + re.escape(v) + r"(?![0-9A-Za-z])", text)


def main(out):
    bad, labels, head = [], json.load(open(os.path.join(out, "labels.json"), encoding="utf-8")), heads()
    root = os.path.join(out, "files")
    found = {os.path.relpath(os.path.join(d, f), root) for d, _, fs in os.walk(root) for f in fs}
    if found != set(labels):
        bad.append("files and labels differ: %s" % sorted(found ^ set(labels))[:5])
    for path, lab in sorted(labels.items()):
        flags, how = head[path]
        try:
            text = decode(unpack(os.path.join(root, path)), flags)
            n = count(text, how) if lab["kind"] else 0
        except Exception as e:
            bad.append("%s: %r" % (path, e))
            continue
        if n != lab["records"]:
            bad.append("%s: records %d, counted %d" % (path, lab["records"], n))
        if lab["kind"] and (not lab["records"] or lab["people"] == 0 or not lab["values"]):
            bad.append("%s: empty label" % path)
        if lab["kind"] is None and lab["values"]:
            bad.append("%s: negative with values %s" % (path, lab["values"]))
        if lab["people"] is not None and lab["people"] > max(lab["records"], 0):
            bad.append("%s: more people than records" % path)
        if path.endswith((".json", ".json.gz")) and "broken" not in flags:
            json.loads(text)
        known = set(lab["decoys"])
        for box in ("values", "allowed"):
            for rule, vs in lab[box].items():
                if len(vs) != len(set(vs)):
                    bad.append("%s: %s twice" % (path, rule))
                for v in vs:
                    known.add(v)
                    if not has(text, v):
                        bad.append("%s: %s not in file" % (path, v))
                    if box == "values":
                        test = LOOKS[rule]
                        if not re.fullmatch(test[0], v) or (test[1] and not test[1](v)):
                            bad.append("%s: %s is no %s" % (path, v, rule))
        for v in lab["decoys"]:
            if v not in text:
                bad.append("%s: decoy %s not in file" % (path, v))
        for rule, (rx, ok) in LOOKS.items():
            for m in re.finditer(rx, text):
                v = m[1] if m.lastindex else m[0]
                if (ok is None or ok(v)) and v not in known and not any(v in k for k in known):
                    bad.append("%s: unlabelled %s %s" % (path, rule, v))
        for word in ("{{", "}}", "%end", "%new") if lab["kind"] else ():
            if word in text and not (word == "}}" and ("json" in path or "{" in text)):
                bad.append("%s: left over %s" % (path, word))
    kinds = {}
    for lab in labels.values():
        kinds[lab["kind"] or "-"] = kinds.get(lab["kind"] or "-", 0) + 1
    print(len(labels), "files;", ", ".join("%s %d" % x for x in sorted(kinds.items())))
    print("\n".join(bad[:80]) if bad else "clean")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
