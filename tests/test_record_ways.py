"""Ways in which people and programs write records: each by one or more that others might write, and by look-alikes."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from tests.test_record_prose import MOBILE, ONE, PASSPORT, THREE, TWO, records

PEER, OTHER = "18782205519", "15913074482"

TOLD = {
    f"王建国 {ONE}\n悦来商务酒店 421房\n11月29日 20点05住进去 11月30日 11点退的房": "hotel.stay",
    f"查到了 王建国 {ONE} 悦来宾馆 2019-03-04 21:08开的房 8301": "hotel.stay",
    f"* Rm 1231 - Mr Wang (王建国), ID no. {ONE}, checked in 08 Feb 03:19, C/O 09 Feb": "hotel.stay",
    f"1、王建国、{ONE}、上机11-01 23:57、下机01:57、62号机": "netcafe.session",
    f"1）王建国 {ONE} 上机时间 11-01 23:57，下机时间 11-02 01:57，座位 B12": "netcafe.session",
    f"Record Type : MTC\nServed MSISDN : {MOBILE}\nOther Party : {PEER}\nSeizure Time : 23.06.2018 06:18:53\n"
    "Call Duration : 591 sec": "phone.cdr",
    f"04/01 18:22:52  {MOBILE} → {PEER}  短信：“孩子放学谁接”": "phone.sms",
    f'AT+CMGL="ALL"\n+CMGL: 0,"STO SENT","{MOBILE}",,"18/03/20,12:46:17+32"\n孩子放学谁接\nOK': "phone.sms",
    f'AT+CMGR=1\n+CMGR: "REC READ","{MOBILE}",,"18/03/20,12:46:17+32"\n孩子放学谁接\nOK': "phone.sms",
    f'+CMT: "{MOBILE}",,"18/03/20,12:46:17+32"\n到楼下了快下来': "phone.sms",
}
# Where the same words tell of something else.
NOT_TOLD = {
    f"王建国 {ONE}\n人民医院 421房\n11月29日 住院，11月30日出院": "identity.person",
    f"王建国（{ONE}）：Rm 1231 会议室，08 Feb 03:19": "identity.person",
    f"考生王建国，{ONE}，上机考试 11-01 23:57，62号机": "identity.person",
    f"Record Type : A\nOwner : 王建国\nMSISDN : {MOBILE}\nSeizure Time : 23.06.2018": "identity.person",
    f'+CMGL: 0,"STO SENT","{MOBILE}",,"18/03/20,12:46:17+32"\nOK': "phone.number",
}


@pytest.mark.parametrize("text", TOLD)
def test_records_in_the_ways_that_others_write_them(text: str, tmp_path: Path) -> None:
    assert records(tmp_path, text) == {TOLD[text]: 1}


@pytest.mark.parametrize("text", NOT_TOLD)
def test_look_alikes_of_such_ways(text: str, tmp_path: Path) -> None:
    assert records(tmp_path, text) == {NOT_TOLD[text]: 1}


def test_a_modem_lists_messages_each_with_its_text(tmp_path: Path) -> None:
    text = 'AT+CMGL="ALL"\n' + "".join(
        f'+CMGL: {number},"REC READ","{who}",,"18/03/20,12:46:17+32"\n孩子放学谁接\n'
        for number, who in enumerate((MOBILE, PEER, OTHER))
    )
    assert records(tmp_path, text + "OK") == {"phone.sms": 3}
