"""Lines of a log by turns, who it is and what happened: one record of both, by the request or by their order."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from pii_scan.config import Settings
from pii_scan.model import Record
from pii_scan.workers import Scan
from tests.records.test_prose import CARD, ONE, PASSPORT, THREE, TWO
from tests.shared import CACHE

PHONES = ("15109647506", "16647996586", "13645506591")
DEED = (
    '2016-10-22T06:3{at}:03+08:00 [sync-4] applicant id_no={number} name="Lu Fankai" tel={phone} job=d9ef4{at}\n'
    "2016-10-22T06:3{at}:08+08:00 [sync-3] title registered job=d9ef4{at} "
    "property_unit=440104796446GB18468F6442169{at} area=145.5sqm usage=residential\n"
)
PAYMENT = (
    "2019-09-17 17:5{at}:59 INFO 消费队列 acct.change 客户=余秀 身份证={number} 卡={card} tid=82ee2{at}\n"
    "2019-09-17 17:5{at}:59 INFO 动账成功 tid=82ee2{at} 交易时间=2019-09-17 17:56:59 "
    "金额=-5250.00 余额=49216.19 对方户名=何毅斌\n"
)
CALL = (
    "07:5{at}:17.983 [ACD] 来电 主叫={phone} 客户=唐晓琳 被叫=18747947342 callid=cb907fb{at}\n"
    "07:5{at}:41.242 [ACD] 通话结束 callid=cb907fb{at} 起始=2021-05-05 07:50:17 通话时长=691秒 坐席=8026\n"
    "07:5{at}:44.143 [ACD] 坐席示忙 分机8084 原因=1\n"
)
TEXT = (
    "2019030812211{at} SUBMIT msgid=849618615{at} src={phone} dst=16643931215 pid=0 dcs=8 len=93\n"
    '2019030812211{at} DELIVER msgid=849618615{at} stat=DELIVRD 短信内容="房租已转，请查收"\n'
)
RIDE = (
    "2022/01/08 00:3{at}:54 [櫃檯7] 旅客資料：{name}，大陸居民身份證 {number}，電話 {phone}\n"
    "2022/01/08 00:3{at}:59 [櫃檯5] 訂位完成：車次 G452，南寧東站 至 青島北站，2022年01月08日 開，05車15F，865 元\n"
)
FLIGHT = (
    "24/03 21:2{at}:44 K07 DOCSCAN type=P issuer=CHN passport={passport} name=BAI/FAN dob=08OCT86 sess=5a495{at}\n"
    "24/03 21:2{at}:59 K07 BPRINT ok sess=5a495{at} flight=3U4245 date=24MAR from=KMG to=SZX seat=16A seq=42\n"
)
OPENED = (
    "2023-10-03 10:1{at}:38 [OPEN-6] 联网核查通过 name={name} idno={number} flow=20634{at}0803\n"
    "2023-10-03 10:1{at}:58 [OPEN-4] 开户成功 flow=20634{at}0803 卡号={card} 账户类型=I类 预留手机={phone}\n"
)
NAMES = ("秦輝", "胡俊健", "薛旭宇")
PORTAL = (
    'Jun 1{at} 20:30:32 gw-08 portald[6133]: AUTH-OK sms user={phone} venue="Feiyu Netbar" sid=0c6f2{at}f\n'
    "Jun 1{at} 23:00:43 gw-08 portald[5795]: ACCT-STOP sid=0c6f2{at}f user={phone} logon=20:30:32 logoff=23:00:43\n"
)
CLOSED = (
    "2019-09-17 17:5{at}:59 WARN 消费队列 acct.change 客户={name} 身份证={number} tid=82ee2{at}\n"
    "2019-09-17 17:5{at}:59 INFO 动账成功 tid=82ee2{at} 交易时间=2019-09-17 17:56:59 金额=-5250.00 余额=49216.19\n"
    "2019-09-17 17:5{at}:59 INFO 请求结束 tid=82ee2{at} cost=12ms\n"
)
SEARCHED = (
    "2019-09-17 17:5{at}:59 INFO auth ok id_no={number}\n"
    "2019-09-17 17:5{at}:59 DEBUG GET /api/flights?flight=CA1831&date=2019-09-20&from=PEK&to=SHA 200 12ms\n"
)
BATCH = (
    "2019-09-17 17:5{at}:59 INFO [exec8081] login ok 身份证={number} phone={phone}\n"
    "2019-09-17 17:5{at}:59 DEBUG [batch-2] settlement batch: 金额=5250.00 余额=49216.19 交易时间=17:56:59\n"
    "2019-09-17 17:5{at}:59 INFO [gc-1] pause 12ms\n"
)
BOUND = (
    "2018-04-0{at} 08:40:22 INFO  [bind-card] realName={name} idNo={number} cardNo={card} acctType=储蓄存款\n"
    "2018-04-0{at} 08:40:22 INFO  [bind-card] channel heartbeat 69ms\n"
)
QUERY = (
    "[2018-04-07 07:2{at}:05] >>> POST /v2/acct/queryBalance reqNo=d8076f2adbcdcbada2f{at} "
    'body={{"cardNo":"{card}","idNo":"{number}","mobile":"{phone}"}}\n'
    '[2018-04-07 07:2{at}:05] <<< 200 280ms body={{"retCode":"0000","custName":"{name}","currency":"CNY",'
    '"balance":"20526.32","availableBalance":"20526.32","frozenAmt":"0.00"}}\n'
)
CASES = {
    "a deed": (DEED, "property.housing"),
    "a payment": (PAYMENT, "bank.transaction"),
    "a call": (CALL, "phone.cdr"),
    "a message": (TEXT, "phone.sms"),
    "a ride, by the order of the lines": (RIDE, "travel.train"),
    "a flight": (FLIGHT, "travel.flight"),
    "a session of an internet cafe": (PORTAL, "netcafe.session"),
    "a balance, by what is asked and answered": (QUERY, "bank.balance"),
    "an account, with the telephone of who opens it": (OPENED, "bank.account"),
}


def text(form: str) -> str:
    people = enumerate(zip((ONE, TWO, THREE), PHONES, NAMES, strict=True))
    return "".join(
        form.format(at=at, number=number, phone=phone, name=name, card=CARD, passport=f"{PASSPORT[:-1]}{at}")
        for at, (number, phone, name) in people
    )


def told(folder: Path, content: str, **given: int) -> Sequence[tuple[str, int, int | None]]:
    (folder / "a.log").write_text(content, encoding="utf-8")
    scan = Scan(Settings(paths=(str(folder),), jobs=1, isolated=True, cache=CACHE, **given))
    return [(one.kind, one.location.line, one.location.end_line) for one in scan.events() if isinstance(one, Record)]


@pytest.mark.parametrize("name", CASES)
def test_one_record_of_both(name: str, tmp_path: Path) -> None:
    form, kind = CASES[name]
    step = form.count("\n")
    assert told(tmp_path, text(form)) == [(kind, at, at + 1) for at in range(1, 3 * step, step)]


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("size", [1, 100, 300])
def test_it_does_not_matter_where_a_chunk_begins(size: int, name: str, tmp_path: Path) -> None:
    content = text(CASES[name][0])
    assert told(tmp_path, content, block_size=size) == told(tmp_path, content)


def test_the_card_of_a_telephone_is_no_request(tmp_path: Path) -> None:
    form = (
        "2015-06-01 15:4{at}:10 op=LOCATE client={who} msisdn={phone} imsi=460038766583743 mcc=460 lac=3281{at} "
        "ci=2333{at} lat=34.60094{at} lng=112.42754{at} radius=2000 ret=0\n"
    )
    lines = (form.format(at=at, who=who, phone=PHONES[0]) for at, who in ((1, "shop_22"), (2, "agent_07")))
    assert told(tmp_path, "".join(lines)) == [("location.fix", at, at) for at in (1, 2)]


def test_that_a_request_is_over_is_no_other_record(tmp_path: Path) -> None:
    assert [one[:2] for one in told(tmp_path, text(CLOSED))] == [("bank.transaction", at) for at in (1, 4, 7)]


def test_another_request_is_of_somebody_else(tmp_path: Path) -> None:
    lines = text(DEED).splitlines(keepends=True)
    # its answer never came
    assert [kind for kind, *_ in told(tmp_path, lines[0] + lines[3])] == ["identity.person"]


def test_who_is_named_on_the_next_line_is_somebody_else(tmp_path: Path) -> None:
    content = (
        f"2023-03-01 10:00:01 tid=a1b2c3 用户王建国 身份证={ONE} 实名认证通过\n"
        "2023-03-01 18:30:05 tid=a1b2c3 用户李伟民 车次=G1234 日期=2023-03-04 座位=07车01F 出票\n"
    )
    assert [kind for kind, *_ in told(tmp_path, content)] == ["identity.person"]


@pytest.mark.parametrize(
    ("form", "kind"), [(SEARCHED, "identity.number"), (BATCH, "identity.person"), (BOUND, "bank.account")]
)
def test_what_a_program_tells_of_itself_is_nobodys(form: str, kind: str, tmp_path: Path) -> None:
    step = form.count("\n")
    assert told(tmp_path, text(form)) == [(kind, at, at) for at in range(1, 3 * step, step)]


def test_what_a_card_paid_and_got_are_two_payments(tmp_path: Path) -> None:
    form = (
        "[2015-12-1{at} 10:49] 郝旭永: 我卡{card}刚转出23019.33元给宋飞家，对方卡号6222029149816522615\n"
        "[2015-12-1{at} 13:02] 出纳小陶: 收到郝旭永转账4126.82元，付款账号{card}，08:21到账，身份证留底{number}\n"
        "[2015-12-1{at} 13:03] 出纳小陶: 今天下班前对完\n"
    )
    assert [kind for kind, *_ in told(tmp_path, text(form))] == ["bank.transaction"] * 6


def test_lines_of_one_sort_about_several_cars_are_no_turns(tmp_path: Path) -> None:
    cars = ("川AD03650", "鄂AD25575", "川AD03650", "新AD18130", "川AD03650")
    lines = (
        f"2022-05-05T07:0{at}:00+08:00 RPT plate={plate} lon=121.55411{at} lat=31.20272{at} spd=80\n"
        for at, plate in enumerate(cars)
    )
    assert told(tmp_path, "".join(lines)) == [("location.fix", at, at) for at in range(1, 6)]
