"""More ways of writing that belong to one kind: bills of calls, proofs of payments, contracts, wanted notices."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import cast

import kinds_money
import kinds_state
import kinds_trip
from sheet import Label
from world import Row, World

Made = tuple[str, str, Label]


def moment(row: Row, key: str) -> dt.datetime:
    """A time of a row."""
    return cast(dt.datetime, row[key])


def call_bill(world: World) -> Made:
    """An operator's bill: the customer above, days as lines of their own, calls below with the time only."""
    rng, label, lines = world.rng, Label("phone.call", "call-bill", people=1), []
    person = world.person()
    label.add("id", person.id)
    label.add("mobile", person.mobile)
    month = rng.randrange(1, 10)
    head = rng.choice(
        (
            f"中国移动通信客户语音详单\n客户姓名：{person.name}\n手机号码：{person.mobile}\n证件号码：{person.id}\n",
            f"语音通话详单查询\n机主：{person.name}  号码：{person.mobile}  身份证号：{person.id}\n",
            f"客户通话清单\n用户号码：{person.mobile}\n用户姓名：{person.name}\n登记证件：居民身份证 {person.id}\n",
        )
    )
    for day in sorted(rng.sample(range(1, 28), rng.randrange(2, 5))):
        lines.append(f"2021-{month:02d}-{day:02d}")
        for hour in sorted(rng.sample(range(7, 23), rng.randrange(1, 5))):
            row = kinds_money.call(world, person)
            label.add("peer", str(row["peer"]))
            label.records += 1
            lines.append(
                f"{hour:02d}:{rng.randrange(60):02d}:{rng.randrange(60):02d}\t"
                f"{row['where']}\t{row['type']}\t{row['peer']}\t{row['length']}\t"
                f"{row['net']}\t{cast(float, row['fee']):.2f}"
            )
    top = (
        f"查询时段：2021年{month:02d}月01日至2021年{month:02d}月28日\n\n"
        f"起始时间\t通信地点\t通信方式\t对方号码\t通信时长\t通信类型\t实收通信费\n"
    )
    return "txt", head + top + "\n".join(lines) + f"\n\n共 {label.records} 条\n", label


def payment_proof(world: World) -> Made:
    """The proof of a payment service: whose it is, then bookings."""
    rng, label = world.rng, Label("bank.transaction", "payment-proof", people=1)
    person = world.person()
    label.add("id", person.id)
    first = rng.random() < 0.5
    head = (
        f"微信支付交易明细证明\n\n兹证明：{person.name}（居民身份证：{person.id}），"
        "在其微信号中的交易明细信息如下：\n\n交易单号,交易时间,交易类型,收/支/其他,交易方式,金额(元),交易对方,商户单号\n"
        if first
        else (
            "支付宝（中国）网络技术有限公司"
            f" 电子客户回单\n兹证明：{person.name}（证件号码：{person.id}）在我司支付宝账户的收支明细如下\n\n"
            f"收/支,交易对方,商品说明,收付款方式,金额,交易订单号,交易时间\n"
        )
    )
    lines = []
    for row in sorted(
        (kinds_money.transaction(world, person) for _ in range(rng.randrange(6, 22))),
        key=lambda row: moment(row, "when"),
    ):
        time, money = f"{moment(row, 'when'):%Y-%m-%d %H:%M:%S}", f"{cast(float, row['money']):.2f}"
        number = f"{moment(row, 'when'):%Y%m%d}22001{rng.randrange(10**14, 10**15)}"
        cells = (
            [number, time, "商户消费", row["flow"], "零钱", money, row["shop"], "/"]
            if first
            else [row["flow"], row["shop"], "日常消费", row["bank"], money, number, time]
        )
        lines.append(",".join(str(cell) for cell in cells))
    label.records = len(lines)
    return "csv", head + "\n".join(lines) + "\n", label


def contract(world: World) -> Made:
    """The text of one lease; only the tenant's ID number stands in it."""
    rng, label = world.rng, Label("property.rental", "contract", 1, 1)
    person = world.person()
    row = kinds_state.rental(world, person)
    label.add("id", person.id)
    label.add("mobile", person.mobile)
    start, end = cast(dt.date, row["start"]), cast(dt.date, row["end"])
    rent = f"{cast(float, row['rent']):.0f}"
    second = rng.choice(
        (
            f"承租方（乙方）：{person.name}，身份证号码：{person.id}，联系电话：{person.mobile}",
            f"乙方（承租人）：{person.name}\n乙方身份证号：{person.id}\n乙方电话：{person.mobile}",
            f"承租人：{person.name}    证件号码：{person.id}    手机：{person.mobile}",
        )
    )
    body = (
        f"房屋租赁合同\n\n合同编号：{row['contract']}\n\n出租方（甲方）：{row['landlord']}\n{second}\n\n第一条"
        f" 甲方将坐落于{row['site']}的房屋出租给乙方使用，面积{row['area']}平方米。\n第二条"
        f" 租赁期限自{start:%Y年%m月%d日}至{end:%Y年%m月%d日}。\n第三条 月租金为人民币{rent}元，"
        f"押金{cast(float, row['deposit']):.0f}元，按{rng.choice(('月', '季'))}支付。\n第四条 未尽事宜双方协商解决。"
        "\n\n甲方（签字）：          乙方（签字）：\n"
    )
    return "txt", body, label


