"""Objects and elements of which a part names somebody, and another part tells what is that person's."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from pii_scan.config import Settings
from pii_scan.model import Finding
from pii_scan.workers import Scan
from tests.records.test_prose import CARD, MOBILE, ONE, TWO, records
from tests.shared import CACHE

PEER = "18782205519"
DEBIT = "6225883081717659"
HOME = "010-28601180"


def stays(number: str, *days: str) -> object:
    document = {"type": "PRC_ID", "number": number}
    rows = [
        {"hotel": {"code": "PEKCY", "name": "Home Inn"}, "room": {"no": "1402"}, "checkIn": f"{day}T13:59:00+08:00"}
        for day in days
    ]
    return {"profile": {"surname": "Xie", "document": document, "contact": {"mobile": MOBILE}}, "stays": rows}


def custody(number: str, *cases: str) -> object:
    rows = [{"caseNo": one, "charge": "theft", "arrestDate": "2024-12-19", "measure": "bail"} for one in cases]
    return {"detainee": {"name": "Han Zhixiao", "sex": "F", "idNumber": number}, "cases": rows}


def boarded(number: str) -> object:
    pax = {"name": "ZHOU/MINGYI", "docs": [{"t": "NI", "v": number}], "seat": "31F", "etkt": "999-2320870878"}
    return {"topic": "boarded", "flt": {"no": "CA6425", "dep": "SZX", "arr": "SHA"}, "pax": pax}


def payee(number: str, *cards: str) -> object:
    rows = [{"bankName": "CMB", "cardNumber": card, "openedOn": "2023-12-03", "primary": True} for card in cards]
    party = {"legalName": "Bai Guang", "nationalId": {"country": "CN", "value": number}, "phones": [f"+86{MOBILE}"]}
    return {"vendorId": "V577951", "party": party, "bankAccounts": rows}


def ticketed(number: str) -> object:
    leg = {"carrier": "CA", "fn": "CA1301", "o": "PEK", "d": "CAN", "dd": "2017-02-20"}
    return {"evt": "TICKET", "pax": {"nm": "余浩", "ct": "NI", "cn": number}, "segs": [leg], "tn": "999-6759833598"}


CONTACT = {
    "name": {"first": "Yanguo", "last": "Ye", "native": "叶艳国"},
    "identities": [{"type": "CN_RESIDENT_ID", "value": ONE}, {"type": "CN_PASSPORT", "value": "EG7152018"}],
    "phones": [{"type": "mobile", "number": MOBILE}],
}
HOLDERS = {
    "unit": {"bdcdyh": "530103069090GB00086F00110093", "坐落": "昆明市盘龙区建设路24号6栋2489室"},
    "holders": [{"name": "王建国", "idType": "ID", "idNo": ONE}, {"name": "陈秀伟", "idType": "ID", "idNo": TWO}],
}
LEASE = (
    "  <合同 编号='ZL3645326238'>\n    <出租方><姓名>方美红</姓名><电话>{2}</电话></出租方>\n"
    "    <承租方><姓名>李立芳</姓名><身份证号>{0}</身份证号><电话>{1}</电话></承租方>\n"
    "    <房屋坐落>南京市鼓楼区文昌街93号3幢2602室</房屋坐落><起租日>2023-03-15</起租日><租金>4400</租金>\n  </合同>\n"
)
DRIVER = (
    "  <NamedDriver>\n    <Person><Name>Jiang Yingjia</Name><Tel>{1}</Tel></Person>\n"
    "    <DrivingLicence><LicenceNo>{0}</LicenceNo><VehicleClass>C1</VehicleClass>"
    "<FirstIssueDate>2016-11-24</FirstIssueDate></DrivingLicence>\n  </NamedDriver>\n"
)
PAID = (
    '  <Txn rrn="338056022843">\n    <TxnDate>2024-02-15T12:21:32</TxnDate><TxnType>REFUND</TxnType>\n'
    "    <Amount>1369.78</Amount>\n    <Card><Pan>{1}</Pan><Holder>Feng Chun</Holder></Card>\n"
    "    <Buyer><IdNo>{0}</IdNo></Buyer>\n    <Counterparty>Sunrise Clinic</Counterparty>\n  </Txn>\n"
)
# what a bank answers of an account, in initials: SJ is when, JE how much, YE what is left
FLOW = (
    '  <MX LSH="599388068{0}" SJ="2019042221302{0}" JDBZ="0"><JE>34660.20</JE><YE>62104.56</YE>'
    '<DS ZH="6225683821233239706" XM="孙巧云"/><ZY>往来款</ZY></MX>\n'
)
FLOWS = f' <ZH KH="{{1}}" XM="吕志强" ZZHM="{{0}}">\n{FLOW.format(1)}{FLOW.format(2)} </ZH>\n'
# as operators answer where a handset is, by the Mobile Location Protocol
FIX = (
    ' <pos><msid type="MSISDN">86{0}</msid>\n  <pd><time utc_off="+0800">2016121113594{1}</time><shape><CircularArea>'
    "<coord><X>102.87579{1}</X><Y>24.91098{1}</Y></coord><radius>1102</radius></CircularArea></shape></pd></pos>\n"
)
TENANTS = (
    "出租屋:\n  - 房屋坐落: 广州市天河区天目山路34号20幢2306室\n"
    "    出租人: 卢秀兰\n    出租人电话: '{2}'\n    承租人:\n"
    "      - 姓名: 黄梅怡\n        身份证号: '{0}'\n        起租日: 2022-06-27\n        月租: 2800\n"
    "      - 姓名: 卢怡思\n        身份证号: '{1}'\n        起租日: 2022-11-04\n        月租: 3200\n"
)

RIDE = "  - 車次: {0}\n    出發站: 北京西\n    到達站: 深圳北\n    開車時間: 2021-02-13 20:30\n    乘客:\n{1}"
SEAT = '      - {{姓名: 馮春婷, 內地身份證: "{0}", 座位: 2車6B}}\n'
CAPTURED = {
    "captures": [
        {
            "plate": plate,
            "owner": {"name": "Li Xiao", "idCard": number},
            "passTime": "2022-07-22 09:48:33",
            "checkpoint": "Airport Expressway K12",
            "direction": "E-W",
            "position": {"longitude": 113.608784, "latitude": 22.714323},
            "speedKmh": 108,
        }
        for plate, number in (("浙A7F947", ONE), ("沪AFH320", TWO))
    ]
}


def dumped(*objects: object) -> str:
    return json.dumps({"items": objects}, ensure_ascii=False, indent=1)


CASES: dict[str, tuple[str, dict[str, int]]] = {
    "stays.json": (
        dumped(stays(ONE, "2024-05-29", "2024-11-25"), stays(TWO, "2024-06-02", "2024-06-09")),
        {"identity.person": 2, "hotel.stay": 4},
    ),
    "custody.json": (
        dumped(custody(ONE, "A1101081222572024127649", "A1101085679902025017312")),
        {"identity.person": 1, "crime.case": 2},
    ),
    "boarded.jsonl": (
        "".join(f"{json.dumps(boarded(number))}\n" for number in (ONE, TWO)),
        {"travel.flight": 2},
    ),
    "ticketed.jsonl": (
        "".join(f"{json.dumps(ticketed(number), ensure_ascii=False)}\n" for number in (ONE, TWO)),
        {"travel.flight": 2},
    ),
    "payees.json": (dumped(payee(ONE, CARD, DEBIT)), {"identity.person": 1, "bank.account": 2}),
    "contacts.json": (dumped(CONTACT), {"identity.person": 1}),
    "two holders.json": (dumped(HOLDERS), {"property.housing": 2}),
    "leases.xml": (
        f"<合同集>\n{LEASE.format(ONE, MOBILE, PEER)}{LEASE.format(TWO, MOBILE, PEER)}</合同集>",
        {"property.rental": 2},
    ),
    "drivers.xml": (
        f"<Policy>\n{DRIVER.format(ONE, MOBILE)}{DRIVER.format(TWO, PEER)}</Policy>",
        {"driving.licence": 2},
    ),
    "flows.xml": (
        f"<MXFK>\n{FLOWS.format(ONE, CARD)}{FLOWS.format(TWO, DEBIT)}</MXFK>",
        {"bank.account": 2, "bank.transaction": 4},
    ),
    "located.xml": (f"<slia>\n{FIX.format(MOBILE, 1)}{FIX.format(PEER, 2)}</slia>", {"location.fix": 2}),
    "settled.xml": (
        f"<Settlement>\n{PAID.format(ONE, CARD)}{PAID.format(TWO, DEBIT)}</Settlement>",
        {"bank.transaction": 2},
    ),
    "riders.yaml": (
        "行程:\n" + "".join(RIDE.format(one, SEAT.format(ONE) + SEAT.format(TWO)) for one in ("G79", "G7")),
        {"travel.train": 4},
    ),
    "captures.json": (json.dumps(CAPTURED, ensure_ascii=False, indent=1), {"location.fix": 2}),
    "tenants.yaml": (TENANTS.format(ONE, TWO, PEER), {"property.rental": 2}),
}


@pytest.mark.parametrize("name", CASES)
def test_parts_of_an_object(name: str, tmp_path: Path) -> None:
    text, told = CASES[name]
    assert records(tmp_path, text, name) == told


def test_the_type_of_a_number_labels_it(tmp_path: Path) -> None:
    contact = {"name": "Ye Yanguo", "contacts": [{"kind": "mobile", "value": MOBILE}, {"kind": "home", "value": HOME}]}
    (tmp_path / "a.json").write_text(json.dumps(contact, indent=1), encoding="utf-8")
    scan = Scan(Settings(paths=(str(tmp_path),), jobs=1, isolated=True, cache=CACHE))
    found = {one.rule: one.confidence for one in scan.events() if isinstance(one, Finding)}
    assert set(found) == {"phone.mobile", "phone.landline"}
    assert min(found.values()) > 0.7


def test_whom_a_part_without_more_than_a_name_holds(tmp_path: Path) -> None:
    seats = {
        f"{row}A": {"nm": "ZHOU/MINGYI", "doc": {"t": "NI", "docNo": (ONE, TWO)[row % 2]}, "tkt": f"99923208708{row}"}
        for row in range(10, 34)
    }
    cabins = [{"cls": "C", "pax": dict(list(seats.items())[:2])}, {"cls": "Y", "pax": dict(list(seats.items())[2:])}]
    flight = {"flt": "CA6425", "date": "2021-03-14", "leg": {"from": "SZX", "to": "SHA"}, "cabins": cabins}
    assert records(tmp_path, json.dumps(flight), "a.json") == {"travel.flight": 24}
    # who is told of beside it did not fly
    crew = {"desk": "A17", "list": {one: {"nm": "LI/NA", "doc": {"t": "NI", "docNo": one}} for one in (ONE, TWO)}}
    told = records(tmp_path, json.dumps({"flights": [flight], "agents": [crew]}), "a.json")
    assert told == {"travel.flight": 24, "identity.person": 2}
