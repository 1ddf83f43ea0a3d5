"""Tables written as trees, as statements of SQL, and as labelled blocks."""

from __future__ import annotations

import json
from html import escape

from tables import Table, query


def objects(t: Table) -> list[dict[str, str]]:
    """Give each row as an object."""
    return [dict(zip(t.heads, r, strict=True)) for r in t.rows]


def json_pages(t: Table) -> str:
    """Write the answer of an interface."""
    body = {"code": 0, "msg": "success", "data": {"total": len(t.rows), "pageNum": 1, "list": objects(t)}}
    return json.dumps(body, ensure_ascii=False, indent=2) + "\n"


def json_escaped(t: Table) -> str:
    """Write an array with every Chinese sign escaped."""
    return json.dumps(objects(t), separators=(",", ":")) + "\n"


def json_nested(t: Table) -> str:
    """Write objects in which the person is an object of its own; the table has the person's columns first."""
    out = []
    for row in t.rows:
        pairs = list(zip(t.heads, row, strict=True))
        out.append({"person": dict(pairs[: t.split]), "detail": dict(pairs[t.split :])})
    return json.dumps({"RECORDS": out}, ensure_ascii=False, indent=1) + "\n"


def json_columns(t: Table) -> str:
    """Write names of columns once and rows as arrays."""
    rows = ",\n  ".join(json.dumps(r, ensure_ascii=False) for r in t.rows)
    return '{"columns": ' + json.dumps(t.heads, ensure_ascii=False) + ',\n "values": [\n  ' + rows + "\n]}\n"


def json_lines(t: Table) -> str:
    """Write an object a line."""
    return "".join(json.dumps(o, ensure_ascii=False) + "\n" for o in objects(t))


def bulk(t: Table) -> str:
    """Write the lines of a bulk load of a search engine."""
    out = []
    for i, o in enumerate(objects(t)):
        out.append(json.dumps({"index": {"_index": "row_v2", "_id": f"k{i + 401}"}}))
        out.append(json.dumps(o, ensure_ascii=False))
    return "\n".join(out) + "\n"


def yaml(t: Table) -> str:
    """Write a list of mappings."""
    out = ["# dump", "items:"]
    for o in objects(t):
        pairs = [f"{k}: '{v}'" for k, v in o.items()]
        out.append("  - " + "\n    ".join(pairs))
    return "\n".join(out) + "\n"


def xml_elements(t: Table) -> str:
    """Write an element for each cell."""
    out = ['<?xml version="1.0" encoding="%ENC%"?>', "<ResultSet>"]
    for o in objects(t):
        out.append("  <Row>" + "".join(f"<{k}>{escape(v)}</{k}>" if v else f"<{k}/>" for k, v in o.items()) + "</Row>")
    return "\n".join([*out, "</ResultSet>", ""])


def xml_attributes(t: Table) -> str:
    """Write an attribute for each cell."""
    rows = ["<z:row " + " ".join(f'{k}="{escape(v)}"' for k, v in o.items()) + "/>" for o in objects(t)]
    head = '<?xml version="1.0" encoding="%ENC%"?>\n<xml xmlns:z="#RowsetSchema">\n<data>\n'
    return head + "\n".join(rows) + "\n</data>\n</xml>\n"


def literal(cell: str, lead: str = "") -> str:
    """Write a cell for SQL."""
    return "NULL" if cell in ("", "NULL") else f"{lead}'{cell}'"


def sql_many(t: Table) -> str:
    """Write a MySQL dump with the table's definition and tuples in batches."""
    cols = [f"`{query(h)}`" for h in t.heads]
    lines = ["-- MySQL dump 10.13", "SET NAMES utf8mb4;", "DROP TABLE IF EXISTS `t_0731`;", "CREATE TABLE `t_0731` ("]
    lines += [",\n".join(f"  {c} varchar(128) DEFAULT NULL" for c in cols), ") ENGINE=InnoDB;"]
    for i in range(0, len(t.rows), 30):
        tuples = ["(" + ",".join(map(literal, r)) + ")" for r in t.rows[i : i + 30]]
        lines.append(f"INSERT INTO `t_0731` ({','.join(cols)}) VALUES\n" + ",\n".join(tuples) + ";")
    return "\n".join([*lines, "-- Dump completed", ""])


