"""Frames of prose: chats, mails, notes, letters, reports. Each takes the sentences of a kind."""
import datetime as dt
from lib.core import SENT
from lib import office

FRAMES = []


def frame(fn):
    FRAMES.append((fn.__name__, fn))
    return fn


def st(F, *c):
    return F.rng.choice(c)


def says(F, mix=False):
    fns = SENT[F.kind]
    f = F.rng.choice(fns)
    F.norep = mix and F.kind not in ("phone.cdr", "phone.sms", "location.fix", "bank.transaction")
    return [(F.rng.choice(fns) if mix else f)(F, r, r["p"]) for r in F.recs()]


NICK = "阿飞 小鱼 老K 木子 大刘 清风 西瓜 Coco 七月 石头 夜猫 Mr.陈 豆豆 风筝 半夏 Leo".split()


@frame
def wechat_txt(F):
    a, b = F.rng.sample(NICK, 2)
    t, o = F.base, []
    o.append("%s %s\n在不" % (a, t.strftime("%Y-%m-%d %H:%M:%S")))
    o.append("%s %s\n%s" % (b, (t + dt.timedelta(seconds=31)).strftime("%Y-%m-%d %H:%M:%S"), st(F, "在，你说", "嗯", "单子好了，你看下", "查出来了，发你")))
    for s in says(F, True):
        t += dt.timedelta(seconds=F.rng.randrange(40, 400))
        o.append("%s %s\n%s" % (b, t.strftime("%Y-%m-%d %H:%M:%S"), s))
        if F.rng.random() < .2:
            o.append("%s %s\n%s" % (a, t.strftime("%Y-%m-%d %H:%M:%S"), st(F, "[OK]", "收到", "[图片]", "还有吗", "👌", "好的，辛苦")))
    return "txt", "\n\n".join(o) + "\n"


@frame
def qq_txt(F):
    n = st(F, "数据对接群", "工作交流", "资源互换②群", "值班联络")
    o = ["消息记录（此消息记录为文本格式，不支持重新导入）\n\n================================================================\n消息分组:我的QQ群\n================================================================\n消息对象:%s\n================================================================\n" % n]
    t, who = F.base, [(x, F.rng.randrange(10 ** 7, 9 * 10 ** 8)) for x in F.rng.sample(NICK, 3)]
    for i, s in enumerate(says(F, True)):
        t += dt.timedelta(seconds=F.rng.randrange(20, 900))
        k = who[0] if F.rng.random() < .8 else who[1]
        o.append("%s %s(%d)\n%s\n" % (t.strftime("%Y-%m-%d %H:%M:%S"), k[0], k[1], s))
        if F.rng.random() < .2:
            o.append("%s %s(%d)\n%s\n" % (t.strftime("%Y-%m-%d %H:%M:%S"), who[2][0], who[2][1], st(F, "[表情]", "收到", "继续", "谢了")))
    return "txt", "\n".join(o)


@frame
def telegram_html(F):
    o = ["<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\"/>\n<title>Exported Data</title>\n</head>\n<body>\n<div class=\"page_body chat_page\"><div class=\"history\">"]
    t, who = F.base, st(F, "小助手", "查询bot", "数据客服", "K哥")
    for i, s in enumerate(says(F, True)):
        t += dt.timedelta(seconds=F.rng.randrange(20, 900))
        o.append(" <div class=\"message default clearfix\" id=\"message%d\">\n  <div class=\"body\">\n   <div class=\"pull_right date details\" title=\"%s UTC+08:00\">%s</div>\n   <div class=\"from_name\">%s</div>\n   <div class=\"text\">%s</div>\n  </div>\n </div>" % (4410 + i, t.strftime("%d.%m.%Y %H:%M:%S"), t.strftime("%H:%M"), who, s))
    return "html", "\n".join(o) + "\n</div></div></body>\n</html>\n"


