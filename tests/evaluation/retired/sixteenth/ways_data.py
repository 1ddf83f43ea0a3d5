"""Tables written as dumps and scripts of databases, as JSON, XML and YAML."""

import json
from xml.sax.saxutils import escape, quoteattr

from ways_sheets import pad, widths

NUMBERS = {
    "price",
    "fare",
    "fee",
    "area",
    "rent",
    "deposit",
    "balance",
    "avail",
    "amount",
    "after",
    "lng",
    "lat",
    "dur",
    "seq",
}


def typed(table):
    """The rows as dicts by head, amounts as numbers, empty cells as null."""
    out = []
    for row in table.rows:
        one = {}
        for key in table.keys:
            value = row[key]
            one[table.heads[key]] = (
                (float(value) if "." in value else int(value)) if key in NUMBERS and value else value or None
            )
        out.append(one)
    return out


def dumps(value, **how):
    """JSON with Han signs as they are."""
    return json.dumps(value, ensure_ascii=False, **how)


def sql(value):
    """A literal of SQL."""
    return "NULL" if value == "" else "'" + value.replace("'", "''") + "'"


def mysqldump(table, gen):
    """A dump of MySQL with the definition of the table and long inserts."""
    columns = ",\n".join(f"  `{h}` varchar(128) DEFAULT NULL" for h in table.head_row())
    tuples = ["(" + ",".join(sql(c) for c in row) + ")" for row in table.cells()]
    parts = [tuples[i : i + 20] for i in range(0, len(tuples), 20)]
    inserts = "\n".join(f"INSERT INTO `{table.name}` VALUES {','.join(p)};" for p in parts)
    return (
        f"-- MySQL dump 10.13  Distrib 5.7.{gen.rng.randrange(20, 44)}, fo"
        f"r Linux (x86_64)\n--\n-- Host: 127.0.0.1    Database: biz\n--\n\n"
        f"DROP TABLE IF EXISTS `{table.name}`;\nCREATE TABLE `{table.name}"
        f"` (\n{columns}\n) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;\n\n"
        f"LOCK TABLES `{table.name}` WRITE;\n{inserts}\nUNLOCK TABLES;\n-- Dump completed\n"
    ), "sql"


def pg_copy(table, gen):
    """A dump of PostgreSQL with COPY."""
    rows = ["\t".join(c or "\\N" for c in row) for row in table.cells()]
    head = (
        f"--\n-- PostgreSQL database dump\n--\n\nSET client_encoding = '"
        f"UTF8';\nSET search_path = public;\n\nCOPY public.{table.name} "
    )
    return head + f"({', '.join(table.head_row())}) FROM stdin;\n" + "\n".join(
        rows
    ) + "\n\\.\n\n-- PostgreSQL database dump complete\n", "sql"


def oracle_inserts(table, gen):
    """A script that a tool for Oracle exports."""
    lines = [f"prompt Importing table {table.name.upper()}...", "set feedback off", "set define off"]
    for row in table.cells():
        lines += [f"insert into {table.name.upper()} ({', '.join(h.upper() for h in table.head_row())})"]
        lines += [f"values ({', '.join('null' if not c else sql(c) for c in row)});", ""]
    return "\r\n".join([*lines, "commit;", "prompt Done."]) + "\r\n", "sql"


def sqlserver(table, gen):
    """A script that Management Studio writes."""
    heads = ", ".join(f"[{h}]" for h in table.head_row())
    lines = ["USE [BizDB]", "GO"]
    for row in table.cells():
        lines.append(
            f"INSERT [dbo].[{table.name}] ({heads}) VALUES ("
            f"{', '.join('NULL' if not c else 'N' + sql(c) for c in row)})"
        )
    return "\r\n".join([*lines, "GO"]) + "\r\n", "sql"


def sqlldr(table, gen):
    """A control file of SQL*Loader with its data below."""
    heads = ",\n  ".join(f"{h} CHAR(256)" for h in table.head_row())
    top = (
        f"LOAD DATA\nINFILE *\nAPPEND INTO TABLE {table.name}\nFIELDS TE"
        f"RMINATED BY '|' TRAILING NULLCOLS\n(\n  {heads}\n)\nBEGINDATA\n"
    )
    return top + "\n".join("|".join(row) for row in table.cells()) + "\n", "ctl"


def sqlplus_spool(table, gen):
    """What SQL*Plus spools."""
    sizes = widths(table)
    heads = [
        " ".join(pad(h.upper(), s) for h, s in zip(table.head_row(), sizes, strict=True)),
        " ".join("-" * s for s in sizes),
    ]
    lines = [f"SQL> select * from {table.name} order by 1;", ""]
    for number, row in enumerate(table.cells()):
        lines += (["", *heads] if number % 14 == 0 else []) + [
            " ".join(pad(c, s) for c, s in zip(row, sizes, strict=True)).rstrip()
        ]
    return "\n".join([*lines, "", f"已选择 {len(table.rows)} 行。", "", "SQL> spool off", ""]), "lst"


