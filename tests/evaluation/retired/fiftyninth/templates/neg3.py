"""negatives 3: tables without people"""
from .core import T, NS
from .util import *


def N(cls, shape, mx=60): return T(None, cls, shape, mx=mx, mn=6, big=False)


def rng(d, n): return [NS(k=k, t=d.when()) for k in range(n)]


@N("table", "stock list")
def stock(d, n): return d.table(rng(d, n), [("物料编码|sku", lambda r: d.dec("20" + d.dig(10))), ("品名|item", lambda r: d.ch("轴承", "密封圈", "滤芯", "螺栓M8", "继电器", "电缆")), ("条码|barcode", lambda r: d.dec("69" + d.dig(11))), ("数量|qty", lambda r: d.i(0, 9999)), ("单价|price", lambda r: d.money(1, 900)), ("仓位|bin", lambda r: f"{d.ch('A', 'B', 'G', 'D')}{d.i(1, 40)}-{d.i(1, 9)}"), ("入库时间|in_time", lambda r: d.dt(r.t))], "csv xlsx tsv html sql")


@N("table", "invoice register")
def invoices(d, n): return d.table(rng(d, n), [("发票代码|fp_code", lambda r: "0" + d.dig(11)), ("发票号码|fp_no", lambda r: d.dig(8)), ("销方名称|seller", lambda r: d.co()), ("税号|tax_no", lambda r: d.dec("91" + d.ch(P.REG)[0] + "MA" + d.alnum(7).replace("I", "J") + "X")), ("金额|amount", lambda r: d.money(90, 90000)), ("税额|tax", lambda r: d.money(1, 9000)), ("开票日期|date", lambda r: d.day(r.t))], "csv xlsx sql", tail=["合计见系统"])


@N("table", "masked guest export")
def maskstay(d, n): return d.table(rng(d, n), [("姓名", lambda r: d.ch(P.SUR)[0] + "**"), ("证件号", lambda r: d.mask_id()), ("手机号", lambda r: d.mask_ph()), ("酒店", lambda r: d.hotel()), ("房号", lambda r: d.room()), ("入住时间", lambda r: d.dt(r.t)), ("退房时间", lambda r: d.dt(r.t + D.timedelta(days=1)))], "csv xlsx md html", head=["脱敏导出"])


@N("table", "masked card transactions")
def masktxn(d, n): return d.table(rng(d, n), [("交易时间|txn_time", lambda r: d.dt(r.t)), ("卡号|card_no", lambda r: d.mcard()), ("户名|name", lambda r: "*" + d.ch(P.GM)[0]), ("金额|amount", lambda r: d.money(1, 9000)), ("余额|balance", lambda r: d.money(1, 90000)), ("摘要|summary", lambda r: d.ch("消费", "转账", "工资"))], "csv sql xlsx")


@N("table", "flight schedule")
def schedule(d, n): return d.table(rng(d, n), [("航班号|flight_no", lambda r: d.ch(P.AIR)[0] + str(d.i(1001, 9999))), ("出发|dep", lambda r: d.ch(P.CITY)), ("到达|arr", lambda r: d.ch(P.CITY)), ("起飞|std", lambda r: f"{r.t:%H:%M}"), ("机型|aircraft", lambda r: d.ch("73K", "320", "32N", "789")), ("班期|days", lambda r: d.ch("1234567", "135", "246", "67"))], "csv xlsx html fixed")


@N("table", "occupancy statistics of hotels")
def occupancy(d, n): return d.table(rng(d, n), [("酒店名称|hotel_name", lambda r: d.hotel()), ("日期|biz_date", lambda r: d.day(r.t)), ("可售房|rooms", lambda r: d.i(50, 300)), ("入住间夜|nights", lambda r: d.i(20, 290)), ("出租率|occ", lambda r: f"{d.i(40, 99)}%"), ("平均房价|adr", lambda r: d.money(120, 600)), ("营收|revenue", lambda r: d.money(9000, 90000))], "csv xlsx html md")


@N("table", "netcafe chain places")
def places(d, n): return d.table(rng(d, n), [("场所编号|place_code", lambda r: d.ch(P.REG)[0] + "10" + d.dig(6, "0")), ("网吧名称|name", lambda r: d.ch(P.BAR)), ("终端数|terminals", lambda r: d.i(40, 300)), ("地址|address", lambda r: d.addr(room=False)), ("上网高峰|peak", lambda r: f"{d.i(19, 23)}:00")], "csv xlsx sql")


@N("table", "case statistics by type")
def casestat(d, n): return d.table(rng(d, n), [("案由", lambda r: d.ch(P.CRIME)[0]), ("立案数", lambda r: d.i(3, 900)), ("破案数", lambda r: d.i(1, 700)), ("抓获嫌疑人", lambda r: d.i(1, 900)), ("同比", lambda r: f"{d.i(-30, 40)}%"), ("单位", lambda r: d.ch(P.REG)[3] + "分局")], "csv xlsx md fixed")


