"""driving.licence: one driving licence of one person."""
from lib import tables as T
from lib import values as V
from lib import writers as w
from lib.fmt import cn, en, f8, fd, us
from lib.labels import bulk

CLS = "C1 C1 C1 C2 B2 A2 B1 A1 C1E C1D".split()


def lic(d, p):
    t = d.dt(max(1998, p.birth.year + 20), 2021) if p.birth.year < 2000 else d.dt(2020, 2021)
    return t, V.archive(d.r, p.region[0]), d.ch(CLS)


def org(p):
    return p.region[1] + "公安局交通警察支队"


@bulk
def t_csv(d):
    rows = []
    for p in d.cast(6, 60):
        t, a, c = lic(d, p)
        d.rec(p)
        rows.append([p.name, p.sex, d.id(p), a, c, fd(t), "%d" % d.i(0, 12), d.ch(["正常", "正常", "逾期未审验", "注销可恢复"]),
                org(p)])
    w.table(d, "驾驶人信息.csv", "姓名,性别,驾驶证号,档案编号,准驾车型,初次领证日期,累积记分,状态,发证机关".split(","), rows)


@bulk
def t_pinyin(d):
    rows = []
    for p in d.cast(6, 60):
        t, a, c = lic(d, p)
        d.rec(p)
        rows.append([d.id(p), a, p.name, p.addr, d.mob(p), c, f8(t), f8(t.replace(year=t.year + 6, day=1)), d.i(0, 9)])
    w.table(d, "drv_person.txt", "SFZMHM DABH XM LXZSXXDZ SJHM ZJCX CCLZRQ YXQZ LJJF".split(), rows, sep=d.ch("|\t,"))


def t_blocks(d):
    out = []
    for p in d.cast(1, 14):
        t, a, c = lic(d, p)
        d.rec(p)
        out.append("中华人民共和国机动车驾驶证\n证号 %s\n姓名 %s  性别 %s  国籍 中国\n住址 %s\n出生日期 %s\n初次领证日期 %s\n准驾车型 %s\n有效期限 %s 至 %s\n档案编号"
                " %s\n" % (
            d.id(p), p.name, p.sex, p.addr, fd(p.birth), fd(t), c, fd(t), fd(t.replace(year=t.year + 6, day=1)), a))
    w.text(d, "驾驶证识别结果.txt", "\n".join(out))


@bulk
def t_ocr_json(d):
    out = []
    for k, p in enumerate(d.cast(2, 30)):
        t, a, c = lic(d, p)
        d.rec(p)
        out.append({"image": "IMG_%04d.jpg" % d.i(1, 9999), "words_result": {
            "证号": {"words": d.id(p)}, "姓名": {"words": p.name}, "准驾车型": {"words": c}, "初次领证日期": {"words": f8(t)},
                "住址": {"words": p.addr},
            "档案编号": {"words": a}}})
    w.js(d, "ocr_result.json", out, indent=d.ch([None, 2]))


@bulk
def t_fleet_xlsx(d):
    rows = [["序号", "司机", "手机", "驾驶证号", "准驾车型", "初领日期", "有效期至", "从业资格", "紧急联系人", "联系人电话"]]
    for k, p in enumerate(d.cast(5, 45), 1):
        t, a, c = lic(d, p)
        q = d.by()
        d.rec(p)
        rows.append([k, p.name, d.mob(p), d.id(p), c, fd(t), fd(t.replace(year=t.year + 10, day=1)), d.ch(["有", "无",
                "货运"]), q.name, d.mob(q)])
    w.xlsx(d, "司机驾驶证台账.xlsx", ("司机", rows))


