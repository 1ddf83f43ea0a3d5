"""generate.py --seed N OUT.jsonl: writes the examination, and OUT.jsonl.put with the values of the spans."""
import argparse
import json
import random

import t_form
import t_name
import t_none_a
import t_none_b
import t_place
import t_talk
from fill import fill

WITH, WITHOUT = 106, 25
STYLES = {}
for module in (t_name, t_place, t_talk, t_form, t_none_a, t_none_b):
    STYLES.update(module.STYLES)


def lines(seed):
    rows = []
    for style, templates in STYLES.items():
        rng = random.Random(f"{seed}/{style}")
        want = WITHOUT if style.startswith("none") else WITH
        seen, order = set(), []
        while len(seen) < want:
            if not order:
                order = list(templates)
                rng.shuffle(order)
            text, spans, put = fill(order.pop(), rng)
            if text in seen:
                continue
            seen.add(text)
            rows.append(({"text": text, "spans": spans, "style": style}, put))
    random.Random(f"{seed}/order").shuffle(rows)
    return rows


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("out")
    args = parser.parse_args()
    rows = lines(args.seed)
    for path, part in ((args.out, 0), (args.out + ".put", 1)):
        with open(path, "w", encoding="utf-8", newline="\n") as f:
            for row in rows:
                f.write(json.dumps(row[part], ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
