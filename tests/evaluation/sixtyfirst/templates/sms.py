"""phone.sms: messages of a phone, and messages of a gateway (the recipient counts)."""
from lib import fmt
from lib.registry import template_for

template = template_for("phone.sms")


def _code(b):
    return b.pick(f"【{b.pick('快来购', '易租车', '小鹿出行')}】验证码{b.num(1021, 9876)}，5分钟内有效，请勿泄露。",
                  f"【菜鸟驿站】您的包裹已到{b.estate()}店，取件码{b.num(1, 9)}-{b.num(1, 9)}-{b.num(1001, 9800)}。",
                  f"【{b.city()}人民医院】您预约的{b.pick('皮肤科', '骨科', '口腔科')}明日上午就诊，请提前20分钟取号。",
                  f"【安心保】尊敬的{b.pick('客户', '会员')}，您的保单将于下月到期，详询客服，退订回T。")


def _talk(b):
    return b.pick("晚上一起吃饭吧", "到家了吗", "明天下午三点开会别忘了", "钱收到了，谢谢", "你发的合同我看过了，第三条要改", "孩子发烧，我先请假", "好的", "别跟他说是我讲的",
                  "药费先垫一下，周末还你", "周末回不回来？妈问呢")


@template("短信下发{d}.csv", "csv", (10, 60), bulk=True)
def gateway_csv(b):
    rows = [["下发时间", "手机号码", "短信内容", "状态", "通道", "计费条数"]]
    for t, p in zip(b.times(hours=1), b.each(again=0.1)):
        rows.append([f"{t:%F %T}", p.mobile, _code(b), b.pick("DELIVRD", "DELIVRD", "UNDELIV"),
                     b.pick("CMPP01", "SGIP02"), 1])
    return fmt.table(rows)


@template("sms-gateway.log", "log", (10, 60), bulk=True, enc="u")
def gateway_log(b):
    out = []
    for t, p in zip(b.times(hours=1), b.each(again=0.15)):
        out.append(f"{t:%F %T.%f}"[:23] + f" INFO SmsSender - submit msgid={b.digits(10)} mobile={p.mobile} "
                   f"content={_code(b)} result=0")
        if b.r.random() < .3:
            out.append(f"{t:%F %T.%f}"[:23] + f" DEBUG SmsSender - window={b.num(1, 16)} queue={b.num(0, 300)}")
    return "\n".join(out) + "\n"


@template("sms_record.sql", "sql", (10, 60), bulk=True, enc="u")
def sms_table(b):
    rows = [[i, p.mobile, _code(b), f"{t:%F %T}", b.num(0, 3)] for i, (t, p) in enumerate(zip(b.times(hours=1),
        b.each(again=0.1)), b.num(1, 9000))]
    return fmt.sql("sms_record", ["id", "mobile", "content", "send_time", "status"], rows, per=8)


@template("手机短信备份.xml", "xml-statement", (8, 50), enc="u")
def android_backup(b):
    p, peers = b.owner(), [b.person() for _ in range(5)]
    out = ["<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>", f"<!-- 机主 {p.name} 本机号码 {p.mobile} -->",
           f'<smses count="{b.n}">']
    for t, _ in zip(b.times(hours=8), b.lines()):
        out.append(f'  <sms protocol="0" address="{b.pick(peers).mobile}" type="{b.num(1, 2)}" subject="null" '
                   f'body="{_talk(b)}" read="1" readable_date="{t:%Y-%m-%d %H:%M:%S}" />')
    return "\n".join(out + ["</smses>"]) + "\n"


@template("短信取证_{n}.txt", "statement", (8, 40))
def forensic_report(b):
    p, peers = b.owner(), [b.person() for _ in range(4)]
    out = ["电子数据检验报告 附件3：短信息", f"检材机主：{p.name}   身份证号：{p.id}   本机号码：{p.mobile}", f"共提取短信 {b.n} 条", "",
           "序号\t时间\t方向\t对方号码\t姓名\t短信内容"]
    for i, t in zip(b.lines(), b.times(hours=8)):
        q = b.pick(peers)
        out.append(f"{i + 1}\t{t:%Y-%m-%d %H:%M:%S}\t{b.pick('接收', '发送')}\t{q.mobile}\t{q.name}\t{_talk(b)}")
    return "\n".join(out) + "\n"


