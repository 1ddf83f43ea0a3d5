"""Hard negatives: tables of things, texts, sources and empty forms, test data, noise."""

import base64
import hashlib
import re
from pathlib import Path

import codes
import jsons
import marks
import office
import sheets
import sqls
from item import RULES, Item
from table import Table
from values import HERE, PLACES, WORDS

SPECIMENS = [
    "11010519491231002X",
    "440524188001010014",
    "110105194912310021",
    "13800138000",
    "13888888888",
    "6222600260001072444",
    "6228480402564890018",
    "4111111111111111",
    "1M8GDM9AXKP042788",
    "E12345678",
    "15900000000",
]
WAYS = [
    sheets.WAYS[3],
    sqls.WAYS[0],
    jsons.WAYS[13],
    marks.WAYS[4],
    office.WAYS[0],
    sheets.WAYS[13],
    sqls.WAYS[1],
    marks.WAYS[7],
    sheets.WAYS[5],
    sqls.WAYS[6],
    jsons.WAYS[6],
    marks.WAYS[6],
    sheets.WAYS[0],
    sqls.WAYS[4],
    office.WAYS[2],
    sheets.WAYS[12],
]


class Thing:
    """A table of things, with the same shape as a table of records."""

    def __init__(self, rng, title, name, heads, rows):
        self.rng, self.title, self.name, self.comments, self.rows = rng, title, name, heads, rows
        self.heads, self.keys = heads, heads

    def pairs(self, row):
        """Return heads and cells of a row."""
        return list(zip(self.heads, row, strict=True))


def ean(g, start):
    """Return thirteen digits with the check digit of trade."""
    body = start + g.digits(12 - len(start))
    return body + str(-sum(int(c) * (1 + 2 * (i % 2)) for i, c in enumerate(body)) % 10)


def cell(g, way, number):
    """Draw one cell of a table of things."""
    rng = g.rng
    kind, _, rest = way.partition(":")
    if kind == "w":
        return rng.choice(rest.split("/"))
    if kind in ("int", "dec"):
        low, high = re.fullmatch(r"(-?\d+)-(-?\d+)", rest).groups()
        low, high = sorted([int(low), int(high)])
        return str(rng.randint(low, high)) if kind == "int" else f"{rng.uniform(low, high):.2f}"
    return (number_cell(g, kind, number) or word_cell(g, kind))()


def number_cell(g, kind, number):
    """Return the maker of a number, a code or a time."""
    rng = g.rng
    makers = {
        "n": lambda: str(number + 1),
        "ean": lambda: ean(g, "69"),
        "isbn": lambda: ean(g, "9787"),
        "sn": lambda: f"{rng.choice('KQWTB')}{rng.choice('XYZ')}-{g.digits(5)}",
        "dt": lambda: f"{g.moment(2018, 4):%Y-%m-%d %H:%M:%S}",
        "d": lambda: f"{g.moment(2015, 6):%Y-%m-%d}",
        "ym": lambda: f"{g.moment(2018, 4):%Y-%m}",
        "hm": lambda: f"{rng.randrange(6, 23):02d}:{rng.randrange(0, 60, 5):02d}",
        "d8": lambda: g.digits(8),
        "d12": lambda: "9" + g.digits(11),
        "d13": lambda: "77" + g.digits(11),
        "d15": lambda: "86" + g.digits(13),
        "d20": lambda: "81" + g.digits(18),
        "d11": lambda: rng.choice(["137", "152", "189"]) + g.digits(8),
        "ms": lambda: str(1600000000000 + rng.randrange(10**11)),
        "snow": lambda: "14" + g.digits(17),
        "bytes": lambda: str(rng.choice([17179869184, 13958643712, 15032385536, 18253611008])),
        "md5": lambda: hashlib.md5(str(rng.random()).encode()).hexdigest(),
        "sha": lambda: hashlib.sha1(str(rng.random()).encode()).hexdigest()[:10],
    }
    return makers.get(kind)


