#!/usr/bin/env python3
"""check.py OUT : opens every file again and compares it with the labels."""
import collections
import gzip
import io
import json
import pathlib
import re
import sys
import tarfile
import unicodedata
import zipfile

import engine
import values as V

PLACE = {"11010519491231002X", "440524188001010014", "34052419800101001X", "360426199101010071", "11010219840406970X",
         "911124198108030024", "810000199408230021", "830000199201300022", "13800138000", "13888888888", "13912345678",
         "18888888888", "13000000000", "6222600260001072444", "6228480402564890018", "1M8GDM9AXKP042788"}
SEG = r"1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-35-8]|8\d|9[0-35-9])"
L, R = r"(?<![0-9A-Za-z])", r"(?![0-9A-Za-z])"
PROV = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼"
SHAPES = {
    "identity.prc_id18": r"(?<!\d)\d{6}[ -]?\d{8}[ -]?\d{3}[\dXx](?![0-9A-Za-z])",
    "phone.mobile": r"(?<![\d.])(?:\+86[ -]?)?" + SEG + r"(?:\d{8}|[- ]\d{4}[- ]\d{4})(?!\d)",
    "phone.email": r"[A-Za-z0-9][A-Za-z0-9._%+\-]*@(?:[A-Za-z0-9\-]+\.)+[A-Za-z]{2,24}",
    "bank.card": r"(?<!\d)[3-9]\d{3}(?:[ -]?\d{4}){3}(?:[ -]?\d{1,3})?(?!\d)",
    "driving.plate": L + "[" + PROV + r"][A-HJ-NP-Z][·•. \-]?[A-HJ-NP-Z0-9]{5,6}" + R,
    "identity.passport_cn": L + r"(?:E\d{8}|E[A-HJ-NP-Z]\d{7}|G\d{8}|1[45]\d{7}|[PSD]E\d{7}|[PS]\.?\d{7}|[SD]\d{8}|MA\d{7}|K[A-Z0-9]?\d{7,8}|H\d{8})" + R,
    "driving.vin": L + r"[A-HJ-NPR-Z0-9]{17}" + R,
    "phone.landline": r"(?<![0-9A-Za-z.\-])(?:\(0(?:10|2[0-57-9]|[3-9]\d{2})\)\s?|0(?:10|2[0-57-9]|[3-9]\d{2})[- ])[2-8]\d{3}[- ]?\d{3,4}(?![0-9A-Za-z])",
}


def bare(s):
    return re.sub(r"[ \-·]", "", s)


def real(rule, s):
    """Would this string be a value by its check characters?"""
    b = bare(unicodedata.normalize("NFKC", s))
    if rule == "identity.prc_id18":
        return V.id_ok(b)
    if rule == "bank.card":
        return V.luhn_ok(b) and 15 < len(b) < 20 and not V.id_ok(b)
    if rule == "driving.vin":
        return V.vin_ok(b) and not b.isdigit()
    if rule == "driving.plate":
        return any(c.isdigit() for c in b)
    return True


def read(path, box):
    raw = path.read_bytes()
    if box == "gz":
        return gzip.decompress(raw)
    if box == "zip":
        with zipfile.ZipFile(io.BytesIO(raw)) as z:
            assert len(z.namelist()) == 1
            return z.read(z.namelist()[0])
    if box == "tar":
        with tarfile.open(fileobj=io.BytesIO(raw)) as t:
            return t.extractfile(t.getmembers()[0]).read()
    return raw


def count(spec, text):
    m = re.fullmatch(r"lines-(\d+)", spec)
    if m:
        return sum(1 for l in text.split("\n") if l.strip()) - int(m[1])
    return sum(1 for _ in re.finditer(spec, text, re.M))


def people(text, lab):
    """Distinct keys of one rule: never fewer than the persons, since each carries at least one common key."""
    return max((len({bare(s).upper() for s in lab["values"].get(rule, ()) if s in text})
                for rule in ("identity.prc_id18", "identity.passport_cn", "phone.mobile", "driving.plate")), default=0)


def main():
    out = pathlib.Path(sys.argv[1])
    labels = json.loads((out / "labels.json").read_text("utf-8"))
    specs = {engine.outname(t): t.get("count") for t in engine.load()}
    bad = []
    disk = {str(p.relative_to(out / "files")) for p in (out / "files").rglob("*") if p.is_file()}
    if disk != set(labels):
        bad.append(f"files and labels differ: {sorted(disk ^ set(labels))[:5]}")
    for name, lab in labels.items():
        err = lambda m: bad.append(f"{name}: {m}")
        enc = {"utf-8-bom": "utf-8-sig"}.get(lab["shape"]["encoding"], lab["shape"]["encoding"])
        text = read(out / "files" / name, lab["shape"]["container"]).decode(enc).replace("\r\n", "\n")
        if re.search(r"%?\{[a-z][a-z0-9_]*(?::[a-z0-9|-]*)\}", text):
            err("an unfilled field")
        for rule, vals in lab["values"].items():
            for s in vals:
                if s not in text:
                    err(f"{rule} {s} does not stand there")
                if not re.fullmatch(SHAPES[rule], unicodedata.normalize("NFKC", s)) or not real(rule, s):
                    err(f"{rule} {s} is not right")
                if bare(s) in PLACE:
                    err(f"{s} is a placeholder")
        for s in [x for v in lab["allowed"].values() for x in v] + lab["decoys"]:
            if s not in text:
                err(f"{s} does not stand there")
        known = {s for part in (lab["values"], lab["allowed"]) for v in part.values() for s in v} | set(lab["decoys"])
        own = {}
        for rule, vals in lab["values"].items():
            own.setdefault(rule, set()).update(vals)
        wide = unicodedata.normalize("NFKC", text)
        flat = {unicodedata.normalize("NFKC", s) for s in known}
        for rule, shape in SHAPES.items():
            for m in re.finditer(shape, wide):
                s = m[0]
                if s in flat or not real(rule, s) or any(s in k for k in lab["decoys"]):
                    continue
                if any(s in k and rule in ("phone.mobile", "bank.card") for k in flat if len(k) > len(s)):
                    continue
                err(f"{rule} {s} stands there unlabelled")
        for rule in own:
            for s in lab["decoys"]:
                if s in own[rule]:
                    err(f"{s} is value and decoy")
        if lab["kind"] is None:
            if lab["records"] or lab["people"] is not None:
                err("a negative with records")
            deep = {"identity.prc_id18", "bank.card", "driving.vin", "identity.passport_cn", "driving.plate", "phone.mobile"}
            if deep & set(lab["values"]):
                err("a negative with a person's number")
        else:
            n = count(specs[name], text)
            if n != lab["records"]:
                err(f"records {lab['records']}, counted {n}")
            if not 3 <= lab["records"] <= 60:
                err(f"{lab['records']} records")
            p = people(text, lab)
            if p < lab["people"] or lab["people"] > lab["records"] or not lab["people"]:
                err(f"people {lab['people']}, keys {p}")
    kinds = collections.Counter(l["kind"] for l in labels.values())
    want = {k: 14 for k in kinds if k and not k.endswith(".number")}
    want["identity.person"] = 20
    got = {k: v for k, v in kinds.items() if k and not k.endswith(".number")}
    if got != want or len(got) != 17:
        bad.append(f"files per kind: {got}")
    if kinds["identity.number"] + kinds["phone.number"] != 6 or kinds[None] != 86 or len(labels) != 336:
        bad.append(f"lists or negatives: {kinds}")
    print("\n".join(bad))
    print(len(labels), "files,", sum(l["records"] for l in labels.values()), "records,", len(bad), "faults")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
