"""phone.cdr: call lists of operators, phones and switchboards."""
from datetime import timedelta as D

from lib import values as V
from lib.labels import bulk, md, sql, table


def calls(d, n):
    pool, t, out = d.others(max(2, n // 3)), d.when(2015, 2019), []
    for _ in range(n):
        t += D(minutes=d.n(4, 900), seconds=d.n(0, 59))
        out.append((t, d.c(*pool), d.c("主叫", "被叫"), d.n(4, 1500)))
    return out


def ms(s):
    return f"{s // 60}分{s % 60}秒" if s >= 60 else f"{s}秒"


@bulk
def t_mobile_bill(d):
    p, n = d.p(), d.size(15, 60)
    d.rec(p, n)
    rows = [[f"{t:%Y-%m-%d %H:%M:%S}", p.city[0], w, q.mob, ms(s), d.c("本地", "国内长途", "漫游"), d.c("套餐内", "0.00",
        "0.19")] for t, q, w, s in calls(d, n)]
    d.csv("详单_语音.csv", ["起始时间", "通信地点", "通信方式", "对方号码", "通信时长", "通信类型", "实收通信费"], rows, enc=d.c("gb18030",
        "utf-8-sig", "utf-8"),
          pre=f"中国移动客户详单\r\n客户姓名：{p.name}\r\n手机号码：{p.mob}\r\n")


@bulk
def t_raw_cdr(d):
    rows = []
    for p in d.each(d.size(10, 50)):
        t, s, q = d.when(2016, 2019), d.n(5, 1200), d.p()
        rows.append([p.mob, q.mob, f"{t:%Y%m%d%H%M%S}", s, d.c("MO", "MT"), d.n(1000, 60000), d.n(1000, 60000), "460"
            + d.c("00", "01") + d.dig(10)])
    d.csv("cdr_voice.csv", ["calling_number", "called_number", "start_time", "duration", "call_type", "lac",
        "cellid", "imsi"], rows, d.c(",", "|"), enc="utf-8")


def t_unicom_xlsx(d):
    p, n = d.p(), d.n(12, 60)
    d.rec(p, n)
    rows = [["机主", p.name, "号码", p.mob, "证件号", p.id], ["序号", "呼叫类型", "对方号码", "通话开始时间", "通话时长(秒)", "通话地"]]
    rows += [[i, w, q.mob, f"{t:%Y/%m/%d %H:%M:%S}", s, d.c(p.city[0], d.city()[0])] for i, (t, q, w,
        s) in enumerate(calls(d, n), 1)]
    d.xlsx("通话清单.xlsx", ("通话清单", rows))


def t_sold_text(d):
    p, n = d.p(), d.n(6, 40)
    d.rec(p, n)
    d.text("通话记录.txt", f"目标：{p.mob} 机主：{p.name}\n" + "\n".join(f"{t:%m-%d %H:%M:%S} {w} {q.mob} {s}秒 {d.city()[0]}"
        for t, q, w, s in calls(d, n)) + "\n")


@bulk
def t_callcentre(d):
    rows = []
    for p in d.each(d.size(8, 45)):
        t, s = d.when(2018, 2019, 9, 18), d.n(3, 400)
        rows.append([f"{t:%Y-%m-%d %H:%M:%S}", f"{t + D(seconds=s):%H:%M:%S}", d.n(8001, 8040), p.mob, d.c("呼入",
            "呼出"), s, d.c("已接", "已接", "无人接听"), f"{t:%Y%m%d}/{d.n(8001, 8040)}_{d.dig(6)}.wav"])
    d.csv("外呼通话记录.csv", ["开始时间", "结束时间", "坐席", "客户号码", "呼叫方向", "通话时长", "结果", "录音文件"], rows)


def t_android_xml(d):
    p, n = d.p(), d.n(8, 40)
    d.rec(p, n)
    rows = "".join(f'  <call number="{q.mob}" duration="{s}" date="{V.epoch(t) * 1000}" type="{d.c(1, 2, 3)}" '
        f'readable_date="{t:%Y-%m-%d %H:%M:%S}" contact_name="{q.name}" />\n'
                   for t, q, w, s in calls(d, n))
    d.text("calls-backup.xml",
        f"<?xml version='1.0' encoding='UTF-8'?>\n<!-- owner {p.name} {p.mob} -->\n<calls owner=\"{p.mob}\" "
        f"count=\"{n}\">\n{rows}</calls>\n", "utf-8")


def t_json(d):
    rows = []
    for p in d.each(d.n(5, 35)):
        q, t = d.p(), d.when(2017, 2019)
        rows.append({"caller": p.mob, "callee": q.mob, "startTime": f"{t:%Y-%m-%d %H:%M:%S}", "duration": d.n(3,
            900), "callType": "VOICE", "lac": d.n(4000, 50000), "ci": d.n(1000, 60000)})
    d.json("call_records.json", rows, d.c(None, 2))


@bulk
def t_sql(d):
    rows = []
    for p in d.each(d.size(8, 45)):
        rows.append([d.n(1, 10 ** 6), p.mob, d.p().mob, d.c("主叫", "被叫"), f"{d.when(2016, 2019):%Y-%m-%d %H:%M:%S}",
            d.n(5, 1800)])
    d.text("t_thjl.sql", sql("t_thjl", ["id", "bjhm", "dfhm", "hjlx", "thsj", "thsc"], rows, d.c(1, 50)))


def t_asterisk(d):
    out = []
    for p in d.each(d.n(8, 40)):
        t, s = d.when(2018, 2019), d.n(4, 700)
        out.append(f'"","{p.mob}","{d.n(601, 640)}","from-trunk","""{p.mob}"" <{p.mob}>","SIP/trunk-{d.dig(8)}",'
            f'"{t:%Y-%m-%d %H:%M:%S}","{t + D(seconds=s):%Y-%m-%d %H:%M:%S}",{s + 4},{s},"ANSWERED"')
    d.text("Master.csv", "\n".join(out) + "\n", "utf-8")


def t_html_bill(d):
    p, n = d.p(), d.n(6, 30)
    d.rec(p, n)
    d.html("通话详单查询.html", "网上营业厅-详单", f"<p>号码：{p.mob}　机主：{p.name}　身份证：{p.id}</p>"
        + table(["通话时间", "类型", "对方号码", "时长", "通话地"], [
        [f"{t:%Y-%m-%d %H:%M:%S}", w, q.mob, ms(s), p.city[0]] for t, q, w, s in calls(d, n)]))


def t_analysis(d):
    out = ["话单分析（节选）", ""]
    for p in d.each(d.n(3, 10)):
        q, t, s = d.p(), d.when(2016, 2019), d.n(20, 900)
        out.append(f"{t:%Y年%m月%d日%H时%M分%S秒}，{p.name}使用手机{p.mob}主叫{q.name}的手机{q.mob}，通话{ms(s)}，"
            f"主叫方基站位于{d.city()[0]}{d.c('火车站', '客运站', '体育中心')}附近。")
    d.docx("话单分析.docx", *out)


def t_english(d):
    p, n = d.p(), d.n(6, 30)
    d.rec(p, n)
    d.text("call_log.md", f"Call log of {p.en} ({p.mobf('+86 ')})\n\n"
        + md(["Start", "Direction", "Other party", "Seconds"], [
        [f"{t:%Y-%m-%d %H:%M:%S}", "out" if w == "主叫" else "in", q.mob, s] for t, q, w, s in calls(d, n)]), "utf-8")


def t_db(d):
    p, n = d.p(), d.n(10, 50)
    d.rec(p, n)
    d.db("calllog.db",
        ("CREATE TABLE calls (_id INTEGER, number TEXT, name TEXT, date INTEGER, duration INTEGER, type INTEGER, "
        "subscription_number TEXT)", [
        (i, q.mob, q.name, V.epoch(t) * 1000, s, d.c(1, 2, 3), p.mob) for i, (t, q, w, s) in enumerate(calls(d, n),
        1)]))


def t_trad(d):
    p, n = d.p(), d.n(6, 25)
    d.rec(p, n)
    d.csv("通話明細.csv", ["通話日期時間", "通話類別", "對方號碼", "通話秒數", "金額"],
        [[f"{t:%Y/%m/%d %H:%M:%S}", d.c("發話", "受話"), q.mob, s, d.money(0, 9)] for t, q, w, s in calls(d, n)],
          enc=d.c("big5", "big5", "utf-8"), pre=f"用戶姓名：{p.tname}　門號：{p.mob}\r\n")
