import json
from lib.core import *

K = "identity.person"


@T(K, "人事/在职员工花名册.xlsx", "HR roster, two sheets")
def i01(c):
    h = ["工号", "姓名", "性别", "身份证号码", "民族", "学历", "入职日期", "手机", "紧急联系人电话"]
    s = []
    for k in ("生产部", "职能部"):
        s.append(
            (
                k,
                [h]
                + [
                    [
                        c.dig(6),
                        p.name,
                        p.sex,
                        p.id,
                        "汉",
                        c.pick("本科 大专 高中 硕士"),
                        str(c.date(2010, 2022)),
                        p.mobile,
                        c.mobile(),
                    ]
                    for p in c.recs(c.ri(12, 22))
                ],
            )
        )
    return xlsx(s)


@T(K, "学校/新生学籍信息.csv", "school roll of first-graders with guardians (bystander)", "gb18030", "\r\n")
def i02(c):
    rows = [["班级", "学籍号", "学生姓名", "性别", "身份证件号", "户口所在地", "监护人", "监护人电话", "监护人身份证"]]
    for p in c.recs(c.ri(25, 45), years=(2009, 2013)):
        q = c.person(years=(1976, 1990))
        rows.append(
            [
                f"一（{c.ri(1, 6)}）",
                c.decoy(c.mob()) if c.ri(0, 1) else "",
                p.name,
                p.sex,
                p.id,
                p.addr,
                q.name,
                q.mobile,
                q.id,
            ]
        )
    return sv(rows)


@T(K, "医院/门诊预约登记.txt", "outpatient registration, aligned", "gb18030", "\r\n")
def i03(c):
    rows = [["就诊号", "姓名", "年龄", "证件号码", "电话", "科室"]]
    for p in c.recs(c.ri(25, 45), years=(1938, 2010)):
        rows.append(
            [
                c.dig(7),
                p.name,
                f"{p.age(2020)}岁",
                p.id,
                p.mobile if c.ri(0, 3) else p.landline,
                c.pick("内科 骨科 眼科 皮肤科 儿科"),
            ]
        )
    return fixed(rows, [9, 9, 7, 20, 13, 8])


@T(K, "党建/党员信息采集.docx", "party branch list in docx")
def i04(c):
    rows = [["姓名", "性别", "民族", "公民身份号码", "入党时间", "学历", "联系电话"]]
    for p in c.recs(c.ri(14, 24)):
        rows.append(
            [
                p.name,
                p.sex,
                c.pick("汉族 回族 满族 壮族"),
                p.id,
                f"{c.ri(1985, 2016)}.07",
                c.pick("大专 本科 研究生"),
                p.mobile,
            ]
        )
    return docx([f"{c.home[3]}街道第{c.ri(2, 9)}支部党员信息采集表", rows, "填表人：        审核人："])


@T(K, "社区/户籍人口底册.tsv", "household register with heads, families under one household, UTF-16", "utf-16", "\r\n")
def i05(c):
    rows = [["HH", "YHZGX", "XM", "XB", "GMSFHM", "CSRQ", "HJDZ", "FWCS"]]
    for h in range(c.ri(10, 16)):
        hh, ad = c.dig(9), None
        for rel in ["户主"] + c.r.sample(["配偶", "长子", "长女", "母亲"], c.ri(1, 3)):
            p = c.rec(c.person(reg=c.home))
            ad = ad or p.addr
            rows.append([hh, rel, p.name, p.sex, p.id, p.b8, ad, c.pick(["", "粮站", "自由职业"])])
    return sv(rows, "\t")


@T(K, "api/user_profile.jsonl", "real-name user export")
def i06(c):
    return "".join(
        json.dumps(
            dict(
                _id=c.hex(24),
                realName=p.name,
                idNo=p.id,
                mobile=p.mobile,
                email=p.email,
                gender=p.sexe,
                regTime=c.ri(1400000000, 1600000000),
                addr=p.addr,
            ),
            ensure_ascii=False,
        )
        + "\n"
        for p in c.recs(c.ri(25, 45))
    )


@T(K, "dump/users_full.sql", "member table dump with 350 rows, big")
def i07(c):
    return (
        "/*!40101 SET NAMES utf8mb4 */;\nLOCK TABLES `members` WRITE;\n"
        + sql(
            "members",
            ["uid", "username", "truename", "idcard", "phone", "email", "salt"],
            [[5000 + i, p.py + c.dig(3), p.name, p.id, p.mobile, p.email, c.hex(6)] for i, p in enumerate(c.recs(350))],
        )
        + "UNLOCK TABLES;\n"
    )


