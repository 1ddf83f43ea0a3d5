"""Files without a record of a person: tables of things and texts that only talk like it."""

from __future__ import annotations

import re

import office
import tables
import trees
from core import Doc, Sheet, Tally
from values import AIRLINES, BINS, CITIES, DATA, REGIONS, Maker, W

SPEC_IDS = ("11010519491231002X", "440524188001010014", "110101199003071233", "34052419800101001X")
SPEC_MOBILES = ("13800138000", "13888888888", "18888888888", "13912345678")
SPEC_CARDS = ("6222600260001072444", "6228480402564890018")
MARK = re.compile(r"«(\w+)»")


def r_(m: Maker, a: int, b: int) -> str:
    return str(m.rng.randrange(a, b))


def clock(m: Maker) -> str:
    return f"{m.day():%H:%M}"


def city(m: Maker) -> str:
    return m.rng.choice(CITIES)[0]


def region(m: Maker, n: int) -> str:
    return m.rng.choice(REGIONS)[n]


def ean(m: Maker) -> str:
    return "69" + m.digits(11)


def pick(key: str):
    return lambda m: m.rng.choice(W[key])


def street(m: Maker) -> str:
    return f"{region(m, 1)}{m.rng.choice(W['streets'])}{r_(m, 1, 400)}号"


