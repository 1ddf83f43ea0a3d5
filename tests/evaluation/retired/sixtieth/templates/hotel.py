"""Hotel stays."""
import datetime as dt
from lib import pools as P
from lib.build import CSV, TXT, T
from lib.pools import trad
from lib.render import box, csv_, docx, fixed, insert, jl, js, md, xlsx

K = "hotel.stay"


def stay(f, back=300):
    """A check-in and a check-out time."""
    a = f.t(back).replace(hour=f.i(12, 23))
    return a, (a + dt.timedelta(days=f.i(1, 3))).replace(hour=f.i(8, 13), minute=f.i(0, 59))


def room(f):
    """A room number."""
    return f"{f.i(2, 18)}{f.i(1, 36):02d}"


@T(K, "table", "PMS导出/{city}/历史客人_{d}.csv", "PMS guest history CSV with hotel title", big=True, enc=CSV)
def pms_history(f):
    rows = [["账号", "房号", "房型", "客人姓名", "性别", "证件类型", "证件号码", "手机", "到店时间", "离店时间", "房价", "房价码", "来源", "备注"]]
    for p in f.recs(f.n(8, 40)):
        a, b = stay(f)
        rows.append([
            f"F{a:%y%m%d}{f.seq() % 1000:03d}",
            room(f),
            f.c(P.ROOMTYPES), p.name, p.sex, "身份证",
            f.id(p),
            f.mob(p), f"{a:%Y-%m-%d %H:%M}", f"{b:%Y-%m-%d %H:%M}",
            f.i(158, 588),
            f.c(["RACK", "MEM1", "OTA", "COR"]),
            f.c(["散客", "携程", "美团", "协议", "会员"]),
            f.c(["", "", "", "无烟", "高楼层"])
        ])
    return f"{f.c(P.HOTELS)} 历史客人查询\n打印时间：{f.base:%Y/%m/%d %H:%M:%S}   操作员：前台01\n" + csv_(rows)


@T(K,
   "table",
   "旧盘/旅馆业/lgy_{n}.xls.txt",
   "police hotel-trade export, pinyin initials, tab separated",
   big=True,
   enc=("gb18030", ),
   nl="\r\n")
def police_lgy(f):
    rows = [["LGBM", "LGMC", "XM", "XB", "MZ", "CSRQ", "ZJLX", "ZJHM", "RZFH", "RZSJ", "TFSJ"]]
    hotels = [(f.d(10, "34"), h) for h in f.r.sample(P.HOTELS, 4)]
    for p in f.recs(f.n(6, 30)):
        a, b = stay(f)
        h = f.c(hotels)
        rows.append([
            h[0], h[1], p.name, p.sex, p.nation, f"{p.birth:%Y%m%d}", "11",
            f.id(p),
            room(f), f"{a:%Y%m%d%H%M}", f"{b:%Y%m%d%H%M}"
        ])
    return csv_(rows, "\t")


@T(K, "table", "ota/ebooking_orders_{d}.xlsx", "OTA e-booking order sheet with totals")
def ebooking(f):
    rows = ([[f"{f.c(P.HOTELS)} 订单导出"],
             ["订单号", "预订日期", "入住人", "入住人证件号", "联系手机", "入住日期", "离店日期", "房型", "间夜", "底价", "订单状态"]])
    total = 0
    for p in f.recs(f.n(5, 30)):
        a, b = stay(f)
        price = f.i(150, 620) * (b.date() - a.date()).days
        total += price
        rows.append([
            f.d(10, "23"), f"{a - dt.timedelta(days=2):%Y-%m-%d}", p.name,
            f.id(p),
            f.mob(p), f"{a:%Y-%m-%d}", f"{b:%Y-%m-%d}",
            f.c(P.ROOMTYPES), (b.date() - a.date()).days, price,
            f.c(["已离店", "已离店", "已入住"])
        ])
    rows += [[], ["合计", "", "", "", "", "", "", "", "", total]]
    return xlsx(("订单明细", rows, ["A1:K1"]))


@T(K, "table", "2000w/part{n}.csv", "the 33-column hotel table", big=True, enc=("utf-8", "gb18030"), nl="\r\n")
def wide33(f):
    rows = [("Name,CardNo,Descriot,CtfTp,CtfId,Gender,Birthday,Address,Zip,Dirty,District1,"
             "District2,District3,District4,"
             "District5,District6,FirstNm,LastNm,Duty,Mobile,Tel,Fax,EMail,Nation,Taste,Education,"
             "Company,CTel,CAddress,"
             "CZip,Family,Version,id").split(",")]
    for p in f.recs(f.n(10, 50), repeat=False):
        a = f.t(900)
        rows.append([
            p.name, "", "", "ID",
            f.id(p), "M" if p.sex == "男" else "F", f"{p.birth:%Y%m%d}", p.home, "", "F", "CHN", p.area[0][:2],
            p.area[0], "", "", "", "", "", "",
            f.mob(p),
            f.tel(p.area) if f.i(0, 6) == 0 else "", "",
            f.mail(p) if f.i(0, 3) == 0 else "", "", "", "", "", "", "", "", "0",
            f"{a.year}-{a.month}-{a.day} {a.hour}:{a:%M:%S}",
            f.seq()
        ])
    return csv_(rows)


