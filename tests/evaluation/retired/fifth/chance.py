"""Small seeded values named by a word: `int:1:9`, `pick:a/b`, `hotel`, `hex:32` ..., `a+b` sets two side by side."""

import base64
import datetime as dt
import re

import records
import tables
import values as v

MARK = re.compile(r"<<(!?)([^<>]+)>>|\[\[(.+?)\]\]")
GOODS = ["洗衣液", "抽纸", "保温杯", "数据线", "蓝牙耳机", "运动鞋", "电饭煲", "台灯", "牛奶", "大米", "充电宝", "键盘"]


def public_place(rng):
    """The address of a building, not of a home."""
    region = rng.choice(v.REGIONS)
    return f"{region[1]}{region[2]}{rng.choice(v.WORDS['streets'])}{rng.randint(2, 399)}号"


def credit_code(rng):
    """A company code with a right check character."""
    alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY"
    body = "91" + rng.choice(v.REGIONS)[0] + v.digits(rng, 1) + "MA" + v.letters(rng, 6, alphabet)
    return body + alphabet[-sum(alphabet.index(c) * pow(3, i, 31) for i, c in enumerate(body)) % 31]


def barcode(rng):
    """An EAN-13 of China."""
    body = "69" + v.digits(rng, 10)
    return body + str(-sum(int(d) * (3 if i % 2 else 1) for i, d in enumerate(body)) % 10)


def wrong_id(rng):
    """Shaped like an ID number, with a wrong check digit."""
    number = v.person(rng)["id"]
    return number[:17] + rng.choice([c for c in "0123456789" if c != number[17]])


def order18(rng):
    """An order number built of a moment and four digits."""
    return f"{v.moment(rng, 2016, 2019):%Y%m%d%H%M%S}{v.digits(rng, 4)}"


def waybill(rng):
    """A number of 19 digits with a right Luhn digit and no bank's prefix."""
    body = "77" + v.digits(rng, 16)
    return body + v.luhn_check(body)


SIMPLE = {
    "date": lambda r: f"{v.moment(r, 2014, 2019):%Y-%m-%d}",
    "dt": lambda r: f"{v.moment(r, 2014, 2019):%Y-%m-%d %H:%M:%S}",
    "month": lambda r: f"{v.moment(r, 2014, 2019):%Y-%m}",
    "clock": lambda r: f"{r.randint(6, 23):02d}:{r.randint(0, 59):02d}",
    "ms": lambda r: str(1.5e12 + r.randrange(10**11)).split(".", maxsplit=1)[0],
    "sec": lambda r: str(15 * 10**8 + r.randrange(10**8)),
    "city": lambda r: r.choice(records.CITIES)[0],
    "station": lambda r: r.choice(v.WORDS["stations"]),
    "port": lambda r: r.choice(v.WORDS["ports"]),
    "hotel": lambda r: r.choice(records.CITIES)[0] + r.choice(v.WORDS["brands"]) + r.choice(v.WORDS["hotels"]),
    "goods": lambda r: r.choice(GOODS),
    "cafe": lambda r: r.choice(v.WORDS["brands"]) + r.choice(v.WORDS["cafes"]),
    "estate": lambda r: r.choice(v.WORDS["estates"]),
    "addr": public_place,
    "street": lambda r: r.choice(v.WORDS["streets"]),
    "landline": lambda r: v.landline(r, r.choice(v.REGIONS)[3]),
    "uscc": credit_code,
    "ean": barcode,
    "org": lambda r: (
        r.choice(records.CITIES)[0] + r.choice(v.WORDS["brands"]) + r.choice(["贸易", "科技", "物流"]) + "有限公司"
    ),
    "order18": order18,
    "flight": lambda r: r.choice(records.FLIGHTS)[0] + str(r.randint(1001, 9899)),
    "train": lambda r: r.choice("GDKTZ") + str(r.randint(11, 1999)),
    "bank": lambda r: r.choice(v.BINS)[2],
    "bankbranch": lambda r: r.choice(v.BINS)[2] + r.choice(records.CITIES)[0] + r.choice(v.WORDS["streets"]) + "支行",
    "snow": lambda r: "1" + v.digits(r, 18),
    "mob11": v.mobile,
    "luhn19": waybill,
    "badid": wrong_id,
    "digits28": lambda r: "2019" + v.digits(r, 24),
    "ip": lambda r: f"10.{r.randint(0, 250)}.{r.randint(0, 250)}.{r.randint(1, 250)}",
    "mac": lambda r: ":".join(v.letters(r, 2, "0123456789abcdef") for _ in "123456"),
    "lng": lambda r: f"{r.uniform(103.1, 120.8):.6f}",
    "lat": lambda r: f"{r.uniform(22.4, 39.9):.6f}",
    "region": lambda r: r.choice(v.REGIONS)[0],
    "place": lambda r: r.choice(v.REGIONS)[0] + "10" + v.digits(r, 6),
    "model": lambda r: r.choice(v.WORDS["models"]),
    "part": lambda r: "E" + v.digits(r, 8),
    "court": lambda r: f"（{r.randint(2014, 2019)}）粤0{r.randint(101, 999)}刑初{r.randint(1, 999)}号",
    "uuid": lambda r: "-".join(v.letters(r, n, "0123456789abcdef") for n in (8, 4, 4, 4, 12)),
    "ver": lambda r: f"{r.randint(0, 9)}.{r.randint(0, 30)}.{r.randint(0, 30)}",
}


