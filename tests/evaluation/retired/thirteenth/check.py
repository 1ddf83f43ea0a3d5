"""Open every file again and check it against its label: python check.py OUT."""

import json
import re
import sys
from collections import Counter
from datetime import date
from pathlib import Path

from opened import views
from values import BANKS, SEGMENTS, id_check, luhn_ok, vin_check

BEFORE, AFTER = r"(?<![0-9A-Za-z])", r"(?![0-9A-Za-z])"
PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼滬雲遼魯蘇贛陝閩貴粵藏晉鄂寧瓊贊黔"
SHAPES = {
    "identity.prc_id18": re.compile(BEFORE + r"[1-6]\d{16}[\dXx]" + AFTER),
    "phone.mobile": re.compile(r"(?<![0-9A-Za-z.])(?:\+86)?1[3-9]\d(?:\d{8}|([- ])\d{4}\1\d{4})" + AFTER),
    "bank.card": re.compile(
        BEFORE + r"62\d{14,17}" + AFTER + "|" + BEFORE + r"62\d\d(?: \d{4}){3}(?: \d{1,3})?" + AFTER
    ),
    "driving.plate": re.compile(
        f"(?<![一-鿿])[{PROVINCES}][A-HJ-NP-Z]·?(?=[A-Z0-9]*[0-9])[A-HJ-NP-Z0-9]{{5,6}}" + AFTER
    ),
    "driving.vin": re.compile(BEFORE + r"L[A-HJ-NPR-Z0-9]{7}[0-9X][A-HJ-NPR-Z0-9]{8}" + AFTER),
    "phone.email": re.compile(r"[A-Za-z0-9][A-Za-z0-9._]*@(?:[a-z0-9-]+\.)+[a-z]{2,4}"),
}
PASSPORT = re.compile(r"E[A-HJ-NP-Z]\d{7}|[EG]\d{8}")
LANDLINE = re.compile(r"0(?:10|2\d|[3-9]\d\d)-[2-8]\d{6,7}")


def good_identity(bare):
    """Tell whether an identity number has a date of birth and its check sign."""
    try:
        born = date(int(bare[6:10]), int(bare[10:12]), int(bare[12:14]))
    except ValueError:
        return False
    return len(bare) == 18 and 1900 <= born.year <= 2020 and id_check(bare[:17]) == bare[17].upper()


CHECKS = {
    "identity.prc_id18": good_identity,
    "phone.mobile": lambda bare: len(bare) == 11 and bare[:3] in SEGMENTS,
    "bank.card": lambda bare: luhn_ok(bare) and any(bare.startswith(b) and len(bare) == n for _, b, n in BANKS),
    "driving.vin": lambda bare: len(bare) == 17 and vin_check(bare) == bare[8],
    "identity.passport_cn": lambda bare: bool(PASSPORT.fullmatch(bare)),
}


def good(rule, value):
    """Tell whether a value passes the check of its rule."""
    if rule == "phone.landline":
        return bool(LANDLINE.fullmatch(value))
    check = CHECKS.get(rule)
    return check(re.sub(r"^\+86|[- ·]", "", value)) if check else bool(SHAPES[rule].fullmatch(value))


def unlabelled(texts, label):
    """Return what looks like a good value and is in no list of the label."""
    known = {v for part in ("values", "allowed") for held in label[part].values() for v in held} | set(label["decoys"])
    return [
        m[0]
        for text in texts
        for rule, shape in SHAPES.items()
        for m in shape.finditer(text)
        if m[0] not in known and good(rule, m[0])
    ]


def missing(texts, label):
    """Return labelled values that do not stand in the file or fail their check."""
    out = []
    for part in ("values", "allowed"):
        for rule, held in label[part].items():
            out += [f"twice {v}" for v, n in Counter(held).items() if n > 1]
            for value in held:
                bound = re.compile(r"(?<![0-9])" + re.escape(value) + r"(?![0-9])")
                if not any(bound.search(t) for t in texts):
                    out.append(f"absent {value}")
                if not good(rule, value):
                    out.append(f"wrong {value}")
    return out + [f"absent decoy {v}" for v in label["decoys"] if not any(v in t for t in texts)]


def in_order(text, ledger):
    """Tell whether the records stand in the text in their order, each with its telling cells."""
    place = 0
    for number, record in enumerate(ledger):
        starts = [text.find(c, place) for c in record["cells"]]
        if min(starts, default=0) < 0:
            return False
        place = min(starts) + 1 if starts else place
        if number + 1 < len(ledger) and max(starts) - min(starts) > 6000:
            return False
    return True


def faults(path, raw, label, ledger):
    """Return what is wrong with one file."""
    texts = views(path, raw, label["shape"])
    out = missing(texts, label) + [f"unlabelled {v}" for v in unlabelled(texts, label)]
    if label["kind"] is None and (label["values"] or label["records"] or label["people"] is not None or ledger):
        out.append("a negative with values or records")
    if label["kind"] and not (label["values"] and label["records"] and label["people"]):
        out.append("a record file without values, records or people")
    if len(ledger) != label["records"]:
        out.append("records differ from the ledger")
    if ledger and len({e["person"] for e in ledger}) != label["people"]:
        out.append("people differ from the ledger")
    if ledger and not any(in_order(t, ledger) for t in texts):
        out.append("records are not in order")
    if set(label["decoys"]) & {v for held in label["values"].values() for v in held}:
        out.append("a decoy is a value")
    return out


def main():
    """Check all files below the folder that is asked for."""
    out = Path(sys.argv[1])
    labels = json.loads((out / "labels.json").read_text("utf-8"))
    ledger = json.loads((out / "ledger.json").read_text("utf-8"))
    present = {str(p.relative_to(out / "files")) for p in (out / "files").rglob("*") if p.is_file()}
    bad = [f"no label or no file: {p}" for p in present ^ set(labels)]
    for path, label in labels.items():
        try:
            found = faults(path, (out / "files" / path).read_bytes(), label, ledger[path])
        except Exception as err:
            found = [repr(err)]
        bad += [f"{path} ({label['shape']}): {f}" for f in found[:4]]
    print("\n".join(bad[:60]))
    kinds = Counter(str(label["kind"]) for label in labels.values())
    print(len(labels), "files;", dict(kinds))
    print("check passes" if not bad else f"{len(bad)} faults")
    sys.exit(bool(bad))


if __name__ == "__main__":
    main()
