"""generate.py --seed N OUT.jsonl : writes the examination set; the same seed gives the same bytes."""
import argparse
import json
import random

import engine
import styles

PER_SPAN_STYLE = 105
PER_NONE_STYLE = 26


def lines_of(r, style, templates, count, seen):
    assert len(templates) == len(set(templates)) >= 20, style
    done, misses = [], 0
    while len(done) < count:
        order = list(templates)
        r.shuffle(order)
        for tpl in order:
            if len(done) == count:
                break
            text, spans, values = engine.fill(r, tpl)
            if text in seen:  # a template without slots comes once
                misses += 1
                assert misses < 5000, style
                continue
            assert bool(spans) != style.startswith("none"), (style, tpl)
            for s, v in zip(spans, values):
                assert text[s["start"]:s["end"]] == v
            seen.add(text)
            done.append({"text": text, "spans": spans, "style": style, "values": values})
    return done


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--seed", type=int, required=True)
    ap.add_argument("out")
    args = ap.parse_args()
    r, rows, seen = random.Random(args.seed), [], set()
    for group, count in ((styles.SPAN_STYLES, PER_SPAN_STYLE), (styles.NONE_STYLES, PER_NONE_STYLE)):
        for style, templates in group.items():
            rows += lines_of(r, style, templates, count, seen)
    r.shuffle(rows)
    with open(args.out, "w", encoding="utf-8", newline="\n") as f:
        for row in rows:
            f.write(json.dumps(row, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
