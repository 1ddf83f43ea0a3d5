"""Hard negatives: lists, logs, statistics, masked exports."""
import datetime as dt, hashlib, json
from lib.core import tpl
from lib import office
from lib.fields import HOT, STA, CITY, AIR, CARS, PORT, CRIME, CAFE
from lib.people import REGIONS, ROADS, COMM, BANKS, luhn_digit, make_mobile
from templates.native_money import st, J
from templates.shapes_table import tocsv

N = lambda name: tpl("null", None, name)


def m(F):
    return min(F.n, 120)


def ri(F, a, b):
    return F.rng.randrange(a, b)


@N("train_timetable")
def _(F):
    return "csv", "车次,始发站,终到站,开车时间,到达时间,二等座,一等座\n" + "\n".join("%s%d,%s,%s,%02d:%02d,%02d:%02d,%.1f,%.1f" % (st(F, *"GDKZ"), ri(F, 1, 2900), *F.rng.sample(STA, 2), ri(F, 6, 14), ri(F, 0, 60), ri(F, 15, 24), ri(F, 0, 60), ri(F, 100, 900) / 2, ri(F, 900, 2000) / 2) for _ in range(m(F))) + "\n"


@N("flight_schedule")
def _(F):
    return "json", J([{"flightNo": st(F, *AIR) + str(ri(F, 1101, 8990)), "depCity": a, "arrCity": b, "depTime": "%02d:%02d" % (ri(F, 6, 23), ri(F, 0, 60)), "aircraft": st(F, "A320", "B738", "A333"), "weekdays": "1234567"} for a, b in [F.rng.sample(list(CITY), 2) for _ in range(m(F))]], indent=1) + "\n"


@N("hotel_directory")
def _(F):
    return "csv", "酒店名称,地址,前台电话,房间数,入住时间,退房时间\n" + "\n".join("%s,%s%s%d号,%s,%d间,14:00后,12:00前" % (r[2][:-1] + st(F, *HOT), r[2] + r[3], st(F, *ROADS), ri(F, 2, 400), F.office(r), ri(F, 40, 300)) for r in [st(F, *REGIONS) for _ in range(m(F))]) + "\n"


@N("hotel_rate_plan")
def _(F):
    return "xlsx", office.xlsx([("房价", [["房型", "房号段", "平日价", "周末价", "押金", "可住人数"]] + [[t, "%d01-%d18" % (ri(F, 2, 9), ri(F, 10, 18)), ri(F, 150, 400), ri(F, 200, 600), 300, 2] for t in ["标准间", "大床房", "双床房", "家庭房", "商务套房"]], False, [])])


@N("order_log")
def _(F):
    o = []
    for i in range(m(F)):
        t = F.base + dt.timedelta(seconds=i * 3)
        o.append("%s INFO  OrderService - orderNo=%s userId=%d amount=%.2f cost=%dms ts=%s" % (t.strftime("%Y-%m-%d %H:%M:%S"), F.d(t.strftime("%Y%m%d%H%M%S") + "%04d" % ri(F, 0, 9999)), ri(F, 10000, 999999), ri(F, 100, 90000) / 100, ri(F, 3, 200), F.d(int(t.timestamp() * 1000))))
    return "log", "\n".join(o) + "\n"


@N("prometheus_metrics")
def _(F):
    return "txt", "# HELP http_requests_total 请求数\n# TYPE http_requests_total counter\n" + "\n".join("http_requests_total{uri=\"/api/%s\",code=\"%d\"} %d" % (st(F, "checkin", "ticket", "balance", "idcard/verify", "sms/send"), st(F, 200, 400, 500), ri(F, 1, 10 ** 9)) for _ in range(m(F))) + "\njvm_memory_max_bytes{area=\"heap\"} 4.294967296E9\n"


@N("nginx_static")
def _(F):
    return "log", "\n".join("10.%d.%d.%d - - [%s +0800] \"GET /static/%s?v=%d HTTP/1.1\" 200 %d \"-\" \"Mozilla/5.0\"" % (ri(F, 0, 255), ri(F, 0, 255), ri(F, 1, 255), (F.base + dt.timedelta(seconds=i)).strftime("%d/%b/%Y:%H:%M:%S"), st(F, "app.js", "idcard.css", "hotel.png", "bank/logo.svg"), int(F.base.timestamp()), ri(F, 100, 999999)) for i in range(m(F))) + "\n"


