"""Score the scanner on every examination that is known by now: what is mended may not break again.

python score_all.py [--command pii-scan] [NAME...]
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
SCORE = HERE.parent / "held_out" / "score.py"
# In the order in which they were written, with the seed that their scores are of.
SEEDS = {"second": 3} | dict.fromkeys(
    (
        *("third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"),
        *("thirteenth", "fourteenth", "fifteenth", "sixteenth"),
    ),
    11,
)
SEEDS |= {"seventeenth": 17, "eighteenth": 17, "nineteenth": 19, "twentieth": 20, "twentyfirst": 21, "twentysecond": 22}
SEEDS |= {"twentythird": 23, "twentyfourth": 24, "twentyfifth": 25, "twentysixth": 26, "twentyseventh": 27}
SEEDS |= {"twentyeighth": 28, "twentyninth": 29, "thirtieth": 30, "thirtyfirst": 31, "thirtysecond": 32}
SEEDS |= {"thirtythird": 33, "thirtyfourth": 34, "thirtyfifth": 35, "thirtysixth": 36, "thirtyseventh": 37}
SEEDS |= {"thirtyeighth": 38, "thirtyninth": 39, "fortyfirst": 41, "fortysecond": 42, "fortythird": 43}
SEEDS |= {"fortyfourth": 44, "fortyfifth": 45, "fortysixth": 46, "fortyseventh": 47, "fortyeighth": 48}
SEEDS |= {"fortyninth": 49, "fiftieth": 50, "fiftyfirst": 51, "fiftythird": 53, "fiftyfourth": 54, "fiftyfifth": 55}
SEEDS |= {"fiftysixth": 56, "fiftyseventh": 57, "fiftyeighth": 58, "fiftyninth": 59, "sixtieth": 60, "sixtysecond": 62}
SEEDS |= {
    "sixtythird": 63,
    "sixtyfourth": 64,
    "sixtyfifth": 65,
    "sixtysixth": 66,
    "sixtyseventh": 67,
    "sixtyeighth": 68,
    "sixtyninth": 69,
    "seventieth": 70,
    "seventyfirst": 71,
}
_VALUES = re.compile(r"^all +(\S+) % \S+ +(\S+) % ", re.MULTILINE)
_TOTAL = re.compile(r"^total +(\d+) +(\d+) +(\d+) +(\d+)/(\d+)", re.MULTILINE)
_HITS = re.compile(r"^hard negatives: (\d+) files, (\d+) with a hit", re.MULTILINE)


def main() -> None:
    """Print a line for each examination."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--command", default="pii-scan")
    parser.add_argument("names", nargs="*", choices=[*SEEDS, []])
    options = parser.parse_args()
    print("examination  values found / right     kinds   records    people   negatives with a hit")
    for name in options.names or SEEDS:
        print(line(name, options.command), flush=True)


def line(name: str, command: str) -> str:
    """The scores of an examination."""
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / name
        generate = [sys.executable, HERE / name / "generate.py", "--seed", str(SEEDS[name]), made]
        subprocess.run(generate, check=True, capture_output=True)
        score = [sys.executable, SCORE, made / "files", made / "labels.json", "--command", command]
        out = subprocess.run(score, check=True, capture_output=True, text=True).stdout
    values, total, hits = _VALUES.search(out), _TOTAL.search(out), _HITS.search(out)
    if not (values and total and hits):
        return f"{name:11}  no score"
    files, kinds, records, people, known = map(int, total.groups())
    return (
        f"{name:11}  {values[1]:>6} / {values[2]:>6} %  {kinds:4} of {files}  {records:8}  {people:4} of {known}"
        f"  {hits[2]:>4} of {hits[1]}"
    )


if __name__ == "__main__":
    main()
