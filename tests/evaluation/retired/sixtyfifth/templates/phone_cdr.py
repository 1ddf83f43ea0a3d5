import json
from lib.core import *

K = "phone.cdr"


def du(c):
    return c.ri(3, 1900)


@T(K, "话单/移动通话详单.csv", "operator bill of one phone (many), peers' mobiles", "gb18030", "\r\n")
def k01(c):
    p = c.person()
    o = f"客户姓名：{p.name}\n手机号码：{p.mobile}\n查询月份：201611\n"
    rows = [["起始时间", "通信地点", "通信方式", "对方号码", "通信时长", "通信类型", "套餐优惠", "实收通信费(元)"]]
    peers = [c.mobile() for _ in range(9)] + ["10086", c.tel()]
    for _ in range(c.ri(30, 55)):
        c.rec(p)
        rows.append(
            [
                f"{c.time(2016, 2016):11-%d %H:%M:%S}",
                c.home[2][:2],
                c.pick("主叫 被叫"),
                c.pick(peers),
                f"{c.ri(0, 20)}分{c.ri(1, 59)}秒",
                "本地(非漫游)",
                "套餐",
                "0.00",
            ]
        )
    return o + sv(rows) + f"流水号,{c.decoy(c.mob())}\n"


@T(K, "bss/cdr_voice_20150601.dat", "raw switch records, pipe with lac and cell, 700 rows, big")
def k02(c):
    o = ""
    for p in c.recs(700):
        o += (
            f"{p.mobile}|{c.mobile()}|{c.time(2015, 2015):%Y%m%d%H%M%S}|{du(c)}|{c.pick('MOC MTC')}|"
            f"{c.ri(4000, 30000)}|{c.ri(1000, 60000)}|"
            f"460{c.pick('00 01 02')}{c.dig(10)}\n"
        )
    return o


@T(K, "api/call_logs.json", "call centre log: agents call customers; customer served")
def k03(c):
    return json.dumps(
        dict(
            queue="回访",
            calls=[
                dict(
                    callId=c.hex(16),
                    callee=p.mobile,
                    calleeName=p.name,
                    caller=c.allow("400" + c.dig(7)),
                    direction="OUT",
                    start=str(c.time(2022, 2022)),
                    duration=du(c),
                    agent="A" + c.dig(3),
                    hangup=c.pick("USER AGENT"),
                )
                for p in c.recs(c.ri(20, 35))
            ],
        ),
        ensure_ascii=False,
        indent=1,
    )


@T(K, "刑侦/双向话单分析.xlsx", "police analysis with subject and opposite names (bystander)")
def k04(c):
    p = c.person()
    rows = [
        ["目标号码", p.mobile, "机主", p.name, "证件", p.id],
        ["序", "通话时间", "主被叫", "对端号码", "对端机主", "时长(秒)", "基站小区"],
    ]
    ps = c.folk(8)
    for i in range(1, c.ri(25, 40)):
        c.rec(p)
        q = c.pick(ps)
        rows.append(
            [
                i,
                str(c.time(2018, 2018)),
                c.pick("主叫 被叫"),
                q.mobile,
                q.name,
                du(c),
                f"{c.ri(9000, 9999)}-{c.ri(10000, 60000)}",
            ]
        )
    return xlsx([("话单", rows)], shared=True)


@T(K, "手机/通话记录备份.xml", "Android call log backup XML of one owner (many)")
def k05(c):
    p = c.person()
    x = f"<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<calls owner=\"{p.mobile}\" count=\"x\">\n"
    ps = c.folk(10)
    for _ in range(c.ri(20, 40)):
        c.rec(p)
        q = c.pick(ps)
        x += (
            f'  <call number="{q.mobile}" duration="{du(c)}" date="15{c.dig(11)}" type="{c.ri(1, 3)}"'
            f' contact_name="{q.name}" />\n'
        )
    return x.replace('count="x"', f'count="{c.records}"') + "</calls>\n"


@T(K, "总机/pbx_smdr.log", "PBX log: staff mobile forwarded, opposite landline", nl="\r\n")
def k06(c):
    o, t = "", dt.datetime(2019, 5, 6, 8, 30)
    for p in c.recs(c.ri(25, 40)):
        t = c.plus(t, 1, 15)
        o += (
            f"{t:%m/%d/%y %I:%M%p}  {c.ri(801, 899)}  {c.ri(1, 12):02d} <I> {p.mobile:<18}"
            f" 00:{c.ri(0, 20):02d}'{c.ri(0, 59):02d}\"  {p.py}\n"
        )
    return o


@T(K, "笔录/通话情况说明.docx", "statement on calls in prose, one holder each, free text, peers beside (bystander)")
def k07(c):
    ps = ["关于通话情况的说明"]
    for p in c.recs(c.ri(5, 7)):
        ps.append(
            f"经调取，{p.name}使用的手机{p.mobile}于{c.date(2017, 2017):%m月%d日}{c.ri(0, 23)}时{c.ri(1, 59)}分主叫{c.mobile()}，"
            f"通话{du(c)}秒，基站位于{c.home[3]}。"
        )
    return docx(ps + ["特此说明。"])