@T(K, "struct", "dump/{n}/hotel_checkin.sql", "mysqldump of check-in table", big=True)
def sql_checkin(f):
    rows = []
    for p in f.recs(f.n(6, 40)):
        a, b = stay(f)
        rows.append([
            f.seq(),
            f.i(11, 19),
            room(f), p.name,
            f.id(p),
            f.mob(p), f"{a:%Y-%m-%d %H:%M:%S}", f"{b:%Y-%m-%d %H:%M:%S}" if f.i(0, 5) else None,
            f.i(128, 468), "checked_out"
        ])
    return ("-- MySQL dump 10.13  Distrib 5.7.31\n-- Host: localhost    Database: hotel\n\nDROP "
            "TABLE IF EXISTS `t_checkin`;\n"
            "CREATE TABLE `t_checkin` (\n  `id` int(11) NOT NULL AUTO_INCREMENT,\n  `hotel_id` in"
            "t(11) DEFAULT NULL,\n"
            "  `room_no` varchar(8) DEFAULT NULL,\n  `guest_name` varchar(32) DEFAULT NULL,\n  "
            "`id_no` varchar(18) DEFAULT NULL,\n"
            "  `mobile` varchar(11) DEFAULT NULL,\n  `checkin_time` datetime,\n  `checkout_time` "
            "datetime,\n  `price` int(11),\n"
            "  `status` varchar(16),\n  PRIMARY KEY (`id`)\n) ENGINE=InnoDB DEFAULT "
            "CHARSET=utf8mb4 COMMENT='入住登记';\n\n"
            "LOCK TABLES `t_checkin` WRITE;\n" + insert("t_checkin", rows, per=10) + "UNLOCK TABLES;\n")


@T(K, "struct", "es/hotel_guest_{d}.json", "elasticdump lines of stays", big=True)
def es_stay(f):
    out = []
    for p in f.recs(f.n(5, 30)):
        a, b = stay(f)
        out.append({
            "_index": "hotel_guest_v2",
            "_type": "_doc",
            "_id": f.hex(20),
            "_score": 1,
            "_source": {
                "hotelName": f.c(P.HOTELS),
                "roomNo": room(f),
                "guestName": p.name,
                "certType": "ID_CARD",
                "certNo": f.id(p),
                "phone": f.mob(p),
                "checkIn": f"{a:%Y-%m-%dT%H:%M:%S}+08:00",
                "checkOut": f"{b:%Y-%m-%dT%H:%M:%S}+08:00"
            }
        })
    return jl(out)


@T(K, "prose", "聊天记录/{w}/开房查询结果.txt", "text answers of a seller, one block a stay", enc=TXT)
def seller_text(f):
    p, out = f.p(), f"查到了 {f.base:%m-%d %H:%M}\n\n"
    out += f"{p.name} {f.id(p)}\n"
    for a in f.times(f.i(4, 12), 700):
        f.rec(p)
        b = (a + dt.timedelta(days=1)).replace(hour=11)
        out += f"{a:%Y-%m-%d %H:%M:%S} 入住 {f.c(P.HOTELS)} {room(f)}房 退房 {b:%Y-%m-%d %H:%M:%S}\n"
    return out + "\n就这些，省外的要另外查\n"


@T(K, "table", "民宿/入住登记{d}.xlsx", "homestay register, two sheets, blank columns")
def minsu(f):
    sheets, house = [], f.c(["山居", "云舍", "海边小院", "听雨民宿"])
    for m in ("一楼", "二楼"):
        rows = [[f"{house}旅客登记表（{m}）"], ["房间", "", "姓名", "身份证号", "电话", "来自", "", "入住", "退房", "房费", "押金", "备注"]]
        for p in f.recs(f.i(4, 14)):
            a, b = stay(f, 60)
            rows.append([
                f.c(["云", "月", "竹", "荷", "松"]) + "字房", "", p.name,
                f.id(p),
                int(f.mob(p)), p.city, "", f"{a.month}.{a.day}", f"{b.month}.{b.day}",
                f.i(200, 680), 200,
                f.c(["", "", "接站", "加床"])
            ])
        sheets.append((m, rows, ["A1:L1"]))
    return xlsx(*sheets)


