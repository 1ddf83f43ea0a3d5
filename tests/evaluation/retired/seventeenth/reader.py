"""Opens any file of the examination and gives the texts in it, as a person would read them."""

from __future__ import annotations

import contextlib
import email
import email.policy
import gzip
import html
import io
import re
import sqlite3
import tarfile
import tempfile
import zipfile
from pathlib import Path


def decode(data: bytes) -> str:
    for mark, name in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(mark):
            return data.decode(name)
    with contextlib.suppress(UnicodeDecodeError):
        text = data.decode("big5")
        if not data.isascii() and any(w in text for w in ("姓名", "號碼", "時間")):
            return text
    for name in ("utf-8", "gb18030"):
        try:
            return data.decode(name)
        except UnicodeDecodeError:
            continue
    raise ValueError("no encoding fits")


def plain(data: bytes) -> str:
    text = decode(data)
    text = re.sub(r"\\u([0-9a-f]{4})", lambda hit: chr(int(hit[1], 16)), text)
    return html.unescape(text) if "<" in text else text


def office(data: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as z:
        parts = {n: z.read(n).decode() for n in z.namelist()}
    strings = re.findall(r"<si><t>(.*?)</t></si>", parts.pop("xl/sharedStrings.xml", ""), re.S)
    texts = []
    for name, text in parts.items():
        if "worksheets/" in name or name.endswith("document.xml"):
            read = re.sub(r't="s"><v>(\d+)</v>', lambda hit: ">" + strings[int(hit[1])], text)
            read = re.sub(r"</row>|</w:p>|</w:tr>", "\n", read)
            texts.append(re.sub(r"(?:<[^>]+>)+", "\t", read))
    return html.unescape("\n".join(texts))


def database(data: bytes) -> str:
    with tempfile.TemporaryDirectory() as tmp:
        path = Path(tmp) / "a.db"
        path.write_bytes(data)
        con = sqlite3.connect(path)
        names = [r[0] for r in con.execute("select name from sqlite_master where type='table'")]
        lines = ["\t".join(map(str, row)) for n in names for row in con.execute(f'select * from "{n}"')]
        con.close()
    return "\n".join(lines)


def mail(data: bytes) -> str:
    message = email.message_from_bytes(data, policy=email.policy.default)
    texts = [str(message["subject"])]
    for part in message.walk():
        if not part.is_multipart():
            texts.append(plain(part.get_payload(decode=True)))
    return "\n".join(texts)


def read(name: str, data: bytes) -> str:
    if name.endswith((".tar", ".tar.gz")):
        with tarfile.open(fileobj=io.BytesIO(data)) as t:
            return "\n".join(read(i.name, t.extractfile(i).read()) for i in t if i.isfile())
    if name.endswith(".gz"):
        return read(name[:-3], gzip.decompress(data))
    if name.endswith(".zip"):
        with zipfile.ZipFile(io.BytesIO(data)) as z:
            return "\n".join(read(n, z.read(n)) for n in z.namelist())
    ext = name.rsplit(".", 1)[-1]
    return {"xlsx": office, "docx": office, "db": database, "eml": mail}.get(ext, plain)(data)
