"""More negatives: operations, finance of firms, schedules, things that carry record words."""
from lib import values as V
from lib.labels import bulk, md, sql, table


def t_occupancy(d):
    rows = [[f"2018-{m:02d}", d.n(900, 4000), f"{d.money(50, 98)}%", d.n(180, 420), d.n(200000, 990000)]
        for m in range(1, 13)]
    d.csv("入住率报表.csv", ["月份", "入住间夜", "入住率", "平均房价", "客房收入"], rows)


def t_room_status(d):
    rows = [[f"{f}{r:02d}", d.c("空净", "空脏", "在住", "维修"), d.c("标准间", "大床房"), f"{d.n(6, 20)}:{d.n(10, 59)}"]
        for f in range(2, 8) for r in range(1, 9)]
    d.csv("房态表.csv", ["房号", "状态", "房型", "更新时间"], rows)


def t_company_ledger(d):
    rows = [[f"{d.when(2018, 2018):%Y-%m-%d}", d.co(), d.c("货款", "运费", "服务费"), d.money(1000, 90000), d.money(10000,
        900000)] for _ in range(d.n(8, 30))]
    d.xlsx("公司往来账.xlsx", ("明细", [["日期", "往来单位", "摘要", "借方", "余额"]] + rows))


def t_seat_map(d):
    rows = [[f"A{i:02d}", f"192.168.1.{i + 10}", d.c("空闲", "使用中", "故障"), d.c("i5", "i7")] for i in range(1, 50)]
    d.text("机位表.txt", "机号\tIP\t状态\t配置\n" + "\n".join("\t".join(x) for x in rows) + "\n")


def t_bus_gps(d):
    rows = [[f"{d.n(1, 99)}路", f"站点{i}", f"{V.CITIES[4][5] + i / 500:.6f}", f"{V.CITIES[4][4] + i / 700:.6f}"]
        for i in range(1, 30)]
    d.csv("公交站点坐标.csv", ["线路", "站点", "经度", "纬度"], rows)


def t_traffic_flow(d):
    rows = [[d.c(*V.ROADS) + "卡口", f"{d.when(2019, 2019):%Y-%m-%d %H}:00", d.n(100, 3000), d.n(20, 70)]
        for _ in range(d.n(10, 50))]
    d.csv("卡口流量.csv", ["卡口名称", "时段", "过车数", "平均车速"], rows)


def t_call_stats(d):
    rows = [[f"{d.n(8001, 8060)}", d.n(20, 200), d.n(5, 90), f"{d.n(20, 300)}秒"] for _ in range(d.n(8, 30))]
    d.csv("坐席话务统计.csv", ["坐席工号", "呼入量", "呼出量", "平均通话时长"], rows)


def t_sms_templates(d):
    rows = [[i, s] for i, s in enumerate(["您的验证码是{code}，5分钟内有效", "尊敬的{name}，您预订的{hotel}已确认，入住时间{date}",
        "您尾号{tail}的卡支出{amount}元，余额{balance}元",
            "{name}您已购{date}{train}次{seat}", "您的车辆{plate}有新的违法记录"], 1)]
    d.csv("短信模板.csv", ["模板编号", "内容"], rows)


def t_number_segments(d):
    rows = [[p, d.c("移动", "联通", "电信"), "11位"] for p in V.PREFIX]
    d.text("号段表.md", "# 手机号段\n\n" + md(["号段", "运营商", "长度"], rows))


def t_property_stats(d):
    rows = [[c[0], d.n(5000, 60000), f"{d.money(-5, 5)}%", d.n(100, 3000)] for c in d.r.sample(V.CITIES, 16)]
    d.xlsx("房价统计.xlsx", ("均价", [["城市", "均价(元/㎡)", "环比", "成交套数"]] + rows))


def t_packing(d):
    out = ["PACKING LIST", f"NO. {d.dig(8)}"]
    for i in range(1, 16):
        size = "x".join(str(d.n(20, 60)) for _ in range(3))
        out.append(f"CTN {i}: {d.n(2, 40)} PCS  N.W. {d.money(2, 20)}KG  {size}CM")
    d.text("装箱单.txt", "\n".join(out) + "\n", "utf-8")


def t_staff_roster(d):
    rows = [[w] + [d.p().name for _ in range(3)] for w in ("周一", "周二", "周三", "周四", "周五", "周六", "周日")]
    d.csv("前台排班表.csv", ["日期", "早班", "中班", "夜班"], rows)


def t_todo(d):
    d.text("待办.txt", f"1. 订周五去{d.city()[0]}的票\n2. 交物业费\n3. 去银行换零钱\n4. 问房东空调修理的事\n5. {d.n(3, 9)}点接孩子\n", "utf-8")


def t_fx(d):
    rows = [[c, d.money(1, 900), d.money(1, 900)] for c in ("USD", "EUR", "JPY", "HKD", "GBP")]
    d.html("外汇牌价.html", "外汇牌价", table(["货币", "现汇买入", "现汇卖出"], rows))


def t_car_catalog(d):
    rows = [[d.c("朗逸", "卡罗拉", "思域", "秦", "帝豪"), d.c("1.5L", "1.4T", "1.6L"), f"{d.money(6, 25)}万", d.c("国五", "国六")]
        for _ in range(d.n(8, 25))]
    d.csv("车型报价.csv", ["车型", "排量", "指导价", "排放"], rows)


def t_logistics_db(d):
    rows = [(i, "SF" + d.dig(12), d.c("北京", "上海", "广州"), d.c("已签收", "运输中"), d.money(1, 20)) for i in range(1, 40)]
    d.db("waybill.db", ("CREATE TABLE waybill (id INTEGER, no TEXT, dest TEXT, state TEXT, weight REAL)", rows))


def t_backup_zip(d):
    d.zip("site_backup.zip", {"index.html": f"<h1>{d.co()}</h1><p>电话：{d.tel()}</p>",
        "robots.txt": "User-agent: *\nDisallow: /admin\n", "version.txt": d.dig(10, "2") + "\n"})


def t_school_calendar(d):
    d.docx("校历.docx", "2018-2019学年校历", [["周次", "日期", "安排"]] + [[str(i), f"{d.n(1, 12)}.{d.n(1, 28)}", d.c("上课",
        "期中考试", "运动会", "家长会")] for i in range(1, 19)])


def t_lottery(d):
    rows = [[f"2018{i:03d}", " ".join(f"{x:02d}" for x in sorted(d.r.sample(range(1, 34), 6))), f"{d.n(1, 16):02d}"]
        for i in range(1, 60)]
    d.csv("开奖号码.csv", ["期号", "红球", "蓝球"], rows)
