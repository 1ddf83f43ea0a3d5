"""python3 check.py OUT: opens every file again and compares it with its label; prints "clean" and exits 0."""
import glob
import gzip
import html
import io
import json
import os
import re
import sqlite3
import sys
import tarfile
import xml.etree.ElementTree as ET
import zipfile

HERE = os.path.dirname(os.path.abspath(__file__))
W = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
PLATE = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼"
LOOK = {
    "identity.prc_id18": r"(?<![0-9A-Za-z])[1-6]\d{5} ?(?:19|20)\d{6} ?\d{3}[\dXx](?![0-9A-Za-z])",
    "phone.mobile": r"(?<![0-9A-Za-z_.])(?:\+86 ?)?1[3-9]\d(?:\d{8}| \d{4} \d{4}|-\d{4}-\d{4})(?![0-9A-Za-z])",
    "phone.email": r"[A-Za-z0-9][A-Za-z0-9._%+]*@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}",
    "bank.card": r"(?<![0-9A-Za-z.])62\d{2}(?:\d{12,15}|(?: \d{4}){3}(?: \d{1,3})?)(?![0-9A-Za-z])",
    "driving.plate": r"(?<![0-9A-Za-z])[%s][A-HJ-NP-Z]·?[A-HJ-NP-Z0-9]{5,6}(?![0-9A-Za-z])" % PLATE,
    "identity.passport_cn": r"(?<![0-9A-Za-z])(?:[EG]\d{8}|E[A-HJ-NP-Z]\d{7})(?![0-9A-Za-z])",
    "driving.vin": r"(?<![0-9A-Za-z])[A-HJ-NPR-Z0-9]{17}(?![0-9A-Za-z])",
    "phone.landline": r"(?<![0-9A-Za-z.\-])0(?:10|2[0-57-9]|[3-9]\d{2})-[2-8]\d{6,7}(?![0-9A-Za-z])",
}


def luhn(s):
    t = 0
    for i, c in enumerate(reversed(s)):
        n = int(c) * (1 + i % 2)
        t += n // 10 + n % 10
    return t % 10 == 0


def vin_ok(s):
    v = dict(zip("0123456789ABCDEFGHJKLMNPRSTUVWXYZ", map(int, "012345678912345678123457923456789")))
    w = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
    return not s.isdigit() and s[8] == "0123456789X"[sum(v[c] * k for c, k in zip(s, w)) % 11]


def ok(rule, s):
    d = s.replace(" ", "")
    if rule == "identity.prc_id18":
        return d[-1].upper() == "10X98765432"[sum(int(a) * b for a, b in zip(d, W)) % 11] and "01" <= d[10:12] <= "12" and "01" <= d[12:14] <= "31"
    if rule == "bank.card":
        return 16 <= len(d) <= 19 and luhn(d)
    if rule == "driving.vin":
        return vin_ok(s)
    if rule == "phone.mobile":
        return not re.match(r"(\+86 ?)?1(54|60|61|63|64|68|69|79|94)", s)
    if rule == "driving.plate":
        return any(c.isdigit() for c in s[2:])
    return True


def decode(b, shape):
    enc = re.search(r"; (utf-8-sig|utf-8|utf-16|gb18030|big5) (lf|crlf)", shape)
    return b.decode(enc.group(1)).replace("\r\n", "\n")


def sheet(b):
    z = zipfile.ZipFile(io.BytesIO(b))
    tag = lambda e: e.tag.split("}")[1]
    strings = []
    if "xl/sharedStrings.xml" in z.namelist():
        for si in ET.fromstring(z.read("xl/sharedStrings.xml")):
            strings.append("".join(t.text or "" for t in si.iter() if tag(t) == "t"))
    out = []
    for row in ET.fromstring(z.read("xl/worksheets/sheet1.xml")).iter():
        if tag(row) != "row":
            continue
        cells, at = [], 0
        for c in row:
            n = 0
            for ch in re.match("[A-Z]+", c.get("r")).group():
                n = n * 26 + ord(ch) - 64
            cells += [""] * (n - at - 1)
            at = n
            v = "".join(t.text or "" for t in c.iter() if tag(t) in ("t", "v"))
            cells.append(strings[int(v)] if c.get("t") == "s" else v)
        out.append("\t".join(cells))
    return "\n".join(out) + "\n"


