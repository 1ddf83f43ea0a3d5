#!/usr/bin/env python3
"""python3 check.py OUT: opens every file again and compares it with labels.json."""
import csv
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
import xml.etree.ElementTree as ET
import zipfile

B, E = r"(?<![0-9A-Za-z])", r"(?![0-9A-Za-z])"
ID = re.compile(r"(?<![0-9A-Za-z])(?:SFZ|NI)?([1-8]\d{5}(?:19|20)\d\d[01]\d[0-3]\d{4}[\dXx])" + E)
MOB = re.compile(r"(?<![0-9A-Za-z_.])(?:CTCM|\+?86)?(1[3-9]\d(?:\d{8}|[- ]\d{4}[- ]\d{4}))(?![0-9A-Za-z_]|\.\d)")
CARD = re.compile(B + r"(62\d{14,17}|62\d\d(?: \d{4}){3}(?: \d{1,3})?)(?! ?\d)" + E)
PLATE = re.compile(B + r"([京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z]·?[A-HJ-NP-Z0-9]{5,6})" + E)
PASS = re.compile(B + r"(E\d{8}|E[A-HJ-NP-Z]\d{7}|G\d{8})" + E)
MAIL = re.compile(r"(?<![A-Za-z0-9._%+-])([A-Za-z0-9][A-Za-z0-9._%+-]*@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,6})(?![A-Za-z0-9@])")
VIN = re.compile(B + r"(L[A-HJ-NPR-Z0-9]{7}[0-9X][A-HJ-NPR-Z0-9]{2}\d{6})" + E)
TEL = re.compile(r"(?<![0-9A-Za-z.-])(0(?:10|2\d|[3-9]\d\d)-[2-8]\d{6,7})(?![0-9A-Za-z-])")
RULES = {"identity.prc_id18": ID, "phone.mobile": MOB, "bank.card": CARD, "driving.plate": PLATE,
         "identity.passport_cn": PASS, "phone.email": MAIL, "driving.vin": VIN, "phone.landline": TEL}
SEG = re.compile(r"1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-35-8]|8\d|9[0-35-9])")


def id_ok(v):
    s = sum(int(a) * pow(2, 17 - k, 11) for k, a in enumerate(v[:17]))
    return (s + (10 if v[17] in "Xx" else int(v[17]))) % 11 == 1


def luhn_ok(v):
    d = [int(c) for c in v if c.isdigit()][::-1]
    return (sum(d[::2]) + sum(sum(divmod(2 * x, 10)) for x in d[1::2])) % 10 == 0


def vin_ok(v):
    val = {c: int(c) for c in "0123456789"}
    for s, n in (("ABCDEFGH", 1), ("JKLMN", 1), ("P", 7), ("R", 9), ("STUVWXYZ", 2)):
        val.update({c: n + k for k, c in enumerate(s)})
    s = sum(val[c] * w for c, w in zip(v, (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2))) % 11
    return v[8] == ("X" if s == 10 else str(s))


OK = {"identity.prc_id18": id_ok, "phone.mobile": lambda v: SEG.match(v) is not None, "bank.card": luhn_ok, "driving.vin": vin_ok}


def text_of(name, data):
    """The text of a file, containers opened: one line per row for workbooks and databases."""
    low = name.lower()
    if low.endswith((".tar", ".tar.gz")):
        with tarfile.open(fileobj=io.BytesIO(data)) as t:
            return "\n".join(text_of(m.name, t.extractfile(m).read()) for m in t.getmembers())
    if low.endswith(".gz"):
        return text_of(name[:-3], gzip.decompress(data))
    if low.endswith((".xlsx", ".docx", ".zip")):
        with zipfile.ZipFile(io.BytesIO(data)) as z:
            if low.endswith(".zip"):
                return "\n".join(text_of(n, z.read(n)) for n in z.namelist())
            part = "xl/worksheets/sheet1.xml" if low.endswith(".xlsx") else "word/document.xml"
            out = []
            for row in ET.fromstring(z.read(part)).iter():
                tag = row.tag.rsplit("}", 1)[1]
                if tag == "row":
                    out.append("\t".join("".join(c.itertext()) for c in row))
                elif tag == "p":
                    out.append("".join(row.itertext()))
            return "\n".join(out)
    if low.endswith(".db"):
        with tempfile.NamedTemporaryFile(suffix=".db") as f:
            f.write(data)
            f.flush()
            c = sqlite3.connect(f.name)
            out = []
            for (t,) in c.execute("select name from sqlite_master where type='table'"):
                out += ["\t".join(str(v) for v in r) for r in c.execute(f"select * from {t}")]
            c.close()
        return "\n".join(out)
    if data[:2] == b"\xff\xfe":
        return data.decode("utf-16")
    for enc in ("utf-8-sig", "gb18030"):
        try:
            t = data.decode(enc)
            if enc == "gb18030" and is_big5(data, t):
                t = data.decode("big5")
            return t.replace("\r\n", "\n")
        except UnicodeDecodeError:
            pass
    return data.decode("big5").replace("\r\n", "\n")


