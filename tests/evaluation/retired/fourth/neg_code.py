"""Hard negatives of programs: source code with labels, schemas, translations, patterns, templates."""

from __future__ import annotations

import json

from neg_base import Maker, some, text
from records import Item
from world import World

LABELS = {
    "hotel": [
        ("guestName", "客人姓名"),
        ("idNo", "证件号码"),
        ("roomNo", "房间号"),
        ("checkinTime", "入住时间"),
        ("checkoutTime", "退房时间"),
        ("hotelName", "酒店名称"),
    ],
    "bank": [
        ("accountName", "户名"),
        ("cardNo", "银行卡号"),
        ("balance", "账户余额"),
        ("tradeTime", "交易时间"),
        ("oppAccount", "对方账号"),
        ("summary", "摘要"),
    ],
    "train": [
        ("passengerName", "乘车人"),
        ("idCard", "身份证号"),
        ("trainNo", "车次"),
        ("fromStation", "出发站"),
        ("toStation", "到达站"),
        ("seatNo", "座位号"),
    ],
    "vehicle": [
        ("ownerName", "车主姓名"),
        ("plateNo", "号牌号码"),
        ("vin", "车辆识别代号"),
        ("engineNo", "发动机号"),
        ("mobile", "联系电话"),
        ("brandModel", "品牌型号"),
    ],
    "house": [
        ("obligee", "权利人"),
        ("certNo", "不动产权证号"),
        ("location", "坐落"),
        ("area", "建筑面积"),
        ("idNo", "证件号码"),
        ("registerTime", "登记时间"),
    ],
    "border": [
        ("name", "姓名"),
        ("passportNo", "护照号码"),
        ("ioType", "出入标识"),
        ("ioDate", "出入境日期"),
        ("portName", "口岸"),
        ("visaType", "签证种类"),
    ],
}


def theme(world: World) -> tuple[str, list[tuple[str, str]]]:
    """A theme and its labels in any order."""
    name = world.rng.choice(list(LABELS))
    return name, world.rng.sample(LABELS[name], len(LABELS[name]))


def importer(world: World) -> Item:
    """Python that reads such files."""
    name, labels = theme(world)
    body = "\n".join(f'            "{key}": row["{label}"].strip(),' for key, label in labels)
    heads = ", ".join(f'"{label}"' for _, label in labels)
    code = (
        f'import csv\n\nHEADER = [{heads}]\n\n\ndef load_{name}(path):\n    with open(path, encoding="gbk") as'
        f" source:\n        for row in csv.DictReader(source, HEADER):\n            yield {{\n{body}\n           "
        " }\n"
    )
    return text("importer", "py", code)


def bean(world: World) -> Item:
    """A Java class with comments."""
    name, labels = theme(world)
    body = "\n".join(
        f'    /** {label} */\n    @ExcelProperty("{label}")\n    private String {key};\n' for key, label in labels
    )
    return text(
        "bean",
        "java",
        f"package com.acme.{name}.model;\n\n@Data\npublic class {name.title()}Record {{\n\n{body}}}\n",
    )


def ddl(world: World) -> Item:
    """CREATE TABLE without rows."""
    name, labels = theme(world)
    body = ",\n".join(
        f"  `{key}` varchar({world.rng.choice((18, 32, 64))}) NOT NULL COMMENT '{label}'" for key, label in labels
    )
    return text(
        "ddl",
        "sql",
        f"CREATE TABLE `t_{name}_record` (\n  `id` bigint(20) NOT NULL AUTO_INCREMENT,\n{body},\n  PRIMARY KEY"
        " (`id`)\n) ENGINE=InnoDB COMMENT='记录表';\n",
    )


def header_only(world: World) -> Item:
    """A template with a header and no rows."""
    _, labels = theme(world)
    mark = world.rng.choice((",", "\t"))
    return text(
        "header-only", "csv", mark.join(label for _, label in labels) + "\n" + mark * (len(labels) - 1) + "\n", True
    )


def i18n(world: World) -> Item:
    """Translations."""
    name, labels = theme(world)
    if world.rng.random() < 0.5:
        pairs = {f"{name}.form.{key}": f"请输入{label}" for key, label in labels} | {
            f"{name}.table.{key}": label for key, label in labels
        }
        return text("i18n", "json", json.dumps(pairs, ensure_ascii=False, indent=2) + "\n")
    return text(
        "i18n",
        "properties",
        "".join(f"{name}.{key}={label}\n{name}.{key}.required={label}不能为空\n" for key, label in labels),
    )


