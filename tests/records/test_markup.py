"""Records between marks: headers of two rows, cards of pages, elements and objects in each other; and look-alikes."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.records.test_prose import CARD, MOBILE, ONE, THREE, TWO, records
from tests.records.test_words import OTHER

# a header of two rows: what stands over several columns, and what reaches down
NET = (
    "<table border=1><tr><th rowspan=2>序号</th><th colspan=2>上网人员</th>"
    "<th colspan=3>上网情况</th><th rowspan=2>费用</th></tr>\n"
    "<tr><th>姓名</th><th>证件号码</th><th>终端号</th><th>上机时间</th><th>下机时间</th></tr>\n"
    f"<tr><td>1<td>王建国<td>{ONE}<td>A055<td>2024-02-28 15:16:35<td>2024-02-29 12:27:49<td>34.64</tr>\n"
    f"<tr><td>2<td>李秀英<td>{TWO}<td>B015<td>2024-02-29 19:59:01<td>2024-02-29 21:19:16<td>28.10</tr></table>"
)
CALLS = (
    "<table border=1><tr><th colspan=2>号码</th><th colspan=3>通话</th></tr>"
    "<tr><th>本机</th><th>对方号码</th><th>通话时间</th><th>通话时长</th><th>呼叫类型</th></tr>\n"
    f"<tr><td>{MOBILE}</td><td>{OTHER}</td><td>2024-08-04 14:19:12</td><td>00:12:51</td><td>被叫</td></tr>\n"
    f"<tr><td>{OTHER}</td><td>{MOBILE}</td><td>2024-08-06 10:52:45</td><td>00:42:15</td><td>主叫</td></tr>\n</table>"
)
# what a place sends of who came and went, each thing in an element of its own
SESSION = (
    '<SESSION><CUSTOMER NAME="{}" CERT_TYPE="111" CERT_CODE="{}"/><TERMINAL NO="061" IP="10.6.49.118"/>'
    "<LOGIN>2016-04-09 08:18:21</LOGIN><LOGOUT>2016-04-10 09:22:44</LOGOUT></SESSION>\n"
)
SESSIONS = "".join(SESSION.format(name, one) for name, one in (("王建国", ONE), ("李秀英", TWO)))
MESSAGE = f'<?xml version="1.0"?><MESSAGE><PLACE CODE="72195322267122" NAME="极速网咖"/>\n{SESSIONS}</MESSAGE>'
# as banks report what looks suspicious
SUSPECT = (
    "<TX><CTNM>{}</CTNM><CITP>11</CITP><CTID>{}</CTID><CATP>{}</CATP><{}>20230814105258</{}><{}>401075.96</{}></TX>\n"
)
TIMED = ("TSTM", "TSTM", "CRAT", "CRAT><TCNM>李伟</TCNM><TCAC>6226226146816638</TCAC")
# cards of a page, each line of which begins with its name
CARD_OF = (
    "<ul class=card><li><b>申请人</b> {}</li><li><b>驾驶证号</b> {}</li><li><b>档案编号</b> 371700403209</li>"
    "<li><b>准驾车型</b> C1</li><li><b>体检</b> 合格</li><li><b>手机</b> {}</li></ul>\n"
)
CARDS = CARD_OF.format("王建国", ONE, MOBILE) + CARD_OF.format("李秀英", TWO, OTHER)
# a report whose names stand a little beside their columns, of two pages
HOUSE = (
    "            GUEST-IN-HOUSE REPORT     PROP: HZ085   USER: NA9\n"
    "ROOM  NAME          ID NO               ARR          DEP          RATE    MEMO\n" + "-" * 82 + "\n"
    f"298   王建国        {ONE}   11Mar24 08:14 12Mar24      632.81  VISA GTD\n"
    f"1070  李秀英        {TWO}   12Mar24 17:01 13Mar24      264.71  COMP\n"
    "-- 第 1 页 --\n"
    f"1276  张伟          {THREE}   13Mar24 18:27 14Mar24      795.42  CTRIP\n"
    f"795   王建国        {ONE}   14Mar24 22:32 15Mar24      726.17  VISA GTD\n"
    f"822   李秀英        {TWO}   16Mar24 12:42 17Mar24      818.86  VISA GTD\n*** END OF REPORT  5 ROOMS ***\n"
)
# whose cards are known, each with the telephone that the bank has for it
BOUND = '{{"uid":"bdb6ebc1305877ce","realName":"{}","idCardNo":"{}","{}":[{{{}}}]}}'
BOUND_CARD = f'"bankName":"工商银行","cardNo":"{CARD}","reservedMobile":"{MOBILE}","openDate":"2023-04-04"'
CALL = f'"peerNumber":"{OTHER}","startTime":"2023-04-04 10:11:12","duration":"61","callType":"主叫"'
# elements whose names are the beginnings of those of others, and line ends of another system in a tag
GUESTS = "<list>" + "".join(
    f"<p><idcard>{one}</idcard><checkin\r\n zone='8'>2018-05-15 01:10</checkin><hotel>青年驿站</hotel>"
    f"<room>261{number}</room><pay><paytype>3</paytype></pay><phone>{mobile}</phone></p>"
    for number, (one, mobile) in enumerate(((ONE, MOBILE), (TWO, OTHER)))
)

# the names of values are codes, but for what another attribute says
CODED = "".join(
    f'<DATA>\n <ITEM key="H02" val="王建国"/><ITEM key="H04" val="1"/>\n <ITEM key="H06" val="111"/>'
    f'<ITEM key="H07" val="{one}"/>\n <ITEM key="H03" val="云锦酒店"/><ITEM key="H19" val="50{at}"/>\n'
    f' <ITEM key="H21" val="201409131501{at}0" chn="入住时间"/>'
    f'<ITEM key="H22" val="201409140301{at}0" chn="退房时间"/>\n'
    f' <ITEM key="B05" val="{mobile}" chn="联系电话"/>\n</DATA>\n'
    for at, (one, mobile) in enumerate(((ONE, MOBILE), (TWO, OTHER)))
)

# an answer that is a text in another one
ANSWER = (
    '<Body><return>\n&lt;?xml version="1.0"?&gt;&lt;root&gt;&lt;body&gt;\n'
    + "".join(
        f"&lt;Drv&gt;&lt;JSZH&gt;{one}&lt;/JSZH&gt;&lt;XM&gt;王建国&lt;/XM&gt;&lt;DABH&gt;120100435588&lt;/DABH&gt;"
        f"&lt;ZJCX&gt;C1&lt;/ZJCX&gt;&lt;CCLZRQ&gt;2022-09-26&lt;/CCLZRQ&gt;&lt;SJHM&gt;{mobile}&lt;/SJHM&gt;&lt;/Drv&gt;\n"
        for one, mobile in ((ONE, MOBILE), (TWO, OTHER))
    )
    + "&lt;/body&gt;&lt;/root&gt;</return></Body>"
)

TRACKS = "".join(
    f'<t no="京A{at}H801" drv="王建国" tel="{mobile}">\n <i v="113.063931,22.98705{at},20141218141906,19"/>\n'
    f' <i v="113.061095,22.99304{at},20141218143309,48"/>\n</t>\n'
    for at, mobile in enumerate((MOBILE, OTHER))
)

SLIPS = "".join(
    f"<slip><lsh>33162380{at}</lsh><jyrq>2023-01-18 17:00:5{at}</jyrq><fkr><hm>王建国</hm><zh>{CARD}</zh></fkr>"
    f"<skr><hm>李芳</hm><zh>6225883081717659</zh></skr><xxje>107{at}.06</xxje><zy>还款</zy></slip>\n"
    for at in range(2)
)

TOLD = {
    "slips.xml": (f"<slips>\n{SLIPS}</slips>", {"bank.transaction": 2}),
    "tracks.xml": (f'<tracks sys="gcj02">\n{TRACKS}</tracks>', {"driving.vehicle": 2, "location.fix": 4}),
    "answer.xml": (ANSWER, {"driving.licence": 2}),
    "coded.xml": (f"<SET>\n{CODED}</SET>", {"hotel.stay": 2}),
    "guests.xml": (GUESTS + "</list>", {"hotel.stay": 2}),
    "bound.json": (
        f'{{"code":"00","users":[\n{BOUND.format("王建国", ONE, "cards", BOUND_CARD)},\n'
        f"{BOUND.format('李秀英', TWO, 'cards', BOUND_CARD.replace(MOBILE, OTHER))}]}}",
        {"bank.account": 2},
    ),
    "house.txt": (HOUSE, {"hotel.stay": 5}),
    "cards.html": (f'<div class="wrap"><h2>期满换证受理单</h2>\n{CARDS}</div>', {"driving.licence": 2}),
    "colons.html": (CARDS.replace("</b> ", "</b>：").replace("li>", "p>"), {"driving.licence": 2}),
    "message.xml": (MESSAGE, {"netcafe.session": 2}),
    "suspect.xml": (f"<PSTR>{SUSPECT.format('王建国', ONE, CARD, *TIMED)}</PSTR>", {"bank.transaction": 1}),
    "net.html": (NET, {"netcafe.session": 2}),
    "calls.html": (CALLS, {"phone.cdr": 2}),
}
# what looks like it, and tells nothing of anybody or not so much
NOT_TOLD = {
    # the number of the only call is the other side's
    "call.json": (BOUND.format("王建国", ONE, "calls", CALL), {"phone.cdr": 1}),
    # of a shop's report two names of columns tell nothing of a stay
    "shop.txt": (HOUSE.replace("ROOM ", "SEAT ").replace("ARR", "ORD").replace("DEP", "PAY"), {"identity.person": 5}),
    # each line of a list is another one's
    "contacts.html": (
        f"<ul><li><b>王建国</b> {MOBILE}</li><li><b>李秀英</b> {OTHER}</li><li><b>赵海燕</b> 13888617205</li></ul>",
        {"identity.person": 3},
    ),
    # no place is named, and what runs in it is a program
    "nowhere.xml": (f"<MESSAGE>{SESSIONS}</MESSAGE>", {"identity.person": 2}),
    "customer.xml": (
        f"<PSTR>{SUSPECT.format('王建国', ONE, CARD, 'OPDT', 'OPDT', 'RATE', 'RATE')}</PSTR>",
        {"bank.account": 1},
    ),
    # of a list of empty elements each tells of one
    "list.xml": (
        f'<list><row name="王建国" id="{ONE}"/><row name="李秀英" id="{TWO}"/></list>',
        {"identity.person": 2},
    ),
    # a name that stands over two values is no header of two rows
    "wide.html": (
        "<table><tr><th>序号</th><th colspan=2>姓名 证件号码</th></tr>"
        f"<tr><td>1</td><td>王建国</td><td>{ONE}</td></tr><tr><td>2</td><td>李秀英</td><td>{TWO}</td></tr></table>",
        {"identity.person": 2},
    ),
}


@pytest.mark.parametrize("name", TOLD | NOT_TOLD)
def test_what_stands_between_marks(name: str, tmp_path: Path) -> None:
    text, told = (TOLD | NOT_TOLD)[name]
    assert records(tmp_path, text, name) == told


@pytest.mark.parametrize("between", ["", "\n"])
@pytest.mark.parametrize(("plate", "owner"), [("plate_no", "owner"), ("号牌号码", "所有人")])
def test_elements_that_begin_with_a_plate(plate: str, owner: str, between: str, tmp_path: Path) -> None:
    cars = zip(("浙A7F946", "鄂AD05512", "川B·2K880"), (ONE, TWO, THREE), "1AB", strict=True)
    rows = (
        f"<item><{plate}>{one}</{plate}><{owner}>王建国</{owner}><idcard>{number}</idcard>"
        f"<vin>LSVAM4187C21848{end}7</vin></item>{between}"
        for one, number, end in cars
    )
    assert records(tmp_path, f"<list>{between}{''.join(rows)}</list>", "a.xml") == {"driving.vehicle": 3}
