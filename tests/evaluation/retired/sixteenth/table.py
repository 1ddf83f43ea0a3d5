"""Tables of records: which columns, which heads, in which style; and the labels of their values."""

import re
from dataclasses import dataclass, field
from pathlib import Path

from events import make_rows

RULES = {
    "idno": "identity.prc_id18",
    "mobile": "phone.mobile",
    "peer": "phone.mobile",
    "email": "phone.email",
    "card": "bank.card",
    "plate": "driving.plate",
    "passport": "identity.passport_cn",
    "vin": "driving.vin",
    "tel": "phone.landline",
}
TELLING = ("name", "idno", "passport", "mobile", "card", "plate")
TECH = [
    ("seq", "序号", "id"),
    ("created", "创建时间", "created_at"),
    ("status", "数据状态", "row_status"),
    ("remark", "备注", "remark"),
    ("operator", "操作员工号", "operator_code"),
    ("deleted", "删除标记", "is_deleted"),
    ("batch", "导入批次", "import_batch"),
]
REMARKS = ("", "", "", "已核对", "补录", "待回访", "无", "材料齐全")


@dataclass
class Table:
    """Rows with their columns and heads."""

    kind: str | None
    title: str
    name: str
    keys: list
    heads: dict
    rows: list
    decoys: list = field(default_factory=list)

    def head_row(self):
        """The heads in order."""
        return [self.heads[k] for k in self.keys]

    def cells(self):
        """The cells of all rows in order."""
        return [[row[k] for k in self.keys] for row in self.rows]

    def objects(self):
        """The rows as dicts by head."""
        return [{self.heads[k]: row[k] for k in self.keys} for row in self.rows]


def load_kinds():
    """The vocabulary of each kind from kinds.txt."""
    kinds = {}
    for line in (Path(__file__).parent / "kinds.txt").read_text("utf-8").splitlines():
        if line.startswith("["):
            kind, rest = line[1:].split("] ")
            title, name = rest.split("|")
            kinds[kind] = (title, name, [])
        elif line:
            key, chinese, english = line.split("|")
            chinese = re.split(r"/(?!月)", chinese)
            kinds[kind][2].append((key.lstrip("*"), key[0] == "*", chinese, english.split("/")))
    return kinds


KINDS = load_kinds()


def styled(word, style):
    """An English head in a style."""
    parts = word.split("_")
    if style == "camel":
        return parts[0] + "".join(p.title() for p in parts[1:])
    if style == "upper":
        return word.upper()
    return word


def restyle(row, mobile_style, small_x):
    """Write the mobiles and check signs of a row in the style of the file."""
    for key in ("mobile", "peer"):
        m = row.get(key)
        if m and mobile_style == "blank":
            row[key] = f"{m[:3]} {m[3:7]} {m[7:]}"
        elif m and mobile_style == "dash":
            row[key] = f"{m[:3]}-{m[3:7]}-{m[7:]}"
        elif m and mobile_style == "plus":
            row[key] = f"+86{m}"
    if small_x and row.get("idno"):
        row["idno"] = row["idno"].lower()


def add_tech(gen, table, language):
    """Add one to three technical columns, and at times one of decoys."""
    chosen = gen.rng.sample(TECH, gen.rng.randrange(1, 4))
    for key, chinese, english in chosen:
        table.heads[key] = chinese if language == "cn" else english
        table.keys.insert(0 if key == "seq" else len(table.keys), key)
    for number, row in enumerate(table.rows, 1):
        row.update(
            seq=str(number),
            created=f"{gen.tick():%Y-%m-%d %H:%M:%S}",
            status=gen.pick("有效 有效 待审"),
            deleted="0",
            remark=gen.rng.choice(REMARKS),
            operator=f"K{gen.digits(4)}",
            batch=f"PC{gen.digits(5)}",
        )
    draw = gen.rng.random()
    if draw < 0.25:
        one = draw < 0.12
        table.heads["decoy"] = (
            ("业务流水号" if one else "工单编号") if language == "cn" else ("biz_serial_no" if one else "work_order_id")
        )
        table.keys.append("decoy")
        for row in table.rows:
            row["decoy"] = gen.bad_id() if one else gen.mobile()
            table.decoys.append(row["decoy"])


def make_table(gen, kind, language, count, plain=False):
    """A table of a kind with some of its columns."""
    rng = gen.rng
    title, name, fields = KINDS[kind]
    used = [f for f in fields if f[1] or rng.random() < 0.6]
    if not plain and rng.random() < 0.3:
        used.sort(key=lambda f: f[0] in ("name", "idno", "mobile", "email", "tel"))
    style = rng.choice(["snake", "snake", "camel", "upper"])
    heads = {f[0]: rng.choice(f[2]) if language == "cn" else styled(rng.choice(f[3]), style) for f in used}
    if len(set(heads.values())) != len(heads):
        heads = {f[0]: f[2][0] if language == "cn" else styled(f[3][0], style) for f in used}
    rows = make_rows(gen, kind, count)
    mobile_style = rng.choice(["plain"] * 8 + ["blank", "dash", "plus"])
    small_x = rng.random() < 0.1
    optional = [f[0] for f in used if not f[1] and f[0] not in ("name", "idno", "mobile")]
    for row in rows:
        restyle(row, mobile_style, small_x)
        if optional and rng.random() < 0.25:
            row[rng.choice(optional)] = ""
    table = Table(kind, title, name, [f[0] for f in used], heads, rows)
    if not plain:
        add_tech(gen, table, language)
        for head in ("seq", "created", "status", "remark"):
            if head in table.heads and language == "en":
                table.heads[head] = styled(table.heads[head], style)
    return table


def label(table, used_rows=None, keys=None):
    """Kind, records, people, values and decoys of a table, and its ledger."""
    rows, keys = used_rows or table.rows, keys or table.keys
    values = {}
    for row in rows:
        for key in keys:
            if key in RULES and row[key]:
                found = values.setdefault(RULES[key], [])
                if row[key] not in found:
                    found.append(row[key])
    who = next(k for k in ("idno", "passport", "mobile") if k in keys)
    ledger = [{"cells": [row[k] for k in keys if k in TELLING and row[k]], "person": row[who]} for row in rows]
    return {
        "kind": table.kind,
        "records": len(rows),
        "people": len({row[who] for row in rows}),
        "values": values,
        "allowed": {},
        "decoys": sorted(set(table.decoys)),
    }, ledger
