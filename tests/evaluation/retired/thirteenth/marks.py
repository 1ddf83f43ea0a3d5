"""Marked-up tables: XML, HTML, Markdown and wikis."""

from xml.sax.saxutils import escape, quoteattr


def navicat_xml(t):
    """Navicat's XML: one element for each field."""
    rows = "".join(
        "\t<RECORD>\n" + "".join(f"\t\t<{h}>{escape(c or '')}</{h}>\n" for h, c in t.pairs(r)) + "\t</RECORD>\n"
        for r in t.rows
    )
    return f'<?xml version="1.0" standalone="yes" encoding="{{ENC}}"?>\n<RECORDS>\n{rows}</RECORDS>\n'


def dump_xml(t):
    """Mysqldump --xml: field names are attributes."""
    out = [
        '<?xml version="1.0" encoding="{ENC}"?>',
        '<mysqldump xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
        '<database name="ywdb">',
        f'\t<table_data name="{t.name}">',
    ]
    for row in t.rows:
        out.append("\t<row>")
        for head, cell in t.pairs(row):
            out.append(
                f'\t\t<field name="{head}" xsi:nil="true" />'
                if cell is None
                else f'\t\t<field name="{head}">{escape(cell)}</field>'
            )
        out.append("\t</row>")
    return "\n".join([*out, "\t</table_data>", "</database>", "</mysqldump>", ""])


def items(t):
    """An exchange file of public security: items with key, value and Chinese name."""
    out = ['<?xml version="1.0" encoding="{ENC}"?>', "<MESSAGE>", f'<DATASET name="WA_COMMON_010017" rmk="{t.title}">']
    for row in t.rows:
        out.append("<DATA>")
        for (head, cell), note in zip(t.pairs(row), t.comments, strict=True):
            out.append(f'<ITEM key="{head}" val={quoteattr(cell or "")} rmk="{note}"/>')
        out.append("</DATA>")
    return "\n".join([*out, "</DATASET>", "</MESSAGE>", ""])


def service_xml(t):
    """A service's answer of nested elements."""
    rows = "".join(
        "    <item>\n"
        + "".join(f"      <{h}>{escape(c)}</{h}>\n" if c else f"      <{h}/>\n" for h, c in t.pairs(r))
        + "    </item>\n"
        for r in t.rows
    )
    return (
        f'<?xml version="1.0" encoding="{{ENC}}"?>\n<response>\n  <head>'
        f"<retCode>0000</retCode><retMsg>成功</retMsg></head>\n"
        f'  <body total="{len(t.rows)}">\n{rows}  </body>\n</response>\n'
    )


def excel_html(t):
    """A page that a system hands out as a workbook."""
    heads = "".join(f"<td><b>{h}</b></td>" for h in t.heads)
    body = "\r\n".join(
        "<tr>" + "".join(f"<td style='mso-number-format:\"\\@\"'>{escape(c or '')}</td>" for c in r) + "</tr>"
        for r in t.rows
    )
    return (
        '<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">\r\n'
        f'<head><meta http-equiv="Content-Type" content="application/vn'
        f'd.ms-excel; charset={{ENC}}"></head>\r\n<body>\r\n'
        f'<table border="1">\r\n<tr><td colspan="{len(t.heads)}" align="'
        f'center">{t.title}</td></tr>\r\n<tr>{heads}</tr>\r\n'
        f"{body}\r\n</table>\r\n</body></html>\r\n"
    )


def layui_page(t):
    """An administration page saved by a browser."""
    heads = "".join(
        f'<th data-field="f{i}"><div class="layui-table-cell"><span>{h}</span></div></th>'
        for i, h in enumerate(t.heads)
    )
    body = "\n".join(
        f'<tr data-index="{n}">'
        + "".join(
            f'<td data-field="f{i}" align="center"><div class="layui-table-cell">{escape(c or "")}</div></td>'
            for i, c in enumerate(r)
        )
        + "</tr>"
        for n, r in enumerate(t.rows)
    )
    return (
        f'<!DOCTYPE html>\n<html>\n<head>\n<meta charset="{{ENC}}">\n<title>{t.title} - 后台管理</title>\n'
        '<link rel="stylesheet" href="./list_files/layui.css">\n</head>\n<body class="layui-layout-body">\n'
        '<div class="layui-side"><ul><li>首页</li><li>数据查询</li><li>系统设置</li></ul></div>\n'
        f'<div class="layui-table-box"><table class="layui-table"><thead><tr>{heads}</tr></thead></table>\n'
        f'<table class="layui-table"><tbody>\n{body}\n</tbody></table></div>\n'
        f'<div class="layui-laypage">共 {len(t.rows)} 条</div>\n</body>\n</html>\n'
    )


