"""Messages."""

from lib.core import reg
from lib.fmt import *  # noqa: F403
from lib.pools import *  # noqa: F403

T = reg("phone.sms")
TX = [
    "我晚点到，先吃别等",
    "钱收到了吗",
    "明天九点老地方",
    "孩子发烧了你快回来",
    "快递放门口就行",
    "方案改好了，查收",
    "生日快乐呀",
    "在开会，稍后回你",
    "合同带上",
    "别再联系我了",
    "票买好了吗",
    "妈住院了，三楼",
    "周末有空吗，聊聊",
    "那笔款月底给你",
    "已经下车了",
]
VC = ["【某银行】验证码%s，五分钟内有效", "【某网】您的登录码为%s，请勿泄露", "【快递】取件码%s，请到南门驿站取件"]


def tx(d):
    return d.c(TX) if d.i(0, 2) else d.c(VC) % d.digits(6)


@T("手机/sms_backup.xml", "phone's backup with the other side", "utf-8")
def _(d):
    p = d.rec(d.p(), 42)
    return ln(
        '<smses backup_of="%s">' % p.mob,
        *[
            '<sms address="%s" date="%d" type="%d" body="%s" />'
            % (d.p().mob, d.t(2019, 2019).timestamp() * 1000, d.i(1, 2), tx(d))
            for _ in range(42)
        ],
        "</smses>"
    )


@T("网关/mt_20200611.csv", "gateway's sent messages", "gb18030")
def _(d):
    return csv(
        [["提交时间", "接收号码", "短信内容", "状态", "通道"]]
        + [
            [str(d.t(2020, 2020)), p.mob, tx(d), d.c(("DELIVRD", "DELIVRD", "UNDELIV")), "CH%d" % d.i(1, 9)]
            for p in d.ps(400)
        ]
    )


@T("取证/短信提取.xlsx", "forensic export of a phone")
def _(d):
    p = d.rec(d.p(), 36)
    return xlsx(
        [
            (
                "短信",
                [["检材号码", p.mob, "机主", p.name], ["序号", "对方号码", "联系人", "时间", "方向", "内容", "已删除"]]
                + [
                    [n + 1, q2.mob, q2.name, str(d.t(2021, 2021)), d.c(("收", "发")), tx(d), d.c("否否是")]
                    for n, q2 in enumerate(d.p() for _ in range(36))
                ],
            )
        ]
    )


@T("smpp/pdu.log", "SMPP middleware's log lines", "utf-8")
def _(d):
    return ln(
        *[
            "%s [smpp-out-%d] submit_sm{seq=%d, src=1069%s, dst=86%s, dcs=8, sm='%s'} -> ESME_ROK"
            % (d.t(2021, 2021), d.i(1, 4), d.i(1, 9999), d.num(6), p.mob, tx(d))
            for p in d.ps(33)
        ]
    )


@T("诉讼/短信往来摘录.docx", "extract of messages in a suit, prose with times")
def _(d):
    p, q2 = d.p(), d.p()
    d.rec(p, 8)
    return docx(
        ["证据三：短信记录", "原告%s（手机%s）与被告%s（手机%s）" % (p.name, p.mob, q2.name, q2.mob)]
        + [
            "%s，原告%s短信：“%s”" % (d.t(2018, 2018).strftime("%Y年%m月%d日%H:%M"), d.c(("发出", "收到")), d.c(TX))
            for _ in range(8)
        ]
    )


@T("api/sms_mo.jsonl", "incoming messages of a platform", "utf-8")
def _(d):
    return jl(
        [
            {
                "from": p.mob,
                "to": "10690" + d.num(6),
                "content": d.c(("TD", "退订", "1", "同意", "怎么还没到账")),
                "recv": str(d.t(2022, 2022)),
            }
            for p in d.some(39, 30)
        ]
    )


@T("聊天/短信转述.txt", "somebody retells messages with the senders' numbers", "gb18030")
def _(d):
    o = ["今天收到的短信给你念一下："]
    for p in d.ps(8):
        o.append("%d点%02d %s（%s）发来：%s" % (d.i(7, 22), d.i(0, 59), p.name, p.mob, d.c(TX)))
    return ln(*o)


@T("db/mmssms.sqlite", "Android message store")
def _(d):
    p = d.rec(d.p(), 45)
    return sqlite(
        [
            (
                "sms",
                "_id integer, address text, date integer, type integer, body text",
                [[n, d.p().mob, int(d.t(2020, 2020).timestamp() * 1000), d.i(1, 2), tx(d)] for n in range(45)],
            ),
            ("owner", "k text, v text", [["line1", p.mob]]),
        ]
    )


@T("dump/群发结果.txt", "bulk sender's result, four dashes", "utf-8-sig", "\r\n")
def _(d):
    return ln(
        *[
            "----".join(
                (
                    p.mob,
                    p.name,
                    "%s您好，%s" % (p.call, d.c(("您的贷款额度已更新回T退订", "本店周年庆满减", "保单即将到期"))),
                    d.t(2021, 2021).strftime("%m-%d %H:%M"),
                    d.c(("成功", "失败")),
                )
            )
            for p in d.ps(52)
        ]
    )


@T("客服/短信投诉工单.md", "help desk tickets quoting messages")
def _(d):
    o = []
    for p in d.ps(9):
        o += [
            "### 工单 %s" % d.num(7),
            "- 机主号码：%s" % d.mobsp(p),
            "- 收到时间：%s" % d.t(2022, 2022),
            "- 发送端口：1068%s" % d.num(6),
            "- 短信内容：",
            "  > " + tx(d),
            "",
        ]
    return ln(*o)


@T("侦控/sms_content.html", "intercept's table", "utf-8")
def _(d):
    return html(
        [["时间", "发送号码", "接收号码", "内容", "LAC-CI"]]
        + [
            [d.t(2016, 2016), p.mob, d.p().mob, d.c(TX), "%d-%d" % (d.i(4000, 60000), d.i(100, 60000))]
            for p in d.some(35, 5)
        ],
        "短信内容",
    )


@T("kv/sms_queue.txt", "dump of a queue's keys and values", "utf-8")
def _(d):
    return ln(
        *[
            "key=sms:q:%d\nvalue=%s" % (n, js({"m": p.mob, "c": tx(d), "t": int(d.t(2023, 2023).timestamp())}))
            for n, p in enumerate(d.ps(24))
        ]
    )


@T("打印/短信截屏转文字.txt", "screen copies turned into text, the number as a title", "utf-16")
def _(d):
    o = []
    for p in d.ps(7):
        o += [
            "<  " + d.mobsp(p),
            "短信/彩信",
            d.t(2021, 2021).strftime("%m月%d日 周")
            + d.c("一二三四五六日")
            + " 下午%d:%02d" % (d.i(1, 11), d.i(0, 59)),
            d.c(TX),
            "        ⊕  短信            ▷",
            "",
        ]
    return ln(*o)
