from lib.core import *
K = "phone.sms"


def txt(t):
    return (t.pick(["您的验证码是%s，5分钟内有效，请勿泄露" % t.num(6), "妈我到学校了，别担心", "明天上午十点开会，带上合同", "您的快递已放丰巢，取件码%s" % t.num(8),
            "老板，货款什么时候打？", "今晚不回来吃饭，你们先吃", "孩子发烧了，你快回电话", "尊敬的客户，您本月话费%s元" % t.money(20, 200), "房子的事情我再考虑一下",
            "周末爬山去不去，还是老地方集合", "车已到楼下，请下楼", "上次借的钱月底还你", "复诊时间改到周三下午，请准时", "请尽快把资料发我邮箱"]))


@T(K, "备份/短信备份.xml", "Android SMS backup, owner in a comment, peers as addresses", "multi odd")
def a(t):
    p = t.subj()
    o = (f'<?xml version="1.0" encoding="UTF-8"?>\n<!--File by backup app, phone {p.mob} ({p.name})-->\n<smses co'
            f'unt="36">\n')
    for _ in range(36):
        q, d = t.other(), t.dt()
        t.rec(p)
        o += (f'  <sms protocol="0" address="{q.mob}" date="{int(d.timestamp() * 1000)}" type="{t.n(1, 2)}" body='
                f'"{txt(t)}" read="1" contact_name="{q.name}" />\n')
    t.out(o + "</smses>\n")


@T(K, "平台/sms_send_log.sql", "sending log of an SMS gateway", "big")
def b(t):
    R = ([[int(t.dm()), p.mob, "【" + t.pick("佳品生活 一号药房 顺优") + "】" + txt(t), f"{t.dt():%Y-%m-%d %H:%M:%S}", t.pick(
            "DELIVRD DELIVRD UNDELIV"), "1069" + t.num(8)] for p in t.ps(t.n(300, 450))])
    t.out(insert("sms_mt", "msgid dest_phone content submit_time report sp_no".split(), R))


@T(K, "详单/短信详单.csv", "operator's bill of messages with the owner in the head", "multi")
def c(t):
    p = t.subj()
    R = [["起始时间", "通信地点", "对方号码", "通信方式", "信息类型", "业务名称", "通信费"]]
    for _ in range(33):
        t.rec(p)
        R.append([f"{t.dt():%m-%d %H:%M:%S}", p.c["city"], t.other().mob, t.pick("发送 接收"), t.pick("短信 彩信"), "", t.
                pick("0.00 0.10")])
    t.out(f"短信/彩信详单,{p.name},{p.mob}\n" + csvs(R), "gb18030", "\r\n")


@T(K, "取证/短信提取报告.html", "forensic report, direction and body columns", "multi")
def d(t):
    p = t.subj()
    R = [["序号", "方向", "对方号码", "联系人", "时间", "短信内容", "状态"]]
    for i in range(29):
        q = t.other()
        t.rec(p)
        R.append([i + 1, t.pick("收 发"), q.mob, q.name, f"{t.dt():%Y-%m-%d %H:%M:%S}", txt(t), t.pick("已读 已删除恢复")])
    t.out(html(R, f"手机短信提取 持有人{p.name} 本机{p.mob} 身份证{p.id}"))


@T(K, "聊天/转发的短信.txt", "texts retyped into notes, owner in the first line, peers in prose", "free odd multi")
def e(t):
    p = t.subj()
    o = f"{p.name}手机（{p.mob}）里的短信，手抄：\n"
    for _ in range(13):
        q, d = t.other(), t.dt()
        t.rec(p)
        o += t.pick([f"{d:%m月%d日%H:%M} 收到{q.name}（{q.mob}）短信：“{txt(t)}”\n",
                     f"发给{q.mob} {q.name}的信息：{txt(t)} —— {d:%Y-%m-%d %H:%M}已发\n",
                     f"{q.name} {q.mob_s()} 发来：{txt(t)}（{d:%m-%d %H:%M}）\n"])
    t.out(o)


@T(K, "api/sms_callback.jsonl", "receipts and upstream texts as JSON lines", "")
def f(t):
    t.out(jsonl([dict(type=t.pick("MO MT"), mobile=p.mob, text=txt(t), receiveTime=f"{t.dt():%Y-%m-%d %H:%M:%S}",
            srcId="106" + t.num(8), custName=p.name) for p in t.ps(33)]))


