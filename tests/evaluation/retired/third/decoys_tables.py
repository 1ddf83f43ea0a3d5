"""Hard negatives that are tables: orders, goods, timetables, measurements, masked and broken columns."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from random import Random

import words
from fill import flight, housing, train
from heads import heads
from kinds import SPECS
from people import digits, make_card, make_name, make_person, moment


@dataclass
class Decoy:
    """A file in which nothing is to be found."""

    ending: str
    text: str
    allowed: dict[str, set[str]] = field(default_factory=dict)


def _csv(header: str, rows: Sequence[Sequence[object]]) -> Decoy:
    return Decoy("csv", header + "\n" + "".join(",".join(str(c) for c in row) + "\n" for row in rows))


def _count(rng: Random) -> range:
    return range(rng.randint(15, 70))


def orders(rng: Random) -> Decoy:
    """Orders: numbers of eleven and eighteen digits that are nobody's."""
    base = rng.randrange(13000000000, 18900000000)
    rows = [
        [base + n * rng.randint(3, 90), f"{moment(rng, 2018, 2022):%Y%m%d%H%M%S}{digits(rng, 4)}", rng.randint(1, 9),
         f"{rng.uniform(9, 800):.2f}",
         rng.choice(["已发货", "已完成", "已退款"])]
        for n in _count(rng)
    ]  # fmt: skip
    return _csv(rng.choice(["订单编号,流水号,数量,金额,状态", "order_id,serial_no,qty,amount,status"]), rows)


def gtin(body: str) -> str:
    """A GTIN-13 with its check digit."""
    total = sum(int(d) * (3 if place % 2 else 1) for place, d in enumerate(body))
    return body + str(-total % 10)


def goods(rng: Random) -> Decoy:
    """Goods with bar codes."""
    rows = [
        [
            gtin("69" + digits(rng, 10)),
            f"SKU{digits(rng, 6)}",
            rng.choice(["毛巾", "水杯", "台灯", "键盘"]),
            rng.randint(0, 900),
        ]
        for _ in _count(rng)
    ]
    return _csv(rng.choice(["条形码,货号,品名,库存", "barcode,sku,name,stock"]), rows)


def flights(rng: Random) -> Decoy:
    """A flight timetable."""
    who = make_person(rng)
    rows = []
    for _ in _count(rng):
        f = flight(rng, who)
        rows.append(
            [
                f["flight"],
                f["from_airport"],
                f["to_airport"],
                f"{f['flight_time']:%H:%M}",
                rng.choice(["每日", "1357", "246"]),
            ]
        )
    return _csv("航班号,出发机场,到达机场,起飞时间,班期", rows)


def trains(rng: Random) -> Decoy:
    """A train timetable."""
    who = make_person(rng)
    rows = []
    for _ in _count(rng):
        t = train(rng, who)
        rows.append([t["train"], t["from_station"], t["to_station"], f"{t['train_time']:%H:%M}", t["fare"]])
    return _csv("车次,始发站,终到站,发车时刻,二等座票价", rows)


def hotels(rng: Random) -> Decoy:
    """A directory of hotels with their front desks."""
    rows, desks = [], set()
    for _ in _count(rng):
        who = make_person(rng)
        desks.add(who.landline)
        name = rng.choice(words.HOTELS) + rng.choice(words.HOTEL_ENDS)
        rows.append(
            [
                name,
                who.region[1] + who.region[2] + rng.choice(words.ROADS) + "路",
                who.landline,
                rng.randint(30, 400),
                rng.choice("三四五"),
            ]
        )
    decoy = _csv("酒店名称,地址,前台电话,房间数,星级", rows)
    decoy.allowed = {"phone.landline": desks}
    return decoy


def measures(rng: Random) -> Decoy:
    """Decimals whose digits look like phones and cards."""
    rows = [
        [
            n,
            f"0.{rng.randint(13, 18)}{digits(rng, 9)}",
            f"{rng.randint(1, 9)}.{digits(rng, 15)}",
            f"{rng.gauss(0, 1):.12f}",
        ]
        for n in _count(rng)
    ]
    return _csv(rng.choice(["id,x,y,residual", "序号,位移,应变,误差"]), rows)


