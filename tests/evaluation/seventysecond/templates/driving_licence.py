"""driving.licence: drivers' files, cards copied out, school lists, queries."""
from datetime import timedelta as D

from lib.labels import bulk, md, sql, table


def lic(d, p):
    a = d.when(max(2000, p.birth.year + 19), 2018)
    return dict(a=a, cls=d.c("C1", "C1", "C1", "C2", "B2", "A2", "B1", "A1"), dab=p.region[:4] + d.dig(8), to=a
        + D(days=2190), pts=d.c(0, 0, 0, 3, 6, 9, 12),
                org=p.city[0] + "市公安局交通警察支队")


@bulk
def t_csv(d):
    rows = []
    for p in d.each(d.size(10, 50), False):
        x = lic(d, p)
        rows.append([p.name, p.id, x["dab"], x["cls"], f"{x['a']:%Y-%m-%d}", f"{x['to']:%Y-%m-%d}", x["pts"],
            x["org"], d.c("正常", "正常", "逾期未审验", "注销")])
    d.csv("驾驶人信息.csv", ["姓名", "证号", "档案编号", "准驾车型", "初次领证日期", "有效期止", "累积记分", "发证机关", "状态"], rows)


@bulk
def t_pinyin_sql(d):
    rows = []
    for p in d.each(d.size(6, 40), False):
        x = lic(d, p)
        rows.append([p.id, p.name, x["dab"], x["cls"], f"{x['a']:%Y-%m-%d %H:%M:%S}", x["pts"], p.addr, p.mob])
    d.text("drv_driverlicense.sql", sql("DRIVERLICENSE", ["SFZMHM", "XM", "DABH", "ZJCX", "CCLZRQ", "LJJF",
        "LXZSXXDZ", "SJHM"], rows, d.c(1, 10)), d.c("utf-8", "gb18030"))


def t_card_note(d):
    p = d.rec(d.p())
    x = lic(d, p)
    d.text("驾驶证.txt",
        f"中华人民共和国机动车驾驶证\n证号 {p.id}\n姓名 {p.name}  性别 {p.sex}  国籍 中国\n住址 {p.addr}\n出生日期 {p.birth:%Y-%m-%d}\n初次领证日期 "
        f"{x['a']:%Y-%m-%d}\n"
           f"准驾车型 {x['cls']}\n有效期限 {x['a']:%Y-%m-%d} 至 {x['to']:%Y-%m-%d}\n\n副页 档案编号 {x['dab']}\n")


def t_ocr_json(d):
    rows = []
    for p in d.each(d.n(1, 15), False):
        x = lic(d, p)
        rows.append({"Name": p.name, "CardCode": p.id, "Class": x["cls"], "DateOfFirstIssue": f"{x['a']:%Y-%m-%d}",
            "EndDate": f"{x['to']:%Y-%m-%d}", "ArchivesCode": x["dab"],
                     "IssuingAuthority": x["org"], "CumulativeScore": f"{x['pts']}分"})
    d.json("driver_license_ocr.json", rows, d.c(None, 2))


def t_fleet_xlsx(d):
    rows = [["司机", "驾驶证号", "准驾车型", "领证日期", "年审到期", "电话", "从业资格"]]
    for p in d.each(d.n(8, 40), False):
        x = lic(d, p)
        rows.append([p.name, p.id, x["cls"], f"{x['a']:%Y/%m/%d}", f"{x['to']:%Y/%m/%d}", p.mob, d.c("有", "无")])
    d.xlsx("车队司机证照台账.xlsx", ("司机证照", rows))


def t_school(d):
    rows = []
    for i, p in enumerate(d.each(d.n(8, 45), False), 1):
        x = lic(d, p)
        rows.append([i, p.name, p.id, x["cls"], f"{x['a']:%Y.%m.%d}", x["dab"], d.p().name])
    d.csv("驾校领证名单.csv", ["序号", "学员", "驾驶证号", "准驾车型", "领证日期", "档案编号", "教练"], rows, enc=d.c("gb18030", "utf-8",
        "utf-8-sig"))


