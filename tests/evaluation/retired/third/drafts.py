"""From a way of writing and a kind to a finished file with its truth."""

from __future__ import annotations

from dataclasses import dataclass, replace
from random import Random

import boxes
from habits import Grid, make_grid, pick_habits
from kinds import SPECS, Row, Table, Truth, choose_fields, make_table
from people import make_email, make_person
from prose import PROSES, letter
from tables import TABLES, TITLES, joined, separated
from trees import NAMES, TREES

ENCODINGS = ["utf-8"] * 10 + ["gb18030"] * 5 + ["utf-8-sig"] * 3 + ["utf-16"] * 2
SPEAKING = [
    "hotel.stay", "travel.flight", "travel.train", "netcafe.session", "border.crossing", "crime.case",
    "property.housing", "bank.account", "driving.licence", "driving.vehicle", "phone.cdr", "phone.sms", "location.fix",
    "identity.person",
]  # fmt: skip
BOXES = [
    "gzip",
    "zip",
    "zip in zip",
    "tar",
    "xlsx with title",
    "xlsx two sheets",
    "docx table",
    "sqlite",
    "mail",
    "statement",
]
WAYS = [*TABLES, *TREES, *PROSES, *BOXES]
ANY = ["zh", "zh", "zh", "snake", "camel", "en", "pinyin", "hant"]


@dataclass
class Draft:
    """A file before it has a name."""

    data: bytes
    ending: str
    shape: str
    truth: Truth
    member: str = ""


def kinds_for(way: str) -> list[str]:
    """The kinds that can be told in this way without doubt."""
    if way in TABLES and TABLES[way][3]:
        return SPEAKING
    if way in PROSES:
        return PROSES[way][1]
    if way == "statement":
        return ["bank.transaction"]
    return list(SPECS)


def encode(rng: Random, text: str, choice: str | None = None) -> tuple[bytes, str]:
    """The text in one of the encodings that real files have."""
    name = choice or rng.choice(ENCODINGS)
    shown = "utf-8" if name == "utf-8-sig" else name
    text = text.replace("{{charset}}", shown)
    if name == "utf-16":
        big = rng.random() < 0.3
        return ("\ufeff" + text).encode("utf-16-be" if big else "utf-16-le"), name
    return text.encode(name), name


def amount(rng: Random, most: int = 400) -> int:
    """How many records."""
    return min(most, rng.choice([rng.randint(5, 12), rng.randint(8, 30), rng.randint(20, 60), rng.randint(40, 160)]))


def grid_for(rng: Random, kind: str, style: str, *, count: int = 0, machine: bool = False, loose: bool = False) -> Grid:
    """A table of the kind as one writer would have it."""
    habits = pick_habits(rng)
    habits = replace(habits.plain() if machine else habits, hant=style == "hant")
    keys = None
    if loose:
        habits = replace(habits, holes=0.0)
        keys = next(key for key in SPECS[kind].keys[::-1] if "id_no" in key)
    fields = choose_fields(rng, kind, keys)
    return make_grid(rng, make_table(rng, kind, count or amount(rng), fields), habits, style)


def from_table(rng: Random, way: str, kind: str) -> Draft:
    """A written table."""
    write, style, ending, loose = TABLES[way]
    style = style or rng.choice(ANY)
    grid = grid_for(rng, kind, style, loose=loose)
    if way == "csv full width":
        habits = replace(pick_habits(rng), phone="{0}{1}{2}", wide=True, holes=0.0)
        grid = make_grid(rng, grid.table, habits, style)
    text = write(rng, grid)
    if rng.random() < 0.35 and ending in {"csv", "txt"}:
        text = text.replace("\r\n", "\n").replace("\n", "\r\n")
    choice = "utf-16" if way == "unicode text" else None
    data, name = encode(rng, text, choice)
    return Draft(data, ending, f"{way}, {style}, {name}", grid.truth(loose=loose))


