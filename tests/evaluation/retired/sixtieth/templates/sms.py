"""Short messages: phone backups (owner in head) and gateway logs (recipient is the subject)."""
from lib.build import CSV, TXT, T
from lib.render import csv_, docx, fixed, html, insert, jl, js, sqlite, xlsx

K = "phone.sms"
CHAT = [
    "晚上回家吃饭吗", "我到楼下了，下来拿一下东西", "明天开会改到三点", "孩子作业写完没有", "钥匙放门垫下面了", "今天加班，不用等我", "材料发你邮箱了，看一下", "妈让你回个电话", "周末一起去爬山不",
    "快递帮我收一下", "好的收到", "路上堵车，晚十分钟", "生日快乐！", "药吃了没有", "下雨了记得收衣服", "合同改好了，你再看看第三页", "行，那就这么定", "我先睡了，明早说"
]


def code(f):
    """A service message."""
    return f.c([
        f"【云途】您的验证码是{f.d(6)}，5分钟内有效，请勿泄露。", f"【菜鸟驿站】您的包裹已到东门店，取件码{f.i(1, 9)}-{f.i(1, 9)}-{f.d(4)}，请及时领取。",
        f"【市医院】您预约的{f.c(['眼科', '口腔科', '体检'])}已成功，请准时就诊。", f"【学为教育】家长您好，本周{f.c(['六', '日'])}的课程调整到下午{f.i(1, 5)}点。",
        "【鲜果生活】会员日满99减30，退订回T", f"【物业】{f.i(1, 20)}号楼明日停水检修，请提前储水。"
    ])


@T(K, "struct", "backup/sms-{d}.xml", "SMS Backup & Restore with owner comment")
def backup(f):
    p, n = f.p(), f.i(10, 60)
    out = (f"<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<!-- 手机备份 机主：{p.name} "
           f"本机号码：{f.mob(p)} -->\n<smses count=\"{n}\">\n")
    peers = [(f.p().name, m) for m in f.spare(6)]
    for t in f.times(n, 60):
        f.rec(p)
        w = f.c(peers)
        num = f.v("phone.mobile", w[1])
        out += (f'  <sms protocol="0" address="{num}" date="{int(t.timestamp()) * 1000}" '
                f'type="{f.i(1, 2)}" body="{f.c(CHAT)}" read="1" status="-1" '
                f'readable_date="{t:%Y-%m-%d %H:%M:%S}" contact_name="{w[0]}" />\n')
    return out + "</smses>\n"


@T(K, "struct", "logs/sms-gateway.{d}.log", "gateway send log", big=True)
def gateway(f):
    out, n = "", f.n(6, 60)
    for p, t in zip(list(f.recs(n)), f.times(n, 1)):
        out += (f"{t:%Y-%m-%d %H:%M:%S.}{f.i(100, 999)} INFO SmsSender submit ok mobile={f.mob(p)} con"
                f"tent={code(f)} msgid={f.hex(16)} status=DELIVRD\n")
    return out


@T(K, "table", "运营/短信发送明细_{d}.csv", "bulk send detail", big=True, enc=CSV)
def bulk(f):
    rows = [["任务ID", "手机号码", "短信内容", "计费条数", "提交时间", "回执状态"]]
    for p in f.recs(f.n(10, 60)):
        rows.append(
            [f.d(8),
             f.mob(p),
             code(f), 1, f"{f.t(5):%Y-%m-%d %H:%M:%S}",
             f.c(["DELIVRD", "DELIVRD", "UNDELIV"])])
    return csv_(rows)


@T(K, "table", "取证/短信记录_{n}.xlsx", "forensic extract, owner in head")
def forensic(f):
    p = f.p()
    rows = ([["手机取证短信记录"], [f"持有人：{p.name}", "", f"身份证号：{f.id(p)}", "", f"本机号码：{f.mob(p)}"],
             ["序号", "对方号码", "对方姓名", "收/发", "时间", "短信内容", "状态"]])
    peers = [(m, f.p().name) for m in f.spare(5)]
    for k, t in enumerate(f.times(f.i(10, 60), 90), 1):
        f.rec(p)
        w = f.c(peers)
        rows.append([
            k,
            f.v("phone.mobile", w[0]), w[1],
            f.c(["接收", "发送"]), f"{t:%Y-%m-%d %H:%M:%S}",
            f.c(CHAT),
            f.c(["正常", "正常", "已删除"])
        ])
    return xlsx(("短信", rows, ["A1:G1"]))


