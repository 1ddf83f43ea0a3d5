"""python3 check.py OUT: opens everything again and compares with labels.json. Shares no code with the generator."""
import collections
import datetime
import gzip
import html
import io
import json
import os
import re
import sqlite3
import sys
import tarfile
import tempfile
import unicodedata
import zipfile

KINDS = ("hotel.stay travel.flight travel.train bank.balance bank.account bank.transaction border.crossing netcafe.session crime.case "
         "property.housing property.rental driving.licence driving.vehicle phone.cdr phone.sms location.fix identity.person "
         "identity.number phone.number").split()
PROV = "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83".split()
L, R = r"(?<![0-9A-Za-z])", r"(?![0-9A-Za-z])"
LOOK = {
    "identity.prc_id18": r"(?<![0-9])(?<![0-9A-Za-z]{3})\d{17}[\dXxＸ]" + R,
    "phone.mobile": r"(?<![0-9.])(?<![0-9A-Za-z_]{6})(?:(?:\+|00)86[- ]?|86)?1[3-9]\d(?:\d{8}|[- ]\d{4}[- ]\d{4})(?![0-9A-Za-z_]|\.\d)",
    "phone.email": r"(?<![A-Za-z0-9._%+@/])[A-Za-z0-9][A-Za-z0-9._%+]*@(?:[A-Za-z0-9\-]+\.)+[A-Za-z]{2,}",
    "bank.card": L + r"62\d{2}(?: ?\d{4}){3}(?: ?\d{1,3})?" + R,
    "driving.plate": L + r"[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][·]?(?=[A-Z]*\d)[A-HJ-NP-Z0-9]{5,6}" + R,
    "identity.passport_cn": L + r"E(?:\d{8}|[A-HJ-NP-Z]\d{7})" + R,
    "driving.vin": L + r"L[A-HJ-NPR-Z0-9]{7}[0-9X][A-HJ-NPR-Z0-9]{8}" + R,
    "phone.landline": r"(?<![0-9A-Za-z.\-])(?:\(0\d{2,3}\)|0\d{2,3}-)[2-8]\d{6,7}" + R,
}


def id_ok(s):
    try:
        datetime.date(int(s[6:10]), int(s[10:12]), int(s[12:14]))
    except ValueError:
        return False
    total = sum(int(c) * pow(2, 17 - i, 11) for i, c in enumerate(s[:17]))
    return s[:2] in PROV and "10X98765432"[total % 11] == s[17].upper()


def luhn_ok(s):
    d = [int(c) for c in s][::-1]
    return (sum(d[0::2]) + sum(sum(divmod(2 * c, 10)) for c in d[1::2])) % 10 == 0


def vin_ok(s):
    table = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", [int(c) for c in "12345678123457923456789"]))
    total = sum((table[c] if c in table else int(c)) * w for c, w in zip(s, (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)))
    return "0123456789X"[total % 11] == s[8] and re.search("[A-Z]", s)


def flat(rule, s):
    s = unicodedata.normalize("NFKC", s)
    if rule in ("phone.email", "driving.vin"):
        return s
    s = re.sub(r"[ \-·()]", "", s).upper() if rule != "phone.mobile" else re.sub(r"^(?:\+|00)?86(?=1\d{10}$)", "", re.sub(r"[ \-]", "", s))
    return s


def valid(rule, s):
    s = flat(rule, s)
    if rule == "identity.prc_id18":
        return id_ok(s)
    if rule == "bank.card":
        return 16 <= len(s) <= 19 and luhn_ok(s) and not (len(s) == 18 and id_ok(s))
    if rule == "driving.vin":
        return vin_ok(s)
    if rule == "phone.mobile":
        return re.fullmatch(r"1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-35-8]|8\d|9[0-35-9])\d{8}", s)
    if rule == "phone.email":
        return not re.search(r"\.(?:png|js|css|local|tgz)$", s)
    return True


def decode(data):
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    return None


