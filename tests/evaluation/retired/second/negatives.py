"""Data files with the columns of records and no person in them."""

from __future__ import annotations

import csv
import io
import random
from collections.abc import Callable

from fields import headers
from kinds import MAKERS
from pen import AIRLINES, AIRPORTS, BARS, HOTELS, MODELS, PORTS, STATIONS
from values import LANDLINE, PLATE, ROADS, Place, Value, digits, landline, mac, places, plate

Negative = tuple[str, str, dict[str, list[str]]]  # name of the file, its text, values that may be found
Made = Callable[[random.Random], Negative]
Cells = Callable[[random.Random, int], list[object]]


def columns(name: str, head: str, cells: Cells, title: str, sign: str = ",") -> Made:
    """Some sixty rows of cells below a head."""

    def make(rng: random.Random) -> Negative:
        out = io.StringIO()
        writer = csv.writer(out, delimiter=sign, lineterminator="\n")
        writer.writerows([head.split(), *(cells(rng, i) for i in range(rng.randrange(40, 80)))])
        return name, out.getvalue(), {}

    make.__doc__ = title
    return make


def view_of(rng: random.Random, kind: str) -> list[str]:
    """The columns of one of the tables of a kind."""
    return rng.choice(MAKERS[kind][1]).split()


def headed(kind: str) -> Made:
    """The head of a leak with no row below it."""

    def make(rng: random.Random) -> Negative:
        style = rng.choice(("zh", "snake", "initials"))
        return f"模板-{kind.replace('.', '_')}.csv", ",".join(headers(rng, view_of(rng, kind), style)) + "\n", {}

    make.__doc__ = "the head alone"
    return make


def explained(kind: str) -> Made:
    """An import template: the head, and rows of words on what to fill in."""
    words = (
        "必填",
        "选填",
        "文本格式",
        "不超过50字",
        "见字典",
        "系统自动生成",
        "请勿修改表头",
        "只能填是或否",
        "与证件一致",
    )

    def make(rng: random.Random) -> Negative:
        view = view_of(rng, kind)
        lines = [headers(rng, view, "zh")]
        lines += [[rng.choice(words) for _ in view] for _ in range(rng.randrange(3, 9))]
        return f"导入说明-{kind.replace('.', '_')}.csv", "\n".join(map(",".join, lines)) + "\n", {}

    make.__doc__ = "words under the head"
    return make


def dictionary(kind: str) -> Made:
    """A data dictionary: each column of a leak on a line of its own."""

    def make(rng: random.Random) -> Negative:
        view = view_of(rng, kind)
        code = headers(rng, view, rng.choice(("snake", "initials")))
        lines = ["| 序号 | 字段 | 说明 | 类型 | 可空 |", "|---|---|---|---|---|"]
        for number, (zh, column) in enumerate(zip(headers(rng, view, "zh"), code, strict=True), 1):
            lines.append(f"| {number} | {column} | {zh} | varchar({rng.choice((20, 32, 64))}) | {rng.choice('YN')} |")
        return f"数据字典_{kind.split('.')[1]}.md", "\n".join(lines) + "\n", {}

    make.__doc__ = "data dictionary"
    return make


def directory(name: str, head: str, cells: Callable[[random.Random, Place, Value], list[str]], title: str) -> Made:
    """Offices with their telephones, which may be found as fixed lines."""

    def make(rng: random.Random) -> Negative:
        desks = [landline(rng, place.dial) for place in places()]
        lines = [cells(rng, place, desk) for place, desk in zip(places(), desks, strict=True)]
        return name, "\n".join(map(",".join, [head.split(), *lines])) + "\n", {LANDLINE: [str(d) for d in desks]}

    make.__doc__ = title
    return make


