"""Writing and reading the containers: xlsx, docx, SQLite, zip, gz, tar."""
from __future__ import annotations

import gzip
import io
import re
import sqlite3
import tarfile
import tempfile
import zipfile
from html import escape, unescape
from pathlib import Path

STAMP = (2019, 6, 3, 10, 20, 30)
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
OFFICE = "application/vnd.openxmlformats-officedocument."
PKG = "http://schemas.openxmlformats.org/package/2006/"
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def zipped(members: dict[str, bytes]) -> bytes:
    """A zip file with a fixed time stamp."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as pack:
        for name, data in members.items():
            info = zipfile.ZipInfo(name, STAMP)
            info.compress_type = zipfile.ZIP_DEFLATED
            pack.writestr(info, data)
    return out.getvalue()


def office(parts: dict[str, str], types: str, target: str) -> bytes:
    """An OPC package around the given parts."""
    kinds = (f'<Types xmlns="{PKG}content-types"><Default Extension="rels" ContentType='
             '"application/vnd.openxmlformats-package.relationships+xml"/>'
             f'<Default Extension="xml" ContentType="application/xml"/>{types}</Types>')
    rels = (f'<Relationships xmlns="{PKG}relationships"><Relationship Id="rId1" Type="{REL}/officeDocument" '
            f'Target="{target}"/></Relationships>')
    members = {"[Content_Types].xml": kinds, "_rels/.rels": rels, **parts}
    return zipped({name: (HEAD + text).encode() for name, text in members.items()})


def column(index: int) -> str:
    """The letter of a column."""
    return chr(65 + index) if index < 26 else "A" + chr(39 + index)


def sheet_xml(lines: list[str]) -> str:
    """One worksheet from tab-separated lines; digits of at most nine places become numbers."""
    rows = []
    for number, line in enumerate(lines, 1):
        cells = []
        for index, value in enumerate(line.split("\t")):
            place = f"{column(index)}{number}"
            if re.fullmatch(r"[1-9]\d{0,8}(\.\d+)?", value):
                cells.append(f'<c r="{place}"><v>{value}</v></c>')
            elif value:
                cells.append(f'<c r="{place}" t="inlineStr"><is><t>{escape(value)}</t></is></c>')
        rows.append(f'<row r="{number}">{"".join(cells)}</row>')
    return f'<worksheet xmlns="{MAIN}"><sheetData>{"".join(rows)}</sheetData></worksheet>'


def xlsx(text: str) -> bytes:
    """A workbook; a line '## name' opens a sheet."""
    sheets: list[tuple[str, list[str]]] = []
    for line in text.strip("\n").split("\n"):
        if line.startswith("## "):
            sheets.append((line[3:], []))
            continue
        if not sheets:
            sheets.append(("Sheet1", []))
        sheets[-1][1].append(line)
    names, rels, types, parts = "", "", "", {}
    for i, (name, lines) in enumerate(sheets, 1):
        names += f'<sheet name="{escape(name)}" sheetId="{i}" r:id="rId{i}"/>'
        rels += f'<Relationship Id="rId{i}" Type="{REL}/worksheet" Target="worksheets/sheet{i}.xml"/>'
        types += f'<Override PartName="/xl/worksheets/sheet{i}.xml" ContentType="{OFFICE}spreadsheetml.worksheet+xml"/>'
        parts[f"xl/worksheets/sheet{i}.xml"] = sheet_xml(lines)
    types += f'<Override PartName="/xl/workbook.xml" ContentType="{OFFICE}spreadsheetml.sheet.main+xml"/>'
    parts["xl/workbook.xml"] = f'<workbook xmlns="{MAIN}" xmlns:r="{REL}"><sheets>{names}</sheets></workbook>'
    parts["xl/_rels/workbook.xml.rels"] = f'<Relationships xmlns="{PKG}relationships">{rels}</Relationships>'
    return office(parts, types, "xl/workbook.xml")


def docx(text: str) -> bytes:
    """A document; lines with tabs that follow one another become a table."""
    body, table = "", ""
    for line in [*text.strip("\n").split("\n"), ""]:
        if "\t" in line:
            cells = "".join(f"<w:tc>{para(cell)}</w:tc>" for cell in line.split("\t"))
            table += f"<w:tr>{cells}</w:tr>"
            continue
        if table:
            body, table = f"{body}<w:tbl>{table}</w:tbl>", ""
        body += para(line)
    types = f'<Override PartName="/word/document.xml" ContentType="{OFFICE}wordprocessingml.document.main+xml"/>'
    parts = {"word/document.xml": f'<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>'}
    return office(parts, types, "word/document.xml")


def para(text: str) -> str:
    """One paragraph."""
    return f'<w:p><w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'


def sqlite(text: str) -> bytes:
    """A database; '## table' opens a table, the next line names its columns."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.db"
        base = sqlite3.connect(path)
        table, cols = "", []
        for line in text.strip("\n").split("\n"):
            cells = line.split("\t")
            if line.startswith("## "):
                table, cols = line[3:], []
            elif not cols:
                cols = cells
                base.execute(f'create table "{table}" ({", ".join(f"{c!r} TEXT" for c in cols)})'.replace("'", '"'))
            else:
                base.execute(f'insert into "{table}" values ({", ".join("?" * len(cols))})', cells)
        base.commit()
        base.close()
        return path.read_bytes()


def tarred(name: str, data: bytes, mode: str) -> bytes:
    """A tar archive with one member."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as pack:
        info = tarfile.TarInfo(name)
        info.size, info.mtime = len(data), 1559528430
        pack.addfile(info, io.BytesIO(data))
    return gzip.compress(out.getvalue(), mtime=0) if mode == "gz" else out.getvalue()


def pack(path: str, inner: str, text: str, encoding: str) -> bytes:
    """The bytes of the file, by the ends of its name and of the inner name."""
    end = path.rsplit(".", 1)[-1].lower()
    if end in ("zip", "tar", "tgz", "gz"):
        data = pack(inner or path[:-3], "", text, encoding)
        if end == "zip":
            return zipped({inner: data})
        return gzip.compress(data, mtime=0) if end == "gz" else tarred(inner, data, "gz" if end == "tgz" else "")
    makers = {"xlsx": xlsx, "docx": docx, "db": sqlite, "sqlite": sqlite}
    if end in makers:
        return makers[end](text)
    return text.encode(encoding)


def unpack(name: str, data: bytes, encoding: str) -> str:
    """The text that stands in a file, for the check."""
    end = name.rsplit(".", 1)[-1].lower()
    if end == "gz":
        return unpack(name[:-3], gzip.decompress(data), encoding)
    if end == "zip":
        with zipfile.ZipFile(io.BytesIO(data)) as box:
            return "\n".join(unpack(n, box.read(n), encoding) for n in box.namelist())
    if end in ("tar", "tgz"):
        with tarfile.open(fileobj=io.BytesIO(data)) as box:
            return "\n".join(unpack(m.name, box.extractfile(m).read(), encoding) for m in box.getmembers())
    if end in ("xlsx", "docx"):
        with zipfile.ZipFile(io.BytesIO(data)) as box:
            raw = "\n".join(box.read(n).decode() for n in box.namelist() if re.search(r"sheet\d|document", n))
        return unescape(re.sub(r"<[^>]+>", "\t", raw))
    if end in ("db", "sqlite"):
        base = sqlite3.connect(":memory:")
        base.deserialize(data)
        return "\n".join(base.iterdump())
    return data.decode(encoding)
