"""Tables as text: separated, drawn, marked up and of fixed width."""

import csv
import io
import json
import unicodedata
from dataclasses import dataclass, field


@dataclass
class Table:
    """What a way of writing gets."""

    kind: str
    title: str
    keys: list
    heads: list
    rows: list
    ident: list = field(default_factory=list)

    @property
    def name(self):
        """Give a name for tables in programs."""
        return "t_" + self.kind.replace(".", "_")


def separated(rows, sep, quote=csv.QUOTE_MINIMAL, end="\n"):
    """Write rows with a separator."""
    out = io.StringIO()
    csv.writer(out, delimiter=sep, quoting=quote, lineterminator=end).writerows(rows)
    return out.getvalue()


def csv_plain(g, t):
    return separated([t.heads, *t.rows], ",", end=g.pick(["\n", "\r\n"]))


def csv_quoted(g, t):
    return separated([t.heads, *t.rows], ",", csv.QUOTE_ALL)


def csv_excel(g, t):
    """Write as office people export: a title, numbers kept as text by a tab, a total."""
    rows = [[c + "\t" if len(c) > 14 and c[:17].isdigit() else c for c in r] for r in t.rows]
    blank = [""] * (len(t.heads) - 1)
    return separated([[t.title, *blank], t.heads, *rows, [f"合计：{len(rows)}条", *blank]], ",")


def tsv(g, t):
    return separated([t.heads, *t.rows], "\t")


def semicolon(g, t):
    return separated([t.heads, *t.rows], ";", csv.QUOTE_ALL if g.chance(0.4) else csv.QUOTE_MINIMAL)


def pipe(g, t):
    return "".join("|".join(r) + "\n" for r in [t.heads, *t.rows])


def strange(g, t):
    """Write with one of the separators that hosts use."""
    sep = g.pick(["|!|", "^", "~|~", "\x01", "||"])
    return "".join(sep.join(r) + "\n" for r in [t.heads, *t.rows])


