"""Writers of the formats: tables, SQL, XML, office files, mail."""
import base64
import csv
import io
import json
import quopri
import sqlite3
import unicodedata
import zipfile
from html import escape

STAMP = (2020, 3, 17, 10, 21, 32)


# --- plain text tables -------------------------------------------------------------------------------------
def table(rows, sep=",", quote=False):
    """CSV or another separated table."""
    out = io.StringIO()
    mode = csv.QUOTE_ALL if quote else csv.QUOTE_MINIMAL
    csv.writer(out, delimiter=sep, lineterminator="\n", quoting=mode).writerows(rows)
    return out.getvalue()


def width(text):
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def pad(text, size, right=False):
    text = str(text)
    fill = " " * max(size - width(text), 0)
    return fill + text if right else text + fill


def fixed(rows, sizes, gap=" "):
    """Columns of fixed width; a negative size is flush right."""
    lines = [gap.join(pad(c, abs(s), s < 0) for c, s in zip(row, sizes)).rstrip() for row in rows]
    return "\n".join(lines) + "\n"


def auto(rows, gap="  "):
    sizes = [max(width(str(r[i])) for r in rows) for i in range(len(rows[0]))]
    return fixed(rows, sizes, gap)


def markdown(head, rows):
    lines = ["| " + " | ".join(map(str, r)) + " |" for r in [head, ["---"] * len(head)] + rows]
    return "\n".join(lines) + "\n"


def org(head, rows):
    lines = ["| " + " | ".join(map(str, r)) + " |" for r in [head] + rows]
    lines.insert(1, "|" + "+".join("---" for _ in head) + "|")
    return "\n".join(lines) + "\n"


def mysql(head, rows):
    sizes = [max(width(str(r[i])) for r in [head] + rows) for i in range(len(head))]
    rule = "+" + "+".join("-" * (s + 2) for s in sizes) + "+"
    lines = ["|" + "|".join(" " + pad(c, s) + " " for c, s in zip(r, sizes)) + "|" for r in [head] + rows]
    return "\n".join([rule, lines[0], rule] + lines[1:] + [rule,
                                                           f"{len(rows)} rows in set (0.0{len(rows) % 9} sec)"]) + "\n"


def psql(head, rows):
    sizes = [max(width(str(r[i])) for r in [head] + rows) for i in range(len(head))]
    lines = [" " + " | ".join(pad(c, s) for c, s in zip(r, sizes)) for r in [head] + rows]
    lines.insert(1, "+".join("-" * (s + 2) for s in sizes))
    return "\n".join(lines + [f"({len(rows)} rows)", ""]) + "\n"


def vertical(head, rows):
    """The \\G print of mysql."""
    size = max(len(h) for h in head)
    out = []
    for i, row in enumerate(rows, 1):
        out.append(f"*************************** {i}. row ***************************")
        out += [f"{h:>{size}}: {c}" for h, c in zip(head, row)]
    return "\n".join(out + [f"{len(rows)} rows in set (0.00 sec)", ""])


def sql(name, cols, rows, per=1, tick="`"):
    """INSERT statements, some rows in each."""
    def cell(c):
        return "NULL" if c is None else str(c) if isinstance(c, (int, float)) else "'" + str(c).replace("'", "''") + "'"
    tuples = ["(" + ", ".join(map(cell, r)) + ")" for r in rows]
    head = f"INSERT INTO {tick}{name}{tick} (" + ", ".join(f"{tick}{c}{tick}" for c in cols) + ") VALUES"
    return "".join(head + ("\n" if per > 1 else " ") + ",\n".join(tuples[i:i + per]) + ";\n"
                   for i in range(0, len(tuples), per))


# --- objects -----------------------------------------------------------------------------------------------
def dumps(obj, indent=None, ascii_only=False):
    return json.dumps(obj, ensure_ascii=ascii_only, indent=indent)


def jsonl(objs, ascii_only=False):
    return "".join(dumps(o, ascii_only=ascii_only) + "\n" for o in objs)


