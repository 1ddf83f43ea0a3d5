"""Bytes of a file: encodings, xlsx, docx, gz, zip, tar; and the way back to text."""

from __future__ import annotations

import gzip
import io
import re
import tarfile
import zipfile
from xml.sax.saxutils import escape, unescape

STAMP = (2021, 5, 6, 10, 20, 30)
NS = "http://schemas.openxmlformats.org"


def zip_bytes(parts: dict[str, bytes]) -> bytes:
    """A zip with fixed dates."""
    buf = io.BytesIO()
    with zipfile.ZipFile(buf, "w") as z:
        for name, data in parts.items():
            info = zipfile.ZipInfo(name, STAMP)
            info.compress_type = zipfile.ZIP_DEFLATED
            z.writestr(info, data)
    return buf.getvalue()


def tar_bytes(parts: dict[str, bytes]) -> bytes:
    """A tar with fixed dates."""
    buf = io.BytesIO()
    with tarfile.open(fileobj=buf, mode="w", format=tarfile.GNU_FORMAT) as t:
        for name, data in parts.items():
            info = tarfile.TarInfo(name)
            info.size, info.mtime = len(data), 1620267630
            t.addfile(info, io.BytesIO(data))
    return buf.getvalue()


def xlsx(lines: list[str]) -> bytes:
    """One sheet, inline strings, cells split at tabs."""
    rows = []
    for n, ln in enumerate(lines, 1):
        cells = [
            f'<c r="{chr(65 + k)}{n}" t="inlineStr"><is><t>{escape(v)}</t></is></c>'
            for k, v in enumerate(ln.split("\t"))
        ]
        rows.append(f'<row r="{n}">{"".join(cells)}</row>')
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    main, rel = f"{NS}/spreadsheetml/2006/main", f"{NS}/officeDocument/2006/relationships"
    ct = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{NS}/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{ct}.sheet.main+xml"/>'
        f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{ct}.worksheet+xml"/></Types>',
        "_rels/.rels": rels(f"{rel}/officeDocument", "xl/workbook.xml"),
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{rel}"><sheets>'
        '<sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": rels(f"{rel}/worksheet", "worksheets/sheet1.xml"),
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{main}"><sheetData>{"".join(rows)}</sheetData></worksheet>',
    }
    return zip_bytes({k: (head + v).encode() for k, v in parts.items()})


def rels(kind: str, target: str) -> str:
    """A relationships part with one entry."""
    return (
        f'<Relationships xmlns="{NS}/package/2006/relationships">'
        f'<Relationship Id="rId1" Type="{kind}" Target="{target}"/></Relationships>'
    )


def docx(lines: list[str]) -> bytes:
    """Paragraphs; neighbouring lines with tabs become one table."""
    w, body, table = f"{NS}/wordprocessingml/2006/main", [], []

    def para(t: str) -> str:
        return f'<w:p><w:r><w:t xml:space="preserve">{escape(t)}</w:t></w:r></w:p>'

    for ln in [*lines, ""]:
        if "\t" in ln:
            table.append("<w:tr>" + "".join(f"<w:tc>{para(c)}</w:tc>" for c in ln.split("\t")) + "</w:tr>")
            continue
        if table:
            body.append(f"<w:tbl>{''.join(table)}</w:tbl>")
            table = []
        body.append(para(ln))
    ct = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{NS}/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{ct}"/></Types>',
        "_rels/.rels": rels(f"{NS}/officeDocument/2006/relationships/officeDocument", "word/document.xml"),
        "word/document.xml": f'<w:document xmlns:w="{w}"><w:body>{"".join(body)}</w:body></w:document>',
    }
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    return zip_bytes({k: (head + v).encode() for k, v in parts.items()})


def encode(text: str, enc: str) -> bytes:
    """Text to bytes; utf-16 is little-endian with a mark."""
    return b"\xff\xfe" + text.encode("utf-16-le") if enc == "utf-16" else text.encode(enc)


def build(lines: list[str], path: str, opts: dict[str, str]) -> bytes:
    """All bytes of one file."""
    if path.endswith(".xlsx"):
        return xlsx(lines)
    if path.endswith(".docx"):
        return docx(lines)
    enc, nl = opts.get("enc", "utf-8"), "\r\n" if "crlf" in opts else "\n"
    members: dict[str, list[str]] = {"": []}
    name = ""
    for ln in lines:
        if ln.startswith("--- file "):
            name = ln[9:]
            members[name] = []
        else:
            members[name].append(ln)
    data = {k: encode(nl.join(v) + nl, enc) for k, v in members.items() if v or k}
    kind = opts.get("c")
    if kind == "zip":
        return zip_bytes(data)
    if kind == "tar":
        return tar_bytes(data)
    only = data[""]
    return gzip.compress(only, mtime=1620267630) if kind == "gz" else only


def read_back(data: bytes, path: str, enc: str, container: str | None) -> str:
    """The text a reader sees."""
    if path.endswith((".xlsx", ".docx")):
        z = zipfile.ZipFile(io.BytesIO(data))
        xml = z.read("xl/worksheets/sheet1.xml" if path.endswith("xlsx") else "word/document.xml").decode()
        xml = re.sub(r"</w:tc>|</c>", "\t", re.sub(r"</w:tr>|</w:p>(?!</w:tc>)|</row>", "\n", xml))
        return unescape(re.sub(r"<[^>]+>", "", xml))
    if container == "gz":
        return gzip.decompress(data).decode(enc)
    if container == "zip":
        z = zipfile.ZipFile(io.BytesIO(data))
        return "\n".join(z.read(n).decode(enc) for n in z.namelist())
    if container == "tar":
        with tarfile.open(fileobj=io.BytesIO(data)) as t:
            return "\n".join(f.read().decode(enc) for m in t.getmembers() if (f := t.extractfile(m)))
    return data.decode(enc)
