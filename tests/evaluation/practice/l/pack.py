"""Writes and reads the containers: plain text, gz, zip, tar, xlsx, docx; always the same bytes."""

from __future__ import annotations

import gzip
import io
import re
import tarfile
import zipfile
from html import escape, unescape
from pathlib import PurePosixPath

STAMP = (2024, 3, 1, 9, 30, 0)
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
REL = "http://schemas.openxmlformats.org/package/2006/relationships"
DOC = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
MIME = "application/vnd.openxmlformats-officedocument."


def zipped(parts: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as z:
        for name, data in parts.items():
            z.writestr(zipfile.ZipInfo(name, STAMP), data, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def tarred(name: str, data: bytes) -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as t:
        info = tarfile.TarInfo(name)
        info.size, info.mtime = len(data), 1709255400
        t.addfile(info, io.BytesIO(data))
    return buffer.getvalue()


def cell(ref: str, text: str) -> str:
    if re.fullmatch(r"-?(0|[1-9]\d{0,9})(\.\d+)?", text):
        return f'<c r="{ref}"><v>{text}</v></c>'
    return f'<c r="{ref}" t="inlineStr"><is><t>{escape(text)}</t></is></c>'


def sheet(text: str) -> str:
    rows = []
    for r, line in enumerate(text.split("\n"), 1):
        cells = "".join(cell(f"{chr(65 + c)}{r}", v) for c, v in enumerate(line.split("\t")) if v)
        rows.append(f'<row r="{r}">{cells}</row>')
    return f'{HEAD}<worksheet xmlns="{SHEET}"><sheetData>{"".join(rows)}</sheetData></worksheet>'


def xlsx(text: str) -> bytes:
    """Sheets start with '#sheet NAME'; cells are split by tabs."""
    parts = re.split(r"^#sheet (.+)\n", text, flags=re.MULTILINE)[1:]
    names, bodies = parts[::2], [b.rstrip("\n") for b in parts[1::2]]
    over = "".join(
        f'<Override PartName="/xl/worksheets/sheet{i}.xml" ContentType="{MIME}spreadsheetml.worksheet+xml"/>'
        for i in range(1, len(names) + 1)
    )
    main = f'<Override PartName="/xl/workbook.xml" ContentType="{MIME}spreadsheetml.sheet.main+xml"/>'
    tags = "".join(f'<sheet name="{escape(n)}" sheetId="{i}" r:id="rId{i}"/>' for i, n in enumerate(names, 1))
    rels = "".join(
        f'<Relationship Id="rId{i}" Type="{DOC}/worksheet" Target="worksheets/sheet{i}.xml"/>'
        for i in range(1, len(names) + 1)
    )
    files = office("xl/workbook.xml", main + over)
    files["xl/workbook.xml"] = f'{HEAD}<workbook xmlns="{SHEET}" xmlns:r="{DOC}"><sheets>{tags}</sheets></workbook>'
    files["xl/_rels/workbook.xml.rels"] = f'{HEAD}<Relationships xmlns="{REL}">{rels}</Relationships>'
    for i, body in enumerate(bodies, 1):
        files[f"xl/worksheets/sheet{i}.xml"] = sheet(body)
    return zipped({k: v.encode("utf-8") for k, v in files.items()})


def office(target: str, overrides: str) -> dict[str, str]:
    plain = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    plain += '<Default Extension="xml" ContentType="application/xml"/>'
    rel = f'<Relationship Id="rId1" Type="{DOC}/officeDocument" Target="{target}"/>'
    return {
        "[Content_Types].xml": f'{HEAD}<Types xmlns="{TYPES}">{plain}{overrides}</Types>',
        "_rels/.rels": f'{HEAD}<Relationships xmlns="{REL}">{rel}</Relationships>',
    }


def docx(text: str) -> bytes:
    """Every line is one paragraph."""
    paras = "".join(
        f'<w:p><w:r><w:t xml:space="preserve">{escape(line)}</w:t></w:r></w:p>'
        for line in text.rstrip("\n").split("\n")
    )
    main = f'<Override PartName="/word/document.xml" ContentType="{MIME}wordprocessingml.document.main+xml"/>'
    files = office("word/document.xml", main)
    files["word/document.xml"] = f'{HEAD}<w:document xmlns:w="{WORD}"><w:body>{paras}</w:body></w:document>'
    return zipped({k: v.encode("utf-8") for k, v in files.items()})


def write(path: str, text: str, encoding: str, box: str | None) -> bytes:
    """The bytes of a file; its name says whether it is a workbook or a document."""
    inner = path[: -len("." + box)] if box and path.endswith("." + box) else path
    inner = PurePosixPath(inner).name
    if box == "zip" and "." not in inner:
        inner += ".txt"
    if path.endswith(".xlsx"):
        return xlsx(text)
    if path.endswith(".docx"):
        return docx(text)
    data = text.encode(encoding)
    if box == "gz":
        return gzip.compress(data, mtime=0)
    if box == "zip":
        return zipped({inner: data})
    return tarred(inner, data) if box == "tar" else data


def read(path: str, data: bytes, encoding: str, box: str | None) -> str:
    """The text of a file, opened again."""
    if path.endswith((".xlsx", ".docx")):
        with zipfile.ZipFile(io.BytesIO(data)) as z:
            names = [n for n in z.namelist() if "sheet" in n.split("/")[-1] or n.endswith("document.xml")]
            raw = "\n".join(z.read(n).decode("utf-8") for n in names)
        raw = raw.replace("</row>", "\n").replace("</w:p>", "\n").replace("</c>", "\t")
        return unescape(re.sub(r"<[^>]*>", "", raw))
    if box == "gz":
        data = gzip.decompress(data)
    elif box == "zip":
        with zipfile.ZipFile(io.BytesIO(data)) as z:
            data = z.read(z.namelist()[0])
    elif box == "tar":
        with tarfile.open(fileobj=io.BytesIO(data)) as t:
            member = t.extractfile(t.getmembers()[0])
            assert member
            data = member.read()
    return data.decode(encoding)
