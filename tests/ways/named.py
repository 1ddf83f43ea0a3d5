"""Ways of writing in which each record names its fields, or a statement does for all: objects, statements, forms."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from functools import partial

from tests.ways.writers import Row, Way


def objects(head: Row, rows: Sequence[Row]) -> list[dict[str, str]]:
    return [dict(zip(head, row, strict=True)) for row in rows]


def array(head: Row, rows: Sequence[Row], ensure_ascii: bool = False) -> str:
    return json.dumps(objects(head, rows), ensure_ascii=ensure_ascii)


def answer(head: Row, rows: Sequence[Row]) -> str:
    """What an interface answers."""
    data = {"code": 0, "data": {"total": len(rows), "list": objects(head, rows)}}
    return json.dumps(data, ensure_ascii=False, indent=2)


def json_lines(head: Row, rows: Sequence[Row]) -> str:
    return "\n".join(json.dumps(one, ensure_ascii=False) for one in objects(head, rows))


def hits(head: Row, rows: Sequence[Row]) -> str:
    """What a search engine exports."""
    told = ({"_index": "t", "_id": str(n), "_source": one} for n, one in enumerate(objects(head, rows)))
    return "\n".join(json.dumps(hit, ensure_ascii=False) for hit in told)


def arrays(head: Row, rows: Sequence[Row]) -> str:
    return json.dumps([head, *rows], ensure_ascii=False)


def columns_and_rows(head: Row, rows: Sequence[Row]) -> str:
    return json.dumps({"columns": head, "rows": rows}, ensure_ascii=False)


def document(head: Row, rows: Sequence[Row], row: str, item: str, between: str = "") -> str:
    """XML, in which no sign but those of words may stand in a name."""
    names = [re.sub(r"\W", "_", name) for name in head]
    told = (row.format(between.join(items(names, one, item))) for one in rows)
    return '<?xml version="1.0"?>\n<rows>\n' + "".join(told) + "</rows>\n"


def yaml(head: Row, rows: Sequence[Row]) -> str:
    return "records:\n" + "".join("  - " + "\n    ".join(items(head, row, '{}: "{}"')) + "\n" for row in rows)


def values(row: Row, between: str = ",") -> str:
    quoted = between.join(f"'{cell}'" for cell in row)
    return f"({quoted})"


def inserts(head: Row, rows: Sequence[Row]) -> str:
    names = ", ".join(f"`{name}`" for name in head)
    return "\n".join(f"INSERT INTO `t` ({names}) VALUES {values(row, ', ')};" for row in rows)


def one_insert(head: Row, rows: Sequence[Row]) -> str:
    return f"INSERT INTO t ({','.join(head)}) VALUES\n" + ",\n".join(map(values, rows)) + ";"


def dump(head: Row, rows: Sequence[Row]) -> str:
    names = ",\n".join(f"  `{name}` varchar(64) DEFAULT NULL" for name in head)
    return f"CREATE TABLE `t` (\n{names}\n);\nINSERT INTO `t` VALUES {','.join(map(values, rows))};"


def copy(head: Row, rows: Sequence[Row]) -> str:
    return f"COPY public.t ({', '.join(head)}) FROM stdin;\n" + "".join("\t".join(row) + "\n" for row in rows) + "\\.\n"


def updates(head: Row, rows: Sequence[Row]) -> str:
    told = (", ".join(items(head, row, "{}='{}'")) for row in rows)
    return "\n".join(f"UPDATE t SET {one} WHERE id={n};" for n, one in enumerate(told))


def items(head: Row, row: Row, item: str) -> Iterator[str]:
    return (item.format(name, cell) for name, cell in zip(head, row, strict=True))


def lines(head: Row, rows: Sequence[Row], item: str, between: str, lead: str = "", end: str = "") -> str:
    """A line for each record."""
    leads = (lead.format(n=n, time=f"2023-05-{n:02} 10:00:0{n % 10}") for n in range(1, len(rows) + 1))
    return "".join(
        f"{first}{between.join(items(head, row, item))}{end}\n" for first, row in zip(leads, rows, strict=True)
    )


def blocks(head: Row, rows: Sequence[Row], item: str, between: str = "\n\n", lead: str = "", more: str = "\n") -> str:
    """A line for each field."""
    told = (lead.format(n=n) + more.join(items(head, row, item)) for n, row in enumerate(rows, 1))
    return between.join(told) + "\n"


def two_by_two(head: Row, rows: Sequence[Row]) -> str:
    """Printed forms with two fields in a line."""
    fields = ([*items(head, row, "{}：{}")] for row in rows)
    return "\n\n".join("\n".join("    ".join(one[at : at + 2]) for at in range(0, len(one), 2)) for one in fields)


NAMED: dict[str, Way] = {
    "json": array,
    "json-escaped": partial(array, ensure_ascii=True),
    "json-answer": answer,
    "json-lines": json_lines,
    "json-hits": hits,
    "json-arrays": arrays,
    "json-columns": columns_and_rows,
    "xml": partial(document, row="<row>{}</row>\n", item="<{0}>{1}</{0}>"),
    "xml-attributes": partial(document, row="<row {}/>\n", item='{}="{}"', between=" "),
    "yaml": yaml,
    "inserts": inserts,
    "one-insert": one_insert,
    "dump": dump,
    "copy": copy,
    "updates": updates,
    "line-of-commas": partial(lines, item="{}：{}", between="，"),
    "line-of-semicolons": partial(lines, item="{}: {}", between="; "),
    "line-of-blanks": partial(lines, item="{}={}", between=" "),
    "line-of-bars": partial(lines, item="{}:{}", between="|"),
    "line-of-gaps": partial(lines, item="{} {}", between="   "),
    "log": partial(lines, item="{}={}", between=" ", lead="{time} INFO [w-1] query - "),
    "log-of-json": partial(lines, item='"{}":"{}"', between=",", lead="{time} INFO resp={{", end="}"),
    "query": partial(lines, item="{}={}", between="&", lead="GET /q?"),
    "numbered-line": partial(lines, item="{}：{}", between="，", lead="{n}、"),
    "line-in-brackets": partial(lines, item="[{}:{}]", between=" "),
    "tuple": partial(lines, item="{}={}", between=", ", lead="User(", end=")"),
    "dictionary": partial(lines, item="'{}': '{}'", between=", ", lead="{{", end="}"),
    "block": partial(blocks, item="{}: {}"),
    "block-ruled": partial(blocks, item="{}：{}", between="\n----------------\n"),
    "block-numbered": partial(blocks, item="{}：{}", lead="【第{n}条】\n"),
    "block-of-equals": partial(blocks, item="{} = {}"),
    "block-of-tabs": partial(blocks, item="{}\t{}"),
    "block-of-bars": partial(blocks, item="{} | {}"),
    "block-in-brackets": partial(blocks, item="【{}】{}"),
    "block-of-gaps": partial(blocks, item="{}    {}"),
    "block-of-bullets": partial(blocks, item="- {}：{}"),
    "block-two-by-two": two_by_two,
    "block-of-rows": partial(blocks, item="{:>14}: {}", between="\n", lead=f"{'*' * 27} {{n}}. row {'*' * 27}\n"),
    "block-with-titles": partial(blocks, item="{}：{}", lead="记录{n}\n"),
    "block-values-below": partial(blocks, item="{}：\n{}"),
}