def psql_aligned(table, gen):
    """What psql prints."""
    sizes = widths(table)
    rows = [
        "|".join(" " + pad(c, s) + " " for c, s in zip(row, sizes, strict=True)).rstrip()
        for row in [table.head_row(), *table.cells()]
    ]
    rule = "+".join("-" * (s + 2) for s in sizes)
    return "\n".join(
        [f"biz=# SELECT * FROM {table.name};", rows[0], rule, *rows[1:], f"({len(table.rows)} rows)", ""]
    ), "txt"


def json_array(table, gen):
    """A plain array of objects."""
    return dumps(typed(table), indent=2) + "\n", "json"


def json_lines(table, gen):
    """What mongoexport writes."""
    rows = [{"_id": {"$oid": f"{gen.rng.getrandbits(96):024x}"}, **row} for row in typed(table)]
    return "\n".join(dumps(row, separators=(",", ":")) for row in rows) + "\n", "json"


def json_answer(table, gen):
    """The answer of an interface with pages."""
    page = {"total": len(table.rows), "pageNum": 1, "pageSize": 200, "records": typed(table)}
    return dumps({"code": 200, "msg": "操作成功", "data": page, "traceId": f"{gen.rng.getrandbits(64):016x}"}), "json"


def json_escaped(table, gen):
    r"""An array whose Han signs are written as \uXXXX."""
    return json.dumps({"success": True, "result": typed(table)}, indent=1), "json"


def elastic(table, gen):
    """The answer of a search engine."""
    hits = [
        {"_index": table.name, "_id": str(n), "_score": 1.0, "_source": row} for n, row in enumerate(typed(table), 1001)
    ]
    return dumps(
        {"took": 12, "timed_out": False, "hits": {"total": {"value": len(hits), "relation": "eq"}, "hits": hits}},
        indent=1,
    ), "json"


def json_columns(table, gen):
    """Columns once, then rows of values, as a query page exports it."""
    return dumps({"query": f"select * from {table.name}", "columns": table.head_row(), "rows": table.cells()}), "json"


def canal(table, gen):
    """Messages of changes that Canal sends."""
    lines = []
    for row in table.objects():
        ms = 1600000000000 + gen.rng.randrange(10**11)
        lines.append(
            dumps(
                {
                    "data": [row],
                    "database": "biz",
                    "es": ms,
                    "isDdl": False,
                    "table": table.name,
                    "type": "INSERT",
                    "old": None,
                }
            )
        )
    return "\n".join(lines) + "\n", "log"


def django_fixture(table, gen):
    """What dumpdata of Django writes."""
    model = "core." + table.name.replace("_", "")
    return dumps([{"model": model, "pk": n, "fields": row} for n, row in enumerate(typed(table), 1)], indent=2), "json"


def xml_elements(table, gen):
    """One element for each column."""
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', "<RECORDS>"]
    for row in table.objects():
        lines += ["  <RECORD>", *(f"    <{h}>{escape(v)}</{h}>" for h, v in row.items()), "  </RECORD>"]
    return "\n".join([*lines, "</RECORDS>", ""]), "xml"


def xml_attributes(table, gen):
    """One attribute for each column."""
    rows = [f"  <item {' '.join(f'{h}={quoteattr(v)}' for h, v in row.items())}/>" for row in table.objects()]
    return "\n".join(
        [
            '<?xml version="1.0" encoding="UTF-8"?>',
            f'<{table.name}List count="{len(rows)}">',
            *rows,
            f"</{table.name}List>",
            "",
        ]
    ), "xml"


def soap(table, gen):
    """The answer of a web service."""
    rows = ["<row>" + "".join(f"<{h}>{escape(v)}</{h}>" for h, v in row.items()) + "</row>" for row in table.objects()]
    return (
        '<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body>'
        "<queryResponse><resultCode>0</resultCode><rows>\n"
        + "\n".join(rows)
        + "\n</rows></queryResponse></soapenv:Body></soapenv:Envelope>\n"
    ), "xml"


def yaml_list(table, gen):
    """A list of YAML."""
    lines = [f"# {table.title} 导入清单", f"{table.name}:"]
    for row in table.objects():
        lines += [
            ("  - " if n == 0 else "    ") + f"{h}: " + (f"'{v}'" if v else "null")
            for n, (h, v) in enumerate(row.items())
        ]
    return "\n".join(lines) + "\n", "yaml"


EN = [
    mysqldump,
    json_array,
    xml_elements,
    pg_copy,
    json_answer,
    oracle_inserts,
    json_lines,
    sqlserver,
    elastic,
    xml_attributes,
    sqlldr,
    json_escaped,
    sqlplus_spool,
    canal,
    psql_aligned,
    json_columns,
    yaml_list,
    django_fixture,
    soap,
]
