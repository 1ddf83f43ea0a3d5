"""border.crossing: one exit or entry of one person."""
from lib import tables as T
from lib import writers as w
from lib.fmt import cn, en, f, f14, f8, fd, fdot, fm, us
from lib.labels import bulk


def cross(d, y0=2010, y1=2023):
    return d.dt(y0, y1), d.ch(["出境", "入境"]), d.ch(T.PORTS), d.ch(T.COUNTRIES)


def fl(d):
    return d.ch(T.AIRLINES)[0] + str(d.i(201, 989))


def t_result_sheet(d):
    p, n = d.p(), d.i(3, 25)
    rows = []
    for k in range(1, n + 1):
        t, way, port, _ = cross(d)
        d.rec(p)
        rows.append([k, way, fd(t), "普通护照", p.passport, port])
    parts = ["出入境记录查询结果", "姓名：%s　性别：%s　出生日期：%s" % (p.name, p.sex, fd(p.birth)), "公民身份号码：%s" % d.id(p),
             [["序号", "出境/入境", "出入境日期", "证件名称", "证件号码", "出入境口岸"]] + rows, "查询单位盖章　　%s" % cn(d.dt(2022, 2023))]
    d.pp(p)
    w.docx(d, "出入境记录查询结果.docx", parts)


@bulk
def t_dump_pinyin(d):
    rows = []
    for p in d.cast(6, 60):
        t, way, port, to = cross(d)
        d.rec(p)
        rows.append([p.name, p.caps.replace("/", " "), p.sexen, f8(p.birth), "CHN", "14", d.pp(p), d.id(p),
                d.ch("IO"), f14(t), port, fl(d), to])
    w.table(d, "crj_%s.txt" % f8(d.dt()), "ZWXM YWXM XB CSRQ GJDQ ZJZL ZJHM SFZH IOTYPE CRRQSJ CRKA JTGJ QWG".split(),
            rows,
            sep=d.ch(["|", "\t", ","]))


@bulk
def t_csv_cn(d):
    rows = []
    for p in d.cast(6, 50):
        t, way, port, to = cross(d)
        d.rec(p)
        rows.append([p.name, d.id(p), "护照", d.pp(p), way, fm(t), port, to, d.ch(["因私", "旅游", "探亲", "商务", "留学"])])
    w.table(d, "出入境人员.csv", "姓名,身份证号,证件种类,证件号码,出入标识,出入境时间,口岸,前往国/来自国,事由".split(","), rows)


def t_chat_query(d):
    t0, lines = d.dt(2014, 2019), []
    for p in d.cast(1, 5):
        lines.append("%s 老K\n%s %s 查出入境" % (fm(t0), p.name, d.id(p)))
        for _ in range(d.i(2, 6)):
            t, way, port, to = cross(d, 2009, 2013)
            d.rec(p)
            lines.append("  %s %s %s %s" % (fdot(t), way, port, to))
        t0 = d.after(t0, 10, 300)
    w.text(d, "查询回复.txt", "\n".join(lines) + "\n")


@bulk
def t_json(d):
    out = []
    for p in d.cast(4, 40):
        t, way, port, to = cross(d)
        d.rec(p)
        out.append({"fullName": p.name, "passportNo": d.pp(p), "nationality": "CHN", "direction": way, "port": port,
                    "passTime": f(t), "vehicle": fl(d), "destination": to})
    w.js(d, "border_%s.json" % d.num(4), out, indent=d.ch([None, 2]))


def t_tour_xlsx(d):
    lead, t = d.by(), d.dt(2014, 2019)
    to, port = d.ch(T.COUNTRIES), d.ch(T.PORTS)
    rows = [["%s旅游团队出境名单表　出境口岸：%s　出境日期：%s" % (to, port, fd(t))],
            ["编号", "中文姓名", "汉语拼音", "性别", "出生日期", "护照号码", "出境日期", "出境口岸", "前往地"]]
    for k, p in enumerate(d.cast(8, 35), 1):
        d.rec(p)
        rows.append([k, p.name, p.caps, p.sex, fd(p.birth), d.pp(p), fd(t), port, to])
    rows.append(["领队", lead.name, "", "", "", "", "联系", d.mob(lead)])
    w.xlsx(d, "团队名单表.xlsx", ("名单表", rows))


