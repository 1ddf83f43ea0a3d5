"""Tables as XML, YAML and files of settings."""

from xml.sax.saxutils import escape, quoteattr

from ways_json import dump

XML = '<?xml version="1.0" encoding="{charset}"?>\n'


def tag(head):
    """A header as the name of an element."""
    for old, new in ((" ", "_"), ("/", "_"), ("(", ""), (")", ""), ("㎡", "")):
        head = head.replace(old, new)
    return head


def xml_elems(t):
    """One element for every cell."""
    rows = ("".join(f"<{tag(h)}>{escape(c)}</{tag(h)}>" for h, c in t.pairs(r)) for r in t.rows)
    body = "\n".join(f"  <RECORD>{x}</RECORD>" for x in rows)
    return "xml", f"{XML}<RECORDS>\n{body}\n</RECORDS>\n"


def xml_attrs(t):
    """One attribute for every cell."""
    rows = (" ".join(f"{tag(h)}={quoteattr(c)}" for h, c in t.pairs(r)) for r in t.rows)
    body = "\n".join(f"  <row {x}/>" for x in rows)
    return "xml", f"{XML}<{t.ident}>\n{body}\n</{t.ident}>\n"


def soap(t):
    """The answer of a SOAP service."""

    def item(row):
        fields = "\n".join(f"        <field name={quoteattr(h)}>{escape(c)}</field>" for h, c in t.pairs(row))
        return f"      <item>\n{fields}\n      </item>"

    return "xml", (
        f'{XML}<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/">\n'
        "  <soap:Body>\n    <queryResponse>\n"
        + "\n".join(map(item, t.rows))
        + "\n    </queryResponse>\n  </soap:Body>\n</soap:Envelope>\n"
    )


def excel2003(t):
    """A workbook of Excel 2003 in XML."""

    def line(row):
        return "   <Row>" + "".join(f'<Cell><Data ss:Type="String">{escape(c)}</Data></Cell>' for c in row) + "</Row>"

    return "xml", (
        f'{XML}<?mso-application progid="Excel.Sheet"?>\n'
        '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"'
        ' xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">\n <Worksheet ss:Name="Sheet1">\n  <Table>\n'
        + "\n".join(map(line, t.grid))
        + "\n  </Table>\n </Worksheet>\n</Workbook>\n"
    )


def yaml_list(t):
    """A list of YAML."""
    out = [f"{t.ident}:\n"]
    for r in t.rows:
        out += [f'  {" " if i else "-"} {h}: "{c}"\n' for i, (h, c) in enumerate(t.pairs(r))]
    return "yml", "".join(out)


def ini(t):
    """One section for every row."""
    rows = ("\n".join(f"{h} = {c}" for h, c in t.pairs(r)) for r in t.rows)
    return "ini", "\n".join(f"[{t.ident}_{i}]\n{x}\n" for i, x in enumerate(rows, 1))


def toml(t):
    """An array of tables of TOML."""

    def key(head):
        return head if head.isascii() and " " not in head and "/" not in head else dump(head)

    rows = ("\n".join(f"{key(h)} = {dump(c)}" for h, c in t.pairs(r)) for r in t.rows)
    return "toml", "\n".join(f"[[{t.ident}]]\n{x}\n" for x in rows)


def properties(t):
    """Properties with the number of the row in the key."""
    return "properties", "\n".join(f"{t.ident}.{i}.{h}={c}" for i, r in enumerate(t.rows) for h, c in t.pairs(r)) + "\n"
