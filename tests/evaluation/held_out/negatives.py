"""Hard negatives, tables and texts: files that look like leaks and hold no record of a person."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
from collections.abc import Iterator
from random import Random

from columns import EMAIL, LANDLINE
from containers import xlsx_of, zip_of
from kinds import moment
from negatives_code import code_files
from people import GIVEN, REGIONS, ROADS, SURNAMES, digits, make_mobile, words

File = tuple[str, bytes, dict[str, list[str]]]
HOTEL_2000W = (
    "Name,CardNo,Descriot,CtfTp,CtfId,Gender,Birthday,Address,Zip,Dirty,District1,District2,District3,District4,"
    "District5,District6,FirstNm,LastNm,Duty,Mobile,Tel,Fax,EMail,Nation,Taste,Education,Company,CTel,CAddress,"
    "CZip,Family,Version,id"
)
HEADERS = {
    "hotel_header.csv": HOTEL_2000W,
    "旅客登记表模板.csv": "姓名,性别,身份证号,酒店名称,房号,入住时间,退房时间,手机号",
    "cdr_layout.txt": "起始时间,通信地点,通信方式,对方号码,通信时长,通信类型,实收通信费",
    "对账单样式.csv": "交易日期,帐号,储种,序号,币种,钞汇,摘要,地区,收入/支出金额,余额,对方户名,对方帐号,渠道",
    "netbar.tsv": "NETBAR_WACODE\tPLACE_NAME\tCERTIFICATE_TYPE\tCERTIFICATE_CODE\tAUTH_ACCOUNT\tSTART_TIME\tMAC",
    "出入境.csv": "序号,出境/入境,出入境日期,证件名称,证件号码,出入境口岸,航班号",
}


def table(header: list[str], rows: list[list[object]], encoding: str = "utf-8") -> bytes:
    """Bytes of a CSV file."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(rows)
    return out.getvalue().encode(encoding)


def _name(rng: Random) -> str:
    return rng.choice(SURNAMES)[0] + "".join(rng.choice(GIVEN)[0] for _ in range(rng.choice((1, 2))))


def _stamp(rng: Random) -> str:
    return f"{moment(rng):%Y%m%d%H%M%S}"


def _no_id(rng: Random) -> str:
    """18 random digits that no calendar date and check digit can make an ID number."""
    return rng.choice("123456") + digits(rng, 5) + rng.choice("34567") + digits(rng, 11)


def headers_alone(_rng: Random) -> Iterator[File]:
    """Header lines without rows, in text and in a workbook."""
    for name, line in HEADERS.items():
        yield f"模板/{name}", (line + "\n").encode("gbk" if "对账" in name else "utf-8"), {}
    sheets = {
        "业主": [["业主姓名", "楼栋", "房号", "建筑面积", "联系电话", "身份证号"]],
        "租户": [["承租人", "租金", "租期"]],
    }
    yield "模板/业主登记.xlsx", xlsx_of(sheets), {}


def numbers_as_keys(rng: Random) -> Iterator[File]:
    """Order exports, generated numbers, columns under a wrong name."""
    rows = [
        [
            f"1{digits(rng, 10)}",
            _stamp(rng) + digits(rng, 4),
            rng.choice(words("笔记本 水杯 数据线 台灯")),
            rng.randint(1, 9),
            f"{rng.uniform(9, 900):.2f}",
            moment(rng),
        ]
        for _ in range(60)
    ]
    yield "export/orders_2020.csv", table(["订单编号", "交易流水号", "商品", "数量", "金额", "下单时间"], rows), {}
    rows = [[f"1{digits(rng, 10)}", _stamp(rng) + digits(rng, 4), f"SF{digits(rng, 12)}", "已签收"] for _ in range(50)]
    yield "export/shipments.csv", table(["order_id", "trade_no", "waybill_no", "status"], rows, "gbk"), {}
    first = 13526780000 + rng.randint(100, 900)
    yield "export/号段.csv", table(["序号", "手机"], [[i, first + i] for i in range(1, 80)]), {}
    yield "export/codes.csv", table(["身份证号", "批次"], [[_no_id(rng), rng.randint(1, 9)] for _ in range(60)]), {}


