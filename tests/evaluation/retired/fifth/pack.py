"""Encodings and containers around a file."""

import gzip
import io
import tarfile

import office

TEXT = ["utf-8"] * 10 + ["utf-8-sig"] * 3 + ["utf-16"] * 2 + ["gb18030"] * 5
FAMILY = {"utf-8": "UTF-8", "utf-8-sig": "UTF-8 with mark", "utf-16": "UTF-16", "gb18030": "GB18030", "big5": "Big5"}


def encoding(rng, text, trad):
    """An encoding that can hold the text."""
    if trad and rng.random() < 0.5:
        try:
            text.encode("big5")
            return "big5"
        except UnicodeEncodeError:
            return "utf-8"
    name = rng.choice(TEXT)
    return name if name != "gb18030" or not trad else "utf-8"


def tarball(files, mode):
    """A tar archive with fixed dates."""
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as archive:
        for name, data in files.items():
            info = tarfile.TarInfo(name)
            info.size, info.mtime = len(data), 1546300800
            archive.addfile(info, io.BytesIO(data))
    return gzip.compress(buffer.getvalue(), mtime=0) if mode == "tgz" else buffer.getvalue()


def wrap(rng, name, data, box=None):
    """The file within a container: its new name, bytes and the container's kind."""
    box = box or rng.choice(["gz", "zip", "zip in zip", "tar", "tgz", "gz in zip"])
    stem = name.rsplit(".", 1)[0]
    note = {"readme.txt": "数据导出说明:内部资料,注意保管。\n".encode()}
    if box == "gz":
        return name + ".gz", gzip.compress(data, mtime=0), box
    if box in ("tar", "tgz"):
        return f"{stem}.{box}", tarball({f"data/{name}": data, **note}, box), box
    if box == "zip in zip":
        data, name = office.zipped({name: data}), stem + ".zip"
    elif box == "gz in zip":
        data, name = gzip.compress(data, mtime=0), name + ".gz"
    return f"{stem}_pack.zip" if box != "zip" else f"{stem}.zip", office.zipped({f"data/{name}": data, **note}), box
