"""check.py OUT: opens every file again and holds it against the labels"""
import collections
import json
import os
import re
import sys
import xml.dom.minidom

from lib import VAL, id_check, luhn_digit, vin_check

B, E = r"(?:(?<![0-9A-Za-z])|(?<=NI)|(?<=CTCM))", r"(?![0-9A-Za-z])"
LOOK = {"identity.prc_id18": r"[1-6]\d{16}[\dX]", "phone.mobile": r"(?:\+?86[- ]?)?1[3-9]\d(?:\d{8}|[- ]\d{4}[- ]\d{4})",
        "phone.email": r"[\w.+%-]+@(?:[\w-]+\.)+[A-Za-z]{2,}", "bank.card": r"(?:62\d{14}|62\d{17}|62\d\d(?: \d{4}){3}(?: \d{1,3})?)",
        "driving.plate": r"[京沪粤浙苏川鄂湘闽鲁陕渝皖豫津][A-Z][A-Z0-9]{5,6}", "identity.passport_cn": r"E[A-HJ-NP-Z]\d{7}|[EG]\d{8}",
        "driving.vin": r"(?=[A-Z0-9]*[A-Z])[A-HJ-NPR-Z0-9]{17}", "phone.landline": r"0\d{2,3}-[2-8]\d{6,7}"}
KINDS = set("""hotel.stay travel.flight travel.train bank.account bank.balance bank.transaction border.crossing netcafe.session crime.case
property.housing property.rental driving.licence driving.vehicle phone.cdr phone.sms location.fix identity.person""".split())


def good(rule, v):
    d = re.sub(r"[^0-9A-Z]", "", v)
    if rule == "identity.prc_id18":
        return id_check(d[:17]) == d[17]
    if rule == "bank.card":
        return luhn_digit(d[:-1]) == d[-1]
    if rule == "driving.vin":
        return all(c in VAL for c in d) and vin_check(d) == d[8]
    return True


def main(out):
    labels = json.load(open(os.path.join(out, "labels.json"), encoding="utf-8"))
    bad, per, script = [], collections.Counter(), collections.Counter()
    there = {os.path.relpath(os.path.join(a, n), os.path.join(out, "files")) for a, _, c in os.walk(os.path.join(out, "files")) for n in c}
    if there != set(labels):
        bad.append(("files and labels differ", sorted(there ^ set(labels))[:5]))
    for path, lab in labels.items():
        def err(*a):
            bad.append((path,) + a)
        raw = open(os.path.join(out, "files", path), "rb").read()
        text = raw.decode(lab["shape"]["encoding"])
        per[lab["kind"]] += 1
        script[lab["shape"]["script"]] += 1
        if lab["kind"] not in KINDS:
            err("kind", lab["kind"])
        if not 3 <= lab["records"] <= 40 or not 1 <= lab["people"] <= lab["records"] or len(lab["lines"]) != lab["records"]:
            err("counts", lab["records"], lab["people"])
        lines = text.splitlines()
        if any(n > len(lines) or not lines[n - 1].strip() for n in lab["lines"]):
            err("a record's line is empty")
        if "\ue000" in text or "{f." in text or "\ufffd" in text:
            err("a mark was left in the text")
        cont = lab["shape"]["container"]
        try:
            if cont == "json":
                json.loads(text)
            elif cont == "jsonl":
                [json.loads(x) for x in lines]
            elif cont == "xml":
                xml.dom.minidom.parseString(re.sub(r"^<\?xml[^>]*\?>", "", text).encode("utf-8"))
            elif cont == "yaml" and "\t" in text:
                err("tab in YAML")
        except Exception as x:
            err("does not parse as", cont, str(x))
        known = [v for q in (lab["values"], lab["allowed"]) for vs in q.values() for v in vs] + lab["decoys"]
        for rule, vs in lab["values"].items():
            for v in vs:
                if not re.search(B + re.escape(v) + E, text):
                    err("value not in the file", rule, v)
                if rule not in LOOK or not re.fullmatch(LOOK[rule], v) or not good(rule, v):
                    err("value not of its rule", rule, v)
        for rule, rx in LOOK.items():
            for m in re.finditer(B + "(?:" + rx + ")" + E, text):
                v = m.group()
                if good(rule, v) and v not in known and not any(v in k for k in known) and v not in lab["values"].get(rule, ()):
                    err("value without a label", rule, v)
        ids = len(lab["values"].get("identity.prc_id18", ())) + len(lab["values"].get("identity.passport_cn", ())) + len(lab["values"].get("phone.mobile", ())) + len(lab["values"].get("bank.card", ()))
        if ids < lab["people"]:
            err("fewer keys than people")
    for k in KINDS:
        if per[k] != 10:
            bad.append((k, per[k], "files"))
    for b in bad:
        print(*b)
    print(len(labels), "files", dict(script), sum(v["records"] for v in labels.values()), "records;", len(bad), "complaints")
    return bool(bad)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
