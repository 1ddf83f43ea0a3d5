"""Records as bills, registers and logs of requests print them: with days above rows, signs of their own, queries."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from pii_scan.config import Settings
from pii_scan.model import Finding
from pii_scan.workers import Scan
from tests.records.test_prose import MOBILE, ONE, THREE, TWO, records
from tests.records.test_words import OTHER, THIRD, people
from tests.shared import CACHE

BILL = (
    f"客户通话清单\n用户号码：{MOBILE}\n用户姓名：王建国\n登记证件：居民身份证 {ONE}\n\n"
    "起始时间\t通信地点\t通信方式\t对方号码\t通信时长\n2021-03-01\n"
    f"12:43:48\t成都市\t被叫\t{OTHER}\t30分23秒\n14:11:33\t成都市\t被叫\t{THIRD}\t18分11秒\n2021-03-16\n"
    f"09:10:58\t成都市\t主叫\t15928014437\t9分0秒\n\n共 3 条\n"
)
SENT = (
    f"本机号码：{MOBILE}，机主：王建国，身份证号：{ONE}\n"
    f"[2021-07-25 17:17] [发送] {OTHER}：明天早上的车不要忘了\n[2021-03-31 10:30] [接收] {THIRD}：新年快乐，全家安康\n"
)
SEEN = "\n\n".join(
    f"2021/08/2{n} 05:59 {mobile} 出现在成都市武侯区文化路附近（104.06573{n},30.659462）误差300米"
    for n, mobile in enumerate((MOBILE, OTHER, THIRD))
)
LEASED = (
    f"租客王建国，身份证号{ONE}，电话{MOBILE}，承租房屋位于成都市武侯区文化路26号201房，"
    "起租日2021年09月27日，到期日2022年09月25日，押金2900.00元，月租3900.00元。"
)
TICKET = f"实名制购票系统显示，王建国（身份证号{ONE}）持有2021-06-03K547次列车南京南至郑州东的车票，硬座，12车049号。"
REQUESTS = "\n".join(
    f'10.8.6.248 - - [14/Mar/2021:10:47:1{n} +0800] "GET /api/cdr/save?userNumber={mobile}&idCard={one}'
    f'&callType={{}}&oppositeNumber=15928014437&beginTime=20210816+20%3A24%3A3{n}&callDuration=791 HTTP/1.1" 200 595'
    for n, (mobile, one) in enumerate(((MOBILE, ONE), (OTHER, TWO), (THIRD, THREE)))
)
CASES = (
    f"违法犯罪人员信息查询\n嫌疑人姓名\t王建国\t身份证号\t{ONE}\n\n案件编号\t案由\t立案单位\t立案日期\t处理结果\n"
    "A5101026360682012120261\t故意伤害\t武侯区公安分局\t20121201\t移送起诉\n"
    "A5101025701062016010215\t盗窃\t武侯区公安分局\t20160120\t行政拘留五日\n"
    "A5101024825052018100001\t诈骗\t武侯区公安分局\t20181016\t取保候审\n"
)
COLUMNS = (
    f"姓名 王建国   性别 男   公民身份号码 {ONE}\n-----------\n"
    "案件编号 A6501047800002012111771  案由 敲诈勒索  立案单位 乌鲁木齐市公安局新市区分局  "
    "立案时间 2012-11-06  处理结果 逮捕\n"
    "案件编号 A5101026360682012120261  案由 妨害公务  立案单位 乌鲁木齐市公安局天山区分局  "
    "立案时间 2013-06-14  处理结果 刑事拘留\n"
)
FLIGHTS = f"姓名 王建国   性别 男   公民身份号码 {ONE}\n" + "".join(
    f"航班号 CA132{day}  航空公司 中国国际航空股份有限公司西南分公司  出发地 广州白云机场  到达地 北京首都国际机场  "
    f"起飞时间 2017-0{day}-05 16:10  座位 32A\n"
    for day in range(1, 4)
)
MEETINGS = (
    f"姓名 王建国   性别 男   公民身份号码 {ONE}\n"
    "会议名称 成都市武侯区政府办公室安全生产工作会议  主持 区政府办公室主任  会议地点 文化路26号  "
    "会议时间 2017-01-05 16:10  结果 通过\n"
)
TOLD = {
    BILL: {"identity.person": 1, "phone.cdr": 3},
    SENT: {"identity.person": 1, "phone.sms": 2},
    SEEN: {"location.fix": 3},
    LEASED: {"property.rental": 1},
    TICKET: {"travel.train": 1},
    REQUESTS.replace("{}", "%E4%B8%BB%E5%8F%AB"): {"phone.cdr": 3},
    REQUESTS.replace("{}", "1"): {"phone.cdr": 3},
    CASES: {"identity.person": 1, "crime.case": 3},
    COLUMNS: {"identity.person": 1, "crime.case": 2},
    COLUMNS.replace("  ", "　　"): {"identity.person": 1, "crime.case": 2},
    COLUMNS.replace("  ", " | "): {"identity.person": 1, "crime.case": 2},
    FLIGHTS: {"identity.person": 1, "travel.flight": 3},
    MEETINGS: {"identity.person": 1},
}


@pytest.mark.parametrize("text", TOLD)
def test_what_it_tells(text: str, tmp_path: Path) -> None:
    assert records(tmp_path, text) == TOLD[text]


COLUMNED = {
    "GUEST NAME : 王建国 (WANG/JIANGUO)\nID NO.     : {}        SEX: F\n"
    "ROOM       : 2719 / 商务单间   ARR 01AUG14 16:55  DEP 02AUG14\nMOBILE    : {}  DEPOSIT CNY 600.00\n": "hotel.stay",
    "姓    名：王建国        性别：男\n证件号码：{}    手机：{}\n"
    "房    号：2719    入住 2014-08-01 16:55    退房 2014-08-02\n": "hotel.stay",
    "姓    名：王建国        性别：男\n证件号码：{}    手机：{}\n"
    "车    间：2719    考勤 2014-08-01 16:55    下班 2014-08-02\n": "identity.person",
}


@pytest.mark.parametrize("block", COLUMNED)
def test_columns_behind_a_value_are_of_its_block(block: str, tmp_path: Path) -> None:
    blocks = ("FOLIO# 67795   CASHIER 512\n" + block.format(*key) for key in ((ONE, MOBILE), (TWO, OTHER)))
    assert records(tmp_path, "---------------------\n".join(blocks)) == {COLUMNED[block]: 2}


def test_days_above_calls_are_of_the_same_person(tmp_path: Path) -> None:
    assert people(tmp_path, BILL) == 1


HEADER = ("乘车日期", "车次", "姓名", "证件号码", "发站", "到站", "席别", "车厢座位")
TRIPS = [
    (f"2021.03.0{n} 18:29", f"G66{n}", name, one, "南京南", "广州南", "二等座", f"09车02{n}F")
    for n, (name, one) in enumerate((("王建国", ONE), ("李秀英", TWO), ("陈志强", THREE)), 1)
]


@pytest.mark.parametrize("header", [True, False])
@pytest.mark.parametrize("sign", ["@@", "||", "##", "~", "|#|", "$$", "&", "^^", "::", "\x1f", "***", "=>", "#", "%%"])
def test_delimiters_that_no_value_holds(sign: str, header: bool, tmp_path: Path) -> None:
    lines = [HEADER, *TRIPS] if header else TRIPS
    assert records(tmp_path, "\n".join(map(sign.join, lines)) + "\n") == {"travel.train": 3}


def rows(form: str, header: str = "") -> str:
    """Three journeys, each in a form of its own line. header: what stands above them."""
    trips = (dict(zip(HEADER, trip, strict=True)) for trip in TRIPS)
    return "\n".join([*header.split("\n"), *(form.format(*trip.values()) for trip in trips)]) + "\n"


PRINTED = {
    # a delimiter behind the last cell of each row
    rows("{0}|{1}|{2}|{3}|{4}|{5}|", "续签名单 2014年08月\n乘车日期|车次|姓名|证件号码|发站|到站"),
    # names of columns with one blank between them, cells with two
    rows("{0}  {1}  {2}  {3}  {4}  {5}", "乘车日期 车次 姓名 证件号码 发站 到站"),
    # names that do not begin where the cells do
    rows("{1}  {2}               {3}  {4}  {5}", "车次  姓名                 证件号码           发站 到站"),
    # a wiki
    rows("|{0}|{1}|{2}|{3}|{4}|{5}| |", "h2. 乘车记录\n\n||乘车日期||车次||姓名||证件号码||发站||到站||备注||"),
    rows("{0}，{1}，{2}，{3}，{4}，{5}", "乘车日期，车次，姓名，证件号码，发站，到站"),
    rows("{0}、{1}、{2}、{3}、{4}、{5}", "乘车日期、车次、姓名、证件号码、发站、到站"),
    rows("{0}｜{1}｜{2}｜{3}｜{4}｜{5}", "乘车日期｜车次｜姓名｜证件号码｜发站｜到站"),
    # a page without the ends of rows and cells
    "<h2>购票明细</h2>\n<table>"
    + "".join("\n<tr>" + "".join(f"\n  <td align=left>{cell}" for cell in row) for row in (HEADER, *TRIPS))
    + "\n</table>",
    # names of columns in objects, and the rows apart
    json.dumps({"fields": [{"name": name, "type": "string"} for name in HEADER], "values": TRIPS}, ensure_ascii=False),
    "INSERT ALL\n"
    + "".join(f"  INTO T_TRIP (CCRQ,CC,XM,ZJHM,FZ,DZ,XB,ZWH) VALUES {trip!r}\n" for trip in TRIPS)
    + "SELECT 1 FROM DUAL;",
    # items whose first key follows the number
    "\n".join(
        f"{n}、【车次】{trip[1]}【乘客】{trip[2]}【证件号码】{trip[3]}【乘车日期】{trip[0]}【发站】{trip[4]}"
        for n, trip in enumerate(TRIPS, 1)
    ),
}


@pytest.mark.parametrize("text", sorted(PRINTED))
def test_tables_as_programs_print_them(text: str, tmp_path: Path) -> None:
    assert records(tmp_path, text) == {"travel.train": 3}


def test_the_flight_above_a_list_of_passengers(tmp_path: Path) -> None:
    text = (
        "旅客值机名单  PASSENGER CHECK-IN LIST\nFLT/DATE: CZ6039/18APR12   FROM XMN TO SZX   STD 04:50   BY 688\n"
        "SEQ BN  SEAT NAME                 ID/PASSPORT          BAG CLS\n"
        f"1   1   18B  王建国               {ONE}   1  B\n2   2   52J  李秀英               {TWO}   0  M\n"
        f"3   3   22K  陈志强               {THREE}   1  B\n"
    )
    assert records(tmp_path, text) == {"travel.flight": 3}


RECORD_TYPES = "\n".join(
    f"20 {MOBILE}  {other}  2014011101371{n}  54{n}     主叫 国内长途"
    for n, other in enumerate((OTHER, THIRD, "15928014437"))
)


def test_calls_among_types_of_records(tmp_path: Path) -> None:
    assert records(tmp_path, f"90 HEAD CALLREC 20140112004213\n{RECORD_TYPES}\n99 TAIL 3\n") == {"phone.cdr": 3}


def test_messages_between_gateways(tmp_path: Path) -> None:
    form = '2013-05-18 12:40:1{} [CMPP] SUBMIT src={} dest={} len=12 msg="医生说要住院观察两天" seq=373949 result=0'
    text = "\n".join(form.format(n, MOBILE, other) for n, other in enumerate((OTHER, THIRD, "15928014437")))
    assert records(tmp_path, text) == {"phone.sms": 3}


MOBILES = (MOBILE, OTHER, THIRD, "15928014437", "18837865438", "19974749464", "15142049473", "17533586207")


@pytest.mark.parametrize(
    "form", ['{{"batch": 87, "mobiles": [\n  "{}"\n]}}', "号码清单：\n{}"], ids=["an array", "a line"]
)
def test_a_number_that_comes_again_in_a_list_is_another_item(form: str, tmp_path: Path) -> None:
    glue = '",\n  "' if "[" in form else "，"
    assert records(tmp_path, form.format(glue.join((*MOBILES, MOBILE)))) == {"phone.number": 9}


def test_a_number_that_a_text_says_again_is_no_other_item(tmp_path: Path) -> None:
    text = f"先打{MOBILE}，不通再打{OTHER}或{THIRD}，最后还是{MOBILE}。"
    assert records(tmp_path, text) == {"phone.number": 3}


def test_numbers_with_what_came_of_the_calls(tmp_path: Path) -> None:
    lines = (f"{n}. {one}{('（停机）', '', '（已接通）')[n % 3]}" for n, one in enumerate(MOBILES, 1))
    assert records(tmp_path, "\n".join(lines)) == {"phone.number": 8}


def test_an_object_with_messages_in_it_has_no_other_side(tmp_path: Path) -> None:
    sent = [
        {"DFHM": number, "SFLX": "接收", "FSSJ": f"2021.02.16 21:3{n}", "DXNR": "钱已经打过去了你查一下"}
        for n, number in enumerate((OTHER, THIRD))
    ]
    text = json.dumps([{"BJHM": MOBILE, "JZXM": "王建国", "messages": sent}], ensure_ascii=False, indent=2)
    assert records(tmp_path, text) == {"identity.person": 1, "phone.sms": 2}
    assert people(tmp_path, text) == 1


def test_mobiles_between_signs_that_numbers_may_have_before_them(tmp_path: Path) -> None:
    cars = (("川A63324", ONE, MOBILE), ("川A6P325", TWO, OTHER), ("川A7K326", THREE, THIRD))
    text = "\n".join(f"{plate}#小型汽车#王建国#{one}#{mobile}#2014-11-12" for plate, one, mobile in cars)
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    settings = Settings(paths=(str(tmp_path),), jobs=1, isolated=True, cache=CACHE)
    found = [event.rule for event in Scan(settings).events() if isinstance(event, Finding)]
    assert found.count("phone.mobile") == 3


def test_what_only_looks_like_a_message_or_a_position(tmp_path: Path) -> None:
    line = f"level=info msg=export n=1 msisdn={MOBILE} imsi=460010306938069 acc=500"
    assert records(tmp_path, line) == {"phone.number": 1}
    balance = {"custName": "王建国", "certNo": ONE, "balance": 241351.32, "snapTime": "2016-09-20 07:03:19"}
    assert records(tmp_path, json.dumps(balance, ensure_ascii=False)) == {"bank.balance": 1}


def test_commands_that_name_both_sides_of_a_message(tmp_path: Path) -> None:
    form = (
        'HMSET sms:{} otherMobile "{}" smsType "发送" smsTime "2012-09-29T07:55:23" smsBody "快递放门卫了" msisdn "{}"'
    )
    text = "\n".join(form.format(n, other, MOBILE) for n, other in enumerate((OTHER, THIRD, "15928014437")))
    assert records(tmp_path, text) == {"phone.sms": 3}
    assert people(tmp_path, text) == 1


def test_an_answer_with_several_people_behind_a_request_for_one(tmp_path: Path) -> None:
    told = [{"realName": name, "idCard": one} for name, one in (("王建国", ONE), ("李秀英", TWO), ("陈志强", THREE))]
    answer = json.dumps({"code": 0, "data": {"list": told}}, ensure_ascii=False)
    entry = {"request": {"url": f"https://api.test/u?mobile={MOBILE}"}, "response": {"content": {"text": answer}}}
    text = json.dumps({"log": {"entries": [entry]}}, ensure_ascii=False, indent=2)
    assert records(tmp_path, text, "a.har") == {"identity.person": 3}


def test_the_form_of_a_page_whose_values_have_headers(tmp_path: Path) -> None:
    form = (
        "<table><tr><th>姓名</th><td>{}</td><th>证件名称</th><td>普通护照</td></tr><tr><th>证件号码</th><td>{}</td>"
        "<th>国籍</th><td>中国</td></tr><tr><th>出入境类型</th><td>出境</td><th>出入境时间</th><td>2016-06-10</td></tr>"
        "<tr><th>口岸</th><td>浦东机场</td><th>前往地</th><td>法国</td></tr></table><br>\n"
    )
    people = (("王建国", "EA4820917"), ("李秀英", "EG5820916"), ("陈志强", "G48209175"))
    assert records(tmp_path, "".join(form.format(*one) for one in people), "a.html") == {"border.crossing": 3}
