"""Records as systems hand them over: counted files, empty elements, rows that reach down, statements in logs."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.records.test_prose import CARD, MOBILE, ONE, THREE, TWO, records
from tests.records.test_words import OTHER, THIRD

PEOPLE = (("王建国", ONE, MOBILE), ("李秀英", TWO, OTHER), ("陈志强", THREE, THIRD))


def sent(delimiter: str) -> str:
    """A file of three leases with a line that begins it, and one that counts its rows; each row ends in a delimiter."""
    rows = [
        f"WEB{{0}}{name}{{0}}成都市文化路26号3栋801{{0}}5200{{0}}2019-03-04{{0}}2020-03-03{{0}}{one}{{0}}"
        for name, one, _ in PEOPLE
    ]
    head = "SRC_SYS{0}LESSEE{0}RENT_ADDRESS{0}MONTHLY_RENT{0}LEASE_START{0}LEASE_END{0}ID_CARD{0}"
    return "\n".join(["HDR{0}RENT{0}20190316", head, *rows, "TRL{0}000003"]).format(delimiter)


def element(name: str, one: str, before: str) -> str:
    """A crossing of a border as an element, an empty one before the number."""
    return (
        f"<ROW><F_XM>{name}</F_XM>{before}<F_CRJBS>入境</F_CRJBS><F_SFZH>{one}</F_SFZH>"
        "<F_KA>皇岗口岸</F_KA><F_CRJSJ>2019-03-04 16:49:00</F_CRJSJ></ROW>"
    )


PAGE = (
    "<table><tr><th>房号</th><th>入住时间</th><th>离店时间</th><th>客人姓名</th><th>证件号码</th></tr>"
    f"<tr><td rowspan=2>2421</td><td rowspan=2>2019-03-04</td><td rowspan=2>2019-03-06</td><td>王建国</td><td>{ONE}"
    f"</td></tr><tr><td>李秀英</td><td>{TWO}</td></tr>"
    f"<tr><td>2422</td><td>2019-03-04</td><td>2019-03-06</td><td>陈志强</td><td>{THREE}</td></tr></table>"
)
NUMBERED_PAGE = (
    "<table><tr><th>序号</th><th>客人姓名</th><th>证件号码</th><th>房号</th><th>入住时间</th><th>离店时间</th></tr>"
    f'<tr><td>1</td><td>王建国</td><td>{ONE}</td><td rowspan="2">2421</td><td rowspan="2">2019-03-04</td>'
    f'<td rowspan="2">2019-03-06</td></tr><tr><td>2</td><td>李秀英</td><td>{TWO}</td></tr></table>'
)
LEASE = (
    "INSERT INTO t_lease (tenant_name, tenant_id_card, house_address, monthly_rent, lease_start, lease_end, creator)"
)
LOGGED = "\n".join(
    f"2018-12-24 00:03:17 DEBUG c.h.LeaseMapper - ==>  Preparing: {LEASE} VALUES (?, ?, ?, ?, ?, ?, ?)\n"
    f"2018-12-24 00:03:17 DEBUG c.h.LeaseMapper - ==> Parameters: {name}(String), {one}(String), "
    "成都市文化路26号3栋801(String), 5200(BigDecimal), 2019-03-04(Date), 2020-03-03(Date), null\n"
    "2018-12-24 00:03:17 DEBUG c.h.LeaseMapper - <==    Updates: 1"
    for name, one, _ in PEOPLE
)
SAME_BAR = (
    "姓名\t身份证号\t网吧名称\t机器号\t上机时间\t下机时间\n"
    f"王建国\t{ONE}\t极速网吧\tA029\t2019-03-04 20:11:00\t2019-03-04 22:10:00\n"
    f"李秀英\t{TWO}\t〃\tA030\t2019-03-04 20:11:00\t2019-03-04 22:10:00\n"
    f"陈志强\t{THREE}\t同上\tA031\t2019-03-04 20:11:00\t〃\n"
)
SETTINGS = "# # 不动产登记信息\nbdc_djxx.size=2\n" + "\n".join(
    f"bdc_djxx[{n}].F_OWNER_NAME={name}\nbdc_djxx[{n}].F_PROPERTY_LOCATION=成都市文化路26号3栋801\n"
    f"bdc_djxx[{n}].F_ESTATE_CERT_NO=川（2015）成都市不动产权第429060{n}号\nbdc_djxx[{n}].F_BUILD_AREA=107.03\n"
    f"bdc_djxx[{n}].F_ID_CARD={one}"
    for n, (name, one, _) in enumerate(PEOPLE[:2])
)
SPLIT = json.dumps(
    {
        "resultCode": "0000",
        "result": [
            {
                "base": {
                    "rec_id": 419860 + n,
                    "traveller_name": name,
                    "io_type": "入境",
                    "cross_time": "2019-03-04 05:10",
                },
                "ext": {"detail": [{"id_no": one, "dest_country": "日本", "port_name": "皇岗口岸"}]},
            }
            for n, (name, one, _) in enumerate(PEOPLE)
        ],
    },
    ensure_ascii=False,
    indent=1,
)
ORDERS = json.dumps(
    {
        "orders": [
            {
                "train": {"code": "G2282", "from": "郑州东", "to": "合肥南", "depart": "2019-03-04 05:20"},
                "contact": {"mobile": MOBILE},
                "tickets": [{"passenger": name, "idNo": one, "coach": "03", "seat": "15B"} for name, one, _ in PEOPLE],
            }
        ]
    },
    ensure_ascii=False,
)


def case(number: int, *suspects: tuple[str, str, str]) -> str:
    """A case with its suspects, in a list of their own."""
    told = "".join(f"<XYR><XM>{name}</XM><GMSFHM>{one}</GMSFHM></XYR>\n" for name, one, _ in suspects)
    head = f'<ANJIAN AJBH="A510107690000201902648{number}"><AY>赌博</AY><BADW>武侯区公安局</BADW>'
    return f"{head}<XYR_LIST>\n{told}</XYR_LIST></ANJIAN>\n"


CASES = "<MESSAGE>" + case(6, *PEOPLE[:2]) + case(7, PEOPLE[2]) + "</MESSAGE>"
TRACK = "".join(
    f"[TRACK]\nname={name}\nsfzh={one}\nsjhm={mobile}\npoints:\n"
    "  2019-03-04 05:21:39;104.065735;30.659462;50m;成都市文化路附近\n"
    "  2019-03-05 06:34:45;104.065736;30.659463;50m;成都市文化路附近\n[/TRACK]\n"
    for name, one, mobile in PEOPLE[:2]
)
OWNERS = "".join(
    f"● 所有人 {name}　身份证号 {one}　联系手机 {mobile}　名下车辆 1 辆\n"
    f"    1) 号牌号码 {plate} / 小型汽车 / 车架号 {vin} / 初登 2019-03-04 / 状态 正常\n"
    for (name, one, mobile), plate, vin in zip(
        PEOPLE, ("川A63324", "川A6P325", "川A7P326"), ("LGB9V6HW3NE670391", "LSVECNG64MS225016", "LGB9V6HW3NE670391"),
        strict=True,
    )
)  # fmt: skip
PRINTED = (
    f"户名：王建国   卡号：{CARD}   证件号码：{ONE}\n币种：人民币   起止日期：20190101-20190630\n{'-' * 104}\n"
    "交易日期    摘要            借方发生额    贷方发生额          余额  对方户名        对方账号\n"
    f"{'-' * 104}\n"
    "20190121    跨行汇款                        4,662.95     14,301.29  孔欣            6227006303521567144\n"
    "20190219    跨行汇款          1,127.80                   93,651.97  武燕艳          6214835885910586\n"
    "20190208    工资                           13,260.64      2,301.36  肖强文          6214836867518462\n"
)
WIDE = "\n".join(
    "\n".join(
        f"{name:14} | " + " | ".join(f"{value:20}" for value in values)
        for name, values in (
            ("Own No", mine),
            ("Peer No", others),
            ("SMS Time", ["2019-03-04T06:59:55"] * len(mine)),
            ("SMS Content", ["生日快乐！晚上一起吃饭"] * len(mine)),
            ("Note 2", ["-"] * len(mine)),
        )
    )
    + f"\n{'-' * 60}"
    for mine, others in (((MOBILE, MOBILE), (OTHER, THIRD)), ((OTHER,), (THIRD,)))
)
# a text, the name of its file, and what it tells
TOLD = {
    "caret.txt": (sent("^"), {"property.rental": 3}),
    "broken_bar.txt": (sent("¦"), {"property.rental": 3}),
    "bars.txt": (sent("|"), {"property.rental": 3}),
    "empty.xml": (
        "<DATA>" + element("王建国", ONE, "<F_SJH/>") + element("李秀英", TWO, '<F_SJH nil="true"/>') + "</DATA>",
        {"border.crossing": 2},
    ),
    "rooms.html": (PAGE, {"hotel.stay": 3}),
    "numbered_rooms.html": (NUMBERED_PAGE, {"hotel.stay": 2}),
    "lease.log": (LOGGED, {"property.rental": 3}),
    "same_bar.tsv": (SAME_BAR, {"netcafe.session": 3}),
    "split.json": (SPLIT, {"border.crossing": 3}),
    # and whom to call
    "orders.json": (ORDERS, {"travel.train": 3, "phone.number": 1}),
    "cases.xml": (CASES, {"crime.case": 3}),
    # and who was followed
    "track.dat": (TRACK, {"location.fix": 4, "identity.person": 2}),
    # and their owners
    "owners.txt": (OWNERS, {"driving.vehicle": 3}),
    "statement.prn": (PRINTED, {"bank.transaction": 3, "bank.account": 1}),
    "wide.txt": (f"SMS LOG EXTRACT\n{WIDE}\n", {"phone.sms": 3}),
    "owners.properties": (SETTINGS, {"property.housing": 2}),
}
# what looks like it, and tells nothing of anybody or not so much
NOT_TOLD = {
    "staff.html": (
        "<table><tr><th>部门</th><th>入职时间</th><th>姓名</th><th>身份证号</th></tr>"
        f"<tr><td rowspan=2>财务部</td><td rowspan=2>2019-03-04</td><td>王建国</td><td>{ONE}</td></tr>"
        f"<tr><td>李秀英</td><td>{TWO}</td></tr></table>",
        {"identity.person": 2},
    ),
    "staff.tsv": (
        f"姓名\t身份证号\t部门\t入职时间\n王建国\t{ONE}\t财务部\t2019-03-04\n李秀英\t{TWO}\t〃\t〃\n"
        f"陈志强\t{THREE}\t〃\t〃\n",
        {"identity.person": 3},
    ),
    # another line stands among them
    "wide_note.txt": (
        "Host | a | b\nPort | 8080 | 8081\nSize | 13810034313 | 13857757894\n---\nHost | c | d\nNote\nPort | 1 | 2",
        {},
    ),
    "staff.xml": (
        f"<MESSAGE>{case(6, PEOPLE[0])}<STAFF><P><XM>李秀英</XM><GMSFHM>{TWO}</GMSFHM></P></STAFF></MESSAGE>",
        {"crime.case": 1, "identity.person": 1},
    ),
    "staff.json": (
        json.dumps({"train": "培训", "data": {"staff": [{"name": "王建国", "idNo": ONE}]}, "msg": "ok"}),
        {"identity.person": 1},
    ),
    "sizes.properties": ("# 手机号码\npool.min=13810034313\npool.max=13857757894\npool.idle=13875524355\n", {}),
}


@pytest.mark.parametrize("name", TOLD | NOT_TOLD)
def test_what_a_system_hands_over(name: str, tmp_path: Path) -> None:
    text, told = (TOLD | NOT_TOLD)[name]
    assert records(tmp_path, text, name) == told
