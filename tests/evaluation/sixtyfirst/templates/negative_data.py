"""Negatives II: tables and logs of things that are no people."""
from lib import fmt, pools
from lib.registry import template_for

template = template_for("negative")


@template("列车时刻表.csv", "timetable", (10, 60))
def train_timetable(b):
    rows = [["车次", "始发站", "终到站", "开车时间", "到达时间", "历时", "二等座票价"]]
    for _ in range(b.n):
        no, a, z, _, price, dep, _ = b.train()
        rows.append([no, a, z, f"{dep:%H:%M}", f"{b.after(dep, 9):%H:%M}", f"{b.num(1, 9)}小时{b.num(1, 59)}分", price])
    return fmt.table(rows)


@template("flight_schedule_{ym}.txt", "timetable", (10, 50))
def flight_schedule(b):
    rows = [["航班号", "出发", "到达", "起飞", "到达时间", "机型", "班期"]]
    for _ in range(b.n):
        _, no, a, z, dep, arr = b.flight()
        rows.append([no, a[1], z[1], f"{dep:%H:%M}", f"{arr:%H:%M}", b.pick("738", "320", "333"),
                     b.pick("1234567", "135", "246")])
    return f"航班计划 {b.base:%Y}夏秋季\n" + fmt.auto(rows)


@template("公交线路.md", "timetable")
def bus_lines(b):
    rows = []
    for _ in range(b.num(6, 25)):
        rows.append([f"{b.num(1, 899)}路", b.pick(pools.STREETS) + "口", b.pick(pools.ESTATES), "6:00",
                     f"2{b.num(0, 3)}:30", f"{b.num(1, 3)}元"])
    return "# 公交线路首末班\n\n" + fmt.markdown(["线路", "起点", "终点", "首班", "末班", "票价"], rows)


@template("协议酒店目录.xlsx", "directory", (8, 40), enc="bin")
def hotel_directory(b):
    rows = [["城市", "酒店名称", "地址", "前台电话", "单间协议价", "双间协议价", "星级"]]
    for _ in range(b.n):
        place = b.place()
        rows.append([place[2], b.hotel(place[2][:-1]), f"{b.pick(pools.STREETS)}{b.num(1, 300)}号",
                     b.org_tel(place[4]), b.num(18, 60) * 10, b.num(20, 65) * 10,
                     b.num(3, 5)])
    return fmt.xlsx(("协议酒店", rows))


@template("办事处通讯.html", "directory", (6, 30))
def office_directory(b):
    rows = [[f"{b.city()}办事处", f"{b.pick(pools.STREETS)}{b.num(1, 400)}号", b.org_tel(b.pick("010", "020", "021")),
             b.role_mail(b.pick("office", "sales", "info"))] for _ in range(b.n)]
    return fmt.html("各地办事处", fmt.html_table(["名称", "地址", "总机", "公共邮箱"], rows), b.enc.replace("-sig", ""))


@template("银行网点.csv", "directory", (10, 60))
def bank_branches(b):
    head = ["网点名称", "联行号", "地址", "电话", "营业时间"]
    rows = []
    for _ in range(b.n):
        rows.append([f"{b.pick(pools.BANKS)[0]}{b.city()}{b.pick('城东', '高新', '解放路')}支行", b.decoy("10" + b.digits(10)),
                     f"{b.pick(pools.STREETS)}{b.num(1, 500)}号", b.org_tel(b.pick("010", "028", "027")), "9:00-17:00"])
    return fmt.table([head] + rows)


@template("订单导出_{d}.csv", "orders", (20, 200))
def orders_without_people(b):
    rows = [["订单编号", "商品编码", "商品名称", "数量", "单价", "金额", "下单时间", "状态"]]
    for _ in range(b.n):
        n, price = b.num(1, 9), b.num(5, 400)
        rows.append([b.order(), b.ean(), b.pick("数据线", "保温杯", "纸巾", "蓝牙耳机"), n, price, n * price, f"{b.t():%F %T}",
                     b.pick("已发货", "待付款", "已完成")])
    return fmt.table(rows)


