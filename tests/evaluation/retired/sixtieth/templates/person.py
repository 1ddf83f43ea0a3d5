"""Identity of persons: user tables, staff, pupils, patients, customers."""
from lib.build import CSV, TXT, T
from lib.render import csv_, docx, fixed, insert, jl, xlsx

K = "identity.person"


@T(K, "table", "人事/员工花名册_{d}.xlsx", "HR roster, merged title, emergency contacts")
def roster(f):
    rows = [["员工花名册"], ["工号", "姓名", "性别", "民族", "出生日期", "身份证号码", "户籍地址", "手机", "岗位", "紧急联系人", "紧急联系电话"]]
    for p in f.recs(f.n(8, 40), repeat=False):
        rows.append([
            f.seq(), p.name, p.sex, p.nation, f"{p.birth:%Y-%m-%d}",
            f.id(p), p.home,
            f.mob(p), p.job,
            f.p().name,
            f.peer()
        ])
    return xlsx(("在职", rows, ["A1:K1"]), ("说明", [["本表仅限人事使用"]]))


@T(K, "struct", "dump/{n}/sys_user.sql", "mysqldump of an app user table", big=True)
def users(f):
    rows = ([[f.seq(), p.user,
              f.hex(32), p.name,
              f.id(p),
              f.mob(p),
              f.mail(p), 1, f"{f.t():%Y-%m-%d %H:%M:%S}"] for p in f.recs(f.n(6, 50), repeat=False)])
    return ("CREATE TABLE `sys_user` (\n  `user_id` bigint NOT NULL AUTO_INCREMENT,\n  `user_n"
            "ame` varchar(30),\n  `password` varchar(100),\n  `real_name` varchar(30),\n"
            "  `id_card` varchar(18),\n  `phonenumber` varchar(11),\n  `email` varchar(50),\n  "
            "`status` char(1),\n  `create_time` datetime,\n  PRIMARY KEY (`user_id`)\n);\n" +
            insert("sys_user", rows, per=1))


@T(K, "table", "学校/新生学籍_{n}.csv", "school roll", big=True, enc=CSV)
def school(f):
    rows = [["学籍号", "姓名", "性别", "出生日期", "身份证件号", "民族", "现住址", "班级"]]
    for p in f.recs(f.n(10, 50), repeat=False, lo=2005, hi=2007):
        rows.append(
            [f"2019{f.d(6)}", p.name, p.sex, f"{p.birth:%Y%m%d}",
             f.id(p), p.nation, p.addr, f"初一({f.i(1, 12)})班"])
    return csv_(rows)


@T(K,
   "table",
   "his/挂号记录_{d}.txt",
   "hospital registrations, pipe separated",
   big=True,
   enc=("gb18030", "utf-8"),
   nl="\r\n")
def hospital(f):
    rows = [["门诊号", "患者姓名", "性别", "身份证号", "联系电话", "住址", "挂号科室", "就诊日期"]]
    for p in f.recs(f.n(8, 40), repeat=False):
        rows.append(
            [f.d(9), p.name, p.sex,
             f.id(p),
             f.mob(p), p.addr,
             f.c(["内科", "骨科", "眼科", "皮肤科"]), f"{f.t(30):%Y-%m-%d}"])
    return csv_(rows, "|")


@T(K, "table", "快递/面单导出_{d}.csv", "courier waybill dump with receivers", big=True, enc=CSV)
def courier(f):
    rows = [["运单号", "收件人", "收件人手机", "收件人电话", "收件省", "收件市", "收件区", "收件详细地址", "物品", "重量(kg)", "网点"]]
    for p in f.recs(f.n(10, 50), repeat=False):
        rows.append([
            f.decoy("SF" + f.d(13)) if f.r.random() < .2 else f.d(13, "7"), p.name,
            f.mob(p),
            f.tel(p.area) if f.i(0, 5) == 0 else "", p.area[1], p.city, p.dist, p.addr,
            f.c(["衣服", "日用品", "食品", "文件"]), f"{f.i(2, 60) / 10}",
            f.c(["城东一部", "高新分部"])
        ])
    return csv_(rows)


@T(K, "struct", "mongo/users.json", "mongoexport of users", big=True)
def mongo(f):
    return jl([{
        "_id": {
            "$oid": f.hex(24)
        },
        "nickname": p.wx,
        "realName": p.name,
        "idCardNo": f.id(p),
        "mobile": f.mob(p),
        "gender": 1 if p.sex == "男" else 2,
        "createdAt": {
            "$date": f"{f.t():%Y-%m-%dT%H:%M:%S}Z"
        }
    } for p in f.recs(f.n(6, 50), repeat=False)])


