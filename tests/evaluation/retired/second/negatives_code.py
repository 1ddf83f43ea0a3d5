"""Code, forms and texts that speak of personal data and hold none."""

from __future__ import annotations

import hashlib
import json
import random
from collections.abc import Callable
from textwrap import dedent

from fields import headers
from kinds import MAKERS
from negatives import Made, Negative
from pen import AIRLINES, CHARGES, STATIONS
from values import EMAIL, GIVEN, ROADS, SURNAMES, digits, places, syllables

# Published specimens, which no report is to name.
SPECIMENS = {
    "a": "11010519491231002X",
    "b": "13800138000",
    "c": "6222600260001072444",
    "d": "34052419800101001X",
    "e": "13888888888",
    "f": "490154203237518",
}
READER = """
COLUMNS = {{
{body}
}}


def matches(head):
    return [cell.strip() for cell in head.split(",")] == list(COLUMNS)


def rows(lines):
    for line in lines:
        if line.startswith("户名："):
            continue
        yield dict(zip(COLUMNS.values(), line.split(",")))
"""
SPEC = """
describe('id', () => {{
  it('ok', () => expect(isIdCard('{a}')).toBe(true));
  it('old', () => expect(isIdCard('{d}')).toBe(true));
  it('phone', () => expect(mask('{b}')).toBe('138****8000'));
  it('same', () => expect(isPhone('{e}')).toBe(true));
  it('card', () => expect(luhn('{c}')).toBe(true));
  it('imei', () => expect(luhn('{f}')).toBe(true));
}});
"""
PATTERNS = r"""
export const mobile = /^1[3-9]\d{9}$/;
export const idCard = /^[1-9]\d{5}(18|19|20)\d{2}\d{7}[\dXx]$/;
export const plate = /^[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][A-Z0-9]{5,6}$/;
export const passport = /^[EG]\d{8}$/;
export const eticket = /^(781|784|999)-?\d{10}$/;
"""
ARTICLES = (
    "旅馆接待旅客住宿必须登记，登记时应当查验旅客的身份证件",
    "上网服务营业场所应当对上网消费者的身份证等有效证件进行核对、登记",
    "出境入境人员应当向边检机关交验本人的护照",
    "机动车驾驶人应当随身携带驾驶证，准驾车型应当与所驾车辆相符",
    "对有前科人员、吸毒人员的管理依照有关规定执行",
    "出租人应当自租赁合同订立之日起三十日内办理租赁备案",
)
ANSWERS = (
    ("入住时需要什么证件？", "身份证、护照或港澳通行证均可，退房时间为中午12:00。"),
    ("余额宝转出多久到账？", "两小时内到账，单日限额1万元。"),
    ("驾驶证记分满12分怎么办？", "需参加学习并考试，准驾车型不变。"),
    ("列车改签如何办理？", "开车前在车站窗口或拨打12306办理。"),
    ("不动产权证遗失怎么补？", "权利人持身份证到登记中心申请，公告15个工作日。"),
)
DISHES = ("宫保鸡丁", "王老吉", "张飞牛肉", "李锦记蚝油", "周黑鸭", "马铃薯丝", "江小白", "陈麻花")
Named = Callable[[str, list[tuple[str, str]], random.Random], str]


def columns_of(name: str, style: str, write: Named, title: str) -> Made:
    """A file written of the columns of some kind, in Chinese and as in code."""

    def make(rng: random.Random) -> Negative:
        kind = rng.choice(sorted(MAKERS))
        view = max((v.split() for v in MAKERS[kind][1]), key=len)
        pairs = list(zip(headers(rng, view, "zh"), headers(rng, view, style), strict=True))
        stem = kind.split(".")[1]
        return name.format(stem), write(stem, pairs, rng), {}

    make.__doc__ = title
    return make


def entity(name: str, pairs: list[tuple[str, str]], _rng: random.Random) -> str:
    """A class in Java with remarks in Chinese."""
    body = "".join(f'    /** {z} */\n    @ApiModelProperty("{z}")\n    private String {c};\n\n' for z, c in pairs)
    return f'package com.qs.entity;\n\n@Data\n@TableName("t_{name}")\npublic class {name.title()}Entity {{\n{body}}}\n'


def interface(name: str, pairs: list[tuple[str, str]], _rng: random.Random) -> str:
    """A type in TypeScript."""
    return (
        f"export interface {name.title()}Row {{\n"
        + "".join(f"  /** {z} */\n  {c}: string;\n" for z, c in pairs)
        + "}\n"
    )


def structure(name: str, pairs: list[tuple[str, str]], _rng: random.Random) -> str:
    """A struct in Go with tags."""
    body = "".join(f'\tF{i} string `json:"{c}" gorm:"comment:{z}"`\n' for i, (z, c) in enumerate(pairs))
    return f"package model\n\ntype {name.title()} struct {{\n{body}}}\n"


