"""Lists of people that are no tables: what is told of units that repeat is what reading each of them finds."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest

from pii_scan.config import Settings
from pii_scan.engine import Engine, build
from pii_scan.formats import text as text_format
from pii_scan.model import TABLE_SIGNS, Summary
from pii_scan.scanner import Scanner, load_rules, repeats
from tests.shared import CACHE, Bytes
from tests.test_notations import WEIGHTS

# Small, so that a lesson is soon over.
LESSON = 4000
# Characters of a list.
SIZE = 40_000
# Findings that are listed; the others are counted.
LISTED = 300
PLACES = ("广东省深圳市南山区科技路", "北京市朝阳区建国路", "杭州市西湖区文三路")
HOTELS = ("如家酒店", "汉庭酒店", "锦江之星", "7天连锁")
# What stands among the units of a list now and then.
ODD = (
    "以下为酒店住宿人员名单：",
    "身份证号码",
    "",
    "----------",
    "# 第二部分",
    "航班旅客信息",
    "户名：王小明",
    "犯罪前科人员",
)
LISTS = (
    "{name}----{id}----{mobile}",
    "{mobile}----{password}",
    "{mail}----{password}----{mobile}",
    "{name},{id},{mobile},{hotel},{day} {time},{room}",
    "{name}|{sex}|{id}|{mobile}|{place}",
    "{qq}\t{mobile}\t{mail}",
    "{id}",
    "{mobile}",
    "{mobile},{name},北京,{place}",
    "{day} {time} INFO user={name} idcard={id} phone={mobile} hotel={hotel} room={room}",
    "{day} {time} [INFO] 用户{name}登录，手机号{mobile}，身份证{id}",
    "{name}（身份证号{id}，电话{mobile}）于{day}入住{hotel}{room}房。",
    '{{"u":{{"n":"{name}","idNo":"{id}"}},"t":"{mobile}","place":"{place}"}}',
    "姓名：{name}\n身份证号：{id}\n手机：{mobile}\n",
    "- name: {name}\n  id_card: {id}\n  phone: {mobile}",
    "<user><name>{name}</name><idcard>{id}</idcard><mobile>{mobile}</mobile></user>",
    "[user{room}]\nname={name}\nidcard={id}\nmobile={mobile}\n",
    "BEGIN:VCARD\nFN:{name}\nTEL:{mobile}\nNOTE:{id}\nEND:VCARD",
    "{day} {time} {name}: 我的电话是{mobile}，身份证{id}",
    "{number}、{name}，{sex}，{age}岁，身份证{id}，因盗窃被拘留。",
)


def _person(rng: random.Random, number: int) -> dict[str, str]:
    """Made up; one ID number in twenty has a wrong check character, and one in twenty a small one."""
    body = f"{rng.choice(('110105', '310101', '440305', '810000'))}{rng.randrange(1950, 2013)}"
    body += f"{rng.randrange(1, 13):02}{rng.randrange(1, 29):02}{rng.randrange(1000):03}"
    check = "10X98765432"[(sum(int(a) * w for a, w in zip(body, WEIGHTS, strict=True)) + (rng.random() < 0.05)) % 11]
    return {
        "name": rng.choice("王李张刘陈黄高于余欧") + "".join(rng.sample("海芳建国丽华伟敏", rng.randrange(1, 3))),
        "id": body + (check if rng.random() < 0.95 else check.lower()),
        "mobile": f"1{rng.choice(('38', '39', '86', '50', '54'))}{rng.randrange(10**8):08}",
        "mail": "".join(rng.choices("abcdeq123", k=rng.randrange(4, 9))) + rng.choice(("@qq.com", "@163.com")),
        "password": "".join(rng.choices("abcXYZ789", k=rng.randrange(6, 10))),
        "qq": str(rng.randrange(10_000, 10**10)),
        "place": f"{rng.choice(PLACES)}{rng.randrange(1, 300)}号" + rng.choice(("", "3栋501室")),
        "hotel": rng.choice(HOTELS),
        "day": f"20{rng.randrange(15, 25)}-{rng.randrange(1, 13):02}-{rng.randrange(1, 29):02}",
        "time": f"{rng.randrange(24):02}:{rng.randrange(60):02}:{rng.randrange(60):02}",
        "room": str(rng.randrange(1, 3000)),
        "sex": rng.choice("男女"),
        "age": str(rng.randrange(1, 100)),
        "number": str(number),
    }  # fmt: skip


def _list(form: str, seed: int) -> bytes:
    rng = random.Random(f"{form} {seed}")
    text, number = "", 0
    while len(text) < SIZE:
        odd = rng.choice(ODD) + "\n" if rng.random() < 0.002 else ""
        text += odd + form.format(**_person(rng, number)) + "\n"
        number += 1
    return text.encode()


@pytest.fixture(scope="module")
def engine() -> Engine:
    return build(load_rules(Settings()), CACHE, signs=TABLE_SIGNS)


def _scan(engine: Engine, data: bytes) -> Iterator[object]:
    """The events, and of summaries what is counted."""
    settings = Settings(cache=CACHE, isolated=True, min_confidence="low", as_of="2026-01-01", listed=LISTED)
    for event in Scanner(settings, engine=engine, ruleset=engine.ruleset).scan(Bytes("list.txt", data)):
        if isinstance(event, Summary):
            people = {key: sorted(hashes) for key, hashes in event.tally.people.items()} if event.tally else {}
            yield event.findings, event.records, event.not_listed, people
        else:
            yield event


@pytest.mark.parametrize("form", LISTS)
def test_what_is_told_is_what_is_read(form: str, engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    told = 0
    known = repeats._Parts.known

    def count(self: repeats._Parts, stop: int, *what: object) -> repeats.Known:
        nonlocal told
        told += stop - self.at
        return known(self, stop, *what)  # type: ignore[arg-type]

    monkeypatch.setattr(repeats._Parts, "known", count)
    monkeypatch.setattr(repeats, "LESSON", LESSON)
    monkeypatch.setattr(text_format, "TABLE_ROWS", 60)
    data = _list(form, 1)
    found = [*_scan(engine, data)]
    assert told > LESSON / 4
    monkeypatch.setattr(repeats, "PROMISING", 1 << 30)
    assert [*_scan(engine, data)] == found


def test_values_are_taken_out_of_a_text(engine: Engine) -> None:
    one, other = (
        engine.skeletons.of(text.encode())
        for text in (
            "王芳，身份证330106198910107752，住址：北京市朝阳区建国路12号，a1@qq.com",
            "李建国，身份证440305198007153533，住址：北京市海淀区学院路7号，zhangsan77@qq.com",
        )
    )
    assert one and other and one.text == other.text
    assert "王".encode() not in one.text and b"1989" not in one.text


def test_places_lead_back(engine: Engine) -> None:
    data = _list(LISTS[4], 2) + _list(LISTS[10], 3)
    skeleton = engine.skeletons.of(data)
    assert skeleton and skeleton.text.count(b"\n") == data.count(b"\n") and len(skeleton.text) < len(data)
    at = place = 0
    while (at := data.find(b"\n", at + 1)) >= 0:
        place = skeleton.text.find(b"\n", place + 1)
        assert skeleton.outer(place) == at and skeleton.inner(at) == place


def test_words_that_say_something_are_left(engine: Engine) -> None:
    for text in ("余额", "手机", "锦江之星", "13800138000", "110101199003070000"):
        skeleton = engine.skeletons.of(f"x {text} y".encode())
        assert skeleton and text.encode() in skeleton.text
