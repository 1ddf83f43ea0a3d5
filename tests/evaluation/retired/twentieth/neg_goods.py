"""Files without records: goods, orders, invoices and other lists of numbers."""

import json

from draw import luhn_ok
from fixed import Plain
from table import Table
from ways_bin import sqlite_db, xlsx
from words import BANKS, REGIONS, WORDS, pick


def credit_code(r):
    """A unified social credit code of a firm with its check character."""
    letters = "0123456789ABCDEFGHJKLMNPQRTUWXY"
    body = "91" + r.choice(REGIONS).code + "MA" + "".join(r.choice(letters) for _ in range(7))
    total = sum(letters.index(c) * pow(3, i, 31) for i, c in enumerate(body))
    return body + letters[(31 - total % 31) % 31]


def imei_stock(r, g):
    """Phones in stock with their numbers."""
    rows = []
    for _ in range(40):
        body = "86" + g.digits(12)
        imei = next(body + c for c in "0123456789" if luhn_ok(body + c))
        rows.append([imei, r.choice(["A12", "M3 Pro", "X9"]), r.choice(["黑", "白", "蓝"]), r.choice(["在库", "调拨"])])
    t = Table("", [], ["IMEI", "机型", "颜色", "状态"], rows, r)
    return Plain("手机库存串号.xlsx", xlsx(t)[1], [x[0] for x in rows[:10]], seen="手机库存")


def isbn(r, g):
    """A catalogue of books."""
    out = ["ISBN,书名,定价,馆藏\n"]
    for _ in range(40):
        book = f"9787{g.digits(9)},{pick(r, 'book')}（第{r.randrange(1, 6)}版）"
        out.append(f"{book},{r.randrange(20, 99)}.00,{r.randrange(1, 9)}\n")
    return Plain("图书目录.csv", "".join(out))


def ean_prices(r, g):
    """A price list with bar codes."""
    out = ["条码,品名,进价,售价,库存\n"]
    for _ in range(40):
        goods = f"69{g.digits(11)},{pick(r, 'grocery')}"
        out.append(f"{goods},{r.uniform(1, 20):.2f},{r.uniform(20, 40):.2f},{r.randrange(3, 900)}\n")
    return Plain("商品价格表.csv", "".join(out))


def sku11(r, g):
    """Goods with numbers as long as a mobile's."""
    ids = [r.choice(["12", "10", "11", "20", "35"]) + g.digits(9) for _ in range(45)]
    rows = (f"{x},P{r.randrange(1000, 9999)},{r.uniform(9, 900):.2f},{r.randrange(400)}\n" for x in ids)
    return Plain("sku_list.csv", "sku_id,spu,price,stock\n" + "".join(rows), ids[:10])


def sku18(r, g):
    """Goods with numbers as long as an identity number."""
    ids = ["90" + g.digits(16) for _ in range(45)]
    rows = (f"{x}\t{r.choice(['套', '件', '箱'])}\t{r.uniform(5, 800):.2f}\n" for x in ids)
    return Plain("goods_codes.txt", "".join(rows), ids[:10])


def tracking(r, g):
    """Parcels."""
    ids = [r.choice(["SF10", "YT75", "JD00", "ZTO7"]) + g.digits(11) for _ in range(40)]
    out = ["运单号,重量kg,目的省,签收时间\n"]
    for x in ids:
        parcel = f"{x},{r.uniform(0.2, 9):.2f},{r.choice(REGIONS).province}"
        day = f"2021-0{r.randrange(1, 9)}-{r.randrange(10, 28)}"
        out.append(f"{parcel},{day} {r.randrange(9, 20)}:{r.randrange(10, 59)}\n")
    return Plain("运单号.csv", "".join(out), ids[:8])


def order_number(r, g):
    """A number that begins with the time of the order."""
    day = f"2021{r.randrange(1, 13):02d}{r.randrange(1, 28):02d}"
    return f"{day}{r.randrange(24):02d}{r.randrange(60):02d}{r.randrange(60):02d}{g.digits(4)}"


def orders(r, g):
    """Orders of a shop."""
    ids = [order_number(r, g) for _ in range(45)]
    out = ["订单编号,商品,数量,实付金额,支付方式,订单状态\n"]
    for x in ids:
        goods = f"{x},{pick(r, 'gadget')},{r.randrange(1, 5)},{r.uniform(19, 500):.2f}"
        out.append(f"{goods},{r.choice(['微信', '支付宝', '银行卡'])},交易成功\n")
    return Plain("order_export.csv", "".join(out), ids[:10])


def invoices(r, g):
    """Invoices between firms."""
    out = ["发票代码,发票号码,销方名称,纳税人识别号,金额,税率,开票日期\n"]
    for _ in range(25):
        region = r.choice(REGIONS)
        numbers = f"0{g.digits(11, '13456')},{g.digits(8)}"
        firm = f"{region.city}{pick(r, 'firm')},{credit_code(r)}"
        day = f"{r.uniform(900, 90000):.2f},13%,2021-0{r.randrange(1, 9)}-{r.randrange(10, 28)}"
        out.append(f"{numbers},{firm},{day}\n")
    return Plain("进项发票明细.csv", "".join(out))


def bin_table(r, g):
    """Heads of card numbers."""
    rows = (f"{head},{length},{b.code},DEBIT\n" for b in BANKS for head, length in b.cards)
    return Plain("card_bins.csv", "bin,length,bank,type\n" + "".join(rows))


def rental_ads(r, g):
    """Homes to let."""
    ads = [
        {
            "estate": pick(r, "estate"),
            "layout": r.choice(["两室一厅", "一室一厅", "三室两厅"]),
            "area": r.randrange(40, 140),
            "rent": r.randrange(12, 80) * 100,
            "pay": "押一付三",
            "hotline": "400-820-8820",
        }
        for _ in range(25)
    ]
    return Plain("房源挂牌.json", json.dumps(ads, ensure_ascii=False, indent=1) + "\n")


def gcode(r, g):
    """Paths of a milling machine."""
    out = ["; milling\nG21\nG90\nT12 M6\n"]
    for _ in range(60):
        move = f"G{r.choice(['00', '01', '02'])} X{r.uniform(0, 200):.4f} Y{r.uniform(0, 200):.4f}"
        out.append(f"{move} Z{r.uniform(-5, 5):.3f} F{r.randrange(100, 900)}\n")
    return Plain("part.gcode", "".join(out) + "M30\n")


def market_data(r, g):
    """Prices of shares."""
    out = ["交易日期,证券代码,开盘,收盘,成交量,成交金额,融资余额\n"]
    for _ in range(50):
        day = f"2021-0{r.randrange(1, 9)}-{r.randrange(10, 28)}"
        share = f"{r.choice(['600', '000', '300'])}{r.randrange(100, 999)}"
        prices = f"{r.uniform(5, 90):.2f},{r.uniform(5, 90):.2f},{r.randrange(10**6, 10**8)}"
        out.append(f"{day},{share},{prices},{r.uniform(10**7, 10**9):.2f},{r.uniform(10**7, 10**9):.2f}\n")
    return Plain("ticks.csv", "".join(out))


def car_models(r, g):
    """A database of car models."""
    rows = [
        [car, str(r.choice([1395, 1498, 1598, 1984])), f"{r.uniform(7, 30):.2f}万", "白/黑/银"] for car in WORDS["car"]
    ]
    t = Table("", [], ["brand_model", "engine_cc", "price", "colors"], rows, r, ident="car_model")
    return Plain("车型参数.db", sqlite_db(t)[1], seen="车型参数")
