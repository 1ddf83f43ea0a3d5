"""Hard negatives: timetables, directories, statistics, notices, forms not filled in."""
from lib import tables as T
from lib import values as V
from lib import writers as w
from lib.fmt import cn, en, f, f14, f8, fd, fm, hm


def n_train_times(d):
    rows = []
    for _ in range(d.i(10, 60)):
        a, b = d.r.sample(T.STATIONS, 2)
        t = d.dt()
        rows.append([d.ch("GDCZTK") + str(d.i(21, 990)), a, b, hm(t), hm(d.after(t, 60, 600)), d.money(40, 900),
                d.ch(["有", "无", "12"])])
    w.table(d, "列车时刻表.csv", "车次,出发站,到达站,开车时间,到达时间,二等座票价,余票".split(","), rows)


def n_flight_times(d):
    out = ["%-8s %-10s %-10s %s  %s  %s" % ("航班号", "始发", "到达", "起飞", "到达", "班期")]
    for _ in range(d.i(10, 50)):
        a, b = d.r.sample(T.AIRPORTS, 2)
        t = d.dt()
        out.append("%-8s %-10s %-10s %s  %s  %s" % (d.ch(T.AIRLINES)[0] + d.num(4), a[1], b[1], hm(t), hm(d.after(t,
                80, 200)), d.ch(["1234567"[:5], "135", "246", "每日"])))
    w.text(d, "航班时刻.txt", "\n".join(out) + "\n")


def n_schedule_en(d):
    rows = []
    for _ in range(d.i(10, 40)):
        a, b = d.r.sample(T.AIRPORTS, 2)
        t = d.dt()
        rows.append([d.ch(T.AIRLINES)[0] + d.num(4), a[0], b[0], hm(t), hm(d.after(t, 80, 200)),
                d.pick("A320 B738 A333 B789"), d.pick("daily Mo-Fr weekends")])
    w.table(d, "summer_schedule.csv", "flight,from,to,departure,arrival,aircraft,days".split(","), rows, enc="utf-8")


def n_hotel_directory(d):
    rows = []
    for _ in range(d.i(8, 45)):
        g = d.office()
        rows.append([d.ch(T.HOTELS), g[1] + g[2] + d.ch(T.STREETS) + "%d号" % d.i(1, 400), d.tel(area=g[3]), d.i(30,
                300), d.ch(["三星", "四星", "经济型"]), d.i(98, 900)])
    w.table(d, "协议酒店名录.csv", "酒店名称,地址,电话,房间数,星级,协议价".split(","), rows)


def n_office_directory(d):
    g = d.office()
    rows = [[x, d.tel(area=g[3]), "%d室" % d.i(101, 990)] for x in
            "办公室 户籍窗口 出入境接待大厅 车管所 信访室 交通违法处理窗口 房产登记大厅 公积金中心".split()]
    w.page(d, "办事电话.html", "便民电话", "<h2>%s办事窗口电话</h2>" % (g[1] + g[2]) + w.html_table(["部门", "电话", "房间"], rows))


def n_branch_list(d):
    rows = [["网点", "地址", "电话", "营业时间"]]
    for _ in range(d.i(6, 40)):
        g = d.office()
        rows.append([d.ch(T.BINS)[2] + g[1] + d.ch(T.STREETS) + "支行", g[1] + g[2] + d.ch(T.STREETS), d.tel(area=g[3]),
                "9:00-17:00"])
    w.xlsx(d, "银行网点.xlsx", ("网点", rows))


def n_cafe_directory(d):
    rows = []
    for _ in range(d.i(6, 40)):
        g = d.office()
        rows.append([g[0] + "10" + d.num(6, "0"), d.ch(T.CAFES), g[1] + g[2] + d.ch(T.STREETS), d.i(40, 300),
                d.ch(["营业", "停业整顿", "注销"])])
    w.table(d, "辖区网吧名录.csv", "场所编号,网吧名称,地址,终端数,状态".split(","), rows)


def n_cafe_machines(d):
    rows = [["%s%03d" % (d.ch("ABC"), k), "192.168.1.%d" % k, d.ch(["空闲", "使用中", "维修"]), d.ch(["i5", "i7"]),
            f(d.dt(2018, 2020))] for k in range(1, d.i(20, 90))]
    w.table(d, "机器状态.csv", "终端号,IP,状态,配置,最近开机".split(","), rows)


