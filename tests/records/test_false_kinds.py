"""Words of a kind in texts that tell of no such record, and the records beside them; and whose a number is."""

from __future__ import annotations

from pathlib import Path

import pytest

from pii_scan.config import Settings
from pii_scan.model import Record
from pii_scan.workers import Scan
from tests.records.test_prose import CARD, MOBILE, ONE, THREE, TWO, records
from tests.records.test_words import MOBILES, findings
from tests.shared import CACHE

PEER = "13391625341"
CARDS = ("6225883081717659", "6217001210024455220")
PERSON = "identity.person"

# What is asked, offered, taught or taken into account, and the true record that uses the same words.
TEXTS = {
    f"【讲座预告】《民法典》与租房那些事\n主讲：王建国 律师\n主要内容：押金不退怎么办、房东卖房租客怎么办\n"
    f"地点：学院路图书馆二层报告厅（近地铁4号口）\n咨询及占座：王建国，{MOBILE}": PERSON,
    f"答6：不知道公租房在哪申请 —— 王建国 {MOBILE}": PERSON,
    f"王建国 {MOBILE}：我准备给父母租一套房，还在挑。专业答复：租赁合同应写明租金、押金、租期及设施清单。": PERSON,
    f"办税提示：出租房屋应申报房租收入，月租金不超10万元免税，带租赁合同。\n咨询人：王建国，联系电话 {MOBILE}": PERSON,
    f"王建国，身份证{ONE}，租住桂花园3栋1204室，租期2024-03-01至2025-02-28，月租3200元": "property.rental",
    f"房屋租赁合同\n出租方（甲方）：李芳\n乙方（承租人）：王建国\n乙方身份证号：{ONE}": "property.rental",
    f"王建国（{ONE}）租赁合同编号ZL2016-79760，承租桂花路12号503室": "property.rental",
    f"服装租赁单：王建国 {MOBILE}，汉服 2 套，租期 3 天，租金 260 元，押金 500 元，2月28日归还": PERSON,
    f"12栋502室 王建国 {MOBILE} 身份证{ONE} 月租6700 押金2100 9月15日起租 住3人": "property.rental",
    f"瑞丰租车 158/天起！\n租车需要：身份证 + 驾驶证满一年\n热线：010-69226168 门店经理 王建国 {MOBILE}": PERSON,
    f"王建国，驾驶证号{ONE}，2023年审验合格": "driving.licence",
    f"试驾预约：王建国，{MOBILE}，意向车型 C5 艾尔，周六上午到店，带驾驶证原件。": PERSON,
    f"招聘货车司机，要求A2驾照，月结。联系王建国 {MOBILE}": PERSON,
    f"应聘司机：王建国，{ONE}，A2驾照，2012年领证": "driving.licence",
    f"Learn to drive! C1 licence course 4,200 yuan. Ask Coach Wei Zhang, mobile {MOBILE}.": PERSON,
    f"Wei Zhang, ID {ONE}, has held a C1 licence since 2012.": "driving.licence",
    f"翻译社：存款证明、房产证翻译盖章，120元/页。王建国 手机 {MOBILE}": PERSON,
    f"王建国，{ONE}，房产证号0123456789，和平里3栋502室": "property.housing",
    f"普法志愿者名单（讲诈骗案例，不涉及诈骗、盗窃案件）\n王建国，{ONE}，可在周末讲课": PERSON,
    f"王建国，{ONE}，涉及诈骗、盗窃案件": "crime.case",
}
TABLES = {
    "工号,姓名,身份证号,岗位,合同到期": ("A1,王建国,{},保安,2026-01-24", PERSON),
    "租客,身份证号,房间,合同到期,月租": ("王建国,{},302,2026-01-24,2800", "property.rental"),
    # when somebody came to work, and what a shop or a teacher owes
    "name,id_card,dept,check_in,check_out": ("王建国,{},研发,2024-03-11 09:01,2024-03-11 18:12", PERSON),
    "name,id_card,room,check_in,check_out": ("王建国,{},8306,2024-03-11 14:01,2024-03-12 11:12", "hotel.stay"),
    "学员,身份证号,课程,剩余课时,余额": ("王建国,{},瑜伽,12,350.00", PERSON),
    "会员,身份证号,会员等级,余额": ("王建国,{},金卡,350.00", PERSON),
    "户名,身份证号,开户行,余额": ("王建国,{},工商银行,350.00", "bank.balance"),
}

