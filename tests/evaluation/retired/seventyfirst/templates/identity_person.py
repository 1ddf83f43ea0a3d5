"""identity.person: who a person is, with no event."""
from lib import tables as T
from lib import writers as w
from lib.fmt import cn, en, f8, fd, us
from lib.labels import bulk

NATION = "汉 汉 汉 汉 汉 汉 回 满 壮 苗 维吾尔 土家".split()
EDU = "小学 初中 高中 中专 大专 本科 硕士".split()


@bulk
def t_household(d):
    rows = []
    for p in d.cast(6, 60):
        d.rec(p)
        rows.append([d.num(9), d.ch(["户主", "妻", "子", "女", "父", "母"]), p.name, p.sex, d.ch(NATION), f8(p.birth),
                d.id(p), p.addr, d.ch(EDU), d.ch(["已婚", "未婚", "离异"])])
    w.table(d, "常住人口.csv", "户号,与户主关系,姓名,性别,民族,出生日期,公民身份号码,户籍地址,文化程度,婚姻状况".split(","), rows)


@bulk
def t_pinyin(d):
    rows = []
    for p in d.cast(6, 60):
        d.rec(p)
        rows.append([p.name, p.sex, d.ch(["01", "01", "03", "11"]), f8(p.birth), d.id(p), p.addr, d.mob(p)])
    w.table(d, "czrk_%s.txt" % f8(d.dt(2012, 2020)), "XM XB MZ CSRQ GMSFHM HJDZ LXDH".split(), rows, sep=d.ch("|\t,"))


@bulk
def t_staff_xlsx(d):
    rows = [["工号", "姓名", "性别", "部门", "岗位", "身份证号", "手机", "邮箱", "入职日期", "学历", "紧急联系人", "联系人电话"]]
    for p in d.cast(6, 60):
        q = d.by()
        d.rec(p)
        rows.append(["%04d" % d.i(1, 9900), p.name, p.sex, d.ch(["人事", "财务", "生产", "技术", "销售"]), d.ch(["专员", "主管",
                "工程师", "操作工"]), d.id(p), d.mob(p), d.mail(p),
                     fd(d.dt(2008, 2022)), d.ch(EDU), q.name, d.mob(q)])
    w.xlsx(d, "员工花名册.xlsx", ("在职", rows), ("部门", [["部门", "编制"], ["人事", 4], ["财务", 6], ["生产", 80]]))


@bulk
def t_students_csv(d):
    rows = []
    for p in d.cast(10, 60, y0=1998, y1=2014):
        par = d.by(y0=1970, y1=1985)
        d.rec(p)
        rows.append(["%d%s" % (d.i(2015, 2021), d.num(5, "0")), p.name, p.sex, d.ch(NATION), d.id(p), p.addr,
                par.name, d.mob(par)])
    w.table(d, "学籍信息.csv", "学籍号,姓名,性别,民族,身份证号,家庭住址,监护人,监护人电话".split(","), rows)


@bulk
def t_members_sql(d):
    rows = []
    for k, p in enumerate(d.cast(8, 60), d.i(1, 90000)):
        d.rec(p)
        rows.append((k, "u_" + p.sp + d.num(3), d.hex(7) + "fae"
                + d.hex(22), p.name, d.mob(p), d.mail(p), d.id(p)))
    w.text(d, "member.sql", w.sql_lines("member", "uid username password realname mobile email idcard".split(), rows,
            10), "utf-8")


@bulk
def t_subscribers(d):
    rows = []
    for p in d.cast(8, 60):
        d.rec(p)
        rows.append([d.mob(p), p.name, "身份证", d.id(p), d.ch(["畅享套餐", "大王卡", "校园卡", "日租卡"]), d.ch(["在网", "停机"]),
                p.city, fd(d.dt(2008, 2021))])
    w.table(d, "机主资料.csv", "手机号码,机主姓名,证件类型,证件号码,套餐,状态,归属地,入网日期".split(","), rows, sep=d.ch(",|"))


