"""Events that logs tell on several lines: of one second and thread, of one request, or deeper ones; look-alikes."""

from __future__ import annotations

from pathlib import Path

import pytest

from pii_scan.model import Record
from tests.records.test_interviews import events
from tests.records.test_looked_up import found as looked_up
from tests.records.test_prose import CARD, MOBILE, ONE, PASSPORT, TWO, records
from tests.records.test_words import OTHER

PAIR = ((ONE, MOBILE, 11), (TWO, OTHER, 12))


def each(form: str) -> str:
    return "".join(form.format(one, mobile, day) for one, mobile, day in PAIR)


TOLD = {
    # both passengers of an order, and the one of the next
    "orders.log": (
        "2019-02-22 09:05:51,735 INFO [exec-1] Orders - seq=76e6 train=G353 from=南京南 to=济南西 date=2019-02-24\n"
        f"    ticket=O_0_1_王建国_1_{ONE}_{MOBILE}_N seat=商务座 coach=12 no=1D\n"
        f"    ticket=O_0_1_李芳_1_{TWO}__N seat=商务座 coach=04 no=19A\n"
        "2019-02-22 09:05:53,801 INFO [exec-2] OrderService - orderId=E293682614 status=PAID\n"
        "2019-02-22 09:07:36,268 INFO [exec-2] Orders - seq=27a5 train=K388 from=南京南 to=济南西 date=2019-02-26\n"
        f"    ticket=O_0_1_王建国_1_{ONE}_{MOBILE}_N seat=商务座 coach=12 no=1D\n",
        {"travel.train": 3},
    ),
    # the port that the next line tells of is one of a machine
    "lock.log": (
        f"2017-06-03 18:50:05 INFO  [f-1] action=stay.checkin room_no=1101 guest=XIAO/DONG doc_no={PASSPORT} "
        "arrival=2017-06-03 departure=2017-06-05\n"
        "2017-06-03 18:50:05 WARN  [lock] key encoder timeout port=COM3 retry=4\n",
        {"hotel.stay": 1},
    ),
    "kiosk.log": (
        f"[05/09 16:11:55.412] K07 >>> DOC READ type=P passport={PASSPORT} name=ZHONG/GANG\n"
        "[05/09 16:11:55.590] K07     PNR match flt=CA6147 KHN/KMG date=2020-05-09 seat=60A\n"
        "[05/09 16:11:55.733] K07 <<< BP PRINTED seq=037 ff=none\n"
        "[05/09 20:00:09.412] K04 >>> DOC READ type=P passport=EC1670123 name=XU/QINGUO\n"
        "[05/09 20:00:09.590] K04     PNR match flt=CZ5710 HFE/PEK date=2020-05-09 seat=20H\n",
        {"travel.flight": 2},
    ),
    "issue.log": (
        each(
            "2024-02-{2} 08:36:36 OBU-ISSUE plate=苏ED991{2} vin=LVDEY3DL5534766{2} owner=崔磊\n"
            "2024-02-{2} 08:36:36     cert={0} mobile={1} result=0\n"
        ),
        {"driving.vehicle": 2},
    ),
    "gate.log": (
        each(
            "2024-01-{2} 20:22:02 GATE12 IN  id_no={0}\n2024-01-{2} 20:22:02   -> train=K792 西安北-合肥南 seat=07B\n"
        ),
        {"travel.train": 2},
    ),
    "fix.log": (
        each(
            "2021-11-{2} 06:29:22 [lbs] fix begin msisdn={1}\n2021-11-{2} 06:29:22 [lbs]   lat=40.03625 lon=116.29419\n"
            "2021-11-{2} 06:29:22 [lbs]   loc_time=2021-11-{2} 06:29:22 src=GPS ok\n"
        ),
        {"location.fix": 2},
    ),
    "switch.log": (
        each(
            "Jul {2} 19:41:11 sw4 INVITE caller={1} callee=13619731389 leg=a-1\n"
            "Jul {2} 19:41:11 sw4   ANSWER start=2021-07-{2} 19:41:11\nJul {2} 19:41:11 sw4   BYE duration=741s\n\n"
        ),
        {"phone.cdr": 2},
    ),
    "rooms.log": (
        each(
            "2022-12-{2} 14:53:38 INFO  [http-4] c.p.CheckInService - checkin begin folio=3042026 room=692\n"
            "2022-12-{2} 14:53:38 DEBUG [http-4] c.p.CheckInService -   guest.name=任俊, guest.idNo={0}\n"
            "2022-12-{2} 14:53:38 INFO  [http-4] c.p.LockService - valid until checkout 2022-12-15 21:37, cost=3\n"
        ),
        {"hotel.stay": 2},
    ),
    "submit.log": (
        each('2017-04-{2} 09:27:12 SUBMIT msgid=257 src={1} dst=18789800732\n    content="别忘了带钥匙" DELIVRD\n\n'),
        {"phone.sms": 2},
    ),
    "settled.log": (
        each(
            ">> 2022-01-{2} 09:40:43 POS TXN seq=449082 mcc=5812 amt=1486.32 CNY\n"
            f"   card={CARD} holder=韦雅 id={{0}}\n   merchant=美团 bal=8456.27 rsp=00\n"
        ),
        {"bank.transaction": 2},
    ),
    "lanes.log": (
        each(
            "2019-09-{2} 10:39:18.994 EGATE lane=32 io=O port=罗湖口岸 doc=E504909{2} name=LUO/MEI xm=罗梅 nat=CHN "
            "time=2019.05.{2} 01:39 result=PASS\n"
        ),
        {"border.crossing": 2},
    ),
    "billing.log": (
        each(
            '2016-05-{2} 03:08 LOGIN  site=44011110698694 "白云极速网络会所" pc=C070 ip=192.168.6.123 user=方雯/{0} '
            "| LOGOUT 2016-05-{2} 06:37 fee=6.50\n"
        ),
        {"netcafe.session": 2},
    ),
    # by the number of the request, whatever the seconds
    "calls.log": (
        each(
            "2018-09-{2} 20:15:30 INVITE cid=027e92e{2} caller={1} name=Liu_Mei called=15665883497\n"
            "2018-09-{2} 20:15:33 180 cid=027e92e{2}\n2018-09-{2} 20:24:01 BYE cid=027e92e{2} duration=657\n"
        ),
        {"phone.cdr": 2},
    ),
    "licences.log": (
        each(
            "2018-08-{2} 11:21:04 q01f874{2} GET /licence?no={0}&name=Liu+Yan\n"
            "2018-08-{2} 11:21:06 q01f874{2} 200 driving licence archives=440356875155 class=C1 issued=2004-12-16\n"
        ),
        {"driving.licence": 2},
    ),
    "core.log": (
        each(
            "05/03/2018 20:22:14 core7 R726087049{2} BEGIN xfer cust={0} from=" + CARD + " amt=16767.44 CNY\n"
            "05/03/2018 20:22:15 core7 R726087049{2} DEBIT  bal=6757.05\n"
            "05/03/2018 20:22:16 core7 R726087049{2} CREDIT to=6217004601045512220 name=Ren Honglin\n"
        ),
        {"bank.transaction": 2},
    ),
    "desk.log": (
        each(
            "2022-04-{2} 09:07:54 R8813{2} 读卡 姓名=曹辉波 性别=男 身份证号={0}\n"
            "2022-04-{2} 09:07:58 R8813{2} 电话={1}\n"
        ),
        {"identity.person": 2},
    ),
    # of one day: the name of the file says which
    "postings.log": (
        each(
            "09:{2}:41|c7e1a{2}|kind=PAY|holder=何静|card=" + CARD + "|mobile={1}|amt=92.50|dc=D|bal=813.20|opp=超市\n"
        ),
        {"bank.transaction": 2},
    ),
    # better machines have letters before their numbers
    "reader.log": (
        each("2020-05-{2} 09:26:49 [读卡器2] 上机 客人=王建国 号码={0} 机位=VIP61 结果=放行\n"),
        {"netcafe.session": 2},
    ),
    # at which till
    "tills.log": (
        each("[2021-03-{2} 08:36:53] <收银2> 刷卡上机 会员=王建国 证件={0} 卡余额=10.17 座位=046\n"),
        {"netcafe.session": 2},
    ),
    # what a text is made from
    "notices.jsonl": (
        each('{{"phone":"{1}","name":"王建国","tplCode":"T7","content":"本期应还{2}元，请按时还款"}}\n'),
        {"phone.sms": 2},
    ),
    # the number of a call shortens no words
    "channels.log": (
        each(
            "2015-02-{2} 11:32:02 chan/e4b{2}cf9 event=ANSWER agent=1029\n2015-02-{2} 11:32:02 chan/e4b{2}cf9 "
            "event=HANGUP direction=out caller=021-67892529 callee={1} custName=王建国 start_time=2015-02-{2}T11:32:02 "
            "duration=655\n"
        ),
        {"phone.cdr": 2},
    ),
    # another plate is another car, though the places come by turns
    "cameras.log": (
        "".join(
            f"2018-06-22 10:4{at}:40 过车 卡口:{road}东向西 号牌号码:粤C{at}1A6{at} 速度:2{at}\n"
            for at, road in enumerate(("人民路3", "朝阳街2", "人民路1", "南湖路2", "人民路5"))
        ),
        {"location.fix": 5},
    ),
    # the same flight of the same person
    "departures.log": (
        f"17:21:18 ACC MU4816/02AUG SHE-SHA XU/YANPING PP {PASSPORT} SEAT 24D BN067\n"
        "17:21:38 BAG MU4816/02AUG SHE-SHA XU/YANPING BN067 TAG MU164770 20KG\n"
        "17:55:30 ACC MU4816/02AUG SHE-SHA LI/XIUTING PP G25655462 SEAT 32D BN120\n"
        "18:28:37 BRD MU4816/02AUG SHE-SHA XU/YANPING BN067 GATE C17\n",
        {"travel.flight": 2},
    ),
    # the number of a train may begin like that of a carrier's flight
    "tickets.log": (
        each('2013-10-{2} 21:48:49 ISSUE psr=秦明 zjh={0} train=G5749 上海虹桥站->合肥南站 dep="2013-11-17 10:02"\n'),
        {"travel.train": 2},
    ),
    "bookings.txt": (
        each(
            " {2}.YAN/FENG BLRNTM\n HO9883 K URCXIY HK1 2020年12月30日11时43分 2020年12月30日12时58分\n"
            " SSR FOID HO HK1 NI{0}/P1\n OSI HO CTCM{1}/P1\n TN/018-4482849505/P1\n"
        ),
        {"travel.flight": 2},
    ),
    # which item of a list it is names nothing
    "items.txt": (
        each("第{2}条：2014年04月27日12时38分，机主（{1}）发送短信，对方号码13058243166，内容为“明天开会”。\n"),
        {"phone.sms": 2},
    ),
    # what a statement was given ends where the next one begins
    "bound.log": (
        each(
            "binding parameter [1] as [VARCHAR] - [王建国]\n"
            "binding parameter [2] as [VARCHAR] - [{1}]\nbinding parameter [3] as [VARCHAR] - [{0}]\n"
        ),
        {"identity.person": 2},
    ),
}
# what looks like it, and tells nothing of anybody or not so much
NOT_TOLD = {
    # two people in one second
    "busy.log": (
        f"2022-12-14 14:53:38 INFO [http-4] login idNo={ONE} name=王建国\n"
        f"2022-12-14 14:53:38 INFO [http-4] login idNo={TWO} name=李秀英 room=692 checkin=2022-12-14\n",
        {"identity.person": 1, "hotel.stay": 1},
    ),
    # another thread, and another second
    "threads.log": (
        f"2022-12-14 14:53:38 INFO [http-4] login idNo={ONE} name=王建国\n"
        "2022-12-14 14:53:38 INFO [http-5] checkin begin room=692 valid until checkout 2022-12-15 cost=3\n"
        "2022-12-14 14:53:39 INFO [http-4] checkin begin room=692 valid until checkout 2022-12-15 cost=3\n",
        {"identity.person": 1},
    ),
    # another request
    "requests.log": (
        f"2018-08-11 11:21:04 q01f87482 GET /licence?no={ONE}&name=Liu+Yan\n"
        "2018-08-11 11:21:06 q33455e8a 200 driving licence archives_no=440356875155 class=C1 first_issue=2004-12-16\n",
        {"identity.number": 1},
    ),
    "rows.txt": (
        f"户名：王建国 身份证：{ONE} 卡号：{CARD}\n2015-06-03 00:00:00 消费 -49.30 余额 218,081.20\n"
        "2015-06-03 00:00:00 消费 -19.30 余额 218,031.90\n",
        {"bank.account": 1, "bank.transaction": 2},
    ),
}


