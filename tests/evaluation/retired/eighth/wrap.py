"""Encodings, traditional script and containers around a file."""

from __future__ import annotations

import gzip
import io
import tarfile

from office import zipped
from values import HERE

PAIRS = (HERE / "trad.txt").read_text("utf-8").split()
TRAD = str.maketrans({p[0]: p[1] for p in PAIRS})
DECLARED = {"utf-8": "utf-8", "utf-8 bom": "utf-8", "utf-16": "utf-16", "gb18030": "gb18030", "big5": "big5"}


def encode(text: str, name: str) -> bytes:
    """Write text in an encoding; what declares its encoding says the right one."""
    text = text.replace("%ENC%", DECLARED[name])
    if name == "utf-8 bom":
        return text.encode("utf-8-sig")
    if name == "utf-16":
        return b"\xff\xfe" + text.encode("utf-16-le")
    return text.encode(name)


def tarred(name: str, data: bytes, packed: bool) -> bytes:
    """Write a tar, perhaps packed, whose bytes depend on its parts alone."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as tar:
        info = tarfile.TarInfo(name)
        info.size, info.mtime = len(data), 1600000000
        tar.addfile(info, io.BytesIO(data))
    return gzip.compress(out.getvalue(), mtime=0) if packed else out.getvalue()


def contain(name: str, data: bytes, way: str) -> tuple[str, bytes]:
    """Put a file into a container; gives the new name."""
    stem, inner = name.rsplit(".", 1)[0], name.rsplit("/", 1)[-1]
    if way == "gz":
        return name + ".gz", gzip.compress(data, mtime=0)
    if way == "zip":
        return stem + ".zip", zipped({inner: data, "readme.txt": "unpack and keep together\n"})
    if way == "zip in zip":
        return stem + ".zip", zipped({"inner/part1.zip": zipped({inner: data})})
    if way in ("tar", "tar.gz"):
        return f"{stem}.{way}", tarred("./" + inner, data, way == "tar.gz")
    return name, data