@template("采购订单{ym}.xlsx", "orders", (10, 50), enc="bin")
def purchase_orders(b):
    rows = [["采购单号", "供应商", "税号", "物料", "数量", "含税金额", "交期"]]
    rows += [[b.decoy(f"PO{b.digits(10)}"), b.firm(), b.uscc(), b.pick("轴承", "钢板", "电机"), b.num(1, 900),
              b.num(1000, 90000), f"{b.t():%F}"] for _ in range(b.n)]
    return fmt.xlsx(("采购", rows))


@template("sensor_{d}.log", "log", (40, 300), enc="u")
def sensor_log(b):
    return "".join(f"{t:%F %T} node={b.hexa(8)} temp={b.num(-5, 39)}.{b.num(0, 99):02d} hum={b.num(20, 95)} "
                   f"volt=3.{b.num(10, 99)} seq={b.decoy(b.pick(18, 13, 52) * 10**9 + b.num(10**7, 10**9 - 1))}\n"
                   for t in b.times(hours=1))


@template("access.log", "log", (40, 300), enc="u")
def nginx_access(b):
    return "".join(f'10.2.{b.num(0, 9)}.{b.num(2, 250)} - - [{t:%d/%b/%Y:%H:%M:%S} +0800] "GET '
                   f'/{b.pick("checkin", "flight/list", "train/query", "bank/balance")}'
                   f'?t={b.decoy("15" + b.digits(11))} '
                   f'HTTP/1.1" {b.pick(200, 200, 304, 404)} {b.num(100, 90000)} "-" "Mozilla/5.0"\n'
                   for t in b.times(hours=1))


@template("metrics.prom", "metrics", enc="u")
def prometheus_metrics(b):
    return "# HELP sms_sent_total 短信发送总数\n# TYPE sms_sent_total counter\n" + "".join(
        f'{b.pick("sms_sent_total", "cdr_parsed_total", "login_seconds_sum")}{{host="n{b.num(1, 40)}",'
        f'op="{b.pick("cmcc", "cucc", "ctcc")}"}} {b.decoy(b.pick(1, 3, 8) * 10**b.num(7, 11) + b.num(10**5, 10**7))}\n'
        for _ in range(b.num(20, 80)))


@template("md5list.txt", "hashes", (30, 200), enc="u")
def md5_list(b):
    return "".join(b.decoy(b.hexa(32)) + "\n" for _ in range(b.n))


@template("SHA256SUMS", "hashes", (10, 60), enc="u")
def sha_sums(b):
    return "".join(f"{b.hexa(64)}  part-{i:04d}.parquet\n" for i in range(b.n))


@template("价目表{y}.xlsx", "prices", (15, 80), enc="bin")
def price_list(b):
    head = ["货号", "条码", "品名", "规格", "进价", "零售价"]
    rows = []
    for _ in range(b.n):
        rows.append([f"SP{b.digits(6)}", b.ean(), b.pick("洗衣液", "牙膏", "面条", "酱油"), f"{b.num(1, 9)}00g", b.num(3, 40),
                     b.num(5, 80)])
    return fmt.xlsx(("价目", [head] + rows))


@template("商品条码.csv", "prices", (20, 150))
def barcode_csv(b):
    head = ["EAN13", "品名", "库存"]
    rows = []
    for _ in range(b.n):
        rows.append([b.ean(), b.pick("铅笔", "订书机", "A4纸", "文件袋"), b.num(0, 900)])
    return fmt.table([head] + rows)


@template("脱敏_入住明细.csv", "masked", (10, 60))
def masked_stays(b):
    rows = [["客人", "身份证号", "手机", "房号", "入住时间", "退房时间"]]
    for _ in range(b.n):
        t = b.t()
        rows.append([b.pick("王*", "李**", "陈*"), b.decoy(f"{b.place()[0]}********{b.digits(3)}X"),
                     b.decoy(f"1{b.pick('38', '59', '86')}****{b.digits(4)}"), b.room(), f"{t:%F %H:%M}",
                     f"{b.after(t, 40):%F %H:%M}"])
    return fmt.table(rows)


@template("账单（已脱敏）.txt", "masked", (8, 40))
def masked_payments(b):
    out = ["交易明细（脱敏版，供测试）", "日期 | 卡号 | 户名 | 金额 | 余额"]
    out += [f"{b.t():%F} | {b.decoy('6222****' + '*' * 7 + b.digits(4))} | {b.pick('赵*', '*小明', '刘**')} |"
            f" {b.money(1, 900)} | {b.money(1, 9000)}" for _ in range(b.n)]
    return "\n".join(out) + "\n"