def n_occupancy(d):
    rows = [["日期", "可售房", "出租房", "入住率", "平均房价", "RevPAR"]]
    for t in d.times(d.i(10, 31), 1440, 1441):
        a = d.i(80, 200)
        b = d.i(20, a)
        rows.append([fd(t), a, b, "%.1f%%" % (100 * b / a), d.money(180, 500), d.money(60, 400)])
    w.xlsx(d, "经营日报.xlsx", ("入住率", rows))


def n_border_stats(d):
    rows = [[p + "口岸", d.i(1000, 900000), d.i(1000, 900000), "%.1f%%" % d.r.uniform(-20, 30)]
            for p in d.r.sample(T.PORTS, 14)]
    w.table(d, "口岸出入境人次统计.csv", "口岸,出境人次,入境人次,同比".split(","), rows)


def n_crime_stats(d):
    out = ["# %d年%s刑事案件统计" % (d.i(2012, 2021), d.office()[1]), "", "| 案由 | 立案 | 破案 | 抓获人数 |", "|---|---|---|---|"]
    for c in "盗窃 诈骗 故意伤害 危险驾驶 开设赌场 寻衅滋事".split():
        out.append("| %s | %d | %d | %d |" % (c, d.i(100, 4000), d.i(50, 2000), d.i(20, 1500)))
    w.text(d, "案件统计.md", "\n".join(out) + "\n", "utf-8")


def n_court_list(d):
    out = ["开庭公告"]
    for _ in range(d.i(5, 25)):
        g = d.office()
        out.append("（%d）%s%s刑初%d号　被告人%s某某%s一案　%s　第%d法庭" % (d.i(2016, 2022), g[4][0], g[0][2:], d.i(10, 900),
                d.ch("王李张刘陈"), d.ch(["盗窃", "诈骗", "危险驾驶"]), cn(d.dt(2018, 2022)), d.i(1, 12)))
    w.text(d, "开庭公告.txt", "\n".join(out) + "\n")


def n_law_text(d):
    arts = ["旅馆接待旅客住宿必须登记，登记时应当查验旅客的身份证件。", "互联网上网服务营业场所经营单位应当对上网消费者的身份证等有效证件进行核对、登记。",
            "公民出境、入境，应当向出入境边防检查机关交验本人的护照或者其他旅行证件。", "机动车驾驶人应当随身携带驾驶证，机动车号牌应当悬挂。", "出租人不得将房屋出租给无身份证件的人居住。",
            "银行应当为存款人保密，不得泄露账户余额与交易明细。"]
    d.r.shuffle(arts)
    s = "内部学习材料（%d年第%d期）\n\n" % (d.i(2012, 2022), d.i(1, 24)) + "\n".join("第%s条　%s" % (n, a) for n, a in zip("一二三四五六",
            arts))
    w.text(d, "学习材料.txt", s + "\n")


def n_blank_hotel(d):
    w.docx(d, "宾客登记表(空白).docx", ["%s住宿登记表" % d.ch(T.HOTELS), [["姓名", "", "性别", ""], ["证件号码", "", "联系电话", ""], ["房号",
            "", "入住时间", "　年　月　日"], ["离店时间", "", "押金", ""]],
           "温馨提示：请出示身份证登记。总台 %s" % d.tel()])


def n_blank_lease(d):
    w.text(d, "租赁合同范本.txt", "房屋租赁合同（范本）\n出租方（甲方）：____________ 身份证号：__________________\n承租方（乙方）：____________ 身份证号：____"
            "______________\n房屋坐落：________________\n"
           "租赁期限：自____年__月__日至____年__月__日\n月租金：______元　押金：______元\n备案咨询：%s\n版本 %s\n" % (d.hot(), fd(d.dt())))


def n_blank_import(d):
    head = d.ch(["姓名,身份证号,手机号码,银行卡号,开户行", "车牌号,车主,身份证号,车架号,联系电话", "学生姓名,身份证号,监护人,监护人电话",
            "乘机人,证件号码,航班号,起飞日期,手机"]).split(",")
    w.xlsx(d, "导入模板%d.xlsx" % d.i(1, 9), ("模板", [head]), ("填写说明", [["字段", "要求"]] + [[h, d.ch(["必填", "文本格式",
            "不可重复"])] for h in head]))