@frame
def mail_plain(F):
    a, b = F.person(), F.person()
    body = "%s：\n\n%s\n\n%s\n\n%s\n%s\n" % (b.name + st(F, "经理", "主任", "总", "老师"), st(F, "您要的情况整理如下：", "今天核实到的情况报告如下。", "按昨天会上说的，把相关内容发您："), "\n\n".join("%d、%s。" % (i + 1, s) for i, s in enumerate(says(F))), a.name, F.cn(F.base))
    return "eml", office.eml((a.name, F.mail(a)), (b.name, F.mail(b)), st(F, "情况说明", "补充材料", "麻烦看一下", "回复：昨天的事"), F.base, body, "plain", st(F, "base64", "quoted-printable", "8bit"))


@frame
def mail_forward(F):
    a, b, c = F.person(), F.person(), F.person()
    body = "转给你，按这个办。\n\n-----邮件原件-----\n发件人: %s [mailto:%s]\n发送时间: %s\n收件人: %s\n主题: 材料\n\n%s\n\n以上。\n" % (c.name, F.mail(c), F.cn(F.base - dt.timedelta(days=1)), a.name, "\n".join("> " + s + "。" for s in says(F, True)))
    return "eml", office.eml((a.name, F.mail(a)), (b.name, F.mail(b)), "转发: 材料", F.base, body, "plain", st(F, "base64", "8bit"))


@frame
def memo_numbered(F):
    return "txt", st(F, "备忘\n", "工作记录（%s）\n" % F.cn(F.base), "待办和记录\n") + "\n" + "\n".join("%d. %s" % (i + 1, s) for i, s in enumerate(says(F, True))) + "\n\n" + st(F, "其余的下周再补。", "记得周五前回复。", "（未完）") + "\n"


@frame
def report_docx(F):
    n = "一二三四五六七八九十"
    return "docx", office.docx(["关于有关情况的核查报告", "%s：" % st(F, "局领导", "公司领导", "支队领导"), "根据工作安排，我们对有关人员情况进行了核查，现将结果报告如下："] + ["（%s）%s。" % (n[i] if i < 10 else str(i + 1), s) for i, s in enumerate(says(F))] + ["特此报告。", F.city[2] + "核查组", F.cn(F.base)])


@frame
def markdown_notes(F):
    return "md", "# %s 记录\n\n- 状态：跟进中\n- 整理人：%s\n\n## 明细\n\n%s\n\n## 下一步\n\n1. 核对后归档\n2. 原始截图删除\n" % (F.day(F.base), F.person_name(), "\n".join("- %s" % s for s in says(F, True)))


@frame
def seller_post(F):
    p = "%d" % F.rng.randrange(300, 3000)
    ss = says(F)
    return st(F, "txt", "md"), "【出售】%s年一手%s，非倒卖，量大从优\n\n总量：%d万条，价格 %s U，支持担保交易\n更新时间：%s\n\n卖家样本（共%d条，验真用）：\n\n%s\n\n需要的私聊，不闲聊，不免费测。\n" % (F.base.year, st(F, "数据", "料子", "库"), F.rng.randrange(3, 90), p, F.cn(F.base), len(ss), "\n\n".join(ss))


@frame
def ocr_text(F):
    o = []
    for s in says(F):
        s += "。"
        k, line = F.rng.randrange(30, 40), ""
        for ch in s:
            line += ch
            if len(line) >= k and ch in "，。；：、）":
                o.append(line)
                line = ""
        o.append(line)
    # a line break never falls inside a value
    return "txt", "    情 况 说 明\n\n" + "\n".join(o) + "\n\n                第 1 页 共 1 页\n\f"


@frame
def minutes(F):
    a = F.person_name()
    return st(F, "txt", "md"), "会议纪要\n时间：%s\n主持：%s\n记录：%s\n\n一、通报情况\n%s\n\n二、议定事项\n1. 各部门本周内完成核对。\n2. 材料不得外传。\n" % (F.cnt(F.base), a, F.person_name(), "\n".join("（%d）%s。" % (i + 1, s) for i, s in enumerate(says(F))))


