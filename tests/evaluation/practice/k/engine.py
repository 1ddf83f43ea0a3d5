"""Template engine: {{expr}} holes, row blocks, labels collected while rendering."""

from __future__ import annotations

import random
import re
import unicodedata
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

import people

HOLE = re.compile(r"\{\{([^{}]+)\}\}")
LANDLINE = "phone.landline"
EMAIL = "phone.email"
RULE_OF = {"id": "identity.prc_id18", "pp": "identity.passport_cn", "mob": "phone.mobile", "email": EMAIL}


@dataclass
class Template:
    """One parsed template: meta lines and blocks of (kind, argument, text)."""

    path: str
    meta: dict[str, str]
    blocks: list[tuple[str, str, str]]


@dataclass
class Result:
    """What one rendering gave."""

    text: str = ""
    records: int = 0
    people: set[str] = field(default_factory=set)
    values: dict[str, set[str]] = field(default_factory=dict)
    allowed: dict[str, set[str]] = field(default_factory=dict)
    decoys: set[str] = field(default_factory=set)


def parse(text: str) -> list[Template]:
    """All templates of one template file."""
    found = []
    for chunk in re.split(r"^=== ", text, flags=re.MULTILINE)[1:]:
        head, _, body = chunk.partition("\n---\n")
        lines = head.splitlines()
        meta = {k.strip(): v.strip() for k, _, v in (line.partition(":") for line in lines[1:] if line.strip())}
        blocks: list[tuple[str, str, str]] = []
        for part in re.split(r"^@@", "@@text\n" + body.rstrip("\n") + "\n", flags=re.MULTILINE)[1:]:
            first, _, rest = part.partition("\n")
            kind, _, arg = first.strip().partition(" ")
            blocks.append((kind, arg, rest))
        found.append(Template(lines[0].strip(), meta, blocks))
    return found


def width(text: str) -> int:
    """Columns on a terminal."""
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def pad(text: str, spec: str) -> str:
    """Pad to display width; '>' right-aligns."""
    size = int(spec.lstrip(">"))
    gap = " " * max(size - width(text), 0)
    return gap + text if spec.startswith(">") else text + gap


