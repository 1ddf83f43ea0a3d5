"""Files in which nobody's data stand: tables of things, running numbers and logs, laws, news and specimens."""

from __future__ import annotations

import datetime as dt
import random
import re
from collections.abc import Callable

from kinds import Case, hotel_name
from sources import SOURCES, framed
from tables import ANY, WAYS, ZH, Table
from values import HERE, WORDS, id_valid, luhn_check

KNOWN = set(WORDS["specimens"])
USCC = "0123456789ABCDEFGHJKLMNPQRTUWXY"
Found = tuple[str, str, str | bytes, dict[str, list[str]], list[str]]


def _span(case: Case, text: str) -> int:
    """A number between two bounds."""
    low, high = text.split("-")
    return case.rng.randint(int(low), int(high))


def _company(case: Case) -> str:
    """A company code with right check character."""
    body = "91" + case.make.parts("regions")[0] + "".join(case.rng.choices(USCC, k=8)) + "M"
    return body + USCC[-sum(USCC.index(sign) * pow(3, place, 31) for place, sign in enumerate(body)) % 31]


def _order18(case: Case) -> str:
    """An order number of eighteen digits that is no identity number."""
    while True:
        text = f"{case.moment():%Y%m%d}{case.make.digits(10)}"
        if not id_valid(text):
            return text


def _isbn(case: Case) -> str:
    """A book number with right check digit."""
    body = "9787" + case.make.digits(8)
    return body + str(-sum(int(digit) * (1, 3)[place % 2] for place, digit in enumerate(body)) % 10)


CELLS: dict[str, Callable[[Case, list[str]], str]] = {
    "w": lambda case, args: case.make.word(args[0]),
    "n": lambda case, args: str(_span(case, args[0])),
    "m": lambda case, args: f"{_span(case, args[0])}.{case.rng.randint(0, 99):02d}",
    "c": lambda case, args: case.rng.choice(":".join(args).split(",")),
    "d": lambda case, args: case.make.digits(int(args[0]), args[1] if len(args) > 1 else "123"),
    "p": lambda case, args: args[0] + case.make.digits(int(args[-1]), "123456789"),
    "hex": lambda case, args: f"{case.rng.getrandbits(4 * int(args[0])):0{args[0]}x}",
    "t": lambda case, args: case.time(case.moment()),
    "day": lambda case, args: case.day(case.moment()),
    "ym": lambda case, args: f"{case.moment():%Y-%m}",
    "hm": lambda case, args: f"{case.moment():%H:%M}",
    "ms": lambda case, args: str(int(case.moment().replace(tzinfo=dt.UTC).timestamp() * 1000) + 137),
    "dec": lambda case, args: f"{case.rng.uniform(0.5, 3):.6f}",
    "tel": lambda case, args: case.make.landline(case.make.parts("regions")[4]),
    "addr": lambda case, args: case.make.address(case.make.parts("regions")),
    "hotel": lambda case, args: hotel_name(case),
    "cafe": lambda case, args: f"{case.make.word('cities')}{case.make.word('cafe')}店",
    "bank": lambda case, args: case.make.parts("banks")[0],
    "branch": lambda case, args: f"{case.make.word('cities')}{case.make.word('roads')[:2]}支行",
    "region": lambda case, args: case.make.parts("regions")[3],
    "site": lambda case, args: f"{case.make.word('estates')}{case.rng.randint(1, 9)}号楼",
    "lng": lambda case, args: f"{case.rng.uniform(103, 119):.6f}",
    "lat": lambda case, args: f"{case.rng.uniform(23, 34):.6f}",
    "uscc": lambda case, args: _company(case),
    "isbn": lambda case, args: _isbn(case),
    "snow": lambda case, args: "10" + case.make.digits(17),
    "ord18": lambda case, args: _order18(case),
    "ord11": lambda case, args: case.rng.choice(("135", "158", "176", "189")) + case.make.digits(8),
    "bytes": lambda case, args: case.rng.choice(("13", "15", "17", "18")) + case.make.digits(9),
}
DECOYS = ("ord18", "ord11", "bytes", "snow", "isbn", "uscc", "ms")


def things(line: str, rng: random.Random, name: str) -> Found:
    """A table of things from its line in things.txt, in one way of writing."""
    title, slug, *columns = line.split(" ")
    case = Case(rng)
    heads, specs = zip(*(column.split("=", 1) for column in columns), strict=True)
    rows = []
    for _ in range(rng.randint(8, 45)):
        rows.append([CELLS[spec.split(":")[0]](case, spec.split(":")[1:]) for spec in specs])
    table = Table(None, title, slug, [""] * len(heads), list(heads), rows, rng)
    how = WAYS[name]
    flat = [(spec, row[place]) for row in rows for place, spec in enumerate(specs)]
    allowed = {"phone.landline": [cell for spec, cell in flat if spec == "tel"]}
    decoys = [cell for spec, cell in flat if spec.split(":")[0] in DECOYS][:6]
    return f"table of things, {title}: {how.name}", how.ending, how.write(table), allowed, decoys


def prose(rng: random.Random) -> list[Found]:
    """Laws, news, notices and specimens from prose.txt."""
    found: list[Found] = []
    for part in (HERE / "prose.txt").read_text(encoding="utf-8").removeprefix("=== ").split("\n=== "):
        head, text = part.split("\n", 1)
        name, ending = head.split(" | ")
        mails = re.findall(r"[a-z]+@[a-z.]+", text)
        found.append((name, ending, text, {"phone.email": mails}, sorted(word for word in KNOWN if word in text)))
    return found


NOISE: list[tuple[str, str, Callable[[Case], list[str]]]] = []