def fleet(rng: random.Random) -> Negative:
    """A fleet of buses: a plate alone is no record."""
    plates = [plate(rng, rng.choice(places()).plate) for _ in range(40)]
    lines = [
        f"{rng.randrange(1, 300)}路,{p},绿,{rng.choice((60, 80, 92))},2025-{i % 9 + 1:02}-15"
        for i, p in enumerate(plates)
    ]
    return (
        "公交车辆.csv",
        "线路,车牌号,车身颜色,核载人数,年检到期\n" + "\n".join(lines) + "\n",
        {PLATE: [str(p) for p in plates]},
    )


def clock(rng: random.Random) -> str:
    """A time of day."""
    return f"{rng.randrange(24):02}:{rng.randrange(60):02}"


def road(rng: random.Random) -> str:
    """A road with a number."""
    return f"{rng.choice(ROADS)}路{rng.randrange(1, 400)}号"


def train(rng: random.Random, _: int) -> list[object]:
    """A row of a timetable."""
    name = f"{rng.choice('GDKZ')}{rng.randrange(2, 2999)}"
    return [name, *rng.sample(STATIONS, 2), clock(rng), clock(rng), f"{rng.randrange(80, 900)}.5"]


def plane(rng: random.Random, i: int) -> list[object]:
    """A row of a board of departures."""
    name = f"{rng.choice(AIRLINES)[0]}{rng.randrange(1001, 9899)}"
    return [name, *rng.sample(AIRPORTS, 2), f"2024-03-{i % 28 + 1:02}", clock(rng), rng.choice(("73H", "320", "789"))]


def cell_site(rng: random.Random, _: int) -> list[object]:
    """A radio cell and where it stands."""
    place = rng.choice(places())
    where = [f"{place.lng + rng.uniform(-0.1, 0.1):.6f}", f"{place.lat + rng.uniform(-0.1, 0.1):.6f}"]
    return ["460", "00", rng.randrange(4096, 60000), rng.randrange(1000, 65000), *where, f"{rng.choice(ROADS)}路基站"]


def flat(rng: random.Random, i: int) -> list[object]:
    """A flat to let."""
    size = f"{rng.randrange(1, 4)}室1厅"
    estate = rng.choice(("云栖苑", "丽水佳园", "橡树湾"))
    return [
        estate,
        size,
        f"{rng.randrange(40, 150)}.{i % 10}",
        "12/30",
        rng.randrange(12, 90) * 100,
        "押一付三",
        f"2024-04-{i % 28 + 1:02}",
    ]


def calls(rng: random.Random, i: int) -> list[object]:
    """An hour of a call centre."""
    start = f"2024-03-{i // 24 + 1:02} {i % 24:02}:00:00"
    return [
        start,
        "呼入",
        rng.randrange(10, 900),
        f"{rng.randrange(1, 9)}分{rng.randrange(60)}秒",
        f"9{i % 10}.2%",
        8010 + i,
    ]


SMS = (
    "尊敬的${name}，您尾号${tail}的账户余额为${balance}元",
    "您的验证码是${code}，${minutes}分钟内有效",
    "旅客${name}您好，您预订的${flight}航班已出票",
    "您已成功入住${hotel}${room}房，退房时间${time}",
)
ITEMS = ("库存现金", "应收账款", "预付账款", "管理费用")


def money(rng: random.Random, count: int) -> list[object]:
    """Amounts."""
    return [f"{rng.uniform(0, 90000):.2f}" for _ in range(count)]


