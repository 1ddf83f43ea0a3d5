"""crime.case: one case, measure or conviction of one person."""
from lib import tables as T
from lib import writers as w
from lib.fmt import cn, f, f8, fd, fdot, fm, us, en
from lib.labels import bulk

CHARGE = "盗窃 诈骗 故意伤害 寻衅滋事 危险驾驶 开设赌场 非法持有毒品 容留他人吸毒 合同诈骗 抢劫 职务侵占 妨害公务 交通肇事 掩饰隐瞒犯罪所得".split()
SMALL = "吸毒 赌博 殴打他人 盗窃 卖淫嫖娼 扰乱公共秩序 无证驾驶 故意损毁财物".split()
EN = "theft fraud assault affray gambling robbery drug-possession dangerous-driving embezzlement".split()
MEAS = "刑事拘留 取保候审 逮捕 监视居住 行政拘留十日 行政拘留五日 罚款五百元 社区戒毒 强制隔离戒毒".split()


def ajbh(d, t):
    return "A%s%s%d%02d%s" % (d.ch(T.REGIONS)[0], d.num(6, "05"), t.year, t.month, d.num(4, "01"))


def court(d, t):
    g = d.ch(T.REGIONS)
    return "（%d）%s%s刑初%d号" % (max(2016, t.year), g[4][0], g[0][2:], d.i(11, 990))


def unit(d):
    g = d.ch(T.REGIONS)
    return g[1] + "公安局" + g[2].rstrip("区县") + "分局"


@bulk
def t_case_csv(d):
    rows = []
    for p in d.cast(6, 50):
        t = d.dt(2010, 2022)
        d.rec(p)
        rows.append([ajbh(d, t), p.name, p.sex, d.id(p), p.addr, d.ch(CHARGE) + "案", fd(t), unit(d), d.ch(MEAS)])
    w.table(d, "涉案人员.csv", "案件编号,嫌疑人姓名,性别,身份证号码,户籍地址,案由,立案时间,办案单位,处理结果".split(","), rows)


def t_record_one(d):
    p = d.p()
    lines = ["违法犯罪人员信息查询", "姓名：%s  身份证：%s" % (p.name, d.id(p)), ""]
    for k in range(1, d.i(2, 9)):
        t = d.dt(2003, 2021)
        d.rec(p)
        lines.append("%d) %s 因%s被%s%s" % (k, cn(t), d.ch(SMALL), unit(d), d.ch(MEAS)))
    w.text(d, "前科查询.txt", "\n".join(lines) + "\n")


def t_verdict_docx(d):
    p, t = d.p(), d.dt(2016, 2022)
    d.rec(p)
    g = d.ch(T.REGIONS)
    parts = ["%s%s人民法院" % (g[1], g[2]), "刑 事 判 决 书", court(d, t), "公诉机关%s%s人民检察院。" % (g[1], g[2]),
             "被告人%s，%s，%s出生，公民身份号码%s，%s文化，%s，户籍地%s。因涉嫌犯%s罪于%s被羁押，同日被刑事拘留。" % (
                 p.name, p.sex, cn(p.birth), d.id(p), d.ch(["初中", "小学", "高中"]), d.ch(["无业", "务工", "个体经营"]), p.addr,
            d.ch(CHARGE), cn(t)),
             "辩护人%s，%s律师。" % (d.by().name, d.ch(["广信律师事务所", "正衡律师事务所"])),
             "经审理查明……证人%s的证言、辨认笔录、被告人供述等证据证实。" % d.by().name,
             "判决如下：被告人%s犯罪，判处有期徒刑%s，并处罚金人民币%d元。" % (p.name, d.ch(["六个月", "一年二个月", "三年，缓刑四年", "十个月"]), d.i(2,
            30) * 1000),
             "审判员　%s　　书记员　%s　　%s" % (d.by().name, d.by().name, cn(d.after(t, 90000, 200000)))]
    w.docx(d, "判决书%d.docx" % d.i(100, 999), parts)


@bulk
def t_detainees_xlsx(d):
    rows = [["监室", "姓名", "身份证号", "入所日期", "案由", "办案单位", "诉讼阶段", "关押期限"]]
    for p in d.cast(6, 60):
        t = d.dt(2013, 2021)
        d.rec(p)
        rows.append(["%d%02d" % (d.i(1, 3), d.i(1, 20)), p.name, d.id(p), fd(t), d.ch(CHARGE), unit(d), d.ch(
            ["侦查", "审查起诉", "一审", "二审", "待送监"]), fd(d.after(t, 40000, 200000))])
    w.xlsx(d, "在押人员花名册.xlsx", ("在押", rows), ("统计", [["类别", "人数"], ["男", d.i(20, 90)], ["女", d.i(0, 9)]]))


def t_wanted_blocks(d):
    out = []
    for p in d.cast(2, 14):
        t = d.dt(2008, 2020)
        d.rec(p)
        out.append("在逃人员编号：T%s\n姓名：%s（%s）\n身份证号：%s\n身高：%dcm　口音：%s\n案由：涉嫌%s\n简要案情：%s，%s伙同他人作案后潜逃。\n立案单位：%s\n联系民警：%s %s"
                "\n" % (
            d.num(11, "3456") + "9" + d.num(8), p.name, p.sex, d.id(p), d.i(158, 183), d.ch(["本地", "河南", "四川", "东北"]),
                d.ch(CHARGE), cn(t),
            p.name, unit(d), d.by().name, d.tel()))
    w.text(d, "追逃名单.txt", ("-" * 30 + "\n").join(out))