def sql_single(t: Table) -> str:
    """Write one statement a row, in the manner of SQL Server."""
    cols = ", ".join(f"[{query(h)}]" for h in t.heads)
    out = ["SET IDENTITY_INSERT [dbo].[T_DATA02] ON", "GO"]
    out += [f"INSERT [dbo].[T_DATA02] ({cols}) VALUES ({', '.join(literal(c, 'N') for c in r)})" for r in t.rows]
    return "\n".join([*out, "GO", ""])


def pg_copy(t: Table) -> str:
    """Write the COPY block of a PostgreSQL dump."""
    rows = "\n".join("\t".join(c if c not in ("", "NULL") else "\\N" for c in r) for r in t.rows)
    cols = ", ".join(f'"{query(h)}"' for h in t.heads)
    return f"--\n-- PostgreSQL database dump\n--\n\nCOPY public.rec_a ({cols}) FROM stdin;\n{rows}\n\\.\n\n"


def b_colon(t: Table) -> str:
    """Write a line for each cell, records divided by empty lines."""
    return f"{t.title}\n\n" + "\n\n".join("\n".join(f"{k}：{v}" for k, v in o.items()) for o in objects(t)) + "\n"


def b_psql(t: Table) -> str:
    """Write the expanded display of psql."""
    wide = max(map(len, t.heads))
    return "".join(
        f"-[ RECORD {i} ]{'-' * 20}\n" + "".join(f"{k:<{wide}} | {v}\n" for k, v in o.items())
        for i, o in enumerate(objects(t), 1)
    )


def b_ini(t: Table) -> str:
    """Write a section for each record."""
    return "\n".join(f"[item_{i}]\n" + "".join(f"{k} = {v}\n" for k, v in o.items()) for i, o in enumerate(objects(t)))


def b_bracket(t: Table) -> str:
    """Write labels in heavy brackets, two a line."""
    out = [t.title]
    for o in objects(t):
        cells = [f"【{k}】{v}" for k, v in o.items()]
        out += ["  ".join(cells[i : i + 2]) for i in range(0, len(cells), 2)] + ["～" * 16]
    return "\n".join(out) + "\n"


def b_mysql(t: Table) -> str:
    """Write what MySQL shows after its vertical command."""
    wide = max(map(len, t.heads))
    stars = "*" * 27
    return "".join(
        f"{stars} {i}. row {stars}\n" + "".join(f"{k:>{wide}}: {v}\n" for k, v in o.items())
        for i, o in enumerate(objects(t), 1)
    )


def b_dots(t: Table) -> str:
    """Write cards with dotted leaders."""
    cards = ["\n".join(f"  {k} ……… {v}" for k, v in o.items()) for o in objects(t)]
    return f"{t.title}\n" + "\n".join(f"({i})\n{c}" for i, c in enumerate(cards, 1)) + f"\n{t.below}\n"


def b_list(t: Table) -> str:
    """Write definition lists of HTML."""
    cards = ["<dl>" + "".join(f"<dt>{k}</dt><dd>{escape(v)}</dd>" for k, v in o.items()) + "</dl>" for o in objects(t)]
    return '<html><head><meta charset="%ENC%"></head><body>\n' + "\n<hr/>\n".join(cards) + "\n</body></html>\n"


def b_form(t: Table) -> str:
    """Write forms drawn with lines."""
    out = []
    for o in objects(t):
        cells = [f"{k}: {v}" for k, v in o.items()]
        out += (
            ["┌" + "─" * 40] + ["│ " + " │ ".join(cells[i : i + 3]) for i in range(0, len(cells), 3)] + ["└" + "─" * 40]
        )
    return "\n".join(out) + "\n"