def texts(data, shape):
    """The text of a file, containers opened."""
    if data[:2] == b"\x1f\x8b":
        return texts(gzip.decompress(data), shape)
    if data[:15] == b"SQLite format 3":
        fd, path = tempfile.mkstemp()
        with os.fdopen(fd, "wb") as f:
            f.write(data)
        con = sqlite3.connect(path)
        out = []
        for (table,) in con.execute("select name from sqlite_master where type='table'").fetchall():
            cur = con.execute('select * from "%s"' % table)
            out.append("\t".join(c[0] for c in cur.description))
            out += ["\t".join("" if x is None else str(x) for x in row) for row in cur]
        con.close()
        os.unlink(path)
        return "\n".join(out)
    if data[:2] == b"PK":
        z = zipfile.ZipFile(io.BytesIO(data))
        names = z.namelist()
        if "word/document.xml" in names:
            x = z.read("word/document.xml").decode()
            return "\n".join("".join(html.unescape(t) for t in re.findall(r"<w:t[^>]*>([^<]*)</w:t>", p)) for p in re.findall(r"<w:p>.*?</w:p>", x, re.S))
        if "xl/workbook.xml" in names:
            shared = []
            if "xl/sharedStrings.xml" in names:
                shared = [html.unescape(t) for t in re.findall(r"<t[^>]*>([^<]*)</t>", z.read("xl/sharedStrings.xml").decode())]
            rows = []
            for row in re.findall(r"<row [^>]*>(.*?)</row>", z.read("xl/worksheets/sheet1.xml").decode(), re.S):
                cells = {}
                for ref, kind, inner in re.findall(r'<c r="([A-Z]+)\d+"(?: t="(\w+)")?>(.*?)</c>', row):
                    raw = html.unescape(re.sub(r"<[^>]+>", "", inner))
                    cells[ord(ref) - 65] = shared[int(raw)] if kind == "s" else raw
                rows.append("\t".join(cells.get(i, "") for i in range(max(cells, default=0) + 1)))
            return "\n".join(rows)
        return "\n".join(texts(z.read(n), shape) for n in names)
    if data[257:262] == b"ustar":
        with tarfile.open(fileobj=io.BytesIO(data)) as t:
            return "\n".join(texts(t.extractfile(m).read(), shape) for m in t.getmembers() if m.isfile())
    out = decode(data)
    return out if out is not None else data.decode("big5" if "big5" in shape else "gb18030")


def main(out):
    labels = json.load(open(os.path.join(out, "labels.json"), encoding="utf-8"))
    notes = json.load(open(os.path.join(out, "manifest.json"), encoding="utf-8"))
    bad, seen = [], set()
    for base, _, files in os.walk(os.path.join(out, "files")):
        seen |= {os.path.relpath(os.path.join(base, f), os.path.join(out, "files")).replace(os.sep, "/") for f in files}
    bad += ["not in labels: " + x for x in seen - set(labels)] + ["missing file: " + x for x in set(labels) - seen]
    for name in sorted(seen & set(labels)):
        lab, note = labels[name], notes[name]
        who = "%s (%s): " % (name, note["template"])
        with open(os.path.join(out, "files", name), "rb") as f:
            text = texts(f.read(), lab["shape"]).replace("\r\n", "\n")
        if re.search("[«»⟦⟧‖\x01]|@rec|@end|@or|%[YmdHMS][-:/ %年月]", text):
            bad.append(who + "left-over marks")
        known = collections.defaultdict(set)
        for part in ("values", "allowed"):
            for rule, values in lab[part].items():
                for v in values:
                    known[rule].add(flat(rule, v))
                    if v not in text:
                        bad.append(who + "not in the file: " + v)
                    if part == "values" and (not re.search(LOOK[rule], v) or not valid(rule, v)):
                        bad.append(who + "not valid: %s %s" % (rule, v))
        bad += [who + "decoy not in the file: " + d for d in lab["decoys"] if d not in text]
        decoys = {x for d in lab["decoys"] for x in (d, d.upper())}
        for rule, pattern in LOOK.items():
            for m in re.finditer(pattern, text):
                v = m.group()
                if valid(rule, v) and flat(rule, v) not in known[rule] and v not in decoys:
                    if not any(v in d for d in decoys):
                        bad.append(who + "unlabelled %s %s" % (rule, text[max(0, m.start() - 15):m.end() + 10].replace("\n", " ")))
        if lab["kind"]:
            if lab["kind"] not in KINDS:
                bad.append(who + "kind")
            if not note["count"]:
                bad.append(who + "no count")
            elif len(re.findall(note["count"], text, re.M)) != lab["records"]:
                bad.append(who + "records %d, counted %d" % (lab["records"], len(re.findall(note["count"], text, re.M))))
            keys = sum(len({flat(r, v) for v in lab["values"].get(r, [])}) for r in ("identity.prc_id18", "identity.passport_cn", "phone.mobile", "bank.card", "driving.plate"))
            if not 1 <= lab["records"] <= 400 or lab["people"] is not None and not 1 <= lab["people"] <= min(lab["records"], keys):
                bad.append(who + "records %s people %s keys %d" % (lab["records"], lab["people"], keys))
        elif lab["records"] or lab["values"]:
            bad.append(who + "negative with records or values")
    for b in bad[:80]:
        print(b)
    print("clean" if not bad else "%d faults" % len(bad))
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
