"""phone.sms: one message of one person."""
from lib import tables as T
from lib import writers as w
from lib.fmt import cn, en, f, f14, f8, fd, fm, hm, us
from lib.labels import bulk

ZH = """晚上回来吃饭吗|我到楼下了，你下来拿一下|明天家长会别忘了带笔|妈，我这周末不回去了|会议改到三点，第二会议室|好的收到|路上堵车，晚十分钟
钥匙放在门口鞋柜里了|生日快乐！|孩子发烧了，我请半天假|快递放门卫了|你什么时候下班|菜我买好了，你别买了|材料已经发你邮箱|周六同学聚会来不来
老师，今天作业是哪几页|那个东西别给别人看|在忙，晚点回你|记得吃药|新年快乐，阖家幸福|师傅你好，空调什么时候来修|想你了|到家了报个平安""".replace("\n", "|").split("|")
CODE = ["【云购】您的验证码是%s，5分钟内有效", "【学习通】验证码：%s，请勿泄露", "【同城】登录验证码%s", "【易物流】您的快递已到驿站，取件码%s"]
EN = """see you at six|running late, start without me|did you feed the cat?|ok, thanks|the report is on your desk
happy birthday!|can you pick up the kids today|meeting moved to Friday|call me when you land|miss you
""".strip().replace("\n", "|").split("|")


def msg(d):
    return d.ch(ZH) + d.ch(["", "", "。", "～", "！"])


@bulk
def t_backup_xml(d):
    ps, n = [d.p() for _ in range(d.i(3, 12))], d.n(6, 50)
    out = ["<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>", '<smses count="%d">' % n]
    for t in d.times(n, 2, 900, y0=2014):
        p = d.ch(ps)
        d.rec(p)
        out.append('  <sms protocol="0" address="%s" type="%d" body="%s" readable_date="%s" contact_name="%s" />' % (
            d.mob(p), d.i(1, 2), msg(d), f(t), p.name))
    w.text(d, "sms-%s.xml" % f14(d.dt(2018, 2022)), "\n".join(out + ["</smses>"]) + "\n", "utf-8")


@bulk
def t_platform_csv(d):
    rows = []
    for p in d.cast(8, 60):
        d.rec(p)
        rows.append([d.mob(p), d.ch(CODE) % d.num(6), f(d.dt(2016, 2022)), d.ch(["DELIVRD", "DELIVRD", "UNDELIV"]), 1])
    w.table(d, "短信下发记录.csv", "手机号,短信内容,提交时间,状态,条数".split(","), rows)


@bulk
def t_ios_csv(d):
    p, q, rows = d.p(), d.by(), []
    for t in d.times(d.n(6, 50), 1, 300, y0=2014):
        d.rec(p)
        rows.append([f(t), d.ch(["发送", "接收"]), q.name, d.mob(q), msg(d)])
    w.table(d, "短信_%s.csv" % q.name, "时间,类型,联系人,对方号码,短信内容".split(","), rows, pre=("本机号码：%s（%s）" % (d.mob(p), p.name),))


def t_sqlite_mms(d):
    ps, rows = [d.p() for _ in range(d.i(2, 9))], []
    for k, t in enumerate(d.times(d.i(6, 50), 1, 900, y0=2013), 1):
        p = d.ch(ps)
        d.rec(p)
        rows.append((k, d.ch([1, 2, 3]), d.mob(p), f(t), 1, d.ch([1, 2]), msg(d)))
    w.sqlite(d, "mmssms.db", ("sms", ["_id INTEGER PRIMARY KEY", "thread_id INTEGER", "address TEXT", "date TEXT",
            "read INTEGER", "type INTEGER",
             "body TEXT"], rows))


def t_forensic_html(d):
    p, rows = d.p(), []
    peers = [d.by() for _ in range(4)]
    for t in d.times(d.i(6, 40), 2, 500, y0=2013, y1=2020):
        q = d.ch(peers)
        d.rec(p)
        rows.append([f(t), d.ch(["收", "发"]), q.name, d.mob(q), msg(d), d.ch(["已读", "已删除恢复"])])
    w.page(d, "短信.html", "手机取证报告 - 短信", "<h3>手机取证报告</h3><p>持有人：%s　本机号码：%s</p>" % (p.name, d.mob(p)) + w.html_table(
        ["时间", "方向", "联系人", "号码", "内容", "状态"], rows))