def mask(F):
    p = F.person()
    return p, p.name[0] + "*" * (len(p.name) - 1), p.id[:6] + "********" + p.id[-4:], p.mobile[:3] + "****" + p.mobile[-4:], p.card[:4] + "***********" + p.card[-4:]


@N("masked_export")
def _(F):
    o = ["客户姓名,证件号码,手机号,入住时间,房号"]
    for _ in range(m(F)):
        p, a, b, c, d = mask(F)
        o.append("%s,%s,%s,%s,%d" % (a, F.d(b), F.d(c), F.ts(F.when()), ri(F, 201, 1830)))
    return "csv", "\n".join(o) + "\n"


@N("masked_statement")
def _(F):
    o = ["卡号,户名,交易时间,金额,余额,对方户名"]
    for _ in range(m(F)):
        p, a, b, c, d = mask(F)
        o.append("%s,%s,%s,%.2f,%.2f,%s*" % (F.d(d), a, F.ts(F.when()), ri(F, 100, 90000) / 100, ri(F, 1000, 900000) / 100, F.person_name()[0]))
    return "csv", "\n".join(o) + "\n"


@N("masked_api_json")
def _(F):
    o = []
    for _ in range(min(m(F), 30)):
        p, a, b, c, d = mask(F)
        o.append({"name": a, "idNo": F.d(b), "mobile": F.d(c), "flightNo": st(F, *AIR) + str(ri(F, 1101, 8990)), "date": F.day(F.when())})
    return "json", J({"code": 0, "msg": "ok", "data": o}, indent=2) + "\n"


@N("hashed_table")
def _(F):
    h = lambda: hashlib.sha256(str(F.rng.random()).encode()).hexdigest()
    return st(F, "tsv", "txt"), "id_hash\tphone_md5\tcity\tcheckin_cnt\n" + "\n".join("%s\t%s\t%s\t%d" % (h(), h()[:32], st(F, *REGIONS)[2], ri(F, 1, 40)) for _ in range(m(F))) + "\n"


@N("imei_stock")
def _(F):
    def im():
        s = "86" + "%012d" % ri(F, 10 ** 10, 10 ** 12 - 1)
        return F.d(s + luhn_digit(s))
    return "csv", "序号,型号,IMEI,颜色,入库时间\n" + "\n".join("%d,%s,%s,%s,%s" % (i + 1, st(F, "荣耀畅玩", "红米Note", "OPPO A5"), im(), st(F, "黑", "蓝", "白"), F.day(F.when())) for i in range(m(F))) + "\n"


@N("waybill_list")
def _(F):
    return "csv", "运单号,始发网点,目的网点,重量(kg),揽收时间,状态\n" + "\n".join("%s,%s,%s,%.2f,%s,%s" % (F.d("SF10%011d" % ri(F, 10 ** 9, 10 ** 11 - 1)), st(F, *REGIONS)[2], st(F, *REGIONS)[2], ri(F, 10, 900) / 100, F.ts(F.when()), st(F, "已签收", "运输中", "派送中")) for _ in range(m(F))) + "\n"


@N("product_catalogue")
def _(F):
    return "csv", "条码,品名,规格,进价,售价,库存\n" + "\n".join("%s,%s,%dml,%.2f,%.2f,%d" % (F.d("69%011d" % ri(F, 10 ** 10, 10 ** 11 - 1)), st(F, "矿泉水", "酱油", "洗发水", "牛奶"), ri(F, 100, 2000), ri(F, 100, 3000) / 100, ri(F, 3000, 9000) / 100, ri(F, 0, 900)) for _ in range(m(F))) + "\n"


@N("city_report")
def _(F):
    return "txt", "+--------------+-----------+-------------+\n| 城市         | 入住人次  | 平均房价    |\n+--------------+-----------+-------------+\n" + "\n".join("| %s | %d | %.2f |" % (r[2], ri(F, 100, 99999), ri(F, 15000, 50000) / 100) for r in F.rng.sample(REGIONS, 20)) + "\n+--------------+-----------+-------------+\n20 rows in set (0.42 sec)\n"


@N("bank_branches")
def _(F):
    return "csv", "联行号,网点名称,地址,咨询电话,营业时间\n" + "\n".join("%s,%s%s%s支行,%s%s%d号,%s,9:00-17:00" % (F.d("10%010d" % ri(F, 10 ** 9, 10 ** 10 - 1)), b[0], r[2][:-1], st(F, *ROADS)[:2], r[2] + r[3], st(F, *ROADS), ri(F, 2, 300), F.office(r)) for b, r in [(st(F, *BANKS), st(F, *REGIONS)) for _ in range(m(F))]) + "\n"


