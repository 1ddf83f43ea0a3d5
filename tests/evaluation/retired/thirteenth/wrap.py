"""Scripts, encodings and containers around the files."""

import gzip
import io
import tarfile
import zipfile
from pathlib import Path

from values import HERE

STAMP = (2021, 6, 1, 8, 0, 0)
NOTE = "说明：本压缩包由备份任务生成，保留三十天后自动清理。\n"
TOLD_UTF8 = {"pg_dump inserts", "navicat script", "mysqldump extended", "phpmyadmin sql"}
UTF8_ONLY = {"json", "jsonl", "ipynb", "har", "go", "vue", "yml"}
MIXED = ["utf-8"] * 5 + ["utf-8-sig"] * 2 + ["gb18030"] * 4 + ["utf-16-le", "utf-16-be"]
CODE = ["utf-8"] * 3 + ["gb18030"]
FOLDERS = [
    "backup",
    "share/dept2",
    "share/dept5/old",
    "repo/src/main/resources",
    "repo/data",
    "desktop/new",
    "export/2021",
    "mail/saved",
    "upload/tmp",
    "srv/logs",
    "doc/archive",
    "usb",
    "repo/scripts",
    "export/2019/q3",
]
STEMS = [
    "data",
    "list",
    "out",
    "bak",
    "new",
    "copy",
    "temp",
    "final",
    "part",
    "dump",
    "report",
    "record",
    "page",
    "sheet",
]


def read_trad():
    """Read trad.txt: pairs of simplified and traditional signs."""
    pairs = (Path(HERE) / "trad.txt").read_text("utf-8").split()
    return str.maketrans({p[0]: p[1] for p in pairs})


TRAD = read_trad()


def swap(held):
    """Turn all texts of a structure into the traditional script."""
    if isinstance(held, str):
        return held.translate(TRAD)
    if isinstance(held, list):
        return [swap(h) for h in held]
    if isinstance(held, dict):
        return {k: swap(v) for k, v in held.items()}
    return held


def traditional(item):
    """Turn a file into the traditional script where Big5 can hold it."""
    text = item.data.translate(TRAD)
    final = text.replace("{ENC}", "big5")
    try:
        final.encode("big5")
    except UnicodeEncodeError as err:
        item.missing = final[err.start : err.end]
        return False
    item.data, item.script, item.encoding = text, "traditional", "big5"
    item.values, item.ledger, item.decoys = swap(item.values), swap(item.ledger), swap(item.decoys)
    return True


def encode(item, rng):
    """Choose an encoding and return the bytes."""
    if isinstance(item.data, bytes):
        if item.encoding is None:
            item.encoding = "binary"
        return item.data
    if item.encoding is None:
        if item.ext in UTF8_ONLY:
            item.encoding = "utf-8"
        elif item.ext in ("py", "java", "js", "cs", "xml", "html", "htm", "xls", "sh", "conf", "svg", "properties"):
            item.encoding = rng.choice(CODE)
        elif item.way == "ssms script":
            item.encoding = "utf-16-le"
        elif item.way.split(", ")[-1] in TOLD_UTF8:
            item.encoding = "utf-8"
        elif item.ext in ("log", "wiki", "md") or item.way in ("kafka consumer", "hbase scan", "hive output"):
            item.encoding = rng.choice(CODE)
        else:
            item.encoding = rng.choice(MIXED)
    named = {"utf-8-sig": "utf-8"}.get(item.encoding, item.encoding)
    text = item.data.replace("{ENC}", named)
    if item.encoding.startswith("utf-16"):
        return ("\ufeff" + text).encode(item.encoding)
    return text.encode(item.encoding)


def tarred(name, raw, note=False):
    """Return a tar that holds the file."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=tarfile.GNU_FORMAT) as pile:
        for part, data in [(name, raw), *([("readme.txt", NOTE.encode())] if note else [])]:
            info = tarfile.TarInfo(part)
            info.size, info.mtime = len(data), 1622505600
            pile.addfile(info, io.BytesIO(data))
    return out.getvalue()


def zipped(name, raw, note=False):
    """Return a zip that holds the file."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as pile:
        if note:
            pile.writestr(zipfile.ZipInfo("readme.txt", STAMP), NOTE.encode(), zipfile.ZIP_DEFLATED)
        pile.writestr(zipfile.ZipInfo(name, STAMP), raw, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def contain(name, raw, box):
    """Put a file into a container; return its new name and bytes."""
    if box == "gz":
        return name + ".gz", gzip.compress(raw, mtime=0)
    if box in ("zip", "zip with note"):
        return name.rsplit(".", 1)[0] + ".zip", zipped(name, raw, box != "zip")
    if box == "tar":
        return name.rsplit(".", 1)[0] + ".tar", tarred(name, raw, True)
    if box == "tar.gz":
        return name.rsplit(".", 1)[0] + ".tar.gz", gzip.compress(tarred(name, raw), mtime=0)
    return name, raw
