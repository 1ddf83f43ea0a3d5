"""What somebody who is asked tells of himself, what pages list, and messages that are told on several lines each."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from pii_scan.config import Settings
from pii_scan.model import Finding, Record
from pii_scan.workers import Scan
from tests.records.test_prose import CARD, MOBILE, ONE, TWO, records
from tests.shared import CACHE

PEER, OTHER = "16691625341", "15012345607"
GROUPED = tuple(f"{number[:3]}-{number[3:7]}-{number[7:]}" for number in (PEER, OTHER))
HEAD = f"被询问人：王建国　性别：男　公民身份号码：{ONE}　联系方式：{MOBILE}\n\n"

TOLD = {
    "netcafe.session": (
        f"{HEAD}问：你这几天去过飞宇网咖吗？\n答：去过三次。\n问：分别是什么时间，坐几号机？\n"
        "答：12月4日晚上8点上机，A22号机，到十一点多下机。\n答：12月7日下午去的，B27号机，刷的身份证。\n"
        "问：旁边坐的是谁？\n答：不认识。\n",
        2,
    ),
    "hotel.stay": (
        f"{HEAD}问：你最近住过哪些旅馆？\n答：记得有两次。第一次是2020年3月23日，"
        "在锦程商务宾馆，登记的是605房，第二天中午退的房。\n"
        "问：和谁一起？\n答：一个人。\n问：还有呢？\n答：4月3日在青禾精品酒店住过，812号房，"
        "次日八点退房。\n"
        "问：以上是否属实？\n答：属实。\n",
        2,
    ),
    "crime.case": (
        f"{HEAD}问：你以前受过何种处理？\n答：2008年因故意伤害被公安机关行政拘留十五日。\n问：还有没有？\n"
        "答：2010年因盗窃罪被判处有期徒刑一年六个月。\n答：2013年因为吸毒被强制隔离戒毒两年。\n",
        3,
    ),
    # somebody who was there is told of between
    "travel.train": (
        f"{HEAD}问：最近坐火车的情况讲一下。\n答：3月24号我坐C2285从贵阳北去南昌西，二等座。3月27号又坐G2583回来，13车08F。\n"
        f"问：一个人？\n答：回来跟老乡李志强一道，他身份证{TWO}，也是那趟车。\n"
        "问：之后还坐过没有？\n答：前天4月11号坐T222去了南京南，晚上坐大巴回来的。\n",
        4,
    ),
    "border.crossing": (
        f"{HEAD}问：近三个月出入境情况说一下。\n答：4月5日从深圳湾口岸出境去的香港，拿通行证C13767529过的关。\n"
        "答：4月8日那次是从新加坡回来的，走的双流机场。\n"
        "答：4月15日原路入境回来的，走的自助通道。\n问：还有呢？\n答：4月23日从浦东机场出境看货。5月3日入境，走的首都机场。\n",
        5,
    ),
    "phone.sms": (
        f"手機簡訊備份\n機主：王建國　　本機號碼：{MOBILE}　　證號：{ONE}\n匯出時間：2023/07/07 09:16\n====\n"
        f"〈送出〉 {GROUPED[0]}（曾勇）\n2023/07/08 17:40:33\n「明早九點機場見」\n====\n"
        f"〈收到〉 {GROUPED[1]}（曾立濤）\n2023/07/09 22:33:15\n「記得繳電費」\n====\n",
        2,
    ),
    "phone.cdr": (
        f'<div id="u">尊敬的王建国（{MOBILE}），您好</div><h3>2016年2月通话详单</h3><ul>\n'
        f'<li class="r"><i>02-02 07:35:15</i><b>被叫</b><span>{PEER}</span><em>22分10秒</em></li>\n'
        f'<li class="r"><i>02-02 13:26:21</i><b>主叫</b><span>{OTHER}</span><em>11分47秒</em></li>\n</ul>\n',
        2,
    ),
    "location.fix": (
        f"<h4>王建国 {MOBILE} 历史位置</h4><table>\n<tr><td>05:38:37</td><td>118.842063,32.086622</td></tr>\n"
        "<tr><td>07:38:09</td><td>118.786123,32.021975</td></tr>\n</table>\n",
        2,
    ),
    "property.housing": (
        f"## 核查\n\n### 王建国，{ONE}\n\n实查如下：\n\n* 紫薇公馆5栋1805，187.38㎡，2016年3月登记，产权证未领\n"
        "* 滨江一号1栋1225，151.73㎡，2016年5月登记，产权证未领\n",
        2,
    ),
}
# several on one line, the last of them without a number
TRIPS = {
    "travel.flight": (
        f"{HEAD}问：你一共飞了几趟？\n答：三趟。第一趟8月6日乘坐9C8801航班从上海到哈尔滨；"
        "第二趟8月23日乘KN5977次到佛山；最后一次是9月6日乘SC4651航班，座位19A。\n",
        3,
    ),
    "border.crossing": (
        f"{HEAD}问：你出去过几次？\n答：第一次是2018年3月2日从罗湖口岸出境，当天回；"
        "第二次2018年4月6日从拱北出境；第三次是今年1月9日由深圳湾出境到香港。\n",
        3,
    ),
    "bank.account": (
        f"{HEAD}问：你办了哪些卡？\n答：先在建设银行开了一张，卡号6222021001116245702，"
        "第二天去农业银行又办了一张，卡号6225884893895176341，一起交给他。\n",
        2,
    ),
}
SESSIONS = (
    f"〔王建国的手机〕 本机：{MOBILE}  备份密码已验证  身份证：{ONE}\n"
    f"▍会话 1　与 {PEER}\n  收 10-22 22:44　车还在不在\n  发 10-23 19:24　打电话说吧\n"
    f"▍会话 2　与 {OTHER}\n  收 10-23 23:07　房子还租吗\n  收 10-24 07:13　已经没了不好意思\n"
)
NOT_TOLD = {
    "plan": f"{HEAD}问：你打算什么时候走？\n答：计划5月3日出境。\n问：住哪里？\n答：预订了酒店，8812房。\n",
    "minutes": f"{HEAD}问：几点开会？\n答：6月7日 语文 301室。\n问：还有呢？\n答：6月8日 英语 302室。\n",
    "page": f"<h4>值班 王建国 {ONE}</h4><ul><li>05-01 09:00 开门</li><li>05-01 18:00 关门</li></ul>\n",
}


@pytest.mark.parametrize("kind", TOLD)
def test_each_answer_or_item_is_a_record(kind: str, tmp_path: Path) -> None:
    text, number = TOLD[kind]
    found = records(tmp_path, text)
    assert {name: times for name, times in found.items() if name not in ("identity.person", "identity.number")} == {
        kind: number
    }


@pytest.mark.parametrize("kind", TRIPS)
def test_an_answer_tells_of_several_times(kind: str, tmp_path: Path) -> None:
    text, number = TRIPS[kind]
    assert records(tmp_path, text) == {"identity.person": 1, kind: number}


def test_who_is_asked_for_is_reached_by_the_answer(tmp_path: Path) -> None:
    assert records(tmp_path, f"{HEAD}问：李秀英的联系方式？\n答：{PEER}，别的我不知道。\n") == {"identity.person": 1}


@pytest.mark.parametrize("kind", ["hotel.stay", "border.crossing", "crime.case"])
def test_questions_and_answers_may_have_no_colon(kind: str, tmp_path: Path) -> None:
    text, number = TOLD[kind]
    assert records(tmp_path, text.replace("问：", "问 ").replace("答：", "答 "))[kind] == number


@pytest.mark.parametrize("name", NOT_TOLD)
def test_other_answers_and_items_are_none(name: str, tmp_path: Path) -> None:
    assert not set(records(tmp_path, NOT_TOLD[name])) - {"identity.person", "identity.number"}


def test_when_it_was_may_be_told_by_the_question(tmp_path: Path) -> None:
    text = (
        f"{HEAD}问：4月27日当晚你和谁通过电话？\n答：八点多我用自己手机打给李志强，他号码是{PEER}，讲了大概两分钟。\n"
        f"问：还有呢？\n答：过了一阵陈勇（{OTHER}）打过来，我接的，说了七八分钟。\n"
        "问：当晚23时16分你还有一个电话。\n答：那个是我主叫李志强的，只说了四十秒。\n问：他是什么人？\n答：同事。\n"
    )
    assert records(tmp_path, text) == {"identity.person": 1, "phone.cdr": 3}


def test_messages_stand_below_whom_they_were_exchanged_with(tmp_path: Path) -> None:
    assert records(tmp_path, SESSIONS) == {"identity.person": 1, "phone.sms": 4}


def events(folder: Path, text: str, name: str = "a.txt", **options: int) -> list[Finding | Record]:
    (folder / name).write_text(text, encoding="utf-8")
    settings = Settings(paths=(str(folder / name),), isolated=True, cache=CACHE, person_key=b"x" * 32, **options)
    return [one for one in Scan(settings).events() if isinstance(one, Finding | Record)]


def test_it_is_the_same_whatever_the_size_of_blocks(tmp_path: Path) -> None:
    prose = "这一段说的是别的事情，与谁都没有关系。\n\n"
    bill = f"Account holder Wang Jianguo, mobile {MOBILE}, ID card {ONE}.\nCalls of the month:\n\n" + "".join(
        f"{day:02}/08 12:51  to  {number}   0m51s   CNY 2.64\n" for day in range(1, 20) for number in (PEER, OTHER)
    )
    text = (prose * 9).join([*(one for one, _ in TOLD.values()), SESSIONS, bill])
    whole = events(tmp_path, text)
    assert len(whole) > 60
    for block in (300, 700, 2000):
        assert events(tmp_path, text, block_size=block) == whole


def test_numbers_of_calls_are_telephones(tmp_path: Path) -> None:
    calls = "".join(f"02/08 12:5{at}  to  {number}   0m51s   CNY 2.64\n" for at, number in enumerate((PEER, OTHER)))
    bill = f"Account holder Wang Jianguo, mobile {MOBILE}, ID card {ONE}.\nCalls:\n\n{calls}"
    found = [one for one in events(tmp_path, bill) if isinstance(one, Finding) and "record" in one.evidence]
    assert [one.rule for one in found] == ["phone.mobile"] * 2
    # of a call, too, a number is what its own key says
    row = f'<ROW LSXH="18344136040" BJHM="{MOBILE}" HJLX="被叫" DFHM="{PEER}" KSSJ="20180327100923" THSC="380"/>\n'
    assert not any("record" in one.evidence for one in events(tmp_path, row, "a.xml") if isinstance(one, Finding))
    # what is told beside no call stays what it is
    loose = f"Account holder Wang Jianguo, mobile {MOBILE}, ID card {ONE}.\n\nbatch of 02/08: lot {PEER} of 44\n"
    assert not any("record" in one.evidence for one in events(tmp_path, loose) if isinstance(one, Finding))


def test_an_item_of_yaml_ends_where_its_list_does(tmp_path: Path) -> None:
    text = "wallets:\n" + "".join(
        f'  u{at}:\n    real-name: 王建国\n    id-card: "{number}"\n    cards:\n      - pan: "{CARD}"\n'
        "        issuer: 华夏银行\n        signed-at: 2016-04-08\n"
        '      - pan: "6225880114972632"\n        issuer: 招商银行\n'
        for at, number in enumerate((ONE, TWO))
    )
    found = [one for one in events(tmp_path, text, "a.yml") if isinstance(one, Record)]
    cards = [(one.location.line, one.person) for one in found if one.kind == "bank.account"]
    people = {one.location.line: one.person for one in found if one.kind == "identity.person"}
    assert [line for line, _ in cards] == [6, 9, 15, 18]
    assert [person for _, person in cards] == [person for person in people.values() for _ in range(2)]


def test_the_last_line_of_a_list_of_yaml_tells_nothing_of_the_next_item(tmp_path: Path) -> None:
    text = "".join(
        f'- owner: 王建国\n  msisdn: "{own}"\n  sms:\n'
        + "".join(
            f'    - peer: "{PEER}"\n      time: "2016-05-2{day} 22:43:59"\n      content: "到家了吗"\n' for day in "12"
        )
        for own in (MOBILE, "15382099745")
    )
    found = [one for one in events(tmp_path, text, "a.yml") if isinstance(one, Record)]
    assert [one.location.line for one in found if one.kind == "phone.sms"] == [4, 7, 13, 16]


def test_each_element_of_one_name_is_a_record(tmp_path: Path) -> None:
    account = '<account bank="建行"><balance asOf="2016-05-07">21870.05</balance></account>'
    text = f"<assets><person><xm>王建国</xm><zjhm>{ONE}</zjhm>\n{account}\n{account}</person></assets>"
    assert records(tmp_path, text, "a.xml")["bank.balance"] == 2


def test_accounts_below_a_person_are_balances(tmp_path: Path) -> None:
    accounts = [{"type": "fixed", "acctTail": tail, "ccy": "CNY", "balance": 54377.81} for tail in ("7239", "8875")]
    text = json.dumps({"data": [{"holder": {"name": "Hu Xin", "certNo": ONE}, "accounts": accounts}]}, indent=1)
    assert records(tmp_path, text, "a.json")["bank.balance"] == 2


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        # what is handed over, and calls
        (f"寄件人 张三 {MOBILE}\n发往 {PEER} 10:30\n文件一份 顺丰\n", set[str]()),
        (f"机主 {MOBILE}\n来自 {PEER} 12:30\n备注 未接来电\n来自 {OTHER} 12:40\n备注 未接来电\n", set[str]()),
        # what is to be done
        (
            f"嫌疑人 张三 {ONE}\n布控：2019年3月4日 入住悦来酒店 302 时通知\n"
            "布控：2019年4月4日 入住悦来酒店 303 时通知\n",
            {"crime.case"},
        ),
        # at work
        (f"员工 张三 {ONE}\n2019年3月4日 隐瞒病史，给予警告处分\n2019年5月4日 隐瞒事实，判断为失误\n", set[str]()),
        (f"经理 张三 {ONE}\n2019年3月4日 服务器续租 12个月\n2019年4月4日 会议室租下 3个月 3000元\n", set[str]()),
        (
            f"填表人：李四 身份证号：{ONE}\n假期余额表\n姓名,余额,截至\n王五,12.00,2019-12-31\n赵六,3.00,2019-12-31\n",
            set[str](),
        ),
    ],
)
def test_look_alikes_are_none(text: str, kinds: set[str], tmp_path: Path) -> None:
    assert set(records(tmp_path, text)) - {"identity.person", "identity.number", "phone.number"} <= kinds


def test_a_message_ends_before_the_next_owner(tmp_path: Path) -> None:
    messages = f"〈收到〉 {PEER}\n2019-03-04 10:30\n「第一条」\n〈收到〉 {OTHER}\n2019-03-04 10:32\n「第二条」\n"
    text = f"机主 {MOBILE}\n{messages}机主 15926483017\n{messages}"
    found = [one for one in events(tmp_path, text) if isinstance(one, Record) and one.kind == "phone.sms"]
    assert [one.location.line for one in found] == [2, 5, 9, 12]
    assert len({one.person for one in found[:2]}) == len({one.person for one in found[2:]}) == 1
    assert found[0].person != found[-1].person


def test_a_row_of_a_page_is_told_once(tmp_path: Path) -> None:
    rows = "".join(
        f"<tr><td>10:0{at}</td><td>打给 {number}</td><td>65秒</td></tr>\n" for at, number in enumerate((PEER, OTHER))
    )
    for head in (f"<p>机主 {MOBILE}</p>", f"<p>王建国 {ONE}</p>"):
        assert records(tmp_path, f"{head}\n<table>\n{rows}</table>\n", "a.html")["phone.cdr"] == 2


def test_whose_a_document_in_an_answer_is(tmp_path: Path) -> None:
    text = (
        f"被询问人：王强，身份证号 {ONE}\n问：都有谁入住？\n"
        "答：2019年3月4日，入住悦来酒店302房的是李四，护照 E58264193。\n"
        "答：2019年4月5日，入住悦来酒店305房的是赵六，护照 E69174582。\n问：还有呢？\n答：没有。\n"
    )
    found = [one for one in events(tmp_path, text) if isinstance(one, Record) and one.kind == "hotel.stay"]
    assert {one.person_by for one in found} == {"passport"}


def test_what_stands_behind_a_nested_list_is_not_joined_to_the_next_item(tmp_path: Path) -> None:
    item = (
        '- hotel: 如家酒店\n  room: 302\n  check_in: 2019-03-01\n  guest: 王建国\n  id_card: "{}"\n'
        "  tags:\n    - level: vip\n  phone: {}\n"
    )
    text = item.format(ONE, PEER) + item.format(TWO, OTHER)
    found = [one for one in events(tmp_path, text, "a.yaml") if isinstance(one, Record) and one.kind == "hotel.stay"]
    assert [one.location.line for one in found if one.person_by == "id_number"] == [1, 9]


def test_interviews_are_the_same_whatever_stands_behind(tmp_path: Path) -> None:
    told = "\n".join(text for text, _ in TOLD.values())
    text = told + "这一段说的是别的事情，与谁都没有关系。\n\n" * 50
    whole = events(tmp_path, text)
    for block in (70, 170, 430):
        assert events(tmp_path, text, block_size=block) == whole


def test_the_other_side_of_a_call_is_no_further_person(tmp_path: Path) -> None:
    calls = (
        f"话单整理（王建国，{MOBILE}，身份证 {ONE}）\n\n- 2018-03-11 12:13 主叫 {PEER} 时长 1分47秒\n"
        f"- 2018-03-12 20:20 主叫 {OTHER} 时长 12分37秒\n"
    )
    found = [one for one in events(tmp_path, f"{calls}\n你先查 {PEER} 这个号。\n") if isinstance(one, Record)]
    assert {one.kind for one in found} == {"identity.person", "phone.cdr"} and len({one.person for one in found}) == 1
    # another number is somebody's, of whom nothing is told
    more = f"{calls}\n你先查李秀英 {TWO}，她的号 15926483017。\n"
    assert len({one.person for one in events(tmp_path, more) if isinstance(one, Record)}) == 2


def test_the_heading_of_a_day_tells_when(tmp_path: Path) -> None:
    text = (
        f"# 出差日记\n\n（捡到请联系王建国，{MOBILE}，报销用身份证 {ONE}）\n\n## 5月28日 晴\n"
        "一早去成都东站，车次T598，07:48开，到南京南已经下午。座位14车03号中铺。\n\n## 6月1日 小雨\n"
        "客户改地方，又买了票，南京南到成都东，车次K664，硬卧。\n\n## 6月2日\n写总结，没出门。\n"
    )
    assert records(tmp_path, text, "a.md")["travel.train"] == 2
