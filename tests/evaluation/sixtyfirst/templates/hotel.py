"""hotel.stay: who slept where, from front desks, booking sites and police uploads."""
from lib import fmt
from lib.registry import template_for

template = template_for("hotel.stay")


@template("宾客登记{ym}.csv", "csv", (8, 60), bulk=True)
def pms_guest_export(b):
    rows = [["房号", "客人姓名", "证件类型", "证件号码", "手机", "到店时间", "离店时间", "房价", "协议单位", "备注"]]
    for p in b.each(again=0.1):
        t = b.t()
        rows.append([b.room(), p.name, "身份证", p.id, p.mobile if b.r.random() < .8 else "", f"{t:%Y-%m-%d %H:%M}",
                     f"{b.leave(t):%Y-%m-%d %H:%M}", b.num(138, 699), b.pick("", "", "携程", b.firm()),
                     b.pick("", "", "", "要无烟房", "续住", "加床1")])
    rows.append(["合计", f"{b.n}人", "", "", "", "", "", "", "", ""])
    return fmt.table(rows)


@template("夜审_在住客人报表_{d}.txt", "report", (10, 55))
def night_audit_in_house(b):
    hotel = b.hotel()
    head = (f"{hotel}\n{'在住客人报表 IN-HOUSE GUEST LIST':^60}\n营业日期: {b.base:%Y/%m/%d}   操作员: 夜审02   页: 1\n" + "-" * 100
            + "\n")
    rows = [["房号", "姓名", "性别", "证件号", "抵店", "离店", "房价码", "房价", "余额"]]
    for p in b.each():
        t = b.t(3)
        rows.append([b.room(), p.name, p.sex, p.id, f"{t:%m/%d}", f"{b.leave(t):%m/%d}",
                     b.pick("RACK", "CTRIP", "MEM", "COR"),
                     b.money(168, 588), "-" + b.money(0, 400)])
    body = fmt.fixed(rows, (6, 10, 4, 20, 6, 6, 7, -8, -9))
    return (head + body + "-" * 100 + f"\n在住房数: {b.n}   在住人数: {b.n}   出租率: {b.num(48, 96)}.{b.num(0, 9)}%\n*** 报表结束 "
            f"***\n")


@template("LGY_{d}_{n}.xml", "xml", (4, 40), bulk=True, enc="u")
def police_hotel_upload(b):
    code = f"{b.place()[0]}{b.num(1011, 4890)}"
    dicts = []
    for p in b.each():
        t = b.t(2)
        dicts.append({"LGBM": code, "XM": p.name, "XB": 1 if p.sex == "男" else 2, "CSRQ": f"{p.birth:%Y%m%d}",
                      "ZJLX": "11",
                      "ZJHM": p.id, "XZ": p.addr, "FJH": b.room(), "RZSJ": f"{t:%Y%m%d%H%M}",
                      "TFSJ": f"{b.leave(t):%Y%m%d%H%M}"})
    return fmt.xml("LGYXX", "LK", dicts, extra=f"  <HEAD><LGMC>{b.hotel()}</LGMC><SCSJ>{b.base:%Y%m%d%H%M%S}"
                   f"</SCSJ></HEAD>")


@template("backup_checkin_{d}.sql", "sql", (10, 60), bulk=True, enc="u")
def hotel_db_dump(b):
    cols = ["id", "hotel_id", "room_no", "guest_name", "cert_no", "mobile", "checkin_time", "checkout_time", "deposit",
            "status"]
    rows = []
    for i, p in enumerate(b.each(again=0.12), b.num(20000, 88000)):
        t = b.t(60)
        rows.append([i, 17, b.room(), p.name, p.id, p.mobile, f"{t:%F %T}", f"{b.leave(t):%F %T}", 200,
                     b.num(0, 2)])
    make = "CREATE TABLE `t_checkin` (\n" + "".join(f"  `{c}` varchar(64) DEFAULT NULL,\n"
                                                    for c in cols) + "  PRIMARY KEY (`id`)\n)"
    return (f"-- MySQL dump 10.13  Distrib 5.6.24\nSET NAMES utf8;\n{make} ENGINE=InnoDB DEFAULT CHARSET=utf8;\n"
            + fmt.sql(
        "t_checkin", cols, rows, per=20))


