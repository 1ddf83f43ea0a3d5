"""Files in which nothing is to be found: things, prose, sources, noise, spoiled tables."""

import base64
import re

import office
import tables
from book import Book, Style
from records import HEADED, KINDS, head_words, title
from rows import people_and_rows
from values import WORDS, id_check, luhn_digit, sections

TOKEN = re.compile(r"<<(!?)(\w+?)(?::((?:(?!>>).|<)*?))?>>(?!>)")
GOODS = ["保温杯", "数据线", "蓝牙耳机", "大米5kg", "纸巾整箱", "运动鞋", "台灯", "洗衣液"]
SPOIL = (
    "identity.person",
    "hotel.stay",
    "travel.train",
    "bank.balance",
    "bank.account",
    "crime.case",
    "property.rental",
    "netcafe.session",
)
USCC = "0123456789ABCDEFGHJKLMNPQRTUWXY"


def uscc(g):
    """Make a company code with a right check sign."""
    body = f"91{g.region()[0]}MA{''.join(g.r.choices(USCC, k=7))}"
    return body + USCC[-sum(USCC.index(c) * pow(3, i, 31) for i, c in enumerate(body)) % 31]


def bad_id(g):
    """Make an identity number with a wrong check sign."""
    body = g.id18(g.region()[0], g.day(1960, 1999), 1)[:17]
    return body + g.pick([c for c in "0123456789" if c != id_check(body)])


def bad_card(g):
    """Make a card with a wrong last digit."""
    body = g.card()[0][:-1]
    return body + g.pick([c for c in "0123456789" if c != luhn_digit(body)])


def bad_mobile(g):
    """Make a mobile of no segment."""
    return g.pick(["120", "110", "154", "194", "164"]) + g.num(8)


def simple(g, name):
    """Make what a plain token names."""
    at = g.when(2018, 2022)
    made = {
        "time": f"{at:%Y-%m-%d %H:%M:%S}",
        "day": f"{at:%Y-%m-%d}",
        "hm": f"{at:%H:%M}",
        "month": f"{at:%Y-%m}",
        "amt": f"{g.r.randint(8, 900)}.{g.num(2)}",
        "f4": f"0.{g.num(4)}",
        "sku": f"{g.pick('ABKQ')}{g.num(3)}-{g.num(4)}",
        "goods": g.pick(GOODS),
        "hotel": f"{g.pick('hotel')}({g.region()[2][:-1]}店)",
        "estate": g.pick("estate"),
        "place": f"{g.region()[2]}{g.pick('street')}{g.r.randint(1, 400)}号",
        "lng": f"{g.r.uniform(100, 121):.6f}",
        "lat": f"{g.r.uniform(23, 40):.6f}",
        "hex32": f"{g.r.getrandbits(128):032x}",
        "uscc": uscc(g),
        "firm": f"{g.region()[2][:-1]}{g.pick(['恒通', '瑞丰', '华泰'])}{g.pick(['商贸', '物流'])}有限公司",
        "branch": f"{g.pick('bank').split(':')[2]}{g.pick('street')}支行",
        "mac": ":".join(f"{g.r.randrange(256):02x}" for _ in "abcdef"),
        "part": f"{g.pick('EG')}{g.num(8)}",
        "isbn": f"9787{g.num(9)}",
    }
    return made[name]


def token(g, book, match):
    """Write one token of a template."""
    bang, name, arg = match.groups()
    if name == "w":
        return g.pick(arg if arg in WORDS else arg.split(","))
    if name == "landline":
        return book.see("f_tel", g.landline(g.region()[5]))
    hard = {
        "order18": lambda: f"{g.when(2018, 2022):%Y%m%d%H%M%S}{g.num(4)}",
        "snow": lambda: "1" + g.num(18),
        "badid": lambda: bad_id(g),
        "ms": lambda: f"16{g.num(11)}",
        "badmob": lambda: bad_mobile(g),
        "d": lambda: arg,
    }
    if name in hard:
        return book.decoy(hard[name]())
    if re.fullmatch(r"n\d+", name):
        size = int(name[1:])
        text = ("1" if size == 11 else g.pick("12")) + g.num(size - 1) if size > 9 else g.num(size, "123456789")
    else:
        text = simple(g, name)
    return book.decoy(text) if bang else text


def fill(g, book, text):
    """Write all tokens of a text."""
    return TOKEN.sub(lambda m: token(g, book, m), text)


def things(g, name, spec, way):
    """Make a table of things."""
    book = Book(None)
    cols = [c.split("=", 1) for c in spec.strip().split("|")]
    rows = [[fill(g, book, c[1]) for c in cols] for _ in range(g.r.randint(12, 90))]
    make, ext = HEADED[way]
    table = tables.Table("stat.data", name, [], [c[0] for c in cols], rows)
    return book, make(g, table), ext


def prose(g, tag, body):
    """Make a text; gives book, content, extension."""
    book, ext = Book(None), tag.split("/")[1]
    text = fill(g, book, body)
    return book, office.docx_text(text) if ext == "docx" else text, ext


def source(g, tag, body):
    """Make a source or an empty form."""
    book = Book(None)
    return book, fill(g, book, body), tag.split(".", 1)[1]


