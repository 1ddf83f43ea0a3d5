"""identity.person: who somebody is; registers, customers, pupils, staff, subscribers."""
from lib.labels import bulk, md, sql, table


@bulk
def t_register(d):
    rows = [[p.name, p.sex, d.c("汉", "汉", "回", "壮", "满"), f"{p.birth:%Y-%m-%d}", p.id, p.home, p.mob]
        for p in d.each(d.size(10, 50), False)]
    d.csv("人口信息.csv", ["姓名", "性别", "民族", "出生日期", "公民身份号码", "户籍地址", "联系电话"], rows, d.c(",", "\t", ";"))


@bulk
def t_staff_xlsx(d):
    rows = [["工号", "姓名", "部门", "岗位", "身份证号码", "手机", "邮箱", "紧急联系人", "紧急联系人电话"]]
    for p in d.each(d.size(10, 45), False):
        q = d.p()
        rows.append([d.n(10001, 19999), p.name, d.c("财务部", "研发部", "市场部", "行政部"), d.c("专员", "主管", "工程师"), p.id,
            int(p.mob), p.email, q.name, q.mob])
    d.xlsx("员工花名册.xlsx", ("在职", rows))


@bulk
def t_dashes(d):
    rows = [f"{p.name}----{p.id}----{p.mob}" for p in d.each(d.size(8, 60), False)]
    d.text("资料.txt", "\n".join(rows) + "\n", d.c("utf-8", "gb18030"))


def t_household(d):
    hd = d.p(1962, 1975, True)
    rows = [["户主或与户主关系", "姓名", "性别", "出生日期", "公民身份号码", "文化程度", "婚姻状况"]]
    kin = [("户主", hd), ("妻", d.p(1964, 1977, False)), ("子", d.p(1992, 1999, True)), ("女", d.p(1992, 1999, False)),
        ("母", d.p(1936, 1945, False))]
    for k, p in kin[:d.n(2, 5)]:
        d.rec(p)
        if k in "子女":
            p.name = hd.sur + p.name[1:]
        rows.append([k, p.name, p.sex, f"{p.birth:%Y%m%d}", p.id, d.c("初中", "高中", "大专"), "未婚" if k in "子女" else "已婚"])
    d.docx("户口簿信息.docx", f"常住人口登记　户号{d.dig(9)}　住址：{hd.addr}", rows)


@bulk
def t_pupils(d):
    rows = []
    for i, p in enumerate(d.each(d.size(10, 50), False, y0=2005, y1=2011), 1):
        q = d.p(1970, 1985)
        rows.append([i, d.c("一", "二", "三") + f"（{d.n(1, 8)}）班", p.name, p.sex, p.id, p.addr, q.name, q.mob])
    d.csv("学籍信息表.csv", ["序号", "班级", "学生姓名", "性别", "身份证号", "家庭住址", "家长姓名", "家长电话"], rows, enc=d.c("gb18030",
        "utf-8-sig", "utf-8"))


def t_subscribers(d):
    rows = [[p.mob, p.name, "身份证", p.id, p.addr, d.c("4G飞享套餐58元", "畅享99元", "大王卡"), f"{d.when(2012, 2019):%Y-%m-%d}"]
        for p in d.each(d.n(8, 60), False)]
    d.csv("机主资料.csv", ["号码", "机主姓名", "证件类型", "证件号码", "装机地址", "套餐", "入网日期"], rows)


@bulk
def t_user_sql(d):
    rows = [[d.n(1, 99999), p.name, p.id, p.mob, p.email, "".join(d.c(*"0123456789abcdef") for _ in range(32))]
        for p in d.each(d.size(6, 50), False)]
    d.text("member.sql", sql("member", ["id", "real_name", "id_card", "mobile", "email", "password"], rows, d.c(1,
        20)), "utf-8")


def t_kyc_json(d):
    rows = [{"userId": d.n(10 ** 7, 10 ** 8), "realName": p.name, "idCardNo": p.id, "gender": p.sex, "mobile": p.mob,
        "address": p.addr, "verified": True} for p in d.each(d.n(3, 30), False)]
    d.json("realname_users.json", rows, d.c(None, 2), d.n(0, 5) == 0)


def t_contacts(d):
    rows = [[d.c("办公室", "工程部", "销售部", "仓库"), p.name, p.mob, p.tel, p.email] for p in d.each(d.n(8, 40), False)]
    d.html("通讯录.html", "公司通讯录", f"<h2>{d.co()}内部通讯录</h2>" + table(["部门", "姓名", "手机", "座机", "邮箱"], rows))


def t_vcf(d):
    out = [f"BEGIN:VCARD\nVERSION:3.0\nFN:{p.name}\nTEL;TYPE=CELL:{p.mobf(d.c('344', '3-4-4', '+86'))}"
        f"\nEMAIL:{p.email}\nORG:{d.co()}\nEND:VCARD" for p in d.each(d.n(5, 50), False)]
    d.text("contacts.vcf", "\n".join(out) + "\n", "utf-8")


def t_resume(d):
    p = d.rec(d.p(1985, 1999))
    d.docx("个人简历.docx", "个人简历", [["姓名", p.name, "性别", p.sex], ["出生年月", f"{p.birth:%Y.%m}", "籍贯", p.home[:3]], ["手机",
        p.mob, "邮箱", p.email], ["身份证号", p.id, "现住址", p.addr]],
           "教育背景：本科，市场营销专业", "自我评价：工作认真负责，熟悉办公软件，有团队精神。")


def t_card_copy(d):
    out = [f"姓名 {p.name}\n性别 {p.sex}　民族 汉\n出生 {p.birth.year}年{p.birth.month}月{p.birth.day}日\n住址 {p.home}\n公民身份号码 "
        f"{p.id}\n" for p in d.each(d.n(1, 5), False)]
    d.text("身份证文字版.txt", "\n".join(out))


def t_groupchat(d):
    out = []
    for i, p in enumerate(d.each(d.n(5, 30), False), 1):
        out.append(f"{i}. {p.name}，{d.c('身份证', '身份证号', '')}{p.id}，{d.c('电话', '手机', '')}{p.mob}")
    d.text("接龙.txt", d.c("#接龙\n小区出入证办理，请按格式填写：姓名，身份证，电话\n", "#接龙\n买团体意外险的家人报一下信息\n") + "\n".join(out) + "\n", "utf-8")


def t_english(d):
    rows = [[p.en, "M" if p.male else "F", f"{p.birth:%Y-%m-%d}", p.pp, p.mobf("+86"), p.email]
        for p in d.each(d.n(5, 40), False)]
    d.csv("participants.csv", ["name", "sex", "date_of_birth", "passport_no", "mobile", "email"], rows, enc="utf-8")


def t_trad(d):
    rows = [[p.tname, "男" if p.male else "女", f"{p.birth:%Y/%m/%d}", p.pp, p.mob] for p in d.each(d.n(5, 30), False)]
    d.csv("會員名冊.csv", ["姓名", "性別", "出生日期", "護照號碼", "手機號碼"], rows, enc=d.c("big5", "big5", "utf-8-sig"))


def t_zip_two(d):
    a = [[p.name, p.id, p.mob] for p in d.each(d.n(5, 20), False)]
    b = [{"xm": p.name, "sfzh": p.id, "lxdh": p.mob} for p in d.each(d.n(3, 12), False)]
    import json
    d.zip("客户资料.zip", {"客户.csv": d.sheet(["客户姓名", "身份证", "手机"], a), "补录.json": json.dumps(b, ensure_ascii=False)})
