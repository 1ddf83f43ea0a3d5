"""python generate.py --seed N OUT."""

from __future__ import annotations

import argparse
import json
import random
from itertools import cycle
from pathlib import Path

import blocks
import negatives
import prose
import tables_bin
import tables_code
import tables_text
import tables_tree
from kinds import MAKERS, REPEAT, Ctx, make_record
from lists import make_lists
from pack import Outer, place
from values import RULES, make_person
from vocab import SETS, Table, build, label, ledger_row, trad

WAYS = {**tables_text.WAYS, **tables_tree.WAYS, **tables_code.WAYS, **tables_bin.WAYS}
DECKS = {
    "z": "csv csv-titled csv-quoted csv-tab-guard csv-formula tsv pipe fixed-width paged-report markdown html-table "
    "html-as-xls html-divs-entities dokuwiki xlsx xlsx-titled xlsx-sheets docx-table eml-html eml-attachment "
    "spreadsheetml four-dashes semicolon json-columns json-escaped xlsx-titled csv",
    "t": "csv html-table xlsx tsv fixed-width docx-table csv-quoted json html-divs-entities paged-report",
    "e": "mysqldump navicat mssql pg-copy sqlite-dump csv barbang caret mysql-console psql-console jsonl es-bulk "
    "kv-log tostring-log redis-hmset redis-hgetall yaml fixture sqlite python ruby-seeds tsv json-by-key "
    "queue-log oracle semicolon",
    "c": "json api-response mongoexport json-nested app-log js php go toml plist queue-log json-escaped tostring-log "
    "es-hits jsonl yaml",
    "p": "oracle sqlplus-spool xml xml-attributes soap police-dataset csv sqlite mssql sqlite-dump xlsx pipe "
    "csv-quoted",
}
STYLES = {"z": ["iso", "slash", "han"], "t": ["iso", "slash"], "e": ["iso"], "c": ["iso"], "p": ["iso", "compact"]}
SCRIPT = {"z": "hans", "t": "hant", "e": "snake", "c": "camel", "p": "pinyin"}
HEADED = {
    "bank.transaction": ("name", "idno", "card"),
    "phone.cdr": ("name", "mobile"),
    "phone.sms": ("name", "mobile"),
    "location.fix": ("name", "mobile", "imei"),
}


def size(rng: random.Random) -> int:
    roll = rng.random()
    return rng.randint(3, 12) if roll < 0.3 else rng.randint(13, 30) if roll < 0.75 else rng.randint(31, 60)


def outer(t: Table, body: str | bytes, ext: str, stem: str, way: str) -> Outer:
    values = [tuple(v) for led in t.ledger for v in led["values"]] + t.extra
    if t.script == "t" and isinstance(body, str):
        body = trad(body)
    return Outer(t.kind, body, ext, stem, way, SCRIPT[t.script], t.ledger, values, t.decoys)


def headed(kind: str, cs, rng: random.Random, n: int) -> Outer:
    """A statement: the person in the head lines, the rows below."""
    ctx = Ctx(rng, rng.choice(["iso", "slash"]))
    who, top = make_person(rng), HEADED[kind]
    recs = sorted((make_record(kind, ctx, who) for _ in range(n)), key=lambda r: r["time" if "time" in r else "start"])
    keys = [k for k in cs.keys if k not in ("name", "idno", "card", "mobile", "imei")]
    labels = [label(kind, k, "z", rng) for k in keys]
    led = [ledger_row(r, keys) for r in recs]
    key = who.idno if "idno" in top else who.mobile
    first = [[RULES[k], recs[0][k]] for k in top if k in RULES]
    for row in led:
        row["person"] = key
    led[0]["values"] = first + led[0]["values"]
    t = Table(kind, "z", cs.title, cs.stem, keys, labels, [[r[k] for k in keys] for r in recs], ctx, led)
    head = [f"{label(kind, k, 'z', rng)}：{recs[0][k]}" for k in top]
    way = rng.choice(["csv", "fixed-width", "tsv", "xlsx"])
    if way == "xlsx":
        body: str | bytes = tables_bin.xlsx([(cs.stem, [[cs.title], *([h] for h in head), labels, *t.rows])], True)
        ext = "xlsx"
    else:
        text, ext = WAYS[way](t)
        body = "\n".join(([] if way == "fixed-width" else [cs.title]) + head) + "\n" + text
    o = outer(t, body, ext, cs.stem, "headed-" + way)
    o.head = True
    return o


