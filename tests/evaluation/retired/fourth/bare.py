"""Lists of bare ID numbers and bare mobiles."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator

from office import xlsx
from records import Item
from sheet import Label
from world import World

Form = Callable[[list[str], str, random.Random], tuple[str, bytes | str]]


def lines(numbers: list[str], word: str, rng: random.Random) -> tuple[str, str]:
    """One in each line."""
    return "txt", rng.choice(("\n", "\r\n")).join(numbers) + "\n"


def commas(numbers: list[str], word: str, rng: random.Random) -> tuple[str, str]:
    """All in few lines."""
    mark = rng.choice((",", "、", ";", "，"))
    rows = [mark.join(numbers[i : i + 4]) for i in range(0, len(numbers), 4)]
    return "txt", (mark + "\n").join(rows) + "\n"


def counted(numbers: list[str], word: str, rng: random.Random) -> tuple[str, str]:
    """Numbered."""
    mark = rng.choice(("{}. {}", "{}、{}", "{}\t{}", "{}) {}"))
    return "txt", "\n".join(mark.format(i, n) for i, n in enumerate(numbers, 1)) + "\n"


def array(numbers: list[str], word: str, rng: random.Random) -> tuple[str, str]:
    """A JSON array, alone or under a name."""
    data = numbers if rng.random() < 0.5 else {word: numbers, "count": len(numbers)}
    return "json", json.dumps(data, indent=rng.choice((None, 2))) + "\n"


def sql(numbers: list[str], word: str, rng: random.Random) -> tuple[str, str]:
    """A query with a list."""
    return "sql", f"SELECT * FROM t_check WHERE {word} IN (\n" + ",\n".join(f"'{n}'" for n in numbers) + "\n);\n"


def headed(numbers: list[str], word: str, rng: random.Random) -> tuple[str, str]:
    """One column with a header."""
    return "csv", "\n".join([word, *numbers]) + "\n"


def redis(numbers: list[str], word: str, rng: random.Random) -> tuple[str, str]:
    """What a key-value store prints."""
    top = f"127.0.0.1:6379> smembers {word}_set\n"
    return "txt", top + "\n".join(f'{i}) "{n}"' for i, n in enumerate(numbers, 1)) + "\n"


def book(numbers: list[str], word: str, rng: random.Random) -> tuple[str, bytes]:
    """One column of a workbook."""
    return "xlsx", xlsx(
        [("Sheet1", [[n] for n in numbers] if rng.random() < 0.5 else [[word], *([n] for n in numbers)])]
    )


FORMS: list[Form] = [lines, commas, counted, array, sql, headed, redis, book]
WORDS = {
    "identity.number": ["sfzh", "id_card", "身份证号", "gmsfhm", "idNo"],
    "phone.number": ["mobile", "手机号", "phone", "sjhm", "手机号码"],
}


def items(world: World) -> Iterator[Item]:
    """Twelve lists of ID numbers, nine of mobiles."""
    rng = world.rng
    for kind, key, count in (("identity.number", "id", 12), ("phone.number", "mobile", 9)):
        forms = rng.sample(FORMS, len(FORMS)) + rng.sample(FORMS[:5], max(0, count - len(FORMS)))
        for form in forms[:count]:
            numbers = [str(world.person().base()[key]) for _ in range(rng.randrange(6, 60))]
            label = Label(kind, f"bare {form.__name__}", len(numbers), len(numbers))
            for number in numbers:
                label.add(key, number)
            ext, content = form(numbers, rng.choice(WORDS[kind]), rng)
            yield Item(ext, content, label, free=ext in ("txt", "csv"))
