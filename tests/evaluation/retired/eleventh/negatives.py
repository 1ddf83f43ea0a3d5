"""Files that hold nothing: tables of things, texts, sources, empty forms, test data and noise."""

import base64
import re
from pathlib import Path

from kinds import AIRLINES
from sheet import COLUMNS, Sheet, id_like, when
from values import CITIES, W

SPECIMENS = ["11010519491231002X", "13800138000", "6222600260001072444", "京A12345"]


def hash_fill(r, mask):
    """Fill a mask: a digit for each hash."""
    return re.sub("#", lambda _: r.choice("0123456789"), mask)


def cell(r, code):
    """Draw a cell of a table of things."""
    name, _, arg = code.partition(":")
    if name == "num":
        low, high = arg.split("-")
        return str(r.randrange(int(low), int(high) + 1))
    return {
        "pick": lambda: r.choice(arg.split("/")),
        "code": lambda: hash_fill(r, arg),
        "money": lambda: f"{r.uniform(3, 900):.2f}",
        "date": lambda: when(r.moment(), "%Y-%m-%d"),
        "stamp": lambda: when(r.moment(), "%Y-%m-%d %H:%M:%S"),
        "clock": lambda: when(r.moment(), "%H:%M"),
        "pct": lambda: f"{r.uniform(1, 99):.1f}%",
        "city": lambda: r.choice(CITIES).name,
        "station": lambda: r.choice(r.choice(CITIES).stations),
        "iata": lambda: r.choice(CITIES).iata,
        "port": lambda: r.word("ports"),
        "flight": lambda: r.choice(AIRLINES)[0] + str(r.randrange(1100, 9899)),
        "train": lambda: r.choice("GDKZT") + str(r.randrange(11, 2990)),
        "word": lambda: r.choice(W[arg]),
        "n19": lambda: "1" + r.digits(18),
        "waybill": lambda: "SF" + r.digits(13),
        "ip": lambda: f"10.{r.randrange(9)}.{r.randrange(250)}.{r.randrange(250)}",
        "hex": lambda: f"{r.getrandbits(48):012x}.bin",
        "mac": lambda: ":".join(f"{r.randrange(256):02x}" for _ in range(6)),
        "ean": lambda: "97870" + r.digits(8),
        "lon": lambda: f"{r.uniform(104, 121):.6f}",
        "lat": lambda: f"{r.uniform(23, 39):.6f}",
        "sha": lambda: f"{r.getrandbits(256):064x}",
        "size": lambda: "154" + r.digits(8),
    }[name]()


def things():
    """Read the schemas of the tables of things."""
    out = []
    for line in Path(__file__).with_name("things.txt").read_text("utf-8").splitlines():
        if not line.startswith("#"):
            title, spec = line.split("|")
            out.append((title, [x.split("=", 1) for x in spec.split(";")]))
    return out


def thing_sheet(r, title, spec):
    """Make a table of things."""
    s = Sheet(None, title)
    s.heads = [h for h, _ in spec]
    for _ in range(r.randrange(9, 120)):
        s.rows.append([cell(r, c) for _, c in spec])
        s.decoys += [x for x, (_, c) in zip(s.rows[-1], spec, strict=True) if c in ("n19", "waybill", "size")]
    return s


def pieces(name):
    """Read the pieces of a file of texts."""
    text = Path(__file__).with_name(name).read_text("utf-8")
    return [p.split("\n", 1) for p in text.split("## ")[1:]]


def test_sheet(r, kind):
    """Make test data: heads as in earnest, cells made up."""
    s = Sheet(None, "自动化用例数据")
    own = COLUMNS[kind]
    keys = [k for k in own if own[k]["must"]][:7]
    keys[1:1] = [k for k in ("id", "mobile") if k not in keys]
    s.heads = [(own.get(k) or COLUMNS["person"][k])["zh"][0].replace(" ", "") for k in keys]
    for i in range(r.randrange(5, 30)):
        bad = id_like(r)
        row = {
            "name": f"用例{i:03d}",
            "id": bad,
            "mobile": "10" + r.digits(9),
            "card": "0000" + r.digits(12),
            "plate": "测A00000",
            "vin": "TESTVIN" + f"{i:010d}",
            "passport": f"TEST{i:04d}",
            "peer": "10" + r.digits(9),
        }
        s.rows.append([row.get(k, f"测试值{k}") for k in keys])
        s.decoys.append(bad)
    return s


def noise(r, at):
    """Make a file of noise of one of eight sorts."""
    n = r.randrange(60, 200)
    return [
        lambda: "\n".join(f"{i * 16:08x}  " + " ".join(f"{r.randrange(256):02x}" for _ in range(16)) for i in range(n)),
        lambda: "-----BEGIN DATA-----\n" + base64.encodebytes(r.randbytes(n * 30)).decode() + "-----END DATA-----",
        lambda: "\n".join(
            f"0.{r.digits(24)} -{r.randrange(1, 9)}.{r.digits(17)}e-0{r.randrange(1, 9)}" for _ in range(n)
        ),
        lambda: "\n".join(f"{r.getrandbits(128):032x} *part-{i:05d}.parquet" for i in range(n)),
        lambda: "\n".join(
            f'node_disk_bytes{{dev="sd{r.choice("abc")}"}} {r.uniform(1, 9):.9f}e+10 {1660000000000 + i * 15000}'
            for i in range(n)
        ),
        lambda: "\n".join(
            f"{1620000000 + i * 37} {r.choice(['GC', 'JIT', 'IO'])} 0x{r.getrandbits(64):016x} {r.getrandbits(20)}us"
            for i in range(n)
        ),
        lambda: "!function(){" + ",".join(f"a{i}={r.randrange(10**6)}" for i in range(n)) + "}();",
        lambda: "\n".join(f"snow_{1400000000000000000 + r.getrandbits(58)}" for _ in range(n)),
    ][at]() + "\n"
