"""driving.licence: drivers and their licences."""
from lib import fmt
from lib.registry import template_for

template = template_for("driving.licence")


def _cls(b):
    return b.pick("C1", "C1", "C1", "C2", "B2", "A2", "C1D", "A1A2", "C1E")


def _archive(b, p):
    return f"{p.region[0][:4]}{b.num(1, 9)}{b.digits(7)}"


@template("驾驶人导出{d}.csv", "csv", (10, 60), bulk=True)
def driver_export(b):
    rows = [["姓名", "驾驶证号", "档案编号", "准驾车型", "初次领证日期", "有效期止", "累积记分", "发证机关", "联系电话"]]
    for p in b.each():
        rows.append([p.name, p.id, _archive(b, p), _cls(b), f"{b.t(900):%F}", f"{b.base.year + b.num(1, 6)}"
                     f"-{b.num(1, 12):02d}-11", b.num(0, 11),
                     f"{p.city}市公安局交通警察支队", p.mobile])
    return fmt.table(rows)


@template("drv_licence.sql", "sql", (10, 60), bulk=True, enc="u")
def licence_table(b):
    cols = ["XM", "SFZMHM", "DABH", "ZJCX", "CCLZRQ", "YXQZ", "LJJF", "ZT", "SJHM"]
    rows = [[p.name, p.id, _archive(b, p), _cls(b), f"{b.t(900):%F}", f"{b.base.year + 6}-05-20", b.num(0, 12),
             b.pick("A", "A", "B"), p.mobile] for p in b.each()]
    return fmt.sql("DRIVINGLICENSE", cols, rows, tick="")


@template("驾照OCR_{n}.json", "json", (4, 25), enc="u")
def licence_ocr(b):
    out = [{"image": f"jsz_{i:03d}.jpg", "words_result": {"证号": p.id, "姓名": p.name, "性别": p.sex, "国籍": "中国",
                                                          "住址": p.addr, "出生日期": f"{p.birth:%Y%m%d}",
                                                          "初次领证日期": f"{b.t(900):%Y%m%d}", "准驾车型": _cls(b),
                                                          "有效期限": "6年"}} for i, p in enumerate(b.each(), 1)]
    return fmt.dumps(out, indent=2) + "\n"


@template("车队驾驶员档案.xlsx", "xlsx", (8, 50), bulk=True, enc="bin")
def fleet_drivers(b):
    rows = [[f"{b.firm()} 驾驶员档案"], ["工号", "姓名", "驾驶证号", "档案编号", "准驾车型", "初领日期", "年审到期", "手机", "从业资格证", "备注"]]
    for i, p in enumerate(b.each(), 101):
        rows.append([i, p.name, p.id, _archive(b, p), b.pick("A2", "B2", "A1A2"), f"{b.t(900):%Y-%m-%d}",
                     f"{b.base.year + 1}-{b.num(1, 12):02d}", p.mobile, "有", b.pick("", "", "外协")])
    return fmt.xlsx(("档案", rows))


@template("满分学习名单.txt", "report", (8, 40))
def full_points_class(b):
    rows = [["序号", "姓名", "驾驶证号", "准驾车型", "累积记分", "档案编号", "学习时间"]]
    for i, p in enumerate(b.each(), 1):
        rows.append([i, p.name, p.id, _cls(b), b.num(12, 24), _archive(b, p), f"{b.t():%m-%d}"])
    return f"{b.city()}市车管所 满分教育学习通知名单（第{b.num(2, 30)}期）\n\n" + fmt.fixed(rows,
        (5, 10, 20, 9, -9, 14, 9)) + "\n请携带驾驶证原件参加学习。\n"


@template("销分接单.txt", "chat", (4, 12))
def points_broker_chat(b):
    out = []
    for t, p in zip(b.times(hours=3), b.each()):
        out += [f"{b.pick('顺发车务', '阿东代办', '黄牛老丁')} {t:%F %H:%M}",
                b.pick(f"收分 驾驶证 {p.name} {p.id} {_cls(b)} 档案编号{_archive(b, p)} 剩{b.num(6, 12)}分",
                       f"驾照{p.id} {p.name} 准驾{_cls(b)}，本人能到场，{p.mobile}"), ""]
    return "\n".join(out)


