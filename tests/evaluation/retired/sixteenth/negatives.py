"""Files in which there is nobody: tables of things, texts, sources, test data and noise."""

import re
from pathlib import Path

from table import KINDS, RULES, Table, make_table

HERE = Path(__file__).parent
SPECIMENS = [
    "11010519491231002X",
    "110105194912310021",
    "440524188001010014",
    "13800138000",
    "4111111111111111",
    "5555555555554444",
    "6228480402564890018",
    "1M8GDM9AXKP042788",
    "6222600260001072444",
]
TEST_KINDS = [
    "travel.flight",
    "travel.train",
    "netcafe.session",
    "crime.case",
    "property.rental",
    "bank.account",
    "bank.balance",
]


def nothing(decoys=()):
    """The label of a file that holds nothing."""
    return {"kind": None, "records": 0, "people": None, "values": {}, "allowed": {}, "decoys": sorted(set(decoys))}


def thing_cell(gen, code):
    """A cell of a table of things by its code."""
    rng, (how, _, more) = gen.rng, code.partition(":")
    if how == "w":
        return gen.pick(more)
    if how == "n":
        low, high = more.split(":")
        return str(rng.randrange(int(low), int(high) + 1))
    if how == "g":
        return f"{rng.uniform(104, 121):.6f}"
    if how == "i":
        return f"978-7-{rng.randrange(100, 600)}-{rng.randrange(10000, 99999)}-{rng.randrange(10)}"
    return {
        "d11": gen.mobile,
        "d18": gen.bad_id,
        "t": lambda: f"{gen.moment():%Y-%m-%d}",
        "m": lambda: f"{rng.randrange(5, 999)}.{rng.randrange(10, 99)}",
        "f": lambda: f"{gen.pick('CA MU CZ HU')}{rng.randrange(1101, 8999)}",
        "r": lambda: f"G{rng.randrange(11, 2899)}",
        "h": lambda: f"{rng.uniform(23, 39):.6f}",
    }[how]()


def thing(gen, number, language):
    """A table of things in the ways of the true tables, with its decoys."""
    lines = (HERE / "things.txt").read_text("utf-8").splitlines()
    title, name, *columns = lines[number % len(lines)].split("|")
    columns = [c.split(",", 2) for c in columns]
    heads = {f"c{i}": c[0 if language == "cn" else 1] for i, c in enumerate(columns)}
    rows = [{f"c{i}": thing_cell(gen, c[2]) for i, c in enumerate(columns)} for _ in range(gen.rng.randrange(6, 45))]
    decoys = [row[f"c{i}"] for i, c in enumerate(columns) if c[2] in ("d11", "d18") for row in rows]
    return Table(None, title, name, list(heads), heads, rows), nothing(decoys)


def texts(name):
    """The files of a text of many: name, text and the specimens in it."""
    parts = re.split(r"^=== (.+)\n", (HERE / name).read_text("utf-8"), flags=re.M)[1:]
    return [
        (file, text, nothing([s for s in SPECIMENS if s in text]))
        for file, text in zip(parts[::2], parts[1::2], strict=True)
    ]


def test_table(gen, number, language):
    """A table of made-up people: spoiled numbers and names that say so."""
    kind = TEST_KINDS[number % len(TEST_KINDS)]
    table = make_table(gen, kind, language, gen.rng.randrange(5, 20), plain=True)
    decoys = []
    for place, row in enumerate(table.rows, 1):
        row["name"] = f"测试用户{place:03d}"
        row["landlord"] = "测试房东"
        row["opp"] = "测试商户"
        row["idno"] = gen.bad_id()
        row["mobile"] = "100" + gen.digits(8)
        if "card" in row:
            row["card"] = gen.bad_card()
        decoys += [row[k] for k in table.keys if k in RULES]
    table.kind, table.title, table.name = None, KINDS[kind][0] + "（测试数据）", "test_" + table.name
    return table, nothing(decoys)


def hex_log(gen):
    """A build log with hashes."""
    return "\n".join(
        f"{gen.tick():%H:%M:%S} layer sha256:{gen.rng.getrandbits(256):064x} pulled" for _ in range(40)
    ) + "\n", "log"


def metrics(gen):
    """Metrics in the text form of Prometheus."""
    return "# TYPE http_requests_total counter\n" + "\n".join(
        f'http_requests_total{{code="200",pod="api-{n}"}} {gen.rng.randrange(10**6)}' for n in range(60)
    ) + "\n", "prom"


def vectors(gen):
    """Numbers of a model."""
    return "\n".join(",".join(f"{gen.rng.uniform(-1, 1):.8f}" for _ in range(12)) for _ in range(50)) + "\n", "csv"


def lockfile(gen):
    """A lock file of npm."""
    rows = ",\n".join(
        (
            f'    "node_modules/pkg-{n}": {{"version": "{n % 7}.{n}.1"'
            f', "integrity": "sha512-{gen.rng.getrandbits(200):050x}"}}'
        )
        for n in range(40)
    )
    return '{\n  "lockfileVersion": 3,\n  "packages": {\n' + rows + "\n  }\n}\n", "json"


def millis(gen):
    """Samples with times in milliseconds."""
    return "ts,cpu,mem\n" + "\n".join(
        f"{1700000000000 + n * 15000},{gen.rng.uniform(1, 99):.2f},{gen.rng.uniform(20, 80):.2f}" for n in range(80)
    ) + "\n", "csv"


def nginx(gen):
    """An error log of a server."""
    return "\n".join(
        (
            f"{gen.tick():%Y/%m/%d %H:%M:%S} [error] {gen.rng.randrange(900, 9000)}"
            f"#0: *{n} upstream timed out (110) while connecting"
        )
        for n in range(40)
    ) + "\n", "log"


def snowflakes(gen):
    """Ids of a queue."""
    return "\n".join(
        (
            f'{{"msgId":"{gen.rng.randrange(14, 19) * 10**17 + gen.rng.randrange(10**17) // 1000 * 1000}'
            f'0","topic":"stock-sync","retry":0}}'
        )
        for _ in range(40)
    ) + "\n", "log"


def gitlog(gen):
    """A short log of commits."""
    return "\n".join(
        f"{gen.rng.getrandbits(40):010x} {gen.pick('修复分页问题 升级依赖 调整样式 补充单元测试 重构导出')}"
        for _ in range(40)
    ) + "\n", "txt"


def subtitles(gen):
    """Subtitles of a film."""
    talk = ["你怎么才来", "路上堵车", "先吃饭吧", "外面下雨了", "明天再说"]
    return "\n".join(f"{n}\n00:{n:02d}:05,200 --> 00:{n:02d}:08,900\n{gen.pick(talk)}\n" for n in range(1, 30)), "srt"


def geojson(gen):
    """Outlines of a park."""
    points = ",".join(f"[{gen.rng.uniform(113, 114):.6f},{gen.rng.uniform(22, 23):.6f}]" for _ in range(40))
    return (
        (
            f'{{"type":"Feature","properties":{{"name":"湿地公园"}},"geome'
            f'try":{{"type":"Polygon","coordinates":[[{points}]]}}}}\n'
        ),
        "json",
    )


NOISE = [hex_log, metrics, vectors, lockfile, millis, nginx, snowflakes, gitlog, subtitles, geojson]