def kv(pairs, sep=": "):
    return "".join(f"{k}{sep}{v}\n" for k, v in pairs)


def xml(root, item, dicts, enc="UTF-8", attrs=False, extra=""):
    lines = [f'<?xml version="1.0" encoding="{enc}"?>', f"<{root}>"]
    lines += [extra] if extra else []
    for d in dicts:
        if attrs:
            lines.append(f"  <{item} " + " ".join(f'{k}="{escape(str(v))}"' for k, v in d.items()) + "/>")
            continue
        lines.append(f"  <{item}>")
        lines += [f"    <{k}>{escape(str(v))}</{k}>" for k, v in d.items()]
        lines.append(f"  </{item}>")
    return "\n".join(lines + [f"</{root}>"]) + "\n"


def html_table(head, rows, cls="list"):
    out = [f'<table class="{cls}" border="1">', "<tr>" + "".join(f"<th>{h}</th>" for h in head) + "</tr>"]
    out += ["<tr>" + "".join(f"<td>{escape(str(c))}</td>" for c in r) + "</tr>" for r in rows]
    return "\n".join(out + ["</table>"]) + "\n"


def html(title, body, charset="utf-8"):
    return (f'<!DOCTYPE html>\n<html>\n<head>\n<meta charset="{charset}">\n<title>{title}</title>\n'
            f"<style>td{{padding:2px 6px;font-size:12px}}</style>\n</head>\n<body>\n<h3>{title}</h3>\n{body}"
            f"</body>\n</html>\n")


def rtf(text):
    body = "".join(c if c in "\t " or c.isascii() else f"\\u{ord(c) if ord(c) < 32768 else ord(c) - 65536}?"
                   for line in text.split("\n") for c in line + "\n")
    return "{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0 SimSun;}}\\fs24\n" + body.replace("\n", "\\par\n") + "}\n"


# --- mail --------------------------------------------------------------------------------------------------
def _word(text):
    return "=?UTF-8?B?" + base64.b64encode(text.encode()).decode() + "?="


def eml(sender, to, subject, when, body, how="base64", kind="plain"):
    """A mail as the client stores it; how is base64, quoted-printable or 8bit."""
    head = [f"From: {sender}", f"To: {to}", f"Subject: {_word(subject)}", f"Date: {when:%a, %d %b %Y %H:%M:%S} +0800",
            f"Message-ID: <{when:%Y%m%d%H%M%S}.{len(body)}@mailhost>", "MIME-Version: 1.0",
            f'Content-Type: text/{kind}; charset="utf-8"', f"Content-Transfer-Encoding: {how}", "", ""]
    if how == "base64":
        raw = base64.b64encode(body.encode()).decode()
        body = "\n".join(raw[i:i + 76] for i in range(0, len(raw), 76)) + "\n"
    elif how == "quoted-printable":
        body = quopri.encodestring(body.encode()).decode()
    return "\n".join(head) + body


# --- office files ------------------------------------------------------------------------------------------
def _zip(parts):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as z:
        for name, text in parts:
            z.writestr(zipfile.ZipInfo(name, STAMP), text, zipfile.ZIP_DEFLATED)
    return out.getvalue()


_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_PKG = "http://schemas.openxmlformats.org/package/2006/"
_OFF = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def _types(parts):
    over = "".join(f'<Override PartName="/{n}" ContentType="application/vnd.openxmlformats-officedocument.{t}+xml"/>'
                   for n, t in parts)
    return (f'{_XML}<Types xmlns="{_PKG}content-types"><Default Extension="rels" ContentType="application/vnd.openxml'
            f'formats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>{over}'
            f'</Types>')


def _rels(items):
    rows = "".join(f'<Relationship Id="rId{i}" Type="{_OFF}/{t}" Target="{target}"/>' for i,
                   (t, target) in enumerate(items, 1))
    return f'{_XML}<Relationships xmlns="{_PKG}relationships">{rows}</Relationships>'


