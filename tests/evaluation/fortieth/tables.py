"""Ways to write rows of cells: delimited, JSON, SQL, XML, tables, blocks, fixed width."""
from __future__ import annotations

import csv
import io
import json
import re
import unicodedata

Rows = list[list[str]]
DELIMITERS = {"csv": ",", "tsv": "\t", "pipe": "|", "semi": ";", "dash": "----", "caret": "^", "hash": "#"}


def delimited(way: str, heads: list[str], rows: Rows, opts: dict[str, str]) -> str:
    """Write rows with a delimiter, as CSV where it is a comma."""
    lines = rows if "nohead" in opts else [heads, *rows]
    if way != "csv":
        return "\n".join(DELIMITERS[way].join(line) for line in lines)
    out = io.StringIO()
    quoting = csv.QUOTE_ALL if "q" in opts else csv.QUOTE_MINIMAL
    csv.writer(out, quoting=quoting, lineterminator="\n").writerows(lines)
    return out.getvalue().rstrip("\n")


def nest(heads: list[str], row: list[str]) -> dict[str, object]:
    """Make an object of a row; a dotted head makes an inner object, a numeric cell a number."""
    result: dict[str, object] = {}
    for head, cell in zip(heads, row):
        spot = result
        *path, last = head.split(".")
        for step in path:
            spot = spot.setdefault(step, {})  # type: ignore[assignment]
        is_number = re.fullmatch(r"-?(0|[1-9]\d{0,8})(\.\d{1,7})?", cell) and not last.endswith("_")
        spot[last.rstrip("_")] = (float(cell) if "." in cell else int(cell)) if is_number else cell
    return result


def objects(way: str, heads: list[str], rows: Rows, opts: dict[str, str]) -> str:
    """Write rows as JSON: an array, one object a line, or an array below a root key."""
    items = [nest(heads, row) for row in rows]
    if way == "jsonl":
        return "\n".join(json.dumps(item, ensure_ascii=False, separators=(",", ":")) for item in items)
    root: object = items
    if "root" in opts:
        root = {"code": 0, opts["root"]: items} if "wrap" in opts else {opts["root"]: items}
    return json.dumps(root, ensure_ascii=False, indent=2 if "min" not in opts else None)


def sql(way: str, heads: list[str], rows: Rows, opts: dict[str, str]) -> str:
    """Write rows as INSERT statements or as COPY."""
    table = opts.get("name", "t_data")
    if way == "copy":
        head = f"COPY {table} ({', '.join(heads)}) FROM stdin;"
        return "\n".join([head, *("\t".join(cell or "\\N" for cell in row) for row in rows), "\\."])
    mark = "`" if "tick" in opts else ""
    names = ", ".join(mark + head + mark for head in heads)
    tuples = ["(" + ", ".join("'" + cell + "'" for cell in row) + ")" for row in rows]
    start = f"INSERT INTO {mark}{table}{mark} ({names}) VALUES"
    if "bare" in opts:
        start = f"INSERT INTO {mark}{table}{mark} VALUES"
    if way == "sqlm":
        return start + "\n" + ",\n".join(tuples) + ";"
    return "\n".join(f"{start} {one};" for one in tuples)


def marked(way: str, heads: list[str], rows: Rows, opts: dict[str, str]) -> str:
    """Write rows as XML elements, attributes, a Markdown table or an HTML table."""
    row_name = opts.get("row", "row")
    if way == "xml":
        cells = ["".join(f"    <{h}>{c}</{h}>\n" for h, c in zip(heads, row)) for row in rows]
        return "\n".join(f"  <{row_name}>\n{cell}  </{row_name}>" for cell in cells)
    if way == "attr":
        return "\n".join(f"  <{row_name} " + " ".join(f'{h}="{c}"' for h, c in zip(heads, row)) + "/>" for row in rows)
    if way == "md":
        bar = "|" + "|".join(" --- " for _ in heads) + "|"
        return "\n".join(["| " + " | ".join(heads) + " |", bar, *("| " + " | ".join(row) + " |" for row in rows)])
    head = "<tr>" + "".join(f"<th>{h}</th>" for h in heads) + "</tr>"
    return "\n".join([head, *("<tr>" + "".join(f"<td>{c}</td>" for c in row) + "</tr>" for row in rows)])


def width(text: str) -> int:
    """Give the width of a text where Han characters take two places."""
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def fixed(heads: list[str], rows: Rows, opts: dict[str, str]) -> str:
    """Write rows as a report with columns of fixed width."""
    lines = rows if "nohead" in opts else [heads, *rows]
    sizes = [max(width(line[i]) for line in lines) + 2 for i in range(len(heads))]
    text = ["".join(cell + " " * (size - width(cell)) for cell, size in zip(line, sizes)).rstrip() for line in lines]
    if "rule" in opts:
        text.insert(1, "-" * sum(sizes))
    return "\n".join(text)


def psql(heads: list[str], rows: Rows, opts: dict[str, str]) -> str:
    """Write rows as a database shell prints them."""
    sizes = [max(width(line[i]) for line in [heads, *rows]) for i in range(len(heads))]
    rule = "+" + "+".join("-" * (size + 2) for size in sizes) + "+"
    text = ["|" + "|".join(f" {c}{' ' * (s - width(c))} " for c, s in zip(line, sizes)) + "|" for line in [heads, *rows]]
    return "\n".join([rule, text[0], rule, *text[1:], rule])


def blocks(way: str, heads: list[str], rows: Rows, opts: dict[str, str]) -> str:
    """Write rows as blocks of label and value, or as one line of pairs."""
    sign = opts.get("sign", "：").replace("_", " ")
    if way == "kvline":
        joint = opts.get("joint", ", ").replace("_", " ")
        return "\n".join(joint.join(h + sign + c for h, c in zip(heads, row)) for row in rows)
    rule = opts.get("rule", "")
    text = ["\n".join(h + sign + c for h, c in zip(heads, row)) for row in rows]
    return f"\n{rule}\n".join(text)


def write_table(way: str, heads: list[str], rows: Rows, opts: dict[str, str]) -> str:
    """Write rows in the way asked for."""
    if way in DELIMITERS:
        return delimited(way, heads, rows, opts)
    if way in ("json", "jsonl"):
        return objects(way, heads, rows, opts)
    if way in ("sql", "sqlm", "copy"):
        return sql(way, heads, rows, opts)
    if way in ("xml", "attr", "md", "html"):
        return marked(way, heads, rows, opts)
    if way in ("kv", "kvline"):
        return blocks(way, heads, rows, opts)
    return psql(heads, rows, opts) if way == "psql" else fixed(heads, rows, opts)
