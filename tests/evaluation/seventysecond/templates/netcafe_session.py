"""netcafe.session: management software, police uploads, counter notes."""
from datetime import timedelta as D

from lib import values as V
from lib.labels import bulk, md, sql, table

BARS = "极速网咖 星空网吧 盘古网吧 蓝鲸电竞馆 网鱼天地网吧 战神网络会所 时代网吧 龙腾网咖".split()


def sess(d):
    a = d.when(2014, 2019)
    return a, a + D(minutes=d.n(25, 720), seconds=d.n(0, 59))


def place(p):
    return p.region + "10" + p.doc.dig(6)


@bulk
def t_pubwin_export(d):
    rows = []
    for p in d.each(d.size(12, 50)):
        a, b = sess(d)
        rows.append([f"{d.c('A', 'B', 'VIP')}{d.n(1, 120):03d}", d.dig(8), p.name, p.id, f"{a:%Y-%m-%d %H:%M:%S}",
            f"{b:%Y-%m-%d %H:%M:%S}",
                     int((b - a).seconds / 60), d.money(3, 60)])
    d.csv(f"{d.c(*BARS)}上机记录.csv", ["机器号", "卡号", "姓名", "证件号", "上机时间", "下机时间", "时长(分)", "消费"], rows)


@bulk
def t_wa_dialect(d):
    rows, out = None, []
    for p in d.each(d.size(8, 40)):
        a, b = sess(d)
        out.append("\t".join([place(p), d.c(*BARS), "111", p.id, p.name, f"{V.epoch(a)}", f"{V.epoch(b)}",
                              f"192.168.{d.n(0, 3)}.{d.n(2, 250)}", "-".join(f"{d.n(0, 255):02X}"
                              for _ in range(6))]))
    d.text(f"145-440100-{d.n(1400000000, 1559999999)}-00001-WA_SOURCE_FJ_0001-0.bcp",
        "NETBAR_WACODE\tPLACE_NAME\tCERTIFICATE_TYPE\t"
           "CERTIFICATE_CODE\tUSER_NAME\tSTART_TIME\tEND_TIME\tIP_ADDRESS\tMAC\n" + "\n".join(out) + "\n",
           d.c("utf-8", "gb18030"))


def t_one_person(d):
    p, n = d.p(1985, 2000), d.n(4, 40)
    d.rec(p, n)
    xs = sorted(sess(d) for _ in range(n))
    d.text(f"{p.name}上网.txt", f"被查询人：{p.name}，身份证号：{p.id}\n上网场所记录 {n} 条：\n" + "\n".join(
        f"{i}) {d.city()[0]}{d.c(*BARS)} 座位{d.n(1, 200)} 上线{a:%Y/%m/%d %H:%M} 下线{b:%Y/%m/%d %H:%M}" for i, (a,
        b) in enumerate(xs, 1)) + "\n")


def t_counter_note(d):
    out = []
    for p in d.each(d.n(3, 12)):
        a, b = sess(d)
        out.append(d.c(f"{a:%m.%d} {p.name} {p.id} {d.n(1, 90)}号机 {a:%H:%M}上 {b:%H:%M}下 押金{d.n(1, 5)}0",
                       f"{a:%m.%d} {d.n(1, 90)}号机 {p.name}（{p.id}）{a:%H:%M}开机，包夜，{b:%H:%M}结账"))
    d.text("吧台手工登记（系统坏）.txt", f"{d.c(*BARS)} 刷卡系统故障期间手工登记\n" + "\n".join(out) + "\n")


def t_raid_docx(d):
    t = d.when(2015, 2019, 19, 23)
    bar = d.city()[0] + d.c(*BARS)
    rows = [["机号", "上网人员", "公民身份号码", "上机时间", "结账时间"]]
    for p in d.each(d.n(5, 20), False, y0=1990, y1=2000):
        a = t - D(minutes=d.n(10, 300))
        rows.append([f"{d.n(1, 150):03d}", p.name, p.id, f"{a:%m-%d %H:%M}", d.c("在线", f"{t:%H:%M}")])
    d.docx("网吧检查清单.docx", f"{bar}现场检查上网人员清单", f"检查时间：{t:%Y年%m月%d日 %H:%M}", rows, f"场所负责人：{d.p().name}",
        f"检查人：{d.p().name}")