def _column(i):
    return chr(65 + i) if i < 26 else chr(64 + i // 26) + chr(65 + i % 26)


def _sheet(rows, strings):
    out = []
    for y, row in enumerate(rows, 1):
        cells = []
        for x, c in enumerate(row):
            if c is None or c == "":
                continue
            ref = f"{_column(x)}{y}"
            if isinstance(c, (int, float)):
                cells.append(f'<c r="{ref}"><v>{c}</v></c>')
            else:
                cells.append(f'<c r="{ref}" t="s"><v>{strings.setdefault(str(c), len(strings))}</v></c>')
        out.append(f'<row r="{y}">{"".join(cells)}</row>')
    return f'{_XML}<worksheet xmlns="{_MAIN}"><sheetData>{"".join(out)}</sheetData></worksheet>'


def xlsx(*sheets):
    """Sheets are pairs of name and rows; numbers stay numbers."""
    strings = {}
    bodies = [_sheet(rows, strings) for _, rows in sheets]
    count = range(1, len(sheets) + 1)
    book = "".join(f'<sheet name="{n}" sheetId="{i}" r:id="rId{i}"/>' for i, (n, _) in enumerate(sheets, 1))
    shared = "".join(f'<si><t xml:space="preserve">{escape(s)}</t></si>' for s in strings)
    kinds = [("xl/workbook.xml", "spreadsheetml.sheet.main"), ("xl/sharedStrings.xml", "spreadsheetml.sharedStrings")]
    kinds += [(f"xl/worksheets/sheet{i}.xml", "spreadsheetml.worksheet") for i in count]
    links = [("worksheet", f"worksheets/sheet{i}.xml") for i in count] + [("sharedStrings", "sharedStrings.xml")]
    parts = [("[Content_Types].xml", _types(kinds)), ("_rels/.rels", _rels([("officeDocument", "xl/workbook.xml")])),
             ("xl/workbook.xml", f'{_XML}<workbook xmlns="{_MAIN}" xmlns:r="{_OFF}"><sheets>{book}</sheets>'
                                 '</workbook>'),
             ("xl/_rels/workbook.xml.rels", _rels(links)),
             ("xl/sharedStrings.xml", f'{_XML}<sst xmlns="{_MAIN}" uniqueCount="{len(strings)}">{shared}</sst>')]
    return _zip(parts + [(f"xl/worksheets/sheet{i}.xml", b) for i, b in zip(count, bodies)])


def _par(text):
    return f'<w:p><w:r><w:t xml:space="preserve">{escape(str(text))}</w:t></w:r></w:p>'


def docx(*blocks):
    """A block is a paragraph (text, with line ends for more of them) or a table (list of rows)."""
    body = []
    for block in blocks:
        if isinstance(block, str):
            body += [_par(line) for line in block.split("\n")]
            continue
        rows = "".join("<w:tr>" + "".join(f"<w:tc>{_par(c)}</w:tc>" for c in row) + "</w:tr>" for row in block)
        body.append(f"<w:tbl><w:tblPr/>{rows}</w:tbl>")
    text = f'{_XML}<w:document xmlns:w="{_WORD}"><w:body>{"".join(body)}<w:sectPr/></w:body></w:document>'
    return _zip([("[Content_Types].xml", _types([("word/document.xml", "wordprocessingml.document.main")])),
                 ("_rels/.rels", _rels([("officeDocument", "word/document.xml")])), ("word/document.xml", text)])


def sqlite(name, cols, rows, more=()):
    """A database file with one table of text columns (and further statements)."""
    db = sqlite3.connect(":memory:")
    db.execute(f"CREATE TABLE {name} ({', '.join(c + ' TEXT' for c in cols)})")
    db.executemany(f"INSERT INTO {name} VALUES ({','.join('?' * len(cols))})", rows)
    for statement in more:
        db.execute(statement)
    db.commit()
    return db.serialize()
