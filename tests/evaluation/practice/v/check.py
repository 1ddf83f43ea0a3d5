#!/usr/bin/env python3
"""check.py OUT : open every file again and hold it against labels.json."""
import json
import os
import re
import sys
from datetime import date

RULES = ["identity.prc_id18", "phone.mobile", "phone.email", "bank.card", "driving.plate",
         "identity.passport_cn", "driving.vin", "phone.landline"]
CODEC = {"utf-8": "utf-8", "utf-8-bom": "utf-8-sig", "gb18030": "gb18030", "utf-16": "utf-16"}
KNOWN = set("""11010519491231002X 440524188001010014 110101199003071233 34052419800101001X 360426199101010071 11010219840406970X
110105194912310021 911124198108030024 810000199408230021 830000199201300022 13800138000 13888888888 13912345678 18888888888 13000000000
6222600260001072444 6228480402564890018 4111111111111111 5555555555554444 378282246310005 1M8GDM9AXKP042788 490154203237518
330181111200001040201 44010610000123 784-1234567890 E12345678 G12345678 EF1234567 010-12345678 12345678901 13812345678""".split())
PROV = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼"
SWEEP = {
    "identity.prc_id18": r"(?<!\d)[1-8]\d{5}(?:19|20)\d{9}[\dXx](?![0-9A-Za-z])",
    "phone.mobile": r"(?<![0-9a-z])1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-35-8]|8\d|9[0-35-9])\d{8}(?![0-9a-z])",
    "phone.email": r"[A-Za-z0-9][A-Za-z0-9._%+\-]*@[A-Za-z0-9\-]+(?:\.[A-Za-z0-9\-]+)+",
    "bank.card": r"(?<!\d)62\d{14,17}(?![0-9Xx])",
    "driving.plate": r"[%s][A-HJ-NP-Z](?:[A-HJ-NP-Z0-9]{5,6})(?![0-9A-Za-z])" % PROV,
    "identity.passport_cn": r"(?<![0-9A-Za-z])(?:E\d{8}|E[A-HJ-NP-Z]\d{7}|G\d{8})(?![0-9A-Za-z])",
    "driving.vin": r"(?<![0-9A-Za-z])(?=[A-Z0-9]*[A-Z])(?=[A-Z0-9]*\d)[A-HJ-NPR-Z0-9]{17}(?![0-9A-Za-z])",
    "phone.landline": r"(?<![0-9A-Za-z.\-])0(?:10|2[0-57-9]|[3-9]\d{2})-[2-8]\d{6,7}(?!\d)",
}


def ok_id(v):
    v = v.replace(" ", "")
    try:
        date(int(v[6:10]), int(v[10:12]), int(v[12:14]))
    except ValueError:
        return False
    w = [pow(2, 17 - k, 11) for k in range(17)]
    return v[17].upper() == "10X98765432"[sum(int(c) * k for c, k in zip(v, w)) % 11]


def ok_card(v):
    v = v.replace(" ", "")
    s = 0
    for k, c in enumerate(reversed(v)):
        s += int(c) if k % 2 == 0 else sum(divmod(2 * int(c), 10))
    return s % 10 == 0 and 16 <= len(v) <= 19


def ok_vin(v):
    tr = {c: n for c, n in zip("ABCDEFGHJKLMNPRSTUVWXYZ", "12345678123457923456789")}
    w = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
    s = sum(int(tr.get(c, c)) * k for c, k in zip(v, w)) % 11
    return v[8] == ("X" if s == 10 else str(s))


VALID = {"identity.prc_id18": ok_id, "bank.card": ok_card, "driving.vin": ok_vin}


def squash(v):
    return re.sub(r"[ \-]", "", v)