@template("kf_{n}W_part.csv", "csv", (20, 60), bulk=True, enc="any")
def old_stay_dump(b):
    head = ("Name,CardNo,Descriot,CtfTp,CtfId,Gender,Birthday,Address,Zip,Dirty,District1,District2,District3,"
            "District4,"
            "District5,District6,FirstNm,LastNm,Duty,Mobile,Tel,Fax,EMail,Nation,Taste,Education,Company,CTel,CAddress,"
            "CZip,Family,Version,id").split(",")
    rows = [head]
    for i, p in enumerate(b.each(), b.num(310000, 980000)):
        t = b.t(300)
        row = dict.fromkeys(head, "")
        row.update(Name=p.name, CtfTp="ID", CtfId=p.id, Gender="M" if p.sex == "男" else "F",
                   Birthday=f"{p.birth:%Y%m%d}",
                   Address=p.addr, Dirty="F", District1="CHN", District2=p.region[0][:2], District3=p.region[0],
                   Mobile=p.mobile if b.r.random() < .6 else "", EMail=p.mail if b.r.random() < .1 else "", Family="0",
                   Version=f"{t.year}-{t.month}-{t.day} {t.hour}:{t:%M:%S}", id=i)
        rows.append(list(row.values()))
    return fmt.table(rows)


@template("booking-service.log", "log", (8, 60), bulk=True, enc="u")
def booking_service_log(b):
    out = []
    for t, p in zip(b.times(), b.each(again=0.15)):
        data = {"orderNo": b.order("H"), "hotelName": b.hotel(), "roomType": b.pick("大床房", "双床房", "家庭房"),
                "guestName": p.name,
                "idCard": p.id, "phone": p.mobile, "checkIn": f"{b.after(t, 200):%F}", "nights": b.num(1, 4),
                "amount": b.num(158, 1300)}
        out.append(f"{t:%F %T}.{b.num(100, 999)} INFO  [http-nio-8080-exec-{b.num(1, 10)}] c.h.o.OrderController - "
                   f"create order success: {fmt.dumps(data)}")
        if b.r.random() < .3:
            out.append(f"{t:%F %T}.999 DEBUG [pool-2-thread-1] c.h.o.StockTask - stock synced, cost={b.num(3, 220)}ms")
    return "\n".join(out) + "\n"


@template("旅客住宿登记单{m}月.docx", "docx", (3, 9), enc="bin")
def registration_forms(b):
    blocks = [f"{b.hotel()}\n旅客住宿登记单（存档）"]
    for i, p in enumerate(b.each(), 1):
        t = b.t()
        blocks += [f"No.{b.num(1100, 7900)}", [["姓名", p.name, "性别", p.sex, "出生日期", f"{p.birth:%Y.%m.%d}"],
                                               ["证件名称", "居民身份证", "证件号码", p.id, "联系电话", p.mobile],
                                               ["住址", p.addr, "何处来", b.city(), "何处去", b.city()],
                                               ["房号", b.room(), "入住时间", f"{t:%m月%d日%H时}", "退房时间",
                                                f"{b.leave(t):%m月%d日%H时}"]],
                   "贵重物品请寄存前台，离店时间为12:00。  宾客签名：＿＿＿＿"]
    return fmt.docx(*blocks)


@template("前台{m}月入住.xlsx", "xlsx", (15, 60), bulk=True, enc="bin")
def front_desk_month(b):
    rows = [[f"{b.hotel()} {b.base.month}月入住登记"], ["序号", "日期", "房间", "姓名", "身份证号", "电话", "天数", "押金", "收款人"]]
    for i, p in enumerate(b.each(again=0.08), 1):
        rows.append([i, f"{b.t(b.base.day):%m.%d}", int(b.room()), p.name, p.id, int(p.mobile) if i % 3 else "",
                     b.num(1, 5),
                     b.pick(100, 200, 300), b.pick("小李", "阿芳", "陈")])
    rows += [[], ["", "合计", "", f"{b.n}人次", "", "", "", "", ""]]
    return fmt.xlsx(("入住", rows), ("说明", [["押金条丢失请登记后再退"], ["房态以系统为准"]]))


@template("民宿群聊天记录.txt", "chat", (4, 12))
def homestay_chat(b):
    out, boss = [f"—————  {b.base:%Y-%m-%d}  —————", ""], b.pick("山居房东阿May", "海边小筑老板", "青禾民宿-老周")
    for t, p in zip(b.times(hours=2), b.each()):
        d = b.leave(t)
        out += [f"{boss} {t:%H:%M:%S}",
                b.pick(f"{d:%m月%d日}入住{b.num(1, 4)}晚，{b.room()}房，{p.name} {p.id} 电话{p.mobile}",
                       f"麻烦登记下公安系统：{p.name}，{p.id}，{b.room()}房今晚入住，{d:%m.%d}退",
                       f"新单 {b.room()}号房 {p.name}{p.mob('-')} {d:%m/%d}入住 身份证{p.id} 住{b.num(1, 5)}晚"), "",
                f"{b.pick('保洁张姐', '前台小吴')} {b.soon(t):%H:%M:%S}", b.pick("好的", "收到", "ok 已登记", "[OK]", "床品换好了"), ""]
    return "\n".join(out)


