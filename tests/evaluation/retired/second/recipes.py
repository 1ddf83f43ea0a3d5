"""Which kinds are written how: every shape comes round in turn."""

from __future__ import annotations

import csv
import random
from collections.abc import Callable
from dataclasses import dataclass

import tables
from tables import Table

Writer = Callable[[Table, random.Random], str]


@dataclass(frozen=True)
class Recipe:
    """A shape, its suffix, and what may be done with it."""

    shape: str
    suffix: str
    write: Writer
    styles: tuple[str, ...] = ("zh", "zh", "snake", "camel", "initials", "trad")
    headless: bool = False
    encodings: tuple[str, ...] = ("utf-8", "utf-8", "gb18030", "utf-8-sig", "utf-16")
    cells: str = ""  # rules whose values the shape hides by escapes
    least: int = 8


CODE = ("snake", "camel", "initials")
PLAIN = ("utf-8",)
TEXT = ("utf-8", "gb18030")
CHINESE = ("zh", "zh", "trad")

RECIPES = (
    Recipe("csv", "csv", tables.delimited(",")),
    Recipe("csv quoted", "csv", tables.delimited(",", csv.QUOTE_ALL)),
    Recipe("csv below title", "csv", tables.delimited(",", title=1), CHINESE),
    Recipe("csv below title lines", "csv", tables.delimited(",", title=3), CHINESE),
    Recipe("csv, numbers armoured", "csv", tables.armoured),
    Recipe("csv, header repeated", "csv", tables.repeated, CHINESE),
    Recipe("csv headless", "csv", tables.delimited(",", head=False), headless=True, least=15),
    Recipe("tsv", "txt", tables.delimited("\t")),
    Recipe("tsv headless", "tsv", tables.delimited("\t", head=False), headless=True, least=15),
    Recipe("semicolons", "csv", tables.delimited(";")),
    Recipe("pipes", "txt", tables.delimited("|")),
    Recipe("pipes headless", "dat", tables.delimited("|", head=False), headless=True, least=15),
    Recipe("four dashes", "txt", tables.delimited("----"), CHINESE),
    Recipe("four dashes headless", "txt", tables.delimited("----", head=False), headless=True),
    Recipe("markdown", "md", tables.markdown, ("zh", "zh", "trad", "snake"), encodings=TEXT),
    Recipe("html", "html", tables.page, ("zh", "trad", "snake"), encodings=PLAIN),
    Recipe("html, a cell a line", "htm", tables.cells_per_line, CHINESE, encodings=PLAIN),
    Recipe("fixed width", "txt", tables.fixed, ("zh", "trad", "snake"), encodings=TEXT),
    Recipe("boxed", "log", tables.boxed, CODE, encodings=PLAIN),
    Recipe("psql", "out", tables.ruled, CODE, encodings=PLAIN),
    Recipe("vertical", "txt", tables.vertical, CODE, encodings=PLAIN),
    Recipe("blocks", "txt", tables.blocks("：", "\n\n"), CHINESE),
    Recipe("blocks divided", "txt", tables.blocks(": ", "\n----------------\n"), ("zh", "snake")),
    Recipe("log pairs", "log", tables.logged("fmt"), CODE, encodings=PLAIN),
    Recipe("log brackets", "log", tables.logged("bracket"), ("zh", "camel"), encodings=TEXT),
    Recipe("log json", "log", tables.logged("json"), ("camel", "snake"), encodings=PLAIN),
    Recipe("log object", "log", tables.logged("object"), ("camel",), encodings=PLAIN),
    Recipe("log query", "log", tables.logged("query"), CODE, encodings=PLAIN, cells="phone.email driving.plate"),
    Recipe("sql", "sql", tables.sql(True, False, False), ("snake", "camel", "initials")),
    Recipe("sql many", "sql", tables.sql(True, True, True), ("snake", "initials", "zh"), encodings=TEXT),
    Recipe("sql, columns in comments", "sql", tables.sql(False, True, True), CHINESE, encodings=TEXT),
    Recipe("sql headless", "sql", tables.sql(False, False, True), headless=True, encodings=TEXT, least=15),
    Recipe(
        "mssql", "sql", tables.sql(True, False, False, "[", "N"), ("zh", "camel"), encodings=("utf-16", "utf-8-sig")
    ),
    Recipe("copy", "sql", tables.copied, CODE, encodings=PLAIN),
    Recipe("json", "json", tables.array(2), CODE, encodings=PLAIN),
    Recipe("json on a line", "json", tables.array(None), ("camel", "snake", "zh"), encodings=TEXT),
    Recipe("json lines", "jsonl", tables.lines, ("camel", "snake", "zh"), encodings=TEXT),
    Recipe("json lines nested", "jsonl", tables.nested_lines, ("camel", "snake"), encodings=PLAIN),
    Recipe("json answer", "json", tables.envelope, ("camel", "snake"), encodings=PLAIN),
    Recipe("json hits", "json", tables.hits, ("camel", "snake", "initials"), encodings=PLAIN),
    Recipe("json split", "json", tables.split, ("zh", "snake"), encodings=PLAIN),
    Recipe("yaml", "yaml", tables.yaml, ("snake", "camel"), encodings=PLAIN),
    Recipe("xml", "xml", tables.xml, ("camel", "initials", "zh"), encodings=PLAIN),
)
BINARY = ("xlsx shared", "xlsx inline", "xlsx below title", "xlsx numbers", "docx", "sqlite", "sqlite whole numbers")
# Kinds that rows without any header still tell by their cells, with the columns in which they do.
HEADLESS = {
    "travel.flight": "pax id flight flydate dep arr seat",
    "travel.train": "rider id train fromst tost ride berth seatclass",
    "netcafe.session": "barcode bar user id terminal on off",
    "border.crossing": "traveller id docno way crossed port vehicleno",
    "crime.case": "caseno suspect sex id charge filed unit result",
    "property.housing": "certno owner id seated area share regdate",
    "driving.vehicle": "plate keeper id mobile address model colour carreg",
    "location.fix": "locmobile imsi loctime lng lat spot",
    "identity.person": "name sex nation birth id address mobile",
    "identity.number": "id",
    "phone.number": "mobile",
}
