"""Lists of bare keys: identity numbers or mobiles without anything else."""

import json

from item import Item


def lines(keys):
    """One key a line."""
    return "\n".join(keys) + "\n", "txt"


def in_clause(keys):
    """A query with the keys in its IN clause."""
    body = ",\n".join(f"    '{k}'" for k in keys)
    return f"select count(*) from t_base where key_no in (\n{body}\n);\n", "sql"


def json_array(keys):
    """An array of strings."""
    return json.dumps(keys), "json"


def rows_of_four(keys):
    """Four on a line, tabs between."""
    return "\n".join("\t".join(keys[i : i + 4]) for i in range(0, len(keys), 4)) + "\n", "txt"


def numbered(keys):
    """Numbered by hand, with a comma of the Chinese kind."""
    return "\n".join(f"{i}、{k}" for i, k in enumerate(keys, 1)) + "\n", "txt"


def joined(keys):
    """All in one line between commas."""
    return ",".join(keys) + "\n", "txt"


def make_lists(rng_of):
    """Return the twelve lists."""
    out = []
    for number, way in enumerate([lines, in_clause, json_array, rows_of_four, numbered, joined] * 2):
        mobiles = number >= 6
        rng = rng_of("list", number)
        item = Item(
            rng, "phone.number" if mobiles else "identity.number", f"bare keys: {way.__name__.replace('_', ' ')}"
        )
        item.choose_style(plain=True)
        keys = []
        for _ in range(rng.randrange(12, 140)):
            record = item.g.person()
            key = "mobile" if mobiles else "id"
            keys.append(item.cell(record, key))
            item.entry(record, [key])
        item.data, item.ext = way(keys)
        out.append(item)
    return out
