"""Tables of things: what a row holds is a function of the dice, the row number and the table."""

from __future__ import annotations

import random

from kinds import imei
from values import REGIONS, WORDS, digits, id_check, make_landline
from vocab import Table


def land(r: random.Random, t: Table, area: str) -> str:
    v = make_landline(r, area)
    t.extra.append(("phone.landline", v))
    return v


def hotels(r: random.Random, i: int, t: Table) -> list[str]:
    g = r.choice(REGIONS)
    return [
        r.choice(WORDS["hotels"]),
        f"{g[5]}{g[6]}{r.choice(WORDS['roads'])}{r.randint(1, 300)}号",
        land(r, t, g[3]),
        str(r.choice([3, 4, 5])),
        f"{r.randint(12, 68) * 10}起",
    ]


def branches(r: random.Random, i: int, t: Table) -> list[str]:
    g = r.choice(REGIONS)
    return [
        digits(r, 6),
        f"{g[5]}{g[6]}支行",
        f"{g[6]}{r.choice(WORDS['roads'])}{r.randint(1, 99)}号",
        land(r, t, g[3]),
        "09:00-17:00",
    ]


def spoiled_ids(r: random.Random, i: int, t: Table) -> list[str]:
    body = r.choice(REGIONS)[0] + f"{r.randint(1960, 1999)}{r.randint(1, 12):02d}{r.randint(1, 28):02d}" + digits(r, 3)
    v = body + r.choice([c for c in "0123456789" if c != id_check(body)])
    t.decoys.append(v)
    return [f"TC{i + 1:03d}", v, "false", "bad check digit"]


def parts(r: random.Random, i: int, t: Table) -> list[str]:
    v = r.choice("EGE") + digits(r, 8)
    t.decoys.append(v)
    return [
        v,
        r.choice(["轴承", "密封圈", "继电器", "电容", "滤芯", "齿轮"]),
        f"{r.randint(1, 900)}.{digits(r, 2)}",
        str(r.randint(0, 500)),
        r.choice("ABCD") + str(r.randint(1, 40)),
    ]


def serials(r: random.Random, i: int, t: Table) -> list[str]:
    v = r.choice(["139", "158", "187"]) + digits(r, 8)
    t.decoys.append(v)
    return [
        v,
        r.choice(["A4纸", "硒鼓", "文件夹", "打印机", "投影仪"]),
        str(r.randint(1, 60)),
        f"{r.randint(10, 900)}.00",
        r.choice(["已发货", "待审核", "已入库"]),
    ]


def place(r: random.Random) -> list[str]:
    g = r.choice(REGIONS)
    return [
        f"{g[5]}{g[6]}",
        f"{float(g[8]) + r.uniform(-0.05, 0.05):.6f}",
        f"{float(g[7]) + r.uniform(-0.05, 0.05):.6f}",
    ]


def train_row(r: random.Random, i: int, t: Table) -> list[str]:
    a, b = r.sample(WORDS["stations"], 2)
    return [
        f"{r.choice('GDK')}{r.randint(11, 2999)}",
        a,
        b,
        f"{r.randint(6, 12):02d}:{r.randint(0, 59):02d}",
        f"{r.randint(13, 23)}:{r.randint(0, 59):02d}",
        f"{r.randint(90, 900)}.5",
    ]


def flight_row(r: random.Random, i: int, t: Table) -> list[str]:
    a, b = r.sample(WORDS["airports"], 2)
    return [
        r.choice(WORDS["airlines"]).split("/")[0] + str(r.randint(1001, 8999)),
        a[-3:],
        b[-3:],
        f"{r.randint(6, 22):02d}:{r.randint(0, 5)}5",
        r.choice(["1234567", "135", "246", "67"]),
        r.choice(["738", "320", "321", "333"]),
    ]


