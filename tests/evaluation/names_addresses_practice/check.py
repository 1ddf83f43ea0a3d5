"""check.py OUT.jsonl: spans inside, in order, no overlap, text at the span equals the value put in; counts by style."""
import json
import os
import sys
from collections import Counter


def main(path):
    bad = []
    if not os.path.exists(path + ".values"):
        raise SystemExit(f"{path}.values is missing: the values put in cannot be compared")
    recs = [json.loads(x) for x in open(path, encoding="utf-8")]
    vals = [json.loads(x) for x in open(path + ".values", encoding="utf-8")]
    if len(recs) != len(vals):
        bad.append(f"{len(recs)} lines, {len(vals)} lines of values")
    count, kinds, per = Counter(), Counter(), Counter()
    for i, (rec, val) in enumerate(zip(recs, vals), 1):
        text, spans, style = rec["text"], rec["spans"], rec["style"]
        count[style] += 1
        if set(rec) != {"text", "spans", "style"} or not text.strip():
            bad.append(f"line {i}: keys or empty text")
        if len(spans) != len(val):
            bad.append(f"line {i}: {len(spans)} spans, {len(val)} values")
        if style.startswith("none: ") == bool(spans):
            bad.append(f"line {i}: style {style!r} with {len(spans)} spans")
        last = 0
        for s, v in zip(spans, val):
            end = s.get("loose_end", s["end"])
            if set(s) - {"type", "start", "end", "optional", "loose_end"} or s["type"] not in ("name", "address"):
                bad.append(f"line {i}: span keys {sorted(s)}")
            if not (last <= s["start"] < s["end"] <= end <= len(text)):
                bad.append(f"line {i}: span {s} outside or overlapping")
            if text[s["start"]:s["end"]] != v:
                bad.append(f"line {i}: {text[s['start']:s['end']]!r} is not {v!r}")
            last = end
            kinds[s["type"]] += 1
            kinds["optional"] += bool(s.get("optional"))
            kinds["loose_end"] += "loose_end" in s
            per[style, s["type"]] += 1
    print(f"{'style':40} {'lines':>5} {'name':>5} {'addr':>5}")
    for style, n in sorted(count.items()):
        print(f"{style:40} {n:5} {per[style, 'name']:5} {per[style, 'address']:5}")
    print("lines", len(recs), dict(kinds))
    for b in bad[:20]:
        print("BAD", b)
    print("faults", len(bad))
    return 1 if bad else 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    sys.exit(main(sys.argv[1]))
