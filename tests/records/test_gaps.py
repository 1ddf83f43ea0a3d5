"""Rows and objects in which something is not filled in, and lines that people write as they speak."""

from __future__ import annotations

import json
import random
from collections import Counter
from pathlib import Path

from tests.records.test_headless_rows import PHONES
from tests.records.test_prose import records_in
from tests.test_columns import id_number

HEAD = "手机取证报告-短信 机主：肖东妹 身份证：{} 号码：{}\n序号,收/发,号码,内容,时间\n"


def test_rows_of_a_statement_may_lack_a_cell(tmp_path: Path) -> None:
    rows = [
        ("发送", PHONES[1], "我在楼下了", "2024.01.07 11:25:26"),
        ("-", PHONES[2], "房租什么时候转给我", "2024.01.08 07:40:48"),
        ("接收", "106964919549", "【快递】您的包裹已到驿站", "2024.01.09 21:04:45"),
        ("发送", PHONES[3], "晚上打牌三缺一", "/"),
        ("接收", PHONES[3], "", "2024.01.11 07:08:07"),
    ]
    text = HEAD.format(id_number(random.Random(1)), PHONES[0])
    text += "\n".join(f"{number},{','.join(row)}" for number, row in enumerate(rows, 1)) + "\n"
    found = [one for one in records_in(tmp_path, text, "a.csv") if one.location.line > 2]
    assert [one.kind for one in found] == ["phone.sms"] * 5
    assert len({one.person for one in found}) == 1


def test_a_row_of_somebody_else_is_no_row_of_the_holder(tmp_path: Path) -> None:
    text = HEAD.format(id_number(random.Random(1)), PHONES[0])
    text += f"1,发送,{PHONES[1]},我在楼下了,2024.01.07 11:25:26\n"
    text += f"2,,{id_number(random.Random(2))},王小明,2024.01.07 11:25:26\n"
    found = [one for one in records_in(tmp_path, text, "a.csv") if one.location.line == 4]
    assert all(one.kind != "phone.sms" for one in found)


def entry(number: int, when: str) -> dict[str, str]:
    return {
        "trans_time": when,
        "bank_card": "6217007349033268986",
        "real_name": "顾红斌",
        "txn_amt": f"-{number}42.50",
        "balance": "59972.43",
        "opp_name": "国网电力公司",
        "summary": "消费",
    }


def test_an_object_that_lacks_a_value_is_what_the_others_are(tmp_path: Path) -> None:
    entries = [entry(n, "" if n == 8 else f"2013/02/2{n} 21:48:01") for n in range(10)]
    hits = {
        "took": 7,
        "hits": {"hits": [{"_index": "txn", "_id": str(n), "_source": one} for n, one in enumerate(entries)]},
    }
    found = records_in(tmp_path, json.dumps(hits, ensure_ascii=False, indent=2), "a.json")
    assert Counter(one.kind for one in found) == {"bank.transaction": 10}


def test_elements_that_lack_values_are_what_the_others_are(tmp_path: Path) -> None:
    form = "<pass><name>戴斌旭</name><passport>E9538333{}</passport><direction>{}</direction><time>{}</time>"
    form += "<port>罗湖口岸</port></pass>\n"
    rows = [form.format(n, "" if n == 8 else "出境", "" if n == 8 else f"2020-03-1{n} 09:12:44") for n in range(10)]
    found = records_in(tmp_path, f"<rows>\n{''.join(rows)}</rows>\n", "a.xml")
    assert Counter(one.kind for one in found) == {"border.crossing": 10}


def test_what_each_says_of_somebody_is_a_record(tmp_path: Path) -> None:
    says = (
        "李斌龙: 陶德贞 {} 8月31日转出9072.75元 流水号201808311101179212",
        "阿杰: 袁春秋 {} 9月16日转出3065.71元 流水号201809168633299205",
    )
    text = "\n".join(says[n % 2].format(PHONES[n % 2]) for n in range(4))
    found = records_in(tmp_path, text + "\n")
    assert [one.kind for one in found] == ["bank.transaction"] * 4


