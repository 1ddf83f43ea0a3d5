"""Records whose numbers stand in groups, and more notes that tell of a record in their own words; and look-alikes."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.records.test_prose import CARD, MOBILE, ONE, TWO, records

GROUPED = f"{MOBILE[:3]} {MOBILE[3:7]} {MOBILE[7:]}"
KEYS = (("YHKH", CARD), ("CKRXM", "王建国"), ("ZHYE", "63228.68"), ("YERQ", "2021-06-15"), ("ZHZT", "挂失"))
LET = (
    ("tenantName", "王建国"),
    ("idCardNo", ONE),
    ("leasedAddress", "深圳南山区建设路177号春江花月3栋1单元1704室"),
    ("monthlyRent", "2250"),
    ("leaseStart", "2016-05-14"),
)
BAR = "┌──────────┬───────────┐\n{}\n└──────────┴───────────┘\n"
SESSION = (
    ("网吧名称", "南宁飞宇网络会所"),
    ("上机时间", "2014年03月03日 10:43"),
    ("手机号", MOBILE),
    ("机器号", "V017"),
)
SENT = "[2021-10-16 18:19:54] 发送 {}：钥匙在门口垫子下面\n[2021-10-17 03:04:46] 接收 {}：晚上几点到家\n"
CARS = (
    "车牌吉AS5929，小型汽车，五菱宏光，蓝色，车架号LFM4TEWD6H6664227，2018-10-15登记，租赁\n"
    "车牌吉A424C3，小型汽车，长安CS75，银色，车架号LDCN6RHB3CF576225，2017-08-28登记，货运\n"
)
STAYS = (
    "2016-01-15 20:53 住 广州宜居快捷酒店 929 ，2016-01-17 12:36 走\n"
    "2016-01-22 21:29 住 南昌嘉禾国际饭店 2614 ，2016-01-24 07:35 走\n"
)


def changes(pairs: tuple[tuple[str, str], ...], comment: str) -> str:
    """A row of a database as the log of its changes prints it. comment: behind each value, with its name or without."""
    rows = (f"###   @{at}='{value}' /* {comment.format(key)} */\n" for at, (key, value) in enumerate(pairs, 1))
    return "### INSERT INTO `app`.`t_data_7`\n### SET\n" + "".join(rows)


TOLD = {
    "the other sides of messages": (
        f"手机短信备份 本机号码 {GROUPED}　机主 王建国\n" + SENT.format("195 0198 8371", "138 1333 0168"),
        {"identity.person": 1, "phone.sms": 2},
    ),
    "the other sides of messages in a letter": (
        f"您太太王建国的手机号{GROUPED}已办妥，这几天的短信如下：\n2021-07-03 00:52，发送，对方184 6478 0045，"
        f"短信写的是：别告诉我爸"
        "\n2021-07-04 08:21，接收，对方135-4865-5179，短信写的是：晚上几点到家\n",
        {"identity.person": 1, "phone.sms": 2},
    ),
    "keys in quotes, as commands of Redis have them": (
        'HMSET "obj:1" ' + " ".join(f'"{key}" "{value}"' for key, value in KEYS),
        {"bank.balance": 1},
    ),
    "a log of changes with the names of columns": (changes(LET, "{} VARSTRING(200)"), {"property.rental": 1}),
    "a log of changes with their types": (changes(LET, "VARSTRING(200) meta=200"), {"identity.person": 1}),
    "a box of two columns": (
        BAR.format("\n".join(f"│ {key} │ {value} │" for key, value in SESSION)) * 2,
        {"netcafe.session": 2},
    ),
    "a box of twice two columns": (
        BAR.format("\n".join(f"│ {a} │ {b} │ {c} │ {d} │" for (a, b), (c, d) in (SESSION[:2], SESSION[2:]))) * 2,
        {"netcafe.session": 2},
    ),
    "a table is no such box": (
        f"+------+-------------+\n| 姓名 | 手机号      |\n+------+-------------+\n| 王建国 | {MOBILE} |\n"
        f"| 李秀英 | 18846780045 |"
        "\n+------+-------------+\n",
        {"identity.person": 2},
    ),
    "machines that somebody sat at": (
        f"王建国 {ONE} 昨天坐V134号机，05-14 15:08开的卡，05-14 17:55下的，充值卡W44775849\n"
        f"053号机是李秀英，身份证{TWO}，05-14 06:15上网，05-14 08:51走的\n",
        {"netcafe.session": 2},
    ),
    "a line of a cafe's log": (
        f"2020-05-15 06:13:05 LOGON pc=A073 会员=王建国 证件={ONE} ip=10.0.3.113; 2020-05-15 08:28:29 LOGOFF 扣费=9\n",
        {"netcafe.session": 1},
    ),
    "an office's log": (
        f"2020-05-15 06:13:05 LOGON user=王建国 idno={ONE} ip=192.168.3.113; 2020-05-15 08:28:29 LOGOFF ok\n",
        {"identity.person": 1},
    ),
    "stays below whose they are": (
        f"王建国 {ONE} 住宿全量2条，按时间排：\n{STAYS}",
        {"identity.person": 1, "hotel.stay": 2},
    ),
    "a car that is let is no home": (
        f"王建国 身份证号{ONE} 名下机动车2辆：\n{CARS}",
        {"identity.person": 1, "driving.vehicle": 2},
    ),
    "money that went out of a card": (
        f"2022-09-03 06:03:16 客户王建国（{ONE}）卡6222 0210 0111 6245 702 柜面支出2477.76元，"
        "对手大连宏达机械有限公司/招商银行，"
        "摘要货款\n",
        {"bank.transaction": 1},
    ),
    "money that is in it": (
        f"中国建设银行卡{CARD}，户主王建国，身份证{ONE}，2019-10-11里面还有72977.69元\n",
        {"bank.balance": 1},
    ),
    "journeys whose numbers stand before their days": (
        f"申请人王建国（身份证号{ONE}）提交下列铁路出行记录：\n"
        "1.2019年3月6日19时25分，Z722次列车，南宁东站上车，银川站下车，12车厢14号，硬座，票款571.0元；\n"
        "2.2019年3月29日20时21分，Z218次列车，南宁东站上车，合肥南站下车，14车厢19号中铺，软卧，票款482.5元；\n",
        {"identity.person": 1, "travel.train": 2},
    ),
    "a page's title above a ruled header": (
        "报表号 R12614   实名上机记录   第 1 页 共 2 页\n" + "=" * 100 + "\n"
        "写入毫秒       姓名    居民身份证号        门店              终端  上机时刻          下机时刻          批次\n"
        + "-" * 100
        + "\n"
        + "".join(
            f"1500099890{at}66  王建国  {one}  深圳雷霆电竞馆    A11{at}  2020.03.12 12:56  2020.03.12 20:19  B{at}\n"
            for at, one in enumerate((ONE, TWO, ONE))
        ),
        {"netcafe.session": 3},
    ),
    "change in a car": (f"王建国（{ONE}），后备箱里面还有72元的零钱\n", {"identity.person": 1}),
    "machines that are repaired": (
        f"王建国 {ONE} 昨天修V134号机，05-14 15:08开始，17:55走的\n",
        {"identity.person": 1},
    ),
}


@pytest.mark.parametrize("name", TOLD)
def test_what_is_told(name: str, tmp_path: Path) -> None:
    text, told = TOLD[name]
    assert records(tmp_path, text) == told
