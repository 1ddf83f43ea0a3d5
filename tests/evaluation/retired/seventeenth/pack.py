"""Encodings, script and containers."""

from __future__ import annotations

import gzip
import io
import tarfile
import zipfile

from core import Doc
from values import DATA, Maker

BINARY = {"xlsx", "docx", "db", "eml"}


def trad_map() -> dict[int, str]:
    text = "".join((DATA / "trad.txt").read_text("utf-8").split())
    return {ord(text[i]): text[i + 1] for i in range(0, len(text), 2)}


TRAD = trad_map()


def traditional(doc: Doc) -> tuple[Doc, str]:
    text = doc.body.translate(TRAD)
    try:
        if doc.ext == "html":
            return Doc(doc.ext, text.replace("<head>", '<head><meta charset="big5">').encode("big5")), "big5"
        return Doc(doc.ext, text.encode("big5")), "big5"
    except UnicodeEncodeError:
        return Doc(doc.ext, text.encode("utf-8")), "utf-8"


def encode(m: Maker, doc: Doc) -> tuple[bytes, str]:
    if isinstance(doc.body, bytes):
        return doc.body, "binary"
    options = ["utf-8"] * 5 + ["gb18030"] * 3 + ["gbk"]
    if doc.ext in ("txt", "csv", "tsv"):
        options += ["utf-8-sig", "utf-8-sig", "utf-16-le-bom", "utf-16-be-bom"]
    name = "utf-8" if doc.utf8_only else m.rng.choice(options)
    if name.startswith("utf-16"):
        mark = b"\xff\xfe" if "le" in name else b"\xfe\xff"
        return mark + doc.body.encode(name[:9]), name
    try:
        return doc.body.encode(name), name
    except UnicodeEncodeError:
        return doc.body.encode("gb18030"), "gb18030"


def zip_bytes(name: str, data: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as z:
        z.writestr(zipfile.ZipInfo(name, (2021, 6, 1, 8, 0, 0)), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def tar_bytes(name: str, data: bytes) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as t:
        info = tarfile.TarInfo("export/" + name)
        info.size, info.mtime = len(data), 1622505600
        t.addfile(info, io.BytesIO(data))
    return out.getvalue()


def contain(m: Maker, name: str, data: bytes, way: str) -> tuple[str, bytes]:
    if way == "gz":
        return name + ".gz", gzip.compress(data, mtime=0)
    if way == "zip":
        return name.rsplit(".", 1)[0] + ".zip", zip_bytes(name, data)
    if way == "tar":
        return name + ".tar", tar_bytes(name, data)
    if way == "tar.gz":
        return name + ".tar.gz", gzip.compress(tar_bytes(name, data), mtime=0)
    return name, data
