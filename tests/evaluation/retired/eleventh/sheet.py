"""Choose the columns of a table, fill its rows and keep what is to be labelled."""

from datetime import date, datetime
from pathlib import Path

from kinds_more import KINDS, context
from values import CITIES, id_sign

RULES = {
    "id": "identity.prc_id18",
    "mobile": "phone.mobile",
    "peer": "phone.mobile",
    "email": "phone.email",
    "card": "bank.card",
    "peer_card": "bank.card",
    "plate": "driving.plate",
    "passport": "identity.passport_cn",
    "vin": "driving.vin",
    "tel": "phone.landline",
}
DATES = ["%Y-%m-%d", "%Y/%m/%d", "%Y%m%d", "%Y年%m月%d日", "%Y.%m.%d"]
TIMES = ["%H:%M:%S", "%H:%M", "%H:%M:%S", "%H%M%S"]
TECH = {
    "row_uuid": "行标识",
    "etl_batch": "抽取批次",
    "src_sys": "来源系统",
    "upd_ts": "更新时戳",
    "op_user": "操作工号",
    "is_del": "删除标志",
    "seq": "序",
    "crc": "校验码",
    "org_code": "机构代码",
    "sync_no": "同步流水",
}


TOLD = ("property.rental", "bank.balance", "bank.transaction", "bank.account")
ONCE = ("bank.account", "driving.licence", "driving.vehicle", "identity.person")


def read_columns():
    """Read the columns of all kinds."""
    out, now = {}, None
    for line in Path(__file__).with_name("columns.txt").read_text("utf-8").splitlines():
        if line.startswith("["):
            now = out.setdefault(line[1:-1], {})
        elif not line.startswith("#"):
            key, zh, en, py = line.lstrip("!").split("|")
            now[key] = {"must": line[0] == "!", "zh": zh.split("/"), "en": en, "py": py}
    return out


COLUMNS = read_columns()


def when(value, spec):
    """Write a date or time by a pattern of % signs."""
    parts = {
        "%Y": f"{value.year:04d}",
        "%m": f"{value.month:02d}",
        "%d": f"{value.day:02d}",
        "%n": str(value.month),
        "%e": str(value.day),
        "%b": ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"][value.month - 1],
        "%y": f"{value.year % 100:02d}",
    }
    if isinstance(value, datetime):
        parts |= {"%H": f"{value.hour:02d}", "%M": f"{value.minute:02d}", "%S": f"{value.second:02d}"}
    for sign, text in parts.items():
        spec = spec.replace(sign, text)
    return spec


def id_like(r):
    """Draw a number that looks like an identity number but has a wrong check sign."""
    body = f"{r.choice(r.choice(CITIES).districts)[1]}{r.born():%Y%m%d}{r.digits(3)}"
    return body + r.choice([c for c in "0123456789X" if c != id_sign(body)])


class Style:
    """How one file writes dates and mobiles."""

    def __init__(self, r, plain=False):
        day = r.choice(DATES[:3] if plain else DATES)
        gap = "" if day == "%Y%m%d" else " "
        time = "%H%M%S" if day == "%Y%m%d" else r.choice(TIMES[:3])
        self.day, self.full = day, day + gap + time
        if not plain and r.random() < 0.15:
            self.full = "%Y-%m-%dT%H:%M:%S+08:00"
        self.mobile = 0 if plain or r.random() < 0.6 else r.randrange(1, 5)
        self.small = r.random() < 0.2

    def text(self, key, value):
        """Write a value as this file does."""
        if isinstance(value, datetime):
            return when(value, self.full)
        if isinstance(value, date):
            return when(value, self.day)
        if key in ("mobile", "peer") and self.mobile:
            v = value
            return ["", f"+86 {v}", f"{v[:3]} {v[3:7]} {v[7:]}", f"{v[:3]}-{v[3:7]}-{v[7:]}", f"+86{v}"][self.mobile]
        return value.lower() if key == "id" and self.small else value


class Sheet:
    """A table of one kind: heads, rows of cells, values, people and the telling cells."""

    def __init__(self, kind, title):
        self.kind, self.title = kind, title
        self.keys, self.heads, self.rows, self.ledger, self.decoys = [], [], [], [], []
        self.values = {}

    def keep(self, key, text):
        """Keep a value under its rule."""
        if key in RULES and text:
            seen = self.values.setdefault(RULES[key], [])
            if text not in seen:
                seen.append(text)

    @property
    def people(self):
        """Count distinct people."""
        return len({e["person"] for e in self.ledger})


def column(kind, key):
    """Find a column of a kind."""
    return COLUMNS[kind].get(key) or COLUMNS["person"][key]


