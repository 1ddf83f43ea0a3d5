"""Call records."""

from lib.core import reg
from lib.fmt import *  # noqa: F403
from lib.pools import *  # noqa: F403

T = reg("phone.cdr")


def dur(d):
    return "%d分%02d秒" % (d.i(0, 20), d.i(0, 59))


def cell(d):
    return d.i(4000, 60000), d.i(1000, 65000)


@T("移动/详单_201912.csv", "carrier's bill of one subscriber", "gb18030", "\r\n")
def _(d):
    p = d.rec(d.p(), 57)
    o = [
        ["中国移动通信客户详单"],
        ["客户姓名：" + p.name, "手机号码：" + p.mob],
        ["起始时间", "通信地点", "通信方式", "对方号码", "通信时长", "通信类型", "套餐优惠", "实收通信费(元)"],
    ]
    for n in range(57):
        o.append(
            [
                d.t(2019, 2019).strftime("%m-%d %H:%M:%S"),
                p.city,
                d.c(("主叫", "被叫")),
                d.p().mob,
                dur(d),
                d.c(("本地", "国内漫游")),
                "套餐",
                "0.00",
            ]
        )
    return csv(o)


@T("msc/cdr_20180305.dat", "switch records, semicolons, cells and IMSI", "utf-8")
def _(d):
    o = []
    for p in d.ps(600):
        l, c = cell(d)
        o.append(
            ";".join(
                (
                    "MOC" if d.i(0, 1) else "MTC",
                    p.mob,
                    "46000" + d.num(10),
                    d.add("phone.mobile", d.mobile()),
                    d.t(2018, 2018).strftime("%Y%m%d%H%M%S"),
                    str(d.i(1, 2000)),
                    "%04X" % l,
                    "%04X" % c,
                )
            )
        )
    return ln("TYPE;MSISDN;IMSI;PEER;START;DURATION;LAC;CI", *o)


@T("侦查/话单分析.xlsx", "analyst's sheet of several targets")
def _(d):
    rows = [["本机号码", "机主", "对方号码", "呼叫类型", "通话时间", "时长(秒)", "LAC", "CELLID", "备注"]]
    for p in d.some(55, 6):
        rows.append(
            [
                p.mob,
                p.name,
                d.p().mob,
                d.c(("主叫", "被叫")),
                d.t(2020, 2020).strftime("%Y-%m-%d %H:%M:%S"),
                d.i(3, 900),
                *cell(d),
                d.c(("", "", "高频", "案发前")),
            ]
        )
    return xlsx([("话单", rows)])


@T("营业厅/通话清单打印.txt", "printed call list, two columns per line with page breaks", "gb18030")
def _(d):
    p = d.rec(d.p(), 40)
    o = []
    for pg in range(2):
        o += [
            "通话清单  号码 %s  机主 %s  %d/2" % (p.mob, p.name, pg + 1),
            "时间        类型 对方          时长   | 时间        类型 对方          时长",
        ]
        for n in range(10):
            o.append(
                " | ".join(
                    "%s %s %s %6d"
                    % (d.t(2017, 2017).strftime("%m%d %H:%M"), d.c(("主叫", "被叫")), d.p().mob, d.i(1, 900))
                    for _ in range(2)
                )
            )
        o.append("\x0c")
    return ln(*o)


@T("pbx/asterisk_master.csv", "PBX log of mobiles that agents called", "utf-8")
def _(d):
    o = []
    for p in d.ps(40):
        t = d.t(2021, 2021)
        n = d.i(5, 400)
        o.append(
            [
                "",
                "8%d" % d.i(100, 199),
                p.mob,
                "from-internal",
                "SIP/8%d-%s" % (d.i(100, 199), d.hex(8)),
                "Dial",
                str(t),
                str(d.after(t, 0, 0)),
                n,
                n - 3,
                "ANSWERED",
                "DOCUMENTATION",
            ]
        )
    return q(o)


@T("手机/calls_backup.xml", "phone's own call log backup", "utf-8")
def _(d):
    p = d.rec(d.p(), 34)
    return ln(
        "<?xml version='1.0' encoding='UTF-8'?>",
        '<calls device_number="%s">' % p.mob,
        *[
            '  <call number="%s" duration="%d" date="%d" type="%d" contact_name="%s" />'
            % (q2.mob, d.i(0, 900), d.t(2022, 2022).timestamp() * 1000, d.i(1, 3), q2.name)
            for q2 in (d.p() for _ in range(34))
        ],
        "</calls>"
    )


