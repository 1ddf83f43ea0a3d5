"""Leaks of identity, phone and location data; the register of all samples."""

from __future__ import annotations

import json
from collections.abc import Callable

from marks import Sample, lines, mark, table
from people import Maker, hkid_check, id_check, twid_check

Write = Callable[[Maker, str], Sample]
WRITERS: dict[str, Write] = {}


def leak(path: str, folder: str = "leaks") -> Callable[[Write], Write]:
    """Registers a writer for the file <folder>/<path>."""

    def register(write: Write) -> Write:
        WRITERS[f"{folder}/{path}"] = write
        return write

    return register


def dump(value: object) -> str:
    """JSON on one line, as most programs write it."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


@leak("identity/huji.csv")
def _(make: Maker, path: str) -> Sample:
    people = make.people()
    rows = [(p.NAME, p.sex, "汉", p.born, p.ID, p.ADDR, p.TEL) for p in people]
    text = table("姓名 性别 民族 出生日期 身份证号 户籍地址 联系电话", rows, end="\r\n")
    return Sample(path, text, "gbk", "identity.person", [p.number for p in people])


@leak("identity/rk_jbxx.tsv")
def _(make: Maker, path: str) -> Sample:
    people = make.people()
    rows = [(n, p.NAME, p.sex, "汉族", f"{p.born:%Y%m%d}", p.ID, p.ADDR, p.TEL) for n, p in enumerate(people, 1)]
    text = table("XH XM XB MZ CSRQ GMSFHM ZZ LXDH", rows, "\t")
    return Sample(path, text, "utf-8", "identity.person", [p.number for p in people])


@leak("identity/member_dump.sql")
def _(make: Maker, path: str) -> Sample:
    people = make.people()
    rows = [f"({n},'{p.NAME}','{p.ID}','{p.TEL}','{p.MAIL}','{p.ADDR}')" for n, p in enumerate(people, 101)]
    head = "DROP TABLE IF EXISTS `member`;\nINSERT INTO `member` (`mid`,`xm`,`sfzh`,`sjh`,`email`,`zz`) VALUES\n"
    return Sample(path, head + ",\n".join(rows) + ";\n", "utf-8", "identity.person", [p.number for p in people])


@leak("identity/t_user_pinyin.sql")
def _(make: Maker, path: str) -> Sample:
    people = make.people(5, 8)
    rows = [f"('{p.pinyin}', '{p.ID}', '{p.TEL}')" for p in people]
    text = "INSERT INTO t_user (real_name, id_card, mobile) VALUES\n" + ",\n".join(rows) + ";\n"
    return Sample(path, text, "utf-8", "identity.person", [p.number for p in people])


@leak("identity/four_dashes.txt")
def _(make: Maker, path: str) -> Sample:
    people = make.people()
    text = lines("----".join((p.NAME, p.ID, p.TEL, p.ADDR)) for p in people)
    return Sample(path, text, "gb18030", "identity.person", [p.number for p in people])


@leak("identity/taiwan_members.csv")
def _(make: Maker, path: str) -> Sample:
    rows, people = [], []
    for _ in range(make.number(6, 10)):
        body = make.pick("ABCDEFGHJK") + make.pick("12") + make.digits(7)
        people.append(body + twid_check(body))
        name = mark("identity.person_name", make.traditional_name())
        phone = mark("phone.international", make.digits(8, "+8869"))
        address = mark("identity.address", f"臺北市大安區和平東路{make.number(2, 90)}號{make.number(2, 9)}樓")
        rows.append((name, make.pick("男 女"), mark("identity.twid", people[-1]), phone, address))
    text = table("姓名 性別 身分證字號 聯絡電話 通訊地址", rows, end="\r\n")
    return Sample(path, text, "big5", "identity.person", people)


def _documents(make: Maker) -> dict[str, str]:
    """A number of each kind of document, by the word for it."""
    hk = make.pick("CDEGKPRVYZ") + make.digits(6)
    permit, foreign = (f"{head}{make.day(1970, 1995):%Y%m%d}{make.number(101, 987)}" for head in ("810000", "931156"))
    return {
        "香港身份证": mark("identity.hkid", f"{hk}({hkid_check(hk)})"),
        "护照": mark("identity.passport_cn", make.digits(8, "E")),
        "往来港澳通行证": mark("identity.hk_macau_exit_permit", make.digits(8, "C")),
        "回乡证": mark("identity.home_return_permit", make.digits(8, "H") + "00"),
        "台胞证": mark("identity.taiwan_compatriot_permit", make.digits(7, "0")),
        "居住证": mark("identity.hmt_residence18", permit + id_check(permit)),
        "外国人永久居留证": mark("identity.foreign_pr18", foreign + id_check(foreign)),
        "澳门身份证": mark("identity.macau_id", f"{make.digits(6, '5')}({make.number(0, 9)})"),
    }


@leak("identity/documents.jsonl")
def _(make: Maker, path: str) -> Sample:
    people, rows = make.people(5, 9), []
    for person in people:
        documents = _documents(make)
        kind = make.pick([kind for kind in documents if kind not in ("台胞证", "澳门身份证")])
        rows.append(dump({"name": person.NAME, "certType": kind, "certNo": documents[kind], "mobile": person.TEL}))
    return Sample(path, lines(rows), "utf-8", "identity.person", [p.name for p in people])


@leak("identity/guest_documents.txt")
def _(make: Maker, path: str) -> Sample:
    rows, people = [], []
    for _ in range(2):
        for kind, number in _documents(make).items():
            people.append(make.person())
            rows.append(f"旅客{people[-1].NAME}，{kind}号码：{number}，电话{people[-1].TEL}。")
    return Sample(path, lines(rows), "utf-8", "identity.person", [p.name for p in people])


@leak("identity/export_en.json")
def _(make: Maker, path: str) -> Sample:
    people = make.people()
    rows = [
        {"userId": 1000 + n, "realName": p.NAME, "idCard": p.ID, "mobile": p.TEL, "email": p.MAIL, "address": p.ADDR}
        for n, p in enumerate(people)
    ]
    text = json.dumps({"total": len(rows), "rows": rows}, ensure_ascii=False, indent=2) + "\n"
    return Sample(path, text, "utf-8", "identity.person", [p.number for p in people])


@leak("phone/cdr.csv")
def _(make: Maker, path: str) -> Sample:
    owner, rows = make.person(), []
    for _ in range(make.number(8, 15)):
        call = (
            make.stamp(),
            owner.city.name,
            make.pick("主叫 被叫"),
            make.person().TEL,
            f"{make.number(1, 9)}分{make.number(1, 59)}秒",
        )
        rows.append((*call, make.pick("本地 漫游"), f"{make.number(0, 3)}.{make.number(10, 99)}"))
    head = f"机主姓名：{owner.NAME}\n手机号码：{owner.TEL}\n"
    text = head + table("起始时间 通信地点 通信方式 对方号码 通信时长 通信类型 实收通信费", rows)
    return Sample(path, text, "utf-8-sig", "phone.cdr", [owner.phone] * len(rows))


@leak("phone/sms.log")
def _(make: Maker, path: str) -> Sample:
    people = make.people(6, 10)
    texts = ("验证码 {} ，请勿告诉他人", "您的快递已到驿站，取件码 {}", "房租已转，明天见", "周末一起去爬山吗")
    rows = [f"[{make.stamp()}] 发送短信至 {p.TEL} 内容：{make.pick(texts).format(make.digits(4))}" for p in people]
    return Sample(path, lines(rows), "utf-8", "phone.sms", [p.phone for p in people])


@leak("phone/contacts.vcf")
def _(make: Maker, path: str) -> Sample:
    people = make.people(5, 8)
    cards = [
        f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{p.NAME}\r\nTEL;TYPE=CELL:{p.TEL}\r\nEMAIL:{p.MAIL}\r\nEND:VCARD\r\n"
        for p in people
    ]
    return Sample(path, "".join(cards), "utf-8", "phone.number", [p.phone for p in people])


@leak("phone/devices.tsv")
def _(make: Maker, path: str) -> Sample:
    people, rows = make.people(6, 9), []
    for person in people:
        sim = mark("phone.imsi", make.digits(10, "46001")), mark("phone.iccid", make.digits(15, "89860"))
        rows.append((person.TEL, mark("phone.imei", make.imei()), *sim))
    return Sample(
        path, table("msisdn imei imsi iccid", rows, "\t"), "utf-16-le-bom", "phone.number", [p.phone for p in people]
    )


@leak("phone/chat.txt")
def _(make: Maker, path: str) -> Sample:
    people, rows = make.people(5, 7), []
    for p in people:
        tel = mark("phone.mobile", f"{p.phone[:3]}-{p.phone[3:7]}-{p.phone[7:]}")
        wechat = mark("phone.wechat", p.pinyin[:8] + "_" + make.digits(3))
        qq = mark("phone.qq", make.digits(9, make.pick("6789")))
        rows += [f"客服小鹿：{p.NAME}的电话发我一下", f"阿岩：{tel}，微信号：{wechat}", f"阿岩：QQ：{qq}"]
    return Sample(path, lines(rows), "utf-8", "phone.number", [p.phone for p in people])


@leak("phone/hotline_numbers.csv")
def _(make: Maker, path: str) -> Sample:
    people = make.people(6, 8)
    areas = {"广州市": "020", "深圳市": "0755", "杭州市": "0571", "苏州市": "0512", "成都市": "028", "武汉市": "027"}
    rows = []
    for p in people:
        line = f"{areas.get(p.city.name, '029')}-{make.digits(7, make.pick('568'))}"
        rows.append((p.NAME, mark("phone.landline", line), p.TEL, p.ADDR))
    return Sample(path, table("联系人 宅电 手机 通信地址", rows), "gbk", "phone.number", [p.phone for p in people])


@leak("location/track.jsonl")
def _(make: Maker, path: str) -> Sample:
    person, rows = make.person(), []
    for n in range(make.number(8, 14)):
        cell = mark("location.cell_labelled", f'lac":{make.number(9000, 9900)},"ci":{make.number(10000, 60000)}')
        place = mark("location.latlon_pair", f'23.{make.digits(6)},"lng":113.{make.digits(6)}')
        rows.append(
            f'{{"phone":"{person.TEL}","time":"2016-12-11 {8 + n}:{make.number(10, 59)}:00","mcc":460,"mnc":0,'
            f'"{cell},"lat":{place},"radius":500,"coordType":"gcj02"}}'
        )
    return Sample(path, lines(rows), "utf-8", "location.fix", [person.phone] * len(rows))


@leak("location/results.txt")
def _(make: Maker, path: str) -> Sample:
    people = make.people(6, 9)
    rows = [
        f"定位结果：目标手机{p.TEL} 位于 {p.city.province}{p.city.name}{p.city.district}附近，"
        f"精度 {make.number(2, 9)}00 米，时间 {make.stamp()}"
        for p in people
    ]
    return Sample(path, lines(rows), "gbk", "location.fix", [p.phone for p in people])


@leak("location/lbs.csv")
def _(make: Maker, path: str) -> Sample:
    people = make.people(6, 9)
    rows = [
        (
            p.TEL,
            make.stamp(),
            mark("location.latlon_pair", f"120.{make.digits(6)},30.{make.digits(6)}"),
            "杭州市",
            "500米",
        )
        for p in people
    ]
    return Sample(
        path, table("手机号 定位时间 经纬度 定位城市 误差", rows), "gbk", "location.fix", [p.phone for p in people]
    )


@leak("location/cells.csv")
def _(make: Maker, path: str) -> Sample:
    people, rows = make.people(3, 4), []
    keys = [p for p in people for _ in range(3)]
    for p in keys:
        cell = mark("location.cell_row", f"460,00,{make.number(9000, 9900)},{make.number(10000, 60000)}")
        rows.append(f"{p.TEL},{make.stamp()},{cell}")
    return Sample(path, lines(["phone,time,mcc,mnc,lac,ci", *rows]), "utf-8", "location.fix", [p.phone for p in keys])


@leak("location/checkpoint.tsv")
def _(make: Maker, path: str) -> Sample:
    people, rows = make.people(6, 9), []
    for p in people:
        plate = mark("driving.plate", make.plate(p.city))
        rows.append((f"{p.city.district}枕溪路口", make.stamp(), plate, make.pick("由南向北 由东向西"), p.NAME, p.TEL))
    text = table("卡口名称 过车时间 号牌号码 行驶方向 车主 联系电话", rows, "\t")
    return Sample(path, text, "utf-16-le-bom", "location.fix", [p.phone for p in people])


def _wide(text: str) -> str:
    """The text in full-width characters."""
    return "".join(chr(ord(sign) + 0xFEE0) for sign in text)


@leak("identity/spellings.txt")
def _(make: Maker, path: str) -> Sample:
    people, rows = make.people(8, 10), []
    for n, p in enumerate(people):
        head, born, tail = p.number[:6], p.number[6:14], p.number[14:]
        numbers = (f"{head} {born} {tail}", _wide(p.number), f"{head}-{born}-{tail}", p.number)
        start, middle, end = p.phone[:3], p.phone[3:7], p.phone[7:]
        phones = (f"{start} {middle} {end}", _wide(p.phone), f"+86 {start} {middle} {end}", f"86-{p.phone}")
        number, phone = mark("identity.prc_id18", numbers[n % 4]), mark("phone.mobile", phones[n % 4])
        rows.append(f"乘客{p.NAME}，身份证号：{number}，手机：{phone}")
    return Sample(path, lines(rows), "gbk", "identity.person", [p.number for p in people])


@leak("identity/old_register.csv")
def _(make: Maker, path: str) -> Sample:
    people = make.people(5, 9)
    old = [p.number[:6] + p.number[8:17] for p in people]
    rows = [(p.NAME, p.sex, mark("identity.prc_id15", number), p.ADDR) for p, number in zip(people, old, strict=True)]
    return Sample(path, table("姓名 性别 身份证号码 住址", rows, end="\r\n"), "gbk", "identity.person", old)


@leak("identity/other_documents.csv")
def _(make: Maker, path: str) -> Sample:
    people, rows = make.people(6, 9), []
    for n, p in enumerate(people):
        soldier = mark("identity.military", f"{make.pick('参政后装')}字第{make.digits(7, '0')}号")
        taiwan = mark("identity.taiwan_travel_permit", make.digits(8, make.pick("LT")))
        foreign = mark("identity.foreign_pr15", make.digits(12, make.pick("FRA DEU JPN")))
        document, number = (("军官证", soldier), ("往来台湾通行证", taiwan), ("外国人永久居留证", foreign))[n % 3]
        rows.append((p.NAME, document, number, p.TEL))
    return Sample(
        path, table("姓名 证件类型 证件号码 联系电话", rows), "utf-8", "identity.person", [p.name for p in people]
    )


@leak("phone/im_accounts.csv")
def _(make: Maker, path: str) -> Sample:
    people, rows = make.people(6, 9), []
    for p in people:
        qq = mark("phone.qq_column", make.digits(9, make.pick("6789")))
        rows.append((p.NAME, qq, mark("phone.wechat_column", f"{p.pinyin[:8]}_{make.digits(3)}"), p.TEL))
    return Sample(path, table("姓名 QQ 微信 手机", rows, end="\r\n"), "gbk", "phone.number", [p.phone for p in people])


@leak("phone/overseas_calls.tsv")
def _(make: Maker, path: str) -> Sample:
    owner, rows = make.person(), []
    for _ in range(make.number(6, 9)):
        other = mark("phone.international_00", make.digits(6, "00852" + make.pick("94 96 97")))
        rows.append((owner.TEL, other, make.stamp(), make.number(12, 900), make.pick("国际 港澳台")))
    text = table("本机手机号 对方号码 起始时间 通话时长 通话类型", rows, "\t")
    return Sample(path, text, "utf-16-le-bom", "phone.cdr", [owner.phone] * len(rows))
