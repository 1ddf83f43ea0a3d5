"""What the words around a value say of it."""

from __future__ import annotations

import pytest

from pii_scan.engine import Engine
from pii_scan.engine.labels import Labels
from pii_scan.engine.words import Words, tokens

from .conftest import bands

LABELS = Labels(["ticket no", "票号", "ID"], ["order", "订单"], 40)


@pytest.mark.parametrize(
    ("header", "said"),
    [
        ("票号", "column"), ("旅客票号（必填）", "column"), ("ticket_no", "column"), ("ticketNo",
            "column"), ("TICKETNO", "column"),
        ("Ticket No.", "column"), ("user-ticket-no", "column"), ("ticket", ""),
            ("tickets no", ""), ("order", "negative"),
        ("示例值", "example"), ("Example", "example"), ("example.com", ""),
        ("order_ticket_no", "column"), ("订单", "negative"), ("border", ""), ("", ""),
            ("userId", "column"), ("idle", ""),
    ],
)  # fmt: skip
def test_headers(header: str, said: str) -> None:
    assert LABELS.column(header) == said


def test_a_longer_word_that_begins_with_a_label_is_another_one() -> None:
    labels = Labels(["账户", "手机"], ["账户ID", "时间"], 16)
    headers = ("账户", "燃气账户ID", "账户ID", "手机时间", "收款账户（ID）")
    assert [labels.column(header) for header in headers] == ["column", "negative", "negative", "column", "column"]


def test_initials_say_whose_number_a_column_holds() -> None:
    labels = Labels(["lxdh", "sjhm", "dhhm"], [], 16)
    headers = ("xyrsjhm", "shrdh", "jhr_dh", "khdhhm", "ddh", "kddh", "cldh")
    assert [labels.column(header) for header in headers] == ["column", "column", "", "column", "", "", ""]


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("票号：", "", "label"),
        ("票号是 ", "", "label"),
        ("订单 ", "", "negative"),
        ("票号 订单 ", "", "negative"),  # the nearest word decides
        ("订单 票号 ", "", "label"),
        ("票号" + "，" * 50, "", ""),  # out of reach
        ("", " 是票号", "label"),
        ("", " 是订单", "negative"),
        ("", " 票号 X12345", ""),  # the label of the next value
        ("", " 12345 票号", ""),  # a value stands between
        ("订单 2016000112345 ", "", ""),  # the negative word has its value already
        ("订单 2016000112345 票号 ", "", "label"),
        ('"ticket_no": "', "", "label"),
        ('"order": "', "", "negative"),
        ('"ticket_no": 1, "size": "', "", ""),  # its own key only
        ("票号: 1, size=", "", ""),
        ("ticket_no=", "", "label"),
        ("票号 = ", "", "label"),
        ("票号，任务=", "", ""),
        ("ERROR TicketNo failed orderRef=", "", "negative"),  # a log says what happened before it
        ("'ticketNo' => '", "", "label"),
        ("例如 ", "", "example"),
        ("票号，例如 ", "", "example"),
        ("例如票号 ", "", "example"),
        ("例如：上次说到的那些事情都已经好了，票号 ", "", "label"),
        ("票号（如：", "", "example"),
        ("sample ", "", "example"),
        ('example: "', '"', "example"),
        ('@Schema(description = "票", example = "', '")', "example"),
        ('"票号": "', '", // 示例', "example"),
        ("isTicket('", "') // true", "example"),
        ("isTicket('", "') // trueName", ""),
        ("hideTicket('", "') // 6****12", "example"),
        ("ticket_no, examples: ['", "']", "example"),
        ("ticket_no, \"examples\": ['X12345', '", "'],", "example"),
        ("examples: ['X12345'], ticket_no: '", "'", "label"),
        ("MAX = ", "  # 最大订单", "negative"),
        ("ticket no = ", "  # 订单", "label"),
        ("MAX = ", "  # 票号，不是订单", ""),
        ("test@example.com ", "", ""),
        ('user.setTicketNo("', "", "label"),
        ('user.setTicketno("', "", "label"),
        # another attribute of an element says what the value is
        ('<item key="B05" val="', '" chn="票号"/>', "label"),
        ('<item key="B05" val="', '" chn="订单"/>', "negative"),
        ('<item order="', '" chn="票号"/>', "negative"),
        ('<item val="', '"/><item chn="票号"/>', ""),
        ("tickets no ", "", ""),
        ("wicket no ", "", ""),
        ("", "", ""),
    ],
)
def test_words_around(before: str, after: str, said: str) -> None:
    assert LABELS.around(before, after) == said