@frame
def ticket(F):
    o = ["工单号：INC%s%04d\n状态：处理中    优先级：P%d\n提交部门：客户服务部\n标题：客户信息有误，申请后台修改\n" % (F.base.strftime("%Y%m%d"), F.rng.randrange(1, 9999), F.rng.randrange(1, 4)), "【问题描述】"]
    t = F.base
    o += says(F, True)
    return "txt", "\n".join(o) + "\n\n【处理记录】\n%s 已受理，转二线\n%s 二线：后台已核对，待客户确认\n" % (t.strftime("%Y-%m-%d %H:%M"), (t + dt.timedelta(hours=2)).strftime("%Y-%m-%d %H:%M"))


@frame
def wiki_html(F):
    return "html", "<html><head><meta charset=\"utf-8\"><title>知识库 - 历史问题</title></head><body>\n<div id=\"content\" class=\"page view\">\n<h1>历史问题汇总</h1>\n<p>最后修改：%s</p>\n<ol>\n%s\n</ol>\n</div></body></html>\n" % (F.day(F.base), "\n".join("<li>%s</li>" % s for s in says(F, True)))


@frame
def dingtalk(F):
    t, a = F.base, [F.person_name() for _ in range(2)]
    o = []
    for i, s in enumerate(says(F, True)):
        t += dt.timedelta(minutes=F.rng.randrange(1, 30))
        o.append("%s(%s)  %s\n%s" % (a[0], st(F, "客服部", "运营"), t.strftime("%m/%d %H:%M"), s))
        if F.rng.random() < .25:
            o.append("%s(技术部)  %s\n%s" % (a[1], t.strftime("%m/%d %H:%M"), st(F, "已处理", "@%s 收到" % a[0], "查一下", "[赞]")))
    return "txt", "\n".join(o) + "\n"


@frame
def letter(F):
    return st(F, "txt", "docx"), None


def _letter(F):
    ss = says(F)
    body = ["情况反映", "尊敬的领导：", "您好！现将我所知道的情况如实反映如下："] + [s + "。" for s in ss] + ["以上情况属实，请予核查。", "反映人：%s" % F.person_name(), F.cn(F.base)]
    if F.rng.random() < .5:
        return "docx", office.docx(body)
    return "txt", "\n\n".join(body) + "\n"


FRAMES[-1] = ("letter", _letter)


@frame
def duty_log(F):
    d, o = F.base.replace(hour=8, minute=10), []
    for s in says(F, True):
        d += dt.timedelta(minutes=F.rng.randrange(4, 25))
        o.append("%s　%s。" % (d.strftime("%H:%M"), s))
    return "txt", "值班日志　%s　值班员：%s\n\n" % (F.cn(F.base), F.person_name()) + "\n".join(o) + "\n\n交班：无其他事项\n"


@frame
def long_paragraph(F):
    ss = says(F)
    return "txt", "%s材料。经梳理，%s共涉及%d条：%s。上述内容已与当事人核对。\n" % (F.cn(F.base), st(F, "目前掌握的情况", "本次收到的信息"), len(ss), "；".join(ss))


@frame
def rtf_note(F):
    def u(s):
        return "".join(c if c.isascii() else "\\u%d?" % (ord(c) if ord(c) < 32768 else ord(c) - 65536) for c in s)
    return "rtf", "{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fnil\\fcharset134 SimSun;}}\n\\viewkind4\\uc1\\pard\\lang2052\\f0\\fs24 " + "\\par\n".join(u(s) for s in ["记录"] + says(F) + [F.cn(F.base)]) + "\\par\n}\n"


@frame
def whatsapp_style(F):
    t, o, who = F.base, [], st(F, "信息员小张", "Amy Chen", "老周", "档案室", "阿杰")
    for s in says(F, True):
        t += dt.timedelta(seconds=F.rng.randrange(20, 900))
        o.append("[%s] %s: %s" % (t.strftime("%Y/%m/%d %H:%M:%S"), who, s))
    return "txt", "\n".join(o) + "\n"
