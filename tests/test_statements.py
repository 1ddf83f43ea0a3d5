"""Whose the rows of statements are: of the holder whom their head names, once, and not of the other sides in them."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from pii_scan.config import Settings
from pii_scan.model import Record
from pii_scan.workers import Scan
from tests.records.test_shapes import rows
from tests.shared import CACHE

Pairs = Sequence[tuple[str, str]]
Lines = Sequence[Sequence[str]]

ID, OTHER_ID = rows()[0][2], rows()[1][2]
MOBILE, OTHER_MOBILE = "13900001234", "13700005678"
PEERS = ("13600002345", "13500003456", "13400004567", "10086")
CARD = "6222023602719305187"
CALLS: Lines = [("起始时间", "呼叫类型", "对方号码", "通话时长")] + [
    (f"2023-05-0{day} 09:12:33", "主叫", peer, f"{day}分23秒") for day, peer in enumerate(PEERS, 1)
]
PAYMENTS: Lines = [("交易日期", "摘要", "交易金额", "余额", "对方户名", "对方账号")] + [
    (f"2023-05-0{day}", "转账", f"{day}00.00", "5234.10", "李娜", peer) for day, peer in enumerate(PEERS, 1)
]
CROSSINGS: Lines = [("序号", "出境/入境", "出入境日期", "证件名称", "证件号码", "出入境口岸")] + [
    (str(day), "出境", f"2016-05-0{day}", "普通护照", passport, "罗湖口岸")
    for day, passport in enumerate(("E12345670", "E12345670", "EF2345671", "EF2345671"), 1)
]
KINDS = {"phone.cdr": CALLS, "bank.transaction": PAYMENTS, "border.crossing": CROSSINGS}


def found(folder: Path, text: str, name: str = "a.txt") -> tuple[Counter[str], Counter[str]]:
    """The records by their kinds, and by the persons of those that are no plain values."""
    (folder / name).write_text(text, encoding="utf-8")
    scan = Scan(Settings(paths=(str(folder / name),), jobs=1, isolated=True, cache=CACHE))
    records = [event for event in scan.events() if isinstance(event, Record)]
    people = Counter(str(r.person) for r in records if not r.kind.startswith("identity") and r.kind != "phone.number")
    return Counter(record.kind for record in records), people


def csv(head: Pairs, table: Lines) -> str:
    return "".join(f"{key}：{value}\n" for key, value in head) + "\n" + "".join(",".join(row) + "\n" for row in table)


def cells(head: Pairs, table: Lines) -> str:
    wide = len(table[0])
    lines = [*([*pair, *[""] * (wide - 2)] for pair in head), *table]
    return "".join(",".join(line) + "\n" for line in lines)


def fixed(head: Pairs, table: Lines) -> str:
    lines = ["    ".join(f"{key}：{value}" for key, value in head), "", *("   ".join(row) for row in table)]
    return "\n".join(lines) + "\n"


def letter(head: Pairs, table: Lines) -> str:
    told = "，".join(f"{key}：{value}" for key, value in head)
    before = ["复函", "", "你单位来函收悉。", "", f"经查，{told}。", "", "现将有关明细提供如下：", ""]
    return "\n".join([*before, *("\t".join(row) for row in table), "", "特此函复。"]) + "\n"


def markdown(head: Pairs, table: Lines) -> str:
    rule = ["---"] * len(table[0])
    lines = ["| " + " | ".join(row) + " |" for row in (table[0], rule, *table[1:])]
    return "".join(f"- **{key}**：{value}\n" for key, value in head) + "\n" + "\n".join(lines) + "\n"


def page(head: Pairs, table: Lines) -> str:
    def drawn(lines: Lines) -> str:
        return "<table>" + "".join("<tr>" + "".join(f"<td>{c}</td>" for c in row) + "</tr>\n" for row in lines)

    return f"<html>{drawn(head)}</table>\n<h2>明细</h2>\n{drawn(table)}</table></html>\n"


def nested(head: Pairs, table: Lines) -> str:
    listed = [dict(zip(table[0], row, strict=True)) for row in table[1:]]
    return json.dumps({"holder": dict(head), "list": listed}, ensure_ascii=False, indent=2)


def elements(head: Pairs, table: Lines) -> str:
    def drawn(pairs: Pairs) -> str:
        return "".join(f"<{key.replace('/', '')}>{value}</{key.replace('/', '')}>" for key, value in pairs)

    items = "\n".join(f"<item>{drawn(list(zip(table[0], row, strict=True)))}</item>" for row in table[1:])
    return f"<statement>\n{drawn(head)}\n<items>\n{items}\n</items>\n</statement>\n"


def attributes(head: Pairs, table: Lines) -> str:
    def drawn(pairs: Pairs) -> str:
        return " ".join(f'{key.replace("/", "")}="{value}"' for key, value in pairs)

    items = "\n".join(f"  <item {drawn(list(zip(table[0], row, strict=True)))}/>" for row in table[1:])
    return f"<statements>\n <statement {drawn(head)}>\n{items}\n </statement>\n</statements>\n"


def yaml(head: Pairs, table: Lines) -> str:
    top = "".join(f"{' -'[not at]} {key}: '{value}'\n" for at, (key, value) in enumerate(head))
    items = [zip(table[0], row, strict=True) for row in table[1:]]
    drawn = ("".join(f"  {' -'[not at]} {k}: '{v}'\n" for at, (k, v) in enumerate(item)) for item in items)
    return f"{top}  items:\n{''.join(drawn)}"


FORMS: dict[str, Callable[[Pairs, Lines], str]] = {
    form.__name__: form for form in (csv, cells, fixed, letter, markdown, page, nested, elements, attributes, yaml)
}


def head_of(kind: str, number: str = MOBILE, identity: str = ID) -> Pairs:
    return [("户名", "张伟"), ("本机号码", number) if kind == "phone.cdr" else ("身份证号", identity)]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("form", FORMS)
def test_all_rows_are_of_the_holder(form: str, kind: str, tmp_path: Path) -> None:
    kinds, people = found(tmp_path, FORMS[form](head_of(kind), KINDS[kind]))
    assert kinds[kind] == len(KINDS[kind]) - 1 and len(people) == 1, kinds


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("form", ["csv", "cells", "fixed", "markdown", "page", "attributes"])
def test_each_statement_of_a_file_is_of_its_own_holder(form: str, kind: str, tmp_path: Path) -> None:
    parts = [FORMS[form](head_of(kind, *who), KINDS[kind]) for who in ((MOBILE, ID), (OTHER_MOBILE, OTHER_ID))]
    kinds, people = found(tmp_path, "\n".join(parts))
    assert kinds[kind] == 2 * (len(KINDS[kind]) - 1) and sorted(people.values()) == [4, 4], kinds


def test_an_account_names_a_holder_of_payments_alone(tmp_path: Path) -> None:
    kinds, people = found(tmp_path, csv([("户名", "张伟"), ("卡号", CARD)], PAYMENTS))
    assert kinds["bank.transaction"] == 4 and len(people) == 1
    kinds, people = found(tmp_path, csv([("户名", "张伟"), ("卡号", CARD)], CALLS))
    assert kinds["phone.cdr"] == 3 and len(people) == 3


def test_a_foot_names_the_holder_too(tmp_path: Path) -> None:
    kinds, people = found(tmp_path, csv([], PAYMENTS) + f"户名：张伟\n身份证号：{ID}\n", "a.csv")
    assert kinds["bank.transaction"] == 4 and len(people) == 1


def test_a_statement_that_names_nobody_is_nothing(tmp_path: Path) -> None:
    nobody = [(*row[:5], "") for row in PAYMENTS]
    assert not found(tmp_path, csv([("户名", "张伟"), ("卡号", "6222 **** **** 0128")], nobody))[0]


def test_who_answers_questions_is_no_holder(tmp_path: Path) -> None:
    kinds, people = found(tmp_path, csv([("联系电话", MOBILE)], CALLS))
    assert kinds["phone.cdr"] == 3 and len(people) == 3


@pytest.mark.parametrize("own", ["本机号码", "主叫号码", "calling_number"])
def test_the_own_number_of_a_row_is_the_person_wherever_it_stands(own: str, tmp_path: Path) -> None:
    peer = {"主叫号码": "被叫号码", "calling_number": "called_number"}.get(own, "对方号码")
    lines = [(peer, "start_time", "duration", own)]
    lines += [(one, f"2023-05-01 09:1{at}:33", "62", (MOBILE, OTHER_MOBILE)[at % 2]) for at, one in enumerate(PEERS)]
    kinds, people = found(tmp_path, csv([], lines).lstrip(), "a.csv")
    assert kinds["phone.cdr"] == 4 and sorted(people.values()) == [2, 2]
    objects = [dict(zip(lines[0], row, strict=True)) for row in lines[1:4]]
    kinds, people = found(tmp_path, json.dumps(objects, ensure_ascii=False, indent=1))
    assert kinds["phone.cdr"] == 3 and sorted(people.values()) == [1, 2]


def test_rows_that_name_others_are_not_the_holders(tmp_path: Path) -> None:
    lines = [("户名", "证件号码", "交易日期", "交易金额", "余额", "对方账号", "对手身份证号")]
    lines += [("王芳", row[2], "2023-05-01", "100.00", "200.00", CARD, OTHER_ID) for row in rows()[2:6]]
    kinds, people = found(tmp_path, csv([("制表人身份证号", ID)], lines))
    assert kinds["bank.transaction"] == 4 and len(people) == 4


def test_a_renewed_passport_is_the_same_person_only_below_the_holder(tmp_path: Path) -> None:
    kinds, people = found(tmp_path, csv([], CROSSINGS).lstrip(), "a.csv")
    assert kinds["border.crossing"] == 4 and sorted(people.values()) == [2, 2]


def test_items_of_a_list_below_a_head(tmp_path: Path) -> None:
    calls = "".join(f"2023-05-0{day} 09:12:33 呼出 {peer} 通话{day}2秒\n" for day, peer in enumerate(PEERS[:3], 1))
    kinds, people = found(tmp_path, f"话单查询结果\n机主：张伟，号码：{MOBILE}\n\n{calls}")
    assert kinds["phone.cdr"] == 3 and len(people) == 1
    calls = "".join(f"{day}月12日06:53:07与{peer}通话{day}分23秒，主叫\n" for day, peer in enumerate(PEERS[:3], 1))
    kinds, people = found(tmp_path, f"话单分析：张伟，本机{MOBILE}，身份证{ID}\n{calls}")
    assert kinds["phone.cdr"] == 3 and len(people) == 1
    # each item with another mark
    calls = "".join(
        f"{sign} 05月0{day}日18:09:48 被叫 {peer}，通话时长{day}2秒，疑为同伙\n"
        for day, (sign, peer) in enumerate(zip("-*·▪", PEERS[:3], strict=False), 1)
    )
    kinds, people = found(tmp_path, f"目标号码{MOBILE}（机主张伟，身份证{ID}）话单分析\n{calls}")
    assert kinds["phone.cdr"] == 3 and len(people) == 1
    crossings = "".join(f"（{day}）2016年05月0{day}日出境，口岸：罗湖口岸\n" for day in range(1, 5))
    kinds, people = found(tmp_path, f"查询对象：张伟，身份证号{ID}，有以下记录：\n{crossings}")
    assert kinds["border.crossing"] == 4 and len(people) == 1


@pytest.mark.parametrize(
    "form",
    [
        '<div class="m 2"><b>{}</b> <i>2013-07-26 19:16:26 发送</i><p>短信内容：{}</p></div>',
        "<div><span>{}</span><span>2013-07-26 19:16:26</span><span>接收</span><p>{}</p></div>",
        "<li><b>{}</b> <i>2013-07-26 19:16:26 接收</i> 短信内容：{}</li>",
        "{} 2013-07-26 19:16:26 发送 短信内容：{}",
    ],
)
def test_messages_of_a_page_are_of_its_owner(form: str, tmp_path: Path) -> None:
    said = ("妈，我今天加班不回家吃饭", "你把合同发我一份", "医生说要住院观察两天")
    rows = "\n".join(form.format(peer, text) for peer, text in zip(PEERS, said, strict=False))
    kinds, people = found(tmp_path, f"<html>\n<h3>本机：{MOBILE}（张伟）</h3>\n{rows}\n</html>", "a.html")
    assert kinds["phone.sms"] == 3 and len(people) == 1
    kinds, people = found(tmp_path, f"<html>\n{rows}\n</html>", "a.html")
    assert kinds["phone.sms"] == 3 and len(people) == 3


def test_what_is_attached_to_a_mail_is_of_whom_the_mail_names(tmp_path: Path) -> None:
    def mail(told: str, table: Lines) -> str:
        fields = 'From: a@example.com\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="xx"\n\n'
        body = f"--xx\nContent-Type: text/plain; charset=utf-8\n\n附件为{told}的明细，请查收。\n\n"
        part = "--xx\nContent-Type: text/csv; charset=utf-8\nContent-Disposition: attachment; filename=a.csv\n\n"
        return f"{fields}{body}{part}{csv([], table).lstrip()}\n--xx--\n"

    kinds, people = found(tmp_path, mail(f"户名：张伟，证件号码：{ID}", PAYMENTS), "a.eml")
    assert kinds["bank.transaction"] == 4 and len(people) == 1
    # the number of who sent it is no key of an account
    nobody = [(*row[:5], "") for row in PAYMENTS]
    assert "bank.transaction" not in found(tmp_path, mail(f"张伟，手机：{MOBILE}", nobody), "a.eml")[0]


def test_persons_below_a_line_that_tells_what_they_did(tmp_path: Path) -> None:
    guests = "".join(f"  旅客姓名：{row[1]}  身份证号：{row[2]}\n" for row in rows()[:3])
    text = f"酒店：如家酒店  房号：8512  入住时间：2019-03-01 14:00  退房时间：2019-03-02 11:00\n{guests}"
    kinds, people = found(tmp_path, text)
    assert kinds == {"hotel.stay": 3} and len(people) == 3


def test_passengers_beside_their_flights(tmp_path: Path) -> None:
    passengers = [{"name": row[1], "idCard": row[2]} for row in rows()[:2]]
    flight = {"flightNo": "CA1301", "depTime": "2019-03-01 08:00", "dep": "PEK", "arr": "CAN"}
    text = json.dumps([{"order": "F1", "flights": [flight], "passengers": passengers}], ensure_ascii=False, indent=2)
    assert found(tmp_path, text)[0] == {"travel.flight": 2}


# --- lists of numbers ------------------------------------------------------------------------------------------------

NUMBERS = [row[3] for row in rows()]


@pytest.mark.parametrize(
    "text",
    [
        "号码清单（2024年5月）\n\n" + "".join(f"{at}. {number}\n" for at, number in enumerate(NUMBERS, 1)) + "共12个\n",
        "mobiles:\n" + "".join(f"  - '{number}'\n" for number in NUMBERS),
        "phones = [\n" + "".join(f'  "{number}",\n' for number in NUMBERS) + "]\n",
        "各位好，手机号如下：\n" + "\n".join(NUMBERS) + "\n\n谢谢\n",
        "\n".join(",".join(NUMBERS[at : at + 5]) for at in range(0, 12, 5)) + "\n",
    ],
    ids=["caption", "yaml", "toml", "mail", "rest of a line"],
)
def test_numbers_of_a_list_are_records_each(text: str, tmp_path: Path) -> None:
    assert found(tmp_path, text)[0] == {"phone.number": 12}


def test_numbers_behind_the_caption_of_others_are_none(tmp_path: Path) -> None:
    assert not found(tmp_path, "订单号如下：\n" + "\n".join(NUMBERS[:5]) + "\n\n谢谢\n")[0]


def test_a_name_beside_a_number(tmp_path: Path) -> None:
    assert found(tmp_path, "".join(f"{row[1]} {row[3]}\n" for row in rows()))[0] == {"identity.person": 12}


def test_a_label_in_a_cell_is_no_address(tmp_path: Path) -> None:
    assert found(tmp_path, "身份证号码：" + ";".join(row[2] for row in rows()) + "\n")[0] == {"identity.number": 12}


def test_a_head_is_not_made_longer_by_what_stands_far_below(tmp_path: Path) -> None:
    head, mail = f"查询对象：张伟，身份证号{ID}，有以下记录：\n", "\n问题请写信给 zhang.wei@corp-mail.cn\n\n"
    crossings = "".join(f"（{day}）2016年05月0{day}日出境，口岸：罗湖口岸\n" for day in range(1, 5))
    prose = "今天天气不错，我们去公园走走，看看花草树木。\n" * 1_500
    assert found(tmp_path, head + mail + crossings)[0]["border.crossing"] == 4
    assert "border.crossing" not in found(tmp_path, head + prose + mail + crossings)[0]


def test_a_sign_apart_from_its_sum(tmp_path: Path) -> None:
    rows = [
        f"2015-04-0{n}   支付宝     {sign}  4,347.79       8,207.04   余洋     622848*********664{n}"
        for n, sign in enumerate("+-+-", 1)
    ]
    text = (
        f"户名：张伟    卡号：{CARD}    证件：{ID}\n\n"
        "交易日期     摘要        收入/支出金额        余额      对方户名    对方帐号\n"
    )
    kinds, people = found(tmp_path, text + "\n".join(rows))
    assert kinds["bank.transaction"] == 4 and len(people) == 1
