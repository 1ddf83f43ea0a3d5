"""Open every generated file again and test its label: check.py OUT."""
from __future__ import annotations

import gzip
import io
import json
import re
import sys
import tarfile
import zipfile
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

from generate import CODECS, templates
from render import TOKEN, Block, Template
from shapes import SHAPES, found, holds, plain, prefixes_and_bins

TYPED = {"id": r"\d{6} ?\d{8} ?\d{3}[\dXx]", "mobile": r"(?:\+?86 ?)?1\d\d[ -]?\d{4}[ -]?\d{4}",
         "plate": r"[^\x00-\x7f][A-Z]", "t": r"\d",
         "card": r"\d{4}", "money": r"\d", "bal": r"\d", "passport": r"[EG][A-Z0-9]\d{7}", "i": r"\d"}
EXPECTED = Counter({"identity.number": 3, "phone.number": 3, "identity.person": 20, None: 86})
KINDS = ("hotel.stay travel.flight travel.train netcafe.session border.crossing crime.case property.housing property.rental "
         "bank.account bank.balance bank.transaction driving.licence driving.vehicle phone.cdr phone.sms location.fix")
EXPECTED.update({kind: 14 for kind in KINDS.split()})


def unpack(path: Path) -> bytes:
    """Read a file through its container."""
    data = path.read_bytes()
    if path.suffix == ".gz":
        return gzip.decompress(data)
    if path.suffix == ".zip":
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return archive.read(archive.namelist()[0])
    if path.suffix == ".tar":
        with tarfile.open(fileobj=io.BytesIO(data)) as archive:
            member = archive.extractfile(archive.getmembers()[0])
            return member.read() if member else b""
    return data


def read(path: Path, shape: str) -> str:
    """Decode a file by the encoding its label names."""
    return unpack(path).decode(CODECS[shape.split(", ")[-2]])


def record_bodies(nodes: list[object]) -> list[tuple[Block, list[object]]]:
    """List the bodies of all record blocks of a template."""
    result: list[tuple[Block, list[object]]] = []
    for node in nodes:
        if isinstance(node, Block):
            for body in node.bodies:
                result += [(node, body)] if "r" in node.kind else record_bodies(body)
    return result


def pattern(block: Block, body: list[object]) -> str:
    """Turn the fixed words of a record body into a regular expression."""
    lines: list[str] = []
    for node in body:
        if isinstance(node, Block):
            break
        lines.append(str(node))
    text, parts, last, want = "\n".join(lines), [], 0, None
    for hit in TOKEN.finditer(text):
        literal = text[last:hit.start()]
        parts.append((want, re.escape(literal)))
        last = hit.end()
        name = hit.group(5) or (hit.group(2) or "").split(":")[0]
        masked = (hit.group(7) or "") in ("m", "t") or (hit.group(2) or "").endswith((":m", ":t"))
        want = "$$" if hit.group() == "$$" else TYPED.get(name, "") if not masked else ""
    parts.append((want, re.escape(text[last:])))
    return glue(parts, "inline" in block.opts)


def glue(parts: list[tuple[str | None, str]], inline: bool) -> str:
    """Join placeholders and literals so that every literal is taken where it first stands."""
    out, pending, any_gap = "" if inline else "^", "", False
    for want, literal in parts:
        if want == "$$":
            literal = re.escape("$") + literal
        elif want is not None:
            pending, any_gap = pending + (r"[^\n]*?" + want if want else ""), True
        if literal:
            starts = inline and not out
            out += f"(?>{pending}[^\\n]*?{literal})" if any_gap and not starts else literal
            pending, any_gap = "", False
    tail = pending + (r"[^\n]*" if any_gap and not inline else "")
    return out + tail + ("" if inline else "$" if any_gap else "")


def count_records(text: str, template: Template) -> int:
    """Count records a second time by the fixed words of the template."""
    shapes = [pattern(block, body) for block, body in record_bodies(template.nodes)]
    return sum(1 for _ in re.finditer("|".join(f"(?:{shape})" for shape in shapes), text, re.M)) if shapes else 0


def check_values(label: dict, text: str) -> list[str]:
    """Test every labelled string and look for unlabelled ones."""
    prefixes, bins = prefixes_and_bins()
    bad = [f"missing {v}" for group in [*label["values"].values(), *label["allowed"].values(), label["decoys"]]
           for v in group if v not in text]
    for rule, group in label["values"].items():
        bad += [f"shape {rule} {v}" for v in group if not re.fullmatch(SHAPES[rule], v) or not holds(rule, v, prefixes, bins)]
    known = {plain(v) for group in [*label["values"].values(), *label["allowed"].values(), label["decoys"]] for v in group}
    bad += [f"unlabelled {r} {s}" for r, s in found(text) if not any(plain(s) in k or plain(s)[-11:] in k for k in known)]
    labelled = {plain(v) for group in label["values"].values() for v in group}
    return bad + [f"decoy is a value {d}" for d in label["decoys"] if plain(d) in labelled]


def check_form(path: str, text: str, records: int) -> list[str]:
    """Parse JSON, JSON lines and XML; JSON lines hold one record each."""
    name = re.sub(r"\.(gz|zip|tar)$", "", path)
    try:
        if name.endswith((".json", ".geojson")):
            json.loads(text)
        if name.endswith((".jsonl", ".ndjson")):
            lines = [json.loads(line) for line in text.splitlines() if line]
            return [f"{len(lines)} lines, {records} records"] if records and len(lines) != records else []
        if name.endswith(".xml"):
            ElementTree.fromstring(text.encode("utf-8"))
    except (ValueError, ElementTree.ParseError) as error:
        return [f"not well formed: {error}"]
    return []


def check_file(path: str, label: dict, out: Path, template: Template) -> list[str]:
    """Test one file against its label."""
    text = read(out / "files" / path, label["shape"])
    bad = check_values(label, text) + check_form(path, text, label["records"])
    if "$" in re.sub(r"\$[\d\"' ,.{()/:;_]|\$$", "", text) and label["kind"]:
        bad.append("a placeholder is left")
    if label["kind"] is None:
        return bad + (["values in a negative"] if label["values"] or label["records"] or label["people"] else [])
    counted = count_records(text, template)
    if counted != label["records"]:
        bad.append(f"records {label['records']}, counted {counted}")
    if not 3 <= label["records"] <= 60:
        bad.append(f"{label['records']} records")
    keys = sum(len(set(label["values"].get(rule, []))) for rule in SHAPES) + len(set(re.findall(r"(?<!\d)0\d{14}(?!\d)", text)))
    if (label["people"] or 0) > min(keys, label["records"]):
        bad.append(f"{label['people']} people, {keys} keys")
    return bad


def main() -> int:
    """Check the whole folder."""
    out = Path(sys.argv[1])
    labels = json.loads((out / "labels.json").read_text("utf-8"))
    known = {template.name: template for _, template in templates()}
    bad: list[str] = []
    for path, label in labels.items():
        name = path if path in known else re.sub(r"\.(gz|zip|tar)$", "", path)
        bad += [f"{path}: {line}" for line in check_file(path, label, out, known[name])]
    on_disk = {str(p.relative_to(out / "files")) for p in (out / "files").rglob("*") if p.is_file()}
    if on_disk != set(labels):
        bad.append(f"files and labels differ: {sorted(on_disk ^ set(labels))[:5]}")
    counts = Counter(label["kind"] for label in labels.values())
    bad += [f"kind {k}: {counts[k]} files, expected {EXPECTED[k]}" for k in {*counts, *EXPECTED} if counts[k] != EXPECTED[k]]
    print("\n".join(bad) if bad else "clean")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
