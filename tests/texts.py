"""Texts of many kinds from a seed, of any length: prose, tables, statements, one long line, several encodings."""

from __future__ import annotations

import csv
import io
import itertools
import json
import subprocess
import sys
import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path

from pii_scan.formats import text as text_format

GENERATOR = Path(__file__).resolve().parent / "evaluation" / "labelled_text" / "generate.py"


@cache
def sentences() -> dict[str, list[str]]:
    """Labelled sentences by style, from a seed."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "samples.jsonl"
        subprocess.run([sys.executable, GENERATOR, "--seed", "7", "--count", "900", out], check=True)
        by_style: dict[str, list[str]] = {}
        for line in out.read_text(encoding="utf-8").splitlines():
            sample = json.loads(line)
            by_style.setdefault(sample["style"], []).append(sample["text"])
    return by_style


WIDE = {code: code + 0xFEE0 for code in (*range(48, 58), *range(65, 91), *range(97, 123))}
CALM = "今天天气不错，我们去公园散步。"


def calm(size: int) -> list[str]:
    """So many times a calm text, in this number of bytes, that they are more than a margin.

    Not by much: what is more is cut as well, and each cut takes its time.
    """
    return [CALM] * (text_format.MARGIN // size + 1)


def taken(parts: list[str], size: int, glue: str = "\n") -> str:
    """About so many bytes of the parts, and then more than a margin of calm text: the end of a text is not cut."""
    text, have = [], 0
    for part in itertools.cycle(parts):
        text.append(part)
        have += len(part.encode()) + 1
        if have >= size:
            break
    return glue.join(text + calm(len((CALM + glue).encode())))


def table(rows: list[list[str]], size: int) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(["姓名", "备注", "身份证号", "手机"])
    for row in itertools.cycle(rows):
        writer.writerow(row)
        if out.tell() >= size / 2:
            return out.getvalue()
    raise AssertionError


def numbered(texts: list[str]) -> list[list[str]]:
    return [["张三", text, "11010519491231002X", f"139{index:04d}5678"] for index, text in enumerate(texts)]


Make = Callable[[dict[str, list[str]], int], bytes]
KINDS: dict[str, Make] = {
    "sentences": lambda s, n: (taken(s["plain"], n) + "\n").encode(),
    "no-final-newline": lambda s, n: taken(s["plain"][40:], n).encode(),
    "chat": lambda s, n: taken(s["chat"], n).encode(),
    "crlf": lambda s, n: taken(s["plain"][80:], n, "\r\n").encode(),
    "full-width": lambda s, n: taken([text.translate(WIDE) for text in s["plain"]], n).encode(),
    "mixed-width": lambda s, n: taken([t.translate(WIDE) if i % 3 else t for i, t in enumerate(s["chat"])], n).encode(),
    "one-line-json": lambda s, n: json.dumps(
        [{"name": "张三", "idCard": t[:24], "说明": t, "mobile": f"1391234{i:04d}"} for i, t in enumerate(s["plain"])][
            : n // 200 + 1
        ]
        + [{"说明": one} for one in calm(len(CALM.encode()) + 16)],
        ensure_ascii=False,
    ).encode(),
    "one-insert.sql": lambda s, n: (
        "INSERT INTO t (name, remark, id_card, mobile) VALUES "
        + ",".join(
            "(" + ",".join("'" + c.replace("'", "''") + "'" for c in row) + ")"
            for row in numbered(s["plain"])[: n // 200 + 1]
        )
        + f";{''.join(calm(len(CALM.encode())))}"
    ).encode(),
    "inserts.sql": lambda s, n: taken(
        [
            f"INSERT INTO t (`姓名`,`证件号`) VALUES ('张三','{r[2]}'), ('李四', '{r[1][:20]}');"
            for r in numbered(s["plain"])
        ],
        n,
    ).encode(),
    "copy.sql": lambda s, n: (
        "COPY t (name, remark, id_card, mobile) FROM stdin;\n"
        + taken(["\t".join(c.replace("\t", " ") for c in row) for row in numbered(s["plain"])], n)
    ).encode(),
    "table.md": lambda s, n: (
        "| 姓名 | 备注 | 身份证号 | 手机 |\n|---|---|---|---|\n"
        + taken(["| " + " | ".join(row) + " |" for row in numbered(s["plain"])], n)
    ).encode(),
    "table.html": lambda s, n: (
        "<table><tr><th>姓名</th><th>备注</th><th>身份证号</th><th>手机</th></tr>"
        + taken(["<tr>" + "".join(f"<td>{c}</td>" for c in row) + "</tr>" for row in numbered(s["plain"])], n, "")
        + "</table>"
    ).encode(),
    "long-lines": lambda s, n: taken([text.replace("\n", " ") for text in s["chat"]], n, " ").encode(),
    "escaped.json": lambda s, n: json.dumps(
        [{"备注": text} for text in (*s["chat"][: n // 90 + 1], *calm(6 * len(CALM) + 22))]
    ).encode(),
    "gb18030": lambda s, n: taken(s["plain"], n).encode("gb18030", "replace"),
    "utf-16": lambda s, n: taken(s["chat"], n).encode("utf-16", "replace"),
    "utf-8-bom-and-errors": lambda s, n: b"\xef\xbb\xbf" + taken(s["plain"], n).encode().replace(b"8", b"8\xff", 3),
    "quoted-newlines.csv": lambda s, n: table(
        numbered(["\n".join(s["plain"][i : i + 3]) for i in range(90)]), n
    ).encode(),
    "stray-quotes.csv": lambda s, n: table(numbered(s["plain"]), n).replace('""', '"').replace("，", '"，').encode(),
    "open-quote.csv": lambda s, n: table(numbered(s["plain"]), n).replace("\n张三,", '\n"张三,', 3).encode(),
    "quoted-crlf.csv": lambda s, n: table(numbered(s["chat"]), n).replace("\n", "\r\n").encode("gb18030", "replace"),
    "headless.csv": lambda s, n: table(numbered(s["plain"]), n).partition("\n")[2].encode(),
    "headless.txt": lambda s, n: "".join(
        f"u{i}@qq.com----1{(38, 50, 86, 77)[i % 4]}{i * 7919 % 10**8:08}----{r[1]}\n".replace("\n", " ", -1).strip()
        + "\n"
        for i, r in enumerate(numbered(s["plain"])[5 : n // 60 + 8])
    ).encode(),
    "dashes.txt": lambda s, n: (
        "姓名----手机----备注\n".encode()
        + "\n".join(
            "----".join((r[0], r[3], r[1].replace("\n", " "))) for r in numbered(s["plain"])[: n // 60]
        ).encode()
    ),
}


def made(kind: str, size: int) -> bytes:
    """A text of a kind, of about so many bytes."""
    return KINDS[kind](sentences(), size)
