"""Receipts, prints and exports of single telephones: what they say in so many words, and nothing of it twice."""

from __future__ import annotations

from pathlib import Path

import pytest

from pii_scan.config import Settings
from pii_scan.model import Summary
from pii_scan.workers import Scan
from tests.records.test_prose import MOBILE, ONE, TWO, records
from tests.shared import CACHE

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
TAIWAN = (
    "　　　大陸地區客戶存款餘額一覽表　　　基準日：民國111年07月09日\n"
    "序號　姓名　　護照號碼　　　銀聯卡號　　　　　　　　　　　餘額(CNY)\n"
    "001　黎俊傑  　E58816190 　6217856600942979671 　    274,302.63\n"
    "002　田家浩  　E68849567 　6217007708061632449 　     53,631.30\n"
    "003　譚澤濤  　EN5472402 　6217850508207987865 　     80,472.52\n"
)
LETTER = (
    "We confirm that the person named above, holder of Chinese passport G55826952, crossed the "
    "border as follows:\n\n"
    "   (1) left the country on 09 Aug 2016 through Woodlands Checkpoint, exit stamp no. 210217, by flight KN3856;\n"
    "   (2) left the country on 12 Aug 2016 through Woodlands Checkpoint, exit stamp no. 399469, by ferry;\n"
    "   (3) entered the country on 17 Mar 2018 through Changi Airport, entry stamp no. 351838, by flight MF5371;\n"
)
ANSWER = (
    f"出入境记录查询结果\n\n姓名：林鹏学    性别：男    公民身份号码：{ONE}\n护照号码：E93934866\n\n"
    "查询期内共有下列出入境记录：\n"
    "  1）2015年11月13日  从泰国返回，由深圳湾口岸入境，乘航班HU3922\n"
    "  2）2016年04月01日  从日本返回，由霍尔果斯入境，乘大巴\n"
    "  3）2016年11月11日  从新加坡返回，由瑞丽入境，乘航班KN4649\n"
)
HOMES = (
    f"个人名下住房情况证明\n查询人：陆平振    身份证号：{ONE}\n"
    "  房屋坐落：贵阳市南明区紫金华府4号楼504；产权证号：贵房权证南明字第33545576号；登记日期：2014-09-17\n"
    "  房屋坐落：贵阳市南明区滨江一号28号楼1306；产权证号：贵房权证南明字第82379657号；登记日期：2015-01-15\n"
    "（以下空白）\n"
)
CELLS = "".join(
    f"8月23日2{at}时26分，嫌疑人何刚浩（身份证{number}，手机{phone}）手机信号出现在东湖附近，基站LAC:7563, CI:58776，"
    "坐标116.039262,35.872507，驻留约83分钟。\n\n"
    for at, (number, phone) in enumerate(((ONE, MOBILE), (TWO, PEER)))
)
MAILED = "".join(
    f"{name} <{mail}> +86 {phone}\n"
    for name, mail, phone in (
        ("Cao Shengdong", "caoshengdong1981@126.com", "153 1741 4059"),
        ("Song Lei", "songlei@sina.com", "152 3555 7835"),
        ("Liao Hao", "liaohao_38@126.com", "178 5240 4509"),
    )
)
CASES = {
    "columns with wide blanks": (TAIWAN, "a.txt", {"bank.balance": 3}),
    "a letter of an agency": (LETTER, "a.txt", {"identity.number": 1, "border.crossing": 3}),
    "an answer of the police": (ANSWER, "a.txt", {"identity.person": 1, "border.crossing": 3}),
    "homes below a name": (HOMES, "a.txt", {"property.housing": 2}),
    "cells where suspects were": (CELLS, "a.txt", {"location.fix": 2}),
    "names and mails": (MAILED, "a.txt", {"identity.person": 3}),
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
