"""Lists of bare identity numbers and bare mobiles."""

import json

from book import Book
from office import workbook

IDS = ("lines", "csv", "json", "in-clause", "redis", "numbered")
PHONES = ("lines-crlf", "workbook", "commas", "vcf-like", "jsonl", "semicolons")


def lines(g, key, xs):
    return "\n".join(xs) + "\n", "txt"


def lines_crlf(g, key, xs):
    return "\r\n".join(xs) + "\r\n", "txt"


def one_column(g, key, xs):
    return f"{'身份证号' if key == 'id' else '手机号'}\n" + "\n".join(xs) + "\n", "csv"


def as_json(g, key, xs):
    return json.dumps({"name": "query_batch", key + "List": xs}, indent=1), "json"


def in_clause(g, key, xs):
    return "SELECT * FROM base_person WHERE sfzh IN (\n" + ",\n".join(f"  '{x}'" for x in xs) + "\n);\n", "sql"


def redis(g, key, xs):
    return "".join(f"SADD task:{key}:todo {x}\n" for x in xs), "txt"


def numbered(g, key, xs):
    return "待核身份证号\n" + "".join(f"{i}、{x}\n" for i, x in enumerate(xs, 1)), "txt"


def book_of(g, key, xs):
    return workbook({"名单": [["手机号码"], *([x] for x in xs)]}, False), "xlsx"


def commas(g, key, xs):
    rows = [", ".join(xs[i : i + 5]) for i in range(0, len(xs), 5)]
    return "外呼号码：\n" + ",\n".join(rows) + "\n", "txt"


def vcf_like(g, key, xs):
    return "".join(f"TEL;CELL:{x}\n" for x in xs), "txt"


def json_lines(g, key, xs):
    return "".join(json.dumps({"mobile": x}) + "\n" for x in xs), "jsonl"


def semicolons(g, key, xs):
    return "群发号码=" + ";".join(xs) + "\n", "txt"


WAYS = {
    "lines": lines,
    "csv": one_column,
    "json": as_json,
    "in-clause": in_clause,
    "redis": redis,
    "numbered": numbered,
    "lines-crlf": lines_crlf,
    "workbook": book_of,
    "commas": commas,
    "vcf-like": vcf_like,
    "jsonl": json_lines,
    "semicolons": semicolons,
}


def key_list(g, key, way):
    """Make a list of bare keys; gives book, content, extension."""
    book = Book("identity.number" if key == "id" else "phone.number")
    n = g.r.randint(12, 160)
    found = [book.see(key, g.person(2003)["id"] if key == "id" else g.mobile()) for _ in range(n)]
    for x in found:
        book.marks.append([x])
    content, ext = WAYS[way](g, key, found)
    return book, content, ext
