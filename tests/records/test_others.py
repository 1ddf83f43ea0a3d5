"""What is told of somebody else, or did not happen, below somebody's head."""

from __future__ import annotations

from pathlib import Path

import pytest

from pii_scan.model import Record
from tests.records.test_interviews import HEAD, OTHER, PEER, events
from tests.records.test_prose import MOBILE, ONE, THREE, TWO
from tests.records.test_scans import people

NOT_HIS = {
    "answers-of-others.txt": (
        ("hotel.stay", "netcafe.session"),
        f"{HEAD}问：7月17日你朋友住哪？\n答：他住海悦假日酒店506房。\n问：你在哪？\n答：不是我，我没有去过网吧。\n",
    ),
    "ward.txt": (
        ("hotel.stay",),
        f"姓名：王建国，身份证{ONE}，手机{MOBILE}\n3月5日住院，住内科302房，3月12日出院\n4月6日住公租房302室，登记备案\n",
    ),
    "border.txt": (
        ("travel.flight",),
        f"查询对象：王建国，身份证{ONE}\n2019年3月5日 出境 首都机场 CA1501\n2019年3月9日 入境 首都机场 CA1502\n",
    ),
}


@pytest.mark.parametrize("name", NOT_HIS)
def test_what_is_not_of_the_kind_is_no_record_of_it(tmp_path: Path, name: str) -> None:
    kinds, text = NOT_HIS[name]
    assert not [one for one in events(tmp_path, text, name) if isinstance(one, Record) and one.kind in kinds]


def test_whose_telephone_a_mail_tells_below_its_list(tmp_path: Path) -> None:
    text = (
        f"(1) 王建国，身份证 {ONE}\n(2) 李秀英，身份证 {TWO}\n(3) 陈晓梅，身份证 {THREE}\n\n"
        f"其他人不变。改好请通知本人，李秀英的手机是{MOBILE}。\n"
    )
    assert people(tmp_path, text) == 3


@pytest.mark.parametrize("told", ["登记在李秀英名下。", "机主李秀英，与对象系同乡。", "的机主是李秀英。"])
def test_whose_the_number_is_that_somebody_called(told: str, tmp_path: Path) -> None:
    calls = "".join(f"8月1{at}日20:19，对象主叫{PEER}，通话49秒。\n" for at in range(2))
    assert people(tmp_path, f"对象：王建国，男，证件{ONE}，号码{MOBILE}\n{calls}{PEER}{told}\n") == 1


def test_accounts_of_somebody_whom_a_document_above_makes_known(tmp_path: Path) -> None:
    text = (
        f"申请人：李秀英，身份证号码{TWO}\n被申请人：王建国，身份证号码{ONE}\n\n被申请人名下已知银行账户：\n"
        "1、中国银行城北支行，户名王建国，卡号6216618910052140100，约2015年开立；\n"
        "2、农业银行城北支行，户名王建国，卡号6228489561993372830，约2020年开立；\n"
    )
    assert people(tmp_path, text) == 2


def test_blocks_of_two_callers_are_of_two_people(tmp_path: Path) -> None:
    blocks = (
        f"主叫号码：{MOBILE}\n被叫号码：{PEER}\n通话时间：2019-03-05 12:03:11\n通话时长：65秒\n",
        f"主叫号码：{OTHER}\n被叫号码：{PEER}\n通话时间：2019-03-06 12:03:11\n通话时长：35秒\n",
    )
    found = [one for one in events(tmp_path, "\n".join(blocks), "calls.txt") if isinstance(one, Record)]
    assert {one.kind for one in found} == {"phone.cdr"}
    assert len({one.person for one in found}) == 2