def value(rng, spec):  # noqa: PLR0911
    """The value that a word of this small language names."""
    if "+" in spec:
        return "".join(value(rng, part) for part in spec.split("+"))
    word, *rest = spec.split(":", 1)
    options = rest[0] if rest else ""
    if word == "pick":
        return rng.choice(options.split("/"))
    if word == "digits":
        return v.digits(rng, int(options))
    if word == "hex":
        return v.letters(rng, int(options), "0123456789abcdef")
    if word == "b64":
        return base64.b64encode(rng.randbytes(int(options))).decode()
    if word == "int":
        return str(rng.randint(*map(int, options.split(":"))))
    if word == "dec":
        low, high, places = options.split(":")
        return f"{rng.uniform(float(low), float(high)):.{places}f}"
    return SIMPLE[word](rng)


def fill(rng, text, labels):
    """A text with its words replaced; `*N ` before a line repeats it, `<<!word>>` and `[[text]]` are decoys."""

    def put(match):
        """What stands for one slot."""
        if match[3]:
            labels.decoys.append(match[3])
            return match[3]
        number = value(rng, match[2])
        if match[1]:
            labels.decoys.append(number)
        if "landline" in match[2]:
            labels.allow("phone.landline", number)
        return number

    lines = []
    clock = v.moment(rng, 2017, 2019)
    for line in text.splitlines():
        times, body = re.fullmatch(r"\*(\d+) (.*)", line).groups() if re.match(r"\*\d+ ", line) else (1, line)
        for _ in range(int(times)):
            clock += dt.timedelta(milliseconds=rng.randint(5, 60000))
            stamp = f"{clock:%Y-%m-%d %H:%M:%S}.{clock.microsecond // 1000:03d}"
            lines.append(MARK.sub(put, body.replace("<<now>>", stamp)))
    return "\n".join(lines) + "\n"


class Things(tables.Grid):
    """A table of things, with the face of a sheet of records."""

    def __init__(self, rng, part, count):
        """Make the rows of a part of `things.txt`."""
        first, *body = part.strip().splitlines()
        self.title, self.table = first.split()
        self.name = "".join(w.title() for w in self.table.split("_"))
        self.columns = [tuple(reversed(word.split("=", 1))) for word in " ".join(body).split(" ") if word]
        self.rows = [[value(rng, spec.lstrip("!")) for spec, _ in self.columns] for _ in range(count)]
        self.labelled = True

    def cells(self, blank=""):
        """All rows as text."""
        return self.rows

    def numbered(self):
        """All rows, short numbers as numbers."""
        return [[int(c) if c.isdigit() and len(c) < 8 and c[0] != "0" else c for c in row] for row in self.rows]

    @staticmethod
    def say(text):
        """Words of the writer."""
        return text

    def note(self, labels):
        """Put decoys and telephones of front desks among the labels."""
        for place, (spec, _) in enumerate(self.columns):
            for row in self.rows:
                if spec.startswith("!"):
                    labels.decoys.append(row[place])
                elif spec == "landline":
                    labels.allow("phone.landline", row[place])
