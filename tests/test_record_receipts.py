"""Receipts, prints and exports of single telephones: what they say in so many words, and nothing of it twice."""

from __future__ import annotations

from pathlib import Path

import pytest

from pii_scan.config import Settings
from pii_scan.model import Summary
from pii_scan.workers import Scan
from tests.shared import CACHE
from tests.test_record_prose import MOBILE, ONE, TWO, records

PEER = "18782205519"
RECEIPTS = "".join(
    f"支付电子客户回单\n交易时间：2019-01-0{at} 15:58:53\n付款人户名：宋林斌\n付款人证件号：{number}\n"
    "付款人账号：6212 2643 0094 2706 268\n收款人户名：陈亮伟\n收款人账号：6214 8386 6833 5336\n"
    f"金额：人民币 2,400.00 元\n流水号：2019010615585375427{at}\n----\n"
    for at, number in enumerate((ONE, TWO), 1)
)
PRINTED = (
    f"                出入境记录查询结果\n申请人：程振建    性别：男    出生日期：1958-09-28\n公民身份号码：{ONE}\n"
    "序号 出境/入境 出入境日期  证件名称  证件号码    出入境口岸\n"
    "1    入境      2022-10-13  普通护照  EB6431714   友谊关口岸\n"
    "2    出境      2022-11-09  普通护照  EB6431714   友谊关口岸\n"
    "3    入境      2022-12-16  普通护照  EB6431714   首都机场口岸\n"
)
TRACES = (
    f"住宿轨迹核查（内部，手记）\n\n对象 侯波启，男，身份证号 {ONE}。系统里查到：\n"
    " - 2015-02-13 04:20:29 入住枫林晚宾馆，登记开的房是1812，离店 2015-02-14 05:07:29，同住：秦平志。\n"
    " - 2015年2月22日 07:28 在锦云大酒店开房，1601号房，2015年2月24日 17:27退房。\n\n"
)
GATES = (
    f"线索摘记（出入境）\n\n谢美碧 {ONE} 护照EA9944682\n· 2019年7月18日 00:40经深圳湾口岸出境，随行苏强平\n"
    "· 2019-08-08 09:40:52在深圳湾口岸入境。交通方式：航班MF2195\n"
    "· 2019-08-27 20:22:57在罗湖口岸出境。交通方式：小客车\n"
)
PAGE = f"<html><body><h3>姚泽亮（{MOBILE}）的短信</h3><ul>\n" + "".join(
    f"<li><b>{number}</b> <i>2019-11-16 23:3{at}:56</i> 短信内容：{text}</li>\n"
    for at, (number, text) in enumerate(
        (("13133639326", "我到楼下了"), ("19963298319", "明天早上九点开会"), ("18695593833", "钱已经转过去了"))
    )
)
EXPORTED = (
    f"Messages exported from the phone of Tian Jun (+86{MOBILE})\n"
    f"[2017-12-09 12:05:33] +86{PEER} (Peng Qiping) -> Me: I am downstairs, come get the parcel\n"
    "[2017-12-09 13:06:09] Me -> +8617713954957: Money sent, please check\n"
)
ANNEX = (
    f"Annex to the witness statement of Jia Zongqiang, mobile +86 {MOBILE}\n"
    f'On 26 May 2016, 11:08, I wrote to {PEER}: "I am downstairs, come get the parcel".\n'
    'On 26 May 2016 at 22:28 the number 18841741942 wrote: "Money sent, please check".\n'
)
CASES = {
    "receipts": (RECEIPTS, "a.txt", {"bank.transaction": 2}),
    "a print": (PRINTED, "a.txt", {"identity.person": 1, "border.crossing": 3}),
    "stays that were looked up": (TRACES, "a.txt", {"identity.person": 1, "hotel.stay": 2}),
    "crossings by plane": (GATES, "a.txt", {"identity.person": 1, "border.crossing": 3}),
    "plans in a message": (PAGE, "a.html", {"identity.person": 1, "phone.sms": 3}),
    "messages from and to me": (EXPORTED, "a.txt", {"identity.person": 1, "phone.sms": 2}),
    "messages in a statement": (ANNEX, "a.txt", {"identity.person": 1, "phone.sms": 2}),
}


@pytest.mark.parametrize("name", CASES)
def test_what_is_printed_and_exported(name: str, tmp_path: Path) -> None:
    text, file, told = CASES[name]
    assert records(tmp_path, text, file) == told


def test_rows_with_a_passport_are_of_whom_the_head_names(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(PRINTED, encoding="utf-8")
    scan = Scan(Settings(paths=(str(tmp_path),), jobs=1, isolated=True, cache=CACHE))
    summary = next(event for event in scan.events() if isinstance(event, Summary))
    assert summary.people["at_most"] == 1