def main():
    out = sys.argv[1]
    labels = json.load(open(os.path.join(out, "labels.json"), encoding="utf-8"))
    errs, kinds, seen = [], {}, set()
    for base, _, names in os.walk(os.path.join(out, "files")):
        for n in names:
            seen.add(os.path.relpath(os.path.join(base, n), os.path.join(out, "files")).replace(os.sep, "/"))
    if seen != set(labels):
        errs.append("files and labels differ: %s" % sorted(seen ^ set(labels))[:5])
    for path, lab in sorted(labels.items()):
        def err(m):
            errs.append(f"{path}: {m}")
        kinds[lab["kind"]] = kinds.get(lab["kind"], 0) + 1
        raw = open(os.path.join(out, "files", path), "rb").read()
        enc = lab["shape"]["encoding"]
        try:
            text = raw.decode(CODEC[enc])
        except (UnicodeError, KeyError) as e:
            err(f"does not decode: {e}")
            continue
        if enc == "gb18030":
            try:
                raw.decode("utf-8")
                err("gb18030 file is valid utf-8")
            except UnicodeError:
                pass
        if set(lab["shape"]) != {"way", "script", "encoding", "container"} or set(lab["values"]) != set(RULES):
            err("shape or values keys")
        han = re.search(r"[\u4e00-\u9fff]", re.sub(r"[%s][A-Z]" % PROV, "", text))
        if bool(han) != (lab["shape"]["script"] != "latin"):
            err("script label: " + repr(han and text[max(0, han.start() - 5):han.start() + 10]))
        simp = re.search(r"[们这说时发开门车电话证书问题间给当处东两见请单号为没气让谁别买卖还对从车动机过]", text) if lab["shape"]["script"] == "hant" else None
        if simp and simp.group() in "们这说时发开门车电话证书问题间给当处东两见请单为气让谁买卖还对从过动机":
            err("simplified character in a traditional file: " + text[max(0, simp.start() - 8):simp.start() + 4].replace("\n", "|"))
        if not 3 <= lab["records"] <= 40 or not 1 <= lab["people"] <= lab["records"]:
            err(f"records {lab['records']} people {lab['people']}")
        if not text.strip() or lab["records"] > len(text.splitlines()) + text.count("},{"):
            err("more records than lines")
        keys = len(lab["values"]["identity.prc_id18"]) + len(lab["values"]["identity.passport_cn"]) + len(lab["values"]["phone.mobile"])
        if lab["people"] > keys:
            err("people without keys")
        ids, pps = len(lab["values"]["identity.prc_id18"]), len(lab["values"]["identity.passport_cn"])
        if ids and lab["people"] != ids and lab["people"] != ids + pps:
            err(f"{lab['people']} people, {ids} ID numbers")
        if not ids and pps and lab["people"] != pps:
            err(f"{lab['people']} people, {pps} passports")
        loose = {squash(v) for vs in lab["allowed"].values() for v in vs} | {squash(v) for v in lab["decoys"]}
        for v in list(lab["decoys"]) + [v for vs in lab["allowed"].values() for v in vs]:
            if v not in text:
                err("allowed or decoy value absent: " + v)
        for rule in RULES:
            vals = lab["values"][rule]
            if len(set(vals)) != len(vals):
                err("value twice")
            for v in vals:
                if v not in text:
                    err(f"{rule} {v} absent")
                if v in KNOWN or squash(v) in KNOWN:
                    err(f"{rule} {v} is well known")
                if rule in VALID and not VALID[rule](v):
                    err(f"{rule} {v} check character")
            flat = {squash(v) for v in vals} | {squash(v)[-11:] for v in vals if rule == "phone.mobile"}
            for m in re.finditer(SWEEP[rule], text):
                v = m.group()
                if rule in VALID and not VALID[rule](v):
                    continue
                if rule == "bank.card" and len(v) == 18 and re.fullmatch(SWEEP["identity.prc_id18"], v) and ok_id(v):
                    continue
                if v not in vals and squash(v) not in flat and squash(v) not in loose:
                    err(f"{rule} {v} in the file, not in the labels")
        for v in lab["decoys"]:
            if any(v in lab["values"][r] for r in RULES):
                err("decoy is a value")
    if len(labels) != 170 or len(kinds) != 17 or set(kinds.values()) != {10}:
        errs.append(f"count {len(labels)} {kinds}")
    for e in errs:
        print(e)
    print(f"{len(labels)} files, {len(errs)} errors")
    sys.exit(1 if errs else 0)


if __name__ == "__main__":
    main()
