"""Ways that speak XML, HTML, Markdown's relatives, YAML and TOML."""

from xml.sax.saxutils import escape, quoteattr

from ways import pad, sizes, way

XML = '<?xml version="1.0" encoding="UTF-8"?>\n'


@way("ADO rowset", "xml", "camel", enc="utf-8")
def ado(t, g):
    """A recordset saved by ADO, rows as attributes."""
    types = "\n".join(
        f"<s:AttributeType name='{h}' rs:number='{n}' rs:nullable='true'><s:datatype dt:type='string'"
        " dt:maxLength='200'/></s:AttributeType>"
        for n, h in enumerate(t.heads, 1)
    )
    rows = "\n".join(
        "<z:row " + " ".join(f"{h}={quoteattr(c)}" for h, c in zip(t.heads, r, strict=True) if c) + "/>" for r in t.rows
    )
    return (
        "<xml xmlns:s='uuid:BDC6E3F0-6DA3-11d1-A2A3-00AA00C14882' xmlns:rs='urn:schemas-microsoft-com:rowset'\n"
        "\txmlns:dt='uuid:C2F41010-65B3-11d1-A29F-00AA00C14882' xmlns:z='#RowsetSchema'>\n"
        "<s:Schema id='RowsetSchema'>\n"
        f"<s:ElementType name='row' content='eltOnly'>\n{types}\n</s:ElementType>\n</s:Schema>\n<rs:data>\n{rows}\n"
        "</rs:data>\n</xml>\n"
    )


@way("workbook in XML of Excel 2003", "xml", "zh", enc="utf-8")
def excel_2003(t, g):
    """A workbook in one XML file."""

    def row(cells):
        return "<Row>" + "".join(f'<Cell><Data ss:Type="String">{escape(c)}</Data></Cell>' for c in cells) + "</Row>\n"

    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<?mso-application progid="Excel.Sheet"?>\n'
        '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"'
        ' xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">\n'
        f'<Worksheet ss:Name="{t.title}"><Table>\n' + row([t.title]) + row(t.heads) + "".join(map(row, t.rows))
        + "</Table></Worksheet>\n</Workbook>\n"
    )  # fmt: skip


@way("Access export in XML", "xml", "zh", enc="utf-8")
def access(t, g):
    """Elements named in Chinese below dataroot."""
    heads = ["".join(c for c in h if c not in "()/（）㎡") for h in t.heads]
    out = [XML + '<dataroot xmlns:od="urn:schemas-microsoft-com:officedata" generated="2023-05-04T09:12:00">']
    for row in t.rows:
        out.append(f"<{t.title}>")
        out += [f"<{h}>{escape(c)}</{h}>" for h, c in zip(heads, row, strict=True) if c]
        out.append(f"</{t.title}>")
    return "\n".join([*out, "</dataroot>", ""])


@way("flat data set of DbUnit", "xml", "upper", enc="utf-8")
def dbunit(t, g):
    """Rows as elements named like the table."""
    rows = "\n".join(
        f"  <{t.ename.upper()} " + " ".join(f"{h}={quoteattr(c)}" for h, c in zip(t.heads, r, strict=True)) + "/>"
        for r in t.rows
    )
    return f"{XML}<dataset>\n{rows}\n</dataset>\n"


@way("diffgram of a .NET service", "xml", "camel", enc="utf-8")
def diffgram(t, g):
    """A DataSet within SOAP."""
    out = []
    for n, row in enumerate(t.rows, 1):
        cells = "".join(f"<{h}>{escape(c)}</{h}>" for h, c in zip(t.heads, row, strict=True) if c)
        out.append(f'<Table diffgr:id="Table{n}" msdata:rowOrder="{n - 1}">{cells}</Table>')
    return (
        XML + '<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>\n'
        '<QueryResponse xmlns="http://tempuri.org/"><QueryResult>\n<diffgr:diffgram'
        ' xmlns:msdata="urn:schemas-microsoft-com:xml-msdata" xmlns:diffgr="urn:schemas-microsoft-com:xml-diffgram-v1">'
        '\n<NewDataSet xmlns="">\n' + "\n".join(out) + "\n</NewDataSet>\n</diffgr:diffgram>\n</QueryResult>"
        "</QueryResponse>\n</soap:Body></soap:Envelope>\n"
    )


@way("change log of Liquibase", "xml", "snake", enc="utf-8")
def liquibase(t, g):
    """Inserts in a change set."""
    out = [XML + '<databaseChangeLog xmlns="http://www.liquibase.org/xml/ns/dbchangelog">']
    out.append(f'  <changeSet author="dev" id="load-{t.ename}">')
    for row in t.rows:
        out.append(f'    <insert tableName="{t.ename}">')
        out += [f"      <column name={quoteattr(h)} value={quoteattr(c)}/>" for h, c in zip(t.heads, row, strict=True)]
        out.append("    </insert>")
    return "\n".join([*out, "  </changeSet>", "</databaseChangeLog>", ""])


