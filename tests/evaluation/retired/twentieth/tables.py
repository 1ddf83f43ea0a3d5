"""Files of tables: choose columns, header words, formats, rows and a way of writing."""

from dataclasses import dataclass

from cells import STYLES, STYLES_EN, STYLES_ZH, cell, duration
from hant import convert
from kinds import KINDS
from records import EMPTIABLE, own_key, records
from table import Table
from vocab import headers
from ways import ASCII_HEADS, BY_NAME, CODE, HEADLESS, TITLED

# ways in which several statements may follow each other
JOINABLE = ("csv_plain", "csv_quoted", "tsv", "pipe", "fixed", "semicolon")
TIMES = ("time", "calltime", "smstime", "loctime")
# numbers of a system, not of a person
SERIALS = ("flow", "order", "custno", "archive", "contract", "cardno", "household")


@dataclass
class Look:
    """Which fields of the records one file shows, and how."""

    kind: str
    keys: list[str]
    styles: tuple[str, str]
    lasting: str  # how it writes durations
    place: str  # how it names airports
    latin: bool
    head: list[str]  # fields in the head of a statement

    def cell(self, f, key, number):
        """A field of a record as text."""
        v = number if key == "serial" else f[key]
        if self.kind == "travel.flight" and key in ("dep", "arr") and not self.latin and self.place != "code":
            v = f[f"{key}_{self.place}"] + ("" if self.place == "city" else "机场")
        return cell(duration(v, self.lasting) if key == "duration" else v, self.styles)

    def rows(self, recs):
        """Records as rows."""
        return [[self.cell(f, k, i) for k in self.keys] for i, f in enumerate(recs, 1)]

    def heading(self, heads, f):
        """Head lines of a statement."""
        return list(zip(heads, [cell(f[k], self.styles) for k in self.head], strict=True))


@dataclass
class Written:
    """One table as a file."""

    ext: str
    data: str | bytes
    seen: str  # what a reader sees
    records: int
    people: int
    table: Table


def shuffled(keys, r):
    """Columns in the order of a file: drawn, turned or as they are."""
    how = r.random()
    if how < 0.35:
        r.shuffle(keys)
    elif how < 0.6:
        k = r.randrange(len(keys))
        keys = keys[k:] + keys[:k]
    return keys


def columns(kind, r, way):
    """Columns of one file in order."""
    k = KINDS[kind]
    if way in HEADLESS:
        keys = list(k.bare)
        if r.random() < 0.5:
            r.shuffle(keys)
        return keys
    keys = k.need + r.sample(k.more, r.randrange(0, min(6, len(k.more)) + 1))
    if "id" in keys and k.swap and r.random() < 0.3:
        other = r.choice(k.swap)
        keys = [x for x in keys if x != other]
        keys[keys.index("id")] = other
    keys = shuffled(keys, r)
    if r.random() < 0.3 and "serial" not in keys:
        keys.insert(0, "serial")
    return keys


def look_for(kind, r, way, style, latin):
    """Draw the look of a file."""
    keys = columns(kind, r, way)
    styles = r.choice(STYLES_EN if latin else STYLES_ZH if style in ("hans", "hant") else STYLES)
    bare = way in HEADLESS
    lasting = "zh" if bare else r.choice(["sec", "hms"] if latin else ["sec", "zh", "hms"])
    place = "zh" if bare else r.choice(["zh", "city", "code"])
    return Look(kind, keys, styles, lasting, place, latin, [])


def move_to_head(look, recs, r):
    """Put the person's fields into the head of a statement, and the lines in order of time."""
    top = KINDS[look.kind].head
    look.head = [k for k in top if k != "id" or r.random() < 0.7 or look.kind == "bank.transaction"]
    look.keys = [k for k in look.keys if k not in top and k not in ("id", "name", "mobile")]
    recs.sort(key=lambda f: next(f[k] for k in TIMES if k in f))


def heads_for(look, r, style):
    """Header words; without the unit where a duration has another one."""
    heads = headers(r, look.kind, look.keys, style)
    if look.lasting != "sec":
        heads = [h.replace("(秒)", "") for h in heads]
        heads = [h + "(分)" if heads.index(h) != i else h for i, h in enumerate(heads)]
    return heads