def make_tables(kind: str, rng: random.Random, decks: dict) -> list[Outer]:
    out, sets = [], SETS[kind]
    big = rng.randrange(len(sets))
    head = next((i for i, s in enumerate(sets) if s.script == "z"), 0) if kind in HEADED else -1
    for i, cs in enumerate(sets):
        n = rng.randint(90, 149) if i == big else size(rng)
        if i == head:
            out.append(headed(kind, cs, rng, n))
            continue
        ctx = Ctx(rng, rng.choice(STYLES[cs.script]))
        t = build(kind, cs, ctx, n, REPEAT.get(kind, rng.choice([0.0, 0.1, 0.25])))
        way = "eterm-pnr" if cs.stem == "pnr_passenger" else next(decks[cs.script])
        body, ext = WAYS[way](t)
        if way == "eterm-pnr":
            t.decoys.clear()  # a PNR does not show the program's own columns
        out.append(outer(t, body, ext, cs.stem, way))
    return out


def make_blocks(kind: str, rng: random.Random, ways: cycle) -> list[Outer]:
    out = []
    for _ in range(3):
        way = next(ways)
        scripts = "ep" if way in blocks.ASCII_ONLY else "zt" if way in blocks.HAN_ONLY else "zep"
        pool = [s for s in SETS[kind] if s.script in scripts] or SETS[kind]
        cs = rng.choice(pool)
        ctx = Ctx(rng, rng.choice(STYLES[cs.script]))
        t = build(kind, cs, ctx, rng.randint(3, 21), REPEAT.get(kind, 0.15))
        body, ext = blocks.WAYS[way](t)
        out.append(outer(t, body, ext, cs.stem, "block-" + way))
    return out


def make_prose(kind: str, rng: random.Random, chats: cycle, formals: cycle) -> list[Outer]:
    out = []
    for i in range(3):
        way = next(chats) if i == 0 else next(formals)
        if i == 1 and rng.random() < 0.3:
            way = next(chats)
        ctx = Ctx(rng, rng.choice(["iso", "han", "han", "slash"] if way not in prose.CHAT else ["iso", "slash", "han"]))
        t, body, ext = prose.render(kind, way, ctx, rng.randint(1, 8))
        stems = ["聊天记录", "群消息", "chat"] if way in prose.CHAT else ["说明", "回复", "记录", "材料", "note"]
        stem = rng.choice(stems)
        out.append(outer(t, body, ext, stem, "text-" + way))
    return out


def shuffled(rng: random.Random, items: list[str]) -> cycle:
    items = list(items)
    rng.shuffle(items)
    return cycle(items)


def make_all(seed: int) -> list[Outer]:
    rng = random.Random(seed)
    decks = {k: shuffled(rng, v.split()) for k, v in DECKS.items()}
    bl, ch, fo = (shuffled(rng, list(w)) for w in (blocks.WAYS, prose.CHAT, prose.FORMAL))
    out: list[Outer] = []
    for kind in MAKERS:
        out += make_tables(kind, rng, decks) + make_blocks(kind, rng, bl) + make_prose(kind, rng, ch, fo)
    out += make_lists(rng)
    out += negatives.make_negatives(rng, 86)
    rng.shuffle(out)
    place(rng, out)
    return sorted(out, key=lambda o: o.path)


def entry(o: Outer) -> dict:
    values: dict[str, list[str]] = {}
    pairs = o.values or [tuple(v) for led in o.ledger for v in led["values"]]
    for rule, v in pairs:
        if v not in values.setdefault(rule, []):
            values[rule].append(v)
    people = len({led["person"] for led in o.ledger}) if o.ledger else None
    return {
        "kind": o.kind,
        "records": len(o.ledger),
        "people": people,
        "values": values,
        "allowed": {},
        "decoys": list(dict.fromkeys(o.decoys)),
        "shape": {"way": o.way, "script": o.script, "encoding": o.encoding, "container": o.container},
    }


def main() -> None:
    ap = argparse.ArgumentParser()
    ap.add_argument("--seed", type=int, required=True)
    ap.add_argument("out", type=Path)
    args = ap.parse_args()
    outers = make_all(args.seed)
    for o in outers:
        path = args.out / "files" / o.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(o.data)
    labels = {o.path: entry(o) for o in outers}
    ledger = {o.path: {"head": o.head, "records": o.ledger} for o in outers}
    for name, obj in (("labels", labels), ("ledger", ledger)):
        (args.out / f"{name}.json").write_text(json.dumps(obj, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(len(outers), "files")


if __name__ == "__main__":
    main()
