"""Writes a text as plain file, gz, zip, tar, xlsx, docx or sqlite; always the same bytes."""
import gzip
import io
import re
import sqlite3
import tarfile
import tempfile
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

WHEN = (2017, 3, 9, 10, 20, 30)


def encode(text, enc, eol):
    if eol == "crlf":
        text = text.replace("\n", "\r\n")
    if enc == "utf-16":
        return b"\xff\xfe" + text.encode("utf-16-le")
    return text.encode(enc)


def zipped(members):
    buf = io.BytesIO()
    with zipfile.ZipFile(buf, "w", zipfile.ZIP_DEFLATED) as z:
        for name, data in members:
            info = zipfile.ZipInfo(name, WHEN)
            info.compress_type = zipfile.ZIP_DEFLATED
            z.writestr(info, data)
    return buf.getvalue()


def tarred(name, data, gz):
    buf = io.BytesIO()
    with tarfile.open(fileobj=buf, mode="w", format=tarfile.PAX_FORMAT) as t:
        info = tarfile.TarInfo(name)
        info.size, info.mtime = len(data), 1489026030
        t.addfile(info, io.BytesIO(data))
    return gzip.compress(buf.getvalue(), mtime=0) if gz else buf.getvalue()


def col(k):
    return chr(65 + k) if k < 26 else chr(64 + k // 26) + chr(65 + k % 26)


def xlsx(text, sheet, shared):
    strings, index, out = [], {}, []
    for r, line in enumerate(text.rstrip("\n").split("\n"), 1):
        cells = []
        for k, v in enumerate(line.split("\t")):
            if v == "":
                continue
            ref = f"{col(k)}{r}"
            if re.fullmatch(r"\d{1,9}(\.\d{1,2})?", v) and not (len(v) > 1 and v[0] == "0" and v[1] != "."):
                cells.append(f'<c r="{ref}"><v>{v}</v></c>')
            elif shared:
                if v not in index:
                    index[v] = len(strings)
                    strings.append(v)
                cells.append(f'<c r="{ref}" t="s"><v>{index[v]}</v></c>')
            else:
                cells.append(f'<c r="{ref}" t="inlineStr"><is><t>{escape(v)}</t></is></c>')
        out.append(f'<row r="{r}">{"".join(cells)}</row>')
    ns = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    pk = "http://schemas.openxmlformats.org/package/2006"
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    ct = "application/vnd.openxmlformats-officedocument.spreadsheetml."
    members = [
        ("[Content_Types].xml", f'{head}<Types xmlns="{pk}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
         f'<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{ct}sheet.main+xml"/>'
         f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{ct}worksheet+xml"/>'
         + (f'<Override PartName="/xl/sharedStrings.xml" ContentType="{ct}sharedStrings+xml"/>' if shared else "") + "</Types>"),
        ("_rels/.rels", f'{head}<Relationships xmlns="{pk}/relationships"><Relationship Id="rId1" Type="{rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>'),
        ("xl/workbook.xml", f'{head}<workbook xmlns="{ns}" xmlns:r="{rel}"><sheets><sheet name="{escape(sheet)}" sheetId="1" r:id="rId1"/></sheets></workbook>'),
        ("xl/_rels/workbook.xml.rels", f'{head}<Relationships xmlns="{pk}/relationships"><Relationship Id="rId1" Type="{rel}/worksheet" Target="worksheets/sheet1.xml"/>'
         + (f'<Relationship Id="rId2" Type="{rel}/sharedStrings" Target="sharedStrings.xml"/>' if shared else "") + "</Relationships>"),
        ("xl/worksheets/sheet1.xml", f'{head}<worksheet xmlns="{ns}"><sheetData>{"".join(out)}</sheetData></worksheet>'),
    ]
    if shared:
        members.append(("xl/sharedStrings.xml", f'{head}<sst xmlns="{ns}" uniqueCount="{len(strings)}">' + "".join(f"<si><t>{escape(s)}</t></si>" for s in strings) + "</sst>"))
    return zipped([(n, d.encode("utf-8")) for n, d in members])


def docx(text):
    ns = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    body, table = [], []

    def flush():
        if table:
            rows = "".join("<w:tr>" + "".join(f"<w:tc><w:p><w:r><w:t>{escape(c)}</w:t></w:r></w:p></w:tc>" for c in r) + "</w:tr>" for r in table)
            body.append(f"<w:tbl>{rows}</w:tbl>")
            table.clear()
    for line in text.rstrip("\n").split("\n"):
        if "\t" in line:
            table.append(line.split("\t"))
            continue
        flush()
        body.append(f'<w:p><w:r><w:t xml:space="preserve">{escape(line)}</w:t></w:r></w:p>')
    flush()
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    pk = "http://schemas.openxmlformats.org/package/2006"
    rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    return zipped([(n, d.encode("utf-8")) for n, d in [
        ("[Content_Types].xml", f'{head}<Types xmlns="{pk}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'),
        ("_rels/.rels", f'{head}<Relationships xmlns="{pk}/relationships"><Relationship Id="rId1" Type="{rel}" Target="word/document.xml"/></Relationships>'),
        ("word/document.xml", f'{head}<w:document xmlns:w="{ns}"><w:body>{"".join(body)}<w:sectPr/></w:body></w:document>')]])


def sqlite(text):
    with tempfile.TemporaryDirectory() as d:
        p = Path(d) / "x.db"
        con = sqlite3.connect(p)
        con.executescript(text)
        con.commit()
        con.close()
        return p.read_bytes()


def pack(text, path, enc, eol, box, sheet="Sheet1", k=0):
    """returns (path, bytes)"""
    stem, dot, ext = path.rpartition(".")
    name = path.rsplit("/", 1)[-1]
    if box == "xlsx":
        return stem + ".xlsx", xlsx(text, sheet, k % 2 == 0)
    if box == "docx":
        return stem + ".docx", docx(text)
    if box == "sqlite":
        return stem + (".db" if k % 2 else ".sqlite3"), sqlite(text)
    data = encode(text, enc, eol)
    if box == "gz":
        return path + ".gz", gzip.compress(data, mtime=0)
    if box == "zip":
        return stem + ".zip", zipped([(name, data)])
    if box == "tar":
        return stem + ".tar", tarred(name, data, False)
    if box == "tgz":
        return stem + ".tar.gz", tarred(name, data, True)
    return path, data
