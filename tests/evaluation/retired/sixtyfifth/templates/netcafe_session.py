import json
from lib.core import *

K = "netcafe.session"


def bar(c):
    return c.home[2][:2] + c.pick("极速 新世纪 蓝天 网鱼 星际 飞宇 红树林 零度 e时代 浪淘沙") + "网吧"


def zone(c):
    return c.pick("A B C 大厅 包厢") + f"{c.ri(1, 120):03d}"


@T(K, "netbar/嘟嘟牛_上机记录导出.csv", "session export of a café manager, GB18030", "gb18030", "\r\n")
def n01(c):
    rows = [["机号", "卡号", "姓名", "证件号码", "上机时间", "下机时间", "消费金额", "操作员"]]
    for p in c.recs(c.ri(25, 50)):
        t = c.time(2013, 2015)
        rows.append(
            [
                f"{c.ri(1, 160):03d}",
                "T" + c.dig(6),
                p.name,
                p.id,
                f"{t:%Y-%m-%d %H:%M:%S}",
                f"{c.plus(t, 30, 600):%Y-%m-%d %H:%M:%S}",
                c.money(2, 30),
                c.pick("白班 夜班 管理员"),
            ]
        )
    return sv(rows)


@T(K, "wanxiang/wx2004_log_20120718.txt", "万象 style log, event lines, times in brackets", "gb18030", "\r\n")
def n02(c):
    o, t = "", dt.datetime(2012, 7, 18, 8, 0, 11)
    for p in c.recs(c.ri(18, 32)):
        t = c.plus(t, 3, 30)
        o += f"[{t:%H:%M:%S}] 终端{zone(c)} 开机 会员:{p.name} 身份证:{p.id} 余时:{c.ri(30, 600)}分钟\n"
        if c.ri(0, 2) == 0:
            o += f"[{t:%H:%M:%S}] 收银 备份数据库完成\n"
    return f"{bar(c)} 运行日志 2012-07-18\n" + o


@T(K, "wa/WA_SOURCE_0003.bcp", "audit file, tab separated with place code and MAC, 300 rows, big")
def n03(c):
    pc = c.home[0] + "10" + c.dig(6)
    o = ""
    for p in c.recs(300):
        t = c.time(2016, 2016)
        o += (
            "\t".join(
                [
                    pc,
                    "111",
                    p.id,
                    p.name,
                    str(int(t.timestamp())),
                    str(int(t.timestamp()) + c.ri(900, 20000)),
                    c.ip(),
                    c.mac("-"),
                    str(c.ri(1, 200)),
                ]
            )
            + "\n"
        )
    return o


@T(K, "检查/网吧夜查记录.docx", "police night check in prose, docx, free text")
def n04(c):
    ps = ["夜查登记", f"{c.date(2014, 2016):%Y年%m月%d日}夜，对辖区网吧开展检查，现场核对上网人员如下："]
    for p in c.recs(c.ri(5, 8), years=(1985, 1999)):
        ps.append(
            c.pick(
                [
                    f"{zone(c)}机，{p.name}，{p.sex}，身份证号{p.id}，{c.ri(18, 23)}时{c.ri(1, 59)}分上机，实名相符。",
                    f"{zone(c)}号机上网人员自称{p.name}，使用本人证件{p.id}刷卡，{c.ri(0, 3)}时许仍在线。",
                ]
            )
        )
    return docx(ps + ["收银台监控正常，消防通道堆放杂物，口头责令整改。"])


@T(K, "轨迹/上网记录_单人.txt", "one person's café sessions (many), aligned columns", "gb18030", "\r\n")
def n05(c):
    p = c.person(years=(1980, 1997))
    rows = [["序", "上网场所", "场所编号", "机位", "上线", "下线"]]
    for i in range(c.ri(16, 30)):
        c.rec(p)
        t = c.time(2014, 2016)
        rows.append(
            [
                i + 1,
                bar(c),
                c.home[0] + "10" + c.dig(6),
                zone(c),
                f"{t:%Y%m%d %H%M}",
                f"{c.plus(t, 40, 500):%Y%m%d %H%M}",
            ]
        )
    return f"姓名 {p.name}    证件 {p.id}\n" + fixed(rows, [4, 20, 16, 9, 15, 15])


@T(K, "api/bar_online.json", "REST answer of the current online list, nested by zone")
def n06(c):
    z = []
    for name in ("普通区", "电竞区", "包间"):
        z.append(
            dict(
                zone=name,
                seats=[
                    dict(
                        no=zone(c),
                        user=dict(realName=p.name, idCard=p.id, tel=p.mobile),
                        loginAt=c.time(2021, 2021).isoformat(),
                        feePerHour=c.ri(4, 12),
                    )
                    for p in c.recs(c.ri(3, 6))
                ]
                + [dict(no=zone(c), user=None)],
            )
        )
    return json.dumps(dict(code=0, barName=bar(c), zones=z), ensure_ascii=False, indent=2)