@T(K, "struct", "dump/{n}/sms_log.sql", "INSERTs of sent messages", big=True)
def sql(f):
    rows = ([[f.seq(), f.mob(p), "SMS_" + f.d(9),
              code(f), 1, f"{f.t(9):%Y-%m-%d %H:%M:%S}"] for p in f.recs(f.n(6, 50))])
    return (insert("system_sms_log", rows,
                   ["id", "mobile", "template_code", "template_content", "send_status", "send_time"], 4))


@T(K, "struct", "es/sms-2{n}.jsonl", "message index", big=True)
def es(f):
    return jl([{
        "_index": "sms_record",
        "_id": f.hex(20),
        "_source": {
            "receiver": f.mob(p),
            "receiverName": p.name,
            "smsContent": code(f),
            "sendTime": f"{f.t(9):%Y-%m-%dT%H:%M:%S+0800}",
            "channel": f.c(["cmcc", "unicom"])
        }
    } for p in f.recs(f.n(6, 50))])


@T(K, "prose", "导出/短信对话_{w}.txt", "thread print with owner in head", enc=TXT)
def thread(f):
    p, o = f.p(), f.p()
    out = f"短信导出\n本机：{p.name} {f.mob(p)}\n对方：{o.name} {f.mob(o)}\n\n"
    for t in f.times(f.i(8, 30), 20):
        f.rec(p)
        out += f"[{t:%Y-%m-%d %H:%M:%S}] {f.c(['我', o.name])}: {f.c(CHAT)}\n"
    return out


@T(K, "table", "取证/sms_list.html", "forensic report page")
def page(f):
    p, rows = f.p(), []
    for t in f.times(f.i(8, 40), 60):
        f.rec(p)
        rows.append([f.c(["收件箱", "发件箱"]), f.peer(), f"{t:%Y-%m-%d %H:%M:%S}", f.c(CHAT)])
    return html("短信提取报告", ["文件夹", "对方号码", "时间", "短信内容"], rows, f"<p>机主 {p.name}，号码 {f.mob(p)}，证件 {f.id(p)}</p>\n")


@T(K, "struct", "iphone/sms.db", "SQLite messages with own number column")
def db(f):
    p, rows = f.p(), []
    for t in f.times(f.i(10, 60), 60):
        f.rec(p)
        rows.append((f.seq(), f.mob(p), f.peer(), f.i(0, 1), f.c(CHAT), f"{t:%Y-%m-%d %H:%M:%S}"))
    return (sqlite(("CREATE TABLE message (rowid INTEGER PRIMARY KEY, account TEXT, address TEXT, "
                    "is_from_me INTEGER, text TEXT, date TEXT)", rows)))


@T(K, "struct", "api/uplink_{w}.json", "uplink replies with sender", big=True)
def uplink(f):
    rows = ([{
        "phone": f.mob(p),
        "recvTime": f"{f.t(5):%Y-%m-%d %H:%M:%S}",
        "content": f.c(["T", "TD", "退订", "好的收到", "不需要，别发了", "明天下午可以", "请回电"]),
        "destId": "1069" + f.d(8)
    } for p in f.recs(f.n(4, 25))])
    return js({"code": 0, "uplinkMessages": rows})


@T(K, "table", "smsc/mt_{d}.txt", "SMSC delivery, fixed width", big=True, enc=("gb18030", "utf-8"), nl="\n")
def smsc(f):
    rows = [["SUBMIT_TIME", "DEST_NUMBER", "STAT", "SMS_CONTENT"]]
    for p in f.recs(f.n(8, 40)):
        rows.append([f"{f.t(2):%y%m%d%H%M%S}", f.mob(p), "DELIVRD", code(f)])
    return fixed(rows)


@T(K, "prose", "案卷/涉案短信_{n}.docx", "memo quoting messages of one phone")
def memo(f):
    p = f.p()
    out = []
    for k, t in enumerate(f.times(f.i(4, 14), 30), 1):
        f.rec(p)
        out.append(f"{k}. {t.year}年{t.month}月{t.day}日{t:%H:%M}，{f.c(['发给', '收到'])}{f.peer()}的短信，内容为“{f.c(CHAT)}”。")
    return docx("涉案手机短信摘录", f"机主：{p.name}，身份证号{f.id(p)}，手机号码{f.mob(p)}。", *out, "提取人：　　　见证人：")


@T(K, "table", "营销/回复名单_{d}.tsv", "reply list, tabs", big=True, enc=("utf-8", "utf-8-sig", "gb18030"), nl="\r\n")
def reply(f):
    rows = [["手机号", "姓名", "发送内容", "发送时间", "回复内容"]]
    for p in f.recs(f.n(8, 40), repeat=False):
        rows.append([f.mob(p), p.name, code(f), f"{f.t(9):%Y-%m-%d %H:%M}", f.c(["", "1", "报名", "T"])])
    return csv_(rows, "\t")
