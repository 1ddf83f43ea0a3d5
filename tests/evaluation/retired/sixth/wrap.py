"""Scripts, encodings and containers around a file."""

from __future__ import annotations

import gzip
import io
import random
import tarfile

from office import pack
from values import HERE

_PAIRS = (HERE / "traditional.txt").read_text(encoding="utf-8").split()
TRADITIONAL = str.maketrans({pair[0]: pair[1] for pair in _PAIRS})
ENCODINGS = ("utf-8",) * 9 + ("utf-8-sig",) * 3 + ("utf-16",) * 2 + ("gb18030",) * 6
DECLARED = {"utf-8-sig": "utf-8", "utf-16": "utf-16"}
CONTAINERS = ("gz", "zip", "tar", "tgz", "zip in zip")


def traditional(text: str) -> str:
    """A text in traditional characters."""
    return text.translate(TRADITIONAL)


def encode(text: str, encoding: str) -> bytes:
    """Bytes of a text; a declared encoding is filled in."""
    text = text.replace("@@ENC@@", DECLARED.get(encoding, encoding))
    return b"\xff\xfe" + text.encode("utf-16-le") if encoding == "utf-16" else text.encode(encoding)


def tar(name: str, data: bytes) -> bytes:
    """A tar of one file."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as box:
        info = tarfile.TarInfo(name)
        info.size = len(data)
        box.addfile(info, io.BytesIO(data))
    return out.getvalue()


def contain(container: str, name: str, data: bytes, rng: random.Random) -> tuple[str, bytes]:
    """A file put into a container: new name and bytes."""
    stem = name.rsplit(".", 1)[0]
    note = {"readme.txt": "内部资料，请勿外传。\n".encode()} if rng.random() < 0.4 else {}
    if container == "gz":
        return name + ".gz", gzip.compress(data, mtime=0)
    if container == "zip":
        return stem + ".zip", pack({name: data} | note)
    if container == "zip in zip":
        return stem + "_pack.zip", pack({f"{stem}.zip": pack({name: data})} | note)
    if container == "tar":
        return stem + ".tar", tar(name, data)
    return stem + ".tar.gz", gzip.compress(tar(name, data), mtime=0)
