"""Make a table of records: its heads, its rows and what is to be found in them."""

from dataclasses import dataclass, field
from datetime import timedelta

import events
from values import HERE

OWNER = {"phone.cdr": "mobile", "phone.sms": "mobile", "location.fix": "mobile"}
ONCE = {"bank.account", "bank.balance", "driving.licence", "driving.vehicle", "property.housing", "identity.person"}
TECH = [
    ("snow", "数据主键", "row_pk", "n"), ("seq", "行号", "row_no", "n"), ("etl", "抽取时间", "etl_time", "t"),
    ("uid", "操作工号", "oper_code", "s"), ("ver", "版本号", "data_ver", "n"), ("flag", "有效标志", "valid_flag", "s"),
    ("md5", "校验摘要", "row_digest", "s"), ("note", "备注说明", "memo_note", "s"),
    ("src", "来源系统", "src_sys", "s"), ("ms", "变更时间戳", "upd_ms", "n"),
    ("biz", "工单流水号", "work_order_no", "s"), ("org", "机构编码", "org_code", "s"),
]  # fmt: skip

TECH_PY = dict(
    w.split(":")
    for w in [
        "snow:ZJID",
        "seq:HH",
        "etl:CQSJ",
        "uid:CZGH",
        "ver:BBH",
        "flag:YXBZ",
        "md5:JYZY",
        "note:BZSM",
        "src:LYXT",
        "ms:BGSJC",
        "biz:GDLSH",
        "org:JGBM",
    ]
)


def load():
    """Read the fields of each kind."""
    kinds, now = {}, None
    for line in (HERE / "kinds.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            head, _, rest = line[1:].partition("]")
            zh, en, must = rest.split("|")
            now = kinds[head] = {"zh": zh, "en": en, "must": must.split(), "fields": {}}
        else:
            key, zh, en, initials = line.split("|")
            now["fields"][key] = (zh.split("/") if key != "direction" else zh.rsplit("/", 1), en.split("/"), initials)
    return kinds


KINDS = load()


@dataclass
class Table:
    """Heads, rows and answers of one file."""

    kind: str
    title: str
    ename: str
    heads: list
    types: list
    keys: list
    rows: list = field(default_factory=list)
    who: list = field(default_factory=list)
    tells: list = field(default_factory=list)
    decoys: list = field(default_factory=list)
    labels: dict = field(default_factory=dict)

    def values(self):
        """Return the values by rule, each once, as written."""
        out = {}
        for row in self.rows:
            for key, cell in zip(self.keys, row, strict=True):
                rule = events.RULES.get(key)
                if rule and cell not in ("", "NULL", "\\N") and cell not in out.setdefault(rule, []):
                    out[rule].append(cell)
        return out

    def dicts(self):
        """Return the rows as objects."""
        return [dict(zip(self.heads, row, strict=True)) for row in self.rows]


def camel(name):
    """Write snake as camel."""
    first, *rest = name.split("_")
    return first + "".join(w.capitalize() for w in rest)


def header(kind, key, style, turn):
    """Return the head of a field in the style."""
    zh, en, initials = KINDS[kind]["fields"][key]
    if style == "zh":
        return zh[turn % len(zh)]
    if style == "py":
        return initials
    name = en[turn % len(en)]
    return {"snake": name, "camel": camel(name), "upper": name.upper()}[style]


def fields_of(g, kind):
    """Choose the fields of a file: the needful ones and some of the others."""
    spec = KINDS[kind]
    must = set(spec["must"]) | {OWNER.get(kind, "idno")}
    if kind == "border.crossing":
        must = set(spec["must"]) | {"name"}
    if kind == "location.fix" or kind.startswith("phone."):
        must.add("mobile")
    else:
        must.add("name")
    if kind == "bank.transaction":
        must |= {"dc", "card"}
    chosen = [k for k in spec["fields"] if k in must or g.r.random() < 0.55]
    lead = [k for k in chosen if k in ("name", "idno", "mobile", "passport")]
    rest = [k for k in chosen if k not in lead]
    if g.r.random() < 0.3:
        g.r.shuffle(lead)
    return rest + lead if g.r.random() < 0.3 else lead + rest


