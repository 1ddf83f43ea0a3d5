"""Border crossings."""

from lib.core import reg
from lib.fmt import *  # noqa: F403
from lib.pools import *  # noqa: F403

T = reg("border.crossing")


@T("边检/出入境记录查询结果.docx", "official result sheet of one person")
def _(d):
    p = d.p()
    rows = [["序号", "出境/入境", "日期", "证件名称", "证件号码", "口岸", "航班号"]]
    for n in range(16):
        d.rec(p)
        rows.append(
            [
                n + 1,
                ("出境", "入境")[n % 2],
                d.t(2012 + n // 2, 2012 + n // 2).strftime("%Y-%m-%d"),
                "普通护照",
                p.pp,
                d.c(PORT),
                d.c(ALN) + str(d.i(200, 990)) if d.i(0, 1) else "",
            ]
        )
    return docx(
        ["出入境记录查询结果", "姓名 %s  性别 %s  公民身份号码 %s" % (p.name, p.sex, p.id), rows, "以上结果仅供参考。"]
    )


@T("边检/crj_jl.csv", "police table with pinyin initial columns", "gb18030")
def _(d):
    o = [["XM", "XB", "CSRQ", "ZJZL", "ZJHM", "GJDQ", "CRBS", "CRRQ", "CRKA", "JTFS", "QWG"]]
    for p in d.ps(280):
        o.append(
            [
                p.name,
                "1" if p.male else "2",
                p.birth.strftime("%Y%m%d"),
                "14",
                p.pp,
                "CHN",
                d.c("OI"),
                d.t(2013, 2018).strftime("%Y%m%d%H%M%S"),
                d.c(("SZX", "ZUH", "PEK", "PVG", "CAN")),
                d.c(("FF", "AF", "TF")),
                d.c(DEST),
            ]
        )
    return csv(o)


@T("海事/船员出入境名单.xlsx", "crew list for a ship's clearance with foreign seamen")
def _(d):
    rows = [
        ["IMO CREW LIST / 船员名单"],
        ["船名 M/V XIN HAI 6", "抵港", "宁波", "2019-04-11"],
        ["No", "Name", "姓名", "Rank", "Nationality", "Passport", "入境日期", "出境日期"],
    ]
    for n, k in enumerate(("Master", "C/O", "2/O", "3/O", "C/E", "2/E", "Bosun", "AB", "AB", "OS", "Oiler", "Cook")):
        p = d.rec(d.p(True))
        cn = n not in (5, 8, 9)
        rows.append(
            [
                n + 1,
                p.sn + " " + p.gn,
                p.name if cn else "",
                k,
                "CHINA" if cn else "PHILIPPINES",
                p.pp if cn else d.fpass(p),
                "2019-04-11",
                "2019-04-1%d" % d.i(3, 6),
            ]
        )
    return xlsx([("Crew", rows)], False)


@T("聊天/代购过关记录.txt", "courier's chat about crossings to Hong Kong")
def _(d):
    o = []
    for p in d.some(15, 5):
        o.append(
            "%s  %s今天%s%s，%s，证件%s，电话%s"
            % (
                d.t(2019, 2019).strftime("%Y-%m-%d %H:%M"),
                p.name,
                d.c(("罗湖", "福田口岸", "深圳湾")),
                d.c(("出境", "过关入境")),
                d.c(("人多排了一小时", "没查", "被抽检了")),
                p.id,
                p.mob,
            )
        )
    return ln(*o)


@T("gate/eChannel.log", "self-service gate's log", "utf-8")
def _(d):
    o = []
    for p in d.ps(70):
        o.append(
            "%s|LANE%02d|%s|%s|DOC=%s|NAME=%s|DOB=%s|FACE=0.%d|RESULT=PASS"
            % (
                d.t(2018, 2018).strftime("%Y%m%d %H:%M:%S"),
                d.i(1, 24),
                d.c(PORT),
                d.c(("ENTRY", "EXIT")),
                p.pp,
                p.py,
                p.birth.strftime("%y%m%d"),
                d.i(70, 99),
            )
        )
    return ln(*o)


@T("单位/因私出国报备.md", "company's table of private travel with exit and entry in one row")
def _(d):
    rows = [["姓名", "身份证号", "护照", "前往国", "出境日期", "入境日期", "是否按期"]]
    for p in d.ps(18):
        t = d.t(2017, 2019)
        rows.append(
            [p.name, p.id, p.pp, d.c(DEST), t.strftime("%Y.%m.%d"), d.after(t, 5000, 16000).strftime("%Y.%m.%d"), "是"]
        )
    return "# 2019 年度因私出国（境）情况\n\n" + md(rows)


@T("笔录/偷越口岸询问.txt", "interview in questions and answers", "gb18030", "\r\n")
def _(d):
    p, w = d.p(), d.p()
    o = ["询问笔录", "被询问人：%s  证件号码：%s" % (p.name, p.id), ""]
    for n in range(6):
        d.rec(p)
        t = d.t(2013 + n, 2013 + n)
        o += [
            "问：%d年你出入境的情况？" % (2013 + n),
            "答：%s我从%s口岸%s，去的%s，用的护照%s，%s。"
            % (
                t.strftime("%m月%d日"),
                d.c(PORT),
                d.c(("出境", "入境回国")),
                d.c(DEST),
                p.pp,
                d.c(("待了一周", "跟团走的", "同行的有" + w.name, "办完事就回")),
            ),
            "",
        ]
    return ln(*o, "（%s电话：%s）" % (w.name, w.mob))


@T("api/immi_records.jsonl", "service's objects with epoch times", "utf-8")
def _(d):
    return jl(
        [
            {
                "xm": p.name,
                "pinyin": p.py,
                "doc": {"type": "P", "no": p.pp, "issuer": "CHN"},
                "direction": d.c(("IN", "OUT")),
                "port": d.c(PORT),
                "ts": int(d.t(2020, 2022).timestamp() * 1000),
                "carrier": d.c(ALN) + str(d.i(300, 999)),
                "visa": None,
            }
            for p in d.ps(33)
        ]
    )


@T("旅行社/团队出境名单表.html", "group's list for the border inspection with leader")
def _(d):
    rows = [["编号", "中文姓名", "汉语拼音", "性别", "出生日期", "出生地", "护照号码", "签发日期"]]
    for n, p in enumerate(d.ps(24)):
        rows.append(
            [n + 1, p.name, p.sn + " " + p.gn, p.sex, p.birth, p.city, p.pp, d.t(2014, 2018).strftime("%Y-%m-%d")]
        )
    l = d.p()
    return html(
        rows,
        "中国公民出国旅游团队名单表",
        "<p>出境口岸：浦东机场　出境日期：2019年3月2日　前往：泰国</p>",
        "<p>领队 %s 电话 %s　组社 %s</p>" % (l.name, l.mob, d.otel("31")),
    )


@T("db/t_crossing.sql", "Oracle style inserts with to_date", "utf-8", "\r\n")
def _(d):
    o = ["SET DEFINE OFF;"]
    for p in d.ps(40):
        o.append(
            "Insert into BJ.CRJXX (RYBH,ZWXM,SFZH,HZHM,CRJBZ,CRJSJ,KADM) values"
            " ('%s','%s','%s','%s','%s',to_date('%s','YYYY-MM-DD HH24:MI:SS'),'%s');"
            % (d.num(10), p.name, p.id, p.pp, d.c("出入"), d.t(2014, 2017).strftime("%Y-%m-%d %H:%M:%S"), d.num(4))
        )
    return ln(*o, "COMMIT;")


@T("口岸/两地牌司机过关台账.txt", "fixed width ledger of cross-border drivers by plate", "gb18030")
def _(d):
    rows = [["日期", "司机", "身份证", "内地牌", "口岸", "出", "入"]]
    for p in d.ps(26, male=True):
        rows.append(
            [
                d.t(2016, 2016).strftime("%m-%d"),
                p.name,
                p.id,
                p.plate,
                d.c(("皇岗", "文锦渡", "深圳湾")),
                "0%d:%02d" % (d.i(6, 9), d.i(0, 59)),
                "%d:%02d" % (d.i(14, 22), d.i(0, 59)),
            ]
        )
    return "跨境车队过关台账（出境/入境）\n" + fix(rows, [8, 9, 21, 10, 9, 7, 6])


@T("防疫/入境人员转运单.eml", "mail with a pasted list of arrivals, values under each other")
def _(d):
    b = "各社区：\n昨晚入境人员如下，请落实。\n\n"
    for p in d.ps(8):
        b += "%s（%s）\n%s\n护照 %s，手机 %s\n5月%d日%s入境，自%s，目的地%s\n\n" % (
            p.name,
            p.sex,
            p.addr,
            p.pp,
            p.mob,
            d.i(2, 25),
            d.c(("浦东机场", "白云机场", "首都机场")),
            d.c(DEST),
            p.pc,
        )
    return eml(
        d.omail("fangyi", "jd.gov-mail.cn"),
        d.omail("shequ", "jd.gov-mail.cn"),
        "入境人员",
        "Tue, 26 May 2020 08:00:00 +0800",
        b,
    )


@T("es/hits_border.json", "ElasticSearch answer with hits, one per crossing")
def _(d):
    return js(
        {
            "took": 7,
            "timed_out": False,
            "hits": {
                "total": 21,
                "hits": [
                    {
                        "_index": "crj_2015",
                        "_id": d.hex(20),
                        "_source": {
                            "NAME": p.name,
                            "CERT": p.id,
                            "PASSPORT": p.pp,
                            "IO": d.c(("出境", "入境")),
                            "PORT": d.c(PORT) + "边检站",
                            "TIME": d.t(2015, 2015).strftime("%Y/%m/%d %H:%M"),
                            "NATION": "中国",
                        },
                    }
                    for p in d.some(21, 9)
                ],
            },
        },
        2,
    )


@T("香港/出入境紀錄.txt", "traditional characters, blocks", "big5", "\r\n")
def _(d):
    o = ["出入境紀錄（摘錄）", ""]
    for p in d.ps(12):
        t = d.t(2017, 2018)
        o += [
            "姓名：" + p.trad,
            "護照號碼：" + p.pp,
            "入境：%s  羅湖管制站" % t.strftime("%Y年%m月%d日"),
            "出境：%s  %s"
            % (d.after(t, 1500, 9000).strftime("%Y年%m月%d日"), d.c(("香港國際機場", "深圳灣", "落馬洲"))),
            "備註：－",
            "",
        ]
    return ln(*o)
