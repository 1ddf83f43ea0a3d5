"""Ways of writing that belong to one kind: PNRs, message backups, directory entries, vehicle forms, statements."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import cast
from xml.sax.saxutils import quoteattr

import kinds_money
import kinds_state
import kinds_trip
from sheet import Label
from world import World

EPOCH = dt.datetime(1970, 1, 1)
Made = tuple[str, str, Label]
PINYIN = [
    "WANG",
    "LI",
    "ZHANG",
    "LIU",
    "CHEN",
    "YANG",
    "HUANG",
    "ZHAO",
    "WU",
    "ZHOU",
    "XU",
    "SUN",
    "MA",
    "ZHU",
    "HU",
    "GUO",
    "HE",
    "LIN",
    "GAO",
    "LUO",
]
GIVEN = [
    "WEI",
    "FANG",
    "NA",
    "MIN",
    "JING",
    "LEI",
    "YANG",
    "YONG",
    "YAN",
    "JIE",
    "JUAN",
    "TAO",
    "MING",
    "CHAO",
    "XIA",
    "PING",
    "GANG",
    "YU",
    "LAN",
    "XIN",
    "PENG",
    "HUI",
    "BIN",
    "HAO",
    "CHEN",
]
MONTHS = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"]
DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]


def pnr(world: World) -> Made:
    """PNR texts of a booking system, one passenger each."""
    rng, label, blocks = world.rng, Label("flight.booking", "pnr"), []
    form = rng.choice(("FOID", "DOCS", "FOID"))
    for _ in range(rng.randrange(3, 9)):
        person = world.person()
        row = kinds_trip.flight(world, person)
        line, number = str(row["flight"])[:2], str(row["flight"])[2:]
        day, arrival = cast(dt.datetime, row["dep_time"]), cast(dt.datetime, row["arr_time"])
        when = f"{day:%d}{MONTHS[day.month - 1]}"
        name = f"{rng.choice(PINYIN)}/{rng.choice(GIVEN)}{rng.choice(GIVEN)}"
        pair = f"{row['dep_code']}{row['arr_code']}"
        segment = f"{line}{number} {row['cabin']}   {DAYS[day.weekday()]}{when}  {pair} HK1   {day:%H%M} {arrival:%H%M}"
        segment += "          E T2T1"
        lines = [f" 1.{name} {row['pnr']}", f" 2.  {segment}", f" 3.SSR FOID {line} HK1 NI{person.id}/P1"]
        if form == "DOCS":
            lines.append(
                f" 4.SSR TKNE {line} HK1 {pair} {number} {row['cabin']}{when}"
                f" {str(row['ticket']).replace('-', '')}/1/P1"
            )
        lines.append(f" {len(lines) + 1}.OSI {line} CTCM{person.mobile}/P1")
        label.add("id", person.id)
        label.add("mobile", person.mobile)
        blocks.append("\n".join(lines))
    label.records = label.people = len(blocks)
    return "txt", "\n\n".join(blocks) + "\n", label


def sms_backup(world: World) -> Made:
    """The XML of a backup program; the file does not say whose phone it is."""
    rng, label, lines = world.rng, Label("phone.sms", "sms-backup", people=None), []
    person = world.person()
    for _ in range(rng.randrange(6, 18)):
        row = kinds_money.sms(world, person)
        label.add("peer", str(row["peer"]))
        moment = cast(dt.datetime, row["when"])
        stamp = int((moment - EPOCH).total_seconds() * 1000)
        text = quoteattr(str(row["text"]))
        lines.append(
            f'  <sms protocol="0" address="{row["peer"]}" date="{stamp}" type="{row["box"]}" subject="null"'
            f' body={text} read="1" status="-1" readable_date="{moment:%Y-%m-%d %H:%M:%S}" />'
        )
    label.records = len(lines)
    body = "\n".join(lines)
    return (
        "xml",
        (
            "<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<smses"
            f' count="{len(lines)}">\n{body}\n</smses>\n'
        ),
        label,
    )


def directory(world: World) -> Made:
    """LDIF entries of people with their ID numbers."""
    label, blocks = Label("identity.person", "ldif"), []
    for number in range(world.rng.randrange(4, 12)):
        person = world.person()
        for key in ("id", "mobile", "email"):
            label.add(key, str(person.base()[key]))
        blocks.append(
            f"dn: uid=u{number + 31:05d},ou=people,dc=corp,dc=cn\nobjectClass: inetOrgPerson\ncn:"
            f" {person.name}\nidCardNo: {person.id}\ngender: {'男' if person.male else '女'}\nbirthday:"
            f" {person.birth:%Y-%m-%d}\nmobile: {person.mobile}\nmail: {person.email}\nhomePostalAddress:"
            f" {person.address}\n"
        )
    label.records = label.people = len(blocks)
    return "ldif", "\n".join(blocks), label


def crossing_sheet(world: World) -> Made:
    """The official result sheet of one person's crossings."""
    rng, label = world.rng, Label("border.crossing", "result-sheet", people=1)
    person = world.person()
    label.add("id", person.id)
    label.add("passport", person.passport)
    lines = []
    for number in range(1, rng.randrange(4, 12)):
        row = kinds_trip.border(world, person)
        lines.append(
            f"{number}\t{row['direction']}\t{row['day']:%Y-%m-%d}\t普通护照\t{person.passport}\t{row['port']}\t{row['transport']}"
        )
    label.records = len(lines)
    head = (
        f"出入境记录查询结果\n\n姓名：{person.name}    性别：{'男' if person.male else '女'}   "
        f" 公民身份号码：{person.id}\n\n"
    )
    return (
        "txt",
        head + "序号\t出境/入境\t出入境日期\t证件名称\t证件号码\t出入境口岸\t航班号\n" + "\n".join(lines) + "\n",
        label,
    )


