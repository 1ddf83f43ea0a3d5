"""The template language: $name, $P.attribute, $(expression), $+ (one record; $+[A] of person A), lines with %."""
import random
import re

from things import helpers
from values import V, wide
from world import WORDS, Person, World

MARK = re.compile(r"\$(?:(\$)|(\+)(?:\[([A-Z])\])?|([A-Za-z_]\w*(?:\.[A-Za-z]\w*)*)|(?=\())", re.ASCII)
FORM = re.compile(r"\.[a-z]{1,3}[0-9]?(?![A-Za-z0-9])", re.ASCII)
PERSONS = set("ABCEPQSXYZ")


class Names(dict):
    """Looks a name up: set by the template, a person's letter, the person's attribute, a helper, a word list."""

    def __init__(self, run):
        super().__init__()
        self.run = run

    def __missing__(self, name):
        run = self.run
        if name in PERSONS:
            self[name] = Person(run.world)
            run.fresh.append(name)
            return self[name]
        if name in run.tools:
            return run.tools[name]
        if name in WORDS:
            return run.world.rng.choice(WORDS[name])
        return getattr(self["P"], name)


class Run:
    """One rendering of one template."""

    def __init__(self, seed, path, year=None):
        self.world = World(random.Random(f"{seed}/{path}"), year)
        self.tools = helpers(self.world)
        self.names = Names(self)
        self.fresh, self.pool = [], []
        self.records, self.people, self.keep = 0, [], []
        self.found = {"values": {}, "allowed": {}, "decoys": []}

    def note(self, item):
        if item.standing == "decoys":
            store = self.found["decoys"]
        else:
            store = self.found[item.standing].setdefault(item.rule, [])
        if item.val not in store:
            store.append(item.val)

    def text(self, line):
        out, at = [], 0
        while True:
            hit = MARK.search(line, at)
            if not hit:
                out.append(line[at:])
                return "".join(out)
            out.append(line[at:hit.start()])
            at = hit.end()
            if hit[1]:
                out.append("$")
            elif hit[2]:
                self.records += 1
                who = self.names[hit[3] or "P"]
                if not any(who is known for known in self.people):
                    self.people.append(who)
            elif hit[4]:
                out.append(self.put(hit[4]))
            else:
                depth, end = 0, at
                while True:
                    depth += {"(": 1, ")": -1}.get(line[end], 0)
                    end += 1
                    if depth == 0:
                        break
                form = FORM.match(line, end) if ":=" in line[at:end] else None
                out.append(self.put(line[at:end] + (form[0] if form else "")))
                at = form.end() if form else end

    def put(self, code):
        try:
            result = eval(code, {"__builtins__": {"__import__": __import__}}, self.names)
        except Exception as error:
            raise ValueError(f"{code}: {error!r}") from error
        if callable(result):
            result = result()
        if isinstance(result, V) and result.rule:
            self.note(result)
        return str(result)

    def scoped(self, body, number, who=None):
        """One turn of a loop: a new person, new third persons."""
        self.fresh, outer = [], self.fresh
        before = {k: self.names[k] for k in ("P", "i") if dict.__contains__(self.names, k)}
        if who is not None:
            self.names["P"] = who
        self.names["i"] = number
        out = self.body(body)
        for name in self.fresh:
            dict.pop(self.names, name, None)
        for name in ("P", "i"):
            if name in before:
                self.names[name] = before[name]
        if who is not None and "P" not in before:
            dict.pop(self.names, "P", None)
        self.fresh = outer
        return out

    def count(self, text):
        least, _, most = text.partition("-")
        return self.world.rng.randint(int(least), int(most or least))

    def body(self, nodes):
        out, glue = [], False
        for kind, rest, inner in nodes:
            if kind == "text":
                text = self.text(rest)
            elif kind == "let":
                name, _, code = rest.partition("=")
                self.names[name.strip()] = eval(code.strip(), {"__builtins__": {"__import__": __import__}}, self.names)
                continue
            elif kind == "who":
                self.names["P"] = Person(self.world)
                continue
            elif kind == "pool":
                self.pool = [Person(self.world) for _ in range(self.count(rest))]
                continue
            elif kind == "box":
                text = draw(self.body(inner), rest)
            else:
                text, stuck = self.loop(kind, rest, inner)
                if stuck and out:
                    out[-1] += text
                    glue = True
                    continue
            if glue:
                out[-1] += text
                glue = False
            else:
                out.append(text)
        return "\n".join(out)

    def loop(self, kind, rest, inner):
        words = rest.split(" ")
        total = self.count(words[0])
        sep = next((w[4:] for w in words if w.startswith("sep=")), "").replace("_", " ")
        stuck = "inline" in words
        if kind == "each":
            crowd = [Person(self.world) for _ in range(total)]
        elif kind == "pick":
            crowd = self.pool + [self.world.rng.choice(self.pool) for _ in range(total - len(self.pool))]
            self.world.rng.shuffle(crowd)
        else:
            crowd = [None] * total
        turns = [self.scoped(inner, number, who) for number, who in enumerate(crowd, 1)]
        rule = next((w[5:] + "\n" for w in words if w.startswith("line=")), "").replace("_", " ")
        if rule:
            return ("\n" + rule).join(turns), stuck
        return (sep + ("" if stuck else "\n")).join(turns), stuck


def parse(lines):
    """Lines to a tree of (kind, rest, inner)."""
    root = []
    stack = [root]
    for line in lines:
        hit = re.match(r"%(each|loop|pick|box|end|let|who|pool)\b ?(.*)", line)
        if not hit:
            stack[-1].append(("text", line, None))
        elif hit[1] == "end":
            stack.pop()
        elif hit[1] in ("let", "who", "pool"):
            stack[-1].append((hit[1], hit[2], None))
        else:
            stack[-1].append((hit[1], hit[2], []))
            stack.append(stack[-1][-1][2])
    if len(stack) != 1:
        raise ValueError("a loop is not closed")
    return root


def draw(text, style):
    """Cells divided by ¦ to a drawn table."""
    rows = [[cell.strip() for cell in line.split("¦")] for line in text.split("\n")]
    size = [max(wide(row[k]) for row in rows if len(row) > k) for k in range(max(map(len, rows)))]
    full = [[cell + " " * (size[k] - wide(cell)) for k, cell in enumerate(row)] for row in rows]
    if style == "fixed":
        return "\n".join("  ".join(row).rstrip() for row in full)
    if style == "md":
        return "\n".join(["| " + " | ".join(full[0]) + " |", "|" + "|".join("-" * (s + 2) for s in size) + "|"]
                         + ["| " + " | ".join(row) + " |" for row in full[1:]])
    if style == "psql":
        return "\n".join([" " + " | ".join(full[0]), "-" + "-+-".join("-" * s for s in size) + "-"]
                         + [" " + " | ".join(row).rstrip() for row in full[1:]])
    if style == "mysql":
        bar = "+" + "+".join("-" * (s + 2) for s in size) + "+"
        body = ["| " + " | ".join(row) + " |" for row in full]
        return "\n".join([bar, body[0], bar, *body[1:], bar])
    edge = [a + b.join("─" * (s + 2) for s in size) + c for a, b, c in ("┌┬┐", "├┼┤", "└┴┘")]
    body = ["│ " + " │ ".join(row) + " │" for row in full]
    return "\n".join([edge[0], body[0], edge[1], *body[1:], edge[2]])
