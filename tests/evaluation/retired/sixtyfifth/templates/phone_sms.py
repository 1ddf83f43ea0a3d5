import json
from lib.core import *

K = "phone.sms"
MSG = (
    "我到楼下了，开下门 晚上几点吃饭？ 快递放门口就行 验证码是{n}，别告诉别人 明天的会改到三点 钱收到了，谢谢"
    " 你上次说的那个电影叫什么 孩子发烧了先回家 "
    "合同发你邮箱了 在开会，晚点回你 房子的事再商量 今天不回来吃了 资料还差一份 祝生日快乐！ 车位费记得交"
).split(" ")
MSG = [m for m in MSG if m]


def msg(c):
    return c.pick(MSG).replace("{n}", c.dig(6))


@T(K, "手机取证/短信列表.csv", "forensic export of one phone (many), peers beside", "utf-8-sig", "\r\n")
def s01(c):
    p = c.person()
    o = f"检材号码,{p.mobile},持有人,{p.name}\n"
    rows = [["序号", "类型", "对方号码", "对方姓名", "内容", "时间", "状态"]]
    ps = c.folk(8)
    for i in range(1, c.ri(25, 45)):
        c.rec(p)
        q = c.pick(ps)
        rows.append(
            [i, c.pick("收件箱 发件箱"), q.mobile, q.name, msg(c), c.time(2019, 2019), c.pick("已读 未读 已删除")]
        )
    return o + sv(rows)


@T(K, "sms_gw/mt_20210915.log", "gateway submit log, one receiver per line, big 450")
def s02(c):
    o, t = "", dt.datetime(2021, 9, 15, 0, 0)
    for p in c.recs(450):
        t = c.plus(t, 0, 2)
        o += (
            f"{t:%Y-%m-%d %H:%M:%S},{c.ri(100, 999)} MT dest={p.mobile} src=1069{c.dig(8)}"
            f" content=【{c.pick(L.FIRMS)}】{p.sur}{p.title}，{msg(c)} msgid={c.decoy(c.mob())} stat=DELIVRD\n"
        )
    return o


@T(K, "backup/sms-20180203.xml", "Android SMS backup XML, one owner (many)")
def s03(c):
    p = c.person()
    x = f"<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<smses owner=\"{p.mobile}\">\n"
    ps = c.folk(9)
    for _ in range(c.ri(20, 35)):
        c.rec(p)
        q = c.pick(ps)
        x += (
            f'  <sms protocol="0" address="+86{q.mobile}" date="15{c.dig(11)}" type="{c.ri(1, 2)}" body="{msg(c)}"'
            f' contact_name="{q.name}" />\n'
        )
    return x + "</smses>\n"


@T(K, "营销/群发结果回执.xlsx", "bulk sending receipts with customers' mobiles")
def s04(c):
    rows = [["手机号", "客户称呼", "短信内容", "提交时间", "回执"]]
    for p in c.recs(c.ri(30, 55)):
        rows.append(
            [
                p.mobile,
                p.name,
                f"亲爱的{p.sur}{p.title}，{c.pick(L.HOTELS)}门店周年庆，到店有礼，退订回T",
                str(c.time(2022, 2022)),
                c.pick("成功 失败 空号"),
            ]
        )
    return xlsx([("回执", rows)])


@T(K, "投诉/骚扰短信举报.docx", "complaint letters quoting messages, free text, receivers are the subjects")
def s05(c):
    ps = ["骚扰短信举报摘录"]
    for p in c.recs(c.ri(5, 7)):
        ps.append(
            f"{p.name}（手机{p.mobile}）反映：{c.date(2020, 2020):%m月%d日}收到号码{c.mobile()}发来的短信，"
            f"内容为“{c.pick('低息贷款秒到账加微信 代开各类票据 恭喜您被抽中')}”，回复退订后仍收到。"
        )
    return docx(ps)


@T(K, "db/message.db", "sqlite message table keyed by user's mobile")
def s06(c):
    return sqlite(
        [
            (
                "CREATE TABLE sms (_id INTEGER, user_mobile TEXT, uname TEXT, peer TEXT, body TEXT, ts TEXT)",
                "sms",
                [
                    (i, p.mobile, p.name, c.mobile(), msg(c), str(c.time(2016, 2016)))
                    for i, p in enumerate(c.recs(c.ri(30, 50)), 1)
                ],
            )
        ]
    )


