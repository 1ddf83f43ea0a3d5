from lib.core import *
K = "netcafe.session"
NM = "极速 蓝鲸 星际 网鱼 红树林 新时代 e时空 天天 竞技岛 飞宇".split()


def ses(t):
    a = t.dt()
    return a, t.add(a, 25, 500, "minutes")


def bar(t):
    return t.pick(NM) + t.pick("网吧 网咖 电竞馆 网络会所")


@T(K, "嘟嘟牛/上机记录_20190714.csv", "export of an internet-cafe manager, GB18030, real-name card data")
def a(t):
    R = [["会员卡号", "姓名", "证件号码", "机器名", "区域", "上机时间", "下机时间", "消费(元)", "经办"]]
    for p in t.ps(38):
        x, y = ses(t)
        R.append([t.dm(), p.name, p.id, f"{t.pick('ABC')}{t.n(1, 120):03d}", t.pick("大厅 包间 无烟区"),
                f"{x:%Y-%m-%d %H:%M:%S}", f"{y:%Y-%m-%d %H:%M:%S}", t.money(3, 60), t.pick("吧台1 吧台2")])
    t.out(csvs(R), "gb18030", "\r\n")


@T(K, "万象/OnlineLog.txt", "plain log of the billing console, three lines per session", "odd")
def b(t):
    o = ""
    for p in t.ps(17):
        x, y = ses(t)
        m = f"PC{t.n(1, 150):03d}"
        o += ((f"[{x:%Y-%m-%d %H:%M:%S}] 刷卡成功 二代证 {p.name} {p.id} -> {m} 激活\n[{x:%Y-%m-%d %H:%M:%S}] {m} 余额检测 "
                f"{t.money(5, 80)} 费率A\n" f"[{y:%Y-%m-%d %H:%M:%S}] {m} 结账下机 用时{(y - x).seconds // 60}分\n"))
    t.out(o, "gb18030", "\r\n")


@T(K, "审计/WA_SOURCE_FJ_1001.bcp", "Wi-Fi audit BCP file, tab separated without heads", "big")
def c(t):
    R = []
    for p in t.ps(t.n(150, 230)):
        x, y = ses(t)
        R.append([p.code + "10" + t.num(6), t.mac(), p.name, "1021111", p.id, p.mob, int(x.timestamp()), int(y.
                timestamp()), t.ip(), "1020004"])
    t.out(csvs(R, "\t"))


@T(K, "审计/netbar_online.xml", "XML message of place, terminal and customer", "")
def d(t):
    R = []
    w = t.city()["dist"][0][1] + "10" + t.num(6)
    for p in t.ps(23):
        x, y = ses(t)
        R.append([w, t.num(6), p.name, "111", p.id, t.ip(), t.mac(":"), f"{x:%Y%m%d%H%M%S}", f"{y:%Y%m%d%H%M%S}"])
    t.out(xml("DATASET", "DATA", "NETBAR_WACODE SESSIONID USER_NAME CERTIFICATE_TYPE CERTIFICATE_CODE IP_ADDRESS "
            "MAC START_TIME END_TIME" .split(), R), "gb18030")


@T(K, "办案/调取上网记录.docx", "police request answer, prose about who was online when", "free")
def e(t):
    h = bar(t)
    o = ["关于调取上网人员信息的回复", f"    经查询{h}实名登记系统，来函所列人员上网情况如下："]
    for p in t.ps(8):
        x, y = ses(t)
        o.append(f"    {p.name}（{p.sex}，身份证号码{p.id}，户籍地{p.reg}）于{x:%Y年%m月%d日%H时%M分}在{h}{t.n(1, 99)}号机上机，"
                 f"{t.pick('同日', '当日')}{y:%H时%M分}下机，登记手机{p.mob}。" + t.pick(["", "期间未更换座位。", "其邻座未实名。"]))
    t.docx(o + ["    以上记录由系统导出，与原始数据核对无误。"])


@T(K, "聊天/网管交班.txt", "handover chat of net admins with seats and cards", "free odd")
def f(t):
    o = ""
    for p in t.ps(12):
        x, y = ses(t)
        o += t.pick([
            f"{x:%H:%M} 网管小黑：{t.n(1, 90)}号机{p.name}通宵，{x.month}月{x.day}号晚上{x:%H:%M}上的，证{p.id}，早上叫他下机\n",
            f"{x:%H:%M} 夜班老牛：包厢{t.n(1, 8)} {p.name} {p.mob} 上到{y:%H:%M}，{x.month}/{x.day}，押金50没退\n",
            f"{x:%H:%M} 网管小黑：身份证{p.id}这个人{x:%m-%d %H:%M}上机{y:%H:%M}下机没结账，叫{p.name}，坐{t.pick('A B C')}{t.n(10, 60)}\n"])
    t.out(o)


