"""Several people on one line: each is a record, however the line divides them, and however long it is."""

from __future__ import annotations

import json
import random
import time
from collections import Counter
from datetime import date, timedelta
from functools import cache
from itertools import product
from pathlib import Path

import pytest

from pii_scan.config import Settings
from pii_scan.model import Record, Summary
from pii_scan.workers import Scan
from tests.engine.synthetic import id_number
from tests.shared import CACHE

Person = tuple[str, str, str]
# How one person is told, and what stands between two.
SHAPES = {
    "code": ('{{name:"{0}",idCard:"{1}",mobile:"{2}"}}', ","),
    "PHP": ("['name'=>'{0}','idCard'=>'{1}','mobile'=>'{2}']", ","),
    "PHP, serialised": ('a:3:{{s:4:"name";s:6:"{0}";s:6:"idCard";s:18:"{1}";s:6:"mobile";s:11:"{2}";}}', "i:1;"),
    "objects of Java": ("UserDTO(name={0}, idCard={1}, ext=Ext(a=1, b=null), mobile={2})", ", "),
    "maps of Java": ("{{name={0}, idCard={1}, mobile={2}}}", ", "),
    "tuples": ("('{0}', '{1}', '{2}')", ", "),
    "attributes": ('<row name="{0}" idCard="{1}" mobile="{2}"/>', ""),
    "attributes of a page": ('<li data-name="{0}" data-idcard="{1}" data-mobile="{2}">详情</li>', ""),
    "messages": ('user {{ name: "{0}" id_card: "{1}" mobile: "{2}" }}', " "),
    "YAML": ("{{name: {0}, idCard: '{1}', mobile: '{2}'}}", ", "),
    "prose": ("{0}（身份证号{1}，手机{2}）", "；"),
    "JSON in a URL": ("%7B%22name%22%3A%22a%22%2C%22idCard%22%3A%22{1}%22%2C%22mobile%22%3A%22{2}%22%7D", "%2C"),
    "rows": ("{0},{1},{2}", ";"),
}


@cache
def people(count: int) -> list[Person]:
    rng, made = random.Random(20), {}
    while len(made) < count:
        born = date(1960, 1, 1) + timedelta(rng.randrange(15_000))
        body = f"{rng.choice(('110105', '310101', '440305'))}{born:%Y%m%d}{rng.randrange(1, 900):03d}"
        number = id_number(body)
        made[number] = (rng.choice(("张伟", "李娜", "王芳", "刘洋")), number, f"13{rng.randrange(10**9):09d}")
    return list(made.values())


def scan(folder: Path, text: str, block_size: int = 1 << 18) -> tuple[Counter[str], int]:
    """Records by their kind, and how many people they are on."""
    (folder / "a.txt").write_text(text, encoding="utf-8")
    wanted = Settings(paths=(str(folder / "a.txt"),), jobs=1, isolated=True, cache=CACHE)._replace(
        block_size=block_size
    )
    events = list(Scan(wanted).events())
    summary = next(event for event in events if isinstance(event, Summary))
    return Counter(event.kind for event in events if isinstance(event, Record)), summary.people["at_most"]


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("count", [4, 100])
def test_each_is_a_record(shape: str, count: int, tmp_path: Path) -> None:
    form, between = SHAPES[shape]
    line = f"list = [{between.join(form.format(*one) for one in people(count))}]"
    for size in (3000, 262_144) if count > 4 else (262_144,):
        found, on = scan(tmp_path, f"\n{line}\nend\n", block_size=size)
        assert (found, on) == ({"identity.person": count}, count)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("2024-03-01 如家酒店科技园店 8301房 入住登记：{}", "hotel.stay"),
        ("公安局立案决定书：犯罪嫌疑人{}涉嫌盗窃罪，现已刑事拘留", "crime.case"),
    ],
)
def test_what_a_line_tells_of_all_holds_for_each(text: str, kind: str, tmp_path: Path) -> None:
    listed = "、".join(f"{name}（身份证号{number}）" for name, number, _ in people(4))
    assert scan(tmp_path, text.format(listed)) == ({kind: 4}, 4)


