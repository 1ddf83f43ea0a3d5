#!/usr/bin/env python3
"""Open everything again and compare with the labels: python3 check.py OUT."""
import collections
import csv
import datetime
import gzip
import io
import json
import pathlib
import re
import sys
import tarfile
import xml.etree.ElementTree as tree
import zipfile

from generate import templates

NO = r"(?<![0-9A-Za-z])"
END = r"(?![0-9A-Za-z])"
FIND = {
    "identity.prc_id18": r"(?<![0-9])[1-8]\d{5} ?(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])"
                         r" ?\d{3}[\dXx]" + END,
    "phone.mobile": r"(?<![0-9a-z.])(?<![0-9]-)1[3-9]\d(?:\d{8}|([- ])\d{4}\1\d{4})(?![0-9a-z])(?!\.\d)",
    "phone.email": r"[A-Za-z0-9][A-Za-z0-9._+]*(?:-[A-Za-z0-9._+]+)*@[A-Za-z0-9.-]+\.[A-Za-z]{2,}",
    "bank.card": r"(?<![0-9])62\d{2}(?:([ -]?)\d{4}(?:\1\d{4}){1,2}(?:\1\d{1,4})?|\d{12})(?![0-9Xx])",
    "driving.plate": r"(?<![0-9A-Za-z])[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][·\- ]?"
                     r"(?=[A-Z]{0,4}\d)[A-HJ-NP-Z0-9]{5,6}" + END,
    "identity.passport_cn": NO + r"(?:E[A-HJ-NP-Z]?\d{7,8}|G\d{8})" + END,
    "driving.vin": NO + r"(?=[A-Z0-9]*[A-Z])[A-HJ-NPR-Z0-9]{17}" + END,
    "phone.landline": r"(?<![0-9A-Za-z.\-])(?:\(?0(?:10|2[0-57-9]|[3-9]\d{2})\)?[- ]?)[2-8]\d{6,7}(?![0-9a-z]|\.\d)",
}
WEIGHTS = [pow(2, 17 - k, 11) for k in range(17)]
VIN = {**{str(k): k for k in range(10)}, **dict(zip("ABCDEFGH", range(1, 9))), **dict(zip("JKLMN", range(1, 6))),
       "P": 7, "R": 9, **dict(zip("STUVWXYZ", range(2, 10)))}
PROVINCES = set("11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 "
                "81 82 83".split())