def word_cell(g, kind):
    """Return the maker of a name, a place or an address of a machine."""
    rng, place = g.rng, g.rng.choice(PLACES)
    makers = {
        "fl": lambda: f"{g.pick('airlines')}{rng.randrange(1001, 9899)}",
        "tr": lambda: f"{rng.choice('GDKZ')}{rng.randrange(11, 900)}",
        "ap": lambda: place["city"][:-1] + place["airport"],
        "stn": lambda: rng.choice(place["stations"]),
        "ht": lambda: g.pick("hotels"),
        "seat": lambda: f"{rng.choice('ABC')}{rng.randrange(1, 99):03d}",
        "mac": lambda: "-".join(f"{rng.randrange(256):02X}" for _ in range(6)),
        "ip": lambda: f"10.{rng.randrange(9)}.{rng.randrange(250)}.{rng.randrange(250)}",
        "rd": lambda: g.pick("roads"),
        "es": lambda: g.pick("estates"),
        "lng": lambda: f"{place['lng'] + rng.uniform(-0.1, 0.1):.6f}",
        "lat": lambda: f"{place['lat'] + rng.uniform(-0.1, 0.1):.6f}",
        "host": lambda: f"srv-{rng.choice(['db', 'web', 'mq'])}{rng.randrange(99):02d}",
        "file": lambda: f"bak_{g.moment(2018, 4):%Y%m%d%H%M%S}.tar",
        "co": lambda: rng.choice([w for w in WORDS["companies"] if w.endswith("公司")]),
        "room": lambda: f"教{rng.randrange(1, 5)}-{rng.randrange(101, 520)}",
        "rg": lambda: rng.choice(place["districts"])[0],
        "rgn": lambda: rng.choice(place["districts"])[1],
    }
    return makers[kind]


def things(rng_of):
    """Return the tables of things."""
    out = []
    for number, line in enumerate((Path(HERE) / "things.txt").read_text("utf-8").splitlines()):
        head, cols = line.split("|")
        title, name = head.split(" ")
        fields = [re.match(r"([^=]+)=(.*)", c).groups() for c in cols.split(";")]
        rng = rng_of("thing", number)
        item = Item(rng, None)
        rows = [[cell(item.g, way, i) for _, way in fields] for i in range(rng.randrange(15, 90))]
        item.decoys = sorted({c for r in rows for c, (_, w) in zip(r, fields, strict=True) if w in ("d11", "bytes")})
        thing = Thing(rng, title, name, [f[0] for f in fields], rows)
        way, item.ext, mode, writer = WAYS[number % len(WAYS)]
        if mode not in ("cn", "any"):
            thing.heads = [f"f{i}" for i in range(1, len(fields) + 1)]
        item.way, item.data = f"things: {title}, {way}", writer(thing)
        out.append(item)
    return out


def texts(rng_of):
    """Return the texts and the sources."""
    out = []
    for number, text in enumerate((Path(HERE) / "prose.txt").read_text("utf-8").split("%\n")):
        item = Item(rng_of("prose", number), None, f"text: {text.split(chr(10))[0]}")
        item.ext = "docx" if number % 6 == 5 else "txt"
        item.data = office.docx_text(text.strip()) if item.ext == "docx" else text
        item.decoys = [s for s in SPECIMENS if s in text]
        out.append(item)
    for number, text in enumerate((Path(HERE) / "sources.txt").read_text("utf-8").split("%\n")):
        head, body = text.split("\n", 1)
        item = Item(rng_of("source", number), None, f"source or empty form: {head}")
        item.ext, item.data = head.split("|")[0], body
        item.decoys = [s for s in SPECIMENS if s in body]
        out.append(item)
    return out


def spoil(item, key, value, number):
    """Return what stands in test data instead of a true cell."""
    if value is None or key.startswith("t_"):
        return value
    rule = RULES.get(key)
    if rule == "identity.prc_id18":
        sign = "3" if value[-1] != "3" else "7"
        return value[:-1] + sign
    made = {
        "phone.mobile": "12" + item.g.digits(9),
        "bank.card": "1000" + item.g.digits(12),
        "phone.email": "无",
        "driving.plate": f"测A{number:05d}",
        "identity.passport_cn": f"X{number:07d}",
        "driving.vin": f"IOQ{number:014d}",
        "phone.landline": "000-000000",
    }
    if rule:
        return made[rule]
    return f"联调账号{number:02d}" if key in ("name", "opname", "lord", "handler") else value


