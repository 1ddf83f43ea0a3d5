"""A table before it is written: its columns, the words of its head and its rows."""

import hashlib
import random
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cache

from kinds_more import RULES, record
from values import Person, digits, moment, person, sections

STYLES = {
    "iso": ("%Y-%m-%d", "%Y-%m-%d %H:%M:%S"),
    "min": ("%Y-%m-%d", "%Y-%m-%d %H:%M"),
    "slash": ("%Y/%m/%d", "%Y/%m/%d %H:%M:%S"),
    "dot": ("%Y.%m.%d", "%Y.%m.%d %H:%M"),
    "compact": ("%Y%m%d", "%Y%m%d%H%M%S"),
    "tee": ("%Y-%m-%d", "%Y-%m-%dT%H:%M:%S+08:00"),
    "cn": ("%Y年%m月%d日", "%Y年%m月%d日 %H:%M"),
}
VOCABULARIES = ("zh1", "zh2", "zh3", "mixed", "two", "pinyin", "pinyin_low", "snake", "camel", "capitals", "prefixed",
                "short", "human", "zh1", "zh2", "zh3", "mixed", "human")  # fmt: skip
CODE = ("pinyin", "pinyin_low", "snake", "camel", "capitals", "prefixed", "short", "snake", "camel", "snake")
PREFIXES = ("f", "t", "c", "fld", "src")
TECHNICAL = ("t_serial", "t_source", "t_batch", "t_hash", "t_changed", "t_long")
MOBILES = ("{0}", "{0}", "{0}", "{0}", "+86{0}", "86-{0}", "{1} {2} {3}", "{1}-{2}-{3}")
ID_FREE = ("phone.cdr", "phone.sms", "location.fix", "border.crossing")


@dataclass
class Sheet:
    """Rows of one kind with the words of their head."""

    kind: str
    cols: list[str]
    heads: list[str]
    rows: list[list[str]]
    title: str
    rng: random.Random
    lay: random.Random
    people: list[str] = field(default_factory=list)
    allowed: dict[str, list[str]] = field(default_factory=dict)
    decoys: list[str] = field(default_factory=list)

    def values(self) -> dict[str, list[str]]:
        """The values by rule, each once."""
        out: dict[str, dict[str, None]] = {}
        for index, col in enumerate(self.cols):
            if col in RULES:
                out.setdefault(RULES[col], {}).update(dict.fromkeys(row[index] for row in self.rows if row[index]))
        return {rule: list(found) for rule, found in out.items()}


@cache
def headers() -> dict[str, dict[str, list[str]]]:
    """For each kind: what it must and may have, and the words of its head."""
    out = {}
    for kind, text in sections("columns.txt").items():
        lines = text.split("\n")
        book = {line.split("=")[0]: line.split("=")[1].split() for line in lines if "=" in line}
        out[kind] = book | {line.split("|")[0]: line.split("|")[1:] for line in lines if "|" in line}
    return out


def camel(name: str) -> str:
    """A name in camel case."""
    first, *rest = name.split("_")
    return first + "".join(part.capitalize() for part in rest)


def head(kind: str, col: str, vocabulary: str, lay: random.Random) -> str:
    """One column's word."""
    book = headers()
    words = book[kind].get(col) or book["*"][col]
    snake, short = words[4].split("/")
    simple = {"zh1": words[0], "zh2": words[1], "zh3": words[2], "pinyin": words[3], "human": words[5], "snake": snake}
    if vocabulary == "mixed":
        return lay.choice(words[:3])
    return (
        simple.get(vocabulary)
        or {
            "two": f"{words[0]} {words[5]}",
            "pinyin_low": words[3].lower(),
            "camel": camel(snake),
            "capitals": snake.upper(),
            "prefixed": f"{PREFIXES[len(kind) % 5]}_{snake}",
            "short": short,
        }[vocabulary]
    )


def show(value: object, style: str) -> str:
    """A date or time in the style of the file; anything else as it is."""
    if isinstance(value, datetime):
        return value.strftime(STYLES[style][1])
    return value.strftime(STYLES[style][0]) if isinstance(value, date) else str(value)


