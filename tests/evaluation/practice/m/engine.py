"""Templates: text with fields in «» and loops in @ lines; keeps the truth while it writes."""

from __future__ import annotations

import datetime as dt
import random
import re
from dataclasses import dataclass, field

from values import Person, digits

RULE = {
    "id": "identity.prc_id18",
    "mob": "phone.mobile",
    "mail": "phone.email",
    "card": "bank.card",
    "card2": "bank.card",
    "plate": "driving.plate",
    "passport": "identity.passport_cn",
    "vin": "driving.vin",
    "tel": "phone.landline",
}
FIELD = re.compile(r"«(.*?)»")


@dataclass
class Event:
    """What is fixed within one row or event."""

    t: dt.datetime
    t2: dt.datetime
    memo: dict[str, str] = field(default_factory=dict)
    third: dict[str, Person] = field(default_factory=dict)
    amt: float | None = None
    bal: float = 0.0


@dataclass
class State:
    """The truth of one file while it is being written."""

    r: random.Random
    script: str
    records: int = 0
    people: set[str] = field(default_factory=set)
    values: dict[str, set[str]] = field(default_factory=dict)
    allowed: dict[str, set[str]] = field(default_factory=dict)
    decoys: set[str] = field(default_factory=set)
    named: dict[str, Person] = field(default_factory=dict)
    memo: dict[str, str] = field(default_factory=dict)
    cur: Person | None = None
    ev: Event | None = None
    i: int = 0
    step: tuple[int, int] = (200, 4000)
    dur: tuple[int, int] = (20, 300)
    born: tuple[int, int] = (1957, 1996)
    night: bool = False
    clock: dt.datetime = dt.datetime(2018, 3, 2, 8, 0)
    base: dt.datetime = dt.datetime(2018, 3, 2, 8, 0)
    bals: dict[str, float] = field(default_factory=dict)

    def new_event(self) -> None:
        """Advance the clock and open a fresh event."""
        self.clock += dt.timedelta(minutes=self.r.randint(*self.step), seconds=self.r.randint(0, 59))
        if not self.night and not 8 <= self.clock.hour < 21:
            day = self.clock + dt.timedelta(days=1 if self.clock.hour >= 21 else 0)
            self.clock = day.replace(hour=8, minute=30) + dt.timedelta(minutes=self.r.randint(0, 150))
        end = self.clock + dt.timedelta(minutes=self.r.randint(*self.dur), seconds=self.r.randint(1, 59))
        self.ev = Event(self.clock, end)

    def draw(self) -> Person:
        """Draw any person; passports before 2017 have no second letter."""
        p = Person(self.r, self.script, self.born)
        if self.clock.year < 2017:
            p.f["passport"] = self.r.choice("EEG") + digits(self.r, 8)
        return p

    def new_person(self) -> Person:
        """Draw a person the file is about."""
        p = self.draw()
        self.people.add(p.f["id"])
        return p


def style(name: str, raw: str, arg: str) -> str:
    """Write one value in a manner: dashes, blanks, country code, lower case."""
    if name == "mob" and arg:
        a, b, c = raw[:3], raw[3:7], raw[7:]
        return {"344": f"{a}-{b}-{c}", "sp": f"{a} {b} {c}", "+86": "+86" + raw, "86-": "86-" + raw}[arg]
    if name in ("card", "card2") and arg == "sp":
        return " ".join(raw[i : i + 4] for i in range(0, len(raw), 4))
    if name == "plate" and arg:
        return raw[:2] + arg + raw[2:]
    if name == "tel" and arg == "()":
        return "(" + raw.replace("-", ") ")
    if name == "id" and arg == "fw":
        return "".join(chr(ord(c) + 0xFEE0) for c in raw)
    return raw.lower() if name == "id" and arg == "x" else raw


def person_field(s: State, p: Person, name: str, arg: str) -> str:
    """A field of a person, noted if it is a value of a rule."""
    if name == "dob":
        return p.dob.strftime(arg or "%Y-%m-%d")
    out = style(name, p.f[name], arg)
    if name in RULE:
        s.values.setdefault(RULE[name], set()).add(out)
    return out