@bulk
def t_pinyin_dump(d):
    rows = []
    for p in d.cast(6, 50):
        t = d.dt(2009, 2020)
        d.rec(p)
        rows.append([ajbh(d, t), d.ch(SMALL), p.name, d.id(p), f8(t), unit(d), d.ch(MEAS)])
    w.table(d, "wffzry.txt", "AJBH AJLB XM SFZH CLSJ BADW CLJG".split(), rows, sep=d.ch("|\t^"))


def t_interview(d):
    p, t = d.p(), d.dt(2014, 2021)
    d.rec(p)
    wit, o1, o2 = d.by(), d.by(), d.by()
    s = """询问（讯问）笔录
时间 %s 至 %s　地点 %s派出所
讯问人 %s　记录人 %s
犯罪嫌疑人姓名 %s　性别 %s　身份证件种类及号码 居民身份证 %s
现住址 %s　联系方式 %s
问：你因何事被传唤到公安机关？
答：因为涉嫌%s，%s在%s被抓的。
问：有谁可以证明？
答：当时一起的有%s，他的电话是%s，他没有参与。
问：你以前受过何种处理？
答：%s。
以上笔录我看过，和我说的相符。　%s
""" % (fm(t), fm(d.after(t, 60, 180)), d.ch(T.STREETS), o1.name, o2.name, p.name, p.sex, d.id(p), p.addr, d.mob(p),
            d.ch(CHARGE),
        cn(t), d.ch(T.ESTATES), wit.name, d.mob(wit), d.ch(["没有受过处理", "没有"]), p.name)
    w.text(d, "讯问笔录_%s.txt" % f8(t), s)


@bulk
def t_json_es(d):
    out = []
    for p in d.cast(4, 40):
        t = d.dt(2011, 2021)
        d.rec(p)
        out.append({"_index": "person_case", "_id": d.num(8), "_source": {
            "xm": p.name, "sfzh": d.id(p), "lxdh": d.mob(p), "ajbh": ajbh(d, t), "ay": d.ch(CHARGE), "larq": fd(t),
                "cljg": d.ch(MEAS),
            "zdry": d.ch(["涉毒人员", "刑满释放人员", "前科人员"])}})
    w.jsonl(d, "person_case.jsonl", out)


def t_community_md(d):
    out = ["## 社区矫正对象台账（%s司法所）" % d.ch(T.REGIONS)[2], "", "| 姓名 | 身份证号 | 罪名 | 矫正期限 | 电话 | 责任人 |", "|--|--|--|--|--|--|"]
    staff = d.by()
    for p in d.cast(4, 25):
        t = d.dt(2016, 2021)
        d.rec(p)
        out.append("| %s | %s | %s罪 | %s至%s | %s | %s |" % (p.name, d.id(p), d.ch(CHARGE), fdot(t), fdot(d.after(t,
                260000, 900000)), d.mob(p), staff.name))
    w.text(d, "社区矫正.md", "\n".join(out) + "\n", "utf-8")


def t_en_csv(d):
    rows = []
    for p in d.cast(5, 40):
        t = d.dt(2010, 2021)
        d.rec(p)
        rows.append([ajbh(d, t), p.en, d.id(p), d.ch(EN).replace("-", " "), us(t), d.pick("detained bailed convicted "
                "acquitted fined"), d.by().en])
    w.table(d, "cases_export.csv", "case_no,suspect,national_id,offence,arrest_date,outcome,officer".split(","), rows,
            enc="utf-8")


def t_en_memo(d):
    out = ["Background check - criminal record results", "Confidential. Prepared for %s."
            % d.pick("HR Legal Compliance"), ""]
    for p in d.cast(2, 8):
        t = d.dt(2008, 2020)
        d.rec(p)
        out.append("%s (%s, ID %s): convicted of %s by the %s court on %s, sentenced to %d months. Case %s." % (
            p.en, p.name, d.id(p), d.ch(EN).replace("-", " "), d.ch(T.REGIONS)[2], en(t), d.i(4, 40), court(d, t)))
    w.text(d, "criminal check.txt", "\n\n".join(out) + "\n", "utf-8")


def t_patrol_msgs(d):
    t, out = d.dt(2014, 2020), []
    for p in d.cast(3, 14):
        t = d.after(t, 20, 900)
        d.rec(p)
        out.append("%s 值班室：%s派出所抓获一名%s人员%s，身份证%s，%s，已%s" % (fm(t), d.ch(T.STREETS).rstrip("路街道"), d.ch(SMALL), p.name,
                d.id(p),
                   d.ch(["网上比对有前科", "尿检阳性", "系网上逃犯", "对违法行为供认不讳"]), d.ch(MEAS)))
    w.text(d, "警情通报群.txt", "\n".join(out) + "\n")
