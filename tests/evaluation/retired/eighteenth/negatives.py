"""Files without a record of any person."""

from __future__ import annotations

import random
import re

import tables_bin
import tables_code
import tables_text
import tables_tree
from kinds import Ctx, imei
from neg_tables import SPECS
from pack import Outer
from values import DATA, REGIONS, digits, id_check, make_landline
from vocab import Table

WAYS = {**tables_text.WAYS, **tables_tree.WAYS, **tables_code.WAYS, **tables_bin.WAYS}
SKIP = {"eterm-pnr", "eml-html", "eml-attachment", "paged-report"}
SPECIMENS = ["11010519491231002X", "440524188001010014", "110101199003071233"]


def bad_id(rng: random.Random) -> str:
    body = rng.choice(REGIONS)[0] + f"{rng.randint(1960, 1999)}{rng.randint(1, 12):02d}{rng.randint(1, 28):02d}"
    body += digits(rng, 3)
    return body + rng.choice([c for c in "0123456789" if c != id_check(body)])


def table_file(rng: random.Random, spec: tuple, way: str) -> Outer:
    stem, title, labels, make = spec
    t = Table("", "e" if labels[0].isascii() else "z", title, stem, list(labels), list(labels), [], Ctx(rng))
    t.rows = [make(rng, i, t) for i in range(rng.randint(8, 60))]
    body, ext = WAYS[way](t)
    return Outer(None, body, ext, stem, way, "none", [], list(t.extra), list(t.decoys))


def fill(rng: random.Random, text: str, o: Outer) -> str:
    def one(m: re.Match) -> str:
        what, _, arg = m.group(1).partition(":")
        if what == "landline":
            v = make_landline(rng, rng.choice(REGIONS)[3])
            o.values.append(("phone.landline", v))
        elif what == "email":
            v = f"{rng.choice(['service', 'hr', 'contact', 'info'])}@{rng.choice(['ruifeng-tech.cn', 'hengda-wl.com'])}"
            o.values.append(("phone.email", v))
        elif what == "badid":
            v = bad_id(rng)
            o.decoys.append(v)
        elif what == "specimen":
            v = SPECIMENS[int(arg)]
            o.decoys.append(v)
        elif what == "decoy":
            v = arg
            o.decoys.append(v)
        elif what == "hex":
            v = f"{rng.getrandbits(4 * int(arg)):0{int(arg)}x}"
        elif what == "imei":
            v = imei(rng)
        elif what == "n":
            lo, hi = arg.split("-")
            v = str(rng.randint(int(lo), int(hi)))
        else:
            v = digits(rng, int(arg))
        return v

    return re.sub(r"\{\{([^}]+)\}\}", one, text)


def text_file(rng: random.Random, name: str) -> Outer:
    stem, _, ext = name.removesuffix(".tpl").rpartition(".")
    o = Outer(None, "", ext, stem, "text-" + ext, "none")
    out = []
    for line in (DATA / "neg" / name).read_text(encoding="utf-8").splitlines():
        m = re.match(r"@@(\d+) (.*)", line)
        for _ in range(int(m.group(1)) if m else 1):
            out.append(fill(rng, m.group(2) if m else line, o))
    o.body = "\n".join(out) + "\n"
    return o


def make_negatives(rng: random.Random, total: int) -> list[Outer]:
    names = sorted(p.name for p in (DATA / "neg").iterdir())
    out = [text_file(rng, n) for n in names]
    ways = [w for w in WAYS if w not in SKIP]
    rng.shuffle(ways)
    i = 0
    while len(out) < total:
        spec = SPECS[i % len(SPECS)]
        way = ways[(i * 7) % len(ways)] if len(ways) % 7 else ways[(i * 5 + i // len(ways)) % len(ways)]
        if not spec[2][0].isascii() and way in tables_code.WAYS:
            way = rng.choice(["csv", "xlsx", "html-table", "markdown", "tsv", "fixed-width", "json"])
        out.append(table_file(rng, spec, way))
        i += 1
    return out
