"""Numbers that have the shape of personal numbers and are something else."""

from __future__ import annotations

import base64
import hashlib
import json
import random
import textwrap
from datetime import datetime, timedelta
from uuid import UUID

from negatives import Made, Negative, columns
from values import ROADS, check18, digits, luhn_digit, moment, places

USCC = "0123456789ABCDEFGHJKLMNPQRTUWXY"


def order(rng: random.Random, _: int) -> list[object]:
    """An order of a shop, without its buyer."""
    when = moment(rng, 2023)
    number = f"{when:%Y%m%d%H%M%S}{digits(rng, 4)}"
    goods = ["69" + digits(rng, 11), "SKU-" + digits(rng, 8), rng.randrange(1, 9), f"{rng.randrange(9, 900)}.00"]
    return [number, *goods, "SF" + digits(rng, 13), f"{when:%Y-%m-%d %H:%M:%S}"]


def wrong_check(rng: random.Random, i: int) -> list[object]:
    """A number of the shape of an ID number with a wrong check character."""
    born = datetime(1960, 1, 1) + timedelta(days=rng.randrange(15000))
    body = f"{rng.choice(places()).code}{born:%Y%m%d}{rng.randrange(1000):03}"
    return [i, body + rng.choice([c for c in "0123456789X" if c != check18(body)]), rng.choice(("不通过", "待核"))]


def digest(rng: random.Random, _: int) -> list[object]:
    """A UUID and digests."""
    made = UUID(int=rng.getrandbits(128))
    return [made, made.hex, hashlib.sha256(made.bytes).hexdigest(), hashlib.md5(made.bytes).hexdigest()]


def voucher(rng: random.Random, _: int) -> list[object]:
    """Sixteen digits that pass the Luhn check and are no card."""
    body = "1" + digits(rng, 14)
    return [body + luhn_digit(body), rng.choice((50, 100, 200)), "未激活"]


def company(rng: random.Random, _: int) -> list[object]:
    """A company and its code, its check character right."""
    place = rng.choice(places())
    body = f"91{place.code}" + "".join(rng.choices(USCC, k=9))
    check = USCC[-sum(USCC.index(c) * pow(3, i, 31) for i, c in enumerate(body)) % 31]
    return [
        f"{place.city[:2]}{rng.choice(ROADS)}机电有限公司",
        body + check,
        f"{rng.randrange(50, 5000)}万元",
        place.district,
    ]


def epoch(rng: random.Random, i: int) -> list[object]:
    """An event with its time in milliseconds and microseconds."""
    when = 1600000000000 + rng.randrange(10**11)
    return [f"ev{i}", when, when * 1000 + rng.randrange(1000), rng.randrange(40, 3000)]


def consecutive(rng: random.Random) -> Negative:
    """A column called mobile that counts up."""
    first = 13000000000 + rng.randrange(10**8) * 10
    return "压测账号.csv", "账号,手机,昵称\n" + "".join(f"u{i:05},{first + i},robot{i}\n" for i in range(60)), {}


def stepping(rng: random.Random) -> Negative:
    """Eleven-digit item numbers that count up."""
    first = 15200000000 + rng.randrange(10**7)
    return "物料主数据.csv", "物料编号,物料组,单位\n" + "".join(f"{first + i},{'轴承'},件\n" for i in range(60)), {}


def shops(rng: random.Random) -> Negative:
    """Coordinates of shops."""
    made = []
    for number in range(40):
        place = rng.choice(places())
        where = [round(place.lng + rng.uniform(-0.1, 0.1), 6), round(place.lat + rng.uniform(-0.1, 0.1), 6)]
        about = {"name": f"{place.city}{rng.choice(ROADS)}路店", "updated": "2024-01-05T08:00:00Z", "no": number}
        made.append({"type": "Feature", "geometry": {"type": "Point", "coordinates": where}, "properties": about})
    return "shops.geojson", json.dumps({"type": "FeatureCollection", "features": made}, ensure_ascii=False), {}


def hike(rng: random.Random) -> Negative:
    """A track of a footpath, in GPX."""
    place = rng.choice(places())
    points = "".join(
        f'<trkpt lat="{place.lat + i / 3000:.6f}" lon="{place.lng + rng.random() / 1000:.6f}">'
        f"<time>2023-10-02T0{i // 60 + 1}:{i % 60:02}:00Z</time></trkpt>\n"
        for i in range(90)
    )
    return (
        "环山步道.gpx",
        f'<?xml version="1.0"?>\n<gpx><trk><name>步道</name><trkseg>\n{points}</trkseg></trk></gpx>\n',
        {},
    )