@T(K, "dump/t_cdr_copy.sql", "COPY block with caller names and numbers")
def k08(c):
    o = "COPY cdr (id, msisdn, uname, other_party, begin_at, secs, roam) FROM stdin;\n"
    for i, p in enumerate(c.recs(c.ri(40, 60))):
        o += (
            "\t".join(
                [
                    str(i + 1),
                    p.mobile,
                    p.name,
                    c.pick(["95588", "10010", c.mobile()]),
                    str(c.time(2014, 2014)),
                    str(du(c)),
                    c.pick("f t"),
                ]
            )
            + "\n"
        )
    return o + "\\.\n"


@T(
    K,
    "家长/孩子电话手表通话.txt",
    "watch app notices pasted: child's watch number and family, free text, one holder (many)",
)
def k09(c):
    p = c.person(years=(2010, 2013))
    o = f"{p.name}的手表 {p.mobile}\n\n"
    f = {k: c.mobile() for k in ("妈妈", "爸爸", "奶奶", "班主任")}
    for _ in range(c.ri(8, 12)):
        c.rec(p)
        k = c.pick(list(f))
        o += c.pick(
            [
                (
                    f"{c.ri(3, 6)}月{c.ri(1, 28)}日{c.ri(7, 20)}:{c.ri(10, 59)}"
                    f" 给{k}（{f[k]}）打了{c.ri(1, 9)}分{c.ri(1, 59)}秒\n"
                ),
                f"{c.ri(3, 6)}月{c.ri(1, 28)}日 接了{k}{f[k]}的来电，{c.ri(5, 58)}秒\n",
            ]
        )
    return o


@T(K, "联通/账单明细_繁體.csv", "traditional headers, Big5, several subscribers", "big5", "\r\n")
def k10(c):
    rows = [["用戶號碼", "用戶", "通話日期", "對方號碼", "時長(秒)", "類別", "費用"]]
    for p in c.recs(c.ri(20, 35)):
        rows.append(
            [
                p.mobile,
                p.tname,
                c.time(2018, 2018),
                c.pick([c.mobile(), "10010"]),
                du(c),
                c.pick("主叫 被叫"),
                c.money(0, 3),
            ]
        )
    return sv(rows)


@T(K, "催收/外呼结果.tsv", "collection calls to debtors with relatives' numbers (bystander)", "gb18030", "\r\n")
def k11(c):
    rows = [["呼叫时间", "客户", "客户号码", "呼叫结果", "通话秒数", "二联号码", "坐席"]]
    for p in c.recs(c.ri(20, 40)):
        rows.append(
            [
                c.time(2020, 2020),
                p.name,
                p.mobile,
                c.pick("接通 拒接 停机 承诺还款"),
                c.pick([0, du(c)]),
                c.mobile(),
                "C" + c.dig(3),
            ]
        )
    return sv(rows, "\t")


@T(K, "忆述/昨天谁打过电话.md", "assistant's call notes, free text")
def k12(c):
    o = "# 前台来电记录 10/23\n\n"
    for p in c.recs(c.ri(8, 12)):
        o += c.pick(
            [
                f"- {c.ri(9, 17)}:{c.ri(10, 59)} {p.name}{p.title}来电 {p.mobile}，讲了{c.ri(2, 15)}分钟，催合同\n",
                f"- {c.ri(9, 17)}点{c.ri(1, 59)}分回拨{p.mobile}（{p.name}），无人接听，响铃40秒\n",
                f"- {p.mobile} {p.name} 打了两次，第二次{c.ri(9, 17)}:{c.ri(10, 59)}接通{c.ri(1, 5)}分钟，问发票\n",
            ]
        )
    return o


@T(K, "gz/cdr_roam.csv.gz", "gz of roaming records with IMSI and IMEI")
def k13(c):
    rows = [["served_msisdn", "imsi", "called_number", "start_time", "dur_s", "vplmn"]]
    for p in c.recs(c.ri(40, 60)):
        rows.append(
            [
                p.mobile,
                "46000" + c.dig(10),
                c.mobile(),
                c.time(2017, 2017).isoformat(),
                du(c),
                c.pick("HKGM JPNDO THAAI"),
            ]
        )
    return gz(sv(rows))


@T(K, "mail/phone_usage.eml", "English mail on personal calls of staff, free text, masked peers")
def k14(c):
    b = "Hi,\n\nlong calls from company SIMs this month:\n\n"
    for p in c.recs(6):
        b += (
            f"{p.PY.title().replace('/', ' ')} ({p.mobile}) called {c.allow(c.mob()[:3] + '****' + c.dig(4))} on"
            f" {c.date(2019, 2019):%d %b} at {c.ri(8, 22)}:{c.ri(10, 59)} for {c.ri(12, 90)} minutes.\n"
        )
    m = eml(
        c.allow("it@" + c.up(6).lower() + "tech.cn"),
        c.allow("hr@" + c.up(6).lower() + "tech.cn"),
        "Call usage",
        "Fri, 1 Nov 2019 09:00:00 +0800",
        b,
        "8bit",
    )
    return m, b + m.split("\n\n")[0]
