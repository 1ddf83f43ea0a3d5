"""Files without records: firms, hotels, branches, timetables and other lists of places."""

import json

from fixed import Plain
from neg_goods import credit_code
from table import Table
from ways_bin import xlsx
from words import AIRLINES, AIRPORTS, BANKS, REGIONS, STATIONS, WORDS, pick


def switchboard(r, g, region):
    """A firm's landline: true, but of no person."""
    return f"{region.area}-{r.choice('5678')}{g.digits(7)}"


def address(r, region):
    """A firm's address."""
    return f"{region.city}{region.district}{pick(r, 'street')}{r.randrange(2, 300)}号"


def clock(r):
    """A time of departure: (hour, minute)."""
    return f"{r.randrange(6, 22):02d}", f"{r.randrange(60):02d}"


def geojson(r, g):
    """Shops on a map."""
    shops = [
        {
            "type": "Feature",
            "properties": {"name": pick(r, "shop") + f"{i}店", "open": "2019-05-01"},
            "geometry": {
                "type": "Point",
                "coordinates": [round(r.uniform(104, 121), 6), round(r.uniform(23, 38), 6)],
            },
        }
        for i in range(30)
    ]
    text = json.dumps({"type": "FeatureCollection", "features": shops}, ensure_ascii=False)
    return Plain("shops.geojson", text + "\n")


def svg(r, g):
    """A drawing."""
    out = ['<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 600">\n']
    for _ in range(30):
        line = f"M{r.uniform(0, 800):.6f},{r.uniform(0, 600):.6f} L{r.uniform(100, 135):.6f},{r.uniform(20, 50):.6f}"
        curve = f"C{r.randrange(460)} 0 {r.randrange(1, 65000)} {r.randrange(1, 65000)} {r.uniform(0, 9):.5f} 1"
        out.append(f'<path d="{line} {curve}"/>\n')
    return Plain("map.svg", "".join(out) + "</svg>\n")


def firms(r, g):
    """Suppliers."""
    rows, phones = [], []
    for _ in range(25):
        region = r.choice(REGIONS)
        phones.append(switchboard(r, g, region))
        rows.append([f"{region.city}{pick(r, 'firm')}", credit_code(r), address(r, region), phones[-1]])
    t = Table("", [], ["企业名称", "统一社会信用代码", "注册地址", "总机"], rows, r)
    return Plain("供应商名录.xlsx", xlsx(t)[1], [], {"phone.landline": phones}, "供应商名录")


def hotel_directory(r, g):
    """Hotels."""
    out, phones = ["旅馆名称|旅馆编码|地址|前台电话|房间数\n"], []
    for _ in range(35):
        region = r.choice(REGIONS)
        phones.append(switchboard(r, g, region))
        hotel = f"{region.city.rstrip('市')}{pick(r, 'hotel')}|{region.code}{g.digits(4)}"
        out.append(f"{hotel}|{address(r, region)}|{phones[-1]}|{r.randrange(20, 300)}间\n")
    return Plain("酒店名录.txt", "".join(out), [], {"phone.landline": phones})


def bank_branches(r, g):
    """Branches of banks."""
    out, phones = ["行号,网点名称,地址,电话\n"], []
    for _ in range(35):
        region, bank = r.choice(REGIONS), r.choice(BANKS)
        phones.append(switchboard(r, g, region))
        number = f"{r.choice([102, 103, 104, 105, 301, 308])}{g.digits(9, '35')}"
        branch = f"{bank.name}{region.city.rstrip('市')}{pick(r, 'branch')}"
        out.append(f"{number},{branch},{address(r, region)},{phones[-1]}\n")
    return Plain("联行号.csv", "".join(out), [], {"phone.landline": phones})


def train_timetable(r, g):
    """A timetable of trains."""
    out = ["车次,出发站,到达站,发车时间,历时,一等座,二等座\n"]
    for _ in range(40):
        a, b = r.sample(STATIONS, 2)
        train = f"{r.choice('GD')}{r.randrange(11, 1999)},{a[0]},{b[0]},{':'.join(clock(r))}"
        lasting = f"{r.randrange(1, 9)}小时{r.randrange(60)}分"
        out.append(f"{train},{lasting},{r.randrange(100, 900)}.5,{r.randrange(60, 500)}.0\n")
    return Plain("列车时刻表.csv", "".join(out))