# Two end in the same character, and one is a fruit, too.
MOBILES = ("15190916998", "17743534624", "13151079911", "15038425135", "18827849808", "18893534874")
NAMES = ("郑洋华", "傅文彬", "曾强", "杨思强", "杨梅", "程建佳")


@pytest.mark.parametrize("form", ["{}（{}）", "{} {}", "{}：{}", "{}({})"])
@pytest.mark.parametrize("sign", ["、", "；", "，"])
def test_people_of_a_line_are_counted_whatever_their_names(form: str, sign: str, tmp_path: Path) -> None:
    text = sign.join(form.format(*one) for one in zip(NAMES, MOBILES, strict=True))
    assert scan(tmp_path, text) == ({"identity.person": 6}, 6)


def test_two_of_a_line_are_people_where_one_name_looks_like_a_word(tmp_path: Path) -> None:
    numbers = [id_number(f"110105198001012{at:02}") for at in range(6)]
    lines = ("廖家豪 {}；薛剑锋 {}", "孟剑锋 {}；白剑锋 {}", "李建华 {}；编号 {}")
    text = "第1组\n" + "\n\n".join(line.format(*numbers[2 * at :]) for at, line in enumerate(lines))
    assert scan(tmp_path, text) == ({"identity.person": 4, "identity.number": 2}, 6)


@pytest.mark.parametrize("count", [3, 12, 100])
@pytest.mark.parametrize(
    ("form", "between"),
    [
        ("{0} {1} {2}", "\n"),
        ("{0},{1},{2}", "\n"),
        ("| {0} | {1} | {2} |", "\n"),
        ("姓名：{0}\n身份证：{1}\n手机：{2}", "\n"),
        ("姓名：{0}\n身份证：{1}\n手机：{2}", "\n\n"),
        ("- {0}（身份证 {1}，电话 {2}）", "\r\n"),
    ],
    ids=["words", "cells", "Markdown", "blocks", "blocks apart", "list"],
)
def test_lines_of_a_text_of_json(form: str, between: str, count: int, tmp_path: Path) -> None:
    text = "请整理下面的名单：\n" + between.join(form.format(*one) for one in people(count))
    line = json.dumps({"messages": [{"role": "user", "content": text}, {"role": "assistant", "content": "好的"}]})
    for size in (3000, 262_144) if count > 12 else (262_144,):
        assert scan(tmp_path, f"{line}\n", size) == ({"identity.person": count}, count)


@pytest.mark.parametrize(
    "line",
    ["<span>a</span>" * 90 + " 手机{}", "(1" * 100 + " 手机{})" + " " * 1000 + ",,"],
    ids=["spans", "values"],
)
def test_lines_that_could_be_divided_in_many_ways_take_no_time(line: str, tmp_path: Path) -> None:
    text = "\n\n".join(line.format(f"1391234{number:04}") for number in range(20))
    scan(tmp_path, "")
    begin = time.process_time()
    scan(tmp_path, text)
    assert time.process_time() - begin < 2


def test_the_key_that_comes_again_begins_the_next(tmp_path: Path) -> None:
    line = " ".join("姓名：{} 身份证：{} 手机：{}".format(*one) for one in people(4))
    assert scan(tmp_path, line) == ({"identity.person": 4}, 4)


