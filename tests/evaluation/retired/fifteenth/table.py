"""Tables of one kind: which columns, which heads, which cells, which values."""

import datetime
import json
from pathlib import Path

from events import MAKERS
from values import SEGMENTS, Source, id_check

RULES = {
    "id": "identity.prc_id18",
    "mobile": "phone.mobile",
    "peer": "phone.mobile",
    "email": "phone.email",
    "card": "bank.card",
    "oppcard": "bank.card",
    "plate": "driving.plate",
    "passport": "identity.passport_cn",
    "vin": "driving.vin",
    "landline": "phone.landline",
}
REPEAT = {"hotel.stay", "travel.flight", "travel.train", "netcafe.session", "border.crossing"} | {
    "bank.transaction",
    "phone.cdr",
    "phone.sms",
    "location.fix",
}
NUMBERS = {"nights", "guests", "rent", "points", "duration", "smslen", "radius", "speed", "unitprice", "age", "seqno"}
TECH = {
    "seqno": ("序号", "seq_no"),
    "uid": ("记录标识", "record_uuid"),
    "made": ("创建时间", "created_at"),
    "changed": ("最后修改时间", "updated_at"),
    "state": ("数据状态", "row_status"),
    "gone": ("删除标记", "is_deleted"),
    "remark": ("备注", "remark"),
    "source": ("来源系统", "source_system"),
    "batch": ("导入批次", "import_batch"),
}
FALSE_FRIENDS = {
    "orderno": ("订单编号", "order_number"),
    "devsn": ("设备序列号", "device_serial_no"),
    "parcel": ("快递单号", "tracking_number"),
    "flowno": ("业务流水号", "business_serial_no"),
}


def load_kinds():
    """Read the columns of each kind."""
    kinds, cur = {}, None
    for line in (Path(__file__).parent / "kinds.txt").read_text("utf-8").splitlines():
        if line.startswith("@"):
            name, *parts = line[1:].split("|")
            cur = kinds[name] = {"heads": {}, "parts": [p.split() for p in parts]}
        else:
            key, zh, en = line.split("|")
            cur["heads"][key] = (zh.split("/"), en.split("/"))
    return kinds


KINDS = load_kinds()
PERSON = KINDS.pop("person")["heads"]


class Style:
    """How one file writes dates, mobiles, cards, plates and check signs."""

    def __init__(self, s, plain):
        r = s.r.random
        self.mobile = "{a}{b}{c}" if plain or r() < 0.55 else s.r.choice(("{a}-{b}-{c}", "{a} {b} {c}", "+86{a}{b}{c}"))
        self.card_blanks = not plain and r() < 0.3
        self.dot = r() < 0.25
        self.small = r() < 0.12
        kinds = ("%Y-%m-%d %H:%M:%S", "%Y/%m/%d %H:%M", "%Y年%m月%d日 %H:%M", "%Y.%m.%d %H:%M", "%Y%m%d%H%M%S")
        self.time = kinds[0] if plain or r() < 0.4 else s.r.choice(kinds)
        self.date = self.time[: self.time.index("%d") + 2] + ("日" if "日" in self.time else "")

    def write(self, key, v):
        """Write one value of a field."""
        if isinstance(v, datetime.datetime) and key != "birthdate":
            return v.strftime(self.time)
        if isinstance(v, datetime.date):
            return v.strftime(self.date)
        rule = RULES.get(key)
        if rule == "phone.mobile" and v:
            return self.mobile.format(a=v[:3], b=v[3:7], c=v[7:])
        if rule == "bank.card" and self.card_blanks:
            v = " ".join(v[i : i + 4] for i in range(0, len(v), 4))
        elif rule == "driving.plate" and v and self.dot:
            v = v[:2] + "·" + v[2:]
        elif rule == "identity.prc_id18" and self.small:
            v = v.lower()
        return v