def spoil(g, kind, way):
    """Make a table of test data: wrong check digits, no segments, numbered names."""
    book, style = Book(None), Style(g)
    style.mobile = style.card = "plain"
    keys = [*KINDS[kind][0], "mobile", "x_note"]
    heads, _ = head_words(g, kind, keys, "")
    cells = []
    for i, r in enumerate(people_and_rows(g, kind, g.r.randint(10, 60))[0], 1):
        book.decoy(wrong := bad_id(g))
        r.update(name=f"测试{i:03d}", id=wrong, mobile=book.decoy(bad_mobile(g)), x_note="自动化用例")
        r["addr"] = "测试地址"
        if "card" in keys:
            r["card"] = book.decoy(bad_card(g))
        cells.append([style.write(k, r[k]) for k in keys])
    book.values.clear()
    make, ext = HEADED[way]
    return book, make(g, tables.Table(kind, "测试" + title(g, kind), keys, heads, cells)), ext


def noise_hex(g, book):
    rows = []
    for i in range(120):
        data = bytes(g.r.randrange(256) for _ in range(16))
        shown = "".join(chr(b) if 32 <= b < 127 and chr(b) not in "@<>" else "." for b in data)
        rows.append(f"{i * 16:08x}  {data.hex(' ')}  |{shown}|")
    return "\n".join(rows) + "\n", "txt"


def noise_base64(g, book):
    data = bytes(g.r.randrange(256) for _ in range(3000))
    return f"-----BEGIN DATA-----\n{base64.encodebytes(data).decode()}-----END DATA-----\n", "pem"


def noise_gcode(g, book):
    rows = [
        f"G{g.pick('0123')} X{g.r.uniform(70, 135):.4f} Y{g.r.uniform(3, 53):.4f} Z{g.r.uniform(0, 9):.3f} F{g.num(4)}"
        for _ in range(200)
    ]
    return "%\nO1204 (T12 D12)\nG21 G90 G54\n" + "\n".join(rows) + "\nM30\n%\n", "nc"


def noise_svg(g, book):
    rows = [
        f'<path d="M{g.r.uniform(73, 135):.5f},{g.r.uniform(18, 53):.5f}L460,0,{g.num(4)},{g.num(5)}z"/>'
        for _ in range(60)
    ]
    return '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 400">\n' + "\n".join(rows) + "\n</svg>\n", "svg"


def noise_git(g, book):
    rows = [
        f"{g.r.getrandbits(160):040x} {g.pick(['修复', '优化', '重构'])}{g.pick(['导入', '查询'])} (#{g.num(3)})"
        for _ in range(80)
    ]
    return "\n".join(rows) + "\n", "txt"


def noise_floats(g, book):
    rows = [",".join(f"{g.r.random():.16f}" for _ in range(6)) for _ in range(120)]
    return "w0,w1,w2,w3,w4,w5\n" + "\n".join(rows) + "\n", "csv"


def noise_access(g, book):
    rows = []
    for _ in range(120):
        at = f"{g.when(2022, 2022):%d/%b/%Y:%H:%M:%S}"
        page = g.pick(["order/detail", "item", "cart"])
        stamp = book.decoy(f"16{g.num(11)}")
        rows.append(
            f"10.0.{g.num(1)}.{g.num(2, '12')} - - [{at} +0800] "
            f'"GET /api/{page}?id={book.decoy("1" + g.num(18))}&_={stamp} HTTP/1.1" 200 {g.num(5)}'
        )
    return "\n".join(rows) + "\n", "log"


def noise_minified(g, book):
    rows = [
        f"function {g.pick('abcdef')}{i}(t,e){{return t[{g.num(2)}]^0x{g.r.getrandbits(32):08x}|e>>>{g.num(1)}}}"
        for i in range(150)
    ]
    return "!function(){" + "".join(
        rows
    ) + f'var k=[1.{g.num(10)},.{g.num(11)},{g.num(10)}.5],m={{icon:"icon@2x.png"}}}}();\n', "js"


NOISE = [noise_hex, noise_base64, noise_gcode, noise_svg, noise_git, noise_floats, noise_access, noise_minified]
THINGS, PROSE, SOURCES = sections("things.txt"), sections("prose.txt"), sections("sources.txt")
WAYS = [
    "csv",
    "xlsx",
    "json",
    "markdown",
    "tsv",
    "sql-rows",
    "html",
    "pipe",
    "jsonl",
    "csv-quoted",
    "fixed",
    "sqlite",
    "yaml",
    "mysql-box",
    "docx",
    "json-columns",
    "sql-copy",
]


def all_negatives(gen):
    """Give (part, way, maker) of each negative; gen(name) gives a source of values."""
    out = []
    for i, (name, spec) in enumerate(THINGS.items()):
        way = WAYS[i % len(WAYS)]
        out.append(("things", way, things(gen(f"thing/{name}"), name, spec, way)))
    out += [("prose", tag.split("/")[0], prose(gen(f"prose/{tag}"), tag, body)) for tag, body in PROSE.items()]
    out += [("sources", tag, source(gen(f"source/{tag}"), tag, body)) for tag, body in SOURCES.items()]
    for i, kind in enumerate(SPOIL):
        out.append(("spoiled", WAYS[i], spoil(gen(f"spoil/{kind}"), kind, WAYS[i])))
    for maker in NOISE:
        book = Book(None)
        out.append(("noise", maker.__name__[6:], (book, *maker(gen(f"noise/{maker.__name__}"), book))))
    return out
