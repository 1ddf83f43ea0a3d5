"""Tables as XML, HTML and other markup."""

from registry import way


@way("SOAP answer", lang="en", plain=True, case="camel", enc="utf-8")
def soap(t):
    """The answer of a SOAP service."""
    rows = []
    for r in t.rows:
        cells = "".join(f"<ns2:{t.ident(k)}>{r[k]}</ns2:{t.ident(k)}>" for k in t.fields if r[k])
        rows.append(f"<ns2:item>{cells}</ns2:item>")
    return (
        '<?xml version="1.0" encoding="UTF-8"?><soap:Envelope xmlns:soap="http:'
        '//schemas.xmlsoap.org/soap/envelope/"><soap:Body>'
        '<ns2:queryResponse xmlns:ns2="http://ws.core.biz/"><ns2:resultCode>0000</ns2:resultCode>\n'
        + "\n".join(rows)
        + "\n</ns2:queryResponse></soap:Body></soap:Envelope>\n"
    ), "xml"


@way("XML with Chinese tags", enc="utf-8")
def chinese_tags(t):
    """Elements named in Chinese."""
    out = ['<?xml version="1.0"?>', "<数据集>"]
    for i, r in enumerate(t.rows):
        out.append(f' <明细 序="{i + 1}">')
        for k in t.fields:
            tag = t.zh[k].split("(")[0].replace("/", "")
            out.append(f"  <{tag}>{r[k]}</{tag}>" if r[k] else f"  <{tag}/>")
        out.append(" </明细>")
    return "\n".join([*out, "</数据集>", ""]), "xml"


@way("XML attributes", lang="en", plain=True)
def attributes(t):
    """One element for each row, its cells as attributes."""
    rows = ["  <record " + " ".join(f'{t.head(k)}="{r[k]}"' for k in t.fields) + "/>" for r in t.rows]
    return "\n".join([f'<export rows="{t.n}" by="batch">', *rows, "</export>", ""]), "xml"


@way("property list", lang="en", plain=True, case="camel", enc="utf-8")
def plist(t):
    """A property list of an app."""
    out = ['<?xml version="1.0" encoding="UTF-8"?>', '<plist version="1.0">', "<array>"]
    for r in t.rows:
        out.append("\t<dict>")
        out += [f"\t\t<key>{t.ident(k)}</key>\n\t\t<string>{r[k]}</string>" for k in t.fields if r[k]]
        out.append("\t</dict>")
    return "\n".join([*out, "</array>", "</plist>", ""]), "plist"


@way("HTML saved as .xls")
def html_xls(t):
    """A page with the ending of a workbook, as web systems export."""
    style = "style=\"mso-number-format:'\\@';\""
    head = "".join(f'<td bgcolor="#cccccc">{h}</td>' for h in t.heads())
    body = "\n".join("<tr>" + "".join(f"<td {style}>{c}</td>" for c in r) + "</tr>" for r in t.grid())
    return (
        '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>td'
        "{font-size:10pt}</style></head><body>\n"
        f'<table border="1"><tr><td colspan="{len(t.fields)}">导出结果</td></tr>'
        f"\n<tr>{head}</tr>\n{body}\n</table></body></html>\n"
    ), "xls"


@way("Bootstrap page")
def bootstrap(t):
    """An office's page with buttons in each row."""
    head = "".join(f"\n          <th>{h}</th>" for h in t.heads())
    rows = ""
    for i, r in enumerate(t.grid()):
        cells = "".join(f"\n          <td>{c}</td>" for c in r)
        rows += (
            f'\n        <tr data-row="{i}">{cells}\n          <td><a class="btn btn-'
            'sm" href="#">编辑</a></td>\n        </tr>'
        )
    return (
        '<!DOCTYPE html>\n<html lang="zh-CN">\n<head><title>后台管理</title></h'
        'ead>\n<body>\n  <div class="container">\n'
        f'    <table class="table table-striped">\n      <thead><tr>{head}\n    '
        f"      <th>操作</th>\n      </tr></thead>\n      <tbody>{rows}\n      <"
        "/tbody>\n    </table>\n  </div>\n</body>\n</html>\n"
    ), "html"


@way("cards of a mobile page")
def cards(t):
    """A page with one card for each record."""
    out = []
    for r in t.rows:
        lines = "".join(
            (
                f'\n    <div class="cell"><span class="label">{t.zh[k]}</span><span clas'
                f's="value">{r[k] or "--"}</span></div>'
            )
            for k in t.fields
        )
        out.append(f'  <div class="card">{lines}\n  </div>')
    return '<body class="app">\n' + "\n".join(out) + "\n</body>\n", "htm"


@way("MediaWiki table")
def wiki(t):
    """A table of a wiki."""
    rows = "".join("|-\n| " + " || ".join(c) + "\n" for c in t.grid("—"))
    return '== 台账 ==\n{| class="wikitable sortable"\n! ' + " !! ".join(
        t.heads()
    ) + "\n" + rows + "|}\n[[分类:内部资料]]\n", "wiki"


@way("flat OpenDocument sheet", enc="utf-8")
def fods(t):
    """A sheet of OpenDocument in one XML file."""

    def cell(c):
        return (
            f'<table:table-cell office:value-type="string"><text:p>{c}</text:p></table:table-cell>'
            if c
            else "<table:table-cell/>"
        )

    rows = "\n".join("<table:table-row>" + "".join(map(cell, r)) + "</table:table-row>" for r in [t.heads(), *t.grid()])
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<office:document xmlns:office='
        '"urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:te'
        'xt="urn:oasis:names:tc:opendocument:xmlns:text:1.0">\n'
        f'<office:body><office:spreadsheet><table:table table:name="Sheet1">\n{rows}'
        "\n</table:table></office:spreadsheet></office:body></office:document>\n"
    ), "fods"


@way("YAML documents with Chinese keys")
def yaml_documents(t):
    """Documents of YAML, one for each record."""
    docs = []
    for r in t.rows:
        docs.append("\n".join(f'{t.zh[k]}: "{r[k]}"' if r[k] else f"{t.zh[k]}: ~" for k in t.fields))
    return "---\n" + "\n---\n".join(docs) + "\n...\n", "yml"


@way("INI sections", lang="en", plain=True)
def ini(t):
    """Sections of an INI file."""
    out = ["; 离线缓存，程序自动生成"]
    for i, r in enumerate(t.rows):
        out += ["", f"[item_{i:03d}]", *(f"{t.head(k)}={r[k]}" for k in t.fields)]
    return "\r\n".join(out) + "\r\n", "ini"


@way("Java properties by index", lang="en", plain=True, case="camel")
def properties(t):
    """Keys with an index and a dot."""
    lines = []
    for i, r in enumerate(t.rows):
        lines += [f"rows[{i}].{t.ident(k)}={r[k]}" for k in t.fields if r[k]]
    return "# init data\nrows.size=" + str(t.n) + "\n" + "\n".join(lines) + "\n", "properties"
