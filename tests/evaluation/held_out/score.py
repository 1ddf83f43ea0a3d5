"""Score a scan of the generated folder, or of the sentences with names: see README.md."""

from __future__ import annotations

import argparse
import json
import re
import unicodedata
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

from tools import Event, Span, scan, spans_argus, spans_scan

RULES = (
    "identity.prc_id18", "phone.mobile", "phone.email", "bank.card", "driving.plate", "identity.passport_cn",
    "driving.vin", "phone.landline",
)  # fmt: skip
WANTED = {"identity.person_name": "name", "identity.address": "address"}


def normal(rule: str, value: str) -> str:
    """A value without blanks, dashes, dots and country code, in upper case and of one width."""
    bare = re.sub(r"[\s\-.·•()（）]", "", unicodedata.normalize("NFKC", value)).upper()
    bare = bare if rule == "phone.email" else bare.replace("×", "X")
    return re.sub(r"^(\+|00)?86(?=1\d{10}$)", "", bare) if rule == "phone.mobile" else bare


def allowed(label: dict[str, Any], rule: str) -> list[str]:
    """What may be found of a rule: told by rule, or for all of them."""
    values = label.get("allowed", {})
    return values if isinstance(values, list) else values.get(rule, [])


def share(part: int, whole: int) -> str:
    """A ratio as per cent with its counts."""
    return f"{100 * part / whole:6.2f} % ({part}/{whole})" if whole else "     -"