@T(K, "struct", "logs/pms-sync.{d}.log", "PMS upload log with JSON payloads", big=True)
def upload_log(f):
    out, n = "", f.n(6, 30)
    for p, a in zip(list(f.recs(n)), f.times(n, 3)):
        out += (f"{a:%Y-%m-%d %H:%M:%S},{f.i(100, 999)} INFO  [sched-{f.i(1, 4)}] c.p.syn"
                "c.GuestUploader - heartbeat ok\n" * f.i(0, 1))
        body = js(
            {
                "roomNo": room(f),
                "name": p.name,
                "idCard": f.id(p),
                "checkInTime": f"{a:%Y-%m-%d %H:%M:%S}",
                "hotelCode": "3101150042"
            }, None).strip()
        out += (f"{a:%Y-%m-%d %H:%M:%S},{f.i(100, 999)} INFO  [sched-{f.i(1, 4)}] c.p.syn"
                f"c.GuestUploader - 上传入住登记 req={body} cost={f.i(20, 400)}ms\n")
    return out


@T(K, "prose", "派出所/关于入住情况的说明_{n}.docx", "letter of a hotel to the police with a list")
def letter(f):
    h = f.c(P.HOTELS)
    lines = []
    for k, p in enumerate(f.recs(f.i(3, 8), repeat=False), 1):
        a, b = stay(f, 20)
        lines.append(f"{k}. {p.name}，{p.sex}，身份证号{f.id(p)}，{a.year}年{a.month}月{a.day}日{a.hour}时{a.minute}分入"
                     f"住我店{room(f)}房，"
                     f"{b.month}月{b.day}日{b.hour}时退房。")
    return docx("关于旅客入住情况的说明", "城关派出所：", f"根据贵所来函要求，现将我店（{h}）相关旅客入住情况说明如下：", *lines, "以上情况与旅馆业治安管理信息系统登记一致。", h,
                f"{f.base.year}年{f.base.month}月{f.base.day}日")


@T(K,
   "table",
   "hk/guest_list_{d}.csv",
   "traditional Chinese guest list of a Hong Kong hotel",
   enc=("big5", "big5", "utf-8-sig"),
   nl="\r\n")
def hk_guests(f):
    rows = [["房號", "住客姓名", "性別", "護照號碼", "入住日期", "退房日期", "房租(HKD)", "訂房途徑"]]
    for p in f.recs(f.n(6, 25)):
        a, b = stay(f)
        rows.append([
            room(f),
            trad(p.name), p.sex,
            f.pp(p), f"{a:%d/%m/%Y}", f"{b:%d/%m/%Y}", f"{f.i(6, 22)}80.00",
            f.c(["網上", "旅行社", "直接"])
        ])
    return csv_(rows)


@T(K, "table", "ops/{w}/query_checkin.txt", "mysql client output pasted in a ticket")
def mysql_box(f):
    rows = []
    for p in f.recs(f.n(4, 20)):
        a, b = stay(f)
        rows.append([f.seq(), p.name, f.id(p), room(f), f"{a:%Y-%m-%d %H:%M:%S}", f"{b:%Y-%m-%d %H:%M:%S}"])
    head = ["id", "guest_name", "id_card", "room_no", "checkin_time", "checkout_time"]
    return ("mysql> select id,guest_name,id_card,room_no,checkin_time,checkout_time from "
            "pms_checkin order by id desc;\n" + box(head, rows) +
            f"{len(rows)} rows in set (0.0{f.i(1, 9)} sec)\n\nmysql> exit\nBye\n")


@T(K, "table", "wiki/团队入住_{city}.md", "Markdown rooming list of a tour group")
def rooming(f):
    a, b = stay(f, 90)
    h, rows = f.c(P.HOTELS), []
    for k, p in enumerate(f.recs(f.n(8, 24), repeat=False), 1):
        rows.append([k, p.name, p.sex, f.id(p), f"{808 + (k - 1) // 2}", f"{a:%m-%d}", f"{b:%m-%d}"])
    return (f"# {h} 团队入住名单\n\n团号：{f.c(['GZ', 'BJ', 'HZ'])}{a:%m%d}A　导游房另计　早餐 7:00\n\n" +
            md(["序", "姓名", "性别", "证件号", "房号", "入住", "离店"], rows) + "\n备注：双人标间两人一房，单男单女补房差。\n")


@T(K, "table", "前台/夜审在住报表{d}.prn", "night audit print, fixed width", enc=("gb18030", "utf-8"), nl="\r\n")
def night_audit(f):
    rows = [["房号", "宾客姓名", "证件号码", "抵店日期", "离店日期", "房价", "余额", "宾客类型"]]
    for p in f.recs(f.n(6, 30), repeat=False):
        a, b = stay(f, 4)
        rows.append([
            room(f), p.name,
            f.id(p), f"{a:%y/%m/%d}", f"{b:%y/%m/%d}",
            f.money(158, 488),
            f.money(-300, 400),
            f.c(["散客", "会员", "团队", "长包"])
        ])
    return (f"                 {f.c(P.HOTELS)}\n                 在住宾客报表   营业日 {f.base:%Y-%m-%d}\n" + "=" * 96 + "\n" +
            fixed(rows) + "-" * 96 + f"\n在住 {len(rows) - 1} 间   打印 {f.base:%H:%M}   第 1 页 共 1 页\n")
