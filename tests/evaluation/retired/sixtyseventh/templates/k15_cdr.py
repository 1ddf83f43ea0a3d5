from lib.core import *
K = "phone.cdr"


def call(t):
    d = t.dt()
    s = t.n(4, 1900)
    return d, s, f"{s // 60}分{s % 60}秒" if s > 59 else f"{s}秒"


def peer(t):
    return t.other().mob


@T(K, "话单/移动通话详单.csv", "mobile operator's detail bill, head with the owner", "multi")
def a(t):
    p = t.subj()
    R = [["起始时间", "通信地点", "通信方式", "对方号码", "通信时长", "通信类型", "套餐优惠", "实收通信费(元)"]]
    for _ in range(58):
        d, s, x = call(t)
        t.rec(p)
        R.append([f"{d:%m-%d %H:%M:%S}", t.city()["city"], t.pick("主叫 被叫"), peer(t), x, t.pick("本地 漫游 长途"), t.pick(
                "套餐外 无"), t.money(0, 2)])
    t.out(f"中国移动通信客户通话详单\n客户姓名：,{p.name},手机号码：,{p.mob}\n查询时间：,2019-05-01 至 2019-05-31\n" + csvs(R), "gb18030", "\r\n")


@T(K, "cdr/msc_20180311.dat", "switch records with IMSI, IMEI, LAC, CI; no heads", "big odd")
def b(t):
    o = []
    for p in t.ps(t.n(200, 320)):
        d, s, x = call(t)
        o.append([t.pick("MOC MTC"), p.mob, peer(t), "46000" + t.num(10), f"{d:%Y%m%d%H%M%S}", s, t.n(9000, 30000),
                t.n(100, 65000), "00"])
    t.out(sepd(o, "|"))


@T(K, "联通/联通语音详单.xlsx", "detail bill with two title rows and totals", "multi")
def c(t):
    p = t.subj()
    R = ([["中国联通语音通话详单"], ["用户名称", p.name, "用户号码", p.mob, "证件", p.id], ["序号", "通话日期", "通话起始时间", "通话时长", "呼叫类型",
            "对方号码", "本机通话地", "对方归属地", "小计"]])
    for i in range(44):
        d, s, x = call(t)
        t.rec(p)
        R.append([i + 1, f"{d:%Y-%m-%d}", f"{d:%H:%M:%S}", x, t.pick("主叫 被叫"), peer(t), t.city()["city"], t.city()[
                "city"], float(t.money(0, 1))])
    R.append(["合计", "", "", "9时12分", "", "", "", "", 23.1])
    t.xlsx([("语音", R)], True)


@T(K, "侦查/话单分析.md", "analyst's free notes about calls of two numbers", "free multi")
def d(t):
    o = "# 话单研判\n\n"
    for k in range(3):
        p = t.subj()
        o += f"## 机主{p.name} {p.mob}（{p.id}）\n\n"
        for _ in range(t.n(5, 9)):
            d, s, x = call(t)
            t.rec(p)
            o += (t.pick([f"- {d:%m月%d日%H:%M}主叫{peer(t)}，通话{x}，基站在{t.city()['city']}\n",
                    f"- {d:%Y-%m-%d %H:%M:%S} 被叫，对方{peer(t)}，时长{x}\n"]))
        o += "\n"
    t.out(o)


@T(K, "export/calllog_backup.xml", "Android call log backup, attributes", "odd multi")
def e(t):
    p = t.subj()
    o = (f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<!-- owner {p.name} {p.mob} -->\n<calls count'
            f'="40">\n')
    for _ in range(40):
        d, s, x = call(t)
        q = t.other()
        t.rec(p)
        o += (f'  <call number="{t.pick(["", "+86"])}{q.mob}" duration="{s}" date="{int(d.timestamp() * 1000)}" t'
                f'ype="{t.n(1, 3)}" contact_name="{q.name}" readable_date="{d:%Y-%m-%d %H:%M}" />\n')
    t.out(o + "</calls>\n")


@T(K, "客服/呼叫中心话务.json", "call centre records: served customers called", "")
def f(t):
    o = []
    for p in t.ps(30):
        d, s, x = call(t)
        o.append(dict(callId=t.hex(14), direction=t.pick("in out"), customer=p.name, customerNo=p.mob, agentNo="80"
                + t.num(2), startTime=f"{d:%Y-%m-%d %H:%M:%S}", talkSeconds=s, hangup=t.pick("agent customer")))
    t.out(js(o, None))


