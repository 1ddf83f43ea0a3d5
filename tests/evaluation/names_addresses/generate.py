"""Write labelled lines: python generate.py --seed N FILE.jsonl [--count 1500]."""

from __future__ import annotations

import argparse
import json
import random
from pathlib import Path
from typing import Any

import distractors
from lines import POSITIVE, filled

# Lines in a thousand and a half.
SHARES = {
    "form": 140,
    "beside an identifier": 140,
    "title": 110,
    "parcel": 150,
    "chat": 150,
    "signature": 70,
    "address in a sentence": 120,
    "village": 80,
    "list": 80,
    "name alone": 50,
    "none: places": 60,
    "none: streets in news": 45,
    "none: brands": 50,
    "none: companies": 45,
    "none: idioms and words": 55,
    "none: goods and prices": 45,
    "none: dates and numbers": 25,
    "none: labels without values": 45,
    "none: code and logs": 30,
    "none: titles without people": 30,
}


def made(style: str, rng: random.Random) -> dict[str, Any]:
    """One line with its spans."""
    if style in distractors.STYLES:
        return {"text": distractors.line(style, rng), "spans": [], "style": style}
    text, spans = filled(rng.choice(POSITIVE[style]), rng)
    return {"text": text, "spans": spans, "style": style}


def samples(seed: int, count: int) -> list[dict[str, Any]]:
    """Lines of all styles in a random order, no two alike."""
    rng = random.Random(seed)
    total = sum(SHARES.values())
    seen: dict[str, dict[str, Any]] = {}
    for style, share in SHARES.items():
        wanted = len(seen) + round(share * count / total)
        for _ in range(share * count):
            if len(seen) == wanted:
                break
            line = made(style, rng)
            seen.setdefault(line["text"], line)
    lines = list(seen.values())
    rng.shuffle(lines)
    return lines


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path, metavar="FILE.jsonl")
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--count", type=int, default=1500)
    options = parser.parse_args()
    lines = samples(options.seed, options.count)
    text = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
    options.file.parent.mkdir(parents=True, exist_ok=True)
    options.file.write_text(text, encoding="utf-8")
    spans = [span for line in lines for span in line["spans"] if not span.get("optional")]
    names = sum(span["type"] == "name" for span in spans)
    print(f"{len(lines)} lines, {names} names, {len(spans) - names} addresses, in {options.file}")


if __name__ == "__main__":
    main()
