"""Journeys by rail."""

from lib.core import reg
from lib.fmt import *  # noqa: F403
from lib.pools import *  # noqa: F403

T = reg("travel.train")


def tr(d):
    a, b = d.sub(STN, 2)
    return d.c("GGGDDZKT") + str(d.i(11, 3999)), a, b


def seat(d):
    return "%02d车%02d%s" % (d.i(1, 16), d.i(1, 19), d.c("ABCDF"))


@T("mail/12306购票成功.eml", "12306 confirmation mail, GB18030 base64")
def _(d):
    a = [d.p() for _ in range(3)]
    t, u, v = tr(d)
    body = (
        "尊敬的 %s：\n    您好！您于2021年01月22日在中国铁路客户服务中心网站成功购买了3张车票，订单号码 E%s。"
        "所购车票信息如下：\n" % (a[0].call, d.num(9))
    )
    for n, p in enumerate(a):
        d.rec(p)
        body += (
            "%d.%s，%s，2021年02月09日09:%02d开，%s-%s，%s次列车，%s，二等座，票价%s元，检票口A%d，电子客票。\n"
            % (n + 1, p.name, p.id, d.i(10, 50), u, v, t, seat(d) + "号", d.yuan(100, 900), d.i(1, 20))
        )
    return eml(
        d.allow("phone.email", "12306@rails.com.cn"),
        a[0].mail,
        "网上购票系统-用户支付通知",
        "Fri, 22 Jan 2021 20:11:00 +0800",
        body + "如有疑问请拨 12306。",
        enc="gb18030",
    )


@T("dump/12306.txt", "four dashes between mail, name, number and phone with a journey behind", "utf-8", "\r\n")
def _(d):
    o = []
    for p in d.ps(300):
        t, u, v = tr(d)
        o.append("----".join((p.mail, p.name, p.id, p.mob, d.t(2014, 2014).strftime("%Y-%m-%d"), t, u, v, seat(d))))
    return ln(*o)


@T("乘务/G字头席位交接.txt", "conductor's sheet of seats and remarks", "gb18030")
def _(d):
    t, u, v = tr(d)
    o = ["%s次 %s—%s  %d月%d日  %02d车 重点旅客交接" % (t, u, v, 10, d.i(1, 7), d.i(2, 15)), ""]
    for p in d.ps(13):
        a, b = d.sub(STN, 2)
        o.append(
            "%02d%s  %s  %s→%s  证件%s  %s"
            % (
                d.i(1, 18),
                d.c("ABCDF"),
                p.name,
                a,
                b,
                p.id,
                d.c(("轮椅", "孕妇", "越席已补", "儿童票", "遗失物品已登记", "学生票核验")),
            )
        )
    return ln(*o, "", "交班：          接班：")


@T("报销/火车票识别结果.jsonl", "OCR service results of paper tickets")
def _(d):
    o = []
    for p in d.ps(40):
        t, u, v = tr(d)
        s = d.c("ABCDEFGHJK") + d.num(6)
        o.append(
            {
                "log_id": int(d.num(16, "2")),
                "words_result": {
                    "ticket_num": s,
                    "starting_station": u + "站",
                    "train_num": t,
                    "destination_station": v + "站",
                    "date": d.t(2019, 2019).strftime("%Y年%m月%d日"),
                    "time": "%02d:%02d" % (d.i(6, 22), d.i(0, 59)),
                    "ticket_rates": "￥%s元" % d.yuan(50, 900),
                    "seat_category": d.c(("二等座", "一等座", "硬卧")),
                    "seat_num": seat(d) + "号",
                    "name": p.name,
                    "id_num": p.id,
                    "serial_number": d.num(14) + s,
                },
            }
        )
    return jl(o)


@T("学校/寒假返乡车次.xlsx", "school's list of homeward trains, two tables")
def _(d):
    rows = []
    for g in ("软件1801", "机电1802"):
        rows += [[g + "班 返乡信息"], ["学号", "姓名", "身份证", "离校日期", "车次", "出发站", "到站", "家长电话"]]
        for p in d.ps(14, y1=1999, y2=2000):
            t, u, v = tr(d)
            rows.append(["2018" + d.num(6), p.name, p.id, "1月%d日" % d.i(8, 20), t, u, v, d.p().mob])
        rows.append([])
    return xlsx([("返乡", rows)])


@T("聊天/抢票群.txt", "orders for scalpers in a chat, terse")
def _(d):
    o = []
    for p in d.ps(16):
        t, u, v = tr(d)
        o.append(
            "[%s] %s: %d.%d %s %s-%s %s %s %s %s"
            % (
                d.t(2018, 2018).strftime("%m/%d %H:%M"),
                d.c(("老K", "春运不堵", "南瓜", "ID丢了")),
                d.i(1, 2),
                d.i(1, 28),
                t,
                u,
                v,
                d.c(("二等", "硬卧下", "无座也行", "一等")),
                p.name,
                p.id,
                d.c(("已出票 " + seat(d), "出了", "出票ok，未付")),
            )
        )
    return ln(*o)


@T("gov/铁路购票查询.html", "one person's rail purchases as shown on the intranet", "gb18030")
def _(d):
    p = d.p()
    rows = [["乘车日期", "车次", "发站", "到站", "席别", "车厢", "席位", "票价", "售票窗口"]]
    for _ in range(22):
        d.rec(p)
        t, u, v = tr(d)
        rows.append(
            [
                d.t(2014, 2016).strftime("%Y%m%d"),
                t,
                u,
                v,
                d.c(("硬座", "二等座", "硬卧")),
                "%02d" % d.i(1, 17),
                "%03d" % d.i(1, 118),
                d.yuan(20, 800),
                "W%02d" % d.i(1, 40),
            ]
        )
    return html(rows, "铁路订票信息", "<b>%s</b> %s" % (p.name, p.id)).replace('charset="utf-8"', "charset=gb18030")