def n_estate_ads(d):
    out = []
    for _ in range(d.i(4, 20)):
        g = d.office()
        out.append("【%s】%s %d室%d厅 %s平 %d万 满五唯一 看房热线 %s" % (g[2], d.ch(T.ESTATES), d.i(1, 4), d.i(1, 2), d.money(48,
                160), d.i(60, 900), d.hot()))
    w.text(d, "房源.txt", "\n".join(out) + "\n")


def n_rent_listing(d):
    out = [{"title": "%s %d室 整租" % (d.ch(T.ESTATES), d.i(1, 3)), "rent": d.i(10, 90) * 100, "area": float(d.money(20,
            120)), "listingId": int("4" + d.num(9)), "district": d.office()[2]} for _ in range(d.i(5, 40))]
    w.js(d, "rent_listing.json", {"houses": out}, indent=d.ch([None, 2]))


def n_fines_table(d):
    rows = [[d.num(4), x, d.ch([50, 100, 200]), d.ch([0, 1, 3, 6, 12])] for x in "闯红灯 超速 违法停车 逆行 未系安全带 占用应急车道 醉酒驾驶 使用"
            "伪造号牌".split()]
    w.table(d, "违法代码表.csv", "违法代码,违法行为,罚款金额,记分".split(","), rows)


def n_plate_codes(d):
    rows = sorted({(r[4], r[1]) for r in T.REGIONS})
    w.table(d, "号牌地区代码.csv", ["号牌前缀", "地区"], [list(r) for r in rows])


def n_car_catalog(d):
    rows = [[c[0], c[1], d.decoy("vin", V.bad_vin(d.r)), d.money(5, 40)] for c in T.CARS]
    w.table(d, "车型目录.csv", "厂家,车型,样车编码,指导价(万)".split(","), rows)


def n_poi(d):
    rows = [[s + "站", "%.6f" % d.r.uniform(104, 121), "%.6f" % d.r.uniform(22, 40), d.ch(["地铁", "高铁", "公交"])]
            for s in T.STATIONS]
    w.table(d, "站点坐标.csv", "名称,经度,纬度,类型".split(","), rows)


def n_towers(d):
    rows = [["460", "00", d.i(4000, 42000), d.i(1000, 60000), "%.6f" % d.r.uniform(104, 121), "%.6f" % d.r.uniform(22,
            40), d.ch(T.STREETS) + "基站"] for _ in range(d.i(10, 60))]
    w.table(d, "基站工参.csv", "MCC,MNC,LAC,CI,经度,纬度,站名".split(","), rows)


def n_geojson(d):
    fe = [{"type": "Feature", "properties": {"name": d.ch(T.ESTATES)}, "geometry": {"type": "Point",
            "coordinates": [round(d.r.uniform(104, 121), 6), round(d.r.uniform(22, 40), 6)]}}
          for _ in range(d.i(5, 40))]
    w.js(d, "estates.geojson", {"type": "FeatureCollection", "features": fe})


def n_bus_trad(d):
    rows = [["%d%s" % (d.i(1, 99), d.ch("ABKXM")), d.ch(["尖沙咀", "旺角", "沙田", "荃灣"]), d.ch(["機場", "元朗", "將軍澳"]),
            hm(d.dt()), "$%.1f" % d.r.uniform(5, 40)] for _ in range(d.i(10, 30))]
    w.table(d, "巴士班次.csv", "路線,起點,終點,開出時間,車費".split(","), rows, enc="trad")


def n_grades(d):
    rows = [["座号", "姓名", "语文", "数学", "英语"]] + [[k, d.p().name, d.i(50, 100), d.i(50, 100), d.i(50, 100)]
            for k in range(1, d.i(20, 50))]
    w.xlsx(d, "期中成绩.xlsx", ("成绩", rows))


def n_rooms_en(d):
    rows = [["%d%02d" % (d.i(2, 12), d.i(1, 30)), d.pick("King Twin Suite"), d.pick("vacant occupied dirty out-of-ord"
            "er"), d.i(200, 900)] for _ in range(d.i(10, 50))]
    w.table(d, "housekeeping.csv", "room,type,status,rack_rate".split(","), rows, enc="utf-8")
