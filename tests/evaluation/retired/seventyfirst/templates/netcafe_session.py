"""netcafe.session: one session at a terminal of one customer."""
from lib import tables as T
from lib import writers as w
from lib.fmt import cn, f, f14, f8, fd, fm, fs, hm, us
from lib.labels import bulk


def sess(d):
    a = d.dt(2011, 2020)
    return a, d.after(a, 25, 420), "%s%03d" % (d.ch("ABC"), d.i(1, 160)), "192.168.%d.%d" % (d.i(0, 9), d.i(10, 240))


def code(d):
    return d.ch(T.REGIONS)[0] + "10" + d.num(6, "0")


def mac(d):
    return "-".join("%02X" % d.i(0, 255) for _ in range(6))


@bulk
def t_billing_csv(d):
    rows = []
    for p in d.cast(8, 60):
        a, b, t, ip = sess(d)
        d.rec(p)
        rows.append([p.name, d.id(p), t, f(a), f(b), (b - a).seconds // 60, d.money(3, 40),
                d.ch("普通区 会员区 包厢 电竞区".split())])
    w.table(d, "上机明细%s.csv" % f8(d.dt()), "姓名,身份证号,机号,上机时间,下机时间,时长(分),消费,区域".split(","), rows)


@bulk
def t_audit_log(d):
    c, out = code(d), []
    for p in d.cast(8, 60):
        a, b, t, ip = sess(d)
        d.rec(p)
        out.append("%s [LOGIN ] netbar=%s term=%s ip=%s mac=%s certtype=111 certno=%s name=%s logout=%s" % (
            f(a), c, t, ip, mac(d), d.id(p), p.name, f(b)))
    w.text(d, "netbar_audit_%s.log" % f8(d.dt()), "\n".join(out) + "\n", d.ch(["utf-8", "gb18030"]))


def t_query_person(d):
    p = d.p()
    lines = ["上网人员轨迹查询", "姓名:%s 证件号码:%s 性别:%s" % (p.name, d.id(p), p.sex), ""]
    for k in range(1, d.i(4, 30)):
        a, b, t, ip = sess(d)
        d.rec(p)
        lines.append("%d. %s（%s） 上线 %s 下线 %s 座位 %s" % (k, d.ch(T.CAFES), code(d), f(a), f(b), t))
    w.text(d, "网吧上网记录.txt", "\n".join(lines) + "\n")


@bulk
def t_wa_dialect(d):
    c, cafe, rows = code(d), d.ch(T.CAFES), []
    for p in d.cast(6, 50):
        a, b, t, ip = sess(d)
        d.rec(p)
        rows.append([c, cafe, "111", d.id(p), p.name, t, ip, mac(d), f14(a), f14(b)])
    head = ("NETBAR_WACODE PLACE_NAME CERTIFICATE_TYPE CERTIFICATE_CODE USER_NAME TERMINAL_NO IP MAC START_TIME "
            "END_TIME").split()
    w.table(d, "145-%s-WA_SOURCE_0006.bcp" % f14(d.dt()), head, rows, sep="\t", enc="utf-8")


def t_boss_xlsx(d):
    rows = [["日期", "会员姓名", "身份证", "手机", "机器", "上机", "下机", "网费", "网管"]]
    who = [d.by().name for _ in range(3)]
    for p in d.cast(6, 45):
        a, b, t, ip = sess(d)
        d.rec(p)
        rows.append([fd(a), p.name, d.id(p), d.mob(p), t, hm(a), hm(b), d.i(3, 40), d.ch(who)])
    w.xlsx(d, "%s营业流水.xlsx" % d.ch(T.CAFES), ("上网记录", rows),
           ("费率", [["区域", "元/小时"], ["大厅", 3], ["会员", 2.5], ["包间", 5], ["通宵", 12]]))


def t_sqlite_client(d):
    rows = []
    for k, p in enumerate(d.cast(6, 45), 1):
        a, b, t, ip = sess(d)
        d.rec(p)
        rows.append((k, p.name, d.id(p), t, ip, f(a), f(b), float(d.money(2, 30))))
    w.sqlite(d, "netbar.db3", ("OnlineLog", ["ID INTEGER PRIMARY KEY", "UserName TEXT", "IDCard TEXT", "PCName TEXT",
            "IP TEXT",
             "LoginTime TEXT", "LogoutTime TEXT", "Fee REAL"], rows), ("PcList", ["PCName TEXT", "Zone TEXT"],
             [("A%03d" % i, d.ch(["大厅", "包厢"])) for i in range(1, 20)]))