LINES = {
    "hotel.stay": "客人夏涛 {}，8月7日住兰州如家快捷(火车站店)2307，发票抬头还没给",
    "property.housing": "业主周子莲，电话{}，26-2-703房，产权人本人，反映楼上装修噪音。",
    "phone.cdr": "2022-02-02 00:34:53.443 INFO sync - CDR {}|MT|15566249184|谢巧|20220104173451|735|17661",
    "travel.train": "2020-03-14 00:00:44 DEBUG createOrder E25|邱小旭|广州南|{}|T586|2019-11-11|长春西|07|08号中铺",
}


def test_lines_of_offices_and_programs(tmp_path: Path) -> None:
    for kind, line in LINES.items():
        numbers = [id_number(random.Random(n)) if kind == "travel.train" else PHONES[n] for n in range(3)]
        found = records_in(tmp_path, "\n".join(map(line.format, numbers)) + "\n", "a.log")
        assert [one.kind for one in found] == [kind] * 3, kind


def test_a_flat_that_is_only_walked_past_is_nobodys(tmp_path: Path) -> None:
    text = f"8月7日住在兰州的朋友2307来过电话，王建国 {PHONES[1]}\n开会讨论 3-2-1101 的接口，联系人王建国 {PHONES[2]}\n"
    found = records_in(tmp_path, text)
    assert not {one.kind for one in found} & {"hotel.stay", "property.housing"}


def test_sums_feet_and_remarks_are_no_rows(tmp_path: Path) -> None:
    rows = [f"2023-01-0{n},工资,{n}500.00,{n}3400.00,网银" for n in range(1, 6)]
    others = ["小计,,4500.00,3400.00,", "合计,,9000.00,3400.00,本页", "第1页,共3页,打印日期,2023-01-02,"]
    others.append(f"备注,业务咨询,{PHONES[1]},李晓明,")
    text = f"户名：王建国 身份证号：{id_number(random.Random(3))}\n日期,摘要,金额,余额,渠道\n" + "\n".join(
        [*rows, *others]
    )
    found = records_in(tmp_path, text + "\n", "a.csv")
    assert Counter(one.kind for one in found)["bank.transaction"] == 5


def test_an_object_of_another_sort_stays_what_it_is(tmp_path: Path) -> None:
    stays = [
        {
            "name": "王建国",
            "phone": PHONES[n],
            "hotel": "汉庭酒店",
            "room": "30" + str(n),
            "checkin": f"2023-01-0{n + 1} 12:00",
        }
        for n in range(8)
    ]
    missed = [{"name": "李晓明", "phone": PHONES[20], "hotel": "", "room": "", "checkin": ""}]
    text = "\n".join(json.dumps({"guest": one}, ensure_ascii=False) for one in [*stays, *missed])
    found = records_in(tmp_path, text + "\n", "a.jsonl")
    assert Counter(one.kind for one in found) == {"hotel.stay": 8, "identity.person": 1}


def test_a_parcel_is_no_message(tmp_path: Path) -> None:
    text = "".join(f"2023-01-0{n} 12:30:11\n收件人 {PHONES[n]}\n北京市朝阳区建国路88号3号楼\n\n" for n in range(1, 4))
    assert all(one.kind != "phone.sms" for one in records_in(tmp_path, text))


def test_columns_named_late_are_those_of_the_rows_before(tmp_path: Path) -> None:
    rows = [
        f"({n},'{PHONES[n % 40]}','{PHONES[(n + 7) % 40]}','2016-05-1{n % 10} 10:12:0{n % 10}',{n % 90 + 9})"
        for n in range(1200)
    ]
    make = "CREATE TABLE `t_cdr` (`id` int, `zjhm` varchar(20), `bjhm` varchar(20), `kssj` datetime, `thsc` int);\n"
    insert = "INSERT INTO `t_cdr` VALUES "
    text = f"{insert}{','.join(rows[:600])};\n{make}{insert}{','.join(rows[600:])};\n"
    found = records_in(tmp_path, text, "a.sql")
    assert Counter(one.kind for one in found) == {"phone.cdr": 1200}


def test_the_last_tuple_of_a_dump_that_was_cut(tmp_path: Path) -> None:
    rng = random.Random(8)
    rows = [
        f"({n},'王伟国','{id_number(rng)}','{PHONES[n % 40]}','如家酒店','60{n % 9}','2016-12-0{n % 9 + 1} 07:25:08')"
        for n in range(1000)
    ]
    text = f"INSERT INTO `guest` VALUES {','.join(rows)}"[:-14]
    assert len(records_in(tmp_path, text, "a.sql")) == 1000