def flight_schedule(r, g):
    """A schedule of flights."""
    out = ["Flight\tDep\tArr\tSTD\tEquip\tDays\n"]
    for _ in range(40):
        a, b = r.sample(AIRPORTS, 2)
        flight = f"{r.choice(AIRLINES).code}{r.randrange(1101, 8990)}\t{a.code}\t{b.code}\t{''.join(clock(r))}"
        plane = r.choice(["320", "738", "333", "789"])
        out.append(f"{flight}\t{plane}\t{r.choice(['1234567', '135', '246', '67'])}\n")
    return Plain("schedule_s21.tsv", "".join(out))


def airports(r, g):
    """Airports with their places."""
    rows = (f"{a.code},{a.name}机场,{a.city},{r.uniform(22, 45):.5f},{r.uniform(102, 125):.5f}\n" for a in AIRPORTS)
    return Plain("airports.csv", "iata,name_zh,city,lat,lng\n" + "".join(rows))


def room_prices(r, g):
    """Prices of a hotel's rooms."""
    out = ["# 门市价\n\n| 房型 | 平日价 | 周末价 | 押金 | 房号范围 |\n| --- | --- | --- | --- | --- |\n"]
    for floor, room in enumerate(["标准间", "大床房", "商务双床", "家庭房", "套房"], 3):
        prices = f"{r.randrange(150, 500)} | {r.randrange(200, 700)} | 300"
        out.append(f"| {room} | {prices} | {floor}01-{floor}{r.randrange(10, 30)} |\n")
    out.append("\n入住时间14:00后，退房时间12:00前。预订电话：400-666-5511\n")
    return Plain("房价表.md", "".join(out))


def occupancy(r, g):
    """Rooms sold by day."""
    out = ["日期,酒店名称,总房数,入住间数,退房间数,平均房价,出租率\n"]
    for day in range(1, 9):
        for hotel in WORDS["hotel"][:4]:
            rooms = f"{r.randrange(80, 300)},{r.randrange(30, 80)},{r.randrange(10, 60)}"
            rates = f"{r.uniform(150, 400):.2f},{r.uniform(30, 99):.1f}%"
            out.append(f"2021-03-{day:02d},{hotel},{rooms},{rates}\n")
    return Plain("入住率日报.csv", "".join(out))


def netbar_assets(r, g):
    """Machines of a net cafe."""
    out = ["机器号,IP地址,MAC,显卡,显示器,购入日期\n"]
    for i in range(1, 50):
        machine = f"{r.choice('AB')}{i:03d},192.168.{r.randrange(4)}.{r.randrange(2, 250)}"
        mac = ":".join(f"{r.randrange(256):02X}" for _ in range(6))
        parts = f"{r.choice(['GTX1060', 'RTX2060'])},{r.choice(['24寸144Hz', '27寸'])}"
        out.append(f"{machine},{mac},{parts},2019-0{r.randrange(1, 9)}-1{r.randrange(9)}\n")
    return Plain("机器台账.csv", "".join(out))


def house_prices(r, g):
    """Prices of new homes."""
    out = ["楼栋,单元,房号,建筑面积(㎡),套内面积(㎡),单价(元/㎡),总价(元),销售状态\n"]
    for home in [f"{b}栋,{u},{f}0{n}" for b in (1, 2) for u in (1, 2) for f in range(3, 9) for n in (1, 2)]:
        size = f"{r.uniform(70, 160):.2f},{r.uniform(55, 120):.2f}"
        price = f"{r.randrange(9000, 30000)},{r.randrange(900000, 4000000)}"
        out.append(f"{home},{size},{price},{r.choice(['可售', '已售'])}\n")
    return Plain("一房一价公示.csv", "".join(out))


def cell_towers(r, g):
    """Towers of a phone network."""
    out = ["基站名称,MCC,MNC,LAC,CI,经度,纬度,方位角,更新时间\n"]
    for i in range(1, 45):
        name = f"{r.choice(REGIONS).district}{pick(r, 'street')}{i}号站,460,{r.choice(['00', '01', '11'])}"
        cell = f"{r.randrange(4096, 42000)},{r.randrange(2000, 64000)}"
        place = f"{r.uniform(104, 121):.6f},{r.uniform(23, 38):.6f},{r.choice([0, 120, 240])}"
        out.append(f"{name},{cell},{place},2021-02-1{r.randrange(9)} 08:00:00\n")
    return Plain("基站工参.csv", "".join(out))
