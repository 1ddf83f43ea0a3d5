"""Files without any record of a person: code, logs, forms, documents."""

from __future__ import annotations

import json
import random
from collections.abc import Callable

import binary
import values as v
from corpus import Made, camel
from events import KINDS
from tables_text import Doc
from values import HERE

SPECIMENS = ("11010519491231002X", "440524188001010014", "13800138000", "6222600260001072444", "6228480402564890018")


def plain(stem: str, way: str, body: str | bytes, ext: str, utf8: bool = False) -> Made:
    """Make a file that shows no value."""
    return Made(None, stem, way, Doc(body, ext, utf8))


def i18n(rng: random.Random, kind: str, n: int) -> Made:
    """Make the messages of an interface in one of six notations."""
    pairs = [(camel(f.en[0]), f.zh[0]) for f in KINDS[kind].fields]
    group = kind.split(".")[1]
    if n == 0:
        return plain("zh-CN", "i18n-json", json.dumps({group: dict(pairs)}, ensure_ascii=False, indent=2), "json", True)
    if n == 1:
        coded = [f"{group}.label.{k}=" + z.encode("unicode_escape").decode() for k, z in pairs]
        return plain("messages_zh", "i18n-properties", "\n".join(coded) + "\n", "properties")
    if n == 2:
        return plain("zh_CN", "i18n-po", "\n\n".join(f'msgid "{k}"\nmsgstr "{z}"' for k, z in pairs) + "\n", "po", True)
    if n == 3:
        body = "\n".join(f"    {k}: '{z}'," for k, z in pairs)
        return plain("locale", "i18n-ts", f"export default {{\n  {group}: {{\n{body}\n  }},\n}};\n", "ts")
    if n == 4:
        body = "\n".join(f'    <string name="{k}">{z}</string>' for k, z in pairs)
        return plain(
            "strings",
            "i18n-android",
            f'<?xml version="1.0" encoding="@ENC@"?>\n<resources>\n{body}\n</resources>\n',
            "xml",
        )
    body = "\n".join(f"    {k}: {z}" for k, z in pairs)
    return plain("zh", "i18n-yaml", f"zh:\n  {group}:\n{body}\n", "yml")


def schema(rng: random.Random, kind: str, n: int) -> Made:
    """Make the schema of a table."""
    fields = KINDS[kind].fields
    name = "t_" + kind.replace(".", "_")
    if n % 2:
        cols = ",\n".join(f"  {f.en[0]} varchar(64)" for f in fields)
        notes = "\n".join(f"COMMENT ON COLUMN {name}.{f.en[0]} IS '{f.zh[0]}';" for f in fields)
        body = f"CREATE TABLE {name} (\n  id bigserial PRIMARY KEY,\n{cols}\n);\n{notes}\n"
        return plain("ddl", "schema-pg", body, "sql")
    cols = "\n".join(f"  `{f.pinyin.lower()}` varchar(64) NOT NULL COMMENT '{f.zh[0]}'," for f in fields)
    return plain(
        "schema",
        "schema-mysql",
        f"CREATE TABLE `{name}` (\n  `id` bigint NOT NULL AUTO_INCREMENT,\n{cols}\n"
        f"  PRIMARY KEY (`id`)\n) ENGINE=InnoDB COMMENT='{KINDS[kind].title}';\n",
        "sql",
    )


