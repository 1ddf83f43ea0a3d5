"""generate.py --seed N OUT.jsonl: writes the examination, some 1,200 lines of JSON."""
import argparse
import json
import random

import t_blocks
import t_lines
import t_none
import t_none2
import t_sentence
from build import fill


def lines(block):
    return [x.replace("\\n", "\n").replace("\\t", "\t") for x in block.strip("\n").splitlines() if x.strip()]


def blocks(block):
    return [x.strip("\n") for x in block.split("%%\n")]


STYLES = {
    "name in a sentence": (lines(t_sentence.NAME), 110),
    "address in a sentence": (lines(t_sentence.ADDRESS), 105),
    "chat": (lines(t_lines.CHAT), 110),
    "parcel": (lines(t_lines.PARCEL), 105),
    "form": (blocks(t_blocks.FORM), 105),
    "signature": (blocks(t_blocks.SIGNATURE), 105),
    "list": (lines(t_lines.LIST), 110),
    "village address": (lines(t_sentence.VILLAGE), 105),
    "none: places in news": (lines(t_none.NEWS), 25),
    "none: companies": (lines(t_none.COMPANY), 25),
    "none: brands": (lines(t_none.BRAND), 25),
    "none: words like names": (lines(t_none.WORDS), 25),
    "none: goods": (lines(t_none.GOODS), 25),
    "none: schedules": (lines(t_none.SCHEDULE), 25),
    "none: code and logs": (lines(t_none.CODE), 25),
    "none: rooms and halls": (lines(t_none2.ROOMS), 25),
    "none: stations and routes": (lines(t_none2.STATION), 25),
    "none: models and parts": (lines(t_none2.MODELS), 25),
    "none: figures in streets and awards": (lines(t_none2.FIGURES), 25),
    "none: titles without a name": (lines(t_none2.TITLES), 25),
    "none: labels without a value": (lines(t_none2.LABELS), 25),
    "none: poems and quotations": (lines(t_none2.POEMS), 25),
}


def make(seed):
    r = random.Random(seed)
    rows, seen = [], set()
    for style, (templates, count) in STYLES.items():
        got, tries = 0, 0
        while got < count:
            order = templates[:]
            r.shuffle(order)
            tries += 1
            assert tries < 50, style
            for template in order:
                text, spans = fill(template.replace("{{", "\x01").replace("}}", "\x02"), r)
                text = text.replace("\x01", "{").replace("\x02", "}")
                if got == count or text in seen:
                    continue
                assert bool(spans) != style.startswith("none"), template
                seen.add(text)
                rows.append({"text": text, "spans": spans, "style": style})
                got += 1
    r.shuffle(rows)
    return rows


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("--seed", type=int, required=True)
    ap.add_argument("out")
    args = ap.parse_args()
    with open(args.out, "w", encoding="utf-8", newline="\n") as f:
        for row in make(args.seed):
            f.write(json.dumps(row, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
