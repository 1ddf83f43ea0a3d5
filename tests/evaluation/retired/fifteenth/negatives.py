"""Files without people: tables of things, texts, sources, test data and noise."""

import base64
from pathlib import Path

from office import lines_document, workbook
from registry import WAYS
from table import Table
from values import SEGMENTS, Source, id_check, luhn_ok

HERE = Path(__file__).parent


class Things:
    """A table of things that the ways of writing can take."""

    def __init__(self, seed, line, lang, case):
        self.s = Source(seed)
        name, *cols = line.split("|")
        self.kind, self.lang = name, lang
        self.case = case or self.s.r.choice(("snake", "camel", "caps"))
        self.decoys, self.zh, self.en, specs = [], {}, {}, {}
        for c in cols:
            head, spec = c.split(":", 1)
            zh, en = head.split("=")
            self.zh[en], self.en[en], specs[en] = zh, en, spec
        self.fields = list(specs)
        self.n = self.s.r.randint(8, 40)
        self.own = []
        self.rows = [{k: self.draw(v) for k, v in specs.items()} for _ in range(self.n)]

    def draw(self, spec):
        """Draw a cell."""
        s = self.s
        how, _, arg = spec.partition(":")
        if how == "w":
            return s.r.choice(arg.split("/"))
        if how in ("n", "f"):
            lo, hi = map(int, arg.split("-"))
            return str(s.r.randint(lo, hi)) if how == "n" else f"{s.r.uniform(lo, hi):.2f}"
        if how == "s":
            return "".join(
                s.r.choice("0123456789") if c == "#" else s.r.choice("bdkrt") if c == "@" else c for c in arg
            )
        if how == "g":
            return f"{int(arg) + s.r.random():.6f}"
        if how == "m":
            v = s.fresh(lambda: s.pick(SEGMENTS) + s.digits(8))
        elif how == "i":
            body = "44" + s.digits(4) + f"{s.day(2016, 2024):%Y%m%d}" + s.digits(3)
            v = body + next(d for d in "1234567890" if d != id_check(body))
        else:
            return s.day().strftime({"d": "%Y-%m-%d", "t": "%Y-%m-%d %H:%M:%S", "h": "%H:%M"}[how])
        self.decoys.append(v)
        return v

    head, ident, heads, cells = Table.head, Table.ident, Table.heads, Table.cells
    grid, objects, entity = Table.grid, Table.objects, Table.entity


def sections(name):
    """Read sections of a text file: title, ending, decoys, body."""
    out = []
    for part in (HERE / name).read_text("utf-8").split("\n=== ")[1:]:
        head, _, body = part.partition("\n")
        title, ext, *decoys = head.split("|")
        out.append((title, ext, [d for d in decoys if d], body.rstrip("\n") + "\n"))
    return out


def things(seed):
    """Give the 32 tables of things: title, data, ending, decoys, encoding."""
    ways = [w for w in WAYS if not w["single"]]
    for i, line in enumerate((HERE / "things.txt").read_text("utf-8").splitlines()):
        w = ways[(i * 7 + 3) % len(ways)]
        lang = "en" if w["lang"] == "en" else "zh"
        t = Things(f"{seed}-thing-{i}", line, lang, w["case"])
        data, ext = w["fn"](t)
        yield f"things as {w['name']}", data, ext, t.decoys, w["enc"]


def texts():
    """Give the texts, sources and forms that are written out."""
    for name in ("prose_a.txt", "prose_b.txt", "sources.txt"):
        for title, ext, decoys, body in sections(name):
            if ext == "docx":
                yield title, lines_document(body), ext, decoys, "binary"
            elif ext == "xlsx":
                yield title, workbook([("填报", [r.split("|") for r in body.splitlines()])]), ext, decoys, "binary"
            else:
                yield title, body, ext, decoys, None


DEMO = [
    "hotel.stay",
    "travel.flight",
    "travel.train",
    "netcafe.session",
    "bank.account",
    "property.rental",
    "driving.licence",
    "identity.person",
]


