"""Records told in several lines, paragraphs, messages or cells: what belongs together, and what does not."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.records.test_prose import CARD, MOBILE, ONE, PASSPORT, THREE, TWO, records

WHO = f"当事人王建国，男，1987年4月23日出生，公民身份号码{ONE}，联系电话{MOBILE}。"
STAY = "于2022年10月12日5时1分在如意商务酒店(火车站店)办理入住，房号1770，次日02:01退房离店。"
PAID = f"2022年10月12日，本人先后从工商银行卡（卡号{CARD}）转账5655.09元给对方。"
MORE = "以上所述均为事实，请尽快处理。"


def form(number: str, name: str) -> str:
    return (
        f"投诉登记表\n投诉人姓名：{name}　　性别：女\n证件号码：{number}　　联系电话：{MOBILE}\n"
        "航班号：ZH7663　　航班日期：2023-04-14\n航段：昆明长水-厦门高崎\n投诉内容：行李破损。"
    )


def line(who: str, text: str) -> str:
    return f"[2017-07-01 23:4{len(text) % 10}] {who}: {text}"


def message(who: str, text: str) -> str:
    return f"2021-03-01 00:46:08 {who}\n{text}"


TOGETHER = {
    "paragraph": (f"情况反映\n\n{WHO}\n\n本人{STAY}\n\n{MORE}", {"hotel.stay": 1}),
    "paragraph without blank lines": (f"情况反映\n{WHO}\n本人{STAY}\n{MORE}", {"hotel.stay": 1}),
    "paragraph with a card": (f"{WHO}\n\n{PAID}\n\n{MORE}", {"bank.transaction": 1}),
    "page": (f"<html><body><p>{WHO}</p><p>他{STAY}</p><p>{MORE}</p></body></html>", {"hotel.stay": 1}),
    "page in one line": (
        "<div>" + "".join(f"<p style='a'>犯罪嫌疑人王某（{n}），案由赌博，已拘留</p>" for n in (ONE, TWO)) + "</div>",
        {"crime.case": 2},
    ),
    "forms": (f"{form(ONE, '王建国')}\n\n{form(TWO, '李秀英')}", {"travel.flight": 2}),
    "forms between lines that are drawn": (f"{form(ONE, '王建国')}\n****\n{form(TWO, '李秀英')}", {"travel.flight": 2}),
    "lines of a message": (
        message("小雨", f"金都国际大酒店，07-24入住，07-26离店\n入住人：王建国\n手机：{MOBILE}\n身份证：{ONE}"),
        {"hotel.stay": 1},
    ),
    "lines of a message about a telephone": (
        "\n\n".join(
            message("定位客服", f"目标{phone} 机主王建国\n定位时间 10:12:52 经度114.200995 纬度22.621085 误差200米")
            for phone in (MOBILE, "13905518264")
        ),
        {"location.fix": 2},
    ),
    "drawn brackets": (
        "\n".join(
            f"┌ 手机号码 {phone} 用户 王建国  接收时间 10:31:10\n│ 短信内容：退订，别再发了\n└ 处理：转人工"
            for phone in (MOBILE, "13905518264", "15805518264")
        ),
        {"phone.sms": 3},
    ),
    "drawn brackets, the person in the middle": (
        "\n".join(
            f"╭ 2022年10月12日办理入住\n│ 王建国 {number}\n╰ 如意商务酒店，房号1770，10月13日退房"
            for number in (ONE, TWO)
        ),
        {"hotel.stay": 2},
    ),
    "letter to somebody": (
        f"王建国（身份证号 {ONE}）：\n　　你于2018年09月04日持普通护照（号码 {PASSPORT}）从拱北口岸出境前往韩国。",
        {"border.crossing": 1},
    ),
    "next message": (
        "\n\n".join(
            (message("小雨", f"王建国 {ONE}"), message("小雨", "9月4号入住湖畔民宿，5号退房"), message("小雨", "好的"))
        ),
        {"hotel.stay": 1},
    ),
    "next message in a line": (
        "\n".join((line("小雨", f"身份证：{ONE} 姓名：王建国"), line("小雨", "10月14日 G25 济南西-北京西 二等座"))),
        {"travel.train": 1},
    ),
    "payment in the next message": (
        "\n".join(
            (
                line("小雨", f"卡号{CARD} 户名王建国 手机{MOBILE}"),
                line("小雨", "已转账2819.20元，交易单号1245445056751856"),
            )
        ),
        {"bank.transaction": 1},
    ),
}
APART = {
    "paragraph that speaks of nobody": (
        f"{WHO}\n\n另查，2022年10月12日入住如意酒店的客人较多。",
        {"identity.person": 1},
    ),
    "paragraph of somebody else": (
        f"{WHO}\n\n其丈夫李强（{TWO}）{STAY}",
        {"identity.person": 1, "hotel.stay": 1},
    ),
    "telephone below an offer": (
        f"如意商务酒店\n入住时间：2022-10-12\n退房时间：2022-10-14\n房号任选\n\n联系人：王经理\n电话：{MOBILE}",
        {"identity.person": 1},
    ),
    "line of a message that names somebody else": (
        message("小雨", f"王建国 {MOBILE}\n李秀英 13905518264 10月12日入住如意商务酒店，房号1770，13日退房"),
        {"hotel.stay": 1},
    ),
    "line below a message": (
        message("小雨", f"王建国 {MOBILE}\n\n10月12日入住如意商务酒店，房号1770，13日退房"),
        {"identity.person": 1},
    ),
    "paragraph with the telephone of somebody else": (
        f"王建国（身份证号 {ONE}）：\n　　经查，你于2018年09月04日委托李秀英（{MOBILE}）从拱北口岸出境前往韩国。",
        {"identity.person": 1, "border.crossing": 1},
    ),
    "message of another sender": (
        "\n\n".join((message("小雨", f"王建国 {ONE}"), message("大海", "9月4号入住湖畔民宿，5号退房"))),
        {"identity.person": 1},
    ),
    "facts of the next form": (
        f"姓名：王建国\n身份证：{ONE}\n姓名：李秀英\n酒店：如意酒店\n入住日期：2022-10-12\n房号：812\n身份证：{TWO}",
        {"identity.person": 1, "hotel.stay": 1},
    ),
    "list": (f"王建国 {ONE}\n李秀英 {TWO}\n张强 {THREE}\n2022-10-12 入住如意酒店812房", {"identity.person": 3}),
    "who sent it": (
        line("房东刘阿姨", f"收件人：王建国 电话：{MOBILE} 地址：南昌市西湖区迎宾路229号"),
        {"identity.person": 1},
    ),
}


@pytest.mark.parametrize("case", TOGETHER | APART)
def test_what_is_told_of_a_person(case: str, tmp_path: Path) -> None:
    text, wanted = (TOGETHER | APART)[case]
    assert records(tmp_path, text, "a.html" if case.startswith("page") else "a.txt") == wanted


CHAT = (
    ("小雨", "在吗"),
    ("小雨", f"我的卡号 {CARD} 中国工商银行秀英支行 户名王建国 身份证{ONE}"),
    ("大海", "租客 李秀英 " + TWO + " 租蓝岸花园9-2-2301 月租金5600 押一付三 6月16号起租"),
    ("大海", "收到"),
)
TOLD = {"bank.account": 1, "property.rental": 1}


@pytest.mark.parametrize("indent", [None, 1])
def test_messages_in_objects(indent: int | None, tmp_path: Path) -> None:
    messages = [{"id": i, "from": who, "type": "text", "content": text} for i, (who, text) in enumerate(CHAT)]
    assert records(tmp_path, json.dumps({"messages": messages}, ensure_ascii=False, indent=indent), "a.json") == TOLD
    lines = "\n".join(json.dumps({"ts": 1491030247, "sender": who, "msg": text}) for who, text in CHAT)
    assert records(tmp_path, lines, "a.jsonl") == TOLD


def test_next_message_in_objects(tmp_path: Path) -> None:
    said = ("赵子龙 14708380748", "地址是山东省青岛市市南区迎宾西路61号5栋1单元1402室", "好的")
    messages = [{"id": i, "from": "小雨", "content": text} for i, text in enumerate(said)]
    assert records(tmp_path, json.dumps(messages, ensure_ascii=False), "a.json") == {"identity.person": 1}


def test_messages_in_cells(tmp_path: Path) -> None:
    rows = [f'{i},2024-12-25 06:18:53,{who},文本,"{text}"' for i, (who, text) in enumerate(CHAT)]
    assert records(tmp_path, "\n".join(["localId,CreateTime,NickName,Type,StrContent", *rows]), "a.csv") == TOLD


@pytest.mark.parametrize("divider", ["\t", " | ", "  ", ","])
@pytest.mark.parametrize("quoted", ["", "> "])
@pytest.mark.parametrize("count", [3, 90])
def test_tables_among_paragraphs(divider: str, quoted: str, count: int, tmp_path: Path) -> None:
    head = ["姓名", "证件号", "入住日期", "退房日期", "房型"]
    rows = [
        ["王建国", (ONE, TWO, THREE)[n % 3], f"2019-09-{n % 28 + 1:02d}", "2019-10-01", "双床"] for n in range(count)
    ]
    table = "\n".join(quoted + divider.join(row) for row in [head, *rows])
    text = f"老王：\n\n如下，请办理。\n\n{table}\n\n谢谢！\n\n" + "这是正文。\n" * 20 + "--\n小李  客服中心"
    assert records(tmp_path, text) == {"hotel.stay": count}


SENT = [
    (f"137{n * n * 10477 % 10000:04d}{n:02d}64", f"【铁路客服】您已购1月2{n % 9}日K703次4车13A号深圳北10:13开。")
    for n in range(6, 26)
]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (
            "a.jsonl",
            "\n".join(
                json.dumps(
                    {"msgid": "23855", "phone": phone, "content": said, "send_time": "2024-05-19"}, ensure_ascii=False
                )
                for phone, said in SENT
            ),
        ),
        (
            "a.sql",
            "INSERT INTO `log` (`mobile`,`content`,`send_at`) VALUES\n"
            + ",\n".join(f"('{phone}','{said}','2015-10-03 01:01:48')" for phone, said in SENT)
            + ";",
        ),
        (
            "a.xml",
            "\n".join(f'<sms address="{phone}" date="1425472706000" type="2" body="{said}" />' for phone, said in SENT),
        ),
    ],
)
def test_messages_that_were_sent(name: str, text: str, tmp_path: Path) -> None:
    assert records(tmp_path, text, name) == {"phone.sms": 20}
