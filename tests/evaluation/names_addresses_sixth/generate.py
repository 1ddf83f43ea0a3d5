"""Writes the set: generate.py --seed N OUT.jsonl (same seed, same bytes)."""
import argparse
import json
import random
import re

import render
from t_addresses import ADDRESS, VILLAGE
from t_daily import CHAT, FORM, PARCEL
from t_names import LIST, NAME, SIGNATURE
from t_none_a import NONE_A
from t_none_b import NONE_B

WITH_SPANS = {
    "name in a sentence": NAME, "address in a sentence": ADDRESS, "chat": CHAT, "parcel": PARCEL, "form": FORM,
    "signature": SIGNATURE, "list": LIST, "village address": VILLAGE,
}
LINES_WITH, LINES_NONE = 105, 26


def style_lines(rng, style, templates, count, seen):
    """Takes the templates in turn, in a shuffled order; no text occurs twice."""
    lines, tries = [], 0
    while len(lines) < count:
        order = list(templates)
        rng.shuffle(order)
        for template in order:
            if len(lines) == count:
                break
            text, spans, put = render.fill(rng, template)
            if re.search(r"\{[a-z]+\d?[}:+?]", text):
                raise ValueError("unfilled slot: " + text)
            if text in seen:
                tries += 1
                if tries > 5000:
                    raise ValueError("too few different texts: " + style)
                continue
            seen.add(text)
            lines.append({"text": text, "spans": spans, "style": style, "put": put})
    return lines


def build(seed):
    rng, seen, lines = random.Random(seed), set(), []
    for style, templates in WITH_SPANS.items():
        lines += style_lines(rng, style, templates, LINES_WITH, seen)
    for style, templates in {**NONE_A, **NONE_B}.items():
        lines += style_lines(rng, style, templates, LINES_NONE, seen)
    rng.shuffle(lines)
    return lines


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("out")
    args = parser.parse_args()
    with open(args.out, "w", encoding="utf-8", newline="\n") as file:
        for line in build(args.seed):
            file.write(json.dumps(line, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