# Names where no rule takes them: by column, label, place and title.
NAMED = {
    f"Zhang Wei, mobile {MOBILE}": PERSON,
    f"ZHANG Wei (tel. {MOBILE})": PERSON,
    f"ZHANG/WEI, ID {ONE}": PERSON,
    f"Chen, Lily, mobile {MOBILE}": PERSON,
    f"Contact Ms. Lily Chen, phone {MOBILE}": PERSON,
    f"For keys ask Mr. Chen, phone {MOBILE}": PERSON,
    f"Ticket #7488, requester: Xiaomei Zhao, mobile {MOBILE}": PERSON,
    f"mobile {MOBILE} (Xiao-Mei Zhao)": PERSON,
    f"Hello Xiaomei Zhao,\nthank you for the copy of your ID ({ONE}).": PERSON,
    f"Please call Ms. Lily Chen on {MOBILE}.": PERSON,
    "Lily Chen\nSenior Sales Manager, Hengyuan Supplies\nM: +86 137 0551 8264\nE: sales@hengyuan.com.cn": PERSON,
    f"Best regards,\nZhang Wei\nMobile: {MOBILE}": PERSON,
    f"王建国 您好，您投递的岗位已通过初筛。\n登记手机：{MOBILE}": PERSON,
    f"客户 王建国\n电话 {MOBILE}\n故障：屏幕不亮\n报价：350 元": PERSON,
    f"发帖人：王建国　（2024-01-18 15:37）\n我的号 {ONE} 开头查得到吗？": PERSON,
    # nobody's name
    f"Hotline Beijing Office, phone {MOBILE}": "phone.number",
    f"Robots in the lobby, mobile {MOBILE}": "phone.number",
    f"Bus stop Shanghai Road, mobile {MOBILE}": "phone.number",
    f"Zhang Wei wrote the manual. The service number is mobile {MOBILE}.": "phone.number",
    "Senior Sales Manager\nM: +86 137 0551 8264\nE: sales@hengyuan.com.cn": "phone.number",
    f"前台 您好，房间已打扫。\n登记手机：{MOBILE}": "phone.number",
}
# Orders, of which each tells who bought something and where it is sent.
ORDER = (
    '{"orderNo":"DD9682","buyer":{"realName":"王建国","tel":"%s"},"receiver":{"detail":"杭州市西湖区桂花园7栋2单元1203"},'
    '"items":[{"sku":"29942367","title":"毛巾","qty":1,"price":69}]}'
)
# Messages about where something is sent.
PARCEL = "2024-03-{day:02} 15:50:02 {name}\n收货地址{place}，电话{mobile}，谢谢\n\n"
NAMES = ("王建国", "李芳", "赵敏", "陈伟", "刘静", "周磊", "吴霞", "郑涛")
PLACES = ("广东省深圳市南山区桂花路12号", "杭州市西湖区翠湖公寓3栋2单元502室", "四川省成都市武侯区桂花园小区7栋1203")
COLUMNS = {
    "shipment,consignee,phone,goods": ("S1,Hui Ma,{},car mats", PERSON),
    "topic,speaker,mobile": ("Rail safety,Xiaomei Zhao,{}", PERSON),
    "class,guardian,phone": ('1A,"Chen, Lily",{}', PERSON),
    "报修单,报修人,手机,内容": ("R1,王建国,{},灯不亮", PERSON),
    "shipment,goods,phone": ("S1,Car Mats,{}", "phone.number"),
    "topic,hall,mobile": ("Rail safety,Shanghai Hall,{}", "phone.number"),
    "单号,颜色,手机": ("R1,白色,{}", "phone.number"),
}


@pytest.mark.parametrize("text", TEXTS | NAMED)
def test_words_of_a_kind_are_no_record(text: str, tmp_path: Path) -> None:
    assert records(tmp_path, text) == {(TEXTS | NAMED)[text]: 1}


@pytest.mark.parametrize("header", TABLES)
def test_people_who_work_somewhere_have_contracts_too(header: str, tmp_path: Path) -> None:
    row, kind = TABLES[header]
    rows = "\n".join(row.format(one) for one in (ONE, TWO, THREE))
    assert records(tmp_path, f"{header}\n{rows}", "a.csv") == {kind: 3}


@pytest.mark.parametrize("header", COLUMNS)
def test_a_name_in_a_column_says_whose_the_number_is(header: str, tmp_path: Path) -> None:
    row, kind = COLUMNS[header]
    rows = "\n".join(row.format(one) for one in (MOBILE, PEER, "15012345098"))
    assert records(tmp_path, f"{header}\n{rows}", "a.csv") == {kind: 3}


def test_a_column_of_names_says_whose_the_numbers_are(tmp_path: Path) -> None:
    rows = list(zip(("王建国", "李芳", "吴志强"), (MOBILE, PEER, "15012345098"), strict=True))
    few = "\n".join(f"{name},{number},无" for name, number in rows)
    assert records(tmp_path, f"班主任,手机号,备注\n{few}", "a.csv") == {PERSON: 3}
    assert records(tmp_path, f"品牌,手机号,备注\n{few}", "a.csv") == {"phone.number": 3}


