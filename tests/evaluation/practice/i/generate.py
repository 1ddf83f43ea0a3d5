"""Write a corpus of texts by people and programs: ``python generate.py --seed N OUT``."""

from __future__ import annotations

import argparse
import base64
import gzip
import io
import json
import quopri
import random
import tarfile
import zipfile
from pathlib import Path

from tmpl import Renderer

HERE = Path(__file__).parent / "data"


def read_templates() -> list[tuple[list[str], list[str]]]:
    """Return (head fields, body lines) of every template, in file order."""
    found: list[tuple[list[str], list[str]]] = []
    for path in sorted(HERE.glob("*.tpl")):
        for line in path.read_text("utf-8").splitlines():
            if line.startswith("=== "):
                found.append(([part.strip() for part in line[4:].split("|")], []))
            elif found:
                found[-1][1].append(line)
    for _head, body in found:
        while body and not body[-1].strip():
            body.pop()
    return found


def options(text: str) -> dict[str, str]:
    """Parse ``a=b;c=d``."""
    return dict(part.split("=", 1) for part in text.split(";") if "=" in part)


def as_mail(text: str, how: str, charset: str) -> bytes:
    """Encode the body of a mail; its head is given in the template."""
    head, body = text.split("\n\n", 1)
    raw = body.encode(charset)
    if how == "b64":
        coded = base64.encodebytes(raw)
        name = "base64"
    else:
        coded, name = quopri.encodestring(raw), "quoted-printable"
    head += f'\nMIME-Version: 1.0\nContent-Type: text/plain; charset="{charset}"\nContent-Transfer-Encoding: {name}\n\n'
    return head.encode("utf-8") + coded


def pack(raw: bytes, box: str | None, inner: str) -> bytes:
    """Put bytes into a container without a trace of the clock."""
    buffer = io.BytesIO()
    if box == "gz":
        with gzip.GzipFile(filename="", mode="wb", fileobj=buffer, mtime=0) as stream:
            stream.write(raw)
    elif box == "zip":
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as bundle:
            bundle.writestr(zipfile.ZipInfo(inner, (2023, 6, 1, 10, 20, 30)), raw, zipfile.ZIP_DEFLATED)
    elif box == "tar":
        with tarfile.open(fileobj=buffer, mode="w", format=tarfile.GNU_FORMAT) as bundle:
            info = tarfile.TarInfo(inner)
            info.size, info.mtime = len(raw), 1685586030
            bundle.addfile(info, io.BytesIO(raw))
    else:
        return raw
    return buffer.getvalue()


def build(head: list[str], body: list[str], seed: int) -> tuple[bytes, dict[str, object]]:
    """Render one template into bytes and its label."""
    path, kind, script, way = head[:4]
    opts = options(head[4]) if len(head) > 4 else {}
    maker = Renderer(random.Random(f"{seed}/{path}"), script, opts)
    text = maker.render(body)
    if opts.get("nl") == "crlf":
        text = text.replace("\n", "\r\n")
    charset = opts.get("enc", "utf-8")
    raw = as_mail(text, opts["mail"], charset) if "mail" in opts else text.encode(charset)
    inner = path.rsplit("/", 1)[-1].rsplit(".", 1)[0] if opts.get("box") else ""
    is_null = kind == "null"
    label: dict[str, object] = {
        "kind": None if is_null else kind,
        "records": maker.records,
        "people": None if is_null else len(maker.about),
        "values": maker.values,
        "allowed": maker.allowed,
        "decoys": maker.decoys,
        "shape": {"way": way, "script": script, "encoding": charset, "container": opts.get("box")},
    }
    return pack(raw, opts.get("box"), inner), label


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("out", type=Path)
    args = parser.parse_args()
    labels: dict[str, object] = {}
    for head, body in read_templates():
        if head[0] in labels:
            raise SystemExit("twice: " + head[0])
        try:
            raw, labels[head[0]] = build(head, body, args.seed)
        except Exception as error:
            raise SystemExit(f"{head[0]}: {error!r}") from error
        target = args.out / "files" / head[0]
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(raw)
    text = json.dumps(labels, ensure_ascii=False, indent=1, sort_keys=True)
    (args.out / "labels.json").write_text(text + "\n", "utf-8")
    print(len(labels), "files")


if __name__ == "__main__":
    main()
