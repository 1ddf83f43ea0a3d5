"""Tables of records: heads, cells and technical columns, whatever way they are written."""

import hashlib
from datetime import timedelta
from pathlib import Path

from events import make_records, one_person
from item import RULES
from values import HERE, WORDS


def read_kinds():
    """Read kinds.txt: titles, names of tables and fields of each kind."""
    kinds = {}
    for line in (Path(HERE) / "kinds.txt").read_text("utf-8").splitlines():
        if line.startswith("["):
            head, rest = line[1:].split("] ")
            titles, names = rest.split(" ")
            fields = []
            kinds[head] = {"titles": titles.split("/"), "names": names.split("/"), "fields": fields}
        else:
            key, cn, en, initials = line.split("|")
            fields.append({"key": key.rstrip("!"), "must": "!" in key, "cn": cn.split("/"), "en": en, "py": initials})
    return kinds


KINDS = read_kinds()


def camel(words):
    """Write words in camel case."""
    first, *rest = words.split()
    return first + "".join(w.capitalize() for w in rest)


ENGLISH = {
    "snake": lambda f: f["en"].replace(" ", "_"),
    "camel": lambda f: camel(f["en"]),
    "upper": lambda f: f["en"].replace(" ", "_").upper(),
    "py": lambda f: f["py"],
    "pylow": lambda f: f["py"].lower(),
    "title": lambda f: f["en"].title(),
}
TECH = [
    ("rowid", "序号", "row id", "XH"),
    ("created", "录入时间", "created at", "LRSJ"),
    ("oper", "操作员", "operator", "CZY"),
    ("ver", "版本", "version", "BB"),
    ("md5", "校验值", "row hash", "JYZ"),
    ("snow", "主键", "pk", "ZJ"),
    ("status", "数据状态", "data status", "SJZT"),
    ("batch", "导入批次", "import batch", "DRPC"),
    ("remark", "备注", "remark", "BZ"),
    ("order", "业务单号", "biz order no", "YWDH"),
    ("del", "删除标记", "is deleted", "SCBZ"),
]


VAGUE = {"property.rental", "bank.balance", "bank.account", "driving.licence"}
NAMELESS = {
    "interface file |+|",
    "csv sqlyog",
    "fixed columns",
    "csv plain",
    "csv semicolon",
    "layui json",
    "easyui json",
    "pandas print",
    "json array escaped",
    "gateway brackets",
}


class Table:
    """A matrix of cells with heads; None stands for an empty cell."""

    def __init__(self, item, count, mode, plain=False, dates=("iso", "iso", "slash", "compact"), few=False):
        self.item, self.rng = item, item.rng
        spec = KINDS[item.kind]
        item.choose_style(dates, plain)
        self.title = self.rng.choice(spec["titles"])
        self.name = self.rng.choice(spec["names"])
        self.records = (one_person if item.way.startswith("one person") else make_records)(item.g, item.kind, count)
        self.order_rule = self.rng.random() < 0.14
        self.fields = self.choose_fields(spec["fields"], few)
        self.heads = self.choose_heads(mode)
        self.comments = [f["cn"][0] for f in self.fields]
        self.keys = [f["key"] for f in self.fields]
        self.types = ["x"] * len(self.keys)
        self.rows = [self.fill(i, r) for i, r in enumerate(self.records)]

    def choose_fields(self, fields, few):
        """Take what the kind must have, some of what it may have, and technical columns."""
        rng = self.rng
        got = [f for f in fields if f["must"] or rng.random() < (0.3 if few else 0.6)]
        keys = {f["key"] for f in got}
        if self.item.kind not in ("phone.cdr", "phone.sms", "location.fix") and not keys & {"id", "doc", "passport"}:
            got.append(next(f for f in fields if f["key"] == "id"))
        tech = rng.sample(TECH[:9] if not self.order_rule else TECH, rng.choice([0, 1, 2, 2, 3]) if not few else 0)
        if self.order_rule and not few and all(t[0] != "order" for t in tech):
            tech.append(TECH[9])
        front, back = [], []
        for key, cn, en, py in tech:
            field = {"key": "t_" + key, "cn": [cn], "en": en, "py": py}
            (front if key in ("rowid", "snow") else back).append(field)
        return front + got + back

    def choose_heads(self, mode):
        """Choose the heads: Chinese by column or mixed, or one English manner."""
        if mode == "cn":
            column = self.rng.choice([0, 1, 2, None])
            return [
                f["cn"][column % len(f["cn"])] if column is not None else self.rng.choice(f["cn"]) for f in self.fields
            ]
        if mode == "en":
            vague = self.item.kind in VAGUE and self.item.way in NAMELESS
            mode = self.rng.choice(["snake", "snake", "camel", "upper", *([] if vague else ["py", "pylow"])])
        heads = [ENGLISH[mode](f) for f in self.fields]
        return [h if heads.index(h) == i else f"{h}{i}" for i, h in enumerate(heads)]

    def fill(self, number, record):
        """Return the cells of a record and note it."""
        cells = []
        for field in self.fields:
            key = field["key"]
            if key.startswith("t_"):
                cells.append(self.technical(key[2:], number))
            elif not field["must"] and key not in ("id", "mobile", "name", "lac", "ci") and self.rng.random() < 0.07:
                cells.append(None)
            else:
                cells.append(self.item.cell(record, key))
        kept = {f["key"]: c for f, c in zip(self.fields, cells, strict=True)}
        telling = [c for k, c in kept.items() if k in RULES and c]
        self.item.entry(record, self.keys_of(), telling)
        return cells

    def keys_of(self):
        """Return the keys of the fields."""
        return [f["key"] for f in self.fields]

    def technical(self, key, number):
        """Return a cell of a technical column."""
        rng = self.rng
        makers = {
            "rowid": lambda: str(number + 1),
            "created": lambda: self.item.show("t", self.item.g.moment(2020, 3) + timedelta(seconds=number)),
            "md5": lambda: hashlib.md5(str(rng.random()).encode()).hexdigest(),
            "snow": lambda: "1" + str(rng.randrange(10**17, 9 * 10**17)),
            "order": self.order_number,
            "oper": lambda: rng.choice(WORDS["operators"]),
            "remark": lambda: rng.choice(WORDS["remarks"]) if rng.random() < 0.3 else None,
            "ver": lambda: str(rng.randrange(4)),
            "status": lambda: rng.choice(["1", "1", "0"]),
            "batch": lambda: f"B{rng.randrange(10, 99)}",
            "del": lambda: "0",
        }
        return makers[key]()

    def order_number(self):
        """Return a number of an order that has the shape of a mobile; it is a decoy."""
        decoy = self.rng.choice(["139", "158", "186"]) + self.item.g.digits(8)
        if decoy not in self.item.decoys:
            self.item.decoys.append(decoy)
        return decoy

    def pairs(self, row):
        """Return heads and cells of a row."""
        return list(zip(self.heads, row, strict=True))
