"""Encodings, traditional script and containers."""

import gzip
import io
import tarfile
import zipfile

from values import read_lines

STAMP = (2022, 11, 3, 8, 15, 0)
CODECS = {
    "utf-8": ("utf-8", b""),
    "utf-8-bom": ("utf-8", b"\xef\xbb\xbf"),
    "utf-16le": ("utf-16-le", b"\xff\xfe"),
    "utf-16be": ("utf-16-be", b"\xfe\xff"),
    "gb18030": ("gb18030", b""),
    "big5": ("big5", b""),
}


def load_trad():
    """Signs of the traditional script by those of the simple one."""
    pairs = "".join(read_lines("trad.txt")).replace(" ", "")
    return str.maketrans(pairs[0::2], pairs[1::2])


TRAD = load_trad()


def to_big5(text):
    """The text in traditional script, or None where a sign has no code."""
    text = text.replace("余额", "餘額").translate(TRAD)
    try:
        return text, text.encode("big5")
    except UnicodeEncodeError:
        return None


def encode(text, codec):
    """A text as bytes in one of the encodings."""
    name, mark = CODECS[codec]
    return mark + text.encode(name)


def tar_of(members, mode):
    """A tar with fixed times."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=tarfile.GNU_FORMAT) as box:
        for name, data in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            info.mtime = 1667463300
            box.addfile(info, io.BytesIO(data))
    return gzip.compress(out.getvalue(), mtime=0) if mode == "tgz" else out.getvalue()


def zip_of(members):
    """A zip with fixed times."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as box:
        for name, data in members.items():
            box.writestr(zipfile.ZipInfo(name, STAMP), data)
    return out.getvalue()


def contain(name, data, how):
    """Name and bytes of a file within a container."""
    note = "交接日期见邮件\n".encode()
    stem = name.rsplit(".", 1)[0]
    makers = {
        "plain": lambda: (name, data),
        "gz": lambda: (name + ".gz", gzip.compress(data, mtime=0)),
        "zip": lambda: (stem + ".zip", zip_of({name: data})),
        "zip+note": lambda: (stem + ".zip", zip_of({"说明.txt": note, "out/" + name: data})),
        "tar": lambda: (stem + ".tar", tar_of({"a/" + name: data}, "tar")),
        "tgz": lambda: (stem + ".tgz", tar_of({"b/" + name: data, "b/NOTE": note}, "tgz")),
        "gz in tar": lambda: (stem + ".tar", tar_of({name + ".gz": gzip.compress(data, mtime=0)}, "tar")),
    }
    return makers[how]()


HOWS = ("gz", "zip", "zip+note", "tar", "tgz", "gz in tar")
