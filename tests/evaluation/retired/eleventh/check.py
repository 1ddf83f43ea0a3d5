"""Open every file again and check the labels against it: `python check.py OUT`."""

import base64
import gzip
import html
import io
import json
import quopri
import re
import sqlite3
import sys
import tarfile
import tempfile
import zipfile
from datetime import date
from pathlib import Path

from values import BANKS, SEGMENTS, id_sign, luhn_digit, vin_sign

EDGE, END = r"(?<![0-9A-Za-z])", r"(?![0-9A-Za-z])"
SIGNS = "京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云陕甘新"
LOOKS = {
    "identity.prc_id18": r"(?<!\d)[1-6]\d{16}[\dXx](?!\d)",
    "phone.mobile": r"(?<![\dA-Za-z.])1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?![\dA-Za-z])",
    "bank.card": r"(?<![\d.])62\d{14,17}(?!\d)",
    "driving.plate": f"[{SIGNS}]" + r"[A-HJ-NP-Z](?:[DF]\d{5}|[A-HJ-NP-Z0-9]{5})" + END,
    "identity.passport_cn": EDGE + r"E[A-HJ-NP-Z]\d{7}" + END,
    "driving.vin": EDGE + r"L[A-HJ-NPR-Z0-9]{16}" + END,
    "phone.landline": r"(?<![\d-])0\d{2,3}-[2-8]\d{6,7}(?!\d)",
    "phone.email": r"(?<![\w.+-])[a-z][\w.]*@[a-z0-9]+\.com",
}


def good_id(text):
    """See whether an identity number is right."""
    try:
        born = date(int(text[6:10]), int(text[10:12]), int(text[12:14]))
    except ValueError:
        return False
    return 1900 <= born.year <= 2024 and id_sign(text[:17]) == text[17].upper()


def bare(text):
    """Take blanks, dashes and the country's number from a mobile."""
    text = re.sub(r"[ -]", "", text)
    return text[3:] if text.startswith("+86") else text


GOOD = {
    "identity.prc_id18": good_id,
    "phone.mobile": lambda t: len(bare(t)) == 11 and bare(t)[:3] in SEGMENTS,
    "bank.card": lambda t: luhn_digit(t[:-1]) == t[-1] and any(t[:6] == b and len(t) == n for _, b, n in BANKS),
    "driving.plate": lambda t: bool(re.search(r"\d", t[2:])),
    "driving.vin": lambda t: vin_sign(t[:8] + "0" + t[9:]) == t[8],
    "identity.passport_cn": lambda t: True,
    "phone.landline": lambda t: True,
    "phone.email": lambda t: True,
}


def unpack(data):
    """Open containers; give the files within, notes left out."""
    if data[:2] == b"\x1f\x8b":
        return unpack(gzip.decompress(data))
    if data[:2] == b"PK":
        with zipfile.ZipFile(io.BytesIO(data)) as z:
            if "[Content_Types].xml" in z.namelist():
                return [data]
            return [x for n in z.namelist() if n != "readme.txt" for x in unpack(z.read(n))]
    if data[257:262] == b"ustar":
        with tarfile.open(fileobj=io.BytesIO(data)) as t:
            return [x for m in t.getmembers() if m.name != "readme.txt" for x in unpack(t.extractfile(m).read())]
    return [data]


