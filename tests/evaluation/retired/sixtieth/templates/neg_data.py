"""Files without any person's record: data, lists, statistics, logs."""
from lib import pools as P
from lib.build import CSV, TXT, T
from lib.render import csv_, fixed, html, insert, jl, js, md, sqlite, xlsx

K = None


@T(K, "table", "电商/订单导出_{d}.csv", "orders by article, no people", enc=CSV)
def orders(f):
    rows = [["订单编号", "商品名称", "SKU", "数量", "实付金额", "下单时间", "发货仓", "订单状态"]]
    for _ in range(f.i(10, 80)):
        t = f.t()
        rows.append([
            f.decoy(f"{t:%Y%m%d%H%M%S}{f.d(4)}"),
            f.c(["保温杯", "纸巾", "数据线", "雨伞"]), f"SKU{f.d(6)}",
            f.i(1, 9),
            f.money(9, 300), f"{t:%Y-%m-%d %H:%M:%S}",
            f.c(["华东仓", "华南仓"]), "已完成"
        ])
    return csv_(rows)


@T(K, "table", "时刻表/列车时刻_{d}.csv", "train timetable", enc=CSV)
def timetable(f):
    return csv_([["车次", "始发站", "终到站", "发车时间", "到达时间", "二等座票价"]] + [list(t) for t in f.r.sample(P.TRAINS, f.i(8, 20))])


@T(K, "table", "航班计划/{d}_计划.xlsx", "flight schedule")
def schedule(f):
    rows = [["冬春航季航班计划"], ["航班号", "机型", "起飞机场", "落地机场", "计划起飞", "计划到达", "班期"]]
    for _ in range(f.i(10, 50)):
        a, b = f.r.sample(P.AIRPORTS, 2)
        rows.append([
            f"{f.c(P.AIRLINES)[0]}{f.i(1001, 8999)}",
            f.c(["320", "738", "333"]), a[1] + a[2], b[1] + b[2], f"{f.i(6, 21):02d}:{f.i(0, 11) * 5:02d}",
            f"{f.i(8, 23):02d}:{f.i(0, 11) * 5:02d}",
            f.c(["1234567", "135", "246"])
        ])
    return xlsx(("计划", rows, ["A1:G1"]))


@T(K, "table", "渠道/酒店名录_{n}.csv", "hotel directory with front desk numbers", enc=CSV)
def directory(f):
    rows = [["酒店编号", "酒店名称", "城市", "地址", "总机", "星级", "房间数", "开业时间"]]
    for h in f.r.sample(P.HOTELS, f.i(6, 12)):
        a = f.c(P.AREAS)
        rows.append([
            f.d(6), h, a[2], a[3] + f.street().split("号")[0] + "号",
            f.orgtel(a),
            f.i(2, 5),
            f.i(60, 300), f"{f.i(2008, 2020)}-{f.i(1, 12):02d}"
        ])
    return csv_(rows)


@T(K, "table", "脱敏/用户导出_脱敏_{d}.csv", "masked export", enc=CSV)
def masked(f):
    rows = [["用户ID", "姓名", "身份证号", "手机号", "注册时间"]]
    for p in f.ps(f.i(8, 60)):
        rows.append([
            f.seq(), p.sur + "*" * len(p.given),
            f.decoy(f.mask(p.idno, 6, 4)),
            f.decoy(f.mask(p.mobile)), f"{f.t():%Y-%m-%d %H:%M:%S}"
        ])
    return csv_(rows)


@T(K, "struct", "api/stay_masked_{w}.json", "masked hotel orders")
def maskedj(f):
    return (js({
        "list": [{
            "orderNo": f.d(12, "2"),
            "guest": p.sur + "**",
            "idCard": f.decoy(f.mask(p.idno, 3, 2)),
            "roomNo": f"{f.i(2, 9)}{f.i(1, 30):02d}",
            "checkIn": f"{f.t():%Y-%m-%d}"
        } for p in f.ps(f.i(5, 25))]
    }))


