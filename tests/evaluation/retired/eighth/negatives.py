"""Files in which there is nothing to be found."""

from __future__ import annotations

import base64
import random
import re

from build import BLOCKS, WAYS, Made
from forms import Marks
from kinds import CAFES, HOTELS, MODELS, PORTS, records
from tables import PLAIN_HEADS, Table, fill, header, pick_columns
from values import CITIES, ESTATES, HERE, STREETS, Cells, Gen, id_check, luhn_ok, words

SPECIMENS = words(
    "11010519491231002X 440524188001010014 110105194912310021 13800138000 4111111111111111 5555555555554444 "
    "6222600260001072444 6228480402564890018 810000199408230021 830000199201300022 911124198108030024"
)
MOBILE_LIKE = re.compile(r"(?<!\d)1[3-9]\d{9}(?!\d)")
LONG = re.compile(r"(?<!\d)\d{16,19}(?!\d)")
ORDER = [
    "csv",
    "json, pages",
    "html",
    "sql, tuples",
    "workbook",
    "markdown",
    "pipe",
    "database",
    "tsv",
    "json lines",
    "drawn",
]


def harmless(g: Gen, n: int, first: str = "") -> str:
    """Give a running number that is neither an identity number nor a card."""
    while True:
        text = first + g.digits(n - len(first))
        if not luhn_ok(text) and (len(text) != 18 or id_check(text[:17]) != text[17]):
            return text


def uscc(g: Gen) -> str:
    """Give a company code with its right check sign."""
    signs = "0123456789ABCDEFGHJKLMNPQRTUWXY"
    body = f"91{g.choice(CITIES).districts[0][0]}MA" + "".join(g.choice(signs[10:]) for _ in range(3)) + g.digits(4)
    return body + signs[-sum(signs.index(c) * pow(3, i, 31) for i, c in enumerate(body)) % 31]


def word(g: Gen, maker: str) -> str:
    """Give the cell of a thing that needs an argument."""
    name, _, arg = maker.partition(":")
    if name == "w":
        return g.choice(arg.split(","))
    if name == "code":
        return f"{arg}{g.digits(7)}"
    low, high = map(int, arg.split("-"))
    return str(g.randrange(low, high)) if name == "i" else f"{g.randrange(low, high)}.{g.randrange(100):02d}"


def thing(g: Gen, maker: str) -> str:
    """Give the cell of a thing."""
    city = g.choice(CITIES)
    makers = {
        "hotel": lambda: g.choice(HOTELS) + f"酒店({city.name}店)",
        "addr": lambda: f"{city.name}市{g.choice(STREETS)}{g.randrange(2, 400)}号",
        "tel": lambda: g.landline(city), "lon": lambda: f"{city.lon + g.uniform(-0.1, 0.1):.6f}",
        "lat": lambda: f"{city.lat + g.uniform(-0.1, 0.1):.6f}",
        "train": lambda: g.choice("GDKZ") + str(g.randrange(21, 2900)),
        "station": lambda: city.station,
        "flight": lambda: g.choice(["CA", "MU", "CZ", "HU"]) + str(g.randrange(1010, 9800)),
        "iata": lambda: city.iata, "hm": lambda: f"{g.randrange(6, 23):02d}:{g.randrange(60):02d}",
        "time": lambda: g.time(g.moment()),
        "goods": lambda: g.choice(["保温杯", "数据线", "蓝牙耳机", "大米5kg", "洗衣液", "打印纸"]),
        "ean": lambda: "69" + g.digits(11),
        "snow": lambda: harmless(g, 18, g.choice(["13", "15", "16"])), "ms": lambda: f"16{g.digits(11)}",
        "day": lambda: g.day(g.moment()),
        "estate": lambda: g.choice(ESTATES),
        "branch": lambda: f"{g.choice(['工商银行', '建设银行'])}{city.name}{g.choice(STREETS)}支行",
        "model": lambda: g.choice(MODELS), "district": lambda: city.name + g.choice(city.districts)[1],
        "month": lambda: f"{g.moment():%Y-%m}",
        "isbn": lambda: "978-7-" + g.digits(3) + "-" + g.digits(5) + "-" + g.digits(1),
        "bytes": lambda: "1" + g.choice("3578") + g.digits(9),
        "path": lambda: f"/data/vol{g.randrange(1, 9)}/{g.randbytes(4).hex()}.bin",
        "sha": lambda: g.randbytes(20).hex(),
        "waybill": lambda: "SF" + g.digits(13), "city": lambda: city.name, "port": lambda: g.choice(PORTS),
        "cafe": lambda: f"{g.choice(CAFES)}网吧({city.name}店)",
        "place": lambda: f"{city.districts[0][0]}10{g.digits(6)}",
        "firm": lambda: g.firm(city), "uscc": lambda: uscc(g),
    }  # fmt: skip
    return makers[maker]() if maker in makers else word(g, maker)


def decoys_of(text: str) -> list[str]:
    """Find what looks like a value in a text that has none."""
    found = MOBILE_LIKE.findall(text) + LONG.findall(text) + [s for s in SPECIMENS if s in text]
    return list(dict.fromkeys(found))