STATEMENTS = [
    (
        "中国工商银行借记账户历史明细（电子版）",
        "交易日期,摘要,币种,收入/支出金额,余额,对方户名,对方帐号,渠道",
        "day summary currency amount left opp opp_card way",
    ),
    (
        "招商银行交易流水",
        "记账日期,货币,交易金额,联机余额,交易摘要,对手信息",
        "day currency amount left summary opp",
    ),
    (
        "中国建设银行个人活期账户交易明细",
        "序号,摘要,币别,交易日期,交易金额,账户余额,交易地点/附言,对方账号,对方户名",
        "# summary currency day amount left way opp_card opp",
    ),
    (
        "中国银行交易流水明细清单",
        "记账日期,记账时间,币别,金额,余额,交易名称,渠道,对方账户名,对方卡号/账号,对方开户行",
        "day clock currency amount left summary way opp opp_card opp_bank",
    ),
]


def statement(world: World) -> Made:
    """A bank's statement: the holder above, bookings below, a total at the end."""
    rng, label, style = world.rng, Label("bank.transaction", "statement", people=1), world.style()
    style.mobile = "plain"
    person = world.person()
    title, header, keys = rng.choice(STATEMENTS)
    for key in ("id", "card"):
        label.add(key, str(person.base()[key]))
    lines = []
    for number in range(1, rng.randrange(6, 30)):
        row = kinds_money.transaction(world, person) | {"#": number}
        cells = [style.text(key, row[key]) for key in keys.split()]
        for key, cell in zip(keys.split(), cells, strict=True):
            label.add(key, cell)
        lines.append(",".join(cells))
    label.records = len(lines)
    head = (
        f"{title}\n户名：{person.name}  证件号码：{person.id}\n卡号：{person.card} "
        " 币种：人民币\n起止日期：2017-01-01 至 2022-12-31\n\n"
    )
    return "csv", head + header + "\n" + "\n".join(lines) + f"\n\n合计笔数：{len(lines)}\n", label


def licence_form(world: World) -> Made:
    """Result forms of a licence query, one below the other."""
    rng, label, blocks = world.rng, Label("driving.licence", "form"), []
    for _ in range(rng.randrange(1, 6)):
        person = world.person()
        row = kinds_state.licence(world, person)
        label.add("id", person.id)
        blocks.append(
            f"┌─ 机动车驾驶证信息 ─┐\n证    号  {person.id}\n姓    名  {person.name}\n准驾车型 "
            f" {row['class']}\n档案编号  {row['archive']}\n初次领证日期  {row['first']:%Y-%m-%d}\n有效期止 "
            f" {row['valid_to']:%Y-%m-%d}\n累积记分  {row['points']}\n发证机关  {row['office']}\n└─────────┘\n"
        )
    label.records = label.people = len(blocks)
    return "txt", "\n".join(blocks), label


SPECIAL: dict[str, Callable[[World], Made]] = {
    "flight.booking": pnr,
    "phone.sms": sms_backup,
    "identity.person": directory,
    "border.crossing": crossing_sheet,
    "bank.transaction": statement,
    "driving.licence": licence_form,
}
