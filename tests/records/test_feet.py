"""Whose the rows of a table are, told below it; and lists as carriers, cafes and terminals print them."""

from __future__ import annotations

from pathlib import Path

from tests.engine.synthetic import id_number
from tests.records.test_kept import OTHER, OWN, PEER, told

ID = id_number("44010619780615281")
FLIGHTS = [(f"2018-11-{day}", f"CZ43{day}", "广州白云机场", "上海虹桥机场", f"{day}A") for day in range(11, 16)]
CALLS = [(f"2018-11-1{n}", "08:56:23", "3分8秒", "主叫", one) for n, one in enumerate((PEER, OTHER) * 2)]
COLUMNS = {
    "航班": ("日期", "航班号", "出发", "到达", "座位"),
    "通话": ("通话日期", "起始时间", "通话时长", "呼叫类型", "对方号码"),
}


def page(topic: str, rows: list[tuple[str, ...]], foot: str) -> str:
    lines = [COLUMNS[topic], *rows]
    table = "\n".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in line) + "</tr>" for line in lines)
    return f"<html><body><h3>我的{topic}</h3>\n<table>\n{table}\n</table>\n<p>{foot}</p>\n</body></html>\n"


def test_the_last_line_of_a_page_says_whose_the_rows_are(tmp_path: Path) -> None:
    foot = f"旅客：谭长嘉　证件号：{ID}"
    assert told(tmp_path, page("航班", FLIGHTS, foot), "a.html") == ({"identity.person": 1, "travel.flight": 5}, 1)
    foot = f"客户：谭长嘉　手机号码：{OWN}"
    assert told(tmp_path, page("通话", CALLS, foot), "b.html") == ({"identity.person": 1, "phone.cdr": 4}, 1)


def test_who_made_a_page_is_not_whose_the_rows_are(tmp_path: Path) -> None:
    foot = f"经办人：谭长嘉　联系电话：{OWN}"
    kinds, people = told(tmp_path, page("通话", CALLS, foot), "a.html")
    assert kinds["phone.cdr"] == 4
    # whom the owner called, and nobody else
    assert people == 2


def test_messages_of_two_below_their_numbers(tmp_path: Path) -> None:
    said = (("我", "我到楼下了"), ("刘霞", "孩子作业写完没有"), ("刘霞", "好的收到"), ("我", "钥匙放门垫下面了"))
    turns = "".join(f"[2021-12-19 09:3{n}:11] {who}: {what}\n" for n, (who, what) in enumerate(said))
    head = f"短信导出\n本机：范雨英 {OWN}\n对方：刘霞 {PEER}\n\n"
    assert told(tmp_path, head + turns, "a.txt") == ({"phone.sms": 4}, 1)


def test_passengers_as_the_departure_control_lists_them(tmp_path: Path) -> None:
    names = ("XU/LUYAN", "WAN/KAI", "MA/JIETONG")
    row = "  {n}. {name:20} BN00{n}  24J  Y  PVG-NKG  FOID/NI{number}\n"
    numbers = [id_number(f"4201061997070709{n}") for n in range(3)]
    rows = "".join(row.format(n=n, name=name, number=numbers[n - 1]) for n, name in enumerate(names, 1))
    assert told(tmp_path, f"PD: CZ7137/30JUN20*PVG,ACC\n{rows}TOTAL 3 PAX\n", "a.txt") == ({"travel.flight": 3}, 3)


def test_sessions_below_whose_they_are_begin_with_the_name_of_a_cafe(tmp_path: Path) -> None:
    cafes = ("蓝天网吧", "网鱼网咖(大学城店)", "红树林网吧", "蓝天网吧", "飞宇网吧")
    rows = "".join(
        f"{cafe} 上机 2017-09-1{n} 09:57 下机 2017-09-1{n} 16:12 机器 13{n}\n" for n, cafe in enumerate(cafes)
    )
    head = f"网吧上网记录 赖嘉 {ID}\n"
    assert told(tmp_path, head + rows, "a.txt") == ({"identity.person": 1, "netcafe.session": 5}, 1)


def test_calls_below_an_owner_with_both_numbers(tmp_path: Path) -> None:
    rows = "".join(f"2023-09-1{n} 19:44:1{n} 被叫 {one} 通话6分{n}秒\n" for n, one in enumerate((PEER, OTHER) * 3))
    head = f"通话记录 机主 孔莉悦 {ID} {OWN}\n时间 / 主被叫 / 对方号码 / 时长\n"
    assert told(tmp_path, head + rows, "a.txt") == ({"identity.person": 1, "phone.cdr": 6}, 1)


def test_the_log_of_a_cafe_and_a_stream_of_payments_and_a_calendar(tmp_path: Path) -> None:
    log = f"2023-11-29 08:35:25|LOGOUT|B117|何浩春|{ID}|192.168.7.22|上机=2023-11-29 07:45:25|费用=43\n"
    assert told(tmp_path, log, "a.log") == ({"netcafe.session": 1}, 1)
    event = f'{{"eventTime":"2020-06-19T08:39:13.000+08:00","eventType":"CARD_TXN","cardHolder":"高雯","certNo":"{ID}",'
    event += '"cardNo":"6222021001116245702","txnAmt":"336.10","merchantName":"拼多多","balance":"40372.95"}\n'
    assert told(tmp_path, event, "a.jsonl") == ({"bank.transaction": 1}, 1)
    entry = "BEGIN:VEVENT\nDTSTART;VALUE=DATE:20221123\nDTEND;VALUE=DATE:20221126\nSUMMARY:听涛房 唐贵 入住\n"
    entry += f"DESCRIPTION:客人 唐贵\\, 身份证 {ID}\\, 电话 {OWN}\nEND:VEVENT\n"
    assert told(tmp_path, f"BEGIN:VCALENDAR\n{entry}END:VCALENDAR\n", "a.ics") == ({"hotel.stay": 1}, 1)


def test_a_gateway_names_the_number_it_sends_to(tmp_path: Path) -> None:
    rows = "".join(
        f"24112308373{n}  {one}  DELIVRD  【物业】2号楼明日停水检修\n" for n, one in enumerate((PEER, OTHER, OWN))
    )
    kinds, people = told(tmp_path, f"SUBMIT_TIME   DEST_NUMBER  STAT     SMS_CONTENT\n{rows}", "mt.txt")
    assert (kinds, people) == ({"phone.sms": 3}, 3)