def spoil(t, s):
    """Replace every person's value by one that is plainly made up."""
    bad = {"mobile", "id", "card", "name"}
    t.fields = [
        k
        for k in t.fields
        if k in bad
        or k not in ("email", "plate", "passport", "landline", "pinyin", "orderno", "devsn", "parcel", "flowno")
    ]
    decoys = []
    for i, r in enumerate(t.rows):
        body = r["id"][:17]
        r["id"] = body + next(d for d in "7418520369" if d != id_check(body))
        decoys.append(r["id"])
        r["name"] = f"演示用户{i + 1:02d}"
        if "mobile" in r:
            r["mobile"] = "10" + s.digits(9)
        if "card" in r:
            body = "6299990" + s.digits(8)
            r["card"] = body + next(d for d in "0123456789" if not luhn_ok(body + d))
        if "landlord" in r:
            r["landlord"] = "演示房东"
    return decoys


def demos(seed):
    """Give eight tables of test data."""
    ways = [w for w in WAYS if not w["single"]]
    for i, kind in enumerate(DEMO):
        w = ways[(i * 11 + 5) % len(ways)]
        lang = "en" if w["lang"] == "en" else "zh"
        s = Source(f"{seed}-demo-{i}")
        t = Table(f"{seed}-demo-{i}", kind, s.r.randint(6, 30), True, lang, w["case"], bare=True)
        decoys = spoil(t, s)
        data, ext = w["fn"](t)
        yield f"test data as {w['name']}", data, ext, decoys, w["enc"]


def noise(seed):
    """Give eight files of noise."""
    s = Source(f"{seed}-noise")
    r = s.r
    raw = bytes(r.randrange(256) for _ in range(2400))
    pem = base64.encodebytes(raw).decode()
    yield "base64 lines", f"-----BEGIN CERTIFICATE-----\n{pem}-----END CERTIFICATE-----\n", "pem", [], None
    dump = "\n".join(
        f"{i:08x}: " + " ".join(raw[i + j : i + j + 2].hex() for j in range(0, 16, 2)) for i in range(0, 1600, 16)
    )
    yield "hex dump", dump + "\n", "hex", [], None
    sums = "\n".join(f"{r.getrandbits(256):064x}  pkg/{s.pick(('core', 'util', 'web'))}-{i}.jar" for i in range(60))
    yield "checksums", sums + "\n", "sha256", [], None
    prom = "\n".join(
        f'http_requests_total{{code="{r.choice((200, 404, 500))}",path="/p{i}"}} {r.randint(1, 99999)}'
        for i in range(80)
    )
    yield "Prometheus metrics", "# TYPE http_requests_total counter\n" + prom + "\n", "prom", [], None
    matrix = "\n".join(" ".join(f"{r.gauss(0, 1):.8f}" for _ in range(9)) for _ in range(60))
    yield "matrix of floats", matrix + "\n", "mat", [], None
    flakes = "\n".join(str(1_600_000_000_000_000_000 + r.getrandbits(56)) for _ in range(90))
    yield "snowflake numbers", flakes + "\n", "ids", [], None
    gcode = "\n".join(
        f"G{r.choice((0, 1, 2, 3))} X{r.uniform(0, 200):.3f} Y{r.uniform(0, 200):.3f} F{r.randint(100, 3000)}"
        for _ in range(120)
    )
    yield "machine code of a mill", "%\nG21\nG90\n" + gcode + "\nM30\n%\n", "nc", [], None
    lotto = "\n".join(
        f"{2019000 + i}期 "
        + " ".join(f"{x:02d}" for x in sorted(r.sample(range(1, 34), 6)))
        + f" + {r.randint(1, 16):02d}"
        for i in range(90)
    )
    yield "drawings of a lottery", lotto + "\n", "txt", [], None


def negatives(seed):
    """Give all negatives: title, data, ending, decoys, encoding."""
    yield from things(seed)
    yield from texts()
    yield from demos(seed)
    yield from noise(seed)