def tables_of_things(seed: int) -> list[Made]:
    """Write each list of things in two ways."""
    out = []
    lines = [x for x in (HERE / "things.txt").read_text("utf-8").splitlines() if x[0] != "#"]
    for i, line in enumerate(lines * 2):
        g, lay = Gen(f"{seed}/thing/{i}"), random.Random(f"thing/{i}")
        title, spec = line.split(" | ")
        pairs = [p.split("=", 1) for p in spec.split()]
        rows = [[thing(g, maker) for _, maker in pairs] for _ in range(lay.randrange(12, 90))]
        ext, _, write = WAYS[ORDER[(i * 3 + i // 16) % len(ORDER)]]
        table = Table([p[0] for p in pairs], [], rows, 0, title, [], f"共 {len(rows)} 条")
        marks = Marks(decoys=decoys_of("\n".join("\n".join(r) for r in rows)))
        for row in rows:
            for (_, maker), cell in zip(pairs, row, strict=True):
                if maker == "tel":
                    marks.see("org_tel", cell)
        out.append(Made(write(table), ext, None, "things, " + ORDER[(i * 3 + i // 16) % len(ORDER)], marks))
    return out


def texts_of(name: str, way: str) -> list[Made]:
    """Read the texts or the sources."""
    out = []
    for part in (HERE / name).read_text("utf-8").removeprefix("@ ").split("\n@ "):
        first, _, text = part.partition("\n")
        ext, data = ("txt", f"{first}\n\n{text.strip()}\n") if name == "prose.txt" else (first, text.strip() + "\n")
        out.append(Made(data, ext, None, way, Marks(decoys=decoys_of(data))))
    return out


def spoil(g: Gen, rec: Cells, number: int) -> Cells:
    """Make a record one of test data: no name, no right check sign, no segment."""
    wrong = id_check(rec["idno"][:17])
    spoilt = {
        "name": f"测试{number:03d}", "idno": rec["idno"][:17] + ("1" if wrong in "0X" else str((int(wrong) + 3) % 10)),
        "mobile": g.choice(["12", "10"]) + g.digits(9), "card": rec["card"][:-1] + str((int(rec["card"][-1]) + 5) % 10),
    }  # fmt: skip
    spoilt["peer"] = g.choice(["12", "10"]) + g.digits(9)
    return {
        **rec,
        **spoilt,
        "addr": "测试地址",
        "house": f"测试房屋{number}",
        "landlord": "测试房东",
        "officer": "测试员",
    }


def test_data(seed: int) -> list[Made]:
    """Write tables of made-up people with the headers of true tables."""
    out = []
    kinds = words(
        "hotel.stay identity.person travel.train phone.cdr bank.account crime.case property.rental netcafe.session"
    )
    for i, kind in enumerate(kinds):
        g, lay = Gen(f"{seed}/made up/{i}"), random.Random(f"made up/{i}")
        cols = [
            c
            for c in pick_columns(lay, kind, False, False)
            if c not in {"email", "passport", "landline", "org_tel", "wechat", "mobile_masked", "companion"}
        ]
        if "idno" not in cols:
            cols.insert(1, "idno")
        cols = list(dict.fromkeys(c for c in cols if c[0] != "_"))
        recs = [spoil(g, r, n) for n, r in enumerate(records(g, kind, 24), 1)]
        rows = fill(g, cols, recs)
        way = ORDER[(i * 2) % len(ORDER)] if i % 4 else "mysql"
        ext, _, write = (WAYS | BLOCKS)[way]
        style = lay.choice(PLAIN_HEADS)
        table = Table([header(kind, c, style) for c in cols], cols, rows, 0, "联调数据")
        marks = Marks(decoys=[v for r in recs for k, v in r.items() if k in ("idno", "card") and k in cols])
        out.append(Made(write(table), ext, None, "test data, " + way, marks))
    return out


def noise(seed: int) -> list[Made]:
    """Write logs, lists of hashes, running numbers and other noise."""
    g = Gen(f"{seed}/noise")
    span = range(160)
    web = [
        f"10.2.{g.randrange(9)}.{g.randrange(250)} - - GET /f/{g.randbytes(6).hex()} 200 "
        f"bytes={thing(g, 'bytes')} ts={thing(g, 'ms')}"
        for _ in span
    ]
    gc = [
        f"[{g.randrange(9000)}.{g.digits(3)}s][info][gc] heap used {thing(g, 'bytes')} bytes, "
        f"pause {g.randrange(90)}.{g.digits(3)}ms"
        for _ in span
    ]
    path = "M" + " L".join(f"{g.uniform(0, 900):.4f},{g.uniform(0, 600):.4f}" for _ in span)
    code = [f"G1 X{g.uniform(0, 200):.3f} Y{g.uniform(0, 200):.3f} E{g.uniform(0, 9):.5f}" for _ in span]
    parts = [
        ("log", "\n".join(web)), ("log", "\n".join(gc)),
        ("txt", "\n".join(thing(g, "sha") + "  ." + thing(g, "path") for _ in span)),
        ("txt", "\n".join(thing(g, "waybill") for _ in span)),
        ("csv", "order_id,trace_id\n" + "\n".join(thing(g, "snow") + "," + g.randbytes(16).hex() for _ in span)),
        ("pem", "-----BEGIN DATA-----\n" + base64.encodebytes(g.randbytes(2400)).decode() + "-----END DATA-----"),
        ("svg", f'<svg xmlns="http://www.w3.org/2000/svg"><path d="{path}"/></svg>'),
        ("gcode", "G28\n" + "\n".join(code)),
    ]  # fmt: skip
    return [Made(text + "\n", ext, None, "noise", Marks(decoys=decoys_of(text))) for ext, text in parts]


def negatives(seed: int) -> list[tuple[str, Made]]:
    """Give all files without any record."""
    made = tables_of_things(seed) + texts_of("prose.txt", "prose") + texts_of("sources.txt", "source")
    made += test_data(seed) + noise(seed)
    return [(f"null/{i}", m) for i, m in enumerate(made)]
