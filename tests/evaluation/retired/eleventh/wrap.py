"""Script, encoding and container of a file."""

import gzip
import io
import tarfile
import zipfile
from pathlib import Path

STAMP = (2022, 11, 5, 10, 20, 30)
MAP = str.maketrans(
    {p[0]: p[1] for p in Path(__file__).with_name("trad.txt").read_text("utf-8").split()}
    | {"证": "證", "粤": "粵", "辽": "遼", "锦": "錦"}
)
ENCODINGS = [
    "utf-8",
    "gb18030",
    "utf-8",
    "utf-8-bom",
    "gb18030",
    "utf-8",
    "utf-16le",
    "utf-8",
    "gb18030",
    "utf-8",
    "utf-16be",
]
CONTAINERS = ["gz", "zip", "tar", "zip in folder", "tar.gz", "gz in zip", "tar", "zip"]


def traditional(text):
    """Write a text in traditional script."""
    return text.replace("余额", "餘額").translate(MAP)


def encode(text, name):
    """Encode a text, with a mark where the encoding asks for it."""
    if name == "utf-8-bom":
        return b"\xef\xbb\xbf" + text.encode("utf-8")
    if name.startswith("utf-16"):
        mark = b"\xff\xfe" if name == "utf-16le" else b"\xfe\xff"
        return mark + text.encode("utf-16-" + name[6:])
    return text.encode(name)


def zipped(items):
    """Pack files into a zip with fixed times."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as z:
        for name, data in items:
            info = zipfile.ZipInfo(name, STAMP)
            info.compress_type = zipfile.ZIP_DEFLATED
            z.writestr(info, data)
    return out.getvalue()


def tarred(items):
    """Pack files into a tar with fixed times."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=tarfile.GNU_FORMAT) as t:
        for name, data in items:
            info = tarfile.TarInfo(name)
            info.size, info.mtime = len(data), 1667643630
            t.addfile(info, io.BytesIO(data))
    return out.getvalue()


def pack(name, data, how):
    """Put a file into a container; give the new name and bytes."""
    note = ("readme.txt", "口令见邮件，用后即删。\n".encode())
    ways = {
        "gz": lambda: (".gz", gzip.compress(data, mtime=0)),
        "zip": lambda: (".zip", zipped([(name, data), note])),
        "zip in folder": lambda: (".zip", zipped([("导出/2023/" + name, data)])),
        "tar": lambda: (".tar", tarred([(name, data)])),
        "tar.gz": lambda: (".tar.gz", gzip.compress(tarred([("dump/" + name, data), note]), mtime=0)),
        "gz in zip": lambda: (".zip", zipped([(name + ".gz", gzip.compress(data, mtime=0))])),
        "none": lambda: ("", data),
    }
    end, packed = ways[how]()
    return name + end, packed
