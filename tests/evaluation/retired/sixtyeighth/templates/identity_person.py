"""Entries of persons."""

from lib.core import reg
from lib.fmt import *  # noqa: F403
from lib.pools import *  # noqa: F403

T = reg("identity.person")


@T("hr/花名册202103.xlsx", "staff list with contacts in two sheets")
def _(d):
    def sh(n):
        return [["工号", "姓名", "部门", "身份证号", "手机", "邮箱", "入职", "紧急联系人", "其电话"]] + [
            [
                d.num(5),
                p.name,
                d.c(("研发", "市场", "行政")),
                p.id,
                p.mob,
                p.mail,
                str(d.t(2012, 2020).date()),
                q2.name,
                q2.mob,
            ]
            for p, q2 in ((p, d.p()) for p in d.ps(n))
        ]

    return xlsx([("总部", sh(28)), ("分公司", sh(15))])


@T("学校/学籍信息.csv", "pupils with parents", "gb18030")
def _(d):
    o = [["学籍号", "姓名", "性别", "身份证件号", "班级", "家长", "家长电话", "现住址"]]
    for p in d.ps(130, y1=2005, y2=2006):
        q2 = d.p()
        o.append(
            [
                "2012" + d.num(8),
                p.name,
                p.sex,
                p.id,
                "六(%d)班" % d.i(1, 4),
                q2.name,
                q2.mob,
                p.addr,
            ]
        )
    return csv(o)


@T("医院/挂号建档.log", "patient registry messages, HL7 like segments")
def _(d):
    o = []
    for p in d.ps(26):
        o += [
            "MSH|^~\\&|HIS|XYYY|EMPI|%s||ADT^A28|%s|P|2.4" % (d.t(2021, 2021).strftime("%Y%m%d%H%M%S"), d.num(8)),
            "PID|1||%s^^^HIS||%s||%s|%s|||%s||%s|||||%s"
            % (d.num(9), p.name, p.birth.strftime("%Y%m%d"), "M" if p.male else "F", p.addr, p.mob, p.id),
        ]
    return ln(*o)


@T("党支部/党员名册.docx", "party members in a Word table")
def _(d):
    return docx(
        [
            "第三党支部党员名册",
            [["姓名", "性别", "民族", "公民身份号码", "入党时间", "学历", "联系电话"]]
            + [
                [p.name, p.sex, p.nat, p.id, d.t(1985, 2018).strftime("%Y.%m"), d.c(("本科", "大专", "高中")), p.mob]
                for p in d.ps(31)
            ],
        ]
    )


@T("社区/户口簿录入.txt", "households, head and members, label blocks", "gb18030", "\r\n")
def _(d):
    o = []
    for h in range(6):
        o.append("户号 %s  %s" % (d.num(9), d.p().addr))
        for k in ("户主", "配偶", d.c(("长子", "长女"))):
            p = d.rec(d.p())
            o += [
                "  与户主关系：" + k,
                "  姓名：%s  民族：%s" % (p.name, p.nat),
                "  公民身份号码：" + p.id,
                "  服务处所：" + p.job + ("  宅电：" + p.tel if k == "户主" else ""),
                "",
            ]
    return ln(*o)


@T("dump/user_real.sql", "accounts with real names", "utf-8")
def _(d):
    return ins(
        "u_realname",
        ["uid", "xm", "sfzh", "sjh", "email", "reg_ip"],
        [
            [
                int(d.num(7)),
                p.name,
                p.id,
                p.mob,
                p.mail,
                "%d.%d.%d.%d" % (d.i(36, 223), d.i(1, 250), d.i(1, 250), d.i(1, 250)),
            ]
            for p in d.ps(500)
        ],
    )


@T("聊天/报名接龙.txt", "people sign up for a trip in a chat")
def _(d):
    return ln(
        "#接龙 秋游保险信息 姓名 身份证 电话",
        *["%d. %s %s %s" % (n + 1, p.name, d.idsp(p) if n % 5 == 2 else p.id, p.mob) for n, p in enumerate(d.ps(19))]
    )


@T("简历/resume_extract.json", "parsed CVs")
def _(d):
    return js(
        [
            {
                "basic": {
                    "name": p.name,
                    "gender": p.sex,
                    "born": str(p.birth),
                    "idcard": p.id,
                    "phone": p.mob,
                    "email": p.mail,
                    "hometown": p.city,
                },
                "education": [{"school": d.c(("某理工大学", "某师范学院")), "degree": "本科"}],
                "intent": d.c(("会计", "前端开发", "店长")),
            }
            for p in d.ps(16)
        ],
        1,
    )


@T("核酸/采样登记_3号点.md", "sampling point's list")
def _(d):
    return "3号采样点 %s\n\n" % "11/05" + md(
        [["管号", "姓名", "证件", "电话", "住址"]]
        + [
            ["T%03d-%d" % (n // 10 + 1, n % 10 + 1), p.name, p.id, p.mob, p.comm + p.room]
            for n, p in enumerate(d.ps(40))
        ]
    )


@T("工会/慰问信.eml", "mail of members in need, prose")
def _(d):
    b = "主席：\n今年拟慰问困难职工如下。\n"
    for p in d.ps(7):
        b += "%s，%s，%s年生，身份证号%s，电话%s，%s；\n" % (
            p.name,
            p.sex,
            p.birth.year,
            p.id,
            p.mob,
            d.c(("家属患病", "子女上学", "单亲", "工伤在家")),
        )
    return eml(
        d.omail("gonghui", "hongji-jd.cn"),
        d.omail("zhuxi", "hongji-jd.cn"),
        "慰问名单",
        "Wed, 08 Jan 2020 09:00:00 +0800",
        b,
    )


@T("ldap/people.ldif", "LDIF of a directory with ID numbers", "utf-8")
def _(d):
    return ln(
        *[
            "dn: uid=%s%d,ou=people,dc=hzu,dc=edu,dc=cn\ncn: %s\nemployeeNumber: %s\nschacPersonalUniqueID:"
            " %s\nmobile: %s\nmail: %s\n" % (p.sn.lower(), n, p.py.replace("/", " "), d.num(6), p.id, p.mob, p.mail)
            for n, p in enumerate(d.ps(22))
        ]
    )


@T("走访/帮扶对象记录.txt", "visitor's notes, abbreviations")
def _(d):
    return ln(
        "10.17 入户",
        *[
            "%s %s（%s）%d口人，%s，电%s"
            % (
                d.c(("一组", "二组", "四组")),
                p.name,
                p.id,
                d.i(1, 6),
                d.c(("低保，腿不好", "儿子外出", "危房改造已验收", "慢病签约了")),
                p.mob,
            )
            for p in d.ps(12)
        ]
    )


@T("考试/准考名单.tsv", "candidates of an exam", "utf-16", "\r\n")
def _(d):
    return csv(
        [["准考证号", "考生姓名", "证件号码", "考场", "座号", "报考职位"]]
        + [
            [d.num(12), p.name, p.id, "%02d" % d.i(1, 30), "%02d" % d.i(1, 30), d.c(("综合管理", "财务", "信息"))]
            for p in d.ps(54)
        ],
        "\t",
    )


@T("投保/团险人员清单.xls.csv", "group insurance, insured persons and beneficiaries", "gb18030")
def _(d):
    o = [["序号", "被保险人", "证件号", "性别", "出生日期", "职业类别", "受益人", "受益人证件"]]
    for n, p in enumerate(d.ps(36)):
        q2 = d.p()
        o.append([n + 1, p.name, p.id, p.sex, p.birth, d.i(1, 4), q2.name, q2.id])
    return q(o)
