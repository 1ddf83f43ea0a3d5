"""What the values of a column say of it, whatever its header; by the built-in rules."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from pii_scan.formats import text_chunks
from tests.shared import built

IDS = ("11010519491231002X", "440524188001010014", "110101199003071233", "350102198104180013", "34052419800101001X")
NUMBERS = [f"{13 + n % 7}{'35879'[n % 5]}{(n * 7919 * 104729) % 10**8:08}" for n in range(1, 41)]
NUMBERS = [number for number in NUMBERS if number[:3] not in ("149", "163", "169", "179", "174", "143")]


def found(rows: list[str]) -> dict[str, set[str]]:
    """Evidence and band by rule, of everything in a table."""
    text = "\n".join(rows) + "\n"
    said: dict[str, set[str]] = {}
    table = None
    for chunk in text_chunks([text.encode()], built().is_label):
        if chunk.layout and table is None:
            table = built().table(chunk)
        look = built().look(chunk, table=table)
        for match in built().placed(look, look.found):
            said.setdefault(match.rule, set()).update((*match.evidence, f"{match.confidence:.2f}"))
    return said


def test_values_make_a_column_one_of_id_numbers_whatever_its_header() -> None:
    said = found(["姓名,编码", *(f"张三,{value}" for value in IDS)])
    assert "column:id_number" in said["identity.prc_id18"]


def test_a_column_of_order_numbers_has_no_id_number_by_chance() -> None:
    wrong = [f"4403051990010110{n:02d}" for n in range(30)]
    said = found(["姓名,身份证号", *(f"张三,{value}" for value in wrong)])
    assert "column:id_number" not in said.get("identity.prc_id18", set())
    assert all(float(one) < 0.6 for one in said.get("identity.prc_id18", set()) if one[:1] == "0")


@pytest.mark.parametrize("step", [1, 2, -1, 100])
def test_a_column_that_counts_is_none_of_telephones(step: int) -> None:
    said = found(["姓名,手机", *(f"张三,{13800000000 + 5000 + step * n}" for n in range(20))])
    assert all(float(one) < 0.6 for one in said.get("phone.mobile", set()) if one[:1] == "0")


def test_scattered_telephones_need_no_header() -> None:
    said = found(["邮箱,列二", *(f"a{value}@163.com,{value}" for value in NUMBERS)])
    assert "column:phone" in said["phone.mobile"] or "column:mobile" in said["phone.mobile"]


@pytest.mark.parametrize("header", ["id,number", ","])
def test_nor_do_those_with_the_code_of_the_country(header: str) -> None:
    said = found([header, *(f"a{value},86{value}" for value in NUMBERS)])
    assert "column:mobile" in said["phone.mobile"]
    ids = [f"861{n * 7_919_317 % 10**10:010}" for n in range(40)]
    said = found([header, *(f"a{value},{value}" for value in ids)])
    assert all(float(one) < 0.6 for one in said.get("phone.mobile", set()) if one[:1] == "0")


def test_sorted_numbers_without_a_label_are_ids() -> None:
    said = found(["邮箱,列二", *(f"a{n}b@163.com,{13800000000 + 7919 * n}" for n in range(30))])
    assert all(float(one) < 0.6 for one in said.get("phone.mobile", set()) if one[:1] == "0")


def test_the_header_of_a_neighbour_says_nothing() -> None:
    said = found(["姓名,护照号,备注", "张三,,G12345678", "李四,,E87654321"])
    assert "identity.passport_cn" not in said


@pytest.mark.parametrize("beginnings", [["152"], ["152", "153"], ["138", "140", "159", "160", "186"]])
def test_numbers_that_begin_alike_or_are_not_given_out_are_ids(beginnings: list[str]) -> None:
    numbers = [beginnings[n % len(beginnings)] + number[3:] for n, number in enumerate(NUMBERS)]
    said = found(["邮箱,列二", *(f"a{value}@163.com,{value}" for value in numbers)])
    assert all(float(one) < 0.6 for one in said.get("phone.mobile", set()) if one[:1] == "0")


def test_sorted_telephones_begin_in_many_ways() -> None:
    said = found(["邮箱,列二", *(f"a{value}@163.com,{value}" for value in sorted(NUMBERS))])
    assert "column:mobile" in said["phone.mobile"]


PLACES = ("东华门街道", "景山街道", "交道口街道", "安定门街道", "方山", "张北", "北新桥街道", "东四街道", "朝阳门街道")


def table_of(header: str, texts: Sequence[str]) -> list[str]:
    """Rows of a table whose second column holds the texts."""
    return [f"code,{header},area", *(f"1101{n:03},{one},11" for n, one in enumerate(texts))]


@pytest.mark.parametrize("header", ["name", "customer"])
def test_a_name_among_many_texts_is_a_name_by_chance(header: str) -> None:
    assert "identity.person_name" not in found(table_of(header, PLACES))


def test_names_among_some_firms_are_names() -> None:
    names = ["张北", "李方", "王晓芳", "陈建国", *PLACES[:6]]
    assert "identity.person_name" in found(table_of("name", names))


def test_a_header_that_names_persons_is_believed() -> None:
    assert "identity.person_name" in found(table_of("姓名", PLACES))


NAMES = ("王晓芳", "陈建国", "李秀英", "吴志强", "高娜", "罗明")


@pytest.mark.parametrize("header", ["班主任", "卖家", "配偶", "legal_person"])
def test_a_column_of_names_is_one_whatever_its_header(header: str) -> None:
    assert "column:name" in found(table_of(header, NAMES))["identity.person_name"]
    assert "column:name" in found(table_of(header, [*NAMES, "无"]))["identity.person_name"]


@pytest.mark.parametrize("header", ["单位联系人", "公司法人", "门店负责人"])
def test_a_header_is_what_it_ends_in(header: str) -> None:
    assert "column:name" in found(table_of(header, ["王晓芳"]))["identity.person_name"]


@pytest.mark.parametrize("header", ["单位", "品牌", "brand", "小区", "店名"])
def test_a_header_that_speaks_of_no_persons_is_believed(header: str) -> None:
    assert "identity.person_name" not in found(table_of(header, NAMES))


@pytest.mark.parametrize(
    "words",
    ["白色 黑色 黄色 金黄 云白 柳绿 石青", "高汤 白切鸡 金针菇 水煮鱼 雷笋 黄焖鸡", "金华 安康 宁波 温州 江门 阳江",
     "白兰 金桂 水仙 石榴 白芍 文竹", "华泰 金辉 安信 宏达 康泰 万福 金鼎", "李宁 王老吉 方太 雷士 金龙鱼"],
)  # fmt: skip
def test_words_that_begin_as_names_do_are_none(words: str) -> None:
    assert "identity.person_name" not in found(table_of("内容", words.split()))


def test_sizes_in_the_log_of_a_web_server_are_no_telephones() -> None:
    said = found(
        [f'10.1.4.{n} - - [10/Mar/2018:10:11:40 +0800] "GET /a/{n} HTTP/1.1" 206 {m}' for n, m in enumerate(NUMBERS)]
    )
    assert "phone.mobile" not in said


@pytest.mark.parametrize(
    ("names", "beside"),
    [
        ("vol{:03}.bak", False),
        ("张三{:03}", True),
        ("{:03}.25", True),
    ],
)
def test_numbers_beside_the_names_of_files_are_sizes(names: str, beside: bool) -> None:
    said = found([f"2017-01-14  13:49    {value}  {names.format(at)}" for at, value in enumerate(NUMBERS)])
    assert any(float(one) > 0.6 for one in said.get("phone.mobile", set()) if one[:1] == "0") == beside


FIRMS = ("广州金桥机械有限公司", "北京华兴科技有限公司", "宁波远航贸易公司", "恒泰建材厂", "苏州明远律师事务所")
ACCOUNTS = ("110902345610802", "440100123456789", "020025784227720", "020028672401848", "020026352109543")


def _accounts(header: str, firsts: Sequence[str]) -> list[str]:
    return [header, *(f"{one},{at},中国工商银行" for one, at in zip(firsts, ACCOUNTS, strict=True))]


@pytest.mark.parametrize("header", ["供应商,账号,开户行", "客户,账号,开户行", "单位名称,账号,开户行"])
def test_accounts_of_firms_are_nobodys(header: str) -> None:
    assert "bank.account_ctx" not in found(_accounts(header, FIRMS))


@pytest.mark.parametrize("header", ["交易对手,账号,开户行", "工作单位,账号,开户行"])
def test_accounts_beside_other_firms_are_somebodys(header: str) -> None:
    assert "bank.account_ctx" in found(_accounts(header, FIRMS))


def test_accounts_of_persons_are_theirs() -> None:
    assert "bank.account_ctx" in found(_accounts("客户,账号,开户行", NAMES[:5]))


def test_a_branch_in_brackets_is_of_a_firm() -> None:
    branches = [
        f"{one.removesuffix('有限公司')}有限公司（{place}）"
        for one, place in zip(FIRMS, ("北京", "上海", "广州", "武汉", "西安"), strict=True)
    ]
    assert "bank.account_ctx" not in found(_accounts("客户,账号,开户行", branches))
