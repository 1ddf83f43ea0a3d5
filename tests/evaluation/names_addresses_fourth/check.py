"""check.py OUT.jsonl : spans inside, no overlap, text at a span equal to the value put in; counts by style."""
import collections
import json
import re
import sys

TYPES = {"name", "address"}
NAME = re.compile(r"[\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff]{2,6}·[\u4e00-\u9fff]{2,6}")
ADDRESS = re.compile(r"[\u4e00-\u9fff].*[0-9一二三四五六七八九十].*", re.S)


def faults(row):
    text, spans, values = row["text"], row["spans"], row["values"]
    if len(spans) != len(values):
        yield "spans and values differ in number"
    if bool(spans) == row["style"].startswith("none"):
        yield "spans do not fit the style"
    last = 0
    for s, v in zip(spans, values):
        a, b = s["start"], s["end"]
        if s["type"] not in TYPES or set(s) - {"type", "start", "end", "optional", "loose_end"}:
            yield f"odd span {s}"
        if not 0 <= a < b <= len(text):
            yield f"outside: {s}"
        if a < last:
            yield f"overlap or order: {s}"
        if text[a:b] != v:
            yield f"text {text[a:b]!r} is not {v!r}"
        if not (NAME if s["type"] == "name" else ADDRESS).fullmatch(v) or v != v.strip() or "\n" in v:
            yield f"shape of {v!r}"
        last = s.get("loose_end", b)
        if "loose_end" in s and not (s["type"] == "name" and b < last <= len(text)):
            yield f"loose_end: {s}"


def main():
    bad, lines, names, addresses, seen = 0, collections.Counter(), collections.Counter(), collections.Counter(), set()
    extra = collections.Counter()
    with open(sys.argv[1], encoding="utf-8") as f:
        for no, line in enumerate(f, 1):
            row = json.loads(line)
            found = list(faults(row)) + (["same text twice"] if row["text"] in seen else [])
            for msg in found:
                print(f"line {no}: {msg}")
            bad += len(found)
            seen.add(row["text"])
            lines[row["style"]] += 1
            for s in row["spans"]:
                (names if s["type"] == "name" else addresses)[row["style"]] += 1
                extra.update(k for k in ("optional", "loose_end") if k in s)
    print(f"{'lines':>6}{'names':>7}{'addr.':>7}  style")
    for style in sorted(lines, key=lambda x: (x.startswith("none"), x)):
        print(f"{lines[style]:6}{names[style]:7}{addresses[style]:7}  {style}")
    print(f"{lines.total():6}{names.total():7}{addresses.total():7}  all; optional {extra['optional']}, "
          f"loose_end {extra['loose_end']}; faults {bad}")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