def t_trad(d):
    rows = []
    tr = str.maketrans("关阳闽", "關陽閩")
    for p in d.cast(4, 30):
        t, way, port, to = cross(d)
        d.rec(p)
        rows.append([fd(t), d.ch(["入境", "出境"]), d.ch(["羅湖", "深圳灣", "落馬洲", "機場", "高鐵西九龍", "港澳碼頭"]), p.trad,
                p.caps.translate(tr),
                     "中國護照", d.pp(p), d.ch(["訪客7天", "過境", "商務", "探親"])])
    w.table(d, "旅客出入境紀錄.csv", "日期,出入境,管制站,姓名,英文姓名,旅行證件,證件號碼,逗留條件".split(","), rows, enc="trad")


def t_en_csv(d):
    rows = []
    for p in d.cast(5, 45):
        t, way, port, to = cross(d)
        d.rec(p)
        rows.append([p.caps.replace("/", ", "), fd(p.birth), "CHN", d.pp(p), d.pick("EXIT ENTRY"), us(t),
                     d.pick("Luohu Huanggang Gongbei PVG PEK CAN"), d.pick("Japan Thailand Singapore Vietnam USA UK"),
                d.pick("Tourism Business Study")])
    w.table(d, "crossings_%d.csv" % d.i(2012, 2022),
            "Name,Date of birth,Nationality,Passport no,Direction,Date,Port of entry/exit,Country,Purpose".split(","),
            rows, enc="utf-8")


def t_en_mail(d):
    p = d.p()
    rows = []
    for _ in range(d.i(3, 10)):
        t, way, port, to = cross(d)
        d.rec(p)
        rows.append("  %-14s %-9s %-18s %s" % (en(t), d.pick("departed entered"), d.pick("Shenzhen-Bay Luohu Pudong "
                "Capital Gongbei"),
                                              d.pick("Hong-Kong Japan Korea Thailand Australia")))
    la = d.by()
    body = ("Hi,\n\nas asked for the residency application, the border crossings of %s, passport %s, "
            "as printed by the exit-entry office:\n\n%s\n\nRegards\n%s\n%s\n") % (
                p.en, d.pp(p), "\n".join(rows), la.en, d.mob(la))
    w.eml(d, "travel history.eml", [("From", d.mail(la)), ("To", d.omail("cases@%s-immigration.com"
            % d.pick("maple harbour kowhai"))),
          ("Subject", "Exit and entry records")], body)


@bulk
def t_sql(d):
    rows = []
    for k, p in enumerate(d.cast(6, 40), d.i(10, 90000)):
        t, way, port, to = cross(d)
        d.rec(p)
        rows.append((k, p.name, d.id(p), d.pp(p), way[0], f(t), port + "口岸", to))
    w.text(d, "t_crj_record.sql", w.sql_lines("t_crj_record", "id xm gmsfhm hzhm crbs crsj ka qwd".split(), rows, 10),
            "utf-8")


def t_note_hr(d):
    year = d.i(2015, 2022)
    out = ["# 员工因私出国（境）登记 %d" % year, ""]
    for p in d.cast(3, 15):
        t, way, port, to = cross(d, year, year)
        d.rec(p)
        out.append("- %s，护照号 %s，%s 从%s口岸出境赴%s，%s，证件%s" % (
            p.name, d.pp(p), cn(t), port, to, "拟停留%d天" % d.i(3, 12),
            d.ch(["已交回人事", "未交回", "已交回"])))
    w.text(d, "出国境登记.md", "\n".join(out) + "\n", "utf-8")


def t_html(d):
    p, rows = d.p(), []
    for _ in range(d.i(4, 25)):
        t, way, port, to = cross(d)
        d.rec(p)
        rows.append([f(t), way, port, p.passport, fl(d), to])
    d.pp(p)
    w.page(d, "crjjl.html", "出入境记录", "<div>查询对象：%s　身份证号：%s　手机：%s</div>\n" % (p.name, d.id(p), d.mob(p)) + w.html_table(
        ["出入境时间", "方向", "口岸", "护照", "交通工具", "前往/来自"], rows))
