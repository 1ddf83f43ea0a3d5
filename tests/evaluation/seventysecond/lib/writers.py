"""Containers written byte-stable: xlsx, docx, sqlite, zip, gz, tar."""
import gzip
import io
import os
import sqlite3
import tarfile
import tempfile
import zipfile
from xml.sax.saxutils import escape

STAMP = (2019, 3, 14, 10, 20, 30)
NS = "http://schemas.openxmlformats.org/"
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def zipped(files):
    """A zip of {name: str or bytes}."""
    b = io.BytesIO()
    with zipfile.ZipFile(b, "w", zipfile.ZIP_DEFLATED) as z:
        for name, data in files.items():
            info = zipfile.ZipInfo(name, STAMP)
            info.compress_type = zipfile.ZIP_DEFLATED
            z.writestr(info, data if isinstance(data, bytes) else data.encode("utf-8"))
    return b.getvalue()


def gz(s):
    """A gzip of text or bytes."""
    return gzip.compress(s if isinstance(s, bytes) else s.encode("utf-8"), mtime=0)


def tgz(files):
    """A tar.gz of {name: str or bytes}."""
    b = io.BytesIO()
    with tarfile.open(fileobj=b, mode="w") as t:
        for name, data in files.items():
            data = data if isinstance(data, bytes) else data.encode("utf-8")
            info = tarfile.TarInfo(name)
            info.size, info.mtime = len(data), 1552530030
            t.addfile(info, io.BytesIO(data))
    return gz(b.getvalue())


def sqlite(tables):
    """A SQLite file of (create, rows)."""
    fd, path = tempfile.mkstemp(suffix=".db")
    os.close(fd)
    os.unlink(path)
    con = sqlite3.connect(path)
    for create, rows in tables:
        con.execute(create)
        rows = [tuple(x) for x in rows]
        if rows:
            name = create.split("(")[0].split()[-1]
            con.executemany(f"INSERT INTO {name} VALUES ({','.join('?' * len(rows[0]))})", rows)
    con.commit()
    con.close()
    with open(path, "rb") as f:
        data = f.read()
    os.unlink(path)
    return data


def _col(i):
    s = ""
    while True:
        s = chr(65 + i % 26) + s
        i = i // 26 - 1
        if i < 0:
            return s


def _sheet(rows, strings):
    out = []
    for y, row in enumerate(rows, 1):
        cells = []
        for x, v in enumerate(row):
            ref = f"{_col(x)}{y}"
            if v is None or v == "":
                continue
            if isinstance(v, (int, float)):
                cells.append(f'<c r="{ref}"><v>{v}</v></c>')
            else:
                cells.append(f'<c r="{ref}" t="s"><v>{strings.setdefault(str(v), len(strings))}</v></c>')
        out.append(f'<row r="{y}">{"".join(cells)}</row>')
    return f'{XML}<worksheet xmlns="{NS}spreadsheetml/2006/main"><sheetData>{"".join(out)}</sheetData></worksheet>'


def xlsx(sheets):
    """A workbook of (title, rows) with shared strings."""
    strings, files = {}, {}
    body = [_sheet(rows, strings) for _, rows in sheets]
    k = range(1, len(sheets) + 1)
    ct = f"{NS}".replace("schemas", "schemas")
    over = "".join(f'<Override PartName="/xl/worksheets/sheet{i}.xml" ContentType="application/vnd.openxmlformats-'
                   f'officedocument.spreadsheetml.worksheet+xml"/>' for i in k)
    files["[Content_Types].xml"] = (
        f'{XML}<Types xmlns="{ct}package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.'
        f'openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Overrid'
            f'e '
        f'PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.'
        f'main+xml"/>{over}<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-'
        f'officedocument.spreadsheetml.sharedStrings+xml"/></Types>')
    rel = f"{NS}officeDocument/2006/relationships"
    files["_rels/.rels"] = (f'{XML}<Relationships xmlns="{NS}package/2006/relationships"><Relationship Id="rId1" '
                            f'Type="{rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>')
    files["xl/workbook.xml"] = (
        f'{XML}<workbook xmlns="{NS}spreadsheetml/2006/main" xmlns:r="{rel}"><sheets>' + "".join(
            f'<sheet name="{escape(t)}" sheetId="{i}" r:id="rId{i}"/>' for i, (t, _) in zip(k, sheets))
                + "</sheets></workbook>")
    files["xl/_rels/workbook.xml.rels"] = (
        f'{XML}<Relationships xmlns="{NS}package/2006/relationships">' + "".join(
            f'<Relationship Id="rId{i}" Type="{rel}/worksheet" Target="worksheets/sheet{i}.xml"/>' for i in k)
        + f'<Relationship Id="rId{len(sheets) + 1}" Type="{rel}/sharedStrings" Target="sharedStrings.xml"/></Relation'
            f'ships>')
    files["xl/sharedStrings.xml"] = (f'{XML}<sst xmlns="{NS}spreadsheetml/2006/main" uniqueCount="{len(strings)}">'
        + "".join(
        f'<si><t xml:space="preserve">{escape(s)}</t></si>' for s in strings) + "</sst>")
    for i, x in zip(k, body):
        files[f"xl/worksheets/sheet{i}.xml"] = x
    return zipped(files)


def _para(s):
    return f'<w:p><w:r><w:t xml:space="preserve">{escape(str(s))}</w:t></w:r></w:p>'


def docx(parts):
    """A document of paragraphs (str) and tables (list of rows)."""
    out = []
    for part in parts:
        if isinstance(part, str):
            out += [_para(x) for x in part.split("\n")]
        else:
            rows = "".join("<w:tr>" + "".join(f"<w:tc>{_para(c)}</w:tc>" for c in row) + "</w:tr>" for row in part)
            out.append(f'<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr>{rows}</w:tbl>')
    rel = f"{NS}officeDocument/2006/relationships"
    return zipped({
        "[Content_Types].xml": f'{XML}<Types xmlns="{NS}package/2006/content-types"><Default Extension="rels" Content'
            f'Type='
        '"application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="applicatio'
            'n/xml"/>'
        '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.'
        'wordprocessingml.document.main+xml"/></Types>',
        "_rels/.rels": f'{XML}<Relationships xmlns="{NS}package/2006/relationships"><Relationship Id="rId1" '
        f'Type="{rel}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": f'{XML}<w:document xmlns:w="{NS}wordprocessingml/2006/main"><w:body>{"".join(out)}'
        '</w:body></w:document>'})
