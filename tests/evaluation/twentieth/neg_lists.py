"""Hard negatives: lists, tables and measurements without people."""
import json

import words as W
from draw import dull, luhn_ok
from ways_bin import sqlite_db, xlsx
from ways_flat import Table

ALL = []


def neg(f):
    """Register a maker."""
    ALL.append(f)
    return f


def uscc(r):
    """A unified social credit code of a firm with its check character."""
    abc = "0123456789ABCDEFGHJKLMNPQRTUWXY"
    body = "91" + r.choice(W.REGIONS)[0] + "MA" + "".join(r.choice(abc) for _ in range(7))
    total = sum(abc.index(c) * pow(3, i, 31) for i, c in enumerate(body))
    return body + abc[(31 - total % 31) % 31]


def tel(r, g, reg):
    """A firm's landline: true, but of no person."""
    return f"{reg[4]}-{r.choice('5678')}{g.digits(7)}"


@neg
def geojson(r, g):
    """A file of geojson."""
    feats = [{"type": "Feature", "properties": {"name": r.choice(W.SHOPS) + f"{i}店", "open": "2019-05-01"}, "geometry": {"type": "Point", "coordinates": [round(r.uniform(104, 121), 6), round(r.uniform(23, 38), 6)]}} for i in range(30)]
    return "shops.geojson", json.dumps({"type": "FeatureCollection", "features": feats}, ensure_ascii=False) + "\n", [], {}


@neg
def svg(r, g):
    """A file of svg."""
    return "map.svg", '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 600">\n' + "".join(f'<path d="M{r.uniform(0, 800):.6f},{r.uniform(0, 600):.6f} L{r.uniform(100, 135):.6f},{r.uniform(20, 50):.6f} C{r.randrange(460)} 0 {r.randrange(1, 65000)} {r.randrange(1, 65000)} {r.uniform(0, 9):.5f} 1"/>\n' for _ in range(30)) + "</svg>\n", [], {}


@neg
def imei_stock(r, g):
    """A file of imei stock."""
    rows = []
    for _ in range(40):
        b = "86" + g.digits(12)
        rows.append([next(b + c for c in "0123456789" if luhn_ok(b + c)), r.choice(["A12", "M3 Pro", "X9"]), r.choice(["黑", "白", "蓝"]), r.choice(["在库", "调拨"])])
    return "手机库存串号.xlsx", xlsx(Table("", [], ["IMEI", "机型", "颜色", "状态"], rows, r))[1], [x[0] for x in rows[:10]], {"_seen": "手机库存"}


@neg
def isbn(r, g):
    """A file of isbn."""
    return "图书目录.csv", "ISBN,书名,定价,馆藏\n" + "".join(f"9787{g.digits(9)},{r.choice(['古代汉语', '线性代数', '城市规划原理', '会计学基础', '海洋生物'])}（第{r.randrange(1, 6)}版）,{r.randrange(20, 99)}.00,{r.randrange(1, 9)}\n" for _ in range(40)), [], {}


@neg
def ean_prices(r, g):
    """A file of ean prices."""
    return "商品价格表.csv", "条码,品名,进价,售价,库存\n" + "".join(f"69{g.digits(11)},{r.choice(['矿泉水550ml', '方便面五连包', '抽纸三层', '洗衣液2kg', '牙膏120g'])},{r.uniform(1, 20):.2f},{r.uniform(20, 40):.2f},{r.randrange(3, 900)}\n" for _ in range(40)), [], {}


@neg
def sku11(r, g):
    """A file of sku11."""
    ids = []
    while len(ids) < 45:
        s = r.choice(["12", "10", "11", "20", "35"]) + g.digits(9)
        ids.append(s)
    return "sku_list.csv", "sku_id,spu,price,stock\n" + "".join(f"{s},P{r.randrange(1000, 9999)},{r.uniform(9, 900):.2f},{r.randrange(400)}\n" for s in ids), ids[:10], {}


@neg
def sku18(r, g):
    """A file of sku18."""
    ids = ["90" + g.digits(16) for _ in range(45)]
    return "goods_codes.txt", "".join(f"{x}\t{r.choice(['套', '件', '箱'])}\t{r.uniform(5, 800):.2f}\n" for x in ids), ids[:10], {}


@neg
def tracking(r, g):
    """A file of tracking."""
    ids = [r.choice(["SF10", "YT75", "JD00", "ZTO7"]) + g.digits(11) for _ in range(40)]
    return "运单号.csv", "运单号,重量kg,目的省,签收时间\n" + "".join(f"{x},{r.uniform(.2, 9):.2f},{r.choice(W.REGIONS)[1]},2021-0{r.randrange(1, 9)}-{r.randrange(10, 28)} {r.randrange(9, 20)}:{r.randrange(10, 59)}\n" for x in ids), ids[:8], {}


