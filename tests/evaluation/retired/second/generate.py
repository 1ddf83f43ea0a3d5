"""Write labelled leaks, hard negatives and pairs: python generate.py --seed N OUT_DIR."""

from __future__ import annotations

import argparse
import json
import random
from itertools import cycle
from pathlib import Path
from typing import Any

import containers
import prose
from fields import headers
from kinds import MAKERS, keyed, record
from negatives import PLACES_AND_FIGURES
from negatives_code import WORDS_ONLY
from negatives_numbers import SHAPED_NUMBERS
from pairs import PAIRS
from pen import Pen, Row
from recipes import BINARY, HEADLESS, RECIPES, Recipe
from tables import Table, listed
from values import LANDLINE, PASSPORT, VIN, Value, moment, person

BARE = ("identity.number", "phone.number")
TABLES_EACH, BARE_EACH = 10, 6
TITLES = {
    "hotel": "住宿登记明细",
    "travel": "旅客出行明细",
    "netcafe": "上网场所登记明细",
    "border": "出入境记录",
    "crime": "案件人员清单",
    "property": "房屋信息台账",
    "bank": "账户信息明细",
    "driving": "车驾管信息",
    "phone": "通信记录",
    "location": "位置上报记录",
    "identity": "人员信息表",
}
NAMES = ("导出", "明细", "export", "dump", "data", "清单", "backup", "汇总", "list", "temp", "新建文本文档", "part")