def dress(values: dict[str, object], lay_seed: int) -> dict[str, object]:
    """The numbers in the way of writing of the file."""
    lay = random.Random(lay_seed)
    form = lay.choice(MOBILES)
    out = dict(values)
    for key in ("mobile", "peer"):
        if key in out:
            number = str(out[key])
            out[key] = form.format(number, number[:3], number[3:7], number[7:])
    if lay.random() < 0.15:
        for key in ("card", "peercard"):
            number = str(out.get(key, ""))
            out[key] = " ".join(number[i : i + 4] for i in range(0, len(number), 4))
    if lay.random() < 0.3 and "plate" in out:
        out["plate"] = f"{str(out['plate'])[:2]}·{str(out['plate'])[2:]}"
    if lay.random() < 0.2:
        out["idno"] = str(out["idno"]).lower()
    return out


def choose(kind: str, lay: random.Random, bare: bool) -> list[str]:
    """The columns of a file."""
    book = headers()[kind]
    must = list(book["must"])
    may = [col for col in book["may"] if not bare or col not in TECHNICAL]
    keys = lay.choice((["idno"], ["idno"], ["idno"], ["mobile"], ["idno", "mobile"], ["idno", "mobile"]))
    if bare and kind == "border.crossing":
        must.append("idno")
    extra = lay.sample(may, lay.randint(1, 3 if bare else len(may)))
    if kind in ID_FREE and not bare and lay.random() < 0.4:
        extra = [col for col in extra if col not in ("key", "idno")]
    cols = must + extra
    cols = [part for col in cols for part in ((keys if kind not in ID_FREE else ["idno"]) if col == "key" else [col])]
    cols = list(dict.fromkeys(cols))
    if not bare and lay.random() < 0.5:
        lay.shuffle(cols)
    for first, second in (("lon", "lat"), ("lac", "ci")):
        if first in cols and second in cols:
            cols.remove(second)
            cols.insert(cols.index(first) + 1, second)
    return cols


def technical(sheet: Sheet, vocabulary: str, style: str) -> None:
    """Up to three columns of the system are put in."""
    for col in sheet.lay.sample(TECHNICAL, sheet.lay.choice((0, 0, 1, 1, 2, 3))):
        at = sheet.lay.choice((0, len(sheet.cols)))
        sheet.cols.insert(at, col)
        sheet.heads.insert(at, head(sheet.kind, col, vocabulary, sheet.lay))
        first = sheet.rng.randint(100, 90000)
        source, batch = sheet.rng.choice(("A库", "老系统", "O2", "hist", "接口")), f"B{digits(sheet.rng, 5)}"
        for index, row in enumerate(sheet.rows):
            cell = {
                "t_serial": str(first + index),
                "t_source": source,
                "t_batch": batch,
                "t_hash": hashlib.md5(f"{first}{index}".encode(), usedforsecurity=False).hexdigest(),
                "t_changed": show(moment(sheet.rng, 2022, 2024), style),
                "t_long": f"17{digits(sheet.rng, 17)}",
            }[col]
            row.insert(at, cell)
            if col == "t_long":
                sheet.decoys.append(cell)


def person_key(record_of: dict[str, str]) -> str:
    """The number by which a person is counted."""
    return (record_of.get("idno") or record_of.get("passport") or record_of["mobile"]).upper()


def build(
    kind: str, size: int, rng: random.Random, lay: random.Random, code: bool = False, bare: bool = False
) -> Sheet:
    """A sheet of so many records."""
    vocabulary = lay.choice(CODE if code else VOCABULARIES)
    style, seed = lay.choice([s for s in STYLES if not code or s not in ("cn", "dot")]), lay.randint(0, 9**9)
    cols = choose(kind, lay, bare)
    pool: list[Person] = [person(rng) for _ in range(max(2, int(size * lay.uniform(0.6, 1.0))))]
    sheet = Sheet(kind, cols, [head(kind, col, vocabulary, lay) for col in cols], [], "", rng, lay)
    for index in range(size):
        who = pool[index] if index < len(pool) else rng.choice(pool)
        got = {key: show(value, style) for key, value in dress(record(kind, rng, who), seed).items()}
        sheet.rows.append([got[col] for col in cols])
        sheet.people.append(person_key({col: got[col] for col in cols}))
    if not bare:
        technical(sheet, vocabulary, style)
    sheet.title = lay.choice(("数据清单", "导出结果", "台账", "汇总", "明细", "名册"))
    return sheet


Writer = Callable[[Sheet], str | bytes]