def sensors(rng: Random) -> Decoy:
    """Weather stations with positions and times."""
    rows = [
        [
            f"ST{n:04d}",
            f"{moment(rng):%Y-%m-%d %H:%M:%S}",
            f"{rng.uniform(100, 120):.6f}",
            f"{rng.uniform(22, 40):.6f}",
            f"{rng.uniform(-9, 38):.1f}",
        ]
        for n in _count(rng)
    ]
    return _csv(rng.choice(["站号,观测时间,经度,纬度,气温", "station,time,lng,lat,temp"]), rows)


def header_only(rng: Random) -> Decoy:
    """A header with no rows."""
    kind = rng.choice(list(SPECS))
    spec = SPECS[kind]
    names = (spec.keys[0] + " " + spec.core + " " + spec.extra).split()
    sep = rng.choice([",", "\t", "|"])
    return Decoy(
        "csv", sep.join(heads(rng, kind, list(dict.fromkeys(names)), rng.choice(["zh", "snake", "camel"]))) + "\n"
    )


def broken_ids(rng: Random) -> Decoy:
    """A column headed as ID numbers in which no check character is right."""
    rows = []
    for n in _count(rng):
        right = make_person(rng).id_no
        rows.append(
            [
                n + 1,
                right[:17] + rng.choice([c for c in "0123456789X" if c != right[17]]),
                rng.choice(["A班", "B班"]),
                rng.randint(40, 100),
            ]
        )
    return _csv(rng.choice(["序号,身份证号,班组,得分", "no,id_card,team,score"]), rows)


def consecutive(rng: Random) -> Decoy:
    """Consecutive numbers headed as mobiles."""
    start = rng.choice([139, 152, 176, 188]) * 10**8 + rng.randrange(10**7)
    return _csv("序号,手机", [[n + 1, start + n] for n in range(rng.randint(30, 90))])


def masked(rng: Random) -> Decoy:
    """Masked numbers."""
    rows = []
    for _ in _count(rng):
        p = make_person(rng)
        rows.append(
            [
                p.name[0] + "*" * (len(p.name) - 1),
                p.id_no[:6] + "*" * 8 + p.id_no[14:],
                p.mobile[:3] + "****" + p.mobile[7:],
            ]
        )
    return _csv("姓名,身份证号,手机号", rows)


def masked_orders(rng: Random) -> Decoy:
    """Parcels with masked receivers."""
    rows = []
    for _ in _count(rng):
        p = make_person(rng)
        number = rng.choice(["SF", "YT", "JT"]) + "1" + digits(rng, 12)
        rows.append(
            [
                number,
                p.name[0] + "**",
                p.mobile[:3] + "****" + p.mobile[7:],
                p.region[1] + "****",
                f"{moment(rng):%Y-%m-%d}",
            ]
        )
    return _csv("运单号,收件人,电话,地址,签收日期", rows)


def american(rng: Random) -> Decoy:
    """North American telephone numbers."""
    rows = []
    for n in _count(rng):
        number = f"{rng.choice([312, 415, 646, 713, 808, 305, 512])}-{rng.randint(220, 989)}-{digits(rng, 4)}"
        phone = rng.choice([f"+1 {number}", f"1-{number}", f"({number[:3]}) {number[4:]}"])
        rows.append(
            [
                n + 1,
                rng.choice(["Acme Hardware", "Bluebird Cafe", "Oak Street Dental"]),
                phone,
                rng.choice(["IL", "CA", "NY", "TX"]),
            ]
        )
    return _csv("id,business,us_phone,state", rows)


def prices(rng: Random) -> Decoy:
    """Flats for sale."""
    who = make_person(rng)
    rows = []
    for _ in _count(rng):
        h = housing(rng, who)
        rows.append(
            [h["location"], h["area"], rng.randint(60, 900), rng.choice(["精装", "毛坯"]), f"{rng.randint(1, 30)}层"]
        )
    return _csv("房源坐落,建筑面积,挂牌价(万元),装修,楼层", rows)


def waybills(rng: Random) -> Decoy:
    """Parcel numbers."""
    rows = [
        [
            rng.choice(["7", "4", "3"]) + digits(rng, 14),
            f"{rng.uniform(0.1, 20):.2f}",
            rng.choice(["在途", "签收", "揽收"]),
        ]
        for _ in _count(rng)
    ]
    return _csv("快递单号,重量(kg),状态", rows)


