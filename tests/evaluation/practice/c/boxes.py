"""File formats and containers, byte for byte the same on every run; and the way back to text."""

from __future__ import annotations

import base64
import gzip
import html
import io
import quopri
import re
import sqlite3
import tarfile
import tempfile
import zipfile
from email import message_from_bytes, policy
from email.header import Header
from pathlib import Path

STAMP = (2020, 1, 1, 0, 0, 0)
BOMS = {
    "utf-16": ("utf-16-le", b"\xff\xfe"),
    "utf-16-be": ("utf-16-be", b"\xfe\xff"),
    "utf-8-sig": ("utf-8", b"\xef\xbb\xbf"),
}
SHEET_NS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
WORD_NS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PKG = "http://schemas.openxmlformats.org/package/2006"
TYPE = "application/vnd.openxmlformats-officedocument"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def encode(text: str, encoding: str) -> bytes:
    codec, bom = BOMS.get(encoding, (encoding, b""))
    return bom + text.encode(codec)


def parts(text: str, first: str) -> list[tuple[str, str]]:
    """Split at lines '=== name'."""
    found: list[tuple[str, str]] = []
    name = first
    lines: list[str] = []
    for line in text.split("\n"):
        if line.startswith("=== "):
            if lines or found:
                found.append((name, "\n".join(lines)))
            name, lines = line[4:], []
        else:
            lines.append(line)
    found.append((name, "\n".join(lines)))
    return [p for p in found if p[1].strip()]