def importer(rng: random.Random, kind: str, n: int) -> Made:
    """Make source code that reads such files."""
    fields = KINDS[kind].fields
    if n == 0:
        names = ", ".join(f'"{f.zh[0]}": "{f.en[0]}"' for f in fields)
        return plain(
            "importer",
            "code-python",
            "import csv\n\nCOLUMNS = {" + names + "}\n\n\ndef load(path):\n"
            '    with open(path, encoding="gb18030") as source:\n'
            "        for row in csv.DictReader(source):\n"
            "            yield {COLUMNS[key]: value.strip() for key, value in row.items()}\n",
            "py",
        )
    if n == 1:
        body = "\n".join(f'    @ExcelProperty("{f.zh[0]}")\n    private String {camel(f.en[0])};' for f in fields)
        return plain(
            "RowDTO",
            "code-java",
            f"package com.corp.dto;\n\n/** {KINDS[kind].title} */\npublic class RowDTO {{\n{body}\n}}\n",
            "java",
        )
    if n == 2:
        body = "\n".join(f'\t{camel("x_" + f.en[0])[1:]} string `json:"{f.en[0]}"` // {f.zh[0]}' for f in fields)
        return plain("model", "code-go", f"package model\n\ntype Row struct {{\n{body}\n}}\n", "go")
    if n == 3:
        body = "\n".join(f"  {{ title: '{f.zh[0]}', dataIndex: '{camel(f.en[0])}', width: 120 }}," for f in fields)
        return plain("columns", "code-js", f"export const columns = [\n{body}\n];\n", "js")
    body = "\n".join(f"        '{f.en[0]}' => 'required|string|max:64', // {f.zh[0]}" for f in fields)
    return plain(
        "StoreRequest",
        "code-php",
        f"<?php\nclass StoreRequest\n{{\n    public function rules()\n    {{\n"
        f"        return [\n{body}\n        ];\n    }}\n}}\n",
        "php",
    )


def form(rng: random.Random, kind: str, n: int) -> Made:
    """Make an empty form."""
    names = [f.zh[0] for f in KINDS[kind].fields]
    title = KINDS[kind].title
    if n % 4 == 0:
        body = binary.paragraph(title + "（空白）") + binary.grid([[name, ""] for name in names])
        return plain("空白表", "form-docx", binary.docx(body), "docx")
    if n % 4 == 1:
        return plain(
            "模板",
            "form-xlsx",
            binary.xlsx([("模板", [[title + "（导入模板）"], names, ["必填"] * len(names)])]),
            "xlsx",
        )
    if n % 4 == 2:
        inputs = "\n".join(f'<label>{name}</label><input name="f{i}" value="">' for i, name in enumerate(names))
        return plain(
            "form",
            "form-html",
            f'<html><head><meta charset="@ENC@"></head><body><h2>{title}</h2><form>\n{inputs}\n</form></body></html>\n',
            "html",
        )
    return plain(
        "空表",
        "form-text",
        title
        + "\r\n\r\n"
        + "\r\n".join(name + "：______________" for name in names)
        + "\r\n\r\n填表人签字：__________\r\n",
        "txt",
    )


def server_log(rng: random.Random, kind: str, n: int) -> Made:
    """Make a log with ids, hashes, sizes and times."""
    made = plain("server", "log-server", "", "log")
    lines = []
    for i in range(rng.randrange(30, 80)):
        size = str(rng.choice((13, 15, 17, 18)) * 10**9 + rng.randrange(10**8, 9 * 10**8))
        made.decoys.add(size)
        lines.append(
            f"2023-06-{i % 28 + 1:02d}T03:{i % 60:02d}:12Z INFO req={rng.randrange(16**32):032x} "
            f"snowflake={rng.randrange(10**18, 15 * 10**17)} bytes={size} took={rng.randrange(900)}ms "
            f"epoch={rng.randrange(1_500_000_000_000, 1_590_000_000_000)} "
            f"path=/{kind.split('.', maxsplit=1)[0]}/list status=200"
        )
    made.doc.body = "\n".join(lines) + "\n"
    return made


