from lib.core import *
K = "identity.person"


@T(K, "人事/花名册.xlsx", "HR roll with birth date and education", "big")
def a(t):
    R = [["××精密制造有限公司员工花名册"], ["工号", "姓名", "性别", "民族", "出生日期", "身份证号码", "学历", "户籍地址", "联系电话", "入职日期", "部门"]]
    for p in t.ps(t.n(210, 290)):
        R.append([t.num(5), p.name, p.sex, p.nat, p.bd, p.id, t.pick("高中 大专 本科 中专"), p.addr, p.mob,
                f"{t.dt(2009, 2022):%Y/%m/%d}", t.pick("一车间 二车间 品质 仓库 行政")])
    t.xlsx([("在职", R)], True)


@T(K, "学校/新生信息采集.csv", "pupils with their parents' mobiles beside", "multi")
def b(t):
    R = [["班级", "学生姓名", "性别", "身份证件号", "户口所在地", "父亲", "父亲电话", "母亲", "母亲电话"]]
    for p in t.ps(45, ymin=2008, ymax=2016):
        f, m = t.other(), t.other()
        R.append([f"一({t.n(1, 6)})班", p.name, p.sex, p.id, p.reg, f.name, f.mob, m.name, m.mob])
    t.out(csvs(R), "gb18030", "\r\n")


@T(K, "医院/住院登记.sql", "patients register dump, English columns")
def c(t):
    t.out(insert("pat_visit", "inp_no name sex birth id_card phone address dept contact".split(), [[t.num(8), p.name
            , p.sex, p.bd, p.id, p.mob, p.addr, t.pick("骨科 心内科 儿科 呼吸科"), t.other().name] for p in t.ps(31)]))


@T(K, "支部/党员信息.docx", "party branch list in a docx table")
def d(t):
    R = [["序号", "姓名", "性别", "民族", "公民身份证号", "入党时间", "学历", "党内职务"]]
    for i, p in enumerate(t.ps(26)):
        R.append([i + 1, p.name, p.sex, p.nat, p.id, f"{t.n(1985, 2020)}.0{t.n(1, 9)}", t.pick("本科 大专 高中"), t.pick([
                "", "", "委员", "书记"])])
    t.docx(["第三支部党员名册", R])


@T(K, "户籍/常住人口.txt", "household register pages, head and members as blocks", "odd")
def e(t):
    o = ""
    for h in range(6):
        g = t.ps(t.n(2, 4))
        o += f"户号 {t.num(9)}   户别 家庭户\n住址 {g[0].addr}\n"
        for k, p in enumerate(g):
            o += ((f"  {'户主' if k == 0 else t.pick('子 父 弟') if p.male else t.pick('妻 女 母')}  {p.name}  {p.sex}  "
                    f"{p.nat}族  {p.b:%Y年%m月%d日}  " f"{p.id}  {t.pick('未婚 有配偶 初中 高中')}\n"))
        o += "\n"
    t.out(o, "gb18030")


@T(K, "聊天/报名接龙.txt", "chain message of a sports event registration", "free odd")
def f(t):
    o = "#接龙 \n秋季登山报名（买保险要身份证）\n例：姓名 身份证 手机\n\n"
    for i, p in enumerate(t.ps(24)):
        o += f"{i + 1}. {p.name} {t.pick([p.id, p.id_s(), p.idx])} {p.mob}{t.pick(['', ' 带孩子', ' 素食', ' 自驾'])}\n"
    t.out(o)


@T(K, "公证/委托书.txt", "powers of attorney in prose, agents beside", "free multi")
def g(t):
    o = ""
    for p in t.ps(5):
        q = t.other()
        o += (f"授权委托书\n委托人：{p.name}，{p.sex}，{p.b.year}年{p.b.month}月{p.b.day}日出生，身份证号码{p.id}，住{p.addr}，电话{p.mob}。"
                f"\n受托人：{q.name}，身份证号码{q.id}。\n委托人因工作原因不能亲自办理，特委托{q.name}代为办理学历认证相关手续，委托期限一个月。\n\n")
    t.out(o)