def number(s: State, e: str) -> str | None:
    """Plain random parts: numbers, digits, hex, letters, office contacts."""
    r = s.r
    if m := re.fullmatch(r"#(\d+)-(\d+)(?::(\w+))?", e):
        return format(r.randint(int(m[1]), int(m[2])), m[3] or "d")
    if m := re.fullmatch(r"#\.(\d) (\d+(?:\.\d+)?)-(\d+(?:\.\d+)?)", e):
        return f"{r.uniform(float(m[2]), float(m[3])):.{m[1]}f}"
    if m := re.fullmatch(r"n(\d+)", e):
        out = digits(r, int(m[1]))
        return "2" + out[1:] if len(out) == 9 else out
    if m := re.fullmatch(r"x(\d+)", e):
        return "".join(r.choice("0123456789abcdef") for _ in range(int(m[1])))
    if m := re.fullmatch(r"a(\d+)", e):
        return "".join(r.choice("ABCDEFGHJKLMNPQRSTUVWXYZ23456789") for _ in range(int(m[1])))
    if m := re.fullmatch(r"i(?:\+(\d+))?(?::(\w+))?", e):
        return format(s.i + int(m[1] or 0), m[2] or "d")
    if m := re.fullmatch(r"(otel|omail):(.*)", e):
        out = m[2] + "-" + r.choice("2568") + digits(r, 7) if m[1] == "otel" else m[2]
        s.allowed.setdefault("phone.landline" if m[1] == "otel" else "phone.email", set()).add(out)
        return out
    if e == "dord":
        out = "2" + digits(r, 9) + "93" + digits(r, 6)
        s.decoys.add(out)
        return out
    return None


