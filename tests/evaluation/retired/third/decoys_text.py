"""Hard negatives that are programs, settings and documents."""

from __future__ import annotations

import json
import textwrap
import uuid
from collections.abc import Callable
from datetime import datetime
from random import Random

from decoys_tables import Decoy
from heads import HEADS
from kinds import SPECS
from people import digits, make_email, make_name, moment


def _fields(rng: Random) -> tuple[str, list[str]]:
    kind = rng.choice(list(SPECS))
    spec = SPECS[kind]
    return kind, list(dict.fromkeys((spec.keys[0] + " " + spec.core + " " + spec.extra).split()))


def schema(rng: Random) -> Decoy:
    """CREATE TABLE with comments."""
    kind, names = _fields(rng)
    lines = [
        f"  `{HEADS[n][1][0]}` varchar({rng.choice([32, 64])}) DEFAULT NULL COMMENT '{HEADS[n][0][0]}'" for n in names
    ]
    return Decoy("sql", f"CREATE TABLE `t_{kind.split('.')[1]}` (\n" + ",\n".join(lines) + "\n) ENGINE=InnoDB;\n")


def words_json(rng: Random) -> Decoy:
    """Labels of a page by language."""
    _, names = _fields(rng)
    return Decoy("json", json.dumps({"zh-CN": {n: HEADS[n][0][0] for n in names}}, ensure_ascii=False, indent=2) + "\n")


def properties(rng: Random) -> Decoy:
    """Labels and messages in a properties file."""
    _, names = _fields(rng)
    lines = [f"label.{HEADS[n][1][0]}={HEADS[n][0][0]}" for n in names]
    lines += [
        "error.id.format=身份证号格式不正确，应为18位",
        "error.mobile=请输入11位手机号",
        "tip.balance=余额不足，请充值后再试",
    ]
    return Decoy("properties", "\n".join(lines) + "\n")


def po_file(rng: Random) -> Decoy:
    """A translation."""
    _, names = _fields(rng)
    items = "\n".join(
        f'#: views/form.py:{rng.randint(10, 300)}\nmsgid "{HEADS[n][1][0]}"\nmsgstr "{HEADS[n][0][0]}"\n' for n in names
    )
    return Decoy("po", f'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n{items}')


def importer(rng: Random) -> Decoy:
    """A program that reads statements."""
    header = rng.choice(["交易日期,摘要,借方,贷方,余额,对方户名,对方账号", "记账日期,记账时间,币别,金额,余额,交易名称"])
    text = f'''
    """Read the statement of a bank."""
    import csv

    HEADER = "{header}".split(",")


    def read(path, encoding="gb18030"):
        with open(path, encoding=encoding) as file:
            for row in csv.DictReader(file, fieldnames=HEADER):
                if not row["余额"]:
                    continue  # 户名：, 卡号： stand above the header
                yield row[HEADER[0]], float(row["余额"].replace(",", "")), {rng.randint(1, 99)}
    '''
    return Decoy("py", textwrap.dedent(text).lstrip())


def entity(rng: Random) -> Decoy:
    """A Java class."""
    kind, names = _fields(rng)
    body = "\n".join(
        f'    /** {HEADS[n][0][0]} */\n    @Column(name = "{HEADS[n][1][0]}")\n    private String '
        f"{n.replace('_', '')};\n"
        for n in names
    )
    return Decoy("java", f"package com.acme.model;\n\npublic class {kind.split('.')[1].title()}Entity {{\n{body}}}\n")


def log_numbers(rng: Random) -> Decoy:
    """A log of epoch milliseconds and snowflake ids."""
    lines = []
    for _ in range(rng.randint(40, 120)):
        now = moment(rng, 2014, 2023)
        ms = int((now - datetime(1970, 1, 1)).total_seconds()) * 1000 + rng.randrange(1000)
        lines.append(
            f"{now:%Y-%m-%d %H:%M:%S} INFO trace={uuid.UUID(int=rng.getrandbits(128))} "
            f"id={rng.randint(10**17, 2 * 10**18)} ts={ms} cost={rng.randint(1, 900)}ms"
        )
    return Decoy("log", "\n".join(lines) + "\n")


def hashes(rng: Random) -> Decoy:
    """Checksums."""
    return Decoy(
        "txt",
        "".join(
            f"{rng.getrandbits(256):064x}  dist/pkg-{n}.{rng.randint(0, 9)}.tar.gz\n"
            for n in range(rng.randint(20, 60))
        ),
    )


def specimens(rng: Random) -> Decoy:
    """Documentation with published specimens."""
    lines = [
        "# 接口说明", "", "请求示例：", "", "```json",
        '{"name": "张三", "idCard": "11010519491231002X", "mobile": "13800138000"}',
        "```", "",
        f"错误码 {rng.randint(4000, 4999)}：号码 12345678901 不是手机号；身份证 123456789012345678 日期无效。", "",
        "测试卡号 4111111111111111 与 6222600260001072444 不会扣款。",
    ]  # fmt: skip
    return Decoy("md", "\n".join(lines) + "\n")


