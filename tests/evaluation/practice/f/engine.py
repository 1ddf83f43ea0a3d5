"""A small template language: loops *, = and @rec/@same/@per, tokens with a dollar sign."""
from __future__ import annotations

import random
import re
from datetime import datetime, timedelta

import people as Q
import pools as P

RULE = {
    "id": "identity.prc_id18", "idl": "identity.prc_id18", "mob": "phone.mobile", "mobs": "phone.mobile",
    "mobb": "phone.mobile", "mobi": "phone.mobile", "mail": "phone.email", "card": "bank.card", "cards": "bank.card",
    "plate": "driving.plate", "npl": "driving.plate", "pp": "identity.passport_cn", "vin": "driving.vin",
    "land": "phone.landline",
}
KEYS = {"id", "idl", "mob", "mobs", "mobb", "mobi", "pp"}
EVENTS = ("travel.", "bank.transaction", "phone.sms")
TOKEN = re.compile(r"\$(\$|[a-z]+)(?:\(([^()]*)\))?")
LOOP = re.compile(r"^([*=])([^ =*]{0,2}) (.*)$")
MON = P.words("JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC")
DAY = P.words("MO TU WE TH FR SA SU")


def stamp(t: datetime, fmt: str) -> str:
    """Own strftime, free of the locale."""
    ms = int((t - datetime(1970, 1, 1, 8)).total_seconds())
    table = {
        "Y": f"{t.year}", "y": f"{t.year % 100:02d}", "m": f"{t.month:02d}", "d": f"{t.day:02d}", "H": f"{t.hour:02d}",
        "M": f"{t.minute:02d}", "S": f"{t.second:02d}", "n": str(t.month), "e": str(t.day), "k": str(t.hour),
        "B": MON[t.month - 1], "b": MON[t.month - 1].capitalize(), "a": DAY[t.weekday()], "s": str(ms),
        "Q": f"{ms}{t.microsecond // 1000:03d}", "R": str(t.year - 1911), "w": "一二三四五六日"[t.weekday()],
        "p": "AM" if t.hour < 12 else "PM",
    }
    return re.sub(r"%(\w)", lambda m: table[m[1]], fmt)


