"""hotel.stay: front desk exports, police uploads, booking mails, chats about stays."""
from datetime import timedelta as D

from lib import values as V
from lib.labels import bulk, sql, table

HOTELS = "云栖酒店 星程商务酒店 金悦大酒店 维也纳假日宾馆 如意快捷酒店 海景国际大酒店 汉庭阁宾馆 悦来客栈 城市便捷酒店 君临大酒店".split()
TYPES = "标准间 大床房 豪华双床房 商务单人间 家庭房 行政套房".split()


def room(d):
    return f"{d.n(2, 22)}{d.n(1, 28):02d}"


def stay(d, y0=2014, y1=2019):
    a = d.when(y0, y1, 12, 22)
    return a, (a + D(days=d.n(1, 4))).replace(hour=d.n(7, 12), minute=d.n(0, 59))


@bulk
def t_pms_guest_list(d):
    h = d.c(*HOTELS)
    rows = []
    for i, p in enumerate(d.each(d.size(12, 50)), 1):
        a, b = stay(d)
        rows.append([i, room(d), p.name, p.sex, "身份证", p.id, p.home, f"{a:%Y/%m/%d %H:%M}", f"{b:%Y/%m/%d %H:%M}",
                     d.c(*TYPES), d.n(15, 68) * 10, d.c("散客", "协议单位", "携程", "美团", "会员")])
    d.csv(f"{h}在住及离店客人明细.csv", ["序号", "房号", "客人姓名", "性别", "证件", "证件号", "地址", "到店", "离店", "房类", "房价", "客源"],
          rows, enc=d.c("gb18030", "utf-8-sig", "utf-8"))


@bulk
def t_police_upload_sql(d):
    code = V.digits(d.r, 4)
    rows = []
    for p in d.each(d.size(8, 40)):
        a, b = stay(d, 2012, 2018)
        rows.append([p.region + code, p.name, "1" if p.male else "2", f"{p.birth:%Y%m%d}", "11", p.id, p.home,
            room(d),
                     f"{a:%Y%m%d%H%M}", f"{b:%Y%m%d%H%M}"])
    d.text("gnlk_rz.sql", "-- 国内旅客入住信息 上传表\nSET NAMES utf8;\n" + sql(
        "T_LG_GNLK", ["LGBM", "XM", "XB", "CSRQ", "ZJLX", "ZJHM", "XZ", "RZFH", "RZSJ", "TFSJ"], rows, d.c(1, 20)),
        "utf-8")


def t_booking_mail(d):
    p, (a, b) = d.rec(d.p()), stay(d)
    c = d.city()
    d.text("确认函_酒店预订.eml", f"From: {d.mail('service', d.c('ctrip-notice', 'hoteltrip') + '.com.cn')}\nTo: {p.email}\n"
           f"Date: {a - D(days=5):%a, %d %b %Y %H:%M:%S} +0800\n"
           f"Subject: 酒店预订成功 {c[0]}{d.c(*HOTELS)}\nContent-Type: text/plain; charset=utf-8\n\n"
           f"尊敬的{p.name}，您好！\n您的酒店订单已确认，以下信息请核对：\n\n订单号　{d.dig(10, '2345')}\n酒店　　{c[0]}{d.c(*HOTELS)}\n"
           f"地址　　{c[0]}市{d.c(*V.ROADS)}{d.n(3, 300)}号\n入住日期　{a:%Y年%m月%d日}\n退房日期　{b:%Y年%m月%d日}（共{(b - a).days + 1}晚）\n"
           f"房型　　{d.c(*TYPES)}\n入住人　{p.name}\n联系手机　{p.mob}\n\n如需取消请于入住当日18:00前联系酒店前台，电话 {d.tel(c)}。\n", "utf-8")


def t_desk_shift_note(d):
    out = [f"【{d.c(*HOTELS)} 夜班交接】"]
    for p in d.each(d.n(3, 8)):
        a, b = stay(d, 2017, 2019)
        out.append(d.c(f"{room(d)} {p.name} 身份证{p.id}，{a:%m月%d日%H:%M}入住，押金{d.n(1, 6)}00，预计{b:%m-%d}退房",
                       f"{a:%m/%d} {a:%H:%M} {room(d)}房开给{p.name}（{p.id}），住{(b - a).days + 1}晚，电话{p.mob}",
                       f"{p.name}，{p.id}，{room(d)}号房，{a:%m.%d}晚上{a:%H:%M}到店，{b:%m.%d}中午走，房费已付"))
    d.text("交班.txt", "\n".join(out) + "\n早班注意：三楼热水器报修，布草还没送到。\n")