def schema(name: str, pairs: list[tuple[str, str]], rng: random.Random) -> str:
    """A table without rows, and a query."""
    body = ",\n".join(f"  `{c}` varchar({rng.choice((18, 32))}) NOT NULL DEFAULT '' COMMENT '{z}'" for z, c in pairs)
    picked = ", ".join(c for _, c in pairs)
    return f"CREATE TABLE `{name}_info` (\n{body}\n);\nSELECT {picked} FROM {name}_info WHERE {pairs[0][1]} = ?;\n"


def message(name: str, pairs: list[tuple[str, str]], _rng: random.Random) -> str:
    """A protocol buffer."""
    body = "".join(f"  string {c} = {i}; // {z}\n" for i, (z, c) in enumerate(pairs, 1))
    return f'syntax = "proto3";\nmessage {name.title()} {{\n{body}}}\n'


def service(name: str, pairs: list[tuple[str, str]], rng: random.Random) -> str:
    """A description of a service."""
    body = "".join(
        f"        - name: {c}\n          in: query\n          description: {z}\n"
        f"          schema: {{type: string, maxLength: {rng.randrange(8, 64)}}}\n"
        for z, c in pairs
    )
    return f"openapi: 3.0.1\npaths:\n  /{name}/list:\n    get:\n      parameters:\n{body}"


def translations(name: str, pairs: list[tuple[str, str]], _rng: random.Random) -> str:
    """Words of a user interface."""
    more = {"idHint": "请输入18位身份证号码", "balance": "余额", "checkInRate": "入住率", "err": "手机号格式不正确"}
    return json.dumps({name: {c: z for z, c in pairs} | more}, ensure_ascii=False, indent=2)


def properties(name: str, pairs: list[tuple[str, str]], _rng: random.Random) -> str:
    """Words of a user interface, as lines."""
    return "".join(f"{name}.{c}={z}\n{name}.{c}.required={z}不能为空\n" for z, c in pairs)


def catalogue(_name: str, pairs: list[tuple[str, str]], _rng: random.Random) -> str:
    """Words of a user interface, for gettext."""
    head = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'
    return head + "".join(f'#: forms.py:{i}\nmsgid "{c}"\nmsgstr "{z}"\n\n' for i, (z, c) in enumerate(pairs, 40))


def form(_name: str, pairs: list[tuple[str, str]], _rng: random.Random) -> str:
    """A form to fill in."""
    body = "".join(
        (
            f'    <el-form-item label="{z}" prop="{c}"><el-input '
            f'v-model="form.{c}" placeholder="请输入{z}" /></el-form-item>\n'
        )
        for z, c in pairs
    )
    return f"<template>\n  <el-form>\n{body}  </el-form>\n</template>\n"


def handbook(name: str, pairs: list[tuple[str, str]], _rng: random.Random) -> str:
    """A guide to a program that exports records."""
    body = "".join(f"| {c} | {z} |\n" for z, c in pairs)
    head = f"# {name} 导出工具\n\n支持导出以下列：{'、'.join(z for z, _ in pairs)}。\n\n"
    return (
        f"{head}```sh\nexport --kind {name} --columns "
        f"{','.join(c for _, c in pairs)}\n```\n\n| 列 | 含义 |\n|---|---|\n{body}"
    )


def template(_name: str, pairs: list[tuple[str, str]], rng: random.Random) -> str:
    """A document with places to fill in."""
    return "".join(f"{z}：{rng.choice(('____________', '{{' + c + '}}', '（盖章）', '××××'))}\n" for z, c in pairs)


def importer(rng: random.Random) -> Negative:
    """A program that reads a statement of a bank."""
    names = headers(rng, ["txdate", "currency", "amount", "balance", "summary", "oppname", "oppacct"], "zh")
    body = "\n".join(f'    "{n}": "f{i}",' for i, n in enumerate(names))
    return "bank_reader.py", READER.format(body=body).lstrip(), {}


def checks(_rng: random.Random) -> Negative:
    """Assertions about published specimens."""
    return "validator.spec.js", SPEC.format_map(SPECIMENS).lstrip(), {}


def patterns(_rng: random.Random) -> Negative:
    """Regular expressions for all sorts of numbers."""
    return "regex.js", PATTERNS.lstrip(), {}


