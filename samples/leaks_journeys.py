"""Leaks of hotel, travel, netcafe and border data."""

from __future__ import annotations

import json

from leaks import dump, leak
from marks import Sample, lines, mark, table
from people import Maker, mrz_check

_2000W = (
    "Name CardNo Descriot CtfTp CtfId Gender Birthday Address Zip Dirty District1 District2 District3 District4 "
    "District5 District6 FirstNm LastNm Duty Mobile Tel Fax EMail Nation Taste Education Company CTel CAddress CZip "
    "Family Version id"
)


@leak("hotel/kf_2000.csv")
def _(make: Maker, path: str) -> Sample:
    people, rows = make.people(12, 16), []
    for n, p in enumerate(people, 1):
        row = dict.fromkeys(_2000W.split(), "") | {"Name": p.NAME, "CtfTp": "ID", "CtfId": p.ID, "Address": p.ADDR}
        row |= {"Gender": "M" if p.male else "F", "Birthday": f"{p.born:%Y%m%d}", "Dirty": "F", "District1": "CHN"}
        row |= {"Mobile": p.TEL, "EMail": p.MAIL, "Family": "0", "id": str(n)}
        rows.append(list((row | {"Version": f"2012-{make.number(1, 9)}-{make.number(1, 28)} 1:50:04"}).values()))
    return Sample(path, table(_2000W, rows), "utf-8-sig", "hotel.stay", [p.number for p in people])


@leak("hotel/guests.csv")
def _(make: Maker, path: str) -> Sample:
    people, rows = make.people(), []
    for p in people:
        start = make.time()
        stay = ("碧澜酒店", f"{make.number(2, 18)}0{make.number(1, 9)}", p.NAME, p.ID, p.TEL)
        rows.append((*stay, make.stamp(start=start), make.stamp(start=start, hours=14), make.person().NAME))
    text = table("酒店名称 房号 姓名 身份证号 手机号 入住时间 退房时间 同住人", rows, end="\r\n")
    return Sample(path, text, "gbk", "hotel.stay", [p.number for p in people])


@leak("hotel/lg_rzxx.tsv")
def _(make: Maker, path: str) -> Sample:
    people = make.people()
    rows = [
        (
            f"{p.city.code}068812",
            "星桥旅馆",
            f"{make.number(2, 6)}1{make.number(0, 9)}",
            p.NAME,
            p.ID,
            make.stamp("%Y%m%d%H%M%S"),
        )
        for p in people
    ]
    return Sample(
        path, table("LGBM LGMC FJH XM ZJHM RZSJ", rows, "\t"), "gb18030", "hotel.stay", [p.number for p in people]
    )


@leak("hotel/front_desk.log")
def _(make: Maker, path: str) -> Sample:
    people, rows = make.people(6, 10), []
    for p in people:
        start = make.time()
        rows.append(
            f"{make.stamp(start=start)}  远山酒店({p.city.district}店)  {make.number(3, 19)}0{make.number(1, 9)}房"
            f"  {p.NAME} {p.ID}"
            f"  退房 {make.stamp(start=start, hours=13)}  同住：{make.person().NAME}"
        )
    return Sample(path, lines(rows), "utf-8", "hotel.stay", [p.number for p in people])


@leak("hotel/loyalty.json")
def _(make: Maker, path: str) -> Sample:
    people, rows = make.people(5, 9), []
    for p in people:
        account = {
            "guest_name": p.NAME,
            "id_number": p.ID,
            "mobile": p.TEL,
            "password": f"{p.pinyin[:4]}@{make.digits(4)}",
        }
        stay = {"hotel_name": "碧澜酒店", "room_no": f"{make.number(3, 19)}06", "check_in": make.stamp("%Y-%m-%d")}
        rows.append({**account, "stay": stay})
    text = json.dumps(rows, ensure_ascii=False, indent=1) + "\n"
    return Sample(path, text, "utf-8", "hotel.stay", [p.number for p in people])


@leak("travel/eterm.txt")
def _(make: Maker, path: str) -> Sample:
    people, rows = make.people(4, 6), []
    for p in people:
        ticket = mark("travel.eticket_plain", make.digits(10, "999"))
        day = make.time()
        rows += [
            f" 1.{p.latin}  H{make.pick('XKQ')}{make.pick('79')}QPM",
            f" 2.  CA1301 Y   MO{day.day:02}DEC  PEKCAN HK1   0800 1120          E T3T2",
            f" 3.SSR FOID CA HK1 NI{p.ID}/P1",
            f" 4.SSR TKNE CA HK1 PEKCAN 1301 Y{day.day:02}DEC {ticket}/1/P1",
            f" 5.OSI CA CTCM{p.TEL}/P1",
        ]
    return Sample(path, lines(rows), "utf-8", "travel.flight", [p.number for p in people])


