"""See that files and labels agree: `python check.py OUT`. Re-opens every file without the generator's help."""

import gzip
import io
import json
import pathlib
import re
import sqlite3
import sys
import tarfile
import unicodedata
import zipfile
from xml.etree import ElementTree

import values as v

KINDS = {
    "hotel.stay",
    "travel.flight",
    "travel.train",
    "netcafe.session",
    "border.crossing",
    "crime.case",
    "property.housing",
    "property.rental",
    "bank.account",
    "bank.balance",
    "bank.transaction",
    "driving.licence",
    "driving.vehicle",
    "phone.cdr",
    "phone.sms",
    "location.fix",
    "identity.person",
    "identity.number",
    "phone.number",
}
KEYS = {"kind", "records", "people", "values", "allowed", "decoys", "shape"}
PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼"
BINS = {entry[0] for entry in v.BINS}
SHAPES = {  # what the whole text is searched for, so that nothing is left without a label: edge, shape, edge
    "identity.prc_id18": (r"(?<!\d)", r"\d{17}[\dXx]", r"(?!\d)"),
    "phone.mobile": (r"(?<![\da-z.])", r"1\d{10}", r"(?![\da-z])"),
    "bank.card": (r"(?<!\d)", r"[46]\d{15,18}", r"(?!\d)"),
    "driving.plate": ("", rf"[{PROVINCES}][A-H][A-Z0-9]{{5,6}}", r"(?![A-Z0-9])"),
    "phone.email": (r"(?<![\w.])", r"[a-z][a-z0-9._]*@[a-z0-9-]+(?:\.[a-z]+)+", ""),
    "driving.vin": (r"(?<![A-Za-z0-9])", r"L[A-HJ-NPR-Z0-9]{16}", r"(?![A-Za-z0-9])"),
    "identity.passport_cn": (r"(?<![A-Za-z0-9/+])", r"E[A-Z0-9]\d{7}", r"(?![A-Za-z0-9])"),
    "phone.landline": (r"(?<![\d.:-])", r"0\d{2,3}-[2-8]\d{6,7}", r"(?!\d)"),
}
FIND = {rule: "".join(parts) for rule, parts in SHAPES.items()}


def right(rule, text):
    """Whether a value is valid by its rule."""
    plain = re.sub(r"[ -]", "", unicodedata.normalize("NFKC", text))
    if rule == "identity.prc_id18":
        return (
            re.fullmatch(r"[1-6]\d{16}[\dXx]", plain)
            and "1900" < plain[6:10] < "2020"
            and v.id_check(plain[:17]) == plain[17].upper()
        )
    if rule == "phone.mobile":
        return re.fullmatch(r"1\d{10}", plain) and plain[:3] in v.SEGMENTS
    if rule == "bank.card":
        return plain.isdigit() and plain[:6] in BINS and v.luhn_check(plain[:-1]) == plain[-1]
    if rule == "driving.vin":
        return len(plain) == 17 and v.vin_check(plain) == plain[8]
    return re.fullmatch(SHAPES[rule][1], text)


def office_text(archive):
    """The text of a workbook or document."""
    parts = []
    for name in archive.namelist():
        if not name.endswith(".xml") or name.startswith("["):
            continue
        root = ElementTree.fromstring(archive.read(name))
        for element in root.iter():
            tag = element.tag.rsplit("}", 1)[-1]
            if tag in ("p", "si", "v"):
                parts.append("".join(element.itertext()))
    return "\n".join(parts)


def database_text(data):
    """All cells of a database."""
    base = sqlite3.connect(":memory:")
    base.deserialize(data)
    names = [row[0] for row in base.execute("select name from sqlite_master where type='table'")]
    rows = [row for name in names for row in base.execute(f'select * from "{name}"')]
    return "\n".join("\n".join(str(cell) for cell in row) for row in rows)