MIXED = (
    f"2023-10-05 14:04:04.134 DEBUG [a1] AccountService - save(name=石静, idCard={ONE}, cardNo={CARD}, bank=招商银行)\n"
    "2023-10-05 14:19:29.287 INFO c.e.Heartbeat - ok cost=87ms\n"
    f"2023-10-05 14:21:59.549 INFO SmsSender ok mobile={MOBILE} content=【云途】快递已到，取件码367098。 status=OK\n"
    f"2023-10-05 14:22:54.709 INFO SmsSender ok mobile={OTHER} content=【平安】卡9559消费941元，余额15元。 status=OK\n"
    f'10.0.9.9 - - [05/Oct/2023:15:33:54 +0800] "GET /lbs?phone={OTHER}&lng=119.218461&lat=29.636596 HTTP/1.1" 200 33\n'
    f"2023-10-05 15:37:12.102 INFO SmsSender ok mobile={MOBILE} content=【云途】您的验证码是896451。 status=OK\n"
)


def test_a_message_goes_to_the_telephone_that_its_line_names(tmp_path: Path) -> None:
    found = looked_up(tmp_path, MIXED)
    kinds = ["bank.account", "phone.sms", "phone.sms", "location.fix", "phone.sms"]
    assert [(kind, line) for kind, line, _ in found] == [*zip(kinds, (1, 3, 4, 5, 6), strict=True)]
    owner, first, second, third, fourth = (person for *_, person in found)
    assert len({owner, first, second}) == 3 and (third, fourth) == (second, first)


def test_what_was_logged_at_another_time_is_no_rest_of_a_record(tmp_path: Path) -> None:
    beat = "2023-10-05 14:19:29.287 INFO c.e.Heartbeat - ok cost=87ms\n"
    booked = f"2023-10-05 14:23:41.961 INFO Booking - pax=石静 idNo={ONE} flightNo=CA1831 date=2023-10-08 seg=SYX-PEK\n"
    (record,) = (one for one in events(tmp_path, f"{beat}{booked}{beat}", "a.log") if isinstance(one, Record))
    assert record.kind == "travel.flight" and (record.location.line, record.location.end_line) == (2, 2)


@pytest.mark.parametrize("name", TOLD | NOT_TOLD)
def test_what_logs_tell(name: str, tmp_path: Path) -> None:
    text, told = (TOLD | NOT_TOLD)[name]
    assert records(tmp_path, text, name) == told