def t_query(d):
    out = []
    for p in d.cast(1, 9):
        t, a, c = lic(d, p)
        d.rec(p)
        out.append("查询驾驶证 %s -> 姓名:%s 车型:%s 记分:%d 状态:%s 领证:%s 下次审验:%s 发证:%s" % (
            d.id(p), p.name, c, d.i(0, 12), d.ch(["正常", "扣留", "超分", "正常"]), fd(t), fd(d.dt(2023, 2024)), org(p)))
    w.text(d, "jzcx.log", "\n".join(out) + "\n")


def t_school_csv(d):
    rows, coach = [], [d.by().name for _ in range(3)]
    for p in d.cast(6, 50, y0=1975, y1=2001):
        t, a, c = lic(d, p)
        d.rec(p)
        rows.append([p.name, d.id(p), d.mob(p), "C1", a, fd(d.dt(2021, 2022)), d.ch(coach)])
    w.table(d, "驾校结业领证名单.csv", "学员姓名,身份证明号码,手机,准驾车型,驾驶证档案编号,领证日期,教练".split(","), rows)


def t_rental_chat(d):
    out = []
    for p in d.cast(2, 10):
        t, a, c = lic(d, p)
        d.rec(p)
        out.append("%s：租车审核 %s，驾驶证号%s，%s，%d年拿的证，电话%s" % (d.ch(["店员", "小刘", "审核"]), p.name, d.id(p), c, t.year,
                d.mob(p)))
    w.text(d, "租车资料.txt", "\n".join(out) + "\n")


def t_en_csv(d):
    rows = []
    for p in d.cast(5, 40):
        t, a, c = lic(d, p)
        d.rec(p)
        rows.append([p.en, d.id(p), a, c, us(t), us(t.replace(year=t.year + 6, day=1)), d.i(0, 11), d.mob(p)])
    w.table(d, "drivers.csv",
            "Driver,Licence no,File no,Class,First issue,Valid until,Demerit points,Mobile".split(","), rows,
             enc="utf-8")


def t_en_translation(d):
    out = []
    for p in d.cast(1, 5):
        t, a, c = lic(d, p)
        d.rec(p)
        out.append("""Driving License of the People's Republic of China (translation)
No.                 %s
Name                %s (%s)
Sex                 %s      Nationality  China
Date of birth       %s
Date of first issue %s
Class               %s
File No.            %s
""" % (d.id(p), p.en, p.name, "Male" if p.sex == "男" else "Female", en(p.birth), en(t), c, a))
    w.text(d, "licence translation.txt", "\n".join(out), "utf-8")


@bulk
def t_sql(d):
    rows = []
    for k, p in enumerate(d.cast(6, 40), d.i(1, 900)):
        t, a, c = lic(d, p)
        d.rec(p)
        rows.append((k, p.name, d.id(p), c, a, fd(t), d.mob(p)))
    w.text(d, "driver_license.sql", w.sql_lines("driver_license", "id driver_name license_no license_class archives_n"
            "o issue_date phone".split(), rows, 12), "utf-8")


def t_html(d):
    rows = []
    for p in d.cast(3, 25):
        t, a, c = lic(d, p)
        d.rec(p)
        rows.append([p.name, d.id(p), c, fd(t), d.i(0, 12), d.ch(["正常", "正常", "暂扣"])])
    w.page(d, "审验名单.html", "驾驶证审验", "<h3>本月应审验驾驶人名单</h3><p>车管所电话 %s</p>" % d.tel() + w.html_table(
        ["驾驶人", "驾驶证号", "准驾车型", "初次领证", "累积记分", "证件状态"], rows))


def t_suspended_docx(d):
    parts = ["关于吊销机动车驾驶证的决定汇总"]
    for p in d.cast(1, 8):
        t, a, c = lic(d, p)
        d.rec(p)
        parts.append("当事人%s，驾驶证号%s，档案编号%s，准驾车型%s，现决定%s其机动车驾驶证。办案民警%s。" % (
            p.name, d.id(p), a, c, d.ch(["吊销", "暂扣六个月", "注销"]), d.by().name))
    w.docx(d, "驾驶证处理决定.docx", parts)