def read(data, shape):  # noqa: PLR0911
    """The text of a file, within whatever container."""
    if data[:2] == b"\x1f\x8b":
        return read(gzip.decompress(data), shape)
    if data[:4] == b"PK\x03\x04":
        archive = zipfile.ZipFile(io.BytesIO(data))
        if "[Content_Types].xml" in archive.namelist():
            return office_text(archive)
        return "\n".join(read(archive.read(name), shape) for name in archive.namelist())
    if data[257:262] == b"ustar":
        with tarfile.open(fileobj=io.BytesIO(data)) as archive:
            return "\n".join(read(archive.extractfile(member).read(), shape) for member in archive.getmembers())
    if data[:15] == b"SQLite format 3":
        return database_text(data)
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16")
    if data.startswith("数据导出".encode()):
        return data.decode()
    return data.decode("big5" if "Big5" in shape else "gb18030" if "GB18030" in shape else "utf-8-sig")


def occurs(text, value):
    """Whether a value stands in a text, not as part of a longer number."""
    edge = r"(?<!\d)" if value[0].isdigit() else ""
    return re.search(edge + re.escape(value) + (r"(?!\d)" if value[-1].isdigit() else ""), text)


def label_faults(label):
    """What is wrong with a label by itself."""
    if set(label) != KEYS:
        yield "keys"
    if label["kind"] is None:
        if label["values"] or label["records"] or label["people"] is not None:
            yield "a negative with findings"
    elif label["kind"] not in KINDS or label["records"] < 1 or not label["values"]:
        yield "kind, records or values"
    elif label["people"] is not None and not 1 <= label["people"] <= label["records"]:
        yield f"people {label['people']} of {label['records']} records"
    for rule, found in label["values"].items():
        yield from (f"{rule} {value} is not right" for value in found if not right(rule, value))


def text_faults(label, text):
    """Where label and text of a file disagree."""
    wide = unicodedata.normalize("NFKC", text)
    known = {value for part in ("values", "allowed") for found in label[part].values() for value in found}
    yield from (f"{value} does not occur" for value in known | set(label["decoys"]) if not occurs(text, value))
    yield from (f"{value} is a decoy and a value" for value in known & set(label["decoys"]))
    plain = {unicodedata.normalize("NFKC", value) for value in known | set(label["decoys"])}
    if label["kind"]:
        for rule, pattern in FIND.items():
            yield from (
                f"{rule} {value} without a label"
                for value in set(re.findall(pattern, wide))
                if right(rule, value) and value not in plain
            )
        yield from (f"published {value}" for value in v.PUBLISHED if value in wide)
    elif len(label["decoys"]) < 40:
        for rule in list(FIND)[:5]:
            yield from (
                f"{rule} {value} in a negative"
                for value in set(re.findall(FIND[rule], wide))
                if right(rule, value) and value not in plain
            )
    if re.search(r"<<|\{[a-z]\w*(:\w+)?~?\}", text) and label["kind"]:
        yield "a slot was left unfilled"


def main():
    """Check a folder and print what is wrong."""
    out = pathlib.Path(sys.argv[1])
    labels = json.loads((out / "labels.json").read_text("utf-8"))
    root = out / "files"
    files = {path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file()}
    faults = [f"{path}: file or label is missing" for path in files ^ set(labels)]
    shapes = {}
    for path, label in labels.items():
        text = read((root / path).read_bytes(), label["shape"])
        faults += [f"{path}: {fault}" for fault in (*label_faults(label), *text_faults(label, text))]
        shape = (label["kind"], label["shape"].split(";")[0].split(", headers")[0])
        if label["kind"] and " pair" not in shape[1] and "another order" not in shape[1] and shape in shapes:
            faults.append(f"{path}: written as {shapes[shape]}")
        shapes[shape] = path
    print("\n".join(faults[:200]) or "all agree", f"\n{len(labels)} files, {len(faults)} faults")
    return bool(faults)


if __name__ == "__main__":
    sys.exit(main())