def noise(name: str, ending: str) -> Callable:
    """Registers a writer of lines that mean nobody."""

    def register(write: Callable) -> Callable:
        NOISE.append((name, ending, write))
        return write

    return register


@noise("log of a web server", "log")
def _web_log(case: Case) -> list[str]:
    make = case.make
    return [
        f"172.16.{case.rng.randint(0, 9)}.{case.rng.randint(2, 250)} - - [{case.moment():%d/%b/%Y:%H:%M:%S} +0800] "
        f'"GET /item/{make.digits(11, "2345")} HTTP/1.1" 200 {make.digits(5, "12")} id={make.digits(18, "9")}'
        for _ in range(60)
    ]


@noise("metrics", "prom")
def _metrics(case: Case) -> list[str]:
    lines = ["# HELP bank_balance_requests_total requests", "# TYPE bank_balance_requests_total counter"]
    for place in range(40):
        size = "1" + case.make.digits(10)
        lines.append(f'node_memory_bytes{{host="db{place}",kind="cached"}} {size} {int(case.moment().timestamp())}000')
    return lines


@noise("checksums", "sha256")
def _hashes(case: Case) -> list[str]:
    return [f"{case.rng.getrandbits(256):064x}  dist/part-{place:05d}.bin" for place in range(40)]


@noise("milliseconds", "tsv")
def _epochs(case: Case) -> list[str]:
    return [f"{1480000000000 + case.rng.randrange(10**11)}\t{case.rng.randint(1, 99)}" for _ in range(80)]


@noise("decimals", "dat")
def _decimals(case: Case) -> list[str]:
    return [" ".join(f"{case.rng.choice('01')}.{case.make.digits(11, '1')}" for _ in range(4)) for _ in range(50)]


@noise("places of a map", "geojson")
def _places(case: Case) -> list[str]:
    rows = []
    for _ in range(25):
        spot = f"[{CELLS['lng'](case, [])},{CELLS['lat'](case, [])}]"
        shape = f'"geometry":{{"type":"Point","coordinates":{spot}}}'
        rows.append(f'{{"type":"Feature",{shape},"properties":{{"name":"{case.make.word("ports")}"}}}}')
    return ['{"type":"FeatureCollection","features":[', ",\n".join(rows), "]}"]


@noise("code of a milling machine", "nc")
def _tooling(case: Case) -> list[str]:
    lines = ["G21", "G90", "T1 M6"]
    return lines + [f"G1 X{case.rng.uniform(0, 90):.4f} Y{case.rng.uniform(0, 90):.4f} F{n * 20}" for n in range(1, 70)]


@noise("batch numbers", "txt")
def _cards_failing(case: Case) -> list[str]:
    bodies = ["6222" + case.make.digits(14) for _ in range(40)]
    return ["# 批次号清单", *(f"batch={body}{(int(luhn_check(body)) + 4) % 10}" for body in bodies)]


@noise("minified script", "js")
def _minified(case: Case) -> list[str]:
    body = ",".join(
        f"n{place}:0x{case.rng.getrandbits(40):x},k{place}:{case.make.digits(17, '7')}" for place in range(80)
    )
    return [f"!function(e){{var t={{{body}}};e.exports=t}}(module);"]


@noise("waybills", "txt")
def _waybills(case: Case) -> list[str]:
    return [
        f"{case.rng.choice(('SF', 'YT', 'JD'))}{case.make.digits(13)} 已揽收 {case.make.word('cities')}分拨中心"
        for _ in range(50)
    ]


@noise("identifiers", "txt")
def _uuids(case: Case) -> list[str]:
    parts = [f"{case.rng.getrandbits(128):032x}" for _ in range(60)]
    return [f"{part[:8]}-{part[8:12]}-{part[12:16]}-{part[16:20]}-{part[20:]}" for part in parts]


@noise("part numbers", "txt")
def _parts(case: Case) -> list[str]:
    heads = ("CA", "CX", "MF", "E", "G", "LSV")
    return [
        "料号 描述 库位",
        *(f"{case.rng.choice(heads)}{case.make.digits(4)} 电子料 {case.make.word('cities')}仓" for _ in range(45)),
    ]


@noise("codes of towns", "txt")
def _plates_rule(case: Case) -> list[str]:
    regions = [word.split(",") for word in WORDS["regions"]]
    return ["号牌代号对照表", *(f"{part[5]} {part[2]} 区号{part[4]} 行政区划{part[0]}" for part in regions)]


def all_negatives(rng: random.Random) -> list[Found]:
    """Every negative of the examination."""
    lines = [
        line for line in (HERE / "things.txt").read_text(encoding="utf-8").splitlines() if not line.startswith("#")
    ]
    tag = re.compile("XML elements|protocol|Ruby|Java|Go$|TOML|bound")
    ways = [name for name, how in WAYS.items() if not how.grouped and how.head and not tag.search(name)]
    ways = [
        name for name in ways if WAYS[name].dialects in (ANY, ZH) or WAYS[name].ending in {"json", "jsonl", "db", "sql"}
    ]
    rng.shuffle(ways)
    found = [things(line, rng, ways[place % len(ways)]) for place, line in enumerate(lines)]
    found += prose(rng)
    for name, ending, write in NOISE:
        lines = write(Case(rng))
        decoys = [word for line in lines for word in re.findall(r"(?<![\w.])\d{11,19}(?![\w.])", line)][:4]
        found.append((name, ending, "\n".join(lines) + "\n", {}, decoys))
    found += [(name, ending, text, {}, []) for name, ending, text in framed()]
    return found + [(name, ending, write(rng), {}, []) for name, ending, write in SOURCES]
