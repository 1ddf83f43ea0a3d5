"""Encodings and containers."""

from __future__ import annotations

import gzip
import io
import random
import tarfile

import script_map as zm
from binary import zipped
from tables_text import Doc

NAMES = {"utf-8": "utf-8", "utf-8-sig": "utf-8", "gb18030": "gb18030", "utf-16": "utf-16", "big5": "big5"}


def pick_encoding(rng: random.Random, doc: Doc, traditional: bool) -> str:
    """Choose an encoding that suits the file."""
    if isinstance(doc.body, bytes):
        return "binary"
    if doc.utf8_only:
        return "utf-8"
    if traditional:
        return "big5" if rng.random() < 0.5 else "utf-8"
    return rng.choice(("utf-8",) * 9 + ("utf-8-sig",) * 3 + ("gb18030",) * 5 + ("utf-16",))


def encode(doc: Doc, encoding: str) -> bytes:
    """Give the bytes of a file."""
    if isinstance(doc.body, bytes):
        return doc.body
    text = doc.body.replace("@ENC@", NAMES[encoding])
    if encoding == "utf-16":
        return b"\xff\xfe" + text.encode("utf-16-le")
    return text.encode(encoding)


def tarred(name: str, data: bytes) -> bytes:
    """Write a tar with a fixed time."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=tarfile.GNU_FORMAT) as archive:
        info = tarfile.TarInfo(name)
        info.size, info.mtime = len(data), 1_646_100_000
        archive.addfile(info, io.BytesIO(data))
    return out.getvalue()


def contain(way: str, name: str, data: bytes) -> tuple[str, bytes]:
    """Put a file into a container."""
    stem = name.rsplit(".", 1)[0]
    if way == "gz":
        return name + ".gz", gzip.compress(data, mtime=0)
    if way == "zip":
        return stem + ".zip", zipped([(name, data), ("说明.txt", "解压后请妥善保管。\r\n".encode("gb18030"))])
    if way == "tar":
        return stem + ".tar", tarred(name, data)
    return stem + ".tar.gz", gzip.compress(tarred(name, data), mtime=0)


def traditional(text: str) -> str:
    """Write text in the traditional script."""
    return "".join(zm.TABLE.get(char, char) for char in text)
