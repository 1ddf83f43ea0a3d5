"""hotel.stay: one stay of one guest."""
from lib import tables as T
from lib import writers as w
from lib.fmt import cn, en, f, f14, f8, fd, fm, fs, iso
from lib.labels import bulk

ROOM = "大床房 标准双人间 豪华双床 商务单间 家庭套房 特惠房 行政大床".split()


def stay(d, lo=400, hi=4000):
    a = d.dt(2012, 2022).replace(hour=d.i(12, 23))
    return a, d.after(a, lo, hi), "%d%02d" % (d.i(2, 19), d.i(1, 36))


@bulk
def t_inhouse_xlsx(d):
    rows, src = [["序号", "房号", "房型", "宾客姓名", "证件号码", "手机", "到店时间", "预离时间", "房价", "来源", "备注"]], \
        "携程 散客 会员 美团 协议单位 前台".split()
    for k, p in enumerate(d.cast(), 1):
        a, b, room = stay(d)
        rows.append([k, room, d.ch(ROOM), p.name, d.id(p), d.mob(p), f(a), fd(b) + " 12:00", d.i(128, 688), d.ch(src),
                     d.ch(["", "", "", "加床", "要发票", "续住一天"])])
        d.rec(p)
    tot = [["项目", "间数"], ["可售房", d.i(60, 190)], ["维修房", d.i(0, 5)], ["在住", len(rows) - 1]]
    w.xlsx(d, "在住宾客报表_%s.xlsx" % f8(d.dt()), ("在住", rows), ("房态汇总", tot))


@bulk
def t_upload_pinyin(d):
    hotel, code = d.ch(T.HOTELS), d.ch(T.REGIONS)[0] + d.num(4)
    rows = []
    for p in d.cast(6, 60):
        a, b, room = stay(d)
        rows.append([code, hotel, p.name, p.sex, p.birth.strftime("%Y%m%d"), "11", d.id(p), p.region[0], p.addr, room,
                     f14(a)[:12], f14(b)[:12]])
        d.rec(p)
    head = "LGBM LGMC XM XB CSRQ ZJLX ZJHM XZQH XXDZ RZFH RZSJ TFSJ".split()
    w.table(d, "lkxx_%s.txt" % f8(d.dt()), head, rows, sep=d.ch("|\t"))


def t_reg_cards(d):
    hotel, out = d.ch(T.HOTELS), []
    tel = d.tel()
    for p in d.cast(1, 9):
        a, b, room = stay(d)
        clerk = d.by()
        d.rec(p)
        out.append("""%s
            宾客住宿登记单            No.%s
----------------------------------------------
姓　　名：%s        性别：%s    民族：%s
证件类型：身份证    号码：%s
住　　址：%s
联系电话：%s
房　　号：%s        房费：%d元/天   押金：%d
入住日期：%s    离店日期：%s
经手人：%s         宾客签名：
总台 %s
""" % (hotel, d.num(7), p.name, p.sex, d.ch("汉汉汉汉回满壮"), d.id(p), p.addr, d.mob(p), room, d.i(90, 400),
            d.i(1, 5) * 100, fm(a), fm(b), clerk.name, tel))
    w.text(d, "登记单%s.txt" % d.num(3), "\n\n".join(out))


def t_booking_mail_en(d):
    p = d.p()
    a, b, _ = stay(d, 1500, 6000)
    ag = d.omail("reservations@%s-hotels.com" % d.pick("yunduan goldport lakeview riverstone"))
    body = """Dear %s,

Thank you for choosing us. Your reservation is confirmed.

  Confirmation no.   HX%s
  Guest              %s
  Mobile             %s
  Room               1 x %s, non-smoking
  Arrival            %s (after 14:00)
  Departure          %s (before 12:00)
  Rate               CNY %d per night, breakfast %s
  Guarantee          card ending %s

Front office: %s
""" % (p.en, d.num(6), p.en, d.intl(p), d.pick("Deluxe-King Superior-Twin Executive-Suite"), en(a), en(b), d.i(380,
            1500),
        d.pick("included excluded"), d.num(4), d.tel())
    d.rec(p)
    w.eml(d, "Booking confirmation %s.eml" % d.num(5), [("From", "Reservations <%s>" % ag), ("To", d.mail(p)),
          ("Subject", "Your stay - confirmation"), ("Date", a.strftime("%d ") + "Jun 2019 10:22:41 +0800")], body,
          b64=d.r.random() < .5)


