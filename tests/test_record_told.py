"""Records in running text that tells of them by words anywhere in it, in whatever order; and look-alikes."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.test_record_prose import MOBILE, ONE, PASSPORT, records

PEER = "16691625341"

TOLD = {
    f"1511刚入住的客人，王建国，身份证{ONE}，电话{MOBILE}，住到3月2日，押金收了200": "hotel.stay",
    f"1、714房住客王建国（女，{ONE}）14:37到店，房费326元已刷卡。": "hotel.stay",
    f"16:44　王建国　{ONE}　开B059号机，押金50，19:24下机，会员卡477643": "netcafe.session",
    f"下机登记：王建国，{ONE}，C027，18:18-19:24": "netcafe.session",
    f"- 王建国 (passport 护照 {PASSPORT}) 飞 3U7441，1月12日 成都→深圳，17:18": "travel.flight",
    f"16:21 10车07B号旅客王建国，{ONE}，持2018-08-27石家庄—济南西二等座电子票": "travel.train",
    f"2018-11-19 18:29　旅客王建国持普通护照{PASSPORT}入境，自新加坡返回，放行。": "border.crossing",
    f"王建国，{ONE}，兴业银行的，卡里余额还有229,431.80，手机{MOBILE}，能做": "bank.balance",
    f"还有{MOBILE}（王建国）10月26日 18:42被叫，对端{PEER}，时长578秒": "phone.cdr",
    f"2015-08-17 11:54　王建國先生以手機{MOBILE}致電{PEER}，通話時長0分1秒，已轉接。": "phone.cdr",
    f"发给家长王建国　{MOBILE}　2015-11-17 09:57　发件号码{PEER}　短信：下午四点家长会　已达": "phone.sms",
    f"老同学王建国（{ONE}）2008年考的驾照，C1，没扣过分": "driving.licence",
}
NOT_TOLD = {
    f"王建国（{ONE}）问714房今天几点能打扫": "identity.person",
    f"补考：王建国，{ONE}，C027，18:18-19:24上机考试": "identity.person",
    f"王建国（{ONE}）咨询护照怎么办，想去新加坡旅游": "identity.person",
    f"王建国，{ONE}，兴业银行的客户经理，手机{MOBILE}": "identity.person",
}


@pytest.mark.parametrize("text", TOLD | NOT_TOLD)
def test_words_anywhere_tell_the_kind(text: str, tmp_path: Path) -> None:
    assert records(tmp_path, text) == {(TOLD | NOT_TOLD)[text]: 1}


def test_columns_are_shortened_to_consonants(tmp_path: Path) -> None:
    text = (
        '{"txn:1": {"cstm_name": "王建国", "id_no": "%s", "trns_amnt": "11862.14", "blnc": "29344.86",'
        ' "cntr_name": "美团平台商户", "trns_time": "2016-09-01 22:19:11", "smmr": "消费"}}'
    )
    assert records(tmp_path, text % ONE, "a.json") == {"bank.transaction": 1}


def test_initials_of_syllables_are_no_shortened_words(tmp_path: Path) -> None:
    # nm, dt and trn might be a name, a date and a train
    assert records(tmp_path, f"xm,sfzh,nm,dt,trn\n王建国,{ONE},1,2,3\n", "a.csv") == {"identity.person": 1}
