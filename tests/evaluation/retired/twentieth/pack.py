"""Encodings, containers and paths."""

import gzip
import io
import tarfile

from kinds import KINDS
from ways_bin import zipped
from words import WORDS

FOLDERS = ["backup/2021", "docs/incoming", "export/daily", "mail/attachments", "project/test/data", "share/office"]
STAMP = 1614834368
# files of programs: no marks at the beginning
CODE = {"json", "jsonl", "ipynb", "har", "yml", "toml", "py", "js", "sh", "patch", "php", "properties", "sql", "log"}
CODE |= {"go", "ts", "java", "svg", "pem", "proto", "css", "conf", "yaml", "lock", "sum", "gcode", "geojson", "xml", ""}
# of these, those that are always Unicode
UNICODE = {"json", "ipynb", "har", "toml", "yml", "go", "ts", "proto", "svg", "css", "geojson", "yaml"}


def path_for(rng, used, pool, ext, kind=None):
    """A realistic relative path, not used before."""
    while True:
        base = rng.choice(WORDS["file_" + pool])
        if kind in KINDS and rng.random() < 0.35:
            base = KINDS[kind].stem
        if (base.isascii() and rng.random() < 0.5) or f"{base}.{ext}" in used:
            base += rng.choice(["_", "-", ""]) + str(rng.randrange(2, 99))
        p = f"{rng.choice(FOLDERS)}/{base}.{ext}"
        if p.lower() not in used:
            used.add(p.lower())
            return p


def encode(rng, text, script, ext):
    """Text to bytes in an encoding the script allows: (bytes, name)."""
    options = ["utf-8"] * 8 + ["utf-8-sig", "utf-16"]
    if script == "hans":
        options += ["gb18030"] * 4
    if script == "hant":
        options += ["big5"] * 12
    if ext in CODE:
        allowed = ("utf-8", "big5") if ext in UNICODE else ("utf-8", "big5", "gb18030")
        options = [o for o in options if o in allowed]
    encoding = rng.choice(options)
    if encoding == "big5":
        try:
            text.encode("big5")
        except UnicodeEncodeError:
            encoding = "utf-8"
    label = "utf-8" if encoding == "utf-8-sig" else encoding
    return text.replace("{charset}", label).encode(encoding), encoding


def gzipped(data):
    """Bytes in gzip."""
    buf = io.BytesIO()
    with gzip.GzipFile(filename="", mode="wb", fileobj=buf, mtime=STAMP) as g:
        g.write(data)
    return buf.getvalue()


def tarred(name, data):
    """A tar of one file."""
    buf = io.BytesIO()
    with tarfile.open(fileobj=buf, mode="w", format=tarfile.PAX_FORMAT) as tf:
        info = tarfile.TarInfo(name)
        info.size, info.mtime = len(data), STAMP
        tf.addfile(info, io.BytesIO(data))
    return buf.getvalue()


def contain(rng, path, data, share):
    """Maybe wrap in gz, zip or tar: (path, bytes, container)."""
    if rng.random() > share:
        return path, data, None
    name = path.rsplit("/", 1)[1]
    stem = path.rsplit(".", 1)[0]
    inner = name if name.isascii() else "data." + name.rsplit(".", 1)[1]
    how = rng.choice(["gz", "zip", "zip", "tar"])
    if how == "gz":
        return path + ".gz", gzipped(data), how
    if how == "zip":
        return stem + ".zip", zipped([(inner, data)]), how
    return stem + ".tar", tarred(inner, data), how


def script_of(text, hant):
    """Script of a text: hans, hant or latin."""
    if not any("\u4e00" <= c <= "\u9fff" for c in text):
        return "latin"
    return "hant" if hant else "hans"
