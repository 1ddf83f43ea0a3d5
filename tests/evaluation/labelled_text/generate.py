"""Fill the hand-written templates with synthetic values.

    python generate.py --seed N --count M OUT.jsonl

One JSON object per line: id, style, template, text, values.  Each value holds
its kind, its exact text in the sample and its offset in characters.
"""

from __future__ import annotations

import argparse
import json
import random
import re
from pathlib import Path
from typing import Any

import yaml
from fillers import FILLERS
from values import (
    ISSUERS,
    SPELLINGS,
    digits,
    looks_made_up,
    make_card,
    make_email,
    make_id18,
    make_mobile,
    make_passport,
    make_plate,
)

KINDS = ("id18", "mobile", "email", "card", "plate", "passport")
PLACEHOLDER = re.compile(r"\{([a-z0-9_]+)(?::([^{}\s\"]+))?\}")


class Filler:
    """Fills templates; no labelled value is used twice."""

    def __init__(self, seed: int) -> None:
        self.rng = random.Random(seed)
        self.used: set[str] = set()
        self.issuer = ISSUERS[0]

    def _draw(self, kind: str, spelling: str) -> str:
        if kind == "id18":
            return make_id18(self.rng)
        if kind == "mobile":
            return make_mobile(self.rng)
        if kind == "card":
            return make_card(self.rng, self.issuer[0], self.issuer[1])
        if kind == "plate":
            new_energy = spelling == "ne" or (not spelling and self.rng.random() < 0.15)
            return make_plate(self.rng, new_energy)
        return make_passport(self.rng) if kind == "passport" else make_email(self.rng)

    def value(self, kind: str, spelling: str) -> str:
        """Return a new value of a kind, spelt as asked."""
        while True:
            plain = self._draw(kind, spelling)
            wants_x = kind == "id18" and spelling == "lower" and not plain.endswith("X")
            fits = kind == "email" or not looks_made_up(plain)
            if plain not in self.used and not wants_x and fits:
                break
        self.used.add(plain)
        return SPELLINGS[f"{kind}:{spelling}"](plain, self.rng) if spelling else plain

    def filler(self, name: str, argument: str) -> str:
        """Return unlabelled text for a placeholder."""
        if name == "bank":
            return self.issuer[2]
        if name == "digits":
            return digits(self.rng, int(argument))
        return FILLERS[name](self.rng)

    def fill(self, template: str) -> tuple[str, list[dict[str, Any]]]:
        """Return the text and its labels."""
        self.issuer = self.rng.choice(ISSUERS)
        text, values, done = "", [], 0
        for match in PLACEHOLDER.finditer(template):
            name, argument = match.group(1), match.group(2) or ""
            text += template[done : match.start()]
            done = match.end()
            if name in KINDS:
                value = self.value(name, argument)
                values.append({"kind": name, "value": value, "start": len(text)})
                text += value
            else:
                text += self.filler(name, argument)
        return text + template[done:], values


def load_templates(path: Path) -> list[tuple[str, str, str]]:
    """Return (name, style, template) for every template."""
    groups: dict[str, list[str]] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return [
        (f"{group}-{number:03d}", group.split("_")[0], template)
        for group, templates in groups.items()
        for number, template in enumerate(templates, 1)
    ]


def check_labels(text: str, values: list[dict[str, Any]]) -> None:
    """Raise ValueError unless every label stands where it says."""
    for label in values:
        value, start = label["value"], label["start"]
        if text[start : start + len(value)] != value:
            raise ValueError(f"label {value!r} is not at {start} of {text!r}")


def generate(seed: int, count: int, templates: list[tuple[str, str, str]]) -> list[dict[str, Any]]:
    """Return ``count`` samples; every template is used once per round."""
    filler, samples = Filler(seed), []
    order: list[tuple[str, str, str]] = []
    for number in range(count):
        if not order:
            order = list(templates)
            filler.rng.shuffle(order)
        name, style, template = order.pop()
        text, values = filler.fill(template)
        check_labels(text, values)
        samples.append(
            {
                "id": f"s{number:06d}",
                "style": style,
                "template": name,
                "text": text,
                "values": values,
            }
        )
    return samples


def main() -> None:
    """Write the samples."""
    parser = argparse.ArgumentParser(description="fill the templates with synthetic values")
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--count", type=int, required=True)
    default = Path(__file__).with_name("templates.yaml")
    parser.add_argument("--templates", type=Path, default=default)
    parser.add_argument("out", type=Path)
    options = parser.parse_args()
    samples = generate(options.seed, options.count, load_templates(options.templates))
    with options.out.open("w", encoding="utf-8") as stream:
        for sample in samples:
            stream.write(json.dumps(sample, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
