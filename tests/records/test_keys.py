"""Records whose values stand beside their keys, in the ways of configuration files, programs and forms."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from pii_scan.config import Settings
from pii_scan.model import Finding, Record
from pii_scan.workers import Scan
from tests.records.test_shapes import HEAD, TITLES, Row, records, rows
from tests.shared import CACHE

PLACES = ("A101", "B205", "C17", "A88", "B120", "C204", "A63", "B19", "C156", "A20", "B44", "C71")


def items(names: Sequence[str], form: str, between: str = "\n") -> Callable[[Row], str]:
    """The pairs of a row, each in a form of its name and its value."""
    return lambda row: between.join(form.format(name, value) for name, value in zip(names, row, strict=True))


def every(item: Callable[[Row], str], before: str = "", behind: str = "\n\n") -> str:
    """All rows, each between what stands before and behind it; {} in that is its number."""
    return "".join(before.replace("{}", row[0]) + item(row) + behind for row in rows())


def titled(row: Row) -> Row:
    return row[1:]


def paged() -> str:
    """A report of fixed width by pages, each with a title, the time of its print and a header."""
    head = "".join(title.ljust(22 - sum(sign > "\u2e7f" for sign in title)) for title in TITLES)
    lines = ["".join(c.ljust(22 - sum(sign > "\u2e7f" for sign in c)) for c in row[1:]) for row in rows()]
    rule = "=" * 130
    pages = [lines[at : at + 4] for at in range(0, 12, 4)]
    return "".join(
        f"\n          住宿登记        \n打印时间：2019-05-0{number} 09:18      机构：1357\n{rule}\n{head}\n{rule}\n"
        + "\n".join(page)
        + f"\n{'-' * 130}\n          第 {number} 页 / 共 3 页\n\n"
        for number, page in enumerate(pages, 1)
    )


def html_titled(cell: str = "<td>{}</td>") -> str:
    head = "".join(f"<th>{title}</th>" for title in TITLES)
    body = "".join("<tr>" + "".join(cell.format(value) for value in row[1:]) + "</tr>\n" for row in rows())
    return f'<html><table border="1">\n<tr><th colspan="6">住宿登记</th></tr>\n<tr>{head}</tr>\n{body}</table></html>'


WAYS: dict[str, Callable[[], str]] = {
    "registry": lambda: every(items(HEAD, '"{}"="{}"'), "[HKEY_CURRENT_USER\\Software\\Front\\{}]\n"),
    "toml": lambda: every(items(HEAD, '"{}" = "{}"'), "[guests.p{}]\n"),
    "exports": lambda: every(lambda row: items(HEAD, f'export GUEST{row[0]}_{{}}="{{}}"')(row)),
    "properties": lambda: (
        "server.port=8080\n" + every(lambda row: items(HEAD, f"guest.{row[0]}.{{}}={{}}")(row), "", "\n")
    ),
    "properties, Chinese": lambda: (
        "server.port=8080\n" + every(lambda row: items(TITLES, f"住客.{row[0]}.{{}}={{}}")(titled(row)), "", "\n")
    ),
    "csv, a key a line": lambda: every(lambda row: items(TITLES, "{},{}")(titled(row))),
    "redis": lambda: every(items(HEAD, '{} "{}"', " "), "HMSET guest:{} ", "\n"),
    "a class and its fields": lambda: every(items(HEAD, "{}={}", ", "), "12:00 DEBUG <== Row: GuestDTO(", ")\n"),
    "lua": lambda: "return {\n" + every(items(HEAD, '["{}"] = "{}"', ", "), "  { ", " },\n") + "}\n",
    "php": lambda: "<?php\nreturn [\n" + every(items(HEAD, "'{}' => '{}'", ", "), "    [", "],\n") + "];\n",
    "php, a key a line": lambda: (
        "<?php\nreturn [\n" + every(items(HEAD, "'{}' => '{}',"), "  [\n", "\n  ],\n") + "];\n"
    ),
    "property list": lambda: (
        '<?xml version="1.0"?>\n<plist version="1.0"><array>\n'
        + every(items(HEAD, "  <key>{}</key>\n  <string>{}</string>"), "<dict>\n", "\n</dict>\n")
        + "</array></plist>"
    ),
    "definition list": lambda: (
        "<html><body>"
        + every(
            lambda row: items(TITLES, "<dt>{}</dt><dd>{}</dd>")(titled(row)),
            '<div class="card"><dl>\n',
            "\n</dl></div>\n",
        )
        + "</body></html>"
    ),
    "brackets": lambda: every(lambda row: items(TITLES, "【{}】{}", " ")(titled(row)), "", "\n"),
    "form": lambda: every(
        lambda row: "\n".join(
            "　　".join(f"{name}：{value}" for name, value in list(zip(TITLES, row[1:], strict=True))[at : at + 2])
            for at in (0, 2, 4)
        )
    ),
    "wide signs of equality": lambda: every(items(HEAD, "{}＝{}"), "", "\n*****\n"),
    "setters": lambda: every(
        items(HEAD, 'g{}.set{}("{}");'.replace("{}", "0", 1)), "Guest g{} = new Guest();\n", "\ndao.save(g{});\n"
    ),
    "builders": lambda: every(items(HEAD, '.{}("{}")', ""), "rows.add(Guest.builder()", ".build());\n"),
    "calls of two": lambda: every(items(HEAD, 'map.put("{}", "{}");'), "map = new HashMap<>();\n"),
    "triples": lambda: every(items(HEAD, '    ex:{} "{}"', " ;\n"), "ex:g{} a ex:Guest ;\n", " .\n\n"),
    "names and values": lambda: (
        "[" + every(items(HEAD, '{{"field": "{}", "value": "{}"}}', ",\n"), '{"cells": [\n', "]},\n") + "{}]"
    ),
    "typed values": lambda: every(items(HEAD, '"{}": {{"S": "{}"}}', ", "), "{", "}\n"),
    "objects by key": lambda: "{" + every(items(HEAD, '"{}": "{}"', ", "), '"p{}": {', "},\n") + '"end": {}}',
    "an object in a string": lambda: every(items(HEAD, '\\"{}\\": \\"{}\\"', ", "), '{"raw": "{', '}"}\n'),
    "attributes": lambda: every(items(HEAD, '<property name="{}" value="{}"/>'), "<record>\n", "\n</record>\n"),
    "named elements": lambda: every(items(HEAD, '<field name="{}">{}</field>'), "<doc>\n", "\n</doc>\n"),
    "labels and texts": lambda: every(
        items(HEAD, "<f><label>{}</label><text>{}</text></f>"), "<item>\n", "\n</item>\n"
    ),
    "character data": lambda: every(items(HEAD, "<c:{0}><![CDATA[{1}]]></c:{0}>"), "<d:guest>\n", "\n</d:guest>\n"),
    "parts of a form": lambda: every(
        items(HEAD, '--b7\nContent-Disposition: form-data; name="{}"\n\n{}'), "POST /add\n\n", "\n--b7--\n\n"
    ),
    "answers of Redis": lambda: every(
        lambda row: "\n".join(
            f'{2 * at + 1}) "{name}"\n{2 * at + 2}) "{value}"'
            for at, (name, value) in enumerate(zip(HEAD, row, strict=True))
        ),
        "127.0.0.1:6379> HGETALL guest:{}\n",
    ),
    "fields of forms": lambda: (
        "["
        + every(items(HEAD, '{{"label": "{}", "type": "input", "value": "{}"}}', ",\n"), '{"values": [\n', "]},\n")
        + "{}]"
    ),
    "names with a number": lambda: every(
        lambda row: "▪ 预留手机(12306): 18848879665\n" + items(TITLES, "▪ {}: {}")(titled(row)), "查询\n"
    ),
    "pairs of Lisp": lambda: every(items(HEAD, '({} . "{}")', " "), "  (", ")\n"),
    "arrows": lambda: every(lambda row: items(TITLES, "▸{} → {}")(titled(row)), "", "\n┄┄┄┄┄┄\n"),
    "English names above values": lambda: every(
        items([name.replace("_", " ").title() for name in HEAD], "{}\n{}"),
        "\n详情\n",
        "\n编辑  删除\n",
    ),
    "tuples of Erlang": lambda: every(items(HEAD, '{{{}, <<"{}"/utf8>>}}', ", "), "{guest, [", "]}.\n"),
    "options of a command": lambda: every(items(HEAD, "-d '{}={}'", " "), 'curl -s -X POST "$BASE/add" ', "\n"),
    "parameters of a procedure": lambda: every(items(HEAD, "@{}=N'{}'", ","), "exec dbo.usp_add ", "\n"),
    "fields of a page": lambda: every(
        items(HEAD, '  <label>{}</label><input readonly value="{}">'), '<form id="f{}">\n', "\n</form>\n"
    ),
    "named elements, some empty": lambda: every(
        items(HEAD, '<field name="{}">{}</field>', '\n<field name="memo" xsi:nil="true" />\n'), "<row>\n", "\n</row>\n"
    ),
    "bulk strings of Redis": lambda: every(items(HEAD, "$9\n{}\n$9\n{}"), "*13\n$5\nHMSET\n$7\nguest:{}\n", "\n"),
    "cells of HBase": lambda: every(
        lambda row: items(HEAD, f" row{row[0]}  column=cf:{{}}, timestamp=1583045130991, value={{}}")(row), "", "\n"
    ),
    "cells of HBase, long keys": lambda: every(
        lambda row: items(HEAD, f" 7919_0000{row[0]}  column=cf:{{}}, timestamp=1583045130991, value={{}}")(row),
        "",
        "\n",
    ),
    "a dump of PHP": lambda: every(
        items(HEAD, '    ["{}"]=>\n    string(9) "{}"'), "  [{}]=>\n  array(6) {\n", "\n  }\n"
    ),
    "lines of dots": lambda: every(lambda row: items(TITLES, "  {} ....... {}")(titled(row)), "No.{}\n"),
    "brackets, a key a line": lambda: every(lambda row: items(TITLES, "【{}】{}")(titled(row)), "【登记】\n"),
    "bracketed values": lambda: every(lambda row: items(TITLES, "{}【{}】", "")(titled(row)), "", "\n"),
    "a tree": lambda: every(lambda row: items(TITLES, "│   ├─ {}: {}")(titled(row)), "├─ {}\n", "\n"),
    "numbered keys": lambda: every(
        lambda row: items(TITLES, f"  {row[0]}.1 {{}}：{{}}")(titled(row)), "{}、住宿登记\n"
    ),
    "drawers": lambda: every(items(HEAD, "  :{}: {}"), "* {}\n  :PROPERTIES:\n", "\n  :END:\n"),
    "bold keys": lambda: every(lambda row: items(TITLES, "- **{}**：{}")(titled(row)), "## 第{}条\n\n"),
    "arguments": lambda: every(items(HEAD, "{}='{}'", ", "), "Guest.objects.create(", ")\n"),
    "units in names": lambda: every(
        lambda row: "\n".join([*items(TITLES, "{}: {}")(titled(row)).split("\n"), "房费(元/晚): 320.00", "No.: 7"])
    ),
    "sections named by number": lambda: every(items(HEAD, "{}={}"), "[{}]\n"),
    "Hive": lambda: "\n".join("\x01".join(row) for row in (HEAD, *rows())),
    "pages": paged,
    "HTML with a title": html_titled,
}


@pytest.mark.parametrize("way", WAYS)
def test_kind_and_count_do_not_depend_on_the_way(way: str, tmp_path: Path) -> None:
    assert records(tmp_path, WAYS[way]()) == {"hotel.stay": 12}


def test_words_below_a_table_of_a_document_are_no_rows(tmp_path: Path) -> None:
    table = "\n".join("\t".join(row) for row in (TITLES, *(row[1:] for row in rows()[:4])))
    assert records(tmp_path, f"住宿登记\n{table}\n\n经办人签字\n以上数据请勿外传。\n") == {"hotel.stay": 4}


HEADERS = {
    "hotel.stay": ("Folio#,Guest,ID No.,Rm,Rm Type,Arr.,Dep.", "R17,{1},{2},1721,商务单间,2017-03-19,2017-03-21"),
    "netcafe.session": (
        "会员卡,姓名,身份证号码,座位,开始上网时间,结束上网时间",
        "V8,{1},{2},{place},2017/02/26 12:51,2017-02-26 17:54:40",
    ),
    "crime.case": ("姓名,公民身份号码,查获时间,尿检,处置", "{1},{2},2023-08-18,阳性,不予处罚"),
    "travel.flight": ("出票日,乘机人,证件号码,航程,航班,舱", "2017-03-10,{1},{2},SHA-XMN,SC2933,M"),
    "phone.sms": ("msg_id,dest_mobile,content,submit_time", "DD231,{3},孩子今天发烧我先接回家,2023-10-06 17:41:51"),
    "phone.cdr": (
        "Calling/Called,User No.,Other No.,Start,Dur(hh:mm:ss),Roaming",
        "被叫,{3},13912045678,2024/10/24 14:14,00:14:25,绵阳",
    ),
}


@pytest.mark.parametrize("kind", HEADERS)
def test_words_of_real_exports(kind: str, tmp_path: Path) -> None:
    header, form = HEADERS[kind]
    lines = [form.format(*row, place=place) for row, place in zip(rows(), PLACES, strict=True)]
    assert records(tmp_path, "\n".join([header, *lines])) == {kind: 12}


LISTS = {
    "below a remark": lambda numbers: (
        "-- 手机号\nSELECT * FROM t_base WHERE key_no IN (\n  '" + "',\n  '".join(numbers) + "'\n);\n"
    ),
    "behind a key": lambda numbers: f"[alarm]\nenable=1\nmobiles={','.join(numbers)}\nlevel=3\n",
    "in quotes": lambda numbers: "phones: " + ", ".join(f'"{number}"' for number in numbers) + "\n",
    "in columns": lambda numbers: "\n".join("  ".join(numbers[at : at + 4]) for at in range(0, 12, 4)) + "\n",
}


@pytest.mark.parametrize("way", LISTS)
def test_a_label_speaks_of_the_whole_list(way: str, tmp_path: Path) -> None:
    assert records(tmp_path, LISTS[way]([row[3] for row in rows()])) == {"phone.number": 12}


def test_a_label_does_not_reach_beyond_its_list(tmp_path: Path) -> None:
    first, second, *_ = (row[3] for row in rows())
    path = tmp_path / "notes.txt"
    path.write_text(
        f"mobiles={first}; an order that was counted by nobody in the whole of that year, and of no use: {second}\n",
        encoding="utf-8",
    )
    found = [
        one for one in Scan(Settings(paths=(str(path),), cache=CACHE)).events() if isinstance(one, Finding | Record)
    ]
    assert [one.rule for one in found if isinstance(one, Finding)] == ["phone.mobile"]


def test_seats_are_seats_in_either_spelling(tmp_path: Path) -> None:
    header = "姓名,身份证号,车次,出发站,到达站,座位"
    lines = [f"{row[1]},{row[2]},G689,上海虹桥,广州南,15车11A号" for row in rows()]
    assert records(tmp_path, "\n".join([header, *lines])) == {"travel.train": 12}


LED = {
    "an attribute": '<property name="phoneNo" value="{}"/>\n',
    "the name of a value": '{{"field": "phoneNo",\n "value": "{}"}}\n',
    "a line above": 'Content-Disposition: form-data; name="phoneNo"\n\n{}\n',
    "a line above, with a number": ' 1) "phoneNo"\n 2) "{}"\n',
    "a type": '{{"phoneNo": {{"S": "{}"}}}}\n',
}


@pytest.mark.parametrize("way", LED)
@pytest.mark.parametrize("key", ["phoneNo", "batchNo"])
def test_a_key_in_its_own_notation_is_a_label(way: str, key: str, tmp_path: Path) -> None:
    path = tmp_path / "data.txt"
    path.write_text(LED[way].replace("phoneNo", key).format("13912340000"), encoding="utf-8")
    found = [one for one in Scan(Settings(paths=(str(path),), cache=CACHE)).events() if isinstance(one, Finding)]
    labelled = [one.rule for one in found if any(word.startswith("label:") for word in one.evidence)]
    assert labelled == (["phone.mobile"] if key == "phoneNo" else [])