class Exam:
    """The folder being written and its labels."""

    def __init__(self, seed: int, folder: Path) -> None:
        self.rng = random.Random(seed)
        self.folder = folder / "files"
        self.labels: dict[str, dict[str, Any]] = {}
        self.recipes = cycle(self.rng.sample(RECIPES, len(RECIPES)))
        self.headed = cycle(
            self.rng.sample([r for r in RECIPES if not r.headless], len([r for r in RECIPES if not r.headless]))
        )
        self.binary = cycle(BINARY)
        self.wraps = cycle(("", "", "gz", "", "", "zip", "", "", "tar", "", "", "", "zipzip"))

    def save(self, name: str, body: bytes, label: dict[str, Any]) -> None:
        """One file and what is in it."""
        path = f"{len(self.labels):03}-{name}"
        (self.folder / path).write_bytes(body)
        self.labels[path] = {"values": {}, **label}

    def stem(self) -> str:
        """A name that tells nothing."""
        return f"{self.rng.choice(NAMES)}_{moment(self.rng, 2023):%m%d}"

    def rows(self, kind: str, count: int, pen: Pen) -> list[Row]:
        """Records of people, some of whom come again where events are told."""
        again = kind.split(".", maxsplit=1)[0] not in ("identity", "property") and kind not in (
            *BARE,
            "bank.account",
            "driving.licence",
            "driving.vehicle",
        )
        people = [person(self.rng) for _ in range(max(3, count * 2 // 3) if again else count)]
        order = people + self.rng.choices(people, k=count - len(people))
        self.rng.shuffle(order)
        return [{**record(kind, p, pen), "seq": str(i)} for i, p in enumerate(order, 1)]

    def table(self, kind: str, style: str, view: str, count: int, pen: Pen) -> tuple[Table, list[Row], list[str]]:
        """A table of one kind with its rows."""
        fields, rows = view.split(), self.rows(kind, count, pen)
        title = f"{TITLES[kind.split('.', maxsplit=1)[0]]}（{self.rng.randrange(2021, 2025)}年）"
        name = f"t_{kind.split('.')[1]}_{self.rng.randrange(10, 99)}"
        return (
            Table(
                kind, fields, headers(self.rng, fields, style), [[row[f] for f in fields] for row in rows], title, name
            ),
            rows,
            fields,
        )

    def text(self, kind: str, recipe: Recipe) -> None:
        """A table written as text, in an encoding, in a container or not."""
        rng, pen = self.rng, Pen(self.rng)
        style = rng.choice(recipe.styles)
        view = HEADLESS[kind] if recipe.headless else rng.choice(MAKERS[kind][1])
        if recipe.headless:
            pen.ways = ("入境", "出境")
        if recipe.shape == "four dashes" and len(view.split()) == 1:
            view = "seq " + view
        count = 620 if rng.random() < 0.02 else rng.randrange(recipe.least, 60)
        table, rows, fields = self.table(kind, style, view, count, pen)
        encoding = rng.choice(recipe.encodings)
        name, body = f"{self.stem()}.{recipe.suffix}", recipe.write(table, rng).encode(encoding)
        wrap = next(self.wraps)
        if wrap:
            name, body = containers.wrapped(wrap, name, body)
        shape = ", ".join(part for part in (recipe.shape, "" if recipe.headless else style, encoding, wrap) if part)
        self.save(name, body, labelled(kind, rows, fields, shape, loose(recipe, style), recipe.cells))

    def bytes(self, kind: str, shape: str) -> None:
        """A table in a workbook, a document or a database."""
        rng, pen = self.rng, Pen(self.rng)
        style = (
            rng.choice(("snake", "camel", "initials"))
            if shape.startswith("sqlite")
            else rng.choice(("zh", "zh", "trad", "snake"))
        )
        table, rows, fields = self.table(kind, style, rng.choice(MAKERS[kind][1]), rng.randrange(8, 50), pen)
        lines = [table.heads, *table.rows]
        if shape == "docx":
            name, body = f"{self.stem()}.docx", containers.document(table.title, lines, ["以下信息仅供内部核对使用。"])
        elif shape.startswith("sqlite"):
            name, body = f"{self.stem()}.db", containers.database([table], "whole" in shape)
        else:
            above = [[table.title], []] if "title" in shape else []
            name, body = (
                f"{self.stem()}.xlsx",
                containers.workbook([("Sheet1", above + lines)], "inline" not in shape, "numbers" in shape),
            )
        self.save(name, body, labelled(kind, rows, fields, f"{shape}, {style}", loose(None, style), ""))

    def prose(self, kind: str, tell: Any, shape: str) -> None:
        """Records told in words."""
        rng = self.rng
        text, told = tell(kind, [person(rng) for _ in range(rng.randrange(4, 14))], rng)
        keys = prose.keys(told)
        values: dict[str, list[str]] = {}
        for template, row in told:
            collect(values, row, prose.used(template))
        encoding = rng.choice(("utf-8", "utf-8", "gb18030", "utf-16"))
        name, body = f"{self.stem()}.txt", text.encode(encoding)
        if shape == "report" and rng.random() < 0.25:
            name, body, encoding = f"{self.stem()}.docx", containers.document("说明", None, text.split("\n\n")), "docx"
        people = None if None in keys else len(set(keys))
        self.save(
            name,
            body,
            {"kind": kind, "records": len(told), "people": people, "values": values, "shape": f"{shape}, {encoding}"},
        )

    def statement(self, kind: str) -> None:
        """A bill or statement: whose it is stands above the rows alone."""
        rng, pen, owner = self.rng, Pen(self.rng), person(self.rng)
        if kind == "bank.transaction":
            view = rng.choice(
                (
                    "txdate summary currency amount balance oppname oppacct txchannel",
                    "txdate summary debit credit balance oppname oppacct",
                )
            )
            head = f"{owner.bank}交易流水明细清单\n户名：{owner.name}    卡号：{owner.card}\n期间：2023年\n\n"
            extra = owner.card
        else:
            view = "began heard calltype peer length fee"
            head = f"客户通话详单\n机主姓名：{owner.name}\n手机号码：{owner.mobile}\n账期：2023年05月\n\n"
            extra = owner.mobile
        fields = view.split()
        rows = [{**record(kind, owner, pen)} for _ in range(rng.randrange(15, 70))]
        shape = rng.choice(("csv", "tsv", "fixed width"))
        recipe = next(r for r in RECIPES if r.shape == shape)
        table = Table(kind, fields, headers(rng, fields, "zh"), [[row[f] for f in fields] for row in rows])
        encoding = rng.choice(("gb18030", "utf-8", "utf-8-sig"))
        label = labelled(kind, rows, fields, f"statement, {recipe.shape}, {encoding}", set(), "")
        label["values"].setdefault(extra.rule, []).append(str(extra))
        self.save(
            f"{self.stem()}.{recipe.suffix}",
            (head + recipe.write(table, rng)).encode(encoding),
            {**label, "people": None},
        )

    def bare(self, kind: str) -> None:
        """Values with nothing beside them."""
        rng = self.rng
        field = "id" if kind == "identity.number" else "mobile"
        for shape, sign in (
            ("a line each", "\n"),
            ("with commas", ","),
            ("with semicolons", ";\n"),
            ("for SQL", "', '"),
        ):
            rows = self.rows(kind, rng.randrange(12, 80), Pen(rng))
            text = listed(sign, [row[field] for row in rows])
            if sign == "', '":
                column = "sfzh" if field == "id" else "mobile"
                text = f"SELECT * FROM t_black WHERE {column} IN ('{text.strip()}');\n"
            suffix = "sql" if "SQL" in shape else "txt"
            label = labelled(kind, rows, [field], f"bare, {shape}", set(), "")
            self.save(f"{self.stem()}.{suffix}", text.encode(), label)

    def double(self, first: str, second: str, shape: str) -> None:
        """Two kinds of record in one file, of different people."""
        rng, pen = self.rng, Pen(self.rng)
        style = "zh" if shape in ("xlsx", "markdown", "zip") else "snake"
        made = [self.table(kind, style, MAKERS[kind][1][0], count, pen) for kind, count in ((first, 30), (second, 22))]
        one, two = (table for table, _, _ in made)
        if shape == "xlsx":
            name, body = (
                "xlsx",
                containers.workbook([(t.title[:6], [t.heads, *t.rows]) for t in (one, two)], True, False),
            )
        elif shape == "sqlite":
            name, body = "sqlite", containers.database([one, two], False)
        elif shape == "zip":
            csv = next(r for r in RECIPES if r.shape == "csv")
            name, body = (
                "zip",
                containers.zipped(
                    {f"{i}/{t.title}.csv": csv.write(t, rng).encode("gb18030") for i, t in enumerate((one, two))}
                ),
            )
        else:
            recipe = next(r for r in RECIPES if r.shape == shape)
            name, body = recipe.suffix, (recipe.write(one, rng) + "\n" + recipe.write(two, rng)).encode()
        values: dict[str, list[str]] = {}
        keys = set()
        for _, rows, fields in made:
            for row in rows:
                collect(values, row, fields)
                keys.add(keyed(row, fields))
        label = {
            "kinds": {t.kind: len(t.rows) for t in (one, two)},
            "records": 52,
            "people": None if None in keys else len(keys),
        }
        self.save(f"{self.stem()}.{name}", body, {**label, "values": values, "shape": f"two kinds, {shape}"})

    def negatives(self) -> None:
        """Files without records."""
        for make in (*PLACES_AND_FIGURES, *SHAPED_NUMBERS, *WORDS_ONLY):
            name, text, allowed = make(self.rng)
            encoding = "gb18030" if self.rng.random() < 0.15 and not name.endswith(("json", "yaml", "gpx")) else "utf-8"
            title = (make.__doc__ or "").strip().rstrip(".")
            label = {"kind": None, "records": 0, "people": 0, "allowed": allowed, "shape": f"negative: {title}"}
            self.save(name, text.encode(encoding), label)

    def pairs(self) -> None:
        """Each pair is two files with one `pair`."""
        for title, make in PAIRS.items():
            for side, half in zip("ab", make(self.rng), strict=True):
                label = {
                    "kind": half.kind,
                    "records": half.records,
                    "people": half.people if half.kind else 0,
                    "values": half.values,
                }
                self.save(
                    f"{self.stem()}.csv",
                    half.text.encode(),
                    {**label, "allowed": half.allowed, "shape": f"pair {side}: {title}", "pair": title},
                )

    def write(self) -> None:
        """Everything."""
        self.folder.mkdir(parents=True)
        for kind in MAKERS:
            for number in range(BARE_EACH if kind in BARE else TABLES_EACH):
                if number in (3, 6):
                    self.bytes(kind, next(self.binary))
                else:
                    recipe = next(self.recipes)
                    self.text(kind, recipe if kind in HEADLESS or not recipe.headless else next(self.headed))
            self.prose(kind, prose.chat, "chat")
            if kind in BARE:
                self.bare(kind)
            else:
                self.prose(kind, prose.report, "report")
        self.prose("travel.flight", prose.bookings, "bookings")
        for kind in ("bank.transaction", "phone.cdr") * 3:
            self.statement(kind)
        for first, second, shape in (
            ("hotel.stay", "travel.train", "xlsx"),
            ("driving.vehicle", "property.housing", "zip"),
            ("bank.balance", "phone.cdr", "sql many"),
            ("crime.case", "border.crossing", "sqlite"),
            ("travel.flight", "hotel.stay", "markdown"),
            ("netcafe.session", "location.fix", "zip"),
            ("driving.licence", "property.rental", "copy"),
            ("identity.person", "bank.transaction", "xlsx"),
        ):
            self.double(first, second, shape)
        self.negatives()
        self.pairs()
        (self.folder.parent / "labels.json").write_text(
            json.dumps(self.labels, ensure_ascii=False, indent=1) + "\n", encoding="utf-8"
        )


def loose(recipe: Recipe | None, style: str) -> set[str]:
    """Rules that count only with a label, where there is none that all know."""
    return (
        {PASSPORT, VIN, LANDLINE}
        if recipe and recipe.headless
        else {PASSPORT, LANDLINE}
        if style == "initials"
        else set()
    )


def collect(values: dict[str, list[str]], row: Row, fields: list[str]) -> None:
    """Add the values of a row by rule."""
    for field in fields:
        cell = row[field]
        if isinstance(cell, Value) and cell not in values.setdefault(cell.rule, []):
            values[cell.rule].append(str(cell))


def labelled(kind: str, rows: list[Row], fields: list[str], shape: str, may: set[str], hidden: str) -> dict[str, Any]:
    """What a table holds."""
    values: dict[str, list[str]] = {}
    for row in rows:
        collect(values, row, fields)
    free = may | set(hidden.split())
    keys = {keyed(row, fields) for row in rows}
    return {
        "kind": kind,
        "records": len(rows),
        "people": None if None in keys else len(keys),
        "shape": shape,
        "values": {rule: found for rule, found in values.items() if rule not in free},
        "allowed": {rule: found for rule, found in values.items() if rule in free},
    }


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, metavar="OUT_DIR")
    parser.add_argument("--seed", type=int, required=True)
    options = parser.parse_args()
    exam = Exam(options.seed, options.folder)
    exam.write()
    kinds = [label.get("kind") or label.get("kinds") for label in exam.labels.values()]
    print(f"{len(kinds)} files, {sum(1 for k in kinds if k)} with records, in {options.folder}")


if __name__ == "__main__":
    main()
