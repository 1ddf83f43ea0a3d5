"""Entries of calendars (iCalendar) and what they tell of: each is of the person in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.records.test_prose import MOBILE, ONE, PASSPORT, TWO, records

FORM = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{}END:VCALENDAR\r\n"
STAY = (
    "BEGIN:VEVENT\r\nDTSTAMP:20170313T012333Z\r\nDTSTART:20160825T012332\r\nDTEND:20160826T053838\r\n"
    "SUMMARY:Room 615 - Qin Kaijun (check-in)\r\n"
    f"DESCRIPTION:Passport {PASSPORT}\\, mobile +86 {MOBILE}\\, deposit 300 CNY\r\n"
    "LOCATION:Jincheng Inn\\, 300 Jianshe Ave\\, Shijiazhuang\r\nEND:VEVENT\r\n"
)
FLIGHT = (
    "BEGIN:VEVENT\r\nDTSTART;TZID=Asia/Shanghai:20240312T083000\r\nDTEND;TZID=Asia/Shanghai:20240312T113000\r\n"
    "SUMMARY:航班 CA1831 北京首都 → 上海虹桥\r\n"
    f"DESCRIPTION:乘机人：王建国\\n证件：{ONE}\\n座位 12A\\,\r\n  票号 999-1234567890\r\nEND:VEVENT\r\n"
)
TRAIN = (
    "BEGIN:VEVENT\r\nDTSTART:20240313T083000\r\nSUMMARY:G7 次列车 北京南-上海虹桥\r\n"
    f"DESCRIPTION:李建国 {TWO} 03车12F\r\nEND:VEVENT\r\n"
)
MEETING = (
    "BEGIN:VEVENT\r\nDTSTART:20240314\r\nSUMMARY:项目会议\r\n"
    f"DESCRIPTION:联系人王建国 {MOBILE}\\, 会议室 302 房间\r\nEND:VEVENT\r\n"
)
ALARM = STAY.replace("END:VEVENT", "BEGIN:VALARM\r\nDESCRIPTION:Reminder\r\nEND:VALARM\r\nEND:VEVENT")
NOTED = STAY.replace("END:VEVENT", f"X-ALT-DESC:{'x' * 1600}\r\nEND:VEVENT")
TWO_GUESTS = f"BEGIN:VEVENT\r\nSUMMARY:住宿\r\nDESCRIPTION:秦辉 身份证{ONE}\\n胡俊健 身份证{TWO}\r\nEND:VEVENT\r\n"
CASES = {
    "a stay of which an alarm reminds": (ALARM, {"hotel.stay": 1}),
    "a stay with what a program noted": (NOTED, {"hotel.stay": 1}),
    "two people in one entry": (TWO_GUESTS, {"identity.person": 2}),
    "a stay": (STAY, {"hotel.stay": 1}),
    "journeys of two": (FLIGHT + TRAIN, {"travel.flight": 1, "travel.train": 1}),
    "a meeting": (MEETING, {"identity.person": 1}),
}


@pytest.mark.parametrize("name", CASES)
def test_entries(name: str, tmp_path: Path) -> None:
    text, told = CASES[name]
    assert records(tmp_path, FORM.format(text)) == told