def pick_keys(r, kind, bare=False):
    """Choose the columns of a table in their order."""
    own = COLUMNS[kind]
    must = [k for k in own if own[k]["must"]]
    free = [k for k in own if not own[k]["must"] and k != "id"]
    phone_kind = kind in ("phone.cdr", "phone.sms", "location.fix")
    key_of = r.choice([["id"], ["id"], ["id", "mobile"], ["mobile"]])
    if bare or kind in ("identity.person", "driving.licence"):
        key_of = r.choice([["id"], ["id", "mobile"]])
    if kind == "border.crossing":
        key_of = ["id"] if bare else r.choice([[], ["id"], []])
    if phone_kind:
        key_of = r.choice([[], [], ["id"]])
    extra = r.sample(free, min(len(free), r.randrange(2, 6)))
    if bare:
        extra += [k for k in ("hotel",) if k in free and k not in extra]
    if "cafe" in free and "cafe" not in extra:
        extra.append("cafe")
    also = r.sample(["email", "tel", "addr", "sex", "job", "remark", "nation"], r.choice([0, 1, 1, 2]))
    if phone_kind or kind in ("property.housing", "property.rental"):
        also = [k for k in also if k not in ("tel", "addr")]
    rest = must[1:] + extra + [k for k in also if k not in must + extra]
    rest = [k for k in rest if k not in key_of]
    if r.random() < 0.7:
        r.shuffle(rest)
    head = [must[0], *key_of] if r.random() < 0.7 else [*key_of, must[0]]
    if r.random() < 0.25:
        rest[2:2] = head
        return rest
    return head + rest


def write_heads(r, kind, keys, code):
    """Write the heads in one vocabulary."""
    if code:
        how = r.choice(["snake", "camel", "upper", "prefix", "pascal"])
    else:
        how = r.choice(["zh0", "zh1", "zh2", "mixed", "zh1", "py", "words", "both"])
    if how == "py" and (kind in TOLD or (kind == "hotel.stay" and "hotel" not in keys)):
        how = "zh2"
    out = []
    for key in keys:
        c = column(kind, key)
        en = c["en"]
        parts = en.split("_")
        out.append(
            {
                "snake": en,
                "upper": en.upper(),
                "prefix": "c_" + en,
                "py": c["py"],
                "words": " ".join(parts).title(),
                "camel": parts[0] + "".join(p.title() for p in parts[1:]),
                "pascal": "".join(p.title() for p in parts),
                "both": f"{c['zh'][0].replace(' ', '')}({en})",
                "mixed": c["zh"][len(out) % 3],
            }.get(how)
            or c["zh"][int(how[2]) if how[:2] == "zh" else 0]
        )
    return [h.replace(" ", "") if how == "zh0" and code else h for h in out], how


def tech_cell(r, key, at, style):
    """Fill a technical cell."""
    return {
        "row_uuid": lambda: f"{r.getrandbits(64):016x}",
        "etl_batch": lambda: f"B{r.digits(6)}",
        "src_sys": lambda: r.choice(["CRM", "PMS", "HX", "GA3"]),
        "upd_ts": lambda: when(r.moment(2024), style.full),
        "op_user": lambda: f"op{r.randrange(10, 99)}",
        "is_del": lambda: "0",
        "seq": lambda: str(at + 1),
        "crc": lambda: f"{r.getrandbits(32):08X}",
        "org_code": lambda: f"{r.randrange(100, 999)}-{r.randrange(10, 99)}",
        "sync_no": lambda: f"2{r.digits(19)}",
    }[key]()


def make(r, kind, count, title, code=False, plain=False, bare=False, more=True):
    """Make a table of a kind; more asks for technical columns and empty cells."""
    s = Sheet(kind, title)
    style, ctx = Style(r, plain), context(r)
    keys = pick_keys(r, kind, bare)
    tech = [] if bare or not more else r.sample(sorted(TECH), r.choice([0, 0, 1, 2, 3]))
    s.heads, how = write_heads(r, kind, keys, code)
    for t in tech:
        at = r.choice([0, len(keys)])
        keys.insert(at, t)
        s.heads.insert(at, TECH[t] if how[:2] in ("zh", "mi") else t.title().replace("_", "") if how == "pascal" else t)
    s.keys = keys
    again = 0 if kind in ONCE else r.choice([0, 0, count // 8, count // 3])
    pool = [r.person() for _ in range(max(1, count - again))]
    for i in range(count):
        p = pool[i] if i < len(pool) else r.choice(pool)
        row(r, s, p, KINDS[kind](r, p, ctx), style, i, not bare)
    return s


def row(r, s, p, rec, style, at, blank):
    """Add one row to a table."""
    cells, told = [], []
    for key in s.keys:
        if key in TECH:
            text = tech_cell(r, key, at, style)
            if key == "sync_no":
                s.decoys.append(text)
        else:
            value = rec.get(key, p.get(key, ""))
            text = style.text(key, value) if key != "remark" else r.word("remarks")
            must = column(s.kind, key)["must"] and (key in COLUMNS[s.kind] or key in ("id", "mobile"))
            if blank and not must and key not in ("id", "from", "to") and r.random() < 0.08:
                text = r.choice(["", "", "NULL"]) if key not in RULES else ""
            s.keep(key, text)
            if text and (key in RULES or key == "name"):
                told.append(text)
        cells.append(text)
    has = [k for k in ("id", "passport", "mobile") if k in s.keys]
    own = [k for k in has if k != "passport" or s.kind == "border.crossing"]
    s.rows.append(cells)
    s.ledger.append({"cells": told, "person": p[own[0]]})
