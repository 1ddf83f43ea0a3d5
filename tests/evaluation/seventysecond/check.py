"""Reopen every file of OUT with own readers and hold it against OUT/labels.json: python3 check.py OUT."""
import gzip
import io
import json
import pathlib
import re
import sqlite3
import sys
import tarfile
import zipfile
from collections import Counter
from datetime import date
from html import unescape
from xml.etree import ElementTree as ET

RULES = ["identity.prc_id18", "phone.mobile", "phone.email", "bank.card", "driving.plate", "identity.passport_cn",
    "driving.vin",
         "phone.landline"]
KINDS = ("hotel.stay travel.flight travel.train netcafe.session border.crossing crime.case property.housing"
         " property.rental bank.account bank.balance bank.transaction driving.licence driving.vehicle phone.cdr"
         " phone.sms location.fix identity.person").split()
PROV = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼"
SHAPES = {
    "identity.prc_id18": r"(?<![0-9A-Za-z])[1-8]\d{16}[\dXx](?![0-9A-Za-z])|(?<=NI)[1-8]\d{16}[\dX](?=/P)",
    "phone.mobile": r"(?<![0-9A-Za-z.])(?:\+86 ?)?1[3-9]\d(?:\d{8}| \d{4} \d{4}|-\d{4}-\d{4})(?![0-9A-Za-z])"
                    r"|(?<=CTCM)1\d{10}",
    "phone.email": r"[A-Za-z0-9][\w.+-]*@(?:[A-Za-z0-9-]+\.)+(?!png)[a-z]{2,6}(?![\w@])",
    "bank.card": r"(?<![0-9A-Za-z.])(?:62\d{14}(?:\d{3})?|436742\d{10}"
                 r"|6\d{3}(?: \d{4}){3}(?: \d{3})?|4367(?: \d{4}){3})(?![0-9A-Za-z]| \d)",
    "driving.plate": rf"[{PROV}][A-HJ-NP-Z]·?(?=[A-Z0-9]*\d)[A-HJ-NP-Z0-9]{{5,6}}(?![0-9A-Za-z])",
    "identity.passport_cn": r"(?<![0-9A-Za-z])[EG](?:\d|[A-HJ-NP-Z])\d{7}(?![0-9A-Za-z-])",
    "driving.vin": r"(?<![0-9A-Za-z])L(?=[A-Z0-9]*\d)[A-HJ-NPR-Z0-9]{16}(?![0-9A-Za-z])",
    "phone.landline": r"(?<![0-9A-Za-z-])(?:\(0\d{2,3}\)|0\d{2,3}[- ])[2-8]\d{6,7}(?![0-9A-Za-z])",
}


def from_xlsx(data):
    """Cell texts of all sheets, a row a line."""
    z = zipfile.ZipFile(io.BytesIO(data))
    ns = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
    strings = ["".join(t.text or "" for t in si.iter(ns + "t"))
        for si in ET.fromstring(z.read("xl/sharedStrings.xml"))]
    lines = []
    for name in sorted(n for n in z.namelist() if n.startswith("xl/worksheets/")):
        for row in ET.fromstring(z.read(name)).iter(ns + "row"):
            cells = []
            for c in row:
                v = c.find(ns + "v").text
                cells.append(strings[int(v)] if c.get("t") == "s" else v)
            lines.append("\t".join(cells))
    return "\n".join(lines)


def from_docx(data):
    """Paragraphs; table cells separated by tabs."""
    root = ET.fromstring(zipfile.ZipFile(io.BytesIO(data)).read("word/document.xml"))
    w = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    out = []
    for el in root[0]:
        if el.tag == w + "p":
            out.append("".join(t.text or "" for t in el.iter(w + "t")))
        for tr in el.iter(w + "tr"):
            out.append("\t".join("".join(t.text or "" for t in tc.iter(w + "t")) for tc in tr.iter(w + "tc")))
    return "\n".join(out)


def from_db(path):
    """All rows of all tables."""
    con = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    out = []
    for (name,) in con.execute("SELECT name FROM sqlite_master WHERE type='table'").fetchall():
        out += ["\t".join(map(str, row)) for row in con.execute(f"SELECT * FROM {name}")]
    con.close()
    return "\n".join(out)


