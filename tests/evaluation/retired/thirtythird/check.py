#!/usr/bin/env python3
"""check.py OUT: open every file again and compare it with labels.json."""
import collections
import gzip
import io
import json
import os
import re
import sys
import tarfile
import zipfile
import data as D
import engine as E

HERE = os.path.dirname(os.path.abspath(__file__))
B, A = r"(?<![0-9A-Za-z])", r"(?![0-9A-Za-z])"
NB = r"(?<![0-9A-Za-z.])"
SHAPES = {
    "identity.prc_id18": B + r"[1-6]\d{5}(?:19|20)\d{9}[\dXx]" + A,
    "phone.mobile": NB + r"(?:(?:\+|00)?86[- ]?)?1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-35-8]|8\d|9[0-35-9])(?:\d{8}|[- ]\d{4}[- ]\d{4})" + A + r"(?!\.\d)",
    "phone.email": r"[A-Za-z0-9][A-Za-z0-9._%+\-]*@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+(?:com|cn|net|org|edu|jp|hk|tw)" + A,
    "bank.card": r"(?<![0-9A-Za-z.])62\d{2}(?:[ -]?\d{4}){3}(?:[ -]?\d{1,3})?" + A,
    "driving.plate": B + "[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][·•. -]?(?=[A-Z0-9]*[0-9])[A-HJ-NP-Z0-9]{5,6}" + A,
    "identity.passport_cn": B + r"(?:E\d{8}|E[A-HJ-NP-Z]\d{7}|G\d{8})" + A,
    "driving.vin": B + r"(?=[A-Z0-9]*[A-Z])[A-HJ-NPR-Z0-9]{8}[0-9X][A-HJ-NPR-Z0-9]{8}" + A,
    "phone.landline": r"(?<![0-9A-Za-z.\-])(?<!\d )\(?0(?:10|2[0-57-9]|[3-9]\d{2})[-) ]\s?[2-8]\d{3}[- ]?\d{3,4}" + A + r"(?!\.\d)|" + B + r"[48]00-\d{3}-?\d{4}" + A,
}
KNOWN = {"11010519491231002X", "440524188001010014", "34052419800101001X", "360426199101010071", "11010219840406970X", "13800138000", "13888888888", "13912345678",
         "18888888888", "13000000000", "6222600260001072444", "6228480402564890018", "1M8GDM9AXKP042788"}
TR = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", [1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9]))


def ok_id(s):
    a = 0
    for i, c in enumerate(s.upper()):          # ISO 7064 by doubling, not by weights
        a = (a + (10 if c == "X" else int(c))) * (2 if i < 17 else 1) % 11
    m, d = int(s[10:12]), int(s[12:14])
    return a == 1 and 1 <= m <= 12 and 1 <= d <= 31


def ok_luhn(s):
    s = re.sub(r"\D", "", s)
    return 16 <= len(s) <= 19 and sum(sum(divmod(int(c) * (1 + i % 2), 10)) for i, c in enumerate(s[::-1])) % 10 == 0


def ok_vin(s):
    n = sum((TR[c] if c in TR else int(c)) * w for c, w in zip(s, (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2))) % 11
    return s[8] == "0123456789X"[n]


VALID = {"identity.prc_id18": ok_id, "bank.card": ok_luhn, "driving.vin": ok_vin}


def text_of(path, shape):
    raw = open(path, "rb").read()
    c = shape["container"]
    if c == "gz":
        raw = gzip.decompress(raw)
    elif c == "zip":
        z = zipfile.ZipFile(io.BytesIO(raw))
        raw = z.read(z.namelist()[0])
    elif c == "tar":
        t = tarfile.open(fileobj=io.BytesIO(raw))
        raw = t.extractfile(t.getmembers()[0]).read()
    return raw.decode(shape["encoding"]).replace("\r\n", "\n")


def main():
    out = sys.argv[1]
    labels = json.load(open(os.path.join(out, "labels.json"), encoding="utf-8"))
    counter, bad, kinds = {}, [], collections.Counter()
    for fn in os.listdir(os.path.join(HERE, "templates")):
        for t in E.load(os.path.join(HERE, "templates", fn)):
            counter[(t.get("kind") or ("none" if fn.startswith("none") else fn[:-4])) + "/" + t["way"]] = t["c"]
    regs = {x for c in D.CITY for x in c[8].split(",")}
    seen = set()
    for dp, _, fs in os.walk(os.path.join(out, "files")):
        seen |= {os.path.relpath(os.path.join(dp, f), os.path.join(out, "files")) for f in fs}
    if seen != set(labels):
        bad.append(("files", "not the same set as the labels", seen ^ set(labels)))
    for p, L in sorted(labels.items()):
        kinds[L["kind"]] += 1
        tx = text_of(os.path.join(out, "files", p), L["shape"])
        lab = {r: set(v) for r, v in L["values"].items()}
        may = {r: set(v) for r, v in L["allowed"].items()}
        everything = set().union(*lab.values(), *may.values(), L["decoys"])
        for r, vs in lab.items():
            for v in vs:
                if v not in tx:
                    bad.append((p, r, "not in the file", v))
                if not re.fullmatch(SHAPES[r], v):
                    bad.append((p, r, "wrong shape", v))
                if r in VALID and not VALID[r](v) or v in KNOWN:
                    bad.append((p, r, "wrong check or a known value", v))
                if r == "identity.prc_id18" and (v[:6] not in regs or v.startswith("11010119900307")):
                    bad.append((p, r, "region", v))
        for v in list(L["decoys"]) + [x for s in may.values() for x in s]:
            if v not in tx:
                bad.append((p, "allowed or decoy not in the file", v))
        for v in L["decoys"]:
            if any(v in s for s in lab.values()):
                bad.append((p, "decoy is a value", v))
        for r, rx in SHAPES.items():
            for m in re.finditer(rx, tx):
                v = m[0]
                if r in VALID and not VALID[r](v) or v in lab.get(r, ()) or v in may.get(r, ()):
                    continue
                if v in everything or any(v in d for d in L["decoys"]):
                    continue
                bad.append((p, r, "unlabelled", v))
        c = counter[L["shape"]["way"]]
        n = len(re.findall(c, tx, re.M)) if c else 0
        if L["kind"] is None:
            if L["records"] or L["people"] is not None:
                bad.append((p, "a negative with records"))
        elif n != L["records"]:
            bad.append((p, L["shape"]["way"], "records counted", n, "label", L["records"]))
        if L["kind"]:
            keys = [len({re.sub(r"\D", "", x)[-11:] if r == "phone.mobile" else x.upper() for x in lab.get(r, ())}) for r in ("identity.prc_id18", "phone.mobile", "identity.passport_cn")]
            if not 1 <= L["people"] <= min(L["records"], sum(keys)) or not 3 <= L["records"] <= 60 or not (
                    L["people"] in keys + [sum(keys)] or L["kind"].startswith("phone") and L["people"] <= keys[1] <= L["people"] + L["records"]):
                bad.append((p, "people or records do not fit the keys", L["people"], L["records"], keys))
    for k, n in kinds.items():
        want = {None: 86, "identity.person": 20, "identity.number": 3, "phone.number": 3}.get(k, 14)
        if n != want:
            bad.append(("kinds", k, n, "wanted", want))
    if len(labels) != 336:
        bad.append(("files", len(labels)))
    for b in bad:
        print(*b)
    print("%d files, %d records, %d faults" % (len(labels), sum(x["records"] for x in labels.values()), len(bad)))
    sys.exit(bool(bad))


if __name__ == "__main__":
    main()