def right(rule, text):
    """Whether a value holds by its own rule, counted anew."""
    if rule in ("identity.prc_id18", "bank.card"):
        text = re.sub(r"(?<=[0-9A-Za-z])[ -](?=[0-9A-Za-z])", "", text)
    if rule == "identity.prc_id18":
        total = sum(w * int(c) for w, c in zip(WEIGHTS, text[:17])) + (10 if text[17] in "Xx" else int(text[17]))
        try:
            datetime.date(int(text[6:10]), int(text[10:12]), int(text[12:14]))
        except ValueError:
            return False
        return total % 11 == 1 and text[:2] in PROVINCES
    if rule == "bank.card":
        twice = [int(c) * (1 + k % 2) for k, c in enumerate(reversed(text))]
        return sum(d // 10 + d % 10 for d in twice) % 10 == 0 and 16 <= len(text) <= 19
    if rule == "driving.vin":
        total = sum(VIN[c] * w for c, w in zip(text, (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)))
        return "0123456789X"[total % 11] == text[8]
    if rule == "phone.mobile":
        return re.match(r"1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-35-8]|8\d|9[0-35-9])", text) is not None
    return True


def content(path, shape):
    data = path.read_bytes()
    codec, how = shape.split("; ")[-2:]
    if how in ("gz", "tgz"):
        data = gzip.decompress(data)
    if how == "zip":
        with zipfile.ZipFile(io.BytesIO(data)) as box:
            data = box.read(box.namelist()[0])
    if how in ("tar", "tgz"):
        with tarfile.open(fileobj=io.BytesIO(data)) as box:
            data = box.extractfile(box.getmembers()[0]).read()
    return data.decode(codec).replace("\r\n", "\n")


def holds(tree_, key):
    """How many objects in a JSON tree have the key."""
    if isinstance(tree_, dict):
        return (key in tree_) + sum(holds(v, key) for v in tree_.values())
    return sum(holds(v, key) for v in tree_) if isinstance(tree_, list) else 0


def rows(text):
    """Data rows of a delimited table: as wide as most rows, with a long run of digits."""
    lines = text.splitlines()
    mark = max(",\t;|^", key=lambda c: (sum(c in line for line in lines), text.count(c)))
    table = list(csv.reader(io.StringIO(text), delimiter=mark))
    width = collections.Counter(map(len, table)).most_common(1)[0][0]
    return sum(len(row) == width and width > 1 and re.search(r"\d{7}|1[3-9]\d-\d{4}", " ".join(row)) is not None
               for row in table)


def count(text, how):
    """Records, counted from the text by the way that the template's head names."""
    name, _, rest = how.partition(":")
    if name == "csv":
        return rows(text)
    if name == "json":
        return holds(json.loads(text), rest)
    if name == "jsonl":
        return sum(holds(json.loads(line), rest) for line in text.splitlines() if line.strip())
    if name == "xml":
        root = tree.fromstring(re.sub(r"<\?xml.*?\?>", "", text).strip())
        return sum(node.tag.split("}")[-1] == rest for node in root.iter())
    if name == "line":
        return sum(re.search(rest, line) is not None for line in text.splitlines())
    if name == "re":
        return len(re.findall(rest, text, re.M))
    raise ValueError(f"no such way to count: {how}")


def faults(path, label, text, how):
    named = {rule: set(label["values"].get(rule, [])) | set(label["allowed"].get(rule, [])) for rule in FIND}
    decoys = set(label["decoys"])
    for group in ("values", "allowed"):
        for rule, items in label[group].items():
            yield from (f"{rule} {item} is not in the file" for item in items if item not in text)
            yield from (f"{rule} listed twice" for _ in range(len(items) != len(set(items))))
    yield from (f"decoy {item} is not in the file" for item in decoys if item not in text)
    for rule, items in label["values"].items():
        yield from (f"{rule} {item} does not hold" for item in items if not right(rule, item))
        yield from (f"{rule} {item} is not of its shape" for item in items
                    if not re.search(FIND[rule], item) and rule != "identity.passport_cn")
    for rule, pattern in FIND.items():
        for hit in re.finditer(pattern, text):
            item = hit[0]
            if item in named[rule] or item in decoys or any(item in other for other in decoys):
                continue
            if right(rule, item) and not (rule == "bank.card" and item in named["identity.prc_id18"]):
                yield f"{rule} {item} is not labelled"
    if label["kind"] is None:
        if label["records"] or label["values"]:
            yield "a hard negative with records or values"
        return
    if not label["records"]:
        yield "no records"
    if label["people"] is not None:
        keys = sum(len(named[rule]) for rule in FIND if rule not in ("phone.email", "phone.landline"))
        if not 0 < label["people"] <= min(keys, label["records"]):
            yield f"{label['people']} people, {keys} keys, {label['records']} records"
    if how != "own":
        found = count(text, how)
        if found != label["records"]:
            yield f"{label['records']} records, counted {found}"


def main():
    out = pathlib.Path(sys.argv[1])
    labels = json.loads((out / "labels.json").read_text("utf-8"))
    ways = {path: how for _, path, _, _, how, _ in templates()}
    bad, own = 0, 0
    for path, label in labels.items():
        text = content(out / "files" / path, label["shape"])
        how = ways.get(path) or ways.get(re.sub(r"(\.tar)?\.(gz|zip|tar)$", "", path)) or "own"
        own += how == "own" and label["kind"] is not None
        for fault in faults(path, label, text, how):
            bad += 1
            print(f"{label['kind']} {path}: {fault}")
    known = {str(p.relative_to(out / "files")) for p in (out / "files").rglob("*") if p.is_file()}
    for path in known ^ set(labels):
        bad += 1
        print(path, "has no label or no file")
    kinds = collections.Counter(label["kind"] or "hard negative" for label in labels.values())
    print(len(labels), "files;", ", ".join(f"{k} {n}" for k, n in sorted(kinds.items())))
    print(sum(label["records"] for label in labels.values()), "records;", own, "files counted by the generator alone")
    print("clean" if not bad else f"{bad} faults")
    sys.exit(bad > 0)


if __name__ == "__main__":
    main()
