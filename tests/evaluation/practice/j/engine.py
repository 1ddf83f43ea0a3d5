"""Templates: parsing, loops and rendering."""

from __future__ import annotations

import json
import random
import re
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from people import Person, make_person
from tokens import Evaluator, Labels, Scope, seconds

TOKEN = re.compile(r"«([^»]+)»")
BLOCKS = ("%rows", "%people", "%ev", "%noise", "%sub", "%maybe", "%alt", "%json", "%jl", "%part")


@dataclass
class Node:
    """A piece of text or a block."""

    kind: str
    args: list[str] = field(default_factory=list)
    text: str = ""
    children: list[Node] = field(default_factory=list)


@dataclass
class Template:
    """One file to be written."""

    path: str
    head: dict[str, str]
    root: Node


def parse_body(lines: list[str]) -> Node:
    """Nest the blocks of a body."""
    root = Node("root")
    stack = [root]
    for line in lines:
        word, *args = line.split(" ") if line.startswith("%") else [""]
        if word in BLOCKS:
            node = Node(word[1:], args)
            stack[-1].children.append(node)
            stack.append(node)
            if word == "%alt":
                branch = Node("branch")
                node.children.append(branch)
                stack.append(branch)
        elif word == "%or":
            stack.pop()
            branch = Node("branch")
            stack[-1].children.append(branch)
            stack.append(branch)
        elif word == "%end":
            if stack.pop().kind == "branch":
                stack.pop()
        else:
            text = line[:-1] if line.endswith("¬") else line + "\n"
            stack[-1].children.append(Node("text", text=text))
    if len(stack) != 1:
        raise ValueError("block not closed")
    return root


def parse_file(path: Path) -> list[Template]:
    """All templates of one text file."""
    found = []
    for chunk in re.split(r"^=== ", path.read_text("utf-8"), flags=re.MULTILINE)[1:]:
        title, _, rest = chunk.partition("\n")
        heads, _, body = rest.partition("---\n")
        head = dict(line.split(": ", 1) for line in heads.splitlines() if line.strip())
        head.setdefault("kind", path.stem)
        try:
            root = parse_body(body.rstrip("\n").split("\n"))
        except (ValueError, IndexError) as error:
            raise ValueError(f"{title}: {error}") from error
        found.append(Template(title.strip(), head, root))
    return found


class Renderer:
    """Renders one template with its own generator of random numbers."""

    def __init__(self, template: Template, seed: int) -> None:
        self.head = template.head
        self.head.setdefault("n", "0")
        self.rng = random.Random(f"{seed}:{template.path}")
        self.labels = Labels()
        low, high = self.head.get("born", "1958 1999").split()
        count = max(1, int(self.head.get("people", "1")))
        self.pool = [make_person(self.rng, (int(low), int(high))) for _ in range(count)]
        self.eval = Evaluator(self.rng, self.pool, self.labels, self.head)
        self.queue = self.make_queue(int(self.head["n"]), count)
        self.parts: list[tuple[str, str, str]] = []
        self.root = template.root

    def make_queue(self, total: int, count: int) -> list[int]:
        """Which person each record is about."""
        if self.head.get("each") or not total:
            return []
        if total < count:
            raise ValueError("more people than records")
        queue = list(range(count)) + [self.rng.randrange(count) for _ in range(total - count)]
        self.rng.shuffle(queue)
        return sorted(queue) if self.head.get("group") else queue

    def moment(self) -> datetime:
        """A random moment in the file's range."""
        low, high = self.head.get("t", "2016-02-01 2019-11-20").split()
        start = datetime.fromisoformat(low)
        days = (datetime.fromisoformat(high) - start).days
        first, last = (int(x) for x in self.head.get("hours", "7 23").split())
        shift = timedelta(days=self.rng.randrange(days + 1), hours=self.rng.randint(first, last - 1))
        return start + shift + timedelta(minutes=self.rng.randrange(60), seconds=self.rng.randrange(60))

    def scope(self, parent: Scope | None, person: Person, start: datetime, index: int, last: bool) -> Scope:
        """A new scope."""
        low, high = (seconds(x) for x in self.head.get("dur", "600 7200").split())
        span = self.rng.randint(low, high)
        return Scope(parent, person, start, start + timedelta(seconds=span), index, last)

    def render(self) -> str:
        """The whole text."""
        top = self.scope(None, self.pool[0], self.moment(), 0, True)
        return self.children(self.root, top)

    def children(self, node: Node, scope: Scope) -> str:
        """All children one after the other."""
        return "".join(self.node(child, scope) for child in node.children)

    def node(self, node: Node, scope: Scope) -> str:
        """One node."""
        if node.kind == "text":
            return TOKEN.sub(lambda m: self.eval.token(m[1], scope), node.text)
        if node.kind in ("rows", "people", "ev", "noise", "sub"):
            return self.loop(node, scope)
        if node.kind == "maybe":
            return self.children(node, scope) if self.rng.random() < float(node.args[0]) else ""
        if node.kind == "alt":
            return self.children(self.rng.choice(node.children), scope)
        inner = self.children(node, scope)
        if node.kind == "json":
            return json.dumps(inner.rstrip("\n"), ensure_ascii=False)[1:-1]
        if node.kind == "jl":
            lines = inner.rstrip("\n").splitlines(keepends=True)
            return ",\n".join("    " + json.dumps(line, ensure_ascii=False) for line in lines) + "\n"
        if node.kind == "part":
            self.parts.append((node.args[0], node.args[1] if len(node.args) > 1 else "utf-8", inner))
            return ""
        return inner

    def subjects(self, node: Node, scope: Scope) -> list[Person]:
        """The person of every turn of a loop."""
        if node.kind == "people":
            return self.pool
        if node.kind == "rows":
            count = int(node.args[0]) if node.args else len(self.queue)
            chosen, self.queue = self.queue[:count], self.queue[count:]
            return [self.pool[i] for i in chosen]
        low, high = (int(x) for x in (node.args * 2)[:2])
        count = self.rng.randint(low, high)
        if node.kind == "noise":
            return [make_person(self.rng) for _ in range(count)]
        return [scope.person] * count

    def loop(self, node: Node, scope: Scope) -> str:
        """All turns of a loop."""
        persons = self.subjects(node, scope)
        times = [self.moment() for _ in persons]
        if self.head.get("sort"):
            times.sort(reverse=self.head["sort"] == "desc")
        if node.kind in ("sub", "noise") and scope.parent:
            times = [scope.start + timedelta(seconds=17 * i + 3) for i in range(len(persons))]
        out = []
        for index, (person, start) in enumerate(zip(persons, times)):
            turn = self.scope(scope, person, start, index, index == len(persons) - 1)
            if node.kind in ("rows", "ev") or (node.kind == "people" and "count" in node.args):
                self.labels.records += 1
                self.labels.people.add(person.v["id"])
            out.append(self.children(node, turn))
        return "".join(out)
