"""Ways of writing a table with a head: markup, interfaces between systems, binary tables."""

import struct
from xml.sax.saxutils import escape, quoteattr


def matlab(sheet):
    """A cell array of Octave."""
    lines = ["function t = load_rows()", "% 由导出工具生成", "t = {"]
    for row in [sheet.heads, *sheet.rows]:
        lines.append("  " + ", ".join(f"'{c}'" for c in row) + ";")
    return "\n".join([*lines, "};", "t = cell2table(t(2:end,:), 'VariableNames', t(1,:));", "end"]) + "\n"


def spreadsheetml(sheet):
    """The XML of Excel 2003."""
    lines = ['<?xml version="1.0"?>', '<?mso-application progid="Excel.Sheet"?>']
    lines.append('<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">')
    lines.append(f' <Worksheet xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" ss:Name="S{sheet.seed}"><Table>')
    for row in [sheet.heads, *sheet.rows]:
        cells = "".join(f'<Cell><Data ss:Type="String">{escape(c)}</Data></Cell>' for c in row)
        lines.append(f"  <Row>{cells}</Row>")
    return "\n".join([*lines, " </Table></Worksheet>", "</Workbook>"]) + "\n"


def html_page(sheet):
    """A page of a web back office; cells have the head once more for telephones."""
    lines = ["<!DOCTYPE html>", f"<html><head><meta charset=utf-8><title>{sheet.title}</title></head><body>"]
    lines += ['<div class="toolbar"><button>导出</button><span>每页 200 条</span></div>', '<table class="layui-table">']
    lines.append(
        "<thead><tr>" + "".join(f"<th>{escape(h)}</th>" for h in sheet.heads) + "<th>操作</th></tr></thead><tbody>"
    )
    for row in sheet.rows:
        cells = "".join(
            f"<td title={quoteattr(h)}>{escape(c) or '&nbsp;'}</td>" for h, c in zip(sheet.heads, row, strict=False)
        )
        lines.append(f"<tr>{cells}<td><a href='javascript:;'>详情</a></td></tr>")
    return "\n".join([*lines, "</tbody></table>", f"<p>共 {len(sheet.rows)} 条</p></body></html>"]) + "\n"


def sep_line(sheet):
    """CSV of Excel with the line that names the separator, all cells in quotes."""
    lines = ["sep=;"] + [";".join(f'"{c}"' for c in row) for row in [sheet.heads, *sheet.rows]]
    return "\r\n".join(lines) + "\r\n"


def record_types(sheet):
    """An interface file with marks for head, columns, data and trailer."""
    lines = [f"00|{sheet.seed}|V2.1|{len(sheet.rows):08d}|{sheet.title}", "10|" + "|".join(sheet.heads) + "|"]
    lines += ["20|" + "|".join(row) + "|" for row in sheet.rows]
    return "\n".join([*lines, f"99|{len(sheet.rows):08d}|EOF"]) + "\n"


def hive(sheet):
    """A file of Hive with the sign of control A between the cells."""
    return "\n".join("\x01".join(row) for row in [sheet.heads, *sheet.rows]) + "\n"


def fods(sheet):
    """A flat document of LibreOffice Calc."""
    space = "urn:oasis:names:tc:opendocument:xmlns"
    lines = ['<?xml version="1.0" encoding="UTF-8"?>']
    lines.append(
        f'<office:document xmlns:office="{space}:office:1.0" xmlns:table="{space}:table:1.0" '
        f'xmlns:text="{space}:text:1.0">'
    )
    lines.append(f'<office:body><office:spreadsheet><table:table table:name="表{sheet.seed % 9}">')
    for row in [sheet.heads, *sheet.rows]:
        cells = "".join(f"<table:table-cell><text:p>{escape(c)}</text:p></table:table-cell>" for c in row)
        lines.append(f"<table:table-row>{cells}</table:table-row>")
    return "\n".join([*lines, "</table:table></office:spreadsheet></office:body></office:document>"]) + "\n"


def filemaker(sheet):
    """The XML of FileMaker: heads first, columns without names."""
    lines = ['<?xml version="1.0" encoding="UTF-8" ?>', '<FMPXMLRESULT xmlns="http://www.filemaker.com/fmpxmlresult">']
    lines.append(
        f'<ERRORCODE>0</ERRORCODE><DATABASE NAME="db{sheet.seed}.fmp12" RECORDS="{len(sheet.rows)}"/><METADATA>'
    )
    lines += [f'<FIELD EMPTYOK="YES" MAXREPEAT="1" NAME={quoteattr(h)} TYPE="TEXT"/>' for h in sheet.heads]
    lines.append(f'</METADATA><RESULTSET FOUND="{len(sheet.rows)}">')
    for number, row in enumerate(sheet.rows):
        cells = "".join(f"<COL><DATA>{escape(c)}</DATA></COL>" for c in row)
        lines.append(f'<ROW MODID="{number % 5}" RECORDID="{number + 1}">{cells}</ROW>')
    return "\n".join([*lines, "</RESULTSET></FMPXMLRESULT>"]) + "\n"


