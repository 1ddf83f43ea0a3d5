"""What looks like personal data and is none."""

import base64
import random
import re
import uuid
import zlib
from collections.abc import Callable
from datetime import UTC

import values as v
from kinds import record_free
from office import OFFICE, docx_text
from sheet import Sheet, build
from tables import HEADED
from trees import TREES

USCC_SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY"
SOURCE_ENDINGS = {
    "java": "java", "sql": "sql", "py": "py", "proto": "proto", "graphql": "graphql", "xsd": "xsd", "vue": "vue",
    "html": "html", "csv": "csv", "txt": "txt", "mapper": "xml", "c": "h", "openapi": "yaml", "kotlin": "kt",
    "go": "go", "po": "po", "letter": "tpl", "form": "docx", "jsonschema": "json", "logstash": "conf",
}  # fmt: skip
Negative = tuple[str, str | bytes, str, dict[str, list[str]], list[str]]


def uscc(rng: random.Random) -> str:
    """The code of a firm, with letters in it and its check sign."""
    body = f"91{rng.choice(rng.choice(v.cities()).districts)[:6]}MA" + "".join(rng.choices(USCC_SIGNS, k=7))
    total = sum(USCC_SIGNS.index(sign) * pow(3, i, 31) for i, sign in enumerate(body))
    return body + USCC_SIGNS[-total % 31]


def ean(body: str) -> str:
    """A number of thirteen digits with its check digit."""
    return body + str(-sum(int(d) * (3 if i % 2 else 1) for i, d in enumerate(body)) % 10)


def spoiled_id(rng: random.Random) -> str:
    """Like an identity number, with a wrong check sign."""
    body = v.person(rng).idno[:17]
    return body + rng.choice([d for d in "0123456789" if d != v.id_check(body)])


def spoiled_card(rng: random.Random) -> str:
    """Like a card, with a wrong last digit."""
    body = v.card(rng)[0][:-1]
    return body + str((int(v.luhn_check(body)) + rng.randint(1, 9)) % 10)


def no_card(rng: random.Random) -> str:
    """Sixteen digits of no bank whose last is wrong."""
    body = f"690000{v.digits(rng, 9)}"
    return body + str((int(v.luhn_check(body)) + 3) % 10)


def pattern(rng: random.Random, text: str) -> str:
    """Digits for hashes."""
    return re.sub("#", lambda _: str(rng.randint(1, 9)), text)


def places(rng: random.Random) -> dict[str, str]:
    """Names of places and things of the road."""
    facts = {key: str(value) for key, value in record_free(rng).items()}
    city = rng.choice(v.cities())
    return facts | {
        "city": city.name,
        "district": rng.choice(city.districts)[6:],
        "station": f"{city.station}站",
        "lat": f"{city.lat + rng.uniform(-0.1, 0.1):.6f}",
        "lon": f"{city.lon + rng.uniform(-0.1, 0.1):.6f}",
        "tel": v.landline(rng, city),
        "netbar": f"{rng.choice(city.districts)[:6]}10{rng.randint(1001, 989999):06d}",
        "bank": rng.choice(v.words("banknames")),
        "branch": f"{city.name}{rng.choice(v.words('roads'))[:-1]}支行",
        "firm": f"{city.name}{rng.choice(v.words('firms')[:5])}",
        "brand": rng.choice(v.words("brands")),
        "segment": f"{rng.choice(v.SEGMENTS)}{rng.randint(1000, 9999)}",
    }


def numbers(rng: random.Random) -> dict[str, str]:
    """Times and running numbers."""
    when = v.moment(rng, 2019, 2023)
    return {
        "date": f"{when:%Y-%m-%d}",
        "month": f"{when:%Y-%m}",
        "stamp": f"{when:%Y-%m-%d %H:%M:%S}",
        "clock": f"{when:%H:%M}",
        "ms": str(int(when.replace(tzinfo=UTC).timestamp()) * 1000 + rng.randint(0, 999)),
        "ip": f"10.{rng.randint(0, 20)}.{rng.randint(0, 250)}.{rng.randint(2, 250)}",
        "mac": ":".join(f"{rng.randint(0, 255):02x}" for _ in range(6)),
        "uscc": uscc(rng),
        "isbn": ean("9787" + v.digits(rng, 8)),
        "ean": ean("69" + v.digits(rng, 10)),
        "hash": f"{rng.getrandbits(160):040x}",
        "size": v.mobile(rng),
        "snow": f"16{v.digits(rng, 17)}",
        "part": f"{rng.choice('EG')}{v.digits(rng, 8)}",
        "badid": spoiled_id(rng),
        "badcard": spoiled_card(rng),
    }


DECOYS = ("size", "snow", "part", "badid", "badcard")


def cell(spec: str, rng: random.Random) -> str:
    """One cell of a table of things."""
    name, _, rest = spec.partition(" ")
    if name == "pick":
        return rng.choice(rest.split(" "))
    if name == "num":
        return str(rng.randint(*map(int, rest.split())))
    if name == "dec":
        return f"{rng.uniform(*map(float, rest.split())):.2f}"
    return pattern(rng, rest) if name == "pat" else (places(rng) | numbers(rng))[name]