THINGS = {
    "hotel-directory": (
        "酒店名录",
        "hotel_dir",
        [
            ("酒店名称", "hotel_name", pick("hotels")),
            ("地址", "address", street),
            ("总机", "tel", "landline"),
            ("星级", "stars", lambda m: r_(m, 2, 6)),
            ("客房数", "rooms", lambda m: r_(m, 30, 400)),
        ],
    ),
    "train-timetable": (
        "列车时刻表",
        "train_time",
        [
            ("车次", "train_no", lambda m: "G" + r_(m, 1, 2000)),
            ("站名", "station", pick("stations")),
            ("到点", "arrive", clock),
            ("开点", "depart", clock),
            ("里程", "km", lambda m: r_(m, 20, 2200)),
        ],
    ),
    "flight-schedule": (
        "航班计划",
        "flight_plan",
        [
            ("航班号", "flight_no", lambda m: m.rng.choice(AIRLINES)[0] + r_(m, 1001, 8999)),
            ("出发", "dep", city),
            ("到达", "arr", city),
            ("起飞时间", "dep_time", clock),
            ("机型", "aircraft", lambda m: m.rng.choice(["A320", "B738", "A321", "B789"])),
        ],
    ),
    "room-rates": (
        "房价表",
        "room_rate",
        [
            ("房型", "room_type", lambda m: m.rng.choice(["大床房", "标准间", "家庭房", "套房"])),
            ("酒店", "hotel", pick("hotels")),
            ("门市价", "rack_rate", lambda m: r_(m, 200, 999)),
            ("协议价", "corp_rate", lambda m: r_(m, 120, 600)),
            ("生效日期", "valid_from", lambda m: f"{m.day():%Y-%m-%d}"),
        ],
    ),
    "stock": (
        "库存盘点",
        "stock",
        [
            ("条码", "barcode", ean),
            ("品名", "item", lambda m: m.rng.choice(["拖鞋", "毛巾", "牙刷", "矿泉水", "床单"])),
            ("单价", "price", lambda m: r_(m, 1, 90) + ".50"),
            ("数量", "qty", lambda m: r_(m, 1, 900)),
        ],
    ),
    "company-register": (
        "供应商名录",
        "supplier",
        [
            ("企业名称", "company", pick("firms")),
            ("地址", "address", street),
            ("电话", "tel", "landline"),
            ("注册资本（万元）", "capital", lambda m: r_(m, 10, 5000)),
        ],
    ),
    "bank-branches": (
        "网点一览",
        "bank_branch",
        [
            ("银行", "bank_name", lambda m: m.rng.choice(BINS)[2]),
            ("网点地址", "address", street),
            ("联行号", "cnaps", lambda m: "10" + m.digits(10)),
            ("电话", "tel", "landline"),
        ],
    ),
    "bin-table": (
        "卡BIN表",
        "card_bin",
        [
            ("发卡行", "issuer", lambda m: m.rng.choice(BINS)[2]),
            ("卡BIN", "bin", lambda m: m.rng.choice(BINS)[0]),
            ("卡号长度", "length", lambda m: m.rng.choice(["16", "18", "19"])),
            ("卡种", "card_type", lambda m: m.rng.choice(["借记卡", "贷记卡"])),
        ],
    ),
    "number-segments": (
        "号段归属地",
        "mobile_segment",
        [
            ("号段", "segment", lambda m: m.mobile()[:7]),
            ("归属城市", "city", city),
            ("运营商", "carrier", lambda m: m.rng.choice(["移动", "联通", "电信"])),
            ("邮编", "zip", lambda m: m.digits(6)),
        ],
    ),
    "region-codes": (
        "行政区划代码",
        "region_code",
        [
            ("代码", "code", lambda m: region(m, 0)),
            ("名称", "name", lambda m: region(m, 1)),
            ("长途区号", "area_code", lambda m: region(m, 3)),
        ],
    ),
    "port-counts": (
        "口岸出入境流量",
        "port_flow",
        [
            ("口岸", "port", pick("ports")),
            ("统计日期", "stat_date", lambda m: f"{m.day():%Y-%m-%d}"),
            ("出境人次", "exit_count", lambda m: r_(m, 900, 90000)),
            ("入境人次", "entry_count", lambda m: r_(m, 900, 90000)),
        ],
    ),
    "car-models": (
        "车型参数",
        "car_model",
        [
            ("品牌型号", "brand_model", pick("models")),
            ("排量", "engine_cc", lambda m: r_(m, 1000, 3000)),
            ("指导价（万元）", "price", lambda m: r_(m, 6, 40) + ".98"),
            ("车身颜色", "color", pick("colors")),
        ],
    ),
    "cell-towers": (
        "基站工参",
        "cell_site",
        [
            ("站名", "site_name", lambda m: m.rng.choice(W["streets"]) + "基站"),
            ("LAC", "lac", lambda m: r_(m, 4096, 40000)),
            ("CI", "ci", lambda m: r_(m, 1000, 60000)),
            ("经度", "lng", lambda m: f"{m.rng.uniform(113, 114):.6f}"),
            ("纬度", "lat", lambda m: f"{m.rng.uniform(22, 24):.6f}"),
        ],
    ),
    "new-flats": (
        "一房一价表",
        "flat_price",
        [
            ("楼盘", "project", pick("communities")),
            ("楼栋", "building", lambda m: r_(m, 1, 20) + "栋"),
            ("房号", "room", lambda m: r_(m, 101, 2800)),
            ("建筑面积", "area", lambda m: r_(m, 60, 150) + ".36"),
            ("单价", "unit_price", lambda m: r_(m, 8000, 60000)),
            ("销售状态", "sale_state", lambda m: m.rng.choice(["可售", "已售"])),
        ],
    ),
    "books": (
        "图书目录",
        "book",
        [
            ("ISBN", "isbn", lambda m: "978" + m.digits(10)),
            (
                "书名",
                "title",
                lambda m: m.rng.choice(["旅馆管理实务", "道路交通法规", "网络原理", "会计基础", "民航概论"]),
            ),
            ("定价", "price", lambda m: r_(m, 20, 99) + ".00"),
        ],
    ),
    "waybills": (
        "运单跟踪",
        "waybill",
        [
            ("运单号", "waybill_no", lambda m: "SF" + m.digits(12)),
            ("始发地", "from_city", city),
            ("目的地", "to_city", city),
            ("重量kg", "weight", lambda m: r_(m, 1, 30)),
            ("状态", "status", lambda m: m.rng.choice(["在途", "签收", "派送中"])),
        ],
    ),
    "netcafe-directory": (
        "上网服务场所名单",
        "netbar_dir",
        [
            ("场所编号", "netbar_wacode", lambda m: region(m, 0) + "10" + m.digits(6)),
            ("场所名称", "netbar_name", pick("cafes")),
            ("地址", "address", street),
            ("终端数", "pc_count", lambda m: r_(m, 40, 300)),
        ],
    ),
    "meters": (
        "水电表抄表",
        "meter",
        [
            ("表号", "meter_no", lambda m: "00" + m.digits(10)),
            ("楼栋房号", "unit", lambda m: r_(m, 1, 20) + "-" + r_(m, 101, 2000)),
            ("本期读数", "reading", lambda m: r_(m, 100, 9999)),
            ("抄表时间", "read_at", lambda m: f"{m.day():%Y-%m-%d %H:%M:%S}"),
        ],
    ),
    "fares": (
        "票价表",
        "fare",
        [
            ("发站", "from_station", pick("stations")),
            ("到站", "to_station", pick("stations")),
            ("二等座", "second", lambda m: r_(m, 50, 900) + ".0"),
            ("一等座", "first", lambda m: r_(m, 80, 1500) + ".0"),
        ],
    ),
    "servers": (
        "设备台账",
        "asset",
        [
            ("资产编号", "asset_no", lambda m: "ZC" + m.digits(8)),
            ("型号", "model", lambda m: "R" + r_(m, 200, 900)),
            ("MAC地址", "mac", lambda m: ":".join(f"{m.rng.randrange(256):02X}" for _ in range(6))),
            ("位置", "rack", lambda m: "机柜" + r_(m, 1, 40)),
        ],
    ),
    "payments": (
        "支付渠道对账汇总",
        "pay_summary",
        [
            ("日期", "date", lambda m: f"{m.day():%Y-%m-%d}"),
            ("渠道", "channel", lambda m: m.rng.choice(["微信", "支付宝", "银联"])),
            ("笔数", "count", lambda m: r_(m, 1, 900)),
            ("金额", "amount", lambda m: r_(m, 100, 90000) + ".00"),
            ("批次号", "batch", lambda m: "2021" + m.digits(16)),
        ],
    ),
    "violations-fee": (
        "违法代码与罚款标准",
        "penalty_code",
        [
            ("违法代码", "code", lambda m: "1" + m.digits(3)),
            (
                "违法行为",
                "act",
                lambda m: m.rng.choice(["违反禁止标线指示", "不按规定停车", "超速不足百分之二十", "闯红灯"]),
            ),
            ("记分", "points", lambda m: r_(m, 0, 7)),
            ("罚款金额", "fine", lambda m: r_(m, 1, 20) + "00"),
        ],
    ),
}