@T(K, "会员/某会员上网明细.xlsx", "statement of one member, head names him, each row a session", "multi")
def g(t):
    p = t.subj()
    R = [["会员上网明细"], ["姓名", p.name, "身份证", p.id, "会员级别", "钻石"], [], ["日期", "机号", "上机", "下机", "时长", "扣费", "卡内"]]
    for _ in range(34):
        x, y = ses(t)
        t.rec(p)
        R.append([f"{x:%Y-%m-%d}", f"D{t.n(1, 80):02d}", f"{x:%H:%M}", f"{y:%H:%M}",
                f"{(y - x).seconds // 3600}时{(y - x).seconds // 60 % 60}分", float(t.money(4, 40)), float(t.money(0,
                300))])
    t.xlsx([("明细", R)])


@T(K, "db/pubwin.sql", "INSERT lines one per session, English columns")
def h(t):
    R = []
    for p in t.ps(40):
        x, y = ses(t)
        R.append([int(t.num(6)), p.name, p.idx, f"{t.n(1, 160)}", f"{x:%Y-%m-%d %H:%M:%S}", f"{y:%Y-%m-%d %H:%M:%S}"
                , float(t.money(2, 50)), t.pick("normal night vip")])
    t.out(insert("pw_logrecord", "recid membername membercard hostname logintime logouttime cost rate".split(), R,
            True))


@T(K, "酒店电竞房/session.jsonl", "JSON lines of an e-sports hall, several sessions of a player", "multi")
def i(t):
    o = []
    for _ in range(8):
        p = t.subj()
        for _ in range(t.n(1, 5)):
            x, y = ses(t)
            t.rec(p)
            o.append(dict(site=t.num(6), pc=f"E-{t.n(1, 60)}", player=dict(nm=p.name, idNo=p.id, phone=p.mob),
                          logon=int(x.timestamp() * 1000), logoff=int(y.timestamp() * 1000), macAddr=t.mac(":")))
    t.out(jsonl(t.shuffled(o)))


@T(K, "登记簿/上网登记.txt", "hand typed register with full-width separators and abbreviations", "free odd")
def j(t):
    o = bar(t) + "　上网消费者登记（停电期间手工补录）\n"
    for i, p in enumerate(t.ps(18)):
        x, y = ses(t)
        o += (f"{i + 1}、{p.name}　{p.sex}　证：{p.id}　{x.month}月{x.day}日 {x:%H:%M}上～{y:%H:%M}下　机{t.n(1, 70)}　" + t.pick(
                ["已核", "代刷", "本人", ""]) + "\n")
    t.out(o, "utf-8-sig", "\r\n")


@T(K, "报表/网吧上网流水.html", "HTML report with a subtotal row per terminal")
def k(t):
    R = [["终端", "上网人", "证件", "开始", "结束", "分钟", "金额"]]
    for s in range(4):
        for p in t.ps(t.n(4, 8)):
            x, y = ses(t)
            R.append([f"终端{s + 11}", p.name, p.id, f"{x:%m-%d %H:%M}", f"{y:%m-%d %H:%M}", (y - x).seconds // 60, t.
                    money(3, 30)])
        R.append([f"终端{s + 11}小计", "", "", "", "", "", t.money(40, 160)])
    t.out(html(R, "上网流水 " + bar(t)))


@T(K, "printer/rzj_receipt.prn", "receipts of the self-service card machine, 32 columns", "odd")
def l(t):
    o = ""
    for p in t.ps(11):
        x, y = ses(t)
        o += ((f"      {bar(t)}\n--------------------------------\n单号:{t.num(10)}\n姓名:{p.name}\n证件:{p.id}\n座位:"
                f"{t.pick('A B V')}{t.n(1, 99)}\n" f"上机:{x:%Y/%m/%d %H:%M}\n下机:{y:%Y/%m/%d %H:%M}\n应收:"
                f"{t.money(5, 60)}  实收:{t.n(5, 100)}\n--------------------------------\n" f"   欢迎再次光临\n\n\n"))
    t.out(o, "gb18030")


@T(K, "campus/机房上机登记.yaml", "YAML of a machine-room session list", "")
def m(t):
    R = []
    for p in t.ps(25, ymin=1996, ymax=2004):
        x, y = ses(t)
        R.append([p.name, p.id, f"R{t.n(201, 209)}-{t.n(1, 60)}", f"{x:%Y-%m-%d %H:%M}", f"{y:%Y-%m-%d %H:%M}", t.ip()])
    t.out("# 公共机房上网会话，网络中心按月导出\nroom: 上网场所3\n" + yml("xm sfzh seat online offline ip".split(), R, "sessions"))