@T(K, "db/pubwin.db", "sqlite of a café: members joined in a session table")
def n07(c):
    rows = []
    for i, p in enumerate(c.recs(c.ri(30, 50)), 1):
        t = c.time(2010, 2012)
        rows.append((i, p.name, p.id, zone(c), str(t), str(c.plus(t, 20, 400)), c.money(1, 20)))
    return sqlite(
        [
            (
                (
                    "CREATE TABLE tb_onoff (seq INTEGER, uname TEXT, ucert TEXT, terminal TEXT, ontime TEXT, offtime"
                    " TEXT, fee TEXT)"
                ),
                "tb_onoff",
                rows,
            ),
            ("CREATE TABLE tb_price (zone TEXT, price REAL)", "tb_price", [("大厅", 3.0), ("包厢", 5.0)]),
        ]
    )


@T(K, "聊天/网管群.txt", "chat of café staff, free text, mobiles")
def n08(c):
    o = ""
    for p in c.recs(c.ri(6, 9), years=(1985, 2002)):
        t = c.time(2019, 2019)
        o += (
            f"{t:%m/%d %H:%M} {c.pick('网管小伍 收银-婷 店长')}: "
            + c.pick(
                [
                    f"{zone(c)}的{p.name}（{p.mobile}）上机忘了结账，包夜费{c.ri(15, 30)}块谁加他微信收一下",
                    f"刚给{p.name}开了{zone(c)}，身份证{p.id}，充值50送20",
                    f"{zone(c)}下机，{p.name} {p.id}，说耳机坏了退他两块",
                ]
            )
            + "\n"
        )
    return o


@T(K, "wifi/portal_auth.log", "hotspot portal sessions with mobile login, key=value")
def n09(c):
    o = ""
    t = dt.datetime(2020, 10, 1, 9, 0)
    for p in c.recs(c.ri(25, 45)):
        t = c.plus(t, 1, 12)
        o += (
            f"{t:%Y-%m-%dT%H:%M:%S}+08:00 ac01 portal: action=offline user={p.mobile} mac={c.mac()} ip={c.ip()}"
            f" ap=AP-{c.ri(1, 24)} start={t - dt.timedelta(minutes=c.ri(5, 90)):%H:%M:%S} up={c.ri(1000, 9999999)}"
            f" down={c.ri(10000, 99999999)}\n"
        )
    return o


@T(K, "会员/昨日消费小票.txt", "till receipts of café sessions, blocks", "gb18030", "\r\n")
def n10(c):
    o = ""
    for p in c.recs(c.ri(8, 14)):
        t = c.time(2016, 2016)
        o += (
            f"------{bar(c)}------\n单号 {c.decoy(c.mob())}\n会员 {p.name}\n证号 {p.id}\n机位 {zone(c)}\n上机"
            f" {t:%m-%d %H:%M}\n"
            f"下机 {c.plus(t, 60, 300):%m-%d %H:%M}\n应收 {c.money(5, 40)}  网费余 {c.money(0, 60)}\n\n"
        )
    return o


@T(K, "上报/场所日志_trad.csv", "Big5 list of a cyber café in traditional characters", "big5", "\r\n")
def n11(c):
    rows = [["機號", "姓名", "證件號碼", "手提電話", "開始", "結束", "時數"]]
    for p in c.recs(c.ri(12, 20)):
        t = c.time(2018, 2018)
        rows.append(
            [c.ri(1, 60), p.tname, p.id, p.mobile, f"{t:%d/%m %H:%M}", f"{c.plus(t, 60, 400):%d/%m %H:%M}", c.ri(1, 7)]
        )
    return sv(rows)


@T(K, "dump/ic_session_part.sql", "multi-row INSERT with 150 tuples, big")
def n12(c):
    o = "INSERT INTO ic_session(sid,bar,zjhm,xm,swsj,xxsj,zdh,ip) VALUES\n"
    xs = []
    for i, p in enumerate(c.recs(150)):
        t = c.time(2017, 2017)
        xs.append(f"({88000 + i},'{bar(c)}','{p.id}','{p.name}','{t}','{c.plus(t, 20, 400)}','{zone(c)}','{c.ip()}')")
    return o + ",\n".join(xs) + ";\n"


@T(K, "投诉/家长反映情况.txt", "complaint letter about minors in a café, free text, parents' phones (bystander)")
def n13(c):
    q = c.person()
    o = f"文化执法大队领导：\n    我是学生家长{q.name}，电话{q.mobile}。现反映{bar(c)}违规接纳学生上网，情况如下：\n"
    for p in c.recs(4, years=(2001, 2003)):
        o += (
            f"    {c.ri(3, 6)}月{c.ri(1, 28)}日晚{c.ri(18, 21)}点到{c.ri(22, 23)}点，{p.name}用身份证{p.id}在{zone(c)}机上网，"
            f"{c.pick('老板没有阻拦。 班主任当场找到。 监控应该拍得到。')}\n"
        )
    return o + "    请依法查处。\n                              2018年6月\n"


@T(K, "统计/场所上网人员明细.xls.html", "HTML table saved as spreadsheet", "gb18030")
def n14(c):
    rows = [["NETBAR", "XM", "ZJHM", "KSSJ", "JSSJ", "ZDBH"]]
    for p in c.recs(c.ri(15, 30)):
        t = c.time(2015, 2015)
        rows.append([bar(c), p.name, p.id, f"{t:%Y%m%d%H%M%S}", f"{c.plus(t, 20, 300):%Y%m%d%H%M%S}", c.ip()])
    return html("场所上网人员明细", rows).replace("utf-8", "gb2312")
