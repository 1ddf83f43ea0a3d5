"""What a file holds: the recorder of values, and how cells are written."""

import datetime as dt

RULES = {
    "id": "identity.prc_id18",
    "mobile": "phone.mobile",
    "peer": "phone.mobile",
    "email": "phone.email",
    "card": "bank.card",
    "other_card": "bank.card",
    "plate": "driving.plate",
    "passport": "identity.passport_cn",
    "vin": "driving.vin",
    "tel": "phone.landline",
}
ALLOWED = dict.fromkeys(("desk_tel", "agency_tel", "branch_tel", "f_tel"), "phone.landline")
ALLOWED["f_mail"] = ALLOWED["f_mail2"] = "phone.email"
BARE_ALLOWED = {"passport", "vin", "tel"}
DATES = ["%Y-%m-%d", "%Y/%m/%d", "%Y%m%d", "%Y.%m.%d"]
TIMES = ["%Y-%m-%d %H:%M:%S", "%Y/%m/%d %H:%M", "%Y%m%d%H%M%S", "%Y-%m-%dT%H:%M:%S+08:00", "%Y-%m-%d %H:%M"]
PROSE = [("%Y年%m月%d日", "%Y年%m月%d日%H时%M分"), ("%Y-%m-%d", "%Y-%m-%d %H:%M"), ("%Y.%m.%d", "%Y.%m.%d %H:%M")]


class Style:
    """How one house writes days, times and numbers."""

    def __init__(self, g, prose=False):
        self.day, self.time = g.pick(PROSE) if prose else (g.pick(DATES), g.pick(TIMES))
        self.birth = g.pick(["%Y-%m-%d", "%Y%m%d"]) if not prose else self.day
        self.mobile = g.pick(["plain"] * 7 + ["+86", "space", "dash"])
        self.card = g.pick(["plain"] * 6 + ["space"])
        self.small_x = g.chance(0.12)

    def write(self, key, value):
        """Write one value as this house does."""
        if isinstance(value, dt.datetime):
            return value.strftime(self.time)
        if isinstance(value, dt.date):
            return value.strftime(self.birth if key == "birth" else self.day)
        if key in ("mobile", "peer"):
            return self.phone(value)
        if key == "id" and self.small_x:
            return value.replace("X", "x")
        if key in ("card", "other_card") and self.card == "space":
            return " ".join(value[i : i + 4] for i in range(0, len(value), 4))
        return str(value)

    def phone(self, value):
        """Write a mobile."""
        parts = value[:3], value[3:7], value[7:]
        return {"plain": value, "+86": f"+86{value}", "space": " ".join(parts), "dash": "-".join(parts)}[self.mobile]


class Book:
    """The recorder of one file: every written value passes through it."""

    def __init__(self, kind, bare=False):
        self.kind, self.bare = kind, bare
        self.values, self.allowed, self.decoys, self.marks = {}, {}, [], []
        self.ids, self.passports, self.mobiles = set(), set(), set()

    def see(self, key, text):
        """Record one written value; gives it back."""
        if not text:
            return text
        if key in ALLOWED:
            self.put(self.allowed, ALLOWED[key], text)
        elif key in RULES:
            bare = self.bare and key in BARE_ALLOWED
            self.put(self.allowed if bare else self.values, RULES[key], text)
        for own, bag in (("id", self.ids), ("passport", self.passports), ("mobile", self.mobiles)):
            if key == own:
                bag.add(text)
        return text

    @staticmethod
    def put(where, rule, text):
        """Add a value once."""
        where.setdefault(rule, [])
        if text not in where[rule]:
            where[rule].append(text)

    def decoy(self, text):
        """Record a decoy; gives it back."""
        if text not in self.decoys:
            self.decoys.append(text)
        return text

    def mark(self, cells):
        """Remember what one record looks like: its most telling cells."""
        good = [c for c in cells if c and c.isascii() and any(x.isdigit() for x in c) and len(c) > 4]
        self.marks.append(good[:6] or [c for c in cells if c][:2])

    def label(self, shape):
        """Give the label."""
        people = len(self.ids) or len(self.passports) or len(self.mobiles) or None
        return {
            "kind": self.kind,
            "records": len(self.marks),
            "people": people,
            "values": self.values,
            "allowed": self.allowed,
            "decoys": self.decoys,
            "shape": shape,
        }


class Record(dict):
    """A record that a form reads from; whatever is read is recorded."""

    def __init__(self, data, style, book):
        super().__init__(data)
        self.style, self.book, self.seen = style, book, []

    def __missing__(self, key):
        raise KeyError(key)

    def __getitem__(self, key):
        text = self.style.write(key, super().__getitem__(key))
        self.book.see(key, text)
        self.seen.append(text)
        return text
