"""Writers: CSV, Markdown, HTML, SQL, JSON, xlsx, docx, SQLite (standard library only, reproducible bytes)."""
import csv
import io
import json
import os
import sqlite3
import tempfile
import unicodedata
import zipfile
from xml.sax.saxutils import escape


def csv_(rows, sep=",", quote=False):
    """Rows as delimiter separated text."""
    out = io.StringIO()
    csv.writer(out, delimiter=sep, lineterminator="\n",
               quoting=csv.QUOTE_ALL if quote else csv.QUOTE_MINIMAL).writerows(rows)
    return out.getvalue()


def js(obj, indent=2, asc=False):
    """JSON text."""
    return json.dumps(obj, ensure_ascii=asc, indent=indent) + "\n"


def jl(objs):
    """JSON lines."""
    return "".join(json.dumps(o, ensure_ascii=False, separators=(",", ":")) + "\n" for o in objs)


def width(s):
    """Display width of s."""
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in s)


def pad(s, w):
    """Pad s to display width w."""
    return s + " " * max(1, w - width(s))


def fixed(rows, gap=2):
    """Rows as a fixed width table."""
    rows = [[str(c) for c in r] for r in rows]
    ws = [max(width(r[i]) for r in rows if i < len(r)) + gap for i in range(max(map(len, rows)))]
    return "".join("".join(pad(c, ws[i]) for i, c in enumerate(r)).rstrip() + "\n" for r in rows)


def box(head, rows):
    """A mysql client result table."""
    rows = [[str(c) for c in r] for r in [head] + rows]
    ws = [max(width(r[i]) for r in rows) for i in range(len(head))]
    line = "+" + "+".join("-" * (w + 2) for w in ws) + "+\n"
    body = ["|" + "|".join(" " + c + " " * (w - width(c) + 1) for c, w in zip(r, ws)) + "|\n" for r in rows]
    return line + body[0] + line + "".join(body[1:]) + line


def md(head, rows):
    """A Markdown table."""
    out = ["| " + " | ".join(map(str, r)) + " |\n" for r in [head] + rows]
    return out[0] + "|" + " --- |" * len(head) + "\n" + "".join(out[1:])


def html(title, head, rows, tail=""):
    """A page with one table."""
    tr = "".join("<tr>" + "".join(f"<td>{escape(str(c))}</td>" for c in r) + "</tr>\n" for r in rows)
    th = "".join(f"<th>{h}</th>" for h in head)
    return (
        f'<!DOCTYPE html>\n<html lang="zh-CN">\n<head><meta charset="utf-8"><title>{title}</title></head>\n<body>\n'
        f"<h3>{title}</h3>\n<table border=\"1\" cellspacing=\"0\">\n<tr>{th}</tr>\n{tr}</table>\n{tail}"
        "</body>\n</html>\n"
    )


def q(v):
    """SQL literal."""
    if v is None:
        return "NULL"
    return str(v) if isinstance(v, (int, float)) else "'" + str(v).replace("'", "''") + "'"


def insert(table, rows, cols=None, per=0, tick="`"):
    """INSERT statements, per rows in each (0 = all in one)."""
    names = " (" + ", ".join(tick + c + tick for c in cols) + ")" if cols else ""
    per = per or len(rows)
    out = ""
    for k in range(0, len(rows), per):
        tuples = ["(" + ",".join(q(v) for v in r) + ")" for r in rows[k:k + per]]
        out += f"INSERT INTO {tick}{table}{tick}{names} VALUES " + ",".join(tuples) + ";\n"
    return out


def _zip(parts):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as z:
        for name, data in parts:
            info = zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            z.writestr(info, data)
    return out.getvalue()


