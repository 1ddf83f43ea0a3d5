from lib.core import *
K = "driving.licence"
CL = "C1 C1 C1 C2 B2 A2 A1A2 B1 C1E C1D".split()


def arch(p, t):
    return p.code[:4] + t.num(8)


@T(K, "车管/驾驶人信息.csv", "vehicle administration export, pinyin initials", "big")
def a(t):
    R = [["SFZMHM", "XM", "XB", "DABH", "ZJCX", "CCLZRQ", "YXQS", "YXQZ", "LJJF", "ZT", "FZJG"]]
    for p in t.ps(t.n(240, 330)):
        d = t.dt(2000, 2015)
        R.append([p.id, p.name, "1" if p.male else "2", arch(p, t), t.pick(CL), f"{d:%Y-%m-%d}", f"{d:%Y%m%d}",
                f"{d.year + 10}{d:%m%d}", t.n(0, 12), t.pick("A A A B N"), p.c["plate"] + ("" if len(p.c["plate"]) >
                1 else "A")])
    t.out(csvs(R), "gb18030", "\r\n")


@T(K, "驾校/学员领证登记.xlsx", "driving-school register of licences handed out")
def b(t):
    R = [["期次：2023-07", ""], ["序号", "姓名", "证号", "准驾车型", "档案编号", "初领日期", "领取人签字", "电话"]]
    for i, p in enumerate(t.ps(30)):
        R.append([i + 1, p.name, p.id, t.pick("C1 C2"), arch(p, t), f"2023.7.{t.n(1, 28)}", "", p.mob])
    t.xlsx([("领证", R)], True)


@T(K, "ocr/jiashizheng_ocr.jsonl", "OCR answers of licence photos with word boxes", "odd")
def c(t):
    o = []
    for p in t.ps(17):
        d = t.dt(2005, 2019)
        o.append(dict(file=f"IMG_{t.num(4)}.jpg", words=[dict(k="证号", v=p.id, box=[t.n(10, 90)] * 2), dict(k="姓名", v
                =p.name), dict(k="住址", v=p.addr), dict(k="初次领证日期", v=f"{d:%Y-%m-%d}"), dict(k="准驾车型", v=t.pick(CL)),
                dict(k="有效期限", v=f"{d:%Y-%m-%d}至{d.year + 6}{d:-%m-%d}")], direction=0))
    t.out(jsonl(o))


@T(K, "车队/司机档案.txt", "fleet's notes on its drivers, prose and abbreviations", "free odd")
def d(t):
    o = "司机档案（老刘整理）\n"
    for p in t.ps(15):
        o += (t.pick([f"{p.name}，{p.mob}，驾驶证{p.id}，准驾{t.pick(CL)}，{t.n(1998, 2015)}年拿的本，档案编号{arch(p, t)}，记分"
                f"{t.n(0, 9)}分\n", f"{p.name} A2本 证号{p.id} 有效期到{t.n(2024, 2033)}年{t.n(1, 12)}月，体检"
                f"{t.pick('已交 没交')}，{t.pick('跑长途 市内 备班')}\n", f"新来的{p.name[0]}师傅（{p.name}），B2驾照，身份证同证号{p.id_s()}，"
                f"电话{p.mob_s()}，累积记分{t.n(0, 6)}\n"]))
    t.out(o)


@T(K, "换证/受理回执.txt", "receipts for licence renewals", "odd")
def e(t):
    o = ""
    for p in t.ps(9):
        o += ((f"机动车驾驶证业务受理凭证\n业务种类\n期满换证\n申请人\n{p.name}\n身份证明号码\n{p.id}\n准驾车型代号        档案编号\n"
                f"{pad(t.pick(CL), 20)}{arch(p, t)}\n手机号码\n{p.mob}\n受理岗：{t.num(3)}  流水号：{t.num(13)}\n{'~' * 36}\n"))
    t.out(o, "gb18030", "\r\n")


@T(K, "交警/满分学习通知.docx", "notices to drivers with 12 points, prose", "free")
def f(t):
    o = []
    for p in t.ps(6):
        o += (["满分教育通知书", f"{p.name}：", f"    你（驾驶证号{p.id}，档案编号{arch(p, t)}，准驾车型{t.pick(CL)}）在本记分周期内累积记分已达"
                f"{t.n(12, 18)}分，请于十五日内到{p.reg}交警大队参加为期七天的学习。", f"    联系手机：{p.mob}。咨询电话：{t.office(p.c['area'])}", ""
                ])
    t.docx(o)