def wanted(world: World) -> Made:
    """Notices about wanted persons, a block for each."""
    rng, label, blocks = world.rng, Label("criminal.case", "wanted"), []
    form = rng.randrange(3)
    for _ in range(rng.randrange(2, 7)):
        person = world.person()
        row = kinds_state.crime(world, person)
        label.add("id", person.id)
        day = cast(dt.date, row["filed"])
        blocks.append(
            (
                (
                    f"在逃人员：{person.name}\n性别：{'男' if person.male else '女'}\n身份证号码：{person.id}\n"
                    f"户籍地：{person.address}\n案由：{row['cause']}\n"
                    f"立案单位：{row['office']}\n案件编号：{row['case']}\n"
                ),
                (
                    f"姓    名：{person.name}\n身份证号：{person.id}\n"
                    f"涉嫌罪名：{row['cause']}\n立案时间：{day:%Y年%m月%d日}\n"
                    f"办案单位：{row['office']}\n简要案情：{day:%Y年%m月%d日}，"
                    f"该人{row['brief']}后脱逃。\n"
                ),
                (
                    f"犯罪嫌疑人{person.name}，身份证号{person.id}，"
                    f"涉嫌{row['cause']}罪，{day:%Y年%m月%d日}由{row['office']}立案，"
                    f"案件编号{row['case']}，现在逃。"
                ),
            )[form]
        )
    label.records = label.people = len(blocks)
    return (
        "txt",
        rng.choice(("协查通报\n\n", "关于缉捕在逃人员的通报\n\n", "网上追逃人员信息\n\n")) + "\n\n".join(blocks) + "\n",
        label,
    )


def register_lines(world: World) -> Made:
    """The register of a hotel as lines of a terminal: room first, blanks between."""
    rng, label, lines = world.rng, Label("hotel.stay", "register-lines"), []
    form, hotel = rng.randrange(3), str(kinds_trip.hotel(world, world.person())["hotel"])
    for _ in range(rng.randrange(5, 18)):
        person = world.person()
        row = kinds_trip.hotel(world, person)
        label.add("id", person.id)
        start, end = moment(row, "checkin"), moment(row, "checkout")
        lines.append(
            (
                (
                    f"{start:%Y-%m-%d %H:%M:%S}  {hotel}  {row['room']}房  {person.name} {person.id}  退房"
                    f" {end:%Y-%m-%d %H:%M:%S}"
                ),
                (
                    f"{row['room']}号房  {person.name}  {person.id}  入住:{start:%Y/%m/%d %H:%M} "
                    f" 离店:{end:%Y/%m/%d %H:%M}  {row['room_type']}  {row['price']:.0f}元"
                ),
                (
                    f"[入住登记] 房号={row['room']} 客人={person.name} 身份证={person.id}"
                    f" 入住时间={start:%Y-%m-%d %H:%M:%S} 预离={end:%Y-%m-%d}"
                ),
            )[form]
        )
    label.records = label.people = len(lines)
    return "txt", f"{hotel} 旅客入住登记\n\n" + "\n".join(lines) + "\n", label


def trail_head(world: World) -> Made:
    """Points of one phone below its number."""
    rng, label, lines = world.rng, Label("location.position", "trail", people=1), []
    person = world.person()
    label.add("mobile", person.mobile)
    rows = sorted(
        (kinds_trip.place(world, person) for _ in range(rng.randrange(6, 24))), key=lambda row: moment(row, "when")
    )
    for row in rows:
        lines.append(
            f"{moment(row, 'when'):%Y-%m-%d %H:%M:%S}\t{row['lng']}\t{row['lat']}"
            f"\t{row['lac']}\t{row['ci']}\t{row['spot']}"
        )
    label.records = len(lines)
    head = rng.choice(("手机轨迹查询\n手机号码：{}\n\n", "目标号码：{}  轨迹明细\n\n", "定位对象手机：{}\n"))
    return (
        "txt",
        head.format(person.mobile) + "定位时间\t经度\t纬度\tLAC\tCI\t地址\n" + "\n".join(lines) + "\n",
        label,
    )


def freeze_notice(world: World) -> Made:
    """Answers of a bank to a court: an account and what lies on it, a paragraph each."""
    rng, label, parts = world.rng, Label("bank.balance", "bank-answer"), []
    form = rng.randrange(3)
    for _ in range(rng.randrange(2, 7)):
        person = world.person()
        row = kinds_money.balance(world, person)
        for key in ("id", "card"):
            label.add(key, str(person.base()[key]))
        money = f"{cast(float, row['balance']):,.2f}"
        day = cast(dt.date, row["asof"])
        parts.append(
            (
                (
                    f"被查询人{person.name}（证件号码：{person.id}）在我行开立账户{person.card}，"
                    f"开户网点{row['branch']}，截至{day:%Y年%m月%d日}账户余额为人民币{money}元。"
                ),
                f"{person.name} {person.id} {person.bank} 账号{person.card} 余额：{money}元 查询日期{day:%Y-%m-%d}",
                f"户名：{person.name}\n身份证号：{person.id}\n开户行：{person.bank}{row['branch']}\n卡号：{person.card}\n账户余额：{money}元\n",
            )[form]
        )
    label.records = label.people = len(parts)
    return (
        "txt",
        rng.choice(("协助查询存款通知书（回执）\n\n", "存款查询结果\n\n", "关于查询银行存款的复函\n\n"))
        + "\n\n".join(parts)
        + "\n",
        label,
    )


MORE: dict[str, Callable[[World], Made]] = {
    "phone.call": call_bill,
    "property.rental": contract,
    "criminal.case": wanted,
    "hotel.stay": register_lines,
    "location.position": trail_head,
    "bank.balance": freeze_notice,
    "bank.transaction": payment_proof,
}
