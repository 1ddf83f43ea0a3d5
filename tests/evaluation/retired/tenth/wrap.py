"""Scripts, encodings, containers and names of files."""

import gzip
import io
import random
import tarfile
import zipfile
from functools import cache

from values import HERE

ENCODINGS = (("utf-8", "utf-8"), ("utf-8-sig", "utf-8 with mark"), ("utf-16", "utf-16"), ("gb18030", "gb18030"))
CONTAINERS = ("gz", "zip", "zip in zip", "tar", "tar.gz")
FOLDERS = ("a1", "b7", "share/old", "2022", "2023/q2", "tmp_out", "u盘", "下载", "from_li", "docs", "pack", "misc/k3")
STEMS = (
    "export",
    "new",
    "list",
    "副本",
    "整理",
    "output",
    "part",
    "bak",
    "final",
    "file",
    "out",
    "资料",
    "sheet",
    "2期",
)
README = ("解压密码见邮件", "keep this folder together", "仅供核对", "generated nightly")
DAY = (2022, 5, 6, 7, 8, 10)


@cache
def traditional_table() -> dict[int, int]:
    """The signs of the traditional script."""
    signs = (HERE / "trad.txt").read_text("utf-8").replace("\n", "")
    return {ord(signs[i]): ord(signs[i + 1]) for i in range(0, len(signs), 2)}


def traditional(text: str) -> str:
    """A text in the traditional script."""
    return text.translate(traditional_table())


def encode(text: str, encoding: str) -> bytes:
    """A text as bytes; UTF-16 is little-endian with its mark."""
    if encoding == "utf-16":
        return b"\xff\xfe" + text.encode("utf-16-le")
    return text.encode(encoding)


def boxed(files: dict[str, bytes]) -> bytes:
    """A zip with fixed times."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as box:
        for name, data in files.items():
            info = zipfile.ZipInfo(name, DAY)
            info.compress_type = zipfile.ZIP_DEFLATED
            box.writestr(info, data)
    return out.getvalue()


def tarred(name: str, data: bytes) -> bytes:
    """A tar with fixed times."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as box:
        info = tarfile.TarInfo(name)
        info.size, info.mtime = len(data), 1651820888
        box.addfile(info, io.BytesIO(data))
    return out.getvalue()


def contain(name: str, data: bytes, kind: str, lay: random.Random) -> tuple[str, bytes]:
    """A file within a container, and the container's name."""
    note = {"readme.txt": lay.choice(README).encode()} if lay.random() < 0.4 else {}
    if kind == "gz":
        return f"{name}.gz", gzip.compress(data, mtime=0)
    if kind == "zip":
        return f"{name}.zip", boxed({name: data} | note)
    if kind == "zip in zip":
        return f"{name}.zip", boxed({"inner.zip": boxed({name: data})} | note)
    packed = tarred(name, data)
    return (f"{name}.tar", packed) if kind == "tar" else (f"{name}.tar.gz", gzip.compress(packed, mtime=0))


def place(lay: random.Random, ending: str, taken: set[str]) -> str:
    """A new path that tells nothing."""
    while True:
        path = f"{lay.choice(FOLDERS)}/{lay.choice(STEMS)}_{lay.randint(10, 999)}.{ending}"
        if path not in taken:
            taken.add(path)
            return path