def old_page(t):
    """A page of an old system with fonts and links to change a row."""
    heads = "".join(f"<TD bgColor=#d6dff7 noWrap><FONT size=2>{h}</FONT></TD>" for h in t.heads)
    body = "\r\n".join(
        "<TR onmouseover=\"this.bgColor='#ffffcc'\">"
        + "".join(f"<TD noWrap><FONT size=2>{escape(c) if c else '&nbsp;'}</FONT></TD>" for c in r)
        + f'<TD><A href="edit.asp?id={n}">修改</A></TD></TR>'
        for n, r in enumerate(t.rows, 31)
    )
    return (
        f'<HTML><HEAD><TITLE>{t.title}</TITLE>\r\n<META content="text/html;'
        f' charset={{ENC}}" http-equiv=Content-Type></HEAD>\r\n'
        f"<BODY><H3>{t.title}查询结果</H3>\r\n<TABLE border=1 cellSpacing=0>\r\n<"
        f"TBODY>\r\n<TR>{heads}<TD>操作</TD></TR>\r\n{body}\r\n"
        f"</TBODY></TABLE>\r\n<P>首页 上一页 下一页 尾页 共{len(t.rows)}条记录</P></BODY></HTML>\r\n"
    )


def markdown(t):
    """A table of Markdown below a heading."""
    lines = ["| " + " | ".join(t.heads) + " |", "|" + "|".join(" --- " for _ in t.heads) + "|"]
    lines += ["| " + " | ".join(c or "" for c in r) + " |" for r in t.rows]
    return f"# 数据交接\n\n## {t.title}\n\n导出自 `{t.name}`，请勿外传。\n\n" + "\n".join(lines) + "\n"


def confluence(t):
    """A table in the wiki markup of Jira and Confluence."""
    lines = ["||" + "||".join(t.heads) + "||"] + ["|" + "|".join(c or " " for c in r) + "|" for r in t.rows]
    return f"h2. {t.title}\n\n处理人请逐条回访。\n\n" + "\n".join(lines) + "\n\n{color:red}处理完请关闭本单{color}\n"


def wikitable(t):
    """A table of MediaWiki."""
    out = ['{| class="wikitable sortable"', f"|+ {t.title}", "! " + " !! ".join(t.heads)]
    for row in t.rows:
        out += ["|-", "| " + " || ".join(c or "" for c in row)]
    return "\n".join([*out, "|}", ""])


def yaml_docs(t):
    """One YAML document for each row."""
    out = []
    for row in t.rows:
        out.append("---")
        out += [f"{h}: ~" if c is None else f"{h}: '{c}'" for h, c in t.pairs(row)]
    return "\n".join(out) + "\n"


def grid_page(t):
    """A page made of divisions instead of a table."""
    line = '<div class="row">{}</div>'
    head = '<div class="row head">' + "".join(f"<span>{h}</span>" for h in t.heads) + "</div>"
    body = "\n".join(line.format("".join(f"<span>{escape(c or '—')}</span>" for c in r)) for r in t.rows)
    return (
        f'<html lang="zh-CN"><head><meta charset="{{ENC}}"><style>.row{{display:flex}} .row span{{width:160px}}</style>'
        f"</head><body>\n<h1>{t.title}</h1>\n{head}\n{body}\n</body></html>\n"
    )


WAYS = [
    ("navicat xml", "xml", "en", navicat_xml),
    ("mysqldump xml", "xml", "en", dump_xml),
    ("exchange items", "xml", "en", items),
    ("service xml", "xml", "camel", service_xml),
    ("html as workbook", "xls", "cn", excel_html),
    ("layui page", "html", "cn", layui_page),
    ("old asp page", "htm", "cn", old_page),
    ("markdown table", "md", "any", markdown),
    ("confluence table", "txt", "cn", confluence),
    ("mediawiki table", "wiki", "cn", wikitable),
    ("yaml documents", "yml", "en", yaml_docs),
    ("html of divisions", "html", "cn", grid_page),
]