def invoices(rng: Random) -> Decoy:
    """Invoices."""
    rows = [
        [
            f"0{digits(rng, 11)}",
            digits(rng, 8),
            f"{moment(rng):%Y-%m-%d}",
            f"{rng.uniform(50, 90000):.2f}",
            f"{rng.choice([3, 6, 13])}%",
        ]
        for _ in _count(rng)
    ]
    return _csv("发票代码,发票号码,开票日期,金额,税率", rows)


def companies(rng: Random) -> Decoy:
    """Companies with their codes."""
    alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY"
    rows = []
    for _ in _count(rng):
        region = rng.choice(words.REGIONS)
        body = "91" + region[0] + "MA" + "".join(rng.choice(alphabet[10:]) for _ in range(3)) + digits(rng, 4)
        check = alphabet[-sum(alphabet.index(c) * pow(3, n, 31) for n, c in enumerate(body)) % 31]
        rows.append(
            [
                region[2] + rng.choice(words.ROADS) + "贸易有限公司",
                body + check,
                f"{rng.randint(10, 900)}万元",
                region[1],
            ]
        )
    return _csv("企业名称,统一社会信用代码,注册资本,所在地", rows)


def occupancy(rng: Random) -> Decoy:
    """Hotel figures by month."""
    rows = [
        [f"{year}-{month:02d}", rng.randint(300, 9000), f"{rng.uniform(30, 98):.1f}%", rng.randint(150, 600)]
        for year in (2018, 2019, 2020)
        for month in range(1, 13)
    ]
    return _csv("月份,入住间夜,入住率,平均房价", rows)


def devices(rng: Random) -> Decoy:
    """Devices with serial numbers."""
    rows = [
        [
            f"ZC{n:05d}",
            "86" + digits(rng, 13),
            ":".join(f"{rng.randrange(256):02x}" for _ in range(6)),
            rng.choice(["库房", "机房", "展厅"]),
        ]
        for n in _count(rng)
    ]
    return _csv("资产编号,IMEI,MAC,存放地", rows)


def card_prefixes(rng: Random) -> Decoy:
    """Issuer prefixes."""
    rows = [
        [prefix, length, bank, rng.choice(["借记卡", "贷记卡"])] for prefix, length, bank in rng.sample(words.BINS, 12)
    ]
    return _csv("卡BIN,卡号长度,发卡行,卡种", rows)


def ledger(rng: Random) -> Decoy:
    """A trial balance."""
    names = [
        "库存现金",
        "应收账款",
        "固定资产",
        "应付职工薪酬",
        "主营业务收入",
        "管理费用",
        "本年利润",
        "实收资本",
        "应交税费",
        "累计折旧",
    ]
    rows = [
        [1001 + 7 * n, name, f"{rng.uniform(0, 900000):.2f}", f"{rng.uniform(0, 900000):.2f}"]
        for n, name in enumerate(names)
    ]
    return _csv("科目编码,科目名称,期初数,期末数", rows)


def failing_cards(rng: Random) -> Decoy:
    """Ticket numbers of sixteen digits that are no cards."""
    rows = []
    for _ in _count(rng):
        card = make_card(rng)[0]
        rows.append(
            [
                "1" + card[1:15] + str((int(card[-1]) + 3) % 10),
                rng.choice(["普通", "加急"]),
                f"{moment(rng) + timedelta(days=1):%Y/%m/%d}",
            ]
        )
    return _csv("工单流水,级别,截止日", rows)


def votes(rng: Random) -> Decoy:
    """Names with scores and nothing that identifies."""
    return _csv(
        "姓名,语文,数学,英语",
        [[make_name(rng, rng.random() < 0.5), *(rng.randint(40, 100) for _ in range(3))] for _ in _count(rng)],
    )


TABLE_DECOYS: list[Callable[[Random], Decoy]] = [
    orders, goods, flights, trains, hotels, measures, sensors, header_only, broken_ids, consecutive, masked,
    masked_orders, american, prices, waybills, invoices, companies, occupancy, devices, card_prefixes, ledger,
    failing_cards, votes,
]  # fmt: skip
