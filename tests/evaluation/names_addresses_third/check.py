"""check.py OUT.jsonl: offsets, overlaps, equality with the values in OUT.jsonl.put, counts by style."""
import json
import sys
from collections import Counter

import fill
import people
from generate import STYLES


def check(path):
    faults, total, by_style, kinds = [], 0, Counter(), {}
    with open(path, encoding="utf-8") as f, open(path + ".put", encoding="utf-8") as g:
        rows, puts = [json.loads(x) for x in f], [json.loads(x) for x in g]
    if len(rows) != len(puts):
        faults.append("the two files differ in length")
    for i, (row, put) in enumerate(zip(rows, puts), 1):
        text, spans, style = row["text"], row["spans"], row["style"]
        by_style[style] += 1
        kind = kinds.setdefault(style, Counter())
        if set(row) != {"text", "spans", "style"} or style not in STYLES:
            faults.append(f"{i}: keys or style")
        if bool(spans) == style.startswith("none"):
            faults.append(f"{i}: spans do not fit the style {style}")
        if [text[s["start"]:s["end"]] for s in spans] != put:
            faults.append(f"{i}: a span differs from what was put in")
        if fill.SLOT.search(text):
            faults.append(f"{i}: a slot was left open")
        last = 0
        for s in spans:
            kind[s["type"]] += 1
            kind["optional"] += bool(s.get("optional"))
            kind["loose"] += "loose_end" in s
            end = s.get("loose_end", s["end"])
            if not last <= s["start"] < s["end"] <= end <= len(text):
                faults.append(f"{i}: a span lies outside or overlaps")
            last = end
            value = text[s["start"]:s["end"]]
            if s["type"] not in ("name", "address") or value != value.strip() or "\n" in value:
                faults.append(f"{i}: kind or edge of a span")
            if s["type"] == "name" and value in people.REFUSED:
                faults.append(f"{i}: a refused name")
            if s["type"] == "name" and "loose_end" not in s and text[s["end"]:].startswith(tuple(fill.TITLES)):
                faults.append(f"{i}: a title behind a name without loose_end")
        total += 1
    for style in STYLES:
        print(f"{by_style[style]:5}  {style}  {dict(+kinds.get(style, Counter()))}")
    print(f"{total:5}  in all, {len(faults)} faults")
    print("\n".join(faults[:20]))
    return not faults


if __name__ == "__main__":
    sys.exit(0 if check(sys.argv[1]) else 1)