def from_tree(rng: Random, way: str, kind: str) -> Draft:
    """Records with named fields."""
    write, styles, ending = TREES[way]
    style = rng.choice(styles.split())
    grid = grid_for(rng, kind, style, machine=True)
    choice = (
        None if not way.startswith(("json", "yaml", "python")) else rng.choice(["utf-8", "utf-8", "utf-8", "utf-8-sig"])
    )
    data, name = encode(rng, write(rng, grid), "utf-8" if way == "python list" else choice)
    return Draft(data, ending, f"{way}, {style}, {name}", grid.truth())


def from_prose(rng: Random, way: str, kind: str) -> Draft:
    """Running text."""
    write, _, most = PROSES[way]
    habits = replace(pick_habits(rng), wide=False)
    text, truth = write(rng, kind, rng.randint(4, most), habits)
    data, name = encode(rng, text)
    return Draft(data, "txt", f"{way}, {name}", truth)


def inner(rng: Random, kind: str) -> tuple[str, Draft]:
    """A file that lies in a container."""
    way = rng.choice(
        [
            "csv",
            "tsv",
            "csv with title",
            "json lines",
            "sql columns",
            "csv snake_case",
            "blocks Chinese",
            "csv all quoted",
        ]
    )
    draft = from_tree(rng, way, kind) if way in TREES else from_table(rng, way, kind)
    stem = rng.choice(["data", "export", "明细", "list", "part1", "t_info"])
    return f"{stem}.{draft.ending}", draft


NOTE = "解压后用表格软件打开即可，编码如有乱码请改选简体中文。\n"


def packed(rng: Random, way: str, kind: str) -> Draft:
    """A file in gzip, zip, zip in zip or tar."""
    name, draft = inner(rng, kind)
    note = {"说明.txt": NOTE.encode()} if rng.random() < 0.4 else {}
    if way == "gzip":
        return Draft(boxes.gz(draft.data), draft.ending + ".gz", f"gzip of {draft.shape}", draft.truth)
    if way == "tar":
        short = rng.random() < 0.5
        box = boxes.tarred({"data/" + name: draft.data, **note}, compress=short)
        return Draft(box, "tar.gz" if short else "tar", f"tar of {draft.shape}", draft.truth, "data/" + name)
    box = boxes.zipped({name: draft.data, **note})
    if way == "zip in zip":
        box, name = boxes.zipped({"backup/part.zip": box, **note}), "backup/part.zip\0" + name
    return Draft(box, "zip", f"{way} of {draft.shape}", draft.truth, name)


def sheet_rows(rng: Random, grid: Grid, *, title: bool) -> list[list[object]]:
    """Rows of a sheet: real dates and phones as numbers with some writers."""
    real_dates, numbers = rng.random() < 0.5, rng.random() < 0.4
    rows: list[list[object]] = []
    if title:
        rows.append([rng.choice(TITLES)])
        if rng.random() < 0.5:
            rows.append([f"制表：信息科　共{len(grid.rows)}条"])
    rows.append(list(grid.header))
    for row, texts in zip(grid.table.rows, grid.rows, strict=True):
        cells: list[object] = []
        for name, text in zip(grid.table.fields, texts, strict=True):
            plain = row[name]
            if real_dates and text and not isinstance(plain, str):
                cells.append(plain)
            else:
                cells.append(int(text) if numbers and name == "mobile" and text.isdigit() else text)
        rows.append(cells)
    return rows


def second(rng: Random, kind: str, count: int) -> tuple[boxes.Sheet, Table | None]:
    """Another sheet: notes, or records of another kind about other people."""
    if rng.random() < 0.5:
        return ("说明", [["字段", "含义"], ["姓名", "本人姓名"], ["备注", "可为空"], ["更新", "每月一次"]]), None
    other = rng.choice(
        [name for name in SPECS if name.split(".")[0] != kind.split(".", maxsplit=1)[0] and name != "identity.person"]
    )
    grid = grid_for(rng, other, "zh", count=count)
    return ("Sheet2", sheet_rows(rng, grid, title=False)), grid.table