def t_txt_blocks(d):
    out = []
    for p in d.cast(3, 25):
        d.rec(p)
        out.append("发件人：%s %s\n时间：%s\n内容：%s\n" % (p.name, d.mob(p), f(d.dt(2012, 2021)), msg(d)))
    w.text(d, "短信备份.txt", "\n".join(out))


@bulk
def t_gateway_log(d):
    out = []
    for p in d.cast(8, 60):
        d.rec(p)
        out.append("%s INFO  SmsSender - send mobile=%s content=[%s] ret=0 cost=%dms" % (f(d.dt(2017, 2022)),
                d.mob(p), d.ch(CODE) % d.num(6), d.i(12, 400)))
    w.text(d, "sms-gateway.log", "\n".join(out) + "\n", "utf-8")


@bulk
def t_json(d):
    out = []
    for p in d.cast(4, 40):
        d.rec(p)
        out.append({"phone": d.mob(p), "name": p.name, "content": msg(d), "sendTime": f(d.dt(2016, 2022)),
                "status": d.ch(["sent", "failed", "sent"])})
    w.js(d, "sms_list.json", out, indent=d.ch([None, 2]))


@bulk
def t_sql(d):
    rows = []
    for k, p in enumerate(d.cast(8, 40), d.i(1, 9000)):
        d.rec(p)
        rows.append((k, d.mob(p), msg(d), f(d.dt(2015, 2022)), 1))
    w.text(d, "sms_record.sql", w.sql_lines("sms_record", "id mobile sms_content send_time status".split(), rows),
            "utf-8")


def t_school_notice(d):
    rows = [["学生", "家长手机", "短信内容", "发送时间", "回执"]]
    teach = d.by()
    for p in d.cast(6, 45, y0=1970, y1=1990):
        d.rec(p)
        rows.append([p.surname + d.ch(["小宝", "子涵", "一诺", "浩然"]), d.mob(p), d.ch(["您的孩子今日已安全到校", "明天放假半天，请按时接孩子",
                "本周家长会周五下午三点", "孩子作业未完成，请督促"]),
                     f(d.dt(2015, 2021)), d.ch(["成功", "成功", "未读"])])
    rows.append(["班主任", teach.name])
    w.xlsx(d, "家校通短信记录.xlsx", ("发送记录", rows))


def t_en_csv(d):
    rows = []
    for p in d.cast(5, 45):
        d.rec(p)
        rows.append([f(d.dt(2014, 2022)), d.pick("sent received"), d.mob(p), p.en, d.ch(EN)])
    w.table(d, "messages.csv", "date,direction,phone,contact,text message".split(","), rows, enc="utf-8")


def t_en_thread(d):
    p, me = d.p(), d.by()
    out = ["SMS conversation with %s (%s)" % (p.en, d.mob(p)), ""]
    for t in d.times(d.i(5, 30), 1, 200, y0=2014):
        d.rec(p)
        out.append("[%s] %s: %s" % (fm(t), d.ch([p.en.split()[0], "me"]), d.ch(EN)))
    w.text(d, "sms thread.txt", "\n".join(out) + "\n", "utf-8")


def t_trad(d):
    rows = []
    for p in d.cast(4, 25):
        d.rec(p)
        rows.append([fm(d.dt(2013, 2021)), d.ch(["收件匣", "寄件匣"]), p.trad, d.mob(p), d.ch(["今晚一起吃飯嗎", "我到樓下了", "開會改到三點",
                "生日快樂", "收到，謝謝", "路上塞車，遲到十分鐘"])])
    w.table(d, "簡訊備份.csv", "時間,資料夾,聯絡人,手機號碼,簡訊內容".split(","), rows, enc="trad")