def thing(m: Maker, name: str, tally: Tally) -> tuple[str, Doc]:
    title, table, spec = THINGS[name]
    ways = {**tables.WAYS, **trees.WAYS, **office.WAYS}
    way = m.rng.choice(sorted(set(ways) - {"grouped", "eterm-pnr"}))
    maker, script = ways[way]
    rows = []
    for _ in range(m.rng.randrange(6, 45)):
        row = {}
        for zh, _en, make in spec:
            row[zh] = m.landline() if make == "landline" else make(m)
            if make == "landline":
                tally.extra.append(("phone.landline", row[zh]))
        if name == "region-codes":
            region = m.rng.choice(REGIONS)
            row.update(zip(row, (region[0], region[1], region[3]), strict=True))
        if name == "bin-table":
            bin6, length, bank = m.rng.choice(BINS)
            row.update({"发卡行": bank, "卡BIN": bin6, "卡号长度": length})
        if row not in rows:
            rows.append(row)
    code = script == "code" or (script == "any" and m.rng.random() < 0.3)
    cols = [(zh, en if code else zh) for zh, en, _ in spec]
    return way, maker(Sheet(m, "", cols, rows, title, table))


def sections() -> list[tuple[str, str, list[str]]]:
    out: list[tuple[str, str, list[str]]] = []
    for line in (DATA / "negatives.txt").read_text("utf-8").splitlines():
        if line.startswith("@ "):
            name, ext = line[2:].split(" | ")
            out.append((name, ext, []))
        else:
            out[-1][2].append(line)
    return out


def bad_id(m: Maker, day_wrong: bool) -> str:
    good = m.id18(region(m, 0), m.day(1960, 1999), True)
    if day_wrong:
        return good[:10] + "0231" + good[14:]
    return good[:17] + m.rng.choice([c for c in "0123456789" if c != good[17]])


def token(m: Maker, name: str, tally: Tally) -> str:
    r = m.rng
    decoys = {
        "id_bad": lambda: bad_id(m, False),
        "date_bad": lambda: bad_id(m, True),
        "id_spec": lambda: r.choice(SPEC_IDS),
        "mob_spec": lambda: r.choice(SPEC_MOBILES),
        "card_spec": lambda: r.choice(SPEC_CARDS),
        "mobish": m.mobile,
    }
    if name in decoys:
        value = decoys[name]()
        tally.decoys.append(value)
        return value
    plain = {
        "n": lambda: r_(m, 1, 99),
        "sha": lambda: f"a{r.getrandbits(156):039x}",
        "ms": lambda: str(1609430400000 + r.randrange(10**9)),
        "sec": lambda: str(1609430400 + r.randrange(10**6)),
        "snow": lambda: "1" + m.digits(18),
        "d3": lambda: r_(m, 200, 999),
        "d4": lambda: r_(m, 2000, 9999),
        "date": lambda: f"{m.day(2019, 2021):%Y-%m-%d}",
        "community": lambda: r.choice(W["communities"]),
        "uuid": lambda: "-".join(f"{r.getrandbits(4 * k):0{k}x}" for k in (8, 4, 4, 4, 12)),
    }
    return plain[name]()


def text(m: Maker, section: tuple[str, str, list[str]], tally: Tally) -> Doc:
    _, ext, lines = section
    out = []
    repeat = m.rng.randrange(6, 22)
    for line in lines:
        times, body = (repeat, line[2:]) if line.startswith("% ") else (1, line)
        out += [MARK.sub(lambda hit: token(m, hit[1], tally), body) for _ in range(times)]
    if ext == "docx":
        return Doc("docx", office.document("".join(map(office.para, out))))
    return Doc(ext, "\n".join(out) + "\n", ext in ("py", "json", "jsonl"))