@bulk
def t_fourdash(d):
    out = []
    for p in d.cast(8, 60):
        d.rec(p)
        out.append("----".join([p.name, d.id(p), d.mob(p)] + ([p.city] if d.r.random() < .4 else [])))
    w.text(d, "%s%d.txt" % (d.pick("实名 shiming 资料"), d.i(1, 90)), "\n".join(out) + "\n")


@bulk
def t_json_users(d):
    out = []
    for p in d.cast(4, 45):
        d.rec(p)
        out.append({"id": int(d.num(6)), "name": p.name, "gender": p.sexen, "birthday": fd(p.birth),
                "idNumber": d.id(p), "mobile": d.mob(p), "address": p.addr})
    w.js(d, "users.json", out, indent=d.ch([None, 2, 4]))


def t_form_docx(d):
    parts = ["社区居民信息采集表"]
    for p in d.cast(1, 8):
        d.rec(p)
        parts += [[["姓名", p.name, "性别", p.sex], ["民族", d.ch(NATION), "出生年月", fd(p.birth)[:7]], ["身份证号码", d.id(p),
                "联系电话", d.mob(p)], ["现住址", p.addr, "采集人", d.by().name]], ""]
    w.docx(d, "居民信息采集.docx", parts)


def t_relay_chat(d):
    out = ["#接龙 厂里招工报名 姓名+身份证+电话"]
    for k, p in enumerate(d.cast(5, 40), 1):
        d.rec(p)
        out.append("%d. %s %s %s" % (k, p.name, d.id(p), d.mob(p, d.ch(["", "", " "]))))
    w.text(d, "招工接龙.txt", "\n".join(out) + "\n")


def t_customer_html(d):
    rows = []
    for p in d.cast(5, 35):
        d.rec(p)
        rows.append([p.name, d.mob(p), d.mail(p), p.addr, d.ch(["A", "B", "C"])])
    w.page(d, "客户列表.html", "CRM客户列表", "<p>负责人：%s　公司电话：%s</p>" % (d.by().name, d.tel()) + w.html_table(["客户姓名", "手机",
            "邮箱", "地址", "等级"], rows))


def t_en_hr(d):
    rows = []
    for p in d.cast(6, 50):
        d.rec(p)
        rows.append([d.i(1001, 9899), p.en, p.sexen, fd(p.birth), d.id(p), d.mob(p), d.mail(p),
                d.pick("Finance IT Sales Plant")])
    w.table(d, "staff_directory.csv",
            "Emp no,Full name,Sex,Date of birth,National ID,Mobile,Email,Department".split(","), rows, enc="utf-8")


def t_en_contacts_vcf(d):
    out = []
    for p in d.cast(4, 30):
        d.rec(p)
        out.append("BEGIN:VCARD\nVERSION:3.0\nN:%s;%s;;;\nFN:%s\nTEL;TYPE=CELL:%s\nEMAIL:%s\nORG:%s\nEND:VCARD" % (
            p.sp.capitalize(), p.gp.capitalize(), p.en, d.mob(p), d.mail(p), d.pick("Acme-Trading Bluesea-IT Harvest-"
                "Foods")))
    w.text(d, "contacts.vcf", "\n".join(out) + "\n", "utf-8", crlf=True)


def t_tar_dump(d):
    rows = []
    for p in d.cast(6, 50):
        d.rec(p)
        rows.append([p.name, p.sex, d.id(p), d.mob(p), p.addr])
    s = w.csv_text([["xm", "xb", "sfzhm", "sjh", "dz"]] + rows)
    w.tar(d, d.ch(["backup.tar.gz", "person.tar"]), [("data/person.csv", s), ("data/README", "导出说明：字段见首行\n")], "utf-8")


def t_trad_members(d):
    rows = []
    for p in d.cast(5, 30):
        d.rec(p)
        rows.append(["%05d" % d.i(100, 90000), p.trad, p.caps.replace("/", " "), "女" if p.sex == "女" else "男",
                fd(p.birth), d.id(p), d.mob(p), d.mail(p)])
    w.table(d, "會員名冊.csv", "會員編號,姓名,英文姓名,性別,出生日期,內地身份證號碼,手機,電郵".split(","), rows, enc="trad")
