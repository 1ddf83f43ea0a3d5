"""What lies on the desks of those who hold such data: registers, logs of gates, forms of visits, copied screens."""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path

from tests.records.test_headless_rows import PHONES, made_vin
from tests.records.test_prose import records_in
from tests.test_columns import id_number


def test_hours_written_with_a_word_and_machines_like_flights(tmp_path: Path) -> None:
    rng = random.Random(1)
    rows = [
        f"{number},2017.03.1{number},任家立,男,{id_number(rng)},10:12,{end},{machine}"
        for number, (end, machine) in enumerate([("13点07", "C007"), ("06:40", "B003"), ("04点17", "VIP-029")])
    ]
    found = records_in(tmp_path, "\n".join(["序号,日期,姓名,性别,证件号码,上机,下机,机号", *rows]) + "\n", "a.csv")
    assert [one.kind for one in found] == ["netcafe.session"] * 3


def test_the_number_served_is_whose_calls_are_told(tmp_path: Path) -> None:
    one, other, peer = PHONES[:3]
    lines = [
        f"2015-09-0{day} 06:26:28 ERROR [033491ef] sync failed, payload: {{servedNumber={number}, peerNumber={peer}, "
        f"callType=主叫, startTime=2015-05-23 14:51:50, duration=864}}"
        for day, number in enumerate((one, other, one), 1)
    ]
    found = records_in(tmp_path, "\n".join(lines) + "\n", "a.log")
    assert [one.kind for one in found] == ["phone.cdr"] * 3
    assert len({one.person for one in found}) == 2


def test_a_gate_that_tells_of_one_person_twice_tells_of_two_crossings(tmp_path: Path) -> None:
    line = "2023-0{}-24 17:11:48 gate={} 口岸={} 方向={} passport={} name=CHEN<<HAIJIA birth=920601 face=0.95 PASS"
    rows = [
        line.format(4, 12, "拱北", "出境", "E79257134"),
        line.format(5, "07", "皇岗", "入境", "E79257134"),
        line.format(6, 35, "浦东机场", "出境", "EJ8982460"),
    ]
    found = records_in(tmp_path, "\n".join(rows) + "\n", "a.log")
    assert [(one.kind, one.location.line) for one in found] == [("border.crossing", line) for line in (1, 2, 3)]


def test_a_register_of_vehicles_tells_of_owners_without_a_telephone(tmp_path: Path) -> None:
    header = "号牌号码,车主姓名,发动机号,品牌型号,注册日期,手机号码"
    rows = [f"豫R1B6H{n},马艳,H19731{n},五菱牌LZW6450,2018-03-23,{PHONES[n] if n % 2 else ''}" for n in range(6)]
    found = records_in(tmp_path, "\n".join([header, *rows]) + "\n", "a.csv")
    assert Counter(one.person_by for one in found) == {"phone": 3, "plate": 3}
    # who drives through a gate is named there, too
    gate = "\n".join(["车牌号,姓名,进场时间", *(f"豫R1B6H{n},马艳,2018-03-23 08:12:0{n}" for n in range(6))])
    assert not [one for one in records_in(tmp_path, gate + "\n", "b.csv") if one.kind == "driving.vehicle"]


def test_who_lets_a_home_is_told_of_below_the_tenant(tmp_path: Path) -> None:
    rng = random.Random(2)
    form = "地址：信阳市浉河区长江路232号15栋2906室\n承租人：梁丹，女，身份证{}，电话{}\n"
    form += "租期：2017-03-13起，月租1100元；房东：贾霞秀 {}\n情况：无异常\n\n"
    text = "".join(form.format(id_number(rng), PHONES[n], PHONES[20 + n]) for n in range(3))
    found = records_in(tmp_path, "出租屋走访登记\n\n" + text)
    assert [(one.kind, one.person_by) for one in found] == [("property.rental", "id_number")] * 3


def test_messages_below_the_time_and_the_other_side(tmp_path: Path) -> None:
    screen = "01月1{}日 06:53\n[短信] {} {}\n货已经发了，明天到\n\n"
    text = "".join(screen.format(n, "收件人" if n % 2 else "发件人", PHONES[n]) for n in range(5))
    found = records_in(tmp_path, f"（胡芳 的手机短信截图转文字，本机号码 {PHONES[30]}）\n\n{text}")
    kinds = Counter(one.kind for one in found)
    assert kinds["phone.sms"] == 5
    assert len({one.person for one in found}) == 1


def test_the_number_of_a_vehicle_beside_its_plate(tmp_path: Path) -> None:
    rng = random.Random(3)
    lines = [f"{n}. 朱燕 浙AY852{n} {PHONES[n]} {made_vin(rng)} 日产轩逸 2008/06/24" for n in range(1, 4)]
    found = records_in(tmp_path, "（顺序：车主 车牌号 手机号 其他）\n" + "\n".join(lines) + "\n")
    assert [one.kind for one in found] == ["driving.vehicle"] * 3
    assert all("driving.vin" in one.rules for one in found)
