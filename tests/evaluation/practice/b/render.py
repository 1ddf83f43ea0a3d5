"""The template language: see README.txt."""

import random
import re
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import values
from person import Person, Pools

HOLE = re.compile(r"\{([^{}\n]+)\}")
CHOICE = re.compile(r"\[\[(.*?)\]\]")
WEEK = ("一", "二", "三", "四", "五", "六", "日")
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
LONG = "January February March April May June July August September October November December".split()
DAYS = "Mon Tue Wed Thu Fri Sat Sun".split()
CN = "零一二三四五六七八九十"


def chinese(number: int) -> str:
    if number <= 10:
        return CN[number]
    return ("" if number < 20 else CN[number // 10]) + "十" + (CN[number % 10] if number % 10 else "")


def stamp(when: datetime, form: str) -> str:
    table = {
        "%-m": str(when.month), "%-d": str(when.day), "%-H": str(when.hour), "%Y": f"{when.year:04d}",
        "%y": f"{when.year % 100:02d}", "%m": f"{when.month:02d}", "%d": f"{when.day:02d}", "%H": f"{when.hour:02d}",
        "%M": f"{when.minute:02d}", "%S": f"{when.second:02d}", "%b": MONTHS[when.month - 1],
        "%B": LONG[when.month - 1], "%a": DAYS[when.weekday()], "%w": WEEK[when.weekday()],
        "%R": f"{when.year - 1911}", "%P": "上午" if when.hour < 12 else "下午",
    }  # fmt: skip
    return re.sub(r"%-?[A-Za-z]", lambda m: table[m.group()], form)


@dataclass
class Doc:
    """What one rendering has seen."""

    rng: random.Random
    pools: Pools
    hant: bool
    years: tuple[int, int] = (1956, 1991)
    records: int = 0
    people: set[str] = field(default_factory=set)
    values: dict[str, list[str]] = field(default_factory=dict)
    allowed: dict[str, list[str]] = field(default_factory=dict)
    decoys: list[str] = field(default_factory=list)
    scopes: list[dict[str, Person]] = field(default_factory=lambda: [{}])
    cache: list[dict[str, str]] = field(default_factory=lambda: [{}])
    index: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.clock = datetime(2014, 1, 5, 8) + timedelta(minutes=self.rng.randint(0, 2_600_000), seconds=17)
        self.base = self.clock - timedelta(days=self.rng.randint(40, 160))
        self.when = self.base

    # --- persons -------------------------------------------------------------
    def person(self, letter: str) -> Person:
        if letter == "P":
            for scope in reversed(self.scopes):
                if "P" in scope:
                    return scope["P"]
        scope = self.scopes[-1] if letter.islower() else self.scopes[0]
        if letter not in scope:
            scope[letter] = Person(self.rng, self.pools, self.hant, self.years)
        return scope[letter]

    # --- holes ---------------------------------------------------------------
    def hole(self, text: str) -> str:
        if text.startswith("+"):
            self.records += 1
            self.people.add(self.person(text[1:] or "P").base("id"))
            return ""
        if text.startswith("!"):
            made = values.decoy(self.rng, text[1:], self.person("P").region)
            self.decoys.append(made)
            return made
        if "$" in text:
            key = text
            store = self.cache[0] if text[-1].isupper() else self.cache[-1]
            if key not in store:
                store[key] = self.hole(text.split("$")[0])
            return store[key]
        target, text = (self.allowed, text[1:]) if text.startswith("~") else (self.values, text)
        made = self.dated(text) or self.counted(text) or self.owned(text, target)
        if made is None:
            made = self.special(text)
        return made

    def owned(self, text: str, target: dict[str, list[str]]) -> str | None:
        letter, name = ("P", text) if text[1:2] != "." else (text[0], text[2:])
        if name.startswith("birth:"):
            born = self.person(letter).born
            return stamp(datetime(born.year, born.month, born.day), name[6:])
        owner = self.person(letter)
        if (plain := owner.simple(name)) is not None:
            return plain
        found = owner.value(name)
        if found is None:
            return None
        rule, made = found
        if made not in target.setdefault(rule, []):
            target[rule].append(made)
        return made

    def dated(self, text: str) -> str | None:
        head, _, form = text.partition(":")
        rng = self.rng
        if head in ("t", "T"):
            self.clock += timedelta(seconds=rng.randint(4, 400) if head == "t" else 0)
            return stamp(self.clock, form)
        if head == "d":
            self.when = self.base + timedelta(minutes=rng.randint(0, 50_000), seconds=rng.randint(0, 59))
        elif head == ">":
            self.when += timedelta(minutes=rng.randint(1445, 4200), seconds=rng.randint(0, 59))
        elif head == "m":
            self.when += timedelta(minutes=rng.randint(2, 95), seconds=rng.randint(0, 59))
        elif head == "o":
            self.when = self.base - timedelta(days=rng.randint(700, 5200))
        elif head != "=" and not re.fullmatch(r"Y\d", head):
            return None
        when = self.when
        if head[0] == "Y":
            when = when.replace(year=when.year + int(head[1]), day=min(when.day, 28))
        return stamp(when, form)

    def counted(self, text: str) -> str | None:
        head, _, rest = text.partition(":")
        rng = self.rng
        if head in ("n", "a", "ac"):
            low, high = (int(part) for part in rest.split("-"))
            number = rng.randint(low, high)
            if head == "n":
                return str(number)
            return f"{number}.{rng.randint(0, 99):02d}" if head == "a" else f"{number:,}.{rng.randint(0, 99):02d}"
        if head == "#":
            return values.digits(rng, int(rest))
        if head == "x":
            return "".join(rng.choice("0123456789abcdef") for _ in range(int(rest)))
        table = {"i": str(self.index.get("p", 0)), "k": str(self.index.get("e", 0)), "N": str(self.records)}
        table["icn"] = chinese(self.index.get("p", 0))
        table["i2"] = f"{self.index.get('p', 0):02d}"
        table["k2"] = f"{self.index.get('e', 0):02d}"
        return table.get(text)

    def special(self, text: str) -> str:
        rng, region = self.rng, self.person("P").region
        pick = self.pools
        makers = {
            "flt": lambda: rng.choice(pick["airline"]) + str(rng.randint(1021, 8989)),
            "trn": lambda: rng.choice("GGGDKTZ") + str(rng.randint(21, 1988)),
            "tkt": lambda: rng.choice(("999", "781", "784", "880", "876")) + "-" + values.digits(rng, 10),
            "tk": lambda: rng.choice("ABEFJ") + f"{rng.randint(10313, 98989):06d}",
            "ajbh": lambda: f"A{region}{rng.randint(501989, 989989)}{self.base:%Y%m}{rng.randint(21, 989):04d}",
            "fy": lambda: f"（{self.base.year}）{self.person('P').char}{region[2:]}刑初{rng.randint(23, 989)}号",
            "cert": lambda: self.certificate(),
            "unit": lambda: self.unit(region),
            "dabh": lambda: region[:4] + values.digits(rng, 8),
            "acct": lambda: "3" + region[1:4] + values.digits(rng, 13),
            "bar14": lambda: region + "10" + f"{rng.randint(31, 2989):06d}",
            "lat": lambda: f"{rng.uniform(22, 40):.6f}",
            "lng": lambda: f"{rng.uniform(102, 121):.6f}",
            "lac": lambda: str(rng.randint(4096, 44000)),
            "ci": lambda: str(rng.randint(3001, 64000)),
            "pnr": lambda: "".join(rng.choice("BCDEFGHJKLMNPQRSTVWXYZ23456789") for _ in range(6)),
            "mac": lambda: "-".join(f"{rng.randint(0, 255):02X}" for _ in range(6)),
        }
        return makers[text]() if text in makers else rng.choice(pick[text])

    def unit(self, region: str) -> str:
        district, parcel = self.rng.randint(11, 39), self.rng.randint(111, 989)
        return f"{region}0{district}0{district + 7}GB00{parcel}F0{values.digits(self.rng, 7)}"

    def certificate(self) -> str:
        owner = self.person("P")
        town = re.sub("^(.*?省|广西|新疆)", "", owner.area)
        town = re.match("[^市县]+[市县]", town).group()
        return f"{owner.char}（{self.base.year}）{town}不动产权第{self.rng.randint(3011, 98989):07d}号"

    def line(self, text: str) -> str:
        text = CHOICE.sub(lambda m: self.rng.choice(m.group(1).split("|")), text)
        return HOLE.sub(lambda m: self.hole(m.group(1)), text)


def closing(lines: list[str], start: int) -> int:
    depth = 0
    for position in range(start, len(lines)):
        if re.match(r"%[pe] ", lines[position]):
            depth += 1
        elif lines[position] == "%/":
            depth -= 1
            if depth == 0:
                return position
    raise ValueError("open loop: " + lines[start])


def render(doc: Doc, lines: list[str]) -> list[str]:
    """Run the lines; %p opens a loop of persons, %e a loop of events, %/ closes."""
    out: list[str] = []
    position = 0
    while position < len(lines):
        head = re.fullmatch(r"%([pe]) (\d+)(?:-(\d+))?", lines[position])
        if not head:
            out.append(doc.line(lines[position]))
            position += 1
            continue
        end = closing(lines, position)
        low = int(head.group(2))
        for number in range(1, doc.rng.randint(low, int(head.group(3) or low)) + 1):
            doc.index[head.group(1)] = number
            scope: dict[str, Person] = {}
            if head.group(1) == "p":
                scope["P"] = Person(doc.rng, doc.pools, doc.hant, doc.years)
            doc.scopes.append(scope)
            doc.cache.append({})
            out += render(doc, lines[position + 1 : end])
            doc.scopes.pop()
            doc.cache.pop()
        position = end + 1
    return out