def t_query_text(d):
    out = []
    for p in d.each(d.n(1, 8), False):
        x = lic(d, p)
        out.append(f"驾驶证查询：{p.name} {p.id}，档案编号{x['dab']}，准驾{x['cls']}，{x['a']:%Y年%m月%d日}初次领证，本周期记{x['pts']}分，"
            f"有效期至{x['to']:%Y-%m-%d}，{x['org']}")
    d.text("驾证查询.txt", "\n\n".join(out) + "\n")


def t_html(d):
    p = d.rec(d.p())
    x = lic(d, p)
    d.html("驾驶证业务.html", "交管12123", "<h3>我的驾驶证</h3>" + table(None, [["姓名", p.name], ["证号", p.id], ["准驾车型", x["cls"]],
        ["累积记分", f"{x['pts']}分"], ["审验日期",
           f"{x['to']:%Y-%m-%d}"], ["档案编号", x["dab"]], ["手机号码", p.mob], ["发证机关", x["org"]]]))


def t_rental_mail(d):
    p, q = d.rec(d.p()), d.p()
    x = lic(d, p)
    d.text("租车驾照资料.eml",
        f"From: {p.email}\nTo: {d.mail('kefu', 'zuchebao.com.cn')}\nSubject: 补充驾照信息\n\n你好，我的驾驶证信息：\n姓名 "
        f"{p.name}\n驾驶证号 {p.id}\n准驾车型 {x['cls']}\n"
           f"初次领证 {x['a']:%Y-%m-%d}\n档案编号 {x['dab']}\n电话 {p.mob}\n紧急联系人 {q.name} {q.mob}\n", "utf-8")


def t_hr_md(d):
    rows = []
    for p in d.each(d.n(4, 25), False):
        x = lic(d, p)
        rows.append([p.name, p.id, x["cls"], f"{x['a']:%Y-%m-%d}", x["pts"], p.mob])
    d.text("网约车司机驾照.md", "## 司机驾照核验\n\n" + md(["姓名", "驾照号码", "准驾车型", "初领", "记分", "手机"], rows), "utf-8")


def t_english(d):
    rows = []
    for p in d.each(d.n(4, 25), False):
        x = lic(d, p)
        rows.append([p.en, p.id, x["cls"], x["dab"], f"{x['a']:%Y-%m-%d}", f"{x['to']:%Y-%m-%d}"])
    d.csv("driver_licences.csv", ["name", "licence_no", "class", "archive_no", "issue_date", "expiry_date"], rows,
        enc="utf-8")


def t_score_notice(d):
    out = []
    for p in d.each(d.n(4, 25), False):
        x = lic(d, p)
        out.append(f"{p.name}\t{p.id}\t{x['cls']}\t本记分周期累积记分{d.c(12, 12, 15, 18)}分\t扣留驾驶证\t{p.mob}")
    d.text("满分学习通知名单.txt", f"机动车驾驶人满分学习通知名单（{d.city()[0]}车管所）\n驾驶人\t驾驶证号\t准驾车型\t记分情况\t措施\t电话\n" + "\n".join(out)
        + "\n")


def t_docx_register(d):
    rows = [["姓名", "身份证明号码", "准驾车型", "档案编号", "业务", "办理日期"]]
    for p in d.each(d.n(5, 25), False):
        x = lic(d, p)
        rows.append([p.name, p.id, x["cls"], x["dab"], d.c("期满换证", "遗失补证", "转入换证", "初次申领"),
            f"{d.when(2017, 2019):%Y-%m-%d}"])
    d.docx("驾驶证业务受理登记.docx", "机动车驾驶证业务受理登记簿", rows, f"受理岗：{d.p().name}")


def t_lines(d):
    out = []
    for p in d.each(d.n(5, 40), False):
        x = lic(d, p)
        out.append("|".join([p.id, p.name, x["cls"], x["dab"], f"{x['a']:%Y%m%d}", f"{x['to']:%Y%m%d}", x["org"]]))
    d.zip("jsz_2018.zip", {"jsz.txt": "驾驶证号|姓名|准驾车型|档案编号|初领日期|有效期止|发证机关\n" + "\n".join(out) + "\n"})
