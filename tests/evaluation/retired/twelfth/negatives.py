"""Files in which nothing is to be found."""

import base64
import datetime as dt
import hashlib
import re

from sheet import Sheet, make_sheet, style_of
from values import HERE, id_check, read_lines

SPECIMENS = [
    "11010519491231002X",
    "440524188001010014",
    "110105194912310021",
    "34052419800101001X",
    "13800138000",
    "6228480402564890018",
    "6222600260001072444",
    "1M8GDM9AXKP042788",
]
USCC = "0123456789ABCDEFGHJKLMNPQRTUWXY"


def sections(name):
    """Names and bodies of a file of sections."""
    text = (HERE / name).read_text(encoding="utf-8")
    return [part.partition("\n")[::2] for part in text.split("=== ")[1:]]


def uscc(draw, rng):
    """A company's code with a right check sign."""
    body = "91" + rng.choice(("310115", "440106", "330106")) + "MA" + "".join(rng.choice(USCC) for _ in range(7))
    total = sum(USCC.index(c) * pow(3, i, 31) for i, c in enumerate(body))
    return body + USCC[(31 - total % 31) % 31]


def ean(start, draw, size=12):
    """A code of thirteen digits with its check digit."""
    body = start + draw.digits(size - len(start))
    total = sum(int(c) * (3 if i % 2 else 1) for i, c in enumerate(body))
    return body + str(-total % 10)


def thing(spec, maker, decoys):
    """A cell of a table of things."""
    rng = maker.rng
    kind, _, rest = spec.partition("(")
    rest = rest.rstrip(")")
    if kind == "w":
        return rng.choice(rest.split("/") if "/data1" not in rest else rest.split("/ "))
    if kind in ("n", "f"):
        low, high = (int(x) for x in rest.split("-"))
        return (
            str(rng.randrange(low, high + 1))
            if kind == "n"
            else f"{rng.uniform(low, high):.{2 if high > 50 or low else 4}f}"
        )
    moment = dt.datetime(2019, 2, 3) + dt.timedelta(seconds=rng.randrange(100000000))
    if kind in ("d", "t", "c"):
        return moment.strftime({"d": "%Y-%m-%d", "t": "%Y-%m-%d %H:%M:%S", "c": "%H:%M"}[kind])
    if kind == "s":
        start, size = rest.split(",")
        return start + maker.digits(int(size))
    if kind == "g":
        value = maker.digits(int(rest), "23456789" if rest == "11" else "3456789")
    elif kind == "b":
        value = maker.digits(11, "23456789")
    else:
        return {
            "e": lambda: ean("69", maker),
            "i": lambda: ean("9787", maker),
            "p": lambda: f"10.{rng.randrange(2, 99)}.{rng.randrange(2, 99)}.{rng.randrange(2, 250)}",
            "u": lambda: uscc(maker, rng),
            "h": lambda: hashlib.md5(maker.digits(9).encode()).hexdigest(),
        }[kind]()
    if len(value) >= 11:
        decoys.append(value)
    return value


def things_sheet(maker, index):
    """A table of things."""
    title, _, cols = read_lines("things.txt")[index].partition("|")
    pairs = [c.partition("=")[::2] for c in cols.split(";")]
    sheet = Sheet(None, "zh0", style_of(maker.rng))
    sheet.title, sheet.seed = title, maker.rng.randrange(1000, 9999)
    sheet.heads = [head for head, _ in pairs]
    sheet.fields = list(sheet.heads)
    for _ in range(maker.rng.randrange(12, 70)):
        sheet.rows.append([thing(spec, maker, sheet.decoys) for _, spec in pairs])
    return sheet


def spoil(field, value, number, rng):
    """A made-up cell in place of a good one."""
    digits = re.sub(r"\D", "", value)
    if field in ("name", "peername", "landlord"):
        return f"压测虚拟户{number:03d}"
    if field == "id":
        body = value[:17]
        return body + rng.choice([c for c in "0123456789" if c != id_check(body)])
    if field in ("mobile", "peer"):
        return "12" + digits[-9:]
    if field in ("card", "peercard"):
        return "000000" + digits[6:-1] + str((int(digits[-1]) + 3) % 10)
    return {"plate": "测A-0" + digits[-3:], "passport": f"TEST{number:05d}", "vin": f"VIN{number:014d}"}.get(
        field, value
    )


def test_sheet(maker, kind):
    """Test data: the heads of a true table above made-up rows."""
    while True:
        sheet = make_sheet(maker, kind, maker.rng.randrange(8, 40), holes=False, vocab="zh0")
        if not {"email", "landline"} & set(sheet.fields):
            break
    sheet.title = "压力测试造数（非真实数据）"
    for number, row in enumerate(sheet.rows, 1):
        for place, field in enumerate(sheet.fields):
            row[place] = spoil(field, row[place], number, maker.rng)
            if field in ("id", "mobile", "peer", "card", "peercard"):
                sheet.decoys.append(row[place])
    return sheet


def noise(index, maker):
    """Text or bytes without any sense for a reader."""
    rng = maker.rng
    raw = bytes(rng.randrange(256) for _ in range(2400))
    makers = (
        lambda: "-----BEGIN DATA-----\n" + base64.encodebytes(raw).decode() + "-----END DATA-----\n",
        lambda: "\n".join(f"{i * 16:08x}  " + raw[i * 16 : i * 16 + 16].hex(" ") for i in range(150)) + "\n",
        lambda: "".join(f"{hashlib.sha1(bytes([i])).hexdigest()} refs/heads/f{i}\n" for i in range(90)),
        lambda: "".join(
            f'up{{job="a{i}"}} {rng.randrange(2)} {1600000000000 + rng.randrange(10**10)}\n' for i in range(120)
        ),
        lambda: "M" + " ".join(f"{rng.uniform(0, 900):.4f},{rng.uniform(0, 600):.4f}" for _ in range(200)) + "Z\n",
        lambda: "".join(f"    at c.x.A{i}.run(A{i}.java:{rng.randrange(20, 900)})\n" for i in range(80)),
        lambda: raw,
        lambda: "".join(
            f"G01 X{rng.uniform(0, 99):.3f} Y{rng.uniform(0, 99):.3f} F{rng.randrange(200, 900)}\n" for _ in range(150)
        ),
        lambda: "\n".join(" ".join(maker.digits(9) for _ in range(8)) for _ in range(40)) + "\n",
    )
    return makers[index]()


def specimens_in(text):
    """Published specimens that a text holds."""
    return [s for s in SPECIMENS if s in text]
