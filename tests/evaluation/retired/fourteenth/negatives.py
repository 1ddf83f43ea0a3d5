"""Make the files in which nothing is to be found."""

import re
from datetime import timedelta

import table
from values import CITIES, HERE, Gen, luhn_ok

MOBILE = re.compile(r"^1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-35-8]|8\d|9[0-35-9])\d{8}$")


def pattern(g, text):
    """Replace # by digits and @ by letters."""
    return "".join(g.digits(1) if c == "#" else g.r.choice("ABCDEFGHJK") if c == "@" else c for c in text)


def coded(g, what, row):
    """Return a code of a kind of thing."""
    if what == "FLT":
        return g.r.choice(["CZ", "MU", "CA", "HU"]) + str(g.r.randint(1101, 8999))
    if what == "TRN":
        return g.r.choice("GDKT") + str(g.r.randint(11, 1998))
    return f"{g.r.randint(2, 20)}{g.r.randint(1, 30):02d}"


def between(g, spec, real):
    """Return a number of the span."""
    low, high = map(int, spec.split("-"))
    return f"{g.r.uniform(low, high):.2f}" if real else str(g.r.randint(low, high))


def span(g, spec, row, base):
    """Return a cell by the first letter of its maker."""
    when = base + timedelta(minutes=11 * row)
    city = CITIES[row % len(CITIES)]
    words = {
        "d": lambda: f"{when + timedelta(days=row):%Y-%m-%d}", "t": lambda: f"{when:%Y-%m-%d %H:%M:%S}",
        "h": lambda: f"{g.r.randint(6, 23):02d}:{g.r.randint(0, 11) * 5:02d}", "ym": lambda: f"{when:%Y-%m}",
        "city": lambda: g.r.choice(CITIES)["name"], "estate": lambda: g.word("estate"),
        "branch": lambda: city["name"] + g.word("road") + "支行", "road": lambda: city["name"] + g.word("road"),
        "ip": lambda: ".".join(["10", *(str(g.r.randint(1, 250)) for _ in range(3))]),
        "mac": lambda: ":".join(f"{g.r.getrandbits(8):02x}" for _ in range(6)),
        "hex16": lambda: f"{g.r.getrandbits(64):016x}", "lng": lambda: f"{city['lng'] + g.r.uniform(-0.1, 0.1):.6f}",
        "lat": lambda: f"{city['lat'] + g.r.uniform(-0.1, 0.1):.6f}", "isbn": lambda: "9787" + g.digits(9),
        "ean": lambda: "69" + g.digits(11), "m11": g.mobile,
        "b": lambda: g.r.choice(["17179869184", "34359738368", "68719476736"]),
    }  # fmt: skip
    if spec in words:
        return words[spec]()
    head, rest = spec[0], spec[1:]
    if head in "if":
        return between(g, rest, head == "f")
    if head == "c":
        return g.r.choice(rest.split("/"))
    return coded(g, rest, row) if head == "k" else pattern(g, rest)


def specs():
    """Read the tables of things."""
    out = []
    for line in (HERE / "things.txt").read_text(encoding="utf-8").splitlines():
        title, ename, cols = line.split("|")
        out.append((title, ename, [re.match(r"(.+?):(\w+)=(.+)", c).groups() for c in split_cols(cols)]))
    return out


def split_cols(text):
    """Part columns at commas that begin a new head."""
    return re.split(r",(?=[^,:=]+:\w+=)", text)


def thing(seed, spec, style, count):
    """Return a table of things."""
    g = Gen(seed)
    title, ename, cols = spec
    heads = []
    for zh, en, _ in cols:
        code = {"camel": table.camel(en), "upper": en.upper(), "snake": en}
        heads.append(zh if style == "zh" else code.get(style, en.upper()))
    kinds = ["n" if m[0] in "if" and m not in ("ip", "isbn") else "s" for _, _, m in cols]
    out = table.Table(None, title, ename, heads, kinds, ["_"] * len(cols))
    out.labels = {h: c[0] for h, c in zip(heads, cols, strict=True)}
    base = g.moment(2022, 2024)
    out.rows = [[span(g, m, n, base) for _, _, m in cols] for n in range(count)]
    out.decoys = sorted({c for r in out.rows for c in r if MOBILE.match(c)})
    return out