def workbook(rng: Random, way: str, kind: str) -> Draft:
    """A workbook."""
    style = rng.choice(["zh", "zh", "zh", "en", "snake"])
    grid = grid_for(rng, kind, style)
    truth = grid.truth()
    sheets: list[boxes.Sheet] = [("Sheet1", sheet_rows(rng, grid, title=way == "xlsx with title"))]
    if way == "xlsx two sheets":
        sheet, table = second(rng, kind, rng.randint(6, 30))
        sheets.append(sheet)
        if table:
            truth.add(table)
    return Draft(boxes.xlsx(sheets, share=rng.random() < 0.6), "xlsx", f"{way}, {style}", truth)


def document(rng: Random, way: str, kind: str) -> Draft:
    """A document with a table."""
    grid = grid_for(rng, kind, "zh", count=rng.randint(4, 25))
    data = boxes.docx(rng.choice(TITLES), [grid.header, *grid.rows], f"以上共{len(grid.rows)}条。")
    return Draft(data, "docx", way, grid.truth())


def database(rng: Random, way: str, kind: str) -> Draft:
    """An SQLite database."""
    style = rng.choice(["snake", "snake", "camel", "pinyin"])
    grid = grid_for(rng, kind, style, machine=True)
    data = boxes.sqlite(rng.choice(NAMES), grid.header, grid.rows)
    return Draft(data, rng.choice(["db", "sqlite"]), f"{way}, {style}", grid.truth())


def post(rng: Random, way: str, kind: str) -> Draft:
    """A mail: the records as paragraphs, as a table in the text, or in an attachment."""
    sender, to = make_email(rng), make_email(rng)
    style = rng.choice(["paragraphs", "table", "attachment"])
    attach = None
    if style == "paragraphs":
        body, truth = letter(rng, kind, rng.randint(4, 10), pick_habits(rng))
    else:
        grid = grid_for(rng, kind, "zh", count=rng.randint(5, 30))
        truth = grid.truth()
        body = "您好，名单如下：\n\n" + joined(grid, "\t") + "\n请查收。\n"
        if style == "attachment":
            body, attach = "您好，名单见附件，请查收。\n", ("名单.csv", separated(grid, ",").encode("gb18030"))
    truth.allowed.setdefault("phone.email", set()).update({sender, to})
    charset, coding = rng.choice(["utf-8", "gb18030"]), rng.choice(["base64", "quoted-printable"])
    data = boxes.mail(rng.choice(TITLES), body, charset, sender, to, way=coding, attach=attach)
    return Draft(data, "eml", f"mail, {style}, {charset}, {coding}", truth)


def statement(rng: Random, way: str, kind: str) -> Draft:
    """A bank statement: the holder stands in the head lines, the table has none."""
    holder = make_person(rng)
    fields = ["txn_time", "summary", "dc", "amount", "balance", "opp_name", "opp_card", "txn_channel"]
    table = make_table(rng, kind, amount(rng), ["name", "id_no", "card", *fields], crowd=[holder])
    row: Row = table.rows[0]
    head = (
        f"{row['bank']}交易明细清单\n户名：{holder.name}  证件号码：{holder.id_no}\n卡号：{row['card']}  币种：人民币\n"
    )
    grid = make_grid(rng, Table(kind, fields, table.rows), pick_habits(rng), "zh")
    truth = Truth().add(table)
    data, name = encode(rng, head + separated(grid, rng.choice([",", "\t"])) + f"共{len(grid.rows)}笔\n")
    return Draft(data, "csv", f"{way}, {name}", truth)


def make_draft(rng: Random, way: str, kind: str) -> Draft:
    """A file of the kind in the way."""
    for family, make in ((TABLES, from_table), (TREES, from_tree), (PROSES, from_prose)):
        if way in family:
            return make(rng, way, kind)
    boxed = {
        "xlsx with title": workbook, "xlsx two sheets": workbook, "docx table": document, "sqlite": database,
        "mail": post, "statement": statement,
    }  # fmt: skip
    return boxed.get(way, packed)(rng, way, kind)
