"""Ways of writing a sheet as delimited, aligned or marked-up text."""

import html
import json
import unicodedata

DELIMITED = {  # name: (separator, header, quote or quotes, line end, extension, separator after the last cell)
    "csv": (",", True, "", "\n", "csv", False),
    "csv-quoted-crlf": (",", True, '"', "\r\n", "csv", False),
    "tsv": ("\t", True, "", "\n", "tsv", False),
    "semicolons": (";", True, "", "\r\n", "csv", True),
    "bars": ("|", True, "", "\n", "txt", True),
    "carets": ("^", True, "", "\n", "dat", False),
    "soh": ("\x01", True, "", "\n", "dat", False),
    "tildes": ("~|~", True, "", "\n", "del", False),
    "hashes": ("##", True, "", "\n", "txt", False),
    "spaced-bars": (" | ", True, "", "\n", "txt", False),
    "wide-comma": ("，", True, "", "\r\n", "txt", False),
    "single-quoted": (",", True, "'", "\n", "csv", False),
    "excel-guard": (",", True, ('="', '"'), "\r\n", "csv", False),
    "tab-guard": (",", True, ("", "\t"), "\r\n", "csv", True),
    "padded-commas": (",", True, ("", "  "), "\n", "txt", False),
    "dollars": ("$$", True, "", "\n", "dat", True),
    "bare-dashes": ("----", False, "", "\r\n", "txt", False),
    "bare-tabs": ("\t", False, "", "\n", "txt", False),
    "bare-bars": ("|", False, "", "\n", "unl", True),
    "bare-csv": (",", False, '"', "\n", "csv", False),
}
BARE_UNCLEAR = {"bank.balance", "driving.licence", "property.rental", "bank.account", "border.crossing"}


def delimited(sheet, rng, way):
    """Cells between separators."""
    separator, header, quote, end, ext, trailing = DELIMITED[way]
    sheet.labelled = header
    lines = [sheet.heads] if header else []
    lines += sheet.cells(rng.choice(["", "", "NULL"]))
    before, after = quote if isinstance(quote, tuple) else (quote, quote)
    clean = [[before + cell.replace(separator, " ") + after for cell in line] for line in lines]
    return "".join(separator.join(line) + separator * trailing + end for line in clean), ext


def titled(sheet, rng):
    """A title and a date above, the table, totals and a signature below."""
    commas = "," * (len(sheet.columns) - 1)
    lines = [
        f"{sheet.title}{commas}",
        f"导出时间:2019-0{rng.randint(1, 9)}-1{rng.randint(0, 9)},操作员:admin0{rng.randint(1, 9)}",
        "",
    ]
    lines += [",".join(line) for line in [sheet.heads, *sheet.cells()]]
    lines += [f"合计,{len(sheet.rows)}条{commas[1:]}", f"第1页/共1页{commas}"]
    return "\n".join(lines) + "\n", "csv"


def width(text):
    """How many columns a text takes on a screen."""
    return sum(2 if unicodedata.east_asian_width(c) in "WFA" else 1 for c in text)


def pad(text, size):
    """The text, filled with blanks."""
    return text + " " * (size - width(text))


def measured(sheet, blank=""):
    """Header, rows and the width of each column."""
    lines = [sheet.heads, *sheet.cells(blank)]
    return lines, [max(width(line[i]) for line in lines) for i in range(len(sheet.columns))]


def fixed(sheet, rng):
    """Columns of fixed width under a header."""
    lines, sizes = measured(sheet)
    return "".join(
        "  ".join(pad(c, s) for c, s in zip(line, sizes, strict=False)).rstrip() + "\n" for line in lines
    ), "txt"


def spool(sheet, rng):
    """What SQL*Plus spools: a select, dashes below the headers, a count."""
    lines, sizes = measured(sheet)
    body = ["  ".join(pad(c, s) for c, s in zip(line, sizes, strict=False)).rstrip() for line in lines]
    body.insert(1, "  ".join("-" * s for s in sizes))
    text = f"SQL> select * from {sheet.table} where rownum<={len(sheet.rows)};\n\n" + "\n".join(body)
    return text + f"\n\n{len(sheet.rows)} rows selected.\n\nSQL> spool off\n", "lst"


def mysql_shell(sheet, rng):
    """A boxed result of the MySQL shell."""
    lines, sizes = measured(sheet, "NULL")
    rule = "+" + "+".join("-" * (s + 2) for s in sizes) + "+"
    body = ["| " + " | ".join(pad(c, s) for c, s in zip(line, sizes, strict=False)) + " |" for line in lines]
    text = f"mysql> select * from {sheet.table} limit {len(sheet.rows)};\n{rule}\n{body[0]}\n{rule}\n"
    return text + "\n".join(body[1:]) + f"\n{rule}\n{len(sheet.rows)} rows in set (0.0{rng.randint(1, 9)} sec)\n", "log"


def psql_shell(sheet, rng):
    """A result of the PostgreSQL shell."""
    lines, sizes = measured(sheet)
    body = [" " + " | ".join(pad(c, s) for c, s in zip(line, sizes, strict=False)) for line in lines]
    body.insert(1, "-" + "-+-".join("-" * s for s in sizes) + "-")
    return "\n".join(body) + f"\n({len(sheet.rows)} rows)\n", "txt"