def is_big5(data, as_gb):
    try:
        t = data.decode("big5")
    except UnicodeDecodeError:
        return False
    common = "的身份證號住客電話日期租入年月櫃登記旅訂戶時須"
    return sum(t.count(c) for c in common) > sum(as_gb.count(c) for c in "的身份证号住电话日期年月登记姓名时人一" + common)


def found(text):
    """Every string that looks like a value, with a right check digit where there is one."""
    for rule, rx in RULES.items():
        for m in rx.finditer(text):
            if OK.get(rule, lambda v: True)(m.group(1)):
                yield rule, m.group(1)


def count(tpl, text, fmt):
    if tpl.get("count"):
        return len(re.findall(tpl["count"], text))
    if "cols" in tpl:
        return sum(1 for l in text.splitlines() if any(True for r, v in found(l)
                   if r in ("identity.prc_id18", "phone.mobile", "identity.passport_cn", "bank.card", "driving.plate")))
    return None


def parse(name, text, bad):
    """Files of a strict format are read with a parser of that format."""
    low = re.sub(r"\.gz$", "", name.lower())
    try:
        if low.endswith((".json", ".geojson")):
            try:
                json.loads(text)
            except ValueError:
                [json.loads(l) for l in text.splitlines() if l]
        elif low.endswith(".jsonl"):
            [json.loads(l) for l in text.splitlines() if l]
        elif low.endswith(".xml"):
            ET.fromstring(re.sub(r"^<\?xml[^>]*\?>", "", text).strip() if text.count("<?xml") else "<r>" + text + "</r>")
        elif low.endswith(".csv"):
            rows = list(csv.reader(io.StringIO(text)))
            assert len(rows) > 1
    except Exception as e:
        bad.append(f"{name}: not well formed: {e}")


def main(out):
    import generate
    tpls = {t["id"]: t for t in generate.load()[0]}
    labels = json.load(open(os.path.join(out, "labels.json"), encoding="utf-8"))
    plan = json.load(open(os.path.join(out, "plan.json"), encoding="utf-8"))
    bad, counted, seen = [], 0, set()
    for dirpath, _, names in os.walk(os.path.join(out, "files")):
        seen |= {os.path.relpath(os.path.join(dirpath, n), os.path.join(out, "files")).replace(os.sep, "/") for n in names}
    if seen != set(labels):
        bad.append(f"files without label or labels without file: {sorted(seen ^ set(labels))[:5]}")
    for name, lab in labels.items():
        with open(os.path.join(out, "files", name), "rb") as f:
            text = text_of(name, f.read())
        tpl = tpls[plan[name]]
        if "«" in text or "»" in text:
            bad.append(f"{name}: a token is left")
        parse(name, text, bad)
        known = set(lab["decoys"])
        for part in ("values", "allowed"):
            for rule, vs in lab[part].items():
                known |= set(vs)
                for v in vs:
                    if v not in text and v not in html.unescape(text):
                        bad.append(f"{name}: {rule} {v} is not in the file")
                    if rule in OK and part == "values" and not OK[rule](v.replace("+86", "")):
                        bad.append(f"{name}: {rule} {v} has a wrong check digit")
        for v in lab["decoys"]:
            if v not in text:
                bad.append(f"{name}: decoy {v} is not in the file")
        plain = known | {re.sub(r"^\+86", "", v) for v in known}
        for rule, v in found(text):
            if v not in plain:
                bad.append(f"{name}: {rule} {v} is not labelled")
        if lab["kind"]:
            n = count(tpl, text, lab["shape"])
            if n is not None:
                counted += 1
                if n != lab["records"]:
                    bad.append(f"{name}: {n} records counted, {lab['records']} labelled ({plan[name]})")
            if not lab["values"]:
                bad.append(f"{name}: a leak without values")
        elif lab["values"]:
            bad.append(f"{name}: a hard negative with values")
    print("\n".join(bad[:60]))
    print(f"{len(labels)} files, {counted} counted a second time, {len(bad)} faults")
    if not bad:
        print("clean")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