@T(K, "es/person_index.jsonl", "ElasticSearch hits with _source", "big")
def h(t):
    o = []
    for p in t.ps(t.n(620, 780)):
        o.append({"_index": "person_address_label", "_id": t.hex(20), "_source": {"XM": p.name, "XB": p.sex, "SFZH":
                p.id, "CSRQ": f"{p.b:%Y%m%d}", "HJDZ": p.addr, "LXDH": p.mob, "MZ": p.nat, "HYZK": t.pick("已婚 未婚")}})
    t.out(jsonl(o))


@T(K, "mail/面试名单.eml", "recruiter's mail with an attached list")
def i(t):
    R = [["姓名", "手机", "邮箱", "身份证", "应聘岗位", "毕业院校"]]
    for p in t.ps(20, ymin=1985, ymax=2002):
        R.append([p.name, p.mob, p.mail, p.id, t.pick("前端 后端 运维 产品"), p.c["city"] + t.pick("大学 理工学院 职业学院")])
    t.eml("周四面试名单", t.omail("hr@bluewave-soft.cn"), t.omail("it-lead@bluewave-soft.cn"), [("text/plain", None,
            "见附件。"), ("text/csv", "候选人.csv", csvs(R))])


@T(K, "考试/准考证数据.xml", "exam candidates", "")
def j(t):
    t.out(xml("考生列表", "考生", "准考证号 姓名 性别 证件号码 考点 考场 座位".split(), [[t.num(12), p.name, p.sex, p.id, p.c["city"] +
            "第一中学", f"{t.n(1, 40):02d}", f"{t.n(1, 30):02d}"] for p in t.ps(27)]), "utf-16")


@T(K, "疫苗/接种登记.txt", "vaccination register, two tables beside each other on a sheet", "odd")
def k(t):
    o = "左：成人                                                  右：60岁以上\n"
    for i in range(14):
        p, q = t.ps(1)[0], t.ps(1, ymin=1935, ymax=1960)[0]
        o += (pad(f"{i + 1:02d} {p.name}", 12) + p.id + "  " + p.mob + "    ||  " + pad(f"{i + 1:02d} {q.name}", 12)
                + q.id + "  " + q.mob + "\n")
    t.out(o, nl="\r\n")


@T(K, "hk/內地員工名冊.csv", "traditional Chinese staff list, Big5")
def l(t):
    R = [["員工編號", "姓名", "英文名", "內地身份證", "出生日期", "手提電話", "入職"]]
    for p in t.ps(29):
        R.append(["S" + t.num(4), trad(p.name), p.py.replace("/", " "), p.id, f"{p.b:%d/%m/%Y}", p.mob, t.n(2008,
                2022)])
    t.out(csvs(R), "big5", "\r\n")


@T(K, "社区/走访记录.md", "community worker's visit notes in prose", "free")
def m(t):
    o = "# 网格走访\n\n"
    for p in t.ps(12):
        o += (t.pick([f"- {p.name}（{p.sex}，{p.age}岁，{p.id}），独居，住{p.addr}，电话{p.mob}，家里座机{p.tel}，需要助餐\n",
                f"- 敲门见到{p.name}，身份证{p.id}，{p.nat}族，{t.pick('退休 务工 个体')}，医保已交\n", f"- {p.name}，{p.bd}生，证件{p.id}，户"
                f"在{p.reg}，{t.pick('低保 残疾证 军属')}，联系{p.mob_s()}\n"]))
    t.out(o + f"\n上周登记的 {t.bad_id()} 抄错一位，作废；{t.bad_id()} 同样查无此人\n")


@T(K, "backup/user_profile.zip", "zip with a CSV of user profiles and a read-me", "")
def n(t):
    R = [["uid", "real_name", "id_card", "mobile", "email", "gender", "birthday"]]
    for p in t.ps(55):
        R.append([t.num(7), p.name, p.id, p.mob, p.mail, p.sex, p.bd])
    t.zip([("user_profile/part-0000.csv", csvs(R)), ("user_profile/说明.txt", "全量，按uid未排序\n")])