def t_chat(d):
    a, lines = d.dt(2015, 2022), []
    hotel, boss = d.ch(T.HOTELS), d.by()
    lines.append("群聊：%s前台交接群\n" % hotel)
    for p in d.cast(3, 14):
        s, e, room = stay(d)
        a = d.after(a, 20, 300)
        d.rec(p)
        say = d.ch(["%s %s入住%s房，%s，身份证%s，住到%d号", "刚开了一间 客人%s %s登记 房号%s 电话%s 证件%s %d号退",
                    "登记：%s，%s到店，房间%s，手机%s，身份证号码%s，%d号离店"])
        txt = say % ((p.name, hm_day(s), room, d.ch(["付了押金", "会员价", "没付押金"]), d.id(p), e.day)
                     if say.startswith("%s %s入住") else (p.name, hm_day(s), room, d.mob(p), d.id(p), e.day))
        lines.append("%s %s\n%s\n" % (fm(a), d.ch(["小李", "前台小周", boss.name]), txt))
        if d.r.random() < .3:
            lines.append("%s 店长\n%s\n" % (fm(d.after(a, 1, 9)), d.ch(["收到", "好的", "押金记得开收据", "OK"])))
    w.text(d, "聊天记录_前台群.txt", "\n".join(lines))


def hm_day(t):
    return "%d月%d日%d点" % (t.month, t.day, t.hour)


@bulk
def t_order_json(d):
    out = []
    for p in d.cast(2, 40):
        a, b, room = stay(d)
        d.rec(p)
        out.append({"orderId": "H" + d.num(10, "789"), "hotelName": d.ch(T.HOTELS), "roomNo": room,
                "roomType": d.ch(ROOM),
                    "guest": {"name": p.name, "certType": "ID", "certNo": d.id(p), "phone": d.mob(p)},
                    "checkIn": iso(a), "checkOut": iso(b), "amount": float(d.money(120, 2000)),
                "status": "CHECKED_OUT"})
    w.js(d, "orders_%s.json" % d.num(4), {"code": 0, "msg": "success", "data": {"total": len(out), "list": out}},
         indent=d.ch([None, 2]))


@bulk
def t_sql_checkin(d):
    rows = []
    for k, p in enumerate(d.cast(5, 50), d.i(300, 9000)):
        a, b, room = stay(d)
        d.rec(p)
        rows.append((k, room, p.name, p.sex, d.id(p), d.mob(p), f(a), f(b), d.i(98, 460), None))
    ddl = """-- MySQL dump 10.13
DROP TABLE IF EXISTS `tb_checkin`;
CREATE TABLE `tb_checkin` (
  `id` int(11) NOT NULL AUTO_INCREMENT,
  `room_no` varchar(8), `guest_name` varchar(32), `sex` char(2), `id_card` varchar(18), `mobile` varchar(16),
  `checkin_time` datetime, `checkout_time` datetime, `price` int, `remark` varchar(200),
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8;
"""
    cols = "id room_no guest_name sex id_card mobile checkin_time checkout_time price remark".split()
    w.text(d, "hotel_%s.sql" % f8(d.dt()), ddl + w.sql_lines("tb_checkin", cols, rows, d.ch([1, 20])), "utf-8")


def t_query_one(d):
    p, n = d.p(), d.i(3, 22)
    lines = ["旅馆住宿信息查询", "查询条件　公民身份号码=%s" % d.id(p), "姓名 %s　性别 %s　共 %d 条" % (p.name, p.sex, n), ""]
    for k, a in enumerate(d.times(n, 3000, 90000, y0=2011, y1=2014), 1):
        lines.append("%d、%s　%s　%s%s房　退房%s" % (k, fm(a), d.ch(T.REGIONS)[1] + d.ch(T.HOTELS), d.i(2, 18),
                                               "%02d" % d.i(1, 30), fm(d.after(a, 500, 2800))))
        d.rec(p)
    w.text(d, "查询结果-住宿.txt", "\n".join(lines) + "\n")


