"""Encodings, mails and containers around a file."""

import base64
import gzip
import io
import tarfile

from office import zipped

ENCODINGS = {"utf-8": "utf-8", "utf-8-bom": "utf-8-sig", "utf-16": "utf-16", "gb18030": "gb18030", "big5": "big5"}


def traditional(text):
    """Write a text in the traditional script."""
    from script import TABLE

    return text.translate(TABLE)


def encode(text, encoding):
    """Write a text in an encoding."""
    if encoding == "utf-16":
        return b"\xff\xfe" + text.encode("utf-16-le")
    return text.encode(ENCODINGS[encoding])


def mail(g, common, book, subject, text):
    """Write a mail, its body plain or in base64; gives the text of the mail."""
    sender, target = book.see("f_mail", common["f_mail"]), book.see("f_mail2", common["f_mail2"])
    when = g.when(2019, 2022).strftime("%d %b %Y %H:%M:%S +0800")
    subject = "=?utf-8?B?" + base64.b64encode(subject.encode()).decode() + "?="
    hidden = g.chance(0.5)
    body = base64.encodebytes(text.encode()).decode() if hidden else text
    how = "base64" if hidden else "8bit"
    return (
        f"Date: {when}\nFrom: {sender}\nTo: {target}\nSubject: {subject}\nMIME-Version: 1.0\n"
        f"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: {how}\nX-Mailer: Foxmail 7.2.9\n\n{body}"
    ), hidden


def tarred(name, data, mode):
    """Pack into a tar."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as t:
        info = tarfile.TarInfo(name)
        info.size, info.mtime = len(data), 1646098200
        t.addfile(info, io.BytesIO(data))
    return gzip.compress(out.getvalue(), mtime=0) if mode == "tar.gz" else out.getvalue()


def pack(g, way, name, data):
    """Put a file within a container; gives (name, bytes)."""
    stem = name.rsplit(".", 1)[0]
    if way == "gz":
        return f"{name}.gz", gzip.compress(data, mtime=0)
    if way == "zip":
        parts = {f"export/{name}": data}
        if g.chance(0.5):
            parts["readme.txt"] = "导出完成，请勿外传。\n".encode()
        return f"{stem}.zip", zipped(parts)
    if way == "zip-in-zip":
        return f"{stem}.zip", zipped({"part1.zip": zipped({name: data})})
    return f"{stem}.{way}", tarred(f"data/{name}", data, way)