@template("masked_users.json", "masked", (5, 30), enc="u")
def masked_users(b):
    return fmt.jsonl([{"name": b.pick("张*", "欧阳**", "周*"), "idNo": b.decoy(f"{b.digits(4)}**************"),
                       "mobile": b.decoy(f"1{b.pick('35', '77')}****{b.digits(4)}"), "level": b.num(1, 5)}
                       for _ in range(b.n)])


@template("matrix_{n}.csv", "numbers", (30, 200), enc="u")
def numeric_csv(b):
    return "x1,x2,x3,x4,x5,y\n" + "".join(",".join([f"{b.r.gauss(0, 1):.6f}" for _ in range(5)] + [str(b.num(0, 1))])
                                          + "\n" for _ in range(b.n))


@template("counter_dump.tsv", "numbers", (30, 200), enc="u")
def counters_tsv(b):
    return "ts\toid\tvalue\n" + "".join(f"{b.decoy('15' + b.digits(11))}\t1.3.6.1.2.1.{b.num(1, 30)}"
                                        f".{b.num(1, 99)}\t{b.decoy(str(b.num(10, 99)) + b.digits(b.num(5, 14)))}\n"
                                        for _ in range(b.n))


@template("snowflake_ids.txt", "ids", (30, 200), enc="u")
def snowflake_ids(b):
    return "".join(b.decoy(f"1{b.pick('0', '2')}{b.digits(17)}") + "\n" for _ in range(b.n))


@template("uuid.txt", "ids", (20, 150), enc="u")
def uuid_list(b):
    return "".join(b.uuid() + "\n" for _ in range(b.n))


@template("手机入库IMEI.xlsx", "inventory", (15, 80), enc="bin")
def imei_inventory(b):
    head = ["入库单", "机型", "IMEI", "颜色", "入库日期"]
    rows = []
    for _ in range(b.n):
        rows.append([f"RK{b.digits(8)}", b.pick("8+128", "6+64"), b.imei(), b.pick("黑", "蓝"), f"{b.t():%F}"])
    return fmt.xlsx(("入库", [head] + rows))


@template("资产台账.csv", "inventory", (10, 60))
def asset_register(b):
    head = ["资产编号", "名称", "序列号", "MAC", "存放地点", "原值"]
    rows = []
    for _ in range(b.n):
        rows.append([f"ZC{b.base.year}{b.digits(5)}", b.pick("交换机", "打印机", "AP"), b.decoy(b.hexa(12).upper()), b.mac(),
                     f"{b.num(1, 9)}楼机房", b.num(300, 9000)])
    return fmt.table([head] + rows)


@template("空气质量{ym}.csv", "sensor", (20, 150))
def air_quality(b):
    head = ["站点", "时间", "经度", "纬度", "PM2.5", "PM10", "AQI"]
    rows = []
    for t in b.times(hours=2):
        rows.append([b.city() + "监测站", f"{t:%F %H}:00", *b.lonlat(), b.num(5, 180), b.num(10, 260), b.num(20, 240)])
    return fmt.table([head] + rows)


@template("地标.geojson", "map", (10, 60), enc="u")
def landmarks_geojson(b):
    features = []
    for _ in range(b.n):
        name = b.city() + b.pick("公园", "体育馆", "火车站")
        point = {"type": "Point", "coordinates": [float(x) for x in b.lonlat()]}
        features.append({"type": "Feature", "properties": {"name": name}, "geometry": point})
    return fmt.dumps({"type": "FeatureCollection", "features": features}) + "\n"


@template("基站工参.csv", "map", (10, 80))
def cell_site_table(b):
    head = ["站名", "LAC", "CI", "经度", "纬度", "方位角", "挂高"]
    rows = []
    for _ in range(b.n):
        rows.append([f"{b.city()}{b.pick(pools.STREETS)}基站{b.num(1, 3)}", *b.cell(), *b.lonlat(), b.num(0, 350),
                     b.num(15, 50)])
    return fmt.table([head] + rows)


@template("行情_{d}.csv", "quotes", (20, 100))
def stock_quotes(b):
    head = ["代码", "名称", "开盘", "最高", "最低", "收盘", "成交量"]
    rows = []
    for _ in range(b.n):
        rows.append([f"{b.pick('600', '000', '300')}{b.digits(3)}", b.pick(pools.FIRM_A) + "股份", b.money(3, 80),
                     b.money(3, 80), b.money(3, 80), b.money(3, 80), b.num(100000, 90000000)])
    return fmt.table([head] + rows)