def make_zip(files: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as box:
        for name, data in files.items():
            info = zipfile.ZipInfo(name, STAMP)
            info.compress_type = zipfile.ZIP_DEFLATED
            box.writestr(info, data)
    return out.getvalue()


def make_tar(files: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as box:
        for name, data in files.items():
            info = tarfile.TarInfo(name)
            info.size, info.mtime = len(data), 1_577_836_800
            box.addfile(info, io.BytesIO(data))
    return out.getvalue()


def cell(ref: str, text: str) -> str:
    if re.fullmatch(r"\d{1,6}(\.\d{1,2})?|\d{11}", text) and not re.match(r"0\d", text):
        return f'<c r="{ref}"><v>{text}</v></c>'
    return f'<c r="{ref}" t="inlineStr"><is><t>{html.escape(text, False)}</t></is></c>'


def sheet(text: str) -> bytes:
    rows = []
    for number, line in enumerate(text.split("\n"), 1):
        cells = "".join(cell(f"{chr(65 + i)}{number}", v) for i, v in enumerate(line.split("\t")) if v)
        rows.append(f'<row r="{number}">{cells}</row>')
    return f'{HEAD}<worksheet xmlns="{SHEET_NS}"><sheetData>{"".join(rows)}</sheetData></worksheet>'.encode()


def make_xlsx(text: str) -> bytes:
    sheets = parts(text, "Sheet1")
    listed = "".join(
        f'<sheet name="{html.escape(n)}" sheetId="{i}" r:id="rId{i}"/>' for i, (n, _) in enumerate(sheets, 1)
    )
    rels = "".join(
        f'<Relationship Id="rId{i}" Type="{REL}/worksheet" Target="worksheets/sheet{i}.xml"/>'
        for i in range(1, len(sheets) + 1)
    )
    kinds = "".join(
        f'<Override PartName="/xl/worksheets/sheet{i}.xml" ContentType="{TYPE}.spreadsheetml.worksheet+xml"/>'
        for i in range(1, len(sheets) + 1)
    )
    files = package("xl/workbook.xml", f"{TYPE}.spreadsheetml.sheet.main+xml", kinds)
    book = f'{HEAD}<workbook xmlns="{SHEET_NS}" xmlns:r="{REL}"><sheets>{listed}</sheets></workbook>'
    files["xl/workbook.xml"] = book.encode()
    files["xl/_rels/workbook.xml.rels"] = (
        f'{HEAD}<Relationships xmlns="{PKG}/relationships">{rels}</Relationships>'.encode()
    )
    for number, (_, body) in enumerate(sheets, 1):
        files[f"xl/worksheets/sheet{number}.xml"] = sheet(body)
    return make_zip(files)


def package(main: str, kind: str, more: str) -> dict[str, bytes]:
    types = (
        f'{HEAD}<Types xmlns="{PKG}/content-types"><Default Extension="rels" ContentType='
        '"application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/{main}" ContentType="{kind}"/>{more}</Types>'
    )
    rel = f'<Relationship Id="rId1" Type="{REL}/officeDocument" Target="{main}"/>'
    rels = f'{HEAD}<Relationships xmlns="{PKG}/relationships">{rel}</Relationships>'
    return {"[Content_Types].xml": types.encode(), "_rels/.rels": rels.encode()}


def paragraph(text: str) -> str:
    return f'<w:p><w:r><w:t xml:space="preserve">{html.escape(text, False)}</w:t></w:r></w:p>'


def make_docx(text: str) -> bytes:
    body, table = [], []
    for line in [*text.split("\n"), ""]:
        if "\t" in line:
            table.append("<w:tr>" + "".join(f"<w:tc>{paragraph(c)}</w:tc>" for c in line.split("\t")) + "</w:tr>")
            continue
        if table:
            body.append(f"<w:tbl>{''.join(table)}</w:tbl>")
            table = []
        body.append(paragraph(line))
    files = package("word/document.xml", f"{TYPE}.wordprocessingml.document.main+xml", "")
    files["word/document.xml"] = (
        f'{HEAD}<w:document xmlns:w="{WORD_NS}"><w:body>{"".join(body)}</w:body></w:document>'.encode()
    )
    return make_zip(files)


def make_sqlite(text: str) -> bytes:
    """'=== CREATE TABLE ...' then tab separated rows."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "db"
        base = sqlite3.connect(path)
        for ddl, body in parts(text, ""):
            base.execute(ddl)
            table = ddl.split()[2].strip("(").split("(")[0]
            for line in body.split("\n"):
                row = line.split("\t")
                base.execute(f"INSERT INTO {table} VALUES ({','.join('?' * len(row))})", row)
        base.commit()
        base.close()
        return path.read_bytes()


def make_mail(text: str, encoding: str, coding: str) -> bytes:
    head, _, body = text.partition("\n\n")
    lines = []
    for line in head.split("\n"):
        name, _, value = line.partition(": ")
        lines.append(f"{name}: {value if value.isascii() else Header(value, encoding).encode()}")
    kind = "text/html" if "<html" in body or "<table" in body else "text/plain"
    lines += [
        "MIME-Version: 1.0",
        f'Content-Type: {kind}; charset="{encoding}"',
        f"Content-Transfer-Encoding: {coding}",
    ]
    raw = body.encode(encoding)
    data = {"base64": base64.encodebytes, "quoted-printable": quopri.encodestring}.get(coding, lambda b: b)(raw)
    return "\n".join(lines).encode() + b"\n\n" + data


def build(name: str, text: str, options: dict[str, str]) -> bytes:
    encoding, box = options.get("enc", "utf-8"), options.get("box", "")
    inner = re.sub(r"\.(gz|zip|tar)$", "", name.rsplit("/", 1)[-1])
    ext = inner.rsplit(".", 1)[-1] if not options.get("fmt") else options["fmt"]
    text = text.replace("\n", "\r\n") if options.get("eol") == "crlf" else text
    office = {"xlsx": make_xlsx, "docx": make_docx, "sqlite": make_sqlite, "db": make_sqlite}
    if ext in office:
        files = {inner: office[ext](text)}
    elif ext == "eml":
        files = {inner: make_mail(text, encoding, options.get("cte", "base64"))}
    elif box in ("zip", "tar"):
        files = {n: encode(t, encoding) for n, t in parts(text, inner)}
    else:
        files = {inner: encode(text, encoding)}
    if box == "gz":
        return gzip.compress(files[inner], mtime=0)
    if box:
        return make_zip(files) if box == "zip" else make_tar(files)
    return files[inner]


def open_text(data: bytes, encoding: str) -> str:
    """All text of a file, containers and encodings undone."""
    if data[:2] == b"\x1f\x8b":
        return open_text(gzip.decompress(data), encoding)
    if data[:4] == b"PK\x03\x04":
        with zipfile.ZipFile(io.BytesIO(data)) as box:
            return "\n".join(open_text(box.read(n), encoding) for n in box.namelist())
    if data[257:262] == b"ustar":
        with tarfile.open(fileobj=io.BytesIO(data)) as tar:
            return "\n".join(open_text(f.read(), encoding) for m in tar if (f := tar.extractfile(m)))
    if data[:15] == b"SQLite format 3":
        base = sqlite3.connect(":memory:")
        base.deserialize(data)
        names = [r[0] for r in base.execute("select name from sqlite_master where type='table'")]
        rows = [r for n in names for r in base.execute(f"select * from {n}")]
        return "\n".join("\t".join(str(v) for v in row) for row in rows)
    if data[:5] == b"<?xml" and (b"<w:document" in data or b"<worksheet" in data):
        text = re.sub(r"</w:p>|</row>|</c>", "\n", data.decode())
        return html.unescape(re.sub(r"<[^>]+>", "", text))
    if re.match(rb"[A-Z][A-Za-z-]+: .*(?:\n.*){1,12}\nContent-Transfer-Encoding", data):
        mail = message_from_bytes(data, policy=policy.default)
        heads = "\n".join(f"{k}: {v}" for k, v in mail.items())
        return heads + "\n\n" + str(mail.get_content())
    return data.decode({"utf-16-be": "utf-16"}.get(encoding, encoding))
