"""Shared pieces: the sheet that is written out, the tally of values, the finished document."""

from __future__ import annotations

from dataclasses import dataclass, field

from kinds import RULES
from values import Maker, load_words

COLUMNS = load_words("columns.txt")
TITLES = load_words("titles.txt")


@dataclass
class Tally:
    """What stands in one file."""

    kind: str | None
    rows: list[dict] = field(default_factory=list)
    extra: list[tuple[str, str]] = field(default_factory=list)
    decoys: list[str] = field(default_factory=list)

    def add(self, row: dict, fields) -> None:
        values = [(RULES[f], row[f]) for f in fields if f in RULES and row.get(f)]
        key = next(row[f] for f in ("id", "passport", "mobile") if f in fields and row.get(f))
        self.rows.append({"key": key, "values": list(dict.fromkeys(values))})

    def label(self, shape: dict) -> dict:
        out: dict[str, list[str]] = {}
        for rule, value in [v for r in self.rows for v in r["values"]] + self.extra:
            if value not in out.setdefault(rule, []):
                out[rule].append(value)
        people = len({r["key"] for r in self.rows}) if self.rows else None
        return {
            "kind": self.kind,
            "records": len(self.rows),
            "people": people,
            "values": out,
            "allowed": {},
            "decoys": list(dict.fromkeys(self.decoys)),
            "shape": shape,
        }


@dataclass
class Doc:
    ext: str
    body: str | bytes
    utf8_only: bool = False


@dataclass
class Sheet:
    """Rows of one kind with the headings chosen for them."""

    m: Maker
    kind: str
    cols: list[tuple[str, str]]
    rows: list[dict]
    title: str
    table: str

    @property
    def heads(self) -> list[str]:
        return [c[1] for c in self.cols]

    def cells(self, row: dict) -> list[str]:
        return [row[f] for f, _ in self.cols]

    def grid(self) -> list[list[str]]:
        return [self.cells(r) for r in self.rows]

    def dicts(self) -> list[dict[str, str]]:
        return [{h: r[f] for f, h in self.cols} for r in self.rows]


def schemes(kind: str, script: str) -> list[list[tuple[str, str]]]:
    """All schemes of one script: lists of (field, header); a trailing ? marks what may be dropped."""
    out: list[list[tuple[str, str]]] = []
    current = ""
    for word in COLUMNS[kind]:
        if "=" not in word:
            current = word
            out.append([])
            out[-1].append(("", current))
        else:
            name, head = word.split("=", 1)
            out[-1].append((name, head))
    return [s[1:] for s in out if s[0][1] == script]


def camel(text: str) -> str:
    first, *rest = text.split("_")
    return first + "".join(w.capitalize() for w in rest)


def choose(m: Maker, kind: str, script: str) -> list[tuple[str, str]]:
    """Columns for one file, some optional ones left out."""
    base = m.rng.choice(schemes(kind, "en" if script == "camel" else script))
    kept = [(f.rstrip("?"), h) for f, h in base if not f.endswith("?") or m.rng.random() < 0.65]
    if script == "camel":
        kept = [(f, camel(h)) for f, h in kept]
    return kept


TECH = {
    "zh": (("序号", "seq"), ("录入时间", "stamp"), ("数据来源", "src"), ("流水ID", "snow")),
    "en": (("id", "seq"), ("created_at", "stamp"), ("batch_no", "src"), ("row_key", "snow")),
    "camel": (("id", "seq"), ("createdAt", "stamp"), ("batchNo", "src"), ("rowKey", "snow")),
    "py": (("XH", "seq"), ("LRSJ", "stamp"), ("PCH", "src"), ("JLID", "snow")),
}


def technical(m: Maker, sheet: Sheet, script: str, tally: Tally) -> None:
    """Running numbers, stamps and ids beside the data, and now and then order numbers shaped like mobiles."""
    r = m.rng
    src = r.choice(["A区导入", "手工", "BATCH07", "系统同步"])
    for n, row in enumerate(sheet.rows, 1):
        row.update(seq=str(n), stamp=f"{m.day(2021, 2022):%Y-%m-%d %H:%M:%S}", src=src, snow="1" + m.digits(18))
    picks = r.sample(TECH[script], r.choice([0, 1, 1, 2]))
    for head, name in picks:
        at = 0 if name == "seq" else len(sheet.cols)
        sheet.cols.insert(at, (name, head))
    if r.random() < 0.1:
        for row in sheet.rows:
            row["waybill"] = m.mobile()
            tally.decoys.append(row["waybill"])
        head = {"zh": "单据编号", "en": "voucher_no", "camel": "voucherNo", "py": "DJBH"}[script]
        sheet.cols.append(("waybill", head))


def width(text: str) -> int:
    return sum(2 if ord(c) > 0x2E80 else 1 for c in text)


def pad(text: str, n: int) -> str:
    return text + " " * max(0, n - width(text))
