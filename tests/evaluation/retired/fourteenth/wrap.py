"""Put a text into its script, encoding and container."""

import gzip
import io
import tarfile
import zipfile

from values import HERE

_RAW = "".join((HERE / "trad.txt").read_text(encoding="utf-8").split())
TRAD = {ord(_RAW[i]): _RAW[i + 1] for i in range(0, len(_RAW) - 1, 2)}
NOTE = "本目录文件由导出工具生成，编码见各文件。\n"
LABELS = {
    "utf-8": "UTF-8", "utf-8-sig": "UTF-8 with mark", "gb18030": "GB18030", "utf-16-le": "UTF-16 LE with mark",
    "utf-16-be": "UTF-16 BE with mark", "big5": "Big5", "binary": "binary",
}  # fmt: skip


def traditional(text):
    """Return the text in traditional script."""
    return text.translate(TRAD)


def encode(text, enc):
    """Encode a text, with a mark where the encoding has one."""
    if enc == "utf-16-le":
        return b"\xff\xfe" + text.encode(enc)
    if enc == "utf-16-be":
        return b"\xfe\xff" + text.encode(enc)
    return text.encode(enc)


def tarred(parts, mode):
    """Make a tar archive with fixed times."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as tar:
        for name, data in parts:
            info = tarfile.TarInfo(name)
            info.size, info.mtime, info.mode = len(data), 1677657600, 0o644
            tar.addfile(info, io.BytesIO(data))
    return gzip.compress(out.getvalue(), mtime=0) if mode == "tgz" else out.getvalue()


def zipped(parts):
    """Make a zip archive with fixed times."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as z:
        for name, data in parts:
            info = zipfile.ZipInfo(name, (2023, 3, 1, 8, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            z.writestr(info, data)
    return out.getvalue()


def contain(name, data, how):
    """Return the name and the bytes of a container that holds the file."""
    stem = name.rsplit(".", 1)[0]
    note = ("readme.txt", NOTE.encode())
    if how == "gz":
        return name + ".gz", gzip.compress(data, mtime=0)
    if how == "zip":
        return stem + ".zip", zipped([(name, data)])
    if how == "zip beside a note":
        return stem + ".zip", zipped([note, ("data/" + name, data)])
    if how == "tar":
        return stem + ".tar", tarred([note, (name, data)], "tar")
    if how == "tar.gz":
        return stem + ".tgz", tarred([("export/" + name, data)], "tgz")
    return name, data