@T("hbase/scan_order.txt", "hbase shell scan, one cell per line")
def _(d):
    o = ["hbase(main):003:0> scan 'rail_order', {LIMIT => 12}", "ROW                    COLUMN+CELL"]
    for p in d.ps(12):
        t, u, v = tr(d)
        k = d.hex(10)
        for c, x in (
            ("cert", p.id),
            ("from", u),
            ("mob", p.mob),
            ("name", p.name),
            ("seat", seat(d)),
            ("to", v),
            ("train", t),
            ("tdate", d.t(2017, 2017).strftime("%Y%m%d")),
        ):
            o.append(" %s            column=f:%s, timestamp=%s, value=%s" % (k, c, d.num(13, "1"), x))
    return ln(*o, "12 row(s) in 0.0410 seconds")


@T("出差/王处行程备忘.txt", "a secretary's note on a journey", "utf-8-sig")
def _(d):
    p, q2 = d.p(), d.p()
    o = ["%s 7月出差（证件 %s，手机 %s）" % (p.name, p.id, p.mob), ""]
    for n in range(4):
        t, u, v = tr(d)
        d.rec(p)
        o.append(
            "7/%d %s %s%d:%d开 → %s，%s，%s"
            % (3 + n * 2, t, u, d.i(7, 20), d.i(10, 55), v, seat(d), d.c(("票已取", "电子票", "到站有人接")))
        )
    return ln(*o, "", "接站司机 %s %s" % (q2.name, q2.mob))


@T("data/eticket_orders.tsv", "agency export, tabs, several passengers of one account")
def _(d):
    o = [
        [
            "orderid",
            "account_mobile",
            "psgr",
            "psgr_cert",
            "train_code",
            "board_date",
            "dep_stn",
            "arr_stn",
            "seat_type",
            "price",
        ]
    ]
    for n in range(30):
        m = d.p()
        oid = "ET" + d.num(12)
        t, u, v = tr(d)
        dt_ = d.t(2019, 2020).strftime("%Y-%m-%d")
        for p in [m] + [d.p() for _ in range(d.i(0, 3))]:
            d.rec(p)
            o.append([oid, m.mob, p.name, p.id, t, dt_, u, v, d.c(("O", "M", "3")), d.yuan(40, 700)])
    return csv(o, "\t")


@T("协查/同车人员表.md", "table of fellow travellers in a contact tracing")
def _(d):
    t, u, v = tr(d)
    rows = [["序", "姓名", "电话", "证件", "车厢座位", "上车", "下车", "现住"]]
    for n, p in enumerate(d.ps(21)):
        a, b = d.sub(STN, 2)
        rows.append([n + 1, p.name, d.mobsp(p) if n % 4 == 0 else p.mob, p.id, seat(d), a, b, p.pc + p.dist])
    return "## %s 次同车厢密接排查（1月21日）\n\n" % t + md(rows) + "\n请属地核实后反馈 " + d.otel("42") + "\n"


@T("backup/ticket_copy.gz", "pg_dump COPY block, gzipped")
def _(d):
    o = [
        "--\n-- Data for Name: t_ticket; Type: TABLE DATA\n--\n",
        "COPY public.t_ticket (id, xm, sfzh, cc, fz, dz, ccrq, xb, pj) FROM stdin;",
    ]
    for n, p in enumerate(d.ps(59)):
        t, u, v = tr(d)
        o.append(
            "\t".join(
                (
                    str(n + 1),
                    p.name,
                    p.id,
                    t,
                    u,
                    v,
                    d.t(2015, 2015).strftime("%Y-%m-%d"),
                    d.c(("二等座", "硬座", "\\N")),
                    d.yuan(30, 900),
                )
            )
        )
    return gz(ln(*o, "\\."))


@T("windows/改签退票小票.txt", "slips of a station window, narrow, label above the value")
def _(d):
    o = []
    for p in d.ps(8):
        t, u, v = tr(d)
        o += [
            "******************************",
            "      %s站 改签凭条" % u,
            "  车次/日期",
            "  %s  %s" % (t, d.t(2020, 2020).strftime("%Y.%m.%d")),
            "  发到站",
            "  %s → %s" % (u, v),
            "  席位",
            "  " + seat(d),
            "  旅客",
            "  %s" % p.name,
            "  证件号",
            "  %s" % d.idsp(p),
            "  差额 %s" % d.yuan(0, 90),
            "******************************",
            "",
        ]
    return ln(*o)


@T("法援/陈述_乘车经过.txt", "statement about journeys in long prose", "gb18030", "\r\n")
def _(d):
    p, w = d.p(), d.p()
    o = ["陈述人：%s，公民身份号码%s，住%s。" % (p.name, p.id, p.addr), "关于本人往返乘车的经过："]
    for n in range(4):
        d.rec(p)
        t, u, v = tr(d)
        o.append(
            "%s，本人持本人身份证在%s站乘坐%s次列车前往%s，座位在%s，%s。"
            % (
                d.t(2019, 2019).strftime("%Y年%m月%d日"),
                u,
                t,
                v,
                seat(d),
                d.c(("全程未离开车厢", "邻座为一名老人", "到站后打车离开")),
            )
        )
    return ln(*o, "证人：%s，电话%s（未同车）。" % (w.name, w.mob))