@T(K, "table", "银行/回单_脱敏.txt", "masked balances", enc=TXT)
def maskedb(f):
    rows = [["卡号", "户名", "币种", "余额"]]
    for p in f.ps(f.i(6, 30)):
        rows.append([f.decoy(f.mask(p.card, 6, 4)), "*" + p.name[1:], "CNY", f.money(10, 9000)])
    return "余额对账（已脱敏）\n\n" + fixed(rows)


@T(K, "table", "统计/各区旅馆业数据_{d}.csv", "hotel statistics by district", enc=CSV)
def hstat(f):
    rows = [["区县", "旅馆数(家)", "登记入住人次", "其中境外", "出租率(%)"]]
    for a in f.r.sample(P.AREAS, f.i(8, 20)):
        rows.append([a[2] + a[3], f.i(30, 600), f.i(10000, 900000), f.i(10, 9000), f"{f.i(300, 920) / 10}"])
    return csv_(rows)


@T(K, "table", "统计/口岸出入境人员统计_{n}.xlsx", "border statistics per month")
def bstat(f):
    rows = [["口岸出入境人员统计表（万人次）"], ["口岸", "月份", "出境", "入境", "合计"]]
    for m in range(1, 13):
        a, b = f.i(50, 900) / 10, f.i(50, 900) / 10
        rows.append([f.c(["罗湖口岸", "皇岗口岸", "拱北口岸"]), f"{m}月", a, b, round(a + b, 1)])
    return xlsx(("统计", rows, ["A1:E1"]))


@T(K, "table", "年鉴/刑事案件立案情况.md", "crime statistics")
def cstat(f):
    rows = [[c, f.i(200, 9000), f.i(100, 8000), f"{f.i(300, 900) / 10}%"] for c in f.r.sample(P.CHARGES, f.i(6, 12))]
    return f"# {f.base.year} 年刑事案件立案情况\n\n" + md(["案件类别", "立案数", "破案数", "破案率"], rows) + "\n数据口径：公安机关立案统计。\n"


@T(K, "table", "仓库/商品条码_{n}.csv", "EAN list", enc=CSV)
def ean(f):
    return (
        csv_([["条码", "品名", "规格", "零售价"]] +
             [[f.decoy("69" + f.d(11)),
               f.c(["矿泉水", "酸奶", "洗发水", "牙膏"]),
               f.c(["500ml", "1kg", "12支"]),
               f.money(2, 60)] for _ in range(f.i(10, 80))]))


@T(K, "table", "质检/IMEI清单_{d}.csv", "device serials", enc=CSV)
def imei(f):
    return (csv_(
        [["箱号", "型号", "IMEI1", "SN", "入库时间"]] +
        [[f.d(5), "M2007J3SC", f.decoy("86" + f.d(13)),
          f.hex(12).upper(), f"{f.t():%Y-%m-%d}"] for _ in range(f.i(10, 80))]))


@T(K, "table", "采集/sensor_{w}.csv", "sensor values")
def sensor(f):
    return (csv_([["ts", "temp", "hum", "press", "volt"]] + [[
        1480000000000 + f.i(0, 10**9), f"{f.i(100, 400) / 10}", f"{f.i(200, 900) / 10}",
        f"{f.i(98000, 104000) / 100:.2f}", f"{f.i(300, 420) / 100}"
    ] for _ in range(f.i(30, 200))]))


@T(K, "struct", "logs/access.{d}.log", "web access log without people")
def access(f):
    return ("".join(
        f'{f.ip()} - - [{t:%d/%b/%Y:%H:%M:%S} +0800] "GET '
        f'{f.c(["/", "/static/app.js", "/api/hotel/list?city=310100", "/api/flight/schedule?date=20240301"])}'
        f' HTTP/1.1" {f.c([200, 304, 404])} {f.i(100, 90000)} "-" "Mozilla/5.0"\n' for t in f.times(f.i(30, 150), 1)))


