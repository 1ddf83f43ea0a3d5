"""check.py OUT: reads every file again and holds it against labels.json."""
import collections
import gzip
import io
import json
import os
import re
import sys
import tarfile
import unicodedata
import zipfile
import values as V
from engine import load
from generate import KINDS, NEGATIVE

PROV = set("11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83".split())
PL = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼"
SHAPES = {
    "identity.prc_id18": r"(?<!\d)[1-8]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![0-9A-Za-z])",
    "phone.mobile": r"(?<![0-9.])(?:(?:\+|00)86[- ]?)?1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-35-8]|8\d|9[0-35-9])(?:\d{8}|[- ]\d{4}[- ]\d{4})(?![0-9A-Za-z_])",
    "phone.email": r"(?<![A-Za-z0-9._%+\-@/])[A-Za-z0-9][A-Za-z0-9._%+\-]*@(?:[A-Za-z0-9\-]+\.)+[A-Za-z]{2,}",
    "bank.card": r"(?<![0-9A-Za-z.])(?:62|43)\d{2}(?:[ -]?\d{4}){2,3}[ -]?\d{1,4}(?:[ -]?\d{1,3})?(?![0-9A-Za-z])",
    "driving.plate": r"[%s][A-HJ-NP-Z][·•. \-]?(?:[A-HJK][A-HJ-NP-Z0-9]\d{4}|\d{5}[A-HJK]|[A-HJ-NP-Z0-9]{4}[A-HJ-NP-Z0-9挂学警港澳])(?![0-9A-Za-z])" % PL,
    "identity.passport_cn": r"(?<![0-9A-Za-z])(?:E\d{8}|E[A-HJ-NP-Z]\d{7}|G\d{8}|1[45]\d{7}|[PSD]E\d{7}|[PS]\.?\d{7}|[SD]\d{8}|MA\d{7}|K[A-Z0-9]?\d{7,8}|H\d{8})(?![0-9A-Za-z])",
    "driving.vin": r"(?<![0-9A-Za-z])(?=\w*[A-Z])(?=\w*\d)[A-HJ-NPR-Z0-9]{17}(?![0-9A-Za-z])",
    "phone.landline": r"(?<![0-9A-Za-z.\-])(?:\(0(?:10|2[0-57-9]|[3-9]\d{2})\)\s?|0(?:10|2[0-57-9]|[3-9]\d{2})[- ])[2-8]\d{3}[- ]?\d{3,4}(?![0-9A-Za-z])",
}
KNOWN = {"11010519491231002X", "440524188001010014", "34052419800101001X", "360426199101010071", "11010219840406970X", "13800138000",
         "13888888888", "13912345678", "18888888888", "13000000000", "6222600260001072444", "6228480402564890018", "1M8GDM9AXKP042788"}


def good(rule, s):
    d = re.sub(r"[ -]", "", s)
    if rule == "identity.prc_id18":
        return s[:2] in PROV and V.id_check(s[:17]) == s[17].upper()
    if rule == "bank.card":
        return 13 <= len(d) <= 19 and V.luhn_ok(d)
    if rule == "driving.vin":
        return V.vin_check(s) == s[8]
    if rule == "driving.plate":
        return any(c.isdigit() for c in s[2:])
    return True


def content(path, lab):
    with open(path, "rb") as f:
        data = f.read()
    box = lab["shape"]["container"]
    if box == "gz":
        data = gzip.decompress(data)
    elif box == "zip":
        z = zipfile.ZipFile(io.BytesIO(data))
        data = z.read(z.namelist()[0])
    elif box == "tar":
        t = tarfile.open(fileobj=io.BytesIO(data))
        data = t.extractfile(t.getmembers()[0]).read()
    return data.decode(lab["shape"]["encoding"])


def main(out):
    with open(os.path.join(out, "labels.json"), encoding="utf-8") as f:
        labels = json.load(f)
    count = {h["path"]: h.get("count") for n in KINDS + ["lists"] + NEGATIVE for h in load(n)}
    bad, kinds, found = [], collections.Counter(), set()
    enc, nrec = collections.Counter(), 0
    for root, _, names in os.walk(os.path.join(out, "files")):
        found |= {os.path.relpath(os.path.join(root, n), os.path.join(out, "files")).replace(os.sep, "/") for n in names}
    if found != set(labels):
        bad.append(("files and labels differ", sorted(found ^ set(labels))[:5]))
    for path, lab in sorted(labels.items()):
        text = content(os.path.join(out, "files", path), lab).replace("\r\n", "\n")
        kinds[lab["kind"]] += 1
        enc[lab["shape"]["encoding"], lab["shape"]["container"]] += 1
        nrec += lab["records"]
        known = {v for part in ("values", "allowed") for vs in lab[part].values() for v in vs}
        for rule, vs in list(lab["values"].items()) + list(lab["allowed"].items()):
            if len(set(vs)) != len(vs):
                bad.append((path, "doubled", rule))
            for v in vs:
                if v not in text:
                    bad.append((path, "missing", rule, v))
                if v in KNOWN:
                    bad.append((path, "specimen", v))
        for rule, vs in lab["values"].items():
            for v in vs:
                if not good(rule, v) or not re.fullmatch(SHAPES[rule].replace("(?<!\\d)", ""), v):
                    bad.append((path, "wrong value", rule, v))
        for v in lab["decoys"]:
            if v not in text:
                bad.append((path, "decoy missing", v))
            if v in known:
                bad.append((path, "decoy is a value", v))
        text2 = unicodedata.normalize("NFKC", text)
        for rule, rx in SHAPES.items():
            have = lab["values"].get(rule, []) + lab["allowed"].get(rule, [])
            for m in re.finditer(rx, text2):
                s = m.group()
                inner = any(s in v and s != v for v in known) or rule == "bank.card" and re.fullmatch(SHAPES["identity.prc_id18"], s) and s in known
                if good(rule, s) and s not in have and not inner and not any(s in d for d in lab["decoys"] if rule == "phone.mobile"):
                    bad.append((path, "unlabelled", rule, s, text2[max(0, m.start() - 25):m.end() + 10]))
        if "$" in text and re.search(r"\$[a-z<]{2,}", text) and lab["kind"]:
            bad.append((path, "unfilled", re.search(r"\$[a-z<]\w*", text).group()))
        if lab["kind"]:
            rx = count[re.sub(r"\.(gz|zip|tar)$", "", path) if lab["shape"]["container"] else path]
            n = len(re.findall(rx, text, re.M)) if rx else None
            if n != lab["records"]:
                bad.append((path, "records", lab["records"], "counted", n))
            if not 3 <= lab["records"] <= 60:
                bad.append((path, "size", lab["records"]))
            if not 1 <= lab["people"] <= lab["records"]:
                bad.append((path, "people", lab["people"]))
        elif lab["records"] or lab["people"] is not None:
            bad.append((path, "null with records"))
    want = {k: 14 for k in KINDS}
    want["identity.person"] = 20
    want[None] = 86
    for k, n in want.items():
        if kinds[k] != n:
            bad.append(("count of files", k, kinds[k], n))
    if kinds["identity.number"] + kinds["phone.number"] != 6 or len(labels) != 336:
        bad.append(("count of files", len(labels), dict(kinds)))
    for b in bad[:200]:
        print(*b)
    print(len(labels), "files,", nrec, "records,", len(bad), "complaints;", dict(enc))
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