def database_text(data):
    """Read all cells of a database."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "x.db"
        path.write_bytes(data)
        db = sqlite3.connect(path)
        cells = [str(c) for row in db.execute("SELECT * FROM rec_main") for c in row]
        db.close()
    return "\n".join(cells)


def office_text(data):
    """Read the text of a workbook or document, cell by cell."""
    with zipfile.ZipFile(io.BytesIO(data)) as z:
        parts = {n: z.read(n).decode() for n in z.namelist()}
    shared = [html.unescape(t) for t in re.findall(r"<t>(.*?)</t>", parts.get("xl/sharedStrings.xml", ""))]
    body = "\n".join(t for n, t in parts.items() if n.startswith(("xl/worksheets", "word/document")))
    body = re.sub(r't="s"><v>(\d+)</v>', lambda m: ">" + shared[int(m.group(1))] + "<", body)
    return html.unescape(re.sub(r"<[^>]*>", "\n", body))


def mail_text(data):
    """Read the body of a mail."""
    if b"quoted-printable" in data:
        return html.unescape(quopri.decodestring(data.split(b"\n\n", 1)[1]).decode())
    coded = data.split(b"Content-Transfer-Encoding: base64", 1)[1].split(b"--=_part7--")[0]
    return base64.b64decode(coded).decode()


def read(data, encoding):
    """Read the text of a file."""
    if data[:6] == b"SQLite":
        return database_text(data)
    if data[:2] == b"PK":
        return office_text(data)
    if data[:5] == b"{\\rtf":
        return re.sub(r"\\u(-?\d+)\?", lambda m: chr(int(m.group(1)) % 65536), data.decode())
    if encoding == "binary":
        return mail_text(data)
    name = {"utf-8-bom": "utf-8-sig", "utf-16le": "utf-16", "utf-16be": "utf-16"}.get(encoding, encoding)
    return html.unescape(data.decode(name)).replace('\\"', '"')


def check_values(label, text):
    """See that values are there and right, and that none is missing."""
    faults = []
    known = set(label["decoys"])
    for part in ("values", "allowed"):
        for rule, items in label[part].items():
            known |= set(items)
            faults += [f"{rule} {v} is not there" for v in items if v not in text and v.replace(" ", "+") not in text]
            faults += [f"{rule} {v} is not right" for v in items if not GOOD[rule](v)]
            faults += [f"{rule} has doubles"] * (len(set(items)) != len(items))
            if label["kind"] is None:
                faults.append("a negative with values")
    plain = {bare(k) for k in known}
    for rule, shape in LOOKS.items():
        for found in re.findall(shape, text):
            if GOOD[rule](found) and found not in known and bare(found) not in plain:
                faults.append(f"{rule} {found} is not labelled")
    return faults


def check_records(label, ledger, text):
    """See that records and people agree with the ledger and the ledger with the text."""
    if label["kind"] is None:
        return ["a negative with records"] * bool(ledger or label["records"] or label["people"] is not None)
    faults = []
    if len(ledger) != label["records"] or len({e["person"] for e in ledger}) != label["people"]:
        faults.append("the count of records or people is wrong")
    times = {}
    for entry in ledger:
        faults += [
            f"cell {c} is not there" for c in entry["cells"] if c not in text and c.replace(" ", "+") not in text
        ]
        times[entry["person"]] = times.get(entry["person"], 0) + 1
    squeezed = re.sub(r"(?<=\d)[ -](?=\d)", "", text).upper()
    for person, n in times.items():
        seen = squeezed.count(person)
        if seen < n and not (seen == 1 and label["people"] == 1):
            faults.append(f"{person} is there {seen} times, not {n}")
    return faults


def main():
    """Check all files of an examination."""
    out = Path(sys.argv[1])
    labels = json.loads((out / "labels.json").read_text("utf-8"))
    ledger = json.loads((out / "ledger.json").read_text("utf-8"))
    bad = 0
    names = {str(p.relative_to(out / "files")) for p in (out / "files").rglob("*") if p.is_file()}
    if names != set(labels):
        bad += 1
        print("files and labels differ")
    for path, label in labels.items():
        parts = unpack((out / "files" / path).read_bytes())
        encoding = label["shape"].split("; ")[2]
        text = "\n".join(read(p, encoding) for p in parts)
        for fault in check_values(label, text) + check_records(label, ledger[path], text):
            bad += 1
            print(f"{path} ({label['shape']}): {fault}")
    print(f"{len(labels)} files, {bad} faults")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