@T(K, "struct", "logs/trace-{d}.log", "service log with trace ids")
def trace(f):
    return ("".join(f"{t:%Y-%m-%d %H:%M:%S.}{f.i(100, 999)} INFO [traceId={f.hex(32)}] OrderJob - scan "
                    f"batch={f.decoy(f'{t:%Y%m%d%H%M%S}' + f.d(3))} size={f.i(0, 500)} "
                    f"cost={f.i(3, 4000)}ms\n" for t in f.times(f.i(20, 120), 1)))


@T(K, "struct", "gis/poi_{w}.geojson", "places on a map")
def geo(f):
    return (js({
        "type":
        "FeatureCollection",
        "features": [{
            "type": "Feature",
            "properties": {
                "name": f.c(["地铁站", "加油站", "公交站", "公园"]) + str(f.i(1, 40))
            },
            "geometry": {
                "type": "Point",
                "coordinates": [f.i(113200000, 113500000) / 1e6,
                                f.i(23000000, 23300000) / 1e6]
            }
        } for _ in range(f.i(8, 40))]
    }))


@T(K, "table", "base/stations.csv", "station codes", enc=CSV)
def stations(f):
    return (
        csv_([["站名", "电报码", "所属路局", "省份"]] +
             [[t[1], "".join(f.c("ABCDEFGHJKLMNPQ") for _ in range(3)),
               f.c(["京局", "上局", "广局", "成局"]),
               f.c(P.AREAS)[1]] for t in f.r.sample(P.TRAINS, 18)]))


@T(K, "table", "base/airports_{n}.csv", "airports with coordinates")
def airports(f):
    return (csv_([["iata", "city", "name", "lat", "lng"]] +
                 [[a[0], a[1], a[2], f"{f.i(200000, 430000) / 1e4}", f"{f.i(1030000, 1220000) / 1e4}"]
                  for a in P.AIRPORTS]))


@T(K, "table", "清算/联行号_{d}.csv", "bank branches", enc=CSV)
def branches(f):
    rows = [["支付行号", "行名", "地址", "电话"]]
    for _ in range(f.i(8, 50)):
        a = f.c(P.AREAS)
        rows.append([
            f.decoy("10" + f.d(10)),
            f.c(P.BANKS)[0] + a[2] + a[3] + "支行", a[3] + f.c(P.ROADS) + f"{f.i(1, 300)}号",
            f.orgtel(a)
        ])
    return csv_(rows)


@T(K, "table", "base/card_bin.csv", "card BIN table")
def bins(f):
    return csv_([["bin", "bank", "len", "type"]] + [[b[1], b[0], b[2], f.c(["DC", "CC"])] for b in P.BANKS])


@T(K, "table", "base/行政区划_{n}.csv", "region codes", enc=CSV)
def regions(f):
    return (csv_([["区划代码", "省", "市", "区县", "电话区号", "车牌前缀"]] + [[a[0], a[1], a[2], a[3], a[5], a[4][:2]]
                                                               for a in f.r.sample(P.AREAS, 40)]))


@T(K, "table", "财务/发票台账_{d}.xlsx", "invoices of companies")
def invoices(f):
    rows = [["进项发票台账"], ["发票代码", "发票号码", "开票日期", "销方名称", "金额", "税额", "价税合计"]]
    for _ in range(f.i(8, 50)):
        a = f.i(1000, 900000) / 100
        rows.append([
            f.decoy("0440" + f.d(8, "0")),
            f.d(8), f"{f.t():%Y-%m-%d}",
            f.c(P.AREAS)[2][:-1] + f.c(P.COMPANIES), a,
            round(a * .13, 2),
            round(a * 1.13, 2)
        ])
    return xlsx(("发票", rows, ["A1:G1"]))


@T(K, "table", "物流/运单号_{w}.txt", "waybill numbers only")
def waybills(f):
    return "".join(f.decoy(f.c(["SF1", "YT7", "JDVB0"]) + f.d(12)) + "\n" for _ in range(f.i(20, 120)))


