"""Records as blocks of labels and values."""

from tables import pad, width


def pairs(x, row):
    """Give the labels with their values, without the empty ones."""
    return [(h, c) for h, c in zip(x.heads, row, strict=True) if c]


def mysql_g(x):
    """Write as the MySQL client prints rows upright."""
    size = max(len(h) for h in x.heads)
    out = []
    for i, r in enumerate(x.rows, 1):
        out.append(f"{'*' * 27} {i}. row {'*' * 27}")
        out += [f"{h:>{size}}: {c or 'NULL'}" for h, c in zip(x.heads, r, strict=True)]
    return "\n".join([*out, f"{len(x.rows)} rows in set (0.02 sec)", ""])


def psql_x(x):
    """Write as psql prints in expanded form."""
    size = max(width(h) for h in x.heads)
    out = []
    for i, r in enumerate(x.rows, 1):
        out.append(f"-[ RECORD {i} ]" + "-" * 30)
        out += [f"{pad(h, size)} | {c}" for h, c in zip(x.heads, r, strict=True)]
    return "\n".join([*out, ""])


def dotted(x):
    """Write labels with leaders of dots."""
    out = [f"    {x.title}", ""]
    for r in x.rows:
        out += [h + " " + "." * (24 - width(h)) + " " + c for h, c in pairs(x, r)] + [""]
    return "\n".join(out)


def bracketed(x):
    """Write labels in black brackets, a line each."""
    return "\n----------\n".join("\n".join(f"【{h}】{c}" for h, c in pairs(x, r)) for r in x.rows) + "\n"


def two_up(x):
    """Write two labels a line, as on a printed card."""
    out = []
    for i, r in enumerate(x.rows, 1):
        cells = [f"{h}：{c}" for h, c in pairs(x, r)]
        out.append(f"{x.title}（第{i}张）")
        out += [pad(a, 44) + b for a, b in zip(cells[::2], [*cells[1::2], ""][: len(cells[::2])], strict=True)]
        out.append("─" * 30)
    return "\n".join(s.rstrip() for s in out) + "\n"


def ini(x):
    """Write sections with keys."""
    return "".join(
        f"[entry_{i:03d}]\n" + "".join(f"{h} = {c}\n" for h, c in pairs(x, r)) + "\n" for i, r in enumerate(x.rows, 1)
    )


def indented(x):
    """Write a numbered list with points below it."""
    return (
        x.title
        + "\n\n"
        + "".join(f"{i})\n" + "".join(f"    - {h}: {c}\n" for h, c in pairs(x, r)) for i, r in enumerate(x.rows, 1))
    )


def inline(x):
    """Write the labels of a record in one line, with semicolons."""
    return "".join("；".join(f"{h}:{c}" for h, c in pairs(x, r)) + "。\n" for r in x.rows)


def dl_page(x):
    """Write the details pages of a web system one below another."""
    body = "".join(
        '<section class="detail">\n' + "".join(f"<dt>{h}</dt><dd>{c}</dd>\n" for h, c in pairs(x, r)) + "</section>\n"
        for r in x.rows
    )
    return f"<html><body><h2>{x.title}</h2>\n{body}</body></html>\n"


def tagged(x):
    """Write as a reference manager would: tags, dashes, end marks."""
    return "".join("".join(f"{h}  - {c}\n" for h, c in pairs(x, r)) + "ER  -\n\n" for r in x.rows)


def sheet_columns(x):
    """Write labels and values on alternate lines, as copied from a telephone's screen."""
    return "\n".join("\n".join(f"{h}\n{c}" for h, c in pairs(x, r)) + "\n" for r in x.rows)


BLOCKS = {
    "mysql upright": mysql_g,
    "psql expanded": psql_x,
    "dotted leaders": dotted,
    "bracketed labels": bracketed,
    "two labels a line": two_up,
    "ini sections": ini,
    "points below numbers": indented,
    "labels in a line": inline,
    "detail page": dl_page,
    "tagged lines": tagged,
    "label above value": sheet_columns,
}
BLOCK_EXT = {"detail page": "html", "ini sections": "ini"}
