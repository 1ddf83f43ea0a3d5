"""Encodings, traditional script and containers."""

import gzip
import io
import tarfile
import zipfile
from pathlib import Path

TRAD = str.maketrans({p[0]: p[1] for p in (Path(__file__).parent / "trad.txt").read_text("utf-8").split()})
LOOSE = {"csv", "txt", "tsv", "dat", "lst", "log"}


def encode(text, ending, number, forced=None):
    """The bytes of a text in an encoding that files of its ending usually have."""
    if forced:
        name = forced
    elif ending == "csv":
        name = ("utf-8-sig", "gb18030", "utf-8", "gb18030", "utf-8-sig", "utf-16")[number % 6]
    elif ending in LOOSE:
        name = ("utf-8", "gb18030", "utf-8", "utf-8-sig", "gb18030", "utf-8", "utf-16")[number % 7]
    else:
        name = "utf-8"
    return text.encode(name), name


def contain(data, path, number):
    """The file within a container: bytes, path and the container's name."""
    how = ("gz", "zip", "tar", "tar.gz")[number % 4]
    inner = path.rsplit("/", 1)[-1]
    out = io.BytesIO()
    if how == "gz":
        out.write(gzip.compress(data, mtime=0))
    elif how == "zip":
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as box:
            box.writestr(zipfile.ZipInfo(inner, (2023, 5, 1, 8, 0, 0)), data)
    else:
        body = io.BytesIO()
        with tarfile.open(fileobj=body, mode="w") as box:
            info = tarfile.TarInfo(inner)
            info.size, info.mtime = len(data), 1680000000
            box.addfile(info, io.BytesIO(data))
        out.write(gzip.compress(body.getvalue(), mtime=0) if how == "tar.gz" else body.getvalue())
    return out.getvalue(), f"{path if how in ('gz',) else path.rsplit('.', 1)[0]}.{how}", how
