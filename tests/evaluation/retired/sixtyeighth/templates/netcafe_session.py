"""Sessions in internet cafés."""

from lib.core import reg
from lib.fmt import *  # noqa: F403
from lib.pools import *  # noqa: F403

T = reg("netcafe.session")


def ses(d, y=2016):
    t = d.t(y, y + 2)
    return t, d.after(t, 30, 600)


@T("嘟嘟牛/上机记录20180306.csv", "manager's session export", "gb18030", "\r\n")
def _(d):
    o = [["卡号", "姓名", "证件号码", "机号", "上机时间", "下机时间", "消费", "余额", "区域"]]
    for p in d.ps(55):
        a, b = ses(d)
        o.append(
            [
                "'" + d.num(10, "8"),
                p.name,
                "'" + p.id,
                "A%03d" % d.i(1, 160),
                a.strftime("%Y/%m/%d %H:%M"),
                b.strftime("%Y/%m/%d %H:%M"),
                d.yuan(2, 40),
                d.yuan(0, 90),
                d.c(("大厅", "包间", "竞技区")),
            ]
        )
    return csv(o)


@T("净网先锋/wa_basic_fj_0001.bcp", "audit interface file, tabs, WA dialect")
def _(d):
    o = ["NETBAR_WACODE\tCERTIFICATE_TYPE\tCERTIFICATE_CODE\tUSER_NAME\tTERMINAL_IP\tMAC\tONLINE_TIME\tOFFLINE_TIME"]
    for p in d.ps(260):
        a, b = ses(d)
        o.append(
            "\t".join(
                (
                    "33010610%s" % d.digits(6),
                    "111",
                    p.id,
                    p.name,
                    d.ip(),
                    d.mac(),
                    str(int(a.timestamp())),
                    str(int(b.timestamp())),
                )
            )
        )
    return ln(*o)


@T("pubwin/onlinelog.xml", "session log with attributes")
def _(d):
    o = ['<?xml version="1.0"?>', '<onlinelog bar="%s" barid="42010610%s">' % (d.c(CAFE), d.digits(6))]
    for p in d.ps(30):
        a, b = ses(d)
        o.append(
            '  <s pc="%d" ip="%s" name="%s" idno="%s" login="%s" logout="%s" fee="%s"/>'
            % (
                d.i(1, 220),
                d.ip(),
                p.name,
                p.id,
                a.strftime("%Y-%m-%dT%H:%M:%S"),
                b.strftime("%Y-%m-%dT%H:%M:%S"),
                d.yuan(2, 50),
            )
        )
    return ln(*o, "</onlinelog>")


@T("派出所/网吧检查笔记.txt", "officer's notes of a check by night")
def _(d):
    o = ["8月%d日晚 %s 检查，在场%d人核对如下" % (d.i(2, 28), d.c(CAFE), 7)]
    for p in d.ps(7):
        o.append(
            "%d号机 %s %s，%d点%02d分上的机，%s"
            % (
                d.i(1, 150),
                p.name,
                p.id,
                d.i(18, 23),
                d.i(0, 59),
                d.c(("人证一致", "用的临时卡，补登", "在打游戏", "已劝离", "说等朋友")),
            )
        )
    return ln(*o, "老板电话打不通，改日再来。")


@T("万象/会员消费流水.xlsx", "members' sessions, member head rows above their sessions")
def _(d):
    rows = [["万象网管 会员消费流水 2017-11"]]
    for _ in range(9):
        p = d.p()
        rows.append(["会员：%s" % p.name, "证件：%s" % p.id, "手机：%s" % p.mob])
        rows.append(["", "机号", "开始", "结束", "金额"])
        for _ in range(d.i(2, 5)):
            d.rec(p)
            a, b = ses(d)
            rows.append(
                ["", "B%d" % d.i(1, 99), a.strftime("%m-%d %H:%M"), b.strftime("%m-%d %H:%M"), float(d.yuan(3, 40))]
            )
    return xlsx([("流水", rows)])


@T("gov/上网场所轨迹.txt", "one person's sessions as key-value blocks, label above value", "utf-16")
def _(d):
    p = d.p()
    o = ["查询条件：公民身份号码＝" + p.id, "姓名：" + p.name, ""]
    for n in range(12):
        d.rec(p)
        a, b = ses(d, 2014)
        o += [
            "【%d】" % (n + 1),
            "场所名称",
            "    " + d.c(CAFE),
            "场所编号",
            "    " + p.reg + "10" + d.digits(6),
            "终端",
            "    %03d (%s)" % (d.i(1, 200), d.ip()),
            "上线",
            "    " + a.strftime("%Y%m%d%H%M%S"),
            "下线",
            "    " + b.strftime("%Y%m%d%H%M%S"),
            "",
        ]
    return ln(*o)