def tests(rng_of):
    """Return test data: true heads over values that are made up."""
    out = []
    kinds = [
        "hotel.stay",
        "travel.train",
        "bank.account",
        "driving.vehicle",
        "identity.person",
        "phone.cdr",
        "property.rental",
        "crime.case",
    ]
    ways = [
        sheets.WAYS[3],
        sqls.WAYS[6],
        jsons.WAYS[1],
        codes.WAYS[1],
        marks.WAYS[7],
        sheets.WAYS[5],
        jsons.WAYS[13],
        office.WAYS[0],
    ]
    for number, (kind, way) in enumerate(zip(kinds, ways, strict=True)):
        item = Item(rng_of("test", number), kind)
        table = Table(item, 8 + number, way[2] if way[2] != "any" else "cn", plain=True)
        table.rows = [
            [spoil(item, k, c, i) for k, c in zip(table.keys, r, strict=True)] for i, r in enumerate(table.rows, 1)
        ]
        item.decoys = item.decoys + [
            c
            for r in table.rows
            for k, c in zip(table.keys, r, strict=True)
            if RULES.get(k) in ("identity.prc_id18", "phone.mobile", "bank.card") and c
        ]
        item.kind, item.values, item.ledger, item.ext = None, {}, [], way[1]
        item.way, item.data = f"test data: {way[0]}", way[3](table)
        out.append(item)
    return out


def raw(rng, count):
    """Return random bytes."""
    return bytes(rng.randrange(256) for _ in range(count))


def svg(rng):
    """Return a drawing of one long path."""
    points = "".join(f"{rng.uniform(0, 900):.4f},{rng.uniform(0, 900):.4f}L" for _ in range(400))
    return f'<svg xmlns="http://www.w3.org/2000/svg"><path d="M{points}0,0Z"/></svg>'


def minified(rng):
    """Return a script without blanks."""
    parts = (
        f"t[{rng.randrange(10**10)}]=function(n,r){{return n.x{rng.randrange(10**6)}>>>{rng.randrange(32)}}};"
        for _ in range(150)
    )
    return "!function(e){var t={};" + "".join(parts) + "}(window);"


def gc_log(rng):
    """Return a log of collected garbage."""
    sizes = ((rng.randrange(10**6), rng.randrange(10**5), rng.randrange(10**6)) for _ in range(120))
    return "\n".join(
        f"2021-07-0{i % 9 + 1}T10:{i % 60:02d}:11.{rng.randrange(1000):03d}+0800: {i * 3}.{rng.randrange(1000):03d}: "
        f"[GC (Allocation Failure) [PSYoungGen: {a}K->{b}K({c}K)] {rng.random():.7f} secs]"
        for i, (a, b, c) in enumerate(sizes)
    )


def pem(rng):
    """Return what looks like a certificate."""
    body = base64.encodebytes(raw(rng, 1100)).decode()
    return f"-----BEGIN CERTIFICATE-----\n{body}-----END CERTIFICATE-----\n"


NOISE = [
    ("base64", "b64", lambda r: base64.encodebytes(raw(r, 3000)).decode()),
    ("hex dump", "txt", lambda r: "\n".join(f"{i * 16:08x}  {raw(r, 16).hex(' ')}" for i in range(120))),
    ("decimals", "csv", lambda r: "\n".join(",".join(f"{r.gauss(0, 40):.9f}" for _ in range(8)) for _ in range(120))),
    ("svg path", "svg", svg),
    ("certificate", "pem", pem),
    ("checksums", "txt", lambda r: "\n".join(f"{hashlib.sha256(raw(r, 8)).hexdigest()}  part-{i}" for i in range(90))),
    ("minified script", "js", minified),
    ("gc log", "log", gc_log),
]


def noise(rng_of):
    """Return files without any meaning for a reader."""
    out = []
    for number, (way, ext, make) in enumerate(NOISE):
        item = Item(rng_of("noise", number), None, f"noise: {way}")
        item.ext, item.data = ext, make(item.rng)
        out.append(item)
    return out


def make_negatives(rng_of):
    """Return all hard negatives."""
    return things(rng_of) + texts(rng_of) + tests(rng_of) + noise(rng_of)
