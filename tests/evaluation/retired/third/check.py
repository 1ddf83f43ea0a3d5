"""Check a generated folder: every labelled value stands in its file, and no unlabelled one does."""

from __future__ import annotations

import argparse
import email
import email.policy
import gzip
import html
import io
import json
import re
import sqlite3
import tarfile
import unicodedata
import zipfile
from pathlib import Path

from people import valid_id

PUBLISHED = {"11010519491231002X", "440524188001010014"}
JOINED = re.compile(r"[\s\-.·]")
MOBILE = re.compile(r"(?<![0-9A-Za-z.])(?:(?:\+|00)?86[- ]?)?(1[3-9]\d)[- ]?(\d{4})[- ]?(\d{4})(?![0-9A-Za-z]|\.\d)")
ID = re.compile(r"(?<![0-9A-Za-z])[1-6]\d{16}[0-9Xx](?![0-9A-Za-z])")
MAIL = re.compile(r"[a-z0-9._]+@[a-z0-9.]+\.[a-z]{2,3}")


def decode(data: bytes) -> str:
    """Text in UTF-16 with a mark, UTF-8 or GB18030."""
    if data[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        return data.decode("utf-16")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("gb18030")


def text_of(data: bytes, mail: bool = False) -> str:
    """All text in a file and in what it contains."""
    if data[:2] == b"\x1f\x8b":
        return text_of(gzip.decompress(data))
    if data[:2] == b"PK":
        with zipfile.ZipFile(io.BytesIO(data)) as box:
            return "\n".join(text_of(box.read(name)) for name in box.namelist())
    if data[257:262] == b"ustar":
        with tarfile.open(fileobj=io.BytesIO(data)) as tar:
            return "\n".join(text_of(part.read()) for info in tar if (part := tar.extractfile(info)))
    if data.startswith(b"SQLite"):
        base = sqlite3.connect(":memory:")
        base.deserialize(data)
        return "\n".join(base.iterdump())
    if mail:
        message = email.message_from_bytes(data, policy=email.policy.default)
        parts = [part.get_payload(decode=True) for part in message.walk() if not part.is_multipart()]
        return "\n".join(
            [str(message["from"]), str(message["to"]), *(decode(part) for part in parts if isinstance(part, bytes))]
        )
    text = decode(data)
    if (text.startswith("<?xml") and "<w:" in text) or "<c r=" in text:
        text = re.sub(r"<[^>]+>", " ", text)
    if "\\u" in text:
        text = re.sub(r"\\u([0-9a-f]{4})", lambda found: chr(int(found[1], 16)), text)
    return html.unescape(text)


def check(out: Path) -> list[str]:
    """Differences between labels.json and the files."""
    labels = json.loads((out / "labels.json").read_text(encoding="utf-8"))
    wrong = []
    for path, label in labels.items():
        raw = text_of((out / "files" / path).read_bytes(), path.endswith(".eml"))
        text = unicodedata.normalize("NFKC", raw)
        bare = JOINED.sub("", text).upper()
        known = {rule: set(values) for rule, values in label["values"].items()}
        for rule, values in label["allowed"].items():
            known.setdefault(rule, set()).update(values)
        for rule, values in known.items():
            lost = [value for value in values if JOINED.sub("", value).upper() not in bare]
            wrong += [f"{path} [{label['shape']}] {rule}: {value} is not in the file" for value in lost[:2]]
        found = {
            "identity.prc_id18": {v.upper() for v in ID.findall(text) if valid_id(v.upper())} - PUBLISHED,
            "phone.mobile": {"".join(v) for v in MOBILE.findall(text)},
            "phone.email": set(MAIL.findall(text)),
        }
        if label.get("kind", "") is None:
            found.pop("phone.mobile")
        for rule, values in found.items():
            extra = values - known.get(rule, set())
            wrong += [f"{path} [{label['shape']}] {rule}: {value} has no label" for value in sorted(extra)[:2]]
    return wrong


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    wrong = check(parser.parse_args().out)
    print("\n".join(wrong) or "nothing wrong")


if __name__ == "__main__":
    main()