@T(K, "通讯录/同学会接龙.txt", "chat chain of class reunion with IDs for insurance, free text")
def i08(c):
    o = "#接龙\n聚会买保险要身份证，按格式往下填：姓名+身份证+电话\n例 略\n\n"
    for i, p in enumerate(c.recs(c.ri(8, 14), years=(1975, 1977)), 1):
        o += (
            f"{i}."
            f" {p.name}{c.pick([' ', '，', '+', '  '])}{p.id}{c.pick([' ', '，', '+'])}{p.mobile}"
            f"{c.pick(['', ' 带一个孩子', ' 吃素'])}\n"
        )
    return o.replace("例 略\n", "")


@T(K, "招聘/简历要点.md", "recruiter's digest of applicants in prose, free text")
def i09(c):
    o = "# 面试人选\n\n"
    for p in c.recs(c.ri(5, 8), years=(1985, 2000)):
        o += (
            f"**{p.name}**，{p.sex}，{p.age(2022)}岁，{p.city}人，手机 {p.mobile}，邮箱 {p.email}。{c.pick('三 五 八')}年"
            f"{c.pick('采购 会计 前端开发 仓储管理')}经验，期望{c.ri(7, 20)}k。"
            + (f"背调用身份证 {p.id}。" if c.ri(0, 1) else "")
            + "\n\n"
        )
    return o


@T(K, "疫情/返乡人员摸排.html", "sheet of returned persons, HTML")
def i10(c):
    rows = [["村组", "姓名", "身份证号", "联系方式", "返回地", "体温"]]
    for p in c.recs(c.ri(20, 35)):
        rows.append([f"{c.ri(1, 12)}组", p.name, p.id, p.mobile, p.prov, f"36.{c.ri(1, 8)}"])
    return html("返乡人员健康摸排登记", rows)


@T(K, "志愿者/保险投保名单.eml", "mail with volunteers listed in the body for insurance, free text")
def i11(c):
    b = "负责保险的同学：\n\n以下志愿者请补录，信息如下：\n"
    for p in c.recs(7, years=(1995, 2003)):
        b += f"{p.name}，{p.sex}，{p.id}，{p.mobile}，{p.email}\n"
    m = eml(
        c.person().email,
        c.allow("zyz@" + c.up(5).lower() + ".edu.cn"),
        "补录名单",
        "Sun, 12 May 2019 21:02:33 +0800",
        b + "\n谢谢！\n",
        "qp",
    )
    return m, b + m.split("\n\n")[0]


@T(K, "選民/選民登記核對表.csv", "traditional Chinese list, Big5", "big5")
def i12(c):
    rows = [["編號", "姓名", "性別", "出生", "內地身份證", "流動電話"]]
    for i, p in enumerate(c.recs(c.ri(15, 25)), 1):
        rows.append([i, p.tname, p.sex, p.b8, p.id, p.mobile])
    return sv(rows)


@T(K, "法务/授权委托书合集.txt", "powers of attorney in prose, agents beside (bystander), free text", nl="\r\n")
def i13(c):
    o = ""
    for p in c.recs(c.ri(4, 6)):
        q = c.person()
        o += (
            f"授权委托书\n    本人{p.name}，{p.sex}，{p.birth:%Y年%m月%d日}生，身份证号码{p.id}，住{p.addr}。"
            f"因工作繁忙不能亲自办理有关手续，特委托{q.name}"
            f"（身份证号码{q.id}，电话{q.mobile}）作为我的代理人。代理人在权限内签署的文件，我均予承认。\n    委托人：\n\n"
        )
    return o


@T(K, "考试/准考信息.tar.gz", "tar.gz with candidates in YAML and a readme")
def i14(c):
    y = "考生:\n" + "".join(
        f"- {{考号: '{c.dig(9)}', 姓名: {p.name}, 证件: '{p.id}', 手机: '{p.mobile}', 考场: {c.ri(1, 40)}}}\n"
        for p in c.recs(c.ri(20, 35), years=(1980, 2000))
    )
    return tar([("kaosheng/说明.txt", "仅供考务组核对，考后删除。\n"), ("kaosheng/list.yaml", y)], mode="w:gz")
