"""Lists of bare numbers: each a way of writing, with or without remarks."""

from __future__ import annotations

import json
import random
from collections.abc import Callable

from kinds import Case
from values import Maker

Writer = Callable[[list[str], Maker, str], str]


WRITERS: list[tuple[str, str, str, Writer]] = []


def writer(name: str, ending: str, *kinds: str) -> Callable:
    """Registers a way of writing for lists of these kinds."""

    def register(write: Writer) -> Writer:
        WRITERS.extend((kind, name, ending, write) for kind in kinds)
        return write

    return register


@writer("one on a line", "txt", "identity.number", "phone.number")
def _bare(numbers: list[str], make: Maker, name: str) -> str:
    return "\n".join(numbers) + "\n"


@writer("with numbers before them", "txt", "identity.number")
def _numbered(numbers: list[str], make: Maker, name: str) -> str:
    return f"{name}（{len(numbers)}个）\n" + "".join(f"{place}. {text}\n" for place, text in enumerate(numbers, 1))


@writer("with a column of remarks", "tsv", "identity.number")
def _remarked(numbers: list[str], make: Maker, name: str) -> str:
    rows = [f"{text}\t{make.word('remarks') if make.rng.random() < 0.5 else ''}" for text in numbers]
    return f"{name}\t备注\n" + "\n".join(rows) + "\n"


@writer("with marks behind them", "txt", "phone.number")
def _marked(numbers: list[str], make: Maker, name: str) -> str:
    rows = "".join(text + make.rng.choice(("\n", "\n", "  # 已核\n")) for text in numbers)
    return f"# {name} 导出\n{rows}"


@writer("JSON array", "json", "identity.number")
def _array(numbers: list[str], make: Maker, name: str) -> str:
    return json.dumps({"type": name, "count": len(numbers), "items": numbers}, ensure_ascii=False, indent=1)


@writer("condition of a query", "sql", "identity.number")
def _query(numbers: list[str], make: Maker, name: str) -> str:
    column = "id_card" if "证" in name else "mobile"
    items = ",\n  ".join(f"'{text}'" for text in numbers)
    return f"-- {name}\nSELECT COUNT(*) FROM t_blacklist WHERE {column} IN (\n  {items}\n);\n"


@writer("in one sentence", "txt", "phone.number")
def _line(numbers: list[str], make: Maker, name: str) -> str:
    return f"{name}：" + "、".join(numbers) + "。\n"


@writer("list of Python", "py", "phone.number")
def _python(numbers: list[str], make: Maker, name: str) -> str:
    return f"# {name}\nBLACKLIST = [\n" + "".join(f'    "{text}",\n' for text in numbers) + "]\n"


@writer("five on a line, semicolons", "txt", "phone.number")
def _commas(numbers: list[str], make: Maker, name: str) -> str:
    rows = [numbers[start : start + 5] for start in range(0, len(numbers), 5)]
    return ";\n".join("; ".join(row) for row in rows) + ";\n"


@writer("list of YAML", "yml", "phone.number")
def _yaml(numbers: list[str], make: Maker, name: str) -> str:
    return f"# {name}\nwhitelist:\n" + "".join(f'  - "{text}"\n' for text in numbers)


@writer("elements of XML", "xml", "identity.number")
def _xml(numbers: list[str], make: Maker, name: str) -> str:
    rows = "\n".join(f"  <no>{text}</no>" for text in numbers)
    return f'<?xml version="1.0" encoding="@@ENC@@"?>\n<list name="{name}">\n{rows}\n</list>\n'


def write(place: int, rng: random.Random) -> tuple[str, str, str, str, list[str]]:
    """One list: kind, name, ending, text and numbers."""
    kind, name, ending, writer = WRITERS[place]
    case = Case(rng)
    case.plain()
    people = [case.make.person() for _ in range(rng.randint(12, 60))]
    numbers = [person.id if kind == "identity.number" else person.mobile for person in people]
    label = "身份证号码" if kind == "identity.number" else "手机号码"
    return kind, f"list of numbers, {name}", ending, writer(numbers, case.make, label), numbers