def things(rng: random.Random, lay: random.Random) -> list[Negative]:
    """Tables of things."""
    out = []
    for part in re.split("^@", (v.HERE / "things.txt").read_text("utf-8"), flags=re.MULTILINE)[1:]:
        first, *lines = part.strip().split("\n")
        title, way, size = first.split("|")
        heads, specs = zip(*(line.split("=") for line in lines), strict=True)
        count = lay.randint(*map(int, size.split("-")))
        rows = [[cell(spec, rng) for spec in specs] for _ in range(count)]
        sheet = Sheet("", list(heads), list(heads), rows, title, rng, lay)
        ending, writer = (HEADED | TREES | OFFICE)[way]
        decoys = [row[i] for i, spec in enumerate(specs) if spec in DECOYS for row in rows]
        allowed = [row[i] for i, spec in enumerate(specs) if spec == "tel" for row in rows]
        out.append((ending, writer(sheet), way, {"phone.landline": allowed}, decoys))
    return out


def texts(rng: random.Random, lay: random.Random) -> list[Negative]:
    """Texts about the same matters, and texts about none of them."""
    out = []
    for name, text in v.sections("prose.txt").items():
        allowed, decoys = [], []

        def put(match: re.Match[str], allowed: list[str] = allowed, decoys: list[str] = decoys) -> str:
            hole = match[1]
            if hole[0] == "x":
                decoys.append(hole[1:])
                return hole[1:]
            facts = places(rng) | numbers(rng)
            got = v.digits(rng, int(hole[1:])) if re.fullmatch(r"d\d+", hole) else facts[hole]
            (allowed if hole == "tel" else decoys if hole == "snow" else []).append(got)
            return got

        done = re.sub(r"\{([a-z0-9]+X?)\}", put, text) + "\n"
        ending = lay.choice(("txt", "txt", "md", "docx"))
        body = docx_text(done) if ending == "docx" else done
        out.append((ending, body, f"text, {name}", {"phone.landline": allowed}, decoys))
    return out


def sources(rng: random.Random, lay: random.Random) -> list[Negative]:
    """Sources and empty forms."""
    out: list[Negative] = []
    for name, text in v.sections("sources.txt").items():
        ending = SOURCE_ENDINGS[name]
        out.append((ending, docx_text(text) if ending == "docx" else text + "\n", f"source, {name}", {}, []))
    return out


def trials(rng: random.Random, lay: random.Random) -> list[Negative]:
    """Test data below the heads of true tables."""
    out = []
    kinds = ("hotel.stay", "travel.flight", "travel.train", "bank.account", "bank.balance", "property.rental",
             "identity.person", "driving.licence")  # fmt: skip
    ways = (
        "separated",
        "json",
        "SQL, many tuples",
        "Markdown",
        "workbook",
        "separated by tabs",
        "XML, elements",
        "mysql",
    )
    for kind, way in zip(kinds, ways, strict=True):
        sheet = build(kind, lay.randint(5, 25), rng, lay, bare=True)
        decoys = []
        for index, row in enumerate(sheet.rows, 1):
            fakes: dict[str, Callable[[], str]] = {
                "name": lambda index=index: f"测试{index:03d}",
                "idno": lambda: spoiled_id(rng),
                "mobile": lambda index=index: f"120{rng.randint(1000, 9999)}{index:04d}",
                "card": lambda: no_card(rng),
                "email": lambda: "-",
                "landline": lambda: "-",
                "passport": lambda: "-",
                "bookedby": lambda: "测试员",
                "landlord": lambda: "测试员",
                "address": lambda: "测试地址",
            }
            for at, col in enumerate(sheet.cols):
                if col in fakes:
                    row[at] = fakes[col]()
                    decoys += [row[at]] if col in ("idno", "mobile", "card") else []
        ending, writer = (HEADED | TREES | OFFICE)[way]
        out.append((ending, writer(sheet), f"test data, {way}", {}, decoys))
    return out


def noise(rng: random.Random, lay: random.Random) -> list[Negative]:
    """Things no one reads."""
    raw = rng.randbytes(3000)
    lump = base64.encodebytes(raw).decode()
    path = " ".join(f"{rng.choice('MLC')}{rng.uniform(1, 200):.3f},{rng.uniform(1, 200):.3f}" for _ in range(300))
    js = ";".join(
        f"var {rng.choice('abcdef')}{i}=function(t,e){{return t[{i}]^{rng.randint(1, 9999)}}}" for i in range(200)
    )
    log = "".join(f"{rng.getrandbits(160):040x} fix {rng.choice(('typo', 'ci', 'deps', 'lint'))}\n" for _ in range(80))
    files = "\n".join(str(uuid.UUID(int=rng.getrandbits(128), version=4)) for _ in range(200)) + "\n"
    dump = "\n".join(f"{i * 16:08x}: " + raw[i * 16 : i * 16 + 16].hex(" ", 2) for i in range(180)) + "\n"
    long = "".join(rng.choices("0123456789", k=4000)) + "\n"
    pem = f"-----BEGIN CERTIFICATE-----\n{lump}-----END CERTIFICATE-----\n"
    svg = f'<svg xmlns="http://www.w3.org/2000/svg"><path d="{path}"/></svg>\n'
    made = {"pem": pem, "svg": svg, "js": js, "log": log, "lst": files, "hex": dump, "dec": long}
    out: list[Negative] = [(ending, text, f"noise, {ending}", {}, []) for ending, text in made.items()]
    return [*out, ("bin", zlib.compress(raw), "noise, bytes", {}, [])]


def negatives(rng: random.Random, lay: random.Random) -> list[Negative]:
    """All of them."""
    return [made for part in (things, texts, sources, trials, noise) for made in part(rng, lay)]
