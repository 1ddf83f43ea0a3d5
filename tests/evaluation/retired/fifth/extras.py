"""Lists of bare numbers, and pairs of a table and what became of it."""

import json

import office
import tables
import values as v
import ways

REMARKS = {
    "id": ["已核", "待查", "无记录", "已反馈", "重复"],
    "mobile": ["空号", "停机", "已接通", "无人接听", "拒接", "已加微信"],
}
WORDS = {
    "id": ("identity.number", "公民身份号码", "id_cards", "身份证号"),
    "mobile": ("phone.number", "手机号码", "mobiles", "号码"),
}


def list_plain(numbers, rng, field):
    """One number on a line."""
    return "\n".join(numbers) + "\n", "txt"


def list_remarks(numbers, rng, field):
    """A number and a remark on each line."""
    return "".join(f"{number}\t{rng.choice(REMARKS[field])}\n" for number in numbers), "txt"


def list_csv(numbers, rng, field):
    """Serial, number, state and time under a header."""
    rows = "".join(
        f"{n},{number},{rng.choice(REMARKS[field])},{v.moment(rng):%Y-%m-%d %H:%M}\n"
        for n, number in enumerate(numbers, 1)
    )
    return f"序号,{WORDS[field][1]},状态,更新时间\n{rows}", "csv"


def list_json(numbers, rng, field):
    """An object with a list of numbers."""
    return json.dumps({"batch": rng.randint(10, 99), WORDS[field][2]: numbers, "size": len(numbers)}, indent=1), "json"


def list_commas(numbers, rng, field):
    """A heading, then numbers in rows of five."""
    rows = "，\n".join("，".join(numbers[i : i + 5]) for i in range(0, len(numbers), 5))
    return f"{WORDS[field][3]}清单（{len(numbers)}个）：\n{rows}\n", "txt"


def list_sql(numbers, rng, field):
    """The IN list of a query."""
    rows = ",\n  ".join(f"'{number}'" for number in numbers)
    return f"select count(*) from t_check where {WORDS[field][2]} in (\n  {rows}\n);\n", "sql"


def list_numbered(numbers, rng, field):
    """Numbered lines, some with a remark in brackets."""
    return "".join(
        f"{n}. {number}{rng.choice(['', '', f'（{rng.choice(REMARKS[field])}）'])}\n"
        for n, number in enumerate(numbers, 1)
    ), "txt"


def list_workbook(numbers, rng, field):
    """A workbook with one column."""
    return office.xlsx([[WORDS[field][1]], *[[number] for number in numbers]], "名单"), "xlsx"


LISTS = [list_plain, list_remarks, list_csv, list_json, list_commas, list_sql, list_numbered, list_workbook]


def bare_list(rng, field, way):
    """Text, extension and labels of a list of bare numbers."""
    kind = WORDS[field][0]
    numbers = [v.person(rng)[field] for _ in range(rng.choice([8, 15, 24, 40, 60, 300]))]
    numbers += rng.sample(numbers, 2)
    labels = tables.Labels(kind)
    labels.records = len(numbers)
    for number in numbers:
        labels.add(field, number)
        labels.keys.add(number)
    text, ext = way(numbers, rng, field)
    return text, ext, labels


def wrong(rng, field, value, number):
    """A cell made untrue: a wrong check digit, a segment of no network, a name that a program wrote."""
    if field in ("id", "card"):
        return value[:-1] + rng.choice([c for c in "0123456789" if c != value[-1]])
    if field == "mobile":
        return rng.choice(["154", "194", "120"]) + value[3:]
    return {"name": f"测试{number:03d}", "mate": "", "email": "", "landline": ""}.get(field, value)


def spoil(sheet, rng):
    """Make all rows of a sheet untrue; the labels of what remains: nothing but decoys."""
    labels = tables.Labels(None)
    fields = [field for field, _ in sheet.columns]
    for number, row in enumerate(sheet.rows, 1):
        for field in fields:
            row[field] = wrong(rng, field, row[field], number)
        labels.decoys += [row[field] for field in ("id", "card", "mobile") if field in fields and row[field]]
    return labels


def pair(rng, kind, spoiled):
    """Two files: a true table, then the same with columns moved, or with everything in it wrong."""
    sheet = tables.Sheet(kind, rng, rng.choice(["zh", "snake", "caps"]), rng.randint(12, 40))
    way = rng.choice(["delimited, csv", "delimited, tsv", "mysql shell", "delimited, bars", "markdown table"])
    text, ext = ways.TEXT_WAYS[way](sheet, rng)
    files = [(text, ext, sheet.labels(), f"{way}, the true table of a pair")]
    if spoiled:
        labels = spoil(sheet, rng)
    else:
        rng.shuffle(sheet.columns)
        labels = sheet.labels()
    text, ext = ways.TEXT_WAYS[way](sheet, rng)
    return [*files, (text, ext, labels, f"{way}, {'made untrue' if spoiled else 'columns in another order'}")]


PAIRS = [
    ("hotel.stay", True),
    ("travel.train", True),
    ("bank.account", True),
    ("property.rental", False),
    ("driving.vehicle", False),
    ("identity.person", False),
]