@template("订单确认_{d}.eml", "eml", (4, 15), enc="u")
def ota_confirmation_mail(b):
    rows = []
    for p in b.each():
        t = b.after(b.base, 300)
        rows.append([b.serial(10, "28"), p.name, p.mobile, p.id, b.pick("豪华大床", "标准双床", "亲子套房"), f"{t:%m-%d}",
                     f"{b.leave(t):%m-%d}", b.num(198, 988)])
    body = (f"{b.hotel()} 预订部：\n\n您好！以下为贵酒店今日新增预订，请于30分钟内确认并保留房间。\n\n" + fmt.table(
        [["订单号", "入住人", "手机", "身份证", "房型", "入住", "离店", "房费"]] + rows, sep="\t") +
        f"\n如有满房请致电 {b.hot400()}\n\n此邮件由系统自动发送，请勿直接回复。\n")
    return fmt.eml(b.role_mail("noreply"), b.role_mail("front"), f"{b.base:%m月%d日}预订通知", b.base, body, "base64")


@template("交接班.md", "notes", (3, 8))
def shift_handover(b):
    out = [f"# 前台交接班 {b.base:%m/%d} 早→中", "", "备用金 2000，房卡 68 张，已清点。", "", "## 在住/待处理"]
    for p in b.each():
        t = b.t(2)
        out.append(f"- {b.room()} {p.name}（{p.sex}，{p.id}）{t:%m/%d %H:%M}入住，" + b.pick(
            f"押金{b.num(1, 5)}00未退，{b.leave(t):%m/%d}离店", f"要求延迟退房到14点，电话 {p.mobile}", "同住一名儿童，已加早餐",
            "发票未开，离店前补"))
    return "\n".join(out + ["", "## 其他", "- 8楼制冰机报修", f"- 布草公司下午来，电话 {b.org_tel('0571')}", ""])


@template("arrivals_{d}.txt", "report", (5, 30), enc="big5")
def hongkong_arrivals(b):
    head = f"{b.pick('海港', '維景', '逸蘭', '尖沙咀華美')}酒店 - 抵店旅客名單  {b.base:%d/%m/%Y}\n旅行團代號: {b.num(1001, 9899)}\n\n"
    rows = [["房號", "旅客姓名", "英文姓名", "護照號碼", "入住日期", "退房日期", "房型"]]
    for p in b.each():
        t = b.t(5)
        rows.append([b.room(), p.name, p.pinyin.replace("/", " "), p.passport, f"{t:%d/%m}", f"{b.leave(t):%d/%m}",
                     b.pick("雙人", "單人")])
    return head + fmt.fixed(rows, (6, 10, 22, 12, 9, 9, 6)) + f"\n總人數: {b.n}   早餐券已交領隊\n"


@template("样本{n}条-看货.txt", "dashes", (10, 40))
def seller_sample(b):
    out = ["最新酒店开房数据，一手，支持验货，以下为随机样本", "格式：姓名----身份证----手机----酒店----房号----入住----退房", ""]
    for p in b.each():
        t = b.t(60)
        out.append(f"{p.name}----{p.id}----{p.mobile}----{b.hotel()}----{b.room()}----{t:%F %H:%M}"
                   f"----{b.leave(t):%F %H:%M}")
    return "\n".join(out + ["", "量大优惠，非诚勿扰"]) + "\n"


@template("hotel_guest.json", "jsonl", (10, 60), bulk=True, enc="u")
def mongoexport_guests(b):
    objs = []
    for p in b.each(again=0.1):
        t = b.t(90)
        objs.append({"_id": {"$oid": b.hexa(24)}, "guest": {"name": p.name, "certNo": p.id, "mobile": p.mobile},
                     "roomNo": b.room(),
                     "checkin": {"$date": f"{t:%FT%T}.000+0800"}, "checkout": {"$date": f"{b.leave(t):%FT%T}"
                         f".000+0800"},
                     "memberLevel": b.num(0, 3), "channel": b.pick("walkin", "ctrip", "meituan", "app")})
    return fmt.jsonl(objs)