def holes_for(look, r, way):
    """Columns in which some cells stay empty."""
    need = KINDS[look.kind].need
    may = [k for k in look.keys if k in EMPTIABLE and k not in need and way not in HEADLESS]
    holes = {k for k in may if r.random() < 0.4}
    if "id" in look.keys and "mobile" in look.keys and "mobile" not in need and r.random() < 0.4:
        holes.add("mobile")
    return holes


def title_for(kind, r, latin):
    """Title above a table."""
    if latin:
        return KINDS[kind].title_en + " report"
    return KINDS[kind].title + r.choice(["表", "明细", "清单", "（内部）", "统计"])


def more_statements(look, reg, way, done):
    """Write one or two more statements of other persons below the first, in the same shape."""
    first, r = done.table, reg.rng
    for _ in range(r.choice([1, 1, 2])):
        recs, _ = records(look.kind, reg, r.randrange(3, 16), look.latin, 1)
        head = look.heading([h for h, _ in first.head], recs[0])
        t = Table(look.kind, look.keys, first.heads, look.rows(recs), r, first.title, head, look.latin)
        t.ident, t.joined = first.ident, first.joined
        done.data += "\n" + BY_NAME[way](t)[1]
        done.seen += "\n" + "\n".join([f"{k} {v}" for k, v in head] + ["\t".join(x) for x in t.rows])
        done.records += len(recs)
        done.people += 1


def make(kind, reg, way, n, style, latin, head_mode):
    """Make one file; in head mode a statement of one person."""
    r = reg.rng
    recs, _ = records(kind, reg, n, latin, 1 if head_mode else None)
    look = look_for(kind, r, way, style, latin)
    if head_mode:
        move_to_head(look, recs, r)
    heads = heads_for(look, r, style)
    holes = holes_for(look, r, way)
    rows = [
        ["" if k in holes and r.random() < 0.3 else c for k, c in zip(look.keys, row, strict=True)]
        for row in look.rows(recs)
    ]
    titled = way in TITLED and r.random() < 0.4
    title = title_for(kind, r, latin) if titled or head_mode else ""
    head = look.heading(headers(r, kind, look.head, style), recs[0]) if head_mode else []
    t = Table(kind, look.keys, heads, rows, r, title, head, latin)
    t.ident = r.choice(KINDS[kind].tables)
    t.joined, t.numeric = r.random() < 0.4, r.random() < 0.5
    people = 1 if head_mode else len({f[own_key(look.keys)] for f in recs})
    done = Written(*BY_NAME[way](t), t.shown(), len(rows), people, t)
    if head_mode and way in JOINABLE and r.random() < 0.45:
        more_statements(look, reg, way, done)
    else:
        t.decoys = [f[k] for f in recs[:3] for k in SERIALS if k in look.keys]
    return done


def traditional(done, way):
    """Put a file into traditional characters."""
    if isinstance(done.data, str):
        done.data, done.seen = convert(done.data), convert(done.seen)
        return
    t = done.table
    t.hant = True
    t.title, t.head = convert(t.title), [(convert(k), convert(v)) for k, v in t.head]
    t.heads, t.rows = [convert(h) for h in t.heads], [[convert(c) for c in row] for row in t.rows]
    done.ext, done.data = BY_NAME[way](t)
    done.seen = t.shown()


def style_for(r, way):
    """Header style and whether the values are English."""
    if way in HEADLESS:
        return "hans", False
    if way in ASCII_HEADS:
        style = r.choice(["snake", "snake", "camel", "py", "PY", "UPPER"])
    elif way in CODE:
        style = r.choice(["snake", "snake", "camel", "camel", "py", "hans", "hans", "UPPER", "PY", "hant"])
    else:
        style = r.choice(["hans"] * 10 + ["hant"] * 3 + ["Title", "Title", "snake", "camel", "py", "PY"])
    return style, style in ("Title", "snake", "camel", "UPPER") and r.random() < 0.33