PLACES_AND_FIGURES: list[Made] = [
    columns("列车时刻.csv", "车次 始发站 终到站 开车时间 到达时间 二等座票价", train, "timetable of trains"),
    columns("flights.tsv", "航班号 出发地 目的地 航班日期 起飞时间 机型", plane, "timetable of flights", "\t"),
    directory(
        "合作酒店名录.csv",
        "酒店名称 地址 前台电话 客房数 门市价",
        lambda r, p, d: [r.choice(HOTELS), p.city + road(r), d, str(r.randrange(40, 300)), str(r.randrange(150, 900))],
        "hotels",
    ),
    directory(
        "网点联行号.csv",
        "网点名称 联行号 地址 联系电话",
        lambda r, p, d: [f"中国农业银行{p.city[:2]}{r.choice(ROADS)}支行", "1033" + digits(r, 8), p.city + road(r), d],
        "branches",
    ),
    columns("基站工参.csv", "mcc mnc lac ci 经度 纬度 站名", cell_site, "radio cells"),
    columns(
        "入住率日报.csv",
        "日期 酒店名称 房型 可售房 已售房 入住率 平均房价",
        lambda r, i: [
            f"2024-02-{i % 28 + 1:02}",
            r.choice(HOTELS),
            "大床房",
            r.randrange(60, 200),
            r.randrange(20, 60),
            f"{r.randrange(30, 99)}%",
            f"{r.uniform(150, 600):.2f}",
        ],
        "occupancy of hotels",
    ),
    columns(
        "口岸客流统计.csv",
        "统计日期 口岸 出境人次 入境人次 较上年",
        lambda r, i: [
            f"2024-01-{i % 28 + 1:02}",
            r.choice(PORTS),
            r.randrange(800, 90000),
            r.randrange(800, 90000),
            f"{r.uniform(-9, 40):.1f}%",
        ],
        "passages by port",
    ),
    columns(
        "案件统计.csv",
        "月份 案件类别 立案数 破案数 办案单位",
        lambda r, i: [
            f"2023-{i % 12 + 1:02}",
            r.choice(("盗窃", "诈骗", "赌博")),
            r.randrange(3, 400),
            r.randrange(1, 200),
            r.choice(places()).district + "分局",
        ],
        "cases by month",
    ),
    columns(
        "网吧备案.csv",
        "场所编号 网吧名称 地址 终端数 状态",
        lambda r, i: [
            f"{r.choice(places()).code}10{i + 101:06}",
            r.choice(BARS),
            road(r),
            r.randrange(40, 200),
            "营业",
        ],
        "Internet cafes",
    ),
    columns("房源挂牌.csv", "小区 户型 建筑面积 楼层 月租金 押金 挂牌日期", flat, "flats to let"),
    columns(
        "车型报价.csv",
        "品牌型号 排量 车身颜色 指导价 发动机型号",
        lambda r, i: [
            r.choice(MODELS),
            f"1.{i % 9}L",
            "白",
            r.randrange(79800, 400000),
            r.choice("ABE") + digits(r, 6),
        ],
        "types of car",
    ),
    columns("话务统计.csv", "开始时间 呼叫类型 通话量 平均通话时长 接通率 分机", calls, "figures of a call centre"),
    columns(
        "短信模板.csv",
        "模板编号 短信内容 发送时间段 状态",
        lambda r, _: ["SMS_" + digits(r, 9), r.choice(SMS), "09:00-21:00", "已审核"],
        "wordings of messages",
    ),
    columns(
        "科目余额.csv",
        "科目编码 科目名称 期初余额 借方发生额 贷方发生额 期末余额",
        lambda r, i: [f"{1001 + i}.{i % 9:02}", r.choice(ITEMS), *money(r, 4)],
        "ledger of a company",
    ),
    columns(
        "dhcp.csv",
        "ip mac hostname lease_start lease_end",
        lambda r, i: [
            f"10.2.{i}.{r.randrange(2, 250)}",
            mac(r),
            f"printer-{i:03}",
            "2024-05-01 08:00:00",
            "2024-05-02 08:00:00",
        ],
        "devices",
    ),
    columns(
        "字段映射.csv",
        "旅客姓名 身份证号 航班号 出发地 目的地 联系电话",
        lambda r, i: [f"psg_nm_{i}", "varchar(18)", "FLT", r.choice(("left", "inner")), f"map_{i % 7}", "nullable"],
        "code under the head",
    ),
    fleet,
    *map(headed, ("hotel.stay", "travel.train", "bank.transaction", "crime.case", "phone.cdr", "driving.vehicle")),
    *map(explained, ("property.housing", "border.crossing", "bank.account", "travel.flight", "identity.person")),
    *map(dictionary, ("location.fix", "netcafe.session", "property.rental", "driving.licence", "phone.sms")),
]
