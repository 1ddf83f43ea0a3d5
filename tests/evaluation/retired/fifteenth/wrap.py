"""Encodings and containers around a file."""

import gzip
import io
import tarfile
import zipfile

OFFICE = ("utf-8", "gb18030", "utf-8-sig", "gb18030", "utf-8", "utf-16-le", "gb18030", "utf-8", "gb18030", "utf-16-be")
PROGRAM = ("utf-8", "utf-8", "utf-8", "gb18030", "utf-8")
SERVICE = ("utf-8", "utf-8", "utf-8", "utf-8-sig")
OFFICE_ENDINGS = {"csv", "txt", "rpt", "prn", "xls", "dat"}
PROGRAM_ENDINGS = {"sql", "htm", "html", "ini", "java", "php", "sh", "log", "py", "md", "properties", "cs"}
CONTAINERS = ("gz", "zip", "tar", "tar.gz", "zip with a note")


def usual(ext):
    """Give the encodings that files of an ending usually have."""
    return OFFICE if ext in OFFICE_ENDINGS else PROGRAM if ext in PROGRAM_ENDINGS else SERVICE


def encode(text, enc):
    """Encode a text; UTF-16 always with its mark."""
    if enc.startswith("utf-16"):
        return ("\ufeff" + text).encode(enc)
    return text.encode(enc)


def tarred(name, data, mode):
    """Put a file in a tar."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as z:
        info = tarfile.TarInfo(name)
        info.size = len(data)
        z.addfile(info, io.BytesIO(data))
    return gzip.compress(out.getvalue(), mtime=0) if mode == "tar.gz" else out.getvalue()


def contain(name, data, how):
    """Put a file in a container; give the new name and bytes."""
    if how == "gz":
        return name + ".gz", gzip.compress(data, mtime=0)
    stem = name.rsplit(".", 1)[0]
    if how in ("tar", "tar.gz"):
        return f"{stem}.{how}", tarred(name, data, how)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as z:
        z.writestr(zipfile.ZipInfo(name, (2024, 5, 6, 7, 8, 10)), data)
        if how == "zip with a note":
            z.writestr(zipfile.ZipInfo("readme.txt", (2024, 5, 6, 7, 8, 10)), "解压后使用，密码见邮件\n".encode())
    return stem + ".zip", out.getvalue()
