"""check.py OUT: opens every file again and holds it against OUT/labels.json"""
import collections
import json
import re
import sys
import xml.etree.ElementTree as ET
from datetime import date
from pathlib import Path

KINDS = ("hotel.stay travel.flight travel.train bank.account bank.balance bank.transaction border.crossing netcafe.session "
         "crime.case property.housing property.rental driving.licence driving.vehicle phone.cdr phone.sms location.fix "
         "identity.person").split()
RULES = ("identity.prc_id18 phone.mobile phone.email bank.card driving.plate identity.passport_cn driving.vin "
         "phone.landline").split()
KNOWN = ("11010519491231002X 440524188001010014 34052419800101001X 360426199101010071 11010219840406970X 13800138000 "
         "13888888888 13912345678 18888888888 13000000000 6222600260001072444 6228480402564890018 1M8GDM9AXKP042788 "
         "490154203237518 110105194912310021").split()
SHAPE = {
    "identity.prc_id18": r"(?<!\d)[1-8]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![0-9A-Za-z])",
    "phone.mobile": r"(?<![0-9A-Za-z.])1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-35-8]|8\d|9[0-35-9])\d{8}(?![0-9A-Za-z])",
    "phone.email": r"[A-Za-z0-9._%+\-]+@(?:[A-Za-z0-9\-]+\.)+[A-Za-z]{2,}",
    "bank.card": r"(?<![0-9A-Za-z.])62\d{14,17}(?![0-9A-Za-z])",
    "driving.plate": r"[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][A-HJ-NP-Z0-9]{5,6}(?![0-9A-Za-z])",
    "identity.passport_cn": r"(?<![0-9A-Za-z])E[A-HJ-NP-Z]\d{7}(?![0-9A-Za-z])",
    "driving.vin": r"(?<![0-9A-Za-z])L[A-HJ-NPR-Z0-9]{16}(?![0-9A-Za-z])",
    "phone.landline": r"(?<![0-9A-Za-z.\-:])0(?:10|2\d|[3-9]\d\d)-[2-8]\d{7}(?!\d)",
}


def id_ok(s):
    s = s.upper()
    w = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    try:
        date(int(s[6:10]), int(s[10:12]), int(s[12:14]))
    except ValueError:
        return False
    return "10X98765432"[sum(int(a) * b for a, b in zip(s, w)) % 11] == s[17]


def luhn(s):
    t = 0
    for i, ch in enumerate(reversed(s)):
        d = int(ch) * (2 if i % 2 else 1)
        t += d - 9 if d > 9 else d
    return t % 10 == 0


def vin_ok(s):
    val = {ch: (i % 9) + 1 for i, ch in enumerate("ABCDEFGH")}
    val.update(zip("JKLMN", range(1, 6)))
    val.update(P=7, R=9, S=2, T=3, U=4, V=5, W=6, X=7, Y=8, Z=9)
    w = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
    k = sum((int(ch) if ch.isdigit() else val[ch]) * x for ch, x in zip(s, w)) % 11
    return s[8] == ("X" if k == 10 else str(k))


def good(rule, s):
    d = re.sub(r"[^0-9A-Za-z]", "", s).upper()
    if rule == "identity.prc_id18":
        return len(d) == 18 and id_ok(d)
    if rule == "bank.card":
        return 16 <= len(d) <= 19 and d.isdigit() and luhn(d)
    if rule == "driving.vin":
        return len(d) == 17 and vin_ok(d)
    if rule == "phone.mobile":
        d = re.sub(r"^(00)?86", "", d)
        return bool(re.fullmatch(SHAPE[rule], d))
    if rule == "driving.plate":
        return bool(re.fullmatch(SHAPE[rule], re.sub(r"[·•. \-]", "", s)))
    if rule == "phone.landline":
        return bool(re.match(r"(\(?0\d{2,3}|86\d{2,3})", s.lstrip("+（"))) and 10 <= len(re.sub(r"^86", "0", d)) <= 16
    return bool(re.search(SHAPE[rule], s))


def one(out, path, e, bad):
    raw = (out / "files" / path).read_bytes()
    text = raw.decode(e["shape"]["encoding"])
    say = lambda m: bad.append(f"{path}: {m}")
    if not 3 <= e["records"] <= 40:
        say(f"records {e['records']}")
    if not 1 <= e["people"] <= e["records"]:
        say(f"people {e['people']}")
    n = len(re.findall(e["proof"], text, re.M))
    if n != e["records"]:
        say(f"{e['records']} records, {n} found by {e['proof']!r}")
    listed = {r: set(e["values"].get(r, [])) | set(e["allowed"].get(r, [])) | set(e["decoys"].get(r, [])) for r in RULES}
    if set(e["values"]) - set(RULES):
        say("unknown rule")
    for r, items in e["values"].items():
        if len(items) != len(set(items)):
            say("repeated value")
        for s in items:
            if s not in text:
                say(f"{r} {s} is not in the file")
            if not good(r, s):
                say(f"{r} {s} is not valid")
            if s in KNOWN or s.startswith("11010119900307"):
                say(f"{r} {s} is a well-known value")
    for box in ("allowed", "decoys"):
        for r, items in e[box].items():
            for s in items:
                if s not in text:
                    say(f"{box} {s} is not in the file")
    # every shape met in the file stands in the labels
    for r, rx in SHAPE.items():
        for m in re.finditer(rx, text):
            s = m.group()
            if r in ("identity.prc_id18", "bank.card", "driving.vin") and not good(r, s):
                continue
            if not any(s in x for x in listed[r]):
                say(f"unlabelled {r} {s}")
    ids = e["values"].get("identity.prc_id18", [])
    if not (ids or any(e["values"].get(r) for r in ("phone.mobile", "identity.passport_cn", "bank.card"))):
        say("no person key")
    cont = e["shape"]["container"]
    if cont == "json":
        json.loads(text.lstrip("\ufeff"))
    elif cont == "jsonl":
        [json.loads(x) for x in text.splitlines() if x.strip()]
    elif cont == "xml":
        ET.fromstring(text.encode("utf-8") if e["shape"]["encoding"] == "utf-8" else raw)
    if re.search(r"\{[a-z]+\.[a-z]+\}", text) or "core.P object" in text:
        say("template not filled")


def main():
    out = Path(sys.argv[1])
    labels = json.loads((out / "labels.json").read_text("utf-8"))
    bad = []
    have = {str(f.relative_to(out / "files")) for f in (out / "files").rglob("*") if f.is_file()}
    if have != set(labels):
        bad.append(f"files and labels differ: {sorted(have ^ set(labels))}")
    count = collections.Counter(e["kind"] for e in labels.values())
    for k in KINDS:
        if count[k] != 10:
            bad.append(f"{k}: {count[k]} files")
    ways = [e["kind"] + e["shape"]["way"] for e in labels.values()]
    bad += [f"way twice: {w}" for w, n in collections.Counter(ways).items() if n > 1]
    for path, e in labels.items():
        try:
            one(out, path, e, bad)
        except Exception as x:
            bad.append(f"{path}: {type(x).__name__} {x}")
    print("\n".join(bad) if bad else f"clean: {len(labels)} files, {sum(e['records'] for e in labels.values())} records")
    sys.exit(bool(bad))


if __name__ == "__main__":
    main()