def t_inspection_docx(d):
    cafe = d.ch(T.CAFES)
    parts = ["网吧检查笔录摘录", "检查单位：%s分局治安大队　检查时间：%s　场所：%s" % (d.ch(T.REGIONS)[2], cn(d.dt(2013, 2019)), cafe)]
    for p in d.cast(2, 9):
        a, b, t, ip = sess(d)
        d.rec(p)
        parts.append("经查看管理后台，%s（身份证号%s）于%s在%s号机上机，%s下机，实名登记信息与本人%s。" % (
            p.name, d.id(p), fm(a), t, fm(b), d.ch(["一致", "一致", "不一致", "相符"])))
    parts.append("在场人：网管%s　检查民警：%s、%s" % (d.by().name, d.by().name, d.by().name))
    w.docx(d, "检查笔录.docx", parts)


def t_html_history(d):
    rows = []
    for p in d.cast(5, 40):
        a, b, t, ip = sess(d)
        d.rec(p)
        rows.append([t, p.name, p.sex, d.id(p), fs(a), fs(b), ip])
    w.page(d, "history.html", "历史上机查询 - 万象管理端", "<h4>历史上机查询</h4>" + w.html_table(
        ["终端号", "姓名", "性别", "证件号码", "上机时间", "下机时间", "IP地址"], rows))


def t_en_csv(d):
    rows = []
    for p in d.cast(5, 45):
        a, b, t, ip = sess(d)
        d.rec(p)
        rows.append([p.en, d.id(p), t, us(a) + " " + hm(a), us(b) + " " + hm(b), ip, d.money(1, 20)])
    w.table(d, "cafe_sessions.csv", "customer,id_card,station,login_time,logout_time,ip,charge".split(","), rows,
            enc="utf-8")


def t_en_report(d):
    out = ["%s - internet cafe session report" % d.pick("DragonNet StarCafe SpeedZone"), "All customers registered wi"
            "th national ID card", ""]
    for p in d.cast(3, 15):
        a, b, t, ip = sess(d)
        d.rec(p)
        out.append("* %s (ID %s, mobile %s) used PC %s from %s to %s, paid %s yuan" % (
            p.en, d.id(p), d.mob(p), t, fm(a), fm(b), d.money(2, 30)))
    w.text(d, "session report.md", "\n".join(out) + "\n", "utf-8")


@bulk
def t_json_upload(d):
    c, out = code(d), []
    for p in d.cast(4, 40):
        a, b, t, ip = sess(d)
        d.rec(p)
        out.append({"siteCode": c, "seat": t, "realName": p.name, "cardNo": d.id(p), "onlineTime": f(a),
                "offlineTime": f(b),
                    "ip": ip, "mac": mac(d).lower()})
    w.js(d, "upload_%s.json" % f8(d.dt()), {"netbar": d.ch(T.CAFES), "sessions": out}, indent=d.ch([None, 1]))


def t_shift_note(d):
    out = []
    for p in d.cast(3, 12):
        a, b, t, ip = sess(d)
        d.rec(p)
        out.append("%s上机 %s 电话%s，%s开到%s，%s" % (t, p.name, d.mob(p), hm(a), hm(b), d.ch(
            ["押金20", "余款没退", "包夜", "会员卡忘带了", "网费已结"])))
    w.text(d, "交班.txt", "网吧夜班交接 %s\n今天上网登记（刷卡器坏了手写的）：\n" % cn(d.dt(2012, 2018)) + "\n".join(out) + "\n")


@bulk
def t_sql_online(d):
    rows = []
    for k, p in enumerate(d.cast(6, 40), d.i(10, 4000)):
        a, b, t, ip = sess(d)
        d.rec(p)
        rows.append((k, d.id(p), p.name, t, f(a), f(b)))
    w.text(d, "pubwin_online.sql", w.sql_lines("pubwin_online", "lsh sfzh xm zdh swsj xwsj".split(), rows), "utf-8")
