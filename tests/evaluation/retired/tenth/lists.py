"""Lists of bare numbers, in six ways."""

import json
import random

from values import mobile, person


def folded(numbers: list[str], sep: str, per: int) -> str:
    """So many numbers a line."""
    return "\n".join(sep.join(numbers[i : i + per]) for i in range(0, len(numbers), per)) + "\n"


WAYS = {
    "list, a line each": ("txt", lambda n: folded(n, "", 1)),
    "list, commas": ("txt", lambda n: folded(n, ",", 6)),
    "list, JSON": ("json", lambda n: json.dumps(n, indent=1)),
    "list, quotes": ("csv", lambda n: "".join(f'"{x}"\r\n' for x in n)),
    "list, grid": ("dat", lambda n: folded(n, "\t", 4)),
    "list, SQL": ("sql", lambda n: "where k in (\n" + ",\n".join(f"'{x}'" for x in n) + "\n)\n"),
}


def numbers(rule: str, count: int, rng: random.Random) -> list[str]:
    """So many numbers, none twice."""
    draw = {"identity.prc_id18": lambda: person(rng).idno, "phone.mobile": lambda: mobile(rng)}[rule]
    out: dict[str, None] = {}
    while len(out) < count:
        out[draw()] = None
    return list(out)