@way("page for printing", "html", "zh")
def print_page(t, g):
    """A print preview with a title and a foot."""
    head = "".join(f"<th nowrap>{h}</th>" for h in t.heads)
    rows = "\n".join("<tr>" + "".join(f"<td>{escape(c) or '&nbsp;'}</td>" for c in r) + "</tr>" for r in t.rows)
    return (
        f"<!DOCTYPE html>\n<html><head><title>打印预览</title><style>@media print {{ .noprint {{ display:none }} }}"
        f"</style></head>\n<body onload='window.print()'>\n<h3 align='center'>{t.title}</h3>\n"
        f"<p>制表：信息科&nbsp;&nbsp;打印日期：{g.moment(2023):%Y-%m-%d}</p>\n<table border=1 cellspacing=0>\n"
        f"<thead><tr>{head}"
        f"</tr></thead>\n<tbody>\n{rows}\n</tbody>\n<tfoot><tr><td colspan={len(t.heads)}>共 {len(t.rows)} 条"
        "</td></tr></tfoot>\n</table>\n<button class='noprint'>关闭</button>\n</body></html>\n"
    )


@way("table of Element UI, rendered", "html", "zh", enc="utf-8")
def element(t, g):
    """The saved page of a back office; heads and body are separate tables."""
    head = "".join(f'<th class="el-table_1_column_{n} is-leaf"><div class="cell">{h}</div></th>'
                   for n, h in enumerate(t.heads, 1))  # fmt: skip
    rows = "\n".join(
        '<tr class="el-table__row">'
        + "".join(
            f'<td class="el-table_1_column_{n}"><div class="cell">{escape(c)}</div></td>' for n, c in enumerate(r, 1)
        )
        + "</tr>"
        for r in t.rows
    )
    return (
        f'<html lang="zh"><head><meta charset="utf-8"><title>{t.title}</title></head><body><div id="app">\n'
        f'<div class="el-table"><div class="el-table__header-wrapper"><table class="el-table__header"><thead><tr>{head}'
        f"</tr></thead></table></div>\n"
        f'<div class="el-table__body-wrapper"><table class="el-table__body"><tbody>\n{rows}'
        f'\n</tbody></table></div></div>\n<span class="el-pagination__total">共 {len(t.rows)} 条</span>'
        "</div></body></html>\n"
    )


@way("AsciiDoc table", "adoc", "zh")
def asciidoc(t, g):
    """A table of AsciiDoc, a cell in a line."""
    out = [f"== {t.title}", "", f'[cols="{len(t.heads)}*",options="header"]', "|==="]
    out += ["|" + h for h in t.heads]
    for row in t.rows:
        out += ["", *("|" + c for c in row)]
    return "\n".join([*out, "|===", ""])


@way("Jira markup", "txt", "zh")
def jira(t, g):
    """A comment with a table of Jira."""
    out = [f"h3. {t.title}", "附件打不开，先贴在评论里：", "", "||" + "||".join(t.heads) + "||"]
    out += ["|" + "|".join(c or " " for c in r) + "|" for r in t.rows]
    return "\n".join([*out, "", "{color:#999}导出后请删除本评论{color}", ""])


@way("grid table of reStructuredText", "rst", "zh")
def rst_grid(t, g):
    """A table with its lines drawn."""
    wide = sizes(t)
    rule = "+" + "+".join("-" * (w + 2) for w in wide) + "+"

    def line(cells):
        return "|" + "|".join(f" {pad(c, w)} " for c, w in zip(cells, wide, strict=True)) + "|"

    out = [t.title, "=" * 2 * len(t.title), "", rule, line(t.heads), rule.replace("-", "=")]
    for row in t.rows:
        out += [line(row), rule]
    return "\n".join([*out, ""])


@way("org-mode table", "org", "zh")
def org(t, g):
    """A table in a notebook of Emacs."""
    wide = sizes(t)

    def line(cells):
        return "| " + " | ".join(pad(c, w) for c, w in zip(cells, wide, strict=True)) + " |"

    rule = "|" + "+".join("-" * (w + 2) for w in wide) + "|"
    return "\n".join([f"* {t.title}", f"#+NAME: {t.ename}", line(t.heads), rule, *map(line, t.rows), ""])


@way("YAML list", "yml", "snake", enc="utf-8")
def yaml_list(t, g):
    """A list of mappings below a key."""
    out = [f"# {t.title}", f"{t.ename}:"]
    for row in t.rows:
        cells = [f'{h}: "{c}"' if c else f"{h}: ~" for h, c in zip(t.heads, row, strict=True)]
        out += ["  - " + cells[0], *("    " + c for c in cells[1:])]
    return "\n".join(out) + "\n"


@way("fixtures of Rails", "yml", "snake", enc="utf-8")
def rails(t, g):
    """Named mappings."""
    out = ["# == Schema Information", "#"]
    for n, row in enumerate(t.rows, 1):
        out.append(f"row_{n:03d}:")
        out += [f"  {h}: '{c}'" for h, c in zip(t.heads, row, strict=True) if c]
        out.append("")
    return "\n".join(out)


@way("TOML array of tables", "toml", "snake", enc="utf-8")
def toml(t, g):
    """Tables of TOML."""
    out = [f'title = "{t.title}"', ""]
    for row in t.rows:
        out.append(f"[[{t.ename}]]")
        out += [f'{h} = "{c}"' for h, c in zip(t.heads, row, strict=True)]
        out.append("")
    return "\n".join(out)
