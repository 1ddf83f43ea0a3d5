"""Write test data for a scanner of personal data: python generate.py --seed N OUT."""
from __future__ import annotations

import argparse
import gzip
import io
import json
import random
import shutil
import sqlite3
import tarfile
import tempfile
import unicodedata
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

from engine import Sheet

HERE = Path(__file__).parent
EPOCH = (1980, 1, 1, 0, 0, 0)


def parse(path: Path) -> list[tuple[dict[str, str], str]]:
    """All templates of one data file; its stem is the kind."""
    out: list[tuple[dict[str, str], str]] = []
    for part in ("\n" + path.read_text("utf-8")).split("\n=== ")[1:]:
        head, _, body = part.partition("\n")
        fields = [x.strip() for x in head.split("|")]
        meta = {"kind": path.stem, "path": fields[0]}
        meta.update(dict(x.split("=", 1) for x in fields[1:]))
        out.append((meta, body.strip("\n")))
    return out


def fixed_width(text: str, widths: list[int]) -> str:
    """Pad tab-separated lines by display width."""
    lines: list[str] = []
    for line in text.split("\n"):
        cells = line.split("\t")
        if len(cells) > 1:
            line = "".join(
                c + " " * max(1, w - sum(2 if unicodedata.east_asian_width(x) in "WF" else 1 for x in c))
                for c, w in zip(cells, widths)
            ).rstrip()
        lines.append(line)
    return "\n".join(lines)


def zipped(parts: dict[str, bytes]) -> bytes:
    """A zip archive with fixed times."""
    buf = io.BytesIO()
    with zipfile.ZipFile(buf, "w", zipfile.ZIP_DEFLATED) as z:
        for name, data in parts.items():
            z.writestr(zipfile.ZipInfo(name, EPOCH), data, zipfile.ZIP_DEFLATED)
    return buf.getvalue()


def tarred(name: str, data: bytes) -> bytes:
    """A plain tar archive with one member."""
    buf = io.BytesIO()
    with tarfile.open(fileobj=buf, mode="w") as t:
        info = tarfile.TarInfo(name)
        info.size = len(data)
        t.addfile(info, io.BytesIO(data))
    return buf.getvalue()


def xlsx(text: str) -> bytes:
    """A workbook of one sheet out of tab-separated lines."""
    rows: list[str] = []
    for r, line in enumerate(text.rstrip("\n").split("\n"), 1):
        cells = "".join(
            f'<c r="{chr(65 + k)}{r}" t="inlineStr"><is><t xml:space="preserve">{escape(c)}</t></is></c>'
            for k, c in enumerate(line.split("\t"))
        )
        rows.append(f'<row r="{r}">{cells}</row>')
    ns = "http://schemas.openxmlformats.org"
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    typ = "application/vnd.openxmlformats-"
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{ns}/package/2006/content-types"><Default Extension="rels" ContentType="'
        f'{typ}package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="{typ}officedocument.'
        f'spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="{typ}officedocument.'
        'spreadsheetml.worksheet+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{ns}/package/2006/relationships"><Relationship Id="rId1" Type="{ns}/'
        'officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{ns}/spreadsheetml/2006/main" xmlns:r="{ns}/officeDocument/2006/'
        'relationships"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{ns}/package/2006/relationships"><Relationship Id="rId1" '
        f'Type="{ns}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{ns}/spreadsheetml/2006/main"><sheetData>{"".join(rows)}'
        "</sheetData></worksheet>",
    }
    return zipped({k: (head + v).encode() for k, v in parts.items()})


def docx(text: str) -> bytes:
    """A Word document, one paragraph a line."""
    ns = "http://schemas.openxmlformats.org"
    paras = "".join(f'<w:p><w:r><w:t xml:space="preserve">{escape(x)}</w:t></w:r></w:p>' for x in text.split("\n"))
    typ = "application/vnd.openxmlformats-"
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{ns}/package/2006/content-types"><Default Extension="rels" ContentType="'
        f'{typ}package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="{typ}officedocument.'
        'wordprocessingml.document.main+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{ns}/package/2006/relationships"><Relationship Id="rId1" Type="{ns}/'
        'officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": f'<w:document xmlns:w="{ns}/wordprocessingml/2006/main"><w:body>{paras}</w:body></w:document>',
    }
    return zipped({k: ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' + v).encode() for k, v in parts.items()})


def database(text: str) -> bytes:
    """An SQLite file out of an SQL script."""
    with tempfile.TemporaryDirectory() as tmp:
        name = Path(tmp) / "a.db"
        con = sqlite3.connect(name)
        con.executescript(text)
        con.commit()
        con.close()
        return name.read_bytes()


def encode(meta: dict[str, str], text: str) -> bytes:
    """The bytes of a file before its outer container."""
    name = Path(meta["path"]).name.removesuffix(".gz")
    if name.endswith(".xlsx"):
        return xlsx(text)
    if name.endswith(".docx"):
        return docx(text)
    if name.endswith((".db", ".sqlite", ".sqlite3")):
        return database(text)
    if "fw" in meta:
        text = fixed_width(text, [int(x) for x in meta["fw"].split(",")])
    if meta.get("nl") == "crlf":
        text = text.replace("\n", "\r\n")
    return text.encode(meta.get("enc", "utf-8"))


def wrap(meta: dict[str, str], data: bytes) -> tuple[bytes, str | None]:
    """Put the outer container around, if the path has one."""
    path = Path(meta["path"])
    if path.suffix == ".gz":
        return gzip.compress(data, mtime=0), "gz"
    inner = meta.get("in", "data.txt")
    if path.suffix == ".zip":
        return zipped({inner: data}), "zip"
    if path.suffix == ".tar":
        return tarred(inner, data), "tar"
    return data, None


def label(sheet: Sheet, meta: dict[str, str], container: str | None) -> dict[str, object]:
    """The entry of labels.json."""
    null = meta["kind"] == "null"
    missing = [p.val["name"] for p in sheet.seen if p.key in sheet.about and p.key not in sheet.keyed]
    if not null and (missing or not 4 <= sheet.records <= 60):
        raise ValueError(f"{meta['path']}: {sheet.records} records, without key {missing}")
    return {
        "kind": None if null else meta["kind"],
        "records": 0 if null else sheet.records,
        "people": None if null else len(sheet.about),
        "values": sheet.values, "allowed": sheet.allowed, "decoys": sheet.decoys,
        "shape": {
            "way": meta["way"], "script": meta.get("script", "hans"), "encoding": meta.get("enc", "utf-8"),
            "container": container,
        },
    }


def main() -> None:
    """Entry point."""
    ap = argparse.ArgumentParser()
    ap.add_argument("--seed", type=int, required=True)
    ap.add_argument("out", type=Path)
    args = ap.parse_args()
    root = args.out / "files"
    shutil.rmtree(root, ignore_errors=True)
    labels: dict[str, object] = {}
    for source in sorted((HERE / "templates").glob("*.txt")):
        for meta, body in parse(source):
            rng = random.Random(f"{args.seed}/{meta['path']}")
            if meta["path"] in labels:
                raise ValueError("twice: " + meta["path"])
            sheet = Sheet(meta, body, rng)
            try:
                data, container = wrap(meta, encode(meta, sheet.text))
            except (UnicodeEncodeError, sqlite3.Error) as err:
                raise ValueError(meta["path"]) from err
            target = root / meta["path"]
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)
            labels[meta["path"]] = label(sheet, meta, container)
    (args.out / "labels.json").write_text(json.dumps(labels, ensure_ascii=False, indent=1, sort_keys=True), "utf-8")


if __name__ == "__main__":
    main()