@T(K, "struct", "contacts/通讯录_{w}.vcf", "vCards from a phone")
def vcards(f):
    out = ""
    for p in f.recs(f.i(8, 50), repeat=False):
        out += (f"BEGIN:VCARD\nVERSION:3.0\nN:{p.sur};{p.given};;;\nFN:{p.name}\nORG:{p.company}\n"
                f"TITLE:{p.job}\nTEL;TYPE=CELL:{f.mob(p)}\n" +
                (f"TEL;TYPE=WORK:{f.tel(p.area)}\n" if f.i(0, 2) == 0 else "") +
                (f"EMAIL;TYPE=INTERNET:{f.mail(p)}\n" if f.i(0, 1) else "") +
                f"ADR;TYPE=HOME:;;{p.addr};;;;中国\nEND:VCARD\n")
    return out


@T(K, "prose", "泄露/{w}_四杠.txt", "name----id----phone lines", big=True, enc=TXT)
def dashes(f):
    return "".join(f"{p.name}----{f.id(p)}----{f.mob(p)}\n" for p in f.recs(f.n(10, 60), repeat=False))


@T(K, "prose", "居委会/重点人群走访_{n}.docx", "letter on visited residents, a paragraph each")
def visits(f):
    out = [
        f"{k}、{p.name}，{p.sex}，{p.nation}，身份证号{f.id(p)}，住{p.addr}，联系电话{f.mob(p)}，{f.c(['独居', '与子女同住', '行动不便'])}。"
        for k, p in enumerate(f.recs(f.i(3, 12), repeat=False, hi=1965), 1)
    ]
    return docx("高龄老人走访名单", "各网格员：", "本月需走访的老人情况如下：", *out, f"{f.c(['幸福', '向阳', '莲花'])}社区居委会")


@T(K, "table", "派出所/户口底册.txt", "household registers, several blocks", enc="gb18030", nl="\r\n")
def household(f):
    out = "常住人口登记底册\n"
    for _ in range(f.i(2, 6)):
        rows = [["与户主关系", "姓名", "性别", "出生日期", "公民身份号码", "民族", "文化程度", "婚姻状况"]]
        head = f.p(1960, 1978, sex="男")
        family = [("户主", head), ("配偶", f.p(1960, 1978, area=head.area, sex="女"))]
        family += [(c, f.p(1994, 2005, head.area, "男" if c == "子" else "女", head.sur))
                   for c in f.r.sample("子女", f.i(0, 2))]
        for rel, p in family:
            f.rec(p)
            rows.append([rel, p.name, p.sex, f"{p.birth:%Y-%m-%d}", f.id(p), head.nation,
                         f.c(["初中", "高中", "大学本科"]),
                         "未婚" if rel in "子女" else "已婚"])
        out += f"\n户号：{f.d(9)}    户别：家庭户    住址：{head.addr}\n" + fixed(rows)
    return out


@T(K, "struct", "fixtures/members.yaml", "ORM fixture filled from production")
def fixture(f):
    out = "# dumped from prod for local debug\n"
    for p in f.recs(f.i(4, 20), repeat=False):
        out += (f"- model: member.member\n  pk: {f.seq()}\n  fields:\n    real_name: {p.name}\n    "
                f"id_card: '{f.id(p)}'\n    phone: '{f.mob(p)}'\n    city: {p.city}\n")
    return out


@T(K, "struct", "logs/realname-{d}.log", "real-name verification log", big=True)
def realname(f):
    out, n = "", f.n(6, 50)
    for p, t in zip(list(f.recs(n, repeat=False)), f.times(n, 1)):
        out += (f"{t:%Y-%m-%d %H:%M:%S.}{f.i(100, 999)}  INFO {f.i(1000, 9999)} --- "
                f"[io-8080-exec-{f.i(1, 9)}] c.e.u.RealNameController : 实名认证 name={p.name}, "
                f"idCard={f.id(p)}, mobile={f.mob(p)}, pass=true\n")
    return out


@T(K, "table", "活动/报名表导出_{d}.csv", "registration form export", big=True, enc=CSV)
def signup(f):
    rows = [["编号", "提交时间", "1、您的姓名", "2、身份证号码", "3、手机号码", "4、邮箱", "5、衣服尺码", "来自IP"]]
    for k, p in enumerate(f.recs(f.n(8, 40), repeat=False), 1):
        rows.append([
            k, f"{f.t(20):%Y/%m/%d %H:%M:%S}", p.name,
            f.id(p),
            f.mob(p),
            f.mail(p),
            f.c(["S", "M", "L", "XL"]), f"{f.i(36, 223)}.{f.i(1, 250)}.{f.i(1, 250)}.{f.i(1, 250)}({p.city})"
        ])
    return csv_(rows, quote=True)
