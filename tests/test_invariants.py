"""The same events whatever the engine, the chunk size, the number of workers and the order of files on disk.

Streams are compared byte for byte. A short text is one chunk whatever ``block_size`` says, since its head is read
whole; so `streamed` reads as little of the head as the header needs, and every cut is a real one.
"""

from __future__ import annotations

import csv
import io
import itertools
import json
import os
import random
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from pii_scan import workers
from pii_scan.config import Settings
from pii_scan.engine import Engine
from pii_scan.formats import text as text_format
from pii_scan.formats.delimited import find_layout
from pii_scan.formats.encoding import Utf8Stream, detect
from pii_scan.formats.sections import Sections
from pii_scan.formats.text import Chunker
from pii_scan.model import Layout, Summary
from pii_scan.redact import Redactor
from pii_scan.sources import places
from tests.shared import CACHE, built

HERE = Path(__file__).resolve().parent
GENERATOR = HERE / "evaluation" / "labelled_text" / "generate.py"
HEAD = text_format.HEAD
ENGINES = ("hyperscan", "regex")


def engine(name: str) -> Engine:
    if name == "hyperscan":
        pytest.importorskip("hyperscan")
    return built(name)


@pytest.fixture(scope="module")
def sentences(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """Labelled sentences by style, from a seed."""
    out = tmp_path_factory.mktemp("labelled") / "samples.jsonl"
    subprocess.run([sys.executable, GENERATOR, "--seed", "7", "--count", "900", out], check=True)
    by_style: dict[str, list[str]] = {}
    for line in out.read_text(encoding="utf-8").splitlines():
        sample = json.loads(line)
        by_style.setdefault(sample["style"], []).append(sample["text"])
    return by_style


# --- inputs --------------------------------------------------------------------------------------------------------

WIDE = {code: code + 0xFEE0 for code in (*range(48, 58), *range(65, 91), *range(97, 123))}
CALM = "今天天气不错，我们去公园散步。"
# More than a margin, and not by much: it is cut as well, and each cut takes its time.
CALM_END = [CALM] * (text_format.MARGIN // len(CALM.encode()) + 1)


def taken(parts: list[str], size: int, glue: str = "\n") -> str:
    """About so many bytes of the parts, and then more than a margin of calm text: the end of a text is not cut."""
    text, have = [], 0
    for part in itertools.cycle(parts):
        text.append(part)
        have += len(part.encode()) + 1
        if have >= size:
            break
    return glue.join(text + CALM_END)


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
        + [{"说明": CALM}] * 70,
        ensure_ascii=False,
    ).encode(),
    "one-insert.sql": lambda s, n: (
        "INSERT INTO t (name, remark, id_card, mobile) VALUES "
        + ",".join(
            "(" + ",".join("'" + c.replace("'", "''") + "'" for c in row) + ")"
            for row in numbered(s["plain"])[: n // 200 + 1]
        )
        + f";{''.join(CALM_END)}"
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
    "escaped.json": lambda s, n: json.dumps([{"备注": text} for text in s["chat"][: n // 90]]).encode(),
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
# Bytes of text for a chunk size: every chunk costs its context, of 4 KiB.
SIZES = {"hyperscan": {1: 200, 7: 600, 64: 2000, 1000: 12000, 4096: 20000}, "regex": {7: 40, 64: 300, 1000: 2000}}


def blocks(data: bytes, size: int) -> Iterator[bytes]:
    return (data[at : at + size] for at in range(0, len(data), size))


def layout_of(engine: Engine, name: str, data: bytes) -> tuple[Layout | None, int]:
    """The Layout of a whole text, and where its header ends in bytes of UTF-8."""
    decoded = b"".join(Utf8Stream(blocks(data, 1 << 20), detect(data[:HEAD], len(data) < HEAD)))
    found = find_layout(decoded[:HEAD].decode("utf-8", "ignore"), engine.is_label, len(decoded) <= HEAD, name)
    end = 0
    for _ in range(found.header_lines if found else 0):
        end = decoded.find(b"\n", end) + 1
    return found, end


def streamed(engine: Engine, name: str, data: bytes, size: int, monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """The findings as lines of JSON, from blocks and chunks of ``size`` bytes."""
    layout, end = layout_of(engine, name, data)
    redactor = Redactor(show_values=True)
    found = []
    with monkeypatch.context() as patch:
        patch.setattr(text_format, "HEAD", max(1, end))
        patch.setattr(text_format, "TABLE_ROWS", 3)
        decoded = Utf8Stream(blocks(data, size), detect(data[:HEAD], len(data) < HEAD))
        table, sections = None, Sections()
        for chunk in Chunker(decoded, lambda _head, _complete: layout, size):
            table = table or (engine.table(chunk) if chunk.layout else None)
            look = engine.look(chunk, table=table, sections=sections.enter)
            for match in engine.placed(look, look.found):
                rule = engine.ruleset.by_id[match.rule]
                finding = redactor.finding(match, rule, name, None, rule.severity, None)
                found.append(json.dumps(finding.to_dict(), ensure_ascii=False).encode())
    return found


def assert_same(got: list[bytes], wanted: list[bytes]) -> None:
    if got != wanted:
        missing, extra = set(wanted) - set(got), set(got) - set(wanted)
        shown = [line.decode("utf-8", "replace") for line in (*sorted(missing)[:3], *sorted(extra)[:3])]
        at = next((i for i, (one, other) in enumerate(zip(got, wanted, strict=False)) if one != other), -1)
        first = [lines[at].decode("utf-8", "replace") for lines in (got, wanted)]
        raise AssertionError(f"{len(missing)} missing, {len(extra)} extra: {shown}; first at {at}: {first}")


@pytest.mark.parametrize("kind", KINDS)
def test_engines_find_the_same(kind: str, sentences, monkeypatch: pytest.MonkeyPatch) -> None:
    data = KINDS[kind](sentences, 24000)
    wanted = streamed(engine("regex"), kind, data, 1 << 20, monkeypatch)
    assert len(wanted) > 20
    assert_same(streamed(engine("hyperscan"), kind, data, 1 << 20, monkeypatch), wanted)


@pytest.mark.parametrize("name", ENGINES)
@pytest.mark.parametrize("kind", KINDS)
def test_chunks_leave_no_trace(name: str, kind: str, sentences, monkeypatch: pytest.MonkeyPatch) -> None:
    for size, length in SIZES[name].items():
        data = KINDS[kind](sentences, length)
        wanted = streamed(engine(name), kind, data, 1 << 20, monkeypatch)
        assert_same(streamed(engine(name), kind, data, size, monkeypatch), wanted)


def test_a_quote_that_never_closes_hides_nothing(sentences, monkeypatch: pytest.MonkeyPatch) -> None:
    """Above the limit of a row, which only a file of more than 64 KiB shows."""
    rows = "".join(f"张三,备注{number},,1391234{number:04d}\n" for number in range(4000))
    data = ("姓名,备注,身份证号,手机\n" + rows.replace("备注3,", '"备注3,').replace("备注3000,", '"备注3000,')).encode()
    wanted = streamed(engine("hyperscan"), "a.csv", data, 1 << 20, monkeypatch)
    assert len(wanted) >= 3900
    for size in (1000, 4096, 65536):
        assert_same(streamed(engine("hyperscan"), "a.csv", data, size, monkeypatch), wanted)
    assert_same(streamed(engine("regex"), "a.csv", data, 65536, monkeypatch), wanted)


# --- random texts --------------------------------------------------------------------------------------------------

VALUES = (
    "11010519491231002X", "110105491231002", "13912345678", "139 1234 5678", "+86 139-1234-5678", "0755-26012345",
    "6222021234567890128", "6222 0212 3456 7890 128", "4111111111111111", "粤B12345", "粤BD12345", "京A·88888",
    "zhang.san@mail.qq.com", "a@b.cn", "E12345678", "EA1234567", "G12345678", "A123456789", "A123456(3)", "H1234567801",
    "LSVAU2180N2183294", "91350211M000100Y43", "460001234567890", "8986001234567890123F", "2016000112345678901",
    "00:1a:2b:3c:4d:5e", "113.9412,22.5431", "广东省深圳市南山区科技园路1号", "138****8000", "1101**********002X",
)  # fmt: skip
LABELS = (
    "身份证", "身份证号：", "手机", "手机号=", "电话:", "idCard", '"id_card": "', "mobile=", "卡号",
    "银行卡 ", "车牌", "护照号",
    "邮箱", "订单号", "流水号：", "例如", "如：", "sample ", "placeholder=", "e.g. ", "QQ", "微信号",
    "VIN", "IMEI:", "MAC ", "姓名",
)  # fmt: skip
GLUE = (
    " ",
    ",",
    "，",
    "\n",
    "\n\n",
    "\r\n",
    "\t",
    "----",
    "|",
    ";",
    ":",
    "：",
    '"',
    '""',
    "'",
    "(",
    "）",
    "-",
    "/",
    "+",
    "=",
    "　",
)
REST = (
    "张三",
    "的",
    "12",
    "0",
    "9",
    "X",
    "x",
    "abc",
    "a1B2c3D4e5F6g7H8i9J0",
    "０",
    "１３９",
    "Ｘ",
    "@",
    ".",
    "😀",
    "\ufeff",
    "é",
)
FRAGMENTS = (*VALUES, *LABELS, *GLUE, *REST)
fragments = st.sampled_from(FRAGMENTS)
wide = st.sampled_from(VALUES).map(lambda value: value.translate(WIDE))
texts = st.lists(st.one_of(fragments, fragments, st.sampled_from(GLUE), wide), max_size=40).map("".join)
rows = st.lists(st.lists(st.one_of(fragments, wide), max_size=4).map("".join), min_size=3, max_size=4).map(",".join)
tables = st.lists(rows, max_size=8).map(lambda lines: "姓名,手机,备注\n李四,13912345678,好\n" + "\n".join(lines))
either = st.one_of(texts, tables)
once = settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)


@given(text=either)
@example(text='姓名,手机,备注\n李四,13912345678,好\n"张三,139\n12345678,\n')
@once
def test_engines_agree_on_random_texts(text: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        data = text.encode()
        wanted = streamed(engine("regex"), "a.csv", data, 1 << 20, patch)
        assert_same(streamed(engine("hyperscan"), "a.csv", data, 1 << 20, patch), wanted)


@given(text=either, size=st.integers(1, 300), name=st.sampled_from(ENGINES))
@once
def test_any_chunk_size_on_random_texts(text: str, size: int, name: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        # blank lines behind it: the last margin of a text is never cut
        data = text.encode() + b"\n" * (text_format.MARGIN + size + 2)
        size = max(size, len(text.encode()) // (30 if name == "hyperscan" else 6))
        wanted = streamed(engine(name), "a.csv", data, 1 << 20, patch)
        assert_same(streamed(engine(name), "a.csv", data, size, patch), wanted)


# --- whole scans ---------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def tree(sentences) -> dict[str, bytes]:
    """Files by their paths: some larger than the head, so that their chunks are cut; small ones; nothing at all."""
    files = {f"{kind}/{kind}": make(sentences, 3000) for kind, make in KINDS.items()}
    files |= {f"big/{kind}": KINDS[kind](sentences, 68_000) for kind in ("utf-16", "gb18030", "quoted-newlines.csv")}
    files["big/one-line.json"] = KINDS["one-line-json"](sentences, 70_000)
    files |= {"tests/fixtures/a.txt": KINDS["sentences"](sentences, 900), "empty": b"", "zeros": bytes(3000)}
    files |= {f"many/{number:03d}": sentences["plain"][number].encode() for number in range(150)}
    files["marks.txt"] = "手机13912345678  # pii-scan:ignore\n身份证11010519491231002X\n".encode()
    return files


def written(folder: Path, files: dict[str, bytes], seed: int) -> Path:
    """The files, made in an order of their own."""
    names = sorted(files)
    random.Random(seed).shuffle(names)
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(files[name])
    (folder / "link").symlink_to("nowhere")
    return folder


def events(monkeypatch: pytest.MonkeyPatch, folder: Path, **options: Any) -> list[bytes]:
    """The events of a scan of a folder as lines of JSON, without times and what the run itself says of itself."""
    monkeypatch.chdir(folder)
    lines = []
    for event in workers.Scan(Settings(keep_known=True, show_values=True, isolated=False, **options)).events():
        data = event.to_dict()
        for name in ("started", "arguments", "engine", "seconds"):
            data.pop(name, None)
        lines.append(json.dumps(data, ensure_ascii=False).encode("utf-8", "surrogateescape"))
        if isinstance(event, Summary):
            assert event.complete
    return lines


@pytest.fixture(scope="module")
def whole(tree, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[bytes]]:
    """All files, and what a scan says of them."""
    folder = written(tmp_path_factory.mktemp("whole"), tree, 1)
    with pytest.MonkeyPatch.context() as patch:
        return folder, events(patch, folder, jobs=1, cache=CACHE)


@pytest.mark.parametrize("options", [{"block_size": 1000}, {"block_size": 4096}, {"engine": "regex"}], ids=str)
def test_block_sizes_and_engines_in_whole_scans(options: dict[str, Any], whole, monkeypatch) -> None:
    folder, wanted = whole
    assert len(wanted) > 1000
    assert_same(events(monkeypatch, folder, jobs=1, cache=CACHE, **options), wanted)


def test_jobs_and_order_on_disk(tree, tmp_path, monkeypatch) -> None:
    files = {name: data for name, data in tree.items() if not name.startswith("big/")}
    one, two = tmp_path / "one", tmp_path / "two"
    one.mkdir()
    two.mkdir()
    written(one, files, 1)
    written(two, files, 2)
    wanted = events(monkeypatch, one, jobs=1, cache=CACHE)
    monkeypatch.setattr(workers, "THRESHOLD", 0)
    monkeypatch.setattr(workers, "BATCH_BYTES", 20_000)
    monkeypatch.setattr(workers, "BATCH_FILES", 16)
    for jobs in (1, 2, 3):
        assert_same(events(monkeypatch, two, jobs=jobs, cache=CACHE), wanted)
    monkeypatch.setattr(places, "os", Shuffled())
    assert_same(events(monkeypatch, one, jobs=2, cache=CACHE), wanted)


class Shuffled:
    """The module ``os`` with directories in another order."""

    def __getattr__(self, name: str) -> Any:
        return getattr(os, name)

    def scandir(self, where: str | int) -> Any:
        class Entries(list):
            def __enter__(self) -> Iterator[os.DirEntry[str]]:
                return iter(self)

            def __exit__(self, *_: object) -> None:
                return None

        with os.scandir(where) as found:
            entries = Entries(found)
        random.Random(3).shuffle(entries)
        return entries


def test_limit_of_listed_findings_is_kept_in_file_order(tree, tmp_path, monkeypatch) -> None:
    folder = written(tmp_path, {name: tree[name] for name in tree if name.startswith("big/")}, 1)
    monkeypatch.setattr(workers, "THRESHOLD", 0)
    wanted = events(monkeypatch, folder, jobs=1, cache=CACHE, listed=3)
    assert json.loads(wanted[-1])["not_listed"] > 0
    assert_same(events(monkeypatch, folder, jobs=2, cache=CACHE, listed=3, block_size=5000), wanted)


@pytest.mark.parametrize("jobs", [1, 2, 3])
def test_a_slow_first_file_loses_none_of_the_others(jobs: int, tmp_path, monkeypatch) -> None:
    """The others are done long before it; none of them may be forgotten while their results wait for it."""
    (tmp_path / "000").write_text("手机 13912345678\n" * 6_000, encoding="utf-8")
    for number in range(1, 60):
        (tmp_path / f"{number:03d}").write_text("手机 13912345678\n", encoding="utf-8")
    monkeypatch.setattr(workers, "THRESHOLD", 0)
    monkeypatch.setattr(workers, "BATCH_FILES", 1)
    summary = json.loads(events(monkeypatch, tmp_path, jobs=jobs, cache=CACHE)[-1])
    assert summary["files"] == 60


@pytest.mark.parametrize("jobs", [1, 2, 3])
def test_many_skips_lose_no_file(jobs: int, tmp_path, monkeypatch) -> None:
    """What needs no worker comes in hundreds, before and between what does."""
    for number in range(300):
        (tmp_path / f"a{number:03d}").symlink_to("nowhere")
    for number in range(5):
        (tmp_path / f"a{number:02d}5x").write_text("手机 13912345678\n", encoding="utf-8")
        (tmp_path / f"b{number}").write_text("手机 13912345678\n", encoding="utf-8")
    monkeypatch.setattr(workers, "THRESHOLD", 0)
    summary = json.loads(events(monkeypatch, tmp_path, jobs=jobs, cache=CACHE)[-1])
    assert (summary["files"], summary["skipped"]) == (10, {"link": 300})