def tech_cell(g, key, n, base):
    """Return a cell of a technical column."""
    when = base + timedelta(seconds=37 * n)
    return {
        "snow": str(1400000000000000000 + g.r.randint(10**14, 10**17)), "seq": str(n + 1),
        "etl": when.strftime("%Y-%m-%d %H:%M:%S"), "uid": f"U{g.r.randint(1, 60):04d}", "ver": str(g.r.randint(0, 7)),
        "flag": g.r.choice("YYYYN"), "md5": f"{g.r.getrandbits(128):032x}",
        "note": g.r.choice(["", "", "", "补录", "已核对", "系统导入"]),
        "src": g.r.choice(["HIS01", "CORE", "ODS", "GATE2"]),
        "ms": str(int(when.timestamp()) * 1000 + g.r.randint(0, 999)), "biz": g.mobile(),
        "org": g.digits(6),
    }[key]  # fmt: skip


def person_key(kind, rec, fields):
    """Return what counts the person of a record."""
    for key in ("idno", "passport", "mobile"):
        if key in fields:
            return rec[key]
    raise ValueError(kind)


def people(g, kind, count, single=False):
    """Return as many people as records, some twice where that may be."""
    if single and kind not in ONCE:
        return [g.person()] * count
    if kind in ONCE:
        return [g.person() for _ in range(count)]
    pool = [g.person() for _ in range(max(1, int(count * g.r.uniform(0.55, 0.95))))]
    return pool + [g.r.choice(pool) for _ in range(count - len(pool))]


def make(g, kind, count, style, nulls="", single=False):
    """Return a table of the kind."""
    st = events.styles(g)
    chosen = fields_of(g, kind)
    turn = g.r.randint(0, 1)
    extra = g.r.sample(TECH, g.r.randint(1, 3)) if g.r.random() < 0.8 else []
    front = extra if g.r.random() < 0.4 else []
    back = [] if front else extra
    names = {"zh": 1, "py": 2}.get(style, 2)

    def tech_head(item):
        if style == "py":
            return TECH_PY[item[0]]
        head = item[names]
        return {"camel": camel(head), "upper": head.upper()}.get(style, head)

    heads = (
        [tech_head(x) for x in front] + [header(kind, k, style, turn) for k in chosen] + [tech_head(x) for x in back]
    )
    keys = ["_" + x[0] for x in front] + chosen + ["_" + x[0] for x in back]
    types = ["n" if k in events.NUMBERS else "s" for k in chosen]
    types = [x[3] for x in front] + types + [x[3] for x in back]
    out = Table(kind, KINDS[kind]["zh"], KINDS[kind]["en"], heads, types, keys)
    zh, spoken = KINDS[kind]["fields"], {x[0]: x[1] for x in TECH}
    out.labels = {h: (zh[k][0][0] if k in zh else spoken[k[1:]]) for h, k in zip(heads, keys, strict=True)}
    soft = [k for k in chosen if k in ("email", "tel", "plate", "fee", "place", "edu", "deposit", "summary")]
    fill(g, out, people(g, kind, count, single), st, soft, nulls)
    return out


def fill(g, out, crowd, st, soft, nulls):
    """Write the rows of a table."""
    must = KINDS[out.kind]["must"]
    base = g.moment(2023, 2024)
    for n, person in enumerate(crowd):
        rec = events.record(g, out.kind, person, st)
        row = []
        for key in out.keys:
            if key[0] == "_":
                cell = tech_cell(g, key[1:], n, base)
                if key == "_biz" and len(cell) == 11:
                    out.decoys.append(cell)
            else:
                cell = rec[key]
                if key in soft and key not in must and g.r.random() < 0.2:
                    cell = nulls
            row.append(cell)
        out.rows.append(row)
        out.who.append(person_key(out.kind, rec, out.keys))
        lead = "idno" if "idno" in out.keys else "passport" if "passport" in out.keys else "mobile"
        out.tells.append([rec[lead], rec[must[0]]])