# Above rows of days, names and telephones.
@pytest.mark.parametrize("role", ["驾驶员", "开户人", "付款人"])
def test_who_stands_on_a_roster_has_no_licence_and_no_account(role: str, tmp_path: Path) -> None:
    people = zip(("王建国", "李芳", "吴志强", "陈秀英", "罗明"), (MOBILE, PEER, *MOBILES[1:4]), strict=True)
    rows = "\n".join(f"| 2024-03-0{day} | {name} | {number} |" for day, (name, number) in enumerate(people, 1))
    assert records(tmp_path, f"| 日期 | {role} | 手机 |\n|---|---|---|\n{rows}", f"{role}.md") == {PERSON: 5}


def test_the_code_of_a_field_is_no_sum(tmp_path: Path) -> None:
    people = zip(("王建国", "李芳", "吴志强"), (ONE, TWO, THREE), (CARD, *CARDS), strict=True)
    text = "".join(
        f'<reply msg="OK 银行存款余额">\n <var name="F010" value="{name}"/><var name="F011" value="{one}"/>\n'
        f' <acct><var name="F022" value="{card}"/><var name="F048" value="24{at}8.07"/></acct>\n</reply>\n'
        for at, (name, one, card) in enumerate(people)
    )
    assert records(tmp_path, text, "a.xml")["bank.balance"] == 3


def test_lines_with_a_name_each_are_people_each(tmp_path: Path) -> None:
    text = f"1. Junxin Ma, ID {ONE}, teacher\n2. Fei Xie, ID {TWO}, student\n3. Ran Lv, ID {THREE}, teacher"
    assert records(tmp_path, text) == {PERSON: 3}
    text = f"人事联系人：王建国 {MOBILE}\n行政联系人：李芳 {PEER}"
    assert records(tmp_path, text) == {PERSON: 2}
    text = f"Class 1B: Junxin Ma, mobile {MOBILE}, nanny\nClass 1A: Fei Xie, mobile {PEER}, mother"
    assert records(tmp_path, text) == {PERSON: 2}
    text = f"礼仪培训签到：王建国，{ONE}，李芳，{TWO}。地点：车站三楼会议室"
    assert records(tmp_path, text) == {PERSON: 2}
    # a person's form, and whom to call
    text = f"姓名：王建国\n电话：{MOBILE}\n紧急联系人：李芳 {PEER}"
    assert records(tmp_path, text) == {PERSON: 1}


def test_cards_are_no_header(tmp_path: Path) -> None:
    cards = (
        "王建国｜酒店销售｜手机 137 0551 8264｜",
        "李芳｜律师｜手机 133 9162 5341｜",
        "张伟｜会计｜手机 150 1234 5098｜",
    )
    text = "\n".join(("名片夹", *cards))
    assert records(tmp_path, text) == {PERSON: 3}


def test_a_list_is_announced_by_who_boarded(tmp_path: Path) -> None:
    rows = "\n".join(
        f"{name} {one} 公务舱 4{number}J" for number, (name, one) in enumerate((("王建国", ONE), ("李芳", TWO)))
    )
    assert records(tmp_path, f"3月18日CZ1689 广州飞贵阳的两位都登机了，名单留底：\n{rows}") == {"travel.flight": 2}


def test_the_plain_number_in_a_head_is_the_owners(tmp_path: Path) -> None:
    rows = "".join(f"2024-11-0{day} 20:00:34\t被叫\t1339162534{day}\t16分50秒\t0.17\n" for day in range(1, 5))
    text = f"机主王建国，号码{MOBILE}，2024年11月语音详单如下：\n起始时间\t类型\t对方号码\t通话时长\t费用\n{rows}"
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    scan = Scan(Settings(paths=(str(tmp_path),), jobs=1, isolated=True, cache=CACHE))
    calls = [event for event in scan.events() if isinstance(event, Record) and event.kind == "phone.cdr"]
    assert (len(calls), len({event.person for event in calls})) == (4, 1)


def test_no_telephone_in_code_is_found_by_a_call(tmp_path: Path) -> None:
    assert not findings(tmp_path, "call(15545616962)\nsyscall 15545616962 ms\n")


def test_who_buys_goods_buys_no_home(tmp_path: Path) -> None:
    assert records(tmp_path, "\n".join(ORDER % one for one in (MOBILE, PEER)), "a.jsonl") == {PERSON: 2}


def test_where_something_is_sent_is_let_to_nobody(tmp_path: Path) -> None:
    said = [
        PARCEL.format(day=day + 1, name=name, place=PLACES[day % len(PLACES)], mobile=int(MOBILE) + day)
        for day, name in enumerate(NAMES)
    ]
    file = tmp_path / "a.txt"
    file.write_text("".join(said), encoding="utf-8")
    scan = Scan(Settings(paths=(str(file),), jobs=1, isolated=True, cache=CACHE))
    found = [event for event in scan.events() if isinstance(event, Record)]
    assert [one.kind for one in found] == [PERSON] * len(NAMES)
    # and whoever wrote it belongs to each
    assert all("identity.person_name" in one.rules for one in found)
