"""How one writer writes: forms of dates, numbers and phones; a table as header and cells of text."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from random import Random

from heads import heads
from kinds import SPECS, Cell, Table, Truth
from words import traditional

DATES = ["%Y-%m-%d"] * 4 + ["%Y/{m}/{d}", "%Y%m%d", "%Y年%m月%d日", "%Y.%m.%d"]
TIMES = ["%Y-%m-%d %H:%M:%S"] * 5 + [
    "%Y/{m}/{d} %H:%M", "%Y-%m-%d %H:%M", "%Y-%m-%dT%H:%M:%S", "%Y年{m}月{d}日 %H:%M", "%Y/%m/%d %H:%M:%S",
]  # fmt: skip
PHONES = ["{0}{1}{2}"] * 8 + ["+86{0}{1}{2}", "{0} {1} {2}", "{0}-{1}-{2}", "+86 {0}{1}{2}", "86-{0}{1}{2}"]
WIDE = str.maketrans("0123456789", "０１２３４５６７８９")


@dataclass(frozen=True)
class Habits:
    """One writer's forms."""

    day: str = "%Y-%m-%d"
    moment: str = "%Y-%m-%d %H:%M:%S"
    phone: str = "{0}{1}{2}"
    small_x: bool = False
    dot: bool = False
    wide: bool = False
    hant: bool = False
    holes: float = 0.0

    def write(self, name: str, cell: Cell) -> str:
        """The text of a cell."""
        if isinstance(cell, date):
            form = self.moment if isinstance(cell, datetime) else self.day
            return cell.strftime(form.replace("{m}", str(cell.month)).replace("{d}", str(cell.day)))
        if name in {"mobile", "peer"} and len(cell) == 11 and cell.isdigit():
            cell = self.phone.format(cell[:3], cell[3:7], cell[7:])
        elif name in {"id_no", "doc_no"} and self.small_x:
            cell = cell.lower() if cell[:1].isdigit() else cell
        elif name == "plate" and self.dot:
            cell = cell[:2] + "·" + cell[2:]
        if name == "plate":
            return cell
        if self.wide and name in {"id_no", "mobile", "card"}:
            cell = cell.translate(WIDE)
        return traditional(cell) if self.hant else cell

    def plain(self) -> Habits:
        """The same without blanks in phones, for machines."""
        return replace(self, phone="{0}{1}{2}" if " " in self.phone else self.phone, wide=False, dot=False)


def pick_habits(rng: Random) -> Habits:
    """A writer."""
    return Habits(
        day=rng.choice(DATES), moment=rng.choice(TIMES), phone=rng.choice(PHONES), small_x=rng.random() < 0.2,
        dot=rng.random() < 0.2, holes=rng.choice([0, 0, 0, 0.05, 0.15]),
    )  # fmt: skip


@dataclass
class Grid:
    """A table as text."""

    table: Table
    header: list[str]
    rows: list[list[str]]

    def truth(self, *, loose: bool = False) -> Truth:
        """What the table holds."""
        return Truth().add(self.table, loose=loose)


def make_grid(rng: Random, table: Table, habits: Habits, style: str) -> Grid:
    """Header and rows in one writer's forms; cells that do not matter may be empty."""
    spare = [name for name in table.fields if name in SPECS[table.kind].extra.split()]
    rows = []
    for row in table.rows:
        for name in spare:
            if rng.random() < habits.holes:
                row[name] = ""
        rows.append([habits.write(name, row[name]) for name in table.fields])
    return Grid(table, heads(rng, table.kind, table.fields, style), rows)