@neg
def orders(r, g):
    """A file of orders."""
    ids = [f"2021{r.randrange(1, 13):02d}{r.randrange(1, 28):02d}{r.randrange(24):02d}{r.randrange(60):02d}{r.randrange(60):02d}{g.digits(4)}" for _ in range(45)]
    return "order_export.csv", "订单编号,商品,数量,实付金额,支付方式,订单状态\n" + "".join(f"{x},{r.choice(['蓝牙耳机', '保温杯', '数据线', '台灯'])},{r.randrange(1, 5)},{r.uniform(19, 500):.2f},{r.choice(['微信', '支付宝', '银行卡'])},交易成功\n" for x in ids), ids[:10], {}


@neg
def invoices(r, g):
    """A file of invoices."""
    rows = []
    for _ in range(25):
        reg = r.choice(W.REGIONS)
        rows.append(f"0{g.digits(11, '13456')},{g.digits(8)},{reg[2]}{r.choice(W.FIRMS)},{uscc(r)},{r.uniform(900, 90000):.2f},13%,2021-0{r.randrange(1, 9)}-{r.randrange(10, 28)}")
    return "进项发票明细.csv", "发票代码,发票号码,销方名称,纳税人识别号,金额,税率,开票日期\n" + "\n".join(rows) + "\n", [], {}


@neg
def firms(r, g):
    """A file of firms."""
    rows, phones = [], []
    for _ in range(25):
        reg = r.choice(W.REGIONS)
        phones.append(tel(r, g, reg))
        rows.append([f"{reg[2]}{r.choice(W.FIRMS)}", uscc(r), f"{reg[2]}{reg[3]}{r.choice(W.STREETS)}{r.randrange(2, 300)}号", phones[-1]])
    return "供应商名录.xlsx", xlsx(Table("", [], ["企业名称", "统一社会信用代码", "注册地址", "总机"], rows, r))[1], [], {"phone.landline": phones, "_seen": "供应商名录"}


@neg
def hotel_directory(r, g):
    """A file of hotel directory."""
    rows, phones = [], []
    for _ in range(35):
        reg = r.choice(W.REGIONS)
        phones.append(tel(r, g, reg))
        rows.append(f"{reg[2].rstrip('市')}{r.choice(W.HOTELS)}|{reg[0]}{g.digits(4)}|{reg[2]}{reg[3]}{r.choice(W.STREETS)}{r.randrange(2, 300)}号|{phones[-1]}|{r.randrange(20, 300)}间")
    return "酒店名录.txt", "旅馆名称|旅馆编码|地址|前台电话|房间数\n" + "\n".join(rows) + "\n", [], {"phone.landline": phones}


@neg
def bank_branches(r, g):
    """A file of bank branches."""
    rows, phones = [], []
    for _ in range(35):
        reg, b = r.choice(W.REGIONS), r.choice(W.BANKS)
        phones.append(tel(r, g, reg))
        rows.append(f"{r.choice([102, 103, 104, 105, 301, 308])}{g.digits(9, '35')},{b[0]}{reg[2].rstrip('市')}{r.choice(W.BRANCHES)},{reg[2]}{reg[3]}{r.choice(W.STREETS)}{r.randrange(2, 300)}号,{phones[-1]}")
    return "联行号.csv", "行号,网点名称,地址,电话\n" + "\n".join(rows) + "\n", [], {"phone.landline": phones}


@neg
def bin_table(r, g):
    """A file of bin table."""
    return "card_bins.csv", "bin,length,bank,type\n" + "".join(f"{h},{n},{b[1]},DEBIT\n" for b in W.BANKS for h, n in b[2]), [], {}


@neg
def train_timetable(r, g):
    """A file of train timetable."""
    out = []
    for _ in range(40):
        a, b = r.sample(W.STATIONS, 2)
        out.append(f"{r.choice('GD')}{r.randrange(11, 1999)},{a[0]},{b[0]},{r.randrange(6, 22):02d}:{r.randrange(60):02d},{r.randrange(1, 9)}小时{r.randrange(60)}分,{r.randrange(100, 900)}.5,{r.randrange(60, 500)}.0")
    return "列车时刻表.csv", "车次,出发站,到达站,发车时间,历时,一等座,二等座\n" + "\n".join(out) + "\n", [], {}


@neg
def flight_schedule(r, g):
    """A file of flight schedule."""
    out = []
    for _ in range(40):
        a, b = r.sample(W.AIRPORTS, 2)
        out.append(f"{r.choice(W.AIRLINES)[0]}{r.randrange(1101, 8990)}\t{a[1]}\t{b[1]}\t{r.randrange(6, 22):02d}{r.randrange(60):02d}\t{r.choice(['320', '738', '333', '789'])}\t{r.choice(['1234567', '135', '246', '67'])}")
    return "schedule_s21.tsv", "Flight\tDep\tArr\tSTD\tEquip\tDays\n" + "\n".join(out) + "\n", [], {}


@neg
def airports(r, g):
    """A file of airports."""
    return "airports.csv", "iata,name_zh,city,lat,lng\n" + "".join(f"{a[1]},{a[0]}机场,{a[2]},{r.uniform(22, 45):.5f},{r.uniform(102, 125):.5f}\n" for a in W.AIRPORTS), [], {}