def stat(r: random.Random, n: int, hi: int) -> list[str]:
    return [str(r.randint(hi // 10, hi)) for _ in range(n)]


def month(i: int) -> str:
    return f"{2016 + i // 12}-{i % 12 + 1:02d}"


SPECS = [
    ("酒店名录", "合作酒店名录", ["酒店名称", "地址", "前台电话", "星级", "参考价"], hotels),
    ("网点信息", "营业网点一览", ["机构号", "网点名称", "地址", "联系电话", "营业时间"], branches),
    ("idcard_cases", "validator cases", ["case_id", "id_card", "expected", "reason"], spoiled_ids),
    ("配件库存", "配件库存表", ["零件号", "名称", "单价", "库存", "货位"], parts),
    ("领用单", "物资领用单", ["单据编号", "物品", "数量", "金额", "状态"], serials),
    ("列车时刻", "列车时刻表", ["车次", "始发站", "终到站", "发车时间", "到达时间", "二等座票价"], train_row),
    ("schedule", "flight schedule", ["flight_no", "dep", "arr", "std", "days", "aircraft"], flight_row),
    (
        "房态",
        "房型房价与剩余房量",
        ["日期", "房型", "门市价", "可售房", "已售房"],
        lambda r, i, t: [
            f"2023-05-{i % 28 + 1:02d}",
            r.choice(WORDS["rtypes"]),
            f"{r.randint(13, 60) * 10}",
            *stat(r, 2, 60),
        ],
    ),
    (
        "entity_stat",
        "monthly stay count",
        ["month", "rooms_sold", "occupancy", "adr"],
        lambda r, i, t: [month(i), *stat(r, 1, 3000), f"{r.randint(40, 96)}%", f"{r.randint(150, 480)}.{digits(r, 1)}"],
    ),
    (
        "案件统计",
        "各地立案数统计",
        ["地区", "盗窃", "诈骗", "赌博", "同比"],
        lambda r, i, t: [r.choice(REGIONS)[5], *stat(r, 3, 900), f"{r.randint(-20, 20)}%"],
    ),
    (
        "cell_sites",
        "cell site list",
        ["site_name", "lat", "lng", "lac", "ci", "band"],
        lambda r, i, t: [*place(r), *stat(r, 2, 60000), r.choice(["B3", "B8", "B41", "n78"])],
    ),
    (
        "门店坐标",
        "门店坐标",
        ["门店", "纬度", "经度", "面积", "营业时间"],
        lambda r, i, t: [*place(r), str(r.randint(40, 400)), "08:30-22:00"],
    ),
    (
        "sku_price",
        "price list",
        ["sku", "ean", "item", "price", "stock"],
        lambda r, i, t: [
            f"SKU{digits(r, 6)}",
            "69" + digits(r, 11),
            r.choice(["矿泉水", "饼干", "牙膏", "毛巾", "电池"]),
            f"{r.randint(2, 90)}.{digits(r, 1)}0",
            *stat(r, 1, 800),
        ],
    ),
    (
        "汇率",
        "人民币汇率中间价",
        ["日期", "美元", "欧元", "日元", "港元"],
        lambda r, i, t: [
            f"2022-03-{i % 28 + 1:02d}",
            *(f"{r.uniform(a, a * 1.05):.4f}" for a in (6.3, 7.0, 5.3, 0.81)),
        ],
    ),
    (
        "metrics",
        "service metrics",
        ["ts", "host", "cpu", "mem", "qps"],
        lambda r, i, t: [
            str(1672531200000 + i * 60000),
            f"10.0.{r.randint(0, 9)}.{r.randint(1, 250)}",
            *(f"{r.uniform(1, 99):.2f}" for _ in range(2)),
            *stat(r, 1, 5000),
        ],
    ),
    (
        "order_flow",
        "orders",
        ["order_no", "sku_count", "amount", "status", "paid_at"],
        lambda r, i, t: [
            f"20230{r.randint(1, 9)}1{r.randint(0, 9)}{r.randint(10, 23)}{r.randint(10, 59)}{digits(r, 6)}",
            str(r.randint(1, 9)),
            f"{r.randint(9, 900)}.00",
            r.choice(["PAID", "CLOSED", "REFUND"]),
            f"2023-04-1{r.randint(0, 9)} 1{r.randint(0, 9)}:20:31",
        ],
    ),
    (
        "waybill",
        "waybills",
        ["waybill_no", "carrier", "weight", "status", "updated_at"],
        lambda r, i, t: [
            "SF" + digits(r, 13),
            r.choice(["SF", "YTO", "ZTO"]),
            f"{r.uniform(0.2, 9):.2f}",
            r.choice(["SIGNED", "TRANSIT"]),
            f"2023-06-0{r.randint(1, 9)} 08:00:00",
        ],
    ),
    (
        "发票登记",
        "进项发票登记",
        ["发票代码", "发票号码", "开票日期", "金额", "税额", "销方名称"],
        lambda r, i, t: [
            "0440" + digits(r, 8),
            digits(r, 8),
            f"2022-0{r.randint(1, 9)}-1{r.randint(0, 9)}",
            f"{r.randint(100, 9000)}.00",
            f"{r.randint(6, 500)}.00",
            r.choice(WORDS["firms"][:6]),
        ],
    ),
    (
        "车型库",
        "车型配置表",
        ["品牌型号", "排量", "座位数", "燃料", "指导价（万元）"],
        lambda r, i, t: [
            r.choice(WORDS["brands"]),
            f"1.{r.randint(3, 9)}L",
            r.choice(["5", "7"]),
            r.choice(["汽油", "纯电动"]),
            f"{r.randint(6, 40)}.{digits(r, 2)}",
        ],
    ),
    (
        "region_code",
        "region codes",
        ["code", "province", "city", "district", "tel_area"],
        lambda r, i, t: [REGIONS[i % len(REGIONS)][n] for n in (0, 4, 5, 6, 3)],
    ),
    (
        "楼盘均价",
        "楼盘挂牌均价",
        ["小区", "区域", "均价（元/㎡）", "在售套数", "建成年份"],
        lambda r, i, t: [
            r.choice(WORDS["estates"]),
            r.choice(REGIONS)[6],
            *stat(r, 1, 60000),
            *stat(r, 1, 90),
            str(r.randint(1995, 2020)),
        ],
    ),
    (
        "设备串号",
        "库存终端串号",
        ["型号", "IMEI", "颜色", "入库日期"],
        lambda r, i, t: [f"M{r.randint(10, 40)}", imei(r), r.choice(WORDS["colors"]), f"2022-11-{r.randint(10, 28)}"],
    ),
    (
        "ap_inventory",
        "access points",
        ["ap_name", "mac", "ip", "floor", "firmware"],
        lambda r, i, t: [
            f"AP-{i:03d}",
            ":".join(f"{r.randrange(256):02x}" for _ in range(6)),
            f"10.8.{i % 9}.{i + 2}",
            str(r.randint(1, 12)),
            f"V2.{r.randint(0, 9)}.{r.randint(10, 99)}",
        ],
    ),
    (
        "资费",
        "语音资费标准",
        ["套餐", "月费", "国内主叫分钟", "流量", "超出资费"],
        lambda r, i, t: [
            f"畅享套餐{r.randint(19, 299)}元",
            f"{r.randint(19, 299)}",
            *stat(r, 1, 2000),
            f"{r.randint(1, 80)}GB",
            "0.15元/分钟",
        ],
    ),
    (
        "audit_ids",
        "batch audit",
        ["batch_id", "checksum", "rows", "bytes", "finished"],
        lambda r, i, t: ["1" + digits(r, 18), f"{r.getrandbits(128):032x}", *stat(r, 2, 90000), "true"],
    ),
    (
        "网吧机位",
        "机位与价格",
        ["区域", "机位数", "显卡", "会员价", "临时价"],
        lambda r, i, t: [
            r.choice("ABCDE") + "区" + str(i + 1),
            *stat(r, 1, 60),
            r.choice(["3060", "4070", "1660"]),
            f"{r.randint(3, 9)}元/时",
            f"{r.randint(5, 12)}元/时",
        ],
    ),
    (
        "口岸流量",
        "口岸日出入境客流",
        ["口岸", "日期", "出境人次", "入境人次", "车辆"],
        lambda r, i, t: [r.choice(WORDS["ports"]), f"2019-08-{i % 28 + 1:02d}", *stat(r, 3, 20000)],
    ),
    (
        "bin_table",
        "card bins",
        ["bin", "bank", "card_len", "card_type"],
        lambda r, i, t: [*r.choice(WORDS["banks"]).split("/")[1::-1], r.choice(["16", "19"]), r.choice(["DC", "CC"])],
    ),
    (
        "气象",
        "站点逐日气象",
        ["站号", "日期", "最高气温", "最低气温", "降水量"],
        lambda r, i, t: [
            "5" + digits(r, 4),
            f"2021-07-{i % 28 + 1:02d}",
            *(f"{r.uniform(15, 38):.1f}" for _ in range(3)),
        ],
    ),
    (
        "product_deposit",
        "deposit products",
        ["product_code", "product_name", "term_months", "rate", "min_amount"],
        lambda r, i, t: [
            f"CD{digits(r, 5)}",
            "大额存单",
            r.choice(["12", "24", "36"]),
            f"{r.uniform(1.5, 3.5):.3f}",
            "200000",
        ],
    ),
]