def commits(rng: random.Random) -> Negative:
    """A log of commits; the authors' addresses are meant to be read."""
    authors = []
    for _ in range(4):
        latin = rng.choice(syllables(GIVEN))[1] + rng.choice(syllables(SURNAMES))[1].replace("ü", "v") + digits(rng, 2)
        authors.append((latin.title(), f"{latin}@hengqu-soft.cn"))
    made = [
        f"commit {hashlib.sha1(rng.randbytes(9)).hexdigest()}\nAuthor: {name} <{mail}>\n"
        f"Date:   Mon Mar 4 10:{i:02}:11 2024 +0800\n\n    修复列表第 {i} 页的排序\n\n"
        for i, (name, mail) in enumerate(rng.choices(authors, k=40))
    ]
    return "git-log.txt", "".join(made), {EMAIL: [mail for _, mail in authors]}


def judgment(rng: random.Random) -> Negative:
    """A published judgment, names shortened."""
    place, charge = rng.choice(places()), rng.choice(CHARGES)
    text = f"""
    （2021）{place.plate[0]}{place.code[2:]}刑初{rng.randrange(9, 900)}号

    公诉机关{place.city}{place.district}人民检察院。

    被告人张某甲，因涉嫌{charge}罪于2021年3月被刑事拘留，同年4月被逮捕，现羁押于{place.city}看守所。

    本院认为，被告人张某甲的行为已构成{charge}罪，判处有期徒刑{rng.randrange(1, 9)}年，并处罚金人民币5000元。
    """
    return "判决书公开版.txt", dedent(text).lstrip(), {}


def statute(rng: random.Random) -> Negative:
    """Rules of a register, in articles."""
    made = [
        f"第{'一二三四五六'[i]}条 {text}，期限不少于{rng.randrange(30, 90)}日。"
        for i, text in enumerate(rng.sample(ARTICLES, 6))
    ]
    return "管理办法.txt", "\n".join(made) + "\n", {}


def news(rng: random.Random) -> Negative:
    """News with hot lines, trains and places."""
    start, end = rng.sample(STATIONS, 2)
    text = f"""
    {rng.choice(places()).city}交通部门消息，自10月10日起加开{start}至{end}的G{rng.randrange(1000, 3000)}次列车，
    二等座票价{rng.randrange(90, 400)}元，旅客可拨打12306或95105105咨询。

    {rng.choice(ROADS)}路改造工程完工，市民服务热线12345、400-810-{rng.randrange(2000, 9000)}全天开通。
    {rng.choice(AIRLINES)[0]}{rng.randrange(1001, 9800)}航班机型由320改为321。
    """
    return "简报.txt", dedent(text).lstrip(), {}


def calendar(rng: random.Random) -> Negative:
    """Holidays of a year."""
    made = "".join(
        f"BEGIN:VEVENT\nUID:{digits(rng, 18)}\nDTSTART;VALUE=DATE:2024{i % 12 + 1:02}{i % 27 + 1:02}\n"
        f"SUMMARY:{rng.choice(('春节', '清明', '调休', '国庆'))}\nEND:VEVENT\n"
        for i in range(20)
    )
    return "节假日.ics", f"BEGIN:VCALENDAR\n{made}END:VCALENDAR\n", {}


def questions(rng: random.Random) -> Negative:
    """Questions and answers at a counter."""
    made = [f"**{q}**\n\n{a} 参考编号 {digits(rng, 6)}\n" for q, a in rng.sample(ANSWERS, len(ANSWERS))]
    return "faq.md", "\n".join(made), {}


def menu(rng: random.Random) -> Negative:
    """Prices of dishes and goods."""
    made = [f"{rng.choice(DISHES)} …… {rng.randrange(6, 98)}元 货号{digits(rng, 7)}" for _ in range(40)]
    return "价目表.txt", "\n".join(made) + "\n", {}


WORDS_ONLY: list[Made] = [
    columns_of("{}Entity.java", "camel", entity, "Java"),
    columns_of("{}.d.ts", "camel", interface, "TypeScript"),
    columns_of("{}.go", "snake", structure, "Go"),
    columns_of("V3__{}.sql", "initials", schema, "SQL by initials"),
    columns_of("V4__{}.sql", "snake", schema, "SQL"),
    columns_of("{}.proto", "snake", message, "protocol buffer"),
    columns_of("openapi-{}.yaml", "camel", service, "OpenAPI"),
    columns_of("zh-CN.{}.json", "camel", translations, "i18n, JSON"),
    columns_of("messages_{}.properties", "snake", properties, "i18n, properties"),
    columns_of("{}.po", "snake", catalogue, "i18n, gettext"),
    columns_of("{}Form.vue", "camel", form, "form"),
    columns_of("{}-README.md", "snake", handbook, "handbook"),
    columns_of("{}合同模板.txt", "camel", template, "blank document"),
    importer,
    checks,
    patterns,
    commits,
    judgment,
    statute,
    news,
    calendar,
    questions,
    menu,
]
