"""Tables drawn with characters: print-outs, database prompts, markup of wikis."""

from table import pad, width, widths


def fixed(t):
    """Columns of a fixed width, 25 rows a page."""
    w = widths(t)
    pages, step = [], 25

    def line(row):
        return "  ".join(pad(c, n) for c, n in zip(row, w, strict=True)).rstrip()

    for i in range(0, len(t.rows), step):
        pages += t.headlines() if i == 0 or not t.head else t.headlines()[:1]
        pages += [f"{'Page' if t.latin else '页次'}: {i // step + 1}", line(t.heads), "-" * (sum(w) + 2 * len(w))]
        pages += [line(r) for r in t.rows[i : i + step]] + [""]
    return "txt", "\n".join(pages) + "\n"


def mysql_box(t):
    """What the MySQL prompt draws."""
    w = widths(t)
    bar = "+" + "+".join("-" * (n + 2) for n in w) + "+"

    def line(row):
        return "| " + " | ".join(pad(c or "NULL", n) for c, n in zip(row, w, strict=True)) + " |"

    n = len(t.rows)
    top = [f"mysql> select * from {t.ident} limit {n};", bar, line(t.heads), bar]
    return "log", "\n".join(top + [line(r) for r in t.rows] + [bar, f"{n} rows in set (0.03 sec)", ""])


def psql_rows(t):
    """What the PostgreSQL prompt draws."""
    w = widths(t)

    def line(row):
        return " " + " | ".join(pad(c, n) for c, n in zip(row, w, strict=True))

    top = [line(t.heads), "+".join("-" * (n + 2) for n in w)]
    return "txt", "\n".join(top + [line(r) for r in t.rows] + [f"({len(t.rows)} rows)", ""])


def mysql_vertical(t):
    """What the MySQL prompt writes with one column a line."""
    out = [f"mysql> select * from {t.ident}\\G"]
    w = max(width(h) for h in t.heads)
    for i, r in enumerate(t.rows, 1):
        out.append(f"*************************** {i}. row ***************************")
        out += [f"{' ' * (w - width(h))}{h}: {c}" for h, c in t.pairs(r)]
    return "txt", "\n".join([*out, f"{len(t.rows)} rows in set (0.01 sec)", ""])


def psql_expanded(t):
    """What the PostgreSQL prompt writes with one column a line."""
    out, w = [], max(width(h) for h in t.heads)
    for i, r in enumerate(t.rows, 1):
        out.append(f"-[ RECORD {i} ]" + "-" * 20)
        out += [f"{pad(h, w)} | {c}" for h, c in t.pairs(r)]
    return "txt", "\n".join(out) + "\n"


def markdown(t):
    """A table of Markdown."""
    top = [f"## {t.title or t.ident}", "", *(f"- {k}: {v}" for k, v in t.head), ""]
    top += ["| " + " | ".join(t.heads) + " |", "|" + " --- |" * len(t.heads)]
    return "md", "\n".join(top + ["| " + " | ".join(r) + " |" for r in t.rows]) + "\n"


def jira(t):
    """A table of a tracker's markup."""
    top = ["h3. " + (t.title or t.ident), "||" + "||".join(t.heads) + "||"]
    return "txt", "\n".join(top + ["|" + "|".join(c or " " for c in r) + "|" for r in t.rows]) + "\n"


def rst_grid(t):
    """A grid table of reStructuredText."""
    w = widths(t)
    bar = "+" + "+".join("-" * (n + 2) for n in w) + "+"

    def line(row):
        return "|" + "|".join(" " + pad(c, n) + " " for c, n in zip(row, w, strict=True)) + "|"

    top = [t.title or t.ident, "=" * 20, "", bar, line(t.heads), bar.replace("-", "=")]
    return "rst", "\n".join(top + [x for r in t.rows for x in (line(r), bar)]) + "\n"