class Renderer:
    """Renders one template."""

    def __init__(self, tpl: Template, rng: random.Random) -> None:
        self.tpl, self.rng, self.out = tpl, rng, Result()
        self.hant = tpl.meta.get("script") == "hant"
        low, _, high = tpl.meta.get("age", "19-66").partition("-")
        self.ages = (int(low), int(high))
        self.base = date.fromisoformat(tpl.meta.get("base", "2023-06-01"))
        self.home = rng.choice(people.REGIONS)
        self.clock: datetime | None = None
        self.vars: dict[str, object] = {}
        self.keys: dict[str, str] = {}
        self.me, self.other = self.fresh(), self.partner()
        self.seq = 0

    def fresh(self) -> people.Person:
        """A new person of the template's ages."""
        return people.make_person(self.rng, *self.ages, self.base, self.tpl.meta.get("sex", "男女"), self.home)

    def partner(self) -> people.Person:
        """Another person; of the other sex where the template fixes one, grown up beside a child."""
        sex = {"女": "男", "男": "女"}.get(self.tpl.meta.get("sex", ""), "男女")
        low, high = self.ages if self.ages[0] >= 19 else (27, 48)
        return people.make_person(self.rng, low, high, self.base, sex, self.home)

    def note(self, rule: str, value: str, allowed: bool = False) -> str:
        """Remember a value for the labels."""
        store = self.out.allowed if allowed else self.out.values
        store.setdefault(rule, set()).add(value)
        return value

    def render(self) -> Result:
        """The whole file."""
        tpl = self.tpl
        rows = [b[2] for b in tpl.blocks if b[0] == "row"]
        every = [(int(b[1]), b[2]) for b in tpl.blocks if b[0] == "every"]
        parts: list[str] = []
        done = False
        for kind, _, text in tpl.blocks:
            if kind == "row" and not done:
                done = True
                parts.append(self.body(rows, every))
            elif kind in ("text", "end"):
                parts.append(self.fill(text))
        self.out.text = "".join(parts)
        return self.out

    def body(self, rows: list[str], every: list[tuple[int, str]]) -> str:
        """The repeated part."""
        low, _, high = self.tpl.meta.get("n", str(len(rows))).partition("-")
        count = self.rng.randint(int(low), int(high or low))
        pool = [self.fresh() for _ in range(int(self.tpl.meta.get("pool", "0")))]
        sep = self.tpl.meta.get("sep")
        done, last = [], -1
        for index in range(count):
            pick = (
                index if count <= len(rows) else self.rng.choice([i for i in range(len(rows)) if i != last or i == 0])
            )
            last = pick
            heads = "".join(self.fill(text) for step, text in every if index % step == 0 and index)
            who = self.rng.choice(pool) if pool else self.fresh()
            done.append(heads + self.row(rows[pick], who, index + 1))
        if sep is None:
            return "".join(done)
        return (sep + "\n").join(r.rstrip("\n") for r in done) + "\n"

    def row(self, text: str, who: people.Person, seq: int) -> str:
        """One record."""
        self.me, self.other, self.seq, self.keys = who, self.partner(), seq, {}
        kept = dict(self.vars)
        out = self.fill(text)
        self.vars = kept
        key = self.keys.get("id") or self.keys.get("pp") or self.keys.get("mob")
        if not key:
            raise ValueError(f"{self.tpl.path}: record without a key")
        self.out.records += 1
        self.out.people.add(key)
        return out

    def fill(self, text: str) -> str:
        """Replace every hole."""
        return HOLE.sub(lambda m: self.hole(m[1]), text)

    def hole(self, expr: str) -> str:
        """One hole, with padding, decoy mark and assignment."""
        expr, bar, spec = expr.rpartition("^") if re.search(r"\^>?\d+$", expr) else (expr, "", "")
        decoy = expr.startswith("!")
        value = self.evaluate(expr.lstrip("!"))
        if decoy:
            self.out.decoys.add(value)
        return pad(value, spec) if bar else value

    def evaluate(self, expr: str) -> str:
        """Value of an expression."""
        if m := re.fullmatch(r"([a-z]\w*)=(.*)", expr):
            value = self.evaluate(m[2])
            self.vars[m[1]] = self.moment if m[2].startswith(("d:", "t:")) else value
            return value
        if m := re.fullmatch(r"([a-z]\w*)\+(\d+)~(\d+)([dm]):(.*)", expr):
            return self.shift(m)
        if m := re.fullmatch(r"\.(\w+)=(.*)", expr):
            if m[1] not in self.me.extra:
                self.me.extra[m[1]] = self.evaluate(m[2])
            return self.me.extra[m[1]]
        name, _, arg = expr.partition(":")
        if name in self.vars:
            stored = self.vars[name]
            return stored.strftime(arg or "%Y-%m-%d") if isinstance(stored, datetime) else str(stored)
        if hasattr(self, f"do_{name}"):
            return str(getattr(self, f"do_{name}")(arg))
        return self.personal(name, arg)

    def shift(self, m: re.Match[str]) -> str:
        """A later moment than a stored one; stored under the name with '2'."""
        start = self.vars[m[1]]
        assert isinstance(start, datetime)
        amount = self.rng.randint(int(m[2]), int(m[3]))
        end = start + (
            timedelta(days=amount, minutes=self.rng.randint(-25, 25)) if m[4] == "d" else timedelta(minutes=amount)
        )
        self.vars[m[1] + "2"] = end
        return end.strftime(m[5])

    def personal(self, name: str, arg: str) -> str:
        """A field of the row's person; a trailing 2 means the second person."""
        who = self.me
        if name.endswith("2"):
            who, name = self.other, name[:-1]
        fields = {
            "sx": who.sex,
            "sxe": "M" if who.sex == "男" else "F",
            "sxn": "1" if who.sex == "男" else "2",
            "nat": who.nation,
            "reg": who.region[1],
            "city": who.region[2],
            "rc": who.region[0],
            "sur": who.name["surt" if self.hant else "sur"],
            "spy": who.name["spy"],
            "gpy": who.name["gpy"],
            "PN": f"{who.name['spy']} {who.name['gpy']}".upper(),
            "pn": f"{who.name['gpy']} {who.name['spy']}",
            "user": who.name["user"],
            "name": who.name["hant" if self.hant else "hans"],
            "ta": "他" if who.sex == "男" else "她",
            "he": "he" if who.sex == "男" else "she",
            "xs": "先生" if who.sex == "男" else "女士",
            "mr": "Mr" if who.sex == "男" else "Ms",
        }
        if name in fields:
            return fields[name]
        if name == "age":
            return str((self.base - who.born).days // 365)
        if name == "dob":
            return who.born.strftime(arg or "%Y-%m-%d")
        if name in ("id", "pp", "mob", "email"):
            return self.key(who, name, arg)
        raise ValueError(f"{self.tpl.path}: unknown hole {name}")

    def key(self, who: people.Person, name: str, arg: str) -> str:
        """A keyed value as it is written."""
        value = getattr(who, name)
        if arg == "mask":
            return value[:3] + "****" + value[-4:] if name == "mob" else value[:6] + "********" + value[-4:]
        if arg == "t4":
            return value[-4:]
        if who is self.me:
            self.keys[name] = value
        if arg in ("sp", "da"):
            mark = " " if arg == "sp" else "-"
            value = mark.join((value[:3], value[3:7], value[7:]))
        elif arg == "lc":
            value = value.lower()
        return self.note(RULE_OF[name], value)

    moment = datetime(2023, 1, 1)

    def do_addr(self, arg: str) -> str:
        """A dwelling address, in the file's home town unless 'own'."""
        if "addr" not in self.me.extra:
            region, r = self.me.region if arg == "own" else self.home, self.rng
            door = f"{r.randint(1, 18)}{r.randint(1, 6):02d}"
            tail = r.choice(
                (
                    f"{r.randint(2, 30)}号楼{r.randint(1, 5)}单元{door}",
                    f"{r.randint(1, 12)}栋{door}室",
                    f"{r.randint(2, 9)}-{r.randint(1, 3)}-{door}",
                )
            )
            road = r.choice(region[3])
            street = f"{road}{r.randint(21, 880)}弄" if region[0].startswith("31") else f"{road}{r.randint(5, 480)}号"
            self.me.extra["addr"] = f"{region[1]}{street}{tail}"
        return self.me.extra["addr"]

    def do_c(self, arg: str) -> str:
        """One of several."""
        return self.rng.choice(arg.split("|"))

    def do_i(self, arg: str) -> str:
        """An integer; a leading zero gives the width."""
        low, _, high = arg.partition("-")
        value = str(self.rng.randint(int(low), int(high)))
        return value.zfill(len(high)) if low.startswith("0") and len(low) > 1 else value

    def do_f(self, arg: str) -> str:
        """A decimal with the places of the upper bound; a leading ',' groups thousands."""
        low, _, high = arg.lstrip(",").partition("-")
        places = len(high.partition(".")[2])
        return f"{self.rng.uniform(float(low), float(high)):{',' if arg.startswith(',') else ''}.{places}f}"

    def do_n(self, arg: str) -> str:
        """A run of digits that is none of the rules' values."""
        return (
            people.digits(self.rng, int(arg))
            if int(arg) > 3
            else str(self.rng.randint(10 ** (int(arg) - 1), 10 ** int(arg) - 1))
        )

    def do_A(self, arg: str) -> str:
        """Capital letters."""
        return "".join(self.rng.choice("ABFJNQRUVXYZ") for _ in range(int(arg)))

    def do_x(self, arg: str) -> str:
        """Hexadecimal digits."""
        return "".join(self.rng.choice("0123456789abcdef") for _ in range(int(arg)))

    def do_seq(self, arg: str) -> str:
        """Running number; the argument is the first one and its width."""
        return str(self.seq - 1 + int(arg or 1)).zfill(len(arg))

    def do_d(self, arg: str) -> str:
        """A moment in a span of dates, office hours."""
        span, _, form = arg.partition(":")
        low, _, high = span.partition("~")
        start, end = datetime.fromisoformat(low), datetime.fromisoformat(high)
        minutes = self.rng.randint(480, 1080)
        self.moment = start + timedelta(
            days=self.rng.randint(0, (end - start).days), minutes=minutes, seconds=self.rng.randint(0, 59)
        )
        return self.moment.strftime(form or "%Y-%m-%d")

    def do_t(self, arg: str) -> str:
        """A running clock: start~step:format, step in minutes, or in days with 'd'."""
        start, _, rest = arg.partition("~")
        step, _, form = rest.partition(":")
        big = 1440 if step.endswith("d") else 1
        if self.clock is None:
            self.clock = datetime.strptime(start, "%Y-%m-%dT%H%M")
        seconds = self.rng.randint(20, int(step.rstrip("d")) * 60) if big == 1 else 0
        days = self.rng.randint(0, int(step[:-1])) if big > 1 else 0
        self.clock += timedelta(days=days, seconds=seconds)
        self.moment = self.clock
        return self.clock.strftime(form or "%Y-%m-%d %H:%M:%S")

    def do_oland(self, arg: str) -> str:
        """An office's landline, which may or may not be reported."""
        return self.note(LANDLINE, self.line(arg), True)

    def line(self, area: str) -> str:
        """A landline number of an area code."""
        eight = len(area) == 3 or area in ("0755", "0571", "0512", "0769", "0311", "0371", "0531", "0532", "0411")
        return f"{area}-{self.rng.choice('2568')}{people.digits(self.rng, 7 if eight else 6)}"

    def do_omail(self, arg: str) -> str:
        """An office mailbox."""
        return self.note(EMAIL, arg, True)

    def do_land(self, arg: str) -> str:
        """A person's landline."""
        return self.note(LANDLINE, self.line(arg))

    def do_smob(self, arg: str) -> str:
        """A staff member's mobile outside the records."""
        person = self.fresh()
        return self.key(person, "mob", arg)

    def do_sname(self, _: str) -> str:
        """A staff member's name."""
        return self.fresh().name["hant" if self.hant else "hans"]

    def do_sid(self, _: str) -> str:
        """A staff member's ID number outside the records."""
        return self.note(RULE_OF["id"], self.fresh().id)
