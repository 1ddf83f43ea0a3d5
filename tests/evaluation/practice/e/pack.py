"""Writers and readers for encodings, workbooks, databases and containers."""

from __future__ import annotations

import gzip
import io
import json
import os
import re
import sqlite3
import tarfile
import tempfile
import zipfile
from xml.sax.saxutils import escape

NS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PKG = "http://schemas.openxmlformats.org/package/2006"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def _zip(members: list[tuple[str, bytes]]) -> bytes:
    buf = io.BytesIO()
    with zipfile.ZipFile(buf, "w", zipfile.ZIP_DEFLATED) as z:
        for name, data in members:
            z.writestr(zipfile.ZipInfo(name, (2020, 1, 2, 3, 4, 6)), data, zipfile.ZIP_DEFLATED)
    return buf.getvalue()


def col(k: int) -> str:
    return chr(65 + k) if k < 26 else chr(64 + k // 26) + chr(65 + k % 26)


def _sheet(lines: list[str], shared: list[str] | None) -> str:
    out = []
    for r, line in enumerate(lines, 1):
        cells = []
        for k, v in enumerate(line.split("\t")):
            ref = f"{col(k)}{r}"
            if re.fullmatch(r"\d{1,6}(\.\d+)?", v) and not v.startswith("0"):
                cells.append(f'<c r="{ref}"><v>{v}</v></c>')
            elif shared is None:
                cells.append(f'<c r="{ref}" t="inlineStr"><is><t>{escape(v)}</t></is></c>')
            else:
                shared.append(v)
                cells.append(f'<c r="{ref}" t="s"><v>{len(shared) - 1}</v></c>')
        out.append(f'<row r="{r}">{"".join(cells)}</row>')
    return f'{HEAD}<worksheet xmlns="{NS}"><sheetData>{"".join(out)}</sheetData></worksheet>'


def _types(n: int, use_shared: bool) -> str:
    ct = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    over = "".join(
        f'<Override PartName="/xl/worksheets/sheet{k}.xml" ContentType="{ct}.worksheet+xml"/>' for k in range(1, n + 1)
    )
    over += f'<Override PartName="/xl/sharedStrings.xml" ContentType="{ct}.sharedStrings+xml"/>' if use_shared else ""
    rel = "application/vnd.openxmlformats-package.relationships+xml"
    return (
        f'{HEAD}<Types xmlns="{PKG}/content-types"><Default Extension="rels" ContentType="{rel}"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{ct}.sheet.main+xml"/>{over}</Types>'
    )


def xlsx(text: str, use_shared: bool) -> bytes:
    parts = re.split(r"^# sheet: (.+)$", text, flags=re.MULTILINE)
    sheets = list(zip(parts[1::2], parts[2::2], strict=True)) or [("Sheet1", text)]
    shared: list[str] | None = [] if use_shared else None
    xml = [_sheet(body.strip("\n").split("\n"), shared) for _, body in sheets]
    names = "".join(f'<sheet name="{escape(n)}" sheetId="{k}" r:id="rId{k}"/>' for k, (n, _) in enumerate(sheets, 1))
    rels = "".join(
        f'<Relationship Id="rId{k}" Type="{REL}/worksheet" Target="worksheets/sheet{k}.xml"/>'
        for k in range(1, len(xml) + 1)
    )
    rels += (
        f'<Relationship Id="rId{len(xml) + 1}" Type="{REL}/sharedStrings" Target="sharedStrings.xml"/>'
        if use_shared
        else ""
    )
    types = _types(len(xml), use_shared)
    top = f'<Relationship Id="rId1" Type="{REL}/officeDocument" Target="xl/workbook.xml"/>'
    files = [
        ("[Content_Types].xml", types),
        ("_rels/.rels", f'{HEAD}<Relationships xmlns="{PKG}/relationships">{top}</Relationships>'),
        ("xl/workbook.xml", f'{HEAD}<workbook xmlns="{NS}" xmlns:r="{REL}"><sheets>{names}</sheets></workbook>'),
        ("xl/_rels/workbook.xml.rels", f'{HEAD}<Relationships xmlns="{PKG}/relationships">{rels}</Relationships>'),
    ]
    files += [(f"xl/worksheets/sheet{k}.xml", x) for k, x in enumerate(xml, 1)]
    if shared is not None:
        si = "".join(f"<si><t>{escape(s)}</t></si>" for s in shared)
        files.append(
            (
                "xl/sharedStrings.xml",
                f'{HEAD}<sst xmlns="{NS}" count="{len(shared)}" uniqueCount="{len(shared)}">{si}</sst>',
            )
        )
    return _zip([(n, x.encode()) for n, x in files])


def sqlite(text: str) -> bytes:
    with tempfile.TemporaryDirectory() as d:
        path = os.path.join(d, "x.db")
        con = sqlite3.connect(path)
        con.executescript(text)
        con.commit()
        con.close()
        with open(path, "rb") as f:
            return f.read()


def encode(text: str, opt: dict[str, str], odd: bool) -> bytes:
    fmt = opt.get("fmt", "")
    if fmt == "xlsx":
        return xlsx(text, odd)
    if fmt == "sqlite":
        return sqlite(text)
    if fmt in ("jsonmin", "jsonascii"):
        text = json.dumps(json.loads(text), ensure_ascii=fmt == "jsonascii", separators=(",", ":")) + "\n"
    if opt.get("eol") == "crlf":
        text = text.replace("\n", "\r\n")
    return text.encode(opt.get("enc", "utf-8"))


def box(data: bytes, kind: str, name: str) -> bytes:
    if kind == "gz":
        return gzip.compress(data, mtime=0)
    inner = re.sub(r"\.(zip|tar)$", "", name)
    if kind == "zip":
        return _zip([(inner, data)])
    buf = io.BytesIO()
    with tarfile.open(fileobj=buf, mode="w", format=tarfile.USTAR_FORMAT) as t:
        info = tarfile.TarInfo(inner)
        info.size, info.mtime = len(data), 1577900000
        t.addfile(info, io.BytesIO(data))
    return buf.getvalue()


def unbox(data: bytes, kind: str | None) -> bytes:
    if kind == "gz":
        return gzip.decompress(data)
    if kind == "zip":
        with zipfile.ZipFile(io.BytesIO(data)) as z:
            return z.read(z.namelist()[0])
    if kind == "tar":
        with tarfile.open(fileobj=io.BytesIO(data)) as t:
            f = t.extractfile(t.getmembers()[0])
            return f.read() if f else b""
    return data


def read(data: bytes, encoding: str) -> str:
    if encoding == "xlsx":
        with zipfile.ZipFile(io.BytesIO(data)) as z:
            return "\n".join(z.read(n).decode() for n in z.namelist())
    if encoding == "sqlite":
        with tempfile.TemporaryDirectory() as d:
            path = os.path.join(d, "x.db")
            with open(path, "wb") as f:
                f.write(data)
            con = sqlite3.connect(path)
            text = "\n".join(con.iterdump())
            con.close()
            return text
    return data.decode(encoding)