@T(K, "api/sms_send.jsonl", "send API requests with template parameters, receiver is subject")
def s07(c):
    return "".join(
        json.dumps(
            dict(
                phoneNumbers=p.mobile,
                signName=c.pick(L.FIRMS),
                templateCode="SMS_" + c.dig(9),
                templateParam=dict(name=p.name, code=c.dig(6)),
                smsText=f"{p.name}您好，您的验证码为{c.dig(6)}",
                sendDate=str(c.time(2020, 2020)),
            ),
            ensure_ascii=False,
        )
        + "\n"
        for p in c.recs(c.ri(30, 50))
    )


@T(K, "聊天/两个人的短信往来.txt", "dialogue of two persons typed in, one phone (many), free text", nl="\r\n")
def s08(c):
    p, q = c.person(), c.person()
    o = f"手机（{p.name} {p.mobile}）与{q.name}（{q.mobile}）的短信，按时间：\n\n"
    for _ in range(c.ri(10, 16)):
        c.rec(p)
        o += f"{c.ri(1, 6)}月{c.ri(1, 28)}日 {c.ri(8, 23)}:{c.ri(10, 59)}  {c.pick([p.name, q.name])}：{msg(c)}\n"
    return o


@T(K, "法院/短信证据目录.html", "evidence table of messages with sender as subject", "gb18030")
def s09(c):
    rows = [["证据", "发送人", "发送号码", "接收号码", "短信内容", "时间"]]
    for i, p in enumerate(c.recs(c.ri(12, 20)), 1):
        rows.append([i, p.name, p.mobile, c.mobile(), msg(c), c.time(2018, 2018)])
    return html("短信证据目录", rows).replace("utf-8", "gb18030")


@T(K, "dump/t_sms_mo.sql", "INSERT of incoming messages, GB18030", "gb18030")
def s10(c):
    return sql(
        "t_sms_mo",
        ["id", "mobile", "xm", "content", "recv_time"],
        [
            [
                i,
                p.mobile,
                p.name,
                c.pick("退订 TD 1 报名 查话费 Y") + ("" if c.ri(0, 1) else "，" + msg(c)),
                str(c.time(2015, 2015)),
            ]
            for i, p in enumerate(c.recs(c.ri(35, 60)), 1)
        ],
    )


@T(K, "客服/短信回复汇总.md", "replies by customers in prose, free text")
def s11(c):
    o = "# 回访短信回复（节选）\n\n"
    for p in c.recs(c.ri(8, 12)):
        o += c.pick(
            [
                f"- {p.name}，{p.mobile}，{c.ri(3, 5)}月{c.ri(1, 28)}日回短信说：“{msg(c)}”\n",
                f"- {p.mobile}（{p.name}）短信原文：{msg(c)}。已转售后\n",
            ]
        )
    return o


@T(K, "港/短訊紀錄.txt", "traditional Chinese message log, Big5, blocks", "big5", "\r\n")
def s12(c):
    o = ""
    for p in c.recs(c.ri(10, 16)):
        o += (
            f"收件人：{p.tname}\n電話：+86"
            f" {p.mobile}\n時間：{c.time(2019, 2019)}\n內容：{c.pick('包裹已到自提點，請攜帶證件 明早九時集合 你的訂單已發出')}\n\n"
        )
    return o


@T(K, "mail/sms_forwarder.eml", "mails of an SMS forwarder app with sender and receiver SIM, free text")
def s13(c):
    b = ""
    for p in c.recs(c.ri(6, 9)):
        b += (
            f"收到新短信\n本机：{p.mobile}（{p.name}）\n来自：{c.pick(['95533', '10690' + c.dig(7), c.mobile()])}\n{msg(c)}"
            f"\n{c.time(2022, 2022)}\n--------\n"
        )
    m = eml(c.person().email, c.person().email, "[SmsForwarder] 新短信", "Wed, 15 Jun 2022 07:31:12 +0800", b)
    return m, b + m.split("\n\n")[0]


@T(K, "整理/短信----内容.txt", "four-dash list: mobile, ID, message")
def s14(c):
    return "".join(
        f"{p.mobile}----{p.name}----{p.id}----{c.time(2017, 2017)}----{msg(c)}\n" for p in c.recs(c.ri(20, 40))
    )