@template("短信群发结果.xlsx", "xlsx", (12, 60), bulk=True, enc="bin")
def bulk_send_sheet(b):
    rows = [["手机号", "姓名", "短信内容", "发送时间", "回执"]]
    rows += [[p.mobile, p.name, _code(b), f"{b.t(2):%F %T}", b.pick("成功", "成功", "失败-空号")] for p in b.each()]
    return fmt.xlsx(("发送记录", rows))


@template("sms_push.json", "jsonl", (10, 60), bulk=True, enc="u")
def push_documents(b):
    return fmt.jsonl([{"msgId": b.uuid(), "phone": p.mobile, "template": f"SMS_{b.digits(9)}", "content": _code(b),
                       "sendTime": f"{b.t():%F %T}", "errCode": "DELIVERED"}
                      for p in b.each(again=0.1)])


@template("iphone_sms.html", "statement", (8, 40))
def iphone_export_page(b):
    p, q = b.owner(), b.person()
    rows = [[f"{t:%Y-%m-%d %H:%M}", b.pick("发", "收"), q.mobile, _talk(b)] for t, _ in zip(b.times(hours=5), b.lines())]
    return fmt.html("短信导出", f"<p>本机：{p.mobile}（{p.name}）  联系人：{q.name}</p>\n"
                    + fmt.html_table(["时间", "方向", "对方号码", "内容"], rows), b.enc.replace("-sig", ""))


@template("短信投诉记录.txt", "kv", (3, 12))
def spam_complaints(b):
    out = []
    for p in b.each():
        out.append(fmt.kv([("投诉号码", p.mobile), ("机主", p.name), ("发送号码", b.decoy("1069" + b.digits(10))),
                           ("接收时间", f"{b.t():%F %T}"), ("短信内容", _code(b)),
                           ("处理", b.pick("已加黑", "已转供应商", "退订"))], "："))
    return "\n".join(out)


@template("mt_{d}.txt", "pipes", (10, 60), bulk=True)
def carrier_mt_file(b):
    out = []
    for t, p in zip(b.times(hours=1), b.each()):
        out.append(f"{t:%Y%m%d%H%M%S}|{b.decoy('1069' + b.digits(8))}|{p.mobile}|{_code(b)}|DELIVRD")
    return "提交时间|接入号|手机号|短信内容|状态报告\n" + "\n".join(out) + "\n"


@template("sms_query.txt", "mysql", (5, 30), enc="u")
def mysql_sms_print(b):
    rows = [[i, p.mobile, _code(b), f"{b.t():%F %T}"] for i, p in enumerate(b.each(), b.num(1, 4000))]
    return f"mysql> select id,mobile,content,send_time from sms_log order by id limit {b.n};\n" + fmt.mysql(["id",
        "mobile", "content", "send_time"], rows)


@template("短信对账.eml", "eml", (5, 25), enc="u")
def sms_ops_mail(b):
    rows = [[f"{b.t(2):%m-%d %H:%M}", p.mobile, _code(b), "已送达"] for p in b.each()]
    body = "您好，\n\n贵司反馈未收到短信的号码，网关侧下发记录如下：\n\n" + fmt.table([["发送时间", "手机号码", "短信内容", "状态"]] + rows,
                                                            "\t") + f"\n短信平台运维 {b.hot400()}\n"
    return fmt.eml(b.role_mail("noc"), b.role_mail("support"), "回复：短信未收到", b.base, body, "base64")


@template("mmssms.db", "sqlite", (10, 60), enc="bin")
def handset_sms_sqlite(b):
    p, peers = b.owner(), [b.person() for _ in range(6)]
    rows = [[p.mobile, b.pick(peers).mobile, f"{t:%F %T}", b.pick("1", "2"), _talk(b)] for t,
            _ in zip(b.times(hours=5), b.lines())]
    return fmt.sqlite("sms", ["local_number", "address", "date", "type", "body"], rows)