@T("笔录/通话情况.txt", "record of calls in questions and answers", "gb18030")
def _(d):
    p = d.p()
    o = ["被询问人%s，手机%s" % (p.name, p.mob)]
    for _ in range(7):
        q2 = d.p()
        d.rec(p)
        o += [
            "问：%s那个电话是谁打的？" % d.t(2019, 2019).strftime("%m月%d日%H时%M分"),
            "答：%s，我%s %s（%s），讲了%s。"
            % (d.c(("当时在家", "在单位", "路上")), d.c(("打给", "接了")), q2.name, q2.mob, dur(d)),
        ]
    return ln(*o)


@T("api/voice_cdr.jsonl", "VoLTE records with ECGI", "utf-8")
def _(d):
    return jl(
        [
            {
                "calling": p.mob,
                "called": d.p().mob,
                "call_type": d.c(("MO", "MT")),
                "start_time": int(d.t(2021, 2021).timestamp()),
                "duration": d.i(1, 1200),
                "tac": d.i(1000, 60000),
                "eci": d.i(10**7, 2 * 10**8),
            }
            for p in d.ps(48)
        ]
    )


@T("催收/运营商报告通话.json", "risk report with contact statistics per call list", "utf-8")
def _(d):
    p = d.rec(d.p(), 29)
    return js(
        {
            "report": {"name": p.name, "id_card": p.id, "mobile": p.mob},
            "calls": [
                {
                    "peer_number": d.p().mob,
                    "time": str(d.t(2018, 2018)),
                    "duration": d.i(2, 700),
                    "dial_type": d.c(("DIAL", "DIALED")),
                    "location": d.c(CITY),
                }
                for _ in range(29)
            ],
        },
        2,
    )


@T("客服/来电记录.html", "hotline's record of callers")
def _(d):
    return html(
        [["来电时间", "主叫号码", "称呼", "被叫", "通话时长", "坐席", "挂机方"]]
        + [[d.t(2020, 2020), p.mob, p.call, "95598", dur(d), d.num(4), d.c(("客户", "坐席"))] for p in d.ps(30)],
        "呼入话务",
    )


@T("聊天/对电话单.txt", "two colleagues compare calls")
def _(d):
    o = []
    for _ in range(9):
        p, q2 = d.rec(d.p()), d.p()
        o += [
            "小罗：%s %s %s %s 讲了%s"
            % (d.t(2021, 2021).strftime("%m-%d %H:%M"), p.mob, d.c(("打给", "呼")), q2.mob, dur(d)),
            "阿宽：%s" % d.c(("对上了", "基站在哪", "这个号是%s的" % p.name, "嗯")),
        ]
    return ln(*o)


@T("mail/详单附件.eml", "carrier's reply with a gz of calls by subscriber")
def _(d):
    s = csv(
        [["主叫", "被叫", "开始时间", "结束时间", "时长", "费用"]]
        + [
            [p.mob, d.p().mob, t, d.after(t, 1, 20), d.i(60, 1200), "0.%02d" % d.i(0, 99)]
            for p, t in ((p, d.t(2019, 2019)) for p in d.ps(25))
        ]
    )
    b = gz(s)
    return eml(
        d.omail("kefu", "tel-x.com.cn"),
        d.omail("jz", "mail.ga-x.cn"),
        "话单",
        "Mon, 02 Dec 2019 10:00:00 +0800",
        "贵单位调取的通话话单见附件。\n",
        att=("cdr.csv.gz", b.data, s, "application", "gzip"),
    )


@T("db/cdr.tar", "tar with two monthly tables")
def _(d):
    fs = []
    for m in ("201901", "201902"):
        s = "calling|called|start_time|duration|lac|cellid\n"
        for p in d.ps(25):
            s += "%s|%s|%s|%d|%d|%d\n" % (
                p.mob,
                d.p().mob,
                d.t(2019, 2019).strftime("%Y%m%d%H%M%S"),
                d.i(1, 900),
                *cell(d),
            )
        fs.append(("cdr_%s.txt" % m, s, "utf-8"))
    return tarf(fs)


@T("dpi/sip_trace.txt", "SIP middleware lines with plus and country code", "utf-8")
def _(d):
    return ln(
        *[
            "%s BYE sip leg=%s From:<tel:+86%s> To:<tel:+86%s> talk=%ds cause=16"
            % (d.t(2022, 2022).strftime("%H:%M:%S.") + d.digits(3), d.hex(8), p.mob, d.p().mob, d.i(1, 800))
            for p in d.ps(27)
        ]
    )