def draws(rng: random.Random) -> Negative:
    """Numbers drawn in a lottery."""
    lines = []
    for number in range(60):
        balls = " ".join(f"{n:02}" for n in sorted(rng.sample(range(1, 34), 6)))
        lines.append(f"第{2024001 + number}期 {balls} + {rng.randrange(1, 17):02} 奖池 {rng.randrange(10**8, 10**9)}\n")
    return "lottery.txt", "".join(lines), {}


def minified(rng: random.Random) -> Negative:
    """A bundle of JavaScript on one line."""
    made = []
    for _ in range(120):
        a, b, c = rng.sample("abcdefghijkmnpqrst", 3)
        many = ",".join(str(rng.randrange(10**9, 10**12)) for _ in range(6))
        head = f"function {a}({b}){{var {c}={rng.randrange(10**10, 10**11)};return {b}>>>{rng.randrange(32)}"
        made.append(f"{head}^{c}*0x{rng.getrandbits(32):x}}}var {b}{c}=[{many}];")
    return "bundle.min.js", "!function(){" + "".join(made) + "}();\n", {}


def sheet(rng: random.Random) -> Negative:
    """Style sheets."""
    made = "".join(
        f".col-{i}{{width:{rng.random() * 100:.10f}%;color:#{rng.getrandbits(24):06x};"
        f"background:url(img-{digits(rng, 11)}@2x.png)}}\n@font-face{{unicode-range:U+{rng.getrandbits(16):04X}}}\n"
        for i in range(60)
    )
    return "theme.css", made, {}


def mapping(rng: random.Random) -> Negative:
    """A source map."""
    signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789,;"
    body = {"version": 3, "sources": ["webpack:///src/main.ts"], "names": ["idCard", "mobile"]}
    return "app.js.map", json.dumps({**body, "mappings": "".join(rng.choices(signs, k=6000))}), {}


def certificate(rng: random.Random) -> Negative:
    """Base64 in lines, and an image in a page."""
    block = "\n".join(textwrap.wrap(base64.b64encode(rng.randbytes(1400)).decode(), 64))
    image = base64.b64encode(rng.randbytes(900)).decode()
    text = (
        f'-----BEGIN CERTIFICATE-----\n{block}\n-----END CERTIFICATE-----\n<img src="data:image/png;base64,{image}">\n'
    )
    return "ca-bundle.crt", text, {}


def metrics(rng: random.Random) -> Negative:
    """What a monitor reads, with times."""
    made = "".join(
        f'http_requests_total{{code="200",handler="/h{i}"}} {rng.randrange(10**10, 2 * 10**10)} '
        f"{1680000000000 + rng.randrange(10**10)}\n"
        for i in range(90)
    )
    return "metrics.prom", made, {}


def access(rng: random.Random) -> Negative:
    """Requests to a server."""
    made = "".join(
        f"10.1.{i % 9}.{rng.randrange(250)} - - [04/Mar/2024:10:{i % 60:02}:11 +0800] "
        f'"GET /static/{rng.getrandbits(64):016x}.js?v={1680000000000 + rng.randrange(10**11)} HTTP/1.1" 200 '
        f"{rng.randrange(10**6)} rt=0.{digits(rng, 3)} req={digits(rng, 18)}\n"
        for i in range(120)
    )
    return "access.log", made, {}


def lock(rng: random.Random) -> Negative:
    """Versions of packages with their digests."""
    body = {}
    for number in range(50):
        seal = "sha512-" + base64.b64encode(rng.randbytes(64)).decode()
        body[f"node_modules/lib-{number}"] = {"version": f"{number}.{rng.randrange(99)}.0", "integrity": seal}
    return "package-lock.json", json.dumps({"lockfileVersion": 3, "packages": body}, indent=2), {}


def milling(rng: random.Random) -> Negative:
    """Commands for a machine tool."""
    made = "".join(
        f"N{i * 10} G{rng.choice((1, 2, 3, 17, 54))} X{rng.uniform(0, 200):.4f} Y{rng.uniform(0, 90):.4f} "
        f"T{rng.randrange(1, 24)} D{rng.randrange(1, 40)}\n"
        for i in range(150)
    )
    return "part.nc", "%\nO1001 (夹具)\n" + made, {}


def drawing(rng: random.Random) -> Negative:
    """Paths of an image, within the box of the country's coordinates."""
    made = "".join(
        f'<path d="M{rng.uniform(75, 134):.6f},{rng.uniform(4, 52):.6f}'
        f'L{rng.uniform(75, 134):.6f},{rng.uniform(4, 52):.6f}z"/>\n'
        for _ in range(80)
    )
    return "map.svg", f'<svg xmlns="http://www.w3.org/2000/svg">{made}</svg>\n', {}


