"""check.py OUT.jsonl: offsets, overlaps, and whether each span holds exactly one drawn value; counts by style.

A value is recognised by the word lists alone: a name must be one surname and one given name of the lists (or a
minority name), an address must be covered from end to end by the regions, towns, roads, estates, villages and
numbers that the generator puts together, and nothing of an address may be left outside the span.
"""
import collections
import json
import re
import sys

import places as P
import words as W


def alt(words):
    return "(?:" + "|".join(sorted({re.escape(w) for w in words if w}, key=len, reverse=True)) + ")"


PAIRS = (W.MALE_OLD, W.FEMALE_OLD, W.MALE_NEW, W.FEMALE_NEW)
FIRST = "".join(a for a, _ in PAIRS)
SECOND = "".join(b for _, b in PAIRS)
GIVEN = f"(?:[{W.ONE_MALE}{W.ONE_FEMALE}]|[{FIRST}{SECOND}][{SECOND}{W.EXTRA}])"
NAME = re.compile(f"(?:[{W.COMMON}{W.RARE}]|{alt(W.COMPOUND)}){GIVEN}"
                  f"|{alt(W.UYGHUR[0])}·{alt(W.UYGHUR[1])}|{alt(W.TIBETAN[0])}{alt(W.TIBETAN[1])}")

UNITS = "号院 号楼 号 弄 栋 幢 座 单元 室 房 层 楼 组 社 队 户 村民小组".split()
NUMBER = f"(?:第?[一二三四五六七八九十]{{1,2}}{alt(UNITS)}|附?[0-9]+{alt(UNITS)}|[0-9]+|[A-F]座|C栋)"
REGION = set()
for prov, city, dists in P.REGION_ROWS:
    REGION |= {prov, prov.replace("省", ""), city, city[:-1] if city.endswith("市") else city, *dists}
for prov, city, county, towns in P.TOWN_ROWS:
    REGION |= {prov, prov.replace("省", ""), city, county, *towns}
ROAD = alt(P.ROAD_A) + alt(P.ROAD_B)
PLACE = (f"(?:{ROAD}|{alt(P.ESTATE_A)}{alt(P.ESTATE_B)}|{alt(P.OFFICE_A)}{alt(P.OFFICE_B)}"
         f"|{alt(P.VILLAGE_A)}{alt(P.VILLAGE_B)})")
PART = f"(?:{alt(REGION)}|{alt(P.STREET)}街道|{PLACE}|{alt(P.HAMLET)}|{NUMBER})"
ADDRESS = re.compile(f"{PART}(?:[ #-]?{PART})+")
ANCHOR = re.compile(f"{PLACE}{alt(P.HAMLET)}? ?(?:[0-9]|[A-F]座|第?[一二三四五六七八九十]+[组社队村])")
BEFORE = re.compile(f"{alt(w for w in REGION if len(w) > 2)} ?$")
AFTER = re.compile(f"(?:[#-]?[0-9]+{alt(UNITS)}|[0-9#-])")
KEYS = {"type", "start", "end", "optional", "loose_end"}


def problems(row):
    text, spans = row["text"], row["spans"]
    if set(row) != {"text", "spans", "style"}:
        yield "keys of the line"
    if row["style"].startswith("none") == bool(spans):
        yield "style and spans disagree"
    last = 0
    for s in sorted(spans, key=lambda s: s["start"]):
        a, b = s["start"], s["end"]
        value = text[a:b]
        if not set(s) <= KEYS or s["type"] not in ("name", "address") or s.get("optional", True) is not True:
            yield f"form of span {s}"
        if not last <= a < b <= len(text):
            yield f"outside or overlapping {s}"
        last = b
        if s["type"] == "name":
            if not NAME.fullmatch(value):
                yield f"no drawn name: {value!r}"
            if "loose_end" in s and not (b < s["loose_end"] <= len(text) and s["loose_end"] - b <= 3):
                yield f"loose_end of {value!r}"
        else:
            if not (ADDRESS.fullmatch(value) and (ANCHOR.search(value))):
                yield f"no drawn address: {value!r}"
            if BEFORE.search(text[:a]) or AFTER.match(text[b:]):
                yield f"address goes on outside the span: {value!r}"
            if "optional" in s or "loose_end" in s:
                yield f"form of span {s}"
    inside = {i for s in spans for i in range(s["start"], s["end"])}
    for m in ANCHOR.finditer(text):
        if m.start() not in inside:
            yield f"address without a span: {m.group()!r}"


def main():
    rows = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
    bad, style, kind = 0, collections.Counter(), collections.defaultdict(collections.Counter)
    for i, row in enumerate(rows, 1):
        style[row["style"]] += 1
        for s in row["spans"]:
            kind[row["style"]][s["type"]] += 1
            kind[row["style"]]["optional"] += "optional" in s
            kind[row["style"]]["loose_end"] += "loose_end" in s
        for p in problems(row):
            bad += 1
            print(f"line {i}: {p}")
    for name in sorted(style):
        print(f"{style[name]:5}  {name:38}", *(f"{k} {v}" for k, v in kind[name].items() if v))
    total = sum(kind.values(), collections.Counter())
    print(f"{len(rows):5}  lines,", *(f"{k} {v}" for k, v in total.items()), f"problems {bad}",
          f"double texts {len(rows) - len({r['text'] for r in rows})}")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
