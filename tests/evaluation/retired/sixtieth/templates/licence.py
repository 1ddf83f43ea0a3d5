"""Driving licences."""
from lib.build import CSV, TXT, T
from lib.render import box, csv_, docx, fixed, html, insert, js, md, xlsx

K = "driving.licence"


def lic(f, p):
    """(archive number, class, first issue, valid to, points)."""
    t = f.t(4000)
    t = t if t.year - p.birth.year > 18 else t.replace(year=p.birth.year + 19, day=min(t.day, 28))
    return (p.area[0][:4] + f.d(8), f.c(["C1", "C1", "C1", "B2", "A2", "C1E",
                                         "A1A2"]), f"{t:%Y-%m-%d}", f"{t.year + 10}-{t:%m}-{min(t.day, 28):02d}",
            f.c([0, 0, 0, 3, 6, 9]))


@T(K, "table", "交管/jsz_{d}.csv", "traffic police licence export", big=True, enc=CSV)
def jsz(f):
    rows = [["XM", "SFZMHM", "DABH", "ZJCX", "CCLZRQ", "YXQZ", "LJJF", "ZT", "FZJG", "LXDH"]]
    for p in f.recs(f.n(8, 50), repeat=False, hi=1996):
        a, c, d, v, pt = lic(f, p)
        rows.append([p.name, f.id(p), a, c, d, v, pt, "A", p.area[4][:2], f.mob(p)])
    return csv_(rows)


@T(K, "table", "物流/驾驶员台账_{n}.xlsx", "drivers' ledger of a haulier")
def fleet(f):
    rows = [["驾驶员档案台账"], ["序号", "姓名", "驾驶证号", "档案编号", "准驾车型", "初次领证日期", "有效期止", "联系电话", "从业资格证到期"]]
    for k, p in enumerate(f.recs(f.n(6, 30), repeat=False, hi=1996), 1):
        a, c, d, v, pt = lic(f, p)
        rows.append([k, p.name, f.id(p), a, c, d, v, int(f.mob(p)), f"{f.i(2025, 2028)}-{f.i(1, 12):02d}"])
    return xlsx(("驾驶员", rows, ["A1:I1"]))


@T(K, "struct", "ocr/driver_license_{w}.json", "OCR answers of licences")
def ocr(f):
    out = []
    for p in f.recs(f.i(3, 12), repeat=False, hi=1996):
        a, c, d, v, pt = lic(f, p)
        out.append({
            "words_result": {
                "姓名": {
                    "words": p.name
                },
                "性别": {
                    "words": p.sex
                },
                "国籍": {
                    "words": "中国"
                },
                "住址": {
                    "words": p.home
                },
                "证号": {
                    "words": f.id(p)
                },
                "出生日期": {
                    "words": f"{p.birth:%Y%m%d}"
                },
                "准驾车型": {
                    "words": c
                },
                "初次领证日期": {
                    "words": d.replace("-", "")
                },
                "档案编号": {
                    "words": a
                }
            },
            "log_id": f.i(10**18, 2 * 10**18)
        })
    return js(out)


@T(K, "struct", "dump/{n}/driver_license.sql", "INSERTs of licences", big=True)
def sql(f):
    rows = []
    for p in f.recs(f.n(6, 40), repeat=False, hi=1996):
        a, c, d, v, pt = lic(f, p)
        rows.append([f.seq(), p.name, f.id(p), a, c, d, v, pt, f.mob(p)])
    return (insert("driver_license", rows, [
        "id", "driver_name", "license_no", "archives_no", "vehicle_class", "issue_date", "valid_end", "score", "phone"
    ], 6))


@T(K, "struct", "api/ride_drivers.json", "ride hailing driver review queue", big=True)
def review(f):
    out = []
    for p in f.recs(f.n(4, 20), repeat=False, hi=1996):
        a, c, d, v, pt = lic(f, p)
        out.append({
            "driverName": p.name,
            "drivingLicenseNo": f.id(p),
            "archiveNumber": a,
            "class": c,
            "firstIssueDate": d,
            "validTo": v,
            "phone": f.mob(p),
            "auditStatus": f.c(["PASS", "PENDING"])
        })
    return js({"total": len(out), "drivers": out})


@T(K, "prose", "聊天记录/驾驶证查询_{w}.txt", "text answers on licences", enc=TXT)
def sold(f):
    out = "驾驶证信息\n"
    for p in f.recs(f.i(4, 12), repeat=False, hi=1996):
        a, c, d, v, pt = lic(f, p)
        out += f"证号 {f.id(p)} 姓名 {p.name} 准驾车型 {c} 档案编号 {a} 初次领证日期 {d} 累积记分 {pt}\n"
    return out