def spoil(t, g):
    """Turn a true table into one of made-up people: nothing in it holds."""
    spoiled = {}
    for n, row in enumerate(t.rows):
        for i, key in enumerate(t.keys):
            cell = row[i]
            if key == "idno":
                wrong = "0123456789".replace(cell[17], "")
                row[i] = cell[:17] + g.r.choice(wrong)
            elif key in ("mobile", "peer"):
                row[i] = "12" + g.digits(9)
            elif key in ("card", "oppcard"):
                row[i] = bad_card(g)
            elif key in ("name", "oppname", "landlord"):
                row[i] = f"压测虚拟{n + 1:03d}"
            elif key in ("passport", "vin", "plate", "tel", "email"):
                row[i] = ""
            if row[i] != cell and key in ("idno", "mobile", "card"):
                spoiled[row[i]] = 1
    t.decoys = sorted({*t.decoys, *spoiled})
    return t


def bad_card(g):
    """Return sixteen digits of no bank that fail the check."""
    while True:
        text = "8800" + g.digits(12)
        if not luhn_ok(text):
            return text


def render(text, g):
    """Fill the blanks of a text that names nobody."""
    fills = {
        "date": lambda: f"{g.moment():%Y-%m-%d}", "n": lambda: str(g.r.randint(3, 97)), "n3": lambda: g.digits(3),
        "n6": lambda: g.digits(6), "city": lambda: g.r.choice(CITIES)["name"],
        "hex": lambda: f"{g.r.getrandbits(160):040x}",
        "money": lambda: f"{g.r.randint(10, 99999)}.{g.digits(2)}", "road": lambda: g.word("road"),
    }  # fmt: skip
    return re.sub(r"<<(\w+)>>", lambda m: fills[m.group(1)](), text)


def chapters(name):
    """Read a file of texts parted by lines that begin with @."""
    out = []
    for part in (HERE / name).read_text(encoding="utf-8").split("\n@")[0:]:
        head, _, body = part.lstrip("@").partition("\n")
        title, ext, decoys = (head + "||").split("|")[:3]
        out.append((title, ext, [d for d in decoys.split(" ") if d], body.rstrip("\n") + "\n"))
    return out


def noise(g, n):
    """Return one of eight noises: name, extension, text."""
    row = range(g.r.randint(60, 140))

    def nums(low, high):
        return " ".join(f"{g.r.uniform(low, high):.5f}" for _ in range(8))

    makers = [
        ("digests", "sha256", lambda: "\n".join(f"{g.r.getrandbits(256):064x}  pkg-{i}.rpm" for i in row)),
        ("hexadecimal dump", "txt", lambda: "\n".join(
            f"{i * 16:08x}  " + " ".join(f"{g.r.getrandbits(8):02x}" for _ in range(16)) for i in row)),
        ("metrics of Prometheus", "prom", lambda: "\n".join(
            f'http_requests_total{{code="200",path="/v{i}"}} {g.r.randint(10**6, 10**9)} '
            f"{1660000000000 + g.r.randint(0, 10**10)}" for i in row)),
        ("matrix", "dat", lambda: "\n".join(nums(-3, 3) for _ in row)),
        ("identifiers of traces", "log", lambda: "\n".join(
            f"trace={g.r.getrandbits(128):032x} span={g.r.getrandbits(64):016x} dur={g.r.randint(1, 9000)}us"
            for _ in row)),
        ("snowflake identifiers", "txt", lambda: "\n".join(
            str(1500000000000000000 + g.r.getrandbits(56)) for _ in row)),
        ("lines of git", "txt", lambda: "\n".join(
            f"{g.r.getrandbits(160):040x} {g.moment():%Y-%m-%d} fix: issue {g.r.randint(1, 900)}" for _ in row)),
        ("garbage collector", "log", lambda: "\n".join(
            f"{i * 3.71:.3f}: [GC (Allocation Failure) {g.r.randint(10**5, 10**6)}K->"
            f"{g.r.randint(10**4, 10**5)}K(1005056K),"
            f" 0.0{g.digits(6)} secs]" for i in row)),
    ]  # fmt: skip
    name, ext, make = makers[n % len(makers)]
    return name, ext, make() + "\n"