@template("汇率牌价.txt", "quotes")
def exchange_rates(b):
    head = ["货币", "现汇买入", "现钞买入", "卖出"]
    rows = []
    for c in ["美元", "欧元", "港币", "日元", "英镑", "澳元", "泰铢"]:
        rows.append([c, b.money(5, 900), b.money(5, 900), b.money(5, 900)])
    return f"外汇牌价 {b.base:%Y-%m-%d %H:%M}\n" + fmt.auto([head] + rows)


@template("开票明细{ym}.csv", "invoices", (10, 80))
def invoice_list(b):
    head = ["发票代码", "发票号码", "购方名称", "购方税号", "金额", "税额", "开票日期"]
    rows = []
    for _ in range(b.n):
        rows.append([b.decoy(f"0{b.num(31, 65)}00{b.digits(7)}"), b.decoy(b.digits(8)), b.firm(), b.uscc(),
                     b.money(100, 90000), b.money(6, 900), f"{b.t():%Y%m%d}"])
    return fmt.table([head] + rows)


@template("企业名录.tsv", "companies", (10, 60))
def company_list(b):
    head = ["企业名称", "统一社会信用代码", "注册资本(万)", "成立日期", "总机"]
    rows = []
    for _ in range(b.n):
        rows.append([b.firm(), b.uscc(), b.num(10, 5000), f"{b.t(900):%F}", b.org_tel("0755")])
    return fmt.table([head] + rows, "\t")


@template("运单轨迹.log", "log", (20, 100))
def waybill_events(b):
    return "".join(f"{t:%F %T} {b.decoy('SF1' + b.digits(12))} {b.pick('已揽收', '到达', '离开', '派送中')} 【{b.city()}集散中心】\n"
                   for t in b.times(hours=1))


@template("gc.log", "log", (30, 120), enc="u")
def gc_log(b):
    return "".join(f"{t:%FT%T}.{b.num(100, 999)}+0800: {b.num(10, 99999)}.{b.num(100, 999)}: [GC (Allocation Failure) "
                   f"[PSYoungGen: {b.num(10000, 900000)}K->{b.num(1000, 9000)}K({b.num(100000, 999999)}K)] "
                   f"0.0{b.num(10, 99)} secs]\n" for t in b.times(hours=1))


@template("slow.log", "log", (10, 60), enc="u")
def mysql_slow_log(b):
    return "".join(f"# Time: {t:%y%m%d %T}\n# Query_time: {b.num(1, 30)}.{b.num(100, 999)}  Lock_time: 0.000 "
                   f"Rows_sent: {b.num(0, 90)}  Rows_examined: {b.num(1000, 999999)}\n"
                   f"select guest_name, cert_no, room_no from t_checkin where cert_no = ? and checkin_time > ?;\n"
                   for t in b.times(hours=2))


@template("入住率统计{y}.xlsx", "statistics", enc="bin")
def occupancy_statistics(b):
    head = ["酒店", "月份", "房间数", "入住间夜", "入住率", "平均房价"]
    rows = []
    for m in range(1, 13):
        rows.append([b.hotel(), f"{m}月", 120, b.num(1000, 3500), f"{b.num(40, 99)}%", b.num(160, 480)])
    return fmt.xlsx(("统计", [head] + rows))


@template("口岸流量月报.txt", "statistics")
def border_statistics(b):
    rows = [["口岸", "出境人次", "入境人次", "同比"]] + [[p, f"{b.num(10000, 900000):,}", f"{b.num(10000, 900000):,}",
                                              f"{b.num(-20, 40)}%"] for p in pools.PORTS]
    return f"{b.base:%Y年%m月}各口岸出入境流量\n\n" + fmt.auto(rows)


@template("刑事案件统计.csv", "statistics")
def crime_statistics(b):
    return fmt.table([["辖区", "案由", "立案数", "破案数", "破案率"]] + [[p[3], c, b.num(10, 400), b.num(5, 300),
                                                             f"{b.num(30, 95)}%"] for p in b.r.sample(pools.REGIONS, 6)
                                                             for c in pools.CRIMES[:5]])


