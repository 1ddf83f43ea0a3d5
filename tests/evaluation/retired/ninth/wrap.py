"""Encodings, traditional script and containers."""

import gzip
import io
import pathlib
import tarfile

from office import pack

_PAIRS = (pathlib.Path(__file__).parent / "trad.txt").read_text("utf-8").strip()
TRAD = dict(zip(_PAIRS[::2], _PAIRS[1::2], strict=True))
CODES = {
    "utf-8": "utf-8",
    "utf-8 with mark": "utf-8-sig",
    "gb18030": "gb18030",
    "utf-16": "utf-16",
    "big5": "big5",
}
NOTES = ("see attachment\n", "exported on request, handle with care\n", "password removed\n")


def to_trad(text):
    """Write a text in traditional script, with no sign that Big5 lacks."""
    text = "".join(TRAD.get(c, c) for c in text)
    for a, b in (("～", "-"), ("㎡", "平方米"), ("余額", "餘額"), ("結余", "結餘"), ("可用余", "可用餘")):
        text = text.replace(a, b)
    return text


def trad_all(thing):
    """Write labels or a ledger in traditional script."""
    if isinstance(thing, str):
        return to_trad(thing)
    if isinstance(thing, list):
        return [trad_all(v) for v in thing]
    if isinstance(thing, dict):
        return {k: trad_all(v) for k, v in thing.items()}
    return thing


def choose_code(rng, ext, way):
    """Choose an encoding that suits the file."""
    if ext == "eml" or way in ("json, escaped", "sql copy", "json reply", "json lines", "redis commands"):
        return "utf-8"
    if ext in ("csv", "xls", "lst"):
        return rng.choice(("gb18030", "gb18030", "utf-8 with mark", "utf-8"))
    if ext == "txt":
        return rng.choice(("utf-8", "utf-8", "utf-8", "gb18030", "utf-16", "utf-8 with mark"))
    if ext in ("xml", "html", "log", "yml", "toml", "md", "json", "jsonl", "py", "go"):
        return rng.choice(("utf-8", "utf-8", "utf-8", "gb18030")) if ext in ("log", "html") else "utf-8"
    return rng.choice(("utf-8", "utf-8", "gb18030"))


def encode(text, code):
    """Encode a text; UTF-16 gets its mark."""
    if code == "utf-16":
        return b"\xff\xfe" + text.encode("utf-16-le")
    return text.encode(CODES[code])


def tar_of(name, data):
    """Make a tar of one member."""
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as t:
        info = tarfile.TarInfo(name)
        info.size, info.mtime = len(data), 1710725400
        t.addfile(info, io.BytesIO(data))
    return buffer.getvalue()


def contain(rng, name, data, kind):
    """Put a file into a container; give the new name and bytes."""
    stem = name.rsplit(".", 1)[0]
    if kind == "gz":
        return name + ".gz", gzip.compress(data, mtime=0)
    if kind == "tar":
        return stem + ".tar", tar_of(name, data)
    if kind == "tar.gz":
        return stem + ".tar.gz", gzip.compress(tar_of("export/" + name, data), mtime=0)
    members = [(name, data)]
    if rng.random() < 0.5:
        members.append(("readme.txt", rng.choice(NOTES)))
    if kind == "zip in zip":
        return stem + ".zip", pack([("data.zip", pack(members))])
    return stem + ".zip", pack(members)


CONTAINERS = ("gz", "zip", "tar.gz", "zip in zip", "tar")
