"""Column names per kind and script, and the sets of columns that a product exports."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass, field

from kinds import Ctx, make_record
from values import DATA, RULES, crowd, digits

Record = dict[str, str]
SIMP, TRAD = (DATA / "trad.txt").read_text(encoding="utf-8").splitlines()[:2]
TRAD_MAP = str.maketrans(SIMP, TRAD)


def trad(text: str) -> str:
    return text.translate(TRAD_MAP)


@dataclass
class ColumnSet:
    script: str
    title: str
    stem: str
    keys: list[str]


@dataclass
class Table:
    kind: str
    script: str
    title: str
    stem: str
    keys: list[str]
    labels: list[str]
    rows: list[list[str]]
    ctx: Ctx
    ledger: list[dict] = field(default_factory=list)
    decoys: list[str] = field(default_factory=list)
    extra: list[tuple[str, str]] = field(default_factory=list)

    @property
    def rng(self) -> random.Random:
        return self.ctx.rng

    @property
    def name(self) -> str:
        """An identifier for tables, arrays and tags."""
        return self.stem if re.fullmatch(r"\w+", self.stem, re.A) else "sheet1"

    def dicts(self) -> list[dict[str, str]]:
        return [dict(zip(self.labels, row, strict=True)) for row in self.rows]


def load_fields() -> tuple[dict, dict]:
    names: dict[str, dict[str, list[list[str]]]] = {}
    sets: dict[str, list[ColumnSet]] = {}
    kind = ""
    text = "".join((DATA / f"fields{n}.txt").read_text(encoding="utf-8") for n in (1, 2))
    for line in text.splitlines():
        if line.startswith("["):
            kind = line[1:-1]
            names.setdefault(kind, {})
        elif line.startswith("@"):
            script, title, stem, keys = line[1:].split("|")
            sets.setdefault(kind, []).append(ColumnSet(script, title, stem, keys.split()))
        elif line.strip():
            key, *cols = line.split("|")
            names[kind][key] = [c.split("/") for c in cols]
    return names, sets


NAMES, SETS = load_fields()


def camel(snake: str) -> str:
    head, *rest = snake.split("_")
    return head + "".join(w.capitalize() for w in rest)


def label(kind: str, key: str, script: str, rng: random.Random) -> str:
    zh, snake, pinyin = NAMES[kind].get(key) or NAMES["*"][key]
    if script == "z":
        return rng.choice(zh)
    if script == "t":
        return trad(zh[0])
    if script == "p":
        return pinyin[0]
    return rng.choice(snake) if script == "e" else camel(snake[0])


CODES = {
    "dir": {"出境": "exit", "入境": "entry", "发送": "out", "接收": "in"},
    "sex": {"男": "M", "女": "F"},
    "dc": {"支出": "D", "收入": "C"},
    "ctype": {"主叫": "MO", "被叫": "MT"},
}


def ledger_row(rec: Record, keys: list[str]) -> dict:
    values = [[RULES[k], rec[k]] for k in keys if k in RULES]
    if ("peer" in keys and "dur" in rec) or ("peer" in keys and "content" in rec):
        values.append(["phone.mobile", rec["peer"]])
    who = next((rec[k] for k in ("idno", "passport", "mobile") if k in keys), None)
    return {"person": who, "values": values}


def tech(t: Table) -> None:
    """Now and then the columns that a program adds for itself."""
    rng, n = t.rng, len(t.rows)
    zh = t.script in "zt"
    roll = rng.random()
    if roll < 0.45:
        start = 1 if zh else rng.randint(1, 90000)
        add_column(t, 0, "序号" if zh else "XH" if t.script == "p" else "id", [str(start + i) for i in range(n)])
    if 0.3 < roll < 0.55 and not zh:
        stamp = "2024-0%d-1%d 0%d:00:0%d"
        add_column(
            t,
            len(t.labels),
            "LRSJ" if t.script == "p" else "createdAt" if t.script == "c" else "created_at",
            [stamp % (rng.randint(1, 9), rng.randint(0, 9), rng.randint(0, 9), i % 10) for i in range(n)],
        )
    if 0.5 < roll < 0.68 and not zh:
        add_column(
            t,
            0,
            {"p": "GUID", "c": "traceId", "e": "trace_id"}[t.script],
            [f"{rng.getrandbits(128):032x}" for _ in range(n)],
        )
    if 0.68 < roll < 0.78 and not zh:
        add_column(t, 0, {"p": "LSH", "c": "rowId", "e": "row_id"}[t.script], ["1" + digits(rng, 18) for _ in range(n)])
    if 0.8 < roll < 0.9:
        first = int(rng.choice(["176", "183", "159"]) + digits(rng, 7) + "0")
        cells = [str(first + 3 * i) for i in range(n)]
        t.decoys += cells
        add_column(t, 0, {"p": "LSXH", "c": "seqNo", "e": "seq_no"}.get(t.script, "流水序号"), cells)
    if zh and roll > 0.9:
        who = rng.sample(["admin", "前台1", "系统", "值班员"], 2)
        add_column(t, len(t.labels), "操作员", [rng.choice(who) for _ in range(n)])


def add_column(t: Table, at: int, name: str, cells: list[str]) -> None:
    name = trad(name) if t.script == "t" else name
    t.labels.insert(at, name)
    t.keys.insert(at, "_" + name)
    for row, cell in zip(t.rows, cells, strict=True):
        row.insert(at, cell)


def records(kind: str, ctx: Ctx, n: int, repeat: float) -> list[Record]:
    return [make_record(kind, ctx, p) for p in crowd(ctx.rng, n, repeat if n > 3 else 0)]


def build(kind: str, cs: ColumnSet, ctx: Ctx, n: int, repeat: float) -> Table:
    recs = records(kind, ctx, n, repeat)
    order = next((k for k in ("time", "start", "cin") if k in cs.keys), None)
    if order and ctx.rng.random() < 0.7:
        recs.sort(key=lambda r: r[order])
    labels = [label(kind, k, cs.script, ctx.rng) for k in cs.keys]
    led = [ledger_row(r, cs.keys) for r in recs]
    coded = cs.script in "ec" and ctx.rng.random() < 0.5
    rows = []
    for r in recs:
        row = [CODES.get(k, {}).get(r[k], r[k]) if coded else r[k] for k in cs.keys]
        rows.append([trad(v) for v in row] if cs.script == "t" else row)
    if len(set(labels)) < len(labels):
        raise ValueError(f"{kind} {cs.title}: two columns of one name")
    t = Table(kind, cs.script, cs.title, cs.stem, list(cs.keys), labels, rows, ctx, led)
    tech(t)
    return t