def openapi(rng: Random) -> Decoy:
    """An interface description with examples."""
    _, names = _fields(rng)
    props = "".join(
        f"        {HEADS[n][1][0]}:\n          type: string\n          description: {HEADS[n][0][0]}\n" for n in names
    )
    return Decoy(
        "yaml",
        f"openapi: 3.0.{rng.randint(0, 3)}\ncomponents:\n  schemas:\n"
        f"    Item:\n      type: object\n      properties:\n{props}"
        "        contact_phone:\n          type: string\n          example: '13800138000'\n",
    )  # fmt: skip


def blank_form(rng: Random) -> Decoy:
    """A contract to be filled in."""
    mark = rng.choice(["________", "{{value}}", "【　　】", "×××"])
    return Decoy(
        "txt", f"房屋租赁合同\n\n出租人（甲方）：{mark}　身份证号：{mark}\n"
        f"承租人（乙方）：{mark}　身份证号：{mark}\n联系电话：{mark}\n\n"
        f"一、房屋坐落于{mark}，建筑面积{mark}平方米。\n二、租期自{mark}年{mark}月{mark}日起。\n三、月租金{mark}元，押金{mark}元。\n",
    )  # fmt: skip


RULES = [
    "公民身份号码由十七位数字本体码和一位校验码组成，排列顺序从左至右依次为六位地址码、八位出生日期码、三位顺序码和一位校验码。",
    "旅馆接待旅客住宿必须登记，登记时应当查验旅客的身份证件，按规定的项目如实登记。",
    "校验码按照ISO 7064:1983.MOD 11-2计算，余数为2时记作X。",
    "非法获取住宿信息、通信记录、健康生理信息、交易信息五百条以上的，应当认定为情节严重。",
    "手机号码为11位，前三位为网络识别号，中间四位为地区编码。",
    "互联网上网服务营业场所应当核对、登记上网消费者的有效身份证件，登记内容保存时间不得少于60日。",
    "驾驶证号即公民身份号码，档案编号为12位数字。",
]  # fmt: skip


def rules(rng: Random) -> Decoy:
    """Prose about rules."""
    parts = rng.sample(RULES, 5)
    return Decoy(
        "txt",
        f"第{rng.randint(2, 9)}章　登记与查验\n\n"
        + "\n\n".join(f"第{n}条　{part}" for n, part in enumerate(parts, 1))
        + "\n",
    )


def minified(rng: Random) -> Decoy:
    """Minified JavaScript."""
    parts = [
        f"{rng.choice('abcdefgh')}{n}:function(e,t){{return e*{rng.random():.16f}+t%{rng.randint(10**10, 10**12)}}}"
        for n in range(150)
    ]
    return Decoy(
        "js",
        "!function(n){var r={" + ",".join(parts) + "};n.x=r,n.rx=/^1[3-9]\\d{9}$/,n.id=/^\\d{17}[\\dXx]$/}(window);\n",
    )


def vectors(rng: Random) -> Decoy:
    """Unit tests with published and invalid numbers."""
    cases = [
        '    assert valid("11010519491231002X")',
        '    assert valid("440524188001010014")',
        '    assert not valid("110105194912310021")',
        '    assert not valid("123456789012345678")',
        '    assert not valid("")',
        '    assert mobile("13800138000")',
        '    assert not mobile("12345678901")',
        '    assert luhn("4111111111111111")',
    ]
    rng.shuffle(cases)
    return Decoy(
        "py",
        f"from checks_{rng.randint(1, 9)} import luhn, mobile, valid\n\n\ndef test_vectors():\n"
        + "\n".join(cases)
        + "\n",
    )


def licence_text(rng: Random) -> Decoy:
    """A licence."""
    text = """Permission is hereby granted, free of charge, to any person obtaining a copy of this software and
    associated documentation files, to deal in the Software without restriction, including without limitation the
    rights to use, copy, modify, merge, publish and distribute. THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY
    OF ANY KIND."""
    return Decoy(
        "txt",
        f"The MIT License\n\nCopyright (c) {rng.randint(2008, 2022)} Acme Contributors\n\n{textwrap.dedent(text)}\n",
    )


def numbers_of_books(rng: Random) -> Decoy:
    """ISBN and ISSN."""
    rows = [
        f"978-7-{digits(rng, 3)}-{digits(rng, 5)}-{rng.randint(0, 9)}"
        f"\t978{digits(rng, 10)}\t{rng.choice(['文学', '史学', '数学'])}"
        for _ in range(40)
    ]
    return Decoy("tsv", "ISBN\tISBN13\t分类\n" + "\n".join(rows) + "\n")


