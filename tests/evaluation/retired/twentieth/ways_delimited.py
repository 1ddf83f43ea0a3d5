"""Tables as lines of cells with something between them."""


def quoted(s):
    """CSV quoting where needed."""
    return '"' + s.replace('"', '""') + '"' if any(c in s for c in ',"\n') else s


def lines(rows, sep):
    """Rows as lines with a separator between the cells."""
    return [sep.join(row) for row in rows]


def comma_lines(rows):
    """Rows as lines of CSV."""
    return [",".join(map(quoted, row)) for row in rows]


def csv_plain(t):
    """CSV with quotes where they are needed."""
    return "csv", "\n".join(t.headlines() + comma_lines(t.grid)) + "\n"


def csv_quoted(t):
    """CSV with quotes around every cell."""
    rows = [",".join('"' + c.replace('"', '""') + '"' for c in r) for r in t.grid]
    return "csv", "\r\n".join(t.headlines() + rows) + "\r\n"


def csv_total(t):
    """Title, print date, table, blank line, total line."""
    n = len(t.rows)
    pre = [*(t.headlines() or ["Report" if t.latin else "明细表"]), ""]
    post = ["", f"total,{n}", ""] if t.latin else ["", f"合计,{n}条", "制表：系统导出,审核："]
    return "csv", "\n".join(pre + comma_lines(t.grid) + post) + "\n"


def csv_textcell(t):
    """Excel export: tabs guard long numbers."""

    def guard(c):
        long = (c.isdigit() and len(c) > 10) or (c[:-1].isdigit() and len(c) == 18)
        return c + "\t" if long else c

    rows = [",".join(quoted(guard(c)) for c in r) for r in t.grid]
    return "csv", "\r\n".join(t.headlines() + rows) + "\r\n"


def csv_excel_eq(t):
    """Numbers guarded as ="..."."""

    def guard(c):
        return f'="{c}"' if len(c) > 10 and c[:-1].isdigit() else quoted(c)

    rows = [",".join(guard(c) for c in r) for r in t.rows]
    return "csv", "\r\n".join(t.headlines() + comma_lines([t.heads]) + rows) + "\r\n"


def headless_csv(t):
    """CSV without headers."""
    return "txt", "\n".join(comma_lines(t.rows)) + "\n"


def headless_tab(t):
    """Cells with tabs between them, without headers."""
    return "txt", "\n".join(lines(t.rows, "\t")) + "\n"


def headless_dash(t):
    """Cells with four dashes between them, without headers."""
    return "txt", "\n".join("----".join(c or "无" for c in r) for r in t.rows) + "\n"


def headless_bar(t):
    """Cells with a bar behind each, without headers."""
    return "dat", "\n".join("|".join(r) + "|" for r in t.rows) + "\n"


def dash4(t):
    """Cells with four dashes between them."""
    return "txt", "\n".join(lines(t.grid, "----")) + "\n"


def tsv(t):
    """Cells with tabs between them."""
    return "tsv", "\n".join(t.headlines() + lines(t.grid, "\t")) + "\n"


def pipe(t):
    """Cells with bars between them."""
    return "txt", "\n".join(t.headlines() + lines(t.grid, "|")) + "\n"


def semicolon(t):
    """Cells with semicolons between them."""
    return "csv", "\r\n".join(t.headlines() + lines(t.grid, ";")) + "\r\n"


def caret(t):
    """Control-A style interface file shown with ^ and a trailer line."""
    return "dat", "\n".join([*lines(t.grid, "^"), f"EOF^{len(t.rows)}"]) + "\n"


def excel_paste(t):
    """Rows pasted from a sheet into a ticket, tabs, with words around."""
    before = "hi, see the rows below from the export, please check:"
    after = "thanks"
    if not t.latin:
        before, after = "麻烦核对一下下面这些，系统里导出来的：", "以上，谢谢。"
    return "txt", "\n".join([before, "", *t.headlines(), *lines(t.grid, "\t"), "", after]) + "\n"


def numbered_lines(t):
    """Header line in brackets, then numbered lines with blanks."""
    head = "# " + " / ".join(t.heads) if t.latin else "【" + " ".join(t.heads) + "】"
    rows = [f"{i}. " + " / ".join(c or "-" for c in r) for i, r in enumerate(t.rows, 1)]
    return "txt", "\n".join([head, *rows]) + "\n"


def wide_space(t):
    """Columns parted by two or more blanks, empty cells as a dash."""

    def one_word(c):
        if c[:2] in ("19", "20") and ":" in c:
            return c.replace(" ", "" if "年" in c else "T")
        return c.replace(" ", "_") or "-"

    return "txt", "\n".join(t.headlines() + ["   ".join(map(one_word, r)) for r in t.grid]) + "\n"