def wrong_headers(rng: Random) -> Iterator[File]:
    """Cells under headers that do not fit, and stores of things."""
    header = ["姓名", "身份证号", "酒店名称", "入住时间", "退房时间", "手机号"]
    rows = [
        [
            f"{rng.uniform(9, 99):.2f}",
            _stamp(rng) + digits(rng, 4),
            rng.randint(1, 999),
            rng.choice(("男", "女")),
            f"{rng.choice('红黄蓝')}色",
            f"{moment(rng):%Y-%m-%d}",
        ]
        for _ in range(40)
    ]
    yield "export/错位.csv", table(header, rows), {}
    header = ["name", "id_card", "mobile", "flight_no", "dep_airport"]
    rows = [
        [rng.randint(10, 99), rng.choice(("是", "否")), f"{rng.uniform(1, 9):.3f}", _name(rng), _stamp(rng)]
        for _ in range(40)
    ]
    yield "export/shuffled.csv", table(header, rows, "utf-8-sig"), {}
    rows = [
        [f"E{digits(rng, 8)}", f"G{digits(rng, 8)}", rng.choice(("贴片电阻", "插座", "电容")), rng.randint(1, 900)]
        for _ in range(40)
    ]
    yield "warehouse/parts.csv", table(["物料编码", "替代料号", "名称", "库存"], rows), {}
    rows = [
        [f"CA{rng.randint(1000, 9999)}", f"MF{rng.randint(100, 999)}", f"D{rng.randint(1, 99)}", "芯片"]
        for _ in range(40)
    ]
    yield "warehouse/chips.csv", table(["型号", "封装", "位号", "类别"], rows), {}


def places(rng: Random) -> Iterator[File]:
    """Timetables, directories of hotels, hotlines, companies: things, not persons."""
    stations = words("北京西 石家庄 郑州东 武汉 长沙南 广州南")
    rows = [
        [
            f"G{rng.randint(11, 999)}",
            *rng.sample(stations, 2),
            f"{rng.randint(6, 21):02d}:{rng.randint(0, 59):02d}",
            f"{rng.randint(100, 900)}.5",
        ]
        for _ in range(60)
    ]
    yield "timetable/高铁时刻表.csv", table(["车次", "始发站", "终到站", "发车时间", "二等座票价"], rows, "gbk"), {}
    rows = [
        [f"CZ{rng.randint(3001, 3999)}", "CAN", rng.choice(("PEK", "SHA", "CTU")), "08:00", "11:10", "A320"]
        for _ in range(50)
    ]
    yield (
        "timetable/flights.csv",
        table(["flight_no", "dep_airport", "arr_airport", "dep_time", "arr_time", "aircraft"], rows),
        {},
    )


def directories(rng: Random) -> Iterator[File]:
    """Hotels and hotlines."""
    rows, phones = [], []
    for _ in range(40):
        region = rng.choice(REGIONS)
        phones.append(f"{region[4]}-{rng.choice('268')}{digits(rng, 7)}")
        rows.append(
            [
                f"{rng.choice(ROADS)}如家酒店",
                "".join(region[1:4]) + rng.choice(ROADS) + f"{rng.randint(1, 300)}号",
                phones[-1],
                rng.randint(40, 300),
            ]
        )
    yield "directory/酒店名录.csv", table(["酒店名称", "地址", "前台电话", "房间数"], rows), {LANDLINE: phones}
    rows = [
        ["报警", "110"],
        ["急救", "120"],
        ["工商银行", "95588"],
        ["建设银行", "95533"],
        ["移动客服", "10086"],
        ["航空订票", "95539"],
        ["政务热线", "12345"],
        ["家电维修", "400-810-8888"],
        ["快递投诉", "800-820-6666"],
    ]
    yield "directory/热线.csv", table(["名称", "电话"], list(rows)), {}
    yield "directory/热线.txt", "\n".join(f"{a}客服电话：{b}" for a, b in rows).encode("gb18030"), {}


def companies(rng: Random) -> Iterator[File]:
    """Registers of companies."""
    rows = [
        [
            f"{rng.choice('鼎宏泰恒')}{rng.choice('达信丰源')}贸易有限公司",
            _uscc(rng),
            f"{rng.randint(50, 900)}万元",
            f"{moment(rng):%Y-%m-%d}",
        ]
        for _ in range(50)
    ]
    yield "directory/企业名册.csv", table(["企业名称", "统一社会信用代码", "注册资本", "成立日期"], rows), {}
    text = json.dumps(
        [dict(zip(("companyName", "creditCode", "capital", "founded"), row, strict=True)) for row in rows],
        ensure_ascii=False,
        indent=1,
    )
    yield "directory/companies.json", text.encode(), {}