def geojson(rng: Random) -> Decoy:
    """Places on a map."""
    items = [
        {
            "type": "Feature",
            "properties": {"name": f"公园{n}"},
            "geometry": {
                "type": "Point",
                "coordinates": [round(rng.uniform(100, 120), 6), round(rng.uniform(22, 40), 6)],
            },
        }
        for n in range(30)
    ]
    return Decoy("geojson", json.dumps({"type": "FeatureCollection", "features": items}, ensure_ascii=False) + "\n")


def svg(rng: Random) -> Decoy:
    """A drawing."""
    path = " ".join(f"L{rng.uniform(73, 135):.6f},{rng.uniform(4, 53):.6f}" for _ in range(200))
    return Decoy(
        "svg", f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200"><path d="M0 0 {path}"/></svg>\n'
    )


def machine(rng: Random) -> Decoy:
    """G-code, whose words look like train numbers."""
    lines = [
        f"N{n * 10} G{rng.choice([0, 1, 2, 3, 41, 90])} X{rng.uniform(0, 99):.3f} Y{rng.uniform(0, 99):.3f} "
        f"T{rng.randint(1, 12)} D{rng.randint(1, 30)}"
        for n in range(120)
    ]
    return Decoy("nc", "\n".join(lines) + "\n")


def git_log(rng: Random) -> Decoy:
    """A log of commits: true addresses of authors, which may be found."""
    authors = [(make_name(rng, True), make_email(rng)) for _ in range(4)]
    parts = []
    for _ in range(rng.randint(15, 40)):
        name, mail = rng.choice(authors)
        parts.append(
            f"commit {rng.getrandbits(160):040x}\nAuthor: {name} <{mail}>\n"
            f"Date:   {moment(rng):%a %b %d %H:%M:%S %Y} +0800\n\n    修复登记页面的校验 (#{rng.randint(10, 900)})\n"
        )
    return Decoy("log", "\n".join(parts), {"phone.email": {mail for _, mail in authors}})


def news(rng: Random) -> Decoy:
    """An article about a leak without any datum of it."""
    return Decoy(
        "txt",
        f"记者花{rng.choice([500, 700, 900])}元买到同事的行踪\n\n"
        "卖家称，只要提供姓名、手机号或身份证号中的一项，就能查到开房记录、列车记录、"
        "航班记录、网吧记录、出入境记录、犯罪记录、住房记录、租房记录、银行记录和驾驶证记录。记者在群里看到，成交的截图被打上马赛克。\n\n警方表示，"
        f"今年以来已侦破此类案件{rng.randint(100, 2000)}起，抓获犯罪嫌疑人{rng.randint(300, 5000)}名。\n",
    )  # fmt: skip


def hotlines(rng: Random) -> Decoy:
    """Hotlines of banks and carriers."""
    lines = [
        "工商银行 95588",
        "建设银行 95533",
        "农业银行 95599",
        "中国移动 10086",
        "中国联通 10010",
        "铁路客服 12306",
        "旅游热线 12301",
    ]
    rng.shuffle(lines)
    return Decoy(
        "txt", "常用客服电话\n\n" + "\n".join(lines) + f"\n售后热线 400-{rng.randint(600, 899)}-{digits(rng, 4)}\n"
    )


def patterns(rng: Random) -> Decoy:
    """Patterns for numbers."""
    rows = [
        'mobile: "^1[3-9]\\\\d{9}$"',
        'id_card: "^\\\\d{17}[0-9Xx]$"',
        'plate: "^[京津沪渝][A-Z][A-Z0-9]{5}$"',
        'passport: "^[EG]\\\\d{8}$"',
        'card: "^62\\\\d{14,17}$"',
    ]
    rng.shuffle(rows)
    return Decoy("yaml", f"version: {rng.randint(1, 9)}\npatterns:\n" + "".join(f"  {row}\n" for row in rows))


def html_form(rng: Random) -> Decoy:
    """A form with hints."""
    _, names = _fields(rng)
    rows = "".join(
        f'<label>{HEADS[n][0][0]}<input name="{HEADS[n][1][0]}" placeholder="请输入{HEADS[n][0][0]}"></label>\n'
        for n in names
    )
    return Decoy(
        "html", f'<!doctype html><meta charset="utf-8">\n<form action="/save/{rng.randint(1, 99)}">\n{rows}</form>\n'
    )


TEXT_DECOYS: list[Callable[[Random], Decoy]] = [
    schema, words_json, properties, po_file, importer, entity, log_numbers, hashes, specimens, openapi, blank_form,
    rules, minified, vectors, licence_text, numbers_of_books, geojson, svg, machine, git_log, news, hotlines, patterns,
    html_form,
]  # fmt: skip
