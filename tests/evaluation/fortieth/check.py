"""Check an examination: open every file again, test labels, shapes, counts and negatives."""
from __future__ import annotations

import argparse
import gzip
import io
import json
import re
import sys
import tarfile
import zipfile
from collections import Counter
from pathlib import Path
from typing import Any

from generate import Template, read_templates
from shapes import RULES, leftovers, valid
from tables import DELIMITERS

KINDS = ("hotel.stay travel.flight travel.train netcafe.session border.crossing crime.case property.housing property.rental"
         " bank.account bank.balance bank.transaction driving.licence driving.vehicle phone.cdr phone.sms location.fix").split()
WANTED = {**{kind: 14 for kind in KINDS}, "identity.person": 20, "identity.number": 3, "phone.number": 3, None: 86}
TOKENS = {"#id": r"(?<![0-9A-Za-z])[1-8]\d{5}(?:19|20)\d{2}[01]\d[0-3]\d{4}[\dXx](?![0-9A-Za-z])",
          "#mob": r"(?<![0-9A-Za-z])1[3-9]\d{9}(?![0-9A-Za-z])",
          "#pp": r"(?<![0-9A-Za-z])(?:E[A-Z]?|G)\d{7,8}(?![0-9A-Za-z])",
          "#card": r"(?<![0-9A-Za-z])62[12]\d{13,16}(?![0-9A-Za-z])",
          "#plate": r"[\u4e00-\u9fff][A-HJ-NP-Z][A-HJ-NP-Z0-9]{5,6}(?![0-9A-Za-z])",
          "#line": r"^.*\S.*$"}


def opened(path: Path, shape: str) -> str:
    """Read a file through its container and encoding."""
    encoding, container = shape.split("; ")[-2:]
    data = path.read_bytes()
    if container == "gz":
        data = gzip.decompress(data)
    elif container == "zip":
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            data = archive.read(archive.namelist()[0])
    elif container == "tar":
        with tarfile.open(fileobj=io.BytesIO(data)) as tar:
            member = tar.extractfile(tar.getmembers()[0])
            data = member.read() if member else b""
    return data.decode(encoding).replace("\r\n", "\n")


def table_count(template: Template, text: str) -> int | None:
    """Count the rows of the tables of a template in the text."""
    total = 0
    found = False
    for at, line in enumerate(template.lines):
        match = re.match(r"@([a-z]+) .*\d(.*)", line)
        if not match or " none" in line:
            continue
        found = True
        heads = [column.partition("=")[0].strip() for column in template.lines[at + 1].split(";;")]
        total += rows(match.group(1), heads, line, text)
    return total if found else None


def rows(way: str, heads: list[str], line: str, text: str) -> int:
    """Count the rows of one table by the marks of its way."""
    head = 0 if "nohead" in line else 1
    first = re.escape(heads[0].split(".")[0].rstrip("_"))
    row = re.search(r"row=(\S+)", line)
    sign = re.search(r"sign=(\S+)", line)
    label = first + re.escape((sign.group(1) if sign else "：").replace("_", " "))
    if way in DELIMITERS:
        return sum(one.count(DELIMITERS[way]) >= len(heads) - 1 for one in text.split("\n")) - head
    patterns = {"json": rf'"{first}": ', "jsonl": rf'^\{{"{first}":', "sql": r"^INSERT INTO", "sqlm": r"^\('", "xml": "<%s>",
                "attr": "<%s ", "md": r"^\|", "html": "<tr>", "kv": f"^{label}", "kvline": f"^{label}", "psql": r"^\|"}
    if way == "copy":
        return len(re.findall("^(?:[^\t\n]*\t){%d}[^\t\n]*$" % (len(heads) - 1), text, re.M))
    if way == "fixed":
        return sum(len(re.split(r"\s{2,}", one)) >= len(heads) for one in text.split("\n")) - head
    pattern = patterns[way].replace("%s", row.group(1) if row else "row")
    return len(re.findall(pattern, text, re.M)) - {"md": 2, "html": 1, "psql": 1}.get(way, 0)


def second_count(template: Template, text: str) -> int | None:
    """Count the records once more, by the words or marks the template names."""
    spec = template.opts.get("c")
    if spec:
        return len(re.findall(TOKENS.get(spec, spec), text, re.M))
    return table_count(template, text)


def check_values(label: dict[str, Any], text: str) -> list[str]:
    """Test that labelled strings stand in the file with a right shape, and nothing else does."""
    faults: list[str] = []
    known: set[str] = set(label["decoys"])
    for group in ("values", "allowed"):
        for rule, found in label[group].items():
            known.update(found)
            faults += [f"{group} {v} is not in the file" for v in found if v not in text]
            faults += [f"{rule} {v} is wrong" for v in found if "*" not in v and (rule not in RULES or not valid(rule, v))]
            faults += [f"{rule} has {v} twice" for v, n in Counter(found).items() if n > 1]
    open_marks = r"\[\[[^\[\]]*[|]|\]\]|~[a-z]\w*~"
    faults += [f"not filled in: {v}" for v in re.findall(open_marks, text) if "node_modules" not in text]
    faults += [f"decoy {v} is not in the file" for v in label["decoys"] if v not in text]
    values = {v for found in label["values"].values() for v in found}
    faults += [f"decoy {v} is a value too" for v in label["decoys"] if v in values]
    return faults + [f"unlabelled {rule} {v}" for rule, v in leftovers(text, known)]


def check_counts(label: dict[str, Any], template: Template, text: str) -> list[str]:
    """Test the number of records and of people."""
    if label["kind"] is None:
        bad = label["records"] or label["people"] is not None or label["values"]
        return ["a negative holds something"] if bad else []
    faults: list[str] = []
    counted = second_count(template, text)
    if counted != label["records"]:
        faults.append(f"{label['records']} records, counted {counted}")
    if not 3 <= label["records"] <= 60:
        faults.append(f"{label['records']} records")
    keys = sum(len(label["values"].get(r, [])) for r in RULES) + len(label["allowed"].get("identity.passport_cn", []))
    if label["people"] is not None and not 1 <= label["people"] <= min(keys, label["records"]):
        faults.append(f"{label['people']} people, {keys} keys, {label['records']} records")
    return faults


def check(out: Path) -> list[str]:
    """Check the whole folder."""
    labels = json.loads((out / "labels.json").read_text("utf-8"))
    templates = {t.ident: t for t in read_templates()}
    faults: list[str] = []
    on_disk = {p.relative_to(out / "files").as_posix() for p in (out / "files").rglob("*") if p.is_file()}
    faults += [f"{path}: file without label or label without file" for path in sorted(on_disk ^ set(labels))]
    ways = Counter(label["shape"].split("; ")[0] for label in labels.values())
    faults += [f"way {way} comes {n} times" for way, n in ways.items() if n > 1]
    kinds = Counter(label["kind"] for label in labels.values())
    faults += [f"{kind}: {kinds[kind]} files, wanted {n}" for kind, n in WANTED.items() if kinds[kind] != n]
    for path in sorted(on_disk & set(labels)):
        label = labels[path]
        ident = re.search(r"\[(\S+)\]; ", label["shape"])
        template = templates[ident.group(1)] if ident else None
        text = opened(out / "files" / path, label["shape"])
        found = check_values(label, text) + (check_counts(label, template, text) if template else ["no template"])
        faults += [f"{path} [{template.ident if template else ''}]: {fault}" for fault in found]
    return faults


def main() -> None:
    """Read the argument, print faults or clean."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    faults = check(parser.parse_args().out)
    print("\n".join(faults) if faults else "clean")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