@leak("travel/flights.csv")
def _(make: Maker, path: str) -> Sample:
    people, rows = make.people(), []
    for p in people:
        ticket = mark("travel.eticket", "784-" + make.digits(10))
        rows.append(
            (p.NAME, p.ID, f"CZ{make.number(3101, 3999)}", make.pick("CAN-PEK SZX-HGH CTU-WUH"), make.stamp(), ticket)
        )
    text = table("乘机人 证件号码 航班号 航段 起飞时间 电子客票号码", rows)
    return Sample(path, text, "utf-8-sig", "travel.flight", [p.number for p in people])


@leak("travel/flight_orders.json")
def _(make: Maker, path: str) -> Sample:
    people, rows = make.people(5, 8), []
    for p in people:
        who = {
            "passengerName": p.NAME,
            "passportNo": mark("identity.passport_cn", make.digits(8, "E")),
            "mobile": p.TEL,
        }
        trip = {"flightNo": f"MU{make.number(5101, 5199)}", "depCity": "上海", "arrCity": p.city.name, "seat": "31A"}
        rows.append(
            {**who, **trip, "depTime": make.stamp(), "eTicketNumber": mark("travel.eticket", "781-" + make.digits(10))}
        )
    return Sample(path, dump(rows) + "\n", "utf-8", "travel.flight", [p.phone for p in people])


@leak("travel/trains.csv")
def _(make: Maker, path: str) -> Sample:
    people, rows = make.people(), []
    for p in people:
        code = mark("travel.train_ticket21", f"{make.digits(14, '6')[:14]}{make.pick('ABCDEFGHJ')}{make.digits(6)}")
        seat = (make.pick("二等座 一等座"), f"0{make.number(1, 8)}车{make.number(1, 17):02}{make.pick('ABCDF')}")
        rows.append((f"G{make.number(60, 990)}", make.stamp(), "广州南", "武汉", *seat, p.NAME, p.ID, code))
    text = table("车次 开车时间 出发站 到达站 席别 座位号 乘车人 证件号码 车票序列号", rows)
    return Sample(path, text, "gb18030", "travel.train", [p.number for p in people])


@leak("travel/accounts.txt")
def _(make: Maker, path: str) -> Sample:
    people = make.people(8, 12)
    head = "12306邮箱----密码----姓名----身份证----用户名----手机"
    rows = ["----".join((p.MAIL, f"{p.pinyin[:3]}{make.digits(5)}", p.NAME, p.ID, p.pinyin, p.TEL)) for p in people]
    return Sample(path, lines([head, *rows]), "utf-8", "identity.person", [p.number for p in people])


@leak("travel/trips.txt")
def _(make: Maker, path: str) -> Sample:
    people = make.people(6, 9)
    rows = [
        f"{p.NAME}（身份证号{p.ID}）{make.stamp('%Y年%m月%d日')}乘坐G{make.number(60, 990)}次列车，"
        f"北京西至{p.city.name[:2]}南，0{make.number(1, 8)}车{make.number(1, 17):02}A，联系方式{p.TEL}。"
        for p in people
    ]
    return Sample(path, lines(rows), "utf-8", "travel.train", [p.number for p in people])


@leak("netcafe/sessions.csv")
def _(make: Maker, path: str) -> Sample:
    people, rows = make.people(), []
    for p in people:
        start = make.time()
        place = (
            f"{p.city.code}0610{make.digits(6)}",
            "蓝鲸网咖",
            make.stamp(start=start),
            make.stamp(start=start, hours=3),
        )
        rows.append((*place, p.NAME, p.ID, f"A0{make.number(10, 60)}"))
    text = table("场所编号 网吧名称 上机时间 下机时间 姓名 证件号码 机器号", rows, end="\r\n")
    return Sample(path, text, "gbk", "netcafe.session", [p.number for p in people])


