"""Negatives of trade and service: orders, products, directories, prices; no person's record."""
from lib import values as V
from lib.labels import md, sql, table

GOODS = "保温杯 蓝牙耳机 充电宝 羽绒服 运动鞋 不锈钢炒锅 儿童书包 床上四件套 机械键盘 空气净化器 猫粮10kg 茶叶礼盒".split()


def t_orders_csv(d):
    rows = []
    for _ in range(d.n(10, 60)):
        t = d.when(2017, 2019)
        rows.append([f"{t:%Y%m%d%H%M%S}{d.dig(4)}", d.c(*GOODS), d.n(1, 5), d.money(9, 900),
            f"{t:%Y-%m-%d %H:%M:%S}", d.c("已发货", "已完成", "已关闭"), "SF" + d.dig(12)])
    d.csv("订单导出.csv", ["订单编号", "商品", "数量", "实付金额", "下单时间", "订单状态", "运单号"], rows)


def t_order_ids_like_mobile(d):
    rows = []
    for _ in range(d.n(8, 30)):
        rows.append([d.decoy("phone.mobile", V.mobile(d.r)), d.c(*GOODS), d.n(1, 90), d.money(5, 300)])
    d.csv("出库单.csv", ["出库单编号", "品名", "件数", "单价"], rows)


def t_hotel_directory(d):
    rows = []
    for _ in range(d.n(6, 20)):
        c = d.city()
        rows.append([c[0] + d.c("如意宾馆", "金悦大酒店", "海景酒店", "假日酒店"), c[0] + "市" + d.c(*V.ROADS) + f"{d.n(2, 300)}号",
            d.tel(c), d.n(60, 400), f"{d.n(150, 900)}元起"])
    d.xlsx("协议酒店名录.xlsx", ("酒店", [["酒店名称", "地址", "前台电话", "房间数", "协议价"]] + rows))


def t_bank_branches(d):
    rows = []
    for _ in range(d.n(6, 25)):
        c = d.city()
        rows.append([d.c(*sorted(V.BANKS)) + c[0] + d.c("高新", "城东", "新华") + "支行", "10" + d.dig(10), d.tel(c),
            "9:00-17:00"])
    d.csv("网点列表.csv", ["网点名称", "联行号", "联系电话", "营业时间"], rows)


def t_police_offices(d):
    rows = [[d.c("站前", "城东", "新华", "滨河", "开发区") + "派出所", d.c(*V.ROADS) + f"{d.n(2, 300)}号", d.tel()]
        for _ in range(d.n(5, 16))]
    d.html("派出所一览.html", "辖区派出所联系方式", "<h2>辖区派出所联系方式</h2>" + table(["单位", "地址", "值班电话"], rows))


def t_product_md(d):
    rows = [[g, "69" + d.dig(11), f"{d.c('E', 'G')}{d.dig(4)}-{d.dig(3)}", d.money(10, 999)] for g in GOODS]
    d.text("商品清单.md", "# 商品清单\n\n" + md(["品名", "条码", "型号", "零售价"], rows))


def t_flight_timetable(d):
    rows = []
    for _ in range(d.n(12, 50)):
        a, b = d.two()
        rows.append([d.c("CA", "MU", "CZ", "HU") + d.dig(4, "123456789"), a[6], b[6],
            f"{d.n(6, 22):02d}:{d.n(0, 11) * 5:02d}", d.c("73G", "320", "321", "A330"), "1234567"[:d.n(3, 7)]])
    d.csv("航班时刻表.csv", ["航班号", "始发", "到达", "起飞", "机型", "班期"], rows)


def t_train_timetable(d):
    rows = [[f"{d.c(*'GDKZ')}{d.n(1, 1999)}", c[8], f"{d.n(5, 22):02d}:{d.n(0, 59):02d}", f"{d.n(2, 8)}分",
        f"{d.n(20, 2000)}km"] for c in d.r.sample(V.CITIES, 20)]
    d.html("列车时刻.html", "列车时刻表查询", table(["车次", "车站", "到点", "停留", "里程"], rows))


def t_room_price(d):
    rows = [[t, d.n(100, 400), d.n(200, 600), d.c("含双早", "无早")] for t in ("标准间", "大床房", "家庭房", "行政套房", "钟点房")]
    d.text("房价牌.txt", "今日房价\n" + "\n".join("\t".join(map(str, x)) for x in rows)
        + f"\n入住时间 14:00后 退房时间 12:00前\n预订电话：{d.tel()} / {d.hot()}\n")


def t_house_listing(d):
    rows = [[d.c(*V.ESTATES), f"{d.n(1, 4)}室{d.n(1, 2)}厅", f"{d.money(40, 160)}㎡", f"{d.n(60, 700)}万",
        f"{d.n(2, 30)}/{d.n(30, 34)}层"] for _ in range(d.n(6, 30))]
    d.html("二手房源列表.html", "二手房", "<h3>在售房源</h3>" + table(["小区", "户型", "面积", "总价", "楼层"], rows)
        + f"<p>门店电话 {d.tel()}</p>")


def t_rent_listing(d):
    out = [f"【出租】{d.c(*V.ESTATES)} {d.n(1, 3)}室1厅 {d.n(30, 110)}平 月租{d.n(10, 60)}00元 押一付三 家电齐全 近地铁"
        for _ in range(d.n(5, 25))]
    d.text("租房信息汇总.txt", "\n".join(out) + "\n")


def t_express(d):
    rows = [["YT" + d.dig(13), "7" + d.dig(14), d.c("已签收", "派送中", "已揽收"), f"{d.when(2018, 2019):%m-%d %H:%M}",
        f"{d.money(0, 9)}kg"] for _ in range(d.n(8, 40))]
    d.csv("物流单号.csv", ["运单号", "子单号", "状态", "时间", "重量"], rows, "\t")


def t_invoice_list(d):
    rows = [[d.dig(12, "01"), d.dig(8), d.co(), "91" + d.dig(6, "3") + "MA" + d.dig(7) + d.c(*"ABCDEFGH"),
        d.money(100, 90000)] for _ in range(d.n(6, 25))]
    d.csv("发票台账.csv", ["发票代码", "发票号码", "销售方", "纳税人识别号", "价税合计"], rows)


def t_supplier(d):
    rows = [[d.co(), d.tel(), d.mail(d.c("sales", "info", "office"), d.c("hengtai", "xinyuan", "boyuan", "ruifeng")
        + d.c(".com.cn", "-group.com", ".cn"))] for _ in range(d.n(5, 16))]
    d.csv("供应商名录.csv", ["供应商", "总机", "公共邮箱"], rows)


def t_cafe_menu(d):
    d.text("网吧收费公示.txt",
        f"本店上网收费标准\n普通区 {d.n(2, 5)}元/小时\n电竞区 {d.n(5, 9)}元/小时\n包夜（23:00-7:00） {d.n(15, 40)}元\n未成年人禁止入内，"
        f"请出示身份证登记上机\n投诉电话：{d.tel()}\n")


def t_stock_sql(d):
    rows = [[d.n(1, 9999), g, d.dig(13, "6"), d.n(0, 900), d.money(1, 500)] for g in GOODS]
    d.text("stock.sql", sql("stock", ["id", "name", "barcode", "qty", "cost"], rows, 1), "utf-8")


def t_refund_numbers(d):
    rows = [[f"R{d.dig(17, '2')}", "4200" + d.dig(24), d.money(1, 500), d.c("原路退回", "退至零钱")]
        for _ in range(d.n(6, 30))]
    d.xlsx("退款单.xlsx", ("退款", [["退款单号", "支付单号", "金额", "方式"]] + rows))