@neg
def room_prices(r, g):
    """A file of room prices."""
    return "房价表.md", "# 门市价\n\n| 房型 | 平日价 | 周末价 | 押金 | 房号范围 |\n| --- | --- | --- | --- | --- |\n" + "".join(f"| {t} | {r.randrange(150, 500)} | {r.randrange(200, 700)} | 300 | {f}01-{f}{r.randrange(10, 30)} |\n" for f, t in enumerate(["标准间", "大床房", "商务双床", "家庭房", "套房"], 3)) + "\n入住时间14:00后，退房时间12:00前。预订电话：400-666-5511\n", [], {}


@neg
def occupancy(r, g):
    """A file of occupancy."""
    return "入住率日报.csv", "日期,酒店名称,总房数,入住间数,退房间数,平均房价,出租率\n" + "".join(f"2021-03-{d:02d},{h},{r.randrange(80, 300)},{r.randrange(30, 80)},{r.randrange(10, 60)},{r.uniform(150, 400):.2f},{r.uniform(30, 99):.1f}%\n" for d in range(1, 9) for h in W.HOTELS[:4]), [], {}


@neg
def netbar_assets(r, g):
    """A file of netbar assets."""
    mac = lambda: ":".join(f"{r.randrange(256):02X}" for _ in range(6))
    return "机器台账.csv", "机器号,IP地址,MAC,显卡,显示器,购入日期\n" + "".join(f"{r.choice('AB')}{i:03d},192.168.{r.randrange(4)}.{r.randrange(2, 250)},{mac()},{r.choice(['GTX1060', 'RTX2060'])},{r.choice(['24寸144Hz', '27寸'])},2019-0{r.randrange(1, 9)}-1{r.randrange(9)}\n" for i in range(1, 50)), [], {}


@neg
def house_prices(r, g):
    """A file of house prices."""
    return "一房一价公示.csv", "楼栋,单元,房号,建筑面积(㎡),套内面积(㎡),单价(元/㎡),总价(元),销售状态\n" + "".join(f"{b}栋,{u},{f}0{n},{r.uniform(70, 160):.2f},{r.uniform(55, 120):.2f},{r.randrange(9000, 30000)},{r.randrange(900000, 4000000)},{r.choice(['可售', '已售'])}\n" for b in (1, 2) for u in (1, 2) for f in range(3, 9) for n in (1, 2)), [], {}


@neg
def rental_ads(r, g):
    """A file of rental ads."""
    return "房源挂牌.json", json.dumps([{"estate": r.choice(W.ESTATES), "layout": r.choice(["两室一厅", "一室一厅", "三室两厅"]), "area": r.randrange(40, 140), "rent": r.randrange(12, 80) * 100, "pay": "押一付三", "hotline": "400-820-8820"} for _ in range(25)], ensure_ascii=False, indent=1) + "\n", [], {}


@neg
def cell_towers(r, g):
    """A file of cell towers."""
    return "基站工参.csv", "基站名称,MCC,MNC,LAC,CI,经度,纬度,方位角,更新时间\n" + "".join(f"{r.choice(W.REGIONS)[3]}{r.choice(W.STREETS)}{i}号站,460,{r.choice(['00', '01', '11'])},{r.randrange(4096, 42000)},{r.randrange(2000, 64000)},{r.uniform(104, 121):.6f},{r.uniform(23, 38):.6f},{r.choice([0, 120, 240])},2021-02-1{r.randrange(9)} 08:00:00\n" for i in range(1, 45)), [], {}


@neg
def gcode(r, g):
    """A file of gcode."""
    return "part.gcode", "; milling\nG21\nG90\nT12 M6\n" + "".join(f"G{r.choice(['00', '01', '02'])} X{r.uniform(0, 200):.4f} Y{r.uniform(0, 200):.4f} Z{r.uniform(-5, 5):.3f} F{r.randrange(100, 900)}\n" for _ in range(60)) + "M30\n", [], {}


@neg
def market_data(r, g):
    """A file of market data."""
    return "ticks.csv", "交易日期,证券代码,开盘,收盘,成交量,成交金额,融资余额\n" + "".join(f"2021-0{r.randrange(1, 9)}-{r.randrange(10, 28)},{r.choice(['600', '000', '300'])}{r.randrange(100, 999)},{r.uniform(5, 90):.2f},{r.uniform(5, 90):.2f},{r.randrange(10 ** 6, 10 ** 8)},{r.uniform(10 ** 7, 10 ** 9):.2f},{r.uniform(10 ** 7, 10 ** 9):.2f}\n" for _ in range(50)), [], {}


@neg
def car_models(r, g):
    """A file of car models."""
    return "车型参数.db", sqlite_db(Table("", [], ["brand_model", "engine_cc", "price", "colors"], [[c, str(r.choice([1395, 1498, 1598, 1984])), f"{r.uniform(7, 30):.2f}万", "白/黑/银"] for c in W.CARS], r, ident="car_model"))[1], [], {"_seen": "车型参数"}


__all__ = ["ALL", "dull"]