@T(K, "prose", "保险/驾驶员声明_{n}.docx", "letter listing named drivers")
def named(f):
    out = []
    for p in f.recs(f.i(2, 8), repeat=False, hi=1996):
        a, c, d, v, pt = lic(f, p)
        out.append(f"{p.name}，驾驶证号{f.id(p)}，档案编号{a}，准驾车型{c}，初次领证日期{d}，有效期至{v}。")
    return docx("指定驾驶人声明", "保险公司：", "我单位车辆由下列驾驶人驾驶，驾驶证信息如下：", *out, "声明人（盖章）", f"{f.base:%Y年%m月%d日}")


@T(K, "table", "驾校/拿证学员_{d}.txt", "driving school's list of licensed pupils", enc="gb18030", nl="\r\n")
def school(f):
    rows = [["学员", "驾驶证号", "档案编号", "准驾车型", "领证日期", "教练"]]
    for p in f.recs(f.n(6, 40), repeat=False, lo=1975):
        a, c, d, v, pt = lic(f, p)
        rows.append([p.name, f.id(p), a, f.c(["C1", "C2"]), f"{f.t(90):%Y-%m-%d}", f.c(["刘教练", "周教练", "马教练"])])
    return f"{f.c(['顺通', '安达', '红旗'])}驾校 {f.base.year}年拿证学员\n\n" + fixed(rows)


@T(K, "table", "wiki/公车驾驶员.md", "Markdown table of licences")
def wiki(f):
    rows = []
    for p in f.recs(f.i(4, 14), repeat=False, hi=1996):
        a, c, d, v, pt = lic(f, p)
        rows.append([p.name, f.id(p), a, c, d, v])
    return "## 公务车驾驶员驾驶证信息\n\n年审到期前一个月提醒。\n\n" + md(["姓名", "驾驶证号", "档案编号", "准驾车型", "初次领证", "有效期至"], rows)


@T(K, "struct", "logs/license-verify.{d}.log", "licence verification log", big=True)
def log(f):
    out, n = "", f.n(5, 30)
    for p, t in zip(list(f.recs(n, repeat=False, hi=1996)), f.times(n, 2)):
        a, c, d, v, pt = lic(f, p)
        out += (f'{t:%Y-%m-%d %H:%M:%S} INFO  LicenseVerify - resp={{"name":"{p.name}","licen'
                f'seNo":"{f.id(p)}","archivesNo":"{a}","class":"{c}","issueDate":"{d}",'
                f'"status":"正常"}}\n')
    return out


@T(K, "table", "ops/{w}_query.txt", "mysql client output of licences")
def boxed(f):
    rows = []
    for p in f.recs(f.i(4, 20), repeat=False, hi=1996):
        a, c, d, v, pt = lic(f, p)
        rows.append([p.name, f.id(p), a, c, d, pt])
    return ("mysql> select xm,jszh,dabh,zjcx,cclzrq,ljjf from drv_license where ljjf>=0;\n" +
            box(["xm", "jszh", "dabh", "zjcx", "cclzrq", "ljjf"], rows) + f"{len(rows)} rows in set (0.01 sec)\n")


@T(K, "table", "租车/会员驾照审核_{d}.csv", "car rental licence review", big=True, enc=CSV)
def rent(f):
    rows = [["会员号", "姓名", "手机号", "驾驶证号", "档案编号", "准驾车型", "初次领证日期", "有效截止", "审核结果", "审核人"]]
    for p in f.recs(f.n(8, 40), repeat=False, hi=1996):
        a, c, d, v, pt = lic(f, p)
        rows.append(
            [f.d(8), p.name,
             f.mob(p),
             f.id(p), a, c, d, v,
             f.c(["通过", "通过", "照片模糊"]),
             f.c(["audit01", "audit02"])])
    return csv_(rows, quote=True)


@T(K, "table", "交通/企业驾驶人记分.html", "page of points per driver")
def points(f):
    rows = []
    for p in f.recs(f.i(5, 25), repeat=False, hi=1996):
        a, c, d, v, pt = lic(f, p)
        rows.append([p.name, f.id(p), a, c, pt, v, "正常"])
    return html("企业驾驶人信息", ["姓名", "驾驶证号码", "档案编号", "准驾车型", "累积记分", "有效期止", "驾驶证状态"], rows)
