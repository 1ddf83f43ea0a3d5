"""Tables written as sheets, printed reports and pages."""

import csv
import html
import io
import unicodedata
from html import escape as esc


def _csv(rows, **how):
    """Rows as separated text."""
    out = io.StringIO()
    csv.writer(out, lineterminator=how.pop("eol", "\r\n"), **how).writerows(rows)
    return out.getvalue()


def width(text):
    """The width of a text where Han signs take two places."""
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def pad(text, size):
    """A text filled up to a width."""
    return text + " " * (size - width(text))


def widths(table):
    """The width of each column."""
    grid = [table.head_row(), *table.cells()]
    return [max(width(r[i]) for r in grid) for i in range(len(table.keys))]


def csv_plain(table, gen):
    """A comma separated sheet."""
    return _csv([table.head_row(), *table.cells()]), "csv"


def csv_titled(table, gen):
    """A sheet with a title, a line of the maker and a total below."""
    top = [[table.title], [f"导出人：admin{gen.digits(2)}", f"导出时间：{gen.tick():%Y/%m/%d %H:%M}"], []]
    return _csv([*top, table.head_row(), *table.cells(), [], ["合计", f"{len(table.rows)}条"]]), "csv"


def csv_text_marks(table, gen):
    """A sheet for Excel whose long numbers end in a tab so that they stay text."""
    rows = [[c + "\t" if len(c) > 10 and c.isdigit() else c for c in row] for row in table.cells()]
    return _csv([table.head_row(), *rows], quoting=csv.QUOTE_ALL), "csv"


def csv_formula(table, gen):
    """A sheet for Excel whose long numbers are written as ="..." so that they stay text."""
    rows = [
        ",".join(f'="{c}"' if len(c) > 10 and c[:9].isdigit() else c.replace(",", "，") for c in row)
        for row in table.cells()
    ]
    return "\r\n".join([",".join(table.head_row()), *rows]) + "\r\n", "csv"


def csv_semicolon(table, gen):
    """A sheet with semicolons."""
    return _csv([table.head_row(), *table.cells()], delimiter=";", eol="\n"), "csv"


def pasted_tsv(table, gen):
    """Cells pasted from a workbook below a few words."""
    return f"{table.title}（核对后请删除本文件）\r\n\r\n" + _csv(
        [table.head_row(), *table.cells()], delimiter="\t"
    ), "txt"


def hive_tsv(table, gen):
    """What beeline gives: heads with the name of the table before them."""
    rows = [[c or "NULL" for c in row] for row in table.cells()]
    return _csv([[f"{table.name}.{h}" for h in table.head_row()], *rows], delimiter="\t", eol="\n"), "tsv"


def interface_file(table, gen):
    """A file handed from one system to another: bars, names of fields, a count in the last line."""
    lines = [f"H|{table.name}|{gen.tick():%Y%m%d}|V1.2", "F|" + "|".join(table.head_row())]
    lines += ["D|" + "|".join(row) for row in table.cells()]
    return "\n".join([*lines, f"T|{len(table.rows)}"]) + "\n", "dat"


def page_report(table, gen):
    """A printed report with heads on each page."""
    sizes = [w + 2 for w in widths(table)]
    lines, size = [], gen.rng.choice((12, 18, 25))
    pages = -(-len(table.rows) // size)
    for page in range(pages):
        lines += [
            " " * 30 + table.title,
            f"打印日期：{gen.tick():%Y年%m月%d日}    第 {page + 1} 页 / 共 {pages} 页",
            "=" * sum(sizes),
        ]
        lines.append("".join(pad(h, s) for h, s in zip(table.head_row(), sizes, strict=True)).rstrip())
        lines.append("-" * sum(sizes))
        for row in table.cells()[page * size : page * size + size]:
            lines.append("".join(pad(c, s) for c, s in zip(row, sizes, strict=True)).rstrip())
        lines.append("\f")
    return "\r\n".join([*lines[:-1], f"本表共 {len(table.rows)} 人次", "制表：        复核："]) + "\r\n", "txt"


def spark_show(table, gen):
    """What show() of Spark prints in a log."""
    sizes = widths(table)
    rule = "+" + "+".join("-" * s for s in sizes) + "+"
    grid = [
        "|" + "|".join(" " * (s - width(c)) + c for c, s in zip(row, sizes, strict=True)) + "|" for row in table.cells()
    ]
    head = "|" + "|".join(" " * (s - width(h)) + h for h, s in zip(table.head_row(), sizes, strict=True)) + "|"
    return "\n".join([f"scala> df_{table.name}.show(500, false)", rule, head, rule, *grid, rule, ""]), "log"


def markdown(table, gen):
    """A table of Markdown within a page of a wiki."""
    lines = [f"# {table.title}", "", f"> 数据截至 {gen.tick():%Y-%m-%d}，仅限内部核对", ""]
    lines.append("| " + " | ".join(table.head_row()) + " |")
    lines.append("|" + "|".join(" --- " for _ in table.keys) + "|")
    lines += ["| " + " | ".join(row) + " |" for row in table.cells()]
    return "\n".join([*lines, "", "以上。", ""]), "md"


def _rows(table, cell="td"):
    """The rows as HTML."""
    return "\n".join("<tr>" + "".join(f"<{cell}>{esc(c)}</{cell}>" for c in row) + "</tr>" for row in table.cells())


def html_page(table, gen):
    """A list page of an office's system, saved from the browser."""
    head = "".join(f'<th class="layui-table-cell">{esc(h)}</th>' for h in table.head_row())
    return (
        f'<!DOCTYPE html>\n<html lang="zh-CN">\n<head><meta chars'
        f'et="utf-8"><title>{table.title}</title></head>\n<body>\n'
        f'<div class="crumb">首页 &gt; 综合查询 &gt; {table.title}</div>\n<'
        f'table class="layui-table">\n<thead><tr>{head}</tr></thead>\n'
        f'<tbody>\n{_rows(table)}\n</tbody>\n</table>\n<div class="pag'
        f'er">共 {len(table.rows)} 条，每页 500 条</div>\n</body>\n</html>\n'
    ), "html"


def html_as_xls(table, gen):
    """An export that calls itself a workbook and is HTML."""
    head = "".join(f"<td><b>{esc(h)}</b></td>" for h in table.head_row())
    cells = _rows(table).replace("<td>", "<td style='vnd.ms-excel.numberformat:@'>")
    return (
        "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\">\n<head><meta http-equiv='Content-Type' "
        f"content='application/vnd.ms-excel; charset=utf-8'/></head>\n<body><"
        f"table border='1'>\n<tr>{head}</tr>\n{cells}\n</table></body></html>"
    ), "xls"


def excel_2003(table, gen):
    """A workbook of Excel 2003 in XML."""
    rows = [table.head_row(), *table.cells()]
    body = "\n".join(
        "   <Row>" + "".join(f'<Cell><Data ss:Type="String">{html.escape(c)}</Data></Cell>' for c in row) + "</Row>"
        for row in rows
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<?mso-application progid="Excel.Sheet"?>\n'
        '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadshee'
        't" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">\n'
        f' <Worksheet ss:Name="Sheet1">\n  <Table>\n{body}\n  </Table>\n </Worksheet>\n</Workbook>\n'
    ), "xml"


CN = [
    csv_plain,
    csv_titled,
    csv_text_marks,
    csv_formula,
    pasted_tsv,
    page_report,
    markdown,
    html_page,
    html_as_xls,
    excel_2003,
]
EN = [csv_semicolon, hive_tsv, interface_file, spark_show]