class Sheet:
    """What a scan found, by path, and what was to be found."""

    def __init__(self, labels: dict[str, dict[str, Any]], events: list[Event], root: Path) -> None:
        self.labels = labels
        self.values: dict[tuple[str, str], set[str]] = defaultdict(set)
        self.kinds: dict[str, Counter[str]] = defaultdict(Counter)
        self.people: dict[str, set[str]] = defaultdict(set)
        self.errors: list[str] = []
        for event in events:
            if event["event"] not in ("finding", "record"):
                continue
            path = self.place(event["path"], root)
            if event["event"] == "finding" and event.get("value") and not event.get("suppressed_by"):
                self.values[path, event["rule"]].add(normal(event["rule"], event["value"]))
            elif event["event"] == "record" and not event.get("suppressed_by"):
                self.kinds[path][event["kind"]] += 1
                self.people[path] |= {event["person"]} - {None, ""}

    @staticmethod
    def place(path: str, root: Path) -> str:
        """A path as labels.json names it."""
        full = (Path.cwd() / path).resolve()
        return full.relative_to(root).as_posix() if full.is_relative_to(root) else path

    def score_values(self) -> None:
        """Recall and precision by rule."""
        print(f"{'rule':24} {'recall':>24} {'precision':>24}")
        totals = [0, 0, 0]
        for rule in RULES:
            right = wanted = given = 0
            for path, label in self.labels.items():
                truth = {normal(rule, value) for value in label["values"].get(rule, [])}
                loose = {normal(rule, value) for value in allowed(label, rule)}
                found = self.values[path, rule] - (loose - truth)
                right, wanted, given = right + len(found & truth), wanted + len(truth), given + len(found)
                self._tell(path, f"{rule} missed", truth - found)
                self._tell(path, f"{rule} wrong", found - truth)
            print(f"{rule:24} {share(right, wanted):>24} {share(right, given):>24}")
            totals = [a + b for a, b in zip(totals, (right, wanted, given), strict=True)]
        print(f"{'all':24} {share(totals[0], totals[1]):>24} {share(totals[0], totals[2]):>24}")

    def _tell(self, path: str, what: str, values: set[str]) -> None:
        if values:
            shape = self.labels[path]["shape"]
            self.errors.append(f"{path} [{shape}] {what}: {len(values)}, e.g. {', '.join(sorted(values)[:3])}")

    def score_records(self) -> None:
        """Kind, number of records and of people by file."""
        table: dict[str, list[int]] = defaultdict(lambda: [0] * 5)
        for path, label in self.labels.items():
            kinds = label.get("kinds") or {label["kind"]: label["records"]}
            if None in kinds:
                continue
            row = table[label.get("kind") or "two kinds"]
            checks = self._check(path, label, kinds)
            for place, passed in enumerate((True, *checks[:2], label["people"] is not None, checks[2])):
                row[place] += passed
        print(f"\n{'kind':20} {'files':>6} {'kind right':>11} {'records right':>14} {'people right':>13}")
        table["total"] = [sum(column) for column in zip(*table.values(), strict=True)]
        for kind, (files, right, count, known, people) in table.items():
            print(f"{kind:20} {files:6} {right:11} {count:14} {people:8}/{known:<4}")

    def _check(self, path: str, label: dict[str, Any], kinds: dict[str, int]) -> tuple[bool, bool, bool]:
        found = self.kinds[path]
        top = {kind for kind, _ in found.most_common(len(kinds))}
        right = top == set(kinds)
        near = all(abs(found[kind] - count) <= (count // 100) for kind, count in kinds.items())
        known = label["people"]
        people = known is not None and abs(len(self.people[path]) - known) <= known // 100
        for passed, what, told in (
            (right, "kind", f"{dict(found)} instead of {kinds}"),
            (near or not right, "records", f"{dict(found)} instead of {kinds}"),
            (people or known is None, "people", f"{len(self.people[path])} instead of {known}"),
        ):
            if not passed:
                self.errors.append(f"{path} [{label['shape']}] {what}: {told}")
        return right, near, people

    def score_negatives(self) -> None:
        """Records where there are none, and values that are not there: a telephone of a shop may be."""
        files = records = values = hit = 0
        for path, label in self.labels.items():
            if "kinds" in label or label["kind"] is not None:
                continue
            files += 1
            wrong = sum(self.kinds[path].values())
            extra = 0
            for rule in RULES:
                known = (*label["values"].get(rule, []), *allowed(label, rule))
                extra += len(self.values[path, rule] - {normal(rule, value) for value in known})
            records, values, hit = records + wrong, values + extra, hit + bool(wrong or extra)
            if wrong:
                self.errors.append(f"{path} [negative] records: {dict(self.kinds[path])}")
        print(f"\nhard negatives: {files} files, {hit} with a hit, {records} records, {values} values")


def score_folder(folder: Path, labels: Path, command: str, shown: int) -> None:
    """Scan once and print all tables."""
    known = json.loads(labels.read_text(encoding="utf-8"))
    sheet = Sheet(known, scan(command, folder), folder.resolve())
    sheet.score_values()
    sheet.score_records()
    sheet.score_negatives()
    print(f"differences: {len(sheet.errors)}")
    for line in sheet.errors[:shown]:
        print("  " + line)


def matched(value: Span, other: Span) -> bool:
    """Whether two spans are of one kind and share at least half of the longer one."""
    common = min(value[2], other[2]) - max(value[1], other[1])
    return value[0] == other[0] and common * 2 >= max(value[2] - value[1], other[2] - other[1])


def compare(line: dict[str, Any], found: list[Span], kind: str) -> tuple[tuple[int, int, int, int], list[str]]:
    """Right, wanted, good and given spans of a kind in one text, and the differences in words."""
    truth = [(v["kind"], v["start"], v["start"] + len(v["value"])) for v in line["values"] if v["kind"] == kind]
    given = [span for span in found if span[0] == kind]
    missed = [v for v in truth if not any(matched(v, o) for o in given)]
    wrong = [v for v in given if not any(matched(v, o) for o in truth)]
    text = line["text"]
    told = [f"missed {kind} {text[v[1] : v[2]]!r} in {text}" for v in missed]
    told += [f"wrong {kind} {text[v[1] : v[2]]!r} in {text}" for v in wrong]
    return (len(truth) - len(missed), len(truth), len(given) - len(wrong), len(given)), told


def score_names(path: Path, tool: str, command: str, shown: int) -> None:
    """Precision and recall of names and addresses by style."""
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    texts = [line["text"] for line in lines]
    spans = spans_argus(texts, command) if tool == "argus-redact" else spans_scan(texts, command, WANTED)
    table: dict[tuple[str, str], list[int]] = defaultdict(lambda: [0] * 4)
    errors: list[str] = []
    for line, found in zip(lines, spans, strict=True):
        for kind in WANTED.values():
            counts, told = compare(line, found, kind)
            errors += told
            for style in (line["style"], "all"):
                table[kind, style] = [a + b for a, b in zip(table[kind, style], counts, strict=True)]
    print(f"{'kind':8} {'style':8} {'recall':>24} {'precision':>24}")
    for (kind, style), (right, wanted, good, given) in sorted(table.items()):
        print(f"{kind:8} {style:8} {share(right, wanted):>24} {share(good, given):>24}")
    print("\n".join(errors[:shown]))


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("labels", type=Path, nargs="?")
    parser.add_argument("--names", type=Path)
    parser.add_argument("--tool", choices=("pii-scan", "argus-redact"), default="pii-scan")
    parser.add_argument("--command", help="the scanner, or the Python that has argus-redact")
    parser.add_argument("--errors", type=int, default=0)
    options = parser.parse_args()
    if options.names:
        score_names(options.names, options.tool, options.command or options.tool, options.errors)
    elif options.folder and options.labels:
        score_folder(options.folder, options.labels, options.command or "pii-scan", options.errors)
    else:
        parser.error("FOLDER and LABELS, or --names SAMPLES")


if __name__ == "__main__":
    main()