@pytest.mark.parametrize(
    ("text", "records"),
    [
        ("客户{0[0]}，身份证号{0[1]}，手机{0[2]}，备用手机{1[2]}", 1),
        ("{{name: '{0[0]}', phones: ['{0[2]}', '{1[2]}']}}", 1),
        (
            "出租人（甲方）：{0[0]}（身份证号：{0[1]}） 承租人（乙方）：{1[0]}（身份证号：{1[1]}），月租金3500元",
            1,
        ),
        (
            '{{"name":"{0[0]}","idCard":"{0[1]}","remark":"老客户\\n已核实","spouse":{{"name":"{1[0]}","idCard":"{1[1]}"}}}}',
            1,
        ),
        ("2024-03-01 {0[0]}（身份证号：{0[1]}）入住如家酒店8301房，同住人{1[0]}（身份证号：{1[1]}）", 1),
    ],
    ids=["two telephones", "a list of telephones", "two sides of a contract", "a spouse", "two guests of a room"],
)
def test_what_is_one_thing_stays_one_record(text: str, records: int, tmp_path: Path) -> None:
    found, _ = scan(tmp_path, text.format(*people(2)))
    assert sum(found.values()) == records, found


def test_a_card_ends_where_it_says_so(tmp_path: Path) -> None:
    cards = [f"BEGIN:VCARD\nFN:{name}\nTEL:{mobile}\nNOTE:{number}\nEND:VCARD" for name, number, mobile in people(3)]
    # the first one is cut: what is left of it is no part of the next one
    (tmp_path / "a.vcf").write_text("\n".join(cards)[len("BEGIN:VCARD\nFN:张伟\n") :], encoding="utf-8")
    wanted = Settings(paths=(str(tmp_path / "a.vcf"),), jobs=1, isolated=True, cache=CACHE)
    found = [event.location for event in Scan(wanted).events() if isinstance(event, Record)]
    assert [(place.line, place.end_line) for place in found] == [(1, 3), (4, 8), (9, 13)]


def test_a_line_with_a_wrong_id_number_is_no_row_of_the_person_above(tmp_path: Path) -> None:
    (_, number, _), *_ = people(1)
    wrong = number[:17] + ("0" if number[17] != "0" else "1")
    lines = f"1、郑志国，男，53岁，身份证{number}，因盗窃被拘留。\n2、陈艳，女，15岁，身份证{wrong}，因盗窃被拘留。\n"
    assert scan(tmp_path, lines)[0] == {"crime.case": 1}


@pytest.mark.parametrize("count", [2, 30, 100])
@pytest.mark.parametrize(
    "form", ["{0}:{1}:{2}", "{0}：{1}，{2}", "员工{0}：{1}", "{3}:{1}:{2}", "{0}:{1}:{2}:{3}@example.org"]
)
def test_lines_that_begin_with_a_name_are_a_person_each(form: str, count: int, tmp_path: Path) -> None:
    surnames, given = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗", "伟芳娜敏静丽强磊军洋勇艳杰娟涛"
    names = [f"{first}{last}" for last in given for first in surnames]
    told = [
        form.format(name, number, mobile, f"q{chr(97 + at % 26)}{chr(97 + at // 26)}k")
        for at, (name, (_, number, mobile)) in enumerate(zip(names, people(count), strict=False))
    ]
    for size in (3000, 262_144) if count > 30 else (262_144,):
        assert scan(tmp_path, "\n".join(told) + "\n", size) == ({"identity.person": count}, count)


@pytest.mark.parametrize("column", [1, 2], ids=["ID numbers", "telephones"])
@pytest.mark.parametrize("indent", [None, 1])
def test_numbers_by_names(column: int, indent: int | None, tmp_path: Path) -> None:
    told = {
        f"{first}{last}": one for (first, last), one in zip(product("王李张刘陈", "伟芳娜敏"), people(20), strict=True)
    }
    text = json.dumps({name: one[column] for name, one in told.items()}, ensure_ascii=False, indent=indent)
    assert scan(tmp_path, text) == ({"identity.person": 20}, 20)