@T(K, "table", "对账/差异单号_{d}.txt", "order numbers of 18 digits")
def ordernos(f):
    return "渠道差异订单号\n" + "".join(f.decoy(f"{f.t():%Y%m%d%H%M%S}{f.d(4)}") + "\n" for _ in range(f.i(15, 80)))


@T(K, "struct", "dump/{n}/sys_dict.sql", "dictionary rows")
def dict_(f):
    words = ["入住", "离店", "在住", "已退房", "身份证", "护照", "港澳通行证", "二等座", "一等座", "出境", "入境", "I类户", "C1", "B2"]
    return (insert("sys_dict_data",
                   [[f.seq(), k, w, f.c(["status", "cert_type", "seat", "io"]), "0", "admin"]
                    for k, w in enumerate(words)], ["id", "sort", "label", "dict_type", "status", "create_by"], 3))


@T(K, "table", "车型库/车型报价_{n}.csv", "car catalogue", enc=CSV)
def models(f):
    return (csv_([["厂商", "车型", "公告型号", "排量", "指导价(万)"]] +
                 [[c[2][:2], c[2], c[0], f.c(["1.4T", "1.5L", "2.0L"]), f"{f.i(70, 260) / 10}"] for c in P.CARS]))


@T(K, "table", "bom/物料清单_{d}.csv", "parts with airline-like numbers", enc=CSV)
def parts(f):
    return (csv_([["位号", "物料编码", "型号", "封装", "数量"]] + [[
        f"{f.c('RCUD')}{f.i(1, 99)}",
        f.d(8),
        f.decoy(f.c(["CA3140", "MF1206", "CX4016", "HU2301", "G7805"])),
        f.c(["0603", "SOP8", "DIP"]),
        f.i(1, 20)
    ] for _ in range(f.i(10, 50))]))


@T(K, "table", "前台/房价表_{n}.md", "room tariff")
def tariff(f):
    return (f"# {f.c(P.HOTELS)} 房价表\n\n" +
            md(["房型", "门市价", "会员价", "早餐"],
               [[r, f.i(300, 800), f.i(200, 500), f.c(["双早", "单早", "无"])]
                for r in P.ROOMTYPES]) + f"\n入住 14:00 后，退房 12:00 前。订房 {f.hotline()}\n")


@T(K, "table", "夜审/营业日报_{d}.xlsx", "occupancy report without guests")
def daily(f):
    rows = [["营业日报"], ["房型", "可售", "售出", "出租率", "平均房价", "房费收入"]]
    for r in P.ROOMTYPES:
        a, s, q = f.i(20, 60), f.i(5, 20), f.i(180, 500)
        rows.append([r, a, s, f"{100 * s / a:.1f}%", q, q * s])
    return xlsx(("日报", rows, ["A1:F1"]))


@T(K, "table", "行情/daily_{n}.csv", "stock prices")
def stocks(f):
    return (csv_([["code", "date", "open", "high", "low", "close", "volume"]] + [[
        f.c(["600036", "000001", "601318"]), f"{t:%Y%m%d}",
        f.money(10, 40),
        f.money(10, 40),
        f.money(10, 40),
        f.money(10, 40),
        f.i(10**6, 10**8)
    ] for t in f.times(f.i(30, 150))]))


@T(K, "table", "基站库/cells_{w}.csv", "cell towers without people")
def towers(f):
    return (csv_([["mcc", "mnc", "lac", "ci", "lng", "lat", "addr"]] + [[
        460,
        f.c([0, 1]),
        f.i(4000, 40000),
        f.i(1000, 60000), f"{f.i(113200000, 113500000) / 1e6:.6f}", f"{f.i(23000000, 23300000) / 1e6:.6f}",
        f.c(P.ROADS) + "基站"
    ] for _ in range(f.i(20, 100))]))


