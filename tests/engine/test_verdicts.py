"""What the values of a column say of it, whatever its header; by the built-in rules."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest

from pii_scan.formats import text_chunks
from pii_scan.model import Match
from tests.engine.synthetic import id_number, with_luhn
from tests.shared import built

IDS = ("11010519491231002X", "440524188001010014", "110101199003071233", "350102198104180013", "34052419800101001X")
NUMBERS = [f"{13 + n % 7}{'35879'[n % 5]}{(n * 7919 * 104729) % 10**8:08}" for n in range(1, 41)]
NUMBERS = [number for number in NUMBERS if number[:3] not in ("149", "163", "169", "179", "174", "143")]


def matches(rows: list[str], keep_known: bool = True) -> Iterator[Match]:
    """Everything in a table."""
    text, engine = "\n".join(rows) + "\n", built(keep_known=keep_known)
    table = None
    for chunk in text_chunks([text.encode()], engine.is_label):
        if chunk.layout and table is None:
            table = engine.table(chunk)
        look = engine.look(chunk, table=table)
        yield from engine.placed(look, look.found)


def found(rows: list[str]) -> dict[str, set[str]]:
    """Evidence and band by rule, of everything in a table."""
    said: dict[str, set[str]] = {}
    for match in matches(rows):
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


NAMES = ("王海芳", "欧阳建国", "陈丽华", "张伟", "李秀英", "刘洋", "赵敏", "孙志强", "周杰", "吴桂兰")


def mixed(header: str, cells: Sequence[str]) -> set[str]:
    """What is said of the mobile numbers in a column of people."""
    rows = (f"{n},{NAMES[n % 10]},{cell}" for n, cell in enumerate(cells))
    return found([f"序号,姓名,{header}", *rows]).get("phone.mobile", set())


@pytest.mark.parametrize("other", ["已缴费", "0571-81479666", "138****1234", "a@163.com", "Lucy", "88123456"])
@pytest.mark.parametrize("header", ["备注", "f2"])
def test_all_numbers_among_other_things_beside_people_are_theirs(header: str, other: str) -> None:
    assert "column:mobile" in mixed(header, [*NUMBERS[:5], *[other] * (4 if other.isdigit() else 20)])


def test_two_numbers_may_stand_in_one_remark() -> None:
    assert "column:mobile" in mixed("备注", ["待定", f"{NUMBERS[0]}/{NUMBERS[1]}", f"{NUMBERS[2]}、{NUMBERS[3]}"])
    assert "column:mobile" not in mixed("备注", ["待定", f"{NUMBERS[0]}/{NUMBERS[1]}", "21397632630/51997750852"])
    assert "column:mobile" not in mixed("f2", [f"/a/{one}/{n}.jpg" for n, one in enumerate(NUMBERS)])


def test_one_number_among_remarks_on_people_is_theirs() -> None:
    assert "column:mobile" in mixed("备注", ["待定", "请假", NUMBERS[0], "已缴费"])
    assert "column:mobile" not in mixed("f2", ["A1", "B2", NUMBERS[0], "C3"])


@pytest.mark.parametrize(
    "cells",
    [
        ["待定", NUMBERS[0], NUMBERS[1], "21397632630", "88434869183", "51997750852"],
        ["待定", "补", *(f"1520571{n:04}" for n in range(0, 9999, 900))],
        ["待定", *NUMBERS[:4], *(f"{n:07}" for n in range(1234567, 9999999, 900000))],
    ],
)
def test_numbers_of_which_some_look_like_mobile_ones_are_none_among_remarks(cells: Sequence[str]) -> None:
    assert "column:mobile" not in mixed("备注", cells)


@pytest.mark.parametrize("header", ["账号", "用户名", "登录名", "loginname", "f1"])
def test_many_who_log_in_with_their_number_need_no_names(header: str) -> None:
    cells = [*NUMBERS[:9], *(f"fish{n}" for n in range(20))]
    said = found([f"uid,{header},时间", *(f"{n},{one},2023-11-20" for n, one in enumerate(cells))])
    assert "column:mobile" in said["phone.mobile"]


@pytest.mark.parametrize("header", ["账号", "用户名", "登录名", "loginname"])
def test_an_account_may_be_a_number(header: str) -> None:
    said = found([f"uid,{header},时间", *(f"{n},{one},2023-11-20" for n, one in enumerate(NUMBERS[:2]))])
    assert "label:mobile" in said["phone.mobile"]


SOLD = ("13312341234", "16691919191", "18677777712", "13801234567")


@pytest.mark.parametrize("header", ["", "会员号,姓名,手机"])
def test_a_number_as_it_is_sold_is_one_among_real_ones(header: str) -> None:
    def told(numbers: Sequence[str]) -> int:
        rows = [f"{n},{NAMES[n % 10]},{one}" for n, one in enumerate(numbers)]
        told = matches([header, *rows] if header else rows, keep_known=False)
        return sum(1 for one in told if one.rule == "phone.mobile")

    assert told([*SOLD, *NUMBERS[:12]]) == 16
    assert told([*SOLD, *NUMBERS[:11]]) == 11
    assert told(SOLD) == 0
    # what manuals show is nobody's anywhere
    assert told(["13800138000", "13811112222", "13888888888", *NUMBERS[:12]]) == 12


def test_the_day_of_tutorials_is_a_birthday_among_others() -> None:
    days = [f"{area}{1990 - n % 2}0307{n:03}" for n in range(20) for area in (110101, 310104, 440305)]
    ids = {id_number(one) for one in days}
    rows = [f"张伟,{one}" for one in (*ids, "11010519491231002X")]
    assert {
        one.value for one in matches(["姓名,身份证号", *rows], keep_known=False) if one.rule == "identity.prc_id18"
    } == ids


@pytest.mark.parametrize("header", ["id", "uid", "value", "会员卡号"])
def test_many_numbers_of_people_are_telephones_under_any_header(header: str) -> None:
    assert "column:mobile" in mixed(header, NUMBERS[:25])


@pytest.mark.parametrize("header", ["工单编号", "订单号", "order_no", "交易流水号", "物料编码"])
def test_what_is_called_an_order_is_none_whatever_it_looks_like(header: str) -> None:
    assert "column:mobile" not in mixed(header, NUMBERS[:25])


DATED = [f"{year}{1 + n % 12:02}{(n * 7919 * 104729) % 10**7:07}" for n in range(10) for year in (13, 15, 17, 18, 19)]


@pytest.mark.parametrize("numbers", [NUMBERS[:15], sorted(NUMBERS), DATED, [f"1399{one[4:]}" for one in NUMBERS]])
def test_ids_that_may_begin_so_are_what_their_header_says(numbers: Sequence[str]) -> None:
    assert "column:mobile" not in mixed("会员号", numbers)


def test_numbers_of_orders_are_such_beside_telephones_or_nobody() -> None:
    rows = [f"{NAMES[n % 10]},{NUMBERS[-n - 1]},{one}" for n, one in enumerate(NUMBERS[:25])]
    both = [one for one in matches(["姓名,手机,订单号", *rows]) if one.rule == "phone.mobile" and one.confidence >= 0.6]
    assert len(both) <= 25
    assert "column:mobile" not in found(["订单号,状态", *(f"{one},在线" for one in NUMBERS[:25])])["phone.mobile"]


def test_services_among_those_who_sent_are_no_sign_against_telephones() -> None:
    services = [("95588", f"10690{n * 7919 % 10**6:06}", f"106980{n % 3}95588")[n % 3] for n in range(60)]
    rows = [f"{NUMBERS[n % 30]},{one},在吗" for n, one in enumerate((*services, *NUMBERS[:20]))]
    sent = [one for one in matches(["phone,from,body", *rows]) if one.confidence >= 0.6]
    assert len([one for one in sent if one.column > 12]) >= 19


def test_a_header_is_right_though_many_of_its_numbers_are_mistyped() -> None:
    wrong = [f"12{one[2:]}" for one in NUMBERS[:8]]
    rows = [f"{NAMES[n % 10]},{one}" for n, one in enumerate((*NUMBERS[8:10], *wrong))]
    assert "column:mobile" in found(["姓名,联系电话", *rows])["phone.mobile"]
    assert "context:other" in found(["姓名,f1", *rows])["phone.mobile"]
    # numbers that somebody made up
    rows = [f"张伟,{n * 7919 * 104729 % 10**11:011}" for n in range(1, 101)]
    assert "column:mobile" not in found(["姓名,联系电话", *rows]).get("phone.mobile", set())


def test_numbers_with_an_area_code_stand_among_mobile_ones() -> None:
    fixed = [f"010-6{n * 7_919_317 % 10**7:07}" for n in range(12)]
    rows = [f"张三,{one}" for pair in zip(NUMBERS, [*fixed, *NUMBERS[20:]], strict=False) for one in pair]
    numbers = [match for match in matches(["姓名,联系电话", *rows]) if match.rule == "phone.landline"]
    assert len(numbers) == len(fixed)
    assert all(match.confidence > 0.6 for match in numbers)


def test_who_is_paid_has_a_card_an_address_or_a_telephone() -> None:
    cards = [with_luhn(f"621700{n * 7_919_317 % 10**12:012}") for n in range(20)]
    paid = [*cards, *(f"wang{n}@163.com" for n in range(10)), *NUMBERS[:9]]
    said = found(["姓名,收款账号", *(f"张三,{one}" for one in paid)])
    assert all(float(one) >= 0.6 for one in said["phone.mobile"] if one[:1] == "0")