def test_numbers_by_what_they_are(tmp_path: Path) -> None:
    (_, mine, mobile), (_, other, phone) = people(2)
    text = json.dumps(
        {"idCard": mine, "spouseIdCard": other, "mobile": mobile, "emergencyPhone": phone, "name": "张伟"}
    )
    assert scan(tmp_path, text)[0] == {"identity.person": 1}


@pytest.mark.parametrize(
    "text",
    ["{0}（身份证号：{1}）", "{0}：{1}", "id\tremark\n1\t客户{0}，身份证号{1}，请回电\n2\t无\n3\t无", "{0} {1}"],
    ids=["prose", "key", "table", "cells"],
)
def test_a_name_and_a_number_are_a_person(text: str, tmp_path: Path) -> None:
    (_, number, _), *_ = people(1)
    assert scan(tmp_path, text.format("张伟", number) + "\n") == ({"identity.person": 1}, 1)


def test_lines_of_keys_that_name_two_sides_are_one_record(tmp_path: Path) -> None:
    text = "甲方：{0[0]}，身份证号{0[1]}\n乙方：{1[0]}，身份证号{1[1]}\n月租金：3500元\n租期：2024-01-01至2024-12-31\n"
    found, _ = scan(tmp_path, text.format(*people(2)))
    assert found == {"property.rental": 1}


TOLD_IN_FULL = {
    "location.fix": (
        "【查询结果】号码{0[2]}最后定位时间2015-03-27 07:38:17，位置朝阳区锦绣路22号（112.274759,30.511212）",
        "定位结果：目标手机{0[2]}，机主{0[0]}，2014-07-25 06:51位于云岩区中山路15号，经度102.481478，纬度31.183020。",
    ),
    "hotel.stay": (
        "查到了：2016-12-10 14:38:23 汉庭酒店人民广场店 2620房 {0[0]} {0[1]} 退房时间2016-12-11 17:38:23，房费205.00元",
        "客户发来的：开房记录 {0[0]} 身份证号{0[1]}，全季酒店，房号1039，入住2014-01-18 11:11:25，离店2014-01-19",
    ),
    "bank.transaction": (
        "交易明细：2019-08-25 08:35:45，{0[0]}，账号6222604337504925868，转账，发生额7794.43元，账户余额64965.39元",
        "【查询结果】{0[0]}的中国工商银行卡6212265766093900166于2015-07-03 09:24:14消费5189.79元，余额20666.94元。",
    ),
}


@pytest.mark.parametrize("kind", TOLD_IN_FULL)
def test_lines_with_keys_that_tell_all_of_somebody_are_a_record_each(kind: str, tmp_path: Path) -> None:
    lines = [line.format(one) for line, one in zip(TOLD_IN_FULL[kind], people(2), strict=True)]
    for text in (lines, lines[::-1]):
        assert scan(tmp_path, "\n".join(text) + "\n")[0] == {kind: 2}


def test_cards_of_a_page_that_fill_a_line(tmp_path: Path) -> None:
    card = "<div><h3>{0}</h3><p>身份证号：{1}</p><p>手机号：{2}</p><p>入住日期：2024-05-06</p><p>房号：8301</p></div>\n"
    assert scan(tmp_path, "".join(card.format(*one) for one in people(12))) == ({"hotel.stay": 12}, 12)
    elements = "<h3>{0}</h3>\n<p>身份证号：{1}</p>\n<p>入住日期：2024-05-06</p><p>房号：8301</p>\n"
    assert scan(tmp_path, "".join(elements.format(*one) for one in people(12))) == ({"hotel.stay": 12}, 12)


@pytest.mark.parametrize("form", ["{n}. Name {0}----身份证号 {1}", '"day{n}(2023-07-1{n})=>idCard({1})=>phone({2})"'])
def test_lines_whose_beginnings_differ(form: str, tmp_path: Path) -> None:
    told = "\n".join(form.format(*one, n=n) for n, one in enumerate(people(6), 1))
    assert scan(tmp_path, f"{told}\n") == ({"identity.person": 6}, 6)
