"""Turns rows into tables and puts texts into files and containers."""
import gzip
import html
import io
import os
import sqlite3
import tarfile
import tempfile
import zipfile
from xml.sax.saxutils import escape

EXT = {"csv": "csv", "tsv": "tsv", "pipe": "txt", "dash": "txt", "caret": "txt", "sql": "sql", "copy": "sql", "xlsx": "xlsx",
       "sqlite": "db", "html": "html", "md": "md", "fixed": "txt", "semi": "csv", "xmlrow": "xml", "jsonrow": "jsonl"}
Z = (2021, 1, 1, 0, 0, 0)


def q(v):
    return '"' + v.replace('"', '""') + '"' if "," in v or '"' in v else v


def width(s):
    return sum(2 if ord(c) > 0x2e80 else 1 for c in s)


def sqlq(v):
    return "'" + v.replace("'", "''") + "'"


def table(fmt, head, rows, title, foot, tname, shown=True):
    """Text of a table (bytes for xlsx and sqlite)."""
    top, end = ([title] if title else []), ([foot] if foot else [])
    if fmt == "xlsx":
        return xlsx([[x] for x in top] + ([head] if shown else []) + rows + [[x] for x in end])
    if fmt == "sqlite":
        return sqlite(tname, head, rows)
    hd = [head] if shown else []
    if fmt in ("csv", "semi", "tsv", "pipe", "dash", "caret"):
        s = {"csv": ",", "semi": ";", "tsv": "\t", "pipe": "|", "dash": "----", "caret": "^"}[fmt]
        return "\n".join(top + [s.join(q(v) if fmt == "csv" else v for v in r) for r in hd + rows] + end) + "\n"
    if fmt == "sql":
        out = [f"-- {title}" if title else "SET NAMES utf8;"]
        cols = ", ".join(f"`{h}`" for h in head)
        for k in range(0, len(rows), 7):
            out.append(f"INSERT INTO `{tname}` ({cols}) VALUES\n" + ",\n".join(
                "(" + ", ".join(sqlq(v) for v in r) + ")" for r in rows[k:k + 7]) + ";")
        return "\n".join(out + ([f"-- {foot}"] if foot else [])) + "\n"
    if fmt == "copy":
        return "\n".join([f"-- {title or 'PostgreSQL database dump'}", "SET client_encoding = 'UTF8';",
                          f"COPY public.{tname} ({', '.join(head)}) FROM stdin;"] +
                         ["\t".join(v or "\\N" for v in r) for r in rows] + ["\\.", ""])
    if fmt == "html":
        tr = ["<tr>" + "".join(f"<td>{html.escape(v)}</td>" for v in r) + "</tr>" for r in rows]
        th = "<tr>" + "".join(f"<th>{html.escape(v)}</th>" for v in head) + "</tr>"
        return ("<html><head><meta charset=\"utf-8\"><title>" + (title or tname) + "</title></head><body>\n" +
                (f"<h3>{title}</h3>\n" if title else "") + "<table border=\"1\">\n" + (th + "\n" if shown else "") +
                "\n".join(tr) + "\n</table>\n" + (f"<p>{foot}</p>\n" if foot else "") + "</body></html>\n")
    if fmt == "md":
        return "\n".join(([f"# {title}", ""] if title else []) + ["| " + " | ".join(head) + " |",
                         "|" + " --- |" * len(head)] + ["| " + " | ".join(r) + " |" for r in rows] +
                         (["", foot] if foot else [])) + "\n"
    if fmt == "fixed":
        w = [max(width(r[k]) for r in hd + rows) + 2 for k in range(len(head))]
        line = lambda r: "".join(v + " " * (n - width(v)) for v, n in zip(r, w)).rstrip()
        return "\n".join(top + [line(r) for r in hd] + (["-" * sum(w)] if shown else []) + [line(r) for r in rows] + end) + "\n"
    raise KeyError(fmt)


def zipinfo(name):
    i = zipfile.ZipInfo(name, Z)
    i.compress_type = zipfile.ZIP_DEFLATED
    return i


