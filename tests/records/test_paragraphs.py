"""Paragraphs and entries of a few lines, rows whose day has no year, and two people on one line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.records.test_prose import CARD, MOBILE, ONE, THREE, TWO, records
from tests.records.test_scans import people
from tests.records.test_words import OTHER, THIRD

PEOPLE = (("王建国", ONE, MOBILE), ("李秀英", TWO, OTHER), ("陈志强", THREE, THIRD))
TICKET = (
    "尊敬的{0}先生：您于2017年08月11日购买的车票已支付成功，订单号E032862944。\n"
    "08月11日20:19开，汉口站—深圳北站，Z2155次列车，04车11中铺，硬卧，票价696.50元。\n"
    "乘车人证件：{1}，短信通知到{2}。"
)
FIX = (
    "定位结果：{2}（机主{0}）\n2018-06-21 11:46:03 位于福州市鼓楼区桃园路附近\n经度119.343748 纬度26.034156 误差约15米"
)
FLAT = "10栋2单元1503 业主{0}女士，{2}，身份证{1}。\n  157.04平，闽（2020）福州市不动产权第0808923号，物业费已交。"
SENT = (
    "【西安交警】{0}，您的驾驶证（{1}，C1，档案编号440301075202）将于2030年10月28日到期，已记0分，请及时办理换证。\n"
    "发送 {2} 成功"
)
RESIDENT = "{0}女士，离异，会计\n  身份证{1} 户籍长沙市雨花区文化路38号\n  手机{2}，家里电话029-70271133"
STAYS = (
    "{0}（身份证{1}，联系手机{2}）\n"
    "  ——2月12日晚起1晚，1607房，2月13日12:34离店，411.00元\n  ——2月13日晚起3晚，314房，2月16日08:25离店，"
    "364.00元"
)
TRACK = (
    "目标：{0} 身份证{1}\n   7/20 10:42 （113.246588，23.068465）广州市天河区学府路附近，±500m\n"
    "   7/21 17:53 （113.259724，23.169956）广州市天河区文化路附近，±15m"
)
EACH = {
    "a ticket told in three lines": (TICKET, {"travel.train": 3}, "\n\n"),
    "a position told in three lines": (FIX, {"location.fix": 3}, "\n\n"),
    "an entry whose second line tells the rest": (FLAT, {"property.housing": 3}, "\n"),
    "a telephone that ends the paragraph": (SENT, {"driving.licence": 3}, "\n\n"),
    "a telephone that ends the entry": (RESIDENT, {"identity.person": 3}, "\n"),
    "rows whose days have no year": (STAYS, {"identity.person": 3, "hotel.stay": 6}, "\n"),
    "rows with short days": (TRACK, {"identity.person": 3, "location.fix": 6}, "\n"),
}


@pytest.mark.parametrize("name", EACH)
def test_lines_that_tell_of_one_person(tmp_path: Path, name: str) -> None:
    form, told, between = EACH[name]
    text = between.join(form.format(*person) for person in PEOPLE)
    assert records(tmp_path, text) == told
    assert people(tmp_path, text) == 3


LINES = {
    "introductions": (
        f"王建国，男，汉族，1983年4月生，身份证号{ONE}，手机{MOBILE}。李秀英，女，壮族，1981年11月生，"
        f"身份证号{TWO}，手机{OTHER}。",
        {"identity.person": 2},
    ),
    "accounts": (
        f"1、王建国（{ONE}），卡号{CARD}，沈阳中山路支行，2008年2月12日开立，正常；  2、李秀英（{TWO}），"
        f"卡号6217002830154511812，"
        "沈阳解放路支行，2011年12月7日开立，正常；",
        {"bank.account": 2},
    ),
    "tickets": (
        f"2019年5月已购车票：王建国（{ONE}）6日G2388次成都东—西安北14车09F，"
        f"李秀英（{TWO}）7日D136次沈阳北—南京南08车09C；"
        f"陈志强（{THREE}）7日G2097次沈阳北—南京南11车04A；",
        {"travel.train": 3},
    ),
}
NOT_TOLD = {
    # a paragraph of rows, and one in which somebody else is named
    "rows": (
        f"07-11 09:00 例会\n07-11 20:19 汉口站—深圳北站，Z2155次列车进站\n联系人王建国 {ONE}",
        {"identity.person": 1},
    ),
    "others": (
        f"08月11日20:19开，汉口站—深圳北站，Z2155次列车，04车11中铺，乘车人李秀英{TWO}。\n调度员王建国，证件{ONE}。",
        {"travel.train": 1, "identity.person": 1},
    ),
    # whose telephone is not the person's
    "desk": (
        f"王建国 {ONE} 汉庭酒店 8301房 2019-03-04入 2019-03-05退\n值班经理电话 {OTHER}",
        {"hotel.stay": 1},
    ),
    "next": (f"王建国，女，证件{ONE}\n李秀英 {OTHER}", {"identity.person": 2}),
}


@pytest.mark.parametrize("name", LINES | NOT_TOLD)
def test_what_a_line_and_the_next_one_tell(tmp_path: Path, name: str) -> None:
    text, told = (LINES | NOT_TOLD)[name]
    assert records(tmp_path, text) == told
