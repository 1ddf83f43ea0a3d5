"""Numbers of things that look like a value now and then: of eleven digits, or of those that ID numbers begin with."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest

from pii_scan.config import Settings
from pii_scan.model import Finding, Record
from pii_scan.workers import Scan
from tests.shared import CACHE

PICK = random.Random(8)
IDS = [f"{PICK.randrange(10**10, 10**11)}" for _ in range(120)]
# batches of a day: the year, the month and the day, and a number
BATCHES = [f"1{PICK.choice('89')}{PICK.randrange(1, 13):02}{PICK.randrange(1, 29):02}{at:05}" for at in range(60)]
STOCK = [
    f"1{PICK.randrange(3, 8)}{PICK.randrange(1, 13):02}{PICK.randrange(1, 29):02}{at * 7919 % 10**5:05}"
    for at in range(60)
]
# telephones of one block of numbers, which looks like two days
BLOCKS = [f"13{PICK.choice(('0110', '0111'))}{at * 7919 % 10**5:05}" for at in range(40)]
# region, day and number: one in eleven has a right check digit
CASES = [
    f"330106{2024 + at % 2}{PICK.randrange(1, 13):02}{PICK.randrange(1, 29):02}{at * 37 % 10_000:04}"
    for at in range(120)
]
MOBILES = [f"1{PICK.choice(('38', '59', '77', '86'))}{PICK.randrange(10**8):08}" for _ in range(40)]


def found(folder: Path, text: str, name: str) -> tuple[int, int]:
    """How many values of medium confidence and how many records a file holds."""
    file = folder / name
    file.write_text(text, encoding="utf-8")
    settings = Settings(paths=(str(file),), jobs=1, isolated=True, cache=CACHE, min_confidence="medium")
    events = list(Scan(settings).events())
    return sum(isinstance(one, Finding) for one in events), sum(isinstance(one, Record) for one in events)


def lines(form: str, numbers: list[str]) -> str:
    return "".join(form.format(number, at=at) for at, number in enumerate(numbers))


THINGS = {
    "a log": ("a.log", lines("2025-04-01 10:00:00 [INFO] 水表[{}]上报成功，读数 7{at}\n", IDS)),
    "a trace": ("b.log", lines("2025-04-01 10:00:00.1 INFO [{}] 下单成功，耗时 {at}ms\n", IDS)),
    "no header": ("c.csv", lines("{},智能水表,在线\n", IDS)),
    "arrays": ("d.json", json.dumps([[one, "智能水表", "在线"] for one in IDS], ensure_ascii=False)),
    "a map": ("e.js", "module.exports = {\n" + lines("  '{}': '水表',\n", IDS) + "}\n"),
    "a dump": ("f.sql", "INSERT INTO item VALUES\n" + lines("(3{at},{},'轴承',4),\n", IDS)),
    "batches": ("g.log", lines("2019-04-01 10:00:00 INFO 箱号={} 处理完成\n", BATCHES)),
    "stock": ("l.csv", lines("{},空调,2,金桥仓\n", STOCK)),
    "stock in a log": ("m.txt", lines("退料 {} 轴承 3件\n", STOCK)),
    "a column of batches": ("h.csv", "标本,结果\n" + lines("{},阴性\n", BATCHES)),
    "cases": ("i.log", lines("2025-04-01 10:00:00 推送办件 {} 成功\n", CASES)),
    "a list of cases": ("j.txt", lines("{}\n", CASES)),
    "cases in a dump": (
        "k.sql",
        "INSERT INTO t_case VALUES\n" + lines("({at},'{}','已办结'),\n", CASES),
    ),
}


@pytest.mark.parametrize("name", THINGS)
def test_numbers_of_things_are_nobodys(tmp_path: Path, name: str) -> None:
    assert found(tmp_path, THINGS[name][1], THINGS[name][0]) == (0, 0)


def test_telephones_are_told_among_others(tmp_path: Path) -> None:
    listed = [*MOBILES, *(f"0571{PICK.randrange(10**6, 10**7)}" for _ in range(40))]
    PICK.shuffle(listed)
    assert found(tmp_path, lines("回访 {} 已接听\n", listed), "calls.txt")[0] >= len(MOBILES)
    # a number with a name of its own says nothing of the one beside it
    log = "".join(
        f"2019-08-20 10:00:00 SUBMIT msgid={number} dst={mobile} text=【顺丰】快件已到\n"
        for number, mobile in zip(IDS, MOBILES, strict=False)
    )
    assert found(tmp_path, log, "smsc.log")[0] == len(MOBILES)


def test_blocks_of_telephones_are_no_days(tmp_path: Path) -> None:
    assert found(tmp_path, lines("回访 {} 已接听\n", BLOCKS), "calls.txt")[0] == len(BLOCKS)


def test_a_few_numbers_say_nothing_of_a_telephone(tmp_path: Path) -> None:
    text = lines("客户来电 {} 咨询\n", [*[number for number in IDS if number[0] != "1"][:2], MOBILES[0]])
    assert found(tmp_path, text, "short.txt")[0] == 1


def test_mistyped_identity_numbers_leave_the_others(tmp_path: Path) -> None:
    people = [person_number(at) for at in range(40)]
    wrong = [
        number[:-1] + ("1" if number[-1] != "1" else "2") if at % 3 == 0 else number for at, number in enumerate(people)
    ]
    assert found(tmp_path, lines("{}\n", wrong), "list.txt")[0] == sum(
        a == b for a, b in zip(people, wrong, strict=True)
    )


def person_number(at: int) -> str:
    """A made up ID number with its check digit."""
    body = f"3301061{900 + at}0{1 + at % 9}1{at % 9}{at * 13 % 1000:03}"
    weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    return body + "10X98765432"[sum(int(a) * b for a, b in zip(body, weights, strict=True)) % 11]


SLOTS = {
    "a log": ("a.log", "2025-04-01 10:00:00 INFO order {1} goods {2} by {0}\n"),
    "objects": ("b.jsonl", '{{"a": "{1}", "b": "{2}", "u": "{0}"}}\n'),
    "Chinese": ("c.log", "2025-04-01 10:00:00 订单{1} 商品{2} 用户{0} 完成\n"),
    "paths": ("d.log", "INFO paid {1}\nINFO GET /user/{0}/info 200\n"),
}


@pytest.mark.parametrize("name", SLOTS)
def test_numbers_are_judged_by_those_in_their_place_of_a_line(tmp_path: Path, name: str) -> None:
    rows = zip(MOBILES, IDS, reversed(IDS), strict=False)
    file, form = SLOTS[name]
    assert found(tmp_path, "".join(form.format(*row) for row in rows), file)[0] == len(MOBILES)


def test_identity_numbers_among_others_as_long_are_none_by_chance(tmp_path: Path) -> None:
    others = [f"{PICK.randrange(10**17, 10**18)}" for _ in range(100)]
    mixed = [*others, *(person_number(at) for at in range(20))]
    PICK.shuffle(mixed)
    assert found(tmp_path, lines("{}\n", mixed), "a.txt") == (20, 20)
    # one alone may be
    assert found(tmp_path, lines("{}\n", [*others, person_number(1)]), "b.txt") == (0, 0)


# of three to twelve digits, as statistics have them
AMOUNTS = [f"{int(10 ** PICK.uniform(3, 12))}" for _ in range(300)]
SIZED = [f"{number:>12}" for number in AMOUNTS]


@pytest.mark.parametrize(("name", "form", "numbers"), [
    ("a.csv", "云南,{},增加\n", AMOUNTS), ("b.txt", "今年达到{}，有所增加\n", AMOUNTS),
    ("c.sql", "INSERT INTO stat VALUES ({at}, '云南', {});\n", AMOUNTS), ("d.txt", "备份 {} 数据.bin\n", SIZED),
])  # fmt: skip
def test_amounts_are_of_any_length(tmp_path: Path, name: str, form: str, numbers: list[str]) -> None:
    assert found(tmp_path, lines(form, numbers), name) == (0, 0)


# as many digits as mobile numbers, of which one in five begins as none does
SCORES = [f"{PICK.randrange(13 * 10**9, 20 * 10**9)}" for _ in range(35)]


def test_scores_that_begin_as_telephones_do(tmp_path: Path) -> None:
    assert found(tmp_path, lines("玩家获得经验 {} 升级\n", SCORES), "a.txt") == (0, 0)
    mistyped = ["15412345678", *MOBILES, "19412345678", "14212345678"]
    assert found(tmp_path, lines("回访客户 {} 成功\n", mistyped), "b.txt")[0] == len(MOBILES)


def test_between_blanks_words_hold_against_the_column(tmp_path: Path) -> None:
    form = "2024-03-01T10:00:11Z ##[debug] Job id {} run_id=1 构建编号 7{at} attempt=1\n"
    assert found(tmp_path, lines(form, MOBILES), "ci.log") == (0, 0)
    assert found(tmp_path, lines(form.replace("Job id", "来电"), MOBILES), "ci.log")[0] == len(MOBILES)


def test_a_telephone_among_numbers_of_other_people(tmp_path: Path) -> None:
    # what names somebody on a network, and telephones of other countries and of firms
    named = [*(f"{PICK.randrange(10**4, 10 ** PICK.randrange(5, 11))}" for _ in range(120)), *MOBILES]
    PICK.shuffle(named)
    assert found(tmp_path, lines("已加好友 {} 待回复\n", named), "a.txt")[0] == len(MOBILES)
    amounts = "".join(f"客户 {mobile} 已付 {amount} 分\n" for mobile, amount in zip(MOBILES, AMOUNTS, strict=False))
    assert found(tmp_path, amounts, "b.txt")[0] == len(MOBILES)


# of seven to twelve digits, as the turnover of shares and the counters of interfaces have them
COUNTED = [f"{PICK.randrange(10 ** (size - 1), 10**size)}" for size in PICK.choices(range(7, 13), k=900)]
# the strokes of characters, each with a digit from one to five, in order as a dictionary has them
STROKES = sorted(f"13{''.join(PICK.choices('12345', k=9))}" for _ in range(80))


@pytest.mark.parametrize(("name", "form", "numbers"), [
    ("a.log", "2024-03-01 09:30:00 600519 封单 {} 手\n", COUNTED), ("b.log", "测试失败: 期望 {} 实际 无\n", COUNTED),
    ("c.txt", "字{at}\t{}\n", STROKES), ("d.log", "{at} 心跳正常 已发 {} 已收\n", COUNTED),
])  # fmt: skip
def test_counters_and_codes_of_characters(tmp_path: Path, name: str, form: str, numbers: list[str]) -> None:
    assert found(tmp_path, lines(form, numbers), name) == (0, 0)


# cards of lots in a factory: one in ten has a right check digit by chance, as those of a bank have all
LOTS = [f"62{PICK.randrange(10**13, 10**14)}{at % 10}" for at in range(200)]
CARDS = [
    number
    for number in LOTS
    if sum(divmod(int(one) * (2 - at % 2), 10)[0] + int(one) * (2 - at % 2) % 10 for at, one in enumerate(number)) % 10
    == 0
]


def test_work_cards_are_no_bank_cards(tmp_path: Path) -> None:
    assert len(CARDS) >= 8
    form = "- 图号: TH-{at}\n  卡号: {}\n  机台: CNC-3\n"
    assert found(tmp_path, lines(form, LOTS), "lots.yaml") == (0, 0)
    assert found(tmp_path, lines(form.replace("机台: CNC-3", "户名: 王芳"), CARDS), "cards.yaml")[0] >= len(CARDS)