def vertical(sheet, rng):
    r"""The \\G form of the MySQL shell."""
    size = max(width(h) for h in sheet.heads)
    parts = []
    for number, cells in enumerate(sheet.cells("NULL"), 1):
        parts.append(f"{'*' * 27} {number}. row {'*' * 27}")
        parts += [" " * (size - width(h)) + f"{h}: {c}" for h, c in zip(sheet.heads, cells, strict=False)]
    return "\n".join(parts) + "\n", "txt"


def markdown(sheet, rng):
    """A Markdown table below a heading."""
    lines = [f"## {sheet.title}", "", "| " + " | ".join(sheet.heads) + " |", "|" + "---|" * len(sheet.columns)]
    lines += ["| " + " | ".join(cells) + " |" for cells in sheet.cells()]
    return "\n".join(lines) + "\n", "md"


def html_table(sheet, rng):
    """A page with a table."""

    def line(cells, tag):
        """One row of the table."""
        return "<tr>" + "".join(f"<{tag}>{html.escape(c)}</{tag}>" for c in cells) + "</tr>"

    body = "\n".join(line(cells, "td") for cells in sheet.cells())
    return (
        f'<html><head><title>{sheet.title}</title></head>\n<body><table border="1" class="grid">\n'
        f"<thead>{line(sheet.heads, 'th')}</thead>\n<tbody>\n{body}\n</tbody></table>\n"
        f"<p>{len(sheet.rows)} 条</p></body></html>\n"
    ), "html"


def html_cards(sheet, rng):
    """A page with one list of labels and values for each record."""
    parts = [f"<div class='page'><h3>{sheet.title}</h3>"]
    for cells in sheet.cells():
        rows = "\n".join(
            f"  <li><label>{h}：</label><span>{html.escape(c)}</span></li>"
            for h, c in zip(sheet.heads, cells, strict=False)
        )
        parts.append(f"<ul class='detail'>\n{rows}\n</ul>")
    return "\n".join(parts) + "\n</div>\n", "htm"


def blocks(sheet, rng):
    """Label and value on a line of their own, an empty line between records."""
    colon, rule = rng.choice([("：", ""), (": ", ""), ("=", "-" * 20), ("：", "=" * 30), (":\t", "")])
    parts = [
        "\n".join(f"{h}{colon}{c}" for h, c in zip(sheet.heads, cells, strict=False)) + "\n" for cells in sheet.cells()
    ]
    return (rule + "\n").join(parts), "txt"


def inline(sheet, rng):
    """All labels and values of a record on one line."""
    colon, gap = rng.choice([("：", "；"), (":", "  "), ("：", "，"), ("=", "; "), (":", " / ")])
    return "".join(
        gap.join(f"{h}{colon}{c}" for h, c in zip(sheet.heads, cells, strict=False) if c) + "\n"
        for cells in sheet.cells()
    ), "txt"


def bracketed(sheet, rng):
    """Label and value in brackets of Chinese text."""
    return "".join(
        f"{n}、" + "".join(f"【{h}】{c}" for h, c in zip(sheet.heads, cells, strict=False)) + "\n"
        for n, cells in enumerate(sheet.cells("无"), 1)
    ), "txt"


def wiki(sheet, rng):
    """The table of a wiki or issue tracker."""
    lines = [f"h2. {sheet.title}", "", "||" + "||".join(sheet.heads) + "||"]
    lines += ["|" + "|".join(c or " " for c in cells) + "|" for cells in sheet.cells()]
    return "\n".join(lines) + "\n", "wiki"


def rst_list(sheet, rng):
    """Rows of a reStructuredText list-table."""
    lines = [f".. list-table:: {sheet.title}", "   :header-rows: 1", ""]
    for cells in [sheet.heads, *sheet.cells()]:
        lines += [f"   {'*' if n == 0 else ' '} - {c}" for n, c in enumerate(cells)]
    return "\n".join(lines) + "\n", "rst"


def notebook(sheet, rng):
    """The output cell of a notebook."""
    lines, sizes = measured(sheet)
    shown = [
        ("   " if n == 0 else f"{n - 1:<3}")
        + "  ".join(" " * (s - width(c)) + c for c, s in zip(line, sizes, strict=False))
        + "\n"
        for n, line in enumerate(lines)
    ]
    cell = {
        "cell_type": "code",
        "execution_count": 4,
        "metadata": {},
        "source": [f"df.head({len(sheet.rows)})"],
        "outputs": [{"output_type": "stream", "name": "stdout", "text": shown}],
    }
    book = {"cells": [cell], "metadata": {"kernelspec": {"name": "python3"}}, "nbformat": 4, "nbformat_minor": 2}
    return json.dumps(book, ensure_ascii=False, indent=1), "ipynb"


TEXT_WAYS = {f"delimited, {name}": (lambda s, r, n=name: delimited(s, r, n)) for name in DELIMITED}
TEXT_WAYS |= {
    "csv with title and totals": titled,
    "fixed width": fixed,
    "sqlplus spool": spool,
    "mysql shell": mysql_shell,
    "psql shell": psql_shell,
    "mysql vertical": vertical,
    "markdown table": markdown,
    "html table": html_table,
    "html cards": html_cards,
    "labelled blocks": blocks,
    "labelled lines": inline,
    "bracketed labels": bracketed,
    "wiki table": wiki,
    "rst list-table": rst_list,
    "notebook output": notebook,
}
