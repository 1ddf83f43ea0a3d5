"""python3 check.py OUT : reads everything again and counts a second way; prints "clean" and exits 0."""
import collections
import json
import pathlib
import re
import sys
import generate
import values as v

LOOK = {
    "identity.prc_id18": r"(?<!\d)[1-8]\d{16}[\dXx](?!\d)",
    "phone.mobile": r"(?<!\d)1[3-9]\d{9}(?!\d)|(?<!\d)1[3-9]\d[ -]\d{4}[ -]\d{4}(?!\d)",
    "phone.email": r"[A-Za-z0-9._%+\-]+@[A-Za-z0-9\-]+\.[A-Za-z.]+",
    "bank.card": r"(?<!\d)62\d{14,17}(?!\d)|(?<!\d)62\d\d(?: \d{4}){3}(?: \d{1,3})?(?!\d)",
    "driving.plate": r"[京沪津渝粤浙川鄂苏陕湘豫鲁闽黑云辽][A-HJ-NP-Z]·?[A-Z0-9]{5,6}(?![A-Za-z0-9])",
    "identity.passport_cn": r"(?<![0-9A-Za-z])(?:E\d{8}|E[A-HJ-NP-Z]\d{7}|G\d{8}|1[45]\d{7})(?![0-9A-Za-z])",
    "driving.vin": r"(?<![0-9A-Za-z])L[A-HJ-NPR-Z0-9]{16}(?![0-9A-Za-z])",
    "phone.landline": r"\(0\d{2,3}\) ?[2-8]\d{6,7}(?!\d)|(?<!\d)0\d{2,3}-[2-8]\d{6,7}(?!\d)",
}


def right(rule, s):
    d = re.sub(r"[ -]", "", s)
    if rule == "identity.prc_id18":
        return v.id_check(d[:17]) == d[17].upper()
    if rule == "phone.mobile":
        return len(d) == 11 and d[:3] in v.MOBILE or len(d) > 11
    if rule == "bank.card":
        return v.luhn_sum(d) == 0 and 16 <= len(d) <= 19
    if rule == "driving.vin":
        return v.vin_check(s) == s[8]
    if rule == "driving.plate":
        return any(c.isdigit() for c in s[2:])
    return True


def main():
    out = pathlib.Path(sys.argv[1])
    labels = json.loads((out / "labels.json").read_text("utf-8"))
    tpl = {t["id"]: t for t in generate.load()}
    bad = []
    have = {str(p.relative_to(out / "files")) for p in (out / "files").rglob("*") if p.is_file()}
    if have != set(labels):
        bad.append("files and labels differ: %s" % sorted(have ^ set(labels))[:5])
    kinds, counted = collections.Counter(), 0
    for path, l in labels.items():
        t = tpl[path]
        text = (out / "files" / path).read_bytes().decode(generate.CODEC[t["codec"]]).lstrip("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
        kinds[l["kind"]] += 1
        if l["records"] < 1 or not l["people"] or l["people"] > l["records"]:
            bad.append("%s: %s records of %s people" % (path, l["records"], l["people"]))
        if t["count"]:
            counted += 1
            n = len(re.findall(t["count"], text, re.M))
            if n != l["records"]:
                bad.append("%s: %d records labelled, %d counted" % (path, l["records"], n))
        known = set(l["decoys"])
        for part in ("values", "allowed"):
            for rule, vs in l[part].items():
                known |= set(vs)
                for s in vs:
                    if not re.search(r"(?:(?<!\d)|(?<=\b86)|(?<=\+86))" + re.escape(s) + r"(?![0-9A-Za-z])" if rule != "phone.email" else re.escape(s), text):
                        bad.append("%s: %s %s is not there" % (path, rule, s))
                    if part == "values" and rule in LOOK and not right(rule, s):
                        bad.append("%s: %s %s is wrong" % (path, rule, s))
                if len(vs) != len(set(vs)):
                    bad.append("%s: %s twice" % (path, rule))
        for s in l["decoys"]:
            if s not in text or any(s in vs for vs in l["values"].values()):
                bad.append("%s: decoy %s" % (path, s))
        for rule, rx in LOOK.items():
            for m in re.finditer(rx, text):
                s = m[0]
                if s in known or any(s in k for k in known) or not right(rule, s) or rule == "phone.email" and any(k in s for k in known if "@" in k):
                    continue
                bad.append("%s: unlabelled %s %s" % (path, rule, s))
        for m in re.finditer(r"[%{][a-zA-Z][a-z.]*[^\n]{0,20}|\bNone\b|<world", text):
            if m[0].startswith(("%loop", "%if", "%end", "{", "None", "<world")):
                bad.append("%s: left over %r" % (path, m[0]))
        for m in re.finditer(r"[\ue000-\uf8ff\ufffd]", text):
            bad.append("%s: odd character %r" % (path, m[0]))
    for k, n in sorted(kinds.items()):
        if n != 12:
            bad.append("%s: %d files" % (k, n))
    print("%d files, %d kinds, %d counted a second time" % (len(labels), len(kinds), counted))
    for b in bad[:60]:
        print(b)
    print("%d faults" % len(bad) if bad else "clean")
    sys.exit(bool(bad))


if __name__ == "__main__":
    main()