@N("poi_geojson")
def _(F):
    return "geojson", J({"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"name": st(F, *HOT), "address": st(F, *ROADS)}, "geometry": {"type": "Point", "coordinates": [round(F.rng.uniform(104, 120), 6), round(F.rng.uniform(24, 38), 6)]}} for _ in range(m(F))]}) + "\n"


@N("du_sizes")
def _(F):
    return "txt", "\n".join("%s\t/data/backup/%s" % (ri(F, 10 ** 5, 10 ** 10 - 1), st(F, "hotel", "bank", "cdr", "idcard") + "_%d.sql.gz" % ri(F, 1, 99)) for _ in range(m(F))) + "\n"


@N("kafka_offsets")
def _(F):
    return "txt", "GROUP     TOPIC        PARTITION  CURRENT-OFFSET  LOG-END-OFFSET  LAG\n" + "\n".join("g-%s  cdr_topic  %d  %d  %d  %d" % (st(F, "etl", "risk"), i, a, a + b, b) for i, a, b in [(i, ri(F, 10 ** 8, 10 ** 9), ri(F, 0, 999)) for i in range(min(m(F), 40))]) + "\n"


@N("behaviour_log")
def _(F):
    return st(F, "jsonl", "log"), "\n".join(J({"uid": F.d(ri(F, 17 * 10 ** 17, 18 * 10 ** 17)), "event": st(F, "view_hotel", "search_flight", "click_ticket", "open_balance"), "ts": int((F.base + dt.timedelta(seconds=i)).timestamp() * 1000), "os": st(F, "ios", "android")}) for i in range(m(F))) + "\n"


@N("house_listings")
def _(F):
    return "csv", "房源编号,小区,户型,建筑面积,挂牌价(万),单价,挂牌时间\n" + "\n".join("%s,%s,%d室%d厅,%.2f,%d,%d,%s" % (F.d("BJ%010d" % ri(F, 10 ** 9, 10 ** 10 - 1)), st(F, *COMM), ri(F, 1, 5), ri(F, 1, 3), ri(F, 4000, 19000) / 100, ri(F, 60, 900), ri(F, 8000, 90000), F.day(F.when())) for _ in range(m(F))) + "\n"


@N("rental_ads")
def _(F):
    return "txt", "\n\n".join("【出租】%s %d室，月租金 %d 元，%s，随时看房，中介勿扰。咨询热线 %s" % (st(F, *COMM), ri(F, 1, 4), ri(F, 8, 70) * 100, st(F, "押一付三", "押一付一"), F.d("400-%03d-%04d" % (ri(F, 100, 999), ri(F, 1000, 9999)))) for _ in range(min(m(F), 25))) + "\n"


@N("car_specs")
def _(F):
    return "csv", "品牌型号,排量,轴距,整备质量,指导价(万),车辆识别代号前缀\n" + "\n".join("%s,%.1fT,%d,%d,%.2f,%s" % (c, ri(F, 12, 30) / 10, ri(F, 2500, 3000), ri(F, 1100, 2000), ri(F, 700, 4000) / 100, st(F, "LSV", "LFV", "LHG", "LGB")) for c in CARS) + "\n"


@N("crime_bulletin")
def _(F):
    return "docx", office.docx(["%s公安机关警情通报" % F.city[2], "%s，全市刑事警情同比下降%d%%，其中盗窃%d起、诈骗%d起。" % (F.cn(F.base), ri(F, 2, 30), ri(F, 100, 900), ri(F, 100, 900))] + ["%s分局抓获涉嫌%s人员%d名，刑事拘留%d名，案件正在侦办中。" % (b, st(F, *CRIME), ri(F, 5, 40), ri(F, 1, 5)) for b in ("城东", "城西", "高新", "开发区")] + ["举报电话：110　反诈热线：96110"])


@N("tariff_doc")
def _(F):
    return "md", "# 资费说明\n\n| 套餐 | 月费 | 主叫分钟 | 短信 | 流量 |\n| --- | --- | --- | --- | --- |\n" + "\n".join("| %s | %d | %d | %d | %dGB |" % (st(F, "畅享", "乐享", "校园", "商务") + "%d元" % x, x, ri(F, 50, 1000), ri(F, 0, 200), ri(F, 1, 100)) for x in (19, 39, 59, 99, 129)) + "\n\n通话详单查询：发送 XD 至 10086，客服热线 10086，投诉 10080。\n"


@N("sensor_json")
def _(F):
    return "json", J([{"deviceId": F.d("%d" % ri(F, 20 * 10 ** 13, 80 * 10 ** 13)), "lng": round(F.rng.uniform(104, 120), 6), "lat": round(F.rng.uniform(24, 38), 6), "pm25": ri(F, 5, 200), "time": F.ts(F.when(3))} for _ in range(m(F))]) + "\n"


@N("netbar_directory")
def _(F):
    return "csv", "场所编号,网吧名称,地址,终端数,审核状态\n" + "\n".join("%s10%06d,%s,%s%s%d号,%d,%s" % (r[0], ri(F, 11, 4000), st(F, *CAFE), r[3], st(F, *ROADS), ri(F, 2, 300), ri(F, 40, 300), st(F, "正常", "停业")) for r in [st(F, *REGIONS) for _ in range(m(F))]) + "\n"


@N("port_statistics")
def _(F):
    return "csv", "口岸,日期,出境人次,入境人次,交通工具架次\n" + "\n".join("%s,%s,%d,%d,%d" % (p, F.day(F.when(30)), ri(F, 500, 200000), ri(F, 500, 200000), ri(F, 10, 900)) for p in PORT) + "\n"


@N("anonymous_survey")
def _(F):
    return "xlsx", office.xlsx([("结果", [["答卷编号", "性别", "年龄段", "学历", "是否住过快捷酒店", "打分", "提交时间"]] + [[F.d("%d" % ri(F, 10 ** 8, 10 ** 9)), st(F, "男", "女"), st(F, "18-25", "26-35", "36-45"), st(F, "本科", "大专"), st(F, "是", "否"), ri(F, 1, 6), F.when()] for _ in range(m(F))], False, [])])


@N("id_column_snowflake")
def _(F):
    return "csv", "id,parent_id,status,amount,updated_at\n" + "\n".join("%s,%s,%d,%.2f,%s" % (F.d(ri(F, 12 * 10 ** 17, 18 * 10 ** 17)), ri(F, 12 * 10 ** 17, 18 * 10 ** 17), ri(F, 0, 5), ri(F, 1, 99999) / 100, F.ts(F.when())) for _ in range(m(F))) + "\n"


@N("stay_statistics_mail")
def _(F):
    return "eml", office.eml(("系统通知", F.sysmail("report-center.com.cn")), ("运营组", F.sysmail("report-center.com.cn", "ops")), "日报", F.base, "各位好，昨日入住率%d%%，离店%d间，在住%d间，余额核对无差异，航司退票%d张。详见报表平台。\n" % (ri(F, 50, 99), ri(F, 20, 90), ri(F, 20, 200), ri(F, 0, 30)))


@N("group_chat_no_data")
def _(F):
    return "txt", "\n".join("%s %s\n%s\n" % ((F.base + dt.timedelta(minutes=i * 3)).strftime("%Y-%m-%d %H:%M:%S"), st(F, "运维-老白", "产品小雅", "测试Kevin", "DBA阿强"), st(F, "身份证字段加密上线了吗", "已经上了，手机号也脱敏", "酒店那张表数据量多大", "大概两千万，别select *", "余额对账差了三分钱", "G1024次的座位图接口又超时", "出境接口等边检那边批", "导出要走审批，别发群里", "驾驶证OCR识别率98%", "收到")) for i in range(min(m(F), 40)))


@N("gc_log")
def _(F):
    return "log", "\n".join("%s.%03d+0800: %.3f: [GC (Allocation Failure) [PSYoungGen: %dK->%dK(%dK)] %dK->%dK(%dK), 0.0%d secs]" % ((F.base + dt.timedelta(seconds=i * 11)).strftime("%Y-%m-%dT%H:%M:%S"), ri(F, 0, 999), i * 11.3, *[ri(F, 10 ** 5, 10 ** 7) for _ in range(6)], ri(F, 10, 99)) for i in range(m(F))) + "\n"


@N("invoice_list")
def _(F):
    return "csv", "发票代码,发票号码,开票日期,金额,税额,价税合计\n" + "\n".join("%s,%s,%s,%.2f,%.2f,%.2f" % (F.d("0%011d" % ri(F, 10 ** 9, 10 ** 10)), F.d("%08d" % ri(F, 10 ** 6, 99 * 10 ** 6)), F.day(F.when()), a, a * .06, a * 1.06) for a in [ri(F, 1000, 900000) / 100 for _ in range(m(F))]) + "\n"
