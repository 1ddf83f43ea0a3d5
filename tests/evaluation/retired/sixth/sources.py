"""Source code, schemas, translations and empty forms: labels of personal data without any values."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator

from kinds import COLUMNS, TITLES
from office import document, workbook
from tables import delimited
from values import HERE

Part = tuple[str, str]


SOURCES: list[tuple[str, str, Callable[[random.Random], str | bytes]]] = []


def source(ending: str) -> Callable:
    """Registers a writer; the first line of its docstring says what it writes."""

    def register(write: Callable) -> Callable:
        SOURCES.append((write.__doc__.rstrip("."), ending, write))
        return write

    return register


def words(kind: str, dialect: int) -> list[str]:
    """Headers of a kind in one dialect."""
    return [column.heads[dialect] for column in COLUMNS[kind]]


def pairs(kind: str, dialect: int = 4) -> list[Part]:
    """Technical headers of a kind with their Chinese names."""
    return list(zip(words(kind, dialect), words(kind, 0), strict=True))


def slug(kind: str) -> str:
    """Name of the table of a kind."""
    return TITLES[kind].split("|")[1]


def camel(kind: str) -> str:
    """Name of the class of a kind."""
    return "".join(part.capitalize() for part in slug(kind).split("_"))


@source("sql")
def schema(rng: random.Random) -> str:
    """Tables of MySQL without rows."""
    out = []
    for kind in ("bank.account", "bank.transaction", "bank.balance"):
        columns = [f"  `{name}` varchar(64) DEFAULT NULL COMMENT '{zh}'," for name, zh in pairs(kind, 3)]
        out += [
            f"CREATE TABLE `{slug(kind)}` (",
            "  `id` bigint(20) NOT NULL,",
            *columns,
            "  PRIMARY KEY (`id`)",
            ");",
            "",
        ]
    return "\n".join(out)


@source("json")
def translation(rng: random.Random) -> str:
    """Labels of a program as JSON in two languages."""
    both = {"zh-CN": dict(pairs("travel.train")), "en-US": {name: name.title() for name in words("travel.train", 4)}}
    return json.dumps(both, ensure_ascii=False, indent=2)


@source("py")
def importer(rng: random.Random) -> str:
    """A reader of statements."""
    heads = words("bank.transaction", 0)
    names = words("bank.transaction", 3)
    steps = [f'        record["{name}"] = row["{head}"].strip()' for head, name in zip(heads, names, strict=True)]
    top = [f"HEADER = {heads!r}", "", "def load(reader):", "    for row in reader:", "        record = {}"]
    return "\n".join(["import csv", "", *top, *steps, "        yield record", ""])


@source("yaml")
def patterns(rng: random.Random) -> str:
    """Rules of a tool that hides numbers."""
    rules = {
        "身份证号": r"[1-9]\d{5}(19|20)\d{2}(0[1-9]|1[0-2])\d{5}[\dXx]",
        "手机号": r"1[3-9]\d{9}",
        "银行卡号": r"62\d{14,17}",
        "车牌号": r"[京津沪渝冀豫云辽][A-Z][A-Z0-9]{5}",
    }
    return "".join(f"- name: {name}\n  regex: '{rule}'\n  action: mask\n" for name, rule in rules.items())


@source("json")
def json_schema(rng: random.Random) -> str:
    """A schema of JSON."""
    fields = {name: {"type": "string", "description": zh} for name, zh in pairs("crime.case")}
    return json.dumps(
        {"title": camel("crime.case"), "type": "object", "properties": fields}, ensure_ascii=False, indent=2
    )


@source("xlsx")
def template_book(rng: random.Random) -> bytes:
    """A workbook to be filled in."""
    note = [["序号", "填写说明"], ["1", "身份证号请用文本格式"], ["2", "手机号须为11位"]]
    return workbook({"租客导入模板": [words("property.rental", 1)], "说明": note}, share=True)


@source("docx")
def template_document(rng: random.Random) -> bytes:
    """A form to be filled in by hand."""
    return document(
        ["机动车驾驶人登记表", *(f"{name}：________________" for name in words("driving.licence", 0)), "签名："]
    )


@source("csv")
def template_csv(rng: random.Random) -> str:
    """A header with empty rows."""
    heads = words("identity.person", 0)
    return delimited([heads, *([""] * len(heads) for _ in range(6))], ",")


@source("xml")
def mapper(rng: random.Random) -> str:
    """A mapping of MyBatis."""
    rows = [f'    <result column="{name}" property="{other}"/>'
            for name, other in zip(words("driving.vehicle", 3), words("driving.vehicle", 4), strict=True)]  # fmt: skip
    names = ", ".join(words("driving.vehicle", 3))
    top = ['<?xml version="1.0" encoding="@@ENC@@"?>', '<mapper namespace="VehicleMapper">', '  <resultMap id="base">']
    return "\n".join(
        [*top, *rows, "  </resultMap>", f'  <select id="all">select {names} from vehicle</select>', "</mapper>"]
    )


@source("sql")
def queries(rng: random.Random) -> str:
    """Queries with placeholders."""
    out = []
    for kind in ("hotel.stay", "travel.train", "netcafe.session"):
        names = words(kind, 3)
        out.append(f"INSERT INTO {slug(kind)} ({', '.join(names)}) VALUES ({', '.join(':' + name for name in names)});")
        out.append(f"SELECT {names[0]} FROM {slug(kind)} WHERE {names[1]} = ?;")
    return "\n".join(out)


def framed() -> Iterator[tuple[str, str, str]]:
    """Name, ending and text of the sources in frames.txt."""
    for part in ("\n" + (HERE / "frames.txt").read_text(encoding="utf-8")).split("\n=== ")[1:]:
        first, body = part.rstrip("\n").split("\n", 1)
        kind, dialect, name, ending = first.split(" | ")
        top, line, end = body.split("\n---\n")
        lines = [
            line.replace("@name@", word).replace("@zh@", chinese).replace("@n@", str(place))
            for place, (word, chinese) in enumerate(pairs(kind, int(dialect)), 1)
        ]
        yield name, ending, "\n".join([top, *lines, end, ""])
