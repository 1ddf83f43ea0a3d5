"""Names that no word introduces."""

import random
import re

import pytest

from pii_scan.engine.apart import may_be_named, stands_apart, triggers
from pii_scan.engine.confirm import Confirmer
from pii_scan.validators.person import FAIR, GOOD, USUAL
from tests.shared import built, rules

NAME = next(index for index, rule in enumerate(rules().rules) if rule.id == "identity.person_name")


@pytest.fixture(scope="module")
def confirmer() -> Confirmer:
    return Confirmer(rules())


@pytest.mark.parametrize(
    ("before", "value", "after", "score"),
    [
        ("", "王晓芳", "", FAIR),
        ("* ", "王晓芳", "  到", FAIR),
        ("①", "李娜", "②", FAIR),
        ("据", "王晓芳", "介绍，产线每天能多做十件", USUAL),
        ("今晚", "张伟松", "请客", USUAL),
        ("，", "李娜", "把打印机借走了", USUAL),
        ("研发部：", "邱  冉", " 张伟", FAIR),
        ("，", "李娜", "反映灯不亮", GOOD),
    ],
)
def test_a_name_stands_apart_where_nothing_else_can_hold_it(before: str, value: str, after: str, score: float) -> None:
    assert stands_apart(before, value, after, score)


@pytest.mark.parametrize(
    ("before", "value", "after", "score"),
    [
        ("全", "王晓芳", "", USUAL),
        ("", "王晓芳", "街", USUAL),
        ("据", "王晓芳", "介绍", FAIR),
        ("", "李娜", "和", USUAL),
        ('"city": "', "安顺", '"', GOOD),
        ('{"城市":"', "温岭", '"}', GOOD),
        ("目的地：", "温岭", "", GOOD),
        ("玛丽·", "安顺", "", GOOD),
        ("赵 ", "张 王", " 李", GOOD),
        ("", "范囲", "の", GOOD),
    ],
)
def test_a_word_that_goes_on_is_no_name(before: str, value: str, after: str, score: float) -> None:
    assert not stands_apart(before, value, after, score)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("出版社也请魏成晨写序", {"魏成晨"}),
        ("老同志恭贺新春，赠送模范家庭", set()),
        ("冉冉升起的是殷殷希望", set()),
        ("共有37家国有企业，夺得3项冠军，每晚240元一晚", set()),
        ("今天江苏红豆集团与拉丁美洲的客商签约", set()),
        ("韩美军事演习引发关注", set()),
        ("阿卜杜拉·买买提打开了门，古丽·热合曼考了第一名", {"阿卜杜拉·买买提", "古丽·热合曼"}),
        ("约翰·史密斯街的咖啡店", set()),
        ("虹鸿洪宏弘红喉侯猴吼厚候后呼乎忽瑚壶葫胡蝴狐糊湖", set()),
    ],
)
def test_a_shape_alone_is_a_name_unless_its_surname_ends_a_word(
    confirmer: Confirmer, line: str, names: set[str]
) -> None:
    data = f"{line}\n".encode()
    assert {one.normalised for one in confirmer.confirm(data, NAME, 0, len(data))} == names


def test_any_character_may_stand_before_what_is_known_by_its_shape() -> None:
    assert not stands_apart("会计科", "高晓芳", "负责对账", USUAL)
    assert stands_apart("会计科", "高晓芳", "负责对账", USUAL, known=True)
    assert not stands_apart("会计科", "高晓芳", "街", USUAL, known=True)


def test_what_is_said_beside_a_name_may_be_of_a_thing() -> None:
    assert may_be_named("昨天", "来过")
    assert not may_be_named("品牌：", "来过")
    assert not may_be_named("虹鸿洪宏弘红喉侯猴", "吼厚候后呼乎忽瑚壶")


def test_what_has_the_shape_of_a_name_is_triggered(confirmer: Confirmer) -> None:
    """The compiled engine looks only where a trigger fires."""
    expressions = [re.compile(one, re.DOTALL) for one in triggers(rules().tables)]
    rng, taken = random.Random(5), dict.fromkeys(("frame", "shape"), 0)
    table = rules().tables["surnames"]
    surnames = [*table["common"], *table["single"], *table["traditional"], *table["double"]]
    around = ["", " ", "\n", "，", "①", "《", "·", "김", "\ue600", "ㄅ", "の", "😀", "é", "9", "a"]
    around += "因据由给的把被将在等记主街市长席摄为指"
    for _ in range(30_000):
        given = rng.choice(("", "", " ", "  ", "\u3000")) + "".join(
            rng.choices("晓芳伟娜丽明子木", k=rng.randrange(1, 3))
        )
        name = rng.choice(surnames) + given
        before, after = ("".join(rng.choices(around, k=rng.randrange(3))) for _ in range(2))
        verdict = confirmer.verdict(NAME, name)
        word = verdict.ok and confirmer.shaped(NAME, name, before, after, verdict.score)
        if word:
            data = f"\n{before}{name}{after}\n".encode()
            shapes = [pattern for _, pattern in confirmer.shapes()]
            found = (one.search(data) for one in expressions)
            assert any(found) or any(one.search(data.decode()) for one in shapes), data.decode()
            taken[word] += 1
    assert taken["frame"] > 1000 < 10 * taken["shape"]


def test_no_rule_takes_the_slow_way() -> None:
    """Hyperscan refuses expressions that are too long; then a rule is tried on every line."""
    pytest.importorskip("hyperscan")
    assert not built("hyperscan").finder.slow  # type: ignore[attr-defined]
