"""crime.case: registers of the police and courts, decisions, notices, lists of the wanted."""
from datetime import timedelta as D

from lib import values as V
from lib.labels import bulk, md, sql, table

CRIMES = "盗窃 诈骗 故意伤害 寻衅滋事 危险驾驶 开设赌场 非法吸收公众存款 交通肇事 贩卖毒品 妨害公务 职务侵占".split()
ADMIN = "殴打他人 赌博 盗窃 吸毒 扰乱公共秩序 无证驾驶".split()
DONE = "行政拘留五日 行政拘留十日 行政拘留十五日并处罚款五百元 罚款五百元 警告 刑事拘留 取保候审 移送起诉".split()


def case_no(d, t):
    c = d.city()
    return "A" + d.c(*sorted(c[9])) + f"{d.n(10, 89)}0000"[:6] + f"{t:%Y%m}" + f"{d.n(1, 9999):04d}"


def court(d):
    c = d.c(*[x for x in V.CITIES if len(x[2]) == 2])
    reg = d.c(*sorted(c[9]))
    return c, c[0] + "市" + c[9][reg] + "人民法院", f"（{d.n(2016, 2019)}）{c[2][0]}{reg[2:]}刑初{d.n(12, 1300)}号"


def term(d):
    return d.c("拘役四个月", "有期徒刑八个月", "有期徒刑一年二个月", "有期徒刑三年", "有期徒刑三年六个月，并处罚金人民币二万元", "有期徒刑一年，缓刑二年")


@bulk
def t_register_csv(d):
    rows = []
    for p in d.each(d.size(8, 45)):
        t = d.when(2013, 2019)
        rows.append([case_no(d, t), p.name, p.sex, p.id, p.home, d.c(*ADMIN), f"{t:%Y-%m-%d}", d.city()[0] + "市公安局"
            + d.c("站前", "城东", "新华") + "派出所", d.c(*DONE)])
    d.csv("违法犯罪人员信息.csv", ["案件编号", "姓名", "性别", "公民身份号码", "户籍地址", "案由", "立案时间", "办案单位", "处理结果"], rows, d.c(",", "\t",
        "^"))


def t_judgment(d):
    c, name, no = court(d)
    ps = [d.rec(d.p()) for _ in range(d.n(1, 3))]
    cr = d.c(*CRIMES)
    law, w = d.p(), d.p()
    out = [name, "刑 事 判 决 书", no, "", f"公诉机关{c[0]}市人民检察院。"]
    for p in ps:
        out.append(f"被告人{p.name}，{p.sex}，{p.birth:%Y年%m月%d日}出生，汉族，{d.c('初中', '高中', '中专', '小学')}文化，"
            f"{d.c('无业', '农民', '务工')}，住{p.home}，公民身份号码"
                   f"{p.id}。因涉嫌犯{cr}罪于{d.when(2015, 2018):%Y年%m月%d日}被刑事拘留，同年被逮捕。现羁押于{c[0]}市第{d.c('一', '二', '三')}看守所。")
    out += [f"辩护人{law.name}，{c[0]}正衡律师事务所律师。", "", f"经审理查明，上述事实有证人{w.name}的证言、辨认笔录、现场勘验笔录等证据证实。", "判决如下："]
    out += [f"被告人{p.name}犯{cr}罪，判处{term(d)}。" for p in ps]
    d.text("判决书.txt", "\n".join(out) + "\n")


def t_wanted_chat(d):
    out = ["【协查】请各所对以下在逃人员注意查控："]
    for i, p in enumerate(d.each(d.n(2, 8), False), 1):
        t = d.when(2016, 2019)
        out.append(f"{i}. {p.name}，{p.sex}，身份证{p.id}，{p.home}人，涉嫌{d.c(*CRIMES)}，{t:%Y年%m月}被{d.city()[0]}警方列为网上逃犯，"
            f"编号T{p.region}{d.dig(4)}{t:%Y}{d.dig(6)}")
    q = d.p()
    d.text("协查通报.txt", "\n".join(out) + f"\n发现线索请联系{q.name}警官 {q.mob}\n")


def t_punish_docx(d):
    p, t = d.rec(d.p()), d.when(2014, 2019)
    c = d.city()
    d.docx("行政处罚决定书.docx", f"{c[0]}市公安局", "行 政 处 罚 决 定 书",
        f"{c[2][0]}公（{d.c('治', '刑', '禁')}）行罚决字〔{t:%Y}〕{d.n(100, 9999)}号",
           f"违法行为人：{p.name}，{p.sex}，{p.birth:%Y年%m月%d日}出生，居民身份证号码{p.id}，户籍所在地{p.home}，现住{p.addr}，联系电话{p.mob}。",
           f"现查明{t:%Y年%m月%d日%H时}许，{p.name}在{c[0]}市{d.c(*V.ROADS)}因{d.c(*ADMIN)}被查获，以上事实有本人陈述、证人{d.p().name}证言等证据证实。",
           f"根据《中华人民共和国治安管理处罚法》之规定，现决定给予{d.c(*DONE[:4])}的处罚。")