@T(K, "log/smsc.log", "SMSC log, spaces and brackets", "odd")
def g(t):
    o = ""
    for p in t.ps(26):
        d = t.dt()
        o += (f"{d:%Y-%m-%d %H:%M:%S} Sent SMS [SMSC:smsc1] [SVC:] [ACT:] [BINF:] [FID:{t.num(8)}] [from:10690"
                f"{t.num(6)}] [to:+86{p.mob}] [flags:-1:2:-1:-1:31] [msg:{t.n(20, 99)}:{txt(t)}] [udh:0:]\n")
    t.out(o)


@T(K, "db/mmssms.sqlite", "SQLite message store of one phone", "multi")
def h(t):
    p = t.subj()
    R = []
    for i in range(41):
        t.rec(p)
        R.append([i + 1, t.n(1, 12), t.other().mob, int(t.dt().timestamp() * 1000), t.n(1, 2), txt(t)])
    t.sqlite([("sms", "_id thread_id address date type body".split(), R), ("owner", ["name", "msisdn", "idcard"], [[
            p.name, p.mob, p.id]])])


@T(K, "学校/家校短信发送.xlsx", "school messages to parents")
def i(t):
    R = [["家校通短信发送记录"], ["发送时间", "接收人", "手机号码", "短信内容", "状态", "班级"]]
    for p in t.ps(37):
        R.append([f"{t.dt():%Y-%m-%d %H:%M}", p.name + "家长", p.mob, t.pick(["贵子女今日已到校", "明天家长会，请准时参加", "作业未交，请督促",
                "流感高发，注意保暖"]), t.pick("成功 失败"), f"{t.n(1, 6)}.{t.n(1, 8)}班"])
    t.xlsx([("记录", R)], True)


@T(K, "案卷/威胁短信摘录.docx", "excerpt in prose of messages received by victims", "free")
def j(t):
    o = ["被害人收到的短信摘录"]
    for p in t.ps(9):
        q = t.other()
        o.append(f"{p.name}（手机{p.mob}）于{t.dt():%Y年%m月%d日 %H时%M分}收到{q.mob}发来的短信，内容为：“"
                f"{t.pick(['你欠的钱再不还后果自负', '我们已掌握你的通讯录', '点开链接领取退款', '今天必须处理'])}”。")
    t.docx(o)


@T(K, "群发/短信模板变量.tsv", "mass texting file: number, variables, finished text", "odd")
def k(t):
    R = []
    for p in t.ps(45):
        R.append([p.mob, p.name + ("先生" if p.male else "女士"), f"{t.dt():%m月%d日}", f"{p.name}您好，您预约的"
                f"{t.pick('洗牙 保养 体检')}已确认，请准时到店，短信请勿回复"])
    t.out(csvs(R, "\t"), "utf-8-sig")


@T(K, "hk/短訊記錄.txt", "traditional Chinese message list of one phone, Big5", "multi")
def l(t):
    p = t.subj()
    o = f"機主：{trad(p.name)}　號碼：{p.mob}\n\n"
    for _ in range(18):
        t.rec(p)
        o += (f"[{t.dt():%d/%m/%Y %H:%M}] {t.pick(['收', '發'])} {t.other().mob} 短訊："
                f"{t.pick(['聽日飲茶', '貨已到倉', '你在哪度', '收到請回覆', '會議改期'])}\n")
    t.out(o, "big5")


@T(K, "otp/验证码接码.txt", "received codes of a card pool, dashed", "odd")
def m(t):
    t.out(sepd([[p.mob, f"{t.dt():%Y-%m-%d %H:%M:%S}", "【" + t.pick("某宝 某讯 某团") + "】验证码" + t.num(6) + "，请勿转发",
            "短信已收"] for p in t.ps(28)], "----"), "gb18030")


@T(K, "家事/给律师的短信整理.txt", "statement for a divorce, dialogue of texts in prose", "free multi")
def n(t):
    p, q = t.subj(), t.other()
    o = f"我是{p.name}（身份证{p.id}，手机{p.mob}），以下是我和{q.name}（{q.mob}）的短信，按时间排：\n\n"
    for i in range(16):
        t.rec(p)
        o += f"{t.dt():%Y年%m月%d日 %H:%M} " + t.pick([f"我发短信给他：“{txt(t)}”", f"他发短信回：“{txt(t)}”"]) + "\n"
    t.out(o)