def _col(i):
    return chr(65 + i) if i < 26 else chr(64 + i // 26) + chr(65 + i % 26)


HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
NS = "http://schemas.openxmlformats.org/"


def xlsx(*sheets):
    """A workbook; each sheet is (name, rows) or (name, rows, merges). Numbers become numeric cells."""
    strings, parts, names, over = {}, [], "", ""
    for k, sheet in enumerate(sheets, 1):
        body = ""
        for r, row in enumerate(sheet[1], 1):
            cells = ""
            for i, v in enumerate(row):
                if v is None or v == "":
                    continue
                ref = _col(i) + str(r)
                if isinstance(v, (int, float)):
                    cells += f'<c r="{ref}"><v>{v}</v></c>'
                else:
                    cells += f'<c r="{ref}" t="s"><v>{strings.setdefault(str(v), len(strings))}</v></c>'
            body += f'<row r="{r}">{cells}</row>'
        merges = sheet[2] if len(sheet) > 2 else []
        m = f'<mergeCells count="{len(merges)}">' + "".join(f'<mergeCell ref="{x}"/>' for x in merges) + "</mergeCells>"
        parts.append((f"xl/worksheets/sheet{k}.xml", f'{HEAD}<worksheet xmlns="{NS}spreadsheetml/2006/main"><sheetData>'
                      f'{body}</sheetData>{m if merges else ""}</worksheet>'))
        names += f'<sheet name="{sheet[0]}" sheetId="{k}" r:id="rId{k}"/>'
        over += (f'<Override PartName="/xl/worksheets/sheet{k}.xml" ContentType="application/vnd.openxmlformats-'
                 'officedocument.spreadsheetml.worksheet+xml"/>')
    n = len(sheets)
    rel = "".join(f'<Relationship Id="rId{k}" Type="{NS}officeDocument/2006/relationships/worksheet" '
                  f'Target="worksheets/sheet{k}.xml"/>' for k in range(1, n + 1))
    rel += (f'<Relationship Id="rId{n + 1}" Type="{NS}officeDocument/2006/relationships/sharedStrings" '
            'Target="sharedStrings.xml"/>')
    types = (
        f'{HEAD}<Types xmlns="{NS}package/2006/content-types"><Default Extension="rels" ContentType="application/'
        'vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
        '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.'
        f'spreadsheetml.sheet.main+xml"/>{over}<Override PartName="/xl/sharedStrings.xml" ContentType="application/'
        'vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>')
    sst = "".join(f'<si><t xml:space="preserve">{escape(s)}</t></si>' for s in strings)
    return _zip([("[Content_Types].xml", types), ("_rels/.rels", _rels("xl/workbook.xml")),
                 ("xl/workbook.xml",
                  f'{HEAD}<workbook xmlns="{NS}spreadsheetml/2006/main" xmlns:r="{NS}officeDocument/2006/'
                  f'relationships"><sheets>{names}</sheets></workbook>'),
                 ("xl/_rels/workbook.xml.rels", f'{HEAD}<Relationships xmlns="{NS}package/2006/relationships">{rel}'
                  '</Relationships>'),
                 ("xl/sharedStrings.xml", f'{HEAD}<sst xmlns="{NS}spreadsheetml/2006/main">{sst}</sst>')] + parts)


def _rels(target):
    return (f'{HEAD}<Relationships xmlns="{NS}package/2006/relationships"><Relationship Id="rId1" '
            f'Type="{NS}officeDocument/2006/relationships/officeDocument" Target="{target}"/></Relationships>')


def docx(*blocks):
    """A document; a str is a paragraph, a list of rows is a table."""

    def para(s):
        return f'<w:p><w:r><w:t xml:space="preserve">{escape(str(s))}</w:t></w:r></w:p>'

    body = ""
    for b in blocks:
        if isinstance(b, str):
            body += para(b)
        else:
            rows = "".join("<w:tr>" + "".join(f"<w:tc>{para(c)}</w:tc>" for c in r) + "</w:tr>" for r in b)
            body += f"<w:tbl>{rows}</w:tbl>" + para("")
    types = (f'{HEAD}<Types xmlns="{NS}package/2006/content-types"><Default Extension="rels" ContentType="application/'
             'vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
             '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.'
             'wordprocessingml.document.main+xml"/></Types>')
    doc = f'{HEAD}<w:document xmlns:w="{NS}wordprocessingml/2006/main"><w:body>{body}</w:body></w:document>'
    return _zip([("[Content_Types].xml", types), ("_rels/.rels", _rels("word/document.xml")),
                 ("word/document.xml", doc)])


def sqlite(*tables):
    """A database file; each table is (create statement, rows)."""
    fd, path = tempfile.mkstemp()
    os.close(fd)
    os.unlink(path)
    con = sqlite3.connect(path)
    for create, rows in tables:
        con.execute(create)
        name = create.split()[2]
        if rows:
            con.executemany(f"insert into {name} values ({','.join('?' * len(rows[0]))})", rows)
    con.commit()
    con.close()
    with open(path, "rb") as h:
        data = h.read()
    os.unlink(path)
    return data