@template("路口违法统计.html", "statistics")
def violation_statistics(b):
    rows = [[f"{b.pick(pools.STREETS)}与{b.pick(pools.STREETS)}路口", b.pick("闯红灯", "压线", "超速"), b.num(10, 3000),
             b.num(3, 12)] for _ in range(b.num(8, 30))]
    return fmt.html("电子警察抓拍统计", fmt.html_table(["地点", "违法行为", "起数", "记分"], rows), b.enc.replace("-sig", ""))


@template("元器件清单.csv", "parts", (15, 80))
def part_list(b):
    head = ["位号", "型号", "封装", "数量", "备注"]
    rows = []
    for _ in range(b.n):
        rows.append([f"{b.pick('R', 'C', 'U', 'Q', 'D')}{b.num(1, 300)}", b.pick(f"CA3{b.num(100, 200)}",
            f"MF{b.num(100, 999)}", f"G{b.digits(8)}", f"TL07{b.num(1, 4)}"), b.pick("0603", "SOP-8"), b.num(1, 40),
            b.pick("", "替代")])
    return fmt.table([head] + rows)


@template("馆藏书目.csv", "books", (15, 80))
def book_catalogue(b):
    head = ["ISBN", "书名", "出版社", "索书号", "馆藏"]
    rows = []
    for _ in range(b.n):
        rows.append([b.decoy("9787" + b.digits(9)), b.pick("银行会计实务", "旅馆业管理", "刑法总论", "铁路史话", "电信计费原理"), b.city()
                     + "出版社", f"{b.pick('TP', 'F', 'D')}{b.num(100, 999)}" f"/{b.num(1, 99)}", b.num(1, 9)])
    return fmt.table([head] + rows)


@template("products.db", "sqlite", (10, 60), enc="bin")
def product_sqlite(b):
    return fmt.sqlite("product", ["sku", "ean", "title", "price", "stock"],
                      [[b.digits(8), b.ean(), b.pick("键盘", "鼠标", "支架"), b.money(9, 300), b.num(0, 99)]
                       for _ in range(b.n)])


@template("空表_宾客登记.csv", "empty")
def header_only_export(b):
    return "房号,客人姓名,证件类型,证件号码,手机,到店时间,离店时间,房价,备注\n" + ",,,,,,,,\n" * b.num(1, 12) + "导出条数：0\n"


@template("capture_{n}.hex", "machine", (20, 90), enc="u")
def hex_dump(b):
    return "".join(f"{i * 16:08x}  " + " ".join(b.hexa(2) for _ in range(16)) + f"  |{'.' * 16}|\n" for i in range(b.n))


@template("房源挂牌.txt", "listing", (6, 30))
def estate_listings(b):
    return "".join(f"{b.city()} {b.estate()} {b.num(1, 4)}室{b.num(1, 2)}厅 {b.money(45, 180)}㎡ 挂牌{b.num(60, 900)}万 "
                   f"单价{b.num(8000, 70000)}元 满五\n" for _ in range(b.n)) + f"\n看房预约 {b.hot400()}\n"


@template("出租房源.md", "listing", (5, 25))
def rental_listings(b):
    rows = []
    for _ in range(b.n):
        rows.append([b.estate(), b.pick("一室", "两室", "主卧"), f"{b.num(15, 120)}㎡", b.num(8, 80) * 100,
                     b.pick("押一付三", "押一付一")])
    return "## 本周出租房源\n\n" + fmt.markdown(["小区", "户型", "面积", "月租金", "付款"], rows)


@template("成绩统计.xlsx", "statistics", enc="bin")
def score_statistics(b):
    head = ["班级", "人数", "平均分", "及格率", "最高分"]
    rows = []
    for i in range(1, b.num(8, 22)):
        rows.append([f"{i}班", b.num(38, 56), b.num(60, 90), f"{b.num(70, 99)}%", b.num(95, 150)])
    return fmt.xlsx(("统计", [head] + rows))


@template("机台产量.jsonl", "sensor", (20, 120), enc="u")
def machine_output(b):
    return fmt.jsonl([{"machine": f"M{b.num(1, 60):02d}", "batch": b.order(), "good": b.num(100, 9000),
                       "scrap": b.num(0, 90), "ts": int(b.decoy("15" + b.digits(11)))} for _ in range(b.n)])