@template("代驾司机审核.eml", "eml", (3, 12), enc="u")
def chauffeur_review_mail(b):
    rows = [[p.name, p.id, _cls(b), f"{b.t(900):%Y-%m-%d}", p.mobile, b.pick("通过", "通过", "照片不清")] for p in b.each()]
    body = "审核组：\n\n本周新申请代驾司机的驾驶证信息，请复核驾龄（≥5年）：\n\n" + fmt.auto([["姓名", "驾驶证号", "准驾车型", "初次领证", "手机", "初审"]]
                                                                + rows) + "\n运营后台自动导出\n"
    return fmt.eml(b.role_mail("driver"), b.role_mail("audit"), "代驾司机驾驶证复核", b.base, body, "8bit")


@template("JSZ_{d}.xml", "xml", (4, 40), bulk=True, enc="u")
def licence_xml(b):
    dicts = [{"xm": p.name, "sfzmhm": p.id, "dabh": _archive(b, p), "zjcx": _cls(b), "cclzrq": f"{b.t(900):%F}",
              "ljjf": b.num(0, 9), "fzjg": p.plate_head} for p in b.each()]
    return fmt.xml("DrvPerson", "Drv", dicts)


@template("学员领证登记.docx", "docx", (4, 20), enc="bin")
def school_licence_issue(b):
    rows = [["期班", "学员姓名", "驾驶证号（身份证号）", "车型", "领证日期", "档案编号", "联系电话"]]
    for p in b.each():
        rows.append([f"{b.num(10, 48)}期", p.name, p.id, b.pick("C1", "C2"), f"{b.t():%Y.%m.%d}", _archive(b, p),
                     p.mobile])
    return fmt.docx(f"{b.city()}安达驾校 学员驾驶证领取登记表", rows, "以上学员驾驶证均本人签收。")


@template("licence-verify.log", "log", (10, 60), bulk=True, enc="u")
def licence_verify_log(b):
    out = []
    for t, p in zip(b.times(hours=1), b.each(again=0.1)):
        out.append(f"{t:%F %T} INFO DriverLicenseVerify name={p.name} licenseNo={p.id} archivesNo={_archive(b, p)} "
                   f"class={_cls(b)} "
                   f"firstIssue={b.t(900):%F} score={b.num(0, 9)} result={b.pick('MATCH', 'MATCH', 'MISMATCH')}")
    return "\n".join(out) + "\n"


@template("驾驶证到期提醒.html", "html", (8, 40), bulk=True)
def expiry_page(b):
    rows = [[p.name, p.id, _cls(b), f"{b.t(900):%F}", f"{b.base.year}-{b.num(1, 12):02d}-{b.num(1, 28):02d}", p.mobile]
            for p in b.each()]
    return fmt.html("驾驶证到期换证提醒", fmt.html_table(["驾驶人", "驾驶证号", "准驾车型", "初次领证日期", "有效期至", "手机"], rows),
                    b.enc.replace("-sig", ""))


@template("驾驶员信息卡.txt", "kv", (3, 12))
def driver_cards(b):
    out = []
    for p in b.each():
        out.append("┌ 驾驶证信息\n" + fmt.kv([("│姓名", p.name), ("│证号", p.id), ("│档案编号", _archive(b, p)), ("│准驾车型", _cls(b)),
                                         ("│初次领证日期", f"{b.t(900):%Y-%m-%d}"),
                                          ("│累积记分", b.num(0, 9)), ("│状态", b.pick("正常", "正常", "逾期未审验"))], "："))
    return "\n".join(out)


@template("网约车司机.tsv", "tsv", (10, 60), bulk=True)
def ride_hailing_drivers(b):
    rows = [["driver_id", "name", "driving_licence_no", "archives_no", "class", "first_issue_date", "valid_until",
             "phone"]]
    for p in b.each():
        rows.append([b.digits(9), p.name, p.id, _archive(b, p), _cls(b), f"{b.t(900):%F}",
                     f"{b.base.year + 3}-08-0{b.num(1, 9)}", p.mobile])
    return fmt.table(rows, "\t")
