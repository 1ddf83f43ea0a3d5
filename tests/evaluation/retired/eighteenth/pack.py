"""From rendered text to the outer file: encoding, container, path."""

from __future__ import annotations

import gzip
import io
import random
import tarfile
import zipfile
from dataclasses import dataclass, field

CODEC = {
    "utf-8": "utf-8",
    "utf-8-bom": "utf-8-sig",
    "utf-16": "utf-16",
    "gb18030": "gb18030",
    "gbk": "gbk",
    "big5": "big5",
}
WIDE = {"csv", "txt", "tsv", "md", "html"}
LOCAL = {"csv", "txt", "tsv", "html", "xml", "sql", "log", "dat", "prn", "lst", "ini", "xls", "out", "py", "php"}
FOLDERS = [
    "",
    "",
    "导出",
    "backup",
    "data/2023",
    "桌面",
    "下载",
    "share/部门文件",
    "old",
    "upload/202211",
    "archive",
    "工作/归档",
    "tmp",
    "var/data",
    "资料",
]


@dataclass
class Outer:
    kind: str | None
    body: str | bytes
    ext: str
    stem: str
    way: str
    script: str
    ledger: list[dict] = field(default_factory=list)
    values: list[tuple[str, str]] = field(default_factory=list)
    decoys: list[str] = field(default_factory=list)
    head: bool = False
    encoding: str = "binary"
    container: str = "none"
    path: str = ""
    data: bytes = b""


def choose_encoding(rng: random.Random, o: Outer) -> str:
    if o.script == "hant" and o.ext in LOCAL and rng.random() < 0.7:
        return "big5"
    roll = rng.random()
    if o.ext in WIDE and roll < 0.14:
        return "utf-16"
    if o.ext in LOCAL and roll < 0.45:
        return "gb18030" if o.script == "hant" else rng.choice(["gb18030", "gbk"])
    if o.ext in WIDE | {"xml", "sql"} and roll < 0.62:
        return "utf-8-bom"
    return "utf-8"


def encode(rng: random.Random, o: Outer) -> None:
    if isinstance(o.body, bytes):
        o.data, o.encoding = o.body, "binary" if o.ext != "eml" else "mime"
        return
    enc = choose_encoding(rng, o)
    if o.way in ("mysqldump", "navicat") and enc != "utf-8-bom":
        enc = "utf-8"
    for name in (enc, "utf-8"):
        shown = {"utf-8-bom": "utf-8"}.get(name, name)
        text = o.body.replace("@ENC@", shown).replace("<head>", f'<head><meta charset="{shown}">', 1)
        try:
            o.data, o.encoding = text.encode(CODEC[name]), name
            if name == "utf-16":
                o.data = b"\xff\xfe" + text.encode("utf-16-le")
            return
        except UnicodeEncodeError:
            continue


def tar_bytes(name: str, data: bytes) -> bytes:
    buf = io.BytesIO()
    with tarfile.open(fileobj=buf, mode="w", format=tarfile.PAX_FORMAT) as t:
        info = tarfile.TarInfo(name)
        info.size, info.mtime = len(data), 1_700_000_000
        t.addfile(info, io.BytesIO(data))
    return buf.getvalue()


def contain(o: Outer, how: str) -> str:
    """Puts the data into a container and returns the outer ending."""
    name = f"{o.stem}.{o.ext}"
    o.container = how
    if how == "gz":
        o.data = gzip.compress(o.data, mtime=0)
        return f"{o.ext}.gz"
    if how == "zip":
        buf = io.BytesIO()
        with zipfile.ZipFile(buf, "w") as z:
            info = zipfile.ZipInfo(name, (2024, 1, 1, 0, 0, 0))
            z.writestr(info, o.data, zipfile.ZIP_DEFLATED)
        o.data = buf.getvalue()
        return "zip"
    o.data = tar_bytes(name, o.data)
    if how == "tar.gz":
        o.data = gzip.compress(o.data, mtime=0)
    return how


def place(rng: random.Random, outers: list[Outer]) -> None:
    """Encodes, wraps one in eight, and gives each a path of its own."""
    hows = ["gz", "zip", "tar", "tar.gz"]
    boxed = set(rng.sample(range(len(outers)), len(outers) // 8))
    seen: set[str] = set()
    for i, o in enumerate(outers):
        o.stem = o.stem.replace("/", "_").replace(" ", "_")
        if rng.random() < 0.4:
            o.stem += rng.choice(["_20230412", "(1)", "_final", "-副本", "_v2", "202106", "_导出"])
        encode(rng, o)
        ending = o.ext if i not in boxed else contain(o, hows[len(seen) % 4])
        folder = rng.choice(FOLDERS)
        path, n = f"{folder}/{o.stem}.{ending}".lstrip("/"), 1
        while path in seen:
            n += 1
            path = f"{folder}/{o.stem}_{n}.{ending}".lstrip("/")
        seen.add(path)
        o.path = path