def text_of(path, shape):
    with open(path, "rb") as f:
        b = f.read()
    if path.endswith(".xlsx"):
        return sheet(b)
    if path.endswith(".docx"):
        root = ET.fromstring(zipfile.ZipFile(io.BytesIO(b)).read("word/document.xml"))
        return "\n".join("".join(t.text or "" for t in p.iter() if t.tag.endswith("}t")) for p in root.iter() if p.tag.endswith("}p")) + "\n"
    if b[:15] == b"SQLite format 3":
        c = sqlite3.connect(path)
        t = c.execute("select name from sqlite_master where type='table'").fetchone()[0]
        cur = c.execute('select * from "%s"' % t)
        out = ["\t".join([t] + [x[0] for x in cur.description])] + ["\t".join(map(str, r)) for r in cur]
        c.close()
        return "\n".join(out) + "\n"
    if path.endswith(".gz"):
        return decode(gzip.decompress(b), shape)
    if path.endswith(".zip"):
        z = zipfile.ZipFile(io.BytesIO(b))
        return decode(z.read(z.namelist()[0]), shape)
    if path.endswith(".tar"):
        t = tarfile.open(fileobj=io.BytesIO(b))
        return decode(t.extractfile(t.getmembers()[0]).read(), shape)
    return decode(b, shape)


def parses(text, path):
    """Files that should be json or xml are read by a parser too."""
    name = re.sub(r"\.gz$", "", path)
    try:
        if name.endswith((".json", ".jsonl", ".geojson")):
            try:
                json.loads(text)
            except ValueError:
                for x in text.strip().split("\n"):
                    json.loads(x)
        if name.endswith(".xml"):
            ET.fromstring(text.replace(' encoding="UTF-8"', "").replace(" encoding='UTF-8'", ""))
    except (ValueError, ET.ParseError) as e:
        return ["does not parse: %s" % e]
    return []


def rules():
    """The count expressions of the templates: one match a record, a group being the person."""
    out = {}
    for p in glob.glob(os.path.join(HERE, "templates", "*.txt")):
        with open(p, encoding="utf-8") as f:
            for block in re.split(r"^=== ", f.read(), flags=re.M)[1:]:
                head = block.split("\n@", 1)[0].split("\n")
                out[head[0].split()[0]] = [x[2:] for x in head[1:] if x.startswith("# ")]
    return out


def check(path, lab, cnt):
    text = text_of(path, lab["shape"])
    bad = parses(text, path)
    for bit in re.findall(r"\{=[^\n]*|\{[a-z]\.\w+\}|«[^\n]*»", text):
        bad.append("left placeholder " + bit)
    if lab["kind"]:
        n, who = 0, set()
        for rx in cnt:
            for m in re.finditer(rx, text, re.M):
                n += 1
                if m.groups():
                    who.add(m.group(1))
        if not cnt:
            bad.append("no count")
        elif n != lab["records"]:
            bad.append("counted %d, label %d" % (n, lab["records"]))
        if who and len(who) != lab["people"] and lab["people"] is not None:
            bad.append("people %d, label %d" % (len(who), lab["people"]))
        if not 0 < (lab["people"] or 1) <= max(len(v) for v in lab["values"].values()):
            bad.append("more people than keys")
        if not 1 <= lab["records"] <= 400:
            bad.append("size %d" % lab["records"])
        if not any(lab["values"].values()):
            bad.append("no values")
    elif lab["records"]:
        bad.append("negative with records")
    known = set()
    for part in ("values", "allowed"):
        for rule, vs in lab[part].items():
            for v in vs:
                known.add(v)
                if v not in text:
                    bad.append("absent %s %s" % (rule, v))
                if part == "values" and not (re.fullmatch(LOOK[rule], v) and ok(rule, v)):
                    bad.append("not well formed %s %s" % (rule, v))
    for v in lab["decoys"]:
        if v not in text:
            bad.append("absent decoy " + v)
        if v in known:
            bad.append("decoy is a value " + v)
    known |= set(lab["decoys"])
    plain = html.unescape(text)
    for rule, rx in LOOK.items():
        for m in re.finditer(rx, plain):
            v = m.group().strip()
            if ok(rule, v) and v not in known:
                if not any(v in d for d in lab["decoys"]):
                    bad.append("unlabelled %s %s" % (rule, v))
    return bad


def main():
    out = sys.argv[1]
    with open(os.path.join(out, "labels.json"), encoding="utf-8") as f:
        labels = json.load(f)
    cnt, faults = rules(), 0
    files = {os.path.relpath(os.path.join(d, x), os.path.join(out, "files")) for d, _, fs in os.walk(os.path.join(out, "files")) for x in fs}
    for x in sorted(files ^ set(labels)):
        print("file without label or label without file:", x)
        faults += 1
    for rel, lab in labels.items():
        if rel in files:
            for b in check(os.path.join(out, "files", rel), lab, cnt.get(lab["shape"].split(":")[0], [])):
                print(rel, lab["shape"].split(":")[0], b)
                faults += 1
    print("%d faults" % faults if faults else "clean")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
