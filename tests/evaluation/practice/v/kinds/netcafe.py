from core import *
t = kind("netcafe.session")
BAR = "极速网吧 蓝月亮网吧 星空网咖 天一网络会所 飞宇网吧 零点网吧".split()


def ses(f):
    x = f.day(f.q(20), 8, 21)
    return x, x + mins(f.i(35, 400)), f"{f.r.choice('ABC')}{f.i(1, 120):03}"


def code(f): return f.c(PLACES)[0] + "10" + f.d(6)


@t("wanxiang/member_log.txt", "billing program log of a net cafe", "log", "gb18030")
def a1(f):
    b, c = f.c(BAR), code(f)
    o = [f"[系统] 计费服务启动 场所编号={c} {b}"]
    for p in f.ps(7, 18):
        x, y, s = ses(f)
        o.append(f"[{dts(y)}] 结账下机 网吧={b} 机器号={s} 卡号={f.d(8)} 姓名={p.name} 证件号码={p.id} 上机时间={dts(x)} 下机时间={dts(y)} 费用={f.m(2, 40)} 余={f.m(0, 30)}")
        f.rec(p)
    return "\n".join(o + ["[系统] 日结完成"])


@t("shift/wangguan_jiaoban.txt", "night attendant's shift note", "note")
def a2(f):
    o = [f"{f.c(BAR)} 晚班交班 {md(f.t())}", "饮料柜泡面没了。B区27号显卡花屏贴条了。"]
    for p in f.ps(4, 9):
        x, y, s = ses(f)
        o.append(f"{p.name} 身份证{p.id} {s}号机 {hm(x)}上机 {hm(y)}下机（{md(x)}）{f.c(['包夜', '续了20', '睡着了叫醒', '押身份证没退，放抽屉', '充50送30'])}")
        f.rec(p)
    return "\n".join(o + ["临检来过一次，登记本看了，没事"])


@t("audit/WA_BASIC_FJ_0001.bcp.txt", "Wi-Fi audit dialect, tab records with field list", "delimited")
def a3(f):
    c = code(f)
    o = ["#NETBAR_WACODE\tPLACE_NAME\tCERTIFICATE_TYPE\tCERTIFICATE_CODE\tUSER_NAME\tSTART_TIME\tEND_TIME\tMAC\tTERMINAL"]
    b = f.c(BAR)
    for p in f.ps(9, 26):
        x, y, s = ses(f)
        o.append("\t".join([c, b, "1021111", p.id, p.name, str(epoch(x)), str(epoch(y)), f.mac("-").upper(), s]))
        f.rec(p)
    return "\n".join(o)


@t("radius/detail-20190412.txt", "RADIUS accounting detail", "log", script="latin")
def a4(f):
    o = []
    for p in f.ps(5, 12):
        x, y, s = ses(f)
        o += [f"{x.strftime('%a %b')} {x.day} {hms(x)} {x.year}", "\tAcct-Status-Type = Stop", f"\tUser-Name = \"{p.id}\"", f"\tNAS-Identifier = \"netbar-{code(f)}\"", f"\tFramed-IP-Address = 192.168.{f.i(0, 9)}.{f.i(2, 254)}", f"\tCalling-Station-Id = \"{f.mac()}\"", f"\tAcct-Session-Time = {int((y - x).total_seconds())}", f"\tX-Netbar-Seat = \"{s}\"", f"\tX-Real-Name = \"{p.py}\"", f"\tX-Online-Time = \"{dts(x)}\"", f"\tX-Offline-Time = \"{dts(y)}\"", ""]
        f.rec(p)
    return "\n".join(o)


@t("police/zhuizhong_bilu.txt", "interview with the cafe owner", "interview")
def a5(f):
    b = f.c(BAR)
    o = [f"问：你是{b}的老板？", "答：是的，手续齐全。", "问：把系统里这几个人的上网情况调出来。"]
    for p in f.ps(3, 7):
        x, y, s = ses(f)
        o.append(f"答：{p.name}，证件号码{p.id}，{dz(x)}{hm(x)}在我们{b}刷证上机，{s}号机，{hm(y)}下机，{f.c(['一个人来的', '旁边有个穿黑衣服的', '打的是枪战游戏', '没有充值'])}。")
        o.append(f"问：{f.c(['下一个。', '监控还在吗？', '有没有代刷的？'])}")
        f.rec(p)
    return "\n".join(o + ["答：没有了，就这些。"])


