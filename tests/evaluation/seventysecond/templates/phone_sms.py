"""phone.sms: one text message each; talk of daily life, codes, gateway logs."""
from datetime import timedelta as D

from lib import values as V
from lib.labels import bulk, md, sql, table

TALK = ["晚上回家吃饭吗", "到了给我说一声", "明天开会改到下午三点了", "快递帮我拿一下，谢谢", "妈让你周末回去一趟", "在忙，晚点回你", "文件发你邮箱了，看一下", "孩子作业写完了没",
        "路上堵车，晚到十分钟", "那件事别跟别人说", "生日快乐！", "药记得按时吃", "钥匙放门口垫子下面了", "老地方见", "手机快没电了，有事打办公室", "下雨了，带伞"]
BIZ = ["【顺达快递】您的包裹已到小区驿站，请凭取件码{c}领取", "【优选商城】您的验证码是{c}，5分钟内有效", "【力美健身】您的课程明天19:00开始，请准时参加",
       "【康宁口腔】温馨提醒：您预约的洗牙时间为明天上午10点", "【启航教育】暑期班报名开始，回T退订", "【百货】会员日满200减50，回T退订"]


def biz(d):
    return d.c(*BIZ).format(c=d.dig(6))


def talk(d, n):
    pool, t, out = d.others(max(1, n // 5)), d.when(2016, 2019), []
    for _ in range(n):
        t += D(minutes=d.n(1, 300), seconds=d.n(0, 59))
        out.append((t, d.c(*pool), d.c("收", "发"), d.c(*TALK)))
    return out


@bulk
def t_gateway_csv(d):
    rows = [[d.dig(16, "23"), p.mob, biz(d), f"{d.when(2017, 2019):%Y-%m-%d %H:%M:%S}", d.c("DELIVRD", "DELIVRD",
        "UNDELIV"), d.c(1, 1, 2)] for p in d.each(d.size(10, 50))]
    d.csv("短信发送记录.csv", ["msgid", "手机号码", "短信内容", "发送时间", "状态报告", "计费条数"], rows)


def t_sms_backup_xml(d):
    p, n = d.p(), d.n(8, 40)
    d.rec(p, n)
    rows = "".join(f'  <sms protocol="0" address="{q.mobf("+86")}" date="{V.epoch(t) * 1000}" '
        f'type="{1 if w == "收" else 2}" body="{s}" readable_date="{t:%Y-%m-%d %H:%M:%S}" '
                   f'contact_name="{q.name}" />\n' for t, q, w, s in talk(d, n))
    d.text("sms-backup.xml",
        f"<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<smses owner=\"{p.mob}\" "
        f"count=\"{n}\">\n{rows}</smses>\n", "utf-8")


def t_forensic_xlsx(d):
    p, n = d.p(), d.n(10, 50)
    d.rec(p, n)
    rows = [["检材", f"{p.name}手机", "本机号码", p.mob], ["序号", "对方号码", "联系人", "方向", "时间", "短信内容"]]
    rows += [[i, q.mob, q.name, w, f"{t:%Y-%m-%d %H:%M:%S}", s] for i, (t, q, w, s) in enumerate(talk(d, n), 1)]
    d.xlsx("短信提取报告.xlsx", ("短信", rows))


def t_text_export(d):
    p, n = d.p(), d.n(6, 30)
    d.rec(p, n)
    d.text("短信导出.txt", f"本机 {p.mob} {p.name}\n\n" + "\n\n".join(f"{t:%Y-%m-%d %H:%M} [{w}] {q.name} {q.mob}\n{s}"
        for t, q, w, s in talk(d, n)) + "\n")


@bulk
def t_jsonl(d):
    rows = [{"bizId": d.dig(15, "9"), "phone": p.mob, "sign": "优选商城", "content": biz(d),
        "sendTime": f"{d.when(2018, 2019):%Y-%m-%dT%H:%M:%S}", "status": d.c("OK", "FAIL")}
            for p in d.each(d.size(8, 45))]
    d.jsonl("sms_push.jsonl", rows)


@bulk
def t_sql(d):
    rows = [[d.n(1, 10 ** 6), p.mob, biz(d), f"{d.when(2016, 2019):%Y-%m-%d %H:%M:%S}", d.c(0, 1)]
        for p in d.each(d.size(8, 45))]
    d.text("sms_log.sql", sql("sms_log", ["id", "mobile", "content", "send_time", "status"], rows, d.c(1, 30)),
        "utf-8")


def t_log(d):
    out = [f"{d.when(2018, 2019):%Y-%m-%d %H:%M:%S.%f}"[:-3]
        + f" INFO  SmsService - send sms to {p.mob}, content={biz(d)}, result=success" for p in d.each(d.n(8, 50))]
    d.text("sms-service.log", "\n".join(out) + "\n", "utf-8")


def t_html(d):
    rows = [[i, p.mob, biz(d), f"{d.when(2018, 2019):%m-%d %H:%M:%S}", d.c("成功", "失败")] for i,
        p in enumerate(d.each(d.n(6, 30)), 1)]
    d.html("短信平台-发送明细.html", "短信平台", "<h3>发送明细</h3>" + table(["#", "接收号码", "内容", "提交时间", "状态"], rows))


def t_db(d):
    p, n = d.p(), d.n(8, 50)
    d.rec(p, n)
    d.db("mmssms.db",
        ("CREATE TABLE sms (_id INTEGER, own_number TEXT, address TEXT, date INTEGER, type INTEGER, body TEXT)", [
        (i, p.mob, q.mob, V.epoch(t) * 1000, 1 if w == "收" else 2, s) for i, (t, q, w, s) in enumerate(talk(d, n),
        1)]))


def t_evidence_docx(d):
    p, n = d.p(), d.n(4, 15)
    d.rec(p, n)
    d.docx("短信证据整理.docx", "原告与被告短信往来整理", f"手机持有人：{p.name}，号码 {p.mob}", [["时间", "收发", "对方号码", "短信正文"]] + [
        [f"{t:%Y年%m月%d日 %H:%M}", w, q.mob, s] for t, q, w, s in talk(d, n)])


def t_platform_pairs(d):
    rows = []
    for p in d.each(d.n(8, 40)):
        rows.append([p.mob, d.p().mob, f"{d.when(2016, 2019):%Y%m%d%H%M%S}", d.c(*TALK)])
    d.csv("sms_content.txt", ["发送号码", "接收号码", "时间", "短信内容"], rows, d.c("|", "\t"), enc=d.c("utf-8", "gb18030"))


def t_english(d):
    rows = [[f"{d.when(2018, 2019):%Y-%m-%d %H:%M}", p.mobf("+86"), d.c("Your parcel is at the front desk.",
        "Running late, see you at 7", f"Your verification code is {d.dig(6)}",
             "Class moved to Friday 3pm", "Please bring the signed form tomorrow")] for p in d.each(d.n(5, 30))]
    d.text("sms_outbox.md", "# Outbound text messages\n\n" + md(["sent", "to", "message"], rows), "utf-8")


def t_school_notice(d):
    rows = [[p.name, p.mob, f"尊敬的{p.hon[0]}家长，您的孩子今天{d.c('已到校', '未交作业', '体温正常', '表现优秀')}，请知悉",
        f"{d.when(2018, 2019, 7, 20):%Y-%m-%d %H:%M}"] for p in d.each(d.n(6, 40))]
    d.csv("家校通短信.csv", ["家长", "手机", "短信内容", "发送时间"], rows, enc=d.c("gb18030", "utf-8"))


def t_trad(d):
    p, n = d.p(), d.n(5, 20)
    d.rec(p, n)
    d.text("簡訊備份.txt", f"本機門號 {p.mob}（{p.tname}）\n\n"
        + "\n".join(f"{t:%Y/%m/%d %H:%M} {d.c('收到', '寄出')} {q.mob} "
        f"簡訊內容：{d.c('晚上一起吃飯嗎', '我到車站了', '明天見', '記得帶傘', '好的謝謝')}"
           for t, q, w, s in talk(d, n)) + "\n", d.c("big5", "big5", "utf-8"))