@T(K, "网约车/driver_audit.json", "driver audit of a ride platform")
def g(t):
    t.out(js({"total": 21, "list": [dict(driverId=t.dm(), name=p.name, phone=p.mob, license=dict(no=p.id, cls=t.
            pick(CL), firstIssue=f"{t.dt(2005, 2018):%Y-%m-%d}", expire=f"{t.n(2024, 2032)}-0{t.n(1, 9)}-11",
            archivesNo=arch(p, t))) for p in t.ps(21)]}))


@T(K, "租车/驾照核验.log", "log lines of licence checks", "odd")
def h(t):
    o = ""
    for p in t.ps(25):
        o += (f"{t.dt():%m-%d %H:%M:%S} I/LicenseVerify: name={p.name}, licenseNo={p.id}, vehicleType="
                f"{t.pick(CL)}, status=正常, score={t.n(0, 9)}, tel={p.mob}, cost={t.n(80, 900)}ms\n")
    t.out(o)


@T(K, "聊天/处理扣分群.txt", "chat where licence data are sent to get points dealt with", "free")
def i(t):
    o = ""
    for p in t.ps(12):
        o += (t.pick([f"A车务小陈: 谁的本还有分？\n{p.name}: 我C1 还剩{t.n(3, 12)}分，驾驶证号{p.id} 档案{arch(p, t)}\n",
                f"{p.name}: {p.id} {p.mob} 驾照{t.pick('C1 B2')}，初领{t.n(2006, 2018)}年\nA车务小陈: 收到\n",
                f"A车务小陈: {p.name}这本到期换证办好了，证号{p.id}，{t.pick('六年 十年 长期')}有效\n"]))
    t.out(o)


@T(K, "db/drv_person.sql", "INSERT of licences with holder and emergency contact", "multi")
def j(t):
    R = []
    for p in t.ps(28):
        q = t.other()
        R.append([p.name, p.id, t.pick(CL), arch(p, t), f"{t.dt(2003, 2018):%Y-%m-%d}", p.mob, q.name, q.mob])
    t.out(insert("drv_license", "drv_name license_no drive_class archive_no first_date phone emergency_name emerg"
            "ency_phone".split(), R), "utf-8", "\r\n")


@T(K, "公司/公务车驾驶员.html", "drivers of a firm, renewal history of one licence over several rows", "multi")
def k(t):
    R = [["驾驶员", "驾驶证号", "车型", "换证日期", "有效期止", "审验"]]
    for _ in range(7):
        p = t.subj()
        for k in range(t.n(1, 3)):
            t.rec(p)
            R.append([p.name, p.id, t.pick(CL), f"{2008 + 6 * k}-0{t.n(1, 9)}-15", f"{2014 + 6 * k}-0{t.n(1, 9)}-15"
                    , t.pick("合格 免审")])
    t.out(html(R, "驾驶证换领情况"))


@T(K, "保险/驾驶员意外险.xml", "insured drivers with licence number and class")
def l(t):
    t.out(xml("Insured", "Driver", "Name LicenceNo QuasiDriving FirstLicDate IssueOrg Phone".split(), [[p.name, p.
            idx, t.pick(CL), f"{t.dt(2003, 2018):%Y-%m-%d}", p.c["city"] + "交警支队", p.mob] for p in t.ps(19)]))


@T(K, "mail/外籍单位驾照翻译.eml", "English mail on licences for rental abroad, prose", "free")
def m(t):
    o = "Hi Ken,\n\nPlease prepare IDP translations for the following drivers:\n\n"
    for p in t.ps(7):
        o += (f"- {p.pyn}, driving licence no. {p.id}, class {t.pick('C1 C2 B2')}, first issued "
                f"{t.dt(2004, 2018):%d %b %Y}, file number {arch(p, t)}, email {p.mail}\n")
    t.eml("IDP translations", t.omail("desk@globalrent-cn.com"), t.omail("ken@idptrans.com"), [("text/plain", None,
            o + "\nThanks\n")], False)