@T(K, "fraud/嫌疑号码通话.sql", "INSERT lines, caller and called", "")
def g(t):
    R = []
    for p in t.ps(34):
        d, s, x = call(t)
        R.append([p.name, p.mob, peer(t), f"{d:%Y-%m-%d %H:%M:%S}", s, t.pick("主叫 被叫"), t.num(4), t.num(5)])
    t.out(insert("cdr_detail", "owner msisdn opp_number start_time duration call_type lac cellid".split(), R, True))


@T(K, "聊天/通话记录截图转文字.txt", "phone screen copied as text, owner in the first line", "free odd")
def h(t):
    p = t.subj()
    o = f"机主 {p.name} 本机号 {p.mob_s()}\n最近通话\n\n"
    for _ in range(22):
        d, s, x = call(t)
        q = t.other()
        t.rec(p)
        o += (f"{t.pick(['↗', '↙', '✕'])} {t.pick([q.name, '老妈', '快递', '客户' + q.name[0] + '总'])}  {q.mob_s()}\n  "
                f" {d.month}月{d.day}日 {d:%H:%M}  {t.pick(['通话' + x, '通话' + x, '响铃6声'])}\n")
    t.out(o)


@T(K, "电信/语音清单.html", "HTML bill, several owners of a family plan", "multi")
def i(t):
    R = [["主卡/副卡号码", "使用人", "呼叫类型", "对方号码", "开始时间", "通话时长(秒)", "费用"]]
    for _ in range(4):
        p = t.subj()
        for _ in range(t.n(5, 11)):
            d, s, x = call(t)
            t.rec(p)
            R.append([p.mob, p.name, t.pick("主叫 被叫"), peer(t), f"{d:%Y-%m-%d %H:%M:%S}", s, t.money(0, 1)])
    t.out(html(R, "天翼语音清单"), "gb18030")


@T(K, "pbx/asterisk_cdr.csv", "PBX master file with quoted fields", "odd")
def j(t):
    R = []
    for p in t.ps(29):
        d, s, x = call(t)
        R.append(["", p.mob, "8" + t.num(3), "from-trunk", f'"{p.name}" <{p.mob}>', f"SIP/trunk-{t.hex(8)}",
                f"SIP/80{t.n(10, 60)}-{t.hex(8)}", "Dial", f"{d:%Y-%m-%d %H:%M:%S}", s + 9, s, "ANSWERED",
                f"{int(d.timestamp())}.{t.n(10, 999)}"])
    t.out(csvs(R, q=True))


@T(K, "调证/通话清单.docx", "evidence sheet with a table and a summarising paragraph")
def k(t):
    p = t.subj()
    R = [["通话时间", "本机号码", "呼叫", "对端号码", "时长", "小区号"]]
    for _ in range(26):
        d, s, x = call(t)
        t.rec(p)
        R.append([f"{d:%Y%m%d %H:%M:%S}", p.mob, t.pick("主叫 被叫"), peer(t), s, f"{t.n(9000, 30000)}-{t.n(100, 60000)}"])
    t.docx([f"调取{p.name}（{p.id}）通话清单", R, "以上共计二十六条。"])


@T(K, "催收/外呼记录.txt", "collection calls in prose, one debtor a line", "free")
def l(t):
    o = ""
    for p in t.ps(15):
        d, s, x = call(t)
        o += (t.pick([f"{d:%m-%d %H:%M} 拨打{p.name}本人{p.mob}，接通，通话{x}，承诺周五还\n", f"{d:%m-%d %H:%M} 外呼{p.mob}（"
                f"{p.name}），{t.pick('无人接听 关机 占线')}，振铃{t.n(5, 40)}秒\n", f"{d:%m-%d %H:%M} {p.name} {p.mob}呼入，通话时长"
                f"{x}，要求停催，身份证{p.id}已核对\n"]))
    t.out(o)


@T(K, "家庭/爸爸的通话记录.txt", "tab separated paste of a bill page, dates only once per day", "multi")
def m(t):
    p = t.subj()
    o = f"{p.name}  {p.mob}  2月份通话\n时间\t类型\t对方\t时长\t地点\n"
    for day in range(1, 9):
        o += f"—— 2月{day}日 ——\n"
        for _ in range(t.n(2, 5)):
            d, s, x = call(t)
            t.rec(p)
            o += f"{d:%H:%M}\t{t.pick('主叫 被叫')}\t{peer(t)}\t{x}\t{p.c['city']}\n"
    t.out(o, "utf-8-sig", "\r\n")


@T(K, "logs/voip_callback.gz", "gzip of callback log lines", "")
def n(t):
    o = ""
    for p in t.ps(40):
        d, s, x = call(t)
        o += (f"{d:%Y-%m-%d %H:%M:%S} callback caller={p.mob} callee={peer(t)} callStart={int(d.timestamp())} dur"
                f"ation={s} result=0 user={p.name}\n")
    t.gz(o)