def pages(g, t):
    """Write a list that was printed: heads again on each page."""
    out, per = [], g.r.randint(8, 20)
    total = -(-len(t.rows) // per)
    for i in range(total):
        chunk = t.rows[i * per : (i + 1) * per]
        out += [f"{t.title}\t第{i + 1}页 共{total}页", "\t".join(t.heads), *("\t".join(r) for r in chunk), ""]
    return "\n".join(out) + "制表完毕\n"


def bare_csv(g, t):
    return separated(t.rows, ",")


def bare_tsv(g, t):
    return separated(t.rows, "\t")


def bare_pipe(g, t):
    return "".join("|".join(r) + "\n" for r in t.rows)


def bare_dashes(g, t):
    return "".join("----".join(r) + "\n" for r in t.rows)


def width(text):
    """Give the breadth of a text on a screen."""
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def pad(text, size):
    """Fill up with blanks."""
    return text + " " * (size - width(text))


def widths(t):
    """Give the breadth of each column."""
    return [max(width(r[i]) for r in [t.heads, *t.rows]) for i in range(len(t.heads))]


def fixed(g, t):
    sizes = [w + 3 for w in widths(t)]
    lines = ["".join(pad(c, s) for c, s in zip(r, sizes, strict=False)).rstrip() for r in [t.heads, *t.rows]]
    rule = "-" * sum(sizes)
    return "\n".join([t.title.center(sum(sizes) // 2).rstrip(), rule, lines[0], rule, *lines[1:], rule]) + "\n"


def mysql_box(g, t):
    """Write what the client of a database prints."""
    sizes = widths(t)
    bar = "+" + "+".join("-" * (s + 2) for s in sizes) + "+"
    lines = ["| " + " | ".join(pad(c, s) for c, s in zip(r, sizes, strict=False)) + " |" for r in [t.heads, *t.rows]]
    tail = f"{len(t.rows)} rows in set (0.{g.num(2)} sec)"
    return "\n".join([f"mysql> select * from {t.name};", bar, lines[0], bar, *lines[1:], bar, tail, ""])


def mysql_long(g, t):
    out, size = [], max(width(h) for h in t.heads)
    for i, r in enumerate(t.rows, 1):
        out.append(f"*************************** {i}. row ***************************")
        out += [f"{' ' * (size - width(h))}{h}: {c or 'NULL'}" for h, c in zip(t.heads, r, strict=False)]
    return "\n".join([*out, f"{len(t.rows)} rows in set (0.0{g.num(1)} sec)", ""])


def psql_long(g, t):
    out, size = [], max(width(h) for h in t.heads)
    for i, r in enumerate(t.rows, 1):
        out.append(f"-[ RECORD {i} ]" + "-" * 24)
        out += [f"{pad(h, size)} | {c}" for h, c in zip(t.heads, r, strict=False)]
    return "\n".join(out) + "\n"


def markdown(g, t):
    cells = [[c.replace("|", "/") for c in r] for r in t.rows]
    lines = ["| " + " | ".join(r) + " |" for r in [t.heads, ["---"] * len(t.heads), *cells]]
    return f"## {t.title}\n\n" + "\n".join(lines) + f"\n\n> 共 {len(t.rows)} 条\n"


def wiki(g, t):
    rows = [f"|-\n| {' || '.join(r)}" for r in t.rows]
    return f"== {t.title} ==\n" + '{| class="wikitable"\n! ' + " !! ".join(t.heads) + "\n" + "\n".join(rows) + "\n|}\n"


def html_table(g, t):
    head = "".join(f"<th>{h}</th>" for h in t.heads)
    rows = "\n".join("<tr>" + "".join(f'<td class="c{i}">{c}</td>' for i, c in enumerate(r)) + "</tr>" for r in t.rows)
    return (
        f'<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>{t.title}</title></head>\n'
        f"<body>\n<h3>{t.title}</h3>\n"
        f'<table border="1">\n<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}\n</tbody></table>\n</body></html>\n'
    )


def html_cards(g, t):
    """Write a page with a list of definitions for each record."""
    out = []
    for i, r in enumerate(t.rows):
        items = "".join(f"<dt>{h}</dt><dd>{c}</dd>" for h, c in zip(t.heads, r, strict=False) if c)
        out.append(f'<section class="card" data-index="{i}"><dl>{items}</dl></section>')
    return f"<html><head><title>{t.title}</title></head><body>\n" + "\n".join(out) + "\n</body></html>\n"


def log_pairs(g, t):
    """Write the log of a program, one record a line."""
    lines = []
    for r in t.rows:
        at = g.when(2021, 2023).strftime("%Y-%m-%d %H:%M:%S")
        pairs = ", ".join(f"{h}={c}" for h, c in zip(t.heads, r, strict=False) if c)
        lines.append(
            f"{at},{g.num(3)} INFO [http-nio-8080-exec-{g.num(1)}] c.{t.name[2:6]}.SaveService - save {{{pairs}}}"
        )
    return "\n".join(lines) + "\n"


def log_json(g, t):
    """Write the debug log of a gateway, one answer a line."""
    lines = []
    for r in t.rows:
        at = g.when(2021, 2023).strftime("%m-%d %H:%M:%S")
        body = json.dumps({h: c for h, c in zip(t.heads, r, strict=False) if c}, ensure_ascii=False)
        lines.append(f"[{at}][DEBUG][gw-{g.num(2)}] cost={g.num(2)}ms resp={body}")
    return "\n".join(lines) + "\n"


def batches(g, t):
    """Write a list that came in batches, each with its own headline and sum."""
    out, at, i = [], 0, 1
    while at < len(t.rows):
        chunk = t.rows[at : at + g.r.randint(3, 15)]
        out += [f"### 第{i}批 {t.title} ###", " , ".join(t.heads), *(" , ".join(r) for r in chunk)]
        out += [f"--- 小计 {len(chunk)} 条 ---", ""]
        at, i = at + len(chunk), i + 1
    return "\n".join(out)


def html_xls(g, t):
    """Write the table that web sites give out as a workbook."""
    rows = "".join(
        "<tr>" + "".join(f"<td style='vnd.ms-excel.numberformat:@'>{c}</td>" for c in r) + "</tr>\n" for r in t.rows
    )
    head = "".join(f"<td><b>{h}</b></td>" for h in t.heads)
    top = '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"></head><body>'
    return f"{top}<table border=1>\n<tr>{head}</tr>\n{rows}</table></body></html>\n"


def redis_hashes(g, t):
    """Write the commands that fill a store of keys."""
    rows = []
    for i, r in enumerate(t.rows, 1):
        cells = " ".join(f'"{h}" "{c}"' for h, c in zip(t.heads, r, strict=False) if c)
        rows.append(f"HSET {t.name}:{i} {cells}")
    return "\n".join(rows) + "\n"


HEADED = {
    "log-json": (log_json, "log"),
    "batches": (batches, "txt"),
    "html-xls": (html_xls, "xls"),
    "redis-hashes": (redis_hashes, "txt"),
    "csv": (csv_plain, "csv"),
    "csv-quoted": (csv_quoted, "csv"),
    "csv-office": (csv_excel, "csv"),
    "tsv": (tsv, "tsv"),
    "semicolon": (semicolon, "csv"),
    "pipe": (pipe, "txt"),
    "separator": (strange, "dat"),
    "pages": (pages, "txt"),
    "fixed": (fixed, "txt"),
    "mysql-box": (mysql_box, "log"),
    "mysql-long": (mysql_long, "txt"),
    "psql-long": (psql_long, "txt"),
    "markdown": (markdown, "md"),
    "wiki": (wiki, "wiki"),
    "html": (html_table, "html"),
    "html-cards": (html_cards, "html"),
    "log-pairs": (log_pairs, "log"),
}
BARE = {
    "bare-csv": (bare_csv, "csv"),
    "bare-tsv": (bare_tsv, "txt"),
    "bare-pipe": (bare_pipe, "txt"),
    "bare-dashes": (bare_dashes, "txt"),
}