def t_host_md(d):
    rows, agent = [], d.by()
    for p in d.cast(3, 25):
        a, b, _ = stay(d)
        d.rec(p)
        rows.append("| %d.%d | %s | %s | %s | %s | %d晚 | %d |" % (
            a.month, a.day, p.name, d.mob(p, d.ch(["", "", "-"])), d.ch("一楼东 一楼西 二楼海景 阁楼 亲子房".split()),
            d.ch(["途家", "爱彼迎", "熟客", "美团"]), max(1, (b - a).days), d.i(200, 900)))
    s = "# 民宿入住登记 %d 年\n\n保洁 %s 阿姨 %s\n\n| 入住 | 客人 | 手机 | 房间 | 来自 | 住几晚 | 收款 |\n|---|---|---|---|---|---|---|\n" % (
        d.i(2016, 2022), agent.surname, d.mob(agent))
    w.text(d, "民宿入住.md", s + "\n".join(rows) + "\n", "utf-8")


def t_trad_list(d):
    rows = []
    for p in d.cast(4, 30):
        a, b, room = stay(d)
        d.rec(p)
        rows.append([room, p.trad, p.caps.replace("/", " "), "中國護照", d.pp(p), d.mob(p), fd(a), fd(b),
                     d.ch(["已付訂金", "信用卡擔保", "公司付帳", ""])])
    w.table(d, "住客名單_%s.csv" % f8(d.dt()), ["房號", "住客姓名", "英文姓名", "證件", "證件號碼", "手機", "入住日期", "退房日期", "備註"],
            rows, enc="trad")


@bulk
def t_ledger_en(d):
    rows = []
    for p in d.cast(5, 45):
        a, b, room = stay(d)
        d.rec(p)
        rows.append([d.num(6), p.caps.replace("/", ", "), d.mob(p), room, d.pick("KING TWIN SUITE DLX"), fd(a), fd(b),
                     (b.date() - a.date()).days or 1, d.money(300, 1900), d.pick("RACK CORP OTA GRP"),
                d.pick("CO CO CI")])
    w.table(d, "guest_ledger_%s.csv" % f8(d.dt()),
            "Conf No,Guest Name,Mobile,Room,Type,Arrival,Departure,Nights,Rate,Rate Code,Status".split(","), rows,
            enc="utf-8")


def t_pms_html(d):
    rows = []
    for p in d.cast(4, 30):
        a, b, room = stay(d)
        mate = d.by()
        d.rec(p)
        rows.append([room, p.name, p.sex, d.id(p), fs(a), fs(b), mate.name if d.r.random() < .4 else "-", d.i(1,
                4) * 100])
    body = "<h3>%s 历史宾客查询</h3>\n<p>操作员：%s　打印时间：%s</p>\n" % (d.ch(T.HOTELS), d.by().name, f(d.dt()))
    w.page(d, "历史宾客查询.htm", "历史宾客", body + w.html_table(
        ["房号", "客人", "性别", "证件号", "抵店", "离店", "同住", "押金"], rows) + "\n<p>共%d条</p>" % len(rows))


def t_front_desk_docx(d):
    parts = ["%s治安登记情况说明" % d.ch(T.HOTELS), "派出所：现将指定房间近期住宿人员报送如下。"]
    for p in d.cast(1, 8):
        a, b, room = stay(d)
        d.rec(p)
        parts.append("%s，%s，身份证号码%s，户籍地%s，于%s入住我店%s房间，%s退房离店，登记手机%s。" % (
            p.name, p.sex, d.id(p), p.addr, cn(a), room, cn(b), d.mob(p)))
    parts.append("值班经理：%s　%s" % (d.by().name, cn(d.dt())))
    w.docx(d, "住宿情况说明.docx", parts)