@bulk
def t_sqlite(d):
    rows = []
    for i, p in enumerate(d.each(d.size(15, 60)), 1):
        a, b = sess(d)
        rows.append((i, d.n(1, 160), p.id, p.name, f"{a:%Y-%m-%d %H:%M:%S}", f"{b:%Y-%m-%d %H:%M:%S}", d.money(2,
            80)))
    d.db("netbar.db3",
        ("CREATE TABLE online_log (id INTEGER PRIMARY KEY, seat_no INTEGER, id_card TEXT, real_name TEXT, login_time "
        "TEXT, "
                       "logout_time TEXT, fee REAL)", rows), ("CREATE TABLE config (k TEXT, v TEXT)",
                       [("bar_name", d.c(*BARS)), ("seats", "160")]))


def t_audit_log(d):
    out = []
    for p in d.each(d.n(10, 50)):
        a, b = sess(d)
        out.append(f"[{a:%Y-%m-%d %H:%M:%S}] netbar login host=PC{d.n(1, 120):03d} ip=192.168.1.{d.n(2, 250)} "
            f"idcard={p.id} name={p.name} "
                   f"logout={b:%Y-%m-%dT%H:%M:%S} bytes={d.n(100000, 9999999)}")
    d.text("netbar_audit.log", "\n".join(out) + "\n", d.c("utf-8", "gb18030"))


def t_api_json(d):
    rows = []
    for p in d.each(d.n(3, 25)):
        a, b = sess(d)
        rows.append({"siteCode": place(p), "siteName": d.c(*BARS), "userName": p.name, "certificateCode": p.id,
            "terminal": f"A{d.n(1, 99):02d}",
                     "onlineTime": f"{a:%Y-%m-%d %H:%M:%S}", "offlineTime": f"{b:%Y-%m-%d %H:%M:%S}",
                     "mobile": p.mob})
    d.json("online_list.json", {"success": True, "rows": rows}, d.c(None, 2))


def t_html(d):
    rows = []
    for p in d.each(d.n(6, 30)):
        a, b = sess(d)
        rows.append([f"{d.n(1, 120)}", p.name, p.id, f"{a:%m-%d %H:%M}", f"{b:%m-%d %H:%M}", f"{d.money(2, 50)}元"])
    bar = d.c(*BARS)
    d.html("上网日志查询.html", f"{bar}管理后台", f"<h2>{bar} - 上网日志</h2><p>电话 {d.tel()}</p>" + table(
        ["终端", "会员", "身份证", "上机", "下机", "费用"], rows))


def t_statement_para(d):
    out = ["调取证据情况说明", ""]
    for p in d.each(d.n(2, 6), False):
        a, b = sess(d)
        out.append(f"经向{d.city()[0]}{d.c(*BARS)}调取实名上网登记，{p.name}（{p.sex}，{p.birth:%Y年%m月%d日}出生，"
            f"身份证号{p.id}）于{a:%Y年%m月%d日%H时%M分}在该网吧"
                   f"{d.n(1, 99)}号机上机，至{b:%d日%H时%M分}下机。")
    out += ["", f"经办人：{d.p().name}"]
    d.text("情况说明.txt", "\n".join(out) + "\n")


@bulk
def t_xlsx_members(d):
    rows = [["场所编码", "网吧", "姓名", "证件号码", "上网开始", "上网结束", "终端IP"]]
    for p in d.each(d.size(10, 50)):
        a, b = sess(d)
        rows.append([place(p), d.c(*BARS), p.name, p.id, f"{a:%Y-%m-%d %H:%M}", f"{b:%Y-%m-%d %H:%M}",
            f"10.{d.n(0, 20)}.{d.n(0, 99)}.{d.n(2, 250)}"])
    d.xlsx("上网人员.xlsx", ("上网记录", rows))


def t_trad_cafe(d):
    rows = []
    for p in d.each(d.n(4, 16)):
        a, b = sess(d)
        rows.append([f"{d.n(1, 60)}號機", p.tname, p.mob, f"{a:%Y/%m/%d %H:%M}", f"{b:%H:%M}", f"{d.n(20, 200)}"])
    d.csv("網咖上機紀錄.csv", ["座位", "會員姓名", "手機", "上機時間", "下機時間", "消費金額"], rows, enc=d.c("big5", "big5", "utf-8-sig"))


def t_sql(d):
    rows = []
    for p in d.each(d.n(6, 40)):
        a, b = sess(d)
        rows.append([d.n(1000, 99999), d.c(*BARS), p.name, p.id, f"{d.n(1, 120)}", f"{a:%Y-%m-%d %H:%M:%S}",
            f"{b:%Y-%m-%d %H:%M:%S}"])
    d.text("swjl.sql", sql("wb_swjl", ["id", "wbmc", "xm", "sfzh", "zwh", "sjsj", "xjsj"], rows, d.c(1, 50)),
        d.c("utf-8", "gb18030"))