def col(k):
    return chr(65 + k) if k < 26 else "A" + chr(65 + k - 26)


def xlsx(rows):
    b = io.BytesIO()
    out = []
    for n, r in enumerate(rows, 1):
        out.append(f'<row r="{n}">' + "".join(
            f'<c r="{col(k)}{n}" t="inlineStr"><is><t>{escape(v)}</t></is></c>' for k, v in enumerate(r) if v) + "</row>")
    ns = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    pk = "http://schemas.openxmlformats.org/package/2006/"
    od = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    ct = "application/vnd.openxmlformats-officedocument.spreadsheetml."
    h = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    parts = {
        "[Content_Types].xml": f'{h}<Types xmlns="{pk}content-types"><Default Extension="rels" ContentType="application/vnd.'
        f'openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="{ct}sheet.main+xml"/>'
        f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{ct}worksheet+xml"/></Types>',
        "_rels/.rels": f'{h}<Relationships xmlns="{pk}relationships"><Relationship Id="rId1" Type="{od}/officeDocument" '
        'Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'{h}<workbook {ns} xmlns:r="{od}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets>'
        '</workbook>',
        "xl/_rels/workbook.xml.rels": f'{h}<Relationships xmlns="{pk}relationships"><Relationship Id="rId1" Type="{od}/worksheet"'
        ' Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": f'{h}<worksheet {ns}><sheetData>{"".join(out)}</sheetData></worksheet>'}
    with zipfile.ZipFile(b, "w") as z:
        for n, t in parts.items():
            z.writestr(zipinfo(n), t)
    return b.getvalue()


def docx(text):
    b = io.BytesIO()
    h = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    pk = "http://schemas.openxmlformats.org/package/2006/"
    body = "".join(f'<w:p><w:r><w:t xml:space="preserve">{escape(l)}</w:t></w:r></w:p>' for l in text.splitlines())
    with zipfile.ZipFile(b, "w") as z:
        z.writestr(zipinfo("[Content_Types].xml"), f'{h}<Types xmlns="{pk}content-types"><Default Extension="rels" ContentType='
                   '"application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" '
                   'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>')
        z.writestr(zipinfo("_rels/.rels"), f'{h}<Relationships xmlns="{pk}relationships"><Relationship Id="rId1" Type="http://'
                   'schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>'
                   '</Relationships>')
        z.writestr(zipinfo("word/document.xml"), f'{h}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/'
                   f'2006/main"><w:body>{body}</w:body></w:document>')
    return b.getvalue()


def sqlite(tname, head, rows):
    fd, path = tempfile.mkstemp(suffix=".db")
    os.close(fd)
    c = sqlite3.connect(path)
    c.execute("CREATE TABLE " + tname + " (" + ", ".join(f'"{h}" TEXT' for h in head) + ")")
    c.executemany(f"INSERT INTO {tname} VALUES ({','.join('?' * len(head))})", rows)
    c.commit()
    c.close()
    with open(path, "rb") as f:
        data = f.read()
    os.unlink(path)
    return data


def box(kind, name, data):
    """Put the bytes of one file into a container: (new name, bytes)."""
    base = os.path.basename(name)
    stem = name.rsplit(".", 1)[0]
    b = io.BytesIO()
    if kind == "gz":
        with gzip.GzipFile(base, "wb", 6, b, 1600000000) as g:
            g.write(data)
        return name + ".gz", b.getvalue()
    if kind == "zip":
        with zipfile.ZipFile(b, "w") as z:
            z.writestr(zipinfo(base), data)
        return stem + ".zip", b.getvalue()
    if kind in ("tar", "tgz"):
        with tarfile.open(fileobj=b, mode="w", format=tarfile.USTAR_FORMAT if base.isascii() else tarfile.PAX_FORMAT) as t:
            i = tarfile.TarInfo(base)
            i.size, i.mtime = len(data), 1600000000
            t.addfile(i, io.BytesIO(data))
        if kind == "tar":
            return stem + ".tar", b.getvalue()
        return stem + ".tar.gz", gzip.compress(b.getvalue(), mtime=1600000000)
    raise KeyError(kind)
