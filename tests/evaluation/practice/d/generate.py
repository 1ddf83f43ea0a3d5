"""Write the test files: python generate.py --seed N OUT."""
from __future__ import annotations

import argparse
import json
from pathlib import Path

from containers import pack
from engine import Render, Spec, load
from values import Person

HERE = Path(__file__).parent
Label = dict[str, object]


def flat(render: Render, spec: Spec) -> tuple[list[str], set[int]]:
    """Rows one below the other; option p sets the number of persons, n that of rows."""
    rows, sep = spec.parts["row"], spec.opts.get("sep", "")
    total = spec.span("n", str(len(rows)), render.rng)
    size = min(spec.span("p", str(total), render.rng), total)
    people: list[Person] = [render.new() for _ in range(size)]
    render.counts["n"], render.counts["pn"] = total, size
    render.person = people[0]
    out = [render.text(part) for part in spec.parts["head"]]
    used: set[int] = set()
    noise = spec.parts["row0"]
    for i in range(total):
        render.step()
        render.person = people[i] if i < size else render.rng.choice(people)
        used.add(id(render.person))
        render.records += int(spec.opts.get("rec", "1"))
        end = sep if i < total - 1 else ""
        out.append(render.text(rows[i % len(rows)]) + end)
        if noise and i < total - 1 and (i + 1) % int(spec.opts.get("every", "3")) == 0:
            render.others = {}
            out.append(render.text(noise[(i // 3) % len(noise)]))
    render.person = people[0]
    return out, used


def grouped(render: Render, spec: Spec) -> tuple[list[str], set[int]]:
    """Rows below the head of their person; options p (persons) and m (rows of each)."""
    people = [render.new() for _ in range(spec.span("p", "4", render.rng))]
    sizes = [spec.span("m", "2-5", render.rng) for _ in people]
    sep, gsep, rows = spec.opts.get("sep", ""), spec.opts.get("gsep", ""), spec.parts["row"]
    render.counts["n"], render.counts["pn"] = sum(sizes), len(people)
    out = [render.text(part) for part in spec.parts["head"]]
    start = render.time
    for number, (person, size) in enumerate(zip(people, sizes), 1):
        render.person, render.time = person, start
        render.counts |= {"gn": size, "gi": number}
        render.step()
        render.balance = render.rng.randrange(900000, 9000000)
        out.append(render.text(spec.parts["g"][(number - 1) % len(spec.parts["g"])]))
        for i in range(size):
            render.counts["ri"] = i + 1
            render.step()
            out.append(render.text(rows[i % len(rows)]) + (sep if i < size - 1 else ""))
        for part in spec.parts["ge"]:
            out.append(render.text(part) + (gsep if number < len(people) else ""))
    render.records = sum(sizes)
    return out, {id(person) for person in people}


def render_file(spec: Spec, seed: int) -> tuple[bytes, Label]:
    """The bytes and the label of one file."""
    render = Render(spec, seed)
    render.row["city"], render.row["city2"] = "", ""
    render.step()
    render.seq = 0
    out, used = (grouped if "g" in spec.parts else flat)(render, spec)
    keep = render.seq
    render.row.pop("al", None)
    out += [render.text(part) for part in spec.parts["foot"]]
    render.seq = keep
    text = ("" if "glue" in spec.opts else "\n").join(out) + "\n"
    text = text.replace("¦", "\t")
    for found in render.allowed.values():
        found.intersection_update([value for value in found if value in text])
    if "uesc" in spec.opts:
        text = "".join(c if ord(c) < 128 else f"\\u{ord(c):04x}" for c in text)
    if "crlf" in spec.opts:
        text = text.replace("\n", "\r\n")
    encoding = spec.opts.get("enc", "utf-8")
    return pack(spec.path, spec.opts.get("in", ""), text, encoding), label(render, spec, len(used))


def label(render: Render, spec: Spec, people: int) -> Label:
    """What the file holds."""
    end = spec.path.rsplit(".", 1)[-1]
    null = spec.kind is None
    if null:
        assert not render.values, spec.path
    return {
        "kind": spec.kind, "records": 0 if null else render.records, "people": None if null else people,
        "values": {rule: sorted(found) for rule, found in sorted(render.values.items())},
        "allowed": {rule: sorted(found) for rule, found in sorted(render.allowed.items())},
        "decoys": sorted(render.decoys),
        "shape": {"way": spec.opts.get("way", end), "script": render.script, "encoding": spec.opts.get("enc", "utf-8"),
                  "container": {"gz": "gz", "zip": "zip", "tar": "tar", "tgz": "tar"}.get(end)},
    }


def main() -> None:
    """Render all templates."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("out", type=Path)
    args = parser.parse_args()
    labels: dict[str, Label] = {}
    for source in sorted((HERE / "templates").glob("*.txt")):
        for spec in load(source):
            assert spec.path not in labels, spec.path
            data, labels[spec.path] = render_file(spec, args.seed)
            target = args.out / "files" / spec.path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)
    text = json.dumps(dict(sorted(labels.items())), ensure_ascii=False, indent=1)
    (args.out / "labels.json").write_text(text + "\n", "utf-8")
    print(len(labels), "files")


if __name__ == "__main__":
    main()