@T("idc/authserver.log", "café authentication server's log, key=value")
def _(d):
    o = []
    for p in d.ps(34):
        a, b = ses(d)
        o.append(
            "%s authd[%d]: LOGIN bar=%s term=%d mac=%s certno=%s realname=%s ret=0"
            % (a.strftime("%b %d %H:%M:%S"), d.i(900, 9000), d.num(6), d.i(1, 180), d.mac(":").lower(), p.id, p.name)
        )
    return ln(*o)


@T("db/session.sqlite", "sqlite file of a small café's manager")
def _(d):
    rows = []
    for n, p in enumerate(d.ps(45)):
        a, b = ses(d)
        rows.append(
            [
                n + 1,
                p.name,
                p.id,
                p.mob if d.i(0, 1) else None,
                d.i(1, 60),
                a.isoformat(" "),
                b.isoformat(" "),
                d.i(200, 4000),
            ]
        )
    return sqlite(
        [
            ("swjl", "id integer, xm text, sfz text, sj text, jh integer, kssj text, jssj text, fen integer", rows),
            ("setting", "k text, v text", [["barname", "星火网吧"], ["price", "5.00"]]),
        ]
    )


@T("聊天/网管交班群.txt", "chat of café staff with temporary cards")
def _(d):
    o = []
    for p in d.ps(10):
        a, b = ses(d)
        o.append(
            "网管%s %s\n%d号机 开临时卡 %s %s %s"
            % (
                d.c(("小飞", "阿杰")),
                a.strftime("%H:%M"),
                d.i(1, 140),
                p.name,
                p.id,
                d.c(("包夜到8点", "上到%d:30 已下机" % d.i(1, 5), "充了20，还在", "刷不了脸手输的")),
            )
        )
    return ln(*o)


@T("dump/wifi_portal.json", "portal sessions of a gaming hall keyed by phone")
def _(d):
    o = []
    for p in d.some(40, 15):
        a, b = ses(d)
        o.append(
            {
                "siteCode": "51010710" + d.digits(6),
                "siteName": "竞界电竞馆",
                "account": {"phone": p.mob, "certNo": p.id},
                "terminal": {"mac": d.mac(":"), "ip": d.ip(), "seat": "C%02d" % d.i(1, 60)},
                "onlineAt": int(a.timestamp()),
                "offlineAt": int(b.timestamp()),
                "bytes": d.i(10**7, 10**9),
            }
        )
    return js(o, 1)


@T("打印/上网登记簿.docx", "paper register typed into Word")
def _(d):
    rows = [["日期", "姓名", "身份证号码", "机号", "上机", "下机", "签名"]]
    for p in d.ps(17):
        a, b = ses(d)
        rows.append(
            [
                a.strftime("%m.%d"),
                p.name,
                d.idsp(p) if d.i(0, 2) == 0 else p.id,
                str(d.i(1, 80)),
                a.strftime("%H:%M"),
                b.strftime("%H:%M"),
                "",
            ]
        )
    return docx(["龙腾网吧 上网人员登记簿", rows, "根据规定登记内容保存不少于60日。"])


@T("sync/kv_export.ini", "kv store's sections, sessions by card", "gb18030")
def _(d):
    o = []
    for p in d.ps(20):
        a, b = ses(d)
        o.append(
            "[card.%s]\nxm=%s\nzjh=%s\nzdh=%d\nsj_begin=%s\nsj_end=%s\nje=%s\n"
            % (d.num(8), p.name, p.id, d.i(1, 120), a.strftime("%y%m%d%H%M"), b.strftime("%y%m%d%H%M"), d.yuan(2, 30))
        )
    return ln(*o)


@T("案卷/调取上网记录.eml", "reply of a café to the police with an attached CSV")
def _(d):
    o = [["上网人", "公民身份号码", "座位", "上线时间", "下线时间"]]
    for p in d.ps(14):
        a, b = ses(d)
        o.append([p.name, p.id, d.i(1, 110), a.strftime("%Y-%m-%d %H:%M"), b.strftime("%Y-%m-%d %H:%M")])
    s = csv(o)
    return eml(
        d.omail("netbar", "lanjing-net.cn"),
        d.omail("wangan", "mail.wjga.gov.cn"),
        "调取材料",
        "Mon, 06 Nov 2017 15:20:00 +0800",
        "您好，附件为贵所要求的当日上网记录，场所：%s，请查收。\n" % d.c(CAFE),
        cte="base64",
        att=("20171105.csv", s.encode("gb18030"), s, "application", "octet-stream"),
    )
