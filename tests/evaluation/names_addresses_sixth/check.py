"""Checks a set: check.py OUT.jsonl (needs no second data file). Exit code 1 when anything is wrong."""
import collections
import json
import re
import sys

import people

ADDRESS_END = re.compile(r"(号|室|铺|门面|栋|幢|楼|层|座|院|库|厂房|房|组|社|队|村民小组|\d)$")


def problems(line):
    """Yields what is wrong in one line."""
    text, spans, put = line["text"], line["spans"], line["put"]
    if len(spans) != len(put):
        yield "spans and values differ in number"
    if bool(spans) == line["style"].startswith("none"):
        yield "spans do not fit the style"
    last = 0
    for span, value in zip(spans, put):
        start, end = span["start"], span["end"]
        if not last <= start < end <= len(text):
            yield "span outside or overlapping: %r" % span
            continue
        got, last = text[start:end], end
        if got != value:
            yield "%r is not %r" % (got, value)
        if span["type"] == "name" and not people.is_name(got):
            yield "%r is no name of the lists" % got
        if span["type"] == "address" and not ADDRESS_END.search(got):
            yield "%r ends without number, building or room" % got
        if span["type"] not in ("name", "address") or got != got.strip():
            yield "bad span %r" % span
        if "optional" in span and (span["optional"] is not True or span["type"] != "name"):
            yield "bad mark optional"
        if "loose_end" in span:
            if not end < span["loose_end"] <= len(text) or span["type"] != "name":
                yield "bad loose_end"
            last = span["loose_end"]


def main():
    counts, wrong, texts = collections.defaultdict(collections.Counter), 0, set()
    with open(sys.argv[1], encoding="utf-8") as file:
        for number, row in enumerate(file, 1):
            line = json.loads(row)
            bad = list(problems(line))
            if line["text"] in texts:
                bad.append("text occurs twice")
            texts.add(line["text"])
            for problem in bad:
                wrong += 1
                print("line %d: %s" % (number, problem))
            count = counts[line["style"]]
            count["lines"] += 1
            for span in line["spans"]:
                count[span["type"]] += 1
                count["optional"] += "optional" in span
                count["loose_end"] += "loose_end" in span
    print("%-32s%7s%7s%9s%10s%11s" % ("style", "lines", "name", "address", "optional", "loose_end"))
    total = collections.Counter()
    for style, count in sorted(counts.items()) + [("all", total)]:
        print("%-32s%7d%7d%9d%10d%11d" % (style, count["lines"], count["name"], count["address"],
                                         count["optional"], count["loose_end"]))
        if count is not total:
            total.update(count)
    print("%d wrong" % wrong)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