def foreign_and_maps(rng: Random) -> Iterator[File]:
    """Phones of another country and places on maps."""
    rows = [
        [
            f"({rng.choice((212, 415, 617, 305))}) {rng.randint(200, 999)}-{rng.randint(1000, 9999)}",
            f"1-{rng.choice((303, 818, 917))}-{rng.randint(200, 999)}-{digits(rng, 4)}",
            rng.choice(("NY", "CA", "MA")),
        ]
        for _ in range(40)
    ]
    yield "directory/us_stores.csv", table(["store_phone", "fax", "state"], rows), {}
    rows = [[f"{rng.uniform(103, 120):.6f}", f"{rng.uniform(23, 39):.6f}", rng.choice(ROADS) + "站"] for _ in range(60)]
    yield "map/公交站点.csv", table(["经度", "纬度", "站名"], rows), {}
    yield (
        "map/楼盘均价.csv",
        table(
            ["小区", "均价(元/㎡)", "建筑面积", "租金"],
            [["翠湖小区", 23100, 88.2, 3500], ["御景湾", 41200, 102.0, 5200]],
        ),
        {},
    )


def _uscc(rng: Random) -> str:
    """A company code with its check character."""
    signs = "0123456789ABCDEFGHJKLMNPQRTUWXY"
    first = "91" + rng.choice(REGIONS)[0] + "MA" + "".join(rng.choice(signs) for _ in range(7))
    return first + signs[-sum(signs.index(c) * pow(3, i, 31) for i, c in enumerate(first)) % 31]


def masked(rng: Random) -> Iterator[File]:
    """Lists whose values are masked, and lists of words."""
    rows = [
        [
            _name(rng)[0] + "**",
            f"{rng.choice(REGIONS)[0]}********{digits(rng, 3)}X",
            f"{make_mobile(rng)[:3]}****{digits(rng, 4)}",
            f"622202*********{digits(rng, 4)}",
        ]
        for _ in range(40)
    ]
    yield "crm/客户名单_脱敏.csv", table(["姓名", "身份证号", "手机号", "银行卡号"], rows), {}
    rows = [{"name": row[0], "idCard": row[1].replace("********", "**********")[:18], "mobile": row[2]} for row in rows]
    yield "crm/customers_masked.json", json.dumps(rows, ensure_ascii=False).encode(), {}
    yield "lists/姓氏.txt", "\n".join(part[0] for part in SURNAMES).encode("gbk"), {}
    yield "lists/常用名.csv", table(["姓名", "频次"], [[_name(rng), rng.randint(10, 9000)] for _ in range(60)]), {}
    yield (
        "lists/词库.txt",
        "\n".join(
            words("身份证号 手机号 入住时间 退房时间 航班号 车次 余额 开户行 案由 拘留 承租人 房东 驾驶证")
        ).encode(),
        {},
    )
    rows = [[region[0], "".join(region[1:4]), region[4]] for region in REGIONS]
    yield "lists/行政区划.csv", table(["代码", "名称", "区号"], rows), {}
    yield (
        "lists/班级成绩.csv",
        table(
            ["学号", "姓名", "语文", "数学"],
            [[f"2020{digits(rng, 6)}", "张" + rng.choice("伟敏静磊洋"), 80, 91] for _ in range(30)],
        ),
        {},
    )


