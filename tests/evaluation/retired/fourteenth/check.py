"""Open every file again and check the labels: python check.py OUT."""

import json
import re
import sys
from pathlib import Path

import opened
from values import BINS, SEGMENTS, id_check, luhn_ok, vin_sign

ID = re.compile(r"(?<![0-9A-Za-z])[1-9]\d{16}[\dXx](?![0-9A-Za-z])")
MOBILE = re.compile(r"(?<![0-9A-Za-z_.\-+])(?:\+86[- ]?)?1\d{2}[- ]?\d{4}[- ]?\d{4}(?![0-9A-Za-z_]|\.\d)")
EMAIL = re.compile(r"[\w.+-]+@(?:[\w-]+\.)+[A-Za-z]{2,12}", re.ASCII)
CARD = re.compile(r"(?<![0-9A-Za-z.\-])[2-9]\d{3} ?(?:\d{4} ?){2,3}\d{1,4}(?: ?\d{1,3})?(?![0-9A-Za-z])")
VIN = re.compile(r"(?<![0-9A-Za-z])[A-HJ-NPR-Z0-9]{17}(?![0-9A-Za-z])")
PLATE = re.compile(
    r"[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z]·?(?=[A-Z0-9]*\d)[A-HJ-NP-Z0-9]{5,6}(?![0-9A-Za-z])"
)
PASSPORT = re.compile(r"^E[A-HJ-NP-Z]\d{7}$")
LANDLINE = re.compile(r"^0\d{2,3}-[2-8]\d{6,7}$")
HEADS = tuple(h for pairs in BINS.values() for h, _ in pairs)


def bare(value):
    """Return the value without its dress."""
    text = re.sub(r"[ ·]|(?<=\d)-(?=\d{4})", "", value).removeprefix("+86")
    return text.upper() if "@" not in text else text


def good_id(v):
    """Tell whether an identity number is right."""
    return len(v) == 18 and v[:17].isdigit() and id_check(v[:17]) == v[17] and v[6:8] in ("18", "19", "20")


def good_mobile(v):
    """Tell whether a mobile is of an allocated segment."""
    return len(v) == 11 and v.isdigit() and v[:3] in SEGMENTS


def good_card(v):
    """Tell whether a card has a known issuer and passes Luhn."""
    return 16 <= len(v) <= 19 and v.isdigit() and luhn_ok(v) and v.startswith(HEADS)


def good_vin(v):
    """Tell whether a vehicle number has the right sign."""
    return len(v) == 17 and not v.isdigit() and v[8] == vin_sign(v)


RULES = {
    "identity.prc_id18": (ID, good_id),
    "phone.mobile": (MOBILE, good_mobile),
    "phone.email": (EMAIL, lambda v: True),
    "bank.card": (CARD, good_card),
    "driving.vin": (VIN, good_vin),
    "driving.plate": (PLATE, lambda v: len(v) in (7, 8)),
    "identity.passport_cn": (None, PASSPORT.match),
    "phone.landline": (None, lambda v: LANDLINE.match(v) or v.isdigit()),
}


def strays(text, label):
    """Return values that look good but are not in the labels."""
    known = {bare(v) for part in ("values", "allowed") for vs in label[part].values() for v in vs}
    known |= {bare(v) for v in label["decoys"]}
    out = []
    for rule, (shape, good) in RULES.items():
        if shape is None:
            continue
        out += [(rule, m) for m in shape.findall(text) if good(bare(m)) and bare(m) not in known]
    return out


def in_order(text, ledger):
    """Tell which record's cells are not in the text in the order of the records."""
    at = 0
    for n, item in enumerate(ledger):
        found = text.find(item["tell"][0], at)
        if found < 0 or any(c not in text for c in item["tell"]):
            return n
        at = found + len(item["tell"][0])
    return None


def inspect(root, path, label, ledger):
    """Return the faults of one file."""
    faults = []
    data = (root / "files" / path).read_bytes()
    parts = opened.texts(path, data, "Big5" in label["shape"])
    text = "\n".join(opened.plain(p) for p in parts)
    for rule, values in label["values"].items():
        good = RULES[rule][1]
        faults += [f"{rule} {v} not in file" for v in values if v not in text]
        faults += [f"{rule} {v} fails its check" for v in values if not good(bare(v))]
        if len(set(values)) != len(values):
            faults.append(f"{rule} twice")
    faults += [f"decoy {d} not in file" for d in label["decoys"] if d not in text]
    faults += [f"stray {s}" for s in strays(text, label)]
    if label["kind"] is None:
        if label["values"] or label["records"] or label["people"] is not None:
            faults.append("a negative with answers")
        return faults
    if len(ledger) != label["records"] or len({x["who"] for x in ledger}) != label["people"]:
        faults.append("records or people differ from the ledger")
    wrong = in_order(text, ledger)
    if wrong is not None:
        faults.append(f"record {wrong} {ledger[wrong]['tell']} not found in order")
    return faults


def main():
    """Check all files."""
    root = Path(sys.argv[1])
    labels = json.loads((root / "labels.json").read_text(encoding="utf-8"))
    ledger = json.loads((root / "ledger.json").read_text(encoding="utf-8"))
    there = {p.relative_to(root / "files").as_posix() for p in (root / "files").rglob("*") if p.is_file()}
    faults = [f"{p}: in one of folder and labels only" for p in there ^ set(labels)]
    for path, label in sorted(labels.items()):
        faults += [f"{path} [{label['shape']}]: {f}" for f in inspect(root, path, label, ledger.get(path, []))]
    print("\n".join(faults[:60]) if faults else f"ok: {len(labels)} files")
    sys.exit(bool(faults))


if __name__ == "__main__":
    main()