@leak("netcafe/wa_source_fj_1001.tsv")
def _(make: Maker, path: str) -> Sample:
    people, rows = make.people(6, 10), []
    for p in people:
        start, place = make.time(), f"{p.city.code}0610{make.digits(6)}"
        mac = "-".join(f"{make.number(16, 250):02X}" for _ in range(6))
        rows.append((place, "1021111", p.ID, p.pinyin, mac, make.stamp(start=start), make.stamp(start=start, hours=2)))
    text = table("NETBAR_WACODE CERTIFICATE_TYPE CERTIFICATE_CODE AUTH_ACCOUNT MAC START_TIME END_TIME", rows, "\t")
    return Sample(path, text, "utf-8", "netcafe.session", [p.number for p in people])


@leak("netcafe/export.txt")
def _(make: Maker, path: str) -> Sample:
    people, rows = make.people(6, 9), []
    for p in people:
        start = make.time()
        times = f"{make.stamp(start=start)},{make.stamp(start=start, hours=4)}"
        rows.append(
            f"{p.city.code}0610{make.digits(6)},星图网吧,{times},{p.NAME},{p.ID}"
            f",B0{make.number(10, 60)},192.168.0.{make.number(2, 250)}"
        )
    return Sample(path, lines(rows), "utf-8", "netcafe.session", [p.number for p in people])


def passport(make: Maker) -> str:
    """A passport of today's form."""
    return mark("identity.passport_cn", make.digits(7, "E" + make.pick("ABCDEFGHJ")))


@leak("border/crossings.csv")
def _(make: Maker, path: str) -> Sample:
    people = make.people(4, 5)
    rows, keys = [], []
    for p in people:
        number = make.digits(8, "E")
        for direction, flight in (("出境", "CZ327"), ("入境", "CZ328")):
            day = make.stamp("%Y-%m-%d")
            document = ("普通护照", mark("identity.passport_cn", number))
            rows.append((len(rows) + 1, p.NAME, direction, day, *document, "广州白云机场", flight))
            keys.append(number)
    text = table("序号 姓名 出境/入境 出入境日期 证件名称 证件号码 出入境口岸 航班号", rows)
    return Sample(path, text, "utf-8", "border.crossing", keys)


@leak("border/crj_gat.tsv")
def _(make: Maker, path: str) -> Sample:
    people, rows = make.people(), []
    for p in people:
        permit = mark("identity.hk_macau_exit_permit", make.digits(7, "C" + make.pick("ABCDEFGHJ")))
        rows.append((p.NAME, p.sex, permit, make.pick("O I"), make.stamp("%Y%m%d"), "罗湖"))
    text = table("XM XB ZJHM CRBS CRJRQ KAMC", rows, "\t")
    return Sample(path, text, "gbk", "border.crossing", [p.name for p in people])


@leak("border/report.md")
def _(make: Maker, path: str) -> Sample:
    people = make.people(5, 8)
    rows = [f"| {p.NAME} | {passport(make)} | {p.TEL} | 出境 | {make.stamp('%Y-%m-%d')} | 拱北口岸 |" for p in people]
    head = ["# 出入境记录", "", "| 姓名 | 护照号码 | 手机号 | 出入标识 | 日期 | 口岸 |", "|---|---|---|---|---|---|"]
    return Sample(path, lines([*head, *rows]), "utf-8", "border.crossing", [p.phone for p in people])


@leak("border/query_result.txt")
def _(make: Maker, path: str) -> Sample:
    people, rows = make.people(5, 8), ["出入境记录查询结果", ""]
    for p in people:
        rows += [f"姓名：{p.NAME}", f"性别：{p.sex}", f"身份证号：{p.ID}", f"护照号码：{passport(make)}"]
        rows += [f"出境日期：{make.stamp('%Y-%m-%d')}", "口岸：首都国际机场", "前往国：新加坡", ""]
    return Sample(path, lines(rows), "gbk", "border.crossing", [p.number for p in people])


@leak("border/machine_readable.txt")
def _(make: Maker, path: str) -> Sample:
    people, rows = make.people(4, 6), []
    for p in people:
        number, born, until = make.digits(8, "E"), f"{p.born:%y%m%d}", make.stamp("2%m%d").rjust(6, "2")
        parts = [field + mrz_check(field) for field in (number, born, until, "<" * 14)]
        line = f"{parts[0]}CHN{parts[1]}{'M' if p.male else 'F'}{parts[2]}{parts[3]}" + mrz_check("".join(parts))
        rows += [f"P<CHN{p.latin.replace('/', '<<')}".ljust(44, "<"), mark("identity.passport_mrz", line)]
    return Sample(path, lines(rows), "utf-8", "border.crossing", [p.name for p in people])