@T(K, "table", "文旅/网吧经营单位_{d}.csv", "licensed netcafes", enc=CSV)
def bars(f):
    return (csv_([["场所编号", "单位名称", "地址", "终端台数", "许可证有效期"]] + [[
        f.decoy(f.c(P.AREAS)[0] + "10000" + f.d(3)), b,
        f.c(P.ROADS) + f"{f.i(1, 200)}号",
        f.i(40, 200), f"{f.i(2024, 2028)}-{f.i(1, 12):02d}-01"
    ] for b in P.NETCAFES]))


@T(K, "table", "营销中心/一房一价_{n}.xlsx", "flat prices, no buyers")
def prices(f):
    return (xlsx(("一房一价", [[f.c(P.ESTATES) + "一房一价公示"], ["楼栋", "房号", "建筑面积", "套内面积", "单价", "总价", "状态"]] + [[
        f"{f.i(1, 9)}栋", f"{f.i(1, 30)}0{f.i(1, 4)}",
        f.i(7000, 14000) / 100,
        f.i(5000, 11000) / 100,
        f.i(9000, 38000),
        f.i(800000, 4000000),
        f.c(["可售", "已售"])
    ] for _ in range(f.i(15, 60))], ["A1:G1"])))


@T(K, "table", "房源/出租房源_{d}.csv", "rental offers without people", enc=CSV)
def offers(f):
    return (csv_([["房源编号", "小区", "户型", "面积", "朝向", "月租金", "付款方式", "可入住"]] + [[
        f"ZF{f.d(8)}",
        f.c(P.ESTATES),
        f.c(["1室1厅", "2室1厅", "3室2厅"]),
        f.i(30, 140),
        f.c(["南", "南北", "东"]),
        f.i(10, 90) * 100, "押一付三",
        f.c(["随时", "下月"])
    ] for _ in range(f.i(10, 60))]))


@T(K, "struct", "mongo/devices_{w}.json", "assets with hardware addresses")
def assets(f):
    return (jl([{
        "_id": {
            "$oid": f.hex(24)
        },
        "host": f"srv-{f.i(1, 99):02d}",
        "ip": f.ip(),
        "mac": f.mac(":"),
        "sn": f.hex(10).upper(),
        "updated": {
            "$date": f"{f.t():%Y-%m-%dT%H:%M:%SZ}"
        }
    } for _ in range(f.i(8, 50))]))


@T(K, "struct", "app/cache.db", "SQLite settings, no people")
def cache(f):
    return sqlite(
        ("CREATE TABLE kv (k TEXT PRIMARY KEY, v TEXT)", [(f"cfg.{f.hex(6)}", str(f.i(0, 9999))) for _ in range(20)]),
        ("CREATE TABLE passenger (id INTEGER, passenger_name TEXT, id_no TEXT, mobile TEXT)", []))


@T(K, "table", "hash/手机号_sha256_{d}.csv", "hashed export")
def hashed(f):
    return csv_([["phone_sha256", "tag"]] + [[f.hex(64), f.c(["高价值", "沉睡", "新客"])] for _ in range(f.i(15, 80))])


@T(K, "table", "中心/科室电话.html", "department numbers, landlines only")
def depts(f):
    a = f.c(P.AREAS)
    return (html("科室电话一览", ["科室", "位置", "电话"],
                 [[d, f"{f.i(1, 9)}楼", f.orgtel(a)] for d in ["办公室", "财务科", "信息科", "医务科", "后勤科", "总务科"]]))


@T(K, "table", "票价/公布运价_{n}.txt", "published fares", enc=TXT)
def fares(f):
    rows = [["航段", "航班号", "舱位", "公布运价", "生效日期"]]
    for _ in range(f.i(10, 40)):
        a, b = f.r.sample(P.AIRPORTS, 2)
        rows.append(
            [a[0] + b[0], f"{f.c(P.AIRLINES)[0]}{f.i(1001, 8999)}",
             f.c("YBMH"),
             f.i(400, 2600), f"{f.t():%Y-%m-%d}"])
    return fixed(rows)