def t_api_json(d):
    g = []
    for p in d.each(d.n(3, 20)):
        a, b = stay(d)
        g.append({"orderId": f"HT{d.dig(12)}", "hotelName": d.c(*HOTELS), "roomNo": room(d), "guest": {
            "name": p.name, "certType": "IDENTITY_CARD", "certNo": p.id, "mobile": p.mob},
            "checkIn": f"{a:%Y-%m-%dT%H:%M:%S}+08:00", "checkOut": f"{b:%Y-%m-%dT%H:%M:%S}+08:00",
            "amount": d.money(150, 1200)})
    d.json("orders_page1.json", {"code": 0, "msg": "ok", "data": {"total": len(g), "list": g}}, d.c(None, 2, 4))


def t_one_person_history(d):
    p, n = d.p(), d.n(4, 18)
    d.rec(p, n)
    ts = sorted(stay(d, 2013, 2018) for _ in range(n))
    mates = [""] * n
    for i in range(0, n, 4):
        mates[i] = d.p().name
    body = "\n".join(f"{i:>2}. {a:%Y-%m-%d %H:%M:%S}  {d.city()[0]}{d.c(*HOTELS)}  {room(d)}  离店 "
        f"{b:%Y-%m-%d %H:%M:%S}"
                     + (f"  同住：{m}" if m else "") for i, ((a, b), m) in enumerate(zip(ts, mates), 1))
    d.text(f"{p.name}住宿查询.txt", f"查询条件：公民身份号码 {p.id}\n姓名：{p.name}  性别：{p.sex}\n旅馆住宿记录共 {n} 条\n\n{body}\n")


@bulk
def t_xlsx_monthly(d):
    rows = [["日期", "房间", "姓名", "身份证号码", "手机", "入住时间", "退房时间", "房费", "备注"]]
    for p in d.each(d.size(10, 45)):
        a, b = stay(d, 2018, 2018)
        rows.append([f"{a:%m月%d日}", room(d), p.name, p.id, int(p.mob), f"{a:%H:%M}", f"{b:%m-%d %H:%M}", d.n(88, 468),
                     d.c("", "", "微信", "现金", "续住", "发票")])
    d.xlsx("客房登记.xlsx", ("登记", rows), ("房价表", [["房型", "平日", "周末"]] + [[t, d.n(100, 300), d.n(300, 500)]
        for t in TYPES]))


def t_chat_export(d):
    a1, b1 = d.c("前台小周", "莉莉", "老板娘"), d.c("店长", "阿强", "值班经理")
    t, out = d.when(2018, 2019), []
    for p in d.each(d.n(2, 6)):
        a = t.replace(hour=d.n(13, 22))
        out += [f"{t:%Y-%m-%d %H:%M:%S} {b1}\n{d.c('那个房间登记了没', '昨晚的客人发我一下', '派出所要看登记，发我', '上传系统要用，信息给我')}\n",
                f"{t + D(seconds=50):%Y-%m-%d %H:%M:%S} {a1}\n{room(d)}房，{p.name}，身份证 {p.id}，"
                f"{a:%m-%d %H:%M}入住，{d.c('住一晚', '今天中午退房', '续到后天')}\n"]
        t += D(minutes=d.n(10, 300))
    d.text(d.c("民宿工作群.txt", "前台群聊天记录.txt"), "\n".join(out))