def manual(rng: random.Random, kind: str, n: int) -> Made:
    """Make documentation that shows published specimens only."""
    made = plain("接口文档", "docs-specimens", "", "md")
    shown = rng.sample(SPECIMENS, 3)
    names = "\n".join(f"| {f.en[0]} | string | {f.zh[0]} |" for f in KINDS[kind].fields)
    made.doc.body = (
        f"# {KINDS[kind].title}接口\n\n## 字段说明\n\n| 字段 | 类型 | 说明 |\n| --- | --- | --- |\n{names}\n\n"
        "## 校验规则\n\n公开的示例值如下，仅用于说明格式，不对应任何人：\n\n"
        + "\n".join(f"- `{s}`" for s in shown)
        + "\n"
    )
    made.decoys = set(shown)
    return made


def unit_test(rng: random.Random, kind: str, n: int) -> Made:
    """Make tests of a check function with spoiled numbers."""
    bad = []
    for _ in range(8):
        good = v.person(rng).id
        bad.append(good[:17] + rng.choice([c for c in "0123456789" if c != good[17]]))
    if n % 2:
        body = "\n".join(f'        assertFalse(IdCardUtil.isValid("{b}"));' for b in bad)
        made = plain(
            "IdCardUtilTest",
            "code-unit-test",
            "public class IdCardUtilTest {\n    @Test\n    public void "
            f"rejectsWrongCheckDigit() {{\n{body}\n    }}\n}}\n",
            "java",
        )
    else:
        body = ",\n    ".join(f'"{b}"' for b in bad)
        made = plain(
            "test_validator",
            "code-unit-test",
            "import pytest\n\n\n"
            f'@pytest.mark.parametrize("number", [\n    {body}\n'
            "])\ndef test_wrong_check_digit(number):\n    assert not is_valid_id(number)\n",
            "py",
        )
    made.decoys = set(bad)
    return made


def commits(rng: random.Random, kind: str, n: int) -> Made:
    """Make a list of commits or a lock file."""
    if n % 2:
        deps = {
            f"@corp/{k.split('.')[1]}": {
                "version": f"1.{rng.randrange(9)}.{rng.randrange(30)}",
                "integrity": f"sha1-{rng.randrange(16**40):040x}",
            }
            for k in KINDS
        }
        return plain("package-lock", "lock-file", json.dumps({"dependencies": deps}, indent=2), "json", True)
    lines = [
        f"{rng.randrange(16**40):040x} 2023-0{rng.randrange(1, 9)}-11 修复{k.title}的分页问题" for k in KINDS.values()
    ]
    return plain("gitlog", "commit-list", "\n".join(lines) + "\n", "txt")


def essays() -> list[list[str]]:
    """Read essays.txt: an essay is a title and its paragraphs."""
    return [block.split("\n") for block in (HERE / "essays.txt").read_text("utf-8").strip().split("\n\n")]


def essay(rng: random.Random, kind: str, n: int) -> Made:
    """Make a text about such things without any person."""
    lines = essays()[n % len(essays())]
    if n % 3 == 0:
        return plain(lines[0], "essay-docx", binary.docx("".join(map(binary.paragraph, lines))), "docx")
    if n % 3 == 1:
        return plain(lines[0], "essay-text", "\r\n\r\n".join(lines) + "\r\n", "txt")
    body = "\n".join(f"<p>{line}</p>" for line in lines[1:])
    return plain(
        lines[0],
        "essay-html",
        f'<html><head><meta charset="@ENC@"><title>{lines[0]}</title></head><body>\n'
        f"<h1>{lines[0]}</h1>\n{body}\n</body></html>\n",
        "html",
    )


PLAN: list[tuple[Callable[[random.Random, str, int], Made], int]] = [
    (i18n, 6),
    (schema, 5),
    (importer, 5),
    (form, 8),
    (server_log, 4),
    (manual, 4),
    (unit_test, 3),
    (commits, 2),
    (essay, 8),
]


def build(rng: random.Random) -> list[Made]:
    """Make the texts."""
    out = []
    for maker, copies in PLAN:
        kinds = rng.sample(sorted(KINDS), copies)
        out += [maker(rng, kind, n) for n, kind in enumerate(kinds)]
    return out
