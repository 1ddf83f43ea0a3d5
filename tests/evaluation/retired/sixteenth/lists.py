"""Lists of bare identity numbers and of bare mobiles."""

import json


def keys_of(gen, what):
    """Some keys of different people."""
    return list(dict.fromkeys(gen.person()[what] for _ in range(gen.rng.randrange(12, 70))))


def by_line(keys):
    """One in a line."""
    return "\n".join(keys) + "\n", "txt"


def by_comma(keys):
    """Joined by the Chinese comma, eight in a line."""
    return "、\n".join("、".join(keys[i : i + 8]) for i in range(0, len(keys), 8)) + "\n", "txt"


def as_json(keys):
    """An array of JSON."""
    return json.dumps(keys) + "\n", "json"


def in_clause(keys):
    """The condition of a query."""
    return "(\n" + ",\n".join(f"'{k}'" for k in keys) + "\n)\n", "sql"


def quoted(keys):
    """One in a line with quotes."""
    return "\r\n".join(f'"{k}"' for k in keys) + "\r\n", "csv"


def dashed(keys):
    """Items with a hyphen and a blank."""
    return "\n".join(f"- {k}" for k in keys) + "\n", "md"


WAYS = [by_line, by_comma, as_json, in_clause, quoted, dashed]


def make_list(gen, number):
    """The text, ending, way, label and ledger of a list."""
    what, kind, rule = (
        ("idno", "identity.number", "identity.prc_id18") if number < 6 else ("mobile", "phone.number", "phone.mobile")
    )
    keys = keys_of(gen, what)
    way = WAYS[number % 6]
    text, ending = way(keys)
    answer = {
        "kind": kind,
        "records": len(keys),
        "people": len(keys),
        "values": {rule: keys},
        "allowed": {},
        "decoys": [],
    }
    return text, ending, way.__name__, answer, [{"cells": [k], "person": k} for k in keys]