def test_tokens() -> None:
    assert tokens("userIDCard_No2姓名") == ("user", "id", "card", "no", "2", "姓名")
    assert tokens("") == ()


@pytest.mark.parametrize(
    ("before", "said"),
    [
        ("ID 1", "label"),
        ("ID_1", "label"),
        ("IDLE 1", ""),
        ("TICKETNO 1", "label"),
        ("TICKETNOTE 1", ""),
        ("ticketNO 1", "label"),
        ("ORDERNO 1", "negative"),  # what speaks against a value need not be whole
    ],
)
def test_a_label_in_capitals_ends_with_them(before: str, said: str) -> None:
    assert LABELS.around(before, "") == said


def test_words_without_words() -> None:
    nothing = Words([])
    assert nothing.last_end("x") == -1
    assert nothing.first_span("x") == (-1, -1)
    assert not nothing.in_header("x")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("ZQX-204816", [("ZQX-204816", "medium")]),
        ("票号 ZQX-204816", [("ZQX-204816", "high")]),
        ("Ticket_No=ZQX-204816", [("ZQX-204816", "high")]),
        ("订单 ZQX-204816", [("ZQX-204816", "low")]),
        ("票号，例如 ZQX-204816", [("ZQX-204816", "low")]),
        ("票号\nZQX-204816", [("ZQX-204816", "medium")]),  # not on its line
        ("票号 ZQX-204816，订单 ZQX-204817", [("ZQX-204816", "high"), ("ZQX-204817", "low")]),
        ("ＺＱＸ－２０４８１６", [("ＺＱＸ－２０４８１６", "medium")]),
        ('{"ticketNo": "ZQX-204816", "order": "ZQX-204817"}', [("ZQX-204816", "high"), ("ZQX-204817", "low")]),
        ("会员号：20481632", [("20481632", "medium")]),
        ("20481632", []),
        ("日期 20481632", []),
        ("会员号：20481632 日期 20240101", [("20481632", "medium")]),
        ("会员号" + "，" * 37 + "20481632", [("20481632", "medium")]),
        ("会员号" + "，" * 45 + "20481632", []),
    ],
)
def test_in_text(small: Engine, text: str, wanted: list[tuple[str, str]]) -> None:
    assert bands(small, text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # the value's own column only, not that beside it
        ("票号,日期,备注\nZQX-204816,20240101,a1\n,20240102,ZQX-204817\n", [("ZQX-204816",
            "high"), ("ZQX-204817", "medium")]),
        ("会员号,日期,备注\n20481632,20240101,a1\n20481633,20240102,20240103\n", [("20481632",
            "medium"), ("20481633", "medium")]),
        ("会员号,订单,备注\n1,ZQX-204816,a1\n2,ZQX-204817,票号 ZQX-204818\n",
         [("ZQX-204816", "low"), ("ZQX-204817", "low"), ("ZQX-204818", "high")]),
        ('会员号,说明,备注\n"20481632","x\ny",a1\n20481633,"20481634\n票号",b2\n', [("20481632",
            "medium"), ("20481633", "medium")]),
    ],
)  # fmt: skip
def test_in_tables(small: Engine, text: str, wanted: list[tuple[str, str]]) -> None:
    assert bands(small, text) == wanted


def test_a_hint_counts_where_no_label_and_no_negative_word_stands() -> None:
    """A hint before or behind the value is weaker than a label, and than a word that says otherwise."""
    labels = Labels(["地址"], ["编号"], 14, ["送", "楼下"])
    said = [labels.around(before, after) for before, after in (
        ("师傅送", ""), ("", "楼下"), ("地址，送", ""), ("编号，送", ""), ("师傅", "对面"),
    )]  # fmt: skip
    assert said == ["hint", "hint", "label", "negative", ""]


def test_a_key_that_counts_or_measures_is_no_label() -> None:
    labels = Labels(["tel", "credit limit"], [], 30)
    headers = ("tel_offset", "tel_count", "tel", "home_tel", "card_credit_limit", "tel_2")
    assert [labels.column(one) for one in headers] == ["negative", "negative", "column", "column", "column", "column"]
    assert [labels.around(one, "") for one in ("tel_lookup_ns ", "tel lookup ")] == ["negative", "label"]


def test_a_product_is_one_word() -> None:
    assert tokens("iPhone userPhone") == ("iphone", "user", "phone")
    assert Words(["phone"]).last_end("iPhone 13") == -1 < Words(["phone"]).last_end("userPhone 13")