def event_field(s: State, e: str) -> str | None:
    """Times, amounts and balances of the current event."""
    if s.ev is None:
        s.new_event()
    ev = s.ev
    assert ev is not None
    name, _, arg = e.partition(":")
    if name in ("t", "t2"):
        return (ev.t if name == "t" else ev.t2).strftime(arg or "%Y-%m-%d %H:%M:%S")
    if name in ("durs", "durm"):
        sec = int((ev.t2 - ev.t).total_seconds())
        return str(sec if name == "durs" else sec // 60)
    if name in ("ms", "unix"):
        return str(int((ev.t - dt.datetime(1970, 1, 1)).total_seconds() - 28800) * (1000 if name == "ms" else 1))
    if name in ("amt", "abs", "dir", "bal", "cr", "db"):
        if ev.amt is None:
            who = s.cur.f["id"] if s.cur else ""
            old = s.bals.setdefault(who, round(s.r.uniform(3000, 90000), 2))
            ev.amt = round(s.r.choice([-1, -1, 1]) * s.r.uniform(8, min(old * 0.6, 9000)), 2)
            ev.bal = s.bals[who] = round(old + ev.amt, 2)
        a = ev.amt
        opts = {"amt": f"{a:.2f}", "abs": f"{abs(a):.2f}", "bal": f"{ev.bal:.2f}"}
        opts |= {"cr": f"{a:.2f}" if a > 0 else "", "db": f"{-a:.2f}" if a < 0 else ""}
        return arg.split("/")[0 if a > 0 else 1] if name == "dir" else opts[name]
    return None


def memo_field(s: State, e: str) -> str:
    """«$k=a|b» stores and prints, «$$k=…» stores, «$k» or «$k.1» prints a part."""
    store = s.ev.memo if s.ev is not None else s.memo
    m = re.fullmatch(r"\$(\$?)(\w+)=(.*)", e)
    if m:
        alts = m[3].split("|")
        store[m[2]] = s.r.choice(alts) if len(alts) > 1 else (number(s, m[3]) or m[3])
        return "" if m[1] else store[m[2]].split("~")[0]
    key, _, part = e[1:].partition(".")
    val = store.get(key, s.memo.get(key, ""))
    return val.split("~")[int(part)] if part else val


def expand(s: State, e: str) -> str:
    """One field."""
    if e == "!":
        s.records += 1
        s.new_event()
        return ""
    if e.startswith("$"):
        return memo_field(s, e)
    if "|" in e:
        return s.r.choice(e.split("|"))
    if m := re.fullmatch(r"(?:([A-Za-z])\.)(\w+)(?::(.*))?", e):
        pool = s.named if m[1].isupper() else (s.ev.third if s.ev else s.named)
        if m[1] not in pool:
            pool[m[1]] = s.new_person() if m[1].isupper() else s.draw()
        return person_field(s, pool[m[1]], m[2], m[3] or "")
    if e.startswith("?"):
        name, _, arg = e[1:].partition(":")
        return person_field(s, s.draw(), name, arg)
    out = number(s, e)
    if out is not None:
        return out
    name, _, arg = e.partition(":")
    if s.cur is not None and (name in s.cur.f or name == "dob"):
        return person_field(s, s.cur, name, arg)
    out = event_field(s, e)
    if out is None:
        raise ValueError(f"unknown field {e!r}")
    return out


def block_end(lines: list[str], start: int) -> int:
    """Index of the @end that closes the loop opened at start."""
    depth = 0
    for k in range(start, len(lines)):
        depth += bool(re.match(r"@(each|rows|ev)\b", lines[k])) - (lines[k] == "@end")
        if depth == 0:
            return k
    raise ValueError(f"no @end for {lines[start]}")


def loop(s: State, head: str, body: list[str]) -> list[str]:
    """@each a b (new persons), @rows n p (n rows over p persons), @ev a b (events of the current person)."""
    words = head.split()
    a, b = int(words[1]), int(words[2])
    sep = next((w[4:] for w in words if w.startswith("sep=")), "")
    nested = any(ln.startswith("@ev") for ln in body) or "norec" in words
    n = a if words[0] == "@rows" else s.r.randint(a, b)
    pool: list[Person] = [s.new_person() for _ in range(b)] if words[0] == "@rows" else []
    order = pool + [s.r.choice(pool) for _ in range(n - b)] if pool else []
    s.r.shuffle(order)
    outer, outer_ev = s.i, s.ev
    if words[0] == "@ev":
        s.clock = s.base + dt.timedelta(minutes=s.r.randint(0, 20000))
    out: list[str] = []
    for k in range(n):
        s.i = k + 1
        if words[0] != "@ev":
            s.cur = order[k] if order else s.new_person()
        s.new_event()
        s.records += 0 if nested else 1
        part = render(s, body)
        if sep and k < n - 1:
            part[-1] += sep
        out += ["".join(x.strip() for x in part)] if "flat" in words else part
    s.i, s.ev = outer, outer_ev
    return ["".join(out)] if "glue" in words else out


def set_clock(s: State, words: list[str]) -> None:
    """@clock start step dur: minutes between events, minutes within one."""
    s.clock = s.base = dt.datetime.strptime(words[1], "%Y-%m-%dT%H:%M")
    ranges = [tuple(map(int, x.split("-"))) for x in words[2:4]]
    s.step = (ranges[0][0], ranges[0][1])
    if len(ranges) > 1:
        s.dur = (ranges[1][0], ranges[1][1])


def fill(s: State, ln: str) -> str:
    """All fields of one line."""
    return FIELD.sub(lambda m: expand(s, m[1]), ln)


def render(s: State, lines: list[str]) -> list[str]:
    """Lines of a template to lines of text; neighbouring lines with || are alternatives."""
    out: list[str] = []
    k = 0
    while k < len(lines):
        ln = lines[k]
        if re.match(r"@(each|rows|ev) ", ln):
            end = block_end(lines, k)
            out += loop(s, ln, lines[k + 1 : end])
            k = end
        elif ln.startswith("|| "):
            group = [ln]
            while k + 1 < len(lines) and lines[k + 1].startswith("|| "):
                k += 1
                group.append(lines[k])
            out.append(fill(s, s.r.choice(group)[3:]))
        elif ln.startswith("@person"):
            s.cur, s.ev = s.new_person(), None
        elif ln.startswith("@clock "):
            set_clock(s, ln.split())
        else:
            out.append(fill(s, ln))
        k += 1
    return out
