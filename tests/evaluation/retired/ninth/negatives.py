"""Files in which there is nothing to be found."""

import base64
import datetime as dt
import json
import pathlib
import re

from build import Sheet, choose_columns, head_of, new_label
from kinds import COLUMNS
from kinds_more import AllKinds
from office import workbook
from scan import find_values
from tables import csv_plain, html_page, titled, tsv
from trees import json_pretty, sql_many, xml_sheet
from values import PLACES, id_ok

HERE = pathlib.Path(__file__).parent
PART = re.compile(r"\{(\w+)(?::([^{}]*))?\}")
WAYS = {"csv": (csv_plain, "csv"), "tsv": (tsv, "tsv"), "titled report": (titled, "txt")}
WAYS |= {"json, indented": (json_pretty, "json"), "html page": (html_page, "html")}
WAYS |= {"xml sheet 2003": (xml_sheet, "xml"), "workbook": (workbook, "xlsx")}


def piece(maker, word, arg):
    """Draw a part of a cell."""
    rng = maker.rng
    when = maker.day(2019, 2025)
    if word[0] in "dh" and word[1:].isdigit():
        return "".join(rng.choice("0123456789abcdef"[: 10 if word[0] == "d" else 16]) for _ in range(int(word[1:])))
    simple = {
        "city": lambda: rng.choice(PLACES)["city"],
        "time": lambda: when.strftime("%Y-%m-%d %H:%M:%S"),
        "date": lambda: when.strftime("%Y-%m-%d"),
        "sec": lambda: str(int((when - dt.datetime(1970, 1, 1)).total_seconds())),
        "ms": lambda: str(int((when - dt.datetime(1970, 1, 1)).total_seconds()) * 1000 + rng.randrange(1000)),
        "order": lambda: when.strftime("%Y%m%d%H%M%S") + maker.digits(6),
        "snow": lambda: str(rng.randrange(1200000000000000000, 1790000000000000000)),
        "size": lambda: str(rng.choice([rng.randrange(13000000000, 19900000000), rng.randrange(10**8, 10**10)])),
        "lng": lambda: f"{rng.uniform(104, 121):.6f}",
        "lat": lambda: f"{rng.uniform(22, 40):.6f}",
        "pick": lambda: rng.choice(arg.split("/")),
        "r": lambda: str(rng.randrange(*(int(v) for v in arg.split(":")))),
        "f": lambda: f"{rng.uniform(*(float(v) for v in arg.split(':'))):.2f}",
    }
    return simple[word]()


def things(maker, line, i):
    """Write a table of things."""
    rng = maker.rng
    head, cells = line.split("^")
    title, *heads = head.split("|")
    cells = cells.split("|")
    sheet = Sheet(rng, title, f"t_thing_{i:02d}")
    sheet.clerk, sheet.heads = maker.name(), heads
    label = new_label(None)
    for _ in range(rng.randrange(12, 60)):
        row = [PART.sub(lambda m: piece(maker, *m.groups()), c) for c in cells]
        sheet.rows.append(row)
        found = [v for c in row for vs in find_values(c).values() for v in vs]
        label["decoys"] += [v for v in found if v not in label["decoys"]]
    way = list(WAYS)[i % len(WAYS)]
    call, ext = WAYS[way]
    return call(sheet), ext, label, "things, " + way


def fixed(name):
    """Read the written texts or sources."""
    out = []
    for chunk in (HERE / name).read_text("utf-8").split("=== ")[1:]:
        first, body = chunk.split("\n", 1)
        ext, *decoys = first.split(" ")
        out.append((body, ext, new_label(None) | {"decoys": decoys}, name.split(".")[0]))
    return out


def spoil(maker, n):
    """Draw a made-up identity number with a wrong check digit."""
    while True:
        text = f"{maker.rng.choice(['110101', '440106', '330106'])}19900101{n:03d}{maker.rng.randrange(10)}"
        if not id_ok(text):
            return text


def test_data(maker, kind, i):
    """Write rows that a tester made up."""
    rng = maker.rng
    kinds = AllKinds(maker, 0)
    title, table = (rng.choice(v.split("/")) for v in COLUMNS[kind][2:])
    sheet = Sheet(rng, title + "（测试环境）", "test_" + table)
    sheet.clerk = "tester"
    cols, _ = choose_columns(rng, kind)
    cols = [
        c for c in cols if c not in ("peercard", "plate", "vin", "passport", "officer", "peername", "landlord", "email")
    ]
    sheet.heads = [head_of(c, "snake" if i % 2 else "cn", rng) for c in cols]
    label = new_label(None)
    for n in range(1, rng.randrange(8, 30)):
        r = kinds.record(kind, maker.person())
        r |= {"name": f"测试{n:03d}", "idno": spoil(maker, n), "mobile": f"154{n:08d}", "peer": f"160{n:08d}"}
        r |= {"card": f"99990000{n:08d}", "tel": "0000", "address": f"测试地址{n}"}
        sheet.rows.append([r[c] for c in cols])
        label["decoys"] += [r[c] for c in ("idno", "mobile", "card") if c in cols]
    call, ext = [(csv_plain, "csv"), (sql_many, "sql"), (tsv, "tsv"), (json_pretty, "json")][i % 4]
    return call(sheet), ext, label, "test data"


def noise(maker, i):
    """Write noise: encoded bytes, hexadecimal, minified code, drawings, requests."""
    rng = maker.rng
    raw = bytes(rng.getrandbits(8) for _ in range(1800))
    ways = [
        lambda: (
            "-----BEGIN CERTIFICATE-----\n" + base64.encodebytes(raw).decode() + "-----END CERTIFICATE-----\n",
            "pem",
        ),
        lambda: ("".join(f"{j:08x}  {raw[j : j + 16].hex(' ')}\n" for j in range(0, 1792, 16)), "txt"),
        lambda: ("!function(t){" + "".join(f"var a{j}=t[{rng.randrange(99999)}];" for j in range(200)) + "}(w);", "js"),
        lambda: (
            '<svg><path d="'
            + " ".join(f"L{rng.random() * 500:.5f},{rng.random() * 500:.5f}" for _ in range(150))
            + '"/></svg>',
            "svg",
        ),
        lambda: ("".join(f"{rng.getrandbits(160):040x} refs/heads/topic-{j}\n" for j in range(60)), "txt"),
        lambda: (
            "".join(
                f"G1 X{rng.random() * 200:.3f} Y{rng.random() * 200:.3f} F{rng.randrange(900, 3000)}\n"
                for _ in range(120)
            ),
            "gcode",
        ),
        lambda: (json.dumps([round(rng.gauss(0, 1), 11) for _ in range(200)]), "json"),
        lambda: (
            "".join(
                f"10.0.{rng.randrange(9)}.{rng.randrange(250)} GET /v/{rng.getrandbits(64):016x} 200 {j * 37}\n"
                for j in range(90)
            ),
            "log",
        ),
    ]
    text, ext = ways[i]()
    return text, ext, new_label(None), "noise"


def all_negatives(maker):
    """Write the 86 files in which nothing is to be found."""
    lines = (HERE / "things.txt").read_text("utf-8").splitlines()
    out = [things(maker, line, i) for i, line in enumerate(lines)]
    out += fixed("prose.txt") + fixed("sources.txt")
    kinds = ("hotel.stay", "travel.train", "bank.account", "phone.cdr", "crime.case", "identity.person")
    out += [test_data(maker, k, i) for i, k in enumerate((*kinds, "property.rental", "driving.licence"))]
    return out + [noise(maker, i) for i in range(8)]
