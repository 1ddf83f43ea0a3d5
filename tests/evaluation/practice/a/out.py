"""Turns rendered text into file bytes: encodings, spreadsheets, databases, mail, containers."""
from __future__ import annotations

import base64
import gzip
import io
import quopri
import re
import sqlite3
import struct
import tarfile
import tempfile
import zipfile
from pathlib import Path
from urllib.parse import quote
from xml.sax.saxutils import escape

CELL = "¦"
STAMP = (2021, 3, 4, 10, 20, 30)
NS = "http://schemas.openxmlformats.org/"


def zipped(files: dict[str, bytes]) -> bytes:
    buf = io.BytesIO()
    with zipfile.ZipFile(buf, "w") as arc:
        for name, data in files.items():
            info = zipfile.ZipInfo(name, STAMP)
            info.compress_type = zipfile.ZIP_DEFLATED
            arc.writestr(info, data)
    return buf.getvalue()


def transpose(lines: list[str]) -> list[str]:
    rows = [ln.split(CELL) for ln in lines if ln]
    size = max(len(r) for r in rows)
    return [CELL.join(r[k] if k < len(r) else "" for r in rows) for k in range(size)]


def column(num: int) -> str:
    return chr(65 + num) if num < 26 else chr(64 + num // 26) + chr(65 + num % 26)


def sheet_xml(lines: list[str], shared: list[str]) -> bytes:
    rows = []
    for k, line in enumerate(lines, 1):
        cells = []
        for c, val in enumerate(line.split(CELL)):
            if re.fullmatch(r"-?[1-9]\d{0,7}(\.\d+)?", val):
                cells.append(f'<c r="{column(c)}{k}"><v>{val}</v></c>')
            elif val:
                if val not in shared:
                    shared.append(val)
                cells.append(f'<c r="{column(c)}{k}" t="s"><v>{shared.index(val)}</v></c>')
        rows.append(f'<row r="{k}">{"".join(cells)}</row>')
    return (f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="{NS}spreadsheetml/2006/main">'
            f'<sheetData>{"".join(rows)}</sheetData></worksheet>').encode()


def xlsx(text: str, turn: bool) -> bytes:
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    parts = re.split(r"^##sheet (.+)\n", text, flags=re.MULTILINE)
    sheets = list(zip(parts[1::2], parts[2::2])) or [("Sheet1", text)]
    shared: list[str] = []
    files: dict[str, bytes] = {}
    types, names, rels = "", "", ""
    for k, (name, body) in enumerate(sheets, 1):
        lines = transpose(body.splitlines()) if turn else body.rstrip("\n").split("\n")
        files[f"xl/worksheets/sheet{k}.xml"] = sheet_xml(lines, shared)
        types += (f'<Override PartName="/xl/worksheets/sheet{k}.xml" ContentType="application/vnd.openxmlformats-'
                  'officedocument.spreadsheetml.worksheet+xml"/>')
        names += f'<sheet name="{escape(name)}" sheetId="{k}" r:id="rId{k}"/>'
        rels += (f'<Relationship Id="rId{k}" Type="{NS}officeDocument/2006/relationships/worksheet" '
                 f'Target="worksheets/sheet{k}.xml"/>')
    rels += (f'<Relationship Id="rId99" Type="{NS}officeDocument/2006/relationships/sharedStrings" '
             'Target="sharedStrings.xml"/>')
    base = "application/vnd.openxmlformats-officedocument.spreadsheetml."
    sst = "".join(f"<si><t>{escape(s)}</t></si>" for s in shared)
    files["xl/sharedStrings.xml"] = f'{head}<sst xmlns="{NS}spreadsheetml/2006/main">{sst}</sst>'.encode()
    files["xl/workbook.xml"] = (f'{head}<workbook xmlns="{NS}spreadsheetml/2006/main" xmlns:r="{NS}officeDocument/2006/'
                                f'relationships"><sheets>{names}</sheets></workbook>').encode()
    files["xl/_rels/workbook.xml.rels"] = f'{head}<Relationships xmlns="{NS}package/2006/relationships">{rels}</Relationships>'.encode()
    return office(files, types + f'<Override PartName="/xl/workbook.xml" ContentType="{base}sheet.main+xml"/><Override '
                  f'PartName="/xl/sharedStrings.xml" ContentType="{base}sharedStrings+xml"/>', "xl/workbook.xml")


def office(files: dict[str, bytes], types: str, main: str) -> bytes:
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    first = {"[Content_Types].xml": (f'{head}<Types xmlns="{NS}package/2006/content-types"><Default Extension="rels" '
             'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" '
             f'ContentType="application/xml"/>{types}</Types>').encode(),
             "_rels/.rels": (f'{head}<Relationships xmlns="{NS}package/2006/relationships"><Relationship Id="rId1" '
             f'Type="{NS}officeDocument/2006/relationships/officeDocument" Target="{main}"/></Relationships>').encode()}
    return zipped(first | files)


def docx(text: str) -> bytes:
    body, table = "", ""
    for line in [*text.splitlines(), ""]:
        if CELL in line:
            cells = "".join(f"<w:tc><w:p><w:r><w:t>{escape(c)}</w:t></w:r></w:p></w:tc>" for c in line.split(CELL))
            table += f"<w:tr>{cells}</w:tr>"
            continue
        if table:
            body, table = f"{body}<w:tbl>{table}</w:tbl>", ""
        body += f'<w:p><w:r><w:t xml:space="preserve">{escape(line)}</w:t></w:r></w:p>'
    doc = (f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document xmlns:w="{NS}wordprocessingml/2006/main">'
           f"<w:body>{body}</w:body></w:document>").encode()
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    return office({"word/document.xml": doc}, f'<Override PartName="/word/document.xml" ContentType="{kind}"/>', "word/document.xml")


def sqlite(text: str) -> bytes:
    with tempfile.TemporaryDirectory() as tmp:
        path = Path(tmp) / "x.db"
        con = sqlite3.connect(path)
        con.executescript(text)
        con.commit()
        con.close()
        return path.read_bytes()


def dbf(text: str) -> bytes:
    first, *rows = text.rstrip("\n").split("\n")
    cols = [f.split(",") for f in first.split(CELL)]
    size = 1 + sum(int(c[2]) for c in cols)
    out = struct.pack("<4B I 2H 20x", 3, 119, 6, 14, len(rows), 33 + 32 * len(cols), size)
    for name, typ, length in cols:
        out += name.encode().ljust(11, b"\0") + typ.encode() + b"\0" * 4 + bytes([int(length), 0]) + b"\0" * 14
    out += b"\r"
    for row in rows:
        cells = [c.encode("gb18030").ljust(int(f[2]))[:int(f[2])] for c, f in zip(row.split(CELL), cols)]
        out += b" " + b"".join(cells)
    return out + b"\x1a"


def mime(text: str, enc: str, cte: str) -> bytes:
    """Headers, blank line, body; `##part type` lines make it multipart."""
    head, _, body = text.partition("\n\n")
    head = re.sub(r"[^\x00-\x7f]+", lambda m: f"=?{enc}?B?{base64.b64encode(m.group().encode(enc)).decode()}?=", head)
    parts = re.split(r"^##part (.+)\n", body, flags=re.MULTILINE)
    bound = "----=_Part_0037_7A41C.88E1"
    if len(parts) == 1:
        return (f"{head}\nMIME-Version: 1.0\nContent-Type: text/plain; charset={enc}\n{coded(body, enc, cte)}").encode()
    out = f'{head}\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="{bound}"\n\n'
    for typ, sub in zip(parts[1::2], parts[2::2]):
        out += f"--{bound}\nContent-Type: {typ}; charset={enc}\n{coded(sub, enc, cte)}\n"
    return f"{out}--{bound}--\n".encode()


def coded(body: str, enc: str, cte: str) -> str:
    data = body.encode(enc)
    if cte == "qp":
        return "Content-Transfer-Encoding: quoted-printable\n\n" + quopri.encodestring(data).decode()
    return "Content-Transfer-Encoding: base64\n\n" + base64.encodebytes(data).decode()


def redis_aof(text: str) -> str:
    out = []
    for line in text.splitlines():
        words = line.split(CELL)
        out.append(f"*{len(words)}\n" + "".join(f"${len(w.encode())}\n{w}\n" for w in words))
    return "".join(out).replace("\n", "\r\n")


def recode(text: str, mode: str) -> str:
    if mode == "json":
        return re.sub(r"[^\x00-\x7f]", lambda m: f"\\u{ord(m.group()):04x}", text)
    if mode == "pct":
        return re.sub(r"[^\x00-\x7f]+", lambda m: quote(m.group()), text)
    if mode == "aof":
        return redis_aof(text)
    if mode == "php":
        return re.sub(r's:N:"([^"]*)"', lambda m: f's:{len(m.group(1).encode())}:"{m.group(1)}"', text)
    if mode == "fold":
        return "\n".join(re.sub(r"(.{60})(?=.)", r"\1\n ", ln) for ln in text.split("\n"))
    if mode == "rtf":
        return re.sub(r"[^\x00-\x7f]", lambda m: f"\\u{ord(m.group())}?", text)
    return text


def to_bytes(text: str, opts: dict[str, str], path: str) -> bytes:
    kind, enc = opts.get("out", ""), opts.get("enc", "utf-8")
    if kind == "tr":
        text = "\n".join(transpose(text.splitlines())).replace(CELL, "\t") + "\n"
    text = recode(text, opts.get("esc", ""))
    if opts.get("eol") == "crlf":
        text = text.replace("\r\n", "\n").replace("\n", "\r\n")
    made = {"xlsx": lambda: xlsx(text, "tr" in opts), "docx": lambda: docx(text), "sqlite": lambda: sqlite(text),
            "dbf": lambda: dbf(text), "mime": lambda: mime(text, enc, opts.get("cte", "b64"))}
    data = made[kind]() if kind in made else text.encode(enc)
    return contained(data, opts.get("c", ""), path)


def contained(data: bytes, box: str, path: str) -> bytes:
    inner = re.sub(r"\.(gz|zip|tar|tgz)$", "", Path(path).name)
    if box == "gz":
        return gzip.compress(data, mtime=0)
    if box == "zip":
        return zipped({inner: data})
    if box == "tar":
        buf = io.BytesIO()
        with tarfile.open(fileobj=buf, mode="w") as arc:
            info = tarfile.TarInfo(inner)
            info.size = len(data)
            arc.addfile(info, io.BytesIO(data))
        return buf.getvalue()
    return data
