"""generate.py --seed N OUT.jsonl: writes the labelled set, and beside it OUT.jsonl.values (what was put into each span)."""
import argparse
import json
import random
import re

import t_addr
import t_form
import t_list
import t_name
import t_none1
import t_none2
import t_trad
from slots import SLOTS

SPAN_LINES, NONE_LINES = 96, 25
SLOT = re.compile(r"\{([a-z]+)(\d?)\}")
STYLES = {}
for mod in (t_name, t_addr, t_form, t_list, t_trad, t_none1, t_none2):
    STYLES.update(mod.STYLES)


class Build:
    def __init__(self, rng):
        self.rng, self.text, self.spans, self.values = rng, "", [], []

    def add(self, tpl, keep=None):
        keep = {} if keep is None else keep
        pos = 0
        for m in SLOT.finditer(tpl):
            self.text += tpl[pos:m.start()]
            pos = m.end()
            key, num = m.group(1), m.group(2)
            if num and (key, num) in keep:
                val = keep[key, num]
            else:
                val = SLOTS[key](self.rng)
                if num:
                    keep[key, num] = val
            self.put(*val)
        self.text += tpl[pos:]

    def put(self, val, kind, ex):
        start = len(self.text)
        self.text += val
        if kind is None:
            return
        span = {"type": kind, "start": start, "end": len(self.text)}
        if ex.get("optional"):
            span["optional"] = True
        if ex.get("tail"):
            self.text += ex["tail"]
            span["loose_end"] = len(self.text)
        self.spans.append(span)
        self.values.append(val)


def build(rng, tpl):
    b = Build(rng)
    if isinstance(tpl, tuple):  # head, row, least, most, foot
        head, row, lo, hi, foot = tpl
        b.add(head)
        for k in range(rng.randint(lo, hi)):
            if k or head:
                b.text += "\n"
            b.add(row.replace("{k}", str(k + 1)).replace("{kk}", f"{k + 1:02d}"))
        b.add(foot)
    else:
        b.add(tpl)
    b.text = b.text.replace("⟦", "{").replace("⟧", "}")
    return b


def lines(seed):
    rng = random.Random(seed)
    out, seen = [], set()
    for style, tpls in STYLES.items():
        want = NONE_LINES if style.startswith("none: ") else SPAN_LINES
        queue, tries = [], 0
        while want:
            if not queue:
                queue = rng.sample(tpls, len(tpls))
            b = build(rng, queue.pop())
            tries += 1
            if tries > 5000:
                raise SystemExit("too few different lines: " + style)
            if b.text in seen:
                continue
            seen.add(b.text)
            want -= 1
            out.append(({"text": b.text, "spans": b.spans, "style": style}, b.values))
    rng.shuffle(out)
    return out


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--seed", type=int, required=True)
    p.add_argument("out")
    a = p.parse_args()
    rows = lines(a.seed)
    with open(a.out, "w", encoding="utf-8", newline="\n") as f, \
            open(a.out + ".values", "w", encoding="utf-8", newline="\n") as g:
        for rec, vals in rows:
            f.write(json.dumps(rec, ensure_ascii=False) + "\n")
            g.write(json.dumps(vals, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