@bulk
def t_detention_xlsx(d):
    rows = [["人员编号", "姓名", "身份证号", "罪名", "入所日期", "办案单位", "诉讼阶段", "监室"]]
    for p in d.each(d.size(8, 40), False):
        t = d.when(2015, 2019)
        rows.append([p.region + "111" + f"{t:%Y%m%d}{d.n(1, 999):04d}", p.name, p.id, d.c(*CRIMES) + "罪",
            f"{t:%Y-%m-%d}", d.city()[0] + "市公安局", d.c(
            "侦查", "起诉", "一审", "二审", "已决"), f"{d.n(1, 4)}0{d.n(1, 9)}"])
    d.xlsx("在押人员花名册.xlsx", ("在押", rows))


def t_record_json(d):
    p, n = d.p(), d.n(1, 5)
    d.rec(p, n)
    recs = []
    for _ in range(n):
        t = d.when(2008, 2019)
        recs.append({"ajbh": case_no(d, t), "ay": d.c(*CRIMES, *ADMIN), "lasj": f"{t:%Y-%m-%d}", "badw": d.city()[0]
            + "市公安局", "cljg": d.c(*DONE)})
    d.json("wffz_query.json", {"xm": p.name, "gmsfhm": p.id, "count": n, "list": recs})


@bulk
def t_sql(d):
    rows = []
    for p in d.each(d.size(6, 40)):
        t = d.when(2012, 2019)
        rows.append([case_no(d, t), p.name, p.id, d.c(*CRIMES), f"{t:%Y-%m-%d %H:%M:%S}", d.c(*DONE),
            f"嫌疑人{p.name}在{d.city()[0]}作案后被抓获"])
    d.text("aj_xyr.sql", sql("aj_xyr", ["AJBH", "XM", "SFZH", "ZM", "LASJ", "CLJG", "JYAQ"], rows, d.c(1, 10)))


def t_daily_brief(d):
    t = d.when(2016, 2019)
    out = [f"{t:%Y年%m月%d日}警情通报（内部）", ""]
    for i, p in enumerate(d.each(d.n(3, 8), False), 1):
        v = d.p()
        out.append(f"{i}、{d.when():%H时%M分}，{d.c(*V.ROADS)}派出所接报，报警人{v.name}（{v.mob}）称被人{d.c('殴打', '骗走现金', '偷走手机')}。"
            f"经查，嫌疑人{p.name}，"
                   f"{p.sex}，{t.year - p.birth.year}岁，身份证号{p.id}，已被{d.c('刑事拘留', '行政拘留', '传唤到案')}，案由{d.c(*CRIMES)}。")
    d.text("警情日报.txt", "\n".join(out) + "\n")


def t_correction_md(d):
    rows = []
    for p in d.each(d.n(5, 25), False):
        t = d.when(2016, 2019)
        rows.append([p.name, p.id, d.c(*CRIMES) + "罪", d.c("缓刑", "假释", "暂予监外执行"), f"{t:%Y-%m-%d}",
            f"{t + D(days=d.n(300, 900)):%Y-%m-%d}", p.mob])
    d.text("社区矫正对象.md", "### 社区矫正对象台账\n\n" + md(["姓名", "身份证号", "罪名", "矫正类别", "起始", "期满", "电话"], rows))


def t_html_dishonest(d):
    rows = []
    for p in d.each(d.n(5, 30)):
        _, name, no = court(d)
        rows.append([p.name, p.id, no, d.c(*CRIMES), name, term(d)])
    d.html("刑事案件查询.html", "案件管理系统", "<h3>刑事案件被告人列表</h3>" + table(["被告人", "证件号码", "案号", "罪名", "审理法院", "判决结果"], rows))


def t_drug_reg(d):
    rows = []
    for i, p in enumerate(d.each(d.n(6, 35)), 1):
        t = d.when(2012, 2019)
        rows.append([i, p.name, p.id, d.c("冰毒", "海洛因", "K粉"), f"{t:%Y/%m/%d}", d.city()[0] + "市公安局禁毒大队",
            d.c("社区戒毒三年", "强制隔离戒毒二年", "行政拘留十五日"), p.mob])
    d.csv("涉毒人员登记表.csv", ["序号", "姓名", "身份证", "毒品种类", "查获日期", "查获单位", "处置情况", "手机"], rows, enc=d.c("gb18030", "utf-8"))


def t_background_reply(d):
    out = ["背景核查反馈", ""]
    for p in d.each(d.n(2, 6), False):
        t = d.when(2009, 2018)
        out.append(f"候选人：{p.name}\n证件号：{p.id}\n结果：有记录\n时间：{t:%Y-%m}\n类型：{d.c(*CRIMES)}\n处理：{d.c(*DONE)}\n" + "-" * 30)
    d.text("背调结果.txt", "\n".join(out) + "\n", "utf-8")


def t_trad_court(d):
    out = []
    for i, p in enumerate(d.each(d.n(3, 10), False), 1):
        t = d.when(2014, 2019)
        out.append(f"{i}. 被告 {p.tname}（中國護照 {p.pp}）涉嫌{d.c('盜竊', '詐騙', '行使偽造證件', '逾期居留')}，於{t:%Y年%m月%d日}被捕，案件編號 "
            f"{d.c('KCCC', 'ESCC', 'TMCC')} "
                   f"{d.n(100, 4900)}/{t:%Y}，判監{d.n(2, 18)}個月。")
    d.text("案件紀要.txt", "裁判法院案件紀要\n\n" + "\n".join(out) + "\n", d.c("big5", "big5", "utf-8"))