def workflow(rng: random.Random) -> Negative:
    """Steps of a build."""
    made = "".join(
        f"      - uses: acme/step-{i}@{hashlib.sha1(rng.randbytes(4)).hexdigest()}\n"
        f"        with: {{cache-key: v{i}-{digits(rng, 11)}-{rng.getrandbits(48):012x}}}\n"
        for i in range(12)
    )
    return "build.yml", "jobs:\n  build:\n    steps:\n" + made, {}


def checksums(rng: random.Random) -> Negative:
    """Digests and sizes of images."""
    made = "".join(
        (
            f"{hashlib.sha256(rng.randbytes(8)).hexdigest()}  "
            f"image-{digits(rng, 8)}.iso {rng.randrange(13 * 10**9, 19 * 10**9)} bytes\n"
        )
        for _ in range(50)
    )
    return "SHA256SUMS", made, {}


SHAPED_NUMBERS: list[Made] = [
    columns("订单导出.csv", "订单号 商品条码 SKU 数量 金额 快递单号 下单时间", order, "orders without buyers"),
    columns("校验失败样本.csv", "序号 待校验串 结果", wrong_check, "wrong check characters"),
    columns("objects.csv", "uuid hex sha256 md5", digest, "UUIDs and digests"),
    columns("礼品券.csv", "券码 面值 状态", voucher, "vouchers that pass Luhn"),
    columns("供应商库.csv", "企业名称 统一社会信用代码 注册资本 所在区", company, "codes of companies"),
    columns("events.csv", "event ts_ms ts_us duration", epoch, "times in milliseconds"),
    columns(
        "ids.csv",
        "id parent_id type",
        lambda r, i: [1500000000000000000 + r.randrange(10**17), r.randrange(10**17, 10**18), i % 4],
        "snowflake ids",
    ),
    columns(
        "trace.tsv",
        "span start_ns size offset",
        lambda r, i: [
            f"s{i}",
            17 * 10**17 + r.randrange(10**15),
            r.randrange(13 * 10**9, 19 * 10**9),
            r.randrange(10**11),
        ],
        "times in nanoseconds, sizes in bytes",
        "\t",
    ),
    columns(
        "sensor.csv",
        "t ax ay q",
        lambda r, i: [i / 50, f"{r.gauss(0, 9):.11f}", f"{r.uniform(1.3, 1.9):.10f}", f"{r.random():.18f}"],
        "decimals",
    ),
    columns(
        "quotes.csv",
        "symbol date open high low volume amount",
        lambda r, i: [
            "60" + digits(r, 4),
            f"2024-02-{i % 28 + 1:02}",
            *(f"{r.uniform(3, 90):.2f}" for _ in range(3)),
            r.randrange(10**10, 2 * 10**10),
            f"{r.randrange(10**10, 10**11)}.{i:02}",
        ],
        "prices of shares",
    ),
    columns(
        "发票清单.csv",
        "发票代码 发票号码 开票日期 价税合计 校验码",
        lambda r, i: [
            "0" + digits(r, 11),
            digits(r, 8),
            f"2024-03-{i % 28 + 1:02}",
            f"{r.uniform(10, 9000):.2f}",
            digits(r, 20),
        ],
        "invoices",
    ),
    columns(
        "BOM.csv",
        "位号 型号 封装 替代 数量",
        lambda r, i: [
            f"{r.choice('CDGKTZ')}{i + 1}",
            r.choice(("CA", "CX", "MF", "HX", "MU")) + str(r.randrange(100, 9999)),
            r.choice(("SOT-23", "0603")),
            "E" + digits(r, 8),
            r.randrange(1, 90),
        ],
        "parts shaped like flights and passports",
    ),
    columns(
        "isbn.csv",
        "isbn price pages",
        lambda r, _: ["9787" + digits(r, 9), f"{r.randrange(20, 99)}.80", r.randrange(90, 900)],
        "books",
    ),
    columns(
        "waybill.csv",
        "快递单号 重量kg 批次",
        lambda r, _: ["7" + digits(r, 14), f"{r.random() * 9:.2f}", digits(r, 12)],
        "waybills",
    ),
    columns(
        "sku_prices.txt",
        "货号 单价 最小起订",
        lambda r, _: [digits(r, 10), f"{r.uniform(1.3, 1.9):.10f}", r.randrange(1, 99)],
        "prices",
        "\t",
    ),
    consecutive,
    stepping,
    shops,
    hike,
    draws,
    minified,
    sheet,
    mapping,
    certificate,
    metrics,
    access,
    lock,
    milling,
    drawing,
    workflow,
    checksums,
]