def ado(sheet):
    """A recordset of ADO: short attributes that a schema explains."""
    lines = ["<xml xmlns:s='uuid:BDC6E3F0' xmlns:rs='urn:schemas-microsoft-com:rowset' xmlns:z='#RowsetSchema'>"]
    lines.append("<s:Schema id='RowsetSchema'><s:ElementType name='row' content='eltOnly'>")
    lines += [f"<s:AttributeType name='c{i}' rs:name={quoteattr(h)}/>" for i, h in enumerate(sheet.heads)]
    lines.append("</s:ElementType></s:Schema><rs:data>")
    for row in sheet.rows:
        lines.append("<z:row " + " ".join(f"c{i}={quoteattr(c)}" for i, c in enumerate(row) if c) + "/>")
    return "\n".join([*lines, "</rs:data></xml>"]) + "\n"


def report_csv(sheet):
    """A report of an office: title, unit and sum around the table."""
    lines = [sheet.title + "," * (len(sheet.heads) - 1), f"填报部门：综合科,,制表：{sheet.seed % 71:02d}号", ""]
    lines += [",".join(row) for row in [sheet.heads, *sheet.rows]]
    return "\n".join([*lines, f"总计,{len(sheet.rows)}", "注：本表仅限内部使用"]) + "\n"


def percent_rows(sheet):
    """A text table of a mail gateway with double pipes."""
    lines = ["||".join(f"^{h}^" for h in sheet.heads)]
    return "\n".join([*lines, *("||".join(row) for row in sheet.rows)]) + "\n"


def dbf(sheet):
    """A table of dBase in GBK; heads are cut to ten bytes, so they are written short."""
    columns = []
    for index, head in enumerate(sheet.heads):
        name = head.encode("gb18030")[:10].decode("gb18030", "ignore").encode("gb18030")
        size = max([len(name), 4] + [len(r[index].encode("gb18030")) for r in sheet.rows])
        columns.append((name, min(size, 250)))
    length = 1 + sum(size for _, size in columns)
    out = struct.pack("<BBBBIHH16xBBH", 3, 123, 6, 5, len(sheet.rows), 33 + 32 * len(columns), length, 0, 0x4D, 0)
    for name, size in columns:
        out += struct.pack("<11sc4xBB14x", name, b"C", size, 0)
    out += b"\r"
    for row in sheet.rows:
        out += b" " + b"".join(
            c.encode("gb18030")[:size].ljust(size) for c, (_, size) in zip(row, columns, strict=False)
        )
    return out + b"\x1a"


def lua_rows(sheet):
    """Rows of a game server's Lua: the names of the columns once."""
    names = ", ".join(f'"{h}"' for h in sheet.heads)
    lines = ["local M = {}", f"M.columns = {{ {names} }}", "M.rows = {"]
    lines += ["  { " + ", ".join(f'"{c}"' for c in row) + " }," for row in sheet.rows]
    return "\n".join([*lines, "}", "return M"]) + "\n"


def typst(sheet):
    """A table of Typst."""
    lines = [f"= {sheet.title}", "", "#table(", f"  columns: {len(sheet.heads)},"]
    lines.append("  table.header(" + ", ".join(f"[{h}]" for h in sheet.heads) + "),")
    lines += ["  " + ", ".join(f"[{c}]" for c in row) + "," for row in sheet.rows]
    return "\n".join([*lines, ")"]) + "\n"


def datatables(sheet):
    """An answer with the columns once and rows as arrays."""
    import json

    body = {
        "draw": 3,
        "recordsTotal": len(sheet.rows),
        "columns": [{"data": i, "title": h} for i, h in enumerate(sheet.heads)],
    }
    text = json.dumps(body, ensure_ascii=False)[:-1]
    rows = ",\n".join(json.dumps(r, ensure_ascii=False) for r in sheet.rows)
    return f'{text}, "aaData": [\n{rows}\n]}}\n'


WAY_NAMES = """
    matlab spreadsheetml html_page sep_line record_types hive fods filemaker
    ado report_csv percent_rows dbf lua_rows typst datatables
"""
WAYS = {name: globals()[name] for name in WAY_NAMES.split()}