def vue_form(world: World) -> Item:
    """A form with labels and empty fields."""
    name, labels = theme(world)
    body = "\n".join(
        f'    <el-form-item label="{label}" prop="{key}">\n      <el-input v-model="form.{key}"'
        f' placeholder="请输入{label}" />\n    </el-form-item>'
        for key, label in labels
    )
    return text(
        "form",
        world.rng.choice(("vue", "html")),
        f'<template>\n  <el-form ref="{name}" :model="form">\n{body}\n  </el-form>\n</template>\n',
    )


def openapi(world: World) -> Item:
    """A description of an interface."""
    name, labels = theme(world)
    body = "".join(f"        {key}:\n          type: string\n          description: {label}\n" for key, label in labels)
    return text(
        "openapi",
        "yaml",
        f"openapi: 3.0.1\ninfo:\n  title: {name} service\n  version: 1.{world.rng.randrange(9)}.0\npaths:\n "
        f" /{name}/list:\n    get:\n      summary: 列表查询\ncomponents:\n  schemas:\n    {name.title()}:\n     "
        f" properties:\n{body}",
    )


def typescript(world: World) -> Item:
    """Types of a web program."""
    name, labels = theme(world)
    body = "\n".join(f"  {key}: string; // {label}" for key, label in labels)
    return text(
        "types",
        "ts",
        f"export interface {name.title()}Row {{\n{body}\n}}\n\nexport const PAGE_SIZE ="
        f" {world.rng.randrange(10, 50)};\n",
    )


def queries(world: World) -> Item:
    """Selects with placeholders."""
    name, labels = theme(world)
    columns = ", ".join(f't.{key} AS "{label}"' for key, label in labels)
    where = " AND ".join(f"t.{key} = #{{{key}}}" for key, _ in labels[:3])
    return text(
        "queries",
        "sql",
        f"-- {name} 查询\nSELECT {columns}\nFROM t_{name} t\nWHERE {where}\nORDER BY t.id DESC\nLIMIT 20;\n",
    )


def patterns(world: World) -> Item:
    """Checks of numbers by pattern."""
    cut = world.rng.choice(
        ("7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2", "7,9,10,5,8,4,2,1,6,3,7,9,10,5,8,4,2")
    )
    code = (
        "const reg = {\n  mobile: /^1[3-9]\\d{9}$/,\n  idCard:"
        " /^[1-9]\\d{5}(18|19|20)\\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx]$/,\n  bankCard:"
        f" /^62\\d{{14,17}}$/,\n  plate: /^[京津沪渝][A-Z][A-Z0-9]{{5}}$/\n}}\nconst weights = [{cut}]\nexport"
        f" default reg // v{world.rng.randrange(1, 9)}\n"
    )
    return text("patterns", "js", code)


def unit_test(world: World) -> Item:
    """Tests of a check of ID numbers with numbers that fail it."""
    rng, cases = world.rng, []
    for _ in some(rng, 3, 8):
        good = world.person().id
        cases.append(f'    "{good[:17]}{rng.choice([c for c in "0123456789" if c != good[17]])}",  # 校验位错误')
    cases += ['    "110105194913310021",  # 月份错误', '    "1101051949123100",  # 位数不足']
    body = "\n".join(cases)
    return text(
        "unit-test",
        "py",
        "import pytest\n\nfrom app.check import is_id_card\n\nWRONG ="
        f" [\n{body}\n]\n\n\n@pytest.mark.parametrize('number', WRONG)\ndef test_wrong_id_card(number):\n    assert"
        " not is_id_card(number)\n",
    )


def sms_templates(world: World) -> Item:
    """Texts of messages with gaps."""
    rows = [
        "【铁路客服】订单{0}，{1}您已购{2}{3}次{4}车{5}号，{6}站{7}开。",
        "【某某银行】您尾号{0}的账户{1}支出人民币{2}元，余额{3}元。",
        "【某某酒店】尊敬的{0}，您预订的{1}已确认，入住日期{2}，离店日期{3}。",
        "【某某航空】{0}您好，您乘坐的{1}航班（{2}-{3}）起飞时间调整为{4}。",
        "【交管12123】您的小型汽车{0}于{1}在{2}有一条违法记录，请及时处理。",
        "【某某物业】{0}业主您好，您{1}栋{2}的物业费{3}元待缴。",
    ]
    chosen = world.rng.sample(rows, 4)
    return text(
        "sms-templates",
        "properties",
        "".join(f"sms.tpl.{i}={row}\n" for i, row in enumerate(chosen, world.rng.randrange(10, 90))),
    )


MAKERS: list[Maker] = [
    importer,
    bean,
    ddl,
    header_only,
    i18n,
    vue_form,
    openapi,
    typescript,
    queries,
    patterns,
    unit_test,
    sms_templates,
]