def t_english_folio(d):
    p, (a, b) = d.rec(d.p()), stay(d)
    n = (b - a).days + 1
    lines = "\n".join(f"{a + D(days=i):%d %b %Y}   Room charge          CNY {d.n(500, 900)}.00" for i in range(n))
    d.text(f"folio_{d.dig(6)}.txt",
        f"{d.c('GRAND HARBOUR HOTEL', 'LAKEVIEW INTERNATIONAL HOTEL')} {d.city()[7]}\nGUEST FOLIO\n\n"
           f"Guest name   : {p.en}\nPassport no. : {p.pp}\nMobile       : {p.mobf('+86 ')}\nE-mail       : "
           f"{p.email}\n"
           f"Room         : {room(d)}\nArrival      : {a:%d %b %Y %H:%M}\nDeparture    : {b:%d %b %Y %H:%M}\nRate "
           f"code    : {d.c('BAR', 'CORP', 'OTA1')}\n\n"
           f"{lines}\n\nFor inquiries please call {d.tel()} ext. 0\n", "utf-8")


def t_html_pms(d):
    rows = []
    for p in d.each(d.n(6, 25)):
        a, b = stay(d)
        rows.append([room(d), p.name, p.id, p.mob, f"{a:%m-%d %H:%M}", f"{b:%m-%d}", d.c(*TYPES), d.c("在住", "已退",
            "预离")])
    h = d.c(*HOTELS)
    d.html("房态-今日.html", f"{h} - 客房管理", f"<h2>{h} 在住客人</h2>\n" + table(
        ["房间号", "住客", "证件号码", "联系方式", "入住", "预离", "房型", "状态"], rows))


def t_team_docx(d):
    a, b = stay(d)
    rows = [["序号", "姓名", "性别", "身份证号", "安排房号", "入住日期", "离店日期"]]
    for i, p in enumerate(d.each(d.n(8, 30), False), 1):
        rows.append([str(i), p.name, p.sex, p.id, room(d), f"{a:%Y.%m.%d}", f"{b:%Y.%m.%d}"])
    lead = d.p()
    d.docx(f"会议住宿分房表.docx", f"{d.co()}年会住宿分房表", f"酒店：{d.city()[0]}{d.c(*HOTELS)}　会务联系人：{lead.name} {lead.mob}", rows,
           "请各位凭身份证到前台领取房卡，退房时间为中午十二点前。")


def t_hk_trad(d):
    rows = []
    for i, p in enumerate(d.each(d.n(5, 20)), 1):
        a, b = stay(d)
        rows.append([i, p.tname, p.pp, room(d), f"{a:%Y/%m/%d}", f"{b:%Y/%m/%d}", d.c("現金", "信用卡", "網上預付")])
    d.csv("住客登記冊.csv", ["編號", "住客姓名", "護照號碼", "房號", "入住日期", "退房日期", "付款方式"], rows, enc=d.c("big5", "big5", "utf-8"))


def t_police_docx_report(d):
    a0 = d.when(2016, 2019, 20, 23)
    paras = [f"关于{d.city()[0]}{d.c(*HOTELS)}旅客登记情况的检查记录", f"检查时间：{a0:%Y年%m月%d日%H时}。经调取前台登记系统，当晚住宿情况如下："]
    for i, p in enumerate(d.each(d.n(3, 10), False), 1):
        a = a0 - D(hours=d.n(1, 20), minutes=d.n(0, 59))
        b = a0 + D(days=d.n(1, 3))
        paras.append(f"{i}、{room(d)}房间，住宿人{p.name}，{p.sex}，公民身份号码{p.id}，户籍地{p.home}，于{a:%Y年%m月%d日%H时%M分}登记入住，"
                     f"{d.c(f'预计{b:%m月%d日}退房', '尚未退房')}。")
    d.docx("检查记录.docx", *paras, f"检查民警：{d.p().name}、{d.p().name}")


@bulk
def t_guest_db(d):
    gs, st = [], []
    for i, p in enumerate(d.each(d.size(10, 50), False), 1):
        a, b = stay(d)
        st.append((i, p.name, p.id, p.mob, room(d), f"{a:%Y-%m-%d %H:%M:%S}", f"{b:%Y-%m-%d %H:%M:%S}", d.money(120,
            900)))
    gs = [(i, t, d.n(120, 600)) for i, t in enumerate(TYPES, 1)]
    d.db("hotel.db", ("CREATE TABLE room_type (id INTEGER, name TEXT, price INTEGER)", gs),
         ("CREATE TABLE checkin (id INTEGER, guest_name TEXT, id_card TEXT, phone TEXT, room_no TEXT, checkin_time "
         "TEXT, "
          "checkout_time TEXT, amount REAL)", st))