class Table:
    """Rows of one kind with their labels."""

    def __init__(self, seed, kind, n, plain=False, lang="zh", case="", single=False, bare=False):
        self.s = s = Source(seed)
        self.kind, self.n, self.lang, self.single = kind, n, lang, single
        self.case = case or s.r.choice(("snake", "camel", "caps"))
        self.style = Style(s, plain)
        self.values, self.decoys, self.persons, self.rows, self.telling = {}, [], [], [], []
        self.choose(bare)
        self.fill()

    def choose(self, bare):
        """Choose the columns and their heads."""
        s = self.s
        person, must, may = KINDS[self.kind]["parts"]
        person, may = list(person), list(may)
        if self.kind.startswith(("phone.", "location.")) and s.r.random() < 0.4:
            person = ["name", "id", *person]
            may = [k for k in may if k not in person]
        extra = [k for k in may if s.r.random() < 0.5]
        self.own = person + [k for k in extra if k in PERSON]
        event = must + [k for k in extra if k not in PERSON]
        main = self.own + event if s.r.random() < 0.6 else event + self.own
        tech, odd = [], []
        if not bare:
            tech = s.r.sample(sorted(TECH), s.r.randint(0, 3))
            if s.r.random() < 0.22 and not self.kind.startswith(("phone.", "location.")):
                odd = [s.r.choice(sorted(FALSE_FRIENDS))]
        front = [k for k in tech if k in ("seqno", "uid")]
        self.fields = front + main + odd + [k for k in tech if k not in front]
        self.main = main
        self.key = next(k for k in ("id", "passport", "mobile") if k in self.own)
        self.mark = must[1] if must[0] == "mobile" else must[0]
        spot = s.r.randrange(2)
        own_heads = KINDS[self.kind]["heads"]
        self.zh, self.en = {}, {}
        for k in self.fields:
            if k in TECH or k in FALSE_FRIENDS:
                self.zh[k], self.en[k] = (TECH | FALSE_FRIENDS)[k]
                continue
            zh, en = own_heads.get(k) or PERSON[k]
            self.zh[k], self.en[k] = s.r.choice(zh), en[spot]

    def event(self, p):
        """Draw what one record says."""
        s = self.s
        ev = {k: v for k, v in p.items() if k not in ("city", "dist", "birth")}
        ev |= MAKERS[self.kind](s, p)
        for k in ("card", "bank", "branch"):
            if k in p.setdefault("_bank", {}) and k in ev:
                ev[k] = p["_bank"][k]
            elif k in ev:
                p["_bank"][k] = ev[k]
        return ev

    def fill(self):
        """Draw the rows."""
        s, people = self.s, []
        made = s.day(2020, 2025)
        clock = s.day(2019, 2024)
        for i in range(self.n):
            again = people and (self.single or (self.kind in REPEAT and s.r.random() < 0.2))
            p = people[0] if self.single and people else s.r.choice(people) if again else s.person()
            people.append(p)
            ev = self.event(p)
            clock += datetime.timedelta(minutes=s.r.randint(3, 900))
            if self.single:
                ev |= {k: clock for k, v in ev.items() if isinstance(v, datetime.datetime)}
            made += datetime.timedelta(seconds=s.r.randint(40, 90000))
            row = {k: self.cell(k, ev, i, made) for k in self.fields}
            self.rows.append(row)
            self.persons.append(p[self.key])
            self.telling.append([row[self.key], row[self.mark]])
            for k in self.fields:
                if k in RULES and row[k]:
                    seen = self.values.setdefault(RULES[k], [])
                    if row[k] not in seen:
                        seen.append(row[k])

    def cell(self, k, ev, i, made):
        """Write one cell."""
        s = self.s
        if k in FALSE_FRIENDS:
            return self.false_friend(k)
        if k in TECH:
            return {
                "seqno": str(i + 1),
                "uid": "-".join(f"{s.r.getrandbits(b):0{b // 4}x}" for b in (32, 16, 16, 16, 48)),
                "made": made.strftime(self.style.time),
                "changed": made.strftime(self.style.time) if s.r.random() < 0.5 else "",
                "state": s.r.choice(("有效", "有效", "待审")),
                "gone": s.r.choice("0001"),
                "remark": s.pick("remarks") if s.r.random() < 0.4 else "",
                "source": s.r.choice(("APP", "WEB", "柜台")),
                "batch": f"B{made:%Y%m}-{s.r.randint(1, 9)}",
            }[k]
        v = ev[k]
        needed = (
            k in (self.key, self.mark, "name", "mobile", "id", "passport", "card") or k in KINDS[self.kind]["parts"][1]
        )
        if not needed and not self.single and s.r.random() < 0.08:
            return ""
        return self.style.write(k, v)

    def false_friend(self, k):
        """Draw a number that only looks like a person's."""
        s = self.s
        if k == "flowno":
            body = "35" + s.digits(4) + f"{s.day(2016, 2024):%Y%m%d}" + s.digits(3)
            v = body + next(d for d in "1234567890" if d != id_check(body))
        else:
            v = s.fresh(lambda: s.pick(SEGMENTS) + s.digits(8))
        self.decoys.append(v)
        return v

    def head(self, k):
        """Give the head of a column in the table's language and case."""
        return self.zh[k] if self.lang == "zh" else self.ident(k)

    def ident(self, k, case=""):
        """Give the English name of a column."""
        words = self.en[k].split("_")
        case = case or self.case
        if case == "caps":
            return "_".join(words).upper()
        if case == "camel":
            return words[0] + "".join(w.capitalize() for w in words[1:])
        if case == "pascal":
            return "".join(w.capitalize() for w in words)
        return "_".join(words)

    def heads(self):
        """Give all heads."""
        return [self.head(k) for k in self.fields]

    def cells(self, row, null=""):
        """Give all cells of a row."""
        return [row[k] or null for k in self.fields]

    def grid(self, null=""):
        """Give all rows as lists."""
        return [self.cells(r, null) for r in self.rows]

    def objects(self, typed=True, null=None, case=""):
        """Give the rows as dicts by head."""
        out = []
        for r in self.rows:
            d = {}
            for k in self.fields:
                v = r[k]
                d[self.ident(k, case) if self.lang == "en" else self.zh[k]] = (
                    null if v == "" else int(v) if typed and k in NUMBERS and v.isdigit() else v
                )
            out.append(d)
        return out

    def entity(self):
        """Give the name of the table in English."""
        return self.kind.replace(".", "_")


def dumps(value, indent=None):
    """Write JSON as people's programs do."""
    return json.dumps(value, ensure_ascii=False, indent=indent)
