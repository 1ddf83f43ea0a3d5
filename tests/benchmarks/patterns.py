"""The rules' patterns as ripgrep (Rust's regex) can run them, one a line: what the speed is compared with.

    python tests/benchmarks/patterns.py           writes patterns.txt, and patterns.md with what was changed
    python tests/benchmarks/patterns.py --check   exits with 1 where they are not those of the rules

All rules that a scan looks for everywhere are there; supporting rules are not, as they only count inside a record.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from pii_scan import validators
from pii_scan.rulepack import load

HERE = Path(__file__).resolve().parent
# The patterns are ASCII ones; those of Rust are not.
SETS = {"d": "0-9", "w": "0-9A-Za-z_", "s": " \\t\\n\\r\\f\\v"}
_GROUP = re.compile(
    r"\(\?(?:P<(?P<name>\w+)>|P=(?P<same>\w+)\)|(?P<flags>[a-z]*(?:-[a-z]+)?)(?P<end>[:)])|(?P<look><?[=!])|>)"
)
_REPEAT = re.compile(r"(?:[*+?]|\{\d*,?\d*\})(?P<more>[+?]?)")


class Translator:
    """One pattern on its way; ``changes`` says in words what it lost."""

    def __init__(self, pattern: str) -> None:
        self.pattern, self.at = pattern, 0
        self.changes: set[str] = set()
        self.groups: dict[str, str] = {}
        self.count = 0
        self.flags = "".join(sorted({f for found in re.findall(r"\(\?([aimsx]+)\)", pattern) for f in found} - {"x"}))

    def result(self) -> str:
        """The pattern in Rust's spelling."""
        # Flags in the middle are those of the whole pattern.
        text = self._alternatives("x" in "".join(re.findall(r"\(\?([a-z]+)\)", self.pattern)))
        return (f"(?{self.flags})" if self.flags else "") + text

    def _alternatives(self, spaced: bool) -> str:
        """All up to the bracket that closes the group, or to the end."""
        out: list[str] = []
        while self.at < len(self.pattern) and self.pattern[self.at] != ")":
            sign = self.pattern[self.at]
            if spaced and sign.isspace():
                self.changes.add("`(?x)` written out")
                self.at += 1
            elif spaced and sign == "#":
                stop = self.pattern.find("\n", self.at)
                self.at = len(self.pattern) if stop < 0 else stop
            elif sign == "(":
                out.append(self._group(spaced))
            elif sign == "[":
                out.append(self._set())
            elif sign == "\\":
                out.append(self._escape())
            elif found := _REPEAT.match(self.pattern, self.at):
                out.append(self._repeat(found, out))
            else:
                out.append(sign)
                self.at += 1
        return "".join(out)

    def _repeat(self, found: re.Match[str], out: list[str]) -> str:
        self.at = found.end()
        if out and out[-1] == "":
            return ""  # what was repeated is gone
        if found["more"] == "+":
            self.changes.add("possessive repeats are greedy")
            return found.group()[:-1]
        return found.group()

    def _group(self, spaced: bool) -> str:
        found = _GROUP.match(self.pattern, self.at)
        if found is None:  # a capturing group without a name
            self.at += 1
            self.count += 1
            return self._captured(str(self.count), spaced)
        self.at = found.end()
        if found["same"]:
            self.changes.add("a backreference is any separator")
            return self.groups[found["same"]]
        if found["name"]:
            self.count += 1
            return self._captured(found["name"], spaced)
        if found["look"]:
            self.changes.add("lookarounds dropped")
            self._inside(spaced)
            return ""
        if found["end"] == ")":
            return ""
        flags = found["flags"] or ""
        kept = flags.replace("x", "")
        if found.group() == "(?>":
            self.changes.add("an atomic group is a plain one")
        inner = self._inside(spaced or "x" in flags.partition("-")[0])
        return f"(?{kept}:{inner})"

    def _inside(self, spaced: bool) -> str:
        inner = self._alternatives(spaced)
        self.at += 1
        return inner

    def _captured(self, name: str, spaced: bool) -> str:
        number = str(self.count)
        inner = f"(?:{self._inside(spaced)})"
        self.groups[name] = self.groups[number] = inner
        return inner

    def _escape(self) -> str:
        sign = self.pattern[self.at + 1]
        if sign == "u":
            self.at += 6
            return f"\\x{{{self.pattern[self.at - 4 : self.at]}}}"
        self.at += 2
        if sign.lower() in SETS:
            return f"[{'^' if sign.isupper() else ''}{SETS[sign.lower()]}]"
        if sign.isdigit() and sign != "0":
            self.changes.add("a backreference is any separator")
            return self.groups[sign]
        return f"\\{sign}" if not sign.isspace() else "\\x20"

    def _set(self) -> str:
        out, first = ["["], True
        self.at += 1
        if self.pattern[self.at] == "^":
            out.append("^")
            self.at += 1
        while first or self.pattern[self.at] != "]":
            sign = self.pattern[self.at]
            if sign == "\\":
                text = self._escape()
                out.append(text[1:-1] if text.startswith("[") else text)
            else:
                # inside a set Rust knows [ && -- ~~ as operators
                out.append(f"\\{sign}" if sign in "[&~]" else sign)
                self.at += 1
            first = False
        self.at += 1
        return "".join(out) + "]"


def translated() -> dict[str, tuple[str, list[str]]]:
    """Pattern and changes of every rule that is looked for everywhere, by its id."""
    rules = [rule for rule in load(validators.FACTORIES).rules if not rule.supports]
    made = {rule.id: Translator(rule.pattern) for rule in rules}
    return {name: (translator.result(), sorted(translator.changes)) for name, translator in made.items()}


def files() -> dict[str, str]:
    """The content of both files."""
    found = translated()
    lines = ["# What patterns.txt changes", "", "Made by `patterns.py`; `(?a)` classes are written out everywhere.", ""]
    lines += ["| line | rule | changes |", "|---|---|---|"]
    for number, (name, (_, changes)) in enumerate(found.items(), 1):
        lines.append(f"| {number} | `{name}` | {'; '.join(changes) or '–'} |")
    return {
        "patterns.txt": "".join(f"{pattern}\n" for pattern, _ in found.values()),
        "patterns.md": "\n".join(lines) + "\n",
    }


def main() -> int:
    """Write the files, or check them."""
    stale = 0
    for name, content in files().items():
        file = HERE / name
        if "--check" in sys.argv:
            if not file.is_file() or file.read_text(encoding="utf-8") != content:
                print(f"{name} is not that of the rules: run patterns.py")
                stale = 1
        else:
            file.write_text(content, encoding="utf-8")
    return stale


if __name__ == "__main__":
    sys.exit(main())