@t("soap/online_push.xml", "XML push of on-line and off-line messages", "xml")
def a6(f):
    o = ['<?xml version="1.0" encoding="UTF-8"?>', "<MESSAGE><HEAD><TYPE>SXX</TYPE></HEAD><DATASET name=\"WA_SOURCE_FJ_1001\">"]
    for p in f.ps(6, 15):
        x, y, s = ses(f)
        o.append(f'<DATA><ITEM key="NETBAR_WACODE" val="{code(f)}"/><ITEM key="PLACE_NAME" val="{f.c(BAR)}"/><ITEM key="CERTIFICATE_CODE" val="{p.id}"/><ITEM key="AUTH_ACCOUNT" val="{p.mob}"/><ITEM key="NAME" val="{p.name}"/><ITEM key="START_TIME" val="{dts(x)}"/><ITEM key="END_TIME" val="{dts(y)}"/><ITEM key="SEAT" val="{s}"/></DATA>')
        f.rec(p)
    return "\n".join(o + ["</DATASET></MESSAGE>"])


@t("factory/baoweike_beiwang.txt", "factory security memo about absent workers", "memo")
def a7(f):
    o = ["厂保卫科备忘：旷工员工出入网吧情况，派出所反馈，仅车间主任知悉", ""]
    for p in f.ps(3, 8):
        for k in range(f.i(1, 3)):
            x, y, s = ses(f)
            o.append(f"{p.name}（{p.id}）{dl(x)}在{f.c(BAR)}上网，{s}座，{hm(x)}上机、{hm(y)}下机。{f.c(['当天请的病假', '夜班缺岗', '家属知情', '初次，谈话'])}")
            f.rec(p)
    return "\n".join(o + ["", "请做好思想工作，不公开通报。"])


@t("db/pubwin_mssql.rpt", "SQL Server result grid saved as report", "fixed", "utf-16")
def a8(f):
    o = [W("上网卡号", 12) + W("姓名", 10) + W("证件号码", 20) + W("终端号", 8) + W("上机时间", 21) + W("下机时间", 21) + "网吧名称", " ".join(["-" * 11, "-" * 9, "-" * 19, "-" * 7, "-" * 20, "-" * 20, "-" * 12])]
    b = f.c(BAR)
    for p in f.ps(8, 22):
        x, y, s = ses(f)
        o.append(W(f.d(9), 12) + W(p.name, 10) + W(p.id, 20) + W(s, 8) + W(dts(x), 21) + W(dts(y), 21) + b)
        f.rec(p)
    return "\n".join(o + ["", f"({f.n} 行受影响)"])


@t("tw/wangka_trad.txt", "traditional cyber cafe register", "blocks", script="hant")
def a9(f):
    o = ["網咖實名登記（口岸店　內地旅客適用）"]
    for p in f.ps(4, 10):
        x, y, s = ses(f)
        o += [f"機號 {s}｜姓名 {p.name}｜證件號碼 {p.id}", f"　上機 {ds(x)} {hm(x)}　下機 {hm(y)}　場所：{f.c('銀河網咖 極速網咖')}　手機 {p.mob}"]
        f.rec(p)
    return "\n".join(o + ["＊未帶證件一律不開機"])


@t("rabbit/queue_peek.txt", "queue payloads shown by admin tool", "console")
def a10(f):
    o = ["$ rabbitmqadmin get queue=netbar.session count=20 -f long"]
    for p in f.ps(5, 13):
        x, y, s = ses(f)
        o += ["-" * 80, "   routing_key: session.close", "      exchange: netbar", "       payload: " + J({"placeCode": code(f), "netbarName": f.c(BAR), "seatNo": s, "certNo": p.id, "userName": p.name, "phoneMask": f.mm(p.mob), "loginTime": dts(x), "logoutTime": dts(y), "ip": f"10.0.{f.i(0, 9)}.{f.i(2, 250)}", "mac": f.mac()}), "   redelivered: False"]
        f.rec(p)
    return "\n".join(o)