@N("table", "house listings without owners")
def listings(d, n): return d.table(rng(d, n), [("房源编号", lambda r: d.dec("1" + d.dig(11))), ("小区", lambda r: d.ch(P.XQ)), ("户型", lambda r: f"{d.i(1, 4)}室{d.i(1, 2)}厅"), ("面积", lambda r: d.money(40, 180)), ("月租金", lambda r: d.i(8, 90) * 100), ("楼层", lambda r: d.ch("高", "中", "低") + f"/{d.i(6, 33)}层"), ("挂牌日期", lambda r: d.day(r.t))], "csv xlsx html md")


@N("table", "orders without people")
def orders(d, n): return d.table(rng(d, n), [("订单号|order_id", lambda r: d.dec(r.t.strftime("%Y%m%d%H%M%S") + d.dig(4))), ("用户ID|user_id", lambda r: d.dec(d.dig(11, "2345"))), ("商品|goods", lambda r: d.ch("房券", "机票套餐", "停车月卡", "网费充值")), ("金额|amount", lambda r: d.money(5, 900)), ("创建时间|created_at", lambda r: int(r.t.timestamp()) // 60 * 60), ("状态|status", lambda r: d.ch("PAID", "CLOSED", "REFUND"))], "csv sql db tsv")


@N("table", "card rows with failing Luhn")
def badcards(d, n): return d.table(rng(d, min(n, 30)), [("用例编号|case_id", lambda r: f"TC-{r.k + 1:03d}"), ("输入卡号|card_no", lambda r: d.badcard()), ("期望|expected", lambda r: "校验失败"), ("执行结果|result", lambda r: d.ch("PASS", "PASS", "FAIL"))], "csv xlsx md")


@N("table", "sensor readings")
def sensors(d, n): return d.table(rng(d, n), [("ts", lambda r: int(r.t.timestamp()) * 1000), ("device", lambda r: "dev-" + d.hx(8)), ("temp", lambda r: d.money(-5, 40)), ("hum", lambda r: d.money(20, 99)), ("seq", lambda r: d.dig(9))], "csv tsv pipe")


@N("table", "map points of shops")
def mappts(d, n): return d.table(rng(d, n), [("名称|name", lambda r: d.hotel()), ("经度|lng", lambda r: f"{d.r.uniform(100, 121):.6f}"), ("纬度|lat", lambda r: f"{d.r.uniform(22, 40):.6f}"), ("评分|score", lambda r: f"{d.i(30, 50) / 10}"), ("电话|tel", lambda r: d.office() if d.p(.5) else "")], "csv xlsx sql")


@N("table", "device inventory with IMEI and SN")
def devices(d, n): return d.table(rng(d, n), [("资产编号|asset_no", lambda r: "ZC" + d.dig(8)), ("IMEI|imei", lambda r: d.dec("86" + d.dig(13))), ("序列号|sn", lambda r: d.alnum(12)), ("MAC|mac", lambda r: ":".join(d.hx(2) for _ in range(6))), ("型号|model", lambda r: d.ch("P30", "V20", "X60", "T480")), ("领用部门|dept", lambda r: d.ch(P.DEPT))], "csv xlsx html")


@N("table", "express waybills")
def waybills(d, n): return d.table(rng(d, n), [("运单号", lambda r: d.dec(d.ch("SF", "YT", "JT") + d.dig(13))), ("寄件城市", lambda r: d.ch(P.CITY)), ("到件城市", lambda r: d.ch(P.CITY)), ("重量kg", lambda r: d.money(.1, 20)), ("揽收时间", lambda r: d.dt(r.t)), ("状态", lambda r: d.ch("已签收", "派送中", "退回"))], "csv xlsx tsv")


@N("table", "duty roster of desks, no numbers")
def duty(d, n): return d.table(rng(d, min(n, 31)), [("日期", lambda r: d.day(r.t)), ("白班", lambda r: d.ch("前台1组", "前台2组")), ("夜班", lambda r: d.ch("夜审A", "夜审B")), ("分机", lambda r: d.i(8000, 8999)), ("备注", lambda r: d.ch("", "", "调休"))], "csv xlsx md", head=["值班安排"])


@N("table", "public notice of hires, masked numbers")
def hires(d, n): return d.table(rng(d, min(n, 30)), [("姓名", lambda r: d.person().name), ("准考证号", lambda r: d.dec("3" + d.dig(9))), ("证件号", lambda r: d.mask_id()), ("笔试", lambda r: d.money(55, 92)), ("面试", lambda r: d.money(60, 95)), ("体检", lambda r: d.ch("合格", "合格", "待定"))], "xlsx md html csv", head=["拟录用人员公示"], tail=["公示期五个工作日，监督电话 " + d.office()], serial=True)


@N("table", "match results with names only")
def sports(d, n): return d.table(rng(d, min(n, 40)), [("名次", lambda r: r.k + 1), ("姓名", lambda r: d.person().name), ("号码布", lambda r: f"{d.ch('A', 'B', 'G')}{d.i(1000, 9999)}"), ("净时间", lambda r: f"0{d.i(3, 5)}:{d.i(0, 59):02d}:{d.i(0, 59):02d}"), ("单位", lambda r: d.co())], "xlsx csv html fixed", head=[f"{d.ch(P.CITY)}半程马拉松 成绩册"])
