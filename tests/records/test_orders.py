"""Orders, manifests and guest lists as systems export them: what tells of a journey stands around who is listed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.records.test_prose import MOBILE, ONE, THREE, TWO, records
from tests.records.test_words import MOBILES, OTHER, THIRD, people, table

DAYS = ("Mar 04 2019", "Mar 5, 2019", "MAR 6 2019")
PASSPORTS = ("E05466349", "EC1405025", "E33054913")
GUESTS = [{"name": "王建国", "idNo": ONE}, {"name": "李秀英", "idNo": TWO}]
SEGMENT = {"flightNo": "MU2739", "depAirport": "CTU", "arrAirport": "HGH", "depTime": "2019-03-17 11:46"}
STAY = {"hotelName": "悦来宾馆", "roomNo": "801", "checkIn": "2019-03-17", "checkOut": "2019-03-18"}

# a table of three rows, and what each is
TABLES = {
    table(
        "旅客 身份证 班次 上车站 下车站 日期",
        f"王建国 {ONE} G1362 桂林 武汉 2019-06-16",
        f"李秀英 {TWO} G1363 桂林 武汉 2019-06-16",
        f"陈志强 {THREE} G1364 桂林 武汉 2019-06-16",
    ): "travel.train",
    # shifts of work, machines of an office, appointments
    table(
        "姓名 身份证 班次 日期",
        f"王建国 {ONE} D1 2019-06-16",
        f"李秀英 {TWO} D2 2019-06-16",
        f"陈志强 {THREE} G3 2019-06-17",
    ): "identity.person",
    table(
        "姓名 身份证 机器号 登录时间",
        f"王建国 {ONE} P7 2019-06-16",
        f"李秀英 {TWO} P9 2019-06-16",
        f"陈志强 {THREE} P8 2019-06-17",
    ): "identity.person",
    table(
        "客户姓名 身份证 客户电话 日期 时间 时长",
        f"王建国 {ONE} 13912345671 2019-06-16 10:30 30分钟",
        f"李秀英 {TWO} 13912345672 2019-06-16 11:30 60分钟",
        f"陈志强 {THREE} 13912345673 2019-06-17 10:30 30分钟",
    ): "identity.person",
    # a train's number that is not filled in
    table(
        "姓名 身份证 乘车日 车次 起点站 终点站",
        f"王建国 {ONE} 2019.06.16 - 桂林 武汉",
        f"李秀英 {TWO} 2019.06.16 G1363 桂林 武汉",
        f"陈志强 {THREE} 2019.06.16 - 桂林 武汉",
    ): "travel.train",
    table(
        "人员 护照号 离境时间 返回时间 目的地",
        f"王建国 {PASSPORTS[0]} 2019-03-04 2019-03-11 日本",
        f"李秀英 {PASSPORTS[1]} 2019-03-05 2019-03-12 日本",
        f"陈志强 {PASSPORTS[2]} 2019-03-06 2019-03-13 日本",
    ): "border.crossing",
    "Name|Passport Number|Date of Entry|Port of Entry\n"
    + "\n".join(f"WANG JIANGUO|{one}|{day}|LAX" for one, day in zip(PASSPORTS, DAYS, strict=True)): "border.crossing",
    # a day that is not filled in
    table(
        "姓名 身份证 车次 出发站 到达站 座位 乘车日期",
        f"王建国 {ONE} G1362 桂林 武汉 05车12A号 2019-06-16",
        f"李秀英 {TWO} G1363 桂林 武汉 05车12B号 无",
        f"陈志强 {THREE} G1364 桂林 武汉 05车12C号 2019-06-16",
    ): "travel.train",
    "PaxName,DocNum,FltNum,FltDate,CityPair\n"
    + "\n".join(f"WANG/JIANGUO MR,{one},MU2739,17MAR19,CTUHGH" for one in PASSPORTS): "travel.flight",
    table(
        "房号 客人 手机 入住 预离 房型",
        f"801 王建国 {MOBILE} 03/17 03/18 标间",
        f"802 李秀英 {OTHER} 03/17 03/19 大床",
        f"803 陈志强 {THIRD} 03/17 03/18 标间",
    ): "hotel.stay",
    table(
        "房客 联系方式 房源 入住日 离开日",
        f"王建国 {MOBILE} 海边民宿 2019-03-17 2019-03-18",
        f"李秀英 {OTHER} 海边民宿 2019-03-17 2019-03-18",
        f"陈志强 {THIRD} 海边民宿 2019-03-17 2019-03-18",
    ): "hotel.stay",
    # a home that is let has rooms, too
    table(
        "房号 租客姓名 身份证号 入住日期 月租金",
        f"801 王建国 {ONE} 2019-03-17 2300",
        f"802 李秀英 {TWO} 2019-03-17 2400",
        f"803 陈志强 {THREE} 2019-03-17 2500",
    ): "property.rental",
    table(
        "认购日期 楼盘 房号 客户姓名 联系电话 成交总价",
        f"2019-03-04 紫荆花园 5-404 王建国 {MOBILE} 321万",
        f"2019-03-05 紫荆花园 5-405 李秀英 {OTHER} 322万",
        f"2019-03-06 紫荆花园 5-406 陈志强 {THIRD} 323万",
    ): "property.housing",
    "上报时间,骑手电话,位置\n"
    + "\n".join(f'03/1{n} 09:30,{one},"(107.836993,39.450147)"' for n, one in enumerate((MOBILE, OTHER, THIRD))
    ): "location.fix",
    table(
        "出行日 类别 出行人 出行人证件 行程信息",
        f"2019-03-17 机票 王建国 {ONE} 成都-杭州MU2739",
        f"2019-03-17 机票 李秀英 {TWO} 成都-乌鲁木齐MU2740",
        f"2019-03-17 机票 陈志强 {THREE} 成都-杭州MU2741",
    ): "travel.flight",
    table(
        "乘机人 证件号 承运 航班号 日期 起飞机场 降落机场",
        f"王建国 {ONE} MU 2739 2019-03-17 成都双流 杭州萧山",
        f"李秀英 {TWO} MU 2740 2019-03-17 成都双流 杭州萧山",
        f"陈志强 {THREE} MU 2741 2019-03-17 成都双流 杭州萧山",
    ): "travel.flight",
    "\n".join(
        f"INSERT INTO PAX VALUES ('MU273{n}', TO_DATE('2019-03-17', 'YYYY-MM-DD'), 'CTU', 'HGH', '{name}', '{one}');"
        for n, (name, one) in enumerate((("王建国", ONE), ("李秀英", TWO), ("陈志强", THREE)))
    ): "travel.flight",
    table(
        "报销人 身份证号 车次及行程 金额",
        f"王建国 {ONE} G1362次桂林至武汉03月17日08:30 300元",
        f"李秀英 {TWO} G1363次桂林至武汉03月17日08:30 300元",
        f"陈志强 {THREE} G1364次桂林至武汉03月17日08:30 300元",
    ): "travel.train",
    table(
        f"2019-03-17 G1362 桂林 武汉 王建国 {ONE} 5 12A",
        f"2019-03-17 G1363 桂林 武汉 李秀英 {TWO} 5 12B",
        f"2019-03-17 G1364 桂林 武汉 陈志强 {THREE} 5 12C",
    ): "travel.train",
    table(
        "姓名 身份证号 出境记录 入境记录",
        f"王建国 {ONE} 2019-03-17首都机场出境 2019-03-19首都机场入境",
        f"李秀英 {TWO} 2019-03-17首都机场出境 2019-03-19首都机场入境",
        f"陈志强 {THREE} 2019-03-17首都机场出境 2019-03-19首都机场入境",
    ): "border.crossing",
    table(
        "租客/电话 房源 租期 租金",
        f"王建国/{MOBILE} 紫荆花园5-404 22.08.07-23.08.07 2053元/月",
        f"李秀英/{OTHER} 紫荆花园5-405 22.08.07-23.08.07 2053元/月",
        f"陈志强/{THIRD} 紫荆花园5-406 22.08.07-23.08.07 2053元/月",
    ): "property.rental",
    table(
        "房间 业主姓名 电话 建面 产证",
        f"5#404 王建国 {MOBILE} 89.50 已办",
        f"5#405 李秀英 {OTHER} 89.50 已办",
        f"5#406 陈志强 {THIRD} 89.50 已办",
    ): "property.housing",
    "name;mobile;reported_at;geom\n"
    + "\n".join(f"王建国;{one};2019-03-17 21:04;POINT(104.065735 30.659462)" for one in (MOBILE, OTHER, THIRD)
    ): "location.fix",
    table(
        "姓名 手机 身份证 航班信息",
        f"王建国 {MOBILE} {ONE} 去程3月17日MU2739成都-杭州/返程3月19日MU2740杭州-成都",
        f"李秀英 {OTHER} {TWO} 去程3月17日MU2739成都-杭州/返程3月19日MU2740杭州-成都",
        f"陈志强 {THIRD} {THREE} 去程3月17日MU2739成都-杭州/返程3月19日MU2740杭州-成都",
    ): "travel.flight",
    table(
        "gcert hname rmno ckin ckout",
        f"{ONE} 悦来宾馆 801 2019-03-17 2019-03-18",
        f"{TWO} 悦来宾馆 802 2019-03-17 2019-03-18",
        f"{THREE} 悦来宾馆 803 2019-03-17 2019-03-18",
    ): "hotel.stay",
    table(
        "巡检员 联系电话 上报时刻 经 纬",
        f"王建国 {MOBILE} 2019-03-17T21:04 东经104.065735 北纬30.659462",
        f"李秀英 {OTHER} 2019-03-17T21:04 东经104.065736 北纬30.659463",
        f"陈志强 {THIRD} 2019-03-17T21:04 东经104.065737 北纬30.659464",
    ): "location.fix",
    table(
        "日期 来访车辆 来访人 电话",
        f"2019-03-17 川A63324 王建国 {MOBILE}",
        f"2019-03-17 川A6P325 李秀英 {OTHER}",
        f"2019-03-17 川A6P326 陈志强 {THIRD}",
    ): "driving.vehicle",
    table(
        "出差人 身份证号 住宿时间 住宿酒店",
        f"王建国 {ONE} 03月17日-03月18日 悦来宾馆",
        f"李秀英 {TWO} 03月17日-19日 悦来宾馆",
        f"陈志强 {THREE} 2019.03.17-2019.03.18 悦来宾馆",
    ): "hotel.stay",
    table(
        "卖家 电话 号牌 上牌时间",
        f"王建国 {MOBILE} 川A63324 2019-03-17",
        f"李秀英 {OTHER} 川A6P325 2019-03-17",
        f"陈志强 {THIRD} 川A6P326 2019-03-17",
    ): "driving.vehicle",
    "旅客名单\n航班：MU2739  日期：2019-03-17  航段：CTU-HGH\n\n"
    + table("序号 姓名 证件号 座位", f"1 王建国 {ONE} 15A", f"2 李秀英 {TWO} 15B", f"3 陈志强 {THREE} 15C")
    + "\n合计,3,,": "travel.flight",
    "悦来宾馆 2019年3月17日入住名单\n"
    + table("姓名 身份证号 性别", f"王建国 {ONE} 男", f"李秀英 {TWO} 女", f"陈志强 {THREE} 男"): "hotel.stay",
}  # fmt: skip


@pytest.mark.parametrize("text", TABLES)
def test_columns_and_titles_tell_the_kind(text: str, tmp_path: Path) -> None:
    assert records(tmp_path, text, "a.csv") == {TABLES[text]: 3}


# a title that tells of no journey of those who are listed
@pytest.mark.parametrize(
    "title",
    [
        "出境旅游团队名单 2019-03-17",
        "入境货物报关员名单 2019-03-17",
        "离店员工名单 2019-03-17",
        "来源：酒店展会 登记日期：2019-03-17",
        "会议时间：2019-03-17 14:00 地点：悦来宾馆",
        "员工花名册 2019-03-17",
        "请于入住当日到前台登记。",
    ],
)
def test_titles_of_other_lists(title: str, tmp_path: Path) -> None:
    text = table("姓名 身份证号 性别", f"王建国 {ONE} 男", f"李秀英 {TWO} 女", f"陈志强 {THREE} 男")
    assert records(tmp_path, f"{title}\n{text}", "a.csv") == {"identity.person": 3}


# one record, told by keys and words
TOLD = {
    f"王建国 {ONE} CZ6899 3/6 昆明成都 2242起飞 票号781-5141695725 价格466": "travel.flight",
    f"DETR:NI/{ONE}\nISSUED BY: AIR CHINA   ORG/DST: CTU/HGH   BSP-D\nPASSENGER: 王建国\n"
    "O FM:1CTU CA  1108  Y 17APR 2119 OK Y  20K OPEN FOR USE\n     TO: HGH\n"
    "FARE: CNY 473.00   TKTN: 999-2326890676": "travel.flight",
    f"03-17 21:04 前台登记 王建国 {ONE} 512房 押金300 预离03-18 手机{MOBILE}": "hotel.stay",
    f"王建国（{MOBILE}）：5月3日—5月5日，悦来宾馆，单间，400元/晚": "hotel.stay",
    f"客人王建国，电话{MOBILE}，3.17入住3.18走，大床房一间": "hotel.stay",
    f"帮王建国抢张票，{ONE}，3月17号G1362，成都去武汉，二等": "travel.train",
    f"* Wang Jianguo, ID {ONE}: G1362 Chengdu East -> Wuhan, 17 Mar 2019 09:30, Coach 3 Seat 4A": "travel.train",
    f"提醒：王建国（{MOBILE}）租的紫荆花园5栋404下月5号到期，月租2500": "property.rental",
    f"王建国: 我要3月17号G1362从成都到武汉的票，身份证{ONE}": "travel.train",
    # an order's number that begins like a word for examples
    f"退票成功 订单=EG57035327 乘客=王建国 证件={ONE} 车次=D504 发站=长沙南 到站=重庆北": "travel.train",
    f"BOARDING PASS\nNAME WANG/JIANGUO\nFLIGHT MU2739  DATE 17MAR  SEAT 41A\nFROM CTU\nID {ONE}": "travel.flight",
    f"REPLACE INTO g SET id_no='{ONE}', hotel='悦来宾馆', in_date='2019-03-17', out_date='2019-03-18';": "hotel.stay",
    f"客户王建国（{MOBILE}）：5月3日—5月5日，出差": "identity.person",
    f"客户王建国（{MOBILE}）：5月3日—5月5日，可到酒店面谈": "identity.person",
}


@pytest.mark.parametrize("text", TOLD)
def test_words_tell_the_kind(text: str, tmp_path: Path) -> None:
    assert records(tmp_path, text) == {TOLD[text]: 1}


ORDERS = {
    "behind.json": ([{"guests": GUESTS, **STAY}], {"hotel.stay": 2}),
    "list_behind.json": ([{"passengers": GUESTS, "segments": [SEGMENT]}], {"travel.flight": 2}),
    "object_behind.json": (
        [{"passengers": GUESTS, "train": {"code": "G1362", "fromStation": "成都", "departTime": "2019-03-17 11:46"}}],
        {"travel.train": 2},
    ),
    "model.json": ([{"annotators": GUESTS, "train": 100, "date": "2019-03-17"}], {"identity.person": 2}),
    # a booking is seldom one of the police
    "booking.json": ([{"bookingId": 123456789, "guests": GUESTS, **STAY}], {"hotel.stay": 2}),
    "contact.json": (
        [{"segments": [SEGMENT], "passengers": GUESTS, "contact": {"name": "陈志强", "mobile": MOBILE}}],
        {"travel.flight": 2, "identity.person": 1},
    ),
    # who is not named is one of them
    "nameless.json": ([{"guests": GUESTS[:1], "contact": {"phone": MOBILE}, **STAY}], {"hotel.stay": 1}),
    "owner.json": (
        [{"contacts": [{"name": "李秀英", "mobile": OTHER}], "name": "王建国", "idNo": ONE, **STAY}],
        {"hotel.stay": 1},
    ),
    # whose contacts did not stay where he did
    "contacts.json": (
        [{"name": "王建国", "idNo": ONE, "contacts": [{"name": "李秀英", "mobile": OTHER}], "stays": [STAY]}],
        {"hotel.stay": 1},
    ),
    "members.json": (
        [{"event": "CHECK_IN", "hotel": {"name": "悦来宾馆"}, "room": {"number": "867"}, "customer": GUESTS[0]}],
        {"hotel.stay": 1},
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", ORDERS)
def test_what_an_order_tells_is_told_of_all_in_it(name: str, tmp_path: Path) -> None:
    order, kinds = ORDERS[name]
    assert records(tmp_path, json.dumps(order, ensure_ascii=False, indent=1), name) == kinds


def test_objects_in_a_map_of_orders_hold_others(tmp_path: Path) -> None:
    leg = {"train": "G1362", "from": "成都", "to": "武汉", "date": "2019-03-17"}
    riders = (("王建国", ONE), ("李秀英", TWO), ("陈志强", THREE))
    orders = {f"E8{n}": {"rider": name, "riderId": one, "leg": leg} for n, (name, one) in enumerate(riders)}
    assert records(tmp_path, json.dumps(orders, ensure_ascii=False, indent=1), "a.json") == {"travel.train": 3}


def test_a_point_may_be_printed_on_several_lines(tmp_path: Path) -> None:
    told = [
        {
            "staff": {"name": "王建国", "tel": MOBILE},
            "sign": {"at": "2019-03-17 21:04:05", "gps": [104.065735, 30.659462]},
        }
    ]
    assert records(tmp_path, json.dumps(told, ensure_ascii=False, indent=1), "a.json") == {"location.fix": 1}


@pytest.mark.parametrize(("north", "east"), [("lat", "lng"), ("la", "lo")])
def test_the_points_of_a_track_have_short_keys(north: str, east: str, tmp_path: Path) -> None:
    points = [{"t": f"2019-03-17 21:04:0{n}", north: 30.659462, east: 104.065735} for n in range(4)]
    told = {"user": {"name": "王建国", "phone": MOBILE}, "track": points}
    assert records(tmp_path, json.dumps(told, ensure_ascii=False, indent=1), "a.json")["location.fix"] == 4


@pytest.mark.parametrize("quoted", ['"{}"', "'{}'"])
def test_what_an_object_in_a_cell_tells(quoted: str, tmp_path: Path) -> None:
    cell = json.dumps(SEGMENT).replace('"', '""' if quoted[0] == '"' else '\\"')
    rows = ((n, name, one, quoted.format(cell)) for n, (name, one) in enumerate((("王建国", ONE), ("李秀英", TWO)), 70))
    if quoted[0] == '"':
        text, name = "id,pax,cert,ext\n" + "\n".join(",".join(map(str, row)) for row in rows), "a.csv"
    else:
        values = ",\n".join("({}, '{}', '{}', {})".format(*row) for row in rows)
        text, name = f"INSERT INTO `orders` (`id`,`pax`,`cert`,`ext`) VALUES {values};", "a.sql"
    assert records(tmp_path, text, name) == {"travel.flight": 2}


def test_a_shell_prints_dates_as_calls(tmp_path: Path) -> None:
    text = "\n".join(
        f'{{ "_id" : ObjectId("6ddb7dc6ad48e8d6aeca834{n}"), "guest" : {{ "name" : "{name}", "idNo" : "{one}" }}, '
        '"hotel" : "悦来宾馆", "room" : "640", "checkin" : ISODate("2019-03-17T18:20:10Z") }'
        for n, (name, one) in enumerate((("王建国", ONE), ("李秀英", TWO)))
    )
    assert records(tmp_path, text, "a.json") == {"hotel.stay": 2}


def test_messages_begin_with_whom_they_speak_to(tmp_path: Path) -> None:
    text = "\n".join(
        f"尊敬的{name}旅客：您购买的3月17日成都至杭州MU2739航班已取消。票号781-514169572{n}，预留手机{mobile}。"
        for n, (name, mobile) in enumerate((("王建国", MOBILE), ("李秀英", OTHER), ("陈志强", THIRD)))
    )
    assert records(tmp_path, text) == {"travel.flight": 3}


def test_permits_stand_on_lines_of_crossings(tmp_path: Path) -> None:
    text = "\n".join(f"王建国 C7020307{n} 2019-03-17 06:48 罗湖口岸 出境" for n in range(4))
    assert records(tmp_path, f"口岸登记\n{text}") == {"border.crossing": 4}


def test_what_an_element_tells_around_the_person(tmp_path: Path) -> None:
    tickets = "".join(
        f"<ticket><passenger><name>{name}</name><certNo>{one}</certNo></passenger><train>G136{n}</train>"
        f"<depart station='桂林' time='2019-06-16T11:4{n}'/></ticket>\n"
        for n, (name, one) in enumerate((("王建国", ONE), ("李秀英", TWO)))
    )
    assert records(tmp_path, f"<tickets>\n{tickets}</tickets>\n", "a.xml") == {"travel.train": 2}


def test_an_order_tells_in_parts_who_flies_and_where(tmp_path: Path) -> None:
    booked = (
        "<booking no='{}'><traveller><name>{}</name><certNo>{}</certNo></traveller>\n"
        "<flight><no>MU5401</no><from>上海</from><to>成都</to><takeoff>2019-06-16 11:42</takeoff></flight>\n"
        "<phone>{}</phone></booking>\n"
    )
    orders = booked.format("B1", "王建国", ONE, MOBILES[0]) + booked.format("B2", "李秀英", TWO, MOBILES[1])
    assert records(tmp_path, f"<bookings>\n{orders}</bookings>\n", "a.xml") == {"travel.flight": 2}
    # a part that names somebody else is told of by itself
    side = "<name>王建国</name><certNo>{}</certNo>"
    both = f"<pair><a>{side}</a><b>{side}</b><n>1</n></pair>"
    assert records(tmp_path, both.format(ONE, TWO), "a.xml") == {"identity.person": 2}


def test_the_day_and_the_time_of_a_position_are_cells_of_their_own(tmp_path: Path) -> None:
    lines = (f"手机,{one},20190317,21040{n},A,30.65946{n},N,104.06573{n},E,42.0" for n, one in enumerate(MOBILES))
    assert records(tmp_path, "\n".join(lines)) == {"location.fix": 5}


def test_carriers_begin_with_digits_too(tmp_path: Path) -> None:
    text = (
        " 1.SONG/JUNJIE 16M1PZ\n 2.  3U9520 B   TU10NOV  SHAHGH HK1   0631 2230     E\n"
        f" 3.SSR DOCS 3U HK1 P/CN/{PASSPORTS[1]}/CN/04APR96/M/01JAN30/SONG/JUNJIE/P1\n 4.OSI 3U CTCM{MOBILE}/P1\n"
    )
    assert records(tmp_path, text) == {"travel.flight": 1}


def test_each_passenger_of_a_booking_has_a_record(tmp_path: Path) -> None:
    text = (
        " 1.WANG/JIANGUO 2.LI/XIUYING HX7Q9P\n 3.  MU2739 M   MO17MAR  CTUHGH RR2   1146 1405          E T2--\n"
        f" 4.SSR FOID MU HK1 NI{ONE}/P1\n 5.SSR FOID MU HK1 NI{TWO}/P2\n"
        f" 6.TN/781-5141695725/P1\n 7.OSI MU CTCT{MOBILE}\n"
    )
    assert records(tmp_path, text) == {"travel.flight": 2}
    assert people(tmp_path, text) == 2


def test_a_line_of_amounts_is_no_header(tmp_path: Path) -> None:
    text = "\n".join(
        f"电子客票行程单\n旅客姓名 {name}    有效身份证件号码 {one}    签注 不得签转\n"
        "自 重庆江北   承运人 国航  航班号 CA2250  座位等级 Y  日期 19JUN  时间 0904  免费行李 20K\n至 北京首都\n"
        "票价 CNY 726.00  民航发展基金 CN 50.00  合计 CNY 1449.00\n"
        for name, one in (("王建国", ONE), ("李秀英", TWO), ("陈志强", THREE))
    )
    assert records(tmp_path, text) == {"travel.flight": 3}