def logs(rng: Random) -> Iterator[File]:
    """Machine logs and plain numbers."""
    hexes = "0123456789abcdef"
    lines = [
        f"{rng.randint(1400000000, 1700000000)}{digits(rng, 3)} trace={''.join(rng.choice(hexes) for _ in range(32))} "
        f"id={rng.randint(10**17, 10**18)} cost={rng.uniform(0, 9):.8f}"
        for _ in range(200)
    ]
    yield "logs/app.log", "\n".join(lines).encode(), {}
    lines = [
        f'{{"snowflake":{rng.randint(10**18, 9 * 10**18)},"ts":{rng.randint(13 * 10**11, 17 * 10**11)},'
        f'"uid":{rng.randint(10**10, 2 * 10**10)}}}'
        for _ in range(200)
    ]
    yield "logs/events.jsonl", "\n".join(lines).encode(), {}
    lines = ["-".join("".join(rng.choice(hexes) for _ in range(n)) for n in (8, 4, 4, 4, 12)) for _ in range(200)]
    yield "logs/uuids.txt", "\n".join(lines).encode(), {}
    lines = [
        f"{''.join(rng.choice(hexes) for _ in range(40))}  pkg/{i}.bin "
        f"{rng.choice((17179869184, 13421772800, 15032385536))}"
        for i in range(100)
    ]
    yield "logs/sha1sum.txt", "\n".join(lines).encode(), {}
    yield (
        "logs/metrics.csv",
        table(
            list("abcdef"),
            [[f"{rng.uniform(-1, 1) * 10 ** rng.randint(0, 11):.6f}" for _ in range(6)] for _ in range(150)],
        ),
        {},
    )
    lines = [
        f"stats.web.{rng.choice(('cpu', 'mem'))} {rng.randint(100, 999)} {rng.randint(1400000000, 1700000000)}"
        for _ in range(150)
    ]
    yield "logs/graphite.txt", "\n".join(lines).encode(), {}


def shop_and_weather(rng: Random) -> Iterator[File]:
    """Codes of goods, prices, measurements."""
    lines = [f"978{digits(rng, 10)}\t69{digits(rng, 11)}\t{rng.uniform(9, 99):.2f}" for _ in range(100)]
    yield "shop/isbn.tsv", ("ISBN\tEAN\t定价\n" + "\n".join(lines)).encode(), {}
    rows = [
        [f"044{digits(rng, 9)}", digits(rng, 8), f"{rng.uniform(9, 9000):.2f}", f"{moment(rng):%Y%m%d}"]
        for _ in range(60)
    ]
    yield "shop/invoices.csv", table(["发票代码", "发票号码", "价税合计", "开票日期"], rows), {}
    start = dt.date(2020, 1, 1)
    rows = [
        [start + dt.timedelta(days=i), rng.randint(-9, 38), rng.randint(20, 99), f"{rng.uniform(990, 1030):.1f}"]
        for i in range(120)
    ]
    yield "weather/广州.csv", table(["日期", "气温", "湿度", "气压"], rows, "gbk"), {}
    yield (
        "weather/hourly.json",
        json.dumps(
            [
                {"time": f"{moment(rng)}", "lat": 23.129163, "lng": 113.264435, "t": rng.randint(0, 35)}
                for _ in range(60)
            ]
        ).encode(),
        {},
    )
    rows = [
        [rng.choice(words("白菜 萝卜 猪肉 鸡蛋")), f"{rng.uniform(1, 30):.2f}", f"{moment(rng):%Y-%m-%d}"]
        for _ in range(80)
    ]
    yield "shop/菜价.csv", table(["品名", "价格", "日期"], rows), {}
    yield (
        "shop/bundle.zip",
        zip_of({"prices.csv": table(["sku", "price"], [[digits(rng, 13), 9.9] for _ in range(50)])}),
        {},
    )


def repository(rng: Random) -> Iterator[File]:
    """Histories of a repository."""
    hexes = "0123456789abcdef"
    names, mails = [], []
    for i in range(40):
        mails.append(f"{rng.choice(GIVEN)[1].lower()}.{rng.choice(SURNAMES)[1].lower()}{i}@outlook.com")
        names.append(
            f"commit {''.join(rng.choice(hexes) for _ in range(40))}\nAuthor: dev{i} <{mails[-1]}>\nDate:   "
            f"{moment(rng):%a %b %d %H:%M:%S %Y} +0800\n\n    fix: 修复入住时间与退房时间校验\n"
        )
    yield "repo/git.log", "\n".join(names).encode(), {EMAIL: mails}
    lines = [
        f"{''.join(rng.choice(hexes) for _ in range(7))} "
        f"{rng.choice(('feat: 增加航班号字段', 'fix: 余额为空', 'docs: 更新README'))}"
        for _ in range(90)
    ]
    yield "repo/oneline.txt", "\n".join(lines).encode(), {}


def all_negatives(rng: Random) -> Iterator[File]:
    """All hard negatives: name, bytes, values that may be reported all the same."""
    parts = (
        headers_alone,
        numbers_as_keys,
        wrong_headers,
        places,
        directories,
        companies,
        foreign_and_maps,
        masked,
        logs,
    )
    for part in (*parts, shop_and_weather, repository, code_files):
        yield from part(rng)