class Sheet:
    """One file while it is being written."""

    def __init__(self, meta: dict[str, str], body: str, rng: random.Random) -> None:
        self.meta, self.rng = meta, rng
        self.kind = meta["kind"]
        self.values: dict[str, list[str]] = {}
        self.allowed: dict[str, list[str]] = {}
        self.decoys: list[str] = []
        self.seen: list[Q.Person] = []
        self.about: set[int] = set()
        self.keyed: set[int] = set()
        self.records = self.i = self.made = 0
        self.fixed: dict[str, str] = {}
        self.row: dict[str, str] = {}
        year = int(meta.get("year", rng.randrange(2013, 2025)))
        self.clock = datetime(year, 1, 2, 9) + timedelta(minutes=rng.randrange(60 * 24 * 300), seconds=rng.randrange(60))
        self.file_time = self.clock
        self.person = self.other = self.fresh()
        self.turn()
        self.text = "\n".join(self.block(body.split("\n"), False)) + "\n"

    def fresh(self) -> Q.Person:
        """A new person."""
        self.made += 1
        return Q.Person(self.rng, self.made)

    def turn(self) -> None:
        """Start of a record: time goes on, per-record choices are cleared."""
        step = float(self.meta.get("step", 0)) or self.rng.choice([300, 900, 2500])
        gap = step * 60 * (0.3 + 1.4 * self.rng.random())
        self.clock += timedelta(seconds=int(gap), milliseconds=self.rng.randrange(1000))
        if step >= 60:
            self.clock = self.clock.replace(hour=self.rng.randrange(7, 23))
        self.row = {}
        self.other = self.fresh()
        self.span = timedelta(minutes=self.rng.randrange(55, 390))
        self.past = timedelta(days=self.rng.randrange(300, 3600))

    def start(self, same: bool) -> None:
        """Begin one record, of the same person or of another one."""
        self.turn()
        if not same:
            again = self.seen and "reuse" not in self.meta and self.kind.startswith(EVENTS) and self.rng.random() < 0.14
            self.person = self.rng.choice(self.seen) if again else self.fresh()
        if self.person not in self.seen:
            self.seen.append(self.person)
        self.records += 1
        self.i += 1
        self.about.add(self.person.key)

    def count(self, nested: bool) -> int:
        """How many turns of a loop."""
        lo, _, hi = (self.meta.get("m", "1-4") if nested else self.meta.get("n", "6-17")).partition("-")
        return self.rng.randint(int(lo), int(hi or lo))

    def block(self, lines: list[str], nested: bool) -> list[str]:
        """Run a list of template lines."""
        out: list[str] = []
        k = 0
        while k < len(lines):
            line = lines[k]
            loop = LOOP.match(line)
            if line.startswith(("@rec", "@same", "@per")):
                k, part = self.section(lines, k)
                out += part
            elif line.startswith(("@1 ", "@2 ")):
                self.start(line[1] == "2")
                out.append(self.fill(line[3:]))
            elif line == "@new":
                self.person = self.fresh()
            elif loop:
                group = [[loop[3]]]
                while k + 1 < len(lines) and (nxt := LOOP.match(lines[k + 1])) and nxt[1] == loop[1]:
                    group.append([nxt[3]])
                    k += 1
                out += self.turns(group, loop[1] == "=", loop[2], nested)
            else:
                out.append(self.fill(line))
            k += 1
        return out

    def section(self, lines: list[str], k: int) -> tuple[int, list[str]]:
        """A block from @rec, @same or @per to its end."""
        head = lines[k]
        close = "@endper" if head.startswith("@per") else "@end"
        stop = k + 1
        while lines[stop] != close:
            stop += 1
        body = lines[k + 1:stop]
        if close == "@end":
            same = head.startswith("@same")
            return stop, self.turns([body], same, head[5 if same else 4:].strip(), "in @per" in head)
        out: list[str] = []
        total = self.rng.randint(4, 7)
        sep = head[4:].strip()
        for j in range(total):
            self.person = self.fresh()
            part = self.block(body, True)
            if sep and j < total - 1:
                part[-1] += sep
            out += part
        return stop, out

    def turns(self, group: list[list[str]], same: bool, marks: str, nested: bool) -> list[str]:
        """All turns of one loop."""
        out: list[str] = []
        total = self.count(nested)
        order: list[list[str]] = []
        for j in range(total):
            if not order:
                order = group[:]
                self.rng.shuffle(order)
            self.start(same)
            part = [self.fill(x) for x in self.variants(order.pop())]
            part[-1] += marks[:1] if j < total - 1 else marks[1:2]
            out += part
        return out

    def variants(self, body: list[str]) -> list[str]:
        """Of neighbouring lines that begin with a bar (or all with a plus), one is taken."""
        out: list[str] = []
        alts: list[str] = []
        mark = ""
        for line in [*body, ""]:
            if alts and line[:2] != mark:
                out.append(self.rng.choice(alts))
                alts = []
            if line.startswith(("| ", "+ ")):
                mark = line[:2]
                alts.append(line[2:])
                continue
            out.append(line)
        return out[:-1]

    def fill(self, line: str) -> str:
        """Put values in place of the tokens."""
        return TOKEN.sub(lambda m: self.token(m[1], m[2]), line)

    def note(self, rule: str, value: str, where: dict[str, list[str]]) -> str:
        """Remember a value for the labels."""
        if value not in where.setdefault(rule, []):
            where[rule].append(value)
        return value

    def token(self, name: str, arg: str | None) -> str:
        """The text of one token."""
        if name == "$":
            return "$"
        who = self.person
        if name[0] == "o" and name[1:] in who.val:
            who, name = self.other, name[1:]
        if name in who.val:
            if who is self.person and name in KEYS:
                self.keyed.add(who.key)
            text = who.val[name]
            if self.meta.get("script") == "hant" and name not in RULE:
                text = text.translate(P.S2T)
            return self.note(RULE[name], text, self.values) if name in RULE else text
        if name in ("b", "t", "u", "v", "s", "f"):
            return stamp(self.moment(name), arg or "%Y-%m-%d")
        text = self.word(name, arg or "")
        return text.translate(P.S2T) if self.meta.get("script") == "hant" and name not in ("pick", "c") else text

    def moment(self, name: str) -> datetime:
        """b birth, t record, u some hours later, v a year later, s years before, f the file."""
        if name == "b":
            return datetime(self.person.birth.year, self.person.birth.month, self.person.birth.day)
        shift = {"t": timedelta(0), "u": self.span, "v": timedelta(days=365), "s": -self.past}
        return self.file_time if name == "f" else self.clock + shift[name]

    def word(self, name: str, arg: str) -> str:
        """Other words: chosen once per record (cached) or anew."""
        from words import FIXED, FREE, ROW

        if name in FREE:
            return FREE[name](self, arg)
        if name in ROW:
            key = name + arg
            if key not in self.row:
                self.row[key] = ROW[name](self, arg)
            return self.row[key]
        key = name + arg
        if key not in self.fixed:
            self.fixed[key] = FIXED[name](self, arg)
        return self.fixed[key]