def read(path, enc):
    """The text of a file, whatever it is."""
    data = path.read_bytes()
    if data[:6] == b"SQLite":
        return from_db(path)
    if data[:2] == b"\x1f\x8b":
        raw = gzip.decompress(data)
        if path.name.endswith(".tar.gz"):
            t = tarfile.open(fileobj=io.BytesIO(raw))
            return "\n".join(t.extractfile(m).read().decode("utf-8") for m in t)
        return raw.decode("utf-8")
    if data[:2] == b"PK":
        names = zipfile.ZipFile(io.BytesIO(data)).namelist()
        if "word/document.xml" in names:
            return from_docx(data)
        if "xl/workbook.xml" in names:
            return from_xlsx(data)
        z = zipfile.ZipFile(io.BytesIO(data))
        return "\n".join(z.read(n).decode("utf-8-sig") for n in names)
    s = data.decode(enc)
    if path.suffix in (".json", ".jsonl") and "\\u" in s:
        s = json.dumps(json.loads(s), ensure_ascii=False)
    return unescape(s) if path.suffix == ".html" else s


def good_id(s):
    """Check digit, date and province."""
    w = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    if s[0] not in "123456" or s[1] not in {"1": "12345", "2": "123", "3": "1234567", "4": "123456", "5": "01234",
                                            "6": "12345"}[s[0]]:
        return False
    try:
        date(int(s[6:10]), int(s[10:12]), int(s[12:14]))
    except ValueError:
        return False
    return "10X98765432"[sum(int(c) * k for c, k in zip(s, w)) % 11] == s[17].upper()


def good_card(s):
    """Luhn."""
    d = [int(c) for c in reversed(s.replace(" ", ""))]
    return sum(d[0::2] + [x * 2 - 9 * (x > 4) for x in d[1::2]]) % 10 == 0


def good_vin(s):
    """Check digit at place nine."""
    val = {c: int(c) for c in "0123456789"}
    val |= dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", [1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9]))
    r = sum(val[c] * k for c, k in zip(s, (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2))) % 11
    return s[8] == ("X" if r == 10 else str(r))


VALID = {"identity.prc_id18": good_id, "bank.card": good_card, "driving.vin": good_vin}


def check_values(text, lab):
    """Labels against text, and shapes in the text against labels."""
    known = {r: set() for r in RULES}
    for bag in ("values", "allowed", "decoys"):
        for rule, lst in lab[bag].items():
            if rule not in RULES:
                yield f"unknown rule {rule}"
                continue
            known[rule] |= set(lst)
            for s in lst:
                if s not in text:
                    yield f"{bag} {rule} {s} is not in the file"
                if bag != "allowed" and rule in VALID and VALID[rule](s) != (bag == "values"):
                    yield f"{bag} {rule} {s}: check digit"
                if bag == "values" and not re.fullmatch(SHAPES[rule].replace("(?<=NI)", "").replace("(?=/P)", ""), s):
                    yield f"{rule} {s}: shape"
    everything = set().union(*known.values())
    for rule, shape in SHAPES.items():
        for m in re.finditer(shape, text):
            s = m.group()
            if s not in everything and VALID.get(rule, lambda x: True)(s):
                yield f"unlabelled {rule} {s}"


def check_counts(text, lab):
    """Counts that the text must be able to carry."""
    n, who = lab["records"], lab["people"]
    if lab["kind"] is None:
        if n or who:
            yield "records in a file of no kind"
        return
    if lab["kind"] not in KINDS or n < 1 or not 1 <= who <= n:
        yield f"kind or counts: {lab['kind']} {n} {who}"
    keys = [s for r in ("identity.prc_id18", "phone.mobile", "identity.passport_cn", "bank.card", "driving.plate")
            for s in lab["values"].get(r, [])]
    if who > len(keys):
        yield f"{who} people, {len(keys)} keys"
    if who > 1 and sum(text.count(k) for k in keys) < n:
        yield "fewer keys than records"
    if who == 1 and n > 1 and not lab["kind"].startswith(("bank.acc", "bank.bal")):
        if len(re.findall(r"\d\d[-/.:年月]\s?\d\d?|20\d{6}|\b1[45]\d{11}\b", text)) < n:
            yield "fewer dates than records"


def main():
    """Command line."""
    out = pathlib.Path(sys.argv[1])
    labels = json.loads((out / "labels.json").read_text("utf-8"))
    files = {str(p.relative_to(out / "files")) for p in (out / "files").rglob("*") if p.is_file()}
    bad = [f"file without label: {p}" for p in files - set(labels)]
    bad += [f"label without file: {p}" for p in set(labels) - files]
    if len(files) != 336:
        bad.append(f"{len(files)} files")
    for path, lab in sorted(labels.items()):
        try:
            text = read(out / "files" / path, lab["encoding"])
        except Exception as e:  # a reader's complaint is a fault of the file
            bad.append(f"{path} ({lab['shape']}): {e!r}")
            continue
        bad += [f"{path} ({lab['shape']}): {x}" for x in (*check_values(text, lab), *check_counts(text, lab))]
    print("\n".join(bad) if bad else "clean")
    if "-v" in sys.argv:
        print(Counter(x["kind"] for x in labels.values()), Counter(x["encoding"] for x in labels.values()))
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
